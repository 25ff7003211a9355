import { createHash } from "node:crypto";

// src/checks/fingerprint.ts
const MAX_NAMES = 100;
const MAX_NAME = 200;
function hash$1(text) {
	return createHash("sha256").update(text).digest("hex");
}
const STATE = /@([0-9a-f]{16}(?: in [a-z.]{1,20})?)$/;
function inState(path, digest) {
	return `${path}@${digest.slice(0, 16).toLowerCase()}`;
}
function about(names) {
	const all = [...new Set(names)].map((name) => name.length > MAX_NAME ? `sha256:${hash$1(name)}` : name).map((name) => ({
		name,
		state: STATE.exec(name)?.[1] ?? name
	}));
	all.sort((a, b) => order(a.state, b.state) || order(a.name, b.name));
	const shown = all.slice(0, all.length <= MAX_NAMES ? MAX_NAMES : 99).map((one) => one.name);
	return all.length <= MAX_NAMES ? shown : [...shown, `sha256:${hash$1(all.slice(99).map((one) => one.state).join("\0"))}`];
}
function order(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
function movedName(name, renames) {
	const whole = renames.get(name);
	if (whole !== void 0) return whole;
	const cut = name.lastIndexOf("@");
	const path = cut <= 0 ? void 0 : renames.get(name.slice(0, cut));
	return path === void 0 ? name : `${path}${name.slice(cut)}`;
}
function movedWords(message, renames) {
	return message.split(/([\s`"'(),;]{1,8})/).map((word) => {
		if (!/[./]/.test(word)) return word;
		const path = renames.has(word) ? word : word.replace(/[.:]{1,3}$/, "");
		const from = renames.get(path);
		return from === void 0 ? word : `${from}${word.slice(path.length)}`;
	}).join("");
}
function words(finding, renames) {
	const message = finding.message.replaceAll(/:\d+/g, "");
	return renames === void 0 || renames.size === 0 ? message : movedWords(message, renames);
}
function identity(finding, obligation, model, renames) {
	if (finding.about !== void 0) return [groupOf(finding, obligation, model), ...namesOf(finding, renames)].join("\0");
	const path = finding.path === void 0 ? "" : renames?.get(finding.path) ?? finding.path;
	return [
		finding.rule,
		obligation,
		model,
		path,
		words(finding, renames)
	].join("\0");
}
function groupOf(finding, obligation, model) {
	return [
		finding.rule,
		obligation,
		model,
		"about"
	].join("\0");
}
function namesOf(finding, renames) {
	const names = finding.about ?? [];
	return renames === void 0 || renames.size === 0 ? names : names.map((name) => movedName(name, renames)).sort();
}
var Fingerprints = class {
	#seen = /* @__PURE__ */ new Map();
	of(finding, obligation, model) {
		const key = identity(finding, obligation, model);
		const n = this.#seen.get(key) ?? 0;
		this.#seen.set(key, n + 1);
		return hash$1(n === 0 ? key : `${key}\u0000${n}`).slice(0, 32);
	}
};

export { inState as a, identity as i, about as n, namesOf as o, groupOf as r, Fingerprints as t };