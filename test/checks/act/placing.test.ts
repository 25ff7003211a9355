import { describe, expect, test } from "@jest/globals";
import type { Json } from "../../../src/artifacts/model.ts";
import { placingCheck } from "../../../src/checks/act/placing.ts";
import { bindingOf } from "../../../src/checks/obligations.ts";
import type { CheckResult } from "../../../src/checks/types.ts";
import type { Decision } from "../../../src/records/classification-types.ts";
import type { ModelRecord } from "../../../src/records/types.ts";
import { obligation } from "../../../src/law/catalogue.ts";
import { document, fact, input, type InputParts, line, modelRecord, NOW, profile, record, resultOf } from "../support.ts";

function judge(id: string, model: Partial<ModelRecord>, { decisions, ...rest }: InputParts & { decisions?: readonly Decision[] } = {}): CheckResult {
  return resultOf(placingCheck, input({
    ...rest, profile: { euMarket: model.dates?.eu_market ?? null, ...rest.profile },
    model: { model: record(".gpai/model.yaml", modelRecord(model)), ...(decisions === undefined ? {} : { classification: record(".gpai/classification.yaml", { decisions }) }), ...rest.model },
  }), id);
}
const decision = (answer: string): Decision => ({ question: "eu-market", answer, by: "General Counsel, Example Labs", on: "2026-11-20", reasons: "released under our name" });

describe("G-placing", () => {
  test.each([
    ["placed", { dates: { eu_market: "2026-01-15" } }, "recorded", "placed on the Union market on 2026-01-15"],
    ["planned", { dates: { eu_market: "2027-01-15" } }, "recorded", "to be placed on the Union market on 2027-01-15"],
    ["not declared", { dates: {} }, "unknown", "Is the model placed on the Union market, and since when?"],
    ["an unreadable day", { dates: { eu_market: "soon" } }, "unknown", "Is the model placed"],
    ["not declared, weights at an address", { dates: {}, weights: [{ url: "https://example.org/w" }] }, "unknown", "Channels are recorded at .gpai/model.yaml:"],
  ] as const)("%s: %s", (_name, model, outcome, words) => {
    expect(judge("G-placing", model)).toMatchObject({ outcome, reason: expect.stringContaining(words) });
  });
  test("a signed decision answers; one that the declaration contradicts is a conflict", () => {
    expect(judge("G-placing", { dates: {} }, { decisions: [decision("placed")] }).outcome).toBe("recorded");
    expect(judge("G-placing", { dates: { eu_market: "2026-01-15" } }, { decisions: [decision("not-placed")] })).toMatchObject({ outcome: "conflict", findings: [{ rule: "classification/contradicts-declaration" }] });
  });
  test("declared as not placed, nothing of it binds", () => {
    for (const id of placingCheck.handles) {
      const entry = obligation(id);
      expect([id, entry === undefined ? undefined : bindingOf(entry, profile({ euMarket: "none" }), NOW, true).binds]).toEqual([id, "no"]);
    }
  });
});

describe("G-exclude-eu", () => {
  const clause = fact("licence.terms", { kind: "territory", listed: false, quote: "the rights are not being granted in the European Union", message: "m" } as Json, "LICENSE:33");
  const card = (text: string): InputParts => ({ facts: { facts: [fact("documents", { type: "model-card", path: "README.md" } as Json, "README.md")] }, records: { documents: new Map([document("README.md", text)]) } });
  test.each([
    ["nothing", { facts: { facts: [] } }, "not-applicable", []],
    ["a clause in a licence", { facts: { facts: [clause] } }, "unknown", ["placing/exclusion LICENSE:33"]],
    ["another kind of term", { facts: { facts: [fact("licence.terms", { kind: "use-restriction", listed: false, quote: "", message: "m" } as Json, "LICENSE:3")] } }, "not-applicable", []],
    ["an access form", { facts: { facts: [fact("access.eu_disallowed", true, "README.md:7")] } }, "unknown", ["placing/exclusion README.md:7"]],
    ["a sentence of the card", card("# Demo\n\nA model.\n\nThis model is not available in the EU.\n"), "unknown", ["placing/exclusion README.md:5"]],
    ["a card that only names the Union", card("# Demo\n\nIt knows the law of the European Union.\n"), "not-applicable", []],
  ] as const)("%s: %s", (_name, parts, outcome, found) => {
    const result = judge("G-exclude-eu", { dates: {} }, parts);
    expect([result.outcome, result.findings.map(line)]).toEqual([outcome, found]);
  });
  test("beside a declared placing both places are shown, and nobody is contradicted", () => {
    const result = judge("G-exclude-eu", { dates: { eu_market: "2026-01-15" } }, { facts: { facts: [clause] } });
    expect([result.outcome, result.reason]).toEqual(["unknown", expect.stringMatching(/declares the model as placed there on 2026-01-15 \(\.gpai\/model\.yaml:\d+\): which of the two holds\?.*clearly and unequivocally.*a person judges/)]);
    expect(result.findings[0]).toMatchObject({ evidence: "the rights are not being granted in the European Union", fix: expect.stringContaining("eu_market: none") });
  });
});

test("G-integration is asked with G-placing", () => {
  expect(judge("G-integration", { dates: {} })).toMatchObject({ outcome: "not-applicable", reason: expect.stringContaining("G-placing") });
  expect(judge("G-integration", { dates: { eu_market: "2026-01-15" } }).outcome).toBe("not-applicable");
});
