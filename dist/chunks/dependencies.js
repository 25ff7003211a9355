import { c as placeOf, i as finding, r as factsOf } from "./finding.js";
import { i as isoDate } from "./clocks.js";
import { n as isoInstead } from "./dates.js";
import { t as classify } from "./placeholder.js";
import { c as pointerFault, s as isPointer } from "./evidence.js";
import { C as hardwareCompute, M as SYSTEMIC_RISK_THRESHOLD, N as threshold, S as architectureCompute, _ as GUIDELINES_UTILISATION, f as TRAINER_LOG, v as SPARSE_WITHOUT_ACTIVE, x as choosePeak, y as TRACKED } from "./band.js";

// src/artifacts/compute/format.ts
function scientific(flop) {
	if (!(flop > 0) || !Number.isFinite(flop)) throw new RangeError("an amount of computation must be a positive finite number");
	const [shortest = "0", exponent = "0"] = flop.toExponential().split("e");
	const digits = shortest.replace(".", "").padEnd(3, "0");
	const rounded = Number(digits.slice(0, 2)) + ((digits[2] ?? "0") >= "5" ? 1 : 0);
	return rounded === 100 ? {
		mantissa: "1.0",
		exponent: Number(exponent) + 1
	} : {
		mantissa: (rounded / 10).toFixed(1),
		exponent: Number(exponent)
	};
}
function formatFlop(flop) {
	const { mantissa, exponent } = scientific(flop);
	return `${mantissa}x10^${exponent} FLOP`;
}
function orderOfMagnitude(flop) {
	return scientific(flop).exponent;
}
function formatOrderOfMagnitude(flop) {
	return `10^${orderOfMagnitude(flop)} FLOP`;
}

// src/checks/artifact-conflicts.ts
const SHOWN = 3;
const MAX_IDS = 12;
function mend(conflict) {
	const [whole, part] = conflict.values.filter((value) => Array.isArray(value)).toSorted((a, b) => b.length - a.length);
	const at = conflict.sources[0]?.path;
	if (conflict.key !== "base_model" || whole === void 0 || part === void 0 || at === void 0 || part !== conflict.values[0] || whole.length > MAX_IDS || !part.every((id) => whole.includes(id))) return "make both places say the same";
	return `base_model: [${whole.map((id) => JSON.stringify(id)).join(", ").slice(0, 600)}]   # in ${at}`;
}
function artifactFinding(conflict, folder) {
	const [first, ...rest] = conflict.sources;
	const others = rest.filter((source) => !conflict.message.includes(placeOf(source)));
	const places = others.length === 0 ? "" : ` (also ${others.slice(0, SHOWN).map(placeOf).join(", ")})`;
	return finding(`artifacts/${conflict.key.replaceAll(/[._]/g, "-")}`, `${conflict.message}${places}`, first ?? { path: folder }, { fix: mend(conflict) });
}

// src/checks/transparency/answer.ts
const MAX_TEXT$1 = 2e4;
const MAX_DEPTH = 8;
function wordsOf(value, depth = 0) {
	if (depth > MAX_DEPTH || value === null || value === void 0) return "";
	if (typeof value === "string") return value.slice(0, MAX_TEXT$1);
	if (typeof value === "number" || typeof value === "boolean") return String(value);
	if (Array.isArray(value)) return value.slice(0, 500).map((one) => wordsOf(one, depth + 1)).join(" ").slice(0, MAX_TEXT$1);
	if (typeof value !== "object") return "";
	return Object.entries(value).slice(0, 500).map(([key, child]) => `${key} ${wordsOf(child, depth + 1)}`).join(" ").slice(0, MAX_TEXT$1);
}
function fieldAt(records, id) {
	const file = records.documentation;
	if (file === void 0) return {
		value: void 0,
		at: { path: `${records.folder}/documentation.yaml` }
	};
	const value = unwrapped(Object.hasOwn(file.data.fields, id) ? file.data.fields[id] : void 0);
	return value === void 0 ? {
		value,
		at: { path: file.path }
	} : {
		value,
		at: file.at("fields", id)
	};
}
function rewriterOf(records, id) {
	const file = records.documentation;
	const raw = file !== void 0 && Object.hasOwn(file.data.fields, id) ? file.data.fields[id] : void 0;
	const wrapped = unwrapped(raw) !== raw;
	const confirmed = wrapped && raw.confirmed === true || (records.model?.data.confirmed ?? []).includes(id);
	return (value, keys = []) => confirmed ? void 0 : file?.rewrite?.([
		"fields",
		id,
		...wrapped ? ["value"] : [],
		...keys
	], value);
}
const WRAPPER = /* @__PURE__ */ new Set([
	"value",
	"source",
	"confirmed",
	"method"
]);
function unwrapped(value) {
	if (value === null || typeof value !== "object" || Array.isArray(value)) return value;
	const keys = Object.keys(value);
	return keys.includes("value") && keys.every((key) => WRAPPER.has(key)) ? value.value : value;
}
function meantAsPointer(value) {
	return value !== null && typeof value === "object" && !Array.isArray(value) && Object.hasOwn(value, "held_by");
}
const LEAVES = 200;
function leaves(value, depth = 0) {
	if (depth > MAX_DEPTH) return [];
	if (Array.isArray(value)) return value.slice(0, LEAVES).flatMap((one) => leaves(one, depth + 1));
	if (value !== null && typeof value === "object") return Object.values(value).slice(0, LEAVES).flatMap((one) => leaves(one, depth + 1));
	return [value];
}
const EMPTY = /* @__PURE__ */ new Set([
	void 0,
	null,
	""
]);
function stateOf(raw) {
	const value = unwrapped(raw);
	if (EMPTY.has(value) || typeof value === "string" && value.trim() === "") return { kind: "absent" };
	if (meantAsPointer(value)) return isPointer(value) ? {
		kind: "pointer",
		pointer: value
	} : {
		kind: "invalid",
		reason: pointerFault(value) ?? "the pointer record is not complete"
	};
	if (typeof value === "boolean") return { kind: "denial" };
	if (typeof value === "string") return textState(value);
	const parts = leaves(value).filter((leaf) => !EMPTY.has(leaf));
	if (parts.length === 0) return { kind: "absent" };
	const states = parts.map((leaf) => typeof leaf === "string" ? textState(leaf).kind : "value");
	if (states.includes("placeholder")) return { kind: "placeholder" };
	if (parts.length === 1 && typeof parts[0] === "string" && states[0] !== "value") return textState(parts[0]);
	return {
		kind: "value",
		value,
		text: wordsOf(value)
	};
}
function textState(text) {
	const { kind, reason } = classify(text);
	switch (kind) {
		case "empty": return { kind: "absent" };
		case "not-applicable": return {
			kind: "na",
			reason: reason ?? ""
		};
		case "see-elsewhere": return { kind: "elsewhere" };
		case "value": return {
			kind,
			value: text,
			text: text.trim().slice(0, MAX_TEXT$1)
		};
		default: return { kind };
	}
}

// src/checks/compute-records.ts
const BEYOND = /* @__PURE__ */ new Set([
	"synthetic-data",
	"base",
	"merged"
]);
const WORDS = {
	"pre-training": "pre-training",
	"fine-tuning": "fine-tuning",
	"synthetic-data": "generation of synthetic data",
	"base": "a base model",
	"merged": "merged weights",
	"other": "another part"
};
const MAX = 1e40;
function positive(value) {
	return typeof value === "number" && value > 0 && value <= MAX;
}
function weightsTakenOver(base) {
	return !/^distil/i.test(base.relation?.trim() ?? "");
}
function cumulativeParts(records) {
	const file = records.model;
	if (file === void 0) return {
		parts: [],
		incomplete: false
	};
	const components = (file.data.compute?.components ?? []).map((one, i) => {
		const kind = one.kind ?? "other";
		return {
			kind,
			what: one.stage === void 0 ? WORDS[kind] : `${WORDS[kind]} "${one.stage.slice(0, 60)}"`,
			source: file.at("compute", "components", i),
			beyondTraining: BEYOND.has(kind),
			...positive(one.flop) ? { flop: one.flop } : {}
		};
	});
	const bases = components.some((one) => one.kind === "base" || one.kind === "merged") ? [] : (file.data.base_models ?? []).flatMap((base, i) => weightsTakenOver(base) ? [{
		kind: base.relation === "merge" ? "merged" : "base",
		what: `the base model ${base.id.slice(0, 60)}`,
		source: file.at("base_models", i),
		beyondTraining: true,
		...positive(base.flop) ? { flop: base.flop } : {}
	}] : []);
	const parts = [...components, ...bases];
	return {
		parts,
		incomplete: parts.some((part) => part.flop === void 0)
	};
}
function recordedDirect(records) {
	const file = records.model;
	if (file === void 0) return [];
	const { compute, training = [] } = file.data;
	const found = [];
	if (positive(compute?.direct_flop)) found.push({
		flop: compute.direct_flop,
		method: "declared",
		source: file.at("compute", "direct_flop"),
		recorded: true,
		assumptions: []
	});
	const stages = training.filter((stage) => positive(stage.flop));
	if (stages.length > 0) found.push({
		flop: stages.reduce((sum, stage) => sum + (stage.flop ?? 0), 0),
		method: "sum of the recorded stages",
		source: file.at("training"),
		recorded: true,
		assumptions: [],
		...stages.length < training.length ? { bound: "at-least" } : {}
	});
	if (found.length === 0 && positive(compute?.flop)) found.push({
		flop: compute.flop,
		method: "declared",
		source: file.at("compute", "flop"),
		recorded: true,
		assumptions: ["the cumulative amount, which can only be higher"],
		bound: "at-most"
	});
	return found;
}
function recordedTotals(records) {
	const file = records.model;
	if (file === void 0) return [];
	const found = [];
	const { compute } = file.data;
	if (positive(compute?.flop)) found.push({
		flop: compute.flop,
		method: "declared",
		source: file.at("compute", "flop"),
		recorded: true,
		assumptions: []
	});
	const { parts, incomplete } = cumulativeParts(records);
	const sum = parts.reduce((all, part) => all + (part.flop ?? 0), 0);
	if ((compute?.components ?? []).length > 0 && positive(sum)) found.push({
		flop: sum,
		method: "sum of the recorded components",
		source: file.at("compute", "components"),
		recorded: true,
		assumptions: [],
		...incomplete ? { bound: "at-least" } : {}
	});
	return found;
}

// src/checks/compute-evidence.ts
function parametersPerToken(facts) {
	const active = factsOf(facts, "parameters.active")[0];
	if (active !== void 0 && positive(active.value)) return {
		value: active.value,
		fact: active,
		assumedDense: false
	};
	const total = factsOf(facts, "parameters.total")[0];
	if (total === void 0 || !positive(total.value) || unusable(total)) return void 0;
	return {
		value: total.value,
		fact: total,
		assumedDense: true
	};
}
function unusable(total) {
	return total.sources[0]?.detail?.startsWith("at least") === true || total.sources.some((source) => source.detail?.startsWith("mixture of experts without a count of active parameters") === true);
}
const without = (count, what) => count === 0 ? [] : [`${count} stage${count === 1 ? "" : "s"} of the record without ${what}`];
function declaredTokens(subject) {
	const file = subject.model.records.model;
	const stages = file?.data.training ?? [];
	const parameters = parametersPerToken(subject.model.facts);
	const tokens = stages.reduce((sum, stage) => sum + (positive(stage.tokens) ? stage.tokens : 0), 0);
	if (file === void 0 || parameters === void 0 || !positive(tokens)) return [];
	const estimate = architectureCompute({
		parameters: parameters.value,
		tokens
	});
	if (!estimate.ok) return [];
	const missing = stages.filter((stage) => !positive(stage.tokens)).length;
	const assumptions = [...parameters.assumedDense ? ["taken as dense: nothing names experts"] : [], ...without(missing, "tokens")];
	return [{
		flop: estimate.value.flop,
		method: "6PD from the declared tokens",
		source: file.at("training"),
		recorded: false,
		fromEstimate: true,
		assumptions,
		...missing > 0 ? { bound: "at-least" } : {}
	}];
}
function deviceHours(stage) {
	const { gpu_hours: total, count, hours } = stage.hardware ?? {};
	if (positive(total)) return total;
	return positive(count) && positive(hours) ? count * hours : void 0;
}
function declaredHours(subject) {
	const file = subject.model.records.model;
	const stages = file?.data.training ?? [];
	const assumptions = /* @__PURE__ */ new Set();
	let flop = 0;
	let used = 0;
	for (const stage of stages) {
		const hours = deviceHours(stage);
		const peak = hours === void 0 ? void 0 : choosePeak(stage.hardware?.type, stage.hardware?.peak_flops);
		if (hours === void 0 || peak?.ok !== true) continue;
		const utilisation = stage.hardware?.utilisation;
		const part = hardwareCompute({
			gpuHours: hours,
			peakFlops: peak.flops,
			utilisation: positive(utilisation) ? utilisation : GUIDELINES_UTILISATION
		});
		if (!part.ok) continue;
		flop += part.value.flop;
		used += 1;
		assumptions.add(`peak ${peak.flops} FLOP/s (${peak.source}${peak.verified ? "" : ", not verified"})`);
		if (!positive(utilisation)) assumptions.add(`utilisation ${GUIDELINES_UTILISATION}, the assumption of the Guidelines' examples, not a measured value`);
	}
	if (file === void 0 || used === 0) return [];
	const missing = stages.length - used;
	return [{
		flop,
		method: "hardware from the declared hours",
		source: file.at("training"),
		recorded: false,
		fromEstimate: true,
		assumptions: [...assumptions, ...without(missing, "usable hours and device")],
		...missing > 0 ? { bound: "at-least" } : {}
	}];
}
function ofFact(fact, facts) {
	if (!positive(fact.value)) return [];
	const [source = { path: facts.path }] = fact.sources;
	const assumptions = source.detail === void 0 ? [] : source.detail.split("; ");
	const partly = fact.method === "trainer-log" || assumptions.includes("tracked runs only: at least");
	return [{
		flop: fact.value,
		method: fact.method,
		source,
		recorded: false,
		fromEstimate: true,
		assumptions,
		...partly ? { bound: "at-least" } : {}
	}];
}
function estimates(subject) {
	const { facts } = subject.model;
	const all = factsOf(facts, "compute.flop");
	const own = [
		...all.filter((fact) => fact.method !== TRAINER_LOG).flatMap((fact) => ofFact(fact, facts)),
		...declaredTokens(subject),
		...declaredHours(subject)
	];
	return own.length > 0 ? own : all.flatMap((fact) => ofFact(fact, facts));
}
function declaredCompute(subject) {
	const file = subject.model.records.model;
	const flop = file?.data.compute?.flop;
	return file !== void 0 && positive(flop) ? {
		flop,
		method: "declared",
		source: file.at("compute", "flop")
	} : void 0;
}
function direct(subject) {
	return [...estimates(subject), ...recordedDirect(subject.model.records)];
}
function cumulative(subject) {
	const { parts, incomplete } = cumulativeParts(subject.model.records);
	const added = parts.filter((part) => part.beyondTraining && positive(part.flop));
	const extra = added.reduce((sum, part) => sum + (part.flop ?? 0), 0);
	const more = added.length === 0 ? [] : [`with ${added.map(nameOf).join(", ")}, as recorded`];
	return [...estimates(subject).map((one) => ({
		...one,
		flop: one.flop + extra,
		method: added.length === 0 ? one.method : `${one.method} and recorded parts`,
		recorded: one.recorded || added.length > 0,
		assumptions: [...one.assumptions, ...more],
		...incomplete ? { bound: "at-least" } : {}
	})), ...recordedTotals(subject.model.records)];
}
function nameOf(part) {
	return `${part.what} (${part.source.path}${part.source.line === void 0 ? "" : `:${part.source.line}`})`;
}
function systemicBand(flop) {
	return threshold(flop, SYSTEMIC_RISK_THRESHOLD);
}

// src/checks/transparency/quantity.ts
const MAX_TEXT = 2e4;
const MAX_QUANTITIES = 50;
const SCALES = /* @__PURE__ */ new Map([
	["k", 1e3],
	["thousand", 1e3],
	["m", 1e6],
	["mn", 1e6],
	["million", 1e6],
	["b", 1e9],
	["bn", 1e9],
	["billion", 1e9],
	["t", 0xe8d4a51000],
	["trillion", 0xe8d4a51000]
]);
function figuresOf(digits) {
	const [whole = "", fraction] = digits.split(".");
	const all = `${whole}${fraction ?? ""}`.replace(/^0+/, "");
	const counted = fraction === void 0 ? all.replace(/0+$/, "") : all;
	return Math.max(1, counted.length);
}
const NUMBER = /(\d{1,3}(?:[,_]\d{3}){1,8}|\d{1,3}(?:[ \u00a0\u2009\u202f']\d{3}(?!\d)){1,8}|\d{1,30})(\.\d{1,20})?(?:[eE]\+?(\d{1,3})|\s?[x×*·]\s?10\s?(?:\^|\*\*)\s?(\d{1,3}))?/g;
const SPACED = /[^\d,_]/;
const POWER_ALONE = /^\s?(?:\^|\*\*)\s?(\d{1,3})/;
function after(text, from) {
	const rest = text.slice(from, from + 40);
	const word = /^[\s-]?([A-Za-z]{1,12})(?![A-Za-z])/.exec(rest);
	const scale = word?.[1] === void 0 ? void 0 : SCALES.get(word[1].toLowerCase());
	const unit = (scale === void 0 || word === null ? rest : rest.slice(word[0].length)).replace(/^[\s\-,;:()]+/, "");
	return {
		scale: scale ?? 1,
		unit: (/^[A-Za-z%/ -]{0,30}/.exec(unit)?.[0] ?? "").trim().toLowerCase()
	};
}
function ofText(text) {
	const found = [];
	const cut = text.slice(0, MAX_TEXT);
	const pattern = new RegExp(NUMBER.source, NUMBER.flags);
	for (let match = pattern.exec(cut); match !== null; match = pattern.exec(cut)) {
		if (/[A-Za-z_]/.test(cut[match.index - 1] ?? " ") || cut[match.index - 1] === "-" && /[A-Za-z]/.test(cut[match.index - 2] ?? " ")) {
			const space = SPACED.exec(match[1] ?? "")?.index;
			if (space !== void 0) pattern.lastIndex = match.index + space;
			continue;
		}
		const [whole, digits = "", fraction = "", exponent, power] = match;
		let end = match.index + whole.length;
		const plain = `${digits.replaceAll(/[^\d]/g, "")}${fraction}`;
		const alone = exponent === void 0 && power === void 0 && plain === "10" ? POWER_ALONE.exec(cut.slice(end, end + 8)) : null;
		let value = Number(plain) * 10 ** Number(exponent ?? power ?? 0);
		if (alone?.[1] !== void 0) {
			value = 10 ** Number(alone[1]);
			end += alone[0].length;
		}
		const { scale, unit } = after(cut, end);
		pattern.lastIndex = end;
		value *= scale;
		if (!Number.isFinite(value)) continue;
		found.push({
			value,
			figures: exponent === void 0 && power === void 0 && scale === 1 ? figuresOf(plain) : Math.max(figuresOf(plain), fraction === "" ? 1 : plain.replace(".", "").replace(/^0+/, "").length),
			unit
		});
		if (found.length >= MAX_QUANTITIES) break;
	}
	return found;
}
function ofNumber(value, unit) {
	if (!Number.isFinite(value)) return [];
	return [{
		value,
		figures: (value.toExponential().split("e")[0] ?? "").replaceAll(/[^\d]/g, "").length,
		unit
	}];
}
function quantities(value, unit = "", depth = 0) {
	if (depth > 6) return [];
	if (typeof value === "number") return ofNumber(value, unit);
	if (typeof value === "string") return ofText(value).map((one) => one.unit === "" && unit !== "" ? {
		...one,
		unit
	} : one);
	if (Array.isArray(value)) return value.slice(0, MAX_QUANTITIES).flatMap((one) => quantities(one, unit, depth + 1));
	if (value === null || typeof value !== "object") return [];
	const entries = Object.entries(value).slice(0, MAX_QUANTITIES);
	const own = entries.find(([key, child]) => key === "unit" && typeof child === "string")?.[1];
	return entries.filter(([key]) => key !== "unit").flatMap(([key, child]) => quantities(child, own ?? (unit === "" ? key.toLowerCase().replaceAll("_", " ") : unit), depth + 1));
}
function within(a, b, margin) {
	return a > 0 && b > 0 && a <= b * (1 + margin) && a >= b * (1 - margin);
}
function near(a, b, margin) {
	return within(a, b, margin) || within(b, a, margin);
}
function twoFigures(value) {
	return value > 0 ? value.toExponential(1) : "0";
}

// src/checks/transparency/faults.ts
function gap(rule, message, at, fix, edits) {
	return {
		outcome: "gap",
		finding: finding(`form/${rule}`, message, at, {
			...fix === void 0 ? {} : { fix },
			edits: whole(edits)
		})
	};
}
function conflict(rule, message, at, fix, edits) {
	return {
		outcome: "conflict",
		finding: finding(`form/${rule}`, message, at, {
			...fix === void 0 ? {} : { fix },
			edits: whole(edits)
		})
	};
}
function whole(edits = []) {
	const found = edits.filter((edit) => edit !== void 0);
	return found.length === edits.length ? found : [];
}
function artifactConflicts(...keys) {
	return (input) => input.model.facts.conflicts.filter((one) => keys.includes(one.key)).map((one) => ({
		outcome: "conflict",
		finding: artifactFinding(one, input.model.facts.path)
	}));
}
function dateRule(future) {
	return (answer, input) => {
		const date = dateOf(answer);
		if (date === void 0) {
			const iso = typeof answer.value === "string" || typeof answer.value === "number" ? isoInstead(String(answer.value)) : void 0;
			return [gap("date", `${answer.obligation.title}: not an ISO date.`, answer.at, `${answer.id}: ${iso ?? "YYYY-MM-DD"}`, [iso === void 0 ? void 0 : answer.rewrite(iso)])];
		}
		if (!future && date > input.now) return [gap("date-in-future", `${answer.obligation.title}: the date lies in the future.`, answer.at, `${answer.id}: ${input.now}`)];
		return [];
	};
}
function dateOf(answer) {
	const { value } = answer;
	return typeof value === "string" ? isoDate(value.trim()) : void 0;
}
function figuresRule(figures) {
	return (answer) => {
		const numbers = quantities(answer.value);
		if (numbers.length === 0) return [gap("number", `${answer.obligation.title}: no number is given.`, answer.at, `${answer.id}: <number${answer.obligation.unit === void 0 ? "" : ` in ${answer.obligation.unit}`}>`)];
		if (numbers.every((one) => one.figures < figures)) return [gap("precision", `${answer.obligation.title}: the form asks for at least ${figures} significant figures.`, answer.at, `${answer.id}: "<d.d>e<exponent>"   # as text where the second figure is a zero, e.g. "7.0e9"`)];
		return [];
	};
}
function sameWords(a, b) {
	return fold(a) === fold(b);
}
function fold(text) {
	return text.slice(0, 2e3).normalize("NFKD").toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, "");
}

// src/checks/transparency/dependencies.ts
function strings(value) {
	if (typeof value === "string") return [value];
	return Array.isArray(value) ? value.flatMap(strings) : [];
}
function nameOfModel(id) {
	const plain = id.replace(/^https?:\/\/huggingface\.co\//, "").replace(/@[\w.-]+$/, "");
	return fold(plain.slice(plain.lastIndexOf("/") + 1));
}
function basesOf(input) {
	const own = new Set([
		input.model.id,
		input.model.records.model?.data.model?.name,
		input.model.records.model?.data.model?.id
	].flatMap((name) => name === void 0 ? [] : [nameOfModel(name)]));
	const found = [];
	const seen = /* @__PURE__ */ new Set();
	const add = (id, source) => {
		const name = nameOfModel(id);
		if (name === "" || own.has(name) || seen.has(name) || /^(?:\/|\.{1,2}\/|[a-z]:\\)/i.test(id)) return;
		seen.add(name);
		found.push({
			id: id.slice(0, 100),
			source
		});
	};
	for (const fact of factsOf(input.model.facts, "base_model")) for (const id of strings(fact.value)) add(id, fact.sources[0] ?? { path: input.model.facts.path });
	const file = input.model.records.model;
	(file?.data.base_models ?? []).forEach((base, index) => {
		if (file !== void 0) add(base.id, file.at("base_models", index));
	});
	return found;
}
const dependencyRule = (answer, input) => {
	const text = fold(answer.text);
	return basesOf(input).filter((base) => !text.includes(nameOfModel(base.id))).map((base) => conflict("dependency", `Model dependencies: ${base.id} is not named, but ${placeOf(base.source)} gives it as a base model.`, answer.at, `add ${base.id} with its version to ${answer.id}`));
};
function dependsAfterAll(at, input) {
	return basesOf(input).slice(0, 5).map((base) => conflict("dependency", `Model dependencies: N/A, but ${placeOf(base.source)} names the base model ${base.id}.`, at, `MDF-GEN-6: ["${base.id}"]`));
}

export { unwrapped as A, systemicBand as C, fieldAt as D, weightsTakenOver as E, orderOfMagnitude as F, artifactFinding as M, formatFlop as N, rewriterOf as O, formatOrderOfMagnitude as P, parametersPerToken as S, positive as T, cumulative as _, artifactConflicts as a, direct as b, dateRule as c, gap as d, sameWords as f, within as g, twoFigures as h, nameOfModel as i, wordsOf as j, stateOf as k, figuresRule as l, quantities as m, dependencyRule as n, conflict as o, near as p, dependsAfterAll as r, dateOf as s, basesOf as t, fold as u, declaredCompute as v, cumulativeParts as w, estimates as x, deviceHours as y };