/** Two instances on one PostgreSQL, killed again and again, and a database that goes away and comes back: nothing is lost, nothing overlaps. */

import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import pg from "pg";
import { type Job, jobKey } from "../../../src/app/jobs.ts";
import { type OpenStore, openStore } from "../../../src/app/store/open.ts";
import { type Postgres, hasPostgres, startPostgres } from "../../support/postgres.ts";
import { rememberingLog, until } from "./backends.ts";

const child = fileURLToPath(new URL("child.ts", import.meta.url));
const SEED = 20_261_123;

/** Numbers below 1, always the same ones (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

interface Run { readonly key: string; readonly exclusive: string; readonly name: string; readonly started: number; readonly ended: number | null }

if (!hasPostgres()) test("no PostgreSQL is installed: two processes on one are left out", () => { expect(hasPostgres()).toBe(false); });
else describe("two processes on one PostgreSQL", () => {
  let postgres: Postgres;
  let databaseUrl = "";
  let client: pg.Pool;
  let mine: OpenStore;
  const log = rememberingLog();
  const lines: string[] = [];
  const living = new Map<string, ChildProcess>();
  /** When it was killed, by the database's clock. */
  const killed = new Map<string, number>();
  let born = 0;

  const numberIn = async (text: string): Promise<number> => Number(Object.values((await client.query<Record<string, unknown>>(text)).rows[0] ?? {})[0]);

  const start = async (): Promise<void> => {
    born += 1;
    const name = `p${born}`;
    const process_ = spawn(process.execPath, ["--no-warnings", child, databaseUrl, name], { stdio: ["ignore", "pipe", "inherit"] });
    living.set(name, process_);
    let text = "";
    process_.stdout.on("data", (data: Buffer) => { text += data.toString(); lines.push(...data.toString().split("\n").filter((line) => line !== "")); });
    await until(() => text.includes("ready"), 20_000);
  };

  const kill = async (name: string): Promise<void> => {
    const process_ = living.get(name);
    const gone = new Promise((resolve) => { process_?.on("exit", resolve); });
    process_?.kill("SIGKILL");
    await gone;
    living.delete(name);
    killed.set(name, await numberIn("select extract(epoch from clock_timestamp())::float8"));
  };

  const effects = (): Promise<number> => numberIn("select count(*) from effect");
  const settled = async (): Promise<boolean> => {
    const { waiting, active } = await mine.queue.counts();
    return waiting + active === 0;
  };

  /** Heartbeats of seconds, not of a minute: what is waited for is the same. */
  const hurry = async (): Promise<void> => { await client.query("update docket_jobs.job set heartbeat_seconds = 4 where name = 'work'"); };

  beforeAll(async () => {
    postgres = await startPostgres();
    databaseUrl = await postgres.database();
    client = new pg.Pool({ connectionString: databaseUrl, max: 2 });
    client.on("error", () => {});
    await client.query("create table run (id bigserial primary key, key text, exclusive text, name text, started timestamptz, ended timestamptz); create index on run (key); create table effect (key text primary key); create table total (n int); insert into total values (0)");
    mine = await openStore({ databaseUrl, log, times: { retrySeconds: 1, superviseSeconds: 1 } });
  }, 30_000);

  afterAll(async () => {
    for (const process_ of living.values()) process_.kill("SIGKILL");
    await mine.close();
    await client.end();
    await postgres.close();
  }, 30_000);

  test("do 500 jobs with kills at any point: each at least once, with its effect once, none of one key at the same time", async () => {
    const jobs = Array.from({ length: 10 }, (_, i) => i + 1).flatMap((installation): Job[] => [
      { kind: "sweep", installation },
      ...[1, 2, 3, 4, 5].flatMap((repository): Job[] => [
        { kind: "repository", installation, repository },
        { kind: "complaint", installation, repository, number: 1 },
        ...Array.from({ length: 8 }, (_, n): Job => ({ kind: "pull", installation, repository, number: n + 10 })),
      ]),
    ]).slice(0, 500);
    for (const [i, part] of Array.from({ length: 10 }, (_, n) => jobs.slice(n * 50, n * 50 + 50)).entries()) expect(await mine.queue.accept({ id: `delivery-${i}`, event: "x" }, part)).toBe("new");
    await hurry();
    const next = random(SEED);
    await Promise.all([start(), start()]);
    for (const part of [0.15, 0.35, 0.55, 0.75]) {
      await until(async () => await effects() >= part * jobs.length, 20_000);
      await new Promise((resolve) => { setTimeout(resolve, Math.floor(next() * 40)); });
      const names = [...living.keys()];
      await kill(names[Math.floor(next() * names.length)] ?? "");
      await start();
    }
    await until(settled, 30_000);

    const expected = jobs.map((job) => jobKey(job)).sort();
    expect((await client.query<{ key: string }>("select key from effect order by key collate \"C\"")).rows.map((row) => row.key)).toEqual(expected);
    expect(await numberIn("select n from total")).toBe(jobs.length);
    expect((await mine.queue.counts()).failed).toBe(0);
    const { rows } = await client.query<Run>("select key, exclusive, name, extract(epoch from started)::float8 as started, extract(epoch from ended)::float8 as ended from run order by started, id");
    expect(new Set(rows.map((row) => row.key)).size).toBe(jobs.length);
    // Both worked, and something was cut off in the middle and done again.
    expect(new Set(rows.map((row) => row.name)).size).toBeGreaterThan(2);
    const cut = rows.filter((row) => row.ended === null);
    expect(cut.length).toBeGreaterThan(0);
    expect(cut.every((row) => killed.has(row.name))).toBe(true);
    const busy = new Map<string, Run & { readonly until: number }>();
    for (const row of rows) {
      const before = busy.get(row.exclusive);
      expect({ row, before, overlaps: before !== undefined && before.until > row.started }).toMatchObject({ overlaps: false });
      busy.set(row.exclusive, { ...row, until: row.ended ?? killed.get(row.name) ?? Number.POSITIVE_INFINITY });
    }
  }, 60_000);

  test("go on after the database crashed and came back, by themselves, and say so once each", async () => {
    const jobs = Array.from({ length: 250 }, (_, i): Job => ({ kind: "pull", installation: 99, repository: i % 40, number: i }));
    lines.length = 0;
    const before = await effects();
    await mine.queue.accept({ id: "many", event: "x" }, jobs);
    await hurry();
    await until(async () => await effects() > before + 15);
    expect(await settled()).toBe(false);
    await postgres.stop("immediate");
    await expect(mine.ping()).rejects.toThrow();
    await expect(mine.queue.accept({ id: "while-down", event: "push" }, [])).rejects.toThrow();
    await new Promise((resolve) => { setTimeout(resolve, 800); });
    await postgres.start();
    await until(() => mine.ping().then(() => true, () => false));
    expect(await mine.queue.accept({ id: "while-down", event: "push" }, [])).toBe("new");
    await until(settled, 30_000);
    expect((await client.query<{ key: string }>("select key from effect where key like 'pull/99/%'")).rows).toHaveLength(jobs.length);
    expect((await mine.queue.counts()).failed).toBe(0);
    expect(living.size).toBe(2);
    for (const process_ of living.values()) expect(process_.exitCode).toBeNull();
    const told = [...lines, ...log.lines].filter((line) => line.startsWith("The database"));
    expect(told.filter((line) => line.includes("does not answer")).length).toBeGreaterThanOrEqual(3);
    expect(told.length).toBeLessThanOrEqual(3 * 4);
    expect(told.filter((line) => line.includes("is back after")).length).toBeGreaterThanOrEqual(3);
  }, 60_000);

  test("end in order when asked to: what runs is done, nothing is left claimed", async () => {
    await Promise.all(Array.from({ length: 40 }, (_, i) => mine.queue.add({ kind: "pull", installation: 77, repository: i, number: 1 })));
    await until(async () => await numberIn("select count(*) from run where key like 'pull/77/%'") > 3);
    const gone = [...living.values()].map((process_) => new Promise((resolve) => { process_.on("exit", resolve); }));
    for (const process_ of living.values()) process_.kill("SIGTERM");
    expect(await Promise.all(gone)).toEqual([0, 0]);
    living.clear();
    expect((await mine.queue.counts()).active).toBe(0);
    expect(await numberIn("select count(*) from run where key like 'pull/77/%' and ended is null")).toBe(0);
  }, 20_000);
});
