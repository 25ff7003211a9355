import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { decompress } from "../../src/optout/stream/decompress.ts";
import { fileDigest } from "../../src/optout/stream/ranges.ts";
import { findEvidence, openEvidence, sourceEvidence } from "../../src/repository/evidence.ts";
import { openFolder } from "../../src/repository/folder.ts";
import { RepositoryError } from "../../src/repository/port.ts";
import { MemorySource } from "../support/memory-source.ts";

let root = "";
let outside = "";
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "evidence-"));
  outside = mkdtempSync(join(tmpdir(), "evidence-outside-"));
  writeFileSync(join(outside, "far.jsonl"), "far");
  mkdirSync(join(root, "plain/b/c"), { recursive: true });
  mkdirSync(join(root, "plain/.hidden"));
  for (const name of ["plain/z.jsonl", "plain/a.jsonl.gz", "plain/b/m.csv", "plain/b/c/n.jsonl", "plain/.hidden/x.jsonl", "plain/.x", "plain/odd[1].jsonl"]) writeFileSync(join(root, name), name);
  mkdirSync(join(root, "linked"));
  symlinkSync(join(outside, "far.jsonl"), join(root, "linked/far.jsonl"));
  mkdirSync(join(root, "inner"));
  writeFileSync(join(root, "inner/a.jsonl"), "a");
  symlinkSync("a.jsonl", join(root, "inner/b.jsonl"));
  mkdirSync(join(root, "gone"));
  symlinkSync("nothing", join(root, "gone/x"));
  mkdirSync(join(root, "empty"));
});
afterAll(() => { for (const folder of [root, outside]) rmSync(folder, { recursive: true }); });

const failing = async (promise: Promise<unknown>): Promise<RepositoryError> => {
  try { await promise; } catch (error) { if (error instanceof RepositoryError) return error; throw error; }
  throw new Error("nothing was thrown");
};
const from = (paths: readonly string[]): string[] => paths.map((p) => p.slice(root.length + 1));

describe("finding", () => {
  test("a file is itself, a folder all its files, sorted, hidden ones left out", async () => {
    expect(await findEvidence(join(root, "plain/z.jsonl"))).toEqual([join(root, "plain/z.jsonl")]);
    expect(from(await findEvidence(join(root, "plain")))).toEqual(["plain/a.jsonl.gz", "plain/b/c/n.jsonl", "plain/b/m.csv", "plain/odd[1].jsonl", "plain/z.jsonl"]);
    expect(from(await findEvidence(`${join(root, "plain")}/`))).toHaveLength(5);
  });

  test("globs, from the folder that they begin in", async () => {
    expect(from(await findEvidence(join(root, "plain/*.jsonl*")))).toEqual(["plain/a.jsonl.gz", "plain/odd[1].jsonl", "plain/z.jsonl"]);
    expect(from(await findEvidence(join(root, "plain/**/*.jsonl")))).toEqual(["plain/b/c/n.jsonl", "plain/odd[1].jsonl", "plain/z.jsonl"]);
    expect(from(await findEvidence(join(root, "pl*/b/?.csv")))).toEqual(["plain/b/m.csv"]);
    // A file that exists is meant as such, whatever characters it has.
    expect(from(await findEvidence(join(root, "plain/odd[1].jsonl")))).toEqual(["plain/odd[1].jsonl"]);
    const before = process.cwd();
    try {
      process.chdir(root);
      expect(await findEvidence("plain/*.jsonl.gz")).toEqual(["plain/a.jsonl.gz"]);
      expect(await findEvidence("inn*/a.jsonl")).toEqual(["inner/a.jsonl"]);
    } finally { process.chdir(before); }
  });

  test("links: out of the folder and into nowhere are refused, to a file that is found anyway passed over", async () => {
    const { message, path, fix } = await failing(findEvidence(join(root, "linked")));
    expect([message, path, fix]).toEqual(["a symbolic link that leads out of the folder", "far.jsonl", "name the file that it points at, or remove the link"]);
    // Also where a glob would match it; a link that it does not match is nobody's business.
    expect((await failing(findEvidence(join(root, "link*/*.jsonl")))).message).toBe(message);
    expect(from(await findEvidence(join(root, "{linked,inner}/a.jsonl")))).toEqual(["inner/a.jsonl"]);
    expect((await failing(findEvidence(join(root, "gone")))).message).toBe("a symbolic link that leads nowhere");
    expect(from(await findEvidence(join(root, "inner")))).toEqual(["inner/a.jsonl"]);
  });

  test("nothing there says so", async () => {
    for (const path of ["empty", "nothing", "plain/*.zip", "nothing/*"]) expect((await failing(findEvidence(join(root, path)))).fix).toBeDefined();
    expect((await failing(findEvidence(join(root, `plain/${"*".repeat(20)}`)))).message).toContain("not a usable glob");
  });
});

describe("opening", () => {
  test("ranges of a regular file, short at its end; a path for other threads", async () => {
    const file = await openEvidence(join(root, "plain/z.jsonl"), "shown.jsonl");
    expect([file.name, file.size, file.path]).toEqual(["shown.jsonl", 13, join(root, "plain/z.jsonl")]);
    expect(Buffer.from(await file.read(0, 5)).toString()).toBe("plain");
    expect(Buffer.from(await file.read(6, 100)).toString()).toBe("z.jsonl");
    expect(await file.read(100, 5)).toHaveLength(0);
    expect((await file.read(0, 4)).buffer.byteLength).toBe(4);
    expect(await fileDigest(file)).toBe(createHash("sha256").update("plain/z.jsonl").digest("hex"));
    await file.close();
    expect((await failing(file.read(0, 5))).message).toMatch(/could not be read/);
  });

  test("a link that is named is followed; a folder, a device and nothing are refused", async () => {
    const file = await openEvidence(join(root, "linked/far.jsonl"));
    expect([file.name, file.path]).toEqual([join(root, "linked/far.jsonl"), join(outside, "far.jsonl")]);
    await file.close();
    for (const path of [root, "/dev/null", join(root, "nothing"), join(root, "gone/x")]) expect((await failing(openEvidence(path))).fix).toBeDefined();
  });

  test("a file that becomes shorter while it is read is a problem of the stream", async () => {
    const path = join(root, "shrinks.jsonl");
    writeFileSync(path, Buffer.alloc(3_000_000, 0x61));
    const file = await openEvidence(path);
    const stream = decompress(file);
    let bytes = 0;
    for await (const chunk of stream) {
      bytes += chunk.length;
      truncateSync(path, 1_500_000);
    }
    expect(stream.end?.problem?.reason).toBe("the file became shorter while it was read");
    expect(stream.end?.bytes).toBe(bytes);
    await file.close();
  });
});

describe("through the port", () => {
  test("a file of a repository by ranges, without a path", async () => {
    const source = new MemorySource({ "a/m.jsonl": "0123456789" });
    const file = sourceEvidence(source, { path: "a/m.jsonl", size: 10 });
    expect([file.name, file.size, file.path]).toEqual(["a/m.jsonl", 10, undefined]);
    expect(Buffer.from(await file.read(3, 4)).toString()).toBe("3456");
    expect((await failing(sourceEvidence(source, { path: "none", size: 3 }).read(0, 1))).message).toBe("no such file");
  });

  test("no link is followed there", async () => {
    const source = await openFolder(root, { plain: true });
    expect((await failing(sourceEvidence(source, { path: "linked/far.jsonl", size: 3 }).read(0, 3))).message).toMatch(/symbolic link/);
  });
});
