import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { compareReports } from "../../src/checks/diff.ts";
import type { Report } from "../../src/checks/types.ts";
import { inspect, inspectSources } from "../../src/engine/inspect.ts";
import { diffEntries, mergeEntries } from "../../src/github/source-diff.ts";
import { openPullRequest } from "../../src/github/source-pull.ts";
import { openGitHub } from "../../src/github/source.ts";
import { changes } from "../../src/repository/changes.ts";
import { openFolder } from "../../src/repository/folder.ts";
import { openGit } from "../../src/repository/git.ts";
import type { Entry } from "../../src/repository/port.ts";
import { tempFolder, TempRepo } from "../support/temp-repo.ts";
import { documentation, modelFiles, modelYaml } from "../support/wren.ts";
import { failure, gitApi, REPOSITORY } from "./source-support.ts";

const NOW = "2026-11-22";
const records = (seed = "one"): Record<string, string> => ({ ".gpai/model.yaml": modelYaml, ".gpai/documentation.yaml": documentation({}, seed) });

/** A repository whose folder has the name that it has on GitHub. */
function wren(): TempRepo {
  return new TempRepo(`${tempFolder()}/wren-3b`).write({ ...modelFiles(), ...records() });
}

/** What was judged, without where it was read from. */
function judged(report: Report): unknown {
  return { ...report, repository: { ...report.repository, kind: "", commit: "" }, change: undefined };
}

async function throughApi(repo: TempRepo, base: string, head: string): Promise<{ report: Report; requests: number; unread: readonly unknown[] }> {
  const pull = await openPullRequest(gitApi(repo.path), { repository: REPOSITORY, base, head });
  const report = await inspectSources(pull.head, () => pull.openBase(), { now: NOW });
  return { report, requests: pull.requests(), unread: pull.unread() };
}

describe("the same repository, read three ways", () => {
  test("folder, git and API give the same report", async () => {
    const repo = wren();
    const commit = repo.commit();
    const open = { folder: await openFolder(repo.path, { plain: true }), git: await openGit(repo.path, commit), api: openGitHub(gitApi(repo.path), { repository: REPOSITORY, commit }) };
    // Without history, which a plain folder and the API do not have.
    const git = await inspectSources({ ...open.git, lastChanges: () => Promise.resolve(new Map()) }, undefined, { now: NOW });
    const api = await inspectSources(open.api, undefined, { now: NOW });
    expect(judged(api)).toEqual(judged(git));
    expect(api.counts.findings).toBeGreaterThan(0);
    expect(api.repository).toEqual({ name: "wren-3b", kind: "github", commit });
    const folder = await inspectSources(open.folder, undefined, { now: NOW });
    expect({ models: api.models, general: api.general, counts: api.counts, verdict: api.verdict }).toEqual({ models: folder.models, general: folder.general, counts: folder.counts, verdict: folder.verdict });
  });

  test.each([["examples/wren-3b"], ["examples/wren-3b-broken"]])("%s", async (example) => {
    const repo = new TempRepo(`${tempFolder()}/wren-3b`).copy(example);
    const commit = repo.commit();
    const git = await openGit(repo.path, commit);
    const local = await inspectSources({ ...git, lastChanges: () => Promise.resolve(new Map()) }, undefined, { now: NOW });
    expect(judged(await inspectSources(openGitHub(gitApi(repo.path), { repository: REPOSITORY, commit }), undefined, { now: NOW }))).toEqual(judged(local));
  });

  test("a pull request: what it introduces is what the checkout of its test merge says", async () => {
    const repo = wren();
    const start = repo.commit();
    repo.git("checkout", "--quiet", "-b", "topic");
    const head = repo.write({ ...modelFiles("two"), "data.md": "more\n" }).commit("new weights");
    repo.git("checkout", "--quiet", "main");
    const base = repo.write({ "NOTES.md": "meanwhile\n", ".gpai/documentation.yaml": documentation({ "MDF-GEN-1": "Wren" }) }).commit("the base goes on");
    repo.git("merge", "--quiet", "--no-edit", "topic");
    // The API gives no history: neither does this checkout, as on the runner.
    const shallow = tempFolder();
    repo.git("clone", "--quiet", "--depth", "2", `file://${repo.path}`, `${shallow}/wren-3b`);
    const local = await inspect({ path: `${shallow}/wren-3b`, base, now: NOW });
    const { report, requests, unread } = await throughApi(repo, base, head);
    expect({ models: report.models, general: report.general, counts: report.counts, verdict: report.verdict, fails: report.fails }).toEqual({ models: local.models, general: local.general, counts: local.counts, verdict: local.verdict, fails: local.fails });
    expect(report.counts.introduced).toBeGreaterThan(0);
    expect(report.repository).toEqual({ name: "wren-3b", kind: "github", commit: head, base });
    expect(report.change?.files).toBe(2);
    expect(unread).toEqual([]);
    expect(start).not.toBe(base);
    expect(requests).toBeLessThan(16);
  });
});

describe("a pull request through the API", () => {
  test("policy is the base branch's own, also for a branch made from an old commit", async () => {
    const repo = wren().write({ ".gpai/config.yaml": "fail_on: never\n" });
    const old = repo.commit();
    repo.write({ ".gpai/config.yaml": "fail_on: conflict\n" });
    const base = repo.commit("stricter");
    repo.git("checkout", "--quiet", "-b", "topic", old);
    const head = repo.write({ "x.json": "{}" }).commit();
    const { report } = await throughApi(repo, base, head);
    expect(report.failOn).toBe("conflict");
    expect(report.general.filter((f) => f.rule === "policy/relaxed")).toEqual([]);
    expect(report.completeness.missing).toEqual([]);
  });

  test("files that both sides changed are taken from the pull request, and that is said", async () => {
    const repo = wren();
    const old = repo.commit();
    repo.write({ "README.md": "base\n" });
    const base = repo.commit();
    repo.git("checkout", "--quiet", "-b", "topic", old);
    const head = repo.write({ "README.md": "head\n" }).commit();
    const pull = await openPullRequest(gitApi(repo.path), { repository: REPOSITORY, base, head });
    expect(Buffer.from(await pull.head.read("README.md", { length: 9 })).toString()).toBe("head\n");
    expect((await pull.openBase()).incomplete).toEqual([expect.objectContaining({ reason: expect.stringContaining('"README.md"'), fix: expect.stringContaining("merge the base branch") })]);
    const careless = await openPullRequest(gitApi(repo.path), { repository: REPOSITORY, base, head, concerns: () => false });
    expect((await careless.openBase()).incomplete).toEqual([]);
  });

  test("no common ancestor: both trees are compared, and that is said", async () => {
    const repo = wren();
    const base = repo.commit();
    repo.git("checkout", "--quiet", "--orphan", "other");
    const head = repo.write({ "new.json": "{}" }).commit();
    const pull = await openPullRequest(gitApi(repo.path), { repository: REPOSITORY, base, head });
    const opened = await pull.openBase();
    expect(opened.changes).toEqual([{ path: "new.json", status: "added" }]);
    expect(opened.incomplete).toEqual([{ reason: expect.stringContaining("no common ancestor") }]);
    expect((await throughApi(repo, base, head)).report.completeness.complete).toBe(false);
  });

  test("a comparison that fails: both trees are compared, and that is said; one that is refused ends the run", async () => {
    const repo = wren();
    const base = repo.commit();
    const head = repo.write({ "new.json": "{}" }).commit();
    const api = gitApi(repo.path);
    api.before = ({ path }) => { if (path.startsWith("compare/")) throw failure(502); return undefined; };
    const opened = await (await openPullRequest(api, { repository: REPOSITORY, base, head })).openBase();
    expect(opened.incomplete).toEqual([expect.objectContaining({ reason: expect.stringContaining("could not tell the common ancestor") })]);
    api.before = ({ path }) => { if (path.startsWith("compare/")) throw failure(403); return undefined; };
    await expect(openPullRequest(api, { repository: REPOSITORY, base, head })).rejects.toThrow("HTTP 403");
  });

  test("the comparison is asked for without its patches", async () => {
    const repo = wren();
    const base = repo.commit();
    const head = repo.write({ "new.json": "{}" }).commit();
    const api = gitApi(repo.path);
    await openPullRequest(api, { repository: REPOSITORY, base, head });
    expect(api.asked[0]).toEqual({ path: `compare/${base}...${head}`, params: { per_page: "1", page: "2" }, options: {} });
    expect(api.asked.length).toBe(5);
  });

  test("a folder that the pull request creates has an empty base; one that is nowhere is an error", async () => {
    const repo = wren();
    const base = repo.commit();
    const head = repo.write({ "models/new/config.json": "{}" }).commit();
    const pull = await openPullRequest(gitApi(repo.path), { repository: REPOSITORY, base, head, folder: "models/new" });
    expect((await pull.openBase()).changes).toEqual([{ path: "config.json", status: "added" }]);
    await expect(openPullRequest(gitApi(repo.path), { repository: REPOSITORY, base, head, folder: "models/old" })).rejects.toThrow("does not exist in the pull request");
  });

  test("an unknown head is an error, never an empty change", async () => {
    const repo = wren();
    const base = repo.commit();
    await expect(openPullRequest(gitApi(repo.path), { repository: REPOSITORY, base, head: "d".repeat(40) })).rejects.toThrow("HTTP 404");
  });

  test("what the API refuses while files are read makes the result incomplete, on either side", async () => {
    const repo = wren();
    const base = repo.commit();
    const head = repo.write({ ...modelFiles("two"), ...records("two") }).commit();
    const wasRead = repo.git("rev-parse", `${base}:.gpai/documentation.yaml`);
    const api = gitApi(repo.path);
    api.before = ({ path }) => { if (path === `git/blobs/${wasRead}`) throw failure(502); return undefined; };
    const pull = await openPullRequest(api, { repository: REPOSITORY, base, head });
    const report = await inspectSources(pull.head, () => pull.openBase(), { now: NOW });
    expect(pull.unread()).toEqual([expect.objectContaining({ path: ".gpai/documentation.yaml", reason: expect.stringContaining("HTTP 502") })]);
    expect(report.completeness.missing).toEqual(expect.arrayContaining([...pull.unread()]));
    expect(["no-findings", "nothing-to-check"]).not.toContain(report.verdict);
  });

  test("head and base share what is equal: one request per different file", async () => {
    const repo = wren();
    const base = repo.commit();
    const head = repo.write({ "config.json": "{}" }).commit();
    const api = gitApi(repo.path);
    const pull = await openPullRequest(api, { repository: REPOSITORY, base, head });
    await inspectSources(pull.head, () => pull.openBase(), { now: NOW });
    const blobs = api.asked.filter((a) => a.path.startsWith("git/blobs")).map((a) => a.path);
    expect(new Set(blobs).size).toBe(blobs.length);
  });
});

describe("differences of two trees", () => {
  const file = (path: string, blob: string, kind: Entry["kind"] = "file"): Entry => ({ path, kind, size: 5, blob: blob.padEnd(40, "0") });

  test("are git's own, with exact renames, whatever their number", async () => {
    const repo = new TempRepo().write({ "gone.txt": "gone", "kept.txt": "kept", "old/a.bin": "aaa", "old/b.bin": "bbb", "edit.txt": "1", "empty-old": "", ...Object.fromEntries(Array.from({ length: 400 }, (_, i) => [`tree/f${i}.txt`, `content ${i}`])) });
    const base = repo.commit();
    repo.git("mv", "tree", "moved");
    repo.git("mv", "old", "new");
    repo.remove("gone.txt").remove("empty-old").write({ "edit.txt": "2", "added.txt": "new", "empty-new": "" });
    const head = repo.commit();
    const pull = await openPullRequest(gitApi(repo.path), { repository: REPOSITORY, base, head });
    const local = await changes(repo.path, base, head);
    expect(pull.changes).toEqual(local.changes.toSorted((a, b) => (a.path < b.path ? -1 : 1)));
    expect(pull.changes.filter((c) => c.status === "renamed").length).toBe(403);
  });

  test("of equal files those that keep their name are paired, and no file is renamed twice", () => {
    const diff = diffEntries([file("a/x", "1"), file("a/y", "1")], [file("b/w", "1"), file("b/y", "1"), file("b/z", "1")]);
    expect(diff).toEqual([{ path: "b/w", status: "renamed", from: "a/x", same: true }, { path: "b/y", status: "renamed", from: "a/y", same: true }, { path: "b/z", status: "added" }]);
  });

  test("a link in place of a file is a change of type; a link is never a rename", () => {
    expect(diffEntries([file("a", "1"), file("l", "2", "symlink")], [file("a", "1", "symlink"), file("m", "2", "symlink")])).toEqual([{ path: "a", status: "type-changed" }, { path: "l", status: "deleted" }, { path: "m", status: "added" }]);
  });

  test("100,000 renamed files take no noticeable time", () => {
    const tree = (folder: string): Entry[] => Array.from({ length: 100_000 }, (_, i) => file(`${folder}/f${i}`, (i % 5000).toString(16)));
    const started = performance.now();
    expect(diffEntries(tree("a"), tree("b")).every((c) => c.status === "renamed")).toBe(true);
    expect(performance.now() - started).toBeLessThan(5000);
  });

  const tree = fc.dictionary(fc.constantFrom("a", "b", "c/d", "c/e", "f"), fc.constantFrom("1", "2", "3")).map((d) => Object.entries(d).map(([p, b]) => file(p, b)).toSorted((x, y) => (x.path < y.path ? -1 : 1)));

  test("a merge takes the base where the head changed nothing, and the head where it did", () => {
    fc.assert(fc.property(tree, tree, tree, (ancestor, base, head) => {
      const at = (list: readonly Entry[], path: string): string | undefined => list.find((e) => e.path === path)?.blob;
      const { entries, both } = mergeEntries(ancestor, base, head);
      for (const path of ["a", "b", "c/d", "c/e", "f"]) {
        const [old, theirs, ours] = [at(ancestor, path), at(base, path), at(head, path)];
        expect(at(entries, path)).toBe(ours === old ? theirs : ours);
        expect(both.includes(path)).toBe(ours !== old && theirs !== old && ours !== theirs);
      }
      expect(entries.map((e) => e.path)).toEqual(entries.map((e) => e.path).toSorted());
    }));
  });

  test("a file of the head in place of a folder of the base stands alone", () => {
    expect(mergeEntries([file("x", "1")], [file("x", "1"), file("n/a", "2")], [file("x", "1"), file("n", "3")]).entries.map((e) => e.path)).toEqual(["n", "x"]);
    expect(mergeEntries([], [file("n", "2")], [file("n/a", "3")]).entries.map((e) => e.path)).toEqual(["n/a"]);
  });

  test("a pull request that is behind its base changes nothing", async () => {
    const repo = wren();
    const head = repo.commit();
    const base = repo.write({ "later.json": "{}" }).commit();
    const { report } = await throughApi(repo, base, head);
    expect([report.change?.files, report.counts.introduced, report.counts.resolved]).toEqual([0, 0, 0]);
    expect(compareReports(report, report).counts.introduced).toBe(0);
  });
});
