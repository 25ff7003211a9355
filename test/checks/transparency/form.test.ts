import { describe, expect, test } from "@jest/globals";
import type { FieldValue } from "../../../src/records/types.ts";
import { formChecks } from "../../../src/checks/transparency/checks.ts";
import type { CheckResult } from "../../../src/checks/types.ts";
import { conflict, fact, input, type InputParts, line, modelRecord, record, register, registerRow, weight } from "../support.ts";
import { FACTS, GOOD, lineOf, SHA, withForm } from "./good.ts";

function run(parts: InputParts): ReadonlyMap<string, CheckResult> {
  const given = input(parts);
  return new Map(formChecks.flatMap((check) => check.run(given)).map((result) => [result.id, result]));
}

function one(id: string, parts: InputParts): CheckResult {
  const result = run(parts).get(id);
  if (result === undefined) throw new Error(`no result for ${id}`);
  return result;
}

const POINTER = { held_by: "compute team", digest: `sha256:${"0".repeat(64)}`, version: "1", date: "2026-01-12" };

test("a full and consistent form is recorded in all 47 fields, without a finding", () => {
  const results = [...run(withForm()).values()];
  expect(results).toHaveLength(47);
  expect(results.filter((result) => result.outcome !== "recorded")).toEqual([]);
  expect(results.every((result) => result.evidence?.[0]?.path === ".gpai/documentation.yaml")).toBe(true);
});

test("taking away any one field is a gap there and nowhere else, with a line to paste", () => {
  for (const id of Object.keys(GOOD)) {
    const results = run(withForm({ [id]: undefined }));
    // MDF-ENG-1 is a number here, so nothing rests on MDF-ENG-2.
    const bad = [...results.values()].filter((result) => result.outcome !== "recorded");
    expect({ id, bad: bad.map((result) => `${result.id} ${result.outcome} ${result.findings.map((found) => found.rule).join()}`) }).toEqual({ id, bad: [`${id} gap form/missing`] });
    expect(bad[0]?.findings[0]?.fix).toMatch(new RegExp(`^${id}: .+ in \\.gpai/documentation\\.yaml$`));
    expect(bad[0]?.findings[0]?.path).toBe(".gpai/documentation.yaml");
  }
});

test.each(["TODO", "TBD", "[More Information Needed]", "Forthcoming", "[here](URL)", "coming soon"])("placeholder %s counts as missing, at its line", (text) => {
  const result = one("MDF-TRN-2", withForm({ "MDF-TRN-2": text }));
  expect([result.outcome, result.findings.map(line)]).toEqual(["gap", [`form/placeholder .gpai/documentation.yaml:${lineOf("MDF-TRN-2")}`]]);
});

test("a placeholder inside a list is an unfinished answer", () => {
  expect(one("MDF-DIS-2", withForm({ "MDF-DIS-2": ["website", "TODO"] })).findings[0]?.rule).toBe("form/placeholder");
});

test.each(["None", "No", "keine"])("the bare denial %s is no answer", (text) => {
  expect(one("MDF-DAT-6", withForm({ "MDF-DAT-6": text })).findings[0]?.rule).toBe("form/denial");
});

test("none is an answer where the form asks for a statement", () => {
  expect(one("MDF-DIS-5", withForm({ "MDF-DIS-5": "None" })).outcome).toBe("recorded");
});

describe("N/A", () => {
  test.each(["MDF-USE-2", "MDF-PRP-6", "MDF-USE-5", "MDF-DAT-8"])("is allowed in %s", (id) => {
    expect(one(id, withForm({ [id]: "N/A" })).outcome).toBe("recorded");
  });
  test.each(["MDF-GEN-1", "MDF-PRP-7", "MDF-CMP-4", "MDF-DAT-3"])("is not allowed in %s", (id) => {
    expect(one(id, withForm({ [id]: "N/A" })).findings.map((found) => found.rule)).toEqual(["form/na-not-allowed"]);
  });
});

describe("pointer records", () => {
  test("satisfy where only authorities get the item", () => {
    for (const id of ["MDF-PRP-7", "MDF-CMP-2", "MDF-TRN-1", "MDF-GEN-3"]) expect([id, one(id, withForm({ [id]: POINTER })).outcome]).toEqual([id, "recorded"]);
  });
  test("that are not complete are no answer", () => {
    const result = one("MDF-TRN-1", withForm({ "MDF-TRN-1": { ...POINTER, digest: "later" } }));
    expect([result.outcome, result.findings[0]?.rule]).toEqual(["gap", "form/bad-pointer"]);
  });
  test("need a location where downstream providers get the item", () => {
    expect(one("MDF-PRP-1", withForm({ "MDF-PRP-1": POINTER })).findings[0]?.rule).toBe("form/pointer-without-location");
    expect(one("MDF-PRP-1", withForm({ "MDF-PRP-1": { ...POINTER, location: "https://docs.example.org" } })).outcome).toBe("recorded");
  });
});

interface Case { readonly id: string; readonly value: FieldValue; readonly outcome: string; readonly rule: string; readonly says?: RegExp }

/** One kind of damage each, against the facts of the good case. */
const DAMAGE: readonly Case[] = [
  { id: "MDF-HDR-1", value: "12.01.2026", outcome: "gap", rule: "form/date" },
  { id: "MDF-HDR-1", value: "2027-01-01", outcome: "gap", rule: "form/date-in-future" },
  { id: "MDF-GEN-1", value: "Somebody Else GmbH", outcome: "conflict", rule: "form/differs-from-model-record", says: /\.gpai\/model\.yaml:\d+/ },
  { id: "MDF-GEN-2", value: "Other-7B", outcome: "conflict", rule: "form/differs-from-model-record", says: /Demo-1B/ },
  { id: "MDF-GEN-3", value: { "model.safetensors": "b".repeat(64) }, outcome: "conflict", rule: "form/digest", says: /New weights, old document.*model\.safetensors/ },
  { id: "MDF-GEN-3", value: "signed with the release key", outcome: "gap", rule: "form/no-digest", says: /model\.safetensors/ },
  { id: "MDF-GEN-3", value: "N/A", outcome: "gap", rule: "form/na-although-known" },
  { id: "MDF-GEN-4", value: "2026-01-11", outcome: "conflict", rule: "form/differs-from-model-record" },
  { id: "MDF-GEN-5", value: "2026-02-15", outcome: "conflict", rule: "form/differs-from-model-record", says: /2026-01-15/ },
  { id: "MDF-PRP-3", value: ["Text", "Images"], outcome: "conflict", rule: "form/modality", says: /README\.md:4/ },
  { id: "MDF-PRP-3", value: ["Telepathy"], outcome: "conflict", rule: "form/modality" },
  { id: "MDF-PRP-4", value: { Text: "4096 tokens" }, outcome: "conflict", rule: "form/context-length", says: /32768 in config\.json:9/ },
  { id: "MDF-PRP-7", value: "many", outcome: "gap", rule: "form/number" },
  { id: "MDF-PRP-7", value: 7000000000, outcome: "conflict", rule: "form/parameters", says: /1240814592/ },
  { id: "MDF-PRP-7", value: 1000000000, outcome: "conflict", rule: "form/parameters" },
  { id: "MDF-PRP-7", value: "7 000 000 000", outcome: "conflict", rule: "form/parameters" },
  { id: "MDF-PRP-8", value: "5B-15B", outcome: "conflict", rule: "form/band", says: /500M-5B/ },
  { id: "MDF-PRP-8", value: "small", outcome: "gap", rule: "form/option" },
  { id: "MDF-DIS-3", value: "docs/LICENCE.txt", outcome: "gap", rule: "form/broken-link" },
  { id: "MDF-USE-1", value: "There is no acceptable use policy for this model because of its licence", outcome: "conflict", rule: "form/acceptable-use", says: /USE_POLICY\.md/ },
  { id: "MDF-DAT-4", value: { training: 3e12, testing: 1e9, validation: 1e9 }, outcome: "recorded", rule: "" },
  { id: "MDF-DAT-4", value: "3000000000000", outcome: "gap", rule: "form/unit" },
  { id: "MDF-DAT-5", value: "training 3.1e12 tokens", outcome: "gap", rule: "form/splits", says: /testing and validation/ },
  { id: "MDF-DAT-5", value: { training: { value: 5e14, unit: "tokens" }, testing: { value: 1.1e9, unit: "tokens" }, validation: { value: 1.1e9, unit: "tokens" } }, outcome: "conflict", rule: "form/coarse-and-fine" },
  { id: "MDF-CMP-1", value: "a while", outcome: "gap", rule: "form/option" },
  { id: "MDF-CMP-2", value: { wall_clock_days: 400, hardware_days: 5200 }, outcome: "conflict", rule: "form/coarse-and-fine" },
  { id: "MDF-CMP-2", value: "41 days", outcome: "gap", rule: "form/unit" },
  { id: "MDF-CMP-3", value: "10^25 FLOP", outcome: "conflict", rule: "form/coarse-and-fine" },
  { id: "MDF-CMP-4", value: "2.3e24 FLOP", outcome: "conflict", rule: "form/compute", says: /configs\/train\.yaml:12/ },
  { id: "MDF-CMP-4", value: 2e22, outcome: "gap", rule: "form/precision" },
  { id: "MDF-ENG-1", value: "62000 kWh", outcome: "gap", rule: "form/unit" },
  { id: "MDF-ENG-3", value: 2e15, outcome: "gap", rule: "form/precision" },
];

test.each(DAMAGE)("$id as $value: $outcome $rule", ({ id, value, outcome, rule, says }) => {
  const result = one(id, withForm({ [id]: value }));
  expect([result.outcome, result.findings[0]?.rule ?? ""]).toEqual([outcome, rule]);
  const [first] = result.findings;
  if (first === undefined) return;
  expect(line(first)).toBe(`${rule} .gpai/documentation.yaml:${lineOf(id, { [id]: value })}`);
  expect(first.fix ?? "").not.toBe("");
  if (says !== undefined) expect(first.message).toMatch(says);
});

describe("values for authorities only are never shown", () => {
  test("neither in messages nor in fixes nor in evidence", () => {
    const secret = "771234567890";
    const damaged = { "MDF-PRP-7": 771234567890, "MDF-CMP-4": `${secret} FLOP`, "MDF-CMP-3": `${secret}0000 FLOP`, "MDF-DAT-4": secret, "MDF-DAT-5": secret, "MDF-ENG-1": `${secret} kWh`, "MDF-GEN-3": { "model.safetensors": `${secret}${"c".repeat(52)}` }, "MDF-DIS-3": `docs/${secret}.md`, "MDF-TRN-1": `TODO ${secret}` };
    const results = [...run(withForm(damaged)).values()].filter((result) => Object.hasOwn(damaged, result.id));
    expect(results.filter((result) => result.outcome === "recorded").map((result) => result.id)).toEqual([]);
    expect(JSON.stringify(results)).not.toContain(secret);
  });
});

describe("weights and digests", () => {
  const shards = Array.from({ length: 5 }, (_, index) => weight(`model-0000${index + 1}-of-00005.safetensors`, String(index).repeat(64)));
  test("new weights beside an old document name the files that differ, not all", () => {
    const recorded = Object.fromEntries(shards.map((file) => [file.path, file.sha256 ?? ""]));
    const changed = shards.map((file, index) => (index === 2 ? { ...file, sha256: "f".repeat(64) } : file));
    const result = one("MDF-GEN-3", withForm({ "MDF-GEN-3": recorded }, { facts: { weights: changed } }));
    expect(result.outcome).toBe("conflict");
    expect(result.findings[0]?.message).toContain("model-00003-of-00005");
    expect(result.findings[0]?.message).not.toContain("model-00001");
  });
  test("digests in a checksum file that the answer names are read", () => {
    const text = shards.map((file) => `${file.sha256 ?? ""}  ${file.path}`).join("\n");
    const documents = new Map([["SHA256SUMS", { path: "SHA256SUMS", text, complete: true }]]);
    expect(one("MDF-GEN-3", withForm({ "MDF-GEN-3": "SHA256SUMS" }, { facts: { weights: shards }, records: { documents } })).outcome).toBe("recorded");
    const broken = new Map([["SHA256SUMS", { path: "SHA256SUMS", text: text.replace("0000", "1111"), complete: true }]]);
    expect(one("MDF-GEN-3", withForm({ "MDF-GEN-3": "SHA256SUMS" }, { facts: { weights: shards }, records: { documents: broken } })).outcome).toBe("conflict");
  });
  test("a digest in model.yaml that no longer fits is a conflict too, at its own place", () => {
    const model = record(".gpai/model.yaml", modelRecord({ weights: [{ path: "model.safetensors", sha256: "b".repeat(64) }] }));
    const result = one("MDF-GEN-3", withForm({}, { model: { model } }));
    expect(result.findings.map(line)).toEqual([`form/digest .gpai/model.yaml:${model.at("weights", 0).line ?? 0}`]);
  });
  test("swapped digests of two files are seen", () => {
    const files = [weight("a.safetensors", "1".repeat(64)), weight("b.safetensors", "2".repeat(64))];
    expect(one("MDF-GEN-3", withForm({ "MDF-GEN-3": { "a.safetensors": "2".repeat(64), "b.safetensors": "1".repeat(64) } }, { facts: { weights: files } })).outcome).toBe("conflict");
  });
});

describe("base models", () => {
  const bases = [...FACTS, fact("base_model", "meta-org/Base-8B", "mergekit_config.yml:4")];
  test("N/A although an artifact names one", () => {
    const result = one("MDF-GEN-6", withForm({}, { facts: { facts: bases } }));
    expect([result.outcome, result.findings[0]?.rule]).toEqual(["conflict", "form/dependency"]);
    expect(result.findings[0]?.message).toContain("mergekit_config.yml:4");
  });
  test("named is enough, whatever the form of the id", () => {
    expect(one("MDF-GEN-6", withForm({ "MDF-GEN-6": ["Base-8B, version of May 2025"] }, { facts: { facts: bases } })).outcome).toBe("recorded");
  });
  test("parents that only a merge recipe names are missing", () => {
    const three = [...bases, fact("base_model", ["org/One", "org/Two"], "mergekit_config.yml:6")];
    const result = one("MDF-GEN-6", withForm({ "MDF-GEN-6": ["meta-org/Base-8B"] }, { facts: { facts: three } }));
    expect(result.findings.map((found) => found.message.match(/org\/(?:One|Two)/)?.[0])).toEqual(["org/One", "org/Two"]);
  });
  test("a contradiction between artifacts shows whatever is recorded", () => {
    const conflicts = [conflict("base_model", "The card and the config name different base models.", "README.md:3", "config.json:2")];
    const result = one("MDF-GEN-6", withForm({}, { facts: { conflicts } }));
    expect(result.findings.map(line)).toEqual(["artifacts/base-model README.md:3"]);
    expect(result.findings[0]?.message).toContain("config.json:2");
  });
});

describe("licences", () => {
  const licence = (id: string): InputParts => withForm({}, { facts: { facts: [...FACTS, fact("licence.id", id, "README.md:2")] } });
  test("another licence in model.yaml than in the card", () => {
    const model = record(".gpai/model.yaml", modelRecord({ licence: { id: "MIT", files: ["LICENSE"] } }));
    const result = one("MDF-DIS-3", { ...licence("apache-2.0"), model: { ...licence("x").model, model } });
    expect(result.findings.map(line)).toEqual([`form/licence .gpai/model.yaml:${model.at("licence", "id").line ?? 0}`]);
  });
  test("the same licence in another spelling agrees", () => {
    const model = record(".gpai/model.yaml", modelRecord({ licence: { id: "Apache-2.0", files: ["LICENSE"] } }));
    expect(one("MDF-DIS-3", { ...licence("apache-2.0"), model: { ...licence("x").model, model } }).outcome).toBe("recorded");
  });
  test("free and open source beside a licence that restricts", () => {
    const parts = withForm({ "MDF-DIS-4": "free and open source" }, { facts: { facts: [...FACTS, fact("licence.id", "bigscience-bloom-rail-1.0", "README.md:2")] } });
    const result = one("MDF-DIS-4", parts);
    expect([result.outcome, result.findings[0]?.rule]).toEqual(["conflict", "form/licence-type"]);
  });
  test("weights without any licence", () => {
    const facts = FACTS.filter((one) => one.key !== "licence.files");
    const model = record(".gpai/model.yaml", modelRecord({ licence: {} }));
    const parts = withForm({}, { facts: { facts } });
    expect(one("MDF-DIS-3", { ...parts, model: { ...parts.model, model } }).findings.map((found) => found.rule)).toEqual(["artifacts/licence-undeclared"]);
  });
});

describe("parameter bands at their shared edges", () => {
  test.each(["500M-5B", "5B-15B"])("5 billion fits %s", (band) => {
    const facts = [fact("parameters.total", 5e9)];
    expect(one("MDF-PRP-8", withForm({ "MDF-PRP-8": band }, { facts: { facts } })).outcome).toBe("recorded");
  });
  test("15B-50B does not", () => {
    expect(one("MDF-PRP-8", withForm({ "MDF-PRP-8": "15B-50B" }, { facts: { facts: [fact("parameters.total", 5e9)] } })).outcome).toBe("conflict");
  });
});

describe("compute against both estimates", () => {
  const two = [fact("compute.flop", 6.64e22, "README.md:8", { method: "6PD" }), fact("compute.flop", 6.59e23, "README.md:9", { method: "hardware" })];
  const amount = (value: string): CheckResult => one("MDF-CMP-4", withForm({ "MDF-CMP-4": value, "MDF-CMP-3": undefined }, { facts: { facts: two } }));
  test("within 30 % of either is consistent", () => {
    expect([amount("6.6e22").outcome, amount("5.1e23").outcome, amount("8.5e22").outcome]).toEqual(["recorded", "recorded", "recorded"]);
  });
  test("between the two is a conflict that names both places", () => {
    const result = amount("2.0e23");
    expect(result.outcome).toBe("conflict");
    expect(result.findings[0]?.message).toMatch(/README\.md:8.*README\.md:9/);
  });
  test("compute.flop of model.yaml is held against them too", () => {
    const model = record(".gpai/model.yaml", modelRecord({ compute: { flop: 9e24 } }));
    const parts = withForm({ "MDF-CMP-4": "6.6e22" }, { facts: { facts: two } });
    const result = one("MDF-CMP-4", { ...parts, model: { ...parts.model, model } });
    expect(result.findings.map((found) => found.rule)).toEqual(["form/differs-from-model-record", "form/compute"]);
  });
});

describe("register and public summary", () => {
  const summary = (fields: Readonly<Record<string, FieldValue>>) => record(".gpai/summary.yaml", { fields });
  test("a crawled source that the provenance leaves out", () => {
    const parts = withForm();
    const result = one("MDF-DAT-2", { ...parts, model: { ...parts.model, register: register([registerRow("cc", { category: "crawled" })]) } });
    expect([result.outcome, result.findings[0]?.rule]).toEqual(["conflict", "form/provenance"]);
    expect(result.findings[0]?.message).toContain(".gpai/training-data.csv:2");
  });
  test.each([
    ["MDF-GEN-1", "PST-1.1.1", "Other Company, contact@other.example", "Example Labs, docs@example.org"],
    ["MDF-GEN-2", "PST-1.2.1", ["Else-3B"], ["Demo-1B"]],
    ["MDF-GEN-5", "PST-1.2.3", "2026-03-01", "2026-01-15"],
    ["MDF-DAT-1", "PST-1.3.1", ["Text", "Image"], ["Text"]],
    ["MDF-DAT-2", "PST-2.3.1", "Yes", "No"],
    ["MDF-DAT-2", "PST-2.1.1", "No", "Yes"],
    ["MDF-DAT-2", "PST-2.5.1", true, false],
    ["MDF-DAT-5", "PST-1.3.2", { Text: "more than 10 trillion tokens" }, { Text: "1 billion to 10 trillion tokens" }],
  ])("%s disagrees with %s", (id, other, wrong, right) => {
    const base = withForm();
    const bad = one(id, { ...base, model: { ...base.model, summary: summary({ [other]: wrong }) } });
    expect([bad.outcome, bad.findings.map((found) => found.rule)]).toEqual(["conflict", ["form/differs-from-summary"]]);
    expect(bad.findings[0]?.message).toContain(".gpai/summary.yaml:2");
    expect(one(id, { ...base, model: { ...base.model, summary: summary({ [other]: right }) } }).outcome).toBe("recorded");
  });
  test("N/A dependencies although the summary names some", () => {
    const base = withForm();
    expect(one("MDF-GEN-6", { ...base, model: { ...base.model, summary: summary({ "PST-1.2.2": ["org/Base-8B"] }) } }).outcome).toBe("conflict");
  });
});

test("a record file that cannot be read gives unknown with its problem, not 47 gaps", () => {
  const parts = input({ model: { problems: [{ kind: "invalid", path: ".gpai/documentation.yaml", line: 3, message: "not YAML" }] } });
  const results = formChecks.flatMap((check) => check.run(parts));
  expect(new Set(results.map((result) => result.outcome))).toEqual(new Set(["unknown"]));
  expect(results[0]?.reason).toContain("not YAML");
});

test("energy: N/A needs the missing information in MDF-ENG-2", () => {
  expect(one("MDF-ENG-1", withForm({ "MDF-ENG-1": "N/A" })).outcome).toBe("recorded");
  expect(one("MDF-ENG-1", withForm({ "MDF-ENG-1": "N/A", "MDF-ENG-2": "TBD" })).findings[0]?.rule).toBe("form/missing-information");
  const facts = [...FACTS, fact("energy.kwh", 620000, "README.md:30")];
  const wrong = one("MDF-ENG-1", withForm({}, { facts: { facts } }));
  expect([wrong.outcome, wrong.findings[0]?.rule]).toEqual(["conflict", "form/energy"]);
  expect(SHA).toHaveLength(64);
});

describe("shapes of an answer", () => {
  test("a value with its source, as init writes it, is the value", () => {
    expect(one("MDF-PRP-8", withForm({ "MDF-PRP-8": { value: "500M-5B", source: "model.safetensors", confirmed: false } })).outcome).toBe("recorded");
    expect(one("MDF-TRN-1", withForm({ "MDF-TRN-1": { value: "TODO", source: "x" } })).findings[0]?.rule).toBe("form/placeholder");
  });
  test("a list of digests is not taken for a pointer", () => {
    expect(one("MDF-GEN-3", withForm({ "MDF-GEN-3": [{ file: "model.safetensors", digest: SHA }] })).outcome).toBe("recorded");
  });
  test.each([true, false, [], {}, "", "  "])("%j is no answer to a text field", (value) => {
    expect(one("MDF-TRN-1", withForm({ "MDF-TRN-1": value })).outcome).toBe("gap");
  });
});

test("documentation in another layout is a question, where the file exists", () => {
  const named = (path: string): CheckResult => {
    const parts = withForm();
    const { documentation: _documentation, ...rest } = parts.model ?? {};
    return one("MDF-TRN-1", { ...parts, model: { ...rest, model: record(".gpai/model.yaml", modelRecord({ documents: { model_documentation: path } })) }, records: { paths: new Set(["docs/form.docx"]) } });
  };
  expect(named("docs/form.docx")).toMatchObject({ outcome: "unknown", reason: expect.stringContaining("docs/form.docx") });
  expect(named("docs/nothing.docx").outcome).toBe("gap");
});

test("thousands set apart by spaces are the number that they write", () => {
  expect(one("MDF-PRP-7", withForm({ "MDF-PRP-7": "1 240 814 592" })).outcome).toBe("recorded");
  expect(one("MDF-PRP-7", withForm({ "MDF-PRP-7": "1 240 000 000 parameters" })).outcome).toBe("recorded");
});
