/** The repository's own layer: `.gpai/config.yaml`, read from its default branch. */

import { CONFIG } from "../records/schema/small.ts";
import type { Config } from "../records/types.ts";
import { flatten, ORGANISATION_ALONE, VALUE_NAMES } from "./keys.ts";
import { type FilePlace, readPolicyFile } from "./read.ts";
import type { PolicyProblem } from "./types.ts";

/** Paths at which the file is looked for. */
export const REPOSITORY_PATHS = [".gpai/config.yaml", ".gpai/config.yml"] as const;

export interface OwnLayer {
  readonly config: Config;
  readonly place: FilePlace;
  /** Line of a value by dotted name. */
  readonly lines: ReadonlyMap<string, number>;
  /** What is wrong with the file, in words that quote nothing of it. */
  readonly problems: readonly PolicyProblem[];
}

/** Reads the file. What cannot be read is left out and told, and the layer above holds. */
export function readRepositoryFile(bytes: Uint8Array, path: string, repository?: string): OwnLayer {
  const place: FilePlace = { path, ...(repository === undefined ? {} : { repository }) };
  const { file, problems, unknown } = readPolicyFile<Config>(bytes, place, CONFIG);
  const lines = new Map<string, number>();
  for (const name of file === undefined ? [] : flatten(file.data).keys()) {
    const line = file?.at(...name.split(".")).line;
    if (line !== undefined) lines.set(name, line);
  }
  const alone = unknown.filter((keys) => isAlone(keys.join(".")));
  const reworded = problems.map((one) => {
    const keys = alone.find((each) => file?.at(...each).line === one.line && one.message.startsWith("a key that is not known"));
    return keys === undefined ? one : { ...one, message: `\`${keys.join(".")}\` is for the organisation alone; it is left out`, fix: "Set it in the organisation's file, or take the line out." };
  });
  return { config: file?.data ?? {}, place, lines, problems: reworded };
}

function isAlone(name: string): boolean {
  return ORGANISATION_ALONE.has(name) || ["preset", "locked", "repos"].includes(name);
}

/** Values of a config as the engine knows it: those that a repository may set. */
export function ownValues(config: Config): ReadonlyMap<string, unknown> {
  return new Map([...flatten(config)].filter(([name]) => VALUE_NAMES.includes(name) && !ORGANISATION_ALONE.has(name)));
}
