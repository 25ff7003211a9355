import { t as binding } from "./binding.js";
import { a as obligation, i as nearest, n as CHAPTERS$1, o as obligations, r as byChapter } from "./catalogue.js";
import { r as handledBy } from "./registry.js";
import { n as exampleFile, t as example } from "./examples.js";
import { n as wrap, t as plainStyle } from "./style.js";
import { i as AGREED_LIST, n as protocol, r as protocols } from "./protocols.js";
import { r as signatories, t as listedOn } from "./signatories.js";
import { a as renderLawTimeline } from "./timeline-text.js";
import { i as readArgs, n as isoDate, r as oneOf, t as UsageError } from "./args.js";

// src/report/explain.ts
const BASIS_EXPLAINED = {
	act: "the AI Act itself: binding",
	notice: "a Commission notice or guideline: how the Commission reads the Act",
	code: "the Code of Practice: voluntary, binds through signature; without it other adequate means are owed (Arts. 53(4), 55(2))",
	house: "this organisation's own rule"
};
const SUMMARY_BASIS = "the Commission's template and notice for Art. 53(1)(d): the summary in this template is owed by every provider in scope; the notice itself mostly says what should be done";
const LEVEL_WORDS = {
	must: "must",
	required: "field to be filled in",
	required_if: "field to be filled in when its condition holds",
	encouraged: "encouraged, voluntary",
	recommended: "recommended, voluntary",
	optional: "optional",
	may: "a choice, no duty",
	context: "context, no duty",
	information: "information, no duty"
};
const RECIPIENTS = {
	AIO: "AI Office",
	NCA: "national authorities",
	DP: "downstream providers"
};
const DEFAULT_WIDTH = 100;
const INDENT = "  ";
function clockLines(clock) {
	return clock.basis === "house" && !clock.text.startsWith("house rule") ? `house rule: ${clock.text}` : clock.text;
}
function bullets(list) {
	if (list === void 0) return [];
	return list.length > 1 ? list.map((line) => `- ${line}`) : list;
}
function fieldLines(o) {
	const facts = [
		["type", o.fieldType],
		["format", o.format],
		["unit", o.unit],
		["precision", o.precision],
		["length", o.recommendedWords === void 0 ? void 0 : `${o.recommendedWords} words recommended`],
		["when", o.condition],
		["per", o.perSelected === void 0 ? void 0 : `one answer for each option chosen in ${o.perSelected}`],
		["N/A", o.naText === void 0 ? void 0 : `allowed: ${o.naText}`],
		["goes to", o.recipients?.map((r) => RECIPIENTS[r]).join(", ")]
	];
	const options = o.optionGroups === void 0 ? o.options ?? [] : Object.entries(o.optionGroups).map(([name, list]) => `${name}: ${list.join(" / ")}`);
	return [...facts.flatMap(([name, value]) => value === void 0 || value === "" ? [] : [`${name}: ${value}`]), ...options.length > 0 ? ["options:", ...options.map((option) => `- ${option}`)] : []];
}
function sections(o, handledBy) {
	const field = fieldLines(o);
	return [
		["Duty", [o.duty]],
		["Basis", [`${o.chapter === "summary" ? SUMMARY_BASIS : BASIS_EXPLAINED[o.basis]}.`, `Level: ${LEVEL_WORDS[o.level]}${o.wording === void 0 ? "" : ` (the text says: ${o.wording})`}.`]],
		[o.anchorsInferred === true ? "Anchors (our reading, the text names none)" : "Anchors", o.anchors.length === 0 ? [] : [o.anchors.join("; ")]],
		["Who", [o.appliesTo]],
		["Exemptions", o.exemptions.length === 0 ? ["none stated"] : bullets(o.exemptions)],
		["Field", field],
		["Disclosure", bullets(o.disclosure)],
		["What shows it", bullets(o.evidence)],
		["Clock", bullets((o.clocks ?? [o.clock]).map(clockLines))],
		["Checked here", [handledBy ?? "no check reads it: a person decides"]],
		["What a program can see", bullets(o.mechanical)],
		["What it cannot see", bullets(o.notCheckable)],
		["Compared with", bullets(o.crossCheck)],
		["Amended", o.amended === void 0 ? [] : [`${o.amended} (Regulation (EU) 2026/1744)`]],
		["Notes", bullets(o.notes)],
		["Source", [`${o.source.doc}, ${o.source.where}`, ...o.source.url === void 0 ? [] : [o.source.url]]],
		["How verified", [`${o.verified}; own words, not legal advice`]]
	];
}
function indented(lines, width) {
	return lines.flatMap((line) => wrap(INDENT + line, width, INDENT + (line.startsWith("- ") ? INDENT : "")));
}
function renderExplanation(o, view = {}) {
	const style = view.style ?? plainStyle;
	const width = view.width ?? DEFAULT_WIDTH;
	const out = [...wrap(style("bold", `${o.id}  ${o.title}`), width, INDENT), ...wrap(style("dim", `${CHAPTERS$1[o.chapter]}${o.section === void 0 ? "" : `, ${o.section}`}`), width, INDENT)];
	for (const [heading, lines] of sections(o, view.handledBy)) if (lines.length > 0) out.push("", ...wrap(style("cyan", heading), width, INDENT), ...indented(lines, width));
	const lines = example(o);
	if (lines !== void 0) out.push("", ...wrap(style("cyan", `Example, in ${exampleFile(o) ?? ""}`), width, INDENT), ...lines.trimEnd().split("\n").map((line) => INDENT + line));
	return `${out.join("\n")}\n`;
}
const BINDS_WORDS = {
	yes: "binds",
	no: "no",
	upcoming: "upcoming",
	unknown: "to answer"
};
const TOTAL_WORDS = {
	yes: "bind",
	no: "do not",
	upcoming: "upcoming",
	unknown: "to answer"
};
function why(binding) {
	if (binding.binds === "yes") return binding.scopeNote;
	if (binding.binds === "unknown") return binding.question;
	return binding.binds === "upcoming" ? `${binding.reason} Due ${binding.due}.` : binding.reason;
}
function renderList(list, view = {}) {
	const style = view.style ?? plainStyle;
	const width = view.width ?? DEFAULT_WIDTH;
	const idWidth = Math.max(2, ...list.map((o) => o.id.length));
	const levelWidth = Math.max(5, ...list.map((o) => o.level.length));
	const out = [];
	const counts = /* @__PURE__ */ new Map();
	for (const chapter of Object.keys(CHAPTERS$1)) {
		const entries = list.filter((o) => o.chapter === chapter);
		if (entries.length === 0) continue;
		out.push(...out.length > 0 ? [""] : [], style("bold", `${CHAPTERS$1[chapter]} (${chapter}, ${entries.length})`));
		let last;
		const flush = () => {
			if (last !== void 0) out.push(...wrap(style("dim", `${INDENT.repeat(2)}${last}`), width, INDENT.repeat(2)));
			last = void 0;
		};
		for (const o of entries) {
			const bound = view.binding?.(o);
			const reason = bound === void 0 ? void 0 : why(bound);
			if (reason !== last) flush();
			const binds = bound === void 0 ? "" : `${BINDS_WORDS[bound.binds].padEnd(10)} `;
			if (bound !== void 0) counts.set(bound.binds, (counts.get(bound.binds) ?? 0) + 1);
			const lead = `${INDENT}${o.id.padEnd(idWidth)}  ${o.basis.padEnd(6)} ${o.level.padEnd(levelWidth)} ${binds}`;
			out.push(...wrap(`${lead}${o.title}`, Math.max(width, lead.length + 20), " ".repeat(lead.length)));
			last = reason;
		}
		flush();
	}
	const total = view.binding === void 0 ? "" : ` ${Object.keys(TOTAL_WORDS).map((b) => `${counts.get(b) ?? 0} ${TOTAL_WORDS[b]}`).join(", ")}.`;
	out.push("", `${list.length} ${list.length === 1 ? "entry" : "entries"}.${total} gpai-docket explain ID shows one whole.`);
	return `${out.join("\n")}\n`;
}

// src/report/explain-lists.ts
function renderSignatories({ width = 100, style = plainStyle } = {}) {
	const { page, snapshots, entries } = signatories();
	const out = [
		...wrap(`Signatories of the Code of Practice as listed on the Commission's page on ${snapshots.map((s) => s.date).join(" and ")}. Nothing is judged by this list: declare your own status in model.yaml.`, width, ""),
		page,
		""
	];
	for (const entry of entries) out.push(...wrap(`  ${entry.name}: ${listedOn(entry)} ${style("dim", `(${entry.verified})`)}`, width, "    "));
	return `${out.join("\n")}\n`;
}
function renderProtocols({ width = 100, style = plainStyle } = {}) {
	const out = [];
	for (const p of protocols()) {
		const standing = p.eu.status === "named-by-code" ? `named by the Code (${p.eu.basis})` : `advisory (${p.eu.basis})`;
		out.push(...wrap(`${style("bold", p.id)}  ${p.name}, ${p.publisher}: ${p.version}. ${standing}; in ${p.carriers.join(", ")}${p.evaluated === false ? "; known by name, not evaluated" : ""}${p.note === void 0 ? "" : `; ${p.note}`} ${style("dim", `(${p.verified}, looked up ${p.read})`)}`, width, "    "));
	}
	const { status, asOf, consultation, workshop, discussed, final, note } = AGREED_LIST;
	const names = (ids) => ids.map((id) => protocol(id)?.name ?? id).join(", ");
	const list = final === null ? `discussed: ${names(discussed)}` : `on it: ${names(final)}`;
	out.push("", ...wrap(`List of generally agreed protocols, as of ${asOf}: ${status}. Consultation ${consultation.from} to ${consultation.to}, workshop ${workshop}; ${list}${note === void 0 ? "" : `; ${note}`}. Nothing is judged by it while it is pending.`, width, "    "));
	return `${out.join("\n")}\n`;
}

// src/cli/commands/explain.ts
const CHAPTERS = [
	"transparency",
	"form",
	"copyright",
	"summary",
	"safety",
	"act",
	"guidelines"
];
const help = `Usage: gpai-docket explain ID
       gpai-docket explain --list [--chapter CHAPTER] [--applies-to PATH]
       gpai-docket explain --timeline | --signatories | --protocols
       gpai-docket explain config [PATH] [options]
       gpai-docket explain clocks [--format json]

Explains one obligation: the duty in plain words, its basis, who it binds, what shows it, an example record, its clock, its source.
explain config shows where each value of the configuration comes from, explain clocks every clock and whose it is; both have a --help.

  --list             list the catalogue
  --chapter C        ${CHAPTERS.join(", ")}
  --applies-to PATH  with --list: what binds the model declared in PATH/.gpai today, and why the rest does not
  --timeline         the dates that matter to providers, and what was announced and not found
  --signatories      who was listed as signatory of the Code, and when
  --protocols        machine-readable opt-out protocols and their standing, and the state of the EU's agreed list
  --now DATE         with --applies-to and --timeline: on DATE instead of today
  --no-color         no colours

Exit codes: 0 shown, 2 could not run, or there is no such id.

Examples:
  gpai-docket explain AIA-53.1.c
  gpai-docket explain --list --chapter copyright
`;
const explain = {
	help,
	topics: {
		clocks: {
			line: "every clock: its start, length and stop, and whose it is",
			load: async () => (await import("./explain-clocks.js")).explainClocks
		},
		config: {
			line: "where each value of the configuration comes from",
			load: async () => (await import("./explain-config.js")).explainConfig
		}
	},
	async run(argv, io) {
		const args = readArgs(argv, {
			list: { type: "boolean" },
			chapter: { type: "string" },
			"applies-to": { type: "string" },
			timeline: { type: "boolean" },
			signatories: { type: "boolean" },
			protocols: { type: "boolean" },
			now: { type: "string" }
		}, 1);
		const id = args.positionals[0];
		const view = {
			width: io.width,
			style: io.style
		};
		const now = isoDate("--now", args.text("now") ?? (/* @__PURE__ */ new Date()).toISOString().slice(0, 10));
		if (args.flag("timeline")) {
			io.out(renderLawTimeline(now, view));
			return 0;
		}
		if (args.flag("signatories")) {
			io.out(renderSignatories(view));
			return 0;
		}
		if (args.flag("protocols")) {
			io.out(renderProtocols(view));
			return 0;
		}
		if (args.flag("list") || args.text("chapter") !== void 0 || args.text("applies-to") !== void 0) {
			const chapter = args.text("chapter");
			const list = chapter === void 0 ? obligations() : byChapter(oneOf("--chapter", chapter, CHAPTERS));
			const path = args.text("applies-to");
			if (path === void 0) {
				io.out(renderList(list, view));
				return 0;
			}
			const { inspect } = await import("./inspect2.js");
			const report = await inspect({
				path,
				now
			});
			if (report.profile === null || report.profile.role === null) throw new UsageError(`${path} declares no role, so nothing can be said about what binds it`, "Declare `role:` in .gpai/model.yaml (gpai-docket init writes a skeleton).");
			const profile = report.profile;
			io.out(renderList(list, {
				...view,
				binding: (o) => binding(o, profile, now)
			}));
			return 0;
		}
		if (id === void 0) throw new UsageError("explain needs the id of an obligation, or --list", "For example: gpai-docket explain AIA-53.1.c");
		const found = obligation(id) ?? obligations().find((one) => one.id.toLowerCase() === id.toLowerCase());
		if (found === void 0) {
			io.err(`No obligation has the id ${JSON.stringify(id)}. Nearest: ${nearest(id).join(", ")}.\ngpai-docket explain --list shows all.\n`);
			return 2;
		}
		io.out(`${renderExplanation(found, {
			...view,
			handledBy: handledBy(found.id)?.what
		}).trimEnd()}\n`);
		return 0;
	}
};

export { explain };