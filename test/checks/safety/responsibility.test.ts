import { describe, expect, test } from "@jest/globals";
import type { SafetyRecord } from "../../../src/records/safety-types.ts";
import { full, FULL, one, shift, type Whole } from "./full.ts";
import { pointer, rules } from "./support.ts";

type Responsibilities = NonNullable<SafetyRecord["responsibilities"]>;
const named = (over: Responsibilities, parts: Whole = {}): Whole => ({ ...parts, safety: full({ responsibilities: over }) });
const ALL = FULL.responsibilities ?? {};

describe("Measure 8.1: four responsibilities, as functions", () => {
  test.each(["oversight", "ownership", "monitoring", "assurance"] as const)("without %s it is named", (role) => {
    const { [role]: _role, ...rest } = ALL;
    const result = one("S-8.1", named(rest));
    expect([result.outcome, rules(result), result.findings[0]?.message]).toEqual(["gap", ["safety/responsibilities"], expect.stringContaining(role)]);
    expect(one("S-8.1", named({ ...ALL, [role]: "TBD" })).outcome).toBe("gap");
  });
  test("simplified set-ups of SMEs and small mid-caps", () => {
    const { assurance: _assurance, ...three } = ALL;
    for (const size of ["sme", "smc"] as const) {
      const small: Whole = { model: { provider: { size } } };
      expect(one("S-8.1", named(three, small))).toMatchObject({ outcome: "recorded", reason: expect.stringContaining("simplified assignments") });
      expect(one("S-8.1", named({ ownership: "CEO", monitoring: "CEO" }, small)).outcome).toBe("gap");
    }
    expect(one("S-8.1", named(three, { model: { provider: { size: "large" } } })).outcome).toBe("gap");
  });
  test("one function for two is allowed, and said", () => {
    expect(one("S-8.1", named({ ...ALL, monitoring: "chief scientist" }))).toMatchObject({ outcome: "recorded", reason: expect.stringContaining("Two responsibilities name one function") });
    expect(one("S-8.1", named(ALL)).reason ?? "").not.toContain("Two responsibilities");
  });
  test("addresses of people are refused, and not repeated", () => {
    const result = one("S-8.1", named({ ...ALL, oversight: "ann.smith@wren-labs.eu" }));
    expect([result.outcome, rules(result)]).toEqual(["gap", ["safety/personal"]]);
    expect(JSON.stringify(result)).not.toContain("ann.smith");
  });
});

test("Measure 8.2: a pointer", () => {
  expect([one("S-8.2", named({ resources: pointer() })).outcome, one("S-8.2", named({ oversight: "Board" })).outcome]).toEqual(["recorded", "gap"]);
});

describe("Measure 8.3: signs are examples", () => {
  test.each([["2025-11-22", "2026-11-22"], ["2028-02-29", "2029-02-28"]])("a notice of %s: until %s, later a hint that never fails", (whistleblower_notice, due) => {
    for (const now of [shift(due, -1), due]) expect(one("S-8.3", named({ whistleblower_notice }, { now }))).toMatchObject({ outcome: "recorded", findings: [] });
    const old = one("S-8.3", named({ whistleblower_notice }, { now: shift(due, 1) }));
    expect(old).toMatchObject({ outcome: "recorded", findings: [{ rule: "safety/whistleblower-notice", message: expect.stringContaining("encouraged, not a duty") }] });
    expect(old.due).toBeUndefined();
  });
  test("a policy that can be followed answers; one that cannot, and nothing at all, do not", () => {
    expect(one("S-8.3", named({ whistleblower_policy: "docs/whistleblowers.md" })).outcome).toBe("recorded");
    expect(rules(one("S-8.3", named({ whistleblower_policy: "docs/gone.md" })))).toEqual(["safety/not-found"]);
    expect(one("S-8.3", named({ oversight: "Board" })).outcome).toBe("gap");
    expect(one("S-8.3", { safety: { responsibilities: { oversight: "Board" }, "S-8.3": pointer() } }).outcome).toBe("recorded");
    expect(one("S-8.3", named({ whistleblower_notice: "2026-11-23" })).outcome).toBe("conflict");
  });
});
