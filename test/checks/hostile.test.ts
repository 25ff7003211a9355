import { describe, expect, test } from "@jest/globals";
import { evaluate } from "../../src/checks/evaluate.ts";
import { wordsOf } from "../../src/checks/transparency/answer.ts";
import { quantities } from "../../src/checks/transparency/quantity.ts";
import type { FieldValue, RecordFile } from "../../src/records/types.ts";
import { obligations } from "../../src/law/catalogue.ts";
import { allRecords, document, factsDocument, modelFacts, modelRecord, modelRecords, NOW, record, weight } from "./support.ts";

const MEGA = 1_000_000;
const TEXTS: readonly string[] = [
  "a".repeat(MEGA), " ".repeat(MEGA), "1".repeat(MEGA), "1,".repeat(MEGA / 2), "0f".repeat(MEGA / 2), "N/A ".repeat(MEGA / 4), "x@".repeat(MEGA / 2), "(".repeat(MEGA), "10^".repeat(MEGA / 3), "1 x 10 ".repeat(MEGA / 7),
  "https://".repeat(MEGA / 8), "\n".repeat(MEGA), "::error file=x::y\n@org/team <img src=x>", "__proto__", "\u202Eevil", "$&$'$`",
];

function deep(depth: number): FieldValue {
  let value: unknown = "TODO";
  for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? [value] : { a: value };
  return value as FieldValue;
}

/** A record file without a line for every key: the answers here are too large to number. */
function flat<T>(path: string, data: T): RecordFile<T> {
  return { path, data, at: () => ({ path, line: 1 }) };
}

function run(value: FieldValue, more: { documents?: string } = {}) {
  const fields = Object.fromEntries(obligations().filter((one) => one.chapter === "form").map((one) => [one.id, value]));
  const own = modelRecords({ documentation: flat(".gpai/documentation.yaml", { fields }), model: record(".gpai/model.yaml", modelRecord()) });
  const text = more.documents ?? "";
  return evaluate({
    facts: factsDocument([modelFacts({ weights: [weight("model.safetensors", "a".repeat(64))] })]),
    records: allRecords([own], { paths: new Set([".github/CODEOWNERS", "README.md"]), documents: new Map([document(".github/CODEOWNERS", text), document("README.md", text)]) }),
    lastChanges: new Map(), now: NOW, catalogueDate: NOW, toolVersion: "0", repository: { name: "x", kind: "folder" }, incomplete: [],
  });
}

describe("hostile answers in every field", () => {
  test.each(TEXTS.map((text, index) => [index, text.slice(0, 12), text] as const))("text %i (%j)", (_, __, text) => {
    const start = performance.now();
    const report = run(text);
    expect(report.counts.error).toBe(0);
    expect(performance.now() - start).toBeLessThan(8000);
  });
  test.each([10, 1000, 20_000])("nesting %i deep", (depth) => {
    expect(run(deep(depth)).counts.error).toBe(0);
  });
  test("a list of 50,000 items, a mapping of 20,000 keys", () => {
    expect(run(Array.from({ length: 50_000 }, (_, index) => `org/data-${index}`)).counts.error).toBe(0);
    expect(run(Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`key-${index}`, index])) as FieldValue).counts.error).toBe(0);
  });
  test("documents that are one long line", () => {
    for (const text of TEXTS.slice(0, 12)) expect(run("x", { documents: text }).counts.error).toBe(0);
  });
  test("evidence and messages stay short", () => {
    for (const text of TEXTS) {
      for (const result of run(text).models.flatMap((model) => model.obligations)) {
        for (const finding of result.findings) expect([result.id, finding.rule, (finding.evidence ?? "").length <= 200, finding.message.length <= 1000 && (finding.fix ?? "").length <= 600 && !/[\n\r]/.test(finding.message)]).toEqual([result.id, finding.rule, true, true]);
      }
    }
  });
});

test("names out of records cannot break a line or fill the report", () => {
  const name = `::error::x\n${"n".repeat(100_000)}`;
  const own = modelRecords({ documentation: record(".gpai/documentation.yaml", { fields: { "MDF-GEN-2": "Other", "MDF-GEN-1": "Other" } }), model: record(".gpai/model.yaml", modelRecord({ model: { id: "demo", name, versions: [name] }, provider: { name } })) });
  const report = evaluate({ facts: factsDocument(), records: allRecords([own]), lastChanges: new Map(), now: NOW, catalogueDate: NOW, toolVersion: "0", repository: { name: "x", kind: "folder" }, incomplete: [] });
  const findings = report.models.flatMap((model) => model.obligations.filter((one) => one.chapter === "form").flatMap((one) => one.findings));
  expect(findings.some((one) => one.message.includes("::error::x n"))).toBe(true);
  expect(findings.filter((one) => one.message.length > 1000 || (one.fix ?? "").length > 600 || /[\n\r]/.test(one.message + (one.fix ?? "")))).toEqual([]);
});

test("many shards and many records are judged in a moment", () => {
  const weights = Array.from({ length: 5000 }, (_, index) => weight(`model-${index}.safetensors`, index.toString(16).padStart(64, "0")));
  const fields = { "MDF-GEN-3": Object.fromEntries(weights.map((file) => [file.path, file.sha256 ?? ""])) };
  const own = modelRecords({ documentation: record(".gpai/documentation.yaml", { fields }), model: record(".gpai/model.yaml", modelRecord({ weights: [{ path: "*.safetensors" }] })) });
  const start = performance.now();
  const report = evaluate({ facts: factsDocument([modelFacts({ weights })]), records: allRecords([own]), lastChanges: new Map(weights.map((file) => [file.path, { commit: "a".repeat(40), date: "2026-01-01T00:00:00Z" }])), now: NOW, catalogueDate: NOW, toolVersion: "0", repository: { name: "x", kind: "folder" }, incomplete: [] });
  expect(report.models[0]?.obligations.find((one) => one.id === "MDF-GEN-3")?.outcome).toBe("recorded");
  expect(performance.now() - start).toBeLessThan(5000);
});

describe("reading numbers", () => {
  test.each([
    ["1.24e9", 1.24e9, 3], ["1,240,814,592", 1240814592, 10], ["1.2B parameters", 1.2e9, 2], ["7B", 7e9, 1], ["7.0B", 7e9, 2], ["3.8x10^25 FLOP", 3.8e25, 2], ["10^24", 1e24, 1], ["14.8 trillion tokens", 14.8e12, 3], ["24_700_000", 24_700_000, 3], ["5 × 10^22", 5e22, 1],
  ])("%s is %s with %s figures", (text, value, figures) => {
    const [first] = quantities(text);
    expect([first?.value, first?.figures]).toEqual([value, figures]);
  });
  test("names are no numbers", () => {
    expect(quantities("H100, A100-SXM4, GPT-4, v2 and Llama3")).toEqual([]);
  });
  test("units come from the text, the key beside, or the key above", () => {
    expect(quantities("12 GPU days")[0]?.unit).toBe("gpu days");
    expect(quantities({ value: 5, unit: "tokens" })[0]?.unit).toBe("tokens");
    expect(quantities({ wall_clock_days: 41 })[0]?.unit).toBe("wall clock days");
  });
});

test("words of a value are bounded", () => {
  expect(wordsOf(Array.from({ length: 10_000 }, () => "word".repeat(1000))).length).toBeLessThanOrEqual(20_000);
});
