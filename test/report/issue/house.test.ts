/** A day that no text sets is called a house rule wherever an issue tells it; a day of the law or the Code never is. */

import { expect, test } from "@jest/globals";
import { inspectSources } from "../../../src/engine/inspect.ts";
import { stepsFor } from "../../../src/issues/lifecycle.ts";
import { desiredIssues } from "../../../src/issues/desired.ts";
import { planIssues } from "../../../src/issues/plan.ts";
import { readBody } from "../../../src/issues/body.ts";
import type { OwnIssue } from "../../../src/issues/port.ts";
import { overviewModels } from "../../../src/sweep/models.ts";
import { compose } from "../../routes/compose.ts";
import { MemorySource } from "../../support/memory-source.ts";
import { onGitHub, policy, REPOSITORY } from "../../issues/support.ts";

const REGISTER = ".gpai/registers/complaints.csv";
const DOWNSTREAM = ".gpai/registers/downstream-requests.csv";

async function report(now: string) {
  const files = new Map(compose("sme"));
  files.set(REGISTER, `${files.get(REGISTER) ?? ""}2026-007,2026-11-10,2026-11-12,,,,a photograph\n`);
  files.set(DOWNSTREAM, "id,received,answered,exception\nD-9,2026-11-20,,\n");
  return onGitHub(await inspectSources(new MemorySource(Object.fromEntries(files), { name: "sme" }), undefined, { now }), undefined, now);
}

const context = { repository: REPOSITORY, policy: policy(), known: new Map() };

test.each([["2026-12-01", "Earliest due day: **2026-12-10** (house rule)", "by 2026-12-10 (house rule)"], ["2026-12-20", "**Overdue since 2026-12-10 (house rule).**", "was due 2026-12-10 (house rule)"]])("complaints on %s", async (now, heading, cell) => {
  const found = desiredIssues(await report(now), context);
  const complaints = found.find(({ group }) => group === "complaints");
  expect(complaints?.body).toContain(heading);
  expect(complaints?.body).toContain(cell);
  const requests = found.find(({ group }) => group === "requests");
  expect(requests?.body).toContain("2026-12-04");
  expect(`${requests?.title} ${requests?.body}`).not.toContain("house rule");
  const plan = planIssues(found, { issues: [], complete: true }, { now, policy: policy() });
  const why = plan.steps.flatMap((step) => (step.kind === "open" ? step.why : []));
  expect(why.filter((words) => words.includes("(house rule)"))).toEqual([expect.stringMatching(/C-1\.5\.2\.iii; earliest due day 2026-12-10 \(house rule\)\.$/)]);
});

test("reminders say it too", async () => {
  const open = (await desired("2026-11-30")).find(({ group }) => group === "complaints");
  const plan = planIssues(open === undefined ? [] : [open], { issues: [], complete: true }, { now: "2026-11-30", policy: policy() });
  const [first] = plan.steps;
  if (first?.kind !== "open") throw new Error("no issue was opened");
  const issue: OwnIssue = { number: 1, nodeId: "I", title: first.draft.title, body: first.draft.body, state: "open", stateReason: null, labels: first.draft.labels, locked: false, url: "https://github.com/wren-lm/wren-3b/issues/1", updatedAt: "2026-11-30T00:00:00Z" } as unknown as OwnIssue;
  for (const [now, words] of [["2026-12-03", "Due on 2026-12-10 (house rule)."], ["2026-12-10", "Due today, 2026-12-10 (house rule)."], ["2027-01-10", "Overdue since 2026-12-10 (house rule), and still open."]] as const) {
    const later = (await desired(now)).find(({ group }) => group === "complaints");
    if (later === undefined) throw new Error("nothing is desired");
    const said = stepsFor(later, { issue, read: readBody(issue.body) }, { now, policy: policy() }).flatMap((step) => (step.kind === "comment" ? step.body : []));
    expect([now, said]).toEqual([now, [expect.stringContaining(words)]]);
    expect(said[0]).toMatch(/C-1\.5\.2\.iii.*2026-12-10 \(house rule\)/);
  }
});

test("the overview's rows tell what sets the day, where it is not the entry's own basis", async () => {
  const [model] = overviewModels(await report("2026-12-20"), new Map());
  const due = (id: string) => model?.items.filter((item) => item.id === id).map((item) => [item.basis, item.due, item.dueBasis]);
  expect(due("C-1.5.2.iii")).toEqual([["code", "2026-12-10", "house"]]);
  expect(due("T-1.2.e")).toEqual([["code", "2026-12-04", undefined]]);
});

async function desired(now: string) {
  return desiredIssues(await report(now), context);
}
