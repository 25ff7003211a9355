/** The doctor on an installation that is right, and on each way in which it can be wrong. */

import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { generateKeyPairSync } from "node:crypto";
import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { diagnose } from "../../src/app/doctor/doctor.ts";
import { type Finding, findingsJson, findingsText } from "../../src/app/doctor/finding.ts";
import { checkReach } from "../../src/app/doctor/reach.ts";
import type { Variables } from "../../src/app/environment.ts";
import { writeEnvFile } from "../../src/app/env-file.ts";
import { permissionsOf } from "../../src/app/manifest.ts";
import { EVENTS } from "../../src/app/permissions.ts";
import { Secrets } from "../../src/app/redact.ts";
import { tempFolder } from "../support/temp-repo.ts";
import { deliveryShape, installationShape, StubGitHub } from "./stub-github.ts";
import { privateKey, TestServer } from "./support.ts";

const SECRET = "0123456789abcdef0123456789abcdef01234567";
let github: StubGitHub;
let server: TestServer;
let dataDir: string;
beforeAll(async () => { server = await TestServer.open(); });
afterAll(async () => { await server.close(); await github.close(); });
beforeEach(async () => {
  if (github !== undefined) await github.close();
  github = await StubGitHub.open();
  dataDir = tempFolder("data-");
  github.set("GET /app/hook/config", { url: `${server.url}/api/github/webhooks`, content_type: "json", insecure_ssl: "0", secret: "********" });
});

const good = (): Variables => ({ APP_ID: "42", PRIVATE_KEY: privateKey(), WEBHOOK_SECRET: SECRET, GITHUB_CLIENT_ID: "Iv1.abc", GITHUB_CLIENT_SECRET: "c".repeat(40), GITHUB_API_URL: github.url, PUBLIC_URL: server.url, DATA_DIR: dataDir });
async function look(variables: Variables = good(), options: { nodeVersion?: string; now?: () => number } = {}): Promise<readonly Finding[]> {
  const found = await diagnose({ variables, nodeVersion: "v24.0.0", now: Date.now, secrets: new Secrets(), wait: () => Promise.resolve(), databasePatienceMs: 300, ...options });
  const text = findingsText(found, false) + findingsJson(found);
  for (const secret of [SECRET, privateKey().split("\n")[5] ?? "", "c".repeat(40), "hunter2hunter2"]) expect(text).not.toContain(secret);
  return found;
}
const bad = (found: readonly Finding[]): readonly string[] => found.filter((f) => f.level === "warning" || f.level === "failure").map((f) => `${f.level} ${f.check}`);
const about = (found: readonly Finding[], check: string): string => found.filter((f) => f.check === check).map((f) => `${f.message} ${f.fix ?? ""}`).join("\n");

describe("an installation that is right", () => {
  test("has nothing to do but take off http, which a test cannot", async () => {
    const found = await look();
    expect(bad(found)).toEqual(["warning address", "warning webhook"]);
    expect(found.map((f) => f.check)).toEqual(expect.arrayContaining(["node", "environment", "credentials", "app", "clock", "permissions", "events", "installations", "webhook", "deliveries", "address", "database"]));
    expect(JSON.parse(findingsJson(found))).toMatchObject({ schemaVersion: 1, healthy: true });
  });

  test("asks GitHub to change nothing", async () => {
    await look();
    expect(github.asked.every(({ name }) => name.startsWith("GET "))).toBe(true);
  });
});

describe("each thing that can be wrong is found, with a way to mend it", () => {
  const cases: readonly [string, (variables: Record<string, string | undefined>) => Promise<void> | void, string, RegExp][] = [
    ["no credentials", (v) => { for (const name of ["APP_ID", "PRIVATE_KEY", "WEBHOOK_SECRET", "GITHUB_CLIENT_ID", "GITHUB_CLIENT_SECRET"]) v[name] = undefined; }, "failure credentials", /npm start/],
    ["the secret that everybody knows", (v) => { v["WEBHOOK_SECRET"] = "development"; }, "failure environment", /everybody knows.*openssl rand/s],
    ["Redis", (v) => { v["REDIS_URL"] = "redis://x"; }, "failure environment", /download.*unset/s],
    ["no way to sign in", (v) => { v["GITHUB_CLIENT_ID"] = v["GITHUB_CLIENT_SECRET"] = undefined; }, "warning credentials", /sign in/],
    ["another app's key", (v) => { v["PRIVATE_KEY"] = generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey.export({ type: "pkcs1", format: "pem" }).toString(); }, "failure app", /does not know.*private key/s],
    ["another app's id", () => { github.set("GET /app", { id: 43, slug: "other", name: "x", html_url: "", permissions: permissionsOf(false), events: EVENTS.map((e) => e.name) }); }, "failure app", /id 43.*APP_ID=43/s],
    ["GitHub is away", () => { github.set("GET /app", { message: "x" }, 503); }, "failure GitHub", /connection/],
    ["a permission is missing that nothing works without", () => { app({ issues: undefined }); }, "failure permissions", /issues: write is missing.*set issues to write: to open, update and close/s],
    ["a permission is too low", () => { app({ checks: "read" }); }, "warning permissions", /checks: write is missing: pull requests are not checked/],
    ["a permission too many", () => { app({ administration: "write" }); }, "warning permissions", /more than it uses: administration: write/],
    ["an event is missing", () => { app({}, ["push"]); }, "warning events", /issues is not subscribed to.*merge_group is not subscribed/s],
    ["it is installed nowhere", () => { github.set("GET /app/installations", []); }, "warning installations", /installations\/new/],
    ["an organisation has not accepted", () => { github.set("GET /app/installations", [installationShape(7, { permissions: { metadata: "read", contents: "read", issues: "write" } }), installationShape(8)]); }, "warning installations", /org-7 \(pull_requests: read, checks: write, merge_queues: read, members: read\)/],
    ["the list of installations fails", () => { github.set("GET /app/installations", { message: "x" }, 500); }, "failure installations", /does not tell/],
    ["no webhook", () => { hook({ url: "" }); }, "failure webhook", /no webhook address/],
    ["the webhook goes elsewhere", () => { hook({ url: "https://smee.io/abc" }); }, "failure webhook", /smee\.io/],
    ["the webhook sends forms", () => { hook({ content_type: "form" }); }, "failure webhook", /form: they are refused/],
    ["the webhook is not checked", () => { hook({ insecure_ssl: "1" }); }, "warning webhook", /certificate/],
    ["the webhook has no secret", () => { hook({ secret: undefined }); }, "failure webhook", /not signed/],
    ["deliveries fail", () => { github.set("GET /app/hook/deliveries", [deliveryShape(2, "b", 502, 5), deliveryShape(1, "a", 200, 10)]); }, "warning deliveries", /1 of 2 .* failed, 1 of them never arrived/],
    ["deliveries are refused", () => { github.set("GET /app/hook/deliveries", [deliveryShape(2, "b", 401, 5), deliveryShape(1, "a", 200, 10)]); }, "failure deliveries", /WEBHOOK_SECRET differ/],
    ["deliveries were refused, and are not any more", () => { github.set("GET /app/hook/deliveries", [deliveryShape(2, "b", 200, 5), deliveryShape(1, "a", 401, 10)]); }, "warning deliveries", /1 of 2/],
    ["the clock is wrong", () => { github.skew = 90; }, "failure clock", /(?:89|9\d) s behind.*NTP/s],
    ["the clock is a little off", () => { github.skew = -30; }, "warning clock", /ahead of/],
    ["nobody answers at the public address", (v) => { v["PUBLIC_URL"] = "http://127.0.0.1:9"; }, "warning address", /not reached/],
    ["no public address", (v) => { v["PUBLIC_URL"] = undefined; }, "warning address", /PUBLIC_URL is not set/],
    ["the database does not answer", (v) => { v["DATABASE_URL"] = "postgres://docket:hunter2hunter2@127.0.0.1:9/x"; }, "failure database", /does not answer/],
    ["the embedded database is damaged", () => { mkdirSync(join(dataDir, "pglite")); writeFileSync(join(dataDir, "pglite", "PG_VERSION"), "nonsense"); }, "failure database", /./],
    ["others may read the credentials", () => { writeEnvFile(dataDir, { A: "b" }); chmodSync(join(dataDir, ".env"), 0o644); }, "warning files", /chmod 600/],
    ["others may read the key", (v) => { const path = join(dataDir, "key.pem"); writeFileSync(path, privateKey(), { mode: 0o644 }); v["PRIVATE_KEY"] = undefined; v["PRIVATE_KEY_PATH"] = path; }, "warning files", /PRIVATE_KEY_PATH/],
  ];
  const app = (permissions: Readonly<Record<string, string | undefined>>, events: readonly string[] = EVENTS.map((e) => e.name)): void => { github.set("GET /app", { id: 42, slug: "gpai-docket", name: "x", html_url: "https://github.com/apps/x", permissions: { ...permissionsOf(false), ...permissions }, events }); };
  const hook = (more: Readonly<Record<string, string | undefined>>): void => { github.set("GET /app/hook/config", { url: `${server.url}/api/github/webhooks`, content_type: "json", insecure_ssl: "0", secret: "********", ...more }); };

  test.each(cases)("%s", async (_, spoil, expected, words) => {
    const variables = { ...good() };
    await spoil(variables);
    const found = await look(variables);
    expect(bad(found)).toContain(expected);
    expect(about(found, expected.split(" ")[1] ?? "")).toMatch(words);
    for (const { level, fix } of found) expect(fix !== undefined).toBe(level === "warning" || level === "failure");
  });

  test("an old Node", async () => {
    expect(bad(await look(good(), { nodeVersion: "v20.20.2" }))).toContain("failure node");
  });

  test("personal accounts grant nothing of organisations, and are not behind for it", async () => {
    const { members: _, ...permissions } = permissionsOf(false);
    github.set("GET /app/installations", [installationShape(7, { account: { id: 1, login: "octocat", type: "User" }, target_type: "User", permissions })]);
    expect(bad(await look())).not.toContain("warning installations");
  });

  test("whatever GitHub answers, the doctor comes to an end", async () => {
    for (const name of [...github.answers.keys()]) {
      for (const body of [null, [], {}, "x", [null], { id: "x" }, [{ id: {} }]]) {
        github.set(name, body);
        expect((await look()).length).toBeGreaterThan(3);
      }
    }
  });
});

describe("a door that is not ours", () => {
  test.each<[string, () => Response, RegExp]>([
    ["another server", () => new Response("<html>", { status: 200 }), /answered with 200/],
    ["a redirect", () => new Response(null, { status: 302, headers: { location: "https://x" } }), /answered with 302/],
    ["somebody else's refusal", () => new Response("no", { status: 401 }), /answered with 401/],
    ["a queue that is down", () => new Response("{}", { status: 503 }), /takes nothing/],
  ])("%s", async (_, answer, words) => {
    expect((await checkReach("https://h.example.org", () => Promise.resolve(answer())))[0]).toMatchObject({ level: "warning", message: expect.stringMatching(words) });
  });
});

describe("the page", () => {
  const found: readonly Finding[] = [{ check: "a", level: "ok", message: "fine" }, { check: "b", level: "failure", message: "bad", fix: "mend it" }];

  test("without colours it is plain text", () => {
    expect(findingsText(found, false)).toBe("ok       a: fine\nFAILURE  b: bad\n         Fix: mend it\n\n1 failure, 0 warnings.\n");
    expect(findingsText(found.slice(0, 1), false)).toBe("ok       a: fine\n\nNothing to do.\n");
  });

  test("with colours the signs alone have them", () => {
    expect(findingsText(found, true)).toContain("\u001B[31mFAILURE\u001B[0m  b: bad");
  });
});
