import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { Parser } from "htmlparser2";
import type { ModelDate } from "../../src/checks/types.ts";
import type { Profile } from "../../src/law/types.ts";
import { timelineFile } from "../../src/report/timeline-file.ts";
import { described } from "../../src/report/timeline-svg.ts";
import { finesLines, lawLines, modelTimelineLines, renderLawTimeline } from "../../src/report/timeline-text.ts";
import { away, nextDays, nextLine, shortDay, side } from "../../src/report/timeline-words.ts";
import { HOSTILE, model, profile } from "./any-report.ts";

const NOW = "2026-11-23";
const day = (date: string, kind: ModelDate["kind"], over: Partial<ModelDate> = {}): ModelDate => ({ date, kind, title: `On ${date}`, text: `What falls on ${date}.`, basis: "act", id: "AIA-111.3", ...over });
const DATES = [day("2025-08-02", "information"), day("2026-09-17", "clock", { overdue: true, basis: "code", id: "S-7.6" }), day("2026-11-23", "clock", { basis: "house", id: "G-nonsignatory" }), day("2027-08-02", "duty"), day("2036-03-17", "clock", { basis: "code", id: "T-1.1.d" })];
const declared = { ...profile, euMarket: "2026-03-17", signatory: [] as const };

describe("words", () => {
  test.each([["2026-11-23", "today"], ["2026-11-24", "in 1 day"], ["2026-11-22", "1 day ago"], ["2027-08-02", "in 252 days"], ["2036-03-17", "in about 9 years"], ["no day", ""]])("%s is %s", (date, words) => expect(away(date, NOW)).toBe(words));

  test("a day is short, and what is none stays", () => {
    expect(["2027-08-02", "2027-13-02", "soon"].map(shortDay)).toEqual(["2 Aug 2027", "2027-13-02", "soon"]);
    expect(["2026-11-22", NOW, "2026-11-24", "x"].map((d) => side(d, NOW))).toEqual(["past", "today", "ahead", "ahead"]);
  });

  test("next are clocks that ran out, then duties and clocks ahead, at most three, information never", () => {
    expect(nextDays(DATES, NOW).map((d) => d.date)).toEqual(["2026-09-17", "2026-11-23", "2027-08-02"]);
    expect(nextLine({ dates: DATES }, NOW)).toBe("Next: 2026-09-17 On 2026-09-17 (open) · 2026-11-23 On 2026-11-23 · 2027-08-02 On 2027-08-02");
    expect(nextLine({ dates: [day("2027-01-01", "information"), day("2020-01-01", "clock")] }, NOW)).toBeUndefined();
    expect(nextLine({}, NOW)).toBeUndefined();
  });
});

describe("as text", () => {
  const text = modelTimelineLines(model([], { dates: DATES, profile: declared }), NOW, { width: 80 }).join("\n");

  test("past, today and ahead stand apart; kind, distance, basis and id are said", () => {
    const order = ["Past", "2025-08-02  ○ information", "2026-09-17  ◆ clock         open, 67 days ago", "── today, 2026-11-23 ─", "2026-11-23  ◆ clock         today", "(G-nonsignatory, house rule)", "Ahead", "2027-08-02  ● duty          in 252 days", "2036-03-17  ◆ clock         in about 9 years"];
    const at = order.map((words) => text.indexOf(words));
    expect(at).toEqual(at.toSorted((a, b) => a - b));
    expect(at).not.toContain(-1);
  });

  test.each([40, 60, 100])("keeps to %i columns, and colours switch off", (width) => {
    for (const line of modelTimelineLines(model([], { dates: DATES, profile: declared }), NOW, { width })) expect([...line].length).toBeLessThanOrEqual(width);
    expect(text).not.toContain("\u001b");
    expect(modelTimelineLines(model([], { dates: DATES, profile: declared }), NOW, { width, style: (_, t) => `\u001b[1m${t}\u001b[0m` }).join("")).toContain("\u001b[1m");
  });

  test("who has no days is told why, or asked", () => {
    const of = (over: Partial<Profile>): string => modelTimelineLines(model([], { profile: { ...declared, ...over } }), NOW, { width: 200 }).join("\n");
    expect(of({ role: "mirror" })).toContain("Declared as a mirror");
    expect(of({ role: null })).toContain("What is the role");
    expect(of({ euMarket: null })).toContain("dates.eu_market");
  });

  test("the law's own dates hold context only where all is asked for, and say what was never found", () => {
    expect(lawLines(NOW, { width: 300 }).join("\n")).not.toMatch(/High-risk duties, Annex III|Meta/);
    expect(lawLines(NOW, { width: 300, all: true }).join("\n")).toMatch(/High-risk duties, Annex III/);
    expect(lawLines(NOW, {}).filter((line) => line.startsWith("── today"))).toHaveLength(1);
    expect(lawLines("2099-01-01", {}).at(-1)).toMatch(/^── today, 2099/);
    expect(renderLawTimeline(NOW)).toMatch(/Announced, not found[\s\S]*\n$/);
  });

  test("hostile words cannot act on a terminal", () => {
    const nasty = modelTimelineLines(model([], { name: HOSTILE.join(""), dates: HOSTILE.map((text) => day("2027-01-01", "clock", { text, title: text, id: text })), profile: declared }), NOW, { width: 80 }).join("\n");
    expect(nasty).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
  });
});

/** Elements of an SVG file: names, attributes; throws where it is not well-formed XML. */
function elements(svg: string): readonly { readonly name: string; readonly attributes: Readonly<Record<string, string>> }[] {
  const found: { name: string; attributes: Record<string, string> }[] = [];
  const stack: string[] = [];
  const parser = new Parser({
    onopentag(name, attributes) { found.push({ name, attributes }); stack.push(name); },
    onclosetag(name) { if (stack.pop() !== name) throw new Error(`</${name}> closes something else`); },
  }, { xmlMode: true });
  parser.write(svg);
  parser.end();
  if (stack.length > 0) throw new Error(`not closed: ${stack.join()}`);
  return found;
}

describe("as a picture", () => {
  const svg = timelineFile(model([], { id: "wren", name: "Wren 3B", dates: DATES }), NOW);

  test("is one accessible file with title and description, light and dark, that loads nothing", () => {
    const all = elements(svg);
    expect(all[0]).toMatchObject({ name: "svg", attributes: { role: "img", xmlns: "http://www.w3.org/2000/svg", "aria-labelledby": "timeline-t timeline-d", viewBox: expect.stringMatching(/^0 0 800 \d/) } });
    expect(svg).toContain('<title id="timeline-t">Days of Wren 3B, seen from 23 Nov 2026</title>');
    expect(svg).toMatch(/<desc id="timeline-d">5 entries from 2 Aug 2025 to 17 Mar 2036, seen from 23 Nov 2026\. Next: 17 Sep 2026, On 2026-09-17 \(open, 67 days ago\)/);
    expect(svg).toContain("prefers-color-scheme: dark");
    expect(new Set(all.map((e) => e.name))).toEqual(new Set(["svg", "title", "desc", "style", "rect", "path", "text", "circle"]));
    expect(svg.replace("http://www.w3.org/2000/svg", "")).not.toMatch(/https?:|url\(|@import|<script|\son\w+=|\sstyle=|var\(/);
  });

  test("says kinds by shape: circles for duties, diamonds for clocks, rings for information", () => {
    const marks = elements(svg).filter((e) => e.attributes["class"]?.startsWith("mark ") === true).map((e) => `${e.name} ${e.attributes["class"] ?? ""}`);
    expect(marks.toSorted()).toEqual(["circle mark duty", "circle mark information", "path mark clock", "path mark clock", "path mark late"]);
    expect(svg).toContain(">Open: On");
  });

  test("holds any text as text, and is the same twice", () => {
    const text = fc.array(fc.oneof(fc.string({ unit: "binary", maxLength: 20 }), fc.constantFrom(...HOSTILE)), { maxLength: 4 }).map((parts) => parts.join(""));
    const any = fc.record({ date: fc.oneof(text, fc.constantFrom("2026-01-01", "2027-08-02", "9999-12-31")), kind: fc.constantFrom("duty", "clock", "information"), title: text, text, basis: fc.constant("act" as const), id: text, overdue: fc.boolean() });
    fc.assert(fc.property(fc.array(any, { maxLength: 20 }), text, (dates, name) => {
      const file = timelineFile({ id: "x", name, dates }, NOW);
      const all = elements(file);
      expect([...new Set(all.map((e) => e.name))].filter((n) => !["svg", "title", "desc", "style", "rect", "path", "text", "circle"].includes(n))).toEqual([]);
      for (const e of all) for (const [key, value] of Object.entries(e.attributes)) if (!["class", "id", "xmlns", "role", "aria-labelledby", "text-anchor"].includes(key)) expect(value).toMatch(/^[-MLVHCZ\d. ]+$/);
      expect(file).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]|NaN|undefined|Infinity/);
      expect(timelineFile({ id: "x", name, dates }, NOW)).toBe(file);
    }), { numRuns: 150 });
  });

  test("without days its description says so", () => expect(described([], NOW)).toBe("No days."));
});

test("the ceiling is told in the words of the catalogue, with what it is not", () => {
  const text = finesLines({ width: 300 }).join("\n");
  expect(text).toMatch(/AIA-101\.1 .*EUR 15 million, whichever is HIGHER/);
  expect(text).toContain("nothing is computed here");
  expect(text).not.toMatch(/35|7 %/);
});
