/** What counts as new, resolved and still open, on real repositories: moved lines, half-mended lists, broken files, passing days. */

import { describe, expect, test } from "@jest/globals";
import { inspect } from "../../src/engine/inspect.ts";
import type { Finding, Report } from "../../src/checks/types.ts";
import { BYTES, documentation, modelYaml, pointer } from "../support/wren.ts";
import { axolotl, change, commit, copyright, judged, NOW, start, summary } from "./change-support.ts";

const findings = (report: Report): readonly Finding[] => [...report.general, ...report.models.flatMap((model) => model.obligations.flatMap((one) => one.findings))];
const fresh = (report: Report): readonly string[] => findings(report).filter((one) => one.introduced === true).map((one) => one.rule);
const gone = (report: Report): readonly string[] => (report.resolved ?? []).map((one) => one.rule);
const HEADER = "id,category,modality,weight\n";
const rows = (...lines: readonly string[]): string => HEADER + lines.map((line) => `${line}\n`).join("");

describe("lists that are mended one by one", () => {
  const sets = ["org/a", "org/b", "org/c"];
  const from = (register: string) => start({ "train/axolotl.yaml": axolotl(sets), ".gpai/training-data.csv": register });

  test("a row for one of three undeclared datasets: one is resolved, the other two are no news", async () => {
    const report = await change(from(rows("hf:org/z,public,text,")), { ".gpai/training-data.csv": rows("hf:org/z,public,text,", "hf:org/a,public,text,") });
    expect([fresh(report).filter((rule) => rule.startsWith("summary/undeclared")), gone(report)]).toEqual([[], ["summary/undeclared-dataset"]]);
    expect(findings(report).filter((one) => one.rule === "summary/undeclared-dataset")).toHaveLength(2);
  });
  test("one more undeclared dataset is new, whatever else is mended", async () => {
    const report = await change(from(rows("hf:org/z,public,text,")), { ".gpai/training-data.csv": rows("hf:org/z,public,text,", "hf:org/a,public,text,"), "train/axolotl.yaml": axolotl([...sets, "org/d"]) });
    expect(fresh(report).filter((rule) => rule === "summary/undeclared-dataset")).toHaveLength(1);
  });
  test("of thirty undeclared datasets, the one that is shown now and was only counted before is no news", async () => {
    const many = Array.from({ length: 30 }, (_, index) => `org/set-${String(index).padStart(2, "0")}`);
    const repo = start({ "train/axolotl.yaml": axolotl(many), ".gpai/training-data.csv": rows("hf:org/z,public,text,") });
    const report = await change(repo, { ".gpai/training-data.csv": rows("hf:org/z,public,text,", "hf:org/set-00,public,text,") });
    expect(fresh(report).filter((rule) => rule === "summary/undeclared-dataset")).toEqual([]);
  });
  test("rows without a category: fewer are the same finding, another one is new, moved lines are nothing", async () => {
    const base = rows("hf:org/a,public,text,", "hf:org/b,,text,", "hf:org/c,,text,");
    const rule = (report: Report): readonly string[] => fresh(report).filter((one) => one === "summary/no-category");
    expect(rule(await change(from(base), { ".gpai/training-data.csv": base.replace("hf:org/c,,", "hf:org/c,public,") }))).toEqual([]);
    expect(rule(await change(from(base), { ".gpai/training-data.csv": rows("hf:org/x,public,text,", "hf:org/y,public,text,", "hf:org/a,public,text,", "hf:org/b,,text,", "hf:org/c,,text,") }))).toEqual([]);
    expect(rule(await change(from(base), { ".gpai/training-data.csv": base.replace("hf:org/c,,", "hf:org/c,public,").replace("hf:org/a,public,", "hf:org/a,,") }))).toEqual(["summary/no-category"]);
  });
});

describe("debt that grows worse", () => {
  test("new weights where the recorded digest was wrong already", async () => {
    const report = await change(start({ "model.safetensors": pointer("zero", BYTES) }), { "model.safetensors": pointer("two", BYTES) });
    expect(fresh(report)).toContain("form/digest");
    expect(report.fails).toBe(true);
  });
  test("older debt that nobody touched does not fail", async () => {
    const report = await change(start({ "model.safetensors": pointer("zero", BYTES) }), { "notes.txt": "x" });
    expect([fresh(report), gone(report), report.fails]).toEqual([[], [], false]);
  });
});

describe("records that break, move or go", () => {
  test("a broken file resolves nothing", async () => {
    const report = await change(start(), { ".gpai/documentation.yaml": "MDF-HDR-1: [\n" });
    expect([gone(report), report.counts.resolved, fresh(report)]).toEqual([[], 0, expect.arrayContaining(["records/invalid"])]);
  });
  test("a role under which nothing is owed resolves nothing, and is said", async () => {
    const report = await change(start(), { ".gpai/model.yaml": modelYaml.replace("role: provider", "role: library\nreason: code only") });
    expect([gone(report), fresh(report)]).toEqual([[], expect.arrayContaining(["policy/relaxed"])]);
  });
  test("documentation that only moved does not become younger than the weights", async () => {
    const repo = start();
    repo.write({ "model.safetensors": pointer("two", BYTES) });
    commit(repo, "2026-11-10T10:00:00Z");
    repo.git("branch", "--force", "base");
    repo.write({ ".gpai/m/keep": "" });
    repo.git("mv", ".gpai/documentation.yaml", ".gpai/model.yaml", ".gpai/training-data.csv", ".gpai/summary.yaml", ".gpai/m/");
    commit(repo);
    const report = await judged(repo);
    expect(report.models[0]?.obligations.find((one) => one.id === "T-1.1.c")).toMatchObject({ outcome: "stale", findings: [{ rule: "document/older-than-artifacts", introduced: false }] });
    expect([fresh(report), gone(report)]).toEqual([[], []]);
  });
});

test("no finding changes its fingerprint because a month went by", async () => {
  const repo = start({
    ".gpai/model.yaml": modelYaml.replace("crawls: false", "crawls: true\nfurther_training: true").replace("[transparency]", "[transparency, copyright]"), ".gpai/documentation.yaml": documentation({}, "other"),
    ".gpai/copyright.yaml": `${copyright}snapshots: [{protocol: robots.txt, path: .gpai/optout/r.jsonl, date_from: 2024-01-01, date_to: 2024-02-01}]\n`, ".gpai/optout/r.jsonl": "{}\n",
    ".gpai/summary.yaml": `${summary.replace("2026-03-02", "2026-01-02")}PST-1.3.5: "Yes"\nPST-3.1.2: "robots.txt as of January 2024"\n`,
    ".gpai/registers/complaints.csv": "id,received,acknowledged,answered,outcome\nc1,2026-08-01,,,\nc2,2026-09-01,2026-09-02,,\n", ".gpai/registers/authority-requests.csv": "id,received,due,answered\na1,2026-08-01,2026-08-20,\n",
  });
  const on = async (now: string): Promise<readonly string[]> => findings(await inspect({ path: repo.path, now })).map((one) => `${one.rule} ${one.fingerprint ?? ""}`).sort();
  const [today, later] = [await on(NOW), await on("2026-12-22")];
  expect(today.filter((one) => /^(?:complaints|copyright\/snapshot-age|summary\/(?:age|update-due))/.test(one)).length).toBeGreaterThanOrEqual(3);
  expect(later).toEqual(today);
});
