/** All record folders of a repository, its config, its waivers and its baseline. */

import type { Entry } from "../repository/port.ts";
import { readBaselineFile } from "./baseline.ts";
import { readDocuments, readUpstream } from "./documents.ts";
import { type Folder, findPlaces, holdsModel, type RecordName } from "./places.ts";
import { openYaml, readModel } from "./read-model.ts";
import type { Positioned } from "../formats/position.ts";
import type { Shelf } from "./shelf.ts";
import type { Baseline, Config, ModelRecords, RecordProblem, TextDocument, Waiver } from "./types.ts";
import { readConfigFile, readWaiverFile } from "./waivers.ts";

export interface Folders {
  readonly models: readonly ModelRecords[];
  readonly config: Config;
  readonly configPath: string | undefined;
  readonly waivers: readonly Waiver[];
  readonly baseline?: Baseline;
  /** Copies of upstream documents by path; absent where none is linked. */
  readonly upstream?: ReadonlyMap<string, TextDocument>;
  readonly problems: readonly RecordProblem[];
}

/** Reads everything below `.gpai/`; documents that records point at go into `documents`. `now`: ISO date for waivers. */
export async function readFolders(entries: readonly Entry[], shelf: Shelf, documents: Map<string, TextDocument>, now: string): Promise<Folders> {
  const { root, models: folders, problems: misplaced } = findPlaces(entries);
  const problems: RecordProblem[] = [...misplaced];
  const nobodys = folders.length > 0 && !isModel(root, folders) ? root.files.get("classification") : undefined;
  if (nobodys !== undefined) problems.push({ path: nobodys, kind: "invalid", message: "decisions are made on one model each, and here it is not clear on which", fix: "Move the file into the folder of its model: .gpai/<model-id>/classification.yaml." });
  const models: ModelRecords[] = [];
  const upstream = new Map<string, TextDocument>();
  for (const folder of [...(isModel(root, folders) ? [root] : []), ...folders]) {
    const read = await readModel(folder, shelf, folders.length > 0 && folder !== root ? root : undefined);
    models.push({ ...read, problems: [...read.problems, ...(await readDocuments(read, shelf, documents)), ...(await readUpstream(read, shelf, upstream))] });
  }
  const open = async (name: RecordName): Promise<Positioned | undefined> => {
    const path = root.files.get(name);
    const parsed = path === undefined ? undefined : await openYaml(path, shelf);
    if (parsed?.ok === false) problems.push(...parsed.problems.map((p): RecordProblem => ({ ...p, kind: "invalid" })));
    return parsed?.ok === true ? parsed.value : undefined;
  };
  const configYaml = await open("config");
  const config = configYaml === undefined ? undefined : readConfigFile(configYaml);
  const waiverYaml = await open("waivers");
  const waivers = waiverYaml === undefined ? undefined : readWaiverFile(waiverYaml, now);
  const baselineYaml = await open("baseline");
  const baseline = baselineYaml === undefined ? undefined : readBaselineFile(baselineYaml);
  problems.push(...(config?.problems ?? []), ...(waivers?.problems ?? []), ...(baseline?.problems ?? []));
  return {
    models, config: config?.config ?? {}, configPath: root.files.get("config"), waivers: waivers?.waivers ?? [], problems,
    ...(upstream.size === 0 ? {} : { upstream }),
    ...(baseline?.baseline === undefined ? {} : { baseline: baseline.baseline }),
  };
}

/** Beside folders of single models, `.gpai` itself is a model only with a model.yaml of its own. */
function isModel(root: Folder, models: readonly Folder[]): boolean {
  return models.length > 0 ? root.files.has("model") : holdsModel(root) || root.registers.size > 0;
}
