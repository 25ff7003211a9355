/** Webhook deliveries over HTTP, as GitHub sends them and as others would. */

import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { connect as connectSocket } from "node:net";
import { MAX_DELIVERY_BYTES } from "../../src/app/body.ts";
import { jobKey } from "../../src/app/jobs.ts";
import { jobsOf } from "../../src/app/webhooks.ts";
import { WEBHOOK_PATH } from "../../src/app/paths.ts";
import { asInstalled, examples } from "./examples.ts";
import { LABELS, SECRET, SELF, signature, TestServer } from "./support.ts";

let server: TestServer;
beforeAll(async () => { server = await TestServer.open({ patienceMs: 300, server: { requestTimeoutMs: 1500 } }); });
afterAll(async () => { await server.close(); });

const push = { ref: "refs/heads/main", installation: { id: 7 }, repository: { id: 11, name: "wren", default_branch: "main" } };

/** Sends bytes as they are, and gives what comes back until the connection ends. */
async function raw(text: string | Buffer, { end = false, more }: { end?: boolean; more?: (write: (part: string) => void) => void } = {}): Promise<string> {
  return await new Promise((resolve) => {
    let answer = "";
    const socket = connectSocket(Number(new URL(server.url).port), "127.0.0.1", () => {
      socket.write(text);
      more?.((part) => { socket.write(part); });
      if (end) socket.end();
    });
    socket.on("data", (part: Buffer) => { answer += part.toString("latin1"); });
    socket.on("close", () => { resolve(answer); });
    socket.on("error", () => { resolve(answer); });
  });
}

describe("all published examples, signed", () => {
  test("are answered with 202 at once, enqueue what they should, and are taken once", async () => {
    const slow: number[] = [];
    for (const { event, index, payload } of examples()) {
      server.queue.waiting.clear();
      const whole = asInstalled(payload);
      const id = `${event.replaceAll("_", "-")}-${index}`;
      const start = performance.now();
      expect(await server.deliver(event, whole, { id })).toMatchObject({ status: 202, body: { result: "new" } });
      slow.push(performance.now() - start);
      expect([...server.queue.waiting.keys()]).toEqual([...new Set(jobsOf(event, whole, SELF, LABELS).map(jobKey))]);
      server.queue.waiting.clear();
      expect(await server.deliver(event, whole, { id })).toMatchObject({ status: 202, body: { result: "repeated" } });
      expect(server.queue.waiting.size).toBe(0);
    }
    expect(slow.toSorted((a, b) => a - b)[Math.floor(slow.length / 2)]).toBeLessThan(100);
  });

  test("mutated, they are answered with 202 or 400", async () => {
    const all = examples();
    await fc.assert(fc.asyncProperty(fc.constantFrom(...all), fc.dictionary(fc.constantFrom("installation", "repository", "action", "issue", "check_run", "pull_request", "sender", "ref", "merge_group"), fc.jsonValue({ maxDepth: 3 })), async ({ event, payload }, changes) => {
      expect([202, 400]).toContain((await server.deliver(event, { ...asInstalled(payload), ...changes })).status);
    }), { numRuns: 150 });
  });
});

describe("what is no delivery of GitHub's", () => {
  test.each<[string, Record<string, string | undefined>, number]>([
    ["no signature", { "x-hub-signature-256": undefined }, 401],
    ["the old kind of signature alone", { "x-hub-signature-256": undefined, "x-hub-signature": "sha1=0000000000000000000000000000000000000000" }, 401],
    ["a signature with another secret", { "x-hub-signature-256": signature(JSON.stringify(push), "development") }, 401],
    ["a signature of another body", { "x-hub-signature-256": signature("{}") }, 401],
    ["a signature that is none", { "x-hub-signature-256": "sha256=" }, 401],
    ["no event", { "x-github-event": undefined }, 400],
    ["an event that is a path", { "x-github-event": "../push" }, 400],
    ["no id", { "x-github-delivery": undefined }, 400],
    ["an id with a line's end in it", { "x-github-delivery": "a b" }, 400],
    ["a form", { "content-type": "application/x-www-form-urlencoded" }, 415],
  ])("%s", async (_, headers, status) => {
    const before = server.queue.deliveries.size;
    expect((await server.deliver("push", push, { headers })).status).toBe(status);
    expect(server.queue.deliveries.size).toBe(before);
  });

  test.each(["", "{", "null", "3", "[]", "\"x\"", "\u0000", "{\"a\":1}{"])("a signed body that is no JSON object: %j", async (text) => {
    const { status } = await server.deliver("push", undefined, { text });
    expect([400, 401]).toContain(status);
  });

  test("another method is told which one is wanted", async () => {
    const response = await fetch(`${server.url}${WEBHOOK_PATH}`);
    expect([response.status, response.headers.get("allow")]).toEqual([405, "POST"]);
  });

  test("nothing of an unsigned body is read: the answer comes before it was sent", async () => {
    const answer = await raw(`POST ${WEBHOOK_PATH} HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 20000000\r\nx-github-event: push\r\nx-github-delivery: a\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1\.1 401 /);
    expect(answer).toMatch(/connection: close/i);
  });
});

describe("bodies that are too much", () => {
  const head = (more: string): string => `POST ${WEBHOOK_PATH} HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\nx-github-event: push\r\nx-github-delivery: a\r\nx-hub-signature-256: ${signature("{}")}\r\n${more}\r\n\r\n`;

  test("one that says how long it is", async () => {
    expect(await raw(head(`content-length: ${MAX_DELIVERY_BYTES + 1}`))).toMatch(/^HTTP\/1\.1 413 /);
  });

  test("one that does not say, and goes on", async () => {
    const chunk = `100000\r\n${"x".repeat(0x100000)}\r\n`;
    const answer = await raw(head("transfer-encoding: chunked"), { more: (write) => { for (let i = 0; i < 27; i++) write(chunk); } });
    expect(answer).toMatch(/^HTTP\/1\.1 413 /);
  });

  test("one that never ends is given up", async () => {
    const start = performance.now();
    const answer = await raw(head("content-length: 100"), { more: (write) => { write("{"); } });
    expect(answer).toMatch(/^HTTP\/1\.1 408 |^$/);
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  test("one that breaks off harms nobody", async () => {
    await raw(head("content-length: 100"), { end: true });
    expect((await server.deliver("ping", { zen: "x" })).status).toBe(202);
  });

  test("headers beyond all measure", async () => {
    expect(await raw(head(`x-long: ${"y".repeat(40_000)}`))).toMatch(/^HTTP\/1\.1 431 /);
  });
});

describe("a queue that takes nothing", () => {
  test("is told with 503, and the delivery is taken when it comes again", async () => {
    server.queue.broken = new Error("the database is gone: postgres://docket:hunter2hunter2@db/x");
    const first = await server.deliver("push", push, { id: "lost-1" });
    expect(first).toMatchObject({ status: 503, body: { result: "unavailable" } });
    expect(JSON.stringify(first.body)).not.toContain("hunter2");
    server.queue.broken = undefined;
    expect(await server.deliver("push", push, { id: "lost-1" })).toMatchObject({ status: 202, body: { result: "new" } });
    expect(server.lines.text).not.toContain("hunter2");
  });

  test("is not waited for longer than GitHub waits for us", async () => {
    let release = (): void => undefined;
    server.queue.slow = new Promise((resolve) => { release = resolve; });
    const start = performance.now();
    expect((await server.deliver("push", push, { id: "slow-1" })).status).toBe(503);
    expect(performance.now() - start).toBeLessThan(5000);
    server.queue.slow = undefined;
    release();
    await new Promise((resolve) => { setImmediate(resolve); });
    // It was taken after all: the same delivery once more is one too many, and nothing is doubled.
    expect((await server.deliver("push", push, { id: "slow-1" })).body["result"]).toBe("repeated");
  });
});

test("500 at once, out of order and many twice: each is taken once", async () => {
  const before = server.queue.deliveries.size;
  const ids = Array.from({ length: 500 }, (_, i) => `many-${i % 400}`);
  const answers = await Promise.all(ids.map((id) => server.deliver("push", push, { id })));
  expect(answers.every(({ status }) => status === 202)).toBe(true);
  expect(answers.filter(({ body }) => body["result"] === "new")).toHaveLength(400);
  expect(server.queue.deliveries.size - before).toBe(400);
});

test("the log holds every delivery's id and event, and neither payload nor signature nor secret", async () => {
  const marker = "a sentence from a payload that nobody should find";
  await server.deliver("push", { ...push, head_commit: { message: marker } }, { id: "logged-1" });
  await server.deliver("push", { ...push, head_commit: { message: marker } }, { id: "logged-2", secret: "another secret that is long enough to be one" });
  server.queue.broken = new Error(marker);
  await server.deliver("push", { ...push, head_commit: { message: `${marker} 2` } }, { id: "logged-3" });
  server.queue.broken = undefined;
  const { text } = server.lines;
  expect(text).toContain("logged-1");
  expect(text).toContain("logged-2");
  expect(text.split(marker).length - 1).toBe(1);
  expect(text).not.toContain(SECRET);
  expect(text).not.toContain(signature(JSON.stringify({ ...push, head_commit: { message: marker } })));
  for (const line of server.lines.all) expect(line).toMatch(/^\{[\x20-\x7e]*\}\n$/);
});
