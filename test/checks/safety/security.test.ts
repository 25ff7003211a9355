import { describe, expect, test } from "@jest/globals";
import type { SafetyRecord } from "../../../src/records/safety-types.ts";
import { weight } from "../support.ts";
import { full, FULL, one, shift, type Whole } from "./full.ts";
import { pointer, rules } from "./support.ts";

type Security = NonNullable<SafetyRecord["security"]>;
const IDS = ["S-C6", "S-6.1", "S-6.2", "S-A4.1", "S-A4.2", "S-A4.3", "S-A4.4", "S-A4.5"];
const secured = (security: Security, parts: Whole = {}): Whole => ({ ...parts, safety: full({ security }) });
const own = (over: Partial<Security>): Security => ({ ...FULL.security, ...over });
const WEIGHTS = { weights: [weight("model-1.safetensors"), weight("model-2.safetensors")] };

describe("when Commitment 6 is not owed", () => {
  test.each<[string, Security]>([["public", { weights: "public" }], ["deleted", { weights: "deleted" }], ["weaker than", { exempt: { model: "org/model", comparison: pointer() } }]])("%s", (words, security) => {
    for (const id of IDS) {
      const result = one(id, secured(security));
      expect([id, result.outcome, result.reason]).toEqual([id, "not-applicable", expect.stringContaining(words)]);
      expect(result.reason).toContain("S-C6");
      expect(result.reason).not.toContain("org/model");
    }
  });
  test("an exemption of which one half is missing counts for nothing", () => {
    for (const exempt of [{ model: "org/model" }, { comparison: pointer() }, { model: "TBD", comparison: pointer() }]) {
      expect(rules(one("S-6.1", secured(own({ exempt }))))).toEqual(["safety/exempt"]);
      expect(one("S-6.2", secured(own({ exempt }))).outcome).toBe("recorded");
    }
  });
  test("Art. 55(1)(d) has no words that end it: what is left is asked", () => {
    expect(one("AIA-55.1.d", secured({ weights: "public" }))).toMatchObject({ outcome: "unknown", reason: expect.stringContaining("Is anything of Art. 55(1)(d) left") });
    expect(one("AIA-55.1.d", { safety: full({ security: { weights: "public" }, "AIA-55.1.d": pointer() }) }).outcome).toBe("recorded");
  });
});

describe("weight files in this repository", () => {
  test.each(["private", "deleted"] as const)("declared %s: a conflict with the files and the declaration, once", (weights) => {
    const parts = secured(own({ weights }), { facts: WEIGHTS });
    const results = IDS.map((id) => one(id, parts));
    expect(results.flatMap((result) => rules(result))).toEqual(["safety/weights-in-repository"]);
    const result = one("S-A4.2", parts);
    expect(result).toMatchObject({ outcome: "conflict", findings: [{ path: "model-1.safetensors" }] });
    expect(result.findings[0]?.message).toMatch(/model-1\.safetensors, model-2\.safetensors.*\.gpai\/safety\.yaml:\d+.*ends Commitment 6.*within 5 days/);
    expect(one("S-C6", parts).outcome).toBe("gap");
  });
  test("bytes and LFS objects count, what DVC points at lies elsewhere", () => {
    for (const [stored, outcome] of [["bytes", "conflict"], ["lfs", "conflict"], ["dvc", "recorded"]] as const) {
      expect([stored, one("S-A4.2", secured(own({}), { facts: { weights: [{ ...weight("a.safetensors"), stored }] } })).outcome]).toEqual([stored, outcome]);
    }
  });
  test("declared public: nothing is said; not declared: asked", () => {
    expect(one("S-A4.2", secured({ weights: "public" }, { facts: WEIGHTS })).outcome).toBe("not-applicable");
    const { weights: _weights, ...undeclared } = FULL.security ?? {};
    expect(one("S-A4.2", secured(undeclared, { facts: WEIGHTS }))).toMatchObject({ outcome: "unknown", reason: expect.stringContaining("are they meant to be public?") });
    expect(one("S-A4.2", secured(undeclared)).outcome).toBe("recorded");
  });
  test("a pointer under the id does not answer the contradiction", () => {
    expect(one("S-A4.2", { facts: WEIGHTS, safety: full({ "S-A4.2": pointer(), "S-C6": pointer() }) }).outcome).toBe("conflict");
    expect(one("S-C6", { facts: WEIGHTS, safety: full({ "S-C6": pointer() }) }).outcome).toBe("gap");
  });
});

describe("access review (App. 4.3): at most 6 months old", () => {
  test.each([["2026-05-22", "2026-11-22"], ["2026-08-31", "2027-02-28"], ["2027-08-31", "2028-02-29"]])("%s: until %s", (access_review, due) => {
    for (const now of [shift(due, -1), due]) expect(one("S-A4.3", secured(own({ access_review }), { now }))).toMatchObject({ outcome: "recorded", due, findings: [] });
    expect(one("S-A4.3", secured(own({ access_review }), { now: shift(due, 1) }))).toMatchObject({ outcome: "stale", due, findings: [{ rule: "safety/access-review" }] });
  });
  test("absent, and of a day to come", () => {
    expect(one("S-A4.3", secured({ weights: "private" })).outcome).toBe("gap");
    expect(one("S-A4.3", secured(own({ access_review: "2026-11-23" }))).outcome).toBe("conflict");
  });
});

test("App. 4.5: a contact that can exist and a day of the last review", () => {
  for (const contact of ["security@wren-labs.eu", "https://wren-labs.eu/bounty"]) expect(one("S-A4.5", secured(own({ contact }))).outcome).toBe("recorded");
  expect(rules(one("S-A4.5", secured(own({ contact: "ask around" }))))).toEqual(["safety/not-found"]);
  expect(one("S-A4.5", secured({ weights: "private", contact: "security@wren-labs.eu" })).outcome).toBe("gap");
  expect(one("S-A4.5", secured(own({ reviewed: "2026-12-01" }))).outcome).toBe("conflict");
});
