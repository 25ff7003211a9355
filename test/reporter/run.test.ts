import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeAll, beforeEach, describe, expect, jest, test } from "@jest/globals";
import type { Report } from "../../src/checks/types.ts";
import { main } from "../../src/reporter/main.ts";
import { FakePull, HEAD, pullRequest, STRANGER, TOKEN } from "../github/server.ts";
import { tempFolder } from "../support/temp-repo.ts";
import { bytesOf, copy, reportOf } from "./report-support.ts";
import { made, type Made } from "./zip-support.ts";

const RUN = 77;
const fork = { id: 11, name: "model", owner: { login: "someone" } };
const event = (more: object = {}): object => ({ action: "completed", workflow_run: { id: RUN, event: "pull_request", head_sha: HEAD, head_branch: "feature", head_repository: fork, pull_requests: [], ...more } });

let worse: Report;
let better: Report;
let server: FakePull;
let printed: string;
beforeAll(async () => { [worse, better] = [await reportOf("worse", HEAD), await reportOf("better", HEAD)]; });
beforeEach(async () => {
  server = await FakePull.start();
  server.pulls = [pullRequest(7)];
  printed = "";
  jest.spyOn(process.stdout, "write").mockImplementation((text) => { printed += String(text); return true; });
});
afterEach(async () => { jest.restoreAllMocks(); await server.close(); });

/** The toolkit keeps the first name that it was given for as long as the process lives. */
const SUMMARY = join(tempFolder(), "summary.md");

interface Given { readonly artifact?: Uint8Array | undefined; readonly listed?: object; readonly event?: unknown; readonly eventName?: string; readonly inputs?: Readonly<Record<string, string>>; readonly workspace?: string }
interface Outcome { readonly code: number; readonly outputs: Readonly<Record<string, string>>; readonly summary: string; readonly printed: string }

/** Serves one artifact of the run, and runs the reporter. */
async function report({ artifact, listed = {}, inputs = {}, ...given }: Given): Promise<Outcome> {
  const before = server.extra;
  server.extra = (seen) => {
    if (seen.path === `/repos/org/model/actions/runs/${RUN}/artifacts`) {
      const one = { id: 5, name: "gpai-docket-report", size_in_bytes: artifact?.length ?? 0, expired: false, workflow_run: { id: RUN }, ...listed };
      return { status: 200, body: { total_count: 1, artifacts: artifact === undefined ? [] : [one] } };
    }
    if (seen.path === "/repos/org/model/actions/artifacts/5/zip" && artifact !== undefined) return { status: 200, raw: Buffer.from(artifact), headers: { "content-type": "application/zip" } };
    return before(seen);
  };
  const temp = tempFolder();
  const file = (name: string, text: string): string => { writeFileSync(join(temp, name), text); return join(temp, name); };
  const env: Record<string, string> = {
    GITHUB_EVENT_NAME: given.eventName ?? "workflow_run", GITHUB_EVENT_PATH: file("event.json", JSON.stringify(given.event ?? event())), GITHUB_REPOSITORY: "org/model", GITHUB_API_URL: server.url, GITHUB_SERVER_URL: "https://github.com",
    GITHUB_OUTPUT: file("output", ""), GITHUB_STEP_SUMMARY: SUMMARY, GITHUB_WORKSPACE: given.workspace ?? temp, RUNNER_TEMP: temp, "INPUT_GITHUB-TOKEN": TOKEN, INPUT_ARTIFACT: "gpai-docket-report", INPUT_PATH: ".",
  };
  for (const [name, value] of Object.entries(inputs)) env[`INPUT_${name.toUpperCase()}`] = value;
  writeFileSync(SUMMARY, "");
  const old = { ...process.env };
  Object.assign(process.env, { GITHUB_OUTPUT: env["GITHUB_OUTPUT"], GITHUB_STEP_SUMMARY: SUMMARY });
  const code = await main(env);
  process.env = old;
  process.exitCode = 0;
  const outputs = Object.fromEntries([...readFileSync(join(temp, "output"), "utf8").matchAll(/^([a-z-]+)<<(\S+)\n([\s\S]*?)\n\2$/gm)].map((m) => [m[1] ?? "", m[3] ?? ""]));
  return { code, outputs, summary: readFileSync(SUMMARY, "utf8"), printed };
}

const zipped = (value: unknown, how: Made = {}): Uint8Array => made(bytesOf(value), how);

describe("an honest report", () => {
  test("becomes the comment on the pull request whose head it judged", async () => {
    const { code, outputs, summary } = await report({ artifact: zipped(worse, { descriptor: "signed" }) });
    expect([code, outputs]).toEqual([0, { "pull-request": "7", verdict: "findings", comment: "created", "comment-url": expect.stringContaining("#issuecomment-1000") }]);
    const body = server.comments[0]?.body ?? "";
    expect(body).toMatch(/^<!-- gpai-docket:v1:pull-request:default [0-9a-f]{16} -->\n### /);
    expect(body).toContain("Computed in the pull request's own run, which the pull request can change");
    expect(body).toContain(`https://github.com/org/model/blob/${HEAD}/`);
    expect(body).toContain(`https://github.com/org/model/actions/runs/${RUN}`);
    expect(summary).toContain("Handed over by the own run of pull request 7");
    expect(summary).toContain("### GPAI Docket:");
    expect(server.seen.length).toBeLessThan(9);
  });

  test("a second run writes nothing; one that is solved updates; nothing to do creates nothing", async () => {
    await report({ artifact: zipped(worse) });
    expect((await report({ artifact: zipped(worse) })).outputs["comment"]).toBe("unchanged");
    expect((await report({ artifact: zipped(better) })).outputs["comment"]).toBe("updated");
    expect(server.comments.length).toBe(1);
    server.comments = [];
    expect((await report({ artifact: zipped(better) })).outputs["comment"]).toBe("none");
    expect((await report({ artifact: zipped(better), inputs: { comment: "always" } })).outputs["comment"]).toBe("created");
  });

  test("a comment of somebody else with our marker is left alone", async () => {
    await report({ artifact: zipped(worse) });
    const marker = server.comments[0]?.body ?? "";
    server.comments = [];
    server.add(marker.replace(/ [0-9a-f]{16} -->/, ` ${"0".repeat(16)} -->`), STRANGER);
    expect((await report({ artifact: zipped(worse) })).outputs["comment"]).toBe("created");
    expect(server.comments.length).toBe(2);
  });

  test("comment-key and path: own comment, links into the folder", async () => {
    const { outputs } = await report({ artifact: zipped(worse), inputs: { path: "./models/base/" } });
    expect(outputs["comment"]).toBe("created");
    expect(server.comments[0]?.body).toMatch(/^<!-- gpai-docket:v1:pull-request:models\/base /);
    expect(server.comments[0]?.body).toContain(`/blob/${HEAD}/models/base/`);
    await report({ artifact: zipped(worse), inputs: { "comment-key": "mine" } });
    expect(server.comments[1]?.body).toMatch(/^<!-- gpai-docket:v1:pull-request:mine /);
  });

  test("from a file that an earlier step has fetched", async () => {
    const workspace = tempFolder();
    writeFileSync(join(workspace, "report.json"), bytesOf(worse));
    const { outputs } = await report({ workspace, inputs: { "report-file": "report.json" } });
    expect(outputs["comment"]).toBe("created");
    expect(server.asked.some((a) => a.includes("artifacts"))).toBe(false);
  });

  test("of one branch in two pull requests: the one whose base was judged", async () => {
    const base = worse.repository.base ?? "";
    const other = pullRequest(9);
    (other["base"] as { sha: string }).sha = base;
    server.pulls = [pullRequest(7), other];
    expect((await report({ artifact: zipped(worse), inputs: { comment: "never" } })).outputs["pull-request"]).toBe("9");
    server.pulls = [pullRequest(7), pullRequest(9)];
    const { code, outputs, printed } = await report({ artifact: zipped(worse) });
    expect([code, outputs]).toEqual([0, { comment: "none" }]);
    expect(printed).toContain("several open pull requests (7, 9)");
    expect(server.writes).toEqual([]);
  });
});

describe("runs that are not reported", () => {
  test.each<[string, object, string]>([
    ["of a push", { event: "push" }, "the run was started by push"],
    ["of pull_request_target", { event: "pull_request_target" }, "started by pull_request_target"],
    ["of an event that is text", { event: "x\n::warning::" }, "the run was started by no event"],
    ["of a deleted repository", { head_repository: null }, "is gone"],
    ["of a deleted branch", { head_branch: null }, "is gone"],
  ])("%s", async (_, more, words) => {
    const { code, outputs, printed } = await report({ artifact: zipped(worse), event: event(more) });
    expect([code, outputs]).toEqual([0, { comment: "none" }]);
    expect(printed).toContain("::notice::");
    expect(printed).toContain(words);
    expect(server.seen).toEqual([]);
  });

  test.each([["pull_request"], ["pull_request_target"], ["push"], [""]])("on %s the reporter says that it runs on workflow_run alone", async (eventName) => {
    const { code, outputs, printed } = await report({ eventName, artifact: zipped(worse) });
    expect([code, outputs["verdict"]]).toEqual([1, "error"]);
    expect(printed).toContain("the reporter runs on workflow_run");
    expect(server.seen).toEqual([]);
  });

  test("that left no report, or an expired one", async () => {
    expect((await report({})).printed).toContain("the run left no report");
    const { code, outputs } = await report({ artifact: zipped(worse), listed: { expired: true } });
    expect([code, outputs]).toEqual([0, { comment: "none" }]);
    expect(server.writes).toEqual([]);
  });

  test.each<[string, () => Record<string, unknown>[]]>([
    ["that has moved on", () => [pullRequest(7, { sha: "d".repeat(40) })]],
    ["of another repository with the same commit", () => [pullRequest(7, { id: 12 })]],
    ["that is closed", () => []],
  ])("a pull request %s", async (_, pulls) => {
    server.pulls = pulls();
    const { code, outputs, printed } = await report({ artifact: zipped(worse) });
    expect([code, outputs]).toEqual([0, { comment: "none" }]);
    expect(printed).toContain("it was closed, or has moved on");
    expect(server.writes).toEqual([]);
  });
});

describe("hostile reports", () => {
  test.each<[string, () => Given, string]>([
    ["an archive that claims 100 MB before it is fetched", () => ({ artifact: zipped(worse), listed: { size_in_bytes: 100_000_000 } }), "the artifact has 100000000 bytes"],
    ["an archive that is larger than it was listed", () => ({ artifact: new Uint8Array(6 * 1024 * 1024), listed: { size_in_bytes: 10 } }), "is larger than"],
    ["a bomb", () => ({ artifact: made(new Uint8Array(60 * 1024 * 1024)) }), "unpacks to more than"],
    ["two files", () => ({ artifact: zipped(worse, { copies: 2 }) }), "holds 2 files"],
    ["a file outside", () => ({ artifact: zipped(worse, { name: "../../../home/runner/.bashrc.json" }) }), "not named like a report"],
    ["a wrong checksum", () => ({ artifact: zipped(worse, { crc: 7 }) }), "checksum"],
    ["no archive", () => ({ artifact: new TextEncoder().encode("<html>") }), "no zip archive"],
    ["deep JSON", () => ({ artifact: made("[".repeat(1_000_000)) }), "nested too deeply"],
    ["the event file in place of a report", () => ({ artifact: zipped({ pull_request: { number: 1 } }) }), "not of the shape"],
    ["a number of somebody else's pull request", () => ({ artifact: zipped({ ...worse, number: 1 }) }), "not of the shape"],
    ["another commit", () => ({ artifact: zipped({ ...worse, change: { ...worse.change, head: "e".repeat(40) } }) }), "about another commit than the run"],
    ["no commit", () => ({ artifact: zipped({ ...worse, change: { files: 1, consequences: [] } }) }), "does not say which commit"],
    ["forged counts", () => ({ artifact: zipped({ ...worse, counts: { ...worse.counts, gap: 0 } }) }), "count of the outcome gap"],
  ])("%s: refused in words, nothing written", async (_, given, words) => {
    const { code, outputs, printed } = await report(given());
    expect(printed).toContain(words);
    expect([code, outputs]).toEqual([1, { verdict: "error", comment: "failed" }]);
    expect(server.writes).toEqual([]);
    expect(printed).not.toContain("Wren Language Models");
  });

  test("what it names is shown and never acted upon: no mention, HTML, link, command or file name of its own gets through", async () => {
    const draft = copy(worse);
    const nasty = "@acme/everyone #1 <img src=x onerror=1> [x](https://evil.example) ``` </details> ::error::x \u202e ##[error] https://evil.example $& | <!-- -->";
    for (const model of draft.models) {
      model.name = nasty;
      model.path = "../../../etc/passwd";
      for (const one of model.obligations) {
        if (one.reason !== undefined) one.reason = nasty;
        for (const finding of one.findings) Object.assign(finding, { message: nasty, fix: nasty, evidence: nasty, path: "../../org/other/pull/1", rule: nasty });
      }
    }
    Object.assign(draft, { repository: { ...draft.repository, name: nasty }, nextSteps: [{ text: nasty, path: nasty }], policy: { path: nasty } });
    draft.resolved = [{ rule: nasty, message: nasty, model: nasty, path: nasty }];
    draft.counts.resolved = 1;
    const { code, summary, printed } = await report({ artifact: zipped(draft) });
    expect(code).toBe(0);
    const body = server.comments[0]?.body ?? "";
    for (const text of [body, summary]) {
      expect(text).toContain("everyone");
      // What stands in code spans is inert.
      const live = text.replace(/(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g, "");
      expect(live).not.toMatch(/@[A-Za-z]|(?:^|\s)#1\b|<img|\]\(https:\/\/evil|https?:\/\/evil|::error::|\u202e/);
    }
    expect(body).not.toContain("](https://github.com/org/other");
    expect(printed).not.toMatch(/^::error/m);
    expect(printed).not.toContain("\u202e");
  });

  test.each<[string, (folder: string) => string]>([
    ["through a link", (folder) => { symlinkSync("/etc/hostname", join(folder, "report.json")); return "report.json"; }],
    ["through a linked folder", (folder) => { symlinkSync("/etc", join(folder, "linked")); return "linked/hostname"; }],
    ["outside the workspace", () => "../../../etc/hostname"],
    ["absolute", () => "/etc/hostname"],
    ["a folder", (folder) => { mkdirSync(join(folder, "d")); return "d"; }],
    ["absent", () => "absent.json"],
    ["too large", (folder) => { writeFileSync(join(folder, "big.json"), " ".repeat(5 * 1024 * 1024 + 1)); return "big.json"; }],
  ])("a report file %s", async (_, make) => {
    const workspace = tempFolder();
    const { code, outputs, printed } = await report({ workspace, inputs: { "report-file": make(workspace) } });
    expect([code, outputs["verdict"]]).toEqual([1, "error"]);
    expect(printed).toMatch(/report-file|at most 5242880 are read/);
    expect(server.writes).toEqual([]);
  });

  test.each([["../x"], ["/abs"], ["a/../../b"]])("the input path %s", async (path) => {
    expect((await report({ artifact: zipped(worse), inputs: { path } })).printed).toContain("the input path is no folder");
  });

  test("the input artifact is a name and no path", async () => {
    expect((await report({ artifact: zipped(worse), inputs: { artifact: "../1/zip?x=" } })).printed).toContain("no name of an artifact");
    expect(server.seen).toEqual([]);
  });
});

describe("when GitHub does not do its part", () => {
  test("a token that may not write: said, with the permissions that it needs, and the job fails", async () => {
    server.readOnly = true;
    const { code, outputs, printed, summary } = await report({ artifact: zipped(worse) });
    expect([code, outputs["comment"]]).toEqual([1, "not-permitted"]);
    expect(printed).toContain("pull-requests: write");
    expect(summary).toContain("### GPAI Docket:");
  });

  test("a token that may not read artifacts", async () => {
    server.extra = () => undefined;
    server.faults = (seen) => (seen.path.includes("artifacts") ? { kind: "status", status: 403 } : undefined);
    const { code, outputs, printed } = await report({ artifact: zipped(worse) });
    expect([code, outputs["verdict"]]).toEqual([1, "error"]);
    expect(printed).toContain("the token may not read this");
    expect(printed).not.toContain(TOKEN);
  });

  test("a pull request that moves on while the comment is written", async () => {
    server.faults = (seen) => { if (seen.path.endsWith("/issues/7/comments")) server.pull = pullRequest(7, { sha: "d".repeat(40) }); return undefined; };
    server.pulls = [pullRequest(7)];
    const { code, outputs } = await report({ artifact: zipped(worse) });
    expect([code, outputs["comment"]]).toEqual([0, "outdated"]);
    expect(server.writes).toEqual([]);
  });
});
