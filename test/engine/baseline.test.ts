import { mkdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import type { Finding, Report } from "../../src/checks/types.ts";
import { type BaselinePlan, planBaseline } from "../../src/engine/baseline.ts";
import { inspect } from "../../src/engine/inspect.ts";
import { TempRepo } from "../support/temp-repo.ts";
import { documentation, modelYaml } from "../support/wren.ts";
import { all, files, NOW } from "./fix/support.ts";

const LIST = ".gpai/baseline.yaml";
const DOC = ".gpai/documentation.yaml";

function repository(over: Readonly<Record<string, string>> = {}): TempRepo {
  const repo = new TempRepo().write(files({ [DOC]: documentation({ "MDF-PRP-8": "5B-15B" }), ...over }));
  repo.commit();
  return repo;
}

const plan = (repo: TempRepo): Promise<BaselinePlan> => planBaseline({ path: repo.path, now: NOW });
const check = (repo: TempRepo, base?: string): Promise<Report> => inspect({ path: repo.path, now: NOW, ...(base === undefined ? {} : { base }) });
/** A repository with a baseline of all that is open, on its main branch. */
async function listed(over: Readonly<Record<string, string>> = {}): Promise<TempRepo> {
  const repo = repository(over);
  repo.write({ [LIST]: (await plan(repo)).text }).commit();
  return repo;
}
const band = (report: Report): Finding | undefined => all(report).find((one) => one.rule === "form/band");
const rules = (report: Report): string[] => report.general.map((one) => one.rule);

describe("a baseline of today's findings", () => {
  test("lists every open finding, and nothing fails any more; the findings stay", async () => {
    const repo = repository();
    const found = await plan(repo);
    expect([found.path, found.before, found.removed, found.kept]).toEqual([LIST, undefined, [], 0]);
    expect(found.added.length).toBe(found.entries.length);
    const before = await check(repo);
    repo.write({ [LIST]: found.text }).commit();
    const after = await check(repo);
    expect([before.fails, after.fails]).toEqual([true, false]);
    expect([after.counts.baseline, after.counts.findings, after.counts.gap, after.counts.conflict, after.verdict]).toEqual([found.entries.length, before.counts.findings, before.counts.gap, before.counts.conflict, "findings"]);
    expect(band(after)?.baseline).toBe(true);
  });
  test("written twice it is the same, and unchanged it asks for nothing", async () => {
    const repo = await listed();
    const again = await plan(repo);
    expect([again.added, again.removed, again.text]).toEqual([[], [], readFileSync(join(repo.path, LIST), "utf8")]);
  });
  test("lines that move do not lose an entry", async () => {
    const repo = await listed();
    repo.write({ [DOC]: `# a comment\n\n${documentation({ "MDF-PRP-8": "5B-15B" })}` });
    expect(band(await check(repo))).toMatchObject({ line: 9, baseline: true });
    expect((await plan(repo)).added).toEqual([]);
  });
  test("what has been mended is told, and taken out by a person", async () => {
    const repo = await listed();
    repo.write({ [DOC]: documentation() });
    const after = await check(repo);
    expect(after.general).toMatchObject([{ rule: "baseline/gone", message: expect.stringMatching(/^1 entry of the baseline is gone/) }]);
    expect(after.fails).toBe(false);
    expect((await plan(repo)).removed).toMatchObject([{ rule: "form/band", obligation: "MDF-PRP-8" }]);
  });
  test("a new finding fails beside it", async () => {
    const repo = await listed();
    repo.write({ [DOC]: documentation({ "MDF-PRP-8": "5B-15B", "MDF-GEN-4": "01/02/2026" }) });
    const after = await check(repo);
    expect([after.fails, all(after).find((one) => one.rule === "form/date")?.baseline]).toEqual([true, undefined]);
  });
  test("what could not be read whole is never listed, and loses no entry", async () => {
    const repo = await listed();
    repo.write({ "broken.safetensors": new Uint8Array([255, 255, 255, 255, 255, 255, 255, 127, 1, 2, 3]) });
    expect((await check(repo)).completeness.complete).toBe(false);
    repo.write({ [DOC]: documentation() });
    const found = await plan(repo);
    expect([found.removed, found.kept, found.entries.some((one) => one.rule === "form/band")]).toEqual([[], 1, true]);
  });
  test.each<[string, (repo: TempRepo) => void, RegExp]>([
    ["a broken list: its entries would be lost", (repo) => { repo.write({ [LIST]: "baseline: [\n" }); }, /cannot be read/],
    ["a list twice its size", (repo) => { repo.write({ [LIST]: "#".repeat(2_000_000) }); }, /cannot be read/],
    ["a link", (repo) => { writeFileSync(join(repo.path, "elsewhere.yaml"), "baseline: []\n"); symlinkSync("../elsewhere.yaml", join(repo.path, LIST)); }, /no regular file/],
  ])("refused: %s", async (_, spoil, why) => {
    const repo = repository();
    spoil(repo);
    await expect(plan(repo)).rejects.toThrow(why);
  });
  test("refused where nothing is declared", async () => {
    const repo = new TempRepo().write({ "README.md": "# x\n" });
    await expect(plan(repo)).rejects.toMatchObject({ fix: "gpai-docket init" });
  });
});

describe("on a change, the base branch's list counts", () => {
  test("what the change adds to it is told, and has no effect", async () => {
    const repo = repository();
    repo.git("checkout", "-q", "-b", "work");
    const worse = documentation({ "MDF-PRP-8": "5B-15B", "MDF-GEN-4": "01/02/2026" });
    repo.write({ [DOC]: worse });
    repo.write({ [LIST]: (await plan(repo)).text }).commit();
    const report = await check(repo, "main");
    expect(report.general).toMatchObject([{ rule: "policy/relaxed", path: LIST, line: 5, message: expect.stringMatching(/^this change adds \d+ findings to the baseline \(/), introduced: true }]);
    expect([report.fails, report.counts.baseline]).toEqual([true, undefined]);
    expect(all(report).some((one) => one.baseline === true)).toBe(false);
  });
  test("taken out by the change, it still counts until merged, and nothing is relaxed", async () => {
    const repo = await listed();
    repo.git("checkout", "-q", "-b", "work");
    repo.remove(LIST);
    repo.commit();
    const report = await check(repo, "main");
    expect([report.fails, rules(report), band(report)?.baseline]).toEqual([false, [], true]);
  });
  test("a mended finding is resolved, and no hint about the list looks like something that the change brought", async () => {
    const repo = await listed();
    repo.git("checkout", "-q", "-b", "work");
    repo.write({ [DOC]: documentation() }).commit();
    const report = await check(repo, "main");
    expect([report.fails, rules(report), report.counts.introduced]).toEqual([false, [], 0]);
    expect(report.resolved).toMatchObject([{ rule: "form/band" }]);
    repo.git("checkout", "-q", "main");
    repo.git("merge", "-q", "work");
    expect(rules(await check(repo))).toEqual(["baseline/gone"]);
    repo.git("checkout", "-q", "-b", "next");
    repo.write({ "notes.txt": "hello\n" }).commit();
    const next = await check(repo, "main");
    expect([next.counts.introduced, next.counts.resolved]).toEqual([0, 0]);
  });
  test("a renamed file: on the change nothing new; on the branch the list is written anew", async () => {
    const repo = await listed({ "docs/old.yaml": "x: 1\n" });
    repo.git("checkout", "-q", "-b", "work");
    renameSync(join(repo.path, DOC), join(repo.path, ".gpai/documentation.yml"));
    repo.commit();
    const report = await check(repo, "main");
    expect(band(report)).toMatchObject({ path: ".gpai/documentation.yml", introduced: false });
    expect(report.fails).toBe(false);
    const found = await plan(repo);
    expect([found.added.map((one) => one.path), found.removed.map((one) => one.path)]).toEqual([expect.arrayContaining([".gpai/documentation.yml"]), expect.arrayContaining([DOC])]);
  });
  test("a hostile list on the change neither hides nor breaks anything", async () => {
    const repo = await listed();
    repo.git("checkout", "-q", "-b", "work");
    repo.write({ [LIST]: "baseline: [\n", ".gpai/model.yaml": modelYaml.replace("released: 2026-03-10", "released: 2026/3/10") }).commit();
    const report = await check(repo, "main");
    expect(rules(report).toSorted()).toEqual(["records/invalid", "records/invalid"]);
    expect([report.fails, band(report)?.baseline]).toEqual([true, true]);
  });
});

describe("waivers on a change", () => {
  const OPEN = "MDF-PRP-8";
  const waivers = (over = ""): string => `- {id: ${OPEN}, reason: with the next release, owner: docs team, until: 2027-03-01${over}}\n`;
  const outcome = (report: Report): string | undefined => report.models[0]?.obligations.find((one) => one.id === OPEN)?.outcome;

  test("count from the base branch alone; one that the change brings is told and has no effect", async () => {
    const repo = repository();
    repo.git("checkout", "-q", "-b", "work");
    repo.write({ ".gpai/waivers.yaml": waivers() }).commit();
    const report = await check(repo, "main");
    expect(outcome(report)).toBe("conflict");
    expect(report.general).toMatchObject([{ rule: "policy/relaxed", message: `this change adds a waiver for ${OPEN} until 2027-03-01`, path: ".gpai/waivers.yaml", line: 1 }]);
  });
  test("of the base still count where the change removes them, and an extension is told", async () => {
    const repo = repository({ ".gpai/waivers.yaml": waivers() });
    repo.git("checkout", "-q", "-b", "gone");
    repo.remove(".gpai/waivers.yaml");
    repo.commit();
    expect([outcome(await check(repo, "main")), rules(await check(repo, "main"))]).toEqual(["waived", []]);
    repo.git("checkout", "-q", "main");
    repo.git("checkout", "-q", "-b", "longer");
    repo.write({ ".gpai/waivers.yaml": waivers().replace("2027-03-01", "2027-05-01") }).commit();
    expect((await check(repo, "main")).general.map((one) => one.message)).toEqual([`this change extends the waiver for ${OPEN} from 2027-03-01 to 2027-05-01`]);
  });
  test("say who, why and until when in the report", async () => {
    const report = await check(repository({ ".gpai/waivers.yaml": waivers() }));
    expect(report.models[0]?.obligations.find((one) => one.id === OPEN)).toMatchObject({ outcome: "waived", waiver: { reason: "with the next release", owner: "docs team", until: "2027-03-01" }, findings: [{ rule: "form/band" }] });
  });
  test.each([["181 days", waivers().replace("2027-03-01", "2027-05-23")], ["an unknown id", waivers().replace(OPEN, "MDF-XXX-9")], ["no owner", waivers().replace("owner: docs team, ", "")], ["a past day", waivers().replace("2027-03-01", "2026-11-21")]])("without effect and said: %s", async (_, text) => {
    const report = await check(repository({ ".gpai/waivers.yaml": text }));
    expect(outcome(report)).toBe("conflict");
    expect(report.general.filter((one) => one.path === ".gpai/waivers.yaml")).not.toEqual([]);
  });
});

test("a folder in the place of the list is no list", async () => {
  const repo = repository();
  mkdirSync(join(repo.path, LIST));
  writeFileSync(join(repo.path, LIST, "x"), "");
  expect((await plan(repo)).before).toBeUndefined();
});
