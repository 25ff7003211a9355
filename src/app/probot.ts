/**
 * The Probot app. Probot verifies signatures and hands events over; it is given everything it needs and asked for nothing else: its own
 * start reads a missing secret as "development", reads bodies without limit, and downloads packages while it runs.
 */

import { type ApplicationFunction, Probot } from "probot";
import type { Credentials } from "./environment.ts";
import type { Job, Queue } from "./jobs.ts";
import type { Log } from "./log.ts";
import { actionOf } from "./webhooks.ts";

/** The queue did not take a delivery. GitHub must hear of it: it shows the delivery as failed, and it is asked for again later. */
export class QueueDown extends Error {
  override readonly name = "QueueDown";
}

export interface Intake {
  /** Takes one verified delivery. "ignored": nothing of ours can come of it. Rejects with QueueDown. */
  take(delivery: { readonly id: string; readonly event: string; readonly text: string; readonly signature: string }): Promise<"new" | "repeated" | "ignored" | "unauthorised" | "invalid">;
}

export interface IntakeOptions {
  readonly credentials: Credentials;
  readonly apiUrl: string;
  readonly log: Log;
  readonly queue: Pick<Queue, "accept">;
  readonly jobsOf: (event: string, payload: unknown) => readonly Job[];
  /** GitHub waits ten seconds for an answer. */
  readonly patienceMs?: number;
}

/** Resolves once Probot is ready. Makes no request. */
export async function openIntake({ credentials, apiUrl, log, queue, jobsOf, patienceMs = 8000 }: IntakeOptions): Promise<Intake> {
  const outcomes = new WeakMap<object, "new" | "repeated">();
  const docket: ApplicationFunction = (app) => {
    app.onAny(async ({ id, name, payload }) => {
      const accept = async (): Promise<"new" | "repeated"> => {
        const action = actionOf(payload);
        return await queue.accept({ id, event: name, ...(action === undefined ? {} : { action }) }, jobsOf(name, payload));
      };
      outcomes.set(payload, await within(patienceMs, accept()));
    });
  };
  const probot = new Probot({ appId: credentials.appId, privateKey: credentials.privateKey, secret: credentials.webhookSecret, baseUrl: apiUrl, log: log.child({}, { level: "silent" }) });
  await probot.load(docket);
  return {
    async take({ id, event, text, signature }) {
      if (text === "" || !await probot.webhooks.verify(text, signature)) return "unauthorised";
      let payload: unknown;
      try {
        payload = JSON.parse(text) as unknown;
      } catch {
        return "invalid";
      }
      if (typeof payload !== "object" || payload === null || Array.isArray(payload)) return "invalid";
      try {
        await probot.receive({ id, name: event, payload } as unknown as Parameters<Probot["receive"]>[0]);
      } catch (error) {
        if (error instanceof AggregateError && error.errors.some((e) => e instanceof QueueDown)) throw new QueueDown("the queue does not take deliveries", { cause: error });
        // Probot makes a client for the installation that the payload names, and cannot where that is no number.
        return "ignored";
      }
      return outcomes.get(payload) ?? "ignored";
    },
  };
}

async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => { timer = setTimeout(() => { reject(new QueueDown(`no answer of the queue within ${ms / 1000} s`)); }, ms); });
  try {
    return await Promise.race([work.catch((error: unknown) => { throw new QueueDown("the queue refuses a delivery", { cause: error }); }), late]);
  } finally {
    clearTimeout(timer);
  }
}
