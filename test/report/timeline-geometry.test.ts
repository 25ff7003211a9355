import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { ModelDate } from "../../src/checks/types.ts";
import { fitLines, textWidth } from "../../src/report/timeline-measure.ts";
import { narrowLayout, NARROW_FONT, NARROW_LINE } from "../../src/report/timeline-narrow.ts";
import { scaleOf, spread } from "../../src/report/timeline-scale.ts";
import { FONT, LINE, type Placed, wideLayout, type WideLayout } from "../../src/report/timeline-wide.ts";

const iso = (from: string, to: string): fc.Arbitrary<string> => fc.date({ noInvalidDate: true, min: new Date(from), max: new Date(to) }).map((d) => d.toISOString().slice(0, 10));
/** Crowded years, one week, and all of the calendar. */
const day = fc.oneof(iso("2025-01-01", "2029-01-01"), iso("2026-11-20", "2026-11-27"), iso("1000-01-01", "9999-12-31"));
const words = fc.oneof(fc.constantFrom("Public summary of training content", "Duties due: older model", "x".repeat(300), "", "Донесение об оценке", "模型评估报告提交日期"), fc.lorem({ maxCount: 12 }), fc.string({ unit: "grapheme", maxLength: 60 }));
const one: fc.Arbitrary<ModelDate> = fc.record({ date: day, kind: fc.constantFrom("duty", "clock", "information"), title: words, text: words, basis: fc.constant("act" as const), id: fc.constantFrom("AIA-111.3", "S-1.1"), overdue: fc.boolean() });
const many = fc.array(one, { maxLength: 60 }).map((list) => list.toSorted((a, b) => (a.date < b.date ? -1 : 1)));

interface Box { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }
const overlap = (a: Box, b: Box): boolean => a.left < b.right - 0.01 && b.left < a.right - 0.01 && a.top < b.bottom - 0.01 && b.top < a.bottom - 0.01;
const boxOf = ({ label }: Placed): Box | undefined => (label === undefined ? undefined : { left: label.x, right: label.x + label.width, top: label.y, bottom: label.y + label.height });

/** Where a leader is at a height: the cubic of timeline-svg.ts, whose control points stand at half height over both ends. */
function along({ leader }: Placed, steps = 12): readonly (readonly [number, number])[] {
  if (leader === undefined) return [];
  const [[x1, y1], [x2, y2]] = [leader.from, leader.to];
  return Array.from({ length: steps + 1 }, (_, i) => {
    const t = i / steps;
    const s = 3 * t * t - 2 * t * t * t;
    const middle = (y1 + y2) / 2;
    return [x1 + (x2 - x1) * s, (1 - t) ** 3 * y1 + 3 * (1 - t) ** 2 * t * middle + 3 * (1 - t) * t * t * middle + t ** 3 * y2] as const;
  });
}

function check(layout: WideLayout): void {
  const boxes = layout.placed.flatMap((p) => boxOf(p) ?? []);
  boxes.forEach((a, i) => boxes.slice(i + 1).forEach((b) => expect(overlap(a, b)).toBe(false)));
  for (const box of boxes) {
    expect([box.left >= 0, box.right <= layout.width, box.top >= 0, box.bottom <= layout.height]).toEqual([true, true, true, true]);
    expect(box.bottom < layout.ruler.y - 10 || box.top > layout.ruler.y + layout.ruler.height + 10).toBe(true);
  }
  for (const { label } of layout.placed) {
    if (label === undefined) continue;
    expect(textWidth(label.day, FONT, true)).toBeLessThanOrEqual(label.width - 8);
    for (const line of [...label.lines, label.more ?? ""]) expect(textWidth(line, FONT)).toBeLessThanOrEqual(label.width - 8);
    expect((1 + label.lines.length + (label.more === undefined ? 0 : 1)) * LINE).toBe(label.height);
  }
  for (const above of [true, false]) {
    const side = layout.placed.filter((p) => (p.mark.kind !== "information") === above);
    const labelled = side.filter((p) => p.label !== undefined);
    expect(labelled.length).toBe(Math.min(7, side.length));
    expect(labelled.map((p) => p.mark.date)).toEqual(labelled.map((p) => p.mark.date).toSorted());
    // Leaders neither cross nor touch: they keep the order of their dots at every height.
    labelled.slice(1).forEach((p, i) => { const left = along(labelled[i] ?? p); along(p).forEach(([x], j) => expect(x).toBeGreaterThan(left[j]?.[0] ?? 0)); });
    side.slice(1).forEach((p, i) => expect(p.x - (side[i]?.x ?? 0)).toBeGreaterThan(11));
  }
  const { pill } = layout.today;
  expect([pill.x >= 0, pill.x + pill.width <= layout.width, pill.x - 1 <= layout.today.x, pill.x + pill.width + 1 >= layout.today.x]).toEqual([true, true, true, true]);
  const years = layout.ticks.filter((t) => t.year !== undefined).map((t) => ({ left: t.x + 5, right: t.x + 5 + textWidth(t.year ?? "", 12), top: 0, bottom: 1 }));
  const taken = [...years, { left: pill.x, right: pill.x + pill.width, top: 0, bottom: 1 }, ...layout.breaks.map((x) => ({ left: x - 6, right: x + 6, top: 0, bottom: 1 }))];
  years.forEach((a, i) => taken.forEach((b, j) => { if (i !== j) expect(overlap(a, b)).toBe(false); }));
}

describe("the wide picture", () => {
  test("no label touches another, the ruler or the edge; leaders never cross; the most telling days have words", () => {
    fc.assert(fc.property(many, day, (dates, now) => check(wideLayout(dates, now))), { numRuns: 400 });
  });

  test("what ran out and what binds come before information; a mark without words stays a mark", () => {
    const dates: ModelDate[] = Array.from({ length: 40 }, (_, i) => ({ date: `2027-0${1 + (i % 9)}-${10 + (i % 18)}`, kind: "clock", text: `clock ${i}`, basis: "code", id: "S-1.1" }));
    const layout = wideLayout([...dates, { date: "2020-01-01", kind: "clock", overdue: true, text: "late", title: "Late one", basis: "code", id: "S-7.6" }, { date: "2099-01-01", kind: "duty", title: "Far duty", text: "far", basis: "act", id: "AIA-111.3" }], "2026-11-23");
    const titles = layout.placed.flatMap((p) => p.label?.lines.join(" ") ?? []);
    expect(titles).toEqual(expect.arrayContaining(["Open: Late one", "Far duty"]));
    expect(layout.placed.length).toBeGreaterThan(7);
  });

  test("the same days give the same picture, and nothing at all still gives a ruler with today", () => {
    fc.assert(fc.property(many, day, (dates, now) => expect(wideLayout(dates, now)).toEqual(wideLayout(dates, now))), { numRuns: 20 });
    expect(wideLayout([], "2026-11-23")).toMatchObject({ placed: [], breaks: [], ticks: [] });
  });
});

describe("the narrow picture", () => {
  test("rows follow one another without touching, today stands between past and ahead, all inside the frame", () => {
    fc.assert(fc.property(many, day, (dates, now) => {
      const layout = narrowLayout(dates, now);
      layout.rows.slice(1).forEach((row, i) => expect(row.top).toBeGreaterThanOrEqual((layout.rows[i]?.top ?? 0) + (layout.rows[i]?.height ?? 0) + 10));
      for (const { mark, top, height, lines, more, y } of layout.rows) {
        expect(mark.past ? top + height <= layout.today.y - 11 : top >= layout.today.y + 11).toBe(true);
        expect([top >= 0, top + height <= layout.height, y > top, y < top + height]).toEqual([true, true, true, true]);
        expect((1 + lines.length + (more === undefined ? 0 : 1)) * NARROW_LINE).toBe(height);
        for (const line of lines) expect(textWidth(line, NARROW_FONT)).toBeLessThanOrEqual(layout.width - layout.text);
      }
      expect(layout.today.y).toBeLessThan(layout.height);
      expect(layout.rows.length + layout.left).toBe(new Set(dates.map((d) => d.date)).size);
      expect(layout.rows.length).toBeLessThanOrEqual(16);
    }), { numRuns: 300 });
  });
});

describe("the parts", () => {
  test("a scale keeps order and frame, spreads the crowded and breaks the empty", () => {
    fc.assert(fc.property(fc.array(day, { maxLength: 61 }), (dates) => {
      const scale = scaleOf(dates, 10, 790);
      const places = [...new Set(dates)].toSorted().map((d) => scale.x(d));
      places.slice(1).forEach((x, i) => expect(x - (places[i] ?? 0)).toBeGreaterThan(12));
      for (const x of [...places, ...scale.breaks, ...scale.ticks.map((t) => t.x)]) expect([x >= 9.99, x <= 790.01]).toEqual([true, true]);
      expect(scale.ticks.map((t) => t.x)).toEqual(scale.ticks.map((t) => t.x).toSorted((a, b) => a - b));
    }), { numRuns: 300 });
    const plain = scaleOf(["2026-01-01", "2027-01-01", "2028-01-01", "2040-01-01"], 0, 800);
    expect([plain.breaks.length, plain.ticks.map((t) => t.year)]).toEqual([1, ["2027", "2028"]]);
    expect(plain.x("2028-01-01") - plain.x("2027-01-01")).toBeCloseTo(plain.x("2027-01-01") - plain.x("2026-01-01"), 0);
  });

  test("boxes stay near their wish, in order, apart and inside", () => {
    fc.assert(fc.property(fc.array(fc.double({ min: 0, max: 800, noNaN: true }), { maxLength: 7 }), (list) => {
      const wishes = list.toSorted((a, b) => a - b);
      const width = 100;
      const places = spread(wishes, width, 8, 8, 792);
      places.slice(1).forEach((x, i) => expect(x - (places[i] ?? 0)).toBeGreaterThanOrEqual(107.99));
      for (const x of places) expect([x >= 7.99, x + width <= 792.01]).toEqual([true, true]);
    }), { numRuns: 500 });
    expect(spread([100, 400], 100, 8, 8, 792)).toEqual([100, 400]);
    expect(spread([400, 410], 100, 8, 8, 792)).toEqual([351, 459]);
    expect(spread([], 100, 8, 8, 792)).toEqual([]);
  });

  test("lines fit, say where something is missing, and end on hostile input", () => {
    fc.assert(fc.property(words, fc.integer({ min: 30, max: 300 }), fc.integer({ min: 1, max: 3 }), (text, width, most) => {
      const lines = fitLines(text, width, 13, most);
      expect(lines.length).toBeLessThanOrEqual(most);
      for (const line of lines) expect(textWidth(line, 13)).toBeLessThanOrEqual(width);
      if (!lines.some((line) => line.includes("…")) && !text.includes("…")) expect(lines.join(" ")).toBe(text.split(/\s+/).filter((w) => w !== "").join(" "));
    }), { numRuns: 500 });
    const start = performance.now();
    expect(fitLines("a b ".repeat(1e6), 100, 13, 3)).toHaveLength(3);
    expect(fitLines("W".repeat(1e6), 100, 13, 3)[0]).toMatch(/^W+…$/);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
