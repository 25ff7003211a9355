import { expect, test } from "@jest/globals";
import { cdxjReader } from "../../../src/optout/manifest/cdxj.ts";
import { readAll } from "./support.ts";

const reader = cdxjReader({ sources: { url: ["url"], status: ["status"], mime: ["mime-detected"], sha1: ["digest"] } });

test("the time before the object, and the mapped keys within it", () => {
  expect(readAll(reader, '!meta {"a":1}\ncom,example)/ 20260301123456 {"url": "https://example.com/", "mime": "x", "mime-detected": "text/html", "status": "200", "digest": "ABC", "length": "900"}\n\r\n')).toEqual({
    lines: 3, bad: [], rows: [{ line: 1, cells: { url: "https://example.com/", fetched_at: "20260301123456", mime: "text/html", status: "200", sha1: "ABC" } }],
  });
});

test("with escapes the time stays at its place", () => {
  const { rows } = readAll(reader, 'x 20260101000000 {"url":"a"}\ncom,example)/ 20260301123456 {"url":"https:\\/\\/example.com\\/"}\n');
  expect(rows.map((r) => r.cells)).toEqual([{ url: "a", fetched_at: "20260101000000" }, { url: "https://example.com/", fetched_at: "20260301123456" }]);
});

test("bad lines are counted, the next is read", () => {
  const lines = ["com,example)/", "com,example)/ 2026 {}", "com,example)/ 2026030112345x {\"url\":\"a\"}", "com,example)/ 20260301123456", 'com,example)/ 20260301123456 {"url":', "com,example)/ 20260301123456 {}", 'x 20260301123456 {"url":"b"}'];
  const { rows, bad } = readAll(reader, lines.join("\n"));
  expect(bad).toEqual([
    { line: 0, reason: "unreadable" }, { line: 1, reason: "unreadable" }, { line: 2, reason: "unreadable" }, { line: 3, reason: "unreadable" }, { line: 4, reason: "not-json" }, { line: 5, reason: "no-url" },
  ]);
  expect(rows).toHaveLength(1);
});
