/**
 * Which names are worth opening. Called for every path of a repository, and repositories with thousands of task configs exist:
 * so a YAML or TOML file needs a hint in its folders or name, unless it lies near the root, where small repositories keep their
 * one config. JSON, text and tables are named for what they are. Generous otherwise: content decides, and a wrong candidate costs
 * one look at its text.
 */

import { formatOf } from "./document.ts";

/** Words of folder and file names that hint at training. */
const HINTS = new Set([
  "config", "configs", "conf", "cfg", "train", "training", "trainer", "pretrain", "pretraining", "pretrained", "recipe", "recipes", "model", "models", "mix", "mixes", "mixture", "mixtures", "blend", "blends",
  "data", "datasets", "dataset", "datamix", "stage", "stages", "stage1", "stage2", "stage3", "sft", "dpo", "orpo", "grpo", "rl", "rlhf", "finetune", "finetuning", "lora", "qlora", "axolotl", "yamls", "experiments", "experiment", "runs", "run",
  "launch", "megatron", "nemo", "nanotron", "neox", "torchtitan", "olmo", "llm", "annealing", "anneal", "decay", "context", "official", "hparams", "params", "args", "arguments", "metadata", "cpt", "midtrain", "midtraining",
]);
/** Folders whose files are not the released model's training: tests, evaluation tasks, vendored code, tools. */
const OUTSIDE = /(?:^|\/)(?:\.git|\.github|\.vscode|\.idea|\.circleci|node_modules|site-packages|third[_-]?party|vendor|tests?|testing|test_fixtures|fixtures|__tests__|examples?|evals?|evaluations?|lm[_-]?eval|lm_eval_harness|oe_eval_tasks|tasks|benchmarks?|locales?|i18n|helm|charts|k8s|kubernetes|terraform|ansible|\.gpai)\//i;
const JSON_NAMES = /^(?:trainer_state|all_results|train_results)\.json$|blend|mix|ratios?[_.-]|^(?:train_)?(?:data|datasets?)(?:_config)?\.json$/i;
const RECORD_FOLDERS = /(?:^|\/)exp_data\/(?:datasets|models)\//;
const TEXT_NAMES = /(?:mix|blend|data[_-]?sources?|ratios?|dolma|dolmino|olmo)/i;
const TABLE_NAMES = /(?:provenance|training[_-]?logs?|train[_-]?logs?|training[_-]?metrics|loss[_-]?log|run[_-]?log|training)/i;
const MAX_PATH = 1_000;

/** By name alone: may this be a training config, data mix, run state or training log? */
export function isTrainingCandidate(path: string): boolean {
  if (path.length > MAX_PATH) return false;
  const format = formatOf(path);
  if (format === undefined || format === "markdown" || OUTSIDE.test(path)) return false;
  const slash = path.lastIndexOf("/");
  const name = path.slice(slash + 1);
  if (name.startsWith(".")) return false;
  if (format === "json") return JSON_NAMES.test(name) || RECORD_FOLDERS.test(path);
  if (format === "csv") return TABLE_NAMES.test(name);
  if (format === "text") return TEXT_NAMES.test(name) || hinted(path.slice(0, Math.max(0, slash)), MIX_FOLDERS);
  if (format === "shell") return hinted(path, SHELL_HINTS);
  return path.split("/").length <= 2 || hinted(path, HINTS);
}

/** True for tests, evaluations, examples and vendored code: what lies there is no record of the released model's training. */
export function outsideTraining(path: string): boolean {
  return OUTSIDE.test(path);
}

const MIX_FOLDERS = new Set(["mix", "mixes", "mixture", "mixtures", "datamix", "blend", "blends"]);
const SHELL_HINTS = new Set(["train", "training", "pretrain", "pretraining", "megatron", "launch", "slurm", "jobs", "sft", "finetune"]);

/** True where one word of the path (split at / _ - . and spaces) is among the hints. */
function hinted(path: string, hints: ReadonlySet<string>): boolean {
  for (const word of path.toLowerCase().split(/[/_.\s-]+/)) if (hints.has(word)) return true;
  return false;
}
