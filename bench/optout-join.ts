/**
 * Joins of a crawl manifest with registers of removals against DuckDB on the same files, each in a process of its own. Not a test.
 *   GPAI_DUCKDB=/folder/node_modules node bench/optout-join.ts [small]
 * Goals: at most 1.2 times the time of DuckDB, at most a tenth of its memory, equal hits.
 */

import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { RegisterCompiler } from "../src/optout/joins/compile.ts";
import { openRegister } from "../src/optout/joins/open.ts";
import { readRegister } from "../src/optout/joins/read-register.ts";
import { HOW_CODE, newHits, type Register } from "../src/optout/joins/types.ts";
import { openManifest } from "../src/optout/manifest/open.ts";
import { lineReader, readBlock } from "../src/optout/manifest/reader.ts";
import { COLUMN, type RowView, rowView } from "../src/optout/manifest/row.ts";
import { urlSpans } from "../src/optout/url/spans.ts";
import { splitUrl } from "../src/optout/url/split.ts";
import { openEvidence } from "../src/repository/evidence.ts";
import { FULL, type JoinSizes, writeDigests, writeUrls } from "./optout-join-data.ts";

/** Rows that matched, per kind of entry and in all, with the sum of their numbers; milliseconds; MiB at the peak. */
interface Answer { readonly hits: Readonly<Record<string, number>>; readonly ms: number; readonly steps?: Readonly<Record<string, number>>; readonly peak: number }

async function load(path: string): Promise<Register> {
  const compiler = new RegisterCompiler();
  const file = await openEvidence(path);
  await readRegister(compiler, file);
  await file.close();
  return openRegister(compiler.finish().data);
}

async function eachRow(path: string, visit: (row: RowView, id: number) => void): Promise<void> {
  const file = await openEvidence(path);
  const opened = await openManifest(file);
  if (!opened.ok || opened.manifest.lines === undefined) throw new Error("unreadable manifest");
  const reader = lineReader(opened.manifest.lines);
  const view = rowView();
  let before = 0;
  const visitor = { row: (row: RowView): void => { visit(row, before + row.line); }, bad: (): void => { throw new Error("bad row"); } };
  for await (const block of opened.manifest.blocks()) before += readBlock(reader, block, view, visitor);
  await file.close();
}

async function oursUrls(folder: string): Promise<Answer> {
  const started = performance.now();
  const register = await load(join(folder, "removals.csv"));
  const loaded = performance.now();
  const spans = urlSpans();
  const hits = newHits();
  const counts = { domain: 0, host: 0, prefix: 0, rows: 0, sum: 0 };
  await eachRow(join(folder, "urls.tsv"), (row, id) => {
    if (!splitUrl(row.bytes, row.start[COLUMN.url] ?? 0, row.end[COLUMN.url] ?? 0, spans)) throw new Error("bad URL");
    hits.count = 0;
    register.url(spans, hits);
    let bits = 0;
    for (let i = 0; i < hits.count; i += 1) {
      const how = hits.how[i];
      bits |= how === HOW_CODE.domain ? 1 : how === HOW_CODE.host ? 2 : how === HOW_CODE["url-prefix"] ? 4 : 0;
    }
    if (bits === 0) return;
    counts.domain += bits & 1;
    counts.host += (bits >> 1) & 1;
    counts.prefix += bits >> 2;
    counts.rows += 1;
    counts.sum += id;
  });
  const ended = performance.now();
  return { hits: counts, ms: ended - started, steps: { register: loaded - started, rows: ended - loaded }, peak: process.resourceUsage().maxRSS / 1024 };
}

async function oursDigests(folder: string): Promise<Answer> {
  const started = performance.now();
  const register = await load(join(folder, "digest-removals.csv"));
  const loaded = performance.now();
  const hits = newHits();
  const counts = { rows: 0, sum: 0 };
  await eachRow(join(folder, "digests.tsv"), (row, id) => {
    hits.count = 0;
    register.hash("sha256", row.bytes, row.start[COLUMN.sha256] ?? 0, row.end[COLUMN.sha256] ?? 0, hits);
    if (hits.count > 0) { counts.rows += 1; counts.sum += id; }
  });
  const ended = performance.now();
  return { hits: counts, ms: ended - started, steps: { register: loaded - started, rows: ended - loaded }, peak: process.resourceUsage().maxRSS / 1024 };
}

interface Duck { readonly DuckDBInstance: { create(path: string): Promise<{ connect(): Promise<{ run(sql: string): Promise<unknown>; runAndReadAll(sql: string): Promise<{ getRowObjects(): Record<string, unknown>[] }> }> }> } }

const csv = (folder: string, name: string, columns: string, delimiter: string): string => `read_csv('${join(folder, name)}', header = true, delim = '${delimiter}', quote = '', columns = {${columns}})`;

const URLS_SQL = (folder: string): readonly string[] => [
  `create table entries as select kind, value from ${csv(folder, "removals.csv", "'id': 'VARCHAR', 'kind': 'VARCHAR', 'value': 'VARCHAR'", ",")}`,
  `create table urls as select id, url, split_part(url, '/', 3) as host from ${csv(folder, "urls.tsv", "'id': 'BIGINT', 'url': 'VARCHAR'", "\\t")}`,
  // What depends on the host is decided once per distinct host.
  "create table suffixes as select host, unnest(list_transform(range(1, len(parts) + 1), lambda i: array_to_string(parts[i:], '.'))) as suffix from (select host, string_split(host, '.') as parts from (select distinct host from urls))",
  "create table by_domain as select distinct host from suffixes where suffix in (select value from entries where kind = 'domain')",
  "create table by_host as select value as host from entries where kind = 'host'",
  "create table by_prefix as select distinct id from urls join (select value, split_part(value, '/', 3) as host from entries where kind = 'url-prefix') p using (host) where starts_with(url, value) and (right(value, 1) = '/' or length(url) = length(value) or substr(url, length(value) + 1, 1) in ('/', '?', '&', ';'))",
];
const URLS_ANSWER = "select count(*) filter (d.host is not null) as domain, count(*) filter (h.host is not null) as host, count(*) filter (p.id is not null) as prefix, count(*) as rows, sum(id) as sum from urls left join by_domain d using (host) left join by_host h using (host) left join by_prefix p using (id) where d.host is not null or h.host is not null or p.id is not null";

const DIGESTS_SQL = (folder: string): readonly string[] => [
  `create table entries as select value from ${csv(folder, "digest-removals.csv", "'id': 'VARCHAR', 'kind': 'VARCHAR', 'value': 'VARCHAR'", ",")}`,
  `create table digests as select id, sha256 from ${csv(folder, "digests.tsv", "'id': 'BIGINT', 'url': 'VARCHAR', 'sha256': 'VARCHAR'", "\\t")}`,
];
const DIGESTS_ANSWER = "select count(*) as rows, sum(id) as sum from digests where sha256 in (select value from entries)";

async function duck(setup: readonly string[], answer: string): Promise<Answer> {
  const { DuckDBInstance } = createRequire(join(process.env["GPAI_DUCKDB"] ?? "", "x.js"))("@duckdb/node-api") as Duck;
  const started = performance.now();
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  const steps: Record<string, number> = {};
  let at = started;
  for (const sql of [...setup, answer].slice(0, -1)) { await connection.run(sql); const now = performance.now(); steps[/table (\w+)/.exec(sql)?.[1] ?? ""] = now - at; at = now; }
  const [row] = (await connection.runAndReadAll(answer)).getRowObjects();
  const ended = performance.now();
  return { hits: Object.fromEntries(Object.entries(row ?? {}).map(([name, n]) => [name, Number(n)])), ms: ended - started, steps: { ...steps, answer: ended - at }, peak: process.resourceUsage().maxRSS / 1024 };
}

const ROLES: Readonly<Record<string, (folder: string) => Promise<Answer>>> = {
  "ours-urls": oursUrls, "duck-urls": (folder) => duck(URLS_SQL(folder), URLS_ANSWER),
  "ours-digests": oursDigests, "duck-digests": (folder) => duck(DIGESTS_SQL(folder), DIGESTS_ANSWER),
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
const shown = (a: Answer): string => `${(a.ms / 1000).toFixed(2)} s (${Object.entries(a.steps ?? {}).map(([name, ms]) => `${name} ${(ms / 1000).toFixed(2)}`).join(", ")}), peak ${a.peak.toFixed(0)} MiB`;

function compare(script: string, name: string, what: string, folder: string, runs: number, reference: boolean): void {
  const ours: Answer[] = [];
  const theirs: Answer[] = [];
  for (let i = 0; i < runs; i += 1) { ours.push(child(script, `ours-${what}`, folder)); if (reference) theirs.push(child(script, `duck-${what}`, folder)); }
  const a = median(ours);
  process.stdout.write(`${name}\n  ours    ${shown(a)}   hits ${JSON.stringify(a.hits)}\n`);
  if (!reference) { process.stdout.write("  DuckDB  not found: set GPAI_DUCKDB to a node_modules folder with @duckdb/node-api\n"); return; }
  const b = median(theirs);
  const equal = Object.entries(b.hits).every(([key, n]) => a.hits[key] === n);
  process.stdout.write(`  DuckDB  ${shown(b)}   hits ${equal ? "equal" : `DIFFER: ${JSON.stringify(b.hits)}`}\n  time ${(a.ms / b.ms).toFixed(2)} of DuckDB's (goal: 1.2), memory ${(a.peak / b.peak).toFixed(3)} (goal: 0.1)\n`);
  if (!equal) process.exitCode = 1;
}

async function main(argument: string | undefined, folder: string | undefined): Promise<void> {
  const role = argument === undefined ? undefined : ROLES[argument];
  if (role !== undefined) { process.stdout.write(JSON.stringify(await role(folder ?? ""))); return; }
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

await main(process.argv[2], process.argv[3]);
