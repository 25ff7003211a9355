import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { DEFAULTS } from "../../src/policy/defaults.ts";
import { flatten, LOCKABLE, ORGANISATION_ALONE, unflatten, VALUE_NAMES } from "../../src/policy/keys.ts";
import { PRESET_NAMES, PRESETS } from "../../src/policy/presets.ts";
import { isWatched, judgedConfig, resolvePolicy } from "../../src/policy/resolve.ts";
import { organisation, policy, told } from "./support.ts";

describe("defaults", () => {
  test("hold where nobody says anything, and write nothing but a preview", () => {
    const found = policy({});
    expect(found.values).toEqual(DEFAULTS);
    expect([found.values.mode, found.values.issues.budget, found.values.confidential]).toEqual(["preview", 10, "hidden"]);
    expect(new Set([...found.origins.values()].map((one) => one.layer))).toEqual(new Set(["default"]));
    expect(found.problems).toEqual([]);
  });
  test("every value of the contract has a name, and the way to flat names and back loses nothing", () => {
    expect(unflatten(flatten(DEFAULTS))).toEqual(DEFAULTS);
    expect([...flatten(DEFAULTS).keys()].toSorted()).toEqual([...VALUE_NAMES].toSorted());
  });
});

describe("layers", () => {
  test("each holds against those above it, and says where it stands", () => {
    const org = "preset: strict\nissues: {ahead_days: 45}\nrepos:\n  - match: wren-*\n    issues:\n      ahead_days: 20\n    mode: active\n  - match: [other, '*-3b']\n    reminders: {days: [3, 14, 3]}\n";
    const found = policy({ org, own: "# ours\nissues: {ahead_days: 10}\n" });
    expect([found.values.fail_on, found.values.issues.ahead_days, found.values.mode, found.values.reminders.days]).toEqual(["unknown", 10, "active", [14, 3]]);
    expect(found.origins.get("fail_on")).toEqual({ layer: "preset", source: "strict", line: 1 });
    expect(found.origins.get("mode")).toEqual({ layer: "repos", source: "acme/.github:.github/gpai-docket.yaml", glob: "wren-*", line: 7 });
    expect(found.origins.get("reminders.days")).toMatchObject({ layer: "repos", glob: "*-3b", line: 9 });
    expect(found.origins.get("issues.ahead_days")).toEqual({ layer: "repository", source: "acme/wren-3b:.gpai/config.yaml", line: 2 });
    expect(found.problems).toEqual([]);
    const elsewhere = policy({ org, name: "tools" });
    expect([elsewhere.values.issues.ahead_days, elsewhere.values.mode, elsewhere.origins.get("issues.ahead_days")?.layer]).toEqual([45, "preview", "organisation"]);
  });
  test("several entries that match apply in order", () => {
    expect(policy({ org: "repos:\n  - {match: '*', fail_on: gap}\n  - {match: wren-*, fail_on: never}\n  - {match: 'wren-?b', fail_on: conflict}\n  - {match: other, fail_on: error}\n" }).values.fail_on).toBe("conflict");
  });
  test("no entry is about the account as a whole", () => {
    expect(policy({ org: "mode: preview\nrepos: [{match: '*', mode: active}]", name: "" }).values.mode).toBe("preview");
  });
  test("names of repositories match in upper and lower case alike", () => {
    expect(policy({ org: "repos: [{match: WREN-*, fail_on: never}]", name: "Wren-3B" }).values.fail_on).toBe("never");
  });
  test("one house clock changes, the others stay", () => {
    expect(policy({ org: "house: {complaint_answer_days: 10}", own: "house: {snapshot_age_days: 90}" }).values.house).toEqual({ ...DEFAULTS.house, complaint_answer_days: 10, snapshot_age_days: 90 });
  });
  test("`reminders: off` sends none", () => {
    expect(policy({ own: "reminders: off" }).values.reminders).toEqual({ days: [], every_months: 0, back_off: 1 });
  });
});

describe("locks", () => {
  const org = "fail_on: gap\nlocked:\n  - fail_on\n  - house\nrepos:\n  - {match: quiet-*, fail_on: never}\n";
  test("a value below is refused and told with both places, and the one above holds", () => {
    const found = policy({ org, own: "comment: never\nfail_on: never\nhouse:\n  snapshot_age_days: 999\n" });
    expect([found.values.fail_on, found.values.house["snapshot_age_days"], found.values.comment]).toEqual(["gap", 365, "never"]);
    expect(told(found)).toEqual([
      [2, "`fail_on` is locked by the organisation (.github/gpai-docket.yaml:3); the value here is refused"],
      [4, "`house.snapshot_age_days` is locked by the organisation (.github/gpai-docket.yaml:4); the value here is refused"],
    ]);
    expect(found.problems.map((one) => [one.repository, one.path])).toEqual([["acme/wren-3b", ".gpai/config.yaml"], ["acme/wren-3b", ".gpai/config.yaml"]]);
    expect([found.origins.get("fail_on")?.locked, found.origins.get("house.estimate_days")?.locked, found.origins.get("comment")?.locked]).toEqual([true, true, undefined]);
  });
  test("a stricter value is refused too: locked is locked; an equal one is no problem and no source", () => {
    expect(policy({ org, own: "fail_on: unknown" }).values.fail_on).toBe("gap");
    const equal = policy({ org, own: "fail_on: gap" });
    expect([equal.problems, equal.origins.get("fail_on")?.layer]).toEqual([[], "organisation"]);
  });
  test("an entry of repos stands below the organisation's own lock, and the fix says how to differ", () => {
    const found = policy({ org, name: "quiet-1" });
    expect([found.values.fail_on, told(found)]).toEqual(["gap", [[6, "`fail_on` is locked by the organisation (.github/gpai-docket.yaml:3); the value here is refused"]]]);
    expect(found.problems[0]?.fix).toContain("entries of `repos`");
  });
  test("an entry of repos may lock for its own repositories alone", () => {
    const some = "repos:\n  - {match: wren-*, fail_on: unknown, locked: fail_on}\n  - {match: wren-3b, fail_on: never}\n";
    expect(policy({ org: some, own: "fail_on: never" }).values.fail_on).toBe("unknown");
    expect(policy({ org: some, own: "fail_on: never", name: "tools" }).values.fail_on).toBe("never");
  });
  test("whatever is locked and whatever a repository writes, the organisation's value holds", () => {
    const samples: Readonly<Record<string, string>> = { fail_on: "never", mode: "off", comment: "never", pull_requests: "off", "issues.ahead_days": "1", "issues.labels": "[x]", "reminders.days": "[1]", "snooze.max_days": "5", "complaints.enabled": "no", "house.snapshot_age_days": "1", "calendar.holidays": "[2026-12-25]" };
    fc.assert(fc.property(fc.subarray(Object.keys(samples)), fc.subarray(Object.keys(samples)), (locks, sets) => {
      const lines = sets.map((name) => { const [a, b] = name.split("."); return b === undefined ? `${a ?? ""}: ${samples[name] ?? ""}` : `${a ?? ""}: {${b}: ${samples[name] ?? ""}}`; });
      const unique = lines.filter((line, i) => lines.findIndex((other) => other.split(":")[0] === line.split(":")[0]) === i);
      const named = sets.filter((_, i) => unique.includes(lines[i] ?? ""));
      const found = policy({ org: `mode: active\nlocked: [${locks.join(", ")}]\n`, own: `${unique.join("\n")}\n` });
      const before = policy({ org: "mode: active\n" });
      for (const name of locks) expect([name, flatten(found.values).get(name)]).toEqual([name, flatten(before.values).get(name)]);
      expect(found.problems).toHaveLength(named.filter((name) => locks.includes(name)).length);
      for (const name of named.filter((one) => !locks.includes(one))) expect(found.origins.get(name)?.layer).toBe("repository");
    }), { numRuns: 200 });
  });
});

describe("what a repository may not set", () => {
  test("mode only goes down", () => {
    expect(told(policy({ own: "mode: active" }))).toEqual([[1, "`mode` may only be turned down by a repository; the value here is refused"]]);
    expect(policy({ org: "mode: active", own: "mode: preview" })).toMatchObject({ values: { mode: "preview" }, problems: [] });
    expect(policy({ org: "mode: preview", own: "mode: off" }).values.mode).toBe("off");
    expect(policy({ org: "mode: off", own: "mode: preview" }).values.mode).toBe("off");
  });
  test("the organisation caps the longest pause", () => {
    expect(policy({ org: "snooze: {max_days: 60}", own: "snooze: {max_days: 61}" })).toMatchObject({ values: { snooze: { max_days: 60 } }, problems: [{ line: 1 }] });
    expect(policy({ org: "snooze: {max_days: 60}", own: "snooze: {max_days: 14}" })).toMatchObject({ values: { snooze: { max_days: 14 } }, problems: [] });
  });
  test.each([...ORGANISATION_ALONE, "preset", "locked", "repos"])("%s is the organisation's alone", (name) => {
    const [first = "", second] = name.split(".");
    const found = policy({ own: second === undefined ? `${first}: strict\n` : `${first}: {${second}: 3}\n` });
    expect(found.values).toEqual(DEFAULTS);
    expect(told(found)).toEqual([[1, `\`${name}\` is for the organisation alone; it is left out`]]);
  });
});

describe("presets", () => {
  test.each(PRESET_NAMES)("%s sets known values that differ by layer only, and is explained", (name) => {
    expect([...flatten(PRESETS[name].values).keys()].every((key) => VALUE_NAMES.includes(key))).toBe(true);
    expect(PRESETS[name].what.length).toBeGreaterThan(40);
    expect(policy({ org: `preset: ${name}` }).problems).toEqual([]);
    expect(policy({ org: `preset: ${name}` }).values.mode).toBe("preview");
  });
  test("standard is what holds without one", () => {
    expect(policy({ org: "preset: standard" }).values).toEqual(DEFAULTS);
  });
  test("the rest of the file holds against the preset, wherever it stands", () => {
    expect(policy({ org: "fail_on: error\npreset: strict\n" }).values.fail_on).toBe("error");
  });
});

describe("what the engine judges by", () => {
  test("the organisation's clocks, calendar and fail_on, with the repository's own where nothing is locked", () => {
    const org = organisation("fail_on: gap\nlocked: [fail_on, calendar]\ncalendar: {holidays: [2026-12-25]}\nhouse: {snapshot_age_days: 100}\n");
    const config = judgedConfig(org, { owner: "acme", name: "wren" });
    expect(config({ fail_on: "never", calendar: { holidays: [] }, house: { complaint_answer_days: 5 }, comment: "always" })).toMatchObject({ fail_on: "gap", calendar: { holidays: ["2026-12-25"] }, house: { snapshot_age_days: 100, complaint_answer_days: 5 }, comment: "always" });
    expect(config({}).house).toEqual({ snapshot_age_days: 100 });
    expect(judgedConfig(undefined, { owner: "acme", name: "wren" })({ fail_on: "never" }).fail_on).toBe("never");
  });
});

test("a repository is watched where include names it, exclude does not, and mode is not off", () => {
  const watched = (org: string, name: string): boolean => isWatched(policy({ org, name }).values, name);
  expect([watched("", "a"), watched("exclude: sandbox-*", "Sandbox-1"), watched("include: [wren-*, owl]", "tools"), watched("include: [wren-*, owl]", "OWL"), watched("mode: off", "a"), watched("exclude: none", "a")]).toEqual([true, false, false, true, false, true]);
});

test("no entry of LOCKABLE locks nothing", () => {
  for (const name of LOCKABLE) expect([...organisation(`locked: [${name}]`).layer.locked.keys()].length).toBeGreaterThan(0);
});

test("problems of the organisation's file come with every repository's policy, each once", () => {
  const broken = organisation("fail_on: allways\n");
  expect(resolvePolicy({ organisation: broken, repository: { owner: "acme", name: "a" } }).problems).toHaveLength(1);
});
