import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { stringify } from "yaml";
import { loadRecords } from "../../src/records/load.ts";
import { nearest } from "../../src/records/nearest.ts";
import { insidePath, isAddress } from "../../src/records/shelf.ts";
import { MemorySource } from "../support/memory-source.ts";

const FILES = ["model.yaml", "documentation.yaml", "summary.yaml", "copyright.yaml", "safety.yaml", "waivers.yaml", "baseline.yaml", "config.yaml", "training-data.yaml", "training-data.csv", "registers/complaints.csv", "registers/incidents.yaml"];

async function load(files: Record<string, string | Uint8Array>) {
  const source = new MemorySource(files);
  return loadRecords(source, await source.list(), { now: "2026-11-22" });
}
/** Loads, and checks what must hold for every input. */
async function check(files: Record<string, string | Uint8Array>): Promise<void> {
  const records = await load(files);
  for (const problem of [...records.problems, ...records.models.flatMap((m) => m.problems)]) {
    const content = files[problem.path];
    if (!Object.hasOwn(files, problem.path) && problem.path !== ".gpai") throw new Error(`a problem of a file that does not exist: ${JSON.stringify(problem)}`);
    const lines = typeof content === "string" ? content.split(/\r\n|\n|\r/).length : 1;
    if (problem.line !== undefined && (problem.line < 1 || problem.line > lines)) throw new Error(`line ${problem.line} of ${lines}`);
    if (problem.message.length > 300 || /[\u0000-\u001f]/.test(problem.message)) throw new Error(`message: ${problem.message}`);
  }
  for (const model of records.models) {
    for (const row of model.register?.rows ?? []) if (row.id === "" || (row.source.line ?? 0) < 1) throw new Error("a row without id or line");
    for (const file of [model.model, model.documentation, model.summary, model.copyright, model.safety]) {
      if (file !== undefined && (file.at("fields", "x", 3).line ?? 0) < 1) throw new Error("no line");
    }
  }
}

describe("whatever the files hold", () => {
  const key = fc.constantFrom("model", "role", "provider", "name", "weights", "path", "dates", "released", "eu_market", "fields", "MDF-GEN-1", "PST-1.1.1", "gen-2", "1.1.1", "published", "policy", "crawlers", "file", "columns", "id", "value", "waivers", "until", "reason", "owner", "documents", "licence", "training", "tokens", "held_by", "digest", "received", "x y", "", "toString", "hasOwnProperty", "valueOf");
  const leaf = fc.oneof(fc.constantFrom<unknown>("provider", "none", "TODO", "01/09/2025", "2026-11-22", "", null, true, Number.POSITIVE_INFINITY, -1, 24_700_000, "../x", "/etc/passwd", "a.md", "docs", "yes", "N/A", "\u202egnp", "x\u0000y", "*.safetensors"), fc.string({ unit: "binary", maxLength: 20 }));
  const tree = fc.letrec((tie) => ({ node: fc.oneof({ maxDepth: 5 }, leaf, fc.array(tie("node"), { maxLength: 4 }), fc.dictionary(key, tie("node"), { maxKeys: 5 })) })).node;

  test("any tree in any file: no throw, places inside the file", async () => {
    await fc.assert(fc.asyncProperty(fc.constantFrom(...FILES.filter((f) => f.endsWith(".yaml"))), tree, async (file, data) => {
      await check({ [`.gpai/${file}`]: stringify(data, { schema: "core" }), "a.md": "x", "docs/x": "y" });
    }), { numRuns: 1500 });
  });
  test("any text in any file", async () => {
    const bits = fc.array(fc.constantFrom("model", ": ", "\n", "- ", "{", "}", "[", "]", ",", "id", "TODO", '"', "'", "  ", "\t", "#", "role: provider\n", "&a", "*a", "|\n", "\u2028", "\r", "fields:\n", "MDF-GEN-1: x\n", "file: ../a\n", "é", "\ufeff"), { maxLength: 30 }).map((p) => p.join(""));
    await fc.assert(fc.asyncProperty(fc.constantFrom(...FILES), bits, async (file, text) => check({ [`.gpai/${file}`]: text })), { numRuns: 2000 });
  });
  test("any bytes in any file", async () => {
    await fc.assert(fc.asyncProperty(fc.constantFrom(...FILES), fc.uint8Array({ maxLength: 80 }), async (file, bytes) => {
      const records = await load({ [`.gpai/${file}`]: bytes });
      expect(records.present).toBe(true);
    }), { numRuns: 300 });
  });
});

describe("large and hostile records stay cheap", () => {
  const many = (n: number, line: (i: number) => string): string => Array.from({ length: n }, (_, i) => line(i)).join("");
  const corpus: Record<string, Record<string, string>> = {
    "unknown keys": { ".gpai/model.yaml": many(9000, (i) => `unknown_key_number_${i}: 1\n`) },
    "unknown fields": { ".gpai/documentation.yaml": many(9000, (i) => `MDF-ABC-${i}: 1\n`) },
    "missing documents": { ".gpai/model.yaml": `documents:\n${many(9000, (i) => `  d${i}: docs/none-${i}.md\n`)}`, ...Object.fromEntries(Array.from({ length: 20_000 }, (_, i) => [`src/a/b/${i}.py`, ""])) },
    "wrong training stages": { ".gpai/model.yaml": `training:\n${many(9000, () => "  - {tokens: x, epochs: y}\n")}` },
    "wrong waivers": { ".gpai/waivers.yaml": many(9000, () => "- {id: TODO, until: 1/2/26}\n") },
    "wide register": { ".gpai/training-data.csv": `${many(900, (i) => `column ${i},`)}\n` },
    "long register": { ".gpai/training-data.csv": `id,category,size\n${many(100_000, (i) => `d${i},odd,many\n`)}` },
    "register rows in YAML": { ".gpai/training-data.yaml": many(8000, (i) => `- {id: d${i}, oddity${i}: 1}\n`) },
    "model folders": Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`.gpai/m${i}/model.yaml`, "role: provider\n"])),
    "placeholders": { ".gpai/copyright.yaml": `crawlers:\n${many(9000, () => "  - TODO\n")}` },
    "digests": { ".gpai/model.yaml": `weights:\n  - files:\n${many(5000, (i) => `      f${i}: ${"0".repeat(64)}\n`)}` },
  };
  for (const [name, files] of Object.entries(corpus)) {
    test(name, async () => {
      const begin = performance.now();
      const records = await load(files);
      expect(performance.now() - begin).toBeLessThan(8000);
      expect(records.problems.length).toBeLessThanOrEqual(101);
      for (const model of records.models) expect(model.problems.length).toBeLessThanOrEqual(160);
    });
  }
});

test("insidePath keeps paths inside", () => {
  expect(["a", "./a/b", "a//b/", "a b.md", "…/x"].map(insidePath)).toEqual(["a", "a/b", "a/b", "a b.md", "…/x"]);
  for (const path of ["", ".", "..", "../a", "a/../b", "/a", "C:/a", "a\\b", "a\nb", "\u0000", "x".repeat(2000)]) expect(insidePath(path)).toBeUndefined();
  fc.assert(fc.property(fc.string({ unit: "binary" }), (s) => { const path = insidePath(s); return path === undefined || (!path.startsWith("/") && !path.split("/").includes("..")); }));
});
test("isAddress", () => {
  expect(["https://a.eu", "mailto:a@b.eu", "a@b.eu", "www.a.eu", "doi:10.1/x"].map(isAddress)).toEqual([true, true, true, true, true]);
  expect(["docs/a.md", "C:\\a", "a b@c", "We say: no", "README.md#x"].map(isAddress)).toEqual([false, false, false, false, false]);
});
test("nearest", () => {
  expect(nearest("lisence", ["licence", "id"])).toBe("licence");
  expect(nearest("eu-market", ["eu_market"])).toBe("eu_market");
  expect(nearest("something", ["licence", "id"])).toBeUndefined();
  expect(nearest("x".repeat(1000), ["licence"])).toBeUndefined();
});
