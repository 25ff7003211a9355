/** What the App and the sweep see of installations, repositories, checks and contents. Every field is checked: answers are foreign data. */

import type { RepositoryId } from "./types.ts";

/** Level of one permission of an installation; absent: none. */
export type PermissionLevel = "read" | "write" | "admin";

export interface Installation {
  readonly id: number;
  readonly account: { readonly id: number; readonly login: string; readonly organisation: boolean };
  readonly suspended: boolean;
  /** By GitHub's name: `issues`, `contents`, `members` … */
  readonly permissions: Readonly<Record<string, PermissionLevel>>;
  readonly selection: "all" | "selected";
}

/** Token of an installation, opaque. */
export interface InstallationToken {
  readonly token: string;
  /** ISO date-time. */
  readonly expiresAt: string;
  readonly permissions: Readonly<Record<string, PermissionLevel>>;
}

/** A repository as a list of them tells it. */
export interface ListedRepository extends RepositoryId {
  readonly id: number;
  /** For GraphQL. */
  readonly nodeId: string;
  readonly private: boolean;
  readonly fork: boolean;
  readonly archived: boolean;
  /** Switched off by GitHub. */
  readonly disabled: boolean;
  readonly hasIssues: boolean;
  readonly defaultBranch: string;
  readonly url: string;
}

/** What one GraphQL query tells of a repository: enough to know that nothing has changed. */
export interface RepositoryHead {
  readonly id: number;
  readonly nodeId: string;
  readonly owner: string;
  readonly repo: string;
  readonly private: boolean;
  readonly archived: boolean;
  readonly disabled: boolean;
  readonly hasIssues: boolean;
  readonly defaultBranch?: string;
  /** Commit of the default branch, 40 or 64 hex digits; absent for an empty repository. */
  readonly commit?: string;
}

/** One check run of ours. */
export interface CheckRun {
  readonly id: number;
  readonly name: string;
  readonly headSha: string;
  readonly status: "queued" | "in_progress" | "completed";
  readonly conclusion: string | null;
  readonly externalId: string;
  readonly url: string;
  /** Slug of the app that made it. */
  readonly app: string;
}

export interface CheckAnnotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly annotation_level: "notice" | "warning" | "failure";
  readonly message: string;
  readonly title?: string;
}

export type CheckConclusion = "success" | "failure" | "neutral" | "skipped" | "action_required";

/** What a check run is to say: title, summary and text of at most 65,535 characters each; any number of annotations (50 go with one request). */
export interface CheckOutput {
  readonly title: string;
  readonly summary: string;
  readonly text?: string;
  readonly annotations: readonly CheckAnnotation[];
}
