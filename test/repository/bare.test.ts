import { describe, expect, test } from "@jest/globals";
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { changedPaths } from "../../src/repository/changed-paths.ts";
import { fetchCommit } from "../../src/repository/fetch.ts";
import { openRepository } from "../../src/repository/open.ts";
import { resolveCommit } from "../../src/repository/revision.ts";
import { tempFolder, TempRepo } from "../support/temp-repo.ts";

/** A work tree whose folder `models/a` holds, as ordinary files, a bare repository with the base commit and a configuration of its own. */
function trap() {
  const repo = new TempRepo().write({ "models/a/config.json": "{}" });
  const base = repo.commit();
  const bare = join(tempFolder(), "x.git");
  repo.git("clone", "--quiet", "--bare", repo.path, bare);
  writeFileSync(join(bare, "config"), '[core]\n\trepositoryformatversion = 0\n\tbare = true\n[remote "origin"]\n\turl = https://example.org/x.git\n[http "https://github.com/"]\n\tproxy = http://127.0.0.1:9\n\tsslVerify = false\n');
  mkdirSync(join(bare, "refs/heads"), { recursive: true });
  writeFileSync(join(bare, "refs/heads/main"), `${base}\n`);
  for (const name of ["HEAD", "objects", "refs", "config"]) cpSync(join(bare, name), join(repo.path, "models/a", name), { recursive: true });
  repo.write({ "models/a/config.json": "changed", "models/a/deep/config.json": "{}" });
  return { repo, base, bare, head: repo.commit() };
}

describe("a bare repository that a change has committed into a folder", () => {
  test.each(["models/a", "models/a/deep"])("is never taken for the repository (%s)", async (folder) => {
    const { repo, base } = trap();
    const root = join(repo.path, folder);
    const message = expect.objectContaining({ message: expect.stringContaining("bare git repository"), fix: expect.stringContaining("remove") });
    await expect(openRepository(root)).rejects.toEqual(message);
    await expect(openRepository(root, { rev: "HEAD" })).rejects.toEqual(message);
    await expect(resolveCommit(root, "HEAD")).rejects.toEqual(message);
    // Its HEAD is the base, so that nothing would seem changed; its configuration would send the token through somebody's proxy.
    expect(changedPaths(root, base, "HEAD")).toBeUndefined();
    expect(await fetchCommit(root, "1".repeat(40), { token: "ghs_secret", timeoutMs: 5000 })).toMatchObject({ ok: false, reason: expect.stringContaining("bare git repository") });
  });

  test("does not disturb the folders around it", async () => {
    const { repo, base, head } = trap();
    expect(await resolveCommit(repo.path, "HEAD")).toBe(head);
    expect(changedPaths(join(repo.path, "models"), base, "HEAD")).toContain("a/config.json");
  });

  test("is opened where it is a repository of its own", async () => {
    const { bare, base } = trap();
    expect(await resolveCommit(bare, "HEAD")).toBe(base);
    const source = await openRepository(bare);
    expect([source.commit, (await source.list()).entries.map((e) => e.path)]).toEqual([base, ["models/a/config.json"]]);
    await source.close();
  });
});
