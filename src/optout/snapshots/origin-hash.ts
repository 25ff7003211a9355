/** Hash table of origins: FNV-1a over the lower-case host, mixed with scheme and port; open addressing, exact comparison. */

/** Scheme of an entry: not said, http, https. */
export const SCHEME = { any: 0, http: 1, https: 2 } as const;
export type SchemeCode = 0 | 1 | 2;

/** Scheme and port in one number; `port` 0 = default of the scheme. */
export function originKey(scheme: SchemeCode, port: number): number {
  return scheme * 65_536 + port;
}

/** FNV-1a (32 bit) of a host, upper case read as lower. */
export function hostFnv(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i += 1) {
    let c = bytes[i] ?? 0;
    if (c >= 0x41 && c <= 0x5a) c |= 0x20;
    hash = Math.imul(hash ^ c, 0x01000193);
  }
  return hash >>> 0;
}

/** Spreads the hash of a host over the ports and schemes that it may have. */
export function mixKey(hash: number, key: number): number {
  let h = hash ^ Math.imul(key + 1, 0x9e3779b1);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  return (h ^ (h >>> 13)) >>> 0;
}

/** Size of a table for `count` entries: a power of two, at most two thirds full. */
export function tableSize(count: number): number {
  let size = 16;
  while (size * 2 < count * 3) size *= 2;
  return size;
}

/** The tables that a look-up needs, whether still growing or final. */
export interface OriginTables {
  readonly hash: Uint32Array;
  readonly hostBytes: Uint8Array;
  readonly hostStart: Uint32Array;
  readonly key: Uint32Array;
}

/** Origin with this host, scheme and port, -1 where there is none. `hash` = hostFnv of the host. Allocates nothing. */
export function findOrigin(tables: OriginTables, hash: number, key: number, bytes: Uint8Array, start: number, end: number): number {
  const mask = tables.hash.length - 1;
  for (let at = mixKey(hash, key) & mask; ; at = (at + 1) & mask) {
    const entry = tables.hash[at] ?? 0;
    if (entry === 0) return -1;
    if (tables.key[entry - 1] === key && sameHost(tables, entry - 1, bytes, start, end)) return entry - 1;
  }
}

function sameHost(tables: OriginTables, origin: number, bytes: Uint8Array, start: number, end: number): boolean {
  const from = tables.hostStart[origin] ?? 0;
  if ((tables.hostStart[origin + 1] ?? 0) - from !== end - start) return false;
  for (let i = 0; i < end - start; i += 1) {
    let c = bytes[start + i] ?? 0;
    if (c >= 0x41 && c <= 0x5a) c |= 0x20;
    if (tables.hostBytes[from + i] !== c) return false;
  }
  return true;
}

/** Writes an entry into the table: `hash` must have a free place. */
export function putOrigin(table: Uint32Array, hash: number, key: number, origin: number): void {
  const mask = table.length - 1;
  let at = mixKey(hash, key) & mask;
  while (table[at] !== 0) at = (at + 1) & mask;
  table[at] = origin + 1;
}
