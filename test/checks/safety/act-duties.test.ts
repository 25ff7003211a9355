import { describe, expect, test } from "@jest/globals";
import { actDutiesCheck } from "../../../src/checks/safety/act-duties.ts";
import { document, input, resultOf } from "../support.ts";
import { judged, partsOf, pointer, rules } from "./support.ts";

const MEANS = { code_of_practice: { signatory: false, alternative_means: { safety: { description: "own process", evidence: "docs/safety.md" } } } };

describe("duties of the Act that pointer records carry", () => {
  test.each([
    ["AIA-55.1.a", { evaluations: [pointer()] }], ["AIA-55.1.a", { risks: [{ id: "cbrn", evaluations: [pointer()] }] }], ["AIA-55.1.a", { "S-3.2": pointer() }],
    ["AIA-55.1.b", { risks: [{ id: "cbrn", estimation: pointer() }] }], ["AIA-55.1.b", { "S-C2": pointer() }],
    ["AIA-XI.2.1", { documentation: { evaluations: pointer() } }], ["AIA-XI.2.2", { documentation: { mitigations: pointer() } }],
    ["AIA-XI.2.3", { documentation: { architecture: pointer() } }], ["AIA-XI.2.3", { "S-10.1": pointer() }],
  ])("%s by %j", (id, safety) => {
    expect(judged(id, { safety })).toMatchObject({ outcome: "recorded", evidence: [{ path: ".gpai/safety.yaml" }] });
  });
  test("nothing, a placeholder, and a placeholder beside a pointer that stands", () => {
    for (const id of ["AIA-55.1.a", "AIA-55.1.b", "AIA-XI.2.1", "AIA-XI.2.2", "AIA-XI.2.3"]) expect([id, ...rules(judged(id, {}))]).toEqual([id, "safety/missing"]);
    expect(rules(judged("AIA-55.1.a", { safety: { evaluations: [pointer({ held_by: "TODO" })] } }))).toEqual(["safety/placeholder"]);
    expect(judged("AIA-55.1.a", { safety: { evaluations: [pointer({ held_by: "TODO" }), pointer()] } }).outcome).toBe("recorded");
    expect(judged("AIA-XI.2.3", { safety: { documentation: { mitigations: pointer() } } }).outcome).toBe("gap");
    // Art. 55(1)(b) speaks of assessing first.
    expect(judged("AIA-55.1.b", { safety: { mitigations: pointer() } })).toMatchObject({ outcome: "unknown", reason: expect.stringContaining("no assessment of the risks") });
    expect(judged("AIA-55.1.b", { safety: { mitigations: pointer(), risks: [{ id: "cbrn", estimation: pointer() }] } }).outcome).toBe("recorded");
  });
  test("alternative means count where the chapter is not signed, and only there", () => {
    const parts = { model: MEANS, paths: ["docs/safety.md"] };
    expect(judged("AIA-55.1.a", { ...parts, profile: { signatory: [] } })).toMatchObject({ outcome: "recorded", reason: expect.stringContaining("for a person to judge"), evidence: [{ path: ".gpai/model.yaml" }] });
    expect(judged("AIA-55.1.a", parts).outcome).toBe("gap");
    expect(judged("AIA-55.1.a", { ...parts, paths: [], profile: { signatory: [] } }).outcome).toBe("gap");
  });
  test.each([
    ["a document about something else", "# Wren 3B\n\nA small model.\n", "unknown"], ["the duty by its article", "What we do for Art. 55(1)(a): evaluations.\n", "recorded"],
    ["another letter", "What we do for Art. 55(1)(b): assessment.\n", "unknown"], ["the measure behind it", "Our evaluations in place of S-3.2.\n", "recorded"],
    ["nothing at all", "\n", "gap"], ["a placeholder", "TBD\n", "gap"],
  ])("means for the whole Code answer a duty where their evidence names it: %s", (_, text, outcome) => {
    const parts = partsOf({ profile: { signatory: [] }, paths: ["docs/all.md"], model: { code_of_practice: { signatory: false, alternative_means: { overall: { description: "our way", evidence: "docs/all.md", adequacy: "because" } } } } });
    const result = resultOf(actDutiesCheck, input({ ...parts, records: { ...parts.records, documents: new Map([document("docs/all.md", text)]) } }), "AIA-55.1.a");
    expect(result.outcome).toBe(outcome);
    if (outcome === "unknown") expect(result.reason).toContain("for a person to say");
  });
});
