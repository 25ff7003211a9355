/** Reading texts of a repository for the records: inside the repository, within limits, each file once. */

import { cutUtf8, decodeUtf8 } from "../formats/decode.ts";
import { type Entry, type Listing, RepositoryError, type RepositorySource } from "../repository/port.ts";
import type { RecordProblem } from "./types.ts";

type ReadText = { readonly text: string; readonly complete: boolean } | { readonly problem: Omit<RecordProblem, "path" | "line"> };

/** All record files and the documents that they name, in bytes: several hundred models of ordinary records fit many times. */
const MAX_ALL_TEXTS = 67_108_864;
/** YAML takes some fifty times its size once parsed. */
const MAX_ALL_YAML = 8_388_608;

/** A repository's entries by path, and its texts. */
export class Shelf {
  readonly entries: ReadonlyMap<string, Entry>;
  readonly #source: RepositorySource;
  readonly #texts = new Map<string, Promise<ReadText>>();
  #left = { texts: MAX_ALL_TEXTS, yaml: MAX_ALL_YAML };
  #lower: ReadonlyMap<string, string> | undefined;
  #folders: ReadonlySet<string> | undefined;

  constructor(source: RepositorySource, listing: Listing) {
    this.#source = source;
    this.entries = new Map(listing.entries.filter((e) => e.lossyName !== true).map((e) => [e.path, e]));
  }

  /** The path as it is written in the repository when only upper and lower case differ. */
  inOtherCase(path: string): string | undefined {
    this.#lower ??= new Map([...this.entries.keys()].map((p) => [p.toLowerCase(), p]));
    const found = this.#lower.get(path.toLowerCase());
    return found === path ? undefined : found;
  }

  /** True where the path is a folder that holds something. */
  isFolder(path: string): boolean {
    this.#folders ??= new Set([...this.entries.keys()].flatMap((p) => [...p.matchAll(/\//g)].map((slash) => p.slice(0, slash.index))));
    return this.#folders.has(path);
  }

  /** The beginning of a regular file as UTF-8 text, at most `maxBytes`. */
  text(path: string, maxBytes: number): Promise<ReadText> {
    const key = `${maxBytes} ${path}`;
    const known = this.#texts.get(key);
    if (known !== undefined) return known;
    const reading = this.#read(path, maxBytes);
    this.#texts.set(key, reading);
    return reading;
  }

  #within(path: string, bytes: number): boolean {
    if (/\.ya?ml$/i.test(path)) this.#left.yaml -= bytes;
    this.#left.texts -= bytes;
    return this.#left.yaml >= 0 && this.#left.texts >= 0;
  }

  async #read(path: string, maxBytes: number): Promise<ReadText> {
    const entry = this.entries.get(path);
    const refuse = (message: string, fix?: string): ReadText => ({ problem: { kind: "invalid", message, ...(fix === undefined ? {} : { fix }) } });
    if (entry === undefined) return { problem: { kind: "missing-file", message: "no such file in the repository" } };
    if (entry.kind === "symlink") return refuse("a symbolic link is not followed", "Put the file itself here.");
    if (entry.kind !== "file") return refuse(`${entry.kind === "submodule" ? "a submodule" : "no regular file"} is not read`, "Put the file into this repository.");
    try {
      // One byte more than the limit tells whether the file goes on.
      const bytes = await this.#source.read(path, { length: maxBytes + 1 });
      if (!this.#within(path, bytes.length)) return refuse("not read: the records of this repository are too large in all", `Keep YAML records below ${MAX_ALL_YAML / 1_048_576} MiB and all records with their documents below ${MAX_ALL_TEXTS / 1_048_576} MiB.`);
      const text = decodeUtf8(cutUtf8(bytes, maxBytes));
      if (text === undefined) return refuse("not a UTF-8 text file", "Save it as UTF-8.");
      if (text.startsWith("version https://git-lfs.github.com/spec/")) return refuse("a Git LFS pointer; the text itself is elsewhere", "Take text files out of Git LFS: git lfs untrack, then commit the file.");
      return { text, complete: bytes.length <= maxBytes };
    } catch (error) {
      if (error instanceof RepositoryError) return refuse(`cannot be read: ${error.message}`, error.fix);
      throw error;
    }
  }
}

/** A path of a record made plain: `./` and a trailing slash gone. `undefined` where it would leave the repository. */
export function insidePath(path: string): string | undefined {
  if (path.length > 1000 || path.startsWith("/") || /^[A-Za-z]:/.test(path) || /[\\\u0000-\u001f]/.test(path)) return undefined;
  const parts = path.split("/").filter((part) => part !== "" && part !== ".");
  return parts.length === 0 || parts.includes("..") ? undefined : parts.join("/");
}

/** True for `https://…`, `mailto:…` and other addresses with a scheme. */
export function isAddress(text: string): boolean {
  return /^[A-Za-z][A-Za-z0-9+.-]{1,20}:(?!\\)\S/.test(text) || /^[^\s@/]{1,100}@[^\s@/]{1,200}\.[A-Za-z]{2,20}$/.test(text) || /^www\.\S{1,500}$/.test(text);
}
