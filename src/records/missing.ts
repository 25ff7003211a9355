/** Which record files of a model are not there yet: what a link to a prefilled new file can offer. */

import { RECORD_FILES, recordFolderName } from "./init.ts";
import type { ModelRecords, Records } from "./types.ts";

const ENDINGS = ["yaml", "yml", "csv", "tsv"];

interface Subject {
  readonly id: string;
  readonly records: ModelRecords;
  /** False where no record speaks of the model. */
  readonly declared: boolean;
}

/**
 * Paths of the files that `gpai-docket init` would write for the model and that exist under no ending. A model that no record speaks
 * of, beside others that have one, is asked for its `model.yaml` alone. `models` is the number of models in the repository.
 */
export function missingRecords({ id, records, declared }: Subject, { present, paths }: Records, models: number): readonly string[] {
  if (!declared && present) return [`.gpai/${recordFolderName(id)}/model.yaml`];
  const folder = declared ? records.folder : models > 1 ? `.gpai/${recordFolderName(id)}` : ".gpai";
  const read: ReadonlySet<string> = new Set([
    ...(records.model === undefined ? [] : ["model"]), ...(records.documentation === undefined ? [] : ["documentation"]), ...(records.register === undefined ? [] : ["training-data"]),
    ...(records.summary === undefined ? [] : ["summary"]), ...(records.copyright === undefined ? [] : ["copyright"]),
  ]);
  return RECORD_FILES.filter((file) => {
    const name = file.slice(0, file.lastIndexOf("."));
    return !read.has(name) && !ENDINGS.some((ending) => paths.has(`${folder}/${name}.${ending}`));
  }).map((file) => `${folder}/${file}`);
}
