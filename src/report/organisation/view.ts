/** What all faces of an organisation's overview show of it: who may see what, one row per model, worst first, totals, the verdict in words. */

import { OUTCOMES, type Outcome } from "../../checks/types.ts";
import type { Basis } from "../../law/types.ts";
import type { Overview, OverviewItem, OverviewModel, OverviewRepository } from "../overview-types.ts";
import { queuedIn } from "./plan.ts";
import { count, OPEN_OUTCOMES, outcomeList } from "./words.ts";

/** public: everybody may read it, so that of private repositories nothing but their number is said. */
export type Audience = "public" | "private";

/** One day ahead, or gone by while what was due on it is still open. */
export interface DueDay {
  readonly date: string;
  readonly text: string;
  readonly id: string;
  /** What sets the day. */
  readonly basis: Basis;
}

export interface ModelRow {
  readonly repository: OverviewRepository;
  readonly model: OverviewModel;
  readonly open: number;
  /** Open items whose due day is over. */
  readonly overdue: readonly OverviewItem[];
  /** The nearest day from today on. */
  readonly next?: DueDay;
  /** The open item that was seen first. */
  readonly oldest?: OverviewItem & { readonly since: string };
  /** Number of the model within the view, from 1: for anchors. */
  readonly index: number;
}

export interface OrganisationView {
  readonly overview: Overview;
  readonly audience: Audience;
  /** In the order of the overview. */
  readonly repositories: readonly OverviewRepository[];
  /** Private repositories that are left out. */
  readonly hidden: number;
  /** Worst first. */
  readonly rows: readonly ModelRow[];
  /** Over `rows`. */
  readonly totals: Readonly<Record<Outcome, number>>;
  readonly unread: readonly OverviewRepository[];
  /** Left alone, with a reason. */
  readonly skipped: readonly OverviewRepository[];
  /** Judged, and with something to say about it. */
  readonly remarked: readonly OverviewRepository[];
  readonly problems: Overview["configuration"]["problems"];
  /** Problems of the configuration that name a private repository, and are not shown. */
  readonly hiddenProblems: number;
  /** False where something could not be read, or the run ended early. */
  readonly whole: boolean;
}

/** Sum of the outcomes that wait for somebody. `unknown` and `error` are among them: they are never in order. */
export function openOf(counts: Readonly<Record<Outcome, number>>): number {
  return OPEN_OUTCOMES.reduce((sum, outcome) => sum + counts[outcome], 0);
}

export function isOpen(item: Pick<OverviewItem, "outcome">): boolean {
  return OPEN_OUTCOMES.includes(item.outcome);
}

export function isOverdue(item: OverviewItem, now: string): boolean {
  return isOpen(item) && item.due !== undefined && item.due < now;
}

/** The nearest day from `now` on, of items and of the model's days that are more than information. */
function nextOf({ items, dates }: OverviewModel, now: string): DueDay | undefined {
  const days: DueDay[] = [
    ...items.flatMap(({ due, title, id, basis, dueBasis = basis }) => (due === undefined || due < now ? [] : [{ date: due, text: title, id, basis: dueBasis }])),
    ...dates.filter((one) => one.date >= now && one.kind !== "information").map((one) => ({ date: one.date, text: one.title ?? one.text, id: one.id, basis: one.basis })),
  ];
  return days.reduce<DueDay | undefined>((best, day) => (best === undefined || day.date < best.date ? day : best), undefined);
}

function oldestOf({ items }: OverviewModel): ModelRow["oldest"] {
  const seen = items.flatMap((item) => (isOpen(item) && item.since !== undefined ? [{ ...item, since: item.since }] : []));
  return seen.reduce<ModelRow["oldest"]>((best, item) => (best === undefined || item.since < best.since ? item : best), undefined);
}

/** Worst first: by the number of each outcome in the order of their weight, then by what is overdue, then by name. */
function compare(a: ModelRow, b: ModelRow): number {
  for (const outcome of OPEN_OUTCOMES) {
    const more = b.model.counts[outcome] - a.model.counts[outcome];
    if (more !== 0) return more;
  }
  if (a.overdue.length !== b.overdue.length) return b.overdue.length - a.overdue.length;
  const names = [`${a.repository.name}/${a.model.id}`, `${b.repository.name}/${b.model.id}`] as const;
  return names[0] < names[1] ? -1 : names[0] > names[1] ? 1 : 0;
}

/** Does a text name one of these repositories, with or without its owner? Case does not matter, as on GitHub. */
function names(text: string, repositories: readonly OverviewRepository[]): boolean {
  const lower = text.toLowerCase();
  return repositories.some(({ name }) => [name, name.slice(name.indexOf("/") + 1)].some((one) => one !== "" && lower.includes(one.toLowerCase())));
}

/** What one audience may see, ready to be shown. Pure; the overview itself is not changed. */
export function organisationView(overview: Overview, audience: Audience): OrganisationView {
  const kept = audience === "private" ? overview.repositories : overview.repositories.filter((one) => !one.private);
  const left = audience === "private" ? [] : overview.repositories.filter((one) => one.private);
  const { problems } = overview.configuration;
  const shownProblems = problems.filter((one) => !names(`${one.path} ${one.message} ${one.fix ?? ""}`, left));
  const rows = kept.flatMap((repository) => (repository.status === "model" ? repository.models.map((model): Omit<ModelRow, "index"> => {
    const next = nextOf(model, overview.now);
    const oldest = oldestOf(model);
    return { repository, model, open: openOf(model.counts), overdue: model.items.filter((item) => isOverdue(item, overview.now)), ...(next === undefined ? {} : { next }), ...(oldest === undefined ? {} : { oldest }) };
  }) : [])).map((row) => ({ ...row, index: 0 })).toSorted(compare).map((row, i) => ({ ...row, index: i + 1 }));
  const totals = Object.fromEntries(OUTCOMES.map((outcome) => [outcome, rows.reduce((sum, { model }) => sum + model.counts[outcome], 0)])) as Record<Outcome, number>;
  const unread = kept.filter((one) => one.status === "error");
  return {
    overview: audience === "private" ? overview : { ...overview, run: { ...overview.run, queued: queuedIn(kept) } }, audience, repositories: kept, hidden: left.length, rows, totals, unread, skipped: kept.filter((one) => one.status === "skipped"),
    remarked: kept.filter((one) => one.status === "model" && one.reason !== undefined),
    problems: shownProblems, hiddenProblems: problems.length - shownProblems.length,
    whole: overview.run.complete && unread.length === 0 && overview.others.error === 0,
  };
}

/** `3 models in 2 repositories`. */
function where(rows: readonly ModelRow[]): string {
  return `${count(rows.length, "model")} in ${count(new Set(rows.map((row) => row.repository.id)).size, "repository", "repositories")}`;
}

/** The first line of every face: what is open where, in words and counts. No share, no grade. */
export function verdict(view: OrganisationView): string {
  const { rows, totals, overview, whole } = view;
  const some = view.repositories.some(({ status, mode: own }) => status === "model" && own === "active") ? ", apart from some" : "";
  const mode = overview.mode === "preview" ? `Preview${some}: ` : overview.mode === "off" ? "Switched off: " : "";
  const start = (text: string): string => (mode === "" ? `${(text[0] ?? "").toUpperCase()}${text.slice(1)}` : `${mode}${text}`);
  if (rows.length === 0) return start(whole ? "no model was found in the repositories that are watched." : "not everything could be read, and no model was found in what was.");
  const open = rows.filter((row) => row.open > 0);
  const late = rows.reduce((sum, row) => sum + row.overdue.length, 0);
  const place = open.length === rows.length ? where(rows) : `${open.length} of ${where(rows)}`;
  const found = open.length === 0 ? `no open obligation in what was read of ${where(rows)}` : `${outcomeList(totals)} in ${place}${late === 0 ? "" : `; ${late} past ${late === 1 ? "its" : "their"} due day`}`;
  return start(whole ? `${found}.` : `not everything could be read, so this overview is not whole: ${found}.`);
}
