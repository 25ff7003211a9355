import { n as isRelevantPath } from "./relevance.js";
import { n as inspectSources } from "./inspect.js";
import { t as RepositoryError } from "./port.js";
import { a as text, i as slug, n as count, r as member, t as commitId } from "./answers.js";
import { c as entryKind, i as checkRange, l as isPlainPath, o as byPath } from "./open2.js";
import { f as GitHubError, s as repositoryPath } from "./pulls.js";
import { i as tooMany, r as tooDeep, t as LIST_LIMITS } from "./limits.js";
import "./revision.js";
import { t as jobRepository } from "./context.js";
import { i as recordsMention } from "./relevant.js";
import { i as whoHasCommented, n as client } from "./pull-comment.js";
import { createHash } from "node:crypto";

// src/github/source-diff.ts
function entriesByPath(entries) {
	return new Map(entries.map((entry) => [entry.path, entry]));
}
function same(a, b) {
	return a === void 0 || b === void 0 ? a === b : a.blob === b.blob && a.kind === b.kind;
}
function diffEntries(base, head) {
	const [before, after] = [entriesByPath(base), entriesByPath(head)];
	const deleted = base.filter((entry) => !after.has(entry.path));
	const added = head.filter((entry) => !before.has(entry.path));
	const from = renames(deleted, added);
	const gone = new Set(from.values());
	const changes = deleted.filter((entry) => !gone.has(entry.path)).map((entry) => ({
		path: entry.path,
		status: "deleted"
	}));
	for (const { path } of added) {
		const old = from.get(path);
		changes.push(old === void 0 ? {
			path,
			status: "added"
		} : {
			path,
			status: "renamed",
			from: old,
			same: true
		});
	}
	for (const entry of head) {
		const was = before.get(entry.path);
		if (was !== void 0 && !same(was, entry)) changes.push({
			path: entry.path,
			status: was.kind === entry.kind ? "modified" : "type-changed"
		});
	}
	return changes.sort(byPath);
}
function renames(deleted, added) {
	const sources = /* @__PURE__ */ new Map();
	for (const { path, kind, blob } of deleted) {
		if (kind !== "file" || blob === void 0) continue;
		const paths = sources.get(blob);
		if (paths === void 0) sources.set(blob, [path]);
		else paths.push(path);
	}
	const found = /* @__PURE__ */ new Map();
	const used = /* @__PURE__ */ new Set();
	const pair = (path, old) => {
		if (old === void 0) return;
		found.set(path, old);
		used.add(old);
	};
	const named = new Map([...sources].flatMap(([blob, paths]) => paths.toReversed().map((path) => [`${blob} ${nameOf(path)}`, path])));
	for (const { path, kind, blob } of added) {
		const old = kind === "file" && blob !== void 0 ? named.get(`${blob} ${nameOf(path)}`) : void 0;
		if (old !== void 0 && !used.has(old)) pair(path, old);
	}
	const left = new Map([...sources].map(([blob, paths]) => [blob, paths.filter((path) => !used.has(path)).toReversed()]));
	for (const { path, kind, blob } of added) if (kind === "file" && blob !== void 0 && !found.has(path)) pair(path, left.get(blob)?.pop());
	return found;
}
function nameOf(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}
function mergeEntries(ancestor, base, head) {
	const [was, tip, own] = [
		entriesByPath(ancestor),
		entriesByPath(base),
		entriesByPath(head)
	];
	const merged = new Map(tip);
	const both = [];
	for (const path of /* @__PURE__ */ new Set([...was.keys(), ...own.keys()])) {
		const [old, now, theirs] = [
			was.get(path),
			own.get(path),
			tip.get(path)
		];
		if (same(old, now) || same(now, theirs)) continue;
		if (!same(old, theirs)) both.push(path);
		if (now === void 0) merged.delete(path);
		else merged.set(path, now);
	}
	for (const path of [...merged.keys()]) for (let slash = path.indexOf("/"); slash !== -1; slash = path.indexOf("/", slash + 1)) {
		const folder = path.slice(0, slash);
		if (merged.has(folder)) merged.delete(own.has(folder) ? path : folder);
	}
	return {
		entries: [...merged.values()].sort(byPath),
		both: both.sort()
	};
}

// src/github/source-bytes.ts
function blobBytes(data, id) {
	for (const candidate of candidates(data)) if (blobId(candidate, id.length) === id) return candidate;
}
function blobId(bytes, digits = 40) {
	return createHash(digits === 40 ? "sha1" : "sha256").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
function* candidates(data) {
	if (typeof data === "string") {
		const bytes = Buffer.from(data, "utf8");
		yield bytes;
		yield Buffer.concat([Buffer.from([
			239,
			187,
			191
		]), bytes]);
		const inside = wrapped(data);
		if (inside !== void 0) yield inside;
	} else if (data instanceof ArrayBuffer || ArrayBuffer.isView(data)) {
		const bytes = data instanceof ArrayBuffer ? Buffer.from(data) : Buffer.from(data.buffer, data.byteOffset, data.byteLength);
		yield bytes;
		const inside = bytes[0] === 123 ? wrapped(bytes.toString("utf8")) : void 0;
		if (inside !== void 0) yield inside;
	} else {
		const inside = content(data);
		if (inside !== void 0) yield inside;
	}
}
function wrapped(text) {
	if (!text.startsWith("{") || !text.includes("\"base64\"")) return void 0;
	try {
		return content(JSON.parse(text));
	} catch {
		return;
	}
}
function content(data) {
	if (typeof data !== "object" || data === null || !("content" in data) || typeof data.content !== "string") return void 0;
	return "encoding" in data && data.encoding === "base64" ? Buffer.from(data.content, "base64") : void 0;
}

// src/github/source-answers.ts
function parseCommit(data) {
	const tree = commitId(member(data, "tree", "sha"));
	if (tree === void 0) throw odd("a commit");
	return tree;
}
function parseTree(data) {
	const list = member(data, "tree");
	if (!Array.isArray(list)) throw odd("a list of files");
	const entries = [];
	for (const item of list) {
		const entry = parseEntry(item);
		if (entry !== void 0) entries.push(entry);
	}
	return {
		entries,
		truncated: member(data, "truncated") !== false,
		broken: list.length - entries.length
	};
}
function parseEntry(item) {
	const sha = commitId(member(item, "sha"));
	const path = text(member(item, "path"));
	const mode = text(member(item, "mode"))?.padStart(6, "0");
	if (sha === void 0 || path === void 0 || mode === void 0) return void 0;
	return {
		path,
		mode,
		folder: mode === "040000",
		sha,
		size: count(member(item, "size")) ?? -1
	};
}
function odd(what) {
	return new RepositoryError(`GitHub's API answered with something that is not ${what}`, { fix: "run the job again; on a GitHub Enterprise Server, tell its version" });
}

// src/github/source-session.ts
const API_LIMITS = {
	requests: 400,
	reserved: 80,
	listing: 60,
	bytes: 134217728,
	blob: 8388608,
	atOnce: 6
};
const CHECKOUT = "run the check on pull_request with actions/checkout, where everything is read";
const MIB = 1048576;
const GIVE_UP = 6;
const RAW = "application/vnd.github.raw+json";
var ApiSession = class {
	limits;
	repository;
	#github;
	#path;
	#trees = /* @__PURE__ */ new Map();
	#blobs = /* @__PURE__ */ new Map();
	#unread = /* @__PURE__ */ new Map();
	#waiting = [];
	#active = 0;
	#failed = 0;
	#requests = 0;
	#bytes = 0;
	constructor(github, repository, limits = {}) {
		if (slug(repository.owner) === void 0 || slug(repository.repo) === void 0) throw new RepositoryError("not a name of a repository on GitHub");
		this.#github = github;
		this.repository = repository;
		this.limits = {
			...API_LIMITS,
			...limits
		};
		this.#path = repositoryPath(repository);
	}
	get requests() {
		return this.#requests;
	}
	unread() {
		return [...this.#unread].map(([reason, paths]) => ({
			path: [...paths][0] ?? ".",
			reason: paths.size === 1 ? `a file was not read: ${reason}` : `${paths.size} files were not read: ${reason}`,
			fix: CHECKOUT
		}));
	}
	async commit(sha) {
		if (commitId(sha) === void 0) throw new RepositoryError("not a full commit id", { fix: "give 40 hex digits" });
		return parseCommit((await this.get(`/git/commits/${sha}`, {}, `commit ${sha.slice(0, 12)}`)).data);
	}
	tree(sha, recursive) {
		const key = `${sha} ${recursive}`;
		const known = this.#trees.get(key) ?? this.get(`/git/trees/${sha}`, recursive ? { recursive: "1" } : {}, "the list of files").then(({ data }) => parseTree(data));
		this.#trees.set(key, known);
		return known;
	}
	blob(path, id, size) {
		if (size > this.limits.blob) return Promise.reject(new RepositoryError(`${mib(size)} MiB: files above ${mib(this.limits.blob)} MiB are not read through GitHub's API, only from a checkout`, {
			path,
			fix: CHECKOUT
		}));
		const known = this.#blobs.get(id) ?? this.#fetch(path, id, size);
		this.#blobs.set(id, known);
		return known.catch((error) => {
			throw this.#missed(path, error);
		});
	}
	async get(path, params, what, options = {}) {
		if (this.#requests >= this.limits.requests - (options.keep ?? 0)) throw new RepositoryError(`${what} was not asked for: one run makes at most ${this.limits.requests} requests to GitHub's API`, { fix: CHECKOUT });
		this.#requests += 1;
		await this.#turn();
		try {
			if (this.#failed >= GIVE_UP) throw new RepositoryError(`${what} was not asked for: GitHub's API failed ${GIVE_UP} times in a row`, { fix: "run the job again" });
			const answer = await this.#github.get(`${this.#path}${path}`, params, {
				...options.accept === void 0 ? {} : { accept: options.accept },
				...options.maxBytes === void 0 ? {} : { maxBytes: options.maxBytes }
			});
			this.#failed = 0;
			return answer;
		} catch (error) {
			if (!(error instanceof RepositoryError)) this.#failed += 1;
			throw apiError(error, what);
		} finally {
			this.#active -= 1;
			this.#waiting.shift()?.();
		}
	}
	async #turn() {
		while (this.#active >= this.limits.atOnce) await new Promise((resolve) => {
			this.#waiting.push(resolve);
		});
		this.#active += 1;
	}
	async #fetch(path, id, size) {
		const expected = size < 0 ? this.limits.blob : size;
		if (this.#bytes + expected > this.limits.bytes) throw new RepositoryError(`one run reads at most ${mib(this.limits.bytes)} MiB through GitHub's API`, { path });
		this.#bytes += expected;
		const keep = path.startsWith(".gpai/") ? 0 : this.limits.reserved;
		const maxBytes = Math.ceil(expected * 1.4) + 4096;
		for (const accept of [RAW, "application/vnd.github+json"]) {
			const bytes = blobBytes((await this.get(`/git/blobs/${id}`, {}, "the file", {
				accept,
				maxBytes,
				keep
			})).data, id);
			if (bytes !== void 0) return bytes;
		}
		throw new RepositoryError("what GitHub's API sent is not the file that the commit names", { path });
	}
	#missed(path, error) {
		const reason = error instanceof Error ? error.message : "unknown error";
		const known = this.#unread.get(reason);
		if (known !== void 0) known.add(path);
		else if (this.#unread.size < 20) this.#unread.set(reason, /* @__PURE__ */ new Set([path]));
		return new RepositoryError(reason, {
			path,
			fix: CHECKOUT,
			cause: error
		});
	}
};
function mib(bytes) {
	return (Math.ceil(bytes / MIB * 10) / 10).toString();
}
function statusOf(error) {
	const found = error instanceof RepositoryError ? error.cause : error;
	return typeof found === "object" && found !== null && "status" in found && typeof found.status === "number" ? found.status : void 0;
}
function apiError(error, what) {
	if (error instanceof RepositoryError) return error;
	const status = statusOf(error);
	const kind = error instanceof GitHubError ? error.kind : void 0;
	const said = kind === "rate-limited" ? "rate limit" : kind === "too-large" ? "the answer is larger than announced" : status === void 0 ? "no answer" : `HTTP ${status}`;
	const fix = kind === "rate-limited" ? "run the job again when the rate limit is over" : status === 401 || status === 403 || status === 404 ? "give the job `permissions: contents: read`" : "run the job again";
	return new RepositoryError(`GitHub's API did not give ${what} (${said})`, {
		fix,
		cause: error
	});
}

// src/github/source-tree.ts
async function listThroughApi(session, root, folder, limits = LIST_LIMITS) {
	const tree = folder === "." ? root : await findFolder(session, root, folder);
	if (tree === void 0) return void 0;
	const found = new Found(limits);
	await walk(session, tree, found);
	return {
		entries: found.entries.sort(byPath),
		incomplete: found.incomplete
	};
}
async function findFolder(session, root, folder) {
	let tree = root;
	const parts = folder.split("/");
	if (!isPlainPath(folder) || parts.length > LIST_LIMITS.depth) throw new RepositoryError("not a path inside the repository", { path: folder });
	for (const part of parts) {
		const entry = (await session.tree(tree, false)).entries.find((e) => e.path === part);
		if (entry === void 0) return void 0;
		if (!entry.folder) throw new RepositoryError("not a folder in that commit", {
			path: folder,
			fix: "give the folder that holds the repository or the model"
		});
		tree = entry.sha;
	}
	return tree;
}
var Found = class {
	entries = [];
	incomplete = [];
	#limits;
	full = false;
	constructor(limits) {
		this.#limits = limits;
	}
	add(prefix, item) {
		if (item.folder || this.full) return;
		const path = prefix + item.path;
		if (!isPlainPath(path)) {
			this.say({ reason: `a path that no folder can hold was left out: ${JSON.stringify(path.slice(0, 100))}` });
			return;
		}
		if (path.split("/").length > this.#limits.depth) {
			this.say(tooDeep(path, this.#limits));
			return;
		}
		if (this.entries.length >= this.#limits.entries) {
			this.full = true;
			this.say(tooMany(this.#limits));
			return;
		}
		const kind = entryKind(item.mode);
		this.entries.push({
			path,
			kind,
			size: kind === "file" ? item.size : -1,
			blob: item.sha,
			...path.includes("�") ? { lossyName: true } : {}
		});
	}
	say(note) {
		if (this.incomplete.length < 50) this.incomplete.push(note);
	}
};
async function walk(session, root, found) {
	let queue = [{
		sha: root,
		prefix: ""
	}];
	let asked = 0;
	while (queue.length > 0 && !found.full) {
		const batch = queue.splice(0, Math.max(0, Math.min(session.limits.atOnce, session.limits.listing - asked)));
		if (batch.length === 0) break;
		asked += batch.length;
		const below = await Promise.all(batch.map(async (folder) => {
			if (await take(session, folder, true, found) !== "truncated") return [];
			asked += 1;
			const own = await take(session, folder, false, found);
			return own === "truncated" ? [] : own;
		}));
		queue = [...queue, ...below.flat()].toSorted((a, b) => urgency(a) - urgency(b));
	}
	if (queue.length > 0) {
		const names = queue.slice(0, 3).map((f) => JSON.stringify(f.prefix.slice(0, 80))).join(", ");
		found.say({
			reason: `the tree is larger than GitHub's API sends at once, and ${queue.length} folders of it were not listed (${names}${queue.length > 3 ? ", …" : ""})`,
			fix: CHECKOUT
		});
	}
}
function urgency({ prefix }) {
	return prefix.startsWith(".gpai/") ? 0 : prefix.split("/").length;
}
async function take(session, { sha, prefix }, recursive, found) {
	const failed = (error) => {
		if (!(error instanceof RepositoryError) || prefix === "") throw error;
		found.say({
			path: prefix.slice(0, -1),
			reason: `a folder was not listed: ${error.message}`,
			fix: CHECKOUT
		});
	};
	const tree = await session.tree(sha, recursive).catch(failed);
	if (tree === void 0) return [];
	if (tree.truncated && recursive) return "truncated";
	if (tree.truncated) found.say({
		path: prefix === "" ? "." : prefix.slice(0, -1),
		reason: "one folder holds more files than GitHub's API sends: the rest was not listed",
		fix: CHECKOUT
	});
	if (tree.broken > 0) found.say({
		path: prefix === "" ? "." : prefix.slice(0, -1),
		reason: `${tree.broken} entries of GitHub's list of files made no sense and were left out`,
		fix: CHECKOUT
	});
	for (const item of tree.entries) found.add(prefix, item);
	return recursive ? [] : tree.entries.filter((e) => e.folder).map((e) => ({
		sha: e.sha,
		prefix: `${prefix}${e.path}/`
	}));
}

// src/github/source.ts
function sourceOf(session, { commit, folder, list }) {
	let listing;
	let byName;
	const once = () => listing ??= list();
	return {
		kind: "github",
		name: folder === "." ? session.repository.repo : folder.split("/").at(-1) ?? session.repository.repo,
		commit,
		list: once,
		read: async (path, range) => {
			const { offset, length } = checkRange(path, range);
			byName ??= new Map((await once()).entries.filter((entry) => entry.lossyName !== true).map((entry) => [entry.path, entry]));
			const entry = byName.get(path);
			if (entry === void 0) throw new RepositoryError("no such file in this commit", { path });
			if (entry.kind !== "file" || entry.blob === void 0) throw new RepositoryError(entry.kind === "symlink" ? "a symbolic link, which is never followed" : "not a regular file", { path });
			return new Uint8Array((await session.blob(path, entry.blob, entry.size)).subarray(offset, offset + length));
		},
		lastChanges: () => Promise.resolve(/* @__PURE__ */ new Map()),
		close: () => Promise.resolve()
	};
}

// src/github/source-pull.ts
async function openPullRequest(github, options) {
	const { base, head, folder = "." } = options;
	const session = new ApiSession(github, options.repository, options.limits);
	const ancestor = await mergeBase(session, base, head);
	const list = async (tree) => listThroughApi(session, await tree, folder);
	const own = await list(session.commit(head));
	if (own === void 0) throw new RepositoryError("the folder does not exist in the pull request", {
		path: folder,
		fix: "give the folder that holds the repository or the model"
	});
	const nothing = {
		entries: [],
		incomplete: []
	};
	const tip = await list(session.commit(base)) ?? nothing;
	const notes = [...ancestor.incomplete, ...atBase(tip)];
	let entries = own.entries;
	if (ancestor.commit !== void 0 && ancestor.commit !== base) {
		const common = await list(ancestor.tree ?? session.commit(ancestor.commit)) ?? nothing;
		const merged = mergeEntries(common.entries, tip.entries, own.entries);
		({entries} = merged);
		notes.push(...atBase(common), ...changedTwice(merged.both.filter(options.concerns ?? (() => true))));
	}
	const changes = diffEntries(tip.entries, entries);
	const open = (commit, listing) => sourceOf(session, {
		commit,
		folder,
		list: () => Promise.resolve(listing)
	});
	return {
		head: open(head, {
			entries,
			incomplete: own.incomplete
		}),
		changes,
		openBase: () => Promise.resolve({
			source: open(base, {
				entries: tip.entries,
				incomplete: []
			}),
			commit: base,
			changes,
			get incomplete() {
				return [...notes, ...session.unread()];
			}
		}),
		unread: () => session.unread(),
		requests: () => session.requests
	};
}
async function mergeBase(session, base, head) {
	if (base === head) return {
		commit: base,
		incomplete: []
	};
	if (commitId(base) === void 0 || commitId(head) === void 0) throw new RepositoryError("not a full commit id", { fix: "give 40 hex digits" });
	try {
		const { data } = await session.get(`/compare/${base}...${head}`, {
			per_page: "1",
			page: "2"
		}, "the common ancestor of base and head");
		const commit = commitId(member(data, "merge_base_commit", "sha"));
		const tree = commitId(member(data, "merge_base_commit", "commit", "tree", "sha"));
		if (commit !== void 0) return {
			commit,
			incomplete: [],
			...tree === void 0 ? {} : { tree }
		};
	} catch (error) {
		const status = statusOf(error);
		if (status === 404) return { incomplete: [{ reason: "base and head have no common ancestor: the two trees were compared directly" }] };
		if (status === void 0 || status < 500) throw error;
	}
	return { incomplete: [{
		reason: "GitHub could not tell the common ancestor of base and head: the two trees were compared directly, so changes made on the base count too",
		fix: "run the job again"
	}] };
}
function atBase({ incomplete }) {
	return incomplete.map((note) => ({
		...note,
		reason: `at the base of the change: ${note.reason}`
	}));
}
function changedTwice(paths) {
	if (paths.length === 0) return [];
	return [{
		reason: `changed on the base branch too since this branch was made: ${paths.slice(0, 3).map((path) => JSON.stringify(path.slice(0, 200))).join(", ")}${paths.length > 3 ? ` and ${paths.length - 3} more` : ""}; read as the pull request has them`,
		fix: "merge the base branch into the pull request's branch"
	}];
}

// src/action/api.ts
async function inspectOverApi({ subject, env }, folder, options) {
	if (subject.kind !== "change" || subject.pull === void 0) throw new RepositoryError("reading through the API needs an event of a pull request", { fix: "run on pull_request or pull_request_target, or check the repository out" });
	const repository = jobRepository(env);
	if (repository === void 0) throw new RepositoryError("the job does not say which repository it runs in", { fix: "run it in a GitHub workflow, where GITHUB_REPOSITORY is set" });
	const head = subject.pull.headSha;
	const github = client(env);
	const opened = await openPullRequest(github, {
		repository,
		base: subject.base,
		head,
		folder,
		concerns: isRelevantPath
	});
	if (await concernsNobody(opened) && await whoHasCommented({
		env,
		pull: subject.pull,
		folder
	}, github) === void 0) return void 0;
	return {
		report: await inspectSources(opened.head, () => opened.openBase(), {
			...options,
			head
		}),
		head,
		github,
		refused: opened.unread().length > 0
	};
}
const MAX_RECORD_BYTES = 1048576;
const MAX_RECORDS = 50;
async function concernsNobody(opened) {
	const { changes, head } = opened;
	const paths = changes.flatMap((c) => c.from === void 0 ? [c.path] : [c.path, c.from]);
	const { entries, incomplete } = await head.list();
	const base = await opened.openBase();
	if (incomplete.length > 0 || base.incomplete.length > 0 || opened.unread().length > 0 || paths.some((p) => isRelevantPath(p))) return false;
	const records = entries.filter((e) => e.path.startsWith(".gpai/"));
	if (records.length > MAX_RECORDS || records.some((e) => e.kind !== "file" || e.size > MAX_RECORD_BYTES)) return false;
	const texts = [];
	for (const { path } of records.filter((e) => /\.ya?ml$/i.test(e.path))) try {
		texts.push(new TextDecoder().decode(await head.read(path, { length: MAX_RECORD_BYTES })));
	} catch {
		return false;
	}
	return !recordsMention(texts.join("\n"), paths);
}

export { inspectOverApi };