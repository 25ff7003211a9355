import { t as verifyEvidence } from "./verify.js";
import { r as planOf } from "./plan2.js";
import { n as INLINE_CONTENT_BYTES } from "./read.js";
import { createHash } from "node:crypto";

// src/optout/evidence-file.ts
function memoryFile(name, bytes) {
	return {
		name,
		size: bytes.length,
		read: (offset, length) => Promise.resolve(bytes.subarray(offset, offset + length))
	};
}

// src/engine/optout/inline.ts
async function verifyInline(model, files, register, budget, options) {
	const plan = {
		...planOf(model, files, (file) => memoryFile(file.name, file.bytes ?? /* @__PURE__ */ new Uint8Array(0)), register, options.now),
		limits: {
			rows: budget.rows,
			bytes: INLINE_CONTENT_BYTES
		}
	};
	const key = keyOf(plan, files);
	const known = options.memo.get(key);
	const running = known ?? run(plan);
	options.memo.set(key, running);
	const verified = await running;
	if (known === void 0) {
		budget.crawls -= 1;
		budget.rows = "result" in verified ? Math.max(0, budget.rows - verified.result.rows.total) : 0;
	}
	return verified;
}
async function run(plan) {
	const result = await verifyEvidence(plan, { workers: 0 });
	const limited = result.unread.find((one) => one.reason.startsWith("the limit of rows ends here") || /^more than \d{1,16} bytes of content$/.test(one.reason));
	return limited === void 0 ? { result } : { reason: `${limited.name.slice(0, 200)} has more than a check verifies by itself` };
}
function keyOf(plan, files) {
	const { manifests, snapshots, removals, exclusions, limits: _limits, ...rest } = plan;
	const told = {
		rest,
		manifests: manifests.map(({ file, ...one }) => ({
			name: file.name,
			...one
		})),
		files: files.map(({ role, name, actual, date, protocol, dateFrom, dateTo, userAgents }) => [
			role,
			name,
			actual,
			date,
			protocol,
			dateFrom,
			dateTo,
			userAgents
		]),
		counts: [
			snapshots.length,
			removals.length,
			exclusions.length
		]
	};
	return createHash("sha256").update(JSON.stringify(told)).digest("hex");
}

export { verifyInline };