/**
 * What the law asks of each route, in plain assertions: goldens show how a report looks, this file says what it must mean. Beside each
 * route stands one change of its records that must turn exactly the entries named.
 */

import { describe, expect, test } from "@jest/globals";
import type { ObligationResult, Report } from "../../src/checks/types.ts";
import { codeChapterOf } from "../../src/law/binding.ts";
import { obligation, obligations } from "../../src/law/catalogue.ts";
import type { CodeChapter } from "../../src/law/types.ts";
import { compose, mutated, ROUTES, routeFile, sha, without } from "./compose.ts";
import { runOn } from "./faces.ts";
import { differences, entries, entry, faults, judge, judgeFiles, outcome } from "./reports.ts";

type Expected = readonly [id: string, outcome: string, reason?: RegExp];

function expectEntries(report: Report, expected: readonly Expected[]): void {
  for (const [id, wanted, reason] of expected) {
    const found = entry(report, id);
    expect([id, found.outcome]).toEqual([id, wanted]);
    if (reason !== undefined) expect([id, found.reason ?? ""]).toEqual([id, expect.stringMatching(reason)]);
  }
}

const MODEL = ".gpai/model.yaml";
const BAD = ["gap", "conflict", "stale", "error"];
const law = (id: string) => { const found = obligation(id); if (found === undefined) throw new Error(`no entry ${id}`); return found; };

/** Entries of a chapter of the Code that state a duty. */
function ofChapter(report: Report, chapter: CodeChapter): readonly ObligationResult[] {
  return entries(report).filter((one) => codeChapterOf(law(one.id)) === chapter && law(one.id).level === "must");
}

/** The route with changed texts, against the route as it is: the entries whose outcome changed, without sums of others. */
async function after(route: string, files: ReadonlyMap<string, string>, now?: string): Promise<readonly string[]> {
  const [before, changed] = [await judge(route, now), await judgeFiles(route, files, now)];
  return differences(before, changed).filter((one) => entry(changed, one.slice(0, one.indexOf(" "))).aggregate !== true);
}

/** Routes that end with something not in order, which their line in route.yaml must name. */
const OPEN: Readonly<Record<string, readonly string[]>> = { "third-country-without": ["PST-1.1.2 gap", "AIA-54.1 gap"] };

describe.each(ROUTES)("%s", (route) => {
  test("a careful provider's records are in order, or the route says why they are not", async () => {
    const report = await judge(route);
    expect(faults(report)).toEqual(OPEN[route] ?? []);
    expect(report.general.map((one) => `${one.rule} ${one.path ?? ""}`)).toEqual([]);
    expect(report.completeness).toEqual({ complete: true, missing: [], unreadable: [] });
    expect(report.verdict).toBe(OPEN[route] === undefined ? "no-findings" : "findings");
    for (const fault of OPEN[route] ?? []) expect(routeFile(route).shows).toMatch(fault.startsWith("AIA") ? "AIA-54.1" : "summary");
    expect(routeFile(route).shows.length).toBeGreaterThan(40);
  });

  test("every entry of the catalogue is there once, and every outcome that needs a reason has one", async () => {
    const all = entries(await judge(route));
    expect(all.map((one) => one.id)).toEqual(obligations().map((one) => one.id));
    for (const one of all) {
      if (["not-applicable", "upcoming", "unknown", "waived", "error"].includes(one.outcome)) expect([one.id, (one.reason ?? "").length > 20]).toEqual([one.id, true]);
      if (one.outcome === "upcoming") expect([one.id, one.due]).toEqual([one.id, expect.stringMatching(/^\d{4}-\d\d-\d\d$/)]);
      if (BAD.includes(one.outcome)) expect([one.id, one.findings.length > 0 || one.reason !== undefined]).toEqual([one.id, true]);
    }
  });

  test("no record of the route is ignored: its files are read without a problem", () => {
    for (const [path, text] of compose(route)) expect([path, /\{\{|\}\}\}|undefined/.test(text)]).toEqual([path, false]);
  });
});

describe.each(["full-signatory", "safety-only", "non-signatory", "open-source-systemic"])("%s has systemic risk declared", (route) => {
  test("risk assessment, safety testing and publicly verifiable safeguards each have their row, with entries that bind", async () => {
    const rows = (await judge(route)).models[0]?.overview ?? [];
    for (const title of ["Risk assessment", "Safety testing", "Publicly verifiable safeguards"]) {
      const row = rows.find((one) => one.title === title);
      expect([title, row?.outcome]).toEqual([title, "recorded"]);
      expect(row?.ids.length ?? 0).toBeGreaterThan(2);
    }
  });

  test("the duties of Art. 55 bind from the day of placing, and assessment before", async () => {
    const days = (await judge(route)).models[0]?.dates ?? [];
    expect(days.filter((one) => one.kind === "duty").map((one) => one.date)).toContain("2026-03-10");
    for (const id of ["AIA-55.1.a", "AIA-55.1.b", "AIA-55.1.c", "AIA-55.1.d"]) expect(["not-applicable", ...BAD]).not.toContain(outcome(await judge(route), id));
  });
});

describe("full signatory with systemic risk, in the Union", () => {
  const report = judge("full-signatory");

  test("the duties of Arts. 53 and 55 bind, through the Code's chapters", async () => {
    expectEntries(await report, [
      ["AIA-53.1.a", "recorded"], ["AIA-53.1.b", "recorded"], ["AIA-53.1.c", "recorded"], ["AIA-53.1.d", "recorded"], ["AIA-53.4", "recorded"],
      ["AIA-52.1", "recorded"], ["AIA-55.1.a", "recorded"], ["AIA-55.1.b", "recorded"], ["AIA-55.1.c", "recorded"], ["AIA-55.1.d", "recorded"], ["AIA-55.2", "recorded"],
      ["AIA-54.1", "not-applicable", /Only for providers outside the Union/], ["G-nonsignatory", "not-applicable", /every chapter .* declared as signed/],
    ]);
  });

  test("every measure of the Safety and Security chapter is judged by its records", async () => {
    const own = ofChapter(await report, "safety");
    expect(own.length).toBeGreaterThanOrEqual(50);
    expect(own.filter((one) => !["recorded", "not-applicable"].includes(one.outcome) && one.personDecides !== true).map((one) => `${one.id} ${one.outcome}`)).toEqual([]);
    expect(own.filter((one) => /^S-\d+\.\d+$/.test(one.id)).length).toBe(32);
  });

  test("without the report of a receipt the notification is no longer recorded", async () => {
    expect(await after("full-signatory", mutated("full-signatory", ".gpai/safety.yaml", /notification:\n(?: {2}.*\n)+/, ""))).toEqual(["AIA-52.1 recorded → gap", "G-notify recorded → gap"]);
  });

  test("a notification more than two weeks after it was foreseen stays a record: the day of the rule is told, nothing is judged", async () => {
    const changed = await judgeFiles("full-signatory", mutated("full-signatory", ".gpai/safety.yaml", "notified_on: 2025-10-28", "notified_on: 2025-11-28"));
    expectEntries(changed, [["AIA-52.1", "recorded", /the recorded day is after the day that the rule gives \(2025-11-03\)/], ["G-notify", "recorded", /2025-11-03/]]);
    expect(entry(await report, "AIA-52.1").reason).not.toMatch(/is after the day/);
  });

  test("half a year without an update of the Model Report, and S-7.6 is stale", async () => {
    const later = await judge("full-signatory", "2027-03-05");
    expect([outcome(await judge("full-signatory", "2027-03-04"), "S-7.6"), outcome(later, "S-7.6")]).toEqual(["recorded", "stale"]);
  });

  test("an incident report after its 15 days is told without what, which or when", async () => {
    const changed = await judgeFiles("full-signatory", mutated("full-signatory", ".gpai/registers/incidents.csv", "2026-07-16", "2026-08-03"));
    expectEntries(changed, [["S-9.3", "recorded", /dated after the day that its clock gives/]]);
    expect(entry(await report, "S-9.3").reason ?? "").not.toMatch(/dated after/);
    expect(JSON.stringify(changed)).not.toMatch(/serious-harm|ES-2026-000266|2026-07-0[68]|2026-08-03/);
  });

  test("an incident without any report is a gap, whose finding names the register and no more", async () => {
    const changed = await judgeFiles("full-signatory", mutated("full-signatory", ".gpai/registers/incidents.csv", /I-2026-01.*\n/, "I-2026-02,2026-10-05,serious-harm,2026-10-05,2026-10-06,,,,,\n"));
    expect(BAD).toContain(outcome(changed, "S-9.3"));
    expect(entry(changed, "S-9.3").findings.map((one) => one.path)).toEqual([".gpai/registers/incidents.csv"]);
    expect(JSON.stringify(changed)).not.toMatch(/serious-harm|2026-10-0[56]/);
  });
});

describe("safety-only (xAI's route)", () => {
  const report = judge("safety-only");

  test("the signed chapter is judged by its measures, the two others by alternative means", async () => {
    const found = await report;
    expect(found.profile?.signatory).toEqual(["safety"]);
    expect(ofChapter(found, "safety").filter((one) => BAD.includes(one.outcome))).toEqual([]);
    for (const chapter of ["transparency", "copyright"] as const) expect(ofChapter(found, chapter).filter((one) => BAD.includes(one.outcome))).toEqual([]);
    expectEntries(found, [["G-nonsignatory", "recorded"], ["AIA-53.1.a", "recorded"], ["AIA-53.1.c", "recorded"], ["AIA-53.1.d", "recorded"], ["AIA-55.2", "recorded"], ["AIA-54.1", "recorded"]]);
  });

  test("a safety measure that is signed can be missing; one that is not signed cannot", async () => {
    const changed = await after("safety-only", mutated("safety-only", ".gpai/safety.yaml", /responsibilities:\n(?: {2}.*\n)+/, ""));
    expect(changed).toEqual(expect.arrayContaining(["S-8.1 recorded → gap"]));
    const unsigned = await judgeFiles("safety-only", without("safety-only", ".gpai/documentation.yaml"));
    expect(ofChapter(unsigned, "transparency").filter((one) => BAD.includes(one.outcome))).toEqual([]);
  });

  test("means whose evidence is gone are no means", async () => {
    const changed = await judgeFiles("safety-only", without("safety-only", "docs/infringing-sites.md"));
    expect(changed.general.map((one) => one.rule)).toContain("means/no-evidence");
    expectEntries(changed, [["C-1.2.1.b", "unknown", /record the alternative means for Art\. 53\(1\)\(c\)/]]);
  });
});

describe("non-signatory (Meta's route)", () => {
  const report = judge("non-signatory");

  test("no measure of the Code is failed: none can be by a provider that did not sign", async () => {
    const found = await report;
    expect(found.profile?.signatory).toEqual([]);
    for (const chapter of ["transparency", "copyright", "safety"] as const) expect(ofChapter(found, chapter).filter((one) => BAD.includes(one.outcome)).map((one) => one.id)).toEqual([]);
  });

  test("the duties of the Act bind all the same, and are met by the declared means as far as records show", async () => {
    expectEntries(await report, [
      ["AIA-53.1.a", "recorded"], ["AIA-53.1.b", "recorded"], ["AIA-53.1.c", "recorded"], ["AIA-53.1.d", "recorded"], ["AIA-53.4", "recorded"], ["AIA-52.1", "recorded"],
      ["AIA-55.1.a", "recorded"], ["AIA-55.1.b", "recorded"], ["AIA-54.1", "recorded"], ["G-nonsignatory", "recorded"], ["S-2.1", "recorded", /alternative means/i], ["MDF-PRP-7", "recorded", /alternative means/i],
    ]);
  });

  test("the public summary is owed by non-signatories: without it a gap, not a question", async () => {
    const changed = await judgeFiles("non-signatory", without("non-signatory", ".gpai/summary.yaml", "docs/public-summary.md"));
    expectEntries(changed, [["PST-R.duty", "gap"], ["AIA-53.1.d", "gap"]]);
    expect(outcome(changed, "AIA-53.1.c")).toBe("recorded");
  });

  test("without means for a chapter, its duty of the Act is a gap and its measures are questions", async () => {
    const changed = await judgeFiles("non-signatory", mutated("non-signatory", MODEL, / {4}C-1\.\d:\n(?: {6}.*\n)+/g, ""));
    expectEntries(changed, [["G-nonsignatory", "gap"]]);
    expect(entry(changed, "G-nonsignatory").findings.map((one) => one.rule)).toContain("act/alternative-means");
    expect(ofChapter(changed, "copyright").filter((one) => BAD.includes(one.outcome)).map((one) => one.id)).toEqual([]);
  });

  test("without the receipt of the report to the AI Office, G-nonsignatory asks for it", async () => {
    const changed = await judgeFiles("non-signatory", mutated("non-signatory", MODEL, / {2}report: .*\n/, ""));
    expect(entry(changed, "G-nonsignatory").outcome).not.toBe("recorded");
    expect(entry(changed, "G-nonsignatory").findings.map((one) => one.rule)).toContain("act/report");
  });

  test("a gap analysis that is not there is a gap of G-nonsignatory alone", async () => {
    const changed = await judgeFiles("non-signatory", without("non-signatory", "docs/gap-analysis.md"));
    expect(differences(await report, changed)).toEqual(["G-nonsignatory recorded → gap"]);
  });
});

describe("a gap analysis that the program wrote", () => {
  const written = async (): Promise<ReadonlyMap<string, string>> => {
    const { out } = await runOn("safety-only", "gaps", "--format", "markdown");
    return new Map([...compose("safety-only"), ["docs/gap-analysis.md", out]]);
  };

  test("is recorded as it is, and stale once evidence, means or measures are others", async () => {
    const files = await written();
    expectEntries(await judgeFiles("safety-only", files), [["G-nonsignatory", "recorded"]]);
    const changed = new Map([...files, ["docs/alternative-means.md", `${files.get("docs/alternative-means.md") ?? ""}\nA new paragraph.\n`]]);
    expectEntries(await judgeFiles("safety-only", changed), [["G-nonsignatory", "stale"]]);
    const signed = new Map([...files, [MODEL, (files.get(MODEL) ?? "").replace("chapters: [safety]", "chapters: [safety, copyright]")]]);
    expect(entry(await judgeFiles("safety-only", signed), "G-nonsignatory").outcome).toBe("stale");
  });

  test("is a document of the provider: no receipt, no value of the form, no conclusion", async () => {
    const { out } = await runOn("non-signatory", "gaps", "--format", "markdown");
    expect(out).not.toMatch(/ES-2026-000327|3\.3e25|1007616/);
    for (const id of ["T-1.1", "C-1.3", "S-1.1", "S-10.2"]) expect(out).toContain(id);
    expect(out).toContain(sha(compose("non-signatory").get("docs/safety-means.md") ?? ""));
    expect(out.match(/\*\*Open question:\*\*/g)?.length ?? 0).toBeGreaterThanOrEqual(35);
  });
});

describe("open source without systemic risk, outside the Union", () => {
  const report = judge("open-source");

  test("Art. 53(2) lifts (a) and (b), Art. 54(6) the representative; (c) and (d) bind", async () => {
    expectEntries(await report, [
      ["AIA-53.1.a", "not-applicable", /Art\. 53\(2\)/], ["AIA-53.1.b", "not-applicable", /Art\. 53\(2\)/], ["AIA-54.1", "not-applicable", /Art\. 54\(6\)/],
      ["AIA-53.1.c", "recorded"], ["AIA-53.1.d", "recorded"], ["PST-R.open-source", "recorded"], ["C-1.4.1.b.ii", "recorded"], ["C-1.4.1.b.i", "not-applicable"], ["AIA-55.1.a", "not-applicable", /systemic risk/],
    ]);
    const found = await report;
    expect(ofChapter(found, "transparency").filter((one) => one.outcome !== "not-applicable").map((one) => one.id)).toEqual([]);
    expect(entries(found).filter((one) => one.id.startsWith("AIA-XI") && one.outcome !== "not-applicable").map((one) => one.id)).toEqual([]);
  });

  test("nothing says that the licence is free and open source: a person has claimed it", async () => {
    expect(entry(await report, "AIA-53.2").reason).toMatch(/None of the listed patterns contradicts it/);
  });

  test("a non-commercial licence contradicts the claim, at its line", async () => {
    const changed = await judgeFiles("open-source", new Map([...compose("open-source"), ["LICENSE", "Attribution-NonCommercial 4.0 International\n\nYou may not use the material for commercial purposes.\n"], ["README.md", (compose("open-source").get("README.md") ?? "").replace("license: apache-2.0", "license: cc-by-nc-4.0")]]));
    expect(outcome(changed, "AIA-53.2")).toBe("conflict");
  });

  test("without the copyright policy (c) is a gap: the exemption does not reach it", async () => {
    const changed = await judgeFiles("open-source", without("open-source", ".gpai/copyright.yaml", "docs/copyright-policy.md"));
    expectEntries(changed, [["AIA-53.1.c", "gap"], ["C-1.1.1.i", "gap"], ["AIA-53.1.a", "not-applicable"]]);
  });
});

describe("open source with systemic risk", () => {
  const report = judge("open-source-systemic");

  test("the exemption does not cover it: everything binds", async () => {
    expectEntries(await report, [["AIA-53.1.a", "recorded"], ["AIA-53.1.b", "recorded"], ["AIA-54.1", "recorded"], ["AIA-55.1.a", "recorded"], ["AIA-52.1", "recorded"]]);
  });

  test("claiming it lifts nothing and contradicts the declared class", async () => {
    const changed = await judgeFiles("open-source-systemic", mutated("open-source-systemic", MODEL, "open_source: false", "open_source: true"));
    expectEntries(changed, [["AIA-53.2", "conflict"], ["AIA-53.1.a", "recorded"], ["AIA-54.1", "recorded"]]);
    const alone = new Map([...mutated("open-source-systemic", MODEL, "open_source: false", "open_source: true")].filter(([path]) => !path.endsWith("classification.yaml")));
    expect(entry(await judgeFiles("open-source-systemic", alone), "AIA-53.2").findings.map((one) => one.rule)).toEqual(["act/open-source-systemic"]);
  });

  test("with public weights Commitment 6 does not apply to the version", async () => {
    expectEntries(await report, [["S-6.1", "not-applicable", /weights are public/], ["S-6.2", "not-applicable"]]);
    const changed = await judgeFiles("open-source-systemic", mutated("open-source-systemic", ".gpai/safety.yaml", "weights: public", "weights: private"));
    expect(outcome(changed, "S-A4.2")).toBe("conflict");
  });

  test("systemic risk denied against 3.3x10^25 FLOP is a contradiction, not a way out", async () => {
    const changed = await judgeFiles("open-source-systemic", mutated("open-source-systemic", MODEL, "systemic_risk: true", "systemic_risk: false"));
    expect(outcome(changed, "AIA-51.2")).toBe("conflict");
  });
});

describe("modifiers", () => {
  test("known base: above one third, a person decided, and only the delta is owed", async () => {
    const report = await judge("modifier-known-base");
    expectEntries(report, [
      ["G-modifier", "recorded", /above one third/], ["G-modifier-unknown", "not-applicable"], ["G-modifier-scope", "recorded"], ["PST-R.modifier", "recorded", /Only the content used for the modification/],
      ["AIA-53.1.a", "recorded"], ["AIA-53.1.c", "recorded"], ["AIA-53.1.d", "recorded"], ["AIA-55.1.a", "not-applicable"],
    ]);
    expect(entry(report, "G-modifier").reason).toMatch(/A person decided on 2026-02-16/);
  });

  test("known base: without the decision the indicator is shown beside a question, and decides nothing", async () => {
    const changed = await judgeFiles("modifier-known-base", without("modifier-known-base", ".gpai/classification.yaml"));
    expectEntries(changed, [["G-modifier", "unknown", /above one third.*Whether the modifier counts as provider is for a person to judge/s]]);
    expect(BAD).not.toContain(outcome(changed, "AIA-53.1.a"));
  });

  test("known base: when the base publishes something newer, the delta is stale", async () => {
    const newer = mutated("modifier-known-base", MODEL, "        checked: 2026-10-19\n", "        checked: 2026-10-19\n        newest: {version: \"1.3\", date: 2026-10-12}\n");
    expect(await after("modifier-known-base", newer)).toEqual(["G-modifier-scope recorded → stale"]);
  });

  test("known base: the copy of the upstream summary must be the one whose digest is recorded", async () => {
    expect(await after("modifier-known-base", mutated("modifier-known-base", "docs/upstream/summary.md", "version 1.2", "version 1.3"))).toEqual(["G-modifier-scope recorded → conflict"]);
  });

  test("unknown base: one third of 10^23 counts, and why nothing is known is recorded", async () => {
    expectEntries(await judge("modifier-unknown-base"), [["G-modifier", "recorded", /above one third of 10\^23 FLOP/], ["G-modifier-unknown", "recorded"]]);
    const risky = await judgeFiles("modifier-unknown-base", mutated("modifier-unknown-base", MODEL, /systemic_risk: false\n {4}documents/, "systemic_risk: true\n    documents"));
    expect(entry(risky, "G-modifier").outcome).toBe("conflict");
    expect(JSON.stringify(entry(risky, "G-modifier"))).toMatch(/below one third of 10\^25|lay above; today it lies below/);
    expect(await after("modifier-unknown-base", mutated("modifier-unknown-base", MODEL, / {4}flop_unknown: .*\n/, ""))).toContain("G-modifier-unknown recorded → unknown");
  });

  test("below one third, decided as no provider: nothing binds, and the facts stay open to what comes", async () => {
    const report = await judge("modifier-below");
    expect(entries(report).filter((one) => one.outcome !== "not-applicable").map((one) => one.id)).toEqual(["G-modifier"]);
    expectEntries(report, [["AIA-53.1.a", "not-applicable", /The program takes the decision and does not make it/], ["G-modifier", "recorded", /below one third/]]);
    const grown = new Map(mutated("modifier-below", MODEL, "direct_flop: 9.7e19", "direct_flop: 4.349e23"));
    expect(outcome(await judgeFiles("modifier-below", grown), "G-modifier")).toBe("conflict");
  });
});

describe("not a provider", () => {
  test.each([["mirror", /hosting does not make a provider/], ["narrow-model", /does not decide it/]] as const)("%s: nothing binds, whatever the files hold", async (route, reason) => {
    const report = await judge(route);
    expect(entries(report).filter((one) => one.outcome !== "not-applicable").map((one) => one.id)).toEqual([]);
    expect(entry(report, "AIA-53.1.d").reason).toMatch(reason);
    expect(report.models[0]?.facts.length).toBeGreaterThan(3);
  });

  test("mirror: the same files with the role of a provider owe everything", async () => {
    const changed = await judgeFiles("mirror", mutated("mirror", MODEL, "role: mirror", "role: provider"));
    expectEntries(changed, [["AIA-53.1.d", "gap"], ["PST-R.duty", "gap"]]);
  });

  test("narrow model: 10^24 FLOP alone makes no general-purpose model; the declared role does", async () => {
    expect((await judge("narrow-model")).profile?.role).toBe("not-gpai");
    const changed = await judgeFiles("narrow-model", mutated("narrow-model", MODEL, "role: not-gpai", "role: provider"));
    expect(outcome(changed, "AIA-53.1.d")).toBe("gap");
  });
});

describe("legacy", () => {
  test("what is not recorded yet is upcoming until 2 August 2027 and a gap on that day", async () => {
    const report = await judge("legacy");
    const open = entries(report).filter((one) => one.outcome === "upcoming");
    expect(open.length).toBeGreaterThan(50);
    expect(new Set(open.map((one) => one.due))).toEqual(new Set(["2027-08-02"]));
    expectEntries(report, [["AIA-53.1.d", "upcoming", /Art\. 111\(3\)/], ["PST-R.duty", "upcoming", /2 August 2027/], ["AIA-111.3", "recorded"], ["AIA-53.1.a", "recorded"]]);
    expectEntries(await judge("legacy", "2027-08-02"), [["PST-R.duty", "gap"], ["AIA-53.1.d", "gap"]]);
  });

  test("the same model placed on 2 August 2025 is no older model", async () => {
    const changed = await judgeFiles("legacy", mutated("legacy", MODEL, /2025-03-11/g, "2025-08-02"));
    expectEntries(changed, [["PST-R.duty", "gap"], ["PST-R.legacy", "not-applicable"], ["AIA-111.3", "not-applicable"]]);
  });
});

describe("SME", () => {
  test("the domains rule for small providers takes the place of the general one", async () => {
    expectEntries(await judge("sme"), [["PST-R.domains.sme", "recorded"], ["PST-R.domains", "not-applicable", /PST-R\.domains\.sme takes this place/], ["PST-2.3.8", "recorded"], ["AIA-53.1.a", "recorded"]]);
  });

  test("the same list of 20 of 400 domains is too short for a large provider", async () => {
    const changed = await judgeFiles("sme", mutated("sme", MODEL, "  sme: true\n  size: sme\n", "  sme: false\n  size: large\n"));
    expect(BAD).toContain(outcome(changed, "PST-R.domains"));
    expect(outcome(changed, "PST-R.domains.sme")).toBe("not-applicable");
  });

  test("being small lifts no duty of Art. 53 and no fine ceiling is named", async () => {
    const report = await judge("sme");
    for (const id of ["AIA-53.1.a", "AIA-53.1.b", "AIA-53.1.c", "AIA-53.1.d"]) expect([id, outcome(report, id)]).toEqual([id, "recorded"]);
    expect(JSON.stringify(report.models[0]?.obligations.map((one) => [one.reason, one.findings]))).not.toMatch(/million|turnover/);
  });
});

describe("provider outside the Union", () => {
  test("with a representative Art. 54(1) is recorded; without, a gap in the Act and in the summary", async () => {
    expectEntries(await judge("third-country"), [["AIA-54.1", "recorded"], ["PST-1.1.2", "recorded"]]);
    expectEntries(await judge("third-country-without"), [["AIA-54.1", "gap"], ["PST-1.1.2", "gap"], ["AIA-53.1.d", "gap"], ["AIA-53.1.a", "recorded"]]);
    expect(entry(await judge("third-country-without"), "AIA-54.1").findings[0]?.fix).toContain("authorised_representative");
  });

  test("established in the Union, none is owed", async () => {
    const changed = await judgeFiles("third-country-without", mutated("third-country-without", MODEL, "established_in_union: false", "established_in_union: true"));
    expectEntries(changed, [["AIA-54.1", "not-applicable"]]);
  });
});
