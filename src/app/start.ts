/** Starts the server, and ends it in order: what was begun is finished or put back, within 25 seconds. */

import { checkWritable, envPath, readEnvFile, writeEnvFile } from "./env-file.ts";
import type { Credentials, Environment } from "./environment.ts";
import { Readable } from "./health.ts";
import { type Log, type Logging, openLog } from "./log.ts";
import { Metrics } from "./metrics.ts";
import { type Running, startRunning } from "./running.ts";
import { openServer, type OpenServer, type Serving } from "./server.ts";
import { Setup } from "./setup.ts";
import { convert, setWebhookSecret } from "./setup-github.ts";
import { type OpenStore, openStore } from "./store/open.ts";
import { StoreError } from "./store/log.ts";

/** What runs is waited for so long; then it is told to stop, and what does not is put back. */
const GRACE_MS = 20_000;
const LAST_MS = 25_000;

/** Resolves once the server serves. Sets the exit code where it cannot. */
export async function start(environment: Environment, logging: Logging = openLog(environment.logLevel)): Promise<void> {
  const { log, secrets } = logging;
  secrets.hide(environment.credentials?.privateKey, environment.credentials?.webhookSecret, environment.credentials?.clientSecret, environment.metricsToken);
  secrets.hideDatabase(environment.databaseUrl);
  const parts: Parts = {};
  endOnSignals(parts, log);
  try {
    await assemble(environment, logging, parts);
  } catch (error) {
    const known = error instanceof StoreError ? error.message : inUse(error, environment);
    if (known === undefined) log.fatal({ err: error }, "the app cannot start");
    else log.fatal(known);
    await Promise.allSettled([parts.server?.close(), parts.opened?.close()]);
    process.exit(1);
  }
}

interface Parts { server?: OpenServer; opened?: OpenStore; metrics?: Metrics; running?: Running; setup?: Setup; ready?: Readable }

/** The port first: where it is taken, the database is left alone; and what watches the process sees it live while it waits for a database. */
async function assemble(environment: Environment, logging: Logging, parts: Parts): Promise<void> {
  const { log } = logging;
  const { host, port, publicUrl, metricsToken } = environment;
  const metrics = parts.metrics = new Metrics();
  const counts: OpenStore["queue"]["counts"] = () => parts.opened === undefined ? Promise.reject(new Error("the app starts")) : parts.opened.queue.counts();
  parts.server = await openServer({ host, port, https: publicUrl?.startsWith("https:") === true, metricsToken, log, metrics, queue: { counts }, serving: () => servingOf(parts) });
  log.info({ host, port: parts.server.port }, "the app listens");
  if (readEnvFile(environment.dataDir).open) log.warn({ file: envPath(environment.dataDir) }, "others may read the file with the credentials: chmod 600");

  // The embedded one takes seconds, most of all the first time.
  log.info(environment.databaseUrl === undefined ? { folder: environment.dataDir } : {}, environment.databaseUrl === undefined ? "opening the embedded database" : "connecting to PostgreSQL");
  const opened = parts.opened = await openStore({ databaseUrl: environment.databaseUrl, dataDir: environment.dataDir, log });
  const ready = parts.ready = new Readable({ store: opened.store, queue: opened.queue, github: () => parts.running?.app.github.get("/app") });
  const run = async (credentials: Credentials, address: string | undefined): Promise<void> => {
    parts.running = await startRunning({ environment, credentials, publicUrl: address, opened, logging, metrics, onAnswer: () => { ready.githubAnswered(); } });
  };
  if (environment.credentials === undefined) parts.setup = setupOf(environment, logging, run);
  else await run(environment.credentials, publicUrl);
  log.info({ port: parts.server.port, store: opened.kind, workers: environment.workers }, "the app serves");
  if (parts.setup !== undefined) log.warn(`there are no credentials yet: open ${publicUrl ?? `http://${host}:${parts.server.port}`}/setup and enter the setup code ${parts.setup.code}`);
}

function servingOf({ running, ready, setup }: Parts): Serving {
  return { intake: running?.intake, web: running?.web, ready, ...(setup?.open === true ? { setup: (request, response) => setup.serve(request, response) } : {}) };
}

function setupOf(environment: Environment, { log, secrets }: Logging, run: (credentials: Credentials, publicUrl: string) => Promise<void>): Setup {
  const { dataDir, webUrl, apiUrl, publicUrl } = environment;
  return new Setup({
    webUrl, publicUrl, log,
    convert: (code) => convert(code, { apiUrl, log, secrets }),
    setSecret: (credentials) => setWebhookSecret(credentials, { apiUrl, log, secrets }),
    checkWritable: () => { checkWritable(dataDir); },
    save: (values) => {
      writeEnvFile(dataDir, values);
      log.info({ file: envPath(dataDir) }, "setup: the credentials are kept");
    },
    activate: run,
  });
}

function inUse(error: unknown, { host, port }: Environment): string | undefined {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "EADDRINUSE") return `port ${port} of ${host} is taken. Fix: stop the other server, or set PORT to another number`;
  if (code === "EACCES") return `port ${port} may not be used by this account. Fix: set PORT to a number from 1024`;
  return code === "EADDRNOTAVAIL" || code === "ENOTFOUND" ? `HOST=${host} is no address of this machine. Fix: set 127.0.0.1 or 0.0.0.0` : undefined;
}

function endOnSignals(parts: Parts, log: Log): void {
  let ending = false;
  const end = (signal: string): void => {
    if (ending) {
      log.warn({ signal }, "stopped at once");
      process.exit(1);
    }
    ending = true;
    log.info({ signal }, "stopping: what runs is finished first");
    setTimeout(() => {
      log.error("not everything could be finished before the stop; what was left goes back to the queue");
      process.exit(1);
    }, LAST_MS).unref();
    void stop(parts).then(() => {
      log.info("stopped");
      process.exit(0);
    }, (error: unknown) => {
      log.error({ err: error }, "stopped with an error");
      process.exit(1);
    });
  };
  process.on("SIGTERM", end);
  process.on("SIGINT", end);
  const die = (what: string) => (error: unknown): void => {
    log.fatal({ err: error }, what);
    process.exit(1);
  };
  process.on("uncaughtException", die("an error that nobody caught: the process ends"));
  process.on("unhandledRejection", die("a rejection that nobody caught: the process ends"));
}

async function stop({ server, opened, metrics }: Parts): Promise<void> {
  await Promise.all([server?.close(), opened?.queue.stop(GRACE_MS)]);
  metrics?.stop();
  await opened?.close();
}
