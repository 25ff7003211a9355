import { t as RepositoryError } from "./port.js";
import { r as member, t as commitId } from "./answers.js";
import { n as isRelevantPath } from "./relevance.js";
import { t as namesAny } from "./names-path.js";
import { o as byPath } from "./open2.js";
import { a as statusOf, c as speaksGraphql, i as ApiSession, n as sourceOf, r as listThroughApi, s as historyOf } from "./source.js";

// src/engine/concerns.ts
const MAX_RECORD_BYTES = 1048576;
const MAX_RECORDS = 50;
async function concernsNobody({ changes, head, incomplete }) {
	const paths = changes.flatMap((c) => c.from === void 0 ? [c.path] : [c.path, c.from]);
	const listing = await head.list();
	if (listing.incomplete.length > 0 || incomplete.length > 0 || paths.some((p) => isRelevantPath(p))) return false;
	const records = listing.entries.filter((e) => e.path.startsWith(".gpai/"));
	if (records.length > MAX_RECORDS || records.some((e) => e.kind !== "file" || e.size > MAX_RECORD_BYTES)) return false;
	const texts = [];
	for (const { path } of records.filter((e) => /\.ya?ml$/i.test(e.path))) try {
		texts.push(new TextDecoder().decode(await head.read(path, { length: MAX_RECORD_BYTES })));
	} catch {
		return false;
	}
	return !namesAny(texts.join("\n"), paths);
}

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
	const lost = [];
	const history = async (commit, paths) => {
		if (options.history !== true || !speaksGraphql(github)) return /* @__PURE__ */ new Map();
		return historyOf(github, {
			repository: options.repository,
			commit,
			folder
		}, paths).catch((error) => {
			if (!(error instanceof RepositoryError)) throw error;
			lost.push({
				reason: error.message,
				...error.fix === void 0 ? {} : { fix: error.fix }
			});
			return /* @__PURE__ */ new Map();
		});
	};
	const unread = () => [...session.unread(), ...lost];
	const open = (commit, listing) => sourceOf(session, {
		commit,
		folder,
		list: () => Promise.resolve(listing),
		history: (paths) => history(commit, paths)
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
				return [...notes, ...unread()];
			}
		}),
		unread,
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

export { concernsNobody as n, openPullRequest as t };