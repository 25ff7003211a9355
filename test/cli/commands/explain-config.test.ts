import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { TempRepo } from "../../support/temp-repo.ts";
import { run } from "../optout/io.ts";

const repo = (files: Readonly<Record<string, string>> = {}): string => new TempRepo().write({ "README.md": "# a\n", ...files }).path;

describe("gpai-docket explain config", () => {
  test("with no file at all: every value is a default, and nothing is wrong", async () => {
    const { code, out, err } = await run(["explain", "config", repo()]);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain("organisation's file: none; repository's own: none\n");
    expect(out).toMatch(/\nmode {2,}preview {2}default\n/);
    expect(out).toContain("Nothing is wrong with the files that were read.");
  });

  test("each value with its layer, file and line, what is locked, and what is refused", async () => {
    const path = repo({ ".gpai/config.yaml": "fail_on: never\nhouse:\n  snapshot_age_days: 90\n", "org.yaml": "preset: quiet\nfail_on: gap\nlocked: [fail_on]\nrepos: [{match: wren-*, mode: active}]\n" });
    const { code, out } = await run(["explain", "config", path, "--organisation", join(path, "org.yaml"), "--repository", "acme/Wren-3b"]);
    const flat = out.replace(/\n {6,8}/g, " ");
    expect(code).toBe(1);
    expect(flat).toContain("What holds for acme/Wren-3b\n");
    expect(flat).toMatch(/\nmode +active {2}repos 'wren-\*' \S*org\.yaml:4\n/);
    expect(flat).toMatch(/\nfail_on +gap +organisation \S*org\.yaml:2 {2}locked\n/);
    expect(flat).toMatch(/\nhouse\.snapshot_age_days +90 {2}repository \.gpai\/config\.yaml:3\n/);
    expect(flat).toMatch(/\nreminders\.days +\[7\] {2}preset quiet \(line 1\)\n/);
    expect(flat).toMatch(/ {2}\.gpai\/config\.yaml:1 {2}`fail_on` is locked by the organisation .* fix: Take the line out/);
    expect(flat).toContain("preset quiet: Issues only for");
    for (const line of out.split("\n").filter((one) => !one.includes("org.yaml"))) expect([...line].length).toBeLessThanOrEqual(100);
  });

  test("--format json holds the same", async () => {
    const path = repo({ ".gpai/config.yaml": "mode: active\n" });
    const { code, out } = await run(["explain", "config", path, "--format", "json"]);
    const found = JSON.parse(out) as { schemaVersion: number; values: { name: string; value: unknown; layer: string }[]; problems: { message: string; line: number; fix: string }[] };
    expect([code, found.schemaVersion, found.values.find((one) => one.name === "mode")]).toEqual([1, 1, { name: "mode", value: "preview", layer: "default" }]);
    expect(found.problems).toMatchObject([{ path: ".gpai/config.yaml", line: 1 }]);
  });

  test("in the organisation's own .github repository its file is found", async () => {
    const { code, out } = await run(["explain", "config", repo({ ".github/gpai-docket.yml": "mode: active\n" })]);
    expect([code, /\nmode +active {2}organisation \.github\/gpai-docket\.yml:1\n/.test(out)]).toEqual([0, true]);
    const both = await run(["explain", "config", repo({ ".github/gpai-docket.yml": "mode: off\n", ".github/gpai-docket.yaml": "mode: active\n" })]);
    expect([both.code, both.out.includes("there is also .github/gpai-docket.yaml")]).toEqual([1, true]);
  });

  test("control characters of a glob never reach the terminal", async () => {
    const path = repo({ ".github/gpai-docket.yaml": "repos:\n  - {match: ['*', \"a\\u202eb\"], labels: x, mode: off}\n  - {match: \"\\u202e*\", mode: off}\nissues: {labels: [\"a\\u202eb\"]}\n" });
    const { out } = await run(["explain", "config", path]);
    expect(out).not.toMatch(/[\u202e\u001b]/);
    expect(out).toContain("\\u202E");
  });

  test("help of its own, and words for what cannot be", async () => {
    expect((await run(["explain", "config", "--help"])).out).toMatch(/^Usage: gpai-docket explain config/);
    expect((await run(["help", "explain", "config"])).out).toMatch(/^Usage: gpai-docket explain config/);
    expect(await run(["explain", "config", repo(), "--repository", "acme"])).toMatchObject({ code: 2, err: expect.stringContaining("expected owner/name") });
    expect(await run(["explain", "config", repo(), "--organisation", "/nowhere/x.yaml"])).toMatchObject({ code: 2, err: expect.stringContaining("cannot be read (ENOENT)") });
    expect(await run(["explain", "config", repo(), "--organisation", repo()])).toMatchObject({ code: 2, err: expect.stringContaining("cannot be read (EISDIR)") });
  });
});

describe("gpai-docket explain clocks", () => {
  test("every clock with its basis, as text and as JSON", async () => {
    const { code, out } = await run(["explain", "clocks"]);
    expect([code, out.startsWith("Set by the texts\n")]).toEqual([0, true]);
    expect(out).toContain("  Request of a downstream provider answered: 14 days, deadline (T-1.2.e, code)\n");
    expect(out).toContain("House rules: no text sets these intervals\n");
    const found = JSON.parse((await run(["explain", "clocks", "--format", "json"])).out) as { clocks: { id: string; basis: string }[] };
    expect(found.clocks.length).toBeGreaterThan(40);
    expect(new Set(found.clocks.map((one) => one.basis))).toEqual(new Set(["act", "notice", "code", "house"]));
    expect((await run(["explain", "clocks", "--help"])).out).toMatch(/^Usage: gpai-docket explain clocks/);
    expect((await run(["explain", "clocks", "more"])).code).toBe(2);
  });
});
