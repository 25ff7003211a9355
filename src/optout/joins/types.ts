/** Registers of what is to be left out (removal requests, exclusion lists, known pirated hosts) and how rows are asked of them. */

import type { UrlSpans } from "../url/spans.ts";

/** Kinds that are joined. */
export const JOINED_KINDS = ["domain", "host", "url-prefix", "url", "sha256", "sha1-base32", "repository", "account"] as const;
export type JoinedKind = (typeof JOINED_KINDS)[number];
/** Kinds of compiled entries. `host-label`: a label of the host whatever its top-level domain, for sites that change it often; built-in lists only. */
export const ENTRY_KINDS = [...JOINED_KINDS, "host-label"] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];
/** Kinds that are known and counted but cannot be joined by equality: content codes need a similarity search, dataset ids have no column. */
export const OTHER_KINDS = ["iscc", "dataset-id"] as const;

export type ListRole = "removal-register" | "exclusion-list" | "pirated-list";

/** One file (or built-in list) that entries come from. */
export interface RegisterList {
  readonly name: string;
  readonly role: ListRole;
  /** ISO date of the list, where known. */
  readonly date?: string;
}

/** An entry as it is given to the compiler. */
export interface EntryInput {
  readonly id?: string;
  readonly kind: EntryKind;
  /** As written by people: any case, Unicode hosts, scheme or none, `*.`, ports. Normalised by the compiler. */
  readonly value: string;
  /** Use that the entry is about; undefined = all. */
  readonly use?: string;
  /** Milliseconds: in force from (effective_from, else the decision) and until; undefined = not known, no end. */
  readonly from?: number;
  readonly to?: number;
  /** Index of the list, and 1-based line in it. */
  readonly list: number;
  readonly line: number;
}

/** How an entry matched. `other-scheme`: everything but http/https fits, which is not the same origin (RFC 6454): a note, no hit. */
export const HOW = ["domain", "host", "url-prefix", "url", "other-scheme", "sha256", "sha1-base32", "repository", "account", "host-label"] as const;
export type How = (typeof HOW)[number];
/** Word → its number in `Hits.how`. */
export const HOW_CODE = Object.fromEntries(HOW.map((how, code) => [how, code])) as Readonly<Record<How, number>>;

/** Entries that a row matched; filled and reused. */
export interface Hits {
  count: number;
  /** `entries[0 .. count)`: numbers of entries. */
  readonly entries: Int32Array;
  /** How each matched: index of `HOW`. */
  readonly how: Uint8Array;
  /** True where more matched than there is room for. */
  full: boolean;
}

/** Room for hits: nobody's row matches more. */
export function newHits(room = 4096): Hits {
  return { count: 0, entries: new Int32Array(room), how: new Uint8Array(room), full: false };
}

export interface EntryText {
  readonly id: string;
  readonly kind: EntryKind;
  /** Normalised value, as it is matched. */
  readonly value: string;
  readonly use?: string;
  /** ISO instants. */
  readonly from?: string;
  readonly to?: string;
  readonly list: RegisterList;
  readonly line: number;
}

/** Asks rows of compiled entries. Nothing is allocated per row; hits are added to what `hits` already holds, so reset `count` per row. */
export interface Register {
  /** Number of entries. */
  readonly size: number;
  readonly lists: readonly RegisterList[];
  /** True where entries of this sort exist: what nobody asks for need not be read. */
  readonly has: { readonly urls: boolean; readonly sha256: boolean; readonly sha1: boolean; readonly repositories: boolean; readonly labels: boolean };
  /** Domain, host, prefix and exact URL entries. Cheapest where rows of one host follow one another. */
  url(url: UrlSpans, hits: Hits): void;
  /** Hex of any case (`sha256:` and `sha1:` in front are read) or, for SHA-1, base32 (RFC 4648 §6). */
  hash(kind: "sha256" | "sha1-base32", bytes: Uint8Array, start: number, end: number, hits: Hits): void;
  /** `owner/name`, or an address of a repository; matches entries for it and for its account. */
  repository(bytes: Uint8Array, start: number, end: number, hits: Hits): void;
  account(bytes: Uint8Array, start: number, end: number, hits: Hits): void;
  list(entry: number): RegisterList;
  /** Milliseconds; NaN where not known (`from`) or without end (`to`). */
  from(entry: number): number;
  to(entry: number): number;
  describe(entry: number): EntryText;
}

/** Compiled entries: plain data in shared memory, passes to a worker by structured clone. Opened by `openRegister`. */
export interface RegisterData {
  readonly lists: readonly RegisterList[];
  readonly uses: readonly string[];
  readonly seed: number;
  readonly size: number;
  readonly has: Register["has"];
  readonly buffers: Readonly<Record<RegisterBuffer, SharedArrayBuffer>>;
}

export const REGISTER_BUFFERS = [
  "flags", "lines", "listUse", "from", "to", "next", "ids", "idEnds", "subject", "names", "nameEnds", "nameSlots", "nameHead", "nameNodes",
  "paths", "nodeEnds", "nodeParent", "nodeHead", "sha256", "sha256Sieve", "sha256Slots", "sha256Head", "sha1", "sha1Sieve", "sha1Slots", "sha1Head",
] as const;
export type RegisterBuffer = (typeof REGISTER_BUFFERS)[number];

/** Why a value is not joined; stable words, counted and shown with their place. */
export type BadValue = "empty" | "too-long" | "not-a-host" | "not-a-url" | "path-in-domain" | "too-broad" | "not-a-digest" | "not-a-repository" | "too-many-terms" | "register-full";

/** What became of the entries. */
export interface CompileCounts {
  readonly joined: number;
  /** Same kind, value, use and end as an earlier entry: the earliest date counts. */
  readonly repeated: number;
  readonly bad: Readonly<Partial<Record<BadValue, number>>>;
  /** First ones of each reason. */
  readonly badPlaces: readonly { readonly list: number; readonly line: number; readonly reason: BadValue; readonly value: string }[];
  /** Changes made to values, counted: `www-cut`, `port-ignored`, `public-suffix`. */
  readonly notes: Readonly<Record<string, number>>;
}
