// src/records/init-safety.ts
const POINTER = "{held_by: , digest: sha256:…, version: \"\", date: 2026-01-31}";
const P = (key) => `# ${key}: ${POINTER}\n`;
const EMPTY_SAFETY = `# Only pointers, receipts and days: nothing confidential belongs here. In a public repository keep this file elsewhere.

# Art. 52(1): within two weeks after 10^25 FLOP is met, or foreseeable
# notification: {foreseen_on: 2026-01-31, notified_on: 2026-01-31, receipt: }

# Measures 1.1 to 1.4: the Framework
# framework: {held_by: , digest: sha256:…, version: "", date: 2026-01-31, confirmed_on: 2026-01-31, sent: [{receipt: , date: 2026-01-31, version: ""}]}
# framework_assessments: [${POINTER}]
# cycles: [{date: 2026-01-31, model_version: ""}]

# Measures 2.1 to 4.2, Appendix 1.4: the four specified risks, and your own
# risks: [cbrn, loss-of-control, cyber-offence, harmful-manipulation]   # each with scenarios, information, evaluations, modelling, estimation, acceptance
# references: [{id: , ground: , date: 2026-01-31, justification: ${POINTER}}]   # Appendix 2; then similarly_safe: <its id> under the risk
# light_evaluations: [{date: 2026-01-31, trigger: }]
# evaluations: [${POINTER}]
# decisions: [{on: 2026-01-31, version: "", proceed: }]

# Measures 3.5 and 5.1, Appendix 3.5
${P("monitoring")}${P("mitigations")}# external_evaluators: {criteria: , disclosure: , reports: []}

# Commitment 6, Appendix 4
# security: {weights: , goal: ${POINTER}, controls: ${POINTER}, access_review: 2026-01-31, contact: }

# Commitment 7: Model Reports, newest last
# scope: {most_capable: }
# model_reports: [{held_by: , digest: sha256:…, version: "", date: 2026-01-31, covers: [], confirmed_on: 2026-01-31, sent: [{receipt: , date: 2026-01-31}], outlook: 2026-01-31}]

# Commitment 8: functions, not names of people
# responsibilities: {oversight: , ownership: , monitoring: , assurance: }

# Commitments 9 and 10. Incidents: registers/incidents.csv, by id and days; its header alone says that there was none:
#   id,class,aware_on,involvement_known_on,initial_on,interim_on,resolved_on,final_on,receipt
# incident_channel: 
${P("incident_process")}# retention: {incidents_years: 5, documents_years: 10}
# documentation: {architecture: , integration: , evaluations: , mitigations: }
# published: {framework: {url: , version: "", date: 2026-01-31}, model_report: {url: , version: "", date: 2026-01-31}}
`;

// src/records/init-lines.ts
const MODALITIES = {
	text: "Text",
	image: "Images",
	images: "Images",
	audio: "Audio",
	video: "Video"
};
function modalities(fact) {
	const known = [fact.value].flat().map((m) => typeof m === "string" ? MODALITIES[m.toLowerCase()] : void 0).filter((m) => m !== void 0);
	return known.length === 0 ? void 0 : known;
}
function figures(digits) {
	return (fact) => typeof fact.value === "number" && Number.isFinite(fact.value) ? Number(fact.value.toPrecision(digits)) : void 0;
}
const text = (id, ask) => ({
	id,
	ask
});
const FORM_GROUPS = [
	{
		title: "Header",
		fields: [text("MDF-HDR-1", "date of the last update, e.g. 2026-01-31"), text("MDF-HDR-2", "version of this documentation, e.g. \"1.0\"")]
	},
	{
		title: "General",
		fields: [
			text("MDF-GEN-1", "legal name of the provider"),
			{
				id: "MDF-GEN-2",
				ask: "model name and the versions covered",
				from: "model.name"
			},
			{
				id: "MDF-GEN-3",
				ask: "digests of the published weights",
				from: "weights.sha256"
			},
			{
				id: "MDF-GEN-4",
				ask: "release date",
				from: "release.date"
			},
			text("MDF-GEN-5", "date of placing on the Union market"),
			{
				id: "MDF-GEN-6",
				ask: "models that this one was made from, or N/A with the reason",
				from: "base_model"
			}
		]
	},
	{
		title: "Properties",
		fields: [
			{
				id: "MDF-PRP-1",
				ask: "architecture, about 20 words",
				from: "architecture"
			},
			text("MDF-PRP-2", "main design specifications with reasons, about 100 words"),
			{
				id: "MDF-PRP-3",
				ask: "[Text]",
				from: "modalities.input",
				value: modalities
			},
			{
				id: "MDF-PRP-4",
				ask: "maximum input per modality",
				from: "context_length",
				value: (f) => typeof f.value === "number" ? { Text: `${f.value} tokens` } : void 0
			},
			{
				id: "MDF-PRP-5",
				ask: "[Text]",
				from: "modalities.output",
				value: modalities
			},
			text("MDF-PRP-6", "maximum output per modality"),
			{
				id: "MDF-PRP-7",
				ask: "number of parameters",
				from: "parameters.total"
			},
			{
				id: "MDF-PRP-8",
				ask: "band, e.g. 5B-15B",
				from: "parameters.band"
			}
		]
	},
	{
		title: "Distribution and licence",
		fields: [
			text("MDF-DIS-1", "channels on the Union market, with links and level of access"),
			text("MDF-DIS-2", "how downstream providers get the model"),
			{
				id: "MDF-DIS-3",
				ask: "link to the licence",
				from: "licence.link"
			},
			text("MDF-DIS-4", "free and open source | less permissive with use restrictions | proprietary | no licence: describe access"),
			text("MDF-DIS-5", "other assets made available, with their licences")
		]
	},
	{
		title: "Use",
		fields: [
			{
				id: "MDF-USE-1",
				ask: "acceptable use policy, or a statement that none exists",
				from: "acceptable_use.files",
				value: (f) => [f.value].flat()[0]
			},
			text("MDF-USE-2", "intended, or restricted, uses"),
			text("MDF-USE-3", "AI systems into which it can be built"),
			text("MDF-USE-4", "technical means of integration"),
			text("MDF-USE-5", "required hardware"),
			text("MDF-USE-6", "required software")
		]
	},
	{
		title: "Training",
		fields: [text("MDF-TRN-1", "stages, methods, key choices and assumptions, about 400 words"), text("MDF-TRN-2", "how and why the key choices were made")]
	},
	{
		title: "Data",
		fields: [
			text("MDF-DAT-1", "[Text]"),
			text("MDF-DAT-2", "[Publicly available datasets]"),
			text("MDF-DAT-3", "how data was obtained and selected"),
			text("MDF-DAT-4", "{training: 8e12, test: 4e9, validation: 4e9, unit: tokens}   # one significant figure"),
			text("MDF-DAT-5", "{training: 8.0e12, test: 4.1e9, validation: 4.2e9, unit: tokens}   # two significant figures"),
			text("MDF-DAT-6", "scope and main characteristics"),
			text("MDF-DAT-7", "curation"),
			text("MDF-DAT-8", "measures against unsuitable sources"),
			text("MDF-DAT-9", "measures against identifiable biases")
		]
	},
	{
		title: "Computation and energy",
		fields: [
			text("MDF-CMP-1", "less than 1 month | 1-3 months | 3-6 months | more than 6 months, and what is measured"),
			text("MDF-CMP-2", "{wall_clock_days: , hardware_days: {H100 SXM: }}"),
			{
				id: "MDF-CMP-3",
				ask: "order of magnitude in FLOP, e.g. 1e23",
				from: "compute.flop",
				value: (f) => typeof f.value === "number" && f.value > 0 ? Number(`1e${Math.floor(Math.log10(f.value))}`) : void 0
			},
			{
				id: "MDF-CMP-4",
				ask: "FLOP with two significant figures",
				from: "compute.flop",
				value: figures(2)
			},
			text("MDF-CMP-5", "how computation was measured or estimated"),
			{
				id: "MDF-ENG-1",
				ask: "training energy in MWh",
				from: "energy.kwh",
				value: (f) => typeof f.value === "number" ? Number((f.value / 1e3).toPrecision(3)) : void 0
			},
			text("MDF-ENG-2", "how energy was measured or estimated"),
			text("MDF-ENG-3", "FLOP of a benchmark inference task"),
			text("MDF-ENG-4", "the task and the hardware")
		]
	}
];
const asks = (lines) => lines.map(([key, ask]) => `# ${key}: ${ask}\n`).join("");
const EMPTY_SUMMARY = `
# General
${asks([
	["PST-0.1", "version of this summary, e.g. \"1.0\""],
	["PST-0.2", "last update, e.g. 2026-01-31"],
	["PST-1.1.1", "provider, contact"],
	["PST-1.1.2", "authorised representative, or N/A with the reason"],
	["PST-1.2.1", "[model versions covered]"],
	["PST-1.2.2", "models that this one was made from, or N/A with the reason"],
	["PST-1.2.3", "date of placing on the Union market"],
	["PST-1.3.1", "[Text]"],
	["PST-1.3.2", "{Text: 1 billion to 10 trillion tokens}"],
	["PST-1.3.3", "{Text: kinds of content}"],
	["PST-1.3.4", "latest month of data collection, e.g. 01/2026"],
	["PST-1.3.5", "is the model trained on new data after that?"],
	["PST-1.3.6", "languages, those of the Union in particular"]
])}
# Sources: answer each question with Yes or No; gpai-docket check names the fields that a Yes opens
${asks([
	["PST-2.1.1", "publicly available datasets?"],
	["PST-2.2.1.1", "commercially licensed data?"],
	["PST-2.2.2.1", "other private datasets of third parties?"],
	["PST-2.3.1", "crawlers used by you or for you?"],
	["PST-2.4.1", "data from users of the model?"],
	["PST-2.4.2", "data from users of your other services?"],
	["PST-2.5.1", "synthetic data made by you or for you?"],
	["PST-2.6.1", "other sources?"]
])}
# Processing
${asks([
	["PST-3.1.1", "signatory of the Code's Copyright chapter: Yes or No"],
	["PST-3.1.2", "measures to respect reservations of rights"],
	["PST-3.2.1", "measures against illegal content"]
])}
# Where it is published
# published:
#   - {channel: website, url: , date: }
`;
const EMPTY_COPYRIGHT = `
${asks([
	["policy", "docs/copyright-policy.md"],
	["policy_summary", "link to the published summary of the policy"],
	["responsible", "who is responsible"],
	["contact", "address for rightsholders"],
	["complaint_channel", "where complaints are submitted electronically"],
	["complaint_information", "page that tells about it"],
	["protocols", "[robots.txt]"],
	["crawlers", "[{name: , agents: [], robots: true, from: , to: }]"],
	["crawler_information", "public page on the crawlers"],
	["change_notice", "feed or list that announces changes of that page"],
	["access_controls", "how access controls are left alone"],
	["exclusion_list", "{path: , date: , lists: [{name: , date: }]}"],
	["snapshots", "[{protocol: robots.txt, path: .gpai/optout/robots.jsonl, date_from: , date_to: }]"],
	["manifests", "[{path: .gpai/optout/crawl.jsonl.gz}]"],
	["output_safeguards", "{description: , model_version: , date: }"],
	["infringing_use", "{terms: , notice: }"]
])}`;

// src/records/init.ts
const SCHEMAS = "https://raw.githubusercontent.com/gpai-docket/gpai-docket/main/schemas";
function skeleton(facts, { safety = false } = {}) {
	const files = /* @__PURE__ */ new Map();
	const models = facts.models.length === 0 ? [{
		id: "model",
		path: ".",
		facts: [],
		conflicts: [],
		datasets: [],
		weights: []
	}] : facts.models;
	const names = /* @__PURE__ */ new Set();
	for (const model of models) {
		const folder = models.length === 1 ? ".gpai" : `.gpai/${unique(recordFolderName(model.id), names)}`;
		for (const file of RECORD_FILES) files.set(`${folder}/${file}`, recordSkeleton(file, model));
		if (!safety) continue;
		files.set(`${folder}/safety.yaml`, header("safety", "Where the material of the Safety and Security chapter is kept (Art. 55 AI Act), and when things happened.") + EMPTY_SAFETY);
	}
	return files;
}
const RECORD_FILES = [
	"model.yaml",
	"documentation.yaml",
	"training-data.csv",
	"summary.yaml",
	"copyright.yaml"
];
function recordSkeleton(file, model) {
	switch (file) {
		case "model.yaml": return modelYaml(model);
		case "documentation.yaml": return documentationYaml(model);
		case "training-data.csv": return registerCsv(model);
		case "summary.yaml": return header("summary", "Public summary of training content, keyed by the field numbers of the Commission's template (Art. 53(1)(d) AI Act).") + EMPTY_SUMMARY;
		case "copyright.yaml": return header("copyright", "Copyright policy and its measures (Art. 53(1)(c) AI Act; Copyright chapter of the Code).") + EMPTY_COPYRIGHT;
	}
}
function header(schema, title) {
	return `# yaml-language-server: $schema=${SCHEMAS}/${schema}.schema.json\n# ${title}\n# Lines that start with # are still to be filled in: remove the # and answer. Explanations: gpai-docket explain <id>.\n`;
}
function recordFolderName(id) {
	const text = id.replace(/[^A-Za-z0-9._-]+/g, "-").replace(/^[-.]+/, "").slice(0, 60);
	return text === "" || text === "registers" || text === "optout" ? `model-${text}` : text;
}
function unique(name, taken) {
	let free = name;
	for (let i = 2; taken.has(free.toLowerCase()); i += 1) free = `${name}-${i}`;
	taken.add(free.toLowerCase());
	return free;
}
function first(model, key) {
	return model.facts.find((f) => f.key === key);
}
function mark(fact) {
	const source = fact.sources[0];
	return `# inferred from ${printable(source === void 0 ? "artifacts" : source.line === void 0 ? source.path : `${source.path}:${source.line}`)} (${printable(fact.method)}): confirm`;
}
function printable(text) {
	return text.replace(/[^\u0020-\u007e\u00a1-\u00ac\u00ae-\u024f]/g, "?").slice(0, 200);
}
function yamlValue(value) {
	return JSON.stringify(value).replace(/[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff0-\uffff]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
function line(key, model, from, empty, value = (f) => f.value, indent = "") {
	const fact = first(model, from);
	const known = fact === void 0 ? void 0 : value(fact);
	return fact === void 0 || known === void 0 ? `${indent}# ${key}: ${empty}\n` : `${indent}${key}: ${yamlValue(known)} ${mark(fact)}\n`;
}
function modelYaml(model) {
	const patterns = [...new Set(model.weights.map((w) => weightPattern(w.path)))];
	const base = first(model, "base_model");
	return header("model", "Who provides this model, under which terms, and where its documents are.") + `model:\n${line("name", model, "model.name", "name under which the model is offered", void 0, "  ")}  id: ${yamlValue(model.id)}\n${model.path === "." ? "" : `  path: ${yamlValue(model.path)}\n`}# role: provider   # provider | modifier | mirror | library | not-gpai
# provider: {name: , contact: , established_in_union: , size: , authorised_representative: }   # size: sme | smc | large
# code_of_practice: {signatory: , chapters: [], alternative_means: }   # chapters: transparency, copyright, safety
dates:\n${line("released", model, "release.date", "2026-01-31", void 0, "  ")}  # eu_market: 2026-01-31   # none = not placed on the Union market\nlicence:\n${line("id", model, "licence.id", "Apache-2.0", void 0, "  ")}${line("files", model, "licence.files", "[LICENSE]", void 0, "  ")}  # open_source:   # true only if you rely on Art. 53(2)\n# systemic_risk: false
# crawls: false          # do you crawl, or does somebody crawl for you?
# further_training: false
` + (patterns.length === 0 ? "# weights: [{url: https://huggingface.co/org/model, revision: <40 hex digits>}]\n" : `weights:${patterns.map((p) => `\n  - path: ${yamlValue(p)}`).join("")}\n`) + (base === void 0 ? "# base_models: [{id: org/base, relation: finetune}]\n" : `base_models: # ${mark(base).slice(2)}${[base.value].flat().map((id) => `\n  - id: ${yamlValue(id)}`).join("")}\n`) + "# documents: {acceptable_use: , copyright_policy: , summary: }\n# reviewed: {by: , on: }\n";
}
function weightPattern(path) {
	return path.replace(/\d{5}-of-\d{5}/, "*");
}
function documentationYaml(model) {
	let text = header("documentation", "Model Documentation Form, keyed by field id. A confidential value may be a pointer: {held_by, digest, version, date}.");
	for (const group of FORM_GROUPS) {
		text += `\n# ${group.title}\n`;
		for (const field of group.fields) text += formLine(field, model);
	}
	return text;
}
function formLine(field, model) {
	return field.from === void 0 ? `# ${field.id}: ${field.ask}\n` : line(field.id, model, field.from, field.ask, field.value);
}
function registerCsv(model) {
	return `${["id,category,modality,revision,licence,size,unit,collected_to,optout,evidence", ...[...new Map(model.datasets.filter((d) => d.context !== "prose").map((d) => [d.id, d])).values()].toSorted((a, b) => a.id < b.id ? -1 : 1).map((d) => {
		const place = d.source.line === void 0 ? d.source.path : `${d.source.path}:${d.source.line}`;
		return [
			d.id,
			"",
			"",
			"",
			"",
			"",
			"",
			"",
			"",
			`inferred from ${place}: confirm`
		].map(csvCell).join(",");
	})].join("\n")}\n`;
}
function csvCell(text) {
	const safe = printable(text).replace(/^[=+@-]/, (c) => `'${c}`);
	return /[",\n\r]/.test(safe) ? `"${safe.replaceAll("\"", "\"\"")}"` : safe;
}

export { skeleton as i, recordFolderName as n, recordSkeleton as r, RECORD_FILES as t };