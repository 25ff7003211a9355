import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { OUTCOMES, type Report } from "../../../src/checks/types.ts";
import { readBody } from "../../../src/issues/body.ts";
import type { IssueContext } from "../../../src/issues/context.ts";
import { desiredIssues } from "../../../src/issues/desired.ts";
import { planIssues } from "../../../src/issues/plan.ts";
import { byteLength } from "../../../src/report/escape.ts";
import { closedComment, dueComment, notYetComment, pauseOverComment, relapseComment, watchedComment } from "../../../src/report/issue/comments.ts";
import { ISSUE_LIMIT } from "../../../src/report/issue/types.ts";
import { issueTitle } from "../../../src/report/issue/words.ts";
import { obligations } from "../../../src/law/catalogue.ts";
import { DEFAULTS } from "../../../src/policy/defaults.ts";
import { anyReport, HOSTILE, model, obligation, reportOf } from "../any-report.ts";
import { faults } from "../comment/scan.ts";

const text = fc.array(fc.oneof(fc.string({ unit: "binary", maxLength: 20 }), fc.constantFrom(...HOSTILE)), { maxLength: 5 }).map((parts) => parts.join(""));
/** The repository, and the pages that the catalogue itself names. */
const ORIGINS = ["https://github.com/wren-lm/", ...new Set(obligations().flatMap(({ source }) => source.url ?? []))];

/** Every outcome opens, everything is known already: as much is rendered as can be. */
function context(over: Partial<IssueContext["repository"]> = {}, known: IssueContext["known"] = new Map()): IssueContext {
  return {
    repository: { id: 1, owner: "wren-lm", name: "wren-3b", private: true, serverUrl: "https://github.com", defaultBranch: "main", ...over },
    policy: { ...DEFAULTS, issues: { ...DEFAULTS.issues, open_on: ["conflict", "gap", "stale", "unknown"], ahead_days: 400 } }, known, configuration: "wren-lm/.github:.github/gpai-docket.yaml",
  };
}
const at = (report: Report, commit = "4f".repeat(20)): Report => ({ ...report, repository: { ...report.repository, commit } });
/** Our text without what only the issue's first line needs. */
const shown = (report: Report, where: IssueContext): readonly string[] => desiredIssues(report, where).flatMap(({ body, brief }) => [body, brief ?? ""]);

describe("for any report, hostile in every foreign field", () => {
  test("an issue holds what we write and nothing that comes alive", () => {
    let bodies = 0;
    fc.assert(fc.property(anyReport, text, (any, branch) => {
      for (const body of shown({ ...at(any), completeness: { complete: false, missing: [], unreadable: any.completeness.unreadable } }, context({ defaultBranch: branch }))) {
        bodies += 1;
        expect(faults(body, ORIGINS, "summary")).toEqual([]);
        expect(body).not.toMatch(/^<!--/m);
      }
    }), { numRuns: 150 });
    expect(bodies).toBeGreaterThan(150);
  }, 60_000);

  test("nor does one that is closed", () => {
    fc.assert(fc.property(anyReport, (any) => {
      const first = desiredIssues(at(any), context());
      const known = new Map(first.map(({ key, ids }) => [key, { number: 1, open: true, ids: ids ?? [] }]));
      const settled: Report = { ...at(any), general: [], completeness: { complete: true, missing: [], unreadable: [] }, models: any.models.map((one) => ({ ...one, obligations: one.obligations.map((result) => ({ ...result, outcome: "waived" as const, findings: [] })) })) };
      for (const issue of desiredIssues(settled, context({}, known))) {
        expect(["resolved", "withdrawn", "open"]).toContain(issue.state);
        expect(faults(issue.body, ORIGINS, "summary")).toEqual([]);
        expect(faults(closedComment(issue.brief ?? ""), ORIGINS, "summary")).toEqual([]);
      }
    }), { numRuns: 100 });
  }, 60_000);

  test("every key can be a marker's, no two are the same, every body can be read back and every title taken", () => {
    fc.assert(fc.property(anyReport, (any) => {
      const desired = desiredIssues(at(any), context());
      expect(new Set(desired.map(({ key }) => key)).size).toBe(desired.length);
      for (const step of planIssues(desired, { issues: [], complete: true }, { now: any.now, policy: DEFAULTS }).steps) {
        if (step.kind !== "open") continue;
        const read = readBody(step.draft.body);
        expect([read.marker?.key, read.before, read.after, read.state?.episode]).toEqual([step.key, "", "", 1]);
        expect(step.draft.title.length).toBeLessThanOrEqual(256);
        expect(step.draft.title).not.toMatch(/[\r\n`]|@[A-Za-z]/);
        expect(step.draft.labels.every((label) => label.length <= 50)).toBe(true);
      }
    }), { numRuns: 100 });
  });

  test("comments are inert too", () => {
    const item = fc.record({ id: text, title: text, outcome: fc.constantFrom(...OUTCOMES), due: fc.oneof(text, fc.constant("2026-12-01")), overdue: fc.boolean() });
    fc.assert(fc.property(fc.array(item, { maxLength: 30 }), text, (items, day) => {
      for (const body of [dueComment(items, [day], "2026-11-23"), relapseComment(items), notYetComment(items), pauseOverComment(items, day, day), watchedComment(items)]) expect(faults(body, [], "summary")).toEqual([]);
    }));
  });
});

describe("budgets", () => {
  test("however much there is to say, it fits, and says at least what is open", () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 379 }), text, fc.constantFrom("🙂", "|", "<", "`", "\u202e", "é", "\\|"), (n, foreign, unit) => {
      const long = unit.repeat(2000);
      const list = obligations().slice(0, n).map(({ id }, i) => obligation("conflict", [{ rule: `a/${i}`, message: `${foreign} ${long} ${i}`, path: `${i}/${unit.repeat(200)}`, line: i + 1, fix: `${long}\n${foreign}\n${long}\n${i}`, evidence: unit.repeat(200) }, { rule: "b/c", message: long }], id));
      for (const { body, brief, title } of desiredIssues(at(reportOf([model(list, { name: long })])), context())) {
        expect(body.length).toBeLessThanOrEqual(ISSUE_LIMIT);
        expect(byteLength(body)).toBeLessThanOrEqual(200_000);
        expect(brief?.length).toBeLessThanOrEqual(20_000);
        expect(faults(body, ORIGINS, "summary")).toEqual([]);
        expect(body).toMatch(/^### .*: \d+ conflicts?$/m);
        expect(title.length).toBeLessThanOrEqual(200);
      }
    }), { numRuns: 8 });
  }, 60_000);

  test("a report of 2,000 findings is turned into issues in a moment", () => {
    const list = obligations().map(({ id }) => obligation("gap", Array.from({ length: 6 }, (_, i) => ({ rule: "form/placeholder", message: `\`${"a".repeat(300)}\` ${i}`, path: ".gpai/documentation.yaml", line: i + 1 })), id));
    const started = performance.now();
    desiredIssues(at(reportOf([model(list)])), context({ private: false }));
    expect(performance.now() - started).toBeLessThan(3000);
  });
});

describe("titles", () => {
  test.each([
    ["Wren 3B", "Model documentation: open points of Wren 3B"], ["`@octocat` #1", "Model documentation: open points of '@\u200boctocat' #\u200b1"], ["a\nb\u202e", "Model documentation: open points of a\\nb\\u202E"],
  ])("%j", (name, title) => expect(issueTitle("Model documentation", name)).toBe(title));
  test("without a model, and in the records repository", () => expect([issueTitle("Record files", undefined), issueTitle("Record files", "x", "o/r")]).toEqual(["Record files: open points", "Record files: open points of x (o/r)"]));
});

describe("digests", () => {
  const one = (message: string, reason = "", fingerprint?: string): Report => at(reportOf([model([obligation("gap", reason === "" ? [{ rule: "form/placeholder", message, path: "a", line: 3, ...(fingerprint === undefined ? {} : { fingerprint }) }] : [], "MDF-USE-3", reason === "" ? {} : { reason })])]));
  const digest = (report: Report): string => desiredIssues(report, context())[0]?.digest ?? "";
  test("days that pass, commits, and lines that move say nothing new", () => {
    expect(digest(one("It is 30 days old."))).toBe(digest(one("It is 31 days old.")));
    expect(digest(one("x", "Answered 3 business days late."))).toBe(digest(one("x", "Answered 4 business days late.")));
    expect(digest(one("older than a (commit abcdef1234567)"))).toBe(digest(one("older than a (commit 1234567abcdef)")));
    expect(digest(one("says this", "", "a".repeat(32)))).toBe(digest(one("says that", "", "a".repeat(32))));
    expect(digest(at(one("x"), "d".repeat(40)))).toBe(digest(one("x")));
  });
  test("another finding, outcome or due day does", () => {
    expect(digest(one("says this"))).not.toBe(digest(one("says that")));
    expect(digest(one("x", "", "a".repeat(32)))).not.toBe(digest(one("x", "", "b".repeat(32))));
    expect(digest(at(reportOf([model([obligation("stale", [], "MDF-USE-3")])])))).not.toBe(digest(at(reportOf([model([obligation("gap", [], "MDF-USE-3")])]))));
    expect(digest(at(reportOf([model([obligation("stale", [], "MDF-USE-3", { due: "2026-12-01" })])])))).not.toBe(digest(at(reportOf([model([obligation("stale", [], "MDF-USE-3", { due: "2026-12-02" })])]))));
  });
});
