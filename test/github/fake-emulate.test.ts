/** The fake beside emulate (Vercel Labs, Apache-2.0), a GitHub that we did not write: the same requests must lead to the same life of an issue. */

import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { createEmulator } from "emulate";
import { jsonWebToken } from "../support/github/keys.ts";
import { type GitHub, startGitHub } from "../support/github/server.ts";
import { TempRepo } from "../support/temp-repo.ts";

interface Got { readonly status: number; readonly data: unknown }
type Ask = (method: string, path: string, body?: unknown) => Promise<Got>;

const PERMISSIONS = { contents: "write", issues: "write", metadata: "read", pull_requests: "write" } as const;
let github: GitHub;
let emulator: { close(): Promise<void> };
let both: readonly [string, (token: string) => Ask][];

/** emulate must be told its port. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => { server.listen(0, "127.0.0.1", resolve); });
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => { server.close(resolve); });
  return port;
}

function asking(root: string): (token: string) => Ask {
  return (token) => async (method, path, body) => {
    const response = await fetch(`${root}${path}`, { method, headers: { authorization: `Bearer ${token}`, "user-agent": "test", accept: "application/vnd.github+json", ...(body === undefined ? {} : { "content-type": "application/json" }) }, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
    const text = await response.text();
    return { status: response.status, data: text === "" ? undefined : JSON.parse(text) as unknown };
  };
}

beforeAll(async () => {
  const folder = new TempRepo().write({ "README.md": "# Wren\n" });
  folder.commit();
  github = await startGitHub({ repositories: [{ name: "wren", folder: folder.path }] });
  github.install("acme", { permissions: PERMISSIONS });
  const port = await freePort();
  emulator = await createEmulator({
    service: "github", port, baseUrl: `http://127.0.0.1:${port}`,
    seed: { github: { users: [{ login: "octocat" }], orgs: [{ login: "acme" }], repos: [{ owner: "acme", name: "wren" }], apps: [{ app_id: github.app.id, slug: github.app.slug, name: github.app.name, private_key: github.app.privateKey, permissions: PERMISSIONS, events: [], installations: [{ installation_id: 100, account: "acme", repository_selection: "all" }] }] } },
  });
  both = [["the fake", asking(github.url)], ["emulate", asking(`http://127.0.0.1:${port}`)]];
});

afterAll(async () => {
  await emulator.close();
  await github.close();
  expect(github.violations).toEqual([]);
});

/** Fields that tests of ours stand on. */
function seen(data: unknown): unknown {
  if (Array.isArray(data)) return (data as readonly unknown[]).map(seen);
  if (typeof data !== "object" || data === null) return data;
  const names = ["number", "title", "body", "state", "state_reason", "locked", "name", "comments", "user", "login", "type", "labels", "closed_by", "app_slug", "repository_selection", "target_type"];
  return Object.fromEntries(Object.entries(data).filter(([key]) => names.includes(key)).map(([key, value]) => [key, seen(value)]));
}

async function life(ask: (token: string) => Ask): Promise<readonly unknown[]> {
  const out: unknown[] = [];
  const app = ask(jsonWebToken(github.app, new Date()));
  const listed = await app("GET", "/app/installations");
  const [one] = listed.data as readonly { readonly id: number }[];
  const minted = await app("POST", `/app/installations/${one?.id}/access_tokens`, {});
  const { token } = minted.data as { readonly token: string };
  out.push([listed.status, seen(listed.data)], [minted.status, token.startsWith("ghs_")]);
  const say = ask(token);
  const O = "/repos/acme/wren";
  const step = async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const { status, data } = await say(method, `${O}${path}`, body);
    out.push([`${method} ${path.replaceAll(/comments\/\d+/g, "comments/n")}`, status, status < 300 ? seen(data) : "refused"]);
    return data;
  };
  await step("POST", "/labels", { name: "gpai", color: "0052cc", description: "ours" });
  await step("POST", "/issues", { title: "One", body: "first", labels: ["gpai"] });
  await step("POST", "/issues", { title: "Two", body: "second" });
  await step("PATCH", "/issues/1", { state: "closed", state_reason: "not_planned" });
  await step("GET", "/issues?state=closed");
  await step("PATCH", "/issues/1", { state: "open", title: "One again", body: "rewritten" });
  await step("POST", "/issues/2/labels", { labels: ["gpai"] });
  await step("GET", "/issues?labels=gpai&state=all&sort=created&direction=asc");
  await step("DELETE", "/issues/2/labels/gpai");
  const comment = await step("POST", "/issues/2/comments", { body: "hello" }) as { readonly id: number };
  await step("PATCH", `/issues/comments/${comment.id}`, { body: "hello again" });
  await step("GET", "/issues/2/comments");
  await step("GET", "/issues/2");
  await step("DELETE", `/issues/comments/${comment.id}`);
  await step("GET", `/issues/comments/${comment.id}`);
  await step("GET", "/issues/99");
  await step("PUT", "/issues/2/lock", { lock_reason: "resolved" });
  await step("GET", "/issues/2");
  return out;
}

test("an issue lives the same life on both", async () => {
  const [ours, theirs] = [await life(both[0]?.[1] as (token: string) => Ask), await life(both[1]?.[1] as (token: string) => Ask)];
  expect(ours.length).toBeGreaterThan(15);
  expect(ours).toEqual(theirs);
});
