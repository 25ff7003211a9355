import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { byChapter, CATALOGUE_DATE, CHAPTERS, nearest, obligation, obligations } from "../../src/law/catalogue.ts";
import { CRAWLER_GATED, FIELD_CONDITIONS } from "../../src/law/generated/gates.ts";
import { listedOn, nonSignatoryRules, signatories } from "../../src/law/signatories.ts";
import { openQuestions, timeline, upcomingDates } from "../../src/law/timeline.ts";
import type { Chapter } from "../../src/law/types.ts";
import { shared } from "../support/shared.ts";

interface RefEntry {
  id: string; title: string; duty: string; level: string; verified?: string; evidence?: string[]; na_allowed?: string; crawler_gated?: boolean; condition?: string;
  field_type?: string; options?: string[] | Record<string, string[]>; recipients?: Record<"AIO" | "NCA" | "DP", boolean>; legal_anchor?: string[]; unit?: string; precision?: string;
  staleness?: unknown; date?: string; name?: string; repo_check?: string; applies_to?: string;
}

const folder = shared("reference");
const load = (file: string): Record<string, never> => parse(readFileSync(`${folder ?? ""}/law/${file}`, "utf8")) as Record<string, never>;
const flat = (text: string): string => text.replace(/\s+/g, " ").trim();

/** Chapter, its reference entries, and how many there must be. */
function reference(): readonly (readonly [Chapter, readonly RefEntry[]])[] {
  const t = load("transparency.yaml") as unknown as { entries: RefEntry[]; model_documentation_form: { fields: RefEntry[] } };
  const p = load("public-summary-template.yaml") as unknown as { rules: RefEntry[]; fields: RefEntry[] };
  const entries = (file: string): RefEntry[] => (load(file) as unknown as { entries: RefEntry[] }).entries;
  return [
    ["transparency", t.entries], ["form", t.model_documentation_form.fields], ["copyright", entries("copyright.yaml")], ["summary", [...p.rules, ...p.fields]],
    ["safety", entries("safety-security.yaml")], ["act", entries("ai-act.yaml")], ["guidelines", entries("guidelines.yaml")],
  ];
}

describe("the catalogue by itself", () => {
  test("holds 379 entries with unique ids, in chapters of the agreed size", () => {
    const sizes = Object.fromEntries((Object.keys(CHAPTERS) as Chapter[]).map((c) => [c, byChapter(c).length]));
    expect(sizes).toEqual({ transparency: 18, form: 47, copyright: 30, summary: 80, safety: 61, act: 88, guidelines: 55 });
    expect(new Set(obligations().map((o) => o.id)).size).toBe(379);
    expect(obligations()).toHaveLength(379);
    expect(CATALOGUE_DATE).toBe("2026-11-22");
  });

  test("gives every entry a duty, a source with an official address, and how it was verified", () => {
    for (const o of obligations()) {
      expect([o.id, o.duty.length > 5, o.title.length > 0, o.appliesTo.length > 0, o.clock.text.length > 3]).toEqual([o.id, true, true, true, true]);
      expect(o.source.doc).toMatch(/^(GPAI Code of Practice|Commission |AI Act)/);
      expect(o.source.where).not.toBe("");
      expect(o.source.url).toMatch(/^https:\/\/(digital-strategy\.ec\.europa\.eu|ec\.europa\.eu|eur-lex\.europa\.eu|ai-act-service-desk\.ec\.europa\.eu)\//);
      expect(o.verified).toMatch(/^(full text read|secondary source)/);
    }
  });

  test("keeps voluntary texts apart from the Act", () => {
    const basis: Record<Chapter, string> = { transparency: "code", form: "code", copyright: "code", summary: "notice", safety: "code", act: "act", guidelines: "notice" };
    for (const o of obligations()) expect([o.id, o.basis]).toEqual([o.id, basis[o.chapter]]);
    expect(obligation("PST-R.duty")?.anchors).toContain("Art. 53(1)(d)");
  });

  test("labels every interval that no text sets as a house rule", () => {
    const house = obligations().flatMap((o) => (o.clocks ?? [o.clock]).filter((c) => c.basis === "house").map((c) => [o.id, c] as const));
    expect(house.map(([id]) => id)).toEqual(["C-1.5.2.iii", "C-1.5.2.iii", "AIA-51.3", "AIA-53.5", "G-notify", "G-nonsignatory", "G-review"]);
    for (const [, c] of house) expect(c.text).toMatch(/^house rule: /);
    for (const o of obligations()) for (const c of o.clocks ?? []) if (/our suggestion|house/.test(c.text)) expect([o.id, c.basis ?? ""]).toEqual([o.id, c.text.startsWith("house rule") ? "house" : ""]);
  });

  test("never concludes, never names a copy of an official text, and is free of leftovers", () => {
    const all = JSON.stringify([obligations(), timeline(), signatories(), openQuestions(), nonSignatoryRules()]);
    expect(all).not.toMatch(/\bcompliant\b/i);
    expect(all).not.toMatch(/AI Act ready|safe harbour|index id|file id|own_inference|memory_unverified|DRAFT3|NOTES-|seen_in|lawve|gpailedger|dbltnk|frankdev/);
    expect(all).not.toMatch(/withdrew|withdrawn from the (list|Code)|undefined|\[object/);
    expect(all).not.toMatch(/\d\s?% compliance/);
  });

  test("finds the nearest ids within bounds", () => {
    expect(nearest("AIA-53.1")).toEqual(["AIA-53.1.a", "AIA-53.1.b", "AIA-53.1.c", "AIA-53.1.d", expect.any(String)]);
    expect(nearest("mdf-gen1", 1)).toEqual(["MDF-GEN-1"]);
    expect(nearest("PST-2.3.88", 2)).toContain("PST-2.3.8");
    expect(nearest("c-1.3.1.A", 1)).toEqual(["C-1.3.1.a"]);
    expect(nearest("", 3)).toHaveLength(3);
    expect(nearest("x", 0)).toEqual([]);
    const start = performance.now();
    expect(nearest("A".repeat(10_000_000))).toHaveLength(5);
    expect(performance.now() - start).toBeLessThan(1000);
  });

  test("knows ids by exact spelling only", () => {
    expect(obligation("C-1.3.1.a")?.title).toBe("Follow robots.txt");
    for (const id of ["c-1.3.1.a", "", "__proto__", "constructor", "T-act-oj"]) expect(obligation(id)).toBeUndefined();
  });
});

describe("the lists beside the catalogue", () => {
  test("timeline runs forward and splits at a day", () => {
    const dates = timeline().map((e) => e.date);
    expect(dates).toEqual(dates.toSorted());
    expect(upcomingDates("2026-11-22").map((e) => e.id)).toEqual(["T-50-2-legacy", "T-code-2y", "T-legacy", "T-hr3", "T-hr1", "T-delegation"]);
    expect(upcomingDates("2026-12-02").map((e) => e.id)).not.toContain("T-50-2-legacy");
  });

  test("signatories are a dated snapshot: who is listed when, and no reason", () => {
    const { entries, snapshots } = signatories();
    expect(snapshots.map((s) => s.date)).toEqual(["2025-08-01", "2026-07-31"]);
    for (const s of snapshots) {
      const on = entries.filter((e) => e.listed.includes(s.date));
      expect([on.filter((e) => e.chapters.length === 3).length, on.filter((e) => e.chapters.length < 3).length]).toEqual([s.full, s.partial]);
    }
    const gone = entries.find((e) => e.id === "SIG-accexible");
    expect(gone === undefined ? "" : listedOn(gone)).toBe("listed on 2025-08-01 (transparency, copyright, safety)");
  });

  test("conditions name fields that exist and are yes/no fields", () => {
    const fields = [...JSON.stringify(FIELD_CONDITIONS).matchAll(/"field":"([^"]+)"/g)].map((m) => m[1] ?? "");
    expect(fields.length).toBeGreaterThan(20);
    for (const field of fields) expect([field, obligation(field)?.fieldType]).toEqual([field, "yes/no"]);
    for (const id of Object.keys(FIELD_CONDITIONS)) expect([id, obligation(id)?.level]).toEqual([id, "required_if"]);
    const open = byChapter("summary").filter((o) => o.level === "required_if" && FIELD_CONDITIONS[o.id] === undefined).map((o) => o.id);
    expect(open).toEqual(["PST-1.3.6", "PST-1.3.7"]);
  });
});

if (folder !== undefined) describe("the catalogue against the reference", () => {
  test.each(reference().map(([chapter, entries]) => [chapter, entries] as const))("%s: every entry is there, in order, with its substance", (chapter, entries) => {
    const mine = byChapter(chapter);
    expect(mine.map((o) => o.id)).toEqual(entries.map((e) => e.id));
    entries.forEach((e, i) => {
      const o = mine[i];
      expect([o?.title, o?.level]).toEqual([flat(e.title), e.level]);
      expect(o?.duty).toBe(flat(e.duty));
      expect([e.id, o?.repoCheck]).toEqual([e.id, e.repo_check]);
      expect([e.id, o?.fieldType, o?.naAllowed === true, o?.naText]).toEqual([e.id, e.field_type, e.na_allowed !== undefined, e.na_allowed]);
      expect([e.id, o?.unit, o?.precision, o?.condition]).toEqual([e.id, e.unit, e.precision, e.condition]);
      if (e.recipients !== undefined) expect([e.id, o?.recipients ?? []]).toEqual([e.id, (["AIO", "NCA", "DP"] as const).filter((r) => e.recipients?.[r] === true)]);
      if (Array.isArray(e.options)) expect(o?.options).toEqual(e.options.map(flat));
      else if (e.options !== undefined) expect(Object.keys(o?.optionGroups ?? {})).toEqual(Object.keys(e.options));
      if (e.legal_anchor !== undefined && chapter !== "form") expect(o?.anchors).toEqual(e.legal_anchor);
      if (Array.isArray(e.staleness)) {
        const wanted = (e.staleness as { period?: string; kind: string }[]).filter((c) => c.kind !== "none").map((c) => c.period ?? null);
        const clocks = (o?.clocks ?? (o?.clock === undefined ? [] : [o.clock])).filter((c) => c.kind !== "none").map((c) => c.period ?? c.due ?? null);
        expect([e.id, clocks]).toEqual([e.id, wanted]);
      }
      if (e.verified?.startsWith("full") === true) expect(o?.verified).toMatch(/^full text read/);
      else if (e.verified !== undefined) expect(o?.verified).toBe("secondary source");
    });
  });

  test("form recipients add up to the counts of the form", () => {
    const of = (r: "AIO" | "NCA" | "DP"): number => byChapter("form").filter((o) => o.recipients?.includes(r) === true).length;
    expect([of("AIO"), of("NCA"), of("DP")]).toEqual([35, 33, 23]);
  });

  test("crawler gate, timeline, open questions, signatories and their rules are complete", () => {
    const c = load("copyright.yaml") as unknown as { gate: { crawler_gated: string[] } };
    expect(CRAWLER_GATED).toEqual(c.gate.crawler_gated);
    expect(obligations().filter((o) => o.crawlerGated === true).map((o) => o.id)).toEqual(c.gate.crawler_gated);
    const t = load("timeline.yaml") as unknown as { entries: RefEntry[]; meta: { open_questions: RefEntry[] } };
    expect(timeline().map((e) => [e.id, e.date])).toEqual(t.entries.map((e) => [e.id, e.date]));
    expect(t.entries).toHaveLength(48);
    expect(openQuestions().map((q) => q.id)).toEqual(t.meta.open_questions.map((q) => q.id));
    const s = load("signatories.yaml") as unknown as { entries: RefEntry[]; meta: { rules_for_non_signatories: RefEntry[] } };
    expect(signatories().entries.map((e) => [e.id, e.name])).toEqual(s.entries.map((e) => [e.id, e.name]));
    expect(s.entries).toHaveLength(30);
    expect(nonSignatoryRules().map((r) => r.id)).toEqual(s.meta.rules_for_non_signatories.map((r) => r.id));
  });
});
