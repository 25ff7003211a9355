/** The query that groups the rows of a Parquet manifest as the tally reads them. */

import { openParquet } from "../manifest/parquet/open.ts";
import type { Leaf } from "../manifest/parquet/schema.ts";
import type { Manifest } from "../manifest/open.ts";
import type { Column } from "../manifest/row.ts";
import { quoted } from "./duckdb.ts";

/** `types`: of the columns that are used, by name, as DuckDB must see them too. */
export interface GroupQuery { readonly sql: string; readonly types: ReadonlyMap<string, readonly string[]>; readonly rows: number }

export const READ = "read_parquet($1, file_row_number = true, hive_partitioning = false)";

const TEXT = ["VARCHAR"];
const INTEGERS = ["INTEGER", "BIGINT", "UINTEGER", "UBIGINT"];
const REALS = ["FLOAT", "DOUBLE"];
const BOOLEANS = ["BOOLEAN"];

/**
 * The part of a URL that decides its host, as `splitUrl` reads it: up to the first colon, any slashes of either kind (tabs and line
 * ends among them are none), all up to the next slash, `?` or `#`, and that, so that white space before it is not taken for the end.
 */
const PREFIX = "'^[^:]*:[/\\\\\\t\\n\\r]*[^/\\\\?#]*[/\\\\?#]?'";

type Refused = { readonly unfit: string };

/** The query for a manifest; `unfit` where DuckDB could read other values than the readers here do. */
export async function groupQuery(manifest: Manifest): Promise<GroupQuery | Refused> {
  const { file, parquet, shape: { map } } = manifest;
  if (parquet === undefined) return { unfit: "only Parquet is read faster by it" };
  const opened = await openParquet(file);
  if (!opened.ok) return { unfit: opened.reason };
  const { leaves } = opened.footer;
  const types = new Map<string, readonly string[]>();
  const expressions: Partial<Record<Column, string>> = {};
  for (const [column, kinds] of [["url", TEXT], ["retained", [...TEXT, ...BOOLEANS, ...INTEGERS, ...REALS]], ["bytes", [...TEXT, ...INTEGERS, ...REALS]], ["modality", TEXT]] as const) {
    const source = map.sources[column];
    // A name by which nothing is found stands for a column that is absent.
    if (source === undefined || !leaves.some(({ path }) => path[0] === source[0])) continue;
    const leaf = plainLeaf(leaves, source.join("."));
    const type = leaf === undefined ? undefined : typesOf(leaf).filter((one) => kinds.includes(one));
    if (leaf === undefined || type === undefined || type.length === 0) return { unfit: `its column ${source.join(".").slice(0, 60)} is nested, doubled, or of a type that DuckDB shows differently` };
    const name = source.join(".");
    types.set(name, type);
    expressions[column] = expressionOf(column, quoted(name), type);
  }
  if (leaves.some(({ path }) => path[0]?.toLowerCase() === "file_row_number")) return { unfit: "it has a column file_row_number" };
  const { url = "NULL", retained = "true", bytes = "CAST(NULL AS BIGINT)", modality = "''" } = expressions;
  return { sql: groupSql(url, retained, bytes, modality), types, rows: parquet.groups.reduce((sum, group) => sum + group.rows, 0) };
}

/** `kind` 0: retained, 1: not retained, 2: without a URL. In the order of first rows, so that all is met as a reader of rows would. */
function groupSql(url: string, retained: string, bytes: string, modality: string): string {
  return `CREATE TEMP TABLE groups AS
    SELECT kind, CASE WHEN kind = 0 THEN regexp_extract(u, ${PREFIX}) ELSE '' END AS prefix, CASE WHEN kind = 0 THEN m ELSE '' END AS modality,
      count(*) AS n, sum(CASE WHEN kind = 0 THEN b ELSE 0 END) AS bytes, count(*) - count(b) AS without, min(row) AS first
    FROM (SELECT *, CASE WHEN u IS NULL OR u = '' THEN 2 WHEN r THEN 0 ELSE 1 END AS kind
      FROM (SELECT ${url} AS u, ${retained} AS r, ${bytes} AS b, ${modality} AS m, file_row_number AS row FROM ${READ}))
    GROUP BY ALL ORDER BY first`;
}

/** The only column of that name, whatever its case; not within a struct, list or map. */
function plainLeaf(leaves: readonly Leaf[], name: string): Leaf | undefined {
  const found = leaves.filter(({ path }) => path[0]?.toLowerCase() === name.toLowerCase());
  const [leaf] = found;
  return leaf !== undefined && found.length === 1 && leaf.path.length === 1 && leaf.path[0] === name && !leaf.repeated ? leaf : undefined;
}

/** Types of DuckDB that have the same text as the leaf has here. */
function typesOf({ kind }: Leaf): readonly string[] {
  switch (kind) {
    case "text": return TEXT;
    case "boolean": return BOOLEANS;
    case "int": case "uint": return INTEGERS;
    case "real": return REALS;
    default: return [];
  }
}

/** As `isRetained` and `byteCount` read the text of a value. */
function expressionOf(column: Column, name: string, type: readonly string[]): string {
  const kind = type[0] ?? "";
  if (column === "url") return name;
  if (column === "modality") return `coalesce(${name}, '')`;
  if (column === "retained") {
    if (kind === "BOOLEAN") return `coalesce(${name}, true)`;
    if (kind !== "VARCHAR") return `coalesce(${name} <> 0, true)`;
    const first = `left(${name}, 1)`;
    return `coalesce(NOT ((strlen(${name}) = 5 AND ${first} IN ('f', 'F')) OR (strlen(${name}) = 2 AND ${first} IN ('n', 'N')) OR (strlen(${name}) = 1 AND ${first} IN ('0', chr(16), 'f', 'F', 'n', 'N'))), true)`;
  }
  if (kind === "VARCHAR") return `CASE WHEN regexp_full_match(${name}, '[0-9]{1,15}(\\.0+)?') THEN CAST(split_part(${name}, '.', 1) AS BIGINT) END`;
  const whole = kind === "FLOAT" || kind === "DOUBLE" ? ` AND ${name} = floor(${name})` : "";
  return `CASE WHEN ${name} >= 0 AND ${name} < 1000000000000000${whole} THEN CAST(${name} AS BIGINT) END`;
}
