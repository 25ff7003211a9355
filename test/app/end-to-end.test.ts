/** The built app against the stateful fake: created on the setup page, installed, at work, away, and back. */

import { afterEach, expect, test } from "@jest/globals";
import { join } from "node:path";
import { diagnose } from "../../src/app/doctor/doctor.ts";
import { readEnvFile } from "../../src/app/env-file.ts";
import { permissionsOf } from "../../src/app/manifest.ts";
import { EVENTS } from "../../src/app/permissions.ts";
import { Secrets } from "../../src/app/redact.ts";
import { startGitHub } from "../support/github/server.ts";
import { TempRepo, tempFolder } from "../support/temp-repo.ts";
import { documentation, modelFiles, modelYaml } from "../support/wren.ts";
import { App, killAll } from "./process-support.ts";

afterEach(killAll);

test("set up, installed, switched on, a pull request, lost deliveries, a doctor that has nothing to say, the page, the end", async () => {
  const wren = new TempRepo().write({ ...modelFiles(), ".gpai/model.yaml": modelYaml, ".gpai/documentation.yaml": documentation() });
  wren.commit("model");
  const settings = new TempRepo().write({ "README.md": "# Acme\n" });
  settings.commit("readme");
  const github = await startGitHub({ repositories: [{ name: "wren", folder: wren.path }, { name: ".github", folder: settings.path }] });
  const [model, organisation] = [github.repository("wren"), github.repository(".github")];
  const dataDir = join(tempFolder("data-"), "app");
  const env = { DATA_DIR: dataDir, GITHUB_API_URL: github.url, GITHUB_SERVER_URL: github.webUrl };

  // The setup page and GitHub's own, as a browser goes through them.
  const first = new App(env);
  const url = await first.url();
  const [, code = ""] = await first.says(/enter the setup code ([0-9A-Z-]{24})/);
  const form = await fetch(`${url}/setup`, { method: "POST", body: new URLSearchParams({ code, organisation: "acme", name: "Acme Docket", url }) });
  const page = (await form.text()).replaceAll("&quot;", "\"").replaceAll("&amp;", "&");
  const action = /<form method="post" action="([^"]+)">/.exec(page)?.[1] ?? "";
  const manifest = /name="manifest" value="(\{.*\})"/.exec(page)?.[1] ?? "";
  const made = await fetch(action, { method: "POST", redirect: "manual", body: new URLSearchParams({ manifest }) });
  const back = made.headers.get("location") ?? "";
  expect(back.startsWith(`${url}/setup/done?code=`)).toBe(true);
  const cookie = form.headers.get("set-cookie")?.split(";")[0] ?? "";
  const done = await fetch(back, { redirect: "manual", headers: { cookie } });
  expect(done.headers.get("location")).toMatch(/\/apps\/acme-docket\/installations\/new$/);
  const app = github.state.app("acme-docket");
  expect(app).toMatchObject({ permissions: permissionsOf(false), events: EVENTS.map((e) => e.name), webhook: { url: `${url}/api/github/webhooks` } });
  expect(readEnvFile(dataDir).variables).toMatchObject({ APP_ID: String(app.id), WEBHOOK_SECRET: app.webhook.secret });

  // A fresh installation: one dashboard, and nothing else.
  const installation = github.install("acme", { app });
  await first.says(new RegExp(`"job":"sweep","installation":${installation.id},.*"result":"done"`));
  const titles = () => [organisation, model].map((repo) => github.issues(repo).map((i) => `${i.state} ${i.author}`));
  expect(titles()).toEqual([["open acme-docket[bot]"], []]);

  // Switched on by a push to the organisation's repository; what follows from our own writing is no more work.
  github.push(organisation, { ".github/gpai-docket.yaml": "mode: active\nissues: {budget: 1}\n" });
  await github.webhooks.settled();
  await first.says(new RegExp(`("job":"sweep","installation":${installation.id},.*"result":"done"[\\s\\S]*){2}`));
  expect(titles()).toEqual([["open acme-docket[bot]"], ["open acme-docket[bot]"]]);

  // A pull request gets its check run.
  github.push(model, { ".gpai/documentation.yaml": documentation({ "MDF-PRP-1": "TODO" }) }, { branch: "change" });
  const pull = await github.openPull({ base: model, head: model, headRef: "change" });
  await first.says(new RegExp(`"job":"pull",.*"number":${pull.number},.*"msg":"pull: checked: `));
  expect(github.state.checks.runs.map((run) => [run.name, run.suite.sha])).toEqual([["GPAI Docket", pull.headSha]]);

  first.child.kill("SIGTERM");
  expect(await first.exited).toBe(0);

  // While nobody listens, somebody closes our issue; GitHub gives up on the delivery, and the app asks for it when it is back.
  const [ours] = github.issues(model);
  github.person().close(model, ours?.number ?? 0, "not_planned");
  await github.webhooks.settled();
  expect(github.webhooks.deliveries.at(-1)).toMatchObject({ event: "issues", action: "closed", statusCode: 0 });
  const second = new App({ ...env, PORT: new URL(url).port });
  await second.says(/tick: 1 installations, 0 to be swept, [1-9] deliveries asked for again/);
  await second.says(new RegExp(`"event":"issues","result":"new"[\\s\\S]*"job":"repository","installation":${installation.id},"repository":${model.id},.*"result":"done"`));
  expect(github.webhooks.deliveries.findLast((d) => d.action === "closed")).toMatchObject({ event: "issues", statusCode: 202, redelivery: true });

  // The doctor, from beside the running app.
  const found = await diagnose({ variables: { ...env, ...readEnvFile(dataDir).variables }, nodeVersion: process.version, now: Date.now, secrets: new Secrets() });
  expect(found.filter((f) => f.level === "failure")).toEqual([]);
  expect(found.filter((f) => f.level === "warning").map((f) => f.check)).toEqual(["address", "webhook", "deliveries"]);

  // The page asks whoever comes to sign in.
  const visit = await fetch(`${url}/o/acme`, { redirect: "manual" });
  expect([200, 302, 303, 401, 403]).toContain(visit.status);
  expect(await visit.text()).not.toContain("MDF-PRP-1");

  github.uninstall(installation);
  await second.says(/"event":"installation","result":"new"/);
  second.child.kill("SIGTERM");
  expect(await second.exited).toBe(0);

  expect(github.violations).toEqual([]);
  // Nothing was written outside of what is installed, and every token was narrowed before it wrote.
  for (const { path, operation } of github.writes) expect(operation === "apps/create-installation-access-token" || /^\/(?:repos\/acme\/(?:wren|\.github)|app\/hook|app-manifests)\//.test(path)).toBe(true);
  const all = first.output + second.output;
  for (const secret of [app.webhook.secret, app.clientSecret, app.privateKey.split("\n")[5] ?? "", "ghs_", "eyJ", "TODO"]) expect(all).not.toContain(secret);
  await github.close();
}, 90_000);
