/** People and organisations: profiles, memberships, the repositories of an account. */

import { badCredentials, notAccessible, notFound, ok, page, requiresAuthentication } from "./answers.ts";
import { granted } from "./apps.ts";
import { holds, maySee, roleOf } from "./permissions.ts";
import type { PlainCall, PlainRoute, PlainRoutes, Routes } from "./route.ts";
import { DATE, nodeId, type Repository, repository, type User, user } from "./shapes.ts";
import type { Membership, State } from "./state.ts";
import type { Answer, Identity } from "./types.ts";

const PROFILE = { name: null, company: null, blog: "", location: null, email: null, hireable: null, bio: null, twitter_username: null, public_repos: 0, public_gists: 0, followers: 0, following: 0, created_at: DATE, updated_at: DATE };

/** Tokens of installations have no user: GitHub refuses them here. */
function ofUser(route: (call: PlainCall, who: Identity) => Answer): PlainRoute {
  return (call) => {
    const { who } = call.request;
    if (who === undefined) return requiresAuthentication();
    return who.kind === "installation" ? notAccessible("") : route(call, who);
  };
}

export function organisation(account: User, state: State) {
  const { login, id } = account;
  const url = `${state.origins.api}/orgs/${login}`;
  return {
    login, id, node_id: nodeId("Organization", id), url, repos_url: `${url}/repos`, events_url: `${url}/events`, hooks_url: `${url}/hooks`, issues_url: `${url}/issues`, members_url: `${url}/members{/member}`, public_members_url: `${url}/public_members{/member}`,
    avatar_url: `https://avatars.githubusercontent.com/u/${id}?v=4`, description: null,
  };
}

function organisationOf(call: PlainCall): User | undefined {
  const found = [...call.state.users.values()].find((u) => u.login.toLowerCase() === (call.match.parts["org"] ?? "").toLowerCase());
  return found?.type === "Organization" ? found : undefined;
}

function membership(state: State, org: User, login: string, { role, state: place }: Membership) {
  const url = `${state.origins.api}/orgs/${org.login}/memberships/${login}`;
  return { url, state: place, role, organization_url: `${state.origins.api}/orgs/${org.login}`, user: user(state.user(login), state.origins), organization: organisation(org, state) };
}

/** A token of somebody who signed in to an app sees an organisation only where the app may read its members. */
function withheld(state: State, who: Identity, org: User): boolean {
  return who.app !== undefined && !state.installations.some((i) => i.app === who.app && i.account === org && !i.deleted && i.suspended === undefined && granted(i.permissions, "members", "read"));
}

function repositories(call: PlainCall, account: User | undefined): Answer {
  const { state, request } = call;
  if (account === undefined) return notFound();
  const type = request.query.get("type") ?? "all";
  const found = state.repositories.filter((r) => r.owner === account && maySee(state, request.who, r) && (type === "all" || (type === "private" && r.private) || (type === "public" && !r.private) || (type === "forks" && r.fork) || (type === "sources" && !r.fork) || type === "owner" || type === "member"));
  return page(request, found, call.address, (items) => items.map((r) => repository(r as Repository, state.origins)));
}

export const peopleRoutes: PlainRoutes = {
  "users/get-authenticated": ofUser(({ state }, who) => ok({ ...user(state.user(who.login), state.origins), ...PROFILE })),
  "users/get-by-username": ({ state, match }) => {
    const found = state.users.get(match.parts["username"] ?? "");
    return found === undefined ? notFound() : ok({ ...user(found, state.origins), ...PROFILE });
  },
  "orgs/get": (call) => {
    const org = organisationOf(call);
    if (org === undefined) return notFound();
    return ok({ ...organisation(org, call.state), has_organization_projects: true, has_repository_projects: true, public_repos: 0, public_gists: 0, followers: 0, following: 0, html_url: `${call.state.origins.web}/${org.login}`, type: "Organization", created_at: DATE, updated_at: DATE, archived_at: null });
  },
  "orgs/list-for-authenticated-user": ofUser((call, who) => page(call.request, ownMemberships(call, who).filter(([, , m]) => m.state === "active"), call.address, (items) => (items as ReturnType<typeof ownMemberships>).map(([org]) => organisation(org, call.state)))),
  "orgs/list-memberships-for-authenticated-user": ofUser((call, who) => {
    const wanted = call.request.query.get("state");
    return page(call.request, ownMemberships(call, who).filter(([, , m]) => wanted === null || m.state === wanted), call.address, (items) => (items as ReturnType<typeof ownMemberships>).map(([org, login, m]) => membership(call.state, org, login, m)));
  }),
  "orgs/get-membership-for-authenticated-user": ofUser((call, who) => {
    const org = organisationOf(call);
    const found = org === undefined ? undefined : call.state.memberships.get(org.login)?.get(who.login);
    if (org !== undefined && withheld(call.state, who, org)) return notAccessible("members=read");
    return org === undefined || found === undefined ? notFound() : ok(membership(call.state, org, who.login, found));
  }),
  "orgs/get-membership-for-user": (call) => {
    const org = organisationOf(call);
    const refused = org === undefined ? notFound() : membersOnly(call, org);
    const login = call.match.parts["username"] ?? "";
    const found = org === undefined ? undefined : call.state.memberships.get(org.login)?.get(login);
    return refused ?? (org === undefined || found === undefined ? notFound() : ok(membership(call.state, org, login, found)));
  },
  "orgs/list-members": (call) => {
    const org = organisationOf(call);
    const refused = org === undefined ? notFound() : membersOnly(call, org);
    if (org === undefined || refused !== undefined) return refused ?? notFound();
    const role = call.request.query.get("role") ?? "all";
    const found = [...call.state.memberships.get(org.login) ?? []].filter(([, m]) => m.state === "active" && (role === "all" || role === m.role));
    return page(call.request, found, call.address, (items) => (items as typeof found).map(([login]) => user(call.state.user(login), call.state.origins)));
  },
  "repos/list-for-org": (call) => repositories(call, organisationOf(call)),
  "repos/list-for-user": (call) => repositories(call, call.state.users.get(call.match.parts["username"] ?? "")),
  "repos/list-for-authenticated-user": ofUser((call, who) => page(call.request, call.state.repositories.filter((r) => roleOf(call.state, who.login, r) !== undefined), call.address, (items) => items.map((r) => repository(r as Repository, call.state.origins)))),
};

function ownMemberships({ state }: PlainCall, who: Identity): readonly (readonly [User, string, Membership])[] {
  return [...state.memberships].flatMap(([org, members]) => {
    const found = members.get(who.login);
    return found === undefined || withheld(state, who, state.user(org)) ? [] : [[state.user(org), who.login, found] as const];
  });
}

/** Members see members; so do apps that were granted it there. */
function membersOnly(call: PlainCall, org: User): Answer | undefined {
  const { who } = call.request;
  if (who === undefined) return requiresAuthentication();
  if (who.kind === "installation") return who.installation?.account === org && granted(who.permissions, "members", "read") ? undefined : notAccessible("members=read");
  return call.state.memberships.get(org.login)?.get(who.login)?.state === "active" && !withheld(call.state, who, org) ? undefined : notAccessible("members=read");
}

export const peopleRepositoryRoutes: Routes = {
  "repos/get-collaborator-permission-level": ({ state, match, repo, request }) => {
    const login = match.parts["username"] ?? "";
    const found = state.users.get(login);
    if (request.who === undefined) return badCredentials();
    if (found === undefined || (request.who.kind === "installation" && !holds(request.who, repo))) return notFound();
    const role = roleOf(state, login, repo) ?? (repo.private ? "none" : "read");
    const [push, admin] = [["write", "maintain", "admin"].includes(role), role === "admin"];
    return ok({ permission: role === "maintain" ? "write" : role === "triage" ? "read" : role, role_name: role, user: { ...user(found, state.origins), role_name: role, permissions: { admin, push, pull: role !== "none", maintain: admin || role === "maintain", triage: push || role === "triage" } } });
  },
};
