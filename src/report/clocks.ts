/** Text and JSON of `gpai-docket explain clocks`. Pure. */

import { allClocks, type NamedClock } from "../law/clock-table.ts";
import { periodWords, SENSES } from "../law/clocks-page.ts";
import { plainStyle, type Style, wrap } from "./style.ts";

interface View {
  readonly width?: number;
  readonly style?: Style;
}

/** The document of `--format json`. `house`: days that config.yaml sets. */
export function clocksDocument(house: Readonly<Record<string, number>> = {}): { readonly [key: string]: unknown } {
  return { schemaVersion: 1, clocks: allClocks(house) };
}

/** The text. Ends with a newline. */
export function renderClocks(house: Readonly<Record<string, number>> = {}, { width = 100, style = plainStyle }: View = {}): string {
  const all = allClocks(house);
  const group = (title: string, some: readonly NamedClock[]): string[] => [style("bold", title), ...some.flatMap((one) => lines(one, width, style))];
  return `${[
    ...group("Set by the texts", all.filter((one) => one.basis !== "house")), "",
    ...group("House rules: no text sets these intervals", all.filter((one) => one.basis === "house")), "",
    ...wrap(style("dim", "UTC dates. The due day is the last good one: the day after is late. Business days: Monday to Friday, without calendar.holidays of config.yaml. Nothing counts from a day that nobody recorded."), width, ""),
  ].join("\n")}\n`;
}

function lines(clock: NamedClock, width: number, style: Style): string[] {
  const only = clock.only === undefined ? "" : ` Only: ${clock.only}.`;
  return [
    ...wrap(`  ${clock.title}: ${style("cyan", periodWords(clock))}, ${SENSES[clock.sense]} ${style("dim", `(${clock.entry}, ${clock.basis === "house" ? clock.id : clock.basis})`)}`, width, "    "),
    ...wrap(`    from ${clock.start}, until ${clock.stop}.${only}${clock.check === undefined ? " No check counts it." : ""}`, width, "    "),
  ];
}
