import { n as modelDates } from "./model-dates.js";
import { a as obligation } from "./catalogue.js";
import { d as visible } from "./escape.js";
import { n as wrap, t as plainStyle } from "./style.js";
import { t as profileWords } from "./text.js";
import { n as away, o as side, t as KIND_WORDS } from "./timeline-words.js";

// src/law/sanctions.ts
function sanctions() {
	const of = (id, more = () => []) => {
		const found = obligation(id);
		if (found === void 0) throw new Error(`no entry ${id} in the catalogue`);
		return {
			id,
			text: [found.duty, ...more(found).map((one) => `${one.slice(0, 1).toUpperCase()}${one.slice(1).replace(/\.$/, "")}.`)].join(" ")
		};
	};
	return [
		of("AIA-101.1", (o) => [...o.exemptions, ...o.notes]),
		of("AIA-88", (o) => o.notes),
		of("AIA-101.2")
	];
}
const NO_AMOUNT = "This is a ceiling, not an amount: nothing is computed here, and nothing is said about any case. The amounts of Art. 99 are for operators of AI systems and are no ceiling for the duties of Chapter V.";

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
		event: "Draft implementing regulation on GPAI evaluations and proceedings (Arts. 92(6), 101(6)); feedback to 9 April",
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
		event: "Commission enforcement powers over GPAI providers apply (Arts. 91-93, 101); Art. 50 and the general date too",
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
		event: "State of this catalogue: no public act under Arts. 91-93 or 101 against a GPAI provider found; no amended Code, no published list of agreed opt-out protocols, no published list of links to lists of infringing sites; adoption of the procedural implementing regulation not confirmed",
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

// src/report/timeline-text.ts
function lawLines(now, { width = 100, style = plainStyle, all = false }) {
	const out = [];
	let today = false;
	const shown = timeline().filter((entry) => all || entry.relevance !== "context");
	for (const entry of shown) {
		if (!today && entry.date > now) {
			out.push(todayLine(now, width, style));
			today = true;
		}
		out.push(...wrap(lawLine(entry, now, style), width, " ".repeat(18)));
	}
	if (!today) out.push(todayLine(now, width, style));
	return out;
}
function lawLine(entry, now, style) {
	const ahead = entry.date > now ? style("cyan", "ahead ") : "      ";
	return `${entry.date}  ${ahead}${entry.event}${entry.effect === void 0 ? "" : `: ${entry.effect}`} ${style("dim", `(${entry.verified})`)}`;
}
function questionLines({ width = 100, style = plainStyle }) {
	return [style("bold", "Announced, not found when the catalogue was made"), ...openQuestions().flatMap((question) => wrap(`  ${question.question}: ${question.state} ${style("dim", `(${question.verified})`)}`, width, "    "))];
}
function renderLawTimeline(now, view = {}) {
	return `${[
		...lawLines(now, view),
		"",
		...questionLines(view)
	].join("\n")}\n`;
}
function todayLine(now, width, style) {
	const words = `── today, ${now} `;
	return style("bold", words + "─".repeat(Math.max(2, Math.min(width, 100) - words.length)));
}
function beside(model, now) {
	const { none, question } = modelDates(model.profile, now);
	return none ?? question;
}
function dayLines(one, now, { width = 100, style = plainStyle }) {
	const { one: word, mark } = KIND_WORDS[one.kind];
	const far = away(one.date, now);
	const when = one.overdue === true ? style("red", `open, ${far}`) : side(one.date, now) === "past" ? style("dim", far) : far;
	const kind = one.kind === "duty" ? style("bold", `${mark} ${word}`) : one.kind === "clock" ? style("cyan", `${mark} ${word}`) : style("dim", `${mark} ${word}`);
	const told = `${visible(one.text.replaceAll("`", "'"))} ${style("dim", `(${visible(one.id)}${one.basis === "house" ? ", house rule" : ""})`)}`;
	const space = " ".repeat(width < 60 ? 1 : Math.max(2, 14 - word.length));
	return [...wrap(`  ${one.date}  ${kind}${space}${when}`, width, "      "), ...wrap(`      ${told}`, width, "      ")];
}
function modelTimelineLines(model, now, view) {
	const { width = 100, style = plainStyle } = view;
	const dates = model.dates ?? [];
	const out = wrap(style("bold", `Model ${visible(model.name ?? model.id)}`) + style("dim", `  ${visible(profileWords(model))}`), width, "  ");
	const said = beside(model, now);
	if (said !== void 0) out.push(...wrap(`  ${visible(said)}`, width, "  "));
	if (dates.length === 0) return out;
	const of = (wanted) => dates.filter((one) => side(one.date, now) === wanted);
	const past = of("past");
	if (past.length > 0) out.push("", style("bold", "Past"), ...past.flatMap((one) => dayLines(one, now, view)));
	out.push("", todayLine(now, width, style), ...of("today").flatMap((one) => dayLines(one, now, view)));
	const ahead = of("ahead");
	out.push("", style("bold", "Ahead"), ...ahead.length === 0 ? ["  nothing that has a day"] : ahead.flatMap((one) => dayLines(one, now, view)));
	return out;
}
function legendLines({ width = 100, style = plainStyle }) {
	const kinds = [
		"duty",
		"clock",
		"information"
	].map((kind) => `${KIND_WORDS[kind].mark} ${KIND_WORDS[kind].one}: ${KIND_WORDS[kind].meaning}`).join(". ");
	return wrap(style("dim", `${kinds}. Days come from what is declared, never from git tags; a day that is past says nothing about what was done.`), width, "");
}
function finesLines({ width = 100, style = plainStyle }) {
	return [
		style("bold", "Fines (asked for with --fines)"),
		...sanctions().flatMap((one) => wrap(`  ${one.id.padEnd(10)} ${one.text}`, width, " ".repeat(13))),
		...wrap(`  ${NO_AMOUNT}`, width, "  ")
	];
}

export { renderLawTimeline as a, sanctions as c, modelTimelineLines as i, lawLines as n, timeline as o, legendLines as r, NO_AMOUNT as s, finesLines as t };