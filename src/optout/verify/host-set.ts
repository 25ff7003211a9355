/** Distinct hosts as sorted 53-bit hashes: a few bytes per host, and the union over blocks, files and shards is exact. */

/** 53-bit hash of a host name (two 32-bit multiplicative rounds, mixed at the end), the same on every machine. */
export function hostHash(bytes: Uint8Array, start: number, end: number): number {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = start; i < end; i += 1) {
    const c = bytes[i] ?? 0;
    a = Math.imul(a ^ c, 2654435761);
    b = Math.imul(b ^ c, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return 4294967296 * (b & 2097151) + (a >>> 0);
}

/** Sorted, without doubles. Sorts `hashes` in place. */
export function hostSet(hashes: Float64Array): Float64Array {
  hashes.sort();
  let kept = 0;
  for (let i = 0; i < hashes.length; i += 1) {
    const hash = hashes[i] ?? 0;
    if (kept === 0 || hashes[kept - 1] !== hash) { hashes[kept] = hash; kept += 1; }
  }
  return hashes.slice(0, kept);
}

/** Union of two host sets. */
export function unionHosts(a: Float64Array, b: Float64Array): Float64Array {
  if (a.length === 0) return b;
  if (b.length === 0) return a;
  const out = new Float64Array(a.length + b.length);
  let kept = 0;
  for (let i = 0, k = 0; i < a.length || k < b.length;) {
    const x = i < a.length ? (a[i] ?? 0) : Infinity;
    const y = k < b.length ? (b[k] ?? 0) : Infinity;
    out[kept] = x < y ? x : y;
    kept += 1;
    if (x <= y) i += 1;
    if (y <= x) k += 1;
  }
  return out.slice(0, kept);
}

/** Base64 of the hashes as little-endian doubles. */
export function encodeHosts(hosts: Float64Array): string {
  const bytes = Buffer.alloc(hosts.length * 8);
  for (let i = 0; i < hosts.length; i += 1) bytes.writeDoubleLE(hosts[i] ?? 0, i * 8);
  return bytes.toString("base64");
}

/** Undefined where the text is not such a set (not sorted, not whole numbers of 53 bits). */
export function decodeHosts(text: string): Float64Array | undefined {
  const bytes = Buffer.from(text, "base64");
  if (bytes.length % 8 !== 0) return undefined;
  const hosts = new Float64Array(bytes.length / 8);
  let last = -1;
  for (let i = 0; i < hosts.length; i += 1) {
    const hash = bytes.readDoubleLE(i * 8);
    if (!Number.isSafeInteger(hash) || hash <= last) return undefined;
    hosts[i] = hash;
    last = hash;
  }
  return hosts;
}
