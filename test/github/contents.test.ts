import { beforeEach, describe, expect, test } from "@jest/globals";
import type { GitHub } from "../../src/github/client.ts";
import { branchHead, commitFile, createBranch, deleteBranch, readFileAt } from "../../src/github/contents.ts";
import { narrowedClient } from "../../src/github/installation.ts";
import { closeProposal, findProposals, propose, updateProposal } from "../../src/github/proposals.ts";
import { blobId } from "../../src/github/source-bytes.ts";
import { badGateway, cut, meanwhile, operation } from "../support/github/faults.ts";
import { TempRepo } from "../support/temp-repo.ts";
import { answering, at, bench, failure } from "./app-support.ts";

const b = bench(["wren"]);
let github: GitHub;
let name: string;
let repo: TempRepo;
let count = 0;
const here = () => at(b.repository(name));
const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text));

const template = new TempRepo().write({ "README.md": "# Records\n", ".github/gpai-docket.yaml": "mode: active\n", "a b/ä#?.txt": "odd\n", "big.bin": "x".repeat(1_100_000) });
template.commit("first", "2026-03-02T10:00:00Z");

beforeEach(() => {
  name = `records-${count++}`;
  repo = new TempRepo().copy(template.path);
  const made = b.fake.addRepository({ owner: "acme", name, folder: repo.path });
  github = narrowedClient(b.app(), b.fake.install().id, made.id, { metadata: "read", contents: "write", pull_requests: "write" });
});

describe("reading a file", () => {
  test("at the default branch, a branch, a commit", async () => {
    const first = await branchHead(github, here(), "main") ?? "";
    repo.write({ ".github/gpai-docket.yaml": "mode: off\n" }).commit("second");
    expect(await readFileAt(github, here(), ".github/gpai-docket.yaml")).toEqual({ bytes: bytes("mode: off\n"), sha: blobId(bytes("mode: off\n")) });
    expect((await readFileAt(github, here(), ".github/gpai-docket.yaml", { ref: first }))?.bytes).toEqual(bytes("mode: active\n"));
    expect((await readFileAt(github, here(), ".github/gpai-docket.yaml", { ref: "main" }))?.bytes).toEqual(bytes("mode: off\n"));
    expect((await readFileAt(github, here(), "a b/ä#?.txt"))?.bytes).toEqual(bytes("odd\n"));
  });

  test("that is not there, is a folder, is too large, or leads out", async () => {
    for (const [path, options] of [["missing.yaml", {}], ["README.md", { ref: "no-branch" }], ["README.md", { ref: "f".repeat(40) }]] as const) expect(await readFileAt(github, here(), path, options)).toBeUndefined();
    expect(await failure(readFileAt(github, here(), ".github"))).toMatchObject({ kind: "rejected" });
    expect(await failure(readFileAt(github, here(), "big.bin"))).toMatchObject({ kind: "too-large" });
    expect(await failure(readFileAt(github, here(), "README.md", { maxBytes: 3 }))).toMatchObject({ kind: "too-large" });
    b.forget();
    for (const path of ["../x", "a//b", "", "./a", "/a"]) expect(await failure(readFileAt(github, here(), path))).toMatchObject({ kind: "rejected" });
    expect(b.asked).toEqual([]);
  });

  const whole = { type: "file", size: 3, sha: blobId(bytes("abc")), encoding: "base64", content: Buffer.from("abc").toString("base64") };
  test.each<[string, object, string]>([
    ["other bytes than the id names", { ...whole, content: Buffer.from("abd").toString("base64") }, "unexpected"], ["no id", { ...whole, sha: undefined }, "unexpected"], ["no size", { ...whole, size: -1 }, "unexpected"],
    ["no content", { ...whole, content: "", encoding: "none" }, "too-large"], ["a link", { ...whole, type: "symlink" }, "rejected"], ["a submodule", { ...whole, type: "submodule" }, "rejected"], ["a list", [whole], "rejected"], ["nothing", {}, "rejected"],
  ])("hostile: %s", async (_, body, kind) => {
    expect(await failure(readFileAt(b.client("ghs_x", { fetch: answering(() => ({ body })) }), { owner: "a", repo: "b" }, "x"))).toMatchObject({ kind });
  });
});

describe("branches", () => {
  test("made once, wherever the other one points; taken away", async () => {
    const head = await branchHead(github, here(), "main") ?? "";
    expect(await branchHead(github, here(), "docket/row-1")).toBeUndefined();
    expect(await createBranch(github, here(), "docket/row-1", head)).toBe("made");
    expect(await createBranch(github, here(), "docket/row-1", head)).toBe("there");
    expect(await branchHead(github, here(), "docket/row-1")).toBe(head);
    await deleteBranch(github, here(), "docket/row-1");
    await deleteBranch(github, here(), "docket/row-1");
    expect(await branchHead(github, here(), "docket/row-1")).toBeUndefined();
    for (const bad of ["a/../b", "a//b", ".."]) expect(await failure(createBranch(github, here(), bad, head))).toMatchObject({ kind: "rejected" });
  });

  test("an answer that was lost, and somebody who is faster", async () => {
    const head = await branchHead(github, here(), "main") ?? "";
    b.fake.faults.add(cut("after", operation("git/create-ref")));
    expect(await createBranch(github, here(), "one", head)).toBe("made");
    b.fake.faults.add(meanwhile(operation("git/create-ref"), () => { repo.git("branch", "two"); }));
    expect(await createBranch(github, here(), "two", head)).toBe("there");
    b.fake.faults.add(cut("before", operation("git/create-ref")));
    expect(await failure(createBranch(github, here(), "three", head))).toMatchObject({ ambiguous: true });
    expect(await failure(createBranch(github, here(), "four", "f".repeat(40)))).toMatchObject({ kind: "rejected", status: 422 });
  });

  test("of an empty repository there is none", async () => {
    const empty = b.fake.addRepository({ owner: "acme", name: `empty-${count}`, folder: new TempRepo().path });
    expect(await branchHead(b.client(b.fake.userToken("octocat")), at(empty), "main")).toBeUndefined();
  });
});

describe("committing a file", () => {
  const file = (text: string, replaces?: string) => ({ path: ".gpai/registers/complaints.csv", branch: "work", message: "Add a row", bytes: bytes(text), ...(replaces === undefined ? {} : { replaces }) });
  const tip = (): string => repo.git("rev-parse", "work");
  const said = (): string => repo.git("show", "work:.gpai/registers/complaints.csv");
  beforeEach(() => { repo.git("branch", "work"); });

  test("a new one, then the next version of it", async () => {
    const first = await commitFile(github, here(), file("id\n1\n"));
    expect(first).toEqual({ outcome: "committed", commit: tip() });
    expect(await commitFile(github, here(), file("id\n1\n2\n", blobId(bytes("id\n1\n"))))).toMatchObject({ outcome: "committed", commit: tip() });
    expect(said()).toBe("id\n1\n2");
    const before = tip();
    expect(await commitFile(github, here(), file("id\n1\n2\n", blobId(bytes("id\n1\n"))))).toEqual({ outcome: "committed" });
    expect(tip()).toBe(before);
  });

  test("what somebody else wrote meanwhile is never overwritten", async () => {
    await commitFile(github, here(), file("id\n1\n"));
    expect(await commitFile(github, here(), file("id\n9\n"))).toEqual({ outcome: "changed" });
    expect(await commitFile(github, here(), file("id\n9\n", "f".repeat(40)))).toEqual({ outcome: "changed" });
    b.fake.faults.add(meanwhile(operation("repos/create-or-update-file-contents"), () => {
      repo.git("checkout", "-q", "-f", "work");
      repo.write({ ".gpai/registers/complaints.csv": "theirs\n" }).commit("theirs");
    }));
    expect(await commitFile(github, here(), file("id\n1\n2\n", blobId(bytes("id\n1\n"))))).toEqual({ outcome: "changed" });
    expect(said()).toBe("theirs");
  });

  test("an answer that was lost: the commit is found, and made once", async () => {
    b.fake.faults.add(cut("after", operation("repos/create-or-update-file-contents")));
    expect(await commitFile(github, here(), file("id\n1\n"))).toEqual({ outcome: "committed" });
    expect(repo.git("rev-list", "--count", "main..work")).toBe("1");
    b.fake.faults.add(badGateway(operation("repos/create-or-update-file-contents")));
    expect(await failure(commitFile(github, here(), file("id\n2\n", blobId(bytes("id\n1\n")))))).toMatchObject({ ambiguous: true });
    expect(said()).toBe("id\n1");
  });

  test("who may not write is told so", async () => {
    const reading = narrowedClient(b.app(), b.fake.install().id, b.repository(name).id, { contents: "read", metadata: "read" });
    expect(await failure(commitFile(reading, here(), file("x")))).toMatchObject({ kind: "not-permitted" });
  });
});

describe("proposals", () => {
  const draft = { head: "docket/row-1", base: "main", title: "Add a row", body: "Body" };
  beforeEach(async () => {
    await createBranch(github, here(), "docket/row-1", await branchHead(github, here(), "main") ?? "");
    await commitFile(github, here(), { path: "row.csv", branch: "docket/row-1", message: "Add a row", bytes: bytes("1\n") });
  });

  test("opened once, changed, closed, opened anew", async () => {
    const made = await propose(github, here(), draft);
    expect(made).toEqual({ number: expect.any(Number), url: expect.stringContaining("/pull/"), state: "open", merged: false, title: "Add a row", body: "Body" });
    expect(await propose(github, here(), { ...draft, title: "Other" })).toEqual(made);
    await updateProposal(github, here(), made.number, { title: "Add rows" });
    await closeProposal(github, here(), made.number);
    expect(await findProposals(github, here(), "docket/row-1")).toEqual([{ ...made, title: "Add rows", state: "closed" }]);
    const again = await propose(github, here(), draft);
    expect(again.number).toBeGreaterThan(made.number);
    expect((await findProposals(github, here(), "docket/row-1")).map((p) => p.state)).toEqual(["open", "closed"]);
  });

  test("an answer that was lost: found again", async () => {
    b.fake.faults.add(cut("after", operation("pulls/create")));
    const made = await propose(github, here(), draft);
    expect(await findProposals(github, here(), "docket/row-1")).toEqual([made]);
  });

  test("of somebody else from the same branch is not ours, and ours is not opened twice over it", async () => {
    const theirs = await b.fake.openPull({ base: b.repository(name), head: b.repository(name), headRef: "docket/row-1", author: "octocat" });
    expect(await findProposals(github, here(), "docket/row-1")).toEqual([]);
    expect(await failure(propose(github, here(), draft))).toMatchObject({ kind: "rejected", status: 422 });
    expect(b.fake.state.pulls.filter((p) => p.base === b.repository(name)).map((p) => p.number)).toEqual([theirs.number]);
  });

  test("nothing new, no branch, no title", async () => {
    await createBranch(github, here(), "nothing-new", await branchHead(github, here(), "main") ?? "");
    expect(await failure(propose(github, here(), { ...draft, head: "nothing-new" }))).toMatchObject({ kind: "rejected", status: 422 });
    expect(await failure(propose(github, here(), { ...draft, head: "missing" }))).toMatchObject({ kind: "rejected", status: 422 });
    expect(await failure(propose(github, here(), { ...draft, title: "" }))).toMatchObject({ kind: "rejected", status: undefined });
  });
});
