import { describe, expect, test } from "@jest/globals";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { parse } from "yaml";
import { chooseOrganisationFile, readOrganisationFile } from "../../src/policy/organisation.ts";
import { MAX_BYTES } from "../../src/policy/read.ts";
import { readRepositoryFile } from "../../src/policy/repository.ts";
import { resolvePolicy } from "../../src/policy/resolve.ts";
import { organisationSchema } from "../../src/policy/schema.ts";
import { bytes, organisation, PATH, policy, told } from "./support.ts";

describe("a slip is told with its line and leaves the rest in force", () => {
  test.each([
    ["fail_on: allways\nmode: active\n", 1, "`fail_on`: expected one of error, conflict, gap, stale, unknown, never; the value is left out", "fail_on: gap"],
    ["mode: active\n\nhous: {snapshot_age_days: 3}\n", 3, "a key that is not known here; it is left out", "`house`"],
    ["mode: active\nhouse: {snapshot_age_day: 3}\n", 2, "a key that is not known under `house`; it is left out", "`snapshot_age_days`"],
    ["mode: active\nissues: {budget: 100000}\n", 2, "`issues.budget`: expected a whole number from 0 to 200; the value is left out", "budget: 10"],
    ["mode: active\nissues: {ahead_days: 2.5}\n", 2, "`issues.ahead_days`: expected a whole number from 0 to 730; the value is left out", "ahead_days: 30"],
    ["mode: active\nlocked: [fail-on]\n", 2, "an entry of `locked` that names no value; it locks nothing", "`fail_on`"],
    ["mode: active\npreset: loud\n", 2, "`preset`: expected one of quiet, standard, strict; the value is left out", "preset: quiet"],
    ["mode: active\npreset: strickt\n", 2, "`preset`: expected one of quiet, standard, strict; the value is left out", "Did you mean `strict`?"],
    ["mode: active\nrepos:\n  - match: a\n    mode: actve\n", 4, "`repos[0].mode`: expected one of off, preview, active; the value is left out", "Did you mean `active`?"],
    ["mode: active\nreminders: {days: [7, soon]}\n", 2, "`reminders.days[1]`: expected a whole number from 0 to 730; the value is left out", "- 30"],
    ["mode: active\nrepos: [{mode: off}]\n", 2, "`repos[0].match` is missing: expected a list; the value is left out", "match"],
    ["mode: active\nrepos:\n  - match: acme/wren\n", 3, "a glob with a slash, which no name of a repository has; it matches nothing", "without its owner"],
    ["mode: active\nrepos:\n  - match: 'a{b'\n", 3, "a glob that cannot be read; it matches nothing", "at most 10 stars"],
    ["mode: active\nexclude: ['a*a*a*a*a*a*a*a*a*a*a*a*']\n", 2, "a glob that cannot be read; it matches nothing", "at most 10 stars"],
    ["mode: active\nrecords_repository: acme/records\n", 2, "`records_repository`: expected the name of a repository without its owner; the value is left out", "gpai-records"],
    ["mode: active\nrepos:\n  - {match: a, budget: 3}\n", 3, "a key that is not known under `repos[0]`; it is left out", "Known here"],
    ["mode: active\ncalendar: {holidays: [25.12.2026]}\n", 2, "`calendar.holidays[0]`: expected a date as YYYY-MM-DD; the value is left out", "2026-09-30"],
  ])("%j", (text, line, message, fix) => {
    const found = organisation(text);
    expect(told(found)).toEqual([[line, message]]);
    expect(found.problems[0]).toMatchObject({ path: PATH, repository: "acme/.github" });
    expect(found.problems[0]?.fix).toContain(fix);
    expect([found.readable, policy({ org: text }).values.mode]).toEqual([true, "active"]);
  });
});

describe("a file that cannot be read counts for nothing, and the defaults hold", () => {
  test.each([
    ["mode: active\nfail_on: [gap\n", "the indentation does not fit"], ["mode: active\nmode: off\n", "a key stands twice"], ["a: &x 1\nb: *x\n", "an alias"], ["mode: !!js/function x\n", "a tag"],
    ["__proto__: {mode: active}\n", "a key of a name that is not allowed"], ["mode: active\nconstructor: 1\n", "a key of a name that is not allowed"], ["- mode: active\n", "no mapping"], ["active\n", "no mapping"],
    ["mode: active\n---\nmode: off\n", "more than one document"], ["\tmode: active\n", "a tab"], [`${"[".repeat(500)}\n`, "nested deeper"], ["<<<<<<< a\nmode: active\n=======\nmode: off\n>>>>>>> b\n", "merge conflict"], ["mode: \"active\n", "a quote that is not closed"],
  ])("%j", (text, words) => {
    const found = organisation(text);
    expect([found.readable, found.problems.length > 0]).toEqual([false, true]);
    expect(found.problems[0]?.message).toContain(words);
    expect(found.problems[0]?.message).toMatch(/; nothing of the file counts$/);
    expect(policy({ org: text }).values.mode).toBe("preview");
  });
  test("no text, or too much of it", () => {
    expect(told(readOrganisationFile(new Uint8Array([0xff, 0xfe, 0]), PATH))).toEqual([[undefined, "the file is no UTF-8 text; nothing of the file counts"]]);
    expect(told(readOrganisationFile(new Uint8Array(MAX_BYTES + 1), PATH))).toEqual([[undefined, "the file is larger than 262,144 bytes; nothing of the file counts"]]);
  });
  test("an empty file, and one of comments, is a good one", () => {
    for (const text of ["", "# nothing yet\n", "---\n"]) expect(organisation(text)).toMatchObject({ readable: true, problems: [] });
  });
});

describe("never a word of the file", () => {
  const SECRETS = ["hunter2", "Sw0rdfish"];
  test.each([
    "hunter2: Sw0rdfish\n", "fail_on: hunter2\n", "house: {hunter2: Sw0rdfish}\n", "house: {snapshot_age_days: hunter2}\n", "mode: *hunter2\n", "mode: !hunter2 x\n", "hunter2: 1\nhunter2: 2\n", "locked: [hunter2]\n", "repos: [{match: 'hunter2/{Sw0rdfish'}]\n", "repos: [hunter2]\n",
    "calendar: {holidays: [hunter2, 01/02/2026]}\n", "issues: {labels: [{hunter2: Sw0rdfish}]}\n", "mode: 'hunter2\n", "mode: @hunter2\n", "mode: \"\\hunter2\"\n", "[hunter2: Sw0rdfish\n", "mode: hunter2: Sw0rdfish\n", "%hunter2\n---\n", "? hunter2\n: Sw0rdfish\n", "- hunter2\n", "preset: hunter2\nreminders: Sw0rdfish\n", "issues: hunter2\n", "records_repository: hunter2 Sw0rdfish\n", "{hunter2\n",
  ])("%j", (text) => {
    const found = [...organisation(text).problems, ...readRepositoryFile(bytes(text), ".gpai/config.yaml").problems];
    expect(found.length).toBeGreaterThan(0);
    for (const one of found) for (const secret of SECRETS) expect(JSON.stringify(one)).not.toContain(secret);
  });
  test("whatever stands in it", () => {
    const piece = fc.oneof(fc.constantFrom("mode", "fail_on", "house", "issues", "repos", "locked", "match", ": ", "\n", "  ", "- ", "[", "]", "{", "}", "*", "&", "!", "'", "\"", "|", "#", "?", ","), fc.constant("QZX"));
    fc.assert(fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join("");
      const { problems } = resolvePolicy({ organisation: organisation(text), repository: { owner: "a", name: "b" }, own: readRepositoryFile(bytes(text), ".gpai/config.yaml") });
      for (const one of problems) expect(`${one.message} ${one.fix}`).not.toContain("QZX");
    }), { numRuns: 1500 });
  });
});

describe("which file", () => {
  test("both endings: .yaml counts, and the other is a problem", () => {
    const found = chooseOrganisationFile(new Map([[".github/gpai-docket.yml", bytes("mode: off")], [PATH, bytes("mode: active")]]), "acme/.github");
    expect([found?.place.path, found?.layer.values.get("mode"), found?.problems.map((one) => [one.path, one.message])]).toEqual([PATH, "active", [[".github/gpai-docket.yml", `there is also ${PATH}, and only that one is read`]]]);
  });
  test(".yml alone is as good; none is none", () => {
    expect(chooseOrganisationFile(new Map([[".github/gpai-docket.yml", bytes("mode: active")]]))).toMatchObject({ place: { path: ".github/gpai-docket.yml" }, problems: [] });
    expect(chooseOrganisationFile(new Map())).toBeUndefined();
  });
});

describe("hostile files end soon", () => {
  const within = (limit: number, work: () => void): void => {
    const start = performance.now();
    work();
    expect(performance.now() - start).toBeLessThan(limit);
  };
  test("10,000 entries of repos: 500 count, and that is said", () => {
    within(4000, () => {
      const found = organisation(`repos:\n${Array.from({ length: 10_000 }, (_, i) => `- match: a${i}\n`).join("")}`);
      expect([found.rules.length, told(found)]).toEqual([500, [[502, "`repos` has more than 500 entries; those after them do not count"]]]);
    });
  });
  test("10,000 entries that are all wrong", () => {
    within(8000, () => expect(organisation(`repos:\n${Array.from({ length: 10_000 }, () => "- x\n").join("")}`).problems.length).toBeLessThan(60));
  });
  test("more globs, and more with braces, than are read", () => {
    const many = organisation(`repos:\n${Array.from({ length: 30 }, (_, i) => `- match: [${Array.from({ length: 40 }, (_, j) => `a${i}-${j}`).join(", ")}]\n`).join("")}`);
    expect([many.rules.length, many.problems[0]?.message]).toEqual([25, "`repos` has more than 1,000 globs; entries from here on do not count"]);
    const braces = organisation(`repos:\n${Array.from({ length: 120 }, () => "- match: '{a,b}'\n").join("")}`);
    expect([braces.rules.length, braces.problems[0]?.line]).toEqual([100, 102]);
  });
  test("the worst globs against a thousand names", () => {
    const globs = Array.from({ length: 100 }, () => "'{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}*a*a*a*a*a*a*a*a*c'");
    const found = organisation(`repos:\n${globs.map((glob) => `- {match: ${glob}, fail_on: never}\n`).join("")}`);
    within(15_000, () => { for (let i = 0; i < 20; i += 1) resolvePolicy({ organisation: found, repository: { owner: "a", name: "a".repeat(100) } }); });
  });
  test.each([["brackets", "[".repeat(250_000)], ["one long line", `mode: ${"a".repeat(250_000)}`], ["question marks", "? ".repeat(100_000)], ["keys", Array.from({ length: 30_000 }, (_, i) => `k${i}: 1\n`).join("")], ["unknown keys", Array.from({ length: 4900 }, (_, i) => `k${i}: 1\n`).join("")], ["stars", "*".repeat(250_000)], ["holidays", `calendar: {holidays: [${"x, ".repeat(60_000)}]}`]])("%s", (_name, text) => {
    within(8000, () => expect(organisation(text).problems.length).toBeGreaterThan(0));
  });
});

describe("the published schema agrees with the reader", () => {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, strictRequired: false, allErrors: true });
  (addFormats as unknown as (a: Ajv2020) => void)(ajv);
  const fits = ajv.compile(organisationSchema());
  test.each([
    "", "mode: active\n", "mode: off\npreset: quiet\nlocked: [house, fail_on]\n", "issues: {open_on: gap, labels: [a, b], budget: 0, without: none}\n", "reminders: off\n", "reminders: {days: [30], every_months: 0, back_off: 2}\n", "repos: [{match: a}, {match: [b, c-*], mode: preview, locked: mode, confidential: id}]\n",
    "complaints: {enabled: no, propose: yes}\ncalendar: {holidays: 2026-12-25}\nsnooze: {max_days: 14}\nrecords_repository: gpai-records\ninclude: wren-*\nexclude: [a, b]\nhouse: {snapshot_age_days: 0}\npull_requests: off\ncomment: never\n", "issues:\nrepos:\nlocked:\n", "future_key: 1\n",
  ])("good %j", (text) => {
    expect([organisation(text).problems.filter((one) => !one.message.startsWith("a key that is not known")), fits(parse(text, { schema: "core" })), fits.errors?.slice(0, 3) ?? null]).toEqual([[], true, null]);
  });
  test.each(["mode: on\n", "- a\n", "preset: loud\n", "issues: {budget: -1}\n", "issues: {budget: 1.5}\n", "issues: {open_on: [upcoming]}\n", "reminders: {days: [-1]}\n", "snooze: {max_days: 0}\n", "repos: [{mode: off}]\n", "repos: [{match: [[a]]}]\n", "records_repository: a/b\n", "house: {snapshot_age_days: long}\n", "confidential: all\n", "calendar: {holidays: [soon]}\n", "complaints: {enabled: perhaps}\n"])("bad %j", (text) => {
    expect([organisation(text).problems.length > 0, fits(parse(text, { schema: "core" }))]).toEqual([true, false]);
  });
  test("its own examples fit", () => {
    for (const example of organisationSchema()["examples"] as unknown[]) expect(fits(example)).toBe(true);
  });
});
