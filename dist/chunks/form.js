import { n as REMOVAL_KINDS } from "./removals.js";

// src/complaints/form.ts
const FORM_PATH = ".github/ISSUE_TEMPLATE/gpai-rights-request.yml";
const FORM_LABEL = "gpai-rights-request";
const FORM_ID = "<!-- gpai-docket:form:rights-request:v1 (please leave this line as it is) -->";
const FIELDS = [
	"request",
	"kind",
	"value",
	"use",
	"model",
	"details",
	"confirm"
];
const LABELS = {
	request: "What do you ask for?",
	kind: "What identifies the content?",
	value: "The domain, address or digest itself",
	use: "Which use is it about?",
	model: "Which model, if you know",
	details: "What it is about",
	confirm: "Before you send this"
};
const REQUESTS = {
	complaint: "complaint: what the copyright policy promises is not kept",
	removal: "removal: leave this content out of training data"
};
const KINDS = {
	domain: "a domain with everything below it, such as example.eu",
	host: "one host, such as photos.example.eu",
	"url-prefix": "all addresses that begin alike, such as https://example.eu/photos/",
	url: "one address",
	sha256: "the SHA-256 digest of a file",
	"sha1-base32": "the digest of a crawl's record",
	repository: "a repository of code, as owner/name",
	account: "an account on a platform for code"
};
const USES = {
	all: "all: every use for AI models",
	train: "train: the training of AI models alone"
};
function quoted(text) {
	return JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
const FORM = [
	{
		type: "dropdown",
		id: "request",
		description: "One per issue.",
		options: Object.values(REQUESTS),
		required: true
	},
	{
		type: "dropdown",
		id: "kind",
		description: "Needed for a removal; helpful for a complaint.",
		options: REMOVAL_KINDS.map((kind) => `${kind}: ${KINDS[kind]}`)
	},
	{
		type: "input",
		id: "value",
		description: "One per issue, of the kind chosen above. Never an e-mail address, a name or a phone number.",
		placeholder: "example.eu"
	},
	{
		type: "dropdown",
		id: "use",
		description: "Leave it open for every use.",
		options: Object.values(USES)
	},
	{
		type: "input",
		id: "model",
		description: "Its name or version.",
		placeholder: "Wren 3B"
	},
	{
		type: "textarea",
		id: "details",
		description: "Which work, where it stands, and why you say so: precise enough that somebody can check it. No names, addresses, phone numbers, e-mail addresses or copies of documents of people.",
		value: `\n\n${FORM_ID}\n`,
		required: true
	}
];
function fieldLines({ type, id, description, options, value, placeholder, required }) {
	return [
		`  - type: ${type}`,
		`    id: ${id}`,
		"    attributes:",
		`      label: ${quoted(LABELS[id])}`,
		`      description: ${quoted(description)}`,
		...options === void 0 ? [] : ["      options:", ...options.map((one) => `        - ${quoted(one)}`)],
		...placeholder === void 0 ? [] : [`      placeholder: ${quoted(placeholder)}`],
		...value === void 0 ? [] : [`      value: ${quoted(value)}`],
		...required === true ? ["    validations:", "      required: true"] : []
	];
}
const CONFIRMED = ["I hold rights in the content, or act for somebody who does.", "I have written nothing about a person that is not meant for everybody to read."];
function rightsForm(privateChannel) {
	const intro = [
		"**What you write here is public**: everybody who can see this repository can read it, search engines included, and it stays in the history after an edit.",
		privateChannel === void 0 ? "No private channel is named in the records of this repository yet: look for a contact in the copyright policy of the model." : `If you would rather not write in public, use this instead: ${privateChannel}`,
		"Please give no names, addresses, phone numbers or e-mail addresses. Your GitHub account shows as the author.",
		"What happens next: the issue is acknowledged, a row goes to a register in this repository (dates, and what is to be left out; no names), and the issue is closed once the register says how it ended. Your rights under Union and national law are not affected."
	].flatMap((paragraph) => ["", `        ${paragraph}`]).slice(1);
	return `${[
		"# Written by gpai-docket init --complaints. Texts may be translated; keep the ids, the words before the colons and the hidden line.",
		`name: ${quoted("Copyright: complaint or removal request")}`,
		`description: ${quoted("For rightsholders and those who act for them. What you write is public.")}`,
		`title: ${quoted("Rights request")}`,
		`labels: [${quoted(FORM_LABEL)}]`,
		"body:",
		"  - type: markdown",
		"    attributes:",
		"      value: |",
		...intro,
		...FORM.flatMap(fieldLines),
		"  - type: checkboxes",
		"    id: confirm",
		"    attributes:",
		`      label: ${quoted(LABELS.confirm)}`,
		"      options:",
		...CONFIRMED.flatMap((one) => [`        - label: ${quoted(one)}`, "          required: true"])
	].join("\n")}\n`;
}

export { LABELS as a, FORM_PATH as i, FORM_ID as n, REQUESTS as o, FORM_LABEL as r, rightsForm as s, FIELDS as t };