/** Requests of rightsholders on the fake GitHub: from the form to the closed issue, with every write lost, refused or doubled. */

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { FORM_LABEL, FORM_PATH, rightsForm } from "../../src/complaints/form.ts";
import { MAX_PROPOSALS } from "../../src/sweep/complaints-github.ts";
import { answerRightsRequest, answerRightsRequests, MOST_ROWS, MOST_WITHOUT_ROW, type RightsContext, type RightsResult } from "../../src/sweep/complaints.ts";
import type { ListedRepository } from "../../src/github/app-types.ts";
import { repositoryById } from "../../src/github/repositories.ts";
import { readOrganisationFile } from "../../src/policy/organisation.ts";
import { connect } from "../../src/github/client.ts";
import { badGateway, cut, operation } from "../support/github/faults.ts";
import { setBranch } from "../support/github/git-writes.ts";
import { bodyOf, REMOVAL } from "../complaints/support.ts";
import { CODE, MODEL, Organisation } from "./organisation.ts";

const COPYRIGHT = "contact: rights@wren.eu\n";
const WATCHED = { ...MODEL, [FORM_PATH]: rightsForm("rights@wren.eu"), ".gpai/copyright.yaml": COPYRIGHT };
const REGISTER = ".gpai/registers/removal-requests.csv";
const HEADER = "id,received,acknowledged,outcome,answered,closed,kind,value,use,data_version\n";

let org: Organisation;
let count = 0;
let name: string;
beforeAll(async () => { org = await Organisation.start({}); });
afterAll(async () => { await org.github.close(); });
beforeEach(() => {
  name = `wren-${count++}`;
  org.add(name, { files: WATCHED });
  org.github.faults.clear();
  org.github.state.conversations.addLabel(org.repository(name), { name: FORM_LABEL });
});
afterEach(() => { expect(org.github.violations.splice(0)).toEqual([]); });

async function context(over: Partial<RightsContext> & { readonly org?: string } = {}): Promise<RightsContext> {
  const { org: text = "mode: active\n", ...rest } = over;
  const token = await org.github.installationToken(org.installation, { permissions: { metadata: "read", issues: "write", contents: "write", pull_requests: "write" } });
  const github = connect({ token, apiUrl: org.github.url, log: () => undefined, writeSpacingMs: 0, wait: () => Promise.resolve() });
  const repository = await repositoryById(github, org.repository(name).id) as ListedRepository;
  return { github, repository, organisation: readOrganisationFile(new TextEncoder().encode(text), ".github/gpai-docket.yaml", "acme/.github"), mayPropose: true, store: org.store, now: () => new Date(org.moment), serverUrl: "https://github.com", ...rest };
}
const open = (body = bodyOf(REMOVAL), by = "photographer", labels: readonly string[] = [FORM_LABEL]): number => org.github.person(by).open(org.repository(name), "Rights request", body, labels);
const run = async (number: number, over: Parameters<typeof context>[0] = {}): Promise<RightsResult> => answerRightsRequest(await context(over), number);
const view = (number: number) => org.github.issue(org.repository(name), number);
const fileAt = (branch: string, path: string): string => org.repository(name).git.git(["show", `${branch}:${path}`]).toString("utf8");
const head = (): string => org.repository(name).git.commitOf("main") ?? "";
const pulls = () => org.github.state.pulls.filter((pull) => pull.base === org.repository(name));
const writes = async (work: () => Promise<unknown>): Promise<readonly string[]> => {
  const before = org.github.log.length;
  await work();
  return org.github.log.slice(before).filter((one) => one.write).map((one) => `${one.method} ${one.path.replace(/^\/repos\/[^/]+\/[^/]+/, "")}`);
};

describe("from the form to the end", () => {
  test("acknowledged, proposed, merged, answered, closed with the data version; the same again writes nothing", async () => {
    const number = open();
    expect((await run(number)).did).toEqual(["commented", `proposed ${REGISTER}`]);
    expect(view(number).comments).toHaveLength(1);
    expect(view(number).comments[0]?.body).toContain("`rights@wren.eu`");
    const [pull] = pulls();
    expect([pulls().length, pull?.headRef, pull?.title, pull?.body?.includes(`#${number}`)]).toEqual([1, `gpai-docket/rights-request-${number}`, `Register removal request #${number}`, true]);
    expect(fileAt(pull?.headRef ?? "", REGISTER)).toBe(`id,received,acknowledged,answered,closed,outcome,model,subject,kind,value,use,data_version\nissue-${number},${org.date},${org.date},,,,,#${number},domain,fotograf.example,,\n`);
    expect(await writes(() => run(number))).toEqual([]);

    org.push(name, { [REGISTER]: `${HEADER}issue-${number},${org.date},${org.date},,,,domain,fotograf.example,,\n` });
    expect(await writes(() => run(number))).toEqual([]);
    org.pass(20).push(name, { [REGISTER]: `${HEADER}issue-${number},2026-11-23,2026-11-23,accepted,2026-12-10,,domain,fotograf.example,,\n` });
    expect((await run(number)).did).toEqual(["commented"]);
    expect(view(number).state).toBe("open");
    org.pass(10).push(name, { [REGISTER]: `${HEADER}issue-${number},2026-11-23,2026-11-23,accepted,2026-12-10,,domain,fotograf.example,,2026.12\n` });
    expect((await run(number)).did).toEqual(["closed as completed", "commented"]);
    expect([view(number).state, view(number).stateReason, view(number).comments.at(-1)?.body.includes("`2026.12`")]).toEqual(["closed", "completed", true]);
    expect(await writes(() => run(number))).toEqual([]);
    org.github.person("photographer").reopen(org.repository(name), number);
    expect(await writes(() => run(number))).toEqual([]);
  });

  test("answers that are missing are asked for; once they are there the row is proposed", async () => {
    const number = open(bodyOf({ ...REMOVAL, value: "_No response_" }));
    expect((await run(number)).did).toEqual(["commented"]);
    expect(pulls()).toEqual([]);
    org.github.person("photographer").edit(org.repository(name), number, { body: bodyOf(REMOVAL) });
    expect((await run(number)).did).toEqual([`proposed ${REGISTER}`]);
    expect(view(number).comments).toHaveLength(1);
  });

  test("a register that is there gets one line more", async () => {
    org.push(name, { ".gpai/registers/complaints.csv": "id,received,acknowledged,answered,outcome\nC-1,2026-01-02,2026-01-03,2026-01-04,upheld\n" });
    const number = open(bodyOf({ request: "complaint: x" }));
    await run(number);
    expect(fileAt(pulls()[0]?.headRef ?? "", ".gpai/registers/complaints.csv")).toBe(`id,received,acknowledged,answered,outcome\nC-1,2026-01-02,2026-01-03,2026-01-04,upheld\nissue-${number},${org.date},${org.date},,\n`);
  });
});

describe("where no row can be proposed, it stands in the issue with a link", () => {
  test.each<[string, Parameters<typeof context>[0]]>([["the app may not", { mayPropose: false }], ["the organisation does not want it", { org: "mode: active\ncomplaints: {propose: false}\n" }]])("%s", async (_why, over) => {
    const number = open();
    expect(await writes(() => run(number, over))).toEqual([`POST /issues/${number}/comments`]);
    expect(view(number).comments[0]?.body).toContain(`issue-${number},${org.date},${org.date},,,,,#${number},domain,fotograf.example,,\n\`\`\``);
    expect(view(number).comments[0]?.body).toContain(`](https://github.com/acme/${name}/new/main?filename=.gpai%2Fregisters%2Fremoval-requests.csv&value=id%2Creceived`);
    expect(await writes(() => run(number, over))).toEqual([]);
  });
  test("the token turns out not to reach: said once, in a comment of its own", async () => {
    const number = open();
    org.github.faults.add({ name: "403", match: operation("git/create-ref"), effect: { kind: "answer", status: 403, body: { message: "Resource not accessible by integration", documentation_url: "https://docs.github.com/rest" } } });
    expect((await run(number)).did).toEqual(["commented", "commented with the row"]);
    expect(view(number).comments[1]?.body).toContain("The row could not be proposed by pull request: the app may not write to a branch");
    expect(await writes(() => run(number))).not.toContain(`POST /issues/${number}/comments`);
  });
  test("the register has no place for it", async () => {
    org.push(name, { [REGISTER]: "id,received\n" });
    const number = open();
    expect((await run(number)).did).toEqual(["commented"]);
    expect(view(number).comments[0]?.body).toContain("domain,fotograf.example");
    expect(pulls()).toEqual([]);
  });
});

describe("left alone, without a write", () => {
  test.each<[string, () => number | Promise<number>, Parameters<typeof context>[0], string]>([
    ["in preview", () => open(), { org: "mode: preview\n" }, "mode is preview"],
    ["switched off", () => open(), { org: "mode: active\ncomplaints: {enabled: false}\n" }, "switched off"],
    ["without the label", () => open(bodyOf(REMOVAL), "photographer", []), {}, "label"],
    ["without the hidden line", () => open("### What do you ask for?\n\nremoval: x"), {}, "not made from the form"],
    ["by a bot", () => open(bodyOf(REMOVAL), "github-actions[bot]"), {}, "not opened by a person"],
    ["gone", () => 4_040, {}, "gone"],
    ["closed before anybody looked", () => { const number = open(); org.github.person("photographer").close(org.repository(name), number); return number; }, {}, "nothing is due"],
  ])("%s", async (_what, make, over, words) => {
    const number = await make();
    let result: RightsResult | undefined;
    expect(await writes(async () => { result = await run(number, over); })).toEqual([]);
    expect(result?.nothing).toContain(words);
  });
  test("a conversation that is locked takes no word, and the run goes on", async () => {
    const [first, second] = [open(), open(bodyOf({ ...REMOVAL, value: "other.example" }))];
    org.github.faults.add({ name: "locked", match: ({ operation: id, path }) => id === "issues/create-comment" && path.includes(`/issues/${first}/`), effect: { kind: "answer", status: 403, body: { message: "Unable to create comment because issue is locked.", documentation_url: "https://docs.github.com/articles/locking-conversations/" } } });
    const results = await answerRightsRequests(await context());
    expect(results.map(({ number, did, nothing }) => [number, did.length > 0, nothing])).toEqual([[first, false, "the conversation is locked"], [second, true, undefined]]);
  });
  test("in a repository without a model", async () => {
    name = `code-${count++}`;
    org.add(name, { files: CODE });
    org.github.state.conversations.addLabel(org.repository(name), { name: FORM_LABEL });
    const number = open();
    expect(await writes(async () => expect((await run(number)).nothing).toBe("the repository holds no model"))).toEqual([]);
  });
  test("a register that cannot be read: acknowledged, and no row is proposed twice", async () => {
    org.push(name, { [REGISTER]: "id,received,kind,value\n\"R-1,2026\n" });
    expect((await run(open())).did).toEqual(["commented"]);
    expect(pulls()).toEqual([]);
  });
});

describe("decisions of people", () => {
  test("a pull request that was closed unmerged is not opened again", async () => {
    const number = open();
    await run(number);
    const [pull] = pulls();
    if (pull !== undefined) pull.state = "closed";
    expect(await writes(() => run(number))).toEqual([]);
  });
  test("many requests of one hour: no branch for each", async () => {
    for (let i = 0; i < MAX_PROPOSALS; i += 1) setBranch(org.repository(name).git, `gpai-docket/rights-request-${9000 + i}`, head());
    const number = open();
    expect((await run(number)).did).toEqual(["commented", "commented with the row"]);
    expect(view(number).comments[1]?.body).toContain("25 rows are proposed already");
    expect(pulls()).toEqual([]);
  });
});

describe("killed, lost, doubled", () => {
  const operations = ["issues/create-comment", "git/create-ref", "repos/create-or-update-file-contents", "pulls/create"] as const;
  test.each(operations.flatMap((one) => [["its answer is lost", one, "cut"] as const, ["GitHub is away", one, "bad"] as const]))("%s: %s (%s), and the next run ends as if nothing had been", async (_how, what, kind) => {
    const number = open();
    org.github.faults.add(kind === "cut" ? cut("after", operation(what)) : badGateway(operation(what), { times: 9 }));
    await run(number).catch(() => undefined);
    org.github.faults.clear();
    await run(number);
    await run(number);
    expect([view(number).comments.length, pulls().length, pulls()[0]?.state]).toEqual([1, 1, "open"]);
  });
  test("two at once: one comment more at most is the worst, and one pull request", async () => {
    const number = open();
    await Promise.allSettled([run(number), run(number)]);
    await run(number);
    expect(pulls()).toHaveLength(1);
  });
  test("a branch that a killed run left behind, and a register that went on", async () => {
    const number = open();
    setBranch(org.repository(name).git, `gpai-docket/rights-request-${number}`, head());
    org.push(name, { [REGISTER]: `${HEADER}RR-1,2026-01-02,,,,,domain,a.example,,\n` });
    expect((await run(number)).did).toContain(`proposed ${REGISTER}`);
    expect(fileAt(`gpai-docket/rights-request-${number}`, REGISTER)).toContain("RR-1");
  });
});

describe("all requests of a repository", () => {
  test("are looked at where the form lies; the label is made first; a second time nothing is written", async () => {
    name = `wren-${count++}`;
    org.add(name, { files: WATCHED });
    const first = open(bodyOf(REMOVAL), "photographer", []);
    expect(await answerRightsRequests(await context())).toEqual([]);
    expect(org.github.state.conversations.label(org.repository(name), FORM_LABEL)).toBeDefined();
    const second = open();
    expect((await answerRightsRequests(await context())).map((one) => one.number)).toEqual([second]);
    expect(view(first).comments).toEqual([]);
    expect(await writes(async () => answerRightsRequests(await context()))).toEqual([]);
  });
  test("not in preview, and not without the form", async () => {
    open();
    expect(await answerRightsRequests(await context({ org: "mode: preview\n" }))).toEqual([]);
    org.push(name, { [FORM_PATH]: undefined });
    expect(await writes(async () => expect(await answerRightsRequests(await context())).toEqual([]))).toEqual([]);
  });
});

describe("bounds", () => {
  test("edits by the dozen get a few answers, and the last one says so", async () => {
    const number = open();
    for (let i = 0; i < 9; i += 1) {
      org.github.person("photographer").edit(org.repository(name), number, { body: bodyOf({ ...REMOVAL, value: `host${i}.example` }) });
      await run(number, { mayPropose: false });
    }
    const { comments } = view(number);
    expect(comments).toHaveLength(1 + MOST_ROWS);
    expect(comments.map(({ body }) => body.includes("Further edits of the issue get no row here"))).toEqual([false, false, false, true]);
  });
  test("a repository that the organisation leaves out takes no word, no branch and no label", async () => {
    const number = open();
    for (const file of ["mode: active\nexclude: [\"wren-*\"]\n", "mode: active\ninclude: [other]\n"]) {
      expect(await writes(() => run(number, { org: file }))).toEqual([]);
      expect(await writes(async () => answerRightsRequests(await context({ org: file })))).toEqual([]);
    }
  });
  test("requests by the hundred cost one look a bounded number of requests, and those with a row are all looked at", async () => {
    const numbers = Array.from({ length: MOST_WITHOUT_ROW + 30 }, () => open(bodyOf({ ...REMOVAL, value: "_No response_" })));
    const [first = 0] = numbers;
    org.push(name, { [REGISTER]: `${HEADER}issue-${first},${org.date},${org.date},refused,${org.date},,domain,fotograf.example,,\n` });
    const results = await answerRightsRequests(await context());
    expect(results).toHaveLength(MOST_WITHOUT_ROW + 1);
    expect(results[0]).toMatchObject({ number: first, did: expect.arrayContaining(["closed as not_planned"]) as unknown });
  });
});
