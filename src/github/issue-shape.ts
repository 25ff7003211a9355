/** Issues of both APIs as the plan sees them, every field checked. */

import type { IssueChange, OwnIssue } from "../issues/port.ts";
import { count, member, text, webAddress } from "./answers.ts";
import { account, type Identity } from "./identity.ts";

export interface ReadIssue extends OwnIssue {
  readonly author: Identity | undefined;
}

type StateReason = OwnIssue["stateReason"];

const REASONS: Readonly<Record<string, StateReason>> = Object.assign(Object.create(null) as Record<string, StateReason>, { completed: "completed", not_planned: "not_planned", duplicate: "duplicate", reopened: "reopened" });

/** An issue of the REST API or of an event. "pull request" for those; undefined where a field that we rely on is missing or odd. */
export function readRestIssue(data: unknown): ReadIssue | "pull request" | undefined {
  if (member(data, "pull_request") !== undefined && member(data, "pull_request") !== null) return "pull request";
  const labels = member(data, "labels");
  return issue({
    number: member(data, "number"), title: member(data, "title"), body: member(data, "body"), state: member(data, "state"), stateReason: member(data, "state_reason"),
    createdAt: member(data, "created_at"), updatedAt: member(data, "updated_at"), closedAt: member(data, "closed_at"),
    labels: Array.isArray(labels) ? labels.map((l: unknown) => text(l) ?? text(member(l, "name"))) : undefined,
    locked: member(data, "locked"), url: member(data, "html_url"),
    author: account(text(member(data, "user", "login")), text(member(data, "user", "type"))),
  });
}

/** Fields of an issue in GraphQL, for `readNodeIssue`. A duplicate is told as not planned there, which is the same to us. */
export const ISSUE_FIELDS = "number title body state stateReason createdAt updatedAt closedAt locked url author { __typename login } labels(first: 100) { nodes { name } pageInfo { hasNextPage } }";

/** An issue of the GraphQL API with `ISSUE_FIELDS`. Undefined where a field that we rely on is missing or odd, or its labels go on. */
export function readNodeIssue(node: unknown): ReadIssue | undefined {
  const labels = member(node, "labels", "nodes");
  if (member(node, "labels", "pageInfo", "hasNextPage") === true) return undefined;
  const [state, reason] = [text(member(node, "state")), text(member(node, "stateReason"))];
  return issue({
    number: member(node, "number"), title: member(node, "title"), body: member(node, "body"), state: state?.toLowerCase(), stateReason: reason?.toLowerCase(),
    createdAt: member(node, "createdAt"), updatedAt: member(node, "updatedAt"), closedAt: member(node, "closedAt"),
    labels: Array.isArray(labels) ? labels.map((l: unknown) => text(member(l, "name"))) : undefined,
    locked: member(node, "locked"), url: member(node, "url"),
    author: account(text(member(node, "author", "login")), text(member(node, "author", "__typename"))),
  });
}

function issue(raw: Readonly<Record<Exclude<keyof OwnIssue, "labels">, unknown>> & { readonly labels: readonly (string | undefined)[] | undefined; readonly author: Identity | undefined }): ReadIssue | undefined {
  const [number, title, body] = [count(raw.number), text(raw.title), raw.body ?? ""];
  const { state, labels, author } = raw;
  const [createdAt, updatedAt, closedAt] = [time(raw.createdAt), time(raw.updatedAt), time(raw.closedAt)];
  if (number === undefined || number === 0 || title === undefined || typeof body !== "string" || (state !== "open" && state !== "closed") || createdAt === undefined || updatedAt === undefined || labels === undefined) return undefined;
  return {
    number, title, body, state, stateReason: REASONS[text(raw.stateReason) ?? ""] ?? null, createdAt, updatedAt, ...(closedAt === undefined ? {} : { closedAt }),
    labels: labels.filter((l) => l !== undefined), locked: raw.locked === true, url: webAddress(raw.url), author,
  };
}

function time(value: unknown): string | undefined {
  return typeof value === "string" && value.length <= 40 && !Number.isNaN(Date.parse(value)) ? value : undefined;
}

/** Characters of a title and of a body; labels of one issue. */
export const ISSUE_LIMITS = { title: 256, body: 65_536, labels: 100, label: 50 } as const;

/** What GitHub would refuse, as a sentence; undefined where all is within its limits. */
export function unfitIssue({ title, body, labels }: Pick<IssueChange, "title" | "body" | "labels">): string | undefined {
  if (title !== undefined && (title.trim() === "" || title.length > ISSUE_LIMITS.title)) return `a title has 1 to ${ISSUE_LIMITS.title} characters, and this one has ${title.length}`;
  if (body !== undefined && body.length > ISSUE_LIMITS.body) return `a text has at most ${ISSUE_LIMITS.body} characters, and this one has ${body.length}`;
  if (labels !== undefined && labels.length > ISSUE_LIMITS.labels) return `an issue has at most ${ISSUE_LIMITS.labels} labels, and this one would have ${labels.length}`;
  const odd = labels?.find((l) => l.trim() === "" || l.length > ISSUE_LIMITS.label);
  return odd === undefined ? undefined : `a label has 1 to ${ISSUE_LIMITS.label} characters, and ${JSON.stringify(odd.slice(0, 80))} has ${odd.length}`;
}

/** Without whom it is of. */
export function ownIssue(issue: ReadIssue): OwnIssue {
  const own: OwnIssue & { author?: unknown } = { ...issue };
  delete own.author;
  return own;
}
