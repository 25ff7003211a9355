/** The organisation's one dashboard issue: found again, brought to what it should say, never doubled, never commented on. */

import { createHash } from "node:crypto";
import { markerLine, readMarker } from "../formats/comment-marker.ts";
import { GitHubError } from "../github/errors.ts";
import type { IssueTracker, OwnIssue } from "../issues/port.ts";
import { DASHBOARD_TITLE, type Dashboard } from "../report/organisation/dashboard.ts";

const PURPOSE = "dashboard";
const ROUNDS = 3;

export interface DashboardWrite {
  readonly url: string;
  readonly number: number;
  readonly writes: number;
}

/** Is this issue of ours a dashboard, also where somebody took its hidden first line away? */
export function isDashboard(issue: Pick<OwnIssue, "title" | "body">): boolean {
  const marker = readMarker(issue.body);
  return marker === undefined ? issue.title === DASHBOARD_TITLE && !issue.body.includes("<!-- gpai-docket:v1:") : marker.purpose === PURPOSE;
}

const MOVED = "The overview of this organisation is kept in another issue now.\n";

/** What is left of a dashboard that is none any more: where it lies, others may read than before. */
export function movedBody(): string {
  return `${markerLine({ purpose: PURPOSE, key: "organisation", digest: createHash("sha256").update(MOVED).digest("hex").slice(0, 16) })}${MOVED}`;
}

/** Has it been emptied by us? */
export function isMoved({ body }: Pick<OwnIssue, "body">): boolean {
  return body.replaceAll("\r\n", "\n").trim() === movedBody().trim();
}

/** Empties and closes one that is none any more. */
export async function retireDashboard(tracker: IssueTracker, { number, state }: Pick<OwnIssue, "number" | "state">): Promise<void> {
  await tracker.update(number, { body: movedBody(), ...(state === "open" ? { state: "closed", stateReason: "not_planned" } : {}) });
}

/** Does anything of it have to be taken away, or closed? */
export function isLeftOver(issue: Pick<OwnIssue, "body" | "state">): boolean {
  return issue.state === "open" || !isMoved(issue);
}

export interface DashboardPlan {
  readonly write: "create" | "update" | "none";
  readonly kept?: OwnIssue;
  /** Second ones of ours: emptied and closed. */
  readonly extra: readonly OwnIssue[];
}

/** What to do about the dashboards that are there. The oldest open one stays, else the oldest. Pure. */
export function dashboardPlan(own: readonly OwnIssue[], wanted: Dashboard): DashboardPlan {
  const all = own.filter(isDashboard).toSorted((a, b) => Number(a.state === "closed") - Number(b.state === "closed") || a.number - b.number);
  const [kept, ...others] = all;
  const extra = others.filter(isLeftOver);
  if (kept === undefined) return { write: "create", extra };
  const same = readMarker(kept.body)?.digest === wanted.digest && main(kept.body) === main(head(wanted) + wanted.body);
  // Closed by a person: the text is kept true without opening it again, and an edit notifies nobody.
  return { write: same ? "none" : "update", kept, extra };
}

/**
 * Makes it so. `own` is what is known of our issues in that repository; it is read anew before anything is created. Where a write may have
 * happened without an answer, the next look finds out. Undefined where `held` forbids a write that is needed. Rejects with GitHubError.
 */
export async function ensureDashboard(tracker: IssueTracker, own: readonly OwnIssue[], wanted: Dashboard, held: () => boolean): Promise<DashboardWrite | undefined> {
  const body = `${head(wanted)}${wanted.body}`;
  let [known, writes] = [own, 0];
  for (let round = 1; ; round++) {
    try {
      let plan = dashboardPlan(known, wanted);
      if (plan.write === "create" && held()) {
        const anew = await tracker.own();
        if (!anew.complete) throw new GitHubError("unexpected", "not all issues of ours could be read, so that a dashboard is not opened");
        plan = dashboardPlan(anew.issues, wanted);
      }
      if (plan.write === "none" && plan.kept !== undefined && plan.extra.length === 0) return { url: plan.kept.url, number: plan.kept.number, writes };
      if (!held()) return undefined;
      const { kept } = plan;
      let at = kept;
      if (kept === undefined) {
        writes++;
        // Without labels: making one would be a second thing that a fresh installation leaves behind.
        at = await tracker.create({ title: wanted.title, body, labels: [] });
        // Another run may have begun at the same moment: the older one stays.
        plan = dashboardPlan((await tracker.own()).issues, wanted);
        at = plan.kept ?? at;
      } else if (plan.write === "update") {
        writes++;
        // We closed it ourselves when it was kept elsewhere.
        at = await tracker.update(kept.number, { body, ...(kept.state === "closed" && isMoved(kept) ? { state: "open", stateReason: "reopened" } : {}) });
      }
      for (const extra of plan.extra) {
        if (!held()) break;
        writes++;
        await retireDashboard(tracker, extra);
      }
      return at === undefined ? undefined : { url: at.url, number: at.number, writes };
    } catch (error) {
      if (!(error instanceof GitHubError) || !(error.ambiguous || error.kind === "gone") || round >= ROUNDS) throw error;
      known = (await tracker.own()).issues;
    }
  }
}

/** Everything but the foot, which tells a day. Line ends count as one: the editor on GitHub's page turns them all into CRLF. */
function main(body: string): string {
  const text = body.replaceAll("\r\n", "\n");
  const foot = text.lastIndexOf("\n---\n");
  return (foot === -1 ? text : text.slice(0, foot)).trim();
}

function head({ digest }: Dashboard): string {
  return markerLine({ purpose: PURPOSE, key: "organisation", digest });
}
