/** PostgreSQL, for several instances. */

import { Kysely, PostgresDialect, type PostgresPool, type PostgresPoolClient } from "kysely";
import pg from "pg";
import { enableClockOverride } from "pg-boss";
import type { Database } from "./database.ts";
import { type StoreLog, StoreError, type Trouble, brief, codeOf } from "./log.ts";
import type { Tables } from "./tables.ts";

/** Two pools, ours and the queue's: a statement of the one never waits for the other. */
const CONNECTIONS = 5;
const OLDEST = 130_000;
/** One lock for the start of instances: `docket` as ASCII. */
const START_LOCK = "110368151922036";

/** How long an instance waits at its start for a database that starts too. */
const PATIENCE_MS = 30_000;

/** Host, port and name: what may be told of an address that holds a password. */
export function describeUrl(databaseUrl: string): string {
  const url = parseUrl(databaseUrl);
  return `${url.hostname === "" ? "localhost" : url.hostname}:${url.port === "" ? "5432" : url.port}${url.pathname}`;
}

function parseUrl(databaseUrl: string): URL {
  const url = URL.canParse(databaseUrl) ? new URL(databaseUrl) : undefined;
  if (url === undefined || (url.protocol !== "postgres:" && url.protocol !== "postgresql:")) {
    throw new StoreError("DATABASE_URL is not the address of a PostgreSQL database. It looks like postgresql://user:password@host:5432/name?sslmode=verify-full; characters such as @ / : in the password are written %40 %2F %3A.");
  }
  return url;
}

/** SQLSTATE or system codes that another try may cure: it starts, stops, or has no connection left. */
function passing(error: unknown): boolean {
  const code = codeOf(error);
  return code === "" || /^(?:ECONN\w{1,20}|ETIMEDOUT|EAI_AGAIN|ENOTFOUND|EHOSTUNREACH|EPIPE|57P0[1-3]|53300|08\w{3})$/u.test(code);
}

interface Options {
  readonly databaseUrl: string;
  readonly log: StoreLog;
  readonly trouble: Trouble;
  /** True where the queue's clock is moved by a test. */
  readonly movedClock: boolean;
  readonly patienceMs?: number | undefined;
}

/** Connects; waits up to 30 s for a database that does not answer yet. Throws a StoreError for one that never will. */
export async function openPostgres(options: Options): Promise<Database> {
  const { databaseUrl, log, trouble } = options;
  const where = describeUrl(databaseUrl);
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: CONNECTIONS,
    application_name: "gpai-docket",
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
    // The server ends a statement; the client's own limit notices a server that cannot be reached any more.
    statement_timeout: 30_000,
    query_timeout: 40_000,
    idle_in_transaction_session_timeout: 60_000,
  });
  // An idle connection that breaks is replaced by itself; unheard, its error would end the process.
  pool.on("error", (error) => { trouble.failed(error); });
  // The pool itself listens only while a connection is idle.
  pool.on("connect", (client) => { client.on("error", (error) => { trouble.failed(error); }); });
  if (options.movedClock) pool.on("connect", (client) => { client.query(enableClockOverride()).catch((error: unknown) => { log.error(brief(error)); }); });
  try {
    await answering(pool, where, log, options.patienceMs ?? PATIENCE_MS);
  } catch (error) {
    await pool.end();
    throw error;
  }
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: guarded(pool) }) });
  return {
    kind: "postgresql",
    db,
    boss: { connectionString: databaseUrl, max: CONNECTIONS, application_name: "gpai-docket queue", connectionTimeoutMillis: 10_000, ...timeouts },
    together: async (run) => {
      const client = new pg.Client({ connectionString: databaseUrl, application_name: "gpai-docket start", connectionTimeoutMillis: 10_000, statement_timeout: 120_000 });
      client.on("error", (error) => { trouble.failed(error); });
      await client.connect();
      try {
        await client.query("select pg_advisory_lock($1)", [START_LOCK]);
        return await run();
      } finally {
        // Ending the session gives the lock back.
        await client.end();
      }
    },
    close: () => db.destroy(),
  };
}

/** Gives a connection back to be closed, not used again, after an error that is not the server's answer: it may still wait for one. */
function guarded(pool: pg.Pool): PostgresPool {
  return {
    options: pool.options,
    end: () => pool.end(),
    connect: async () => {
      const client = await pool.connect();
      let broken = false;
      const query = async (text: string, parameters: readonly unknown[]): Promise<unknown> => {
        try {
          return await client.query(text, [...parameters]);
        } catch (error) {
          if (!(error instanceof pg.DatabaseError)) broken = true;
          throw error;
        }
      };
      return { query: query as PostgresPoolClient["query"], release: (destroy) => { client.release(destroy === true || broken); } };
    },
  };
}

/** Handed on to node-postgres by pg-boss; building an index of the queue may take minutes. */
const timeouts = { keepAlive: true, statement_timeout: 300_000, query_timeout: 310_000 };

async function answering(pool: pg.Pool, where: string, log: StoreLog, patienceMs: number): Promise<void> {
  const begin = performance.now();
  for (let told = false; ;) {
    try {
      const { rows } = await pool.query<{ version: number; readonly: string }>("select current_setting('server_version_num')::int as version, current_setting('transaction_read_only') as readonly");
      const { version = 0, readonly = "" } = rows[0] ?? {};
      if (version < OLDEST) throw new StoreError(`The database at ${where} is PostgreSQL ${Math.floor(version / 10_000)}. The App needs 13 or newer.`);
      if (readonly === "on") throw new StoreError(`The database at ${where} can only be read: it is a replica, or its user may not write. Set DATABASE_URL to the primary.`);
      return;
    } catch (error) {
      if (error instanceof StoreError) throw error;
      if (!passing(error)) throw new StoreError(`The database at ${where} refuses the App: ${brief(error)}. Look at user, password, name and sslmode in DATABASE_URL.`, { cause: error });
      if (performance.now() - begin > patienceMs) throw new StoreError(`The database at ${where} does not answer: ${brief(error)}. Look whether it runs and whether this machine may reach it.`, { cause: error });
      if (!told) log.warn(`The database at ${where} does not answer yet: ${brief(error)}. Waiting up to ${Math.round(patienceMs / 1000)} s.`);
      told = true;
      await new Promise((resolve) => { setTimeout(resolve, Math.min(1_000, patienceMs / 10)); });
    }
  }
}
