import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { parse } from "yaml";
import type { Fact, FactKey, FactsDocument, Json, ModelFacts } from "../../src/artifacts/model.ts";
import { INCIDENT_COLUMNS } from "../../src/records/incidents.ts";
import { skeleton } from "../../src/records/init.ts";
import { loadRecords } from "../../src/records/load.ts";
import { SAFETY_SECTIONS } from "../../src/records/schema/safety.ts";
import { MemorySource } from "../support/memory-source.ts";

function fact(key: FactKey, value: Json, path = "config.json", line?: number): Fact {
  return { key, value, method: "test-method", confidence: "measured", sources: [{ path, ...(line === undefined ? {} : { line }) }] };
}

function document(...models: readonly Partial<ModelFacts>[]): FactsDocument {
  return { schemaVersion: 1, repository: { name: "r", kind: "folder", files: 1 }, unreadable: [], models: models.map((m) => ({ id: "wren", path: ".", facts: [], conflicts: [], datasets: [], weights: [], ...m })) };
}

describe("skeleton", () => {
  test("writes what was read, each value with its source, and leaves the rest open", () => {
    const files = skeleton(document({
      facts: [fact("parameters.total", 3_624_078_336, "config.json", 4), fact("licence.id", "Apache-2.0", "LICENSE"), fact("compute.flop", 1.7395e23), fact("modalities.input", ["text", "image"])],
      weights: [1, 2].map((n) => ({ path: `model-0000${n}-of-00002.safetensors`, bytes: 1, format: "safetensors", stored: "lfs" as const })),
    }));
    const form = files.get(".gpai/documentation.yaml") ?? "";
    expect(form).toContain("MDF-PRP-7: 3624078336 # inferred from config.json:4 (test-method): confirm");
    expect(form).toContain("# MDF-GEN-1: legal name of the provider");
    expect(parse(form)).toEqual({ "MDF-PRP-3": ["Text", "Images"], "MDF-PRP-7": 3_624_078_336, "MDF-CMP-3": 1e23, "MDF-CMP-4": 1.7e23 });
    expect(parse(files.get(".gpai/model.yaml") ?? "")).toMatchObject({ licence: { id: "Apache-2.0" }, weights: [{ path: "model-*.safetensors" }] });
  });

  test("answers no question: without facts every line of summary and copyright is a comment", () => {
    const files = skeleton(document());
    for (const name of ["summary", "copyright", "documentation"]) expect(parse(files.get(`.gpai/${name}.yaml`) ?? "x")).toBeNull();
  });

  test("several models get folders of their own, with names that are safe and distinct", () => {
    const names = [...skeleton(document({ id: "../../etc" }, { id: "A" }, { id: "a" }, { id: "registers" })).keys()].map((p) => p.split("/")[1]);
    expect(new Set(names)).toEqual(new Set(["etc", "A", "a-2", "model-registers"]));
  });

  test("datasets become register rows, mentions in prose do not", () => {
    const rows = skeleton(document({ datasets: [
      { id: "org/a,b", raw: "", source: { path: "mix.yaml", line: 3 }, context: "training-config" },
      { id: "org/c", raw: "", source: { path: "README.md" }, context: "prose" },
      { id: "=cmd()", raw: "", source: { path: "x" }, context: "front-matter" },
    ] })).get(".gpai/training-data.csv");
    expect(rows?.split("\n").slice(1)).toEqual(["'=cmd(),,,,,,,,,inferred from x: confirm", "\"org/a,b\",,,,,,,,,inferred from mix.yaml:3: confirm", ""]);
  });

  test("no value or path breaks out of its line or its quotes", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (value, path) => {
      const files = skeleton(document({ id: value, path, facts: [fact("model.name", value, path), fact("licence.id", value, path)] }));
      for (const [name, text] of files) {
        if (!name.endsWith("model.yaml")) continue;
        const data = parse(text) as { model: { name: string; id: string }; licence: { id: string } };
        expect(data.model).toEqual({ name: value, id: value, ...(path === "." ? {} : { path }) });
        expect(data.licence).toEqual({ id: value });
      }
    }), { numRuns: 300 });
  });
});

describe("for a model with systemic risk", () => {
  const files = skeleton(document(), { safety: true });

  test("safety.yaml is written beside the others, and answers nothing: no register says that there was no incident", async () => {
    expect([...files.keys()].filter((path) => /safety|incidents/.test(path))).toEqual([".gpai/safety.yaml"]);
    expect(files.get(".gpai/safety.yaml")).toContain(`#   ${["id", ...INCIDENT_COLUMNS].join(",")}\n`);
    const source = new MemorySource(Object.fromEntries(files));
    const { models, problems } = await loadRecords(source, await source.list(), { now: "2026-11-22" });
    expect([problems, models[0]?.problems, models[0]?.safety?.data ?? {}, models[0]?.registers.incidents]).toEqual([[], [], {}, undefined]);
  });

  test("each commented key is one that safety.yaml knows", () => {
    const keys = [...(files.get(".gpai/safety.yaml") ?? "").matchAll(/^# ([a-z_]+):/gm)].map((match) => match[1] ?? "");
    expect(keys.length).toBeGreaterThan(15);
    expect(keys.filter((key) => !Object.hasOwn(SAFETY_SECTIONS, key))).toEqual([]);
  });

  test("nothing of it without being asked for", () => expect([...skeleton(document()).keys()].some((path) => /safety|incident/.test(path))).toBe(false));
});
