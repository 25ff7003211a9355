/** The built app as a process of its own: from nothing to a working app, stops, deaths, and what it prints. */

import { afterAll, afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import { randomUUID } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { readEnvFile } from "../../src/app/env-file.ts";
import { node24, runNode, systemNode } from "../support/mini-runner.ts";
import { hasPostgres, type Postgres, startPostgres } from "../support/postgres.ts";
import { tempFolder } from "../support/temp-repo.ts";
import { APP, App, killAll } from "./process-support.ts";
import { StubGitHub } from "./stub-github.ts";
import { privateKey, signature } from "./support.ts";

const SECRET = "0123456789abcdef0123456789abcdef01234567";
const CLIENT_SECRET = "fedcba9876543210fedcba9876543210fedcba98";
const TOKEN = `ghs_${"Zz9".repeat(60)}`;

let github: StubGitHub;
/** Faster to open than the embedded database, on which the end-to-end test runs. */
let postgres: Postgres | undefined;
afterEach(killAll);
beforeAll(async () => {
  [github, postgres] = await Promise.all([StubGitHub.open(), hasPostgres() ? startPostgres() : undefined]);
  github.set("POST /app-manifests/c0de/conversions", { id: 42, slug: "gpai-docket", name: "Acme Docket", html_url: "https://github.com/apps/gpai-docket", client_id: "Iv1.0123456789abcdef", client_secret: CLIENT_SECRET, webhook_secret: SECRET, pem: privateKey() }, 201);
  github.set("POST /app/installations/7/access_tokens", { token: TOKEN, expires_at: "2099-01-01T00:00:00Z", permissions: {} }, 201);
});
afterAll(async () => {
  await github.close();
  await postgres?.close();
});

async function deliver(url: string, event: string, payload: unknown, secret = SECRET): Promise<number> {
  const text = JSON.stringify(payload);
  const response = await fetch(`${url}/api/github/webhooks`, { method: "POST", body: text, headers: { "content-type": "application/json", "x-github-event": event, "x-github-delivery": randomUUID(), "x-hub-signature-256": signature(text, secret) } });
  return response.status;
}

/** From now on this question is answered with 503, so that whoever asks it tries again; the function ends it. */
function unavailable(name: string): () => void {
  github.answers.set(name, () => ({ status: 503, body: { message: "later" }, headers: { "retry-after": "1" } }));
  return () => { github.answers.delete(name); };
}

test("from nothing: setup page, app without a restart, a delivery, a job, a stop in the middle of it, a stop at once, a death", async () => {
  const dataDir = join(tempFolder("data-"), "new");
  const env = { DATA_DIR: dataDir, ...(postgres === undefined ? {} : { DATABASE_URL: await postgres.database() }), GITHUB_API_URL: github.url, GITHUB_SERVER_URL: "https://github.com" };
  const first = new App(env);
  const url = await first.url();
  const [, code = ""] = await first.says(/enter the setup code ([0-9A-Z-]{24})/);
  expect(await deliver(url, "ping", { zen: "x" })).toBe(503);

  const form = await fetch(`${url}/setup`, { method: "POST", body: new URLSearchParams({ code, organisation: "acme", name: "Acme Docket", url }) });
  const state = /\?state=([\w-]+)/.exec(await form.text())?.[1] ?? "";
  const cookie = form.headers.get("set-cookie")?.split(";")[0] ?? "";
  const done = await fetch(`${url}/setup/done?code=c0de&state=${state}`, { redirect: "manual", headers: { cookie } });
  expect([done.status, done.headers.get("location")]).toEqual([303, "https://github.com/apps/gpai-docket/installations/new"]);
  expect((await fetch(`${url}/setup`)).status).toBe(404);
  expect(readEnvFile(dataDir)).toMatchObject({ open: false, variables: { APP_ID: "42", WEBHOOK_SECRET: SECRET } });

  expect(await deliver(url, "ping", { zen: "x" })).toBe(202);
  expect(await deliver(url, "ping", { zen: "x" }, "some other secret of enough length")).toBe(401);
  // The stub knows no such installation: what is gone is a line in the log, and no error.
  expect(await deliver(url, "installation", { action: "created", installation: { id: 9 } })).toBe(202);
  await first.says(/"job":"sweep","installation":9,.*no longer installed/);
  expect((await fetch(`${url}/ready`)).status).toBe(200);

  const back = unavailable("GET /app/installations/7");
  expect(await deliver(url, "installation", { action: "created", installation: { id: 7 } })).toBe(202);
  await first.says(/503.*trying again/);
  first.child.kill("SIGTERM");
  await first.says(/"msg":"stopping/);
  await expect(fetch(`${url}/health`)).rejects.toThrow();
  back();
  expect(await first.exited).toBe(0);
  expect(first.output).toMatch(/"job":"sweep","installation":7,.*no longer installed[\s\S]*"msg":"stopped"/);

  const second = new App(env);
  const again = await second.url();
  expect((await fetch(`${again}/setup`)).status).toBe(404);
  const late = unavailable("GET /app/installations/7");
  expect(await deliver(again, "installation", { action: "created", installation: { id: 7 } })).toBe(202);
  await second.says(/503.*trying again/);
  second.child.kill("SIGTERM");
  await second.says(/"msg":"stopping/);
  second.child.kill("SIGINT");
  expect(await second.exited).toBe(1);
  expect(second.output).toContain("stopped at once");
  late();

  const third = new App(env, ["--import", `data:text/javascript,process.on('SIGUSR2', () => { setImmediate(() => { throw new Error('nobody catches ${TOKEN}'); }); })`]);
  await third.url();
  third.child.kill("SIGUSR2");
  expect(await third.exited).toBe(1);
  expect(third.output).toMatch(/"level":"fatal".*"message":"nobody catches \[token\]"/);

  const all = first.output + second.output + third.output;
  for (const secret of [SECRET, CLIENT_SECRET, TOKEN, privateKey().split("\n")[3] ?? "", privateKey().split("\n")[12] ?? "", state, cookie, "c0de", "eyJ"]) expect(all).not.toContain(secret);
  for (const line of all.trimEnd().split("\n")) expect(line).toMatch(/^\{[\x20-\x7e]*\}$/);
}, 90_000);

describe("what it says where it cannot start", () => {
  const start = (env: Readonly<Record<string, string>>, args: readonly string[] = [], node = node24) => runNode(node, [APP, ...args], { cwd: tempFolder("cwd-"), env: { PATH: process.env["PATH"] ?? "", ...env } });

  test("an older Node", async () => {
    const node = systemNode();
    const { stdout } = await runNode(node, ["--version"]);
    if (/^v(?:2[4-9]|[3-9]\d)/.test(stdout)) return;
    const { code, stderr } = await start({}, [], node);
    expect(code).toBe(1);
    expect(stderr).toMatch(/needs Node 22\.12 or later, and this is Node 2\d\.\d+\.\d+\.\nFix: install Node 24/);
  });

  test("everything that is wrong with its environment", async () => {
    const { code, stderr } = await start({ APP_ID: "42", PRIVATE_KEY: privateKey(), WEBHOOK_SECRET: "development", REDIS_URL: "redis://x" });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^The app cannot start:\n {2}REDIS_URL [\s\S]* {2}Fix: [\s\S]* {2}WEBHOOK_SECRET is the one that everybody knows[\s\S]* {2}Fix: make one with `openssl rand -hex 32`/);
  });

  test("a command that is none, before anything is opened", async () => {
    const { code, stdout, stderr } = await start({ DATABASE_URL: "postgres://docket:hunter2hunter2@127.0.0.1:9/x?connect_timeout=1" }, ["nonsense"]);
    expect([code, stdout, stderr]).toEqual([2, "", expect.stringContaining("node dist/app.js --help")]);
  });

  test("a port that is taken", async () => {
    const other = createServer();
    await new Promise<void>((resolve) => { other.listen(0, "127.0.0.1", resolve); });
    const { port } = other.address() as AddressInfo;
    const { code, stdout } = await start({ PORT: String(port), DATA_DIR: tempFolder("data-") });
    other.close();
    expect(code).toBe(1);
    expect(stdout).toMatch(new RegExp(`"level":"fatal".*port ${port} of 127\\.0\\.0\\.1 is taken\\. Fix: `));
  });

  test("the doctor ends with 1 and says why, as text and as JSON", async () => {
    const text = await start({ DATA_DIR: tempFolder("data-"), GITHUB_API_URL: github.url }, ["doctor"]);
    expect(text.code).toBe(1);
    expect(text.stdout).toMatch(/^FAILURE {2}credentials: there are none yet$/m);
    const json = await start({ DATA_DIR: tempFolder("data-"), GITHUB_API_URL: github.url, APP_ID: "42", PRIVATE_KEY: privateKey(), WEBHOOK_SECRET: SECRET }, ["doctor", "--json"]);
    expect(JSON.parse(json.stdout)).toMatchObject({ healthy: false, findings: expect.arrayContaining([expect.objectContaining({ check: "webhook", level: "failure" })]) });
  });
});
