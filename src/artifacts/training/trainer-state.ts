/**
 * State that the Hugging Face Trainer writes: trainer_state.json, all_results.json, train_results.json (transformers documentation,
 * TrainerState). `num_input_tokens_seen` of 0 means "not recorded". `total_flos` is the Trainer's own estimate for one run,
 * 6 x parameters without embeddings x input elements: no count of operations, 0 for models that do not offer it, too small where
 * parameters are sharded, and with frozen weights counted as if they were trained.
 */

import type { OpenFile, Reader } from "../reader.ts";
import { isTrainingCandidate } from "./candidates.ts";
import { configReader, hasAny } from "./config-reader.ts";
import { count, toNumber } from "./numbers.ts";
import { trainingReading } from "./reading.ts";
import { makeRun } from "./run.ts";

/** More than any run: a broken or hostile number. */
const MAX_FLOP = 1e30;

function flosOf(value: unknown): number | undefined {
  const flos = toNumber(value);
  return flos !== undefined && flos > 0 && flos <= MAX_FLOP ? flos : undefined;
}

const NO_FLOS = "total_flos is not used: no usable number of operations";

export const trainerState = configReader({
  tool: "hf-trainer",
  kind: "run-state",
  formats: ["json"],
  marks: (text) => (text.includes('"global_step"') && text.includes('"log_history"')) || hasAny(text, '"train_runtime"', '"train_samples_per_second"'),
  extract(config, root) {
    const state = root.has("global_step") && root.has("log_history");
    if (!state && !root.has("train_runtime") && !root.has("train_samples_per_second")) return undefined;
    const seen = root.get("num_input_tokens_seen");
    const total = root.get("total_flos");
    const flos = flosOf(total.value);
    const unusable = toNumber(seen.value) !== undefined && toNumber(seen.value) !== 0 && count(seen.value, 1e18) === undefined;
    return {
      runs: [makeRun("hf-trainer", config.path, {
        confidence: "measured", tokens: count(seen.value, 1e18), tokensFrom: "num_input_tokens_seen", steps: count(root.get("global_step").value), flos,
        lines: { tokens: seen.line, ...(flos === undefined ? {} : { flos: total.line }) },
        assumptions: flos === undefined && toNumber(total.value) !== undefined && toNumber(total.value) !== 0 ? [NO_FLOS] : [],
      })],
      unreadable: unusable ? [{ path: config.path, reason: "num_input_tokens_seen is no usable number of tokens", line: seen.line }] : [],
    };
  },
});

/** Above this size the file is not parsed: its log alone makes it long. */
const LONG = 8 * 1_048_576;
const TAIL = 65_536;
/** A member of the outermost object as `json.dump(indent=2, sort_keys=True)` writes it: two blanks, and nothing nested has so few. */
const MEMBER = /^ {2}"(num_input_tokens_seen|total_flos|train_batch_size|global_step)": (\d{1,30}(?:\.\d{1,30})?(?:e[+-]?\d{1,3})?),?$/i;

function members(text: string): ReadonlyMap<string, number> | undefined {
  const found = new Map<string, number>();
  for (const line of text.split("\n")) {
    const match = MEMBER.exec(line.endsWith("\r") ? line.slice(0, -1) : line);
    if (match === null) continue;
    if (found.has(match[1] ?? "")) return undefined;
    found.set(match[1] ?? "", Number(match[2]));
  }
  return found;
}

/**
 * A trainer_state.json of many megabytes: keys are sorted, so that what counts stands before and after `log_history`. Only the first
 * KiB and the last 64 KiB are read. In another layout nothing is taken from it.
 */
async function readLong(file: OpenFile): Promise<ReturnType<typeof trainingReading> | undefined> {
  if (file.size <= LONG || !/(?:^|\/)trainer_state\.json$/i.test(file.path)) return undefined;
  const decoder = new TextDecoder();
  const head = members(decoder.decode(file.head));
  const tail = members(decoder.decode(await file.bytes(file.size - TAIL, TAIL)));
  if (head === undefined || tail === undefined || !tail.has("train_batch_size") || tail.has("global_step")) return undefined;
  const run = makeRun("hf-trainer", file.path, { confidence: "measured", tokens: count(tail.get("num_input_tokens_seen"), 1e18), tokensFrom: "num_input_tokens_seen", steps: count(head.get("global_step")), flos: flosOf(tail.get("total_flos")) });
  return trainingReading(file.path, "run-state", [run]);
}

/** Comes before `trainerState`, which says of a long file only that it is too long. */
export const longTrainerState: Reader = { kind: "run-state", candidate: isTrainingCandidate, read: readLong };
