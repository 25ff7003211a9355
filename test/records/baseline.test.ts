import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { parseYaml } from "../../src/formats/yaml.ts";
import { baselineText, MAX_ENTRIES, readBaselineFile, sorted } from "../../src/records/baseline.ts";
import { loadRecords } from "../../src/records/load.ts";
import type { Records } from "../../src/records/types.ts";
import { MemorySource } from "../support/memory-source.ts";

const A = "a".repeat(32);
const B = "0123456789".repeat(3) + "01";

async function load(files: Readonly<Record<string, string>>): Promise<Records> {
  const source = new MemorySource({ ".gpai/model.yaml": "role: provider\n", ...files });
  return loadRecords(source, await source.list(), { now: "2026-11-22" });
}

describe("baseline.yaml", () => {
  test("what is written is read again, sorted, each once, with its line", async () => {
    const text = baselineText([{ fingerprint: B, rule: "form/missing", obligation: "MDF-GEN-1", path: ".gpai/documentation.yaml" }, { fingerprint: A, rule: "coverage/uncovered", path: "a b.safetensors" }, { fingerprint: A, rule: "coverage/uncovered", path: "a b.safetensors" }]);
    const { baseline, problems } = await load({ ".gpai/baseline.yaml": text });
    expect(problems).toEqual([]);
    expect(baseline).toEqual({ path: ".gpai/baseline.yaml", entries: [
      { fingerprint: A, rule: "coverage/uncovered", path: "a b.safetensors", source: { path: ".gpai/baseline.yaml", line: 5 } },
      { fingerprint: B, rule: "form/missing", obligation: "MDF-GEN-1", path: ".gpai/documentation.yaml", source: { path: ".gpai/baseline.yaml", line: 6 } },
    ] });
    expect(text.split("\n")[0]).toMatch(/^# yaml-language-server: \$schema=.*\/baseline\.schema\.json$/);
  });
  test("an empty one is a list of nothing, and none is none", async () => {
    expect((await load({ ".gpai/baseline.yaml": baselineText([]) })).baseline?.entries).toEqual([]);
    expect((await load({})).baseline).toBeUndefined();
  });
  test.each([
    ["a broken file", "baseline: [\n", undefined, /./],
    ["a list at the top", `- {fingerprint: "${A}", rule: x/y}\n`, undefined, /./],
    ["a key twice", `baseline: []\nbaseline: []\n`, undefined, /twice/],
    ["a wrong fingerprint beside a right one", `baseline:\n  - {fingerprint: "abc", rule: x/y}\n  - {fingerprint: "${A}", rule: x/y}\n`, [A], /32 hex digits/],
    ["a fingerprint in capitals", `baseline: [{fingerprint: "${A.toUpperCase()}", rule: x/y}]\n`, [], /32 hex digits/],
    ["an entry without a rule", `baseline: [{fingerprint: "${A}"}]\n`, [], /rule/],
    ["five megabytes", `baseline: []\n${"#".repeat(5_000_000)}\n`, undefined, /1 MiB/],
  ])("%s: named, and nothing of it counts", async (_, text, prints, message) => {
    const { baseline, problems } = await load({ ".gpai/baseline.yaml": text });
    expect(baseline?.entries.map((one) => one.fingerprint)).toEqual(prints);
    expect(problems.map((one) => `${one.path} ${one.message}`).join("\n")).toMatch(message);
  });
  test("of digits alone, unquoted by a hasty hand, it is the same one", async () => {
    expect((await load({ ".gpai/baseline.yaml": `baseline: [{fingerprint: ${B}, rule: x/y}]\n` })).baseline?.entries.map((one) => one.fingerprint)).toEqual([B]);
  });
  test("beside one model it is not read, and told so", async () => {
    const { baseline, problems } = await load({ ".gpai/wren/model.yaml": "role: provider\n", ".gpai/wren/baseline.yaml": baselineText([]) });
    expect(baseline).toBeUndefined();
    expect(problems.map((one) => one.message)).toContain("baseline of a single model is not read");
  });
  test("as many entries as it may hold fit the reader", () => {
    const entries = Array.from({ length: MAX_ENTRIES }, (_, i) => ({ fingerprint: String(i).padStart(32, "0"), rule: "summary/undeclared-dataset", obligation: "PST-R.stages", path: `.gpai/some-model-with-a-long-name/folder/of/records/${i}.yaml` }));
    const parsed = parseYaml("b.yaml", baselineText(entries));
    expect(parsed.ok && readBaselineFile(parsed.value).baseline?.entries.length).toBe(MAX_ENTRIES);
  });
  test("property: any path and rule come back as they were, in an order of their own", () => {
    const entry = fc.record({ fingerprint: fc.stringMatching(/^[0-9a-f]{32}$/), rule: fc.stringMatching(/^[a-z]{1,9}\/[a-z-]{1,9}$/), path: fc.string({ unit: "binary", minLength: 1, maxLength: 30 }).filter((one) => one.trim() === one && one !== "" && !/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(one) && !one.includes("\0")) });
    fc.assert(fc.property(fc.array(entry, { maxLength: 6 }), (entries) => {
      const text = baselineText(entries);
      expect(text).toMatch(/^[\u0020-\u007e\n]*$/);
      const parsed = parseYaml("b.yaml", text);
      if (!parsed.ok) throw new Error(parsed.problems[0]?.message);
      const { baseline, problems } = readBaselineFile(parsed.value);
      expect(problems).toEqual([]);
      expect(baseline?.entries.map(({ source: _source, ...rest }) => rest)).toEqual(sorted(entries));
      expect(baselineText(entries.toReversed())).toBe(new Set(entries.map((one) => one.fingerprint)).size === entries.length ? text : expect.any(String));
    }));
  });
});
