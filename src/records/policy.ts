/**
 * Policy (config.yaml, waivers.yaml, baseline.yaml) is taken from the base of a change; what the change itself would relax is named, so that
 * nobody switches a check off in the pull request that it would fail.
 */

import { excerpt } from "../formats/lines.ts";
import { isoDate } from "../law/clocks.ts";
import { FAIL_ON } from "./fail-on.ts";
import { HOUSE_DAYS } from "./house.ts";
import type { Baseline, Config, Records, Waiver } from "./types.ts";
import { watchRelaxations } from "./watch-policy.ts";

interface Relaxation {
  readonly message: string;
  readonly path: string;
  readonly line?: number;
  readonly fix: string;
}

const FIX = "leave it to a change of its own that the maintainers review; it takes effect once merged";

/** What `head` would relax against `base`: a more tolerant fail_on, longer house clocks, more holidays, less watching, waivers added or extended, a longer baseline. */
export function relaxations(base: Records, head: Records): readonly Relaxation[] {
  const path = head.configSource?.path ?? base.configSource?.path ?? ".gpai/config.yaml";
  return [...configRelaxations(base.config, head.config).map((message) => ({ message, path, fix: FIX })), ...waiverRelaxations(base.waivers, head.waivers), ...baselineRelaxations(base.baseline, head.baseline)];
}

/** The same for two states of a configuration alone, as sentences that begin with "this change". */
export function configRelaxations(base: Config, head: Config): readonly string[] {
  const out: string[] = [];
  const [was, is] = [base.fail_on ?? "stale", head.fail_on ?? "stale"];
  // `unknown` is the strictest level, `never` the most tolerant; FAIL_ON runs from error to never.
  const strictness = (level: string): number => (level === "never" ? -1 : FAIL_ON.findIndex((f) => f === level));
  if (strictness(is) < strictness(was)) out.push(`this change relaxes fail_on from ${was} to ${is}`);
  const usual = new Map<string, number>(Object.entries(HOUSE_DAYS));
  for (const name of new Set([...Object.keys(base.house ?? {}), ...Object.keys(head.house ?? {})])) {
    const [before, days] = [base.house?.[name] ?? usual.get(name), head.house?.[name] ?? usual.get(name)];
    if (before !== undefined && days !== undefined && days > before) out.push(`this change lengthens the house rule ${excerpt(name, 60)} from ${before} to ${days} days`);
  }
  const known = new Set((base.calendar?.holidays ?? []).map((day) => isoDate(day)));
  const added = [...new Set((head.calendar?.holidays ?? []).map((day) => isoDate(day)))].filter((one) => one !== undefined && !known.has(one));
  if (added.length > 0) out.push(`this change adds ${added.length === 1 ? "1 holiday" : `${added.length} holidays`} to the calendar (${added.slice(0, 3).join(", ")}${added.length > 3 ? ", …" : ""}), which lengthens clocks in business days`);
  if (head.comment === "never" && base.comment !== "never") out.push("this change turns comments on pull requests off");
  out.push(...watchRelaxations(base, head));
  return out;
}

function waiverRelaxations(base: readonly Waiver[], head: readonly Waiver[]): Relaxation[] {
  const key = (w: Waiver): string => `${w.id}\n${w.model ?? ""}`;
  const before = new Map(base.toSorted((a, b) => (a.until < b.until ? -1 : 1)).map((w) => [key(w), w]));
  return head.flatMap((waiver) => {
    const old = before.get(key(waiver));
    const place = { path: waiver.source.path, ...(waiver.source.line === undefined ? {} : { line: waiver.source.line }), fix: FIX };
    if (old === undefined) return [{ message: `this change adds a waiver for ${waiver.id} until ${waiver.until}`, ...place }];
    return waiver.until > old.until ? [{ message: `this change extends the waiver for ${waiver.id} from ${old.until} to ${waiver.until}`, ...place }] : [];
  });
}

/** One sentence for all entries: a first baseline may have thousands. */
function baselineRelaxations(base: Baseline | undefined, head: Baseline | undefined): Relaxation[] {
  const before = new Set(base?.entries.map((entry) => entry.fingerprint));
  const added = (head?.entries ?? []).filter((entry) => !before.has(entry.fingerprint));
  const [first] = added;
  if (first === undefined) return [];
  const rules = [...new Set(added.map((entry) => entry.rule))];
  const named = `${rules.slice(0, 5).map((rule) => excerpt(rule, 60)).join(", ")}${rules.length > 5 ? ` and ${rules.length - 5} more rules` : ""}`;
  const { path, line } = first.source;
  return [{ message: `this change adds ${added.length === 1 ? "1 finding" : `${added.length} findings`} to the baseline (${named})`, path, ...(line === undefined ? {} : { line }), fix: FIX }];
}
