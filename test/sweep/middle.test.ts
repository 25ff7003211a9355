/** Repositories and installations change while a sweep is under way, or between two. Each is a skip with its reason, never a stray write. */

import { afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import { meanwhile, operation, writes } from "../support/github/faults.ts";
import type { Repository } from "../support/github/shapes.ts";
import { TempRepo } from "../support/temp-repo.ts";
import { ACTIVE, FEW, MODEL, Organisation } from "./organisation.ts";

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

const start = async (): Promise<{ readonly wren: Repository; readonly finch: Repository }> => {
  org = await Organisation.start({ ".github": { folder: folders.home }, finch: { folder: folders.model }, wren: { folder: folders.model } });
  return { wren: org.repository("wren"), finch: org.repository("finch") };
};
const written = (repo: Repository): number => org.github.issues(repo).length;
const of = (overview: { readonly repositories: readonly { readonly id: number; readonly status: string; readonly reason?: string }[] }, repo: Repository): readonly unknown[] => {
  const found = overview.repositories.find(({ id }) => id === repo.id);
  return [found?.status, found?.reason];
};

/** While the sweep reads, after the list and the heads were told. */
const whileReading = operation("git/get-blob");

describe("between two sweeps", () => {
  test("renamed: known by its number, its issues go on, nothing is opened again", async () => {
    const { wren } = await start();
    await org.sweep();
    const before = org.github.issues(wren);
    org.github.owner().rename(wren, "jenny");
    const { overview, writes } = await org.sweep();
    expect(overview.repositories.map(({ name }) => name)).toEqual(["acme/finch", "acme/jenny"]);
    // The dashboard names it anew; issues link to files of the repository as it is called now.
    expect(writes.filter(({ method }) => method === "POST")).toEqual([]);
    expect(org.github.issues(wren).map(({ number, state }) => [number, state])).toEqual(before.map(({ number, state }) => [number, state]));
    expect((await org.sweep()).writes).toEqual([]);
  });

  test.each([
    ["archived", (repo: Repository) => { org.github.owner().archive(repo); }, "archived"],
    ["deleted", (repo: Repository) => { org.github.owner().delete(repo); }, "deleted, transferred, or taken from the app"],
    ["transferred", (repo: Repository) => { org.github.owner().transfer(repo, org.github.addOrganisation("elsewhere")); }, "deleted, transferred, or taken from the app"],
  ])("%s: named with the reason, nothing is written there", async (_, act, reason) => {
    const { wren } = await start();
    await org.sweep();
    const before = written(wren);
    act(wren);
    const { overview, writes, incomplete } = await org.sweep();
    expect([incomplete, of(overview, wren)]).toEqual([false, ["skipped", reason]]);
    expect(writes.map(({ path }) => path)).toEqual(["/repos/acme/.github/issues/1"]);
    expect(written(wren)).toBe(before);
    expect((await org.sweep()).writes).toEqual([]);
  });

  test("issues switched off: judged and shown, and nothing can be opened", async () => {
    const { wren } = await start();
    wren.hasIssues = false;
    const { overview, incomplete } = await org.sweep();
    expect([incomplete, of(overview, wren)]).toEqual([false, ["model", "its issues are switched off: nothing can be opened there"]]);
    expect(overview.repositories.find(({ id }) => id === wren.id)?.models[0]?.counts.gap).toBeGreaterThan(0);
    expect(written(wren)).toBe(0);
  });

  test("the model is taken away: issues are closed, and nothing is opened there any more", async () => {
    org = await Organisation.start({ ".github": { folder: folders.home }, wren: { files: MODEL } });
    await org.sweep();
    expect(org.open("wren").length).toBeGreaterThan(0);
    org.push("wren", { ...Object.fromEntries(Object.keys(MODEL).map((path) => [path, undefined])), "README.md": "Nothing here any more.\n" });
    const { overview } = await org.sweep();
    expect(org.open("wren")).toEqual([]);
    expect(org.issues("wren")[0]).toMatchObject({ stateReason: "not_planned" });
    expect([overview.repositories, overview.others["no-model"]]).toEqual([[], 2]);
    await org.sweep();
    expect((await org.sweep()).writes).toEqual([]);
  });

  test("excluded, or switched off: issues are closed with the reason; included again: they come back", async () => {
    org = await Organisation.start({ ".github": { files: ACTIVE }, finch: { folder: folders.model }, wren: { folder: folders.model } });
    await org.sweep();
    const [finch, wren] = [org.open("finch").length, org.open("wren").length];
    org.push(".github", { ".github/gpai-docket.yaml": "mode: active\nexclude: [finch]\nrepos:\n  - match: [wren]\n    mode: off\n" });
    await org.sweep();
    expect([org.open("finch"), org.open("wren")]).toEqual([[], []]);
    expect(org.issues("finch")[0]?.body).toContain("excludes it");
    expect((await org.sweep()).writes).toEqual([]);
    org.push(".github", ACTIVE);
    for (let i = 0; i < 3; i += 1) await org.sweep();
    expect([org.open("finch").length, org.open("wren").length, org.issues("wren").length]).toEqual([finch, wren, wren]);
  });
});

describe("in the middle of a sweep", () => {
  test("renamed while it is read, and somebody else takes the name: nothing is written to the stranger", async () => {
    const { wren } = await start();
    let stranger: Repository | undefined;
    org.github.faults.add(meanwhile(whileReading, () => {
      org.github.owner().rename(wren, "jenny");
      stranger = org.github.addRepository({ owner: "acme", name: "wren", folder: folders.home });
    }));
    await org.sweep();
    expect(stranger === undefined ? -1 : written(stranger)).toBe(0);
    org.github.faults.clear();
    for (let i = 0; i < 3; i += 1) await org.sweep();
    expect(written(wren)).toBeGreaterThan(0);
    expect(stranger === undefined ? -1 : written(stranger)).toBe(0);
  });

  test.each([
    ["archived", (repo: Repository) => { org.github.owner().archive(repo); }],
    ["deleted", (repo: Repository) => { org.github.owner().delete(repo); }],
    ["transferred away", (repo: Repository) => { org.github.owner().transfer(repo, org.github.addOrganisation("elsewhere")); }],
    ["left without issues", (repo: Repository) => { repo.hasIssues = false; }],
    ["taken from the app", (repo: Repository) => { org.github.owner().remove(org.installation, repo); }],
  ])("%s: nothing is written there, and the others go on", async (_, act) => {
    const { wren, finch } = await start();
    org.installation.selection = "selected";
    for (const repo of org.github.state.repositories) org.installation.selected.add(repo.id);
    org.github.faults.add(meanwhile(whileReading, () => { act(wren); }));
    await org.sweep();
    expect([written(wren), written(finch) > 0]).toEqual([0, true]);
    org.github.faults.clear();
    const later = await org.sweep();
    expect([written(wren), later.incomplete]).toEqual([0, false]);
  });

  test("archived between two writes: the rest is refused, and told", async () => {
    const { wren, finch } = await start();
    const created = ({ path, method }: { readonly path: string; readonly method: string }): boolean => method === "POST" && path === "/repos/acme/wren/issues";
    org.github.faults.add({ ...meanwhile(created, () => { org.github.owner().archive(wren); }), skip: 1 });
    const { incomplete } = await org.sweep();
    expect([written(wren), written(finch) > 1, incomplete]).toEqual([1, true, true]);
    org.github.faults.clear();
    expect(await org.sweep()).toMatchObject({ incomplete: false });
  });

  test("made public after it was judged as private: it is not written to under what was private", async () => {
    const { wren } = await start();
    wren.private = true;
    org.github.faults.add(meanwhile(whileReading, () => { org.github.owner().publicise(wren); }));
    await org.sweep();
    expect(written(wren)).toBe(0);
    org.github.faults.clear();
    await org.sweep();
    expect(written(wren)).toBeGreaterThan(0);
  });

  test.each([["suspended", () => { org.github.suspend(org.installation); }], ["uninstalled", () => { org.github.uninstall(org.installation); }]])("%s: the run ends at once, says so, and nothing more is written", async (_, act) => {
    await start();
    org.github.faults.add(meanwhile(writes, act));
    const { incomplete, overview, exchanges } = await org.sweep();
    expect([incomplete, overview.run.complete]).toEqual([true, false]);
    expect(org.everything()).toEqual([]);
    const struck = exchanges.findIndex(({ fault }) => fault === "meanwhile");
    expect(exchanges.length - struck).toBeLessThanOrEqual(12);
  });

  test("asked to stop: what was begun is kept, nothing more is written, and the next run goes on", async () => {
    await start();
    const stop = new AbortController();
    org.github.faults.add({ ...meanwhile(operation("issues/create"), () => { stop.abort(); }), skip: 1 });
    const { overview, incomplete } = await org.sweep({ signal: stop.signal });
    expect([incomplete, overview.run.complete, org.everything().length]).toEqual([true, false, 2]);
    for (let i = 0; i < 3; i += 1) await org.sweep();
    expect((await org.sweep()).writes).toEqual([]);
  });

  test("the lock is lost: nothing more is written", async () => {
    await start();
    let held = true;
    const { store } = org;
    org.store = { ...store, lock: () => Promise.resolve({ held: () => held, release: () => Promise.resolve() }) };
    org.github.faults.add({ ...meanwhile(operation("issues/create"), () => { held = false; }), skip: 2 });
    expect((await org.sweep()).overview.run.complete).toBe(false);
    expect(org.everything()).toHaveLength(3);
  });
});
