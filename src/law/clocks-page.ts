/** docs/clocks.md: every clock with its start, length, stop and basis, and the check that counts it. */

import { allClocks, type ClockSense, type NamedClock } from "./clock-table.ts";

export const SENSES: Readonly<Record<ClockSense, string>> = {
  by: "deadline", every: "recurring", retention: "kept at least that long", hold: "at most that long", extension: "added to another clock", example: "an example that the Code gives, never held against anybody",
};

const UNITS: Readonly<Record<string, string>> = { D: "day", BD: "business day", W: "week", M: "month", Y: "year" };

/** A period in words: `5 business days`, `2 weeks before`, `on the day`; a fixed day as its date. */
export function periodWords({ period, fixed }: Pick<NamedClock, "period" | "fixed">): string {
  if (fixed !== undefined) return fixed;
  const parts = /^(-?)P(\d{1,5})(BD|D|W|M|Y)$/.exec(period ?? "");
  if (parts === null) return "the day itself";
  const count = Number(parts[2]);
  if (count === 0) return "on the day, or before";
  return `${count} ${UNITS[parts[3] ?? ""] ?? ""}${count === 1 ? "" : "s"}${parts[1] === "-" ? " before" : ""}`;
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("_", "\\_").replaceAll("^", "\\^");
}

function row(clock: NamedClock): string {
  const name = clock.basis === "house" ? `<br>\`${clock.id}\`` : "";
  const only = clock.only === undefined ? "" : ` (${cell(clock.only)})`;
  return `| ${cell(clock.title)}${only}${name} | ${cell(clock.start)} | ${periodWords(clock)} | ${SENSES[clock.sense]} | ${cell(clock.stop)} | \`${clock.entry}\` | ${clock.basis} | ${clock.check === undefined ? "a person" : `\`${clock.check}\``} |`;
}

/** The page as Markdown. Ends with a newline; the same input gives the same bytes. */
export function clocksPage(): string {
  const head = ["| Clock | Counts from | Length | Kind | Stops with | Entry | Basis | Counted by |", "|---|---|---|---|---|---|---|---|"];
  const all = allClocks();
  return `${[
    "# Clocks", "",
    "Generated from the table in the code; do not edit. `gpai-docket explain clocks` prints the same.", "",
    "Basis: `act` is the AI Act, `notice` the Commission's template or guidelines, `code` the voluntary Code of Practice, `house` a rule of an organisation: no text sets that interval.",
    "Days are counted on UTC dates. A month later is the same day of the month, or the last one of a shorter month. The due day is the last good one: the day after is late. Business days are Monday to Friday without `calendar.holidays` of config.yaml, for the Code names no calendar; all other days are calendar days (our reading where the Code only says days). No clock counts from a day that nobody recorded.", "",
    "## Set by the texts", "", ...head, ...all.filter((one) => one.basis !== "house").map(row), "",
    "## House rules", "", "Lengths are the usual ones: `house:` in config.yaml, or in the organisation's file, changes them.", "", ...head, ...all.filter((one) => one.basis === "house").map(row),
  ].join("\n")}\n`;
}
