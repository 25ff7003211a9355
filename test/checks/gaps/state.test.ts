import { describe, expect, test } from "@jest/globals";
import { difference, differenceWords, isSame, stateOf } from "../../../src/checks/gaps/state.ts";
import type { CheckInput } from "../../../src/checks/types.ts";
import { nonSignatory } from "./support.ts";

const FILES = new Set(["docs/a.md", "docs/b.md"]);
const MEANS = { "C-1.3": { description: "x", evidence: "docs/a.md", adequacy: "y", reviewed: "2026-11-01" }, transparency: { description: "z", evidence: "docs/b.md" } };
const state = (of: CheckInput) => stateOf({ id: of.model.id, profile: of.model.profile, records: of.model.records }, of.records, of.now);
const base = state(nonSignatory(MEANS, {}, { paths: FILES }));
const words = (to: CheckInput): readonly string[] => differenceWords(difference(base, state(to)));

describe("what differs between a document and today", () => {
  test("nothing, whatever the day is and however often it was reviewed", () => {
    const later = nonSignatory({ ...MEANS, "C-1.3": { ...MEANS["C-1.3"], reviewed: "2026-11-20" } }, {}, { paths: FILES, now: "2027-03-01" });
    expect([words(later), isSame(difference(base, state(later)))]).toEqual([[], true]);
  });
  test("the order of the declarations is no difference", () => {
    expect(words(nonSignatory({ transparency: MEANS.transparency, "C-1.3": MEANS["C-1.3"] }, {}, { paths: FILES }))).toEqual([]);
  });
  test.each([
    ["other words", nonSignatory({ ...MEANS, "C-1.3": { ...MEANS["C-1.3"], adequacy: "better" } }, {}, { paths: FILES }), ["other means declared for `C-1.3`"]],
    ["other bytes", nonSignatory(MEANS, {}, { paths: FILES, digests: new Map([["docs/a.md", "f".repeat(64)], ["docs/b.md", "e".repeat(64)]]) }), ["other evidence for `C-1.3`, `transparency`"]],
    ["a file that is gone", nonSignatory(MEANS, {}, { paths: new Set(["docs/a.md"]) }), ["other evidence for `transparency`"]],
    ["one more", nonSignatory({ ...MEANS, "C-1.5": "docs/a.md" }, {}, { paths: FILES }), ["means declared since for `C-1.5`"]],
    ["one less", nonSignatory({ transparency: MEANS.transparency }, {}, { paths: FILES }), ["means taken back for `C-1.3`"]],
    ["a chapter signed since", nonSignatory(MEANS, { chapters: ["transparency"] }, { paths: FILES }), ["chapters in it that need no analysis any more: `transparency`"]],
    ["systemic risk declared since", nonSignatory(MEANS, { systemic_risk: true }, { paths: FILES }), ["chapters not in it: `safety`"]],
    ["crawling since", nonSignatory(MEANS, { crawls: true }, { paths: FILES }), ["other measures of the chapters apply now"]],
  ])("%s", (_, to, expected) => {
    expect(words(to)).toEqual(expected);
    expect(isSame(difference(base, state(to)))).toBe(false);
  });
  test("evidence without a digest is not compared, and said", () => {
    const found = difference(base, state(nonSignatory(MEANS, {}, { paths: FILES, digests: new Map() })));
    expect([isSame(found), found.notCompared]).toEqual([true, ["C-1.3", "transparency"]]);
  });
  test("another model's document is not this one's", () => expect(differenceWords(difference({ ...base, model: "00000000" }, base))).toEqual(["it was written for another model"]));
  test("means for a chapter that is signed are no part of it, and unknown keys neither", () => {
    expect([...state(nonSignatory({ ...MEANS, "C-9.9": "docs/a.md", overall: "docs/a.md" }, { chapters: ["copyright"] }, { paths: FILES })).keys.keys()]).toEqual(["overall", "transparency"]);
  });
  test("a chapter alone", () => {
    const of = nonSignatory(MEANS, {}, { paths: FILES });
    const one = stateOf({ id: of.model.id, profile: of.model.profile, records: of.model.records }, of.records, of.now, ["copyright"]);
    expect([one.chapters, [...one.keys.keys()]]).toEqual([["copyright"], ["C-1.3"]]);
  });
});
