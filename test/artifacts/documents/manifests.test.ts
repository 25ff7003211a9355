import { describe, expect, test } from "@jest/globals";
import type { RegisterTableDetail } from "../../../src/artifacts/documents/manifests/register-table.ts";
import { got, of, placed, readAs, values } from "./support.ts";

const json = (value: unknown): string => JSON.stringify(value, null, 2);
const document = (reading: Awaited<ReturnType<typeof readAs>>): Record<string, unknown> => (of(reading, "documents")[0]?.value ?? {}) as Record<string, unknown>;

const croissant = (more: Record<string, unknown>): Record<string, unknown> => ({
  "@context": { "@vocab": "https://schema.org/", cr: "http://mlcommons.org/croissant/", conformsTo: "dct:conformsTo" }, "@type": "sc:Dataset", conformsTo: "http://mlcommons.org/croissant/1.1", name: "Example Web", ...more,
});

describe("Croissant", () => {
  test("period, robots files, domain list, hashes", async () => {
    const r = await readAs("data/metadata.json", json(croissant({
      license: "https://creativecommons.org/licenses/by/4.0/", temporalCoverage: "2025-10-05/2025-10-19", url: "https://huggingface.co/datasets/org/web",
      distribution: [{ "@id": "robotstxt.paths.gz", sha256: "a".repeat(64) }, { "@id": "x.domains-top-1000" }, { name: "pages", contentUrl: "https://e.org/p" }],
    })));
    expect(r?.kind).toBe("croissant");
    expect(document(r)).toMatchObject({ version: "1.1", temporalCoverage: { from: "2025-10-05", to: "2025-10-19" }, robotsTxtFiles: ["robotstxt.paths.gz"], topDomainFiles: ["x.domains-top-1000"], licenceKnown: true });
    expect(of(r, "licence.id")).toMatchObject([{ value: "CC-BY-4.0", about: "dataset:Example Web" }]);
    expect(values(r, "data.integrity")).toMatchObject([{ algorithm: "sha256", files: 1 }]);
    expect(r?.datasets).toMatchObject([{ id: "org/web", context: "manifest" }]);
  });

  test.each([["rai:"], [""], ["http://mlcommons.org/croissant/RAI/"]])("Responsible AI fields with the prefix '%s'", async (prefix) => {
    const r = await readAs("croissant.json", json(croissant({ license: "other", [`${prefix}dataCollectionType`]: ["Web Scraping", "Others"], [`${prefix}dataCollection`]: "Files were downloaded between November 2021 and June 2022. More.", [`${prefix}personalSensitiveInformation`]: "e-mail addresses" })));
    expect(document(r)).toMatchObject({ webScraping: true, collectionTypes: ["Web Scraping", "Others"], statedPeriod: { from: "2021-11", to: "2022-06" }, personalSensitiveInformation: true, licenceKnown: false });
    expect(of(r, "licence.id")[0]?.sources[0]?.detail).toContain("not a known licence");
  });

  test("the name alone makes no Croissant, and the content alone does", async () => {
    expect(await readAs("CroissantAligned-metadata.json", json({ "@context": "https://schema.org", "@type": "Dataset", name: "CroissantAligned" }))).toBeUndefined();
    expect((await readAs("dataset.json", json(croissant({}))))?.kind).toBe("croissant");
    expect((await readAs("metadata.json", json({ "@context": "https://schema.org/", "@type": "sc:Dataset", "dct:conformsTo": "http://mlcommons.org/croissant/1.0", name: "x" })))?.kind).toBe("croissant");
  });

  test("a broken file of such a name is reported, another is left alone", async () => {
    expect((await readAs("croissant.json", '{"@context": {'))?.unreadable).toHaveLength(1);
    expect(await readAs("metadata.json", '{"@context": {')).toBeUndefined();
    expect((await readAs("croissant.json", "[".repeat(100_000)))?.unreadable).toHaveLength(1);
  });
});

describe("bills of materials", () => {
  test("CycloneDX: model, licence, ancestor, datasets, energy, emissions", async () => {
    const bom = {
      bomFormat: "CycloneDX", specVersion: "1.6", components: [
        { type: "library", name: "torch" },
        { "type": "data", "bom-ref": "d1", "name": "wrapper", "data": [{ type: "dataset", name: "org/corpus" }] },
        {
          type: "machine-learning-model", group: "org", name: "example", version: "2.0", licenses: [{ license: { id: "Apache-2.0" } }], pedigree: { ancestors: [{ group: "up", name: "base" }] },
          modelCard: {
            modelParameters: { modelArchitecture: "LlamaForCausalLM", datasets: [{ ref: "d1" }, { type: "dataset", name: "https://huggingface.co/datasets/org/more" }], inputs: [{ format: "text" }], outputs: [{ format: "string" }] },
            considerations: { environmentalConsiderations: { energyConsumptions: [{ activity: "training", activityEnergyCost: { value: 12.5, unit: "kWh" }, co2CostEquivalent: { value: 2, unit: "tCO2eq" } }, { activity: "inference", activityEnergyCost: { value: 9, unit: "kWh" } }] } },
          },
        },
      ],
    };
    const r = await readAs("bom.json", json(bom));
    expect([values(r, "model.name"), values(r, "model.version"), values(r, "licence.id"), values(r, "base_model"), values(r, "architecture")]).toEqual([["org/example"], ["2.0"], ["Apache-2.0"], ["up/base"], ["LlamaForCausalLM"]]);
    expect([values(r, "energy.kwh"), values(r, "emissions.co2_grams"), values(r, "modalities.input")]).toEqual([[12.5], [2_000_000], [["text"]]]);
    expect(r?.datasets.map((d) => d.id).sort()).toEqual(["org/corpus", "org/more"]);
    expect(of(r, "model.name")[0]?.sources[0]?.line).toBeGreaterThan(20);
  });

  test("a software bill without a model is none of ours", async () => {
    expect(await readAs("sbom.json", json({ bomFormat: "CycloneDX", specVersion: "1.6", components: [{ type: "library", name: "x" }] }))).toBeUndefined();
    expect(await readAs("sbom.spdx.json", json({ spdxVersion: "SPDX-2.3", packages: [] }))).toBeUndefined();
  });

  test("an unknown unit gives no number", async () => {
    const energy = (unit: string): unknown => ({ bomFormat: "CycloneDX", specVersion: "1.6", components: [{ type: "machine-learning-model", name: "x", modelCard: { considerations: { environmentalConsiderations: { energyConsumptions: [{ activity: "training", activityEnergyCost: { value: 5, unit } }] } } } }] });
    expect(values(await readAs("bom.json", json(energy("barrels"))), "energy.kwh")).toEqual([]);
    expect(values(await readAs("bom.json", json(energy("MWh"))), "energy.kwh")).toEqual([5000]);
  });

  test("SPDX 3: AI package with its relationships", async () => {
    const r = await readAs("model.spdx.json", json({
      "@context": "https://spdx.org/rdf/3.0.1/spdx-context.jsonld", "@graph": [
        { type: "ai_AIPackage", spdxId: "urn:m", name: "Example", software_packageVersion: "1.1", releaseTime: "2026-01-06T00:00:00Z", ai_typeOfModel: ["transformer"], ai_energyConsumption: { ai_trainingEnergyConsumption: [{ ai_energyQuantity: 3.6, ai_energyUnit: "megajoule" }] } },
        { type: "dataset_DatasetPackage", spdxId: "urn:d", name: "Corpus", dataset_datasetType: ["text"], downloadLocation: "https://huggingface.co/datasets/org/corpus" },
        { type: "Relationship", from: "urn:m", relationshipType: "trainedOn", to: ["urn:d"] },
        { type: "Relationship", from: "urn:m", relationshipType: "hasDeclaredLicense", to: ["urn:l"] }, { type: "simplelicensing_LicenseExpression", spdxId: "urn:l", simplelicensing_licenseExpression: "Apache-2.0" },
        { type: "Relationship", from: "urn:m", relationshipType: "descendantOf", to: ["org/base"] },
      ],
    }));
    expect([values(r, "model.name"), values(r, "model.version"), values(r, "release.date"), values(r, "licence.id"), values(r, "base_model"), values(r, "energy.kwh")]).toEqual([["Example"], ["1.1"], ["2026-01-06"], ["Apache-2.0"], ["org/base"], [1]]);
    expect(r?.datasets.map((d) => d.id)).toEqual(["org/corpus", "Corpus"]);
  });
});

describe("data packages, dataset_infos, hash lists", () => {
  test("datapackage.json", async () => {
    const r = await readAs("datapackage.json", json({ name: "example", licenses: [{ name: "ODC-By-1.0" }], sources: [{ title: "World Bank", path: "https://e.org" }], resources: [{ path: "a.csv", bytes: 10, hash: "sha256:00" }, { path: "b.csv", bytes: 5 }] }));
    expect(values(r, "licence.id")).toEqual(["ODC-By-1.0"]);
    expect(r?.detail).toMatchObject({ bytes: 15, resources: 2 });
    expect(values(r, "data.integrity")).toMatchObject([{ algorithm: "sha256", files: 1 }]);
  });

  test("dataset_infos.json with an empty licence", async () => {
    const r = await readAs("dataset_infos.json", json({ default: { description: "", license: "", features: {}, splits: {}, dataset_size: 7, download_checksums: { "https://e.org/a.zip": { num_bytes: 3, checksum: "0" } } } }));
    expect(values(r, "licence.id")).toEqual([]);
    expect(r?.datasets.map((d) => d.id)).toEqual(["https://e.org/a.zip"]);
    expect(r?.detail).toMatchObject({ configs: [{ bytes: 7, downloads: 1 }] });
  });

  test("hash lists in both orders, and what is none", async () => {
    const hash = "0123456789abcdef".repeat(4);
    expect(values(await readAs("utils/shard_hashes.txt", `part-0.bin ${hash}\npart-1.bin ${hash}\n`), "data.integrity")).toMatchObject([{ algorithm: "sha256", files: 2, of: "data", first: "part-0.bin" }]);
    expect(values(await readAs("SHA256SUMS", `${hash}  a.safetensors\n${hash} *b.safetensors\n`), "data.integrity")).toMatchObject([{ of: "weights", files: 2 }]);
    expect(values(await readAs("md5.txt", `${"0".repeat(32)}  a.tar\n`), "data.integrity")).toMatchObject([{ algorithm: "md5" }]);
    expect(await readAs("hash.txt", "This text is about hashing.\nNothing here.\n")).toBeUndefined();
    expect(await readAs("hash.txt", "")).toBeUndefined();
  });
});

describe("register-like tables", () => {
  const table = "Dataset Name\tLicense\tUrl\tModality\nWeb\tUnknown\thttps://huggingface.co/datasets/org/web\ttext\n\nTalks\tCC BY 4.0\thttps://e.org/talks\taudio\n";

  test("columns, rows with lines, datasets", async () => {
    const r = await readAs("reports/Legal spreadsheet - training.tsv", table);
    expect(document(r)).toMatchObject({ type: "data-register", rows: 2, unknownLicences: 1, nameColumn: "Dataset Name", urlColumn: "Url", licenceColumn: "License" });
    expect(r?.datasets.map((d) => [d.id, d.context, d.source.line])).toEqual([["org/web", "register", 2], ["Talks", "register", 4]]);
    expect((got(r?.detail) as RegisterTableDetail).rows[1]).toEqual({ line: 4, cells: { "Dataset Name": "Talks", "License": "CC BY 4.0", "Url": "https://e.org/talks", "Modality": "audio" } });
  });

  test("tables of something else", async () => {
    expect(await readAs("training_results.csv", "step,loss\n1,2\n")).toBeUndefined();
    expect(await readAs("data.csv", "text,license plate\nx,y\n")).toBeUndefined();
    expect(await readAs("scores.csv", "dataset,license,url\na,b,c\n")).toBeUndefined();
  });

  test("the header is read from the file's beginning, the rest only then", async () => {
    expect(placed(await readAs("data_sources.csv", "source,licence\nA,MIT\n"), "documents")).toMatchObject([[{ rows: 1 }, 1]]);
  });
});
