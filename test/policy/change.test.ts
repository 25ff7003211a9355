import { describe, expect, test } from "@jest/globals";
import { changeProblems } from "../../src/policy/change.ts";
import { bytes, PATH } from "./support.ts";

const change = (base: string | undefined, head: string | undefined) => changeProblems(base === undefined ? undefined : bytes(base), head === undefined ? undefined : bytes(head), PATH);

describe("what a change of the organisation's file breaks", () => {
  test("is told apart from what was wrong before, also where lines move", () => {
    const found = change("fail_on: allways\n", "mode: active\n\nfail_on: allways\nhous: 1\n");
    expect([found.introduced.map((one) => [one.line, one.message]), found.remaining.map((one) => one.line)]).toEqual([[[4, "a key that is not known here; it is left out"]], [3]]);
  });
  test("a file broken whole, a new file, a file that goes", () => {
    expect(change("mode: active\n", "mode: [\n").introduced[0]?.message).toMatch(/nothing of the file counts$/);
    expect(change(undefined, "mode: on\n").introduced).toHaveLength(1);
    expect(change("mode: on\n", undefined)).toMatchObject({ introduced: [], remaining: [], head: undefined });
  });
  test("two unknown keys where one was: one is new", () => {
    expect(change("a1: 1\n", "a1: 1\na2: 1\n").introduced).toHaveLength(1);
  });
});

test.each([
  ["mode: active\n", "mode: preview\n", ["this change turns mode from active to preview"]],
  ["mode: active\n", undefined, ["this change turns mode from active to preview"]],
  ["mode: active\n", "mode: [", ["this change turns mode from active to preview"]],
  ["issues: {budget: 10}\n", "issues: {budget: 50}\n", ["this change raises the new issues of one run from 10 to 50"]],
  ["", "reminders: off\n", ["this change turns reminders off"]],
  ["preset: strict\n", "preset: quiet\n", ["this change relaxes fail_on from unknown to conflict", "this change lengthens the house rule complaint_acknowledge_days from 3 to 7 days", "this change lengthens the house rule complaint_answer_days from 15 to 30 days", "this change lengthens the longest pause of an issue from 30 to 180 days", "this change opens no issue any more for: gap, unknown", "this change opens issues 14 instead of 60 days ahead", "this change drops reminders 60, 30, 14, 0 days before a due day", "this change reminds every 3 months instead of every 1 after the due day", "this change lets reminders grow rarer"]],
  ["locked: [fail_on, mode]\n", "locked: [mode]\n", ["this change unlocks fail_on"]],
  ["confidential: hidden\n", "confidential: id\n", ["this change shows ids of confidential matters in public repositories"]],
  ["", "exclude: [a]\n", ["this change alters which repositories are watched (include, exclude)"]],
  ["exclude: [a]\n", "", []],
  ["mode: preview\n", "mode: active\nlocked: [mode]\n", []],
])("%j → %j", (base, head, relaxed) => {
  expect(change(base, head).relaxed).toEqual(relaxed);
});
