/** Brings the account's dashboard up to date, and closes those that lie elsewhere. */

import type { ListedRepository } from "../github/app-types.ts";
import type { Overview } from "../report/overview-types.ts";
import { type Dashboard, renderDashboard } from "../report/organisation/dashboard.ts";
import { configurationLink } from "../report/organisation/links.ts";
import { ORGANISATION_PATHS } from "../policy/organisation.ts";
import { dashboardPlan, ensureDashboard, isLeftOver, retireDashboard } from "./dashboard.ts";
import { withHead } from "./heads.ts";
import { placeOfDashboard } from "./own.ts";
import { UNREAD } from "./planner.ts";
import { originOf } from "./plans.ts";
import type { Reconciled } from "./reconcile.ts";
import type { Remembered } from "./remembered.ts";
import type { Work } from "./work.ts";

export interface DashboardStep {
  readonly place?: NonNullable<Remembered["dashboard"]>;
  readonly writes: number;
  /** False where it should have been written and could not be. */
  readonly complete: boolean;
  /** Why not. */
  readonly reason?: string;
}

/** Never rejects. Nothing is written in a dry run, by a run that knows some repositories alone, and after a run that had to end early. */
export async function placeDashboard(work: Work, done: Reconciled, overview: Overview): Promise<DashboardStep> {
  const { options, before, halt, only } = work;
  const earlier = before.dashboard === undefined ? {} : { place: before.dashboard };
  const place = placeOfDashboard(work);
  if (options.dryRun === true || place === undefined || (only !== undefined && before.repositories.size === 0)) return { writes: 0, complete: true, ...(options.dryRun === true || place === undefined ? {} : earlier) };
  const own = done.dashboards.get(place.id);
  if (!halt.held() || own === undefined) return { ...earlier, writes: 0, complete: false, reason: halt.reason() ?? UNREAD };
  try {
    const rendered = (where: ListedRepository): Dashboard => renderDashboard(overview, { audience: where.private ? "private" : "public", ...linkOf(work), ...(options.page === undefined ? {} : { page: options.page }) });
    const { write, kept, extra } = dashboardPlan(own, rendered(place));
    const others = [...done.dashboards].some(([id, issues]) => id !== place.id && issues.some(isLeftOver));
    if (write === "none" && kept !== undefined && extra.length === 0 && !others) return { place: { repository: place.id, number: kept.number, url: kept.url }, writes: 0, complete: true };
    // What is private decides what may be shown, and may have changed since the run began.
    const heads = await work.account.heads([place]);
    if (!heads.has(place.id)) return { ...earlier, writes: 0, complete: false, reason: "GitHub did not tell who may read the repository that it lies in" };
    const now = withHead(place, heads);
    const written = await ensureDashboard(await work.account.tracker(now), own, rendered(now), () => halt.held());
    if (written === undefined) return { ...earlier, writes: 0, complete: false, reason: halt.reason() ?? "the run ended" };
    const closed = await closeOthers(work, done, place);
    return { place: { repository: place.id, number: written.number, url: written.url }, writes: written.writes + closed, complete: true };
  } catch (error) {
    return { ...earlier, writes: 0, complete: false, reason: halt.note(error).reason };
  }
}

/** Dashboards of ours that lie where it does not belong any more: who may read them there is not who may read the overview. */
async function closeOthers({ account, halt, listed }: Work, { dashboards }: Reconciled, place: ListedRepository): Promise<number> {
  let writes = 0;
  for (const [id, issues] of dashboards) {
    const repository = listed.find((one) => one.id === id);
    if (id === place.id || repository === undefined) continue;
    for (const issue of issues.filter(isLeftOver)) {
      if (!halt.held()) return writes;
      await retireDashboard(await account.tracker(repository), issue);
      writes++;
    }
  }
  return writes;
}

/** Where the organisation's configuration is written, prefilled where it is not there yet. */
function linkOf({ configuration: { repository, file } }: Work): { readonly newFileLink?: string } {
  if (repository === undefined) return {};
  const link = configurationLink({ serverUrl: originOf(repository.url), owner: repository.owner, repo: repository.repo, branch: repository.defaultBranch, exists: file !== undefined, path: file?.place.path ?? ORGANISATION_PATHS[0] });
  return link === undefined ? {} : { newFileLink: link };
}
