import { describe, expect, test } from "@jest/globals";
import { piratedFor, piratedHits } from "../../../src/checks/pirated/findings.ts";
import { document, input, line, mention, register, registerRow } from "../support.ts";

const row = (id: string, over = {}) => register([registerRow(id, over)]);

describe("where a source is named", () => {
  test("a register row asks at its line, with the public source and its date", () => {
    const [found] = piratedFor(input({ model: { register: row("Books3") } }), "C-1.1.1.i");
    expect(found === undefined ? "" : line(found)).toBe("pirated/named-source .gpai/training-data.csv:2");
    expect(found?.message).toContain("2023-10");
    expect(found?.message).toContain("confidence high");
    expect(found?.message).not.toMatch(/illegal|infring(?:es|ed)|violat/i);
    expect(found?.fix).toContain("stage: removed");
  });

  test.each([["removed stage", { stage: "removed" }], ["weight zero", { weight: 0 }], ["excluded category", { category_raw: "Excluded" }], ["not used", { optout: "not used" }]])("a row kept to say that it is not used is no hit: %s", (_, over) => {
    expect(piratedHits(input({ model: { register: row("hf:the_pile_books3", over) } }))).toEqual([]);
  });

  test("a row with evidence becomes a question", () => {
    const [found] = piratedFor(input({ model: { register: row("LibGen", { evidence: "docs/basis.md" }) } }), "C-1.1.1.i");
    expect(found?.rule).toBe("pirated/says-used");
  });

  test("crawled rows of a signatory go to the exclusion measure, and nowhere else", () => {
    const it = input({ profile: { crawls: true }, model: { register: row("https://sci-hub.se/", { category: "crawled" }) } });
    expect(piratedFor(it, "C-1.2.1.b").map((one) => one.rule)).toEqual(["pirated/named-source"]);
    expect(piratedFor(it, "C-1.1.1.i")).toEqual([]);
    expect(piratedFor(it, "PST-3.2.1")).toEqual([]);
  });

  test("a provider that did not sign is asked in field 3.2", () => {
    const it = input({ profile: { signatory: [] }, model: { register: row("Books3") } });
    expect(piratedFor(it, "PST-3.2.1").map((one) => one.rule)).toEqual(["pirated/named-source"]);
    expect(piratedFor(it, "C-1.1.1.i")).toEqual([]);
  });

  test("The Pile by path asks for the version", () => {
    const it = input({ facts: { datasets: [{ id: "pile", raw: '"train-data-paths": ["/fsx/pile/pile_20B_tokenizer_text_document"]', source: { path: "pythia.yml", line: 40 }, context: "training-config" }] } });
    const [found] = piratedFor(it, "C-1.1.1.i");
    expect(found === undefined ? "" : line(found)).toBe("pirated/which-version pythia.yml:40");
    expect(found?.message).toContain("state which version");
  });

  test.each([["data-mix", 1], ["training-config", 1], ["front-matter", 1], ["manifest", 1], ["comment", 1], ["register", 0], ["prose", 0]] as const)("context %s gives %d", (context, count) => {
    expect(piratedHits(input({ facts: { datasets: [mention("the_pile_books3", "mix.yaml:3", context)] } }))).toHaveLength(count);
  });

  test("lists of what is kept out are no hits", () => {
    expect(piratedHits(input({ facts: { datasets: [mention("libgen.is", "filters/blocklist.yaml:3", "training-config")] } }))).toEqual([]);
    expect(piratedHits(input({ records: { documents: new Map([document("docs/exclusions.md", "The model was trained on Books3.")]) } }))).toEqual([]);
  });

  test("prose that says used asks with its line; prose that says removed is silent", () => {
    const text = "# Data\n\nThe model was trained on The Pile, which includes Books3.\n\nWe removed Books3 in version 2.\n";
    const found = piratedFor(input({ records: { documents: new Map([document("README.md", text)]) } }), "C-1.1.1.i");
    expect(found.map(line)).toEqual(["pirated/says-used README.md:3", "pirated/which-version README.md:3"]);
  });

  test("many places are counted", () => {
    const datasets = Array.from({ length: 30 }, (_, i) => mention("books3", `mix.yaml:${i + 1}`, "data-mix"));
    const found = piratedFor(input({ facts: { datasets } }), "C-1.1.1.i");
    expect(found).toHaveLength(21);
    expect(found.at(-1)?.message).toBe("And 10 more places that name such a source.");
  });
});
