/**
 * What a sweep of 2,000 repositories costs, of which 200 hold models: requests, time and memory of the first sweep, of a second one without
 * a change, and of the next day; on the folder of a scheduled workflow, on PGlite and on PostgreSQL. Every sweep is a process of its own,
 * and so is the fake GitHub that answers it; the reference sends the very same requests, eight at a time, and does nothing with the
 * answers. Writes are not spaced: on GitHub each takes a second. Not a test. bench/app-queue.ts measures the queue.
 *   node bench/app.ts [--quick]
 */

import { type ChildProcess, fork, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { reportOnce } from "../src/app/store/log.ts";
import { openOn } from "../src/app/store/open.ts";
import { openPglite } from "../src/app/store/pglite.ts";
import { openPostgres } from "../src/app/store/postgres.ts";
import { connect } from "../src/github/client.ts";
import { folderStore } from "../src/sweep/folder-store.ts";
import type { Store } from "../src/sweep/store.ts";
import { sweep } from "../src/sweep/sweep.ts";
import { startGitHub } from "../test/support/github/server.ts";
import { hasPostgres, startPostgres } from "../test/support/postgres.ts";
import { TempRepo } from "../test/support/temp-repo.ts";

const self = fileURLToPath(import.meta.url);
const quick = process.argv.includes("--quick");
const [ALL, MODELS] = quick ? [200, 20] : [2000, 200];
const AT_ONCE = 8;
const DAY_MS = 86_400_000;

interface Asked { readonly method: string; readonly path: string; readonly body?: unknown; readonly write: boolean; readonly status: number }
interface Figures { readonly ms: number; readonly peakMiB: number; readonly requests: number; readonly writes: number; readonly models: number; readonly open: number; readonly complete: boolean }

/** The fake GitHub, in a process of its own: tells its address and a token, moves its clock, and hands over what it was asked. */
async function serve(): Promise<void> {
  let now = Date.now();
  const model = new TempRepo().copy(fileURLToPath(new URL("../examples/wren-3b/", import.meta.url)));
  const code = new TempRepo().write({ "README.md": "# A tool\n", "src/main.py": "print(1)\n", "LICENSE": "MIT\n", ...Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`src/part_${i}.py`, `x = ${i}\n`])) });
  for (const repo of [model, code]) repo.commit("begin", new Date(now).toISOString());
  const github = await startGitHub({ repositories: [], clock: () => new Date(now) });
  github.addRepository({ owner: "acme", name: ".github", folder: code.path });
  for (let i = 0; i < ALL - 1; i += 1) github.addRepository({ owner: "acme", name: `repo-${i}`, folder: i < MODELS ? model.path : code.path, private: i % 3 === 0 });
  const installation = github.install("acme");
  process.on("message", (message: { readonly pass?: number; readonly log?: string }) => {
    if (message.log !== undefined) writeFileSync(message.log, JSON.stringify(github.log.map(({ method, path, query, body, write, status }): Asked => ({ method, path: `${path}${query}`, body, write, status }))));
    github.log.length = 0;
    now += (message.pass ?? 0) * DAY_MS;
    void github.installationToken(installation).then((token) => process.send?.({ url: github.url, token, now, violations: github.violations.length }));
  });
}

/** One sweep; `place` is `folder:…`, `pglite:…` or the address of a PostgreSQL. */
async function one(place: string, url: string, token: string, now: number): Promise<void> {
  const store = await openStore(place);
  const begin = performance.now();
  const github = connect({ token, apiUrl: url, log: () => undefined, writeSpacingMs: 0 });
  const { overview, reasons } = await sweep({ github, account: "acme", accountId: 1, store, now: () => new Date(now), installation: true });
  const ms = performance.now() - begin;
  await store.close();
  if (reasons !== undefined) throw new Error(reasons.join("; "));
  const { requests, writes, complete } = overview.run;
  const models = overview.repositories.flatMap((one) => one.models);
  process.stdout.write(JSON.stringify({ ms, requests, writes, complete, models: models.length, open: models.reduce((sum, { counts }) => sum + counts.unknown + counts.gap, 0), peakMiB: process.resourceUsage().maxRSS / 1024 } satisfies Figures));
}

async function openStore(place: string): Promise<Store> {
  if (place.startsWith("folder:")) return folderStore(place.slice(7));
  const log = { info: (): void => {}, warn: (text: string): void => { process.stderr.write(`${text}\n`); }, error: (text: string): void => { process.stderr.write(`${text}\n`); } };
  const database = place.startsWith("pglite:") ? await openPglite(place.slice(7)) : await openPostgres({ databaseUrl: place, log, trouble: reportOnce(log, "The database"), movedClock: false });
  const { store, close } = await openOn(database, { log });
  return { ...store, close };
}

/** The same requests without a sweep around them; what is written is left out. */
async function replay(file: string, url: string, token: string): Promise<void> {
  const asked = (JSON.parse(readFileSync(file, "utf8")) as readonly Asked[]).filter(({ write }) => !write);
  const begin = performance.now();
  let next = 0;
  await Promise.all(Array.from({ length: AT_ONCE }, async () => {
    for (let at = next++; at < asked.length; at = next++) {
      const { method, path, body } = asked[at] as Asked;
      const answer = await fetch(`${url}${path}`, { method, headers: { authorization: `token ${token}`, "user-agent": "bench" }, ...(method === "POST" ? { body: JSON.stringify(body) } : {}) });
      await answer.arrayBuffer();
    }
  }));
  process.stdout.write(JSON.stringify({ ms: performance.now() - begin, peakMiB: process.resourceUsage().maxRSS / 1024 }));
}

function child(...args: readonly string[]): unknown {
  const ran = spawnSync(process.execPath, ["--no-warnings", self, ...args, ...(quick ? ["--quick"] : [])], { encoding: "utf8", maxBuffer: 1 << 26 });
  if (ran.status !== 0) throw new Error(ran.stderr.slice(0, 2000));
  return JSON.parse(ran.stdout);
}

interface Told { readonly url: string; readonly token: string; readonly now: number; readonly violations: number }

function tell(github: ChildProcess, message: object): Promise<Told> {
  return new Promise((resolve) => {
    github.once("message", (answer) => { resolve(answer as Told); });
    github.send(message);
  });
}

async function measure(name: string, place: string, temp: string): Promise<void> {
  const github = fork(self, ["--serve", ...(quick ? ["--quick"] : [])], { execArgv: ["--no-warnings"] });
  try {
    let told = await tell(github, {});
    for (const [what, pass] of [["first sweep", 0], ["second sweep", 0], ["next day", 1]] as const) {
      if (pass > 0) told = await tell(github, { pass });
      const ran = child("--one", place, told.url, told.token, String(told.now)) as Figures;
      const log = join(temp, "log.json");
      told = await tell(github, { log });
      const reference = child("--replay", log, told.url, told.token) as { readonly ms: number; readonly peakMiB: number };
      told = await tell(github, {});
      const ratio = (ran.ms / reference.ms).toFixed(1);
      process.stdout.write(`${name}, ${what}: ${ran.requests} requests (${(ran.requests / ALL).toFixed(3)} per repository), ${ran.writes} writes, ${(ran.ms / 1000).toFixed(1)} s, the same requests alone ${(reference.ms / 1000).toFixed(1)} s, ratio ${ratio}, peak ${ran.peakMiB.toFixed(0)} MiB (alone ${reference.peakMiB.toFixed(0)})${ran.complete && ran.models === MODELS ? "" : "   NOT COMPLETE"}${what === "second sweep" ? "   (goal: under 0.1 requests per repository, no write)" : ""}\n`);
    }
    if (told.violations > 0) process.stdout.write(`${told.violations} exchanges break GitHub's description of its API\n`);
  } finally {
    github.kill();
  }
}

const at = process.argv.findIndex((arg) => ["--serve", "--one", "--replay"].includes(arg));
const [a = "", b = "", c = "", d = ""] = process.argv.slice(at + 1);
switch (at === -1 ? "" : process.argv[at]) {
  case "--serve": await serve(); break;
  case "--one": await one(a, b, c, Number(d)); break;
  case "--replay": await replay(a, b, c); break;
  default: {
    const temp = mkdtempSync(join(tmpdir(), "bench-"));
    const postgres = hasPostgres() ? await startPostgres() : undefined;
    try {
      process.stdout.write(`${ALL} repositories, ${MODELS} with models\n`);
      await measure("folder", `folder:${join(temp, "state")}`, temp);
      await measure("PGlite", `pglite:${join(temp, "pglite")}`, temp);
      if (postgres !== undefined) await measure("PostgreSQL", await postgres.database(), temp);
    } finally {
      await postgres?.close();
      rmSync(temp, { recursive: true, force: true });
    }
  }
}
