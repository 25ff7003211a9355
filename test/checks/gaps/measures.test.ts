import { describe, expect, test } from "@jest/globals";
import { entriesOf, keysFor, KNOWN_KEYS, measureOf, MEASURES, measuresOf, measuresUnder } from "../../../src/checks/gaps/measures.ts";
import { byChapter } from "../../../src/law/catalogue.ts";

describe("measures of the Code", () => {
  test("3 of transparency, 5 of copyright, 32 of safety and security under ten commitments", () => {
    expect([measuresOf("transparency").length, measuresOf("copyright").length, measuresOf("safety").length]).toEqual([3, 5, 32]);
    expect([...new Set(measuresOf("safety").map((one) => one.commitment))]).toEqual(["S-C1", "S-C2", "S-C3", "S-C4", "S-C5", "S-C6", "S-C7", "S-C8", "S-C9", "S-C10"]);
  });
  test("every entry that asks for something belongs to exactly one measure, or states a commitment", () => {
    const behind = MEASURES.flatMap(entriesOf).map((one) => one.id);
    expect(new Set(behind).size).toBe(behind.length);
    const asked = [...byChapter("transparency"), ...byChapter("form"), ...byChapter("copyright"), ...byChapter("safety")].filter((one) => one.level === "must" || one.level === "encouraged").map((one) => one.id);
    expect(asked.filter((id) => !behind.includes(id) && measuresUnder(id).length === 0)).toEqual(["C-1.(2)"]);
  });
  test("the 47 fields of the form stand under Measure 1.1, by their nine headings", () => {
    const groups = measureOf("MDF-GEN-1")?.groups ?? [];
    expect([measureOf("MDF-GEN-1")?.id, groups.length, groups.reduce((n, one) => n + one.fields.length, 0)]).toEqual(["T-1.1", 9, 47]);
  });
  test.each([
    ["C-1.3.1.a", "copyright", ["C-1.3.1.a", "C-1.3.1", "C-1.3"], ["C-1.(1)", "C-1", "copyright", "overall", "all"]],
    ["MDF-GEN-2", "transparency", ["MDF-GEN-2", "MDF-GEN", "T-1.1"], ["T-1", "transparency", "overall", "all"]],
    ["S-A3.1", "safety", ["S-A3.1", "S-A3", "S-3.2"], ["S-C3", "S-3", "safety", "overall", "all"]],
    ["S-C3", "safety", ["S-C3", "S-3"], ["safety", "overall", "all"]],
    ["T-1", "transparency", ["T-1"], ["transparency", "overall", "all"]],
  ] as const)("%s: nearest key first", (id, chapter, near, whole) => {
    expect(keysFor(id, chapter)).toEqual([...near.map((key) => ({ key, scope: "measure" })), ...whole.map((key) => ({ key, scope: "whole" }))]);
  });
  test.each([["copyright", "copyright"], ["C-1.3", "copyright"], ["MDF-CMP", "transparency"], ["S-3", "safety"], ["overall", null]] as const)("%s is a known key", (key, chapter) => expect(KNOWN_KEYS.get(key)).toBe(chapter));
  test.each(["C-1.9", "c-1.3", "", "toString", "S-11", "AIA-53.4", "PST-1.1.1"])("%j is none", (key) => expect(KNOWN_KEYS.has(key)).toBe(false));
});
