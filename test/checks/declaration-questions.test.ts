import { describe, expect, test } from "@jest/globals";
import { declarationQuestions } from "../../src/checks/declaration-questions.ts";
import { generalSeverity } from "../../src/checks/severity.ts";
import type { Finding } from "../../src/checks/types.ts";
import { whyNothingBinds } from "../../src/law/binding.ts";
import type { Decision } from "../../src/records/classification-types.ts";
import type { ModelRecord } from "../../src/records/types.ts";
import { fact, input, type InputParts, mention, modelRecord, profile, record, weight } from "./support.ts";

function ask(model: Partial<ModelRecord>, { decisions, ...rest }: InputParts & { decisions?: readonly Decision[] } = {}): readonly Finding[] {
  return declarationQuestions(input({
    ...rest, profile: { role: model.role ?? "provider", euMarket: model.dates?.eu_market ?? null, ...rest.profile },
    model: { model: record(".gpai/model.yaml", modelRecord(model)), ...(decisions === undefined ? {} : { classification: record(".gpai/classification.yaml", { decisions }) }), ...rest.model },
  }));
}
const signed = (question: Decision["question"], answer: string): readonly Decision[] => [{ question, answer, by: "General Counsel, Example Labs", on: "2026-11-20", reasons: "looked at the facts" }];
const above = fact("compute.flop", 2e23, "train.yaml:3", { method: "6PD" });
const makes = (...output: string[]): ReturnType<typeof fact> => fact("modalities.output", output, "README.md:4");
const facts = (...list: ReturnType<typeof fact>[]): InputParts => ({ facts: { facts: list } });

describe("role: not-gpai", () => {
  const narrow: Partial<ModelRecord> = { role: "not-gpai", reason: "speech transcription only" };
  test.each([
    ["above 10^23 and text", [above, makes("text")], 1], ["above 10^23 and unknown output", [above], 1], ["above 10^23 and other output", [above, makes("other")], 0],
    ["close to 10^23", [fact("compute.flop", 1.1e23, "train.yaml:3"), makes("text")], 0], ["below 10^23", [fact("compute.flop", 1e22, "train.yaml:3"), makes("text")], 0], ["nothing", [], 0],
  ] as const)("%s: %s question(s)", (_name, list, n) => expect(ask(narrow, facts(...list))).toHaveLength(n));
  test("is a question with its facts and places, never a conflict", () => {
    const [found] = ask(narrow, facts(above, makes("text")));
    expect(found).toMatchObject({ rule: "profile/role-facts", path: ".gpai/model.yaml" });
    expect(found?.message).toMatch(/by 6PD, train\.yaml:3.*it generates text \(README\.md:4\).*narrow tasks.*Does the declaration hold\?$/);
    expect(found === undefined ? undefined : generalSeverity(found)).toBe("unknown");
  });
  test("a recorded amount is shown by its place alone", () => {
    const [found] = ask({ ...narrow, compute: { flop: 4.321e23 } }, facts(makes("text")));
    expect(found?.message).toContain("(as recorded, .gpai/model.yaml:");
    expect(found?.message).not.toMatch(/4\.3/);
  });
  test("a signed decision answers it, on the role or on generality", () => {
    expect(ask(narrow, { ...facts(above, makes("text")), decisions: signed("role", "not-gpai") })).toEqual([]);
    expect(ask(narrow, { ...facts(above, makes("text")), decisions: signed("gpai", "no") })).toEqual([]);
    expect(ask(narrow, { ...facts(above, makes("text")), decisions: signed("gpai", "undetermined") })).toHaveLength(1);
  });
  test("without a reason the missing reason is said elsewhere", () => expect(ask({ role: "not-gpai" }, facts(above, makes("text")))).toEqual([]));
});

describe("role: mirror", () => {
  test.each([
    ["nothing that speaks against it", {}, 0], ["a fine-tuned model", facts(fact("base_model.relation", "finetune", "README.md:6")), 1], ["a relation of another kind", facts(fact("base_model.relation", "copy", "README.md:6")), 0],
    ["a training configuration", { facts: { facts: [], datasets: [mention("org/x", "configs/train.yaml:9", "training-config")] } }, 1], ["a dataset in prose", { facts: { facts: [], datasets: [mention("org/x", "README.md:9", "prose")] } }, 0],
    ["a hostile relation", facts(fact("base_model.relation", "constructor", "README.md:6")), 0],
  ] as const)("%s", (_name, parts, n) => expect(ask({ role: "mirror" }, parts)).toHaveLength(n));
  test("a reason answers it, and so does a decision", () => {
    const parts = facts(fact("base_model.relation", "finetune", "README.md:6"));
    expect(ask({ role: "mirror", reason: "unchanged copy, all digests are equal" }, parts)).toEqual([]);
    expect(ask({ role: "mirror" }, { ...parts, decisions: signed("role", "mirror") })).toEqual([]);
    expect(ask({ role: "mirror", reason: "TODO" }, parts)).toHaveLength(1);
  });
});

describe("role: library", () => {
  const parts = (count: number): InputParts => ({ facts: { facts: [fact("parameters.total", count, "model.safetensors")], weights: [weight("model.safetensors")] } });
  test.each([[1e6, 0], [9.9e8, 0], [1e9, 1], [7e9, 1]])("weights of %s parameters: %s question(s)", (count, n) => expect(ask({ role: "library", reason: "code only" }, parts(count))).toHaveLength(n));
});

describe("dates.eu_market: none", () => {
  const model: Partial<ModelRecord> = { dates: { eu_market: "none" }, weights: [{ url: "https://example.org/w" }] };
  test("beside weights at an address is asked about, with the examples", () => {
    const [found] = ask(model);
    expect(found).toMatchObject({ rule: "profile/placing-facts", message: expect.stringMatching(/Does the declaration hold\?$/) });
  });
  test.each([
    ["a decision", ask(model, { decisions: signed("eu-market", "not-placed") })], ["weights here only", ask({ ...model, weights: [{ path: "*.safetensors" }] })], ["a day", ask({ ...model, dates: { eu_market: "2026-01-15" } })], ["a mirror", ask({ ...model, role: "mirror", reason: "unchanged copy of it" })],
  ])("%s: no question", (_name, found) => expect(found).toEqual([]));
});

test.each([
  [{ role: "mirror" }, /^Declared as a mirror/], [{ role: "library" }, /^Declared as a library/], [{ role: "not-gpai" }, /^Declared as not a general-purpose AI model/], [{ euMarket: "none" }, /^Declared as not placed/],
  [{ role: "modifier", modifierIs: "not-a-provider" }, /^Decided in classification\.yaml/], [{}, undefined], [{ role: null }, undefined], [{ role: "modifier" }, undefined], [{ role: null, euMarket: "none" }, undefined],
] as const)("why nothing is owed under %j", (over, words) => {
  const why = whyNothingBinds(profile(over));
  if (words === undefined) expect(why).toBeUndefined();
  else expect(why).toMatch(words);
});
