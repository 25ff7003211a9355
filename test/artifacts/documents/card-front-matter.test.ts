import { describe, expect, test } from "@jest/globals";
import { card, of, placed, readAs, values } from "./support.ts";

const matter = (...lines: string[]): string => ["---", ...lines, "---", "", "# Example 7B", ""].join("\n");

describe("front matter: shapes in which it comes", () => {
  test("every value has the line of its key or item", async () => {
    const r = await card(matter("license: apache-2.0", "language:", "- en", "- FR", "datasets:", "- org/a", "- https://huggingface.co/datasets/org/b", "base_model:", "- org/base-1", "- org/base-2", "base_model_relation: Merge"));
    expect(placed(r, "licence.id")).toEqual([["Apache-2.0", 2]]);
    expect(placed(r, "languages")).toEqual([[["en", "fr"], 3]]);
    expect(r?.datasets.map((d) => [d.id, d.context, d.source.line])).toEqual([["org/a", "front-matter", 7], ["org/b", "front-matter", 8]]);
    expect(placed(r, "base_model")).toEqual([["org/base-1", 10], ["org/base-2", 11]]);
    expect(placed(r, "base_model.relation")).toEqual([["merge", 12]]);
  });

  test("a byte-order mark, CRLF and blank lines before it", async () => {
    const r = await card(`\uFEFF\r\n\r\n${matter("license: mit", "language: de").replaceAll("\n", "\r\n")}`);
    expect(placed(r, "licence.id")).toEqual([["MIT", 4]]);
    expect(values(r, "languages")).toEqual([["de"]]);
    expect(values(r, "model.name")).toEqual(["Example 7B"]);
  });

  test.each([
    ["a setext heading", "Example\n---\nlicense: apache-2.0\n---\n"],
    ["a fence", "```yaml\n---\nlicense: apache-2.0\n---\n```\n"],
    ["two thematic breaks around prose", "---\nThis model is an example of prose.\n---\n"],
    ["a Python string", "card = '''\n---\nlicense: apache-2.0\n---\n'''\n"],
    ["a thematic break alone", "---\n\n# Title\n\nText\n"],
  ])("no front matter in %s", async (_name, text) => {
    const r = await card(text);
    expect(values(r, "licence.id")).toEqual([]);
    expect(r?.unreadable).toEqual([]);
  });

  test("an empty file and an empty block", async () => {
    for (const text of ["", "---\n---\n", "---\n# only a comment\n---\nbody\n"]) {
      const r = await card(text);
      expect(r?.kind).toBe("model-card");
      expect(r?.unreadable).toEqual([]);
    }
  });

  test("front matter that is never closed is reported", async () => {
    const r = await card("---\nlicense: mit\n\n# Example\n");
    expect(r?.unreadable[0]).toMatchObject({ line: 1 });
    expect(of(r, "licence.id")).toMatchObject([{ value: "MIT", method: "card-text" }]);
  });

  test("a repeated key: the first counts, both are said, the rest is read", async () => {
    const r = await card(matter("license: mit", "language: en", "license: apache-2.0", "datasets: [org/a]"));
    expect(values(r, "licence.id")).toEqual(["MIT"]);
    expect(values(r, "languages")).toEqual([["en"]]);
    expect(r?.datasets.map((d) => d.id)).toEqual(["org/a"]);
    expect(r?.unreadable.some((u) => u.line === 4 && /"license" stands twice/.test(u.reason))).toBe(true);
  });

  test("one broken entry does not hide the others", async () => {
    const r = await card(matter("license: mit", "widget: [unclosed, \"text", "base_model: org/base"));
    expect(values(r, "licence.id")).toEqual(["MIT"]);
    expect(r?.unreadable.length).toBeGreaterThan(0);
    const later = await card(matter("widget:", "  - a: b: c", "license: mit", "base_model: org/base"));
    expect(values(later, "licence.id")).toEqual(["MIT"]);
    expect(values(later, "base_model")).toEqual(["org/base"]);
  });

  test("keys that would touch prototypes are data", async () => {
    const r = await card(matter("__proto__: {license: mit}", "license: apache-2.0"));
    expect(values(r, "licence.id")).toEqual(["Apache-2.0"]);
    expect(({} as Record<string, unknown>)["license"]).toBeUndefined();
  });

  test("an anchor is followed, an explosion of them is not", async () => {
    const r = await card(matter("x: &l [en, de]", "language: *l"));
    expect(values(r, "languages")).toEqual([["en", "de"]]);
    const bomb = ["a0: &a0 [x]", ...Array.from({ length: 40 }, (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i},`.repeat(9)}*a${i}]`), "license: mit"];
    const started = Date.now();
    expect(values(await card(matter(...bomb)), "licence.id")).toEqual(["MIT"]);
    expect(Date.now() - started).toBeLessThan(5000);
  });
});

describe("front matter: licences", () => {
  test.each([
    ["license: cc-by-nc-4.0", ["CC-BY-NC-4.0"]], ["license: [apache-2.0, mit]", ["Apache-2.0", "MIT"]], ["license: llama3.1", ["llama3.1"]], ["license: bigscience-bloom-rail-1.0", ["bigscience-bloom-rail-1.0"]],
    ["license: gemma", ["gemma"]], ["license: other", ["other"]], ["licence: mit", ["MIT"]], ["license: 'Apache-2.0'", ["Apache-2.0"]], ["license: unknown", ["unknown"]], ["license:", []], ["license: null", []], ["license: {a: b}", []], ["license: [More Information Needed]", []],
  ])("%s", async (line, ids) => { expect(values(await card(matter(line)), "licence.id")).toEqual(ids); });

  test("other with a name and a link", async () => {
    const r = await card(matter("license: other", "license_name: example-license", "license_link: https://example.org/LICENSE"));
    expect([values(r, "licence.id"), values(r, "licence.name"), values(r, "licence.link")]).toEqual([["other"], ["example-license"], ["https://example.org/LICENSE"]]);
  });

  test("other without a name gives no name", async () => {
    expect(values(await card(matter("license: other")), "licence.name")).toEqual([]);
  });

  test("a licence field and a non-commercial sentence stand side by side", async () => {
    const r = await card(`${matter("license: apache-2.0")}\nThe model is licensed for non-commercial use.\n`);
    expect(values(r, "licence.id")).toEqual(["Apache-2.0"]);
    expect(of(r, "licence.terms")[0]).toMatchObject({ about: "card", value: { kind: "non-commercial", listed: true }, sources: [{ line: 7 }] });
  });
});

describe("front matter: emissions", () => {
  test.each([
    ["co2_eq_emissions: 24_700_000", 24_700_000], ["co2_eq_emissions: 1234.5", 1234.5], ["co2_eq_emissions: '24,700,000'", 24_700_000], ["co2_eq_emissions: 2.5 kg", 2500], ["co2_eq_emissions: \"25 tCO2eq\"", 25_000_000],
    ["co2_eq_emissions: 12 t", 12_000_000], ["co2_eq_emissions: 0", 0], ["co2_eq_emissions: {emissions: 24_700_000}", 24_700_000], ["co2_eq_emissions: {emissions: '1.5 tonnes CO2'}", 1_500_000], ["co2_eq_emissions: 3e6", 3_000_000],
  ])("%s → grams", async (line, grams) => { expect(values(await card(matter(line)), "emissions.co2_grams")).toEqual([grams]); });

  test.each(["co2_eq_emissions: low", "co2_eq_emissions: {emissions: unknown}", "co2_eq_emissions: 12 bananas", "co2_eq_emissions: [1, 2]", "co2_eq_emissions: -5"])("%s is no amount and is said so", async (line) => {
    const r = await card(matter(line));
    expect(values(r, "emissions.co2_grams")).toEqual([]);
    expect(r?.unreadable.map((u) => u.line)).toEqual([2]);
  });

  test("hardware, place and source of the emissions", async () => {
    const r = await card(matter("co2_eq_emissions:", "  emissions: 100", "  hardware_used: 8 A100 GPUs", "  geographical_location: \"Orsay, France\""));
    expect(placed(r, "training.hardware")).toEqual([["8 A100 GPUs", 4]]);
    expect(of(r, "emissions.co2_grams")[0]?.sources[0]).toMatchObject({ line: 3, detail: expect.stringContaining("Orsay, France") });
    expect(of(r, "emissions.co2_grams")[0]?.unit).toBe("g");
  });
});

describe("front matter: the rest", () => {
  test.each([
    ["pipeline_tag: text-generation", ["text"], ["text"]], ["pipeline_tag: image-text-to-text", ["image", "text"], ["text"]], ["pipeline_tag: text-to-image", ["text"], ["image"]],
  ])("%s", async (line, input, output) => {
    const r = await card(matter(line));
    expect([values(r, "modalities.input"), values(r, "modalities.output")]).toEqual([[input], [output]]);
  });

  test("a task that decides no modality gives none", async () => { expect(values(await card(matter("pipeline_tag: any-to-any")), "modalities.input")).toEqual([]); });

  test("language no stays Norwegian, numbers and nulls are dropped", async () => {
    expect(values(await card(matter("language: [en, no, null, zh]")), "languages")).toEqual([["en", "no", "zh"]]);
    expect(values(await card(matter("language: en, de")), "languages")).toEqual([["en", "de"]]);
  });

  test("model-index gives the name; a base model that names the model itself is marked", async () => {
    const r = await card(matter("base_model: me/example-7b", "model-index:", "- name: example-7b", "  results: []"));
    expect(placed(r, "model.name")).toEqual([["example-7b", 4]]);
    expect(of(r, "base_model")[0]?.sources[0]?.detail).toContain("names itself");
  });

  test("tags name datasets, bases and merges", async () => {
    const r = await card(matter("tags:", "- mergekit", "- dataset:org/d", "- base_model:finetune:org/b", "- license:mit"));
    expect(r?.datasets.map((d) => d.id)).toEqual(["org/d"]);
    expect(values(r, "base_model")).toEqual(["org/b"]);
    expect(values(r, "base_model.relation")).toEqual(["merge", "finetune"]);
    expect(values(r, "licence.id")).toEqual(["MIT"]);
  });

  test("a dataset card is no model card, whatever its name", async () => {
    const r = await readAs("README.md", matter("license: cc-by-4.0", "pretty_name: Example Corpus", "size_categories: [n>1T]", "source_datasets: [org/origin]", "dataset_info:", "  splits:", "  - {name: train, num_bytes: 1000, num_examples: 10}", "  - {name: test, num_bytes: 500, num_examples: 5}"));
    expect(r?.kind).toBe("dataset-card");
    expect(of(r, "licence.id")).toMatchObject([{ value: "CC-BY-4.0", about: "dataset:Example Corpus" }]);
    expect(r?.detail).toMatchObject({ bytes: 1500, examples: 15, sizeCategories: ["n>1T"] });
    expect(r?.datasets.map((d) => [d.id, d.context])).toEqual([["org/origin", "manifest"], ["Example Corpus", "manifest"]]);
  });

  test("names under which cards are kept", async () => {
    for (const path of ["README.md", "readme.MD", "README_WEIGHTS.md", "MODEL_CARD_x.md", "model-card.md", "docs/model_card.md", "llama_model_card.md"]) expect([path, (await readAs(path, "# Example\n"))?.kind]).toEqual([path, "model-card"]);
    for (const path of ["README.py", "node_modules/x/README.md", "readme.html"]) expect(await readAs(path, "# Example\n")).toBeUndefined();
  });
});
