import { symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import { openGit } from "../../src/repository/git.ts";
import { openRepository } from "../../src/repository/open.ts";
import type { RepositorySource } from "../../src/repository/port.ts";
import { isPlainRevision } from "../../src/repository/revision.ts";
import { at, cleanUp, commit, folder, git, repository, text, write } from "./support.ts";

const opened: RepositorySource[] = [];
const open = async (root: string, rev: string): Promise<RepositorySource> => { const source = await openGit(root, rev); opened.push(source); return source; };
afterAll(async () => { for (const source of opened) await source.close(); cleanUp(); });

const POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${"a".repeat(64)}\nsize 12\n`;

describe("the tree of a commit", () => {
  test("is listed and read from objects, whatever lies in the folder", async () => {
    const root = repository({ "a/b": "old", "empty": "", "m.safetensors": POINTER });
    const first = git(root, "rev-parse", "HEAD");
    write(root, { "a/b": "new", "later": "x" });
    const source = await open(root, first);
    expect(source).toMatchObject({ kind: "git", commit: first });
    const { entries } = await source.list();
    expect(entries.map(({ path, kind, size }) => [path, kind, size])).toEqual([["a/b", "file", 3], ["empty", "file", 0], ["m.safetensors", "file", POINTER.length]]);
    expect(entries[0]?.blob).toMatch(/^[0-9a-f]{40}$/);
    expect(text(await source.read("a/b", { length: 10 }))).toBe("old");
    expect(text(await source.read("empty", { length: 10 }))).toBe("");
    expect(text(await source.read("m.safetensors", { length: 1024 }))).toBe(POINTER);
    await expect(source.read("later", { length: 1 })).rejects.toThrow("no such file");
  });

  test("a folder that the commit does not hold is an error, but empty where it may be lacking", async () => {
    const root = repository({ "a": "x" });
    write(root, { "models/m": "new" });
    await expect(openGit(join(root, "models"), "HEAD")).rejects.toThrow("does not exist in that commit");
    const source = await openGit(join(root, "models"), "HEAD", { mayLackFolder: true });
    opened.push(source);
    expect(await source.list()).toEqual({ entries: [], incomplete: [] });
    await expect(source.read("m", { length: 1 })).rejects.toThrow("no such file");
  });

  test("ranges, many reads at once, and huge blobs of which only the head is wanted", async () => {
    const root = repository({ "small": "0123456789", "big": new Uint8Array(20_000_000).fill(65) });
    const source = await open(root, "HEAD");
    const reads = await Promise.all(Array.from({ length: 50 }, async (_, i) => (i % 10 === 0 ? text(await source.read("big", { offset: i, length: 3 })) : text(await source.read("small", { offset: i % 10, length: 2 })))));
    expect(reads).toEqual(Array.from({ length: 50 }, (_, i) => (i % 10 === 0 ? "AAA" : "0123456789".slice(i % 10, (i % 10) + 2))));
    expect(await source.read("big", { offset: 19_999_999, length: 100 })).toHaveLength(1);
    expect(await source.read("big", { length: 30_000_000 })).toHaveLength(20_000_000);
    expect(await source.read("big", { offset: 30_000_000, length: 5 })).toHaveLength(0);
  });

  test("odd names, links and submodules are listed; links are never read", async () => {
    const inner = repository({ "f": "x" });
    const root = repository({ "new\nline": "n", "--help": "h", "a::b": "c", "\u202Eabc": "b" });
    writeFileSync(Buffer.concat([Buffer.from(`${root}/`), Buffer.from([0xc3])]), "bytes");
    symlinkSync("/etc/passwd", join(root, "link"));
    git(root, "submodule", "add", "-q", inner, "sub");
    commit(root);
    const source = await open(root, "HEAD");
    const { entries } = await source.list();
    expect(entries.map(({ path, kind }) => [path, kind])).toEqual([["--help", "file"], [".gitmodules", "file"], ["a::b", "file"], ["link", "symlink"], ["new\nline", "file"], ["sub", "submodule"], ["\u202Eabc", "file"], ["\uFFFD", "file"]]);
    expect(entries.at(-1)?.lossyName).toBe(true);
    expect(text(await source.read("new\nline", { length: 5 }))).toBe("n");
    expect(text(await source.read("--help", { length: 5 }))).toBe("h");
    await expect(source.read("link", { length: 5 })).rejects.toThrow("symbolic link");
    await expect(source.read("sub", { length: 5 })).rejects.toThrow("regular file");
    await expect(source.read("\uFFFD", { length: 5 })).rejects.toThrow("no such file");
  });

  test("names that no folder could hold are left out and said", async () => {
    const root = repository({ "f": "x" });
    const blob = git(root, "rev-parse", "HEAD:f");
    const entry = (mode: string, name: string, id: string): Buffer => Buffer.concat([Buffer.from(`${mode} ${name}\0`), Buffer.from(id, "hex")]);
    write(root, { "tree": Buffer.concat([entry("100644", "..", blob), entry("100644", "good", blob)]) });
    const tree = git(root, "hash-object", "-t", "tree", "-w", "--literally", "tree");
    const bad = git(root, "commit-tree", "-m", "bad", tree);
    const { entries, incomplete } = await (await open(root, bad)).list();
    expect(entries.map(({ path }) => path)).toEqual(["good"]);
    expect(incomplete[0]?.reason).toContain('".."');
  });

  test("limits are said aloud", async () => {
    const root = repository({ "a": "", "b": "", "c": "" });
    const source = await openGit(root, "HEAD", { limits: { entries: 2 } });
    const listing = await source.list();
    expect(listing.entries).toHaveLength(2);
    expect(listing.incomplete[0]?.reason).toContain("more than 2 files");
  });

  test("a bare repository is opened at HEAD", async () => {
    const root = repository({ "f": "x" });
    const bare = join(folder(), "model.git");
    git(root, "clone", "-q", "--bare", root, bare);
    const source = await openRepository(bare);
    opened.push(source);
    expect(source).toMatchObject({ kind: "git", name: "model", commit: git(root, "rev-parse", "HEAD") });
    expect(text(await source.read("f", { length: 1 }))).toBe("x");
  });

  test("a subfolder gives its own tree", async () => {
    const root = repository({ "models/a/f": "x", "other": "y" });
    const source = await open(join(root, "models/a"), "HEAD");
    expect((await source.list()).entries.map(({ path }) => path)).toEqual(["f"]);
    expect(text(await source.read("f", { length: 1 }))).toBe("x");
    expect((await source.lastChanges(["f"])).has("f")).toBe(true);
  });

  test("SHA-256 repositories work", async () => {
    const root = folder();
    git(root, "init", "-q", "--object-format=sha256");
    write(root, { "f": "x" });
    commit(root);
    const source = await open(root, "HEAD");
    expect(source.commit).toMatch(/^[0-9a-f]{64}$/);
    expect(text(await source.read("f", { length: 1 }))).toBe("x");
  });

  test("errors say what to do", async () => {
    const root = repository({ "f": "x" });
    await expect(openGit(folder(), "HEAD")).rejects.toThrow("not a git repository");
    await expect(openGit(root, "no-such-branch")).rejects.toMatchObject({ fix: expect.stringContaining("git fetch") });
    await expect(openGit(root, "0".repeat(40))).rejects.toMatchObject({ fix: `git fetch --no-tags origin ${"0".repeat(40)}` });
    const empty = folder();
    git(empty, "init", "-q");
    await expect(openGit(empty, "HEAD")).rejects.toThrow("no commit yet");
    const source = await openGit(root, "HEAD");
    await source.close();
    await expect(source.read("f", { length: 1 })).rejects.toThrow("closed");
  });

  test("an object that is not in the clone is reported and not fetched", async () => {
    const root = repository({ "f": "content of f" });
    git(root, "config", "uploadpack.allowFilter", "true");
    const partial = join(folder(), "partial");
    git(root, "clone", "-q", "--filter=blob:none", "--no-checkout", `file://${root}`, partial);
    const source = await open(partial, "HEAD");
    expect((await source.list()).entries).toEqual([expect.objectContaining({ path: "f", size: -1 })]);
    await expect(source.read("f", { length: 5 })).rejects.toMatchObject({ message: "the object is not in this clone", fix: expect.stringContaining("git fetch") });
  });

  test.each(["-x", "--all", "", "a..b", "HEAD:f", "HEAD^{/x}", ":/x", "a b", "a\nb", "x".repeat(300), "@{u}\0"])("%j is no revision", (rev) => {
    expect(isPlainRevision(rev)).toBe(false);
  });

  test.each(["HEAD", "main", "feature/x", "v1.0", "HEAD~2", "HEAD^1", "main@{1}", "übung"])("%s is a revision", (rev) => {
    expect(isPlainRevision(rev)).toBe(true);
  });
});

describe("last changes", () => {
  test("the newest commit per path, also of merges, odd names and many paths", async () => {
    at("2026-01-01T00:00:00Z");
    const root = repository({ "a": "1", "b": "1", "new\nline": "1", [":odd"]: "1", "never": "1" });
    at("2026-02-01T00:00:00Z");
    write(root, { "b": "2", "new\nline": "2", [":odd"]: "2" });
    const second = commit(root);
    git(root, "checkout", "-q", "-b", "side", "HEAD~1");
    at("2026-03-01T00:00:00+02:00");
    write(root, { "a": "2" });
    const side = commit(root);
    git(root, "checkout", "-q", "main");
    git(root, "merge", "-q", "--no-ff", "-m", "merge", "side");
    const source = await openRepository(root);
    const some = await source.lastChanges(["a", "b", "new\nline", ":odd", "never", "absent", "-n", "*"]);
    expect(Object.fromEntries([...some].map(([path, { commit: id }]) => [path, id]))).toEqual({ "a": side, "b": second, "new\nline": second, ":odd": second, "never": git(root, "rev-parse", "HEAD~2") });
    expect(some.get("a")?.date).toBe("2026-03-01T00:00:00+02:00");
    const many = await source.lastChanges(["a", "b", ...Array.from({ length: 200 }, (_, i) => `x${i}`)]);
    expect([...many.keys()].sort()).toEqual(["a", "b"]);
    expect(many.get("a")).toEqual(some.get("a"));
  });

  test("a file name that looks like a commit line does not become one", async () => {
    at("2026-01-01T00:00:00Z");
    const name = `${"f".repeat(40)} 2030-01-01T00:00:00Z`;
    const root = repository({ [name]: "x", "z": "x" });
    const changes = await (await openRepository(root)).lastChanges([name, "z"]);
    expect(changes.get("z")?.date).toBe("2026-01-01T00:00:00+00:00");
    expect(changes.get(name)?.commit).toBe(git(root, "rev-parse", "HEAD"));
  });

  test("a shallow clone knows nothing, and says nothing", async () => {
    const root = repository({ "a": "1" });
    const shallow = join(folder(), "shallow");
    git(root, "clone", "-q", "--depth=1", `file://${root}`, shallow);
    expect((await (await openRepository(shallow)).lastChanges(["a"])).size).toBe(0);
  });
});
