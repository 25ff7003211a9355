/** Values of the store as gzipped JSON (RFC 1952) with a version. What cannot be read is as good as absent: it is made again. */

import { gunzipSync, gzipSync } from "node:zlib";
import type { Space, Store } from "./store.ts";

/** Decoded bytes of one value: a store that was tampered with does not fill the memory. */
const MAX_BYTES = 256 * 1024 * 1024;

export async function writePacked(store: Store, space: Space, key: string, format: string, value: object): Promise<void> {
  await store.write(space, key, new Uint8Array(gzipSync(JSON.stringify({ format, value }), { level: 4 })));
}

/** The value; undefined where there is none, or one of another format. The caller trusts its own store for the shape. */
export async function readPacked<T extends object>(store: Store, space: Space, key: string, format: string): Promise<T | undefined> {
  const bytes = await store.read(space, key);
  if (bytes === undefined) return undefined;
  try {
    const data = JSON.parse(gunzipSync(bytes, { maxOutputLength: MAX_BYTES }).toString("utf8")) as { readonly format?: unknown; readonly value?: unknown } | null;
    return data?.format === format && typeof data.value === "object" && data.value !== null ? data.value as T : undefined;
  } catch {
    return undefined;
  }
}
