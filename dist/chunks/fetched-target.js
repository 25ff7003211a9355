import { a as targetText, n as ODD, o as urlSpans, t as splitUrl } from "./split.js";

// src/optout/robots/target.ts
function targetOf(url) {
	const from = url.startsWith("//") ? 2 : 0;
	const early = firstOf(url, from);
	const mark = url.indexOf("://", from);
	const path = firstOf(url, mark < 0 || early >= 0 && early < mark ? from : mark + 3);
	if (path < 0) return "/";
	const hash = url.indexOf("#", from);
	if (hash >= 0 && hash < path) return "/";
	const target = url.slice(path, hash < 0 ? url.length : hash);
	return target.startsWith("/") ? target : `/${target}`;
}
function firstOf(url, from) {
	for (let i = from; i < url.length; i += 1) {
		const c = url.charCodeAt(i);
		if (c === 47 || c === 63 || c === 59) return i;
	}
	return -1;
}
const DELIMITER = /* @__PURE__ */ new Uint8Array(256);
for (const c of [
	47,
	63,
	59,
	35
]) DELIMITER[c] = 1;

// src/optout/evaluate/fetched-target.ts
const spans = urlSpans();
function fetchedTarget(url) {
	const bytes = Buffer.from(url, "utf8");
	return splitUrl(bytes, 0, bytes.length, spans) && (spans.odd & ODD.rewritten) !== 0 ? targetText(spans) : targetOf(url);
}

export { targetOf as n, fetchedTarget as t };