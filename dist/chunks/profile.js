import { f as inForce } from "./findings.js";

// src/checks/profile.ts
const UNDECLARED = {
	role: null,
	signatory: null,
	openSource: null,
	systemicRisk: null,
	crawls: null,
	sme: null,
	establishedInUnion: null,
	euMarket: null,
	released: null,
	furtherTraining: null,
	searchEngine: null
};
function signatory(record) {
	const code = record.code_of_practice;
	if (code?.signatory === false) return [];
	return code?.chapters !== void 0 && code.chapters.length > 0 ? code.chapters : null;
}
function modifierIs(records, now) {
	const decided = inForce(records, "modifier", now)?.answer;
	if (decided === "provider-of-the-modification") return { modifierIs: "provider" };
	return decided === "not-a-provider" ? { modifierIs: "not-a-provider" } : {};
}
function profileOf(records, now) {
	const record = records.model?.data;
	if (record === void 0) return UNDECLARED;
	return {
		role: record.role ?? null,
		signatory: signatory(record),
		openSource: record.licence?.open_source ?? null,
		systemicRisk: record.systemic_risk ?? null,
		crawls: record.crawls ?? null,
		sme: record.provider?.sme ?? (record.provider?.size === void 0 ? null : record.provider.size === "sme"),
		establishedInUnion: record.provider?.established_in_union ?? null,
		euMarket: record.dates?.eu_market ?? null,
		released: record.dates?.released ?? null,
		furtherTraining: record.further_training ?? null,
		searchEngine: record.provider?.search_engine ?? null,
		...modifierIs(records, now),
		...records.safety?.data.scope?.volunteered === true ? { volunteersSafety: true } : {}
	};
}

export { profileOf as n, UNDECLARED as t };