import { describe, expect, test } from "@jest/globals";
import { namesMemberState } from "../../../src/checks/act/member-states.ts";
import { representativeCheck } from "../../../src/checks/act/representative.ts";
import type { CheckResult } from "../../../src/checks/types.ts";
import { bindingOf } from "../../../src/checks/obligations.ts";
import { obligation } from "../../../src/law/catalogue.ts";
import type { Decision } from "../../../src/records/classification-types.ts";
import { input, modelRecord, NOW, profile, record, resultOf } from "../support.ts";

function judge(authorised_representative: string, euMarket: string | null = "2026-01-15", decisions?: readonly Decision[]): CheckResult {
  return resultOf(representativeCheck, input({
    profile: { establishedInUnion: false, euMarket },
    model: { model: record(".gpai/model.yaml", modelRecord({ provider: { name: "Example Labs", established_in_union: false, authorised_representative } })), ...(decisions === undefined ? {} : { classification: record(".gpai/classification.yaml", { decisions }) }) },
  }), "AIA-54.1");
}

describe("Art. 54(1): what the record says of the mandate", () => {
  test.each([
    ["name, Member State and day", "Rep GmbH, Germany, mandate of 2025-08-01", "recorded", 0],
    ["a capital for the Member State", "Lex Mandata SRL, Rue du Nord 12, Brussels, mandate of 2025-10-06", "recorded", 0],
    ["no Member State", "Rep Ltd, mandate of 2025-08-01", "unknown", 1],
    ["no day", "Rep GmbH, Germany", "unknown", 1],
    ["neither", "Rep GmbH", "unknown", 2],
    ["a mandate younger than the placing", "Rep GmbH, Germany, mandate of 2026-03-01", "unknown", 1],
    ["of the day of the placing", "Rep GmbH, Germany, mandate of 15 January 2026", "recorded", 0],
  ])("%s: %s", (_name, text, outcome, questions) => {
    const result = judge(text);
    expect([result.outcome, result.findings.length, new Set(result.findings.map((one) => one.rule))]).toEqual([outcome, questions, new Set(questions === 0 ? [] : ["representative/mandate"])]);
  });
  test("ten years from the placing are said as information", () => {
    expect(judge("Rep GmbH, Germany, mandate of 2025-08-01").reason).toContain("until 2036-01-15, ten years after the placing (Art. 54(3))");
    expect(judge("Rep GmbH, Germany, mandate of 2025-08-01", null).reason).not.toContain("ten years");
  });
  test("a decision that the declaration contradicts is a conflict", () => {
    const decision: Decision = { question: "representative", answer: "not-owed", by: "General Counsel, Example Labs", on: "2026-11-20", reasons: "we thought so" };
    expect(judge("Rep GmbH, Germany, mandate of 2025-08-01", "2026-01-15", [decision])).toMatchObject({ outcome: "conflict", findings: [{ rule: "classification/contradicts-declaration" }] });
  });
  test.each([
    [{ establishedInUnion: true }, "no"], [{ establishedInUnion: false }, "yes"], [{ establishedInUnion: null }, "unknown"], [{ establishedInUnion: false, openSource: true }, "no"],
    [{ establishedInUnion: false, openSource: true, systemicRisk: true }, "yes"], [{ establishedInUnion: false, role: "modifier" }, "yes"], [{ establishedInUnion: false, role: "mirror" }, "no"],
  ] as const)("%j: binds %s", (over, binds) => {
    const entry = obligation("AIA-54.1");
    expect(entry === undefined ? undefined : bindingOf(entry, profile(over), NOW, true).binds).toBe(binds);
  });
});

test.each([
  ["Dublin 2, Ireland", true], ["Belfast, Northern Ireland", false], ["75002 Paris", true], ["FR-75002", true], ["DE", true], ["contact it@example.org", false], ["Norway", false], ["London, United Kingdom", false],
  ["Österreich", true], ["ELLÁDA", false], ["Praha", true], ["Parish Road, Bermuda", false], ["", false], ["a".repeat(1_000_000), false],
])("%.40j names a Member State: %s", (text, found) => expect(namesMemberState(text)).toBe(found));
