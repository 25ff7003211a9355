import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { TempRepo } from "../../support/temp-repo.ts";
import { config, modelFiles } from "../../support/wren.ts";
import { type Ran, run } from "../optout/io.ts";

const NOW = ["--now", "2026-11-23"];
const MODEL = `model: {id: wren-3b, name: Wren 3B}
role: provider
provider: {name: Wren Language Models GmbH, contact: docs@wren-lm.eu, established_in_union: true, sme: false}
code_of_practice:
  signatory: false
  alternative_means:
    T-1.1: {description: technical file, evidence: docs/technical.md, adequacy: "holds Annexes XI and XII", reviewed: 2026-11-10}
    T-1.2: {description: portal, evidence: "https://wren-lm.eu/downstream", adequacy: "answers in ten days", reviewed: 2026-11-10}
    T-1.3: {description: signed commits, evidence: docs/technical.md, adequacy: "no change without two people", reviewed: 2026-11-10}
    copyright: {description: one policy, evidence: docs/policy.pdf, adequacy: "reservations are honoured", reviewed: 2026-11-10}
  gap_analysis: docs/gap.md
  report: {receipt: ES-SECRET-1, date: 2026-11-12}
dates: {released: 2026-03-10, eu_market: 2026-03-10}
licence: {open_source: false}
systemic_risk: false
crawls: false
weights: [{path: "*.safetensors"}]
`;

function repository(model = MODEL, files: Readonly<Record<string, string | Uint8Array>> = {}): TempRepo {
  const repo = new TempRepo().write({ ...modelFiles(), ".gpai/model.yaml": model, "docs/technical.md": "# Technical file\n", "docs/policy.pdf": new Uint8Array([37, 80, 68, 70, 255, 0]), ...files });
  repo.commit("start", "2026-11-01T12:00:00Z");
  return repo;
}

test("what is printed says what to do next, in lines that can be pasted", async () => {
  const unnamed = repository(MODEL.replace("  gap_analysis: docs/gap.md\n", "").replace(/ {4}T-1\.3: .*\n/, ""));
  expect((await gaps(unnamed)).out).toMatch(/under code_of_practice\.alternative_means:\n {2}T-1\.1: \{description: [^]*gpai-docket gaps \. --output docs\/gap-analysis\.md/);
  const { out } = await write(unnamed);
  expect(out).toContain("\n  gap_analysis: <its path in the repository>   # under code_of_practice\n");
  const named = repository();
  expect((await write(named)).code).toBe(0);
  named.write({ "docs/technical.md": "# Changed\n" });
  expect(await gaps(named, "--check")).toMatchObject({ code: 1, out: expect.stringContaining("Write it anew: gpai-docket gaps . --output docs/gap.md") as unknown });
}, 60_000);

const read = (repo: TempRepo, path: string): string => readFileSync(join(repo.path, path), "utf8");
const gaps = (repo: TempRepo, ...args: readonly string[]): Promise<Ran> => run(["gaps", repo.path, ...args, ...(args.includes("--now") ? [] : NOW)]);
const write = (repo: TempRepo, file = "docs/gap.md", ...args: readonly string[]): Promise<Ran> => gaps(repo, "--output", join(repo.path, file), ...args);

interface Judged { readonly outcome: string; readonly findings: readonly { readonly rule: string; readonly message: string }[] }

async function checked(repo: TempRepo): Promise<Judged> {
  const { out } = await run(["check", repo.path, "--format", "json", ...NOW]);
  const report = JSON.parse(out) as { readonly models: readonly { readonly obligations: readonly (Judged & { readonly id: string })[] }[] };
  const found = report.models[0]?.obligations.find((one) => one.id === "G-nonsignatory");
  if (found === undefined) throw new Error("no G-nonsignatory");
  return found;
}

describe("gpai-docket gaps", () => {
  test("shows a short table and writes nothing", async () => {
    const repo = repository();
    const { code, out, err } = await gaps(repo);
    expect([code, err, existsSync(join(repo.path, "docs/gap.md"))]).toEqual([0, "", false]);
    expect(out).toContain("Gap analysis of Wren 3B (wren-3b), 2026-11-23\n");
    expect(out).toContain("Transparency: 3 of 3 measures apply; means: 3 declared\n");
    expect(out).toMatch(/^ {2}C-1\.1 {3}declared as a whole/m);
    expect(out).toContain("  2 measures do not apply here\n");
    expect(out).toContain("Safety and Security: not analysed. Declared as without systemic risk");
    expect(out).not.toContain("SECRET");
  });

  test("writes the document; the check then finds everything recorded", async () => {
    const repo = repository();
    expect((await checked(repo)).findings.map((one) => one.rule)).toEqual(["act/gap-analysis"]);
    const done = await write(repo);
    expect([done.code, done.err, done.out]).toEqual([0, "", `written  ${join(repo.path, "docs/gap.md")}\n`]);
    expect(read(repo, "docs/gap.md")).toMatch(/^<!-- gpai-docket:gap-analysis:v1 date=2026-11-23 since=2026-11-10 chapters=transparency,copyright /);
    expect(await checked(repo)).toMatchObject({ outcome: "recorded", due: "2027-11-10", findings: [] });
    expect([(await gaps(repo, "--check")).code, (await gaps(repo, "--check")).out]).toEqual([0, expect.stringMatching(/^current +wren-3b: docs\/gap\.md of 2026-11-23 shows today's state; means and evidence are unchanged since 2026-11-10\.$/m)]);
  });

  test("means that change after the report ask whether the change is material, until a person says so", async () => {
    const repo = repository();
    await write(repo);
    const other = MODEL.replace("signed commits", "signed tags");
    repo.write({ ".gpai/model.yaml": other });
    await write(repo);
    expect(read(repo, "docs/gap.md")).toContain("since=2026-11-23 ");
    expect(await checked(repo)).toMatchObject({ outcome: "unknown", findings: [{ rule: "act/report-older", message: expect.stringMatching(/is of 2026-11-12, and the means, or their evidence, are of 2026-11-23/) }] });
    repo.write({ ".gpai/model.yaml": other.replace("date: 2026-11-12}", "date: 2026-11-12, reviewed: 2026-11-23}") });
    expect((await checked(repo)).outcome).toBe("recorded");
  });

  test("the same input gives the same bytes; a later day gives a new date and keeps since", async () => {
    const repo = repository();
    await write(repo);
    const first = read(repo, "docs/gap.md");
    expect((await write(repo)).out).toMatch(/^same /);
    expect((await write(repo, "docs/gap.md", "--now", "2026-12-24")).out).toMatch(/^written /);
    expect(read(repo, "docs/gap.md")).toMatch(/date=2026-12-24 since=2026-11-10 /);
    expect(read(repo, "docs/gap.md")).not.toBe(first);
  });

  test.each([
    ["other evidence", { "docs/technical.md": "# Technical file\n\nmore\n" }, /other evidence for `T-1\.1`, `T-1\.3`/],
    ["other bytes of a PDF", { "docs/policy.pdf": new Uint8Array([37, 80, 68, 70, 255, 1]) }, /other evidence for `copyright`/],
    ["other words", { ".gpai/model.yaml": MODEL.replace("signed commits", "signed tags") }, /other means declared for `T-1\.3`/],
    ["another measure", { ".gpai/model.yaml": MODEL.replace("  gap_analysis", "    C-1.5: docs/technical.md\n  gap_analysis") }, /means declared since for `C-1\.5`/],
    ["a chapter signed", { ".gpai/model.yaml": MODEL.replace("signatory: false", "signatory: true\n  chapters: [transparency]") }, /need no analysis any more: `transparency`/],
    ["another chapter to answer for", { ".gpai/model.yaml": MODEL.replace("systemic_risk: false", "systemic_risk: true") }, /chapters not in it: `safety`/],
  ] as const)("%s makes it stale, and names what changed", async (_, change, words) => {
    const repo = repository();
    await write(repo);
    repo.write(change);
    const { code, out } = await gaps(repo, "--check");
    expect([code, words.test(out)]).toEqual([1, true]);
    const found = (await checked(repo)).findings.find((one) => one.rule === "act/gap-analysis-changed");
    expect(found?.message).toMatch(words);
    expect((await write(repo)).code).toBe(0);
    expect((await gaps(repo, "--check")).code).toBe(0);
    expect((await checked(repo)).findings.map((one) => one.rule)).not.toContain("act/gap-analysis-changed");
  });

  test("by the ending of the file, or as asked", async () => {
    const repo = repository();
    await write(repo, "docs/gap.html");
    await write(repo, "docs/gap.json");
    await write(repo, "docs/gap.txt", "--format", "html");
    expect(read(repo, "docs/gap.html")).toMatch(/^<!doctype html>/);
    expect((JSON.parse(read(repo, "docs/gap.json")) as { status: string }).status).toBe("analysed");
    expect(read(repo, "docs/gap.txt")).toMatch(/^<!doctype html>/);
    for (const file of ["docs/gap.html", "docs/gap.json", "docs/gap.txt"]) expect((await gaps(repo, "--check", "--output", join(repo.path, file))).code).toBe(0);
    expect((await write(repo, "docs/x.txt", "--format", "text")).code).toBe(2);
  });

  test("overwrites only what it wrote and nobody changed, and never through a link", async () => {
    const repo = repository();
    const refused = await write(repo, "docs/technical.md");
    expect([refused.code, refused.err, read(repo, "docs/technical.md")]).toEqual([2, expect.stringContaining("did not write"), "# Technical file\n"]);
    await write(repo);
    writeFileSync(join(repo.path, "docs/gap.md"), `${read(repo, "docs/gap.md")}\nOur own words.\n`);
    const edited = await write(repo);
    expect([edited.code, edited.err]).toEqual([2, expect.stringContaining("changed by hand")]);
    expect(read(repo, "docs/gap.md")).toContain("Our own words.");
    symlinkSync(join(repo.path, "docs/technical.md"), join(repo.path, "docs/link.md"));
    const linked = await write(repo, "docs/link.md");
    expect([linked.code, linked.err]).toEqual([2, expect.stringContaining("symbolic link")]);
    mkdirSync(join(repo.path, "real"));
    symlinkSync("real", join(repo.path, "way"));
    const way = await write(repo, "way/gap.md");
    expect([way.code, way.err, existsSync(join(repo.path, "real/gap.md"))]).toEqual([2, expect.stringContaining("symbolic link"), false]);
    expect((await write(repo, ".git/gap.md")).code).toBe(2);
    expect((await write(repo, "nowhere/gap.md")).err).toContain("its folder does not exist");
    expect((await write(repo, "docs")).code).toBe(2);
  });

  test("one chapter alone: the check says that the other is missing", async () => {
    const repo = repository();
    await write(repo, "docs/gap.md", "--chapter", "copyright");
    expect(read(repo, "docs/gap.md")).toContain("Left out of this document on request.");
    expect((await checked(repo)).findings.map((one) => one.message)).toEqual(expect.arrayContaining([expect.stringMatching(/chapters not in it: `transparency`/)]));
    expect((await gaps(repo, "--check", "--chapter", "copyright")).code).toBe(0);
  });

  test.each([
    ["signing is not declared", MODEL.replace("signatory: false", "signatory: true"), 2, "Which chapters of the Code of Practice are signed"],
    ["every chapter is signed", MODEL.replace("signatory: false", "signatory: true\n  chapters: [transparency, copyright]"), 0, "every chapter that answers to a duty here is declared as signed"],
    ["a mirror", MODEL.replace("role: provider", "role: mirror"), 0, "Declared as a mirror"],
  ])("%s: nothing is written, and it says why", async (_, model, code, words) => {
    const repo = repository(model);
    const { out } = await gaps(repo);
    expect(out.replaceAll("\n", " ")).toContain(words);
    const asked = await write(repo);
    expect([asked.code, asked.out.endsWith("Nothing was written.\n"), existsSync(join(repo.path, "docs/gap.md"))]).toEqual([code, true, false]);
    expect((await gaps(repo, "--check")).code).toBe(code);
    expect((JSON.parse((await gaps(repo, "--format", "json")).out) as { status: string }).status).not.toBe("analysed");
  });

  test("without declaring means it says which are missing, and nothing fails but the check of the document", async () => {
    const repo = repository(MODEL.replace(/ {2}alternative_means:\n(?: {4}.*\n)+/, "").replace("  gap_analysis: docs/gap.md\n", ""));
    const { code, out } = await gaps(repo);
    expect([code, out]).toEqual([0, expect.stringContaining("means: 3 not declared")]);
    const check = await gaps(repo, "--check");
    expect([check.code, check.out]).toEqual([1, expect.stringContaining("no gap analysis is named")]);
  });

  test("several models: the text shows all, a document is about one", async () => {
    const one = (id: string): string => MODEL.replace("id: wren-3b, name: Wren 3B", `id: ${id}, name: ${id}, path: ${id}`).replace('weights: [{path: "*.safetensors"}]\n', `weights: [{path: "${id}/*.safetensors"}]\n`);
    const repo = new TempRepo().write({ ".gpai/a/model.yaml": one("a"), ".gpai/b/model.yaml": one("b"), "a/config.json": config, "a/model.safetensors": modelFiles()["model.safetensors"] ?? "", "b/config.json": config, "b/model.safetensors": modelFiles("two")["model.safetensors"] ?? "", "docs/technical.md": "x\n" });
    repo.commit();
    expect((await gaps(repo)).out.match(/^Gap analysis of /gm)).toHaveLength(2);
    const refused = await gaps(repo, "--format", "markdown");
    expect([refused.code, refused.err]).toEqual([2, expect.stringContaining("--model with one of: a, b")]);
    expect((await gaps(repo, "--format", "markdown", "--model", "b")).out).toContain("id `b`");
    expect((await gaps(repo, "--model", "c")).code).toBe(2);
  });

  test("what is confidential is in no format", async () => {
    const repo = repository(MODEL.replace("systemic_risk: false", "systemic_risk: true\ncompute: {flop: 9.87654e25, method: zqx-method}"), {
      ".gpai/documentation.yaml": "MDF-GEN-1: Wren Language Models GmbH\nMDF-CMP-2: zqx-time\nMDF-CMP-4: 7.654321e26\nMDF-ENG-1: zqx MWh\nMDF-TRN-1: zqx TBD\n",
      ".gpai/safety.yaml": 'framework: {held_by: zqx-holder, digest: "sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", version: "1", date: 2026-03-01}\nAIA-52.1: {held_by: zqx-holder, digest: "sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", version: "1", date: 2026-03-01}\n',
      ".gpai/registers/incidents.csv": "id,received,class,aware_on,involvement_known_on\nzqx-1,2026-06-01,zqx,2026-06-02,2026-06-03\n",
    });
    const quiet = repository(MODEL.replace("systemic_risk: false", "systemic_risk: true"), { ".gpai/documentation.yaml": "MDF-GEN-1: Wren Language Models GmbH\n" });
    const measure9 = (text: string): readonly string[] => text.split("\n").filter((line) => /S-9\.\d|Left out/.test(line));
    for (const format of ["text", "markdown", "html", "json"]) {
      const { out } = await gaps(repo, "--format", format);
      expect(out.match(/zqx[\w-]*|7\.65\d*|9\.8765\d*|ES-SECRET/g) ?? []).toEqual([]);
      // An incident changes no word of what is said on Commitment 9.
      if (format !== "json") expect(measure9(out)).toEqual(measure9((await gaps(quiet, "--format", format)).out));
    }
  });
});
