/** What is confidential never reaches a public repository: not by a word, not by a day, and of incidents not by their existence. */

import { beforeAll, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { hasIncidents, isConfidential } from "../../src/checks/confidential-words.ts";
import { type Finding, type ObligationResult, OUTCOMES, type Report } from "../../src/checks/types.ts";
import { readBody } from "../../src/issues/body.ts";
import type { PolicyValues } from "../../src/policy/types.ts";
import { obligations } from "../../src/law/catalogue.ts";
import { MemoryTracker } from "../support/memory-tracker.ts";
import { compose, mutated, without } from "../routes/compose.ts";
import { judgeFiles } from "../routes/reports.ts";
import { onGitHub, policy, PRIVATE, REPOSITORY, sweep, type Swept } from "./support.ts";

const IDS = obligations().map(({ id }) => id).filter(isConfidential);
const SECRET = "ES-SECRET-4711";
const DAY = "2026-12-09";
let base: Report;
beforeAll(async () => { base = onGitHub(await judgeFiles("full-signatory", compose("full-signatory"))); });

const finding: fc.Arbitrary<Finding> = fc.record({
  rule: fc.constantFrom("safety/report-due", "safety/incident-initial", "requests/overdue", "records/invalid"), message: fc.constant(`${SECRET} was due on ${DAY}`), line: fc.integer({ min: 1, max: 99 }),
  path: fc.constantFrom(".gpai/safety.yaml", ".gpai/registers/incidents.csv", ".gpai/registers/authority-requests.csv"), evidence: fc.constant(SECRET), fix: fc.constant(`write ${SECRET}`),
});
/** Anything at all as results of confidential entries, and as findings on confidential files. */
const confidential = fc.record({
  results: fc.array(fc.record({ id: fc.constantFrom(...IDS), outcome: fc.constantFrom(...OUTCOMES), findings: fc.array(finding, { maxLength: 3 }), reason: fc.constantFrom(SECRET, ""), due: fc.constantFrom(DAY, "2026-10-09", undefined) }), { maxLength: 30 }),
  general: fc.array(finding.map((one): Finding => ({ ...one, rule: "records/invalid" })), { maxLength: 3 }),
  unreadable: fc.array(fc.constantFrom(".gpai/safety.yaml", ".gpai/registers/incidents.csv", ".gpai/registers/authority-requests.csv").map((path) => ({ path, reason: SECRET })), { maxLength: 2 }),
});

function withConfidential(report: Report, { results, general, unreadable }: { readonly results: readonly (Omit<Partial<ObligationResult>, "due"> & { readonly id: string; readonly due?: string | undefined })[]; readonly general: readonly Finding[]; readonly unreadable: Report["completeness"]["unreadable"] }): Report {
  const over = new Map(results.map((one) => [one.id, one]));
  const models = report.models.map((model) => ({ ...model, obligations: model.obligations.map((one): ObligationResult => {
    const { due, ...rest } = over.get(one.id) ?? { due: undefined };
    const { due: _, ...before } = one;
    return over.has(one.id) ? { ...before, ...rest, ...(due === undefined ? {} : { due }) } : one;
  }) }));
  return { ...report, models, general: [...report.general, ...general], completeness: { complete: unreadable.length === 0, missing: [], unreadable } };
}

/** A public gap, so that something is written in public too. */
function withGap(report: Report, outcome: "gap" | "recorded"): Report {
  return { ...report, models: report.models.map((model) => ({ ...model, obligations: model.obligations.map((one) => (one.id === "MDF-USE-3" ? { ...one, outcome, findings: outcome === "gap" ? [{ rule: "form/placeholder", message: "A placeholder.", path: ".gpai/documentation.yaml", line: 3 }] : [] } : one)) })) };
}

const written = (swept: readonly Swept[], tracker: MemoryTracker): string => JSON.stringify([swept.map(({ plan }) => plan), tracker.numbers.map((n) => tracker.at(n))]);

/** A month of sweeps: a gap, more and more that is confidential, all renewed. */
async function month(reports: readonly Report[], tracker: MemoryTracker, values: PolicyValues, records?: MemoryTracker): Promise<readonly Swept[]> {
  const swept: Swept[] = [];
  for (const [i, report] of reports.entries()) {
    const now = `2026-12-${String(i * 5 + 1).padStart(2, "0")}`;
    tracker.now = `${now}T04:00:00Z`;
    swept.push(await sweep({ report: { ...report, now }, tracker, policy: values, ...(records === undefined ? {} : { records }) }));
  }
  return swept;
}

describe("in a public repository", () => {
  test("whatever is confidential, what is planned there is what it would be without, to the byte", async () => {
    await fc.assert(fc.asyncProperty(confidential, confidential, fc.boolean(), async (one, two, kept) => {
      const hidden = (report: Report): readonly Report[] => [withGap(report, "gap"), withGap(report, "gap"), withGap(report, "recorded"), withGap(report, "gap")];
      const [plain, secret] = [new MemoryTracker(), new MemoryTracker()];
      const reports = hidden(base).map((report, i) => withConfidential(report, i % 2 === 0 ? one : two));
      const a = await month(hidden(base), plain, policy());
      const b = await month(reports, secret, policy(), kept ? new MemoryTracker() : undefined);
      expect(written(b, secret)).toBe(written(a, plain));
      expect(written(b, secret)).not.toContain(SECRET);
    }), { numRuns: 40 });
  }, 60_000);

  test("as bare ids at most, where the policy says so: no outcome, no day, no word of what was seen, and never an incident", async () => {
    await fc.assert(fc.asyncProperty(confidential, confidential, async (one, two) => {
      const tracker = new MemoryTracker();
      const text = written(await month([one, two, one].map((all) => withConfidential(base, all)), tracker, policy({ confidential: "id" })), tracker);
      for (const secret of [SECRET, DAY, "2026-10-09", "safety.yaml", "incidents", "authority-requests.csv"]) expect(text.replaceAll(/"key":"[^"]*"|gpai-docket:v1:issue:[^ ]*/g, "").includes(secret)).toBe(false);
      for (const id of IDS.filter(hasIncidents)) expect(text).not.toMatch(new RegExp(`${id.replaceAll(".", "\\.")}(?![0-9.a-z])`));
      for (const number of tracker.numbers) {
        const { issue, comments } = tracker.at(number);
        expect(issue.title).toBe("Confidential entries of the catalogue");
        expect(issue.labels).toEqual(["gpai-docket"]);
        for (const words of [issue.body.replace(/<!--.*-->/g, ""), ...comments.map(({ body }) => body)]) expect(words).not.toMatch(/conflict|gap|stale|error|overdue|\bdue\b|\d{4}-\d{2}-\d{2}/i);
      }
    }), { numRuns: 60 });
  }, 60_000);

  test("the same with the engine itself: registers and safety records that a provider may have", async () => {
    const REGISTER = ".gpai/registers/incidents.csv";
    const cases: readonly ReadonlyMap<string, string>[] = [
      mutated("full-signatory", REGISTER, /I-2026-01.*\n/, ""), mutated("full-signatory", REGISTER, "2026-08-06,2026-08-24,2026-09-28,ES-2026-000266", "2026-11-16,,,ES-2026-000266"), mutated("full-signatory", REGISTER, "serious-harm", "very-serious"),
      mutated("full-signatory", REGISTER, /I-2026-01.*\n/, "I-2026-02,2026-10-05,serious-harm,2026-10-05,2026-10-06,,,,,\n"),
      mutated("full-signatory", ".gpai/registers/authority-requests.csv", /$/, "A-1,2026-10-01,2026-10-15,,training data\n"),
      mutated("full-signatory", ".gpai/safety.yaml", /^model_reports:/m, "model_reports_gone:"), without("full-signatory", ".gpai/safety.yaml"),
    ];
    const texts = new Set<string>();
    let confidentialOnes = 0;
    for (const files of cases) {
      const tracker = new MemoryTracker();
      const records = new MemoryTracker();
      const report = onGitHub(await judgeFiles("full-signatory", files, "2026-11-22"));
      const swept = await sweep({ report: withGap(report, "gap"), tracker, records });
      texts.add(written([swept], tracker));
      confidentialOnes += records.numbers.length;
    }
    expect(texts.size).toBe(1);
    expect([...texts][0]).toContain("MDF-USE-3");
    expect(confidentialOnes).toBeGreaterThan(5);
  });
});

describe("in the private records repository", () => {
  const open = (report: Report): Report => withConfidential(report, { results: [{ id: "S-7.6", outcome: "stale", due: DAY, findings: [{ rule: "safety/report-due", message: `${SECRET} is old`, path: ".gpai/safety.yaml", line: 9 }] }, { id: "S-9.3", outcome: "gap", findings: [{ rule: "safety/incident-initial", message: SECRET, path: ".gpai/registers/incidents.csv", line: 2 }] }], general: [], unreadable: [] });

  test("under keys of their own, with the name of the repository, all said; and closed there when renewed", async () => {
    const [tracker, records] = [new MemoryTracker(), new MemoryTracker()];
    await sweep({ report: open(base), tracker, records });
    expect(tracker.numbers).toEqual([]);
    expect(records.numbers.map((n) => [readBody(records.at(n).issue.body).marker?.key, records.at(n).issue.title])).toEqual([
      ["r/4711/aquila-363b/safety", "Safety framework and reports: open points of Aquila 363B (wren-lm/wren-3b)"], ["r/4711/aquila-363b/incidents", "Serious incidents: open points of Aquila 363B (wren-lm/wren-3b)"],
    ]);
    expect(records.at(1).issue.body).toContain(SECRET);
    expect(records.at(1).issue.body).toContain("https://github.com/wren-lm/wren-3b/blob/");
    await sweep({ report: open(base), tracker, records });
    expect(records.writes).toHaveLength(2);
    await sweep({ report: base, tracker, records });
    expect(records.numbers.map((n) => records.at(n).issue.state)).toEqual(["closed", "closed"]);
  });
  test("another repository's issues there are left alone", async () => {
    const records = new MemoryTracker();
    await sweep({ report: open(base), tracker: new MemoryTracker(), records });
    await sweep({ report: open(base), tracker: new MemoryTracker(), records, repository: { ...REPOSITORY, id: 471, name: "other" } });
    expect(records.numbers).toHaveLength(4);
    await sweep({ report: base, tracker: new MemoryTracker(), records });
    expect(records.numbers.map((n) => records.at(n).issue.state)).toEqual(["closed", "closed", "open", "open"]);
  });
  test("a repository that becomes public: what stands in it is taken out, open or closed, title and labels too", async () => {
    const [tracker, records] = [new MemoryTracker(), new MemoryTracker()];
    await sweep({ report: open(base), tracker, repository: PRIVATE });
    tracker.edit(2, { state: "closed", stateReason: "not_planned", title: "Incident of May" });
    expect(tracker.numbers.map((n) => tracker.at(n).issue.body.includes(SECRET))).toEqual([true, true]);
    for (let i = 0; i < 3; i += 1) await sweep({ report: open(base), tracker, records });
    for (const number of tracker.numbers) {
      const { issue, comments } = tracker.at(number);
      expect([issue.state, issue.title, issue.labels]).toEqual(["closed", "Confidential entries of the catalogue", ["gpai-docket"]]);
      expect(JSON.stringify([issue.body.replaceAll(/<!--.*-->/g, ""), comments])).not.toMatch(/SECRET|S-7|S-9|incident|safety|2026-12-09/i);
      expect(readBody(issue.body).state?.ids).toEqual([]);
    }
    expect(records.numbers).toHaveLength(2);
    const writes = tracker.writes.length;
    await sweep({ report: open(base), tracker, records });
    expect(tracker.writes).toHaveLength(writes);
  });
  test("without one, hidden ones are counted and nothing else", async () => {
    const { hidden, plan } = await sweep({ report: open(base), tracker: new MemoryTracker() });
    expect([hidden, plan.steps]).toEqual([2, []]);
  });
});
