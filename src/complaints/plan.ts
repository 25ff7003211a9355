/** What is to be done about one request, from the issue, our comments, the register and the policy. Pure. */

import { houseDays, houseDue } from "../law/clock-table.ts";
import { isoDate } from "../law/clocks.ts";
import type { CloseReason, OwnComment } from "../issues/port.ts";
import { outcomeOf } from "../optout/joins/outcome.ts";
import type { RequestRow } from "../records/types.ts";
import type { PolicyValues } from "../policy/types.ts";
import type { RightsIssue } from "./port.ts";
import { type RightsRequest, hasFormLabel, isRightsRequest } from "./request.ts";
import { rowId } from "./register.ts";
import { acknowledgement, answeredComment, closedComment, findComment, rowDigest, type RowToPaste } from "./texts.ts";

export type RightsStep = { readonly kind: "comment"; readonly body: string } | { readonly kind: "close"; readonly reason: CloseReason };

/** Why an issue is left alone; undefined where it is ours to answer. */
export function leftAlone(issue: RightsIssue, comments: readonly OwnComment[], policy: Pick<PolicyValues, "mode" | "complaints">): string | undefined {
  if (policy.mode !== "active") return `mode is ${policy.mode}: nothing is written`;
  if (!policy.complaints.enabled) return "answers to complaints are switched off";
  if (!hasFormLabel(issue.labels)) return "the issue does not have the label of the form";
  // Once acknowledged, an edit that takes the hidden line away takes nothing back.
  if (!isRightsRequest(issue) && findComment(comments, "ack") === undefined) return "the issue was not made from the form";
  if (issue.author === undefined || issue.author.bot) return "the issue was not opened by a person";
  return undefined;
}

export interface PlanInput {
  readonly issue: RightsIssue;
  readonly comments: readonly OwnComment[];
  readonly request: RightsRequest;
  /** Row of the default branch. */
  readonly row?: RequestRow;
  readonly house: Readonly<Record<string, number>>;
  /** How the row gets into the register, while it is not there. */
  readonly entry: "proposed" | RowToPaste | undefined;
  readonly commit?: string;
  readonly privateChannel?: string;
}

/** Steps in the order in which they are to be applied; [] where nothing is to be said. */
export function planRightsRequest(input: PlanInput): readonly RightsStep[] {
  const { issue, comments, row } = input;
  const end = row === undefined ? undefined : ended(row);
  const acknowledged = findComment(comments, "ack") !== undefined;
  if (issue.state === "closed") return acknowledged && row !== undefined && end !== undefined && findComment(comments, "closed", rowDigest(row)) === undefined ? [{ kind: "comment", body: closedComment(row, input.commit, input.privateChannel) }] : [];
  const steps: RightsStep[] = [];
  if (!acknowledged) steps.push({ kind: "comment", body: acknowledge(input) });
  if (row === undefined) return steps;
  if (end !== undefined) {
    // The same end was told before, and somebody reopened the issue: that is theirs to settle.
    if (findComment(comments, "closed", rowDigest(row)) !== undefined) return steps;
    return [...steps, { kind: "close", reason: end }, { kind: "comment", body: closedComment(row, input.commit, input.privateChannel) }];
  }
  if ((row.outcome ?? "").trim() !== "" && said(row) !== "open" && findComment(comments, "answered", rowDigest(row)) === undefined) steps.push({ kind: "comment", body: answeredComment(row) });
  return steps;
}

function acknowledge({ issue, request, row, house, entry, privateChannel }: PlanInput): string {
  const received = isoDate(issue.createdAt) ?? "";
  const answerDue = houseDue(house, "complaint_answer_days", received);
  return acknowledgement({
    received, ...(answerDue === undefined ? {} : { answerDue }), answerDays: houseDays(house, "complaint_answer_days"), id: row?.id.slice(0, 60) ?? rowId(issue.number), missing: row === undefined ? request.missing : [],
    row: row === undefined ? entry : "present", ...(privateChannel === undefined ? {} : { privateChannel }),
  });
}

function said(row: RequestRow): ReturnType<typeof outcomeOf> {
  const outcome = row.outcome ?? "";
  const colon = outcome.indexOf(":");
  return outcomeOf(colon === -1 ? outcome : outcome.slice(0, colon));
}

/**
 * Whether the register says that a request is over, as the reason to close with. A closing day ends it, so does a refusal or an exception
 * (Measure 1.5(2): manifestly unfounded, identical). What was accepted for removal ends with the data version that no longer holds it; any
 * other request ends with its outcome.
 */
export function ended(row: RequestRow): CloseReason | undefined {
  const outcome = said(row);
  if ((row.exception ?? "").trim() !== "" || outcome === "refused") return "not_planned";
  if (isoDate(row.closed) !== undefined) return "completed";
  if (outcome === "open") return undefined;
  if ((row.data_version ?? "").trim() !== "") return "completed";
  return row.kind === undefined && (outcome === "accepted" || isoDate(row.answered) !== undefined) ? "completed" : undefined;
}
