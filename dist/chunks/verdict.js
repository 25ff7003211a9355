import { t as FAIL_ON } from "./fail-on.js";
import { r as OUTCOMES } from "./types.js";
import { a as isOpen, i as generalSeverity, n as SEVERITY, o as severityRank, r as counts } from "./severity.js";
import { o as obligations } from "./catalogue.js";
import { c as placeOf, i as finding, n as factOf } from "./finding.js";
import { n as codeChapterOf, r as route, t as binding } from "./binding.js";
import { s as placingDue } from "./clock-table.js";
import { T as meansForEntry, b as actDuty, r as handledBy } from "./registry.js";

// src/checks/baseline.ts
const NEVER = /^(?:completeness|policy|waivers|baseline|models)\/|^records\/removed$|\/(?:unread|(?:[a-z]+-){0,4}not-read|not-verified|shard)$/;
function mayBeListed(one) {
	return !NEVER.test(one.rule) && !/(?:^|\/)(?:baseline|waivers|config)\.ya?ml$/.test(one.path ?? "");
}
var KnownDebt = class {
	#baseline;
	#listed;
	#met = /* @__PURE__ */ new Set();
	constructor(baseline) {
		this.#baseline = baseline;
		this.#listed = new Set(baseline?.entries.map((entry) => entry.fingerprint));
	}
	mark(one) {
		if (one.fingerprint === void 0 || !this.#listed.has(one.fingerprint) || !mayBeListed(one)) return one;
		this.#met.add(one.fingerprint);
		return {
			...one,
			baseline: true
		};
	}
	gone() {
		const gone = [...this.#listed].filter((fingerprint) => !this.#met.has(fingerprint)).length;
		if (this.#baseline === void 0 || gone === 0) return [];
		return [finding("baseline/gone", `${gone === 1 ? "1 entry of the baseline is" : `${gone} entries of the baseline are`} gone: what was listed there has been mended, or has moved.`, { path: this.#baseline.path }, { fix: "gpai-docket baseline --write" })];
	}
};
function countListed(models, general) {
	const open = models.flatMap((model) => model.obligations.flatMap((result) => isOpen(result.outcome) ? result.findings : []));
	return [...general, ...open].filter((one) => one.baseline === true).length;
}
function baselineOf(report) {
	const general = report.general.filter((one) => generalSeverity(one) !== void 0).map((one) => ({
		one,
		obligation: void 0
	}));
	const owed = report.models.flatMap((model) => model.obligations.flatMap((result) => isOpen(result.outcome) && result.outcome !== "error" ? result.findings.map((one) => ({
		one,
		obligation: result.id
	})) : []));
	return [...general, ...owed].flatMap(({ one, obligation }) => {
		const { fingerprint, rule, path } = one;
		return fingerprint === void 0 || !mayBeListed(one) ? [] : [{
			fingerprint,
			rule,
			...obligation === void 0 ? {} : { obligation },
			...path === void 0 ? {} : { path }
		}];
	});
}

// src/checks/fails.ts
function failsAt(failOn, outcome) {
	const level = FAIL_ON.find((one) => one === failOn) ?? "unknown";
	if (level === "never") return false;
	const rank = severityRank(outcome);
	return rank < SEVERITY.length && rank <= severityRank(level);
}
function failsAlone(result, failOn, fresh, introducedOnly) {
	if (!failsAt(failOn, result.outcome) || !counts(result)) return false;
	if (result.outcome === "error" || result.findings.some(fresh)) return true;
	return !(result.findings.length > 0 && result.findings.every((finding) => finding.baseline === true)) && (introducedOnly ? result.newlyDue === true : result.findings.length === 0);
}
function sumsUp(result) {
	return result.aggregate === true && result.findings.length === 0 && result.outcome !== "error";
}
function fails(report, failOn, introducedOnly) {
	if (failOn === "never") return false;
	const fresh = (finding) => finding.baseline !== true && (!introducedOnly || finding.introduced === true);
	if (!report.complete && failOn === "unknown") return true;
	if (report.general.some((finding) => fresh(finding) && failsAt(failOn, generalSeverity(finding) ?? "recorded"))) return true;
	return report.models.some((model) => {
		const accepted = model.obligations.some((result) => result.outcome === "waived" || result.findings.some((finding) => finding.baseline === true));
		return model.obligations.some((result) => !(accepted && sumsUp(result)) && failsAlone(result, failOn, fresh, introducedOnly));
	});
}

// src/checks/next-steps.ts
const STEPS = 3;
const FIRST = ["pirated/named-source", "summary/undeclared-dataset"];
function step(text, finding, obligation) {
	return {
		text: finding?.fix === void 0 || finding.fix.includes("\n") ? text : `${/[.?!)]$/.test(text) ? text : `${text}.`} Fix: ${finding.fix}`,
		...finding?.path === void 0 ? {} : { path: finding.path },
		...obligation === void 0 ? {} : { obligation }
	};
}
function placed({ message, path, line }) {
	return path === void 0 || message.includes(path) ? message : `${path}${line === void 0 ? "" : `:${line}`}: ${message}`;
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
		return severity === void 0 || finding.baseline === true ? [] : [{
			rank: rankOf(severity, finding.rule),
			rule: finding.rule,
			step: step(placed(finding), finding)
		}];
	});
	for (const model of models) for (const result of model.obligations) {
		if (SEVERITY.indexOf(result.outcome) === -1 || !counts(result) || result.aggregate === true && result.findings.length === 0) continue;
		const first = result.findings.find((finding) => finding.baseline !== true);
		if (first === void 0 && result.findings.length > 0) continue;
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
	const seen = typeof hint?.value === "string" ? ` The files look like: ${hint.value} (${placeOf(hint.sources[0])}); only you can say.` : "";
	return {
		text: `Declare your role for ${nameOf(facts)} in .gpai/model.yaml: role: provider, modifier, mirror, library or not-gpai. Not sure: \`gpai-docket classify\` asks, with the facts beside each question.${seen}`,
		path: ".gpai/model.yaml"
	};
}
function firstSteps(subjects, models, unreadable) {
	const [subject] = subjects;
	if (subject === void 0) return [];
	const count = subject.facts.facts.length;
	const steps = [{
		text: `Run \`gpai-docket init\`: it writes .gpai/ skeletons filled with the ${count} ${count === 1 ? "fact" : "facts"} found here, each marked for you to confirm.`,
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
			text: `${datasets.size === 1 ? "List the dataset" : `List the ${datasets.size} datasets`} that your files name in .gpai/training-data.csv, ${datasets.size === 1 ? "" : "each "}with its category and licence.`,
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
function answered({ scope, evidence, named }) {
	if (scope === "measure") return {
		outcome: "recorded",
		reason: "Code measure not used: alternative means are declared for it with evidence; whether they are adequate is for a person to judge.",
		evidence: [evidence],
		findings: []
	};
	if (named === void 0) return void 0;
	return {
		outcome: "recorded",
		reason: "Code measure not used: the alternative means are declared as a whole, and their evidence names this measure; whether they are adequate is for a person to judge.",
		evidence: [evidence, named],
		findings: []
	};
}
function viaMeans(obligation, raw, judging) {
	const means = meansForEntry(obligation, judging.model, judging.records);
	const found = means === void 0 ? void 0 : answered(means);
	if (found !== void 0) return found;
	const findings = substantial(raw.findings);
	if (means !== void 0) return {
		outcome: "unknown",
		reason: `Code of Practice not signed for this chapter: alternative means are declared with evidence, but not measure by measure (\`${means.key}\`). Which of them answers this measure, and whether it is adequate, is for a person to judge.`,
		evidence: [means.evidence],
		findings
	};
	const chapter = codeChapterOf(obligation);
	return {
		outcome: "unknown",
		reason: `Code of Practice not signed for this chapter: record the alternative means for ${chapter === void 0 ? "Art. 53(1)" : actDuty(chapter)} under code_of_practice.alternative_means`,
		findings
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
	if (way === "alternative" && (open || raw.outcome === "upcoming")) return viaMeans(obligation, raw, judging);
	if (way === "undeclared" && open) return {
		outcome: "unknown",
		reason: "Not declared whether this chapter of the Code of Practice is signed: set code_of_practice.signatory and chapters in model.yaml.",
		findings: raw.findings
	};
	const { outcome, reason, evidence, findings } = raw;
	const due = raw.due ?? (outcome === "gap" ? placingDue(obligation.id, judging.profile) : void 0);
	return {
		outcome,
		findings,
		...reason === void 0 ? {} : { reason },
		...due === void 0 || way === "alternative" ? {} : { due },
		...evidence === void 0 ? {} : { evidence }
	};
}
const UNDECIDED = "Owed only where the modification makes its author the provider of a model, which is not decided: a person decides it (Guidelines, section 3.2; gpai-docket classify).";
function undecided(judged, { profile }) {
	if (profile.role !== "modifier" || profile.modifierIs !== void 0 || judged.outcome !== "gap" && judged.outcome !== "stale") return judged;
	return {
		outcome: "unknown",
		reason: UNDECIDED,
		findings: substantial(judged.findings)
	};
}
function signedConflict(raw) {
	return raw.outcome === "conflict" && raw.findings.some((one) => one.rule.startsWith("classification/"));
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
	if (owed.binds === "unknown" && raw !== void 0 && signedConflict(raw)) return routed(obligation, raw, judging);
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
	return undecided(routed(obligation, raw, judging), judging);
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
function judge(obligation, raw, owed, judging) {
	const { id, title, chapter, level, basis } = obligation;
	let outcome = bound(obligation, raw, owed, judging);
	const waiver = WAIVABLE.has(outcome.outcome) ? judging.waivers.find(id, judging.modelId) : void 0;
	if (waiver !== void 0) {
		const { personDecides: _personDecides, ...rest } = outcome;
		outcome = {
			...rest,
			outcome: "waived",
			reason: `${waiver.reason} (${waiver.owner}, until ${waiver.until})`,
			due: waiver.until,
			waiver: {
				reason: waiver.reason,
				owner: waiver.owner,
				until: waiver.until
			}
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

// src/checks/safety/overview.ts
const OWED = /* @__PURE__ */ new Set([
	"must",
	"required",
	"required_if"
]);
function family(pattern) {
	return obligations().filter((one) => pattern.test(one.id) && OWED.has(one.level) && handledBy(one.id) !== void 0).map((one) => one.id);
}
const named = (...ids) => () => ids;
const SUBJECTS = [
	{
		title: "Risk assessment",
		ids: named("AIA-55.1.b", "S-2.1", "S-2.2", "S-3.3", "S-3.4", "S-4.1")
	},
	{
		title: "Safety testing",
		ids: named("AIA-55.1.a", "S-3.2", "S-A3.1", "S-A3.2", "S-A3.3", "S-A3.4", "S-A3.5")
	},
	{
		title: "Publicly verifiable safeguards",
		ids: named("S-10.2", "S-3.5", "S-9.1", "C-1.5.1", "C-1.5.2.ii", "C-1.3.4.i", "PST-R.publish.where", "MDF-USE-1")
	},
	{
		title: "Security",
		ids: named("AIA-55.1.d", "S-6.1", "S-6.2", "S-A4.1", "S-A4.2", "S-A4.3", "S-A4.4", "S-A4.5")
	},
	{
		title: "Incidents",
		ids: named("AIA-55.1.c", "S-9.2", "S-9.3", "S-9.4")
	},
	{
		title: "Training data",
		ids: () => family(/^PST-/)
	},
	{
		title: "Copyright opt-outs",
		ids: () => family(/^C-1\.3\./)
	},
	{
		title: "Documentation",
		ids: () => ["AIA-53.1.a", ...family(/^T-1\.1\./)]
	},
	{
		title: "Compute and energy",
		ids: () => [...family(/^MDF-(?:CMP|ENG)-/), "G-compute-document"]
	},
	{
		title: "Downstream information",
		ids: () => [
			"AIA-53.1.b",
			"T-1.2.a",
			"T-1.2.c",
			"T-1.2.d",
			"T-1.2.e"
		]
	}
];
const SHOWN = 4;
const REASON = 300;
function worst(results) {
	return OUTCOMES.find((outcome) => results.some((one) => one.outcome === outcome)) ?? "unknown";
}
function listed(results) {
	const more = results.length - SHOWN;
	return `${results.slice(0, SHOWN).map((one) => one.id).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}
const STATE = {
	error: "could not be checked",
	conflict: "in conflict",
	gap: "missing or incomplete",
	stale: "older than its rule",
	unknown: "for a person to answer",
	upcoming: "due later",
	waived: "waived",
	recorded: "recorded",
	"not-applicable": "not applicable"
};
function sentence(outcome, owed, all) {
	if (outcome === "not-applicable") {
		const reason = all.find((one) => one.reason !== void 0)?.reason ?? "Nothing about it is owed here.";
		return reason.length <= REASON ? reason : `${reason.slice(0, 299)}…`;
	}
	const total = `${owed.filter((one) => one.outcome === "recorded").length} of ${owed.length} ${owed.length === 1 ? "entry" : "entries"} recorded`;
	if (outcome === "recorded") return `${total}.`;
	const open = owed.filter((one) => one.outcome === outcome);
	const due = outcome === "upcoming" ? open.flatMap((one) => one.due ?? []).toSorted()[0] : void 0;
	return `${total}; ${STATE[outcome]}: ${listed(open)}${due === void 0 ? "" : `, the first on ${due}`}.`;
}
function overviewOf(results) {
	const byId = new Map(results.map((one) => [one.id, one]));
	return SUBJECTS.flatMap(({ title, ids }) => {
		const all = ids().flatMap((id) => byId.get(id) ?? []);
		if (all.length === 0) return [];
		const owed = all.filter((one) => one.outcome !== "not-applicable");
		const outcome = owed.length === 0 ? "not-applicable" : worst(owed);
		return [{
			title,
			ids: all.map((one) => one.id),
			outcome,
			text: sentence(outcome, owed, all)
		}];
	});
}

// src/checks/verdict.ts
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
function verdictOf({ subjects, firstContact, undeclared, general, counts, completeness }) {
	if (counts.error > 0) return "error";
	if (counts.conflict + counts.gap + counts.stale > 0) return "findings";
	if (general.some((finding) => generalSeverity(finding) !== void 0)) return "findings";
	if (completeness.missing.length > 0) return "incomplete";
	if (subjects === 0) return completeness.complete ? "nothing-to-check" : "incomplete";
	if (firstContact) return "nothing-declared";
	if (!completeness.complete) return "incomplete";
	return undeclared ? "nothing-declared" : "no-findings";
}

export { judge as a, fails as c, baselineOf as d, countListed as f, bindingOf as i, failsAt as l, verdictOf as n, firstSteps as o, overviewOf as r, nextSteps as s, countOutcomes as t, KnownDebt as u };