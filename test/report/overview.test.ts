import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { type OverviewRow, OUTCOMES } from "../../src/checks/types.ts";
import { renderHtml } from "../../src/report/html/index.ts";
import { renderMarkdown, SUMMARY_BUDGET } from "../../src/report/markdown.ts";
import { overviewLines, overviewMarkdown } from "../../src/report/overview.ts";
import { plainStyle } from "../../src/report/style.ts";
import { renderText } from "../../src/report/text.ts";
import { HOSTILE, model, obligation, reportOf } from "./any-report.ts";

const ROWS: readonly OverviewRow[] = [
  { title: "Risk assessment", ids: ["S-3.4"], outcome: "gap", text: "5 of 6 entries recorded; missing or incomplete: S-3.4." },
  { title: "Safety testing", ids: ["S-3.2"], outcome: "unknown", text: "0 of 1 entry recorded; for a person to answer: S-3.2." },
  { title: "Incidents", ids: ["S-9.3"], outcome: "not-applicable", text: "Declared as without systemic risk." },
];
const subject = model([obligation("gap", [{ rule: "x/y", message: "m" }])], { overview: ROWS });
const report = reportOf([subject]);
const text = { width: 100, style: plainStyle, verbose: true };

describe("the table at a glance", () => {
  test("stands in the job summary, in the page, and in the terminal with --verbose only", () => {
    expect(renderMarkdown(report, { maxBytes: SUMMARY_BUDGET })).toContain("| Risk assessment | ⬜ gap | 5 of 6 entries recorded; missing or incomplete: S-3.4. |\n| Safety testing | ❔ unknown |");
    const page = renderHtml(report);
    expect(page).toContain("At a glance");
    expect(page).toMatch(/<th scope="row">Risk assessment<\/th><td data-column="Outcome"><span class="tag gap">gap<\/span>/);
    expect(renderText(report, text)).toMatch(/At a glance\n {2}Risk assessment {2}gap {13}5 of 6/);
    expect(renderText(report, { ...text, verbose: false })).not.toContain("At a glance");
  });
  test("is not there on first contact, without rows, or where nothing at all is owed", () => {
    const owed = (rows: readonly OverviewRow[] | undefined, firstContact = false): string[] => {
      const one = model([], rows === undefined ? {} : { overview: rows });
      return [...overviewMarkdown(reportOf([one], { firstContact }), one), ...overviewLines(reportOf([one], { firstContact }), one, text)];
    };
    expect(owed(ROWS).length).toBeGreaterThan(5);
    for (const none of [owed(ROWS, true), owed(undefined), owed([]), owed(ROWS.slice(2))]) expect(none).toEqual([]);
  });
  test("rows of a report from elsewhere do no harm", () => {
    const foreign = fc.array(fc.record({ title: fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: "binary" })), ids: fc.constant([]), outcome: fc.constantFrom(...OUTCOMES), text: fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: "binary" })) }), { maxLength: 60 });
    fc.assert(fc.property(foreign, (overview) => {
      const one = model([], { overview });
      const own = reportOf([one]);
      const lines = overviewMarkdown(own, one);
      expect(lines.length).toBeLessThanOrEqual(43);
      for (const line of lines) expect(line.replaceAll("\\|", "")).toMatch(/^(?:\|(?:[^|\n]*\|){3})?$/);
      expect(lines.join("\n")).not.toMatch(/<script|<img|@octocat|(?<!\\)\]\(javascript/);
      for (const line of overviewLines(own, one, text)) expect(line).not.toMatch(/[\u0000-\u001f\u202e]/);
      expect(renderHtml(own)).not.toMatch(/<script|<img/);
    }), { numRuns: 100 });
  });
});
