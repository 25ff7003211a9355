/** The one dashboard of an organisation, and the issue about its configuration: found again, never doubled, left alone where nothing changed. */

import { afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import { DASHBOARD_TITLE } from "../../src/report/organisation/dashboard.ts";
import { memoryStore } from "../../src/sweep/memory-store.ts";
import { TempRepo } from "../support/temp-repo.ts";
import { documentation } from "../support/wren.ts";
import { ACTIVE, FEW, CONFIGURATION, MODEL, Organisation } from "./organisation.ts";

let folders: Record<"home" | "model", string>;
let org: Organisation;

beforeAll(() => {
  const folder = (files: Readonly<Record<string, string>>): string => { const repo = new TempRepo().write(files); repo.commit("begin"); return repo.path; };
  folders = { home: folder(FEW), model: folder(MODEL) };
});

afterEach(async () => {
  const { violations } = org.github;
  await org.close();
  expect(violations).toEqual([]);
});

const start = async (): Promise<void> => { org = await Organisation.start({ ".github": { folder: folders.home }, wren: { folder: folders.model } }); };
const home = () => org.repository(".github");
const dashboards = () => org.issues(".github").filter(({ author }) => author === "gpai-docket[bot]");

describe("whose it is", () => {
  test("an issue that somebody else prepared with our marker and title is left as it is", async () => {
    await start();
    const body = `<!-- gpai-docket:v1:dashboard:organisation 0123456789abcdef -->\n### All is well.\n`;
    const number = org.github.person("mallory").open(home(), DASHBOARD_TITLE, body);
    await org.sweep();
    await org.sweep();
    expect(org.github.issue(home(), number)).toMatchObject({ author: "mallory", state: "open", body, comments: [], labels: [] });
    expect(dashboards().map((one) => one.number)).toEqual([number + 1]);
  });

  test("its hidden line taken away: it is taken back, not doubled", async () => {
    await start();
    await org.sweep();
    const person = org.github.person();
    person.edit(home(), 1, { body: "Mine now." });
    await org.sweep();
    expect(dashboards().map(({ number, body }) => [number, body.startsWith("<!-- gpai-docket:v1:dashboard:")])).toEqual([[1, true]]);
    expect((await org.sweep()).writes).toEqual([]);
  });

  test("its title is free; its text is brought back; line ends alone are no reason to write", async () => {
    await start();
    await org.sweep();
    const person = org.github.person();
    const body = dashboards()[0]?.body ?? "";
    person.edit(home(), 1, { title: "Docket", body: body.replaceAll("\n", "\r\n") });
    expect((await org.sweep()).writes).toEqual([]);
    person.edit(home(), 1, { body: body.replace("#### Models", "#### Nothing to see") });
    expect((await org.sweep()).writes.map(({ method, path }) => `${method} ${path}`)).toEqual(["PATCH /repos/acme/.github/issues/1"]);
    expect(dashboards().map((one) => [one.title, one.body])).toEqual([["Docket", body]]);
  });

  test("a second one of ours is closed, the oldest stays", async () => {
    await start();
    await org.sweep();
    const body = dashboards()[0]?.body ?? "";
    org.github.person("gpai-docket[bot]").open(home(), DASHBOARD_TITLE, body);
    await org.sweep();
    expect(dashboards().map(({ number, state, stateReason }) => [number, state, stateReason])).toEqual([[1, "open", null], [2, "closed", "not_planned"]]);
    expect((await org.sweep()).writes).toEqual([]);
  });

  test("closed by a person: kept true where it lies, never opened again, no other one made", async () => {
    await start();
    await org.sweep();
    org.github.person().close(home(), 1);
    org.add("finch", { folder: folders.model });
    await org.sweep();
    await org.sweep();
    expect(dashboards().map(({ number, state, body, comments }) => [number, state, body.includes("acme/finch"), comments.length])).toEqual([[1, "closed", true, 0]]);
  });

  test("deleted: made anew", async () => {
    await start();
    await org.sweep();
    org.github.person().deleteIssue(home(), 1);
    await org.sweep();
    expect(dashboards().map(({ number }) => number)).toEqual([2]);
  });

  test("a better place appears: it goes there, and the old one is closed", async () => {
    await start();
    await org.sweep();
    org.add(".github-private", { private: true, folder: folders.model });
    await org.sweep();
    expect(dashboards().map(({ state }) => state)).toEqual(["closed"]);
    expect(org.open(".github-private").filter(({ title }) => title === DASHBOARD_TITLE)).toHaveLength(1);
    for (let i = 0; i < 3; i += 1) await org.sweep();
    expect((await org.sweep()).writes).toEqual([]);
  });
});

describe("a configuration that cannot be read", () => {
  const broken = "mode: active\nissues: {budget: many}\nremindres: off\n";
  const issues = () => org.issues(".github").filter(({ body }) => body.includes(":issue:./configuration "));

  test("one issue beside it, with the line; closed when it is mended; what can be read is in force", async () => {
    org = await Organisation.start({ ".github": { files: ACTIVE }, wren: { folder: folders.model } });
    await org.sweep();
    org.push(".github", { [CONFIGURATION]: broken });
    const { overview } = await org.sweep();
    expect(overview).toMatchObject({ mode: "active" });
    expect(overview.configuration.problems.map(({ path, line }) => [path, line])).toEqual([[CONFIGURATION, 2], [CONFIGURATION, 3]]);
    expect(issues().map(({ state, title, body }) => [state, title, body.includes(`${CONFIGURATION}:2`), body.includes("many")])).toEqual([["open", "Configuration: 2 problems", true, false]]);
    expect((await org.sweep()).writes).toEqual([]);
    org.push(".github", ACTIVE);
    await org.sweep();
    expect(issues().map(({ state, stateReason }) => [state, stateReason])).toEqual([["closed", "completed"]]);
    expect((await org.sweep()).writes).toEqual([]);
  });

  test("nothing of it can be read any more: those who had switched on are told by an issue, and nothing else is written", async () => {
    org = await Organisation.start({ ".github": { files: ACTIVE }, wren: { folder: folders.model } });
    await org.sweep();
    const before = org.issues("wren");
    org.push(".github", { [CONFIGURATION]: "mode: [active\n  : :\n" });
    const { overview } = await org.sweep();
    expect([overview.mode, issues().length]).toEqual(["preview", 1]);
    expect(org.issues("wren")).toEqual(before);
    expect((await org.sweep()).writes).toEqual([]);
  });

  test.each([["a slip", "mode: previw\nrepos: [{match: wren, mode: active}]\n"], ["nothing can be read", "mode: [active\n  : :\n"]])("switched on for some repositories alone: told by an issue all the same (%s)", async (_, text) => {
    const some = { [CONFIGURATION]: "repos: [{match: wren, mode: active}]\n" };
    org = await Organisation.start({ ".github": { files: some }, wren: { folder: folders.model } });
    await org.sweep();
    expect(issues()).toEqual([]);
    org.push(".github", { [CONFIGURATION]: text });
    await org.sweep();
    expect(issues().map(({ state }) => state)).toEqual(["open"]);
    expect((await org.sweep()).writes).toEqual([]);
    org.push(".github", some);
    await org.sweep();
    expect(issues().map(({ state, stateReason }) => [state, stateReason])).toEqual([["closed", "completed"]]);
  });

  test("in preview it is told on the dashboard alone", async () => {
    org = await Organisation.start({ ".github": { files: { [CONFIGURATION]: broken.replace("active", "preview") } }, wren: { folder: folders.model } });
    await org.sweep();
    expect(issues()).toEqual([]);
    expect(org.issues(".github")[0]?.body).toContain("#### Configuration: 2 problems");
  });

  test("a repository's own broken file is told on the dashboard, and the layer above holds", async () => {
    org = await Organisation.start({ ".github": { folder: folders.home }, wren: { files: { ...MODEL, ".gpai/config.yaml": "mode: of\n" } } });
    const { overview } = await org.sweep();
    expect(overview.configuration.problems.map(({ path, line }) => [path, line])).toEqual([["acme/wren:.gpai/config.yaml", 1]]);
    expect(overview.repositories[0]).toMatchObject({ mode: "active", reason: "its own configuration has a problem" });
    await org.sweep();
    expect((await org.sweep()).writes).toEqual([]);
    expect((await org.sweep()).overview.configuration.problems).toHaveLength(1);
  });
});

describe("two sweeps at once", () => {
  test("on one store: the second does nothing and says so", async () => {
    await start();
    const [first, second] = await Promise.all([org.sweep(), org.sweep()]);
    const [done, busy] = first.incomplete ? [second, first] : [first, second];
    expect([done.incomplete, busy.incomplete, busy.overview.run]).toEqual([false, true, expect.objectContaining({ complete: false, requests: 0, writes: 0 })]);
  });

  test("on two stores: nothing stays doubled", async () => {
    await start();
    const stores = [0, 1].map(() => memoryStore(() => org.moment));
    await Promise.all(stores.map((store) => org.sweep({ store })));
    for (let i = 0; i < 3; i += 1) await org.sweep();
    const keys = org.everything().filter(({ state }) => state === "open").map(({ repository, body }) => `${repository} ${body.split(" ")[1] ?? ""}`);
    expect(keys.length).toBeGreaterThan(3);
    expect(new Set(keys).size).toBe(keys.length);
    expect((await org.sweep()).writes).toEqual([]);
  });

  test("a store that is lost costs requests and nothing else", async () => {
    await start();
    for (let i = 0; i < 2; i += 1) await org.sweep();
    const before = org.everything();
    org.store = memoryStore(() => org.moment);
    const { writes, overview } = await org.sweep();
    expect([writes, org.everything(), overview.run.complete]).toEqual([[], before, true]);
  });

  test("a store that fails stops the run, and nothing is doubled later", async () => {
    await start();
    const { store } = org;
    let left = 6;
    org.store = { ...store, write: (...given) => (left-- > 0 ? store.write(...given) : Promise.reject(new Error("the disk is full"))) };
    await expect(org.sweep()).rejects.toThrow("the disk is full");
    org.store = store;
    for (let i = 0; i < 3; i += 1) await org.sweep();
    expect((await org.sweep()).writes).toEqual([]);
    expect(dashboards()).toHaveLength(1);
  });
});

describe("some repositories alone", () => {
  test("one that an event named is looked at; the others and the dashboard are as they were, and are shown", async () => {
    org = await Organisation.start({ ".github": { files: ACTIVE }, finch: { folder: folders.model }, wren: { files: MODEL } });
    for (let i = 0; i < 2; i += 1) await org.sweep();
    const { id } = org.repository("wren");
    expect((await org.sweep({ only: [id] })).writes).toEqual([]);
    org.push("wren", { ".gpai/documentation.yaml": documentation() });
    const { overview, exchanges, writes } = await org.sweep({ only: [id] });
    expect(overview.repositories.map(({ name, issues }) => [name, issues.length > 0])).toEqual([["acme/finch", true], ["acme/wren", true]]);
    expect(exchanges.filter(({ path }) => path.startsWith("/repos/acme/finch"))).toEqual([]);
    expect(new Set(writes.map(({ path }) => path.split("/")[3]))).toEqual(new Set([".github", "wren"]));
  });

  test("with nothing known of the others: looked at, and no dashboard is written that would leave them out", async () => {
    await start();
    const { overview, writes } = await org.sweep({ only: [org.repository("wren").id] });
    expect(overview.repositories.map(({ name }) => name)).toEqual(["acme/wren"]);
    expect(org.issues(".github")).toEqual([]);
    expect(writes.length).toBeGreaterThan(0);
  });

  test("a changed configuration is carried out everywhere, whatever was asked for", async () => {
    org = await Organisation.start({ ".github": { files: { "README.md": "Ours." } }, finch: { folder: folders.model }, wren: { folder: folders.model } });
    await org.sweep();
    org.push(".github", ACTIVE);
    await org.sweep({ only: [org.repository(".github").id] });
    expect([org.issues("finch").length > 0, org.issues("wren").length > 0]).toEqual([true, true]);
  });

  test("many of them do not open more in a day than one sweep may", async () => {
    org = await Organisation.start({ ".github": { files: { [CONFIGURATION]: "mode: active\nissues: {budget: 3}\n" } }, finch: { folder: folders.model }, wren: { folder: folders.model } });
    await org.sweep();
    for (const name of ["finch", "wren", "finch", "wren"]) await org.sweep({ only: [org.repository(name).id] });
    expect(org.issues("finch").length + org.issues("wren").length).toBe(3);
    await org.pass(1).sweep({ only: [org.repository("finch").id] });
    expect(org.issues("finch").length + org.issues("wren").length).toBeGreaterThan(3);
  });
});

describe("what it says of others", () => {
  const folder = (files: Readonly<Record<string, string>>): string => { const repo = new TempRepo().write(files); repo.commit("begin"); return repo.path; };

  test("a run that looks at one repository tells of skipped ones as a run over all does, and why", async () => {
    const other = folder({ "README.md": "# x\n" });
    org = await Organisation.start({ ".github": { folder: folder(ACTIVE) }, wren: { folder: folders.model }, old: { folder: folders.model, archived: true }, copy: { folder: folders.model, fork: true }, plain: { folder: other } });
    const whole = (await org.sweep()).overview;
    const one = (await org.sweep({ only: [org.repository("wren").id] })).overview;
    expect(whole.skipped).toEqual([{ reason: "a fork: it is watched where `include` names it", count: 1 }, { reason: "archived", count: 1 }]);
    expect([one.others, one.skipped]).toEqual([whole.others, whole.skipped]);
    expect(dashboards()[0]?.body).toMatch(/Skipped, and why \(2\)[\s\S]*- 1 repository: a fork: [\s\S]*- 1 repository: archived/);
  });

  test("a paused issue keeps its place, with the day on which it comes back", async () => {
    await start();
    await org.sweep();
    const [issue] = org.issues("wren");
    const number = issue?.number ?? 0;
    org.github.person().close(org.repository("wren"), number, "not_planned");
    await org.sweep();
    const body = dashboards()[0]?.body ?? "";
    expect(body).toContain(`[${number}](https://github.com/acme/wren/issues/${number}) (paused until 20`);
    expect(body).toContain(`**snoozed** in \`acme/wren\` [issue ${number}](https://github.com/acme/wren/issues/${number}): `);
  });

  test("leads to the page where one is served", async () => {
    await start();
    await org.sweep({ page: "https://docket.example.org/o/acme" });
    expect(dashboards()[0]?.body).toContain("[The whole overview](https://docket.example.org/o/acme)");
  });
});
