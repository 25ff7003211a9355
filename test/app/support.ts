/** A server in this process, with a key of its own, whose log is kept. */

import { createHmac, generateKeyPairSync, randomUUID } from "node:crypto";
import { Readable } from "../../src/app/health.ts";
import type { Credentials } from "../../src/app/environment.ts";
import { type Logging, openLog } from "../../src/app/log.ts";
import { Metrics } from "../../src/app/metrics.ts";
import { openIntake } from "../../src/app/probot.ts";
import { type OpenServer, openServer, type ServerOptions, type Serving } from "../../src/app/server.ts";
import { WEBHOOK_PATH } from "../../src/app/paths.ts";
import { jobsOf, type Self } from "../../src/app/webhooks.ts";
import { MemoryQueue } from "../support/memory-queue.ts";

export const SECRET = "a secret of forty characters for testing";
export const SELF: Self = { appId: 42, slug: "gpai-docket" };
export const LABELS = { complaint: ["gpai-docket: complaint"] };

let pem: string | undefined;
/** RSA, 2048 bits, PKCS #1 as GitHub hands it out. Made once. */
export function privateKey(): string {
  pem ??= generateKeyPairSync("rsa", { modulusLength: 2048, privateKeyEncoding: { type: "pkcs1", format: "pem" }, publicKeyEncoding: { type: "spki", format: "pem" } }).privateKey;
  return pem;
}

export function credentials(): Credentials {
  return { appId: SELF.appId, privateKey: privateKey(), webhookSecret: SECRET };
}

/** Lines of the log, as they would be printed. */
export class Lines {
  readonly all: string[] = [];
  write(line: string): void { this.all.push(line); }
  get text(): string { return this.all.join(""); }
  get objects(): readonly Record<string, unknown>[] { return this.all.map((line) => JSON.parse(line) as Record<string, unknown>); }
}

export class TestServer {
  readonly queue = new MemoryQueue();
  readonly lines = new Lines();
  readonly logging: Logging = openLog("debug", this.lines);
  readonly metrics = new Metrics();
  readonly url: string;
  readonly #server: OpenServer;

  private constructor(server: OpenServer, parts: Pick<TestServer, "queue" | "lines" | "logging" | "metrics">) {
    this.#server = server;
    Object.assign(this, parts);
    this.url = `http://127.0.0.1:${server.port}`;
  }

  static async open(options: { readonly serving?: Partial<Serving>; readonly server?: Partial<ServerOptions>; readonly patienceMs?: number; readonly credentials?: Credentials | null } = {}): Promise<TestServer> {
    const [queue, lines, metrics] = [new MemoryQueue(), new Lines(), new Metrics()];
    const logging = openLog("debug", lines);
    const { log } = logging;
    const given = options.credentials === undefined ? credentials() : options.credentials;
    const intake = given === null ? undefined : await openIntake({ credentials: given, apiUrl: "http://127.0.0.1:9", log, queue, jobsOf: (event, payload) => jobsOf(event, payload, SELF, LABELS), ...(options.patienceMs === undefined ? {} : { patienceMs: options.patienceMs }) });
    const ready = new Readable({ store: { read: () => Promise.resolve(undefined) }, queue });
    const server = await openServer({ host: "127.0.0.1", port: 0, https: false, log, metrics, queue, serving: () => ({ intake, ready, ...options.serving }), ...options.server });
    return new TestServer(server, { queue, lines, logging, metrics });
  }

  async deliver(event: string, payload: unknown, given: { readonly id?: string; readonly secret?: string; readonly headers?: Readonly<Record<string, string | undefined>>; readonly text?: string } = {}): Promise<{ readonly status: number; readonly body: Record<string, unknown> }> {
    const text = given.text ?? JSON.stringify(payload);
    const headers = { "content-type": "application/json", "x-github-event": event, "x-github-delivery": given.id ?? randomUUID(), "x-hub-signature-256": signature(text, given.secret), ...given.headers };
    const response = await fetch(`${this.url}${WEBHOOK_PATH}`, { method: "POST", headers: Object.entries(headers).flatMap(([k, v]): [string, string][] => (v === undefined ? [] : [[k, v]])), body: text });
    return { status: response.status, body: await response.json() as Record<string, unknown> };
  }

  async close(): Promise<void> {
    this.metrics.stop();
    await this.#server.close();
  }
}

export function signature(text: string, secret = SECRET): string {
  return `sha256=${createHmac("sha256", secret).update(text).digest("hex")}`;
}
