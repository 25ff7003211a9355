import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { budgeted, previewed } from "../../src/issues/budget.ts";
import type { Plan, PlanStep } from "../../src/issues/types.ts";

const open = (key: string, rank: number): PlanStep => ({ kind: "open", key, why: "It is open.", draft: { title: key, body: "", labels: [] }, rank });
const close = (key: string): PlanStep => ({ kind: "close", key, why: "Renewed.", number: 7, reason: "completed", change: { state: "closed" } });
const opened = (plans: readonly Plan[]): readonly string[][] => plans.map(({ steps }) => steps.filter((one) => one.kind === "open").map(({ key }) => key));

describe("the budget of a run", () => {
  test("repositories take turns, each with its worst", () => {
    const plans = [{ steps: [open("a2", 2), open("a0", 0), open("a1", 1)] }, { steps: [open("b3", 3), close("b")] }, { steps: [open("c0", 0), open("c9", 9)] }];
    expect(opened(budgeted(plans, 4))).toEqual([["a0", "a1"], ["b3"], ["c0"]]);
    expect(opened(budgeted(plans, 2))).toEqual([["a0"], [], ["c0"]]);
    expect(opened(budgeted(plans, 0))).toEqual([[], [], []]);
  });
  test("what waits says so, everything else stays as it is and where it is", () => {
    const [plan] = budgeted([{ steps: [open("a", 1), close("b"), open("c", 0)] }], 1);
    expect(plan?.steps.map((one) => `${one.kind} ${one.key}`)).toEqual(["skip a", "close b", "open c"]);
    expect(plan?.steps[0]).toMatchObject({ reason: "queued", why: "Waits for a later run, as 1 issue is all that one run opens: It is open." });
  });
  test("exactly the budget is used while there is something to open, and nobody waits behind a second turn of another", () => {
    const plans = fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 6 }), { maxLength: 8 }).map((all) => all.map((ranks, p) => ({ steps: ranks.map((rank, i) => open(`${p}/${i}`, rank)) })));
    fc.assert(fc.property(plans, fc.integer({ min: 0, max: 30 }), (all, budget) => {
      const left = budgeted(all, budget);
      const total = all.reduce((n, { steps }) => n + steps.length, 0);
      const counts = opened(left).map((keys) => keys.length);
      expect(counts.reduce((a, b) => a + b, 0)).toBe(Math.min(total, budget));
      left.forEach(({ steps }, i) => expect(steps).toHaveLength(all[i]?.steps.length ?? -1));
      const least = Math.min(...left.flatMap(({ steps }, i) => (steps.some(({ kind }) => kind === "skip") ? [counts[i] ?? 0] : [])));
      if (least !== Infinity) expect(Math.max(0, ...counts)).toBeLessThanOrEqual(least + 1);
    }));
  });
});

test("a plan that is only told writes nothing and says what it would do", () => {
  const { steps } = previewed({ steps: [open("a", 1), close("b"), { kind: "skip", key: "c", why: "Nothing changed.", reason: "unchanged", number: 3 }] });
  expect(steps).toEqual([
    { kind: "skip", key: "a", why: "Would open an issue: It is open.", reason: "preview" },
    { kind: "skip", key: "b", why: "Would close the issue: Renewed.", reason: "preview", number: 7 },
    { kind: "skip", key: "c", why: "Nothing changed.", reason: "unchanged", number: 3 },
  ]);
});
