/** Carries plans out, repository by repository: one that fails stops no other. */

import type { ListedRepository } from "../github/app-types.ts";
import { GitHubError } from "../github/errors.ts";
import { applyPlan, type ApplyResult } from "../issues/apply.ts";
import type { IssueTracker } from "../issues/port.ts";
import type { Plan } from "../issues/types.ts";
import type { Account } from "./account.ts";
import { isDashboard } from "./dashboard.ts";
import type { Halt } from "./halt.ts";
import { GONE, type Heads, withHead } from "./heads.ts";
import { unreachable } from "./discover.ts";
import type { Planned } from "./plans.ts";

export interface Outcome {
  /** Absent where nothing was tried. */
  readonly applied?: ApplyResult;
  /** Why nothing was tried, or why it failed. */
  readonly reason?: string;
  /** False where something is left to do that could have been done. */
  readonly complete: boolean;
}

/** Repositories in a row that refuse the first write: then it is the token, and the others are not tried. */
const REFUSALS = 3;

export function hasWrites(plan: Plan): boolean {
  return plan.steps.some((step) => step.kind !== "skip");
}

/**
 * By plan. Names, visibility and switches are asked for anew right before: a repository that was renamed, archived, made public or
 * transferred since it was judged is not written to under what it was.
 */
export async function writePlans(account: Account, halt: Halt, planned: readonly Planned[], log: (text: string) => void): Promise<ReadonlyMap<Planned, Outcome>> {
  const outcomes = new Map<Planned, Outcome>();
  const writing = planned.filter(({ plan }) => hasWrites(plan));
  if (writing.length === 0 || !halt.held()) return outcomes;
  let heads: Heads = new Map();
  try {
    heads = await account.heads([...new Map(writing.map(({ place }) => [place.id, place])).values()]);
  } catch (error) {
    const { reason } = halt.note(error);
    return new Map(writing.map((one) => [one, { reason, complete: false }]));
  }
  let refused = 0;
  for (const one of writing) {
    if (!halt.held()) {
      outcomes.set(one, { reason: halt.reason() ?? "the run ended", complete: false });
      continue;
    }
    const unfit = unwritable(one.place, heads);
    if (unfit !== undefined) {
      outcomes.set(one, unfit);
      continue;
    }
    const outcome = await writeOne(account, halt, withHead(one.place, heads), one, log);
    outcomes.set(one, outcome);
    refused = outcome.applied?.writes === 0 && outcome.refused === true ? refused + 1 : 0;
    if (refused >= REFUSALS) halt.stop("the token may not write issues: the app needs the permission `issues: write`");
  }
  return outcomes;
}

function unwritable(place: ListedRepository, heads: Heads): Outcome | undefined {
  const head = heads.get(place.id);
  if (head === undefined) return { reason: "GitHub did not tell whether it can be written to", complete: false };
  if (head === "gone") return { reason: GONE, complete: true };
  if (head.owner.toLowerCase() !== place.owner.toLowerCase()) return { reason: "transferred to another account", complete: true };
  // Judged as private, and everybody reads it now: the next run judges it for the public.
  if (place.private && !head.private) return { reason: "made public while the run was going on", complete: false };
  const reason = unreachable(head) ?? (head.hasIssues ? undefined : "its issues are switched off");
  return reason === undefined ? undefined : { reason, complete: true };
}

async function writeOne(account: Account, halt: Halt, place: ListedRepository, planned: Planned, log: (text: string) => void): Promise<Outcome & { readonly refused?: boolean }> {
  let failure: unknown;
  try {
    const tracker = watched(await account.tracker(place), (error) => {
      failure ??= error;
      if (error instanceof GitHubError && (error.kind === "rate-limited" || error.status === 401)) halt.note(error);
    });
    const applied = await applyPlan(tracker, await surePlan(planned, tracker), { held: () => halt.held(), log });
    const reason = failure === undefined ? undefined : halt.note(failure).reason;
    return { applied, complete: applied.complete, ...(reason === undefined || applied.complete ? {} : { reason }), refused: failure instanceof GitHubError && failure.kind === "not-permitted" };
  } catch (error) {
    return { reason: halt.note(error).reason, complete: false };
  }
}

/**
 * Before the first issues of a repository are opened, our own are asked for once more in another way: on some hosts the query for many
 * repositories leaves out those of apps, and everything would be opened again.
 */
async function surePlan({ plan, actual, replan }: Planned, tracker: IssueTracker): Promise<Plan> {
  if (actual.issues.length > 0 || !plan.steps.some(({ kind }) => kind === "open")) return plan;
  const anew = await tracker.own();
  const [issues, { complete }] = [anew.issues.filter((one) => !isDashboard(one)), anew];
  if (complete && issues.length === 0) return plan;
  const chosen = new Set(plan.steps.flatMap((step) => (step.kind === "open" ? [step.key] : [])));
  return { steps: replan({ issues, complete }).steps.filter((step) => step.kind !== "open" || chosen.has(step.key)) };
}

/** The same tracker, whose failures are told. */
function watched(tracker: IssueTracker, tell: (error: unknown) => void): IssueTracker {
  const told = <A extends readonly unknown[], R>(method: (...args: A) => Promise<R>) => async (...args: A): Promise<R> => {
    try {
      return await method(...args);
    } catch (error) {
      tell(error);
      throw error;
    }
  };
  return {
    own: told(() => tracker.own()), read: told((number: number) => tracker.read(number)), create: told((draft: Parameters<IssueTracker["create"]>[0]) => tracker.create(draft)),
    update: told((...args: Parameters<IssueTracker["update"]>) => tracker.update(...args)), comments: told((number: number) => tracker.comments(number)), comment: told((number: number, body: string) => tracker.comment(number, body)),
  };
}
