/**
 * How long a run takes, as whole processes, against named references of the same run. Not a test.
 *   node bench/check.ts
 */

import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));
const cli = join(root, "dist/cli.js");
const action = join(root, "dist/action.js");
const temp = mkdtempSync(join(tmpdir(), "bench-"));

interface Timing { readonly ms: number; readonly peakMiB: number }

/** One process; peak memory by GNU time where it is installed, else 0. */
function once(args: readonly string[], env: Readonly<Record<string, string>> = {}): Timing {
  const hasTime = spawnSync("/usr/bin/time", ["--version"]).status === 0;
  const command = hasTime ? ["/usr/bin/time", "-f", "%M", process.execPath, ...args] : [process.execPath, ...args];
  const start = performance.now();
  const run = spawnSync(command[0] ?? "", command.slice(1), { env: { ...process.env, ...env }, encoding: "utf8", maxBuffer: 1 << 28 });
  const ms = performance.now() - start;
  if (run.status !== 0 && run.status !== 1) throw new Error(`exit ${String(run.status)}: ${run.stderr.slice(0, 500)}`);
  return { ms, peakMiB: hasTime ? Number(run.stderr.trim().split("\n").at(-1)) / 1024 : 0 };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** A and B in turn, so that a drifting machine hits both alike; prints medians and their ratio. */
function compare(name: string, runs: number, a: () => Timing, b: () => Timing, goal: string): void {
  a(); b();
  const as: Timing[] = [];
  const bs: Timing[] = [];
  for (let i = 0; i < runs; i += 1) { as.push(a()); bs.push(b()); }
  const [ma, mb] = [median(as.map((t) => t.ms)), median(bs.map((t) => t.ms))];
  process.stdout.write(`${name}: ${ma.toFixed(0)} ms, reference ${mb.toFixed(0)} ms, ratio ${(ma / mb).toFixed(2)}, peak ${Math.max(...as.map((t) => t.peakMiB)).toFixed(0)} MiB   (goal: ${goal})\n`);
}

function write(folder: string, files: Iterable<readonly [string, string]>): void {
  for (const [path, text] of files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

function git(folder: string, ...args: string[]): string {
  return execFileSync("git", ["-c", "user.name=Bench", "-c", "user.email=bench@example.org", ...args], { cwd: folder, encoding: "utf8", env: { ...process.env, GIT_LFS_SKIP_SMUDGE: "1" } }).trim();
}

function repository(name: string, files: Iterable<readonly [string, string]>): string {
  const folder = join(temp, name);
  mkdirSync(folder, { recursive: true });
  git(folder, "init", "-q", "-b", "main");
  write(folder, files);
  git(folder, "add", "-A", "-f");
  git(folder, "commit", "-q", "-m", "base");
  return folder;
}

const pointer = (i: number, size: number): string => `version https://git-lfs.github.com/spec/v1\noid sha256:${i.toString(16).padStart(64, "0")}\nsize ${size}\n`;

function* source(count: number): Generator<readonly [string, string]> {
  for (let i = 0; i < count; i += 1) yield [`src/part${i % 97}/module_${i}.py`, `def f_${i}(x):\n    return x + ${i}\n`];
}

function* model(shards: number): Generator<readonly [string, string]> {
  const pad = (n: number): string => String(n).padStart(5, "0");
  for (let i = 1; i <= shards; i += 1) yield [`model-${pad(i)}-of-${pad(shards)}.safetensors`, pointer(i, 4_900_000_000)];
  yield ["config.json", JSON.stringify({ architectures: ["LlamaForCausalLM"], model_type: "llama", hidden_size: 8192, intermediate_size: 28672, num_hidden_layers: 80, num_attention_heads: 64, num_key_value_heads: 8, vocab_size: 128256, torch_dtype: "bfloat16", tie_word_embeddings: false, max_position_embeddings: 8192 }, null, 2)];
  yield ["README.md", "---\nlicense: apache-2.0\nlanguage: [en, de]\ndatasets:\n- HuggingFaceFW/fineweb\n---\n# A model\n"];
}

try {
  const small = repository("small", [...source(490), ...model(4)]);
  writeFileSync(join(small, "src/part0/module_0.py"), "x = 1\n");
  const before = git(small, "rev-parse", "HEAD");
  git(small, "commit", "-qam", "change code only");
  const event = join(temp, "event.json");
  writeFileSync(event, JSON.stringify({ pull_request: { base: { sha: before }, head: { sha: git(small, "rev-parse", "HEAD") } } }));
  const files = Object.fromEntries(["GITHUB_OUTPUT", "GITHUB_STEP_SUMMARY"].map((n) => { const f = join(temp, n); writeFileSync(f, ""); return [n, f]; }));
  const env = { GITHUB_WORKSPACE: small, GITHUB_EVENT_NAME: "pull_request", GITHUB_EVENT_PATH: event, INPUT_PATH: ".", ...files };
  const empty = join(temp, "empty.js");
  writeFileSync(empty, "");

  compare("Action, nothing to do, against an empty Node process", 15, () => once([action], env), () => once([empty]), "at most 1.6 times");
  if (process.argv.includes("--quick")) process.exit(0);
  compare("check, 500 files, against an empty Node process", 7, () => once([cli, "check", small]), () => once([empty]), "under 500 ms");

  const full = repository("full", source(470));
  cpSync(join(root, "examples/wren-3b"), full, { recursive: true });
  git(full, "add", "-A", "-f");
  git(full, "commit", "-qm", "model and records");
  compare("check, 500 files with complete records, against an empty Node process", 7, () => once([cli, "check", full]), () => once([empty]), "under 500 ms");

  const shards = repository("shards", model(1000));
  compare("facts, 1,000 shards of LFS pointers, against an empty Node process", 5, () => once([cli, "facts", shards, "--format", "json"]), () => once([empty]), "no goal set");

  const big = repository("big", [...source(99_990), ...model(4)]);
  const lister = join(temp, "list.js");
  writeFileSync(lister, `require("node:child_process").execFileSync("git", ["ls-files", "-z"], { cwd: ${JSON.stringify(big)}, maxBuffer: 1 << 28 });`);
  compare("check, 100,000 files, against git ls-files from Node", 3, () => once([cli, "check", big]), () => once([lister]), "under 3,000 ms and 300 MiB");
} finally {
  rmSync(temp, { recursive: true, force: true });
}
