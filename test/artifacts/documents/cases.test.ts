import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { sharedAlone } from "../../support/shared.ts";
import { got, of, readAs, values } from "./support.ts";

const folder = sharedAlone("cases");

function read(path: string): ReturnType<typeof readAs> {
  const at = path.indexOf("/");
  return readAs(path.slice(at + 1), readFileSync(`${folder ?? ""}/${path.slice(0, at)}/files/${path.slice(at + 1)}`));
}

const documents = async (path: string): Promise<readonly Record<string, unknown>[]> => of(await read(path), "documents").map((o) => o.value as Record<string, unknown>);
const about = (reading: Awaited<ReturnType<typeof read>>, key: Parameters<typeof of>[1]): unknown[] => of(reading, key).map((o) => [o.value, o.about]);

if (folder !== undefined) describe("real files of public repositories", () => {
  test("01: public summary", async () => {
    const r = await read("01-apertus-legal/reports/v1_0/Apertus_EU_Public_Summary.md");
    const value = of(r, "documents")[0]?.value as { type: string; version: string; lastUpdate: unknown; fields: Record<string, { answer?: string; ticked?: string[]; text: string; notApplicable?: boolean }> };
    expect([value.type, value.version]).toEqual(["public-summary", "V1"]);
    expect(value.lastUpdate).toMatchObject({ raw: "01/09/2025", date: "2025-09-01" });
    const answers = Object.fromEntries(Object.entries(value.fields).flatMap(([id, f]) => (f.answer === undefined ? [] : [[id, f.answer]])));
    expect(answers).toEqual({ "PST-2.1.1": "yes", "PST-2.2.1.1": "no", "PST-2.2.2.1": "no", "PST-2.3.1": "no", "PST-2.4.1": "no", "PST-2.4.2": "no", "PST-2.5.1": "no", "PST-2.6.1": "no", "PST-3.1.1": "no" });
    expect(value.fields["PST-1.3.1"]?.ticked).toEqual(["Text"]);
    expect(value.fields["PST-1.3.2"]?.ticked).toEqual(["More than 10 trillions tokens"]);
    expect([value.fields["PST-1.1.2"]?.notApplicable, value.fields["PST-1.2.2"]?.notApplicable, value.fields["PST-1.2.3"]?.text]).toEqual([true, true, "Sept 2nd, 2025"]);
    expect(value.fields["PST-3.2.1"]?.text).toMatch(/^Before training, toxic documents/);
    expect(r?.datasets.filter((d) => d.source.detail === "PST-2.1.3")).toHaveLength(9);
    expect(r?.datasets.map((d) => d.id)).toContain("common-pile/stackv2_edu_filtered");
  });

  test("01: Code of Practice document with its three placeholders", async () => {
    const [code, ...parts] = await documents("01-apertus-legal/reports/v1_0/Apertus_EU_Code_of_Practice.md");
    expect([code?.["type"], ...parts.map((p) => p["type"])]).toEqual(["code-of-practice", "model-documentation", "copyright-policy"]);
    expect((got(code?.["placeholders"]) as { label: string; line: number }[]).map((p) => [p.label, p.line])).toEqual([["Technical report", 79], ["Acceptable Use Policy", 83], ["Data curation methodologies", 134]]);
    expect(parts.map((p) => (got(p["placeholders"]) as unknown[]).length)).toEqual([3, 0]);
    expect(code).toMatchObject({ lastUpdate: { date: "2025-09-01" }, signed: { value: false }, reservationSnapshots: [{ date: "2025-01", line: 150 }] });
    expect(code?.["contacts"]).toContainEqual({ address: "llm-copyright-requests@swiss-ai.org", line: 163, purpose: "copyright" });
    expect((got(code?.["complaints"]) as unknown[]).length).toBeGreaterThan(0);
  });

  test("01: register and acceptable use", async () => {
    const r = await read("01-apertus-legal/reports/v1_5/Apertus 1p5 datasets - Legal spreadsheet - Pre-training.tsv");
    expect(of(r, "documents")[0]?.value).toMatchObject({ type: "data-register", rows: 145, unknownLicences: 11, columns: ["Dataset Name", "License", "Already in v1", "Url", "Modality", "Version", "PII removal", "Robots filtering"] });
    const rows = (got(r?.detail) as { rows: { cells: Record<string, string> }[] }).rows;
    expect(rows.filter((x) => x.cells["Robots filtering"] === "No")).toHaveLength(126);
    expect(rows.filter((x) => x.cells["Robots filtering"] === "No" && x.cells["Modality"] === "text")).toHaveLength(4);
    expect(values(await read("01-apertus-legal/reports/v1_0/Apertus_Acceptable_Use_Policy.md"), "acceptable_use.files")).toHaveLength(1);
  });

  test("08: card and custom licence", async () => {
    const r = await read("08-dbrx/MODEL_CARD_dbrx_base.md");
    expect([values(r, "parameters.total"), values(r, "parameters.active"), [...new Set(values(r, "training.tokens"))], [...new Set(values(r, "context_length"))], values(r, "data.cutoff")]).toEqual([[132e9], [36e9], [12e12], [32_768], ["2023-12"]]);
    expect(r?.datasets).toEqual([]);
    expect((got(r?.detail) as { frontMatter: boolean }).frontMatter).toBe(false);
    const licence = await read("08-dbrx/LICENSE");
    expect(values(licence, "licence.id")).toEqual(["databricks-open-model-license"]);
    expect(of(licence, "licence.terms").filter((o) => (o.value as { listed: boolean }).listed).map((o) => o.sources[0]?.line)).toEqual([95, 98]);
    const readme = await read("08-dbrx/README.md");
    expect([values(readme, "parameters.total"), values(readme, "base_model")]).toEqual([[132e9], []]);
  });

  test("09: two licences, stated numbers, distillation", async () => {
    const r = await read("09-deepseek-v3/README.md");
    expect(about(r, "parameters.total")).toEqual([[671e9, undefined], [671e9, "DeepSeek-V3-Base"], [671e9, "DeepSeek-V3"]]);
    expect([...new Set(values(r, "training.tokens"))]).toEqual([14.8e12]);
    expect(about(r, "training.gpu_hours")).toEqual([[2_788_000, undefined], [2_664_000, "pre-training"], [100_000, "post-training"]]);
    expect(of(r, "data.synthetic").some((o) => (o.value as { generators: string[] }).generators.includes("deepseek-r1"))).toBe(true);
    expect([values(r, "licence.code"), values(r, "licence.id")]).toEqual([["MIT"], []]);
    expect(values(await read("09-deepseek-v3/README_WEIGHTS.md"), "parameters.active")).toEqual([36.7e9]);
    const [code, model] = [await read("09-deepseek-v3/LICENSE-CODE"), await read("09-deepseek-v3/LICENSE-MODEL")];
    expect([values(code, "licence.code"), values(code, "licence.id"), values(model, "licence.code"), values(model, "licence.id")]).toEqual([["MIT"], [], [], ["deepseek-license-1.0"]]);
  });

  test("10: emissions are not dropped, and the body's placeholder is seen", async () => {
    const r = await read("10-bloom-mirror/README.md");
    expect(of(r, "emissions.co2_grams")).toMatchObject([{ value: 24_700_000, unit: "g", sources: [{ line: 174 }] }]);
    expect([values(r, "licence.id"), values(r, "training.tokens"), values(r, "parameters.total"), values(r, "context_length"), values(r, "release.date")]).toEqual([["bigscience-bloom-rail-1.0", "bigscience-bloom-rail-1.0"], [366e9], [176_247_271_424], [2048], ["2022-07-11"]]);
    expect(values(r, "languages")).toEqual([expect.arrayContaining(["en", "zu"])]);
    expect((values(r, "languages")[0] as string[]).length).toBe(46);
    expect((got(of(r, "documents")[0]?.value) as { placeholders: unknown[] }).placeholders).toContainEqual(expect.objectContaining({ label: "Estimated carbon emissions" }));
  });

  test("13: no licence; front matter names one parent, the pasted configuration three", async () => {
    const r = await read("13-mergekit-8b/README.md");
    expect(values(r, "licence.id")).toEqual([]);
    expect(of(r, "base_model").filter((o) => o.method === "card-front-matter").map((o) => o.value)).toEqual(["arcee-ai/Llama-3.1-SuperNova-Lite"]);
    expect(new Set(values(r, "base_model"))).toEqual(new Set(["arcee-ai/Llama-3.1-SuperNova-Lite", "DreadPoor/Heart_Stolen-8B-Model_Stock", "Dampfinchen/Llama-3.1-8B-Ultra-Instruct"]));
    expect([values(r, "training.tokens"), values(r, "parameters.total")]).toEqual([[], []]);
  });

  test("24: Croissant 1.0 and 1.1", async () => {
    expect((await documents("24-croissant/datasets/1.0/bigcode-the-stack/metadata.json"))[0]).toMatchObject({ type: "dataset-manifest", version: "1.0", licenceKnown: false, webScraping: true, collectionTypes: ["Web Scraping", "Others"], statedPeriod: { from: "2021-11", to: "2022-06" } });
    expect((await documents("24-croissant/datasets/1.1/commoncrawl-CC-MAIN-2025-43-draft/metadata.json"))[0]).toMatchObject({ version: "1.1", licenceKnown: false, temporalCoverage: { from: "2025-10-05", to: "2025-10-19" }, robotsTxtFiles: ["robotstxt.paths.gz", "robotstxt-files"], topDomainFiles: ["CC-MAIN-2025-43.domains-top-1000"] });
    expect((await read("24-croissant/datasets/1.1/huggingface-data_provenance_initiative/metadata.json"))?.kind).toBe("croissant");
  });

  test("25: an opt-out channel for a dataset, without a deadline", async () => {
    const [value] = await documents("25-stack-opt-out/.github/ISSUE_TEMPLATE/opt-out-request.yml");
    expect(value).toMatchObject({ type: "complaint-channel", purpose: "opt-out", subject: "dataset", deadline: null });
    expect((got(value?.["fields"]) as { id: string; type: string }[]).map((f) => [f.id, f.type])).toEqual([["remove_accounts", "textarea"], ["remove_repos", "textarea"], ["authority", "checkboxes"], ["proof", "input"], ["notes", "textarea"]]);
  });

  test("29 and 30: cut-offs per phase, sub-models, licences", async () => {
    const nemotron = await read("29-nemotron-blend/skills/nemotron-nano3/model-card.md");
    expect(about(nemotron, "data.cutoff")).toEqual([["2025-06-25", "pre-training"], ["2025-11-28", "post-training"]]);
    expect([values(nemotron, "licence.id"), values(nemotron, "parameters.total"), values(nemotron, "parameters.active")]).toEqual([["nvidia-nemotron-open-model-license"], [31.6e9], [3.2e9]]);
    const oss = await read("30-gpt-oss/README.md");
    expect(about(oss, "parameters.total")).toEqual([[117e9, "gpt-oss-120b"], [21e9, "gpt-oss-20b"]]);
    expect(about(oss, "parameters.active")).toEqual([[5.1e9, "gpt-oss-120b"], [3.6e9, "gpt-oss-20b"]]);
    expect([values(oss, "training.tokens"), values(oss, "licence.id")]).toEqual([[], ["Apache-2.0"]]);
    expect(values(await read("30-gpt-oss/USAGE_POLICY"), "acceptable_use.files")).toEqual(["USAGE_POLICY"]);
    expect(of(await read("30-gpt-oss/LICENSE"), "licence.id")).toMatchObject([{ value: "Apache-2.0", about: "unscoped" }]);
  });

  test("03, 04, 05: other models' and ablations' numbers are not taken", async () => {
    const smol = await read("03-smollm3-3b/text/pretraining/README.md");
    expect([values(smol, "training.tokens"), values(smol, "parameters.total"), values(smol, "training.gpu_hours")]).toEqual([[], [], [221_184]]);
    const olmo = await read("04-olmo2-1b/README.md");
    expect(of(olmo, "training.tokens").every((o) => o.about !== undefined)).toBe(true);
    expect(olmo?.datasets.map((d) => d.id)).toEqual(["allenai/olmo-mix-1124", "allenai/dolmino-mix-1124"]);
    const pythia = await read("05-pythia-1.4b/README.md");
    expect([values(pythia, "training.tokens"), values(pythia, "parameters.total"), pythia?.datasets.map((d) => [d.id, d.context])]).toEqual([[299_892_736_000], [], [["The Pile", "prose"]]]);
    expect(values(await read("05-pythia-1.4b/utils/shard_hashes.txt"), "data.integrity")).toMatchObject([{ algorithm: "sha256", of: "data" }]);
  });
});
