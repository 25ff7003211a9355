/** GraphQL of the fake GitHub: GitHub's schema, limits and words. */

import { afterEach, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import type { Installation } from "../support/github/apps.ts";
import { type GitHub, startGitHub } from "../support/github/server.ts";
import type { Repository } from "../support/github/shapes.ts";
import { TempRepo } from "../support/temp-repo.ts";

let folder: TempRepo;
let github: GitHub;
let repo: Repository;
let secret: Repository;
let installation: Installation;
let token: string;

beforeAll(async () => {
  folder = new TempRepo().write({ "README.md": "# Wren\n", ".gpai/model.yaml": "role: provider\n" });
  folder.commit("first", "2026-03-01T10:00:00Z");
  folder.write({ ".gpai/model.yaml": "role: modifier\n" }).commit("second", "2026-03-02T10:00:00Z");
});

beforeEach(async () => {
  github = await startGitHub({ repositories: [{ name: "wren", folder: folder.path }, { name: "secret", folder: folder.path, private: true }], clock: () => new Date("2026-11-23T12:00:00Z") });
  [repo, secret] = [github.repository("wren"), github.repository("secret")];
  installation = github.install();
  token = await github.installationToken(installation);
});

afterEach(async () => {
  const { violations } = github;
  await github.close();
  expect(violations).toEqual([]);
});

interface Result { readonly data?: Readonly<Record<string, unknown>> | null; readonly errors?: readonly { readonly message: string; readonly type?: string; readonly path?: readonly unknown[] }[] }

async function ask(query: string, variables: Readonly<Record<string, unknown>> = {}, as = token): Promise<Result> {
  return (await github.api("POST", github.graphqlUrl, { token: as, body: { query, variables } })).data as Result;
}

const id = (kind: string, number: number): string => Buffer.from(`${kind}:${number}`).toString("base64").replaceAll("=", "");

describe("what is asked in one query", () => {
  test("heads of many repositories: gone ones are null, with an error each", async () => {
    const gone = github.addRepository({ owner: "acme", name: "gone", folder: folder.path });
    github.state.remove(gone);
    const { data, errors } = await ask("query($ids: [ID!]!) { nodes(ids: $ids) { __typename ... on Repository { databaseId nameWithOwner isArchived hasIssuesEnabled defaultBranchRef { name target { oid } } } } rateLimit { cost remaining } }", { ids: [id("Repository", repo.id), id("Repository", gone.id), id("Repository", secret.id)] });
    const head = folder.git("rev-parse", "main");
    expect(data).toMatchObject({ nodes: [{ __typename: "Repository", databaseId: repo.id, nameWithOwner: "acme/wren", isArchived: false, hasIssuesEnabled: true, defaultBranchRef: { name: "main", target: { oid: head } } }, null, { databaseId: secret.id }], rateLimit: { cost: 1 } });
    expect(errors).toMatchObject([{ type: "NOT_FOUND", path: ["nodes", 1], message: `Could not resolve to a node with the global id of '${id("Repository", gone.id)}'` }]);
  });

  test("repositories of an owner, in pages that do not slip", async () => {
    for (let n = 0; n < 5; n += 1) github.addRepository({ owner: "acme", name: `more-${n}`, folder: folder.path });
    const names: unknown[] = [];
    let after: string | null = null;
    do {
      const { data } = await ask("query Page($login: String!, $after: String) { repositoryOwner(login: $login) { __typename repositories(first: 3, after: $after, orderBy: {field: NAME, direction: ASC}) { totalCount nodes { ...Head } pageInfo { hasNextPage endCursor } } } } fragment Head on Repository { name owner { login ... on Organization { databaseId } } }", { login: "acme", after });
      const found = (data as { repositoryOwner: { repositories: { totalCount: number; nodes: { name: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } } }).repositoryOwner.repositories;
      expect(found.totalCount).toBe(7);
      names.push(...found.nodes.map((n) => n.name));
      // What lies before the cursor goes away: nothing is left out of the next page.
      if (after === null) github.state.remove(github.repository("more-0"));
      if (after === null) github.addRepository({ owner: "acme", name: "zebra", folder: folder.path });
      after = found.pageInfo.hasNextPage ? found.pageInfo.endCursor : null;
    } while (after !== null);
    expect(names).toEqual(["more-0", "more-1", "more-2", "more-3", "more-4", "secret", "wren", "zebra"]);
  });

  test("issues by their author, with all that is known of them", async () => {
    const app = github.person("gpai-docket[bot]");
    const mallory = github.person("mallory");
    const number = app.open(repo, "Renew the summary", "body", ["gpai"]);
    mallory.open(repo, "Mine", null);
    github.person().close(repo, number, "duplicate");
    const query = "query($login: String!) { repository(owner: \"acme\", name: \"wren\") { issues(first: 10, filterBy: {createdBy: $login}, states: [OPEN, CLOSED], orderBy: {field: CREATED_AT, direction: ASC}) { totalCount nodes { number title body state stateReason createdAt updatedAt closedAt locked url author { __typename login } labels(first: 20) { nodes { name } } } } } }";
    expect((await ask(query, { login: "gpai-docket[bot]" })).data).toEqual({ repository: { issues: { totalCount: 1, nodes: [{
      number, title: "Renew the summary", body: "body", state: "CLOSED", stateReason: "NOT_PLANNED", createdAt: "2026-11-23T12:00:00Z", updatedAt: "2026-11-23T12:00:00Z", closedAt: "2026-11-23T12:00:00Z", locked: false, url: `https://github.com/acme/wren/issues/${number}`, author: { __typename: "Bot", login: "gpai-docket" }, labels: { nodes: [{ name: "gpai" }] },
    }] } } });
    expect((await ask(query, { login: "nobody" })).data).toMatchObject({ repository: { issues: { totalCount: 0 } } });
  });

  test("files and the history of a path", async () => {
    const { data } = await ask("{ repository(owner: \"acme\", name: \"wren\") { object(expression: \"HEAD:.gpai/model.yaml\") { ... on Blob { text byteSize } } defaultBranchRef { target { ... on Commit { all: history(first: 10) { totalCount nodes { messageHeadline } } readme: history(first: 1, path: \"README.md\") { nodes { oid committedDate } } } } } none: object(expression: \"main:nothing\") { __typename } } }");
    expect(data).toEqual({ repository: { object: { text: "role: modifier\n", byteSize: 15 }, none: null, defaultBranchRef: { target: { all: { totalCount: 2, nodes: [{ messageHeadline: "second" }, { messageHeadline: "first" }] }, readme: { nodes: [{ oid: folder.git("rev-parse", "HEAD~1"), committedDate: "2026-03-01T10:00:00Z" }] } } } } });
  });
});

describe("who may see what", () => {
  test("an installation sees its own private repositories alone, and needs the permission for what is in them", async () => {
    const query = "{ repository(owner: \"acme\", name: \"secret\") { name issues(first: 1) { totalCount } } }";
    const narrow = await github.installationToken(installation, { permissions: { metadata: "read" } });
    expect(await ask(query, {}, narrow)).toMatchObject({ data: { repository: null }, errors: [{ type: "FORBIDDEN", path: ["repository", "issues"], message: "Resource not accessible by integration" }] });
    const other = github.install("globex");
    expect(await ask(query, {}, await github.installationToken(other))).toMatchObject({ data: { repository: null }, errors: [{ type: "NOT_FOUND", message: "Could not resolve to a Repository with the name 'acme/secret'." }] });
    expect(await ask(query, {}, github.userToken("octocat"))).toEqual({ data: { repository: { name: "secret", issues: { totalCount: 0 } } } });
  });

  test("transferred issues are found by their old id, deleted ones are not", async () => {
    const [one, two] = [github.person().open(repo, "one"), github.person().open(repo, "two")];
    const ids = [one, two].map((n) => github.issue(repo, n).nodeId);
    github.person().transferIssue(repo, one, secret);
    github.person().deleteIssue(repo, two);
    expect(await ask("query($ids: [ID!]!) { nodes(ids: $ids) { ... on Issue { number repository { name } } } }", { ids })).toMatchObject({ data: { nodes: [{ number: 1, repository: { name: "secret" } }, null] }, errors: [{ type: "NOT_FOUND", path: ["nodes", 1] }] });
  });
});

describe("refused, as GitHub does", () => {
  const R = "repository(owner: \"a\", name: \"b\")";
  test.each<[string, string, Readonly<Record<string, unknown>>, RegExp]>([
    ["more than 100 a page", `{ ${R} { issues(first: 101) { totalCount } } }`, {}, /^Requesting 101 records on the `issues` connection exceeds the `first` limit of 100 records\.$/],
    ["a list without a bound", `{ ${R} { issues { totalCount } } }`, {}, /^You must provide a `first` or `last` value to properly paginate the `issues` connection\.$/],
    ["more than 100 ids", "query($ids: [ID!]!) { nodes(ids: $ids) { id } }", { ids: Array.from({ length: 101 }, (_, n) => String(n)) }, /^You may not provide more than 100 node ids; you provided 101\.$/],
    ["more than 500,000 nodes", "{ organization(login: \"acme\") { repositories(first: 100) { nodes { issues(first: 100) { nodes { labels(first: 50) { nodes { name } } } } } } } }", {}, /^This query requests up to 510,100 possible nodes which exceeds the maximum limit of 500,000\.$/],
    ["a variable nobody uses", "query($a: Int) { viewer { login } }", {}, /^Variable \$a is declared by anonymous query but not used$/],
    ["a variable that is not declared", `{ ${R} { issue(number: $n) { id } } }`, {}, /^Variable \$n is used by anonymous query but not declared$/],
    ["a variable of another type", `query($n: String!) { ${R} { issue(number: $n) { id } } }`, { n: "1" }, /^Type mismatch on variable \$n and argument number \(String! \/ Int!\)$/],
    ["a variable that is missing", `query($n: Int!) { ${R} { issue(number: $n) { id } } }`, {}, /^Variable \$n of type Int! was provided invalid value$/],
    ["a state in quotes", `{ ${R} { issues(first: 1, states: "OPEN") { totalCount } } }`, {}, /^Argument 'states' on Field 'issues' has an invalid value \("OPEN"\)\. Expected type '\[IssueState!\]'\.$/],
    ["an argument that is not there", `{ ${R} { issues(first: 1, creator: "x") { totalCount } } }`, {}, /^Field 'issues' doesn't accept argument 'creator'$/],
    ["a filter that is not there", `{ ${R} { issues(first: 1, filterBy: {author: "x"}) { totalCount } } }`, {}, /^InputObject 'IssueFilters' doesn't accept argument 'author'$/],
    ["an object without a selection", `{ ${R} { owner } }`, {}, /^Field must have selections/],
    ["a fragment on something else", `{ ${R} { ... on Issue { number } } }`, {}, /^Fragment on Issue can't be spread inside Repository$/],
    ["a fragment that is not there", `{ ${R} { ...Gone } }`, {}, /^Fragment Gone was used, but not defined$/],
    ["half a query", `{ ${R} {`, {}, /^Unexpected end of document$/],
  ])("%s", async (_, query, variables, message) => {
    const { data, errors } = await ask(query, variables);
    expect(data).toBeUndefined();
    expect(errors?.[0]?.message).toMatch(message);
    expect(github.violations.splice(0)).toMatchObject([{ operation: "graphql" }]);
  });
});
