import { t as parseLfsPointer } from "./pointer.js";
import { t as RepositoryError } from "./port.js";
import { createHash } from "node:crypto";

// src/engine/optout/read.ts
const INLINE_ROWS = 1e6;
const INLINE_BYTES = 67108864;
const INLINE_CONTENT_BYTES = 536870912;
const INLINE_CRAWLS = 8;
function newBudget() {
	return {
		bytes: INLINE_BYTES,
		rows: INLINE_ROWS,
		crawls: 8
	};
}
const POINTER_BYTES = 1024;
async function readFiles(source, files, budget) {
	const out = /* @__PURE__ */ new Map();
	for (const file of files.toSorted((a, b) => (a.entry?.size ?? 0) - (b.entry?.size ?? 0))) out.set(file, await readOne(source, file, budget));
	return files.map((file) => out.get(file) ?? file);
}
async function readOne(source, file, budget) {
	const { entry, ...rest } = file;
	if (entry === void 0) return file;
	try {
		if (entry.size < 0 || entry.size > budget.bytes) return {
			...rest,
			missing: entry.size < 0 ? "its bytes are not in this clone" : `with it the evidence is larger than ${INLINE_BYTES / 1048576} MiB`
		};
		const bytes = await source.read(entry.path, { length: entry.size + 1 });
		const pointer = bytes.length < POINTER_BYTES ? parseLfsPointer(bytes) : void 0;
		if (pointer !== void 0) return {
			...rest,
			missing: "only its Git LFS pointer is here",
			...pointer.ok ? { actual: pointer.pointer.sha256 } : {}
		};
		if (bytes.length > entry.size) return {
			...rest,
			missing: "it grew while it was read"
		};
		budget.bytes -= bytes.length;
		return {
			...file,
			bytes,
			actual: createHash("sha256").update(bytes).digest("hex")
		};
	} catch (error) {
		if (error instanceof RepositoryError) return {
			...rest,
			missing: `it cannot be read: ${error.message}`
		};
		throw error;
	}
}

export { readFiles as a, newBudget as i, INLINE_CONTENT_BYTES as n, INLINE_ROWS as r, INLINE_BYTES as t };