import { a as obligation } from "./catalogue.js";
import { c as fails, f as countListed, i as bindingOf, n as verdictOf, r as overviewOf, s as nextSteps, t as countOutcomes } from "./verdict.js";
import { r as isIncidentRegister } from "./incidents.js";
import { a as isOpen } from "./severity.js";

// src/checks/confidential-words.ts
const NOT_SHOWN = "Said only on your machine: gpai-docket check --verbose";
const NOT_SHOWN_RULE = "confidential/not-shown";
const WEIGHTS = "safety/weights-in-repository";
const WEIGHTS_WORDS = `Weight files of this model lie in this repository: look at what security.weights of safety.yaml says of them. ${NOT_SHOWN}`;
const CONFIDENTIAL = /^(?:S-|AIA-52\.|AIA-55\.|AIA-XI\.2\.|AIA-91$|T-1\.2\.b$|G-notify|G-incident|G-contest|G-modifier-sr$)/;
const INCIDENTS = /* @__PURE__ */ new Set([
	"S-9.2",
	"S-9.3",
	"S-C9",
	"AIA-55.1.c",
	"AIA-55.2"
]);
function isConfidential(id) {
	return CONFIDENTIAL.test(id);
}
function hasIncidents(id) {
	return INCIDENTS.has(id);
}
function namesIncidents(text) {
	return [...INCIDENTS].some((id) => text.includes(id));
}
function isConfidentialFile(path) {
	return /(?:^|\/)(?:safety\.ya?ml|registers\/authority-requests\.[a-z]{3,4})$/i.test(path);
}
function oneFinding(findings) {
	const weights = findings.filter((one) => one.rule === WEIGHTS);
	return [...joined(weights, WEIGHTS, WEIGHTS_WORDS, weights[0]?.path), ...joined(findings.filter((one) => one.rule !== WEIGHTS), NOT_SHOWN_RULE, NOT_SHOWN, findings.find((one) => isConfidentialFile(one.path ?? ""))?.path)];
}
function joined(findings, rule, message, path) {
	if (findings.length === 0) return [];
	const fresh = findings.filter((one) => one.baseline !== true);
	const counted = fresh.length > 0 ? fresh : findings;
	const compared = counted.some((one) => one.introduced !== void 0);
	return [{
		rule,
		message,
		...path === void 0 ? {} : { path },
		...compared ? { introduced: counted.some((one) => one.introduced === true) } : {},
		...fresh.length > 0 ? {} : { baseline: true }
	}];
}

// src/checks/confidential-lists.ts
function tellsOfIncidents({ rule, path, message }) {
	if (path !== void 0 && isIncidentRegister(path)) return true;
	return rule === "baseline/gone" || /^(?:waivers|baseline)\//.test(rule) && namesIncidents(message);
}
function publicGeneral(general) {
	const groups = /* @__PURE__ */ new Map();
	const kept = general.filter((one) => !tellsOfIncidents(one));
	for (const one of kept) if (isConfidentialFile(one.path ?? "")) groups.set(key(one), [...groups.get(key(one)) ?? [], one]);
	return kept.flatMap((one) => {
		const group = groups.get(key(one));
		if (group === void 0 || !isConfidentialFile(one.path ?? "")) return [one];
		return group[0] === one ? joined(group, one.rule, NOT_SHOWN, one.path) : [];
	});
}
function key({ rule, path }) {
	return `${rule}\u0000${path ?? ""}`;
}
function publicResolved(resolved) {
	const kept = resolved.filter((one) => !tellsOfIncidents(one) && (one.obligation === void 0 || !hasIncidents(one.obligation)));
	const seen = /* @__PURE__ */ new Set();
	return {
		list: kept.flatMap((one) => {
			const { obligation, model, path } = one;
			if (!(obligation !== void 0 && isConfidential(obligation)) && !isConfidentialFile(path ?? "")) return [one];
			const mark = `${obligation ?? ""}\u0000${model ?? ""}`;
			if (seen.has(mark)) return [];
			seen.add(mark);
			return [{
				rule: "confidential/not-shown",
				message: NOT_SHOWN,
				...obligation === void 0 ? {} : { obligation },
				...model === void 0 ? {} : { model }
			}];
		}),
		dropped: resolved.length - kept.length
	};
}
function publicSteps(report, models, general) {
	if (!report.firstContact) return nextSteps(models, general);
	return report.nextSteps.filter((step) => step.obligation === void 0 || !isConfidential(step.obligation));
}

// src/checks/confidential.ts
function fromLaw({ id, outcome, reason }, profile, now) {
	const entry = obligation(id);
	if (profile.role === null) return true;
	if (entry === void 0 || reason === void 0) return false;
	return [true, false].some((read) => {
		const owed = bindingOf(entry, profile, now, read);
		if (owed.binds === "no") return outcome === "not-applicable" && reason === owed.reason;
		if (owed.binds === "unknown") return outcome === "unknown" && reason === owed.question;
		return owed.binds === "upcoming" && outcome === "upcoming" && reason === owed.reason;
	});
}
function publicResult(result, profile, now) {
	if (!isConfidential(result.id)) return result;
	const { id, title, chapter, level, basis, outcome, reason, due, aggregate, personDecides, newlyDue } = result;
	const named = {
		id,
		title,
		chapter,
		level,
		basis,
		...aggregate === void 0 ? {} : { aggregate }
	};
	const law = fromLaw(result, profile, now);
	if (law && (outcome === "not-applicable" || outcome === "unknown" && hasIncidents(id))) return {
		...named,
		outcome,
		...reason === void 0 ? {} : { reason },
		findings: []
	};
	if (hasIncidents(id)) return {
		...named,
		outcome: "unknown",
		reason: `Not shown in public. ${NOT_SHOWN}`,
		personDecides: true,
		findings: []
	};
	const words = law ? {
		...reason === void 0 ? {} : { reason },
		...due === void 0 ? {} : { due }
	} : outcome === "recorded" ? {} : { reason: NOT_SHOWN };
	return {
		...named,
		outcome,
		...words,
		...personDecides === void 0 ? {} : { personDecides },
		...newlyDue === void 0 ? {} : { newlyDue },
		findings: oneFinding(result.findings)
	};
}
function publicModel(model, now) {
	const results = model.obligations.map((result) => publicResult(result, model.profile, now));
	const { dates, overview, ...rest } = model;
	const shown = dates?.filter((one) => one.kind === "information" || !isConfidential(one.id));
	return {
		...rest,
		obligations: results,
		...shown === void 0 ? {} : { dates: shown },
		...overview === void 0 ? {} : { overview: overviewOf(results) }
	};
}
function publicChange(change) {
	const consequences = change.consequences.map((one) => ({
		...one,
		due: one.due.filter((due) => !hasIncidents(due.obligation)).map((due) => isConfidential(due.obligation) ? {
			...due,
			what: NOT_SHOWN
		} : due)
	}));
	return {
		...change,
		consequences
	};
}
function introduced(models, general) {
	const open = models.flatMap((model) => model.obligations.flatMap((one) => isOpen(one.outcome) ? one.findings : []));
	return [...general, ...open].filter((one) => one.introduced === true).length;
}
function forPublic(report) {
	const models = report.models.map((model) => publicModel(model, report.now));
	const general = publicGeneral(report.general);
	const compared = report.counts.introduced !== void 0;
	const resolved = publicResolved(report.resolved ?? []);
	const counts = {
		...countOutcomes(models, general),
		...compared ? { introduced: introduced(models, general) } : {},
		...report.counts.resolved === void 0 ? {} : { resolved: Math.max(resolved.list.length, report.counts.resolved - resolved.dropped) },
		...report.counts.baseline === void 0 ? {} : { baseline: countListed(models, general) }
	};
	const { completeness, firstContact, failOn } = report;
	const verdict = verdictOf({
		subjects: models.length,
		firstContact,
		undeclared: models.every((model) => model.profile.role === null),
		general,
		counts,
		completeness
	});
	const relaxed = report.verdict === "findings" && verdict !== "error" && general.some((one) => one.rule === "policy/relaxed");
	return {
		...report,
		models,
		general,
		counts,
		verdict: relaxed ? "findings" : verdict,
		...report.change === void 0 ? {} : { change: publicChange(report.change) },
		...report.resolved === void 0 ? {} : { resolved: resolved.list },
		nextSteps: publicSteps(report, models, general),
		fails: fails({
			models,
			general,
			complete: completeness.complete
		}, failOn, compared)
	};
}

export { namesIncidents as a, isConfidentialFile as i, NOT_SHOWN as n, isConfidential as r, forPublic as t };