import { describe, expect, test } from "@jest/globals";
import { concernsNobody } from "../../src/action/relevant.ts";
import { TempRepo } from "../support/temp-repo.ts";

describe("changed evidence of a crawl", () => {
  const repo = new TempRepo().write({
    ".gpai/copyright.yaml": "manifests:\n  - {path: crawl/shards}\n  - {path: \"data/deep/2025\", agent: Bot}\n  - big/one.bin.br\nsnapshots: [{path: robots/}]\n",
    ".gpai/optout/verification.json": "{}",
  });
  test.each([
    [".gpai/optout/crawl.jsonl.gz", false], [".gpai/optout/verification.json", false], [".gpai/registers/removal-requests.csv", false],
    ["crawl/shards/part-1.odd", false], ["crawl/shards/a/b/part-1.odd", false], ["data/deep/2025/x.odd", false], ["robots/example.eu/1.odd", false], ["big/one.bin.br", false], ["elsewhere/part.jsonl.gz", false],
    ["src/app.ts", true], ["crawl/other.odd", true], ["crawl/shards2/part.odd", true], ["data/x.odd", true], ["mycrawl/shards.odd", true], ["a/crawl-shards/x.odd", true],
  ])("%s: quiet %s", (path, quiet) => expect(concernsNobody(repo.path, [path])).toBe(quiet));

  test("a path of ten thousand folders is decided fast", () => {
    const started = Date.now();
    concernsNobody(repo.path, ["a/".repeat(10_000), `${"crawl/".repeat(2000)}x`]);
    expect(Date.now() - started).toBeLessThan(2000);
  });
});
