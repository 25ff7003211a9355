import { a as urlSpans, i as targetText, n as ODD, t as splitUrl } from "./split.js";
import { T as namingOf, w as askedAgent } from "./status.js";

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

// src/optout/signals/robots-lines.ts
function kindOf(line) {
	if (line.name === "content-usage" || line.name === "content-signal") return line.name;
	return line.name === "other" && line.key.toLowerCase() === "contentsignal" ? "content-signal" : void 0;
}
function partsOf(group, lines, naming) {
	const parts = [{
		naming: /* @__PURE__ */ new Set(),
		lines: []
	}];
	let next = 0;
	for (const agent of group.agents) {
		while (next < lines.length && (lines[next]?.line.line ?? 0) < agent.line) next = take(parts, lines, next);
		if ((parts.at(-1)?.lines.length ?? 0) > 0) parts.push({
			naming: /* @__PURE__ */ new Set(),
			lines: []
		});
		parts.at(-1)?.naming.add(naming(agent.value));
	}
	while (next < lines.length) next = take(parts, lines, next);
	return parts;
}
function take(parts, lines, next) {
	const line = lines[next];
	if (line !== void 0) parts.at(-1)?.lines.push(line);
	return next + 1;
}
function robotsSignalLines(parsed, agent) {
	const asked = askedAgent(agent);
	const byGroup = /* @__PURE__ */ new Map();
	for (const line of parsed.extensions) {
		const kind = kindOf(line);
		if (kind === void 0 || line.group === void 0) continue;
		const list = byGroup.get(line.group);
		if (list === void 0) byGroup.set(line.group, [{
			kind,
			line
		}]);
		else list.push({
			kind,
			line
		});
	}
	const parts = parsed.groups.flatMap((group) => partsOf(group, byGroup.get(group.index) ?? [], (value) => namingOf(value, 0, value.length, asked, parsed.mode)));
	const naming = [
		1,
		2,
		3
	].find((n) => parts.some((part) => part.naming.has(n)));
	const chosen = naming === void 0 ? [] : parts.filter((part) => part.naming.has(naming)).flatMap((part) => part.lines);
	const of = (kind) => chosen.filter((c) => c.kind === kind).map(({ line }) => ({
		value: line.value,
		line: line.line
	}));
	return {
		contentUsage: of("content-usage"),
		contentSignal: of("content-signal"),
		licenses: parsed.extensions.filter((e) => e.name === "license").map(({ value, line }) => ({
			value,
			line
		}))
	};
}

export { fetchedTarget as n, targetOf as r, robotsSignalLines as t };