/**
 * Folders of robots.txt files: what the path says of origin and time. The modification time of a file says nothing and is never asked.
 *
 * Read from the end of the path, `<host>` may be followed by `:port` (or `%3Aport`), and `<scheme>/` (http, https) may stand right
 * before it:
 *
 * - `<host>/<time>.txt`, `<host>/<time>.robots.txt`, `<host>/<time>/robots.txt`
 * - `<time>/<host>/robots.txt`, `<time>/<host>.txt`, `<time>/<host>.robots.txt`
 * - `<host>_<time>.robots.txt`, `<host>_<time>.txt`, `<time>_<host>.robots.txt`
 * - `<host>/robots.txt`, `<host>.robots.txt`, `<host>_robots.txt`: without a time
 *
 * The same with `tdmrep.json` (also below `.well-known/`) and `ai.txt` instead of `robots.txt`; but `<name>.ai.txt` without a time is
 * the robots.txt of the host `<name>.ai`. Every file may end in `.gz` or `.zst`.
 * `<time>` is a shape of `readTime`, where `-` may stand for the colons: `2025-02-01T12-30-00Z`.
 */

import { readOrigin, type ReadOrigin } from "./origin.ts";
import { readTime } from "../time.ts";
import type { SnapshotProtocol } from "./types.ts";

export interface LayoutName {
  readonly protocol: SnapshotProtocol;
  readonly origin: ReadOrigin;
  /** As it stands in the path, for `moment`; undefined where the path has none. */
  readonly time?: string;
}

const SUFFIXES: readonly (readonly [suffix: string, protocol: SnapshotProtocol])[] = [["robots.txt", "robots"], ["tdmrep.json", "tdmrep"], ["ai.txt", "ai.txt"]];

/** Protocol and what stands before the suffix, for names that are files of an origin; undefined for every other name. */
export function fileKind(path: string): { readonly protocol: SnapshotProtocol; readonly stem: string } | undefined {
  const name = (path.split("/").at(-1) ?? "").replace(/\.(?:gz|zst)$/i, "");
  const lower = name.toLowerCase();
  for (const [suffix, protocol] of SUFFIXES) {
    if (lower === suffix) return { protocol, stem: "" };
    if (!lower.endsWith(`.${suffix}`) && !lower.endsWith(`_${suffix}`)) continue;
    const stem = name.slice(0, -suffix.length - 1);
    // `example.ai.txt` is the robots.txt of the host example.ai; ai.txt only behind a time or `_`.
    if (protocol !== "ai.txt" || lower.endsWith(`_${suffix}`) || stem.split("_").some((_, i, parts) => readTimeName(parts.slice(i).join("_")) !== undefined)) return { protocol, stem };
  }
  return lower.endsWith(".txt") ? { protocol: "robots", stem: name.slice(0, -4) } : undefined;
}

const DASHED = /^(\d{4}-\d{2}-\d{2}[Tt_ ]\d{2})[-_.](\d{2})(?:[-_.](\d{2}))?(.{0,12})$/;

/** A time as file names have it: also with other marks instead of colons, or `_` instead of `T`. */
function readTimeName(text: string): string | undefined {
  if (text.length > 40 || !/^\d/.test(text)) return undefined;
  if (readTime(text) !== undefined) return text;
  const dashed = DASHED.exec(text);
  if (dashed === null) return undefined;
  const [, head = "", minute = "", second = "00", rest = ""] = dashed;
  const whole = `${head.slice(0, 10)}T${head.slice(11)}:${minute}:${second}${rest}`;
  return readTime(whole) === undefined ? undefined : whole;
}

/** A host as a path segment: with a dot, an IPv6 address in brackets, or `localhost`. */
function hostOf(segment: string): ReadOrigin | undefined {
  const text = segment.replace(/%3a/i, ":");
  if (!text.includes(".") && !text.startsWith("[") && !/^localhost(?::|$)/i.test(text)) return undefined;
  return readOrigin(text);
}

/** What a path says; undefined where it holds no host by one of the layouts. */
export function readLayout(path: string): LayoutName | undefined {
  const kind = fileKind(path);
  if (kind === undefined) return undefined;
  const segments = path.split("/").slice(0, -1).filter((segment) => segment !== "" && segment !== ".");
  if (segments.at(-1)?.toLowerCase() === ".well-known") segments.pop();
  if (kind.stem !== "") segments.push(kind.stem);

  let time: string | undefined;
  let last = segments.pop();
  if (last === undefined) return undefined;
  if (readTimeName(last) !== undefined) {
    time = readTimeName(last);
    last = segments.pop();
    if (last === undefined) return undefined;
  }
  let origin: ReadOrigin | undefined;
  // `<host>_<time>`: the time has no `_` of its own here unless the whole tail reads as one.
  for (let at = last.indexOf("_"); time === undefined && kind.stem !== "" && at > 0; at = last.indexOf("_", at + 1)) {
    const [before, after] = [last.slice(0, at), last.slice(at + 1)];
    const [host, found] = readTimeName(after) !== undefined ? [before, readTimeName(after)] : readTimeName(before) !== undefined ? [after, readTimeName(before)] : [];
    if (host === undefined || found === undefined) continue;
    time = found;
    origin = hostOf(host);
    break;
  }
  origin ??= hostOf(last);
  if (origin === undefined) return undefined;
  const scheme = segments.at(-1)?.toLowerCase();
  if (scheme === "http" || scheme === "https") {
    segments.pop();
    origin = readOrigin(`${origin.host}${origin.port === 0 ? "" : `:${String(origin.port)}`}`, scheme);
    if (origin === undefined) return undefined;
  }
  time ??= readTimeName(segments.at(-1) ?? "");
  return { protocol: kind.protocol, origin, ...(time === undefined ? {} : { time }) };
}
