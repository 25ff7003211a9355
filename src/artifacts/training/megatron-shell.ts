/** Megatron-LM launch scripts: `--train-iters 500000 --seq-length 4096 …` in shell, with Slurm directives for the hardware. */

import { hasAny, textReader } from "./config-reader.ts";
import { isDevice } from "./hardware-words.ts";
import { type Arguments, megatronRun } from "./megatron-arguments.ts";
import { count } from "./numbers.ts";
import { readShell, type ShellScript } from "./shell-arguments.ts";

export const megatronShell = textReader({
  kind: "training-config",
  formats: ["shell"],
  extract(config) {
    if (!hasAny(config.text, "--train-iters", "--train-samples", "--train-tokens") || !hasAny(config.text, "--seq-length", "--num-layers")) return undefined;
    const script = readShell(config.text);
    if (!["train_iters", "train_samples", "train_tokens"].some((f) => script.flags.has(f))) return undefined;
    const args: Arguments = {
      get(name) {
        const flag = script.flags.get(name);
        if (flag === undefined) return { value: undefined, line: 1 };
        const word = flag.words[0]?.text;
        return { value: word === undefined ? true : script.resolve(word), line: flag.line };
      },
      list(name) {
        return (script.flags.get(name)?.words ?? []).flatMap(({ text, line }) => (script.resolve(text) ?? "").split(/\s+/).filter((t) => t !== "").map((t) => ({ text: t, line })));
      },
    };
    return megatronRun(config.path, args, hardware(script));
  },
});

/** Nodes x devices per node of the Slurm directives. */
function hardware(script: ShellScript): { readonly gpus?: number; readonly gpuType?: string; readonly hardwareLine?: number } {
  const nodes = script.batch.get("nodes");
  const perNode = script.batch.get("gpus-per-node") ?? script.batch.get("gres") ?? script.batch.get("gpus-per-task");
  const parts = perNode?.value.replace(/^gpu:/, "").split(":") ?? [];
  const n = count(nodes?.value, 1e6);
  const each = count(parts.at(-1), 1e4);
  if (nodes === undefined || n === undefined || each === undefined) return {};
  const type = parts.find((p) => isDevice(p));
  return { gpus: n * each, hardwareLine: nodes.line, ...(type === undefined ? {} : { gpuType: type.toUpperCase() }) };
}
