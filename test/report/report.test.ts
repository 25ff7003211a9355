import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { OUTCOMES, type Finding, type ObligationResult, type Outcome, type Report } from "../../src/checks/types.ts";
import { annotations, MAX_ANNOTATIONS } from "../../src/report/annotations.ts";
import { byteLength } from "../../src/report/escape.ts";
import { renderMarkdown, SUMMARY_BUDGET } from "../../src/report/markdown.ts";
import { plainStyle } from "../../src/report/style.ts";
import { renderText } from "../../src/report/text.ts";
import { headline } from "../../src/report/words.ts";

const profile = { role: "provider", signatory: [], openSource: null, systemicRisk: null, crawls: null, sme: null, establishedInUnion: null, euMarket: null, released: null, furtherTraining: null, searchEngine: null } as const;

function obligation(outcome: Outcome, findings: readonly Finding[], id = "MDF-GEN-1"): ObligationResult {
  return { id, title: "Legal name", chapter: "form", level: "must", outcome, basis: "code", findings };
}

function report(obligations: readonly ObligationResult[], over: Partial<Report> = {}): Report {
  const findings = obligations.reduce((n, o) => n + o.findings.length, 0);
  const counts = Object.fromEntries(OUTCOMES.map((o) => [o, obligations.filter((x) => x.outcome === o).length])) as Record<Outcome, number>;
  return {
    schemaVersion: 1, tool: { name: "gpai-docket", version: "0.0.0" }, catalogue: { date: "2026-11-22", entries: 379 }, repository: { name: "r", kind: "git", commit: "a".repeat(40) },
    now: "2026-11-22", profile, firstContact: false, models: [{ id: "m", path: ".", profile, facts: [], conflicts: [], obligations }], general: [],
    counts: { ...counts, findings }, completeness: { complete: true, missing: [], unreadable: [] }, verdict: findings > 0 ? "findings" : "no-findings", nextSteps: [], failOn: "stale", fails: findings > 0, ...over,
  };
}

const hostile = fc.array(fc.oneof(fc.string({ unit: "binary", maxLength: 40 }), fc.constantFrom("@octocat", "#1", "<script>", "</details>", "```", "`", "|", "\n::error::x\n", "\u202e", "https://evil.example", "-->", "\n\n# big\n")), { maxLength: 8 }).map((p) => p.join(""));
const finding: fc.Arbitrary<Finding> = fc.record({ rule: fc.constant("form/x"), message: hostile, path: hostile, line: fc.integer({ min: 1, max: 9 }), evidence: hostile, fix: hostile });

describe("every face, for any text in a finding", () => {
  test("Markdown: tags are ours alone and balanced, no live mention, one row per finding", () => {
    fc.assert(fc.property(fc.array(finding, { minLength: 1, maxLength: 4 }), (findings) => {
      const text = renderMarkdown(report([obligation("gap", findings)]), { maxBytes: SUMMARY_BUDGET });
      const bare = text.replace(/(`+)[\s\S]*?\1/g, "");
      expect(new Set(bare.match(/<[^>]*>/g) ?? [])).toEqual(new Set([...(bare.match(/<\/?(?:details|summary|br)>/g) ?? [])]));
      expect(bare).not.toMatch(/@[A-Za-z0-9]/);
      expect(text.split("\n").filter((l) => l.startsWith("| **MDF-GEN-1**"))).toHaveLength(findings.length);
      for (const row of text.split("\n").filter((l) => l.startsWith("| "))) expect(row.match(/(?<!\\)\|/g)).toHaveLength(5);
    }), { numRuns: 300 });
  });

  test("terminal text holds no control character but its own line ends", () => {
    fc.assert(fc.property(fc.array(finding, { maxLength: 4 }), fc.integer({ min: 40, max: 120 }), (findings, width) => {
      const text = renderText(report([obligation("conflict", findings)]), { width, style: plainStyle, verbose: true });
      expect(text.replaceAll("\n", "")).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/);
    }), { numRuns: 200 });
  });

  test("annotations are at most ten, worst first, and carry no command", () => {
    fc.assert(fc.property(fc.array(finding, { minLength: 1, maxLength: 30 }), (findings) => {
      const { shown, hidden } = annotations(report([obligation("stale", findings), obligation("conflict", [{ rule: "r", message: "first" }], "MDF-GEN-2")]), (o) => o === "conflict");
      expect(shown.length).toBe(Math.min(MAX_ANNOTATIONS, findings.length + 1));
      expect(hidden).toBe(findings.length + 1 - shown.length);
      expect(shown[0]).toMatchObject({ level: "error", message: "first" });
      for (const a of shown) expect(`${a.title} ${a.message}`).not.toMatch(/::|[\r\n]/);
    }), { numRuns: 200 });
  });
});

test("Markdown stays within its budget in bytes and says what it left out", () => {
  const many = Array.from({ length: 3000 }, (_, i): Finding => ({ rule: "form/x", message: `näme ${"🙂".repeat(60)} ${i}`, path: `p/${i}` }));
  const full = renderMarkdown(report([obligation("gap", many)]), { maxBytes: SUMMARY_BUDGET });
  expect(byteLength(full)).toBeLessThanOrEqual(SUMMARY_BUDGET);
  expect(full).toContain("and 2500 more");
  const small = renderMarkdown(report([obligation("gap", many)]), { maxBytes: 40_000 });
  expect(byteLength(small)).toBeLessThanOrEqual(40_000);
  expect(small).toMatch(/and 2950 more/);
});

describe("headline", () => {
  const gap = obligation("gap", [{ rule: "r", message: "m" }]);
  test.each([
    [report([gap]), "1 finding; obligations: 1 gap."],
    [report([gap], { counts: { ...report([gap]).counts, introduced: 0, resolved: 2, findings: 3 } }), "This change introduces 0 findings, resolves 2, 3 older ones stay open."],
    [report([obligation("recorded", [])]), "No findings in what was read: 1 recorded."],
    [report([gap], { verdict: "incomplete" }), "Not everything could be read, so this result is not whole: 1 gap."],
    [report([], { verdict: "nothing-to-check", models: [] }), "No model artifact and no record found: nothing to check."],
  ])("%#", (input, expected) => {
    expect(headline(input)).toBe(expected);
  });

  test("nothing that any face says claims more than was read", () => {
    const texts = ([...OUTCOMES]).map((o) => renderText(report([obligation(o, [{ rule: "r", message: "m" }])]), { width: 100, style: plainStyle, verbose: true }));
    for (const text of texts) expect(text).not.toMatch(/compliant|safe harbou?r|AI Act ready|\d ?%/i);
  });
});
