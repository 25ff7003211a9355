import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { FIXABLE } from "../../../src/checks/fixable.ts";
import { projectRoot } from "../../support/mini-runner.ts";
import { digest, documentation, modelYaml } from "../../support/wren.ts";
import { all, edits, files, judged } from "./support.ts";

const ONE = digest("one");
const OLD = digest("old");
const DOC = ".gpai/documentation.yaml";
const SUMMARY = ".gpai/summary.yaml";
const summary = (over: Readonly<Record<string, string>>): Record<string, string> => ({ [SUMMARY]: Object.entries({ "PST-0.1": '"1.0"', "PST-1.3.1": "[Text]", ...over }).map(([key, value]) => `${key}: ${value}\n`).join("") });
const doc = (over: Readonly<Record<string, string>>): Record<string, string> => ({ [DOC]: documentation(over) });

interface Case {
  readonly name: string;
  readonly rule: string;
  readonly files: Readonly<Record<string, string>>;
  /** `path:line old → new`, in order. */
  readonly edits: readonly string[];
}

const CASES: readonly Case[] = [
  { name: "a stale digest by file name", rule: "form/digest", files: doc({ "MDF-GEN-3": `{model.safetensors: "sha256:${OLD}"}` }), edits: [`${DOC}:5 "sha256:${OLD}" → "sha256:${ONE}"`] },
  { name: "a stale digest, upper case, without prefix", rule: "form/digest", files: doc({ "MDF-GEN-3": `{model.safetensors: ${OLD.toUpperCase()}}` }), edits: [`${DOC}:5 ${OLD.toUpperCase()} → ${ONE}`] },
  { name: "a stale digest in a list of files", rule: "form/digest", files: doc({ "MDF-GEN-3": `\n  - {path: model.safetensors, sha256: ${OLD}}` }), edits: [`${DOC}:6 ${OLD} → ${ONE}`] },
  { name: "a stale digest in the file of digests that the answer names", rule: "form/digest", files: { ...doc({ "MDF-GEN-3": "SHA256SUMS.txt" }), "SHA256SUMS.txt": `# digests\r\n${OLD}  model.safetensors\r\n` }, edits: [`SHA256SUMS.txt:2 ${OLD} → ${ONE}`] },
  { name: "a stale digest in model.yaml", rule: "form/digest", files: { ".gpai/model.yaml": modelYaml.replace('weights: [{path: "*.safetensors"}]', `weights: [{path: "*.safetensors", files: {model.safetensors: "sha256:${OLD}"}}]`) }, edits: [`.gpai/model.yaml:8 "sha256:${OLD}" → "sha256:${ONE}"`] },
  { name: "a stale digest of the one file in model.yaml", rule: "form/digest", files: { ".gpai/model.yaml": modelYaml.replace('{path: "*.safetensors"}', `{path: model.safetensors, sha256: ${OLD}}`) }, edits: [`.gpai/model.yaml:8 ${OLD} → ${ONE}`] },
  { name: "a stale count of parameters", rule: "form/parameters", files: doc({ "MDF-PRP-7": "7.2e9", "MDF-PRP-8": "500M-5B" }), edits: [`${DOC}:6 7.2e9 → 3624078336`] },
  { name: "a stale count in words", rule: "form/parameters", files: doc({ "MDF-PRP-7": "7.2B parameters" }), edits: [`${DOC}:6 7.2B parameters → 3624078336 parameters`] },
  { name: "a stale total beside the active ones", rule: "form/parameters", files: doc({ "MDF-PRP-7": "{total: 7.2e9, active: 1e9}" }), edits: [`${DOC}:6 7.2e9 → 3624078336`] },
  { name: "an inferred value that waits to be confirmed", rule: "form/parameters", files: doc({ "MDF-PRP-7": "{value: 7.2e9, source: README.md}" }), edits: [`${DOC}:6 7.2e9 → 3624078336`] },
  { name: "a band that does not hold the count", rule: "form/band", files: doc({ "MDF-PRP-8": "5B-15B" }), edits: [`${DOC}:7 5B-15B → 500M-5B`] },
  { name: "a band in a list", rule: "form/band", files: doc({ "MDF-PRP-8": '["5B-15B"]' }), edits: [`${DOC}:7 "5B-15B" → "500M-5B"`] },
  { name: "a band that does not hold the number beside it", rule: "form/band", files: { ...doc({ "MDF-PRP-7": "7.2e9", "MDF-PRP-8": "500M-5B" }), "model.safetensors": "", "model.safetensors.index.json": "{}", "config.json": "{}", "README.md": "# Wren\n" }, edits: [`${DOC}:7 500M-5B → 5B-15B`] },
  { name: "a date of the form", rule: "form/date", files: doc({ "MDF-GEN-4": "10 March 2026" }), edits: [`${DOC}:8 10 March 2026 → 2026-03-10`] },
  { name: "energy in kWh", rule: "form/unit", files: doc({ "MDF-ENG-1": "110_000 kWh".replace("_", "") }), edits: [`${DOC}:8 110000 kWh → 110 MWh`] },
  { name: "energy in Wh, a fraction of one", rule: "form/unit", files: doc({ "MDF-ENG-1": "2500 Wh" }), edits: [`${DOC}:8 2500 Wh → 0.0025 MWh`] },
  { name: "energy as number and unit", rule: "form/unit", files: doc({ "MDF-ENG-1": "{value: 1250, unit: kWh}" }), edits: [`${DOC}:8 1250 → 1.25`, `${DOC}:8 kWh → MWh`] },
  { name: "a date of the summary", rule: "summary/date-form", files: summary({ "PST-0.2": "2 March 2026" }), edits: [`${SUMMARY}:3 2 March 2026 → 2026-03-02`] },
  { name: "a range that does not hold the number beside it", rule: "summary/size-contradiction", files: summary({ "PST-1.3.2": '{Text: "1 billion to 10 trillion tokens (15 trillion tokens)"}' }), edits: [`${SUMMARY}:3 "1 billion to 10 trillion tokens (15 trillion tokens)" → "more than 10 trillion tokens (15 trillion tokens)"`] },
  { name: "a date of any record", rule: "records/invalid", files: { ".gpai/model.yaml": modelYaml.replace("released: 2026-03-10", "released: 2026/3/10") }, edits: [".gpai/model.yaml:5 2026/3/10 → 2026-03-10"] },
  { name: "a date in a list of waivers", rule: "records/invalid", files: { ".gpai/waivers.yaml": "- {id: MDF-HDR-1, reason: with the next release, owner: me, until: 1 March 2027}\n" }, edits: [".gpai/waivers.yaml:1 1 March 2027 → 2027-03-01"] },
  { name: "a number with signs between its digits", rule: "records/invalid", files: { ".gpai/model.yaml": `${modelYaml}training: [{stage: pretraining, tokens: "8,000,000,000"}]\n` }, edits: ['.gpai/model.yaml:9 "8,000,000,000" → "8000000000"'] },
  { name: "cells of a register", rule: "records/invalid", files: { ".gpai/training-data.csv": 'id,category,size,unit,checked\nhf:a/b,public,"2,900,000",tokens,2026/3/1\n' }, edits: ['.gpai/training-data.csv:2 "2,900,000" → "2900000"', ".gpai/training-data.csv:2 2026/3/1 → 2026-03-01"] },
  { name: "a register as a list, its period by month", rule: "records/invalid", files: { ".gpai/training-data.yaml": "- {id: hf:a/b, category: public, collected_to: 03/2026}\n" }, edits: [".gpai/training-data.yaml:1 03/2026 → 2026-03"] },
  { name: "a request", rule: "records/invalid", files: { ".gpai/registers/complaints.csv": "id,received\nR-1,20260301\n" }, edits: [".gpai/registers/complaints.csv:2 20260301 → 2026-03-01"] },
  { name: "a request as a list", rule: "records/invalid", files: { ".gpai/registers/complaints.yaml": "- id: R-1\n  received: 20260301\n" }, edits: [".gpai/registers/complaints.yaml:2 20260301 → 2026-03-01"] },
  { name: "an id in lower case", rule: "records/unknown-key", files: { [DOC]: `${documentation()}mdf-gen-4: 2026-03-10\n` }, edits: [`${DOC}:8 mdf-gen-4 → MDF-GEN-4`] },
];

test.each(CASES)("$rule: $name", async ({ rule, files: over, edits: expected }) => {
  const found = edits(await judged(over)).filter((one) => one.rule === rule).flatMap((one) => one.edits.map((edit) => (edit.kind === "replace" ? `${edit.path}:${edit.line} ${edit.old} → ${edit.new}` : "insert")));
  expect(found).toEqual(expected);
});

test("the rules with edits are those of the list", async () => {
  const seen = new Set<string>();
  for (const one of CASES) for (const { rule } of edits(await judged(one.files))) seen.add(rule);
  expect([...seen].toSorted()).toEqual([...FIXABLE.keys()].toSorted());
});

test("the table on the page is the list", () => {
  const page = readFileSync(join(projectRoot, "docs/records.md"), "utf8");
  const rows = [...page.slice(page.indexOf("## What `gpai-docket fix` writes")).matchAll(/^\| `([a-z/-]+)` \| (.+) \|$/gm)].map((row) => [row[1], row[2]]);
  expect(rows).toEqual([...FIXABLE]);
});

describe("what a person has to decide has no edits", () => {
  test.each<[string, string, Readonly<Record<string, string>>]>([
    ["a missing answer", "form/missing", {}],
    ["a placeholder", "form/placeholder", doc({ "MDF-PRP-7": "TODO", "MDF-PRP-8": "TBD" })],
    ["an ambiguous date", "form/date", doc({ "MDF-GEN-4": "01/09/2025" })],
    ["an ambiguous date in a record", "records/ambiguous-date", { ".gpai/model.yaml": modelYaml.replace("released: 2026-03-10", "released: 01/09/2025") }],
    ["a count that a person confirmed beside it", "form/parameters", doc({ "MDF-PRP-7": "{value: 7.2e9, confirmed: true}" })],
    ["a count that a person confirmed by id", "form/parameters", { ...doc({ "MDF-PRP-7": "7.2e9" }), ".gpai/model.yaml": `${modelYaml}confirmed: [MDF-PRP-7]\n` }],
    ["a count against file sizes, which hold headers", "form/parameters", { ...doc({ "MDF-PRP-7": "7.2e9" }), "model.safetensors.index.json": "{}" }],
    ["a count in a sentence", "form/parameters", doc({ "MDF-PRP-7": "between 7.2e9 and more" })],
    ["a digest in a sentence", "form/digest", doc({ "MDF-GEN-3": `model.safetensors has ${OLD}, checked by us` })],
    ["no digest at all", "form/no-digest", doc({ "MDF-GEN-3": "signed by the release team" })],
    ["a digest of another file", "form/digest", doc({ "MDF-GEN-3": `{other.safetensors: ${OLD}}` })],
    ["two digests for one file", "form/digest", doc({ "MDF-GEN-3": `[{path: model.safetensors, sha256: ${OLD}}, {path: model.safetensors, sha256: ${digest("older")}}]` })],
    ["a folded digest", "form/digest", doc({ "MDF-GEN-3": `\n  model.safetensors: >-\n    ${OLD}` })],
    ["a band in folded text", "form/band", doc({ "MDF-PRP-8": ">-\n  5B-15B" })],
    ["another amount of energy", "form/energy", { ...doc({ "MDF-ENG-1": "200 MWh" }), ".gpai/model.yaml": `${modelYaml}training: [{stage: a, energy_kwh: 110000}]\n` }],
    ["a context length, which a config only declares", "form/context-length", doc({ "MDF-PRP-4": "{Text: 8000 tokens}" })],
    ["two records that differ", "form/differs-from-model-record", doc({ "MDF-GEN-4": "2026-03-11" })],
    ["a range whose number lies on its edge", "summary/size-contradiction", summary({ "PST-1.3.2": '{Text: "less than 1 billion tokens (10 trillion tokens)"}' })],
  ])("%s", async (_, rule, over) => {
    const found = all(await judged(over)).filter((one) => one.rule === rule);
    expect(found).not.toEqual([]);
    expect(found.flatMap((one) => one.edits ?? [])).toEqual([]);
  });

  test("one of two weight files of one name, where the record gives only the name", async () => {
    const found = all(await judged({ ...doc({ "MDF-GEN-3": `{model.safetensors: ${OLD}}` }), "other/model.safetensors": files()["model.safetensors"]?.replace(ONE, digest("two")) ?? "", ".gpai/model.yaml": modelYaml.replace('"*.safetensors"', '"**/*.safetensors"') })).filter((one) => one.rule === "form/digest");
    expect(found.flatMap((one) => one.edits ?? [])).toEqual([]);
  });

  test("half of a finding: with one file that has no place in the record, nothing is written for the others", async () => {
    const other = (files()["model.safetensors"] ?? "").replace(ONE, digest("two"));
    const found = all(await judged({ ...doc({ "MDF-GEN-3": `{model.safetensors: ${OLD}}` }), "model-extra.safetensors": other })).filter((one) => one.rule === "form/digest");
    expect(found).toHaveLength(1);
    expect(found[0]?.edits).toBeUndefined();
  });
});

test("rows beyond those that are named one by one carry their edits in the line that counts them", async () => {
  const rows = Array.from({ length: 40 }, (_, i) => `hf:a/b${i},public,2026/3/${(i % 28) + 1}\n`).join("");
  const found = all(await judged({ ".gpai/training-data.csv": `id,category,checked\n${rows}` })).filter((one) => one.rule === "records/invalid");
  expect(found).toHaveLength(4);
  expect(found.flatMap((one) => one.edits ?? [])).toHaveLength(40);
});

test("a file of SHA-256 digests with a lone carriage return is left alone", async () => {
  const found = all(await judged({ ...doc({ "MDF-GEN-3": "SHA256SUMS.txt" }), "SHA256SUMS.txt": `x\r${OLD}  model.safetensors\n` })).filter((one) => one.rule === "form/digest");
  expect(found.flatMap((one) => one.edits ?? [])).toEqual([]);
});
