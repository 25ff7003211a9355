/** What is known of a host once and not per row: its number, its hash, its origins in the snapshot index. */

import { hasHost } from "../../law/pirated-hosts.ts";
import { PIRATED_SOURCES, type PiratedSource } from "../../law/pirated-sources.ts";
import type { SnapshotIndex } from "../snapshots/types.ts";
import { HostTable } from "../url/hosts.ts";
import type { UrlSpans } from "../url/spans.ts";
import { hostHash } from "./host-set.ts";

/** Hosts that are told apart in one thread; more share one number, and a note says so. */
const MOST_HOSTS = 20_000_000;
const UNASKED = -2;
const WITH_HOSTS = PIRATED_SOURCES.filter((source) => source.hosts !== undefined).slice(0, 255);
/** A host without any of these is none of them: a quick look before the exact one. */
const WANTED = [...new Set(WITH_HOSTS.flatMap((source) => source.hosts ?? []))];

export class HostCache {
  readonly #table = new HostTable(4096, MOST_HOSTS);
  readonly #index: SnapshotIndex | undefined;
  #hashes = new Float64Array(4096);
  /** Index of the known source whose host it is, plus one. */
  #sources = new Uint8Array(4096);
  /** Of http and https, default port. */
  #origins = new Int32Array(8192).fill(UNASKED);

  constructor(index: SnapshotIndex | undefined) { this.#index = index; }

  /** Number of the host; -1 beyond the limit. */
  of(url: UrlSpans): number {
    const id = this.#table.intern(url.bytes, url.hostStart, url.hostEnd);
    if (id >= this.#hashes.length) this.#grow(id);
    if (id >= 0 && this.#hashes[id] === 0) {
      this.#hashes[id] = hostHash(url.bytes, url.hostStart, url.hostEnd);
      const host = this.#table.text(id);
      this.#sources[id] = WANTED.some((text) => host.includes(text)) ? WITH_HOSTS.findIndex((source) => hasHost(source, host)) + 1 : 0;
    }
    return id;
  }

  /** Origin of the URL in the snapshot index, -1 where there is none. */
  origin(id: number, url: UrlSpans): number {
    if (this.#index === undefined) return -1;
    const slot = id * 2 + (url.https ? 1 : 0);
    if (url.port !== 0 || id < 0) return this.#index.origin(url.https, url.bytes, url.hostStart, url.hostEnd, url.port);
    const known = this.#origins[slot] ?? UNASKED;
    if (known !== UNASKED) return known;
    const origin = this.#index.origin(url.https, url.bytes, url.hostStart, url.hostEnd, 0);
    this.#origins[slot] = origin;
    return origin;
  }

  hash(id: number): number { return this.#hashes[id] ?? 0; }

  /** The source publicly known to hold works without licence whose host this is. */
  source(id: number): PiratedSource | undefined {
    const found = this.#sources[id] ?? 0;
    return found === 0 ? undefined : WITH_HOSTS[found - 1];
  }

  name(id: number): string { return this.#table.text(id); }

  #grow(id: number): void {
    const room = Math.max(id + 1, this.#hashes.length * 2);
    const hashes = new Float64Array(room);
    hashes.set(this.#hashes);
    this.#hashes = hashes;
    const sources = new Uint8Array(room);
    sources.set(this.#sources);
    this.#sources = sources;
    const origins = new Int32Array(room * 2).fill(UNASKED);
    origins.set(this.#origins);
    this.#origins = origins;
  }
}
