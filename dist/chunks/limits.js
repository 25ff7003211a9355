import { a as text, n as count, o as webAddress, r as member } from "./answers.js";

// src/github/redact.ts
const TOKEN = /gh[a-z]_[A-Za-z0-9._-]{20,}|github_pat_[A-Za-z0-9_]{20,}|eyJ[\w-]{10,200}\.[\w-]{10,2000}\.[\w-]{20,2000}/g;
const MIN_LENGTH = 8;
function redactor(token) {
	const known = token.length < MIN_LENGTH ? [] : [token, Buffer.from(`x-access-token:${token}`).toString("base64")];
	return (text) => known.reduce((rest, secret) => rest.replaceAll(secret, "[token]"), text).replace(TOKEN, "[token]");
}
const MAX_FOREIGN = 200;
function oneLine(text) {
	const plain = text.slice(0, 800).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, " ").trim();
	return plain.length > MAX_FOREIGN ? `${plain.slice(0, MAX_FOREIGN)} …` : plain;
}

// src/github/transport.ts
var TransportError = class extends Error {
	name = "TransportError";
	code;
	sent;
	certificate;
	constructor(code, message, { sent = true, certificate = false } = {}) {
		super(message);
		this.code = code;
		this.sent = sent;
		this.certificate = certificate;
	}
};
const UNSENT = /* @__PURE__ */ new Set([
	"ECONNREFUSED",
	"ENOTFOUND",
	"EAI_AGAIN",
	"EHOSTUNREACH",
	"ENETUNREACH",
	"UND_ERR_CONNECT_TIMEOUT"
]);
const CERTIFICATE = /CERT|SELF_SIGNED|UNABLE_TO_VERIFY_LEAF_SIGNATURE|UNABLE_TO_GET_ISSUER/;
async function exchange(fetch, url, init, { timeoutMs, maxBytes }) {
	const signal = AbortSignal.timeout(timeoutMs);
	try {
		const response = await fetch(url, {
			...init,
			signal
		});
		return {
			response,
			bytes: await bytesOf(response, maxBytes)
		};
	} catch (error) {
		if (error instanceof TransportError) throw error;
		if (signal.aborted) throw new TransportError("timeout", `nothing within ${timeoutMs / 1e3} s`);
		const { code, words } = reasonOf(error);
		const certificate = CERTIFICATE.test(code);
		throw new TransportError("broken", words, {
			sent: !UNSENT.has(code) && !certificate,
			certificate
		});
	}
}
async function bytesOf(response, maxBytes) {
	const parts = [];
	let size = 0;
	if (response.body !== null) for await (const part of response.body) {
		size += part.byteLength;
		if (size > maxBytes) throw new TransportError("too-large", `is larger than ${maxBytes} bytes`);
		parts.push(part);
	}
	const all = new Uint8Array(size);
	let at = 0;
	for (const part of parts) {
		all.set(part, at);
		at += part.byteLength;
	}
	return all;
}
function reasonOf(error) {
	const chain = [error];
	for (let depth = 0; depth < 3; depth++) {
		const last = chain.at(-1);
		const inner = member(last, "cause") ?? (Array.isArray(member(last, "errors")) ? member(last, "errors")[0] : void 0);
		if (inner === void 0) break;
		chain.push(inner);
	}
	const code = chain.map((e) => text(member(e, "code"))).findLast((c) => c !== void 0) ?? "";
	const words = oneLine(text(member(chain.at(-1), "message")) || "the connection failed");
	return {
		code,
		words: code === "" || words.includes(code) ? words : `${words} (${oneLine(code)})`
	};
}

// src/github/errors.ts
var GitHubError = class extends Error {
	name = "GitHubError";
	kind;
	status;
	requestId;
	ambiguous;
	retryAfterMs;
	final;
	resetsAt;
	date;
	constructor(kind, message, details = {}) {
		super(message);
		this.kind = kind;
		this.status = details.status;
		this.requestId = details.requestId;
		this.ambiguous = details.ambiguous ?? false;
		this.retryAfterMs = details.retryAfterMs;
		this.final = details.final ?? false;
		this.resetsAt = details.resetsAt;
		this.date = details.date;
	}
};
const SECONDARY = /secondary rate limit|abuse detection/i;
const WITHOUT_ADVICE_MS = 6e4;
function toGitHubError(thrown, asked) {
	if (thrown instanceof GitHubError) return thrown;
	const cause = member(thrown, "cause");
	if (cause instanceof TransportError) return ofTransport(cause, asked);
	const response = member(thrown, "response");
	const status = member(thrown, "status");
	if (typeof status !== "number" || response === void 0) return new GitHubError("unexpected", `${asked.method} ${asked.path} failed: ${oneLine(thrown instanceof Error ? thrown.message : "unknown error")}`, { ambiguous: !asked.reads });
	return ofAnswer(status, response, asked);
}
function unexpected(what, asked) {
	return new GitHubError("unexpected", `GitHub's answer is not what its API documents: ${what}`, { ambiguous: !asked.reads });
}
function ofTransport(error, asked) {
	if (error.code === "too-large") return new GitHubError("too-large", `the answer to ${asked.method} ${asked.path} ${error.message}`, { ambiguous: !asked.reads });
	const fix = error.certificate ? ". Fix: name the authority's certificate in NODE_EXTRA_CA_CERTS" : "";
	return new GitHubError("unavailable", `no answer to ${asked.method} ${asked.path}: ${error.message}${fix}`, {
		ambiguous: !asked.reads && error.sent,
		final: error.certificate
	});
}
function ofAnswer(status, response, asked) {
	const headers = member(response, "headers");
	const requestId = /^[\w:.-]{1,100}$/.exec(text(member(headers, "x-github-request-id")) ?? "")?.[0];
	const said = messageOf(member(response, "data"));
	const facts = [
		String(status),
		...said === "" ? [] : [JSON.stringify(said)],
		...requestId === void 0 ? [] : [`request ${requestId}`]
	].join(", ");
	const where = `${asked.method} ${asked.path}`;
	const make = (kind, words, more = {}) => new GitHubError(kind, `${words} (${where}: ${facts})`, {
		status,
		requestId,
		date: text(member(headers, "date")),
		...more
	});
	const retryAfterMs = seconds(member(headers, "retry-after"));
	if (status === 429 || status === 403) {
		const spent = text(member(headers, "x-ratelimit-remaining")) === "0";
		if (retryAfterMs !== void 0 || SECONDARY.test(said)) return make("rate-limited", `GitHub asks to slow down and to wait ${Math.ceil((retryAfterMs ?? WITHOUT_ADVICE_MS) / 1e3)} s`, { retryAfterMs: retryAfterMs ?? WITHOUT_ADVICE_MS });
		if (spent) return usedUp(make, member(headers, "x-ratelimit-reset"));
		if (status === 429) return make("rate-limited", "GitHub asks to slow down", { retryAfterMs: WITHOUT_ADVICE_MS });
	}
	if (status === 401) return make("not-permitted", "GitHub does not accept the token");
	if (status === 403) return /\block(?:ed)?\b/i.test(said) && !asked.reads ? make("locked", "the conversation is locked") : make("not-permitted", `the token may not ${asked.reads ? "read" : "write"} this`);
	if (status === 404) return asked.reads ? make("not-found", "not there, or the token may not see it") : make("not-permitted", "the token may not write this, or it is no longer there");
	if (status === 410 || status === 451) return make("gone", "no longer available");
	if (status === 407) return make("unavailable", "the proxy refuses its credentials", { final: true });
	if (status === 408 || status >= 500) return make("unavailable", "GitHub is not available", {
		ambiguous: !asked.reads,
		...retryAfterMs === void 0 ? {} : { retryAfterMs }
	});
	return make("rejected", "GitHub refuses what was sent");
}
function messageOf(data) {
	const errors = member(data, "errors");
	const more = Array.isArray(errors) ? errors.slice(0, 5).map((e) => text(e) ?? text(member(e, "message")) ?? text(member(e, "code")) ?? "").filter((e) => e !== "") : [];
	return oneLine([text(member(data, "message")) ?? "", ...more].filter((part) => part !== "").join(": "));
}
function seconds(value) {
	const given = text(value)?.trim();
	if (given === void 0 || given === "") return void 0;
	return /^\d{1,9}$/.test(given) ? Number(given) * 1e3 : WITHOUT_ADVICE_MS;
}
function usedUp(make, reset) {
	const resetsAt = resetTime(reset);
	return make("rate-limited", `the token's quota of requests is used up${resetsAt === void 0 ? "" : ` until ${resetsAt}`}`, {
		final: true,
		resetsAt
	});
}
function resetTime(value) {
	const given = text(value);
	return given !== void 0 && /^\d{1,11}$/.test(given) ? `${(/* @__PURE__ */ new Date(Number(given) * 1e3)).toISOString().slice(0, 19)}Z` : void 0;
}

// src/formats/comment-marker.ts
const MARKER = /^<!-- gpai-docket:v1:([a-z-]{1,32}):([A-Za-z0-9._/-]{1,100}) ([0-9a-f]{16}) -->(?:\r?\n|$)/;
function markerLine({ purpose, key, digest }) {
	const line = `<!-- gpai-docket:v1:${purpose}:${key} ${digest} -->\n`;
	if (!MARKER.test(line)) throw new Error("a marker that could not be read back");
	return line;
}
function readMarker(body) {
	const found = MARKER.exec(body.slice(0, 300));
	return found === null ? void 0 : {
		purpose: found[1] ?? "",
		key: found[2] ?? "",
		digest: found[3] ?? ""
	};
}

// src/github/identity.ts
const known = /* @__PURE__ */ new WeakMap();
const told = /* @__PURE__ */ new WeakMap();
function identifyBy(github, way) {
	told.set(github, way);
}
async function identify(github) {
	const before = known.get(github);
	if (before !== void 0) return { identity: before };
	const answer = await told.get(github)?.();
	if (answer?.identity !== void 0) {
		known.set(github, answer.identity);
		return answer;
	}
	const ways = github.tokenKind === "user" ? [overRest, overGraphql] : [overGraphql, overRest];
	const reasons = [];
	for (const way of ways) try {
		const identity = await way(github);
		if (identity !== void 0) {
			known.set(github, identity);
			return { identity };
		}
		reasons.push("GitHub's answer names nobody");
	} catch (error) {
		reasons.push(error instanceof GitHubError ? error.message : "unexpected failure");
		if (error instanceof GitHubError && error.kind === "rate-limited") break;
	}
	return { reason: `GitHub does not tell whom this token writes as: ${reasons.join("; ")}` };
}
async function overGraphql(github) {
	return account(text(member(await github.graphql("query { viewer { login } }"), "viewer", "login")), github.tokenKind === "installation" ? "Bot" : void 0);
}
async function overRest(github) {
	const { data } = await github.get("/user");
	return account(text(member(data, "login")), text(member(data, "type")));
}
function account(login, type) {
	if (login === void 0 || !/^[A-Za-z0-9_.-]{1,100}(?:\[bot\])?$/.test(login)) return void 0;
	return {
		login: login.replace(/\[bot\]$/, "").toLowerCase(),
		bot: login.endsWith("[bot]") || type === "Bot"
	};
}
function isSame(a, b) {
	return b !== void 0 && a.login === b.login && a.bot === b.bot;
}

// src/github/paths.ts
function repositoryPath({ owner, repo }, ...segments) {
	return ["/repos", ...[
		owner,
		repo,
		...segments
	].map((s) => segment(String(s)))].join("/");
}
function segment(name) {
	if (name === "" || name === "." || name === "..") throw new GitHubError("rejected", `${JSON.stringify(name)} is no name of a repository or of something in it`);
	return encodeURIComponent(name);
}

// src/github/comments.ts
const MAX_PAGES = 50;
function readComment(item) {
	const id = count(member(item, "id"));
	const body = member(item, "body") ?? "";
	if (id === void 0 || typeof body !== "string") throw unexpected("a comment without an id or a text", { reads: true });
	return {
		id,
		body,
		url: webAddress(member(item, "html_url")),
		author: account(text(member(item, "user", "login")), text(member(item, "user", "type"))),
		createdAt: text(member(item, "created_at")) ?? ""
	};
}
async function candidates(github, place, since) {
	const { items, complete } = await github.pages(repositoryPath(place.repository, "issues", place.number, "comments"), since === void 0 ? {} : { since }, { maxPages: MAX_PAGES });
	return {
		found: items.flatMap((item) => {
			const { id, url, body, author } = readComment(item);
			const marker = readMarker(body);
			return marker?.purpose === place.purpose && marker.key === place.key ? [{
				id,
				url,
				author,
				digest: marker.digest
			}] : [];
		}).toSorted((a, b) => b.id - a.id),
		complete
	};
}
async function ownComments(github, place) {
	const { found, complete } = await candidates(github, place, void 0);
	const possible = found.filter(({ author }) => author !== void 0 && (github.tokenKind !== "installation" || author.bot));
	let own = [];
	if (possible.length > 0) {
		const answer = await identify(github);
		if (answer.identity === void 0) return { reason: `${answer.reason}, so no comment was touched` };
		const { identity } = answer;
		own = possible.filter(({ author }) => isSame(identity, author));
	}
	return own.length === 0 && !complete ? { reason: `the conversation has more than 5000 comments: ours may be among those that were not read` } : { own };
}
async function ownCommentsSince(github, place, author, createdAt) {
	const time = Date.parse(createdAt);
	const { found } = await candidates(github, place, Number.isNaN(time) ? void 0 : (/* @__PURE__ */ new Date(time - 6e5)).toISOString());
	return found.filter((comment) => isSame(author, comment.author));
}

// src/github/limits.ts
const COMMENT_LIMIT = 65536;

export { exchange as _, repositoryPath as a, identifyBy as c, readMarker as d, GitHubError as f, TransportError as g, unexpected as h, readComment as i, isSame as l, toGitHubError as m, ownComments as n, account as o, resetTime as p, ownCommentsSince as r, identify as s, COMMENT_LIMIT as t, markerLine as u, oneLine as v, redactor as y };