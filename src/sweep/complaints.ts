/** Requests of rightsholders in one repository: looked at, answered, entered, closed. Level-triggered: run again, it does what is left. */

import { registerOf, appendRow, newRow, rowId, rowOf, type RegisterName } from "../complaints/register.ts";
import { leftAlone, planRightsRequest } from "../complaints/plan.ts";
import type { RightsDesk, RightsIssue, RowProposal } from "../complaints/port.ts";
import { type RightsRequest, readRequest } from "../complaints/request.ts";
import type { RequestKind } from "../complaints/form.ts";
import { countComments, findComment, digestOf, proposalBody, rowComment, type RowToPaste } from "../complaints/texts.ts";
import type { ListedRepository } from "../github/app-types.ts";
import type { GitHub } from "../github/client.ts";
import { GitHubError } from "../github/errors.ts";
import { isoDate } from "../law/clocks.ts";
import type { OrganisationFile } from "../policy/organisation.ts";
import { discover } from "./discover.ts";
import type { Store } from "./store.ts";
import { BRANCH_PREFIX, prepareLabel, rightsDesk, rightsIssues } from "./complaints-github.ts";
import { readRights, type RightsRecords } from "./complaints-records.ts";
import { pasteUrl } from "./complaints-links.ts";

/** Requests without a row that one look over a repository looks at, the newest: each of the others was told by an event of its own. */
export const MOST_WITHOUT_ROW = 100;
/** Comments with a row on one issue: whoever edits it again and again is not answered again and again. */
export const MOST_ROWS = 3;

export interface RightsContext {
  /** A client that may write issues of the repository, and branches and pull requests where `mayPropose`. */
  readonly github: GitHub;
  readonly repository: ListedRepository;
  /** GitHub's number of its owner, where the caller knows it. */
  readonly accountId?: number;
  readonly organisation?: OrganisationFile;
  /** Judged by an earlier sweep to hold a model: where its records alone do not show it. */
  readonly isModel?: boolean;
  /** Whether the token may write contents and pull requests. */
  readonly mayPropose: boolean;
  readonly store: Store;
  readonly now: () => Date;
  /** Root of GitHub's pages, `https://github.com`. */
  readonly serverUrl: string;
  readonly signal?: AbortSignal;
}

/** What became of one issue: `did` in words, or why nothing was done. */
export interface RightsResult {
  readonly number: number;
  readonly did: readonly string[];
  readonly nothing?: string;
}

/** Why the organisation wants nothing to be done in the repository. */
function unwatched({ repository }: RightsContext, { policy }: RightsRecords): string | undefined {
  return discover([repository], policy).skipped[0]?.reason;
}

/** Looks at one issue and does what is due. Rejects with GitHubError: what was done stays done, and the next run does the rest. */
export async function answerRightsRequest(context: RightsContext, number: number): Promise<RightsResult> {
  const desk = rightsDesk(context.github, context.repository);
  const issue = await desk.issue(number);
  if (issue === undefined) return { number, did: [], nothing: "the issue is gone, or is none" };
  return answer(context, desk, issue, await readRights(context));
}

/**
 * All requests of a repository, for the sweep: those that no event told of, and those whose row has changed. `since` (ISO date-time): also
 * closed ones that were touched after it. The label of the form is made where the form lies. Rejects with GitHubError.
 */
export async function answerRightsRequests(context: RightsContext, since?: string): Promise<readonly RightsResult[]> {
  const records = await readRights(context);
  if (!records.hasForm || records.policy.mode !== "active" || !records.policy.complaints.enabled || unwatched(context, records) !== undefined) return [];
  await prepareLabel(context.github, context.repository);
  const desk = rightsDesk(context.github, context.repository);
  const results: RightsResult[] = [];
  const numbers = await rightsIssues(context.github, context.repository, since);
  // Those with a row may end any day; of the others, whoever sends them by the thousand does not use up the organisation's quota.
  const [entered, others] = [numbers.filter((one) => rowOf(records.models, one) !== undefined), numbers.filter((one) => rowOf(records.models, one) === undefined)];
  for (const number of [...entered, ...others.slice(-MOST_WITHOUT_ROW)]) {
    if (context.signal?.aborted === true) break;
    const issue = await desk.issue(number);
    if (issue !== undefined) results.push(await answer(context, desk, issue, records));
  }
  return results;
}

/** A conversation that is locked, or an issue that went away meanwhile, takes no word. */
async function answer(context: RightsContext, desk: RightsDesk, issue: RightsIssue, records: RightsRecords): Promise<RightsResult> {
  try {
    return await answerOpen(context, desk, issue, records);
  } catch (error) {
    if (error instanceof GitHubError && (error.kind === "locked" || error.kind === "gone")) return { number: issue.number, did: [], nothing: error.kind === "locked" ? "the conversation is locked" : "the issue is gone" };
    throw error;
  }
}

async function answerOpen(context: RightsContext, desk: RightsDesk, issue: RightsIssue, records: RightsRecords): Promise<RightsResult> {
  const { number } = issue;
  const nothing = (reason: string): RightsResult => ({ number, did: [], nothing: reason });
  if (!records.holdsModel) return nothing("the repository holds no model");
  const left = unwatched(context, records);
  if (left !== undefined) return nothing(left);
  const comments = [...await desk.comments(number)];
  const alone = leftAlone(issue, comments, records.policy);
  if (alone !== undefined) return nothing(alone);
  const request = readRequest(issue.body);
  const row = rowOf(records.models, number);
  const draft = row !== undefined || issue.state === "closed" ? undefined : draftOf(context, issue, request, records, comments);
  const did: string[] = [];
  const { privateChannel, commit } = records;
  const entry = draft === undefined ? undefined : "why" in draft || !mayPropose(context, records) ? draft.paste : "proposed" as const;
  for (const step of planRightsRequest({ issue, comments, request, ...(row === undefined ? {} : { row }), house: records.policy.house, entry, ...(commit === undefined ? {} : { commit }), ...(privateChannel === undefined ? {} : { privateChannel }) })) {
    if (step.kind === "close") await desk.close(number, step.reason);
    else comments.push(await desk.comment(number, step.body));
    did.push(step.kind === "close" ? `closed as ${step.reason}` : "commented");
  }
  if (draft !== undefined) did.push(...await enter(context, desk, { issue, request, records, comments }));
  return did.length === 0 ? nothing("nothing is due") : { number, did };
}

function mayPropose({ mayPropose }: RightsContext, { policy }: RightsRecords): boolean {
  return mayPropose && policy.complaints.propose;
}

interface Entering {
  readonly issue: RightsIssue;
  readonly request: RightsRequest;
  readonly records: RightsRecords;
  readonly comments: Awaited<ReturnType<RightsDesk["comments"]>>;
}

/** Proposes the row; where that is refused, says it with the row, once. */
async function enter(context: RightsContext, desk: RightsDesk, { issue, request, records, comments }: Entering): Promise<readonly string[]> {
  // The day of the acknowledgement is in the row, and is known for certain now.
  const draft = draftOf(context, issue, request, records, comments);
  if (draft === undefined) return [];
  let why = "why" in draft ? draft.why : "";
  if (!("why" in draft) && mayPropose(context, records)) {
    const result = await desk.propose(draft.proposal);
    if (result.outcome === "proposed") return result.isNew ? [`proposed ${draft.proposal.path}`] : [];
    // Somebody closed the pull request, or merged it and took the row out again: both are decisions.
    if (!("why" in result)) return [];
    ({ why } = result);
  } else if (!("why" in draft)) why = "pull requests are not asked for, or the app may not open any";
  const digest = digestOf(draft.paste.lines.join("\n"));
  if (findComment(comments, "ack", digest) !== undefined || findComment(comments, "row", digest) !== undefined || countComments(comments, "row") >= MOST_ROWS) return [];
  await desk.comment(issue.number, rowComment(rowId(issue.number), draft.paste, why, countComments(comments, "row") === MOST_ROWS - 1));
  return ["commented with the row"];
}

type Draft = { readonly paste: RowToPaste; readonly proposal: RowProposal } | { readonly paste: RowToPaste; readonly why: string };

/** The row in its register; undefined while answers are missing, and where the register cannot be read. */
function draftOf(context: RightsContext, issue: RightsIssue, request: RightsRequest, records: RightsRecords, comments: Entering["comments"]): Draft | undefined {
  if (request.request === undefined || request.missing.length > 0) return undefined;
  const name = registerOf(request.request);
  const register = records.registers.get(name);
  if (register === undefined || register.unreadable) return undefined;
  const acknowledged = isoDate(findComment(comments, "ack")?.createdAt) ?? context.now().toISOString().slice(0, 10);
  const row = newRow(issue.number, { ...request, request: request.request }, { received: isoDate(issue.createdAt) ?? acknowledged, acknowledged }, records.names);
  const { path } = register;
  const made = appendRow(path, register.bytes, row);
  const paste = pasteOf(context, register, row, "bytes" in made ? made.bytes : undefined);
  if ("why" in made) return { paste, why: made.why };
  const title = `Register ${kindWords(request.request)} #${issue.number}`;
  return { paste, proposal: { branch: `${BRANCH_PREFIX}${issue.number}`, path, bytes: made.bytes, ...(register.blob === undefined ? {} : { replaces: register.blob }), title, body: proposalBody(issue.number, path, request.request === "removal") } };
}

function kindWords(kind: RequestKind): string {
  return kind === "complaint" ? "complaint" : "removal request";
}

type Register = RightsRecords["registers"] extends ReadonlyMap<RegisterName, infer R> ? R : never;

/** The lines that are new, and where they go. */
function pasteOf({ repository, serverUrl }: RightsContext, { path, bytes }: Register, row: ReadonlyMap<string, string>, after: Uint8Array | undefined): RowToPaste {
  const decoder = new TextDecoder();
  const before = bytes === undefined ? "" : decoder.decode(bytes);
  const lines = after === undefined ? [[...row.keys()].join(","), [...row.values()].join(",")] : decoder.decode(after).slice(before === "" ? 0 : Math.min(before.trimEnd().length, before.length)).split(/\r\n|\n/).filter((line) => line.trim() !== "");
  const url = pasteUrl({ repository, serverUrl }, path, bytes === undefined ? lines : undefined);
  return { path, lines, language: /\.ya?ml$/i.test(path) ? "yaml" : "csv", ...(url === undefined ? {} : { url }) };
}
