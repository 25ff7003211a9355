import { t as VERSION } from "./version.js";
import { c as prose, i as codeSpan } from "./escape.js";
import { a as text, r as member } from "./answers.js";
import { _ as exchange, f as GitHubError, h as unexpected, m as toGitHubError, p as resetTime, v as oneLine, y as redactor } from "./limits.js";
import { t as Octokit } from "./dist-src.js";
import { r as MARK } from "./words.js";
import { n as blobUrl, o as newFileUrl } from "./links.js";
import { a as where } from "./select.js";
import { r as recordSkeleton, t as RECORD_FILES } from "./init.js";

// src/github/credentials.ts
function fixedToken(token) {
	return {
		kind: kindOf(token),
		authorization: () => Promise.resolve(token === "" ? "" : `token ${token}`),
		refused: () => void 0,
		redact: redactor(token)
	};
}
function kindOf(token) {
	if (token.startsWith("ghs_")) return "installation";
	return /^(?:gh[pou]_|github_pat_)/.test(token) ? "user" : "unknown";
}

// src/github/graphql.ts
const MAX_ERRORS = 1e3;
const MAX_MESSAGE = 4e3;
const TIMEOUT = /something went wrong while executing your query|timed? ?out|timeout/i;
function readGraphql({ data: body, headers }, redact = (given) => given) {
	const data = member(body, "data");
	const list = member(body, "errors");
	const errors = Array.isArray(list) ? list.slice(0, MAX_ERRORS).map((error) => readError(error, redact)) : [];
	if (errors.find(({ type, message }) => type === "RATE_LIMITED" || /API rate limit (?:already )?exceeded/i.test(message)) !== void 0) {
		const resetsAt = resetTime(headers["x-ratelimit-reset"]);
		throw new GitHubError("rate-limited", `the token's quota of GraphQL queries is used up${resetsAt === void 0 ? "" : ` until ${resetsAt}`}`, {
			final: true,
			resetsAt
		});
	}
	if (data === void 0 || data === null) {
		const [first] = errors;
		if (first === void 0) throw unexpected("a GraphQL answer without data", { reads: true });
		if (errors.some(({ message }) => TIMEOUT.test(message))) throw new GitHubError("unavailable", `GitHub did not finish the query: ${first.message}`);
		throw refusal(first);
	}
	return {
		data,
		errors
	};
}
function refusal({ message }) {
	return new GitHubError("rejected", `GitHub refuses the query: ${message === "" ? "no reason given" : message}`);
}
function readError(error, redact) {
	const path = member(error, "path");
	const parts = Array.isArray(path) ? path.slice(0, 10).filter((p) => typeof p === "string" || typeof p === "number") : [];
	return {
		type: text(member(error, "type")) ?? text(member(error, "extensions", "code")) ?? "",
		path: parts,
		message: oneLine(redact((text(member(error, "message")) ?? "").slice(0, MAX_MESSAGE)))
	};
}

// src/github/pace.ts
const sleep = (ms) => new Promise((resolve) => {
	setTimeout(resolve, ms);
});
function gate(size) {
	let free = size;
	const queue = [];
	return async (job) => {
		if (free > 0) free--;
		else await new Promise((resolve) => {
			queue.push(resolve);
		});
		try {
			return await job();
		} finally {
			const next = queue.shift();
			if (next === void 0) free++;
			else next();
		}
	};
}
function spaced(apartMs, wait, clock = () => performance.now()) {
	const one = gate(1);
	let last;
	return (job) => one(async () => {
		const left = last === void 0 ? 0 : last + apartMs - clock();
		if (left > 0) await wait(left);
		try {
			return await job();
		} finally {
			last = clock();
		}
	});
}
const MINUTE = 6e4;
const HOUR = 60 * MINUTE;
function writePace(options = {}) {
	const { spacingMs = 1e3, perMinute = 80, perHour = 500, wait = sleep, now = Date.now } = options;
	const one = spaced(spacingMs, wait);
	let made = [];
	return (job) => one(async () => {
		made = made.filter((at) => at > now() - HOUR && at <= now());
		if (made.length >= perHour) throw exhausted(perHour, (made[0] ?? now()) + HOUR);
		const minute = made.at(-perMinute);
		const left = spacingMs === 0 || minute === void 0 ? 0 : minute + MINUTE - now();
		if (left > 0) await wait(Math.min(left, MINUTE));
		made.push(now());
		return job();
	});
}
function exhausted(perHour, until) {
	const resetsAt = `${new Date(until).toISOString().slice(0, 19)}Z`;
	return new GitHubError("rate-limited", `${perHour} writes were made in the last hour, as many as GitHub lets pass: the next is possible from ${resetsAt} on`, {
		final: true,
		resetsAt
	});
}

// src/github/pages.ts
const CURSORS = [
	"page",
	"after",
	"before",
	"cursor"
];
async function pages(github, path, params, { maxPages, items: name, more, answer }) {
	const all = [];
	const seen = /* @__PURE__ */ new Set();
	let cursor = {};
	for (let page = 1; page <= maxPages; page++) {
		const { data, headers } = await github.get(path, {
			per_page: 100,
			...params,
			...cursor
		});
		answer?.(data);
		const items = name === void 0 ? data : member(data, name);
		if (!Array.isArray(items)) throw unexpected(`no list of ${name ?? "items"}`, { reads: true });
		all.push(...items);
		const next = nextOf(text(headers["link"]));
		if (next === void 0 || more?.(items) === false) return {
			items: all,
			complete: true
		};
		cursor = next;
		const key = JSON.stringify(cursor);
		if (seen.has(key) || Object.keys(cursor).length === 0) throw unexpected("pages of a list that lead back to each other", { reads: true });
		seen.add(key);
	}
	return {
		items: all,
		complete: false
	};
}
function nextOf(link) {
	const address = link === void 0 ? void 0 : /<([^<>]*)>\s*;\s*rel="next"/.exec(link.slice(0, 8e3))?.[1];
	if (address === void 0) return void 0;
	const query = new URLSearchParams(address.slice(address.indexOf("?") + 1));
	return Object.fromEntries(CURSORS.flatMap((name) => {
		const value = query.get(name);
		return value === null ? [] : [[name, value]];
	}));
}

// src/github/proxy.ts
async function proxyAware(apiUrl, env = process.env) {
	if ((apiUrl.startsWith("https:") ? ["https_proxy", "HTTPS_PROXY"] : ["http_proxy", "HTTP_PROXY"]).every((name) => (env[name] ?? "") === "")) return globalThis.fetch;
	const { defaults } = await import("./utils.js");
	const { fetch } = defaults.request ?? {};
	return fetch ?? globalThis.fetch;
}

// src/github/retry.ts
const PATIENCE = {
	tries: 3,
	baseMs: 1e3,
	maxPauseMs: 6e4
};
function pauseBefore(error, tried, reads, patience) {
	if (tried >= patience.tries || error.final) return void 0;
	if (error.kind !== "rate-limited" && error.kind !== "unavailable") return void 0;
	if (!reads && error.ambiguous) return void 0;
	const pause = error.retryAfterMs ?? patience.baseMs * 3 ** (tried - 1);
	return pause <= patience.maxPauseMs ? pause : void 0;
}

// src/github/client.ts
const MAX_JSON_BYTES = 67108864;
const READS_AT_ONCE = 8;
const API_VERSION = "2022-11-28";
const REFUSALS = 4;
function connect(options) {
	const credentials = options.credentials ?? fixedToken(options.token);
	const redact = (text) => credentials.redact(text);
	const log = (line) => {
		options.log(redact(line));
	};
	const apiUrl = baseOf(options.apiUrl);
	const timeoutMs = options.timeoutMs ?? 3e4;
	const patience = {
		...PATIENCE,
		...options.patience
	};
	const wait = options.wait ?? sleep;
	const octokit = new Octokit({
		baseUrl: apiUrl,
		userAgent: options.userAgent ?? `gpai-docket/${"0.1.0"}`,
		log: {
			debug: () => void 0,
			info: () => void 0,
			warn: log,
			error: log
		}
	});
	let fetcher;
	let sent = 0;
	let rate;
	async function once(asked, given, authorization) {
		let bytes = /* @__PURE__ */ new Uint8Array();
		const fetch = async (url, init) => {
			fetcher ??= options.fetch === void 0 ? proxyAware(apiUrl) : Promise.resolve(options.fetch);
			sent++;
			const whole = await exchange(await fetcher, url, init, {
				timeoutMs,
				maxBytes: given.maxBytes ?? MAX_JSON_BYTES
			});
			bytes = whole.bytes;
			const { status, statusText, headers } = whole.response;
			rate = rateOf(headers) ?? rate;
			const asText = status >= 400 || given.maxBytes === void 0;
			return new Response(asText && bytes.length > 0 && status !== 304 ? bytes : null, {
				status,
				statusText,
				headers
			});
		};
		try {
			const { status, headers, data } = await octokit.request({
				method: asked.method,
				url: given.url,
				headers: {
					accept: given.accept,
					"x-github-api-version": API_VERSION,
					...authorization === "" ? {} : { authorization },
					...given.ifNoneMatch === void 0 ? {} : { "if-none-match": given.ifNoneMatch }
				},
				...given.body === void 0 ? {} : { data: given.body },
				request: { fetch }
			});
			return {
				status,
				headers,
				data: given.maxBytes === void 0 ? data : bytes
			};
		} catch (error) {
			if (given.ifNoneMatch !== void 0 && member(error, "status") === 304) return {
				status: 304,
				headers: member(error, "response", "headers") ?? {},
				data: void 0
			};
			throw toGitHubError(error, asked);
		}
	}
	const reading = gate(READS_AT_ONCE);
	const writing = options.writes ?? writePace({
		wait,
		...options.writeSpacingMs === void 0 ? {} : { spacingMs: options.writeSpacingMs }
	});
	function ask(asked, given, { repeatable = asked.reads, unpaced = asked.reads } = {}) {
		return (unpaced ? reading : writing)(async () => {
			let refusals = 0;
			for (let tried = 1;; tried++) {
				const authorization = await credentials.authorization();
				try {
					return await once(asked, given, authorization);
				} catch (error) {
					const failure = error;
					const pause = (failure.status === 401 && refusals < REFUSALS ? credentials.refused(authorization, {
						message: failure.message,
						date: failure.date,
						times: ++refusals
					}) : void 0) ?? pauseBefore(failure, tried - refusals, repeatable, given.tries === void 0 ? patience : {
						...patience,
						tries: given.tries
					});
					if (pause === void 0) throw new GitHubError(failure.kind, redact(`${failure.message}${tried > 1 ? `, after ${tried} tries` : ""}`), failure);
					log(`${failure.message}: trying again in ${pause / 1e3} s`);
					await wait(pause);
				}
			}
		});
	}
	const github = {
		tokenKind: credentials.kind,
		async get(path, params = {}, given = {}) {
			const query = new URLSearchParams(Object.entries(params).map(([name, value]) => [name, String(value)])).toString();
			return await ask({
				method: "GET",
				path,
				reads: true
			}, {
				url: `${literal(path)}${query === "" ? "" : `?${query}`}`,
				accept: given.accept ?? "application/vnd.github+json",
				maxBytes: given.maxBytes,
				ifNoneMatch: given.ifNoneMatch
			});
		},
		async write(method, path, body, given) {
			return await ask({
				method,
				path,
				reads: false
			}, {
				url: literal(path),
				accept: "application/vnd.github+json",
				body
			}, given);
		},
		async graphql(query, variables) {
			const { data, errors: [first] } = await github.graphqlParts(query, variables);
			if (first !== void 0) throw refusal(first);
			return data;
		},
		async graphqlParts(query, variables = {}, { tries } = {}) {
			const answer = await ask({
				method: "POST",
				path: "/graphql",
				reads: true
			}, {
				url: `${apiUrl.replace(/\/api\/v3$/, "/api")}/graphql`,
				accept: "application/json",
				body: {
					query,
					variables
				},
				tries
			});
			return readGraphql(answer, redact);
		},
		pages: (path, params, given) => pages(github, path, params, given),
		requests: () => sent,
		rate: () => rate,
		pause: wait,
		log,
		redact
	};
	return github;
}
function baseOf(apiUrl) {
	const url = URL.canParse(apiUrl) ? new URL(apiUrl) : void 0;
	if (url === void 0 || !/^https?:$/.test(url.protocol) || url.username !== "" || url.password !== "" || url.search !== "" || url.hash !== "") throw new GitHubError("rejected", "the address of GitHub's API is no plain http(s) address. Fix: leave GITHUB_API_URL as the runner sets it", { final: true });
	return `${url.origin}${url.pathname.replace(/\/$/, "")}`;
}
function literal(path) {
	if (!path.startsWith("/") || /[{}?#\\\s]|\/\.{0,2}(?:\/|$)/.test(path)) throw new GitHubError("rejected", `${JSON.stringify(path.slice(0, 100))} is no encoded path`);
	return path.replaceAll(":", "%3A");
}
function rateOf(headers) {
	const [remaining, limit] = [headers.get("x-ratelimit-remaining"), headers.get("x-ratelimit-limit")].map((n) => n !== null && /^\d{1,9}$/.test(n) ? Number(n) : void 0);
	const resetsAt = resetTime(headers.get("x-ratelimit-reset"));
	const resource = headers.get("x-ratelimit-resource") ?? "core";
	return remaining === void 0 || limit === void 0 || resetsAt === void 0 || resource !== "core" ? void 0 : {
		remaining,
		limit,
		resetsAt
	};
}

// src/report/comment/view.ts
function filesOf(report) {
	const files = /* @__PURE__ */ new Set();
	for (const finding of report.general) if (finding.line !== void 0 && finding.path !== void 0) files.add(finding.path);
	for (const model of report.models) {
		for (const fact of model.facts) for (const source of fact.sources) files.add(source.path);
		for (const conflict of model.conflicts) for (const source of conflict.sources) files.add(source.path);
		for (const obligation of model.obligations) {
			for (const evidence of obligation.evidence ?? []) if (evidence.line !== void 0) files.add(evidence.path);
			for (const finding of obligation.findings) if (finding.line !== void 0 && finding.path !== void 0) files.add(finding.path);
		}
	}
	for (const consequence of report.change?.consequences ?? []) if (consequence.line !== void 0) files.add(consequence.path);
	for (const model of report.models) for (const path of model.missingRecords ?? []) files.delete(path);
	return files;
}
function placeLink(view, place, text = where(place)) {
	if (place.path === void 0) return "";
	const url = view.files.has(place.path) ? blobUrl(view.context, place.path, place.line) : void 0;
	return url === void 0 ? codeSpan(text, 160) : `[${codeSpan(text, 160)}](${url})`;
}
function boldId(id) {
	return id.trim() === "" ? "**?**" : `**${prose(id, 60)}**`;
}
function outcomeWords({ outcome }) {
	return outcome === "relaxed" ? "⚠️ policy relaxed" : outcome === "hint" ? "💡 hint" : `${MARK[outcome]} ${outcome}`;
}
function fold(summary, lines) {
	return lines.length === 0 ? [] : [
		"<details>",
		`<summary>${summary}</summary>`,
		"",
		...lines,
		"",
		"</details>",
		""
	];
}
function plural(n, one, many = `${one}s`) {
	return `${n} ${n === 1 ? one : many}`;
}

// src/report/comment/new-file.ts
function source(model) {
	const named = (key) => model.facts.filter((fact) => fact.key === key).flatMap(({ value }) => Array.isArray(value) ? value.filter((one) => typeof one === "string") : []);
	const at = model.facts.find((fact) => fact.key === "datasets")?.sources[0] ?? { path: model.path };
	return {
		id: model.id,
		path: model.path,
		facts: model.facts,
		datasets: named("datasets").map((id) => ({
			id,
			context: "training-config",
			source: at
		})),
		weights: named("weights.files").map((path) => ({ path }))
	};
}
function prefilled(view, model, path, file) {
	const facts = source(model);
	for (const text of [
		recordSkeleton(file, facts),
		recordSkeleton(file, {
			...facts,
			facts: [],
			datasets: [],
			weights: []
		}),
		""
	]) {
		const url = newFileUrl(view.context, path, text);
		if (url !== void 0) return url;
	}
}
function newFileLink(view, path) {
	const model = view.report.models.find((one) => one.missingRecords?.includes(path) === true);
	const file = RECORD_FILES.find((name) => path.endsWith(`/${name}`));
	const url = model === void 0 || file === void 0 ? void 0 : prefilled(view, model, path, file);
	return url === void 0 ? "" : `**[Create ${codeSpan(path, 100)}, prefilled](${url})**`;
}

export { outcomeWords as a, connect as c, writePace as d, fold as i, proxyAware as l, boldId as n, placeLink as o, filesOf as r, plural as s, newFileLink as t, pages as u };