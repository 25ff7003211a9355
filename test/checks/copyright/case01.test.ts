import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { copyrightChecks } from "../../../src/checks/copyright/checks.ts";
import { shared } from "../../support/shared.ts";
import { document, input, line, modelRecord, record } from "../support.ts";

const POLICY = "reports/v1_0/Apertus_EU_Code_of_Practice.md";
const TERMS = "reports/v1_0/Apertus_Acceptable_Use_Policy.md";

test("the chapter's entries have one check each", () => { expect(copyrightChecks.every((check) => check.handles.length === 1)).toBe(true); });

const cases = shared("cases");
if (cases !== undefined) {
  describe("a non-signatory's published document", () => {
    const text = (path: string) => document(path, readFileSync(`${cases}/01-apertus-legal/files/${path}`, "utf8"));
    const it = input({
      profile: { signatory: [], crawls: false, openSource: true },
      model: { model: record(".gpai/model.yaml", modelRecord({ model: { id: "apertus", name: "Apertus-70B" }, documents: { copyright_policy: POLICY, acceptable_use: TERMS } })) },
      records: { documents: new Map([text(POLICY), text(TERMS), text("README.md")]) },
    });
    const results = new Map(copyrightChecks.flatMap((check) => check.run(it)).map((one) => [one.id, one]));

    test("it supplies the parts of a policy, each with its line", () => {
      expect(results.get("C-1.1.1.ii")?.outcome).toBe("recorded");
      expect(results.get("C-1.1.1.ii")?.evidence?.map((one) => one.line)).toEqual([138, 144, 150, 156, 161]);
    });

    test("three placeholders are left", () => { expect(results.get("C-1.1.1.i")?.findings.map(line)).toEqual([79, 83, 134].map((n) => `copyright/placeholder ${POLICY}:${n}`)); });

    test("contact point and complaint mechanism are present", () => {
      expect(results.get("C-1.5.1")).toMatchObject({ outcome: "recorded", evidence: [{ line: 163, quote: "llm-copyright-requests@swiss-ai.org" }] });
      expect(results.get("C-1.5.2.i")?.outcome).toBe("recorded");
      expect(results.get("C-1.5.2.ii")?.outcome).toBe("recorded");
    });

    test("output mitigation is described", () => {
      expect(results.get("C-1.4.1.a")).toMatchObject({ outcome: "recorded", evidence: [{ line: 156 }] });
      expect(results.get("C-1.4.1.a")?.evidence?.[0]?.quote).toContain("Goldfish loss");
    });

    test("nobody is named as responsible, and the terms lack the clause that the policy speaks of", () => {
      expect(results.get("C-1.1.1.iii")?.outcome).toBe("gap");
      expect(results.get("C-1.4.1.b.i")?.findings[0]?.message).toContain(`${POLICY}:157`);
    });

    test("no crawler is assumed", () => { for (const id of ["C-1.2.1.a", "C-1.2.1.b", "C-1.3.1.a", "C-1.3.1.b", "C-1.3.4.i", "C-1.3.4.ii"]) expect(results.get(id)?.outcome).toBe("not-applicable"); });

    test("quotes are at most 200 characters", () => { for (const one of results.values()) for (const quote of [...(one.evidence ?? []).map((e) => e.quote), ...one.findings.map((f) => f.evidence)]) expect((quote ?? "").length).toBeLessThanOrEqual(200); });
  });
}
