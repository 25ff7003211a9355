/** Repositories and accounts of code data sets against compiled entries. */

import { CODE, FLAG } from "./entry-flags.ts";
import { hit, type NameJoin } from "./join-name.ts";
import { repositoryKey } from "./repository-key.ts";
import { type Hits, HOW_CODE, type RegisterData } from "./types.ts";

const SLASH = 0x2f, DOT = 0x2e;
/** Longer values name no repository. */
const MAX_VALUE = 2048;
const REPOSITORY = 1, ACCOUNT = 2;

/** Bytes of a plain `owner/name`. */
const PLAIN = Uint8Array.from({ length: 256 }, (_, c) => (/[A-Za-z0-9_./-]/u.test(String.fromCharCode(c)) ? 1 : 0));

export class RepositoryJoin {
  readonly #names: NameJoin;
  readonly #flags: Uint8Array;
  readonly #key = new Uint8Array(MAX_VALUE + 1);

  constructor(data: RegisterData, names: NameJoin) {
    this.#names = names;
    this.#flags = new Uint8Array(data.buffers.flags);
  }

  repository(bytes: Uint8Array, start: number, end: number, hits: Hits): void {
    const length = this.#plain(bytes, start, end) || this.#odd(bytes, start, end, "repository");
    if (length === 0) return;
    this.#look(REPOSITORY, length, HOW_CODE.repository, hits);
    // Its account, and the groups above it where a host allows them.
    let first = 1;
    let dotted = false;
    while (first < length && this.#key[first] !== SLASH) { if (this.#key[first] === DOT) dotted = true; first += 1; }
    for (let i = first; i < length; i += 1) {
      if (this.#key[i] !== SLASH || (i === first && dotted)) continue;
      this.#look(ACCOUNT, i, HOW_CODE.account, hits);
    }
  }

  account(bytes: Uint8Array, start: number, end: number, hits: Hits): void {
    const length = this.#odd(bytes, start, end, "account");
    if (length > 0) this.#look(ACCOUNT, length, HOW_CODE.account, hits);
  }

  /** Copies a plain `owner/name` in lower case behind the mark; 0 where it is not plain. */
  #plain(bytes: Uint8Array, start: number, end: number): number {
    if (end - start > 256 || end - start < 3) return 0;
    let to = 1;
    let slash = 0;
    for (let i = start; i < end; i += 1) {
      const c = bytes[i] ?? 0;
      if (PLAIN[c] === 0 || (c === DOT && slash === 0)) return 0;
      if (c === SLASH) {
        if (slash !== 0 || to === 1) return 0;
        slash = to;
      }
      this.#key[to++] = c >= 0x41 && c <= 0x5a ? c | 0x20 : c;
    }
    const git = this.#key[to - 4] === DOT && this.#key[to - 3] === 0x67 && this.#key[to - 2] === 0x69 && this.#key[to - 1] === 0x74;
    return slash === 0 || slash === to - 1 || git ? 0 : to;
  }

  #odd(bytes: Uint8Array, start: number, end: number, kind: "repository" | "account"): number {
    if (end <= start || end - start > MAX_VALUE) return 0;
    const key = repositoryKey(Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString("utf8"), kind);
    if (key === undefined) return 0;
    return Buffer.from(this.#key.buffer).write(key, 1, "utf8") + 1;
  }

  #look(mark: number, length: number, how: number, hits: Hits): void {
    this.#key[0] = mark;
    const name = this.#names.find(this.#key, 0, length);
    const kind = mark === REPOSITORY ? CODE.repository : CODE.account;
    for (let e = name < 0 ? -1 : (this.#names.head[name] ?? -1); e >= 0; e = this.#names.next[e] ?? -1) if (((this.#flags[e] ?? 0) & FLAG.kind) === kind) hit(hits, e, how);
  }
}
