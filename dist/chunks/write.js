import { a as readGuarded, l as isPlainPath } from "./open2.js";
import { t as RepositoryError } from "./port.js";
import { constants } from "node:fs";
import { posix } from "node:path";
import { lstat, open, rename, unlink } from "node:fs/promises";

// src/engine/fix/write.ts
const MAX_BYTES = 16777216;
const FLAGS = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | (constants.O_NOFOLLOW ?? 0);
const AGAIN = "nothing was written to it; run the command again";
async function unchanged(root, path, before) {
	if (!isPlainPath(path) || path.toLowerCase().split("/").includes(".git")) throw new RepositoryError("not a path that may be written", { path });
	await realFolders(root, path);
	const stat = await look(`${root}/${path}`, path);
	if (before === void 0) {
		if (stat !== void 0) throw new RepositoryError("it exists now, and did not when the repository was read", {
			path,
			fix: AGAIN
		});
		return;
	}
	if (stat === void 0) throw new RepositoryError("it is gone since it was read", {
		path,
		fix: AGAIN
	});
	if (stat.isSymbolicLink()) throw new RepositoryError("a symbolic link, which is never written through", {
		path,
		fix: "put the file itself there"
	});
	if (!stat.isFile()) throw new RepositoryError("not a regular file", { path });
	const now = await readGuarded(root, path, { length: MAX_BYTES });
	if (Buffer.compare(now, before) !== 0) throw new RepositoryError("it has changed since it was read", {
		path,
		fix: AGAIN
	});
	return stat;
}
async function writeGuarded(root, path, before, after) {
	const stat = await unchanged(root, path, before);
	const target = `${root}/${path}`;
	let made;
	try {
		const { handle, name } = await fresh(`${root}/${posix.dirname(path)}/.${posix.basename(path).slice(0, 100)}`);
		made = name;
		try {
			await handle.writeFile(after);
			if (stat !== void 0) await handle.chmod(stat.mode & 511);
			await handle.sync();
		} finally {
			await handle.close();
		}
		const last = await unchanged(root, path, before);
		if (last?.ino !== stat?.ino || last?.mtimeMs !== stat?.mtimeMs) throw new RepositoryError("it has changed since it was read", {
			path,
			fix: AGAIN
		});
		await rename(made, target);
		made = void 0;
	} catch (error) {
		if (error instanceof RepositoryError) throw error;
		throw new RepositoryError(`it cannot be written (${codeOf(error)})`, {
			path,
			fix: "give write permission on the folder",
			cause: error
		});
	} finally {
		if (made !== void 0) await unlink(made).catch(() => void 0);
	}
}
async function realFolders(root, path) {
	const parts = path.split("/").slice(0, -1);
	for (let i = 1; i <= parts.length; i++) {
		const folder = parts.slice(0, i).join("/");
		const stat = await look(`${root}/${folder}`, folder);
		if (stat === void 0 || !stat.isDirectory()) throw new RepositoryError(stat?.isSymbolicLink() === true ? "a symbolic link, which is never written through" : "no folder", {
			path: folder,
			fix: "put a real folder there"
		});
	}
}
async function look(full, path) {
	try {
		return await lstat(full);
	} catch (error) {
		if (codeOf(error) === "ENOENT") return void 0;
		throw new RepositoryError(`it cannot be looked at (${codeOf(error)})`, {
			path,
			cause: error
		});
	}
}
function codeOf(error) {
	const code = error?.code;
	return typeof code === "string" ? code : "unknown error";
}
async function fresh(stem) {
	for (let n = 0;; n++) {
		const name = `${stem}.gpai-docket-${process.pid}-${n}.tmp`;
		try {
			return {
				handle: await open(name, FLAGS, 438),
				name
			};
		} catch (error) {
			if (n >= 20 || codeOf(error) !== "EEXIST") throw error;
		}
	}
}

export { writeGuarded as n, unchanged as t };