import { t as VERSION } from "./version.js";
import { t as RepositoryError } from "./port.js";
import { a as fenced, c as prose, d as visible, i as codeSpan, n as cell, r as clip, t as byteLength, u as softProse } from "./escape.js";
import { a as text, i as slug, n as count$1, o as webAddress, r as member, t as commitId } from "./answers.js";
import { a as repositoryPath, d as readMarker, f as GitHubError, h as unexpected, i as readComment, l as isSame, o as account$1, s as identify, t as COMMENT_LIMIT, u as markerLine } from "./limits.js";
import { i as fold$1, n as boldId, o as placeLink, r as filesOf$1, s as plural, t as newFileLink } from "./new-file.js";
import { r as OUTCOMES$1 } from "./types.js";
import { a as OUTCOME_WORDS, n as DISCLAIMER, o as basisWords, r as MARK, t as BASIS_WORDS } from "./words.js";
import { a as encode, i as editFileUrl, r as commitUrl, t as MAX_URL } from "./links.js";
import { a as isOpen$1, i as generalSeverity, o as severityRank } from "./severity.js";
import { a as obligation } from "./catalogue.js";
import { r as isIncidentRegister } from "./incidents.js";
import { a as namesIncidents, i as isConfidentialFile, n as NOT_SHOWN, r as isConfidential, t as forPublic } from "./confidential.js";
import { i as isoDate, n as daysBetween, t as addPeriod } from "./clocks.js";
import { r as handledBy } from "./registry.js";
import { t as compileGlob } from "./glob.js";
import { a as shortDay, n as away, t as KIND_WORDS } from "./timeline-words.js";
import { n as inspectSources } from "./inspect.js";
import { i as basisOf } from "./tree.js";
import { l as cachedReader, t as openGitHub, u as nodesOf } from "./source.js";
import { t as renderJson } from "./json2.js";
import { a as readRepositoryFile, c as chooseOrganisationFile, i as REPOSITORY_PATHS, n as judgedConfig, o as ORGANISATION_PATHS, r as resolvePolicy, s as ORGANISATION_REPOSITORY, t as isSwitchedOn, u as MAX_BYTES$1 } from "./resolve.js";
import { a as Markup, l as prose$1, o as NOTHING, s as markup } from "./palette.js";
import { i as tag, n as fold$2, r as table } from "./parts.js";
import { a as textWidth, i as spread, n as wideSvg, t as narrowSvg } from "./timeline-svg.js";
import { t as STYLE } from "./style2.js";
import { createHash } from "node:crypto";
import { gunzipSync, gzipSync } from "node:zlib";

// src/github/issue-shape.ts
const REASONS = Object.assign(Object.create(null), {
	completed: "completed",
	not_planned: "not_planned",
	duplicate: "duplicate",
	reopened: "reopened"
});
function readRestIssue(data) {
	if (member(data, "pull_request") !== void 0 && member(data, "pull_request") !== null) return "pull request";
	const labels = member(data, "labels");
	return issue({
		number: member(data, "number"),
		title: member(data, "title"),
		body: member(data, "body"),
		state: member(data, "state"),
		stateReason: member(data, "state_reason"),
		createdAt: member(data, "created_at"),
		updatedAt: member(data, "updated_at"),
		closedAt: member(data, "closed_at"),
		labels: Array.isArray(labels) ? labels.map((l) => text(l) ?? text(member(l, "name"))) : void 0,
		locked: member(data, "locked"),
		url: member(data, "html_url"),
		author: account$1(text(member(data, "user", "login")), text(member(data, "user", "type")))
	});
}
const ISSUE_FIELDS = "number title body state stateReason createdAt updatedAt closedAt locked url author { __typename login } labels(first: 100) { nodes { name } pageInfo { hasNextPage } }";
function readNodeIssue(node) {
	const labels = member(node, "labels", "nodes");
	if (member(node, "labels", "pageInfo", "hasNextPage") === true) return void 0;
	const [state, reason] = [text(member(node, "state")), text(member(node, "stateReason"))];
	return issue({
		number: member(node, "number"),
		title: member(node, "title"),
		body: member(node, "body"),
		state: state?.toLowerCase(),
		stateReason: reason?.toLowerCase(),
		createdAt: member(node, "createdAt"),
		updatedAt: member(node, "updatedAt"),
		closedAt: member(node, "closedAt"),
		labels: Array.isArray(labels) ? labels.map((l) => text(member(l, "name"))) : void 0,
		locked: member(node, "locked"),
		url: member(node, "url"),
		author: account$1(text(member(node, "author", "login")), text(member(node, "author", "__typename")))
	});
}
function issue(raw) {
	const [number, title, body] = [
		count$1(raw.number),
		text(raw.title),
		raw.body ?? ""
	];
	const { state, labels, author } = raw;
	const [createdAt, updatedAt, closedAt] = [
		time(raw.createdAt),
		time(raw.updatedAt),
		time(raw.closedAt)
	];
	if (number === void 0 || number === 0 || title === void 0 || typeof body !== "string" || state !== "open" && state !== "closed" || createdAt === void 0 || updatedAt === void 0 || labels === void 0) return void 0;
	return {
		number,
		title,
		body,
		state,
		stateReason: REASONS[text(raw.stateReason) ?? ""] ?? null,
		createdAt,
		updatedAt,
		...closedAt === void 0 ? {} : { closedAt },
		labels: labels.filter((l) => l !== void 0),
		locked: raw.locked === true,
		url: webAddress(raw.url),
		author
	};
}
function time(value) {
	return typeof value === "string" && value.length <= 40 && !Number.isNaN(Date.parse(value)) ? value : void 0;
}
const ISSUE_LIMITS = {
	title: 256,
	body: 65536,
	labels: 100,
	label: 50
};
function unfitIssue({ title, body, labels }) {
	if (title !== void 0 && (title.trim() === "" || title.length > ISSUE_LIMITS.title)) return `a title has 1 to ${ISSUE_LIMITS.title} characters, and this one has ${title.length}`;
	if (body !== void 0 && body.length > ISSUE_LIMITS.body) return `a text has at most ${ISSUE_LIMITS.body} characters, and this one has ${body.length}`;
	if (labels !== void 0 && labels.length > ISSUE_LIMITS.labels) return `an issue has at most ${ISSUE_LIMITS.labels} labels, and this one would have ${labels.length}`;
	const odd = labels?.find((l) => l.trim() === "" || l.length > ISSUE_LIMITS.label);
	return odd === void 0 ? void 0 : `a label has 1 to ${ISSUE_LIMITS.label} characters, and ${JSON.stringify(odd.slice(0, 80))} has ${odd.length}`;
}
function ownIssue(issue) {
	const own = { ...issue };
	delete own.author;
	return own;
}

// src/github/labels.ts
const MAX_PAGES$2 = 10;
const GREY = { color: "ededed" };
async function ensureLabels(github, repository, names, look = () => GREY) {
	const wanted = new Map(names.map((name) => [name.toLowerCase(), name]));
	if (wanted.size === 0) return [];
	const { items } = await github.pages(repositoryPath(repository, "labels"), {}, { maxPages: MAX_PAGES$2 });
	for (const item of items) wanted.delete((text(member(item, "name")) ?? "").toLowerCase());
	const failed = [];
	for (const name of wanted.values()) try {
		const { color, description } = look(name);
		await github.write("POST", repositoryPath(repository, "labels"), {
			name,
			color,
			...description === void 0 ? {} : { description: description.slice(0, 100) }
		});
	} catch (error) {
		if (!(error instanceof GitHubError) || error.kind === "rate-limited" || error.kind === "unavailable" && !error.ambiguous) throw error;
		if (error.ambiguous || error.status === 422 && /already_exists|already exists/i.test(error.message)) continue;
		github.log(`the label ${JSON.stringify(name.slice(0, 50))} was not made: ${error.message}`);
		failed.push(name);
	}
	return failed;
}

// src/github/issues.ts
const MAX_PAGES$1 = 50;
const CHECK_PAGES = 3;
const COMMENT_PAGES = 50;
function issueTracker(github, repository, options = {}) {
	const path = (...rest) => repositoryPath(repository, "issues", ...rest);
	const me = async () => {
		const answer = await identify(github);
		if (answer.identity === void 0) throw new GitHubError("unexpected", answer.reason);
		return answer.identity;
	};
	const list = async (identity, params, maxPages) => {
		const { items, complete } = await github.pages(path(), {
			state: "all",
			sort: "created",
			direction: "desc",
			...params
		}, { maxPages });
		const read = items.map(readRestIssue).filter((i) => i !== "pull request");
		if (read.includes(void 0)) throw unexpected("an issue without number, state, dates or labels", { reads: true });
		return {
			found: read.filter((i) => i !== void 0 && isSame(identity, i.author)),
			complete
		};
	};
	const looked = /* @__PURE__ */ new Set();
	const prepare = async (labels) => {
		const missing = (labels ?? []).filter((l) => !looked.has(l.toLowerCase()));
		if (missing.length === 0) return;
		await ensureLabels(github, repository, missing, options.look);
		for (const name of missing) looked.add(name.toLowerCase());
	};
	const fit = (change) => {
		const why = unfitIssue(change);
		if (why !== void 0) throw new GitHubError("rejected", `GitHub would refuse the issue: ${why}`);
	};
	const written = (data) => {
		const issue = readRestIssue(data);
		if (issue === void 0 || issue === "pull request") throw unexpected("an issue that was written and makes no sense", { reads: false });
		return ownIssue(issue);
	};
	const uncomment = async (id) => {
		try {
			await github.write("DELETE", path("comments", id), void 0, { repeatable: true });
		} catch (error) {
			if (!(error instanceof GitHubError) || error.kind !== "not-found" && error.kind !== "gone") throw error;
		}
	};
	const tracker = {
		async own() {
			const identity = await me();
			const byAuthor = await list(identity, { creator: identity.bot ? `${identity.login}[bot]` : identity.login }, MAX_PAGES$1);
			if (byAuthor.found.length > 0) return inOrder(byAuthor.found, byAuthor.complete);
			const newest = await list(identity, {}, CHECK_PAGES);
			if (newest.found.length === 0) return {
				issues: [],
				complete: byAuthor.complete
			};
			const all = newest.complete ? newest : await list(identity, {}, MAX_PAGES$1);
			return inOrder(all.found, all.complete);
		},
		async read(number) {
			try {
				const { data } = await github.get(path(number));
				const issue = readRestIssue(data);
				if (issue === void 0) throw unexpected(`no issue ${number}`, { reads: true });
				return issue === "pull request" || issue.number !== number || !livesIn(repository, data) || !isSame(await me(), issue.author) ? void 0 : ownIssue(issue);
			} catch (error) {
				if (error instanceof GitHubError && (error.kind === "not-found" || error.kind === "gone")) return void 0;
				throw error;
			}
		},
		async create(draft) {
			fit(draft);
			await prepare(draft.labels);
			const issue = written((await github.write("POST", path(), {
				title: github.redact(draft.title),
				body: github.redact(draft.body),
				labels: [...draft.labels]
			})).data);
			const dropped = draft.labels.filter((l) => !issue.labels.some((there) => there.toLowerCase() === l.toLowerCase()));
			if (dropped.length > 0) github.log(`issue ${issue.number} has not got the labels ${dropped.map((l) => JSON.stringify(l)).join(", ")}: GitHub drops labels that the token may not set`);
			return issue;
		},
		async update(number, change) {
			fit(change);
			await prepare(change.labels);
			const { title, body, state, stateReason, labels, withoutComments } = change;
			if (withoutComments === true) for (const { id } of await tracker.comments(number)) await uncomment(id);
			const { data } = await github.write("PATCH", path(number), {
				...title === void 0 ? {} : { title: github.redact(title) },
				...body === void 0 ? {} : { body: github.redact(body) },
				...state === void 0 ? {} : { state },
				...stateReason === void 0 ? {} : { state_reason: stateReason },
				...labels === void 0 ? {} : { labels: [...labels] }
			});
			const issue = written(data);
			if (issue.number !== number || !livesIn(repository, data)) throw new GitHubError("gone", `issue ${number} is another one now: it was transferred`);
			return issue;
		},
		async comments(number) {
			const identity = await me();
			const { items, complete } = await github.pages(path(number, "comments"), {}, { maxPages: COMMENT_PAGES });
			if (!complete) throw new GitHubError("too-large", `issue ${number} has more than 5000 comments`);
			return items.map(readComment).filter(({ author }) => isSame(identity, author)).map(ownComment).toSorted((a, b) => a.id - b.id);
		},
		async comment(number, body) {
			if (body.trim() === "" || body.length > 65536) throw new GitHubError("rejected", `GitHub would refuse the comment: it has ${body.length} characters, and 1 to ${COMMENT_LIMIT} are allowed`);
			const { data } = await github.write("POST", path(number, "comments"), { body: github.redact(body) });
			if (count$1(member(data, "id")) === void 0) throw unexpected("a comment without an id", { reads: false });
			return ownComment(readComment(data));
		}
	};
	return tracker;
}
function livesIn({ owner, repo }, data) {
	const address = text(member(data, "repository_url"));
	return address === void 0 || address.toLowerCase().endsWith(`/repos/${owner}/${repo}`.toLowerCase());
}
function ownComment({ id, body, createdAt }) {
	return {
		id,
		body,
		createdAt
	};
}
function inOrder(found, complete) {
	return {
		issues: [...new Map(found.map((issue) => [issue.number, issue])).values()].toSorted((a, b) => a.number - b.number).map(ownIssue),
		complete
	};
}

// src/github/own-issues.ts
const REPOSITORIES_AT_ONCE = 20;
const QUERY = `query($ids: [ID!]!, $creator: String!) {
  nodes(ids: $ids) {
    ... on Repository {
      id
      own: issues(first: 50, filterBy: { createdBy: $creator }, orderBy: { field: CREATED_AT, direction: DESC }) {
        totalCount
        nodes { ${ISSUE_FIELDS} }
      }
      newest: issues(first: 5, orderBy: { field: CREATED_AT, direction: DESC }) { nodes { number author { __typename login } } }
    }
  }
}`;
function ownIssuesOf(github, nodeIds, author) {
	const identity = typeof author === "string" ? account$1(author, void 0) : author;
	if (identity === void 0) return Promise.reject(new GitHubError("rejected", "no login of an account"));
	const creator = identity.bot ? `${identity.login}[bot]` : identity.login;
	return nodesOf(github, {
		ids: nodeIds,
		size: REPOSITORIES_AT_ONCE,
		query: QUERY,
		variables: { creator },
		read: (node) => readOwn$1(node, identity)
	});
}
function readOwn$1(node, identity) {
	const [list, newest] = [member(node, "own", "nodes"), member(node, "newest", "nodes")];
	const total = count$1(member(node, "own", "totalCount"));
	if (!Array.isArray(list) || !Array.isArray(newest) || total === void 0) return void 0;
	const read = list.map(readNodeIssue);
	const own = read.flatMap((i) => i !== void 0 && isSame(identity, i.author) ? [i] : []);
	const numbers = new Set(own.map(({ number }) => number));
	const left = newest.some((n) => isSame(identity, account$1(text(member(n, "author", "login")), text(member(n, "author", "__typename")))) && !numbers.has(count$1(member(n, "number")) ?? 0));
	return {
		issues: own.map(ownIssue).toSorted((a, b) => a.number - b.number),
		complete: total <= list.length && !read.includes(void 0) && !left
	};
}

// src/github/repositories.ts
const MAX_PAGES = 200;
const HEADS_AT_ONCE = 100;
const BRANCH_LIMIT = 1e3;
async function installedRepositories(github) {
	let total = 0;
	const { items, complete } = await github.pages("/installation/repositories", {}, {
		maxPages: MAX_PAGES,
		items: "repositories",
		answer: (data) => {
			total = count$1(member(data, "total_count")) ?? total;
		}
	});
	const list = listOf(items.map(readRepository), complete);
	return list.repositories.length < total ? {
		...list,
		complete: false
	} : list;
}
const OWNED = `query($login: String!, $after: String) {
  repositoryOwner(login: $login) {
    login
    repositories(first: 100, after: $after, ownerAffiliations: [OWNER], orderBy: { field: CREATED_AT, direction: ASC }) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { id databaseId name owner { login } isPrivate isFork isArchived isDisabled hasIssuesEnabled defaultBranchRef { name } url }
    }
  }
}`;
async function accountRepositories(github, login) {
	const found = [];
	const seen = /* @__PURE__ */ new Set();
	let [after, broken] = [null, false];
	for (let page = 1; page <= MAX_PAGES; page++) {
		const { data, errors } = await github.graphqlParts(OWNED, {
			login,
			after
		});
		const owner = member(data, "repositoryOwner");
		if (owner === null && page === 1) return void 0;
		const list = member(owner, "repositories");
		const nodes = member(list, "nodes");
		if (!Array.isArray(nodes)) throw unexpected("an account without a list of repositories", { reads: true });
		broken ||= errors.length > 0;
		found.push(...nodes.map(readNode));
		const next = text(member(list, "pageInfo", "endCursor"));
		if (member(list, "pageInfo", "hasNextPage") !== true) return listOf(found, !broken);
		if (next === void 0 || seen.has(next)) throw unexpected("pages of a list that lead back to each other", { reads: true });
		seen.add(next);
		after = next;
	}
	return listOf(found, false);
}
async function repositoryById(github, id) {
	try {
		const found = readRepository((await github.get(`/repositories/${id}`)).data);
		if (found === void 0 || found.id !== id) throw unexpected(`no repository ${id}`, { reads: true });
		return found;
	} catch (error) {
		if (error instanceof GitHubError && (error.kind === "not-found" || error.kind === "gone")) return void 0;
		throw error;
	}
}
const HEADS = `query($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on Repository { id databaseId name owner { login } isPrivate isArchived isDisabled hasIssuesEnabled defaultBranchRef { name target { oid } } }
  }
}`;
function headsOf(github, nodeIds) {
	return nodesOf(github, {
		ids: nodeIds,
		size: HEADS_AT_ONCE,
		query: HEADS,
		read: readHead
	});
}
function readHead(node, nodeId) {
	const [id, owner, repo] = [
		count$1(member(node, "databaseId")),
		slug(member(node, "owner", "login")),
		slug(member(node, "name"))
	];
	const flags = [
		"isPrivate",
		"isArchived",
		"isDisabled",
		"hasIssuesEnabled"
	].map((name) => member(node, name));
	const branch = member(node, "defaultBranchRef");
	const [defaultBranch, commit] = [branchName(member(branch, "name")), commitId(member(branch, "target", "oid"))];
	if (id === void 0 || owner === void 0 || repo === void 0 || flags.some((f) => typeof f !== "boolean")) return void 0;
	if (branch !== null && (defaultBranch === void 0 || commit === void 0)) return void 0;
	const [isPrivate, archived, disabled, hasIssues] = flags;
	return {
		id,
		nodeId,
		owner,
		repo,
		private: isPrivate,
		archived,
		disabled,
		hasIssues,
		...defaultBranch === void 0 ? {} : { defaultBranch },
		...commit === void 0 ? {} : { commit }
	};
}
function readRepository(data) {
	return repository(data, {
		id: "id",
		nodeId: "node_id",
		private: "private",
		fork: "fork",
		archived: "archived",
		disabled: "disabled",
		hasIssues: "has_issues",
		url: "html_url"
	}, member(data, "default_branch"));
}
function readNode(node) {
	return repository(node, {
		id: "databaseId",
		nodeId: "id",
		private: "isPrivate",
		fork: "isFork",
		archived: "isArchived",
		disabled: "isDisabled",
		hasIssues: "hasIssuesEnabled",
		url: "url"
	}, member(node, "defaultBranchRef") === null ? "main" : member(node, "defaultBranchRef", "name"));
}
function repository(data, names, branch) {
	const [id, nodeId, owner, repo] = [
		count$1(member(data, names.id)),
		text(member(data, names.nodeId)),
		slug(member(data, "owner", "login")),
		slug(member(data, "name"))
	];
	const isPrivate = member(data, names.private);
	const defaultBranch = branchName(branch);
	if (id === void 0 || nodeId === void 0 || nodeId.length > 200 || owner === void 0 || repo === void 0 || typeof isPrivate !== "boolean" || defaultBranch === void 0) return void 0;
	return {
		id,
		nodeId,
		owner,
		repo,
		private: isPrivate,
		fork: member(data, names.fork) === true,
		archived: member(data, names.archived) === true,
		disabled: member(data, names.disabled) === true,
		hasIssues: member(data, names.hasIssues) !== false,
		defaultBranch,
		url: webAddress(member(data, names.url))
	};
}
function branchName(value) {
	return typeof value === "string" && value !== "" && value.length <= BRANCH_LIMIT && !/[\p{Cc}\s~^:?*[\\]/u.test(value) ? value : void 0;
}
function listOf(read, complete) {
	return {
		repositories: [...new Map(read.flatMap((r) => r === void 0 ? [] : [[r.id, r]])).values()].toSorted((a, b) => a.id - b.id),
		complete: complete && !read.includes(void 0)
	};
}

// src/issues/groups.ts
const GROUPS = [
	{
		id: "declaration",
		title: "Role and declaration",
		text: "Who provides the model, in which role, and which exemptions are declared.",
		confidential: false
	},
	{
		id: "documentation",
		title: "Model documentation",
		text: "The Model Documentation Form and the technical documentation of Annexes XI and XII.",
		confidential: false
	},
	{
		id: "compute",
		title: "Compute and energy",
		text: "Training compute, training time and energy, and how they were measured.",
		confidential: false
	},
	{
		id: "summary",
		title: "Public summary of training content",
		text: "The summary of Art. 53(1)(d), by the Commission's template.",
		confidential: false
	},
	{
		id: "copyright-policy",
		title: "Copyright policy",
		text: "The policy of Art. 53(1)(c), and what is done against infringing sources and outputs.",
		confidential: false
	},
	{
		id: "opt-outs",
		title: "Rights reservations and opt-outs",
		text: "Which reservations of rights crawlers followed, and the evidence for it.",
		confidential: false
	},
	{
		id: "complaints",
		title: "Complaints and removal requests",
		text: "How rightsholders reach the provider, and what became of their complaints.",
		confidential: false
	},
	{
		id: "requests",
		title: "Requests of downstream providers",
		text: "The contact for requests, and the answers to downstream providers.",
		confidential: false
	},
	{
		id: "act",
		title: "Duties of the Act",
		text: "What the AI Act and the Commission's Guidelines ask for beside documents: representative, cooperation, dates, routes.",
		confidential: false
	},
	{
		id: "authority-requests",
		title: "Requests of authorities",
		text: "Requests of the AI Office and of national authorities, and their answers.",
		confidential: true
	},
	{
		id: "safety",
		title: "Safety framework and reports",
		text: "What the Safety and Security chapter and Arts. 52 and 55 ask for of a model with systemic risk.",
		confidential: true
	},
	{
		id: "incidents",
		title: "Serious incidents",
		text: "How serious incidents are found, tracked and reported.",
		confidential: true
	},
	{
		id: "records",
		title: "Record files",
		text: "Record files that cannot be read, weights that no record covers, waivers that ran out.",
		confidential: false
	}
];
const byId = new Map(GROUPS.map((one) => [one.id, one]));
function group(id) {
	return byId.get(id);
}
const RULES = [
	{
		ids: /^(?:T-1\.2\.b|AIA-91)$/,
		group: "authority-requests"
	},
	{
		ids: /^(?:S-C9|S-9\.|AIA-55\.1\.c$|AIA-55\.2$|G-incident)/,
		group: "incidents"
	},
	{
		ids: /^(?:S-|AIA-52\.|AIA-55\.|AIA-XI\.2\.|G-notify|G-contest|G-modifier-sr$)/,
		group: "safety"
	},
	{
		ids: /^(?:MDF-(?:CMP|ENG)-|AIA-XI\.1\.2\.[de]$|AIA-3\.67$|G-(?:compute-|faq-energy$))/,
		group: "compute"
	},
	{
		ids: /^(?:MDF-|T-1$|T-1\.1\.|T-1\.3\.|AIA-53\.1\.[ab]$|AIA-XI\.1\.|AIA-XII\.)/,
		group: "documentation"
	},
	{
		ids: /^(?:PST-|AIA-53\.1\.d$)/,
		group: "summary"
	},
	{
		ids: /^C-1\.3\./,
		group: "opt-outs"
	},
	{
		ids: /^C-1\.5\./,
		group: "complaints"
	},
	{
		ids: /^(?:C-|AIA-53\.1\.c$)/,
		group: "copyright-policy"
	},
	{
		ids: /^T-1\.2\./,
		group: "requests"
	},
	{
		ids: /^(?:T-0\.|AIA-(?:2|3)\.|AIA-53\.2$|AIA-54\.6$|G-(?:scope|provider|placing|integration|exclude-eu|modifier|oss|lifecycle|faq-same-model|faq-contract)|G-code-effect$)/,
		group: "declaration"
	},
	{
		ids: /^(?:AIA-|G-)/,
		group: "act"
	}
];
function groupOf(id) {
	return RULES.find((rule) => rule.ids.test(id))?.group ?? (isConfidential(id) ? "safety" : "records");
}
const FAMILIES = /* @__PURE__ */ new Map([
	["profile", "declaration"],
	["classification", "declaration"],
	["models", "declaration"],
	["means", "act"],
	["artifacts", "documentation"]
]);
function groupOfFinding({ rule, path, message }) {
	if (path !== void 0 && isIncidentRegister(path)) return "incidents";
	if (/^(?:waivers|baseline)\//.test(rule) && namesIncidents(message)) return "incidents";
	if (path !== void 0 && isConfidentialFile(path)) return /(?:^|\/)registers\//.test(path) ? "authority-requests" : "safety";
	return FAMILIES.get(rule.slice(0, Math.max(0, rule.indexOf("/")))) ?? "records";
}

// src/report/issue/labels.ts
const LONGEST$1 = 50;
const LABEL = "gpai-docket";
const PREFIX$1 = `${LABEL}: `;
const OVERDUE = `${PREFIX$1}overdue`;
const DUE_SOON = `${PREFIX$1}due soon`;
function groupLabel(group) {
	return `${PREFIX$1}${group}`.slice(0, LONGEST$1);
}
function issueLabels(group, due, more = []) {
	const own = [
		LABEL,
		...group === void 0 ? [] : [groupLabel(group)],
		...due === "overdue" ? [OVERDUE] : due === "due-soon" ? [DUE_SOON] : []
	];
	return [.../* @__PURE__ */ new Set([...own, ...more.map((label) => label.trim()).filter((label) => label !== "" && label.length <= LONGEST$1 && !isOurs(label))])].slice(0, 20);
}
function isOurs(label) {
	return label === "gpai-docket" || label.startsWith(PREFIX$1);
}
function changedLabels(actual, desired) {
	return [...actual.filter((label) => !isOurs(label)), ...desired.filter(isOurs)].slice(0, 100);
}

// src/sweep/label-look.ts
const LOOKS = new Map([
	[LABEL, {
		color: "1f4e79",
		description: "Opened by GPAI Docket, and closed by it when the records are renewed"
	}],
	[OVERDUE, {
		color: "b60205",
		description: "A due day has passed"
	}],
	[DUE_SOON, {
		color: "fbca04",
		description: "A due day nears"
	}],
	...GROUPS.map(({ id, title }) => [groupLabel(id), {
		color: "c5def5",
		description: title
	}])
]);
function labelLook(name) {
	return LOOKS.get(name) ?? { color: "ededed" };
}

// src/sweep/answers.ts
const MOST_WAITING = 16777216;
function answersOf(store) {
	return {
		get: (key) => store.read("answers", key),
		put: (key, bytes) => store.write("answers", key, bytes)
	};
}
function deferredAnswers(store) {
	const waiting = /* @__PURE__ */ new Map();
	let size = 0;
	const flush = async () => {
		for (const [key, bytes] of waiting) await store.write("answers", key, bytes);
		waiting.clear();
		size = 0;
	};
	return {
		get: async (key) => waiting.get(key) ?? await store.read("answers", key),
		put: async (key, bytes) => {
			size += bytes.length;
			waiting.set(key, bytes);
			if (size > MOST_WAITING) await flush();
		},
		flush
	};
}

// src/sweep/github-account.ts
function githubAccount({ github, account, accountId = 0, installation, narrowed, store }) {
	const clients = [github];
	const lists = cachedReader(github, answersOf(store), { account: accountId });
	return {
		async list() {
			const found = installation ? await installedRepositories(lists) : await accountRepositories(github, account);
			if (found === void 0) throw new GitHubError("not-found", `there is no account ${account} on GitHub, or the token does not see it`);
			return {
				repositories: found.repositories.filter((one) => one.owner.toLowerCase() === account.toLowerCase()),
				complete: found.complete
			};
		},
		async heads(repositories) {
			return byNumber(repositories, await headsOf(github, repositories.map((one) => one.nodeId)), (head, { id }) => head === "gone" || head.id === id);
		},
		async own(repositories) {
			if (repositories.length === 0) return /* @__PURE__ */ new Map();
			const { identity, ...unknown } = await identify(github);
			if (identity === void 0) throw new GitHubError("unexpected", "reason" in unknown ? unknown.reason : "GitHub does not tell whom this token writes as");
			const found = await ownIssuesOf(github, repositories.map((one) => one.nodeId), identity);
			const actual = /* @__PURE__ */ new Map();
			for (const repository of repositories) {
				const own = found.get(repository.nodeId);
				if (own === void 0 || own === "gone") continue;
				actual.set(repository.id, own.complete ? own : await issueTracker(github, repository).own());
			}
			return actual;
		},
		async tracker(repository) {
			const client = narrowed === void 0 ? github : await narrowed(repository.id);
			if (!clients.includes(client)) clients.push(client);
			return issueTracker(client, repository, { look: labelLook });
		},
		open(repository, commit) {
			const later = deferredAnswers(store);
			const { reader, trouble } = noting(cachedReader(github, later, {
				account: accountId,
				repository
			}));
			return {
				source: openGitHub(reader, {
					repository,
					commit,
					history: true
				}),
				trouble,
				keep: () => later.flush()
			};
		},
		requests: () => clients.reduce((sum, client) => sum + client.requests(), 0),
		redact: (text) => github.redact(text)
	};
}
function byNumber(repositories, found, fits) {
	return new Map(repositories.flatMap((repository) => {
		const value = found.get(repository.nodeId);
		return value === void 0 || !fits(value, repository) ? [] : [[repository.id, value]];
	}));
}
const PASSING = /* @__PURE__ */ new Set([
	"rate-limited",
	"unavailable",
	"unexpected",
	"not-permitted",
	"not-found"
]);
function noting(github) {
	let first;
	const noted = async (ask) => {
		if (first instanceof GitHubError && first.kind === "rate-limited") throw first;
		try {
			return await ask();
		} catch (error) {
			if (!(error instanceof GitHubError)) first ??= error instanceof Error ? error : /* @__PURE__ */ new Error("unknown error");
			else if (PASSING.has(error.kind)) first ??= error;
			throw error;
		}
	};
	return {
		reader: {
			...github,
			get: (...asked) => noted(() => github.get(...asked)),
			graphqlParts: (...asked) => noted(() => github.graphqlParts(...asked))
		},
		trouble: () => first
	};
}

// src/sweep/trouble.ts
function troubleOf$1(thrown) {
	const failure = thrown instanceof RepositoryError && thrown.cause !== void 0 ? thrown.cause : thrown;
	if (failure instanceof GitHubError) return ofGitHub(failure);
	if (failure instanceof RepositoryError) return {
		kind: "error",
		reason: failure.message
	};
	return {
		kind: "error",
		reason: "a fault of gpai-docket: other repositories are not touched by it",
		fault: true
	};
}
function ofGitHub(error) {
	switch (error.kind) {
		case "rate-limited": return {
			kind: "stop",
			reason: error.final ? "GitHub's quota of requests is used up" : "GitHub asks to slow down",
			...error.resetsAt === void 0 ? {} : { until: error.resetsAt }
		};
		case "not-found": return {
			kind: "skip",
			reason: "no longer there, or no longer visible to the app"
		};
		case "gone": return {
			kind: "skip",
			reason: "switched off, or deleted"
		};
		case "locked": return {
			kind: "skip",
			reason: "the conversation is locked"
		};
		case "not-permitted":
			if (error.status === 401) return {
				kind: "stop",
				reason: "GitHub does not accept the token: the app may be suspended or uninstalled"
			};
			return {
				kind: "skip",
				reason: "the token may not do this here: the app needs `contents: read` and `issues: write`, and the repository must be among those it is installed on, and not archived"
			};
		case "rejected": return {
			kind: "error",
			reason: "GitHub refuses what was sent"
		};
		case "unavailable": return {
			kind: "error",
			reason: "GitHub did not answer"
		};
		case "too-large": return {
			kind: "error",
			reason: "an answer of GitHub is larger than it may be"
		};
		case "unexpected": return {
			kind: "error",
			reason: "GitHub's answer is not what its API documents"
		};
	}
}

// src/sweep/halt.ts
var Halt = class {
	#trouble;
	#lock;
	#signal;
	#log;
	constructor(lock, signal, log = () => void 0) {
		[this.#lock, this.#signal, this.#log] = [
			lock,
			signal,
			log
		];
	}
	note(thrown) {
		const trouble = troubleOf$1(thrown);
		if (trouble.fault === true) this.#log(`a fault of gpai-docket: ${thrown instanceof Error ? (thrown.stack ?? thrown.message).split("\n").slice(0, 4).join(" ") : String(thrown)}`);
		if (trouble.kind === "stop") this.#trouble ??= trouble;
		return trouble;
	}
	stop(reason) {
		this.#trouble ??= {
			kind: "stop",
			reason
		};
	}
	reason() {
		if (this.#trouble !== void 0) return this.#trouble.reason;
		if (this.#signal?.aborted === true) return "the run was asked to stop";
		return this.#lock.held() ? void 0 : "another run has taken over";
	}
	get until() {
		return this.#trouble?.until;
	}
	held() {
		return this.reason() === void 0;
	}
};
async function eachOf(items, size, ended, job) {
	let next = 0;
	const worker = async () => {
		while (next < items.length && !ended()) {
			const item = items[next++];
			await job(item);
		}
	};
	await Promise.all(Array.from({ length: Math.min(size, items.length) }, worker));
}

// src/sweep/models.ts
const ITEMS = 200;
const DATES = 50;
function itemKey(model, id) {
	return `${model}\u0000${id}`;
}
function sinceOf(report, before) {
	const now = /* @__PURE__ */ new Map();
	for (const model of report.models) for (const { id, outcome } of model.obligations) {
		if (!isOpen$1(outcome)) continue;
		const key = itemKey(model.id, id);
		const known = before.get(key);
		now.set(key, known !== void 0 && known <= report.now ? known : report.now);
	}
	return now;
}
function overviewModels(report, since) {
	return report.models.map((model) => ({
		id: model.id,
		...model.name === void 0 ? {} : { name: model.name },
		counts: countsOf(model.obligations),
		items: itemsOf(model, since),
		dates: (model.dates ?? []).slice(0, DATES).map(({ date, text, basis, id, overdue, kind, title }) => ({
			date,
			text,
			basis,
			id,
			kind,
			...overdue === void 0 ? {} : { overdue },
			...title === void 0 ? {} : { title }
		}))
	}));
}
function noCounts() {
	return Object.fromEntries(OUTCOMES$1.map((outcome) => [outcome, 0]));
}
function countsOf(results) {
	const counts = noCounts();
	for (const { outcome } of results) counts[outcome] += 1;
	return counts;
}
function itemsOf(model, since) {
	return model.obligations.filter(({ outcome }) => isOpen$1(outcome) || outcome === "upcoming").toSorted((a, b) => severityRank(a.outcome) - severityRank(b.outcome) || compareDays(a.due, b.due) || (a.id < b.id ? -1 : 1)).slice(0, ITEMS).map((result) => {
		const { id, title, outcome, basis, due } = result;
		const sets = due === void 0 ? basis : basisOf(result);
		const from = since.get(itemKey(model.id, id));
		return {
			id,
			title,
			outcome,
			basis,
			...due === void 0 ? {} : { due },
			...sets === basis ? {} : { dueBasis: sets },
			...from === void 0 ? {} : { since: from }
		};
	});
}
function compareDays(a, b) {
	if (a === void 0 || b === void 0) return Number(a === void 0) - Number(b === void 0);
	return -(daysBetween(a, b) ?? 0);
}

// src/sweep/packed.ts
const MAX_BYTES = 268435456;
async function writePacked(store, space, key, format, value) {
	await store.write(space, key, new Uint8Array(gzipSync(JSON.stringify({
		format,
		value
	}), { level: 4 })));
}
async function readPacked(store, space, key, format) {
	const bytes = await store.read(space, key);
	if (bytes === void 0) return void 0;
	try {
		const data = JSON.parse(gunzipSync(bytes, { maxOutputLength: MAX_BYTES }).toString("utf8"));
		return data?.format === format && typeof data.value === "object" && data.value !== null ? data.value : void 0;
	} catch {
		return;
	}
}

// src/sweep/history.ts
const FORMAT$1 = "gpai-docket history 1";
function pointOf(date, repositories, watched) {
	const models = repositories.flatMap((one) => one.models);
	const counts = noCounts();
	for (const model of models) for (const outcome of OUTCOMES$1) counts[outcome] += model.counts[outcome];
	return {
		date,
		repositories: watched,
		models: models.length,
		counts
	};
}
function withPoint(days, point) {
	return [...days.filter((one) => one.date < point.date), point].slice(-400);
}
function historyKey(account) {
	return `sweep/${account.toLowerCase()}`;
}
async function readHistory(store, account) {
	return (await readPacked(store, "history", historyKey(account), FORMAT$1))?.days ?? [];
}
async function writeHistory(store, account, days) {
	await writePacked(store, "history", historyKey(account), FORMAT$1, { days });
}

// src/sweep/remembered.ts
const FORMAT = "gpai-docket sweep 1";
const account = (name) => name.toLowerCase();
function rememberedKey(name) {
	return `sweep/${account(name)}`;
}
function resultsPrefix(name) {
	return `sweep/${account(name)}/`;
}
async function readRemembered(store, name) {
	const found = await readPacked(store, "state", rememberedKey(name), FORMAT);
	if (found === void 0) return {
		repositories: /* @__PURE__ */ new Map(),
		overview: /* @__PURE__ */ new Map()
	};
	const { tool, repositories, overview, ...rest } = found;
	return {
		...rest,
		repositories: new Map(repositories.map(([id, one]) => [id, tool === "0.1.0" ? one : unseen(one)])),
		overview: new Map(overview.map((one) => [one.id, one]))
	};
}
async function writeRemembered(store, name, remembered) {
	const repositories = [...remembered.repositories].toSorted(([a], [b]) => a - b);
	const written = {
		...remembered,
		tool: VERSION,
		repositories,
		overview: [...remembered.overview.values()].toSorted((a, b) => a.id - b.id)
	};
	await writePacked(store, "state", rememberedKey(name), FORMAT, written);
}
function unseen({ head: _seen, ...rest }) {
	return rest;
}
const judgedKey = (name, id) => `${resultsPrefix(name)}${id}`;
async function readJudged(store, name, id) {
	return readPacked(store, "results", judgedKey(name, id), FORMAT);
}
async function writeJudged(store, name, id, judged) {
	await writePacked(store, "results", judgedKey(name, id), FORMAT, judged);
}
async function removeJudged(store, name, id) {
	await store.remove("results", judgedKey(name, id));
}

// src/sweep/busy.ts
const NO_OTHERS = {
	model: 0,
	"no-model": 0,
	skipped: 0,
	error: 0
};
async function busyOverview({ store, account, accountId, now }, { requests = 0, next } = {}) {
	const remembered = await readRemembered(store, account);
	const time = now().toISOString();
	return {
		schemaVersion: 1,
		tool: {
			name: "gpai-docket",
			version: VERSION
		},
		account,
		...accountId === void 0 ? {} : { accountId },
		now: time.slice(0, 10),
		mode: remembered.mode ?? "preview",
		configuration: { problems: [] },
		repositories: [...remembered.overview.values()].toSorted((a, b) => a.name < b.name ? -1 : 1),
		others: {
			...NO_OTHERS,
			"no-model": [...remembered.repositories.values()].filter((one) => one.kind === "none").length
		},
		history: await readHistory(store, account),
		run: {
			finished: time,
			requests,
			writes: 0,
			queued: 0,
			complete: false,
			...next === void 0 ? {} : { next }
		}
	};
}

// src/sweep/holder.ts
const holderKey = (account) => `holder/${account.toLowerCase()}`;
async function forgetStrangers(store, account, accountId) {
	if (accountId === void 0) return;
	const bytes = await store.read("state", holderKey(account));
	const before = bytes === void 0 ? void 0 : Buffer.from(bytes).toString("latin1");
	if (before === String(accountId)) return;
	if (before !== void 0) {
		await store.remove("history", historyKey(account));
		for (const key of await store.keys("results", resultsPrefix(account))) await store.remove("results", key);
		await store.remove("state", rememberedKey(account));
	}
	await store.write("state", holderKey(account), Buffer.from(String(accountId)));
}

// src/sweep/discover.ts
const ORGANISATION_REPOSITORIES = [".github-private", ".github"];
function discover(listed, { include, exclude }) {
	const [taken, left] = [matcher(include), matcher(exclude)];
	const named = new Set(include.map((name) => name.toLowerCase()));
	const watched = [];
	const skipped = [];
	for (const repository of listed) {
		const name = repository.repo.toLowerCase();
		const reason = unreachable(repository) ?? (left(name) ? "the organisation's configuration excludes it" : void 0) ?? (include.length > 0 && !taken(name) ? "the organisation's configuration does not include it" : void 0) ?? (repository.fork && !named.has(name) ? "a fork: it is watched where `include` names it" : void 0);
		if (reason === void 0) watched.push(repository);
		else skipped.push({
			repository,
			reason
		});
	}
	return {
		watched,
		skipped
	};
}
function unreachable(repository) {
	if (repository.archived) return "archived";
	return repository.disabled ? "switched off by GitHub" : void 0;
}
function matcher(patterns) {
	const globs = patterns.flatMap((pattern) => {
		const compiled = compileGlob(pattern.toLowerCase());
		return compiled.ok ? [compiled.glob] : [];
	});
	return (name) => globs.some((glob) => glob.matches(name));
}
function organisationRepository(listed, name) {
	return listed.find((one) => one.repo.toLowerCase() === name.toLowerCase());
}

// src/sweep/heads.ts
const GONE = "no longer there, or no longer visible to the app";
function commitOf(heads, id) {
	const head = heads.get(id);
	return head === void 0 || head === "gone" ? void 0 : head.commit;
}
function withHead(repository, heads) {
	const head = heads.get(repository.id);
	if (head === void 0 || head === "gone") return repository;
	const { owner, repo, archived, disabled, hasIssues, defaultBranch } = head;
	const url = repository.url.replace(/\/[^/]*\/[^/]*$/, () => `/${owner}/${repo}`);
	return {
		...repository,
		owner,
		repo,
		url,
		private: head.private,
		archived,
		disabled,
		hasIssues,
		...defaultBranch === void 0 ? {} : { defaultBranch }
	};
}

// src/sweep/configuration.ts
async function readConfiguration(account, name, listed, heads) {
	const repository = organisationRepository(listed, ORGANISATION_REPOSITORY);
	if (repository !== void 0 && !heads.has(repository.id)) throw new GitHubError("unavailable", "GitHub did not tell the newest commit of the organisation's configuration");
	const commit = repository === void 0 ? void 0 : commitOf(heads, repository.id);
	const files = repository === void 0 || commit === void 0 ? /* @__PURE__ */ new Map() : await filesOf(account, repository, commit);
	const file = chooseOrganisationFile(files, repository === void 0 ? void 0 : `${repository.owner}/${repository.repo}`);
	const { values, problems } = resolvePolicy({
		...file === void 0 ? {} : { organisation: file },
		repository: {
			owner: name,
			name: ""
		}
	});
	const hash = createHash("sha256");
	for (const [path, bytes] of files) hash.update(`${path}\n${bytes.length}\n`).update(bytes);
	return {
		values,
		problems,
		digest: hash.digest("hex").slice(0, 16),
		...repository === void 0 ? {} : { repository },
		...commit === void 0 ? {} : { commit },
		...file === void 0 ? {} : { file }
	};
}
async function filesOf(account, repository, commit) {
	const { source, trouble, keep } = account.open(repository, commit);
	const files = /* @__PURE__ */ new Map();
	try {
		const { entries } = await source.list();
		for (const path of ORGANISATION_PATHS) if (entries.some((entry) => entry.path === path && entry.kind === "file")) files.set(path, await source.read(path, { length: MAX_BYTES$1 + 1 }));
	} finally {
		await source.close();
	}
	const failure = trouble();
	if (failure !== void 0) throw failure;
	await keep();
	return files;
}

// src/report/organisation/words.ts
const OPEN_OUTCOMES = OUTCOMES$1.filter((one) => [
	"error",
	"conflict",
	"gap",
	"stale",
	"unknown"
].includes(one));
function count(n, one, many = `${one}s`) {
	return `${n} ${n === 1 ? one : many}`;
}
function outcomeList(counts, outcomes = OPEN_OUTCOMES) {
	return outcomes.filter((one) => counts[one] > 0).map((one) => count(counts[one], OUTCOME_WORDS[one].one, OUTCOME_WORDS[one].many)).join(", ");
}
function houseWord(basis) {
	return basis === "house" ? ` (${BASIS_WORDS.house})` : "";
}
const MODE_WORDS = {
	preview: "preview: nothing is written but the dashboard issue",
	active: "active: issues are opened, updated and closed",
	off: "off: nothing is written"
};
const STATUS_WORDS = {
	model: {
		one: "repository with a model",
		many: "repositories with models"
	},
	"no-model": {
		one: "repository without a model, left alone",
		many: "repositories without a model, left alone"
	},
	skipped: {
		one: "repository skipped",
		many: "repositories skipped"
	},
	error: {
		one: "repository that could not be read",
		many: "repositories that could not be read"
	}
};
const STEP_WORDS = /* @__PURE__ */ new Map([
	["open", {
		would: "open",
		one: "issue",
		many: "issues"
	}],
	["update", {
		would: "update",
		one: "issue",
		many: "issues"
	}],
	["comment", {
		would: "comment on",
		one: "issue",
		many: "issues"
	}],
	["close", {
		would: "close",
		one: "issue",
		many: "issues"
	}],
	["reopen", {
		would: "reopen",
		one: "issue",
		many: "issues"
	}],
	["adopt", {
		would: "take back",
		one: "issue",
		many: "issues"
	}],
	["merge", {
		would: "close",
		one: "second issue about the same",
		many: "second issues about the same"
	}]
]);
const CONFIGURATION_REPOSITORY = ".github";
const CONFIGURATION_PATH = ".github/gpai-docket.yaml";

// src/report/organisation/links.ts
const ORIGIN = /^https?:\/\/[A-Za-z0-9.-]{1,253}(?::\d{1,5})?$/;
const PLAIN$1 = /^https?:\/\/[A-Za-z0-9.-]{1,253}(?::\d{1,5})?\/[A-Za-z0-9._~%/-]{1,500}$/;
function pageUrl(url) {
	return PLAIN$1.test(url) && !/\/\.{1,2}(?:\/|$)/.test(url) ? url : void 0;
}
function issueUrl(repository, issue) {
	const home = pageUrl(repository.url);
	return home !== void 0 && issue.url.toLowerCase().startsWith(`${home.toLowerCase()}/`) ? pageUrl(issue.url) : void 0;
}
function issuesOf$1(repository, model) {
	const named = new Set(model.items.map((item) => item.issue));
	return repository.issues.filter((one) => (one.state === "open" || one.snoozedUntil !== void 0) && (repository.models.length === 1 || named.has(one.number)));
}
const FIRST_CONFIGURATION = "# How GPAI Docket behaves in this organisation.\nmode: active\n";
function configurationLink(where) {
	if (!ORIGIN.test(where.serverUrl) || where.branch === "") return void 0;
	const path = where.path ?? ".github/gpai-docket.yaml";
	const home = `${where.serverUrl}/${encode(where.owner)}/${encode(where.repo)}`;
	const branch = where.branch.split("/").map(encode).join("/");
	const url = where.exists ? `${home}/edit/${branch}/${path.split("/").map(encode).join("/")}` : `${home}/new/${branch}?filename=${encode(path)}&value=${encode(FIRST_CONFIGURATION)}`;
	return url.length < 7e3 ? url : void 0;
}

// src/report/organisation/plan.ts
function stepsOf$1(repository) {
	return repository.plan.filter((step) => STEP_WORDS.has(step.kind));
}
function byMode({ repositories, overview }) {
	const isShown = ({ mode }) => (mode ?? overview.mode) === "preview";
	return {
		carriedOut: repositories.filter((one) => !isShown(one)),
		shown: repositories.filter(isShown)
	};
}
function switchedOn({ repositories, overview }) {
	return overview.mode === "active" ? [] : repositories.filter(({ status, mode }) => status === "model" && mode === "active");
}
function stepCounts(repositories) {
	const all = repositories.flatMap(stepsOf$1);
	return [...STEP_WORDS].flatMap(([kind, words]) => {
		const n = all.filter((step) => step.kind === kind).length;
		return n === 0 ? [] : [`${words.would} ${count(n, words.one, words.many)}`];
	});
}
function others(view, want) {
	return view.repositories.flatMap((repository) => repository.plan.filter((step) => !STEP_WORDS.has(step.kind) && want(step.kind)).map((step) => ({
		repository,
		...step
	})));
}
function queuedIn(repositories) {
	return repositories.reduce((sum, { plan }) => sum + plan.filter(({ kind }) => kind === "queued").length, 0);
}
function waiting$1(view) {
	return others(view, (kind) => kind === "queued");
}
function leftAlone(view) {
	return others(view, (kind) => ![
		"queued",
		"preview",
		"unchanged",
		"not-due"
	].includes(kind));
}

// src/report/organisation/dashboard-parts.ts
function fold(summary, lines) {
	return [
		"",
		`<details><summary>${summary}</summary>`,
		"",
		...lines,
		"",
		"</details>"
	];
}
function preview(view, detail, link) {
	const { mode, account, configuration } = view.overview;
	if (mode === "active") return [];
	const { shown } = byMode(view);
	const on = switchedOn(view).length;
	const steps = stepCounts(shown);
	const repositories = shown.filter((one) => stepsOf$1(one).length > 0).length;
	const would = steps.length === 0 ? "it would write nothing today" : `it would ${steps.join(", ")} in ${count(repositories, "repository", "repositories")}`;
	const written = view.repositories.some(({ issues }) => issues.some(({ state }) => state === "open")) ? "Nothing is written but this issue; the issues from before stay as they are." : "Nothing has been written but this issue.";
	const said = on > 0 ? `**${mode === "off" ? "Switched off" : "Preview"}, apart from ${count(on, "repository", "repositories")}** that ${on === 1 ? "an entry" : "entries"} of ${codeSpan("repos")} ${on === 1 ? "switches" : "switch"} on. ${mode === "off" ? "Elsewhere nothing is written" : `Elsewhere nothing is written; once switched on there too, ${would}`}.` : mode === "off" ? "**Switched off.** Records are read, and nothing is written but this issue." : `**Preview.** ${written} Once switched on, ${would}.`;
	const place = `${configuration.repository ?? `${account}/${".github"}`}:${configuration.path ?? ".github/gpai-docket.yaml"}`;
	const safe = editor(link);
	const [verb, text] = configuration.path === void 0 ? ["write", FIRST_CONFIGURATION.trimEnd().split("\n")] : ["set", ["mode: active"]];
	const how = safe === void 0 ? `To switch on, ${verb} this in ${codeSpan(place, 300)}:` : `To switch on, [open ${codeSpan(place, 300)} in the editor](${safe}) and ${verb}:`;
	const back = mode === "off" ? [] : [
		"",
		`${codeSpan("mode: off")} takes it back at any time: its issues are closed with the reason.`,
		...planLists(shown, detail, "What it would do")
	];
	return [
		"",
		said,
		"",
		how,
		"",
		...fenced(text, "yaml"),
		...back
	];
}
function editor(link) {
	return link !== void 0 && /^https?:\/\/[A-Za-z0-9.:-]{1,260}\/[A-Za-z0-9._~%/?&=-]{1,7000}$/.test(link) ? link : void 0;
}
function plans(view, detail) {
	const { mode, run } = view.overview;
	const out = [];
	const queued = waiting$1(view);
	const on = mode === "active" || switchedOn(view).length > 0;
	if (on && run.queued > 0) {
		out.push("", "#### Waiting for the next run", "", `${count(run.queued, "new issue")} ${run.queued === 1 ? "waits" : "wait"}: one run opens at most as many as ${codeSpan("issues.budget")} says.`);
		if (queued.length > 0 && detail.steps > 0) out.push(...fold(`Which (${queued.length})`, lines(queued, detail.steps)));
	}
	const left = mode === "off" && !on ? [] : leftAlone(view);
	if (left.length > 0 && detail.steps > 0) out.push(...fold(`Issues left as they are, and why (${left.length})`, lines(left, detail.steps)));
	return out;
}
function planLists(repositories, detail, summary) {
	const steps = repositories.flatMap((repository) => stepsOf$1(repository).map((step) => ({
		repository,
		...step
	})));
	return steps.length === 0 || detail.steps === 0 ? [] : fold(`${summary} (${steps.length})`, lines(steps, detail.steps));
}
function lines(steps, most) {
	const shown = steps.slice(0, most).map((step) => `- **${prose(step.kind, 40)}** ${step.title === void 0 ? "" : `${codeSpan(step.title, 140)} `}in ${placeOf$1(step)}: ${prose(step.why, 300)}`);
	return steps.length > shown.length ? [...shown, `- … and ${steps.length - shown.length} more`] : shown;
}
function placeOf$1({ repository, number }) {
	const home = pageUrl(repository.url);
	return `${codeSpan(repository.name, 140)}${number === void 0 ? "" : home === void 0 ? ` (issue ${number})` : ` [issue ${number}](${home}/issues/${number})`}`;
}
function configurationSection(view, detail, link) {
	const { configuration, mode } = view.overview;
	const { problems, hiddenProblems } = view;
	const place = configuration.path === void 0 ? "no file of the organisation was found, so the defaults hold" : `read from ${fileLink(configuration, configuration.path, link)}${mode === "active" ? `, where ${codeSpan("mode: off")} ends all of this and closes the issues with the reason` : ""}`;
	if (problems.length + hiddenProblems === 0) return ["", `Configuration: ${place}.`];
	const shown = problems.toSorted((a, b) => a.path < b.path ? -1 : a.path > b.path ? 1 : (a.line ?? 0) - (b.line ?? 0)).slice(0, Math.max(3, detail.reasons)).map((one) => `- ${codeSpan(`${one.path}${one.line === void 0 ? "" : `:${one.line}`}`, 300)}: ${sentence$1(prose(one.message, 400))}${one.fix === void 0 ? "" : ` Fix: ${sentence$1(prose(one.fix, 400))}`}`);
	const left = problems.length - shown.length;
	return [
		"",
		`#### Configuration: ${count(problems.length + hiddenProblems, "problem")}`,
		"",
		`What cannot be read is not in force: the layer above it holds. Configuration: ${place}.`,
		"",
		...shown,
		...left > 0 ? [`- … and ${left} more`] : [],
		...hiddenProblems > 0 ? [`- ${count(hiddenProblems, "problem names", "problems name")} a private repository and ${hiddenProblems === 1 ? "is" : "are"} not shown here.`] : []
	];
}
function fileLink({ repository }, path, link) {
	const [name, safe] = [codeSpan(`${repository === void 0 ? "" : `${repository}:`}${path}`, 300), editor(link)];
	return safe === void 0 ? name : `[${name}](${safe})`;
}
function sentence$1(text) {
	return /[.!?:…]$/.test(text) ? text : `${text}.`;
}
function listed$1(repositories, most) {
	const shown = repositories.slice(0, most).map((one) => {
		const url = pageUrl(one.url);
		const name = codeSpan(one.name, 140);
		return `- ${url === void 0 ? name : `[${name}](${url})`}: ${prose(one.reason ?? "no reason was given", 300)}`;
	});
	return repositories.length > shown.length ? [...shown, `- … and ${repositories.length - shown.length} more`] : shown;
}
function repositoriesSection(view, detail) {
	const { overview, unread, remarked, skipped, hidden } = view;
	const out = [
		"",
		"#### Repositories",
		""
	];
	if (!overview.run.complete) out.push("The last run ended early: what it did not reach is as of the run before.", "");
	const errors = unread.length + overview.others.error;
	if (errors > 0) out.push(`**${count(errors, STATUS_WORDS.error.one, STATUS_WORDS.error.many)}:** nothing is concluded about ${errors === 1 ? "it" : "them"}.`, "", ...listed$1(unread, Math.max(3, detail.reasons)), "");
	const skips = skipped.length + overview.others.skipped;
	const rest = [
		...skips > 0 ? [count(skips, STATUS_WORDS.skipped.one, STATUS_WORDS.skipped.many)] : [],
		...overview.others["no-model"] > 0 ? [count(overview.others["no-model"], STATUS_WORDS["no-model"].one, STATUS_WORDS["no-model"].many)] : [],
		...hidden > 0 ? [`${count(hidden, "private repository", "private repositories")}, of which a public issue shows nothing`] : []
	];
	const models = new Set(view.rows.map((row) => row.repository.id)).size;
	out.push(`${[count(models, STATUS_WORDS.model.one, STATUS_WORDS.model.many), ...rest].join("; ")}.`);
	if (remarked.length > 0 && detail.reasons > 0) out.push("", "Judged, with a remark:", "", ...listed$1(remarked, detail.reasons));
	const why = (overview.skipped ?? []).slice(0, 20).map((one) => `- ${count(one.count, "repository", "repositories")}: ${prose(one.reason, 200)}`);
	if (skipped.length + why.length > 0 && detail.reasons > 0) out.push(...fold(`Skipped, and why (${skips})`, [...listed$1(skipped, detail.reasons), ...why]));
	return out;
}

// src/report/organisation/dashboard-table.ts
const ISSUES$1 = 10;
function modelTable({ rows, overview }, { rows: most }) {
	if (rows.length === 0) return [];
	const head = [
		"",
		"#### Models",
		""
	];
	if (most === 0) return [...head, `${rows.length} models; there are too many to list them here.`];
	const shown = rows.slice(0, most).map((one) => row(one, overview.account));
	const left = rows.length - shown.length;
	return [
		...head,
		"| model | open | days | open&nbsp;since | issues |",
		"| --- | --- | --- | --- | --- |",
		...shown,
		...left > 0 ? ["", `… and ${left} more with less open; the page and the exports hold all of them.`] : []
	];
}
function row(one, account) {
	const { repository, model, overdue, next, oldest } = one;
	const open = OPEN_OUTCOMES.filter((outcome) => model.counts[outcome] > 0).map((outcome) => `${MARK[outcome]} ${outcomeList(model.counts, [outcome])}`);
	const days = [...lateDay(overdue), ...next === void 0 ? [] : [`${overdue.length === 0 ? "" : "next: "}${day$1(next.date, next)}`]];
	const home = pageUrl(repository.url);
	const name = codeSpan(repository.name.startsWith(`${account}/`) ? repository.name.slice(account.length + 1) : repository.name, 140);
	return `| ${[
		`${codeSpan(model.name ?? model.id, 80)}\n${home === void 0 ? name : `[${name}](${home})`}`,
		open.length === 0 ? "nothing open in what was read" : open.join("\n"),
		days.length === 0 ? "none known" : days.join("\n"),
		oldest === void 0 ? "" : `${prose(oldest.since, 10)}\n${codeSpan(oldest.id, 40)}`,
		issueCell(one)
	].map(cell).join(" | ")} |`;
}
function lateDay(overdue) {
	const first = overdue.reduce((best, item) => best === void 0 || (item.due ?? "") < (best.due ?? "") ? item : best, void 0);
	if (first?.due === void 0) return [];
	return [`**${overdue.length} past ${overdue.length === 1 ? "its" : "their"} due day**`, `${overdue.length === 1 ? "" : "first: "}${day$1(first.due, {
		...first,
		text: first.title,
		basis: first.dueBasis ?? first.basis
	})}`];
}
function day$1(date, { id, text, basis }) {
	return `${prose(date, 10)}${houseWord(basis)} ${codeSpan(id, 40)} ${prose(text, 80)}`;
}
function issueCell({ repository, model }) {
	const issues = issuesOf$1(repository, model);
	const shown = issues.slice(0, ISSUES$1).map((issue) => {
		const url = issueUrl(repository, issue);
		const number = url === void 0 ? String(issue.number) : `[${issue.number}](${url})`;
		return issue.snoozedUntil === void 0 ? number : `${number} (paused until ${prose(issue.snoozedUntil, 10)})`;
	});
	return [...shown, ...issues.length > shown.length ? [`${issues.length - shown.length} more`] : []].join(", ");
}

// src/report/organisation/view.ts
function openOf(counts) {
	return OPEN_OUTCOMES.reduce((sum, outcome) => sum + counts[outcome], 0);
}
function isOpen(item) {
	return OPEN_OUTCOMES.includes(item.outcome);
}
function isOverdue(item, now) {
	return isOpen(item) && item.due !== void 0 && item.due < now;
}
function nextOf({ items, dates }, now) {
	return [...items.flatMap(({ due, title, id, basis, dueBasis = basis }) => due === void 0 || due < now ? [] : [{
		date: due,
		text: title,
		id,
		basis: dueBasis
	}]), ...dates.filter((one) => one.date >= now && one.kind !== "information").map((one) => ({
		date: one.date,
		text: one.title ?? one.text,
		id: one.id,
		basis: one.basis
	}))].reduce((best, day) => best === void 0 || day.date < best.date ? day : best, void 0);
}
function oldestOf({ items }) {
	return items.flatMap((item) => isOpen(item) && item.since !== void 0 ? [{
		...item,
		since: item.since
	}] : []).reduce((best, item) => best === void 0 || item.since < best.since ? item : best, void 0);
}
function compare$2(a, b) {
	for (const outcome of OPEN_OUTCOMES) {
		const more = b.model.counts[outcome] - a.model.counts[outcome];
		if (more !== 0) return more;
	}
	if (a.overdue.length !== b.overdue.length) return b.overdue.length - a.overdue.length;
	const names = [`${a.repository.name}/${a.model.id}`, `${b.repository.name}/${b.model.id}`];
	return names[0] < names[1] ? -1 : names[0] > names[1] ? 1 : 0;
}
function names(text, repositories) {
	const lower = text.toLowerCase();
	return repositories.some(({ name }) => [name, name.slice(name.indexOf("/") + 1)].some((one) => one !== "" && lower.includes(one.toLowerCase())));
}
function organisationView(overview, audience) {
	const kept = audience === "private" ? overview.repositories : overview.repositories.filter((one) => !one.private);
	const left = audience === "private" ? [] : overview.repositories.filter((one) => one.private);
	const { problems } = overview.configuration;
	const shownProblems = problems.filter((one) => !names(`${one.path} ${one.message} ${one.fix ?? ""}`, left));
	const rows = kept.flatMap((repository) => repository.status === "model" ? repository.models.map((model) => {
		const next = nextOf(model, overview.now);
		const oldest = oldestOf(model);
		return {
			repository,
			model,
			open: openOf(model.counts),
			overdue: model.items.filter((item) => isOverdue(item, overview.now)),
			...next === void 0 ? {} : { next },
			...oldest === void 0 ? {} : { oldest }
		};
	}) : []).map((row) => ({
		...row,
		index: 0
	})).toSorted(compare$2).map((row, i) => ({
		...row,
		index: i + 1
	}));
	const totals = Object.fromEntries(OUTCOMES$1.map((outcome) => [outcome, rows.reduce((sum, { model }) => sum + model.counts[outcome], 0)]));
	const unread = kept.filter((one) => one.status === "error");
	return {
		overview: audience === "private" ? overview : {
			...overview,
			run: {
				...overview.run,
				queued: queuedIn(kept)
			}
		},
		audience,
		repositories: kept,
		hidden: left.length,
		rows,
		totals,
		unread,
		skipped: kept.filter((one) => one.status === "skipped"),
		remarked: kept.filter((one) => one.status === "model" && one.reason !== void 0),
		problems: shownProblems,
		hiddenProblems: problems.length - shownProblems.length,
		whole: overview.run.complete && unread.length === 0 && overview.others.error === 0
	};
}
function where$1(rows) {
	return `${count(rows.length, "model")} in ${count(new Set(rows.map((row) => row.repository.id)).size, "repository", "repositories")}`;
}
function verdict(view) {
	const { rows, totals, overview, whole } = view;
	const some = view.repositories.some(({ status, mode: own }) => status === "model" && own === "active") ? ", apart from some" : "";
	const mode = overview.mode === "preview" ? `Preview${some}: ` : overview.mode === "off" ? "Switched off: " : "";
	const start = (text) => mode === "" ? `${(text[0] ?? "").toUpperCase()}${text.slice(1)}` : `${mode}${text}`;
	if (rows.length === 0) return start(whole ? "no model was found in the repositories that are watched." : "not everything could be read, and no model was found in what was.");
	const open = rows.filter((row) => row.open > 0);
	const late = rows.reduce((sum, row) => sum + row.overdue.length, 0);
	const place = open.length === rows.length ? where$1(rows) : `${open.length} of ${where$1(rows)}`;
	const found = open.length === 0 ? `no open obligation in what was read of ${where$1(rows)}` : `${outcomeList(totals)} in ${place}${late === 0 ? "" : `; ${late} past ${late === 1 ? "its" : "their"} due day`}`;
	return start(whole ? `${found}.` : `not everything could be read, so this overview is not whole: ${found}.`);
}

// src/report/organisation/dashboard.ts
const DASHBOARD_LIMIT = 6e4;
const DASHBOARD_TITLE = "GPAI Docket: overview of this organisation's records";
const LADDER$2 = [
	{
		rows: 300,
		steps: 200,
		reasons: 200
	},
	{
		rows: 200,
		steps: 60,
		reasons: 60
	},
	{
		rows: 100,
		steps: 20,
		reasons: 20
	},
	{
		rows: 30,
		steps: 5,
		reasons: 10
	},
	{
		rows: 5,
		steps: 0,
		reasons: 3
	},
	{
		rows: 0,
		steps: 0,
		reasons: 0
	}
];
function renderDashboard(overview, options) {
	const view = organisationView(overview, options.audience);
	const foot = footer$1(overview);
	const room = (options.maxChars ?? 6e4) - 200 - foot.length;
	let main = "";
	for (const detail of LADDER$2) {
		main = compose$2(view, detail, options);
		if (main.length <= room) break;
	}
	return {
		title: DASHBOARD_TITLE,
		body: `${main}${foot}`,
		digest: createHash("sha256").update(`${DASHBOARD_TITLE}\n${main}`).digest("hex").slice(0, 16)
	};
}
function compose$2(view, detail, { newFileLink, page }) {
	return [
		`### ${prose(verdict(view))}`,
		"",
		`Account ${codeSpan(view.overview.account, 100)}.${wholeOverview(page)}`,
		...preview(view, detail, newFileLink),
		...configurationSection(view, detail, newFileLink),
		...modelTable(view, detail),
		...plans(view, detail),
		...repositoriesSection(view, detail),
		""
	].join("\n");
}
function wholeOverview(page) {
	const url = page === void 0 ? void 0 : pageUrl(page);
	return url === void 0 ? "" : ` [The whole overview](${url}), with all days, the trend and exports, is for people who administer it.`;
}
function footer$1(overview) {
	return `\n---\n${DISCLAIMER} This issue is edited in place, and only when something in it changes: it was last written after the run of ${prose(overview.now, 20)}. Edits of this text are overwritten; closing the issue stops nothing. ${prose(`GPAI Docket ${overview.tool.version}`, 60)}.\n`;
}

// src/sweep/dashboard.ts
const PURPOSE = "dashboard";
const ROUNDS = 3;
function isDashboard(issue) {
	const marker = readMarker(issue.body);
	return marker === void 0 ? issue.title === "GPAI Docket: overview of this organisation's records" && !issue.body.includes("<!-- gpai-docket:v1:") : marker.purpose === PURPOSE;
}
const MOVED = "The overview of this organisation is kept in another issue now.\n";
function movedBody() {
	return `${markerLine({
		purpose: PURPOSE,
		key: "organisation",
		digest: createHash("sha256").update(MOVED).digest("hex").slice(0, 16)
	})}${MOVED}`;
}
function isMoved({ body }) {
	return body.replaceAll("\r\n", "\n").trim() === movedBody().trim();
}
async function retireDashboard(tracker, { number, state }) {
	await tracker.update(number, {
		body: movedBody(),
		...state === "open" ? {
			state: "closed",
			stateReason: "not_planned"
		} : {}
	});
}
function isLeftOver(issue) {
	return issue.state === "open" || !isMoved(issue);
}
function dashboardPlan(own, wanted) {
	const [kept, ...others] = own.filter(isDashboard).toSorted((a, b) => Number(a.state === "closed") - Number(b.state === "closed") || a.number - b.number);
	const extra = others.filter(isLeftOver);
	if (kept === void 0) return {
		write: "create",
		extra
	};
	return {
		write: readMarker(kept.body)?.digest === wanted.digest && main(kept.body) === main(head$1(wanted) + wanted.body) ? "none" : "update",
		kept,
		extra
	};
}
async function ensureDashboard(tracker, own, wanted, held) {
	const body = `${head$1(wanted)}${wanted.body}`;
	let [known, writes] = [own, 0];
	for (let round = 1;; round++) try {
		let plan = dashboardPlan(known, wanted);
		if (plan.write === "create" && held()) {
			const anew = await tracker.own();
			if (!anew.complete) throw new GitHubError("unexpected", "not all issues of ours could be read, so that a dashboard is not opened");
			plan = dashboardPlan(anew.issues, wanted);
		}
		if (plan.write === "none" && plan.kept !== void 0 && plan.extra.length === 0) return {
			url: plan.kept.url,
			number: plan.kept.number,
			writes
		};
		if (!held()) return void 0;
		const { kept } = plan;
		let at = kept;
		if (kept === void 0) {
			writes++;
			at = await tracker.create({
				title: wanted.title,
				body,
				labels: []
			});
			plan = dashboardPlan((await tracker.own()).issues, wanted);
			at = plan.kept ?? at;
		} else if (plan.write === "update") {
			writes++;
			at = await tracker.update(kept.number, {
				body,
				...kept.state === "closed" && isMoved(kept) ? {
					state: "open",
					stateReason: "reopened"
				} : {}
			});
		}
		for (const extra of plan.extra) {
			if (!held()) break;
			writes++;
			await retireDashboard(tracker, extra);
		}
		return at === void 0 ? void 0 : {
			url: at.url,
			number: at.number,
			writes
		};
	} catch (error) {
		if (!(error instanceof GitHubError) || !(error.ambiguous || error.kind === "gone") || round >= ROUNDS) throw error;
		known = (await tracker.own()).issues;
	}
}
function main(body) {
	const text = body.replaceAll("\r\n", "\n");
	const foot = text.lastIndexOf("\n---\n");
	return (foot === -1 ? text : text.slice(0, foot)).trim();
}
function head$1({ digest }) {
	return markerLine({
		purpose: PURPOSE,
		key: "organisation",
		digest
	});
}

// src/sweep/place.ts
function dashboardPlace(listed, records, models) {
	const named = recordsRepository(listed, records);
	const organisation = ORGANISATION_REPOSITORIES.map((name) => organisationRepository(listed, name));
	const holding = listed.filter((one) => models.has(one.id)).toSorted((a, b) => Number(b.private) - Number(a.private) || a.id - b.id);
	return [
		named,
		...organisation,
		...holding
	].find((one) => one !== void 0 && canHold(one));
}
function recordsRepository(listed, name) {
	const found = name === null ? void 0 : organisationRepository(listed, name);
	return found !== void 0 && found.private && canHold(found) ? found : void 0;
}
function recordsTrouble(listed, name) {
	if (name === null || recordsRepository(listed, name) !== void 0) return void 0;
	const found = organisationRepository(listed, name);
	if (found === void 0) return "records_repository names a repository that the app is not installed on";
	if (!found.private) return "records_repository names a public repository: confidential matters are shown nowhere";
	return unreachable(found) === void 0 ? "records_repository names a repository whose issues are switched off" : "records_repository names a repository that cannot be written to";
}
function canHold(repository) {
	return repository.hasIssues && unreachable(repository) === void 0;
}

// src/sweep/own.ts
async function readOwn(work) {
	const { account, listed } = work;
	const asked = asking(work);
	work.progress(`reading our issues of ${asked.size} repositories`);
	return account.own(listed.filter(({ id }) => asked.has(id)));
}
function asking(work) {
	const { listed, found, known, before, configuration, only } = work;
	const asked = /* @__PURE__ */ new Set();
	const first = before.repositories.size === 0 && only === void 0;
	for (const { id, hasIssues, ...repository } of listed) {
		if (!hasIssues || unreachable(repository) !== void 0 || !(found.has(id) || first)) continue;
		if (found.get(id)?.kind === "model" || known.get(id)?.issues === true || first) asked.add(id);
	}
	const places = [
		...ORGANISATION_REPOSITORIES.map((name) => organisationRepository(listed, name)),
		recordsRepository(listed, configuration.values.records_repository),
		placeOfDashboard(work),
		listed.find(({ id }) => id === before.dashboard?.repository)
	];
	const { records_repository: named } = configuration.values;
	if (named !== null) places.push(organisationRepository(listed, named));
	for (const place of places) if (place?.hasIssues === true && unreachable(place) === void 0) asked.add(place.id);
	return asked;
}
function placeOfDashboard({ listed, configuration, known }) {
	return dashboardPlace(listed, configuration.values.records_repository, new Set([...known].flatMap(([id, { kind }]) => kind === "model" ? [id] : [])));
}

// src/issues/keys.ts
const NO_MODEL = ".";
const PLAIN = /^(?=.{1,48}$)[A-Za-z0-9_-][A-Za-z0-9._-]*$/;
function part$1(model) {
	if (PLAIN.test(model)) return model;
	return `x/${model.slice(0, 200).replace(/[^A-Za-z0-9._-]+/g, "-").slice(0, 24)}-${createHash("sha256").update(model).digest("hex").slice(0, 16)}`;
}
function issueKey(model, group) {
	return `${model === null ? "." : part$1(model)}/${group}`;
}
function recordsScope(repository) {
	return `r/${Math.trunc(Math.abs(repository))}/`;
}
function inScope(key, scope) {
	return scope === void 0 ? !/^r\/\d+\//.test(key) : key.startsWith(scope);
}
function groupOfKey(key) {
	return key.slice(key.lastIndexOf("/") + 1);
}

// src/sweep/configuration-issue.ts
const GROUP = "configuration";
const MOST$3 = 50;
const CONFIGURATION_KEY = issueKey(null, GROUP);
function configurationIssue({ problems, commit }, known) {
	const open = problems.length > 0;
	if (!open && known.get(CONFIGURATION_KEY)?.open !== true) return void 0;
	const lines = problems.slice(0, MOST$3).map(({ path, line, message, fix }) => `- ${codeSpan(`${path}${line === void 0 ? "" : `:${line}`}`, 300)}: ${prose(message, 400)}. Fix: ${prose(fix, 400)}`);
	if (problems.length > lines.length) lines.push(`- … and ${problems.length - lines.length} more`);
	const body = [
		"What cannot be read of the organisation's configuration is not in force; the layer above it holds.",
		"",
		...lines,
		""
	].join("\n");
	const title = `Configuration: ${problems.length === 1 ? "1 problem" : `${problems.length} problems`}`;
	return {
		key: CONFIGURATION_KEY,
		model: ".",
		group: GROUP,
		state: open ? "open" : "resolved",
		title,
		labels: ["gpai-docket"],
		body,
		brief: body,
		...open ? {} : { reason: `The configuration can be read again${commit === void 0 ? "" : `, at commit ${commit.slice(0, 12)}`}.` },
		digest: createHash("sha256").update(`${title}\n${body}`).digest("hex").slice(0, 16),
		items: open ? [{
			id: "policy/organisation",
			title: "The organisation's configuration",
			outcome: "error",
			basis: "house"
		}] : [],
		ids: open ? ["policy/organisation"] : [],
		confidential: false,
		...commit === void 0 ? {} : { commit }
	};
}

// src/report/issue/evidence.ts
const MOST$2 = 120;
const MOST_FILES = 12;
const SOURCE = /^https:\/\/[a-z0-9.-]{1,100}\/[A-Za-z0-9._~%/?=&:-]{0,300}$/;
function lineOf({ id }) {
	const entry = obligation(id);
	if (entry === void 0) return [];
	const { source, clock } = entry;
	const where = prose(`${source.doc}, ${source.where}`, 200);
	const wanted = entry.evidence.length === 0 ? "" : `Would show it: ${prose(entry.evidence.join("; "), 400)}.`;
	const timed = clock.kind === void 0 || clock.kind === "none" ? "" : `Clock${clock.basis === "house" ? " (house rule)" : ""}: ${prose(clock.text, 300)}.`;
	return [{
		what: `${boldId(id)} ${prose(entry.duty, 500)}`,
		shown: [wanted, timed].filter((part) => part !== "").join(" "),
		source: source.url !== void 0 && SOURCE.test(source.url) ? `[${where}](${source.url})` : where
	}];
}
const ALIKE$1 = 3;
function evidenceFold(items) {
	const groups = /* @__PURE__ */ new Map();
	for (const line of items.slice(0, MOST$2).flatMap(lineOf)) groups.set(line.shown, [...groups.get(line.shown) ?? [], line]);
	const lines = [...groups].flatMap(([shown, group]) => {
		const once = group.length >= ALIKE$1 && shown !== "";
		return [...group.map(({ what, source }) => `- ${what}${once || shown === "" ? "" : ` ${shown}`} <sub>${source}</sub>`), ...once ? [`- For these ${group.length}: ${shown}`] : []];
	});
	const more = items.length - Math.min(items.length, MOST$2);
	return fold$1("What is asked for, what would show it, and where it is written", more > 0 ? [...lines, `- … and ${plural(more, "more entry", "more entries")}: \`gpai-docket explain <id>\` shows each`] : lines);
}
function fileLinks(view, prefilled) {
	const links = [...new Set(view.items.filter(({ outcome }) => outcome !== "upcoming").flatMap(({ findings, outcome, place }) => outcome === "recorded" ? place?.path ?? [] : findings.flatMap(({ path }) => path ?? [])))].flatMap((path) => {
		const create = prefilled ? newFileLink(view, path) : "";
		if (create !== "") return [create];
		const url = view.files.has(path) && isText(path) ? editFileUrl(view.context, path) : void 0;
		return url === void 0 ? [] : [`[Edit ${codeSpan(path, 100)}](${url})`];
	});
	const more = links.length - Math.min(links.length, MOST_FILES);
	return links.length === 0 ? [] : [`Files: ${links.slice(0, MOST_FILES).join(" · ")}${more > 0 ? ` · and ${more} more` : ""}`, ""];
}
function isText(path) {
	return /\.(?:ya?ml|json|csv|tsv|md|txt|toml|cfg|rst)$|(?:^|\/)[A-Z]{3,}$/i.test(path) && !path.endsWith(".index.json");
}

// src/report/issue/footer.ts
const VERSION_LENGTH = 40;
function commitLink({ context }) {
	if (context.headSha === "") return "";
	const short = codeSpan(context.headSha.slice(0, 12));
	const url = commitUrl(context);
	return url === void 0 ? short : `[${short}](${url})`;
}
function origin(view) {
	const { report } = view;
	const commit = commitLink(view);
	const branch = view.context.headRef === void 0 ? "the default branch" : codeSpan(view.context.headRef, 80);
	return `As of commit ${commit === "" ? "unknown" : commit} of ${branch} · catalogue of ${prose(report.catalogue.date, 20)} · GPAI Docket ${prose(report.tool.version, VERSION_LENGTH)}`;
}
function who({ context, configuration, report }) {
	const own = report.policy?.path;
	const files = [...configuration === void 0 ? [] : [codeSpan(configuration, 160)], ...own === void 0 ? [] : [codeSpan(own, 120)]];
	return `Why this is here: an administrator of ${codeSpan(context.repository.owner, 60)} installed GPAI Docket for this repository${files.length === 0 ? "" : `, with ${files.join(" and ")}`}`;
}
function issueFooter(view) {
	return [
		"---",
		"",
		`<sub>${origin(view)}<br>${who(view)}. It is edited only when what it says changes, and closes by itself once all of it is renewed. Title and anything outside of this text are yours to edit<br>Not now: close it as "not planned", and it comes back on the next due day, after ${view.snoozeDays} days at the latest · Accepted for a while: \`waivers.yaml\` in \`.gpai/\`, with a reason and an end · Not at all: \`issues: {without: [${view.group.id}]}\` in \`.gpai/config.yaml\`<br>${DISCLAIMER}</sub>`
	];
}
function settledFooter(view) {
	return [
		"---",
		"",
		`<sub>${origin(view)}<br>${who(view)}. It is opened again where one of these falls open<br>${DISCLAIMER}</sub>`
	];
}

// src/report/issue/rows.ts
const ALIKE = 3;
function likeness({ outcome, basis, due, dueBasis, overdue, reason, findings, pending }) {
	const common = [
		outcome,
		basis,
		due ?? "",
		dueBasis ?? "",
		overdue,
		pending
	];
	const [first] = findings;
	if (first === void 0 || outcome === "upcoming" || outcome === "recorded") return JSON.stringify([
		"reason",
		...common,
		reason
	]);
	const missing = first.rule.endsWith("/missing");
	return findings.length > 1 ? void 0 : JSON.stringify([
		"rule",
		...common,
		first.rule,
		first.path ?? "",
		missing ? "" : first.fix ?? ""
	]);
}
function rowsOf(items) {
	const groups = /* @__PURE__ */ new Map();
	items.forEach((item, i) => {
		const key = likeness(item) ?? `alone ${i}`;
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [item]);
		else group.push(item);
	});
	return [...groups.values()].flatMap((group) => group.length < ALIKE ? group.map((item) => ({
		items: [item],
		findings: item.findings
	})) : [{
		items: group,
		findings: group.flatMap((item) => item.findings)
	}]);
}

// src/report/issue/words.ts
const TITLE = 200;
function issueTitle(group, model, repository) {
	const plain = (text, max) => clip(visible(text).replaceAll("`", "'").replace(/[@#](?=\S)/g, (mark) => `${mark}\u200b`), max);
	const name = model === void 0 ? "" : ` of ${plain(model, 50)}`;
	return clip(`${group}: open points${name}${repository === void 0 ? "" : ` (${plain(repository, 90)})`}`, TITLE);
}
function itemBasis({ basis, chapter }) {
	return chapter === void 0 ? "" : basisWords({
		basis,
		chapter
	});
}
function dueWord({ overdue, outcome }) {
	return overdue === true ? "was due" : outcome === "recorded" || outcome === "upcoming" ? "by" : "due";
}
function dueWords(item) {
	return item.due === void 0 ? "" : `${dueWord(item)} ${prose(item.due, 20)}${item.dueBasis === "house" ? HOUSE : ""}`;
}
const HOUSE = " (house rule)";
function houseMark(items, day) {
	const due = items.filter((item) => item.due === day);
	return due.length > 0 && due.every(({ dueBasis }) => dueBasis === "house") ? HOUSE : "";
}
function outcomeMark(outcome) {
	return outcome === "recorded" ? `${MARK.upcoming} falls due` : `${MARK[outcome]} ${outcome}`;
}
function countItems(items) {
	const counts = /* @__PURE__ */ new Map();
	for (const { outcome } of items) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
	return [...counts].map(([outcome, n]) => outcome === "recorded" ? `${n} that ${n === 1 ? "falls" : "fall"} due` : `${n} ${n === 1 ? OUTCOME_WORDS[outcome].one : OUTCOME_WORDS[outcome].many}`).join(", ");
}

// src/report/issue/table.ts
const HEAD = ["| Obligation | Outcome&nbsp;· due | Where · fix |", "| :-- | :-- | :-- |"];
const NAMED$1 = 12;
const TOLD = 5;
const INLINE = 3;
const LONGEST_WORD = 40;
const MAX_PASTE = 60;
function issueTable(view, rows, details) {
	return rows.length === 0 ? [] : [
		...HEAD,
		...rows.map((row) => `| ${[
			what(row),
			state(row),
			where(view, row, details)
		].map((lines) => cell(lines.filter((line) => line !== "").join("\n"))).join(" | ")} |`),
		""
	];
}
function what({ items }) {
	const [first] = items;
	if (first === void 0) return [];
	const named = items.slice(0, NAMED$1).map(({ id }) => boldId(id)).join(", ");
	const more = items.length > NAMED$1 ? ` and ${items.length - NAMED$1} more` : "";
	const basis = itemBasis(first);
	return [
		`${named}${more}`,
		items.length === 1 ? `<sub>${prose(first.title, 90)}</sub>` : "",
		basis === "" ? "" : `<sub>${basis}</sub>`
	];
}
function state({ items }) {
	const [first] = items;
	return first === void 0 ? [] : [
		outcomeMark(first.outcome).replaceAll(" ", "&nbsp;"),
		dueWords(first),
		first.pending ? "not told now" : ""
	];
}
function where(view, row, details) {
	const [item] = row.items;
	const [first] = row.findings;
	if (item === void 0) return [];
	if (first === void 0 || row.items.length > 1 && (item.outcome === "upcoming" || item.outcome === "recorded")) return [
		item.place === void 0 || row.items.length > 1 ? "" : placeLink(view, item.place),
		details ? softProse(sentence(item.reason), 400) : "",
		item.outcome === "recorded" ? "In order today; a day of its clock nears." : ""
	];
	if (row.items.length > 1) return several(view, row, details);
	const shown = row.findings.slice(0, details ? TOLD : 1);
	const more = row.findings.length - shown.length;
	return [...shown.flatMap((finding) => [placeLink(view, finding), ...details ? [
		softProse(sentence(finding.message), 400),
		quotation(finding.evidence),
		fix(finding.fix)
	] : []]), more > 0 ? `… and ${plural(more, "more finding")}` : ""];
}
function several(view, { items, findings }, details) {
	const [first] = findings;
	if (first === void 0) return [];
	const missing = first.rule.endsWith("/missing");
	const words = missing ? `${plural(items.length, "answer")} of it are asked for.` : `${sentence(first.message)} And ${items.length - 1} more like it.`;
	return [
		placeLink(view, {
			...first.path === void 0 ? {} : { path: first.path },
			...missing || first.line === void 0 ? {} : { line: first.line }
		}),
		softProse(words, 400),
		details && !missing ? fix(first.fix) : ""
	];
}
function quotation(evidence) {
	return evidence === void 0 ? "" : `Read: ${codeSpan(evidence, 160)}`;
}
function sentence(text) {
	return /^[a-z][a-z]* /.test(text) ? (text[0]?.toUpperCase() ?? "") + text.slice(1) : text;
}
function linesOf(text) {
	return text.split("\n").filter((line) => line.trim() !== "");
}
function isPaste(text) {
	return text.includes("\n") || /^(?:- )?[A-Za-z_][\w.-]{0,60}:(?: |$)/.test(text);
}
function isLong(text) {
	return linesOf(text).length > INLINE || isPaste(text) && text.split(/\s/).some((word) => word.length > LONGEST_WORD);
}
function fix(text) {
	if (text === void 0 || text.trim() === "") return "";
	if (isLong(text)) return "**Fix:** the lines to paste stand below.";
	return `**Fix:** ${linesOf(text).map((line) => isPaste(text) ? codeSpan(line, 400) : softProse(line, 400)).join("\n")}`;
}
function pasteBlock(view, item) {
	return item.findings.filter((finding) => finding.fix !== void 0 && isLong(finding.fix)).slice(0, TOLD).flatMap((finding) => [
		`${boldId(item.id)}${finding.path === void 0 ? "" : ` · ${placeLink(view, finding)}`}`,
		"",
		...fenced(linesOf(finding.fix ?? "").slice(0, MAX_PASTE).map((line) => clip(line, 1e3)), finding.path?.endsWith(".csv") === true ? "csv" : "yaml"),
		""
	]);
}
function pasteLines(view, rows) {
	return rows.flatMap(({ items }) => items.slice(0, 1).flatMap((item) => pasteBlock(view, item)));
}

// src/report/issue/types.ts
const ISSUE_LIMIT = 6e4;

// src/report/issue/index.ts
const ISSUE_BYTES = 2e5;
const LADDER$1 = [
	{
		rows: 200,
		details: true,
		paste: true,
		evidence: true
	},
	{
		rows: 200,
		details: true,
		paste: true,
		evidence: false
	},
	{
		rows: 200,
		details: true,
		paste: false,
		evidence: false
	},
	{
		rows: 100,
		details: false,
		paste: false,
		evidence: false
	},
	{
		rows: 20,
		details: false,
		paste: false,
		evidence: false
	}
];
const NAMED = 60;
function of(view) {
	return view.model === void 0 ? "" : ` of ${codeSpan(view.model, 80)}`;
}
function heading(view) {
	const late = view.items.some(({ overdue }) => overdue);
	const bearing = view.items.filter(({ overdue }) => overdue === late);
	const [first] = bearing.flatMap(({ due }) => due ?? []).toSorted();
	const house = first === void 0 ? "" : houseMark(bearing, first);
	const due = first === void 0 ? "" : late ? ` **Overdue since ${prose(first, 20)}${house}.**` : ` Earliest due day: **${prose(first, 20)}**${house}.`;
	return [
		`### ${view.group.title}${of(view)}: ${countItems(view.items)}`,
		"",
		`${view.group.text}${due}`,
		""
	];
}
function ids(view) {
	const named = view.items.slice(0, NAMED).map(({ id }) => boldId(id)).join(", ");
	return view.items.length > NAMED ? `${named} and ${view.items.length - NAMED} more` : named;
}
function brief(view) {
	return `${[
		...heading(view),
		`Open: ${ids(view)}. There is no room here for more: \`gpai-docket check --verbose\` says all of it.`,
		"",
		...issueFooter(view)
	].join("\n")}\n`;
}
function compose$1(view, rows, detail) {
	const shown = rows.slice(0, detail.rows);
	const paste = detail.paste ? pasteLines(view, shown) : [];
	return `${[
		...heading(view),
		...issueTable(view, shown, detail.details),
		...rows.length > shown.length ? [`… and ${plural(rows.length - shown.length, "more row")}: \`gpai-docket check --verbose\` shows all of them.`, ""] : [],
		...fileLinks(view, detail.details),
		...paste.length === 0 ? [] : [
			"<details>",
			"<summary>Lines to paste</summary>",
			"",
			...paste,
			"</details>",
			""
		],
		...detail.evidence ? evidenceFold(view.items) : [],
		...issueFooter(view)
	].join("\n")}\n`;
}
function renderIssue(view) {
	const rows = rowsOf(view.items);
	const short = brief(view);
	for (const detail of LADDER$1) {
		const body = compose$1(view, rows, detail);
		if (body.length <= 6e4 && byteLength(body) <= ISSUE_BYTES) return {
			body,
			brief: short
		};
	}
	return {
		body: short,
		brief: short
	};
}
function renderSettled(view, { reason, commit, items }) {
	const link = commitLink(commit === void 0 ? view : { context: {
		...view.context,
		headSha: commit.id
	} });
	const by = link === "" ? "" : commit === void 0 ? ` Seen at commit ${link} on ${prose(view.report.now, 20)}.` : ` Renewed by commit ${link} of ${prose(commit.date.slice(0, 10), 20)}.`;
	const first = `${prose(reason, 400)}${by}`;
	const lines = items.slice(0, NAMED).map((item) => `- ${boldId(item.id)}: ${prose(item.outcome, 40)}${item.reason === "" ? "" : `. ${prose(item.reason, 300)}`}`);
	const more = items.length > NAMED ? [`- … and ${items.length - NAMED} more`] : [];
	return {
		body: `${[
			`### ${MARK.recorded} ${view.group.title}${of(view)}: nothing open`,
			"",
			first,
			"",
			...lines,
			...more,
			...lines.length > 0 ? [""] : [],
			...settledFooter(view)
		].join("\n")}\n`,
		brief: `${first}\n`
	};
}
function renderWithdrawn(title, reason) {
	const text = `${prose(reason, 400)}\n`;
	return {
		body: `### ${title}: no longer watched\n\n${text}`,
		brief: text
	};
}

// src/issues/state.ts
const ID = /^[A-Za-z][A-Za-z0-9./()_-]{0,79}$/;
const HEX = /^[0-9a-f]{16}$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const MOST_IDS = 400;
const MOST_REMINDED = 20;
const PREFIX = "<!-- gpai-docket:state ";
const SUFFIX = " -->";
const LONGEST = 4e4;
function whole(value, least, most) {
	return typeof value === "number" && Number.isInteger(value) && value >= least && value <= most;
}
function day(value) {
	return typeof value === "string" && DATE.test(value) && isoDate(value) !== void 0;
}
function isIds(value) {
	return Array.isArray(value) && value.length <= MOST_IDS && value.every((one) => typeof one === "string" && ID.test(one));
}
function isReminded(value) {
	return Array.isArray(value) && value.length <= 20 && value.every((one) => Array.isArray(one) && one.length === 2 && day(one[0]) && whole(one[1], -1e4, 1e4));
}
function isClosed(value) {
	if (typeof value !== "object" || value === null) return false;
	const { how, reason, on } = value;
	return (how === "resolved" || how === "withdrawn" || how === "merged") && (reason === null || reason === "completed" || reason === "not_planned" || reason === "duplicate") && day(on);
}
function readState(line) {
	if (line.length > LONGEST || !line.startsWith(PREFIX) || !line.endsWith(SUFFIX)) return void 0;
	let data;
	try {
		data = JSON.parse(line.slice(23, line.length - 4));
	} catch {
		return;
	}
	if (typeof data !== "object" || data === null || Array.isArray(data)) return void 0;
	const { v, ids, episode, verified, title, size, text, reminded, closed } = data;
	if (v !== 1 || !isIds(ids) || !whole(episode, 1, 1e4) || !whole(verified, 0, 100) || !whole(size, 0, 1e5) || !isReminded(reminded)) return void 0;
	if (typeof title !== "string" || !HEX.test(title) || typeof text !== "string" || !HEX.test(text) || closed !== void 0 && !isClosed(closed)) return void 0;
	return {
		ids,
		episode,
		verified,
		title,
		size,
		text,
		reminded,
		...closed === void 0 ? {} : { closed: {
			how: closed.how,
			reason: closed.reason,
			on: closed.on
		} }
	};
}
function isStateLine(line) {
	return line.startsWith(PREFIX);
}
function stateLine(state) {
	const { ids, reminded, ...rest } = state;
	const json = JSON.stringify({
		v: 1,
		...rest,
		ids: [...new Set(ids)].filter((id) => ID.test(id)).slice(0, MOST_IDS),
		reminded: reminded.slice(0, 20)
	});
	return `${PREFIX}${json}${SUFFIX}\n`;
}

// src/issues/body.ts
const ISSUE_PURPOSE = "issue";
const START = `<!-- gpai-docket:v1:${ISSUE_PURPOSE}:`;
const END = "<!-- gpai-docket:end -->";
const BODY_LIMIT = 65536;
const BODY_BYTES = 262144;
const LOOKED_AT = 3e5;
function textDigest(text) {
	return createHash("sha256").update(text.replaceAll("\r\n", "\n")).digest("hex").slice(0, 16);
}
function lineStart(body, words, from) {
	for (let at = body.indexOf(words, from); at !== -1; at = body.indexOf(words, at + 1)) if (at === 0 || body[at - 1] === "\n") return at;
	return -1;
}
function lineEnd(body, at) {
	const end = body.indexOf("\n", at);
	return end === -1 ? body.length : end + 1;
}
function after(body, at, size) {
	let end = at;
	for (let left = size; left > 0; left -= 1) {
		if (end >= body.length) return -1;
		end += body.startsWith("\r\n", end) ? 2 : 1;
	}
	return end;
}
function ourEnd(body, at, state) {
	const end = lineStart(body, END, at);
	if (end !== -1) return lineEnd(body, end);
	const known = state === void 0 ? -1 : after(body, at, state.size);
	return known !== -1 && textDigest(body.slice(at, known)) === state?.text ? known : at;
}
function readBody(whole) {
	const body = whole.slice(0, LOOKED_AT);
	for (let at = lineStart(body, START, 0); at !== -1; at = lineStart(body, START, at + 1)) {
		const marker = readMarker(body.slice(at, at + 200 + 100));
		if (marker === void 0 || marker.purpose !== "issue") continue;
		let from = lineEnd(body, at);
		const line = body.slice(from, lineEnd(body, from)).replace(/\r?\n$/, "");
		const state = readState(line);
		if (isStateLine(line)) from = lineEnd(body, from);
		return {
			before: body.slice(0, at),
			after: whole.slice(ourEnd(body, from, state)),
			marker,
			...state === void 0 ? {} : { state }
		};
	}
	return {
		before: "",
		after: whole
	};
}
function composeBody({ before, after: rest, key, digest, state, text, brief }) {
	const make = (ours) => {
		const lines = ours.endsWith("\n") ? ours : `${ours}\n`;
		return `${before}${markerLine({
			purpose: ISSUE_PURPOSE,
			key,
			digest
		})}${stateLine({
			...state,
			size: lines.length,
			text: textDigest(lines)
		})}${lines}${END}\n${rest}`;
	};
	const fits = (body) => body.length <= 65536 && byteLength(body) <= BODY_BYTES;
	return [text, brief].map(make).find(fits) ?? make("");
}
function withoutMarkers(body) {
	return body.split(/(?<=\n)/).filter((line) => !isStateLine(line) && !line.startsWith(END) && !line.startsWith(START)).join("");
}

// src/issues/digest.ts
function digestOf(parts) {
	return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 16);
}

// src/issues/known.ts
function knownIssues({ issues }, scope) {
	const known = /* @__PURE__ */ new Map();
	for (const issue of issues.toSorted((a, b) => b.number - a.number)) {
		const { marker, state } = readBody(issue.body);
		if (marker === void 0 || !inScope(marker.key, scope)) continue;
		const name = groupOfKey(marker.key);
		const ids = (state?.ids ?? []).filter((id) => obligation(id) === void 0 || groupOf(id) === name);
		known.set(marker.key.slice((scope ?? "").length), {
			number: issue.number,
			open: issue.state === "open",
			ids
		});
	}
	return known;
}
function withdrawnIssue(key, known, reason) {
	const id = groupOfKey(key);
	const found = group(id);
	const title = found?.title ?? "Records";
	return {
		key,
		model: key.split("/", 1)[0] ?? ".",
		group: id,
		state: "withdrawn",
		reason,
		title: `${title}: no longer watched`,
		labels: issueLabels(found?.id, "none"),
		...renderWithdrawn(title, reason),
		digest: digestOf([
			"withdrawn",
			key,
			reason
		]),
		items: [],
		ids: known.ids,
		confidential: found?.confidential ?? true
	};
}
function withdrawnIssues(known, reason) {
	return [...known].filter(([, one]) => one.open).map(([key, one]) => withdrawnIssue(key, one, reason));
}

// src/sweep/overview.ts
const STEPS = 200;
function placeOf({ id, owner, repo, url, private: isPrivate }) {
	return {
		id,
		name: `${owner}/${repo}`,
		url,
		private: isPrivate
	};
}
function bareRepository(repository, status, more = {}) {
	return {
		...placeOf(repository),
		status,
		models: [],
		issues: [],
		plan: [],
		...more
	};
}
function draftOf(repository, judged, problems, planned, keys = /* @__PURE__ */ new Map()) {
	const report = repository.private ? judged.report : forPublic(judged.report);
	const own = problems === 0 ? void 0 : `its own configuration has ${problems === 1 ? "a problem" : `${problems} problems`}`;
	const reason = repository.hasIssues ? own : "its issues are switched off: nothing can be opened there";
	return {
		repository: {
			...placeOf(repository),
			status: "model",
			commit: judged.head,
			mode: judged.values.mode,
			models: overviewModels(report, new Map(judged.since)),
			issues: [],
			plan: planned === void 0 ? [] : stepsOf(planned.plan),
			...reason === void 0 ? {} : { reason }
		},
		keys
	};
}
function finished({ repository, keys }, planned, outcome) {
	if (planned === void 0) return repository;
	const { issues, numbers } = issuesOf(planned, outcome);
	const models = repository.models.map((model) => ({
		...model,
		items: model.items.map((item) => {
			const issue = numbers.get(keys.get(itemKey(model.id, item.id)) ?? "");
			return issue === void 0 ? item : {
				...item,
				issue
			};
		})
	}));
	const reason = outcome?.reason ?? repository.reason;
	return {
		...repository,
		models,
		issues,
		plan: stepsOf(planned.plan),
		...reason === void 0 ? {} : { reason }
	};
}
function stepsOf({ steps }) {
	return steps.slice(0, STEPS).map((step) => ({
		kind: step.kind === "skip" ? step.reason : step.kind,
		why: step.why,
		...step.kind === "open" ? { title: step.draft.title } : {},
		..."number" in step && step.number !== void 0 ? { number: step.number } : {}
	}));
}
function issuesOf({ actual, plan }, outcome) {
	const known = knownIssues(actual);
	const numbers = new Map([...known].map(([key, { number }]) => [key, number]));
	const ours = new Set(numbers.values());
	const snoozed = new Map(plan.steps.flatMap((step) => step.kind === "skip" && step.reason === "snoozed" && step.number !== void 0 && step.until !== void 0 ? [[step.number, step.until]] : []));
	const shown = /* @__PURE__ */ new Map();
	for (const { number, title, url, state } of actual.issues) {
		const until = snoozed.get(number);
		if (ours.has(number)) shown.set(number, {
			number,
			title,
			url,
			state,
			...until === void 0 ? {} : { snoozedUntil: until }
		});
	}
	for (const { step, result, number, url } of outcome?.applied?.steps ?? []) {
		if (result !== "done" || number === void 0) continue;
		if (step.kind === "open") numbers.set(step.key, number);
		const was = shown.get(number);
		const title = titleOf(step) ?? was?.title;
		if (title !== void 0) shown.set(number, {
			number,
			title,
			url: url ?? was?.url ?? "",
			state: stateOf(step) ?? was?.state ?? "open"
		});
	}
	return {
		issues: [...shown.values()].filter((one) => one.state === "open" || one.snoozedUntil !== void 0).toSorted((a, b) => a.number - b.number),
		numbers
	};
}
function titleOf(step) {
	if (step.kind === "open") return step.draft.title;
	return "change" in step ? step.change.title : void 0;
}
function stateOf(step) {
	if (step.kind === "close" || step.kind === "merge") return "closed";
	return step.kind === "open" || step.kind === "reopen" ? "open" : "change" in step ? step.change.state : void 0;
}

// src/issues/items.ts
const VOLUNTARY = /* @__PURE__ */ new Set([
	"encouraged",
	"recommended",
	"optional",
	"may",
	"context",
	"information"
]);
function isFault(outcome) {
	return outcome === "conflict" || outcome === "gap" || outcome === "stale";
}
function standingOf(result, rule, now) {
	const { outcome, findings, level } = result;
	const left = result.due === void 0 ? void 0 : daysBetween(now, result.due);
	const near = left !== void 0 && left <= rule.ahead_days;
	if (VOLUNTARY.has(level) && outcome !== "conflict" && outcome !== "error") return {
		standing: "settled",
		holds: false
	};
	switch (outcome) {
		case "not-applicable":
		case "waived": return {
			standing: "settled",
			holds: true
		};
		case "recorded": return {
			standing: near && left >= 0 ? "ahead" : "settled",
			holds: true
		};
		case "upcoming": return {
			standing: near && result.aggregate !== true && handledBy(result.id) !== void 0 ? "ahead" : "settled",
			holds: true
		};
		case "error": return {
			standing: "pending",
			holds: true
		};
		default:
			if (result.aggregate === true && findings.length === 0 || outcome === "unknown" && result.personDecides === true) return {
				standing: "pending",
				holds: false
			};
			if (findings.length > 0 && findings.every((one) => one.baseline === true)) return {
				standing: "listed",
				holds: true
			};
			if (rule.open_on.includes(outcome)) return {
				standing: "open",
				holds: true
			};
			return {
				standing: outcome === "unknown" ? "pending" : "off",
				holds: true
			};
	}
}
function asked(findings) {
	return findings.filter((one) => one.baseline !== true);
}
const WHOLE = [[/^MDF-/, "T-1.1.a"], [/^PST-\d/, "PST-R.duty"]];
function clockOf(result, byId) {
	const whole = result.due === void 0 && isFault(result.outcome) ? WHOLE.find(([fields]) => fields.test(result.id))?.[1] : void 0;
	return (whole === void 0 ? void 0 : byId.get(whole)) ?? result;
}
function entriesOf(model, rule, now) {
	const byId = new Map(model.obligations.map((result) => [result.id, result]));
	return model.obligations.map((result) => {
		const clock = clockOf(result, byId);
		const due = isoDate(clock.due);
		const { standing, holds } = standingOf(result, rule, now);
		const [place] = result.outcome === "recorded" ? result.evidence ?? [] : [];
		return {
			standing,
			holds,
			item: {
				id: result.id,
				title: result.title,
				outcome: result.outcome,
				basis: result.basis,
				chapter: result.chapter,
				reason: result.reason ?? "",
				findings: asked(result.findings),
				...place === void 0 ? {} : { place: {
					path: place.path,
					...place.line === void 0 ? {} : { line: place.line }
				} },
				...due === void 0 ? {} : {
					due,
					dueBasis: basisOf(clock)
				},
				overdue: due !== void 0 && due < now && isFault(result.outcome),
				pending: standing === "pending"
			},
			result
		};
	});
}
const TITLES = {
	records: "Record files",
	coverage: "Weight files",
	policy: "Policy",
	waivers: "Waivers",
	baseline: "Baseline",
	artifacts: "Artifacts",
	means: "Alternative means",
	profile: "Role",
	classification: "Role and classification",
	models: "Models",
	completeness: "Completeness"
};
function generalEntries(general, rule) {
	const byRule = /* @__PURE__ */ new Map();
	for (const one of general) if (generalSeverity(one) !== void 0) byRule.set(one.rule, [...byRule.get(one.rule) ?? [], one]);
	return [...byRule].map(([id, findings]) => {
		const outcome = findings.map((one) => generalSeverity(one) ?? "unknown").toSorted((a, b) => severityRank(a) - severityRank(b))[0] ?? "unknown";
		const family = id.split("/", 1)[0] ?? "";
		const fresh = asked(findings);
		const standing = fresh.length === 0 ? "listed" : outcome !== "error" && rule.open_on.includes(outcome) ? "open" : isFault(outcome) ? "off" : "pending";
		return {
			standing,
			holds: true,
			item: {
				id,
				title: (Object.hasOwn(TITLES, family) ? TITLES[family] : void 0) ?? "Repository",
				outcome,
				basis: "house",
				reason: "",
				findings: fresh,
				overdue: false,
				pending: standing === "pending"
			}
		};
	});
}
const UNDECLARED = "profile/undeclared";
function undeclaredEntry(model, rule) {
	if (model.profile.role !== null) return [];
	const absent = model.missingRecords?.find((one) => one.endsWith("model.yaml"));
	const [beside] = model.missingRecords ?? [];
	const path = absent ?? (beside === void 0 ? void 0 : `${beside.slice(0, beside.lastIndexOf("/") + 1)}model.yaml`);
	const finding = {
		rule: absent === void 0 ? UNDECLARED : "profile/missing",
		...path === void 0 ? {} : { path },
		message: "Files of a model are here, and no role is declared for it, so no obligation was judged.",
		fix: "role: provider   # or modifier, mirror, library, not-gpai"
	};
	return [{
		standing: rule.open_on.includes("gap") ? "open" : "off",
		holds: true,
		item: {
			id: UNDECLARED,
			title: "Declare the role in model.yaml",
			outcome: "gap",
			basis: "house",
			reason: "",
			findings: [finding],
			overdue: false,
			pending: false
		}
	}];
}
function worstFirst(a, b) {
	const rank = ({ item, standing }) => (standing === "pending" ? 200 : standing === "ahead" ? 100 : severityRank(item.outcome)) - (item.overdue ? 50 : 0);
	return rank(a) - rank(b) || compare$1(a.item.due ?? "9999", b.item.due ?? "9999");
}
function compare$1(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}

// src/issues/view.ts
function linksOf({ key, report }, { repository }) {
	const { owner, name, serverUrl, defaultBranch } = repository;
	return {
		serverUrl,
		repository: {
			owner,
			name
		},
		headSha: report.repository.commit ?? "",
		headRepository: {
			owner,
			name
		},
		...defaultBranch === void 0 ? {} : { headRef: defaultBranch },
		folder: ".",
		key,
		fork: false
	};
}
function nameOf$2({ model }) {
	return model?.name ?? (model === void 0 || model.id === "default" ? void 0 : model.id);
}
const RECORD = /^\.gpai\/(?:[^/]{1,200}\/)?(?:(?:model|documentation|summary|copyright)\.yaml|training-data\.csv)$/;
function recordsThere({ model }, items) {
	const missing = model?.missingRecords ?? [];
	return model === void 0 ? [] : items.flatMap(({ findings }) => findings.flatMap(({ path }) => path !== void 0 && RECORD.test(path) && !missing.includes(path) ? [path] : []));
}
function viewOf(subject, items, context) {
	const model = nameOf$2(subject);
	return {
		report: subject.report,
		context: linksOf(subject, context),
		group: subject.group,
		...model === void 0 ? {} : { model },
		...context.configuration === void 0 ? {} : { configuration: context.configuration },
		snoozeDays: context.policy.snooze.max_days,
		items,
		files: /* @__PURE__ */ new Set([
			...filesOf$1(subject.report),
			...items.flatMap(({ place }) => place !== void 0 && /(?:^|\/)\.gpai\//.test(place.path) ? [place.path] : []),
			...recordsThere(subject, items)
		])
	};
}

// src/issues/settled.ts
function evidencePaths(entries) {
	return [...new Set(entries.flatMap(({ result }) => result?.outcome === "recorded" ? (result.evidence ?? []).map(({ path }) => path) : []))].slice(0, 20);
}
function renewal(entries, changes) {
	return evidencePaths(entries).flatMap((path) => changes?.get(path) ?? []).filter(({ commit, date }) => /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(commit) && !Number.isNaN(Date.parse(date))).toSorted((a, b) => Date.parse(b.date) - Date.parse(a.date))[0];
}
function settledItem({ item, result }) {
	const [first] = result?.evidence ?? [];
	if (result?.outcome === "waived") return {
		id: item.id,
		outcome: "waived",
		reason: result.waiver === void 0 ? result.reason ?? "" : `Until ${result.waiver.until}`
	};
	if (result?.outcome === "recorded") return {
		id: item.id,
		outcome: "recorded",
		reason: first === void 0 ? "" : `In \`${first.path.replaceAll("`", "'")}\``
	};
	return {
		id: item.id,
		outcome: item.outcome === "not-applicable" ? "does not apply" : item.outcome,
		reason: result?.outcome === "upcoming" ? `Due ${result.due ?? "later"}` : result?.reason ?? ""
	};
}
function settledIssue(subject, entries, context) {
	const { key, group: { id, title, confidential }, report, model } = subject;
	const view = viewOf(subject, [], context);
	const by = renewal(entries, context.changes);
	const commit = by === void 0 ? void 0 : {
		id: by.commit,
		date: by.date
	};
	const outcomes = new Set(entries.map(({ result }) => result?.outcome ?? "recorded"));
	const mixed = outcomes.size === 0 ? "What this asked for is no longer found." : outcomes.size === 1 && outcomes.has("waived") ? "All that this asked for is waived for a while, by a person and with a reason." : outcomes.size === 1 && outcomes.has("not-applicable") ? "Nothing that this asked for applies to what is declared now." : "All that this asked for is recorded, waived, due later, or does not apply.";
	const reason = outcomes.size === 1 && outcomes.has("recorded") ? "All that this asked for is recorded." : mixed;
	const items = entries.map(settledItem);
	const heading = issueTitle(title, view.model);
	const day = commit === void 0 ? report.now : commit.date.slice(0, 10);
	const named = commit?.id ?? report.repository.commit;
	return {
		key,
		model: model?.id ?? ".",
		group: id,
		state: "resolved",
		title: heading,
		labels: issueLabels(id, "none", context.policy.issues.labels),
		...renderSettled(view, {
			reason,
			...commit === void 0 ? {} : { commit },
			items
		}),
		reason: `${reason} ${named === void 0 ? `Seen on ${day}.` : `${commit === void 0 ? "Seen at" : "Renewed by"} commit ${named.slice(0, 12)} (${day}).`}`,
		digest: digestOf(["resolved", heading]),
		items: [],
		ids: context.known.get(key)?.ids ?? [],
		confidential,
		...report.repository.commit === void 0 ? {} : { commit: report.repository.commit }
	};
}

// src/issues/subjects.ts
function listed(report) {
	return report.completeness.missing.length === 0;
}
function bears(path, { confidential }) {
	return confidential || !(isConfidentialFile(path) || isIncidentRegister(path));
}
function readWhole({ completeness: { missing, unreadable } }, one) {
	return missing.length === 0 && !unreadable.some(({ path }) => bears(path, one));
}
function subjectsOf(report, { repository, policy }) {
	const open = repository.private ? report : forPublic(report);
	const seen = /* @__PURE__ */ new Set();
	const models = report.models.flatMap((whole, i) => {
		const name = [
			whole.id,
			`${whole.id} ${whole.path}`,
			`${whole.id} ${whole.path} ${i}`
		].find((one) => !seen.has(one)) ?? `${i}`;
		seen.add(name);
		const shown = entriesOf(open.models[i] ?? whole, policy.issues, report.now);
		const all = repository.private ? shown : entriesOf(whole, policy.issues, report.now);
		return GROUPS.map((one) => ({
			key: issueKey(name, one.id),
			group: one,
			report: one.confidential ? report : open,
			model: (one.confidential ? whole : open.models[i]) ?? whole,
			entries: [...(one.confidential ? all : shown).filter(({ item }) => groupOf(item.id) === one.id), ...one.id === "declaration" ? undeclaredEntry(whole, policy.issues) : []]
		}));
	});
	const general = GROUPS.map((one) => {
		const from = one.confidential ? report : open;
		return {
			key: issueKey(null, one.id),
			group: one,
			report: from,
			entries: generalEntries(from.general.filter((finding) => groupOfFinding(finding) === one.id), policy.issues)
		};
	});
	return [...models, ...general];
}

// src/issues/desired.ts
function desiredIssues(report, context) {
	const found = subjectsOf(report, context).map((subject) => ({
		subject,
		issue: desiredOf(subject, context)
	}));
	const keys = new Set(found.map(({ subject }) => subject.key));
	const gone = [...context.known].filter(([key, known]) => !keys.has(key) && known.open).map(([key, known]) => listed(report) ? withdrawnIssue(key, known, "The model that this was about is no longer found on the default branch.") : unreadable(key, known, report));
	const rank = ({ issue }) => issue?.state !== "open" ? 2 : issue.items.some(({ overdue }) => overdue === true) ? 0 : 1;
	return [...found.toSorted((a, b) => rank(a) - rank(b)).flatMap(({ issue }) => issue ?? []), ...gone];
}
function notWhole({ completeness: { missing, unreadable } }, shown) {
	const path = [...missing, ...unreadable].flatMap((one) => one.path ?? []).find(shown);
	return `Not everything could be read${path === void 0 ? "" : `, such as \`${path.slice(0, 200).replaceAll("`", "'")}\``}, so nothing is concluded.`;
}
function unreadable(key, known, report) {
	return {
		...withdrawnIssue(key, known, notWhole(report, () => false)),
		state: "unreadable",
		...report.repository.commit === void 0 ? {} : { commit: report.repository.commit }
	};
}
function desiredOf(subject, context) {
	const known = context.known.get(subject.key);
	const { entries, report } = subject;
	if (context.policy.issues.without.includes(subject.group.id)) return known?.open === true ? withdrawnIssue(subject.key, known, `The configuration leaves this group out (\`issues.without: ${subject.group.id}\`).`) : void 0;
	const opened = known === void 0 ? () => false : known.ids.length === 0 ? ({ holds }) => holds : ({ item }) => known.ids.includes(item.id);
	const open = entries.filter(({ standing }) => standing === "open" || standing === "ahead");
	const pending = entries.filter((one) => one.standing === "pending" && opened(one));
	if (open.length === 0 && known === void 0) return void 0;
	if (!listed(report)) return known === void 0 ? void 0 : {
		...openIssue(subject, [...open, ...pending], context),
		state: "unreadable",
		reason: notWhole(report, (path) => bears(path, subject.group))
	};
	if (open.length > 0) return openIssue(subject, [...open, ...pending], context);
	if (pending.length > 0 && known?.open === true) return openIssue(subject, pending, context);
	if (pending.length > 0) return {
		...openIssue(subject, pending, context),
		state: "unreadable",
		reason: "What it was about cannot be told now."
	};
	if (!readWhole(report, subject.group)) return {
		...openIssue(subject, [], context),
		state: "unreadable",
		reason: notWhole(report, (path) => bears(path, subject.group))
	};
	const opening = entries.filter(opened);
	if (opening.some(({ standing }) => standing === "listed" || standing === "off")) {
		const reason = opening.some(({ standing }) => standing === "listed") ? "What is still open is known debt, listed in `baseline.yaml`." : "The configuration opens no issue for what is still open (`issues.open_on`).";
		return known?.open === true ? withdrawnIssue(subject.key, known, reason) : void 0;
	}
	return settledIssue(subject, opening, context);
}
function renewalPaths(report, context) {
	const found = /* @__PURE__ */ new Map();
	for (const subject of subjectsOf(report, context)) {
		const known = context.known.get(subject.key);
		if (known?.open !== true || desiredOf(subject, context)?.state !== "resolved") continue;
		const paths = evidencePaths(subject.entries.filter(({ item, holds }) => known.ids.length === 0 ? holds : known.ids.includes(item.id)));
		if (paths.length > 0) found.set(subject.key, paths);
	}
	return found;
}
function lasting(text) {
	return text.replace(/\b\d{1,6} (?:business )?days?\b/g, "n days").replace(/\bcommit [0-9a-f]{7,64}/g, "commit");
}
function openIssue(subject, unsorted, context) {
	const { key, group: { id, title, confidential }, report, model } = subject;
	const entries = unsorted.toSorted(worstFirst);
	const view = viewOf(subject, entries.map(({ item }) => item), context);
	const items = entries.map(({ item }) => ({
		id: item.id,
		title: item.title,
		outcome: item.outcome,
		basis: item.basis,
		...item.due === void 0 ? {} : { due: item.due },
		...item.dueBasis === void 0 ? {} : { dueBasis: item.dueBasis },
		...item.overdue ? { overdue: true } : {}
	}));
	const due = items.flatMap((item) => item.due ?? []).toSorted()[0];
	const late = items.some((item) => item.overdue === true) ? "overdue" : entries.some(({ item }) => item.due !== void 0 && isNear(item.due, report.now, context.policy.issues.ahead_days)) ? "due-soon" : "none";
	const labels = issueLabels(id, late, context.policy.issues.labels);
	const heading = issueTitle(title, view.model);
	const said = entries.map(({ item }) => [
		item.id,
		item.outcome,
		item.due ?? "",
		item.overdue,
		item.pending,
		item.findings.map((one) => one.fingerprint ?? [
			one.rule,
			one.path,
			lasting(one.message)
		]),
		item.findings.length > 0 ? "" : lasting(item.reason)
	]);
	const absent = [...new Set(entries.flatMap(({ item }) => item.findings.flatMap(({ path }) => path !== void 0 && model?.missingRecords?.includes(path) === true ? [path] : [])))].toSorted();
	return {
		key,
		model: model?.id ?? ".",
		group: id,
		state: "open",
		title: heading,
		labels,
		...renderIssue(view),
		digest: digestOf([
			"open",
			heading,
			late,
			said,
			...absent.length > 0 ? [absent] : []
		]),
		items,
		ids: items.map((item) => item.id),
		...due === void 0 ? {} : { due },
		confidential,
		...report.repository.commit === void 0 ? {} : { commit: report.repository.commit }
	};
}
function isNear(due, now, days) {
	const left = (Date.parse(due) - Date.parse(now)) / 864e5;
	return left >= 0 && left <= days;
}

// src/report/issue/comments.ts
const MOST$1 = 20;
function list$1(items) {
	const lines = items.slice(0, MOST$1).map((item) => `- ${boldId(item.id)} ${prose(item.title, 100)}: ${outcomeMark(item.outcome)}${item.due === void 0 ? "" : `, ${dueWords(item)}`}`);
	if (items.length > MOST$1) lines.push(`- … and ${items.length - MOST$1} more`);
	return lines.length === 0 ? "" : `\n\n${lines.join("\n")}`;
}
function dueComment(items, dues, now) {
	const [first] = dues;
	const named = items.filter(({ due }) => due !== void 0 && dues.includes(due));
	const day = first === void 0 ? "" : `${prose(first, 20)}${houseMark(items, first)}`;
	return `${first === void 0 ? "" : first < now ? `Overdue since ${day}, and still open.` : first === now ? `Due today, ${day}.` : `Due on ${day}.`}${list$1(named)}\n`;
}
function relapseComment(items) {
	return items.length === 0 ? "Opened again: somebody has to look at it once more.\n" : `Opened again: something of it is open, or falls due, once more.${list$1(items)}\n`;
}
function notYetComment(items) {
	return `Opened again, once: this was closed as completed, and the records on the default branch do not show it yet. If it is closed as completed once more, it stays closed.${list$1(items)}\n`;
}
function pauseOverComment(items, closed, until) {
	return `Opened again: it was closed as not planned on ${prose(closed, 20)}, which bought a pause until ${prose(until, 20)}, and it is still open.${list$1(items)}\n`;
}
function watchedComment(items) {
	return `Opened again: it is watched again.${list$1(items)}\n`;
}
function closedComment(text) {
	return `Closed: ${text}`;
}
function duplicateText(into) {
	return `Closed: #${Math.trunc(into)} is about the same and is older; it goes on there.\n`;
}

// src/issues/reminders.ts
const MOST_LATER = 60;
function monthsAfter({ every_months, back_off }, n) {
	if (!(every_months >= 1)) return void 0;
	let months = 0;
	let pause = Math.trunc(every_months);
	for (let i = 0; i < n; i += 1) {
		months += Math.ceil(pause);
		pause *= Math.max(1, back_off);
		if (!(months <= 1200)) return void 0;
	}
	return months;
}
function laterStage(due, now, reminders) {
	let stage;
	for (let n = 1; n <= MOST_LATER; n += 1) {
		const months = monthsAfter(reminders, n);
		const day = months === void 0 ? void 0 : addPeriod(due, `P${months}M`);
		if (day === void 0 || (daysBetween(day, now) ?? -1) < 0) break;
		stage = -1 - n;
	}
	return stage;
}
function stageOf(due, now, reminders) {
	const left = daysBetween(now, due);
	if (left === void 0) return void 0;
	const later = left < 0 ? laterStage(due, now, reminders) : void 0;
	if (later !== void 0) return later;
	const passed = reminders.days.filter((day) => day >= 0 && left <= day);
	if (left < 0 && !reminders.days.includes(0)) return -1;
	return passed.length === 0 ? void 0 : Math.min(...passed);
}
function remind(dues, reminded, now, reminders) {
	const said = new Map(reminded);
	const stages = [...new Set(dues)].toSorted().flatMap((due, i) => {
		const stage = stageOf(due, now, reminders);
		return stage === void 0 ? [] : [[due, i === 0 ? stage : Math.max(stage, reminders.days.includes(0) ? 0 : -1)]];
	}).slice(0, 20);
	return {
		news: stages.filter(([due, stage]) => stage < (said.get(due) ?? Infinity)),
		reminded: stages.map(([due, stage]) => [due, Math.min(stage, said.get(due) ?? Infinity)])
	};
}

// src/issues/seen.ts
function fingerprint({ title, body, state, stateReason, labels, locked }) {
	return createHash("sha256").update(JSON.stringify([
		title,
		body,
		state,
		stateReason,
		labels.toSorted(),
		locked
	])).digest("hex").slice(0, 16);
}

// src/issues/snooze.ts
function snoozedUntil(closedAt, dues, maxDays) {
	const closed = isoDate(closedAt);
	if (closed === void 0) return void 0;
	const most = addPeriod(closed, `P${Math.min(99999, Math.max(0, Math.trunc(maxDays)))}D`);
	if (most === void 0) return void 0;
	const next = dues.filter((due) => due > closed).toSorted()[0];
	return next !== void 0 && next < most ? next : most;
}

// src/issues/lifecycle.ts
function duesOf({ items }) {
	return items.flatMap(({ due }) => due ?? []);
}
function firstState(desired, { now, policy }) {
	return {
		ids: desired.ids ?? [],
		episode: 1,
		verified: 0,
		title: textDigest(desired.title),
		reminded: remind(duesOf(desired), [], now, policy.reminders).reminded
	};
}
var Steps = class {
	list = [];
	#desired;
	#actual;
	#seen;
	constructor(desired, actual) {
		this.#desired = desired;
		this.#actual = actual;
		this.#seen = fingerprint(actual.issue);
	}
	#at(why) {
		return {
			key: this.#desired.key,
			why,
			number: this.#actual.issue.number,
			seen: this.#seen
		};
	}
	skip(reason, why, until) {
		const { key, number } = this.#at(why);
		this.list.push({
			kind: "skip",
			key,
			why,
			reason,
			number,
			...until === void 0 ? {} : { until }
		});
		return this;
	}
	comment(id, body, why) {
		if (this.#actual.issue.locked) return this.skip("locked", `The conversation is locked, so there is no comment: ${why}`);
		this.list.push({
			kind: "comment",
			...this.#at(why),
			id,
			body
		});
		return this;
	}
	update(change, why) {
		this.list.push({
			kind: "update",
			...this.#at(why),
			change
		});
		return this;
	}
	close(reason, change, why) {
		this.list.push({
			kind: "close",
			...this.#at(why),
			reason,
			change: {
				...change,
				state: "closed",
				stateReason: reason
			}
		});
		return this;
	}
	reopen(change, why) {
		this.list.push({
			kind: "reopen",
			...this.#at(why),
			change: {
				...change,
				state: "open",
				stateReason: "reopened"
			}
		});
		return this;
	}
};
function changeOf(desired, { issue, read }, state) {
	const ours = read.state === void 0 ? issue.title === desired.title : textDigest(issue.title) === read.state.title;
	const scrubs = isToldStill(desired, {
		issue,
		read
	});
	const retitled = issue.title !== desired.title && (scrubs || ours && desired.state === "open");
	const labels = changedLabels(issue.labels, desired.labels);
	return {
		body: composeBody({
			before: read.before,
			after: read.after,
			key: desired.key,
			digest: desired.digest,
			text: desired.body,
			brief: desired.brief ?? desired.body,
			state: {
				...state,
				...scrubs ? { reminded: [] } : {},
				title: retitled || scrubs ? textDigest(desired.title) : read.state?.title ?? textDigest(ours ? desired.title : "")
			}
		}),
		...retitled ? { title: desired.title } : {},
		...same(labels, issue.labels) ? {} : { labels },
		...scrubs ? { withoutComments: true } : {}
	};
}
function isToldStill(desired, { read }) {
	return desired.scrub === true && read.state?.title !== textDigest(desired.title);
}
function same(a, b) {
	return a.length === b.length && a.every((one) => b.includes(one));
}
function kept({ read }) {
	return read.state ?? {
		ids: [],
		episode: 1,
		verified: 0,
		title: textDigest(""),
		reminded: []
	};
}
function closedByUs({ issue, read }) {
	const closed = read.state?.closed;
	if (closed === void 0 || issue.state !== "closed") return void 0;
	const given = issue.stateReason === "reopened" ? null : issue.stateReason;
	const later = daysBetween(closed.on, isoDate(issue.closedAt) ?? closed.on) ?? 0;
	return given === closed.reason && later <= 1 ? closed : void 0;
}
function stepsFor(desired, actual, options) {
	const steps = new Steps(desired, actual);
	const open = actual.issue.state === "open";
	if (desired.state !== "withdrawn" && isToldStill(desired, actual)) return steps.update(changeOf(desired, actual, {
		...kept(actual),
		ids: desired.ids ?? []
	}), "What it said is not shown in public.").list;
	switch (desired.state) {
		case "unreadable": return steps.skip("unreadable", desired.reason ?? "Not everything could be read.").list;
		case "open": return (open ? whileOpen(desired, actual, options, steps) : whileClosed(desired, actual, options, steps)).list;
		case "resolved":
		case "withdrawn": return (open ? toClose(desired, actual, options, steps) : closedAlready(desired, actual, options, steps)).list;
	}
}
function isNew(desired, { issue, read }) {
	const ours = read.state !== void 0 && textDigest(issue.title) === read.state.title;
	return read.marker?.digest !== desired.digest || desired.state === "open" && ours && issue.title !== desired.title;
}
function whileOpen(desired, actual, { now, policy }, steps) {
	const { closed, ...before } = kept(actual);
	const state = {
		...before,
		...closed === void 0 ? {} : {
			episode: before.episode + 1,
			verified: 0
		},
		ids: desired.ids ?? []
	};
	const { news, reminded } = remind(duesOf(desired), state.reminded, now, policy.reminders);
	const [first] = news.toSorted(([a], [b]) => a < b ? -1 : 1);
	if (first === void 0 || actual.issue.locked) {
		const said = actual.issue.locked ? state.reminded : reminded;
		if (isNew(desired, actual) || closed !== void 0) return steps.update(changeOf(desired, actual, {
			...state,
			reminded: said
		}), "What it says changed.");
		return actual.issue.locked && first !== void 0 ? steps.skip("locked", "The conversation is locked, so there is no reminder.") : steps.skip("unchanged", "Nothing changed.");
	}
	const [due, stage] = first;
	const why = due < now ? `Overdue since ${due}.` : due === now ? `Due today, ${due}.` : `Due on ${due}.`;
	return steps.comment(`due.${state.episode}.${due}.${stage}`, dueComment(desired.items, news.map(([day]) => day).toSorted(), now), why).update(changeOf(desired, actual, {
		...state,
		reminded
	}), isNew(desired, actual) ? "What it says changed." : "Notes what it reminded of.");
}
function whileClosed(desired, actual, { now, policy }, steps) {
	const { closed: _, ...before } = kept(actual);
	const { issue } = actual;
	const again = (over) => changeOf(desired, actual, {
		...before,
		...over,
		ids: desired.ids ?? [],
		reminded: remind(duesOf(desired), [], now, policy.reminders).reminded
	});
	const ours = closedByUs(actual);
	if (ours !== void 0) {
		const episode = before.episode + 1;
		const watched = ours.how !== "resolved";
		const why = watched ? "It is watched again." : "Something of it is open, or falls due, once more.";
		return steps.comment(`again.${episode}`, watched ? watchedComment(desired.items) : relapseComment(desired.items), why).reopen(again({
			episode,
			verified: 0
		}), why);
	}
	if (issue.stateReason === "not_planned" || issue.stateReason === "duplicate") {
		const until = snoozedUntil(issue.closedAt, duesOf(desired), policy.snooze.max_days);
		if (until !== void 0 && now < until) return steps.skip("snoozed", `A person closed it as ${issue.stateReason === "duplicate" ? "a duplicate" : "not planned"}: it is asked about again on ${until}.`, until);
		const day = isoDate(issue.closedAt) ?? now;
		const why = `The pause since ${day} is over, and it is still open.`;
		return steps.comment(`pause.${before.episode}.${day}`, pauseOverComment(desired.items, day, until ?? now), why).reopen(again({}), why);
	}
	if (before.verified > 0) return steps.skip("closed-by-person", "A person closed it as completed twice, and the records do not show it.");
	const why = "A person closed it as completed, and the records do not show it yet.";
	return steps.comment(`verified.${before.episode}`, notYetComment(desired.items), why).reopen(again({ verified: before.verified + 1 }), why);
}
function toClose(desired, actual, { now }, steps) {
	const before = kept(actual);
	const how = desired.state === "resolved" ? "resolved" : "withdrawn";
	const why = desired.reason ?? "Nothing is open.";
	if (before.closed?.how === how && !isToldStill(desired, actual) && actual.read.marker?.digest === desired.digest) return steps.skip("unchanged", "A person opened it again although nothing of it is open: it is theirs to close.");
	const reason = how === "resolved" ? "completed" : "not_planned";
	if (!isToldStill(desired, actual)) steps.comment(`closed.${before.episode}`, closedComment(desired.brief ?? desired.body), why);
	return steps.close(reason, changeOf(desired, actual, {
		...before,
		ids: desired.ids ?? [],
		closed: {
			how,
			reason,
			on: now
		}
	}), why);
}
function closedAlready(desired, actual, { now }, steps) {
	if (!(actual.read.marker?.digest !== desired.digest || isToldStill(desired, actual)) || desired.state === "withdrawn" && desired.scrub !== true) return steps.skip("unchanged", "It is closed, and nothing of it is open.");
	const { stateReason } = actual.issue;
	const how = desired.state === "resolved" ? "resolved" : "withdrawn";
	return steps.update(changeOf(desired, actual, {
		...kept(actual),
		ids: desired.ids ?? [],
		closed: {
			how,
			reason: stateReason === "reopened" ? null : stateReason,
			on: isoDate(actual.issue.closedAt) ?? now
		}
	}), desired.reason ?? "Nothing of it is open.");
}

// src/issues/plan.ts
function sorted({ issues }, scope) {
	const byKey = /* @__PURE__ */ new Map();
	const unmarked = [];
	for (const issue of issues.toSorted((a, b) => a.number - b.number)) {
		const read = readBody(issue.body);
		if (read.marker === void 0) {
			if (issue.labels.includes("gpai-docket") && !issue.body.includes("<!-- gpai-docket:v1:")) unmarked.push(issue);
		} else if (inScope(read.marker.key, scope)) byKey.set(read.marker.key, [...byKey.get(read.marker.key) ?? [], {
			issue,
			read
		}]);
	}
	return {
		byKey,
		unmarked
	};
}
function adoptable(desired, all, unmarked) {
	const group = unmarked.filter((issue) => issue.labels.includes(groupLabel(desired.group)));
	const titled = group.find((issue) => issue.title === desired.title);
	if (titled !== void 0) return titled;
	return group.length === 1 && all.filter((one) => one.group === desired.group).length === 1 ? group[0] : void 0;
}
function adopt(desired, issue, options) {
	const rest = withoutMarkers(issue.body);
	const text = rest.replaceAll("\r\n", "\n");
	const after = text.includes(desired.body) ? text.replace(desired.body, () => "") : rest;
	const change = changeOf(desired, {
		issue,
		read: {
			before: "",
			after: after === "" || after.startsWith("\n") ? after : `\n${after}`
		}
	}, firstState(desired, options));
	return {
		kind: "adopt",
		key: desired.key,
		why: "An issue of ours about this has lost its hidden lines: it is taken back.",
		number: issue.number,
		seen: fingerprint(issue),
		change
	};
}
function merge({ issue, read }, into, now) {
	if (issue.state !== "open" || read.marker === void 0) return [];
	const { key } = read.marker;
	const text = duplicateText(into);
	const state = {
		ids: [],
		episode: 1,
		verified: 0,
		reminded: [],
		...read.state,
		title: read.state?.title ?? textDigest(""),
		closed: {
			how: "merged",
			reason: "not_planned",
			on: now
		}
	};
	const body = composeBody({
		before: read.before,
		after: read.after,
		key,
		digest: digestOf(["merged", into]),
		state,
		text,
		brief: text
	});
	return [{
		kind: "merge",
		key,
		why: `#${into} is about the same and is older.`,
		number: issue.number,
		seen: fingerprint(issue),
		into,
		change: {
			body,
			state: "closed",
			stateReason: "not_planned"
		}
	}];
}
function open(desired, options, rank) {
	const body = composeBody({
		before: "",
		after: "",
		key: desired.key,
		digest: desired.digest,
		state: firstState(desired, options),
		text: desired.body,
		brief: desired.brief ?? desired.body
	});
	return {
		kind: "open",
		key: desired.key,
		why: whyOpen(desired),
		draft: {
			title: desired.title,
			body,
			labels: desired.labels
		},
		rank
	};
}
function whyOpen({ items, due }) {
	const words = items.length === 0 ? "Somebody has to look at it" : `${items.length} ${items.length === 1 ? "entry is" : "entries are"} open or ${items.length === 1 ? "falls" : "fall"} due: ${items.slice(0, 5).map(({ id }) => id).join(", ")}${items.length > 5 ? " …" : ""}`;
	return due === void 0 ? `${words}.` : `${words}; earliest due day ${due}${houseMark(items, due)}.`;
}
const OUTCOME_RANK = {
	conflict: 1,
	gap: 2,
	stale: 3,
	unknown: 4
};
function rankOf({ items }) {
	return Math.min(9, ...items.map(({ outcome, overdue }) => overdue === true ? 0 : OUTCOME_RANK[outcome] ?? 5));
}
function planIssues(desired, actual, options) {
	const { byKey, unmarked } = sorted(actual, options.scope);
	const taken = /* @__PURE__ */ new Set();
	const steps = [];
	for (const one of desired) {
		const [first, ...more] = byKey.get(one.key) ?? [];
		if (first !== void 0) {
			steps.push(...stepsFor(one, first, options));
			if (actual.complete) steps.push(...more.flatMap((other) => merge(other, first.issue.number, options.now)));
			continue;
		}
		if (one.state !== "open") continue;
		if (!actual.complete) {
			steps.push({
				kind: "skip",
				key: one.key,
				why: "Not all of our issues could be read, so none is opened.",
				reason: "unreadable"
			});
			continue;
		}
		const lost = adoptable(one, desired, unmarked.filter(({ number }) => !taken.has(number)));
		if (lost !== void 0) taken.add(lost.number);
		steps.push(lost === void 0 ? open(one, options, rankOf(one)) : adopt(one, lost, options));
	}
	return { steps };
}

// src/issues/route.ts
const NEVER = "incidents";
const MOST = 90;
function route(desired, { repository, records, confidential, known }) {
	if (repository.private) return {
		here: desired,
		records: [],
		hidden: 0
	};
	const open = desired.filter((one) => !one.confidential);
	const secret = desired.filter((one) => one.confidential);
	const elsewhere = records?.private === true;
	const bare = elsewhere || confidential !== "id" ? [] : secret.filter((one) => one.group !== NEVER).map(bareIds);
	const stay = new Set([...open, ...bare].map(({ key }) => key));
	const out = scrubbedIssues(known).filter(({ key }) => !stay.has(key));
	return {
		here: [
			...open,
			...bare,
			...out
		],
		records: elsewhere ? secret.map((one) => inRecords(one, repository)) : [],
		hidden: elsewhere ? 0 : secret.filter((one) => one.state === "open" && !bare.some(({ key }) => key === one.key)).length
	};
}
function inRecords(issue, { id, owner, name }) {
	return {
		...issue,
		key: `${recordsScope(id)}${issue.key}`,
		title: `${issue.title} (${clip(visible(`${owner}/${name}`), MOST)})`
	};
}
const BARE_TITLE = "Confidential entries of the catalogue";
function bareIds({ key, model, group: id, state, ids }) {
	const named = (ids ?? []).toSorted();
	const list = named.slice(0, 200).map(boldId).join(", ");
	const words = state === "open" || state === "unreadable" ? `Somebody has to look at ${list === "" ? "confidential entries" : list}. What was seen is not shown in public. ${NOT_SHOWN}` : "Nothing has to be looked at now.";
	const text = `${words}\n`;
	return {
		key,
		model,
		group: id,
		state,
		title: BARE_TITLE,
		labels: [LABEL],
		body: text,
		brief: text,
		reason: words,
		digest: digestOf([
			"bare",
			state,
			named
		]),
		items: [],
		ids: named,
		confidential: true,
		scrub: true
	};
}
function scrubbedIssues(known) {
	return [...known.keys()].filter((key) => group(groupOfKey(key))?.confidential === true).map(scrubbed);
}
function scrubbed(key) {
	const reason = "What this was about is not shown in public.";
	const text = `${reason}\n`;
	return {
		key,
		model: ".",
		group: groupOfKey(key),
		state: "withdrawn",
		reason,
		title: BARE_TITLE,
		labels: [LABEL],
		body: text,
		brief: text,
		digest: digestOf(["scrubbed"]),
		items: [],
		ids: [],
		confidential: true,
		scrub: true
	};
}

// src/sweep/plans.ts
function plansOf(input) {
	const { repository, judged, actual, records, date } = input;
	const { values } = judged;
	const routed = (mine) => {
		const context = contextOf(input, mine);
		const routing = {
			repository: context.repository,
			confidential: values.confidential,
			known: ofModels(knownIssues(mine)),
			...records === void 0 ? {} : { records: { private: records.repository.private } }
		};
		if (values.mode === "off") return route(withdrawnIssues(context.known, "The configuration switches this repository off."), routing);
		if (repository.private) return route(desiredIssues(judged.report, context), routing);
		return {
			...route(desiredIssues(forPublic(judged.report), context), routing),
			records: records === void 0 ? [] : route(desiredIssues(judged.report, context), routing).records
		};
	};
	const wanted = routed(actual);
	const replan = (mine) => planIssues([...(mine === actual ? wanted : routed(mine)).here, ...input.beside?.(knownIssues(mine)) ?? []], mine, {
		now: date,
		policy: values
	});
	const first = {
		about: repository.id,
		mode: values.mode,
		place: repository,
		actual,
		plan: replan(actual),
		replan
	};
	if (records === void 0 || wanted.records.length === 0) return {
		planned: [first],
		keys: keysOf(wanted.here)
	};
	const there = (others) => planIssues(wanted.records, others, {
		now: date,
		policy: values,
		scope: recordsScope(repository.id)
	});
	return {
		planned: [first, {
			about: repository.id,
			mode: values.mode,
			place: records.repository,
			actual: records.actual,
			plan: there(records.actual),
			replan: there
		}],
		keys: keysOf(wanted.here)
	};
}
function renewedPaths(input) {
	const context = contextOf(input, input.actual);
	if (input.judged.values.mode === "off" || ![...context.known.values()].some(({ open }) => open)) return [];
	return [...new Set([...renewalPaths(input.judged.report, context).values()].flat())].toSorted();
}
function contextOf({ repository, judged, records, configuration, changes }, actual) {
	const elsewhere = records === void 0 ? /* @__PURE__ */ new Map() : knownIssues(records.actual, recordsScope(repository.id));
	return {
		repository: issueRepository(repository),
		policy: judged.values,
		known: new Map([...ofModels(knownIssues(actual)), ...elsewhere]),
		...configuration === void 0 ? {} : { configuration },
		...changes === void 0 ? {} : { changes }
	};
}
function planOfOther({ repository, actual, reason, values, mode, date, beside }) {
	const replan = (mine) => {
		const all = knownIssues(mine);
		const models = ofModels(all);
		const out = repository.private || reason === void 0 && values.confidential === "id" ? [] : scrubbedIssues(models);
		const desired = [
			...reason === void 0 ? [] : withdrawnIssues(models, reason).filter(({ key }) => !out.some((one) => one.key === key)),
			...out,
			...beside?.(all) ?? []
		];
		return desired.length === 0 ? { steps: [] } : planIssues(desired, mine, {
			now: date,
			policy: values
		});
	};
	return {
		about: repository.id,
		mode,
		place: repository,
		actual,
		plan: replan(actual),
		replan
	};
}
function ofModels(known) {
	return new Map([...known].filter(([key]) => key !== CONFIGURATION_KEY));
}
function keysOf(desired) {
	return new Map(desired.flatMap(({ key, model, items, state }) => state === "open" ? items.map(({ id }) => [itemKey(model, id), key]) : []));
}
function issueRepository({ id, owner, repo, private: isPrivate, url, defaultBranch }) {
	return {
		id,
		owner,
		name: repo,
		private: isPrivate,
		serverUrl: originOf(url),
		defaultBranch
	};
}
function originOf(url) {
	return URL.canParse(url) ? new URL(url).origin : "https://github.com";
}

// src/sweep/strays.ts
function planStrays({ place, actual, values, mode, date, reason }) {
	return scopesOf(actual).flatMap((about) => {
		const why = reason(about);
		if (place.private && why === void 0) return [];
		const scope = recordsScope(about);
		const replan = (mine) => {
			const known = new Map([...knownIssues(mine, scope)].map(([key, one]) => [`${scope}${key}`, one]));
			return planIssues(place.private ? withdrawnIssues(known, why ?? "") : scrubbedIssues(known), mine, {
				now: date,
				policy: values,
				scope
			});
		};
		return [{
			about,
			mode,
			place,
			actual,
			plan: replan(actual),
			replan
		}];
	});
}
function scopesOf({ issues }) {
	const found = issues.flatMap(({ body }) => /^r\/(\d{1,15})\//.exec(readBody(body).marker?.key ?? "")?.[1] ?? []);
	return [...new Set(found.map(Number))].toSorted((a, b) => a - b);
}

// src/sweep/quiet.ts
function quietDigest({ repository, known, actual, records, beside }) {
	const { id, owner, repo, private: isPrivate, hasIssues, defaultBranch, url } = repository;
	const about = [
		id,
		owner,
		repo,
		isPrivate,
		hasIssues,
		defaultBranch,
		url,
		known.head,
		known.date,
		known.configuration,
		said(actual),
		said(records),
		beside
	];
	return createHash("sha256").update(JSON.stringify(about)).digest("hex").slice(0, 32);
}
function said(actual) {
	return actual === void 0 ? null : [actual.complete, actual.issues.map((issue) => [
		issue.number,
		fingerprint(issue),
		issue.createdAt,
		issue.closedAt ?? ""
	])];
}

// src/sweep/planner.ts
const AT_ONCE$1 = 4;
const UNREAD = "our issues could not be read: the app needs the permission `issues: write`, or GitHub did not answer";
async function planAll(work, actual, failed) {
	const planner = new Planner(work, actual, failed);
	await eachOf(work.listed, AT_ONCE$1, () => false, (repository) => planner.plan(repository));
	for (const repository of work.listed) planner.planStrays(repository);
	return {
		drafts: planner.drafts,
		planned: [...planner.planned].toSorted(([a], [b]) => a - b).flatMap(([, plans]) => plans),
		unread: planner.unread,
		problems: planner.problems.toSorted((a, b) => `${a.path} ${a.message}` < `${b.path} ${b.message}` ? -1 : 1),
		digests: planner.digests
	};
}
var Planner = class {
	drafts = /* @__PURE__ */ new Map();
	planned = /* @__PURE__ */ new Map();
	unread = /* @__PURE__ */ new Map();
	problems = [];
	digests = /* @__PURE__ */ new Map();
	#work;
	#actual;
	#failed;
	#home;
	#records;
	#source;
	#beside;
	constructor(work, actual, failed) {
		const { configuration, listed } = work;
		[this.#work, this.#actual, this.#failed] = [
			work,
			actual,
			failed ?? "our issues could not be read: the app needs the permission `issues: write`, or GitHub did not answer"
		];
		this.#home = organisationRepository(listed, ORGANISATION_REPOSITORY);
		this.#records = recordsRepository(listed, configuration.values.records_repository);
		this.#source = configuration.file === void 0 || this.#home === void 0 ? void 0 : `${this.#home.owner}/${this.#home.repo}:${configuration.file.place.path}`;
		this.#beside = (known) => {
			const issue = configurationIssue(configuration, known);
			return issue === void 0 ? [] : [issue];
		};
	}
	async plan(repository) {
		const { options, found, known, before, configuration } = this.#work;
		const { id } = repository;
		if (found.get(id)?.kind !== "model") {
			this.#planOther(repository);
			return;
		}
		const one = known.get(id);
		if (one === void 0) return;
		for (const { path, message, line, fix } of one.problems ?? []) this.problems.push({
			path: `${one.name}:${path}`,
			message,
			fix,
			...line === void 0 ? {} : { line }
		});
		const records = this.#records?.id === id ? void 0 : this.#actual.get(this.#records?.id ?? 0);
		const digest = quietDigest({
			repository,
			known: one,
			actual: this.#actual.get(id),
			records,
			beside: id === this.#home?.id ? configuration.problems : this.#source
		});
		const earlier = before.overview.get(id);
		if (one.quiet === digest && earlier?.status === "model") {
			this.digests.set(id, digest);
			this.drafts.set(id, {
				repository: earlier,
				keys: /* @__PURE__ */ new Map()
			});
			return;
		}
		const judged = await readJudged(options.store, options.account, id);
		if (judged === void 0 || judged.head !== one.head) {
			this.unread.set(id, "what was judged is no longer in the store");
			known.delete(id);
			return;
		}
		await this.#planModel(repository, judged, records);
		if (!this.unread.has(id)) this.digests.set(id, digest);
	}
	async #planModel(repository, judged, records) {
		const { date, halt } = this.#work;
		const { id } = repository;
		const [actual, place] = [this.#actual.get(id), this.#records];
		this.drafts.set(id, draftOf(repository, judged, this.#work.known.get(id)?.problems?.length ?? 0));
		if (!repository.hasIssues) return;
		if (actual === void 0) {
			this.unread.set(id, this.#failed);
			return;
		}
		const input = {
			repository,
			judged,
			actual,
			date,
			...place === void 0 || records === void 0 ? {} : { records: {
				repository: place,
				actual: records
			} },
			...this.#source === void 0 ? {} : { configuration: this.#source },
			...id === this.#home?.id ? { beside: this.#beside } : {}
		};
		try {
			const changes = await this.#changes(repository, judged.head, renewedPaths(input));
			const { planned, keys } = plansOf({
				...input,
				...changes === void 0 ? {} : { changes }
			});
			this.planned.set(id, planned);
			this.drafts.set(id, draftOf(repository, judged, this.#work.known.get(id)?.problems?.length ?? 0, planned[0], keys));
		} catch (error) {
			this.unread.set(id, halt.note(error).reason);
		}
	}
	async #changes(repository, commit, paths) {
		if (paths.length === 0 || !this.#work.halt.held()) return void 0;
		const { source, keep } = this.#work.account.open(repository, commit);
		try {
			const changes = await source.lastChanges(paths);
			await keep();
			return changes;
		} catch (error) {
			this.#work.halt.note(error);
			return;
		} finally {
			await source.close();
		}
	}
	#planOther(repository) {
		const { configuration, date, found, known, excluded, halt } = this.#work;
		const { id } = repository;
		const [actual, home] = [this.#actual.get(id), id === this.#home?.id];
		const reason = found.get(id)?.kind === "none" && known.get(id)?.issues === true ? "there is no model in this repository any more" : excluded.get(id);
		if (actual === void 0 || reason === void 0 && !home) return;
		try {
			this.planned.set(id, [planOfOther({
				repository,
				actual,
				values: configuration.values,
				mode: home ? this.#homeMode() : this.#modeOf(repository),
				date,
				...reason === void 0 ? {} : { reason },
				...home ? { beside: this.#beside } : {}
			})]);
		} catch (error) {
			this.unread.set(id, halt.note(error).reason);
		}
	}
	planStrays(place) {
		const actual = this.#actual.get(place.id);
		if (actual === void 0) return;
		const { configuration: { values }, date } = this.#work;
		const strays = planStrays({
			place,
			actual,
			values,
			mode: this.#mode(),
			date,
			reason: (about) => this.#strayReason(place, about)
		});
		if (strays.length > 0) this.planned.set(place.id, [...this.planned.get(place.id) ?? [], ...strays]);
	}
	#strayReason(place, about) {
		const { configuration, found, excluded, listed, listComplete } = this.#work;
		if (configuration.file?.readable === false) return void 0;
		if (place.id !== this.#records?.id) return "Confidential matters are kept in another place now.";
		const repository = listed.find(({ id }) => id === about);
		if (repository === void 0) return listComplete ? "The repository that this was about is gone, or was taken from the app." : void 0;
		if (repository.private) return "The repository that this was about is private now: what is confidential stands there.";
		const left = excluded.get(about);
		if (left !== void 0) return `Not watched any more: ${left}.`;
		return found.get(about)?.kind === "none" ? "There is no model in the repository that this was about any more." : void 0;
	}
	#mode() {
		const { configuration, before } = this.#work;
		return configuration.file?.readable === false ? before.mode ?? configuration.values.mode : configuration.values.mode;
	}
	#homeMode() {
		const { configuration: { file }, before } = this.#work;
		return (file?.readable === false ? before.switchedOn === true : file !== void 0 && isSwitchedOn(file)) ? "active" : this.#mode();
	}
	#modeOf({ owner, repo }) {
		const { configuration: { file } } = this.#work;
		return file?.readable === true ? resolvePolicy({
			organisation: file,
			repository: {
				owner,
				name: repo
			}
		}).values.mode : this.#mode();
	}
};

// src/sweep/dashboard-step.ts
async function placeDashboard(work, done, overview) {
	const { options, before, halt, only } = work;
	const earlier = before.dashboard === void 0 ? {} : { place: before.dashboard };
	const place = placeOfDashboard(work);
	if (options.dryRun === true || place === void 0 || only !== void 0 && before.repositories.size === 0) return {
		writes: 0,
		complete: true,
		...options.dryRun === true || place === void 0 ? {} : earlier
	};
	const own = done.dashboards.get(place.id);
	if (!halt.held() || own === void 0) return {
		...earlier,
		writes: 0,
		complete: false,
		reason: halt.reason() ?? "our issues could not be read: the app needs the permission `issues: write`, or GitHub did not answer"
	};
	try {
		const rendered = (where) => renderDashboard(overview, {
			audience: where.private ? "private" : "public",
			...linkOf(work),
			...options.page === void 0 ? {} : { page: options.page }
		});
		const { write, kept, extra } = dashboardPlan(own, rendered(place));
		const others = [...done.dashboards].some(([id, issues]) => id !== place.id && issues.some(isLeftOver));
		if (write === "none" && kept !== void 0 && extra.length === 0 && !others) return {
			place: {
				repository: place.id,
				number: kept.number,
				url: kept.url
			},
			writes: 0,
			complete: true
		};
		const heads = await work.account.heads([place]);
		if (!heads.has(place.id)) return {
			...earlier,
			writes: 0,
			complete: false,
			reason: "GitHub did not tell who may read the repository that it lies in"
		};
		const now = withHead(place, heads);
		const written = await ensureDashboard(await work.account.tracker(now), own, rendered(now), () => halt.held());
		if (written === void 0) return {
			...earlier,
			writes: 0,
			complete: false,
			reason: halt.reason() ?? "the run ended"
		};
		const closed = await closeOthers(work, done, place);
		return {
			place: {
				repository: place.id,
				number: written.number,
				url: written.url
			},
			writes: written.writes + closed,
			complete: true
		};
	} catch (error) {
		return {
			...earlier,
			writes: 0,
			complete: false,
			reason: halt.note(error).reason
		};
	}
}
async function closeOthers({ account, halt, listed }, { dashboards }, place) {
	let writes = 0;
	for (const [id, issues] of dashboards) {
		const repository = listed.find((one) => one.id === id);
		if (id === place.id || repository === void 0) continue;
		for (const issue of issues.filter(isLeftOver)) {
			if (!halt.held()) return writes;
			await retireDashboard(await account.tracker(repository), issue);
			writes++;
		}
	}
	return writes;
}
function linkOf({ configuration: { repository, file } }) {
	if (repository === void 0) return {};
	const link = configurationLink({
		serverUrl: originOf(repository.url),
		owner: repository.owner,
		repo: repository.repo,
		branch: repository.defaultBranch,
		exists: file !== void 0,
		path: file?.place.path ?? ORGANISATION_PATHS[0]
	});
	return link === void 0 ? {} : { newFileLink: link };
}

// src/sweep/judge.ts
async function judge({ source, trouble }, { repository, organisation, date }) {
	const whole = (value) => {
		const failure = trouble();
		if (failure !== void 0) throw failure;
		return value;
	};
	const named = {
		owner: repository.owner,
		name: repository.repo
	};
	const listing = await source.list();
	const own = whole(await ownLayer(source, listing, `${named.owner}/${named.name}`));
	const report = whole(await inspectSources(source, void 0, {
		now: date,
		config: judgedConfig(organisation, named)
	}));
	if (report.models.length === 0 && !listing.entries.some((entry) => /(?:^|\/)\.gpai\//.test(entry.path))) {
		const [missing] = report.completeness.missing;
		return missing === void 0 ? { kind: "none" } : {
			kind: "unread",
			reason: `no model was found in what could be read: ${missing.reason}`
		};
	}
	const { values, problems } = resolvePolicy({
		...organisation === void 0 ? {} : { organisation },
		repository: named,
		...own === void 0 ? {} : { own }
	});
	return {
		kind: "model",
		report,
		policy: {
			values,
			problems: problems.filter((one) => !(organisation?.problems ?? []).includes(one))
		}
	};
}
async function ownLayer(source, listing, name) {
	const path = REPOSITORY_PATHS.find((one) => listing.entries.some((entry) => entry.path === one && entry.kind === "file"));
	if (path === void 0) return void 0;
	try {
		return readRepositoryFile(await source.read(path, { length: MAX_BYTES$1 + 1 }), path, name);
	} catch {
		return;
	}
}

// src/sweep/look.ts
const AT_ONCE = 4;
async function lookAtAll(look, watched, known) {
	const found = /* @__PURE__ */ new Map();
	const waited = watched.toSorted((a, b) => compare(known.get(a.id)?.judged ?? "", known.get(b.id)?.judged ?? "") || a.id - b.id);
	const unfit = [];
	for (const repository of waited) {
		const quick = withoutReading(look, repository, known.get(repository.id));
		if (quick === void 0) unfit.push(repository);
		else found.set(repository.id, quick);
	}
	let done = 0;
	await eachOf(unfit, AT_ONCE, () => look.halt.reason() !== void 0, async (repository) => {
		found.set(repository.id, await lookAt(look, repository, known));
		look.progress(`looked at ${++done} of ${unfit.length} repositories that changed`);
	});
	for (const repository of unfit) if (!found.has(repository.id)) found.set(repository.id, {
		kind: "waiting",
		reason: look.halt.reason() ?? "not reached"
	});
	return found;
}
function withoutReading(look, repository, before) {
	const head = look.heads.get(repository.id);
	if (head === void 0) return {
		kind: "error",
		reason: "GitHub did not tell its newest commit"
	};
	if (head === "gone") return {
		kind: "skipped",
		reason: GONE
	};
	if (head.commit === void 0) return { kind: "none" };
	if (before === void 0 || before.head !== head.commit) return void 0;
	if (before.kind === "none") return { kind: "none" };
	return before.date === look.date && before.configuration === look.configuration.digest && before.name === `${repository.owner}/${repository.repo}` ? { kind: "model" } : void 0;
}
async function lookAt(look, repository, known) {
	const { account, store, name, date, configuration } = look;
	const commit = commitOf(look.heads, repository.id) ?? "";
	const full = `${repository.owner}/${repository.repo}`;
	const before = known.get(repository.id);
	let judgement;
	const opened = account.open(repository, commit);
	try {
		judgement = await judge(opened, {
			repository,
			organisation: configuration.file,
			date
		});
	} catch (error) {
		const trouble = look.halt.note(error);
		return {
			kind: trouble.kind === "stop" ? "waiting" : trouble.kind === "skip" ? "skipped" : "error",
			reason: trouble.reason
		};
	}
	if (judgement.kind === "unread") return {
		kind: "skipped",
		reason: judgement.reason
	};
	const seen = {
		name: full,
		head: commit,
		judged: look.moment(),
		...before?.issues === true ? { issues: true } : {}
	};
	if (judgement.kind === "none") {
		known.set(repository.id, {
			...seen,
			kind: "none"
		});
		if (before?.kind === "model") await removeJudged(store, name, repository.id);
		return { kind: "none" };
	}
	const earlier = before?.kind === "model" ? await readJudged(store, name, repository.id) : void 0;
	const { report, policy } = judgement;
	await opened.keep();
	await writeJudged(store, name, repository.id, {
		head: commit,
		report,
		values: policy.values,
		since: [...sinceOf(report, new Map(earlier?.since))]
	});
	known.set(repository.id, {
		...seen,
		kind: "model",
		date,
		configuration: configuration.digest,
		...policy.problems.length === 0 ? {} : { problems: policy.problems }
	});
	return { kind: "model" };
}
function compare(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}

// src/issues/budget.ts
function waiting(plans) {
	return plans.map(({ steps }, plan) => steps.flatMap((one, step) => one.kind === "open" ? [{
		plan,
		step,
		rank: one.rank ?? 9
	}] : []).toSorted((a, b) => a.rank - b.rank || a.step - b.step));
}
function budgeted(plans, budget) {
	const queues = waiting(plans);
	const turns = Math.max(0, ...queues.map((queue) => queue.length));
	const order = Array.from({ length: turns }, (_, turn) => queues.flatMap((queue) => queue[turn] ?? []).toSorted((a, b) => a.rank - b.rank || a.plan - b.plan)).flat();
	const chosen = new Set(order.slice(0, Math.max(0, Math.trunc(budget))).map(({ plan, step }) => `${plan} ${step}`));
	return plans.map(({ steps }, plan) => ({ steps: steps.map((one, step) => one.kind !== "open" || chosen.has(`${plan} ${step}`) ? one : {
		kind: "skip",
		key: one.key,
		why: `Waits for a later run, as ${budget} ${budget === 1 ? "issue is" : "issues are"} all that one run opens: ${one.why}`,
		reason: "queued"
	}) }));
}

// src/issues/apply.ts
const COMMENT_PURPOSE = "issue-comment";
const PATIENCE = 3;
function commentBody(id, text) {
	return markerLine({
		purpose: COMMENT_PURPOSE,
		key: id,
		digest: textDigest(text)
	}) + text;
}
function troubleOf(thrown) {
	const { kind, ambiguous, message } = typeof thrown === "object" && thrown !== null ? thrown : {};
	return {
		kind: typeof kind === "string" ? kind : "unexpected",
		ambiguous: ambiguous === true,
		message: (typeof message === "string" ? message : "failed").replaceAll(/[\r\n]+/g, " ").slice(0, 500)
	};
}
var Run = class {
	#tracker;
	#stopped = /* @__PURE__ */ new Map();
	#noMore;
	#silent = 0;
	ended = false;
	writes = 0;
	constructor(tracker) {
		this.#tracker = tracker;
	}
	async step(step) {
		if (step.kind === "skip") return {
			step,
			result: "told",
			...step.number === void 0 ? {} : { number: step.number }
		};
		if (step.kind === "open" && this.#noMore !== void 0) return {
			step,
			result: "failed",
			trouble: this.#noMore.message
		};
		const before = "number" in step ? this.#stopped.get(step.number) : void 0;
		if (before !== void 0) return {
			step,
			result: before === "changed" ? "changed" : "not-reached",
			..."number" in step ? { number: step.number } : {}
		};
		try {
			const done = await this.#write(step);
			this.#silent = 0;
			if ("number" in step && done.result === "changed") this.#stopped.set(step.number, "changed");
			return done;
		} catch (thrown) {
			return this.#failed(step, troubleOf(thrown));
		}
	}
	#failed(step, trouble) {
		this.#silent = trouble.kind === "unavailable" ? this.#silent + 1 : 0;
		if (trouble.kind === "rate-limited" || this.#silent >= PATIENCE) this.ended = true;
		if (step.kind === "open" && [
			"gone",
			"not-permitted",
			"not-found"
		].includes(trouble.kind)) this.#noMore = trouble;
		if ("number" in step && !(step.kind === "comment" && trouble.kind === "locked")) this.#stopped.set(step.number, "failed");
		return {
			step,
			result: "failed",
			trouble: trouble.message,
			..."number" in step ? { number: step.number } : {}
		};
	}
	async #write(step) {
		if (step.kind === "open") return done(step, await this.#counted(() => this.#tracker.create(step.draft)));
		const { number } = step;
		const issue = await this.#tracker.read(number);
		if (issue === void 0) throw Object.assign(/* @__PURE__ */ new Error(`#${number} is gone: deleted, transferred, or no longer visible`), { kind: "gone" });
		if (step.seen !== void 0 && fingerprint(issue) !== step.seen) return {
			step,
			result: "changed",
			number,
			url: issue.url
		};
		if (step.kind !== "comment") return done(step, await this.#counted(() => this.#tracker.update(number, step.change)));
		if ((await this.#tracker.comments(number)).some(({ body }) => isComment(body, step.id))) return {
			step,
			result: "there",
			number,
			url: issue.url
		};
		await this.#counted(() => this.#tracker.comment(number, commentBody(step.id, step.body)));
		return done(step, issue);
	}
	async #counted(write) {
		try {
			const answer = await write();
			this.writes += 1;
			return answer;
		} catch (thrown) {
			if (troubleOf(thrown).ambiguous) this.writes += 1;
			throw thrown;
		}
	}
};
function done(step, issue) {
	return {
		step,
		result: "done",
		number: issue.number,
		url: issue.url
	};
}
function isComment(body, id) {
	const marker = readMarker(body);
	return marker?.purpose === COMMENT_PURPOSE && marker.key === id;
}
const RESULT_WORDS = {
	done: "",
	there: " (was there)",
	told: "",
	changed: " (somebody edited it meanwhile: left for the next run)",
	failed: " failed",
	"not-reached": " (not reached)"
};
async function applyPlan(tracker, plan, { held = () => true, signal, log = () => void 0 } = {}) {
	const run = new Run(tracker);
	const steps = [];
	for (const step of plan.steps) {
		if (step.kind !== "skip" && !run.ended && (signal?.aborted === true || !held())) run.ended = true;
		if (step.kind !== "skip" && run.ended) {
			steps.push({
				step,
				result: "not-reached",
				..."number" in step ? { number: step.number } : {}
			});
			continue;
		}
		const applied = await run.step(step);
		steps.push(applied);
		if (applied.result !== "told") log(`${step.kind}${applied.number === void 0 ? "" : ` #${applied.number}`} ${step.key}: ${step.why}${RESULT_WORDS[applied.result]}${applied.trouble === void 0 ? "" : `: ${applied.trouble}`}`);
	}
	return {
		steps,
		writes: run.writes,
		complete: !run.ended && steps.every(({ result }) => result === "done" || result === "there" || result === "told")
	};
}

// src/sweep/write.ts
const REFUSALS = 3;
function hasWrites(plan) {
	return plan.steps.some((step) => step.kind !== "skip");
}
async function writePlans(account, halt, planned, log) {
	const outcomes = /* @__PURE__ */ new Map();
	const writing = planned.filter(({ plan }) => hasWrites(plan));
	if (writing.length === 0 || !halt.held()) return outcomes;
	let heads = /* @__PURE__ */ new Map();
	try {
		heads = await account.heads([...new Map(writing.map(({ place }) => [place.id, place])).values()]);
	} catch (error) {
		const { reason } = halt.note(error);
		return new Map(writing.map((one) => [one, {
			reason,
			complete: false
		}]));
	}
	let refused = 0;
	for (const one of writing) {
		if (!halt.held()) {
			outcomes.set(one, {
				reason: halt.reason() ?? "the run ended",
				complete: false
			});
			continue;
		}
		const unfit = unwritable(one.place, heads);
		if (unfit !== void 0) {
			outcomes.set(one, unfit);
			continue;
		}
		const outcome = await writeOne(account, halt, withHead(one.place, heads), one, log);
		outcomes.set(one, outcome);
		refused = outcome.applied?.writes === 0 && outcome.refused === true ? refused + 1 : 0;
		if (refused >= REFUSALS) halt.stop("the token may not write issues: the app needs the permission `issues: write`");
	}
	return outcomes;
}
function unwritable(place, heads) {
	const head = heads.get(place.id);
	if (head === void 0) return {
		reason: "GitHub did not tell whether it can be written to",
		complete: false
	};
	if (head === "gone") return {
		reason: GONE,
		complete: true
	};
	if (head.owner.toLowerCase() !== place.owner.toLowerCase()) return {
		reason: "transferred to another account",
		complete: true
	};
	if (place.private && !head.private) return {
		reason: "made public while the run was going on",
		complete: false
	};
	const reason = unreachable(head) ?? (head.hasIssues ? void 0 : "its issues are switched off");
	return reason === void 0 ? void 0 : {
		reason,
		complete: true
	};
}
async function writeOne(account, halt, place, planned, log) {
	let failure;
	try {
		const tracker = watched(await account.tracker(place), (error) => {
			failure ??= error;
			if (error instanceof GitHubError && (error.kind === "rate-limited" || error.status === 401)) halt.note(error);
		});
		const applied = await applyPlan(tracker, await surePlan(planned, tracker), {
			held: () => halt.held(),
			log
		});
		const reason = failure === void 0 ? void 0 : halt.note(failure).reason;
		return {
			applied,
			complete: applied.complete,
			...reason === void 0 || applied.complete ? {} : { reason },
			refused: failure instanceof GitHubError && failure.kind === "not-permitted"
		};
	} catch (error) {
		return {
			reason: halt.note(error).reason,
			complete: false
		};
	}
}
async function surePlan({ plan, actual, replan }, tracker) {
	if (actual.issues.length > 0 || !plan.steps.some(({ kind }) => kind === "open")) return plan;
	const anew = await tracker.own();
	const [issues, { complete }] = [anew.issues.filter((one) => !isDashboard(one)), anew];
	if (complete && issues.length === 0) return plan;
	const chosen = new Set(plan.steps.flatMap((step) => step.kind === "open" ? [step.key] : []));
	return { steps: replan({
		issues,
		complete
	}).steps.filter((step) => step.kind !== "open" || chosen.has(step.key)) };
}
function watched(tracker, tell) {
	const told = (method) => async (...args) => {
		try {
			return await method(...args);
		} catch (error) {
			tell(error);
			throw error;
		}
	};
	return {
		own: told(() => tracker.own()),
		read: told((number) => tracker.read(number)),
		create: told((draft) => tracker.create(draft)),
		update: told((...args) => tracker.update(...args)),
		comments: told((number) => tracker.comments(number)),
		comment: told((number, body) => tracker.comment(number, body))
	};
}

// src/sweep/reconcile.ts
async function reconcile(work) {
	const { halt, options } = work;
	let [own, failed] = [/* @__PURE__ */ new Map(), halt.reason()];
	if (failed === void 0) try {
		own = await readOwn(work);
	} catch (error) {
		failed = halt.note(error).reason;
	}
	const actual = new Map([...own].map(([id, { issues, complete }]) => [id, {
		issues: issues.filter((one) => !isDashboard(one)),
		complete
	}]));
	const { planned: all, ...others } = await planAll(work, actual, failed);
	const planned = withinBudget(work, all);
	const writable = options.dryRun === true ? [] : planned.filter(({ mode }) => mode !== "preview");
	const outcomes = await writePlans(work.account, halt, writable, (text) => {
		options.github.log(text);
	});
	remember(work, actual, outcomes);
	keepQuiet(work, others, planned);
	const applied = [...outcomes.values()].flatMap((one) => one.applied === void 0 ? [] : [one.applied]);
	return {
		...others,
		planned,
		outcomes,
		dashboards: new Map([...own].map(([id, { issues }]) => [id, issues.filter(isDashboard)])),
		writes: applied.reduce((sum, { writes }) => sum + writes, 0),
		queued: planned.flatMap(({ plan }) => plan.steps).filter((step) => step.kind === "skip" && step.reason === "queued").length,
		opened: applied.flatMap(({ steps }) => steps).filter(({ step, result }) => step.kind === "open" && result === "done").length,
		reasons: [
			...failed === void 0 ? [] : [failed],
			...others.unread.values(),
			...[...outcomes.values()].flatMap(({ complete, reason }) => complete ? [] : [reason ?? "somebody edited an issue while the sweep was under way"])
		]
	};
}
function withinBudget({ configuration, before, date, only }, planned) {
	const { budget } = configuration.values.issues;
	const opened = only !== void 0 && before.opened?.date === date ? before.opened.count : 0;
	const active = planned.filter(({ mode }) => mode !== "preview");
	const plans = new Map(budgeted(active.map(({ plan }) => plan), Math.max(0, budget - opened)).map((plan, i) => [active[i], plan]));
	return planned.map((one) => ({
		...one,
		plan: plans.get(one) ?? one.plan
	}));
}
function remember({ known }, actual, outcomes) {
	const holds = new Set([...actual].filter(([, { issues }]) => knownIssues({
		issues,
		complete: true
	}).size > 0).map(([id]) => id));
	for (const [{ place }, { applied }] of outcomes) if (applied !== void 0 && applied.writes > 0) holds.add(place.id);
	for (const id of holds) {
		const one = known.get(id);
		if (one !== void 0) known.set(id, {
			...one,
			issues: true
		});
	}
}
function keepQuiet({ known }, { drafts, digests, unread }, planned) {
	const loud = new Set(planned.filter(isLoud).map(({ about }) => about));
	for (const id of drafts.keys()) {
		const one = known.get(id);
		if (one === void 0) continue;
		const { quiet: _before, ...others } = one;
		const digest = loud.has(id) || unread.has(id) ? void 0 : digests.get(id);
		known.set(id, digest === void 0 ? others : {
			...others,
			quiet: digest
		});
	}
}
function isLoud({ mode, plan, place, about }) {
	return plan.steps.some((step) => {
		return (step.kind !== "skip" || step.reason === "queued") && mode !== "preview" || place.id !== about && (step.kind !== "skip" || step.reason !== "unchanged" && step.reason !== "not-due");
	});
}

// src/sweep/tell.ts
function tellAll(work, done) {
	const shown = [];
	const others = { ...NO_OTHERS };
	const unwatched = new Map(discover(work.listed, work.configuration.values).skipped.map(({ repository: { id }, reason }) => [id, reason]));
	const reasons = /* @__PURE__ */ new Map();
	for (const repository of work.listed) {
		const told = tell(work, done, repository, unwatched.has(repository.id));
		if (told === void 0) continue;
		if (typeof told !== "string") {
			shown.push(told);
			continue;
		}
		others[told] += 1;
		if (told === "skipped") add(reasons, unwatched.get(repository.id) ?? "it could not be read");
	}
	shown.push(...goneOf(work));
	return {
		repositories: shown.toSorted((a, b) => a.name < b.name ? -1 : a.name > b.name ? 1 : a.id - b.id),
		others,
		skipped: [...reasons].map(([reason, count]) => ({
			reason,
			count
		})).toSorted((a, b) => b.count - a.count || (a.reason < b.reason ? -1 : 1))
	};
}
function add(counts, key) {
	counts.set(key, (counts.get(key) ?? 0) + 1);
}
function tell(work, { drafts, planned, outcomes, unread }, repository, unwatched) {
	const { found, known, before } = work;
	const { id } = repository;
	const earlier = before.overview.get(id);
	const what = found.get(id);
	const about = planned.filter((one) => one.place.id === id);
	if (what === void 0 || what.kind === "waiting") return earlier ?? (unwatched ? "skipped" : known.get(id)?.kind === "none" ? "no-model" : void 0);
	if (what.kind === "model") {
		const draft = drafts.get(id);
		const own = about.find((one) => one.about === id);
		if (draft === void 0) return bareRepository(repository, "error", { reason: unread.get(id) ?? "not judged" });
		const reason = unread.get(id);
		const whole = finished(draft, own, own === void 0 ? void 0 : outcomes.get(own));
		return {
			...whole,
			plan: [...whole.plan, ...confidential(about.filter((one) => one.about !== id).map((one) => ({
				...one,
				plan: left(one.plan, outcomes.get(one))
			})))],
			...reason === void 0 ? {} : { reason }
		};
	}
	const lasting = about.map((one) => ({
		...one,
		plan: left(one.plan, outcomes.get(one))
	}));
	const plan = [...lasting.filter((one) => one.about === id).flatMap((one) => stepsOf(one.plan)), ...confidential(lasting.filter((one) => one.about !== id))];
	if (what.kind === "error") return {
		...bareRepository(repository, "error", { reason: what.reason }),
		plan
	};
	if (what.kind === "skipped" && known.get(id)?.kind === "model") return bareRepository(repository, "skipped", {
		reason: what.reason,
		plan
	});
	if (plan.length > 0) return bareRepository(repository, what.kind === "none" ? "no-model" : "skipped", {
		plan,
		...what.kind === "none" ? {} : { reason: what.reason }
	});
	return what.kind === "none" ? "no-model" : "skipped";
}
function left({ steps }, outcome) {
	const name = (step) => `${step.kind} ${step.key} ${"number" in step ? step.number ?? "" : ""}`;
	const done = new Set(outcome?.applied?.steps.flatMap(({ step, result }) => result === "done" || result === "there" ? [name(step)] : []));
	return { steps: steps.filter((step) => !done.has(name(step)) && !(step.kind === "skip" && (step.reason === "unchanged" || step.reason === "not-due"))) };
}
function confidential(planned) {
	return planned.flatMap(({ plan }) => stepsOf(plan)).map(({ kind }) => ({
		kind,
		why: "a confidential matter of a public repository"
	}));
}
function goneOf({ listed, known, before, found }) {
	const there = new Set(listed.map(({ id }) => id));
	return [...known].flatMap(([id, { kind, gone }]) => {
		const earlier = before.overview.get(id);
		if (there.has(id) || kind !== "model" || earlier === void 0 || found.has(id)) return [];
		if (gone === void 0) return [earlier];
		return [{
			...earlier,
			status: "skipped",
			reason: "deleted, transferred, or taken from the app",
			models: [],
			issues: [],
			plan: []
		}];
	});
}

// src/sweep/run.ts
const GONE_DAYS_MS = 2592e6;
const ANSWER_DAYS = 30;
async function run(options, account, halt) {
	const work = await survey(options, account, halt);
	const { before, known, configuration, date, only } = work;
	await writeRemembered(options.store, options.account, {
		...before,
		repositories: known
	});
	const done = await reconcile(work);
	const { repositories, others, skipped } = tellAll(work, done);
	const early = halt.reason() ?? ([...work.found.values()].some(({ kind }) => kind === "waiting") ? "not every repository was reached" : void 0);
	const reasons = [
		...work.listComplete ? [] : ["not all repositories could be listed"],
		...early === void 0 ? [] : [early],
		...done.reasons
	];
	const complete = reasons.length === 0;
	const history = await trend(work, repositories, complete && only === void 0);
	const overview = {
		schemaVersion: 1,
		tool: {
			name: "gpai-docket",
			version: VERSION
		},
		account: options.account,
		...options.accountId === void 0 ? {} : { accountId: options.accountId },
		now: date,
		mode: configuration.values.mode,
		configuration: configurationOf(work, done),
		repositories,
		others,
		skipped,
		history,
		run: {
			finished: options.now().toISOString(),
			requests: account.requests(),
			writes: done.writes,
			queued: done.queued,
			complete,
			...halt.until === void 0 ? {} : { next: halt.until }
		}
	};
	const dashboard = await placeDashboard(work, done, overview);
	await writeRemembered(options.store, options.account, remembered(work, done, {
		repositories,
		complete: complete && only === void 0,
		place: dashboard.place
	}));
	const final = {
		...overview,
		run: {
			...overview.run,
			finished: options.now().toISOString(),
			requests: account.requests(),
			writes: done.writes + dashboard.writes,
			complete: complete && dashboard.complete
		}
	};
	const unread = [...work.found.values()].flatMap((one) => one.kind === "error" ? [one.reason] : []);
	const all = [.../* @__PURE__ */ new Set([
		...reasons,
		...dashboard.reason === void 0 ? [] : [`the dashboard was not written: ${dashboard.reason}`],
		...unread
	])];
	return {
		overview: final,
		incomplete: all.length > 0,
		...all.length === 0 ? {} : { reasons: all },
		...dashboard.place === void 0 || options.dryRun === true ? {} : { dashboard: { url: dashboard.place.url } }
	};
}
async function survey(options, account, halt) {
	const { store, account: name } = options;
	const progress = options.progress ?? (() => void 0);
	const date = options.now().toISOString().slice(0, 10);
	const before = await readRemembered(store, name);
	progress("listing repositories");
	const list = await account.list();
	progress(`asking for the newest commits of ${list.repositories.length} repositories`);
	const heads = await account.heads(list.repositories.filter((one) => !one.disabled));
	const listed = list.repositories.map((one) => withHead(one, heads));
	const configuration = await readConfiguration(account, name, listed, heads);
	const { watched, skipped } = discover(listed, configuration.values);
	const same = before.configuration === void 0 || before.configuration === configuration.digest;
	const only = options.only !== void 0 && same ? new Set(options.only) : void 0;
	const about = ({ id }) => only?.has(id) ?? true;
	const known = new Map(before.repositories);
	const looked = await lookAtAll({
		account,
		name,
		store,
		halt,
		configuration,
		heads,
		date,
		moment: () => options.now().toISOString(),
		progress
	}, watched.filter(about), known);
	const out = skipped.filter(({ repository }) => about(repository));
	const found = new Map([...looked, ...out.map(({ repository, reason }) => [repository.id, {
		kind: "skipped",
		reason
	}])]);
	const excluded = new Map(out.flatMap(({ repository, reason }) => unreachable(repository) === void 0 ? [[repository.id, reason]] : []));
	if (list.complete) forget(known, new Set(listed.map(({ id }) => id)), date);
	return {
		options,
		account,
		halt,
		configuration,
		listed,
		found,
		excluded,
		known,
		before,
		date,
		only,
		progress,
		listComplete: list.complete
	};
}
function forget(known, listed, date) {
	for (const [id, one] of known) {
		if (listed.has(id)) {
			if (one.gone !== void 0) known.delete(id);
			continue;
		}
		if (one.kind === "none" || one.gone !== void 0 && Date.parse(one.gone) < Date.parse(date) - GONE_DAYS_MS) known.delete(id);
		else if (one.gone === void 0) known.set(id, {
			...one,
			gone: date
		});
	}
}
function configurationOf({ configuration, listed }, { problems: own }) {
	const { repository, file, commit, values } = configuration;
	const records = recordsTrouble(listed, values.records_repository);
	const problems = [
		...configuration.problems.map(({ message, path, line, fix }) => ({
			message,
			path,
			fix,
			...line === void 0 ? {} : { line }
		})),
		...records === void 0 ? [] : [{
			message: records,
			path: file?.place.path ?? "",
			fix: "Name a private repository that the app is installed on, with issues switched on."
		}],
		...own
	];
	return {
		...repository === void 0 ? {} : { repository: `${repository.owner}/${repository.repo}` },
		...file === void 0 ? {} : { path: file.place.path },
		...commit === void 0 ? {} : { commit },
		problems
	};
}
async function trend({ options, listed, date }, repositories, whole) {
	const { store, account } = options;
	const days = await readHistory(store, account);
	if (!whole) return days;
	const first = days.at(-1)?.date !== date;
	const now = withPoint(days, pointOf(date, repositories, listed.length));
	await writeHistory(store, account, now);
	if (first) await store.expire("answers", ANSWER_DAYS);
	return now;
}
function remembered({ before, known, configuration, date, options }, { opened }, { repositories, complete, place }) {
	const today = before.opened?.date === date ? before.opened.count : 0;
	return {
		...before,
		repositories: known,
		overview: new Map(repositories.map((one) => [one.id, one])),
		opened: {
			date,
			count: today + opened
		},
		...complete ? { configuration: configuration.digest } : {},
		...modeOf(configuration),
		...place === void 0 || options.dryRun === true ? {} : { dashboard: place }
	};
}
function modeOf({ file, values }) {
	return file?.readable === false ? {} : {
		mode: values.mode,
		switchedOn: file !== void 0 && isSwitchedOn(file)
	};
}

// src/sweep/sweep.ts
function overviewKey(account) {
	return `overview/${account.toLowerCase()}`;
}
async function sweep(options) {
	const { store, account } = options;
	await forgetStrangers(store, account, options.accountId);
	const lock = await store.lock(`sweep/${account.toLowerCase()}`);
	if (lock === void 0) return {
		overview: await busyOverview(options),
		incomplete: true,
		reasons: ["another sweep of this account is under way"]
	};
	const github = githubAccount(options);
	try {
		const result = await run(options, github, new Halt(lock, options.signal, (text) => {
			options.github.log(text);
		}));
		await keep(store, result.overview);
		return result;
	} catch (error) {
		if (!(error instanceof GitHubError) || error.kind !== "rate-limited") throw error;
		return {
			overview: await busyOverview(options, {
				requests: github.requests(),
				next: error.resetsAt
			}),
			incomplete: true,
			reasons: ["GitHub's quota of requests is used up"]
		};
	} finally {
		await lock.release();
	}
}
async function keep(store, overview) {
	await store.write("state", overviewKey(overview.account), Buffer.from(`${JSON.stringify(overview)}\n`));
}

// src/report/organisation/csv.ts
const FORMULA = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/;
function csvField(value) {
	if (typeof value === "number") return `"${value}"`;
	return `"${`${FORMULA.test(value) ? "'" : ""}${visible(value)}`.replaceAll("\"", "\"\"")}"`;
}
const record = (fields) => `${fields.map(csvField).join(",")}\r\n`;
const OBLIGATION_COLUMNS = [
	"repository",
	"private",
	"model",
	"model name",
	"obligation",
	"title",
	"outcome",
	"basis",
	"due",
	"due basis",
	"past due",
	"open since",
	"issue",
	"issue url"
];
const MODEL_COLUMNS = [
	"repository",
	"private",
	"model",
	"model name",
	...OUTCOMES$1,
	"past due",
	"next day",
	"next entry",
	"oldest open",
	"oldest entry",
	"open issues",
	"commit"
];
function renderOrganisationCsv(overview, options = {}) {
	const { rows } = organisationView(overview, options.audience ?? "private");
	const models = options.table === "models";
	const body = models ? rows.map(modelRecord) : rows.flatMap((row) => obligationRecords(row, overview.now));
	return record(models ? MODEL_COLUMNS : OBLIGATION_COLUMNS) + body.join("");
}
function head({ repository, model }) {
	return [
		repository.name,
		repository.private ? "yes" : "no",
		model.id,
		model.name ?? ""
	];
}
function obligationRecords(row, now) {
	const urls = new Map(row.repository.issues.map((one) => [one.number, one.url]));
	return row.model.items.map((item) => record([
		...head(row),
		item.id,
		item.title,
		item.outcome,
		item.basis,
		item.due ?? "",
		item.due === void 0 ? "" : item.dueBasis ?? item.basis,
		isOverdue(item, now) ? "yes" : "no",
		item.since ?? "",
		item.issue ?? "",
		item.issue === void 0 ? "" : urls.get(item.issue) ?? ""
	]));
}
function modelRecord(row) {
	const { repository, model, overdue, next, oldest } = row;
	const counts = OUTCOMES$1;
	return record([
		...head(row),
		...counts.map((one) => model.counts[one]),
		overdue.length,
		next?.date ?? "",
		next?.id ?? "",
		oldest?.since ?? "",
		oldest?.id ?? "",
		issuesOf$1(repository, model).map((one) => one.number).join(" "),
		repository.commit ?? ""
	]);
}

// src/report/organisation/page/days.ts
const AHEAD = 18;
const BEHIND = 2;
function daysOf({ model }, now) {
	const listed = model.dates.map((one) => ({
		...one,
		kind: one.kind ?? "clock",
		title: one.title ?? one.text
	}));
	const known = new Set(listed.map((one) => `${one.date} ${one.id}`));
	const items = model.items.flatMap((item) => item.due === void 0 || known.has(`${item.due} ${item.id}`) ? [] : [{
		date: item.due,
		kind: "clock",
		title: item.title,
		text: item.title,
		basis: item.dueBasis ?? item.basis,
		id: item.id,
		...isOverdue(item, now) ? { overdue: true } : {}
	}]);
	return [...listed, ...items].toSorted((a, b) => a.date < b.date ? -1 : a.date > b.date ? 1 : 0);
}
function sharedDays(rows, now) {
	const days = /* @__PURE__ */ new Map();
	for (const row of rows) for (const day of daysOf(row, now)) {
		if (day.kind === "information" || day.date < now && day.overdue !== true) continue;
		const key = `${day.date} ${day.id} ${day.overdue === true ? "open" : ""}`;
		const found = days.get(key);
		if (found === void 0) days.set(key, {
			...day,
			rows: [row]
		});
		else if (!found.rows.includes(row)) found.rows.push(row);
	}
	return [...days.values()].toSorted((a, b) => a.date < b.date ? -1 : a.date > b.date ? 1 : a.id < b.id ? -1 : 1);
}
const nameOf$1 = ({ model }) => (model.name ?? model.id).slice(0, 80);
function pictured(days, now) {
	const ahead = days.filter((day) => day.date >= now);
	const near = new Set([...ahead.filter((day) => day.kind === "duty").slice(0, AHEAD / 3), ...ahead.slice(0, AHEAD)].slice(0, AHEAD));
	return days.filter((day) => near.has(day)).concat(days.filter((day) => day.date < now).slice(-2)).toSorted((a, b) => a.date < b.date ? -1 : a.date > b.date ? 1 : 0).map((day) => ({
		date: day.date,
		kind: day.kind,
		text: day.text,
		basis: day.basis,
		id: day.id,
		...day.overdue === true ? { overdue: true } : {},
		title: `${day.rows.length === 1 && day.rows[0] !== void 0 ? nameOf$1(day.rows[0]) : count(day.rows.length, "model")}: ${(day.title ?? day.text).slice(0, 120)}`
	}));
}
const OPEN_ROWS = 6;
function daysSection(page) {
	const { view } = page;
	const { now } = view.overview;
	const days = sharedDays(view.rows, now);
	if (days.length === 0) return NOTHING;
	const dates = pictured(days, now);
	const late = days.filter((day) => day.date < now);
	const ahead = days.filter((day) => day.date >= now);
	const shownAhead = ahead.slice(0, page.take(ahead.length));
	const shownLate = late.toReversed().slice(0, page.take(late.length));
	const words = {
		id: "days",
		title: `Days of the models of ${view.overview.account.slice(0, 100)}`
	};
	return markup`<section aria-labelledby="next">
<h2 id="next">What comes next</h2>
<figure>
${wideSvg(dates, now, words)}${narrowSvg(dates, now, {
		...words,
		id: "days-narrow"
	})}<figcaption>${["duty", "clock"].map((kind) => markup`<span class="key">${KIND_WORDS[kind].mark} <strong>${KIND_WORDS[kind].one}</strong> ${KIND_WORDS[kind].meaning}</span> `)}${pictureNote(ahead.length, late.length)}</figcaption>
</figure>
${dayTable("The nearest days", shownAhead.slice(0, OPEN_ROWS), page)}${shownAhead.length <= OPEN_ROWS ? NOTHING : fold$2(`Later days (${ahead.length - OPEN_ROWS})`, [dayTable("Earliest first", shownAhead.slice(OPEN_ROWS), page), page.more(ahead.length - shownAhead.length)])}${late.length === 0 ? NOTHING : fold$2(`Over, and still open (${late.length})`, [dayTable("Latest first", shownLate, page), page.more(late.length - shownLate.length)])}</section>
`;
}
function pictureNote(ahead, late) {
	if (ahead <= AHEAD && late <= BEHIND) return NOTHING;
	const behind = late === 0 ? "" : late <= BEHIND ? `, and ${late === 1 ? "the one" : "those"} over and still open` : `, and the last ${BEHIND} of ${late} over and still open`;
	return markup`<span class="key">Shown: ${ahead <= AHEAD ? "all days ahead" : `${AHEAD} of ${ahead} days ahead, the nearest and those of the law`}${behind}; the lists hold all.</span>`;
}
const NAMES = 12;
function dayTable(caption, days, page) {
	const { now } = page.view.overview;
	return table(caption, [
		"Day",
		"What",
		"Entry",
		"Models"
	], days.map((day) => ({ cells: [
		markup`<span class="date">${day.date}</span> <span class="date quiet">${away(day.date, now)}</span>`,
		prose$1(day.title ?? day.text, page.text),
		markup`<span class="id">${day.id.slice(0, 60)}</span> <span class="quiet">${BASIS_WORDS[day.basis]}</span>`,
		markup`${day.rows.slice(0, NAMES).map((row, i) => markup`${i === 0 ? "" : ", "}${page.linkApart(row)}`)}${day.rows.length > NAMES ? ` and ${day.rows.length - NAMES} more` : ""}`
	] })));
}

// src/report/organisation/page/models.ts
const SHORT = {
	error: "Failed",
	conflict: "Conflict",
	gap: "Gap",
	stale: "Stale",
	unknown: "Question"
};
const BAR = 96;
function marks({ model, overdue, open }) {
	return [
		...OPEN_OUTCOMES.filter((one) => model.counts[one] > 0),
		...overdue.length > 0 ? ["overdue"] : [],
		...open > 0 ? ["open"] : []
	].join(" ");
}
function findable({ repository, model }) {
	return `${repository.name} ${model.id} ${model.name ?? ""}`.toLowerCase().slice(0, 400);
}
function filterAttributes(row) {
	return markup` data-find="${findable(row)}" data-has="${marks(row)}"`;
}
function modelsSection(page) {
	const { rows } = page.view;
	if (rows.length === 0) return NOTHING;
	const shown = rows.slice(0, page.take(rows.length));
	const used = OPEN_OUTCOMES.filter((outcome) => rows.some(({ model }) => model.counts[outcome] > 0));
	const widest = Math.max(1, ...rows.map((row) => row.open));
	return markup`<section aria-labelledby="models">
<h2 id="models">Models</h2>
${controls(used)}<table class="models"><caption>${count(rows.length, "model")}, worst first. Numbers are obligations by outcome.</caption><thead><tr><th scope="col" data-sort="text">Model</th><th scope="col" data-sort="number">Open</th>${used.map((one) => markup`<th scope="col" class="number" data-sort="number">${SHORT[one] ?? one}</th>`)}<th scope="col" class="number" data-sort="number">Past due</th><th scope="col" data-sort="text">Next day</th><th scope="col" data-sort="text">Open since</th><th scope="col">Issues</th></tr></thead><tbody>
${shown.map((row) => tableRow(row, used, widest, page))}</tbody></table>
${page.more(rows.length - shown.length)}</section>
`;
}
function controls(used) {
	return markup`<form class="controls" role="search" aria-label="Models" hidden>
<p><label for="find">Find a repository or model</label><input id="find" type="search" autocomplete="off" spellcheck="false"></p>
<p><label for="show">Show</label><select id="show"><option value="">all models</option><option value="open">with anything open</option>${used.map((one) => markup`<option value="${one}">with ${OUTCOME_WORDS[one].many}</option>`)}<option value="overdue">with a due day that is over</option></select></p>
<p><button type="reset">Show all</button></p>
<p class="found" id="found" role="status"></p>
</form>
`;
}
function tableRow(row, used, widest, page) {
	const { repository, model, open, overdue, next, oldest } = row;
	const { now } = page.view.overview;
	return markup`<tr${filterAttributes(row)}><th scope="row" data-value="${(model.name ?? model.id).toLowerCase().slice(0, 120)}"><span class="model">${page.link(row)}</span> <span class="repository">${page.repository(repository)}${repository.private ? markup` <span class="flag">private</span>` : NOTHING}${repository.mode === "off" || repository.mode === "preview" ? markup` <span class="flag">${repository.mode}</span>` : NOTHING}</span></th><td data-column="Open" data-value="${open}"><span class="total">${open}</span>${bar(row, used, widest)}</td>${used.map((one) => numberCell(SHORT[one] ?? one, model.counts[one], one))}${numberCell("Past due", overdue.length, "late")}<td data-column="Next day" data-value="${next?.date ?? "9999"}">${next === void 0 ? markup`<span class="quiet">none known</span>` : markup`<span class="date">${next.date}</span> <span class="date quiet">${away(next.date, now)}</span><span class="quiet">${houseWord(next.basis)}</span>`}</td><td data-column="Open since" data-value="${oldest?.since ?? "9999"}">${oldest === void 0 ? NOTHING : markup`<span class="date">${oldest.since}</span>`}</td><td data-column="Issues">${issueLinks(row)}</td></tr>
`;
}
function numberCell(column, n, cls) {
	return n === 0 ? markup`<td class="number zero" data-column="${column}" data-value="0">0</td>` : markup`<td class="number" data-column="${column}" data-value="${n}"><span class="n ${cls}">${n}</span></td>`;
}
const px$1 = (value) => new Markup(String(Math.round(value * 10) / 10));
function bar({ model, open }, used, widest) {
	if (open === 0) return NOTHING;
	const parts = [];
	let at = 0;
	for (const outcome of used) {
		const length = BAR * model.counts[outcome] / widest;
		if (length > 0) parts.push(markup`<rect class="part ${outcome}" x="${px$1(at)}" y="0" width="${px$1(length)}" height="8"/>`);
		at += length;
	}
	return markup` <svg class="bar" viewBox="0 0 ${BAR} 8" width="${BAR}" height="8" aria-hidden="true">${parts}</svg>`;
}
const ISSUES = 5;
function issueLinks({ repository, model }, most = ISSUES) {
	const issues = issuesOf$1(repository, model);
	return markup`${issues.slice(0, most).map((issue, i) => {
		const url = issueUrl(repository, issue);
		const number = `#${issue.number}`;
		return markup`${i === 0 ? "" : " "}${url === void 0 ? number : markup`<a href="${url}" rel="noreferrer" aria-label="Issue ${issue.number} of ${repository.name.slice(0, 200)}">${number}</a>`}${issue.snoozedUntil === void 0 ? NOTHING : markup` <span class="quiet">paused until ${issue.snoozedUntil}</span>`}`;
	})}${issues.length > most ? markup` <span class="quiet">and ${issues.length - most} more</span>` : NOTHING}`;
}

// src/report/organisation/page/steps.ts
function stepName({ title, number }) {
	return title !== void 0 ? markup` <bdi>${title.slice(0, 200)}</bdi>` : number !== void 0 ? markup` #${number}` : NOTHING;
}
function list(caption, steps, page) {
	const shown = steps.slice(0, page.take(steps.length));
	return markup`${table(caption, [
		"Repository",
		"Step",
		"Why"
	], shown.map((one) => ({ cells: [
		page.repository(one.repository),
		markup`${one.kind.replaceAll("-", " ").slice(0, 40)}${stepName(one)}`,
		prose$1(one.why, page.text)
	] })))}${page.more(steps.length - shown.length)}`;
}
function stepsSection(page) {
	const queued = waiting$1(page.view);
	const left = leftAlone(page.view);
	const { run, mode } = page.view.overview;
	if (mode !== "active" || queued.length + left.length + run.queued === 0) return NOTHING;
	return markup`<section aria-labelledby="waiting">
<h2 id="waiting">Waiting</h2>
${run.queued === 0 ? NOTHING : markup`<p>${count(run.queued, "new issue")} ${run.queued === 1 ? "waits" : "wait"} for the next run: one run opens at most as many as <code>issues.budget</code> says.</p>
`}${queued.length === 0 ? NOTHING : list("Not opened yet", queued, page)}${left.length === 0 ? NOTHING : fold$2(`Left as they are, and why (${left.length})`, [list("Issues that this run did not touch", left, page)])}</section>
`;
}

// src/report/organisation/page/detail.ts
function detailSection(page) {
	const rows = page.view.rows.slice(0, page.detail.models);
	if (rows.length === 0) return NOTHING;
	const left = page.view.rows.length - rows.length;
	return markup`<section aria-labelledby="each">
<h2 id="each">Model by model</h2>
${rows.map((row) => part(row, page))}${left > 0 ? markup`<p class="more">${count(left, "model")} with less open ${left === 1 ? "has" : "have"} no part here. The JSON export holds all of them.</p>
` : NOTHING}</section>
`;
}
function part(row, page) {
	const { repository, model, open, overdue } = row;
	const said = open === 0 ? "nothing open in what was read" : outcomeList(model.counts, OPEN_OUTCOMES);
	return markup`<details class="part"${filterAttributes(row)}><summary><h3><bdi>${(model.name ?? model.id).slice(0, 120)}</bdi></h3> <span class="quiet"><bdi>${repository.name.slice(0, 200)}</bdi></span> <span class="said">${said}${overdue.length === 0 ? NOTHING : markup`; <strong class="late">${overdue.length} past due</strong>`}</span></summary>
<div class="folded" id="m${row.index}">${facts(row, page)}${days(row, page)}${items(row, page)}${plan(row, page)}</div></details>
`;
}
function facts(row, page) {
	const { repository, model } = row;
	const issues = issueLinks(row, 30);
	const cells = [
		["Repository", page.repository(repository)],
		["Judged commit", repository.commit?.slice(0, 12)],
		["Mode", repository.mode === void 0 ? void 0 : MODE_WORDS[repository.mode]],
		["Obligations", outcomeList(model.counts, OUTCOMES$1)],
		["Remark", repository.reason === void 0 ? void 0 : prose$1(repository.reason, page.text)],
		["Open issues", issues.toString() === "" ? "none" : issues]
	];
	return markup`<dl class="facts">${cells.map(([term, value]) => value === void 0 ? NOTHING : markup`<div><dt>${term}</dt><dd>${value}</dd></div>`)}</dl>
`;
}
function days(row, page) {
	const { now } = page.view.overview;
	const dates = daysOf(row, now);
	if (dates.length === 0 || row.index > page.detail.pictures) return NOTHING;
	const title = `Days of ${(row.model.name ?? row.model.id).slice(0, 120)}`;
	return markup`<figure>
${wideSvg(dates, now, {
		id: `m${row.index}-days`,
		title
	})}${narrowSvg(dates, now, {
		id: `m${row.index}-narrow`,
		title
	})}</figure>
`;
}
function items({ model, repository }, page) {
	const { now } = page.view.overview;
	const shown = model.items.slice(0, Math.min(page.detail.items, page.take(Math.min(model.items.length, page.detail.items))));
	const rows = shown.map((item) => {
		const issue = repository.issues.find((one) => one.number === item.issue);
		const url = issue === void 0 ? void 0 : issueUrl(repository, issue);
		const due = item.due === void 0 ? NOTHING : markup`<span class="date">${item.due}</span> <span class="date quiet">${away(item.due, now)}</span><span class="quiet">${houseWord(item.dueBasis ?? item.basis)}</span>`;
		return { cells: [
			markup`<span class="id">${item.id.slice(0, 60)}</span> ${item.title.slice(0, page.text)}`,
			tag(item.outcome),
			BASIS_WORDS[item.basis],
			due,
			item.since === void 0 ? NOTHING : markup`<span class="date">${item.since}</span>`,
			item.issue === void 0 ? NOTHING : url === void 0 ? `#${item.issue}` : markup`<a href="${url}" rel="noreferrer">#${item.issue}</a>`
		] };
	});
	return markup`${table("Open and upcoming, worst first", [
		"Obligation",
		"Outcome",
		"Basis",
		"Due",
		"Open since",
		"Issue"
	], rows)}${page.more(model.items.length - shown.length)}`;
}
function plan({ repository, model }, page) {
	const steps = repository.models[0] === model ? repository.plan.slice(0, page.take(repository.plan.length)) : [];
	if (steps.length === 0) return NOTHING;
	const heading = (repository.mode ?? page.view.overview.mode) !== "preview" ? "What the last run did about its issues" : "What it would do";
	return markup`<h4>${heading}</h4>
<ul>${steps.map((step) => markup`<li><strong>${step.kind.replaceAll("-", " ").slice(0, 40)}</strong>${stepName(step)}: ${prose$1(step.why, page.text)}</li>`)}</ul>
${page.more(repository.plan.length - steps.length)}`;
}

// src/report/organisation/page/frame.ts
function tone({ view }) {
	if (view.totals.error > 0) return "v-error";
	if (!view.whole || view.rows.length === 0) return "v-incomplete";
	return openOf(view.totals) === 0 ? "v-no-findings" : "v-findings";
}
function header(page) {
	const { view } = page;
	const { overview } = view;
	const { configuration, run } = overview;
	const rows = [
		["Judged on", overview.now],
		["Mode", MODE_WORDS[overview.mode]],
		["Configuration", configuration.path === void 0 ? "no file: defaults" : markup`<code>${`${configuration.repository === void 0 ? "" : `${configuration.repository}:`}${configuration.path}`.slice(0, 200)}</code>${configuration.commit === void 0 ? "" : ` at ${configuration.commit.slice(0, 12)}`}`],
		["Last run", `${instant(run.finished)}${run.complete ? "" : ", ended early"}`],
		["Next run", run.next === void 0 ? void 0 : instant(run.next)]
	];
	return markup`<header>
<p class="kicker">GPAI Docket: what is open across an account</p>
<h1><bdi>${overview.account.slice(0, 100)}</bdi></h1>
<p class="verdict ${tone(page)}">${verdict(view)}</p>
<dl class="facts">${rows.map(([term, value]) => value === void 0 ? NOTHING : markup`<div><dt>${term}</dt><dd>${value}</dd></div>`)}</dl>
</header>
`;
}
function instant(text) {
	const found = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})[\d:.]{0,20}Z$/.exec(text);
	return found === null ? text.slice(0, 40) : `${found[1]} ${found[2]} UTC`;
}
function contents(links) {
	return markup`<nav aria-label="Contents"><ul>${links.map(([id, text]) => markup`<li><a href="#${id}">${text}</a></li>`)}</ul></nav>
`;
}
function modeNotice({ view }) {
	const { mode } = view.overview;
	if (mode === "active") return NOTHING;
	const steps = stepCounts(byMode(view).shown);
	const on = switchedOn(view).length;
	const apart = on === 0 ? "." : `, apart from ${count(on, "repository", "repositories")} that ${on === 1 ? "is" : "are"} switched on by name.`;
	return markup`<p class="notice"><strong>${mode === "preview" ? "Preview" : "Switched off"}${apart}</strong> ${mode === "preview" ? `${on > 0 ? "Elsewhere nothing" : "Nothing"} has been written but the dashboard issue. ${steps.length === 0 ? "" : `Once switched on, it would ${steps.join(", ")}. `}` : ""}To switch on, write <code>mode: active</code> into <code>${view.overview.configuration.path ?? ".github/gpai-docket.yaml"}</code> of the organisation's <code>.github</code> repository.</p>
`;
}
function outcomes(page) {
	const { view } = page;
	if (view.rows.length === 0) return NOTHING;
	const { now } = view.overview;
	const late = view.rows.reduce((sum, row) => sum + row.overdue.length, 0);
	const oldest = view.rows.flatMap((row) => row.oldest ?? []).reduce((best, { since }) => best === void 0 || since < best ? since : best, void 0);
	const tiles = [
		...OPEN_OUTCOMES.filter((one) => view.totals[one] > 0).map((one) => [
			view.totals[one] === 1 ? OUTCOME_WORDS[one].one : OUTCOME_WORDS[one].many,
			view.totals[one],
			one
		]),
		...late === 0 ? [] : [[
			`past ${late === 1 ? "its" : "their"} due day`,
			late,
			"late"
		]],
		...oldest === void 0 ? [] : [[
			`oldest open, seen ${away(oldest, now)}`,
			oldest,
			"since"
		]]
	];
	return markup`<section aria-labelledby="outcomes">
<h2 id="outcomes">Outcomes</h2>
${tiles.length === 0 ? markup`<p>No open obligation in what was read.</p>
` : markup`<dl class="tiles">${tiles.map(([term, value, cls]) => markup`<div class="tile ${cls}"><dt>${term}</dt><dd>${value}</dd></div>`)}</dl>
`}${fold$2("All outcomes, and what they mean", [table("All obligations of all models, by outcome", [
		"Outcome",
		"Number",
		"What it means"
	], OUTCOMES$1.filter((one) => view.totals[one] > 0).map((one) => ({ cells: [
		tag(one),
		view.totals[one],
		`${(OUTCOME_WORDS[one].meaning[0] ?? "").toUpperCase()}${OUTCOME_WORDS[one].meaning.slice(1)}.`
	] })))])}</section>
`;
}
function configuration(page) {
	const { problems, hiddenProblems } = page.view;
	if (problems.length + hiddenProblems === 0) return NOTHING;
	const shown = problems.slice(0, page.take(problems.length));
	return markup`<section aria-labelledby="configuration">
<h2 id="configuration">Configuration: ${count(problems.length + hiddenProblems, "problem")}</h2>
<p>What cannot be read is not in force: the layer above it holds.</p>
<ul class="findings">
${shown.map((one) => markup`<li><p class="message">${prose$1(one.message, page.text)}</p>
<p class="where"><span class="label">Where</span> <code class="place">${`${one.path.slice(0, 500)}${one.line === void 0 ? "" : `:${one.line}`}`}</code></p>
${one.fix === void 0 ? NOTHING : markup`<p class="fix"><span class="label">Fix</span> ${prose$1(one.fix, page.text)}</p>
`}</li>
`)}</ul>
${page.more(problems.length - shown.length)}${hiddenProblems === 0 ? NOTHING : markup`<p>${count(hiddenProblems, "problem names", "problems name")} a private repository and ${hiddenProblems === 1 ? "is" : "are"} not shown here.</p>
`}</section>
`;
}
function repositories(page) {
	const { view } = page;
	const { others, run } = view.overview;
	const listed = [
		...view.unread,
		...view.remarked,
		...view.skipped
	];
	const shown = listed.slice(0, page.take(listed.length));
	const numbers = [
		[
			new Set(view.rows.map((row) => row.repository.id)).size,
			STATUS_WORDS.model.one,
			STATUS_WORDS.model.many
		],
		[
			view.unread.length + others.error,
			STATUS_WORDS.error.one,
			STATUS_WORDS.error.many
		],
		[
			view.skipped.length + others.skipped,
			STATUS_WORDS.skipped.one,
			STATUS_WORDS.skipped.many
		],
		[
			others["no-model"],
			STATUS_WORDS["no-model"].one,
			STATUS_WORDS["no-model"].many
		],
		[
			view.hidden,
			"private repository, not shown here",
			"private repositories, not shown here"
		]
	];
	return markup`<section aria-labelledby="repositories">
<h2 id="repositories">Repositories</h2>
${run.complete ? NOTHING : markup`<p class="incomplete"><strong>The last run ended early.</strong> What it did not reach is as of the run before.</p>
`}<ul>${numbers.filter(([n]) => n > 0).map(([n, one, many]) => markup`<li>${count(n, one, many)}</li>`)}</ul>
${table("What stood in the way", [
		"Repository",
		"State",
		"Why"
	], shown.map((one) => ({ cells: [
		page.repository(one),
		one.status === "error" ? "could not be read" : one.status === "model" ? "judged" : "skipped",
		prose$1(one.reason ?? "no reason was given", page.text)
	] })))}${page.more(listed.length - shown.length)}${table("Others that were skipped", ["Why", "Number"], (view.overview.skipped ?? []).slice(0, 50).map((one) => ({ cells: [prose$1(one.reason, page.text), one.count] })))}</section>
`;
}
function about() {
	return markup`<section aria-labelledby="about">
<h2 id="about">How to read this</h2>
<p>${DISCLAIMER}</p>
<p>Duties stand here in our own words, in short; the official texts decide. Whether a model is a general-purpose AI model, has systemic risk, or is open source in the sense of the Act is for people and authorities to judge. An issue that is closed says nothing about a duty.</p>
<dl class="terms"><dt>${BASIS_WORDS.act}</dt><dd>Asked by Regulation (EU) 2024/1689 itself.</dd><dt>${BASIS_WORDS.notice}</dt><dd>How the Commission reads the Act: its template, notice and guidelines.</dd><dt>${BASIS_WORDS.code}</dt><dd>Binds providers who signed the chapter.</dd><dt>${BASIS_WORDS.house}</dt><dd>A rule of this organisation, not of the law.</dd><dt>Open since</dt><dd>The day on which a run first saw it open; it may be older.</dd></dl>
</section>
`;
}
function footer({ view }) {
	const { tool, now } = view.overview;
	return markup`<footer><p>GPAI Docket ${tool.version.slice(0, 60)} · judged on ${now}</p>
<p>${DISCLAIMER}</p></footer>
`;
}

// src/report/organisation/page/script.ts
const SCRIPT = `"use strict";
(() => {
  const form = document.querySelector(".controls"), table = document.querySelector("table.models");
  if (!form || !table) return;
  const body = table.tBodies[0], rows = [...body.rows], parts = [...document.querySelectorAll("details.part")];
  const find = document.getElementById("find"), show = document.getElementById("show"), found = document.getElementById("found");
  const fits = (one, words, has) => words.every((w) => one.dataset.find.includes(w)) && (has === "" || one.dataset.has.split(" ").includes(has));
  const filter = () => {
    const words = find.value.toLowerCase().split(/\\s+/).filter(Boolean), has = show.value;
    let n = 0;
    for (const row of rows) { row.hidden = !fits(row, words, has); if (!row.hidden) n += 1; }
    for (const part of parts) part.hidden = !fits(part, words, has);
    found.textContent = n === rows.length ? "" : n + " of " + rows.length + " shown";
  };
  form.addEventListener("input", filter);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(filter));
  [...table.tHead.rows[0].cells].forEach((head, column) => {
    const kind = head.dataset.sort;
    if (!kind) return;
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = head.textContent;
    head.replaceChildren(button);
    button.addEventListener("click", () => {
      const was = head.getAttribute("aria-sort"), first = kind === "number" ? "descending" : "ascending";
      const order = was === null ? first : was === "ascending" ? "descending" : "ascending";
      for (const other of table.tHead.rows[0].cells) other.removeAttribute("aria-sort");
      head.setAttribute("aria-sort", order);
      const value = (row) => row.cells[column].dataset.value || "";
      const compare = kind === "number" ? (a, b) => Number(value(a)) - Number(value(b)) : (a, b) => (value(a) < value(b) ? -1 : value(a) > value(b) ? 1 : 0);
      body.append(...[...rows].sort((a, b) => (order === "ascending" ? compare(a, b) : compare(b, a))));
    });
  });
  const reveal = () => {
    const target = /^#m\\d{1,6}$/.test(location.hash) && document.getElementById(location.hash.slice(1));
    if (!target) return;
    const part = target.closest("details");
    if (part.hidden) form.reset();
    part.hidden = false;
    part.open = true;
    part.scrollIntoView();
  };
  addEventListener("hashchange", reveal);
  form.hidden = false;
  filter();
  reveal();
})();
`;

// src/report/organisation/page/style.ts
const OUTCOMES = [
	"error",
	"conflict",
	"gap",
	"stale",
	"unknown"
];
const each = (rule) => OUTCOMES.map(rule).join("\n");
const ORGANISATION_STYLE = `${STYLE}
body > * { max-width: 62rem; }
header > .verdict { max-width: 54rem; }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 7.4rem), 1fr)); gap: .8rem; margin: 0 0 1.4rem; font-family: var(--sans); }
.tile { --c: var(--rest); display: flex; flex-direction: column-reverse; justify-content: flex-end; padding: .6rem .8rem .7rem; background: var(--sheet); border-top: 3px solid var(--c); }
.tile dt { font-size: .85rem; line-height: 1.35; color: var(--quiet); }
.tile dd { margin: 0; font-size: 1.7rem; line-height: 1.3; font-weight: 600; color: var(--c); font-variant-numeric: tabular-nums; }
.tile.since dd { font-size: 1.15rem; line-height: 1.92; color: var(--ink); white-space: nowrap; }
.tile.late { --c: var(--conflict); }
${each((o) => `.tile.${o} { --c: var(--${o}); }`)}
.controls { display: flex; flex-wrap: wrap; align-items: end; gap: .6rem 1rem; margin: 0 0 1rem; font-family: var(--sans); font-size: .9rem; }
.controls[hidden] { display: none; }
.controls p { margin: 0; }
.controls label { display: block; font-size: .8rem; color: var(--quiet); margin-bottom: .15rem; }
.controls .found { align-self: center; min-height: 1.4em; color: var(--quiet); }
input, select, button { font: inherit; font-family: var(--sans); color: var(--ink); background: var(--paper); border: 1px solid var(--quiet); border-radius: .25rem; padding: .35rem .6rem; min-height: 2.4rem; max-width: 100%; }
input[type="search"] { width: 17rem; }
button { cursor: pointer; background: var(--sheet); }
table.models { table-layout: auto; }
table.models th, table.models td { padding-right: .8rem; }
table.models tbody th { min-width: 12rem; }
table.models td { min-width: 0; }
table.models thead th { vertical-align: bottom; }
table.models thead button { font-size: 1em; color: inherit; background: none; border: 0; padding: .35rem 0; min-height: 1.75rem; text-align: inherit; font-weight: inherit; text-decoration: underline dotted; text-underline-offset: .2em; }
table.models thead:has(button) th:not(:has(button)) { padding-bottom: .8rem; }
table.models thead th[aria-sort] button { color: var(--ink); font-weight: 600; text-decoration: none; }
th[aria-sort="ascending"] button::after { content: " \\2191"; }
th[aria-sort="descending"] button::after { content: " \\2193"; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
.number.zero { color: var(--quiet); }
.n { font-weight: 600; }
.n.late, .late { color: var(--conflict); }
${each((o) => `.n.${o} { color: var(--${o}); }`)}
.model { font-weight: 600; }
.repository { display: block; font-size: .88em; color: var(--quiet); }
.repository a { color: inherit; }
.total { display: inline-block; min-width: 1.7rem; font-weight: 600; font-variant-numeric: tabular-nums; }
.bar { vertical-align: middle; }
.bar .part { stroke: var(--paper); stroke-width: .8; }
${each((o) => `.part.${o}, .band.${o} { fill: var(--${o}); }\n.name.${o} { fill: var(--${o}); }\n.lead.${o}, .edge.${o} { stroke: var(--${o}); }`)}
tr[hidden], details[hidden] { display: none; }
details.part > summary { display: grid; grid-template-columns: minmax(9rem, 1fr) minmax(9rem, 1.2fr) minmax(12rem, 2fr); gap: .1rem 1rem; font-weight: 400; list-style: none; padding: .55rem 0 .55rem 1.4rem; position: relative; }
details.part > summary::-webkit-details-marker { display: none; }
details.part > summary::before { content: "\\25b8"; position: absolute; left: .2rem; top: .55rem; color: var(--quiet); }
details.part[open] > summary::before { content: "\\25be"; }
details.part > summary h3 { font-family: var(--sans); font-size: 1em; margin: 0; }
details.part > .folded { padding: .4rem 0 1.2rem 1.4rem; }
details.part td, [aria-labelledby="trend"] td, [aria-labelledby="trend"] tbody th { min-width: 0; }
details.part h4 { font-size: 1rem; margin: 1rem 0 .3rem; }
details.part ul { margin-top: 0; padding-left: 1.2rem; }
.folded[id^="m"] { scroll-margin-top: 4rem; }
.trend { display: block; width: 100%; height: auto; font-family: var(--sans); }
.trend text { font-size: 13px; }
.trend .axis { fill: var(--quiet); font-size: 12px; }
.trend .name { font-weight: 600; }
.trend .band { fill-opacity: .42; }
.trend .edge { fill: none; stroke-width: 1.75; stroke-linejoin: round; }
.trend .level { stroke: var(--line); fill: none; }
.trend .tick { stroke: var(--quiet); fill: none; }
.trend .lead { fill: none; }
.trend.wide, .tl.wide { max-width: none; }
.trend.narrow { display: none; max-width: 416px; }
.account { display: flex; flex-wrap: wrap; justify-content: space-between; gap: .3rem 1.5rem; align-items: center; font-family: var(--sans); font-size: .9rem; margin-bottom: 1.6rem; padding-bottom: .6rem; border-bottom: 1px solid var(--line); }
.account p { margin: 0; }
.account form { display: inline; }
.account ul { display: flex; flex-wrap: wrap; gap: .3rem 1.1rem; list-style: none; margin: 0; padding: 0; border: 0; }
.account button { min-height: 2rem; padding: .15rem .6rem; }
.action { display: inline-block; font-family: var(--sans); font-weight: 600; background: var(--accent); color: var(--paper); text-decoration: none; padding: .6rem 1.2rem; border-radius: .3rem; }
.action:hover { text-decoration: underline; }
.accounts { list-style: none; padding: 0; }
.accounts h2 { font-size: 1.2rem; margin: 1.4rem 0 .3rem; }
.accounts p { margin-bottom: .2rem; }
@media screen and (max-width: 46rem) {
  .trend.wide { display: none; }
  .trend.narrow { display: block; }
}
@media screen and (min-width: 60rem), print {
  .tiles { grid-template-columns: none; grid-auto-flow: column; grid-auto-columns: minmax(0, 1fr); gap: .6rem; }
}
@media screen and (max-width: 60rem) {
  .bar { display: none; }
  table.models, table.models caption, table.models thead, table.models tbody, table.models tr, table.models th { display: block; }
  table.models thead { position: static; width: auto; height: auto; clip-path: none; }
  table.models thead:not(:has(button)), table.models thead th:not(:has(button)) { display: none; }
  table.models thead tr { display: flex; flex-wrap: wrap; gap: 0 1rem; align-items: baseline; padding: 0 0 .4rem; font-size: .9rem; }
  table.models thead tr::before { content: "Sort by"; color: var(--quiet); font-size: .8rem; }
  table.models thead th { border: 0; padding: 0; }
  table.models tbody tr { padding: .6rem 0; border-bottom: 1px solid var(--line); }
  table.models tbody tr[hidden] { display: none; }
  table.models tbody th, table.models td { border: 0; padding: .1rem 0; min-width: 0; }
  table.models td { display: inline-block; margin-right: 1rem; }
  table.models td::before { content: attr(data-column) " "; color: var(--quiet); font-size: .8rem; }
  table.models td:last-child { display: block; }
  table.models td.number { text-align: left; }
  table.models td:empty, table.models td.number.zero { display: none; }
}
@media (max-width: 40rem) {
  .controls p, .controls input, .controls select { width: 100%; }
  .controls .found { width: 100%; }
  details.part td:empty { display: none; }
  details.part > summary { grid-template-columns: minmax(0, 1fr); }
  .tiles { grid-template-columns: repeat(2, minmax(0, 1fr)); }
}
@media print {
  .controls, .account { display: none; }
  @page { @bottom-left { content: "GPAI Docket: what is open across an account"; } }
  details.part > summary::before { content: ""; }
  details.part > summary { padding-left: 0; }
  details.part > .folded { padding-left: 0; }
  .tile, .part { print-color-adjust: exact; break-inside: avoid; }
  details.part { break-inside: auto; }
  .bar, .trend { print-color-adjust: exact; }
  table.models { font-size: 8pt; }
  table.models th, table.models td { padding-right: .45rem; }
  table.models tbody th { min-width: 0; }
  .bar { display: none; }
}
`;

// src/report/organisation/trend.ts
const MONTHS = [
	"Jan",
	"Feb",
	"Mar",
	"Apr",
	"May",
	"Jun",
	"Jul",
	"Aug",
	"Sep",
	"Oct",
	"Nov",
	"Dec"
];
const LINE = 17;
const BAND_WORDS = {
	error: "failed",
	conflict: "conflict",
	gap: "gap",
	stale: "stale",
	unknown: "question"
};
function drawable(history) {
	return [...new Map(history.filter((one) => isoDate(one.date) === one.date).map((one) => [one.date, one])).values()].toSorted((a, b) => a.date < b.date ? -1 : 1);
}
function stepOf(most) {
	for (let unit = 1;; unit *= 10) for (const step of [
		unit,
		unit * 2,
		unit * 5
	]) if (step * 5 >= most) return step;
}
function monthsBetween(first, last, x, room) {
	const out = [];
	let free = Number.NEGATIVE_INFINITY;
	for (let year = Number(first.slice(0, 4)), month = Number(first.slice(5, 7)) + 1; out.length < 40; month += 1) {
		if (month > 12) {
			month = 1;
			year += 1;
		}
		const date = `${year}-${String(month).padStart(2, "0")}-01`;
		if (date > last) break;
		const text = month === 1 ? String(year) : MONTHS[month - 1] ?? "";
		const at = x(date);
		const fits = at >= free && at + textWidth(text, 12) <= room;
		if (fits) free = at + textWidth(text, 12) + 14;
		out.push(fits ? {
			x: at,
			text
		} : { x: at });
	}
	return out;
}
function trendLayout(history, size) {
	const points = drawable(history);
	const [first, last] = [points[0], points.at(-1)];
	if (first === void 0 || last === void 0 || first === last) return void 0;
	const shown = OPEN_OUTCOMES.filter((outcome) => points.some((point) => point.counts[outcome] > 0)).toReversed();
	const tops = points.map((point) => shown.reduce((sum, outcome) => sum + point.counts[outcome], 0));
	const step = stepOf(Math.max(1, ...tops));
	const ceiling = step * Math.max(1, Math.ceil(Math.max(...tops) / step));
	const labels = shown.map((outcome) => `${last.counts[outcome]} ${BAND_WORDS[outcome] ?? outcome}`);
	const plot = {
		left: 8 + textWidth(String(ceiling), 12) + 6,
		right: size.width - 14 - Math.max(0, ...labels.map((text) => textWidth(text, size.font, true))),
		top: 10,
		bottom: size.height - 26
	};
	const span = daysBetween(first.date, last.date) ?? 1;
	const x = (date) => plot.left + (plot.right - plot.left) * (daysBetween(first.date, date) ?? 0) / span;
	const y = (value) => plot.bottom - (plot.bottom - plot.top) * value / ceiling;
	const base = points.map(() => 0);
	const order = shown.map((outcome) => {
		const bottom = [...base];
		points.forEach((point, i) => {
			base[i] = (base[i] ?? 0) + point.counts[outcome];
		});
		const top = edge(points, base, x, y);
		return {
			outcome,
			area: [...top, ...edge(points, bottom, x, y).toReversed()],
			edge: top,
			at: y(((bottom.at(-1) ?? 0) + (base.at(-1) ?? 0)) / 2)
		};
	}).map((one, i) => ({
		...one,
		text: labels[i] ?? ""
	})).toReversed();
	const places = spread(order.map((one) => one.at - LINE / 2), 16, 1, plot.top - 6, plot.bottom + LINE / 2);
	return {
		...size,
		plot,
		bands: order.map(({ outcome, area, edge: top, at, text }, i) => ({
			outcome,
			area,
			edge: top,
			label: {
				text,
				at,
				y: (places[i] ?? 0) + LINE / 2
			}
		})),
		levels: Array.from({ length: ceiling / step + 1 }, (_, i) => ({
			y: y(i * step),
			text: String(i * step)
		})),
		months: monthsBetween(first.date, last.date, x, plot.right)
	};
}
function edge(points, values, x, y) {
	return points.flatMap((point, i) => {
		const here = [x(point.date), y(values[i] ?? 0)];
		const before = i === 0 ? void 0 : y(values[i - 1] ?? 0);
		return before === void 0 ? [here] : before === here[1] && i < points.length - 1 && values[i + 1] === values[i] ? [] : [[here[0], before], here];
	});
}

// src/report/organisation/page/trend.ts
const WIDE = {
	width: 800,
	height: 260,
	font: 13
};
const NARROW = {
	width: 328,
	height: 240,
	font: 13
};
const round = (value) => String(Math.round(value * 10) / 10);
const px = (value) => new Markup(round(value));
function path(corners) {
	return new Markup(corners.map(([x, y], i) => {
		const before = corners[i - 1];
		if (before === void 0) return `M${round(x)} ${round(y)}`;
		return round(before[1]) === round(y) ? `H${round(x)}` : round(before[0]) === round(x) ? `V${round(y)}` : `L${round(x)} ${round(y)}`;
	}).join(""));
}
function trendWords(points) {
	const [first, last] = [points[0], points.at(-1)];
	if (first === void 0 || last === void 0) return "";
	const most = points.reduce((best, point) => openOf(point.counts) > openOf(best.counts) ? point : best, first);
	const each = OPEN_OUTCOMES.filter((one) => points.some((point) => point.counts[one] > 0)).map((one) => `${OUTCOME_WORDS[one].many} ${first.counts[one]} then, ${last.counts[one]} now`);
	return `Open obligations: ${openOf(first.counts)} of ${count(first.models, "model")} on ${shortDay(first.date)}, ${openOf(last.counts)} of ${count(last.models, "model")} on ${shortDay(last.date)}. Most at one time: ${openOf(most.counts)}, on ${shortDay(most.date)}.${each.length === 0 ? "" : ` In detail: ${each.join("; ")}.`}`;
}
function picture(cls, layout, words) {
	const { width, height, plot, bands, levels, months, font } = layout;
	return markup`<svg class="trend ${cls}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="trend-${cls}-t trend-${cls}-d">
<title id="trend-${cls}-t">Open obligations over time</title>
<desc id="trend-${cls}-d">${words} The table below holds the numbers.</desc>
${levels.map((one) => markup`<path class="level" d="M${px(plot.left)} ${px(one.y)}H${px(plot.right)}"/><text class="axis" x="${px(plot.left - 6)}" y="${px(one.y + 4)}" text-anchor="end">${one.text}</text>`)}
${bands.map((band) => markup`<path class="band ${band.outcome}" d="${path(band.area)}Z"/>`)}
${bands.map((band) => markup`<path class="edge ${band.outcome}" d="${path(band.edge)}"/>`)}
${months.map((one) => markup`<path class="tick" d="M${px(one.x)} ${px(plot.bottom)}V${px(plot.bottom + 5)}"/>${one.text === void 0 ? NOTHING : markup`<text class="axis" x="${px(one.x)}" y="${px(plot.bottom + 19)}">${one.text}</text>`}`)}
${bands.map(({ outcome, label }) => markup`<path class="lead ${outcome}" d="M${px(plot.right + 1)} ${px(label.at)}L${px(plot.right + 7)} ${px(label.y)}"/><text class="name ${outcome}" x="${px(plot.right + 10)}" y="${px(label.y + font / 2 - 2)}">${label.text}</text>`)}
</svg>
`;
}
function monthly(points) {
	return points.filter((point, i) => points[i + 1]?.date.slice(0, 7) !== point.date.slice(0, 7));
}
function trendSection(history) {
	const points = drawable(history);
	const [wide, narrow] = [trendLayout(points, WIDE), trendLayout(points, NARROW)];
	if (wide === void 0 || narrow === void 0) return markup`<section aria-labelledby="trend">
<h2 id="trend">Trend</h2>
<p>The trend is drawn from the second day on.</p>
</section>
`;
	const words = trendWords(points);
	const [first, last] = [points[0], points.at(-1)];
	const grown = first === void 0 || last === void 0 || first.models === last.models ? NOTHING : markup` Models that are watched: ${first.models} then, ${last.models} now.`;
	return markup`<section aria-labelledby="trend">
<h2 id="trend">Trend</h2>
<figure>
${picture("wide", wide, words)}${picture("narrow", narrow, words)}<figcaption>Open obligations of all models, by outcome, one upon the other.${grown} Days without a run keep the numbers of the day before.</figcaption>
</figure>
${fold$2("The numbers behind it", [table("Open obligations at the end of each month", [
		"Day",
		"Models",
		...OPEN_OUTCOMES.map((one) => OUTCOME_WORDS[one].many),
		"All open"
	], monthly(points).toReversed().map((point) => ({ cells: [
		markup`<span class="date">${point.date}</span>`,
		point.models,
		...OPEN_OUTCOMES.map((one) => point.counts[one]),
		markup`<strong>${openOf(point.counts)}</strong>`
	] })))])}</section>
`;
}

// src/report/organisation/page/view.ts
function pageView(view, detail) {
	let budget = detail.rows;
	let left = 0;
	const named = /* @__PURE__ */ new Map();
	for (const { model } of view.rows) named.set(nameOf(model), (named.get(nameOf(model)) ?? 0) + 1);
	const link = (row) => {
		const name = markup`<bdi>${nameOf(row.model).slice(0, 120)}</bdi>`;
		return row.index <= detail.models ? markup`<a href="#m${row.index}">${name}</a>` : name;
	};
	return {
		view,
		detail,
		text: detail.text,
		take(wanted) {
			const taken = Math.min(wanted, budget);
			budget -= taken;
			left += wanted - taken;
			return taken;
		},
		left: () => left,
		link,
		linkApart: (row) => (named.get(nameOf(row.model)) ?? 0) > 1 ? markup`${link(row)} <span class="quiet">in <bdi>${row.repository.name.slice(row.repository.name.indexOf("/") + 1).slice(0, 120)}</bdi></span>` : link(row),
		repository({ name, url }) {
			const shown = markup`<bdi>${name.slice(0, 200)}</bdi>`;
			const address = pageUrl(url);
			return address === void 0 ? shown : markup`<a href="${address}" rel="noreferrer">${shown}</a>`;
		},
		more: (n) => n <= 0 ? NOTHING : markup`<p class="more">… and ${n} more. The JSON export holds all of them.</p>`
	};
}
function nameOf(model) {
	return model.name ?? model.id;
}

// \0@oxc-project+runtime@0.156.0/helpers/esm/taggedTemplateLiteral.js
function _taggedTemplateLiteral(e, t) {
	return t || (t = e.slice(0)), Object.freeze(Object.defineProperties(e, { raw: { value: Object.freeze(t) } }));
}

// src/report/organisation/html.ts
var _templateObject;
const BUDGET = 5e6;
const LADDER = [
	{
		models: 500,
		rows: 2e4,
		items: 200,
		pictures: 60,
		text: 600
	},
	{
		models: 300,
		rows: 6e3,
		items: 50,
		pictures: 20,
		text: 400
	},
	{
		models: 100,
		rows: 2e3,
		items: 20,
		pictures: 0,
		text: 300
	},
	{
		models: 20,
		rows: 400,
		items: 10,
		pictures: 0,
		text: 200
	},
	{
		models: 0,
		rows: 100,
		items: 0,
		pictures: 0,
		text: 100
	},
	{
		models: 0,
		rows: 0,
		items: 0,
		pictures: 0,
		text: 100
	}
];
const sha256 = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
function organisationPolicy(forms) {
	return `default-src 'none'; style-src ${sha256(ORGANISATION_STYLE)}; script-src ${sha256(SCRIPT)}; base-uri 'none'; form-action ${forms}`;
}
function organisationFrame(page) {
	const { title, bar, body, script } = page;
	return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${organisationPolicy(bar === void 0 ? "'none'" : "'self'")}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="${bar === void 0 ? "no-referrer" : "same-origin"}">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${new Markup(ORGANISATION_STYLE)}</style>
</head>
<body>
<a class="skip" href="#content">Skip to the content</a>
${bar ?? NOTHING}${body}${script ? markup(_templateObject || (_templateObject = _taggedTemplateLiteral(["<script>", "<\/script>\n"])), new Markup(SCRIPT)) : NOTHING}</body>
</html>
`.toString();
}
function renderOrganisationHtml(overview, options = {}) {
	const view = organisationView(overview, options.audience ?? "private");
	let text = "";
	for (const detail of LADDER) {
		text = compose(view, detail, options.bar);
		if (byteLength(text) <= (options.maxBytes ?? BUDGET)) break;
	}
	return text;
}
function compose(view, detail, bar) {
	const page = pageView(view, detail);
	const { overview } = view;
	const shown = [
		[
			"outcomes",
			"Outcomes",
			outcomes(page)
		],
		[
			"configuration",
			"Configuration",
			configuration(page)
		],
		[
			"next",
			"What comes next",
			daysSection(page)
		],
		[
			"trend",
			"Trend",
			view.audience === "private" && view.rows.length > 0 ? trendSection(overview.history) : NOTHING
		],
		[
			"models",
			"Models",
			modelsSection(page)
		],
		[
			"waiting",
			"Waiting",
			stepsSection(page)
		],
		[
			"each",
			"Model by model",
			detailSection(page)
		],
		[
			"repositories",
			"Repositories",
			repositories(page)
		],
		[
			"about",
			"How to read this",
			about()
		]
	].filter(([, , body]) => body !== NOTHING);
	const left = page.left();
	const notice = left === 0 ? NOTHING : markup`<p class="notice"><strong>This page does not show everything:</strong> ${left} rows were left out to keep it readable. All numbers count them, and the JSON export holds them.</p>
`;
	const body = markup`${header(page)}${modeNotice(page)}${notice}${contents(shown.map(([id, text]) => [id, text]))}<main id="content">
${shown.map(([, , section]) => section)}</main>
${footer(page)}`;
	return organisationFrame({
		title: `${overview.account.slice(0, 100)}, ${overview.now}: GPAI Docket`,
		...bar === void 0 ? {} : { bar },
		body,
		script: true
	});
}

// src/report/organisation/json.ts
function overviewFor(overview, audience) {
	if (audience === "private") return overview;
	const repositories = overview.repositories.filter((one) => !one.private);
	const hidden = overview.repositories.length - repositories.length;
	const { account, accountId, now, mode, schemaVersion, tool, configuration, others, run } = overview;
	return {
		schemaVersion,
		tool,
		account,
		...accountId === void 0 ? {} : { accountId },
		now,
		mode,
		configuration: {
			...configuration,
			problems: []
		},
		repositories,
		others: {
			...others,
			skipped: others.skipped + hidden
		},
		history: [],
		run: {
			...run,
			queued: queuedIn(repositories)
		}
	};
}
function renderOrganisationJson(overview, audience = "private") {
	return renderJson(overviewFor(overview, audience));
}

// src/sweep/store-key.ts
function checkKey(key) {
	if (!/^[\x20-\x7e]{1,500}$/.test(key)) throw new Error(`not a key of a store: ${JSON.stringify(key.slice(0, 100))}`);
	return key;
}

export { readRestIssue as A, outcomeList as C, repositoryById as D, githubAccount as E, issueTracker as O, houseWord as S, readRemembered as T, waiting$1 as _, organisationPolicy as a, STATUS_WORDS as b, overviewKey as c, verdict as d, byMode as f, switchedOn as g, stepsOf$1 as h, organisationFrame as i, unfitIssue as j, ensureLabels as k, sweep as l, stepCounts as m, overviewFor as n, renderOrganisationHtml as o, leftAlone as p, renderOrganisationJson as r, renderOrganisationCsv as s, checkKey as t, organisationView as u, issuesOf$1 as v, discover as w, count as x, MODE_WORDS as y };