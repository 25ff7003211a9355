/** Everything that the server answers beside deliveries. */

import { afterEach, describe, expect, test } from "@jest/globals";
import { connect as connectSocket } from "node:net";
import { Readable } from "../../src/app/health.ts";
import { Metrics } from "../../src/app/metrics.ts";
import { MemoryQueue } from "../support/memory-queue.ts";
import { TestServer } from "./support.ts";

let server: TestServer | undefined;
afterEach(async () => { await server?.close(); });

describe("the server", () => {
  test("every answer carries headers that forbid a browser almost everything", async () => {
    server = await TestServer.open({ server: { https: true } });
    for (const path of ["/", "/health", "/ready", "/metrics", "/nothing", "/api/github/webhooks"]) {
      const { headers } = await fetch(`${server.url}${path}`);
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("content-security-policy")).toContain("default-src 'none'");
      expect(headers.get("x-frame-options")).toBe("DENY");
      expect(headers.get("referrer-policy")).toBe("no-referrer");
      expect(headers.get("strict-transport-security")).toBe("max-age=31536000");
      expect(headers.get("cache-control")).toBe("no-store");
      expect(headers.get("x-powered-by")).toBeNull();
    }
  });

  test.each(["/nothing", "/../../etc/passwd", "/%2e%2e/", "/probot", "/ping", "/.env", "/data/.env", "//health", "/health/", "/%", "/setup"])("%s is not found", async (path) => {
    server = await TestServer.open();
    const answer = await new Promise<string>((resolve) => {
      const socket = connectSocket(Number(new URL(server?.url ?? "").port), "127.0.0.1", () => { socket.write(`GET ${path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n`); });
      let text = "";
      socket.on("data", (part) => { text += part.toString(); });
      socket.on("close", () => { resolve(text); });
    });
    expect(answer).toMatch(/^HTTP\/1\.1 404 /);
  });

  test("an address that is none is refused", async () => {
    server = await TestServer.open();
    for (const line of ["GET http://[ HTTP/1.1", "GET * HTTP/1.1", "OPTIONS * HTTP/1.1", `GET /${"x".repeat(9000)} HTTP/1.1`]) {
      const answer = await new Promise<string>((resolve) => {
        const socket = connectSocket(Number(new URL(server?.url ?? "").port), "127.0.0.1", () => { socket.write(`${line}\r\nhost: x\r\nconnection: close\r\n\r\n`); });
        let text = "";
        socket.on("data", (part) => { text += part.toString(); });
        socket.on("close", () => { resolve(text); });
      });
      expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    }
  });

  test("a page that fails is an error of ours, told to nobody but the log", async () => {
    server = await TestServer.open({ serving: { web: () => Promise.reject(new Error("inside information")) } });
    const response = await fetch(`${server.url}/o/acme`);
    expect([response.status, await response.text()]).toEqual([500, "something went wrong here; the log says what\n"]);
    expect(server.lines.text).toContain("inside information");
  });

  test("pages of others are asked last, and never for our own paths", async () => {
    const asked: string[] = [];
    server = await TestServer.open({ serving: { web: (request, response) => { asked.push(request.url ?? ""); response.end("page"); return Promise.resolve(true); } } });
    for (const path of ["/health", "/ready", "/metrics", "/api/github/webhooks", "/o/acme"]) await fetch(`${server.url}${path}`);
    expect(asked).toEqual(["/o/acme"]);
  });

  test("without credentials, deliveries are put off and not lost", async () => {
    server = await TestServer.open({ credentials: null });
    const { status } = await server.deliver("push", {});
    expect(status).toBe(503);
  });

  test("when it closes, what is under way is answered, and nothing new is begun", async () => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => { release = resolve; });
    const one = await TestServer.open({ serving: { web: async (_, response) => { await held; response.end("late"); return true; } } });
    const slow = fetch(`${one.url}/o/acme`).then((r) => r.text());
    await new Promise((resolve) => { setTimeout(resolve, 20); });
    const closing = one.close();
    await expect(fetch(`${one.url}/health`)).rejects.toThrow();
    release();
    expect(await slow).toBe("late");
    await closing;
  });
});

describe("/ready", () => {
  const good = { store: { read: () => Promise.resolve(undefined) }, queue: new MemoryQueue() };
  const broken = { counts: () => Promise.reject(new Error("down")) };

  test.each<[string, ConstructorParameters<typeof Readable>[0], boolean, Record<string, string>]>([
    ["all is well", { ...good, github: () => Promise.resolve() }, true, { database: "ok", queue: "ok", github: "ok" }],
    ["there is no app yet", good, true, { database: "ok", queue: "ok", github: "unknown" }],
    ["the database does not answer", { ...good, store: { read: () => Promise.reject(new Error("down")) } }, false, { database: "failing", queue: "ok", github: "unknown" }],
    ["the database never answers", { ...good, patienceMs: 20, store: { read: () => new Promise(() => undefined) } }, false, { database: "failing", queue: "ok", github: "unknown" }],
    ["the queue does not answer", { ...good, queue: broken }, false, { database: "ok", queue: "failing", github: "unknown" }],
    ["GitHub has never answered", { ...good, github: () => Promise.reject(new Error("down")) }, false, { database: "ok", queue: "ok", github: "failing" }],
  ])("%s", async (_, options, ready, checks) => {
    expect(await new Readable(options).check()).toEqual({ ready, checks });
  });

  test("GitHub may be away for some minutes", async () => {
    let [now, up, asked] = [0, true, 0];
    const readable = new Readable({ ...good, now: () => now, github: () => { asked++; return up ? Promise.resolve() : Promise.reject(new Error("down")); } });
    expect((await readable.check()).checks.github).toBe("ok");
    up = false;
    for (now = 60_000; now < 15 * 60_000; now += 60_000) expect((await readable.check()).ready).toBe(true);
    now = 15 * 60_000;
    expect((await readable.check()).ready).toBe(false);
    readable.githubAnswered();
    now += 3000;
    expect((await readable.check()).ready).toBe(true);
    expect(asked).toBeLessThan(20);
  });

  test("nobody makes the database work by asking often", async () => {
    let reads = 0;
    const readable = new Readable({ ...good, store: { read: () => { reads++; return Promise.resolve(undefined); } } });
    await Promise.all(Array.from({ length: 100 }, () => readable.check()));
    expect(reads).toBe(1);
  });

  test("over HTTP: 200 and 503", async () => {
    server = await TestServer.open();
    expect((await fetch(`${server.url}/ready`)).status).toBe(200);
    await server.close();
    server = await TestServer.open({ serving: { ready: new Readable({ ...good, queue: broken }) } });
    expect((await fetch(`${server.url}/ready`)).status).toBe(503);
    expect((await fetch(`${server.url}/health`)).status).toBe(200);
  });
});

describe("/metrics", () => {
  /** Every line as the text format 0.0.4 has it. */
  const FORM = /^(?:# (?:HELP [a-z_0-9]+ [ -~]+|TYPE [a-z_0-9]+ (?:counter|gauge|histogram))|[a-z_0-9]+(?:\{[a-z]+="[\w.:+-]*"(?:,[a-z]+="[\w.:+-]*")*\})? [\d.e+-]+)$/;

  test("are what Prometheus reads, and count what happened", async () => {
    server = await TestServer.open();
    await server.deliver("push", { ref: "x", installation: { id: 1 } }, { id: "m-1" });
    await server.deliver("push", { ref: "x", installation: { id: 1 } }, { id: "m-1" });
    await server.deliver("some_unknown_event_of_a_stranger", {}, { secret: "y" });
    server.metrics.job("sweep", "done", 3);
    const text = await (await fetch(`${server.url}/metrics`)).text();
    for (const line of text.trimEnd().split("\n")) expect(line).toMatch(FORM);
    for (const line of [
      "gpai_docket_deliveries_total{event=\"push\",result=\"new\"} 1", "gpai_docket_deliveries_total{event=\"push\",result=\"repeated\"} 1", "gpai_docket_deliveries_total{event=\"other\",result=\"unauthorised\"} 1",
      "gpai_docket_jobs_total{kind=\"sweep\",result=\"done\"} 1", "gpai_docket_job_seconds_bucket{kind=\"sweep\",le=\"1\"} 0", "gpai_docket_job_seconds_bucket{kind=\"sweep\",le=\"5\"} 1", "gpai_docket_job_seconds_bucket{kind=\"sweep\",le=\"+Inf\"} 1", "gpai_docket_job_seconds_sum{kind=\"sweep\"} 3",
      "gpai_docket_delivery_seconds_count 3", "gpai_docket_queue_jobs{state=\"waiting\"} 0",
    ]) expect(text.split("\n")).toContain(line);
    expect(text).not.toContain("stranger");
  });

  test("with a token, for its bearers alone", async () => {
    const metricsToken = "a-token-of-some-length";
    server = await TestServer.open({ server: { metricsToken } });
    for (const authorization of [undefined, "Bearer x", `Basic ${metricsToken}`, `Bearer ${metricsToken}x`]) expect((await fetch(`${server.url}/metrics`, authorization === undefined ? {} : { headers: { authorization } })).status).toBe(401);
    expect((await fetch(`${server.url}/metrics`, { headers: { authorization: `Bearer ${metricsToken}` } })).status).toBe(200);
  });

  test("a queue that does not answer takes nothing else away", () => {
    const metrics = new Metrics();
    expect(metrics.render(undefined)).toContain("gpai_docket_queue_up 0");
    metrics.stop();
  });
});
