/** Repository → facts document: walk, read, assemble. */

import { decodeUtf8 } from "../formats/decode.ts";
import type { Incompleteness, Listing, RepositorySource } from "../repository/port.ts";
import { assemble, MAX_MODELS } from "./assemble/index.ts";
import type { Fact, FactsDocument, ModelFacts, Reading, Unreadable } from "./model.ts";
import { readers } from "./registry.ts";
import { walk, type WalkLimits } from "./walk.ts";

interface FactsOptions {
  readonly progress?: (step: string) => void;
  readonly limits?: WalkLimits;
}

export interface Facts {
  readonly facts: FactsDocument;
  readonly readings: readonly Reading[];
  readonly listing: Listing;
  /** What was not looked at, beyond what the listing itself says. */
  readonly incomplete: readonly Incompleteness[];
}

const MAX_README = 256 * 1024;

/** Reads all artifacts of a repository. Throws only where the repository itself cannot be listed. */
export async function readFacts(source: RepositorySource, options: FactsOptions = {}): Promise<Facts> {
  const walked = await walk(source, readers, options);
  options.progress?.("putting facts together");
  const readme = await readmeOf(source, walked.listing);
  const { models, leftOut } = assemble(walked.readings, { repository: source.name, ...(readme === undefined ? {} : { readme }) });
  const unreadable = [...walked.unreadable, ...walked.readings.flatMap((r) => r.unreadable)].toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : (a.line ?? 0) - (b.line ?? 0)));
  return {
    facts: {
      schemaVersion: 1,
      repository: { name: source.name, kind: source.kind, ...(source.commit === undefined ? {} : { commit: source.commit }), files: walked.listing.entries.length },
      models, documents: loose(walked.readings, models), unreadable: distinctUnreadable(unreadable),
    },
    readings: walked.readings, listing: walked.listing,
    incomplete: leftOut === 0 ? walked.incomplete : [...walked.incomplete, { reason: `${leftOut} more models were found and left out: at most ${MAX_MODELS} are assembled in one run`, fix: "run on the folder of the model: gpai-docket check PATH" }],
  };
}

/** Document facts that no model took; a plain README is none. */
function loose(readings: readonly Reading[], models: readonly ModelFacts[]): readonly Fact[] {
  const taken = new Set(models.flatMap((m) => m.facts.filter((f) => f.key === "documents").flatMap((f) => f.sources.map((s) => s.path))));
  return readings.flatMap((r) => (r.kind === "model-card" || taken.has(r.path) ? [] : r.observations.filter((o) => o.key === "documents")))
    .map(({ about: _about, ...fact }) => fact);
}

async function readmeOf(source: RepositorySource, listing: Listing): Promise<string | undefined> {
  const entry = listing.entries.find((e) => e.kind === "file" && e.lossyName !== true && /^readme(?:\.(?:md|markdown|rst|txt))?$/i.test(e.path));
  if (entry === undefined || entry.size > MAX_README) return undefined;
  try {
    return decodeUtf8(await source.read(entry.path, { length: MAX_README }));
  } catch {
    return undefined;
  }
}

function distinctUnreadable(list: readonly Unreadable[]): readonly Unreadable[] {
  const seen = new Set<string>();
  return list.filter((u) => { const mark = `${u.path}\n${u.line ?? ""}\n${u.reason}`; if (seen.has(mark)) return false; seen.add(mark); return true; });
}
