/** What goes wrong on the way to GitHub: every run says so, stops nothing else, and the next one ends where an undisturbed one would. */

import { afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import { anyRequest, badGateway, cut, type Fault, operation, secondaryLimit, writes } from "../support/github/faults.ts";
import { TempRepo } from "../support/temp-repo.ts";
import { CODE, FEW, MODEL, Organisation } from "./organisation.ts";

let folders: Record<"home" | "model" | "code", string>;
let org: Organisation;

beforeAll(() => {
  const folder = (files: Readonly<Record<string, string>>): string => { const repo = new TempRepo().write(files); repo.commit("begin"); return repo.path; };
  folders = { home: folder(FEW), model: folder(MODEL), code: folder(CODE) };
});

afterEach(async () => {
  const { violations } = org.github;
  await org.close();
  expect(violations).toEqual([]);
});

const start = async (): Promise<Organisation> => Organisation.start({ ".github": { folder: folders.home }, wren: { folder: folders.model }, tool: { folder: folders.code } });
/** What a person sees, without what differs from run to run. */
const seen = (): readonly unknown[] => org.everything().filter(({ state }) => state === "open").map(({ repository, title, labels, body, comments }) => [repository, title, [...labels].toSorted(), body.slice(0, 60), comments.length]).toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

async function settle(most = 6): Promise<void> {
  for (let i = 0; i < most; i += 1) if ((await org.sweep()).writes.length === 0) return;
  throw new Error("the sweeps never came to rest");
}

async function undisturbed(): Promise<readonly unknown[]> {
  org = await start();
  await settle();
  const end = seen();
  await org.close();
  return end;
}

describe("every write of a first run", () => {
  test.each(["before", "after"] as const)("lost %s it happened: nothing is doubled, nothing is missing in the end", async (when) => {
    const end = await undisturbed();
    expect(end.length).toBeGreaterThanOrEqual(4);
    for (let nth = 0; ; nth += 1) {
      org = await start();
      const fault = cut(when, writes, { skip: nth, times: 1 });
      org.github.faults.add(fault);
      const first = await org.sweep();
      const struck = org.github.log.some((one) => one.fault === fault.name);
      await settle();
      expect([nth, seen()]).toEqual([nth, end]);
      if (!struck) {
        expect([first.incomplete, nth > end.length]).toEqual([false, true]);
        break;
      }
      await org.close();
    }
  });

  test("two in a row fail with 502, each one once: nothing is doubled, and it says that it is not finished", async () => {
    const end = await undisturbed();
    org = await start();
    org.github.faults.add(badGateway(operation("issues/create"), { skip: 1, times: 2 }));
    const { incomplete, overview } = await org.sweep();
    expect([incomplete, overview.run.complete]).toEqual([true, false]);
    await settle();
    expect(seen()).toEqual(end);
  });
});

describe("limits of GitHub", () => {
  test("asked to slow down for a moment: waits and goes on", async () => {
    const end = await undisturbed();
    org = await start();
    org.github.faults.add(secondaryLimit(anyRequest, { every: 7 }), secondaryLimit(writes, { every: 3 }));
    const { incomplete } = await org.sweep();
    expect(incomplete).toBe(false);
    org.github.faults.clear();
    await settle();
    expect(seen()).toEqual(end);
  });

  const spent = (skip: number, reset: string): Fault => ({
    name: "quota", match: anyRequest, skip, effect: { kind: "answer", status: 403, headers: { "x-ratelimit-remaining": "0", "x-ratelimit-reset": String(Date.parse(reset) / 1000) }, body: { message: "API rate limit exceeded for installation.", documentation_url: "https://docs.github.com" } },
  });

  test("the quota is used up while repositories are read: says when it goes on, and the next run begins with those that were not reached", async () => {
    org = await Organisation.start({ ".github": { folder: folders.home }, ...Object.fromEntries(["finch", "heron", "robin", "wren"].map((name) => [name, { folder: folders.model }])) });
    org.github.faults.add(spent(12, "2026-11-23T10:00:00Z"));
    const first = await org.sweep();
    expect(first.overview.run).toMatchObject({ complete: false, writes: 0, next: "2026-11-23T10:00:00Z" });
    expect([first.incomplete, org.everything(), first.overview.repositories.length]).toEqual([true, [], 0]);
    // No request goes out after the refusal but those that were under way.
    expect(first.exchanges.filter(({ fault }) => fault !== undefined).length).toBeLessThanOrEqual(12);
    org.github.faults.clear();
    const second = await org.sweep();
    expect([second.incomplete, second.overview.repositories.length]).toEqual([false, 4]);
  });

  test("the quota is used up between two repositories: what was judged is kept, the rest is as of the run before", async () => {
    org = await Organisation.start({ ".github": { folder: folders.home }, finch: { files: MODEL }, wren: { files: MODEL } });
    await settle();
    org.push("finch", { "notes.txt": "one" });
    org.push("wren", { "notes.txt": "one" });
    const issues = org.everything();
    const trees = ({ path }: { readonly path: string }): boolean => path.startsWith("/repos/acme/wren/git/");
    org.github.faults.add({ ...spent(0, "2026-11-23T10:00:00Z"), match: trees });
    const { overview } = await org.sweep();
    expect(overview.run.complete).toBe(false);
    expect(overview.repositories.map(({ name, status }) => [name, status])).toEqual([["acme/finch", "model"], ["acme/wren", "model"]]);
    expect(org.everything()).toEqual(issues);
    org.github.faults.clear();
    expect((await org.sweep()).overview.run.complete).toBe(true);
  });
});

describe("one repository that fails", () => {
  test("stops no other: it is told, its issues stay, and it is tried again", async () => {
    org = await Organisation.start({ ".github": { folder: folders.home }, finch: { files: MODEL }, wren: { files: MODEL } });
    await settle();
    const before = org.issues("wren");
    org.push("wren", { "config.json": "{}" });
    org.push("finch", { "documents/note.md": "x" });
    org.github.faults.add(badGateway(({ path }) => path.startsWith("/repos/acme/wren/git/"), {}));
    const { overview, incomplete } = await org.sweep();
    expect([incomplete, overview.run.complete]).toEqual([true, true]);
    expect(overview.repositories.map(({ name, status, reason }) => [name, status, reason])).toEqual([["acme/finch", "model", undefined], ["acme/wren", "error", "GitHub did not answer"]]);
    expect(org.issues("wren")).toEqual(before);
    expect(org.issues(".github")[0]?.body).toContain("could not be read");
    org.github.faults.clear();
    const again = await org.sweep();
    expect([again.incomplete, again.overview.repositories.map(({ status }) => status)]).toEqual([false, ["model", "model"]]);
  });

  test("no part of a repository is judged for the whole: one file that GitHub did not give is no gap", async () => {
    org = await Organisation.start({ ".github": { folder: folders.home }, wren: { folder: folders.model } });
    org.github.faults.add(badGateway(({ path }) => path.startsWith("/repos/acme/wren/git/blobs/"), { skip: 2 }));
    const { overview } = await org.sweep();
    expect(overview.repositories.map(({ status, models }) => [status, models])).toEqual([["error", []]]);
    expect(org.issues("wren")).toEqual([]);
  });

  test("heads that GitHub does not tell are no deletion", async () => {
    org = await Organisation.start({ ".github": { folder: folders.home }, wren: { folder: folders.model } });
    await settle();
    const before = org.everything();
    org.github.faults.add(badGateway(operation("graphql"), {}));
    await expect(org.sweep()).rejects.toMatchObject({ kind: "unavailable" });
    expect(org.everything()).toEqual(before);
  });

  test("a configuration that cannot be read stops the run: what is allowed is not known", async () => {
    org = await Organisation.start({ ".github": { folder: folders.home }, wren: { folder: folders.model } });
    org.github.faults.add(badGateway(({ path }) => path.startsWith("/repos/acme/.github/git/"), {}));
    await expect(org.sweep()).rejects.toThrow(/GitHub's API did not give/);
    expect(org.everything()).toEqual([]);
  });
});
