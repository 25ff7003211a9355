import { describe, expect, test } from "@jest/globals";
import { binding } from "../../src/law/binding.ts";
import { byChapter, obligation, obligations } from "../../src/law/catalogue.ts";
import type { Obligation, Profile } from "../../src/law/types.ts";
import { renderExplanation, renderList } from "../../src/report/explain.ts";
import type { Style } from "../../src/report/style.ts";

const entry = (id: string): Obligation => obligation(id) ?? (() => { throw new Error(id); })();
const unwrapped = (text: string): string => text.replace(/\s+/g, " ");
const PROFILE: Profile = {
  role: "provider", signatory: ["copyright"], openSource: true, systemicRisk: false, crawls: false, sme: null, establishedInUnion: true, euMarket: "2026-03-17", released: null, furtherTraining: null, searchEngine: null,
};

describe("renderExplanation", () => {
  test.each(obligations().map((o) => [o.id, o] as const))("%s: says duty, basis, who, clock, source and how verified, within the width", (_, o) => {
    const text = renderExplanation(o, { width: 80 });
    const words = unwrapped(text);
    for (const part of [o.id, o.title, o.duty, o.appliesTo, o.clock.text, o.source.doc, o.source.where, o.source.url ?? "", o.verified, ...o.exemptions, ...o.evidence, ...o.notes, ...o.anchors, ...(o.options ?? []).map((x) => x.replace(/^[A-Z][a-z]+: /, ""))]) expect(words).toContain(unwrapped(part));
    expect(text).not.toMatch(/undefined|\[object|\u001b|\bcompliant\b/i);
    const body = text.split("\nExample, in ")[0] ?? "";
    for (const line of body.split("\n")) if (!/https:\/\//.test(line)) expect(line.length).toBeLessThanOrEqual(80);
    expect(text.endsWith("\n")).toBe(true);
  });

  test("keeps the voluntary Code, the notice and the Act apart", () => {
    expect(renderExplanation(entry("C-1.3.1.a"))).toMatch(/the Code of Practice: voluntary, binds through signature/);
    expect(renderExplanation(entry("AIA-53.1.d"))).toMatch(/the AI Act itself: binding/);
    expect(unwrapped(renderExplanation(entry("PST-R.duty")))).toContain("owed by every provider in scope; the notice itself mostly says what should be done");
    expect(renderExplanation(entry("G-modifier"))).toMatch(/guideline/);
  });

  test("says what reads the entry, or that a person decides", () => {
    expect(renderExplanation(entry("C-1.5.1"), { handledBy: "contact is present and real" })).toMatch(/Checked here\n {2}contact is present and real\n/);
    expect(renderExplanation(entry("C-1.5.1"))).toMatch(/Checked here\n {2}no check reads it: a person decides\n/);
  });

  test("shows field facts, every clock, and example lines exactly as they are to be pasted", () => {
    const band = renderExplanation(entry("MDF-PRP-8"));
    expect(band).toMatch(/goes to: national authorities, downstream providers/);
    expect(band).toMatch(/\n {2}- 5B-15B\n/);
    expect(band).toMatch(/Anchors \(our reading, the text names none\)/);
    expect(band).toMatch(/Example, in \.gpai\/documentation\.yaml\n {2}MDF-PRP-8: 5B-15B\n$/);
    expect(renderExplanation(entry("MDF-GEN-6"))).toContain("allowed: 'N/A' when not a derivative");
    const incident = renderExplanation(entry("S-9.3"));
    for (const n of ["2 days", "5 days", "10 days", "15 days", "4 weeks", "60 days"]) expect(unwrapped(incident)).toContain(n);
    expect(renderExplanation(entry("C-1.5.2.iii"))).toMatch(/- house rule: acknowledged within 7 days/);
    const snapshot = renderExplanation(entry("C-1.3.1.a"), { width: 40 });
    expect(snapshot).toContain("    - { protocol: robots.txt, path: .gpai/optout/robots-2025-02.jsonl, date_from: 2025-02-01, date_to: 2025-07-31, user_agents: [NordlysBot] }\n");
  });

  test("an entry that asks for nothing has no example", () => {
    expect(renderExplanation(entry("AIA-53.2"))).not.toContain("Example");
  });

  test("styles headings through the function that is passed in", () => {
    const style: Style = (format, text) => `<${format}>${text}</${format}>`;
    const text = renderExplanation(entry("C-1.5.1"), { style });
    expect(text).toContain("<cyan>Duty</cyan>");
    expect(text).toMatch(/^<bold>C-1\.5\.1 {2}Contact point for rightsholders<\/bold>\n<dim>/);
  });
});

describe("renderList", () => {
  test("lists every entry once, by chapter, with basis and level", () => {
    const text = renderList(obligations(), { width: 100 });
    for (const o of obligations()) expect(text.split("\n").filter((line) => line.startsWith(`  ${o.id} `))).toHaveLength(1);
    expect(text).toMatch(/^Code of Practice, Transparency chapter \(transparency, 18\)\n/);
    expect(text).toMatch(/\n {2}AIA-53\.1\.d +act +must +Art\. 53\(1\)\(d\) public summary/);
    expect(text).toMatch(/\n379 entries\. gpai-docket explain ID shows one whole\.\n$/);
    for (const line of text.split("\n")) expect(line.length).toBeLessThanOrEqual(100);
  });

  test("one chapter, in a narrow terminal, still shows whole titles", () => {
    const text = renderList(byChapter("copyright"), { width: 40 });
    expect(unwrapped(text)).toContain("Open-source models: tell users in the documentation");
    expect(text).not.toContain("AI Act");
    expect(renderList([entry("C-1.5.1")])).toContain("1 entry.");
    expect(renderList([])).toContain("0 entries.");
  });

  test("says for a profile what binds and gives each reason once", () => {
    const text = renderList(byChapter("form"), { width: 120, binding: (o) => binding(o, PROFILE, "2026-11-22") });
    expect(text.match(/Declared open source: Art\. 53\(2\)/g)).toHaveLength(1);
    expect(text).toMatch(/MDF-GEN-1 +code +must +no +Legal name/);
    expect(text).toContain("47 entries. 0 bind, 47 do not, 0 upcoming, 0 to answer.");
    const act = renderList(byChapter("act"), { width: 120, binding: (o) => binding(o, { ...PROFILE, euMarket: "2024-01-01" }, "2026-11-22") });
    expect(act).toMatch(/AIA-53\.1\.c +act +must +upcoming/);
    expect(act).toContain("Due 2027-08-02.");
  });
});
