import { t as FAIL_ON } from "./fail-on.js";
import { a as isOpen, i as generalSeverity, n as SEVERITY, o as severityRank, r as counts } from "./severity.js";
import { i as finding } from "./finding.js";

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

export { countListed as a, baselineOf as i, failsAt as n, KnownDebt as r, fails as t };