import { c as prose, i as codeSpan } from "./escape.js";

// src/report/consequences.ts
const CONSEQUENCE_WORDS = {
	"new-weights": "New weights",
	"changed-weights": "Changed weights",
	"changed-config": "Changed configuration",
	"changed-data": "Changed training data",
	"changed-crawler": "Changed crawler",
	"changed-licence": "Changed licence",
	"changed-base-model": "Changed base model"
};
function stillDue(consequences) {
	return consequences.reduce((sum, one) => sum + (one.notRelevant === void 0 ? one.due.filter((due) => !due.done).length : 0), 0);
}
function consequenceLines(consequences, place, max) {
	const out = [];
	for (const one of consequences.slice(0, max)) {
		out.push(`- **${CONSEQUENCE_WORDS[one.kind]}** · ${place(one)}: ${prose(one.message, 300)}`);
		if (one.notRelevant !== void 0) {
			const { reason, by, on } = one.notRelevant;
			out.push(`  - ➖ judged as not relevant${by === void 0 ? "" : ` by ${codeSpan(by, 80)}`}${on === void 0 ? "" : ` on ${codeSpan(on, 20)}`}: ${prose(reason, 300)}`);
			continue;
		}
		for (const due of one.due.slice(0, max)) out.push(`  - ${due.done ? "✅ done" : "⬜ to do"} · **${prose(due.obligation, 60)}** ${prose(due.what, 200)} · ${place({ path: due.path })}`);
		if (one.due.length > max) out.push(`  - … and ${one.due.length - max} more`);
	}
	if (consequences.length > max) out.push(`- … and ${consequences.length - max} more changes`);
	return out;
}

export { consequenceLines as n, stillDue as r, CONSEQUENCE_WORDS as t };