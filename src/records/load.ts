/** Everything that a repository declares under `.gpai/` (DESIGN: record files), and the documents that the records point at. */

import type { Listing, RepositorySource } from "../repository/port.ts";
import { readExtra } from "./documents.ts";
import { evidenceDigests } from "./evidence-files.ts";
import { Shelf } from "./shelf.ts";
import type { Records, RecordProblem, TextDocument } from "./types.ts";

interface LoadOptions {
  /** ISO date on which waivers without a first day begin. */
  readonly now: string;
  /** Paths of further documents to read (cards, summaries); a missing one is no problem. */
  readonly extraDocuments?: readonly string[];
}

/**
 * Reads the records. Several models live in `.gpai/<model-id>/`; what only `.gpai/` holds (policy, registers, summary) then counts
 * for each of them. Never throws on content; every problem has its file, its line where there is one, and a way to mend it.
 */
export async function loadRecords(source: RepositorySource, listing: Listing, options: LoadOptions): Promise<Records> {
  const shelf = new Shelf(source, listing);
  const documents = new Map<string, TextDocument>();
  const own = shelf.entries.get(".gpai");
  const problems: RecordProblem[] = own === undefined ? [] : [{
    path: ".gpai", kind: "invalid", message: own.kind === "symlink" ? ".gpai is a symbolic link, which is not followed" : ".gpai is no folder, so no records are read", fix: "Make .gpai a real folder that holds the record files.",
  }];
  const below = listing.entries.filter((e) => e.lossyName !== true && /^\.gpai\//i.test(e.path));
  const base: Records = { present: own !== undefined || below.some((e) => e.path.startsWith(".gpai/")), models: [], config: {}, configSource: null, waivers: [], documents, paths: new Set(shelf.entries.keys()), problems };
  if (below.length === 0) {
    await readExtra(options.extraDocuments ?? [], shelf, documents);
    return base;
  }
  // Schemas and their library are loaded only where there is something to read.
  const { readFolders } = await import("./read-folders.ts");
  const read = await readFolders(below, shelf, documents, options.now);
  await readExtra(options.extraDocuments ?? [], shelf, documents, read.upstream);
  const { configPath, ...declared } = read;
  const named = await evidenceDigests(read.models, shelf.entries, source);
  const configSource = configPath === undefined ? null : { path: configPath, ...(source.commit === undefined ? {} : { commit: source.commit }) };
  return { ...base, ...declared, ...named, configSource, problems: [...problems, ...read.problems] };
}
