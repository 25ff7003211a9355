/** Patterns with `*`, in time linear in path and pattern: no regular expression, no backtracking over parts. */

const STAR = 0x2a;

/** Octets that the plain search may compare before the search with a failure table takes over. */
const PATIENCE = 512;
let failure = new Int32Array(256);

/**
 * Whether a path matches a normalised pattern (RFC 9309 §2.2.3): `pattern[ps, pe)` with `*` for any octets, without its closing `$`;
 * `anchored` where it had one. Matching starts with the first octet of the path.
 */
export function matchesWildcard(path: Uint8Array, start: number, end: number, pattern: Uint8Array, ps: number, pe: number, anchored: boolean): boolean {
  let at = start;
  let p = ps;
  while (p < pe && pattern[p] !== STAR) {
    if (at >= end || path[at] !== pattern[p]) return false;
    at += 1;
    p += 1;
  }
  if (p === pe) return !anchored || at === end;
  for (;;) {
    while (p < pe && pattern[p] === STAR) p += 1;
    if (p === pe) return true;
    let q = p;
    while (q < pe && pattern[q] !== STAR) q += 1;
    if (q === pe && anchored) return end - at >= q - p && equals(path, end - (q - p), pattern, p, q);
    at = find(path, at, end, pattern, p, q);
    if (at < 0) return false;
    at += q - p;
    p = q;
    if (p === pe) return true;
  }
}

function equals(path: Uint8Array, at: number, pattern: Uint8Array, ps: number, pe: number): boolean {
  for (let p = ps, i = at; p < pe; p += 1, i += 1) if (path[i] !== pattern[p]) return false;
  return true;
}

/** First place of `pattern[ps, pe)`, which is not empty, in `path[from, end)`; -1 where there is none. */
function find(path: Uint8Array, from: number, end: number, pattern: Uint8Array, ps: number, pe: number): number {
  const first = pattern[ps];
  const last = end - (pe - ps);
  let patience = PATIENCE;
  for (let i = from; i <= last; i += 1) {
    if (path[i] !== first) continue;
    let k = 1;
    while (ps + k < pe && path[i + k] === pattern[ps + k]) k += 1;
    if (ps + k === pe) return i;
    patience -= k;
    if (patience < 0) return findLinear(path, i + 1, end, pattern, ps, pe);
  }
  return -1;
}

/** Knuth, Morris and Pratt: for texts made to be slow, such as `*aaaa…b` on `aaaa…`. */
function findLinear(path: Uint8Array, from: number, end: number, pattern: Uint8Array, ps: number, pe: number): number {
  const length = pe - ps;
  if (failure.length < length) failure = new Int32Array(length * 2);
  const table = failure;
  table[0] = 0;
  for (let i = 1, k = 0; i < length; i += 1) {
    while (k > 0 && pattern[ps + i] !== pattern[ps + k]) k = table[k - 1] as number;
    if (pattern[ps + i] === pattern[ps + k]) k += 1;
    table[i] = k;
  }
  for (let i = from, k = 0; i < end; i += 1) {
    while (k > 0 && path[i] !== pattern[ps + k]) k = table[k - 1] as number;
    if (path[i] === pattern[ps + k]) k += 1;
    if (k === length) return i - length + 1;
  }
  return -1;
}
