import { describe, expect, test } from "@jest/globals";
import { ended, leftAlone, planRightsRequest, type PlanInput } from "../../src/complaints/plan.ts";
import { readRequest } from "../../src/complaints/request.ts";
import { findComment } from "../../src/complaints/texts.ts";
import { DEFAULTS } from "../../src/policy/defaults.ts";
import type { OwnComment } from "../../src/issues/port.ts";
import type { RequestRow } from "../../src/records/types.ts";
import { bodyOf, issue, REMOVAL } from "./support.ts";

const ACTIVE = { ...DEFAULTS, mode: "active" } as const;
const row = (over: Partial<RequestRow> = {}): RequestRow => ({ id: "issue-12", source: { path: ".gpai/registers/removal-requests.csv", line: 2 }, ...over });
const removalRow = (over: Partial<RequestRow> = {}): RequestRow => row({ kind: "domain", value: "fotograf.example", ...over });

function plan(over: Partial<PlanInput> = {}): ReturnType<typeof planRightsRequest> {
  return planRightsRequest({ issue: issue(bodyOf(REMOVAL)), comments: [], request: readRequest(bodyOf(REMOVAL)), house: {}, entry: "proposed", privateChannel: "rights@demo.eu", commit: "a".repeat(40), ...over });
}
const kinds = (steps: ReturnType<typeof plan>): readonly string[] => steps.map((one) => (one.kind === "close" ? `close ${one.reason}` : `comment ${/rights-request:([a-z]+) /.exec(one.body)?.[1] ?? "?"}`));
/** Comments that the steps have written. */
const said = (...all: readonly ReturnType<typeof plan>[]): readonly OwnComment[] => all.flat().flatMap((one, i) => (one.kind === "comment" ? [{ id: i + 1, body: one.body, createdAt: "2026-11-23T10:00:00Z" }] : []));

describe("the acknowledgement", () => {
  test("comes once, with the day of the answer by the house clock and where to write in private", () => {
    const steps = plan();
    expect(kinds(steps)).toEqual(["comment ack"]);
    const [body = ""] = said(steps).map((one) => one.body);
    expect(body).toContain("was received on 2026-11-20 and is acknowledged. An answer is due by 2026-12-20: 30 days after receipt, a rule of this house.");
    expect(body).toContain("`rights@demo.eu`");
    expect(body).toContain("a pull request proposes it");
    expect(kinds(plan({ comments: said(steps) }))).toEqual([]);
    expect(said(plan({ house: { complaint_answer_days: 10 } }))[0]?.body).toContain("due by 2026-11-30: 10 days");
  });
  test("asks for what is missing, and quotes nothing of the issue", () => {
    const body = bodyOf({ ...REMOVAL, value: "@everyone <img src=x> EVIL" });
    const [told] = said(plan({ issue: issue(body), request: readRequest(body), entry: undefined }));
    expect(told?.body).toContain('- "The domain, address or digest itself": it is no domain');
    expect(told?.body).not.toMatch(/EVIL|@everyone|<img/);
  });
  test("holds the row where nobody may propose it, in a block that nothing escapes from", () => {
    const [told] = said(plan({ entry: { path: ".gpai/registers/removal-requests.csv", lines: ["issue-12,2026-11-20,domain,```\u202e@x"], language: "csv", url: "https://github.com/acme/wren/edit/main/.gpai/registers/removal-requests.csv" } }));
    expect(told?.body).toContain("````csv\nissue-12,2026-11-20,domain,```\\u202E@x\n````");
    expect(told?.body).toContain("](https://github.com/acme/wren/edit/main/.gpai/registers/removal-requests.csv)");
  });
});

describe("whose issue", () => {
  const alone = (over: Parameters<typeof issue>[1], policy: Parameters<typeof leftAlone>[2] = ACTIVE, comments: readonly OwnComment[] = []): string | undefined => leftAlone(issue(bodyOf(REMOVAL), over), comments, policy);
  test("only one that a person made from the form, where the organisation lets us write", () => {
    expect(alone({})).toBeUndefined();
    expect(alone({ labels: ["bug"] })).toContain("label");
    expect(alone({ body: "### What do you ask for?" })).toContain("not made from the form");
    expect(alone({ author: { login: "renovate", bot: true } })).toContain("person");
    expect(leftAlone((({ author: _author, ...rest }) => rest)(issue(bodyOf(REMOVAL))), [], ACTIVE)).toContain("person");
    expect(alone({}, DEFAULTS)).toContain("preview");
    expect(alone({}, { ...ACTIVE, complaints: { enabled: false, propose: true } })).toContain("switched off");
  });
  test("once acknowledged, an edit that takes the hidden line away takes nothing back", () => {
    expect(alone({ body: "gone" }, ACTIVE, said(plan()))).toBeUndefined();
  });
});

describe("the end", () => {
  test.each<[Partial<RequestRow>, ReturnType<typeof ended>]>([
    [{}, undefined], [{ outcome: "open" }, undefined], [{ outcome: "in progress: asked the data team" }, undefined], [{ outcome: "accepted" }, undefined], [{ outcome: "accepted", answered: "2026-12-01" }, undefined], [{ outcome: "accepted", data_version: "2026.12" }, "completed"],
    [{ outcome: "accepted", closed: "2026-12-01" }, "completed"], [{ closed: "2026-12-01" }, "completed"], [{ outcome: "refused: not ours" }, "not_planned"], [{ exception: "manifestly unfounded" }, "not_planned"], [{ data_version: "2026.12" }, undefined], [{ closed: "soon" }, undefined],
  ])("of a removal: %j is %s", (over, reason) => expect(ended(removalRow(over))).toBe(reason));
  test.each<[Partial<RequestRow>, ReturnType<typeof ended>]>([[{}, undefined], [{ answered: "2026-12-01" }, undefined], [{ outcome: "upheld: source removed", answered: "2026-12-01" }, "completed"], [{ outcome: "upheld" }, "completed"], [{ outcome: "explained at length", answered: "2026-12-01" }, "completed"], [{ outcome: "explained at length" }, undefined], [{ outcome: "dismissed" }, "not_planned"]])("of a complaint: %j is %s", (over, reason) => expect(ended(row(over))).toBe(reason));

  test("closes with the data version that no longer holds the item, once", () => {
    const first = plan();
    const done = removalRow({ outcome: "accepted: domain left out", answered: "2026-12-01", data_version: "2026.12" });
    const steps = plan({ comments: said(first), row: done });
    expect(kinds(steps)).toEqual(["close completed", "comment closed"]);
    const closing = said(steps)[0]?.body ?? "";
    expect(closing).toContain("first version of the training data that no longer holds the item: `2026.12`");
    expect(closing).toContain("outcome `accepted: domain left out`, answered on 2026-12-01");
    expect(closing).toContain("commit `aaaaaaaaaaaa`");
    const comments = said(first, steps);
    expect(kinds(plan({ issue: issue(bodyOf(REMOVAL), { state: "closed" }), comments, row: done }))).toEqual([]);
    // Somebody reopened it: theirs to settle, until the register says something else.
    expect(kinds(plan({ comments, row: done }))).toEqual([]);
    expect(kinds(plan({ comments, row: removalRow({ outcome: "accepted", data_version: "2027.01" }) }))).toEqual(["close completed", "comment closed"]);
  });
  test("killed between closing and saying why: the next run says it", () => {
    const done = removalRow({ outcome: "refused" });
    expect(kinds(plan({ issue: issue(bodyOf(REMOVAL), { state: "closed" }), comments: said(plan()), row: done }))).toEqual(["comment closed"]);
  });
  test("an issue that a person closed, or that was never acknowledged, is left as it is", () => {
    const closed = issue(bodyOf(REMOVAL), { state: "closed" });
    expect([kinds(plan({ issue: closed })), kinds(plan({ issue: closed, comments: said(plan()) })), kinds(plan({ issue: closed, row: removalRow({ closed: "2026-12-01" }) }))]).toEqual([[], [], []]);
  });
  test("accepted, and still in the data: said once for each state of the row, and the issue stays open", () => {
    const first = plan();
    const accepted = removalRow({ outcome: "accepted" });
    const told = plan({ comments: said(first), row: accepted });
    expect(kinds(told)).toEqual(["comment answered"]);
    expect(kinds(plan({ comments: said(first, told), row: accepted }))).toEqual([]);
    expect(kinds(plan({ comments: said(first, told), row: removalRow({ outcome: "accepted", answered: "2026-12-01" }) }))).toEqual(["comment answered"]);
    expect(kinds(plan({ comments: said(first), row: removalRow({ outcome: "open" }) }))).toEqual([]);
  });
  test("an outcome is foreign text: it stands in a code span", () => {
    const [, closing] = plan({ comments: said(plan()), row: row({ outcome: "upheld: `@org/team` <b>\n# x", answered: "2026-12-01" }) });
    expect(closing?.kind === "comment" ? closing.body : "").toContain("``upheld: `@org/team` <b>\\n# x``");
  });
});

test("somebody else's marker counts for nothing: only our own comments are looked at, by their first line", () => {
  const [ack] = said(plan());
  expect(findComment([{ id: 1, body: `> ${ack?.body ?? ""}`, createdAt: "" }], "ack")).toBeUndefined();
});
