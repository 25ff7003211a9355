/** File names as bytes: what can be shown, what can be opened, what must be refused. */

import { isUtf8 } from "node:buffer";
import type { EntryKind } from "./port.ts";

interface Name {
  readonly path: string;
  /** True where the bytes are not UTF-8: shown with U+FFFD, cannot be opened by this name. */
  readonly lossy: boolean;
}

const KINDS: Readonly<Record<string, EntryKind>> = { "100644": "file", "100755": "file", "100664": "file", "120000": "symlink", "160000": "submodule" };

/** What a mode of a git tree stands for, as six octal digits (git-ls-tree(1)). */
export function entryKind(mode: string): EntryKind {
  return Object.hasOwn(KINDS, mode) ? (KINDS[mode] ?? "other") : "other";
}

/** Longest path that is listed, in bytes (PATH_MAX of Linux). */
const MAX_PATH_BYTES = 4096;

/** Decodes a path's bytes. */
export function decodeName(bytes: Buffer): Name {
  return { path: bytes.toString("utf8"), lossy: !isUtf8(bytes) };
}

/** True for a relative path with `/` between non-empty segments, none of them `.` or `..`, and no NUL. */
export function isPlainPath(path: string): boolean {
  if (path === "" || path.includes("\0") || Buffer.byteLength(path) > MAX_PATH_BYTES) return false;
  if (process.platform === "win32" && /[\\:]/.test(path)) return false;
  return path.split("/").every((segment) => segment !== "" && segment !== "." && segment !== "..");
}

/** Code-unit order, as `Listing.entries` is sorted. */
export function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
