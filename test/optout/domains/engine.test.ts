import { afterAll, afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { domains } from "../../../src/cli/commands/optout/domains.ts";
import { loadDuckdb, withDuckdb, type Duckdb } from "../../../src/optout/domains/duckdb.ts";
import { groupQuery } from "../../../src/optout/domains/duckdb-query.ts";
import { readWithDuckdb } from "../../../src/optout/domains/duckdb-read.ts";
import { DomainTally } from "../../../src/optout/domains/tally.ts";
import { type Manifest, openManifest } from "../../../src/optout/manifest/open.ts";
import { plainStyle } from "../../../src/report/style.ts";
import { openEvidence } from "../../../src/repository/evidence.ts";

const FIXTURE = "test/fixtures/optout/duckdb-v1-snappy.parquet";
let folder = "";
const given = process.env["GPAI_DUCKDB"];
beforeAll(() => { folder = mkdtempSync(join(tmpdir(), "engine-")); });
afterAll(() => { rmSync(folder, { recursive: true }); });
afterEach(() => { if (given === undefined) delete process.env["GPAI_DUCKDB"]; else process.env["GPAI_DUCKDB"] = given; });

async function run(...argv: readonly string[]): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  let out = "";
  let err = "";
  const code = await domains.run(argv, { out: (t) => { out += t; }, err: (t) => { err += t; }, style: plainStyle, width: 100, interactive: false });
  return { code, out, err };
}

async function opened<T>(path: string, use: (manifest: Manifest) => Promise<T>): Promise<T> {
  const file = await openEvidence(path);
  try {
    const result = await openManifest(file);
    if (!result.ok) throw new Error(result.problem.reason);
    return await use(result.manifest);
  } finally {
    await file.close();
  }
}

/** A DuckDB that notes what it is told and fails as it is told. */
function fake(fail: (sql: string) => boolean): { readonly duckdb: Duckdb; readonly said: string[] } {
  const said: string[] = [];
  const tell = (sql: string): void => { said.push(sql); if (fail(sql)) throw new Error("Out of Memory Error: too little\nsecond line"); };
  const connection = {
    run: (sql: string) => { tell(sql); return Promise.resolve(); },
    stream: (sql: string) => { tell(sql); return Promise.resolve({ fetchChunk: () => Promise.resolve(null) }); },
    closeSync: () => { said.push("closed"); },
  };
  return {
    said,
    duckdb: { DuckDBInstance: { create: (path, options) => { said.push(`${path} ${JSON.stringify(options)}`); return Promise.resolve({ connect: () => Promise.resolve(connection), closeSync: () => { said.push("shut"); } }); } } },
  };
}

describe("without DuckDB", () => {
  test("auto reads all the same and says so, duckdb refuses with what to install", async () => {
    process.env["GPAI_DUCKDB"] = folder;
    const js = await run(FIXTURE);
    const auto = await run(FIXTURE, "--engine", "auto");
    expect(auto.out).toBe(js.out);
    expect(auto.err).toBe(`note: read without DuckDB: @duckdb/node-api is not installed, looked for from GPAI_DUCKDB (${folder})\n${js.err}`);
    await expect(run(FIXTURE, "--engine", "duckdb")).rejects.toMatchObject({ message: `DuckDB cannot be used: @duckdb/node-api is not installed, looked for from GPAI_DUCKDB (${folder})`, hint: expect.stringContaining("npm install --no-save @duckdb/node-api") as unknown });
    expect((await run(FIXTURE, "--engine", "js")).out).toBe(js.out);
    await expect(run(FIXTURE, "--engine", "polars")).rejects.toThrow("expected one of: auto, js, duckdb");
  });

  test("a package of that name that holds something else", async () => {
    const other = join(folder, "other");
    const place = join(other, "node_modules", "@duckdb", "node-api");
    mkdirSync(place, { recursive: true });
    writeFileSync(join(place, "package.json"), '{"name":"@duckdb/node-api","main":"./index.js"}');
    writeFileSync(join(place, "index.js"), "exports.other = 1;\n");
    expect(await loadDuckdb(other)).toEqual({ missing: "@duckdb/node-api is of a version that is not known" });
    expect(await loadDuckdb(join(other, "node_modules"))).toEqual({ missing: "@duckdb/node-api is of a version that is not known" });
  });
});

describe("what is asked of DuckDB", () => {
  test("one file, nothing else, and no way back", async () => {
    const { duckdb, said } = fake(() => false);
    await withDuckdb(duckdb, "/data/it's [1].parquet", 64, () => Promise.resolve());
    expect(said[0]).toContain('"memory_limit":"1GB"');
    expect(said[0]).toContain('"threads":"4"');
    expect(said[0]).toContain('"autoload_known_extensions":"false"');
    expect(said.slice(1)).toEqual(["SET allowed_paths = ['/data/it''s [1].parquet']", "SET enable_external_access = false", "SET lock_configuration = true", "closed", "shut"]);
  });

  test("where it gives up, the tally is untouched and all is closed", async () => {
    for (const word of ["SET lock", "DESCRIBE", "CREATE TEMP", "FROM groups GROUP"]) {
      const { duckdb, said } = fake((sql) => sql.includes(word));
      const tally = new DomainTally({ privateSuffixes: false });
      const read = await opened(FIXTURE, (manifest) => readWithDuckdb(duckdb, manifest, tally, () => undefined));
      expect(read).toHaveProperty("unfit");
      expect([tally.retained, tally.dropped, tally.badUrl, said.at(-1)]).toEqual([0, 0, 0, "shut"]);
    }
  });

  test("other formats, nested and doubled columns and globs are not asked", async () => {
    const { duckdb, said } = fake(() => false);
    const path = join(folder, "a.jsonl");
    writeFileSync(path, '{"url":"https://a.example/","bytes":1}\n');
    const tally = new DomainTally({ privateSuffixes: false });
    expect(await opened(path, (manifest) => readWithDuckdb(duckdb, manifest, tally, () => undefined))).toEqual({ unfit: "only Parquet is read faster by it" });
    const strange = await opened(FIXTURE, (manifest) => Promise.all([
      readWithDuckdb(duckdb, { ...manifest, file: { ...manifest.file, path: "/a/*.parquet" } }, tally, () => undefined),
      readWithDuckdb(duckdb, { ...manifest, file: { name: "x", size: 1, read: () => Promise.resolve(new Uint8Array(1)) } }, tally, () => undefined),
    ]));
    expect(strange).toEqual([{ unfit: "its path has signs of a glob" }, { unfit: "it is no file on disk" }]);
    expect(said).toEqual([]);
  });

  test("names of columns cannot leave their quotes", async () => {
    const query = await opened(FIXTURE, (manifest) => groupQuery(manifest));
    expect(query).toMatchObject({ rows: 60 });
    expect("sql" in query && query.sql).toContain('"url" AS u');
  });
});
