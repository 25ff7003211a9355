import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { HistoryPoint } from "../../../src/report/overview-types.ts";
import { trendWords } from "../../../src/report/organisation/page/trend.ts";
import { drawable, trendLayout } from "../../../src/report/organisation/trend.ts";
import { countsOf, EXAMPLE } from "./example.ts";

const SIZE = { width: 800, height: 260, font: 13 };
const point = (date: string, gap: number, conflict = 0): HistoryPoint => ({ date, repositories: 1, models: 1, counts: countsOf({ gap, conflict }) });

describe("the trend's geometry", () => {
  test("places days by date and numbers by height", () => {
    const layout = trendLayout([point("2026-01-01", 10), point("2026-01-11", 10), point("2026-02-10", 5)], SIZE);
    const { left, right, bottom, top } = layout?.plot ?? { left: 0, right: 0, bottom: 0, top: 0 };
    const [band] = layout?.bands ?? [];
    expect(band?.edge[0]).toEqual([left, top]);
    expect(band?.edge.at(-1)).toEqual([right, (top + bottom) / 2]);
    expect(band?.edge.map(([x]) => Math.round(x))).toContain(Math.round(left + (right - left) / 4));
    expect(layout?.levels.map((one) => one.text)).toEqual(["0", "2", "4", "6", "8", "10"]);
    expect(layout?.months.map((one) => one.text)).toEqual(["Feb"]);
  });

  test("puts bands upon one another without a gap, worst on top", () => {
    const layout = trendLayout([point("2026-01-01", 3, 2), point("2026-01-02", 4, 1)], SIZE);
    expect(layout?.bands.map((one) => one.outcome)).toEqual(["conflict", "gap"]);
    const [conflict, gap] = layout?.bands ?? [];
    expect(conflict?.area.slice(conflict.edge.length).toReversed()).toEqual(gap?.edge);
  });

  test("needs two days, and reads each day once", () => {
    expect(trendLayout([], SIZE)).toBeUndefined();
    expect(trendLayout([point("2026-01-01", 1), point("2026-01-01", 2)], SIZE)).toBeUndefined();
    expect(drawable([point("x", 1), point("2026-02-30", 1), point("2026-01-02", 3), point("2026-01-01", 1), point("2026-01-02", 4)]).map((one) => [one.date, one.counts.gap])).toEqual([["2026-01-01", 1], ["2026-01-02", 4]]);
  });

  const history = fc.array(fc.record({ day: fc.integer({ min: 0, max: 3000 }), counts: fc.record({ gap: fc.nat(100_000), conflict: fc.nat(50), error: fc.nat(2), stale: fc.nat(2000), unknown: fc.nat(3) }) }), { maxLength: 60 })
    .map((list) => list.map(({ day, counts }): HistoryPoint => ({ date: new Date(Date.UTC(2020, 0, 1) + day * 86_400_000).toISOString().slice(0, 10), repositories: 1, models: 2, counts: countsOf(counts) })));

  test.each([SIZE, { width: 328, height: 240, font: 13 }])("stays within the picture whatever it holds (%j)", (size) => {
    fc.assert(fc.property(history, (points) => {
      const layout = trendLayout(points, size);
      if (layout === undefined) return;
      const { plot } = layout;
      for (const { area, label } of layout.bands) {
        for (const [x, y] of area) expect(x >= plot.left - 0.01 && x <= plot.right + 0.01 && y >= plot.top - 0.01 && y <= plot.bottom + 0.01).toBe(true);
        expect(label.y >= 0 && label.y <= size.height).toBe(true);
      }
      const ys = layout.bands.map(({ label }) => label.y);
      ys.forEach((y, i) => { if (i > 0) expect(y - (ys[i - 1] ?? 0)).toBeGreaterThanOrEqual(16); });
      expect(layout.levels.length).toBeLessThanOrEqual(6);
      expect(layout.months.length).toBeLessThanOrEqual(40);
    }), { numRuns: 150 });
  });

  test("is told in words", () => {
    expect(trendWords([point("2026-01-01", 3, 2), point("2026-01-05", 9), point("2026-01-09", 1)])).toBe("Open obligations: 5 of 1 model on 1 Jan 2026, 1 of 1 model on 9 Jan 2026. Most at one time: 9, on 5 Jan 2026. In detail: conflicts 2 then, 0 now; gaps 3 then, 1 now.");
    expect(trendWords(drawable(EXAMPLE.history))).toMatch(/^Open obligations: \d+ of 20 models on 23 Nov 2025, \d+ of 37 models on 23 Nov 2026\./);
  });
});
