/** One remembered answer as bytes: a version, a digest over everything else, the kept headers, the body. */

import { createHash } from "node:crypto";
import { member, text } from "./answers.ts";

export interface Entry {
  /** `etag`, `link`. */
  readonly headers: Readonly<Record<string, string>>;
  /** Bytes, text, or what JSON holds. */
  readonly data: unknown;
}

/** Another shape of entries gets another word: the old ones are then passed over. */
const MAGIC = "gpai-docket-answer-1";
const HEAD = MAGIC.length + 1 + 64 + 1;
const MAX_HEADERS = 20_000;

type Kind = "bytes" | "text" | "json";

/** Undefined where the data is nothing that can be kept. `key` goes into the digest: an entry is good for its own key alone. */
export function sealEntry({ headers, data }: Entry, key: string): Uint8Array | undefined {
  const kind: Kind = data instanceof Uint8Array ? "bytes" : typeof data === "string" ? "text" : "json";
  const json = kind === "json" ? JSON.stringify(data) as string | undefined : undefined;
  if (kind === "json" && json === undefined) return undefined;
  const body = data instanceof Uint8Array ? data : Buffer.from(typeof data === "string" ? data : json ?? "", "utf8");
  const rest = Buffer.concat([Buffer.from(`${JSON.stringify({ kind, headers })}\n`, "utf8"), body]);
  return Buffer.concat([Buffer.from(`${MAGIC} ${digest(key, rest)}\n`, "latin1"), rest]);
}

/** Undefined where the entry is damaged, of another version, or of another key. Never throws. */
export function openEntry(bytes: Uint8Array, key: string): Entry | undefined {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const rest = all.subarray(HEAD);
  if (all.subarray(0, HEAD).toString("latin1") !== `${MAGIC} ${digest(key, rest)}\n`) return undefined;
  const end = rest.subarray(0, MAX_HEADERS).indexOf(0x0a);
  if (end === -1) return undefined;
  try {
    const head = JSON.parse(rest.subarray(0, end).toString("utf8")) as unknown;
    const headers = Object.fromEntries(["etag", "link"].flatMap((name) => { const value = text(member(head, "headers", name)); return value === undefined ? [] : [[name, value]]; }));
    const body = rest.subarray(end + 1);
    const kind = member(head, "kind");
    if (kind === "bytes") return { headers, data: new Uint8Array(body) };
    return { headers, data: kind === "text" ? body.toString("utf8") : JSON.parse(body.toString("utf8")) as unknown };
  } catch {
    return undefined;
  }
}

function digest(key: string, rest: Uint8Array): string {
  return createHash("sha256").update(`${key}\n`).update(rest).digest("hex");
}
