import { readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { FIXABLE } from "../../../src/checks/fixable.ts";
import { documentation } from "../../support/wren.ts";
import { TempRepo, tempFolder } from "../../support/temp-repo.ts";
import { files } from "../../engine/fix/support.ts";
import { run } from "../optout/io.ts";

const DOC = ".gpai/documentation.yaml";
const LIST = ".gpai/baseline.yaml";
const NOW = ["--now", "2026-11-22"];

function repository(over: Readonly<Record<string, string>> = {}): TempRepo {
  return new TempRepo().write(files({ [DOC]: documentation({ "MDF-PRP-8": "5B-15B", "MDF-GEN-4": "10 March 2026" }), ...over }));
}

const read = (repo: TempRepo, path: string): string => readFileSync(join(repo.path, path), "utf8");

describe("gpai-docket fix", () => {
  test("shows a diff and writes nothing", async () => {
    const repo = repository();
    const before = read(repo, DOC);
    const { code, out, err } = await run(["fix", repo.path, ...NOW]);
    expect([code, err, read(repo, DOC)]).toEqual([1, "", before]);
    expect(out).toContain(`--- a/${DOC}\n+++ b/${DOC}\n@@ -4,5 +4,5 @@\n`);
    expect(out).toContain("-MDF-PRP-8: 5B-15B\n-MDF-GEN-4: 10 March 2026\n+MDF-PRP-8: 500M-5B\n+MDF-GEN-4: 2026-03-10\n");
    expect(out).toMatch(/^2 findings with edits:$/m);
    expect(out).toContain("  form/date  .gpai/documentation.yaml:8\n");
    expect(out).toMatch(/Nothing was written\. To write this file, run the same command with --write\.\n$/);
  });
  test("with --write it writes, checks again, and tells what is gone; then there is nothing to fix", async () => {
    const repo = repository();
    const { code, out } = await run(["fix", repo.path, "--write", ...NOW]);
    expect([code, read(repo, DOC)]).toEqual([0, documentation({ "MDF-GEN-4": "2026-03-10" })]);
    expect(out.indexOf("+++ b/")).toBeLessThan(out.indexOf("written  .gpai/documentation.yaml"));
    expect(out).toMatch(/\d findings gone:\n/);
    const again = await run(["fix", repo.path, ...NOW]);
    expect([again.code, again.out]).toEqual([0, expect.stringMatching(/^Nothing to fix/)]);
  });
  test("one rule alone", async () => {
    const repo = repository();
    expect((await run(["fix", repo.path, "--write", "--only", "form/band", ...NOW])).code).toBe(0);
    expect(read(repo, DOC)).toContain("MDF-GEN-4: 10 March 2026");
    const other = await run(["fix", repo.path, "--only", "form/missing", ...NOW]);
    expect([other.code, other.err]).toEqual([2, expect.stringContaining("expected one of: form/digest")]);
  });
  test("a bare repository is shown and not written", async () => {
    const repo = repository();
    repo.commit();
    const bare = join(tempFolder(), "x.git");
    repo.git("clone", "--quiet", "--bare", repo.path, bare);
    expect((await run(["fix", bare, ...NOW])).code).toBe(1);
    expect(await run(["fix", bare, "--write", ...NOW])).toMatchObject({ code: 2, err: expect.stringContaining("bare repository") });
  });
  test("no folder, a wrong date, a wrong option: said, and 2", async () => {
    for (const args of [["/nowhere/at/all"], [".", "--now", "soon"], [".", "--wirte"]]) expect((await run(["fix", ...args])).code).toBe(2);
  });
  test("foreign text is made visible", async () => {
    const repo = repository({ [DOC]: `MDF-PRP-8: 5B-15B # \u202egnp\n${documentation()}`.replace("MDF-PRP-8: 500M-5B\n", "") });
    const { out } = await run(["fix", repo.path, ...NOW]);
    expect(out).toContain("-MDF-PRP-8: 5B-15B # \\u202Egnp\n");
    expect(out).not.toContain("\u202e");
  });
  test("the help lists the rules", async () => {
    const { out } = await run(["fix", "--help"]);
    for (const rule of FIXABLE.keys()) expect(out).toContain(`  ${rule} `);
    expect((await run(["--help"])).out).toMatch(/^ {2}fix +write what a program can mend/m);
  });
});

describe("gpai-docket baseline", () => {
  test("shows what it would add, and writes nothing", async () => {
    const repo = repository();
    const { code, out } = await run(["baseline", repo.path, ...NOW]);
    expect(code).toBe(1);
    expect(() => read(repo, LIST)).toThrow();
    expect(out).toMatch(/^\d+ findings in the baseline: \d+ added, 0 removed, 0 as before\.\n/);
    expect(out).toContain("  + form/band  MDF-PRP-8  .gpai/documentation.yaml\n");
    expect(out).toMatch(/Nothing was written\. To write \.gpai\/baseline\.yaml, run the same command with --write\.\n$/);
  });
  test("with --write the check passes; mended findings are taken out by the next", async () => {
    const repo = repository();
    expect((await run(["check", repo.path, ...NOW])).code).toBe(1);
    expect((await run(["baseline", repo.path, "--write", ...NOW])).code).toBe(0);
    expect(read(repo, LIST)).toMatch(/^# yaml-language-server: \$schema=/);
    const checked = await run(["check", repo.path, ...NOW]);
    expect([checked.code, checked.out]).toEqual([0, expect.stringMatching(/baseline/i)]);
    expect((await run(["baseline", repo.path, ...NOW]))).toMatchObject({ code: 0, out: expect.stringContaining("Nothing to change.") });
    expect((await run(["fix", repo.path, "--write", ...NOW])).code).toBe(0);
    const next = await run(["baseline", repo.path, "--write", ...NOW]);
    expect([next.code, next.out]).toEqual([0, expect.stringMatching(/ 0 added, \d+ removed/)]);
    expect(read(repo, LIST)).not.toContain("form/band");
  });
  test("--output writes elsewhere", async () => {
    const repo = repository();
    const file = join(tempFolder(), "list.yaml");
    expect((await run(["baseline", repo.path, "--output", file, ...NOW])).code).toBe(0);
    expect(readFileSync(file, "utf8")).toContain('rule: "form/band"');
    expect(() => read(repo, LIST)).toThrow();
    expect((await run(["baseline", repo.path, "--output", file, "--write", ...NOW])).code).toBe(2);
    expect((await run(["baseline", repo.path, "--output", join(file, "x"), ...NOW])).code).toBe(2);
  });
  test("never through a link", async () => {
    const repo = repository();
    const victim = join(tempFolder(), "victim.yaml");
    writeFileSync(victim, "baseline: []\n");
    symlinkSync(victim, join(repo.path, LIST));
    expect(await run(["baseline", repo.path, "--write", ...NOW])).toMatchObject({ code: 2 });
    expect(readFileSync(victim, "utf8")).toBe("baseline: []\n");
  });
  test("a renamed file is pointed at", async () => {
    const repo = repository();
    await run(["baseline", repo.path, "--write", ...NOW]);
    const text = read(repo, DOC);
    repo.remove(DOC).write({ ".gpai/documentation.yml": text });
    expect((await run(["baseline", repo.path, ...NOW])).out).toMatch(/may be ones that are removed under another path: was a file renamed\?/);
  });
});
