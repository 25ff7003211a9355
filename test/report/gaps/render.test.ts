import { createHash } from "node:crypto";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { MEASURES } from "../../../src/checks/gaps/measures.ts";
import { isUntouched, readMarker, stateDigest } from "../../../src/checks/gaps/marker.ts";
import { obligations } from "../../../src/law/catalogue.ts";
import { nonSignatoryRules } from "../../../src/law/signatories.ts";
import { visible } from "../../../src/report/escape.ts";
import { GAP_FORMATS, renderGaps } from "../../../src/report/gaps/render.ts";
import { renderGapsText } from "../../../src/report/gaps/text.ts";
import { plainStyle } from "../../../src/report/style.ts";
import { analysed, nonSignatory } from "../../checks/gaps/support.ts";
import { parse } from "../html/page.ts";
import { anyAnalysis, plain } from "./support.ts";

const OURS: Readonly<Record<string, readonly string[]>> = {
  html: ["lang"], head: [], meta: ["charset", "http-equiv", "content", "name"], title: [], style: [], body: [], a: ["href", "class", "rel"], header: [], h1: [], h2: ["id"], h3: ["id"], h4: ["id"], p: ["class"], bdi: [], br: [],
  dl: ["class"], div: [], dt: [], dd: [], nav: ["aria-label"], ul: [], li: [], main: ["id"], section: ["class", "aria-labelledby"], table: ["class"], caption: [], thead: [], tbody: [], tr: ["id"], th: ["scope"], td: ["data-column"],
  span: ["class"], strong: [], code: [], footer: [],
};
const SOURCES = new Set([...obligations().flatMap((one) => one.source.url ?? []), ...nonSignatoryRules().flatMap((one) => one.source)]);
const INVISIBLE = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]/;

describe("any records", () => {
  test("give a page of our own elements, closed, with links to sources of the catalogue alone, and the same twice", () => {
    fc.assert(fc.property(anyAnalysis, (analysis) => {
      const page = renderGaps("html", analysis);
      const { elements, open } = parse(page);
      expect(open).toEqual([]);
      for (const { name, attributes } of elements) {
        expect(OURS).toHaveProperty(name);
        for (const attribute of Object.keys(attributes)) expect(`${name} ${(OURS[name] ?? []).join(" ")}`.split(" ")).toContain(attribute);
        const { href } = attributes;
        if (href !== undefined) expect(href.startsWith("#") || SOURCES.has(href)).toBe(true);
      }
      const ids = elements.flatMap((one) => one.attributes["id"] ?? []);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { attributes } of elements) if (attributes["href"]?.startsWith("#") === true) expect(ids).toContain(attributes["href"].slice(1));
      expect(page).not.toMatch(INVISIBLE);
      expect(page).not.toContain("NEVER");
      expect(renderGaps("html", analysis)).toBe(page);
    }), { numRuns: 60 });
  });

  test("give Markdown whose headings, tables, comments and links are ours alone", () => {
    const expected = (analysis: Parameters<typeof renderGaps>[1]): RegExp => new RegExp(`^(?:# Gap analysis|## (?:1 Why|2 Summary|[345] (?:${analysis.chapters.map((one) => one.title).join("|")}) chapter|Annex [AB])|### (?:Means declared for more|Commitment \\d|Kept out|Not read|Review)|#### Measure \\d)`);
    fc.assert(fc.property(anyAnalysis, (analysis) => {
      const text = renderGaps("markdown", analysis);
      const lines = text.split("\n");
      expect(lines.filter((one) => /^ {0,3}#/.test(one) && !expected(analysis).test(one))).toEqual([]);
      // Outside code spans the only tags are line breaks of ours and the one comment.
      const bare = text.replace(/(?<!`)(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/g, "");
      expect(bare.replace(/^<!-- [^\n]* -->\n/, "").match(/<(?!br>|https:\/\/)[^\n]{0,20}/g) ?? []).toEqual([]);
      for (const [, url] of bare.matchAll(/\]\(<([^>]*)>\)/g)) expect(SOURCES).toContain(url);
      // Every row of a table has as many cells as its head.
      let cells = 0;
      for (const [i, one] of lines.entries()) {
        if (!one.startsWith("|")) { cells = 0; continue; }
        const n = one.replaceAll(/\\\\|\\\|/g, "").replace(/(?<!`)(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/g, (span) => span.replaceAll("|", "|")).split("|").length;
        if (cells === 0) { cells = n; expect(lines[i + 1]).toMatch(/^\|(?: --- \|)+$/); }
        expect(n).toBe(cells);
      }
      expect(text).not.toMatch(INVISIBLE);
      expect(text).not.toContain("NEVER");
      expect(renderGaps("markdown", analysis)).toBe(text);
    }), { numRuns: 60 });
  });

  test("give JSON, and a text without control characters", () => {
    fc.assert(fc.property(anyAnalysis, (analysis) => {
      const text = renderGaps("json", analysis);
      expect(JSON.parse(text)).toMatchObject({ schemaVersion: 1, state: stateDigest(analysis.state), chapters: JSON.parse(JSON.stringify(analysis.chapters)) });
      expect(text).not.toContain("NEVER");
      expect(renderGapsText(analysis, { width: 80, style: plainStyle })).not.toMatch(INVISIBLE);
    }), { numRuns: 40 });
  });

  test("in every format the marker is read back, and the text is that which it names", () => {
    fc.assert(fc.property(anyAnalysis, fc.constantFrom(...GAP_FORMATS), (analysis, format) => {
      const text = renderGaps(format, analysis);
      const marker = readMarker(text);
      if (analysis.status !== "analysed") return;
      expect(marker).toMatchObject({ ...analysis.state, date: analysis.date, since: analysis.since });
      if (marker !== undefined) expect([isUntouched(text, marker), isUntouched(`${text}x`, marker)]).toEqual([true, false]);
    }), { numRuns: 60 });
  });
});

describe("the document", () => {
  const it = plain();
  const page = parse(renderGaps("html", it));
  const markdown = renderGaps("markdown", it);

  test("holds every measure that applies, each once, in both formats", () => {
    const applying = it.chapters.flatMap((one) => one.commitments).flatMap((one) => one.rows).filter((one) => one.applies !== "no").map((one) => one.id);
    expect(applying).toHaveLength(MEASURES.length - 2);
    for (const id of applying) expect([id, page.elements.filter((one) => one.attributes["id"] === `m-${id}`).length, markdown.includes(id)]).toEqual([id, 1, true]);
  });
  test("has the data of its title page", () => {
    for (const words of ["Wren Language Models GmbH", "Demo-1B", "docs@wren-lm.eu", "2026-11-22", "b".repeat(40), "gpai-docket 0.1.0", "catalogue of 2026-11-22", stateDigest(it.state), "A receipt is recorded, dated 2026-11-03. Its id is not shown."]) expect(markdown).toContain(words);
  });
  test("names its basis with sources", () => {
    for (const words of ["**Art. 53(4)**", "**Art. 55(2)**", "**Guidelines, section 5.1**", ...nonSignatoryRules().map((one) => `\`${one.id}\``)]) expect(markdown).toContain(words);
  });
  test("shows evidence with its digest, its size and its last change, and links as not looked at", () => {
    expect(markdown).toMatch(/\| `docs\/technical\.md` \| `[0-9a-f]{64}` \| not known \| 2026-10-01 \| `T-1\.1` \|/);
    expect(markdown).toContain("A link, not looked at: `https://example.org/policy`.");
    expect(markdown).toContain("Not found in the repository: `docs/none.md`.");
  });
  test("keeps the provider's lines", () => expect(markdown).toContain("technical file<br>in two lines"));
  test("says what the records show, by heading of the form", () => {
    expect(markdown).toContain("Model Documentation Form: 1 of 47 fields recorded, by heading below.");
    expect(markdown).toContain("| General information | 1 of 6 |");
    expect(markdown).toContain("The documentation is older than the weights.");
  });
  test("does without what is kept out", () => {
    for (const format of GAP_FORMATS) expect(renderGaps(format, it)).not.toContain("NEVER");
    expect(markdown).toContain("Left out of this document on purpose");
  });
  test("asks for a signature, and makes no claim", () => {
    expect(markdown).toContain("| Signature | |");
    expect(markdown).not.toMatch(/\bcompliant\b|(?<!Whether )means are adequate|\d ?% (?:of|complete)/i);
  });
  test("its style is the one that its policy allows, and nothing is loaded", () => {
    const html = renderGaps("html", it);
    const style = /<style>([^]*)<\/style>/.exec(html)?.[1] ?? "";
    expect(html).toContain(`style-src 'sha256-${createHash("sha256").update(style).digest("base64")}'`);
    expect(style).not.toMatch(/url\(|@import/);
  });
  test("without anything to analyse it carries no marker", () => {
    const signed = analysed(nonSignatory(undefined, { chapters: ["transparency", "copyright"] }));
    for (const format of GAP_FORMATS) expect(readMarker(renderGaps(format, signed))).toBeUndefined();
  });
  test("the text of a terminal says what to declare where nothing is", () => {
    const undeclared = renderGapsText(analysed(nonSignatory(undefined, { code_of_practice: {} })), { width: 100, style: plainStyle });
    expect(undeclared).toContain("code_of_practice: {signatory: false}");
    expect(renderGapsText(it, { width: 100, style: plainStyle })).toMatch(/^ {2}C-1\.5 {3}evidence not found {2,}/m);
  });
  test("a name that holds anything is shown and stays a name", () => {
    const name = "\u202e<b>|`#x\n- y";
    const hostile = { ...it, model: { ...it.model, name } };
    const title = parse(renderGaps("html", hostile)).elements.find((one) => one.name === "title")?.text ?? "";
    expect(title).toContain(visible(name));
    expect(renderGaps("markdown", hostile).split("\n").filter((one) => one.startsWith("- y"))).toEqual([]);
  });
});
