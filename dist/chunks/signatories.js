// src/law/generated/signatories.ts
const s1 = "https://ec.europa.eu/newsroom/dae/redirection/document/118340";
const s2 = "https://digital-strategy.ec.europa.eu/en/faqs/signing-general-purpose-ai-code-practice";
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
const NON_SIGNATORY_RULES = [
	{
		id: "NS-1",
		rule: "A provider outside the Code must show alternative adequate means (Arts. 53(4), 55(2)).",
		level: "must",
		source: ["https://eur-lex.europa.eu/eli/reg/2024/1689/oj"],
		verified: "full text read"
	},
	{
		id: "NS-2",
		rule: "The Commission expects it to report its measures to the AI Office and to explain adequacy, e.g. by a gap analysis against an adequate code.",
		level: "must",
		where: "Guidelines section 5.1",
		source: [s1],
		verified: "full text read"
	},
	{
		id: "NS-3",
		rule: "It may face more information requests and evaluation access requests over the model lifecycle.",
		level: "information",
		where: "Guidelines section 5.1",
		source: [s1],
		verified: "full text read"
	},
	{
		id: "NS-4",
		rule: "Leaving out a chapter loses the benefit for the duties of that chapter only.",
		level: "information",
		source: [s1, s2],
		verified: "full text read"
	},
	{
		id: "NS-5",
		rule: "The report goes through EU SEND.",
		level: "information",
		source: ["https://ai-act-service-desk.ec.europa.eu/sites/default/files/2025-10/submitting_documents_gpai.pdf"],
		verified: "full text read"
	},
	{
		id: "NS-6",
		rule: "Signing has no deadline; the form needs someone with authority to bind the provider.",
		level: "information",
		source: [s2],
		verified: "full text read"
	},
	{
		id: "NS-7",
		rule: "Signing is not conclusive evidence and gives no presumption of conformity (Code objectives; recital 41 of Regulation (EU) 2026/1744).",
		level: "information",
		source: ["https://ec.europa.eu/newsroom/dae/redirection/document/118119", "https://eur-lex.europa.eu/eli/reg/2026/1744/oj"],
		verified: "full text read"
	},
	{
		id: "NS-8",
		rule: "Providers without systemic risk need not sign the safety chapter; volunteers name the models covered.",
		level: "information",
		source: [s2],
		verified: "full text read"
	}
];

// src/law/signatories.ts
function signatories() {
	return {
		page: SIGNATORY_PAGE,
		snapshots: SIGNATORY_SNAPSHOTS,
		entries: SIGNATORIES
	};
}
function nonSignatoryRules() {
	return NON_SIGNATORY_RULES;
}
function listedOn(entry) {
	return `listed on ${entry.listed.join(" and ")} (${entry.chapters.join(", ")})`;
}

export { nonSignatoryRules as n, signatories as r, listedOn as t };