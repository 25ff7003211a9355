import { n as isRelevantPath } from "./relevance.js";
import { t as namesAny } from "./names-path.js";
import { a as isPlainRevision, u as gitOutput } from "./revision.js";
import { lstatSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

// src/repository/changed-paths.ts
const MAX_BYTES = 1048576;
function changedPaths(root, base, head) {
	if (!isPlainRevision(base) || !isPlainRevision(head)) return void 0;
	const args = [
		"diff",
		"--name-only",
		"--no-renames",
		"--no-ext-diff",
		"--no-textconv",
		"--relative",
		"-z",
		"--end-of-options",
		`${base}...${head}`,
		"--"
	];
	return gitOutput(root, args, {
		timeoutMs: 1e4,
		maxBytes: MAX_BYTES
	})?.toString("utf8").split("\0").filter((path) => path !== "");
}

// src/action/relevant.ts
const MAX_RECORD_BYTES = 4194304;
const NOTHING = "GPAI Docket: no model artifact and no record touched by this change: nothing to check.";
function nothingTouched(root, base, head = "HEAD") {
	const paths = changedPaths(root, base, head);
	return paths !== void 0 && concernsNobody(root, paths);
}
function concernsNobody(root, paths) {
	if (paths.some((p) => isRelevantPath(p))) return false;
	try {
		return !namedInRecords(root, paths);
	} catch {
		return false;
	}
}
function namedInRecords(root, paths) {
	const texts = [];
	let left = MAX_RECORD_BYTES;
	const folders = [join(root, ".gpai")];
	for (let folder = folders.pop(); folder !== void 0; folder = folders.pop()) {
		const kind = lstatSync(folder, { throwIfNoEntry: false });
		if (kind === void 0) continue;
		if (!kind.isDirectory()) return true;
		for (const entry of readdirSync(folder, { withFileTypes: true })) {
			const path = join(folder, entry.name);
			if (entry.isDirectory()) {
				folders.push(path);
				continue;
			}
			if (!entry.isFile() || !/\.(ya?ml)$/i.test(entry.name)) continue;
			left -= lstatSync(path).size;
			if (left < 0 || folders.length > 1e3) return true;
			texts.push(readFileSync(path, "utf8"));
		}
	}
	return namesAny(texts.join("\n"), paths);
}

export { concernsNobody as n, nothingTouched as r, NOTHING as t };