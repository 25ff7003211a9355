/** Which repositories are watched, and where the dashboard lies. */

import { describe, expect, test } from "@jest/globals";
import type { ListedRepository } from "../../src/github/app-types.ts";
import { discover } from "../../src/sweep/discover.ts";
import { dashboardPlace, recordsRepository, recordsTrouble } from "../../src/sweep/place.ts";

let last = 0;
function repo(name: string, more: Partial<ListedRepository> = {}): ListedRepository {
  last += 1;
  return { id: last, nodeId: `R_${last}`, owner: "acme", repo: name, private: false, fork: false, archived: false, disabled: false, hasIssues: true, defaultBranch: "main", url: `https://github.com/acme/${name}`, ...more };
}
const EVERY = { include: ["*"], exclude: [] };
const names = (found: ReturnType<typeof discover>): readonly string[] => found.watched.map((one) => one.repo);
const reasons = (found: ReturnType<typeof discover>): readonly (readonly string[])[] => found.skipped.map(({ repository, reason }) => [repository.repo, reason]);

describe("discover", () => {
  test("what cannot be written to or read is left out, whatever the configuration says", () => {
    const found = discover([repo("a"), repo("b", { archived: true }), repo("c", { disabled: true })], { include: ["b", "c", "a"], exclude: [] });
    expect([names(found), reasons(found)]).toEqual([["a"], [["b", "archived"], ["c", "switched off by GitHub"]]]);
  });

  test("include and exclude know names without their owner, in any case; exclude goes first; a pattern that is none matches nothing", () => {
    const all = [repo("Wren-3B"), repo("wren-old"), repo("tool")];
    expect(names(discover(all, { include: ["WREN-*"], exclude: ["*-OLD"] }))).toEqual(["Wren-3B"]);
    expect(names(discover(all, { include: ["*".repeat(40)], exclude: [] }))).toEqual([]);
    expect(names(discover(all, { include: ["*"], exclude: ["[", "*".repeat(40)] }))).toEqual(["Wren-3B", "wren-old", "tool"]);
    expect(names(discover(all, { include: [], exclude: [] }))).toEqual(["Wren-3B", "wren-old", "tool"]);
  });

  test("a fork is watched where it is named, and not because of a wildcard", () => {
    const fork = repo("Llama", { fork: true });
    expect(names(discover([fork], EVERY))).toEqual([]);
    expect(names(discover([fork], { include: ["*", "llama"], exclude: [] }))).toEqual(["Llama"]);
    expect(reasons(discover([fork], EVERY))[0]?.[1]).toMatch(/fork/);
  });
});

describe("the dashboard's place", () => {
  const [ledger, hidden, home, older, newer] = [repo("ledger", { private: true }), repo(".github-private", { private: true }), repo(".github"), repo("wren", { private: false }), repo("finch", { private: true })];
  const models = new Set([older.id, newer.id]);

  test.each([
    ["the named private repository", [ledger, hidden, home, older], "ledger", "ledger"],
    ["`.github-private`", [hidden, home, older], null, ".github-private"],
    ["`.github`", [home, older, newer], null, ".github"],
    ["a private model repository", [older, newer], null, "finch"],
    ["a model repository", [older], null, "wren"],
    ["nowhere: no model, none of the organisation's", [repo("tool")], null, undefined],
  ])("%s", (_, listed, records, name) => expect(dashboardPlace(listed, records, models)?.repo).toBe(name));

  test("what takes no issue holds none", () => {
    expect(dashboardPlace([{ ...hidden, hasIssues: false }, { ...home, archived: true }, older], null, models)?.repo).toBe("wren");
    expect(dashboardPlace([{ ...ledger, private: false }, home], "ledger", models)?.repo).toBe(".github");
  });

  test("a records repository that is none says why", () => {
    expect(recordsTrouble([ledger], null)).toBeUndefined();
    expect([recordsRepository([ledger], "LEDGER")?.repo, recordsTrouble([ledger], "ledger")]).toEqual(["ledger", undefined]);
    for (const [listed, words] of [[[home], "not installed"], [[{ ...ledger, private: false }], "public"], [[{ ...ledger, hasIssues: false }], "issues are switched off"], [[{ ...ledger, archived: true }], "cannot be written to"]] as const) {
      expect([recordsRepository(listed, "ledger"), recordsTrouble(listed, "ledger")]).toEqual([undefined, expect.stringContaining(words)]);
    }
  });
});
