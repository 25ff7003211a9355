/** Signing in with the fake GitHub, and registering an app from a manifest. */

import { createHash } from "node:crypto";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { type GitHub, startGitHub } from "../support/github/server.ts";
import { TempRepo } from "../support/temp-repo.ts";

const BACK = "https://docket.example.org/auth/callback";
const folder = new TempRepo();
let now: Date;
let github: GitHub;

beforeEach(async () => {
  now = new Date("2026-11-23T12:00:00Z");
  github = await startGitHub({ repositories: [{ name: "wren", folder: folder.path }], clock: () => now });
  github.app.callbackUrls.push(BACK);
  github.install();
});

afterEach(async () => {
  const { violations } = github;
  await github.close();
  expect(violations).toEqual([]);
});

async function authorize(more: Readonly<Record<string, string>> = {}) {
  const query = new URLSearchParams({ client_id: github.app.clientId, redirect_uri: BACK, state: "s", ...more }).toString();
  const { status, headers } = await github.api("GET", `${github.webUrl}/login/oauth/authorize?${query}`, { redirect: "manual" });
  return { status, to: headers.get("location") === null ? undefined : new URL(headers.get("location") ?? "") };
}

async function exchange(body: Readonly<Record<string, string>>): Promise<Readonly<Record<string, unknown>>> {
  const { data } = await github.api("POST", `${github.webUrl}/login/oauth/access_token`, { headers: { accept: "application/json" }, body: { client_id: github.app.clientId, client_secret: github.app.clientSecret, redirect_uri: BACK, ...body } });
  return data as Readonly<Record<string, unknown>>;
}

describe("signing in", () => {
  const verifier = "v".repeat(43);
  const challenge = createHash("sha256").update(verifier).digest("base64url");

  test("a code comes back with the state, and is worth one token of that person", async () => {
    const { status, to } = await authorize({ code_challenge: challenge, code_challenge_method: "S256" });
    expect([status, to?.origin, to?.searchParams.get("state")]).toEqual([302, "https://docket.example.org", "s"]);
    const code = to?.searchParams.get("code") ?? "";
    const made = await exchange({ code, code_verifier: verifier });
    expect(made).toMatchObject({ access_token: expect.stringMatching(/^ghu_/), token_type: "bearer", expires_in: 28_800, scope: "" });
    const token = made["access_token"] as string;
    expect((await github.api("GET", "/user", { token })).data).toMatchObject({ login: "octocat" });
    expect((await github.api("GET", "/user/memberships/orgs/acme", { token })).data).toMatchObject({ role: "admin", state: "active" });
    expect(await exchange({ code, code_verifier: verifier })).toMatchObject({ error: "bad_verification_code" });
    now = new Date("2026-11-23T20:00:00Z");
    expect((await github.api("GET", "/user", { token })).status).toBe(401);
    const fresh = await exchange({ grant_type: "refresh_token", refresh_token: made["refresh_token"] as string });
    expect((await github.api("GET", "/user", { token: fresh["access_token"] as string })).status).toBe(200);
    expect(await exchange({ grant_type: "refresh_token", refresh_token: made["refresh_token"] as string })).toMatchObject({ error: "bad_refresh_token" });
  });

  test.each<[string, Readonly<Record<string, string>>, string]>([
    ["another verifier", { code_verifier: "w".repeat(43) }, "bad_verification_code"],
    ["no verifier", {}, "bad_verification_code"],
    ["another secret", { code_verifier: verifier, client_secret: "x" }, "incorrect_client_credentials"],
    ["another address", { code_verifier: verifier, redirect_uri: "https://evil.example.org/" }, "redirect_uri_mismatch"],
    ["another code", { code_verifier: verifier, code: "x" }, "bad_verification_code"],
  ])("with %s there is no token", async (_, more, error) => {
    const { to } = await authorize({ code_challenge: challenge, code_challenge_method: "S256" });
    expect(await exchange({ code: to?.searchParams.get("code") ?? "", ...more })).toMatchObject({ error });
  });

  test("a code that is ten minutes old, a person who refuses, an address that is not registered", async () => {
    const { to } = await authorize();
    now = new Date("2026-11-23T12:10:00Z");
    expect(await exchange({ code: to?.searchParams.get("code") ?? "" })).toMatchObject({ error: "bad_verification_code" });
    github.signIn.as = undefined;
    expect((await authorize()).to?.searchParams.get("error")).toBe("access_denied");
    github.signIn.as = "mallory";
    expect(await authorize({ redirect_uri: "https://docket.example.org.evil.org/auth/callback" })).toEqual({ status: 200, to: undefined });
    expect(await authorize({ redirect_uri: "https://docket.example.org/auth/callbackish" })).toEqual({ status: 200, to: undefined });
    expect((await authorize({ client_id: "none" })).status).toBe(404);
    const someone = await exchange({ code: (await authorize()).to?.searchParams.get("code") ?? "" });
    expect((await github.api("GET", "/user/memberships/orgs/acme", { token: someone["access_token"] as string })).status).toBe(404);
  });
});

describe("an app from a manifest", () => {
  const manifest = { name: "Docket of Acme", url: "https://example.org", redirect_url: "https://docket.example.org/setup", hook_attributes: { url: "https://docket.example.org/hook" }, callback_urls: [BACK], public: false, default_permissions: { issues: "write", metadata: "read" }, default_events: ["issues", "push"] };

  async function register(given: unknown, path = "/organizations/acme/settings/apps/new?state=s") {
    const response = await fetch(`${github.webUrl}${path}`, { method: "POST", redirect: "manual", headers: { "content-type": "application/x-www-form-urlencoded" }, body: new URLSearchParams({ manifest: JSON.stringify(given) }) });
    return { status: response.status, to: response.headers.get("location") === null ? undefined : new URL(response.headers.get("location") ?? "") };
  }

  test("is made once of the code that comes back, and works", async () => {
    const { to } = await register(manifest);
    expect([to?.pathname, to?.searchParams.get("state")]).toEqual(["/setup", "s"]);
    const path = `/app-manifests/${to?.searchParams.get("code") ?? ""}/conversions`;
    const made = await github.api("POST", path);
    expect(made).toMatchObject({ status: 201, data: { slug: "docket-of-acme", owner: { login: "acme" }, webhook_secret: expect.stringMatching(/^[0-9a-f]{40}$/), pem: expect.stringContaining("RSA PRIVATE KEY"), permissions: { issues: "write" }, events: ["issues", "push"], html_url: "https://github.com/apps/docket-of-acme" } });
    expect((await github.api("POST", path)).status).toBe(404);
    const app = github.state.app("docket-of-acme");
    expect(app.webhook.url).toBe("https://docket.example.org/hook");
    expect((await github.api("GET", "/app", { token: github.appJwt(app) })).data).toMatchObject({ slug: "docket-of-acme" });
  });

  test("is not made of one that is wrong, nor of a code that is an hour old", async () => {
    expect((await register({ ...manifest, redirect_url: "no" })).status).toBe(422);
    expect((await register({ ...manifest, name: "n".repeat(35) })).status).toBe(422);
    const { to } = await register(manifest, "/settings/apps/new");
    now = new Date("2026-11-23T13:00:00Z");
    expect((await github.api("POST", `/app-manifests/${to?.searchParams.get("code") ?? ""}/conversions`)).status).toBe(404);
  });
});
