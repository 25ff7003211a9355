import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { CHECK_LIMIT, renderCheckRun } from "../../src/report/check-run.ts";
import { anyReport } from "./any-report.ts";
import { context, SAMPLES } from "./comment/samples.ts";
import { faults } from "./comment/scan.ts";

const { key: _, ...place } = context;
const ORIGINS = ["https://github.com/wren-lm/wren-3b/", "https://github.com/a-contributor/wren-3b/new/"];
const sample = (name: string) => {
  const found = SAMPLES[name];
  if (found === undefined) throw new Error(`no sample ${name}`);
  return found;
};

describe("the page of a check run", () => {
  test("says what the comment says, without its marker and its way to be silenced", () => {
    const { title, summary } = renderCheckRun(sample("findings"), place);
    expect(title).toMatch(/^This pull request introduces \d+ /);
    expect(summary).not.toContain("<!--");
    expect(summary).toContain("press Re-run");
    expect(summary).toContain("`pull_requests: off`");
    expect(summary).not.toContain("comment: never");
    expect(summary).not.toContain("this comment");
  });

  test("where nothing is left the title says so, and the page is not empty", () => {
    const { title, summary, annotations } = renderCheckRun(sample("clear"), place);
    expect(title).toMatch(/^Nothing left to do in this pull request/);
    expect(summary.length).toBeGreaterThan(10);
    expect(annotations).toEqual([]);
  });

  test("findings stand on their lines, the worst first, as failures where they fail the check", () => {
    const report = sample("findings");
    const { annotations } = renderCheckRun(report, place);
    expect(annotations.length).toBeGreaterThan(0);
    expect(annotations.every((a) => a.path !== "" && a.start_line >= 1 && a.end_line === a.start_line && a.message !== "")).toBe(true);
    expect(annotations.some((a) => a.annotation_level === "failure")).toBe(report.fails);
    expect(renderCheckRun({ ...report, failOn: "never", fails: false }, place).annotations.some((a) => a.annotation_level === "failure")).toBe(false);
  });

  test("is one of GitHub's limits for every report, and holds nothing live", () => {
    fc.assert(fc.property(anyReport, (report) => {
      const { title, summary, annotations } = renderCheckRun(report, place);
      expect(title.length).toBeGreaterThan(0);
      expect([...title].length).toBeLessThanOrEqual(200);
      expect(title).not.toMatch(/[\u0000-\u001f\u202a-\u202e]/);
      expect(summary.length).toBeGreaterThan(0);
      expect(summary.length).toBeLessThanOrEqual(CHECK_LIMIT);
      expect(annotations.length).toBeLessThanOrEqual(100);
      expect(annotations.every((a) => a.message !== "" && a.message.length <= 2000 && a.title.length <= 255)).toBe(true);
      expect(faults(summary, ORIGINS, "summary")).toEqual([]);
    }), { numRuns: 150 });
  });
});
