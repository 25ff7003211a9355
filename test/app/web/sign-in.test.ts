import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { webPages } from "../../../src/app/web/index.ts";
import { target } from "../../../src/app/web/sign-in.ts";
import { keyFor, seal, unseal } from "../../../src/app/web/seal.ts";
import { SESSION_SECONDS, tidy } from "../../../src/app/web/sessions.ts";
import { RateLimit } from "../../../src/app/web/limit.ts";
import { type Browser, Site } from "./support.ts";

const START = new Date("2026-11-23T12:00:00Z");
let site: Site;

beforeAll(async () => {
  site = await Site.open();
  site.github.install("acme");
  await site.keep("acme");
});
let day = 0;
// A day for each test: attempts and sessions of the ones before are over.
beforeEach(() => { site.now = new Date(START.getTime() + (day += 1) * 86_400_000); });
afterAll(async () => {
  const { violations } = site.github;
  await site.close();
  expect(violations).toEqual([]);
});

const later = (seconds: number): void => { site.now = new Date(site.now.getTime() + seconds * 1000); };
const signedInAs = async (browser: Browser): Promise<string | undefined> => /Signed in as <bdi>([^<]+)/.exec((await browser.ask("/")).text)?.[1];

describe("signing in", () => {
  test("leads to the page that was asked for, as the person at GitHub", async () => {
    const browser = site.browser();
    expect(await browser.signIn("octocat", "/o/acme")).toMatchObject({ status: 303, to: "/o/acme" });
    expect(await signedInAs(browser)).toBe("octocat");
    expect(browser.cookies.size).toBe(1);
  });

  test("asks GitHub with state, PKCE and our own address, whatever Host says", async () => {
    const { to } = await site.browser().ask("/login", { headers: { "x-forwarded-host": "evil.example" } });
    const url = new URL(to ?? "");
    expect(Object.fromEntries(url.searchParams)).toMatchObject({ redirect_uri: `${site.origin}/auth/callback`, code_challenge_method: "S256", state: expect.stringMatching(/^[\w-]{43}$/), code_challenge: expect.stringMatching(/^[\w-]{43}$/) });
    expect(new URL((await site.browser().ask("/login")).to ?? "").searchParams.get("state")).not.toBe(url.searchParams.get("state"));
  });

  test.each([
    ["//evil.example", "/"], ["https://evil.example", "/"], ["/o/acme", "/o/acme"], ["/o/acme/../../evil", "/"], ["/\\evil.example", "/"], ["/o/acme?x=1", "/"], ["/o//evil", "/"], ["/logout", "/"], ["/o/acme\r\nset-cookie: x=1", "/"], ["javascript:alert(1)", "/"], ["/o/-acme", "/"],
  ])("with to=%j ends at %s", (asked, end) => { expect(target(asked)).toBe(end); });

  test("ends on our own pages whatever is asked for", () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.string().map((rest) => `/o/${rest}`)), (asked) => { expect(target(asked)).toMatch(/^\/(?:o\/[A-Za-z0-9][A-Za-z0-9_-]*)?$/); }));
  });

  test("is refused without the cookie that began it, with another browser's, with another state, and ten minutes later", async () => {
    const victim = site.browser();
    const callback = await victim.callback("octocat");
    const stranger = site.browser();
    expect((await stranger.ask(callback)).status).toBe(400);
    await stranger.callback("mallory");
    expect((await stranger.ask(callback)).status).toBe(400);
    expect((await victim.ask(callback.replace(/state=[\w-]{4}/, "state=AAAA"))).status).toBe(400);
    const again = await victim.callback("octocat");
    expect((await victim.ask(`${again}&state=x`)).status).toBe(400);
    const old = await victim.callback("octocat");
    later(600);
    expect((await victim.ask(old)).status).toBe(400);
    expect(await signedInAs(victim)).toBeUndefined();
    expect(await signedInAs(stranger)).toBeUndefined();
  });

  test("works once: the same answer of GitHub again opens nothing, also with the old cookie", async () => {
    const browser = site.browser();
    const callback = await browser.callback("octocat");
    const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    expect((await browser.ask(callback)).status).toBe(303);
    const thief = site.browser();
    const answer = await thief.ask(callback, { headers: { cookie } });
    expect([answer.status, answer.text.includes("was used already")]).toEqual([400, true]);
    expect(thief.session).toBe("");
    expect((await browser.ask(callback)).status).toBe(400);
  });

  test("tells who did not let the app in, and what GitHub refuses", async () => {
    const browser = site.browser();
    const refused = await browser.signIn(undefined);
    expect([refused.status, refused.text.includes("did not let GitHub tell us")]).toEqual([403, true]);
    const callback = await browser.callback("octocat");
    expect((await browser.ask(callback.replace(/code=\w+/, "code=other"))).status).toBe(400);
    expect(browser.cookies.size).toBe(0);
  });

  test("gives a new session, and ends the one that was there before", async () => {
    const browser = await site.signedIn("octocat");
    const { session } = browser;
    expect((await browser.signIn("mallory")).status).toBe(303);
    expect(browser.session).not.toBe(session);
    expect(await signedInAs(browser)).toBe("mallory");
    expect((await site.browser().ask("/", { headers: { cookie: session } })).text).not.toContain("octocat");
    // A session that somebody planted before the sign-in is none afterwards.
    const planted = site.browser();
    planted.cookies.set("gpai-docket", session.slice(session.indexOf("=") + 1));
    await planted.signIn("octocat");
    expect(planted.session).not.toBe(session);
  });

  test("is slowed down after thirty attempts of one address", async () => {
    const statuses: number[] = [];
    for (let i = 0; i < 31; i++) statuses.push((await site.browser().ask("/auth/callback?state=x&code=y")).status);
    expect(new Set(statuses.slice(0, 30))).toEqual(new Set([400]));
    expect(statuses[30]).toBe(429);
    expect((await site.browser().ask("/auth/callback?state=x&code=y", { headers: { "x-forwarded-for": "203.0.113.9" } })).status).toBe(400);
    later(60);
    expect((await site.browser().ask("/auth/callback?state=x&code=y")).status).toBe(400);
  });
});

describe("a session", () => {
  test("ends after eight hours, whatever was done in it", async () => {
    const browser = await site.signedIn("octocat");
    later(SESSION_SECONDS - 1);
    expect(await signedInAs(browser)).toBe("octocat");
    later(1);
    expect(await signedInAs(browser)).toBeUndefined();
    expect((await browser.ask("/o/acme")).to).toBe("/login?to=/o/acme");
  });

  test("ends by signing out, here and for whoever holds a copy of its cookie", async () => {
    const browser = await site.signedIn("octocat");
    await browser.ask("/o/acme");
    const { session } = browser;
    expect((await browser.post("/logout", { csrf: await browser.csrf() }, { origin: site.origin, "sec-fetch-site": "same-origin" })).to).toBe("/");
    expect(browser.session).toBe("");
    expect(await site.browser().ask("/o/acme", { headers: { cookie: session } })).toMatchObject({ status: 303 });
  });

  test("does not end by a link, a foreign form, or a form without its secret", async () => {
    const browser = await site.signedIn("octocat");
    const csrf = await browser.csrf();
    expect((await browser.ask("/logout")).status).toBe(405);
    expect((await browser.post("/logout", {})).status).toBe(403);
    expect((await browser.post("/logout", { csrf: `${csrf.slice(0, -1)}A` })).status).toBe(403);
    expect((await browser.post("/logout", { csrf }, { origin: "https://evil.example" })).status).toBe(403);
    expect((await browser.post("/logout", { csrf }, { origin: "null" })).status).toBe(403);
    expect((await browser.post("/logout", { csrf }, { "sec-fetch-site": "cross-site" })).status).toBe(403);
    expect((await browser.post("/logout", { csrf }, { "sec-fetch-site": "same-site" })).status).toBe(403);
    expect((await browser.post("/logout", { csrf: await (await site.signedIn("mallory")).csrf() })).status).toBe(403);
    expect((await browser.post("/logout", { csrf, more: "x".repeat(3000) })).status).toBe(413);
    expect(await signedInAs(browser)).toBe("octocat");
    expect((await browser.post("/logout", { csrf })).status).toBe(303);
  });

  test("is not opened by a forged, altered or doubled cookie", async () => {
    const { session } = await site.signedIn("octocat");
    const value = session.slice("gpai-docket=".length);
    const [ends = "", id = ""] = value.split(".");
    const forged = [
      "", "x", `${ends}.${"A".repeat(43)}`, `${ends}.${id.slice(0, -1)}${id.endsWith("A") ? "B" : "A"}`, `${(Number.parseInt(ends, 36) + 3600).toString(36)}.${id}`, `zzzzzz.${id}`, `${ends}.`, `.${id}`, `${ends}/${id}`, `${value}.x`, "__proto__", `${ends}.${id}\u0000`,
    ];
    for (const one of [...forged.map((cookie) => `gpai-docket=${cookie}`), `gpai-docket=${value}; gpai-docket=${ends}.${"A".repeat(43)}`, `gpai-docket=other; ${session}`, `${"x=y; ".repeat(2000)}${session}`]) {
      const answer = await site.browser().ask("/", { headers: { cookie: encodeURI(one).replaceAll("%20", " ") } }).catch(() => ({ text: "", status: 431 }));
      expect(answer.text).not.toContain("Signed in as");
    }
    expect((await site.browser().ask("/", { headers: { cookie: `a=b; ${session}; c=d` } })).text).toContain("Signed in as");
  });

  test("leaves nothing in the store that opens it: no cookie, no token, nothing that the keys tell", async () => {
    const seen: string[] = [];
    const { fetch: original } = globalThis;
    globalThis.fetch = async (input, init) => { seen.push(new Headers(init?.headers).get("authorization") ?? ""); return await original(input, init); };
    const browser = await site.signedIn("octocat").finally(() => { globalThis.fetch = original; });
    await browser.ask("/o/acme");
    const id = browser.session.split(".").at(-1) ?? "";
    const tokens = seen.flatMap((line) => /gh[a-z]_\w+/.exec(line) ?? []);
    expect([id.length, tokens.length > 0]).toEqual([43, true]);
    const kept = (await Promise.all(["session/", "access/", "sign-in/"].map(async (prefix) => await site.store.keys("state", prefix)))).flat();
    expect(kept.filter((key) => key.startsWith("session/")).length).toBeGreaterThan(0);
    for (const key of kept) {
      const text = `${key} ${Buffer.from(await site.store.read("state", key) ?? []).toString("utf8")}`;
      for (const secret of [id, ...tokens, Buffer.from(tokens[0] ?? "").toString("base64url")]) expect(text).not.toContain(secret);
    }
    // The key of the store is no cookie either.
    const [, ends, hash] = kept.find((key) => key.startsWith("session/"))?.split("/") ?? [];
    expect((await site.browser().ask("/", { headers: { cookie: `gpai-docket=${ends}.${hash}` } })).text).not.toContain("Signed in as");
  });

  test("of another secret is none, and what was sealed for one opens for no other", () => {
    const key = keyFor("a", "user token", "cookie");
    const sealed = seal(key, "ghu_x", "bound");
    expect(unseal(key, sealed, "bound")).toBe("ghu_x");
    for (const [other, bound] of [[keyFor("b", "user token", "cookie"), "bound"], [keyFor("a", "user token", "other"), "bound"], [keyFor("a", "sign-in", "cookie"), "bound"], [key, "other"]] as const) expect(unseal(other, sealed, bound)).toBeUndefined();
    for (let i = 0; i < sealed.length; i++) expect(unseal(key, `${sealed.slice(0, i)}${sealed[i] === "A" ? "B" : "A"}${sealed.slice(i + 1)}`, "bound")).toBeUndefined();
    fc.assert(fc.property(fc.string({ maxLength: 200 }), (text) => { expect(unseal(key, text, "bound")).toBeUndefined(); }));
  });

  test("that has ended is tidied away, and others are not", async () => {
    const browser = await site.signedIn("octocat");
    await browser.ask("/o/acme");
    later(SESSION_SECONDS);
    const other = await site.signedIn("octocat");
    await tidy(site.store, site.now);
    const keys = await site.store.keys("state", "session/");
    expect(keys.length).toBe(1);
    expect(await signedInAs(other)).toBe("octocat");
    expect((await site.store.keys("state", "overview/")).length).toBe(1);
  });
});

describe("answers", () => {
  let secure: Site;
  beforeAll(async () => {
    secure = await Site.open({ origin: "https://docket.example.org" });
    secure.github.install("acme");
    await secure.keep("acme");
  });
  afterAll(async () => { await secure.close(); });

  test("carry a policy, are not kept, not framed, and over https only", async () => {
    const browser = await secure.signedIn("octocat");
    for (const path of ["/", "/o/acme", "/o/nobody"]) {
      const { headers } = await browser.ask(path);
      expect(headers.get("content-security-policy")).toMatch(/^default-src 'none'; style-src 'sha256-[\w+/=]+'; script-src 'sha256-[\w+/=]+'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'$/);
      expect(Object.fromEntries(headers)).toMatchObject({ "cache-control": "no-store", "x-content-type-options": "nosniff", "x-frame-options": "DENY", "strict-transport-security": "max-age=31536000", "referrer-policy": "same-origin", "cross-origin-opener-policy": "same-origin", "content-type": "text/html; charset=utf-8" });
    }
    for (const path of ["/login", "/o/acme/overview.json"]) expect(Object.fromEntries((await browser.ask(path)).headers)).toMatchObject({ "cache-control": "no-store", "strict-transport-security": "max-age=31536000", "x-content-type-options": "nosniff", "referrer-policy": "no-referrer" });
  });

  test("set cookies that no other host can set or read, and that no script sees", async () => {
    const browser = secure.browser();
    const begun = await browser.ask("/login");
    expect(begun.headers.getSetCookie()).toEqual([expect.stringMatching(/^__Host-gpai-docket-sign-in=[\w-]+; Path=\/; HttpOnly; SameSite=Lax; Secure; Max-Age=600$/)]);
    const done = await browser.signIn("octocat");
    expect(done.headers.getSetCookie()).toEqual([expect.stringMatching(/^__Host-gpai-docket=\w+\.[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Secure; Max-Age=28800$/), expect.stringMatching(/^__Host-gpai-docket-sign-in=; .*Max-Age=0$/)]);
    // A cookie without the prefix, which a neighbour's host may set, opens nothing.
    expect((await secure.browser().ask("/", { headers: { cookie: browser.session.replace("__Host-", "") } })).text).not.toContain("Signed in as");
  });

  test("to HEAD hold no text, other methods are refused, other paths are left to others", async () => {
    const browser = await secure.signedIn("octocat");
    expect(await browser.ask("/o/acme", { method: "HEAD" })).toMatchObject({ status: 200, text: "" });
    for (const method of ["POST", "PUT", "DELETE", "OPTIONS"]) expect(await browser.ask("/o/acme", { method })).toMatchObject({ status: 405 });
    for (const path of ["/health", "/oo", "/login/", "/setup", "/o"]) expect(await browser.ask(path)).toMatchObject({ status: 418 });
    expect((await browser.ask("/o/acme/secrets")).status).toBe(404);
  });

  test("hold foreign names as text", async () => {
    const evil = "</script><script>alert(1)</script><img src=x onerror=alert(1)>";
    await secure.keep("acme", { repositories: [{ id: 1, name: `acme/${evil}`, url: `javascript:${evil}`, private: false, status: "model", issues: [{ number: 1, title: evil, url: "https://evil.example/issues/1", state: "open" }], plan: [{ kind: evil, why: evil }], reason: evil, models: [{ id: evil, name: evil, counts: { error: 0, conflict: 1, gap: 0, stale: 0, unknown: 0, upcoming: 0, waived: 0, recorded: 0, "not-applicable": 0 }, items: [{ id: evil, title: evil, outcome: "conflict", basis: "act", issue: 1 }], dates: [] }] }] });
    const { text } = await (await secure.signedIn("octocat")).ask("/o/acme");
    expect(text).not.toContain(evil);
    expect(text).not.toMatch(/<img|javascript:[^<]*"|evil\.example/);
    expect(text.match(/<script>/g)).toHaveLength(1);
  });
});

test("pages are opened neither over plain http, except on this machine, nor with a short secret", () => {
  const deps = { store: undefined, oauth: { clientId: "c", clientSecret: "s", webUrl: "https://github.com" } } as unknown as Parameters<typeof webPages>[0];
  expect(() => webPages({ ...deps, publicUrl: "http://docket.example.org", secret: "s".repeat(40) })).toThrow(/https/);
  expect(() => webPages({ ...deps, publicUrl: "https://docket.example.org", secret: "short" })).toThrow(/secret/);
});

test("a limit fills again evenly and remembers a bounded number of addresses", () => {
  const limit = new RateLimit(2, 60);
  expect([limit.take("a", 0), limit.take("a", 0), limit.take("a", 0), limit.take("b", 0), limit.take("a", 29_000), limit.take("a", 31_000), limit.take("a", 31_000)]).toEqual([true, true, false, true, false, true, false]);
  for (let i = 0; i < 20_000; i++) limit.take(`x${i}`, 31_000);
  expect(limit.take("a", 31_000)).toBe(true);
});
