/** The same client against the fake that judges every exchange by GitHub's own description of its API. */

import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { markerLine } from "../../src/formats/comment-marker.ts";
import { connect, type GitHub } from "../../src/github/client.ts";
import { identify } from "../../src/github/identity.ts";
import { findPullRequest } from "../../src/github/pulls.ts";
import { ensureComment, type StickyComment } from "../../src/github/sticky.ts";
import { postSuggestions } from "../../src/github/suggestions.ts";
import { badGateway, cut, killOn, operation, secondaryLimit } from "../support/github/faults.ts";
import { type GitHub as Fake, startGitHub } from "../support/github/server.ts";
import type { Pull } from "../support/github/state.ts";
import { READ_ONLY } from "../support/github/tokens.ts";
import { TempRepo } from "../support/temp-repo.ts";

let repo: TempRepo;
let fake: Fake;
let pull: Pull;
let token: string;

async function start(basePath: "" | "/api/v3" = ""): Promise<void> {
  repo = new TempRepo().write({ "README.md": "---\nlicense: x\n---\n# Wren\n", "docs/a.txt": "one\ntwo\nthree\n" });
  repo.commit("first");
  repo.git("checkout", "-q", "-b", "change");
  repo.write({ "README.md": "---\nlicense: mitt\n---\n# Wren\n" }).commit("second");
  fake = await startGitHub({ repositories: [{ name: "wren", folder: repo.path }], basePath });
  pull = await fake.openPull({ base: fake.repository("wren"), head: fake.repository("wren"), headRef: "change" });
  token = await fake.workflowToken();
}

beforeEach(async () => { await start(); });
afterEach(async () => {
  const { violations } = fake;
  await fake.close();
  expect(violations).toEqual([]);
});

const client = (given = token): GitHub => connect({ token: given, apiUrl: fake.url, log: () => undefined, wait: async () => { await new Promise((resolve) => { setTimeout(resolve, 1); }); } });
const REPOSITORY = { owner: "acme", repo: "wren" };

function wanted(digit: string, state: "todo" | "clear" = "todo"): StickyComment {
  const digest = digit.repeat(16);
  return { repository: REPOSITORY, number: pull.number, headSha: pull.headSha, purpose: "pull-request", key: ".", mode: "on-change", desired: { state, digest, body: `${markerLine({ purpose: "pull-request", key: ".", digest })}Text ${digit}` } };
}

test("the life of a comment in at most four requests a time, for every kind of token", async () => {
  for (const given of [token, await fake.appToken(), fake.userToken("octocat")]) {
    for (const [digit, action] of [["1", "created"], ["1", "unchanged"], ["2", "updated"]] as const) {
      const github = client(given);
      expect(await ensureComment(github, wanted(digit))).toMatchObject({ action, url: expect.stringContaining(`/pull/${pull.number}#issuecomment-`) });
      // From the second token on a comment with our marker is there before ours: it is asked who we are.
      expect(github.requests()).toBeLessThanOrEqual(action === "unchanged" ? 2 : 5);
    }
  }
  expect((await fake.comments(pull)).map((c) => c.login)).toEqual(["github-actions[bot]", "gpai-docket[bot]", "octocat"]);
});

test("a spoofed marker among 120 comments", async () => {
  const spoof = wanted("1").desired.body;
  for (let n = 0; n < 119; n++) await fake.comment(pull, "contributor", `comment ${n}`);
  await fake.comment(pull, "mallory", spoof);
  expect((await ensureComment(client(), wanted("1"))).action).toBe("created");
  const second = client();
  expect((await ensureComment(second, wanted("1"))).action).toBe("unchanged");
  expect(second.requests()).toBe(3);
  expect((await fake.comments(pull)).filter((c) => c.body === spoof).map((c) => c.login)).toEqual(["mallory", "github-actions[bot]"]);
}, 60_000);

test("faults: gateway, secondary limit, socket", async () => {
  fake.faults.add(badGateway(operation("issues/list-comments")), secondaryLimit(operation("pulls/get")), cut("after", operation("issues/create-comment")));
  expect((await ensureComment(client(), wanted("1"))).action).toBe("created");
  expect(await fake.comments(pull)).toHaveLength(1);
});

test("a token that only reads, a locked conversation, a head that moved", async () => {
  expect((await ensureComment(client(await fake.workflowToken(READ_ONLY)), wanted("1"))).action).toBe("not-permitted");
  pull.locked = true;
  expect((await ensureComment(client(), wanted("1"))).action).toBe("outdated");
  pull.locked = false;
  const before = wanted("1");
  repo.write({ "README.md": "# Other\n" }).commit("third");
  expect((await ensureComment(client(), { ...before })).action).toBe("outdated");
  expect(await fake.comments(pull)).toEqual([]);
});

test("Enterprise Server: /api/v3 and /api/graphql", async () => {
  await fake.close();
  await start("/api/v3");
  expect(await identify(client())).toEqual({ identity: { login: "github-actions", bot: true } });
  expect((await ensureComment(client(), wanted("1"))).action).toBe("created");
});

test("the pull request of a head", async () => {
  const found = await findPullRequest(client(), REPOSITORY, { owner: "acme", branch: "change", sha: pull.headSha, repositoryId: pull.base.id });
  expect(found.pull).toMatchObject({ number: pull.number, headRef: "change", baseRef: "main" });
});

test("suggestions: posted once, those outside the diff left out", async () => {
  const review = { repository: REPOSITORY, number: pull.number, headSha: pull.headSha, summary: "Fixes.", suggestions: [
    { path: "README.md", line: 2, body: "```suggestion\nlicense: mit\n```", key: "a" }, { path: "docs/a.txt", line: 1, body: "```suggestion\n1\n```", key: "b" },
    { path: "README.md", line: 1, endLine: 3, body: "```suggestion\n---\n---\n```", key: "c" },
  ] };
  expect(await postSuggestions(client(), review)).toMatchObject({ posted: 2, already: 0 });
  expect(await postSuggestions(client(), { ...review, suggestions: review.suggestions.filter((s) => s.key !== "b") })).toMatchObject({ posted: 0, already: 2 });
  expect(fake.state.reviews).toHaveLength(1);
});

test.each(["before", "after"] as const)("killed at any write (%s it is done) and run again", async (when) => {
  for (const n of [1, 2]) {
    fake.faults.clear();
    fake.faults.add(killOn(1, when));
    await ensureComment(client(), wanted(String(n)));
    await ensureComment(client(), wanted(String(n)));
    expect(await fake.comments(pull)).toMatchObject([{ body: wanted(String(n)).desired.body }]);
  }
});
