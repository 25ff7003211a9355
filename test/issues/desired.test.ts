import { beforeAll, describe, expect, test } from "@jest/globals";
import type { ObligationResult, Report } from "../../src/checks/types.ts";
import { inspectSources } from "../../src/engine/inspect.ts";
import type { IssueContext } from "../../src/issues/context.ts";
import { desiredIssues, renewalPaths } from "../../src/issues/desired.ts";
import { groupOf, GROUPS } from "../../src/issues/groups.ts";
import { groupOfKey, inScope, issueKey, recordsScope } from "../../src/issues/keys.ts";
import { readMarker } from "../../src/formats/comment-marker.ts";
import type { DesiredIssue, KnownIssue } from "../../src/issues/types.ts";
import { config, modelFiles } from "../support/wren.ts";
import { MemorySource } from "../support/memory-source.ts";
import { ROUTES } from "../routes/compose.ts";
import { judge } from "../routes/reports.ts";
import { example, onGitHub, policy, PRIVATE, renewed, withResults } from "./support.ts";
import fc from "fast-check";

let good: Report;
beforeAll(async () => { good = await example("wren-3b"); });

const context = (known: Readonly<Record<string, readonly string[]>> = {}, over: Partial<IssueContext> = {}): IssueContext => ({
  repository: PRIVATE, policy: policy(), known: new Map(Object.entries(known).map(([key, ids], i): [string, KnownIssue] => [key, { number: i + 1, open: true, ids }])), ...over,
});
const brief = (issues: readonly DesiredIssue[]): readonly string[] => issues.map(({ key, state, items }) => `${key} ${state} ${items.map(({ id, outcome }) => `${id} ${outcome}`).join(", ")}`.trim());
const one = (id: string, over: Partial<ObligationResult>): readonly string[] => brief(desiredIssues(withResults(good, { [id]: over }), context()));

describe("what opens an issue", () => {
  test.each<[string, string, Partial<ObligationResult>, readonly string[]]>([
    ["a gap", "MDF-USE-3", { outcome: "gap" }, ["default/documentation open MDF-USE-3 gap"]],
    ["a conflict", "C-1.1.1.i", { outcome: "conflict" }, ["default/copyright-policy open C-1.1.1.i conflict"]],
    ["a stale record", "AIA-54.1", { outcome: "stale" }, ["default/act open AIA-54.1 stale"]],
    ["a question: not by default", "MDF-USE-3", { outcome: "unknown", reason: "?" }, []],
    ["a check that failed: never", "MDF-USE-3", { outcome: "error", reason: "?" }, []],
    ["a sum of others: its parts do", "T-1.1.a", { outcome: "gap", aggregate: true, findings: [] }, []],
    ["a sum with a finding of its own", "T-1.1.a", { outcome: "gap", aggregate: true, findings: [{ rule: "a/b", message: "x" }] }, ["default/documentation open T-1.1.a gap"]],
    ["what nobody owes", "T-1.2.f", { outcome: "gap" }, []],
    ["what nobody owes, but is contradicted", "T-1.2.f", { outcome: "conflict" }, ["default/requests open T-1.2.f conflict"]],
    ["known debt of the baseline", "MDF-USE-3", { outcome: "gap", findings: [{ rule: "a/b", message: "x", baseline: true }] }, []],
    ["known debt, and one finding more", "MDF-USE-3", { outcome: "gap", findings: [{ rule: "a/b", message: "x", baseline: true }, { rule: "a/b", message: "y" }] }, ["default/documentation open MDF-USE-3 gap"]],
    ["due within the days ahead", "MDF-USE-3", { outcome: "upcoming", due: "2026-12-22", reason: "x" }, ["default/documentation open MDF-USE-3 upcoming"]],
    ["due later than that", "MDF-USE-3", { outcome: "upcoming", due: "2026-12-23", reason: "x" }, []],
    ["due within the days ahead, though a person decides it", "AIA-53.3", { outcome: "upcoming", due: "2026-12-01", reason: "x" }, []],
    ["recorded, with a day of its clock that nears", "MDF-USE-3", { outcome: "recorded", due: "2026-12-22" }, ["default/documentation open MDF-USE-3 recorded"]],
    ["recorded, with a day of its clock that has passed", "MDF-USE-3", { outcome: "recorded", due: "2026-11-21" }, []],
    ["a due day that is none", "MDF-USE-3", { outcome: "recorded", due: "soon" }, []],
    ["waived", "MDF-USE-3", { outcome: "waived", due: "2026-12-01" }, []],
  ])("%s", (_, id, over, issues) => expect(one(id, over)).toEqual(issues));

  test("the days ahead are the policy's", () => {
    const report = withResults(good, { "MDF-USE-3": { outcome: "upcoming", due: "2027-02-01", reason: "x" } });
    const values = policy();
    expect(desiredIssues(report, context({}, { policy: { ...values, issues: { ...values.issues, ahead_days: 90 } } }))).toMatchObject([{ due: "2027-02-01", labels: ["gpai-docket", "gpai-docket: documentation", "gpai-docket: due soon"] }]);
  });
  test("worst first: overdue, then by outcome, then what nears", () => {
    const report = withResults(good, { "MDF-GEN-2": { outcome: "recorded", due: "2026-12-01" }, "MDF-USE-3": { outcome: "gap" }, "MDF-USE-1": { outcome: "stale", due: "2026-10-01" }, "MDF-PRP-7": { outcome: "conflict" } });
    const [issue] = desiredIssues(report, context());
    expect(issue?.items.map(({ id, overdue }) => `${id}${overdue === true ? " overdue" : ""}`)).toEqual(["MDF-USE-1 overdue", "MDF-PRP-7", "MDF-USE-3", "MDF-GEN-2"]);
    expect(issue?.labels).toContain("gpai-docket: overdue");
  });
  test("a house clock is called a house rule", () => {
    const [issue] = desiredIssues(withResults(good, { "C-1.5.2.iii": { outcome: "stale", due: "2026-11-01", findings: [] }, "T-1.2.e": { outcome: "stale", due: "2026-11-01", findings: [] } }), context());
    const texts = desiredIssues(withResults(good, { "C-1.5.2.iii": { outcome: "stale", due: "2026-11-01", findings: [] }, "T-1.2.e": { outcome: "stale", due: "2026-11-01", findings: [] } }), context()).map(({ body }) => /was due [^|<]*/.exec(body)?.[0].trim());
    expect(texts.toSorted((a = "", b = "") => (a < b ? -1 : 1))).toEqual(["was due 2026-11-01", "was due 2026-11-01 (house rule)"]);
    expect(issue?.due).toBe("2026-11-01");
  });
  test("a tree that was not read whole opens nothing", () => {
    expect(brief(desiredIssues({ ...withResults(good, { "MDF-USE-3": { outcome: "gap" } }), completeness: { complete: false, missing: [{ reason: "cut" }], unreadable: [] } }, context()))).toEqual([]);
  });
  test("a single file that was not does not hide the others", () => {
    expect(brief(desiredIssues({ ...withResults(good, { "MDF-USE-3": { outcome: "gap" } }), completeness: { complete: false, missing: [], unreadable: [{ path: "a.safetensors", reason: "x" }] } }, context()))).toEqual(["default/documentation open MDF-USE-3 gap"]);
  });
  test("a model about which nothing is declared: one issue that asks for the role, with a prefilled file", async () => {
    const report = onGitHub(await inspectSources(new MemorySource({ ...modelFiles(), "config.json": config }), undefined, { now: "2026-11-22" }));
    expect([report.firstContact, report.verdict]).toEqual([true, "nothing-declared"]);
    const issues = desiredIssues(report, context());
    expect(brief(issues)).toEqual([`${issues[0]?.key} open profile/undeclared gap`]);
    expect(issues[0]?.group).toBe("declaration");
    expect(issues[0]?.body).toContain("**[Create `.gpai/model.yaml`, prefilled](https://github.com/wren-lm/wren-3b/new/main?filename=.gpai%2Fmodel.yaml&value=");
  });
});

describe("the state of the routes", () => {
  test.each(ROUTES)("%s: what is open is what its report shows, each entry in one issue of its group", async (name) => {
    const report = onGitHub(await judge(name));
    const issues = desiredIssues(report, context());
    const ids = issues.flatMap((issue) => issue.items.map(({ id }) => { expect(groupOf(id)).toBe(issue.group); return id; }));
    expect(new Set(ids).size).toBe(ids.length);
    const faults = report.models.flatMap((model) => model.obligations.filter((result) => ["gap", "conflict", "stale"].includes(result.outcome) && result.aggregate !== true && ["must", "required", "required_if"].includes(result.level)).map(({ id }) => id));
    expect(ids.filter((id) => faults.includes(id)).length).toBe(faults.length);
  });
  test("the broken example", async () => {
    expect(brief(desiredIssues(await example("wren-3b-broken"), context())).map((line) => line.split(" ").slice(0, 2).join(" "))).toEqual([
      "default/documentation open", "default/requests open", "default/act open", "default/summary open", "default/copyright-policy open", "./records open",
    ]);
  });
});

describe("what renewed it", () => {
  const KNOWN = { "default/documentation": ["MDF-USE-3"], "default/summary": ["PST-0.1"] };
  test("files that are asked about are those of the entries that had opened it", () => {
    const paths = renewalPaths(renewed(good), context(KNOWN));
    expect([...paths.keys()]).toEqual(["default/documentation", "default/summary"]);
    expect(paths.get("default/documentation")).toEqual([".gpai/documentation.yaml"]);
  });
  test("the newest of their commits is named; one that is none is not", () => {
    const changes = new Map([[".gpai/documentation.yaml", { commit: "a".repeat(40), date: "2026-11-20T23:30:00-02:00" }], [".gpai/summary.yaml", { commit: "](javascript:alert(1))", date: "2026-11-20" }]]);
    const [first, second] = desiredIssues(renewed(good), context(KNOWN, { changes }));
    expect(first).toMatchObject({ state: "resolved", reason: "All that this asked for is recorded. Renewed by commit aaaaaaaaaaaa (2026-11-20)." });
    expect(second?.reason).toMatch(/Seen at commit c0ffeec0ffee \(2026-11-22\)\.$/);
  });
  test("findings outside the catalogue are simply gone", () => expect(desiredIssues(renewed(good), context({ "./records": ["records/placeholder"] }))).toMatchObject([{ state: "resolved", ids: ["records/placeholder"], reason: expect.stringContaining("no longer found") }]));
});

describe("keys", () => {
  const ids = fc.oneof(fc.string({ unit: "binary", maxLength: 300 }), fc.constantFrom(".", "..", "x", "r", "a/b", "a-b", "A", "a", "-", ".gpai"), fc.string({ unit: fc.constantFrom(..."abAB01._-/ "), maxLength: 60 }));
  test("a marker can carry each, two models never share one, and no model looks like another's scope", () => {
    fc.assert(fc.property(ids, ids, fc.constantFrom(...GROUPS.map(({ id }) => id)), fc.integer({ min: 1, max: 2 ** 52 }), (a, b, group, repository) => {
      const key = issueKey(a, group);
      expect(readMarker(`<!-- gpai-docket:v1:issue:${recordsScope(repository)}${key} 0123456789abcdef -->\n`)?.key).toBe(`${recordsScope(repository)}${key}`);
      expect(key === issueKey(b, group)).toBe(a === b);
      expect(key).not.toBe(issueKey(null, group));
      expect([inScope(key, undefined), inScope(key, recordsScope(repository)), inScope(`${recordsScope(repository)}${key}`, undefined), groupOfKey(key)]).toEqual([true, false, false, group]);
    }), { numRuns: 1000 });
  });
});
