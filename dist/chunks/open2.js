import { c as resolveCommit, d as gitRecords, f as gitText, h as planted, i as isObjectId, l as gitEnvironment, m as bareKind, n as gitPlace, o as isShallow, p as startGit, t as firstLine } from "./revision.js";
import { i as tooMany, n as MAX_READ_BYTES, r as tooDeep, t as LIST_LIMITS } from "./limits2.js";
import { t as RepositoryError } from "./port.js";
import { constants, lstatSync, readdirSync } from "node:fs";
import { basename, dirname, sep } from "node:path";
import { lstat, open, realpath, stat } from "node:fs/promises";
import { isUtf8 } from "node:buffer";
import { setImmediate } from "node:timers/promises";

// src/repository/names.ts
const KINDS = {
	"100644": "file",
	"100755": "file",
	"100664": "file",
	"120000": "symlink",
	"160000": "submodule"
};
function entryKind(mode) {
	return Object.hasOwn(KINDS, mode) ? KINDS[mode] ?? "other" : "other";
}
const MAX_PATH_BYTES = 4096;
function decodeName(bytes) {
	return {
		path: bytes.toString("utf8"),
		lossy: !isUtf8(bytes)
	};
}
function isPlainPath(path) {
	if (path === "" || path.includes("\0") || Buffer.byteLength(path) > MAX_PATH_BYTES) return false;
	if (process.platform === "win32" && /[\\:]/.test(path)) return false;
	return path.split("/").every((segment) => segment !== "" && segment !== "." && segment !== "..");
}
function byPath(a, b) {
	return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}

// src/repository/cat-file.ts
const DISCARD_BYTES = 4194304;
const TIMEOUT_MS = 6e4;
function notHere(path) {
	return new RepositoryError("the object is not in this clone", {
		path,
		fix: "git fetch --refetch --no-filter origin"
	});
}
var BlobReader = class {
	#root;
	#queue = [];
	#child;
	#active;
	#closed = false;
	constructor(root) {
		this.#root = root;
	}
	read(path, blob, offset, length) {
		return new Promise((resolve, reject) => {
			if (this.#closed) {
				reject(new RepositoryError("the repository is closed", { path }));
				return;
			}
			this.#queue.push({
				path,
				blob,
				offset,
				length,
				resolve,
				reject
			});
			this.#next();
		});
	}
	close() {
		this.#closed = true;
		this.#stop();
		for (const request of this.#queue.splice(0)) request.reject(new RepositoryError("the repository is closed", { path: request.path }));
	}
	#next() {
		if (this.#active !== void 0) return;
		const request = this.#queue.shift();
		if (request === void 0) return;
		const timer = setTimeout(() => this.#fail("git did not answer in time"), TIMEOUT_MS);
		timer.unref();
		this.#active = new Answer(request, timer);
		this.#start().stdin.write(`${request.blob}\n`);
	}
	#start() {
		if (this.#child !== void 0) return this.#child;
		const child = startGit(this.#root, ["cat-file", "--batch"]);
		this.#child = child;
		const gone = () => {
			if (this.#child === child) {
				this.#child = void 0;
				this.#fail("git stopped while it was reading");
			}
		};
		child.on("error", gone);
		child.on("close", gone);
		child.stdin.on("error", () => void 0);
		child.stderr.on("data", () => void 0);
		child.stdout.on("data", (chunk) => {
			if (this.#child === child) this.#take(chunk);
		});
		return child;
	}
	#take(chunk) {
		const answer = this.#active;
		if (answer === void 0) return;
		const done = answer.take(chunk);
		if (done === "more") return;
		clearTimeout(answer.timer);
		this.#active = void 0;
		if (done === "enough") this.#stop();
		const bytes = answer.bytes;
		if (bytes === void 0) answer.request.reject(notHere(answer.request.path));
		else answer.request.resolve(bytes);
		this.#next();
	}
	#fail(message) {
		const answer = this.#active;
		this.#stop();
		this.#active = void 0;
		if (answer === void 0) return;
		clearTimeout(answer.timer);
		answer.request.reject(new RepositoryError(message, { path: answer.request.path }));
		this.#next();
	}
	#stop() {
		const child = this.#child;
		this.#child = void 0;
		child?.kill("SIGKILL");
		const answer = this.#active;
		if (this.#closed && answer !== void 0) {
			this.#active = void 0;
			clearTimeout(answer.timer);
			answer.request.reject(new RepositoryError("the repository is closed", { path: answer.request.path }));
		}
	}
};
var Answer = class {
	request;
	timer;
	bytes;
	#header = "";
	#size = -1;
	#position = 0;
	constructor(request, timer) {
		this.request = request;
		this.timer = timer;
	}
	take(chunk) {
		let rest = chunk;
		if (this.#size === -1) {
			const end = rest.indexOf(10);
			this.#header += rest.toString("latin1", 0, end === -1 ? rest.length : end);
			if (end === -1) return "more";
			rest = rest.subarray(end + 1);
			const match = /^[0-9a-f]+ blob (\d{1,16})$/.exec(this.#header);
			if (match?.[1] === void 0) return this.#header.endsWith(" missing") ? "done" : "enough";
			this.#size = Number(match[1]);
			this.bytes = new Uint8Array(Math.max(0, Math.min(this.request.length, this.#size - this.request.offset)));
		}
		const { offset } = this.request;
		const wanted = this.bytes ?? /* @__PURE__ */ new Uint8Array(0);
		const from = Math.max(this.#position, offset);
		const until = Math.min(this.#position + rest.length, offset + wanted.length);
		if (from < until) wanted.set(rest.subarray(from - this.#position, until - this.#position), from - offset);
		this.#position += rest.length;
		if (this.#position > this.#size) return "done";
		return this.#position >= offset + wanted.length && this.#size - this.#position > DISCARD_BYTES ? "enough" : "more";
	}
};

// src/repository/guarded-read.ts
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
function checkRange(path, range) {
	const offset = range.offset ?? 0;
	if (!Number.isSafeInteger(offset) || offset < 0 || !Number.isSafeInteger(range.length) || range.length < 0) throw new RepositoryError("not a readable range of bytes", { path });
	return {
		offset,
		length: Math.min(range.length, MAX_READ_BYTES)
	};
}
async function readGuarded(root, path, range) {
	const { offset, length } = checkRange(path, range);
	if (!isPlainPath(path)) throw new RepositoryError("not a path inside the repository", { path });
	const full = `${root}/${path}`;
	let handle;
	try {
		await refuseLinks(root, path);
		handle = await open(full, FLAGS);
		const stat = await handle.stat();
		if (!stat.isFile()) throw new RepositoryError("not a regular file", { path });
		return await readFrom(handle, offset, Math.max(0, Math.min(length, stat.size - offset)));
	} catch (cause) {
		throw cause instanceof RepositoryError ? cause : readError(path, cause);
	} finally {
		await handle?.close().catch(() => void 0);
	}
}
async function readFrom(handle, offset, length) {
	const buffer = new Uint8Array(length);
	let done = 0;
	while (done < length) {
		const { bytesRead } = await handle.read(buffer, done, length - done, offset + done);
		if (bytesRead === 0) break;
		done += bytesRead;
	}
	return buffer.subarray(0, done);
}
async function refuseLinks(root, path) {
	const parent = dirname(path);
	if (parent === ".") return;
	if (await realpath(`${root}/${parent}`) === `${root}/${parent}`) return;
	let folder = root;
	for (const segment of parent.split("/")) {
		folder = `${folder}/${segment}`;
		if ((await lstat(folder)).isSymbolicLink()) throw new RepositoryError("a folder on the way is a symbolic link, which is never followed", { path });
	}
}
function readError(path, cause) {
	switch (cause.code) {
		case "ENOENT":
		case "ENOTDIR": return new RepositoryError("no such file (it may have been removed while it was being read)", {
			path,
			cause
		});
		case "ELOOP":
		case "EMLINK": return new RepositoryError("a symbolic link, which is never followed", {
			path,
			cause
		});
		case "EACCES":
		case "EPERM": return new RepositoryError("no permission to read the file", {
			path,
			fix: "give read permission on the file",
			cause
		});
		case "EISDIR": return new RepositoryError("not a regular file", {
			path,
			cause
		});
		default: return new RepositoryError(`the file could not be read (${cause.code ?? "unknown error"})`, {
			path,
			cause
		});
	}
}

// src/repository/history.ts
const HISTORY_LIMITS = {
	commits: 5e4,
	timeoutMs: 2e4
};
const FILTERED_PATHS = 64;
async function lastChanges(root, paths, rev = "HEAD", limits = HISTORY_LIMITS) {
	const found = /* @__PURE__ */ new Map();
	const wanted = new Set(paths.filter((path) => path !== ""));
	if (wanted.size === 0 || await isShallow(root)) return found;
	const commit = await resolveCommit(root, rev);
	if (commit === void 0) return found;
	const filter = wanted.size <= FILTERED_PATHS ? [...wanted].filter((path) => !path.includes("\0")) : ["."];
	let current;
	let expectPath = false;
	const args = [
		"log",
		"-z",
		"--raw",
		"-c",
		"--no-renames",
		"--no-abbrev",
		"--no-ext-diff",
		"--no-textconv",
		"--no-color",
		"--no-mailmap",
		"--no-notes",
		"--no-decorate",
		"--encoding=UTF-8",
		`--max-count=${limits.commits}`,
		"--relative",
		"--format=format:%H %cI",
		"--end-of-options",
		commit,
		"--",
		...filter
	];
	await gitRecords(root, args, (record) => {
		if (expectPath) {
			expectPath = false;
			const { path } = decodeName(record);
			if (current !== void 0 && wanted.delete(path)) found.set(path, current);
			return wanted.size > 0;
		}
		const text = record.toString("latin1");
		const colon = text.lastIndexOf("\n:");
		const header = colon === -1 ? text : text.slice(0, colon);
		const match = /^\s{0,2}([0-9a-f]{40}|[0-9a-f]{64}) (\d{4}-\d\d-\d\dT[0-9:]{8}(?:Z|[+-]\d\d:\d\d))\s{0,2}$/.exec(header);
		if (match?.[1] !== void 0 && match[2] !== void 0) current = {
			commit: match[1],
			date: match[2]
		};
		expectPath = colon !== -1 || text.startsWith(":");
		return true;
	}, {
		timeoutMs: limits.timeoutMs,
		environment: gitEnvironment()
	});
	return found;
}

// src/repository/work-tree.ts
async function listWorkTree(root, limits) {
	const names = /* @__PURE__ */ new Map();
	let sparse = 0;
	const add = (bytes, submodule) => {
		const name = decodeName(bytes);
		names.set(name.lossy ? bytes.toString("latin1") + "\0" : name.path, {
			bytes: name.lossy ? Buffer.from(bytes) : void 0,
			submodule
		});
		return names.size < limits.entries;
	};
	const tracked = await gitRecords(root, [
		"ls-files",
		"-z",
		"-t",
		"--stage"
	], (record) => {
		const tab = record.indexOf(9);
		if (tab === -1) return true;
		if (record[0] === 83) {
			sparse += 1;
			return true;
		}
		return add(record.subarray(tab + 1), record.toString("latin1", 2, 8) === "160000");
	});
	if (failed(tracked)) return { failed: firstLine(tracked.stderr) };
	const others = await gitRecords(root, [
		"ls-files",
		"-z",
		"--others",
		"--exclude-standard"
	], (record) => {
		const nested = record.at(-1) === 47;
		return add(nested ? record.subarray(0, -1) : record, nested);
	});
	if (failed(others)) return { failed: firstLine(others.stderr) };
	const incomplete = [];
	if (tracked.stopped !== null || others.stopped !== null) incomplete.push(tooMany(limits));
	if (sparse > 0) incomplete.push({
		reason: `sparse checkout: ${sparse} tracked files are not in the folder`,
		fix: "git sparse-checkout disable"
	});
	return {
		entries: await measure(root, names, limits, incomplete),
		incomplete
	};
}
function failed(run) {
	return run.stopped === "time" || run.stopped === null && run.code !== 0;
}
async function measure(root, names, limits, incomplete) {
	const entries = [];
	const base = Buffer.from(`${root}/`);
	let count = 0;
	for (const [key, { bytes, submodule }] of names) {
		if (++count % 5e3 === 0) await setImmediate();
		const path = bytes === void 0 ? key : bytes.toString("utf8");
		if (path.split("/").length > limits.depth) {
			incomplete.push(tooDeep(path, limits));
			continue;
		}
		if (submodule) {
			entries.push({
				path,
				kind: "submodule",
				size: -1
			});
			continue;
		}
		const stat = look(bytes === void 0 ? `${root}/${path}` : Buffer.concat([base, bytes]));
		if (stat === void 0) continue;
		const kind = stat === "unknown" || stat.isFile() ? "file" : stat.isSymbolicLink() ? "symlink" : "other";
		const size = kind === "file" && stat !== "unknown" ? stat.size : -1;
		entries.push(bytes === void 0 ? {
			path,
			kind,
			size
		} : {
			path,
			kind,
			size,
			lossyName: true
		});
	}
	return entries;
}
function look(path) {
	try {
		return lstatSync(path, { throwIfNoEntry: false });
	} catch (error) {
		return error.code === "ENOTDIR" ? void 0 : "unknown";
	}
}

// src/repository/walk.ts
const LEFT_OUT = /* @__PURE__ */ new Set([
	".git",
	"node_modules",
	".venv",
	"__pycache__"
]);
async function walk(root, limits) {
	const entries = [];
	const incomplete = [];
	const queue = [{
		bytes: Buffer.from(root),
		path: "",
		lossy: false,
		depth: 0
	}];
	let cut = false;
	for (let folder = queue.pop(); folder !== void 0 && !cut; folder = queue.pop()) {
		const names = readNames(folder, incomplete);
		for (const [index, item] of names.entries()) {
			if (entries.length >= limits.entries) {
				cut = true;
				break;
			}
			if (index % 2e3 === 1999) await setImmediate();
			const name = decodeName(item.name);
			const path = folder.path === "" ? name.path : `${folder.path}/${name.path}`;
			const lossy = folder.lossy || name.lossy;
			if (item.isDirectory() || name.path.toLowerCase() === ".git") {
				if (LEFT_OUT.has(name.path.toLowerCase())) continue;
				if (folder.depth + 1 >= limits.depth) incomplete.push(tooDeep(path, limits));
				else queue.push({
					bytes: Buffer.concat([
						folder.bytes,
						Buffer.from("/"),
						item.name
					]),
					path,
					lossy,
					depth: folder.depth + 1
				});
				continue;
			}
			const kind = item.isFile() ? "file" : item.isSymbolicLink() ? "symlink" : "other";
			const size = kind === "file" ? sizeOf(lossy ? Buffer.concat([
				folder.bytes,
				Buffer.from("/"),
				item.name
			]) : `${root}/${path}`) : -1;
			if (size === void 0) continue;
			entries.push(lossy ? {
				path,
				kind,
				size,
				lossyName: true
			} : {
				path,
				kind,
				size
			});
		}
		if (entries.length % 5e3 < names.length) await setImmediate();
	}
	if (cut) incomplete.push(tooMany(limits));
	return {
		entries,
		incomplete
	};
}
function readNames(folder, incomplete) {
	try {
		return readdirSync(folder.bytes, {
			withFileTypes: true,
			encoding: "buffer"
		});
	} catch (cause) {
		const code = cause.code;
		if (code !== "ENOENT") incomplete.push({
			reason: `a folder could not be listed (${code ?? "unknown error"})`,
			path: folder.path === "" ? "." : folder.path,
			fix: "give read permission on the folder"
		});
		return [];
	}
}
function sizeOf(path) {
	try {
		return lstatSync(path, { throwIfNoEntry: false })?.size;
	} catch {
		return -1;
	}
}

// src/repository/folder.ts
async function openFolder(root, options = {}) {
	const real = await realFolder(root);
	const limits = {
		...LIST_LIMITS,
		...options.limits
	};
	let listing;
	let inGit;
	const withoutGit = () => inGit ??= options.plain === true ? Promise.resolve("plain") : whyNotGit(real);
	return {
		kind: "folder",
		name: basename(real) === "" ? "root" : basename(real),
		list: () => listing ??= list(real, limits, withoutGit),
		read: (path, range) => readGuarded(real, path, range),
		lastChanges: async (paths) => await withoutGit() === void 0 ? lastChanges(real, paths) : /* @__PURE__ */ new Map(),
		close: () => Promise.resolve()
	};
}
async function realFolder(root) {
	try {
		const real = await realpath(root);
		if (!(await stat(real)).isDirectory()) throw new RepositoryError("not a folder", {
			path: root,
			fix: "give the folder that holds the repository"
		});
		return real;
	} catch (cause) {
		if (cause instanceof RepositoryError) throw cause;
		const code = cause.code;
		if (code === "ENOENT" || code === "ENOTDIR") throw new RepositoryError("no such folder", {
			path: root,
			fix: "check the path; it is relative to the folder you are in",
			cause
		});
		if (code === "EACCES") throw new RepositoryError("no permission to open the folder", {
			path: root,
			fix: "give read permission on the folder",
			cause
		});
		throw new RepositoryError(`the folder could not be opened (${code ?? "unknown error"})`, {
			path: root,
			cause
		});
	}
}
async function list(root, limits, withoutGit) {
	const notes = [];
	const reason = await withoutGit();
	if (reason === void 0) {
		const listed = await listWorkTree(root, limits);
		if ("entries" in listed) return sorted(listed);
		notes.push({ reason: `git could not list the folder (${listed.failed}): every file on disk was listed, ignored ones too` });
	} else if (reason.includes("dubious ownership")) notes.push({
		reason: "git refuses this folder because it belongs to another user: every file on disk was listed, ignored ones too",
		fix: `git config --global --add safe.directory ${JSON.stringify(root)}`
	});
	const walked = await walk(root, limits);
	return sorted({
		entries: walked.entries,
		incomplete: [...notes, ...walked.incomplete]
	});
}
function sorted(listing) {
	return {
		entries: [...listing.entries].sort(byPath),
		incomplete: listing.incomplete
	};
}
async function whyNotGit(root) {
	const found = await gitPlace(root).catch((error) => ({ reason: error instanceof Error ? error.message : "git failed" }));
	if ("reason" in found) return found.reason;
	if (found.place.bare || found.place.top === void 0) return "a bare repository";
	const top = await realpath(found.place.top).catch(() => void 0);
	return (found.place.prefix === "" ? top : `${top}/${found.place.prefix.replace(/\/$/, "")}`) === root ? void 0 : "git's work tree is elsewhere";
}

// src/repository/ls-tree.ts
async function listTree(root, tree, limits) {
	const whole = await lsTree(root, tree, limits, ["-l"]);
	if (!("failed" in whole)) return whole;
	const names = await lsTree(root, tree, limits, []);
	if ("failed" in names) throw new RepositoryError(`git could not list the commit (${names.failed})`, { fix: "git fsck --connectivity-only shows what is damaged" });
	const sizes = await blobSizes(root, names.entries);
	return {
		entries: names.entries.map((entry) => ({
			...entry,
			size: entry.kind === "file" ? sizes.get(entry.blob ?? "") ?? -1 : -1
		})),
		incomplete: names.incomplete
	};
}
async function lsTree(root, tree, limits, options) {
	const entries = [];
	const incomplete = [];
	const run = await gitRecords(root, [
		"ls-tree",
		"-r",
		"-z",
		...options,
		"--full-tree",
		"--end-of-options",
		tree
	], (record) => {
		const tab = record.indexOf(9);
		if (tab === -1) return true;
		const [mode = "", , blob = "", size = ""] = record.toString("latin1", 0, tab).split(/ +/);
		const { path, lossy } = decodeName(record.subarray(tab + 1));
		if (!isPlainPath(path)) {
			incomplete.push({ reason: `a path that no folder can hold was left out: ${JSON.stringify(path.slice(0, 100))}` });
			return true;
		}
		if (path.split("/").length > limits.depth) {
			incomplete.push(tooDeep(path, limits));
			return true;
		}
		const kind = entryKind(mode);
		const bytes = kind === "file" && /^\d{1,16}$/.test(size) ? Number(size) : -1;
		entries.push(lossy ? {
			path,
			kind,
			size: bytes,
			blob,
			lossyName: true
		} : {
			path,
			kind,
			size: bytes,
			blob
		});
		return entries.length < limits.entries;
	});
	if (run.stopped === "enough") incomplete.push(tooMany(limits));
	else if (run.code !== 0) return { failed: run.stopped === "time" ? "out of time" : firstLine(run.stderr) };
	return {
		entries: entries.sort(byPath),
		incomplete
	};
}
async function blobSizes(root, entries) {
	const sizes = /* @__PURE__ */ new Map();
	const ids = new Set(entries.flatMap(({ kind, blob }) => kind === "file" && blob !== void 0 ? [blob] : []));
	await gitRecords(root, ["cat-file", "--batch-check"], (output) => {
		for (const line of output.toString("latin1").split("\n")) {
			const match = /^([0-9a-f]{40,64}) blob (\d{1,16})$/.exec(line);
			if (match?.[1] !== void 0) sizes.set(match[1], Number(match[2]));
		}
	}, { input: [...ids, ""].join("\n") });
	return sizes;
}

// src/repository/git.ts
async function openGit(root, rev, options = {}) {
	const real = await realFolder(root);
	const found = await gitPlace(real);
	if ("reason" in found) throw notGit(real, found.reason);
	const commit = await resolveCommit(real, rev);
	if (commit === void 0) throw await noCommit(real, rev);
	const tree = await subtree(real, commit, found.place.prefix);
	if (tree === void 0 && options.mayLackFolder !== true) throw new RepositoryError("the folder does not exist in that commit", { path: found.place.prefix });
	const limits = {
		...LIST_LIMITS,
		...options.limits
	};
	const reader = new BlobReader(real);
	let listing;
	let byName;
	const list = () => listing ??= tree === void 0 ? Promise.resolve({
		entries: [],
		incomplete: []
	}) : listTree(real, tree, limits);
	return {
		kind: "git",
		name: basename(real).replace(/\.git$/, "") || "repository",
		commit,
		list,
		read: async (path, range) => {
			const { offset, length } = checkRange(path, range);
			byName ??= new Map((await list()).entries.filter((entry) => entry.lossyName !== true).map((entry) => [entry.path, entry]));
			const entry = byName.get(path);
			if (entry === void 0) throw new RepositoryError("no such file in this commit", { path });
			if (entry.kind !== "file" || entry.blob === void 0) throw new RepositoryError(entry.kind === "symlink" ? "a symbolic link, which is never followed" : "not a regular file", { path });
			if (entry.size === -1) throw notHere(path);
			return reader.read(path, entry.blob, offset, length);
		},
		lastChanges: (paths) => lastChanges(real, paths, commit),
		close: () => {
			reader.close();
			return Promise.resolve();
		}
	};
}
function notGit(root, reason) {
	return reason.includes("dubious ownership") ? new RepositoryError("git refuses this folder because it belongs to another user", {
		path: root,
		fix: `git config --global --add safe.directory ${JSON.stringify(root)}`
	}) : new RepositoryError(`not a git repository (${reason})`, {
		path: root,
		fix: "leave out the revision to read the folder as it is"
	});
}
async function noCommit(root, rev) {
	const shown = JSON.stringify(rev.slice(0, 100));
	if (rev === "HEAD") return new RepositoryError("the repository has no commit yet", {
		path: root,
		fix: "commit first, or leave out the revision to read the folder as it is"
	});
	const depth = await isShallow(root) ? "--depth=1 " : "";
	return new RepositoryError(`revision ${shown} is not in this clone`, {
		path: root,
		fix: `git fetch --no-tags ${depth}origin ${isObjectId(rev) ? rev : "<branch or commit>"}`
	});
}
async function subtree(root, commit, prefix) {
	if (prefix === "") return commit;
	const run = await gitText(root, [
		"rev-parse",
		"--verify",
		"--quiet",
		"--end-of-options",
		`${commit}:${prefix.replace(/\/$/, "")}`
	]);
	const id = run.stdout.split("\n").at(-1) ?? "";
	return run.code === 0 && isObjectId(id) ? id : void 0;
}

// src/repository/open.ts
async function openRepository(path, options = {}) {
	if (options.rev !== void 0) return openGit(path, options.rev, options);
	const real = await realFolder(path);
	if (real.split(sep).some((name) => name.toLowerCase() === ".git")) throw new RepositoryError("this lies inside git's own folder", {
		path,
		fix: "give the folder that holds .git"
	});
	const bare = bareKind(real);
	if (bare === "planted") throw planted(path);
	return bare === "own" ? openGit(real, "HEAD", options) : openFolder(real, options);
}

export { readGuarded as a, entryKind as c, checkRange as i, isPlainPath as l, openGit as n, byPath as o, realFolder as r, decodeName as s, openRepository as t };