import { chmodSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { difference, writeFixes } from "../../../src/engine/fix/commit.ts";
import { planFixes } from "../../../src/engine/fix/plan.ts";
import { writeGuarded } from "../../../src/engine/fix/write.ts";
import { inspect } from "../../../src/engine/inspect.ts";
import { TempRepo, tempFolder } from "../../support/temp-repo.ts";
import { digest, documentation, modelYaml } from "../../support/wren.ts";
import { files, NOW } from "./support.ts";

const DOC = ".gpai/documentation.yaml";
const STALE = documentation({ "MDF-GEN-3": `{model.safetensors: "sha256:${digest("old")}"}`, "MDF-PRP-7": "7.2e9", "MDF-PRP-8": "5B-15B", "MDF-GEN-4": "10 March 2026" });

function repository(over: Readonly<Record<string, string>> = {}): TempRepo {
  return new TempRepo().write(files({ [DOC]: STALE, ...over }));
}

const read = (repo: TempRepo, path: string): string => readFileSync(join(repo.path, path), "utf8");
const plan = (repo: TempRepo, more: Partial<Parameters<typeof planFixes>[0]> = {}) => planFixes({ path: repo.path, now: NOW, ...more });

test("a plan mends in memory, and says what is gone", async () => {
  const repo = repository();
  const found = await plan(repo);
  expect(found.files.map((file) => [file.path, file.edits])).toEqual([[DOC, 4]]);
  expect(found.mended.map((one) => one.rule).toSorted()).toEqual(["form/band", "form/date", "form/digest", "form/parameters"]);
  expect(found.left).toEqual([]);
  expect(difference(found.before, found.after).gone.map((one) => one.rule)).toEqual(expect.arrayContaining(["form/band", "form/date", "form/digest", "form/parameters"]));
  expect(read(repo, DOC)).toBe(STALE);
});

test("written, the check agrees with the plan, and nothing is left to fix", async () => {
  const repo = repository();
  const found = await plan(repo);
  await writeFixes(repo.path, found.files);
  expect(read(repo, DOC)).toBe(documentation({ "MDF-GEN-4": "2026-03-10" }));
  expect((await inspect({ path: repo.path, now: NOW })).counts).toEqual(found.after.counts);
  expect((await plan(repo)).files).toEqual([]);
});

test("one rule only; one model only; only what a change brought", async () => {
  const repo = repository();
  expect((await plan(repo, { rule: "form/band" })).mended.map((one) => one.rule)).toEqual(["form/band"]);
  repo.commit();
  repo.write({ ".gpai/model.yaml": modelYaml.replace("released: 2026-03-10", "released: 2026/3/10") }).commit();
  expect((await plan(repo, { base: "HEAD~1" })).files.map((file) => file.path)).toEqual([".gpai/model.yaml"]);
  await expect(plan(repo, { model: "other" })).rejects.toThrow(/No model has the id/);
});

test("hundreds of rows are mended in one go", async () => {
  const rows = Array.from({ length: 1500 }, (_, i) => `hf:a/b${i},public,2026/3/${(i % 28) + 1}\n`).join("");
  const repo = repository({ ".gpai/training-data.csv": `id,category,checked\n${rows}` });
  const found = await plan(repo, { rule: "records/invalid" });
  expect(found.files.map((file) => [file.path, file.edits])).toEqual([[".gpai/training-data.csv", 1500]]);
  await writeFixes(repo.path, found.files);
  expect(read(repo, ".gpai/training-data.csv")).not.toContain("/3/");
  expect((await plan(repo, { rule: "records/invalid" })).files).toEqual([]);
});

test.each([["CRLF and a byte-order mark", `\uFEFF${STALE.replaceAll("\n", "\r\n")}`], ["no line end at the end", STALE.trimEnd()]])("kept as they are: %s", async (_, text) => {
  const repo = repository({ [DOC]: text });
  chmodSync(join(repo.path, DOC), 0o640);
  const found = await plan(repo);
  await writeFixes(repo.path, found.files);
  const wanted = text.replace(digest("old"), digest("one")).replace("7.2e9", "3624078336").replace("5B-15B", "500M-5B").replace("10 March 2026", "2026-03-10");
  expect(read(repo, DOC)).toBe(wanted);
  expect(statSync(join(repo.path, DOC)).mode & 0o777).toBe(0o640);
  expect(readdirSync(join(repo.path, ".gpai")).filter((name) => name.includes("tmp"))).toEqual([]);
});

test("property: fixing twice is fixing once, and values that are right stay", async () => {
  await fc.assert(fc.asyncProperty(fc.record({
    "MDF-PRP-7": fc.constantFrom("7.2e9", "3624078336", "7.2B parameters", '"3.6e9"', "{total: 9e9, active: 1e9}", "TODO"),
    "MDF-PRP-8": fc.constantFrom("5B-15B", "500M-5B", "[1-500M]", '">1T"', "5B-15B or so"),
    "MDF-GEN-4": fc.constantFrom("10 March 2026", "2026/3/10", "01/02/2026", "'10.3.2026'", "20260310", "2026-03-10"),
    "MDF-ENG-1": fc.constantFrom("110000 kWh", "{value: 5, unit: GWh}", "12 MWh"),
    "MDF-GEN-3": fc.constantFrom(`{model.safetensors: ${digest("old")}}`, `\n  model.safetensors: "${digest("old")}" # old`, `see ${digest("old")}`),
  }), fc.constantFrom("\n", "\r\n"), async (over, end) => {
    const repo = repository({ [DOC]: documentation(over).replaceAll("\n", end) });
    const first = await plan(repo);
    await writeFixes(repo.path, first.files);
    const after = read(repo, DOC);
    const second = await plan(repo);
    expect(second.files).toEqual([]);
    expect(second.left).toEqual([]);
    expect(after.split("\n").length).toBe(documentation(over).split("\n").length);
    expect(after.includes("\r")).toBe(end === "\r\n");
    expect(second.before.counts).toEqual(first.after.counts);
  }), { numRuns: 25 });
});

describe("nothing is written", () => {
  test("where the file has changed since it was read, not even the others", async () => {
    const repo = repository({ ".gpai/model.yaml": modelYaml.replace("released: 2026-03-10", "released: 2026/3/10") });
    const found = await plan(repo);
    expect(found.files.map((file) => file.path)).toEqual([DOC, ".gpai/model.yaml"]);
    const before = read(repo, DOC);
    writeFileSync(join(repo.path, ".gpai/model.yaml"), `${modelYaml}# somebody else was here\n`);
    await expect(writeFixes(repo.path, found.files)).rejects.toMatchObject({ path: ".gpai/model.yaml", message: expect.stringMatching(/changed since it was read/) });
    expect(read(repo, DOC)).toBe(before);
  });

  test("where the file is gone", async () => {
    const repo = repository();
    const found = await plan(repo);
    repo.remove(DOC);
    await expect(writeFixes(repo.path, found.files)).rejects.toThrow(/is gone/);
    expect(existsSync(join(repo.path, DOC))).toBe(false);
  });

  test("through a link that took the place of the file", async () => {
    const repo = repository();
    const found = await plan(repo);
    const elsewhere = join(tempFolder(), "victim.yaml");
    writeFileSync(elsewhere, STALE);
    repo.remove(DOC);
    symlinkSync(elsewhere, join(repo.path, DOC));
    await expect(writeFixes(repo.path, found.files)).rejects.toThrow(/symbolic link/);
    expect([readFileSync(elsewhere, "utf8"), lstatSync(join(repo.path, DOC)).isSymbolicLink()]).toEqual([STALE, true]);
  });

  test("through a link that took the place of the folder", async () => {
    const repo = repository();
    const found = await plan(repo);
    const elsewhere = tempFolder();
    renameSync(join(repo.path, ".gpai"), join(elsewhere, "records"));
    symlinkSync(join(elsewhere, "records"), join(repo.path, ".gpai"));
    await expect(writeFixes(repo.path, found.files)).rejects.toThrow(/symbolic link/);
    expect(readFileSync(join(elsewhere, "records/documentation.yaml"), "utf8")).toBe(STALE);
  });

  test("to a record that is a link: it is not even read", async () => {
    const repo = repository();
    const elsewhere = join(tempFolder(), "documentation.yaml");
    writeFileSync(elsewhere, STALE);
    repo.remove(DOC);
    symlinkSync(elsewhere, join(repo.path, DOC));
    repo.commit();
    expect((await plan(repo)).files).toEqual([]);
  });

  test("to a file that git ignores", async () => {
    const repo = repository({ ".gitignore": ".gpai/documentation.yaml\n" });
    expect((await plan(repo)).files).toEqual([]);
    expect(read(repo, DOC)).toBe(STALE);
  });

  test.each(["../out.yaml", "/etc/gpai.yaml", ".git/config", "a/../../b.yaml", "", ".gpai/../../x.yaml", "sub/.GIT/x.yaml"])("to %j", async (path) => {
    const repo = repository();
    await expect(writeGuarded(repo.path, path, undefined, new TextEncoder().encode("x"))).rejects.toThrow(/not a path that may be written/);
  });

  test("where a new file has come up since", async () => {
    const repo = repository();
    await expect(writeGuarded(repo.path, DOC, undefined, new Uint8Array([1]))).rejects.toThrow(/exists now/);
    await expect(writeGuarded(repo.path, "none/x.yaml", undefined, new Uint8Array([1]))).rejects.toThrow(/no folder/);
    mkdirSync(join(repo.path, ".gpai/x.yaml"));
    await expect(writeGuarded(repo.path, ".gpai/x.yaml", new Uint8Array([1]), new Uint8Array([1]))).rejects.toThrow(/not a regular file/);
  });
});

test("a leftover of a run that was killed is in nobody's way, and two fixes at once do not tear a file", async () => {
  const repo = repository();
  writeFileSync(join(repo.path, `.gpai/.documentation.yaml.gpai-docket-${process.pid}-0.tmp`), "left over");
  const found = await plan(repo);
  const [file] = found.files;
  if (file === undefined) throw new Error("nothing to write");
  const results = await Promise.allSettled([1, 2, 3].map(async () => writeGuarded(repo.path, DOC, file.before, file.after)));
  expect(results.some((one) => one.status === "fulfilled")).toBe(true);
  expect(read(repo, DOC)).toBe(new TextDecoder().decode(file.after));
  expect(readFileSync(join(repo.path, `.gpai/.documentation.yaml.gpai-docket-${process.pid}-0.tmp`), "utf8")).toBe("left over");
  expect(readdirSync(join(repo.path, ".gpai")).filter((name) => name.endsWith(".tmp"))).toHaveLength(1);
});

test("names of files that say where else to write are not followed", async () => {
  const repo = repository({ [DOC]: documentation({ "MDF-GEN-3": `{"../../model.safetensors": ${digest("old")}}` }) });
  repo.write({ ".gpai/training-data.yaml": 'file: "../outside.csv"\ncolumns: {id: id}\n' });
  const found = await plan(repo);
  expect(found.files.map((file) => file.path).filter((path) => !path.startsWith(".gpai/"))).toEqual([]);
});

test.each<[string, Readonly<Record<string, string>>]>([
  ["five megabytes of YAML", { [DOC]: `${STALE}${"x: [1, 2, 3]\n".repeat(400_000)}` }],
  ["a key twice", { [DOC]: `${STALE}MDF-PRP-7: 1\n` }],
  ["lone carriage returns only", { [DOC]: STALE.replaceAll("\n", "\r") }],
  ["a lone carriage return in a comment", { [DOC]: `# a\rb\n${STALE}` }],
  ["an alias", { [DOC]: `${STALE}x: &a 1\ny: *a\n` }],
  ["no UTF-8", { [DOC]: STALE.replace("Wren", "Wr\u0000n") }],
  ["many brackets", { [DOC]: `${STALE}x: ${"[".repeat(100_000)}\n` }],
])("hostile record, nothing to fix in it and in time: %s", async (_, over) => {
  const repo = repository(over);
  const begin = performance.now();
  const found = await plan(repo);
  expect(performance.now() - begin).toBeLessThan(15_000);
  expect(found.files).toEqual([]);
});

test("a bare repository can be planned", async () => {
  const repo = repository();
  repo.commit();
  const bare = tempFolder();
  repo.git("clone", "--quiet", "--bare", repo.path, join(bare, "x.git"));
  const found = await planFixes({ path: join(bare, "x.git"), now: NOW });
  expect([found.before.repository.kind, found.files.map((file) => file.path)]).toEqual(["git", [DOC]]);
});
