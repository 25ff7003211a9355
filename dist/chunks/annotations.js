import { r as clip, s as logLine } from "./escape.js";
import { i as select, n as rank, r as rowsOf } from "./select.js";

// src/report/annotations.ts
const MAX_ANNOTATIONS = 10;
function annotations(report, failing, max = 10) {
	const open = [
		"error",
		"conflict",
		"gap",
		"stale"
	];
	const blocks = report.models.flatMap((model) => select(report, model).fresh).filter((block) => open.includes(block.obligation.outcome));
	const all = rowsOf(blocks.toSorted((a, b) => rank(a.obligation.outcome) - rank(b.obligation.outcome))).map((row) => {
		const finding = row.finding;
		const fix = finding?.fix === void 0 ? "" : ` Fix: ${finding.fix.split("\n")[0] ?? ""}`;
		return {
			level: failing(row.obligation.outcome) ? "error" : "warning",
			title: logLine(`${row.obligation.id} ${row.obligation.title}: ${row.obligation.outcome}`),
			message: logLine(clip(`${finding?.message ?? row.obligation.reason ?? ""}${fix}`, 1e3)),
			...finding?.path === void 0 ? {} : { path: finding.path },
			...finding?.line === void 0 ? {} : { line: finding.line }
		};
	});
	return {
		shown: all.slice(0, max),
		hidden: Math.max(0, all.length - max)
	};
}

export { annotations as t };