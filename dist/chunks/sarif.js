import { d as visible, l as sarifText, r as clip, t as byteLength } from "./escape.js";
import { t as renderJson } from "./json2.js";
import { l as headline, n as DISCLAIMER, o as basisWords } from "./words.js";
import { a as where, i as select, n as rank } from "./select.js";
import { a as obligation, n as CHAPTERS } from "./catalogue.js";
import { n as exampleFile, t as example } from "./examples.js";
import { t as Fingerprints } from "./fingerprint.js";
import { i as generalSeverity, r as counts } from "./severity.js";

// src/report/sarif/notifications.ts
const MOST = 50;
function notifications(report, left) {
	const failed = report.models.flatMap((model) => model.obligations.filter((o) => o.outcome === "error").map((o) => note("error", `The check of ${o.id} for model ${model.name ?? model.id} failed to run: ${o.reason ?? "no reason given"}. Nothing is known about this obligation.`)));
	const { missing, unreadable } = report.completeness;
	const unread = [...missing.map((m) => note("warning", `Not read whole: ${m.path === void 0 ? "" : `${m.path}: `}${m.reason}.${m.fix === void 0 ? "" : ` Fix: ${m.fix}`}`)), ...unreadable.map((u) => note("warning", `Not readable: ${where(u)}: ${u.reason}`))];
	return [
		...some(failed, "more checks failed to run"),
		...some(unread, "more places could not be read"),
		...left === 0 ? [] : [note("warning", `${left} more results were left out, the least severe ones: code scanning shows 5,000 of a run and takes files up to 10 MB. The JSON report holds all of them.`)]
	];
}
function some(list, rest) {
	return list.length <= MOST ? list : [...list.slice(0, MOST), note(list[0]?.level ?? "warning", `… and ${list.length - MOST} ${rest}; the JSON report holds all of them.`)];
}
function note(level, text) {
	return {
		level,
		message: { text: sarifText(clip(text, 1e3)) }
	};
}

// src/report/sarif/place.ts
const RECORD_OF = {
	transparency: "model.yaml",
	form: "documentation.yaml",
	copyright: "copyright.yaml",
	summary: "summary.yaml",
	safety: "safety.yaml",
	act: "model.yaml",
	guidelines: "model.yaml"
};
function recordFile(model, result) {
	const entry = obligation(result.id);
	const example = entry === void 0 ? void 0 : exampleFile(entry);
	const name = example?.startsWith(".gpai/") === true ? example.slice(6) : RECORD_OF[result.chapter];
	return `${recordFolder(model)}/${name}`;
}
function recordFolder(model) {
	const own = `.gpai/${model.id}`;
	const within = (path) => path?.startsWith(`${own}/`) === true;
	return model.obligations.some((o) => o.findings.some((f) => within(f.path)) || o.evidence?.some((e) => within(e.path)) === true) && isInner(own) ? own : ".gpai";
}
function isInner(path) {
	return path !== "" && path.split("/").every((part) => part !== "" && part !== "." && part !== "..");
}
function pathUri(path) {
	return path.split("/").map((part) => encodeURIComponent(wellFormed(part))).join("/");
}
function wellFormed(text) {
	return text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "�");
}
function location(folder, path, line) {
	return {
		artifactLocation: {
			uri: pathUri(folder === "." || folder === "" ? path : `${folder}/${path}`),
			uriBaseId: "%SRCROOT%"
		},
		region: { startLine: line ?? 1 }
	};
}

// src/report/sarif/rules.ts
const NAME = 255;
const DESCRIPTION = 1024;
const DUTIES = /* @__PURE__ */ new Set([
	"must",
	"required",
	"required_if"
]);
function ruleId(text) {
	const id = text.slice(0, 100).replaceAll(/[^A-Za-z0-9./_-]/g, "");
	return id === "" ? "unnamed" : id;
}
function obligationRule(result) {
	const o = obligation(result.id);
	const id = ruleId(result.id);
	const title = `${id}: ${o?.title ?? sarifText(result.title)}`;
	const duty = DUTIES.has(o?.level ?? result.level);
	return {
		id,
		name: clip(title, NAME),
		shortDescription: { text: clip(title, DESCRIPTION) },
		fullDescription: { text: clip(o?.duty ?? title, DESCRIPTION) },
		help: o === void 0 ? {
			text: DISCLAIMER,
			markdown: DISCLAIMER
		} : help(o),
		...o?.source.url?.startsWith("https://") === true ? { helpUri: o.source.url } : {},
		defaultConfiguration: { level: duty ? "error" : "note" },
		properties: {
			tags: [
				"gpai",
				result.chapter,
				`basis-${result.basis}`,
				duty ? "duty" : "no-duty"
			],
			precision: o?.repoCheck === "partly" ? "medium" : "high",
			"problem.severity": duty ? "error" : "recommendation"
		}
	};
}
function help(o) {
	const lines = example(o)?.trimEnd();
	const file = exampleFile(o);
	const parts = [
		["What is asked", o.duty],
		["Basis", `${[.../* @__PURE__ */ new Set([
			basisWords(o),
			CHAPTERS[o.chapter],
			...o.anchors
		])].join("; ")}.`],
		["Who", o.appliesTo],
		["Exemptions", o.exemptions.length === 0 ? void 0 : o.exemptions.join("; ")],
		["What shows it", o.evidence.length === 0 ? void 0 : o.evidence.join("; ")]
	];
	const source = `${o.source.doc}, ${o.source.where}`;
	const said = parts.flatMap(([name, text]) => text === void 0 ? [] : [[name, text]]);
	const more = `gpai-docket explain ${o.id}`;
	return {
		text: [
			...said.map(([name, text]) => `${name}: ${text}`),
			`Source: ${source}`,
			...lines === void 0 ? [] : [`How to record it, in ${file ?? ".gpai/"}:`, lines],
			`More: ${more}`,
			DISCLAIMER
		].join("\n"),
		markdown: [
			...said.map(([name, text]) => `**${name}.** ${text}`),
			`**Source.** ${o.source.url === void 0 ? source : `[${source.replaceAll("[", "(").replaceAll("]", ")")}](${o.source.url})`}`,
			...lines === void 0 ? [] : [`**How to record it**, in \`${file ?? ".gpai/"}\`:`, `\`\`\`\n${lines}\n\`\`\``],
			`More: \`${more}\``,
			`_${DISCLAIMER}_`
		].join("\n\n")
	};
}
const FAMILIES = /* @__PURE__ */ new Map([
	["records", ["Record files are readable and whole", "A record file under .gpai/ is broken, has unknown keys, or was removed while the model stays."]],
	["artifacts", ["Files of the model agree with each other", "Two files of the repository state different values of one fact. Make both say the same."]],
	["coverage", ["Every weight file belongs to a record", "A weight file is covered by no record. Extend `weights` of a record, or add one."]],
	["waivers", ["Waivers are valid", "A waiver needs an id, a reason, an owner and an end date at most 180 days away."]],
	["baseline", ["The baseline is valid", "baseline.yaml lists findings that were there when the tool was taken into use."]],
	["policy", ["This change relaxes the policy", "What a change relaxes takes effect only once it is merged, and is said before."]],
	["profile", ["The profile is declared", "What is owed depends on what the provider declares about itself and the model."]],
	["means", ["Alternative means have evidence", "A provider that does not rely on the Code of Practice shows other adequate means (Arts. 53(4), 55(2) AI Act)."]],
	["completeness", ["The repository can be read whole", "Before this change everything could be read; now it cannot."]]
]);
function checkRule(rule) {
	const id = ruleId(rule);
	const [title, what] = FAMILIES.get(id.split("/")[0] ?? "") ?? ["Finding outside the obligations", "Something in the records or in the files of the model needs a look."];
	return {
		id,
		name: `${id}: ${title}`,
		shortDescription: { text: `${title} (${id})` },
		fullDescription: { text: what },
		help: {
			text: `${what}\n${DISCLAIMER}`,
			markdown: `${what}\n\n_${DISCLAIMER}_`
		},
		defaultConfiguration: { level: "warning" },
		properties: {
			tags: ["gpai", "records"],
			precision: "high",
			"problem.severity": "warning"
		}
	};
}

// src/report/sarif/results.ts
const MESSAGE = 1e3;
const FIX = 2e3;
function drafts(report, folder) {
	const prints = new Fingerprints();
	const all = [...report.models.flatMap((model) => ofModel(report, model, {
		folder,
		prints
	})), ...report.general.map((finding) => ofCheck(finding, folder, prints))];
	const weight = ({ result }) => LEVELS.indexOf(result.level) * 4 + (result.suppressions === void 0 ? 0 : 2) + (result.baselineState === "unchanged" ? 1 : 0);
	return withLineHashes(all.map((draft, order) => ({
		draft,
		order,
		weight: weight(draft)
	})).toSorted((a, b) => a.weight - b.weight || a.order - b.order).map((one) => one.draft));
}
const LEVELS = [
	"error",
	"warning",
	"note"
];
function ofModel(report, model, way) {
	const { aggregates, voluntary, personDecides, hints } = select(report, model);
	const aside = /* @__PURE__ */ new Set([
		...aggregates,
		...voluntary,
		...personDecides
	]);
	const rows = [];
	for (const obligation of model.obligations.toSorted((a, b) => rank(a.outcome) - rank(b.outcome))) {
		if (aside.has(obligation) || !ASKING.has(obligation.outcome)) continue;
		if (obligation.findings.length === 0 && !report.firstContact) rows.push({
			obligation,
			finding: void 0
		});
		else rows.push(...obligation.findings.map((finding) => ({
			obligation,
			finding
		})));
	}
	rows.push(...hints.flatMap(({ obligation, findings }) => findings.map((finding) => ({
		obligation,
		finding
	}))));
	const rules = /* @__PURE__ */ new Map();
	return rows.map((row) => {
		const rule = rules.get(row.obligation.id) ?? obligationRule(row.obligation);
		rules.set(row.obligation.id, rule);
		return ofRow(report, model, row, {
			...way,
			rule
		});
	});
}
const ASKING = /* @__PURE__ */ new Set([
	"conflict",
	"gap",
	"stale",
	"unknown",
	"waived"
]);
function ofRow(report, model, { obligation, finding }, { folder, prints, rule }) {
	const several = report.models.length > 1;
	const seen = finding ?? {
		rule: "open",
		message: obligation.reason ?? "No record answers this yet.",
		...report.counts.introduced === void 0 ? {} : { introduced: obligation.newlyDue === true }
	};
	const print = finding?.fingerprint ?? prints.of(finding ?? {
		rule: "open",
		message: ""
	}, obligation.id, model.id);
	return {
		rule,
		whole: finding?.line === void 0,
		result: {
			ruleId: rule.id,
			level: levelOf(obligation, seen),
			...common(seen, {
				folder,
				print,
				file: recordFile(model, obligation),
				suffix: several ? ` (Model ${model.name ?? model.id}.)` : "",
				waived: obligation.outcome === "waived" ? `Waived: ${obligation.reason ?? "no reason given"}` : void 0
			}),
			properties: {
				check: seen.rule.slice(0, 100),
				outcome: obligation.outcome,
				...several ? { model: clip(model.id, 200) } : {}
			}
		}
	};
}
function ofCheck(finding, folder, prints) {
	const rule = checkRule(finding.rule);
	const severity = generalSeverity(finding);
	const level = finding.baseline === true || severity === void 0 || severity === "unknown" ? "note" : severity === "stale" ? "warning" : "error";
	return {
		rule,
		whole: finding.line === void 0,
		result: {
			ruleId: rule.id,
			level,
			...common(finding, {
				folder,
				file: ".gpai/model.yaml",
				print: finding.fingerprint ?? prints.of(finding, "", ""),
				suffix: "",
				waived: void 0
			}),
			properties: {
				check: finding.rule.slice(0, 100),
				outcome: severity ?? "hint"
			}
		}
	};
}
function levelOf(obligation, finding) {
	if (obligation.outcome === "waived" || finding.baseline === true) return "note";
	if (obligation.outcome === "conflict") return "error";
	if (obligation.outcome === "gap") return counts(obligation) ? "error" : "warning";
	return obligation.outcome === "stale" ? "warning" : "note";
}
function common(finding, of) {
	const placed = finding.path !== void 0 && isInner(finding.path);
	const message = finding.message.trim() === "" ? `A finding without words (${finding.rule.slice(0, 100)}).` : finding.message;
	const lines = [visible(clip(message, MESSAGE) + of.suffix)];
	if (!placed) lines.push(finding.path === void 0 ? `No line of a file causes this; it is answered in ${of.file}.` : `Seen in ${visible(clip(finding.path, 200))}, which cannot be linked; it is answered in ${of.file}.`);
	if (finding.evidence !== void 0) lines.push(`Read: ${visible(clip(finding.evidence, 210))}`);
	if (finding.fix !== void 0) lines.push(`Fix:${finding.fix.includes("\n") ? "\n" : " "}${clip(finding.fix, FIX)}`);
	const accepted = of.waived ?? (finding.baseline === true ? "Known before: listed in baseline.yaml." : void 0);
	return {
		message: { text: sarifText(lines.join("\n")) },
		locations: [{ physicalLocation: placed ? location(of.folder, finding.path ?? "", finding.line) : location(of.folder, of.file, void 0) }],
		partialFingerprints: { "gpaiDocket/v1": of.print },
		...finding.introduced === void 0 ? {} : { baselineState: finding.introduced ? "new" : "unchanged" },
		...accepted === void 0 ? {} : { suppressions: [{
			kind: "external",
			status: "accepted",
			justification: clip(visible(accepted), MESSAGE)
		}] }
	};
}
function withLineHashes(list) {
	const key = ({ result }) => JSON.stringify([result.ruleId, result.locations[0].physicalLocation]);
	const shared = /* @__PURE__ */ new Map();
	for (const draft of list) shared.set(key(draft), (shared.get(key(draft)) ?? 0) + 1);
	return list.map((draft) => {
		const prints = draft.result.partialFingerprints;
		return draft.whole || (shared.get(key(draft)) ?? 0) > 1 ? {
			...draft,
			result: {
				...draft.result,
				partialFingerprints: {
					primaryLocationLineHash: `${prints["gpaiDocket/v1"] ?? ""}:1`,
					...prints
				}
			}
		} : draft;
	});
}

// src/report/sarif.ts
const MAX_RESULTS = 5e3;
const MAX_SARIF_BYTES = 95e5;
function renderSarif(report, options) {
	const all = drafts(report, options.folder);
	let shown = Math.min(all.length, options.maxResults ?? 5e3);
	for (;;) {
		const text = renderJson(log(report, options, all.slice(0, shown), all.length - shown));
		if (shown === 0 || byteLength(text) <= 95e5) return text;
		shown = Math.floor(shown / 2);
	}
}
function log(report, options, shown, left) {
	const rules = new Map(shown.map(({ rule }) => [rule.id, rule]));
	const order = [...rules.keys()].toSorted((a, b) => a < b ? -1 : 1);
	const index = new Map(order.map((id, i) => [id, i]));
	const results = shown.map(({ result }) => ({
		ruleId: result.ruleId,
		ruleIndex: index.get(result.ruleId) ?? -1,
		...rest(result)
	}));
	const commit = report.change?.head ?? report.repository.commit;
	const provenance = options.repositoryUri === void 0 || commit === void 0 ? {} : { versionControlProvenance: [{
		repositoryUri: options.repositoryUri,
		revisionId: commit
	}] };
	return {
		$schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
		version: "2.1.0",
		runs: [{
			tool: { driver: {
				name: "GPAI Docket",
				version: report.tool.version,
				.../^\d{1,9}\.\d{1,9}\.\d{1,9}$/.test(report.tool.version) ? { semanticVersion: report.tool.version } : {},
				...options.informationUri === void 0 ? {} : { informationUri: options.informationUri },
				shortDescription: { text: DISCLAIMER },
				rules: order.flatMap((id) => rules.get(id) ?? [])
			} },
			invocations: [{
				executionSuccessful: report.verdict !== "error" && report.counts.error === 0,
				toolExecutionNotifications: notifications(report, left)
			}],
			...provenance,
			automationDetails: { id: options.folder === "." || options.folder === "" ? "gpai-docket/" : `gpai-docket/${pathUri(options.folder)}/` },
			columnKind: "utf16CodeUnits",
			results,
			properties: {
				verdict: report.verdict,
				headline: clip(headline(report), 500),
				judgedOn: report.now,
				catalogue: report.catalogue.date,
				failOn: report.failOn
			}
		}]
	};
}
function rest(result) {
	const { ruleId: _ruleId, ...others } = result;
	return others;
}

export { renderSarif };