/**
 * Verification of a crawl manifest against merely decompressing and splitting it, each in a process of its own. Not a test.
 *   node bench/optout-verify.ts [--rows 10000000] [--hosts 200000] [--workers 2] [--one] [--keep FOLDER]
 *   node bench/optout-verify.ts --scale      1, 3, 10 million rows; with --rows 30000000 also 30
 *   node bench/optout-verify.ts --bounded    in process, one million rows of a larger manifest: the way of the Action
 * Goals: at most 2 times the reference on 2 cores, at most 400 MB; bounded under 512 MB.
 */

import { spawnSync } from "node:child_process";
import { createReadStream, mkdirSync, mkdtempSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createGunzip } from "node:zlib";
import { generate } from "./optout-verify-data.ts";

interface Measured { readonly ms: number; readonly rows: number; readonly rss: number; readonly cpu: number; readonly note?: string }

const [mode, ...args] = process.argv.slice(2);

/** The reference: bytes in, lines counted, nothing else. */
async function split(file: string): Promise<{ rows: number }> {
  let rows = 0;
  const stream = createReadStream(file, { highWaterMark: 1 << 20 }).pipe(createGunzip({ chunkSize: 1 << 20 }));
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) rows += 1;
  }
  return { rows };
}

async function verify(file: string, snapshots: string, workers: number, limitRows: number): Promise<{ rows: number; note: string }> {
  const { verifyEvidence } = await import("../src/optout/verify/verify.ts");
  const { openEvidence } = await import("../src/repository/evidence.ts");
  const result = await verifyEvidence({
    manifests: [{ file: await openEvidence(file) }], snapshots: [await openEvidence(snapshots)], removals: [], exclusions: [],
    agents: ["WrenBot"], controlTokens: ["Wren-Extended"], trainingBots: [], mode: "rfc9309", maxSnapshotAgeHours: 24, now: Date.UTC(2026, 10, 22),
    ...(limitRows > 0 ? { limits: { rows: limitRows } } : {}),
  }, { workers, step: (text) => { if (process.env["BENCH_STEPS"] !== undefined) process.stderr.write(`${text} ${(performance.now() / 1000).toFixed(2)}\n`); } });
  const { rows, hosts, unread } = result;
  return { rows: rows.total, note: `${String(hosts.total)} hosts, honoured ${String(rows.honoured)}, violated ${String(rows.violated)}, other ${String(rows.total - rows.honoured - rows.violated)}, unread ${String(unread.length)}` };
}

/** The program as people run it: bundled, since reading TypeScript costs time and memory in every thread. */
async function bundled(folder: string): Promise<string> {
  const { rolldown } = await import("rolldown");
  const bundle = await rolldown({ input: { bench: fileURLToPath(import.meta.url), "optout-worker": fileURLToPath(new URL("../src/optout/verify/worker.ts", import.meta.url)) }, platform: "node", external: ["rolldown"] });
  await bundle.write({ dir: folder, format: "esm", minify: false, entryFileNames: "[name].mjs", chunkFileNames: "chunks/[name].mjs" });
  renameSync(join(folder, "optout-worker.mjs"), join(folder, "optout-worker.js"));
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  return join(folder, "bench.mjs");
}

function child(program: string, ...args: readonly (string | number)[]): Measured {
  const run = spawnSync(process.execPath, [program, ...args.map(String)], { encoding: "utf8", maxBuffer: 1 << 26, stdio: ["ignore", "pipe", "inherit"] });
  if (run.status !== 0) throw new Error(`exit ${String(run.status)}`);
  return JSON.parse(run.stdout) as Measured;
}

function line(name: string, m: Measured, reference?: Measured): void {
  const ratio = reference === undefined ? "" : `  ratio ${(m.ms / reference.ms).toFixed(2)}`;
  process.stdout.write(`  ${name.padEnd(34)} ${(m.ms / 1000).toFixed(2).padStart(7)} s  ${(m.rows / m.ms / 1000).toFixed(2)} M rows/s  ${(m.cpu / 1000).toFixed(1)} s of CPU  peak ${m.rss.toFixed(0)} MB${ratio}${m.note === undefined ? "" : `  (${m.note})`}\n`);
}

/** `--keep`: the data is kept there and used again. */
async function benchVerification(options: readonly string[]): Promise<void> {
  const value = (name: string, otherwise: number): number => { const i = options.indexOf(name); return i < 0 ? otherwise : Number(options[i + 1]); };
  const keep = options.includes("--keep") ? options[options.indexOf("--keep") + 1] : undefined;
  const temp = keep ?? mkdtempSync(join(tmpdir(), "gpai-docket-bench-"));
  const rows = value("--rows", 10_000_000);
  const hosts = value("--hosts", 200_000);
  const workers = value("--workers", 2);
  const built = mkdtempSync(join(tmpdir(), "gpai-docket-bench-"));
  try {
    const program = await bundled(built);
    const sizes = options.includes("--scale") ? [1, 3, 10, 30].map((m) => m * 1_000_000).filter((n) => n <= Math.max(rows, 10_000_000)) : [options.includes("--bounded") ? value("--rows", 1_000_000) : rows];
    for (const size of sizes) {
      const folder = join(temp, `rows-${String(size)}-${String(hosts)}`);
      mkdirSync(folder, { recursive: true });
      const manifest = join(folder, "crawl.jsonl.gz");
      const snapshots = join(folder, "robots.jsonl.gz");
      const there = statSync(snapshots, { throwIfNoEntry: false }) !== undefined;
      if (!there) await generate(folder, size, hosts);
      process.stdout.write(`${(size / 1e6).toString()} M rows, ${hosts.toLocaleString("en")} hosts, ${(statSync(manifest).size / 1e6).toFixed(0)} MB gzip, snapshots ${(statSync(snapshots).size / 1e6).toFixed(0)} MB\n`);
      if (options.includes("--bounded")) {
        line("in process, limit of 1 M rows", child(program, "--verify", manifest, snapshots, 0, 1_000_000));
        process.stdout.write("  goal: under 512 MB\n");
        continue;
      }
      const reference = child(program, "--split", manifest);
      line("reference: gunzip and split", reference);
      line(`verification, ${String(workers)} workers`, child(program, "--verify", manifest, snapshots, workers, 0), reference);
      if (options.includes("--one")) line("verification, in process", child(program, "--verify", manifest, snapshots, 0, 0), reference);
      process.stdout.write("  goal: ratio at most 2 on 2 cores, at most 400 MB\n");
    }
  } finally {
    rmSync(built, { recursive: true, force: true });
    if (keep === undefined) rmSync(temp, { recursive: true, force: true });
  }
}

if (mode === "--split" || mode === "--verify") {
  const [file = "", snapshots = "", workers = "0", limit = "0"] = args;
  const start = performance.now();
  const done = mode === "--split" ? await split(file) : await verify(file, snapshots, Number(workers), Number(limit));
  process.stdout.write(JSON.stringify({ ...done, ms: performance.now() - start, cpu: process.cpuUsage().user / 1000 + process.cpuUsage().system / 1000, rss: process.resourceUsage().maxRSS / 1024 }));
  process.exit(0);
} else if (process.argv[1] === fileURLToPath(import.meta.url) && !import.meta.url.endsWith(".mjs")) {
  await benchVerification(process.argv.slice(2));
}
