// src/checks/severity.ts
const SEVERITY = [
	"error",
	"conflict",
	"gap",
	"stale",
	"unknown"
];
const DEFAULT_FAIL_ON = "stale";
const BINDING_LEVELS = /* @__PURE__ */ new Set([
	"must",
	"required",
	"required_if"
]);
const GENERAL = /* @__PURE__ */ new Map([
	["records/unknown-key", void 0],
	["policy/relaxed", void 0],
	["baseline/gone", void 0],
	["waivers/expiring", void 0],
	["waivers/unused", void 0],
	["means/no-evidence", "unknown"],
	["profile/role-reason", "unknown"],
	["profile/role-facts", "unknown"],
	["profile/placing-facts", "unknown"],
	["waivers/expired", "stale"],
	["classification/facts-changed", "conflict"],
	["classification/contradicts-declaration", "conflict"],
	["classification/contradicts-decision", "conflict"]
]);
function generalSeverity(finding) {
	if (finding.rule.startsWith("artifacts/")) return "conflict";
	return GENERAL.has(finding.rule) ? GENERAL.get(finding.rule) : "gap";
}
function severityRank(outcome) {
	const index = SEVERITY.indexOf(outcome);
	return index === -1 ? SEVERITY.length : index;
}
function isOpen(outcome) {
	return severityRank(outcome) < SEVERITY.length;
}
function counts(result) {
	if (result.outcome === "error" || result.outcome === "conflict") return true;
	return BINDING_LEVELS.has(result.level) && result.personDecides !== true;
}

export { isOpen as a, generalSeverity as i, SEVERITY as n, severityRank as o, counts as r, DEFAULT_FAIL_ON as t };