/** Any overview at all: what hostile names and titles, or a store that was tampered with, can bring. */

import fc from "fast-check";
import { DATE_KINDS, type Outcome, OUTCOMES } from "../../../src/checks/types.ts";
import type { Overview, OverviewItem, OverviewModel, OverviewRepository } from "../../../src/report/overview-types.ts";
import { hostile } from "../comment/arbitrary.ts";

export const HOME = "https://github.com/acme";

const maybe = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(of, { nil: undefined });
const day = fc.oneof({ weight: 4, arbitrary: fc.date({ noInvalidDate: true, min: new Date("2020-01-01"), max: new Date("2040-01-01") }).map((one) => one.toISOString().slice(0, 10)) }, { weight: 1, arbitrary: fc.oneof(hostile, fc.constantFrom("9999-12-31", "1000-01-01", "2026-11-23")) });
const basis = fc.constantFrom("act", "notice", "code", "house");
const number = fc.integer({ min: 0, max: 5000 });
const counts = fc.record(Object.fromEntries(OUTCOMES.map((one) => [one, fc.oneof(fc.constant(0), number)])) as Record<Outcome, fc.Arbitrary<number>>);
const mode = fc.constantFrom("preview", "active", "off");

const item = fc.record({ id: hostile, title: hostile, outcome: fc.constantFrom(...OUTCOMES), basis, due: maybe(day), dueBasis: maybe(basis), since: maybe(day), issue: maybe(fc.integer({ min: 1, max: 9 })) }) as fc.Arbitrary<OverviewItem>;
const model = fc.record({
  id: hostile, name: maybe(hostile), counts, items: fc.array(item, { maxLength: 5 }),
  dates: fc.array(fc.record({ date: day, text: hostile, basis, id: hostile, overdue: maybe(fc.boolean()), kind: maybe(fc.constantFrom(...DATE_KINDS)), title: maybe(hostile) }), { maxLength: 5 }),
}) as fc.Arbitrary<OverviewModel>;
const url = fc.oneof(fc.constantFrom(`${HOME}/wren`, `${HOME}/finch`), hostile, fc.webUrl());
const step = fc.record({ kind: fc.oneof(fc.constantFrom("open", "update", "comment", "close", "merge", "queued", "snoozed", "closed-by-person", "unchanged"), hostile), why: hostile, title: maybe(hostile), number: maybe(fc.integer({ min: 1, max: 9 })) });

export const anyRepository = fc.record({
  id: number, name: fc.oneof(hostile, fc.constantFrom("acme/wren", "acme/finch")), url, private: fc.boolean(), status: fc.constantFrom("model", "model", "no-model", "skipped", "error"), reason: maybe(hostile), commit: maybe(hostile), mode: maybe(mode),
  models: fc.array(model, { maxLength: 3 }), issues: fc.array(fc.record({ number: fc.integer({ min: 1, max: 9 }), title: hostile, url: fc.oneof(fc.constantFrom(`${HOME}/wren/issues/1`, `${HOME}/finch/issues/2`), url), state: fc.constantFrom("open", "closed"), snoozedUntil: maybe(day) }), { maxLength: 3 }),
  plan: fc.array(step, { maxLength: 4 }),
}) as fc.Arbitrary<OverviewRepository>;

const history = fc.array(fc.record({ date: day, repositories: number, models: number, counts }), { maxLength: 8 });
const run = fc.record({ finished: fc.oneof(hostile, fc.constant("2026-11-23T03:12:44Z")), requests: number, writes: number, queued: fc.integer({ min: 0, max: 5 }), complete: fc.boolean(), next: maybe(hostile) });

/** Absent members are absent, as JSON has them. */
export const anyOverview: fc.Arbitrary<Overview> = fc.record({
  schemaVersion: fc.constant(1), tool: fc.record({ name: fc.constant("gpai-docket"), version: fc.oneof(fc.constant("0.1.0"), hostile) }), account: fc.oneof(fc.constant("acme"), hostile), now: fc.constantFrom("2026-11-23", "2027-02-28"), mode,
  configuration: fc.record({ repository: maybe(hostile), path: maybe(hostile), commit: maybe(hostile), problems: fc.array(fc.record({ message: hostile, path: hostile, line: maybe(fc.integer({ min: 1, max: 99 })), fix: maybe(hostile) }), { maxLength: 3 }) }),
  repositories: fc.array(anyRepository, { maxLength: 4 }), others: fc.record({ model: number, "no-model": number, skipped: number, error: fc.constantFrom(0, 0, 3) }), skipped: maybe(fc.array(fc.record({ reason: hostile, count: number }), { maxLength: 3 })), history, run,
}).map((one) => JSON.parse(JSON.stringify(one)) as Overview);
