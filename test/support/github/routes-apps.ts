/** Apps: who they are, where they are installed, tokens of installations, the repositories that these reach. */

import { type App, granted, type Installation, reaches } from "./apps.ts";
import { badCredentials, failure, notFound, ok, page } from "./answers.ts";
import { appShape } from "./issue-shapes.ts";
import { holds, roleOf } from "./permissions.ts";
import { field, type PlainCall, type PlainRoute, type PlainRoutes, type Routes } from "./route.ts";
import { repository, type User, user } from "./shapes.ts";
import type { State } from "./state.ts";
import { TOKEN_LIFE_MS } from "./tokens.ts";
import type { Answer, Level, Permission, Permissions } from "./types.ts";

export function installationShape(state: State, one: Installation) {
  const { api, web } = state.origins;
  const organisation = one.account.type === "Organization";
  return {
    id: one.id, client_id: one.app.clientId, account: user(one.account, state.origins), repository_selection: one.selection, access_tokens_url: `${api}/app/installations/${one.id}/access_tokens`, repositories_url: `${api}/installation/repositories`,
    html_url: `${web}${organisation ? `/organizations/${one.account.login}` : ""}/settings/installations/${one.id}`, app_id: one.app.id, app_slug: one.app.slug, target_id: one.account.id, target_type: one.account.type, permissions: one.permissions, events: one.events,
    created_at: one.createdAt, updated_at: one.updatedAt, single_file_name: null, has_multiple_single_files: false, single_file_paths: [], suspended_by: one.suspended === undefined ? null : user(one.suspended.by, state.origins), suspended_at: one.suspended?.at ?? null,
  };
}

/** A route of the app itself, by its JSON Web Token; any other token is none to it. */
function ofApp(route: (call: PlainCall, app: App) => Answer): PlainRoute {
  return (call) => (call.request.app === undefined ? failure(401, "A JSON web token could not be decoded") : route(call, call.request.app));
}

function ofInstallation(route: (call: PlainCall, one: Installation) => Answer): PlainRoute {
  return ofApp((call, app) => {
    const one = call.state.installations.find((i) => i.app === app && !i.deleted && i.id === Number(call.match.parts["installation_id"]));
    return one === undefined ? notFound() : route(call, one);
  });
}

/** An hour's token, for all that was granted or for less. */
function mint(call: PlainCall, one: Installation): Answer {
  const { state, tokens, request } = call;
  if (one.suspended !== undefined) return failure(403, "This installation has been suspended", {}, "https://docs.github.com/rest/apps/apps#create-an-installation-access-token-for-an-app");
  const [names, ids, asked] = [field(request.body, "repositories"), field(request.body, "repository_ids"), field(request.body, "permissions")];
  const reached = state.repositories.filter((r) => reaches(one, r));
  const named = [...(Array.isArray(names) ? names as readonly string[] : []).map((n) => reached.find((r) => r.name.toLowerCase() === n.toLowerCase())), ...(Array.isArray(ids) ? ids as readonly number[] : []).map((id) => reached.find((r) => r.id === id))];
  if (named.includes(undefined)) return failure(422, "There is at least one repository that does not exist or is not accessible to the parent installation.");
  const narrowed = named.length > 0 ? named.filter((r) => r !== undefined) : undefined;
  const wanted = Object.entries(typeof asked === "object" && asked !== null ? asked as Record<Permission, Level> : {}) as [Permission, Level][];
  if (wanted.some(([permission, level]) => !granted(one.permissions, permission, level))) return failure(422, "The permissions requested are not granted to this installation.");
  const permissions: Permissions = wanted.length === 0 ? one.permissions : { metadata: "read", ...Object.fromEntries(wanted) };
  const login = `${one.app.slug}[bot]`;
  const expires = state.clock().getTime() + TOKEN_LIFE_MS;
  const token = tokens.issue({ login, id: state.user(login).id, kind: "installation", permissions, installation: one, app: one.app, expires, ...(narrowed === undefined ? {} : { repositories: new Set(narrowed.map((r) => r.id)) }) });
  return {
    status: 201, body: {
      token, expires_at: new Date(expires).toISOString().replace(/\.\d+Z$/, "Z"), permissions, repository_selection: narrowed === undefined ? one.selection : "selected",
      ...(narrowed === undefined ? {} : { repositories: narrowed.map((r) => repository(r, state.origins)) }),
    },
  };
}

function listInstallations(call: PlainCall, app: App): Answer {
  return page(call.request, call.state.installations.filter((i) => i.app === app && !i.deleted), call.address, (items) => items.map((i) => installationShape(call.state, i as Installation)));
}

/** `GET /installation/repositories`: for installations' tokens alone. */
function repositories(call: PlainCall): Answer {
  const { state, request } = call;
  const { who } = request;
  if (who?.kind !== "installation") return who === undefined ? badCredentials() : failure(403, "You must authenticate with an installation access token in order to list repositories for an installation.");
  const found = state.repositories.filter((r) => holds(who, r));
  return page(request, found, call.address, (items) => ({ total_count: found.length, repository_selection: who.repositories === undefined ? who.installation?.selection ?? "all" : "selected", repositories: items.map((r) => repository(r as (typeof found)[number], state.origins)) }));
}

function installationOf(call: PlainCall, account: User | undefined): Answer {
  const one = call.state.installations.find((i) => i.app === call.request.app && !i.deleted && i.account === account);
  return one === undefined ? notFound() : ok(installationShape(call.state, one));
}

function suspend(call: PlainCall, one: Installation): Answer {
  setSuspended(call.state, one, call.request.method === "PUT", call.state.user(`${one.app.slug}[bot]`));
  return { status: 204 };
}

/** Tells the app, too. */
export function setSuspended(state: State, one: Installation, suspended: boolean, by: User): void {
  one.suspended = suspended ? { at: state.now(), by } : undefined;
  one.updatedAt = state.now();
  state.happenings.tell({ event: "installation", action: suspended ? "suspend" : "unsuspend", installation: one, account: one.account, sender: by, more: () => ({}) });
}

/** Tokens of it are void from now on. */
export function uninstall(state: State, one: Installation, by: User): void {
  const reached = state.repositories.filter((r) => reaches(one, r));
  one.deleted = true;
  state.happenings.tell({ event: "installation", action: "deleted", installation: one, account: one.account, sender: by, more: () => ({ repositories: reached.map(shortRepository) }) });
}

/** How events of installations name repositories. */
export function shortRepository(repo: { readonly id: number; readonly name: string; readonly owner: User; readonly private: boolean }) {
  return { id: repo.id, node_id: Buffer.from(`Repository:${repo.id}`).toString("base64").replaceAll("=", ""), name: repo.name, full_name: `${repo.owner.login}/${repo.name}`, private: repo.private };
}

/** Installations that somebody who signed in to the app may see: of the own account, and of organisations that one is a member of. */
function ofUser(call: PlainCall): Answer {
  const { state, request } = call;
  const { who } = request;
  if (who?.kind !== "user") return who === undefined ? badCredentials() : failure(403, "Resource not accessible by integration");
  if (who.app === undefined) return failure(403, "You must authenticate with an access token authorized to a GitHub App in order to list installations");
  const found = state.installations.filter((i) => i.app === who.app && !i.deleted && (i.account.login === who.login || state.memberships.get(i.account.login)?.get(who.login)?.state === "active"));
  return page(request, found, call.address, (items) => ({ total_count: found.length, installations: items.map((i) => installationShape(state, i as Installation)) }));
}

function repositoriesOfUser(call: PlainCall): Answer {
  const { state, request, match } = call;
  const { who } = request;
  const one = state.installations.find((i) => i.app === who?.app && !i.deleted && i.id === Number(match.parts["installation_id"]));
  if (who?.kind !== "user" || one === undefined) return notFound();
  const found = state.repositories.filter((r) => reaches(one, r) && roleOf(state, who.login, r) !== undefined);
  return page(request, found, call.address, (items) => ({ total_count: found.length, repository_selection: one.selection, repositories: items.map((r) => repository(r as (typeof found)[number], state.origins)) }));
}

export const appRoutes: PlainRoutes = {
  "apps/get-authenticated": ofApp(({ state }, app) => ok({ ...appShape(state, app), installations_count: state.installations.filter((i) => i.app === app && !i.deleted).length })),
  "apps/get-by-slug": ({ state, match }) => {
    const app = state.apps.find((a) => a.slug === match.parts["app_slug"]);
    return app === undefined ? notFound() : ok(appShape(state, app));
  },
  "apps/list-installations": ofApp(listInstallations),
  "apps/get-installation": ofInstallation(({ state }, one) => ok(installationShape(state, one))),
  "apps/delete-installation": ofInstallation(({ state }, one) => {
    uninstall(state, one, state.user(`${one.app.slug}[bot]`));
    return { status: 204 };
  }),
  "apps/suspend-installation": ofInstallation(suspend),
  "apps/unsuspend-installation": ofInstallation(suspend),
  "apps/create-installation-access-token": ofInstallation(mint),
  "apps/revoke-installation-access-token": ({ request, tokens }) => {
    const token = /\S+$/.exec(String(request.headers["authorization"] ?? ""))?.[0];
    if (request.who?.installation === undefined || token === undefined) return badCredentials();
    tokens.revoke(token);
    return { status: 204 };
  },
  "apps/list-repos-accessible-to-installation": repositories,
  "apps/get-org-installation": ofApp((call) => installationOf(call, call.state.users.get(call.match.parts["org"] ?? ""))),
  "apps/get-user-installation": ofApp((call) => installationOf(call, call.state.users.get(call.match.parts["username"] ?? ""))),
  "apps/list-installations-for-authenticated-user": ofUser,
  "apps/list-installation-repos-for-authenticated-user": repositoriesOfUser,
};

/** Asked by an app for one repository; the router lets an app ask for private ones too. */
export const appRepositoryRoutes: Routes = {
  "apps/get-repo-installation": ({ request, state, repo }) => {
    if (request.app === undefined) return failure(401, "A JSON web token could not be decoded");
    const one = state.installations.find((i) => i.app === request.app && reaches(i, repo));
    return one === undefined ? notFound() : ok(installationShape(state, one));
  },
};
