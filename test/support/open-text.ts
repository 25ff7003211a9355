import type { Neighbours, OpenFile } from "../../src/artifacts/reader.ts";

/** An open file of a repository in memory, for testing one reader alone. */
export function openText(path: string, content: string | Uint8Array): OpenFile {
  const data = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return {
    path, size: data.length, head: data.subarray(0, 1024),
    bytes: (offset, length) => Promise.resolve(data.subarray(offset, offset + length)),
    text: (max) => {
      try {
        return Promise.resolve({ text: new TextDecoder("utf-8", { fatal: true }).decode(data.subarray(0, max)), complete: data.length <= max });
      } catch {
        return Promise.resolve(undefined);
      }
    },
  };
}

/** A folder in which there is nothing else. */
export const alone: Neighbours = { has: () => false, size: () => undefined, inFolder: () => [] };
