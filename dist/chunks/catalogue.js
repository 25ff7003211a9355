// src/law/generated/ai-act.ts
const s1$6 = "https://eur-lex.europa.eu/eli/reg/2024/1689/oj";
const s2$6 = "Art. 2(8) pre-market research and testing";
const s3$6 = "Free and open-source release under 53(2) conditions, unless systemic risk";
const s4$6 = "on any release or change of weights, data, licence, use policy, distribution; review needed";
const s5$6 = "any release or change of weights, data, licence, use policy, distribution";
const s6$6 = "Art. 53(1)(d) public summary of training content";
const s7$4 = "providers of GPAI models with systemic risk (open source included)";
const s8$3 = "Art. 56(5) reporting by code participants";
const s9$3 = "https://eur-lex.europa.eu/eli/reg/2026/1744/oj";
const s10$3 = "full text read (PE-CONS 30/26, Dutch version; Official Journal print not seen)";
const s11$3 = "release date and distribution channels (MDF-GEN-4, MDF-DIS-1)";
const s12$2 = "Input and output modalities and formats.";
const s13$2 = "Commission decisions under 51(1)(b), 52(4)";
const AI_ACT = [
	{
		id: "AIA-2.6",
		title: "Art. 2(6) scientific research",
		duty: "Models built and put into service only for scientific research and development are outside the Act.",
		chapter: "act",
		basis: "act",
		level: "information",
		appliesTo: "providers of GPAI models",
		exemptions: [],
		anchors: ["Art. 2(6)"],
		evidence: ["declared purpose"],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "declared",
		source: {
			doc: "AI Act, Regulation (EU) 2024/1689",
			where: "Art. 2(6) scientific research",
			url: s1$6
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "AIA-2.8",
		title: s2$6,
		duty: "Research, testing and development before market placement is outside the Act.",
		chapter: "act",
		basis: "act",
		level: "information",
		appliesTo: "providers of GPAI models",
		exemptions: [],
		anchors: ["Art. 2(8)"],
		evidence: ["first placing-on-market date"],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "declared",
		source: {
			doc: "AI Act, Regulation (EU) 2024/1689",
			where: s2$6,
			url: s1$6
		},
		verified: "full text read",
		notes: ["A public upload usually ends this stage (see G-placing)."]
	},
	{
		id: "AIA-2.12",
		title: "Art. 2(12) open-source AI systems",
		duty: "A general carve-out for open-source SYSTEMS. It does not speak of models: for models only 53(2) and 54(6) count.",
		chapter: "act",
		basis: "act",
		level: "information",
		appliesTo: "providers of GPAI models",
		bound: "systems",
		exemptions: [],
		anchors: ["Art. 2(12)"],
		evidence: [],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "no",
		source: {
			doc: "AI Act, Regulation (EU) 2024/1689",
			where: "Art. 2(12) open-source AI systems",
			url: s1$6
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "AIA-3.3",
		title: "Art. 3(3) provider",
		duty: "Whoever develops a GPAI model, or has it developed, and places it on the market under own name or mark, paid or free.",
		chapter: "act",
		basis: "act",
		level: "information",
		appliesTo: "providers of GPAI models",
		exemptions: [],
		anchors: ["Art. 3(3)"],
		evidence: ["provider.name and provider.established_in_union in model.yaml"],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "declared",
		source: {
			doc: "AI Act, Regulation (EU) 2024/1689",
			where: "Art. 3(3) provider",
			url: s1$6
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "AIA-3.9",
		title: "Art. 3(9)-(10) placing on the market",
		duty: "First supply on the Union market for distribution or use in a commercial activity, paid or free.",
		chapter: "act",
		basis: "act",
		level: "information",
		appliesTo: "providers of GPAI models",
		exemptions: [],
		anchors: ["Art. 3(9)-(10)"],
		evidence: ["dates.eu_market in model.yaml"],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "declared",
		source: {
			doc: "AI Act, Regulation (EU) 2024/1689",
			where: "Art. 3(9)-(10) placing on the market",
			url: s1$6
		},
		verified: "full text read",
		notes: ["Anchor date for 111(3), 10-year retention, 12-month Framework assessment. A git tag date is only a hint."]
	},
	{
		id: "AIA-3.49",
		title: "Art. 3(49) serious incident",
		duty: "Four outcomes: death or serious harm to health; serious irreversible disruption of critical infrastructure; breach of Union fundamental-rights duties; serious harm to property or environment. Written for systems; the Commission applies it to models and adds serious cybersecurity breaches.",
		chapter: "act",
		basis: "act",
		level: "information",
		appliesTo: "providers of GPAI models",
		exemptions: [],
		anchors: ["Art. 3(49)"],
		evidence: [],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "no",
		source: {
			doc: "AI Act, Regulation (EU) 2024/1689",
			where: "Art. 3(49) serious incident",
			url: s1$6
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "AIA-3.63",
		title: "Art. 3(63) GPAI model",
		duty: "A model with significant generality that can competently do a wide range of distinct tasks and be built into many systems, however it is marketed; pre-market research, development and prototyping models are left out.",
		chapter: "act",
		basis: "act",
		level: "information",
		appliesTo: "providers of GPAI models",
		exemptions: [],
		anchors: ["Art. 3(63)"],
		evidence: ["gpai classification record with reasons"],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "declared",
		source: {
			doc: "AI Act, Regulation (EU) 2024/1689",
			where: "Art. 3(63) GPAI model",
			url: s1$6
		},
		verified: "full text read",
		notes: ["No FLOP figure in the statute: 10^23 comes from the Guidelines only."]
	},
	{
		id: "AIA-3.64",
		title: "Art. 3(64) high-impact capabilities",
		duty: "Capabilities matching or beating the most advanced GPAI models: a moving reference.",
		chapter: "act",
		basis: "act",
		level: "information",
		appliesTo: "providers of GPAI models",
		exemptions: [],
		anchors: ["Art. 3(64)"],
		evidence: [],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "no",
		source: {
			doc: "AI Act, Regulation (EU) 2024/1689",
			where: "Art. 3(64) high-impact capabilities",
			url: s1$6
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "AIA-3.65",
		title: "Art. 3(65) systemic risk",
		duty: "Risk specific to high-impact capabilities with significant Union-market impact that can spread along the value chain.",
		chapter: "act",
		basis: "act",
		level: "information",
		appliesTo: "providers of GPAI models",
		exemptions: [],
		anchors: ["Art. 3(65)"],
		evidence: [],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "no",
		source: {
			doc: "AI Act, Regulation (EU) 2024/1689",
			where: "Art. 3(65) systemic risk",
			url: s1$6
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "AIA-3.67",
		title: "Art. 3(67) floating-point operation",
		duty: "Any operation or assignment on floating-point numbers.",
		chapter: "act",
		basis: "act",
		level: "information",
		appliesTo: "providers of GPAI models",
		exemptions: [],
		anchors: ["Art. 3(67)"],
		evidence: [],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "no",
		source: {
			doc: "AI Act, Regulation (EU) 2024/1689",
			where: "Art. 3(67) floating-point operation",
			url: s1$6
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "AIA-3.68",
		title: "Art. 3(68) downstream provider",
		duty: "Provider of a system that integrates a model, own or third-party.",
		chapter: "act",
		basis: "act",
		level: "information",
		appliesTo: "providers of GPAI models",
		bound: "downstream",
		exemptions: [],
		anchors: ["Art. 3(68)"],
		evidence: [],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "no",
		source: {
			doc: "AI Act, Regulation (EU) 2024/1689",
			where: "Art. 3(68) downstream provider",
			url: s1$6
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "AIA-51.1",
		title: "Art. 51(1) systemic-risk class",
		duty: "A GPAI model is in the class if it has high-impact capabilities, or if the Commission so decides on its own motion or after a qualified alert (Annex XIII criteria).",
		chapter: "act",
		basis: "act",
		level: "information",
		appliesTo: "providers of GPAI models",
		exemptions: [],
		anchors: ["Art. 51(1)"],
		evidence: ["classification record"],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "declared",
		source: {
			doc: "AI Act, Regulation (EU) 2024/1689",
			where: "Art. 51(1) systemic-risk class",
			url: s1$6
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "AIA-51.2",
		title: "Art. 51(2) compute presumption",
		duty: "High-impact capabilities are presumed when cumulative training compute is greater than 10^25 FLOP.",
		chapter: "act",
		basis: "act",
		level: "information",
		appliesTo: "providers of GPAI models",
		exemptions: [],
		anchors: ["Art. 51(2)"],
		evidence: ["compute in model.yaml: flop with two significant figures, method, uncertainty"],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "yes",
		source: {
			doc: "AI Act, Regulation (EU) 2024/1689",
			where: "Art. 51(2) compute presumption",
			url: s1$6
		},
		verified: "full text read",
		notes: ["Strictly greater than. Rebuttable (52(2)). Copies of the Act often lose the exponent and print \"1025\". As far as found the figure still stood in October 2026."]
	},
	{
		id: "AIA-51.3",
		title: "Art. 51(3) power to change thresholds",
		duty: "Commission adjusts thresholds and adds benchmarks by delegated act when needed.",
		chapter: "act",
		basis: "act",
		level: "information",
		appliesTo: "providers of GPAI models",
		bound: "commission",
		exemptions: [],
		anchors: ["Art. 51(3)"],
		evidence: [],
		clock: {
			kind: "watch",
			text: "house rule: looked at again 6 months after last check that 10^25 is still the figure; the figure may change",
			trigger: "last check that 10^25 is still the figure",
			period: "P6M",
			basis: "house"
		},
		repoCheck: "no",
		source: {
			doc: "AI Act, Regulation (EU) 2024/1689",
			where: "Art. 51(3) power to change thresholds",
			url: s1$6
		},
		verified: "full text read",
		notes: ["No adopted delegated act was found. Claims of a 10^26 threshold set in May 2026 are unsupported."]
	},
	{
		id: "AIA-52.1",
		title: "Art. 52(1) notification",
		duty: "Tell the Commission at once, two weeks being the outer limit, when a model fulfils the high-impact condition or is foreseen to; attach the proof. The Commission may designate models nobody notified.",
		chapter: "act",
		basis: "act",
		level: "must",
		appliesTo: "providers of models meeting 51(1)(a)",
		gates: ["systemic-risk", "before-market"],
		exemptions: [],
		anchors: ["Art. 52(1)"],
		evidence: ["pointer record of the notification: the day it became known, the day of notice, the EU SEND receipt id"],
		clock: {
			kind: "deadline-after",
			text: "within 2 weeks after condition met, or known that it will be met (may be before training ends)",
			trigger: "condition met, or known that it will be met (may be before training ends)",
			period: "P2W"
		},
		repoCheck: "attest",
		source: {
			doc: "AI Act, Regulation (EU) 2024/1689",
			where: "Art. 52(1) notification",
			url: s1$6
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "AIA-52.2",
		title: "Art. 52(2)-(3) counter-arguments",
		duty: "With the notification the provider may argue that the model exceptionally presents no systemic risk; if not proven, the Commission rejects.",
		chapter: "act",
		basis: "act",
		level: "information",
		appliesTo: "as 52.1",
		exemptions: [],
		anchors: ["Art. 52(2)-(3)"],
		evidence: ["reference to arguments filed, decision date"],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "attest",
		source: {
			doc: "AI Act, Regulation (EU) 2024/1689",
			where: "Art. 52(2)-(3) counter-arguments",
			url: s1$6
		},
		verified: "full text read",
		notes: ["Filing does not suspend duties."]
	},
	{
		id: "AIA-52.4",
		title: "Art. 52(4) designation",
		duty: "Commission may designate on Annex XIII criteria.",
		chapter: "act",
		basis: "act",
		level: "information",
		appliesTo: "providers of GPAI models",
		bound: "commission",
		exemptions: [],
		anchors: ["Art. 52(4)"],
		evidence: [],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "no",
		source: {
			doc: "AI Act, Regulation (EU) 2024/1689",
			where: "Art. 52(4) designation",
			url: s1$6
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "AIA-52.5",
		title: "Art. 52(5) reassessment",
		duty: "A designated provider may ask for reassessment with new reasons.",
		chapter: "act",
		basis: "act",
		level: "information",
		appliesTo: "designated providers",
		exemptions: [],
		anchors: ["Art. 52(5)"],
		evidence: ["designation date"],
		clock: {
			kind: "not-before",
			text: "not before 6 months after designation, or last decision upholding it",
			trigger: "designation, or last decision upholding it",
			period: "P6M"
		},
		repoCheck: "attest",
		source: {
			doc: "AI Act, Regulation (EU) 2024/1689",
			where: "Art. 52(5) reassessment",
			url: s1$6
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "AIA-52.6",
		title: "Art. 52(6) public list",
		duty: "The Commission publishes and maintains a list of systemic-risk models.",
		chapter: "act",
		basis: "act",
		level: "information",
		appliesTo: "Commission",
		bound: "commission",
		exemptions: [],
		anchors: ["Art. 52(6)"],
		evidence: [],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "no",
		source: {
			doc: "AI Act, Regulation (EU) 2024/1689",
			where: "Art. 52(6) public list",
			url: s1$6
		},
		verified: "full text read",
		notes: ["No published list could be found on 3 October 2026: a lookup cannot rest on it."]
	},
	{
		id: "AIA-53.1.a",
		title: "Art. 53(1)(a) technical documentation",
		duty: "Draw up and keep current technical documentation with at least Annex XI content, to hand to the AI Office and national authorities on request.",
		chapter: "act",
		basis: "act",
		level: "must",
		appliesTo: "providers of GPAI models",
		gates: ["open-source"],
		exemptions: [s3$6],
		anchors: ["Art. 53(1)(a)"],
		evidence: ["model documentation (file or pointer) with all Annex XI items, reviewed for the released version"],
		clock: {
			kind: "on-event",
			text: s4$6,
			trigger: s5$6
		},
		clocks: [{
			kind: "on-event",
			text: s4$6,
			trigger: s5$6
		}, {
			kind: "retention-min",
			text: "kept for at least 10 years from placing on the market; ten years is stated for the authorised representative (54(3)(b)) and in the Code, not in 53 itself",
			trigger: "placing on the market",
			period: "P10Y",
			basis: "code"
		}],
		repoCheck: "yes",
		source: {
			doc: "AI Act, Regulation (EU) 2024/1689",
			where: "Art. 53(1)(a) technical documentation",
			url: s1$6
		},
		verified: "full text read",
		notes: ["No update interval in the Act: a periodic reminder is a house rule."]
	},
	{
		id: "AIA-53.1.b",
		title: "Art. 53(1)(b) downstream documentation",
		duty: "Draw up, keep current and make available to integrators information letting them understand capabilities and limits and meet their own duties, at least Annex XII content; secrets protected.",
		chapter: "act",
		basis: "act",
		level: "must",
		appliesTo: "providers of GPAI models",
		gates: ["open-source"],
		exemptions: [s3$6],
		anchors: ["Art. 53(1)(b)"],
		evidence: ["public or on-request integrator documentation with all Annex XII items; contact point"],
		clock: {
			kind: "on-event",
			text: "as AIA-53.1.a",
			trigger: "as 53.1.a"
		},
		repoCheck: "yes",
		source: {
			doc: "AI Act, Regulation (EU) 2024/1689",
			where: "Art. 53(1)(b) downstream documentation",
			url: s1$6
		},
		verified: "full text read",
		notes: ["The Code adds a 14-day answer time for signatories (Transparency Measure 1.2)."]
	},
	{
		id: "AIA-53.1.c",
		title: "Art. 53(1)(c) copyright policy",
		duty: "Run a copyright policy aimed at Union law; above all it must find and honour text-and-data-mining reservations (Art. 4(3) Directive (EU) 2019/790), using state-of-the-art technology too.",
		chapter: "act",
		basis: "act",
		level: "must",
		appliesTo: "providers of GPAI models",
		exemptions: ["none, open source included"],
		anchors: ["Art. 53(1)(c)"],
		evidence: ["copyright policy file: version, date, owner; opt-out protocols honoured; crawl records"],
		clock: {
			kind: "on-event",
			text: "on each new crawl, new data source, change of protocols",
			trigger: "new crawl, new data source, change of protocols"
		},
		repoCheck: "yes",
		source: {
			doc: "AI Act, Regulation (EU) 2024/1689",
			where: "Art. 53(1)(c) copyright policy",
			url: s1$6
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "AIA-53.1.d",
		title: s6$6,
		duty: "Publish a sufficiently detailed summary of training content on the AI Office template.",
		chapter: "act",
		basis: "act",
		level: "must",
		appliesTo: "providers of GPAI models",
		exemptions: ["none, open source included"],
		anchors: ["Art. 53(1)(d)"],
		evidence: ["public summary in the structure of the template, with its addresses and dates under published in summary.yaml"],
		clock: {
			kind: "on-event",
			text: "on further training with new data; for the six-month rule see PST-R.update",
			trigger: "further training with new data; for the six-month rule see PST-R.update"
		},
		repoCheck: "yes",
		source: {
			doc: "AI Act, Regulation (EU) 2024/1689",
			where: s6$6,
			url: s1$6
		},
		verified: "full text read",
		notes: ["Missing or uncertain information about old models must be explained, see G-legacy."]
	},
	{
		id: "AIA-53.2",
		title: "Art. 53(2) open-source exemption",
		duty: "53(1)(a) and (b) fall away for models under a free and open-source licence allowing access, use, modification and distribution, with parameters incl. weights, architecture information and usage information public. Never for systemic-risk models. (c) and (d) remain.",
		chapter: "act",
		basis: "act",
		level: "information",
		appliesTo: "providers of GPAI models",
		exemptions: [],
		anchors: ["Art. 53(2)"],
		evidence: ["LICENSE; public weights; architecture and usage sections; monetisation declaration; systemic_risk: no"],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "partly",
		source: {
			doc: "AI Act, Regulation (EU) 2024/1689",
			where: "Art. 53(2) open-source exemption",
			url: s1$6
		},
		verified: "full text read",
		notes: ["Conditions are interpreted in G-oss-*; an SPDX id alone settles nothing."]
	},
	{
		id: "AIA-53.3",
		title: "Art. 53(3) cooperation",
		duty: "Cooperate with the Commission and national authorities.",
		chapter: "act",
		basis: "act",
		level: "must",
		appliesTo: "providers of GPAI models",
		exemptions: [],
		anchors: ["Art. 53(3)"],
		evidence: ["provider.contact in model.yaml, reachable by authorities"],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "attest",
		source: {
			doc: "AI Act, Regulation (EU) 2024/1689",
			where: "Art. 53(3) cooperation",
			url: s1$6
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "AIA-53.4",
		title: "Art. 53(4) routes to show compliance",
		duty: "Until a harmonised standard is published a provider may rely on a code under Art. 56. Harmonised standards give a presumption of conformity. A provider using neither must show alternative adequate means to the Commission.",
		chapter: "act",
		basis: "act",
		level: "must",
		appliesTo: "providers of GPAI models",
		exemptions: [],
		anchors: ["Art. 53(4)"],
		evidence: ["code_of_practice in model.yaml, with the chapters signed, or alternative_means with a gap analysis"],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "yes",
		source: {
			doc: "AI Act, Regulation (EU) 2024/1689",
			where: "Art. 53(4) routes to show compliance",
			url: s1$6
		},
		verified: "full text read",
		notes: ["No harmonised standard for GPAI duties found. Recital 41 of Regulation (EU) 2026/1744: codes give no presumption of conformity."]
	},
	{
		id: "AIA-53.5",
		title: "Art. 53(5)-(6) delegated acts",
		duty: "Commission may fix measuring methods for Annex XI 2(d)-(e) (compute, energy) and amend Annexes XI and XII.",
		chapter: "act",
		basis: "act",
		level: "information",
		appliesTo: "providers of GPAI models",
		bound: "commission",
		exemptions: [],
		anchors: ["Art. 53(5)-(6)"],
		evidence: [],
		clock: {
			kind: "watch",
			text: "house rule: looked at again 6 months after last check",
			trigger: "last check",
			period: "P6M",
			basis: "house"
		},
		repoCheck: "no",
		source: {
			doc: "AI Act, Regulation (EU) 2024/1689",
			where: "Art. 53(5)-(6) delegated acts",
			url: s1$6
		},
		verified: "full text read",
		notes: ["No adopted act found."]
	},
	{
		id: "AIA-53.7",
		title: "Art. 53(7) and 78 confidentiality",
		duty: "Material obtained under Art. 53 is confidential in the authorities' hands.",
		chapter: "act",
		basis: "act",
		level: "information",
		appliesTo: "providers of GPAI models",
		bound: "authorities",
		exemptions: [],
		anchors: ["Art. 53(7) and 78"],
		evidence: [],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "no",
		source: {
			doc: "AI Act, Regulation (EU) 2024/1689",
			where: "Art. 53(7) and 78 confidentiality",
			url: s1$6
		},
		verified: "full text read",
		notes: ["A pointer with a digest is enough in a public repository."]
	},
	{
		id: "AIA-54.1",
		title: "Art. 54(1) authorised representative",
		duty: "A provider outside the Union appoints, by written mandate, a representative established in the Union before placing the model on the market.",
		chapter: "act",
		basis: "act",
		level: "must",
		appliesTo: "third-country providers of GPAI models",
		gates: [
			"representative",
			"outside-union",
			"before-market"
		],
		exemptions: ["54(6): free and open-source release under the same conditions as 53(2), unless systemic risk"],
		anchors: ["Art. 54(1)"],
		evidence: ["representative: name, Member State, mandate date"],
		clock: {
			kind: "deadline-before",
			text: "before placing on the market",
			trigger: "placing on the market",
			period: "P0D"
		},
		repoCheck: "partly",
		source: {
			doc: "AI Act, Regulation (EU) 2024/1689",
			where: "Art. 54(1) authorised representative",
			url: s1$6
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "AIA-54.3",
		title: "Art. 54(2)-(4) mandate",
		duty: "The mandate lets the representative verify documentation and duties, keep a copy of Annex XI documentation and provider contacts, supply information on reasoned request, cooperate, and be addressed by authorities. A copy of the mandate goes to the AI Office on request.",
		chapter: "act",
		basis: "act",
		level: "must",
		appliesTo: "third-country providers and their representatives",
		gates: ["representative", "outside-union"],
		exemptions: ["54(6)"],
		anchors: ["Art. 54(2)-(4)"],
		evidence: ["mandate pointer listing tasks a-d"],
		clock: {
			kind: "retention-min",
			text: "kept for at least 10 years from placing on the market; representative keeps the documentation available",
			trigger: "placing on the market",
			period: "P10Y"
		},
		repoCheck: "attest",
		source: {
			doc: "AI Act, Regulation (EU) 2024/1689",
			where: "Art. 54(2)-(4) mandate",
			url: s1$6
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "AIA-54.5",
		title: "Art. 54(5) ending the mandate",
		duty: "The representative ends the mandate if the provider acts against its duties and tells the AI Office at once.",
		chapter: "act",
		basis: "act",
		level: "must",
		appliesTo: "authorised representatives",
		bound: "representative",
		exemptions: [],
		anchors: ["Art. 54(5)"],
		evidence: ["mandate status"],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "attest",
		source: {
			doc: "AI Act, Regulation (EU) 2024/1689",
			where: "Art. 54(5) ending the mandate",
			url: s1$6
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "AIA-54.6",
		title: "Art. 54(6) open-source exemption",
		duty: "See 54.1; same conditions as 53(2); not for systemic risk.",
		chapter: "act",
		basis: "act",
		level: "information",
		appliesTo: "providers of GPAI models",
		exemptions: [],
		anchors: ["Art. 54(6)"],
		evidence: [],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "partly",
		source: {
			doc: "AI Act, Regulation (EU) 2024/1689",
			where: "Art. 54(6) open-source exemption",
			url: s1$6
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "AIA-55.1.a",
		title: "Art. 55(1)(a) model evaluation",
		duty: "Evaluate with standardised state-of-the-art protocols and tools, incl. documented adversarial testing.",
		chapter: "act",
		basis: "act",
		level: "must",
		appliesTo: s7$4,
		gates: ["systemic-risk", "before-market"],
		exemptions: [],
		anchors: ["Art. 55(1)(a)"],
		evidence: ["evaluation and red-team records (pointers)"],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "attest",
		source: {
			doc: "AI Act, Regulation (EU) 2024/1689",
			where: "Art. 55(1)(a) model evaluation",
			url: s1$6
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "AIA-55.1.b",
		title: "Art. 55(1)(b) assess and mitigate",
		duty: "Assess and mitigate systemic risks at Union level and their sources.",
		chapter: "act",
		basis: "act",
		level: "must",
		appliesTo: s7$4,
		gates: ["systemic-risk", "before-market"],
		exemptions: [],
		anchors: ["Art. 55(1)(b)"],
		evidence: ["risk register pointer"],
		clock: {
			kind: "continuous",
			text: "continuous: whole lifecycle",
			trigger: "whole lifecycle"
		},
		repoCheck: "attest",
		source: {
			doc: "AI Act, Regulation (EU) 2024/1689",
			where: "Art. 55(1)(b) assess and mitigate",
			url: s1$6
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "AIA-55.1.c",
		title: "Art. 55(1)(c) serious incidents",
		duty: "Track, document and report serious incidents and corrective measures to the AI Office, and national authorities as appropriate.",
		chapter: "act",
		basis: "act",
		level: "must",
		appliesTo: s7$4,
		gates: ["systemic-risk", "before-market"],
		exemptions: [],
		anchors: ["Art. 55(1)(c)"],
		evidence: ["incident register pointer; report receipts"],
		clock: {
			kind: "deadline-after",
			text: "after an incident without undue delay: no fixed number in the Act; the 2/5/10/15 days are in the Code (S-9.3)",
			trigger: "incident"
		},
		repoCheck: "attest",
		source: {
			doc: "AI Act, Regulation (EU) 2024/1689",
			where: "Art. 55(1)(c) serious incidents",
			url: s1$6
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "AIA-55.1.d",
		title: "Art. 55(1)(d) cybersecurity",
		duty: "Adequate protection of the model and its physical infrastructure.",
		chapter: "act",
		basis: "act",
		level: "must",
		appliesTo: s7$4,
		gates: ["systemic-risk", "before-market"],
		exemptions: [],
		anchors: ["Art. 55(1)(d)"],
		evidence: ["security posture pointer"],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "attest",
		source: {
			doc: "AI Act, Regulation (EU) 2024/1689",
			where: "Art. 55(1)(d) cybersecurity",
			url: s1$6
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "AIA-55.2",
		title: "Art. 55(2) routes",
		duty: "Same three routes as 53(4) for Art. 55 duties.",
		chapter: "act",
		basis: "act",
		level: "must",
		appliesTo: s7$4,
		gates: ["systemic-risk", "before-market"],
		exemptions: [],
		anchors: ["Art. 55(2)"],
		evidence: ["code_of_practice in model.yaml, with the safety chapter, or alternative_means for it"],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "yes",
		source: {
			doc: "AI Act, Regulation (EU) 2024/1689",
			where: "Art. 55(2) routes",
			url: s1$6
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "AIA-56.5",
		title: s8$3,
		duty: "AI Office aims for regular reports on implementation and outcomes; size differences count.",
		chapter: "act",
		basis: "act",
		level: "information",
		appliesTo: "code participants",
		exemptions: [],
		anchors: ["Art. 56(5)"],
		evidence: [],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "no",
		source: {
			doc: "AI Act, Regulation (EU) 2024/1689",
			where: s8$3,
			url: s1$6
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "AIA-56.6",
		title: "Art. 56(6) as replaced in 2026",
		duty: "Commission and Board monitor whether participants reach the codes' objectives. The Commission, heeding the Board's opinion, assesses whether codes cover Arts. 53 and 55 and publishes its adequacy assessment. The power to give a code general validity by implementing act is gone.",
		chapter: "act",
		basis: "act",
		level: "information",
		appliesTo: "Commission, Board",
		bound: "commission",
		exemptions: [],
		anchors: ["Art. 56(6)"],
		evidence: [],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "no",
		amended: "REPLACED with effect from 27 July 2026",
		source: {
			doc: "AI Act, Regulation (EU) 2024/1689",
			where: "Art. 1 point 21 of Regulation (EU) 2026/1744; seen in PE-CONS 30/26 (Dutch version)",
			url: s9$3
		},
		verified: s10$3,
		notes: []
	},
	{
		id: "AIA-56.7",
		title: "Art. 56(7) partial adherence",
		duty: "Providers without systemic risk may adhere only for Art. 53 duties, unless they opt into the full code.",
		chapter: "act",
		basis: "act",
		level: "information",
		appliesTo: "providers of GPAI models",
		exemptions: [],
		anchors: ["Art. 56(7)"],
		evidence: [],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "no",
		source: {
			doc: "AI Act, Regulation (EU) 2024/1689",
			where: "Art. 56(7) partial adherence",
			url: s1$6
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "AIA-56.8",
		title: "Art. 56(8) review",
		duty: "AI Office encourages review of codes, notably when standards appear.",
		chapter: "act",
		basis: "act",
		level: "information",
		appliesTo: "providers of GPAI models",
		bound: "commission",
		exemptions: [],
		anchors: ["Art. 56(8)"],
		evidence: [],
		clock: {
			kind: "watch",
			text: "looked at again 24 months after adequacy assessment of 1 Aug 2025; Commission considers a formal update at least every two years (FAQ)",
			trigger: "adequacy assessment of 1 Aug 2025",
			period: "P24M",
			basis: "notice"
		},
		repoCheck: "no",
		source: {
			doc: "AI Act, Regulation (EU) 2024/1689",
			where: "Art. 56(8) review",
			url: s1$6
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "AIA-56.9",
		title: "Art. 56(9) fallback",
		duty: "If no adequate code by 2 Aug 2025 the Commission could set common rules. A code was found adequate on 1 Aug 2025, so not used.",
		chapter: "act",
		basis: "act",
		level: "information",
		appliesTo: "providers of GPAI models",
		bound: "commission",
		exemptions: [],
		anchors: ["Art. 56(9)"],
		evidence: [],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "no",
		source: {
			doc: "AI Act, Regulation (EU) 2024/1689",
			where: "Art. 56(9) fallback",
			url: s1$6
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "AIA-75.1",
		title: "Art. 75(1) as replaced in 2026",
		duty: "The AI Office alone supervises AI SYSTEMS built on a GPAI model of the same provider or same undertaking, and systems that are or sit in very large platforms or search engines (exceptions listed). New Arts. 75a-75d add powers, commitments, fines and periodic penalties up to 5 % of average daily figures.",
		chapter: "act",
		basis: "act",
		level: "information",
		appliesTo: "providers of such systems",
		bound: "systems",
		exemptions: [],
		anchors: ["Art. 75(1)"],
		evidence: [],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "no",
		amended: "REPLACED and extended from 27 July 2026",
		source: {
			doc: "AI Act, Regulation (EU) 2024/1689",
			where: "Art. 1 points 31-32; seen in PE-CONS 30/26 (Dutch version)",
			url: s9$3
		},
		verified: s10$3,
		notes: ["The 5 % daily penalty belongs to systems under 75(1), not to Art. 101 model fines."]
	},
	{
		id: "AIA-88",
		title: "Art. 88 exclusive competence",
		duty: "Only the Commission, through the AI Office, enforces Chapter V.",
		chapter: "act",
		basis: "act",
		level: "information",
		appliesTo: "providers of GPAI models",
		bound: "commission",
		exemptions: [],
		anchors: ["Art. 88"],
		evidence: [],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "no",
		source: {
			doc: "AI Act, Regulation (EU) 2024/1689",
			where: "Art. 88 exclusive competence",
			url: s1$6
		},
		verified: "full text read",
		notes: ["National authorities do not enforce Art. 53."]
	},
	{
		id: "AIA-89.2",
		title: "Art. 89(2) downstream complaints",
		duty: "Downstream providers may complain, with reasons, about a model provider; the complaint names the provider's contact point.",
		chapter: "act",
		basis: "act",
		level: "information",
		appliesTo: "downstream providers",
		bound: "downstream",
		exemptions: [],
		anchors: ["Art. 89(2)"],
		evidence: ["public contact point"],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "yes",
		source: {
			doc: "AI Act, Regulation (EU) 2024/1689",
			where: "Art. 89(2) downstream complaints",
			url: s1$6
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "AIA-91",
		title: "Art. 91 requests for information",
		duty: "Commission may request Art. 53 and 55 documentation and more, naming purpose, period and fines.",
		chapter: "act",
		basis: "act",
		level: "must",
		appliesTo: "providers addressed",
		appliesFrom: "2026-08-02",
		exemptions: [],
		anchors: ["Art. 91"],
		evidence: ["register of authority requests: received, due, answered"],
		clock: {
			kind: "deadline-after",
			text: "within the period that the request sets, case by case",
			trigger: "request"
		},
		repoCheck: "attest",
		source: {
			doc: "AI Act, Regulation (EU) 2024/1689",
			where: "Art. 91 requests for information",
			url: s1$6
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "AIA-92",
		title: "Art. 92 evaluations",
		duty: "After consulting the Board the AI Office may evaluate a model, with independent experts and access via API or other means incl. source code, when information is insufficient or to examine systemic risk.",
		chapter: "act",
		basis: "act",
		level: "must",
		appliesTo: "providers addressed",
		bound: "addressee",
		appliesFrom: "2026-08-02",
		exemptions: [],
		anchors: ["Art. 92"],
		evidence: [],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "no",
		source: {
			doc: "AI Act, Regulation (EU) 2024/1689",
			where: "Art. 92 evaluations",
			url: s1$6
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "AIA-93",
		title: "Art. 93 measures",
		duty: "Commission may request compliance measures, mitigations, restriction, withdrawal or recall; commitments can be made binding.",
		chapter: "act",
		basis: "act",
		level: "must",
		appliesTo: "providers addressed",
		bound: "addressee",
		appliesFrom: "2026-08-02",
		exemptions: [],
		anchors: ["Art. 93"],
		evidence: [],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "no",
		source: {
			doc: "AI Act, Regulation (EU) 2024/1689",
			where: "Art. 93 measures",
			url: s1$6
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "AIA-101.1",
		title: "Art. 101(1) fines for GPAI providers",
		duty: "Intentional or negligent breach of the Act, of an information request, of a requested measure or of evaluation access can cost up to 3 % of annual total worldwide turnover of the preceding year or EUR 15 million, whichever is HIGHER. Code commitments are taken into account when fixing the amount.",
		chapter: "act",
		basis: "act",
		level: "information",
		appliesTo: "providers of GPAI models",
		exemptions: ["no lower cap for SMEs or small mid-caps in Art. 101"],
		anchors: ["Art. 101(1)"],
		evidence: [],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "no",
		source: {
			doc: "AI Act, Regulation (EU) 2024/1689",
			where: "Art. 101(1) fines for GPAI providers",
			url: s1$6
		},
		verified: "full text read",
		notes: ["Applies from 2 August 2026 (Art. 113(b) kept it out of the 2025 start)."]
	},
	{
		id: "AIA-101.2",
		title: "Art. 101(2)-(6) procedure",
		duty: "Preliminary findings and hearing first; Court of Justice has full review; implementing acts set procedure.",
		chapter: "act",
		basis: "act",
		level: "information",
		appliesTo: "providers of GPAI models",
		bound: "commission",
		exemptions: [],
		anchors: ["Art. 101(2)-(6)"],
		evidence: [],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "no",
		source: {
			doc: "AI Act, Regulation (EU) 2024/1689",
			where: "Art. 101(2)-(6) procedure",
			url: s1$6
		},
		verified: "full text read",
		notes: ["Draft implementing regulation Ares(2026)2709234 of 12 March 2026; adoption not verified."]
	},
	{
		id: "AIA-99.contrast",
		title: "Art. 99 is a different regime",
		duty: "National fines on operators of systems: 7 % / EUR 35 million for prohibited practices, 3 % / 15 million for operator duties, 1 % / 7.5 million for misleading information to authorities; SMEs the lower value (99(6)); small mid-caps the lower value for the second and third tier (new 99(6a)).",
		chapter: "act",
		basis: "act",
		level: "information",
		appliesTo: "operators of AI systems, not Chapter V duties",
		bound: "systems",
		exemptions: [],
		anchors: ["Art. 99"],
		evidence: [],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "no",
		amended: "99(1), (4)(da), (6a) changed from 27 July 2026",
		source: {
			doc: "AI Act, Regulation (EU) 2024/1689",
			where: "Art. 99 is a different regime",
			url: s1$6
		},
		verified: "full text read",
		notes: ["None of these is a ceiling for the duties of Chapter V, such as the public summary; that one is in Art. 101(1)."]
	},
	{
		id: "AIA-111.3",
		title: "Art. 111(3) legacy models",
		duty: "Whatever was already on the market ahead of 2 August 2025 has until 2 August 2027 to be brought in line.",
		chapter: "act",
		basis: "act",
		level: "must",
		appliesTo: "providers of models placed before 2 August 2025",
		gates: ["legacy"],
		exemptions: [],
		anchors: ["Art. 111(3)"],
		evidence: ["dates.eu_market in model.yaml, before 2025-08-02"],
		clock: {
			kind: "deadline-on",
			text: "by 2027-08-02",
			due: "2027-08-02"
		},
		repoCheck: "yes",
		source: {
			doc: "AI Act, Regulation (EU) 2024/1689",
			where: "Art. 111(3) legacy models",
			url: s1$6
		},
		verified: "full text read",
		notes: ["A later release that grew out of the provider's old pre-training run can still count as that legacy model (FAQ)."]
	},
	{
		id: "AIA-111.4",
		title: "Art. 111(4) (new 2026) marking grace period",
		duty: "Generative systems on the market before 2 August 2026 comply with Art. 50(2) marking by 2 December 2026.",
		chapter: "act",
		basis: "act",
		level: "must",
		appliesTo: "providers of generative AI SYSTEMS",
		bound: "systems",
		exemptions: [],
		anchors: ["Art. 111(4)"],
		evidence: [],
		clock: {
			kind: "deadline-on",
			text: "by 2026-12-02",
			due: "2026-12-02"
		},
		repoCheck: "no",
		amended: "ADDED from 27 July 2026",
		source: {
			doc: "AI Act, Regulation (EU) 2024/1689",
			where: "Art. 1 point 39(b); seen in PE-CONS 30/26 (Dutch version)",
			url: s9$3
		},
		verified: s10$3,
		notes: []
	},
	{
		id: "AIA-113",
		title: "Art. 113 application dates",
		duty: "Chapter V since 2 August 2025; Art. 101 and the general date 2 August 2026; high-risk Annex III 2 December 2027 and Annex I 2 August 2028; two new prohibitions 2 December 2026.",
		chapter: "act",
		basis: "act",
		level: "information",
		appliesTo: "providers of GPAI models",
		exemptions: [],
		anchors: ["Art. 113"],
		evidence: [],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "no",
		amended: "points (a), (c) replaced, (d) added from 27 July 2026; point (b) unchanged",
		source: {
			doc: "AI Act, Regulation (EU) 2024/1689",
			where: "Art. 113 application dates",
			url: s1$6
		},
		verified: "full text read (2024 OJ text; changes in PE-CONS 30/26, Dutch version)",
		notes: []
	},
	{
		id: "AIA-50.2",
		title: "Art. 50(2) marking of synthetic output",
		duty: "Providers of generative SYSTEMS mark output machine-readably and detectably. Not a model-repository duty, but a model card may need to say what marking the model supports.",
		chapter: "act",
		basis: "act",
		level: "information",
		appliesTo: "providers of generative AI systems, general-purpose ones included",
		bound: "systems",
		exemptions: [],
		anchors: ["Art. 50(2)"],
		evidence: [],
		clock: {
			kind: "deadline-on",
			text: "by 2026-08-02",
			due: "2026-08-02"
		},
		repoCheck: "no",
		source: {
			doc: "AI Act, Regulation (EU) 2024/1689",
			where: "Art. 50(2) marking of synthetic output",
			url: s1$6
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "AIA-40.2",
		title: "Art. 40(2) standards (amended 2026)",
		duty: "Commission issues standardisation requests, where relevant also for Chapter V sections 2 and 3, without undue delay.",
		chapter: "act",
		basis: "act",
		level: "information",
		appliesTo: "Commission",
		bound: "commission",
		exemptions: [],
		anchors: ["Art. 40(2)"],
		evidence: [],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "no",
		amended: "subparagraph added",
		source: {
			doc: "AI Act, Regulation (EU) 2024/1689",
			where: "Art. 1 point 17; seen in PE-CONS 30/26 (Dutch version)",
			url: s9$3
		},
		verified: s10$3,
		notes: ["Until a standard is cited in the Official Journal no presumption of conformity exists for GPAI duties."]
	},
	{
		id: "AIA-XI.1.1.a",
		title: "Annex XI 1.1(a)",
		duty: "Intended tasks and kinds of systems it can go into (as far as fitting for size and risk profile of the model).",
		chapter: "act",
		basis: "act",
		level: "must",
		appliesTo: "providers of GPAI models",
		gates: ["open-source"],
		exemptions: [s3$6],
		anchors: ["Annex XI 1.1(a)"],
		evidence: ["intended uses (MDF-USE-2)"],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "yes",
		source: {
			doc: "AI Act, Regulation (EU) 2024/1689",
			where: "Annex XI Section 1 point 1(a)",
			url: s1$6
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "AIA-XI.1.1.b",
		title: "Annex XI 1.1(b)",
		duty: "Acceptable use policies.",
		chapter: "act",
		basis: "act",
		level: "must",
		appliesTo: "providers of GPAI models",
		gates: ["open-source"],
		exemptions: [s3$6],
		anchors: ["Annex XI 1.1(b)"],
		evidence: ["acceptable use policy (MDF-USE-1)"],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "yes",
		source: {
			doc: "AI Act, Regulation (EU) 2024/1689",
			where: "Annex XI Section 1 point 1(b)",
			url: s1$6
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "AIA-XI.1.1.c",
		title: "Annex XI 1.1(c)",
		duty: "Release date and ways of distribution.",
		chapter: "act",
		basis: "act",
		level: "must",
		appliesTo: "providers of GPAI models",
		gates: ["open-source"],
		exemptions: [s3$6],
		anchors: ["Annex XI 1.1(c)"],
		evidence: [s11$3],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "yes",
		source: {
			doc: "AI Act, Regulation (EU) 2024/1689",
			where: "Annex XI Section 1 point 1(c)",
			url: s1$6
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "AIA-XI.1.1.d",
		title: "Annex XI 1.1(d)",
		duty: "Architecture and number of parameters.",
		chapter: "act",
		basis: "act",
		level: "must",
		appliesTo: "providers of GPAI models",
		gates: ["open-source"],
		exemptions: [s3$6],
		anchors: ["Annex XI 1.1(d)"],
		evidence: ["architecture and number of parameters (MDF-PRP-1, MDF-PRP-7), compared with config and weight headers"],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "yes",
		source: {
			doc: "AI Act, Regulation (EU) 2024/1689",
			where: "Annex XI Section 1 point 1(d)",
			url: s1$6
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "AIA-XI.1.1.e",
		title: "Annex XI 1.1(e)",
		duty: s12$2,
		chapter: "act",
		basis: "act",
		level: "must",
		appliesTo: "providers of GPAI models",
		gates: ["open-source"],
		exemptions: [s3$6],
		anchors: ["Annex XI 1.1(e)"],
		evidence: ["modalities"],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "yes",
		source: {
			doc: "AI Act, Regulation (EU) 2024/1689",
			where: "Annex XI Section 1 point 1(e)",
			url: s1$6
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "AIA-XI.1.1.f",
		title: "Annex XI 1.1(f)",
		duty: "Licence.",
		chapter: "act",
		basis: "act",
		level: "must",
		appliesTo: "providers of GPAI models",
		gates: ["open-source"],
		exemptions: [s3$6],
		anchors: ["Annex XI 1.1(f)"],
		evidence: ["licence (cross-check LICENSE and model card)"],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "yes",
		source: {
			doc: "AI Act, Regulation (EU) 2024/1689",
			where: "Annex XI Section 1 point 1(f)",
			url: s1$6
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "AIA-XI.1.2.a",
		title: "Annex XI 1.2(a)",
		duty: "Technical means needed for integration.",
		chapter: "act",
		basis: "act",
		level: "must",
		appliesTo: "providers of GPAI models",
		gates: ["open-source"],
		exemptions: [s3$6],
		anchors: ["Annex XI 1.2(a)"],
		evidence: ["integration instructions"],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "yes",
		source: {
			doc: "AI Act, Regulation (EU) 2024/1689",
			where: "Annex XI Section 1 point 2(a)",
			url: s1$6
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "AIA-XI.1.2.b",
		title: "Annex XI 1.2(b)",
		duty: "Design specifications, training methods, key choices with reasons and assumptions, optimisation target, role of parameters.",
		chapter: "act",
		basis: "act",
		level: "must",
		appliesTo: "providers of GPAI models",
		gates: ["open-source"],
		exemptions: [s3$6],
		anchors: ["Annex XI 1.2(b)"],
		evidence: ["training process (MDF-TRN-1)"],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "yes",
		source: {
			doc: "AI Act, Regulation (EU) 2024/1689",
			where: "Annex XI Section 1 point 2(b)",
			url: s1$6
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "AIA-XI.1.2.c",
		title: "Annex XI 1.2(c)",
		duty: "Training, testing and validation data: type, origin, curation, number of points, scope, how obtained and selected, unsuitability and bias checks, where applicable.",
		chapter: "act",
		basis: "act",
		level: "must",
		appliesTo: "providers of GPAI models",
		gates: ["open-source"],
		exemptions: [s3$6],
		anchors: ["Annex XI 1.2(c)"],
		evidence: ["data sections per split"],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "yes",
		source: {
			doc: "AI Act, Regulation (EU) 2024/1689",
			where: "Annex XI Section 1 point 2(c)",
			url: s1$6
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "AIA-XI.1.2.d",
		title: "Annex XI 1.2(d)",
		duty: "Training compute (e.g. FLOP), time, other details.",
		chapter: "act",
		basis: "act",
		level: "must",
		appliesTo: "providers of GPAI models",
		gates: ["open-source"],
		exemptions: [s3$6],
		anchors: ["Annex XI 1.2(d)"],
		evidence: ["computation, training time and method (MDF-CMP-1 to MDF-CMP-5)"],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "yes",
		source: {
			doc: "AI Act, Regulation (EU) 2024/1689",
			where: "Annex XI Section 1 point 2(d)",
			url: s1$6
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "AIA-XI.1.2.e",
		title: "Annex XI 1.2(e)",
		duty: "Known or estimated energy consumption; may be derived from compute when unknown.",
		chapter: "act",
		basis: "act",
		level: "must",
		appliesTo: "providers of GPAI models",
		gates: ["open-source"],
		exemptions: [s3$6],
		anchors: ["Annex XI 1.2(e)"],
		evidence: ["energy value or list of missing information"],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "yes",
		source: {
			doc: "AI Act, Regulation (EU) 2024/1689",
			where: "Annex XI Section 1 point 2(e)",
			url: s1$6
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "AIA-XI.2.1",
		title: "Annex XI 2.1",
		duty: "Evaluation strategies and results, criteria, metrics, method for finding limits.",
		chapter: "act",
		basis: "act",
		level: "must",
		appliesTo: s7$4,
		gates: ["systemic-risk"],
		exemptions: [],
		anchors: ["Annex XI 2.1"],
		evidence: ["evaluation section"],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "partly",
		source: {
			doc: "AI Act, Regulation (EU) 2024/1689",
			where: "Annex XI Section 2 point 1",
			url: s1$6
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "AIA-XI.2.2",
		title: "Annex XI 2.2",
		duty: "Where applicable: internal/external adversarial testing, adaptations incl. alignment and fine-tuning.",
		chapter: "act",
		basis: "act",
		level: "must",
		appliesTo: s7$4,
		gates: ["systemic-risk"],
		exemptions: [],
		anchors: ["Annex XI 2.2"],
		evidence: ["adversarial testing section"],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "partly",
		source: {
			doc: "AI Act, Regulation (EU) 2024/1689",
			where: "Annex XI Section 2 point 2",
			url: s1$6
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "AIA-XI.2.3",
		title: "Annex XI 2.3",
		duty: "Where applicable: system architecture showing how software parts work together.",
		chapter: "act",
		basis: "act",
		level: "must",
		appliesTo: s7$4,
		gates: ["systemic-risk"],
		exemptions: [],
		anchors: ["Annex XI 2.3"],
		evidence: ["system architecture section"],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "partly",
		source: {
			doc: "AI Act, Regulation (EU) 2024/1689",
			where: "Annex XI Section 2 point 3",
			url: s1$6
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "AIA-XII.1.a",
		title: "Annex XII 1.a",
		duty: "Intended tasks and kinds of systems.",
		chapter: "act",
		basis: "act",
		level: "must",
		appliesTo: "providers of GPAI models",
		gates: ["open-source"],
		exemptions: [s3$6],
		anchors: ["Annex XII 1.a"],
		evidence: ["intended uses (MDF-USE-2)"],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "yes",
		source: {
			doc: "AI Act, Regulation (EU) 2024/1689",
			where: "Annex XII point 1.a",
			url: s1$6
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "AIA-XII.1.b",
		title: "Annex XII 1.b",
		duty: "Acceptable use policies.",
		chapter: "act",
		basis: "act",
		level: "must",
		appliesTo: "providers of GPAI models",
		gates: ["open-source"],
		exemptions: [s3$6],
		anchors: ["Annex XII 1.b"],
		evidence: ["acceptable use policy (MDF-USE-1)"],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "yes",
		source: {
			doc: "AI Act, Regulation (EU) 2024/1689",
			where: "Annex XII point 1.b",
			url: s1$6
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "AIA-XII.1.c",
		title: "Annex XII 1.c",
		duty: "Release date and distribution.",
		chapter: "act",
		basis: "act",
		level: "must",
		appliesTo: "providers of GPAI models",
		gates: ["open-source"],
		exemptions: [s3$6],
		anchors: ["Annex XII 1.c"],
		evidence: [s11$3],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "yes",
		source: {
			doc: "AI Act, Regulation (EU) 2024/1689",
			where: "Annex XII point 1.c",
			url: s1$6
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "AIA-XII.1.d",
		title: "Annex XII 1.d",
		duty: "Interaction with outside hardware or software, where applicable.",
		chapter: "act",
		basis: "act",
		level: "must",
		appliesTo: "providers of GPAI models",
		gates: ["open-source"],
		exemptions: [s3$6],
		anchors: ["Annex XII 1.d"],
		evidence: ["external interactions"],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "yes",
		source: {
			doc: "AI Act, Regulation (EU) 2024/1689",
			where: "Annex XII point 1.d",
			url: s1$6
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "AIA-XII.1.e",
		title: "Annex XII 1.e",
		duty: "Versions of relevant software, where applicable.",
		chapter: "act",
		basis: "act",
		level: "must",
		appliesTo: "providers of GPAI models",
		gates: ["open-source"],
		exemptions: [s3$6],
		anchors: ["Annex XII 1.e"],
		evidence: ["software versions"],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "yes",
		source: {
			doc: "AI Act, Regulation (EU) 2024/1689",
			where: "Annex XII point 1.e",
			url: s1$6
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "AIA-XII.1.f",
		title: "Annex XII 1.f",
		duty: "Architecture and number of parameters.",
		chapter: "act",
		basis: "act",
		level: "must",
		appliesTo: "providers of GPAI models",
		gates: ["open-source"],
		exemptions: [s3$6],
		anchors: ["Annex XII 1.f"],
		evidence: ["architecture and size (MDF-PRP-1, MDF-PRP-8)"],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "yes",
		source: {
			doc: "AI Act, Regulation (EU) 2024/1689",
			where: "Annex XII point 1.f",
			url: s1$6
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "AIA-XII.1.g",
		title: "Annex XII 1.g",
		duty: s12$2,
		chapter: "act",
		basis: "act",
		level: "must",
		appliesTo: "providers of GPAI models",
		gates: ["open-source"],
		exemptions: [s3$6],
		anchors: ["Annex XII 1.g"],
		evidence: ["modalities"],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "yes",
		source: {
			doc: "AI Act, Regulation (EU) 2024/1689",
			where: "Annex XII point 1.g",
			url: s1$6
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "AIA-XII.1.h",
		title: "Annex XII 1.h",
		duty: "Licence.",
		chapter: "act",
		basis: "act",
		level: "must",
		appliesTo: "providers of GPAI models",
		gates: ["open-source"],
		exemptions: [s3$6],
		anchors: ["Annex XII 1.h"],
		evidence: ["licence"],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "yes",
		source: {
			doc: "AI Act, Regulation (EU) 2024/1689",
			where: "Annex XII point 1.h",
			url: s1$6
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "AIA-XII.2.a",
		title: "Annex XII 2.a",
		duty: "Technical means for integration.",
		chapter: "act",
		basis: "act",
		level: "must",
		appliesTo: "providers of GPAI models",
		gates: ["open-source"],
		exemptions: [s3$6],
		anchors: ["Annex XII 2.a"],
		evidence: ["integration instructions"],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "yes",
		source: {
			doc: "AI Act, Regulation (EU) 2024/1689",
			where: "Annex XII point 2.a",
			url: s1$6
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "AIA-XII.2.b",
		title: "Annex XII 2.b",
		duty: "Modality and format of inputs and outputs with maximum size, e.g. context window.",
		chapter: "act",
		basis: "act",
		level: "must",
		appliesTo: "providers of GPAI models",
		gates: ["open-source"],
		exemptions: [s3$6],
		anchors: ["Annex XII 2.b"],
		evidence: ["context length and maximum sizes (MDF-PRP-4, MDF-PRP-6)"],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "yes",
		source: {
			doc: "AI Act, Regulation (EU) 2024/1689",
			where: "Annex XII point 2.b",
			url: s1$6
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "AIA-XII.2.c",
		title: "Annex XII 2.c",
		duty: "Training, testing, validation data: type, origin, curation, where applicable.",
		chapter: "act",
		basis: "act",
		level: "must",
		appliesTo: "providers of GPAI models",
		gates: ["open-source"],
		exemptions: [s3$6],
		anchors: ["Annex XII 2.c"],
		evidence: ["data sections"],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "yes",
		source: {
			doc: "AI Act, Regulation (EU) 2024/1689",
			where: "Annex XII point 2.c",
			url: s1$6
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "AIA-XIII.a",
		title: "Annex XIII (a)",
		duty: "Designation criterion: number of parameters.",
		chapter: "act",
		basis: "act",
		level: "information",
		appliesTo: s13$2,
		bound: "commission",
		exemptions: [],
		anchors: ["Annex XIII (a)"],
		evidence: [],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "no",
		source: {
			doc: "AI Act, Regulation (EU) 2024/1689",
			where: "Annex XIII point (a)",
			url: s1$6
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "AIA-XIII.b",
		title: "Annex XIII (b)",
		duty: "Designation criterion: data set quality or size, e.g. tokens.",
		chapter: "act",
		basis: "act",
		level: "information",
		appliesTo: s13$2,
		bound: "commission",
		exemptions: [],
		anchors: ["Annex XIII (b)"],
		evidence: [],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "no",
		source: {
			doc: "AI Act, Regulation (EU) 2024/1689",
			where: "Annex XIII point (b)",
			url: s1$6
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "AIA-XIII.c",
		title: "Annex XIII (c)",
		duty: "Designation criterion: training compute or proxies (cost, time, energy).",
		chapter: "act",
		basis: "act",
		level: "information",
		appliesTo: s13$2,
		bound: "commission",
		exemptions: [],
		anchors: ["Annex XIII (c)"],
		evidence: [],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "no",
		source: {
			doc: "AI Act, Regulation (EU) 2024/1689",
			where: "Annex XIII point (c)",
			url: s1$6
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "AIA-XIII.d",
		title: "Annex XIII (d)",
		duty: "Designation criterion: modalities and state-of-the-art thresholds per modality.",
		chapter: "act",
		basis: "act",
		level: "information",
		appliesTo: s13$2,
		bound: "commission",
		exemptions: [],
		anchors: ["Annex XIII (d)"],
		evidence: [],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "no",
		source: {
			doc: "AI Act, Regulation (EU) 2024/1689",
			where: "Annex XIII point (d)",
			url: s1$6
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "AIA-XIII.e",
		title: "Annex XIII (e)",
		duty: "Designation criterion: benchmarks, adaptability, autonomy, scalability, tools.",
		chapter: "act",
		basis: "act",
		level: "information",
		appliesTo: s13$2,
		bound: "commission",
		exemptions: [],
		anchors: ["Annex XIII (e)"],
		evidence: [],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "no",
		source: {
			doc: "AI Act, Regulation (EU) 2024/1689",
			where: "Annex XIII point (e)",
			url: s1$6
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "AIA-XIII.f",
		title: "Annex XIII (f)",
		duty: "Designation criterion: internal-market reach, presumed from 10 000 registered Union business users.",
		chapter: "act",
		basis: "act",
		level: "information",
		appliesTo: s13$2,
		bound: "commission",
		exemptions: [],
		anchors: ["Annex XIII (f)"],
		evidence: [],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "no",
		source: {
			doc: "AI Act, Regulation (EU) 2024/1689",
			where: "Annex XIII point (f)",
			url: s1$6
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "AIA-XIII.g",
		title: "Annex XIII (g)",
		duty: "Designation criterion: number of registered end-users.",
		chapter: "act",
		basis: "act",
		level: "information",
		appliesTo: s13$2,
		bound: "commission",
		exemptions: [],
		anchors: ["Annex XIII (g)"],
		evidence: [],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "no",
		source: {
			doc: "AI Act, Regulation (EU) 2024/1689",
			where: "Annex XIII point (g)",
			url: s1$6
		},
		verified: "full text read",
		notes: []
	}
];

// src/law/generated/copyright.ts
const s1$5 = "signatory of the Copyright chapter, for every GPAI model it places on the Union market";
const s2$5 = "no open-source exemption (Art. 53(2) does not reach Art. 53(1)(c)); no systemic-risk condition; no SME exemption, only proportionality (C-R.d)";
const s3$5 = "GPAI Code of Practice, Copyright chapter (10 July 2025)";
const s4$5 = "https://digital-strategy.ec.europa.eu/en/policies/contents-code-gpai";
const s5$5 = "signatory of the Copyright chapter, for every GPAI model it places on the Union market, only where it runs web-crawlers, or has them run on its behalf, to collect data for text and data mining and for training its GPAI models";
const s6$5 = "Directive 2004/48/EC Art. 8 (unaffected)";
const s7$3 = "within a reasonable time: the text sets no number of days";
const COPYRIGHT = [
	{
		id: "C-R.a",
		title: "Following the Code is not copyright compliance",
		duty: "The chapter helps show that the policy duty of Art. 53(1)(c) is met; following it is not compliance with Union copyright law, which courts interpret.",
		chapter: "copyright",
		basis: "code",
		level: "context",
		appliesTo: s1$5,
		exemptions: [s2$5],
		anchors: ["Art. 53(1)(c)"],
		evidence: [],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		source: {
			doc: s3$5,
			where: "recitals (a) and (b)",
			url: s4$5
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "C-R.c",
		title: "Copyright background the signatories acknowledge",
		duty: "Exclusive rights need prior consent unless an exception applies; the mining exception of Art. 4 needs lawful access and no reservation expressed in an appropriate way.",
		chapter: "copyright",
		basis: "code",
		level: "context",
		appliesTo: s1$5,
		exemptions: [],
		anchors: [
			"Directive (EU) 2019/790 Art. 4(1), 4(3)",
			"Directive 2001/29/EC",
			"Directive 2004/48/EC"
		],
		evidence: [],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		source: {
			doc: s3$5,
			where: "recital (c)",
			url: s4$5
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "C-R.d",
		title: "Proportionality for small providers",
		duty: "Where a commitment asks for proportionate measures, size counts, with regard to SMEs and start-ups. Reading it literally, this touches only commitments that speak of proportionate (or appropriate) measures, chiefly C-1.4.1.a.",
		chapter: "copyright",
		basis: "code",
		level: "context",
		appliesTo: s1$5,
		exemptions: [],
		anchors: ["recital (d)"],
		evidence: ["size declaration in the provider profile"],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		source: {
			doc: s3$5,
			where: "recital (d)",
			url: s4$5
		},
		verified: "full text read",
		notes: ["Which commitments count as \"requiring proportionate measures\" is not listed (our reading)."]
	},
	{
		id: "C-R.e",
		title: "Licences stay untouched",
		duty: "Agreements with rightsholders that authorise use are not affected.",
		chapter: "copyright",
		basis: "code",
		level: "context",
		appliesTo: s1$5,
		exemptions: [],
		anchors: [],
		evidence: ["licence register (private), reference in dataset manifest"],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		source: {
			doc: s3$5,
			where: "recital (e)",
			url: s4$5
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "C-R.f",
		title: "Separate from the training-content summary",
		duty: "These commitments add to, and do not replace, the public summary of Art. 53(1)(d).",
		chapter: "copyright",
		basis: "code",
		level: "context",
		appliesTo: s1$5,
		exemptions: [],
		anchors: ["Art. 53(1)(d)"],
		evidence: [],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		source: {
			doc: s3$5,
			where: "recital (f)",
			url: s4$5
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "C-1.(1)",
		title: "Commitment 1 Copyright policy",
		duty: "Draw up a copyright policy, keep it current and carry it out, including finding and honouring rights reservations with state-of-the-art technology.",
		chapter: "copyright",
		basis: "code",
		level: "must",
		wording: "commit",
		appliesTo: s1$5,
		exemptions: [s2$5],
		anchors: ["Art. 53(1)(c)", "Directive (EU) 2019/790 Art. 4(3)"],
		evidence: ["COPYRIGHT_POLICY.md or the like", "implementation records"],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		source: {
			doc: s3$5,
			where: "Commitment 1 (1)",
			url: s4$5
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "C-1.(2)",
		title: "Check national law first",
		duty: "Before any copyright-relevant act in a Member State, the signatory itself must make sure that its policy fits that State's implementation of Union copyright law, above all of Art. 4(3); getting it wrong can create liability.",
		chapter: "copyright",
		basis: "code",
		level: "must",
		wording: "remain responsible",
		appliesTo: s1$5,
		exemptions: [s2$5],
		anchors: ["Directive (EU) 2019/790 Art. 4(3)"],
		evidence: ["dated legal review note (private) referenced from the policy"],
		clock: {
			kind: "on-event",
			text: "before each copyright-relevant act in a Member State",
			trigger: "copyright-relevant act in a Member State"
		},
		mechanical: ["field \"national law review\" present with date"],
		notCheckable: ["the legal analysis"],
		source: {
			doc: s3$5,
			where: "Commitment 1 (2)",
			url: s4$5
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "C-1.1.1.i",
		title: "Have a policy for all models",
		duty: "Draw up, keep current and implement a policy to comply with Union copyright law that covers every GPAI model put on the Union market.",
		chapter: "copyright",
		basis: "code",
		level: "must",
		wording: "will",
		appliesTo: s1$5,
		exemptions: [s2$5],
		anchors: ["Art. 53(1)(c)"],
		evidence: ["policy document", "list of models covered"],
		clock: {
			kind: "on-event",
			text: "kept up to date; the text sets no interval",
			trigger: "change of the policy or of the models it covers"
		},
		mechanical: [
			"policy file or link present",
			"every model of the repo or org named or covered by a scope statement",
			"policy has version and date"
		],
		notCheckable: ["that it is carried out"],
		source: {
			doc: s3$5,
			where: "Measure 1.1 (1), first sentence",
			url: s4$5
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "C-1.1.1.ii",
		title: "One document with all the measures",
		duty: "Describe the policy in one single document that takes in the measures of this chapter (1.2 to 1.5 as well as 1.1).",
		chapter: "copyright",
		basis: "code",
		level: "must",
		wording: "commit",
		appliesTo: s1$5,
		exemptions: [s2$5],
		anchors: ["Art. 53(1)(c)"],
		evidence: ["one policy document with a section per measure"],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		mechanical: ["one document", "sections (or mapped anchors) for lawful access, rights reservations, infringing outputs, contact and complaints, responsibilities"],
		notCheckable: ["quality of content"],
		source: {
			doc: s3$5,
			where: "Measure 1.1 (1), second sentence",
			url: s4$5
		},
		verified: "full text read",
		notes: ["The document need not be public: only publishing a summary is encouraged (C-1.1.2). A private policy referenced by digest must pass."]
	},
	{
		id: "C-1.1.1.iii",
		title: "Assign responsibilities",
		duty: "Name who inside the organisation implements the policy and who oversees it.",
		chapter: "copyright",
		basis: "code",
		level: "must",
		wording: "will",
		appliesTo: s1$5,
		exemptions: [s2$5],
		anchors: ["Art. 53(1)(c)"],
		evidence: ["roles in the policy (role names suffice)", "CODEOWNERS entry for policy path"],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		mechanical: ["at least one implementing and one overseeing role filled in"],
		notCheckable: ["that the people act"],
		source: {
			doc: s3$5,
			where: "Measure 1.1 (1), third sentence",
			url: s4$5
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "C-1.1.2",
		title: "Publish a summary of the policy",
		duty: "Make a summary of the policy public and keep it current.",
		chapter: "copyright",
		basis: "code",
		level: "encouraged",
		appliesTo: s1$5,
		exemptions: [s2$5],
		anchors: ["Art. 53(1)(c)"],
		evidence: ["public summary file or URL", "link in PST-3.1.3"],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		mechanical: ["link present; summary older than policy -> note"],
		source: {
			doc: s3$5,
			where: "Measure 1.1 (2)",
			url: s4$5
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "C-1.2.1.a",
		title: "No getting round access controls",
		duty: "When crawling, do not circumvent effective technological measures; in particular accept any technical denial or limit of access set by subscriptions or paywalls.",
		chapter: "copyright",
		basis: "code",
		level: "must",
		wording: "commit",
		appliesTo: s5$5,
		gates: ["crawler"],
		crawlerGated: true,
		exemptions: [s2$5],
		anchors: ["Directive 2001/29/EC Art. 6(3)", "Directive (EU) 2019/790 Art. 2(2), 4(1)"],
		evidence: [
			"crawler configuration and code",
			"crawler behaviour statement",
			"HTTP 401/402/403/429 handling tests"
		],
		clock: {
			kind: "on-event",
			text: "at crawl time",
			trigger: "crawl"
		},
		mechanical: ["declared behaviour present", "known bypass options in crawler config (ignore robots, paywall-bypass proxies, captcha solvers) -> ask"],
		notCheckable: ["what crawlers did"],
		source: {
			doc: s3$5,
			where: "Measure 1.2 (1)(a)",
			url: s4$5
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "C-1.2.1.b",
		title: "Exclude persistently infringing sites",
		duty: "Leave out of the crawl sites that offer content to the public and that, at the time of crawling, courts or public authorities in the EU or EEA recognise as infringing persistently, repeatedly and on a commercial scale. An EU website is to carry a changing list of links to the official lists.",
		chapter: "copyright",
		basis: "code",
		level: "must",
		wording: "commit",
		appliesTo: s5$5,
		gates: ["crawler"],
		crawlerGated: true,
		exemptions: [s2$5],
		anchors: ["Art. 53(1)(c)"],
		evidence: ["exclusion list with source, retrieval date and digest", "crawl manifest showing the list was applied"],
		clock: {
			kind: "on-event",
			text: "recognition is tested at the time of crawling: the evidence is the version of the list used for that crawl",
			trigger: "crawl"
		},
		mechanical: ["exclusion list present, dated not later than the crawl it served", "crawled domain list minus exclusion list has no overlap"],
		notCheckable: ["completeness against national lists"],
		source: {
			doc: s3$5,
			where: "Measure 1.2 (1)(b)",
			url: s4$5
		},
		verified: "full text read",
		notes: [
			"Whether the EU website with the list of lists exists by 2026-11 could not be confirmed (searched, nothing found).",
			"It is a list of links to national lists, not one registry: secondary texts that speak of an EU registry or piracy-site registry are imprecise.",
			"The criterion is recognition by courts or public authorities, not the provider's own opinion and not the US or EU counterfeit watch lists."
		]
	},
	{
		id: "C-1.3.1.a",
		title: "Follow robots.txt",
		duty: "Use crawlers that read and obey the Robots Exclusion Protocol as in RFC 9309, and later versions for which the IETF shows that AI providers and content providers can technically apply them.",
		chapter: "copyright",
		basis: "code",
		level: "must",
		wording: "commit",
		appliesTo: s5$5,
		gates: ["crawler"],
		crawlerGated: true,
		exemptions: [s2$5],
		anchors: [
			"Art. 53(1)(c)",
			"Directive (EU) 2019/790 Art. 4(3)",
			"IETF RFC 9309"
		],
		evidence: [
			"robots.txt snapshots per host with fetch time and digest",
			"crawler user-agent tokens",
			"crawler config (robots obeyed)"
		],
		clock: {
			kind: "on-event",
			text: "at the time of crawling; RFC 9309 section 2.4 advises against using a cached copy for more than 24 hours unless robots.txt is unreachable",
			trigger: "crawl"
		},
		mechanical: [
			"snapshot exists for crawled hosts, taken at or just before the crawl",
			"URLs in the crawl manifest are allowed for the declared user-agent under RFC 9309 matching",
			"crawler config disables robots -> conflict"
		],
		notCheckable: ["that the manifest is complete"],
		source: {
			doc: s3$5,
			where: "Measure 1.3 (1)(a)",
			url: s4$5
		},
		verified: "full text read",
		notes: ["A snapshot does not become unlawful by ageing; it is evidence for one crawl. A new crawl needs a new snapshot. An age alarm is house policy and must be labelled so."]
	},
	{
		id: "C-1.3.1.b",
		title: "Honour other machine-readable reservation protocols",
		duty: "Find and honour further suitable machine-readable protocols (for example metadata bound to the asset or to the location) which either have been adopted by international or European standards bodies, or are state of the art, technically implementable, widely adopted by rightsholders with regard to the cultural sectors, and generally agreed in an inclusive EU-level process.",
		chapter: "copyright",
		basis: "code",
		level: "must",
		wording: "commit",
		appliesTo: s5$5,
		gates: ["crawler"],
		crawlerGated: true,
		exemptions: [s2$5],
		anchors: ["Art. 53(1)(c)", "Directive (EU) 2019/790 Art. 4(3)"],
		evidence: ["list of protocols honoured with version and date", "per-protocol handling evidence"],
		clock: {
			kind: "on-event",
			text: "when the Commission publishes or changes the agreed list (a review at least every two years is announced)",
			trigger: "publication or change of the agreed list"
		},
		mechanical: [
			"protocol list present",
			"each protocol id known to the catalogue; unknown -> note",
			"catalogue version of the agreed list newer than the repo's protocol list -> stale"
		],
		notCheckable: ["whether a given protocol meets the conditions"],
		source: {
			doc: s3$5,
			where: "Measure 1.3 (1)(b)",
			url: s4$5
		},
		verified: "full text read",
		notes: [
			"In the second branch the conditions are cumulative, including general agreement at EU level. The third draft only asked for best efforts.",
			"Process: consultation 2025-12-01 to 2026-01-23, workshop 2026-06-02; no agreed list was found as of September 2026 (secondary). TDMRep, ai.txt, C2PA, IPTC and AIPREF are not mandatory by this text.",
			"The facts on the state of the list come from secondary sources."
		]
	},
	{
		id: "C-1.3.2",
		title: "What the robots commitment leaves open",
		duty: "Rightsholders may reserve their rights in any appropriate way, not only by these protocols; and copyright law still applies to content that third parties crawled and the signatory then uses for mining and training.",
		chapter: "copyright",
		basis: "code",
		level: "context",
		appliesTo: s1$5,
		exemptions: [s2$5],
		anchors: ["Directive (EU) 2019/790 Art. 4(3)"],
		evidence: ["per third-party dataset: who crawled, opt-out handling stated by the dataset author"],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		source: {
			doc: s3$5,
			where: "Measure 1.3 (2)",
			url: s4$5
		},
		verified: "full text read",
		notes: ["So there is no Code measure on due diligence for third-party datasets (a measure of the third draft was dropped), but the legal risk stays and PST-3.1.2 asks about opt-outs honoured by dataset suppliers."]
	},
	{
		id: "C-1.3.3",
		title: "Support standards work",
		duty: "Back the processes behind 1.3.1 and join good-faith talks with rightsholders and others on machine-readable standards.",
		chapter: "copyright",
		basis: "code",
		level: "encouraged",
		appliesTo: s1$5,
		exemptions: [s2$5],
		anchors: ["Directive (EU) 2019/790 Art. 4(3)"],
		evidence: ["statement"],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		mechanical: ["report only"],
		source: {
			doc: s3$5,
			where: "Measure 1.3 (3)",
			url: s4$5
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "C-1.3.4.i",
		title: "Publish crawler and reservation information",
		duty: "Let affected rightsholders learn which crawlers are used, their robots.txt features, and what else is done to find and honour reservations at crawl time, by making that information public.",
		chapter: "copyright",
		basis: "code",
		level: "must",
		wording: "commit",
		appliesTo: s5$5,
		gates: ["crawler"],
		crawlerGated: true,
		exemptions: [s2$5],
		anchors: ["Directive (EU) 2019/790 Art. 4(3)", s6$5],
		evidence: ["public page or file: user-agent tokens, purpose, robots.txt behaviour, IP ranges if given, protocols honoured"],
		clock: {
			kind: "on-event",
			text: "when the information changes",
			trigger: "change of the crawler information"
		},
		mechanical: ["page/file present with crawler names and robots features", "same names as PST-2.3.2"],
		notCheckable: ["truth"],
		source: {
			doc: s3$5,
			where: "Measure 1.3 (4)",
			url: s4$5
		},
		verified: "full text read",
		notes: ["the paragraph does not repeat \"if they use web-crawlers\", but has no object without them (our reading)"]
	},
	{
		id: "C-1.3.4.ii",
		title: "Automatic notice of changes",
		duty: "Offer affected rightsholders a way to be told automatically when that information changes, a web feed for instance.",
		chapter: "copyright",
		basis: "code",
		level: "must",
		wording: "commit",
		appliesTo: s5$5,
		gates: ["crawler"],
		crawlerGated: true,
		exemptions: [s2$5],
		anchors: [s6$5],
		evidence: ["RSS/Atom/JSON feed URL", "repository releases feed used for this purpose and named as such"],
		clock: {
			kind: "on-event",
			text: "with each update of the crawler information",
			trigger: "update of the crawler information"
		},
		mechanical: ["feed URL declared and parses", "newest feed entry not older than the last change of the crawler page"],
		source: {
			doc: s3$5,
			where: "Measure 1.3 (4)",
			url: s4$5
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "C-1.3.5",
		title: "Search engines: no collateral loss of indexing",
		duty: "A signatory that is or controls an online search engine should see to it that honouring a training reservation does not directly harm the search indexing of that content.",
		chapter: "copyright",
		basis: "code",
		level: "encouraged",
		appliesTo: "signatories that provide an online search engine or control its provider",
		gates: ["search-engine"],
		exemptions: [s2$5],
		anchors: ["Regulation (EU) 2022/2065 Art. 3(j)"],
		evidence: ["statement"],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		mechanical: ["report only, and only if provider.search_engine is declared true"],
		source: {
			doc: s3$5,
			where: "Measure 1.3 (5)",
			url: s4$5
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "C-1.4.1.a",
		title: "Safeguards against infringing outputs",
		duty: "Put in place suitable and proportionate technical safeguards so that the model does not give out protected training content in an infringing way.",
		chapter: "copyright",
		basis: "code",
		level: "must",
		wording: "commit",
		appliesTo: s1$5,
		exemptions: [s2$5],
		anchors: ["Art. 53(1)(c)"],
		evidence: ["mitigation description: deduplication, memorisation tests, output filters, loss methods", "evaluation report with date and model version"],
		clock: {
			kind: "on-event",
			text: "with each new model version (our reading)",
			trigger: "new model version"
		},
		mechanical: ["mitigation section present", "evaluation record exists for the current model version"],
		notCheckable: ["effectiveness, proportionality, whether an output infringes"],
		source: {
			doc: s3$5,
			where: "Measure 1.4 (1)(a)",
			url: s4$5
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "C-1.4.1.b.i",
		title: "Forbid infringing uses in the terms",
		duty: "Prohibit copyright-infringing uses of the model in the acceptable use policy, the terms or an equivalent document.",
		chapter: "copyright",
		basis: "code",
		level: "must",
		wording: "commit",
		appliesTo: "signatory; models not released under a free and open-source licence",
		gates: ["closed-licence"],
		exemptions: ["open-source models: see C-1.4.1.b.ii"],
		anchors: ["Art. 53(1)(c)"],
		evidence: ["AUP / terms clause with anchor"],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		mechanical: ["document present and linked (MDF-USE-1)", "declared clause anchor exists; text search for copyright near prohibit/infring is only a hint"],
		notCheckable: ["legal wording"],
		source: {
			doc: s3$5,
			where: "Measure 1.4 (1)(b), first half",
			url: s4$5
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "C-1.4.1.b.ii",
		title: "Open-source models: tell users in the documentation",
		duty: "For models under a free and open-source licence, alert users in the accompanying documentation that copyright-infringing uses are prohibited, leaving the open nature of the licence alone.",
		chapter: "copyright",
		basis: "code",
		level: "must",
		wording: "commit",
		appliesTo: "signatory; models released under a free and open-source licence",
		gates: ["open-licence"],
		exemptions: [s2$5],
		anchors: ["Art. 53(1)(c)"],
		evidence: ["section in README or model card"],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		mechanical: ["declared section present in model card/README", "licence is open source and only an AUP restriction exists -> note"],
		source: {
			doc: s3$5,
			where: "Measure 1.4 (1)(b), second half",
			url: s4$5
		},
		verified: "full text read",
		notes: ["The third draft exempted open-source models from this; the final text does not."]
	},
	{
		id: "C-1.4.2",
		title: "Applies however the model is offered",
		duty: "It makes no difference whether the signatory builds the model into its own systems or supplies it to others by contract.",
		chapter: "copyright",
		basis: "code",
		level: "context",
		appliesTo: s1$5,
		exemptions: [s2$5],
		anchors: [],
		evidence: [],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		source: {
			doc: s3$5,
			where: "Measure 1.4 (2)",
			url: s4$5
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "C-1.5.1",
		title: "Contact point for rightsholders",
		duty: "Name a contact point for electronic communication with affected rightsholders and make information on it easy to find.",
		chapter: "copyright",
		basis: "code",
		level: "must",
		wording: "commit",
		appliesTo: s1$5,
		exemptions: [s2$5],
		anchors: ["Art. 53(1)(c)"],
		evidence: ["contact block in README / model card / policy summary"],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		mechanical: ["contact present and well-formed", "visible in README or linked from it"],
		notCheckable: ["that it is monitored"],
		source: {
			doc: s3$5,
			where: "Measure 1.5 (1)",
			url: s4$5
		},
		verified: "full text read",
		notes: ["Separate from the documentation contact of T-1.2.a; one address may serve both."]
	},
	{
		id: "C-1.5.2.i",
		title: "Complaint mechanism",
		duty: "Have a mechanism by which affected rightsholders and their authorised representatives, collecting societies included, can lodge sufficiently precise and substantiated complaints electronically about breaches of the chapter's commitments.",
		chapter: "copyright",
		basis: "code",
		level: "must",
		wording: "commit",
		appliesTo: s1$5,
		exemptions: [s2$5],
		anchors: ["Art. 53(1)(c)"],
		evidence: ["issue form or mailbox described in COMPLAINTS.md", "complaint register (private or pseudonymised)"],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		mechanical: ["mechanism declared; GitHub issue form file exists if that is the mechanism"],
		notCheckable: ["accessibility in practice"],
		source: {
			doc: s3$5,
			where: "Measure 1.5 (2), first sentence",
			url: s4$5
		},
		verified: "full text read",
		notes: ["A public issue tracker as the only channel forces complainants to publish; offer a private one (our reading)."]
	},
	{
		id: "C-1.5.2.ii",
		title: "Tell people about it",
		duty: "Give easily accessible information on the mechanism.",
		chapter: "copyright",
		basis: "code",
		level: "must",
		wording: "commit",
		appliesTo: s1$5,
		exemptions: [s2$5],
		anchors: [],
		evidence: ["link in README, model card, website"],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		mechanical: ["link present"],
		source: {
			doc: s3$5,
			where: "Measure 1.5 (2), first sentence",
			url: s4$5
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "C-1.5.2.iii",
		title: "Handle complaints properly",
		duty: "Act on complaints diligently, without arbitrariness and within a reasonable time.",
		chapter: "copyright",
		basis: "code",
		level: "must",
		wording: "will",
		appliesTo: s1$5,
		exemptions: [s2$5],
		anchors: [],
		evidence: ["register: received, acknowledged, decided, outcome, reason"],
		clock: {
			kind: "deadline-after",
			text: s7$3,
			trigger: "receipt of the complaint"
		},
		clocks: [
			{
				kind: "deadline-after",
				text: s7$3,
				trigger: "receipt of the complaint"
			},
			{
				kind: "deadline-after",
				text: "house rule: acknowledged within 7 days (configurable)",
				trigger: "receipt of the complaint",
				period: "P7D",
				basis: "house"
			},
			{
				kind: "deadline-after",
				text: "house rule: decided within 30 days (configurable)",
				trigger: "receipt of the complaint",
				period: "P30D",
				basis: "house"
			}
		],
		mechanical: ["open complaint without acknowledgement or decision beyond the configured days -> stale (house policy)", "closed without outcome or reason -> incomplete"],
		notCheckable: ["diligence, non-arbitrariness, reasonableness"],
		source: {
			doc: s3$5,
			where: "Measure 1.5 (2), second sentence",
			url: s4$5
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "C-1.5.2.iv",
		title: "When no action is owed",
		duty: "No need to act on a manifestly unfounded complaint, or when the same rightsholder has already been answered on an identical complaint.",
		chapter: "copyright",
		basis: "code",
		level: "context",
		appliesTo: s1$5,
		exemptions: [],
		anchors: [],
		evidence: ["reason code in the register"],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		source: {
			doc: s3$5,
			where: "Measure 1.5 (2), second sentence",
			url: s4$5
		},
		verified: "full text read",
		notes: ["The third draft spoke of excessive or repetitive complaints; the final text has the two narrower grounds. \"Identical\", not \"similar\"."]
	},
	{
		id: "C-1.5.2.v",
		title: "Other remedies stay open",
		duty: "Legal measures, remedies and sanctions under Union and national law are not affected.",
		chapter: "copyright",
		basis: "code",
		level: "context",
		appliesTo: s1$5,
		exemptions: [],
		anchors: [],
		evidence: [],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		source: {
			doc: s3$5,
			where: "Measure 1.5 (2), third sentence",
			url: s4$5
		},
		verified: "full text read",
		notes: []
	}
];

// src/law/generated/form.ts
const s1$4 = "signatory of the Transparency chapter that places a GPAI model on the Union market";
const s2$4 = "not owed for a model that meets the open-source conditions of Art. 53(2) (the licence lets anyone access, use, modify and distribute; weights, architecture information and usage information are public), unless the model has systemic risk";
const s3$4 = ".gpai/documentation.yaml, keyed by field id, or a pointer record for what is confidential";
const s4$4 = "with each relevant change of what is documented (T-1.1.c); complete when the model goes on the market (T-1.1.a)";
const s5$4 = "relevant change in documented information";
const s6$4 = "GPAI Code of Practice, Model Documentation Form (10 July 2025)";
const s7$2 = "https://ec.europa.eu/newsroom/dae/redirection/document/118118";
const s8$2 = "authorities: only on a request made by the AI Office";
const s9$2 = "Information on the data used for training, testing, and validation";
const s10$2 = "Computational resources (during training)";
const s11$2 = "Energy consumption (during training and inference)";
const FORM = [
	{
		id: "MDF-HDR-1",
		title: "Date this document was last updated",
		duty: "Date of the last update of the documentation.",
		chapter: "form",
		basis: "code",
		level: "must",
		section: "Header",
		appliesTo: s1$4,
		gates: ["open-source"],
		exemptions: [s2$4],
		disclosure: ["document header, no recipient boxes"],
		anchors: [],
		anchorsInferred: true,
		evidence: [s3$4],
		clock: {
			kind: "on-event",
			text: s4$4,
			trigger: s5$4
		},
		fieldType: "date",
		crossCheck: [">= last commit that changed a documented fact"],
		source: {
			doc: s6$4,
			where: "Header / Date this document was last updated",
			url: s7$2
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "MDF-HDR-2",
		title: "Document version number",
		duty: "Version of the documentation.",
		chapter: "form",
		basis: "code",
		level: "must",
		section: "Header",
		appliesTo: s1$4,
		gates: ["open-source"],
		exemptions: [s2$4],
		disclosure: ["document header, no recipient boxes"],
		anchors: [],
		anchorsInferred: true,
		evidence: [s3$4],
		clock: {
			kind: "on-event",
			text: s4$4,
			trigger: s5$4
		},
		fieldType: "text",
		crossCheck: ["increases with each change"],
		source: {
			doc: s6$4,
			where: "Header / Document version number",
			url: s7$2
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "MDF-GEN-1",
		title: "Legal name for the model provider",
		duty: "Legal name.",
		chapter: "form",
		basis: "code",
		level: "must",
		section: "General information",
		appliesTo: s1$4,
		gates: ["open-source"],
		exemptions: [s2$4],
		recipients: [
			"AIO",
			"NCA",
			"DP"
		],
		disclosure: [s8$2, "downstream providers: proactively"],
		anchors: [],
		anchorsInferred: true,
		evidence: [s3$4],
		clock: {
			kind: "on-event",
			text: s4$4,
			trigger: s5$4
		},
		fieldType: "text",
		source: {
			doc: s6$4,
			where: "General information / Legal name for the model provider",
			url: s7$2
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "MDF-GEN-2",
		title: "Model name",
		duty: "Unique identifier of the model, with the collection it belongs to if any, and the names of its publicly available versions that this documentation covers.",
		chapter: "form",
		basis: "code",
		level: "must",
		section: "General information",
		appliesTo: s1$4,
		gates: ["open-source"],
		exemptions: [s2$4],
		recipients: [
			"AIO",
			"NCA",
			"DP"
		],
		disclosure: [s8$2, "downstream providers: proactively"],
		anchors: ["Annex XI 1.1", "Annex XII 1"],
		anchorsInferred: true,
		evidence: [s3$4],
		clock: {
			kind: "on-event",
			text: s4$4,
			trigger: s5$4
		},
		fieldType: "text + list",
		crossCheck: ["matches repository / model card / config model_type or name", "every published version tag is listed"],
		source: {
			doc: s6$4,
			where: "General information / Model name",
			url: s7$2
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "MDF-GEN-3",
		title: "Model authenticity",
		duty: "Proof of where the model comes from and that it is genuine, if there is any: for example a secure hash for distributed binaries, the endpoint URL for a service.",
		chapter: "form",
		basis: "code",
		level: "must",
		section: "General information",
		appliesTo: s1$4,
		gates: ["open-source"],
		exemptions: [s2$4],
		recipients: ["AIO", "NCA"],
		disclosure: [s8$2],
		anchors: [],
		anchorsInferred: true,
		evidence: [
			s3$4,
			"SHA-256 manifest of weight files",
			"signature / attestation"
		],
		clock: {
			kind: "on-event",
			text: s4$4,
			trigger: s5$4
		},
		fieldType: "text",
		naAllowed: true,
		naText: "where available",
		crossCheck: ["recompute or compare LFS object ids (sha256) of weight files"],
		source: {
			doc: s6$4,
			where: "General information / Model authenticity",
			url: s7$2
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "MDF-GEN-4",
		title: "Release date",
		duty: "When the model was first released through any channel.",
		chapter: "form",
		basis: "code",
		level: "must",
		section: "General information",
		appliesTo: s1$4,
		gates: ["open-source"],
		exemptions: [s2$4],
		recipients: [
			"AIO",
			"NCA",
			"DP"
		],
		disclosure: [s8$2, "downstream providers: proactively"],
		anchors: ["Annex XI 1.1(c)", "Annex XII 1(c)"],
		anchorsInferred: true,
		evidence: [s3$4],
		clock: {
			kind: "on-event",
			text: s4$4,
			trigger: s5$4
		},
		fieldType: "date",
		crossCheck: ["<= Union market release date", "compare with first release/tag"],
		source: {
			doc: s6$4,
			where: "General information / Release date",
			url: s7$2
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "MDF-GEN-5",
		title: "Union market release date",
		duty: "Date of placing on the Union market.",
		chapter: "form",
		basis: "code",
		level: "must",
		section: "General information",
		appliesTo: s1$4,
		gates: ["open-source"],
		exemptions: [s2$4],
		recipients: [
			"AIO",
			"NCA",
			"DP"
		],
		disclosure: [s8$2, "downstream providers: proactively"],
		anchors: [
			"Annex XI 1.1(c)",
			"Annex XII 1(c)",
			"Art. 111(3)"
		],
		anchorsInferred: true,
		evidence: [s3$4],
		clock: {
			kind: "on-event",
			text: s4$4,
			trigger: s5$4
		},
		fieldType: "date",
		crossCheck: ["drives legacy rule (before 2025-08-02) and the ten-year retention"],
		source: {
			doc: s6$4,
			where: "General information / Union market release date",
			url: s7$2
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "MDF-GEN-6",
		title: "Model dependencies",
		duty: "If made by modifying or fine-tuning GPAI models already on the market: their names and relevant versions.",
		chapter: "form",
		basis: "code",
		level: "must",
		section: "General information",
		appliesTo: s1$4,
		gates: ["open-source"],
		exemptions: [s2$4],
		recipients: [
			"AIO",
			"NCA",
			"DP"
		],
		disclosure: [s8$2, "downstream providers: proactively"],
		anchors: ["Annex XI 1.2", "Recital 109"],
		anchorsInferred: true,
		evidence: [s3$4],
		clock: {
			kind: "on-event",
			text: s4$4,
			trigger: s5$4
		},
		fieldType: "list",
		naAllowed: true,
		naText: "'N/A' when not a derivative",
		crossCheck: ["base_model in model card metadata", "config _name_or_path"],
		source: {
			doc: s6$4,
			where: "General information / Model dependencies",
			url: s7$2
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "MDF-PRP-1",
		title: "Model architecture",
		duty: "General description of the architecture.",
		chapter: "form",
		basis: "code",
		level: "must",
		section: "Model properties",
		appliesTo: s1$4,
		gates: ["open-source"],
		exemptions: [s2$4],
		recipients: [
			"AIO",
			"NCA",
			"DP"
		],
		disclosure: [s8$2, "downstream providers: proactively"],
		anchors: ["Annex XI 1.1(d)", "Annex XII 1(f)"],
		anchorsInferred: true,
		evidence: [s3$4],
		clock: {
			kind: "on-event",
			text: s4$4,
			trigger: s5$4
		},
		fieldType: "free text",
		recommendedWords: "about 20",
		crossCheck: ["config.json architectures/model_type"],
		source: {
			doc: s6$4,
			where: "Model properties / Model architecture",
			url: s7$2
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "MDF-PRP-2",
		title: "Design specifications of the model",
		duty: "General description of the main design specifications with reasons and assumptions.",
		chapter: "form",
		basis: "code",
		level: "must",
		section: "Model properties",
		appliesTo: s1$4,
		gates: ["open-source"],
		exemptions: [s2$4],
		recipients: ["AIO", "NCA"],
		disclosure: [s8$2],
		anchors: ["Annex XI 1.2(b)"],
		anchorsInferred: true,
		evidence: [s3$4],
		clock: {
			kind: "on-event",
			text: s4$4,
			trigger: s5$4
		},
		fieldType: "free text",
		recommendedWords: "about 100",
		source: {
			doc: s6$4,
			where: "Model properties / Design specifications of the model",
			url: s7$2
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "MDF-PRP-3",
		title: "Input modalities",
		duty: "Kinds of input.",
		chapter: "form",
		basis: "code",
		level: "must",
		section: "Model properties",
		appliesTo: s1$4,
		gates: ["open-source"],
		exemptions: [s2$4],
		recipients: [
			"AIO",
			"NCA",
			"DP"
		],
		disclosure: [s8$2, "downstream providers: proactively"],
		anchors: ["Annex XI 1.1(e)", "Annex XII 1(g), 2(b)"],
		anchorsInferred: true,
		evidence: [s3$4],
		clock: {
			kind: "on-event",
			text: s4$4,
			trigger: s5$4
		},
		fieldType: "multi-select",
		options: [
			"Text",
			"Images",
			"Audio",
			"Video",
			"Other (specify)"
		],
		crossCheck: ["pipeline_tag / processor config"],
		source: {
			doc: s6$4,
			where: "Model properties / Input modalities",
			url: s7$2
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "MDF-PRP-4",
		title: "Input modalities: maximum size",
		duty: "Maximum input size for each chosen modality.",
		chapter: "form",
		basis: "code",
		level: "must",
		section: "Model properties",
		appliesTo: s1$4,
		gates: ["open-source"],
		exemptions: [s2$4],
		recipients: ["AIO", "DP"],
		disclosure: [s8$2, "downstream providers: proactively"],
		anchors: ["Annex XII 2(b)"],
		anchorsInferred: true,
		evidence: [s3$4],
		clock: {
			kind: "on-event",
			text: s4$4,
			trigger: s5$4
		},
		fieldType: "text per modality",
		naAllowed: true,
		naText: "'N/A' if not defined",
		perSelected: "MDF-PRP-3",
		crossCheck: ["max_position_embeddings / model_max_length"],
		source: {
			doc: s6$4,
			where: "Model properties / Input modalities: maximum size",
			url: s7$2
		},
		verified: "full text read",
		notes: ["Recipient boxes in the DOCX: AIO yes, NCA no, DP yes. The sister item for output (MDF-PRP-6) is DP only; the difference looks like an oversight in the form. The third draft had DP only for both."]
	},
	{
		id: "MDF-PRP-5",
		title: "Output modalities",
		duty: "Kinds of output.",
		chapter: "form",
		basis: "code",
		level: "must",
		section: "Model properties",
		appliesTo: s1$4,
		gates: ["open-source"],
		exemptions: [s2$4],
		recipients: [
			"AIO",
			"NCA",
			"DP"
		],
		disclosure: [s8$2, "downstream providers: proactively"],
		anchors: ["Annex XI 1.1(e)", "Annex XII 1(g), 2(b)"],
		anchorsInferred: true,
		evidence: [s3$4],
		clock: {
			kind: "on-event",
			text: s4$4,
			trigger: s5$4
		},
		fieldType: "multi-select",
		options: [
			"Text",
			"Images",
			"Audio",
			"Video",
			"Other (specify)"
		],
		source: {
			doc: s6$4,
			where: "Model properties / Output modalities",
			url: s7$2
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "MDF-PRP-6",
		title: "Output modalities: maximum size",
		duty: "Maximum output size for each chosen modality.",
		chapter: "form",
		basis: "code",
		level: "must",
		section: "Model properties",
		appliesTo: s1$4,
		gates: ["open-source"],
		exemptions: [s2$4],
		recipients: ["DP"],
		disclosure: ["downstream providers: proactively"],
		anchors: ["Annex XII 2(b)"],
		anchorsInferred: true,
		evidence: [s3$4],
		clock: {
			kind: "on-event",
			text: s4$4,
			trigger: s5$4
		},
		fieldType: "text per modality",
		naAllowed: true,
		naText: "'N/A' if not defined",
		perSelected: "MDF-PRP-5",
		source: {
			doc: s6$4,
			where: "Model properties / Output modalities: maximum size",
			url: s7$2
		},
		verified: "full text read",
		notes: ["Merged cells in the DOCX: first row AIO/NCA/DP for the modality, second row DP only for the size."]
	},
	{
		id: "MDF-PRP-7",
		title: "Total model size (number)",
		duty: "Total number of parameters.",
		chapter: "form",
		basis: "code",
		level: "must",
		section: "Model properties",
		appliesTo: s1$4,
		gates: ["open-source"],
		exemptions: [s2$4],
		recipients: ["AIO"],
		disclosure: [s8$2],
		anchors: ["Annex XI 1.1(d)"],
		anchorsInferred: true,
		evidence: [s3$4],
		clock: {
			kind: "on-event",
			text: s4$4,
			trigger: s5$4
		},
		fieldType: "number",
		unit: "parameters",
		precision: "at least two significant figures",
		crossCheck: ["sum tensor shapes in safetensors headers / index metadata total_size and dtype"],
		source: {
			doc: s6$4,
			where: "Model properties / Total model size (number)",
			url: s7$2
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "MDF-PRP-8",
		title: "Total model size (range)",
		duty: "Band into which the number of parameters falls.",
		chapter: "form",
		basis: "code",
		level: "must",
		section: "Model properties",
		appliesTo: s1$4,
		gates: ["open-source"],
		exemptions: [s2$4],
		recipients: ["NCA", "DP"],
		disclosure: [s8$2, "downstream providers: proactively"],
		anchors: ["Annex XI 1.1(d)", "Annex XII 1(f)"],
		anchorsInferred: true,
		evidence: [s3$4],
		clock: {
			kind: "on-event",
			text: s4$4,
			trigger: s5$4
		},
		fieldType: "single-select",
		options: [
			"1-500M",
			"500M-5B",
			"5B-15B",
			"15B-50B",
			"50B-100B",
			"100B-500B",
			"500B-1T",
			">1T"
		],
		crossCheck: ["band must contain MDF-PRP-7"],
		source: {
			doc: s6$4,
			where: "Model properties / Total model size (range)",
			url: s7$2
		},
		verified: "full text read",
		notes: ["Edges are shared (a 5B model fits two bands); the form does not say which side an edge belongs to: accept both."]
	},
	{
		id: "MDF-DIS-1",
		title: "Distribution channels (Union market)",
		duty: "Routes by which the model is offered or used on the Union market; per route a link on getting access, if any, and the level of access (weights, black box, ...).",
		chapter: "form",
		basis: "code",
		level: "must",
		section: "Methods of distribution and licenses",
		appliesTo: s1$4,
		gates: ["open-source"],
		exemptions: [s2$4],
		recipients: ["AIO", "NCA"],
		disclosure: [s8$2],
		anchors: ["Annex XI 1.1(c)"],
		anchorsInferred: true,
		evidence: [s3$4],
		clock: {
			kind: "on-event",
			text: s4$4,
			trigger: s5$4
		},
		fieldType: "list",
		source: {
			doc: s6$4,
			where: "Methods of distribution and licenses / Distribution channels (Union market)",
			url: s7$2
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "MDF-DIS-2",
		title: "Distribution channels (for downstream providers)",
		duty: "Ways in which downstream providers can get the model.",
		chapter: "form",
		basis: "code",
		level: "must",
		section: "Methods of distribution and licenses",
		appliesTo: s1$4,
		gates: ["open-source"],
		exemptions: [s2$4],
		recipients: ["DP"],
		disclosure: ["downstream providers: proactively"],
		anchors: ["Annex XII 1(c)"],
		anchorsInferred: true,
		evidence: [s3$4],
		clock: {
			kind: "on-event",
			text: s4$4,
			trigger: s5$4
		},
		fieldType: "list",
		source: {
			doc: s6$4,
			where: "Methods of distribution and licenses / Distribution channels (for downstream providers)",
			url: s7$2
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "MDF-DIS-3",
		title: "License (link)",
		duty: "Link to the licence(s); otherwise a copy is owed on an Art. 91 request; or a statement that there is none.",
		chapter: "form",
		basis: "code",
		level: "must",
		section: "Methods of distribution and licenses",
		appliesTo: s1$4,
		gates: ["open-source"],
		exemptions: [s2$4],
		recipients: ["AIO", "NCA"],
		disclosure: [s8$2],
		anchors: ["Annex XI 1.1(f)"],
		anchorsInferred: true,
		evidence: [s3$4],
		clock: {
			kind: "on-event",
			text: s4$4,
			trigger: s5$4
		},
		fieldType: "link or statement",
		crossCheck: ["LICENSE file / model card license field present and consistent"],
		source: {
			doc: s6$4,
			where: "Methods of distribution and licenses / License (link)",
			url: s7$2
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "MDF-DIS-4",
		title: "License (type for downstream providers)",
		duty: "Type or category of licence offered downstream (free and open source; restricted; proprietary); with no licence, how access is given (for example terms of service).",
		chapter: "form",
		basis: "code",
		level: "must",
		section: "Methods of distribution and licenses",
		appliesTo: s1$4,
		gates: ["open-source"],
		exemptions: [s2$4],
		recipients: ["DP"],
		disclosure: ["downstream providers: proactively"],
		anchors: ["Annex XII 1(h)"],
		anchorsInferred: true,
		evidence: [s3$4],
		clock: {
			kind: "on-event",
			text: s4$4,
			trigger: s5$4
		},
		fieldType: "text / category",
		options: [
			"free and open source",
			"less permissive with use restrictions",
			"proprietary",
			"no licence: describe access"
		],
		source: {
			doc: s6$4,
			where: "Methods of distribution and licenses / License (type for downstream providers)",
			url: s7$2
		},
		verified: "full text read",
		notes: ["The categories are examples in the form, not a closed list."]
	},
	{
		id: "MDF-DIS-5",
		title: "License (additional assets)",
		duty: "Other assets made available, if any (training data, data processing, training, inference or evaluation code): how to get each and its licence.",
		chapter: "form",
		basis: "code",
		level: "must",
		section: "Methods of distribution and licenses",
		appliesTo: s1$4,
		gates: ["open-source"],
		exemptions: [s2$4],
		recipients: ["AIO", "DP"],
		disclosure: [s8$2, "downstream providers: proactively"],
		anchors: [],
		anchorsInferred: true,
		evidence: [s3$4],
		clock: {
			kind: "on-event",
			text: s4$4,
			trigger: s5$4
		},
		fieldType: "list",
		source: {
			doc: s6$4,
			where: "Methods of distribution and licenses / License (additional assets)",
			url: s7$2
		},
		verified: "full text read",
		notes: ["Boxes: AIO yes, NCA no, DP yes. The third draft had AIO and NCA, not DP."]
	},
	{
		id: "MDF-USE-1",
		title: "Acceptable Use Policy",
		duty: "Link to the policy, or a copy, or a statement that none exists.",
		chapter: "form",
		basis: "code",
		level: "must",
		section: "Use",
		appliesTo: s1$4,
		gates: ["open-source"],
		exemptions: [s2$4],
		recipients: [
			"AIO",
			"NCA",
			"DP"
		],
		disclosure: [s8$2, "downstream providers: proactively"],
		anchors: ["Annex XI 1.1(b)", "Annex XII 1(b)"],
		anchorsInferred: true,
		evidence: [s3$4, "AUP file or link"],
		clock: {
			kind: "on-event",
			text: s4$4,
			trigger: s5$4
		},
		fieldType: "link / attachment / statement",
		crossCheck: ["also carries the prohibition of C-1.4.1.b"],
		source: {
			doc: s6$4,
			where: "Use / Acceptable Use Policy",
			url: s7$2
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "MDF-USE-2",
		title: "Intended uses",
		duty: "Either the uses the provider intends, or the uses it restricts or forbids beyond the legal prohibitions, as told in its own materials.",
		chapter: "form",
		basis: "code",
		level: "must",
		section: "Use",
		appliesTo: s1$4,
		gates: ["open-source"],
		exemptions: [s2$4],
		recipients: [
			"AIO",
			"NCA",
			"DP"
		],
		disclosure: [s8$2, "downstream providers: proactively"],
		anchors: ["Annex XI 1.1(a)", "Annex XII 1(a)"],
		anchorsInferred: true,
		evidence: [s3$4],
		clock: {
			kind: "on-event",
			text: s4$4,
			trigger: s5$4
		},
		fieldType: "free text",
		recommendedWords: "about 200",
		naAllowed: true,
		naText: "'N/A' if naming uses does not fit the nature of the licence",
		source: {
			doc: s6$4,
			where: "Use / Intended uses",
			url: s7$2
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "MDF-USE-3",
		title: "Type and nature of AI systems in which the model can be integrated",
		duty: "Kinds of AI system into which it can be built, or should not be.",
		chapter: "form",
		basis: "code",
		level: "must",
		section: "Use",
		appliesTo: s1$4,
		gates: ["open-source"],
		exemptions: [s2$4],
		recipients: [
			"AIO",
			"NCA",
			"DP"
		],
		disclosure: [s8$2, "downstream providers: proactively"],
		anchors: ["Annex XI 1.1(a)", "Annex XII 1(a)"],
		anchorsInferred: true,
		evidence: [s3$4],
		clock: {
			kind: "on-event",
			text: s4$4,
			trigger: s5$4
		},
		fieldType: "free text / list",
		recommendedWords: "up to 300",
		source: {
			doc: s6$4,
			where: "Use / Type and nature of AI systems in which the model can be integrated",
			url: s7$2
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "MDF-USE-4",
		title: "Technical means for model integration",
		duty: "What is technically needed to integrate it (instructions, infrastructure, tools).",
		chapter: "form",
		basis: "code",
		level: "must",
		section: "Use",
		appliesTo: s1$4,
		gates: ["open-source"],
		exemptions: [s2$4],
		recipients: ["DP"],
		disclosure: ["downstream providers: proactively"],
		anchors: ["Annex XI 1.2(a)", "Annex XII 2(a), 1(d)"],
		anchorsInferred: true,
		evidence: [s3$4],
		clock: {
			kind: "on-event",
			text: s4$4,
			trigger: s5$4
		},
		fieldType: "free text",
		recommendedWords: "about 100",
		source: {
			doc: s6$4,
			where: "Use / Technical means for model integration",
			url: s7$2
		},
		verified: "full text read",
		notes: ["Annex XI 1.2(a) asks this for authorities too, yet the form ticks DP only."]
	},
	{
		id: "MDF-USE-5",
		title: "Required hardware",
		duty: "Hardware and version needed to use the model.",
		chapter: "form",
		basis: "code",
		level: "must",
		section: "Use",
		appliesTo: s1$4,
		gates: ["open-source"],
		exemptions: [s2$4],
		recipients: ["DP"],
		disclosure: ["downstream providers: proactively"],
		anchors: ["Annex XII 1(d)"],
		anchorsInferred: true,
		evidence: [s3$4],
		clock: {
			kind: "on-event",
			text: s4$4,
			trigger: s5$4
		},
		fieldType: "free text",
		recommendedWords: "about 100",
		naAllowed: true,
		naText: "'N/A' if not applicable (e.g. API only)",
		source: {
			doc: s6$4,
			where: "Use / Required hardware",
			url: s7$2
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "MDF-USE-6",
		title: "Required software",
		duty: "Software and version needed to use the model.",
		chapter: "form",
		basis: "code",
		level: "must",
		section: "Use",
		appliesTo: s1$4,
		gates: ["open-source"],
		exemptions: [s2$4],
		recipients: ["DP"],
		disclosure: ["downstream providers: proactively"],
		anchors: ["Annex XII 1(d), 1(e)"],
		anchorsInferred: true,
		evidence: [s3$4],
		clock: {
			kind: "on-event",
			text: s4$4,
			trigger: s5$4
		},
		fieldType: "free text",
		recommendedWords: "about 100",
		naAllowed: true,
		naText: "'N/A' if not applicable",
		crossCheck: ["transformers_version in config.json"],
		source: {
			doc: s6$4,
			where: "Use / Required software",
			url: s7$2
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "MDF-TRN-1",
		title: "Design specifications of the training process",
		duty: "Main stages, methods and techniques, key choices and assumptions, what is optimised, and how far single parameters matter.",
		chapter: "form",
		basis: "code",
		level: "must",
		section: "Training process",
		appliesTo: s1$4,
		gates: ["open-source"],
		exemptions: [s2$4],
		recipients: ["AIO", "NCA"],
		disclosure: [s8$2],
		anchors: ["Annex XI 1.2(b)"],
		anchorsInferred: true,
		evidence: [s3$4],
		clock: {
			kind: "on-event",
			text: s4$4,
			trigger: s5$4
		},
		fieldType: "free text",
		recommendedWords: "about 400",
		source: {
			doc: s6$4,
			where: "Training process / Design specifications of the training process",
			url: s7$2
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "MDF-TRN-2",
		title: "Decision rationale",
		duty: "How and why the key training choices were made.",
		chapter: "form",
		basis: "code",
		level: "must",
		section: "Training process",
		appliesTo: s1$4,
		gates: ["open-source"],
		exemptions: [s2$4],
		recipients: ["AIO", "NCA"],
		disclosure: [s8$2],
		anchors: ["Annex XI 1.2(b)"],
		anchorsInferred: true,
		evidence: [s3$4],
		clock: {
			kind: "on-event",
			text: s4$4,
			trigger: s5$4
		},
		fieldType: "free text",
		recommendedWords: "about 200",
		source: {
			doc: s6$4,
			where: "Training process / Decision rationale",
			url: s7$2
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "MDF-DAT-1",
		title: "Data type/modality",
		duty: "Kinds of data.",
		chapter: "form",
		basis: "code",
		level: "must",
		section: s9$2,
		appliesTo: s1$4,
		gates: ["open-source"],
		exemptions: [s2$4],
		recipients: [
			"AIO",
			"NCA",
			"DP"
		],
		disclosure: [s8$2, "downstream providers: proactively"],
		anchors: ["Annex XI 1.2(c)", "Annex XII 2(c)"],
		anchorsInferred: true,
		evidence: [s3$4],
		clock: {
			kind: "on-event",
			text: s4$4,
			trigger: s5$4
		},
		fieldType: "multi-select",
		options: [
			"Text",
			"Images",
			"Audio",
			"Video",
			"Other (specify)"
		],
		crossCheck: ["consistent with PST-1.3.1"],
		source: {
			doc: s6$4,
			where: "Information on the data used for training, testing, and validation / Data type/modality",
			url: s7$2
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "MDF-DAT-2",
		title: "Data provenance",
		duty: "Where the data comes from; the categories take their meaning from the public summary template.",
		chapter: "form",
		basis: "code",
		level: "must",
		section: s9$2,
		appliesTo: s1$4,
		gates: ["open-source"],
		exemptions: [s2$4],
		recipients: [
			"AIO",
			"NCA",
			"DP"
		],
		disclosure: [s8$2, "downstream providers: proactively"],
		anchors: ["Annex XI 1.2(c)", "Annex XII 2(c)"],
		anchorsInferred: true,
		evidence: [s3$4],
		clock: {
			kind: "on-event",
			text: s4$4,
			trigger: s5$4
		},
		fieldType: "multi-select",
		options: [
			"Web crawling",
			"Private non-publicly available datasets obtained from third parties",
			"User data",
			"Publicly available datasets",
			"Data collected through other means",
			"Synthetic data that is not publicly accessible (when created directly by or on behalf of the provider)",
			"Other (specify)"
		],
		crossCheck: ["must agree with the yes/no answers of PST-2.1 to 2.6"],
		source: {
			doc: s6$4,
			where: "Information on the data used for training, testing, and validation / Data provenance",
			url: s7$2
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "MDF-DAT-3",
		title: "How data was obtained and selected",
		duty: "Methods of getting and choosing training, test and validation data, including annotation and synthetic generation; for data bought or taken over from third parties, how the rights were obtained unless the public summary already says so.",
		chapter: "form",
		basis: "code",
		level: "must",
		section: s9$2,
		appliesTo: s1$4,
		gates: ["open-source"],
		exemptions: [s2$4],
		recipients: ["AIO", "NCA"],
		disclosure: [s8$2],
		anchors: ["Annex XI 1.2(c)"],
		anchorsInferred: true,
		evidence: [s3$4],
		clock: {
			kind: "on-event",
			text: s4$4,
			trigger: s5$4
		},
		fieldType: "free text",
		recommendedWords: "about 300",
		source: {
			doc: s6$4,
			where: "Information on the data used for training, testing, and validation / How data was obtained and selected",
			url: s7$2
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "MDF-DAT-4",
		title: "Number of data points (coarse)",
		duty: "Size of training, test and validation data, each, with the unit defined.",
		chapter: "form",
		basis: "code",
		level: "must",
		section: s9$2,
		appliesTo: s1$4,
		gates: ["open-source"],
		exemptions: [s2$4],
		recipients: ["NCA"],
		disclosure: [s8$2],
		anchors: ["Annex XI 1.2(c)"],
		anchorsInferred: true,
		evidence: [s3$4],
		clock: {
			kind: "on-event",
			text: s4$4,
			trigger: s5$4
		},
		fieldType: "number + unit",
		unit: "declared unit (tokens, documents, images, hours, frames)",
		precision: "at least one significant figure",
		source: {
			doc: s6$4,
			where: "Information on the data used for training, testing, and validation / Number of data points (coarse)",
			url: s7$2
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "MDF-DAT-5",
		title: "Number of data points (fine)",
		duty: "Same, finer.",
		chapter: "form",
		basis: "code",
		level: "must",
		section: s9$2,
		appliesTo: s1$4,
		gates: ["open-source"],
		exemptions: [s2$4],
		recipients: ["AIO"],
		disclosure: [s8$2],
		anchors: ["Annex XI 1.2(c)"],
		anchorsInferred: true,
		evidence: [s3$4],
		clock: {
			kind: "on-event",
			text: s4$4,
			trigger: s5$4
		},
		fieldType: "number + unit",
		unit: "declared unit",
		precision: "at least two significant figures",
		crossCheck: ["agrees with PST-1.3.2 range"],
		source: {
			doc: s6$4,
			where: "Information on the data used for training, testing, and validation / Number of data points (fine)",
			url: s7$2
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "MDF-DAT-6",
		title: "Scope and main characteristics",
		duty: "Domain, geography, language, modality coverage of the data, where applicable.",
		chapter: "form",
		basis: "code",
		level: "must",
		section: s9$2,
		appliesTo: s1$4,
		gates: ["open-source"],
		exemptions: [s2$4],
		recipients: ["AIO", "NCA"],
		disclosure: [s8$2],
		anchors: ["Annex XI 1.2(c)"],
		anchorsInferred: true,
		evidence: [s3$4],
		clock: {
			kind: "on-event",
			text: s4$4,
			trigger: s5$4
		},
		fieldType: "free text",
		recommendedWords: "about 200",
		source: {
			doc: s6$4,
			where: "Information on the data used for training, testing, and validation / Scope and main characteristics",
			url: s7$2
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "MDF-DAT-7",
		title: "Data curation methodologies",
		duty: "How raw data became training, test and validation data: cleaning, normalisation, augmentation.",
		chapter: "form",
		basis: "code",
		level: "must",
		section: s9$2,
		appliesTo: s1$4,
		gates: ["open-source"],
		exemptions: [s2$4],
		recipients: [
			"AIO",
			"NCA",
			"DP"
		],
		disclosure: [s8$2, "downstream providers: proactively"],
		anchors: ["Annex XI 1.2(c)", "Annex XII 2(c)"],
		anchorsInferred: true,
		evidence: [s3$4],
		clock: {
			kind: "on-event",
			text: s4$4,
			trigger: s5$4
		},
		fieldType: "free text",
		recommendedWords: "about 300",
		source: {
			doc: s6$4,
			where: "Information on the data used for training, testing, and validation / Data curation methodologies",
			url: s7$2
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "MDF-DAT-8",
		title: "Measures to detect unsuitability of data sources",
		duty: "Methods, if any, to spot sources unsuited to the intended uses: illegal content, CSAM, non-consensual intimate imagery, personal data that would be processed unlawfully.",
		chapter: "form",
		basis: "code",
		level: "must",
		section: s9$2,
		appliesTo: s1$4,
		gates: ["open-source"],
		exemptions: [s2$4],
		recipients: ["AIO", "NCA"],
		disclosure: [s8$2],
		anchors: ["Annex XI 1.2(c)"],
		anchorsInferred: true,
		evidence: [s3$4],
		clock: {
			kind: "on-event",
			text: s4$4,
			trigger: s5$4
		},
		fieldType: "free text",
		recommendedWords: "about 400",
		naAllowed: true,
		naText: "\"if any\"",
		source: {
			doc: s6$4,
			where: "Information on the data used for training, testing, and validation / Measures to detect unsuitability of data sources",
			url: s7$2
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "MDF-DAT-9",
		title: "Measures to detect identifiable biases",
		duty: "Methods, if any, dealing with identifiable biases in the training data.",
		chapter: "form",
		basis: "code",
		level: "must",
		section: s9$2,
		appliesTo: s1$4,
		gates: ["open-source"],
		exemptions: [s2$4],
		recipients: ["AIO", "NCA"],
		disclosure: [s8$2],
		anchors: ["Annex XI 1.2(c)"],
		anchorsInferred: true,
		evidence: [s3$4],
		clock: {
			kind: "on-event",
			text: s4$4,
			trigger: s5$4
		},
		fieldType: "free text",
		recommendedWords: "about 200",
		naAllowed: true,
		naText: "\"if any\"",
		source: {
			doc: s6$4,
			where: "Information on the data used for training, testing, and validation / Measures to detect identifiable biases",
			url: s7$2
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "MDF-CMP-1",
		title: "Training time (range)",
		duty: "What period is measured and which range it falls in.",
		chapter: "form",
		basis: "code",
		level: "must",
		section: s10$2,
		appliesTo: s1$4,
		gates: ["open-source"],
		exemptions: [s2$4],
		recipients: ["NCA"],
		disclosure: [s8$2],
		anchors: ["Annex XI 1.2(d)"],
		anchorsInferred: true,
		evidence: [s3$4],
		clock: {
			kind: "on-event",
			text: s4$4,
			trigger: s5$4
		},
		fieldType: "single-select + text",
		options: [
			"less than 1 month",
			"1-3 months",
			"3-6 months",
			"more than 6 months"
		],
		source: {
			doc: s6$4,
			where: "Computational resources (during training) / Training time (range)",
			url: s7$2
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "MDF-CMP-2",
		title: "Training time (exact)",
		duty: "Same period in wall-clock days and in hardware days per accelerator type.",
		chapter: "form",
		basis: "code",
		level: "must",
		section: s10$2,
		appliesTo: s1$4,
		gates: ["open-source"],
		exemptions: [s2$4],
		recipients: ["AIO"],
		disclosure: [s8$2],
		anchors: ["Annex XI 1.2(d)"],
		anchorsInferred: true,
		evidence: [s3$4],
		clock: {
			kind: "on-event",
			text: s4$4,
			trigger: s5$4
		},
		fieldType: "numbers + text",
		unit: "wall-clock days; hardware days",
		precision: "both at least one significant figure",
		source: {
			doc: s6$4,
			where: "Computational resources (during training) / Training time (exact)",
			url: s7$2
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "MDF-CMP-3",
		title: "Amount of computation used for training (coarse)",
		duty: "Measured or estimated training computation.",
		chapter: "form",
		basis: "code",
		level: "must",
		section: s10$2,
		appliesTo: s1$4,
		gates: ["open-source"],
		exemptions: [s2$4],
		recipients: ["NCA"],
		disclosure: [s8$2],
		anchors: ["Annex XI 1.2(d)"],
		anchorsInferred: true,
		evidence: [s3$4],
		clock: {
			kind: "on-event",
			text: s4$4,
			trigger: s5$4
		},
		fieldType: "number",
		unit: "floating point operations",
		precision: "order of magnitude",
		crossCheck: ["10^exponent equals the order of magnitude of MDF-CMP-4"],
		source: {
			doc: s6$4,
			where: "Computational resources (during training) / Amount of computation used for training (coarse)",
			url: s7$2
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "MDF-CMP-4",
		title: "Amount of computation used for training (fine)",
		duty: "Same, finer.",
		chapter: "form",
		basis: "code",
		level: "must",
		section: s10$2,
		appliesTo: s1$4,
		gates: ["open-source"],
		exemptions: [s2$4],
		recipients: ["AIO"],
		disclosure: [s8$2],
		anchors: ["Annex XI 1.2(d)", "Art. 51(2) (10^25 presumption)"],
		anchorsInferred: true,
		evidence: [s3$4],
		clock: {
			kind: "on-event",
			text: s4$4,
			trigger: s5$4
		},
		fieldType: "number",
		unit: "computational / floating point operations",
		precision: "at least two significant figures",
		crossCheck: ["value > 1e25 while systemic_risk=false -> ask"],
		source: {
			doc: s6$4,
			where: "Computational resources (during training) / Amount of computation used for training (fine)",
			url: s7$2
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "MDF-CMP-5",
		title: "Measurement methodology (training compute)",
		duty: "How it was measured or estimated, as long as no delegated act under Art. 53(5) sets a method.",
		chapter: "form",
		basis: "code",
		level: "must",
		section: s10$2,
		appliesTo: s1$4,
		gates: ["open-source"],
		exemptions: [s2$4],
		recipients: ["AIO", "NCA"],
		disclosure: [s8$2],
		anchors: ["Annex XI 1.2(d)", "Art. 53(5)"],
		anchorsInferred: true,
		evidence: [s3$4],
		clock: {
			kind: "on-event",
			text: s4$4,
			trigger: s5$4
		},
		fieldType: "free text",
		source: {
			doc: s6$4,
			where: "Computational resources (during training) / Measurement methodology (training compute)",
			url: s7$2
		},
		verified: "full text read",
		notes: ["Falls away or changes if a delegated act is adopted; none known (from memory, unverified)."]
	},
	{
		id: "MDF-ENG-1",
		title: "Amount of energy used for training",
		duty: "Measured or estimated training energy.",
		chapter: "form",
		basis: "code",
		level: "must",
		section: s11$2,
		appliesTo: s1$4,
		gates: ["open-source"],
		exemptions: [s2$4],
		recipients: ["AIO", "NCA"],
		disclosure: [s8$2],
		anchors: ["Annex XI 1.2(e)"],
		anchorsInferred: true,
		evidence: [s3$4],
		clock: {
			kind: "on-event",
			text: s4$4,
			trigger: s5$4
		},
		fieldType: "number",
		unit: "MWh",
		precision: "at least two significant figures",
		naAllowed: true,
		naText: "'N/A' if no estimate is possible because a compute or hardware provider withholds critical information",
		source: {
			doc: s6$4,
			where: "Energy consumption (during training and inference) / Amount of energy used for training",
			url: s7$2
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "MDF-ENG-2",
		title: "Measurement methodology (training energy)",
		duty: "How it was measured or estimated (estimating from compute is allowed when unknown); if impossible, which kind of information is missing.",
		chapter: "form",
		basis: "code",
		level: "must",
		section: s11$2,
		appliesTo: s1$4,
		gates: ["open-source"],
		exemptions: [s2$4],
		recipients: ["AIO", "NCA"],
		disclosure: [s8$2],
		anchors: ["Annex XI 1.2(e)", "Art. 53(5)"],
		anchorsInferred: true,
		evidence: [s3$4],
		clock: {
			kind: "on-event",
			text: s4$4,
			trigger: s5$4
		},
		fieldType: "free text",
		recommendedWords: "about 100",
		crossCheck: ["MDF-ENG-1 = N/A requires a statement of the missing information here"],
		source: {
			doc: s6$4,
			where: "Energy consumption (during training and inference) / Measurement methodology (training energy)",
			url: s7$2
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "MDF-ENG-3",
		title: "Benchmarked amount of computation used for inference",
		duty: "Computation for a benchmark inference task (stands in for inference energy, see the form footnote).",
		chapter: "form",
		basis: "code",
		level: "must",
		section: s11$2,
		appliesTo: s1$4,
		gates: ["open-source"],
		exemptions: [s2$4],
		recipients: ["AIO", "NCA"],
		disclosure: [s8$2],
		anchors: ["Annex XI 1.2(e)"],
		anchorsInferred: true,
		evidence: [s3$4],
		clock: {
			kind: "on-event",
			text: s4$4,
			trigger: s5$4
		},
		fieldType: "number",
		unit: "floating point operations",
		precision: "at least two significant figures",
		source: {
			doc: s6$4,
			where: "Energy consumption (during training and inference) / Benchmarked amount of computation used for inference",
			url: s7$2
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "MDF-ENG-4",
		title: "Measurement methodology (inference)",
		duty: "The task (for example a number of generated tokens) and the hardware used.",
		chapter: "form",
		basis: "code",
		level: "must",
		section: s11$2,
		appliesTo: s1$4,
		gates: ["open-source"],
		exemptions: [s2$4],
		recipients: ["AIO", "NCA"],
		disclosure: [s8$2],
		anchors: ["Annex XI 1.2(e)", "Art. 53(5)"],
		anchorsInferred: true,
		evidence: [s3$4],
		clock: {
			kind: "on-event",
			text: s4$4,
			trigger: s5$4
		},
		fieldType: "free text",
		source: {
			doc: s6$4,
			where: "Energy consumption (during training and inference) / Measurement methodology (inference)",
			url: s7$2
		},
		verified: "full text read",
		notes: []
	}
];

// src/law/generated/guidelines.ts
const s1$3 = "Commission Guidelines on the scope of the obligations for GPAI models (July 2025 text)";
const s2$3 = "https://ec.europa.eu/newsroom/dae/redirection/document/118340";
const s3$3 = "within 2 weeks after threshold met or foreseeable";
const s4$3 = "on material change of measures or of the Code; gap analysis re-dated";
const s5$3 = "material change of measures or of the Code";
const s6$3 = "https://ai-act-service-desk.ec.europa.eu/faq_en";
const GUIDELINES = [
	{
		id: "G-status",
		title: "Status of the Guidelines",
		duty: "Not binding on providers; only the Court of Justice interprets the Act with authority. They are the reading on which the Commission bases enforcement. Case-by-case assessment always remains.",
		chapter: "guidelines",
		basis: "notice",
		level: "information",
		appliesTo: "anyone assessing a model",
		exemptions: [],
		anchors: ["Guidelines, section 1"],
		anchorsInferred: true,
		evidence: [],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "declared",
		source: {
			doc: s1$3,
			where: "section 1; July 2025 text (9)",
			url: s2$3
		},
		verified: "full text read",
		notes: ["Content approved 18 July 2025 (C(2025) 5045 final); formally adopted 19 November 2025 as C(2025) 7719 final (secondary sources)."]
	},
	{
		id: "G-scope",
		title: "Indicative GPAI criterion: compute AND modality",
		duty: "A model is presumed GPAI when its training compute is greater than 10^23 FLOP and it can generate language (text, code included, or audio, speech included), images from text, or video from text.",
		chapter: "guidelines",
		basis: "notice",
		level: "information",
		appliesTo: "anyone assessing a model",
		exemptions: [],
		anchors: ["Guidelines, section 2.1", "Art. 3(63)"],
		anchorsInferred: true,
		evidence: [
			"compute.flop in model.yaml",
			"modalities.output",
			"role in model.yaml, with the reason"
		],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "partly",
		source: {
			doc: s1$3,
			where: "section 2.1; July 2025 text (17); November 2025 version 17",
			url: s2$3
		},
		verified: "full text read",
		notes: ["Both limbs are needed. Strictly greater than. Indicative only, both ways (G-scope-exceptions)."]
	},
	{
		id: "G-scope-why",
		title: "Why 10^23",
		duty: "Roughly what training a one-billion-parameter model on a lot of data takes; the earlier consultation figure was 10^22. Modality matters because language carries general ability.",
		chapter: "guidelines",
		basis: "notice",
		level: "information",
		appliesTo: "anyone assessing a model",
		exemptions: [],
		anchors: ["Guidelines, section 2.1", "Art. 3(63)"],
		anchorsInferred: true,
		evidence: [],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "declared",
		source: {
			doc: s1$3,
			where: "section 2.1; July 2025 text (15)-(19), fn 4; November 2025 version 17-18 for the figure",
			url: s2$3
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "G-scope-exceptions",
		title: "Exceptions both ways",
		duty: "Meeting the criterion without real generality: not GPAI. Missing it while showing generality and competence over many tasks: GPAI all the same.",
		chapter: "guidelines",
		basis: "notice",
		level: "information",
		appliesTo: "anyone assessing a model",
		exemptions: [],
		anchors: ["Guidelines, section 2.1", "Art. 3(63)"],
		anchorsInferred: true,
		evidence: ["role in model.yaml, with a written reason whenever it departs from the criterion"],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "partly",
		source: {
			doc: s1$3,
			where: "section 2.1; July 2025 text (20)",
			url: s2$3
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "G-scope-out",
		title: "Out-of-scope examples",
		duty: "Even at 10^24 FLOP, not GPAI when only narrowly able: speech transcription, text to speech, image upscaling, inpainting, games, weather or physics, music from prompts, sound effects.",
		chapter: "guidelines",
		basis: "notice",
		level: "information",
		appliesTo: "anyone assessing a model",
		exemptions: [],
		anchors: ["Guidelines, section 2.1 examples", "Art. 3(63)"],
		anchorsInferred: true,
		evidence: [],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "declared",
		source: {
			doc: s1$3,
			where: "section 2.1 examples; July 2025 text after (20)",
			url: s2$3
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "G-lifecycle",
		title: "One model from pre-training to retirement",
		duty: "A model starts with its large pre-training run; all later development by or for the same provider belongs to the same model, before or after release. Distillation, quantisation, merging do not by themselves split it.",
		chapter: "guidelines",
		basis: "notice",
		level: "information",
		appliesTo: "anyone assessing a model",
		exemptions: [],
		anchors: ["Guidelines, section 2.2"],
		anchorsInferred: true,
		evidence: ["lineage id; parent lineage; who trained"],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "declared",
		source: {
			doc: s1$3,
			where: "section 2.2; July 2025 text (22)-(23); November 2025 version 22 (by citation)",
			url: s2$3
		},
		verified: "full text read",
		notes: ["Large marketing releases may be the same model. So release tag != model. Another actor's changes: G-modifier."]
	},
	{
		id: "G-lifecycle-duties",
		title: "What follows for duties",
		duty: "53(1)(a)-(b) documents per model, current through life; copyright policy applied through life, may be one policy for many models; summary for every model on the market; 55(1) risk work continuous with deeper rounds at intervals and before key decisions.",
		chapter: "guidelines",
		basis: "notice",
		level: "must",
		appliesTo: "providers of GPAI models",
		exemptions: [],
		anchors: [
			"Guidelines, section 2.2",
			"Art. 53(1)",
			"Art. 55(1)"
		],
		anchorsInferred: true,
		evidence: ["documents carry a model/version list and a last review date"],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "yes",
		source: {
			doc: s1$3,
			where: "section 2.2; July 2025 text (24)",
			url: s2$3
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "G-sr-presumption",
		title: "Systemic-risk presumption",
		duty: "Above 10^25 FLOP cumulative compute high-impact capabilities are presumed; duties start from the moment the condition is met.",
		chapter: "guidelines",
		basis: "notice",
		level: "information",
		appliesTo: "anyone assessing a model",
		exemptions: [],
		anchors: ["Guidelines, section 2.3.1", "Art. 51(2)"],
		anchorsInferred: true,
		evidence: ["compute.flop in model.yaml, cumulative"],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "partly",
		source: {
			doc: s1$3,
			where: "section 2.3.1; July 2025 text (26)-(28)",
			url: s2$3
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "G-notify",
		title: "When to notify",
		duty: "Estimate cumulative compute BEFORE the large pre-training run. If the estimate meets the threshold: notify at once, two weeks at most. If not: keep watching actual and expected compute through training and life.",
		chapter: "guidelines",
		basis: "notice",
		level: "must",
		appliesTo: "providers near or above 10^25",
		gates: ["systemic-risk", "before-market"],
		exemptions: [],
		anchors: ["Guidelines, section 2.3.2", "Art. 52(1)"],
		anchorsInferred: true,
		evidence: ["pre-run estimate dated before run start; monitoring updates; notification receipt"],
		clock: {
			kind: "deadline-after",
			text: s3$3,
			trigger: "threshold met or foreseeable",
			period: "P2W"
		},
		clocks: [{
			kind: "deadline-after",
			text: s3$3,
			trigger: "threshold met or foreseeable",
			period: "P2W"
		}, {
			kind: "max-age",
			text: "house rule: at most 1 month after last compute re-estimate while training; our suggestion; text only says monitor closely",
			trigger: "last compute re-estimate while training",
			period: "P1M",
			basis: "house"
		}],
		repoCheck: "attest",
		source: {
			doc: s1$3,
			where: "section 2.3.2; July 2025 text (30)-(31)",
			url: s2$3
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "G-notify-content",
		title: "What a compute notification holds",
		duty: "Estimated compute in FLOP with two significant figures (form 2.3x10^25) and the estimation approach incl. approximations.",
		chapter: "guidelines",
		basis: "notice",
		level: "must",
		appliesTo: "notifying providers",
		gates: ["systemic-risk", "before-market"],
		exemptions: [],
		anchors: ["Guidelines, section 2.3.2", "Art. 52(1)"],
		anchorsInferred: true,
		evidence: ["compute in model.yaml: flop with two significant figures, method with the approximations"],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "yes",
		source: {
			doc: s1$3,
			where: "section 2.3.2; July 2025 text (32); November 2025 version 31 (by cross-reference)",
			url: s2$3
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "G-contest",
		title: "Contesting the classification",
		duty: "Arguments must show the model does not match or exceed the most advanced models, with benchmark results, real or forecast, and technical detail. Burden on the provider. The bar moves over time.",
		chapter: "guidelines",
		basis: "notice",
		level: "information",
		appliesTo: "notifying providers",
		exemptions: [],
		anchors: ["Guidelines, section 2.3.3", "Art. 52(2)"],
		anchorsInferred: true,
		evidence: [],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "attest",
		source: {
			doc: s1$3,
			where: "section 2.3.3; July 2025 text (33)-(39)",
			url: s2$3
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "G-contest-mitigation",
		title: "Mitigations do not declassify",
		duty: "Having or planning mitigations is no ground for leaving the class.",
		chapter: "guidelines",
		basis: "notice",
		level: "information",
		appliesTo: "anyone assessing a model",
		exemptions: [],
		anchors: ["Guidelines, section 2.3.3", "Art. 52(2)"],
		anchorsInferred: true,
		evidence: [],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "no",
		source: {
			doc: s1$3,
			where: "section 2.3.3; July 2025 text (40)",
			url: s2$3
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "G-contest-effect",
		title: "Effect of the decision",
		duty: "Filing does not suspend duties. Acceptance frees from the moment of notice, with a duty to renotify on changed facts; later designation stays possible.",
		chapter: "guidelines",
		basis: "notice",
		level: "information",
		appliesTo: "anyone assessing a model",
		exemptions: [],
		anchors: ["Guidelines, section 2.3.3", "Art. 52(3)"],
		anchorsInferred: true,
		evidence: [],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "attest",
		source: {
			doc: s1$3,
			where: "section 2.3.3; July 2025 text (41)-(42)",
			url: s2$3
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "G-designation",
		title: "Designation",
		duty: "On Annex XIII criteria (duties from notice), or because a provider failed to notify (duties from when the condition was met; fine possible).",
		chapter: "guidelines",
		basis: "notice",
		level: "information",
		appliesTo: "anyone assessing a model",
		bound: "commission",
		exemptions: [],
		anchors: ["Guidelines, section 2.3.4", "Art. 52(4)"],
		anchorsInferred: true,
		evidence: [],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "attest",
		source: {
			doc: s1$3,
			where: "section 2.3.4; July 2025 text (43)-(46)",
			url: s2$3
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "G-reassess",
		title: "Reassessment of designation",
		duty: "Earliest six months after designation and again after each upholding decision; new reasons needed.",
		chapter: "guidelines",
		basis: "notice",
		level: "information",
		appliesTo: "anyone assessing a model",
		exemptions: [],
		anchors: ["Guidelines, section 2.3.5", "Art. 52(5)"],
		anchorsInferred: true,
		evidence: [],
		clock: {
			kind: "not-before",
			text: "not before 6 months after designation or last decision",
			trigger: "designation or last decision",
			period: "P6M"
		},
		repoCheck: "attest",
		source: {
			doc: s1$3,
			where: "section 2.3.5; July 2025 text (47)",
			url: s2$3
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "G-provider",
		title: "Who is provider: examples",
		duty: "Own development and market placement; commissioned development; uploader, not the host of the repository; usually the coordinator of a consortium, else the consortium.",
		chapter: "guidelines",
		basis: "notice",
		level: "information",
		appliesTo: "anyone assessing a model",
		exemptions: [],
		anchors: ["Guidelines, section 3.1.1", "Art. 3(3)"],
		anchorsInferred: true,
		evidence: ["provider.name in model.yaml, and in words whether developed, commissioned or coordinated"],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "declared",
		source: {
			doc: s1$3,
			where: "section 3.1.1; July 2025 text (51)-(52)",
			url: s2$3
		},
		verified: "full text read",
		notes: ["Hosting on GitHub or a hub does not make the host the provider."]
	},
	{
		id: "G-placing",
		title: "What is market placement: examples",
		duty: "First release on the Union market via library, API, public catalogue or repository for download, physical copy, cloud service, customer copy, chatbot, app, or internal use that is essential for a service to others or affects people's rights in the Union.",
		chapter: "guidelines",
		basis: "notice",
		level: "information",
		appliesTo: "anyone assessing a model",
		exemptions: [],
		anchors: ["Guidelines, section 3.1.2", "Art. 3(9)"],
		anchorsInferred: true,
		evidence: ["dates.eu_market in model.yaml, and the channel (MDF-DIS-1)"],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "declared",
		source: {
			doc: s1$3,
			where: "section 3.1.2; July 2025 text (53)-(54)",
			url: s2$3
		},
		verified: "full text read",
		notes: ["A public upload of weights counts as an example of placement."]
	},
	{
		id: "G-integration",
		title: "Models inside systems",
		duty: "Own system with own model on the market: the model counts as placed. Upstream supplier to a Union integrator is the model provider.",
		chapter: "guidelines",
		basis: "notice",
		level: "information",
		appliesTo: "anyone assessing a model",
		exemptions: [],
		anchors: ["Guidelines, section 3.1.3"],
		anchorsInferred: true,
		evidence: [],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "declared",
		source: {
			doc: s1$3,
			where: "section 3.1.3; July 2025 text (55)-(57)",
			url: s2$3
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "G-exclude-eu",
		title: "Excluding the Union market",
		duty: "If an upstream actor outside clearly and unequivocally excludes distribution and use on the Union market, integration included, a downstream actor who brings it in becomes the provider.",
		chapter: "guidelines",
		basis: "notice",
		level: "information",
		appliesTo: "anyone assessing a model",
		exemptions: [],
		anchors: ["Guidelines, section 3.1.3"],
		anchorsInferred: true,
		evidence: ["explicit EU exclusion clause in LICENSE or model card"],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "partly",
		source: {
			doc: s1$3,
			where: "section 3.1.3; July 2025 text (58)-(59)",
			url: s2$3
		},
		verified: "full text read",
		notes: ["A program can spot a clause; it cannot say whether it is clear enough."]
	},
	{
		id: "G-modifier",
		title: "Downstream modifier becomes provider above one third",
		duty: "Only a modification that significantly changes generality, capabilities or systemic risk makes the modifier a provider. Indicator: modification compute greater than one third of the original model's training compute.",
		chapter: "guidelines",
		basis: "notice",
		level: "information",
		appliesTo: "actors other than the original provider who modify a GPAI model",
		exemptions: [],
		anchors: ["Guidelines, section 3.2", "Recital 109"],
		anchorsInferred: true,
		evidence: ["base_models in model.yaml with their compute (published or estimated), computation of the modification, ratio, decision"],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "partly",
		source: {
			doc: s1$3,
			where: "section 3.2; July 2025 text (61)-(63); November 2025 version 59-60",
			url: s2$3
		},
		verified: "full text read",
		notes: ["Strictly greater than 1/3. Meant as forward-looking: few modifications reach it. Control over weights (e.g. fine-tuning API) helps tell who modifies."]
	},
	{
		id: "G-modifier-unknown",
		title: "Unknown base compute",
		duty: "If it can be neither known nor estimated: one third of 10^25 when the base is a systemic-risk model, else one third of 10^23.",
		chapter: "guidelines",
		basis: "notice",
		level: "information",
		appliesTo: "as G-modifier",
		exemptions: [],
		anchors: ["Guidelines, section 3.2"],
		anchorsInferred: true,
		evidence: ["why the computation of the base model can be neither known nor estimated, and whether the base has systemic risk"],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "partly",
		source: {
			doc: s1$3,
			where: "section 3.2; July 2025 text (64); November 2025 version 61",
			url: s2$3
		},
		verified: "full text read",
		notes: ["3.33x10^24 and 3.33x10^22 FLOP at today's thresholds."]
	},
	{
		id: "G-modifier-scope",
		title: "Modifier duties are limited to the change",
		duty: "Documentation covers the modification; copyright policy and summary cover the data used for it. Art. 54 applies too.",
		chapter: "guidelines",
		basis: "notice",
		level: "must",
		appliesTo: "modifiers who became providers",
		gates: ["modifier"],
		exemptions: [],
		anchors: [
			"Guidelines, section 3.2.1",
			"Recital 109",
			"Art. 53(1)"
		],
		anchorsInferred: true,
		evidence: ["documentation + summary scoped to the modification, with link to the base model's documents"],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "yes",
		source: {
			doc: s1$3,
			where: "section 3.2.1; July 2025 text (68)-(69)",
			url: s2$3
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "G-modifier-sr",
		title: "Modifier of a systemic-risk model",
		duty: "If the indicator is met on a systemic-risk base, the result is presumed high-impact; full systemic-risk duties incl. notification.",
		chapter: "guidelines",
		basis: "notice",
		level: "must",
		appliesTo: "modifiers above the threshold on a systemic-risk base",
		gates: [
			"modifier",
			"systemic-risk",
			"before-market"
		],
		exemptions: [],
		anchors: ["Guidelines, section 3.2.2", "Art. 52(1)"],
		anchorsInferred: true,
		evidence: ["notification receipt"],
		clock: {
			kind: "deadline-after",
			text: s3$3,
			trigger: "threshold met or foreseeable",
			period: "P2W"
		},
		repoCheck: "attest",
		source: {
			doc: s1$3,
			where: "section 3.2.2; July 2025 text (70); November 2025 version 67-68 (by citation)",
			url: s2$3
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "G-oss-scope",
		title: "Open-source exemption: what falls away",
		duty: "53(1)(a), 53(1)(b) and Art. 54. Never 53(1)(c) and (d). Never for systemic-risk models.",
		chapter: "guidelines",
		basis: "notice",
		level: "information",
		appliesTo: "providers of openly released models",
		exemptions: [],
		anchors: [
			"Guidelines, section 4.1",
			"Art. 53(2)",
			"Art. 54(6)"
		],
		anchorsInferred: true,
		evidence: ["exemption claim record"],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "partly",
		source: {
			doc: s1$3,
			where: "section 4.1; July 2025 text (72)-(75)",
			url: s2$3
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "G-oss-licence",
		title: "Licence conditions",
		duty: "Licence must let anyone access, use, modify and redistribute. One right missing: no exemption. Access: free, non-discriminatory user checks for safety allowed. Use: no restriction beyond attribution and same-or-comparable-terms sharing. Distribution: limited conditions such as credit.",
		chapter: "guidelines",
		basis: "notice",
		level: "information",
		appliesTo: "anyone assessing a model",
		exemptions: [],
		anchors: ["Guidelines, section 4.2.1"],
		anchorsInferred: true,
		evidence: ["LICENSE; SPDX or LicenseRef; access gating description"],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "partly",
		source: {
			doc: s1$3,
			where: "section 4.2.1; July 2025 text (76)-(82)",
			url: s2$3
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "G-oss-disqualify",
		title: "Licence terms that disqualify",
		duty: "Non-commercial or research-only; ban on distribution; usage limits triggered by user numbers; separate commercial licence for certain uses.",
		chapter: "guidelines",
		basis: "notice",
		level: "information",
		appliesTo: "anyone assessing a model",
		exemptions: [],
		anchors: ["Guidelines, section 4.2.1"],
		anchorsInferred: true,
		evidence: ["pattern scan of licence text"],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "yes",
		source: {
			doc: s1$3,
			where: "section 4.2.1; July 2025 text (83)",
			url: s2$3
		},
		verified: "full text read",
		notes: ["A found term is reported with its line as \"a kind of term that the Commission lists as disqualifying\"; whether it is one is for a person."]
	},
	{
		id: "G-oss-safety-terms",
		title: "Safety terms that may stay",
		duty: "Specific, proportionate, objective, non-discriminatory limits for uses with significant risk to public safety, security or fundamental rights are acceptable.",
		chapter: "guidelines",
		basis: "notice",
		level: "information",
		appliesTo: "anyone assessing a model",
		exemptions: [],
		anchors: ["Guidelines, section 4.2.1"],
		anchorsInferred: true,
		evidence: ["use-restriction list + proportionality note"],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "partly",
		source: {
			doc: s1$3,
			where: "section 4.2.1; July 2025 text (84)",
			url: s2$3
		},
		verified: "full text read",
		notes: ["Responsible-AI licences need human judgement."]
	},
	{
		id: "G-oss-monetisation",
		title: "No monetisation",
		duty: "Not free if: dual licensing with pay for commercial or large-scale use; indispensable paid support; mandatory purchase of support, training or maintenance; exclusive hosting behind payment or paid advertising.",
		chapter: "guidelines",
		basis: "notice",
		level: "information",
		appliesTo: "anyone assessing a model",
		exemptions: [],
		anchors: ["Guidelines, section 4.2.2"],
		anchorsInferred: true,
		evidence: ["monetisation declaration"],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "declared",
		source: {
			doc: s1$3,
			where: "section 4.2.2; July 2025 text (85)-(86)",
			url: s2$3
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "G-oss-personal-data",
		title: "Personal data as price",
		duty: "Access that requires personal-data processing counts like monetisation unless strictly for security and without gain.",
		chapter: "guidelines",
		basis: "notice",
		level: "information",
		appliesTo: "anyone assessing a model",
		exemptions: [],
		anchors: ["Guidelines, section 4.2.2"],
		anchorsInferred: true,
		evidence: ["gating form fields + purpose"],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "declared",
		source: {
			doc: s1$3,
			where: "section 4.2.2; July 2025 text (87)",
			url: s2$3
		},
		verified: "full text read",
		notes: ["Gated hub downloads that collect contact data are a live question."]
	},
	{
		id: "G-oss-ok-services",
		title: "What is not monetisation",
		duty: "Purely optional paid services, premium versions or tools beside a freely usable model. Absent between microenterprises.",
		chapter: "guidelines",
		basis: "notice",
		level: "information",
		appliesTo: "anyone assessing a model",
		exemptions: [],
		anchors: ["Guidelines, section 4.2.2"],
		anchorsInferred: true,
		evidence: [],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "declared",
		source: {
			doc: s1$3,
			where: "section 4.2.2; July 2025 text (88)-(89)",
			url: s2$3
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "G-oss-public-info",
		title: "What must be public",
		duty: "Parameters incl. weights; architecture information; usage information with at least modalities, capabilities, limitations and technical means for integration; clear and specific enough to use, modify and share.",
		chapter: "guidelines",
		basis: "notice",
		level: "information",
		appliesTo: "anyone assessing a model",
		exemptions: [],
		anchors: ["Guidelines, section 4.2.3"],
		anchorsInferred: true,
		evidence: ["weights files or download URL; architecture (config); usage sections in model card"],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "yes",
		source: {
			doc: s1$3,
			where: "section 4.2.3; July 2025 text (90)-(92)",
			url: s2$3
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "G-code-effect",
		title: "Effect of signing",
		duty: "Adhering to an adequate code is a straightforward way to show compliance; opting out of a chapter loses that benefit there; enforcement then focuses on adherence. Not a presumption of conformity.",
		chapter: "guidelines",
		basis: "notice",
		level: "information",
		appliesTo: "anyone assessing a model",
		exemptions: [],
		anchors: ["Guidelines, section 5.1", "Art. 53(4)"],
		anchorsInferred: true,
		evidence: ["code_of_practice in model.yaml, with the chapters signed"],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "declared",
		source: {
			doc: s1$3,
			where: "section 5.1; July 2025 text (94), (100)",
			url: s2$3
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "G-nonsignatory",
		title: "What non-signatories are expected to do",
		duty: "Show compliance by other adequate means, report the measures to the AI Office, and explain why they suffice, for example by a gap analysis against an adequate code. Expect more information and access requests.",
		chapter: "guidelines",
		basis: "notice",
		level: "must",
		appliesTo: "providers not adhering to a code, and to the missing chapters for partial signatories",
		gates: ["non-signatory"],
		exemptions: [],
		anchors: [
			"Guidelines, section 5.1",
			"Art. 53(4)",
			"Art. 55(2)"
		],
		anchorsInferred: true,
		evidence: ["gap analysis: measure id -> own measure -> evidence -> adequacy reason; report receipt (EU SEND)"],
		clock: {
			kind: "on-event",
			text: s4$3,
			trigger: s5$3
		},
		clocks: [{
			kind: "on-event",
			text: s4$3,
			trigger: s5$3
		}, {
			kind: "max-age",
			text: "house rule: at most 12 months after last review of the gap analysis; our suggestion, no fixed interval in the text",
			trigger: "last review of the gap analysis",
			period: "P12M",
			basis: "house"
		}],
		repoCheck: "yes",
		source: {
			doc: s1$3,
			where: "section 5.1; July 2025 text (95)",
			url: s2$3
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "G-fine-mitigation",
		title: "Code as mitigating factor",
		duty: "Commitments carried out under an adequate code may lower a fine.",
		chapter: "guidelines",
		basis: "notice",
		level: "information",
		appliesTo: "anyone assessing a model",
		exemptions: [],
		anchors: ["Guidelines, section 5.1"],
		anchorsInferred: true,
		evidence: [],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "no",
		source: {
			doc: s1$3,
			where: "section 5.1; July 2025 text (96)",
			url: s2$3
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "G-supervision",
		title: "Style of supervision",
		duty: "Collaborative, staged, proportionate; informal contact during training; proactive reporting expected from systemic-risk providers.",
		chapter: "guidelines",
		basis: "notice",
		level: "encouraged",
		appliesTo: "anyone assessing a model",
		gates: ["systemic-risk"],
		exemptions: [],
		anchors: ["Guidelines, section 5.2"],
		anchorsInferred: true,
		evidence: [],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "no",
		source: {
			doc: s1$3,
			where: "section 5.2; July 2025 text (101)-(103)",
			url: s2$3
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "G-incident",
		title: "Serious incident for models",
		duty: "The four outcomes of 3(49)(a)-(d), caused directly or indirectly by a model's incident or malfunction, plus serious cybersecurity breaches incl. (self-)exfiltration of weights and cyberattacks.",
		chapter: "guidelines",
		basis: "notice",
		level: "information",
		appliesTo: "providers of systemic-risk models",
		exemptions: [],
		anchors: [
			"Guidelines, section 5.2",
			"Art. 3(49)",
			"Art. 55(1)(c)"
		],
		anchorsInferred: true,
		evidence: [],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "no",
		source: {
			doc: s1$3,
			where: "section 5.2; July 2025 text (103)",
			url: s2$3
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "G-enforcement-date",
		title: "Enforcement start",
		duty: "Powers of Arts. 91-93 and 101 from 2 August 2026; Art. 52 decisions since 2 August 2025. Duties applied in the gap year too.",
		chapter: "guidelines",
		basis: "notice",
		level: "information",
		appliesTo: "anyone assessing a model",
		bound: "commission",
		exemptions: [],
		anchors: ["Guidelines, section 5.2-5.3", "Art. 113(b)"],
		anchorsInferred: true,
		evidence: [],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "no",
		source: {
			doc: s1$3,
			where: "section 5.2-5.3; July 2025 text (106)-(107), (114)",
			url: s2$3
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "G-legacy",
		title: "Models placed before 2 August 2025",
		duty: "Comply by 2 August 2027. No retraining or unlearning where past actions cannot be undone, training-data information is unavailable, or retrieval is disproportionate: but say and justify it in the copyright policy and the summary.",
		chapter: "guidelines",
		basis: "notice",
		level: "must",
		appliesTo: "providers of legacy models",
		gates: ["legacy"],
		exemptions: [],
		anchors: ["Guidelines, section 5.3", "Art. 111(3)"],
		anchorsInferred: true,
		evidence: ["legacy disclosure paragraph in policy and summary"],
		clock: {
			kind: "deadline-on",
			text: "by 2027-08-02",
			due: "2027-08-02"
		},
		repoCheck: "partly",
		source: {
			doc: s1$3,
			where: "section 5.3; July 2025 text (109)-(110)",
			url: s2$3
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "G-new-2025",
		title: "Models in training on 2 August 2025",
		duty: "Systemic-risk models trained, in training or planned then had to be notified within two weeks; early difficulty should be raised proactively.",
		chapter: "guidelines",
		basis: "notice",
		level: "information",
		appliesTo: "anyone assessing a model",
		exemptions: [],
		anchors: ["Guidelines, section 5.3"],
		anchorsInferred: true,
		evidence: [],
		clock: {
			kind: "deadline-on",
			text: "by 2025-08-16",
			due: "2025-08-16"
		},
		repoCheck: "no",
		source: {
			doc: s1$3,
			where: "section 5.3; July 2025 text (111)-(114)",
			url: s2$3
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "G-review",
		title: "Review of the Guidelines",
		duty: "Reviewed when needed; may be withdrawn or amended.",
		chapter: "guidelines",
		basis: "notice",
		level: "information",
		appliesTo: "anyone assessing a model",
		bound: "commission",
		exemptions: [],
		anchors: ["Guidelines, section 6"],
		anchorsInferred: true,
		evidence: [],
		clock: {
			kind: "watch",
			text: "house rule: looked at again 6 months after last check for a newer version",
			trigger: "last check for a newer version",
			period: "P6M",
			basis: "house"
		},
		repoCheck: "no",
		source: {
			doc: s1$3,
			where: "section 6; July 2025 text (116)",
			url: s2$3
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "G-compute-def",
		title: "Two meanings of training compute",
		duty: "Non-systemic: all compute that directly feeds parameter updates. Systemic-risk (and when testing for it): cumulative compute.",
		chapter: "guidelines",
		basis: "notice",
		level: "information",
		appliesTo: "anyone assessing a model",
		exemptions: [],
		anchors: ["Guidelines, Annex A.1"],
		anchorsInferred: true,
		evidence: ["both figures, kept apart in compute.method of model.yaml"],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "partly",
		source: {
			doc: s1$3,
			where: "Annex A.1; July 2025 text (118); November 2025 version 115",
			url: s2$3
		},
		verified: "full text read",
		notes: ["Compare 10^23 with the first, 10^25 with the second."]
	},
	{
		id: "G-compute-include",
		title: "Cumulative compute includes",
		duty: "Everything that adds to capability before and after: pre-training, fine-tuning, other parameter updates, and forward passes for non-public synthetic data, discarded samples too.",
		chapter: "guidelines",
		basis: "notice",
		level: "information",
		appliesTo: "anyone assessing a model",
		exemptions: [],
		anchors: ["Guidelines, Annex A.1"],
		anchorsInferred: true,
		evidence: ["training in model.yaml: one entry for each stage, with its flop"],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "partly",
		source: {
			doc: s1$3,
			where: "Annex A.1; July 2025 text (119); November 2025 version 116",
			url: s2$3
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "G-compute-merge",
		title: "Merged or initialised weights",
		duty: "Compute behind all combined or reused weights is added.",
		chapter: "guidelines",
		basis: "notice",
		level: "information",
		appliesTo: "anyone assessing a model",
		exemptions: [],
		anchors: ["Guidelines, Annex A.1"],
		anchorsInferred: true,
		evidence: ["merge recipe with each parent and its compute"],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "partly",
		source: {
			doc: s1$3,
			where: "Annex A.1; July 2025 text (120)-(121)",
			url: s2$3
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "G-compute-exclude",
		title: "Need not be counted",
		duty: "Public synthetic data; diagnostics such as evaluations or red teaming; research whose only gain is human learning; training of distillation parents; auxiliary reward or value models; activation recomputation.",
		chapter: "guidelines",
		basis: "notice",
		level: "information",
		appliesTo: "anyone assessing a model",
		exemptions: [],
		anchors: ["Guidelines, Annex A.1"],
		anchorsInferred: true,
		evidence: [],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "no",
		source: {
			doc: s1$3,
			where: "Annex A.1; July 2025 text (122)",
			url: s2$3
		},
		verified: "full text read",
		notes: ["Distillation parent excluded, but forward passes generating non-public training data count."]
	},
	{
		id: "G-compute-accuracy",
		title: "Accuracy",
		duty: "Any method, if in the provider's best judgement the estimate is within an overall error margin of 30 % of the reported figure.",
		chapter: "guidelines",
		basis: "notice",
		level: "must",
		appliesTo: "providers estimating compute",
		gates: ["before-market"],
		exemptions: [],
		anchors: ["Guidelines, Annex A.2"],
		anchorsInferred: true,
		evidence: ["compute.uncertainty in model.yaml, at most 0.30"],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "yes",
		source: {
			doc: s1$3,
			where: "Annex A.2; July 2025 text (123); November 2025 version 120 (inferred from the constant shift of 3)",
			url: s2$3
		},
		verified: "full text read",
		notes: ["Overall 30 %. No separate 5 % figure for compute was found in the Guidelines."]
	},
	{
		id: "G-compute-document",
		title: "Document assumptions",
		duty: "Record method, assumptions and uncertainty.",
		chapter: "guidelines",
		basis: "notice",
		level: "must",
		appliesTo: "providers estimating compute",
		gates: ["before-market"],
		exemptions: [],
		anchors: ["Guidelines, Annex A.2"],
		anchorsInferred: true,
		evidence: ["compute.method and compute.uncertainty in model.yaml"],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "yes",
		source: {
			doc: s1$3,
			where: "Annex A.2; July 2025 text (123)",
			url: s2$3
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "G-compute-precision",
		title: "Precision does not matter",
		duty: "Count every operation alike, whatever the floating-point precision.",
		chapter: "guidelines",
		basis: "notice",
		level: "information",
		appliesTo: "anyone assessing a model",
		exemptions: [],
		anchors: ["Guidelines, Annex A.2"],
		anchorsInferred: true,
		evidence: [],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "no",
		source: {
			doc: s1$3,
			where: "Annex A.2; July 2025 text (125)",
			url: s2$3
		},
		verified: "full text read",
		notes: ["For FP8 training the hardware formula needs the FP8 peak."]
	},
	{
		id: "G-compute-hw",
		title: "Hardware-based formula",
		duty: "C = N x L x H x U: number of units, seconds of use, peak FLOP/s per unit (weighted mean if mixed), mean utilisation; sum over phases with different N.",
		chapter: "guidelines",
		basis: "notice",
		level: "information",
		appliesTo: "anyone assessing a model",
		exemptions: [],
		anchors: ["Guidelines, Annex A.2.1"],
		anchorsInferred: true,
		evidence: ["training[].hardware in model.yaml: type, gpu_hours, peak_flops, utilisation"],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "yes",
		source: {
			doc: s1$3,
			where: "Annex A.2.1; July 2025 text (126)-(128)",
			url: s2$3
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "G-compute-arch",
		title: "Architecture-based formula",
		duty: "C = number of full passes x operations per full pass. For some large dense transformer language models approximately 6 x parameters x training tokens.",
		chapter: "guidelines",
		basis: "notice",
		level: "information",
		appliesTo: "anyone assessing a model",
		exemptions: [],
		anchors: ["Guidelines, Annex A.2.2"],
		anchorsInferred: true,
		evidence: ["active and total parameters, tokens seen with epochs"],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "yes",
		source: {
			doc: s1$3,
			where: "Annex A.2.2; July 2025 text (130)-(132), fn 13",
			url: s2$3
		},
		verified: "full text read",
		notes: ["Valid for DENSE models whose parameter count is far above one twelfth of the context length. Mixture-of-experts: use activated parameters; that is our reading, the text gives no MoE formula."]
	},
	{
		id: "G-compute-examples",
		title: "Reference calculations",
		duty: "Eight unnamed models around one billion parameters, 7.5x10^22 to 6.5x10^23 FLOP, six by the architecture way, two by the hardware way (50 % utilisation assumed).",
		chapter: "guidelines",
		basis: "notice",
		level: "information",
		appliesTo: "anyone assessing a model",
		exemptions: [],
		anchors: ["Guidelines, Annex A.3"],
		anchorsInferred: true,
		evidence: [],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "no",
		source: {
			doc: s1$3,
			where: "Annex A.3; July 2025 text (134)-(144)",
			url: s2$3
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "G-faq-same-model",
		title: "FAQ: later releases may be the same (legacy) model",
		duty: "The Commission treats every version descended from one large pre-training run by the same provider as one model; so a release made now can still enjoy the 2027 transition.",
		chapter: "guidelines",
		basis: "notice",
		level: "information",
		appliesTo: "anyone assessing a model",
		exemptions: [],
		anchors: ["Guidelines, Service Desk FAQ"],
		anchorsInferred: true,
		evidence: [],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "declared",
		source: {
			doc: s1$3,
			where: "Service Desk FAQ",
			url: s6$3
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "G-faq-contract",
		title: "FAQ: contracts and providership",
		duty: "Under whose authority a model is trained is decided case by case; contracts are one factor.",
		chapter: "guidelines",
		basis: "notice",
		level: "information",
		appliesTo: "anyone assessing a model",
		exemptions: [],
		anchors: ["Guidelines, Service Desk FAQ"],
		anchorsInferred: true,
		evidence: [],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "declared",
		source: {
			doc: s1$3,
			where: "Service Desk FAQ",
			url: s6$3
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "G-faq-energy",
		title: "FAQ: unknown energy use",
		duty: "Estimate from compute; if critical information is missing, list what is missing.",
		chapter: "guidelines",
		basis: "notice",
		level: "must",
		appliesTo: "providers without measured energy figures (Code signatories)",
		gates: ["open-source"],
		exemptions: [],
		anchors: ["Guidelines, Service Desk FAQ", "Annex XI 1.2(e)"],
		anchorsInferred: true,
		evidence: ["the missing information, named in MDF-ENG-2"],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "yes",
		source: {
			doc: s1$3,
			where: "Service Desk FAQ",
			url: s6$3
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "G-send",
		title: "Submission channel",
		duty: "Notifications, reassessment requests, incident reports, Frameworks, Model Reports and non-signatories' compliance reports go to the AI Office through EU SEND; organisation entity set-up can take up to 3 business days; a signed receipt is issued.",
		chapter: "guidelines",
		basis: "notice",
		level: "information",
		appliesTo: "providers or their representatives",
		exemptions: [],
		anchors: ["Guidelines, AI Office note Oct 2025"],
		anchorsInferred: true,
		evidence: ["EU SEND entity set up: yes/no; receipt ids"],
		clock: {
			kind: "lead-time",
			text: "allow 3 business days after registration request; register before a 2-day incident clock can start",
			trigger: "registration request",
			period: "P3BD"
		},
		repoCheck: "attest",
		source: {
			doc: s1$3,
			where: "AI Office note Oct 2025",
			url: "https://ai-act-service-desk.ec.europa.eu/sites/default/files/2025-10/submitting_documents_gpai.pdf"
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "G-incident-template",
		title: "Commission incident report form",
		duty: "Form for serious incidents with systemic-risk models, published 4 November 2025 (DOCX, PDF).",
		chapter: "guidelines",
		basis: "notice",
		level: "information",
		appliesTo: "providers of systemic-risk models",
		exemptions: [],
		anchors: ["Guidelines, Commission library"],
		anchorsInferred: true,
		evidence: [],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "declared",
		source: {
			doc: s1$3,
			where: "Commission library",
			url: "https://digital-strategy.ec.europa.eu/en/library/ai-act-commission-publishes-reporting-template-serious-incidents-gpai"
		},
		verified: "secondary source",
		notes: []
	}
];

// src/law/generated/safety.ts
const s1$2 = "signatories of the Safety and Security chapter that provide (or are developing) a GPAI model with systemic risk";
const s2$2 = "GPAI Code of Practice, Safety and Security chapter (10 July 2025)";
const s3$2 = "https://ec.europa.eu/newsroom/dae/redirection/document/118119";
const s4$2 = "within 4 weeks after Article 52(1) notification to the Commission; Framework must be confirmed by then";
const s5$2 = "Article 52(1) notification to the Commission";
const s6$2 = "before placing the model on the market; one full cycle complete";
const s7$1 = "at most 12 months after placing of the model on the market, then each assessment; assessment due at 12 months or earlier on cause, whichever comes first";
const s8$1 = "placing of the model on the market, then each assessment";
const s9$1 = "C4 Systemic risk acceptance determination";
const s10$1 = "at most 6 months after last Model Report or update delivered to the AI Office; only for most capable models, three exceptions";
const s11$1 = "last Model Report or update delivered to the AI Office";
const s12$1 = "C8 Systemic risk responsibility allocation";
const s13$1 = "within 2 days after awareness; class a: serious and irreversible disruption of critical infrastructure";
const s14$1 = "awareness; class a: serious and irreversible disruption of critical infrastructure";
const s15$1 = "C10 Additional documentation and transparency";
const s16$1 = "kept for at least 10 years from placing the model on the market";
const SAFETY = [
	{
		id: "S-scope",
		title: "Who the chapter is for",
		duty: "Only providers whose model falls in the systemic-risk class need this chapter; everyone else may ignore it, or may volunteer named models for it. It speaks about models, not about AI systems, but asks that system context be considered when risks are assessed.",
		chapter: "safety",
		basis: "code",
		level: "information",
		appliesTo: s1$2,
		gates: ["systemic-risk", "before-market"],
		exemptions: [],
		anchors: ["Art. 55(1)"],
		anchorsInferred: true,
		evidence: ["systemic_risk in model.yaml, a person's declaration"],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "declared",
		source: {
			doc: s2$2,
			where: "Recitals (b), Glossary \"model\"; opt-in for other models: Commission signing FAQ",
			url: s3$2
		},
		verified: "full text read",
		notes: ["A systemic-risk flag must be a human declaration in the repository config; a program may only warn when compute records contradict it."]
	},
	{
		id: "S-scope-sme",
		title: "Relief for SMEs and small mid-caps (SMCs)",
		duty: "Relief is narrow. Smaller signatories may (a) trim the depth of the Model Report to what their size allows (C7), (b) use simplified role assignments (8.1), (c) ask the AI Office for help with free evaluator access (3.5) and with external evaluation (App. 3.5). No deadline, retention period or incident clock is relaxed.",
		chapter: "safety",
		basis: "code",
		level: "information",
		appliesTo: s1$2,
		gates: ["systemic-risk", "before-market"],
		exemptions: [],
		anchors: ["Art. 55(1)"],
		anchorsInferred: true,
		evidence: ["provider.sme in model.yaml, a declaration"],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "declared",
		source: {
			doc: s2$2,
			where: "Recital (h); C7 intro; 3.5; 8.1; App. 3.5",
			url: s3$2
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "S-scope-model",
		title: "What counts as one model here",
		duty: "For risk purposes \"model\" bundles all versions that together make up the risk (most capable, least mitigated, most widely used). For comparisons between models (similarly-safe test, C6 exemption) it means one single version.",
		chapter: "safety",
		basis: "code",
		level: "information",
		appliesTo: s1$2,
		gates: ["systemic-risk", "before-market"],
		exemptions: [],
		anchors: ["Art. 55(1)"],
		anchorsInferred: true,
		evidence: ["versions table listing every released or internally used version of one lineage"],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "yes",
		source: {
			doc: s2$2,
			where: "Glossary \"model\"",
			url: s3$2
		},
		verified: "full text read",
		notes: ["Obligations attach to the lineage, comparisons to a single version."]
	},
	{
		id: "S-C1",
		title: "Commitment 1: adopt a state-of-the-art Framework",
		duty: "Write, apply and maintain a provider-level Framework that keeps systemic risk acceptable, and give it to the AI Office.",
		chapter: "safety",
		basis: "code",
		level: "must",
		section: "C1 Safety and Security Framework",
		appliesTo: s1$2,
		gates: ["systemic-risk", "before-market"],
		exemptions: [],
		anchors: ["Art. 55(1)(b)"],
		anchorsInferred: true,
		evidence: ["pointer record to the Framework: who holds it, digest, version, date, the day on which it was confirmed"],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "attest",
		source: {
			doc: s2$2,
			where: "Commitment 1",
			url: s3$2
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "S-1.1",
		title: "Measure 1.1 Creating the Framework",
		duty: "Framework gives an overview of current and planned risk processes plus: evaluation trigger points and why; acceptance criteria with risk tiers; mitigations planned per tier; reasoned time estimates for passing the highest tier reached so far; whether outside actors influence go/no-go; who is responsible; how updates are made and confirmed.",
		chapter: "safety",
		basis: "code",
		level: "must",
		section: "C1 Safety and Security Framework",
		appliesTo: s1$2,
		gates: ["systemic-risk", "before-market"],
		exemptions: [],
		anchors: ["Art. 55(1)(b)"],
		anchorsInferred: true,
		evidence: [
			"framework file or pointer with the eight headings present",
			"date on which it was confirmed",
			"Article 52 notification date",
			"planned market date"
		],
		clock: {
			kind: "deadline-after",
			text: s4$2,
			trigger: s5$2,
			period: "P4W"
		},
		clocks: [{
			kind: "deadline-after",
			text: s4$2,
			trigger: s5$2,
			period: "P4W"
		}, {
			kind: "deadline-before",
			text: "at least 2 weeks before placing the model on the market; and also by then: the EARLIER of the two dates binds",
			trigger: "placing the model on the market",
			period: "P2W"
		}],
		repoCheck: "partly",
		source: {
			doc: s2$2,
			where: "Measure 1.1, incl. last paragraph",
			url: s3$2
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "S-1.2",
		title: "Measure 1.2 Implementing the Framework",
		duty: "Run it continuously: light evaluations at the trigger points, post-market monitoring, use of incident data, mitigation. In addition run the full four-step cycle (identify, analyse, decide acceptability, mitigate and repeat) at least before market placement and whenever a Model Report update is due. Still-valid earlier parts need not be repeated.",
		chapter: "safety",
		basis: "code",
		level: "must",
		section: "C1 Safety and Security Framework",
		appliesTo: s1$2,
		gates: ["systemic-risk", "before-market"],
		exemptions: [],
		anchors: ["Art. 55(1)(b)"],
		anchorsInferred: true,
		evidence: ["log of light-touch evaluations with trigger name and date", "dated record of each full cycle, linked to a model version"],
		clock: {
			kind: "deadline-before",
			text: s6$2,
			trigger: "placing the model on the market",
			period: "P0D"
		},
		clocks: [{
			kind: "deadline-before",
			text: s6$2,
			trigger: "placing the model on the market",
			period: "P0D"
		}, {
			kind: "on-event",
			text: "on any ground of Measure 7.6 first paragraph, or the six-monthly update of 7.6 third paragraph; full cycle again",
			trigger: "any ground of Measure 7.6 first paragraph, or the six-monthly update of 7.6 third paragraph"
		}],
		repoCheck: "attest",
		source: {
			doc: s2$2,
			where: "Measure 1.2",
			url: s3$2
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "S-1.3",
		title: "Measure 1.3 Updating the Framework",
		duty: "Keep it current and at the state of the art; every change carries a changelog with reason, version number and date. Hold a Framework assessment (adequacy looking 12 months ahead, and adherence incl. lapses and repair plans) when there is good reason to doubt adequacy or adherence, and otherwise once a year; update promptly afterwards.",
		chapter: "safety",
		basis: "code",
		level: "must",
		section: "C1 Safety and Security Framework",
		appliesTo: s1$2,
		gates: ["systemic-risk", "before-market"],
		exemptions: [],
		anchors: ["Art. 55(1)(b)"],
		anchorsInferred: true,
		evidence: ["framework changelog (version, date, how, why)", "assessment record: date, adequacy, adherence, remediation plans"],
		clock: {
			kind: "max-age",
			text: s7$1,
			trigger: s8$1,
			period: "P12M"
		},
		clocks: [{
			kind: "max-age",
			text: s7$1,
			trigger: s8$1,
			period: "P12M"
		}, {
			kind: "on-event",
			text: "on material change in development, serious incident or near miss, material change of risk, capability or mitigation strength; assessment due now",
			trigger: "material change in development, serious incident or near miss, material change of risk, capability or mitigation strength"
		}],
		repoCheck: "yes",
		source: {
			doc: s2$2,
			where: "Measure 1.3",
			url: s3$2
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "S-1.4",
		title: "Measure 1.4 Framework notifications",
		duty: "Give the AI Office unredacted access to the Framework and to every update.",
		chapter: "safety",
		basis: "code",
		level: "must",
		section: "C1 Safety and Security Framework",
		appliesTo: s1$2,
		gates: ["systemic-risk", "before-market"],
		exemptions: [],
		anchors: ["Art. 55(1)(b)"],
		anchorsInferred: true,
		evidence: ["transmission record (EU SEND receipt id, date); never the content"],
		clock: {
			kind: "deadline-after",
			text: "within 5 business days after confirmation of the Framework or of an update",
			trigger: "confirmation of the Framework or of an update",
			period: "P5BD"
		},
		repoCheck: "attest",
		source: {
			doc: s2$2,
			where: "Measure 1.4",
			url: s3$2
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "S-C2",
		title: "Commitment 2: identify systemic risks",
		duty: "Use a structured process and write scenarios for each risk found.",
		chapter: "safety",
		basis: "code",
		level: "must",
		section: "C2 Systemic risk identification",
		appliesTo: s1$2,
		gates: ["systemic-risk", "before-market"],
		exemptions: [],
		anchors: ["Art. 55(1)(b)"],
		anchorsInferred: true,
		evidence: [],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "attest",
		source: {
			doc: s2$2,
			where: "Commitment 2",
			url: s3$2
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "S-2.1",
		title: "Measure 2.1 Systemic risk identification process",
		duty: "Compile candidate risks from the five risk types using general information, model and similar-model data, incidents, and AI Office or Scientific Panel material; analyse their nature and sources; decide which are systemic. The four specified risks of Appendix 1.4 are always included.",
		chapter: "safety",
		basis: "code",
		level: "must",
		section: "C2 Systemic risk identification",
		appliesTo: s1$2,
		gates: ["systemic-risk", "before-market"],
		exemptions: [],
		anchors: ["Art. 55(1)(b)"],
		anchorsInferred: true,
		evidence: ["risk register containing at least: CBRN, loss of control, cyber offence, harmful manipulation"],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "partly",
		source: {
			doc: s2$2,
			where: "Measure 2.1",
			url: s3$2
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "S-2.2",
		title: "Measure 2.2 Systemic risk scenarios",
		duty: "Write a fitting number of scenarios, at a fitting depth, for each identified risk.",
		chapter: "safety",
		basis: "code",
		level: "must",
		section: "C2 Systemic risk identification",
		appliesTo: s1$2,
		gates: ["systemic-risk", "before-market"],
		exemptions: [],
		anchors: ["Art. 55(1)(b)"],
		anchorsInferred: true,
		evidence: ["scenario list keyed by risk id"],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "partly",
		source: {
			doc: s2$2,
			where: "Measure 2.2",
			url: s3$2
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "S-C3",
		title: "Commitment 3: analyse each risk",
		duty: "Five overlapping elements, repeated as needed: general information, evaluations, modelling, estimation, post-market monitoring.",
		chapter: "safety",
		basis: "code",
		level: "must",
		section: "C3 Systemic risk analysis",
		appliesTo: s1$2,
		gates: ["systemic-risk", "before-market"],
		exemptions: [],
		anchors: ["Art. 55(1)(a)"],
		anchorsInferred: true,
		evidence: [],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "attest",
		source: {
			doc: s2$2,
			where: "Commitment 3",
			url: s3$2
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "S-3.1",
		title: "Measure 3.1 Model-independent information",
		duty: "Collect information not tied to the model (literature, market, training-data review, incident databases, forecasts, expert or lay input), as deep as the risk warrants.",
		chapter: "safety",
		basis: "code",
		level: "must",
		section: "C3 Systemic risk analysis",
		appliesTo: s1$2,
		gates: ["systemic-risk", "before-market"],
		exemptions: [],
		anchors: ["Art. 55(1)(a)"],
		anchorsInferred: true,
		evidence: ["dated bibliography or search log per risk"],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "attest",
		source: {
			doc: s2$2,
			where: "Measure 3.1",
			url: s3$2
		},
		verified: "full text read",
		notes: ["Listed methods are examples. A review of training data for poisoning is one of them."]
	},
	{
		id: "S-3.2",
		title: "Measure 3.2 Model evaluations",
		duty: "Evaluate in the relevant modalities at state-of-the-art level under Appendix 3, with open-ended testing included.",
		chapter: "safety",
		basis: "code",
		level: "must",
		section: "C3 Systemic risk analysis",
		appliesTo: s1$2,
		gates: ["systemic-risk", "before-market"],
		exemptions: [],
		anchors: ["Art. 55(1)(a)"],
		anchorsInferred: true,
		evidence: ["evaluation reports per risk, with version and date"],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "attest",
		source: {
			doc: s2$2,
			where: "Measure 3.2 and Appendix 3",
			url: s3$2
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "S-3.3",
		title: "Measure 3.3 Systemic risk modelling",
		duty: "Model the pathways to harm with state-of-the-art methods, building on the scenarios and on everything gathered.",
		chapter: "safety",
		basis: "code",
		level: "must",
		section: "C3 Systemic risk analysis",
		appliesTo: s1$2,
		gates: ["systemic-risk", "before-market"],
		exemptions: [],
		anchors: ["Art. 55(1)(a)"],
		anchorsInferred: true,
		evidence: ["risk model document per risk"],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "attest",
		source: {
			doc: s2$2,
			where: "Measure 3.3",
			url: s3$2
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "S-3.4",
		title: "Measure 3.4 Systemic risk estimation",
		duty: "Estimate probability and severity; words, semi-numbers or numbers are all accepted forms (score, matrix, distribution).",
		chapter: "safety",
		basis: "code",
		level: "must",
		section: "C3 Systemic risk analysis",
		appliesTo: s1$2,
		gates: ["systemic-risk", "before-market"],
		exemptions: [],
		anchors: ["Art. 55(1)(a)"],
		anchorsInferred: true,
		evidence: ["estimate per risk in a declared format"],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "attest",
		source: {
			doc: s2$2,
			where: "Measure 3.4",
			url: s3$2
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "S-3.5",
		title: "Measure 3.5 Post-market monitoring",
		duty: "Monitor after release, including inside own AI systems, to see whether risk could stop being acceptable and whether the Model Report needs an update. Offer enough independent external evaluators free access to the most capable version, its chains of thought and the least-mitigated version; publish the selection criteria; do not train on their traffic without permission; no retaliation against evaluators who keep the stated rules; run a public responsible-disclosure procedure.",
		chapter: "safety",
		basis: "code",
		level: "must",
		section: "C3 Systemic risk analysis",
		appliesTo: s1$2,
		gates: ["systemic-risk", "before-market"],
		exemptions: ["Evaluator access is not owed for a version that is similarly safe or safer for that risk (App. 2.2). SMEs/SMCs may ask the AI Office for support. Publishing the weights is one accepted way of giving access."],
		anchors: ["Art. 55(1)(a)"],
		anchorsInferred: true,
		evidence: [
			"published evaluator selection criteria (URL or file)",
			"SECURITY.md / disclosure policy stating a publication delay of at most 30 business days",
			"monitoring plan"
		],
		clock: {
			kind: "max-delay",
			text: "at most 30 business days after provider made aware of an evaluator finding; the provider may not hold publication back longer, save exceptional need",
			trigger: "provider made aware of an evaluator finding",
			period: "P30BD"
		},
		repoCheck: "partly",
		source: {
			doc: s2$2,
			where: "Measure 3.5",
			url: s3$2
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "S-C4",
		title: "Commitment 4: decide acceptability",
		duty: "Set criteria, decide, and let the decision govern whether work, release or use goes on.",
		chapter: "safety",
		basis: "code",
		level: "must",
		section: s9$1,
		appliesTo: s1$2,
		gates: ["systemic-risk", "before-market"],
		exemptions: [],
		anchors: ["Art. 55(1)(b)"],
		anchorsInferred: true,
		evidence: [],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "attest",
		source: {
			doc: s2$2,
			where: "Commitment 4",
			url: s3$2
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "S-4.1",
		title: "Measure 4.1 Acceptance criteria and determination",
		duty: "Per risk define measurable, capability-based tiers with at least one tier not yet reached (other criteria only where tiers do not fit and the risk is not one of the four specified ones); explain and justify their use; decide per risk and overall, with a safety margin for source, assessment and mitigation uncertainty.",
		chapter: "safety",
		basis: "code",
		level: "must",
		section: s9$1,
		appliesTo: s1$2,
		gates: ["systemic-risk", "before-market"],
		exemptions: [],
		anchors: ["Art. 55(1)(b)"],
		anchorsInferred: true,
		evidence: ["tier table per risk incl. current tier and next tier", "signed acceptance decision with margin"],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "attest",
		source: {
			doc: s2$2,
			where: "Measure 4.1",
			url: s3$2
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "S-4.2",
		title: "Measure 4.2 Proceeding or not proceeding",
		duty: "Go on only when risk is acceptable. If not, or soon not: hold back, restrict, withdraw or recall as needed, mitigate, and repeat identification, analysis and decision before going on.",
		chapter: "safety",
		basis: "code",
		level: "must",
		section: s9$1,
		appliesTo: s1$2,
		gates: ["systemic-risk", "before-market"],
		exemptions: [],
		anchors: ["Art. 55(1)(b)"],
		anchorsInferred: true,
		evidence: ["go/no-go record tied to the release tag"],
		clock: {
			kind: "deadline-before",
			text: "before each release",
			trigger: "each release",
			period: "P0D"
		},
		repoCheck: "attest",
		source: {
			doc: s2$2,
			where: "Measure 4.2",
			url: s3$2
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "S-C5",
		title: "Commitment 5: safety mitigations over the lifecycle",
		duty: "Keep suitable safety mitigations in place from development to retirement.",
		chapter: "safety",
		basis: "code",
		level: "must",
		section: "C5 Safety mitigations",
		appliesTo: s1$2,
		gates: ["systemic-risk", "before-market"],
		exemptions: [],
		anchors: ["Art. 55(1)(b)"],
		anchorsInferred: true,
		evidence: [],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "attest",
		source: {
			doc: s2$2,
			where: "Commitment 5",
			url: s3$2
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "S-5.1",
		title: "Measure 5.1 Appropriate safety mitigations",
		duty: "Mitigations must hold up against attack (fine-tuning, jailbreaks) in view of how the model is released. Examples: data filtering, I/O filters, refusal training, staged access, tools for others, quantitative guarantees, agent-ecosystem measures.",
		chapter: "safety",
		basis: "code",
		level: "must",
		section: "C5 Safety mitigations",
		appliesTo: s1$2,
		gates: ["systemic-risk", "before-market"],
		exemptions: [],
		anchors: ["Art. 55(1)(b)"],
		anchorsInferred: true,
		evidence: ["list of mitigations with robustness evidence and release strategy"],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "attest",
		source: {
			doc: s2$2,
			where: "Measure 5.1",
			url: s3$2
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "S-C6",
		title: "Commitment 6: cybersecurity of model and infrastructure",
		duty: "Protect against unauthorised release, access and theft over the lifecycle.",
		chapter: "safety",
		basis: "code",
		level: "must",
		section: "C6 Security mitigations",
		appliesTo: s1$2,
		gates: ["systemic-risk", "before-market"],
		exemptions: ["Not owed for a model weaker than at least one model with openly downloadable weights. Ends for a model once its weights are public or securely deleted."],
		anchors: ["Art. 55(1)(d)"],
		anchorsInferred: true,
		evidence: ["security.weights in safety.yaml: public, private or deleted", "if exempt: named stronger open-weight model and comparison"],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "partly",
		source: {
			doc: s2$2,
			where: "Commitment 6, second and third paragraphs",
			url: s3$2
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "S-6.1",
		title: "Measure 6.1 Security Goal",
		duty: "State which threat actors the protection is built against: at least non-state external threats and insiders, given current and expected capability.",
		chapter: "safety",
		basis: "code",
		level: "must",
		section: "C6 Security mitigations",
		appliesTo: s1$2,
		gates: ["systemic-risk", "before-market"],
		exemptions: ["as S-C6"],
		anchors: ["Art. 55(1)(d)"],
		anchorsInferred: true,
		evidence: ["security goal statement (pointer)"],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "attest",
		source: {
			doc: s2$2,
			where: "Measure 6.1; Glossary defines the reference external attacker (about ten experts, months, up to EUR 1 million)",
			url: s3$2
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "S-6.2",
		title: "Measure 6.2 Appropriate security mitigations",
		duty: "Apply Appendix 4; an alternative may replace a listed measure if it reaches the same objective and is justified in the Model Report. Roll-out may be staged with capability.",
		chapter: "safety",
		basis: "code",
		level: "must",
		section: "C6 Security mitigations",
		appliesTo: s1$2,
		gates: ["systemic-risk", "before-market"],
		exemptions: ["as S-C6"],
		anchors: ["Art. 55(1)(d)"],
		anchorsInferred: true,
		evidence: ["control list mapped to App. 4.1-4.5 with deviations"],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "attest",
		source: {
			doc: s2$2,
			where: "Measure 6.2",
			url: s3$2
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "S-C7",
		title: "Commitment 7: Model Report to the AI Office",
		duty: "A Model Report exists before market placement, is kept current and is sent to the AI Office. Earlier submissions may be referenced; one report may cover several interdependent models.",
		chapter: "safety",
		basis: "code",
		level: "must",
		section: "C7 Safety and Security Model Reports",
		appliesTo: s1$2,
		gates: ["systemic-risk", "before-market"],
		exemptions: ["SMEs/SMCs may reduce depth."],
		anchors: ["Art. 55(1)"],
		anchorsInferred: true,
		evidence: ["pointer record to the Model Report: who holds it, digest, version, date, the versions of the model that it covers"],
		clock: {
			kind: "deadline-before",
			text: "before placing on the market",
			trigger: "placing on the market",
			period: "P0D"
		},
		repoCheck: "attest",
		source: {
			doc: s2$2,
			where: "Commitment 7",
			url: s3$2
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "S-7.1",
		title: "Measure 7.1 Model description and behaviour",
		duty: "Architecture, capabilities, propensities, affordances, development method and data, difference to own other models; past and expected use; versions; and a specification of intended behaviour incl. priorities, refusal topics and the system prompt.",
		chapter: "safety",
		basis: "code",
		level: "must",
		section: "C7 Safety and Security Model Reports",
		appliesTo: s1$2,
		gates: ["systemic-risk", "before-market"],
		exemptions: [],
		anchors: ["Art. 55(1)"],
		anchorsInferred: true,
		evidence: ["model-report sections; versions table; link to model spec"],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "partly",
		source: {
			doc: s2$2,
			where: "Measure 7.1",
			url: s3$2
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "S-7.2",
		title: "Measure 7.2 Reasons for proceeding",
		duty: "Detailed case for acceptability incl. margins; foreseeable conditions that would break it; how the decision was taken and who outside had a say.",
		chapter: "safety",
		basis: "code",
		level: "must",
		section: "C7 Safety and Security Model Reports",
		appliesTo: s1$2,
		gates: ["systemic-risk", "before-market"],
		exemptions: [],
		anchors: ["Art. 55(1)"],
		anchorsInferred: true,
		evidence: ["list of invalidating conditions (machine-readable list helps 7.6)"],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "attest",
		source: {
			doc: s2$2,
			where: "Measure 7.2",
			url: s3$2
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "S-7.3",
		title: "Measure 7.3 Documentation of identification, analysis and mitigation",
		duty: "Results and methods of identification, modelling, estimation and all relevant evaluations; with-mitigation against fully elicited comparison; at least five random input/output samples per relevant evaluation; evaluator access and resources; similarly-safe justification if used; safety and security mitigations, their limits, deviations; outlook for the next six months.",
		chapter: "safety",
		basis: "code",
		level: "must",
		section: "C7 Safety and Security Model Reports",
		appliesTo: s1$2,
		gates: ["systemic-risk", "before-market"],
		exemptions: [],
		anchors: ["Art. 55(1)"],
		anchorsInferred: true,
		evidence: ["section checklist; count of samples per evaluation >= 5; outlook dated"],
		clock: {
			kind: "validity",
			text: "covers 6 months from date of the outlook; the forward look covers six months",
			trigger: "date of the outlook",
			period: "P6M"
		},
		repoCheck: "partly",
		source: {
			doc: s2$2,
			where: "Measure 7.3",
			url: s3$2
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "S-7.4",
		title: "Measure 7.4 External reports",
		duty: "Attach or link available external evaluation and security review reports, respecting confidentiality; otherwise justify the absence, or explain the choice of evaluator.",
		chapter: "safety",
		basis: "code",
		level: "must",
		section: "C7 Safety and Security Model Reports",
		appliesTo: s1$2,
		gates: ["systemic-risk", "before-market"],
		exemptions: [],
		anchors: ["Art. 55(1)"],
		anchorsInferred: true,
		evidence: ["links to external reports or a justification"],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "partly",
		source: {
			doc: s2$2,
			where: "Measure 7.4",
			url: s3$2
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "S-7.5",
		title: "Measure 7.5 Material changes to the risk landscape",
		duty: "Tell the AI Office what the model changes about the landscape, e.g. scaling behaviour, new efficient architectures, less legible reasoning, easier distributed training.",
		chapter: "safety",
		basis: "code",
		level: "must",
		section: "C7 Safety and Security Model Reports",
		appliesTo: s1$2,
		gates: ["systemic-risk", "before-market"],
		exemptions: [],
		anchors: ["Art. 55(1)"],
		anchorsInferred: true,
		evidence: ["section present"],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "attest",
		source: {
			doc: s2$2,
			where: "Measure 7.5",
			url: s3$2
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "S-7.6",
		title: "Measure 7.6 Model Report updates",
		duty: "Update when there is reason to think the acceptability case is materially undermined; finish in reasonable time, and before release if a deliberate, published change caused it. In addition, for a model among the provider's most capable ones on the market, send an updated report at least every six months. Updates carry refreshed 7.1-7.5 content and a versioned, dated changelog.",
		chapter: "safety",
		basis: "code",
		level: "must",
		section: "C7 Safety and Security Model Reports",
		appliesTo: s1$2,
		gates: ["systemic-risk", "before-market"],
		exemptions: ["The six-monthly update is not owed if capabilities, propensities and affordances have not changed since the last delivery; or a more capable model follows in under a month; or the model is similarly safe or safer for every identified risk."],
		anchors: ["Art. 55(1)"],
		anchorsInferred: true,
		evidence: [
			"model report date + changelog",
			"whether the model is among the provider's most capable ones",
			"exception claimed, with reason and date: nothing changed, a successor in under a month, similarly safe"
		],
		clock: {
			kind: "max-age",
			text: s10$1,
			trigger: s11$1,
			period: "P6M"
		},
		clocks: [
			{
				kind: "max-age",
				text: s10$1,
				trigger: s11$1,
				period: "P6M"
			},
			{
				kind: "on-event",
				text: "when a condition of 7.2(2) materialises; material capability/use change; serious incident or near miss on this or a similar model; external validity undermined; update in reasonable time",
				trigger: "condition of 7.2(2) materialised; material capability/use change; serious incident or near miss on this or a similar model; external validity undermined"
			},
			{
				kind: "deadline-before",
				text: "before making a deliberate material change available; update and full cycle complete",
				trigger: "making a deliberate material change available",
				period: "P0D"
			}
		],
		repoCheck: "yes",
		source: {
			doc: s2$2,
			where: "Measure 7.6",
			url: s3$2
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "S-7.7",
		title: "Measure 7.7 Model Report notifications",
		duty: "AI Office gets the unredacted report (national-security redactions aside) by market placement and updates soon after confirmation. A good-faith provider may deliver late if an interim report with 7.2 and 7.5 content goes in at once.",
		chapter: "safety",
		basis: "code",
		level: "must",
		section: "C7 Safety and Security Model Reports",
		appliesTo: s1$2,
		gates: ["systemic-risk", "before-market"],
		exemptions: [],
		anchors: ["Art. 55(1)"],
		anchorsInferred: true,
		evidence: ["transmission receipts; interim report flag"],
		clock: {
			kind: "deadline-before",
			text: "before placing on the market",
			trigger: "placing on the market",
			period: "P0D"
		},
		clocks: [
			{
				kind: "deadline-before",
				text: "before placing on the market",
				trigger: "placing on the market",
				period: "P0D"
			},
			{
				kind: "deadline-after",
				text: "within 5 business days after confirmation of an update",
				trigger: "confirmation of an update",
				period: "P5BD"
			},
			{
				kind: "extension",
				text: "15 business days more after either of the above; only with interim report and if the AI Office sees good faith",
				trigger: "either of the above",
				period: "P15BD"
			}
		],
		repoCheck: "attest",
		source: {
			doc: s2$2,
			where: "Measure 7.7",
			url: s3$2
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "S-C8",
		title: "Commitment 8: responsibilities, resources, culture",
		duty: "Assign, fund and support risk roles at every level.",
		chapter: "safety",
		basis: "code",
		level: "must",
		section: s12$1,
		appliesTo: s1$2,
		gates: ["systemic-risk", "before-market"],
		exemptions: [],
		anchors: ["Art. 55(1)(b)"],
		anchorsInferred: true,
		evidence: [],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "attest",
		source: {
			doc: s2$2,
			where: "Commitment 8",
			url: s3$2
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "S-8.1",
		title: "Measure 8.1 Definition of clear responsibilities",
		duty: "Assign oversight, ownership, support and monitoring, and assurance across board, executive, operations and assurance providers. A listed set-up counts as fulfilment: oversight committee or independent body; executive owners; a separate executive for support and monitoring who does not run risk-producing business; an assurance party with internal audit.",
		chapter: "safety",
		basis: "code",
		level: "must",
		section: s12$1,
		appliesTo: s1$2,
		gates: ["systemic-risk", "before-market"],
		exemptions: ["SMEs/SMCs: one supervisory member may oversee; one executive may monitor; the supervisory body may assess periodically instead of internal audit."],
		anchors: ["Art. 55(1)(b)"],
		anchorsInferred: true,
		evidence: ["roles file naming a holder for each of the four responsibilities"],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "partly",
		source: {
			doc: s2$2,
			where: "Measure 8.1",
			url: s3$2
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "S-8.2",
		title: "Measure 8.2 Allocation of appropriate resources",
		duty: "Management sees to people, money, information access and compute for the role holders.",
		chapter: "safety",
		basis: "code",
		level: "must",
		section: s12$1,
		appliesTo: s1$2,
		gates: ["systemic-risk", "before-market"],
		exemptions: [],
		anchors: ["Art. 55(1)(b)"],
		anchorsInferred: true,
		evidence: ["attestation"],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "attest",
		source: {
			doc: s2$2,
			where: "Measure 8.2",
			url: s3$2
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "S-8.3",
		title: "Measure 8.3 Promotion of a healthy risk culture",
		duty: "Enable balanced risk taking: tone from the top, room to challenge, incentives, channels, no retaliation. The listed signs are examples, one being a yearly notice of the whistleblower policy to staff.",
		chapter: "safety",
		basis: "code",
		level: "must",
		section: s12$1,
		appliesTo: s1$2,
		gates: ["systemic-risk", "before-market"],
		exemptions: [],
		anchors: ["Art. 55(1)(b)"],
		anchorsInferred: true,
		evidence: ["whistleblower policy link; date of last yearly notice"],
		clock: {
			kind: "max-age",
			text: "at most 12 months after last notice of the whistleblower policy; example indicator, not a firm duty: treat as encouraged",
			trigger: "last notice of the whistleblower policy",
			period: "P12M"
		},
		repoCheck: "partly",
		source: {
			doc: s2$2,
			where: "Measure 8.3",
			url: s3$2
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "S-C9",
		title: "Commitment 9: track, document, report serious incidents",
		duty: "Have processes and resources for it over the whole lifecycle. Reporting admits no wrongdoing.",
		chapter: "safety",
		basis: "code",
		level: "must",
		section: "C9 Serious incident reporting",
		appliesTo: s1$2,
		gates: ["systemic-risk", "before-market"],
		exemptions: [],
		anchors: ["Art. 55(1)(c)"],
		anchorsInferred: true,
		evidence: [],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "attest",
		source: {
			doc: s2$2,
			where: "Commitment 9; Recital (j)",
			url: s3$2
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "S-9.1",
		title: "Measure 9.1 Methods for serious incident identification",
		duty: "Watch own monitoring plus outside sources, and tell downstream actors, users and others how to report directly.",
		chapter: "safety",
		basis: "code",
		level: "must",
		section: "C9 Serious incident reporting",
		appliesTo: s1$2,
		gates: ["systemic-risk", "before-market"],
		exemptions: [],
		anchors: ["Art. 55(1)(c)"],
		anchorsInferred: true,
		evidence: ["public incident reporting channel (URL, e-mail, issue form)"],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "yes",
		source: {
			doc: s2$2,
			where: "Measure 9.1",
			url: s3$2
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "S-9.2",
		title: "Measure 9.2 Relevant information",
		duty: "Record and report nine items: dates, harm and victims, chain of events, model, evidence of involvement, response, recommendations, root cause with outputs and failed mitigations, monitoring patterns incl. near misses. Say so when something is not yet known.",
		chapter: "safety",
		basis: "code",
		level: "must",
		section: "C9 Serious incident reporting",
		appliesTo: s1$2,
		gates: ["systemic-risk", "before-market"],
		exemptions: [],
		anchors: ["Art. 55(1)(c)"],
		anchorsInferred: true,
		evidence: ["the nine items, kept outside the repository; in the incident register only the class and the days: awareness, known involvement of the model, each report, resolution"],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "partly",
		source: {
			doc: s2$2,
			where: "Measure 9.2",
			url: s3$2
		},
		verified: "full text read",
		notes: ["The Commission form of 4 Nov 2025 reportedly asks only for start and end dates of the incident, not the awareness date on which every clock depends (secondary source). The register must hold awareness dates itself."]
	},
	{
		id: "S-9.3",
		title: "Measure 9.3 Reporting timelines",
		duty: "An initial report (items 1-7) goes to the AI Office, and national authorities where applicable, by a clock that starts when the provider learns its model is involved (established or reasonably suspected, direct or indirect). Unresolved: intermediate reports. After resolution: a final report with all items. Similar incidents inside the window may share one report on the first one's clock. Exceptional circumstances may excuse.",
		chapter: "safety",
		basis: "code",
		level: "must",
		section: "C9 Serious incident reporting",
		appliesTo: s1$2,
		gates: ["systemic-risk", "before-market"],
		exemptions: [],
		anchors: ["Art. 55(1)(c)"],
		anchorsInferred: true,
		evidence: ["incident register: class, and the days of awareness, of each report and of resolution"],
		clock: {
			kind: "deadline-after",
			text: s13$1,
			trigger: s14$1,
			period: "P2D"
		},
		clocks: [
			{
				kind: "deadline-after",
				text: s13$1,
				trigger: s14$1,
				period: "P2D"
			},
			{
				kind: "deadline-after",
				text: "within 5 days after awareness; class b: serious cybersecurity breach incl. (self-)exfiltration of weights",
				trigger: "awareness; class b: serious cybersecurity breach incl. (self-)exfiltration of weights",
				period: "P5D"
			},
			{
				kind: "deadline-after",
				text: "within 10 days after awareness; class c: death of a person",
				trigger: "awareness; class c: death of a person",
				period: "P10D"
			},
			{
				kind: "deadline-after",
				text: "within 15 days after awareness; class d: serious harm to health, fundamental-rights breach, serious harm to property or environment",
				trigger: "awareness; class d: serious harm to health, fundamental-rights breach, serious harm to property or environment",
				period: "P15D"
			},
			{
				kind: "max-interval",
				text: "at least every 4 weeks from initial report, then each intermediate report, while unresolved",
				trigger: "initial report, then each intermediate report, while unresolved",
				period: "P4W"
			},
			{
				kind: "deadline-after",
				text: "within 60 days after resolution of the incident; final report",
				trigger: "resolution of the incident",
				period: "P60D"
			}
		],
		repoCheck: "partly",
		source: {
			doc: s2$2,
			where: "Measure 9.3",
			url: s3$2
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "S-9.4",
		title: "Measure 9.4 Retention period",
		duty: "Keep incident documentation.",
		chapter: "safety",
		basis: "code",
		level: "must",
		section: "C9 Serious incident reporting",
		appliesTo: s1$2,
		gates: ["systemic-risk", "before-market"],
		exemptions: [],
		anchors: ["Art. 55(1)(c)"],
		anchorsInferred: true,
		evidence: ["retention policy >= 5 years for the incident register"],
		clock: {
			kind: "retention-min",
			text: "kept for at least 5 years from date of the document or of the incident, the later one; FIVE years here, not ten",
			trigger: "date of the document or of the incident, the later one",
			period: "P5Y"
		},
		repoCheck: "yes",
		source: {
			doc: s2$2,
			where: "Measure 9.4",
			url: s3$2
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "S-C10",
		title: "Commitment 10: document and publish summaries",
		duty: "Record how the chapter is applied and publish summaries where needed.",
		chapter: "safety",
		basis: "code",
		level: "must",
		section: s15$1,
		appliesTo: s1$2,
		gates: ["systemic-risk", "before-market"],
		exemptions: [],
		anchors: ["Art. 53(1)(a), Annex XI Section 2"],
		anchorsInferred: true,
		evidence: [],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "attest",
		source: {
			doc: s2$2,
			where: "Commitment 10",
			url: s3$2
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "S-10.1",
		title: "Measure 10.1 Additional documentation",
		duty: "Keep detailed records of architecture, integration into systems as far as known, evaluations and strategies, safety mitigations, for the AI Office on request. Also keep track of processes, key decisions and reasons for chosen practices; these may be compiled on request.",
		chapter: "safety",
		basis: "code",
		level: "must",
		section: s15$1,
		appliesTo: s1$2,
		gates: ["systemic-risk", "before-market"],
		exemptions: [],
		anchors: ["Art. 53(1)(a), Annex XI Section 2"],
		anchorsInferred: true,
		evidence: ["pointer record to each of the four documents with date and owner; retention policy"],
		clock: {
			kind: "retention-min",
			text: s16$1,
			trigger: "placing the model on the market",
			period: "P10Y"
		},
		clocks: [{
			kind: "retention-min",
			text: s16$1,
			trigger: "placing the model on the market",
			period: "P10Y"
		}, {
			kind: "on-event",
			text: "on any change; kept up to date",
			trigger: "any change"
		}],
		repoCheck: "partly",
		source: {
			doc: s2$2,
			where: "Measure 10.1",
			url: s3$2
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "S-10.2",
		title: "Measure 10.2 Public transparency",
		duty: "If and as far as needed to assess or mitigate systemic risk, publish summaries of the Framework and Model Reports and their updates, leaving out what would weaken mitigations or reveal trade secrets.",
		chapter: "safety",
		basis: "code",
		level: "must",
		section: s15$1,
		appliesTo: s1$2,
		gates: ["systemic-risk", "before-market"],
		exemptions: ["Framework summary not needed if all models are similarly safe or safer; report summary not needed for such a model."],
		anchors: ["Art. 53(1)(a), Annex XI Section 2"],
		anchorsInferred: true,
		evidence: ["URL of published summaries, with version matching the internal one"],
		clock: {
			kind: "on-event",
			text: "on each update of Framework or Model Report; compare published version with internal version",
			trigger: "each update of Framework or Model Report"
		},
		repoCheck: "partly",
		source: {
			doc: s2$2,
			where: "Measure 10.2",
			url: s3$2
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "S-A1.1",
		title: "Appendix 1.1 Types of risks",
		duty: "Five types feed identification: public health, safety, public security, fundamental rights, society as a whole; with examples.",
		chapter: "safety",
		basis: "code",
		level: "information",
		section: "Appendices",
		appliesTo: s1$2,
		gates: ["systemic-risk", "before-market"],
		exemptions: [],
		anchors: ["Art. 55(1)"],
		anchorsInferred: true,
		evidence: [],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "no",
		source: {
			doc: s2$2,
			where: "Appendix 1.1",
			url: s3$2
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "S-A1.2",
		title: "Appendix 1.2 Nature of systemic risks",
		duty: "Essential traits (tied to high-impact capability, significant for the Union market, can spread along the value chain) and six contributing traits (capability, reach, speed, cascade, irreversibility, asymmetry).",
		chapter: "safety",
		basis: "code",
		level: "information",
		section: "Appendices",
		appliesTo: s1$2,
		gates: ["systemic-risk", "before-market"],
		exemptions: [],
		anchors: ["Art. 55(1)"],
		anchorsInferred: true,
		evidence: [],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "no",
		source: {
			doc: s2$2,
			where: "Appendix 1.2",
			url: s3$2
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "S-A1.3",
		title: "Appendix 1.3 Sources of systemic risks",
		duty: "Open lists: 14 capabilities, 10 propensities, 13 affordances and context factors.",
		chapter: "safety",
		basis: "code",
		level: "information",
		section: "Appendices",
		appliesTo: s1$2,
		gates: ["systemic-risk", "before-market"],
		exemptions: [],
		anchors: ["Art. 55(1)"],
		anchorsInferred: true,
		evidence: [],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "no",
		source: {
			doc: s2$2,
			where: "Appendix 1.3.1-1.3.3",
			url: s3$2
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "S-A1.4",
		title: "Appendix 1.4 Specified systemic risks",
		duty: "Four risks every signatory must cover: CBRN, loss of control, cyber offence, harmful manipulation.",
		chapter: "safety",
		basis: "code",
		level: "must",
		section: "Appendices",
		appliesTo: s1$2,
		gates: ["systemic-risk", "before-market"],
		exemptions: [],
		anchors: ["Art. 55(1)"],
		anchorsInferred: true,
		evidence: ["risk register has all four ids"],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "yes",
		source: {
			doc: s2$2,
			where: "Appendix 1.4",
			url: s3$2
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "S-A2.1",
		title: "Appendix 2.1 Safe reference models",
		duty: "A model may serve as reference for a risk if it was on the market before the chapter was published, or went through the full cycle with an acceptable result and its report reached the AI Office; the provider knows it well enough; and nothing else suggests unacceptable risk.",
		chapter: "safety",
		basis: "code",
		level: "information",
		section: "Appendices",
		appliesTo: s1$2,
		gates: ["systemic-risk", "before-market"],
		exemptions: [],
		anchors: ["Art. 55(1)"],
		anchorsInferred: true,
		evidence: ["reference model id, ground (a) or (b), date"],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "attest",
		source: {
			doc: s2$2,
			where: "Appendix 2.1",
			url: s3$2
		},
		verified: "full text read",
		notes: ["Publication date of the chapter: 10 July 2025."]
	},
	{
		id: "S-A2.2",
		title: "Appendix 2.2 Similarly safe or safer models",
		duty: "Per risk: no materially different scenario foreseen; benchmark scores not above the reference beyond negligible error; no known difference likely to raise the risk; uncertainty covered by a wide margin. Losing the reference status means finding another or catching up on everything that was skipped.",
		chapter: "safety",
		basis: "code",
		level: "must",
		section: "Appendices",
		appliesTo: s1$2,
		gates: ["systemic-risk", "before-market"],
		exemptions: [],
		anchors: ["Art. 55(1)"],
		anchorsInferred: true,
		evidence: ["per-risk justification table; status of each reference"],
		clock: {
			kind: "deadline-after",
			text: "within 6 months after the reference model loses its status; new reference or full adherence",
			trigger: "the reference model loses its status",
			period: "P6M"
		},
		repoCheck: "attest",
		source: {
			doc: s2$2,
			where: "Appendix 2.2",
			url: s3$2
		},
		verified: "full text read",
		notes: ["Reliefs that hang on it: 3.5 evaluator access, 7.6 six-monthly update, 10.2 publication, App. 3.5 external evaluation."]
	},
	{
		id: "S-A3.1",
		title: "Appendix 3.1 Rigorous model evaluations",
		duty: "Evaluations need internal validity, external validity and reproducibility.",
		chapter: "safety",
		basis: "code",
		level: "must",
		section: "Appendices",
		appliesTo: s1$2,
		gates: ["systemic-risk", "before-market"],
		exemptions: [],
		anchors: ["Art. 55(1)"],
		anchorsInferred: true,
		evidence: ["evaluation record fields for each"],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "attest",
		source: {
			doc: s2$2,
			where: "Appendix 3.1",
			url: s3$2
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "S-A3.2",
		title: "Appendix 3.2 Model elicitation",
		duty: "Elicit at state-of-the-art level; guard against under-elicitation and sandbagging; match relevant misuse actors and expected use context.",
		chapter: "safety",
		basis: "code",
		level: "must",
		section: "Appendices",
		appliesTo: s1$2,
		gates: ["systemic-risk", "before-market"],
		exemptions: [],
		anchors: ["Art. 55(1)"],
		anchorsInferred: true,
		evidence: [],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "attest",
		source: {
			doc: s2$2,
			where: "Appendix 3.2",
			url: s3$2
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "S-A3.3",
		title: "Appendix 3.3 Assessing the effectiveness of mitigations",
		duty: "Test mitigations as deeply as the decision relies on them, under attack too.",
		chapter: "safety",
		basis: "code",
		level: "must",
		section: "Appendices",
		appliesTo: s1$2,
		gates: ["systemic-risk", "before-market"],
		exemptions: [],
		anchors: ["Art. 55(1)"],
		anchorsInferred: true,
		evidence: [],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "attest",
		source: {
			doc: s2$2,
			where: "Appendix 3.3",
			url: s3$2
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "S-A3.4",
		title: "Appendix 3.4 Qualified teams and adequate resources",
		duty: "Technical plus domain expertise; adequate model access, information, time and compute. At least 20 business days is given as fitting for most evaluations; three years of experience is one indicative qualification.",
		chapter: "safety",
		basis: "code",
		level: "must",
		section: "Appendices",
		appliesTo: s1$2,
		gates: ["systemic-risk", "before-market"],
		exemptions: [],
		anchors: ["Art. 55(1)"],
		anchorsInferred: true,
		evidence: ["evaluation start and end dates"],
		clock: {
			kind: "min-duration",
			text: "at least 20 business days from start of an evaluation; example figure, not a hard rule",
			trigger: "start of an evaluation",
			period: "P20BD"
		},
		repoCheck: "attest",
		source: {
			doc: s2$2,
			where: "Appendix 3.4",
			url: s3$2
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "S-A3.5",
		title: "Appendix 3.5 Independent external model evaluations",
		duty: "Qualified independent outsiders evaluate too.",
		chapter: "safety",
		basis: "code",
		level: "must",
		section: "Appendices",
		appliesTo: s1$2,
		gates: ["systemic-risk", "before-market"],
		exemptions: ["Not owed for a similarly safe or safer model, or when an early search (e.g. a public call open 20 business days) found nobody qualified; then extra uncertainty counts in the decision. SMEs/SMCs may ask for help."],
		anchors: ["Art. 55(1)"],
		anchorsInferred: true,
		evidence: ["external evaluator report or search record (call URL, open/close dates)"],
		clock: {
			kind: "min-duration",
			text: "at least 20 business days from public call for evaluators; example of an early search",
			trigger: "public call for evaluators",
			period: "P20BD"
		},
		repoCheck: "partly",
		source: {
			doc: s2$2,
			where: "Appendix 3.5",
			url: s3$2
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "S-A4.1",
		title: "Appendix 4.1 General security mitigations",
		duty: "Network access, phishing, removable media, patching objectives.",
		chapter: "safety",
		basis: "code",
		level: "must",
		section: "Appendices",
		appliesTo: s1$2,
		gates: ["systemic-risk", "before-market"],
		exemptions: ["as S-C6; alternatives allowed"],
		anchors: ["Art. 55(1)"],
		anchorsInferred: true,
		evidence: [],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "attest",
		source: {
			doc: s2$2,
			where: "Appendix 4.1",
			url: s3$2
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "S-A4.2",
		title: "Appendix 4.2 Protection of unreleased model parameters",
		duty: "Registry of all copies, copy alerts, encryption (256-bit or stronger) in transit and at rest, memory-only decryption, confidential computing, physical access limits.",
		chapter: "safety",
		basis: "code",
		level: "must",
		section: "Appendices",
		appliesTo: s1$2,
		gates: ["systemic-risk", "before-market"],
		exemptions: ["as S-C6; alternatives allowed; only unreleased weights"],
		anchors: ["Art. 55(1)"],
		anchorsInferred: true,
		evidence: [],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "attest",
		source: {
			doc: s2$2,
			where: "Appendix 4.2",
			url: s3$2
		},
		verified: "full text read",
		notes: ["A weights file committed to a public repository ends Commitment 6 for that version; an accidental commit of unreleased weights is a possible 5-day incident."]
	},
	{
		id: "S-A4.3",
		title: "Appendix 4.3 Hardening interface access",
		duty: "Explicit authorisation with multi-factor login, interface code review, output rate limits, few people with raw access.",
		chapter: "safety",
		basis: "code",
		level: "must",
		section: "Appendices",
		appliesTo: s1$2,
		gates: ["systemic-risk", "before-market"],
		exemptions: ["as S-C6; alternatives allowed"],
		anchors: ["Art. 55(1)"],
		anchorsInferred: true,
		evidence: ["access review date"],
		clock: {
			kind: "max-age",
			text: "at most 6 months after last check of who may reach unreleased weights",
			trigger: "last check of who may reach unreleased weights",
			period: "P6M"
		},
		repoCheck: "attest",
		source: {
			doc: s2$2,
			where: "Appendix 4.3 (1)",
			url: s3$2
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "S-A4.4",
		title: "Appendix 4.4 Insider threats",
		duty: "Background checks, training, sandboxes against self-exfiltration, checks of training data for tampering.",
		chapter: "safety",
		basis: "code",
		level: "must",
		section: "Appendices",
		appliesTo: s1$2,
		gates: ["systemic-risk", "before-market"],
		exemptions: ["as S-C6; alternatives allowed"],
		anchors: ["Art. 55(1)"],
		anchorsInferred: true,
		evidence: [],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "attest",
		source: {
			doc: s2$2,
			where: "Appendix 4.4",
			url: s3$2
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "S-A4.5",
		title: "Appendix 4.5 Security assurance",
		duty: "External reviews where internal skill is lacking, red teaming, bug bounties, integrity tests, report channels, detection tools, response team.",
		chapter: "safety",
		basis: "code",
		level: "must",
		section: "Appendices",
		appliesTo: s1$2,
		gates: ["systemic-risk", "before-market"],
		exemptions: ["as S-C6; alternatives allowed"],
		anchors: ["Art. 55(1)"],
		anchorsInferred: true,
		evidence: ["security contact; bounty link; last review date"],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		repoCheck: "partly",
		source: {
			doc: s2$2,
			where: "Appendix 4.5",
			url: s3$2
		},
		verified: "full text read",
		notes: []
	}
];

// src/law/generated/summary.ts
const s1$1 = "provider of a GPAI model placed on the Union market (signatory or not)";
const s2$1 = "open-source models are NOT exempt (notice point 3 and footnote 4; Art. 53(2) names only points (a) and (b)); no systemic-risk condition";
const s3$1 = "Commission Explanatory Notice and Template for the public summary of training content, C(2025) 8311 (5 December 2025)";
const s4$1 = "https://ec.europa.eu/newsroom/dae/redirection/document/118480";
const s5$1 = "provider of a model placed on the Union market before 2025-08-02";
const s6$1 = ".gpai/summary.yaml, keyed by field id, and the published summary";
const s7 = "with each update of the summary (PST-R.update)";
const s8 = "1.3 Modalities, overall training data size and other characteristics";
const s9 = "Template 1.3 Modalities, overall training data size and other characteristics";
const s10 = "Template 2.1 Publicly available datasets";
const s11 = "2.2.1 Datasets commercially licensed by rightsholders or their representatives";
const s12 = "Template 2.2.1 Datasets commercially licensed by rightsholders or their representatives";
const s13 = "2.2.2 Private datasets obtained from other third parties";
const s14 = "Template 2.2.2 Private datasets obtained from other third parties";
const s15 = "2.3 Data crawled and scraped from online sources";
const s16 = "Template 2.3 Data crawled and scraped from online sources";
const s17 = "3.1 Respect of reservation of rights from text and data mining exception or limitation";
const s18 = "Template 3.1 Respect of reservation of rights from text and data mining exception or limitation";
const SUMMARY = [
	{
		id: "PST-R.duty",
		title: "Publish a summary, using this template",
		duty: "Draw up and make public a sufficiently detailed summary of the content used for training, in the AI Office's template. The template is the minimum; more may be added voluntarily.",
		chapter: "summary",
		basis: "notice",
		level: "must",
		wording: "shall (Act)",
		appliesTo: s1$1,
		exemptions: [s2$1],
		anchors: ["Art. 53(1)(d)", "Recital 107"],
		evidence: ["summary document in template order per model, public"],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		mechanical: ["all sections and fields present in order", "template version recorded (C(2025) 8311)"],
		notCheckable: ["truth and completeness of content"],
		source: {
			doc: s3$1,
			where: "points 2-4, 15, 16",
			url: s4$1
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "PST-R.open-source",
		title: "Open-source providers included",
		duty: "Providers of free and open-source GPAI models owe the summary as well, as far as the model falls under the Act.",
		chapter: "summary",
		basis: "notice",
		level: "must",
		appliesTo: s1$1,
		gates: ["open-licence"],
		exemptions: [s2$1],
		anchors: ["Art. 53(1)(d)", "Art. 53(2)"],
		evidence: [],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		source: {
			doc: s3$1,
			where: "point 3, footnote 4",
			url: s4$1
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "PST-R.stages",
		title: "All training stages and all data",
		duty: "Cover data of every stage, from pre-training to post-training, alignment and fine-tuning, of every source and kind, protected or not.",
		chapter: "summary",
		basis: "notice",
		level: "must",
		appliesTo: s1$1,
		exemptions: [s2$1],
		anchors: ["Art. 53(1)(d)"],
		evidence: [],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		mechanical: ["every dataset in the training manifests maps to exactly one section 2 category (PST-R.one-category)"],
		notCheckable: ["that manifests are complete"],
		source: {
			doc: s3$1,
			where: "point 13",
			url: s4$1
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "PST-R.rag",
		title: "Inputs at run time are outside",
		duty: "Data used only while the model operates (retrieval augmentation for instance) need not be reported unless the model learns from it; it may be told voluntarily.",
		chapter: "summary",
		basis: "notice",
		level: "context",
		appliesTo: s1$1,
		exemptions: [s2$1],
		anchors: ["Art. 53(1)(d)"],
		evidence: [],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		source: {
			doc: s3$1,
			where: "point 13, footnote 14",
			url: s4$1
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "PST-R.dataset",
		title: "What one dataset is",
		duty: "One dataset is one ready-made collection; filtering or pre-processing it does not make a new dataset to be listed.",
		chapter: "summary",
		basis: "notice",
		level: "must",
		appliesTo: s1$1,
		exemptions: [s2$1],
		anchors: ["Art. 53(1)(d)"],
		evidence: [],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		mechanical: ["derived subsets share one entry"],
		source: {
			doc: s3$1,
			where: "Template section 2, introduction",
			url: s4$1
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "PST-R.one-category",
		title: "One category per dataset",
		duty: "A dataset that would fit several categories is reported only in the most relevant one; synthetic data has its own routing (PST-R.synthetic).",
		chapter: "summary",
		basis: "notice",
		level: "must",
		appliesTo: s1$1,
		exemptions: [s2$1],
		anchors: ["Art. 53(1)(d)"],
		evidence: [],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		mechanical: ["no dataset id in two sections"],
		notCheckable: ["which category is most relevant"],
		source: {
			doc: s3$1,
			where: "Template section 2, introduction",
			url: s4$1
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "PST-R.large",
		title: "When a public dataset is large",
		duty: "It is large if, for at least one modality, its size is above 3 % of the size of all publicly available datasets used for training in that modality; measured after pre-processing, and without splitting datasets to stay under.",
		chapter: "summary",
		basis: "notice",
		level: "must",
		appliesTo: s1$1,
		exemptions: [s2$1],
		anchors: ["Art. 53(1)(d)"],
		evidence: ["dataset manifest with post-processing size per modality"],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		mechanical: ["compute share = size / sum over public datasets in the modality; > 0.03 in any modality -> must be in PST-2.1.3", "entries that look like parts of one collection and each fall under 3 % -> ask"],
		notCheckable: ["sizes not declared"],
		source: {
			doc: s3$1,
			where: "Template 2.1, introduction",
			url: s4$1
		},
		verified: "full text read",
		notes: ["The base is public datasets only, not all training data. Strictly more than 3 %.", "The unit is not fixed (tokens, bytes, items): use one unit per modality and record it (our reading)."]
	},
	{
		id: "PST-R.domains",
		title: "Top domains rule",
		duty: "List the most relevant domain names (top and second level, like example.com) whose content was crawled by or for the provider and used for training: the top 10 % of all domain names by size of content scraped, representative across modalities where there are several.",
		chapter: "summary",
		basis: "notice",
		level: "must",
		appliesTo: s1$1,
		gates: ["crawler", "not-sme"],
		exemptions: [s2$1],
		anchors: ["Art. 53(1)(d)"],
		evidence: ["domain list file (CSV/TXT) with content size per domain, linked from the summary"],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		mechanical: ["rank crawl manifest domains by retained content size, take the first ceil(10 %) names, compare with the published list", "entries are registrable domains, not URLs or host names"],
		notCheckable: ["crawl manifest completeness"],
		source: {
			doc: s3$1,
			where: "Template 2.3; footnote 16; points 16 and 20",
			url: s4$1
		},
		verified: "full text read",
		notes: [
			"Ten per cent of the number of domain names, ranked by size; not the domains that make up 10 % of the content.",
			"Rounding, multi-label suffixes (example.co.uk) and how to merge modalities are not defined; use the Public Suffix List and say so (our reading).",
			"A downloadable file or access information is enough; inline listing is not needed."
		]
	},
	{
		id: "PST-R.domains.sme",
		title: "SME variant of the domains rule",
		duty: "SMEs, start-ups included, list the top 5 % or 1 000 domain names, whichever is lower.",
		chapter: "summary",
		basis: "notice",
		level: "must",
		appliesTo: "SME or start-up provider",
		gates: ["crawler", "sme"],
		exemptions: [s2$1],
		anchors: ["Art. 53(1)(d)"],
		evidence: [],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		mechanical: ["n = min(ceil(0.05*N), 1000)"],
		notCheckable: ["SME status"],
		source: {
			doc: s3$1,
			where: "Template 2.3",
			url: s4$1
		},
		verified: "full text read",
		notes: ["Footnote 16 of the notice gives the two limits without \"whichever is lower\"; the Template field has it. Follow the Template.", "The SME test is not spelled out in the template; the Act uses Recommendation 2003/361/EC (from memory, unverified). Small mid-caps are not named here."]
	},
	{
		id: "PST-R.synthetic",
		title: "Routing of synthetic data",
		duty: "Section 2.5 is for data made by or for the provider to train directly on another model's outputs (distillation, alignment with AI feedback). Cleaning or enriching data with AI does not count. Public synthetic datasets go to 2.1; synthetic datasets made by third parties on the provider's behalf go to 2.5, not 2.2.2; human reinforcement-learning data goes to 2.6.",
		chapter: "summary",
		basis: "notice",
		level: "must",
		appliesTo: s1$1,
		exemptions: [s2$1],
		anchors: ["Art. 53(1)(d)"],
		evidence: [],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		mechanical: ["the register's generator column decides the section"],
		notCheckable: ["borderline filtering/judging uses"],
		source: {
			doc: s3$1,
			where: "Template 2.5 and 2.6 introductions",
			url: s4$1
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "PST-R.modifier",
		title: "Modified or fine-tuned model of someone else",
		duty: "A modifier that becomes provider reports only the content used for the modification and names the model it modified.",
		chapter: "summary",
		basis: "notice",
		level: "must",
		wording: "should",
		appliesTo: "downstream modifier that counts as provider",
		gates: ["modifier"],
		exemptions: [s2$1],
		anchors: [
			"Art. 53(1)(d)",
			"Recital 107",
			"Recital 109",
			"GPAI guidelines 2025-07-18"
		],
		evidence: [],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		mechanical: ["base_models declared -> PST-1.2.2 filled"],
		notCheckable: ["whether the modifier counts as provider"],
		source: {
			doc: s3$1,
			where: "point 28",
			url: s4$1
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "PST-R.update",
		title: "Update after further training",
		duty: "When the provider trains its own marketed model further on additional data that calls for a change of the summary, update it every six months, or sooner if the added data means a materially significant change; show the added data and the update date, and publish it with the modified model.",
		chapter: "summary",
		basis: "notice",
		level: "must",
		wording: "should",
		appliesTo: "provider that further trains its own model already on the market",
		gates: ["further-training"],
		exemptions: [s2$1],
		anchors: ["Art. 53(1)(d)"],
		evidence: ["training-run log or dataset manifest history", "summary changelog"],
		clock: {
			kind: "max-age",
			text: "every 6 months, only while the provider trains its own marketed model further on additional data that calls for a change; sooner for a materially significant change. An unchanged model keeps its summary. The start of the interval is not defined: counted from the first change of the data after the last update (our reading)",
			trigger: "first change of the training data after the last update",
			period: "P6M"
		},
		mechanical: [
			"training data manifest changed after the summary's last update -> clock of 6 months starts at that change (house reading)",
			"no data change since last update -> never stale by age alone",
			"continuous-training flag (PST-1.3.5) = yes and last update > 6 months -> stale"
		],
		notCheckable: ["what is materially significant"],
		source: {
			doc: s3$1,
			where: "point 29",
			url: s4$1
		},
		verified: "full text read",
		notes: ["Many secondary texts state a flat six-month refresh; the text does not say that.", "Start of the six-month interval (placing on market, last update, or start of further training) is not defined."]
	},
	{
		id: "PST-R.share",
		title: "One summary for several models or versions",
		duty: "The same summary may serve several models or versions if their summaries would be identical; it must name all of them.",
		chapter: "summary",
		basis: "notice",
		level: "may",
		appliesTo: s1$1,
		exemptions: [s2$1],
		anchors: ["Art. 53(1)(d)"],
		evidence: [],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		mechanical: ["every model/version tag in scope appears in PST-1.2.1"],
		source: {
			doc: s3$1,
			where: "points 30-31",
			url: s4$1
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "PST-R.derived",
		title: "Versions built on an own marketed model",
		duty: "If versions based on the same marketed model differ so that one summary cannot serve, each needs to cover only the data used to modify it, with a reference and link to the original model's summary.",
		chapter: "summary",
		basis: "notice",
		level: "may",
		appliesTo: s1$1,
		exemptions: [s2$1],
		anchors: ["Art. 53(1)(d)"],
		evidence: [],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		mechanical: ["link to base summary present and resolvable"],
		source: {
			doc: s3$1,
			where: "point 30",
			url: s4$1
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "PST-R.publish.when",
		title: "When",
		duty: "Public at the latest when the model is placed on the Union market.",
		chapter: "summary",
		basis: "notice",
		level: "must",
		wording: "should",
		appliesTo: s1$1,
		exemptions: [s2$1],
		anchors: ["Art. 53(1)(d)"],
		evidence: [],
		clock: {
			kind: "deadline-before",
			text: "public at the latest on the day of placing on the Union market (PST-1.2.3)",
			trigger: "placing on the Union market",
			period: "P0D"
		},
		mechanical: ["first summary publication date <= Union market date (models from 2025-08-02 on)"],
		notCheckable: ["actual market date"],
		source: {
			doc: s3$1,
			where: "point 32",
			url: s4$1
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "PST-R.publish.where",
		title: "Where: official website",
		duty: "On the provider's official website, clearly visible and accessible, saying clearly which models or versions it covers.",
		chapter: "summary",
		basis: "notice",
		level: "must",
		wording: "should",
		appliesTo: s1$1,
		exemptions: [s2$1],
		anchors: ["Art. 53(1)(d)"],
		evidence: ["URL of the website page in the profile"],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		mechanical: ["URL declared, https, optional reachability check", "repo copy equals website copy (digest) where fetch is allowed"],
		notCheckable: ["visibility"],
		source: {
			doc: s3$1,
			where: "point 32",
			url: s4$1
		},
		verified: "full text read",
		notes: ["A file in a repository alone does not meet this."]
	},
	{
		id: "PST-R.publish.channels",
		title: "Where: with the model on every public channel",
		duty: "Also made public together with the model across all its public distribution channels, online platforms for example.",
		chapter: "summary",
		basis: "notice",
		level: "must",
		wording: "should",
		appliesTo: s1$1,
		exemptions: [s2$1],
		anchors: ["Art. 53(1)(d)"],
		evidence: ["link or copy in each model repository / model card"],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		mechanical: ["README or model card of each public model repo links the summary"],
		notCheckable: ["channels outside the repo or org"],
		source: {
			doc: s3$1,
			where: "point 32",
			url: s4$1
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "PST-R.start",
		title: "Start of application",
		duty: "Applies from 2 August 2025; supervision and enforcement by the AI Office from 2 August 2026.",
		chapter: "summary",
		basis: "notice",
		level: "context",
		appliesTo: s1$1,
		exemptions: [s2$1],
		anchors: [
			"Art. 53(1)(d)",
			"Art. 113(b)",
			"Art. 101"
		],
		evidence: [],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		source: {
			doc: s3$1,
			where: "points 33, 26",
			url: s4$1
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "PST-R.legacy",
		title: "Models placed before 2 August 2025",
		duty: "Their summary has to be public no later than 2 August 2027.",
		chapter: "summary",
		basis: "notice",
		level: "must",
		wording: "should",
		appliesTo: s5$1,
		gates: ["legacy"],
		exemptions: [s2$1],
		anchors: ["Art. 53(1)(d)", "Art. 111(3)"],
		evidence: [],
		clock: {
			kind: "deadline-on",
			text: "public by 2027-08-02",
			due: "2027-08-02"
		},
		mechanical: ["market date < 2025-08-02 and no summary -> countdown to 2027-08-02, not a failure before"],
		source: {
			doc: s3$1,
			where: "point 33",
			url: s4$1
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "PST-R.gaps",
		title: "Missing information (older models only)",
		duty: "For a model placed before 2 August 2025: where, despite best efforts, information is not available or getting it would be a disproportionate burden, state the gap clearly in the summary and justify it.",
		chapter: "summary",
		basis: "notice",
		level: "must",
		wording: "should",
		appliesTo: s5$1,
		gates: ["legacy"],
		exemptions: [s2$1],
		anchors: ["Art. 53(1)(d)"],
		evidence: [],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		mechanical: ["legacy model: empty required field must carry a gap statement with reason", "newer model: empty required field is a plain gap"],
		notCheckable: ["best efforts, disproportion"],
		source: {
			doc: s3$1,
			where: "point 33",
			url: s4$1
		},
		verified: "full text read",
		notes: ["No such allowance is given for models placed on or after 2025-08-02. For those only the built-in softeners apply (\"if known\", \"where applicable\", \"not known\" for collection dates in 2.1, practicability in 1.3.7).", "Gap statements go into the optional additional-information boxes (footnote 24)."]
	},
	{
		id: "PST-R.goodfaith",
		title: "Good faith",
		duty: "Report accurately, comprehensively and in good faith, in simple narrative form.",
		chapter: "summary",
		basis: "notice",
		level: "must",
		wording: "should",
		appliesTo: s1$1,
		exemptions: [s2$1],
		anchors: ["Art. 53(1)(d)"],
		evidence: [],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		notCheckable: ["all of it"],
		source: {
			doc: s3$1,
			where: "points 23, 25",
			url: s4$1
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "PST-R.secrets",
		title: "What is not asked",
		duty: "No exact mix of sources, only broad size ranges per modality added up over all sources; no list of works; little on licensed data.",
		chapter: "summary",
		basis: "notice",
		level: "context",
		appliesTo: s1$1,
		exemptions: [s2$1],
		anchors: ["Art. 53(1)(d)"],
		evidence: [],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		source: {
			doc: s3$1,
			where: "points 16, 18-22",
			url: s4$1
		},
		verified: "full text read",
		notes: ["Point 22 refers to Section 1.2 for sizes; the sizes stand in Section 1.3 of the Template (slip in the notice)."]
	},
	{
		id: "PST-R.upon-request",
		title: "Answer domain questions voluntarily",
		duty: "For domains not in the list, providers are recommended to tell rightsholders on request whether content from given domains was scraped and used.",
		chapter: "summary",
		basis: "notice",
		level: "recommended",
		wording: "recommended, voluntary",
		appliesTo: s1$1,
		gates: ["crawler"],
		exemptions: [s2$1],
		anchors: ["Directive 2004/48/EC Art. 8 (unaffected)"],
		evidence: ["contact or lookup page"],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		mechanical: ["report only"],
		source: {
			doc: s3$1,
			where: "point 16",
			url: s4$1
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "PST-R.enforce",
		title: "How it is supervised",
		duty: "The AI Office may check whether the template was filled in correctly and ask for corrections; it does not assess single works or whether given content was used.",
		chapter: "summary",
		basis: "notice",
		level: "context",
		appliesTo: s1$1,
		bound: "commission",
		exemptions: [s2$1],
		anchors: ["Recital 108", "Arts 91-93"],
		evidence: [],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		source: {
			doc: s3$1,
			where: "point 26",
			url: s4$1
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "PST-R.fine",
		title: "Fine ceiling",
		duty: "Up to 3 % of the provider's total worldwide annual turnover of the preceding financial year or EUR 15 000 000, whichever is higher, for intentional or negligent infringement.",
		chapter: "summary",
		basis: "notice",
		level: "context",
		appliesTo: s1$1,
		exemptions: [s2$1],
		anchors: ["Art. 101(1)"],
		evidence: [],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		source: {
			doc: s3$1,
			where: "point 26; Art. 101(1)",
			url: s4$1
		},
		verified: "full text read",
		notes: ["No ceiling of Art. 99 applies (prohibited practices, operators of AI systems)."]
	},
	{
		id: "PST-R.review",
		title: "The notice and template may change",
		duty: "The Commission watches how the template works and may review it.",
		chapter: "summary",
		basis: "notice",
		level: "context",
		appliesTo: s1$1,
		bound: "commission",
		exemptions: [s2$1],
		anchors: ["Art. 53(1)(d)"],
		evidence: [],
		clock: {
			kind: "on-event",
			text: "on each new issue of the template",
			trigger: "new issue of the template"
		},
		mechanical: ["catalogue carries template version; mismatch -> note"],
		source: {
			doc: s3$1,
			where: "point 34",
			url: s4$1
		},
		verified: "full text read",
		notes: ["Issues so far: C(2025) 5235 (24.7.2025, annex to the approval of the draft) and C(2025) 8311 (5.12.2025, Communication). Text unchanged where compared. Landing page last updated 2026-03-26 (secondary)."]
	},
	{
		id: "PST-0.1",
		title: "Version of the Summary",
		duty: "Version, with links to earlier versions where there are any.",
		chapter: "summary",
		basis: "notice",
		level: "required",
		section: "header",
		appliesTo: s1$1,
		exemptions: [s2$1],
		anchors: ["Art. 53(1)(d)"],
		evidence: [s6$1],
		clock: {
			kind: "on-event",
			text: s7,
			trigger: "update of the summary"
		},
		fieldType: "text + links",
		crossCheck: ["monotone", "links resolve"],
		source: {
			doc: s3$1,
			where: "Template header",
			url: s4$1
		},
		verified: "full text read, a second copy agrees",
		notes: []
	},
	{
		id: "PST-0.2",
		title: "Last update",
		duty: "Date of last update.",
		chapter: "summary",
		basis: "notice",
		level: "required",
		section: "header",
		appliesTo: s1$1,
		exemptions: [s2$1],
		anchors: ["Art. 53(1)(d)"],
		evidence: [s6$1],
		clock: {
			kind: "on-event",
			text: s7,
			trigger: "update of the summary"
		},
		fieldType: "date",
		format: "DD/MM/YY in the annex; date picker in the Word file",
		crossCheck: [">= last commit to the summary"],
		source: {
			doc: s3$1,
			where: "Template header",
			url: s4$1
		},
		verified: "full text read, a second copy agrees",
		notes: ["Record it as an ISO 8601 date; the form prints DD/MM/YY."]
	},
	{
		id: "PST-1.1.1",
		title: "Provider name and contact details",
		duty: "Name and contact.",
		chapter: "summary",
		basis: "notice",
		level: "required",
		section: "1.1 Provider identification",
		appliesTo: s1$1,
		exemptions: [s2$1],
		anchors: ["Art. 53(1)(d)"],
		evidence: [s6$1],
		clock: {
			kind: "on-event",
			text: s7,
			trigger: "update of the summary"
		},
		fieldType: "text",
		crossCheck: ["equals MDF-GEN-1"],
		source: {
			doc: s3$1,
			where: "Template 1.1 Provider identification",
			url: s4$1
		},
		verified: "full text read, a second copy agrees",
		notes: []
	},
	{
		id: "PST-1.1.2",
		title: "Authorised representative name and contact details",
		duty: "Representative in the Union.",
		chapter: "summary",
		basis: "notice",
		level: "required_if",
		section: "1.1 Provider identification",
		appliesTo: s1$1,
		gates: ["representative", "outside-union"],
		exemptions: ["Art. 54(6): no representative is needed for open-source models that meet the conditions, without systemic risk"],
		anchors: ["Art. 53(1)(d)", "Art. 54"],
		evidence: [s6$1],
		clock: {
			kind: "on-event",
			text: s7,
			trigger: "update of the summary"
		},
		fieldType: "text",
		condition: "provider established outside the Union",
		when: {
			profile: "establishedInUnion",
			equals: false
		},
		whenIs: "exact",
		source: {
			doc: s3$1,
			where: "Template 1.1 Provider identification",
			url: s4$1
		},
		verified: "full text read, a second copy agrees",
		notes: []
	},
	{
		id: "PST-1.2.1",
		title: "Versioned model name(s)",
		duty: "Unique identifiers of the models or versions covered; links to other public documentation such as the model card where available.",
		chapter: "summary",
		basis: "notice",
		level: "required",
		section: "1.2 Model identification",
		appliesTo: s1$1,
		exemptions: [s2$1],
		anchors: ["Art. 53(1)(d)"],
		evidence: [s6$1],
		clock: {
			kind: "on-event",
			text: s7,
			trigger: "update of the summary"
		},
		fieldType: "list",
		crossCheck: ["match MDF-GEN-2, repo tags"],
		source: {
			doc: s3$1,
			where: "Template 1.2 Model identification",
			url: s4$1
		},
		verified: "full text read, a second copy agrees",
		notes: []
	},
	{
		id: "PST-1.2.2",
		title: "Model dependencies",
		duty: "For a modified or fine-tuned model: name of the marketed model(s) it comes from and link to their summary where available.",
		chapter: "summary",
		basis: "notice",
		level: "required_if",
		section: "1.2 Model identification",
		appliesTo: s1$1,
		exemptions: [s2$1],
		anchors: ["Art. 53(1)(d)"],
		evidence: [s6$1],
		clock: {
			kind: "on-event",
			text: s7,
			trigger: "update of the summary"
		},
		fieldType: "list + links",
		condition: "model results from modifying GPAI model(s) already on the Union market",
		when: {
			profile: "role",
			equals: "modifier"
		},
		whenIs: "sufficient",
		crossCheck: ["equals MDF-GEN-6", "base_model metadata"],
		source: {
			doc: s3$1,
			where: "Template 1.2 Model identification",
			url: s4$1
		},
		verified: "full text read, a second copy agrees",
		notes: []
	},
	{
		id: "PST-1.2.3",
		title: "Date of placement of the model on the Union market",
		duty: "Date per model or version covered.",
		chapter: "summary",
		basis: "notice",
		level: "required",
		section: "1.2 Model identification",
		appliesTo: s1$1,
		exemptions: [s2$1],
		anchors: ["Art. 53(1)(d)"],
		evidence: [s6$1],
		clock: {
			kind: "on-event",
			text: s7,
			trigger: "update of the summary"
		},
		fieldType: "date(s)",
		crossCheck: ["equals MDF-GEN-5"],
		source: {
			doc: s3$1,
			where: "Template 1.2 Model identification",
			url: s4$1
		},
		verified: "full text read, a second copy agrees",
		notes: []
	},
	{
		id: "PST-1.3.1",
		title: "Modality",
		duty: "Modalities present in the training data, as far as identifiable (data after pre-processing, before training).",
		chapter: "summary",
		basis: "notice",
		level: "required",
		section: s8,
		appliesTo: s1$1,
		exemptions: [s2$1],
		anchors: ["Art. 53(1)(d)"],
		evidence: [s6$1],
		clock: {
			kind: "on-event",
			text: s7,
			trigger: "update of the summary"
		},
		fieldType: "multi-select",
		options: [
			"Text",
			"Image",
			"Audio",
			"Video",
			"Other"
		],
		crossCheck: ["equals MDF-DAT-1"],
		source: {
			doc: s3$1,
			where: s9,
			url: s4$1
		},
		verified: "full text read, a second copy agrees",
		notes: ["Audio inside video counts as video; speech counts as audio (footnote 25)."]
	},
	{
		id: "PST-1.3.2",
		title: "Training data size",
		duty: "For each chosen modality, the range of the estimated total size over all sources.",
		chapter: "summary",
		basis: "notice",
		level: "required",
		section: s8,
		appliesTo: s1$1,
		exemptions: [s2$1],
		anchors: ["Art. 53(1)(d)"],
		evidence: [s6$1],
		clock: {
			kind: "on-event",
			text: s7,
			trigger: "update of the summary"
		},
		fieldType: "single-select per modality",
		options: [
			"Text: less than 1 billion tokens",
			"Text: 1 billion to 10 trillion tokens",
			"Text: more than 10 trillion tokens",
			"Text: or: approximate size in another unit",
			"Image: less than 1 million images",
			"Image: 1 million to 1 billion images",
			"Image: more than 1 billion images",
			"Audio: less than 10 000 hours",
			"Audio: 10 000 to 1 million hours",
			"Audio: more than 1 million hours",
			"Video: less than 10 000 hours",
			"Video: 10 000 to 1 million hours",
			"Video: more than 1 million hours",
			"Other: name the modality, approximate size and unit"
		],
		optionGroups: {
			Text: [
				"less than 1 billion tokens",
				"1 billion to 10 trillion tokens",
				"more than 10 trillion tokens",
				"or: approximate size in another unit"
			],
			Image: [
				"less than 1 million images",
				"1 million to 1 billion images",
				"more than 1 billion images"
			],
			Audio: [
				"less than 10 000 hours",
				"10 000 to 1 million hours",
				"more than 1 million hours"
			],
			Video: [
				"less than 10 000 hours",
				"10 000 to 1 million hours",
				"more than 1 million hours"
			],
			Other: ["name the modality, approximate size and unit"]
		},
		condition: "per selected modality",
		perSelected: "PST-1.3.1",
		crossCheck: ["range contains MDF-DAT-5"],
		source: {
			doc: s3$1,
			where: s9,
			url: s4$1
		},
		verified: "full text read, a second copy agrees",
		notes: ["The other-unit alternative stands in the Text row only.", "Dynamic datasets may be left out of the estimate."]
	},
	{
		id: "PST-1.3.3",
		title: "Types of content",
		duty: "For each chosen modality, general description of the kinds of content.",
		chapter: "summary",
		basis: "notice",
		level: "required",
		section: s8,
		appliesTo: s1$1,
		exemptions: [s2$1],
		anchors: ["Art. 53(1)(d)"],
		evidence: [s6$1],
		clock: {
			kind: "on-event",
			text: s7,
			trigger: "update of the summary"
		},
		fieldType: "free text per modality",
		contentHints: {
			Text: "fiction and non-fiction, science, press, legal and official documents, social media comments, source code",
			Image: "photographs, visual art, infographics, social media images, logos and brands",
			Audio: "music and recordings, audiobooks, radio and podcasts, private audio communication",
			Video: "music videos, films, TV, performances, games, clips, journalism, social media video"
		},
		condition: "per selected modality",
		perSelected: "PST-1.3.1",
		source: {
			doc: s3$1,
			where: s9,
			url: s4$1
		},
		verified: "full text read, a second copy agrees",
		notes: ["The categories are examples, not a closed list."]
	},
	{
		id: "PST-1.3.4",
		title: "Latest date of data acquisition/collection for model training",
		duty: "Latest month in which training data was collected or obtained.",
		chapter: "summary",
		basis: "notice",
		level: "required",
		section: s8,
		appliesTo: s1$1,
		exemptions: [s2$1],
		anchors: ["Art. 53(1)(d)"],
		evidence: [s6$1],
		clock: {
			kind: "on-event",
			text: s7,
			trigger: "update of the summary"
		},
		fieldType: "date",
		format: "MM/YYYY",
		crossCheck: [">= latest acquisition date in dataset manifests"],
		source: {
			doc: s3$1,
			where: s9,
			url: s4$1
		},
		verified: "full text read, a second copy agrees",
		notes: []
	},
	{
		id: "PST-1.3.5",
		title: "Continuous training after that date",
		duty: "Say whether the model keeps being trained on new or dynamic data after that date.",
		chapter: "summary",
		basis: "notice",
		level: "required",
		section: s8,
		appliesTo: s1$1,
		exemptions: [s2$1],
		anchors: ["Art. 53(1)(d)"],
		evidence: [s6$1],
		clock: {
			kind: "on-event",
			text: s7,
			trigger: "update of the summary"
		},
		fieldType: "yes/no (in text)",
		source: {
			doc: s3$1,
			where: s9,
			url: s4$1
		},
		verified: "full text read, a second copy agrees",
		notes: ["Not a box of its own in the form: second part of PST-1.3.4.", "Yes switches on the six-month clock."]
	},
	{
		id: "PST-1.3.6",
		title: "Description of the linguistic characteristics of the overall training data",
		duty: "Languages covered, EU official languages in particular.",
		chapter: "summary",
		basis: "notice",
		level: "required_if",
		section: s8,
		appliesTo: s1$1,
		exemptions: [s2$1],
		anchors: ["Art. 53(1)(d)"],
		evidence: [s6$1],
		clock: {
			kind: "on-event",
			text: s7,
			trigger: "update of the summary"
		},
		fieldType: "free text",
		condition: "where applicable",
		crossCheck: ["language tags of dataset manifests"],
		source: {
			doc: s3$1,
			where: s9,
			url: s4$1
		},
		verified: "full text read, a second copy agrees",
		notes: []
	},
	{
		id: "PST-1.3.7",
		title: "Other relevant characteristics of the overall training data",
		duty: "For example national, regional or demographic features.",
		chapter: "summary",
		basis: "notice",
		level: "required_if",
		section: s8,
		appliesTo: s1$1,
		exemptions: [s2$1],
		anchors: ["Art. 53(1)(d)"],
		evidence: [s6$1],
		clock: {
			kind: "on-event",
			text: s7,
			trigger: "update of the summary"
		},
		fieldType: "free text",
		condition: "information readily available, relevant and practicable",
		source: {
			doc: s3$1,
			where: s9,
			url: s4$1
		},
		verified: "full text read, a second copy agrees",
		notes: []
	},
	{
		id: "PST-1.3.8",
		title: "Additional comments",
		duty: "Voluntary, e.g. tokenisation or compression method, sampling rate.",
		chapter: "summary",
		basis: "notice",
		level: "optional",
		section: s8,
		appliesTo: s1$1,
		exemptions: [s2$1],
		anchors: ["Art. 53(1)(d)"],
		evidence: [s6$1],
		clock: {
			kind: "on-event",
			text: s7,
			trigger: "update of the summary"
		},
		fieldType: "free text",
		source: {
			doc: s3$1,
			where: s9,
			url: s4$1
		},
		verified: "full text read, a second copy agrees",
		notes: []
	},
	{
		id: "PST-2.1.1",
		title: "Have you used publicly available datasets to train the model?",
		duty: "Third-party compiled, public and free, downloadable as a whole or in set chunks; Common Crawl snapshots belong here.",
		chapter: "summary",
		basis: "notice",
		level: "required",
		section: "2.1 Publicly available datasets",
		appliesTo: s1$1,
		exemptions: [s2$1],
		anchors: ["Art. 53(1)(d)"],
		evidence: [s6$1],
		clock: {
			kind: "on-event",
			text: s7,
			trigger: "update of the summary"
		},
		fieldType: "yes/no",
		options: ["Yes", "No"],
		crossCheck: ["agrees with MDF-DAT-2"],
		source: {
			doc: s3$1,
			where: s10,
			url: s4$1
		},
		verified: "full text read, a second copy agrees",
		notes: ["Free availability does not mean free of rights; licences may forbid training."]
	},
	{
		id: "PST-2.1.2",
		title: "Modality(ies) of the content covered",
		duty: "Modalities.",
		chapter: "summary",
		basis: "notice",
		level: "required_if",
		section: "2.1 Publicly available datasets",
		appliesTo: s1$1,
		exemptions: [s2$1],
		anchors: ["Art. 53(1)(d)"],
		evidence: [s6$1],
		clock: {
			kind: "on-event",
			text: s7,
			trigger: "update of the summary"
		},
		fieldType: "multi-select",
		options: [
			"Text",
			"Image",
			"Video",
			"Audio",
			"Other (specify)"
		],
		condition: "2.1.1 = Yes",
		when: {
			field: "PST-2.1.1",
			equals: "yes"
		},
		whenIs: "exact",
		source: {
			doc: s3$1,
			where: s10,
			url: s4$1
		},
		verified: "full text read, a second copy agrees",
		notes: []
	},
	{
		id: "PST-2.1.3",
		title: "List of large publicly available datasets",
		duty: "Name or identifier and access link for each large dataset (PST-R.large); without a link, a general description with approximate start and end of collection, or \"not known\"; if only part was used, how it was chosen.",
		chapter: "summary",
		basis: "notice",
		level: "required_if",
		section: "2.1 Publicly available datasets",
		appliesTo: s1$1,
		exemptions: [s2$1],
		anchors: ["Art. 53(1)(d)"],
		evidence: [s6$1, "dataset manifest"],
		clock: {
			kind: "on-event",
			text: s7,
			trigger: "update of the summary"
		},
		fieldType: "list",
		condition: "2.1.1 = Yes and a large dataset exists",
		when: {
			field: "PST-2.1.1",
			equals: "yes"
		},
		whenIs: "necessary",
		crossCheck: ["every dataset above 3 % listed", "each entry has link or description + dates/\"not known\""],
		source: {
			doc: s3$1,
			where: s10,
			url: s4$1
		},
		verified: "full text read, a second copy agrees",
		notes: []
	},
	{
		id: "PST-2.1.4",
		title: "General description of other publicly available datasets not listed above",
		duty: "Content of the rest; may touch modality, nature (personal data, protected content, machine-generated), language, collection dates or \"not known\".",
		chapter: "summary",
		basis: "notice",
		level: "required_if",
		section: "2.1 Publicly available datasets",
		appliesTo: s1$1,
		exemptions: [s2$1],
		anchors: ["Art. 53(1)(d)"],
		evidence: [s6$1],
		clock: {
			kind: "on-event",
			text: s7,
			trigger: "update of the summary"
		},
		fieldType: "free text",
		condition: "2.1.1 = Yes and smaller datasets exist",
		when: {
			field: "PST-2.1.1",
			equals: "yes"
		},
		whenIs: "necessary",
		source: {
			doc: s3$1,
			where: s10,
			url: s4$1
		},
		verified: "full text read, a second copy agrees",
		notes: []
	},
	{
		id: "PST-2.1.5",
		title: "Additional comments",
		duty: "Voluntary, e.g. dataset sizes.",
		chapter: "summary",
		basis: "notice",
		level: "optional",
		section: "2.1 Publicly available datasets",
		appliesTo: s1$1,
		exemptions: [s2$1],
		anchors: ["Art. 53(1)(d)"],
		evidence: [s6$1],
		clock: {
			kind: "on-event",
			text: s7,
			trigger: "update of the summary"
		},
		fieldType: "free text",
		source: {
			doc: s3$1,
			where: s10,
			url: s4$1
		},
		verified: "full text read, a second copy agrees",
		notes: []
	},
	{
		id: "PST-2.2.1.1",
		title: "Have you concluded transactional commercial licensing agreement(s) with rightsholder(s) or with their representatives?",
		duty: "Includes collecting societies and legitimate aggregators entitled to license.",
		chapter: "summary",
		basis: "notice",
		level: "required",
		section: s11,
		appliesTo: s1$1,
		exemptions: [s2$1],
		anchors: ["Art. 53(1)(d)"],
		evidence: [s6$1],
		clock: {
			kind: "on-event",
			text: s7,
			trigger: "update of the summary"
		},
		fieldType: "yes/no",
		options: ["Yes", "No"],
		source: {
			doc: s3$1,
			where: s12,
			url: s4$1
		},
		verified: "full text read, a second copy agrees",
		notes: []
	},
	{
		id: "PST-2.2.1.2",
		title: "Modality(ies) of the content covered",
		duty: "Modalities.",
		chapter: "summary",
		basis: "notice",
		level: "required_if",
		section: s11,
		appliesTo: s1$1,
		exemptions: [s2$1],
		anchors: ["Art. 53(1)(d)"],
		evidence: [s6$1],
		clock: {
			kind: "on-event",
			text: s7,
			trigger: "update of the summary"
		},
		fieldType: "multi-select",
		options: [
			"Text",
			"Image",
			"Video",
			"Audio",
			"Other (specify)"
		],
		condition: "2.2.1.1 = Yes",
		when: {
			field: "PST-2.2.1.1",
			equals: "yes"
		},
		whenIs: "exact",
		source: {
			doc: s3$1,
			where: s12,
			url: s4$1
		},
		verified: "full text read, a second copy agrees",
		notes: ["Nothing more is asked: no names of licensors, no additional-comments box here."]
	},
	{
		id: "PST-2.2.2.1",
		title: "Have you obtained private datasets from third parties that are not licensed as described in Section 2.2.1?",
		duty: "Data intermediaries, private databases and the like.",
		chapter: "summary",
		basis: "notice",
		level: "required",
		section: s13,
		appliesTo: s1$1,
		exemptions: [s2$1],
		anchors: ["Art. 53(1)(d)"],
		evidence: [s6$1],
		clock: {
			kind: "on-event",
			text: s7,
			trigger: "update of the summary"
		},
		fieldType: "yes/no",
		options: ["Yes", "No"],
		source: {
			doc: s3$1,
			where: s14,
			url: s4$1
		},
		verified: "full text read, a second copy agrees",
		notes: []
	},
	{
		id: "PST-2.2.2.2",
		title: "Modality(ies) of the content covered",
		duty: "Modalities.",
		chapter: "summary",
		basis: "notice",
		level: "required_if",
		section: s13,
		appliesTo: s1$1,
		exemptions: [s2$1],
		anchors: ["Art. 53(1)(d)"],
		evidence: [s6$1],
		clock: {
			kind: "on-event",
			text: s7,
			trigger: "update of the summary"
		},
		fieldType: "multi-select",
		options: [
			"Text",
			"Image",
			"Video",
			"Audio",
			"Other (specify)"
		],
		condition: "2.2.2.1 = Yes",
		when: {
			field: "PST-2.2.2.1",
			equals: "yes"
		},
		whenIs: "exact",
		source: {
			doc: s3$1,
			where: s14,
			url: s4$1
		},
		verified: "full text read, a second copy agrees",
		notes: []
	},
	{
		id: "PST-2.2.2.3",
		title: "List of publicly known private datasets",
		duty: "Names of the main ones if publicly known, with links to information where available.",
		chapter: "summary",
		basis: "notice",
		level: "required_if",
		section: s13,
		appliesTo: s1$1,
		exemptions: [s2$1],
		anchors: ["Art. 53(1)(d)"],
		evidence: [s6$1],
		clock: {
			kind: "on-event",
			text: s7,
			trigger: "update of the summary"
		},
		fieldType: "list",
		condition: "2.2.2.1 = Yes and publicly known (or the provider wants it known)",
		when: {
			field: "PST-2.2.2.1",
			equals: "yes"
		},
		whenIs: "necessary",
		source: {
			doc: s3$1,
			where: s14,
			url: s4$1
		},
		verified: "full text read, a second copy agrees",
		notes: []
	},
	{
		id: "PST-2.2.2.4",
		title: "General description of non-publicly known private datasets",
		duty: "Content: modality, nature (personal, protected, machine-generated), language where applicable.",
		chapter: "summary",
		basis: "notice",
		level: "required_if",
		section: s13,
		appliesTo: s1$1,
		exemptions: [s2$1],
		anchors: ["Art. 53(1)(d)"],
		evidence: [s6$1],
		clock: {
			kind: "on-event",
			text: s7,
			trigger: "update of the summary"
		},
		fieldType: "free text",
		condition: "2.2.2.1 = Yes and unlisted datasets exist",
		when: {
			field: "PST-2.2.2.1",
			equals: "yes"
		},
		whenIs: "necessary",
		source: {
			doc: s3$1,
			where: s14,
			url: s4$1
		},
		verified: "full text read, a second copy agrees",
		notes: ["Here the three content points are asked for (\"should indicate\"); in 2.1.4 they are only suggested (\"could include\")."]
	},
	{
		id: "PST-2.2.2.5",
		title: "Additional comments",
		duty: "Voluntary.",
		chapter: "summary",
		basis: "notice",
		level: "optional",
		section: s13,
		appliesTo: s1$1,
		exemptions: [s2$1],
		anchors: ["Art. 53(1)(d)"],
		evidence: [s6$1],
		clock: {
			kind: "on-event",
			text: s7,
			trigger: "update of the summary"
		},
		fieldType: "free text",
		source: {
			doc: s3$1,
			where: s14,
			url: s4$1
		},
		verified: "full text read, a second copy agrees",
		notes: []
	},
	{
		id: "PST-2.3.1",
		title: "Were crawlers used by the provider or on behalf of?",
		duty: "Crawled, scraped or otherwise compiled online by the provider or for it; third-party compilations such as Common Crawl belong to 2.1.",
		chapter: "summary",
		basis: "notice",
		level: "required",
		section: s15,
		appliesTo: s1$1,
		exemptions: [s2$1],
		anchors: ["Art. 53(1)(d)"],
		evidence: [s6$1],
		clock: {
			kind: "on-event",
			text: s7,
			trigger: "update of the summary"
		},
		fieldType: "yes/no",
		options: ["Yes", "No"],
		crossCheck: ["crawls in model.yaml = PST-2.3.1 = gate of C-1.2 and C-1.3"],
		source: {
			doc: s3$1,
			where: s16,
			url: s4$1
		},
		verified: "full text read, a second copy agrees",
		notes: []
	},
	{
		id: "PST-2.3.2",
		title: "Crawler name(s)/identifier(s)",
		duty: "Names.",
		chapter: "summary",
		basis: "notice",
		level: "required_if",
		section: s15,
		appliesTo: s1$1,
		exemptions: [s2$1],
		anchors: ["Art. 53(1)(d)"],
		evidence: [s6$1],
		clock: {
			kind: "on-event",
			text: s7,
			trigger: "update of the summary"
		},
		fieldType: "list",
		condition: "2.3.1 = Yes",
		when: {
			field: "PST-2.3.1",
			equals: "yes"
		},
		whenIs: "exact",
		crossCheck: ["equal to the names published under C-1.3.4.i"],
		source: {
			doc: s3$1,
			where: s16,
			url: s4$1
		},
		verified: "full text read, a second copy agrees",
		notes: []
	},
	{
		id: "PST-2.3.3",
		title: "Purposes of the crawler(s)",
		duty: "Purposes.",
		chapter: "summary",
		basis: "notice",
		level: "required_if",
		section: s15,
		appliesTo: s1$1,
		exemptions: [s2$1],
		anchors: ["Art. 53(1)(d)"],
		evidence: [s6$1],
		clock: {
			kind: "on-event",
			text: s7,
			trigger: "update of the summary"
		},
		fieldType: "free text",
		condition: "2.3.1 = Yes",
		when: {
			field: "PST-2.3.1",
			equals: "yes"
		},
		whenIs: "exact",
		source: {
			doc: s3$1,
			where: s16,
			url: s4$1
		},
		verified: "full text read, a second copy agrees",
		notes: []
	},
	{
		id: "PST-2.3.4",
		title: "General description of crawler behaviour",
		duty: "For example captchas, password walls, paywalls, robots.txt and other protocols.",
		chapter: "summary",
		basis: "notice",
		level: "required_if",
		section: s15,
		appliesTo: s1$1,
		exemptions: [s2$1],
		anchors: ["Art. 53(1)(d)"],
		evidence: [s6$1],
		clock: {
			kind: "on-event",
			text: s7,
			trigger: "update of the summary"
		},
		fieldType: "free text",
		condition: "2.3.1 = Yes",
		when: {
			field: "PST-2.3.1",
			equals: "yes"
		},
		whenIs: "exact",
		crossCheck: ["consistent with policy sections for C-1.2.1.a and C-1.3.1"],
		source: {
			doc: s3$1,
			where: s16,
			url: s4$1
		},
		verified: "full text read, a second copy agrees",
		notes: []
	},
	{
		id: "PST-2.3.5",
		title: "Period of data collection",
		duty: "From month to month.",
		chapter: "summary",
		basis: "notice",
		level: "required_if",
		section: s15,
		appliesTo: s1$1,
		exemptions: [s2$1],
		anchors: ["Art. 53(1)(d)"],
		evidence: [s6$1],
		clock: {
			kind: "on-event",
			text: s7,
			trigger: "update of the summary"
		},
		fieldType: "date range",
		format: "MM/YYYY to MM/YYYY",
		condition: "2.3.1 = Yes",
		when: {
			field: "PST-2.3.1",
			equals: "yes"
		},
		whenIs: "exact",
		source: {
			doc: s3$1,
			where: s16,
			url: s4$1
		},
		verified: "full text read, a second copy agrees",
		notes: []
	},
	{
		id: "PST-2.3.6",
		title: "Comprehensive description of the type of content and online sources crawled",
		duty: "Kinds of content with geography, language, demography; kinds of website.",
		chapter: "summary",
		basis: "notice",
		level: "required_if",
		section: s15,
		appliesTo: s1$1,
		exemptions: [s2$1],
		anchors: ["Art. 53(1)(d)"],
		evidence: [s6$1],
		clock: {
			kind: "on-event",
			text: s7,
			trigger: "update of the summary"
		},
		fieldType: "free text",
		condition: "2.3.1 = Yes",
		when: {
			field: "PST-2.3.1",
			equals: "yes"
		},
		whenIs: "exact",
		source: {
			doc: s3$1,
			where: s16,
			url: s4$1
		},
		verified: "full text read, a second copy agrees",
		notes: []
	},
	{
		id: "PST-2.3.7",
		title: "Type of modality covered",
		duty: "Modalities.",
		chapter: "summary",
		basis: "notice",
		level: "required_if",
		section: s15,
		appliesTo: s1$1,
		exemptions: [s2$1],
		anchors: ["Art. 53(1)(d)"],
		evidence: [s6$1],
		clock: {
			kind: "on-event",
			text: s7,
			trigger: "update of the summary"
		},
		fieldType: "multi-select",
		options: [
			"Text",
			"Image",
			"Video",
			"Audio",
			"Other (specify)"
		],
		condition: "2.3.1 = Yes",
		when: {
			field: "PST-2.3.1",
			equals: "yes"
		},
		whenIs: "exact",
		source: {
			doc: s3$1,
			where: s16,
			url: s4$1
		},
		verified: "full text read, a second copy agrees",
		notes: []
	},
	{
		id: "PST-2.3.8",
		title: "Summary of the most relevant domain names crawled",
		duty: "PST-R.domains / PST-R.domains.sme.",
		chapter: "summary",
		basis: "notice",
		level: "required_if",
		section: s15,
		appliesTo: s1$1,
		exemptions: [s2$1],
		anchors: ["Art. 53(1)(d)"],
		evidence: [
			s6$1,
			"domain list file",
			"crawl manifest"
		],
		clock: {
			kind: "on-event",
			text: s7,
			trigger: "update of the summary"
		},
		fieldType: "list or link to file",
		condition: "2.3.1 = Yes and content from internet domains was used for training",
		when: {
			field: "PST-2.3.1",
			equals: "yes"
		},
		whenIs: "necessary",
		crossCheck: ["file present; count equals rule; format registrable domain"],
		source: {
			doc: s3$1,
			where: s16,
			url: s4$1
		},
		verified: "full text read, a second copy agrees",
		notes: []
	},
	{
		id: "PST-2.3.9",
		title: "Additional comments",
		duty: "Voluntary: more domains, URLs, works.",
		chapter: "summary",
		basis: "notice",
		level: "optional",
		section: s15,
		appliesTo: s1$1,
		exemptions: [s2$1],
		anchors: ["Art. 53(1)(d)"],
		evidence: [s6$1],
		clock: {
			kind: "on-event",
			text: s7,
			trigger: "update of the summary"
		},
		fieldType: "free text",
		source: {
			doc: s3$1,
			where: s16,
			url: s4$1
		},
		verified: "full text read, a second copy agrees",
		notes: []
	},
	{
		id: "PST-2.4.1",
		title: "Was data from user interactions with the AI model used to train the model?",
		duty: "Prompts and inputs.",
		chapter: "summary",
		basis: "notice",
		level: "required",
		section: "2.4 User data",
		appliesTo: s1$1,
		exemptions: [s2$1],
		anchors: ["Art. 53(1)(d)"],
		evidence: [s6$1],
		clock: {
			kind: "on-event",
			text: s7,
			trigger: "update of the summary"
		},
		fieldType: "yes/no",
		options: ["Yes", "No"],
		source: {
			doc: s3$1,
			where: "Template 2.4 User data",
			url: s4$1
		},
		verified: "full text read, a second copy agrees",
		notes: []
	},
	{
		id: "PST-2.4.2",
		title: "Was data collected from user interactions with the provider's other services or products used to train the model?",
		duty: "Mail, social, content services and so on.",
		chapter: "summary",
		basis: "notice",
		level: "required",
		section: "2.4 User data",
		appliesTo: s1$1,
		exemptions: [s2$1],
		anchors: ["Art. 53(1)(d)"],
		evidence: [s6$1],
		clock: {
			kind: "on-event",
			text: s7,
			trigger: "update of the summary"
		},
		fieldType: "yes/no",
		options: ["Yes", "No"],
		source: {
			doc: s3$1,
			where: "Template 2.4 User data",
			url: s4$1
		},
		verified: "full text read, a second copy agrees",
		notes: []
	},
	{
		id: "PST-2.4.3",
		title: "General description of the provider's services or products used to collect the user data",
		duty: "Services.",
		chapter: "summary",
		basis: "notice",
		level: "required_if",
		section: "2.4 User data",
		appliesTo: s1$1,
		exemptions: [s2$1],
		anchors: ["Art. 53(1)(d)"],
		evidence: [s6$1],
		clock: {
			kind: "on-event",
			text: s7,
			trigger: "update of the summary"
		},
		fieldType: "free text",
		condition: "2.4.1 or 2.4.2 = Yes",
		when: { any: [{
			field: "PST-2.4.1",
			equals: "yes"
		}, {
			field: "PST-2.4.2",
			equals: "yes"
		}] },
		whenIs: "exact",
		source: {
			doc: s3$1,
			where: "Template 2.4 User data",
			url: s4$1
		},
		verified: "full text read, a second copy agrees",
		notes: []
	},
	{
		id: "PST-2.4.4",
		title: "Type of modality covered",
		duty: "Modalities.",
		chapter: "summary",
		basis: "notice",
		level: "required_if",
		section: "2.4 User data",
		appliesTo: s1$1,
		exemptions: [s2$1],
		anchors: ["Art. 53(1)(d)"],
		evidence: [s6$1],
		clock: {
			kind: "on-event",
			text: s7,
			trigger: "update of the summary"
		},
		fieldType: "multi-select",
		options: [
			"Text",
			"Image",
			"Video",
			"Audio",
			"Other (specify)"
		],
		condition: "2.4.1 or 2.4.2 = Yes",
		when: { any: [{
			field: "PST-2.4.1",
			equals: "yes"
		}, {
			field: "PST-2.4.2",
			equals: "yes"
		}] },
		whenIs: "exact",
		source: {
			doc: s3$1,
			where: "Template 2.4 User data",
			url: s4$1
		},
		verified: "full text read, a second copy agrees",
		notes: ["Not counted here: data users license commercially (2.2.1) and customer data used to fine-tune for that customer's purposes."]
	},
	{
		id: "PST-2.4.5",
		title: "Additional comments",
		duty: "Voluntary.",
		chapter: "summary",
		basis: "notice",
		level: "optional",
		section: "2.4 User data",
		appliesTo: s1$1,
		exemptions: [s2$1],
		anchors: ["Art. 53(1)(d)"],
		evidence: [s6$1],
		clock: {
			kind: "on-event",
			text: s7,
			trigger: "update of the summary"
		},
		fieldType: "free text",
		source: {
			doc: s3$1,
			where: "Template 2.4 User data",
			url: s4$1
		},
		verified: "full text read, a second copy agrees",
		notes: []
	},
	{
		id: "PST-2.5.1",
		title: "Was synthetic AI-generated data created by the provider or on their behalf to train the model?",
		duty: "See PST-R.synthetic.",
		chapter: "summary",
		basis: "notice",
		level: "required",
		section: "2.5 Synthetic data",
		appliesTo: s1$1,
		exemptions: [s2$1],
		anchors: ["Art. 53(1)(d)"],
		evidence: [s6$1],
		clock: {
			kind: "on-event",
			text: s7,
			trigger: "update of the summary"
		},
		fieldType: "yes/no",
		options: ["Yes", "No"],
		crossCheck: ["agrees with MDF-DAT-2"],
		source: {
			doc: s3$1,
			where: "Template 2.5 Synthetic data",
			url: s4$1
		},
		verified: "full text read, a second copy agrees",
		notes: []
	},
	{
		id: "PST-2.5.2",
		title: "Modality of the synthetic data",
		duty: "Modalities.",
		chapter: "summary",
		basis: "notice",
		level: "required_if",
		section: "2.5 Synthetic data",
		appliesTo: s1$1,
		exemptions: [s2$1],
		anchors: ["Art. 53(1)(d)"],
		evidence: [s6$1],
		clock: {
			kind: "on-event",
			text: s7,
			trigger: "update of the summary"
		},
		fieldType: "multi-select",
		options: [
			"Text",
			"Image",
			"Video",
			"Audio",
			"Other (specify)"
		],
		condition: "2.5.1 = Yes",
		when: {
			field: "PST-2.5.1",
			equals: "yes"
		},
		whenIs: "exact",
		source: {
			doc: s3$1,
			where: "Template 2.5 Synthetic data",
			url: s4$1
		},
		verified: "full text read, a second copy agrees",
		notes: []
	},
	{
		id: "PST-2.5.3",
		title: "General-purpose AI model(s) used to generate the synthetic data if available on the market",
		duty: "Names, with links to their summaries where available.",
		chapter: "summary",
		basis: "notice",
		level: "required_if",
		section: "2.5 Synthetic data",
		appliesTo: s1$1,
		exemptions: [s2$1],
		anchors: ["Art. 53(1)(d)"],
		evidence: [s6$1],
		clock: {
			kind: "on-event",
			text: s7,
			trigger: "update of the summary"
		},
		fieldType: "list + links",
		condition: "2.5.1 = Yes and generator on the market",
		when: {
			field: "PST-2.5.1",
			equals: "yes"
		},
		whenIs: "necessary",
		source: {
			doc: s3$1,
			where: "Template 2.5 Synthetic data",
			url: s4$1
		},
		verified: "full text read, a second copy agrees",
		notes: []
	},
	{
		id: "PST-2.5.4",
		title: "Information about other AI models used to generate synthetic data",
		duty: "Others, own unreleased models included; with a general account of their training data if known and as far as needed for rights and against circumvention.",
		chapter: "summary",
		basis: "notice",
		level: "required_if",
		section: "2.5 Synthetic data",
		appliesTo: s1$1,
		exemptions: [s2$1],
		anchors: ["Art. 53(1)(d)"],
		evidence: [s6$1],
		clock: {
			kind: "on-event",
			text: s7,
			trigger: "update of the summary"
		},
		fieldType: "free text",
		condition: "2.5.1 = Yes and other generators used",
		when: {
			field: "PST-2.5.1",
			equals: "yes"
		},
		whenIs: "necessary",
		source: {
			doc: s3$1,
			where: "Template 2.5 Synthetic data",
			url: s4$1
		},
		verified: "full text read, a second copy agrees",
		notes: []
	},
	{
		id: "PST-2.5.5",
		title: "Additional comments",
		duty: "Voluntary.",
		chapter: "summary",
		basis: "notice",
		level: "optional",
		section: "2.5 Synthetic data",
		appliesTo: s1$1,
		exemptions: [s2$1],
		anchors: ["Art. 53(1)(d)"],
		evidence: [s6$1],
		clock: {
			kind: "on-event",
			text: s7,
			trigger: "update of the summary"
		},
		fieldType: "free text",
		source: {
			doc: s3$1,
			where: "Template 2.5 Synthetic data",
			url: s4$1
		},
		verified: "full text read, a second copy agrees",
		notes: []
	},
	{
		id: "PST-2.6.1",
		title: "Have data sources other than those described in Sections 2.1 to 2.5 been used to train the model?",
		duty: "Offline sources, own digitisation, human labelling on commission, human reinforcement-learning data.",
		chapter: "summary",
		basis: "notice",
		level: "required",
		section: "2.6 Other sources of data",
		appliesTo: s1$1,
		exemptions: [s2$1],
		anchors: ["Art. 53(1)(d)"],
		evidence: [s6$1],
		clock: {
			kind: "on-event",
			text: s7,
			trigger: "update of the summary"
		},
		fieldType: "yes/no",
		options: ["Yes", "No"],
		source: {
			doc: s3$1,
			where: "Template 2.6 Other sources of data",
			url: s4$1
		},
		verified: "full text read, a second copy agrees",
		notes: []
	},
	{
		id: "PST-2.6.2",
		title: "Narrative description of these data sources and the data",
		duty: "Description.",
		chapter: "summary",
		basis: "notice",
		level: "required_if",
		section: "2.6 Other sources of data",
		appliesTo: s1$1,
		exemptions: [s2$1],
		anchors: ["Art. 53(1)(d)"],
		evidence: [s6$1],
		clock: {
			kind: "on-event",
			text: s7,
			trigger: "update of the summary"
		},
		fieldType: "free text",
		condition: "2.6.1 = Yes",
		when: {
			field: "PST-2.6.1",
			equals: "yes"
		},
		whenIs: "exact",
		source: {
			doc: s3$1,
			where: "Template 2.6 Other sources of data",
			url: s4$1
		},
		verified: "full text read, a second copy agrees",
		notes: []
	},
	{
		id: "PST-2.6.3",
		title: "Additional comments",
		duty: "Voluntary.",
		chapter: "summary",
		basis: "notice",
		level: "optional",
		section: "2.6 Other sources of data",
		appliesTo: s1$1,
		exemptions: [s2$1],
		anchors: ["Art. 53(1)(d)"],
		evidence: [s6$1],
		clock: {
			kind: "on-event",
			text: s7,
			trigger: "update of the summary"
		},
		fieldType: "free text",
		source: {
			doc: s3$1,
			where: "Template 2.6 Other sources of data",
			url: s4$1
		},
		verified: "full text read, a second copy agrees",
		notes: []
	},
	{
		id: "PST-3.1.1",
		title: "Are you a Signatory to the Code of Practice that includes commitments to respect TDM reservations?",
		duty: "Signed the Copyright chapter or not.",
		chapter: "summary",
		basis: "notice",
		level: "required",
		section: s17,
		appliesTo: s1$1,
		exemptions: [s2$1],
		anchors: ["Art. 53(1)(d)"],
		evidence: [s6$1],
		clock: {
			kind: "on-event",
			text: s7,
			trigger: "update of the summary"
		},
		fieldType: "yes/no",
		options: ["Yes", "No"],
		crossCheck: ["equals the copyright chapter under code_of_practice in model.yaml"],
		source: {
			doc: s3$1,
			where: s18,
			url: s4$1
		},
		verified: "full text read, a second copy agrees",
		notes: ["A provider that signed only the Safety and Security chapter answers No (our reading)."]
	},
	{
		id: "PST-3.1.2",
		title: "Measures implemented before model training to respect reservations",
		duty: "Measures before and during collection, with the opt-out protocols and solutions honoured by the provider or, as applicable, by the third parties that supplied datasets.",
		chapter: "summary",
		basis: "notice",
		level: "required",
		section: s17,
		appliesTo: s1$1,
		exemptions: [s2$1],
		anchors: [
			"Art. 53(1)(d)",
			"Art. 53(1)(c)",
			"Directive (EU) 2019/790 Art. 4(3)"
		],
		evidence: [s6$1],
		clock: {
			kind: "on-event",
			text: s7,
			trigger: "update of the summary"
		},
		fieldType: "free text",
		crossCheck: ["protocol names agree with C-1.3.1.b list"],
		source: {
			doc: s3$1,
			where: s18,
			url: s4$1
		},
		verified: "full text read, a second copy agrees",
		notes: ["Also owed by non-signatories and by those who only use third-party datasets."]
	},
	{
		id: "PST-3.1.3",
		title: "Additional comments",
		duty: "Voluntary; providers are encouraged to link a public summary of their copyright policy.",
		chapter: "summary",
		basis: "notice",
		level: "encouraged",
		section: s17,
		appliesTo: s1$1,
		exemptions: [s2$1],
		anchors: ["Art. 53(1)(d)"],
		evidence: [s6$1],
		clock: {
			kind: "on-event",
			text: s7,
			trigger: "update of the summary"
		},
		fieldType: "free text / link",
		crossCheck: ["link equals C-1.1.2"],
		source: {
			doc: s3$1,
			where: s18,
			url: s4$1
		},
		verified: "full text read, a second copy agrees",
		notes: []
	},
	{
		id: "PST-3.2.1",
		title: "General description of measures taken",
		duty: "Measures to avoid or remove content illegal under Union law (blocklists, keywords, classifiers), no trade secrets; above all CSAM, terrorist content, unauthorised use of protected material. Quality selection does not count.",
		chapter: "summary",
		basis: "notice",
		level: "required",
		section: "3.2 Removal of illegal content",
		appliesTo: s1$1,
		exemptions: [s2$1],
		anchors: ["Art. 53(1)(d)"],
		evidence: [s6$1],
		clock: {
			kind: "on-event",
			text: s7,
			trigger: "update of the summary"
		},
		fieldType: "free text",
		crossCheck: ["related to MDF-DAT-8"],
		source: {
			doc: s3$1,
			where: "Template 3.2 Removal of illegal content",
			url: s4$1
		},
		verified: "full text read, a second copy agrees",
		notes: ["The measures themselves are called advisable where the data is likely to hold illegal content; the field is not marked optional."]
	},
	{
		id: "PST-3.3.1",
		title: "Other relevant information about data processing",
		duty: "Further processing aspects and measures that matter for rights under Union law.",
		chapter: "summary",
		basis: "notice",
		level: "optional",
		section: "3.3 Other information",
		appliesTo: s1$1,
		exemptions: [s2$1],
		anchors: ["Art. 53(1)(d)"],
		evidence: [s6$1],
		clock: {
			kind: "on-event",
			text: s7,
			trigger: "update of the summary"
		},
		fieldType: "free text",
		source: {
			doc: s3$1,
			where: "Template 3.3 Other information",
			url: s4$1
		},
		verified: "full text read, a second copy agrees",
		notes: ["\"encouraged\" in the hint, \"optional\" in the heading."]
	}
];

// src/law/generated/transparency.ts
const s1 = "signatory of the Transparency chapter that places a GPAI model on the Union market";
const s2 = "not owed for a model that meets the open-source conditions of Art. 53(2) (the licence lets anyone access, use, modify and distribute; weights, architecture information and usage information are public), unless the model has systemic risk";
const s3 = "GPAI Code of Practice, Transparency chapter (10 July 2025)";
const s4 = "https://digital-strategy.ec.europa.eu/en/policies/contents-code-gpai";
const s5 = "relevant change in documented information";
const s6 = "within 14 days after the request arrives, exceptional circumstances aside (counted in calendar days: our reading)";
const TRANSPARENCY = [
	{
		id: "T-0.scope",
		title: "What the chapter covers",
		duty: "Covers the documentation duties of Art. 53(1)(a) and (b), that is Annex XI Section 1 and Annex XII. The extra documentation for systemic-risk models (Annex XI Section 2) sits in Measure 10.1 of the Safety and Security chapter, and the public training-content summary (Art. 53(1)(d)) sits in neither: it has its own mandatory template.",
		chapter: "transparency",
		basis: "code",
		level: "context",
		appliesTo: s1,
		gates: ["open-source"],
		exemptions: [s2],
		anchors: [
			"Art. 53(1)(a)",
			"Art. 53(1)(b)",
			"Annex XI Section 1",
			"Annex XII"
		],
		evidence: [],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		source: {
			doc: s3,
			where: "text after recital (c)",
			url: s4
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "T-0.modifier",
		title: "Party that fine-tunes or otherwise modifies a model",
		duty: "Where a modifier becomes the provider of the modified model, its commitments under this chapter stop at the modification; the Commission's GPAI guidelines decide when that happens.",
		chapter: "transparency",
		basis: "code",
		level: "context",
		appliesTo: "downstream modifier that counts as provider",
		gates: ["open-source"],
		exemptions: [s2],
		anchors: ["Recital 109", "GPAI guidelines 2025-07-18"],
		evidence: ["a declaration in the repo of the base model and of what was changed"],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		source: {
			doc: s3,
			where: "recital (b)",
			url: s4
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "T-0.confidentiality",
		title: "Confidentiality of what is handed over",
		duty: "Authorities that receive items from the form must keep them confidential and secure them; the form itself states this for the AI Office and national authorities. Downstream providers get their items under the safeguards of Arts 53(7) and 78 as well.",
		chapter: "transparency",
		basis: "code",
		level: "context",
		appliesTo: "recipients",
		bound: "authorities",
		gates: ["open-source"],
		exemptions: [],
		anchors: ["Art. 78", "Art. 53(7)"],
		evidence: [],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		source: {
			doc: s3,
			where: "introductory note; Measure 1.2 third paragraph; form header",
			url: s4
		},
		verified: "full text read",
		notes: ["The items marked for authorities only are the provider's confidential information: they never belong in a public comment, log, issue or badge."]
	},
	{
		id: "T-1",
		title: "Commitment 1 Documentation",
		duty: "Three things together: prepare and maintain the model documentation (1.1), hand the right parts to downstream providers and, on request, to the AI Office (1.2), and keep the information sound and safe (1.3). National authorities reach the information through the AI Office.",
		chapter: "transparency",
		basis: "code",
		level: "must",
		appliesTo: s1,
		gates: ["open-source"],
		exemptions: [s2],
		anchors: [
			"Art. 53(1)(a)",
			"Art. 53(1)(b)",
			"Art. 53(2)",
			"Art. 53(7)",
			"Art. 75(1) and (3)",
			"Art. 88(2)",
			"Annex XI",
			"Annex XII"
		],
		evidence: [
			"model documentation record per model",
			"contact information",
			"request log"
		],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		source: {
			doc: s3,
			where: "Commitment 1",
			url: s4
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "T-1.1.a",
		title: "Documentation complete when the model goes on the market",
		duty: "By the moment the model is placed on the Union market, have every item of the Model Documentation Form recorded for it.",
		chapter: "transparency",
		basis: "code",
		level: "must",
		wording: "will",
		appliesTo: s1,
		gates: ["open-source"],
		exemptions: [s2],
		anchors: ["Art. 53(1)(a)", "Art. 53(1)(b)"],
		evidence: ["a machine-readable model documentation file per model version, with all MDF fields", "for AIO/NCA-only values: a reference to a private record (path, digest, custodian), not the value"],
		clock: {
			kind: "deadline-before",
			text: "complete on or before the Union market release date (MDF-GEN-5)",
			trigger: "placing on the Union market",
			period: "P0D"
		},
		mechanical: [
			"file present for each declared model",
			"each MDF field present, non-empty or explicitly N/A where the form allows N/A",
			"documentation date <= Union market release date for first version"
		],
		notCheckable: ["truth of the values", "whether the model is on the Union market"],
		source: {
			doc: s3,
			where: "Measure 1.1, first paragraph",
			url: s4
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "T-1.1.b",
		title: "Using the official form is a choice",
		duty: "The form may be filled in to meet 1.1.a; another layout is fine if it holds at least the same information.",
		chapter: "transparency",
		basis: "code",
		level: "may",
		appliesTo: s1,
		gates: ["open-source"],
		exemptions: [s2],
		anchors: ["Art. 53(1)(a)"],
		evidence: ["official form, or own file mapped field by field to it"],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		mechanical: ["accept any layout that maps to all MDF ids"],
		source: {
			doc: s3,
			where: "Measure 1.1, first paragraph, second sentence",
			url: s4
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "T-1.1.c",
		title: "Keep the documentation current",
		duty: "Change the documentation when something it states has changed in a relevant way; a new version of the same model counts.",
		chapter: "transparency",
		basis: "code",
		level: "must",
		wording: "will",
		appliesTo: s1,
		gates: ["open-source"],
		exemptions: [s2],
		anchors: [
			"Art. 53(1)(a) (keep up to date)",
			"Art. 53(1)(b)",
			"Art. 56(2)(a)"
		],
		evidence: [
			"git history of the documentation file",
			"document version number and last-updated date (MDF-HDR-1/2)",
			"changelog entry per model version"
		],
		clock: {
			kind: "on-event",
			text: "on each relevant change of what is documented, an updated version of the same model included; the text sets no interval, any calendar reminder is a house rule",
			trigger: s5
		},
		mechanical: [
			"PR changes weights, config, tokenizer, licence or dataset manifest but not the documentation file -> ask",
			"model version tag newer than the version named in the documentation -> stale",
			"last-updated date older than last artifact change -> ask"
		],
		notCheckable: ["whether a change is relevant"],
		source: {
			doc: s3,
			where: "Measure 1.1, second paragraph",
			url: s4
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "T-1.1.d",
		title: "Keep earlier versions for ten years",
		duty: "Earlier versions of the documentation stay available until ten years after the model was placed on the market (the clock starts with the model, not with each version).",
		chapter: "transparency",
		basis: "code",
		level: "must",
		wording: "will",
		appliesTo: s1,
		gates: ["open-source"],
		exemptions: [s2],
		anchors: ["Measure 1.1", "Art. 54(3)(b) (ten years for the authorised representative's copy)"],
		evidence: [
			"versioned files or tags",
			"retention register with the end date per model",
			"protected branch / no force-push on the documentation path"
		],
		clock: {
			kind: "retention-min",
			text: "earlier versions kept for at least 10 years from the day the model was placed on the market",
			trigger: "placing the model on the market",
			period: "P10Y"
		},
		mechanical: [
			"compute retain-until = market date + 10 years",
			"deletion or history rewrite of documentation files in a PR -> ask",
			"old versions reachable from git"
		],
		notCheckable: ["that private records outside git are kept"],
		source: {
			doc: s3,
			where: "Measure 1.1, second paragraph",
			url: s4
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "T-1.2.a",
		title: "Publish a contact for requests",
		duty: "When the model goes on the market, tell the public on the website (or by another suitable means if there is none) how the AI Office and downstream providers can ask for the documentation or other information they need.",
		chapter: "transparency",
		basis: "code",
		level: "must",
		wording: "will",
		appliesTo: s1,
		gates: ["open-source"],
		exemptions: [s2],
		anchors: ["Art. 53(1)(a)", "Art. 53(1)(b)"],
		evidence: ["contact section in README / model card / SUPPORT.md with e-mail or form", "URL of the website page"],
		clock: {
			kind: "deadline-before",
			text: "public when the model is placed on the market",
			trigger: "placing on the market",
			period: "P0D"
		},
		mechanical: ["contact field present and well-formed for both audiences", "URL resolves (optional, network)"],
		notCheckable: ["that the mailbox is read"],
		source: {
			doc: s3,
			where: "Measure 1.2, first paragraph",
			url: s4
		},
		verified: "full text read",
		notes: ["A repository README counts as \"other means\" only where there is no website: a repo contact alone may not be enough."]
	},
	{
		id: "T-1.2.b",
		title: "Answer the AI Office",
		duty: "On a request under Art. 91 or Art. 75(3), give the requested documentation items or further necessary information, in their most current state, inside the period the request sets.",
		chapter: "transparency",
		basis: "code",
		level: "must",
		wording: "will",
		appliesTo: s1,
		gates: ["open-source"],
		exemptions: [s2],
		anchors: ["Art. 91(1) and (4)", "Art. 75(3)"],
		evidence: ["private request log: received, legal basis cited, due date, sent date, items, version handed over"],
		clock: {
			kind: "deadline-after",
			text: "inside the period that the request states (Art. 91(4)); the Code sets no number of days",
			trigger: "request of the AI Office"
		},
		mechanical: ["logged request with due date in the past and no sent date -> overdue"],
		notCheckable: ["adequacy of the answer"],
		source: {
			doc: s3,
			where: "Measure 1.2, second paragraph",
			url: s4
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "T-1.2.c",
		title: "Give downstream providers their items",
		duty: "Make the current values of the items marked for downstream providers available to them; the form says this happens without their having to ask.",
		chapter: "transparency",
		basis: "code",
		level: "must",
		wording: "will",
		appliesTo: s1,
		gates: ["open-source"],
		exemptions: [s2],
		anchors: [
			"Art. 53(1)(b)",
			"Annex XII",
			"Art. 53(7)",
			"Art. 78"
		],
		evidence: ["downstream view of the documentation (only DP items), public or under access conditions", "release notes linking it"],
		clock: {
			kind: "continuous",
			text: "available as long as the model is offered, renewed with T-1.1.c",
			trigger: s5
		},
		mechanical: [
			"downstream view exists and holds all DP-marked fields",
			"downstream view contains no AIO/NCA-only value",
			"downstream view generated from the current version"
		],
		notCheckable: ["that integrators were reached"],
		source: {
			doc: s3,
			where: "Measure 1.2, third paragraph; form header",
			url: s4
		},
		verified: "full text read",
		notes: ["\"Proactively\" stands in the form, not in Measure 1.2 itself."]
	},
	{
		id: "T-1.2.d",
		title: "Extra information for downstream providers on request",
		duty: "If a downstream provider asks, add what it needs to understand what the model can and cannot do for its integration and to meet its own AI Act duties, with trade secrets and IP protected.",
		chapter: "transparency",
		basis: "code",
		level: "must",
		wording: "will",
		appliesTo: s1,
		gates: ["open-source"],
		exemptions: [s2],
		anchors: ["Art. 53(1)(b)(i)"],
		evidence: ["request log or issue label for downstream requests", "answers linked"],
		clock: {
			kind: "deadline-after",
			text: s6,
			trigger: "receipt of the request",
			period: "P14D"
		},
		mechanical: ["request open more than 14 days after receipt without answer or recorded exceptional-circumstances note -> overdue; warn from day 10 (house policy)"],
		notCheckable: ["whether the information was necessary", "what counts as exceptional"],
		source: {
			doc: s3,
			where: "Measure 1.2, third paragraph",
			url: s4
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "T-1.2.e",
		title: "Fourteen days",
		duty: "Information for downstream providers comes within a reasonable time and at the latest 14 days after the request arrives, exceptional circumstances aside.",
		chapter: "transparency",
		basis: "code",
		level: "must",
		wording: "will",
		appliesTo: s1,
		gates: ["open-source"],
		exemptions: [s2],
		anchors: ["Art. 53(1)(b)"],
		evidence: ["timestamps in the request log"],
		clock: {
			kind: "deadline-after",
			text: s6,
			trigger: "receipt of the request",
			period: "P14D"
		},
		source: {
			doc: s3,
			where: "Measure 1.2, third paragraph, last sentence",
			url: s4
		},
		verified: "full text read",
		notes: [
			"The limit is the Code's; the Act itself has no 14-day rule.",
			"\"Such information\" most naturally points to the extra information on request; it can also be read as covering the form items. Treat both as 14 days.",
			"Calendar or working days: not said; 14 days elsewhere set against business days suggests calendar (our reading)."
		]
	},
	{
		id: "T-1.2.f",
		title: "Consider publishing the documentation",
		duty: "Signatories are asked to think about disclosing all or part of the documentation to the public; parts of it reappear, summarised, in the training-content summary.",
		chapter: "transparency",
		basis: "code",
		level: "encouraged",
		appliesTo: s1,
		gates: ["open-source"],
		exemptions: [s2],
		anchors: ["Art. 53(1)(d) (overlap)"],
		evidence: ["public documentation or model card"],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		mechanical: ["report only, never a failure"],
		source: {
			doc: s3,
			where: "Measure 1.2, fourth paragraph",
			url: s4
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "T-1.3.a",
		title: "Quality and integrity control",
		duty: "The documented information is checked for quality and integrity.",
		chapter: "transparency",
		basis: "code",
		level: "must",
		wording: "will",
		appliesTo: s1,
		gates: ["open-source"],
		exemptions: [s2],
		anchors: ["Art. 53(1)(a)", "Art. 53(1)(b)"],
		evidence: [
			"required review (CODEOWNERS) on documentation paths",
			"schema validation in CI",
			"review record"
		],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		mechanical: [
			"schema valid",
			"CODEOWNERS covers the documentation paths",
			"values consistent with artifacts (parameter count, modalities, licence, hashes)"
		],
		notCheckable: ["substance of the control process"],
		source: {
			doc: s3,
			where: "Measure 1.3",
			url: s4
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "T-1.3.b",
		title: "Kept as evidence",
		duty: "The information is retained so that it can prove compliance.",
		chapter: "transparency",
		basis: "code",
		level: "must",
		wording: "will",
		appliesTo: s1,
		gates: ["open-source"],
		exemptions: [s2],
		anchors: ["Art. 53"],
		evidence: ["tags/releases, archived snapshots with digests"],
		clock: {
			kind: "none",
			text: "none: this sentence sets no period; Measure 1.1 sets ten years for earlier versions"
		},
		source: {
			doc: s3,
			where: "Measure 1.3",
			url: s4
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "T-1.3.c",
		title: "Protected from unintended change",
		duty: "The information is guarded against accidental alteration.",
		chapter: "transparency",
		basis: "code",
		level: "must",
		wording: "will",
		appliesTo: s1,
		gates: ["open-source"],
		exemptions: [s2],
		anchors: ["Art. 53"],
		evidence: ["branch protection / rulesets, signed commits or signed releases, digests"],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		mechanical: ["branch protection or ruleset on default branch (needs token scope)", "digest manifest matches files"],
		notCheckable: ["security of private stores"],
		source: {
			doc: s3,
			where: "Measure 1.3",
			url: s4
		},
		verified: "full text read",
		notes: []
	},
	{
		id: "T-1.3.d",
		title: "Follow accepted protocols and standards",
		duty: "When drawing up, updating and safeguarding the records, use established protocols and technical standards.",
		chapter: "transparency",
		basis: "code",
		level: "encouraged",
		appliesTo: s1,
		gates: ["open-source"],
		exemptions: [s2],
		anchors: ["Art. 53"],
		evidence: ["statement of the standard followed"],
		clock: {
			kind: "none",
			text: "none: the text sets no interval"
		},
		source: {
			doc: s3,
			where: "Measure 1.3, second sentence",
			url: s4
		},
		verified: "full text read",
		notes: []
	}
];

// src/law/catalogue.ts
const CATALOGUE_DATE = "2026-11-22";
const CHAPTERS = {
	transparency: "Code of Practice, Transparency chapter",
	form: "Code of Practice, Model Documentation Form",
	copyright: "Code of Practice, Copyright chapter",
	summary: "Public summary of training content (Commission template)",
	safety: "Code of Practice, Safety and Security chapter",
	act: "AI Act",
	guidelines: "Commission Guidelines for GPAI models"
};
const all = [
	...TRANSPARENCY,
	...FORM,
	...COPYRIGHT,
	...SUMMARY,
	...SAFETY,
	...AI_ACT,
	...GUIDELINES
];
const byId = new Map(all.map((o) => [o.id, o]));
function obligations() {
	return all;
}
function obligation(id) {
	return byId.get(id);
}
function byChapter(chapter) {
	return all.filter((o) => o.chapter === chapter);
}
const LONGEST = 40;
function distance(a, b) {
	let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const replaced = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
			row.push(Math.min(replaced, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
		}
		previous = row;
	}
	return previous[b.length] ?? 0;
}
function sharedStart(a, b) {
	let n = 0;
	while (n < a.length && n < b.length && a[n] === b[n]) n += 1;
	return n;
}
function nearest(id, n = 5) {
	const wanted = id.slice(0, LONGEST).trim().toLowerCase();
	return all.map((o, order) => {
		const known = o.id.toLowerCase();
		const begins = wanted !== "" && (known.startsWith(wanted) || wanted.startsWith(known));
		return {
			id: o.id,
			order,
			score: distance(wanted, known) - 2 * sharedStart(wanted, known) - (begins ? LONGEST : 0)
		};
	}).toSorted((a, b) => a.score - b.score || a.order - b.order).slice(0, Math.max(0, n)).map((o) => o.id);
}

export { obligation as a, nearest as i, CHAPTERS as n, obligations as o, byChapter as r, CATALOGUE_DATE as t };