import { a as setOutput, o as warning } from "./core.js";
import { t as Octokit } from "./dist-src.js";
import { t as VERSION } from "./version.js";
import { a as text, n as count$1, r as member } from "./answers.js";
import { a as ownCommentsSince, d as readMarker, f as GitHubError, g as redactor, h as exchange, i as ownComments, m as unexpected, n as movedOn, o as readComment, p as toGitHubError, r as COMMENT_LIMIT$1, s as repositoryPath, u as markerLine } from "./pulls.js";
import { a as fenced, c as prose, i as codeSpan, n as cell, r as clip, t as byteLength, u as softProse } from "./escape.js";
import { a as OUTCOME_WORDS, i as NOTHING_OWED, n as DISCLAIMER, r as MARK, u as olderFindings } from "./words.js";
import { i as runUrl, n as commitUrl, r as newFileUrl, t as blobUrl } from "./links.js";
import { r as OUTCOMES } from "./types.js";
import { n as consequenceLines, r as stillDue } from "./consequences.js";
import { i as generalSeverity } from "./severity.js";
import { a as where, i as select, n as rank, r as rowsOf } from "./select.js";
import { r as recordSkeleton, t as RECORD_FILES } from "./init.js";
import { i as valueText } from "./facts-text.js";
import { a as commentInputs, n as linkContext, t as jobRepository } from "./context.js";
import { n as input } from "./inputs.js";
import { t as log } from "./log2.js";
import { createHash } from "node:crypto";

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

// src/github/pages.ts
const CURSORS = [
	"page",
	"after",
	"before",
	"cursor"
];
async function pages(github, path, params, { maxPages, items: name }) {
	const all = [];
	const seen = /* @__PURE__ */ new Set();
	let cursor = {};
	for (let page = 1; page <= maxPages; page++) {
		const { data, headers } = await github.get(path, {
			per_page: 100,
			...params,
			...cursor
		});
		const items = name === void 0 ? data : member(data, name);
		if (!Array.isArray(items)) throw unexpected(`no list of ${name ?? "items"}`, { reads: true });
		all.push(...items);
		const next = nextOf(text(headers["link"]));
		if (next === void 0) return {
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
function connect(options) {
	const { token, log: say } = options;
	const redact = redactor(token);
	const log = (line) => {
		say(redact(line));
	};
	const apiUrl = baseOf(options.apiUrl);
	const timeoutMs = options.timeoutMs ?? 3e4;
	const patience = {
		...PATIENCE,
		...options.patience
	};
	const wait = options.wait ?? sleep;
	const octokit = new Octokit({
		...token === "" ? {} : { auth: token },
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
	async function once(asked, given) {
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
			const asText = status >= 400 || given.maxBytes === void 0;
			return new Response(asText && bytes.length > 0 ? bytes : null, {
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
					"x-github-api-version": API_VERSION
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
			throw toGitHubError(error, asked);
		}
	}
	const reading = gate(READS_AT_ONCE);
	const writing = spaced(options.writeSpacingMs ?? 1e3, wait);
	function ask(asked, given) {
		return (asked.reads ? reading : writing)(async () => {
			for (let tried = 1;; tried++) try {
				return await once(asked, given);
			} catch (error) {
				const failure = error;
				const pause = pauseBefore(failure, tried, asked.reads, patience);
				if (pause === void 0) throw new GitHubError(failure.kind, redact(`${failure.message}${tried > 1 ? `, after ${tried} tries` : ""}`), failure);
				log(`${failure.message}: trying again in ${pause / 1e3} s`);
				await wait(pause);
			}
		});
	}
	const github = {
		tokenKind: kindOf(token),
		async get(path, params = {}, given = {}) {
			const query = new URLSearchParams(Object.entries(params).map(([name, value]) => [name, String(value)])).toString();
			return await ask({
				method: "GET",
				path,
				reads: true
			}, {
				url: `${literal(path)}${query === "" ? "" : `?${query}`}`,
				accept: given.accept ?? "application/vnd.github+json",
				maxBytes: given.maxBytes
			});
		},
		async write(method, path, body) {
			return await ask({
				method,
				path,
				reads: false
			}, {
				url: literal(path),
				accept: "application/vnd.github+json",
				body
			});
		},
		async graphql(query, variables = {}) {
			const asked = {
				method: "POST",
				path: "/graphql",
				reads: true
			};
			const { data } = await ask(asked, {
				url: `${apiUrl.replace(/\/api\/v3$/, "/api")}/graphql`,
				accept: "application/json",
				body: {
					query,
					variables
				}
			});
			const errors = member(data, "errors");
			if (Array.isArray(errors) && errors.length > 0) throw new GitHubError("rejected", redact(`GitHub refuses the query: ${text(member(errors[0], "message"))?.slice(0, 200) ?? "no reason given"}`));
			if (member(data, "data") === void 0) throw unexpected("a GraphQL answer without data", asked);
			return member(data, "data");
		},
		pages: (path, params, given) => pages(github, path, params, given),
		requests: () => sent,
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
function kindOf(token) {
	if (token.startsWith("ghs_")) return "installation";
	return /^(?:gh[pou]_|github_pat_)/.test(token) ? "user" : "unknown";
}

// src/github/sticky.ts
const PAUSES_MS = [
	2e3,
	6e3,
	1e4
];
async function ensureComment(github, wanted) {
	if (wanted.mode === "never") return { action: "none" };
	const unfit = unfitness(wanted);
	if (unfit !== void 0) return {
		action: "failed",
		reason: unfit
	};
	try {
		return await rounds(github, {
			...wanted,
			desired: {
				...wanted.desired,
				body: github.redact(wanted.desired.body)
			}
		});
	} catch (error) {
		return ofFailure(error);
	}
}
async function rounds(github, wanted) {
	let attempted;
	let reason = "";
	for (let round = 0;; round++) {
		const answer = await ownComments(github, wanted);
		if (answer.own === void 0) return {
			action: "failed",
			reason: answer.reason
		};
		const { write, kept, extra } = plan(answer.own, wanted);
		if (write === void 0 && extra.length === 0) return kept === void 0 ? { action: "none" } : {
			action: attempted ?? "unchanged",
			url: kept.url
		};
		const pause = PAUSES_MS[round];
		if (pause === void 0) return {
			action: "failed",
			reason: `${reason} (tried ${round} times)`
		};
		const moved = await movedOn(github, wanted);
		if (moved !== void 0) return {
			action: "outdated",
			reason: moved
		};
		try {
			if (write === "created") return await create(github, wanted);
			const url = write === "updated" && kept !== void 0 ? await update(github, wanted, kept) : kept?.url ?? "";
			await remove(github, wanted, extra);
			return {
				action: write ?? attempted ?? "unchanged",
				url
			};
		} catch (error) {
			if (!mayHaveHappened(error, write, round)) throw error;
			attempted = write ?? attempted;
			reason = error.message;
			github.log(`${reason}: reading the comments again in ${pause / 1e3} s`);
			await github.pause(pause);
		}
	}
}
function plan(own, { desired, mode }) {
	const [kept, ...extra] = own;
	if (kept === void 0) return desired.state === "todo" || mode === "always" ? {
		write: "created",
		extra
	} : { extra };
	return kept.digest === desired.digest ? {
		kept,
		extra
	} : {
		write: "updated",
		kept,
		extra
	};
}
async function create(github, wanted) {
	const { data } = await github.write("POST", repositoryPath(wanted.repository, "issues", wanted.number, "comments"), { body: wanted.desired.body });
	if (count$1(member(data, "id")) === void 0) throw unexpected("a comment without an id", { reads: false });
	const { url, author, createdAt } = readComment(data);
	if (author === void 0) return {
		action: "created",
		url
	};
	try {
		const [kept, ...extra] = await ownCommentsSince(github, wanted, author, createdAt);
		await remove(github, wanted, extra);
		return {
			action: "created",
			url: kept?.url ?? url
		};
	} catch (error) {
		github.log(`not known whether another run has commented too (${error instanceof Error ? error.message : "unknown error"}): the next run will see`);
		return {
			action: "created",
			url
		};
	}
}
async function update(github, { repository, desired }, kept) {
	const { data } = await github.write("PATCH", repositoryPath(repository, "issues", "comments", kept.id), { body: desired.body });
	if (count$1(member(data, "id")) !== kept.id) throw unexpected("another comment than the one written", { reads: false });
	return kept.url;
}
async function remove(github, { repository }, extra) {
	for (const { id } of extra) try {
		await github.write("DELETE", repositoryPath(repository, "issues", "comments", id));
	} catch (error) {
		if (!(error instanceof GitHubError && (error.status === 404 || error.status === 410))) throw error;
	}
}
function mayHaveHappened(error, write, round) {
	return error instanceof GitHubError && (error.ambiguous || write === "updated" && round === 0 && (error.status === 404 || error.status === 410));
}
function unfitness({ purpose, key, desired }) {
	const marker = readMarker(desired.body);
	if (marker === void 0 || marker.purpose !== purpose || marker.key !== key || marker.digest !== desired.digest) return "the comment's text does not begin with its own marker, so it could not be found again";
	return desired.body.length > 65536 ? `the comment has ${desired.body.length} characters; GitHub takes ${COMMENT_LIMIT$1}` : void 0;
}
function ofFailure(error) {
	if (!(error instanceof GitHubError)) return {
		action: "failed",
		reason: "unexpected failure"
	};
	const reason = error.message;
	if (error.kind === "locked" || error.kind === "gone") return {
		action: "outdated",
		reason
	};
	return error.kind === "not-permitted" || error.kind === "not-found" ? {
		action: "not-permitted",
		reason
	} : {
		action: "failed",
		reason
	};
}

// src/report/comment/actors.ts
const ACTORS = [
	"author",
	"maintainer",
	"counsel"
];
const ACTOR_WORDS = {
	author: "For the author of this pull request",
	maintainer: "For a maintainer of this repository",
	counsel: "For the provider's counsel"
};
const ACTOR_RULES = [
	{
		actor: "maintainer",
		outcome: "error",
		why: "the check itself failed, which no record mends"
	},
	{
		actor: "counsel",
		rule: "policy/relaxed",
		file: "model.yaml",
		why: "takes a declaration back on which the duties depend"
	},
	{
		actor: "counsel",
		rule: "policy/relaxed",
		file: "model.yml",
		why: "takes a declaration back on which the duties depend"
	},
	{
		actor: "maintainer",
		rule: "policy/",
		why: "policy is read from the base branch, and maintainers review it"
	},
	{
		actor: "maintainer",
		rule: "waivers/",
		why: "a waiver is the maintainers' decision"
	},
	{
		actor: "maintainer",
		rule: "baseline/",
		why: "known debt is the maintainers' list"
	},
	{
		actor: "maintainer",
		rule: "config/",
		why: "configuration of this tool"
	},
	{
		actor: "maintainer",
		file: "config.yaml",
		rule: "records/",
		why: "configuration of this tool"
	},
	{
		actor: "maintainer",
		file: "waivers.yaml",
		rule: "records/",
		why: "a waiver is the maintainers' decision"
	},
	{
		actor: "maintainer",
		file: "baseline.yaml",
		rule: "records/",
		why: "known debt is the maintainers' list"
	},
	{
		actor: "maintainer",
		rule: "models/",
		why: "the workflow names a model that is not there"
	},
	{
		actor: "counsel",
		personDecides: true,
		why: "a judgement that no file shows"
	},
	{
		actor: "counsel",
		rule: "profile/",
		why: "the role in law"
	},
	{
		actor: "counsel",
		rule: "classification/",
		why: "a signed decision on the role or the classification"
	},
	{
		actor: "counsel",
		rule: "means/",
		why: "alternative adequate means in place of the Code"
	},
	{
		actor: "counsel",
		rule: "representative/",
		why: "the mandate of an authorised representative"
	},
	{
		actor: "counsel",
		rule: "act/",
		why: "a claim under the Act itself"
	},
	{
		actor: "counsel",
		rule: "pirated/",
		why: "the legal basis of a source"
	},
	{
		actor: "counsel",
		rule: "summary/signatory",
		why: "which chapters of the Code are signed"
	},
	{
		actor: "counsel",
		rule: "complaints/",
		why: "an answer to a rightsholder"
	},
	{
		actor: "counsel",
		rule: "requests/",
		why: "an answer to a downstream provider or an authority"
	},
	{
		actor: "counsel",
		rule: "safety/",
		why: "a pointer record of the Safety and Security chapter"
	},
	{
		actor: "counsel",
		obligation: "AIA-54",
		why: "the authorised representative"
	},
	{
		actor: "counsel",
		obligation: "C-1.1",
		why: "the wording of the copyright policy"
	},
	{
		actor: "counsel",
		obligation: "C-1.5",
		why: "complaints and the contact point"
	},
	{
		actor: "counsel",
		obligation: "G-",
		why: "a question of the Commission's guidelines"
	}
];
function actorOf(finding, obligation) {
	const file = finding?.path?.slice(finding.path.lastIndexOf("/") + 1);
	return ACTOR_RULES.find((rule) => (rule.rule === void 0 || finding?.rule.startsWith(rule.rule) === true) && (rule.obligation === void 0 || obligation?.id.startsWith(rule.obligation) === true) && (rule.file === void 0 || file === rule.file) && (rule.outcome === void 0 || obligation?.outcome === rule.outcome) && (rule.personDecides === void 0 || obligation?.personDecides === true))?.actor ?? "author";
}

// src/report/comment/footer.ts
function commit(view) {
	const short = codeSpan(view.context.headSha.slice(0, 12));
	const url = commitUrl(view.context);
	return url === void 0 ? short : `[${short}](${url})`;
}
function policy({ report, context }) {
	const branch = context.baseRef === void 0 ? "" : ` ${codeSpan(context.baseRef, 80)}`;
	const from = report.counts.introduced === void 0 ? "of the judged commit" : `on the base branch${branch}`;
	return report.policy?.path === void 0 ? `Policy: defaults, no config.yaml ${from}` : `Policy: ${codeSpan(report.policy.path, 120)} ${from}`;
}
function run(view, text) {
	const url = runUrl(view.context);
	return url === void 0 ? text : `[${text}](${url})`;
}
const VERSION_LENGTH = 40;
function origin({ context }) {
	return context.untrusted === true ? " · Computed in the pull request's own run, which the pull request can change; only shown here" : "";
}
function shortFooter(view) {
	const { report } = view;
	return [`<sub>As of commit ${commit(view)} · catalogue of ${prose(report.catalogue.date, 20)} · GPAI Docket ${prose(report.tool.version, VERSION_LENGTH)} · ${policy(view)} · ${run(view, "this run")}${origin(view)}</sub>`];
}
function footer(view) {
	const { report, context } = view;
	const folder = context.folder === "." ? "" : ` · folder ${codeSpan(context.folder, 120)}`;
	return [
		"---",
		"",
		`<sub>As of commit ${commit(view)}; this comment is edited only when what it says changes.<br>Catalogue of ${prose(report.catalogue.date, 20)} · GPAI Docket ${prose(report.tool.version, VERSION_LENGTH)}${folder} · ${policy(view)} · ${run(view, "this run")} holds the summary and the full report${origin(view)}<br>Ask again: push a commit, or re-run the job · Silence it: \`comment: never\`, in \`.gpai/config.yaml\` on the base branch or as input of the Action<br>${DISCLAIMER}</sub>`
	];
}

// src/report/comment/rows.ts
const ALIKE = 3;
const FAMILIES = {
	records: "Record files",
	coverage: "Weight files",
	policy: "Policy",
	waivers: "Waivers",
	baseline: "Baseline",
	artifacts: "Artifacts",
	means: "Alternative means",
	profile: "Role",
	completeness: "Completeness",
	models: "Models"
};
function rowsOfReport(report) {
	const compared = report.counts.introduced !== void 0;
	const several = report.models.length > 1;
	const fresh = [];
	const older = [];
	const known = [];
	const first = new Set(report.nextSteps.flatMap((step) => step.obligation ?? []));
	for (const finding of report.general) (finding.baseline === true ? known : !compared || finding.introduced === true ? fresh : older).push(generalRow(finding));
	for (const model of report.models) {
		const name = several ? model.name ?? model.id : void 0;
		const found = select(report, model);
		fresh.push(...blockRows(found.fresh, name, false), ...blockRows(aside(report, model, compared), name, true));
		const [failed, rest] = [found.older.filter((block) => block.obligation.outcome === "error"), found.older.filter((block) => block.obligation.outcome !== "error")];
		fresh.push(...blockRows(failed, name, false));
		older.push(...blockRows(rest, name, false));
		known.push(...blockRows(found.known, name, false));
	}
	return {
		fresh: sorted(fresh, first),
		older: sorted(older, first),
		known: sorted(known, first)
	};
}
function aside(report, model, compared) {
	if (report.firstContact || !compared) return [];
	const { voluntary, personDecides } = select(report, model);
	return [...voluntary, ...personDecides].map((obligation) => ({
		obligation,
		findings: obligation.findings.filter((f) => f.introduced === true && f.baseline !== true)
	})).filter((block) => block.findings.length > 0);
}
function shortBasis({ basis, chapter }) {
	if (basis === "notice") return chapter === "guidelines" ? "Guidelines" : "Template";
	return basis === "act" ? "AI Act" : basis === "code" ? "Code (voluntary)" : "House rule";
}
function generalRow(finding) {
	const family = finding.rule.split("/", 1)[0] ?? "";
	return {
		obligations: [],
		subject: (Object.hasOwn(FAMILIES, family) ? FAMILIES[family] : void 0) ?? "Repository",
		outcome: finding.rule === "policy/relaxed" ? "relaxed" : generalSeverity(finding) ?? "hint",
		basis: "",
		findings: [finding],
		reason: "",
		actor: actorOf(finding, void 0),
		optional: false
	};
}
function blockRows(blocks, model, optional) {
	return rowsOf(blocks).map(({ obligation, finding }) => ({
		obligations: [obligation],
		subject: "",
		...model === void 0 ? {} : { model },
		outcome: obligation.outcome,
		basis: shortBasis(obligation),
		findings: finding === void 0 ? [] : [finding],
		reason: obligation.reason ?? "",
		actor: actorOf(finding, obligation),
		optional
	}));
}
const OUTSIDE = {
	relaxed: 50,
	hint: 100
};
function weight(row, first) {
	const leads = row.obligations.some(({ id }) => first.has(id)) ? -500 : 0;
	return (OUTSIDE[row.outcome] ?? rank(row.outcome)) + leads + (row.optional ? 1e3 : 0);
}
function sorted(rows, first) {
	return gathered(rows).toSorted((a, b) => weight(a, first) - weight(b, first));
}
function likeness(row) {
	const [finding] = row.findings;
	const common = [
		row.model ?? "",
		row.outcome,
		row.basis,
		row.actor,
		String(row.optional)
	];
	if (finding === void 0) return [
		"reason",
		...common,
		row.reason
	].join("\0");
	return [
		"rule",
		...common,
		finding.rule,
		finding.path ?? "",
		finding.rule.endsWith("/missing") ? "" : finding.fix ?? ""
	].join("\0");
}
function gathered(rows) {
	const groups = /* @__PURE__ */ new Map();
	for (const row of rows) {
		const key = likeness(row);
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [row]);
		else group.push(row);
	}
	return [...groups.values()].flatMap((group) => joined(group));
}
function joined(group) {
	const [first] = group;
	const obligations = group.flatMap((row) => row.obligations);
	if (first === void 0 || group.length < ALIKE || new Set(obligations.map(({ id }) => id)).size < group.length) return group;
	return [{
		...first,
		obligations,
		findings: group.flatMap((row) => row.findings)
	}];
}
function countFindings(rows) {
	return rows.reduce((sum, row) => sum + Math.max(row.findings.length, row.findings.length === 0 ? row.obligations.length : 0), 0);
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

// src/report/comment/heading.ts
function isWhole(report) {
	const { complete, missing, unreadable } = report.completeness;
	return complete && missing.length === 0 && unreadable.length === 0 && report.verdict !== "incomplete" && report.verdict !== "error";
}
function hasToDo(report, rows) {
	if (report.verdict === "nothing-to-check" && isWhole(report) && !report.fails) return false;
	return report.fails || rows.fresh.length > 0 || (report.counts.introduced ?? 0) > 0 || !isWhole(report) || report.verdict === "nothing-declared" || stillDue(report.change?.consequences ?? []) > 0;
}
function outcomeCounts(rows) {
	const counted = OUTCOMES.flatMap((outcome) => {
		const n = countFindings(rows.filter((row) => row.outcome === outcome));
		return n === 0 ? [] : [count(n, outcome)];
	});
	const hints = countFindings(rows.filter((row) => row.outcome === "hint"));
	const relaxed = countFindings(rows.filter((row) => row.outcome === "relaxed"));
	const words = [...counted, ...hints === 0 ? [] : [plural(hints, "hint")]].join(", ");
	return relaxed === 0 ? words : words === "" ? `${plural(relaxed, "relaxation")} of policy` : `${words}, and relaxes policy`;
}
function count(n, outcome) {
	return `${n} ${n === 1 ? OUTCOME_WORDS[outcome].one : OUTCOME_WORDS[outcome].many}`;
}
function heading(report, rows) {
	return `### ${verdict(report, rows)}`;
}
function verdict(report, rows) {
	const found = countFindings(rows.fresh);
	const compared = report.counts.introduced !== void 0;
	const what = outcomeCounts(rows.fresh);
	if (report.verdict === "error") return `${MARK.error} GPAI Docket: ${plural(report.counts.error, "check")} failed to run, so this result says too little`;
	if (found > 0 && report.firstContact) return `📋 GPAI Docket: nothing is declared about this model yet, and its files show ${what}`;
	if (found > 0) return `${report.fails ? MARK.conflict : "⚠️"} GPAI Docket: ${compared ? `this pull request introduces ${what}` : what}`;
	if (!isWhole(report)) return `${MARK.unknown} GPAI Docket: not everything could be read, so this result is not whole`;
	if (report.verdict === "nothing-declared" && !report.firstContact) return "📋 GPAI Docket: no role is declared in `model.yaml` yet, so no obligation was judged";
	if (report.verdict === "nothing-declared") return "📋 GPAI Docket: a model was found, and nothing is declared about it yet";
	const due = stillDue(report.change?.consequences ?? []);
	if (due > 0) return `📝 GPAI Docket: this pull request leaves ${plural(due, "update of the records", "updates of the records")} due`;
	return `${MARK.conflict} GPAI Docket: the check fails`;
}
function subheading(report, rows) {
	const level = prose(report.failOn, 20);
	const decides = report.failOn === "never" ? "This check never fails here (fail-on: never)." : report.fails ? `**This check fails**: it stops at **${level}** or worse.` : !isWhole(report) ? "This check does not fail, but what could not be read was not judged." : report.verdict === "nothing-declared" ? "This check does not fail, and no obligation was judged." : `This check passes: nothing ${report.counts.introduced === void 0 ? "" : "new "}is at **${level}** or worse.`;
	const also = counted(report, rows);
	return also === "" ? decides : `${decides} Also: ${also}.`;
}
function counted(report, rows) {
	const resolved = report.counts.resolved ?? 0;
	const older = olderFindings(report);
	const known = countFindings(rows.known);
	return [
		...resolved > 0 ? [`${MARK.recorded} ${resolved} resolved`] : [],
		...older > 0 ? [`${older} older ${older === 1 ? "one stays" : "ones stay"} open`] : [],
		...known > 0 ? [`${known} known from the baseline`] : []
	].join(" · ");
}
function clearLine(report, rows) {
	if (report.verdict === "nothing-to-check") return `${MARK.recorded} GPAI Docket: nothing to check, this pull request touches no model artifact and no record.`;
	const rest = counted(report, rows);
	const open = report.counts.unknown;
	const also = [...rest === "" ? [] : [rest], ...open > 0 ? [`${plural(open, "open question")}, none brought by this change`] : []];
	return `${MARK.recorded} GPAI Docket: nothing left to do in this pull request.${also.length === 0 ? "" : ` (${also.join(" · ")})`}`;
}

// src/report/comment/sections.ts
const MAX_LIST = 20;
function consequences(view) {
	const list = view.report.change?.consequences ?? [];
	if (list.length === 0) return [];
	const due = stillDue(list);
	const lines = consequenceLines(list, (place) => placeLink(view, place), view.detail.details ? 30 : 5);
	const open = list.find((one) => one.notRelevant === void 0 && one.due.some(({ done }) => !done));
	const line = codeSpan(`not_relevant: [{path: ${JSON.stringify(clip(open?.path ?? "", 100))}, reason: "<why>", by: "<who>", on: <date>}]`, 240);
	const hint = open === void 0 || !view.detail.details ? [] : ["", `Does such a change leave the documents as they are? Say so in \`model.yaml\`, and this list asks no more: ${line}`];
	return [
		`#### What this pull request makes due (${due === 0 ? "all done" : `${due} to do`})`,
		"",
		...lines,
		...hint,
		""
	];
}
function debt(view) {
	const { older, known } = view.rows;
	return [...debtFold(view, older, `${olderWords(older)}, not brought by this pull request`), ...debtFold(view, known, `${plural(countFindings(known), "known finding")}, listed in the baseline`)];
}
function olderWords(rows) {
	const found = rows.reduce((n, row) => n + row.findings.length, 0);
	const asked = countFindings(rows) - found;
	return [...found === 0 ? [] : [plural(found, "older finding")], ...asked === 0 ? [] : [plural(asked, found === 0 ? "older open question" : "open question")]].join(" and ");
}
function debtFold(view, rows, title) {
	const shown = rows.slice(0, view.detail.older);
	const lines = shown.map((row) => {
		const names = row.obligations.length === 0 ? `**${row.subject}**` : row.obligations.slice(0, MAX_LIST).map(({ id }) => boldId(id)).join(", ");
		const [first] = row.findings;
		const more = row.findings.length > 1 ? ` And ${row.findings.length - 1} more like it.` : "";
		return `- ${outcomeWords(row)} · ${names}${row.model === void 0 ? "" : ` · ${codeSpan(row.model, 60)}`}: ${prose(first?.message ?? row.reason, 300)}${more}${first?.path === void 0 ? "" : ` (${placeLink(view, first)})`}`;
	});
	if (rows.length > shown.length && shown.length > 0) lines.push(`- … and ${plural(rows.length - shown.length, "more line")} in the JSON report`);
	return fold(title, lines);
}
function resolved(view) {
	const list = view.detail.details ? view.report.resolved ?? [] : [];
	const lines = list.slice(0, MAX_LIST).map((one) => `- ${one.obligation === void 0 ? "" : `${boldId(one.obligation)} `}${prose(one.message, 200)}${one.path === void 0 ? "" : ` (${codeSpan(where(one), 160)})`}`);
	const total = Math.max(list.length, view.report.counts.resolved ?? 0);
	if (total > lines.length) lines.push(`- … and ${total - lines.length} more`);
	return list.length === 0 ? [] : fold(`${MARK.recorded} ${plural(total, "finding")} resolved by this pull request`, lines);
}
function passes(view) {
	if (!view.detail.passes || view.report.firstContact) return [];
	const all = view.report.models.flatMap((model) => model.obligations);
	const lines = [
		"recorded",
		"upcoming",
		"waived",
		"not-applicable"
	].flatMap((outcome) => {
		const of = all.filter((one) => one.outcome === outcome);
		if (of.length === 0) return [];
		if (outcome === "waived") return of.map((one) => `- ${MARK.waived} waived ${prose(one.id, 60)}${one.reason === void 0 ? "" : ` — ${prose(one.reason, 300)}`}`);
		const ids = outcome === "not-applicable" ? "" : `: ${of.map((one) => prose(one.id, 60) + (one.due === void 0 ? "" : ` (${prose(one.due, 20)})`)).join(", ")}`;
		return [`- ${MARK[outcome]} ${of.length} ${OUTCOME_WORDS[outcome].many}${ids}`];
	});
	const why = [...new Set(view.report.models.flatMap((model) => model.nothingBinds ?? []))];
	lines.push(...why.slice(0, 5).map((reason) => `- ${NOTHING_OWED} ${prose(reason, 300)}`));
	const person = all.filter((one) => one.outcome === "unknown" && one.personDecides === true);
	if (person.length > 0) lines.push(`- ${MARK.unknown} ${person.length} for a person to decide: ${person.map((one) => prose(one.id, 60)).join(", ")}`);
	const recorded = view.report.counts.recorded;
	return fold(recorded > 0 ? `${plural(recorded, "obligation")} recorded, and everything else` : "Everything else", lines);
}
function unread(report) {
	const { missing, unreadable } = report.completeness;
	const all = [...missing.map((one) => `- ${one.path === void 0 ? "" : `${codeSpan(one.path, 160)}: `}${prose(one.reason, 300)}${one.fix === void 0 ? "" : ` **Fix:** ${prose(one.fix, 300)}`}`), ...unreadable.map((one) => `- ${codeSpan(where(one), 160)}: ${prose(one.reason, 300)}`)];
	if (all.length === 0) return [];
	return [
		`#### Not read, or not read whole (${all.length})`,
		"",
		...all.slice(0, MAX_LIST),
		...all.length > MAX_LIST ? [`- … and ${all.length - MAX_LIST} more`] : [],
		""
	];
}
function nextSteps(view) {
	const { report, rows, context } = view;
	const listed = new Set(rows.fresh.flatMap((row) => row.obligations.map(({ id }) => id)));
	const own = report.firstContact || rows.fresh.length === 0 ? report.nextSteps.filter((step) => step.obligation === void 0 || !listed.has(step.obligation)) : [];
	const mechanical = rows.fresh.flatMap((row) => row.findings).filter((finding) => (finding.edits ?? []).length > 0).length;
	const harmless = (text) => text !== void 0 && /^[A-Za-z0-9.][A-Za-z0-9._/-]{0,99}$/.test(text);
	const base = harmless(context.baseRef) ? `origin/${context.baseRef}` : "<base>";
	const folder = harmless(context.folder) ? context.folder : "<folder>";
	const lines = [
		...own.map((step) => prose(step.text, 400)),
		...mechanical > 0 ? [`\`gpai-docket fix\` mends ${mechanical} of these by itself; it shows a diff first.`] : [],
		...rows.fresh.length > 0 && !report.firstContact ? [`Try it before you push: ${codeSpan(`gpai-docket check ${folder} --base ${base}`)}. After a push the check runs again and this comment follows.`] : []
	];
	return lines.length === 0 ? [] : [
		"#### Next steps",
		"",
		...lines.map((line, i) => `${i + 1}. ${line}`),
		""
	];
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

// src/report/comment/table.ts
const HEAD = ["| Obligation&nbsp;· outcome | Where · fix |", "| :-- | :-- |"];
const NAMED = 6;
const INLINE = 3;
const LONGEST_WORD = 30;
function table(view, rows) {
	const { open, rows: max } = view.detail;
	const shown = rows.slice(0, max);
	const out = shown.length === 0 ? [] : [
		...HEAD,
		...shown.slice(0, open).map((row) => tableRow(view, row)),
		""
	];
	const rest = shown.slice(open);
	if (rest.length > 0) out.push(...fold(plural(rest.length, "more row"), [...HEAD, ...rest.map((row) => tableRow(view, row))]));
	if (rows.length > shown.length) out.push(`… and ${plural(rows.length - shown.length, "more row")}: the job summary and the JSON report hold all of them.`, "");
	return out;
}
function tableRow(view, row) {
	const [first, second] = [what(row), whereAndFix(view, row)].map((lines) => cell(lines.filter((line) => line !== "").join("\n")));
	return `| ${first ?? ""} | ${second ?? ""} |`;
}
function whole(text) {
	return text.replaceAll(" ", "&nbsp;");
}
function what(row) {
	const named = row.obligations.slice(0, NAMED).map(({ id }) => boldId(id)).join(", ");
	const more = row.obligations.length > NAMED ? ` and ${row.obligations.length - NAMED} more` : "";
	return [
		row.obligations.length === 0 ? `**${row.subject}**` : `${named}${more}`,
		whole(outcomeWords(row)),
		row.optional ? "not owed" : "",
		row.basis === "" ? "" : `<sub>${whole(row.basis)}</sub>`,
		row.model === void 0 ? "" : codeSpan(row.model, 60)
	];
}
function whereAndFix(view, row) {
	const [first] = row.findings;
	if (first === void 0) return [title(row, row.reason), softProse(sentence(row.reason))];
	const create = missingFile(view, row);
	const link = newFile(view, row);
	const more = row.findings.length > 1 && create === void 0 ? ` And ${row.findings.length - 1} more like it.` : "";
	return [
		places(view, row),
		title(row, first.message),
		create === void 0 ? `${softProse(sentence(first.message))}${more}` : `The file is not there yet; ${plural(row.findings.length, "answer")} of it ${row.findings.length === 1 ? "is" : "are"} asked for.`,
		view.detail.details && first.evidence !== void 0 && row.findings.length === 1 ? `Read: ${codeSpan(first.evidence)}` : "",
		link === "" ? fix(view, row) : link
	];
}
function title(row, message) {
	const [only] = row.obligations;
	const name = only?.title.trim() ?? "";
	return row.obligations.length !== 1 || name === "" || message.toLowerCase().includes(name.toLowerCase()) ? "" : `<sub>${prose(name, 70)}</sub>`;
}
function sentence(text) {
	return /^[a-z][a-z]* /.test(text) ? (text[0]?.toUpperCase() ?? "") + text.slice(1) : text;
}
function missingFile(view, row) {
	const [first] = row.findings;
	if (first?.path === void 0 || first.line !== void 0 || !first.rule.endsWith("/missing")) return void 0;
	return view.report.models.some((model) => model.missingRecords?.includes(first.path ?? "") === true) ? first.path : void 0;
}
function places(view, row) {
	const [first, ...rest] = row.findings;
	if (first === void 0) return "";
	const lines = new Set(rest.flatMap((f) => f.line === void 0 || f.line === first.line ? [] : [f.line]));
	const others = [...lines].slice(0, NAMED).map((line) => placeLink(view, {
		...first.path === void 0 ? {} : { path: first.path },
		line
	}, `:${line}`));
	const more = lines.size > NAMED ? ` +${lines.size - NAMED}` : "";
	return [placeLink(view, first), ...others].filter((one) => one !== "").join(" ") + more;
}
function isPaste(text) {
	return text.includes("\n") || /^(?:- )?[A-Za-z_][\w.-]{0,60}:(?: |$)/.test(text);
}
function linesOf(text) {
	return text.split("\n").filter((line) => line.trim() !== "");
}
function newFile(view, row) {
	const path = view.detail.details ? missingFile(view, row) : void 0;
	return path === void 0 ? "" : newFileLink(view, path);
}
function fix(view, row) {
	const [first] = row.findings;
	if (first?.fix === void 0 || first.fix.trim() === "") return "";
	const lines = linesOf(first.fix);
	if (isLong(first.fix) || differing(row)) return `**Fix:** the lines to paste stand ${view.detail.details ? "below" : "in the job summary"}.`;
	return `**Fix:** ${lines.map((line) => isPaste(first.fix ?? "") ? codeSpan(line, 400) : softProse(line, 400)).join("\n")}`;
}
function isLong(text) {
	return linesOf(text).length > INLINE || isPaste(text) && text.split(/\s/).some((word) => word.length > LONGEST_WORD);
}
function differing(row) {
	return new Set(row.findings.map((f) => f.fix ?? "")).size > 1;
}
const MAX_PASTE = 120;
function pasteLines(view, rows) {
	const out = [];
	for (const row of rows.slice(0, view.detail.rows)) {
		const [first] = row.findings;
		if (first?.fix === void 0 || newFile(view, row) !== "") continue;
		const lines = row.findings.flatMap((f) => f.fix === void 0 ? [] : linesOf(f.fix));
		if (!(isLong(first.fix) || differing(row))) continue;
		const ids = row.obligations.slice(0, NAMED).map(({ id }) => boldId(id)).join(", ");
		out.push(`${ids === "" ? `**${row.subject}**` : ids}${first.path === void 0 ? "" : ` · ${placeLink(view, { path: first.path })}`}`, "", ...fenced(lines.slice(0, MAX_PASTE).map((line) => clip(line, 1e3)), first.path?.endsWith(".csv") === true ? "csv" : "yaml"), "");
	}
	return fold("Lines to paste", out.slice(0, -1));
}

// src/report/comment/types.ts
const COMMENT_LIMIT = 65536;

// src/report/comment/first-contact.ts
const MAX_FACTS = 40;
const MAX_MODELS = 3;
function firstWords(view) {
	const { report, detail } = view;
	const models = report.models.slice(0, MAX_MODELS);
	const out = [`The files here look like those of a model (${models.map((model) => codeSpan(model.name ?? model.id, 80)).join(", ")}${report.models.length > MAX_MODELS ? ` and ${report.models.length - MAX_MODELS} more` : ""}), and there is no \`.gpai/\` folder yet. One file begins it: it says whether this repository provides the model, modifies or mirrors one, or holds none (\`library\`, \`not-gpai\`). With one of these two and a reason, nothing more is asked.`, ""];
	if (!detail.details) return out;
	const links = models.flatMap((model) => (model.missingRecords ?? []).slice(0, 1)).map((path) => newFileLink(view, path)).filter((link) => link !== "");
	out.push(...links.flatMap((link) => [link, ""]));
	const facts = models.flatMap((model) => [
		...models.length > 1 ? [`**${prose(model.name ?? model.id, 80)}**`, ""] : [],
		...model.facts.slice(0, MAX_FACTS).map((fact) => `- ${codeSpan(fact.key, 60)} ${codeSpan(valueText(fact), 160)}${fact.sources[0] === void 0 ? "" : ` · ${placeLink(view, fact.sources[0])}`}`),
		""
	]);
	const count = models.reduce((sum, model) => sum + model.facts.length, 0);
	if (count > 0) out.push(...fold(`What the files say: ${plural(count, "fact")}`, facts.slice(0, -1)));
	return out;
}

// src/report/comment/index.ts
const COMMENT_BYTES = 262144;
const PURPOSE$1 = "pull-request";
const LADDER = [
	{
		open: 10,
		rows: 200,
		older: 100,
		details: true,
		passes: true
	},
	{
		open: 10,
		rows: 200,
		older: 100,
		details: true,
		passes: false
	},
	{
		open: 10,
		rows: 200,
		older: 0,
		details: false,
		passes: false
	},
	{
		open: 10,
		rows: 50,
		older: 0,
		details: false,
		passes: false
	},
	{
		open: 10,
		rows: 10,
		older: 0,
		details: false,
		passes: false
	},
	{
		open: 0,
		rows: 0,
		older: 0,
		details: false,
		passes: false
	}
];
const COMMIT = /commit [0-9a-f\u200b]{7,80}/g;
function renderComment(report, context) {
	const rows = rowsOfReport(report);
	const files = filesOf(report);
	const todo = hasToDo(report, rows);
	let text = "";
	let used = LADDER[0];
	for (const detail of LADDER) {
		used = detail;
		text = compose({
			report,
			context,
			rows,
			detail,
			files
		}, todo);
		if (text.length + 200 <= 65536 && byteLength(text) + 200 <= 262144) break;
	}
	const lasting = used === void 0 ? "" : compose({
		...constant({
			report,
			context
		}),
		rows,
		detail: used,
		files
	}, todo);
	const digest = createHash("sha256").update(lasting.replace(COMMIT, "commit")).digest("hex").slice(0, 16);
	return {
		state: todo ? "todo" : "clear",
		body: markerLine({
			purpose: PURPOSE$1,
			key: context.key,
			digest
		}) + text,
		digest
	};
}
function constant({ report, context }) {
	const { runUrl: _, ...rest } = context;
	return {
		report: {
			...report,
			tool: {
				...report.tool,
				version: ""
			}
		},
		context: {
			...rest,
			headSha: "0".repeat(40)
		}
	};
}
function compose(view, todo) {
	const { report, rows, detail } = view;
	if (!todo) return `${[
		clearLine(report, rows),
		"",
		...shortFooter(view)
	].join("\n")}\n`;
	const out = [
		heading(report, rows),
		"",
		subheading(report, rows),
		""
	];
	if (report.firstContact) out.push(...firstWords(view));
	for (const actor of ACTORS) {
		const theirs = rows.fresh.filter((row) => row.actor === actor);
		if (theirs.length === 0) continue;
		out.push(`#### ${ACTOR_WORDS[actor]} (${countFindings(theirs)})`, "", ...table(view, theirs));
	}
	if (detail.details) out.push(...pasteLines(view, rows.fresh));
	out.push(...consequences(view), ...unread(report), ...resolved(view), ...debt(view), ...passes(view), ...nextSteps(view), ...footer(view));
	return `${out.join("\n")}\n`;
}

// src/action/pull-comment.ts
const PURPOSE = "pull-request";
function client(env) {
	return connect({
		token: input(env, "github-token"),
		apiUrl: env["GITHUB_API_URL"] ?? "https://api.github.com",
		log
	});
}
function cannotComment(env, pull) {
	if (input(env, "github-token") === "") return {
		reason: "no token was given",
		fix: "leave the input github-token out; its default is the job's token"
	};
	if (jobRepository(env) === void 0) return {
		reason: "the job does not say which repository it runs in",
		fix: "leave GITHUB_REPOSITORY as the runner sets it"
	};
	if (pull.fork && env["GITHUB_EVENT_NAME"] !== "pull_request_target") return {
		reason: "the pull request comes from another repository, whose runs may only read",
		fix: "none is needed; if you want the comment there too, take the pair docs/workflows/fork-safe-check.yml and docs/workflows/fork-safe-report.yml"
	};
}
function refusalFix(reason) {
	return /\b401\b/.test(reason) ? "leave the input github-token out, or give a token that is valid" : "permissions: {pull-requests: write} for this job";
}
async function whoHasCommented({ env, pull, folder }, github = client(env)) {
	const { mode, key } = commentInputs(env, folder);
	const repository = jobRepository(env);
	if (mode === "never" || pull.comments === 0 || repository === void 0 || input(env, "github-token") === "") return void 0;
	try {
		const found = await ownComments(github, {
			repository,
			number: pull.number,
			purpose: PURPOSE,
			key
		});
		return found.own !== void 0 && found.own.length > 0 ? github : void 0;
	} catch (error) {
		log(`Not known whether a comment of ours is there: ${error instanceof Error ? error.message : "unknown error"}.`);
		return;
	}
}
async function comment(report, judged, { env, pull, folder }, github = client(env)) {
	const { mode: given, key } = commentInputs(env, folder);
	const mode = given ?? report.policy?.comment ?? "on-change";
	const why = mode === "never" ? void 0 : cannotComment(env, pull);
	if (mode === "never") return told({ action: "none" });
	if (why !== void 0) return told({
		action: "not-permitted",
		reason: why.reason
	}, why.fix);
	const repository = jobRepository(env);
	const place = linkContext(env, judged, folder, pull);
	if (repository === void 0 || place === void 0) return told({
		action: "failed",
		reason: "it is not known which commit was judged"
	});
	const desired = renderComment(report, {
		...place,
		key
	});
	const result = await ensureComment(github, {
		repository,
		number: pull.number,
		headSha: place.headSha,
		purpose: PURPOSE,
		key,
		desired,
		mode
	});
	log(`Comment: ${result.action}${"url" in result && result.url !== "" ? ` (${result.url})` : ""}; ${github.requests()} API ${github.requests() === 1 ? "request" : "requests"}.`);
	return told(result);
}
function told(result, fix) {
	setOutput("comment", result.action);
	setOutput("comment-url", "url" in result ? result.url : "");
	if (result.action === "not-permitted") log(`No comment was written: ${result.reason}. Everything is in the job summary. Fix: ${fix ?? refusalFix(result.reason)}.`);
	if (result.action === "outdated") log(`The comment was left as it is: ${result.reason}.`);
	if (result.action === "failed") warning(`GPAI Docket: the comment could not be brought up to date: ${result.reason}. The job summary and the exit code hold.`);
	return result;
}

export { renderComment as a, whoHasCommented as i, client as n, ensureComment as o, comment as r, cannotComment as t };