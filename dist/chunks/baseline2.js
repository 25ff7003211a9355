import { t as BASELINE } from "./baseline.js";
import { r as validate } from "./validate.js";

// src/records/baseline.ts
const BASELINE_PATH = ".gpai/baseline.yaml";
const MAX_ENTRIES = 4e3;
function readBaselineFile(parsed) {
	const { file, problems } = validate(BASELINE, parsed, { verbatim: true });
	if (file === void 0) return { problems };
	const entries = (file.data.baseline ?? []).map((entry, i) => ({
		...entry,
		source: file.at("baseline", i)
	}));
	return {
		baseline: {
			path: parsed.path,
			entries
		},
		problems
	};
}
const HEADER = `# yaml-language-server: $schema=https://raw.githubusercontent.com/gpai-docket/gpai-docket/main/schemas/baseline.schema.json
# Findings that were there when gpai-docket was taken into use: they are shown, and they never fail. On a pull request the base
# branch's list counts. A list like this should only get shorter. Written by: gpai-docket baseline --write
`;
function baselineText(entries) {
	const lines = sorted(entries).map(({ fingerprint, rule, obligation, path }) => {
		return `  - {${[
			["fingerprint", fingerprint],
			["rule", rule],
			["obligation", obligation],
			["path", path]
		].flatMap(([key, value]) => value === void 0 ? [] : [`${key}: ${quoted(value)}`]).join(", ")}}`;
	});
	return `${HEADER}baseline:${lines.length === 0 ? " []" : ""}\n${lines.map((line) => `${line}\n`).join("")}`;
}
function sorted(entries) {
	const key = ({ rule, obligation, path, fingerprint }) => [
		rule,
		obligation ?? "",
		path ?? "",
		fingerprint
	].join("\0");
	return [...new Map(entries.map((entry) => [entry.fingerprint, entry])).values()].toSorted((a, b) => key(a) < key(b) ? -1 : 1);
}
function quoted(text) {
	return JSON.stringify(text).replace(/[\u007f-\uffff]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

export { sorted as a, readBaselineFile as i, MAX_ENTRIES as n, baselineText as r, BASELINE_PATH as t };