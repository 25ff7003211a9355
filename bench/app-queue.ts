/**
 * How fast the App's queue takes deliveries and does their jobs, on PGlite and on PostgreSQL side by side, against plain INSERTs of as many
 * rows into the same database in the same run. Every line is a process of its own. Not a test.
 *   node bench/app-queue.ts [--quick]
 */

import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { sql } from "kysely";
import { reportOnce } from "../src/app/store/log.ts";
import { openOn } from "../src/app/store/open.ts";
import { openPglite } from "../src/app/store/pglite.ts";
import { openPostgres } from "../src/app/store/postgres.ts";
import { hasPostgres, startPostgres } from "../test/support/postgres.ts";

/** Webhooks that are answered at the same time. */
const AT_ONCE = 8;

interface Figures {
  readonly insertMs: number;
  readonly acceptMs: number;
  readonly workMs: number;
  readonly peakMiB: number;
  readonly emptyMiB: number;
}

async function each(count: number, run: (i: number) => Promise<unknown>): Promise<number> {
  const begin = performance.now();
  let next = 0;
  await Promise.all(Array.from({ length: AT_ONCE }, async () => { while (next < count) { next += 1; await run(next); } }));
  return performance.now() - begin;
}

/** In a process of its own: opens the store, inserts plain rows, accepts deliveries of one job each, does the jobs. */
async function measure(place: string, count: number, workers: number): Promise<Figures> {
  const log = { info: (): void => {}, warn: (text: string): void => { process.stderr.write(`${text}\n`); }, error: (text: string): void => { process.stderr.write(`${text}\n`); } };
  const database = place.startsWith("postgresql:") ? await openPostgres({ databaseUrl: place, log, trouble: reportOnce(log, "The database"), movedClock: false }) : await openPglite(place);
  const { queue, close } = await openOn(database, { log });
  const emptyMiB = process.memoryUsage().rss / 1024 / 1024;
  await sql`create table reference (id text primary key, event text not null, data jsonb not null, at timestamptz not null default now())`.execute(database.db);
  const job = (i: number) => ({ kind: "pull", installation: 1 + i % 50, repository: i, number: 1 }) as const;
  const insertMs = await each(count, (i) => sql`insert into reference (id, event, data) values (${`reference-${i}`}, 'push', ${JSON.stringify(job(i))}::jsonb)`.execute(database.db));
  const acceptMs = await each(count, (i) => queue.accept({ id: `delivery-${i}`, event: "push" }, [job(i)]));
  let done = 0;
  const begin = performance.now();
  await queue.work(async () => { done += 1; }, { concurrency: workers });
  await queue.idle();
  const workMs = performance.now() - begin;
  if (done !== count) throw new Error(`${done} of ${count} jobs were done`);
  await close();
  return { insertMs, acceptMs, workMs, emptyMiB, peakMiB: process.resourceUsage().maxRSS / 1024 };
}

function inProcess(place: string, count: number, workers: number): Figures {
  const run = spawnSync(process.execPath, ["--no-warnings", fileURLToPath(import.meta.url), "--measure", place, String(count), String(workers)], { encoding: "utf8" });
  if (run.status !== 0) throw new Error(run.stderr.slice(0, 2_000));
  return JSON.parse(run.stdout.trim().split("\n").at(-1) ?? "") as Figures;
}

function line(name: string, count: number, ms: number, figures: Figures): void {
  process.stdout.write(`${name}: ${ms.toFixed(0)} ms, ${(count / ms * 1000).toFixed(0)} a second, reference ${figures.insertMs.toFixed(0)} ms, ratio ${(ms / figures.insertMs).toFixed(2)}, peak ${figures.peakMiB.toFixed(0)} MiB (${figures.emptyMiB.toFixed(0)} MiB once opened)\n`);
}

const [what, place = "", countText = "", workersText = ""] = process.argv.slice(2);
if (what === "--measure") {
  process.stdout.write(`${JSON.stringify(await measure(place, Number(countText), Number(workersText)))}\n`);
} else {
  const count = what === "--quick" ? 1_000 : 10_000;
  const folder = mkdtempSync(join(tmpdir(), "bench-queue-"));
  const postgres = hasPostgres() ? await startPostgres() : undefined;
  process.stdout.write(`${count} deliveries of one job each, ${AT_ONCE} at once; the reference is ${count} plain INSERTs, ${AT_ONCE} at once, into the same database (goal: acceptance at most 12 times, jobs at most 20 times the reference)\n`);
  try {
    for (const workers of [1, 2, 4]) {
      const pglite = inProcess(join(folder, String(workers)), count, workers);
      const server = postgres === undefined ? undefined : inProcess(await postgres.database(), count, workers);
      for (const [name, figures] of [["PGlite", pglite], ["PostgreSQL", server]] as const) {
        if (figures === undefined) continue;
        line(`${name}, deliveries accepted`, count, figures.acceptMs, figures);
        line(`${name}, jobs done by ${workers} ${workers === 1 ? "worker" : "workers"}`, count, figures.workMs, figures);
      }
    }
  } finally {
    await postgres?.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
