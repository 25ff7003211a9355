/**
 * State that the Hugging Face Trainer writes: trainer_state.json, all_results.json, train_results.json. `num_input_tokens_seen` of 0
 * means "not recorded". `total_flos` is an estimate for one run on one process, often absurd under sharding: it is never used.
 */

import { configReader, hasAny } from "./config-reader.ts";
import { count, toNumber } from "./numbers.ts";
import { makeRun } from "./run.ts";

export const trainerState = configReader({
  tool: "hf-trainer",
  kind: "run-state",
  formats: ["json"],
  marks: (text) => (text.includes('"global_step"') && text.includes('"log_history"')) || hasAny(text, '"train_runtime"', '"train_samples_per_second"'),
  extract(config, root) {
    const state = root.has("global_step") && root.has("log_history");
    if (!state && !root.has("train_runtime") && !root.has("train_samples_per_second")) return undefined;
    const seen = root.get("num_input_tokens_seen");
    const flos = toNumber(root.get("total_flos").value);
    const unusable = toNumber(seen.value) !== undefined && toNumber(seen.value) !== 0 && count(seen.value, 1e18) === undefined;
    return {
      runs: [makeRun("hf-trainer", config.path, {
        confidence: "measured", tokens: count(seen.value, 1e18), tokensFrom: "num_input_tokens_seen", steps: count(root.get("global_step").value), lines: { tokens: seen.line },
        assumptions: flos === undefined || flos <= 0 ? [] : ["total_flos is not used: it covers one run and miscounts under sharding"],
      })],
      unreadable: unusable ? [{ path: config.path, reason: "num_input_tokens_seen is no usable number of tokens", line: seen.line }] : [],
    };
  },
});
