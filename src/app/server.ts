/** The HTTP server: limits first, then routes. It stands before everything else; Probot sees verified deliveries only. */

import { randomUUID, timingSafeEqual } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { BodyBudget } from "./body.ts";
import { receiveDelivery } from "./deliveries.ts";
import type { Readable } from "./health.ts";
import type { Queue } from "./jobs.ts";
import type { Log } from "./log.ts";
import type { Metrics } from "./metrics.ts";
import { WEBHOOK_PATH } from "./paths.ts";
import type { Intake } from "./probot.ts";
import { secureHeaders, sendJson, sendText } from "./respond.ts";

/** Serves a request that is its own: true; false: the next one is asked. */
export type Page = (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;

/** What the server serves at the moment; setup replaces it without a restart. */
export interface Serving {
  /** Absent as long as the app has no credentials. */
  readonly intake?: Intake | undefined;
  /** The setup page, while it is open. */
  readonly setup?: Page | undefined;
  /** The organisation's pages. */
  readonly web?: Page | undefined;
  /** Absent while the app starts. */
  readonly ready?: Readable | undefined;
}

export interface ServerOptions {
  readonly host: string;
  readonly port: number;
  /** People reach us over https. */
  readonly https: boolean;
  readonly metricsToken?: string | undefined;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly queue: Pick<Queue, "counts">;
  readonly serving: () => Serving;
  /** For tests; milliseconds. */
  readonly requestTimeoutMs?: number;
}

export interface OpenServer {
  /** The port that was given, or chosen where 0 was. */
  readonly port: number;
  /** Takes no more connections; resolves when the last answer is out. */
  close(): Promise<void>;
}

/** Rejects where the port is taken or not allowed. */
export async function openServer(options: ServerOptions): Promise<OpenServer> {
  const requestTimeout = options.requestTimeoutMs ?? 30_000;
  const server = createServer({ maxHeaderSize: 16 * 1024, requestTimeout, headersTimeout: Math.min(10_000, requestTimeout), keepAliveTimeout: 5000, connectionsCheckingInterval: Math.min(1000, requestTimeout) });
  server.maxHeadersCount = 100;
  server.maxConnections = 2000;
  const budget = new BodyBudget();
  server.on("request", (request, response) => { void serve(request, response, options, budget); });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(options.port, options.host, resolve);
  });
  server.on("error", (err) => { options.log.error({ err }, "the HTTP server failed"); });
  return { port: (server.address() as AddressInfo).port, close: () => closed(server) };
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => { resolve(); });
    server.closeIdleConnections();
  });
}

async function serve(request: IncomingMessage, response: ServerResponse, options: ServerOptions, budget: BodyBudget): Promise<void> {
  const log = options.log.child({ request: randomUUID().slice(0, 8) });
  request.on("error", () => { /* the peer left: whoever reads the body hears of it */ });
  response.on("error", () => { /* the peer left */ });
  let route = "other";
  response.once("close", () => { options.metrics.request(route, response.statusCode); });
  try {
    secureHeaders(response, options.https);
    route = await handle(request, response, { ...options, log }, budget);
  } catch (error) {
    route = "error";
    log.error({ err: error }, "a request could not be served");
    if (!response.headersSent) sendText(response, 500, "something went wrong here; the log says what");
    else response.destroy();
  }
}

/** The route that served it, for the metrics. */
async function handle(request: IncomingMessage, response: ServerResponse, options: ServerOptions, budget: BodyBudget): Promise<string> {
  const path = pathOf(request.url);
  if (path === undefined) {
    sendText(response, 400, "no usable address");
    return "other";
  }
  const { intake, setup, web, ready } = options.serving();
  const reads = request.method === "GET" || request.method === "HEAD";
  switch (path) {
    case WEBHOOK_PATH:
      if (request.method !== "POST") sendJson(response, 405, { message: "deliveries come as POST" }, { allow: "POST" });
      else if (intake === undefined) sendJson(response, 503, { message: "the app takes no deliveries yet" }, { "retry-after": "60" });
      else await receiveDelivery(request, response, { intake, budget, metrics: options.metrics, log: options.log });
      return "webhooks";
    case "/health":
      if (!reads) break;
      sendJson(response, 200, { status: "live" });
      return "health";
    case "/ready": {
      if (!reads) break;
      if (ready === undefined) {
        sendJson(response, 503, { status: "starting" });
        return "ready";
      }
      const { ready: isReady, checks } = await ready.check();
      sendJson(response, isReady ? 200 : 503, { status: isReady ? "ready" : "not ready", checks, ...(setup === undefined ? {} : { setup: "open" }) });
      return "ready";
    }
    case "/metrics":
      if (!reads) break;
      if (!allowed(request, options.metricsToken)) sendText(response, 401, "METRICS_TOKEN is asked for, as a bearer token", { "www-authenticate": "Bearer" });
      else sendText(response, 200, options.metrics.render(await options.queue.counts().catch(() => undefined)).trimEnd(), { "content-type": "text/plain; version=0.0.4; charset=utf-8" });
      return "metrics";
    default:
  }
  if (setup !== undefined && await setup(request, response)) return "setup";
  if (web !== undefined && await web(request, response)) return "web";
  sendText(response, 404, "not found");
  return "other";
}

/** The path of a request's address; undefined where it has none that can be read. */
export function pathOf(url: string | undefined): string | undefined {
  if (url === undefined || !url.startsWith("/") || url.length > 8000 || !URL.canParse(`http://localhost${url}`)) return undefined;
  return new URL(`http://localhost${url}`).pathname;
}

function allowed(request: IncomingMessage, token: string | undefined): boolean {
  if (token === undefined) return true;
  const given = Buffer.from(request.headers.authorization ?? "");
  const wanted = Buffer.from(`Bearer ${token}`);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}
