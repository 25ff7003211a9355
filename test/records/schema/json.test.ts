import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { parse } from "yaml";
import { generate } from "../../../.ci/schemas.ts";
import { skeleton } from "../../../src/records/init.ts";
import { loadRecords } from "../../../src/records/load.ts";
import { recordSchemas } from "../../../src/records/schema/json.ts";
import { MemorySource } from "../../support/memory-source.ts";
import { modelYaml } from "../../support/wren.ts";

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, strictRequired: false, allErrors: true });
(addFormats as unknown as (a: Ajv2020) => void)(ajv);
const validators = new Map([...recordSchemas()].map(([name, schema]) => [name, ajv.compile(schema)]));

const nameOf = (file: string): string => (file.includes("/registers/") ? "request-register" : (file.split("/").at(-1) ?? "").replace(/\.ya?ml$/, ""));

async function reads(file: string, text: string): Promise<boolean> {
  const source = new MemorySource({ [file]: text });
  const records = await loadRecords(source, await source.list(), { now: "2026-11-22" });
  return [...records.problems, ...records.models.flatMap((m) => m.problems)].every((p) => p.kind === "unknown-key" || p.kind === "missing-file");
}
function fits(file: string, text: string): boolean {
  return validators.get(nameOf(file))?.(parse(text, { schema: "core" })) === true;
}

const good: [string, string][] = [
  ["model", modelYaml], ["model", ""], ["model", "# only comments\n"], ["model", "model: Wren\nlicence: MIT\nweights: \"*.safetensors\"\nbase_models: org/base\ncrawls: Yes\ntraining: {tokens: 24_700_000}\nfuture_key: 1\n"], ["model", "provider: {name: , sme: }\nconfirmed: [MDF-PRP-7, 3]\n"], ["model", "dates: {eu_market: none}\ncode_of_practice: {alternative_means: {copyright: docs/a, safety: {evidence: x, description: y}}}\n"], ["model", "not_relevant: {path: config.json, reason: comment only}\n"],
  ["copyright", "protocols: [robots.txt, {name: TDMRep, since: 2025-02-01}]\ncrawlers: none\noutput_safeguards: {description: filters, date: 2026-01-02}\nexclusion_list: a.txt\n"], ["copyright", "crawlers: {name: Bot, robots: true}\ninfringing_use:\n"],
  ["copyright", `manifests: [a.jsonl, {url: "https://a.eu/b", sha256: ${"0a".repeat(32)}, format: csv, columns: {url: u}, agent: Bot, from: 2025-01-01, to: 2025-01-02, rows: 1_000}]\nremovals: r.csv\ncontrol_tokens: Bot-Extended\ntraining_bots: [Bot]\nverification: v.json\n`], ["copyright", "manifests: none\nverification: {path: v.json, date: 2026-01-02}\n"], ["copyright", `verification: {held_by: Data office, digest: "sha256:${"0".repeat(64)}", version: "1", date: 2026-01-02}\n`],
  ["documentation", "MDF-GEN-1: [a, {b: 1}]\nfields: {MDF-GEN-2: 1}\nearlier_versions: [{version: 1.0, date: 2026-01-02}, v2]\n"], ["summary", "PST-2.1.1: no\npublished: {url: https://a.eu}\nsize_units: {Text: tokens}\n"],
  ["training-data", "- {id: a, category: public, size: 1e9}\n- hf:b/c\n"], ["training-data", "sources: [{id: a}]\n"],
  ["registers/complaints", "- {id: C-1, received: 2026-01-02, outcome: upheld}\n"], ["registers/incidents", "[]\n"], ["registers/removal-requests", "- {id: R-1, received: 2026-01-02, kind: domain, value: a.eu, decided: 2026-01-03, effective_from: 2026-01-04, use: train}\n"],
  ["waivers", "waivers: [{id: C-1, reason: next crawl, owner: me, until: 2027-01-01}]\n"], ["waivers", "- {id: C-1, reason: next crawl, owner: me, until: 2027-01-01}\n"], ["baseline", `baseline: [{fingerprint: "${"0a".repeat(16)}", rule: form/missing}]\n`], ["baseline", "baseline: []\n"], ["config", "fail_on: never\ncomment: on-change\nhouse: {snapshot_age_days: 200}\nreminders: {a: [1]}\n"], ["safety", `framework: {held_by: X, digest: "sha256:${"0".repeat(64)}", version: "1", date: 2026-01-02}\nnotes: free\n`],
];
const bad: [string, string][] = [
  ["model", "role: owner\n"], ["model", "- a\n"], ["model", "dates: {released: 24-Nov-2025}\n"], ["model", "dates: {eu_market: 01/09/2025}\n"], ["model", "training: [{tokens: lots}]\n"], ["model", "training: [{tokens: -1}]\n"], ["model", "base_models: [{relation: merge}]\n"], ["model", "licence: {files: [[a]]}\n"], ["model", "systemic_risk: perhaps\n"], ["model", "compute: {uncertainty: 30}\n"], ["model", "weights: [{sha256: abc}]\n"], ["model", "documents: [a]\n"], ["model", "code_of_practice: {chapters: [security]}\n"], ["model", "not_relevant: [{path: a}]\n"],
  ["copyright", "policy: {held_by: X}\n"], ["copyright", "protocols: [{since: 2025-02-01}]\n"], ["copyright", "crawlers: [{from: 2025}]\n"], ["copyright", "contact: {a: b}\n"], ["copyright", "snapshots: [{sha256: 12}]\n"], ["copyright", "manifests: [{sha256: 12}]\n"], ["copyright", "manifests: [{rows: many}]\n"], ["copyright", "manifests: [{columns: [url]}]\n"], ["copyright", "removals: [{date: 2025}]\n"], ["copyright", "training_bots: [{a: b}]\n"], ["copyright", "verification: {held_by: X}\n"], ["copyright", "verification: [a]\n"],
  ["documentation", "[a]\n"], ["documentation", "published: [{date: 7/8/26}]\n"], ["summary", "published: [{sha256: zz}]\n"], ["training-data", "file: [a]\n"], ["training-data", "columns: {id: Url}\n"],
  ["waivers", "- {id: C-1, reason: next crawl, owner: me}\n"], ["waivers", "waivers: [{id: C-1, reason: next crawl, owner: me, until: soonish}]\n"], ["baseline", "baseline: [{fingerprint: abc, rule: form/missing}]\n"], ["baseline", `baseline: [{fingerprint: "${"0a".repeat(16)}"}]\n`], ["config", "fail_on: always\n"], ["config", "comment: loud\n"], ["config", "house: {snapshot_age_days: long}\n"], ["safety", "[a]\n"], ["registers/complaints", "a: b\n"], ["registers/complaints", "- {received: 2026-01-02}\n"],
];

describe("the JSON schemas agree with the reader", () => {
  test.each(good)("good %s: %j", async (name, text) => {
    const file = `.gpai/${name}.yaml`;
    const [read, fit] = [await reads(file, text), fits(file, text)];
    expect([read, fit, validators.get(nameOf(file))?.errors?.slice(0, 3) ?? null]).toEqual([true, true, null]);
  });
  test.each(bad)("bad %s: %j", async (name, text) => expect([await reads(`.gpai/${name}.yaml`, text), fits(`.gpai/${name}.yaml`, text)]).toEqual([false, false]));
  test("every YAML example of the catalogue fits", () => {
    const examples = parse(readFileSync(new URL("../../../src/law/data/examples.yaml", import.meta.url), "utf8")) as { file: string; text: string }[];
    for (const { file, text } of examples.filter((e) => e.file.endsWith(".yaml"))) expect([file, text, fits(file, text)]).toEqual([file, text, true]);
  });
  test("examples inside the schemas fit their schema", () => {
    for (const [name, schema] of recordSchemas()) for (const example of schema["examples"] as unknown[]) expect([name, validators.get(name)?.(example)]).toEqual([name, true]);
  });
});

describe("generated files", () => {
  test("names, dialect, title, description", () => {
    const files = generate();
    expect([...files.keys()]).toEqual(["model", "documentation", "training-data", "summary", "copyright", "request-register", "safety", "classification", "waivers", "baseline", "config", "organisation", "report", "facts", "overview"].map((n) => `schemas/${n}.schema.json`));
    for (const name of recordSchemas().keys()) {
      const schema = JSON.parse(files.get(`schemas/${name}.schema.json`) ?? "") as Record<string, string>;
      expect(schema["$schema"]).toBe("https://json-schema.org/draft/2020-12/schema");
      expect(schema["title"]).toMatch(/^GPAI Docket: /);
      expect(schema["description"]?.length).toBeGreaterThan(10);
    }
  });
  test("are those on disk", () => {
    for (const [path, text] of generate()) if (recordSchemas().has(nameOf(path).replace(".schema.json", ""))) expect([path, readFileSync(new URL(`../../../${path}`, import.meta.url), "utf8") === text]).toEqual([path, true]);
  });
  test("every $schema that init writes exists", () => {
    const names = [...skeleton({ schemaVersion: 1, repository: { name: "r", kind: "folder", files: 0 }, models: [], unreadable: [] })].flatMap(([, text]) => /\$schema=\S*\/schemas\/(\S+)/.exec(text)?.[1] ?? []);
    expect(names.length).toBeGreaterThan(2);
    for (const name of names) expect([...generate().keys()]).toContain(`schemas/${name}`);
  });
});

describe("init's skeletons load", () => {
  test("empty and filled ones: nothing invalid, nothing unknown", async () => {
    const facts = [{ key: "model.name", value: "Wren" }, { key: "licence.id", value: "Apache-2.0" }, { key: "licence.files", value: ["LICENSE"] }, { key: "parameters.total", value: 3_624_078_336 }, { key: "base_model", value: ["org/base"] }, { key: "release.date", value: "2026-03-10" }, { key: "modalities.input", value: ["text"] }, { key: "compute.flop", value: 1.7e23 }] as const;
    const source = { method: "m", confidence: "measured", sources: [{ path: "config.json", line: 3 }] } as const;
    const model = { id: "wren", path: ".", conflicts: [], weights: [{ path: "model-00001-of-00002.safetensors", bytes: 1, format: "safetensors", stored: "lfs" as const }], datasets: [{ id: "org/d", raw: "", source: { path: "README.md" }, context: "front-matter" as const }], facts: facts.map((f) => ({ ...f, ...source })) };
    for (const models of [[], [model], [model, { ...model, id: "other" }]]) {
      const files = skeleton({ schemaVersion: 1, repository: { name: "r", kind: "folder", files: 0 }, models, unreadable: [] });
      const repository = new MemorySource({ LICENSE: "x", ...Object.fromEntries(files) });
      const records = await loadRecords(repository, await repository.list(), { now: "2026-11-22" });
      expect([...records.problems, ...records.models.flatMap((m) => m.problems)]).toEqual([]);
      expect(records.models).toHaveLength(Math.max(1, models.length));
      for (const [path, text] of files) if (path.endsWith(".yaml")) expect([path, fits(path, text)]).toEqual([path, true]);
    }
  });
});
