import { describe, expect, test } from "@jest/globals";
import type { RequestRow } from "../../../src/records/types.ts";
import { full, FULL, incident, one, REGISTER, shift, type Whole, without } from "./full.ts";
import { pointer, rules } from "./support.ts";

const clock = (row: Partial<RequestRow>, now: string): ReturnType<typeof one> => one("S-9.3", { safety: FULL, incidents: [incident(row)], now });
const CLASSES = [["critical-infrastructure", 2], ["cybersecurity", 5], ["death", 10], ["serious-harm", 15]] as const;
/** A month's end, a leap day, the turn of a year, a Friday before holidays. */
const STARTS = ["2026-10-30", "2028-02-27", "2027-02-27", "2026-12-25"];

describe("the initial report (Measure 9.3)", () => {
  test.each(CLASSES.flatMap(([name, days]) => STARTS.map((start) => [name, days, start] as const)))("%s: %i days, counted from %s", (name, days, start) => {
    const due = shift(start, days);
    const row = { class: name, aware_on: shift(start, -3), involvement_known_on: start };
    for (const now of [shift(due, -1), due]) expect(clock(row, now)).toMatchObject({ outcome: "recorded", due, findings: [] });
    expect(clock(row, shift(due, 1))).toMatchObject({ outcome: "stale", due, findings: [{ rule: "safety/incident-initial", path: REGISTER, line: 2 }] });
  });
  test("weekends and holidays count: the Code says days", () => {
    const config = { calendar: { holidays: ["2026-12-25", "2026-12-26"] } };
    expect(one("S-9.3", { safety: FULL, config, incidents: [incident({ class: "critical-infrastructure", involvement_known_on: "2026-12-25" })], now: "2026-12-26" }).due).toBe("2026-12-27");
  });
  test("where only aware_on is given, it is counted from there, and said", () => {
    const result = clock({ class: "death", aware_on: "2026-11-20" }, "2026-11-22");
    expect([result.due, result.reason]).toEqual(["2026-11-30", expect.stringContaining("Counted from aware_on where involvement_known_on is empty")]);
    expect(clock({ class: "death", aware_on: "2026-11-10", involvement_known_on: "2026-11-20" }, "2026-11-22").reason).not.toContain("Counted from aware_on");
  });
  test("without a class no day is guessed; once the longest clock is over none has to be", () => {
    expect(clock({ involvement_known_on: "2026-11-20" }, "2026-11-22")).toMatchObject({ outcome: "unknown", reason: expect.stringContaining("needs a class") });
    expect(clock({ involvement_known_on: "2026-11-20" }, "2026-11-22").due).toBeUndefined();
    expect(clock({ involvement_known_on: "2026-11-07" }, "2026-11-22").outcome).toBe("unknown");
    expect(clock({ involvement_known_on: "2026-11-06" }, "2026-11-22").outcome).toBe("stale");
    expect(clock({ class: "death" }, "2026-11-22").outcome).toBe("unknown");
  });
  test("a report in time, and one after: said, not judged", () => {
    const row = { class: "cybersecurity", involvement_known_on: "2026-11-01", resolved_on: "2026-11-20", receipt: "ES-1" };
    expect(clock({ ...row, initial_on: "2026-11-06" }, "2026-11-22").reason).not.toContain("dated after");
    expect(clock({ ...row, initial_on: "2026-11-07" }, "2026-11-22")).toMatchObject({ outcome: "recorded", reason: expect.stringContaining("dated after the day that its clock gives") });
  });
});

describe("intermediate and final reports", () => {
  const reported = { class: "death", involvement_known_on: "2026-08-01", initial_on: "2026-08-05", receipt: "ES-1" };
  test.each([[{}, "2026-09-02"], [{ interim_on: "2026-10-01" }, "2026-10-29"], [{ interim_on: "2028-02-10" }, "2028-03-09"]])("at least every 4 weeks while unresolved: %j by %s", (row, due) => {
    for (const now of [shift(due, -1), due]) expect(clock({ ...reported, ...row }, now)).toMatchObject({ outcome: "recorded", due });
    expect(clock({ ...reported, ...row }, shift(due, 1))).toMatchObject({ outcome: "stale", due, findings: [{ rule: "safety/incident-interim" }] });
  });
  test.each([["2026-08-20", "2026-10-19"], ["2027-12-31", "2028-02-29"], ["2026-12-31", "2027-03-01"]])("60 days after resolution on %s: %s", (resolved_on, due) => {
    for (const now of [shift(due, -1), due]) expect(clock({ ...reported, resolved_on }, now)).toMatchObject({ outcome: "recorded", due });
    expect(clock({ ...reported, resolved_on }, shift(due, 1))).toMatchObject({ outcome: "stale", due, findings: [{ rule: "safety/incident-final" }] });
    expect(clock({ ...reported, resolved_on, final_on: due }, shift(due, 400))).toMatchObject({ outcome: "recorded", findings: [] });
    expect(clock({ ...reported, resolved_on, final_on: due }, shift(due, 400)).reason).not.toContain("dated after");
    expect(clock({ ...reported, resolved_on, final_on: shift(due, 1) }, shift(due, 400)).reason).toContain("dated after");
  });
  test("the earliest open day of all rows is the next one", () => {
    const incidents = [incident({ ...reported, interim_on: "2026-11-10" }), incident({ class: "serious-harm", involvement_known_on: "2026-11-15" }), incident({ ...reported, resolved_on: "2026-10-01" })];
    expect(one("S-9.3", { safety: FULL, incidents }).due).toBe("2026-11-30");
  });
});

describe("rows of the register (Measure 9.2)", () => {
  const row = (over: Partial<RequestRow>): ReturnType<typeof one> => one("S-9.2", { safety: FULL, incidents: [incident({ class: "death", involvement_known_on: "2026-08-01", ...over })] });
  test("none received, one complete, no register, one that cannot be read", () => {
    expect(one("S-9.2", { safety: FULL }).outcome).toBe("recorded");
    expect(row({ initial_on: "2026-08-04", interim_on: "2026-08-20", resolved_on: "2026-08-25", final_on: "2026-09-01", receipt: "ES-1" })).toMatchObject({ outcome: "recorded", findings: [] });
    for (const id of ["S-9.2", "S-9.3", "AIA-55.1.c"]) {
      expect([id, rules(one(id, { safety: FULL, incidents: null }))]).toEqual([id, ["safety/missing"]]);
      expect([id, one(id, { safety: FULL, incidents: "unread" }).outcome]).toEqual([id, "unknown"]);
      expect([id, one(id, { safety: full({ [id]: pointer() }), incidents: null }).outcome]).toEqual([id, "recorded"]);
    }
  });
  test.each<[Partial<RequestRow>, string]>([
    [{ involvement_known_on: "" }, "the day on which the model's involvement was known"], [{ initial_on: "2026-08-04" }, "the receipt"], [{ initial_on: "2026-08-04", receipt: "TBD" }, "the receipt"],
    [{ final_on: "2026-08-09", receipt: "ES-1" }, "the day of the initial report, the day of resolution"], [{ interim_on: "2026-08-09", receipt: "ES-1" }, "the day of the initial report"],
  ])("%j lacks %s", (over, words) => {
    const result = row(over);
    expect([result.outcome, rules(result)]).toEqual(["gap", ["safety/incident-record"]]);
    expect(result.findings[0]?.message).toContain(words);
  });
  test("no class is a question", () => {
    expect(one("S-9.2", { safety: FULL, incidents: [incident({ aware_on: "2026-08-01" })] })).toMatchObject({ outcome: "unknown", reason: expect.stringContaining("Which class") });
  });
  test.each<Partial<RequestRow>>([
    { aware_on: "2026-08-02" }, { initial_on: "2026-07-31", receipt: "ES-1" }, { initial_on: "2026-08-04", interim_on: "2026-08-03", receipt: "ES-1" },
    { initial_on: "2026-08-04", resolved_on: "2026-08-20", final_on: "2026-08-19", receipt: "ES-1" }, { initial_on: "2026-11-23", receipt: "ES-1" },
  ])("days that cannot be: %j", (over) => expect(row(over).outcome).toBe("conflict"));
  test("rows of other models are theirs", () => {
    expect(one("S-9.3", { safety: FULL, incidents: [incident({ class: "death", involvement_known_on: "2026-01-01", model: "other" })] }).outcome).toBe("recorded");
    for (const model of ["demo", "Demo-1B"]) expect(one("S-9.3", { safety: FULL, incidents: [incident({ class: "death", involvement_known_on: "2026-01-01", model })] }).outcome).toBe("stale");
  });
  test("neither class nor day nor id of a row is said", () => {
    const incidents = [incident({ id: "SECRET", class: "serious-harm", aware_on: "2026-01-03", involvement_known_on: "2026-01-05", receipt: "SECRET" }), incident({ id: "SECRET", class: "death", initial_on: "2026-02-07", resolved_on: "2026-02-09" })];
    for (const id of ["S-9.2", "S-9.3", "AIA-55.1.c"]) {
      const said = JSON.stringify(one(id, { safety: FULL, incidents }).findings) + (one(id, { safety: FULL, incidents }).reason ?? "");
      expect(said).not.toMatch(/SECRET|serious-harm|death|2026-01-0|2026-02-0/);
    }
  });
  test("ten thousand rows are folded", () => {
    const incidents = Array.from({ length: 10_000 }, () => incident({ class: "death", involvement_known_on: "2026-01-01" }));
    expect(one("S-9.3", { safety: FULL, incidents }).findings).toHaveLength(21);
  });
});

describe("Art. 55(1)(c) sets no days", () => {
  test.each([
    ["serious-harm", "2026-11-22", "unknown"], ["serious-harm", "2026-11-07", "unknown"], ["serious-harm", "2026-11-06", "gap"], ["critical-infrastructure", "2026-11-19", "gap"],
    [undefined, "2026-11-07", "unknown"], [undefined, "2026-11-06", "gap"], [undefined, undefined, "gap"],
  ])("a row of class %s known on %s without a report: %s", (kind, known, outcome) => {
    expect(one("AIA-55.1.c", { safety: FULL, incidents: [incident({ ...(kind === undefined ? {} : { class: kind }), ...(known === undefined ? {} : { involvement_known_on: known }) })] })).toMatchObject({ outcome, reason: expect.stringContaining("without undue delay") });
  });
  test("one with a report is not open", () => {
    expect(one("AIA-55.1.c", { safety: FULL, incidents: [incident({ class: "death", involvement_known_on: "2026-01-01", initial_on: "2026-05-01" })] }).outcome).toBe("recorded");
  });
  test("alternative means answer for who did not sign, and only for them", () => {
    const means = (signatory: readonly ("safety")[]): Whole => ({ incidents: null, paths: ["docs/own-process.md"], profile: { signatory }, model: { code_of_practice: { signatory: signatory.length > 0, chapters: [...signatory], alternative_means: { safety: { description: "own process", evidence: "docs/own-process.md" } } } } });
    expect(one("AIA-55.1.c", means([]))).toMatchObject({ outcome: "recorded", reason: expect.stringContaining("whether they are adequate is for a person") });
    expect(one("AIA-55.1.d", means([])).outcome).toBe("recorded");
    expect(one("AIA-55.1.c", means(["safety"])).outcome).toBe("gap");
    expect(one("AIA-55.1.d", means(["safety"])).outcome).toBe("gap");
  });
});

describe("Measures 9.1 and 9.4", () => {
  test.each([["docs/incidents.md", "recorded"], ["https://wren-labs.eu/incidents", "recorded"], ["incidents@wren-labs.eu", "recorded"], ["docs/gone.md", "gap"], ["../../etc/passwd", "gap"], ["https://example.com/incidents", "gap"], ["TBD", "gap"]])("channel %s: %s", (incident_channel, outcome) => {
    expect(one("S-9.1", { safety: full({ incident_channel }) }).outcome).toBe(outcome);
  });
  test("channel and process are both asked for", () => {
    expect([one("S-9.1", { safety: without("incident_process") }).outcome, one("S-9.1", { safety: without("incident_channel") }).outcome]).toEqual(["gap", "gap"]);
  });
  test.each([[3, "gap"], [5, "recorded"], [10, "recorded"]])("retention of %i years: %s", (incidents_years, outcome) => {
    const result = one("S-9.4", { safety: full({ retention: { incidents_years } }) });
    expect(result.outcome).toBe(outcome);
    expect(result.findings[0]?.message ?? "").not.toMatch(/\b3\b/);
  });
});
