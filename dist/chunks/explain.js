import { c as binding, r as handledBy } from "./registry.js";
import { a as obligation, i as nearest, n as CHAPTERS$1, o as obligations, r as byChapter } from "./catalogue.js";
import { n as exampleFile, t as example } from "./examples.js";
import { n as wrap, t as plainStyle } from "./style.js";
import { i as AGREED_LIST, n as protocol, r as protocols } from "./protocols.js";
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
	for (const [heading, lines] of sections(o, view.handledBy)) if (lines.length > 0) out.push("", style("cyan", heading), ...indented(lines, width));
	const lines = example(o);
	if (lines !== void 0) out.push("", style("cyan", `Example, in ${exampleFile(o) ?? ""}`), ...lines.trimEnd().split("\n").map((line) => INDENT + line));
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

// src/law/generated/signatories.ts
const SIGNATORIES = [
	{
		id: "SIG-accexible",
		name: "Accexible",
		chapters: [
			"transparency",
			"copyright",
			"safety"
		],
		listed: ["2025-08-01"],
		verified: "secondary source"
	},
	{
		id: "SIG-ai-alignment-solutions",
		name: "AI Alignment Solutions",
		chapters: [
			"transparency",
			"copyright",
			"safety"
		],
		listed: ["2025-08-01"],
		verified: "secondary source"
	},
	{
		id: "SIG-ai-studio-delta",
		name: "AI Studio Delta",
		chapters: [
			"transparency",
			"copyright",
			"safety"
		],
		listed: ["2026-07-31"],
		verified: "secondary source"
	},
	{
		id: "SIG-aleph-alpha",
		name: "Aleph Alpha",
		chapters: [
			"transparency",
			"copyright",
			"safety"
		],
		listed: ["2025-08-01", "2026-07-31"],
		note: "see Cohere",
		verified: "secondary source"
	},
	{
		id: "SIG-almawave",
		name: "Almawave",
		chapters: [
			"transparency",
			"copyright",
			"safety"
		],
		listed: ["2025-08-01", "2026-07-31"],
		verified: "secondary source"
	},
	{
		id: "SIG-amazon",
		name: "Amazon",
		chapters: [
			"transparency",
			"copyright",
			"safety"
		],
		listed: ["2025-08-01", "2026-07-31"],
		verified: "secondary source"
	},
	{
		id: "SIG-anthropic",
		name: "Anthropic",
		chapters: [
			"transparency",
			"copyright",
			"safety"
		],
		listed: ["2025-08-01", "2026-07-31"],
		verified: "secondary source"
	},
	{
		id: "SIG-black-forest-labs",
		name: "Black Forest Labs",
		chapters: [
			"transparency",
			"copyright",
			"safety"
		],
		listed: ["2026-07-31"],
		verified: "secondary source"
	},
	{
		id: "SIG-bria-ai",
		name: "Bria AI",
		chapters: [
			"transparency",
			"copyright",
			"safety"
		],
		listed: ["2025-08-01", "2026-07-31"],
		verified: "secondary source"
	},
	{
		id: "SIG-cohere",
		name: "Cohere",
		chapters: [
			"transparency",
			"copyright",
			"safety"
		],
		listed: ["2025-08-01", "2026-07-31"],
		note: "agreed to combine with Aleph Alpha 16 September 2026, closing expected in 2026",
		verified: "secondary source",
		noteSource: "https://cohere.com/blog/cohere-and-aleph-alpha-sign-agreement"
	},
	{
		id: "SIG-cyber-institute",
		name: "Cyber Institute",
		chapters: [
			"transparency",
			"copyright",
			"safety"
		],
		listed: ["2025-08-01"],
		verified: "secondary source"
	},
	{
		id: "SIG-domyn",
		name: "Domyn",
		chapters: [
			"transparency",
			"copyright",
			"safety"
		],
		listed: ["2025-08-01", "2026-07-31"],
		verified: "secondary source"
	},
	{
		id: "SIG-dweve",
		name: "Dweve",
		chapters: [
			"transparency",
			"copyright",
			"safety"
		],
		listed: ["2025-08-01", "2026-07-31"],
		verified: "secondary source"
	},
	{
		id: "SIG-euc-inovacao-portugal",
		name: "Euc Inovação Portugal",
		chapters: [
			"transparency",
			"copyright",
			"safety"
		],
		listed: ["2025-08-01"],
		verified: "secondary source"
	},
	{
		id: "SIG-fastweb",
		name: "Fastweb",
		chapters: [
			"transparency",
			"copyright",
			"safety"
		],
		listed: ["2025-08-01", "2026-07-31"],
		verified: "secondary source"
	},
	{
		id: "SIG-google",
		name: "Google",
		chapters: [
			"transparency",
			"copyright",
			"safety"
		],
		listed: ["2025-08-01", "2026-07-31"],
		verified: "secondary source"
	},
	{
		id: "SIG-humane-technology",
		name: "Humane Technology",
		chapters: [
			"transparency",
			"copyright",
			"safety"
		],
		listed: ["2025-08-01"],
		verified: "secondary source"
	},
	{
		id: "SIG-ibm",
		name: "IBM",
		chapters: [
			"transparency",
			"copyright",
			"safety"
		],
		listed: ["2025-08-01", "2026-07-31"],
		verified: "secondary source"
	},
	{
		id: "SIG-lawise",
		name: "Lawise",
		chapters: [
			"transparency",
			"copyright",
			"safety"
		],
		listed: ["2025-08-01"],
		verified: "secondary source"
	},
	{
		id: "SIG-linagora",
		name: "LINAGORA",
		chapters: [
			"transparency",
			"copyright",
			"safety"
		],
		listed: ["2026-07-31"],
		verified: "secondary source"
	},
	{
		id: "SIG-microsoft",
		name: "Microsoft",
		chapters: [
			"transparency",
			"copyright",
			"safety"
		],
		listed: ["2025-08-01", "2026-07-31"],
		verified: "secondary source"
	},
	{
		id: "SIG-mistral-ai",
		name: "Mistral AI",
		chapters: [
			"transparency",
			"copyright",
			"safety"
		],
		listed: ["2025-08-01", "2026-07-31"],
		verified: "secondary source"
	},
	{
		id: "SIG-open-hippo",
		name: "Open Hippo",
		chapters: [
			"transparency",
			"copyright",
			"safety"
		],
		listed: ["2025-08-01", "2026-07-31"],
		verified: "secondary source"
	},
	{
		id: "SIG-openai",
		name: "OpenAI",
		chapters: [
			"transparency",
			"copyright",
			"safety"
		],
		listed: ["2025-08-01", "2026-07-31"],
		verified: "secondary source"
	},
	{
		id: "SIG-pleias",
		name: "Pleias",
		chapters: [
			"transparency",
			"copyright",
			"safety"
		],
		listed: ["2025-08-01", "2026-07-31"],
		verified: "secondary source"
	},
	{
		id: "SIG-re-inventa",
		name: "re-inventa",
		chapters: [
			"transparency",
			"copyright",
			"safety"
		],
		listed: ["2025-08-01"],
		verified: "secondary source"
	},
	{
		id: "SIG-servicenow",
		name: "ServiceNow",
		chapters: [
			"transparency",
			"copyright",
			"safety"
		],
		listed: ["2025-08-01", "2026-07-31"],
		verified: "secondary source"
	},
	{
		id: "SIG-virtuo-turing",
		name: "Virtuo Turing",
		chapters: [
			"transparency",
			"copyright",
			"safety"
		],
		listed: ["2025-08-01"],
		verified: "secondary source"
	},
	{
		id: "SIG-writer",
		name: "WRITER",
		chapters: [
			"transparency",
			"copyright",
			"safety"
		],
		listed: ["2025-08-01", "2026-07-31"],
		verified: "secondary source"
	},
	{
		id: "SIG-xai",
		name: "xAI",
		chapters: ["safety"],
		listed: ["2025-08-01", "2026-07-31"],
		note: "Listed for one chapter; must show the rest by alternative adequate means (Commission page).",
		verified: "secondary source"
	}
];
const SIGNATORY_PAGE = "https://digital-strategy.ec.europa.eu/en/policies/contents-code-gpai";
const SIGNATORY_SNAPSHOTS = [{
	date: "2025-08-01",
	full: 26,
	partial: 1,
	verified: "secondary source"
}, {
	date: "2026-07-31",
	full: 21,
	partial: 1,
	verified: "secondary source"
}];

// src/law/signatories.ts
function signatories() {
	return {
		page: SIGNATORY_PAGE,
		snapshots: SIGNATORY_SNAPSHOTS,
		entries: SIGNATORIES
	};
}
function listedOn(entry) {
	return `listed on ${entry.listed.join(" and ")} (${entry.chapters.join(", ")})`;
}

// src/law/generated/timeline.ts
const s1 = "https://eur-lex.europa.eu/eli/reg/2024/1689/oj";
const s2 = "https://digital-strategy.ec.europa.eu/en/policies/contents-code-gpai";
const s3 = "https://ec.europa.eu/newsroom/dae/redirection/document/118340";
const s4 = "https://eur-lex.europa.eu/eli/reg/2026/1744/oj";
const s5 = "https://digital-strategy.ec.europa.eu/en/policies/regulatory-framework-ai";
const TIMELINE = [
	{
		id: "T-act-oj",
		date: "2024-07-12",
		topic: "act",
		event: "AI Act published in the Official Journal",
		relevance: "context",
		source: [s1],
		verified: "full text read"
	},
	{
		id: "T-act-force",
		date: "2024-08-01",
		topic: "act",
		event: "AI Act in force",
		effect: "none yet applicable",
		relevance: "context",
		source: [s1],
		verified: "full text read"
	},
	{
		id: "T-ch1-2",
		date: "2025-02-02",
		topic: "act",
		event: "Prohibitions and AI literacy apply",
		effect: "not model-repository duties",
		relevance: "context",
		source: [s1],
		verified: "full text read"
	},
	{
		id: "T-code-due",
		date: "2025-05-02",
		topic: "code",
		event: "Date by which codes should have been ready",
		effect: "missed by ten weeks",
		relevance: "context",
		source: [s1],
		verified: "full text read"
	},
	{
		id: "T-euipo-study",
		date: "2025-05-12",
		topic: "opt-out",
		event: "EUIPO study on generative AI and copyright published",
		effect: "source of the seven opt-out solutions later consulted on",
		relevance: "context",
		source: ["https://ipwatchdog.com/2025/05/13/euipo-launch-copyright-knowledge-centre-help-address-emerging-ai-issues"],
		verified: "secondary source"
	},
	{
		id: "T-code",
		date: "2025-07-10",
		topic: "code",
		event: "GPAI Code of Practice final: Transparency, Copyright, Safety and Security; 12 commitments",
		effect: "the Code that this catalogue describes",
		relevance: "core",
		source: [s2],
		verified: "full text read"
	},
	{
		id: "T-guidelines",
		date: "2025-07-18",
		topic: "guidelines",
		event: "Commission approves content of the GPAI Guidelines",
		effect: "10^23, one third, open-source conditions",
		relevance: "core",
		source: [s3],
		verified: "full text read"
	},
	{
		id: "T-meta-no",
		date: "2025-07-18",
		topic: "signatories",
		event: "Meta (Joel Kaplan) says it will not sign",
		effect: "a provider outside the Code shows alternative adequate means",
		relevance: "context",
		source: ["https://theaiinsider.tech/2025/07/19/meta-declines-to-sign-eu-ai-code-of-practice-ahead-of-ai-act-enforcement"],
		verified: "secondary source"
	},
	{
		id: "T-template",
		date: "2025-07-24",
		topic: "template",
		event: "Template and explanatory notice for the public summary of training content",
		effect: "the template for PST-* entries",
		relevance: "core",
		source: ["https://www.mayerbrown.com/de/insights/publications/2025/08/eu-ai-act-news-rules-on-general-purpose-ai-start-applying-guidelines-and-template-for-summary-of-training-data-finalized"],
		verified: "secondary source"
	},
	{
		id: "T-adequacy",
		date: "2025-08-01",
		topic: "code",
		event: "Commission opinion and AI Board: the Code is adequate",
		effect: "Code may be relied on",
		relevance: "core",
		source: ["https://digitalpolicyalert.org/event/32385-european-commission-and-ai-board-determined-general-purpose-artificial-intelligence-code-of-practice-including-testing-requirement-as-adequate-voluntary-tool-to-demonstrate-compliance-with-ai-act"],
		verified: "secondary source"
	},
	{
		id: "T-signatories-1",
		date: "2025-08-01",
		topic: "signatories",
		event: "First public list: 26 full signatories, xAI for one chapter",
		effect: "first state of the list",
		relevance: "context",
		source: ["https://diginto.tech/big-tech-signs-eu-ai-code-but-ai-act-rules-loom"],
		verified: "secondary source"
	},
	{
		id: "T-gpai-apply",
		date: "2025-08-02",
		topic: "act",
		event: "Chapter V duties apply to newly placed models",
		effect: "cut-off between older and newer models",
		relevance: "core",
		source: [s1],
		verified: "full text read"
	},
	{
		id: "T-first-notify",
		date: "2025-08-16",
		topic: "guidelines",
		event: "Two-week limit for notifying systemic-risk models already trained or in training",
		relevance: "context",
		source: [s3],
		verified: "full text read"
	},
	{
		id: "T-eusend",
		date: "2025-10-01",
		topic: "process",
		event: "AI Office note: GPAI documents go through EU SEND (October 2025, day unknown)",
		effect: "the receipt id is the evidence to keep",
		relevance: "core",
		source: ["https://ai-act-service-desk.ec.europa.eu/sites/default/files/2025-10/submitting_documents_gpai.pdf"],
		verified: "full text read",
		note: "Day not given; stored as first of month."
	},
	{
		id: "T-incident-form",
		date: "2025-11-04",
		topic: "incidents",
		event: "Commission form for serious incidents with systemic-risk models",
		effect: "the form asks for incident dates; the Code's clocks also need awareness dates",
		relevance: "context",
		source: ["https://digital-strategy.ec.europa.eu/en/library/ai-act-commission-publishes-reporting-template-serious-incidents-gpai"],
		verified: "secondary source"
	},
	{
		id: "T-omnibus-proposal",
		date: "2025-11-19",
		topic: "omnibus",
		event: "Digital Omnibus on AI proposed, COM(2025) 836",
		effect: "superseded by the adopted act",
		relevance: "context",
		source: ["https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:52025PC0836"],
		verified: "secondary source",
		note: "The proposal's conditional dates and its 2 Feb 2027 marking date did NOT survive."
	},
	{
		id: "T-guidelines-final",
		date: "2025-11-19",
		topic: "guidelines",
		event: "GPAI Guidelines formally adopted, C(2025) 7719 final",
		effect: "paragraph numbers change; cite sections",
		relevance: "core",
		source: ["https://digital-strategy.ec.europa.eu/en/library/guidelines-scope-obligations-providers-general-purpose-ai-models-under-ai-act"],
		verified: "secondary source"
	},
	{
		id: "T-ckc",
		date: "2025-11-20",
		topic: "opt-out",
		event: "EUIPO opens its Copyright Knowledge Centre (20-21 November)",
		effect: "information hub; no registry duty found",
		relevance: "context",
		source: ["https://trademarklawyermagazine.com/the-euipo-launches-the-copyright-knowledge-centre-for-guidance-amid-rise-of-generative-ai"],
		verified: "secondary source"
	},
	{
		id: "T-optout-consult",
		date: "2025-12-01",
		topic: "opt-out",
		event: "Commission consultation on opt-out protocols opens (to 9 January, extended to 23 January 2026)",
		effect: "feeds a list of agreed protocols, to be reviewed at least every two years",
		relevance: "core",
		source: ["https://digital-strategy.ec.europa.eu/en/news/commission-launches-consultation-protocols-reserving-rights-text-and-data-mining"],
		verified: "full text read"
	},
	{
		id: "T-cop50-draft1",
		date: "2025-12-17",
		topic: "art50",
		event: "First draft, Code on transparency of AI-generated content",
		effect: "system-level; context",
		relevance: "context",
		source: ["https://digital-strategy.ec.europa.eu/en/policies/code-practice-marking-labelling-ai-generated-content"],
		verified: "full text read"
	},
	{
		id: "T-taskforce-1",
		date: "2026-01-30",
		topic: "taskforce",
		event: "Signatory Taskforce constituted, chaired by the AI Office; rules of procedure adopted",
		effect: "source of implementation practice",
		relevance: "context",
		source: ["https://pubt.io/view/9C81879A4C1E1C7B697CF5088662CA5783243071"],
		verified: "full text read"
	},
	{
		id: "T-procdraft",
		date: "2026-03-12",
		topic: "enforcement",
		event: "Draft implementing regulation on GPAI evaluations and fine proceedings (Arts. 92(6), 101(6)); feedback to 9 April",
		effect: "may set the procedure for access requests; adoption not verified",
		relevance: "watch",
		source: ["https://eur-lex.europa.eu/legal-content/AUTO/?uri=PI_COM%3AAres%282026%292709234"],
		verified: "full text read",
		note: "Opening of the draft read on EUR-Lex; details from a secondary source."
	},
	{
		id: "T-taskforce-2",
		date: "2026-03-13",
		topic: "taskforce",
		event: "Second Taskforce meeting: Copyright Measures 1.4 and 1.5",
		effect: "complaint handling practice",
		relevance: "context",
		source: ["https://changeflow.com/govping/telecom-technology/gpai-taskforce-meets-on-copyright-ai-office-leads-2026-04-09"],
		verified: "secondary source"
	},
	{
		id: "T-taskforce-3",
		date: "2026-03-27",
		topic: "taskforce",
		event: "Third Taskforce meeting: aggregate forecasts (S-1.1(2)(c)) and harmful manipulation",
		effect: "AI Office announced an approach to aggregate forecasting",
		relevance: "context",
		source: ["https://www.pubt.io/view/ADCCB9A714D4F70C70ADB21C71E856B6D90181F6"],
		verified: "secondary source"
	},
	{
		id: "T-siglist-apr",
		date: "2026-04-01",
		topic: "signatories",
		event: "Commission updates the signatory list page",
		effect: "names were changing",
		relevance: "context",
		source: ["https://aigovernancebrief.org/ai-governance-brief-30-march-05-april-2026/"],
		verified: "secondary source"
	},
	{
		id: "T-omnibus-deal",
		date: "2026-05-07",
		topic: "omnibus",
		event: "Political agreement on the Omnibus",
		relevance: "context",
		source: ["https://www.insideprivacy.com/artificial-intelligence/eu-ai-act-update-timeline-relief-targeted-simplification-and-new-prohibitions/"],
		verified: "secondary source"
	},
	{
		id: "T-optout-workshop",
		date: "2026-06-02",
		topic: "opt-out",
		event: "AI Office workshop on opt-out protocols; summary report of the consultation circulated",
		effect: "shortlist in discussion (robots.txt, TDMRep, C2PA, IPTC, JPEG Trust named by one participant)",
		relevance: "core",
		source: ["https://www.cepic.org/posts-for-members/cepic-feedback-to-the-ai-office-on-tdm-opt-out-protocols"],
		verified: "secondary source"
	},
	{
		id: "T-cop50-final",
		date: "2026-06-10",
		topic: "art50",
		event: "Final Code of Practice on marking and labelling AI-generated content",
		effect: "system-level; signed metadata and watermarks",
		relevance: "context",
		source: ["https://recordofrecord.com/articles/2026-06-13-eu-publishes-final-ai-content-labelling-rulebook-deepfakes-and-chatbots-must-be"],
		verified: "secondary source",
		note: "Press release ip_26_1328 named by several outlets; 22 July 2026 cut-off for the first signatory list."
	},
	{
		id: "T-omnibus-ep",
		date: "2026-06-16",
		topic: "omnibus",
		event: "Parliament adopts the Omnibus",
		relevance: "context",
		source: ["https://www.heuking.de/en/news-events/newsletter-articles/detail/ai-omnibus-2026-trilogue-agreement-on-amendments-to-the-ai-act-brings-longer-deadlines-and-less-bureaucracy.html"],
		verified: "secondary source"
	},
	{
		id: "T-omnibus-council",
		date: "2026-06-29",
		topic: "omnibus",
		event: "Council adopts the Omnibus",
		relevance: "context",
		source: ["https://www.srd-rechtsanwaelte.de/en/blog/digital-omnibus-ai-what-is-changing-in-the-ai-act"],
		verified: "secondary source"
	},
	{
		id: "T-omnibus-signed",
		date: "2026-07-08",
		topic: "omnibus",
		event: "Act dated 8 July 2026: Regulation (EU) 2026/1744",
		relevance: "context",
		source: [s4],
		verified: "secondary source"
	},
	{
		id: "T-cop50-adequate",
		date: "2026-07-08",
		topic: "art50",
		event: "Commission finds the AI-generated-content Code adequate",
		relevance: "context",
		source: [s2],
		verified: "secondary source",
		note: "Single secondary source."
	},
	{
		id: "T-art50-guidelines",
		date: "2026-07-20",
		topic: "art50",
		event: "Commission guidelines on Art. 50, C(2026) 5054",
		relevance: "context",
		source: [s5],
		verified: "secondary source",
		note: "Two secondary sources agree on the date."
	},
	{
		id: "T-omnibus-oj",
		date: "2026-07-24",
		topic: "omnibus",
		event: "Regulation (EU) 2026/1744 in the Official Journal",
		effect: "text of amendments read as PE-CONS 30/26",
		relevance: "core",
		source: [s4],
		verified: "secondary source"
	},
	{
		id: "T-omnibus-force",
		date: "2026-07-27",
		topic: "omnibus",
		event: "Omnibus in force; Arts. 56(6), 50(7), 75, 99, 111(2)/(4), 113 change",
		effect: "GPAI duties and dates unchanged; codes cannot be given general validity any more; recital 41: no presumption of conformity",
		relevance: "core",
		source: [s4],
		verified: "full text read",
		note: "Substance read in full (adopted text PE-CONS 30/26); date from several secondary sources."
	},
	{
		id: "T-siglist-jul",
		date: "2026-07-31",
		topic: "signatories",
		event: "Commission Code page last updated: 21 full signatories plus xAI (one chapter)",
		effect: "newest state of the list that was seen",
		relevance: "core",
		source: [s2],
		verified: "secondary source",
		note: "Two independent quotations of the page agree; one fetched it on 3 October 2026."
	},
	{
		id: "T-cop50-sign",
		date: "2026-07-31",
		topic: "art50",
		event: "About 190 organisations signed the AI-generated-content Code",
		relevance: "context",
		source: [s5],
		verified: "secondary source"
	},
	{
		id: "T-enforce",
		date: "2026-08-02",
		topic: "enforcement",
		event: "Commission enforcement powers over GPAI providers and Art. 101 fines apply; Art. 50 and the general date too",
		effect: "the year without enforcement is over",
		relevance: "core",
		source: [s1],
		verified: "full text read"
	},
	{
		id: "T-taskforce-4",
		date: "2026-08-03",
		topic: "taskforce",
		event: "Fourth Taskforce meeting reported (Safety and Security, Copyright)",
		relevance: "context",
		source: ["https://digital-strategy.ec.europa.eu/en/news/fourth-gpai-signatory-taskforce-meeting"],
		verified: "secondary source",
		note: "Date of the news item; day of the meeting not seen."
	},
	{
		id: "T-sandbox",
		date: "2026-09-13",
		topic: "incidents",
		event: "Outside researcher's note on a July 2026 evaluation-sandbox escape and a wiki-edit episode; the provider filed a report about the latter; incident form said to lack an awareness date",
		effect: "an incident register needs the date of awareness and the date of submission",
		relevance: "context",
		source: ["https://github.com/BQ-Essex/gpai-compliance-crosswalk"],
		verified: "secondary source",
		note: "Single source, in a personal capacity."
	},
	{
		id: "T-art52-list-none",
		date: "2026-10-03",
		topic: "enforcement",
		event: "No public list of systemic-risk models under Art. 52(6) could be found",
		effect: "no lookup possible",
		relevance: "context",
		source: [s2],
		verified: "secondary source"
	},
	{
		id: "T-asof",
		date: "2026-11-22",
		topic: "meta",
		event: "State of this catalogue: no public act under Arts. 91-93 and no Art. 101 fine against a GPAI provider found; no amended Code, no published list of agreed opt-out protocols, no published list of links to lists of infringing sites; adoption of the procedural implementing regulation not confirmed",
		relevance: "watch",
		source: [],
		verified: "from memory, unverified",
		note: "Absence of evidence is no evidence of absence: look again before relying on it."
	},
	{
		id: "T-50-2-legacy",
		date: "2026-12-02",
		topic: "art50",
		event: "Art. 50(2) marking due for generative systems already on the market before 2 August 2026; two new prohibitions apply",
		effect: "concerns systems; a model card may say what marking the model supports",
		relevance: "context",
		source: [s4],
		verified: "full text read",
		note: "Read in the adopted text PE-CONS 30/26."
	},
	{
		id: "T-code-2y",
		date: "2027-08-01",
		topic: "code",
		event: "Two years after adequacy: Commission will have considered a formal Code update (at least every two years)",
		effect: "the Code may change by then",
		relevance: "watch",
		source: ["https://ai-act-service-desk.ec.europa.eu/faq_en"],
		verified: "full text read"
	},
	{
		id: "T-legacy",
		date: "2027-08-02",
		topic: "act",
		event: "Models placed before 2 August 2025 must comply",
		effect: "end of the transition for older models",
		relevance: "core",
		source: [s1],
		verified: "full text read"
	},
	{
		id: "T-hr3",
		date: "2027-12-02",
		topic: "omnibus",
		event: "High-risk duties, Annex III systems (was 2 August 2026)",
		effect: "not model duties",
		relevance: "context",
		source: [s4],
		verified: "full text read"
	},
	{
		id: "T-hr1",
		date: "2028-08-02",
		topic: "omnibus",
		event: "High-risk duties, Annex I products (was 2 August 2027)",
		effect: "not model duties",
		relevance: "context",
		source: [s4],
		verified: "full text read"
	},
	{
		id: "T-delegation",
		date: "2029-08-01",
		topic: "act",
		event: "First term of the Commission's delegated powers ends (tacitly renewable)",
		effect: "thresholds may change by then",
		relevance: "context",
		source: [s4],
		verified: "full text read"
	}
];
const OPEN_QUESTIONS = [
	{
		id: "O-optout-list",
		question: "List of generally agreed machine-readable opt-out solutions (Copyright Measure 1.3(1)(b))",
		state: "announced Dec 2025; consultation and June 2026 workshop done; publication not found",
		verified: "secondary source"
	},
	{
		id: "O-piracy-list",
		question: "EU page with links to lists of persistently infringing sites (Copyright Measure 1.2(1)(b))",
		state: "the Code promises a dynamic list of LINKS to national lists, not one EU list of sites; publication not found",
		verified: "full text read (the promise); publication not found"
	},
	{
		id: "O-proc-act",
		question: "Implementing regulation under Arts. 92(6) and 101(6)",
		state: "draft 12 March 2026; adoption expected mid-2026 but not confirmed",
		verified: "secondary source"
	},
	{
		id: "O-threshold",
		question: "Delegated act on 10^25",
		state: "none found",
		verified: "secondary source"
	},
	{
		id: "O-52-6",
		question: "Public list of systemic-risk models",
		state: "not found 3 Oct 2026",
		verified: "secondary source"
	},
	{
		id: "O-standards",
		question: "Harmonised standard for GPAI duties",
		state: "none; Omnibus now asks for requests covering Chapter V where relevant",
		verified: "secondary source"
	}
];

// src/law/timeline.ts
function timeline() {
	return TIMELINE;
}
function openQuestions() {
	return OPEN_QUESTIONS;
}

// src/report/explain-lists.ts
function renderTimeline(now, { width = 100, style = plainStyle } = {}) {
	const out = [];
	for (const entry of timeline()) {
		if (entry.relevance === "context") continue;
		const ahead = entry.date > now ? style("cyan", "ahead ") : "      ";
		out.push(...wrap(`${entry.date}  ${ahead}${entry.event}${entry.effect === void 0 ? "" : `: ${entry.effect}`} ${style("dim", `(${entry.verified})`)}`, width, " ".repeat(18)));
	}
	out.push("", style("bold", "Announced, not found when the catalogue was made"));
	for (const question of openQuestions()) out.push(...wrap(`  ${question.question}: ${question.state} ${style("dim", `(${question.verified})`)}`, width, "    "));
	return `${out.join("\n")}\n`;
}
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

Explains one obligation: the duty in plain words, its basis, who it binds, what shows it, an example record, its clock, its source.

  --list             list the catalogue
  --chapter C        ${CHAPTERS.join(", ")}
  --applies-to PATH  with --list: what binds the model declared in PATH/.gpai today, and why the rest does not
  --timeline         the dates that matter to providers, and what was announced and not found
  --signatories      who was listed as signatory of the Code, and when
  --protocols        machine-readable opt-out protocols and their standing, and the state of the EU's agreed list
  --now DATE         with --applies-to and --timeline: on DATE instead of today
`;
const explain = {
	help,
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
			io.out(renderTimeline(now, view));
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
		const found = obligation(id) ?? obligation(id.toUpperCase());
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