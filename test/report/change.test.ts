import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Report } from "../../src/checks/types.ts";
import { byteLength } from "../../src/report/escape.ts";
import { renderMarkdown, SUMMARY_BUDGET } from "../../src/report/markdown.ts";
import { plainStyle } from "../../src/report/style.ts";
import { renderText } from "../../src/report/text.ts";
import { headline } from "../../src/report/words.ts";
import { anyReport } from "./comment/arbitrary.ts";
import { finding, obligation, report, SAMPLES } from "./comment/samples.ts";
import { faults } from "./comment/scan.ts";

const text = (given: Report, verbose = false): string => renderText(given, { width: 120, style: plainStyle, verbose });
const markdown = (given: Report): string => renderMarkdown(given, { maxBytes: SUMMARY_BUDGET });

const due = SAMPLES["due"] ?? report([]);
const findings = SAMPLES["findings"] ?? report([]);

describe("what a change makes due", () => {
  test("in the terminal: done ones ticked, those judged as not relevant with the reason", () => {
    const lines = text(due).split("\n");
    expect(lines).toContain("What this change makes due");
    expect(lines).toContain("    [x] MDF-GEN-3 record the new digest (.gpai/documentation.yaml)");
    expect(lines).toContain("    [ ] MDF-HDR-2 raise the version (.gpai/documentation.yaml)");
    expect(lines).toContain("    not relevant, says docs lead on 2026-11-20: comment only");
    expect(lines.join("\n")).not.toContain("MDF-PRP-1 check");
  });

  test("in the job summary", () => {
    expect(markdown(due)).toContain("**What this change makes due** (1 to do)\n\n- **New weights** · `model.safetensors`: `model.safetensors` has a new digest\n  - ✅ done · **MDF-GEN-3** record the new digest · `.gpai/documentation.yaml`\n  - ⬜ to do · **MDF-HDR-2** raise the version");
    expect(markdown(due)).toContain("judged as not relevant by `docs lead` on `2026-11-20`: comment only");
    expect(markdown(report([]))).not.toContain("makes due");
  });
});

describe("resolved and known", () => {
  test("are counted in the terminal, and listed with --verbose", () => {
    expect(text(findings)).toContain("Resolved by this change (1)\n  MDF-HDR-1\n");
    expect(text(findings, true)).toContain("resolved  MDF-HDR-1: not an ISO date. (.gpai/documentation.yaml:3)");
    expect(text(findings)).toContain("Known, listed in the baseline (1)\n  MDF-USE-3\n");
    expect(text(findings)).not.toContain("The answer is a placeholder");
  });

  test("are folded and counted in the job summary", () => {
    expect(markdown(findings)).toContain("<details><summary>1 resolved by this change</summary>\n\n- **MDF-HDR-1** not an ISO date. (`.gpai/documentation.yaml:3`)\n");
    expect(markdown(findings)).toContain("<details><summary>1 known, listed in the baseline</summary>");
    expect(markdown(findings)).toContain("<details><summary>Older, not brought by this change (1 finding)</summary>");
  });

  test("are counted apart in the first line, which says what the fold says", () => {
    const debt = obligation("T-1.2.e", "stale", [finding({ rule: "requests/overdue", introduced: false }), finding({ rule: "requests/late", introduced: false, baseline: true })]);
    const asked = obligation("T-1.3.c", "unknown", []);
    const given = report([debt, asked]);
    const compared: Report = { ...given, counts: { ...given.counts, findings: 2, introduced: 0, resolved: 0, baseline: 1 }, fails: false };
    expect(headline(compared)).toBe("This change introduces 0 findings, 1 older one stays open, 1 known from the baseline.");
    expect(markdown(compared)).toContain("Older, not brought by this change (1 finding and 1 open question)");
    expect(text(compared)).toContain("Older, not brought by this change (1 finding and 1 open question)");
    const { introduced: _, resolved: __, ...whole } = compared.counts;
    expect(headline({ ...compared, counts: whole as Report["counts"] })).toMatch(/^1 finding, 1 known from the baseline; obligations: /);
  });

  test("a change that brings nothing, where not all could be read, says so in the first line", () => {
    const unread = { complete: false, missing: [], unreadable: [{ path: "config.json", reason: "not JSON" }] };
    const given = report([obligation("T-1.2.e", "stale", [finding({ introduced: false })])], { completeness: unread, fails: false });
    expect(headline(given)).toBe("This change introduces 0 findings, 1 older one stays open. Not everything could be read.");
    expect(markdown(given)).toContain("\n\nThis check does not fail at stale, but what could not be read was not judged.\n");
  });

  test.each([
    [{ fails: true, failOn: "gap" }, "This check fails: it stops at gap or worse."],
    [{ fails: false, failOn: "gap" }, "This check passes: nothing new is at gap or worse."],
    [{ fails: false, failOn: "never" }, "This check never fails here (fail-on: never)."],
  ] as const)("the job summary says whether the check fails: %j", (more, sentence) => {
    expect(markdown({ ...findings, ...more })).toContain(`\n\n${sentence}\n`);
  });

  test("debt about the record files is known too", () => {
    const given = report([], { general: [{ rule: "records/placeholder", message: "`contact` is a placeholder.", path: ".gpai/copyright.yaml", line: 5, baseline: true, introduced: false }] });
    expect(markdown(given)).toContain("1 about the record files, known and listed in the baseline");
    expect(text(given)).toContain("1 more about the records: known, listed in the baseline");
    expect(text(given)).not.toContain("is a placeholder");
  });
});

describe("for any report", () => {
  test("the job summary holds what we write and nothing that comes alive", () => {
    fc.assert(fc.property(anyReport, (any) => {
      expect(faults(markdown(any), [], "summary")).toEqual([]);
    }), { numRuns: 400 });
  });

  test("terminal text holds no control character but its own line ends", () => {
    fc.assert(fc.property(anyReport, fc.boolean(), (any, verbose) => {
      expect(text(any, verbose).replaceAll("\n", "")).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
    }), { numRuns: 200 });
  });

  test("a summary of many changes stays within its budget", () => {
    const many = Array.from({ length: 5000 }, (_, i) => ({ kind: "changed-data" as const, model: "m", message: `n ${i} ${"🙂".repeat(200)}`, path: `p/${i}`, due: [{ obligation: "MDF-DAT-1", path: "p", what: "w", done: false }] }));
    const given = report([obligation("MDF-GEN-1", "gap", [finding()])], { change: { files: 1, consequences: many }, resolved: many.slice(0, 200).map(({ message }) => ({ rule: "r", message })) });
    expect(byteLength(renderMarkdown(given, { maxBytes: 60_000 }))).toBeLessThanOrEqual(60_000);
  });
});
