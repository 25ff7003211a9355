import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { summaryChecks } from "../../../src/checks/summary/checks.ts";
import type { RegisterRow } from "../../../src/records/types.ts";
import { shared } from "../../support/shared.ts";
import { document, input, line, modelRecord, record } from "../support.ts";

const SUMMARY = "reports/v1_0/Apertus_EU_Public_Summary.md";
const POLICY = "reports/v1_0/Apertus_EU_Code_of_Practice.md";
const REGISTER = "reports/v1_5/Apertus 1p5 datasets - Legal spreadsheet - Pre-training.tsv";

test("each entry has a check of its own, so that a failure costs one entry", () => { expect(summaryChecks.every((check) => check.handles.length === 1)).toBe(true); });

const cases = shared("cases");
if (cases !== undefined) {
  const text = (path: string): string => readFileSync(`${cases}/01-apertus-legal/files/${path}`, "utf8");

  /** The register as a five-line column map would give it: id Url, name "Dataset Name", licence License, revision Version, optout "Robots filtering". */
  const rows = text(REGISTER).split("\n").filter((row) => row.trim() !== "").slice(1).map((row, index): RegisterRow => {
    const [name = "", licence = "", , url = "", modality = "", revision = "", pii = "", optout = ""] = row.trimEnd().split("\t");
    return { id: url === "" ? name : url, name, licence, modality, revision, pii, optout, source: { path: REGISTER, line: index + 2 } };
  });

  describe("a published summary with the register of a later version", () => {
    const it = input({
      profile: { signatory: [], crawls: false, openSource: true, euMarket: "2025-09-02" },
      model: { model: record(".gpai/model.yaml", modelRecord({ model: { id: "apertus", name: "Apertus-70B" }, provider: { name: "Swiss National AI Institute" }, documents: { copyright_policy: POLICY, summary: SUMMARY } })), register: { path: REGISTER, columns: { License: "licence" }, rows } },
      records: { documents: new Map([document(SUMMARY, text(SUMMARY)), document(POLICY, text(POLICY)), document("README.md", text("README.md"))]) },
    });
    const results = new Map(summaryChecks.flatMap((check) => check.run(it)).map((one) => [one.id, one]));
    const messages = (id: string): readonly string[] => results.get(id)?.findings.map((one) => one.message) ?? [];

    test("the summary is present and read", () => {
      expect(rows).toHaveLength(145);
      expect(results.get("PST-R.duty")?.outcome).toBe("recorded");
      for (const id of ["PST-0.1", "PST-1.1.1", "PST-1.2.1", "PST-1.2.3", "PST-1.3.2", "PST-1.3.4", "PST-1.3.6", "PST-2.1.1", "PST-2.1.2", "PST-2.1.4", "PST-2.3.1", "PST-2.5.1", "PST-3.1.1", "PST-3.2.1"]) expect([id, results.get(id)?.outcome]).toEqual([id, "recorded"]);
    });

    test("447 days old, and what the rule says", () => {
      expect(results.get("PST-0.2")).toMatchObject({ outcome: "recorded", evidence: [{ line: 7, quote: "2025-09-01" }] });
      expect(messages("PST-0.2")[0]).toContain("2025-09-01, 447 days before 2026-11-22");
      expect(results.get("PST-R.update")?.outcome).toBe("not-applicable");
    });

    test("N/A is not a missing answer", () => { for (const id of ["PST-1.1.2", "PST-1.2.2"]) expect(results.get(id)?.findings).toEqual([]); });

    test("no crawler is concluded from scraped addresses", () => {
      expect(results.get("PST-2.3.1")).toMatchObject({ outcome: "recorded", findings: [] });
      expect(results.get("PST-R.one-category")?.findings.map((one) => one.rule)).toEqual(["summary/scraped-by-whom", "summary/no-category"]);
      expect(results.get("PST-R.one-category")?.outcome).toBe("unknown");
    });

    test("whether training goes on is not said", () => { expect(results.get("PST-1.3.5")?.outcome).toBe("gap"); });

    test("licences: 11 unknown, 3 non-commercial", () => {
      expect(messages("PST-2.1.1")[0]).toContain("11 of 145 register rows have no known licence (lines 67, 102, 116, 117, 130, 134, 135, 136, 138, 139, 141)");
      expect(messages("PST-2.1.1")[1]).toContain("3 register rows name a non-commercial licence (lines 48, 68, 114)");
    });

    test("126 rows without robots filtering, 4 of them text, by name", () => {
      expect(messages("PST-3.1.2")[0]).toContain("126 of 145 register rows record no opt-out or robots filtering; 4 of them hold text: nvidia/Nemotron-CC-v2.1 (line 51), PleIAs/SYNTH (line 53), Biomed-Enriched_preprocessed (line 65), dolma3_olmocr_science_pdfs-preprocessed (line 66)");
    });

    test("the snapshot of January 2025 is more than one year old, by a house rule", () => { expect(messages("PST-3.1.2")[1]).toMatch(/^House rule: the opt-out snapshot of January 2025 is more than one year old/); });

    test("copying error, duplicate, unpinned revisions", () => {
      expect(results.get("PST-R.dataset")?.findings.map(line)).toEqual([`summary/shared-revision ${REGISTER}:57`, `summary/duplicate-row ${REGISTER}:63`, `summary/unpinned ${REGISTER}:10`]);
      expect(messages("PST-R.dataset")[2]).toContain("36 of 145 rows");
    });

    test("every quote is at most 200 characters", () => { for (const one of results.values()) for (const quote of [...(one.evidence ?? []).map((e) => e.quote), ...one.findings.map((f) => f.evidence)]) expect((quote ?? "").length).toBeLessThanOrEqual(200); });
  });
}
