import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { account, identify, isSame } from "../../src/github/identity.ts";
import { ACTIONS, client, FakePull } from "./server.ts";

let server: FakePull;
beforeEach(async () => { server = await FakePull.start(); });
afterEach(async () => { await server.close(); });

const USER_TOKEN = `ghp_${"a".repeat(36)}`;
const alice = { login: "Alice", type: "User" } as const;

describe("whom a token writes as", () => {
  test("the job's token: asked over GraphQL, once per client", async () => {
    const github = client(server);
    expect(await identify(github)).toEqual({ identity: { login: "github-actions", bot: true } });
    await identify(github);
    expect(server.asked).toEqual(["POST /graphql"]);
  });

  test("an installation whose login comes without [bot]", async () => {
    server.viewer = { login: "my-app", type: "Bot" };
    expect(await identify(client(server))).toEqual({ identity: { login: "my-app", bot: true } });
  });

  test("a person: asked over REST", async () => {
    server.viewer = alice;
    expect(await identify(client(server, { token: USER_TOKEN }))).toEqual({ identity: { login: "alice", bot: false } });
    expect(server.asked).toEqual(["GET /user"]);
  });

  test("a token of unknown shape: over GraphQL", async () => {
    server.viewer = alice;
    expect(await identify(client(server, { token: "0123456789abcdef" }))).toEqual({ identity: { login: "alice", bot: false } });
    expect(server.asked).toEqual(["POST /graphql"]);
  });

  test.each([404, 501, 403, 502])("no GraphQL (%i): REST stands in for an unknown token", async (status) => {
    server.viewer = alice;
    server.noGraphql = status;
    expect(await identify(client(server, { token: "0123456789abcdef" }))).toEqual({ identity: { login: "alice", bot: false } });
  });

  test("no REST: GraphQL stands in for a person", async () => {
    server.viewer = alice;
    server.faults = (seen) => (seen.path === "/user" ? { kind: "status", status: 403 } : undefined);
    expect(await identify(client(server, { token: USER_TOKEN }))).toEqual({ identity: { login: "alice", bot: false } });
  });

  test("neither: the reasons of both, and asked again next time", async () => {
    server.noGraphql = 404;
    const github = client(server);
    const answer = await identify(github);
    expect(answer.identity).toBeUndefined();
    expect(answer).toMatchObject({ reason: expect.stringMatching(/POST \/graphql: 404.*GET \/user: 403/) });
    server.noGraphql = undefined;
    expect((await identify(github)).identity).toEqual({ login: "github-actions", bot: true });
  });

  test("a rate limit ends the asking", async () => {
    server.faults = () => ({ kind: "status", status: 403, headers: { "x-ratelimit-remaining": "0" } });
    expect((await identify(client(server))).identity).toBeUndefined();
    expect(server.seen).toHaveLength(1);
  });

  test("an answer that names nobody", async () => {
    server.viewer = undefined;
    expect(await identify(client(server))).toMatchObject({ reason: expect.stringContaining("names nobody") });
  });
});

test("a person who took an app's name is not the app", () => {
  const app = account(ACTIONS.login, ACTIONS.type);
  expect(app).toEqual({ login: "github-actions", bot: true });
  expect(isSame({ login: "github-actions", bot: true }, account("github-actions", "User"))).toBe(false);
  expect(isSame({ login: "github-actions", bot: true }, account("GitHub-Actions[bot]", "Bot"))).toBe(true);
  expect(isSame({ login: "a", bot: false }, undefined)).toBe(false);
  for (const odd of [undefined, "", "a b", "a[bot][bot]", "<b>", "x".repeat(101)]) expect(account(odd, "User")).toBeUndefined();
});
