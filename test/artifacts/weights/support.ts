import type { Reading } from "../../../src/artifacts/model.ts";
import type { Neighbours, OpenFile } from "../../../src/artifacts/reader.ts";
import { weightReaders } from "../../../src/artifacts/weights/index.ts";

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

export const concat = (...parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));

/** A file in memory; `size` may lie, as a file that changes between listing and reading does. */
export function memoryFile(path: string, content: string | Uint8Array, size?: number): OpenFile & { read: number } {
  const data = typeof content === "string" ? utf8(content) : content;
  const file = {
    path, size: size ?? data.length, head: data.subarray(0, 1024), read: 0,
    bytes: (offset: number, length: number) => {
      const part = data.subarray(offset, offset + length);
      file.read += part.length;
      return Promise.resolve(part);
    },
    text: (max: number) => {
      try {
        const text = new TextDecoder("utf-8", { fatal: true }).decode(data.subarray(0, max));
        return Promise.resolve(text.includes("\0") ? undefined : { text, complete: data.length <= max });
      } catch {
        return Promise.resolve(undefined);
      }
    },
  };
  return file;
}

export function around(...paths: readonly string[]): Neighbours {
  return {
    has: (path) => paths.includes(path),
    size: (path) => (paths.includes(path) ? 1 : undefined),
    inFolder: (folder) => paths.filter((path) => (path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : ".") === folder).map((path) => path.slice(path.lastIndexOf("/") + 1)),
  };
}

/** Asks the readers in their order, as the walk does. */
export async function read(file: OpenFile, neighbours: Neighbours = around()): Promise<Reading | undefined> {
  for (const reader of weightReaders) {
    if (!reader.candidate(file.path)) continue;
    const reading = await reader.read(file, neighbours);
    if (reading !== undefined) return reading;
  }
  return undefined;
}

export const readBytes = (path: string, content: string | Uint8Array, ...neighbours: readonly string[]) => read(memoryFile(path, content), around(...neighbours));

export const factOf = (reading: Reading | undefined, key: string) => reading?.observations.find((observation) => observation.key === key)?.value;
