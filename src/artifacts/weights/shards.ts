/** Shard sets by name: `model-00001-of-00004.safetensors`, `model_00001-of-00072.safetensors`, `x-00001-of-00003.gguf`, `variables.data-00000-of-00002`. */

interface ShardSet {
  /** Name before and after the number, e.g. `model-` and `-of-00004.safetensors`. */
  readonly prefix: string;
  readonly suffix: string;
  /** Number of shards that the names promise. */
  readonly total: number;
  /** The names found, in the order of their numbers. */
  readonly files: readonly string[];
  /** Numbers missing, at most the first 20. */
  readonly missing: readonly number[];
  readonly missingCount: number;
  readonly complete: boolean;
}

interface ShardName {
  readonly prefix: string;
  readonly suffix: string;
  readonly index: number;
  readonly total: number;
}

/** Most shards that a name may promise. */
const MAX_SHARDS = 100_000;
const SHOWN = 20;

/** Takes a shard's name apart; undefined where it is none, or promises 0 or more than 100,000 shards. */
function shardName(name: string): ShardName | undefined {
  const at = name.lastIndexOf("-of-");
  if (at === -1) return undefined;
  const total = /^\d{1,6}/.exec(name.slice(at + 4, at + 10))?.[0];
  const index = /[-_](\d{1,6})$/.exec(name.slice(Math.max(0, at - 7), at))?.[1];
  if (total === undefined || index === undefined || /^\d/.test(name.slice(at + 4 + total.length))) return undefined;
  const count = Number(total);
  if (count === 0 || count > MAX_SHARDS) return undefined;
  return { prefix: name.slice(0, at - index.length), suffix: name.slice(at), index: Number(index), total: count };
}

/** Groups names (or paths) into shard sets. Numbers count from 1, from 0 where a number 0 is present; numbers beyond the total are ignored. */
export function shardSets(names: readonly string[]): readonly ShardSet[] {
  const groups = new Map<string, { readonly shard: ShardName; readonly found: Map<number, string> }>();
  for (const name of names) {
    const shard = shardName(name);
    if (shard === undefined) continue;
    const key = `${shard.prefix}\0${shard.suffix}`;
    const group = groups.get(key) ?? { shard, found: new Map<number, string>() };
    if (!group.found.has(shard.index)) group.found.set(shard.index, name);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ shard, found }) => {
    const first = found.has(0) ? 0 : 1;
    const files: string[] = [];
    const missing: number[] = [];
    for (let index = first; index < first + shard.total; index += 1) {
      const file = found.get(index);
      if (file === undefined) missing.push(index);
      else files.push(file);
    }
    return { prefix: shard.prefix, suffix: shard.suffix, total: shard.total, files, missing: missing.slice(0, SHOWN), missingCount: missing.length, complete: missing.length === 0 };
  });
}
