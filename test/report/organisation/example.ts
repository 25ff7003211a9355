/** A realistic organisation: 31 repositories that hold models, a year of history. Everything is computed: the same every time. */

import { type Outcome, OUTCOMES } from "../../../src/checks/types.ts";
import { obligations } from "../../../src/law/catalogue.ts";
import type { HistoryPoint, Overview, OverviewItem, OverviewModel, OverviewRepository } from "../../../src/report/overview-types.ts";

export const NOW = "2026-11-23";

export function countsOf(part: Partial<Record<Outcome, number>>): Record<Outcome, number> {
  return Object.fromEntries(OUTCOMES.map((one) => [one, part[one] ?? 0])) as Record<Outcome, number>;
}

/** Small linear congruential generator: the same numbers everywhere. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

const day = (offset: number): string => new Date(Date.UTC(2026, 10, 23) + offset * 86_400_000).toISOString().slice(0, 10);

const FAMILIES = ["wren", "finch", "heron", "siskin", "dunlin", "plover", "merlin", "linnet", "whinchat", "ptarmigan", "bittern"];
const KINDS = ["base", "instruct", "embed"];
const ENTRIES = obligations().filter((one) => one.level !== "context" && one.level !== "information" && ["C-", "T-", "MD", "PS"].some((start) => one.id.startsWith(start)));

function item(next: (below: number) => number, outcome: Outcome, place: number): OverviewItem {
  const entry = ENTRIES[next(ENTRIES.length)] ?? ENTRIES[0];
  if (entry === undefined) throw new Error("no entry");
  const due = outcome === "upcoming" ? day(20 + next(400)) : outcome === "stale" ? day(-next(120)) : undefined;
  return { id: entry.id, title: entry.title, outcome, basis: entry.basis, ...(due === undefined ? {} : { due }), ...(outcome === "upcoming" ? {} : { since: day(-3 - next(340)) }), ...(place < 6 && outcome !== "upcoming" && outcome !== "unknown" ? { issue: 10 + place } : {}) };
}

function modelOf(name: string, next: (below: number) => number, calm: boolean): OverviewModel {
  const open: Partial<Record<Outcome, number>> = calm ? { unknown: next(3) } : { conflict: next(3), gap: next(9), stale: next(4), unknown: next(7), ...(next(14) === 0 ? { error: 1 } : {}) };
  const upcoming = 1 + next(3);
  const items = [...OUTCOMES.filter((one) => one !== "upcoming").flatMap((one) => Array.from({ length: open[one] ?? 0 }, (_, i) => item(next, one, i))), ...Array.from({ length: upcoming }, (_, i) => item(next, "upcoming", i))];
  const market = 30 + next(500);
  return {
    id: name, name: `${(name[0] ?? "").toUpperCase()}${name.slice(1)}`, counts: countsOf({ ...open, upcoming, recorded: 90 + next(70), "not-applicable": 200, waived: next(3) }), items,
    dates: [
      { date: "2025-08-02", text: "Chapter V of the AI Act applies.", title: "Chapter V applies", basis: "act", id: "AIA-113", kind: "information" },
      ...(next(3) === 0 ? [{ date: day(-40 - next(60)), text: "The summary of training content was last brought up to date more than six months ago.", title: "Summary to be updated", basis: "notice" as const, id: "PST-1.2", kind: "clock" as const, overdue: true }] : []),
      { date: day(40 + next(170)), text: "The policy on copyright is to be reviewed.", title: "Copyright policy review", basis: "house", id: "C-1.1.1", kind: "clock" },
      ...(next(2) === 0 ? [{ date: "2027-08-02", text: "Models placed before 2 August 2025 have to meet the obligations by this day.", title: "Older models", basis: "act" as const, id: "AIA-111.3", kind: "duty" as const }] : []),
      { date: day(market), text: "Ten years of keeping documentation begin to end.", title: "Documentation kept", basis: "code", id: "T-1.1.c", kind: "clock" },
    ],
  };
}

function repositoryOf(index: number): OverviewRepository {
  const next = numbers(index * 7919 + 11);
  const family = FAMILIES[index % FAMILIES.length] ?? "wren";
  const name = `${family}-${KINDS[Math.floor(index / FAMILIES.length) % KINDS.length] ?? "base"}`;
  const several = index % 9 === 4;
  const models = several ? ["3b", "8b", "27b"].map((size) => modelOf(`${name}-${size}`, next, size === "8b")) : [modelOf(name, next, index % 4 === 3)];
  const home = `https://github.com/northbird-ai/${name}`;
  const open = models.reduce((sum, model) => sum + model.counts.conflict + model.counts.gap + model.counts.stale, 0);
  const issues = Array.from({ length: Math.min(6, open) }, (_, i) => ({
    number: 10 + i, title: `Records of ${name}: group ${i + 1}`, url: `${home}/issues/${10 + i}`, state: i === 5 ? "closed" as const : "open" as const, ...(i === 2 && index % 5 === 0 ? { snoozedUntil: "2027-02-01" } : {}),
  }));
  return {
    id: 1000 + index, name: `northbird-ai/${name}`, url: home, private: index % 6 === 5, status: "model", commit: (index * 2_654_435_761 % 4_294_967_296).toString(16).padStart(8, "0").repeat(5), mode: index % 11 === 7 ? "off" : "active", models, issues,
    plan: open === 0 ? [] : [{ kind: "update", why: `2 obligations of \`${name}\` changed their state.`, number: 10 }, ...(index % 3 === 0 ? [{ kind: "open", why: `\`${name}\` has ${open} open obligations of the training data group and no issue about them.`, title: `Training data: open points of ${name}` }] : []), ...(index % 5 === 0 ? [{ kind: "snoozed", why: "closed as not planned by a person, until 2027-02-01" }] : []), ...(index % 8 === 1 ? [{ kind: "queued", why: "10 new issues were opened in this run" }] : [])],
  };
}

function historyPoint(daysAgo: number): HistoryPoint {
  const next = numbers(daysAgo * 31 + 5);
  const done = 1 - daysAgo / 365;
  const relapse = daysAgo < 120 && daysAgo > 60 ? 18 : 0;
  const models = 20 + Math.round(done * 17);
  return {
    date: day(-daysAgo), repositories: models - 4, models,
    counts: countsOf({
      conflict: Math.max(3, Math.round(46 - done * 26) + relapse / 3), gap: Math.max(10, Math.round(240 - done * 128) + next(3)), stale: Math.round(12 + done * 20) + relapse, unknown: Math.round(170 - done * 60),
      error: daysAgo % 97 === 0 ? 2 : 0, upcoming: 60, waived: 20, recorded: Math.round(1800 + done * 2200), "not-applicable": 200 * models,
    }),
  };
}

export const EXAMPLE: Overview = {
  schemaVersion: 1, tool: { name: "gpai-docket", version: "0.1.0" }, account: "northbird-ai", accountId: 4711, now: NOW, mode: "active",
  configuration: { repository: "northbird-ai/.github", path: ".github/gpai-docket.yaml", commit: "9c1f0b7d2a6e4c3f8b5a1d0e7f6c2b4a8d3e5f10", problems: [{ message: "`remind` is no key of this file; did you mean `reminders`?", path: ".github/gpai-docket.yaml", line: 7, fix: "write `reminders:`" }] },
  repositories: [
    ...Array.from({ length: 31 }, (_, i) => repositoryOf(i)),
    { id: 2001, name: "northbird-ai/crossbill-base", url: "https://github.com/northbird-ai/crossbill-base", private: false, status: "error", reason: "GitHub is not available (GET /repos/northbird-ai/crossbill-base/git/trees: 502)", models: [], issues: [], plan: [] },
    { id: 2002, name: "northbird-ai/old-wren", url: "https://github.com/northbird-ai/old-wren", private: false, status: "skipped", reason: "archived: nothing can be written there", models: [], issues: [], plan: [] },
    { id: 2003, name: "northbird-ai/sandbox", url: "https://github.com/northbird-ai/sandbox", private: true, status: "skipped", reason: "excluded by `sandbox*` of the organisation's file", models: [], issues: [], plan: [] },
  ].toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id - b.id)) as readonly OverviewRepository[],
  others: { model: 0, "no-model": 164, skipped: 3, error: 0 }, skipped: [{ reason: "archived", count: 2 }, { reason: "excluded by `sandbox*`", count: 1 }],
  history: Array.from({ length: 366 }, (_, i) => historyPoint(365 - i)).filter((_, i) => i < 40 || i > 43),
  run: { finished: "2026-11-23T03:12:44Z", requests: 212, writes: 17, queued: 4, complete: true, next: "2026-11-24T03:00:00Z" },
};

/** A fresh install: three repositories, no history. */
export const FRESH: Overview = {
  ...EXAMPLE, mode: "preview", configuration: { problems: [] }, repositories: EXAMPLE.repositories.slice(0, 3).map((one) => ({ ...one, mode: "preview" as const, issues: [], plan: one.plan.filter((step) => step.kind === "open").concat({ kind: "open", why: "3 gaps of the copyright group have no issue" }) })),
  others: { model: 0, "no-model": 12, skipped: 0, error: 0 }, skipped: [], history: EXAMPLE.history.slice(-1), run: { ...EXAMPLE.run, queued: 0, writes: 1 },
};

/** Nothing found. */
export const EMPTY: Overview = { ...FRESH, repositories: [], history: [] };
