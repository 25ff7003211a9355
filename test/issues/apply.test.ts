import { beforeAll, describe, expect, test } from "@jest/globals";
import type { Report } from "../../src/checks/types.ts";
import { applyPlan, commentBody } from "../../src/issues/apply.ts";
import { fingerprint } from "../../src/issues/seen.ts";
import type { Plan, PlanStep } from "../../src/issues/types.ts";
import { type Fault, MemoryTracker } from "../support/memory-tracker.ts";
import { example, PRIVATE, renewed, sweep } from "./support.ts";

const draft = (title: string): PlanStep => ({ kind: "open", key: `m/${title}`, why: "It is open.", draft: { title, body: title, labels: [] } });

/** A tracker with three issues, and a plan that comments on each and edits it. */
function three(): { readonly tracker: MemoryTracker; readonly plan: Plan } {
  const tracker = new MemoryTracker();
  const steps = ["a", "b", "c"].flatMap((title): readonly PlanStep[] => {
    const issue = tracker.put({ title, body: title, labels: [] });
    const at = { key: `m/${title}`, why: "It changed.", number: issue.number, seen: fingerprint(issue) };
    return [{ kind: "comment", ...at, id: "due.1", body: "Due." }, { kind: "update", ...at, change: { body: `${title} new` } }];
  });
  return { tracker, plan: { steps: [...steps, draft("d"), draft("e")] } };
}
const results = async (tracker: MemoryTracker, plan: Plan, options = {}): Promise<readonly string[]> => (await applyPlan(tracker, plan, options)).steps.map(({ result }) => result);
const failing = (at: (write: number, what: string) => boolean, fault: Fault) => (write: number, what: string): Fault => (at(write, what) ? fault : "none");

describe("carrying out a plan", () => {
  test("everything in its order, each issue read before each write to it", async () => {
    const { tracker, plan } = three();
    const lines: string[] = [];
    const { steps, writes, complete } = await applyPlan(tracker, plan, { log: (text) => lines.push(text) });
    expect([steps.every(({ result }) => result === "done"), writes, complete, tracker.reads]).toEqual([true, 8, true, { own: 0, read: 6, comments: 3 }]);
    expect(lines.slice(0, 2)).toEqual(["comment #1 m/a: It changed.", "update #1 m/a: It changed."]);
    expect(lines.at(-1)).toBe("open #5 m/e: It is open.");
    expect(steps.at(-1)).toMatchObject({ number: 5, url: "https://github.com/wren-lm/wren-3b/issues/5" });
  });
  test("a comment that is there is not written again, and only ours counts as it", async () => {
    const { tracker, plan } = three();
    await tracker.comment(1, commentBody("due.1", "Due."));
    await tracker.comment(2, `> ${commentBody("due.1", "Due.")}`);
    expect((await results(tracker, plan)).slice(0, 4)).toEqual(["there", "done", "done", "done"]);
    expect([tracker.at(1).comments.length, tracker.at(2).comments.length]).toEqual([1, 2]);
  });
  test.each([
    ["edited", { body: "mine" }], ["closed", { state: "closed" as const }], ["retitled", { title: "mine" }], ["labelled", { labels: ["mine"] }], ["locked", { locked: true }],
  ])("an issue that a person %s meanwhile is left for the next run, the others are not", async (_, change) => {
    const { tracker, plan } = three();
    tracker.meanwhile = (number) => { if (number === 2) { tracker.meanwhile = () => undefined; tracker.edit(2, change); } };
    expect(await results(tracker, plan)).toEqual(["done", "done", "changed", "changed", "done", "done", "done", "done"]);
    expect(tracker.at(2).comments).toEqual([]);
    expect((await applyPlan(tracker, { steps: [] })).complete).toBe(true);
  });
  test("edited between our comment and our edit: the edit waits", async () => {
    const { tracker, plan } = three();
    let reads = 0;
    tracker.meanwhile = (number) => { if (number === 1 && (reads += 1) === 2) tracker.edit(1, { body: "mine" }); };
    expect((await results(tracker, plan)).slice(0, 3)).toEqual(["done", "changed", "done"]);
    expect(tracker.at(1).issue.body).toBe("mine");
  });
  test("gone meanwhile: told, and the others go on", async () => {
    const { tracker, plan } = three();
    tracker.remove(2);
    const applied = await applyPlan(tracker, plan);
    expect(applied.steps.map(({ result }) => result)).toEqual(["done", "done", "failed", "not-reached", "done", "done", "done", "done"]);
    expect(applied.steps[2]?.trouble).toBe("#2 is gone: deleted, transferred, or no longer visible");
    expect(applied.complete).toBe(false);
  });
  test("a lock that came meanwhile takes the comment alone", async () => {
    const { tracker, plan } = three();
    tracker.fault = failing((_, what) => what.startsWith("comment #2"), { kind: "locked" });
    expect(await results(tracker, plan)).toEqual(["done", "done", "failed", "done", "done", "done", "done", "done"]);
  });
  test.each(["rejected", "not-permitted", "unexpected", "gone"])("a write that is %s stops nothing but its issue", async (kind) => {
    const { tracker, plan } = three();
    tracker.fault = failing((_, what) => what.startsWith("comment #2"), { kind });
    expect(await results(tracker, plan)).toEqual(["done", "done", "failed", "not-reached", "done", "done", "done", "done"]);
  });
  test("a used-up quota ends the run, told as such", async () => {
    const { tracker, plan } = three();
    tracker.fault = failing((_, what) => what.startsWith("comment #2"), { kind: "rate-limited" });
    const applied = await applyPlan(tracker, plan);
    expect(applied.steps.map(({ result }) => result)).toEqual(["done", "done", "failed", "not-reached", "not-reached", "not-reached", "not-reached", "not-reached"]);
    expect([applied.complete, applied.writes]).toEqual([false, 2]);
  });
  test("an outage ends the run after three tries", async () => {
    const { tracker, plan } = three();
    tracker.fault = () => ({ kind: "unavailable" });
    const { steps } = await applyPlan(tracker, plan);
    expect(steps.filter(({ result }) => result === "failed")).toHaveLength(3);
    expect(tracker.writes).toHaveLength(3);
  });
  test.each(["gone", "not-permitted"])("where issues cannot be opened (%s) it is tried once", async (kind) => {
    const { tracker, plan } = three();
    tracker.fault = failing((_, what) => what.startsWith("create"), { kind });
    expect((await results(tracker, plan)).slice(-2)).toEqual(["failed", "failed"]);
    expect(tracker.writes.filter((what) => what.includes("create"))).toHaveLength(1);
  });
  test("a lost lock, or a stop, ends it between two steps; what is only told is told all the same", async () => {
    const { tracker, plan } = three();
    let left = 3;
    expect((await results(tracker, { steps: [...plan.steps, { kind: "skip", key: "x", why: "x", reason: "unchanged" }] }, { held: () => (left -= 1) > 0 }))).toEqual(["done", "done", "not-reached", "not-reached", "not-reached", "not-reached", "not-reached", "not-reached", "told"]);
    const stop = AbortSignal.abort();
    expect(new Set(await results(three().tracker, plan, { signal: stop }))).toEqual(new Set(["not-reached"]));
  });
  test("whatever is thrown, nothing is thrown on, and the words are one line", async () => {
    for (const thrown of [undefined, null, "text", 7, new Error("a\nb"), { kind: 3, message: {} }]) {
      const { tracker, plan } = three();
      tracker.read = () => Promise.reject(thrown as Error);
      const { steps } = await applyPlan(tracker, plan);
      expect(steps[0]?.result).toBe("failed");
      expect(steps[0]?.trouble).not.toMatch(/\n/);
    }
  });
});

describe("a whole repository", () => {
  let broken: Report;
  beforeAll(async () => { broken = await example("wren-3b-broken"); });
  test("100 sweeps without a change write nothing, read one list each, and open nothing twice", async () => {
    const tracker = new MemoryTracker();
    await sweep({ report: broken, tracker, repository: PRIVATE });
    const writes = tracker.writes.length;
    expect(writes).toBe(6);
    for (let i = 0; i < 100; i += 1) {
      const { plan } = await sweep({ report: broken, tracker, repository: PRIVATE });
      expect(plan.steps.every(({ kind }) => kind === "skip")).toBe(true);
    }
    expect([tracker.writes.length, tracker.reads]).toEqual([writes, { own: 101, read: 0, comments: 0 }]);
  });
  test("the same plan for the same input, to the byte", async () => {
    const [one, two] = await Promise.all([sweep({ report: broken, tracker: new MemoryTracker() }), sweep({ report: broken, tracker: new MemoryTracker() })]);
    expect(JSON.stringify(one.plan)).toBe(JSON.stringify(two.plan));
  });
  test("a budget opens the worst first, and the rest in later runs", async () => {
    const tracker = new MemoryTracker();
    const first = await sweep({ report: broken, tracker, budget: 2 });
    expect(tracker.numbers.map((n) => tracker.at(n).issue.title)).toEqual(["Model documentation: open points of Wren 3B", "Requests of downstream providers: open points of Wren 3B"]);
    expect(first.plan.steps.filter((step) => step.kind === "skip" && step.reason === "queued")).toHaveLength(4);
    await sweep({ report: broken, tracker, budget: 2 });
    await sweep({ report: broken, tracker, budget: 2 });
    expect(tracker.numbers).toHaveLength(6);
    await sweep({ report: renewed(broken), tracker, budget: 0 });
    expect(tracker.numbers.map((n) => tracker.at(n).issue.state)).toEqual(Array.from({ length: 6 }, () => "closed"));
  });
});
