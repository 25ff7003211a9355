/** Entries → flat tables. Values are normalised once here, so that a row costs a few look-ups and no string. */

import { HostTable } from "../url/hosts.ts";
import { Growing } from "./growing.ts";
import { buildDigests } from "./compile-digests.ts";
import { buildNames } from "./compile-names.ts";
import { buildPaths } from "./compile-paths.ts";
import { Chains, CODE, FLAG } from "./entry-flags.ts";
import { normaliseValue, type Subject } from "./normalise.ts";
import type { BadValue, CompileCounts, EntryInput, EntryKind, RegisterData, RegisterList } from "./types.ts";

/** Entries of one register. A row of flat data takes about 40 bytes and its texts. */
export const MAX_ENTRIES = 5_000_000;
/** Bytes of names, paths and ids together. */
const MAX_TEXT = 1_073_741_824;
/** Places of bad values that are kept; the rest is counted. */
const PLACES = 20;
const MAX_ID = 200;
/** Room for an id or a name: hosts and keys of repositories are at most 512 characters long. */
const SCRATCH = Buffer.alloc(4096);

/** Takes entries one after another, so that no register is held as objects. */
export class RegisterCompiler {
  readonly #lists: RegisterList[] = [];
  readonly #uses = new Map<string, number>([["", 0]]);
  readonly #flags = new Growing(new Uint8Array(0));
  readonly #lines = new Growing(new Uint32Array(0));
  readonly #listUse = new Growing(new Uint32Array(0));
  readonly #from = new Growing<Float64Array>(new Float64Array(0));
  readonly #to = new Growing<Float64Array>(new Float64Array(0));
  readonly #subject = new Growing(new Uint32Array(0));
  readonly #ids = new Growing(new Uint8Array(0));
  readonly #idEnds = new Growing(new Uint32Array(0));
  readonly #names = new HostTable(64);
  readonly #paths = new Growing(new Uint8Array(0));
  readonly #pathEnds = new Growing(new Uint32Array(0));
  readonly #pathName = new Growing(new Uint32Array(0));
  readonly #sha256 = new Growing(new Uint32Array(0));
  readonly #sha1 = new Growing(new Uint32Array(0));
  readonly #bad = new Map<BadValue, number>();
  readonly #places: CompileCounts["badPlaces"][number][] = [];
  readonly #notes = new Map<string, number>();

  /** Announces a list; the index goes into `EntryInput.list`. Throws RangeError above 65,535 lists. */
  list(list: RegisterList): number {
    if (this.#lists.length >= 0xffff) throw new RangeError("more than 65,535 registers and lists");
    return this.#lists.push(list) - 1;
  }

  /** Gives a list the date that was found in it. */
  dateList(index: number, date: string): void {
    const list = this.#lists[index];
    if (list !== undefined) this.#lists[index] = { ...list, date };
  }

  /** Number of entries taken so far. */
  get size(): number { return this.#flags.length; }

  /** Adds one entry; returns why not, where its value cannot be joined. */
  add(entry: EntryInput): BadValue | undefined {
    const subject = normaliseValue(entry.kind, entry.value);
    if ("problem" in subject) return this.#refuse(entry, subject.problem);
    const text = this.#names.used + this.#paths.length + this.#ids.length;
    if (this.size >= MAX_ENTRIES || text > MAX_TEXT) return this.#refuse(entry, "register-full");
    const use = this.#use(entry.use ?? "");
    if (use < 0) return this.#refuse(entry, "too-many-terms");
    let flags = CODE[entry.kind];
    if (subject.form === "path") flags |= (subject.match === "literal" ? FLAG.literal : 0) | (subject.scheme === "http" ? FLAG.http : subject.scheme === "https" ? FLAG.https : 0);
    // `*.example.org` given as a host, and a host with a port, are matched as what they say.
    if (subject.form === "name") flags = CODE[subject.kind];
    if (subject.form === "path" && entry.kind === "host") flags = CODE["url-prefix"] | FLAG.literal;
    this.#subject.push(this.#put(subject));
    this.#flags.push(flags);
    this.#lines.push(entry.line);
    this.#listUse.push(entry.list * 0x1_0000 + use);
    pushTime(this.#from, this.size - 1, entry.from);
    pushTime(this.#to, this.size - 1, entry.to);
    if (entry.id !== undefined && entry.id !== "") this.#ids.pushAll(SCRATCH, writeText(entry.id.slice(0, MAX_ID)));
    this.#idEnds.push(this.#ids.length);
    if (subject.form === "name" && subject.note !== undefined) this.#notes.set(subject.note, (this.#notes.get(subject.note) ?? 0) + 1);
    return undefined;
  }

  /** Compiles what was added; once, since the memory of what was collected is given back on the way. */
  finish(): { readonly data: RegisterData; readonly counts: CompileCounts } {
    const size = this.size;
    // The seed depends on the content: nobody can choose values that collide without knowing all others.
    const seed = contentSeed([this.#names.arena, this.#paths.view, this.#ids.view, bytesOf(this.#sha256.view), bytesOf(this.#sha1.view)]);
    const words256 = this.#sha256.share();
    const words1 = this.#sha1.share();
    const [flags, lines, listUse, from, to, subject, ids, idEnds] = [this.#flags.share(), this.#lines.share(), this.#listUse.share(), this.#from.share(), this.#to.share(), this.#subject.share(), this.#ids.share(), this.#idEnds.share()];
    const chains = new Chains(size, flags.view, listUse.view, from.view, to.view, this.#lists.map((list) => list.role));
    const names = buildNames(this.#names, flags.view, subject.view, chains, seed);
    const paths = buildPaths(this.#paths.view, this.#pathEnds.view, this.#pathName.view, this.#names.size, flags.view, subject.view, chains);
    const sha256 = buildDigests("sha256", words256.view, flags.view, subject.view, chains, seed);
    const sha1 = buildDigests("sha1-base32", words1.view, flags.view, subject.view, chains, seed);
    for (const { entry } of chains.dropped) this.#refuse({ list: Math.floor((listUse.view[entry] ?? 0) / 0x1_0000), line: lines.view[entry] ?? 0, value: "" }, "too-many-terms");
    const kinds = new Set<number>();
    for (const flag of flags.view) kinds.add(flag & FLAG.kind);
    const has = (...all: readonly EntryKind[]): boolean => all.some((kind) => kinds.has(CODE[kind]));
    const data: RegisterData = {
      lists: this.#lists, uses: [...this.#uses.keys()], seed, size,
      has: { urls: has("domain", "host", "url-prefix", "url", "host-label"), sha256: has("sha256"), sha1: has("sha1-base32"), repositories: has("repository", "account"), labels: has("host-label") },
      buffers: {
        flags: flags.buffer, lines: lines.buffer, listUse: listUse.buffer, from: from.buffer, to: to.buffer,
        next: chains.next.buffer, ids: ids.buffer, idEnds: idEnds.buffer, subject: subject.buffer, ...names, ...paths,
        sha256: words256.buffer, sha256Sieve: sha256.sieve, sha256Slots: sha256.slots, sha256Head: sha256.head, sha1: words1.buffer, sha1Sieve: sha1.sieve, sha1Slots: sha1.slots, sha1Head: sha1.head,
      },
    };
    const counts: CompileCounts = { joined: size - chains.repeated - chains.dropped.length, repeated: chains.repeated, bad: Object.fromEntries(this.#bad), badPlaces: this.#places, notes: Object.fromEntries(this.#notes) };
    return { data, counts };
  }

  #put(subject: Subject): number {
    if (subject.form === "name") return this.#name(subject.key);
    if (subject.form === "path") {
      this.#pathName.push(this.#name(subject.key));
      this.#paths.pushAll(subject.target);
      this.#pathEnds.push(this.#paths.length);
      return this.#pathEnds.length - 1;
    }
    const words = subject.form === "sha256" ? this.#sha256 : this.#sha1;
    words.pushAll(subject.words);
    return words.length / subject.words.length - 1;
  }

  #name(key: string): number {
    return this.#names.intern(SCRATCH, 0, writeText(key));
  }

  #use(given: string): number {
    const use = given.slice(0, MAX_ID);
    const known = this.#uses.get(use);
    if (known !== undefined) return known;
    if (this.#uses.size > 0xfff0) return -1;
    this.#uses.set(use, this.#uses.size);
    return this.#uses.size - 1;
  }

  #refuse(entry: Pick<EntryInput, "list" | "line" | "value">, reason: BadValue): BadValue {
    const count = (this.#bad.get(reason) ?? 0) + 1;
    this.#bad.set(reason, count);
    if (count <= PLACES) this.#places.push({ list: entry.list, line: entry.line, reason, value: entry.value.slice(0, 100) });
    return reason;
  }
}

/** Compiles entries that are at hand. */
export function compileRegister(entries: Iterable<EntryInput>, lists: readonly RegisterList[]): { readonly data: RegisterData; readonly counts: CompileCounts } {
  const compiler = new RegisterCompiler();
  for (const list of lists) compiler.list(list);
  for (const entry of entries) compiler.add(entry);
  return compiler.finish();
}

/** Writes a text into the scratch as UTF-8, short ASCII by hand: the native way costs more there. Returns its length in bytes. */
function writeText(text: string): number {
  if (text.length > 48) return SCRATCH.write(text, "utf8");
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code > 0x7f) return SCRATCH.write(text, "utf8");
    SCRATCH[i] = code;
  }
  return text.length;
}

/** Lists seldom have times: an array that ends early stands for entries without one. */
function pushTime(times: Growing<Float64Array>, entry: number, time: number | undefined): void {
  if (time === undefined || Number.isNaN(time)) return;
  while (times.length < entry) times.push(Number.NaN);
  times.push(time);
}

const bytesOf = (words: Uint32Array): Uint8Array => new Uint8Array(words.buffer, words.byteOffset, words.byteLength);

function contentSeed(parts: readonly Uint8Array[]): number {
  let h = 0x811c9dc5;
  for (const part of parts) for (let i = 0; i < part.length; i += 1) h = Math.imul(h ^ (part[i] ?? 0), 0x01000193) ^ (h >>> 13);
  return h | 1;
}
