/** baseline.yaml: reading it, and writing its text. Which findings may stand in it is decided by the checks. */

import type { Positioned } from "../formats/position.ts";
import { BASELINE } from "./schema/baseline.ts";
import type { Baseline, BaselineEntry, RecordProblem } from "./types.ts";
import { validate } from "./validate.ts";

/** Where it is written when there is none yet. */
export const BASELINE_PATH = ".gpai/baseline.yaml";
/** With every entry on one line this stays well below the limits of the YAML reader. */
export const MAX_ENTRIES = 4000;

type Written = Omit<BaselineEntry, "source">;

/** Reads the list. A wrong entry is named and left out; without any readable list there is no baseline, and nothing is known debt. */
export function readBaselineFile(parsed: Positioned): { readonly baseline?: Baseline; readonly problems: readonly RecordProblem[] } {
  const { file, problems } = validate<{ readonly baseline?: readonly Written[] }>(BASELINE, parsed, { verbatim: true });
  if (file === undefined) return { problems };
  const entries = (file.data.baseline ?? []).map((entry, i): BaselineEntry => ({ ...entry, source: file.at("baseline", i) }));
  return { baseline: { path: parsed.path, entries }, problems };
}

const HEADER = `# yaml-language-server: $schema=https://raw.githubusercontent.com/gpai-docket/gpai-docket/main/schemas/baseline.schema.json
# Findings that were there when gpai-docket was taken into use: they are shown, and they never fail. On a pull request the base
# branch's list counts. A list like this should only get shorter. Written by: gpai-docket baseline --write
`;

/** The text of the file: sorted by rule, obligation, path and fingerprint; one line for each entry, every word in quotes. */
export function baselineText(entries: readonly Written[]): string {
  const lines = sorted(entries).map(({ fingerprint, rule, obligation, path }) => {
    const parts = [["fingerprint", fingerprint], ["rule", rule], ["obligation", obligation], ["path", path]] as const;
    return `  - {${parts.flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${quoted(value)}`])).join(", ")}}`;
  });
  return `${HEADER}baseline:${lines.length === 0 ? " []" : ""}\n${lines.map((line) => `${line}\n`).join("")}`;
}

/** Sorted, each fingerprint once. */
export function sorted<T extends Written>(entries: readonly T[]): readonly T[] {
  const key = ({ rule, obligation, path, fingerprint }: Written): string => [rule, obligation ?? "", path ?? "", fingerprint].join("\u0000");
  const once = new Map(entries.map((entry) => [entry.fingerprint, entry]));
  return [...once.values()].toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** A double-quoted scalar (YAML 1.2.2, 7.3.1): JSON's escapes are among YAML's; invisible characters are written as escapes too. */
function quoted(text: string): string {
  return JSON.stringify(text).replace(/[\u007f-\uffff]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
