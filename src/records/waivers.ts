/** waivers.yaml and config.yaml. Whether a waiver is in force on a day is judged by the checks; here its form is. */

import type { Positioned } from "../formats/position.ts";
import { daysBetween } from "../law/clocks.ts";
import { CONFIG, WAIVERS } from "./schema/small.ts";
import type { Config, RecordProblem, Waiver } from "./types.ts";
import { problemAt, validate } from "./validate.ts";

/** House rule (DESIGN §3): longest waiver, in days. */
export const WAIVER_DAYS = 180;

interface Written { readonly waivers?: readonly Omit<Waiver, "source">[] }

/** Reads a list of waivers, bare or under `waivers:`. One that runs longer than 180 days from `from` or from `now` is refused. */
export function readWaiverFile(parsed: Positioned, now: string): { readonly waivers: readonly Waiver[]; readonly problems: readonly RecordProblem[] } {
  const bare = Array.isArray(parsed.data);
  const wrapped: Positioned = bare ? { path: parsed.path, data: { waivers: parsed.data }, at: (keys) => parsed.at(keys.slice(1)), raw: (keys) => parsed.raw?.(keys.slice(1)), rewrite: (keys, value) => parsed.rewrite?.(keys.slice(1), value) } : parsed;
  const { file, problems } = validate<Written>(WAIVERS, wrapped);
  const late: RecordProblem[] = [];
  const waivers = (file?.data.waivers ?? []).flatMap((waiver, i): Waiver[] => {
    const source = file?.at("waivers", i) ?? { path: parsed.path };
    if ((daysBetween(waiver.from ?? now, waiver.until) ?? Number.NaN) <= WAIVER_DAYS) return [{ ...waiver, source }];
    late.push({ ...problemAt(wrapped, { kind: "invalid", keys: ["waivers", i, "until"], message: `the waiver of ${waiver.id} runs longer than ${WAIVER_DAYS} days (house rule), it has no effect`, fix: `Set until to at most ${WAIVER_DAYS} days after ${waiver.from === undefined ? "today" : "from"}.` }), ...(source.line === undefined ? {} : { line: source.line }) });
    return [];
  });
  return { waivers, problems: [...problems, ...late] };
}

/** Reads config.yaml; what is wrong is left out and the default holds. */
export function readConfigFile(parsed: Positioned): { readonly config: Config; readonly problems: readonly RecordProblem[] } {
  const { file, problems } = validate<Config>(CONFIG, parsed);
  return { config: file?.data ?? {}, problems };
}
