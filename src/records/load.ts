/** Everything that a repository declares under `.gpai/` (DESIGN: record files), and the documents that the records point at. */

import type { Listing, RepositorySource } from "../repository/port.ts";
import { Shelf } from "./shelf.ts";
import type { ModelRecords, Records, RecordProblem, TextDocument, Waiver } from "./types.ts";

export interface LoadOptions {
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
  const paths: ReadonlySet<string> = new Set(shelf.entries.keys());
  const own = shelf.entries.get(".gpai");
  const blocked: RecordProblem[] = own === undefined ? [] : [{
    path: ".gpai", kind: "invalid", message: own.kind === "symlink" ? ".gpai is a symbolic link, which is not followed" : ".gpai is no folder, so no records are read", fix: "Make .gpai a real folder that holds the record files.",
  }];
  const below = listing.entries.filter((e) => e.lossyName !== true && /^\.gpai\//i.test(e.path));
  const present = below.some((e) => e.path.startsWith(".gpai/"));
  if (below.length === 0) {
    await (await import("./documents.ts")).readExtra(options.extraDocuments ?? [], shelf, documents);
    return { present: own !== undefined, models: [], config: {}, configSource: null, waivers: [], documents, paths, problems: blocked };
  }

  // Schemas and their library are loaded only where there is something to read.
  const [{ findPlaces, holdsModel }, { readModel, openYaml }, { readConfigFile, readWaiverFile }, { readDocuments, readExtra }] = await Promise.all([import("./places.ts"), import("./read-model.ts"), import("./waivers.ts"), import("./documents.ts")]);
  const places = findPlaces(below);
  const problems: RecordProblem[] = [...blocked, ...places.problems];
  const several = places.models.length > 0;
  const folders = [...(several && !places.root.files.has("model") ? [] : holdsModel(places.root) || places.root.registers.size > 0 ? [places.root] : []), ...places.models];
  const models: ModelRecords[] = [];
  for (const folder of folders) {
    const read = await readModel(folder, shelf, several && folder !== places.root ? places.root : undefined);
    models.push({ ...read, problems: [...read.problems, ...(await readDocuments(read, shelf, documents))] });
  }
  await readExtra(options.extraDocuments ?? [], shelf, documents);

  let config: Records["config"] = {};
  const configPath = places.root.files.get("config");
  if (configPath !== undefined) {
    const parsed = await openYaml(configPath, shelf);
    if (parsed.ok) {
      const read = readConfigFile(parsed.value);
      config = read.config;
      problems.push(...read.problems);
    } else problems.push(...parsed.problems.map((p): RecordProblem => ({ ...p, kind: "invalid" })));
  }
  let waivers: readonly Waiver[] = [];
  const waiverPath = places.root.files.get("waivers");
  if (waiverPath !== undefined) {
    const parsed = await openYaml(waiverPath, shelf);
    if (parsed.ok) {
      const read = readWaiverFile(parsed.value, options.now);
      waivers = read.waivers;
      problems.push(...read.problems);
    } else problems.push(...parsed.problems.map((p): RecordProblem => ({ ...p, kind: "invalid" })));
  }
  const configSource = configPath === undefined ? null : { path: configPath, ...(source.commit === undefined ? {} : { commit: source.commit }) };
  return { present, models, config, configSource, waivers, documents, paths, problems };
}
