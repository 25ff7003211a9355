/** An instance of its own, which does jobs and writes down when: `node child.ts <database> <name>`. Not a test. */

import pg from "pg";
import { type Job, jobKey } from "../../../src/app/jobs.ts";
import { exclusiveKey } from "../../../src/app/store/enqueue.ts";
import { openStore } from "../../../src/app/store/open.ts";

const [databaseUrl = "", name = ""] = process.argv.slice(2);
const tell = (text: string): void => { process.stdout.write(`${text}\n`); };
const log = { info: tell, warn: tell, error: tell };

const pool = new pg.Pool({ connectionString: databaseUrl, max: 4 });
pool.on("error", () => {});
pool.on("connect", (client) => { client.on("error", () => {}); });

/** A number of a job that is always the same: how long it takes, and whether its first try fails. */
const numberOf = (key: string): number => [...key].reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) % 1_000_003, 7);

async function work(job: Job, signal: AbortSignal): Promise<void> {
  const key = jobKey(job);
  const { rows } = await pool.query<{ id: string; before: string }>("insert into run (key, exclusive, name, started) values ($1, $2, $3, clock_timestamp()) returning id, (select count(*) from run where key = $1) as before", [key, exclusiveKey(job), name]);
  const run = rows[0];
  await new Promise((resolve) => { setTimeout(resolve, 2 + numberOf(key) % 25); });
  try {
    if (signal.aborted) throw new Error("aborted");
    if (numberOf(key) % 20 === 0 && run?.before === "0") throw new Error("fails the first time");
    // Done twice, it counts once.
    await pool.query("with done as (insert into effect (key) values ($1) on conflict do nothing returning key) update total set n = n + (select count(*) from done)", [key]);
  } finally {
    await pool.query("update run set ended = clock_timestamp() where id = $1", [run?.id]);
  }
}

const { queue, close } = await openStore({ databaseUrl, log, times: { pollMs: 100, retrySeconds: 1, superviseSeconds: 1 } });
process.on("SIGTERM", () => {
  void queue.stop(2_000).then(close).then(() => pool.end()).then(() => { process.exit(0); });
});
await queue.work(work, { concurrency: 4 });
tell("ready");
