import { n as openEvidence } from "./evidence2.js";
import { t as RepositoryError } from "./port.js";
import { realpath, stat } from "node:fs/promises";

// src/repository/reopened.ts
async function reopenedEvidence(path, name = path) {
	const failed = (cause) => {
		throw new RepositoryError("no such file, or no permission to read it", {
			path: name,
			fix: "check the path; it is relative to the folder you are in",
			cause
		});
	};
	const real = await realpath(path).catch(failed);
	const stats = await stat(real).catch(failed);
	if (!stats.isFile()) throw new RepositoryError("not a regular file", {
		path: name,
		fix: "give a file, a folder of files, or a glob"
	});
	return {
		name,
		path: real,
		size: stats.size,
		read: async (offset, length) => {
			const file = await openEvidence(real, name);
			try {
				return await file.read(offset, Math.max(0, Math.min(length, stats.size - offset)));
			} finally {
				await file.close();
			}
		}
	};
}

export { reopenedEvidence as t };