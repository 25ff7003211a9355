import { r as excerpt } from "./lines.js";

// src/records/removals.ts
const REMOVAL_KINDS = [
	"domain",
	"host",
	"url-prefix",
	"url",
	"sha256",
	"sha1-base32",
	"repository",
	"account"
];
const REMOVAL_COLUMNS = [
	"kind",
	"value",
	"decided",
	"effective_from",
	"use"
];
const MAX_VALUE = 4096;
const MAIL = /^[^\s@/:]{1,100}@[^\s@/]{1,200}$/u;
const HOST = /^(?:\[[0-9a-f:.]{2,45}\]|[\p{L}\p{N}_](?:[\p{L}\p{N}_-]{0,62})(?:\.[\p{L}\p{N}_-]{1,63}){0,30})\.?(?::\d{1,5})?$/u;
const SHAPES = {
	domain: {
		fits: (value) => HOST.test(value),
		example: "example.eu"
	},
	host: {
		fits: (value) => HOST.test(value),
		example: "photos.example.eu"
	},
	"url-prefix": {
		fits: isWeb,
		example: "https://example.eu/photos/"
	},
	url: {
		fits: isWeb,
		example: "https://example.eu/photos/1.html"
	},
	sha256: {
		fits: (value) => /^(?:sha256:)?[0-9a-fA-F]{64}$/.test(value),
		example: `sha256:${"0".repeat(64)}`
	},
	"sha1-base32": {
		fits: (value) => /^(?:sha1:)?[A-Za-z2-7]{32}$/.test(value),
		example: "sha1:3I42H3S6NNFQ2MSVX7XZKYAYSCX5QBYJ"
	},
	repository: {
		fits: (value) => !/\s/.test(value),
		example: "owner/name"
	},
	account: {
		fits: (value) => !/\s/.test(value),
		example: "owner"
	}
};
function isWeb(value) {
	return /^https?:\/\/[^\s/?#]+/iu.test(value) && !/[\s@]/u.test(value.slice(0, value.indexOf("/", 8) === -1 ? value.length : value.indexOf("/", 8)));
}
function readRemoval(kind, value) {
	if ((kind ?? "") === "" && (value ?? "") === "") return void 0;
	if (value === void 0 || value === "") return refuse("`value` is missing: what is to be left out", "Write the domain, URL or digest that the request is about.");
	if (MAIL.test(value) || /^mailto:/i.test(value)) return refuse("`value` is an e-mail address, it is not read", "Keep addresses of people out of the repository; name the domain, URL, digest, repository or account.");
	const name = (kind ?? "").toLowerCase().replaceAll("_", "-");
	const known = REMOVAL_KINDS.find((one) => one === name);
	if (known === void 0) return refuse(kind === void 0 || kind === "" ? "`kind` is missing: what the value is" : `\`kind\`: expected one of ${REMOVAL_KINDS.join(", ")}, found "${excerpt(kind, 40)}"`, `Write one of ${REMOVAL_KINDS.join(", ")}.`);
	const { fits, example } = SHAPES[known];
	if (value.length > MAX_VALUE || !fits(value)) return refuse(`\`value\` is no ${known}: "${excerpt(value, 60)}"`, `Write for example ${example}, or correct the kind.`);
	return {
		kind: known,
		value
	};
}
function refuse(message, fix) {
	return { problem: {
		kind: "invalid",
		message,
		fix
	} };
}

export { REMOVAL_KINDS as n, readRemoval as r, REMOVAL_COLUMNS as t };