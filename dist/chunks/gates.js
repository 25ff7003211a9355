import { r as isBefore } from "./clocks.js";

// src/law/gates.ts
const APPLICATION = "2025-08-02";
const LEGACY_DUE = "2027-08-02";
const no = (reason) => ({
	binds: "no",
	reason
});
const ask = (question) => ({
	binds: "unknown",
	question
});
function declared(value, wanted, reason, question) {
	if (value === null) return ask(question);
	return value === wanted ? null : no(reason);
}
function openSourceWaives(profile) {
	return profile.openSource === true && profile.systemicRisk !== true;
}
const NOT_SYSTEMIC = " The exemption never covers a model with systemic risk.";
function isLegacy(profile) {
	return profile.euMarket === null ? null : isBefore(profile.euMarket, "2025-08-02") ?? null;
}
const CHAPTERS_OF_CODE = [
	"transparency",
	"copyright",
	"safety"
];
function relevantChapters(profile) {
	return CHAPTERS_OF_CODE.filter((c) => c === "transparency" ? !openSourceWaives(profile) : c === "safety" ? profile.systemicRisk === true : true);
}
function openChapters(profile) {
	const { signatory } = profile;
	return signatory === null ? [] : relevantChapters(profile).filter((c) => !signatory.includes(c));
}
const SYSTEMIC_QUESTION = "Is this a model with systemic risk (Art. 51)? Declare systemic_risk: true or false in model.yaml; the program never decides it.";
const LICENCE_QUESTION = "Is the model released under a free and open-source licence in the sense of Art. 53(2)? Declare licence.open_source: true or false in model.yaml.";
const GATES = {
	"open-source": (p) => openSourceWaives(p) ? no(`Declared open source: Art. 53(2) lifts what rests on Art. 53(1)(a) and (b).${NOT_SYSTEMIC}`) : null,
	representative: (p) => openSourceWaives(p) ? no(`Declared open source: Art. 54(6) lifts the duty to appoint an authorised representative.${NOT_SYSTEMIC}`) : null,
	"outside-union": (p) => declared(p.establishedInUnion, false, "Only for providers outside the Union (Art. 54(1)): this provider is declared as established in the Union.", "Is the provider established in the Union (Art. 54(1))? Declare provider.established_in_union: true or false in model.yaml."),
	"open-licence": (p) => declared(p.openSource, true, "Only for models declared as released under a free and open-source licence (Art. 53(2)).", LICENCE_QUESTION),
	"closed-licence": (p) => declared(p.openSource, false, "For a model declared open source the notice in its documentation takes this place (C-1.4.1.b.ii).", LICENCE_QUESTION),
	"systemic-risk": (p) => declared(p.systemicRisk, true, "Only for models with systemic risk (Arts. 51, 52, 55): declared as without systemic risk.", SYSTEMIC_QUESTION),
	crawler: (p) => declared(p.crawls, true, "Only for providers that crawl or have crawling done for them (Measures 1.2 and 1.3; Template 2.3): declared as not crawling.", "Does the provider run web crawlers, or have them run on its behalf, to collect training data (Measures 1.2 and 1.3; Template 2.3)? Declare crawls: true or false in model.yaml."),
	"search-engine": (p) => p.searchEngine === true ? null : no("Only for providers of an online search engine, or those that control one (Measure 1.3(5)): provider.search_engine: true is not declared."),
	sme: (p) => declared(p.sme, true, "Only for SMEs and start-ups (Template 2.3): declared as not one; PST-R.domains applies.", "Is the provider an SME or start-up (Template 2.3)? Declare provider.sme: true or false in model.yaml; until then the general rule PST-R.domains applies."),
	"not-sme": (p) => p.sme === true ? no("Declared as SME or start-up: the SME variant PST-R.domains.sme takes this place (Template 2.3). Listing more is allowed.") : null,
	modifier: (p) => p.role === "modifier" ? null : no("Only for a modifier that counts as provider of the modified model (recital 109; Guidelines, section 3.2): the declared role is provider."),
	"further-training": (p) => declared(p.furtherTraining, true, "Only while the provider trains its own marketed model further (notice, point 29): declared as not trained further, so an unchanged model keeps its summary.", "Is the model on the market trained further on additional data (notice, point 29)? Declare further_training: true or false in model.yaml."),
	legacy: (p) => {
		const legacy = isLegacy(p);
		if (legacy === null) return ask("When was the model placed on the Union market (Art. 111(3))? Declare dates.eu_market (YYYY-MM-DD) in model.yaml.");
		return legacy ? null : no("Only for models placed on the Union market before 2 August 2025 (Art. 111(3)).");
	},
	"non-signatory": (p) => {
		if (p.signatory === null) return ask("Which chapters of the Code of Practice are signed (Art. 53(4))? Declare code_of_practice.signatory and code_of_practice.chapters in model.yaml.");
		return openChapters(p).length > 0 ? null : no("Only for providers outside the Code, or outside one of its chapters (Guidelines, section 5.1): every chapter that answers to a duty here is declared as signed.");
	},
	"before-market": () => null
};

export { openChapters as a, isLegacy as i, GATES as n, LEGACY_DUE as r, APPLICATION as t };