/** A simulated year: what opens, reminds, closes and comes back, by real commits and real clicks. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "@jest/globals";
import { mutated } from "../routes/compose.ts";
import { ACTIVE, CODE, COMPLETE, Organisation } from "./organisation.ts";

let org: Organisation;

afterEach(async () => {
  const { violations } = org.github;
  await org.close();
  expect(violations).toEqual([]);
});

const REGISTER = ".gpai/registers/downstream-requests.csv";
const before = readFileSync(join(COMPLETE, REGISTER), "utf8");
/** A request of the day before the tests begin: to be answered within 14 days, by 2026-12-06. */
const asked = `${before}D-9,2026-11-22,,\n`;
const answered = `${before}D-9,2026-11-22,2026-12-01,\n`;

const start = async (): Promise<Organisation> => Organisation.start({ ".github": { files: ACTIVE }, wren: { copy: COMPLETE } });
/** Sweeps on each of these days; returns what was written on which. */
async function days(...dates: readonly string[]): Promise<readonly string[]> {
  const written: string[] = [];
  for (const date of dates) {
    org.pass((Date.parse(date) - Date.parse(org.date)) / 86_400_000);
    const { writes, incomplete } = await org.sweep();
    expect([date, incomplete]).toEqual([date, false]);
    if (writes.some(({ path }) => path.startsWith("/repos/acme/wren/"))) written.push(date);
  }
  return written;
}
const comments = (): readonly string[] => (org.issues("wren")[0]?.comments ?? []).map(({ body }) => body.replace(/^<!--[^\n]*-->\n/, "").split("\n")[0] ?? "");

describe("one request, over a year", () => {
  test("opens, reminds on 7 and 0 days and then monthly, closes with the commit that renewed it, and comes back with a relapse", async () => {
    org = await start();
    expect(await days("2026-11-23")).toEqual([]);
    org.push("wren", { [REGISTER]: asked });
    expect(await days("2026-11-24", "2026-11-25", "2026-11-26", "2026-11-28", "2026-11-29", "2026-11-30", "2026-12-05", "2026-12-06", "2026-12-07", "2026-12-08", "2026-12-20", "2027-01-05", "2027-01-06", "2027-01-20", "2027-02-06", "2027-02-20", "2027-03-06"))
      .toEqual(["2026-11-24", "2026-11-29", "2026-12-06", "2026-12-07", "2027-01-06", "2027-02-06", "2027-03-06"]);
    expect(comments()).toEqual(["Due on 2026-12-06.", "Due today, 2026-12-06.", ...Array.from({ length: 3 }, () => "Overdue since 2026-12-06, and still open.")]);
    expect(org.issues("wren")).toHaveLength(1);
    expect(org.open("wren")[0]?.labels).toEqual(["gpai-docket", "gpai-docket: requests", "gpai-docket: overdue"]);
    // The oldest debt is as old as it is, however often it was looked at.
    const { overview } = await org.sweep();
    expect(overview.repositories[0]?.models[0]?.items.find(({ id }) => id === "T-1.2.e")).toMatchObject({ outcome: "stale", since: "2026-12-07", due: "2026-12-06", issue: 1 });
    expect(overview.history.length).toBeGreaterThan(15);
    expect(overview.history.at(-1)).toMatchObject({ date: "2027-03-06", counts: { stale: 2 } });

    org.pass(1);
    const renewed = org.push("wren", { [REGISTER]: answered });
    org.pass(1).push("wren", { "notes.txt": "Something else.\n" });
    await org.sweep();
    expect(org.issues("wren")[0]).toMatchObject({ state: "closed", stateReason: "completed" });
    expect(comments().at(-1)).toContain(`commit [\`${renewed.slice(0, 12)}\`](https://github.com/acme/wren/commit/${renewed})`);
    expect(await days("2027-04-01", "2027-05-01")).toEqual([]);

    org.push("wren", { [REGISTER]: asked });
    expect(await days("2027-05-02")).toEqual(["2027-05-02"]);
    expect(org.issues("wren").map(({ number, state }) => [number, state])).toEqual([[1, "open"]]);
    expect(comments().at(-1)).toMatch(/^Opened again: /);
    org.push("wren", { [REGISTER]: answered });
    expect(await days("2027-05-03", "2027-06-01", "2027-10-01")).toEqual(["2027-05-03"]);
    expect(org.open("wren")).toEqual([]);
  });

  test("closed as not planned by a person: a pause, shown, and then it is back", async () => {
    org = await start();
    org.push("wren", { [REGISTER]: asked });
    await days("2026-12-10");
    org.github.person().close(org.repository("wren"), 1, "not_planned");
    expect(await days("2026-12-11", "2026-12-25", "2027-02-01", "2027-03-08")).toEqual([]);
    const { overview } = await org.sweep();
    const until = overview.repositories[0]?.issues[0]?.snoozedUntil;
    expect(overview.repositories[0]?.issues).toMatchObject([{ number: 1, state: "closed" }]);
    expect(until).toBe("2027-03-10");
    expect(await days("2027-03-11")).toEqual(["2027-03-11"]);
    expect(org.open("wren").map(({ number }) => number)).toEqual([1]);
  });

  test("closed as completed by a person: looked at once more, opened again once, and then left to them", async () => {
    org = await start();
    org.push("wren", { [REGISTER]: asked });
    await days("2026-12-10");
    org.github.person().close(org.repository("wren"), 1);
    expect(await days("2026-12-11")).toEqual(["2026-12-11"]);
    expect(org.open("wren")).toHaveLength(1);
    org.github.person().close(org.repository("wren"), 1);
    expect(await days("2026-12-12", "2026-12-13", "2027-01-20")).toEqual([]);
    expect(org.issues("wren")[0]).toMatchObject({ state: "closed", comments: expect.arrayContaining([]) as unknown });
  });

  test("what people wrote into the issue stays, whatever changes around it", async () => {
    org = await start();
    org.push("wren", { [REGISTER]: asked });
    await days("2026-11-24");
    const person = org.github.person("contributor");
    const wren = org.repository("wren");
    person.edit(wren, 1, { title: "Answer Zaunkönig AG", body: `Ask Jo first.\n\n${org.issues("wren")[0]?.body ?? ""}\nJo said yes.\n` });
    person.label(wren, 1, "legal");
    person.unlabel(wren, 1, "gpai-docket: due soon");
    await days("2026-12-07");
    const [issue] = org.issues("wren");
    expect(issue).toMatchObject({ title: "Answer Zaunkönig AG" });
    expect([issue?.body.startsWith("Ask Jo first.\n\n"), issue?.body.endsWith("\nJo said yes.\n"), issue?.body.includes("Overdue since 2026-12-06")]).toEqual([true, true, true]);
    expect(issue?.labels).toEqual(expect.arrayContaining(["legal", "gpai-docket: overdue"]));
  });
});

test("a summary and a documentation that are due by the placing are reminded of on the day, and monthly until they are there", async () => {
  const files = new Map(mutated("full-signatory", ".gpai/model.yaml", /eu_market: 2026-03-10/g, "eu_market: 2027-01-15"));
  files.delete("docs/public-summary.md");
  files.delete(".gpai/summary.yaml");
  files.delete(".gpai/documentation.yaml");
  org = await Organisation.start({ ".github": { files: ACTIVE }, wren: { files: Object.fromEntries(files) } });
  await days("2026-12-16", "2027-01-08", "2027-01-15", "2027-01-16", "2027-02-15");
  for (const title of ["Public summary", "Model documentation"]) {
    const issue = org.issues("wren").find((one) => one.title.startsWith(title));
    expect(issue?.comments.map(({ body }) => body.replace(/^<!--[^\n]*-->\n/, "").split("\n")[0])).toEqual(["Due on 2027-01-15.", "Due today, 2027-01-15.", "Overdue since 2027-01-15, and still open."]);
    expect(issue?.labels).toContain("gpai-docket: overdue");
  }
});

test("a hundred sweeps without a change write nothing, and cost less than a tenth of a request for each repository", async () => {
  const tools = Object.fromEntries(Array.from({ length: 46 }, (_, i) => [`tool-${i}`, { like: "finch" }]));
  org = await Organisation.start({ ".github": { files: ACTIVE }, finch: { files: CODE }, robin: { copy: COMPLETE }, wren: { copy: COMPLETE }, ...tools });
  org.push("wren", { [REGISTER]: asked });
  await org.sweep();
  const github = await org.client();
  await org.sweep({ github });
  const issues = org.everything();
  let [requests, writes] = [0, 0];
  for (let i = 0; i < 100; i += 1) {
    const run = await org.sweep({ github });
    requests += run.exchanges.length;
    writes += run.writes.length;
  }
  expect([writes, org.everything()]).toEqual([0, issues]);
  expect(requests / 100 / 50).toBeLessThan(0.1);
});
