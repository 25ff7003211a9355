import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { domains } from "../../../src/cli/commands/optout/domains.ts";
import { type DuckConnection, type Duckdb, loadDuckdb, rowsOf, text, withDuckdb } from "../../../src/optout/domains/duckdb.ts";
import { plainStyle } from "../../../src/report/style.ts";

// Only where DuckDB can be found: GPAI_DUCKDB=/folder/node_modules, or installed beside.
const loaded = await loadDuckdb(process.env["GPAI_DUCKDB"] ?? process.cwd());
const duckdb = "missing" in loaded ? undefined : loaded;
if ("missing" in loaded) process.stderr.write(`notice: ${loaded.missing}, tests that compare with it are left out (set GPAI_DUCKDB to a node_modules folder)\n`);

let folder = "";
beforeAll(() => { folder = mkdtempSync(join(tmpdir(), "duck-")); });
afterAll(() => { rmSync(folder, { recursive: true }); });

interface Said { readonly code: number; readonly out: string; readonly err: string }
async function run(...argv: readonly string[]): Promise<Said> {
  let out = "";
  let err = "";
  const code = await domains.run(argv, { out: (t) => { out += t; }, err: (t) => { err += t; }, style: plainStyle, width: 100, interactive: false });
  return { code, out, err };
}
const body = (out: string): string[] => out.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
/** Both engines, which must say the same to the byte. */
async function both(...argv: readonly string[]): Promise<Said> {
  const js = await run(...argv);
  expect(await run(...argv, "--engine", "duckdb")).toEqual(js);
  return js;
}

if (duckdb === undefined) test("DuckDB is absent: the tests of this file are left out", () => { expect("missing" in loaded).toBe(true); });
else describe("DuckDB says the same as the readers here", () => { compare(duckdb); });

function compare(duck: Duckdb): void {
  /** Writes a Parquet file from a query. */
  async function put(name: string, query: string, options = "", use?: (connection: DuckConnection) => Promise<void>): Promise<string> {
    const path = join(folder, name);
    const instance = await duck.DuckDBInstance.create(":memory:", {});
    const connection = await instance.connect();
    await use?.(connection);
    await connection.run(`COPY (${query}) TO ${text(path)} (FORMAT parquet${options})`);
    connection.closeSync();
    instance.closeSync();
    return path;
  }
  const values = (rows: readonly (readonly (string | number | boolean | null)[])[]): string => `VALUES ${rows.map((row) => `(${row.map((v) => (typeof v === "string" ? `decode(unhex('${Buffer.from(v, "utf8").toString("hex")}'))` : v === null ? "NULL" : String(v))).join(",")})`).join(",")}`;
  const table = (columns: string, types: string, rows: Parameters<typeof values>[0]): string => {
    const names = columns.split(",");
    return `SELECT ${names.map((name, i) => `CAST(c${String(i)} AS ${types.split(",")[i] ?? "VARCHAR"}) AS ${name}`).join(",")} FROM (${values(rows)}) t(${names.map((_, i) => `c${String(i)}`).join(",")})`;
  };

  test("the fixtures of the Parquet readers", async () => {
    const names = readdirSync("test/fixtures/optout").filter((name) => name.endsWith(".parquet"));
    expect(names.length).toBeGreaterThan(1);
    for (const name of names) {
      const path = join("test/fixtures/optout", name);
      const js = await run(path, "--by", "rows");
      const { out, code } = await run(path, "--by", "rows", "--engine", "auto");
      expect([name, out, code]).toEqual([name, js.out, js.code]);
    }
  });

  test("URLs of all shapes", async () => {
    const piece = fc.constantFrom("http:", "https:", "HTTP:", "ht\ttp:", "ftp:", "/", "//", "\\", "\t", "\n", "\r", " ", "\u0000", "?", "#", "@", ":", "a", "b.example", "www.c.co.uk", "d.github.io", "EXAMPLE.org", "xn--bcher-kva.de", "bücher.de", "10.0.0.1", "[::1]", "0x7f.1", "localhost", ".", "..", "%2e", "%41", "é", "\u{1F600}", "\uFEFF", "\u200b", "x@", ":8080", ":80", "1", "\"", "'", ";", "\\x");
    const url = fc.oneof(
      fc.array(piece, { maxLength: 8 }).map((parts) => parts.join("")),
      fc.tuple(fc.constantFrom("http://", "https://", " https:\\\\", "https:/\t/"), fc.array(piece, { maxLength: 5 })).map(([scheme, parts]) => scheme + parts.join("")),
      fc.constantFrom(null, "https://a.example/", "https://a.example /x", "https://a.example ", "http://b.example\t", "http://u:p@c.example:80?x"),
    );
    const row = fc.tuple(url, fc.oneof(fc.nat(1000), fc.constant(null)), fc.constantFrom("true", "false", "No", "n", "0", "fudge", "FALSE", "", "yes", "\u0010", null), fc.constantFrom("text", "image", "", "ü", null));
    await fc.assert(fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 60 }), async (rows) => {
      const path = await put("p.parquet", table("url,bytes,retained,modality", "VARCHAR,BIGINT,VARCHAR,VARCHAR", rows), ", row_group_size 2048");
      await both(path, "--by", "rows");
      await both(path, "--by", "rows", "--by-modality");
    }), { numRuns: 60 });
  }, 120_000);

  test("numbers and truth values of all types", async () => {
    const bytes = { BIGINT: ["0", "-1", "999999999999999", "1000000000000000", "9223372036854775807", "NULL", "7"], UBIGINT: ["18446744073709551615", "7", "0"], INTEGER: ["-5", "5", "NULL"], UINTEGER: ["4294967295", "1"], DOUBLE: ["1.5", "-0.0", "2", "1e15", "999999999999999", "'nan'", "'inf'", "1e300", "NULL", "1e-9"], FLOAT: ["16777216", "0.1", "-1", "1e20"], VARCHAR: ["'12'", "'007'", "'12.0'", "'12.'", "'12.01'", "'x'", "''", "' 1'", "'1234567890123456'", "'123456789012345.000'", "'1\n'", "'１'", "NULL"] };
    const retained = { BOOLEAN: ["true", "false", "NULL"], INTEGER: ["0", "1", "-1", "NULL"], UBIGINT: ["0", "2"], DOUBLE: ["0", "-0.0", "0.5", "'nan'", "NULL"] };
    for (const [column, types] of [["bytes", bytes], ["retained", retained]] as const) {
      for (const [type, list] of Object.entries(types)) {
        const path = await put(`${column}-${type}.parquet`, `SELECT 'https://a' || row_number() OVER () || '.example/' AS url, v AS ${column} FROM (SELECT unnest([${list.map((v) => `CAST(${v} AS ${type})`).join(",")}]) AS v)`);
        const { out } = await both(path, "--by", "rows");
        expect(out).toContain("# rows: retained");
      }
    }
  }, 60_000);

  test("several files, row groups, sums and first bad rows", async () => {
    const a = await put("a.parquet", "SELECT CASE WHEN i = 5000 THEN NULL WHEN i = 7000 THEN '' ELSE 'https://h' || i % 700 || '.example/' || i END AS url, i AS bytes FROM range(10000) t(i)", ", row_group_size 2048");
    const b = await put("b.parquet", "SELECT 'https://h' || i % 900 || '.example/' || i AS url, i AS bytes, ['x','y'][1 + i % 2] AS modality FROM range(5000) t(i)", ", codec zstd");
    const { code, err } = await both(a, b);
    expect([code, err]).toEqual([1, expect.stringContaining("a.parquet: 2 rows could not be read, the first in line 5001 (no-url)")]);
    expect((await run(a, b, "--engine", "auto")).err).not.toContain("note: read without");
  });

  test("what it would read otherwise is left to the readers here, or refused", async () => {
    const cases: Readonly<Record<string, string>> = {
      struct: "SELECT {'url': 'https://a.example/'} AS metadata, 1 AS bytes",
      decimal: "SELECT 'https://a.example/' AS url, 1.50::DECIMAL(9,2) AS bytes", list: "SELECT 'https://a.example/' AS url, 3 AS bytes, ['text'] AS modality", blob: "SELECT 'https://a.example/'::BLOB AS url, 3 AS bytes",
      huge: "SELECT 'https://a' || i % 2 || '.example/' AS url, 999999999999999 AS bytes FROM range(12) t(i)", number: "SELECT 'https://a.example/' AS url, 3 AS bytes, 4 AS file_row_number", long: "SELECT 'https://' || repeat('a', 5000) || '/' AS url, 3 AS bytes",
    };
    for (const [name, query] of Object.entries(cases)) {
      const path = await put(`${name}.parquet`, query);
      const js = await run(path);
      const auto = await run(path, "--engine", "auto");
      expect([name, auto.out, auto.code]).toEqual([name, js.out, js.code]);
      expect([name, auto.err]).toEqual([name, expect.stringContaining(`note: read without DuckDB: ${path}: `)]);
      await expect(run(path, "--engine", "duckdb")).rejects.toThrow("with the same result");
    }
  }, 60_000);

  test("columns that differ in case only", async () => {
    const path = await put("case.parquet", "SELECT 'https://a.example/' AS url, 2 AS bytes, 3 AS \"Cytes\"", ", codec uncompressed");
    writeFileSync(path, Buffer.from(readFileSync(path).toString("latin1").replaceAll("Cytes", "Bytes"), "latin1"));
    expect(body((await run(path)).out)).toEqual(["domain,bytes,rows", "a.example,2,1"]);
    const auto = await run(path, "--engine", "auto");
    expect([auto.err, body(auto.out)]).toEqual([expect.stringContaining("column bytes is nested, doubled"), ["domain,bytes,rows", "a.example,2,1"]]);
  });

  test("text that is no UTF-8, and a file cut off", async () => {
    const path = await put("bad.parquet", "SELECT 'https://MARK' || i || '.example/' AS url, i AS bytes FROM range(3000) t(i)", ", codec uncompressed");
    const bytes = readFileSync(path);
    for (const hex of ["ff4d4d4d", "eda08041", "c0af4141", "f4908080"]) {
      const broken = Buffer.from(bytes);
      for (let at = broken.indexOf("MARK7"); at >= 0; at = broken.indexOf("MARK7", at + 1)) Buffer.from(hex, "hex").copy(broken, at);
      const other = join(folder, "broken.parquet");
      writeFileSync(other, broken);
      const js = await run(other);
      const auto = await run(other, "--engine", "auto");
      expect([hex, auto.out, auto.code]).toEqual([hex, js.out, js.code]);
      expect(js.err).toContain("not-utf8");
    }
    const cut = join(folder, "cut.parquet");
    writeFileSync(cut, Buffer.concat([bytes.subarray(0, 100), Buffer.alloc(200), bytes.subarray(300)]));
    const js = await run(cut);
    expect((await run(cut, "--engine", "auto")).out).toBe(js.out);
  });

  test("names of files and columns are data", async () => {
    mkdirSync(join(folder, "it's; drop"), { recursive: true });
    const path = await put("it's; drop/a$1'.parquet", "SELECT 'https://a.example/' AS \"u\"\"r'l\", 5 AS \"b);--\"");
    await both(path, "--columns", "url=u\"r'l,bytes=b);--");
    const glob = await put("g[1].parquet", "SELECT 'https://a.example/' AS url, 5 AS bytes");
    expect((await run(glob, "--engine", "auto")).err).toContain("signs of a glob");
  });

  test("other files, the network and extensions are out of reach", async () => {
    const path = await put("mine.parquet", "SELECT 1 AS a");
    const other = await put("other.parquet", "SELECT 1 AS a");
    await withDuckdb(duck, path, 2, async (connection) => {
      expect(await rowsOf(connection, 1, "SELECT a FROM read_parquet($1)", [path])).toEqual([[1]]);
      for (const sql of [`SELECT * FROM read_parquet(${text(other)})`, `SELECT * FROM read_text('/etc/hostname')`, "SELECT * FROM read_csv('https://example.org/a.csv')", `COPY (SELECT 1) TO ${text(join(folder, "out.csv"))}`, "INSTALL httpfs", "LOAD httpfs", "SET enable_external_access = true", "SET memory_limit = '9GB'", `ATTACH ${text(join(folder, "x.db"))}`]) {
        await expect(connection.run(sql)).rejects.toThrow(/Permission|disabled|locked|Cannot/u);
      }
    });
  });
}
