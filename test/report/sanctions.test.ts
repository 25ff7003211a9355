import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { handledBy } from "../../src/checks/registry.ts";
import { inspect } from "../../src/engine/inspect.ts";
import { binding } from "../../src/law/binding.ts";
import { obligation, obligations } from "../../src/law/catalogue.ts";
import type { Profile } from "../../src/law/types.ts";
import { renderComment } from "../../src/report/comment/index.ts";
import { renderExplanation, renderList } from "../../src/report/explain.ts";
import { renderProtocols, renderSignatories } from "../../src/report/explain-lists.ts";
import { renderHtml } from "../../src/report/html/index.ts";
import { renderJson } from "../../src/report/json.ts";
import { renderMarkdown } from "../../src/report/markdown.ts";
import { renderSarif } from "../../src/report/sarif.ts";
import { renderText } from "../../src/report/text.ts";
import { timelineDocument } from "../../src/report/timeline-json.ts";
import { lawLines, modelTimelineLines } from "../../src/report/timeline-text.ts";
import { plainStyle } from "../../src/report/style.ts";
import { files } from "../engine/fix/support.ts";
import { TempRepo } from "../support/temp-repo.ts";
import { profile } from "./any-report.ts";

const NOW = "2026-11-23";
/** Entries of the catalogue that speak of a ceiling; `gpai-docket explain` shows them to who asks for them by id. */
const CEILINGS = ["PST-R.fine", "AIA-101.1", "AIA-99.contrast"];
const CEILING = /EUR ?(?:15|35|7)|\b(?:15|35|7\.5) ?million|\b(?:15|35) 000 000|turnover|\b[37] ?% (?:of (?:annual|total|the provider)|\/)/i;
/** The word alone, without training and grain: fine-tuned, compute (fine). */
const FINE = /\bfines?\b(?![- ]?tun)(?<!\(fine)/i;
const titles = CEILINGS.map((id) => obligation(id)?.title ?? "");
const without = (text: string): string => titles.reduce((rest, title) => rest.replaceAll(title, ""), text).replaceAll(/"?(?:PST-R\.fine|G-fine-mitigation)"?/g, "");

const ROUTES: Readonly<Record<string, string>> = {
  "a full provider": "role: provider\nsystemic_risk: true\ndates: {eu_market: 2026-03-17}\ncode_of_practice: {signatory: true, chapters: [transparency, copyright, safety]}\nprovider: {established_in_union: false}\n",
  "a provider outside the Code": "role: provider\nsystemic_risk: true\ndates: {eu_market: 2024-03-17}\ncode_of_practice: {signatory: false}\n",
  "a small open-source provider": "role: provider\nprovider: {sme: true, established_in_union: true}\nlicence: {open_source: true}\n",
  "a mirror": "role: mirror\nreason: copy of another provider's weights\n",
  "nothing declared": "model: {name: Wren}\n",
};

describe("the ceiling of Art. 101", () => {
  test("stands in no source but the catalogue's, and there in three entries", () => {
    const src = join(import.meta.dirname, "../../src");
    // What reads foreign texts knows words that it never says (licences speak of turnover).
    const named = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".ts") && !path.startsWith("artifacts") && CEILING.test(readFileSync(join(src, path), "utf8"))).map((path) => path.replaceAll("\\", "/"));
    expect(named.toSorted()).toEqual(["law/generated/ai-act.ts", "law/generated/summary.ts"]);
    expect(obligations().filter((o) => CEILING.test(JSON.stringify([o.duty, o.exemptions, o.notes]))).map((o) => o.id)).toEqual(CEILINGS);
  });

  test("those entries bind nobody, and no check reads them: their words never come into a report", () => {
    const flag = fc.constantFrom(true, false, null);
    const any: fc.Arbitrary<Profile> = fc.record({ role: fc.constantFrom("provider", "modifier", "mirror", "library", "not-gpai", null), signatory: fc.option(fc.subarray(["transparency", "copyright", "safety"] as const)), openSource: flag, systemicRisk: flag, crawls: flag, sme: flag, establishedInUnion: flag, euMarket: fc.constantFrom(null, "none", "2024-01-01", "2026-01-01"), released: fc.constant(null), furtherTraining: flag, searchEngine: flag });
    fc.assert(fc.property(any, (one) => { for (const id of CEILINGS) { const entry = obligation(id); expect(entry === undefined ? "gone" : binding(entry, one, NOW).binds).toBe("no"); } }));
    for (const id of CEILINGS) expect(handledBy(id)).toBeUndefined();
  });

  test.each(Object.entries(ROUTES))("no face of a report names it: %s", async (_, model) => {
    const repo = new TempRepo().write(files({ ".gpai/model.yaml": model }));
    const report = await inspect({ path: repo.path, now: NOW });
    const faces: Readonly<Record<string, string>> = {
      text: renderText(report, { width: 100, style: plainStyle, verbose: true }), markdown: renderMarkdown(report, { maxBytes: 1e6 }), json: renderJson(report), sarif: renderSarif(report, { folder: "." }), html: renderHtml(report).replace(/<style>[\s\S]*?<\/style>/, ""),
      comment: renderComment(report, { serverUrl: "https://github.com", repository: { owner: "o", name: "n" }, headSha: "a".repeat(40), headRepository: null, folder: "", key: "k", fork: false }).body,
      timeline: [...report.models.flatMap((m) => modelTimelineLines(m, NOW, { width: 100 })), renderJson(timelineDocument(report, NOW, { all: true, fines: false }))].join("\n"),
    };
    for (const [face, text] of Object.entries(faces)) {
      expect(text.length).toBeGreaterThan(100);
      expect([face, CEILING.exec(text)?.[0], FINE.exec(without(text))?.[0]]).toEqual([face, undefined, undefined]);
    }
  });

  test("no list names it, and no other entry's explanation", () => {
    const lists = [renderList(obligations(), { width: 100 }), renderSignatories(), renderProtocols(), ...lawLines(NOW, { all: true })].join("\n");
    expect([CEILING.exec(lists)?.[0], FINE.exec(without(lists))?.[0]]).toEqual([undefined, undefined]);
    for (const o of obligations()) if (!CEILINGS.includes(o.id)) expect([o.id, CEILING.exec(renderExplanation(o, {}))?.[0]]).toEqual([o.id, undefined]);
  });

  test("the amounts of Art. 99 stand in the entry that sets it apart and in no other explanation", () => {
    const other = /\b7 ?% ?(?:\/|and)|EUR ?35|\b(?:35|7\.5) ?million|\b35 000 000/;
    expect(obligations().filter((o) => other.test(renderExplanation(o, { width: 400 }))).map((o) => o.id)).toEqual(["AIA-99.contrast"]);
    const apart = obligation("AIA-99.contrast");
    const words = apart === undefined ? "" : renderExplanation(apart, { width: 400 });
    expect(words).toContain("Art. 99 is a different regime");
    expect(words).toContain("operators of AI systems, not Chapter V duties");
    expect(words).toContain("None of these is a ceiling for the duties of Chapter V");
  });

  test("asked for, it is the one of Art. 101: the higher of two, by the Commission, the same for small providers", () => {
    const text = obligation("AIA-101.1") === undefined ? "" : renderExplanation(obligation("AIA-101.1") as never, { width: 400 });
    expect(text).toMatch(/3 % of annual total worldwide turnover .* EUR 15 million, whichever is HIGHER/);
    expect(text).toContain("no lower cap for SMEs");
    expect(modelTimelineLines({ id: "x", path: ".", profile, facts: [], conflicts: [], obligations: [] }, NOW, {}).join("\n")).not.toMatch(CEILING);
  });
});
