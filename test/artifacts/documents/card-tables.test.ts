import { describe, expect, test } from "@jest/globals";
import { card, of, placed, values } from "./support.ts";

const about = (r: Awaited<ReturnType<typeof card>>, key: Parameters<typeof of>[1]): unknown[] => of(r, key).map((o) => [o.value, o.about]);
const params = (cell: string, header = "Params"): Promise<Awaited<ReturnType<typeof card>>> => card(`# Example\n\n| Model | ${header} | Context length |\n|---|---|---|\n| Example X | ${cell} | 8K |\n`);

describe("several amounts in one cell", () => {
  test.each([
    ["17B (Activated) 109B (Total)", 109e9, 17e9], ["109B total, 17B active", 109e9, 17e9], ["671B (37B active)", 671e9, 37e9], ["671B/37B active", 671e9, 37e9], ["Total: 671B, Active: 37B", 671e9, 37e9],
    ["17B active out of 109B", 109e9, 17e9], ["236B, 21B activated", 236e9, 21e9], ["46.7B parameters, 12.9B activated parameters", 46.7e9, 12.9e9], ["30B-A3B (30.5B total, 3.3B active)", 30.5e9, 3.3e9],
    ["17B active", undefined, 17e9], ["6.9B (6,857,302,016)", 6.9e9, undefined], ["7.6B (6.5B non-embedding)", 7.6e9, undefined], ["~8B", 8e9, undefined],
    // Names, ranges, lists, bounds, factors, contradictions.
    ["30B-A3B", undefined, undefined], ["17Bx16E", undefined, undefined], ["8x7B", undefined, undefined], ["8 x 7B", undefined, undefined], ["17B 109B", undefined, undefined], ["8B, 70B, 405B", undefined, undefined], ["7B-13B", undefined, undefined], ["7–13B", undefined, undefined],
    ["7B or 13B", undefined, undefined], ["<7B", undefined, undefined], ["7B+", undefined, undefined], ["109B active, 17B total", undefined, undefined], ["3B total 7B total", undefined, undefined], ["8B / 70B", undefined, undefined], ["7B + 400M", undefined, undefined], ["6.5B non-embedding", undefined, undefined],
  ])("%s", async (cell, total, active) => {
    const r = await params(cell);
    expect([values(r, "parameters.total"), values(r, "parameters.active")]).toEqual([total === undefined ? [] : [total], active === undefined ? [] : [active]]);
  });

  test("a header that names both asks for words in the cell", async () => {
    expect(values(await params("17B", "Active / Total Params"), "parameters.active")).toEqual([]);
    const r = await params("109B total, 17B active", "Active / Total Params");
    expect([values(r, "parameters.total"), values(r, "parameters.active")]).toEqual([[109e9], [17e9]]);
  });

  test.each([["- Params: 17B (Activated) 109B (Total)", 109e9, 17e9], ["- Parameters: 671B (37B active)", 671e9, 37e9], ["- Parameters: 8B, 70B", undefined, undefined], ["- Parameters: 7B-13B", undefined, undefined], ["- Parameters: 8 x 7B", undefined, undefined]])("after a label: %s", async (line, total, active) => {
    const r = await card(`# Example\n\n${line}\n`);
    expect([[...new Set(values(r, "parameters.total"))], [...new Set(values(r, "parameters.active"))]]).toEqual([total === undefined ? [] : [total], active === undefined ? [] : [active]]);
  });
});

const SIZES = ["8B", "70B", "405B"];
const MODELS = `<table>
<tr><td></td><td><strong>Training Data</strong></td><td><strong>Params</strong></td><td><strong>Context length</strong></td><td><strong>Token count</strong></td><td><strong>Knowledge cutoff</strong></td></tr>
<tr><td rowspan="3">Llama 3.1 (text only)</td><td rowspan="3">A new mix of data</td><td>8B</td><td>128k</td><td rowspan="3">15T+</td><td rowspan="3">December 2023</td></tr>
<tr><td>70B</td><td>128k</td></tr>
<tr><td>405B</td><td>128k</td></tr>
</table>`;

describe("HTML tables", () => {
  test("rows under one name are told apart by their size", async () => {
    const r = await card(`# Llama 3.1\n\n${MODELS}\n`);
    expect(about(r, "parameters.total")).toEqual([[8e9, "Llama 3.1 (text only) 8B"], [70e9, "Llama 3.1 (text only) 70B"], [405e9, "Llama 3.1 (text only) 405B"]]);
    expect(placed(r, "parameters.total").map(([, line]) => line)).toEqual([5, 6, 7]);
    expect(about(r, "training.tokens")).toEqual(SIZES.map((s) => [15e12, `Llama 3.1 (text only) ${s}`]));
    expect(about(r, "data.cutoff")).toEqual(SIZES.map((s) => ["2023-12", `Llama 3.1 (text only) ${s}`]));
  });

  test("energy table: the unit stands in the header; watts and market-based figures are not taken", async () => {
    const r = await card("# Llama 3.1\n\n<table>\n<tr><td></td><td>Training Time (GPU hours)</td><td>Training Power Consumption (W)</td><td>Training Location-Based Greenhouse Gas Emissions\n<p>\n(tons CO<sub>2</sub>eq)</td><td>Training Market-Based Greenhouse Gas Emissions (tons CO2eq)</td></tr>\n<tr><td>Llama 3.1 8B\n</td><td>1.46M</td><td>700</td><td>420</td><td>0</td></tr>\n<tr><td>Total</td><td>39.3M\n<td>\n<ul>\n\n</ul>\n</td><td>11,390</td><td>0</td></tr>\n</table>\n");
    expect([about(r, "training.gpu_hours"), about(r, "emissions.co2_grams"), about(r, "energy.kwh")]).toEqual([[[1_460_000, "Llama 3.1 8B"]], [[420e6, "Llama 3.1 8B"]], []]);
  });

  test.each([["Carbon emitted (tCO2eq)", 5e6], ["Emissions (kg)", 5e3], ["Emissions (kg CO₂)", 5e3], ["CO2 emissions", undefined], ["Emissions (total)", undefined]])("%s", async (header, grams) => {
    const r = await card(`# Example\n\n<table><tr><th>Model<th>${header}<th>x<tr><td>Example X<td>5<td>y</table>\n`);
    expect(values(r, "emissions.co2_grams")).toEqual(grams === undefined ? [] : [grams]);
  });

  test("links, corpora and placeholders in cells are seen with their lines", async () => {
    const r = await card("# A\n\n<table>\n<tr><td>Source<td>Where</tr>\n<tr><td>Books3<td><a href=\"https://huggingface.co/datasets/org/corpus\">here</a></tr>\n</table>\n");
    expect(r?.datasets.map((d) => [d.id, d.context, d.source.line])).toEqual(expect.arrayContaining([["Books3", "prose", expect.any(Number)], ["org/corpus", "prose", 5]]));
  });
});

describe("rows that cannot be told apart", () => {
  test("the same name twice gives only what both say", async () => {
    const r = await card("# OLMo\n\n| Model | Training tokens | Context length |\n|---|---|---|\n| OLMo X | 4T | 8K |\n| OLMo X | 5T | 8K |\n");
    expect([values(r, "training.tokens"), values(r, "context_length")]).toEqual([[], [8192, 8192]]);
  });
  test("two columns under one label", async () => {
    expect(values(await card("# OLMo\n\n| Model | Params | Params |\n|---|---|---|\n| OLMo X | 4B | 5B |\n"), "parameters.total")).toEqual([]);
  });
  test("rows of data are no models", async () => {
    expect(values(await card("# OLMo\n\n| Dataset | Tokens |\n|---|---|\n| OLMo mix | 4T |\n"), "training.tokens")).toEqual([]);
  });
});
