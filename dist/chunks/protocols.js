// src/law/generated/protocols.ts
const s1 = "train-ai means the making of foundation models";
const s2 = "train-ai means AI model training, generative included";
const PROTOCOLS = [
	{
		id: "rfc9309",
		name: "Robots Exclusion Protocol",
		publisher: "IETF",
		kind: "ietf-proposed-standard",
		version: "RFC 9309",
		since: "2022-09",
		read: "2026-11-22",
		carriers: ["robots.txt"],
		eu: {
			status: "named-by-code",
			basis: "C-1.3.1.a"
		},
		source: "https://www.rfc-editor.org/rfc/rfc9309.html",
		verified: "full text read",
		speaksOf: "access"
	},
	{
		id: "tdmrep",
		name: "TDM Reservation Protocol",
		publisher: "W3C TDM Reservation Protocol Community Group",
		kind: "w3c-community-group-report",
		version: "Final Community Group Report of 2024-05-10",
		since: "2024-05-10",
		read: "2026-11-22",
		carriers: [
			"/.well-known/tdmrep.json",
			"response header",
			"HTML meta",
			"EPUB package",
			"XMP in PDF"
		],
		eu: {
			status: "advisory",
			basis: "C-1.3.1.b"
		},
		source: "https://www.w3.org/community/reports/tdmrep/CG-FINAL-tdmrep-20240510/",
		verified: "full text read",
		note: "not a W3C Recommendation; made for Article 4(3) of Directive (EU) 2019/790",
		speaksOf: "use"
	},
	{
		id: "aipref",
		name: "AI Preferences (Content-Usage)",
		publisher: "IETF AIPREF working group",
		kind: "ietf-draft",
		version: "draft-ietf-aipref-vocab-08, draft-ietf-aipref-attach-05",
		since: "2025-06-18",
		read: "2026-11-22",
		carriers: ["response header", "robots.txt"],
		eu: {
			status: "advisory",
			basis: "C-1.3.1.b"
		},
		source: "https://datatracker.ietf.org/wg/aipref/documents/",
		verified: "vocab-07 and attach-05 read; the text of vocab-08 was not found",
		note: "no RFC; labels changed four times in 2025, so a statement is read with the vocabulary of the day of the fetch",
		speaksOf: "use"
	},
	{
		id: "content-signal",
		name: "Content Signals",
		publisher: "Cloudflare",
		kind: "vendor-policy",
		version: "policy of 2025-09-24",
		since: "2025-09-24",
		read: "2026-11-22",
		carriers: ["robots.txt", "response header"],
		eu: {
			status: "advisory",
			basis: "C-1.3.1.b"
		},
		source: "https://contentsignals.org/",
		verified: "secondary source",
		speaksOf: "use"
	},
	{
		id: "rsl",
		name: "Really Simple Licensing",
		publisher: "RSL Technical Steering Committee",
		kind: "industry-recommendation",
		version: "1.0",
		since: "2025-11-06",
		read: "2026-11-22",
		carriers: [
			"robots.txt",
			"Link header",
			"HTML link",
			"XML document"
		],
		eu: {
			status: "advisory",
			basis: "C-1.3.1.b"
		},
		source: "https://rslstandard.org/rsl",
		verified: "secondary source",
		speaksOf: "use"
	},
	{
		id: "noai",
		name: "noai and noimageai",
		publisher: "DeviantArt",
		kind: "community-convention",
		version: "announcement of November 2022",
		since: "2022-11",
		read: "2026-11-22",
		carriers: ["X-Robots-Tag header", "HTML meta"],
		eu: {
			status: "advisory",
			basis: "C-1.3.1.b"
		},
		source: "https://www.deviantart.com/",
		verified: "secondary source",
		speaksOf: "use"
	},
	{
		id: "ai-txt",
		name: "ai.txt",
		publisher: "Spawning",
		kind: "vendor-convention",
		version: "no specification",
		since: "2023-05",
		read: "2026-11-22",
		carriers: ["/ai.txt"],
		eu: {
			status: "advisory",
			basis: "C-1.3.1.b"
		},
		source: "https://spawning.ai/",
		verified: "secondary source",
		note: "several unrelated proposals use the same file name",
		speaksOf: "use"
	},
	{
		id: "cawg",
		name: "Training and data mining assertion",
		publisher: "Creator Assertions Working Group (Decentralized Identity Foundation)",
		kind: "dif-ratified-specification",
		version: "1.1",
		since: "2025-05-16",
		read: "2026-11-22",
		carriers: ["C2PA manifest"],
		eu: {
			status: "advisory",
			basis: "C-1.3.1.b"
		},
		source: "https://cawg.io/training-and-data-mining/1.1/",
		verified: "full text read",
		speaksOf: "use"
	},
	{
		id: "iptc-plus",
		name: "PLUS Data Mining property",
		publisher: "IPTC and PLUS Coalition",
		kind: "industry-standard",
		version: "IPTC Photo Metadata 2023.1, Video Metadata Hub 1.5",
		since: "2023-10-04",
		read: "2026-11-22",
		carriers: ["XMP"],
		eu: {
			status: "advisory",
			basis: "C-1.3.1.b"
		},
		source: "https://iptc.org/standards/photo-metadata/",
		verified: "secondary source",
		speaksOf: "use"
	},
	{
		id: "tdm-ai",
		name: "TDM-AI",
		publisher: "TDM-AI project",
		kind: "private-specification",
		version: "built on ISO 24138:2024",
		read: "2026-11-22",
		carriers: ["registry"],
		evaluated: false,
		eu: {
			status: "advisory",
			basis: "C-1.3.1.b"
		},
		source: "https://docs.tdmai.org/",
		verified: "secondary source",
		note: "bound to content codes, not to addresses; needs a registry look-up",
		speaksOf: "use"
	},
	{
		id: "spawning-dntr",
		name: "Do Not Train registry",
		publisher: "Spawning",
		kind: "private-registry",
		version: "no specification",
		read: "2026-11-22",
		carriers: ["registry"],
		evaluated: false,
		eu: {
			status: "advisory",
			basis: "C-1.3.1.b"
		},
		source: "https://spawning.ai/",
		verified: "secondary source",
		note: "without a public dump; import what you were given as a dated removal register",
		speaksOf: "use"
	}
];
const AGREED_LIST = {
	asOf: "2026-11-22",
	status: "pending",
	consultation: {
		from: "2025-12-01",
		to: "2026-01-23"
	},
	workshop: "2026-06-02",
	discussed: [
		"rfc9309",
		"tdmrep",
		"cawg",
		"iptc-plus"
	],
	final: null,
	basis: "C-1.3.1.b",
	verified: "secondary source",
	note: "no final list was found on this date; JPEG Trust was discussed too and is no entry here"
};
const AIPREF_VOCABULARIES = [
	{
		version: "vocab-01",
		from: "2025-06-18",
		labels: {
			tdm: null,
			ai: "tdm",
			genai: "ai",
			search: "tdm",
			inference: "tdm"
		},
		uses: {
			tdm: "tdm",
			train: "ai",
			"train-generative": "genai",
			"ai-input": "inference",
			search: "search"
		},
		verified: "full text read"
	},
	{
		version: "vocab-02",
		from: "2025-07-20",
		labels: {
			all: null,
			"train-ai": "all",
			"train-genai": "train-ai",
			"ai-use": "all",
			search: "all"
		},
		uses: {
			tdm: "all",
			train: "train-ai",
			"train-generative": "train-genai",
			"ai-input": "ai-use",
			search: "search"
		},
		verified: "full text read"
	},
	{
		version: "vocab-03",
		from: "2025-09-05",
		labels: {
			bots: null,
			"train-ai": "bots",
			"train-genai": "train-ai",
			search: "bots"
		},
		uses: {
			tdm: "bots",
			train: "train-ai",
			"train-generative": "train-genai",
			search: "search"
		},
		verified: "full text read"
	},
	{
		version: "vocab-04",
		from: "2025-10-23",
		labels: {
			bots: null,
			"train-ai": "bots",
			"ai-output": "bots",
			search: "bots"
		},
		uses: {
			tdm: "bots",
			train: "train-ai",
			"train-generative": "train-ai",
			"ai-input": "ai-output",
			search: "search"
		},
		verified: "full text read",
		note: s1
	},
	{
		version: "vocab-05",
		from: "2025-11-28",
		labels: {
			"train-ai": null,
			search: null
		},
		uses: {
			train: "train-ai",
			"train-generative": "train-ai",
			search: "search"
		},
		verified: "full text read",
		note: s1
	},
	{
		version: "vocab-06",
		from: "2026-04-28",
		labels: {
			"train-ai": null,
			search: null
		},
		uses: {
			train: "train-ai",
			"train-generative": "train-ai",
			search: "search"
		},
		verified: "full text read",
		note: s2
	},
	{
		version: "vocab-07",
		from: "2026-08-19",
		labels: {
			"train-ai": null,
			search: null
		},
		uses: {
			train: "train-ai",
			"train-generative": "train-ai",
			search: "search"
		},
		verified: "full text read",
		note: s2
	},
	{
		version: "vocab-08",
		from: "2026-09-13",
		labels: {
			"train-ai": null,
			search: null
		},
		uses: {
			train: "train-ai",
			"train-generative": "train-ai",
			search: "search"
		},
		verified: "text not found, labels of vocab-07 are used"
	}
];

// src/law/protocols.ts
const byId = new Map(PROTOCOLS.map((p) => [p.id, p]));
function protocols() {
	return PROTOCOLS;
}
function protocol(id) {
	return byId.get(id);
}
function aiprefVocabularies() {
	return AIPREF_VOCABULARIES;
}

export { AGREED_LIST as i, protocol as n, protocols as r, aiprefVocabularies as t };