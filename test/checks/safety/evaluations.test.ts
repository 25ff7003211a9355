import { describe, expect, test } from "@jest/globals";
import type { SafetyRecord } from "../../../src/records/safety-types.ts";
import { full, FULL, one, shift, type Whole, without } from "./full.ts";
import { pointer, rules } from "./support.ts";

type Evaluation = NonNullable<SafetyRecord["evaluations"]>[number];
type Evaluators = NonNullable<SafetyRecord["external_evaluators"]>;
const [FIRST = pointer()] = FULL.evaluations ?? [];
const evaluated = (over: Partial<Evaluation>): Whole => ({ safety: full({ evaluations: [{ ...FIRST, ...over }] }) });
const SAFE: Partial<SafetyRecord> = {
  risks: (FULL.risks ?? []).map((risk) => ({ ...risk, similarly_safe: "wren-2" })),
  references: [{ id: "wren-2", ground: "full-cycle", date: "2026-01-10", justification: pointer() }],
};

describe("Measure 3.2: every risk has an evaluation", () => {
  const bare = (FULL.risks ?? []).map(({ evaluations: _evaluations, ...risk }) => risk);
  test("under the risk, or in the list that names it", () => {
    expect(one("S-3.2", { safety: full({ risks: bare }) })).toMatchObject({ outcome: "gap", findings: [{ about: ["cyber-offence", "harmful-manipulation", "loss-of-control"] }] });
    expect(one("S-3.2", { safety: full({ risks: bare, evaluations: [{ ...FIRST, risks: ["CBRN", "loss of control", "cyber-offence", "harmful-manipulation"] }] }) }).outcome).toBe("recorded");
  });
  test("evaluations without risks, and of a risk that is not listed, are asked about", () => {
    expect(one("S-3.2", { safety: without("risks") })).toMatchObject({ outcome: "unknown", reason: expect.stringContaining("List the risks") });
    const stranger = one("S-3.2", evaluated({ risks: ["mine"] }));
    expect([stranger.outcome, stranger.reason]).toEqual(["unknown", expect.stringContaining("names a risk that is not in the register")]);
    expect(JSON.stringify(stranger)).not.toContain("mine");
  });
});

describe("Appendix 3.1 to 3.3: what the records speak of", () => {
  test.each([["S-A3.1", "internal_validity"], ["S-A3.1", "external_validity"], ["S-A3.1", "reproducible"], ["S-A3.2", "elicitation"]] as const)("%s: %s", (id, flag) => {
    expect(rules(one(id, evaluated({ [flag]: false })))).toEqual(["safety/evaluation-record"]);
    const { [flag]: _flag, ...unsaid } = FIRST as Evaluation;
    expect(one(id, { safety: full({ evaluations: [unsaid] }) }).outcome).toBe("gap");
  });
  test("one evaluation that tested mitigations is what can be seen", () => {
    const untested = { ...FIRST, mitigations_tested: false };
    expect(one("S-A3.3", { safety: full({ evaluations: [untested] }) }).outcome).toBe("gap");
    expect(one("S-A3.3", { safety: full({ evaluations: [untested, FIRST as Evaluation] }) })).toMatchObject({ outcome: "recorded", reason: expect.stringContaining("for a person to judge") });
  });
});

describe("Appendix 3.4: 20 business days are an example", () => {
  // 5 January 2026 is a Monday: 20 business days later is Monday, 2 February.
  test.each([["2026-01-30", true], ["2026-02-02", false], ["2026-02-03", false]])("until %s: short %s, never a finding", (ended, short) => {
    const result = one("S-A3.4", evaluated({ started: "2026-01-05", ended }));
    expect([result.outcome, result.findings, /fewer than 20 business days/.test(result.reason ?? "")]).toEqual(["recorded", [], short]);
    expect(result.reason).toMatch(/no rule/);
  });
  test("holidays of config.yaml are no business days", () => {
    const parts = evaluated({ started: "2026-01-05", ended: "2026-02-02" });
    expect(one("S-A3.4", { ...parts, config: { calendar: { holidays: ["2026-01-06"] } } }).reason).toContain("fewer than 20");
  });
  test("days that are missing or cannot be", () => {
    const { started: _started, ...open } = FIRST as Evaluation;
    expect(rules(one("S-A3.4", { safety: full({ evaluations: [open] }) }))).toEqual(["safety/evaluation-days"]);
    expect(one("S-A3.4", evaluated({ started: "2026-03-01", ended: "2026-02-01" })).outcome).toBe("conflict");
    expect(one("S-A3.4", evaluated({ ended: "2026-11-23" })).outcome).toBe("conflict");
  });
});

describe("Measure 3.5", () => {
  const evaluators = (over: Evaluators, more: Partial<SafetyRecord> = {}, paths?: readonly string[]): Whole => ({ safety: full({ external_evaluators: { criteria: "docs/evaluators.md", disclosure: "docs/disclosure.md", ...over }, ...more }), ...(paths === undefined ? {} : { paths }) });
  test("plan, criteria and disclosure are each asked for", () => {
    for (const safety of [without("monitoring"), full({ external_evaluators: { disclosure: "docs/disclosure.md" } }), full({ external_evaluators: { criteria: "docs/evaluators.md" } })]) {
      expect([one("S-3.5", { safety }).outcome, rules(one("S-3.5", { safety }))]).toEqual(["gap", ["safety/missing"]]);
    }
    expect(rules(one("S-3.5", evaluators({ criteria: "docs/gone.md" })))).toEqual(["safety/not-found"]);
    expect(one("S-3.5", evaluators({ disclosure: "https://wren-labs.eu/disclosure" })).outcome).toBe("recorded");
  });
  test("a SECURITY.md that nobody declared is asked about", () => {
    expect(one("S-3.5", { safety: full({ external_evaluators: { criteria: "https://wren-labs.eu/evaluators" } }), paths: [".github/SECURITY.md"] })).toMatchObject({ outcome: "unknown", reason: expect.stringContaining("Is .github/SECURITY.md the public procedure") });
  });
  test("reliefs: similarly safe, public weights; the plan is still asked for", () => {
    const noCriteria = { external_evaluators: { disclosure: "docs/disclosure.md" } };
    expect(one("S-3.5", { safety: full({ ...noCriteria, ...SAFE }) })).toMatchObject({ outcome: "recorded", reason: expect.stringContaining("similarly safe or safer for every risk") });
    expect(one("S-3.5", { safety: full({ ...noCriteria, security: { weights: "public" } }) })).toMatchObject({ outcome: "recorded", reason: expect.stringContaining("one way of giving evaluators access") });
    const { monitoring: _monitoring, ...unplanned } = full({ ...noCriteria, ...SAFE });
    expect(one("S-3.5", { safety: unplanned }).outcome).toBe("gap");
  });
  test("one risk without a claim, and there is no relief", () => {
    const risks = (SAFE.risks ?? []).map((risk, i) => { const { similarly_safe: _safe, ...rest } = risk; return i === 0 ? rest : risk; });
    expect(one("S-3.5", { safety: full({ ...SAFE, risks, external_evaluators: { disclosure: "docs/disclosure.md" } }) }).outcome).toBe("gap");
  });
  test("help for small providers is said", () => {
    for (const size of ["sme", "smc"] as const) expect(one("S-3.5", { ...evaluators({}), model: { provider: { size } } }).reason).toContain("AI Office may be asked for help");
    expect(one("S-3.5", { ...evaluators({}), model: { provider: { size: "large" } } }).reason ?? "").not.toContain("AI Office may be asked");
  });
});

describe("findings of evaluators: held back for at most 30 business days", () => {
  const held = (finding: { known_on: string; released_on?: string }, now: string, holidays: readonly string[] = []): ReturnType<typeof one> =>
    one("S-3.5", { safety: full({ external_evaluators: { ...FULL.external_evaluators, findings: [{ id: "EV-SECRET", ...finding }] } }), now, config: { calendar: { holidays } } });
  // 2 March 2026 is a Monday, 7 February 2028 too (a leap year), 18 December 2026 a Friday.
  test.each([["2026-03-02", "2026-04-13", []], ["2028-02-07", "2028-03-20", []], ["2026-12-18", "2027-01-29", []], ["2026-12-18", "2027-02-02", ["2026-12-25", "2027-01-01"]]])("known on %s: until %s, holidays %j", (known_on, due, holidays) => {
    for (const now of [shift(due, -1), due]) expect(held({ known_on }, now, holidays)).toMatchObject({ outcome: "recorded", due, findings: [] });
    expect(held({ known_on }, shift(due, 1), holidays)).toMatchObject({ outcome: "stale", due, findings: [{ rule: "safety/evaluator-hold" }] });
    const later = shift(due, 30);
    expect(held({ known_on, released_on: due }, later, holidays)).toMatchObject({ outcome: "recorded", reason: expect.not.stringContaining("recorded day is after") });
    expect(held({ known_on, released_on: shift(due, 1) }, later, holidays)).toMatchObject({ outcome: "recorded", reason: expect.stringContaining("recorded day is after") });
    expect(JSON.stringify(held({ known_on }, shift(due, 1), holidays))).not.toContain("EV-SECRET");
  });
  test("the calendar is said, since the Code names none", () => expect(held({ known_on: "2026-03-02" }, "2026-03-03").reason).toContain("The Code names no calendar"));
  test("days that cannot be", () => {
    expect(held({ known_on: "2026-03-02", released_on: "2026-03-01" }, "2026-11-22").outcome).toBe("conflict");
    expect(held({ known_on: "2026-11-23" }, "2026-11-22").outcome).toBe("conflict");
  });
});

describe("Appendix 3.5: external evaluations", () => {
  const external = (external_evaluators: Evaluators | undefined, over: Partial<SafetyRecord> = {}, parts: Whole = {}): ReturnType<typeof one> =>
    one("S-A3.5", { ...parts, safety: { ...without("external_evaluators"), ...(external_evaluators === undefined ? {} : { external_evaluators }), ...over } });
  const SEARCH = { call: "https://wren-labs.eu/call", opened: "2026-01-05", closed: "2026-02-06", found: false };
  test("a report, a search that found nobody, or a gap", () => {
    expect(external({ reports: [pointer()] }).outcome).toBe("recorded");
    expect(external({ search: SEARCH })).toMatchObject({ outcome: "recorded", reason: expect.stringContaining("uncertainty") });
    expect([external(undefined).outcome, external({ criteria: "docs/evaluators.md" }).outcome]).toEqual(["gap", "gap"]);
    expect(external(undefined, {}, { model: { provider: { size: "sme" } } }).reason).toContain("AI Office may be asked for help");
  });
  test.each<[NonNullable<Evaluators["search"]>, string]>([
    [{ ...SEARCH, found: true }, "gap"], [{ call: SEARCH.call, found: false }, "gap"], [{ ...SEARCH, closed: "2026-12-01" }, "unknown"], [{ call: SEARCH.call, opened: "2026-01-05", closed: "2026-02-06" }, "unknown"], [{ ...SEARCH, closed: "2026-01-02" }, "conflict"],
  ])("search %j: %s", (search, outcome) => expect(external({ search }).outcome).toBe(outcome));
  test.each([["2026-01-30", true], ["2026-02-02", false]])("open until %s: short %s, never a finding", (closed, short) => {
    const result = external({ search: { ...SEARCH, closed } });
    expect([result.outcome, /fewer than 20 business days/.test(result.reason ?? "")]).toEqual(["recorded", short]);
  });
  test("not owed for a similarly safe model", () => expect(external(undefined, SAFE)).toMatchObject({ outcome: "not-applicable", reason: expect.stringContaining("for a person to judge") }));
});
