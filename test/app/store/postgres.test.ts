/** What only PostgreSQL is for: several instances, and an operator who gets something wrong. */

import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { sql } from "kysely";
import pg from "pg";
import { TestClock, getConstructionPlans } from "pg-boss";
import type { Database } from "../../../src/app/store/database.ts";
import { takeLease } from "../../../src/app/store/lease.ts";
import { reportOnce } from "../../../src/app/store/log.ts";
import { JOBS_VERSION, MIGRATIONS, migrate } from "../../../src/app/store/migrations.ts";
import { type OpenStore, openStore } from "../../../src/app/store/open.ts";
import { describeUrl, openPostgres } from "../../../src/app/store/postgres.ts";
import { type Postgres, hasPostgres, startPostgres } from "../../support/postgres.ts";
import { gate, rememberingLog, until } from "./backends.ts";

const log = rememberingLog();
const trouble = reportOnce(log, "The database");

test("the version of the queue's tables that is refused from is that of the installed pg-boss", () => {
  expect(getConstructionPlans("x")).toMatch(new RegExp(`INSERT INTO x\\.version\\(version\\) VALUES \\('?${JOBS_VERSION}'?\\)`, "u"));
});

test.each([["postgresql://u:s3cret@db.example.org/name?sslmode=verify-full", "db.example.org:5432/name"], ["postgres:///name", "localhost:5432/name"], ["postgres://[::1]:6000/x", "[::1]:6000/x"]])("of the address %s is told %s", (url, told) => {
  expect(describeUrl(url)).toBe(told);
});

test.each(["", "mysql://u:s3cret@x/y", "host=x password=s3cret", "s3cret"])("the address %j is refused without being repeated", (url) => {
  expect(() => describeUrl(url)).toThrow(/^(?!.*s3cret).*DATABASE_URL/u);
});

if (hasPostgres()) describe("on PostgreSQL", () => {
  let postgres: Postgres;
  const open: OpenStore[] = [];
  const databases: Database[] = [];
  const instance = async (databaseUrl: string, clock?: TestClock): Promise<OpenStore> => {
    const one = await openStore({ databaseUrl, log, ...clock === undefined ? { times: { retrySeconds: 1, superviseSeconds: 1, pollMs: 100 } } : { clock } });
    open.push(one);
    return one;
  };
  const bare = async (databaseUrl: string): Promise<Database> => {
    const database = await openPostgres({ databaseUrl, log, trouble, movedClock: false });
    databases.push(database);
    return database;
  };
  const admin = async (databaseUrl: string, text: string): Promise<void> => {
    const client = new pg.Client({ connectionString: databaseUrl });
    await client.connect();
    await client.query(text);
    await client.end();
  };
  const closeAll = async (): Promise<void> => {
    await Promise.all(open.splice(0).map((one) => one.close()));
    await Promise.all(databases.splice(0).map((one) => one.close()));
  };

  beforeAll(async () => { postgres = await startPostgres(); }, 30_000);
  afterAll(async () => { await closeAll(); await postgres.close(); }, 30_000);

  test("instances that start at once on an empty database all start", async () => {
    const url = await postgres.database();
    const [a, b, c] = await Promise.all([instance(url), instance(url), instance(url)]);
    await a?.store.write("state", "x", Buffer.from("1"));
    expect(Buffer.from(await c?.store.read("state", "x") ?? []).toString()).toBe("1");
    const answers = await Promise.all(Array.from({ length: 12 }, (_, i) => (i % 2 === 0 ? a : b)?.queue.accept({ id: "same", event: "push" }, [{ kind: "sweep", installation: 1 }])));
    expect(answers.filter((answer) => answer === "new")).toHaveLength(1);
    expect((await c?.queue.counts())?.waiting).toBe(1);
    const locks = await Promise.all([a, b, c].map((one) => one?.store.lock("acme")));
    expect(locks.filter((lock) => lock !== undefined)).toHaveLength(1);
    await closeAll();
    // Twice closed is closed.
    await a?.close();
  });

  test("a timer ticks once over all instances", async () => {
    const url = await postgres.database();
    const clock = new TestClock("2026-11-23T05:00:00Z");
    const ran: string[] = [];
    for (const name of ["a", "b"]) {
      const one = await instance(url, clock);
      await one.queue.work(async (job) => { ran.push(`${job.kind} ${name}`); }, { concurrency: 2 });
      await one.queue.schedule("0 6 * * *");
    }
    for (let day = 0; day < 2; day += 1) {
      await clock.setTime(Date.parse("2026-11-23T05:59:55Z") + day * 86_400_000);
      await clock.tick(70_000);
      await Promise.all(open.map((one) => one.queue.idle()));
    }
    expect(ran.map((text) => text.split(" ")[0])).toEqual(["tick", "tick"]);
    await closeAll();
  });

  test("a database of version 1 is brought to version 2 with all that is in it, and not taken back", async () => {
    const url = await postgres.database();
    const one = await instance(url);
    await one.store.write("history", "acme", Buffer.from("point"));
    await one.queue.add({ kind: "sweep", installation: 1 });
    await closeAll();

    const { db } = await bare(url);
    const two = { ...MIGRATIONS, "0002-colour": { up: async (): Promise<void> => { await sql`alter table docket.entry add column colour text default 'red'`.execute(db); } } };
    const half = { ...MIGRATIONS, "0002-broken": { up: async (): Promise<void> => { throw new Error("does not work"); } } };
    await expect(migrate(db, half)).rejects.toThrow(/could not be brought up to date: does not work\. Nothing was changed/u);
    await migrate(db);
    await migrate(db, two);
    await migrate(db, two);
    expect((await sql<{ colour: string; value: Uint8Array }>`select colour, value from docket.entry`.execute(db)).rows).toEqual([{ colour: "red", value: Buffer.from("point") }]);

    await expect(openStore({ databaseUrl: url, log })).rejects.toThrow(/used by a newer version of the App \(step 0002-colour of its tables is unknown here\)\. Start that version again/u);
    expect((await sql`select colour from docket.entry`.execute(db)).rows).toHaveLength(1);
    await closeAll();
  });

  test("a step is all or nothing", async () => {
    const { db } = await bare(await postgres.database());
    const broken = { "0001-half": { up: async (trx: Parameters<(typeof MIGRATIONS)[string]["up"]>[0]): Promise<void> => { await sql`create table docket.half (a int)`.execute(trx); throw new Error("breaks"); } } };
    await expect(migrate(db, broken)).rejects.toThrow("breaks");
    expect((await sql<{ t: string | null }>`select to_regclass('docket.half') as t`.execute(db)).rows).toEqual([{ t: null }]);
    await closeAll();
  });

  test("a queue of a newer version is refused", async () => {
    const url = await postgres.database();
    await instance(url);
    await closeAll();
    await admin(url, "update docket_jobs.version set version = version + 1");
    await expect(openStore({ databaseUrl: url, log })).rejects.toThrow(`its queue is of version ${JOBS_VERSION + 1}, this App knows ${JOBS_VERSION}`);
  });

  test("what an operator gets wrong is told without the password", async () => {
    const url = await postgres.database();
    const port = new URL(url).port;
    const wrong = (address: string, patienceMs = 300): Promise<OpenStore> => openStore({ databaseUrl: address, log, times: { patienceMs } });
    await expect(wrong(`postgresql://nobody:s3cret@127.0.0.1:${port}/test_1`)).rejects.toThrow(/^(?!.*s3cret)The database at 127\.0\.0\.1:\d+\/test_1 refuses the App: role "nobody" does not exist\. Look at user/u);
    await expect(wrong(`postgresql://app@127.0.0.1:${port}/absent`)).rejects.toThrow("database \"absent\" does not exist");
    await expect(wrong(`postgresql://app@127.0.0.1:${port}/test_1?sslmode=require`)).rejects.toThrow("SSL");
    const begin = performance.now();
    await expect(wrong("postgresql://app:s3cret@127.0.0.1:1/x")).rejects.toThrow(/^(?!.*s3cret)The database at 127\.0\.0\.1:1\/x does not answer: .*ECONNREFUSED.*Look whether it runs/u);
    expect(performance.now() - begin).toBeGreaterThan(300);
    await admin(url, `alter database ${new URL(url).pathname.slice(1)} set default_transaction_read_only = on`);
    await expect(wrong(url)).rejects.toThrow("can only be read");
    await admin(await postgres.database(), "create role weak login");
    await expect(wrong(`postgresql://weak@127.0.0.1:${port}/postgres`)).rejects.toThrow(/could not be brought up to date: permission denied .*allowed to create schemas/u);
    expect(log.lines.join("\n")).not.toContain("s3cret");
  });

  test("connections that are cut are replaced, and a lock that was not renewed while the database was away is lost", async () => {
    const url = await postgres.database();
    const one = await instance(url);
    const { db } = await bare(url);
    const ran: number[] = [];
    await one.queue.work(async (job) => { if (job.kind === "sweep") ran.push(job.installation); }, { concurrency: 2 });
    const lock = await takeLease(db, "acme", trouble, { leaseMs: 800, renewMs: 100, marginMs: 300 });
    const cut = db.transaction().execute((trx) => sql`select pg_sleep(20)`.execute(trx));
    await until(async () => (await sql<{ n: number }>`select count(*)::int as n from pg_stat_activity where query like 'select pg_sleep%' and state = 'active'`.execute(db)).rows[0]?.n === 1);
    const seen = expect(cut).rejects.toThrow("terminat");
    await admin(await postgres.database(), "select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and backend_type = 'client backend'");
    await seen;
    await until(() => one.queue.add({ kind: "sweep", installation: 1 }).then(() => true, () => false));
    await until(() => ran.length === 1);
    expect(await one.store.read("state", "none")).toBeUndefined();

    await until(() => takeLease(db, "other", trouble).then((other) => other !== undefined, () => false));
    expect(lock?.held()).toBe(true);
    await postgres.stop("fast");
    expect(lock?.held()).toBe(true);
    const stopped = performance.now();
    await until(() => lock?.held() === false);
    expect(performance.now() - stopped).toBeLessThan(800);
    await postgres.start();
    await lock?.release();
    expect(lock?.held()).toBe(false);
    await until(() => takeLease(db, "acme", trouble).then((next) => next !== undefined, () => false));
    await until(() => one.queue.add({ kind: "sweep", installation: 2 }).then(() => true, () => false));
    await until(() => ran.length === 2, 15_000);
    await closeAll();
  });

  test("a job of a worker that is not heard of goes to another one, and what the first one makes of it counts no more", async () => {
    const url = await postgres.database();
    const [a, b] = [await instance(url), await instance(url)];
    const holds = [gate(), gate()];
    const events: string[] = [];
    const begin = (one: OpenStore, name: string, hold: Promise<void>): Promise<void> => one.queue.work(async () => { events.push(`${name} begins`); await hold; events.push(`${name} ends`); }, { concurrency: 1 });
    await a.queue.add({ kind: "sweep", installation: 1 });
    await begin(a, "a", holds[0]?.opened ?? Promise.resolve());
    await until(() => events.length === 1);
    await begin(b, "b", holds[1]?.opened ?? Promise.resolve());
    await admin(url, "update docket_jobs.job set heartbeat_on = now() - interval '61 seconds' where state = 'active'");
    // Not to the first one again, which still has it in hand.
    await until(() => events.length === 2);
    expect(events).toEqual(["a begins", "b begins"]);
    holds[0]?.open();
    await until(() => events.includes("a ends"));
    await a.queue.stop(1_000);
    expect(await b.queue.counts()).toMatchObject({ waiting: 0, active: 1 });
    holds[1]?.open();
    await b.queue.idle();
    expect(await b.queue.counts()).toEqual({ waiting: 0, active: 0, failed: 0 });
    await closeAll();
  });

  test("a stop waits for what runs, then aborts it, then gives it back to the others", async () => {
    const url = await postgres.database();
    const [a, b] = [await instance(url), await instance(url)];
    const hold = gate();
    const seen: string[] = [];
    await a.queue.work(async (job, signal) => {
      if (job.kind === "sweep") await new Promise((resolve) => { setTimeout(resolve, 100); });
      if (job.kind === "repository") await new Promise((_, reject) => { signal.addEventListener("abort", () => { seen.push(String(signal.reason)); reject(new Error("stopped")); }); });
      if (job.kind === "pull") await hold.opened;
    }, { concurrency: 3 });
    await a.queue.accept({ id: "three", event: "x" }, [{ kind: "sweep", installation: 1 }, { kind: "repository", installation: 2, repository: 1 }, { kind: "pull", installation: 3, repository: 1, number: 1 }]);
    await until(async () => (await b.queue.counts()).active === 3);
    await a.queue.stop(300);
    expect(seen).toEqual(["Error: The App stops."]);
    // The sweep was done; the others wait for another instance.
    expect(await b.queue.counts()).toMatchObject({ waiting: 2, active: 0, failed: 0 });
    await a.queue.add({ kind: "sweep", installation: 9 });
    expect((await b.queue.counts()).waiting).toBe(3);
    hold.open();
    await closeAll();
  });
});
