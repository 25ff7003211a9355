/**
 * Joins of a crawl manifest with registers of removals against DuckDB on the same files, each in a process of its own. Not a test.
 *   GPAI_DUCKDB=/folder/node_modules node bench/optout-join.ts [small]
 * Goals: at most 1.2 times the time of DuckDB, at most a tenth of its memory, equal hits.
 */

import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { RegisterCompiler } from "../src/optout/joins/compile.ts";
import { openRegister } from "../src/optout/joins/open.ts";
import { readRegister } from "../src/optout/joins/read-register.ts";
import { HOW, type How, HOW_CODE, newHits, type RegisterData } from "../src/optout/joins/types.ts";
import { type Manifest, openManifest } from "../src/optout/manifest/open.ts";
import { type LinePlan, lineReader, readBlock } from "../src/optout/manifest/reader.ts";
import { COLUMN, type RowView, rowView } from "../src/optout/manifest/row.ts";
import { urlSpans } from "../src/optout/url/spans.ts";
import { splitUrl } from "../src/optout/url/split.ts";
import type { Block } from "../src/optout/stream/blocks.ts";
import { openEvidence } from "../src/repository/evidence.ts";
import { FULL, type JoinSizes, writeDigests, writeUrls } from "./optout-join-data.ts";

/**
 * Pairs of row and entry, per kind and in all, with the sums of both numbers; milliseconds; MiB at the peak, and where they went: peaks
 * after loading the code and after the register, bytes of its tables; seconds of processor time of the whole process.
 */
interface Answer { readonly hits: Readonly<Record<string, number>>; readonly ms: number; readonly steps?: Readonly<Record<string, number>>; readonly peak: number; readonly memory?: Readonly<Record<string, number>>; readonly cpu?: number }

/** Peak of this process in MiB. Not `maxRSS` where it can be helped: a child begins with its parent's there. */
function peakNow(): number {
  try { return Number(/VmHWM:\s*(\d+)/.exec(readFileSync("/proc/self/status", "utf8"))?.[1]) / 1024; } catch { return process.resourceUsage().maxRSS / 1024; }
}

type Sums = Record<string, number>;
const OTHER_SCHEME = HOW_CODE["other-scheme"];
interface Job { readonly what: "urls" | "digests"; readonly data: RegisterData; readonly plan: LinePlan }

/** A block against the register: pairs of row and entry per kind, sums of the entries' numbers and of the rows' lines within the block. */
function joiner({ what, data, plan }: Job): (block: Block) => { readonly lines: number; readonly sums: Sums } {
  const register = openRegister(data);
  const reader = lineReader(plan);
  const view = rowView();
  const spans = urlSpans();
  const hits = newHits();
  let sums: Sums = {};
  const count = (line: number, how: How, entry: number): void => {
    sums[how] = (sums[how] ?? 0) + 1;
    sums["entries"] = (sums["entries"] ?? 0) + entry + 1;
    sums["pairs"] = (sums["pairs"] ?? 0) + 1;
    sums["rows"] = (sums["rows"] ?? 0) + line;
  };
  const row = (r: RowView): void => {
    hits.count = 0;
    if (what === "digests") register.hash("sha256", r.bytes, r.start[COLUMN.sha256] ?? 0, r.end[COLUMN.sha256] ?? 0, hits);
    else if (splitUrl(r.bytes, r.start[COLUMN.url] ?? 0, r.end[COLUMN.url] ?? 0, spans)) register.url(spans, hits);
    else throw new Error("bad URL");
    for (let i = 0; i < hits.count; i += 1) if (hits.how[i] !== OTHER_SCHEME) count(r.line, HOW[hits.how[i] ?? 0] ?? "url", hits.entries[i] ?? 0);
  };
  const bad = (): void => { throw new Error("bad row"); };
  return (block) => {
    sums = {};
    return { lines: readBlock(reader, block, view, { row, bad }), sums };
  };
}

/** What a worker sends back: its answer, and the block's memory to be used again. */
interface Done { readonly answer: Answers[number]; readonly memory: ArrayBuffer }
type Answers = { readonly lines: number; readonly sums: Sums }[];

async function alone(job: Job, manifest: Manifest): Promise<Answers> {
  const run = joiner(job);
  const answers: Answers = [];
  const spare: ArrayBuffer[] = [];
  for await (const block of manifest.blocks({ spare })) {
    answers.push(run(block));
    spare.push(block.bytes.buffer);
  }
  return answers;
}

async function together(threads: number, job: Job, manifest: Manifest): Promise<Answers> {
  const workers = Array.from({ length: threads }, () => new Worker(new URL(import.meta.url), { workerData: job }));
  const idle = [...workers];
  const answers: Answers = [];
  const running = new Set<Promise<void>>();
  const spare: ArrayBuffer[] = [];
  let order = 0;
  for await (const block of manifest.blocks({ spare })) {
    while (idle.length === 0) await Promise.race(running);
    const worker = idle.pop() as Worker;
    const at = order++;
    const done: Promise<void> = new Promise<void>((resolve, reject) => {
      worker.removeAllListeners();
      worker.on("message", ({ answer, memory }: Done) => { answers[at] = answer; spare.push(memory); idle.push(worker); running.delete(done); resolve(); });
      worker.on("error", reject);
      worker.postMessage(block, [block.bytes.buffer]);
    });
    running.add(done);
  }
  await Promise.all(running);
  await Promise.all(workers.map((worker) => worker.terminate()));
  return answers;
}

async function ours(threads: number, what: Job["what"], manifestPath: string, registerPath: string): Promise<Answer> {
  const code = peakNow();
  const started = performance.now();
  const compiler = new RegisterCompiler();
  const list = await openEvidence(registerPath);
  await readRegister(compiler, list);
  await list.close();
  const { data } = compiler.finish();
  const loaded = performance.now();
  const memory = { code, register: peakNow(), tables: Object.values(data.buffers).reduce((sum, buffer) => sum + buffer.byteLength, 0) / 1_048_576 };
  const file = await openEvidence(manifestPath);
  const opened = await openManifest(file);
  if (!opened.ok || opened.manifest.lines === undefined) throw new Error("unreadable manifest");
  const job: Job = { what, data, plan: opened.manifest.lines };
  const answers = threads === 1 ? await alone(job, opened.manifest) : await together(threads, job, opened.manifest);
  await file.close();
  const hits: Sums = {};
  let before = 0;
  for (const { lines, sums } of answers) {
    for (const [name, n] of Object.entries(sums)) hits[name] = (hits[name] ?? 0) + n;
    hits["rows"] = (hits["rows"] ?? 0) + before * (sums["pairs"] ?? 0);
    before += lines;
  }
  const ended = performance.now();
  return { hits, ms: ended - started, steps: { register: loaded - started, rows: ended - loaded }, peak: peakNow(), memory };
}

interface Duck { readonly DuckDBInstance: { create(path: string): Promise<{ connect(): Promise<{ run(sql: string): Promise<unknown>; runAndReadAll(sql: string): Promise<{ getRowObjects(): Record<string, unknown>[] }> }> }> } }

const csv = (folder: string, name: string, columns: string, delimiter: string): string => `read_csv('${join(folder, name)}', header = true, delim = '${delimiter}', quote = '', columns = {${columns}})`;

const URLS_SQL = (folder: string): readonly string[] => [
  `create table entries as select cast(substr(id, 3) as integer) as entry, kind, value from ${csv(folder, "removals.csv", "'id': 'VARCHAR', 'kind': 'VARCHAR', 'value': 'VARCHAR'", ",")}`,
  `create table urls as select id, url, split_part(url, '/', 3) as host from ${csv(folder, "urls.tsv", "'id': 'BIGINT', 'url': 'VARCHAR'", "\\t")}`,
  // What depends on the host is decided once per distinct host.
  "create table suffixes as select host, unnest(list_transform(range(1, len(parts) + 1), lambda i: array_to_string(parts[i:], '.'))) as suffix from (select host, string_split(host, '.') as parts from (select distinct host from urls))",
  "create table by_host as select host, entry, 'domain' as how from suffixes join (select entry, value from entries where kind = 'domain') on value = suffix union all select value, entry, 'host' from entries where kind = 'host'",
  "create table by_prefix as select id, entry from urls join (select entry, value, split_part(value, '/', 3) as host from entries where kind = 'url-prefix') p using (host) where starts_with(url, value) and (right(value, 1) = '/' or length(url) = length(value) or substr(url, length(value) + 1, 1) in ('/', '?', '&', ';'))",
  "create table matches as select id, entry, how from urls join by_host using (host) union all select id, entry, 'url-prefix' from by_prefix",
];
const URLS_ANSWER = "select count(*) filter (how = 'domain') as domain, count(*) filter (how = 'host') as host, count(*) filter (how = 'url-prefix') as \"url-prefix\", count(*) as pairs, sum(id) as rows, sum(entry) as entries from matches";

const DIGESTS_SQL = (folder: string): readonly string[] => [
  `create table entries as select cast(substr(id, 3) as integer) as entry, value from ${csv(folder, "digest-removals.csv", "'id': 'VARCHAR', 'kind': 'VARCHAR', 'value': 'VARCHAR'", ",")}`,
  `create table digests as select id, sha256 from ${csv(folder, "digests.tsv", "'id': 'BIGINT', 'url': 'VARCHAR', 'sha256': 'VARCHAR'", "\\t")}`,
];
const DIGESTS_ANSWER = "select count(*) as sha256, count(*) as pairs, sum(id) as rows, sum(entry) as entries from digests join entries on value = sha256";

async function duck(setup: readonly string[], answer: string): Promise<Answer> {
  const { DuckDBInstance } = createRequire(join(process.env["GPAI_DUCKDB"] ?? "", "x.js"))("@duckdb/node-api") as Duck;
  const started = performance.now();
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  const steps: Record<string, number> = {};
  let at = started;
  for (const sql of [...setup, answer].slice(0, -1)) { await connection.run(sql); const now = performance.now(); steps[/table (\w+)/.exec(sql)?.[1] ?? ""] = now - at; at = now; }
  const [row] = (await connection.runAndReadAll(answer)).getRowObjects();
  const ended = performance.now();
  return { hits: Object.fromEntries(Object.entries(row ?? {}).map(([name, n]) => [name, Number(n)])), ms: ended - started, steps: { ...steps, answer: ended - at }, peak: peakNow() };
}

const files = { urls: ["urls.tsv", "removals.csv"], digests: ["digests.tsv", "digest-removals.csv"] } as const;
const mine = (threads: number, what: Job["what"]) => (folder: string): Promise<Answer> => ours(threads, what, join(folder, files[what][0]), join(folder, files[what][1]));
const ROLES: Readonly<Record<string, (folder: string) => Promise<Answer>>> = {
  "ours-urls-1": mine(1, "urls"), "ours-urls-2": mine(2, "urls"), "duck-urls": (folder) => duck(URLS_SQL(folder), URLS_ANSWER),
  "ours-digests-1": mine(1, "digests"), "ours-digests-2": mine(2, "digests"), "duck-digests": (folder) => duck(DIGESTS_SQL(folder), DIGESTS_ANSWER),
};

const self = fileURLToPath(import.meta.url);

/** One file, as dist/ is: so that neither type stripping nor the loading of many modules is measured. */
async function bundled(folder: string): Promise<string> {
  const { rolldown } = await import("rolldown");
  const bundle = await rolldown({ input: self, platform: "node", external: ["rolldown"] });
  const file = join(folder, "join.mjs");
  await bundle.write({ file, format: "esm", codeSplitting: false });
  return file;
}

function child(script: string, role: string, folder: string): Answer {
  const run = spawnSync(process.execPath, ["--no-warnings", script, role, folder], { encoding: "utf8", maxBuffer: 1 << 24 });
  if (run.status !== 0) throw new Error(`${role}: exit ${String(run.status)}: ${run.stderr.slice(0, 1000)}`);
  return JSON.parse(run.stdout) as Answer;
}

function hasDuck(): boolean {
  try { createRequire(join(process.env["GPAI_DUCKDB"] ?? join(self, "..", "..", "node_modules"), "x.js")).resolve("@duckdb/node-api"); return true; } catch { return false; }
}

const median = (list: readonly Answer[]): Answer => list.toSorted((a, b) => a.ms - b.ms)[Math.floor(list.length / 2)] as Answer;
/** MiB of a Node process that does nothing. */
function emptyProcess(folder: string): number {
  const script = join(folder, "empty.mjs");
  writeFileSync(script, `import { readFileSync } from "node:fs";\n${peakNow.toString()}\nconsole.log(peakNow());\n`);
  return Number(spawnSync(process.execPath, [script], { encoding: "utf8" }).stdout);
}

const shown = (a: Answer): string => `${(a.ms / 1000).toFixed(2)} s (${Object.entries(a.steps ?? {}).map(([name, ms]) => `${name} ${(ms / 1000).toFixed(2)}`).join(", ")}), CPU ${(a.cpu ?? 0).toFixed(2)} s, peak ${a.peak.toFixed(0)} MiB`;

function compare(script: string, name: string, what: string, folder: string, runs: number, reference: boolean): void {
  const roles = [`ours-${what}-1`, `ours-${what}-2`, ...(reference ? [`duck-${what}`] : [])];
  const answers = new Map<string, Answer[]>(roles.map((role) => [role, []]));
  for (let i = 0; i < runs; i += 1) for (const role of roles) answers.get(role)?.push(child(script, role, folder));
  const theirs = reference ? median(answers.get(`duck-${what}`) ?? []) : undefined;
  const empty = emptyProcess(folder);
  process.stdout.write(`${name}\n`);
  for (const threads of [1, 2]) {
    const a = median(answers.get(`ours-${what}-${String(threads)}`) ?? []);
    process.stdout.write(`  ours, ${String(threads)} thread${threads === 1 ? " " : "s"}  ${shown(a)}\n`);
    process.stdout.write(`    memory: an empty process ${empty.toFixed(0)}, with the code ${(a.memory?.["code"] ?? 0).toFixed(0)}, with the register ${(a.memory?.["register"] ?? 0).toFixed(0)} (its tables ${(a.memory?.["tables"] ?? 0).toFixed(0)}), above an empty process ${(a.peak - empty).toFixed(0)} MiB\n`);
    if (theirs === undefined) continue;
    const equal = Object.entries(theirs.hits).every(([key, n]) => a.hits[key] === n);
    process.stdout.write(`    time ${(a.ms / theirs.ms).toFixed(2)} of DuckDB's (goal: 1.2), memory ${(a.peak / theirs.peak).toFixed(2)} (goal: 0.1), above an empty process ${((a.peak - empty) / (theirs.peak - empty)).toFixed(2)}, hits ${equal ? "equal" : `DIFFER: ${JSON.stringify(a.hits)}`}\n`);
    if (!equal) process.exitCode = 1;
  }
  process.stdout.write(theirs === undefined ? "  DuckDB           not found: set GPAI_DUCKDB to a node_modules folder with @duckdb/node-api\n" : `  DuckDB           ${shown(theirs)}\n    hits ${JSON.stringify(theirs.hits)}\n`);
}

async function main(argument: string | undefined, folder: string | undefined): Promise<void> {
  const role = argument === undefined ? undefined : ROLES[argument];
  if (role !== undefined) { const answer = await role(folder ?? ""); const { user, system } = process.cpuUsage(); process.stdout.write(JSON.stringify({ ...answer, cpu: (user + system) / 1e6 })); return; }
  const small = argument === "small";
  const divide = (n: number): number => (small ? Math.round(n / 20) : n);
  const sizes = Object.fromEntries(Object.entries(FULL).map(([key, n]) => [key, divide(n)])) as unknown as JoinSizes;
  const temp = mkdtempSync(join(tmpdir(), "bench-join-"));
  try {
    writeUrls(temp, sizes);
    writeDigests(temp, sizes);
    const reference = hasDuck();
    const script = await bundled(temp);
    compare(script, `${String(sizes.urls)} URLs against ${String(sizes.domains + sizes.hosts + sizes.prefixes)} entries, files to answer`, "urls", temp, 3, reference);
    compare(script, `${String(sizes.digests)} digests against ${String(sizes.digestEntries)} entries, files to answer`, "digests", temp, 3, reference);
  } finally {
    rmSync(temp, { recursive: true });
  }
}

if (isMainThread) await main(process.argv[2], process.argv[3]);
else {
  const run = joiner(workerData as Job);
  const port = parentPort;
  port?.on("message", (block: Block) => { const memory = block.bytes.buffer; port.postMessage({ answer: run(block), memory }, [memory]); });
}
