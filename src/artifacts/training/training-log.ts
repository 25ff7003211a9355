/**
 * Training logs as CSV with columns such as training_steps, training_tokens, training_loss, walltime, gputime: the last row holds the
 * totals. The unit of gputime is not in such files; it is read as hours and said to be.
 */

import { splitLines } from "../../formats/lines.ts";
import { textReader } from "./config-reader.ts";
import { count, toNumber } from "./numbers.ts";
import { makeRun } from "./run.ts";

const TOKENS = ["training_tokens", "train_tokens", "tokens_seen", "consumed_tokens", "total_tokens", "tokens"];
const STEPS = ["training_steps", "step", "steps", "iteration", "global_step", "_step"];
const LOSS = /loss|perplexity/;

export const trainingLog = textReader({
  kind: "run-state",
  formats: ["csv"],
  extract(config) {
    const end = config.text.search(/[\r\n]/);
    const header = cells(config.text.slice(0, end < 0 ? 0 : Math.min(end, 5_000))).map((c) => c.toLowerCase());
    const column = (names: readonly string[]): number => header.findIndex((h) => names.includes(h));
    const tokens = column(TOKENS);
    if (tokens < 0 || (column(STEPS) < 0 && !header.some((h) => LOSS.test(h))) || !header.some((h) => LOSS.test(h) || h === "gputime" || h === "walltime")) return undefined;
    if (!config.complete) return { runs: [] };
    const lines = splitLines(config.text);
    let last = lines.length - 1;
    while (last > 0 && (lines[last] ?? "").trim() === "") last--;
    const row = cells((lines[last] ?? "").slice(0, 20_000));
    if (last === 0 || row.length !== header.length) return { runs: [], unreadable: [{ path: config.path, reason: "training log: the last row does not fit the header", line: last + 1 }] };
    const seen = count(row[tokens], 1e18);
    if (seen === undefined) return { runs: [], unreadable: [{ path: config.path, reason: "training log: the last row holds no usable number of tokens", line: last + 1 }] };
    const named = toNumber(row[column(["gpu_hours", "gpuhours"])]);
    const bare = toNumber(row[column(["gputime", "gpu_time"])]);
    const hours = named ?? bare;
    const wall = toNumber(row[column(["walltime", "wall_time", "wall_hours"])]);
    const usable = hours !== undefined && hours > 0 && hours <= 1e12;
    return {
      runs: [makeRun("training-log", config.path, {
        confidence: "measured", tokens: seen, tokensFrom: "last row", steps: count(row[column(STEPS)]), gpuHours: usable ? hours : undefined,
        gpus: usable && named === undefined && wall !== undefined && wall > 0 ? whole(hours / wall) : undefined,
        assumptions: usable && named === undefined ? ["unit of gputime not stated in the file, read as hours"] : [], lines: { tokens: last + 1, gpuHours: last + 1, hardware: last + 1 },
      })],
    };
  },
});

/** Plain comma-separated cells; a quoted header or row is no log of this kind and simply does not match. */
function cells(line: string): readonly string[] {
  return line.replace(/^\uFEFF/, "").split(",").map((c) => c.trim());
}

/** A ratio that is a whole number up to rounding. */
function whole(ratio: number): number | undefined {
  const n = Math.round(ratio);
  return n >= 1 && n <= 1e7 && Math.abs(ratio - n) <= 0.01 * n ? n : undefined;
}
