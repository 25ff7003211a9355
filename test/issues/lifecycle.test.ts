import { beforeAll, describe, expect, test } from "@jest/globals";
import type { Report } from "../../src/checks/types.ts";
import { readBody } from "../../src/issues/body.ts";
import { addPeriod } from "../../src/law/clocks.ts";
import { MemoryTracker } from "../support/memory-tracker.ts";
import { example, kinds, onGitHub, PRIVATE, policy, renewed, sweep, withResults } from "./support.ts";

let good: Report;
beforeAll(async () => { good = await example("wren-3b"); });

/** Two entries of the documentation, one of them with a due day. */
const stale = (now = "2026-11-23", due = "2026-12-20"): Report => withResults(onGitHub(good, undefined, now), {
  "MDF-USE-3": { outcome: "gap", findings: [{ rule: "form/placeholder", message: "The answer is a placeholder.", path: ".gpai/documentation.yaml", line: 36, fix: "MDF-USE-3: \"<kinds of systems>\"" }] },
  "T-1.1.c": { outcome: due < now ? "stale" : "recorded", due, reason: "Every year.", findings: [] },
});
const KEY = "default/documentation";

async function opened(): Promise<MemoryTracker> {
  const tracker = new MemoryTracker();
  await sweep({ report: stale(), tracker });
  expect(tracker.writes).toEqual(["create Model documentation: open points of Wren 3B"]);
  return tracker;
}

describe("opening", () => {
  test("one issue for the group, with labels, and nothing is written again", async () => {
    const tracker = await opened();
    const { issue } = tracker.at(1);
    expect(issue.labels).toEqual(["gpai-docket", "gpai-docket: documentation", "gpai-docket: due soon"]);
    expect(readBody(issue.body)).toMatchObject({ marker: { key: KEY }, state: { ids: ["MDF-USE-3", "T-1.1.c"], episode: 1, verified: 0, reminded: [["2026-12-20", 30]] } });
    for (let i = 0; i < 100; i += 1) await sweep({ report: stale(), tracker });
    expect(tracker.writes).toHaveLength(1);
    expect(tracker.reads).toEqual({ own: 101, read: 0, comments: 0 });
  });
  test("another commit, another version of the tool, another day: nothing new to say", async () => {
    const tracker = await opened();
    const report = stale("2026-11-25");
    await sweep({ report: { ...onGitHub(report, "d".repeat(40)), tool: { name: "gpai-docket", version: "9.9.9" } }, tracker });
    expect(tracker.writes).toHaveLength(1);
  });
  test("what is in order opens nothing", async () => {
    const tracker = new MemoryTracker();
    expect((await sweep({ report: good, tracker })).plan.steps).toEqual([]);
  });
  test("questions open an issue only where the policy says so", async () => {
    const tracker = new MemoryTracker();
    const values = policy();
    await sweep({ report: good, tracker, policy: { ...values, issues: { ...values.issues, open_on: ["unknown"] } } });
    expect(tracker.numbers.map((n) => readBody(tracker.at(n).issue.body).marker?.key)).toEqual([KEY]);
    expect(readBody(tracker.at(1).issue.body).state?.ids).toEqual(["T-1.3.c"]);
  });
  test("the labels of the policy go with it, once", async () => {
    const tracker = new MemoryTracker();
    const values = policy();
    const labelled = { ...values, issues: { ...values.issues, labels: ["legal", "gpai-docket: overdue", " ", "x".repeat(60)] } };
    await sweep({ report: stale(), tracker, policy: labelled });
    expect(tracker.at(1).issue.labels).toEqual(["gpai-docket", "gpai-docket: documentation", "gpai-docket: due soon", "legal"]);
    tracker.edit(1, { labels: ["gpai-docket", "mine"] });
    await sweep({ report: stale("2026-12-21"), tracker, policy: labelled });
    expect(tracker.at(1).issue.labels).toEqual(["mine", "gpai-docket", "gpai-docket: documentation", "gpai-docket: overdue"]);
  });
});

describe("closing", () => {
  test("with the reason, the commit and its day, in one request, and a comment before it", async () => {
    const tracker = await opened();
    const report = renewed(onGitHub(good, "d".repeat(40), "2026-11-30"));
    const commit = "ab".repeat(20);
    const evidence = report.models[0]?.obligations.find(({ id }) => id === "MDF-USE-3")?.evidence?.[0]?.path ?? "";
    const { plan } = await sweep({ report, tracker, changes: new Map([[evidence, { commit, date: "2026-11-29T22:00:00+01:00" }]]) });
    expect(kinds(plan)).toEqual([`comment ${KEY}`, `close ${KEY}`]);
    expect(plan.steps[0]?.why).toBe(`All that this asked for is recorded. Renewed by commit abababababab (2026-11-29).`);
    expect(tracker.writes.slice(1)).toEqual(["comment #1 " + tracker.at(1).comments[0]?.body.split("\n")[0], "update #1 body,labels,state,stateReason → closed completed"]);
    const [comment] = tracker.at(1).comments;
    expect(comment?.body.split("\n")[1]).toBe(`Closed: All that this asked for is recorded. Renewed by commit [\`abababababab\`](https://github.com/wren-lm/wren-3b/commit/${commit}) of 2026-11-29.`);
    expect(tracker.at(1).issue).toMatchObject({ state: "closed", stateReason: "completed", labels: ["gpai-docket", "gpai-docket: documentation"] });
    await sweep({ report, tracker });
    expect(tracker.writes).toHaveLength(3);
  });
  test("without a known commit the judged one is named, as seen", async () => {
    const tracker = await opened();
    await sweep({ report: renewed(onGitHub(good, "d".repeat(40), "2026-11-30")), tracker });
    expect(tracker.at(1).comments[0]?.body).toContain("Seen at commit [`dddddddddddd`]");
  });
  test.each<[string, Partial<Report>]>([
    ["a list that was cut", { completeness: { complete: false, missing: [{ reason: "the list of files is cut" }], unreadable: [] } }],
    ["a file that could not be read", { completeness: { complete: false, missing: [], unreadable: [{ path: "model.safetensors", reason: "broken header" }] } }],
  ])("never on %s", async (_, over) => {
    const tracker = await opened();
    const { plan } = await sweep({ report: { ...renewed(good), ...over }, tracker });
    expect(plan.steps).toMatchObject([{ kind: "skip", reason: "unreadable", number: 1 }]);
    expect(tracker.writes).toHaveLength(1);
  });
  test.each(["unknown", "error"] as const)("never where an entry that opened it became %s; it says so", async (outcome) => {
    const tracker = await opened();
    const report = withResults(renewed(good), { "MDF-USE-3": { outcome, reason: "Nobody can tell.", findings: [] } });
    const { plan } = await sweep({ report, tracker });
    expect(kinds(plan)).toEqual([`update ${KEY}`]);
    expect(tracker.at(1).issue).toMatchObject({ state: "open" });
    expect(tracker.at(1).issue.body).toContain("Nobody can tell.");
    await sweep({ report, tracker });
    expect(tracker.writes).toHaveLength(2);
    await sweep({ report: renewed(good), tracker });
    expect(tracker.at(1).issue.state).toBe("closed");
  });
  test("an entry of the group that became unknown and never opened it does not keep it open", async () => {
    const tracker = await opened();
    await sweep({ report: withResults(renewed(good), { "MDF-GEN-1": { outcome: "unknown", reason: "?" } }), tracker });
    expect(tracker.at(1).issue.state).toBe("closed");
  });
  test("without its list of ids, every entry of the group that holds has to be in order", async () => {
    const tracker = await opened();
    tracker.edit(1, { body: tracker.at(1).issue.body.replace(/<!-- gpai-docket:state .* -->/, "<!-- gpai-docket:state {} -->") });
    await sweep({ report: withResults(renewed(good), { "MDF-GEN-1": { outcome: "unknown", reason: "?" } }), tracker });
    expect(tracker.at(1).issue.state).toBe("open");
    await sweep({ report: renewed(good), tracker });
    expect(tracker.at(1).issue.state).toBe("closed");
  });
  test.each([
    ["waived", { outcome: "waived", waiver: { reason: "@octocat agreed", owner: "Legal", until: "2027-01-31" } }, "waived. Until 2027-01-31"],
    ["not applicable", { outcome: "not-applicable", reason: "A mirror owes nothing." }, "does not apply. A mirror owes nothing."],
    ["due much later", { outcome: "upcoming", due: "2027-08-02", reason: "Art. 111(3)" }, "upcoming. Due 2027-08-02"],
  ] as const)("%s settles it too", async (_, over, words) => {
    const tracker = await opened();
    const result = { findings: [], ...over };
    await sweep({ report: withResults(renewed(good), { "MDF-USE-3": result, "T-1.1.c": result }), tracker });
    expect(tracker.at(1).issue.state).toBe("closed");
    expect(tracker.at(1).issue.body).toContain(words);
  });
  test("a group that the configuration leaves out is withdrawn with the reason, and comes back when it is watched again", async () => {
    const tracker = await opened();
    const values = policy();
    const without = { ...values, issues: { ...values.issues, without: ["documentation"] } };
    await sweep({ report: stale(), tracker, policy: without });
    expect(tracker.at(1).issue).toMatchObject({ state: "closed", stateReason: "not_planned" });
    expect(tracker.at(1).comments.map(({ body }) => body.split("\n")[1])).toEqual(["Closed: The configuration leaves this group out (`issues.without: documentation`)."]);
    await sweep({ report: stale(), tracker, policy: without });
    expect(tracker.writes).toHaveLength(3);
    await sweep({ report: stale(), tracker });
    expect(tracker.at(1).issue.state).toBe("open");
    expect(tracker.at(1).comments[1]?.body).toContain("Opened again: it is watched again.");
  });
  test("known debt of the baseline opens nothing and lets go what it had opened", async () => {
    const tracker = await opened();
    const listed = withResults(renewed(good), { "MDF-USE-3": { outcome: "gap", findings: [{ rule: "form/placeholder", message: "x", baseline: true }] } });
    await sweep({ report: listed, tracker });
    expect(tracker.at(1).issue).toMatchObject({ state: "closed", stateReason: "not_planned" });
    const fresh = new MemoryTracker();
    await sweep({ report: listed, tracker: fresh });
    expect(fresh.writes).toEqual([]);
  });
  test("a model that is gone is withdrawn; where not all could be read, it may only not have been seen", async () => {
    const tracker = await opened();
    await sweep({ report: { ...good, models: [], completeness: { complete: false, missing: [{ reason: "cut" }], unreadable: [] } }, tracker });
    expect(tracker.at(1).issue.state).toBe("open");
    await sweep({ report: { ...good, models: [] }, tracker });
    expect(tracker.at(1).issue).toMatchObject({ state: "closed", stateReason: "not_planned" });
  });
});

describe("what people do", () => {
  test("title, and text before and after ours, are theirs for ever", async () => {
    const tracker = await opened();
    const mine = "Talked to Ada.\r\n\r\n";
    tracker.edit(1, { title: "Ask Ada about the form", body: `${mine}${tracker.at(1).issue.body.replaceAll("\n", "\r\n")}- [ ] after the release\r\n` });
    await sweep({ report: stale("2026-12-14"), tracker });
    await sweep({ report: renewed(good), tracker });
    await sweep({ report: stale("2026-12-21"), tracker });
    const { issue } = tracker.at(1);
    expect(issue.title).toBe("Ask Ada about the form");
    expect(issue.body.startsWith(`${mine}<!-- gpai-docket:v1:issue:`)).toBe(true);
    expect(issue.body.endsWith("<!-- gpai-docket:end -->\n- [ ] after the release\r\n")).toBe(true);
  });
  test("our own title follows the name of the model", async () => {
    const tracker = await opened();
    const report = stale();
    await sweep({ report: { ...report, models: report.models.map((model) => ({ ...model, name: "Wren 3B Instruct" })) }, tracker });
    expect(tracker.at(1).issue.title).toBe("Model documentation: open points of Wren 3B Instruct");
    expect(tracker.writes).toHaveLength(2);
  });
  test("closed as not planned: a pause until the next due day, then the reason", async () => {
    const tracker = await opened();
    tracker.now = "2026-11-24T09:00:00Z";
    tracker.edit(1, { state: "closed", stateReason: "not_planned" });
    for (const now of ["2026-11-24", "2026-12-19"]) expect((await sweep({ report: stale(now), tracker })).plan.steps).toMatchObject([{ reason: "snoozed", until: "2026-12-20" }]);
    await sweep({ report: stale("2026-12-20"), tracker });
    expect(tracker.at(1).issue).toMatchObject({ state: "open" });
    expect(tracker.at(1).comments.map(({ body }) => body.split("\n")[1])).toEqual(["Opened again: it was closed as not planned on 2026-11-24, which bought a pause until 2026-12-20, and it is still open."]);
    // That was the word for the due day too.
    await sweep({ report: stale("2026-12-20"), tracker });
    expect(tracker.at(1).comments).toHaveLength(1);
    tracker.now = "2026-12-21T09:00:00Z";
    tracker.edit(1, { state: "closed", duplicate: true });
    expect((await sweep({ report: stale("2026-12-22"), tracker })).plan.steps).toMatchObject([{ reason: "snoozed", until: "2027-03-21" }]);
    expect((await sweep({ report: stale("2027-03-20"), tracker })).plan.steps).toMatchObject([{ reason: "snoozed" }]);
    await sweep({ report: stale("2027-03-21"), tracker });
    expect(tracker.at(1).issue.state).toBe("open");
    expect(tracker.at(1).comments).toHaveLength(2);
  });
  test("the pause is capped by the policy", async () => {
    const tracker = await opened();
    tracker.edit(1, { state: "closed", stateReason: "not_planned" });
    const { plan } = await sweep({ report: stale(), tracker, policy: policy({ snooze: { max_days: 5 } }) });
    expect(plan.steps).toMatchObject([{ reason: "snoozed", until: "2026-11-28" }]);
  });
  test("closed as completed and not so: opened again once, with the reason; then it is theirs", async () => {
    const tracker = await opened();
    tracker.edit(1, { state: "closed", stateReason: "completed" });
    await sweep({ report: stale(), tracker });
    expect(tracker.at(1).issue).toMatchObject({ state: "open", stateReason: "reopened" });
    expect(tracker.at(1).comments[0]?.body.split("\n")[1]).toMatch(/^Opened again, once: this was closed as completed/);
    tracker.edit(1, { state: "closed", stateReason: "completed" });
    for (let i = 0; i < 3; i += 1) expect((await sweep({ report: stale(), tracker })).plan.steps).toMatchObject([{ reason: "closed-by-person" }]);
    expect(tracker.at(1).comments).toHaveLength(1);
    // It is renewed after all: noted without a word. Then it falls open again: that is new.
    await sweep({ report: renewed(good), tracker });
    expect(tracker.at(1).issue.body).toContain("nothing open");
    expect(tracker.at(1).comments).toHaveLength(1);
    await sweep({ report: stale(), tracker });
    expect(tracker.at(1).issue.state).toBe("open");
    expect(tracker.at(1).comments[1]?.body).toContain("something of it is open, or falls due, once more");
  });
  test("closed as completed, and rightly: nothing but the body follows", async () => {
    const tracker = await opened();
    tracker.edit(1, { state: "closed", stateReason: "completed" });
    const { plan } = await sweep({ report: renewed(good), tracker });
    expect(kinds(plan)).toEqual([`update ${KEY}`]);
    await sweep({ report: renewed(good), tracker });
    expect(tracker.writes).toHaveLength(2);
  });
  test("opened again by a person after we closed it: theirs to close, until something falls open", async () => {
    const tracker = await opened();
    await sweep({ report: renewed(good), tracker });
    tracker.edit(1, { state: "open" });
    const { plan } = await sweep({ report: renewed(good), tracker });
    expect(plan.steps).toMatchObject([{ kind: "skip", reason: "unchanged", why: expect.stringContaining("theirs to close") }]);
    await sweep({ report: stale(), tracker });
    expect(readBody(tracker.at(1).issue.body).state).toMatchObject({ episode: 2, ids: ["MDF-USE-3", "T-1.1.c"] });
    await sweep({ report: renewed(good), tracker });
    expect(tracker.at(1).issue.state).toBe("closed");
  });
  test("a relapse after our own close is a new episode, each with one comment", async () => {
    const tracker = await opened();
    for (let episode = 2; episode <= 4; episode += 1) {
      await sweep({ report: renewed(good), tracker });
      await sweep({ report: stale(), tracker });
      expect(readBody(tracker.at(1).issue.body).state?.episode).toBe(episode);
    }
    expect(tracker.at(1).comments).toHaveLength(6);
    expect(tracker.numbers).toEqual([1]);
  });
  test("locked: no comment, but the body and the state follow", async () => {
    const tracker = await opened();
    tracker.edit(1, { locked: true });
    await sweep({ report: stale("2026-12-21"), tracker });
    expect(tracker.at(1).comments).toEqual([]);
    expect(tracker.at(1).issue.labels).toContain("gpai-docket: overdue");
    const quiet = await sweep({ report: stale("2026-12-21"), tracker });
    expect(quiet.plan.steps).toMatchObject([{ kind: "skip", reason: "locked" }]);
    const { plan } = await sweep({ report: renewed(good), tracker });
    expect(plan.steps.map(({ kind }) => kind)).toEqual(["skip", "close"]);
    expect(tracker.at(1).issue.state).toBe("closed");
  });
  test("deleted, it is opened anew", async () => {
    const tracker = await opened();
    tracker.remove(1);
    await sweep({ report: stale(), tracker });
    expect(tracker.numbers).toEqual([2]);
  });
});

describe("finding it again", () => {
  test("markers gone: known by label and title, taken back, the text kept, once", async () => {
    const tracker = await opened();
    tracker.edit(1, { body: "I have removed\r\nall that clutter.\r\n" });
    const { plan } = await sweep({ report: stale(), tracker });
    expect(kinds(plan)).toEqual([`adopt ${KEY}`]);
    expect(readBody(tracker.at(1).issue.body)).toMatchObject({ before: "", after: "\nI have removed\r\nall that clutter.\r\n", marker: { key: KEY } });
    await sweep({ report: stale(), tracker });
    expect(tracker.numbers).toEqual([1]);
    expect(tracker.writes).toHaveLength(2);
  });
  test("marker gone and title changed: by the label of its group, where only one is wanted", async () => {
    const tracker = await opened();
    tracker.edit(1, { title: "Mine now", body: tracker.at(1).issue.body.replace(/<!-- gpai-docket:v1.*\n/, "") });
    await sweep({ report: stale(), tracker });
    const { issue } = tracker.at(1);
    expect([tracker.numbers, issue.title, issue.body.match(/### Model documentation/g)?.length]).toEqual([[1], "Mine now", 1]);
  });
  test("nothing else of ours is taken for it", async () => {
    const tracker = new MemoryTracker();
    tracker.put({ title: "GPAI Docket", body: "<!-- gpai-docket:v1:dashboard:main 0123456789abcdef -->\n", labels: ["gpai-docket", "gpai-docket: documentation"] });
    tracker.put({ title: "Something", body: "", labels: ["gpai-docket"] });
    tracker.put({ title: "Something", body: "", labels: ["gpai-docket: documentation"] });
    const { plan } = await sweep({ report: stale(), tracker });
    expect(kinds(plan)).toEqual([`open ${KEY}`]);
  });
  test("two about the same: the older stays, the other points to it, and a person's text in it is kept", async () => {
    const tracker = await opened();
    const { issue } = tracker.at(1);
    tracker.put({ title: issue.title, body: `Mine.\n${issue.body}`, labels: issue.labels });
    const { plan } = await sweep({ report: stale(), tracker });
    expect(kinds(plan)).toEqual([`merge ${KEY}`]);
    expect(tracker.at(2).issue).toMatchObject({ state: "closed", stateReason: "not_planned" });
    expect(tracker.at(2).issue.body).toMatch(/^Mine\.\n<!--[\s\S]*Closed: #1 is about the same and is older/);
    expect((await sweep({ report: stale(), tracker })).plan.steps.map(({ kind }) => kind)).toEqual(["skip"]);
  });
  test("where not all of ours could be read, nothing is opened, taken back or merged", async () => {
    const tracker = await opened();
    tracker.put({ ...tracker.at(1).issue });
    tracker.complete = false;
    await sweep({ report: stale(), tracker });
    const empty = new MemoryTracker();
    empty.complete = false;
    expect((await sweep({ report: stale(), tracker: empty })).plan.steps).toMatchObject([{ kind: "skip", reason: "unreadable" }]);
    expect([tracker.writes.length, empty.writes.length]).toEqual([1, 0]);
  });
  test("an own issue of another repository in the records repository is not ours to touch", async () => {
    const tracker = new MemoryTracker();
    const { issue } = (await opened()).at(1);
    tracker.put({ ...issue, body: issue.body.replace(KEY, `r/99/${KEY}`) });
    const { plan } = await sweep({ report: good, tracker, repository: PRIVATE });
    expect(plan.steps).toEqual([]);
  });
});

describe("reminders", () => {
  test("a day at a time: at 30, 7 and 0 days, then once a month; the body changes when it falls overdue", async () => {
    const tracker = new MemoryTracker();
    const said: string[] = [];
    for (let now = "2026-11-23"; now < "2027-04-01"; now = addPeriod(now, "P1D") ?? "9999") {
      tracker.now = `${now}T04:00:00Z`;
      const before = tracker.writes.length;
      await sweep({ report: stale(now), tracker });
      if (tracker.writes.length > before) said.push(`${now}: ${tracker.writes.slice(before).map((what) => what.split(" ").slice(0, 2).join(" ")).join(", ")}`);
    }
    expect(said).toEqual([
      "2026-11-23: create Model", "2026-12-13: comment #1, update #1", "2026-12-20: comment #1, update #1", "2026-12-21: update #1",
      "2027-01-20: comment #1, update #1", "2027-02-20: comment #1, update #1", "2027-03-20: comment #1, update #1",
    ]);
    expect(tracker.at(1).comments.map(({ body }) => body.split("\n")[1])).toEqual(["Due on 2026-12-20.", "Due today, 2026-12-20.", "Overdue since 2026-12-20, and still open.", "Overdue since 2026-12-20, and still open.", "Overdue since 2026-12-20, and still open."]);
  });
  test("a sweep that was missed for months says one word", async () => {
    const tracker = await opened();
    await sweep({ report: stale("2027-06-01"), tracker });
    expect(tracker.at(1).comments).toHaveLength(1);
  });
});

test("two models of one repository have an issue each, and only theirs moves", async () => {
  const report = stale();
  const [first] = report.models;
  if (first === undefined) throw new Error("no model");
  const two: Report = { ...report, models: [first, { ...first, id: "Wren 3B/Instruct", name: "Wren 3B Instruct", path: "instruct" }] };
  const tracker = new MemoryTracker();
  await sweep({ report: two, tracker });
  expect(tracker.numbers).toHaveLength(2);
  expect(readBody(tracker.at(2).issue.body).marker?.key).toMatch(/^x\/Wren-3B-Instruct-[0-9a-f]{16}\/documentation$/);
  const [, second] = two.models;
  await sweep({ report: { ...renewed(two), models: [renewed(good).models[0] ?? first, second ?? first] }, tracker });
  expect(tracker.numbers.map((n) => tracker.at(n).issue.state)).toEqual(["closed", "open"]);
});
