import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { fold } from "../../../src/checks/pirated/fold.ts";
import { CLEARED_NAMES, LIST_DATE, PIRATED_SOURCES } from "../../../src/law/pirated-sources.ts";
import { matchDataset, matchSentence } from "../../../src/checks/pirated/match.ts";
import { isExclusionFile, stance } from "../../../src/checks/pirated/prose.ts";

const ids = (text: string): readonly string[] => matchDataset(text).map((entry) => entry.id);

describe("dataset names", () => {
  const hits: readonly (readonly [string, string])[] = [
    ["the_pile_books3", "books3"], ["hf:defunct-datasets/the_pile_books3", "books3"], ["Books3", "books3"], ["books-3", "books3"], ["s3://data/books3/train-00.jsonl", "books3"], ["Вooks3", "books3"], ["b\u200books3", "books3"],
    ["libgen", "library-genesis"], ["Library Genesis", "library-genesis"], ["https://libgen.is/book/123", "library-genesis"], ["http://gen.lib.rus.ec/", "library-genesis"], ["data/lib-gen/fiction.parquet", "library-genesis"], ["https://libgen2.example/", "library-genesis"],
    ["z-library", "z-library"], ["https://z-lib.io/x", "z-library"], ["https://singlelogin.re", "z-library"], ["https://sci-hub.se/10.1000/1", "sci-hub"], ["scihub_papers", "sci-hub"],
    ["Anna's Archive", "annas-archive"], ["Anna’s Archive", "annas-archive"], ["https://annas-archive.org/torrents", "annas-archive"], ["bibliotik", "bibliotik"],
    ["EleutherAI/the_pile", "the-pile"], ["EleutherAI/pile", "the-pile"], ["monology/pile", "the-pile"], ["/fsx/pile/pile_20B_tokenizer_text_document", "the-pile"], ["/data/the_pile/train-00.jsonl.zst", "the-pile"], ["pile_0.87_deduped_text_document", "the-pile"], ["https://pile.eleuther.ai/", "the-pile"],
    ["togethercomputer/RedPajama-Data-1T", "redpajama-1t-book"], ["data/redpajama_v1/redpajama-book/x", "redpajama-1t-book"], ["cerebras/SlimPajama-627B", "slimpajama"],
    ["https://huggingface.co/datasets/EleutherAI/pile/tree/main", "the-pile"],
  ];
  test.each(hits)("%s names %s", (text, id) => { expect(ids(text)).toContain(id); });

  const none: readonly string[] = [
    "monology/pile-uncopyrighted", "common-pile/stackv2_edu_filtered", "joelniklaus/Multi_Legal_Pile", "pile-of-law/pile-of-law", "EleutherAI/proof-pile-2", "togethercomputer/RedPajama-Data-V2", "stockpile", "/data/compile/out", "science-pile-v2/x",
    "zlib", "src/lib/gen/index.ts", "allenai/dolma", "bookcorpus", "institutional/institutional-books-1.0", "HuggingFaceFW/fineweb-edu", "libgenetics", "scihubert", "annas-dataset", "", "   ", "😀",
  ];
  test.each(none)("%s names nothing of the list", (text) => { expect(ids(text)).toEqual([]); });
});

describe("sentences", () => {
  test.each([
    ["The model was trained on The Pile, which includes Books3.", ["books3", "the-pile"], "used"],
    ["We removed Books3 from the mixture.", ["books3"], "left-out"],
    ["It was trained on The Pile without Books3.", [], "left-out"],
    ["Books3 is excluded.", ["books3"], "left-out"],
    ["Our data contains no data from Library Genesis or Sci-Hub.", ["library-genesis", "sci-hub"], "left-out"],
    ["Das Modell wurde nicht mit LibGen trainiert.", ["library-genesis"], "left-out"],
    ["Le modèle a été entraîné sur Books3.", ["books3"], "used"],
    ["We report perplexity on The Pile.", ["the-pile"], "mention"],
    ["The lawsuit says that other models were trained on LibGen.", ["library-genesis"], "mention"],
    ["Put the pile of papers on the table, we used the pile of books.", [], "used"],
    ["We used 3 books.", [], "used"],
  ] as const)("%s", (sentence, named, told) => {
    expect(matchSentence(sentence).map((entry) => entry.id)).toEqual(named);
    expect(stance(sentence)).toBe(told);
  });

  test.each([["filters/blocklist.txt", true], ["data/domain-exclusions.yaml", true], ["configs/decontamination.json", true], ["configs/stage1.yaml", false], ["README.md", false]])("exclusion file %s: %s", (path, told) => { expect(isExclusionFile(path)).toBe(told); });
});

describe("the list", () => {
  test("every entry is dated, sourced by address, and folded", () => {
    for (const entry of PIRATED_SOURCES) {
      expect(entry.sources.length).toBeGreaterThan(0);
      for (const source of entry.sources) expect(source.url).toMatch(/^https:\/\//);
      for (const source of entry.sources) expect(source.date <= LIST_DATE).toBe(true);
      for (const name of [...entry.names, ...(entry.segments ?? [])]) if (!name.includes(".")) expect(fold(name).trim()).toBe(name);
      for (const hub of entry.hub ?? []) expect(hub).toBe(hub.toLowerCase());
    }
    expect(new Set(PIRATED_SOURCES.map((entry) => entry.id)).size).toBe(PIRATED_SOURCES.length);
    for (const name of CLEARED_NAMES) expect(fold(name).trim()).toBe(name);
  });

  test("every entry is found by each of its names and hub ids", () => {
    for (const entry of PIRATED_SOURCES) for (const name of [...entry.names, ...(entry.hub ?? [])]) expect(ids(name)).toContain(entry.id);
  });
});

describe("hostile text", () => {
  test("any text is folded to words with single spaces, and matching never throws", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
      expect(fold(text)).not.toMatch(/ {3}|[A-Z]/);
      matchDataset(text);
      matchSentence(text);
      stance(text);
    }));
  });

  test.each([["slashes", "/".repeat(1_000_000)], ["pile", "pile ".repeat(200_000)], ["marks", "e\u0301".repeat(300_000)], ["at", "@".repeat(1_000_000)], ["dots", "a.".repeat(500_000)]])("a megabyte of %s is read in time", (_, text) => {
    const start = Date.now();
    matchDataset(text);
    matchSentence(text);
    stance(text);
    expect(Date.now() - start).toBeLessThan(5000);
  });
});
