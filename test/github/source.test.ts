import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { blobBytes, blobId } from "../../src/github/source-bytes.ts";
import { openGitHub } from "../../src/github/source.ts";
import { openGit } from "../../src/repository/git.ts";
import { RepositoryError } from "../../src/repository/port.ts";
import { TempRepo } from "../support/temp-repo.ts";
import { failure, type FakeApi, gitApi, ok, REPOSITORY, treeApi } from "./source-support.ts";

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString("utf8");

function sample(): { repo: TempRepo; commit: string; api: FakeApi } {
  const repo = new TempRepo().write({ "README.md": "# Wren\n", "models/base/config.json": "{}", "models/base/weights.bin": Buffer.from([0, 1, 2, 255, 254]), "empty.txt": "", "bom.txt": "\uFEFFtext", "ünïcode/ä.md": "x" });
  symlinkSync("/etc/passwd", join(repo.path, "link.json"));
  repo.commit();
  repo.git("update-index", "--add", "--cacheinfo", `160000,${"a".repeat(40)},sub`);
  repo.git("update-index", "--chmod=+x", "README.md");
  repo.git("commit", "--quiet", "-m", "submodule");
  return { repo, commit: repo.git("rev-parse", "HEAD"), api: gitApi(repo.path) };
}

describe("listing through the API", () => {
  test("gives what git gives, in one request for the commit and one for the tree", async () => {
    const { repo, commit, api } = sample();
    const source = openGitHub(api, { repository: REPOSITORY, commit });
    const local = await openGit(repo.path, commit);
    expect(await source.list()).toEqual(await local.list());
    await source.list();
    expect(api.asked.map((a) => a.path.split("/").slice(0, 2).join("/"))).toEqual(["git/commits", "git/trees"]);
    expect([source.kind, source.name, source.commit]).toEqual(["github", "wren-3b", commit]);
    expect((await source.list()).entries.map((e) => `${e.kind} ${e.path}`)).toEqual(expect.arrayContaining(["symlink link.json", "submodule sub", "file README.md"]));
    await local.close();
  });

  test("reads a folder of it, whose paths are relative to it and whose name is the report's", async () => {
    const { commit, api } = sample();
    const source = openGitHub(api, { repository: REPOSITORY, commit, folder: "models/base" });
    expect((await source.list()).entries.map((e) => e.path)).toEqual(["config.json", "weights.bin"]);
    expect(source.name).toBe("base");
    expect(text(await source.read("config.json", { length: 10 }))).toBe("{}");
  });

  test.each([["nowhere", "does not exist in that commit"], ["README.md", "not a folder"], ["../x", "not a path inside"], ["link.json", "not a folder"], ["sub", "not a folder"]])("refuses the folder %s", async (folder, message) => {
    const { commit, api } = sample();
    await expect(openGitHub(api, { repository: REPOSITORY, commit, folder }).list()).rejects.toThrow(message);
  });

  test("refuses names that would lead to another place of the API", () => {
    const { commit, api } = sample();
    for (const repo of ["..", "", "a/b", "x?y", "a b"]) expect(() => openGitHub(api, { repository: { owner: "wren", repo }, commit })).toThrow(RepositoryError);
    for (const bad of ["HEAD", "abc", `${commit}/..`, ""]) expect(() => openGitHub(api, { repository: REPOSITORY, commit: bad })).toThrow("not a full commit id");
  });

  test("leaves out paths that no folder can hold, and says so", async () => {
    const { commit, api } = sample();
    const item = (path: string, more: object = {}): object => ({ path, mode: "100644", type: "blob", sha: "a".repeat(40), size: 1, ...more });
    api.before = ({ path }) => (path.startsWith("git/trees") ? ok({ truncated: false, tree: [item("../etc/passwd"), item("/abs"), item("a//b"), item("ok.json"), item("n\u0000l"), item("bad\uFFFDname"), item("odd", { sha: "zz" }), null, 7, item("x", { size: -3 }), item("mode", { mode: "100600" }), item(`${"d/".repeat(70)}f`)] }) : undefined);
    const { entries, incomplete } = await openGitHub(api, { repository: REPOSITORY, commit }).list();
    expect(entries.map((e) => [e.path, e.kind, e.size, e.lossyName])).toEqual([["bad\uFFFDname", "file", 1, true], ["mode", "other", -1, undefined], ["ok.json", "file", 1, undefined], ["x", "file", -1, undefined]]);
    expect(incomplete.map((i) => i.reason)).toEqual(expect.arrayContaining([expect.stringContaining('"../etc/passwd"'), expect.stringContaining("3 entries of GitHub's list of files made no sense"), expect.stringContaining("folders nested deeper than 64")]));
  });

  test.each([["no list", {}], ["null", null], ["text", "<html>"], ["a list of lists", { tree: "x" }]])("an answer of another shape (%s) is an error, not an empty repository", async (_, data) => {
    const { commit, api } = sample();
    api.before = ({ path }) => (path.startsWith("git/trees") ? ok(data) : undefined);
    await expect(openGitHub(api, { repository: REPOSITORY, commit }).list()).rejects.toThrow("is not a list of files");
  });

  test("a tree without the word truncated counts as cut off", async () => {
    const { api, commit } = treeApi({ "a.json": 1, folder: { "b.json": 1 } });
    api.before = ({ path, params }) => (path.startsWith("git/trees") && params["recursive"] === "1" && api.count("git/trees") === 1 ? ok({ tree: [] }) : undefined);
    expect((await openGitHub(api, { repository: REPOSITORY, commit }).list()).entries.map((e) => e.path)).toEqual(["a.json", "folder/b.json"]);
  });

  test.each([404, 403, 500, 502])("HTTP %i is said, with what to do", async (status) => {
    const { commit, api } = sample();
    api.before = () => { throw failure(status); };
    await expect(openGitHub(api, { repository: REPOSITORY, commit }).list()).rejects.toThrow(new RegExp(`GitHub's API did not give commit ${commit.slice(0, 12)} \\(HTTP ${status}\\)`));
  });
});

describe("trees that GitHub cuts off", () => {
  const files = (n: number, ending = "json"): Record<string, number> => Object.fromEntries(Array.from({ length: n }, (_, i) => [`f${i}.${ending}`, 1]));

  test("120,000 files are listed whole, folder by folder", async () => {
    const { api, commit } = treeApi({ "README.md": 5, ".gpai": { "model.yaml": 3 }, a: files(40_000), b: { deep: files(40_000) }, c: files(40_000) });
    const { entries, incomplete } = await openGitHub(api, { repository: REPOSITORY, commit }).list();
    expect(entries.length).toBe(120_002);
    expect(incomplete).toEqual([]);
    expect(api.count("git/trees")).toBeLessThan(8);
    expect(entries.some((e) => e.path === "b/deep/f39999.json")).toBe(true);
    expect(api.atOnce).toBeLessThanOrEqual(6);
  });

  test("a folder within a folder that is cut off too", async () => {
    const { api, commit } = treeApi({ a: { x: files(60), y: files(60) }, b: files(10) }, 100);
    const { entries, incomplete } = await openGitHub(api, { repository: REPOSITORY, commit }).list();
    expect([entries.length, incomplete]).toEqual([130, []]);
  });

  test("one folder with more files than GitHub sends: said, never whole", async () => {
    const { api, commit } = treeApi({ a: files(150), "b.json": 1 }, 100);
    const { entries, incomplete } = await openGitHub(api, { repository: REPOSITORY, commit }).list();
    expect(entries.length).toBe(101);
    expect(incomplete).toEqual([expect.objectContaining({ path: "a", reason: expect.stringContaining("more files than GitHub's API sends") })]);
  });

  test("more folders than the budget allows: records first, the rest said", async () => {
    const many = Object.fromEntries(Array.from({ length: 90 }, (_, i) => [`d${i}`, files(3)]));
    const { api, commit } = treeApi({ ...many, ".gpai": { "model.yaml": 1, w: files(2) } }, 100);
    const { entries, incomplete } = await openGitHub(api, { repository: REPOSITORY, commit, limits: { listing: 12 } }).list();
    expect(entries.some((e) => e.path === ".gpai/model.yaml")).toBe(true);
    expect(incomplete[0]?.reason).toMatch(/8\d folders of it were not listed/);
    expect(incomplete[0]?.fix).toContain("actions/checkout");
    expect(api.asked.length).toBeLessThan(16);
  });

  test("a folder that does not come is said", async () => {
    const { api, commit } = treeApi({ a: files(90), b: files(90) }, 100);
    api.before = ({ path }) => { if (path.endsWith("3".padStart(40, "0"))) throw failure(502); return undefined; };
    const { entries, incomplete } = await openGitHub(api, { repository: REPOSITORY, commit }).list();
    expect(entries.length).toBe(90);
    expect(incomplete).toEqual([expect.objectContaining({ path: "b", reason: expect.stringContaining("HTTP 502") })]);
  });
});

describe("reading through the API", () => {
  test("gives the bytes that git has, whole and by ranges, each file fetched once", async () => {
    const { repo, commit, api } = sample();
    const source = openGitHub(api, { repository: REPOSITORY, commit });
    const local = await openGit(repo.path, commit);
    for (const { path, kind } of (await source.list()).entries) {
      if (kind !== "file") continue;
      for (const range of [{ length: 1000 }, { offset: 2, length: 2 }, { offset: 1, length: 0 }, { offset: 100, length: 5 }]) expect(Buffer.from(await source.read(path, range))).toEqual(Buffer.from(await local.read(path, range)));
    }
    expect(api.count("git/blobs")).toBe(6);
    await local.close();
  });

  test("hands out copies: nobody can change what the next reader gets", async () => {
    const { commit, api } = sample();
    const source = openGitHub(api, { repository: REPOSITORY, commit });
    (await source.read("README.md", { length: 100 })).fill(0);
    expect(text(await source.read("README.md", { length: 100 }))).toBe("# Wren\n");
  });

  test.each([["link.json", "a symbolic link"], ["sub", "not a regular file"], ["absent", "no such file"], ["models", "no such file"], ["../README.md", "no such file"]])("%s is not read", async (path, message) => {
    const { commit, api } = sample();
    const source = openGitHub(api, { repository: REPOSITORY, commit });
    await expect(source.read(path, { length: 10 })).rejects.toThrow(message);
    expect(api.count("git/blobs")).toBe(0);
  });

  test("a range that is none", async () => {
    const { commit, api } = sample();
    await expect(openGitHub(api, { repository: REPOSITORY, commit }).read("README.md", { offset: -1, length: 10 })).rejects.toThrow("range");
  });

  test("bytes that are not the file's are refused", async () => {
    const { commit, api } = sample();
    api.before = ({ path }) => (path.startsWith("git/blobs") ? ok(new TextEncoder().encode("forged")) : undefined);
    await expect(openGitHub(api, { repository: REPOSITORY, commit }).read("README.md", { length: 10 })).rejects.toThrow("is not the file that the commit names");
  });

  test("a client that decodes text breaks bytes: then the JSON form is asked for", async () => {
    const { commit, api } = sample();
    const raw = new TextDecoder();
    api.before = ({ path, options }) => (path.startsWith("git/blobs") && options.accept?.includes("raw") === true ? ok(raw.decode(Buffer.from([0, 1, 2, 255, 254]))) : undefined);
    const source = openGitHub(api, { repository: REPOSITORY, commit });
    expect([...await source.read("models/base/weights.bin", { length: 10 })]).toEqual([0, 1, 2, 255, 254]);
    expect(api.count("git/blobs")).toBe(2);
  });

  test("a file above the limit is refused before it is asked for", async () => {
    const { commit, api } = sample();
    const source = openGitHub(api, { repository: REPOSITORY, commit, limits: { blob: 6 } });
    await expect(source.read("README.md", { length: 1 })).rejects.toThrow("are not read through GitHub's API, only from a checkout");
    expect(api.count("git/blobs")).toBe(0);
    expect(text(await source.read("ünïcode/ä.md", { length: 1 }))).toBe("x");
  });

  test("a size that lies does not help: the answer is cut off", async () => {
    const repo = new TempRepo().write({ "big.json": "x".repeat(50_000) });
    const commit = repo.commit();
    const api = gitApi(repo.path);
    const blob = blobId(Buffer.from("x".repeat(50_000)));
    api.before = ({ path }) => (path.startsWith("git/trees") ? ok({ truncated: false, tree: [{ path: "big.json", mode: "100644", type: "blob", sha: blob, size: 10 }] }) : undefined);
    await expect(openGitHub(api, { repository: REPOSITORY, commit }).read("big.json", { length: 1 })).rejects.toThrow("larger than announced");
  });

  test("the budget of requests keeps its last part for records", async () => {
    const names = Array.from({ length: 30 }, (_, i) => `c${i}.json`);
    const repo = new TempRepo().write({ ...Object.fromEntries(names.map((n, i) => [n, String(i)])), ".gpai/model.yaml": "role: provider\n" });
    const api = gitApi(repo.path);
    const source = openGitHub(api, { repository: REPOSITORY, commit: repo.commit(), limits: { requests: 20, reserved: 5 } });
    const results = await Promise.allSettled(names.map((n) => source.read(n, { length: 5 })));
    expect(results.filter((r) => r.status === "fulfilled").length).toBe(13);
    expect(results.find((r) => r.status === "rejected")?.reason).toEqual(expect.objectContaining({ message: expect.stringContaining("at most 20 requests"), fix: expect.stringContaining("actions/checkout") }));
    expect(text(await source.read(".gpai/model.yaml", { length: 50 }))).toBe("role: provider\n");
    expect(api.asked.length).toBe(16);
    expect(api.atOnce).toBeLessThanOrEqual(6);
  });

  test("the budget of bytes", async () => {
    const repo = new TempRepo().write({ "a.json": "a".repeat(600), "b.json": "b".repeat(600) });
    const source = openGitHub(gitApi(repo.path), { repository: REPOSITORY, commit: repo.commit(), limits: { bytes: 1000 } });
    await source.read("a.json", { length: 1 });
    await expect(source.read("b.json", { length: 1 })).rejects.toThrow("MiB through GitHub's API");
    await source.read("a.json", { length: 1 });
  });

  test("an outage is not waited for with every file", async () => {
    const names = Array.from({ length: 30 }, (_, i) => `c${i}.json`);
    const repo = new TempRepo().write(Object.fromEntries(names.map((n, i) => [n, String(i)])));
    const api = gitApi(repo.path);
    api.before = ({ path }) => { if (path.startsWith("git/blobs")) throw failure(502); return undefined; };
    const source = openGitHub(api, { repository: REPOSITORY, commit: repo.commit() });
    const results = await Promise.allSettled(names.map((n) => source.read(n, { length: 5 })));
    expect(results.every((r) => r.status === "rejected")).toBe(true);
    expect(api.count("git/blobs")).toBeLessThan(13);
  });

  test("times of changes are not told, as for a shallow clone", async () => {
    const { commit, api } = sample();
    expect((await openGitHub(api, { repository: REPOSITORY, commit }).lastChanges(["README.md"])).size).toBe(0);
  });
});

describe("the bytes of an answer", () => {
  const bytes = Buffer.from("name: Grüße\n");
  const id = blobId(bytes);

  test.each<[string, unknown]>([
    ["text", "name: Grüße\n"], ["a Buffer", bytes], ["bytes", new Uint8Array(bytes)], ["an ArrayBuffer", new Uint8Array(bytes).buffer],
    ["JSON", { encoding: "base64", content: bytes.toString("base64") }], ["JSON with line breaks", { encoding: "base64", content: bytes.toString("base64").replace(/(.{4})/g, "$1\n") }],
    ["the bytes of JSON", Buffer.from(JSON.stringify({ encoding: "base64", content: bytes.toString("base64") }))], ["the text of JSON", JSON.stringify({ content: bytes.toString("base64"), encoding: "base64" })],
  ])("%s", (_, data) => {
    expect(Buffer.from(blobBytes(data, id) ?? [])).toEqual(bytes);
  });

  test("a byte-order mark that a decoder dropped is put back", () => {
    const marked = Buffer.from("\uFEFFx");
    expect(Buffer.from(blobBytes("x", blobId(marked)) ?? [])).toEqual(marked);
  });

  test.each<[string, unknown]>([["other text", "x"], ["nothing", undefined], ["null", null], ["another encoding", { encoding: "utf-8", content: "name: Grüße\n" }], ["broken JSON", '{"base64"'], ["a number", 7]])("%s is not the file", (_, data) => {
    expect(blobBytes(data, id)).toBeUndefined();
  });

  test("ids are git's own, in both kinds of hashes", () => {
    expect(blobId(Buffer.from(""))).toBe("e69de29bb2d1d6434b8b29ae775ad8c2e48c5391");
    expect(blobId(Buffer.from(""), 64)).toBe("473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813");
  });
});
