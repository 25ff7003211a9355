/**
 * Git LFS pointers (git-lfs specification, version 1; Xet keeps the same pointer in git): the normal case on GitHub, and enough:
 * the object id is the SHA-256 of the real file, and its size stands beside it.
 */

import type { Reading, WeightFile } from "../model.ts";
import type { OpenFile, Reader } from "../reader.ts";
import { formatByName, isIndexName } from "./name-rules.ts";
import { unreadable } from "./reading.ts";

interface LfsPointer {
  /** SHA-256 of the real file, 64 lower-case hex digits. */
  readonly sha256: string;
  /** Size of the real file in bytes. */
  readonly bytes: number;
  /** Extension lines (`ext-0-name`), in order. */
  readonly extensions: readonly string[];
  /** Line ends are CRLF: git-lfs itself writes LF, so the file was changed on its way. */
  readonly crlf: boolean;
  /** Written by a pre-release of git-lfs (`https://hawser.github.com/spec/v1`). */
  readonly legacy: boolean;
}

type PointerResult = { readonly ok: true; readonly pointer: LfsPointer } | { readonly ok: false; readonly reason: string; readonly line?: number };

/** A pointer is shorter than this, in bytes. */
const POINTER_LIMIT = 1024;
const SPECIFICATIONS = ["version https://git-lfs.github.com/spec/", "version https://hawser.github.com/spec/"];
const VERSIONS = ["https://git-lfs.github.com/spec/v1", "https://hawser.github.com/spec/v1"];

/**
 * Reads a pointer from the first 1,024 bytes of a file. `undefined` = not a pointer at all; `ok: false` = begins like one and
 * is broken (extra bytes, missing or wrong oid or size), so that nothing may be taken from it.
 */
export function parseLfsPointer(head: Uint8Array): PointerResult | undefined {
  const text = Buffer.from(head.buffer, head.byteOffset, head.length).toString("latin1");
  if (!SPECIFICATIONS.some((start) => text.startsWith(start))) return undefined;
  if (head.length >= POINTER_LIMIT) return { ok: false, reason: "a Git LFS pointer followed by other bytes" };
  const crlf = text.includes("\r\n");
  const lines = text.split(crlf ? "\r\n" : "\n");
  if (lines.at(-1) === "") lines.pop();
  const version = lines[0]?.slice(8) ?? "";
  if (!VERSIONS.includes(version)) return { ok: false, reason: "an unknown version of the Git LFS pointer", line: 1 };
  const extensions: string[] = [];
  let sha256: string | undefined;
  let bytes: number | undefined;
  for (const [index, line] of lines.entries()) {
    if (index === 0) continue;
    const space = line.indexOf(" ");
    const key = line.slice(0, Math.max(0, space));
    const value = line.slice(space + 1);
    const wrong = (reason: string): PointerResult => ({ ok: false, reason, line: index + 1 });
    if (/^ext-\d-[a-z0-9.-]{1,100}$/.test(key) && sha256 === undefined) {
      if (!/^sha256:[0-9a-f]{64}$/.test(value)) return wrong("a broken extension line in a Git LFS pointer");
      extensions.push(key);
    } else if (key === "oid" && sha256 === undefined && bytes === undefined) {
      if (!/^sha256:[0-9a-f]{64}$/.test(value)) return wrong("the oid of a Git LFS pointer is not sha256: and 64 hex digits");
      sha256 = value.slice(7);
    } else if (key === "size" && sha256 !== undefined && bytes === undefined) {
      if (!/^(?:0|[1-9]\d{0,15})$/.test(value) || !Number.isSafeInteger(Number(value))) return wrong("the size of a Git LFS pointer is not a number of bytes");
      bytes = Number(value);
    } else return wrong("an unexpected line in a Git LFS pointer");
  }
  if (sha256 === undefined || bytes === undefined) return { ok: false, reason: "a Git LFS pointer without oid and size" };
  return { ok: true, pointer: { sha256, bytes, extensions, crlf, legacy: version === VERSIONS[1] } };
}

/** Pointers that stand in for weight files and their index files. */
export const pointerReader: Reader = {
  kind: "lfs-pointer",
  candidate: (path) => formatByName(path) !== undefined || isIndexName(path),
  read: (file) => Promise.resolve(readPointer(file)),
};

function readPointer(file: OpenFile): Reading | undefined {
  const result = parseLfsPointer(file.head);
  if (result === undefined) return undefined;
  const format = formatByName(file.path);
  if (!result.ok) {
    const weights: readonly WeightFile[] = format === undefined ? [] : [{ path: file.path, bytes: -1, format, stored: "lfs" }];
    return unreadable("lfs-pointer", file.path, result.reason, { weights, ...(result.line === undefined ? {} : { line: result.line }) });
  }
  const { sha256, bytes } = result.pointer;
  const weights: readonly WeightFile[] = format === undefined ? [] : [{ path: file.path, bytes, sha256, format, stored: "lfs" }];
  const missing = format === undefined ? [{ path: file.path, reason: "kept in Git LFS: its content is not in this checkout" }] : [];
  return { kind: "lfs-pointer", path: file.path, observations: [], datasets: [], weights, unreadable: missing, detail: result.pointer };
}
