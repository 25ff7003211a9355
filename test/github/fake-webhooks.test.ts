/** Deliveries of the fake GitHub: in GitHub's shape, signed, kept, sent again. */

import { createHmac } from "node:crypto";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { type GitHub, startGitHub } from "../support/github/server.ts";
import type { Repository } from "../support/github/shapes.ts";
import { postDelivery } from "../support/github/webhooks.ts";
import { TempRepo } from "../support/temp-repo.ts";

const SECRET = "It's a Secret to Everybody";
let folder: TempRepo;
let github: GitHub;
let repo: Repository;
let server: Server;
let seen: { readonly event: string; readonly guid: string; readonly right: boolean; readonly payload: Readonly<Record<string, unknown>> }[];
let status: number;

beforeEach(async () => {
  [seen, status] = [[], 202];
  server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk)).on("end", () => {
      const body = Buffer.concat(chunks).toString("utf8");
      const right = request.headers["x-hub-signature-256"] === `sha256=${createHmac("sha256", SECRET).update(body).digest("hex")}`;
      seen.push({ event: String(request.headers["x-github-event"]), guid: String(request.headers["x-github-delivery"]), right, payload: JSON.parse(body) as Readonly<Record<string, unknown>> });
      response.writeHead(status).end("ok");
    });
  });
  await new Promise<void>((resolve) => { server.listen(0, "127.0.0.1", resolve); });
  folder = new TempRepo().write({ "README.md": "# Wren\n" });
  folder.commit("first", "2026-03-01T10:00:00Z");
  github = await startGitHub({ repositories: [{ name: "wren", folder: folder.path }], clock: () => new Date("2026-11-23T12:00:00Z") });
  repo = github.repository("wren");
  github.webhooks.judged = true;
  Object.assign(github.app.webhook, { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, secret: SECRET });
});

afterEach(async () => {
  const { violations } = github;
  await github.webhooks.settled();
  await github.close();
  server.closeAllConnections();
  server.close();
  expect(violations).toEqual([]);
});

const names = (): readonly string[] => seen.map(({ event, payload }) => (typeof payload["action"] === "string" ? `${event}.${payload["action"]}` : event)).toSorted();

describe("everything that happens is told, in GitHub's shape", () => {
  test("to people's issues and comments", async () => {
    github.install();
    const person = github.person("contributor");
    const number = person.open(repo, "A complaint", "words", ["bug"]);
    person.edit(repo, number, { title: "Another title", body: null });
    const comment = person.comment(repo, number, "hello");
    person.editComment(repo, comment, "hello again");
    person.deleteComment(repo, comment);
    person.unlabel(repo, number, "bug");
    person.close(repo, number, "not_planned");
    person.reopen(repo, number);
    person.lock(repo, number);
    person.unlock(repo, number);
    person.transferIssue(repo, number, github.addRepository({ owner: "acme", name: "other", folder: folder.path }));
    person.deleteIssue(repo, person.open(repo, "gone"));
    await github.webhooks.settled();
    expect(names()).toEqual(["installation.created", "issue_comment.created", "issue_comment.deleted", "issue_comment.edited", "issues.closed", "issues.deleted", "issues.edited", "issues.labeled", "issues.locked", "issues.opened", "issues.opened", "issues.reopened", "issues.transferred", "issues.unlabeled", "issues.unlocked"]);
    expect(seen.every((s) => s.right)).toBe(true);
    expect(seen.find((s) => s.payload["action"] === "closed")?.payload).toMatchObject({ issue: { state_reason: "not_planned" }, sender: { login: "contributor" }, organization: { login: "acme" }, repository: { full_name: "acme/wren" }, installation: { id: expect.any(Number) } });
  });

  test("to repositories", async () => {
    const installation = github.install();
    const owner = github.owner();
    owner.rename(repo, "robin");
    owner.archive(repo);
    owner.unarchive(repo);
    owner.privatise(repo);
    owner.publicise(repo);
    owner.setIssues(repo, false);
    github.addOrganisation("globex");
    github.install("globex");
    owner.transfer(repo, github.state.user("globex"));
    owner.delete(repo);
    await github.webhooks.settled();
    expect(names()).toEqual(["installation.created", "installation.created", "installation_repositories.removed", "repository.archived", "repository.deleted", "repository.edited", "repository.privatized", "repository.publicized", "repository.renamed", "repository.transferred", "repository.unarchived"]);
    expect(seen.find((s) => s.payload["action"] === "renamed")?.payload).toMatchObject({ changes: { repository: { name: { from: "wren" } } }, repository: { name: "robin" } });
    expect(seen.find((s) => s.payload["action"] === "removed")?.payload).toMatchObject({ installation: { id: installation.id, account: { login: "acme" } }, repositories_removed: [{ full_name: "globex/robin" }] });
  });

  test("to installations, whatever an app listens to", async () => {
    const app = github.state.addApp({ id: 5, slug: "other", name: "Other", events: [], webhook: { url: github.app.webhook.url, secret: SECRET } });
    const one = github.install("acme", { app, repositories: [repo] });
    github.addToInstallation(one, github.addRepository({ owner: "acme", name: "more", folder: folder.path }));
    github.removeFromInstallation(one, repo);
    github.suspend(one);
    github.unsuspend(one);
    github.uninstall(one);
    github.person().open(repo, "not told");
    github.webhooks.ping(app);
    github.webhooks.meta(app);
    await github.webhooks.settled();
    expect(names()).toEqual(["installation.created", "installation.deleted", "installation.suspend", "installation.unsuspend", "installation_repositories.added", "installation_repositories.removed", "meta.deleted", "ping"]);
    expect(seen.find((s) => s.payload["action"] === "created")?.payload).toMatchObject({ repositories: [{ full_name: "acme/wren" }], installation: { app_id: 5, repository_selection: "selected" } });
  });

  test("to pushes, pull requests and checks", async () => {
    github.install();
    const before = repo.git.commitOf("main");
    const sha = github.push(repo, { "docs/a.txt": "a\n", "README.md": null }, { message: "Move" });
    github.push(repo, { "b.txt": "b\n" }, { branch: "change" });
    const pull = await github.openPull({ base: repo, head: repo, headRef: "change" });
    github.push(repo, { "c.txt": "c\n" }, { branch: "change" });
    const token = await github.installationToken(github.state.installations[0] as (typeof github.state.installations)[number]);
    const made = await github.api("POST", "/repos/acme/wren/check-runs", { token, body: { name: "x", head_sha: sha, conclusion: "success" } });
    github.rerequest((made.data as { id: number }).id);
    github.rerequest((made.data as { check_suite: { id: number } }).check_suite.id);
    await github.api("PATCH", `/repos/acme/wren/pulls/${pull.number}`, { token, body: { state: "closed", title: "Other" } });
    await github.api("PATCH", `/repos/acme/wren/pulls/${pull.number}`, { token, body: { state: "open" } });
    github.setDraft(pull, true);
    github.setDraft(pull, false);
    await github.webhooks.settled();
    expect(names()).toEqual(["check_run.completed", "check_run.created", "check_run.rerequested", "check_suite.completed", "check_suite.requested", "check_suite.requested", "check_suite.requested", "check_suite.rerequested", "installation.created", "pull_request.closed", "pull_request.converted_to_draft", "pull_request.edited", "pull_request.opened", "pull_request.ready_for_review", "pull_request.reopened", "pull_request.synchronize", "push", "push", "push"]);
    expect(seen.find((s) => s.event === "push" && s.payload["after"] === sha)?.payload).toMatchObject({ ref: "refs/heads/main", before, created: false, forced: false, commits: [{ id: sha, message: "Move", added: ["docs/a.txt"], removed: ["README.md"] }], repository: { default_branch: "main" } });
    expect(folder.git("status", "--porcelain")).toBe("");
  });
});

describe("how they arrive", () => {
  test("late, in another order, and twice", async () => {
    github.install();
    await github.webhooks.settled();
    seen.length = 0;
    github.webhooks.hold();
    const number = github.person().open(repo, "first");
    github.person().close(repo, number);
    expect(seen).toEqual([]);
    await github.webhooks.release((held) => [...held.toReversed(), ...held]);
    expect(seen.map((s) => s.payload["action"])).toEqual(["closed", "opened", "opened", "closed"]);
    expect(new Set(seen.map((s) => s.guid)).size).toBe(2);
  });

  test("those that failed are listed, and sent again under the same id", async () => {
    github.install();
    status = 500;
    github.person().open(repo, "lost");
    await github.webhooks.settled();
    status = 202;
    const token = github.appJwt();
    const list = async (query = "") => await github.api("GET", `/app/hook/deliveries${query}`, { token });
    const { data, headers } = await list("?per_page=1");
    expect(data).toMatchObject([{ event: "issues", action: "opened", status_code: 500, redelivery: false, repository_id: repo.id }]);
    const next = /<([^>]+)>; rel="next"/.exec(headers.get("link") ?? "")?.[1] ?? "";
    expect((await github.api("GET", next, { token })).data).toMatchObject([{ event: "installation", action: "created" }]);
    const [failed] = data as readonly { id: number; guid: string }[];
    expect((await github.api("POST", `/app/hook/deliveries/${failed?.id}/attempts`, { token })).status).toBe(202);
    await github.webhooks.settled();
    expect((await list()).data).toMatchObject([{ guid: failed?.guid, redelivery: true, status_code: 202 }, { guid: failed?.guid, status_code: 500 }, { event: "installation" }]);
    expect((await github.api("GET", `/app/hook/deliveries/${failed?.id}`, { token })).data).toMatchObject({ request: { payload: { issue: { title: "lost" } } } });
    expect((await github.api("POST", "/app/hook/deliveries/1/attempts", { token })).status).toBe(404);
  });

  test("nobody there: noted, nothing thrown", async () => {
    github.app.webhook.url = "http://127.0.0.1:9/";
    github.install();
    await github.webhooks.settled();
    expect(github.webhooks.deliveries).toMatchObject([{ event: "installation", statusCode: 0 }]);
  });

  test("a payload that nothing stands behind is signed and sent too", async () => {
    expect(await postDelivery(github.app.webhook.url, { event: "push", guid: "1", secret: SECRET, payload: { a: 1 } })).toEqual({ status: 202, text: "ok" });
    await postDelivery(github.app.webhook.url, { event: "push", guid: "2", secret: "forged", payload: { a: 1 } });
    expect(seen.map((s) => s.right)).toEqual([true, false]);
  });
});
