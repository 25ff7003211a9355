import { n as nearest, t as QUESTIONS } from "./classification-types.js";
import { c as placeOf, i as finding, n as factOf, r as factsOf, u as textFacts } from "./finding.js";
import { t as APPLICATION } from "./gates.js";
import { a as parseDate, i as isoDate, r as isBefore } from "./clocks.js";
import { _ as cumulative, b as direct, i as nameOfModel, k as stateOf } from "./dependencies.js";
import { A as ERROR_MARGIN, E as normaliseLicenceId, M as SYSTEMIC_RISK_THRESHOLD, N as threshold, j as GPAI_THRESHOLD } from "./band.js";
import { t as classify } from "./placeholder.js";
import { createHash } from "node:crypto";

// src/checks/classify/decision.ts
const written = (text) => text !== void 0 && stateOf(text).kind === "value";
function flawsOf(decision, now) {
	const flaws = [];
	if (!QUESTIONS[decision.question].includes(decision.answer)) flaws.push("unknown-answer");
	if (!written(decision.by)) flaws.push("unsigned");
	if (parseDate(decision.on) === void 0) flaws.push("undated");
	else if (isBefore(now, decision.on ?? "") !== false) flaws.push("future");
	if (!written(decision.reasons)) flaws.push("no-reasons");
	return flaws;
}
const known = /* @__PURE__ */ new WeakMap();
function entriesOf(records, now) {
	const file = records.classification;
	if (file === void 0) return [];
	const found = known.get(file);
	if (found?.now === now) return found.entries;
	const entries = (file.data.decisions ?? []).map((decision, i) => ({
		decision,
		source: file.at("decisions", i),
		flaws: flawsOf(decision, now)
	}));
	known.set(file, {
		now,
		entries
	});
	return entries;
}
function inForce(records, question, now) {
	let newest;
	for (const { decision, source, flaws } of entriesOf(records, now)) {
		const { by, on, reasons } = decision;
		if (decision.question !== question || flaws.length > 0 || by === void 0 || on === void 0 || reasons === void 0) continue;
		if (newest !== void 0 && isBefore(on, newest.on) === true) continue;
		newest = {
			question,
			answer: decision.answer,
			by,
			on,
			reasons,
			basis: decision.basis ?? [],
			facts: decision.facts ?? [],
			source
		};
	}
	return newest;
}
function decisionFor(input, question) {
	const found = inForce(input.model.records, question, input.now);
	return found?.answer === "undetermined" ? void 0 : found;
}

// src/artifacts/compute/modifier.ts
function oneThird(modificationFlop, base) {
	const reference = base.known ? base.flop : base.systemicRisk ? SYSTEMIC_RISK_THRESHOLD : GPAI_THRESHOLD;
	if (!(modificationFlop > 0) || !Number.isFinite(modificationFlop) || !(reference > 0) || !Number.isFinite(reference)) throw new RangeError("oneThird needs positive finite numbers");
	const limit = reference / 3;
	const above = modificationFlop > limit * 1.000000000001;
	const close = (1 + .3) * modificationFlop > limit && (1 - .3) * modificationFlop <= limit;
	const basis = base.known ? `one third of the base model's ${base.method === void 0 ? "" : `${base.method} `}training compute` : `base compute unknown: one third of 10^${base.systemicRisk ? 25 : 23} FLOP`;
	return {
		above,
		close,
		limit,
		...base.known ? { ratio: modificationFlop / reference } : {},
		basis
	};
}

// src/checks/act/third.ts
const MAX_BASES = 20;
function plain(text) {
	return text.slice(0, 200).replaceAll(/[\p{C}\p{Z}]+/gu, " ").trim().slice(0, 100);
}
function positive(value) {
	return typeof value === "number" && Number.isFinite(value) && value > 0;
}
function isKnown(base) {
	return positive(base.flop) || (base.flop_estimates ?? []).some((one) => positive(one.flop));
}
function knownAmounts(subject, base, index, only) {
	const file = subject.model.records.model;
	if (file === void 0) return [];
	const name = plain(base.id);
	const risk = base.systemic_risk === void 0 ? {} : { systemicRisk: base.systemic_risk };
	const amount = (flop, method, ...keys) => ({
		base: name,
		flop,
		method: plain(method),
		source: file.at(...keys),
		unknown: false,
		hidden: keys[0] === "compute",
		...risk
	});
	const found = positive(base.flop) ? [amount(base.flop, base.flop_source ?? "as recorded", "base_models", index, "flop")] : [];
	for (const [i, one] of (base.flop_estimates ?? []).slice(0, 5).entries()) if (positive(one.flop)) found.push(amount(one.flop, one.method ?? "as recorded", "base_models", index, "flop_estimates", i));
	for (const [i, part] of (file.data.compute?.components ?? []).entries()) {
		if (part.kind !== "base" && part.kind !== "merged" || !positive(part.flop)) continue;
		if ((part.stage !== void 0 && nameOfModel(part.stage) === nameOfModel(base.id) || only && part.kind === "base") && !found.some((one) => one.flop === part.flop)) found.push(amount(part.flop, part.method ?? "as recorded", "compute", "components", i));
	}
	return found;
}
function unknownAmounts(subject, base, index) {
	const file = subject.model.records.model;
	if (file === void 0) return [];
	return [{
		flop: 1e23,
		systemic: false
	}, {
		flop: 1e25,
		systemic: true
	}].filter(({ systemic }) => base.systemic_risk === void 0 || base.systemic_risk === systemic).map(({ flop, systemic }) => ({
		base: plain(base.id),
		flop,
		method: systemic ? "unknown, with systemic risk" : "unknown, without systemic risk",
		source: file.at("base_models", index),
		unknown: true,
		hidden: false,
		...base.systemic_risk === void 0 ? {} : { systemicRisk: systemic }
	}));
}
function baseAmounts(subject) {
	const file = subject.model.records.model;
	const bases = (file?.data.base_models ?? []).slice(0, MAX_BASES);
	const known = bases.map((base, i) => knownAmounts(subject, base, i, bases.length === 1));
	const each = bases.flatMap((base, i) => (known[i] ?? []).length > 0 ? known[i] ?? [] : unknownAmounts(subject, base, i));
	const firsts = known.flatMap((amounts) => amounts[0] ?? []);
	if (file === void 0 || bases.length < 2 || firsts.length < bases.length) return each;
	return [...each, {
		base: `all ${bases.length} base models together`,
		flop: firsts.reduce((sum, one) => sum + one.flop, 0),
		method: "as recorded",
		source: file.at("base_models"),
		unknown: false,
		hidden: firsts.some((one) => one.hidden)
	}];
}
function compare(own, base) {
	const { above, close, limit } = oneThird(own.flop, {
		known: true,
		flop: base.flop
	});
	return {
		own,
		base,
		above,
		side: close ? "close" : above ? "above" : "below",
		limit
	};
}
function sideOf(comparisons) {
	const sides = new Set(comparisons.map((one) => one.side));
	const [first] = sides;
	return first === void 0 ? "unknown" : sides.size === 1 ? first : "differs";
}
function thirds(subject) {
	const amounts = direct(subject);
	const recorded = amounts.filter((one) => one.recorded);
	const own = recorded.length > 0 ? recorded : amounts;
	const bases = baseAmounts(subject);
	const comparisons = own.flatMap((one) => bases.map((base) => compare(one, base)));
	const side = sideOf(comparisons);
	return {
		own,
		bases,
		comparisons,
		side,
		against: (recorded.length === 0 ? [] : amounts.filter((one) => !one.recorded)).flatMap((one) => bases.map((base) => compare(one, base))).filter((one) => side === "below" && one.side === "above" || side === "above" && one.side === "below")
	};
}

// src/checks/classify/lineage.ts
function firstPlacing(input) {
	const file = input.model.records.model;
	if (file === void 0) return void 0;
	const found = [];
	const add = (text, source) => {
		const date = isoDate(text);
		if (date !== void 0) found.push({
			date,
			source
		});
	};
	add(file.data.dates?.eu_market, file.at("dates", "eu_market"));
	for (const [i, release] of (file.data.lineage?.releases ?? []).entries()) add(release.eu_market, file.at("lineage", "releases", i, "eu_market"));
	return found.reduce((first, one) => first === void 0 || isBefore(one.date, first.date) === true ? one : first, void 0);
}

// src/checks/classify/snapshot.ts
const NOT_SEEN = "not seen";
const MAX_NAME = 80;
const MAX_NAMES = 8;
function name(text) {
	const line = text.slice(0, 400).replaceAll(/[\p{C}\p{Z}]+/gu, " ").trim().slice(0, MAX_NAME).trim();
	return classify(line).kind === "value" ? line : `named ${JSON.stringify(line)}`;
}
function names(all) {
	const found = [...new Set(all.map((one) => name(one)))].sort();
	if (found.length === 0) return NOT_SEEN;
	if (found.length <= MAX_NAMES) return found.join(", ");
	const rest = createHash("sha256").update(found.slice(7).join("\0")).digest("hex").slice(0, 12);
	return `${found.slice(0, 7).join(", ")} and ${found.length - MAX_NAMES + 1} more (${rest})`;
}
function kept(key, value, source) {
	const path = source === void 0 ? "" : source.path.replaceAll(/\p{C}/gu, "?").slice(0, 200);
	return {
		key,
		value,
		...path.trim() === "" ? {} : { path },
		...path.trim() === "" || source?.line === void 0 ? {} : { line: source.line }
	};
}
const ORDER = [
	"above",
	"close",
	"below"
];
function bandsOf(amounts, at) {
	const found = new Set(amounts.map((one) => threshold(one.flop, at)));
	return ORDER.filter((band) => found.has(band));
}
function worst(amounts, at) {
	const [band] = bandsOf(amounts, at);
	return amounts.find((one) => threshold(one.flop, at) === band);
}
function band(key, amounts, at) {
	const bands = bandsOf(amounts, at);
	return kept(key, bands.length === 0 ? NOT_SEEN : bands.join(", "), worst(amounts, at)?.source);
}
function declared(input, keys, value, show = true) {
	const file = input.model.records.model;
	const text = value === void 0 ? NOT_SEEN : show ? String(value) : "stated";
	return kept(`declared.${keys.join(".")}`, text, value === void 0 ? void 0 : file?.at(...keys));
}
function basesOf(input) {
	const file = input.model.records.model;
	const recorded = file?.data.base_models ?? [];
	const fact = factOf(input.model.facts, "base_model");
	const inFiles = Array.isArray(fact?.value) ? fact.value.filter((one) => typeof one === "string") : typeof fact?.value === "string" ? [fact.value] : [];
	const source = recorded.length > 0 ? file?.at("base_models") : fact?.sources[0];
	return kept("base.models", names([...recorded.map((one) => one.id), ...inFiles].map((one) => one.toLowerCase())), source);
}
function listedTerms(input) {
	const found = factsOf(input.model.facts, "licence.terms").filter((one) => typeof one.value === "object" && one.value !== null && "listed" in one.value && one.value["listed"] === true);
	return kept("licence.listed_term", names(found.map(({ value }) => typeof value === "object" && value !== null && "kind" in value && typeof value["kind"] === "string" ? value["kind"] : "a term")), found[0]?.sources[0]);
}
function gate(input) {
	const fact = factOf(input.model.facts, "access.gated");
	const { value } = fact ?? {};
	const fields = typeof value === "object" && value !== null && "fields" in value && Array.isArray(value["fields"]) ? value["fields"].filter((one) => typeof one === "string") : [];
	return kept("access.gated", fact === void 0 ? NOT_SEEN : fields.length === 0 ? "a form" : names(fields), fact?.sources[0]);
}
function third(input) {
	const { side, comparisons } = thirds(input);
	return kept("base.third", side === "unknown" ? NOT_SEEN : side, comparisons[0]?.own.source);
}
function snapshot(input, question) {
	const { facts, records } = input.model;
	const data = records.model?.data;
	switch (question) {
		case "role": return [
			declared(input, ["role"], data?.role),
			basesOf(input),
			kept("weights", facts.weights.length > 0 || (data?.weights ?? []).length > 0 ? "present" : NOT_SEEN, facts.weights[0] === void 0 ? void 0 : { path: facts.weights[0].path })
		];
		case "lineage": return [declared(input, ["lineage", "id"], data?.lineage?.id, false), basesOf(input)];
		case "gpai": {
			const output = factOf(facts, "modalities.output");
			const made = Array.isArray(output?.value) ? output.value.filter((one) => typeof one === "string") : typeof output?.value === "string" ? [output.value] : [];
			return [band("compute.band.1e23", direct(input), GPAI_THRESHOLD), kept("modality.output", names(made), output?.sources[0])];
		}
		case "systemic-risk": return [band("compute.band.1e25", cumulative(input), SYSTEMIC_RISK_THRESHOLD), declared(input, ["systemic_risk"], data?.systemic_risk)];
		case "modifier": return [basesOf(input), third(input)];
		case "open-source": {
			const ids = textFacts(facts, "licence.id");
			return [
				kept("licence.id", names(ids.map((one) => normaliseLicenceId(one.value))), ids[0]?.source),
				listedTerms(input),
				gate(input),
				declared(input, ["licence", "open_source"], data?.licence?.open_source),
				declared(input, ["licence", "monetisation"], data?.licence?.monetisation, false),
				declared(input, ["licence", "gating"], data?.licence?.gating, false),
				declared(input, ["licence", "use_limits"], data?.licence?.use_limits, false)
			];
		}
		case "eu-market": {
			const excluded = factOf(facts, "access.eu_disallowed");
			return [declared(input, ["dates", "eu_market"], data?.dates?.eu_market), kept("access.eu_disallowed", excluded === void 0 ? NOT_SEEN : "stated", excluded?.sources[0])];
		}
		case "legacy": {
			const first = firstPlacing(input);
			return [kept("placing.first", first?.date ?? "not seen", first?.source)];
		}
		case "representative": return [
			declared(input, ["provider", "established_in_union"], data?.provider?.established_in_union),
			declared(input, ["provider", "authorised_representative"], data?.provider?.authorised_representative, false),
			declared(input, ["licence", "open_source"], data?.licence?.open_source),
			declared(input, ["systemic_risk"], data?.systemic_risk)
		];
	}
}

// src/checks/classify/drift.ts
function fits(decided, was, { key, value: now }) {
	const { question, answer } = decided;
	if (now === "not seen" || key.startsWith("declared.")) return true;
	switch (key) {
		case "compute.band.1e23":
		case "compute.band.1e25": return answer === "no" && now === "below" || answer === "yes" && now === "above";
		case "base.third": return answer === "not-a-provider" && now === "below" || answer === "provider-of-the-modification" && now === "above";
		case "modality.output": return answer === "yes" && was === "not seen";
		case "weights": return question === "role" && answer !== "library";
		case "licence.id":
		case "licence.listed_term":
		case "access.gated": return answer === "not-claimed";
		case "access.eu_disallowed": return answer === "not-placed";
		case "placing.first": return true;
		default: return false;
	}
}
function driftOf(input, decided) {
	const today = new Map(snapshot(input, decided.question).map((fact) => [fact.key, fact]));
	const seen = /* @__PURE__ */ new Set();
	return decided.facts.flatMap((was) => {
		const now = today.get(was.key);
		if (now === void 0 || seen.has(was.key) || same(was.value, now.value) || fits(decided, was.value, now)) return [];
		seen.add(was.key);
		return [{
			was,
			now
		}];
	});
}
function same(a, b) {
	return a.trim().toLowerCase() === b.trim().toLowerCase();
}
const WORDS = {
	"compute.band.1e23": "compute against 10^23 FLOP",
	"compute.band.1e25": "cumulative compute against 10^25 FLOP",
	"modality.output": "what the model generates",
	"licence.id": "the licence",
	"licence.listed_term": "licence terms of a kind that the Guidelines list as disqualifying",
	"base.models": "the base models",
	"base.third": "the modification against one third of the base's compute",
	"weights": "weights",
	"access.gated": "what access to the files asks for",
	"access.eu_disallowed": "an exclusion of the Union in the card"
};
function keyWords(key) {
	return (Object.hasOwn(WORDS, key) ? WORDS[key] : void 0) ?? key.slice(0, 80);
}
function quoted(value) {
	return `"${value.replaceAll("`", "'").slice(0, 160)}"`;
}
const AGAIN = "look at the facts and run gpai-docket classify again: the new decision takes the place of this one, which stays as history";
function driftFindings(input, decided) {
	return driftOf(input, decided).map(({ was, now }) => {
		const at = now.path === void 0 ? "" : ` (${placeOf({
			path: now.path,
			...now.line === void 0 ? {} : { line: now.line }
		})})`;
		return finding("classification/facts-changed", `${titleOf(decided.question)}: ${decided.answer} was decided on ${decided.on} with ${keyWords(was.key)}: ${quoted(was.value)}. Today it is ${quoted(now.value)}${at}.`, decided.source, {
			fix: AGAIN,
			about: [
				decided.question,
				was.key,
				was.value,
				now.value
			]
		});
	});
}
function titleOf(question) {
	return `The decision on ${question}`;
}

// src/checks/classify/conflicts.ts
const FIX = "correct model.yaml, or decide again: gpai-docket classify";
function clash(says, at) {
	return at === void 0 ? [] : [{
		says,
		at
	}];
}
function flag(keys, value, answers) {
	return ({ answer }, input) => {
		return answer === (value === void 0 ? void 0 : value ? answers[1] : answers[0]) ? clash(`${keys.join(".")}: ${String(value)} is declared`, input.model.records.model?.at(...keys)) : [];
	};
}
const market = ({ answer }, input) => {
	const file = input.model.records.model;
	const declared = file?.data.dates?.eu_market;
	if (declared === void 0) return [];
	const at = file?.at("dates", "eu_market");
	const date = isoDate(declared);
	if (date === void 0) return answer !== "not-placed" && /^none$/i.test(declared.trim()) ? clash("dates.eu_market: none is declared", at) : [];
	const future = isBefore(input.now, date) === true;
	if (answer === "not-placed") return clash(`${future ? "a planned day" : "a day"} of placing, ${date}, is declared`, at);
	if (answer === "placed" && future) return clash(`the declared day of placing, ${date}, lies ahead`, at);
	return answer === "planned" && !future ? clash(`the declared day of placing, ${date}, is past`, at) : [];
};
const legacy = ({ answer }, input) => {
	const first = firstPlacing(input);
	if (first === void 0) return [];
	return isBefore(first.date, "2025-08-02") === true === (answer === "before-2025-08-02") ? [] : clash(`the first placing that is declared is ${first.date}`, first.source);
};
const representative = ({ answer }, input) => {
	const file = input.model.records.model;
	const provider = file?.data.provider;
	const given = provider?.authorised_representative;
	if (answer === "appointed") return given !== void 0 && (/^none\b/i.test(given.trim()) || stateOf(given).kind !== "value") ? clash("provider.authorised_representative names nobody", file?.at("provider", "authorised_representative")) : [];
	if (provider?.established_in_union !== false || file === void 0) return [];
	const open = decisionFor(input, "open-source")?.answer === "claimed" || decisionFor(input, "open-source") === void 0 && file.data.licence?.open_source === true;
	const systemic = decisionFor(input, "systemic-risk")?.answer === "yes" || file.data.systemic_risk === true;
	if (open && !systemic) return [];
	return clash(`the provider is declared as established outside the Union, and ${systemic ? "the model is declared or decided to have systemic risk, which Art. 54(6) never covers" : "no open-source release is claimed (Art. 54(6))"}`, file.at("provider", "established_in_union"));
};
const role = ({ answer }, input) => {
	const file = input.model.records.model;
	const declared = file?.data.role;
	return declared === void 0 || declared === answer ? [] : clash(`role: ${declared} is declared`, file?.at("role"));
};
const gpai = ({ answer }, input) => {
	const file = input.model.records.model;
	const declared = file?.data.role;
	if (answer === "yes" && declared === "not-gpai") return clash("role: not-gpai is declared", file?.at("role"));
	return answer === "no" && (declared === "provider" || declared === "modifier") ? clash(`role: ${declared} is declared, under which the model is treated as a general-purpose one`, file?.at("role")) : [];
};
function ruleOf(question, input) {
	const data = input.model.records.model?.data;
	switch (question) {
		case "role": return role;
		case "gpai": return gpai;
		case "systemic-risk": return flag(["systemic_risk"], data?.systemic_risk, ["yes", "no"]);
		case "open-source": return flag(["licence", "open_source"], data?.licence?.open_source, ["claimed", "not-claimed"]);
		case "eu-market": return market;
		case "legacy": return legacy;
		case "representative": return representative;
		case "lineage":
		case "modifier": return;
	}
}
function declarationFindings(input, decided) {
	return (ruleOf(decided.question, input)?.(decided, input) ?? []).map(({ says, at }) => finding("classification/contradicts-declaration", `${titleOf(decided.question)} of ${decided.on} says ${decided.answer}; ${says} (${placeOf(at)}).`, decided.source, {
		fix: FIX,
		about: [
			decided.question,
			decided.answer,
			says
		]
	}));
}
const PAIRS = [
	[
		"role",
		"provider",
		"gpai",
		"no",
		"a provider in this record provides a general-purpose model; not-gpai is a role of its own"
	],
	[
		"role",
		"modifier",
		"gpai",
		"no",
		"a modifier in this record modifies a general-purpose model; not-gpai is a role of its own"
	],
	[
		"role",
		"not-gpai",
		"gpai",
		"yes",
		"the role says the opposite"
	],
	[
		"role",
		"not-gpai",
		"systemic-risk",
		"yes",
		"systemic risk in the sense of Art. 51 is a class of general-purpose models"
	],
	[
		"role",
		"mirror",
		"modifier",
		"provider-of-the-modification",
		"a mirror changes nothing"
	],
	[
		"role",
		"modifier",
		"lineage",
		"same-lineage",
		"a lineage is the work of one provider; another actor's change is a modification"
	],
	[
		"gpai",
		"no",
		"systemic-risk",
		"yes",
		"systemic risk in the sense of Art. 51 is a class of general-purpose models"
	],
	[
		"open-source",
		"claimed",
		"systemic-risk",
		"yes",
		"Art. 53(2) never covers a model with systemic risk"
	],
	[
		"legacy",
		"before-2025-08-02",
		"eu-market",
		"planned",
		"a model that is still to be placed was not placed before 2 August 2025"
	],
	[
		"legacy",
		"before-2025-08-02",
		"eu-market",
		"not-placed",
		"a model that is not placed was not placed before 2 August 2025"
	]
];
function pairFindings(input, question) {
	return PAIRS.flatMap(([one, answer, other, otherAnswer, why]) => {
		if (question !== void 0 && question !== one && question !== other) return [];
		const [a, b] = [decisionFor(input, one), decisionFor(input, other)];
		if (a === void 0 || b === void 0 || a.answer !== answer || b.answer !== otherAnswer) return [];
		const [first, later] = isBefore(b.on, a.on) === true ? [b, a] : [a, b];
		return [finding("classification/contradicts-decision", `${titleOf(later.question)} says ${later.answer}, that on ${first.question} says ${first.answer} (${placeOf(first.source)}): ${why}.`, later.source, {
			fix: "decide one of the two again: gpai-docket classify",
			about: [
				one,
				answer,
				other,
				otherAnswer
			]
		})];
	});
}

// src/checks/classify/findings.ts
const NAMES = Object.keys(QUESTIONS);
function conflictsOf(input, question) {
	const decided = decisionFor(input, question);
	if (decided === void 0) return [];
	return [
		...driftFindings(input, decided),
		...declarationFindings(input, decided),
		...pairFindings(input, question)
	];
}
const FLAWS = {
	unsigned: ["it does not say who decided", "by: <function, organisation>"],
	undated: ["it has no day", "on: <YYYY-MM-DD>"],
	future: ["its day lies ahead", "on: <the day on which it was decided>"],
	"no-reasons": ["it gives no reasons", "reasons: <why, in a sentence>"]
};
function flawFinding({ decision, source, flaws }) {
	const { question, answer } = decision;
	const answers = QUESTIONS[question];
	const near = nearest(answer, answers);
	const said = flaws.map((flaw) => flaw === "unknown-answer" ? `the question has no answer "${answer.replaceAll("`", "'").slice(0, 60)}"` : FLAWS[flaw][0]);
	const fix = flaws.map((flaw) => flaw === "unknown-answer" ? `answer: ${near ?? `<one of ${answers.join(", ")}>`}` : FLAWS[flaw][1]);
	return finding("classification/does-not-count", `${titleOf(question)} does not count: ${said.join("; ")}.`, source, {
		fix,
		about: [question, ...flaws]
	});
}
const MAX_FLAWS = 50;
function flawFindings(input) {
	const entries = entriesOf(input.model.records, input.now);
	const lastGood = new Map(entries.flatMap((entry, i) => entry.flaws.length === 0 ? [[entry.decision.question, i]] : []));
	return entries.filter((entry, i) => entry.flaws.length > 0 && i > (lastGood.get(entry.decision.question) ?? -1)).slice(0, MAX_FLAWS).map(flawFinding);
}
function decisionFindings(input) {
	if (input.model.records.classification === void 0) return [];
	return [
		...NAMES.flatMap((question) => {
			const decided = decisionFor(input, question);
			return decided === void 0 ? [] : [...driftFindings(input, decided), ...declarationFindings(input, decided)];
		}),
		...pairFindings(input),
		...flawFindings(input)
	];
}
function leftoverDecisions(input, model) {
	const shown = new Set(model.obligations.flatMap((result) => result.findings.map((one) => one.message)));
	const third = model.obligations.some((result) => result.findings.some((one) => one.rule === "modifier/decision-facts"));
	return decisionFindings(input).filter((one) => !shown.has(one.message) && !(third && one.about?.includes("base.third") === true));
}
function decidedWords(input, question) {
	const found = inForce(input.model.records, question, input.now);
	if (found === void 0 || found.answer === "undetermined") return void 0;
	return `decided on ${found.on}: ${found.answer} (${found.source.path}${found.source.line === void 0 ? "" : `:${found.source.line}`})`;
}

export { bandsOf as a, isKnown as c, decisionFor as d, inForce as f, leftoverDecisions as i, thirds as l, decidedWords as n, snapshot as o, decisionFindings as r, firstPlacing as s, conflictsOf as t, oneThird as u };