/** POST /api/github/webhooks: checks, enqueues, answers; whatever else a delivery leads to happens later. */

import type { IncomingMessage, ServerResponse } from "node:http";
import { type BodyBudget, BodyError, MAX_DELIVERY_BYTES } from "./body.ts";
import { errorFields, type Log } from "./log.ts";
import type { DeliveryResult, Metrics } from "./metrics.ts";
import type { Intake } from "./probot.ts";
import { sendJson } from "./respond.ts";

export interface DeliveryDoor {
  readonly intake: Intake;
  readonly budget: BodyBudget;
  readonly metrics: Metrics;
  readonly log: Log;
}

interface Verdict { readonly status: number; readonly result: DeliveryResult; readonly message: string; readonly fix?: string; readonly error?: unknown }

/** Answers every request; never rejects. */
export async function receiveDelivery(request: IncomingMessage, response: ServerResponse, { intake, budget, metrics, log }: DeliveryDoor): Promise<void> {
  const start = performance.now();
  const event = header(request, "x-github-event", /^[a-z0-9_]{1,50}$/);
  const id = header(request, "x-github-delivery", /^[A-Za-z0-9-]{1,64}$/);
  const verdict = await judge(request, event, id, intake, budget);
  const ms = performance.now() - start;
  metrics.delivery(event, verdict.result, ms / 1000);
  const fields = { delivery: id, event, result: verdict.result, status: verdict.status, ms: Math.round(ms), ...(verdict.error === undefined ? {} : { err: errorFields(verdict.error) }) };
  if (verdict.status < 300) log.info(fields, verdict.message);
  else if (verdict.status >= 500) log.error(fields, verdict.message);
  else log.warn(fields, verdict.message);
  sendJson(response, verdict.status, { result: verdict.result, message: verdict.message, ...(verdict.fix === undefined ? {} : { fix: verdict.fix }) }, verdict.status === 503 ? { "retry-after": "60" } : {});
}

async function judge(request: IncomingMessage, event: string | undefined, id: string | undefined, intake: Intake, budget: BodyBudget): Promise<Verdict> {
  const signature = header(request, "x-hub-signature-256", /^sha256=[0-9a-f]{64}$/);
  // Before anything of the body is read: whoever has no signature gets none of our memory.
  if (signature === undefined) return unauthorised("a delivery without a signature");
  if (event === undefined || id === undefined) return invalid(400, "a delivery without X-GitHub-Event or X-GitHub-Delivery");
  if (header(request, "content-type", /^application\/json(?:\s*;[\x20-\x7e]{0,100})?$/i) === undefined) return { ...invalid(415, "a delivery that is not application/json"), fix: "set the content type of the app's webhook to application/json" };
  try {
    const text = (await budget.read(request, MAX_DELIVERY_BYTES)).toString("utf8");
    const result = await intake.take({ id, event, text, signature });
    switch (result) {
      case "unauthorised": return unauthorised("a delivery whose signature does not match");
      case "invalid": return invalid(400, "a delivery that holds no JSON object");
      case "ignored": return { status: 202, result, message: "a delivery of unknown shape" };
      case "new": case "repeated": return { status: 202, result, message: result === "new" ? "delivery taken" : "delivery taken before" };
    }
  } catch (error) {
    if (error instanceof BodyError) return error.status === 503 ? { status: 503, result: "unavailable", message: error.message } : invalid(error.status, error.message);
    return { status: 503, result: "unavailable", message: "the queue takes no deliveries at the moment", error };
  }
}

function unauthorised(message: string): Verdict {
  return { status: 401, result: "unauthorised", message, fix: "if GitHub sent it: the webhook secret on the app's page and WEBHOOK_SECRET differ" };
}

function invalid(status: number, message: string): Verdict {
  return { status, result: "invalid", message };
}

/** A header that was given once and has its form; undefined for anything else. */
function header(request: IncomingMessage, name: string, form: RegExp): string | undefined {
  const value = request.headers[name];
  return typeof value === "string" && value.length <= 200 && form.test(value) ? value : undefined;
}
