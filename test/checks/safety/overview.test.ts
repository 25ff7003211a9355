import { describe, expect, test } from "@jest/globals";
import { handledBy } from "../../../src/checks/registry.ts";
import { overviewOf } from "../../../src/checks/safety/overview.ts";
import type { ObligationResult, Outcome, OverviewRow } from "../../../src/checks/types.ts";
import { OUTCOMES } from "../../../src/checks/types.ts";
import { obligations } from "../../../src/law/catalogue.ts";

const TITLES = ["Risk assessment", "Safety testing", "Publicly verifiable safeguards", "Security", "Incidents", "Training data", "Copyright opt-outs", "Documentation", "Compute and energy", "Downstream information"];

/** All entries with one outcome, but for some. */
function results(outcome: Outcome, but: Readonly<Record<string, Partial<ObligationResult>>> = {}): readonly ObligationResult[] {
  return obligations().map(({ id, title, chapter, level, basis }) => ({ id, title, chapter, level, basis, outcome, findings: [], ...but[id] }));
}

function row(title: string, list: readonly ObligationResult[]): OverviewRow {
  const found = overviewOf(list).find((one) => one.title === title);
  if (found === undefined) throw new Error(`no row ${title}`);
  return found;
}

describe("the overview", () => {
  test("has its ten rows, whatever the outcomes", () => {
    for (const outcome of OUTCOMES) expect([outcome, overviewOf(results(outcome)).map((one) => one.title)]).toEqual([outcome, TITLES]);
  });
  test.each(OUTCOMES.filter((outcome) => outcome !== "recorded" && outcome !== "not-applicable"))("one entry that is %s decides its row, and is named", (outcome) => {
    const bad = row("Risk assessment", results("recorded", { "S-3.4": { outcome } }));
    expect([bad.outcome, bad.text]).toEqual([outcome, expect.stringMatching(/^5 of 6 entries recorded; .*: S-3\.4\.$/)]);
    expect(row("Security", results("recorded", { "S-3.4": { outcome } })).outcome).toBe("recorded");
  });
  test("never green where unknown, also where only a person can say", () => {
    expect(row("Incidents", results("recorded", { "S-9.3": { outcome: "unknown", personDecides: true } })).outcome).toBe("unknown");
  });
  test("the worst comes first", () => {
    expect(row("Safety testing", results("recorded", { "S-A3.1": { outcome: "unknown" }, "S-A3.2": { outcome: "gap" }, "S-3.2": { outcome: "conflict" } })).outcome).toBe("conflict");
  });
  test("what nobody owes is left out; where nothing is owed the reason is given", () => {
    const part = row("Security", results("not-applicable", { "AIA-55.1.d": { outcome: "recorded" } }));
    expect([part.outcome, part.text]).toEqual(["recorded", "1 of 1 entry recorded."]);
    const none = results("not-applicable").map((one) => ({ ...one, reason: "Declared as without systemic risk." }));
    expect(row("Security", none)).toMatchObject({ outcome: "not-applicable", text: "Declared as without systemic risk." });
  });
  test("an open entry that is no duty does not decide", () => {
    expect(row("Copyright opt-outs", results("recorded", { "C-1.3.5": { outcome: "gap" } })).outcome).toBe("recorded");
    expect(row("Copyright opt-outs", results("recorded", { "C-1.3.1.b": { outcome: "gap" } })).outcome).toBe("gap");
  });
  test("due later: the first day", () => {
    const later = row("Risk assessment", results("upcoming").map((one) => ({ ...one, due: one.id === "S-2.1" ? "2026-12-01" : "2027-08-02" })));
    expect([later.outcome, later.text]).toEqual(["upcoming", "0 of 6 entries recorded; due later: AIA-55.1.b, S-2.1, S-2.2, S-3.3 and 2 more, the first on 2026-12-01."]);
  });
  test("findings, evidence and reasons of what is owed are not repeated", () => {
    for (const outcome of OUTCOMES.filter((one) => one !== "not-applicable")) {
      const list = results(outcome).map((one) => ({ ...one, reason: "SECRET", evidence: [{ path: "SECRET", quote: "SECRET" }], findings: [{ rule: "SECRET", message: "SECRET" }] }));
      expect(JSON.stringify(overviewOf(list))).not.toContain("SECRET");
    }
  });
  test("every member is an entry of the catalogue that a check reads", () => {
    for (const { title, ids } of overviewOf(results("recorded"))) {
      expect([title, ids.filter((id) => handledBy(id) === undefined)]).toEqual([title, []]);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
});
