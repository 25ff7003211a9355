/** Which files a change touched, and what was called what before. */

import type { Change } from "../../repository/port.ts";

/** Git's id of a file's bytes, where the adapter knows it. */
export type BlobOf = (path: string) => string | undefined;

export class Delta {
  readonly #byPath: ReadonlyMap<string, Change>;
  readonly #before: ReadonlySet<string>;
  readonly #after: ReadonlyMap<string, string>;
  readonly #base: BlobOf;
  readonly #head: BlobOf;
  /** Path of the head → path at the base, for what was renamed. */
  readonly renames: ReadonlyMap<string, string>;

  constructor(changes: readonly Change[], base: BlobOf = () => undefined, head: BlobOf = () => undefined) {
    this.#byPath = new Map(changes.filter((change) => change.status !== "deleted").map((change) => [change.path, change]));
    this.#before = new Set(changes.flatMap((change) => (change.status === "added" ? [] : [change.from ?? change.path])));
    this.#base = base;
    this.#head = head;
    this.#after = new Map(changes.flatMap((change) => (change.from === undefined ? [] : [[change.from, change.path] as const])));
    this.renames = new Map(changes.flatMap((change) => (change.from === undefined ? [] : [[change.path, change.from] as const])));
  }

  /** The name that a file of the head had at the base. */
  at(path: string): string {
    return this.renames.get(path) ?? path;
  }

  /** The name that a file of the base has at the head; the old one where it is gone. */
  nowAt(path: string): string {
    return this.#after.get(path) ?? path;
  }

  /** Is there anything about this file of the head in the change: new, changed, or under a new name? */
  touched(path: string): boolean {
    return this.#byPath.has(path);
  }

  /** Was a file of the base changed, renamed or deleted? */
  left(path: string): boolean {
    return this.#before.has(path);
  }

  isNew(path: string): boolean {
    return this.#byPath.get(path)?.status === "added";
  }

  /** Do its bytes differ from those at the base? Undefined for a renamed file of which git's ids are not known. */
  bytesDiffer(path: string): boolean | undefined {
    const change = this.#byPath.get(path);
    if (change === undefined) return false;
    if (change.status !== "renamed") return true;
    if (change.same === true) return false;
    const [was, is] = [this.#base(this.at(path)), this.#head(path)];
    return was === undefined || is === undefined ? undefined : was !== is;
  }
}
