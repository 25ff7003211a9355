import { c as entryKind, i as checkRange, l as isPlainPath, o as byPath } from "./open2.js";
import { t as RepositoryError } from "./port.js";
import { i as isObjectId } from "./revision.js";
import { a as text, i as slug, n as count, r as member, t as commitId } from "./answers.js";
import { a as repositoryPath, c as identifyBy, f as GitHubError, s as identify } from "./limits.js";
import { u as pages } from "./new-file.js";
import { i as tooMany, r as tooDeep, t as LIST_LIMITS } from "./limits2.js";
import { createHash } from "node:crypto";

// src/github/batches.ts
const GIVE_UP$1 = 8;
async function inBatches(items, size, ask, take) {
	const queue = [];
	for (let at = 0; at < items.length; at += size) queue.push(items.slice(at, at + size));
	const failed = [];
	let row = 0;
	for (let batch = queue.shift(); batch !== void 0; batch = queue.shift()) try {
		const answer = await ask(batch, batch.length > 1 ? 1 : 2);
		take(batch, answer);
		row = 0;
	} catch (error) {
		row += 1;
		if (!isTooMuch(error) || row >= GIVE_UP$1) throw error;
		if (batch.length === 1) failed.push(...batch);
		else queue.unshift(batch.slice(0, Math.ceil(batch.length / 2)), batch.slice(Math.ceil(batch.length / 2)));
	}
	return failed;
}
function isTooMuch(error) {
	return error instanceof GitHubError && (error.kind === "unavailable" && !error.final || error.kind === "too-large" || error.kind === "rejected" && /exceeds|node limit|complexity|too many|resource limits/i.test(error.message));
}
async function nodesOf(github, { ids, size, query, variables = {}, read }) {
	const found = /* @__PURE__ */ new Map();
	await inBatches([...new Set(ids)].filter((id) => /^[A-Za-z0-9_+/=-]{1,200}$/.test(id)), size, (batch, tries) => github.graphqlParts(query, {
		...variables,
		ids: batch
	}, { tries }), (batch, { data, errors }) => {
		const nodes = member(data, "nodes");
		if (!Array.isArray(nodes)) return;
		const [whole, inside] = faults(errors);
		batch.forEach((id, index) => {
			const node = nodes[index];
			if (node === null && nodes.length === batch.length) {
				if (whole.get(index) ?? true) found.set(id, "gone");
				return;
			}
			const value = nodes.length !== batch.length || inside.has(index) || text(member(node, "id")) === void 0 ? void 0 : read(node, id);
			if (value !== void 0) found.set(id, value);
		});
	});
	return found;
}
function faults(errors) {
	const whole = /* @__PURE__ */ new Map();
	const inside = /* @__PURE__ */ new Set();
	for (const { path: [root, index, ...rest], type } of errors) {
		if (root !== "nodes" || typeof index !== "number") continue;
		if (rest.length > 0) inside.add(index);
		else whole.set(index, type === "NOT_FOUND");
	}
	return [whole, inside];
}

// src/github/cache-entry.ts
const MAGIC = "gpai-docket-answer-1";
const HEAD = 86;
const MAX_HEADERS = 2e4;
function sealEntry({ headers, data }, key) {
	const kind = data instanceof Uint8Array ? "bytes" : typeof data === "string" ? "text" : "json";
	const json = kind === "json" ? JSON.stringify(data) : void 0;
	if (kind === "json" && json === void 0) return void 0;
	const body = data instanceof Uint8Array ? data : Buffer.from(typeof data === "string" ? data : json ?? "", "utf8");
	const rest = Buffer.concat([Buffer.from(`${JSON.stringify({
		kind,
		headers
	})}\n`, "utf8"), body]);
	return Buffer.concat([Buffer.from(`${MAGIC} ${digest$1(key, rest)}\n`, "latin1"), rest]);
}
function openEntry(bytes, key) {
	const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const rest = all.subarray(HEAD);
	if (all.subarray(0, HEAD).toString("latin1") !== `${MAGIC} ${digest$1(key, rest)}\n`) return void 0;
	const end = rest.subarray(0, MAX_HEADERS).indexOf(10);
	if (end === -1) return void 0;
	try {
		const head = JSON.parse(rest.subarray(0, end).toString("utf8"));
		const headers = Object.fromEntries(["etag", "link"].flatMap((name) => {
			const value = text(member(head, "headers", name));
			return value === void 0 ? [] : [[name, value]];
		}));
		const body = rest.subarray(end + 1);
		const kind = member(head, "kind");
		if (kind === "bytes") return {
			headers,
			data: new Uint8Array(body)
		};
		return {
			headers,
			data: kind === "text" ? body.toString("utf8") : JSON.parse(body.toString("utf8"))
		};
	} catch {
		return;
	}
}
function digest$1(key, rest) {
	return createHash("sha256").update(`${key}\n`).update(rest).digest("hex");
}

// src/github/cache.ts
const MAX_ENTRY_BYTES = 8388608;
const IMMUTABLE = /^\/git\/(?:blobs|trees|commits)\/(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
function cachedReader(github, answers, scope, { maxEntryBytes = MAX_ENTRY_BYTES } = {}) {
	const counts = {
		immutable: 0,
		confirmed: 0,
		fetched: 0,
		discarded: 0
	};
	const prefix = `v1/${scope.account}/${scope.repository?.id ?? "-"}/`;
	const root = scope.repository === void 0 ? void 0 : repositoryPath(scope.repository).toLowerCase();
	let told = false;
	function within(path) {
		if (root === void 0) return /^\/(?:repos|repositories)\//i.test(path) ? void 0 : path;
		return path.slice(0, root.length).toLowerCase() === root && (path.length === root.length || path[root.length] === "/") ? path.slice(root.length) : void 0;
	}
	async function load(key) {
		const bytes = await answers.get(key).catch(storeFailed);
		if (bytes === void 0) return void 0;
		const entry = openEntry(bytes, key);
		if (entry === void 0) counts.discarded += 1;
		return entry;
	}
	async function keep(key, entry) {
		const bytes = sealEntry(entry, key);
		if (bytes !== void 0 && bytes.length <= maxEntryBytes) await answers.put(key, bytes).catch(storeFailed);
	}
	function storeFailed(error) {
		if (!told) github.log(`what GitHub answered cannot be kept: ${error instanceof Error ? error.message : "unknown error"}`);
		told = true;
	}
	async function get(path, params = {}, options = {}) {
		const rest = within(path);
		if (rest === void 0 || options.ifNoneMatch !== void 0) return github.get(path, params, options);
		const key = prefix + digest([
			rest,
			JSON.stringify(Object.entries(params).map(([k, v]) => [k, String(v)]).toSorted(([a = ""], [b = ""]) => a < b ? -1 : 1)),
			options.accept ?? "",
			options.maxBytes === void 0 ? "json" : "bytes"
		]);
		const known = await load(key);
		const usable = known !== void 0 && (options.maxBytes === void 0 || known.data instanceof Uint8Array && known.data.length <= options.maxBytes) ? known : void 0;
		if (usable !== void 0 && IMMUTABLE.test(rest)) {
			counts.immutable += 1;
			return {
				status: 200,
				headers: usable.headers,
				data: usable.data
			};
		}
		const etag = usable?.headers["etag"];
		const answer = await github.get(path, params, {
			...options,
			...etag === void 0 ? {} : { ifNoneMatch: etag }
		});
		if (answer.status === 304 && usable !== void 0) {
			counts.confirmed += 1;
			return {
				status: 200,
				headers: {
					...answer.headers,
					...usable.headers
				},
				data: usable.data
			};
		}
		counts.fetched += 1;
		const headers = kept(answer);
		if (answer.status === 200 && (headers["etag"] !== void 0 || IMMUTABLE.test(rest))) await keep(key, {
			headers,
			data: answer.data
		});
		return answer;
	}
	const cached = {
		...github,
		get,
		pages: (path, params, given) => pages(cached, path, params, given),
		memory: {
			recall: async (name) => (await load(`${prefix}m/${digest([name])}`))?.data,
			remember: (name, value) => keep(`${prefix}m/${digest([name])}`, {
				headers: {},
				data: value
			})
		},
		cached: () => ({ ...counts })
	};
	identifyBy(cached, () => identify(github));
	return cached;
}
function memoryOf(github) {
	return "memory" in github ? github.memory : void 0;
}
function kept({ headers }) {
	return Object.fromEntries(["etag", "link"].flatMap((name) => {
		const value = headers[name];
		return typeof value === "string" && value.length <= 8e3 ? [[name, value]] : [];
	}));
}
function digest(parts) {
	const hash = createHash("sha256");
	for (const part of parts) hash.update(`${Buffer.byteLength(part)}:`).update(part);
	return hash.digest("hex");
}

// src/github/history.ts
const AT_ONCE = 50;
const MOST = 400;
const PATTERN = /^:|[*?[\\\uFFFD]/;
const DATE = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/;
function speaksGraphql(github) {
	return "graphqlParts" in github && typeof github.graphqlParts === "function";
}
async function historyOf(github, place, paths) {
	const prefix = place.folder === "." ? "" : `${place.folder}/`;
	const inFolder = (path) => path.startsWith(".gpai/") ? 0 : 1;
	const wanted = [...new Set(paths)].filter((p) => p !== "" && !PATTERN.test(prefix + p)).toSorted((a, b) => inFolder(a) - inFolder(b) || (a < b ? -1 : 1)).slice(0, MOST).map((path) => prefix + path);
	const memory = memoryOf(github);
	const name = `history ${place.commit}`;
	const known = readKnown(await memory?.recall(name));
	const open = wanted.filter((path) => !known.has(path));
	try {
		const failed = await inBatches(open, AT_ONCE, (batch, tries) => ask(github, place, batch, tries), (batch, answer) => {
			take$1(batch, answer, known);
		});
		const missing = failed.length + open.filter((path) => !known.has(path) && !failed.includes(path)).length;
		if (missing > 0) throw new RepositoryError(`GitHub's API did not tell when ${missing} of ${wanted.length} files last changed`, { fix: "run it again" });
	} catch (error) {
		if (!(error instanceof GitHubError)) throw error;
		throw new RepositoryError(`GitHub's API did not tell when files last changed (${error.kind === "rate-limited" ? "rate limit" : error.status === void 0 ? "no answer" : `HTTP ${error.status}`})`, {
			fix: "run it again",
			cause: error
		});
	} finally {
		if (open.some((path) => known.has(path))) await memory?.remember(name, Object.fromEntries([...known].map(([path, change]) => [`/${path}`, change === null ? null : [change.commit, change.date]])));
	}
	return new Map(wanted.flatMap((path) => {
		const change = known.get(path);
		return change === void 0 || change === null ? [] : [[path.slice(prefix.length), change]];
	}));
}
function ask(github, { repository, commit }, batch, tries) {
	const query = `query($owner: String!, $name: String!, $oid: GitObjectID!, ${batch.map((_, n) => `$p${n}: String!`).join(", ")}) {
  repository(owner: $owner, name: $name) {
    object(oid: $oid) { ... on Commit { oid
${batch.map((_, n) => `a${n}: history(first: 1, path: $p${n}) { nodes { oid committer { date } } }`).join("\n")} } }
  }
}`;
	return github.graphqlParts(query, {
		owner: repository.owner,
		name: repository.repo,
		oid: commit,
		...Object.fromEntries(batch.map((path, n) => [`p${n}`, path]))
	}, { tries });
}
function take$1(batch, { data, errors }, known) {
	const commit = member(data, "repository", "object");
	if (commitId(member(commit, "oid")) === void 0) throw new RepositoryError("GitHub's API does not know the commit", { fix: "run it again" });
	const broken = new Set(errors.flatMap(({ path }) => path.filter((part) => typeof part === "string" && /^a\d+$/.test(part))));
	batch.forEach((path, n) => {
		const nodes = member(commit, `a${n}`, "nodes");
		if (!Array.isArray(nodes) || broken.has(`a${n}`)) return;
		const [first] = nodes;
		const change = first === void 0 ? null : changeOf(member(first, "oid"), member(first, "committer", "date"));
		if (change !== void 0) known.set(path, change);
	});
}
function changeOf(oid, date) {
	const [commit, at] = [commitId(oid), text(date)];
	return commit === void 0 || at === void 0 || !DATE.test(at) || Number.isNaN(Date.parse(at)) ? void 0 : {
		commit,
		date: at
	};
}
function readKnown(value) {
	const known = /* @__PURE__ */ new Map();
	if (typeof value !== "object" || value === null) return known;
	for (const [name, said] of Object.entries(value)) {
		const change = said === null ? null : Array.isArray(said) ? changeOf(said[0], said[1]) : void 0;
		if (change !== void 0 && name.startsWith("/")) known.set(name.slice(1), change);
	}
	return known;
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
function openGitHub(github, options) {
	const { commit, folder = "." } = options;
	const session = new ApiSession(github, options.repository, options.limits);
	if (!isObjectId(commit)) throw new RepositoryError("not a full commit id", { fix: "give 40 hex digits" });
	return sourceOf(session, {
		commit,
		folder,
		list: async () => {
			const listing = await listThroughApi(session, await session.commit(commit), folder);
			if (listing === void 0) throw new RepositoryError("the folder does not exist in that commit", {
				path: folder,
				fix: "give the folder that holds the repository or the model"
			});
			return listing;
		},
		...options.history === true && speaksGraphql(github) ? { history: (paths) => historyOf(github, {
			repository: options.repository,
			commit,
			folder
		}, paths) } : {}
	});
}
function sourceOf(session, { commit, folder, list, history }) {
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
		lastChanges: history ?? (() => Promise.resolve(/* @__PURE__ */ new Map())),
		close: () => Promise.resolve()
	};
}

export { statusOf as a, speaksGraphql as c, ApiSession as i, cachedReader as l, sourceOf as n, blobId as o, listThroughApi as r, historyOf as s, openGitHub as t, nodesOf as u };