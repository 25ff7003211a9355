/** What a change is charged with: whole runs on repositories with a base, on real files. */

import { describe, expect, test } from "@jest/globals";
import { readFileSync } from "node:fs";
import { sharedAlone } from "../support/shared.ts";
import { again, entry, findings, judged, model, short } from "./cases-support.ts";

const cases = sharedAlone("cases");
const RECORD = `model: {id: stock, name: Stock}
role: provider
provider: {name: Wren Labs, contact: x@example.org, established_in_union: true}
code_of_practice: {signatory: true, chapters: [transparency, copyright]}
dates: {eu_market: 2026-01-10}
licence: {id: Apache-2.0, open_source: false}
weights: [{path: "model-*.safetensors"}]
systemic_risk: false
crawls: false
`;

if (cases !== undefined) {
  const start = async () => {
    const it = await judged(cases, "13-mergekit-8b", { ".gpai/model.yaml": RECORD });
    it.repo.git("branch", "base");
    return it.repo;
  };
  const change = async (files: Readonly<Record<string, string>>) => {
    const repo = await start();
    repo.write(files).commit();
    return { ...(await again(repo, "base")), repo };
  };
  const fresh = (it: Parameters<typeof findings>[0]) => findings(it).filter((one) => one.introduced === true).map((one) => one.rule);
  const pointer = (seed: string): string => `version https://git-lfs.github.com/spec/v1\noid sha256:${seed.repeat(64)}\nsize 16060522496\n`;

  describe("a change", () => {
    test("that touches no model and no record brings nothing, whatever older debt there is", async () => {
      const it = await change({ "notes.txt": "hello\n" });
      expect(fresh(it)).toEqual([]);
      expect(it.report).toMatchObject({ fails: false, counts: { introduced: 0, resolved: 0 } });
      expect(it.report.counts.gap).toBeGreaterThan(10);
      expect(short(it)).toMatch(/Older, not brought by this change/);
    });

    test("that adds a model without a record is charged with it, and its questions are no older debt", async () => {
      const it = await change({ "small/model.safetensors": pointer("a"), "small/config.json": readFileSync(`${cases}/13-mergekit-8b/files/config.json`, "utf8") });
      expect(it.report.general).toMatchObject([{ rule: "coverage/uncovered", introduced: true, fix: expect.stringMatching(/\.gpai\/model\.yaml; or, if this is a model of its own, .*\.gpai\/<model-id>\/model\.yaml/) }]);
      expect(it.report.fails).toBe(true);
      const added = model(it, 1);
      expect(added.profile.role).toBeNull();
      expect(added.obligations.filter((one) => one.outcome === "unknown").every((one) => one.newlyDue === true)).toBe(true);
    });

    test("that adds a declared model is charged with what its records lack", async () => {
      const it = await change({ "small/model.safetensors": pointer("b"), ".gpai/small/model.yaml": RECORD.replace("stock", "small").replace("model-*", "small/*") });
      const added = it.report.models.find((one) => one.id === "small");
      const form = added?.obligations.find((one) => one.id === "MDF-GEN-1");
      expect(form).toMatchObject({ outcome: "gap", newlyDue: true, findings: [{ rule: "form/missing", introduced: true }] });
      expect(entry(it, "MDF-GEN-1").findings.map((one) => one.introduced)).toEqual([false]);
      expect(it.report.fails).toBe(true);
    });

    test("that declares a model which was here before is not charged with records that never were", async () => {
      const it = await judged(cases, "13-mergekit-8b");
      it.repo.git("branch", "base");
      it.repo.write({ ".gpai/model.yaml": RECORD }).commit();
      const now = await again(it.repo, "base");
      expect(fresh(now)).not.toContain("form/missing");
      expect(entry(now, "MDF-GEN-1").findings.map((one) => one.introduced)).toEqual([false]);
    });

    test("that deletes a document is charged with its absence", async () => {
      const repo = await start();
      repo.write({ ".gpai/documentation.yaml": "MDF-HDR-1: 2026-11-22\nMDF-HDR-2: \"1.0\"\nMDF-GEN-1: Wren Labs\n" }).commit();
      repo.git("branch", "--force", "base");
      repo.remove(".gpai/documentation.yaml").commit();
      const it = await again(repo, "base");
      expect(entry(it, "MDF-GEN-1").findings).toMatchObject([{ rule: "form/missing", introduced: true }]);
      expect(it.report.fails).toBe(true);
    });

    test("that relaxes policy is told so, and the policy of the base still holds", async () => {
      const it = await change({ ".gpai/config.yaml": "fail_on: never\n", ".gpai/waivers.yaml": "- {id: MDF-GEN-1, reason: comes with the next release, owner: Head of Data, until: 2027-02-01}\n", "model-00001-of-00004.safetensors": pointer("c"), ".gpai/documentation.yaml": "MDF-GEN-1: TBD\n" });
      expect(it.report.general.map((one) => one.rule)).toEqual(["policy/relaxed", "policy/relaxed"]);
      expect(it.report.failOn).toBe("stale");
      expect(entry(it, "MDF-GEN-1")).toMatchObject({ outcome: "gap", findings: [{ rule: "form/placeholder", introduced: true, path: ".gpai/documentation.yaml", line: 1 }] });
      expect(it.report.fails).toBe(true);
    });

    test("that swaps the licence is charged with the contradiction, and mending the record takes it away", async () => {
      const it = await change({ LICENSE: readFileSync(`${cases}/08-dbrx/files/LICENSE`, "utf8") });
      const found = entry(it, "MDF-DIS-3").findings.find((one) => one.rule !== "form/missing" && one.introduced === true);
      expect(found).toMatchObject({ path: ".gpai/model.yaml", fix: expect.stringMatching(/^id: databricks-open-model-license +# under licence, \.gpai\/model\.yaml:\d/) });
      it.repo.write({ ".gpai/model.yaml": RECORD.replace("Apache-2.0", "databricks-open-model-license") }).commit();
      const mended = await again(it.repo, "base");
      expect(entry(mended, "MDF-DIS-3").findings.some((one) => one.message === found?.message)).toBe(false);
    });

    test("that brings a hint alone is charged with nothing, and hints are not counted as findings", async () => {
      const it = await change({ ".gpai/training-data.csv": "id,category,modality,licence\nhf:org/data,public,text,unknown\n" });
      const hints = model(it).obligations.filter((one) => one.outcome === "recorded").flatMap((one) => one.findings);
      expect(hints.some((one) => one.introduced === true)).toBe(true);
      const open = it.report.general.length + model(it).obligations.filter((one) => !["recorded", "upcoming"].includes(one.outcome)).reduce((n, one) => n + one.findings.length, 0);
      expect(it.report.counts.findings).toBe(open);
      expect(it.report.counts.introduced).toBe(findings(it).filter((one) => one.introduced === true).length - hints.filter((one) => one.introduced === true).length);
    });

    test("that mends something is told what it resolves", async () => {
      const it = await change({ ".gpai/documentation.yaml": "MDF-GEN-1: Wren Labs\nMDF-HDR-1: 2026-11-22\nMDF-HDR-2: \"1.0\"\n" });
      expect(it.report.counts.resolved).toBeGreaterThanOrEqual(3);
      expect(it.report.fails).toBe(false);
    });
  });
}
