import { createHash } from "node:crypto";
import { describe, expect, test } from "@jest/globals";
import { exchangeCode, manifestConversion, signInUrl, webUrlOf } from "../../src/github/oauth.ts";
import { membershipOf, viewer } from "../../src/github/members.ts";
import { answering, bench, failure } from "./app-support.ts";

const b = bench(["wren"]);

test.each([
  ["https://api.github.com", "https://github.com"], ["https://ghe.example.org/api/v3", "https://ghe.example.org"], ["https://api.octo.ghe.com", "https://octo.ghe.com"],
  ["http://127.0.0.1:8080/api/v3", "http://127.0.0.1:8080"], ["https://api.github.com.evil.example", "https://api.github.com.evil.example"], ["https://api.evil.ghe.com.example", "https://api.evil.ghe.com.example"],
])("the pages of %s are at %s", (api, web) => { expect(webUrlOf(api)).toBe(web); });

test("an address that is none is told", () => {
  for (const bad of ["", "ftp://x", "github.com"]) expect(() => webUrlOf(bad)).toThrow(/no http/);
});

const SIGN_IN = { webUrl: "https://github.com", clientId: "Iv1.x", redirectUri: "https://docket.example.org/auth?a=b", state: "s".repeat(43), verifier: "v".repeat(64) };

test("the browser is sent with the challenge, never with the verifier", () => {
  const url = new URL(signInUrl(SIGN_IN));
  expect(`${url.origin}${url.pathname}`).toBe("https://github.com/login/oauth/authorize");
  expect(Object.fromEntries(url.searchParams)).toEqual({ client_id: "Iv1.x", redirect_uri: SIGN_IN.redirectUri, state: SIGN_IN.state, code_challenge: createHash("sha256").update(SIGN_IN.verifier).digest("base64url"), code_challenge_method: "S256", allow_signup: "false" });
  expect(url.href).not.toContain(SIGN_IN.verifier);
});

test("a person signs in, is known, and is let in once", async () => {
  b.fake.app.callbackUrls.push(SIGN_IN.redirectUri);
  b.fake.install();
  const sign = { ...SIGN_IN, webUrl: b.fake.webUrl, clientId: b.fake.app.clientId };
  const { headers } = await b.fake.api("GET", signInUrl(sign), { redirect: "manual" });
  const back = new URL(headers.get("location") ?? "");
  expect(back.searchParams.get("state")).toBe(SIGN_IN.state);
  const given = { ...sign, clientSecret: b.fake.app.clientSecret, code: back.searchParams.get("code") ?? "" };
  expect(await failure(exchangeCode({ ...given, code: "another" }))).toMatchObject({ kind: "rejected", message: "GitHub does not take the code: bad_verification_code" });
  const { token, expiresInSeconds } = await exchangeCode(given);
  const github = b.client(token);
  expect([github.tokenKind, expiresInSeconds]).toEqual(["user", 28_800]);
  expect(await membershipOf(github, { login: "acme", id: b.fake.state.user("acme").id }, await viewer(github))).toBe("admin");
  expect(await failure(exchangeCode(given))).toMatchObject({ kind: "rejected" });
});

describe("the code", () => {
  const SECRET = "secret".padEnd(40, "7");
  const given = { ...SIGN_IN, clientSecret: SECRET, code: "c0de", verifier: SIGN_IN.verifier };
  const answer = (body: unknown, status = 200) => exchangeCode({ ...given, fetch: answering(() => ({ status, body })) });

  test("is exchanged for a token", async () => {
    const seen: unknown[] = [];
    const fetch = answering(({ method, path, headers, body }) => { seen.push(method, path, headers.get("accept"), Object.fromEntries(new URLSearchParams(String(body)))); return { body: { access_token: "ghu_".padEnd(40, "t"), token_type: "bearer", expires_in: 28_800, refresh_token: "ghr_x", scope: "" } }; });
    expect(await exchangeCode({ ...given, fetch })).toEqual({ token: "ghu_".padEnd(40, "t"), expiresInSeconds: 28_800 });
    expect(seen).toEqual(["POST", "/login/oauth/access_token", "application/json", { client_id: "Iv1.x", client_secret: SECRET, code: "c0de", redirect_uri: SIGN_IN.redirectUri, code_verifier: SIGN_IN.verifier }]);
    expect(await answer({ access_token: "gho_".padEnd(40, "t"), token_type: "Bearer" })).toEqual({ token: "gho_".padEnd(40, "t") });
  });

  test.each<[string, unknown, number, string]>([
    ["used before", { error: "bad_verification_code", error_description: `The code ${SECRET} passed is incorrect or expired.` }, 200, "rejected"], ["an error in odd words", { error: "<script>" }, 200, "rejected"],
    ["no token", {}, 200, "unexpected"], ["a token of another kind", { access_token: "ghu_".padEnd(40, "t"), token_type: "mac" }, 200, "unexpected"], ["a token with a line break", { access_token: "ghu_aaaaaaa\naaaa", token_type: "bearer" }, 200, "unexpected"],
    ["an outage", {}, 503, "unavailable"], ["a limit", {}, 429, "unavailable"], ["a list", [], 200, "unexpected"], ["nothing", null, 200, "unexpected"],
  ])("%s is told, without a secret", async (_, body, status, kind) => {
    const error = await failure(answer(body, status));
    expect(error.kind).toBe(kind);
    for (const secret of [SECRET, SIGN_IN.verifier, "<script>"]) expect(error.message).not.toContain(secret);
  });

  test("a page instead of JSON, a cut connection, and a code that is none", async () => {
    expect(await failure(exchangeCode({ ...given, fetch: () => Promise.resolve(new Response("<html>", { status: 200 })) }))).toMatchObject({ kind: "unexpected" });
    expect(await failure(exchangeCode({ ...given, fetch: answering(() => new Error("socket hang up")) }))).toMatchObject({ kind: "unavailable" });
    expect(await failure(exchangeCode({ ...given, code: "a b", fetch: answering(() => new Error("asked")) }))).toMatchObject({ kind: "rejected" });
  });

  test("is never sent on to where an answer points", async () => {
    let redirect: string | undefined;
    await exchangeCode({ ...given, fetch: async (_, init) => { redirect = init?.redirect; return Promise.resolve(Response.json({ access_token: "ghu_".padEnd(40, "t"), token_type: "bearer" })); } });
    expect(redirect).toBe("error");
  });
});

describe("an app from a manifest", () => {
  const made = { id: 5, slug: "gpai-docket-acme", name: "GPAI Docket", html_url: "https://github.com/apps/gpai-docket-acme", client_id: "Iv1.x", client_secret: "s".repeat(40), webhook_secret: "w".repeat(40), pem: "-----BEGIN RSA PRIVATE KEY-----\n" };
  const convert = (body: unknown, code = "abc123", status = 201) => manifestConversion({ apiUrl: "https://api.github.com", log: () => undefined, fetch: answering(() => ({ status, body })) }, code);

  test("is told whole", async () => {
    expect(await convert(made)).toEqual({ id: 5, slug: "gpai-docket-acme", name: "GPAI Docket", url: made.html_url, clientId: "Iv1.x", clientSecret: made.client_secret, webhookSecret: made.webhook_secret, privateKey: made.pem });
  });

  test("without key, id or secret is none", async () => {
    for (const missing of ["id", "slug", "pem", "client_id", "client_secret"]) expect(await failure(convert({ ...made, [missing]: undefined }))).toMatchObject({ kind: "unexpected" });
  });

  test("a code that was used is told without it, and one that is none is not sent", async () => {
    const error = await failure(convert({ message: "Not Found" }, "abc123", 404));
    expect(error.status).toBe(404);
    expect(error.message).not.toContain("abc123");
    expect(await failure(convert(made, "../app"))).toMatchObject({ kind: "rejected", status: undefined });
  });
});
