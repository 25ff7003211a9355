import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { externalId } from "../../src/app/pull/types.ts";
import { type Job, jobKey } from "../../src/app/jobs.ts";
import { actionOf, HANDLED_EVENTS, jobsOf } from "../../src/app/webhooks.ts";
import { asInstalled, examples } from "./examples.ts";
import { LABELS, SELF } from "./support.ts";

const REPO = { id: 11, name: "wren", default_branch: "main", owner: { login: "acme" } };
const SHA = "a".repeat(40);
const base = { installation: { id: 7 }, repository: REPO, sender: { login: "octocat", type: "User" } };
const jobs = (event: string, payload: unknown): readonly string[] => jobsOf(event, payload, SELF, LABELS).map(jobKey);
const bot = { login: "gpai-docket[bot]", type: "Bot" };

describe("which jobs follow from an event", () => {
  test.each<[string, string, unknown, readonly string[]]>([
    ["a push to the default branch", "push", { ...base, ref: "refs/heads/main" }, ["repository/7/11"]],
    ["a push to another branch", "push", { ...base, ref: "refs/heads/mainline" }, []],
    ["a tag of the same name", "push", { ...base, ref: "refs/tags/main" }, []],
    ["a push to the organisation's configuration", "push", { ...base, repository: { ...REPO, name: ".github" }, ref: "refs/heads/main" }, ["sweep/7"]],
    ["an issue of ours that somebody closed", "issues", { ...base, action: "closed", issue: { number: 3, user: bot } }, ["repository/7/11"]],
    ["an issue of ours that was moved away", "issues", { ...base, action: "transferred", issue: { number: 3, user: bot } }, ["repository/7/11"]],
    ["an issue of ours that got a label", "issues", { ...base, action: "labeled", issue: { number: 3, user: bot } }, []],
    ["what we did to our own issue", "issues", { ...base, sender: bot, action: "edited", issue: { number: 3, user: bot } }, []],
    ["what we did, in another case of letters", "issues", { ...base, sender: { login: "GPAI-Docket[bot]" }, action: "closed", issue: { number: 3, user: bot } }, []],
    ["somebody else's issue", "issues", { ...base, action: "closed", issue: { number: 3, user: { login: "octocat" } } }, []],
    ["another bot's issue", "issues", { ...base, action: "closed", issue: { number: 3, user: { login: "other[bot]", type: "Bot" } } }, []],
    ["a complaint", "issues", { ...base, action: "opened", issue: { number: 4, user: { login: "octocat" }, labels: [{ name: "bug" }, { name: LABELS.complaint[0] }] } }, ["complaint/7/11/4"]],
    ["a complaint that was changed", "issues", { ...base, action: "edited", issue: { number: 4, user: { login: "octocat" }, labels: [{ name: LABELS.complaint[0] }] } }, ["complaint/7/11/4"]],
    ["a complaint that somebody was assigned to", "issues", { ...base, action: "assigned", issue: { number: 4, user: { login: "octocat" }, labels: [{ name: LABELS.complaint[0] }] } }, []],
    ["a new installation", "installation", { ...base, action: "created" }, ["sweep/7"]],
    ["an installation that is back", "installation", { ...base, action: "unsuspend" }, ["sweep/7"]],
    ["accepted permissions", "installation", { ...base, action: "new_permissions_accepted" }, ["sweep/7"]],
    ["an installation that is gone", "installation", { ...base, action: "deleted" }, []],
    ["a suspended installation", "installation", { ...base, action: "suspend" }, []],
    ["more repositories", "installation_repositories", { installation: { id: 7 }, action: "added" }, ["sweep/7"]],
    ["fewer repositories", "installation_repositories", { installation: { id: 7 }, action: "removed" }, ["sweep/7"]],
    ["an account with a new name", "installation_target", { installation: { id: 7 }, action: "renamed" }, ["sweep/7"]],
    ...["renamed", "archived", "unarchived", "privatized", "publicized"].map((action): [string, string, unknown, readonly string[]] => [`a repository that was ${action}`, "repository", { ...base, action }, ["repository/7/11"]]),
    ...["deleted", "transferred"].map((action): [string, string, unknown, readonly string[]] => [`a repository that was ${action}`, "repository", { ...base, action }, ["sweep/7"]]),
    ["another default branch", "repository", { ...base, action: "edited", changes: { default_branch: { from: "master" } } }, ["repository/7/11"]],
    ["another description", "repository", { ...base, action: "edited", changes: { description: { from: "" } } }, []],
    ...["opened", "synchronize", "reopened", "ready_for_review"].map((action): [string, string, unknown, readonly string[]] => [`a pull request that was ${action}`, "pull_request", { ...base, action, number: 5, pull_request: { number: 5 } }, ["pull/7/11/5"]]),
    ["our own pull request: its check may be required", "pull_request", { ...base, sender: bot, action: "opened", pull_request: { number: 5, user: bot } }, ["pull/7/11/5"]],
    ["a pull request with another base", "pull_request", { ...base, action: "edited", changes: { base: { ref: { from: "x" } } }, pull_request: { number: 5 } }, ["pull/7/11/5"]],
    ["a pull request with another title", "pull_request", { ...base, action: "edited", changes: { title: { from: "x" } }, pull_request: { number: 5 } }, []],
    ["a closed pull request", "pull_request", { ...base, action: "closed", pull_request: { number: 5 } }, []],
    ["our check again", "check_run", { ...base, action: "rerequested", check_run: { app: { id: 42 }, head_sha: SHA, pull_requests: [{ number: 5, base: { repo: { id: 11 } } }] } }, ["pull/7/11/5/again"]],
    ["our check again, from a fork: it names its pull request", "check_run", { ...base, action: "rerequested", check_run: { app: { id: 42 }, head_sha: SHA, external_id: externalId({ number: 9, base: SHA, attempt: 1 }), pull_requests: [] } }, ["pull/7/11/9/again"]],
    ["our check again, on a head that nothing is known of", "check_run", { ...base, action: "rerequested", check_run: { app: { id: 42 }, head_sha: SHA, pull_requests: [] } }, [`head/7/11/${SHA}/again`]],
    ["a check of somebody else's pull request in a fork", "check_run", { ...base, action: "rerequested", check_run: { app: { id: 42 }, head_sha: SHA, pull_requests: [{ number: 5, base: { repo: { id: 12 } } }] } }, [`head/7/11/${SHA}/again`]],
    ["another app's check again", "check_run", { ...base, action: "rerequested", check_run: { app: { id: 43 }, head_sha: SHA } }, []],
    ["our check that was made", "check_run", { ...base, action: "created", check_run: { app: { id: 42 }, head_sha: SHA } }, []],
    ["all our checks again", "check_suite", { ...base, action: "rerequested", check_suite: { app: { id: 42 }, head_sha: SHA, pull_requests: [] } }, [`head/7/11/${SHA}/again`]],
    ["a merge group", "merge_group", { ...base, action: "checks_requested", merge_group: { head_sha: SHA, base_ref: "refs/heads/main" } }, [`head/7/11/${SHA}`]],
    ["a merge group that is gone", "merge_group", { ...base, action: "destroyed", merge_group: { head_sha: SHA } }, []],
    ["an event that nobody told us of", "star", { ...base, action: "created" }, []],
    ["an event named like a property of every object", "constructor", base, []],
  ])("%s", (_, event, payload, expected) => {
    expect(jobs(event, payload)).toEqual(expected);
  });

  test("a merge group keeps the branch that it goes into", () => {
    expect(jobsOf("merge_group", { ...base, action: "checks_requested", merge_group: { head_sha: SHA, base_ref: "refs/heads/release/1" } }, SELF)).toEqual([{ kind: "head", installation: 7, repository: 11, sha: SHA, base: "release/1" }]);
  });

  test("so does a check of a merge group that is asked for again, by the name of the queue's branch", () => {
    const head_branch = `gh-readonly-queue/release/1/pr-7-${SHA}`;
    const expected = [{ kind: "head", installation: 7, repository: 11, sha: SHA, base: "release/1", force: true }];
    expect(jobsOf("check_run", { ...base, action: "rerequested", check_run: { app: { id: 42 }, head_sha: SHA, pull_requests: [], check_suite: { head_branch } } }, SELF)).toEqual(expected);
    expect(jobsOf("check_suite", { ...base, action: "rerequested", check_suite: { app: { id: 42 }, head_sha: SHA, pull_requests: [], head_branch } }, SELF)).toEqual(expected);
  });

  test("as long as our name is not known, an issue of any app may be ours", () => {
    const payload = { ...base, action: "closed", issue: { number: 3, user: { login: "some[bot]", type: "Bot" } } };
    expect(jobsOf("issues", payload, { appId: 42 })).toEqual([{ kind: "repository", installation: 7, repository: 11 }]);
  });

  test("without an installation there is nothing to do, whatever the event", () => {
    for (const event of HANDLED_EVENTS) expect(jobsOf(event, { ...base, installation: undefined, action: "created", ref: "refs/heads/main" }, SELF)).toEqual([]);
  });

  test.each([0, -1, 1.5, 2 ** 60, "7", null, {}, [7], Number.NaN])("%p is no number of an installation", (id) => {
    expect(jobsOf("installation", { action: "created", installation: { id } }, SELF)).toEqual([]);
  });

  test.each(["0".repeat(40), "a".repeat(39), "A".repeat(40), `${"a".repeat(39)}\n`, 40, null])("%p is no commit to look at", (sha) => {
    expect(jobsOf("merge_group", { ...base, action: "checks_requested", merge_group: { head_sha: sha } }, SELF)).toEqual([]);
  });
});

describe("the published examples", () => {
  const all = examples();

  test("are all there", () => { expect(all).toHaveLength(329); });

  test("lead to jobs where they should, and to none elsewhere", () => {
    const found: Record<string, number> = {};
    for (const { event, payload } of all) {
      for (const job of jobsOf(event, asInstalled(payload), SELF, LABELS)) found[`${event}.${actionOf(payload) ?? ""} ${job.kind}`] = (found[`${event}.${actionOf(payload) ?? ""} ${job.kind}`] ?? 0) + 1;
    }
    expect(found).toEqual({
      "installation.created sweep": 2, "installation.new_permissions_accepted sweep": 1, "installation.unsuspend sweep": 1,
      "installation_repositories.added sweep": 2, "installation_repositories.removed sweep": 1,
      "merge_group.checks_requested head": 2,
      "pull_request.opened pull": 4, "pull_request.ready_for_review pull": 3, "pull_request.reopened pull": 2, "pull_request.synchronize pull": 1,
      "push. repository": 2,
      "repository.edited repository": 1, "repository.privatized repository": 2, "repository.publicized repository": 3, "repository.renamed repository": 1, "repository.transferred sweep": 3,
    });
  });

  test("name only installations and repositories that the payload names", () => {
    for (const { event, payload } of all) {
      const whole = asInstalled(payload);
      for (const job of jobsOf(event, whole, SELF, LABELS)) {
        expect("installation" in job && job.installation).toBe((whole["installation"] as { id: number }).id);
        if ("repository" in job) expect(job.repository).toBe((whole["repository"] as { id: number }).id);
      }
    }
  });
});

describe("payloads of any shape", () => {
  const events = fc.oneof(fc.constantFrom(...HANDLED_EVENTS), fc.string());
  const valid = (job: Job): boolean => {
    const numbers = Object.values(job).filter((value) => typeof value === "number");
    return numbers.every((value) => Number.isSafeInteger(value) && value > 0) && (job.kind !== "head" || /^[0-9a-f]{40,64}$/.test(job.sha));
  };

  test("give jobs of the right shape, or none, and never an error", () => {
    fc.assert(fc.property(events, fc.jsonValue({ maxDepth: 5 }), (event, payload) => {
      for (const job of jobsOf(event, payload, SELF, LABELS)) expect(valid(job)).toBe(true);
    }));
  });

  test("mutated from the examples: any value anywhere, any key lost", () => {
    const all = examples().filter(({ event }) => HANDLED_EVENTS.includes(event));
    fc.assert(fc.property(fc.constantFrom(...all), fc.array(fc.tuple(fc.nat(), fc.oneof(fc.jsonValue(), fc.constant(undefined))), { minLength: 1, maxLength: 6 }), ({ event, payload }, changes) => {
      const copy = JSON.parse(JSON.stringify(asInstalled(payload))) as unknown;
      for (const [at, value] of changes) mutate(copy, at, value);
      for (const job of jobsOf(event, copy, SELF, LABELS)) expect(valid(job)).toBe(true);
    }), { numRuns: 500 });
  });

  test("a deep one and a long one cost their size and no more", () => {
    let deep: unknown = 1;
    for (let i = 0; i < 10_000; i++) deep = { issue: deep, repository: deep, labels: [deep] };
    const long = { ...base, action: "opened", issue: { number: 1, labels: Array.from({ length: 1_000_000 }, () => ({ name: "x".repeat(10) })) } };
    const start = performance.now();
    for (const event of HANDLED_EVENTS) {
      jobsOf(event, { ...base, issue: deep, check_run: deep, pull_request: deep }, SELF, LABELS);
      jobsOf(event, long, SELF, LABELS);
    }
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

/** Replaces the n-th place of a value, counted in the order of its keys, or takes it away. */
function mutate(value: unknown, at: number, by: unknown): void {
  const places: [Record<string, unknown>, string][] = [];
  const walk = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    for (const key of Object.keys(node)) {
      places.push([node as Record<string, unknown>, key]);
      walk((node as Record<string, unknown>)[key]);
    }
  };
  walk(value);
  const place = places[at % places.length];
  if (place === undefined) return;
  if (by === undefined) delete place[0][place[1]];
  else place[0][place[1]] = by;
}
