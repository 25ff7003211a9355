import { describe, expect, test } from "@jest/globals";
import type { Raw } from "../../../src/checks/run.ts";
import type { Finding } from "../../../src/checks/types.ts";
import { stateDigest } from "../../../src/checks/gaps/marker.ts";
import { document } from "../support.ts";
import { analysed, digest, nonSignatory, row } from "./support.ts";

const FILES = new Set(["docs/a.md", "docs/b.md"]);
const raw = (outcome: Exclude<Raw["outcome"], "error">, message?: string): Raw => ({ id: "x", outcome, findings: message === undefined ? [] : [{ rule: "r/x", message, evidence: "SECRET", fix: "SECRET" } satisfies Finding] });

describe("which chapters are analysed", () => {
  test.each([
    ["nothing signed", nonSignatory(), ["transparency", "copyright"], ["safety"]],
    ["nothing signed, systemic risk (Meta's route)", nonSignatory(undefined, { systemic_risk: true }), ["transparency", "copyright", "safety"], []],
    ["safety alone signed (xAI's route)", nonSignatory(undefined, { systemic_risk: true, chapters: ["safety"] }), ["transparency", "copyright"], ["safety"]],
    ["two of three signed, systemic risk", nonSignatory(undefined, { systemic_risk: true, chapters: ["transparency", "copyright"] }), ["safety"], ["transparency", "copyright"]],
    ["open source", nonSignatory(undefined, { licence: { open_source: true } }), ["copyright"], ["transparency", "safety"]],
    ["open source with systemic risk", nonSignatory(undefined, { licence: { open_source: true }, systemic_risk: true }), ["transparency", "copyright", "safety"], []],
  ])("%s", (_, of, open, others) => {
    const it = analysed(of);
    expect([it.status, it.chapters.map((one) => one.chapter), it.others.map((one) => one.chapter)]).toEqual(["analysed", open, others]);
  });
  test("why a chapter is left out", () => {
    const why = (of: Parameters<typeof analysed>[0], chapter: string): string => analysed(of).others.find((one) => one.chapter === chapter)?.why ?? "";
    expect(why(nonSignatory(undefined, { chapters: ["safety"], systemic_risk: true }), "safety")).toMatch(/^Declared as signed/);
    expect(why(nonSignatory(undefined, { licence: { open_source: true } }), "transparency")).toMatch(/Art\. 53\(2\) lifts Art\. 53\(1\)\(a\) and \(b\)/);
    expect(why(nonSignatory(), "safety")).toMatch(/^Declared as without systemic risk/);
  });
  test("fully signed: nothing is to be analysed", () => expect(analysed(nonSignatory(undefined, { chapters: ["transparency", "copyright"] }))).toMatchObject({ status: "nothing-open", chapters: [], reason: expect.stringMatching(/declared as signed/) }));
  test("nothing declared about signing: the question is asked", () => expect(analysed(nonSignatory(undefined, { code_of_practice: {} }))).toMatchObject({ status: "not-declared", signed: null, reason: expect.stringMatching(/code_of_practice/) }));
  test.each(["mirror", "library", "not-gpai"] as const)("%s: out of scope", (role) => expect(analysed(nonSignatory(undefined, { role }))).toMatchObject({ status: "out-of-scope", chapters: [] }));
  test("an older model is analysed, and told until when", () => expect(analysed(nonSignatory(undefined, { dates: { eu_market: "2025-03-01" } }))).toMatchObject({ status: "analysed", reason: expect.stringMatching(/2 August 2027/) }));
  test("one chapter alone", () => {
    const it = analysed(nonSignatory(), {}, { chapters: ["copyright"] });
    expect([it.chapters.map((one) => one.chapter), it.others.find((one) => one.chapter === "transparency")?.why]).toEqual([["copyright"], "Left out of this document on request."]);
    expect(analysed(nonSignatory(), {}, { chapters: ["safety"] }).status).toBe("nothing-open");
  });
});

describe("the duty of the Act behind a measure", () => {
  const it = analysed(nonSignatory(undefined, { systemic_risk: true }));
  test.each([
    ["T-1.1", ["Art. 53(1)(a)", "Art. 53(1)(b)"], false], ["C-1.3", ["Art. 53(1)(c)"], false], ["S-3.2", ["Art. 55(1)(a)"], true], ["S-6.2", ["Art. 55(1)(d)"], true], ["S-9.3", ["Art. 55(1)(c)"], true],
    ["S-7.1", ["Art. 55(1)(a)", "Art. 55(1)(b)", "Art. 55(1)(c)", "Art. 55(1)(d)"], true], ["S-10.1", ["Art. 53(1)(a)"], true],
  ] as const)("%s", (id, anchors, ourReading) => {
    expect(row(it, id).duties.map((one) => one.anchor)).toEqual(anchors);
    expect(row(it, id).duties.every((one) => one.ourReading === ourReading)).toBe(true);
  });
  test("every measure has one", () => expect(it.chapters.flatMap((one) => one.commitments).flatMap((one) => one.rows).filter((one) => one.duties.length === 0)).toEqual([]));
});

describe("how declared means come to a measure", () => {
  const answer = (means: Parameters<typeof nonSignatory>[0], id = "C-1.3", over = {}): string => row(analysed(nonSignatory(means, { crawls: true, ...over }, { paths: FILES, documents: new Map([document("docs/b.md", "Intro.\n\nMeasure 1.3 is answered by our own protocol.\n")]) })), id).answer;
  test.each([
    ["none", undefined, "none"], ["for it", { "C-1.3": "docs/a.md" }, "measure"], ["for one part of it", { "C-1.3.1.a": "docs/a.md" }, "part"], ["for another", { "C-1.1": "docs/a.md" }, "none"],
    ["for the chapter", { copyright: "docs/a.md" }, "whole"], ["for the chapter, named", { copyright: "docs/b.md" }, "named"], ["for everything", "docs/a.md", "whole"], ["for everything, a bare number", "docs/b.md", "whole"],
    ["without a file", { "C-1.3": "docs/nothing.md" }, "not-found"], ["a link without words", { "C-1.3": "https://example.org/a" }, "not-found"], ["a link with words", { "C-1.3": { evidence: "https://example.org/a", description: "x" } }, "measure"],
    ["the nearest decides", { "C-1.3": "docs/nothing.md", copyright: "docs/a.md" }, "not-found"], ["with an anchor", { "C-1.3": "docs/a.md#crawling" }, "measure"],
  ] as const)("%s", (_, means, expected) => expect(answer(means)).toBe(expected));
  test("an empty document is no evidence", () => {
    const it = row(analysed(nonSignatory({ "C-1.1": "docs/b.md" }, {}, { paths: FILES, documents: new Map([document("docs/b.md", "TODO\n")]) })), "C-1.1");
    expect([it.answer, it.means[0]?.evidence]).toEqual(["not-found", { kind: "file", path: "docs/b.md", sha256: digest("docs/b.md"), empty: true }]);
  });
  test("fields of the form alone answer a part of Measure 1.1", () => expect(answer({ "MDF-GEN": "docs/a.md" }, "T-1.1")).toBe("part"));
  test("a measure that does not apply asks nothing and says why", () => {
    const it = row(analysed(nonSignatory({ copyright: "docs/a.md" }, {}, { paths: FILES })), "C-1.3");
    expect(it).toMatchObject({ applies: "no", means: [], why: expect.stringMatching(/declared as not crawling/) });
    expect(it).not.toHaveProperty("question");
  });
  test("evidence stands with its digest, its line, or as not looked at", () => {
    const of = nonSignatory({ copyright: { description: "d", evidence: "docs/b.md#x", adequacy: "a", missing: "m", reviewed: "2026-11-01" }, "C-1.5": { description: "l", evidence: "https://example.org/a" } }, { crawls: true }, { paths: FILES, documents: new Map([document("docs/b.md", "\nMeasure 1.3\n")]) });
    const it = analysed(of);
    expect(row(it, "C-1.3").means).toEqual([{ key: "copyright", scope: "whole", description: "d", adequacy: "a", missing: "m", reviewed: "2026-11-01", evidence: { kind: "file", path: "docs/b.md", anchor: "x", sha256: digest("docs/b.md"), line: 2 } }]);
    expect(row(it, "C-1.5").means[0]?.evidence).toEqual({ kind: "link", url: "https://example.org/a" });
    expect(it.evidence.map((one) => [one.place, one.kind, one.keys])).toEqual([["docs/b.md", "file", ["copyright"]], ["https://example.org/a", "link", ["C-1.5"]]]);
  });
  test("no words call anything adequate: each applying measure keeps an open question", () => {
    const it = analysed(nonSignatory("docs/a.md", { systemic_risk: true, crawls: true }, { paths: FILES }));
    const questions = it.chapters.flatMap((one) => one.commitments).flatMap((one) => one.rows).map((one) => one.question ?? "");
    expect(questions.every((one) => one.includes("?"))).toBe(true);
    expect(JSON.stringify(it)).not.toMatch(/compliant|are adequate[^,]|is adequate[^,]/i);
  });
  test("counts are those of the rows", () => {
    const it = analysed(nonSignatory({ "C-1.1": "docs/a.md", "C-1.5": "docs/nothing.md" }, {}, { paths: FILES }), { "C-1.1.1.i": raw("recorded"), "C-1.4.1.a": raw("recorded"), "C-1.4.1.b.i": raw("recorded") });
    expect(it.chapters[1]?.counts).toEqual({ measures: 5, applying: 3, answers: { measure: 1, part: 0, named: 0, whole: 0, "not-found": 1, none: 1 }, recorded: 1, partly: 1 });
  });
});

describe("what the records show anyway", () => {
  const of = nonSignatory(undefined, { systemic_risk: true });
  test("parts by outcome, with the words of the checks and nothing that they quote", () => {
    const it = row(analysed(of, { "C-1.1.1.i": raw("recorded"), "C-1.1.1.ii": raw("gap", "The policy lies in two files.") }), "C-1.1").records;
    expect(it).toMatchObject({ parts: 3, recorded: 1, said: ["The policy lies in two files."], outcomes: [{ outcome: "recorded" }, { outcome: "gap" }, { outcome: "not-read" }] });
    expect(JSON.stringify(it)).not.toContain("SECRET");
  });
  test("where nothing is kept, nothing is found wrong in it", () => expect(row(analysed(of, { "C-1.1.1.ii": raw("gap", "missing") }), "C-1.1").records.said).toEqual([]));
  test("fields of the form are summed up by heading", () => {
    const it = row(analysed(of, { "MDF-GEN-1": raw("recorded"), "MDF-GEN-2": raw("gap", "x") }), "T-1.1").records.groups;
    expect(it.find((one) => one.id === "MDF-GEN")).toMatchObject({ fields: 6, recorded: 1, open: expect.arrayContaining(["Model name"]) });
  });
  test("of compute, energy and safety only outcomes: no words of a check", () => {
    const it = analysed(of, { "MDF-GEN-1": raw("recorded"), "MDF-CMP-4": raw("conflict", "SECRET"), "MDF-ENG-1": raw("gap", "SECRET"), "S-1.1": raw("stale", "SECRET") });
    expect([row(it, "T-1.1").records.said, row(it, "S-1.1").records.said, row(it, "S-1.1").records.outcomes[0]?.outcome]).toEqual([[], [], "stale"]);
    expect(JSON.stringify(it)).not.toContain("SECRET");
  });
  test("incidents are left out, whatever is recorded: the document is the same", () => {
    const quiet = analysed(of);
    const busy = analysed(of, { "S-9.1": raw("recorded"), "S-9.2": raw("stale", "x"), "S-9.3": raw("gap", "overdue"), "S-9.4": raw("recorded"), "S-C9": raw("gap") });
    expect(busy).toEqual(quiet);
    expect(row(quiet, "S-9.3").records).toEqual({ keptOut: true, parts: 0, recorded: 0, outcomes: [], groups: [], said: [] });
  });
});

describe("since when the means are as they are", () => {
  const means = { copyright: { description: "d", evidence: "docs/a.md", reviewed: "2026-10-01" }, transparency: { description: "d", evidence: "docs/b.md" } };
  const of = nonSignatory(means, {}, { paths: FILES, changed: { "docs/a.md": "2026-09-01", "docs/b.md": "2026-10-20" } });
  test("the newest change or review, where each has one", () => expect(analysed(of).since).toBe("2026-10-20"));
  test("today, where one has none", () => expect(analysed(nonSignatory(means, {}, { paths: FILES, changed: { "docs/a.md": "2026-09-01" } })).since).toBe("2026-11-22"));
  test("the day of the document before, while nothing has changed; today afterwards", () => {
    const first = analysed(of);
    const previous = { ...first.state, date: "2026-10-25", since: "2026-10-21", text: "0".repeat(16) };
    expect(analysed(of, {}, { previous }).since).toBe("2026-10-21");
    expect(analysed(nonSignatory({ ...means, overall: "docs/a.md" }, {}, { paths: FILES }), {}, { previous }).since).toBe("2026-11-22");
  });
  test("the id of a receipt is nowhere, its day is", () => {
    const it = analysed(nonSignatory(means, { code: { report: { receipt: "ES-SECRET-1", date: "2026-09-30" } } }, { paths: FILES }));
    expect([it.report, JSON.stringify(it).includes("SECRET")]).toEqual([{ recorded: true, date: "2026-09-30" }, false]);
  });
  test("the same input gives the same analysis", () => expect(stateDigest(analysed(of).state)).toBe(stateDigest(analysed(of).state)));
});
