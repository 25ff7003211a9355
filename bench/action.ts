/**
 * The Action on a pull request, as the runner starts it: process time against an action that has the same toolkit in its bundle and does
 * nothing with it, and the number of API requests, read from the log of the fake GitHub of the tests. Not a test.
 *   node bench/action.ts [--quick]
 * Needs a current dist/ (npm run build).
 */

import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";
import { parse } from "yaml";
import { type GitHub, startGitHub } from "../test/support/github/server.ts";
import { tempFolder, TempRepo } from "../test/support/temp-repo.ts";

const root = fileURLToPath(new URL("../", import.meta.url));
const temp = tempFolder("bench-action-");
const quick = process.argv.includes("--quick");
const RUNS = quick ? 3 : 15;

/** Five lines: both packages of the toolkit, as an action's entry uses them. */
const EMPTY = `import * as core from "@actions/core";
import { context, getOctokit } from "@actions/github";
const octokit = getOctokit(core.getInput("github-token"));
core.info(\`\${typeof octokit.request} \${context.repo.repo}\`);
core.setOutput("number", context.payload.pull_request?.number);
`;

async function emptyAction(): Promise<string> {
  const folder = join(root, "node_modules/.cache/gpai-docket");
  mkdirSync(folder, { recursive: true });
  const [entry, out] = [join(folder, `empty-${process.pid}.js`), join(temp, "empty.mjs")];
  writeFileSync(entry, EMPTY);
  const bundle = await rolldown({ cwd: root, input: entry, platform: "node" });
  await bundle.write({ format: "esm", file: out });
  rmSync(entry);
  return out;
}

const oid = (seed: string): string => Buffer.from(seed.repeat(32)).toString("hex").slice(0, 64);
const pointer = (seed: string): string => `version https://git-lfs.github.com/spec/v1\noid sha256:${oid(seed)}\nsize 7248156672\n`;

interface Case { readonly name: string; readonly script: string; readonly workspace: string; readonly event: unknown; readonly inputs: Readonly<Record<string, string>> }
interface Ran { readonly ms: number; readonly code: number | null; readonly stdout: string; readonly outputs: string }

const manifest = parse(readFileSync(join(root, "action.yml"), "utf8")) as { readonly inputs: Readonly<Record<string, { readonly default?: string }>> };
let github: GitHub;
let token = "";

/** One process under the runner's environment. The fake answers from this process, so nothing here may block. */
async function once(given: Case): Promise<Ran> {
  const file = (name: string, text = ""): string => { const path = join(temp, name); writeFileSync(path, text); return path; };
  const env: Record<string, string> = {
    PATH: process.env["PATH"] ?? "", HOME: temp, CI: "true", GITHUB_ACTIONS: "true", RUNNER_TEMP: temp, RUNNER_OS: "Linux",
    GITHUB_WORKSPACE: given.workspace, GITHUB_EVENT_NAME: "pull_request", GITHUB_EVENT_PATH: file("event.json", JSON.stringify(given.event)),
    GITHUB_REPOSITORY: "acme/wren", GITHUB_RUN_ID: "1", GITHUB_RUN_ATTEMPT: "1", GITHUB_WORKFLOW: "GPAI Docket", GITHUB_JOB: "docket", GITHUB_ACTOR: "octocat",
    GITHUB_SERVER_URL: "https://github.com", GITHUB_API_URL: github.url, GITHUB_GRAPHQL_URL: github.graphqlUrl,
    GITHUB_OUTPUT: file("output"), GITHUB_STEP_SUMMARY: file("summary"), GITHUB_ENV: file("env"), GITHUB_STATE: file("state"), GITHUB_PATH: file("path"),
  };
  for (const [name, input] of Object.entries(manifest.inputs)) env[`INPUT_${name.toUpperCase()}`] = (input.default ?? "").replace(/\$\{\{.*?\}\}/g, "");
  for (const [name, value] of Object.entries({ "github-token": token, ...given.inputs })) env[`INPUT_${name.toUpperCase()}`] = value;
  const start = performance.now();
  const child = spawn(process.execPath, [given.script], { cwd: given.workspace, env, stdio: ["ignore", "pipe", "pipe"] });
  let stdout = "";
  child.stdout.on("data", (data: Buffer) => { stdout += data.toString("utf8"); });
  child.stderr.on("data", (data: Buffer) => { stdout += data.toString("utf8"); });
  const code = await new Promise<number | null>((resolve, reject) => { child.on("error", reject); child.on("close", resolve); });
  return { ms: performance.now() - start, code, stdout, outputs: readFileSync(env["GITHUB_OUTPUT"] ?? "", "utf8") };
}

const sorted = (values: readonly number[]): readonly number[] => values.toSorted((a, b) => a - b);
const median = (values: readonly number[]): number => sorted(values)[Math.floor(values.length / 2)] ?? Number.NaN;
const least = (values: readonly number[]): number => sorted(values)[0] ?? Number.NaN;

/** In turn with the empty action, so that a drifting machine hits both alike. */
async function compare(given: Case, empty: string, goal: string): Promise<void> {
  const reference = { ...given, script: empty };
  await once(given);
  await once(reference);
  const [own, theirs]: [number[], number[]] = [[], []];
  for (let i = 0; i < RUNS; i += 1) {
    own.push((await once(given)).ms);
    theirs.push((await once(reference)).ms);
  }
  process.stdout.write(`${given.name}: min ${least(own).toFixed(0)}, median ${median(own).toFixed(0)} ms; empty action ${least(theirs).toFixed(0)}, ${median(theirs).toFixed(0)} ms; ratio ${(least(own) / least(theirs)).toFixed(2)} (min), ${(median(own) / median(theirs)).toFixed(2)} (median)   (goal: ${goal})\n`);
}

/** Requests of one run, and what became of the comment. */
async function requests(name: string, given: Case, goal: string): Promise<void> {
  const before = github.log.length;
  const { stdout, code, outputs } = await once(given);
  const made = github.log.slice(before);
  const became = /^comment(?:=|<<.*\n)(.*)$/m.exec(outputs)?.[1] ?? "not told";
  process.stdout.write(`${name}: ${made.length} requests (${made.map((one) => one.operation).join(", ") || "none"}), comment ${became}, exit ${String(code)}   (goal: ${goal})\n`);
  if (code !== 0 && code !== 1) throw new Error(stdout.slice(-2000));
}

const empty = await emptyAction();
const repo = new TempRepo(join(temp, "wren")).copy(join(root, "examples/wren-3b"));
repo.write(Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`src/module_${i}.py`, `def f_${i}(x):\n    return x + ${i}\n`])));
repo.commit("base");

/** A commit on a branch off the base, checked out as GitHub does it: the test merge of head and base. */
function pullBranch(name: string, files: Readonly<Record<string, string>>, again = ""): string {
  repo.git("checkout", "-q", ...(again === "" ? ["-b", name, "main"] : [name]));
  repo.write(files).commit(name);
  const workspace = join(temp, `checkout-${name}${again}`);
  repo.git("clone", "-q", repo.path, workspace);
  repo.git("-C", workspace, "checkout", "-q", "--detach", "origin/main");
  repo.git("-C", workspace, "merge", "-q", "--no-ff", "-m", "merge", `origin/${name}`);
  repo.git("checkout", "-q", "main");
  return workspace;
}

const quiet = pullBranch("quiet", { "src/module_0.py": "x = 1\n" });
const loud = pullBranch("loud", { "model-00001-of-00002.safetensors": pointer("a") });
const settled = pullBranch("settled", { "README.md": `${readFileSync(join(repo.path, "README.md"), "utf8")}\nA new sentence.\n` });

github = await startGitHub({ repositories: [{ name: "wren", folder: repo.path }] });
try {
  token = await github.workflowToken();
  const wren = github.repository("wren");
  const event = async (headRef: string, opened?: number): Promise<unknown> => {
    const number = opened ?? (await github.openPull({ base: wren, head: wren, headRef })).number;
    const { data } = await github.api("GET", `/repos/acme/wren/pulls/${number}`, { token });
    return { action: "synchronize", number, pull_request: data, repository: { name: "wren", full_name: "acme/wren", owner: { login: "acme" } } };
  };
  const script = join(root, "dist/action.js");
  const nothing: Case = { name: "nothing to do", script, workspace: quiet, event: await event("quiet"), inputs: {} };
  const something: Case = { name: "something to do", script, workspace: loud, event: await event("loud"), inputs: {} };
  const inOrder: Case = { name: "records touched and in order", script, workspace: settled, event: await event("settled"), inputs: {} };

  await requests("API, nothing to do", nothing, "at most 3");
  await requests("API, records touched and in order", inOrder, "at most 3");
  await requests("API, something to do, first run", something, "at most 6");
  await requests("API, something to do, second run", something, "at most 3");
  const number = (something.event as { number: number }).number;
  const pushed = pullBranch("loud", { "model-00001-of-00002.safetensors": pointer("b"), "model-00002-of-00002.safetensors": pointer("c") }, "-again");
  const more: Case = { ...something, workspace: pushed, event: await event("loud", number) };
  await requests("API, something else to do after a push", more, "at most 6");
  const back = pullBranch("loud", Object.fromEntries(["model-00001-of-00002.safetensors", "model-00002-of-00002.safetensors"].map((name) => [name, readFileSync(join(root, "examples/wren-3b", name), "utf8")])), "-back");
  await requests("API, everything taken back", { ...something, workspace: back, event: await event("loud", number) }, "at most 6");
  await requests("API, files over the API too (source: api)", { ...more, event: await event("settled"), inputs: { source: "api" } }, "no goal set");
  if (github.violations.length > 0) process.stdout.write(`against GitHub's description of its API: ${JSON.stringify(github.violations).slice(0, 500)}\n`);

  await compare(nothing, empty, "under 1");
  await compare({ ...something, name: "something to do, comment: never", inputs: { comment: "never" } }, empty, "no goal set");
  await compare({ ...something, name: "something to do, comment unchanged" }, empty, "no goal set");
} finally {
  await github.close();
}
