import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "@jest/globals";
import { obligation, obligations } from "../../src/law/catalogue.ts";

const src = fileURLToPath(new URL("../../src/", import.meta.url));
/** What looks like an id of the catalogue; letters that stand alone in other notations (UTF-8, T-SQL) do not. */
const CITED = /(?<![\w/-])(?:T-\d[\w.]*|MDF-[A-Z]{3}-\d+|C-(?:R\.[a-z]|\d\.(?:\(\d\)|[\w.]*))|PST-(?:R\.[a-z][a-z.-]*|\d[\d.]*)|AIA-[IVX\d][\w.]*|S-(?:scope[a-z-]*|[CA]?\d[\d.]*)|G-[a-z][a-z0-9-]+)(?![\w-])/g;

const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((f) => f.endsWith(".ts") && !f.includes("law/generated/"));

describe("ids cited in code", () => {
  test("every one is in the catalogue, or names a measure or section that holds entries", () => {
    const known = obligations().map((o) => o.id);
    const bad: string[] = [];
    let seen = 0;
    for (const file of files) {
      for (const [text] of readFileSync(src + file, "utf8").matchAll(CITED)) {
        const id = text.replace(/\.+$/, "");
        seen++;
        if (obligation(id) === undefined && !known.some((k) => k.startsWith(`${id}.`))) bad.push(`${file}: ${id}`);
      }
    }
    expect(bad).toEqual([]);
    expect(seen).toBeGreaterThan(50);
  });

  test("the pattern finds ids of every kind", () => {
    const kinds = ["C-1.(1)", "T-1.2.d", "MDF-GEN-1", "C-1.5.2.iii", "C-R.d", "PST-R.publish.when", "PST-2.2.1.1", "AIA-XI.1.1.a", "AIA-99.contrast", "S-C10", "S-A4.2", "G-nonsignatory"];
    for (const id of kinds) expect([...`see ${id}, or`.matchAll(CITED)].map((m) => m[0])).toEqual([id]);
  });
});
