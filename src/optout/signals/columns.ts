/**
 * Signals as single cells of a crawl manifest: one value in, verdicts out, nothing else, so that a verifier can keep the answer per
 * distinct value. The functions are pure; equal arguments give equal answers.
 */

import { parseJson } from "../../formats/json.ts";
import type { ProtocolId, Statement, Use, UseVerdict } from "../types.ts";
import { aiprefHeaderStatement, vocabularyAt } from "./aipref.ts";
import { cawgStatement } from "./cawg.ts";
import { contentSignalHeaderStatement } from "./content-signal.ts";
import { iptcStatement } from "./iptc-plus.ts";
import { noaiContentStatement, noaiHeaderStatement, type NoaiOptions } from "./noai.ts";
import { combineUses, SILENT, type Uses } from "./statement.ts";
import { combineTdm } from "./tdmrep.ts";
import { declare } from "./tdmrep-values.ts";

/** Columns of a manifest row that hold a signal, with the protocol that each speaks. */
export const SIGNAL_COLUMNS = {
  x_robots_tag: "noai", tdm_reservation: "tdmrep", content_usage: "aipref", content_signal: "content-signal",
  meta_robots: "noai", meta_tdm_reservation: "tdmrep", iptc_data_mining: "iptc-plus", cawg_training_mining: "cawg",
} as const satisfies Record<string, ProtocolId>;
export type SignalColumn = keyof typeof SIGNAL_COLUMNS;

export interface CellContext extends NoaiOptions {
  /** Time of the fetch in milliseconds since 1970; decides the AIPREF vocabulary only. */
  readonly fetchedAt?: number;
}

/** A JSON list of texts in a cell stands for several header lines; every other value is one line. */
export function cellLines(value: string): readonly string[] {
  if (!value.startsWith("[") || !value.endsWith("]")) return [value];
  const parsed = parseJson("cell", value, { maxLength: 1_048_576, maxDepth: 4 });
  const data: unknown = parsed.ok ? parsed.value.data : undefined;
  return Array.isArray(data) && data.every((item) => typeof item === "string") ? data : [value];
}

/** What one cell says by itself, with its evidence. `x_robots_tag`, `content_usage` and the like are values without their name. */
export function cellStatement(column: SignalColumn, value: string, context: CellContext = {}): Statement {
  if (column === "cawg_training_mining") return value.trim() === "" ? SILENT : cawgStatement(value);
  const lines = cellLines(value).filter((line) => line.trim() !== "");
  if (lines.length === 0) return SILENT;
  switch (column) {
    case "x_robots_tag": return noaiHeaderStatement(lines, context);
    case "meta_robots": return noaiContentStatement(lines, context);
    case "content_usage": return aiprefHeaderStatement(lines, context.fetchedAt);
    case "content_signal": return contentSignalHeaderStatement(lines);
    case "tdm_reservation": return combineTdm([declare("header", "tdm-reservation", lines, [])]);
    case "meta_tdm_reservation": return combineTdm([declare("html-meta", "tdm-reservation", lines, [])]);
    case "iptc_data_mining": return iptcStatement(lines);
  }
}

/** Verdicts of one cell; uses that it does not speak of are absent. */
export function headerVerdict(column: SignalColumn, value: string, context: CellContext = {}): Readonly<Partial<Record<Use, UseVerdict>>> {
  return cellStatement(column, value, context).uses;
}

/**
 * What besides the value decides `headerVerdict`: the key under which an answer may be kept is column, value and this text. Names of
 * agents matter to `x_robots_tag` only, whether the row is an image to the two robots columns, the time to `content_usage` by the
 * vocabulary it falls into.
 */
export function contextKey(column: SignalColumn, context: CellContext = {}): string {
  if (column === "content_usage") return vocabularyAt(context.fetchedAt).version;
  if (column !== "x_robots_tag" && column !== "meta_robots") return "";
  const image = String(context.isImage ?? "");
  if (column === "meta_robots") return image;
  return `${image}\n${(typeof context.agent === "string" ? [context.agent] : (context.agent ?? [])).join("\n")}`;
}

/** Verdicts per protocol of the cells of one row, where the order of carriers inside of TDMRep is kept: a meta element overrides a header. */
export function rowProtocols(cells: Readonly<Partial<Record<SignalColumn, string>>>, context: CellContext = {}): ReadonlyMap<ProtocolId, Uses> {
  const out = new Map<ProtocolId, Uses>();
  for (const column of Object.keys(SIGNAL_COLUMNS) as SignalColumn[]) {
    const value = cells[column];
    if (value === undefined) continue;
    const uses = headerVerdict(column, value, context);
    if (Object.keys(uses).length === 0) continue;
    const protocol = SIGNAL_COLUMNS[column];
    const before = out.get(protocol);
    // Of TDMRep, the later column is the later carrier and overrides.
    out.set(protocol, before === undefined || protocol === "tdmrep" ? uses : combineUses([before, uses]));
  }
  return out;
}
