import { t as compileGlob } from "./glob.js";
import { t as LIST_LIMITS } from "./limits2.js";
import { t as RepositoryError } from "./port.js";
import { constants } from "node:fs";
import { join, sep } from "node:path";
import { open, opendir, realpath, stat } from "node:fs/promises";

// src/repository/evidence.ts
const MAX_FILES = 1e5;
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
async function openEvidence(path, name = path) {
	let handle;
	try {
		const real = await realpath(path);
		handle = await open(real, FLAGS);
		const opened = handle;
		const stats = await opened.stat();
		if (!stats.isFile()) throw new RepositoryError("not a regular file", {
			path: name,
			fix: "give a file, a folder of files, or a glob"
		});
		return {
			name,
			path: real,
			size: stats.size,
			read: (offset, length) => readAt(opened, name, offset, Math.max(0, Math.min(length, stats.size - offset))),
			readInto: (offset, buffer) => fill(opened, name, offset, buffer.subarray(0, Math.max(0, stats.size - offset))),
			close: () => opened.close()
		};
	} catch (cause) {
		await handle?.close().catch(() => void 0);
		throw cause instanceof RepositoryError ? cause : fileError(name, cause);
	}
}
async function readAt(handle, name, offset, length) {
	const buffer = Buffer.allocUnsafeSlow(length);
	return buffer.subarray(0, await fill(handle, name, offset, buffer));
}
async function fill(handle, name, offset, buffer) {
	let done = 0;
	try {
		while (done < buffer.length) {
			const { bytesRead } = await handle.read(buffer, done, buffer.length - done, offset + done);
			if (bytesRead === 0) break;
			done += bytesRead;
		}
	} catch (cause) {
		throw fileError(name, cause);
	}
	return done;
}
function sourceEvidence(source, entry) {
	return {
		name: entry.path,
		size: Math.max(0, entry.size),
		read: (offset, length) => source.read(entry.path, {
			offset,
			length
		})
	};
}
async function findEvidence(given) {
	try {
		if (!(await stat(given)).isDirectory()) return [given];
	} catch (cause) {
		if (cause.code !== "ENOENT") throw fileError(given, cause);
		if (!isGlob(given)) throw new RepositoryError("no such file or folder", {
			path: given,
			fix: "check the path; it is relative to the folder you are in",
			cause
		});
		return findGlob(given);
	}
	return found(given, (await below(given)).map((path) => join(given, path)));
}
async function findGlob(pattern) {
	const parts = pattern.split("/");
	const first = parts.findIndex(isGlob);
	const folder = parts.slice(0, first).join("/");
	const root = folder === "" ? pattern.startsWith("/") ? "/" : "." : folder;
	const rest = parts.slice(first);
	const compiled = compileGlob(rest.join("/"));
	if (!compiled.ok) throw new RepositoryError(`not a usable glob: ${compiled.message}`, { path: pattern });
	return found(pattern, (await below(root, goesOn(rest))).filter((path) => compiled.glob.matches(path)).map((path) => root === "." && !pattern.startsWith("./") ? path : join(root, path)));
}
function goesOn(parts) {
	const anything = () => true;
	const tests = parts.map((_, i) => {
		const start = parts.slice(0, i + 1);
		const compiled = compileGlob(start.join("/"));
		return start.some((part) => part.includes("**")) || !compiled.ok ? anything : (path) => compiled.glob.matches(path);
	});
	return (path) => (tests[path.split("/").length - 1] ?? (tests.includes(anything) ? anything : () => false))(path);
}
function found(given, paths) {
	if (paths.length === 0) throw new RepositoryError("no file was found there", {
		path: given,
		fix: "check the path or the glob"
	});
	return paths.sort((a, b) => a < b ? -1 : a > b ? 1 : 0);
}
async function below(root, wanted = () => true) {
	const real = await realpath(root).catch((cause) => {
		throw fileError(root, cause);
	});
	const files = [];
	const queue = [{
		path: "",
		depth: 1
	}];
	for (let folder = queue.pop(); folder !== void 0; folder = queue.pop()) try {
		for await (const item of await opendir(join(real, folder.path))) {
			if (item.name.startsWith(".")) continue;
			const path = folder.path === "" ? item.name : `${folder.path}/${item.name}`;
			if (!wanted(path)) continue;
			if (item.isFile()) files.push(path);
			else if (item.isSymbolicLink()) await refuseWayOut(real, path);
			else if (!item.isDirectory()) continue;
			else if (folder.depth < LIST_LIMITS.depth) queue.push({
				path,
				depth: folder.depth + 1
			});
			else throw new RepositoryError(`folders nested deeper than ${LIST_LIMITS.depth}`, { path });
			if (files.length > MAX_FILES) throw new RepositoryError(`more than ${MAX_FILES} files`, {
				path: root,
				fix: "give the folder that holds the evidence, or a glob"
			});
		}
	} catch (cause) {
		throw cause instanceof RepositoryError ? cause : fileError(join(root, folder.path), cause);
	}
	return files;
}
async function refuseWayOut(root, path) {
	const target = await realpath(join(root, path)).catch(() => void 0);
	if (target !== void 0 && (target === root || target.startsWith(root.endsWith(sep) ? root : root + sep))) return;
	throw new RepositoryError(`a symbolic link that leads ${target === void 0 ? "nowhere" : "out of the folder"}`, {
		path,
		fix: "name the file that it points at, or remove the link"
	});
}
function isGlob(part) {
	return /[*?[{]/.test(part);
}
function fileError(path, cause) {
	switch (cause.code) {
		case "ENOENT":
		case "ENOTDIR": return new RepositoryError("no such file", {
			path,
			fix: "check the path; it is relative to the folder you are in",
			cause
		});
		case "EACCES":
		case "EPERM": return new RepositoryError("no permission to read", {
			path,
			fix: "give read permission",
			cause
		});
		case "ELOOP": return new RepositoryError("a symbolic link that leads in a circle", {
			path,
			fix: "name the file itself",
			cause
		});
		case "EMFILE":
		case "ENFILE": return new RepositoryError("too many open files", {
			path,
			fix: "give fewer files at once",
			cause
		});
		default: return new RepositoryError(`could not be read (${cause.code ?? "unknown error"})`, {
			path,
			cause
		});
	}
}

export { openEvidence as n, sourceEvidence as r, findEvidence as t };