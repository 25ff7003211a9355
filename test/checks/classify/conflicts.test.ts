import { describe, expect, test } from "@jest/globals";
import type { Fact } from "../../../src/artifacts/model.ts";
import { classificationCheck } from "../../../src/checks/act/classification.ts";
import { decisionFindings } from "../../../src/checks/classify/findings.ts";
import { snapshot } from "../../../src/checks/classify/snapshot.ts";
import type { CheckResult } from "../../../src/checks/types.ts";
import type { Decision, Question } from "../../../src/records/classification-types.ts";
import type { ModelRecord, PointerRecord } from "../../../src/records/types.ts";
import { fact, modelFacts, record, resultOf, weight } from "../support.ts";
import { type Case, decision, of } from "./support.ts";

const flop = (amount: number, from = "README.md:12", method = "6PD"): Fact => fact("compute.flop", amount, from, { method });

/** A decision with the facts as they stood then. */
function made(question: Question, answer: string, then: Case): Decision {
  return decision(question, answer, { facts: snapshot(of(then), question) });
}

/** Rules and messages, decided on `then`, judged on `now`. */
function drift(question: Question, answer: string, then: Case, now: Case): readonly string[] {
  return decisionFindings(of({ ...now, decisions: [made(question, answer, then)] })).filter((one) => one.rule === "classification/facts-changed").map((one) => one.message);
}

const base = { id: "org/base", flop: 7.2e23 };
const bare: Partial<ModelRecord> = { licence: {} };

describe("facts of today against the facts of the decision", () => {
  test("says what was, what is, and where; the fix is to look again", () => {
    const decided = made("systemic-risk", "no", { facts: [flop(6.3e24)] });
    const [one] = decisionFindings(of({ facts: [flop(3.8e25)], decisions: [decided] }));
    expect(one).toMatchObject({ rule: "classification/facts-changed", path: ".gpai/classification.yaml", fix: expect.stringContaining("gpai-docket classify") });
    expect(one?.message).toBe('The decision on systemic-risk: no was decided on 2026-11-01 with cumulative compute against 10^25 FLOP: "below". Today it is "above" (README.md:12).');
  });
  const TABLE: readonly (readonly [what: string, question: Question, answer: string, then: Case, now: Case, findings: number])[] = [
    ["below to above", "systemic-risk", "no", { facts: [flop(6e24)] }, { facts: [flop(2e25)] }, 1],
    ["below to close", "systemic-risk", "no", { facts: [flop(6e24)] }, { facts: [flop(9.97e24)] }, 1],
    ["a second method on another side", "systemic-risk", "no", { facts: [flop(6.3e24)] }, { facts: [flop(6.3e24), flop(9.97e24, "README.md:9", "hardware")] }, 1],
    ["close to below strengthens no", "systemic-risk", "no", { facts: [flop(9e24)] }, { facts: [flop(6e24)] }, 0],
    ["close to below weakens yes", "systemic-risk", "yes", { facts: [flop(9e24)] }, { facts: [flop(6e24)] }, 1],
    ["the same side, another amount", "systemic-risk", "no", { facts: [flop(6e24)] }, { facts: [flop(1e23, "other.md:3")] }, 0],
    ["nothing then, above now", "systemic-risk", "no", {}, { facts: [flop(2e25)] }, 1],
    ["nothing then, below now", "systemic-risk", "no", {}, { facts: [flop(2e23)] }, 0],
    ["below then, nothing now", "systemic-risk", "no", { facts: [flop(6e24)] }, {}, 0],
    ["10^23 passed", "gpai", "no", { facts: [flop(5e22)] }, { facts: [flop(5e23)] }, 1],
    ["10^23 passed, and yes was decided", "gpai", "yes", { facts: [flop(5e22)] }, { facts: [flop(5e23)] }, 0],
    ["other output", "gpai", "no", { facts: [fact("modalities.output", ["audio"])] }, { facts: [fact("modalities.output", ["audio", "text"])] }, 1],
    ["output named in another order", "gpai", "no", { facts: [fact("modalities.output", ["text", "audio"])] }, { facts: [fact("modalities.output", ["audio", "text"])] }, 0],
    ["another licence", "open-source", "claimed", { model: bare, facts: [fact("licence.id", "apache-2.0")] }, { model: bare, facts: [fact("licence.id", "cc-by-nc-4.0")] }, 1],
    ["the same licence in other letters", "open-source", "claimed", { model: bare, facts: [fact("licence.id", "apache-2.0")] }, { model: bare, facts: [fact("licence.id", "Apache-2.0", "LICENSE:1")] }, 0],
    ["a listed term appears", "open-source", "claimed", { model: bare }, { model: bare, facts: [fact("licence.terms", { kind: "user-threshold", listed: true, quote: "", message: "m" }, "LICENSE:45")] }, 1],
    ["a listed term moves", "open-source", "claimed", { model: bare, facts: [fact("licence.terms", { kind: "user-threshold", listed: true, quote: "", message: "m" }, "LICENSE:40")] }, { model: bare, facts: [fact("licence.terms", { kind: "user-threshold", listed: true, quote: "", message: "m" }, "LICENSE:45")] }, 0],
    ["an access form appears", "open-source", "claimed", { model: bare }, { model: bare, facts: [fact("access.gated", { fields: ["Email"], prompt: false })] }, 1],
    ["without a claim the licence may change", "open-source", "not-claimed", { facts: [fact("licence.id", "apache-2.0")] }, { facts: [fact("licence.id", "gemma")] }, 0],
    ["a base appears", "role", "provider", {}, { facts: [fact("base_model", ["org/base"])] }, 1],
    ["another base", "modifier", "not-a-provider", { model: { role: "modifier", base_models: [base] } }, { model: { role: "modifier", base_models: [{ ...base, id: "org/other" }] } }, 1],
    ["the third is passed", "modifier", "not-a-provider", { model: { role: "modifier", base_models: [base], compute: { direct_flop: 1e22 } } }, { model: { role: "modifier", base_models: [base], compute: { direct_flop: 5e23 } } }, 1],
    ["the third is no longer passed", "modifier", "not-a-provider", { model: { role: "modifier", base_models: [base], compute: { direct_flop: 5e23 } } }, { model: { role: "modifier", base_models: [base], compute: { direct_flop: 1e22 } } }, 0],
    ["weights appear in a library", "role", "library", { model: { role: "library" } }, { model: { role: "library" }, rest: { facts: { weights: [weight("model.safetensors")] } } }, 1],
    ["weights appear for a provider", "role", "provider", {}, { rest: { facts: { weights: [weight("model.safetensors")] } } }, 0],
  ];
  test.each(TABLE)("%s", (_, question, answer, then, now, findings) => { expect(drift(question, answer, then, now)).toHaveLength(findings); });
  test("unknown and repeated keys of a hand-written record are left alone", () => {
    const facts = [{ key: "constructor", value: "x" }, { key: "__proto__", value: "x" }, { key: "compute.band.1e25", value: "below" }, { key: "compute.band.1e25", value: "close" }];
    expect(decisionFindings(of({ facts: [flop(2e25)], decisions: [decision("systemic-risk", "no", { facts })] }))).toHaveLength(1);
  });
  test("a newer decision on the facts of today settles it", () => {
    const old = made("systemic-risk", "no", { facts: [flop(6e24)] });
    const renewed = { ...made("systemic-risk", "no", { facts: [flop(2e25)] }), on: "2026-11-20" };
    expect(decisionFindings(of({ facts: [flop(2e25)], decisions: [old, renewed] }))).toEqual([]);
  });
  test("a correction of model.yaml that agrees with the decision is no conflict", () => {
    const then: Case = { model: { licence: { open_source: false } } };
    const one = made("open-source", "claimed", then);
    expect(decisionFindings(of({ ...then, decisions: [one] })).map((f) => f.rule)).toEqual(["classification/contradicts-declaration"]);
    expect(decisionFindings(of({ model: { licence: { open_source: true } }, decisions: [one] }))).toEqual([]);
  });
});

describe("decisions against declarations", () => {
  const TABLE: readonly (readonly [question: Question, answer: string, model: Partial<ModelRecord>, says: string | undefined])[] = [
    ["role", "modifier", { role: "provider" }, "role: provider is declared"], ["role", "provider", { role: "provider" }, undefined],
    ["gpai", "yes", { role: "not-gpai" }, "role: not-gpai is declared"], ["gpai", "no", { role: "provider" }, "treated as a general-purpose one"], ["gpai", "no", { role: "not-gpai" }, undefined],
    ["systemic-risk", "yes", { systemic_risk: false }, "systemic_risk: false is declared"], ["systemic-risk", "no", { systemic_risk: true }, "systemic_risk: true is declared"], ["systemic-risk", "no", { systemic_risk: false }, undefined],
    ["open-source", "claimed", { licence: { open_source: false } }, "licence.open_source: false is declared"], ["open-source", "not-claimed", { licence: { open_source: true } }, "licence.open_source: true is declared"],
    ["eu-market", "placed", { dates: { eu_market: "none" } }, "none is declared"], ["eu-market", "planned", { dates: { eu_market: "2026-01-15" } }, "is past"], ["eu-market", "placed", { dates: { eu_market: "2027-01-15" } }, "lies ahead"],
    ["eu-market", "not-placed", { dates: { eu_market: "2026-01-15" } }, "a day of placing, 2026-01-15, is declared"], ["eu-market", "not-placed", { dates: { eu_market: "none" } }, undefined], ["eu-market", "planned", { dates: { eu_market: "2027-01-15" } }, undefined], ["eu-market", "placed", { dates: {} }, undefined],
    ["legacy", "before-2025-08-02", { dates: { eu_market: "2025-08-02" } }, "2025-08-02"], ["legacy", "from-2025-08-02", { dates: { eu_market: "2025-08-01" } }, "2025-08-01"], ["legacy", "before-2025-08-02", { dates: { eu_market: "2025-08-01" } }, undefined],
    ["legacy", "from-2025-08-02", { dates: { eu_market: "2026-01-15" }, lineage: { id: "x", releases: [{ version: "1", eu_market: "2025-03-01" }, { version: "2", eu_market: "2026-01-15" }] } }, "2025-03-01"],
    ["representative", "not-owed", { provider: { established_in_union: false } }, "established outside the Union, and no open-source release is claimed"], ["representative", "not-owed", { provider: { established_in_union: true } }, undefined],
    ["representative", "not-owed", { provider: { established_in_union: false }, licence: { open_source: true } }, undefined], ["representative", "not-owed", { provider: { established_in_union: false }, licence: { open_source: true }, systemic_risk: true }, "never covers"],
    ["representative", "appointed", { provider: { established_in_union: false, authorised_representative: "none: Art. 54(6)" } }, "names nobody"], ["representative", "appointed", { provider: { authorised_representative: "Rep GmbH, Germany, 2025-08-01" } }, undefined],
  ];
  test.each(TABLE)("%s %s with %j", (question, answer, model, says) => {
    const found = decisionFindings(of({ model, decisions: [decision(question, answer)] })).filter((one) => one.rule === "classification/contradicts-declaration");
    expect(found.map((one) => one.message)).toEqual(says === undefined ? [] : [expect.stringContaining(says)]);
    for (const one of found) expect(one).toMatchObject({ path: ".gpai/classification.yaml", fix: expect.stringContaining("classify") });
  });
});

describe("decisions against each other", () => {
  test.each([
    [["role", "not-gpai"], ["gpai", "yes"]], [["open-source", "claimed"], ["systemic-risk", "yes"]], [["legacy", "before-2025-08-02"], ["eu-market", "planned"]], [["gpai", "no"], ["systemic-risk", "yes"]],
    [["role", "modifier"], ["lineage", "same-lineage"]], [["role", "mirror"], ["modifier", "provider-of-the-modification"]],
  ] as const)("%j and %j", ([one, a], [other, b]) => {
    const both = [decision(one, a), decision(other, b, { on: "2026-11-10" })];
    const found = decisionFindings(of({ model: null, decisions: both })).filter((f) => f.rule === "classification/contradicts-decision");
    expect(found).toHaveLength(1);
    expect(found[0]?.message).toContain(`The decision on ${other} says ${b}`);
    expect(decisionFindings(of({ model: null, decisions: both.slice(1) })).filter((f) => f.rule === "classification/contradicts-decision")).toEqual([]);
  });
});

describe("the entries of the Act", () => {
  const judge = (id: string, parts: Case): CheckResult => resultOf(classificationCheck, of(parts), id);
  test("a signed no answers what was close; unsigned or undetermined leaves it open", () => {
    const facts = [flop(9.97e24)];
    const kept = snapshot(of({ facts }), "systemic-risk");
    const result = judge("AIA-51.2", { facts, decisions: [decision("systemic-risk", "no", { facts: kept })] });
    expect(result).toMatchObject({ outcome: "recorded", reason: expect.stringMatching(/^Decided on 2026-11-01: no \(\.gpai\/classification\.yaml:\d+\)\. An estimate lies close to 10\^25 FLOP/) });
    expect(result.reason).not.toContain("General Counsel");
    expect(judge("AIA-51.2", { facts, decisions: [decision("systemic-risk", "undetermined")] }).outcome).toBe("unknown");
    const { by: _by, ...unsigned } = decision("systemic-risk", "no", { facts: kept });
    expect(judge("AIA-51.2", { facts, decisions: [unsigned] }).outcome).toBe("unknown");
  });
  test("above with a signed no: asked whether the arguments were made with the notification, recorded where they are", () => {
    const facts = [flop(3.8e25)];
    const decisions = [decision("systemic-risk", "no", { facts: snapshot(of({ facts }), "systemic-risk") })];
    const reason = expect.stringMatching(/above 10\^25.*notification \(Art\. 52\(2\)\).*the Commission decides/);
    expect(judge("AIA-51.2", { facts, decisions })).toMatchObject({ outcome: "unknown", reason, findings: [] });
    const input = of({ facts, decisions });
    const pointer = { held_by: "legal", digest: `sha256:${"ab".repeat(32)}`, version: "2", date: "2026-10-20" };
    const argued = (rebuttal: PointerRecord): CheckResult => resultOf(classificationCheck, { ...input, model: { ...input.model, records: { ...input.model.records, safety: record(".gpai/safety.yaml", { notification: { rebuttal } }) } } }, "AIA-51.2");
    expect(argued(pointer)).toMatchObject({ outcome: "recorded", reason });
    expect(argued({ ...pointer, held_by: "TBD" }).outcome).toBe("unknown");
  });
  test("decided below, today above: conflict, and 51.1 points there", () => {
    const decisions = [made("systemic-risk", "no", { facts: [flop(6e24)] })];
    expect(judge("AIA-51.2", { facts: [flop(3.8e25)], decisions })).toMatchObject({ outcome: "conflict", findings: [{ rule: "classification/facts-changed" }] });
    expect(judge("AIA-51.1", { facts: [flop(3.8e25)], decisions })).toMatchObject({ outcome: "unknown", reason: expect.stringContaining("AIA-51.2") });
  });
  test("decided and not yet declared: recorded, with the line for model.yaml", () => {
    const parts: Case = { without: ["systemic_risk", "licence"], decisions: [decision("systemic-risk", "no"), decision("open-source", "claimed")] };
    expect(judge("AIA-51.1", parts)).toMatchObject({ outcome: "recorded", reason: expect.stringContaining("systemic_risk: false") });
    expect(judge("AIA-53.2", parts)).toMatchObject({ outcome: "recorded", reason: expect.stringContaining("licence: {open_source: true}") });
    expect(judge("AIA-53.2", { ...parts, facts: [fact("licence.id", "cc-by-nc-4.0")] })).toMatchObject({ outcome: "conflict" });
    expect(judge("AIA-53.2", { ...parts, decisions: [decision("open-source", "not-claimed")] })).toMatchObject({ outcome: "recorded", reason: expect.stringContaining("open_source: false") });
  });
  test("53.2: a signed claim answers a licence of its own; a listed term stays in sight", () => {
    const claim = (facts: readonly Fact[]): Case => ({ model: { licence: { open_source: true } }, facts, decisions: [decision("open-source", "claimed", { facts: snapshot(of({ model: { licence: { open_source: true } }, facts }), "open-source") })] });
    expect(judge("AIA-53.2", claim([fact("licence.id", "some-licence-of-ours", "LICENSE:1")]))).toMatchObject({ outcome: "recorded", reason: expect.stringContaining("judged by that person") });
    expect(judge("AIA-53.2", claim([fact("licence.id", "bigscience-bloom-rail-1.0", "LICENSE:1")])).outcome).toBe("recorded");
    expect(judge("AIA-53.2", claim([fact("licence.id", "cc-by-nc-4.0", "LICENSE:1")])).outcome).toBe("conflict");
    expect(judge("AIA-53.2", claim([fact("licence.id", "some-licence-of-ours", "LICENSE:1"), fact("licence.terms", { kind: "user-threshold", listed: true, quote: "", message: "A term at line 45." }, "LICENSE:45")]))).toMatchObject({ outcome: "unknown", findings: [{ message: expect.stringContaining("A term at line 45.") }] });
  });
  test("53.2: a listed term beside a licence of the list is no agreement, decided or not", () => {
    const facts = [fact("licence.id", "Apache-2.0", "README.md:3"), fact("licence.terms", { kind: "non-commercial", listed: true, quote: "", message: "A term at line 2." }, "LICENSE:2")];
    const model = { licence: { open_source: true } };
    const decisions = [decision("open-source", "claimed", { facts: snapshot(of({ model, facts }), "open-source") })];
    for (const parts of [{ model, facts }, { model, facts, decisions }]) {
      const result = judge("AIA-53.2", parts);
      expect(result).toMatchObject({ outcome: "unknown", findings: [{ rule: "act/open-source-claim", message: expect.stringContaining("A term at line 2.") }] });
      expect(result.reason).not.toContain("None of the listed patterns");
    }
    expect(judge("AIA-53.2", { model, facts: facts.slice(0, 1) })).toMatchObject({ outcome: "recorded", reason: expect.stringContaining("none of the listed patterns") });
  });
  test("G-scope: a signed answer stands with the facts; 10^23 passed since is a conflict", () => {
    const decisions = [made("gpai", "yes", { facts: [fact("modalities.output", ["text"])] })];
    expect(judge("G-scope", { facts: [fact("modalities.output", ["text"])], decisions })).toMatchObject({ outcome: "recorded", reason: expect.stringContaining("Decided on 2026-11-01: yes") });
    expect(judge("G-scope", { facts: [flop(5e23), fact("modalities.output", ["text"])], decisions: [{ ...made("gpai", "no", { facts: [flop(5e22), fact("modalities.output", ["text"])] }) }] })).toMatchObject({ outcome: "conflict", findings: expect.arrayContaining([expect.objectContaining({ rule: "classification/facts-changed" })]) });
  });
  test("models without artifacts do not trouble it", () => {
    expect(judge("AIA-51.2", { rest: { facts: modelFacts() }, decisions: [decision("systemic-risk", "no")] }).outcome).toBe("recorded");
  });
});
