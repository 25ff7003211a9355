import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { Ajv2020 } from "ajv/dist/2020.js";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { visible } from "../../../src/report/escape.ts";
import { csvField, renderOrganisationCsv } from "../../../src/report/organisation/csv.ts";
import { overviewFor, renderOrganisationJson } from "../../../src/report/organisation/json.ts";
import { OVERVIEW_SCHEMA, parseOverview } from "../../../src/report/organisation/schema.ts";
import { renderOrganisationText } from "../../../src/report/organisation/text.ts";
import { plainStyle, type Style } from "../../../src/report/style.ts";
import { lines, scan } from "../../claims/scan.ts";
import { blocks } from "../../claims/sources.ts";
import { hostile } from "../comment/arbitrary.ts";
import { anyOverview } from "./any-overview.ts";
import { EMPTY, EXAMPLE, FRESH } from "./example.ts";

function golden(name: string, text: string): void {
  const file = new URL(`golden/${name}`, import.meta.url);
  if (process.env["UPDATE_GOLDEN"] === "1") writeFileSync(file, text);
  expect(text).toBe(readFileSync(file, "utf8"));
}

const rows = (text: string): string[][] => parse(text, { record_delimiter: "\r\n", relax_column_count: false });

describe("CSV", () => {
  test("golden: models and obligations", () => {
    // Git keeps texts with line feeds alone.
    const kept = (text: string): string => text.replaceAll("\r\n", "\n");
    golden("models.csv", kept(renderOrganisationCsv(EXAMPLE, { table: "models" })));
    golden("obligations.csv", kept(renderOrganisationCsv(FRESH)));
  });

  test("holds every obligation once, with its issue's address", () => {
    const [head, ...body] = rows(renderOrganisationCsv(EXAMPLE));
    const items = EXAMPLE.repositories.flatMap((one) => one.models.flatMap((model) => model.items.map((item) => [one.name, model.id, item.id, item.outcome].join(" "))));
    const order = (a: string, b: string): number => (a < b ? -1 : 1);
    expect(body.map((row) => [row[0], row[2], row[4], row[6]].join(" ")).toSorted(order)).toEqual(items.toSorted(order));
    expect(head?.at(-1)).toBe("issue url");
    expect(body.some((row) => row.at(-1)?.startsWith("https://github.com/northbird-ai/") === true)).toBe(true);
    expect(rows(renderOrganisationCsv(EXAMPLE, { audience: "public" })).every((row) => row[1] !== "yes")).toBe(true);
  });

  test("of any overview is read back by a strict reader as rows of one length, one line each", () => {
    fc.assert(fc.property(anyOverview, fc.constantFrom("models", "obligations"), (overview, table) => {
      const text = renderOrganisationCsv(overview, { table });
      const read = rows(text);
      expect(new Set(read.map((row) => row.length)).size).toBe(1);
      expect(text.split("\r\n")).toHaveLength(read.length + 1);
      expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n\t\u0000]/);
    }), { numRuns: 200 });
  });

  test.each([["=1+1", "'=1+1"], ["+1", "'+1"], ["-1", "'-1"], ["@SUM(A1)", "'@SUM(A1)"], ["\t=1", "'\\t=1"], ["\r=1", "'\\r=1"], ["  =1", "'  =1"], ["＝1", "'＝1"], ["＋1", "'＋1"], ["－1", "'－1"], ["＠x", "'＠x"], ["a=1", "a=1"], ["2026-11-23", "2026-11-23"], ["", ""], ['"=1', '"=1'], ["\u00a0=1", "'\u00a0=1"], ["\ufeff=1", "'\\uFEFF=1"]])("%j is the cell %j", (given, cell) => {
    expect(rows(`${csvField(given)}\r\n`)).toEqual([[cell]]);
  });

  test("no cell starts a formula, and every other text stays readable", () => {
    fc.assert(fc.property(fc.oneof(hostile, fc.string({ unit: "binary" }), fc.string().map((rest) => `=${rest}`)), (text) => {
      const cell = rows(`${csvField(text)}\r\n`)[0]?.[0] ?? "";
      expect(cell).not.toMatch(/^[\s\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20\t\r\n]/);
      expect([visible(text), `'${visible(text)}`]).toContain(cell);
    }), { numRuns: 400 });
  });
});

describe("JSON", () => {
  const file = JSON.parse(readFileSync(new URL("../../../schemas/overview.schema.json", import.meta.url), "utf8")) as object;
  const validate = new Ajv2020({ strict: true }).compile(file);

  test("is what the published schema describes, and nothing else", () => {
    for (const overview of [EXAMPLE, FRESH, EMPTY]) {
      expect([validate(JSON.parse(renderOrganisationJson(overview))), validate.errors]).toEqual([true, null]);
      expect(JSON.parse(renderOrganisationJson(overview))).toEqual(overview);
    }
    for (const wrong of [{ ...EXAMPLE, schemaVersion: 2 }, { ...EXAMPLE, more: 1 }, { ...EXAMPLE, now: "today" }, { ...EXAMPLE, repositories: [{ id: 1 }] }]) expect(validate(wrong)).toBe(false);
  });

  test("of any overview is printable and reads back as it was", () => {
    fc.assert(fc.property(anyOverview, (overview) => {
      const text = renderOrganisationJson(overview);
      expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e]/);
      expect(JSON.parse(text)).toEqual(overview);
    }), { numRuns: 100 });
  });

  test("in public holds no private repository, no trend, and still their number", () => {
    const secret = EXAMPLE.repositories.filter((one) => one.private);
    const seen = overviewFor(EXAMPLE, "public");
    expect(seen.repositories.some((one) => one.private)).toBe(false);
    expect([seen.others.skipped, seen.history.length]).toEqual([EXAMPLE.others.skipped + secret.length, 0]);
    expect(OVERVIEW_SCHEMA.safeParse(seen).success).toBe(true);
  });

  test("what a store holds is read when it is an overview, and is nothing otherwise", () => {
    const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
    expect(parseOverview(bytes(JSON.stringify(EXAMPLE)))).toEqual(EXAMPLE);
    for (const wrong of ["", "null", "[]", "{}", JSON.stringify({ ...EXAMPLE, schemaVersion: 2 }), JSON.stringify(EXAMPLE).slice(0, -1)]) expect(parseOverview(bytes(wrong))).toBeUndefined();
    expect(parseOverview(new Uint8Array([0xff, 0xfe]))).toBeUndefined();
  });
});

describe("text", () => {
  const ansi: Style = (format, text) => `\u001b[${{ bold: 1, dim: 2, red: 31, green: 32, yellow: 33, blue: 34, cyan: 36 }[format]}m${text}\u001b[0m`;
  // eslint-disable-next-line no-control-regex
  const plain = (text: string): string => text.replace(/\u001b\[\d+m/g, "");

  test("golden: active and preview", () => {
    const active = renderOrganisationText(EXAMPLE, { style: plainStyle, width: 100 });
    golden("active.txt", active);
    golden("preview.txt", renderOrganisationText(FRESH, { style: plainStyle, width: 80, verbose: true }));
    expect(lines(scan(blocks("text", active)).hits)).toEqual([]);
  });

  test.each([60, 80, 120])("keeps to %i columns, says the same in colour, and never anything in green", (width) => {
    for (const overview of [EXAMPLE, FRESH, EMPTY]) {
      const text = renderOrganisationText(overview, { style: plainStyle, width });
      for (const line of text.split("\n")) if (line.trim().includes(" ")) expect(line.length).toBeLessThanOrEqual(width);
      const coloured = renderOrganisationText(overview, { style: ansi, width });
      expect(plain(coloured)).toBe(text);
      expect(coloured).not.toContain("\u001b[32m");
    }
  });

  test("of any overview holds no control character and no workflow command of others", () => {
    fc.assert(fc.property(anyOverview, (overview) => {
      const text = renderOrganisationText(overview, { style: plainStyle, width: 90, verbose: true });
      expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2060-\u206f]/);
      expect(text).toMatch(/\n$/);
    }), { numRuns: 150 });
  });

  test("in public leaves private repositories out", () => {
    const text = renderOrganisationText(EXAMPLE, { style: plainStyle, width: 200, audience: "public", verbose: true });
    for (const one of EXAMPLE.repositories.filter((repository) => repository.private)) expect(text).not.toContain(`${one.name} `);
    expect(text).toMatch(/\d+ private repositories not shown/);
  });
});
