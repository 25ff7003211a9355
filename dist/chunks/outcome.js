// src/optout/joins/outcome.ts
const OUTCOMES = {
	accepted: [
		"accepted",
		"accept",
		"granted",
		"upheld",
		"approved",
		"agreed",
		"honoured",
		"honored",
		"removed",
		"deleted",
		"excluded",
		"opted out",
		"done",
		"executed",
		"completed",
		"complied",
		"yes",
		"true",
		"partly accepted",
		"partially accepted",
		"partly granted",
		"partially granted",
		"partly upheld",
		"partially upheld",
		"accepted in part"
	],
	open: [
		"",
		"open",
		"pending",
		"received",
		"new",
		"acknowledged",
		"in progress",
		"in review",
		"under review",
		"in examination",
		"on hold",
		"waiting",
		"undecided",
		"tbd",
		"todo"
	],
	refused: [
		"refused",
		"rejected",
		"denied",
		"declined",
		"dismissed",
		"unfounded",
		"manifestly unfounded",
		"identical",
		"duplicate",
		"withdrawn",
		"not upheld",
		"no",
		"false",
		"no action",
		"inadmissible",
		"out of scope",
		"invalid"
	]
};
const OUTCOME = new Map(Object.keys(OUTCOMES).flatMap((outcome) => OUTCOMES[outcome].map((word) => [word, outcome])));
const fold = (text) => text.slice(0, 100).trim().toLowerCase().replace(/[-_\s]+/gu, " ");
function outcomeOf(cell) {
	return OUTCOME.get(fold(cell)) ?? "unknown";
}
const OTHER_USES = /* @__PURE__ */ new Set([
	"search",
	"ai input",
	"ai index",
	"ai output",
	"ai use",
	"inference",
	"display",
	"index",
	"indexing"
]);
function speaksOfTraining(use) {
	if (use === "") return true;
	const words = use.split(/[,;|]/u).map(fold).filter((word) => word !== "");
	return words.length === 0 || words.some((word) => !OTHER_USES.has(word));
}

export { speaksOfTraining as n, outcomeOf as t };