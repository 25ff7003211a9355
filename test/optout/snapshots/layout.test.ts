import { describe, expect, test } from "@jest/globals";
import { gzipSync } from "node:zlib";
import { readLayout } from "../../../src/optout/snapshots/layout.ts";
import { readTime } from "../../../src/optout/time.ts";
import { ask, file, load, reasons } from "./support.ts";

const MS = Date.UTC(2025, 1, 1, 12, 30, 15);

describe("readLayout", () => {
  test.each([
    "a.example/20250201T123015Z.txt", "a.example/20250201123015.txt", "a.example/2025-02-01T12-30-15Z.txt", "a.example/2025-02-01T12:30:15Z.robots.txt", "a.example/1738413015.txt", "a.example/1738413015000/robots.txt",
    "x/y/2025-02-01T123/a.example/20250201123015.txt.gz", "20250201123015/a.example/robots.txt", "20250201123015/a.example.txt", "20250201123015/a.example.robots.txt", "out/a.example_20250201123015.robots.txt", "a.example_20250201T123015Z.txt",
    "20250201123015_a.example.robots.txt", "A.EXAMPLE/2025-02-01T12_30_15Z/robots.txt", "a.example_2025-02-01T12_30_15Z.txt.zst", "./a.example/2025-02-01_12-30-15Z.txt",
  ])("%s", (path) => {
    const found = readLayout(path);
    expect(found).toMatchObject({ protocol: "robots", origin: { scheme: 0, host: "a.example", port: 0 } });
    expect(readTime(found?.time ?? "")).toEqual({ ms: MS, precision: "instant", zone: path.includes("123/a.example") || !path.includes("T12") || path.includes("Z") });
  });

  test.each([
    ["https/a.example/20250201123015.txt", 2, "a.example", 0], ["http/a.example:8080/20250201123015.txt", 1, "a.example", 8080], ["20250201123015/https/a.example%3A8443/robots.txt", 2, "a.example", 8443],
    ["https/a.example/20250201123015/robots.txt", 2, "a.example", 0], ["https/[2001:db8::1]:8443/20250201123015.txt", 2, "[2001:db8::1]", 8443], ["https/a.example_20250201123015.robots.txt", 2, "a.example", 0],
    ["localhost:8080/20250201123015.txt", 0, "localhost", 8080], ["192.0.2.1/20250201123015.txt", 0, "192.0.2.1", 0], ["a_b.example_20250201123015.txt", 0, "a_b.example", 0], ["München.example/20250201123015.txt", 0, "xn--mnchen-3ya.example", 0],
  ])("%s", (path, scheme, host, port) => {
    const found = readLayout(path);
    expect(found?.origin).toMatchObject({ scheme, host, port });
    expect(readTime(found?.time ?? "")?.ms).toBe(MS);
  });

  test.each([
    ["20250201/a.example/.well-known/tdmrep.json", "tdmrep", "a.example", "20250201"], ["a.example_2025-02-01.tdmrep.json", "tdmrep", "a.example", "2025-02-01"], ["a.example/20250201.ai.txt", "ai.txt", "a.example", "20250201"],
    ["a.example/20250201/ai.txt", "ai.txt", "a.example", "20250201"], ["a.example_20250201.ai.txt", "ai.txt", "a.example", "20250201"], ["20250201/www.example.ai.txt", "robots", "www.example.ai", "20250201"],
    ["a.example/robots.txt", "robots", "a.example", undefined], ["a.example.robots.txt", "robots", "a.example", undefined], ["https/a.example_robots.txt", "robots", "a.example", undefined], ["2025/a.example/robots.txt", "robots", "a.example", undefined],
  ])("%s", (path, protocol, host, time) => {
    expect(readLayout(path)).toMatchObject({ protocol, origin: { host } });
    expect(readLayout(path)?.time).toBe(time);
  });

  test.each(["robots.txt", "20250201/robots.txt", "robots/20250201.txt", "../20250201.txt", "a.example/../robots.txt", "20250201_20250202.robots.txt", "2025.02.01/robots.txt", "user@a.example/20250201.txt", "a b.example/20250201.txt", "https/robots.txt", "a.example/20250201.md", "a.example/page.html", ""])("no host, or another file: %s", (path) => {
    expect(readLayout(path)).toBeUndefined();
  });
});

test("a folder of files: bodies, times from the paths, one entry of input", async () => {
  const deny = "User-agent: *\nDisallow: /\n";
  const files = [
    file("dump/https/a.example/20250203T000000Z.txt", ""), file("dump/https/a.example/20250201T000000Z.txt.gz", gzipSync(deny)), file("dump/b.example/robots.txt", deny), file("dump/20250201.txt", deny),
    file("dump/c.example/19800101.txt", deny), file("dump/d.example/20250201T000000Z.txt.gz", gzipSync(deny.repeat(100)).subarray(0, 25)), file("dump/e.example/20250201.tdmrep.json", "[]"),
  ];
  const loaded = await load(files);
  const { allowed, state, index, origin } = ask(loaded);
  expect(allowed("https://a.example/x", "2025-02-02T00:00:00Z")).toBe(false);
  expect(allowed("https://a.example/x", "2025-02-03T00:00:00Z")).toBe(true);
  expect(origin("http://a.example/")).toBe(-1);
  expect(index.undated(origin("http://b.example/"))).toBe(true);
  expect(state("https://d.example/", "2025-02-02T00:00:00Z")).toBe("unreadable");
  expect(ask(loaded, "tdmrep").state("https://e.example/", "2025-02-02T00:00:00Z")).toBe("ok");
  expect(ask(loaded).place("https://a.example/x", "2025-02-02T00:00:00Z")).toBe("dump/https/a.example/20250201T000000Z.txt.gz");
  expect(reasons(loaded)).toEqual([
    "dump/20250201.txt a path that names no host", "dump/b.example/robots.txt no time of the fetch: cannot be matched with a crawl", "dump/c.example/19800101.txt a time before 1990 in its path",
    "dump/d.example/20250201T000000Z.txt.gz the gzip data breaks off: the file is truncated",
  ]);
  expect(loaded.inputs).toEqual([{ role: "snapshot", name: "dump/", size: files.reduce((sum, f) => sum + f.size, 0), format: "robots-folder", rows: 7, bad: 3 }]);
  const whole = await load([file("a/a.example/20250201.txt", deny), file("a/b.example/20250201.txt", deny)]);
  const again = await load([file("a/b.example/20250201.txt", deny), file("a/a.example/20250201.txt", deny)]);
  expect(whole.inputs[0]?.sha256).toMatch(/^[0-9a-f]{64}$/u);
  expect(again.inputs).toEqual(whole.inputs);
});
