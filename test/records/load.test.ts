import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { fieldState, fieldYesNo } from "../../src/records/fields.ts";
import { loadRecords } from "../../src/records/load.ts";
import type { Listing } from "../../src/repository/port.ts";
import { MemorySource } from "../support/memory-source.ts";
import { shared } from "../support/shared.ts";
import { documentation, modelFiles, modelYaml } from "../support/wren.ts";

const now = "2026-11-22";
async function load(files: Record<string, string | Uint8Array>, extraDocuments: string[] = []) {
  const source = new MemorySource(files);
  return loadRecords(source, await source.list(), { now, extraDocuments });
}
/** All problems as `path:line kind message`. */
async function problems(files: Record<string, string | Uint8Array>): Promise<string[]> {
  const records = await load(files);
  return [...records.problems, ...records.models.flatMap((m) => m.problems)].map((p) => `${p.path}:${p.line ?? ""} ${p.kind} ${p.message}`);
}
const only = async (text: string, file = "model") => (await problems({ [`.gpai/${file}.yaml`]: text }));

describe("loadRecords", () => {
  test("no .gpai: first contact, nothing opened", async () => {
    const source = new MemorySource(modelFiles());
    const records = await loadRecords(source, await source.list(), { now });
    expect(records).toMatchObject({ present: false, models: [], config: {}, configSource: null, waivers: [], problems: [] });
    expect(records.paths.has("README.md")).toBe(true);
    expect(source.opened.size).toBe(0);
  });

  test("a good model without problems", async () => {
    const records = await load({ ...modelFiles(), ".gpai/model.yaml": modelYaml, ".gpai/documentation.yaml": documentation() });
    const [model] = records.models;
    expect(records.problems).toEqual([]);
    expect(model?.problems).toEqual([]);
    expect(model?.id).toBe("default");
    expect(model?.model?.data).toMatchObject({ role: "provider", code_of_practice: { signatory: true, chapters: ["transparency"] }, weights: [{ path: "*.safetensors" }] });
    expect(model?.model?.at("dates", "eu_market")).toEqual({ path: ".gpai/model.yaml", line: 5 });
    expect(model?.documentation?.data.fields["MDF-PRP-7"]).toBe(3_624_078_336);
    expect(model?.documentation?.at("fields", "MDF-GEN-1").line).toBe(3);
  });

  test("variants that people write", async () => {
    const text = `model: Wren
role: mirror
provider: {name: X GmbH, authorised_representative: "none: Art. 54(6)", sme: ja, established_in_union: "no"}
licence: Apache-2.0
dates: {eu_market: none}
weights: "*.safetensors"
training: {tokens: 24_700_000, flop: 1.1e13}
base_models: org/base@main
crawls: "yes"
not_a_key:
`;
    const records = await load({ ".gpai/model.yaml": text });
    expect(records.models[0]?.problems).toEqual([]);
    expect(records.models[0]?.model?.data).toEqual({
      model: { name: "Wren" }, role: "mirror", provider: { name: "X GmbH", authorised_representative: "none: Art. 54(6)", sme: true, established_in_union: false }, licence: { id: "Apache-2.0" }, dates: { eu_market: "none" },
      weights: [{ path: "*.safetensors" }], training: [{ tokens: 24_700_000, flop: 1.1e13 }], base_models: [{ id: "org/base@main" }], crawls: true,
    });
  });

  test("a glob of signs alone is a glob, and dots alone are no answer", async () => {
    const of = async (path: string) => (await load({ ".gpai/model.yaml": `role: provider\nweights: [{path: "${path}"}]\n` })).models[0]?.model?.data.weights;
    expect(await of("**")).toEqual([{ path: "**" }]);
    expect(await of("*/*.*")).toEqual([{ path: "*/*.*" }]);
    expect(await of("...") ?? []).not.toContainEqual({ path: "..." });
  });

  test("numbers that are texts keep their spelling", async () => {
    const records = await load({ ".gpai/model.yaml": "model: {versions: [1.10, 2]}\nweights: [{url: https://a.eu, revision: 0012345}]\n", ".gpai/documentation.yaml": "MDF-HDR-2: 1.10\n" });
    expect(records.models[0]?.model?.data.model?.versions).toEqual(["1.10", "2"]);
    expect(records.models[0]?.model?.data.weights?.[0]?.revision).toBe("0012345");
    expect(records.models[0]?.documentation?.data.fields["MDF-HDR-2"]).toBe("1.10");
  });
});

describe("problems name file, line, what was expected and an example", () => {
  test.each([
    ["role: owner\n", 1, "`role`: expected one of provider, modifier, mirror, library, not-gpai, found \"owner\""],
    ["dates:\n  eu_market: 01/09/2025\n", 2, "`dates.eu_market`: the date can be read as 2025-09-01 or as 2025-01-09, found \"01/09/2025\""],
    ["dates:\n  released: 24-Nov-2025\n", 2, "`dates.released`: the date is not written as YYYY-MM-DD, found \"24-Nov-2025\""],
    ["dates:\n  released: 2026-03\n", 2, "`dates.released`: the date names no day, found \"2026-03\""],
    ["training:\n  - tokens: lots\n", 2, "`training[0].tokens`: expected a number that is not negative, found \"lots\""],
    ["base_models:\n  - relation: finetune\n", 2, "`base_models[0].id` is missing: expected a text"],
    ["licence: {files: [[a]]}\n", 1, "`licence.files[0]`: expected a text, found a list"],
    ["systemic_risk: perhaps\n", 1, "`systemic_risk`: expected true or false, found \"perhaps\""],
    ["- a\n", 1, "the file: expected a mapping of key: value lines, found a list"],
    ["compute: {uncertainty: 30}\n", 1, "`compute.uncertainty`: expected a number from 0 to 1, found \"30\""],
    ["code_of_practice: {signatory: true}\n", 1, "`code_of_practice`: signatory without chapters; the Code is signed chapter by chapter"],
    ["code_of_practice:\n  signatory: false\n  chapters: [copyright]\n", 3, "`code_of_practice`: chapters are named although signatory is false"],
    ["weights: [{sha256: abc}]\n", 1, "`weights[0].sha256`: expected 64 hex digits, found \"abc\""],
    ["a: b: c\n", 1, "a second \": \" in one line"],
  ])("%j", async (text, line, message) => {
    const records = await load({ ".gpai/model.yaml": text });
    const [first, ...rest] = records.models[0]?.problems ?? [];
    expect(rest).toEqual([]);
    expect(first?.message).toBe(message);
    expect(first).toMatchObject({ path: ".gpai/model.yaml", line });
    expect(first?.fix?.length).toBeGreaterThan(5);
  });
  test("an ambiguous date has its own kind and both readings in the fix", async () => {
    const records = await load({ ".gpai/model.yaml": "dates: {released: 01/09/2025}" });
    expect(records.models[0]?.problems[0]).toMatchObject({ kind: "ambiguous-date", fix: expect.stringContaining("2025-09-01 or 2025-01-09") });
    expect(records.models[0]?.model?.data).toEqual({ dates: {} });
  });
  test("unknown keys are hints with the nearest key", async () => {
    const records = await load({ ".gpai/model.yaml": "license: MIT\nrole: provider\nprovider: {nmae: X}\n" });
    expect(records.models[0]?.problems.map((p) => [p.kind, p.line, p.fix])).toEqual([["unknown-key", 3, "Did you mean `name`?"], ["unknown-key", 1, "Did you mean `licence`?"]]);
    expect(records.models[0]?.model?.data).toEqual({ role: "provider", provider: {} });
  });
  test("one slip hides nothing else, and later items keep their places", async () => {
    const records = await load({ ".gpai/model.yaml": "role: provider\nbase_models:\n  - relation: merge\n  - TODO\n  - id: org/b\n    flop: many\n" });
    const model = records.models[0];
    expect(model?.model?.data).toEqual({ role: "provider", base_models: [{ id: "org/b" }] });
    expect(model?.model?.at("base_models", 0, "id").line).toBe(5);
    expect(model?.problems.map((p) => [p.kind, p.line])).toEqual([["placeholder", 4], ["invalid", 3], ["invalid", 6]]);
  });
  test("placeholders and bare denials count as missing", async () => {
    const records = await load({ ".gpai/copyright.yaml": "contact: TBD\npolicy_summary: none\ncomplaint_channel: wird ergänzt\nresponsible: 'none: the sole author'\nprotocols: none\ncrawlers: []\n" });
    expect(records.models[0]?.copyright?.data).toEqual({ responsible: "none: the sole author", protocols: [], crawlers: [] });
    expect(records.models[0]?.problems.map((p) => [p.kind, p.line])).toEqual([["placeholder", 1], ["denial", 2], ["placeholder", 3]]);
  });
  test("a broken file hides no other", async () => {
    const records = await load({ ".gpai/model.yaml": "a: [\n", ".gpai/copyright.yaml": "contact: c@x.eu\n", ".gpai/summary.yaml": new Uint8Array([0xff, 0xfe]), ".gpai/training-data.csv": "id,category\nx,public\n" });
    expect(records.models[0]?.model).toBeUndefined();
    expect(records.models[0]?.copyright?.data.contact).toBe("c@x.eu");
    expect(records.models[0]?.register?.rows).toHaveLength(1);
    expect(records.models[0]?.problems.map((p) => p.path)).toEqual([".gpai/model.yaml", ".gpai/summary.yaml"]);
  });
  test("thousands of wrong values end quickly", async () => {
    const begin = performance.now();
    const list = await only(`training:\n${"  - {tokens: lots, foo: 1}\n".repeat(8000)}`);
    expect(performance.now() - begin).toBeLessThan(5000);
    expect(list.length).toBeLessThanOrEqual(51);
  });
});

describe("fields", () => {
  const text = `fields:
  MDF-GEN-1: Example AI
  gen-2: TODO
  MDF-GEN-3: {held_by: Security, digest: "sha256:${"a".repeat(64)}", version: "1", date: 2026-01-02}
  MDF-GEN-4: {held_by: Security, digest: x, version: "1", date: 2026-01-02}
  MDF-GEN-5: N/A
  MDF-GEN-6: n/a (trained from scratch)
  MDF-PRP-1: {value: Decoder-only transformer, source: config.json, confirmed: true}
  MDF-PRP-3: [Text, "[More Information Needed]"]
  MDF-PRP-7: 7_240_000_000
  MDF-USE-2: see model card
  MDF-USE-3: none
  MDF-PRP-4: {}
  MDF-DIS-2:
  MDF-XYZ-1: a
published: https://a.eu
`;
  test("states, values, places", async () => {
    const records = await load({ ".gpai/documentation.yaml": text });
    const file = records.models[0]?.documentation;
    const states = Object.fromEntries(["MDF-GEN-1", "MDF-GEN-2", "MDF-GEN-3", "MDF-GEN-4", "MDF-GEN-5", "MDF-GEN-6", "MDF-PRP-1", "MDF-PRP-3", "MDF-PRP-7", "MDF-USE-2", "MDF-USE-3", "MDF-PRP-4", "MDF-DIS-2", "MDF-DIS-1"].map((id) => [id, fieldState(file, id).state]));
    expect(states).toEqual({ "MDF-GEN-1": "present", "MDF-GEN-2": "placeholder", "MDF-GEN-3": "pointer", "MDF-GEN-4": "invalid", "MDF-GEN-5": "not-applicable", "MDF-GEN-6": "not-applicable", "MDF-PRP-1": "present", "MDF-PRP-3": "placeholder", "MDF-PRP-7": "present", "MDF-USE-2": "see-elsewhere", "MDF-USE-3": "denial", "MDF-PRP-4": "missing", "MDF-DIS-2": "missing", "MDF-DIS-1": "missing" });
    expect(fieldState(file, "MDF-GEN-6").reason).toBe("trained from scratch");
    expect(fieldState(file, "MDF-GEN-2").source).toEqual({ path: ".gpai/documentation.yaml", line: 3 });
    expect(fieldState(file, "MDF-PRP-1").value).toBe("Decoder-only transformer");
    expect(file?.data.published).toEqual([{ url: "https://a.eu" }]);
    expect(fieldState(undefined, "MDF-GEN-1")).toEqual({ state: "missing" });
    expect(records.models[0]?.problems.map((p) => [p.kind, p.line])).toEqual([["unknown-key", 3], ["unknown-key", 15]]);
  });
  test("summary: flat, without prefix, yes and no", async () => {
    const records = await load({ ".gpai/summary.yaml": 'PST-0.2: 24-Nov-2025\n1.3.1: text, image\nPST-2.1.1: "no"\nPST-2.3.1: "☐ Yes ☒ No"\nPST-2.4.1: Oui, avec accord\nPST-2.5.1: false\nPST-2.6.1: none of these\nPST-1.2.1:\n  - A 1\n  - B 2\nPST-2.1.1.1: x\n' });
    const file = records.models[0]?.summary;
    expect(fieldState(file, "PST-0.2").value).toBe("24-Nov-2025");
    expect(fieldState(file, "PST-1.2.1").value).toEqual(["A 1", "B 2"]);
    expect(["PST-2.1.1", "PST-2.3.1", "PST-2.4.1", "PST-2.5.1", "PST-2.6.1", "PST-9"].map((id) => fieldYesNo(file, id))).toEqual([false, false, true, false, undefined, undefined]);
    expect(fieldState(file, "PST-2.1.1").state).toBe("present");
  });
});

describe("registers", () => {
  test("CSV, TSV, YAML rows and a map give the same rows", async () => {
    const csv = "id,category,modality,licence,size,unit,collected_to\nhf:a/b,publicly available,text,MIT,2.9T tokens,,2025-06\n";
    const forms: Record<string, string>[] = [
      { ".gpai/training-data.csv": csv }, { ".gpai/training-data.tsv": csv.replaceAll(",", "\t") }, { ".gpai/training-data.yaml": "- {id: hf:a/b, category: 2.1, modality: [text], license: MIT, size: 2.9T tokens, collected_to: 2025-06}\n" },
      { ".gpai/training-data.yaml": "sources:\n  - {id: hf:a/b, category: public, modality: text, licence: MIT, size: 2.9, unit: T tokens, collected_to: 2025-06}\n" },
      { "data/my table.csv": "Set;Lic;n;u\nhf:a/b;MIT;2.9;T tokens\n", ".gpai/training-data.yaml": "file: data/my table.csv\ncolumns: {id: Set, licence: Lic, size: n, unit: u, category: {value: public}, modality: {value: text}, collected_to: {value: 2025-06}}\n" },
    ];
    for (const files of forms) {
      const records = await load(files);
      const row = { ...records.models[0]?.register?.rows[0], source: undefined };
      expect(row).toEqual({ id: "hf:a/b", category: "public", modality: "text", licence: "MIT", size: 2.9, unit: "T tokens", collected_to: "2025-06", source: undefined });
      expect(records.models[0]?.problems).toEqual([]);
    }
  });
  test("what cannot be typed is named with its line", async () => {
    const records = await load({ ".gpai/training-data.csv": "id,category,size,checked,colour,collected_to\na,web,many,01/09/2025,x,2025\n,,,,,\n,public,1,,,\nb,TBD,,2025-09-01,,\n" });
    const model = records.models[0];
    expect(model?.register?.rows.map((r) => [r.id, r.category, r.category_raw, r.source.line])).toEqual([["a", undefined, "web", 2], ["b", undefined, undefined, 5]]);
    expect(model?.problems.map((p) => [p.kind, p.line])).toEqual([["unknown-key", 1], ["invalid", 2], ["invalid", 2], ["ambiguous-date", 2], ["invalid", 4], ["placeholder", 5]]);
  });
  test("a mapped column that does not exist", async () => {
    const records = await load({ "t.csv": "Name,Lic\na,b\n", ".gpai/training-data.yaml": "file: t.csv\ncolumns:\n  id: Nmae\n  licence: Lic\n" });
    expect(records.models[0]?.problems[0]).toMatchObject({ path: ".gpai/training-data.yaml", line: 3, fix: 'Did you mean "Name"?' });
  });
  test.each(["../t.csv", "/etc/passwd", "C:\\t.csv", "a/../../t.csv"])("a table outside the repository: %s", async (file) => {
    const list = await only(`file: ${JSON.stringify(file)}\n`, "training-data");
    expect(list[0]).toMatch(/leaves the repository/);
  });
  test("requests: dates, personal data, empty registers", async () => {
    const records = await load({ ".gpai/registers/complaints.csv": "id,received,answered,e-mail\nC-1,2026-09-08,8/9/26,a@b.eu\n,2026-01-01,,\n", ".gpai/registers/downstream-requests.csv": "id,received\n", ".gpai/registers/incidents.yaml": "- {id: I-1, received: 2026-01-02}\n" });
    const model = records.models[0];
    expect(model?.registers.complaints).toEqual([{ id: "C-1", received: "2026-09-08", source: { path: ".gpai/registers/complaints.csv", line: 2 } }]);
    expect(model?.registers["downstream-requests"]).toEqual([]);
    expect(model?.registers.incidents?.[0]).toMatchObject({ id: "I-1", received: "2026-01-02" });
    expect(model?.registerPaths).toEqual({ complaints: ".gpai/registers/complaints.csv", "downstream-requests": ".gpai/registers/downstream-requests.csv", incidents: ".gpai/registers/incidents.yaml" });
    expect(model?.problems.map((p) => [p.kind, p.line])).toEqual([["unknown-key", 1], ["ambiguous-date", 2], ["invalid", 3]]);
    expect(JSON.stringify(model)).not.toContain("a@b.eu");
  });
});

describe("waivers and config", () => {
  test("good ones, bare or under waivers:", async () => {
    for (const text of ["waivers:\n  - {id: C-1, reason: later, owner: me, until: 2027-01-01}\n", "- {id: C-1, reason: next crawl, owner: me, until: 2027-01-01}\n"]) {
      const records = await load({ ".gpai/waivers.yaml": text.replace("later", "next crawl"), ".gpai/config.yaml": "fail_on: gap\nhouse: {complaint_answer_days: 30}\n" });
      expect(records.waivers).toMatchObject([{ id: "C-1", owner: "me", until: "2027-01-01", source: { path: ".gpai/waivers.yaml" } }]);
      expect(records.config).toEqual({ fail_on: "gap", house: { complaint_answer_days: 30 } });
      expect(records.configSource).toEqual({ path: ".gpai/config.yaml" });
      expect(records.problems).toEqual([]);
      expect(records.models).toEqual([]);
    }
  });
  test.each([["until: 2027-12-01, reason: x1, owner: me", /180 days/], ["reason: x1, owner: me", /until.*missing/], ["until: 2027-01-01, reason: TODO, owner: me", /placeholder/], ["until: 01/02/2027, reason: x1, owner: me", /can be read as/], ["until: 2027-09-01, from: 2027-03-01, reason: x1, owner: me", /180 days/]])("%s", async (rest, message) => {
    const records = await load({ ".gpai/waivers.yaml": `- {id: C-1, ${rest}}\n` });
    expect(records.waivers).toEqual([]);
    expect(records.problems[0]?.message).toMatch(message);
    expect(records.problems[0]?.line).toBe(1);
  });
  test("a broken config leaves the defaults and says so", async () => {
    const records = await load({ ".gpai/config.yaml": "fail_on: always\nfailon: gap\ncomment: never\n" });
    expect(records.config).toEqual({ comment: "never" });
    expect(records.problems.map((p) => p.kind).toSorted()).toEqual(["invalid", "unknown-key"]);
  });
});

describe("documents", () => {
  const files = { "docs/policy.md": "# Policy", "big.md": "é".repeat(700_000), "doc.pdf": new Uint8Array([0x25, 0x50, 0, 0xff]), "README.md": "card", "a b.md": "x" };
  test("what records point at is read; addresses and prose are not looked for", async () => {
    const records = await load({ ...files, ".gpai/copyright.yaml": "policy: ./docs/policy.md#top\ncontact: a@b.eu\npolicy_summary: https://x.eu/a.md\naccess_controls: We stop at every paywall. See robots.txt\ncomplaint_information: a b.md\noutput_safeguards: big.md\n", ".gpai/model.yaml": "documents: {summary: doc.pdf}\n" }, ["README.md", "absent.md"]);
    expect([...records.documents.keys()].toSorted()).toEqual(["README.md", "a b.md", "big.md", "docs/policy.md"]);
    expect(records.documents.get("big.md")).toMatchObject({ complete: false });
    expect(records.documents.get("big.md")?.text.length).toBe(524_288);
    expect(records.models[0]?.problems).toEqual([]);
  });
  test("missing, outside, other case", async () => {
    const records = await load({ ...files, ".gpai/model.yaml": "model: {card: Readme.md}\ndocuments:\n  summary: docs/none.md\n  aup: ../x.md\n  folder: docs\nlicence: {files: [LICENSE]}\n", ".gpai/copyright.yaml": "policy: docs/none2.md\n" });
    expect(records.models[0]?.problems.map((p) => [p.kind, p.path, p.line, p.message])).toEqual([
      ["missing-file", ".gpai/model.yaml", 1, '"Readme.md" is not in the repository'], ["missing-file", ".gpai/model.yaml", 3, '"docs/none.md" is not in the repository'], ["invalid", ".gpai/model.yaml", 4, '"../x.md" leaves the repository or is no plain path, it is not read'],
      ["missing-file", ".gpai/model.yaml", 6, '"LICENSE" is not in the repository'], ["missing-file", ".gpai/copyright.yaml", 1, '"docs/none2.md" is not in the repository'],
    ]);
    expect(records.models[0]?.problems[0]?.fix).toMatch(/README\.md/);
  });
});

describe("places", () => {
  const withKind = async (entries: Listing["entries"], files: Record<string, string> = {}) => {
    const source = new MemorySource(files);
    const listing = await source.list();
    return loadRecords(source, { ...listing, entries: [...listing.entries, ...entries] }, { now });
  };
  test(".gpai as a link or a file; records as links", async () => {
    expect((await withKind([{ path: ".gpai", kind: "symlink", size: 3 }])).problems[0]?.message).toMatch(/symbolic link/);
    expect((await withKind([{ path: ".gpai", kind: "file", size: 3 }])).problems[0]?.message).toMatch(/no folder/);
    const records = await withKind([{ path: ".gpai/model.yaml", kind: "symlink", size: 3 }]);
    expect(records.models[0]?.problems[0]?.message).toMatch(/symbolic link/);
  });
  test("other case, mistyped names, two spellings, LFS", async () => {
    expect((await problems({ ".GPAI/model.yaml": "role: provider" }))[0]).toMatch(/\.GPAI is not read/);
    const records = await load({ ".gpai/modle.yaml": "", ".gpai/model.yaml": "role: provider", ".gpai/model.yml": "role: mirror", ".gpai/copyright.json": "{}", ".gpai/README.md": "x", ".gpai/summary.yaml": `version https://git-lfs.github.com/spec/v1\noid sha256:${"0".repeat(64)}\nsize 3\n` });
    expect(records.models[0]?.model?.data.role).toBe("provider");
    expect(records.problems.map((p) => [p.path, p.kind])).toEqual([[".gpai/copyright.json", "unknown-key"], [".gpai/model.yml", "invalid"], [".gpai/modle.yaml", "unknown-key"]]);
    expect(records.models[0]?.problems[0]?.message).toMatch(/LFS pointer/);
  });
  test("several models share what only .gpai holds", async () => {
    const records = await load({ ".gpai/a/model.yaml": "role: provider", ".gpai/b/model.yaml": "role: mirror", ".gpai/b/copyright.yaml": "contact: b@x.eu", ".gpai/copyright.yaml": "contact: all@x.eu", ".gpai/registers/complaints.csv": "id\n", ".gpai/optout/robots.yaml": "x", ".gpai/b/config.yaml": "fail_on: gap" });
    expect(records.models.map((m) => [m.id, m.folder, m.model?.data.role, m.copyright?.data.contact, m.registers.complaints?.length])).toEqual([["a", ".gpai/a", "provider", "all@x.eu", 0], ["b", ".gpai/b", "mirror", "b@x.eu", 0]]);
    expect(records.problems.map((p) => p.path)).toEqual([".gpai/b/config.yaml"]);
  });
  test("a model at the root beside others keeps its own", async () => {
    const records = await load({ ".gpai/model.yaml": "model: {id: main}\nrole: provider", ".gpai/b/model.yaml": "role: mirror" });
    expect(records.models.map((m) => m.id)).toEqual(["main", "b"]);
  });
});

test("every example of the catalogue loads without a problem other than a missing file", async () => {
  const file = new URL("../../src/law/data/examples.yaml", import.meta.url);
  expect(existsSync(file)).toBe(true);
  const examples = parse(readFileSync(file, "utf8")) as { ids: string[]; file: string; text: string }[];
  expect(examples.length).toBeGreaterThan(100);
  for (const { file: path, text } of examples) {
    const records = await load({ [path]: text });
    const found = [...records.problems, ...records.models.flatMap((m) => m.problems)].filter((p) => p.kind !== "missing-file");
    expect([text, found]).toEqual([text, []]);
    expect(records.models).toHaveLength(1);
  }
});

const cases = shared("cases");
if (cases !== undefined) test("the Apertus register works as it stands with a five-line map", async () => {
  const path = "reports/v1_5/Apertus 1p5 datasets - Legal spreadsheet - Pre-training.tsv";
  const map = `file: "${path}"
columns: {id: Url, name: Dataset Name, licence: License, revision: Version, modality: Modality,
  pii: PII removal, optout: Robots filtering,
  category: {value: public}}
`;
  const records = await load({ [path]: readFileSync(`${cases}/01-apertus-legal/files/${path}`, "utf8"), ".gpai/training-data.yaml": map });
  const register = records.models[0]?.register;
  expect(records.models[0]?.problems).toEqual([]);
  expect(register?.rows).toHaveLength(145);
  expect(register?.rows.filter((r) => r.licence === "Unknown")).toHaveLength(11);
  expect(register?.rows.filter((r) => r.optout === "No")).toHaveLength(126);
  expect(register?.rows.filter((r) => r.optout === "No" && r.modality === "text")).toHaveLength(4);
  expect(register?.rows.every((r) => r.category === "public")).toBe(true);
  expect(register?.rows[0]?.source).toEqual({ path, line: 2 });
  expect(register?.columns).toMatchObject({ "Dataset Name": "name", Url: "id" });
});
