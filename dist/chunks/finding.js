import { n as about } from "./fingerprint.js";

// src/checks/finding.ts
const EVIDENCE_LENGTH = 200;
function quote(text) {
	const line = text.slice(0, 800).replaceAll(/\s+/g, " ").trim();
	return line.length <= EVIDENCE_LENGTH ? line : `${line.slice(0, 199)}…`;
}
const MESSAGE_LENGTH = 1e3;
const FIX_LENGTH = 600;
function clip(text, length) {
	const line = text.slice(0, length * 2).replaceAll(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ");
	return line.length <= length ? line : `${line.slice(0, length - 1)}…`;
}
function finding(rule, message, at, more = {}) {
	return {
		rule,
		message: clip(message, MESSAGE_LENGTH),
		...at === void 0 ? {} : { path: at.path },
		...at?.line === void 0 ? {} : { line: at.line },
		...more.evidence === void 0 ? {} : { evidence: quote(more.evidence) },
		...more.about === void 0 || more.about.length === 0 ? {} : { about: about(more.about) },
		...more.edits === void 0 || more.edits.length === 0 ? {} : { edits: more.edits },
		...more.fix === void 0 ? {} : { fix: typeof more.fix === "string" ? clip(more.fix, FIX_LENGTH) : more.fix.map((line) => clip(line, FIX_LENGTH)).join("\n") }
	};
}
function naming(fault, names) {
	return names.length === 0 ? fault : {
		...fault,
		finding: {
			...fault.finding,
			about: about(names)
		}
	};
}
function placeOf(source) {
	if (source === void 0) return "an unknown place";
	return source.line === void 0 ? source.path : `${source.path}:${source.line}`;
}
function evidenceAt(source, quoted) {
	return {
		path: source.path,
		...source.line === void 0 ? {} : { line: source.line },
		...quoted === void 0 ? {} : { quote: quote(quoted) }
	};
}
function recorded(id, ...evidence) {
	return {
		id,
		outcome: "recorded",
		evidence,
		findings: []
	};
}
function notApplicable(id, reason) {
	return {
		id,
		outcome: "not-applicable",
		reason,
		findings: []
	};
}
function unknown(id, reason, findings = []) {
	return {
		id,
		outcome: "unknown",
		reason,
		findings
	};
}
function withFindings(id, outcome, ...findings) {
	return {
		id,
		outcome,
		findings
	};
}
function factsOf(facts, key) {
	return facts.facts.filter((fact) => fact.key === key);
}
function textFacts(facts, key) {
	return factsOf(facts, key).flatMap((fact) => typeof fact.value === "string" && fact.value !== "" ? [{
		value: fact.value,
		source: fact.sources[0] ?? { path: facts.path }
	}] : []);
}
function inWords(value) {
	return typeof value === "string" ? value : Array.isArray(value) ? value.map((one) => inWords(one)).join(", ") : JSON.stringify(value);
}
function factOf(facts, key) {
	return facts.facts.find((fact) => fact.key === key);
}

export { inWords as a, placeOf as c, unknown as d, withFindings as f, finding as i, recorded as l, factOf as n, naming as o, factsOf as r, notApplicable as s, evidenceAt as t, textFacts as u };