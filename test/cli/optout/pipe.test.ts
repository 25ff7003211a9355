import { Writable } from "node:stream";
import { expect, test } from "@jest/globals";
import { nodeIo } from "../../../src/cli/io.ts";
import { main } from "../../../src/cli/main.ts";

test("a slow reader is waited for, without a listener left behind", async () => {
  let held = 0;
  let most = 0;
  let bytes = 0;
  const stdout = new Writable({
    highWaterMark: 1024,
    write(chunk: Buffer, _, done) { held = stdout.writableLength; most = Math.max(most, held); bytes += chunk.length; setImmediate(done); },
  });
  const stderr = new Writable({ write(_, __, done) { done(); } });
  const row = new TextEncoder().encode(`${JSON.stringify({ id: 1, url: "https://e.org/" })}\n`.repeat(500));
  const io = nodeIo([], {}, stdout, stderr, () => (async function* rows() { for (let i = 0; i < 100; i += 1) yield row; })());
  expect(await main(["optout", "eval"], io)).toBe(0);
  expect(bytes).toBeGreaterThan(5_000_000);
  expect(most).toBeLessThan(200_000);
  expect([stdout.listenerCount("drain"), stdout.listenerCount("close")]).toEqual([0, 0]);
});

test("a reader that leaves does not leave the command waiting", async () => {
  const stdout = new Writable({ highWaterMark: 16, write() { setImmediate(() => stdout.destroy()); } });
  const io = nodeIo([], {}, stdout, new Writable({ write(_, __, done) { done(); } }), () => (async function* rows() { yield new TextEncoder().encode(`${JSON.stringify({ id: 1, url: "https://e.org/" })}\n`.repeat(2000)); })());
  stdout.on("error", () => undefined);
  expect(await main(["optout", "eval"], io)).toBe(0);
});
