import { type Entry, type LastChange, type Listing, type ReadRange, RepositoryError, type RepositorySource } from "../../src/repository/port.ts";

/** A repository in memory: path → text or bytes. Counts reads, so that tests can assert what was opened. */
export class MemorySource implements RepositorySource {
  readonly kind = "folder" as const;
  readonly name: string;
  readonly opened = new Map<string, number>();
  readonly #files: Map<string, Uint8Array>;
  readonly #changes: Map<string, LastChange>;

  constructor(files: Readonly<Record<string, string | Uint8Array>>, options: { name?: string; changes?: Readonly<Record<string, LastChange>> } = {}) {
    this.name = options.name ?? "memory";
    this.#files = new Map(Object.entries(files).map(([path, data]) => [path, typeof data === "string" ? new TextEncoder().encode(data) : data]));
    this.#changes = new Map(Object.entries(options.changes ?? {}));
  }

  list(): Promise<Listing> {
    const entries: Entry[] = [...this.#files].map(([path, data]) => ({ path, kind: "file", size: data.length }));
    entries.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
    return Promise.resolve({ entries, incomplete: [] });
  }

  read(path: string, range: ReadRange): Promise<Uint8Array> {
    const data = this.#files.get(path);
    if (data === undefined) return Promise.reject(new RepositoryError("no such file", { path }));
    this.opened.set(path, (this.opened.get(path) ?? 0) + 1);
    const offset = range.offset ?? 0;
    return Promise.resolve(data.subarray(offset, offset + range.length));
  }

  lastChanges(paths: readonly string[]): Promise<ReadonlyMap<string, LastChange>> {
    return Promise.resolve(new Map(paths.flatMap((p) => { const c = this.#changes.get(p); return c === undefined ? [] : [[p, c] as const]; })));
  }

  close(): Promise<void> { return Promise.resolve(); }
}
