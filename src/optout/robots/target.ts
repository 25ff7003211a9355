/** The part of a URL that robots rules are matched with. */

/**
 * Path with query of a URL, beginning with `/`, without its fragment, nothing decoded; `/` where the URL has no path or is not one.
 * Total, never throws. Follows google/robotstxt `GetPathParamsQuery`, whose odd cases are public tests: `http://h?q` is `/?q`, a
 * leading `//` is passed over, `h/p` and `/p` need no scheme, `;` begins parameters.
 */
export function targetOf(url: string): string {
  const from = url.startsWith("//") ? 2 : 0;
  const early = firstOf(url, from);
  const mark = url.indexOf("://", from);
  const authority = mark < 0 || (early >= 0 && early < mark) ? from : mark + 3;
  const path = firstOf(url, authority);
  if (path < 0) return "/";
  const hash = url.indexOf("#", from);
  if (hash >= 0 && hash < path) return "/";
  const target = url.slice(path, hash < 0 ? url.length : hash);
  return target.startsWith("/") ? target : `/${target}`;
}

/** First of `/ ? ;` at or behind `from`; -1 without one. */
function firstOf(url: string, from: number): number {
  for (let i = from; i < url.length; i += 1) {
    const c = url.charCodeAt(i);
    if (c === 0x2f || c === 0x3f || c === 0x3b) return i;
  }
  return -1;
}

/** 1: `/ ? ; #`, which end an authority. */
const DELIMITER = new Uint8Array(256);
for (const c of [0x2f, 0x3f, 0x3b, 0x23]) DELIMITER[c] = 1;

/**
 * The same on bytes, without making a string: writes `[start, end)` of the target of the URL `bytes[start, end)` to `out` and returns
 * true; false where the target is no part of the URL (`http://h`, `http://h?q`), for the caller to take `targetOf`.
 */
export function targetSpan(bytes: Uint8Array, start: number, end: number, out: Int32Array): boolean {
  let i = start;
  while (i < end && bytes[i] !== 0x3a && DELIMITER[bytes[i] as number] === 0) i += 1;
  if (i + 2 >= end || i === start || bytes[i] !== 0x3a || bytes[i + 1] !== 0x2f || bytes[i + 2] !== 0x2f) return false;
  i += 3;
  while (i < end && DELIMITER[bytes[i] as number] === 0) i += 1;
  if (i >= end || bytes[i] !== 0x2f) return false;
  out[0] = i;
  while (i < end && bytes[i] !== 0x23) i += 1;
  out[1] = i;
  return true;
}
