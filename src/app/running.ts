/** The App at work, once it has credentials: takes deliveries, does jobs, serves the organisation's pages. */

import { type AppClient, appClient, appOf } from "../github/app.ts";
import { proxyAware } from "../github/proxy.ts";
import { FORM_LABEL } from "../complaints/form.ts";
import { sweep } from "../sweep/sweep.ts";
import type { Credentials, Environment } from "./environment.ts";
import { openInstallations } from "./installations.ts";
import type { Logging } from "./log.ts";
import type { Metrics } from "./metrics.ts";
import { type Intake, openIntake } from "./probot.ts";
import { pullJob } from "./pull-jobs.ts";
import { complaintJob, rightsAfterSweep } from "./rights-jobs.ts";
import type { Page } from "./server.ts";
import type { OpenStore } from "./store/open.ts";
import { sweepJob } from "./sweep-jobs.ts";
import { tick } from "./tick.ts";
import { openPages } from "./pages.ts";
import { pagePath } from "./paths.ts";
import { jobsOf, type Self } from "./webhooks.ts";
import { jobHandler } from "./workers.ts";

export interface RunningOptions {
  readonly environment: Environment;
  readonly credentials: Credentials;
  /** From the environment, or as the setup page was told. */
  readonly publicUrl: string | undefined;
  readonly opened: Pick<OpenStore, "store" | "queue">;
  readonly logging: Logging;
  readonly metrics: Metrics;
  /** Heard whenever GitHub's API answers. */
  readonly onAnswer: () => void;
}

export interface Running {
  readonly intake: Intake;
  readonly web?: Page;
  readonly app: AppClient;
}

const SLUG_KEY = "app/slug";

/** Starts everything that needs credentials. Asks GitHub nothing that it would wait for: an outage there must not keep deliveries out. */
export async function startRunning({ environment, credentials, publicUrl, opened: { store, queue }, logging: { log, secrets }, metrics, onAnswer }: RunningOptions): Promise<Running> {
  secrets.hide(credentials.privateKey, credentials.webhookSecret, credentials.clientSecret);
  const { apiUrl, webUrl } = environment;
  const app = appClient({ appId: credentials.appId, privateKey: credentials.privateKey, apiUrl, log: (line) => { log.info(line); }, fetch: await counting(apiUrl, metrics, onAnswer) });
  const self: { appId: number; slug: string | undefined } = { appId: credentials.appId, slug: await knownSlug(store, credentials.appId) };
  void learnSlug(app, self, store, log);

  const installations = openInstallations(app);
  const about = { app, installations, store, webUrl };
  const web = openPages({ environment, credentials, publicUrl, store, log });
  const pages = web === undefined || publicUrl === undefined ? {} : { pageOf: (account: string) => `${publicUrl}${pagePath(account)}` };
  const handler = jobHandler({
    log, metrics, installations, now: app.now,
    doings: {
      sweep: (job, signal) => sweepJob(job, { app, installations, store, log, ...pages, sweep, rights: (...given) => rightsAfterSweep(given[0], given[1], about, signal, given[2]) }, signal),
      pull: (job, signal) => pullJob(job, about, signal),
      complaint: (job, signal) => complaintJob(job, about, signal),
      tick: async (signal) => {
        if (self.slug === undefined) await learnSlug(app, self, store, log);
        return await tick({ app, store, queue, log }, signal);
      },
    },
  });
  const intake = await openIntake({ credentials, apiUrl, log, queue, jobsOf: (event, payload) => jobsOf(event, payload, self satisfies Self, { complaint: [FORM_LABEL] }) });
  await queue.schedule(environment.sweepCron);
  if (environment.workers > 0) await queue.work(handler, { concurrency: environment.workers });
  // What was missed while nobody ran is not left to the next hour.
  await queue.add({ kind: "tick" });
  return { intake, app, ...(web === undefined ? {} : { web }) };
}

/** Fetch that counts, and tells of answers that are none of an outage. */
async function counting(apiUrl: string, metrics: Metrics, onAnswer: () => void): Promise<typeof fetch> {
  const inner = await proxyAware(apiUrl);
  return async (input, init) => {
    metrics.github(1);
    const response = await inner(input, init);
    if (response.status < 500) {
      metrics.githubAnswered(Date.now());
      onAnswer();
    }
    return response;
  };
}

async function knownSlug(store: OpenStore["store"], appId: number): Promise<string | undefined> {
  const kept = await store.read("state", SLUG_KEY);
  const found = kept === undefined ? null : /^(\d{1,15}) ([A-Za-z0-9._-]{1,100})$/.exec(Buffer.from(kept).toString("utf8"));
  return found !== null && Number(found[1]) === appId ? found[2] : undefined;
}

/** Our own name, by which our issues are known. Never rejects: until it is known, a few jobs too many are made. */
async function learnSlug(app: AppClient, self: { readonly appId: number; slug: string | undefined }, store: OpenStore["store"], log: Logging["log"]): Promise<void> {
  try {
    const { id, slug } = await appOf(app);
    if (id !== self.appId) log.error({ appId: id }, "the private key belongs to another app than APP_ID says; run npm run doctor");
    self.slug = slug;
    await store.write("state", SLUG_KEY, Buffer.from(`${self.appId} ${slug}`));
  } catch (error) {
    log.warn({ err: error }, "GitHub does not tell the app's name; run npm run doctor if this stays");
  }
}
