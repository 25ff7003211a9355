import { documentReaders } from "../../../src/artifacts/documents/index.ts";
import type { FactKey, Observation, Reading } from "../../../src/artifacts/model.ts";
import type { Neighbours, OpenFile } from "../../../src/artifacts/reader.ts";

/** A file in memory, read as the walk over a repository would. */
export function open(path: string, content: string | Uint8Array): OpenFile {
  const data = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return {
    path, size: data.length, head: data.subarray(0, 1024),
    bytes: (offset, length) => Promise.resolve(data.subarray(offset, offset + length)),
    text: (max) => {
      if (data.includes(0)) return Promise.resolve(undefined);
      try {
        return Promise.resolve({ text: new TextDecoder("utf-8", { fatal: true }).decode(data.subarray(0, max)), complete: data.length <= max });
      } catch {
        return Promise.resolve(undefined);
      }
    },
  };
}

export function beside(...names: string[]): Neighbours {
  return { has: (p) => names.includes(p), size: () => undefined, inFolder: () => names };
}

/** The reading of the first reader that takes the file, in the order of documentReaders. */
export async function readAs(path: string, content: string | Uint8Array, neighbours = beside()): Promise<Reading | undefined> {
  for (const reader of documentReaders) {
    if (!reader.candidate(path)) continue;
    const reading = await reader.read(open(path, content), neighbours);
    if (reading !== undefined) return reading;
  }
  return undefined;
}

export function of(reading: Reading | undefined, key: FactKey): readonly Observation[] {
  return (reading?.observations ?? []).filter((o) => o.key === key);
}

export function values(reading: Reading | undefined, key: FactKey): readonly unknown[] {
  return of(reading, key).map((o) => o.value);
}

/** [value, line] pairs of a key. */
export function placed(reading: Reading | undefined, key: FactKey): readonly (readonly [unknown, number | undefined])[] {
  return of(reading, key).map((o) => [o.value, o.sources[0]?.line] as const);
}

export function card(body: string): Promise<Reading | undefined> { return readAs("README.md", body); }

/** A value that must be there. */
export function got(value: unknown): unknown {
  if (value === undefined || value === null) throw new Error("nothing was read");
  return value;
}
