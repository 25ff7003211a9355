import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { datasetKey, sameDataset, stem } from "../../../src/checks/summary/dataset-id.ts";
import { undeclared } from "../../../src/checks/summary/undeclared.ts";
import { sizes } from "../../../src/checks/summary/large.ts";
import { hygiene, licences, unfiltered } from "../../../src/checks/summary/hygiene.ts";
import { readDomains } from "../../../src/checks/summary/domains.ts";
import { wantedDomains } from "../../../src/law/domains-rule.ts";
import { input, line, mention, record, register, registerRow } from "../support.ts";

describe("one name for one dataset", () => {
  test.each([
    ["hf:allenai/dolma", "allenai/dolma"], ["hf://datasets/allenai/dolma@v1.7", "allenai/dolma"], ["https://huggingface.co/datasets/allenai/dolma", "allenai/dolma"], ["https://huggingface.co/datasets/allenai/dolma/tree/main", "allenai/dolma"], ["https://huggingface.co/datasets/allenai/dolma/viewer/x/train?row=0", "allenai/dolma"],
    ["huggingface.co/datasets/AllenAI/Dolma/", "allenai/dolma"], ["AllenAI/Dolma", "allenai/dolma"], ["datasets/allenai/dolma", "allenai/dolma"], ["hf___allenai___dolma", "allenai/dolma"], ["`allenai/dolma`", "allenai/dolma"], ["https://github.com/mlfoundations/MINT-1T", "github.com/mlfoundations/mint-1t"], ["dolma", undefined], ["kg___sovitrath___retina", undefined], ["hf://allenai/dolma/data/v1.parquet", "allenai/dolma"],
  ])("%s is %s", (id, full) => { expect(datasetKey(id).full).toBe(full); });

  test.each([
    ["allenai/dolma", "hf:AllenAI/dolma", "same"], ["allenai/dolma", "dolma", "same"], ["allenai/dolma", "other/dolma", "no"], ["the-pile", "pile", "same"], ["dclm", "mlfoundations/dclm-baseline-1.0", "same"], ["fineweb2", "HuggingFaceFW/fineweb-2", "same"],
    ["HuggingFaceTB/finemath", "HuggingFaceTB/finemath-4plus", "part"], ["HuggingFaceFW/fineweb", "HuggingFaceFW/fineweb-edu", "part"], ["wikipedia", "wikipedia-train", "part"], ["Biomed-Enriched_preprocessed", "Biomed-Enriched", "part"], ["fineweb", "fineweb-edu", "no"], ["stack", "stack-edu", "no"], ["", "", "no"], ["😀", "😀😀", "no"],
  ])("%s and %s: %s", (a, b, told) => { expect(sameDataset(datasetKey(a), datasetKey(b))).toBe(told); });

  test("symmetric, and every id is itself", () => {
    const id = fc.oneof(fc.constantFrom("allenai/dolma", "hf:a/b", "pile", "https://x.org/a/b", "a-train", "a", "a/b-1bt"), fc.string({ maxLength: 60 }));
    fc.assert(fc.property(id, id, (a, b) => {
      expect(sameDataset(datasetKey(a), datasetKey(b))).toBe(sameDataset(datasetKey(b), datasetKey(a)));
      if (datasetKey(a).name !== "") expect(sameDataset(datasetKey(a), datasetKey(a))).toBe("same");
      expect(stem(datasetKey(a).name).length).toBeLessThanOrEqual(datasetKey(a).name.length);
    }));
  });

  test.each([["hyphens", "-".repeat(1_000_000)], ["parts", "-train".repeat(200_000)], ["brackets", "<".repeat(1_000_000)], ["trees", "/tree/".repeat(200_000)]])("a megabyte of %s is read in time", (_, text) => {
    const start = Date.now();
    stem(datasetKey(text).name);
    expect(Date.now() - start).toBeLessThan(3000);
  });
});

describe("undeclared datasets", () => {
  const rows = register([registerRow("hf:allenai/dolma", { source: { path: ".gpai/training-data.csv", line: 2 } }), registerRow("https://huggingface.co/datasets/HuggingFaceTB/finemath", { name: "finemath", source: { path: ".gpai/training-data.csv", line: 3 } })]);
  const faults = (datasets: Parameters<typeof mention>[]) => undeclared(input({ model: { register: rows }, facts: { datasets: datasets.map((one) => mention(...one)) } }));

  test("one gap per dataset with both places, the raw words and a row to paste", () => {
    const [found, ...rest] = faults([["bigcode/the-stack", "configs/stage1.yaml:14", "data-mix"], ["hf:bigcode/The-Stack", "README.md:5", "front-matter"], ["allenai/dolma", "configs/stage1.yaml:15", "data-mix"]]);
    expect(rest).toEqual([]);
    expect(found?.outcome).toBe("gap");
    expect(line(found?.finding ?? { rule: "", message: "" })).toBe("summary/undeclared-dataset configs/stage1.yaml:14");
    expect(found?.finding.message).toBe("Undeclared dataset: bigcode/the-stack is used in configs/stage1.yaml:14 (a data mix), but the training-data register (.gpai/training-data.csv, 2 rows) has no row for it. Also at README.md:5.");
    expect(found?.finding.evidence).toBe("bigcode/the-stack");
    expect(found?.finding.fix).toContain("id hf:bigcode/the-stack");
  });

  test.each([["the same id", "allenai/dolma"], ["a URL", "https://huggingface.co/datasets/allenai/dolma"], ["another case", "AllenAI/Dolma"], ["a revision", "allenai/dolma@v1_7"], ["a plain name", "dolma"], ["the name of a row", "finemath"]])("declared by %s", (_, id) => { expect(faults([[id, "c.yaml:1", "training-config"]])).toEqual([]); });

  test("part of a collection is a question with the row's place", () => {
    const [found] = faults([["HuggingFaceTB/finemath-4plus", "c.yaml:1", "data-mix"]]);
    expect([found?.outcome, found?.finding.rule]).toEqual(["unknown", "summary/perhaps-part"]);
    expect(found?.finding.message).toContain(".gpai/training-data.csv:3");
  });

  test("hub ids in the letters of the file come first", () => {
    const found = faults([["folder-name", "c.yaml:1", "training-config"], ["hf:HuggingFaceFW/FineWeb-Edu", "c.yaml:2", "training-config"]]);
    expect(found.map((one) => one.finding.line)).toEqual([2, 1]);
    expect(found[0]?.finding.fix).toContain("id hf:HuggingFaceFW/FineWeb-Edu,");
  });

  test("prose is no declaration of use, and a weight of zero is none", () => {
    expect(faults([["bigcode/the-stack", "README.md:9", "prose"]])).toEqual([]);
    expect(undeclared(input({ model: { register: rows }, facts: { datasets: [{ ...mention("x/y"), weight: 0 }] } }))).toEqual([]);
  });

  test("a comment counts: some configs name datasets nowhere else", () => { expect(faults([["HuggingFaceFW/fineweb-edu", "stage1.yaml:30", "comment"]])).toHaveLength(1); });

  test("twenty are shown, the rest is counted", () => {
    const found = faults(Array.from({ length: 27 }, (_, i) => [`org/data${String(i).padStart(2, "0")}x`, `mix.yaml:${i + 1}`, "data-mix"]));
    expect(found).toHaveLength(21);
    expect(found.at(-1)?.finding.message).toContain("And 7 more datasets");
  });

  test("nothing declared at all: no list of accusations", () => { expect(undeclared(input({ facts: { datasets: [mention("a/b")] } }))).toEqual([]); });

  test("without a register the summary decides", () => {
    const it = (id: string) => undeclared(input({ model: { summary: record(".gpai/summary.yaml", { fields: { "PST-2.1.3": "https://huggingface.co/datasets/allenai/dolma" } }) }, facts: { datasets: [mention(id, "c.yaml:4", "training-config")] } }));
    expect(it("allenai/dolma")).toEqual([]);
    expect(it("bigcode/the-stack")[0]?.finding.message).toContain("the public summary (.gpai/summary.yaml) does not name it");
  });

  test("the field of the summary that names it is told", () => {
    const [found] = undeclared(input({ model: { register: rows, summary: record(".gpai/summary.yaml", { fields: { "PST-2.1.4": "Wikipedia and OpenHermes" } }) }, facts: { datasets: [mention("teknium/OpenHermes", "axolotl.yml:3", "training-config")] } }));
    expect(found?.finding.message).toContain("although field 2.1.4 of the summary does (.gpai/summary.yaml:2)");
  });

  test("thousands of names against thousands of rows stay cheap", () => {
    const many = register(Array.from({ length: 5000 }, (_, i) => registerRow(`org${i % 50}/set-${i}`)));
    const start = Date.now();
    undeclared(input({ model: { register: many }, facts: { datasets: Array.from({ length: 5000 }, (_, i) => mention(`org${i % 50}/other-${i}`, `m.yaml:${i + 1}`, "data-mix")) } }));
    expect(Date.now() - start).toBeLessThan(8000);
  });
});

describe("large public datasets", () => {
  const row = (id: string, size: number, over = {}) => registerRow(id, { category: "public", modality: "text", size, unit: "tokens", ...over });
  const large = (...rows: ReturnType<typeof row>[]) => sizes(input({ model: { register: register(rows) } })).large.map((one) => one.name);
  test("strictly more than 3 %", () => {
    expect(large(row("a/x", 97), row("b/y", 3))).toEqual(["a/x"]);
    expect(large(row("a/x", 96.9), row("b/y", 3.1))).toEqual(["a/x", "b/y"]);
  });
  test("units are converted; other categories and modalities are no base", () => {
    expect(large(row("a/x", 1, { unit: "B tokens" }), row("b/y", 2e7), row("c/z", 1e12, { category: "licensed" }), row("d/i", 5, { modality: "image", unit: "images" }))).toEqual(["a/x", "d/i"]);
  });
  test("parts of one collection are added up", () => {
    const parts = [1, 2].map((n) => row(`a/x-part-${n}`, 2, { base: "a/x" }));
    const found = sizes(input({ model: { register: register([row("b/big", 96), ...parts]) } })).large.find((one) => one.bySum);
    expect(found?.name).toBe("a/x");
    expect(found?.share).toBeCloseTo(0.04);
  });
  test("mixed units and missing sizes are said, not guessed", () => {
    const found = sizes(input({ model: { register: register([row("a/x", 9), row("b/y", 9, { unit: "GB" }), registerRow("c/z", { category: "public", modality: "text" })]) } }));
    expect(found.large).toEqual([]);
    expect(found.mixed[0]?.units).toEqual(["tokens", "bytes"]);
    expect(found.unsized.map((one) => one.id)).toEqual(["c/z"]);
  });
});

describe("the register itself", () => {
  const H = "8f233cf84cff0b817b3ffb26d5be7370990dd557";
  const at = (n: number) => ({ source: { path: "r.tsv", line: n } });
  const rules = (...rows: ReturnType<typeof registerRow>[]) => hygiene(input({ model: { register: register(rows) } })).map((one) => `${one.outcome} ${line(one.finding)}`);
  test("duplicates: equal rows are a question, different values a conflict", () => {
    expect(rules(registerRow("a/x", { revision: H, ...at(2) }), registerRow("a/x", { revision: H, ...at(9) }))).toEqual(["unknown summary/duplicate-row r.tsv:9"]);
    expect(rules(registerRow("a/x", { revision: H, licence: "MIT", ...at(2) }), registerRow("A/x", { revision: H, licence: "CC0", ...at(9) }))).toEqual(["conflict summary/rows-disagree r.tsv:9"]);
    expect(rules(registerRow("a/x", { revision: H, stage: "pretraining", ...at(2) }), registerRow("a/x", { revision: H, stage: "sft", ...at(9) }))).toEqual([]);
  });
  test("one commit on two datasets, but not on subsets of one collection", () => {
    expect(rules(registerRow("a/x", { revision: H, ...at(2) }), registerRow("b/y", { revision: H, ...at(3) }))).toEqual(["conflict summary/shared-revision r.tsv:3"]);
    expect(rules(registerRow("https://huggingface.co/datasets/w/Bench/tree/1", { name: "Bench-one", revision: H, ...at(2) }), registerRow("prose about it", { name: "Bench-two", revision: H, ...at(3) }))).toEqual([]);
  });
  test("unpinned revisions and shares", () => {
    expect(rules(registerRow("a/x", { revision: "v1", ...at(2) }))).toEqual(["hint summary/unpinned r.tsv:2"]);
    expect(rules(registerRow("a/x", { revision: H, weight: 120, ...at(2) }))).toEqual(["gap summary/share-over-100 r.tsv:2"]);
    expect(rules(registerRow("a/x", { revision: H, size: 101, unit: "%", ...at(2) }))).toEqual(["gap summary/share-over-100 r.tsv:2"]);
  });
  test("licences: unknown and non-commercial by line, other words are licences", () => {
    const found = licences(input({ model: { register: register([registerRow("a", { licence: "Unknown", ...at(2) }), registerRow("b", { licence: "Mixed", ...at(3) }), registerRow("c", { licence: "CC-BY-NC-SA-4.0", ...at(4) }), registerRow("d", { licence: "NC", ...at(5) }), registerRow("e", { ...at(6) }), registerRow("f", { licence: "dep. on country", ...at(7) })]) } }));
    expect(found.map((one) => one.finding.message)).toEqual([expect.stringContaining("2 of 6 register rows have no known licence (lines 2, 6)"), expect.stringContaining("2 register rows name a non-commercial licence (lines 4, 5)")]);
    expect(found.every((one) => one.outcome === "hint" && one.finding.message.startsWith("House rule:"))).toBe(true);
  });
  test("rows without opt-out filtering", () => {
    expect(unfiltered(input({ model: { register: register([registerRow("a", { optout: "Yes" }), registerRow("b", { optout: "No", modality: "text", ...at(3) }), registerRow("c", { optout: "n/a: own data" })]) } }))?.finding.message).toContain("1 of 3 register rows");
    expect(unfiltered(input({ model: { register: register([registerRow("a")]) } }))).toBeUndefined();
  });
});

describe("domain lists", () => {
  test.each([[20_000, false, 2000], [20_001, false, 2001], [20_000, true, 1000], [10_000, true, 500], [1, true, 1], [0, false, 0], [30, false, 3], [140, true, 7]])("%d domains, SME %s: %d", (total, sme, number) => { expect(wantedDomains(total, sme)).toBe(number); });
  test("names, header, comments and strange entries", () => {
    expect(readDomains({ path: "d.csv", text: "# domains_total: 50\ndomain,bytes\nexample.com,9\nmünchen.de,8\nhttps://x.org/a,7\nwww.a.fr,1\n", complete: true })).toEqual({ path: "d.csv", names: 3, hosts: 1, total: 50, strange: [{ text: "https://x.org/a", line: 5 }] });
  });
});
