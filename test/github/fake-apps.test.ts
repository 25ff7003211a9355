/** Apps, installations, tokens and people of the fake GitHub. */

import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { Installation } from "../support/github/apps.ts";
import { jsonWebToken, privateKeyOf } from "../support/github/keys.ts";
import { type GitHub, startGitHub } from "../support/github/server.ts";
import type { Repository } from "../support/github/shapes.ts";
import { TempRepo } from "../support/temp-repo.ts";

const folder = new TempRepo().write({ "README.md": "# Wren\n" });
folder.commit();
let now: Date;
let github: GitHub;
let repo: Repository;
let secret: Repository;
let installation: Installation;

beforeEach(async () => {
  now = new Date("2026-11-23T12:00:00Z");
  github = await startGitHub({ repositories: [{ name: "wren", folder: folder.path }, { name: "secret", folder: folder.path, private: true }], clock: () => now });
  [repo, secret] = [github.repository("wren"), github.repository("secret")];
  installation = github.install();
});

afterEach(async () => {
  const { violations } = github;
  await github.close();
  expect(violations).toEqual([]);
});

const asApp = (path: string, method = "GET", body?: unknown, token = github.appJwt()) => github.api(method, path, { token, ...(body === undefined ? {} : { body }) });
const mint = (one = installation, body: unknown = {}) => asApp(`/app/installations/${one.id}/access_tokens`, "POST", body);
const tokenOf = async (one = installation, body: unknown = {}): Promise<string> => ((await mint(one, body)).data as { token: string }).token;
const seconds = (offset: number): number => Math.floor(now.getTime() / 1000) + offset;

describe("an app says who it is", () => {
  test("by a token that it signed itself", async () => {
    expect(await asApp("/app")).toMatchObject({ status: 200, data: { slug: "gpai-docket", id: 990_001, installations_count: 1 } });
    expect(await asApp("/app", "GET", undefined, github.appJwt(github.app, { iss: github.app.clientId }))).toMatchObject({ status: 200 });
  });

  test.each<[string, (() => string), number, RegExp]>([
    ["signed with another key", () => jsonWebToken({ id: 990_001, privateKey: privateKeyOf(1) }, now), 401, /^A JSON web token could not be decoded$/],
    ["with another algorithm", () => jsonWebToken(github.app, now, {}, "none"), 401, /^A JSON web token could not be decoded$/],
    ["that has run out", () => github.appJwt(github.app, { exp: seconds(-1) }), 401, /^'Expiration time' claim \('exp'\) must be a numeric value representing the future time/],
    ["for more than ten minutes", () => github.appJwt(github.app, { exp: seconds(661) }), 401, /^'Expiration time' claim \('exp'\) is too far in the future$/],
    ["issued in the future", () => github.appJwt(github.app, { iat: seconds(90) }), 401, /^'Issued at' claim \('iat'\) must be an Integer/],
    ["of nobody", () => github.appJwt(github.app, { iss: undefined }), 401, /^Missing 'issuer' claim/],
    ["of an app that is not there", () => github.appJwt(github.app, { iss: 1 }), 404, /^Integration not found$/],
  ])("%s is refused", async (_, token, status, message) => {
    expect(await asApp("/app", "GET", undefined, token())).toMatchObject({ status, data: { message: expect.stringMatching(message) } });
  });

  test("an installation's token is none to these operations, and an app's own is none to others", async () => {
    expect((await asApp("/app/installations", "GET", undefined, await tokenOf())).status).toBe(401);
    expect((await asApp("/repos/acme/secret/issues")).status).toBe(401);
  });
});

describe("installations", () => {
  test("are listed in pages, with suspended ones marked, and found by repository and by account", async () => {
    const globex = github.addOrganisation("globex");
    const other = github.install("globex");
    expect(globex.type).toBe("Organization");
    github.suspend(other);
    expect(await asApp("/app/installations?per_page=1")).toMatchObject({ data: [{ id: installation.id, account: { login: "acme", type: "Organization" }, suspended_at: null, repository_selection: "all", permissions: { issues: "write" } }] });
    const second = await asApp("/app/installations?per_page=1&page=2");
    expect(second).toMatchObject({ data: [{ id: other.id, suspended_at: "2026-11-23T12:00:00Z", suspended_by: { login: "octocat" } }] });
    expect(await asApp("/repos/acme/secret/installation")).toMatchObject({ status: 200, data: { id: installation.id } });
    expect((await asApp("/orgs/globex/installation")).data).toMatchObject({ id: other.id });
    expect((await asApp("/orgs/nobody/installation")).status).toBe(404);
    expect((await asApp("/app/installations/1")).status).toBe(404);
  });

  test("their tokens live for an hour of the clock", async () => {
    const { status, data } = await mint();
    expect({ status, data }).toMatchObject({ status: 201, data: { expires_at: "2026-11-23T13:00:00Z", repository_selection: "all", permissions: { issues: "write", metadata: "read" } } });
    expect(data).not.toHaveProperty("repositories");
    const { token } = data as { token: string };
    now = new Date("2026-11-23T12:59:59Z");
    expect((await asApp("/installation/repositories", "GET", undefined, token)).data).toMatchObject({ total_count: 2, repositories: [{ name: "wren", archived: false }, { name: "secret", private: true }] });
    now = new Date("2026-11-23T13:00:00Z");
    expect(await asApp("/installation/repositories", "GET", undefined, token)).toMatchObject({ status: 401, data: { message: "Bad credentials" } });
  });

  test("a token for one repository and one permission reaches no more", async () => {
    const made = await mint(installation, { repository_ids: [repo.id], permissions: { issues: "read" } });
    expect(made.data).toMatchObject({ repository_selection: "selected", permissions: { issues: "read", metadata: "read" }, repositories: [{ id: repo.id }] });
    const { token } = made.data as { token: string };
    expect((await asApp("/installation/repositories", "GET", undefined, token)).data).toMatchObject({ total_count: 1 });
    expect((await asApp("/repos/acme/secret", "GET", undefined, token)).status).toBe(404);
    const refused = await asApp("/repos/acme/wren/issues", "POST", { title: "x" }, token);
    expect([refused.status, refused.headers.get("x-accepted-github-permissions")]).toEqual([403, "issues=write"]);
    for (const body of [{ repositories: ["nothing"] }, { repository_ids: [1] }, { permissions: { administration: "write" } }]) expect((await mint(installation, body)).status).toBe(422);
  });

  test("selected repositories alone are reached; those taken away are gone for tokens that are there", async () => {
    const few = github.install("globex", { repositories: [github.addRepository({ owner: "globex", name: "one", folder: folder.path, private: true })] });
    const two = github.addRepository({ owner: "globex", name: "two", folder: folder.path, private: true });
    const token = await tokenOf(few);
    const names = async () => ((await asApp("/installation/repositories", "GET", undefined, token)).data as { repositories: { name: string }[] }).repositories.map((r) => r.name);
    expect(await names()).toEqual(["one"]);
    github.addToInstallation(few, two);
    expect(await names()).toEqual(["one", "two"]);
    github.removeFromInstallation(few, github.repository("one", "globex"));
    expect(await names()).toEqual(["two"]);
    expect((await asApp("/repos/globex/one", "GET", undefined, token)).status).toBe(404);
  });

  test("a person's own account has one too", async () => {
    const own = github.addRepository({ owner: "alice", ownerType: "User", name: "sparrow", folder: folder.path, private: true });
    const one = github.install("alice");
    expect((await asApp(`/app/installations/${one.id}`)).data).toMatchObject({ account: { login: "alice", type: "User" }, target_type: "User" });
    expect((await asApp("/users/alice/installation")).data).toMatchObject({ id: one.id });
    expect((await asApp("/installation/repositories", "GET", undefined, await tokenOf(one))).data).toMatchObject({ total_count: 1, repositories: [{ id: own.id }] });
    expect((await asApp("/repos/acme/secret", "GET", undefined, await tokenOf(one))).status).toBe(404);
  });

  test("the limits of a token are told, and asking for them is free", async () => {
    const token = await tokenOf();
    await asApp("/installation/repositories", "GET", undefined, token);
    await github.api("POST", github.graphqlUrl, { token, body: { query: "{ viewer { login } }" } });
    for (let n = 0; n < 2; n += 1) expect((await asApp("/rate_limit", "GET", undefined, token)).data).toMatchObject({ resources: { core: { used: 1, remaining: 4999 }, graphql: { used: 1, limit: 5000 } } });
    expect((await asApp("/meta", "GET", undefined, token)).status).toBe(200);
  });

  test("where an app is not installed it reads what is public, and writes nothing", async () => {
    github.addRepository({ owner: "globex", name: "open", folder: folder.path });
    const token = await tokenOf();
    expect((await asApp("/repos/globex/open/issues", "GET", undefined, token)).status).toBe(200);
    expect(await asApp("/repos/globex/open/issues", "POST", { title: "x" }, token)).toMatchObject({ status: 403, data: { message: "Resource not accessible by integration" } });
  });

  test("suspended: 403 for new tokens and for old ones; brought back: as before; deleted: 404 and 401", async () => {
    const token = await tokenOf();
    github.suspend(installation);
    expect(await mint()).toMatchObject({ status: 403, data: { message: "This installation has been suspended" } });
    expect((await asApp("/installation/repositories", "GET", undefined, token)).status).toBe(403);
    github.unsuspend(installation);
    expect((await asApp("/installation/repositories", "GET", undefined, token)).status).toBe(200);
    github.uninstall(installation);
    expect((await mint()).status).toBe(404);
    expect((await asApp("/installation/repositories", "GET", undefined, token)).status).toBe(401);
  });
});

describe("people", () => {
  test("their place in an organisation: admin, member, invited, none", async () => {
    github.setMembership("acme", "contributor", "member");
    github.setMembership("acme", "guest", "pending");
    const place = async (login: string, path = "/user/memberships/orgs/acme") => { const { status, data } = await github.api("GET", path, { token: github.userToken(login, github.app) }); return [status, (data as { role?: string }).role, (data as { state?: string }).state]; };
    expect(await place("octocat")).toEqual([200, "admin", "active"]);
    expect(await place("contributor")).toEqual([200, "member", "active"]);
    expect(await place("guest")).toEqual([200, "member", "pending"]);
    expect((await place("mallory"))[0]).toBe(404);
    github.addOrganisation("globex");
    // The app is not installed there: it may not ask who belongs to it.
    expect((await place("octocat", "/user/memberships/orgs/globex"))[0]).toBe(403);
    expect(await github.api("GET", "/user/memberships/orgs?state=active", { token: github.userToken("octocat", github.app) })).toMatchObject({ data: [{ organization: { login: "acme" }, role: "admin" }] });
    expect((await github.api("GET", "/user/memberships/orgs/acme", { token: await tokenOf() })).status).toBe(403);
    expect(await github.api("GET", "/orgs/acme/memberships/contributor", { token: await tokenOf() })).toMatchObject({ status: 200, data: { role: "member" } });
  });

  test("installations that somebody who signed in may see", async () => {
    github.addOrganisation("globex", {});
    github.install("globex");
    const list = (login: string) => github.api("GET", "/user/installations", { token: github.userToken(login, github.app) });
    expect((await list("octocat")).data).toMatchObject({ total_count: 1, installations: [{ account: { login: "acme" } }] });
    expect((await list("mallory")).data).toMatchObject({ total_count: 0 });
    expect((await github.api("GET", "/user/installations", { token: github.userToken("octocat") })).status).toBe(403);
  });

  test("private repositories are there for members alone", async () => {
    const see = async (login: string) => (await github.api("GET", "/repos/acme/secret", { token: github.userToken(login) })).status;
    expect([await see("octocat"), await see("mallory")]).toEqual([200, 404]);
    github.setMembership("acme", "mallory", "member");
    expect(await see("mallory")).toBe(200);
    expect((await github.api("GET", "/orgs/acme/repos?type=private", { token: github.userToken("octocat") })).data).toMatchObject([{ name: "secret" }]);
    expect((await github.api("GET", `/repositories/${secret.id}`, { token: github.userToken("octocat") })).data).toMatchObject({ full_name: "acme/secret" });
  });
});
