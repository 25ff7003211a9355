import { t as readFacts } from "./facts.js";
import { x as FAIL_ON } from "./nearest.js";
import { a as obligation, o as obligations, t as CATALOGUE_DATE } from "./catalogue.js";
import { i as finding, n as factOf, s as placeOf$1, u as unknown } from "./finding.js";
import { t as compileGlob } from "./glob.js";
import { a as actDuty, c as binding, i as artifactFinding, l as codeChapterOf, n as CHECKS, o as alternativeMeans, s as meansFindings, t as AGGREGATES, u as route } from "./registry.js";
import { d as isExcludedFolder } from "./pointer.js";
import { t as OUTCOMES } from "./types2.js";
import "./waivers.js";
import { s as namesEvidence } from "./shelf.js";
import { t as loadRecords } from "./load.js";
import { a as isShallow, d as gitText, n as gitPlace, o as parents, r as isObjectId, s as resolveCommit, t as firstLine, u as gitRecords } from "./revision.js";
import { t as LIST_LIMITS } from "./limits.js";
import { n as openGit, r as decodeName, t as openRepository } from "./open2.js";
import { t as RepositoryError } from "./port.js";
import { t as VERSION } from "./version.js";

// src/checks/severity.ts
const SEVERITY = [
	"error",
	"conflict",
	"gap",
	"stale",
	"unknown"
];
const DEFAULT_FAIL_ON = "stale";
const BINDING_LEVELS = /* @__PURE__ */ new Set([
	"must",
	"required",
	"required_if"
]);
const GENERAL = /* @__PURE__ */ new Map([
	["records/unknown-key", void 0],
	["policy/relaxed", void 0],
	["means/no-evidence", "unknown"],
	["profile/role-reason", "unknown"],
	["waivers/expired", "stale"]
]);
function generalSeverity(finding) {
	if (finding.rule.startsWith("artifacts/")) return "conflict";
	return GENERAL.has(finding.rule) ? GENERAL.get(finding.rule) : "gap";
}
function severityRank(outcome) {
	const index = SEVERITY.indexOf(outcome);
	return index === -1 ? SEVERITY.length : index;
}
function isOpen(outcome) {
	return severityRank(outcome) < SEVERITY.length;
}
function counts(result) {
	if (result.outcome === "error" || result.outcome === "conflict") return true;
	return BINDING_LEVELS.has(result.level) && result.personDecides !== true;
}

// src/checks/fails.ts
function failsAt(failOn, outcome) {
	const level = FAIL_ON.find((one) => one === failOn) ?? "unknown";
	if (level === "never") return false;
	const rank = severityRank(outcome);
	return rank < SEVERITY.length && rank <= severityRank(level);
}
function fails(report, failOn, introducedOnly) {
	if (failOn === "never") return false;
	const fresh = (finding) => !introducedOnly || finding.introduced === true;
	if (!report.complete && failOn === "unknown") return true;
	if (report.general.some((finding) => fresh(finding) && failsAt(failOn, generalSeverity(finding) ?? "recorded"))) return true;
	return report.models.some((model) => model.obligations.some((result) => {
		if (!failsAt(failOn, result.outcome) || !counts(result)) return false;
		if (!introducedOnly || result.outcome === "error") return true;
		return result.findings.some(fresh) || result.newlyDue === true;
	}));
}

// src/checks/diff.ts
function identity(finding, obligation, model, renames) {
	const path = finding.path === void 0 ? "" : renames.get(finding.path) ?? finding.path;
	return [
		finding.rule,
		obligation,
		model,
		path,
		finding.message.replaceAll(/:\d+/g, "")
	].join("\0");
}
var Known = class {
	#counts = /* @__PURE__ */ new Map();
	add(key) {
		this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
	}
	take(key) {
		const left = this.#counts.get(key) ?? 0;
		if (left === 0) return false;
		this.#counts.set(key, left - 1);
		return true;
	}
	get left() {
		let sum = 0;
		for (const count of this.#counts.values()) sum += count;
		return sum;
	}
};
const OWING$1 = /* @__PURE__ */ new Set([
	"conflict",
	"gap",
	"stale"
]);
const ASKING = /* @__PURE__ */ new Set([...OWING$1, "unknown"]);
const QUIET = /* @__PURE__ */ new Set([
	"recorded",
	"not-applicable",
	"upcoming"
]);
function isOldDebt(finding, base) {
	return finding.rule.endsWith("/missing") && base !== void 0 && base.profile.role === null;
}
function compareReports(base, head, renames = /* @__PURE__ */ new Map()) {
	const none = /* @__PURE__ */ new Map();
	const known = new Known();
	const hints = new Known();
	const knownGeneral = new Known();
	const alias = base.models.length === 1 && head.models.length === 1 ? base.models[0]?.id ?? "" : void 0;
	const nameAtBase = (model) => alias ?? model.id;
	const baseModels = new Map(base.models.map((model) => [model.id, model]));
	const headIds = new Set(head.models.map((model) => model.id));
	const atBase = (model) => baseModels.get(nameAtBase(model)) ?? base.models.find((one) => one.path === model.path && !headIds.has(one.id));
	for (const model of base.models) for (const result of model.obligations) for (const finding of result.findings) (isOpen(result.outcome) ? known : hints).add(identity(finding, result.id, model.id, none));
	for (const finding of base.general) knownGeneral.add(identity(finding, "", "", none));
	let introduced = 0;
	const mark = (finding, isKnown, counted = true) => {
		if (!isKnown && counted) introduced += 1;
		return {
			...finding,
			introduced: !isKnown
		};
	};
	const models = head.models.map((model) => {
		const before = atBase(model);
		const id = before?.id ?? model.id;
		const outcomes = new Map(before?.obligations.map((result) => [result.id, result.outcome]));
		const obligations = model.obligations.map((result) => {
			const findings = result.findings.map((finding) => {
				const key = identity(finding, result.id, id, renames);
				return mark(finding, known.take(key) || hints.take(key) || isOldDebt(finding, before), isOpen(result.outcome));
			});
			const was = outcomes.get(result.id);
			const newlyDue = before === void 0 ? ASKING.has(result.outcome) : OWING$1.has(result.outcome) && was !== void 0 && QUIET.has(was);
			return {
				...result,
				findings,
				...newlyDue ? { newlyDue } : {}
			};
		});
		return {
			...model,
			obligations
		};
	});
	const general = head.general.map((finding) => mark(finding, knownGeneral.take(identity(finding, "", "", renames))));
	const resolved = known.left + knownGeneral.left;
	return {
		...head,
		repository: {
			...head.repository,
			...base.repository.commit === void 0 ? {} : { base: base.repository.commit }
		},
		models,
		general,
		counts: {
			...head.counts,
			findings: general.length + models.reduce((sum, model) => sum + model.obligations.reduce((n, result) => n + (isOpen(result.outcome) ? result.findings.length : 0), 0), 0),
			introduced,
			resolved
		},
		fails: fails({
			models,
			general,
			complete: head.completeness.complete
		}, head.failOn, true)
	};
}

// src/checks/weight-globs.ts
function literal(pattern) {
	const clean = pattern.replace(/^\.\//, "").replace(/\/+$/, "");
	if (clean === "" || clean === ".") return () => true;
	return (path) => path === clean || path.startsWith(`${clean}/`);
}
function test(pattern) {
	if (!/[*?[{\\]/.test(pattern)) return literal(pattern);
	const compiled = compileGlob(pattern);
	return compiled.ok ? (path) => compiled.glob.matches(path) : () => false;
}
function idleGlobs(records, files) {
	return (records.model?.data.weights ?? []).flatMap(({ path }, index) => path === void 0 || files.some(test(path)) ? [] : [{
		pattern: path,
		index
	}]);
}
function weightGlobs(records) {
	const patterns = (records.model?.data.weights ?? []).flatMap((entry) => entry.path === void 0 ? [] : [entry.path]);
	if (patterns.length === 0) return void 0;
	const tests = patterns.map(test);
	return (path) => tests.some((one) => one(path));
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
		found.push(finding("coverage/uncovered", `Weight files that no model record covers: ${listed(paths)}`, { path: paths[0] ?? folder }, { fix: `weights: [{path: "${glob}"}]   # in ${target}${own}` }));
	}
	for (const { subjects, paths } of doubled.values()) {
		const places = subjects.map((subject) => placeOf$1(subject.records.model?.at("weights") ?? { path: subject.records.folder }));
		found.push(finding("coverage/doubly-covered", `${paths.length} weight file(s) covered by more than one model record (${places.join(", ")}): ${listed(paths)}`, subjects[1]?.records.model?.at("weights"), { fix: "narrow the `weights` globs so that each file belongs to exactly one model" }));
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
	}, problem.fix === void 0 ? {} : { fix: problem.fix });
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
		const against = above === void 0 ? "" : ` The files show an estimate above 10^23 FLOP (${placeOf$1(above.sources[0])}), which is an indication of a general-purpose AI model; a person decides.`;
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

// src/checks/match.ts
function folder(path) {
	return path.replace(/^\.\//, "").replace(/\/+$/, "") || ".";
}
function elsewhere(records) {
	const weights = records.model?.data.weights ?? [];
	return weights.length > 0 && weights.every((entry) => entry.path === void 0 && entry.url !== void 0);
}
function excluded(records, facts) {
	return facts.weights.length > 0 && elsewhere(records);
}
function closeness(records, facts) {
	const model = records.model?.data.model;
	if (excluded(records, facts)) return 0;
	if (model?.path !== void 0) return folder(model.path) === folder(facts.path) ? 4 : 0;
	const globs = weightGlobs(records);
	if (globs !== void 0 && facts.weights.length > 0) return facts.weights.some((file) => globs(file.path)) ? 3 : 0;
	if (facts.id === records.id || facts.id === model?.id) return 2;
	return facts.facts.some((fact) => fact.key === "model.name" && (fact.value === model?.name || fact.value === model?.id)) ? 1 : 0;
}
function empty(id) {
	return {
		id,
		path: ".",
		facts: [],
		conflicts: [],
		datasets: [],
		weights: []
	};
}
function joined(models, id) {
	const [first] = models;
	if (first === void 0) return empty(id);
	if (models.length === 1) return first;
	return {
		id: first.id,
		path: first.path,
		facts: models.flatMap((model) => model.facts),
		conflicts: models.flatMap((model) => model.conflicts),
		datasets: models.flatMap((model) => model.datasets),
		weights: models.flatMap((model) => model.weights)
	};
}
function recordId(records) {
	return records.model?.data.model?.id ?? records.id;
}
function noRecords(facts) {
	return {
		id: facts.id,
		folder: ".gpai",
		registers: {},
		registerPaths: {},
		problems: []
	};
}
function matchModels(document, records) {
	const [only] = records.models;
	const single = document.models[0];
	if (only !== void 0 && single !== void 0 && records.models.length === 1 && document.models.length === 1 && !excluded(only, single)) return {
		subjects: [{
			id: recordId(only),
			facts: single,
			records: only,
			declared: true
		}],
		ambiguous: []
	};
	const owner = /* @__PURE__ */ new Map();
	for (const facts of document.models) {
		const [best] = records.models.map((model) => ({
			model,
			score: closeness(model, facts)
		})).sort((a, b) => b.score - a.score);
		if (best !== void 0 && best.score > 0) owner.set(facts, best.model);
	}
	const subjects = [];
	const ambiguous = [];
	const taken = /* @__PURE__ */ new Set();
	for (const model of records.models) {
		const claimed = document.models.filter((facts) => owner.get(facts) === model);
		if (claimed.length === 0 && document.models.some((facts) => !owner.has(facts)) && !elsewhere(model)) ambiguous.push(model);
		const wanted = recordId(model);
		const id = taken.has(wanted) ? model.folder : wanted;
		taken.add(id);
		subjects.push({
			id,
			facts: joined(claimed, id),
			records: model,
			declared: true
		});
	}
	for (const facts of document.models) {
		if (owner.has(facts)) continue;
		const id = taken.has(facts.id) ? `${facts.id} (${facts.path})` : facts.id;
		taken.add(id);
		subjects.push({
			id,
			facts,
			records: noRecords(facts),
			declared: false
		});
	}
	return {
		subjects,
		ambiguous
	};
}

// src/checks/next-steps.ts
const STEPS = 3;
const FIRST = ["pirated/named-source", "summary/undeclared-dataset"];
function step(text, finding, obligation) {
	return {
		text: finding?.fix === void 0 || finding.fix.includes("\n") ? text : `${text} Fix: ${finding.fix}`,
		...finding?.path === void 0 ? {} : { path: finding.path },
		...obligation === void 0 ? {} : { obligation }
	};
}
function rankOf(outcome, rule) {
	const weight = SEVERITY.indexOf(outcome);
	const boost = FIRST.some((prefix) => rule.startsWith(prefix)) ? 1.5 : 0;
	return (weight === -1 ? SEVERITY.length : weight) - boost - (rule.endsWith("/missing") ? -.25 : 0);
}
function nextSteps(models, general) {
	const roles = models.filter((model) => model.profile.role === null);
	const [open] = roles;
	if (open === void 0) return worstSteps(models, general);
	const path = models.length === 1 ? ".gpai/model.yaml" : ".gpai/<model-id>/model.yaml";
	const others = roles.length > 1 ? ` (and for ${roles.length - 1} more)` : "";
	return [{ text: `Declare the role for ${(open.name ?? open.id).slice(0, 80)}${others} in ${path}: role: provider, modifier, mirror, library or not-gpai. What is owed depends on it.` }, ...worstSteps(models, general)].slice(0, STEPS);
}
function worstSteps(models, general) {
	const candidates = general.flatMap((finding) => {
		const severity = generalSeverity(finding);
		return severity === void 0 ? [] : [{
			rank: rankOf(severity, finding.rule),
			rule: finding.rule,
			step: step(finding.message, finding)
		}];
	});
	for (const model of models) for (const result of model.obligations) {
		if (SEVERITY.indexOf(result.outcome) === -1 || !counts(result) || result.aggregate === true && result.findings.length === 0) continue;
		const [first] = result.findings;
		if (first !== void 0) candidates.push({
			rank: rankOf(result.outcome, first.rule),
			rule: first.rule,
			step: step(`${result.id}: ${first.message}`, first, result.id)
		});
		else if (result.outcome === "error" || result.outcome === "unknown") candidates.push({
			rank: rankOf(result.outcome, "") + .25,
			rule: result.reason ?? result.id,
			step: step(`${result.id}: ${result.reason ?? "not known"}`, void 0, result.id)
		});
	}
	const steps = [];
	const rules = /* @__PURE__ */ new Set();
	for (const candidate of candidates.sort((a, b) => a.rank - b.rank)) {
		if (rules.has(candidate.rule)) continue;
		rules.add(candidate.rule);
		steps.push(candidate.step);
		if (steps.length === STEPS) break;
	}
	return steps;
}
function nameOf(facts) {
	const name = factOf(facts, "model.name")?.value;
	if (typeof name === "string" && name !== "") return name.slice(0, 80);
	return facts.id === "default" || facts.id === "." ? "this model" : facts.id.slice(0, 80);
}
function roleStep(facts) {
	const hint = factOf(facts, "role_hint");
	const seen = typeof hint?.value === "string" ? ` The files look like: ${hint.value} (${placeOf$1(hint.sources[0])}); only you can say.` : "";
	return {
		text: `Declare your role for ${nameOf(facts)} in .gpai/model.yaml: role: provider, modifier, mirror, library or not-gpai.${seen}`,
		path: ".gpai/model.yaml"
	};
}
function firstSteps(subjects, models, unreadable) {
	const [subject] = subjects;
	if (subject === void 0) return [];
	const steps = [{
		text: `Run \`gpai-docket init\`: it writes .gpai/ skeletons filled with the ${subject.facts.facts.length} fact(s) found here, each marked for you to confirm.`,
		path: ".gpai/model.yaml"
	}, roleStep(subject.facts)];
	const [worst] = worstSteps(models.map((model) => ({
		...model,
		obligations: model.obligations.filter((result) => result.findings.length > 0)
	})), []);
	if (worst !== void 0) return [...steps, worst];
	const [broken] = unreadable;
	if (broken !== void 0) return [...steps, {
		text: `Mend ${broken.path.slice(0, 200)}, which cannot be read: ${broken.reason.slice(0, 200)}`,
		path: broken.path
	}];
	const datasets = new Set(subject.facts.datasets.filter((dataset) => dataset.context !== "prose").map((dataset) => dataset.id));
	if (datasets.size > 0) {
		const [named] = subject.facts.datasets;
		return [...steps, {
			text: `List the ${datasets.size} dataset(s) that your files name in .gpai/training-data.csv, each with its category and licence.`,
			...named === void 0 ? {} : { path: named.source.path }
		}];
	}
	return [...steps, {
		text: "Name your training data in .gpai/training-data.csv: no dataset is named in the files read. One row per source: id, category, modality.",
		path: ".gpai/training-data.csv"
	}];
}

// src/checks/obligations.ts
function bindingOf(obligation, profile, now, read) {
	const noDuty = obligation.level === "information" || obligation.level === "context" || obligation.level === "may";
	const owed = binding(read && noDuty ? {
		...obligation,
		level: "must"
	} : obligation, profile, now);
	return noDuty && owed.binds === "upcoming" ? { binds: "yes" } : owed;
}
function whyAPerson(obligation) {
	const limits = obligation.notCheckable ?? [];
	if (limits.length > 0) return `A person decides: records cannot show ${limits.join("; ")}.`;
	if (obligation.repoCheck === "no") return "A person decides: nothing in a repository can show this.";
	if (obligation.repoCheck === "attest") return "A person decides: at most a receipt or a pointer can be recorded, not that it was done.";
	return "A person decides: the answer is a declaration or a judgement, not something that files show.";
}
function substantial(findings) {
	return findings.filter((one) => !one.rule.endsWith("/missing"));
}
function artifactLevel(raw) {
	const findings = substantial(raw?.findings ?? []);
	return raw?.outcome === "conflict" ? findings : findings.filter((one) => one.rule.startsWith("artifacts/") || one.rule.startsWith("pirated/"));
}
function viaMeans(obligation, raw, judging) {
	const means = alternativeMeans(obligation, judging.model, judging.records);
	if (means !== void 0) return {
		outcome: "recorded",
		reason: "Code measure not used: alternative means are declared with evidence; whether they are adequate is for a person to judge.",
		evidence: [means],
		findings: []
	};
	const chapter = codeChapterOf(obligation);
	return {
		outcome: "unknown",
		reason: `Code of Practice not signed for this chapter: record the alternative means for ${chapter === void 0 ? "Art. 53(1)" : actDuty(chapter)} under code_of_practice.alternative_means`,
		findings: substantial(raw.findings)
	};
}
function unsignedConflict(obligation, raw, judging) {
	const findings = substantial(raw.findings).filter((one) => !one.rule.startsWith("artifacts/"));
	if (findings.length === 0) return viaMeans(obligation, {
		...raw,
		findings: []
	}, judging);
	return {
		outcome: "conflict",
		findings,
		...raw.reason === void 0 ? {} : { reason: raw.reason }
	};
}
function routed(obligation, raw, judging) {
	const way = route(obligation, judging.profile);
	if (way === "alternative" && raw.outcome === "conflict") return unsignedConflict(obligation, raw, judging);
	const open = raw.outcome === "gap" || raw.outcome === "stale" || raw.outcome === "unknown";
	if (way === "alternative" && open) return viaMeans(obligation, raw, judging);
	if (way === "undeclared" && open) return {
		outcome: "unknown",
		reason: "Not declared whether this chapter of the Code of Practice is signed: set code_of_practice.signatory and chapters in model.yaml.",
		findings: raw.findings
	};
	const { outcome, reason, due, evidence, findings } = raw;
	return {
		outcome,
		findings,
		...reason === void 0 ? {} : { reason },
		...due === void 0 ? {} : { due },
		...evidence === void 0 ? {} : { evidence }
	};
}
function bound(obligation, raw, owed, judging) {
	if (owed.binds === "no") return {
		outcome: "not-applicable",
		reason: owed.reason,
		findings: []
	};
	if (raw?.outcome === "error") return {
		outcome: "error",
		reason: raw.reason,
		findings: []
	};
	if (judging.undeclared !== void 0) return {
		outcome: "unknown",
		reason: judging.undeclared,
		findings: artifactLevel(raw)
	};
	if (owed.binds === "unknown") return {
		outcome: "unknown",
		reason: owed.question,
		findings: substantial(raw?.findings ?? [])
	};
	if (raw?.outcome === "not-applicable") return {
		outcome: "not-applicable",
		reason: raw.reason ?? "Does not apply.",
		findings: []
	};
	if (owed.binds === "upcoming" && raw?.outcome !== "recorded") return {
		outcome: "upcoming",
		reason: owed.reason,
		due: owed.due,
		findings: raw?.findings ?? []
	};
	if (raw === void 0) return {
		outcome: "unknown",
		reason: whyAPerson(obligation),
		personDecides: true,
		findings: []
	};
	return routed(obligation, raw, judging);
}
const WAIVABLE = /* @__PURE__ */ new Set([
	"gap",
	"stale",
	"conflict",
	"unknown",
	"upcoming"
]);
const NEEDS_FINDING = /* @__PURE__ */ new Set([
	"gap",
	"stale",
	"conflict"
]);
function judge$1(obligation, raw, owed, judging) {
	const { id, title, chapter, level, basis } = obligation;
	let outcome = bound(obligation, raw, owed, judging);
	const waiver = WAIVABLE.has(outcome.outcome) ? judging.waivers.find(id, judging.modelId) : void 0;
	if (waiver !== void 0) {
		const { personDecides: _personDecides, ...rest } = outcome;
		outcome = {
			...rest,
			outcome: "waived",
			reason: `${waiver.reason} (${waiver.owner}, until ${waiver.until})`,
			due: waiver.until
		};
	}
	const findings = outcome.findings.length === 0 && outcome.reason === void 0 && NEEDS_FINDING.has(outcome.outcome) ? [finding("records/incomplete", `The record for ${title} is not complete.`, judging.model.model?.at() ?? { path: `${judging.model.folder}/model.yaml` })] : outcome.findings;
	return {
		id,
		title,
		chapter,
		level,
		basis,
		...outcome,
		findings
	};
}

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
function profileOf(record) {
	if (record === void 0) return UNDECLARED;
	return {
		role: record.role ?? null,
		signatory: signatory(record),
		openSource: record.licence?.open_source ?? null,
		systemicRisk: record.systemic_risk ?? null,
		crawls: record.crawls ?? null,
		sme: record.provider?.sme ?? null,
		establishedInUnion: record.provider?.established_in_union ?? null,
		euMarket: record.dates?.eu_market ?? null,
		released: record.dates?.released ?? null,
		furtherTraining: record.further_training ?? null,
		searchEngine: record.provider?.search_engine ?? null
	};
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
function readWaivers(waivers, now, known) {
	const judged = waivers.map((waiver) => ({
		waiver,
		state: state(waiver, now, known)
	}));
	return {
		find: (id, model) => judged.find(({ waiver, state }) => state.effective && waiver.id === id && (waiver.model === void 0 || waiver.model === model))?.waiver,
		findings: judged.flatMap(({ waiver, state }) => state.effective ? [] : [finding(state.rule, state.message, waiver.source, { fix: state.fix })])
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
	const profile = subject.declared ? profileOf(subject.records.model?.data) : UNDECLARED;
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
	const name = subject.records.model?.data.model?.name ?? named(subject);
	return {
		id: subject.id,
		path: subject.facts.path,
		...name === void 0 ? {} : { name },
		profile,
		facts: subject.facts.facts,
		conflicts: subject.facts.conflicts,
		obligations: all.map((one) => {
			const judged = judge$1(one, raw.get(one.id), owed.get(one.id) ?? { binds: "yes" }, judging);
			return summed.has(one.id) ? {
				...judged,
				aggregate: true
			} : judged;
		})
	};
}
function named(subject) {
	const fact = subject.facts.facts.find((one) => one.key === "model.name");
	return typeof fact?.value === "string" ? fact.value : void 0;
}
function countOutcomes(models, general) {
	const counted = Object.fromEntries(OUTCOMES.map((outcome) => [outcome, 0]));
	let findings = general.length;
	for (const result of models.flatMap((model) => model.obligations)) {
		counted[result.outcome] += 1;
		if (isOpen(result.outcome)) findings += result.findings.length;
	}
	return {
		...counted,
		findings
	};
}
function verdictOf({ subjects, firstContact, general, counts, completeness }) {
	if (counts.error > 0) return "error";
	if (counts.conflict + counts.gap + counts.stale > 0) return "findings";
	if (general.some((finding) => generalSeverity(finding) !== void 0)) return "findings";
	if (completeness.missing.length > 0) return "incomplete";
	if (subjects === 0) return completeness.complete ? "nothing-to-check" : "incomplete";
	if (firstContact) return "nothing-declared";
	return completeness.complete ? "no-findings" : "incomplete";
}
function evaluate(input) {
	const { records, facts } = input;
	const matching = matchModels(facts, records);
	const waivers = readWaivers(records.waivers, input.now, (id) => obligation(id) !== void 0);
	const wanted = matching.subjects.filter((subject) => input.modelId === void 0 || subject.id === input.modelId || subject.records.id === input.modelId);
	const models = wanted.map((subject) => judgeModel(subject, waivers, input));
	const general = [
		...withoutRepeats(generalFindings(facts, records, matching, waivers), models),
		...leftoverConflicts(models),
		...notFound(input, matching.subjects, wanted)
	];
	const firstContact = !records.present;
	const completeness = {
		complete: input.incomplete.length === 0 && facts.unreadable.length === 0,
		missing: input.incomplete,
		unreadable: facts.unreadable
	};
	const counts = countOutcomes(models, general);
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
			general,
			counts,
			completeness
		}),
		nextSteps: firstContact ? firstSteps(wanted, models, facts.unreadable) : nextSteps(models, general),
		failOn,
		fails: fails({
			models,
			general,
			complete: completeness.complete
		}, failOn, false)
	};
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

// src/records/narrowing.ts
const FIX$1 = "leave it to a change of its own that the maintainers review";
const OWING = /* @__PURE__ */ new Set(["provider", "modifier"]);
function removedRecords(base, head) {
	if (base.present && !head.present) return [{
		message: "this change removes all records under .gpai/, so nothing of what is owed can be judged",
		path: ".gpai",
		fix: "put the records back; a model that is no longer provided keeps its documentation for ten years (Measure 1.1)"
	}];
	return base.models.flatMap((model) => {
		const path = model.model?.path;
		return path === void 0 || counterpart(model, base, head)?.model !== void 0 || head.paths.has(path) ? [] : [{
			message: `this change removes the record of the model ${model.id.slice(0, 80)}`,
			path,
			fix: "put the file back; a model that is no longer provided keeps its documentation for ten years (Measure 1.1)"
		}];
	});
}
function narrowedProfiles(base, head) {
	return base.models.flatMap((model) => {
		const now = counterpart(model, base, head)?.model;
		if (model.model === void 0 || now === void 0) return [];
		return changes$1(model.model.data, now.data).map(([key, was, is]) => ({
			message: `this change turns \`${key.join(".")}\` from ${was} into ${is ?? "nothing declared"}; what is owed depends on it`,
			...placeOf(now.at(...key)),
			fix: FIX$1
		}));
	});
}
function placeOf({ path, line }) {
	return line === void 0 ? { path } : {
		path,
		line
	};
}
function counterpart(model, base, head) {
	return head.models.find((m) => m.folder === model.folder) ?? head.models.find((m) => m.id === model.id) ?? (base.models.length === 1 && head.models.length === 1 ? head.models[0] : void 0);
}
function changes$1(was, is) {
	const found = [];
	if (OWING.has(was.role) && is.role !== was.role && is.role !== "provider") found.push([
		["role"],
		was.role ?? "",
		is.role
	]);
	const flag = (key, before, after, binding) => {
		if (before === binding && after !== binding) found.push([
			key,
			String(before),
			after === void 0 ? void 0 : String(after)
		]);
	};
	flag(["systemic_risk"], was.systemic_risk, is.systemic_risk, true);
	flag(["crawls"], was.crawls, is.crawls, true);
	flag(["further_training"], was.further_training, is.further_training, true);
	flag(["code_of_practice", "signatory"], was.code_of_practice?.signatory, is.code_of_practice?.signatory, true);
	flag(["provider", "sme"], was.provider?.sme, is.provider?.sme, false);
	if (was.licence?.open_source !== true && is.licence?.open_source === true) found.push([
		["licence", "open_source"],
		was.licence?.open_source === false ? "false" : "nothing declared",
		"true"
	]);
	const chapters = was.code_of_practice?.chapters ?? [];
	const left = is.code_of_practice?.chapters ?? [];
	if (is.code_of_practice?.signatory === true && chapters.some((c) => !left.includes(c))) found.push([
		["code_of_practice", "chapters"],
		`[${chapters.join(", ")}]`,
		`[${left.join(", ")}]`
	]);
	const [market, later] = [was.dates?.eu_market, is.dates?.eu_market];
	if (market !== void 0 && market !== "none" && market !== later) found.push([
		["dates", "eu_market"],
		market,
		later
	]);
	return found;
}

// src/records/policy.ts
const FIX = "leave it to a change of its own that the maintainers review; it takes effect once merged";
function relaxations(base, head) {
	const path = head.configSource?.path ?? base.configSource?.path ?? ".gpai/config.yaml";
	return [...configRelaxations(base.config, head.config).map((message) => ({
		message,
		path,
		fix: FIX
	})), ...waiverRelaxations(base.waivers, head.waivers)];
}
function configRelaxations(base, head) {
	const out = [];
	const [was, is] = [base.fail_on ?? "stale", head.fail_on ?? "stale"];
	const strictness = (level) => level === "never" ? -1 : FAIL_ON.findIndex((f) => f === level);
	if (strictness(is) < strictness(was)) out.push(`this change relaxes fail_on from ${was} to ${is}`);
	for (const [name, days] of Object.entries(head.house ?? {})) {
		const before = base.house?.[name];
		if (before !== void 0 && days > before) out.push(`this change lengthens the house rule ${name} from ${before} to ${days} days`);
	}
	return out;
}
function waiverRelaxations(base, head) {
	const key = (w) => `${w.id}\n${w.model ?? ""}`;
	const before = new Map(base.map((w) => [key(w), w]));
	return head.flatMap((waiver) => {
		const old = before.get(key(waiver));
		const place = {
			path: waiver.source.path,
			...waiver.source.line === void 0 ? {} : { line: waiver.source.line },
			fix: FIX
		};
		if (old === void 0) return [{
			message: `this change adds a waiver for ${waiver.id} until ${waiver.until}`,
			...place
		}];
		return waiver.until > old.until ? [{
			message: `this change extends the waiver for ${waiver.id} from ${old.until} to ${waiver.until}`,
			...place
		}] : [];
	});
}

// src/repository/changes.ts
const STATUS = {
	A: "added",
	C: "added",
	M: "modified",
	D: "deleted",
	R: "renamed",
	T: "type-changed"
};
async function changes(root, base, head) {
	const to = await known$1(root, head);
	const from = await mergeBase(root, base, to);
	const incomplete = [...from.incomplete];
	const list = await diff(root, from.commit, to, incomplete);
	return from.common ? {
		changes: list,
		mergeBase: from.commit,
		incomplete
	} : {
		changes: list,
		incomplete
	};
}
async function mergeBase(root, base, head) {
	const to = await known$1(root, head);
	const from = await known$1(root, base);
	const commit = await findMergeBase(root, from, to);
	if (commit !== void 0) return {
		commit,
		common: true,
		incomplete: []
	};
	return {
		commit: from,
		common: false,
		incomplete: [await isShallow(root) ? {
			reason: "the clone is shallow and holds no common ancestor of base and head: the two trees were compared directly, so changes made on the base count too",
			fix: "git fetch --no-tags --unshallow origin"
		} : { reason: "base and head have no common ancestor: the two trees were compared directly" }]
	};
}
async function known$1(root, rev) {
	const commit = await resolveCommit(root, rev);
	if (commit !== void 0) return commit;
	if (rev === "HEAD") throw new RepositoryError("the repository has no commit yet", { fix: "commit first, or judge the folder as it is, without a base" });
	const shown = rev.slice(0, 100);
	const branch = rev.replace(/^(?:refs\/remotes\/)?origin\//, "");
	const plain = /^[\w][\w./+-]*$/.test(branch) ? `${branch}:refs/remotes/origin/${branch}` : "<branch>:refs/remotes/origin/<branch>";
	const fetch = isObjectId(rev) ? rev : plain;
	const depth = await isShallow(root) ? "--depth=1 " : "";
	throw new RepositoryError(`commit ${JSON.stringify(shown)} is not in this clone`, { fix: `git fetch --no-tags ${depth}origin ${fetch}` });
}
async function findMergeBase(root, from, to) {
	if (from === to || (await parents(root, to)).includes(from)) return from;
	const run = await gitText(root, [
		"merge-base",
		"--end-of-options",
		from,
		to
	]);
	const id = run.stdout.split("\n")[0] ?? "";
	return run.code === 0 && isObjectId(id) ? id : void 0;
}
async function diff(root, from, to, incomplete) {
	const found = await gitPlace(root);
	const relative = "place" in found && found.place.prefix !== "" ? ["--relative"] : [];
	const list = [];
	for (const renames of [["-M", "-l1000"], ["--no-renames"]]) {
		list.length = 0;
		let fields = [];
		const run = await gitRecords(root, [
			"diff-tree",
			"-r",
			"-z",
			"--name-status",
			"--no-ext-diff",
			"--no-textconv",
			"--no-commit-id",
			...renames,
			...relative,
			"--end-of-options",
			from,
			to
		], (record) => {
			fields.push(decodeName(record).path);
			const [status = "", first = "", second] = fields;
			const pair = status.startsWith("R") || status.startsWith("C");
			if (fields.length < (pair ? 3 : 2)) return true;
			fields = [];
			const kind = STATUS[status[0] ?? ""] ?? "modified";
			list.push(kind === "renamed" && second !== void 0 ? {
				path: second,
				status: kind,
				from: first
			} : {
				path: pair && second !== void 0 ? second : first,
				status: kind
			});
			return list.length < LIST_LIMITS.entries;
		});
		if (run.stopped === "enough") incomplete.push({ reason: `more than ${LIST_LIMITS.entries} changed files: the rest was not compared` });
		if (run.code === 0 || run.stopped === "enough") return list;
		if (renames[0] === "--no-renames") throw new RepositoryError(`the two commits could not be compared (${run.stopped === "time" ? "out of time" : firstLine(run.stderr)})`);
	}
	return list;
}

// src/engine/progress.ts
const silent = () => void 0;

// src/engine/inspect.ts
async function inspect(options) {
	const progress = options.progress ?? silent;
	const source = await openRepository(options.path);
	try {
		const verified = /* @__PURE__ */ new Map();
		const head = await readTree(source, options.now, progress, verified);
		if (options.base === void 0) return known(judge(source, head, head.records, options), options.model);
		const change = await changes(options.path, options.base, "HEAD");
		const from = change.mergeBase ?? options.base;
		const renames = new Map(change.changes.flatMap((c) => c.from === void 0 ? [] : [[c.path, c.from]]));
		const baseSource = await openGit(options.path, from);
		try {
			progress("reading the base of the change");
			const base = await readTree(baseSource, options.now, progress, verified);
			const policy = {
				config: base.records.config,
				configSource: base.records.configSource,
				waivers: base.records.waivers
			};
			const before = judge(baseSource, base, base.records, options);
			const after = judge(source, {
				...head,
				incomplete: [...head.incomplete, ...change.incomplete]
			}, {
				...head.records,
				...policy
			}, options, baseSource.commit ?? from);
			return compareReports(before, withRelaxations(known(after, options.model), base, head), renames);
		} finally {
			await baseSource.close();
		}
	} finally {
		await source.close();
	}
}
async function readTree(source, now, progress, memo) {
	const { facts, readings, listing, incomplete } = await readFacts(source, { progress });
	progress("reading records");
	const records = await loadRecords(source, listing, {
		now,
		extraDocuments: namedByNobody(readings, listing)
	});
	const lastChanges = records.present ? await source.lastChanges(datedPaths(readings, records)) : /* @__PURE__ */ new Map();
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
		lastChanges,
		optout,
		incomplete: [
			...listing.incomplete,
			...incomplete,
			...modules
		],
		limits: incomplete
	};
}
async function crawlEvidence(source, listing, records, options) {
	if (!namesEvidence(records)) return /* @__PURE__ */ new Map();
	const { optOutEvidence } = await import("./evidence2.js");
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
	return [...paths].toSorted();
}
function judge(source, tree, records, options, base) {
	options.progress?.("checking");
	return evaluate({
		facts: tree.facts,
		records,
		lastChanges: tree.lastChanges,
		optout: tree.optout,
		now: options.now,
		catalogueDate: CATALOGUE_DATE,
		toolVersion: VERSION,
		repository: {
			name: source.name,
			kind: source.kind,
			...source.commit === void 0 ? {} : { commit: source.commit },
			...base === void 0 ? {} : { base }
		},
		incomplete: [...options.incomplete ?? [], ...tree.incomplete],
		...options.failOn === void 0 ? {} : { failOn: options.failOn },
		...options.model === void 0 ? {} : { modelId: options.model }
	});
}
function known(report, model) {
	if (model === void 0 || report.models.length > 0) return report;
	const message = report.general.find((f) => f.rule === "models/not-found")?.message ?? "No model has the id that was asked for.";
	throw new RepositoryError(message, { fix: "leave the model out, or name one of these ids" });
}
function withRelaxations(report, base, head) {
	const removed = report.models.length === 0 ? [] : removedRecords(base.records, head.records).map((r) => ({
		rule: "records/removed",
		...r
	}));
	const relaxed = [...relaxations(base.records, head.records), ...narrowedProfiles(base.records, head.records)].map((r) => ({
		rule: "policy/relaxed",
		introduced: true,
		...r
	}));
	const general = [
		...removed,
		...newlyIncomplete(base, head),
		...report.general,
		...relaxed
	];
	return general.length === report.general.length ? report : {
		...report,
		firstContact: report.firstContact && removed.length === 0,
		verdict: "findings",
		general
	};
}
function newlyIncomplete(base, head) {
	if (base.limits.length > 0) return [];
	return head.limits.slice(0, 5).map((one) => ({
		rule: "completeness/lost",
		message: `Before this change the repository could be read whole; now it cannot: ${one.reason}.`,
		...one.path === void 0 ? {} : { path: one.path },
		...one.fix === void 0 ? {} : { fix: one.fix }
	}));
}

export { changes as n, failsAt as r, inspect as t };