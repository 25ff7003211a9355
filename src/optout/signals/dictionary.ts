/** Dictionaries of RFC 9651 ("Structured Field Values for HTTP", §4.2.2), as an answer instead of an exception. */

import { parseDictionary as parse, Token } from "structured-headers";
import { MAX_VALUE } from "./headers.ts";

export type ReadDictionary =
  /** Key → the value where it is a Token, else undefined (key present, another type); the last of equal keys counts. Parameters are left out. */
  | { readonly ok: true; readonly tokens: ReadonlyMap<string, string | undefined> }
  /** `too-long`: beyond the limit, its content is not known. Otherwise the whole field counts as absent (RFC 9651 §4.2). */
  | { readonly ok: false; readonly reason: "malformed" | "too-long"; readonly message: string };

/** Reads one field from its lines, which are joined with a comma (RFC 9651 §4.2); 65,536 characters in all are the limit. Never throws. */
export function readDictionary(lines: readonly string[]): ReadDictionary {
  let length = 0;
  for (const line of lines) length += line.length + 2;
  if (length > MAX_VALUE + 2) return { ok: false, reason: "too-long", message: `longer than ${MAX_VALUE} characters` };
  try {
    const tokens = new Map<string, string | undefined>();
    for (const [key, member] of parse(lines.join(", "))) tokens.set(key, member[0] instanceof Token ? member[0].toString() : undefined);
    return { ok: true, tokens };
  } catch (error) {
    return { ok: false, reason: "malformed", message: error instanceof Error ? error.message : "malformed" };
  }
}
