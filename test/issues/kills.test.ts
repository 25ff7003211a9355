import { beforeAll, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Report } from "../../src/checks/types.ts";
import { readMarker } from "../../src/formats/comment-marker.ts";
import { readBody } from "../../src/issues/body.ts";
import { addPeriod } from "../../src/law/clocks.ts";
import { type Fault, MemoryTracker } from "../support/memory-tracker.ts";
import { example, onGitHub, PRIVATE, renewed, sweep, withResults } from "./support.ts";

let good: Report;
/** What a repository may look like on a day. */
let looks: readonly ((now: string) => Report)[];
beforeAll(async () => {
  good = await example("wren-3b");
  const broken = await example("wren-3b-broken");
  const at = (report: Report) => (now: string): Report => onGitHub(report, undefined, now);
  looks = [
    at(good), at(renewed(good)), at(broken), at(renewed(broken)),
    (now) => withResults(onGitHub(good, undefined, now), { "T-1.1.c": { outcome: now > "2026-12-20" ? "stale" : "recorded", due: "2026-12-20" }, "C-1.5.2.iii": { outcome: "gap", findings: [{ rule: "complaints/unanswered", message: "x" }] } }),
    (now) => ({ ...onGitHub(broken, undefined, now), completeness: { complete: false, missing: [{ reason: "cut" }], unreadable: [] } }),
    (now) => withResults(onGitHub(good, undefined, now), { "MDF-USE-3": { outcome: "unknown", reason: "?" }, "AIA-54.1": { outcome: "gap", findings: [] } }),
  ];
});

type Deed = { readonly kind: "sweep"; readonly look: number; readonly days: number; readonly fault: Fault; readonly at: number } | { readonly kind: "person"; readonly what: number; readonly pick: number };

const fault: fc.Arbitrary<Fault> = fc.oneof(
  fc.constantFrom<Fault>("none", "before", "after", "before", "after"),
  fc.record({ kind: fc.constantFrom("unavailable", "rejected", "rate-limited", "not-permitted", "gone", "locked"), happened: fc.boolean(), ambiguous: fc.boolean() }),
);
const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant("sweep" as const), look: fc.nat(6), days: fc.nat(40), fault, at: fc.integer({ min: 1, max: 8 }) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("person" as const), what: fc.nat(9), pick: fc.nat(20) }) },
);

/** What people do to an issue of ours. */
function person(tracker: MemoryTracker, what: number, pick: number): void {
  const number = tracker.numbers[pick % Math.max(1, tracker.numbers.length)];
  if (number === undefined) return;
  const { issue } = tracker.at(number);
  const edits: readonly (() => unknown)[] = [
    () => tracker.edit(number, { state: "closed", stateReason: "completed" }), () => tracker.edit(number, { state: "closed", stateReason: "not_planned" }), () => tracker.edit(number, { state: "closed", duplicate: true }), () => tracker.edit(number, { state: "open" }),
    () => tracker.edit(number, { title: "Mine" }), () => tracker.edit(number, { body: `Mine\r\n${issue.body}` }), () => tracker.edit(number, { body: issue.body.replace(/<!-- gpai-docket:state .*/, "<!-- gpai-docket:state {} -->") }),
    () => tracker.edit(number, { labels: [] }), () => tracker.edit(number, { locked: !issue.locked }), () => tracker.remove(number),
  ];
  edits[what]?.();
}

/** One sweep that dies, or meets an error, at its n-th write. */
async function faulty(tracker: MemoryTracker, report: Report, what: Fault, at: number): Promise<void> {
  let alive = true;
  const from = tracker.writes.length;
  tracker.fault = (write) => {
    if (write - from !== at) return "none";
    if (what === "before" || what === "after") alive = false;
    return what;
  };
  await sweep({ report, tracker, repository: PRIVATE, held: () => alive });
  tracker.fault = () => "none";
}

/** Nothing is there twice: no open issue about the same, no comment of one identity on one issue. */
function nothingTwice(tracker: MemoryTracker): void {
  const keys = tracker.numbers.map((n) => tracker.at(n).issue).filter(({ state }) => state === "open").map(({ body }) => readBody(body).marker?.key);
  expect(keys.length).toBe(new Set(keys).size);
  for (const number of tracker.numbers) {
    const ids = tracker.at(number).comments.map(({ body }) => readMarker(body)?.key);
    expect(ids).toEqual([...new Set(ids)]);
  }
}

/** Everything that a person would see. */
const seen = (tracker: MemoryTracker): unknown => tracker.numbers.map((n) => { const { issue: { title, body, state, stateReason, labels }, comments } = tracker.at(n); return [title, body, state, stateReason, labels, comments.map((one) => one.body)]; });

describe("killed anywhere", () => {
  test("after any sequence of kills, errors and people, the next runs come to rest and nothing is there twice", async () => {
    await fc.assert(fc.asyncProperty(fc.array(deed, { minLength: 1, maxLength: 8 }), fc.nat(6), async (deeds, last) => {
      const tracker = new MemoryTracker();
      let now = "2026-11-23";
      for (const one of deeds) {
        if (one.kind === "person") { person(tracker, one.what, one.pick); continue; }
        now = addPeriod(now, `P${one.days}D`) ?? now;
        tracker.now = `${now}T04:00:00Z`;
        await faulty(tracker, looks[one.look]?.(now) ?? good, one.fault, one.at);
        nothingTwice(tracker);
      }
      const report = looks[last]?.(now) ?? good;
      // Taking an issue back, and asking once more about what a person closed, take a run each.
      for (let i = 0; i < 3; i += 1) await sweep({ report, tracker, repository: PRIVATE });
      nothingTwice(tracker);
      const writes = tracker.writes.length;
      await sweep({ report, tracker, repository: PRIVATE });
      expect(tracker.writes.slice(writes)).toEqual([]);
    }), { numRuns: 120 });
  }, 60_000);

  test("a run killed at each of its writes in turn, before or after: the next one ends as if it had never been", async () => {
    for (const [from, to] of [[0, 2], [2, 3], [4, 3], [2, 4]] as const) {
      for (const what of ["before", "after"] as const) {
        for (let at = 1; at <= 10; at += 1) {
          const [killed, whole] = [new MemoryTracker(), new MemoryTracker()];
          for (const tracker of [killed, whole]) await sweep({ report: looks[from]?.("2026-11-23") ?? good, tracker, repository: PRIVATE });
          const report = looks[to]?.("2026-12-21") ?? good;
          await faulty(killed, report, what, at);
          for (const tracker of [killed, whole]) await sweep({ report, tracker, repository: PRIVATE });
          expect([from, to, what, at, seen(killed)]).toEqual([from, to, what, at, seen(whole)]);
        }
      }
    }
  }, 60_000);
});
