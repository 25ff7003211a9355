import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { obligation, obligations } from "../../src/law/catalogue.ts";
import { timeline } from "../../src/law/timeline.ts";
import { shared } from "../support/shared.ts";

interface RefEntry { readonly id: string; readonly date?: string; readonly relevance?: string; readonly amended_2026?: string; readonly duty?: string; readonly notes?: string; readonly staleness?: unknown }

const folder = shared("reference");
const load = (file: string): readonly RefEntry[] => (parse(readFileSync(`${folder ?? ""}/law/${file}`, "utf8")) as { entries: RefEntry[] }).entries;

describe("Regulation (EU) 2026/1744 in the catalogue", () => {
  test("changed these entries, and none on general-purpose models, their legacy date or their annexes", () => {
    const amended = obligations().filter((o) => o.amended !== undefined).map((o) => o.id);
    expect(amended).toEqual(["AIA-56.6", "AIA-75.1", "AIA-99.contrast", "AIA-111.4", "AIA-113", "AIA-40.2"]);
    for (const id of amended) expect([id, obligation(id)?.amended]).toEqual([id, expect.stringMatching(/27 July 2026|^subparagraph added$/)]);
    for (const o of obligations()) if (/^AIA-(?:5[1-5]|9[1-4]|101|111\.3|XI)/.test(o.id)) expect([o.id, o.amended]).toEqual([o.id, undefined]);
  });

  test("has fixed dates: marking of older systems, high-risk systems; legacy models as before", () => {
    const on = (id: string): string | undefined => timeline().find((entry) => entry.id === id)?.date;
    expect(["T-omnibus-force", "T-50-2-legacy", "T-hr3", "T-hr1", "T-legacy", "T-enforce", "T-gpai-apply"].map(on)).toEqual(["2026-07-27", "2026-12-02", "2027-12-02", "2028-08-02", "2027-08-02", "2026-08-02", "2025-08-02"]);
    expect([obligation("AIA-111.4")?.clock.due, obligation("AIA-50.2")?.clock.due, obligation("AIA-111.3")?.clock.due, obligation("G-legacy")?.clock.due, obligation("PST-R.legacy")?.clock.due]).toEqual(["2026-12-02", "2026-08-02", "2027-08-02", "2027-08-02", "2027-08-02"]);
  });
});

if (folder !== undefined) describe("dates against the reference, entry by entry", () => {
  test("what the amending act changed", () => {
    for (const e of load("ai-act.yaml")) expect([e.id, obligation(e.id)?.amended]).toEqual([e.id, (e.amended_2026 ?? "not amended").startsWith("not amended") ? undefined : e.amended_2026]);
  });

  test("the timeline's days and their weight", () => {
    const own = new Map(timeline().map((entry) => [entry.id, `${entry.date} ${entry.relevance}`]));
    for (const e of load("timeline.yaml")) expect([e.id, own.get(e.id)]).toEqual([e.id, `${e.date ?? ""} ${e.relevance ?? ""}`]);
  });

  test("days named in duties and notes of the Act and the Guidelines", () => {
    const DAY = /\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6} \d{4}\b/g;
    const days = (value: unknown): readonly string[] => [...new Set((JSON.stringify(value ?? "").match(DAY) ?? []).map((day) => day.replace(/(?<= [A-Z][a-z]{2})[a-z]+/, "")))].toSorted();
    for (const e of [...load("ai-act.yaml"), ...load("guidelines.yaml")]) {
      const o = obligation(e.id);
      expect([e.id, days([o?.duty, o?.notes])]).toEqual([e.id, days([e.duty, e.notes])]);
    }
  });
});
