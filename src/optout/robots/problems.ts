/** Small looks at a robots.txt that serve messages only, never a verdict. */

const TYPOS = ["useragent", "user agent", "dissallow", "dissalow", "disalow", "diasllow", "disallaw"];
const NAMES = ["user-agent", "allow", "disallow"];

/** Who reads a key that RFC 9309 does not know as one that it does; undefined where nobody is known to. */
export function likelyMisspelling(key: string): string | undefined {
  const lower = key.toLowerCase();
  return [...TYPOS, ...NAMES].some((name) => lower.startsWith(name)) ? "google/robotstxt" : undefined;
}

/** Whether a body begins with `<!doctype` or `<html`, after white space and a byte order mark. */
export function looksLikeHtml(body: Uint8Array): boolean {
  let i = body[0] === 0xef && body[1] === 0xbb && body[2] === 0xbf ? 3 : 0;
  const stop = Math.min(body.length, i + 1024);
  while (i < stop && (body[i] === 0x20 || ((body[i] ?? 0) >= 0x09 && (body[i] ?? 0) <= 0x0d))) i += 1;
  const head = Array.from(body.subarray(i, i + 9), (c) => String.fromCharCode(c)).join("").toLowerCase();
  return head.startsWith("<!doctype") || head.startsWith("<html");
}
