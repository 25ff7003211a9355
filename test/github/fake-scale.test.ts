/** The fake GitHub under the load of a large organisation. */

import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type GitHub, startGitHub } from "../support/github/server.ts";
import { TempRepo } from "../support/temp-repo.ts";

const REPOSITORIES = 2000;
let github: GitHub;
let token: string;

beforeAll(async () => {
  const folder = new TempRepo().write({ "README.md": "# Wren\n" });
  folder.commit("first", "2026-03-01T10:00:00Z");
  github = await startGitHub({ repositories: Array.from({ length: REPOSITORIES }, (_, n) => ({ name: `model-${n}`, folder: folder.path, private: n % 2 === 0, refs: `refs/own/${n}/heads/` })) });
  token = await github.installationToken(github.install());
});

afterAll(async () => {
  await github.close();
  expect(github.violations).toEqual([]);
});

test("2,000 repositories of one folder are listed, and their heads told, in moments", async () => {
  const ids: string[] = [];
  const listed = performance.now();
  for (let page = 1; page <= REPOSITORIES / 100; page += 1) {
    const { data } = await github.api("GET", `/installation/repositories?per_page=100&page=${page}`, { token });
    ids.push(...(data as { repositories: { node_id: string }[] }).repositories.map((r) => r.node_id));
  }
  const asked = performance.now();
  const heads = new Set<string>();
  for (let at = 0; at < ids.length; at += 100) {
    const { data } = await github.api("POST", github.graphqlUrl, { token, body: { query: "query($ids: [ID!]!) { nodes(ids: $ids) { ... on Repository { databaseId nameWithOwner isPrivate isArchived isDisabled hasIssuesEnabled defaultBranchRef { name target { oid } } } } }", variables: { ids: ids.slice(at, at + 100) } } });
    for (const node of (data as { data: { nodes: { nameWithOwner: string; defaultBranchRef: { target: { oid: string } } }[] } }).data.nodes) heads.add(`${node.nameWithOwner} ${node.defaultBranchRef.target.oid}`);
  }
  const done = performance.now();
  expect([ids.length, heads.size]).toEqual([REPOSITORIES, REPOSITORIES]);
  // Generous: other work goes on beside the tests.
  expect(asked - listed).toBeLessThan(6000);
  expect(done - asked).toBeLessThan(4000);
  process.stdout.write(`lists ${Math.round(asked - listed)} ms, heads ${Math.round(done - asked)} ms\n`);
});

test("a push to one is no push to the others", async () => {
  const [one, two] = [github.repository("model-1"), github.repository("model-3")];
  const before = two.git.commitOf("main");
  const sha = github.push(one, { "a.txt": "a\n" });
  const query = "{ one: repository(owner: \"acme\", name: \"model-1\") { defaultBranchRef { target { oid } } } two: repository(owner: \"acme\", name: \"model-3\") { defaultBranchRef { target { oid } } } }";
  expect((await github.api("POST", github.graphqlUrl, { token, body: { query } })).data).toMatchObject({ data: { one: { defaultBranchRef: { target: { oid: sha } } }, two: { defaultBranchRef: { target: { oid: before } } } } });
});
