/** What was written where it was private, and is public now; and what was kept about somebody else. Nothing of it may stay to be read. */

import { afterEach, describe, expect, test } from "@jest/globals";
import { renderOrganisationJson } from "../../src/report/organisation/json.ts";
import type { Overview } from "../../src/report/overview-types.ts";
import { documentation, modelFiles, modelYaml } from "../support/wren.ts";
import { CONFIGURATION, type Files, MODEL, Organisation } from "./organisation.ts";

let org: Organisation;

afterEach(async () => {
  const { violations } = org.github;
  await org.close();
  expect(violations).toEqual([]);
});

const systemic = modelYaml.replace(/^systemic_risk: .*$/m, "systemic_risk: true").replace(/chapters: \[[^\]]*\]/, "chapters: [transparency, copyright, safety]");
const records: Files = {
  ...modelFiles(), ".gpai/model.yaml": systemic, ".gpai/documentation.yaml": documentation(),
  ".gpai/registers/incidents.csv": "id,class,aware_on,involvement_known_on,initial_on,interim_on,resolved_on,final_on,receipt\nSI-77,death,2026-11-07,2026-11-08,,,,,\n",
  ".gpai/registers/authority-requests.csv": "id,received,due,answered\nAI-Office-Zebra,2026-10-01,2026-10-09,\n",
};
/** Of confidential records, and of issues about them. */
const SECRETS = ["SI-77", "2026-11-07", "2026-11-08", "Zebra", "2026-10-09", "Serious incidents", "Requests of authorities", "gpai-docket: incidents", "gpai-docket: authority"];
const found = (words: readonly string[], text: string): readonly string[] => words.filter((word) => text.includes(word));
const configuration = (more = ""): Files => ({ [CONFIGURATION]: `mode: active\nissues: {budget: 100, open_on: [conflict, gap, stale, unknown]}\n${more}` });
/** All that anybody can read of the issues of a repository today: titles, texts, labels, comments. */
const readable = (name: string): string => JSON.stringify(org.issues(name).map(({ updatedAt: _updated, ...issue }) => issue));
const rest = async (): Promise<Overview> => {
  for (let i = 0; i < 8; i += 1) {
    const { writes, overview } = await org.sweep();
    if (writes.length === 0) return overview;
  }
  throw new Error("the sweeps never came to rest");
};
const scoped = (name: string): readonly { readonly state: string; readonly title: string }[] => org.issues(name).filter(({ body }) => /<!-- gpai-docket:v1:issue:r\/\d+\//.test(body)).map(({ state, title }) => ({ state, title }));

describe("the records repository", () => {
  const place = configuration("records_repository: ledger\n");

  test("made public: confidential issues and the overview of private repositories are taken out of it", async () => {
    org = await Organisation.start({ ".github": { files: place }, ledger: { private: true }, wren: { files: records }, oriole: { files: MODEL, private: true } });
    await rest();
    expect(found([...SECRETS, "oriole"], readable("ledger")).length).toBeGreaterThan(3);
    org.repository("ledger").private = false;
    await rest();
    expect(found([...SECRETS, "oriole"], readable("ledger"))).toEqual([]);
    expect(scoped("ledger").filter(({ state }) => state === "open")).toEqual([]);
  });

  test("another one is named: what stands in the old one is closed, and goes on in the new one", async () => {
    org = await Organisation.start({ ".github": { files: place }, ledger: { private: true }, vault: { private: true }, wren: { files: records } });
    await rest();
    const before = scoped("ledger").filter(({ state }) => state === "open").length;
    org.push(".github", configuration("records_repository: vault\n"));
    await rest();
    expect(scoped("ledger").filter(({ state }) => state === "open")).toEqual([]);
    expect(scoped("vault").filter(({ state }) => state === "open")).toHaveLength(before);
  });

  test.each([
    ["is made private", (): void => { org.repository("wren").private = true; }],
    ["is taken from the app", (): void => { org.github.owner().delete(org.repository("wren")); }],
    ["is excluded", (): void => { org.push(".github", configuration("records_repository: ledger\nexclude: [wren]\n")); }],
    ["loses its model", (): void => { org.push("wren", { ...Object.fromEntries(Object.keys(records).map((path) => [path, undefined])), "README.md": "# Nothing\n" }); }],
  ])("a repository that %s leaves no open issue behind in it", async (_what, happen) => {
    org = await Organisation.start({ ".github": { files: place }, ledger: { private: true }, wren: { files: records } });
    await rest();
    expect(scoped("ledger").some(({ state }) => state === "open")).toBe(true);
    happen();
    await rest();
    expect(scoped("ledger").filter(({ state }) => state === "open")).toEqual([]);
  });

  test("a repository goes from private to public and its file is mended: the issue in the records repository hears of it", async () => {
    org = await Organisation.start({ ".github": { files: place }, ledger: { private: true }, wren: { files: records, private: true } });
    await rest();
    org.repository("wren").private = false;
    await rest();
    const open = scoped("ledger").filter(({ state }) => state === "open");
    expect(open.length).toBeGreaterThan(1);
    org.push(".github", configuration("records_repository: ledger\nrepos: [{match: [wren], mode: \"off\"}]\n"));
    const overview = await rest();
    expect(overview.configuration.problems).toEqual([]);
    expect(scoped("ledger").filter(({ state }) => state === "open")).toEqual([]);
  });
});

describe("a repository with confidential issues of its own", () => {
  test.each([["excluded", "exclude: [wren]\n"], ["switched off", "repos: [{match: [wren], mode: \"off\"}]\n"]])("made public and %s: they are taken out", async (_what, more) => {
    org = await Organisation.start({ ".github": { files: configuration() }, wren: { files: records, private: true } });
    await rest();
    expect(found(SECRETS, readable("wren")).length).toBeGreaterThan(3);
    org.repository("wren").private = false;
    org.push(".github", configuration(more));
    await rest();
    expect(found(SECRETS, readable("wren"))).toEqual([]);
  });

  test("made public after a reminder and a relapse: our comments tell nothing of it either", async () => {
    org = await Organisation.start({ ".github": { files: configuration() }, wren: { files: records, private: true } });
    await rest();
    org.pass(40);
    await rest();
    for (const issue of org.open("wren")) org.github.person("octocat").close(org.repository("wren"), issue.number, "completed");
    await rest();
    expect(found(SECRETS, JSON.stringify(org.issues("wren").map(({ comments }) => comments))).length).toBeGreaterThan(0);
    org.repository("wren").private = false;
    await rest();
    expect(found(SECRETS, readable("wren"))).toEqual([]);
  });
});

describe("where the policy shows bare ids", () => {
  const bare = configuration("confidential: id\n");
  test.each([
    ["as it is", (): void => undefined],
    ["paused by a person", (): void => { for (const issue of org.open("wren")) org.github.person("octocat").close(org.repository("wren"), issue.number, "not_planned"); }],
    ["with a file that cannot be read", (): void => { org.push("wren", { ".gpai/safety.yaml": "a: [\n", ".gpai/registers/authority-requests.csv": "id,received\n\"\n" }); }],
  ])("a repository is made public, %s: nothing but ids is left", async (_what, happen) => {
    org = await Organisation.start({ ".github": { files: bare }, wren: { files: records, private: true } });
    await rest();
    org.pass(40);
    await rest();
    happen();
    org.repository("wren").private = false;
    await rest();
    expect(found(SECRETS, readable("wren"))).toEqual([]);
    expect(org.issues("wren").filter(({ title }) => title === "Confidential entries of the catalogue").length).toBeGreaterThan(1);
  });
});

test("what waits for the budget in private repositories is not counted in public", async () => {
  org = await Organisation.start({ ".github": { files: { [CONFIGURATION]: "mode: active\nissues: {budget: 1}\n" } }, oriole: { files: MODEL, private: true } });
  const { overview } = await org.sweep();
  expect(overview.run.queued).toBeGreaterThan(0);
  expect(found(["wait"], readable(".github"))).toEqual([]);
  expect((JSON.parse(renderOrganisationJson(overview, "public")) as Overview).run.queued).toBe(0);
});

test("a name that changed hands: nothing of the account before is told to the new one", async () => {
  org = await Organisation.start({ oriole: { files: MODEL, private: true } });
  await rest();
  org.github.owner().delete(org.repository("oriole"));
  org.add("sparrow", { files: MODEL });
  const { overview } = await org.sweep({ accountId: 2 });
  expect(found(["oriole"], JSON.stringify(overview))).toEqual([]);
  expect(overview.history).toHaveLength(1);
  expect(found(["oriole"], readable("sparrow"))).toEqual([]);
});
