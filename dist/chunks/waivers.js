import { n as daysBetween } from "./clocks.js";
import { n as CONFIG, r as WAIVERS } from "./small.js";
import { n as problemAt, r as validate } from "./validate.js";

// src/records/waivers.ts
const WAIVER_DAYS = 180;
function readWaiverFile(parsed, now) {
	const wrapped = Array.isArray(parsed.data) ? {
		path: parsed.path,
		data: { waivers: parsed.data },
		at: (keys) => parsed.at(keys.slice(1)),
		raw: (keys) => parsed.raw?.(keys.slice(1)),
		rewrite: (keys, value) => parsed.rewrite?.(keys.slice(1), value)
	} : parsed;
	const { file, problems } = validate(WAIVERS, wrapped);
	const late = [];
	return {
		waivers: (file?.data.waivers ?? []).flatMap((waiver, i) => {
			const source = file?.at("waivers", i) ?? { path: parsed.path };
			if ((daysBetween(waiver.from ?? now, waiver.until) ?? NaN) <= 180) return [{
				...waiver,
				source
			}];
			late.push({
				...problemAt(wrapped, {
					kind: "invalid",
					keys: [
						"waivers",
						i,
						"until"
					],
					message: `the waiver of ${waiver.id} runs longer than ${180} days (house rule), it has no effect`,
					fix: `Set until to at most ${180} days after ${waiver.from === void 0 ? "today" : "from"}.`
				}),
				...source.line === void 0 ? {} : { line: source.line }
			});
			return [];
		}),
		problems: [...problems, ...late]
	};
}
function readConfigFile(parsed) {
	const { file, problems } = validate(CONFIG, parsed);
	return {
		config: file?.data ?? {},
		problems
	};
}

export { readWaiverFile as n, readConfigFile as t };