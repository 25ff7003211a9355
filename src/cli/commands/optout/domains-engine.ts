/** Which engine reads manifests: our own readers, or DuckDB where a person installed it. */

import { loadDuckdb } from "../../../optout/domains/duckdb.ts";
import { readWithDuckdb } from "../../../optout/domains/duckdb-read.ts";
import type { Accelerator } from "../../../optout/domains/read.ts";
import { visible } from "../../../report/escape.ts";
import { UsageError } from "../../args.ts";
import type { Io } from "../../io.ts";

export const ENGINES = ["auto", "js", "duckdb"] as const;

/** `say` tells, once all is read, what was read without DuckDB and why. */
interface Engine { readonly accelerate: Accelerator | undefined; readonly say: () => void }

const INSTALL = "Install it where you work: npm install --no-save @duckdb/node-api; or set GPAI_DUCKDB to the node_modules folder that holds it; or leave --engine out.";

/** Loads DuckDB where it is wanted. Throws UsageError where it must be there and is not, or (later) where it cannot read a file with the same result. */
export async function domainEngine(engine: (typeof ENGINES)[number], io: Io): Promise<Engine> {
  if (engine === "js") return { accelerate: undefined, say: () => undefined };
  const given = process.env["GPAI_DUCKDB"] ?? "";
  const duckdb = await loadDuckdb(given === "" ? process.cwd() : given);
  if ("missing" in duckdb) {
    const where = given === "" ? "the folder you are in" : `GPAI_DUCKDB (${visible(given)})`;
    if (engine === "duckdb") throw new UsageError(`DuckDB cannot be used: ${duckdb.missing}, looked for from ${where}`, INSTALL);
    return { accelerate: undefined, say: () => { io.err(`note: read without DuckDB: ${visible(duckdb.missing)}, looked for from ${where}\n`); } };
  }
  const unread = new Map<string, { readonly first: string; others: number }>();
  return {
    accelerate: async (manifest, tally, step) => {
      const read = await readWithDuckdb(duckdb, manifest, tally, step);
      if (!("unfit" in read)) return read;
      const { name } = manifest.file;
      if (engine === "duckdb") throw new UsageError(`${name} cannot be read through DuckDB with the same result: ${read.unfit}`, "Use --engine auto, which reads such files without it.");
      const same = unread.get(read.unfit);
      if (same === undefined) unread.set(read.unfit, { first: name, others: 0 });
      else same.others += 1;
      return undefined;
    },
    say: () => {
      for (const [why, { first, others }] of [...unread].slice(0, 20)) io.err(`note: read without DuckDB: ${visible(first)}${others === 0 ? "" : ` and ${String(others)} more`}: ${visible(why)}\n`);
    },
  };
}
