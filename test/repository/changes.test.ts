import { rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import { openBase } from "../../src/engine/inspect.ts";
import { changes, mergeBase, revisionOf } from "../../src/repository/changes.ts";
import { fetchCommit, fetchEnvironment, redact } from "../../src/repository/fetch.ts";
import { isShallow, parents } from "../../src/repository/revision.ts";
import { cleanUp, commit, folder, git, repository, write } from "./support.ts";

afterAll(cleanUp);

const LONG = Array.from({ length: 40 }, (_, i) => `line ${i}`).join("\n");

/** main: base → other; topic: base → head. Returns the root and the three commits. */
function branched(): { readonly root: string; readonly base: string; readonly main: string; readonly head: string } {
  const root = repository({ "kept": "x", "edited": "1", "gone": "this one goes", "old-name": LONG, "type": "x", "sub/f": "1" });
  const base = git(root, "rev-parse", "HEAD");
  git(root, "checkout", "-q", "-b", "topic");
  write(root, { "edited": "2", "new\nline": "x", "-dash": "x", "sub/f": "2", "sub/g": "1", "new-name": `${LONG}\nmore` });
  for (const name of ["gone", "old-name", "type"]) rmSync(join(root, name));
  symlinkSync("kept", join(root, "type"));
  const head = commit(root);
  git(root, "checkout", "-q", "main");
  write(root, { "on-main": "only on main" });
  const main = commit(root);
  return { root, base, main, head };
}

describe("changes", () => {
  test("are those of the topic alone, with renames, odd names and changes of type", async () => {
    const { root, base, head } = branched();
    const found = await changes(root, "main", head);
    expect(found).toMatchObject({ mergeBase: base, incomplete: [] });
    expect([...found.changes].sort((a, b) => (a.path < b.path ? -1 : 1))).toEqual([
      { path: "-dash", status: "added" }, { path: "edited", status: "modified" }, { path: "gone", status: "deleted" }, { path: "new\nline", status: "added" },
      { path: "new-name", status: "renamed", from: "old-name" }, { path: "sub/f", status: "modified" }, { path: "sub/g", status: "added" }, { path: "type", status: "type-changed" },
    ].sort((a, b) => (a.path < b.path ? -1 : 1)));
  });

  test("of a renamed file it is known whether its bytes are the same", async () => {
    const { root, head } = branched();
    git(root, "checkout", "-q", head);
    git(root, "mv", "new\nline", "moved");
    const moved = commit(root);
    expect((await changes(root, head, moved)).changes).toEqual([{ path: "moved", status: "renamed", from: "new\nline", same: true }]);
  });

  test("a subfolder sees its own changes, relative to it", async () => {
    const { root, head } = branched();
    expect((await changes(join(root, "sub"), "main", head)).changes).toEqual([{ path: "f", status: "modified" }, { path: "g", status: "added" }]);
  });

  test("a commit compared with itself has none", async () => {
    const { root, head } = branched();
    expect(await changes(root, head, head)).toEqual({ changes: [], mergeBase: head, incomplete: [] });
  });

  test("unrelated histories are compared directly, and it is said", async () => {
    const { root } = branched();
    git(root, "checkout", "-q", "--orphan", "lone");
    commit(root);
    const found = await changes(root, "main", "lone");
    expect(found.mergeBase).toBeUndefined();
    expect(found.incomplete[0]?.reason).toContain("no common ancestor");
    expect(await mergeBase(root, "main", "lone")).toMatchObject({ commit: git(root, "rev-parse", "main"), common: false });
  });

  test("a missing base says how to fetch it", async () => {
    const { root, base } = branched();
    const shallow = join(folder(), "shallow");
    git(root, "clone", "-q", "--depth=1", "-b", "topic", `file://${root}`, shallow);
    await expect(changes(shallow, base, "HEAD")).rejects.toMatchObject({ message: `commit "${base}" is not in this clone`, fix: `git fetch --no-tags --depth=1 origin ${base}` });
    await expect(changes(shallow, "origin/main", "HEAD")).rejects.toMatchObject({ fix: "git fetch --no-tags --depth=1 origin main:refs/remotes/origin/main" });
    await expect(changes(root, "--output=/tmp/x", "HEAD")).rejects.toThrow("not a usable revision");
  });

  test("a branch that only the remote has is known by its plain name, and what is printed to fetch it then works", async () => {
    const { root, main } = branched();
    const clone = join(folder(), "clone");
    git(root, "clone", "-q", "--single-branch", "-b", "topic", `file://${root}`, clone);
    const missing = await openBase(clone, "main").catch((error: unknown) => error);
    expect(missing).toMatchObject({ fix: "git fetch --no-tags origin main:refs/remotes/origin/main" });
    git(clone, "fetch", "-q", "--no-tags", "origin", "main:refs/remotes/origin/main");
    expect(await revisionOf(clone, "main")).toBe("origin/main");
    expect([await revisionOf(clone, "topic"), await revisionOf(clone, main), await revisionOf(clone, "nowhere")]).toEqual(["topic", main, "nowhere"]);
    const opened = await openBase(clone, "main");
    expect(opened.incomplete).toEqual([]);
    const policy = await opened.policy?.();
    expect(policy?.commit).toBe(main);
    await Promise.all([opened.source.close(), policy?.close()]);
  });

  test("a shallow clone of the test merge that GitHub checks out: its first parent is the base, completely", async () => {
    const { root, main } = branched();
    git(root, "checkout", "-q", "-b", "pull", "main");
    git(root, "merge", "-q", "--no-ff", "-m", "test merge", "topic");
    const shallow = join(folder(), "shallow");
    git(root, "clone", "-q", "--depth=1", "-b", "pull", `file://${root}`, shallow);
    expect(await isShallow(shallow)).toBe(true);
    expect(await isShallow(root)).toBe(false);
    expect((await parents(shallow, "HEAD"))[0]).toBe(main);
    expect(await fetchCommit(shallow, main, { timeoutMs: 20_000 })).toEqual({ ok: true });
    const found = await changes(shallow, main, "HEAD");
    expect(found).toMatchObject({ mergeBase: main, incomplete: [] });
    expect(found.changes.map(({ path }) => path)).not.toContain("on-main");
    expect(found.changes).toHaveLength(8);
  });

  test("a shallow clone without a common ancestor compares trees and says so", async () => {
    const { root, main, head } = branched();
    const shallow = join(folder(), "shallow");
    git(root, "clone", "-q", "--depth=1", "-b", "topic", `file://${root}`, shallow);
    await fetchCommit(shallow, main, { timeoutMs: 20_000 });
    const found = await changes(shallow, main, head);
    expect(found.changes).toContainEqual({ path: "on-main", status: "deleted" });
    expect(found.incomplete[0]?.fix).toBe("git fetch --no-tags --unshallow origin");
  });
});

describe("fetching", () => {
  test("does not make a full clone shallow, and does nothing for a commit that is here", async () => {
    const { root, head } = branched();
    const clone = join(folder(), "clone");
    git(root, "clone", "-q", "--single-branch", "-b", "main", `file://${root}`, clone);
    expect(await fetchCommit(clone, head, { timeoutMs: 20_000 })).toEqual({ ok: true });
    expect(await isShallow(clone)).toBe(false);
    expect(await fetchCommit(clone, head, { timeoutMs: 1 })).toEqual({ ok: true });
  });

  test("fails with a reason and without the token", async () => {
    const { root } = branched();
    git(root, "remote", "add", "origin", "https://user:hunter2@localhost:1/x.git");
    const result = await fetchCommit(root, "1".repeat(40), { token: "ghs_secret", serverUrl: "https://localhost:1", timeoutMs: 20_000 });
    expect(result.ok).toBe(false);
    expect(JSON.stringify(result)).not.toMatch(/ghs_secret|hunter2/);
    expect(await fetchCommit(root, "--upload-pack=x", { timeoutMs: 1000 })).toEqual({ ok: false, reason: "not a full commit id" });
  });

  test("transports that start programs are refused", async () => {
    const { root } = branched();
    const mark = join(folder(), "ran");
    git(root, "remote", "add", "origin", `ext::touch ${mark}`);
    git(root, "config", "remote.origin.uploadpack", `touch ${mark};`);
    expect(await fetchCommit(root, "1".repeat(40), { timeoutMs: 20_000 })).toMatchObject({ ok: false, reason: expect.stringContaining("ext") });
    git(root, "remote", "set-url", "origin", `file://${folder()}`);
    await fetchCommit(root, "1".repeat(40), { timeoutMs: 20_000 });
    expect(() => rmSync(mark)).toThrow("ENOENT");
  });

  test("the token goes to its server alone, encoded, after an empty value that removes an older header", () => {
    const env = fetchEnvironment({ token: "ghs_secret", serverUrl: "https://github.example.org/path", timeoutMs: 1 });
    const settings = Array.from({ length: Number(env["GIT_CONFIG_COUNT"]) }, (_, i) => [env[`GIT_CONFIG_KEY_${i}`], env[`GIT_CONFIG_VALUE_${i}`]]);
    const key = "http.https://github.example.org/.extraheader";
    expect(settings.slice(-2)).toEqual([[key, ""], [key, `AUTHORIZATION: basic ${Buffer.from("x-access-token:ghs_secret").toString("base64")}`]]);
    expect(JSON.stringify(fetchEnvironment({ token: "ghs_secret", serverUrl: "http://github.example.org", timeoutMs: 1 }))).not.toContain("extraheader");
    expect(env["GIT_ALLOW_PROTOCOL"]).toBe("https:ssh:file");
    expect(Object.keys(env).filter((name) => name.includes("TOKEN"))).toEqual([]);
  });

  test("messages are redacted", () => {
    const secret = Buffer.from("x-access-token:$&t").toString("base64");
    expect(redact(`a $&t b ${secret} c https://u:p@host/ \u001b[31m`, "$&t")).toBe("a *** b *** c https://***@host/  [31m");
  });
});
