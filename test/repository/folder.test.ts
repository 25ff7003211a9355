import { existsSync, chmodSync, mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import { openFolder } from "../../src/repository/folder.ts";
import { openRepository } from "../../src/repository/open.ts";
import { RepositoryError, type RepositorySource } from "../../src/repository/port.ts";
import { cleanUp, folder, git, repository, text, write } from "./support.ts";

afterAll(cleanUp);

const paths = async (source: RepositorySource): Promise<string[]> => (await source.list()).entries.map(({ path }) => path);

describe("a plain folder", () => {
  test("is listed sorted, with sizes, without tool folders", async () => {
    const root = folder();
    write(root, { "b.txt": "12345", "a/c.txt": "1", "a.txt": "", "node_modules/x/y.js": "1", "a/.venv/z": "1", "__pycache__/p": "1", "a/.git/config": "1", ".hidden": "1" });
    const listing = await (await openFolder(root)).list();
    expect(listing).toEqual({
      entries: [{ path: ".hidden", kind: "file", size: 1 }, { path: "a.txt", kind: "file", size: 0 }, { path: "a/c.txt", kind: "file", size: 1 }, { path: "b.txt", kind: "file", size: 5 }], incomplete: [],
    });
  });

  test("reads ranges, and no more than there is", async () => {
    const root = folder();
    write(root, { "f": "0123456789" });
    const source = await openFolder(root);
    expect(text(await source.read("f", { length: 4 }))).toBe("0123");
    expect(text(await source.read("f", { offset: 8, length: 100 }))).toBe("89");
    expect(text(await source.read("f", { offset: 50, length: 100 }))).toBe("");
    for (const range of [{ length: -1 }, { length: 1.5 }, { offset: -1, length: 1 }, { length: Number.NaN }]) await expect(source.read("f", range)).rejects.toThrow("range");
  });

  test("a huge sparse file costs only what is asked for", async () => {
    const root = folder();
    writeFileSync(join(root, "weights"), "head");
    truncateSync(join(root, "weights"), 50 * 2 ** 30);
    const source = await openFolder(root);
    expect((await source.list()).entries[0]?.size).toBe(50 * 2 ** 30);
    expect(text(await source.read("weights", { length: 4 }))).toBe("head");
    expect(await source.read("weights", { offset: 50 * 2 ** 30 - 2, length: 100 })).toHaveLength(2);
  });

  test("symbolic links are listed and never followed, at the end or in the middle of a path", async () => {
    const outside = folder();
    write(outside, { "secret": "s3cret", "sub/secret": "s3cret" });
    const root = folder();
    write(root, { "real/f": "x" });
    symlinkSync(join(outside, "secret"), join(root, "link"));
    symlinkSync(join(outside, "sub"), join(root, "folder"));
    symlinkSync("real", join(root, "inside"));
    symlinkSync("loop", join(root, "loop"));
    const source = await openFolder(root);
    expect((await source.list()).entries.map(({ path, kind, size }) => [path, kind, size])).toEqual([["folder", "symlink", -1], ["inside", "symlink", -1], ["link", "symlink", -1], ["loop", "symlink", -1], ["real/f", "file", 1]]);
    for (const path of ["link", "folder/secret", "inside/f", "loop", "loop/x"]) await expect(source.read(path, { length: 10 })).rejects.toBeInstanceOf(RepositoryError);
  });

  test("paths that leave the folder are refused", async () => {
    const root = folder();
    write(root, { "a/f": "x" });
    const source = await openFolder(join(root, "a"));
    for (const path of ["../a/f", "/etc/passwd", "", ".", "a//f", "./f", "f\0", "..", "x/../../f", `${"x/".repeat(5000)}f`]) await expect(source.read(path, { length: 1 })).rejects.toThrow("inside the repository");
  });

  test("what is no regular file is refused without waiting", async () => {
    const root = folder();
    mkdirSync(join(root, "d"));
    execFileSync("mkfifo", [join(root, "pipe")]);
    const source = await openFolder(root);
    expect((await source.list()).entries).toEqual([{ path: "pipe", kind: "other", size: -1 }]);
    await expect(source.read("pipe", { length: 1 })).rejects.toThrow("regular file");
    await expect(source.read("d", { length: 1 })).rejects.toThrow("regular file");
  });

  test("a file that vanishes after the listing is reported as such", async () => {
    const root = folder();
    write(root, { "f": "x" });
    const source = await openFolder(root);
    await source.list();
    rmSync(join(root, "f"));
    await expect(source.read("f", { length: 1 })).rejects.toThrow("no such file");
  });

  test("odd names: line breaks, colons, dashes, bidi, length, invalid UTF-8", async () => {
    const root = folder();
    const odd = ["new\nline", "a::b", "::set-output name=x::y", "--upload-pack=x", "-", "\u202Egnp.exe", " space ", "ü".repeat(120), "back\\slash", "*", "\t"];
    for (const name of odd) writeFileSync(join(root, name), name);
    writeFileSync(Buffer.concat([Buffer.from(`${root}/`), Buffer.from([0x62, 0xff, 0xfe])]), "bytes");
    const source = await openFolder(root);
    const { entries } = await source.list();
    expect(entries.map(({ path }) => path)).toEqual([...odd, "b\uFFFD\uFFFD"].sort());
    expect(entries.find(({ lossyName }) => lossyName === true)).toEqual({ path: "b\uFFFD\uFFFD", kind: "file", size: 5, lossyName: true });
    for (const name of odd) expect(text(await source.read(name, { length: 1000 }))).toBe(name);
    await expect(source.read("b\uFFFD\uFFFD", { length: 1 })).rejects.toBeInstanceOf(RepositoryError);
  });

  test("limits are said aloud", async () => {
    const root = folder();
    write(root, { "a": "", "b": "", "c": "", "d1/d2/d3/deep": "" });
    const few = await (await openFolder(root, { limits: { entries: 2 } })).list();
    expect(few.entries).toHaveLength(2);
    expect(few.incomplete[0]?.reason).toContain("more than 2 files");
    const shallow = await (await openFolder(root, { limits: { depth: 3 } })).list();
    expect(shallow.entries.map(({ path }) => path)).toEqual(["a", "b", "c"]);
    expect(shallow.incomplete).toEqual([{ reason: "folders nested deeper than 3 were not listed", path: "d1/d2/d3" }]);
  });

  test("very deep folders do not overflow anything", async () => {
    const root = folder();
    write(root, { [`${"d/".repeat(500)}f`]: "x" });
    expect((await (await openFolder(root)).list()).incomplete[0]?.reason).toContain("64");
  });

  test("a name that is too long for the system does not end the listing", async () => {
    const root = repository({ "f": "x" });
    const long = `${`${"n".repeat(200)}/`.repeat(25)}f`;
    git(root, "update-index", "--add", "--cacheinfo", `100644,${git(root, "rev-parse", "HEAD:f")},${long}`);
    expect((await (await openFolder(root)).list()).entries.map(({ path, size }) => [path, size])).toEqual([["f", 1], [long, -1]]);
  });

  test("a folder without read permission is reported", async () => {
    const root = folder();
    write(root, { "open/f": "x", "closed/f": "x" });
    chmodSync(join(root, "closed"), 0o000);
    const listing = await (await openFolder(root)).list();
    chmodSync(join(root, "closed"), 0o700);
    // The administrator may read everything: then there is nothing to report.
    if (process.getuid?.() === 0) expect(listing.incomplete).toEqual([]);
    else expect(listing.incomplete[0]).toMatchObject({ path: "closed" });
  });

  test("opening what is no folder says what to do", async () => {
    const root = folder();
    write(root, { "f": "x" });
    await expect(openFolder(join(root, "f"))).rejects.toMatchObject({ message: "not a folder", fix: expect.stringContaining("folder") });
    await expect(openFolder(join(root, "none"))).rejects.toMatchObject({ message: "no such folder", fix: expect.stringContaining("path") });
  });
});

describe("a git work tree", () => {
  test("is listed as its user sees it: new files in, ignored and deleted ones out", async () => {
    const root = repository({ ".gitignore": "*.log\nbuild/\n", "kept": "x", "deleted": "x", "tracked.log": "x" });
    git(root, "add", "-f", "tracked.log");
    git(root, "commit", "-q", "--allow-empty", "-m", "force");
    write(root, { "new": "12", "x.log": "x", "build/out": "x", "kept": "longer", "node_modules/m/f": "x" });
    rmSync(join(root, "deleted"));
    const source = await openRepository(root);
    const { entries, incomplete } = await source.list();
    expect(entries).toEqual([".gitignore", "kept", "new", "node_modules/m/f", "tracked.log"].map((path) => expect.objectContaining({ path, kind: "file" })));
    expect(entries.find(({ path }) => path === "kept")?.size).toBe(6);
    expect(incomplete).toEqual([]);
  });

  test("odd names, links, a submodule, a nested repository", async () => {
    const inner = repository({ "f": "x" });
    const root = repository({ "a\nb": "1", "-n": "1", "ü": "1" });
    writeFileSync(Buffer.concat([Buffer.from(`${root}/`), Buffer.from([0xff])]), "");
    symlinkSync("/etc/passwd", join(root, "link"));
    git(root, "submodule", "add", "-q", inner, "sub");
    git(root, "add", "-A");
    git(root, "commit", "-q", "-m", "x");
    git(folder(), "clone", "-q", inner, join(root, "nested"));
    const { entries } = await (await openFolder(root)).list();
    expect(entries.map(({ path, kind }) => [path, kind])).toEqual([["-n", "file"], [".gitmodules", "file"], ["a\nb", "file"], ["link", "symlink"], ["nested", "submodule"], ["sub", "submodule"], ["ü", "file"], ["\uFFFD", "file"]]);
  });

  test("a subfolder gives paths relative to it", async () => {
    const root = repository({ "models/a/config.json": "{}", "models/a/deep/f": "x", "other": "x", ".gitignore": "*.tmp" });
    write(root, { "models/a/x.tmp": "x", "models/a/new": "x" });
    const source = await openRepository(join(root, "models/a"));
    expect(await paths(source)).toEqual(["config.json", "deep/f", "new"]);
    expect(text(await source.read("config.json", { length: 9 }))).toBe("{}");
    expect((await source.lastChanges(["config.json", "new"])).get("config.json")?.date).toBe("2026-01-01T00:00:00+00:00");
  });

  test("a sparse checkout is said aloud", async () => {
    const root = repository({ "in/f": "x", "out/f": "x" });
    git(root, "sparse-checkout", "set", "in");
    const listing = await (await openFolder(root)).list();
    expect(listing.entries.map(({ path }) => path)).toEqual(["in/f"]);
    expect(listing.incomplete[0]?.fix).toBe("git sparse-checkout disable");
  });

  test("no program named in the repository's configuration is started", async () => {
    const root = repository({ "f": "x", ".gitattributes": "* filter=evil diff=evil" });
    const mark = join(folder(), "ran");
    const program = `touch ${mark}`;
    for (const key of ["core.fsmonitor", "core.pager", "diff.external", "diff.evil.textconv", "diff.evil.command", "filter.evil.clean", "filter.evil.smudge", "filter.evil.process", "core.sshCommand", "core.askPass", "credential.helper", "gpg.program", "core.alternateRefsCommand", "core.editor"]) git(root, "config", key, program);
    write(root, { ".git/hooks/post-index-change": `#!/bin/sh\n${program}\n`, "f": "changed" });
    chmodSync(join(root, ".git/hooks/post-index-change"), 0o755);
    for (const options of [{}, { rev: "HEAD" }]) {
      const source = await openRepository(root, options);
      expect(await paths(source)).toEqual([".gitattributes", "f"]);
      expect((await source.lastChanges(["f"])).size).toBe(1);
      await source.read("f", { length: 10 });
      await source.close();
    }
    expect(existsSync(mark)).toBe(false);
  });

  test("the caller's GIT_ variables do not redirect it", async () => {
    const other = repository({ "wrong": "x" });
    const root = repository({ "right": "x" });
    process.env["GIT_DIR"] = join(other, ".git");
    try {
      expect(await paths(await openFolder(root))).toEqual(["right"]);
    } finally {
      delete process.env["GIT_DIR"];
    }
  });

  test("a work tree that its configuration places elsewhere is read as a plain folder", async () => {
    const other = folder();
    write(other, { "elsewhere": "x" });
    const root = repository({ "here": "x" });
    git(root, "config", "core.worktree", other);
    expect(await paths(await openFolder(root))).toEqual(["here"]);
  });

  test("a damaged repository is read as a plain folder, and said", async () => {
    const root = repository({ "f": "x" });
    writeFileSync(join(root, ".git/index"), "garbage that is no index at all");
    const listing = await (await openFolder(root)).list();
    expect(listing.entries.map(({ path }) => path)).toEqual(["f"]);
    expect(listing.incomplete[0]?.reason).toContain("git could not list");
  });

  test("without git installed the folder is read as it is", async () => {
    const root = repository({ "f": "x" });
    const path = process.env["PATH"];
    process.env["PATH"] = folder();
    try {
      const source = await openFolder(root);
      expect(await paths(source)).toEqual(["f"]);
      expect((await source.lastChanges(["f"])).size).toBe(0);
      await expect(openRepository(root, { rev: "HEAD" })).rejects.toMatchObject({ fix: expect.stringContaining("install git") });
    } finally {
      process.env["PATH"] = path;
    }
  });
});
