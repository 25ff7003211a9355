/** Makes a `Reader` out of "what marks the text" and "what the parsed values say"; opening, limits and failures are the same for all. */

import type { Unreadable } from "../model.ts";
import type { Reader } from "../reader.ts";
import { isTrainingCandidate } from "./candidates.ts";
import { type Config, type Format, openConfig } from "./document.ts";
import type { ConfigNode } from "./node.ts";
import { type TrainingKind, trainingReading, unreadableTraining } from "./reading.ts";
import type { TrainingRun, TrainingTool } from "./types.ts";

export interface Extracted {
  readonly runs: readonly TrainingRun[];
  readonly unreadable?: readonly Unreadable[];
}

export interface ConfigReader {
  readonly tool: TrainingTool;
  readonly kind: TrainingKind;
  readonly formats: readonly Format[];
  /** Cheap test on the text before anything is parsed; strict enough that a file which passes it and cannot be parsed is worth a report. */
  marks(text: string): boolean;
  /** Undefined where the values are not of this tool after all. */
  extract(config: Config, root: ConfigNode): Extracted | undefined;
  /** Mends a text that its own tool accepts and the strict parser does not; undefined where nothing can be mended. */
  repair?(config: Config): Config | undefined;
}

/** A reader of parsed configs (YAML, JSON, TOML). */
export function configReader(spec: ConfigReader): Reader {
  return {
    kind: spec.kind,
    candidate: isTrainingCandidate,
    async read(file) {
      const config = await openConfig(file);
      if (config === undefined || !spec.formats.includes(config.format) || !spec.marks(config.text)) return undefined;
      return readConfig(spec, config);
    },
  };
}

interface TextReader {
  readonly kind: TrainingKind;
  readonly formats: readonly Format[];
  /** Undefined where the text is not of this kind. */
  extract(config: Config): Extracted | undefined;
}

/** A reader of files that are read by line: mixes, shell scripts, tables. A file beyond the limit is not read. */
export function textReader(spec: TextReader): Reader {
  return {
    kind: spec.kind,
    candidate: isTrainingCandidate,
    async read(file) {
      const config = await openConfig(file);
      if (config === undefined || !spec.formats.includes(config.format)) return undefined;
      const extracted = spec.extract(config);
      if (extracted === undefined) return undefined;
      if (!config.complete) return unreadableTraining(config.path, spec.kind, "larger than this reader's limit: not read");
      return trainingReading(config.path, spec.kind, extracted.runs, extracted.unreadable);
    },
  };
}

/** The same for a config at hand (a fenced block of a README). */
function readConfig(spec: ConfigReader, config: Config): ReturnType<typeof trainingReading> | undefined {
  let root = config.root();
  if (!root.ok) {
    const repaired = spec.repair?.(config)?.root();
    if (repaired?.ok !== true) return unreadableTraining(config.path, spec.kind, `${spec.tool} config: ${root.problem.message}`, root.problem.line);
    root = repaired;
  }
  const extracted = spec.extract(config, root.node);
  return extracted === undefined ? undefined : trainingReading(config.path, spec.kind, extracted.runs, extracted.unreadable);
}

/** True where every one of the words stands in the text. */
export function hasAll(text: string, ...words: readonly string[]): boolean {
  return words.every((w) => text.includes(w));
}

/** True where one of the words stands in the text. */
export function hasAny(text: string, ...words: readonly string[]): boolean {
  return words.some((w) => text.includes(w));
}
