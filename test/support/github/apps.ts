/** Apps and their installations. */

import { privateKeyOf } from "./keys.ts";
import type { Repository, User } from "./shapes.ts";
import type { Level, Permission, Permissions } from "./types.ts";

export interface App {
  readonly id: number;
  readonly slug: string;
  readonly name: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** PEM. */
  readonly privateKey: string;
  readonly owner: User;
  readonly permissions: Permissions;
  readonly events: readonly string[];
  /** Where a user may be sent back to after signing in: equal, or below. */
  readonly callbackUrls: string[];
  readonly webhook: { url: string; secret: string };
}

export interface Installation {
  readonly id: number;
  readonly app: App;
  readonly account: User;
  permissions: Permissions;
  events: readonly string[];
  selection: "all" | "selected";
  /** Numbers of repositories; used where `selection` is selected. */
  readonly selected: Set<number>;
  readonly createdAt: string;
  updatedAt: string;
  suspended: { readonly at: string; readonly by: User } | undefined;
  deleted: boolean;
}

export type AppSeed = Partial<Omit<App, "owner" | "webhook">> & Pick<App, "id" | "slug" | "name"> & { readonly owner?: string; readonly webhook?: { readonly url?: string; readonly secret?: string } };

/** The app behind GITHUB_TOKEN, with the id that GitHub gives it. */
export const GITHUB_ACTIONS: AppSeed = { id: 15368, slug: "github-actions", name: "GitHub Actions", owner: "github" };

/** What our app asks for. */
export const DOCKET_PERMISSIONS: Permissions = { checks: "write", contents: "write", issues: "write", members: "read", metadata: "read", pull_requests: "write" };
export const DOCKET_EVENTS: readonly string[] = ["check_run", "check_suite", "issue_comment", "issues", "pull_request", "push", "repository"];
export const DOCKET_APP: AppSeed = { id: 990_001, slug: "gpai-docket", name: "GPAI Docket", owner: "acme", permissions: DOCKET_PERMISSIONS, events: DOCKET_EVENTS };

export function makeApp(seed: AppSeed, owner: User): App {
  return {
    id: seed.id, slug: seed.slug, name: seed.name, clientId: seed.clientId ?? `Iv23li${String(seed.id).padStart(14, "0")}`, clientSecret: seed.clientSecret ?? `${seed.id}`.padEnd(40, "5"), owner,
    permissions: seed.permissions ?? {}, events: seed.events ?? [], callbackUrls: [...seed.callbackUrls ?? []], webhook: { url: seed.webhook?.url ?? "", secret: seed.webhook?.secret ?? "" },
    // Made when it is first asked for: most tests sign nothing.
    get privateKey() { return seed.privateKey ?? privateKeyOf(seed.id); },
  };
}

/** Whether the installation was given that repository. */
export function reaches(installation: Installation, repo: Repository): boolean {
  return !installation.deleted && repo.owner === installation.account && (installation.selection === "all" || installation.selected.has(repo.id));
}

const RANK: Readonly<Record<Level, number>> = { read: 1, write: 2, admin: 3 };

export function granted(permissions: Permissions, permission: Permission, level: Level): boolean {
  const has = permissions[permission];
  return has !== undefined && RANK[has] >= RANK[level];
}
