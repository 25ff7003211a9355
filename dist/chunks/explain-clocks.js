import { t as allClocks } from "./clock-table.js";
import { n as wrap, t as plainStyle } from "./style.js";
import { i as readArgs, r as oneOf } from "./args.js";

// src/law/clocks-page.ts
const SENSES = {
	by: "deadline",
	every: "recurring",
	retention: "kept at least that long",
	hold: "at most that long",
	extension: "added to another clock",
	example: "an example that the Code gives, never held against anybody"
};
const UNITS = {
	D: "day",
	BD: "business day",
	W: "week",
	M: "month",
	Y: "year"
};
function periodWords({ period, fixed }) {
	if (fixed !== void 0) return fixed;
	const parts = /^(-?)P(\d{1,5})(BD|D|W|M|Y)$/.exec(period ?? "");
	if (parts === null) return "the day itself";
	const count = Number(parts[2]);
	if (count === 0) return "on the day, or before";
	return `${count} ${UNITS[parts[3] ?? ""] ?? ""}${count === 1 ? "" : "s"}${parts[1] === "-" ? " before" : ""}`;
}

// src/report/clocks.ts
function clocksDocument(house = {}) {
	return {
		schemaVersion: 1,
		clocks: allClocks(house)
	};
}
function renderClocks(house = {}, { width = 100, style = plainStyle } = {}) {
	const all = allClocks(house);
	const group = (title, some) => [style("bold", title), ...some.flatMap((one) => lines(one, width, style))];
	return `${[
		...group("Set by the texts", all.filter((one) => one.basis !== "house")),
		"",
		...group("House rules: no text sets these intervals", all.filter((one) => one.basis === "house")),
		"",
		...wrap(style("dim", "UTC dates. The due day is the last good one: the day after is late. Business days: Monday to Friday, without calendar.holidays of config.yaml. Nothing counts from a day that nobody recorded."), width, "")
	].join("\n")}\n`;
}
function lines(clock, width, style) {
	const only = clock.only === void 0 ? "" : ` Only: ${clock.only}.`;
	return [...wrap(`  ${clock.title}: ${style("cyan", periodWords(clock))}, ${SENSES[clock.sense]} ${style("dim", `(${clock.entry}, ${clock.basis === "house" ? clock.id : clock.basis})`)}`, width, "    "), ...wrap(`    from ${clock.start}, until ${clock.stop}.${only}${clock.check === void 0 ? " No check counts it." : ""}`, width, "    ")];
}

// src/cli/commands/explain-clocks.ts
const help = `Usage: gpai-docket explain clocks [--format F]

Shows every clock: what day it counts from, how long it runs, what stops it, the entry of the catalogue and whose it is (act, notice,
code, house). House rules are shown with their usual length; gpai-docket explain config shows the one that holds for a repository.

  --format F    text (default), json
  --no-color    no colours

Exit codes: 0 shown, 2 could not run.
`;
const explainClocks = {
	help,
	run(argv, io) {
		const args = readArgs(argv, { format: { type: "string" } }, 0);
		const format = oneOf("--format", args.text("format") ?? "text", ["text", "json"]);
		io.out(format === "json" ? `${JSON.stringify(clocksDocument(), null, 2)}\n` : renderClocks({}, {
			width: io.width,
			style: io.style
		}));
		return Promise.resolve(0);
	}
};

export { explainClocks };