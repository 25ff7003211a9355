/** `gpai-docket baseline`: today's findings against those that are listed, and the text of the new list. */

import { baselineOf } from "../checks/baseline.ts";
import type { Report } from "../checks/types.ts";
import { BASELINE_PATH, baselineText, MAX_ENTRIES, readBaselineFile, sorted } from "../records/baseline.ts";
import type { BaselineEntry } from "../records/types.ts";
import { parseYaml } from "../formats/yaml.ts";
import { decodeUtf8 } from "../formats/decode.ts";
import { openRepository } from "../repository/open.ts";
import { RepositoryError, type RepositorySource } from "../repository/port.ts";
import { type InspectOptions, inspectSources } from "./inspect.ts";
import { overlay } from "./fix/overlay.ts";

type Entry = Omit<BaselineEntry, "source">;

export interface BaselinePlan {
  /** Where the list stands, or will stand. */
  readonly path: string;
  /** The file as it was read; absent where there is none. */
  readonly before?: Uint8Array;
  readonly text: string;
  readonly report: Report;
  readonly entries: readonly Entry[];
  readonly added: readonly Entry[];
  /** Listed, and no longer found. */
  readonly removed: readonly Entry[];
  /** Listed, not found, and kept, since the repository could not be read whole. */
  readonly kept: number;
}

const MAX_BYTES = 1_048_576;

/**
 * Runs the check and compares. Writes nothing. What a repository that could not be read whole does not show stays listed. Throws
 * RepositoryError where the repository cannot be opened, where nothing is declared yet, where the list in use cannot be read (its
 * entries would be lost), or where there are more findings than a list can hold.
 */
export async function planBaseline(options: Pick<InspectOptions, "path" | "now" | "progress">): Promise<BaselinePlan> {
  const source = await openRepository(options.path);
  try {
    const report = await inspectSources(overlay(source, new Map()), undefined, options);
    if (report.firstContact || report.models.length === 0) throw new RepositoryError("nothing is declared here yet, so there is nothing to record as known", { path: options.path, fix: "gpai-docket init" });
    const { path, before, listed } = await inUse(source);
    const found = sorted(baselineOf(report));
    const [is, was] = [new Set(found.map((one) => one.fingerprint)), new Set(listed.map((one) => one.fingerprint))];
    const missing = listed.filter((one) => !is.has(one.fingerprint));
    const whole = report.completeness.complete;
    const entries = sorted(whole ? found : [...found, ...missing]);
    if (entries.length > MAX_ENTRIES) throw new RepositoryError(`${entries.length} findings are more than a baseline can hold (${MAX_ENTRIES})`, { path: options.path, fix: "mend what repeats first: gpai-docket check lists the rules" });
    return {
      path, ...(before === undefined ? {} : { before }), text: baselineText(entries), report, entries,
      added: found.filter((one) => !was.has(one.fingerprint)), removed: whole ? missing : [], kept: whole ? 0 : missing.length,
    };
  } finally {
    await source.close();
  }
}

async function inUse(source: RepositorySource): Promise<{ readonly path: string; readonly before?: Uint8Array; readonly listed: readonly Entry[] }> {
  const { entries } = await source.list();
  const entry = [BASELINE_PATH, ".gpai/baseline.yml"].flatMap((path) => entries.find((one) => one.path === path) ?? [])[0];
  if (entry === undefined) return { path: BASELINE_PATH, listed: [] };
  const { path } = entry;
  if (entry.kind !== "file") throw new RepositoryError("no regular file, so it is neither read nor written", { path, fix: "put the file itself there" });
  const before = await source.read(path, { length: MAX_BYTES + 1 });
  const text = before.length > MAX_BYTES ? undefined : decodeUtf8(before);
  const parsed = text === undefined ? undefined : parseYaml(path, text);
  const problem = parsed === undefined ? "larger than 1 MiB, or no UTF-8 text" : parsed.ok ? undefined : parsed.problems[0]?.message;
  if (parsed?.ok !== true) throw new RepositoryError(`the list in use cannot be read: ${problem ?? "unknown error"}`, { path, fix: "mend the file, or delete it to begin anew" });
  return { path, before, listed: (readBaselineFile(parsed.value).baseline?.entries ?? []).map(({ source: _place, ...rest }) => rest) };
}
