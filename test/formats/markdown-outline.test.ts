import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { outline } from "../../src/formats/markdown-outline.ts";
import { plainText } from "../../src/formats/markdown-plain.ts";

const found = (text: string): readonly string[] => outline(text).sentences.map((one) => `${one.line}: ${one.text}`);

describe("outline", () => {
  test.each([
    ["one sentence per line of a paragraph", "First one. Second\none goes on. Third.\n", ["1: First one.", "1: Second one goes on.", "2: Third."]],
    ["abbreviations end no sentence", "We read robots.txt, e.g. for C4, as in Art. 53 of the Act.", ["1: We read robots.txt, e.g. for C4, as in Art. 53 of the Act."]],
    ["links keep their words", "See [the policy](https://a.example/p) now.", ["1: See the policy now."]],
    ["emphasis and escapes go", "**Bold** word 2025\\. and more.", ["1: Bold word 2025.", "1: and more."]],
    ["list items are sentences of their own", "Intro:\n\n* one item\n* two items\n1. three\n", ["1: Intro:", "3: one item", "4: two items", "5: three"]],
    ["table rows are sentences", "| Contact | a@b.org |\n| --- | --- |\n", ["1: Contact a@b.org"]],
    ["code says nothing", "```\nWe honour robots.txt.\n```\nText here.", ["4: Text here."]],
    ["comments say nothing and keep lines", "<!-- We honour\nrobots.txt. -->\nText here.", ["3: Text here."]],
    ["front matter says nothing", "---\nlicense: mit\n---\nText here.", ["4: Text here."]],
    ["an open comment hides the rest", "Text here.\n<!-- hidden", ["1: Text here."]],
  ])("%s", (_, text, wanted) => { expect(found(text)).toEqual(wanted); });

  test("headings: ATX, setext, and bold lines that stand alone", () => {
    expect(outline("# One\n\nTwo\n---\n\n**3\\) Three**\n\ntext **bold** text\n").headings).toEqual([{ text: "One", line: 1, level: 1 }, { text: "Two", line: 3, level: 2 }, { text: "3) Three", line: 6, level: 6 }]);
  });

  test("a sentence knows the heading above it", () => {
    expect(outline("# A\n\nText one.\n\n## B\n\nText two.\n").sentences.map((one) => one.heading)).toEqual([1, 5]);
  });

  test("never throws, lines stay inside the text", () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom("a", ".", " ", "\n", "#", "*", "|", "`", "<!--", "-->", "---", "[", "](", ")", "1."), maxLength: 300 }), (text) => {
      const lines = text.split("\n").length;
      for (const one of outline(text).sentences) {
        expect(one.line).toBeGreaterThan(0);
        expect(one.line).toBeLessThanOrEqual(lines);
        expect(one.text.trim()).not.toBe("");
      }
    }));
  });

  test.each([["brackets", "[".repeat(1_000_000)], ["links", "[](".repeat(300_000)], ["pipes", "|".repeat(1_000_000)], ["comments", "<!--".repeat(250_000)], ["stops", ". ".repeat(500_000)], ["stars", "*".repeat(1_000_000)], ["lines", "word. word\n".repeat(90_000)], ["dashes", "- ".repeat(500_000)]])("a megabyte of %s is read in time", (_, text) => {
    const start = Date.now();
    outline(text);
    plainText(text);
    expect(Date.now() - start).toBeLessThan(5000);
  });
});
