import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { documentReaders } from "../../../src/artifacts/documents/index.ts";
import { recogniseLicence } from "../../../src/artifacts/documents/licences/recognise.ts";
import { licenceTerms } from "../../../src/artifacts/documents/licences/terms.ts";
import { beside, open } from "./support.ts";

const PATHS = ["README.md", "LICENSE", "croissant.json", "data.csv", "sha256.txt", "copyright_policy.md", ".github/ISSUE_TEMPLATE/opt-out.yml", "dataset_card.md", "dataset_infos.json"];
const SEEDS = [
  "---\nlicense: mit\nco2_eq_emissions: {emissions: 24_700_000}\n---\n# Example 7B\n\nIt has 671B total parameters with 37B activated, trained on 14.8T tokens.\n| Model | Total params |\n|---|---|\n| Llama 3 8B | 8B |\n",
  "Permission is hereby granted, free of charge, to any person obtaining a copy of this software for non-commercial use.\n",
  '{"@context":{"cr":"http://mlcommons.org/croissant/"},"@type":"sc:Dataset","conformsTo":"http://mlcommons.org/croissant/1.0","license":["x",{"@id":"y"}],"distribution":[{"@id":"a"}]}',
  '{"bomFormat":"CycloneDX","specVersion":"1.6","components":[{"type":"machine-learning-model","name":"x","modelCard":{"modelParameters":{"datasets":[{"ref":"q"}]}}}]}',
  "Dataset Name,License,Url\n\"a\nb\",MIT,https://huggingface.co/datasets/o/d\n", `${"a".repeat(64)}  file.bin\n`,
  "# Copyright policy\n\nWe honour robots.txt as of January 2025. Complaints: a@example.org\n", "name: Opt-out\ndescription: x\nbody:\n- type: input\n  attributes: {label: L}\n",
];

/** Texts near real ones: pieces of them, cut, repeated, joined with characters that mean something. */
const mutated = fc.array(fc.oneof(
  fc.tuple(fc.constantFrom(...SEEDS), fc.nat(400), fc.nat(400)).map(([s, a, b]) => s.slice(Math.min(a, b), Math.max(a, b))),
  fc.constantFrom("---\n", "|", "```\n", "<!--", "-->", "[", "](", "\\", "\u0000", "\uFEFF", "\r", "\u2028", "☒", "{", "}", "&a", "*a", "__proto__", "12T tokens ", "1".repeat(400), "\ud800", "null", "constructor: "),
  fc.string({ maxLength: 40 }),
), { maxLength: 25 }).map((parts) => parts.join(""));

async function readAll(path: string, content: string): Promise<void> {
  for (const reader of documentReaders) {
    if (!reader.candidate(path)) continue;
    const reading = await reader.read(open(path, content), beside("model.safetensors"));
    if (reading === undefined) continue;
    const json = JSON.parse(JSON.stringify(reading)) as typeof reading;
    const lines = content.split(/\r\n|\n|\r|\u2028/).length;
    for (const o of json.observations) {
      if (typeof o.value === "number") expect(Number.isFinite(o.value) && o.value >= 0).toBe(true);
      for (const s of o.sources) if (s.line !== undefined) expect(s.line >= 1 && s.line <= lines + 1).toBe(true);
    }
    expect(json.datasets.every((d) => d.raw.length <= 200 && d.id !== "")).toBe(true);
  }
}

describe("any text", () => {
  test.each(PATHS)("%s: no reader throws, lines are inside the file, numbers are finite", async (path) => {
    await fc.assert(fc.asyncProperty(mutated, (text) => readAll(path, text)), { numRuns: 250 });
  });

  test("random bytes", async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 3000 }), fc.constantFrom(...PATHS), async (bytes, path) => {
      for (const reader of documentReaders) if (reader.candidate(path)) await reader.read(open(path, bytes), beside());
    }), { numRuns: 200 });
  });

  test("JSON of any shape under every manifest name", async () => {
    await fc.assert(fc.asyncProperty(fc.jsonValue(), fc.constantFrom("croissant.json", "bom.json", "x.spdx.json", "datapackage.json", "dataset_infos.json"), (value, path) => {
      const wrapped = [value, { "@context": "http://mlcommons.org/croissant/", "@type": "Dataset", "distribution": value, "license": value, "name": value }, { bomFormat: "CycloneDX", components: value }, { "@context": "https://spdx.org/rdf/3.0.1/c.jsonld", "@graph": [{ type: "ai_AIPackage", name: value, energyConsumption: value }, { type: "Relationship", from: "#0", to: value }] }, { resources: [{ path: "x" }], licenses: value, sources: value }];
      return Promise.all(wrapped.map((w) => readAll(path, JSON.stringify(w)))).then(() => undefined);
    }), { numRuns: 150 });
  });
});

describe("bounded time", () => {
  const pieces = ["a", "[", "](", "![", "[a](b)", "<a ", "<!--", "|", "| - ", "`", "*", "_", "# ", "1. ", "trained on 12T tokens of text. ", "Llama 3 ", "https://a.b/ ", "a: b: ", "1,234,", "12 kg CO2 ", "context length ", "parameters ", "not use ", "for non-commercial ", "December 2023 ", "synthetic data ", "\t ", "☒ ", "a@b.c ", "- [", "> ", "\\"];

  test.each(pieces)("a line of 1 MB and a card of 5 MB of %j", async (piece) => {
    const line = piece.repeat(Math.ceil(1e6 / piece.length));
    const lines = `${piece.repeat(20)}\n`.repeat(Math.ceil(5e6 / (piece.length * 20 + 1)));
    const started = Date.now();
    for (const [path, text] of [["README.md", line], ["README.md", lines], ["README.md", `---\n${line}\n---\n`], ["LICENSE", line], ["copyright_policy.md", lines]] as const) {
      for (const reader of documentReaders) if (reader.candidate(path)) await reader.read(open(path, text), beside());
    }
    expect(Date.now() - started).toBeLessThan(25_000);
  });

  test("licence recognition and terms on long odd texts", () => {
    const started = Date.now();
    for (const piece of ["license ", "not sublicense, sell, ", "agree not to use the a a a ", "700 million monthly ", "x", "permission is hereby granted free of charge to any person "]) {
      const text = piece.repeat(Math.ceil(1e6 / piece.length));
      recogniseLicence(text);
      licenceTerms(text);
    }
    expect(Date.now() - started).toBeLessThan(20_000);
  });

  test("deep JSON, many rows, many nested components", async () => {
    const started = Date.now();
    await readAll("croissant.json", "[".repeat(1_000_000));
    await readAll("data_register.csv", `name,licence\n${"a,b\n".repeat(300_000)}`);
    await readAll("bom.json", `{"bomFormat":"CycloneDX","components":[${'{"type":"machine-learning-model","name":"x"},'.repeat(30_000)}{}]}`);
    await readAll("sha256.txt", `${"0".repeat(64)}  a\n`.repeat(100_000));
    expect(Date.now() - started).toBeLessThan(20_000);
  });
});
