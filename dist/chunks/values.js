import { t as classify } from "./placeholder.js";

// src/checks/copyright/values.ts
function place(input, ...keys) {
	return input.model.records.copyright?.at(...keys) ?? { path: `${input.model.records.folder}/copyright.yaml` };
}
function copyrightRecord(input) {
	return input.model.records.copyright?.data ?? {};
}
const ADDRESS = /^[^\s@<>()]{1,64}@((?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,24})$/iu;
const WEB = /^https?:\/\/((?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,24})(?::\d{1,5})?(?:[/?#]\S{0,1000})?$/iu;
const RESERVED = /(?:^|\.)(?:example(?:\.(?:com|net|org|edu))?|test|invalid|localhost|local)$/iu;
const STAND_IN = /^your?[._-]?[a-z]{0,20}@|^(?:todo|tbd|xxx+|you|your|your[._-]?name|name|email|user|someone|contact|info)?@(?:domain|company|your[a-z-]*|xxx+|todo|tbd|mail|email)\./iu;
function channel(text) {
	const value = text.trim().replace(/^mailto:/iu, "").replace(/^<|>$/gu, "");
	const host = (ADDRESS.exec(value) ?? WEB.exec(value))?.[1];
	if (host === void 0) return { kind: "none" };
	if (RESERVED.test(host)) return {
		kind: "unreal",
		value,
		why: `${host} is a name reserved for examples and tests`
	};
	if (STAND_IN.test(value)) return {
		kind: "unreal",
		value,
		why: "it looks like the stand-in of a template"
	};
	return {
		kind: ADDRESS.test(value) ? "mail" : "web",
		value
	};
}
function addresses(text) {
	const out = [];
	for (const word of text.slice(0, 2e4).split(/[\s<>()[\],;"']+/u)) {
		const value = word.replace(/^mailto:/iu, "").replace(/[.:]+$/u, "");
		if (value.includes("@") && ADDRESS.test(value) && !out.includes(value)) out.push(value);
		if (out.length === 10) break;
	}
	return out;
}
function textState(value) {
	if (value === void 0 || value === null || value === false) return "empty";
	if (typeof value !== "string") return "filled";
	const { kind, reason } = classify(value);
	if (kind === "not-applicable") return reason === void 0 ? "denial" : "filled";
	return kind === "value" || kind === "see-elsewhere" ? "filled" : kind;
}
function privateChannelOf(records) {
	for (const record of records) for (const text of [record?.complaint_channel, record?.contact]) {
		const way = text === void 0 ? void 0 : channel(text);
		if (way !== void 0 && (way.kind === "mail" || way.kind === "web") && !/^https?:\/\/github\.com\/[^/]+\/[^/]+\/(?:issues|discussions)/iu.test(way.value)) return way.value;
	}
}

export { privateChannelOf as a, place as i, channel as n, textState as o, copyrightRecord as r, addresses as t };