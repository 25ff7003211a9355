/** The setup page over HTTP: who may begin, what GitHub is handed, who may finish. GitHub's own part is played by a function. */

import { afterEach, describe, expect, test } from "@jest/globals";
import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import fc from "fast-check";
import { Parser } from "htmlparser2";
import type { Credentials } from "../../src/app/environment.ts";
import { checkWritable, envPath, readEnvFile, writeEnvFile } from "../../src/app/env-file.ts";
import { openLog } from "../../src/app/log.ts";
import { secureHeaders } from "../../src/app/respond.ts";
import { type Converted, Setup, type SetupOptions } from "../../src/app/setup.ts";
import { formPage } from "../../src/app/setup-page.ts";
import { tempFolder } from "../support/temp-repo.ts";
import { Lines, privateKey } from "./support.ts";

const WEBHOOK_SECRET = "0123456789abcdef0123456789abcdef01234567";
const converted: Converted = { id: 77, slug: "acme-docket", pem: privateKey(), webhookSecret: WEBHOOK_SECRET, clientId: "Iv1.0123456789abcdef", clientSecret: "f".repeat(40), url: "https://github.com/apps/acme-docket" };

let server: Server | undefined;
afterEach(() => { server?.closeAllConnections(); server?.close(); });

interface Given extends Partial<SetupOptions> { readonly converted?: Partial<Converted> }

async function open(given: Given = {}) {
  const folder = tempFolder("data-");
  const lines = new Lines();
  const { log } = openLog("debug", lines);
  const codes: string[] = [];
  const activated: { credentials: Credentials; publicUrl: string }[] = [];
  const { converted: more, ...options } = given;
  let now = Date.UTC(2026, 10, 23);
  const setup = new Setup({
    webUrl: "https://github.com", publicUrl: "https://docket.example.org", log,
    convert: (code) => { codes.push(code); return Promise.resolve({ ...converted, ...more }); },
    checkWritable: () => { checkWritable(folder); }, save: (values) => { writeEnvFile(folder, values); },
    setSecret: () => Promise.resolve(), activate: (credentials, publicUrl) => { activated.push({ credentials, publicUrl }); return Promise.resolve(); }, now: () => now, ...options,
  });
  server = createServer((request, response) => {
    secureHeaders(response, true);
    void setup.serve(request, response).then((served) => { if (!served) response.writeHead(404).end("not found"); });
  });
  await new Promise<void>((resolve) => { server?.listen(0, "127.0.0.1", resolve); });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const post = async (form: Readonly<Record<string, string>>) => await fetch(`${url}/setup`, { method: "POST", redirect: "manual", body: new URLSearchParams({ code: setup.code, organisation: "acme", name: "Acme Docket", url: "https://docket.example.org", ...form }) });
  const begin = async (form: Readonly<Record<string, string>> = {}) => {
    const response = await post(form);
    const page = await response.text();
    const { action, manifest } = formOf(page);
    return { response, page, manifest, action, state: new URL(action).searchParams.get("state") ?? "", cookie: response.headers.get("set-cookie")?.split(";")[0] ?? "" };
  };
  const done = (state: string, cookie: string, code = "c0de") => fetch(`${url}/setup/done?code=${encodeURIComponent(code)}&state=${encodeURIComponent(state)}`, { redirect: "manual", headers: { cookie } });
  return { setup, url, post, begin, done, lines, codes, activated, folder, later: (ms: number) => { now += ms; } };
}

/** The form that leads to GitHub, and its manifest, as a browser reads them. */
function formOf(page: string): { action: string; manifest: Record<string, unknown> } {
  let [action, manifest] = ["https://none.invalid/", "{}"];
  new Parser({ onopentag: (name, attributes) => {
    if (name === "form") action = attributes["action"] ?? action;
    if (name === "input" && attributes["name"] === "manifest") manifest = attributes["value"] ?? manifest;
  } }).end(page);
  return { action, manifest: JSON.parse(manifest) as Record<string, unknown> };
}

describe("the whole way", () => {
  test("from the form to credentials that are kept, a running app, and a closed page", async () => {
    const { begin, done, url, activated, folder, codes, lines } = await open();
    expect((await fetch(url, { redirect: "manual" })).headers.get("location")).toBe("/setup");
    const { action, manifest, state, cookie, response } = await begin();
    expect(action).toMatch(/^https:\/\/github\.com\/organizations\/acme\/settings\/apps\/new\?state=[\w-]{43}$/);
    expect(manifest).toMatchObject({
      name: "Acme Docket", public: false, url: "https://docket.example.org", redirect_url: "https://docket.example.org/setup/done",
      hook_attributes: { url: "https://docket.example.org/api/github/webhooks", active: true }, callback_urls: ["https://docket.example.org/auth/callback"],
      default_permissions: { contents: "read", issues: "write", checks: "write" },
    });
    expect(response.headers.get("set-cookie")).toMatch(/^gpai_docket_setup=[\w-]{43}; Path=\/setup; HttpOnly; SameSite=Lax; Max-Age=3600; Secure$/);
    const end = await done(state, cookie);
    expect([end.status, end.headers.get("location")]).toEqual([303, "https://github.com/apps/acme-docket/installations/new"]);
    expect(codes).toEqual(["c0de"]);
    expect(activated).toMatchObject([{ publicUrl: "https://docket.example.org", credentials: { appId: 77, webhookSecret: WEBHOOK_SECRET, clientId: converted.clientId } }]);
    expect(readEnvFile(folder)).toMatchObject({ open: false, variables: { APP_ID: "77", WEBHOOK_SECRET, GITHUB_CLIENT_SECRET: converted.clientSecret, PUBLIC_URL: "https://docket.example.org" } });
    for (const path of ["/setup", "/setup/done", "/"]) expect((await fetch(`${url}${path}`)).status).toBe(404);
    for (const secret of [WEBHOOK_SECRET, converted.clientSecret, privateKey().split("\n")[4] ?? "", state, cookie]) expect(lines.text).not.toContain(secret);
  });

  test("for one's own account, with proposals", async () => {
    const { begin } = await open();
    const { action, manifest } = await begin({ organisation: "", proposals: "yes" });
    expect(action).toMatch(/^https:\/\/github\.com\/settings\/apps\/new\?/);
    expect(manifest).toMatchObject({ default_permissions: { contents: "write", pull_requests: "write" } });
  });

  test("an app without a webhook secret gets one of ours, at GitHub and in the file", async () => {
    const set: Credentials[] = [];
    const { begin, done, folder } = await open({ converted: { webhookSecret: undefined }, setSecret: (credentials) => { set.push(credentials); return Promise.resolve(); } });
    const { state, cookie } = await begin();
    expect((await done(state, cookie)).status).toBe(303);
    expect(set).toHaveLength(1);
    expect(set[0]?.webhookSecret).toMatch(/^[0-9a-f]{64}$/);
    expect(readEnvFile(folder).variables["WEBHOOK_SECRET"]).toBe(set[0]?.webhookSecret);
  });

  test("a page of the app on another host is not gone to", async () => {
    const { begin, done } = await open({ converted: { url: "https://evil.example.org/apps/x" } });
    const { state, cookie } = await begin();
    expect((await done(state, cookie)).headers.get("location")).toBe("https://github.com/apps/acme-docket/installations/new");
  });
});

describe("who may not", () => {
  test("begin without the code", async () => {
    const { post, setup, lines } = await open();
    for (const code of ["", "x", setup.code.slice(0, -1), `${setup.code} x`]) {
      const response = await post({ code });
      expect(response.status).toBe(403);
      expect(await response.text()).not.toContain("default_permissions");
    }
    expect(lines.text).not.toContain(setup.code);
    expect((await post({ code: setup.code.toLowerCase() })).status).toBe(200);
  });

  test("finish what another browser began, what nobody began, or what was begun long ago", async () => {
    const { begin, done, codes, later } = await open();
    const { state, cookie } = await begin();
    for (const [s, c] of [[state, ""], [state, "gpai_docket_setup=x"], ["x", cookie], ["", cookie], ["__proto__", cookie]] as const) expect((await done(s, c)).status).toBe(403);
    later(3_600_001);
    expect((await done(state, cookie)).status).toBe(403);
    expect(codes).toEqual([]);
  });

  test("finish twice", async () => {
    const { begin, done, codes } = await open();
    const { state, cookie } = await begin();
    const [a, b] = await Promise.all([done(state, cookie), done(state, cookie)]);
    expect([a.status, b.status].toSorted((x, y) => x - y)).toEqual([303, expect.any(Number)]);
    expect(codes).toHaveLength(1);
  });

  test("send a code that is none", async () => {
    const { begin, done, codes } = await open();
    const { state, cookie } = await begin();
    for (const code of ["", "a/b", "a b", "x".repeat(300)]) expect((await done(state, cookie, code)).status).toBe(400);
    expect(codes).toEqual([]);
  });
});

describe("what goes wrong", () => {
  test("GitHub does not take the code: one may begin again", async () => {
    let fails = true;
    const { begin, done } = await open({ convert: () => (fails ? Promise.reject(new Error("404 <script>")) : Promise.resolve(converted)) });
    const first = await begin();
    const answer = await done(first.state, first.cookie);
    expect(answer.status).toBe(502);
    expect(await answer.text()).not.toContain("<script");
    fails = false;
    const second = await begin();
    expect((await done(second.state, second.cookie)).status).toBe(303);
  });

  test("GitHub gives a key that is none: nothing is kept", async () => {
    const { begin, done, folder, setup } = await open({ converted: { pem: "hello" } });
    const { state, cookie } = await begin();
    expect((await done(state, cookie)).status).toBe(502);
    expect(() => readFileSync(envPath(folder))).toThrow();
    expect(setup.open).toBe(true);
  });

  test("the folder cannot be written: nothing is begun", async () => {
    const { post } = await open({ checkWritable: () => { throw new Error("EROFS"); } });
    const response = await post({});
    expect([response.status, response.headers.get("set-cookie")]).toEqual([500, null]);
    expect(await response.text()).toContain("DATA_DIR");
  });

  test("the app does not start: the credentials are kept, and the page is closed", async () => {
    const { begin, done, folder, setup } = await open({ activate: () => Promise.reject(new Error("no database")) });
    const { state, cookie } = await begin();
    expect((await done(state, cookie)).status).toBe(502);
    expect(readEnvFile(folder).variables["APP_ID"]).toBe("77");
    expect(setup.open).toBe(false);
  });

  test.each<[string, Record<string, string>]>([["a name of nothing", { name: "" }], ["a long name", { name: "x".repeat(35) }], ["markup for a name", { name: "<b>x</b>" }], ["a path for an organisation", { organisation: "a/../b" }], ["no address", { url: "" }], ["an unencrypted address", { url: "http://docket.example.org" }], ["an address of another kind", { url: "javascript:alert(1)" }]])("%s is told, and what was typed stays", async (_, form) => {
    const { post } = await open();
    const response = await post(form);
    expect(response.status).toBe(422);
    const page = await response.text();
    expect(page).toContain("role=\"alert\"");
    expect(page).not.toContain("<b>x");
    // The field that is wrong is the one where typing goes on.
    expect([...page.matchAll(/<input[^>]*>/g)].filter(([tag]) => tag.includes('aria-invalid="true"')).map(([tag]) => / id="(\w+)".* aria-describedby="wrong" autofocus>/.exec(tag)?.[1])).toEqual(Object.keys(form));
  });

  test("a right code stays where something else is wrong; a wrong one does not", async () => {
    const { post, setup } = await open();
    const code = async (form: Readonly<Record<string, string>>): Promise<string | undefined> => / id="code" name="code" value="([^"]*)"/.exec(await (await post(form)).text())?.[1];
    expect(await code({ name: "", code: setup.code.toLowerCase() })).toBe(setup.code);
    expect(await code({ name: "", code: "ABCD-EFGH-JKMN-PQRS-TVWX" })).toBe("");
  });

  test("what happens next, and how to take it back, stands beside the button", async () => {
    const { begin } = await open();
    expect((await begin()).page).toMatch(/writes one issue, its dashboard, and nothing else until you switch it on\. To take it back, delete the app/);
  });

  test("a form that is too long, another method, another path", async () => {
    const { url, post } = await open();
    expect((await post({ name: "x".repeat(10_000) })).status).toBe(413);
    expect((await fetch(`${url}/setup`, { method: "PUT" })).status).toBe(405);
    expect((await fetch(`${url}/setup/other`)).status).toBe(404);
  });

  test("many who begin and never finish take no room", async () => {
    const { begin, done } = await open();
    const first = await begin();
    for (let i = 0; i < 25; i++) await begin();
    const last = await begin();
    expect((await done(first.state, first.cookie)).status).toBe(403);
    expect((await done(last.state, last.cookie)).status).toBe(303);
  });
});

describe("the pages", () => {
  test("hold no script, load nothing, and say so to the browser", async () => {
    const { url } = await open();
    const response = await fetch(`${url}/setup`);
    const page = await response.text();
    expect(response.headers.get("content-security-policy")).toBe("default-src 'none'; style-src 'unsafe-inline'; form-action 'self' https://github.com https:; base-uri 'none'; frame-ancestors 'none'");
    expect(page).not.toMatch(/<script|\bon[a-z]+=|src=|href="http/i);
    expect(response.headers.get("cache-control")).toBe("no-store");
  });

  test("whatever is typed, nothing of it becomes markup", () => {
    const outline = (page: string): readonly string[] => {
      const tags: string[] = [];
      new Parser({ onopentag: (name, attributes) => { tags.push(`${name} ${Object.keys(attributes).join(",")}`); } }).end(page);
      return tags;
    };
    const plain = outline(formPage({ organisation: "a", name: "a", url: "a", proposals: false, code: "a" }, { field: "name", text: "a" }));
    fc.assert(fc.property(fc.string({ unit: "binary" }), fc.constantFrom("\"", "'", "<", "\"><script>", "&quot;", ""), (text, hard) => {
      const given = `${hard}${text}`;
      expect(outline(formPage({ organisation: given, name: given, url: given, proposals: false, code: given }, { field: "name", text: given }))).toEqual(plain);
    }));
  });
});
