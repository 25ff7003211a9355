/** Fields of one JSON line, read by their names in the shapes that people have; nothing is coerced that is not plainly meant. */

import { Buffer } from "node:buffer";
import { MAX_BODY } from "./capture.ts";
import type { SnapshotProtocol } from "./types.ts";

export type Row = Readonly<Record<string, unknown>>;

/** First own member among the names that is neither absent nor null. */
export function member(row: Row, ...names: readonly string[]): unknown {
  for (const name of names) if (Object.hasOwn(row, name) && row[name] !== null && row[name] !== undefined) return row[name];
  return undefined;
}

/** A text, also one that was written as a number. */
export function textOf(row: Row, ...names: readonly string[]): string | undefined {
  const value = member(row, ...names);
  return typeof value === "string" ? value : typeof value === "number" && Number.isFinite(value) ? String(value) : undefined;
}

/** A whole number, also one that was written as a text of at most nine digits. */
export function numberOf(row: Row, ...names: readonly string[]): number | undefined {
  const value = member(row, ...names);
  if (typeof value === "number") return Number.isInteger(value) ? value : undefined;
  return typeof value === "string" && /^\d{1,9}$/.test(value) ? Number(value) : undefined;
}

const MAX_AGENTS = 1000;

/** A list of names; a single text is one name. Undefined where it is something else. */
export function namesOf(row: Row, ...names: readonly string[]): readonly string[] | undefined {
  const value = member(row, ...names);
  if (typeof value === "string") return value.trim() === "" ? [] : [value.trim()];
  if (!Array.isArray(value) || value.length > MAX_AGENTS) return undefined;
  return value.every((name): name is string => typeof name === "string" && name.length <= 200) ? value.map((name) => name.trim()).filter((name) => name !== "") : undefined;
}

const PROTOCOLS: ReadonlyMap<string, SnapshotProtocol> = new Map([
  ["robots", "robots"], ["robots.txt", "robots"], ["rfc9309", "robots"], ["rfc 9309", "robots"], ["rep", "robots"],
  // Their lines stand in robots.txt.
  ["content-signal", "robots"], ["content-usage", "robots"], ["aipref", "robots"], ["rsl", "robots"],
  ["tdmrep", "tdmrep"], ["tdmrep.json", "tdmrep"], ["tdm-rep", "tdmrep"], ["ai.txt", "ai.txt"], ["ai-txt", "ai.txt"],
]);

/** The file that a protocol name speaks of; undefined for names that are kept in no such file. */
export function protocolOf(name: string): SnapshotProtocol | undefined {
  return PROTOCOLS.get(name.trim().toLowerCase());
}

/** Lower-case hex of a SHA-256: 64 hex digits, after `sha256:` or `sha256-` or bare; undefined for anything else. */
export function digestOf(text: string): string | undefined {
  const found = /^(?:sha-?256[:-])?([0-9a-f]{64})$/i.exec(text.trim());
  return found?.[1]?.toLowerCase();
}

/** Bytes of the body that a line gives (`body_b64`, `body`, `text`, `content`); a text for why they cannot be read; undefined for none. */
export function bodyOf(row: Row): Uint8Array | string | undefined {
  const encoded = member(row, "body_b64", "body_base64");
  if (encoded !== undefined) {
    if (typeof encoded !== "string") return "body_b64 is no text";
    if (encoded.length > Math.ceil(MAX_BODY / 3) * 4) return "a body over 11 MiB";
    // The decoder leaves out what is not Base64, so that the length tells.
    const bytes = Buffer.from(encoded, "base64");
    const padding = encoded.endsWith("==") ? 2 : encoded.endsWith("=") ? 1 : 0;
    return encoded.length % 4 === 0 && bytes.length === (encoded.length / 4) * 3 - padding ? bytes : "body_b64 is not Base64 (RFC 4648 §4)";
  }
  const plain = member(row, "body", "text", "content", "robots_txt");
  if (plain === undefined) return undefined;
  if (typeof plain !== "string") return "the body is no text";
  const bytes = Buffer.from(plain, "utf8");
  return bytes.length > MAX_BODY ? "a body over 11 MiB" : bytes;
}
