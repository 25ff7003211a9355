/** What a sweep remembers, in one table. Reads and writes that are asked for together go in one statement. */

import { promisify } from "node:util";
import { deflateRaw, inflateRaw } from "node:zlib";
import { type Kysely, sql } from "kysely";
import { checkKey } from "../../sweep/store-key.ts";
import type { Space } from "../../sweep/store.ts";
import { gather } from "./gather.ts";
import { StoreError } from "./log.ts";
import { SCHEMA, type Tables } from "./tables.ts";

const deflate = promisify(deflateRaw);
const inflate = promisify(inflateRaw);

/** Larger answers are not kept; larger results, points of a history or states are refused. */
export const LARGEST = 32 * 1024 * 1024;
const PACK_FROM = 512;
/** An entry that is read is marked as used at most this often. */
const MARK_MS = 86_400_000;

export interface Entries {
  read(space: Space, key: string): Promise<Uint8Array | undefined>;
  write(space: Space, key: string, value: Uint8Array): Promise<void>;
  remove(space: Space, key: string): Promise<void>;
  keys(space: Space, prefix: string): Promise<readonly string[]>;
  expire(space: Space, days: number): Promise<number>;
  /** Writes down what was read since, so that it counts as used. */
  flush(): Promise<void>;
}

interface Place { readonly space: Space; readonly key: string }

const nameOf = ({ space, key }: Place): string => `${space}\n${key}`;
const byName = (a: Place, b: Place): number => (nameOf(a) < nameOf(b) ? -1 : 1);

/** `now`: the App's clock, which the marks of use and of writing are of. */
export function openEntries(db: Kysely<Tables>, now: () => Date): Entries {
  const tables = db.withSchema(SCHEMA);
  const used = new Map<string, Place & { readonly at: string }>();
  const spaces = (list: readonly Place[]): ReturnType<typeof sql> => sql`${list.map((p) => p.space)}::text[], ${list.map((p) => p.key)}::text[]`;

  const flush = async (): Promise<void> => {
    if (used.size === 0) return;
    const list = [...used.values()].sort(byName);
    used.clear();
    await sql`
      update ${sql.table(`${SCHEMA}.entry`)} as e set used_at = greatest(e.used_at, p.at) from unnest(${spaces(list)}, ${list.map((p) => p.at)}::timestamptz[]) as p(space, key, at)
      where e.space = p.space and e.key = p.key`.execute(db);
  };

  const readMany = async (list: readonly Place[]): Promise<ReadonlyMap<string, Uint8Array>> => {
    const { rows } = await sql<Tables["entry"]>`select e.space, e.key, e.value, e.packed, e.used_at from ${sql.table(`${SCHEMA}.entry`)} as e join unnest(${spaces(list)}) as p(space, key) on e.space = p.space and e.key = p.key`.execute(db);
    const at = now();
    const stale = at.getTime() - MARK_MS;
    const found = await Promise.all(rows.map(async (row): Promise<readonly [string, Uint8Array]> => {
      if (row.used_at.getTime() < stale) used.set(nameOf(row), { space: row.space, key: row.key, at: at.toISOString() });
      return [nameOf(row), row.packed ? new Uint8Array(await inflate(row.value, { maxOutputLength: LARGEST })) : new Uint8Array(row.value)];
    }));
    if (used.size >= 500) await flush();
    return new Map(found);
  };

  type Row = Omit<Tables["entry"], "written_at" | "used_at">;
  const writeMany = async (list: readonly Row[]): Promise<void> => {
    const at = now();
    // The last one of a key counts; in one order everywhere, so that two instances never wait for each other.
    const rows = [...new Map(list.map((row) => [nameOf(row), row])).values()].sort(byName);
    await tables.insertInto("entry").values(rows.map((row) => ({ ...row, written_at: at, used_at: at })))
      .onConflict((c) => c.columns(["space", "key"]).doUpdateSet((e) => ({ value: e.ref("excluded.value"), packed: e.ref("excluded.packed"), written_at: e.ref("excluded.written_at"), used_at: e.ref("excluded.used_at") })))
      .execute();
  };

  const reads = gather<Place, Uint8Array | undefined>(async (list) => {
    const found = await readMany(list);
    return list.map((place) => found.get(nameOf(place)));
  }, { most: 100, weigh: () => 0 });
  const writes = gather<Row, undefined>(async (list) => {
    await writeMany(list);
    return list.map(() => undefined);
  }, { most: 100, weigh: (row) => row.value.length });

  const remove = async (space: Space, key: string): Promise<void> => {
    await tables.deleteFrom("entry").where("space", "=", space).where("key", "=", checkKey(key)).execute();
  };

  return {
    read: async (space, key) => reads({ space, key: checkKey(key) }),
    write: async (space, key, value) => {
      checkKey(key);
      if (value.length > LARGEST) {
        if (space === "answers") return remove(space, key);
        throw new StoreError(`A value of the store is larger than ${LARGEST / 1024 / 1024} MiB: ${space} ${key}.`);
      }
      const packed = value.length >= PACK_FROM ? await deflate(value, { level: 3 }) : undefined;
      const smaller = packed !== undefined && packed.length < value.length;
      await writes({ space, key, value: smaller ? packed : Buffer.from(value), packed: smaller });
    },
    remove,
    keys: async (space, prefix) => {
      let query = tables.selectFrom("entry").select("key").where("space", "=", space).orderBy("key");
      // Printable ASCII ends at "~": nothing that begins with the prefix is greater than the prefix and DEL.
      if (prefix !== "") query = query.where("key", ">=", checkKey(prefix)).where("key", "<", `${prefix}\x7f`);
      return (await query.execute()).map((row) => row.key);
    },
    expire: async (space, days) => {
      await flush();
      const { numDeletedRows } = await tables.deleteFrom("entry").where("space", "=", space).where("used_at", "<", new Date(now().getTime() - days * 86_400_000)).executeTakeFirst();
      return Number(numDeletedRows);
    },
    flush,
  };
}
