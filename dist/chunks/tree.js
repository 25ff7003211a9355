import { t as DEFAULT_FAIL_ON } from "./severity.js";
import { n as recordFolderName, t as RECORD_FILES } from "./init.js";
import { a as obligation, o as obligations } from "./catalogue.js";
import { t as Fingerprints } from "./fingerprint.js";
import { a as inWords, c as placeOf, d as unknown, i as finding, n as factOf, r as factsOf } from "./finding.js";
import { a as judge, c as fails, f as countListed, i as bindingOf, n as verdictOf, o as firstSteps, r as overviewOf, s as nextSteps, t as countOutcomes, u as KnownDebt } from "./verdict.js";
import { i as isoDate, n as daysBetween } from "./clocks.js";
import { i as whyNothingBinds } from "./binding.js";
import { t as HOUSE_CLOCKS } from "./house-clocks.js";
import { d as isExcludedFolder } from "./pointer.js";
import { i as namesEvidence } from "./evidence.js";
import { C as meansFindings, n as CHECKS, t as AGGREGATES } from "./registry.js";
import { M as artifactFinding, b as direct, k as stateOf } from "./dependencies.js";
import { N as threshold, j as GPAI_THRESHOLD } from "./band.js";
import { d as decisionFor, i as leftoverDecisions } from "./findings.js";
import { t as readFacts } from "./facts.js";
import { i as weightGlobs, n as nameOfSubject, r as idleGlobs, t as matchModels } from "./match.js";
import { n as profileOf, t as UNDECLARED } from "./profile.js";
import { n as modelDates, t as byDay } from "./model-dates.js";
import "./waivers.js";
import { t as loadRecords } from "./load.js";

// src/records/missing.ts
const ENDINGS = [
	"yaml",
	"yml",
	"csv",
	"tsv"
];
function missingRecords({ id, records, declared }, { present, paths }, models) {
	if (!declared && present) return [`.gpai/${recordFolderName(id)}/model.yaml`];
	const folder = declared ? records.folder : models > 1 ? `.gpai/${recordFolderName(id)}` : ".gpai";
	const read = /* @__PURE__ */ new Set([
		...records.model === void 0 ? [] : ["model"],
		...records.documentation === void 0 ? [] : ["documentation"],
		...records.register === void 0 ? [] : ["training-data"],
		...records.summary === void 0 ? [] : ["summary"],
		...records.copyright === void 0 ? [] : ["copyright"]
	]);
	return RECORD_FILES.filter((file) => {
		const name = file.slice(0, file.lastIndexOf("."));
		return !read.has(name) && !ENDINGS.some((ending) => paths.has(`${folder}/${name}.${ending}`));
	}).map((file) => `${folder}/${file}`);
}

// src/checks/dates.ts
const MOST = 60;
function ofIncidents(id) {
	return id === "AIA-55.1.c" || /^S-(?:C9$|9\.)/.test(id);
}
const HOUSE_ENTRIES = new Set(Object.values(HOUSE_CLOCKS).map((clock) => clock.entry));
function basisOf(result) {
	const entry = obligation(result.id);
	const timed = (entry?.clocks ?? (entry === void 0 ? [] : [entry.clock])).filter((clock) => clock.period !== void 0);
	return timed.length > 0 ? timed.every((clock) => clock.basis === "house") ? "house" : result.basis : HOUSE_ENTRIES.has(result.id) ? "house" : result.basis;
}
function clockOf(result, now) {
	const date = isoDate(result.due);
	if (date === void 0 || result.outcome === "not-applicable" || result.outcome === "upcoming" || ofIncidents(result.id)) return void 0;
	const { id } = result;
	const title = obligation(id)?.title ?? result.title;
	if (result.outcome === "waived") return {
		date,
		kind: "clock",
		title: `Waiver ends: ${title}`,
		text: `${title}: the waiver ends, and what was accepted counts again.`,
		basis: "house",
		id
	};
	const basis = basisOf(result);
	const past = (daysBetween(date, now) ?? 0) > 0;
	const late = past && (result.outcome === "stale" || result.outcome === "gap");
	return {
		date,
		kind: "clock",
		title,
		text: `${title}: ${late ? "was due by this day, and is still open" : past ? "a day of its clock" : "next day of its clock"}${basis === "house" ? " (house rule)" : ""}.`,
		basis,
		id,
		...late ? { overdue: true } : {}
	};
}
function upcoming(results, named) {
	const days = /* @__PURE__ */ new Map();
	for (const result of results) {
		const date = result.outcome === "upcoming" && !ofIncidents(result.id) ? isoDate(result.due) : void 0;
		if (date !== void 0 && !named.has(date)) days.set(date, [...days.get(date) ?? [], result]);
	}
	return [...days].flatMap(([date, list]) => {
		const [first] = list;
		if (first === void 0) return [];
		const text = list.length === 1 ? `${first.title}: due from this day.` : `${first.title} and ${list.length - 1} more entries of the catalogue: due from this day.`;
		return [{
			date,
			kind: "duty",
			title: list.length === 1 ? first.title : `${list.length} entries due`,
			text,
			basis: first.basis,
			id: first.id
		}];
	});
}
function datesOf({ obligations, profile, record, now }) {
	const started = record?.dates?.pretraining_start;
	const law = modelDates(profile, now, {
		releases: record?.lineage?.releases ?? [],
		...started === void 0 ? {} : { pretrainingStart: started }
	}).dates;
	const duties = new Set(law.filter((one) => one.kind === "duty").map((one) => one.date));
	const clocks = obligations.map((result) => clockOf(result, now)).filter((one) => one !== void 0);
	const found = [
		...law,
		...upcoming(obligations, duties),
		...clocks
	];
	const seen = /* @__PURE__ */ new Map();
	for (const one of found) {
		const key = `${one.date} ${one.id} ${one.id === "G-faq-same-model" ? one.text : ""}`;
		if (seen.get(key) === void 0 || one.overdue === true) seen.set(key, one);
	}
	const all = [...seen.values()].toSorted(byDay);
	if (all.length <= MOST) return all;
	const rank = {
		duty: 0,
		clock: 1,
		information: 2
	};
	return all.toSorted((a, b) => rank[a.kind] - rank[b.kind]).slice(0, MOST).toSorted(byDay);
}

// src/checks/declaration-questions.ts
const ANSWER = "gpai-docket classify   # records who decided, on which facts and why";
const LARGE = 1e9;
const GENERAL = /* @__PURE__ */ new Set([
	"text",
	"image",
	"video",
	"audio"
]);
function hasReason(input) {
	const reason = input.model.records.model?.data.reason;
	return reason !== void 0 && stateOf(reason).kind === "value";
}
function place(amount) {
	return `${amount.recorded ? "as recorded" : `by ${amount.method}`}, ${placeOf(amount.source)}`;
}
function notGpai(input) {
	if (!hasReason(input) || decisionFor(input, "gpai")?.answer === "no") return void 0;
	const above = direct(input).find((one) => threshold(one.flop, GPAI_THRESHOLD) === "above");
	if (above === void 0) return void 0;
	const output = factOf(input.model.facts, "modalities.output");
	const values = [output?.value ?? []].flat().filter((one) => typeof one === "string");
	if (values.length > 0 && !values.some((one) => GENERAL.has(one))) return void 0;
	const makes = output === void 0 ? "what it generates is not known from the files" : `it generates ${inWords(output.value).slice(0, 80)} (${placeOf(output.sources[0])})`;
	return `role: not-gpai is declared. An estimate of the training compute lies above 10^23 FLOP (${place(above)}), and ${makes}: both are an indication of a general-purpose AI model, and none where the model can only do narrow tasks (Guidelines, section 2.1). Does the declaration hold?`;
}
const CHANGES = {
	finetune: "a fine-tuned model",
	adapter: "an adapter",
	merge: "a merge",
	quantized: "a quantised model"
};
function mirror(input) {
	if (hasReason(input)) return void 0;
	const relation = factOf(input.model.facts, "base_model.relation");
	const change = typeof relation?.value === "string" && Object.hasOwn(CHANGES, relation.value) ? CHANGES[relation.value] : void 0;
	const config = input.model.facts.datasets.find((one) => one.context === "training-config" || one.context === "data-mix")?.source ?? factsOf(input.model.facts, "training.tokens").find((fact) => fact.confidence === "planned")?.sources[0];
	const signs = [...change === void 0 ? [] : [`the files describe ${change} (${placeOf(relation?.sources[0])})`], ...config === void 0 ? [] : [`a training configuration is here (${placeOf(config)})`]];
	return signs.length === 0 ? void 0 : `role: mirror is declared, and ${signs.join(", and ")}. Was that all made by the provider of the original, so that this is an unchanged copy? Then say so under reason.`;
}
function library(input) {
	const parameters = factOf(input.model.facts, "parameters.total");
	if (typeof parameters?.value !== "number" || parameters.value < LARGE || input.model.facts.weights.length === 0 || !hasReason(input)) return void 0;
	return `role: library is declared, and weights of a model with more than a billion parameters are here (${placeOf(parameters.sources[0])}). Whose model is it?`;
}
function roleQuestion(input) {
	const file = input.model.records.model;
	const role = file?.data.role;
	if (file === void 0 || role === void 0 || decisionFor(input, "role")?.answer === role) return [];
	const text = role === "not-gpai" ? notGpai(input) : role === "mirror" ? mirror(input) : role === "library" ? library(input) : void 0;
	return text === void 0 ? [] : [finding("profile/role-facts", text, file.at("role"), {
		fix: ANSWER,
		about: [role]
	})];
}
function placingQuestion(input) {
	const file = input.model.records.model;
	const { role, euMarket } = input.model.profile;
	if (file === void 0 || role !== "provider" && role !== "modifier" || euMarket?.trim().toLowerCase() !== "none" || decisionFor(input, "eu-market")?.answer === "not-placed") return [];
	const index = (file.data.weights ?? []).findIndex((one) => one.url !== void 0 && /^https?:\/\//i.test(one.url));
	if (index === -1) return [];
	return [finding("profile/placing-facts", `dates.eu_market: none is declared, and the weights are recorded at an address (${placeOf(file.at("weights", index))}). Uploading them where people in the Union can download them is one of the examples of placing on the market, and so is a system of your own that holds the model (Guidelines, sections 3.1.2 and 3.1.3). Does the declaration hold?`, file.at("dates", "eu_market"), {
		fix: ANSWER,
		about: ["eu_market"]
	})];
}
function declarationQuestions(input) {
	return [...roleQuestion(input), ...placingQuestion(input)];
}

// src/checks/coverage.ts
const SHOWN = 5;
function inFolder(folder, path) {
	return folder === "." || path.startsWith(`${folder}/`);
}
function claim(subject) {
	const globs = weightGlobs(subject.records);
	if (globs !== void 0) return globs;
	const own = new Set(subject.facts.weights.map((file) => file.path));
	return (path) => own.has(path) || own.size > 0 && inFolder(subject.facts.path, path);
}
function listed(paths) {
	const shown = paths.slice(0, SHOWN).join(", ");
	return paths.length > SHOWN ? `${shown} and ${paths.length - SHOWN} more` : shown;
}
function parent(path) {
	return path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "";
}
function coverageFindings(document, records, matching) {
	if (!records.present) return [];
	const declared = matching.subjects.filter((subject) => subject.declared);
	const files = [...new Set(document.models.flatMap((model) => model.weights.map((file) => file.path)))];
	const uncovered = /* @__PURE__ */ new Map();
	const doubled = /* @__PURE__ */ new Map();
	const claims = declared.map((subject) => ({
		subject,
		covers: claim(subject)
	}));
	for (const path of files) {
		const claimants = claims.filter((entry) => entry.covers(path)).map((entry) => entry.subject);
		if (claimants.length === 0) {
			const key = parent(path);
			const paths = uncovered.get(key) ?? [];
			paths.push(path);
			uncovered.set(key, paths);
		} else if (claimants.length > 1) {
			const key = claimants.map((subject) => subject.id).join("\0");
			const entry = doubled.get(key) ?? {
				subjects: claimants,
				paths: []
			};
			entry.paths.push(path);
			doubled.set(key, entry);
		}
	}
	const found = [];
	const [first] = declared;
	for (const [folder, paths] of uncovered) {
		const glob = folder === "" ? `*${extension(paths[0] ?? "")}` : `${folder}/*`;
		const target = declared.length === 1 && first !== void 0 ? `${first.records.folder}/model.yaml` : ".gpai/<model-id>/model.yaml";
		const own = matching.subjects.some((subject) => !subject.declared && subject.facts.weights.some((file) => file.path === paths[0])) ? "; or, if this is a model of its own, its role and this line in .gpai/<model-id>/model.yaml" : "";
		found.push(finding("coverage/uncovered", `Weight files that no model record covers: ${listed(paths)}`, { path: paths[0] ?? folder }, {
			about: paths,
			fix: `weights: [{path: "${glob}"}]   # in ${target}${own}`
		}));
	}
	for (const { subjects, paths } of doubled.values()) {
		const places = subjects.map((subject) => placeOf(subject.records.model?.at("weights") ?? { path: subject.records.folder }));
		found.push(finding("coverage/doubly-covered", `${paths.length} ${paths.length === 1 ? "weight file is" : "weight files are"} covered by more than one model record (${places.join(", ")}): ${listed(paths)}`, subjects[1]?.records.model?.at("weights"), {
			about: paths,
			fix: "narrow the `weights` globs so that each file belongs to exactly one model"
		}));
	}
	for (const { records: record } of declared) for (const { pattern, index } of idleGlobs(record, files)) found.push(finding("coverage/no-such-weights", `The record names weights ${pattern}, and no weight file that was found has such a path: what is recorded of the weights could not be compared with them.`, record.model?.at("weights", index), { fix: "name the files that are here, or where they are: weights: [{url: <address>, revision: <commit>}]" }));
	for (const model of matching.ambiguous) found.push(finding("coverage/which-model", "The repository holds several models and this record does not say which one it describes.", model.model?.at("model") ?? { path: model.folder }, { fix: "model: {path: <folder of the model>}" }));
	return found;
}
function extension(path) {
	const name = path.slice(path.lastIndexOf("/") + 1);
	const dot = name.lastIndexOf(".");
	return dot <= 0 ? "" : name.slice(dot);
}

// src/checks/general.ts
function judgedByField(problem) {
	return (problem.kind === "placeholder" || problem.kind === "denial") && /(?:^|\/)(?:documentation|summary)\.ya?ml$/.test(problem.path);
}
function ofProblem(problem) {
	return finding(`records/${problem.kind}`, problem.message, {
		path: problem.path,
		...problem.line === void 0 ? {} : { line: problem.line }
	}, {
		...problem.fix === void 0 ? {} : { fix: problem.fix },
		...problem.edits === void 0 ? {} : { edits: problem.edits }
	});
}
const SAID_TWICE = /* @__PURE__ */ new Set([
	"records/missing-file",
	"records/placeholder",
	"records/denial"
]);
const UNANSWERED = /placeholder|denial|denied|unfinished/;
function namesFile(said, message) {
	const name = /^"([^"]+)"/.exec(message)?.[1];
	return name === void 0 || said.message.includes(name) || said.evidence?.includes(name) === true;
}
function withoutRepeats(general, models) {
	const place = (one) => `${one.path ?? ""}:${one.line ?? ""}`;
	const said = models.flatMap((model) => model.obligations.flatMap((result) => result.findings));
	const byPlace = /* @__PURE__ */ new Map();
	for (const one of said) byPlace.set(place(one), [...(byPlace.get(place(one)) ?? []).slice(0, 50), one]);
	const unanswered = new Set(said.filter((one) => UNANSWERED.test(one.rule)).map(place));
	const onLine = /* @__PURE__ */ new Map();
	for (const one of general) onLine.set(place(one), (onLine.get(place(one)) ?? 0) + 1);
	return general.filter((one) => {
		if (one.line === void 0 || !SAID_TWICE.has(one.rule)) return true;
		if (one.rule === "records/missing-file") return !(byPlace.get(place(one)) ?? []).some((other) => namesFile(other, one.message));
		return !unanswered.has(place(one)) || (onLine.get(place(one)) ?? 0) > 1;
	});
}
function roleFindings(matching) {
	return matching.subjects.flatMap(({ declared, facts, records }) => {
		const file = records.model;
		const role = file?.data.role;
		if (!declared || file === void 0 || role !== "library" && role !== "not-gpai" || file.data.reason !== void 0) return [];
		const above = role === "not-gpai" ? facts.facts.find((fact) => fact.key === "compute.threshold_1e23" && fact.value === "above") : void 0;
		const against = above === void 0 ? "" : ` The files show an estimate above 10^23 FLOP (${placeOf(above.sources[0])}), which is an indication of a general-purpose AI model; a person decides.`;
		return [finding("profile/role-reason", `role: ${role} is declared without a reason, and nothing is owed under it.${against}`, file.at("role"), { fix: "reason: <why, in a sentence>" })];
	});
}
function generalFindings(document, records, matching, waivers) {
	const problems = [...records.problems, ...records.models.flatMap((model) => model.problems)];
	const seen = /* @__PURE__ */ new Set();
	return [
		...problems.filter((problem) => !judgedByField(problem)).map(ofProblem),
		...coverageFindings(document, records, matching),
		...records.models.flatMap((model) => meansFindings(model, records)),
		...waivers.findings,
		...roleFindings(matching)
	].filter((one) => {
		const key = `${one.rule}\u0000${one.path ?? ""}\u0000${one.line ?? ""}\u0000${one.message}`;
		if (seen.has(key)) return false;
		seen.add(key);
		return true;
	});
}
function leftoverConflicts(models) {
	return models.filter((model) => model.profile.role === "provider" || model.profile.role === "modifier").flatMap((model) => {
		const shown = new Set(model.obligations.flatMap((result) => result.findings.map((one) => one.message)));
		return model.conflicts.filter((one) => one.key !== "compute.flop").map((one) => artifactFinding(one, model.path)).filter((one) => !shown.has(one.message));
	});
}

// src/checks/paste.ts
const ONE_MAPPING = /^([a-z][a-z_]{0,40}): \{(.*)\}(?: {2,}# (.*))?$/;
const ONE_LIST = /^([a-z][a-z_]{0,40}): \[(\{.*\})\](?: {2,}# (.*))?$/;
const INNER = /^([A-Za-z][\w.-]{0,40}): \S/;
const OPENS = /* @__PURE__ */ new Set([
	"{",
	"[",
	"<"
]);
const CLOSES = /* @__PURE__ */ new Set([
	"}",
	"]",
	">"
]);
const MAX_DEPTH = 4;
function entriesOf(inside) {
	const out = [];
	let depth = 0;
	let quoted = false;
	let from = 0;
	for (let i = 0; i < inside.length; i++) {
		const sign = inside.charAt(i);
		if (sign === "\"") quoted = !quoted;
		else if (quoted) continue;
		else if (OPENS.has(sign)) depth++;
		else if (CLOSES.has(sign)) depth--;
		else if (sign === "," && depth === 0) {
			out.push(inside.slice(from, i).trim());
			from = i + 1;
		}
	}
	return [...out, inside.slice(from).trim()];
}
function isMapping(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function holds(file, keys) {
	let value = file.data;
	for (const key of keys) value = isMapping(value) && Object.hasOwn(value, key) ? value[key] : void 0;
	if (value !== void 0) return isMapping(value);
	const [own, above] = [file.at(...keys), keys.length === 1 ? void 0 : file.at(...keys.slice(0, -1))];
	return own.line !== void 0 && own.line !== (above ?? file.at()).line;
}
function pasteableList(found, records) {
	const parts = found.fix === void 0 ? null : ONE_LIST.exec(found.fix);
	if (parts === null || parts[3]?.startsWith("under ") === true) return found;
	const key = parts[1] ?? "";
	const file = [
		records.model,
		records.safety,
		records.copyright
	].find((one) => one !== void 0 && Object.hasOwn(one.data, key) && Array.isArray(one.data[key]));
	if (file === void 0) return found;
	const at = file.at(key);
	const said = parts[3] === void 0 ? "" : `; ${parts[3].replace(/^in [a-z]+\.yaml(?:, |; |$)/, "")}`;
	const remark = `# among ${key}, ${at.path}${at.line === void 0 ? "" : `:${at.line}`}${said}`.replace(/; $/, "");
	return {
		...found,
		fix: entriesOf(parts[2] ?? "").map((one, i) => i === 0 ? `- ${one}   ${remark}` : `- ${one}`).join("\n")
	};
}
function pasteable(found, records) {
	const parts = found.fix === void 0 ? null : ONE_MAPPING.exec(found.fix);
	if (parts === null) return pasteableList(found, records);
	if (parts[3]?.startsWith("under ") === true) return found;
	const key = parts[1] ?? "";
	const present = [
		records.model,
		records.safety,
		records.copyright
	].filter((file) => file !== void 0 && holds(file, [key]));
	const file = present.find((one) => one?.path === found.path) ?? present[0];
	if (file === void 0) return found;
	const keys = [key];
	let inside = parts[2] ?? "";
	for (;;) {
		const entries = entriesOf(inside);
		if (!entries.every((one) => INNER.test(one))) return found;
		const next = entries.length === 1 ? ONE_MAPPING.exec(entries[0] ?? "") : null;
		if (next === null || keys.length >= MAX_DEPTH || !holds(file, [...keys, next[1] ?? ""])) {
			const at = file.at(...keys);
			const remark = `# under ${keys.join(".")}, ${at.path}${at.line === void 0 ? "" : `:${at.line}`}${parts[3] === void 0 ? "" : `; ${parts[3].replace(/^in [a-z]+\.yaml(?:, |$)/, "")}`}`.replace(/; $/, "");
			return {
				...found,
				fix: entries.map((one, i) => i === 0 ? `${one}   ${remark}` : one).join("\n")
			};
		}
		keys.push(next[1] ?? "");
		inside = next[2] ?? "";
	}
}

// src/checks/run.ts
function guarded(handles, name, wanted, run) {
	const ids = handles.filter(wanted);
	if (ids.length === 0) return [];
	try {
		const given = new Map(run().map((result) => [result.id, result]));
		return ids.map((id) => given.get(id) ?? unknown(id, `the check "${name}" gave no answer for this entry`));
	} catch (error) {
		const kind = error instanceof Error ? error.name : "unknown error";
		return ids.map((id) => ({
			id,
			outcome: "error",
			reason: `the check "${name}" failed (${kind}); this is a bug of the tool, not of your records`,
			findings: []
		}));
	}
}
function runChecks(checks, aggregates, input, wanted) {
	const results = /* @__PURE__ */ new Map();
	for (const check of checks) for (const raw of guarded(check.handles, check.name, wanted, () => check.run(input))) results.set(raw.id, raw);
	const seen = (id) => {
		const raw = results.get(id);
		return raw?.outcome === "error" ? unknown(id, raw.reason) : raw;
	};
	for (const aggregate of aggregates) for (const raw of guarded(aggregate.handles, aggregate.name, wanted, () => aggregate.run(input, seen))) results.set(raw.id, raw);
	return results;
}

// src/checks/waivers.ts
const DAY = 864e5;
const ISO = /^\d{4}-\d{2}-\d{2}$/;
function day(iso) {
	return ISO.test(iso) ? Date.parse(`${iso}T00:00:00Z`) : NaN;
}
function state(waiver, now, known) {
	const no = (rule, message, fix) => ({
		effective: false,
		rule,
		message,
		fix
	});
	const until = day(waiver.until);
	const from = waiver.from === void 0 ? day(now) : day(waiver.from);
	if (!known(waiver.id)) return no("waivers/unknown-id", "The waiver names no entry of the catalogue.", "list the ids with: gpai-docket explain --list");
	if (Number.isNaN(until) || Number.isNaN(from)) return no("waivers/bad-date", "The waiver's dates are not ISO dates.", "until: YYYY-MM-DD");
	if (waiver.reason.trim() === "" || waiver.owner.trim() === "") return no("waivers/incomplete", `The waiver of ${waiver.id} needs a reason and an owner.`, "reason: <why>, owner: <who>");
	if (until < day(now)) return no("waivers/expired", `The waiver of ${waiver.id} ended on ${waiver.until}; it has no effect.`, "mend the finding, or renew the waiver with a new reason and date");
	if ((until - from) / DAY > 180) return no("waivers/too-long", `The waiver of ${waiver.id} runs longer than ${180} days (house rule); it has no effect.`, `until: at most ${180} days after from`);
	if (from > day(now)) return no("waivers/not-yet", `The waiver of ${waiver.id} starts on ${waiver.from ?? ""}; it has no effect yet.`, "from: today or earlier");
	return { effective: true };
}
const SOON = 14;
function ending(waiver, now) {
	if ((day(waiver.until) - day(now)) / DAY > SOON) return [];
	return [finding("waivers/expiring", `The waiver of ${waiver.id} (${waiver.owner}) ends on ${waiver.until}, within ${SOON} days.`, waiver.source, { fix: "mend the finding by then, or renew the waiver with a new reason and date" })];
}
function readWaivers(waivers, now, known) {
	const judged = waivers.map((waiver) => ({
		waiver,
		state: state(waiver, now, known)
	}));
	const used = /* @__PURE__ */ new Set();
	return {
		find: (id, model) => {
			const found = judged.find(({ waiver, state }) => state.effective && waiver.id === id && (waiver.model === void 0 || waiver.model === model))?.waiver;
			if (found !== void 0) used.add(found);
			return found;
		},
		findings: judged.flatMap(({ waiver, state }) => state.effective ? ending(waiver, now) : [finding(state.rule, state.message, waiver.source, { fix: state.fix })]),
		unused: () => judged.filter(({ waiver, state }) => state.effective && !used.has(waiver)).map(({ waiver }) => finding("waivers/unused", `The waiver of ${waiver.id}${waiver.model === void 0 ? "" : ` for ${waiver.model}`} waives nothing: no such finding is open.`, waiver.source, { fix: "remove it; a waiver that waits for a finding would hide it" }))
	};
}

// src/checks/evaluate.ts
const FIRST_CONTACT = "Nothing is declared yet: run `gpai-docket init`, then state the role of this repository for the model.";
const NO_RECORD = "No record speaks of this model: add .gpai/<model-id>/model.yaml with its role, or let an existing record's `weights` cover it.";
function entry(id) {
	const found = obligation(id);
	if (found === void 0) throw new Error(`no entry ${id} in the catalogue`);
	return found;
}
function judgeModel(subject, waivers, input) {
	const { records, now } = input;
	const profile = subject.declared ? profileOf(subject.records, now) : UNDECLARED;
	const evidence = input.optout?.get(subject.records.folder);
	const checkInput = {
		model: {
			id: subject.id,
			facts: subject.facts,
			records: subject.records,
			profile
		},
		records,
		unreadable: input.facts.unreadable,
		lastChanges: input.lastChanges,
		now,
		obligation: entry,
		...input.touched === void 0 ? {} : { touched: input.touched },
		...evidence === void 0 || !subject.declared ? {} : { optout: evidence }
	};
	const all = obligations();
	const checks = input.checks ?? CHECKS;
	const aggregates = input.aggregates ?? AGGREGATES;
	const read = new Set([...checks, ...aggregates].flatMap((check) => check.handles));
	const owed = new Map(all.map((one) => [one.id, bindingOf(one, profile, now, read.has(one.id))]));
	const summed = new Set(aggregates.flatMap((one) => one.handles));
	const raw = runChecks(checks, aggregates, checkInput, (id) => owed.get(id)?.binds !== "no");
	const undeclared = subject.declared ? void 0 : records.present ? NO_RECORD : FIRST_CONTACT;
	const judging = {
		modelId: subject.id,
		profile,
		model: subject.records,
		records,
		waivers,
		now,
		...undeclared === void 0 ? {} : { undeclared }
	};
	const name = nameOfSubject(subject);
	const missing = missingRecords(subject, records, input.facts.models.length);
	const judgedAll = all.map((one) => {
		const judged = judge(one, raw.get(one.id), owed.get(one.id) ?? { binds: "yes" }, judging);
		const findings = judged.findings.map((found) => pasteable(found, subject.records));
		return summed.has(one.id) ? {
			...judged,
			findings,
			aggregate: true
		} : {
			...judged,
			findings
		};
	});
	const nothing = whyNothingBinds(profile);
	const dates = datesOf({
		obligations: judgedAll,
		profile,
		record: subject.declared ? subject.records.model?.data : void 0,
		now
	});
	return {
		id: subject.id,
		path: subject.facts.path,
		...name === void 0 ? {} : { name },
		profile,
		...missing.length === 0 ? {} : { missingRecords: missing },
		facts: subject.facts.facts,
		conflicts: subject.facts.conflicts,
		obligations: judgedAll,
		...dates.length === 0 ? {} : { dates },
		...profile.role === null ? {} : { overview: overviewOf(judgedAll) },
		...nothing === void 0 ? {} : { nothingBinds: nothing }
	};
}
function known(model, prints, debt) {
	const own = (result) => (finding) => debt.mark({
		...finding,
		fingerprint: prints.of(finding, result.id, model.id)
	});
	return {
		...model,
		obligations: model.obligations.map((result) => result.findings.length === 0 ? result : {
			...result,
			findings: result.findings.map(own(result))
		})
	};
}
function evaluate(input) {
	const { records, facts } = input;
	const matching = matchModels(facts, records);
	const waivers = readWaivers(records.waivers, input.now, (id) => obligation(id) !== void 0);
	const wanted = matching.subjects.filter((subject) => input.modelId === void 0 || subject.id === input.modelId || subject.records.id === input.modelId);
	const prints = new Fingerprints();
	const debt = new KnownDebt(records.baseline);
	const models = wanted.map((subject) => known(judgeModel(subject, waivers, input), prints, debt));
	const all = [
		...withoutRepeats(generalFindings(facts, records, matching, waivers), models),
		...leftoverConflicts(models),
		...decisionsBeside(wanted, models, input.now),
		...notFound(input, matching.subjects, wanted)
	];
	const own = (finding) => debt.mark({
		...finding,
		fingerprint: prints.of(finding, "", "")
	});
	const firstContact = !records.present;
	const completeness = {
		complete: input.incomplete.length === 0 && facts.unreadable.length === 0,
		missing: input.incomplete,
		unreadable: facts.unreadable
	};
	const marked = all.map(own);
	const general = input.modelId === void 0 && input.change !== true && completeness.complete ? [...marked, ...[...waivers.unused(), ...debt.gone()].map(own)] : marked;
	const counts = {
		...countOutcomes(models, general),
		...records.baseline === void 0 ? {} : { baseline: countListed(models, general) }
	};
	const failOn = input.failOn ?? records.config.fail_on ?? "stale";
	const declared = models.find((model) => model.profile !== UNDECLARED);
	return {
		schemaVersion: 1,
		tool: {
			name: "gpai-docket",
			version: input.toolVersion
		},
		catalogue: {
			date: input.catalogueDate,
			entries: obligations().length
		},
		repository: input.repository,
		now: input.now,
		profile: declared?.profile ?? null,
		firstContact: firstContact && models.length > 0,
		models,
		general,
		counts,
		completeness,
		verdict: verdictOf({
			subjects: models.length,
			firstContact,
			undeclared: models.every((model) => model.profile.role === null),
			general,
			counts,
			completeness
		}),
		policy: {
			...records.configSource === null ? {} : { path: records.configSource.path },
			...records.config.comment === void 0 ? {} : { comment: records.config.comment }
		},
		nextSteps: firstContact ? firstSteps(wanted, models, facts.unreadable) : nextSteps(models, general),
		failOn,
		fails: fails({
			models,
			general,
			complete: completeness.complete
		}, failOn, false)
	};
}
function decisionsBeside(subjects, models, now) {
	return models.flatMap((model, i) => {
		const subject = subjects[i];
		if (subject?.declared !== true) return [];
		const beside = {
			model: {
				id: subject.id,
				facts: subject.facts,
				records: subject.records,
				profile: model.profile
			},
			now
		};
		return [...leftoverDecisions(beside, model), ...declarationQuestions(beside)];
	});
}
function notFound(input, all, wanted) {
	if (input.modelId === void 0 || wanted.length > 0) return [];
	const ids = all.map((subject) => subject.id).join(", ");
	return [{
		rule: "models/not-found",
		message: `No model has the id that was asked for. Models here: ${ids === "" ? "none" : ids}.`,
		fix: "leave --model out, or use one of these ids"
	}];
}

// src/engine/tree.ts
async function readTree(source, now, progress, memo) {
	const { facts, readings, listing, incomplete } = await readFacts(source, { progress });
	progress("reading records");
	const records = await loadRecords(source, listing, {
		now,
		extraDocuments: namedByNobody(readings, listing)
	});
	const dated = records.present ? datedPaths(readings, records) : [];
	const lastChanges = dated.length === 0 ? /* @__PURE__ */ new Map() : await source.lastChanges(dated);
	const optout = await crawlEvidence(source, listing, records, {
		now,
		lastChanges,
		progress,
		memo
	});
	const modules = facts.models.length > 0 || records.present ? submodules(listing) : [];
	return {
		facts,
		records,
		dated,
		lastChanges,
		optout,
		blob: blobOf(listing),
		incomplete: [
			...listing.incomplete,
			...incomplete,
			...modules
		],
		limits: incomplete
	};
}
function blobOf(listing) {
	let byPath;
	return (path) => (byPath ??= new Map(listing.entries.map((entry) => [entry.path, entry.blob]))).get(path);
}
async function crawlEvidence(source, listing, records, options) {
	if (!namesEvidence(records)) return /* @__PURE__ */ new Map();
	const { optOutEvidence } = await import("./evidence3.js");
	return optOutEvidence(source, new Map(listing.entries.filter((e) => e.lossyName !== true).map((e) => [e.path, e])), records, options);
}
function submodules(listing) {
	return listing.entries.filter((e) => e.kind === "submodule" && !isExcludedFolder(e.path)).slice(0, 20).map((e) => ({
		path: e.path,
		reason: `the submodule ${e.path} is another repository and was not read`,
		fix: "run gpai-docket check in that repository"
	}));
}
function namedByNobody(readings, listing) {
	if (!listing.entries.some((e) => e.path.startsWith(".gpai/"))) return [];
	const owners = listing.entries.map((e) => e.path).filter((p) => /^(?:\.github\/|docs\/)?CODEOWNERS$/.test(p));
	return [...readings.filter((r) => r.kind === "model-card" || r.kind === "policy-document").map((r) => r.path), ...owners];
}
function datedPaths(readings, records) {
	const paths = new Set(readings.map((r) => r.path));
	for (const path of records.paths) if (path.startsWith(".gpai/")) paths.add(path);
	for (const path of records.documents.keys()) paths.add(path);
	for (const path of records.evidence?.keys() ?? []) paths.add(path);
	return [...paths].toSorted();
}

export { basisOf as i, evaluate as n, runChecks as r, readTree as t };