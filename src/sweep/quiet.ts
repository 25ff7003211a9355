/** Whether a plan has to be made at all: the same input leads to the same plan. */

import { createHash } from "node:crypto";
import type { ListedRepository } from "../github/app-types.ts";
import type { ActualIssues } from "../issues/context.ts";
import { fingerprint } from "../issues/seen.ts";
import type { RememberedRepository } from "./remembered.ts";

export interface QuietInput {
  readonly repository: ListedRepository;
  readonly known: RememberedRepository;
  readonly actual: ActualIssues | undefined;
  readonly records: ActualIssues | undefined;
  /** Whatever else goes into the plan, as plain data. */
  readonly beside: unknown;
}

/** 32 hex digits over everything that a repository's plan rests on. */
export function quietDigest({ repository, known, actual, records, beside }: QuietInput): string {
  const { id, owner, repo, private: isPrivate, hasIssues, defaultBranch, url } = repository;
  const about = [id, owner, repo, isPrivate, hasIssues, defaultBranch, url, known.head, known.date, known.configuration, said(actual), said(records), beside];
  return createHash("sha256").update(JSON.stringify(about)).digest("hex").slice(0, 32);
}

function said(actual: ActualIssues | undefined): unknown {
  return actual === undefined ? null : [actual.complete, actual.issues.map((issue) => [issue.number, fingerprint(issue), issue.createdAt, issue.closedAt ?? ""])];
}
