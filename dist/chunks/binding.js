import { a as parseDate, i as isoDate, r as isBefore } from "./clocks.js";
import { i as isLegacy, n as GATES, r as LEGACY_DUE, t as APPLICATION } from "./gates.js";

// src/law/binding.ts
const no = (reason) => ({
	binds: "no",
	reason
});
const upcoming = (due, reason) => ({
	binds: "upcoming",
	reason,
	due
});
const NOT_A_PROVIDER = {
	commission: "Addresses the Commission and its AI Office, not a provider",
	authorities: "Addresses the authorities that receive the information, not a provider",
	downstream: "Addresses downstream providers, not the provider of the model",
	representative: "Addresses the authorised representative, not the provider",
	systems: "Concerns AI systems, not models",
	addressee: "Starts only with a decision or request of the Commission that is addressed to the provider; there is nothing to record before"
};
const NO_DUTY = {
	context: "No duty of its own: it explains scope and background",
	information: "No duty of its own: a definition, a power or context",
	may: "No duty of its own: it permits something"
};
const OUT_OF_SCOPE = {
	mirror: "Declared as a mirror of someone else's model: hosting does not make a provider (Art. 3(3); Guidelines, section 3.1.1).",
	library: "Declared as a library or code without a model of its own: no model is placed on the market here (Art. 3(3), 3(9)).",
	"not-gpai": "Declared as not a general-purpose AI model (Art. 3(63); Guidelines, section 2.1). The program takes the declaration and does not decide it."
};
const ROLE_QUESTION = "What is the role of this repository's owner towards the model (Art. 3(3); Guidelines, section 3)? Declare role: provider, modifier, mirror, library or not-gpai in model.yaml.";
const MODIFIER_NOTE = "As modifier: only the modification and the data used for it count (recital 109; Guidelines, section 3.2.1).";
const MODIFIER_OPEN = "As modifier: this binds only where the modification makes its author the provider of a model, which a person decides (Guidelines, section 3.2; gpai-docket classify); then only the modification and the data used for it count (recital 109; section 3.2.1).";
const NOT_A_MODIFIER_PROVIDER = "Decided in classification.yaml that the modification does not make its author the provider of a model (Guidelines, section 3.2). The program takes the decision and does not make it.";
const ABOUT_THE_MODIFIER = /* @__PURE__ */ new Set(["G-modifier", "G-modifier-unknown"]);
function whyNothingBinds(profile) {
	if (profile.role === null) return void 0;
	const reason = OUT_OF_SCOPE[profile.role];
	if (reason !== void 0) return reason;
	if (profile.role === "modifier" && profile.modifierIs === "not-a-provider") return NOT_A_MODIFIER_PROVIDER;
	return profile.euMarket?.trim().toLowerCase() === "none" ? "Declared as not placed on the Union market (Art. 3(9)): the duties start with the placing, some of them before a planned one." : void 0;
}
function lawOf(obligation) {
	return obligation.anchors[0] ?? obligation.id;
}
function beforeMarket(obligation) {
	return obligation.gates?.includes("before-market") === true;
}
function notPlaced(obligation) {
	const start = beforeMarket(obligation) ? "starts already before a planned placing: declare the planned date where there is one" : "starts when the model is placed there";
	return `Declared as not placed on the Union market (Art. 3(9)): this duty (${lawOf(obligation)}) ${start}.`;
}
function volunteers(obligation, profile) {
	return obligation.chapter === "safety" && profile.volunteersSafety === true && profile.signatory?.includes("safety") === true;
}
const RULES = [
	(o) => o.bound === void 0 || o.bound === "provider" ? null : no(`${NOT_A_PROVIDER[o.bound]} (${lawOf(o)}).`),
	(o) => {
		const reason = NO_DUTY[o.level];
		return reason === void 0 ? null : no(`${reason} (${lawOf(o)}).`);
	},
	(_, p) => p.role === null ? {
		binds: "unknown",
		question: ROLE_QUESTION
	} : null,
	(_, p) => {
		const reason = p.role === null ? void 0 : OUT_OF_SCOPE[p.role];
		return reason === void 0 ? null : no(reason);
	},
	(o, p) => p.role === "modifier" && p.modifierIs === "not-a-provider" && !ABOUT_THE_MODIFIER.has(o.id) ? no(NOT_A_MODIFIER_PROVIDER) : null,
	(o, p) => p.euMarket?.trim().toLowerCase() === "none" ? no(notPlaced(o)) : null,
	(o, p) => {
		for (const gate of o.gates ?? []) {
			if (gate === "systemic-risk" && volunteers(o, p)) continue;
			const verdict = GATES[gate](p);
			if (verdict !== null) return verdict;
		}
		return null;
	},
	(o, p, now) => dated(o, p, now)
];
function dated(obligation, profile, now) {
	if (parseDate(now) === void 0) return {
		binds: "unknown",
		question: "On which day is this judged? The given date cannot be read as YYYY-MM-DD."
	};
	const from = obligation.appliesFrom ?? "2025-08-02";
	if (isLegacy(profile) === true && isBefore(now, "2027-08-02") === true) return upcoming(LEGACY_DUE, "Declared as placed on the Union market before 2 August 2025: due by 2 August 2027 (Art. 111(3)).");
	if (isBefore(now, from) === true) return upcoming(from, `Applies from ${from} (Art. 113).`);
	const market = isoDate(profile.euMarket);
	if (market !== void 0 && isBefore(now, market) === true && !beforeMarket(obligation)) return upcoming(market, `Due when the model is placed on the Union market, declared for ${market} (Art. 3(9)).`);
	return null;
}
function scopeNote(profile) {
	const notes = profile.role === "modifier" ? [profile.modifierIs === "provider" ? MODIFIER_NOTE : MODIFIER_OPEN] : [];
	if (isLegacy(profile) === null && profile.released !== null && isBefore(profile.released, "2025-08-02") === true) notes.push("Released before 2 August 2025, and no date of placing on the Union market is declared (dates.eu_market): a model placed there before that day has until 2 August 2027 (Art. 111(3)).");
	return notes.length === 0 ? void 0 : notes.join(" ");
}
function binding(obligation, profile, now) {
	for (const rule of RULES) {
		const result = rule(obligation, profile, now);
		if (result !== null) return result;
	}
	const note = scopeNote(profile);
	return note === void 0 ? { binds: "yes" } : {
		binds: "yes",
		scopeNote: note
	};
}
const CODE_CHAPTER = {
	transparency: "transparency",
	form: "transparency",
	copyright: "copyright",
	safety: "safety"
};
function codeChapterOf(obligation) {
	return obligation.basis === "code" ? CODE_CHAPTER[obligation.chapter] : void 0;
}
function route(obligation, profile) {
	const chapter = codeChapterOf(obligation);
	if (chapter === void 0) return "signed";
	if (profile.signatory === null) return "undeclared";
	return profile.signatory.includes(chapter) ? "signed" : "alternative";
}

export { whyNothingBinds as i, codeChapterOf as n, route as r, binding as t };