/** URLs against compiled entries: what depends on the host is decided once per run of rows with the same host. */

import { canonicalTarget, isCanonical } from "../url/canonical.ts";
import type { UrlSpans } from "../url/spans.ts";
import { CODE, FLAG } from "./entry-flags.ts";
import { step } from "./hashing.ts";
import { hit, type NameJoin } from "./join-name.ts";
import { type Hits, HOW_CODE, newHits, type RegisterData } from "./types.ts";

const DOT = 0x2e;
/** Longest host and its port. */
const MAX_KEY = 300;
const ROOT = Uint8Array.of(0x2f);

export class UrlJoin {
  readonly #names: NameJoin;
  readonly #flags: Uint8Array;
  readonly #nameNodes: Uint32Array;
  readonly #paths: Uint8Array;
  readonly #ends: Uint32Array;
  readonly #parent: Int32Array;
  readonly #head: Int32Array;
  readonly #nameOfNode: (node: number) => number;
  /** The host asked last, its port, what it matched, and the nodes of its paths. */
  readonly #key = new Uint8Array(MAX_KEY);
  #length = -1;
  #port = 0;
  readonly #ofHost: Hits = newHits();
  #low = 0;
  #high = 0;
  #scratch = new Uint8Array(4096);
  readonly #labels: boolean;
  readonly #label = new Uint8Array(MAX_KEY);

  constructor(data: RegisterData, names: NameJoin) {
    this.#names = names;
    this.#labels = data.has.labels;
    this.#flags = new Uint8Array(data.buffers.flags);
    this.#nameNodes = new Uint32Array(data.buffers.nameNodes);
    this.#paths = new Uint8Array(data.buffers.paths);
    this.#ends = new Uint32Array(data.buffers.nodeEnds);
    this.#parent = new Int32Array(data.buffers.nodeParent);
    this.#head = new Int32Array(data.buffers.nodeHead);
    this.#nameOfNode = (node) => lastAtMost(this.#nameNodes, node);
  }

  match(url: UrlSpans, hits: Hits): void {
    if (!this.#sameHost(url)) this.#resolve(url);
    const of = this.#ofHost;
    for (let i = 0; i < of.count; i += 1) hit(hits, of.entries[i] ?? 0, of.how[i] ?? 0);
    if (this.#high > this.#low) this.#path(url, hits);
  }

  /** Normalised value of a path entry. */
  text(node: number, flags: number): string {
    const scheme = (flags & FLAG.https) !== 0 ? "https://" : (flags & FLAG.http) !== 0 ? "http://" : "";
    const path = Buffer.from(this.#paths.subarray(this.#start(node), this.#ends[node] ?? 0)).toString("latin1");
    return scheme + this.#names.text(this.#nameOfNode(node)) + path + ((flags & FLAG.kind) === CODE["url-prefix"] && (flags & FLAG.literal) !== 0 ? "*" : "");
  }

  #sameHost(url: UrlSpans): boolean {
    const length = url.hostEnd - url.hostStart;
    if (length !== this.#length || url.port !== this.#port) return false;
    const { bytes } = url;
    for (let i = 0, k = url.hostStart; i < length; i += 1, k += 1) if (this.#key[i] !== bytes[k]) return false;
    return true;
  }

  /** Walks the labels of the host from the last to the first, one look-up each (RFC 1034 §3.1). */
  #resolve(url: UrlSpans): void {
    const { bytes, hostStart, hostEnd } = url;
    const of = this.#ofHost;
    of.count = 0;
    const names = this.#names;
    let whole = -1;
    let state = names.seed;
    for (let i = hostEnd - 1; i >= hostStart; i -= 1) {
      state = step(state, bytes[i] ?? 0);
      if (i !== hostStart && bytes[i - 1] !== DOT) continue;
      const name = names.findStepped(state, bytes, i, hostEnd);
      if (i === hostStart) whole = name;
      if (name < 0) continue;
      for (let e = names.head[name] ?? -1; e >= 0; e = names.next[e] ?? -1) {
        const kind = (this.#flags[e] ?? 0) & FLAG.kind;
        if (kind === CODE.domain) hit(of, e, HOW_CODE.domain);
        else if (kind === CODE.host && i === hostStart) hit(of, e, HOW_CODE.host);
      }
    }
    if (this.#labels) this.#matchLabels(bytes, hostStart, hostEnd);
    const length = hostEnd - hostStart;
    // Longer hosts are not remembered; `splitUrl` gives none.
    this.#length = length <= 260 ? length : -1;
    this.#port = url.port;
    for (let i = 0; i < length && i < 260; i += 1) this.#key[i] = bytes[hostStart + i] ?? 0;
    const origin = url.port === 0 ? whole : this.#withPort(length, url.port);
    this.#low = origin < 0 ? 0 : (this.#nameNodes[origin] ?? 0);
    this.#high = origin < 0 ? 0 : (this.#nameNodes[origin + 1] ?? 0);
  }

  /** Each label but the last: as listed, with digits behind it, or with a hyphen and more. */
  #matchLabels(bytes: Uint8Array, hostStart: number, hostEnd: number): void {
    for (let start = hostStart, end = start; end < hostEnd; start = end + 1) {
      end = start;
      while (end < hostEnd && bytes[end] !== DOT) end += 1;
      if (end === hostEnd || end - start > 63) continue;
      let digits = end;
      while (digits > start && (bytes[digits - 1] ?? 0) >= 0x30 && (bytes[digits - 1] ?? 0) <= 0x39) digits -= 1;
      this.#label[0] = 3;
      for (let i = start; i < end; i += 1) {
        this.#label[i - start + 1] = bytes[i] ?? 0;
        const next = i + 1;
        if (next < digits && bytes[next] !== 0x2d) continue;
        const name = this.#names.find(this.#label, 0, next - start + 1);
        for (let e = name < 0 ? -1 : (this.#names.head[name] ?? -1); e >= 0; e = this.#names.next[e] ?? -1) hit(this.#ofHost, e, HOW_CODE["host-label"]);
      }
    }
  }

  #withPort(length: number, port: number): number {
    if (length > 260) return -1;
    let at = length;
    this.#key[at++] = 0x3a;
    let unit = 1;
    while (unit * 10 <= port) unit *= 10;
    for (; unit >= 1; unit = Math.floor(unit / 10)) this.#key[at++] = 0x30 + (Math.floor(port / unit) % 10);
    return this.#names.find(this.#key, 0, at);
  }

  #start(node: number): number { return node === 0 ? 0 : (this.#ends[node - 1] ?? 0); }

  /** The greatest path not after the target, then its prefixes: all matching paths are among them. */
  #path(url: UrlSpans, hits: Hits): void {
    let { bytes, targetStart: start, targetEnd: end } = url;
    if (start === end) { bytes = ROOT; start = 0; end = 1; }
    else if (!isCanonical(bytes, start, end)) {
      if (this.#scratch.length < (end - start) * 3) this.#scratch = new Uint8Array((end - start) * 6);
      end = canonicalTarget(bytes, start, end, this.#scratch);
      bytes = this.#scratch;
      start = 0;
    }
    let low = this.#low;
    let high = this.#high;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#after(middle, bytes, start, end)) high = middle; else low = middle + 1;
    }
    if (low === this.#low) return;
    const common = this.#common(low - 1, bytes, start, end);
    for (let node = low - 1; node >= 0; node = this.#parent[node] ?? -1) {
      const length = (this.#ends[node] ?? 0) - this.#start(node);
      if (length <= common) this.#node(node, url, bytes[start + length], start + length === end, hits);
    }
  }

  /** Entries of a path that is a prefix of the target; `following` is the byte behind it. */
  #node(node: number, url: UrlSpans, following: number | undefined, whole: boolean, hits: Hits): void {
    for (let e = this.#head[node] ?? -1; e >= 0; e = this.#names.next[e] ?? -1) {
      const flags = this.#flags[e] ?? 0;
      const exact = (flags & FLAG.kind) === CODE.url;
      // "/", "?", "&" and ";" end a segment or a parameter.
      if (!whole && (exact || ((flags & FLAG.literal) === 0 && following !== 0x2f && following !== 0x3f && following !== 0x26 && following !== 0x3b))) continue;
      const scheme = (flags & (FLAG.http | FLAG.https)) === 0 || ((flags & FLAG.https) !== 0) === url.https;
      if (scheme) hit(hits, e, exact ? HOW_CODE.url : HOW_CODE["url-prefix"]);
      else if (url.port === 0) hit(hits, e, HOW_CODE["other-scheme"]);
    }
  }

  /** Whether the path comes after the target in byte order. */
  #after(node: number, bytes: Uint8Array, start: number, end: number): boolean {
    const from = this.#start(node);
    const common = this.#common(node, bytes, start, end);
    if (from + common === this.#ends[node]) return false;
    return start + common === end || (this.#paths[from + common] ?? 0) > (bytes[start + common] ?? 0);
  }

  /** Length of the common prefix of a path and the target. */
  #common(node: number, bytes: Uint8Array, start: number, end: number): number {
    const from = this.#start(node);
    const length = Math.min((this.#ends[node] ?? 0) - from, end - start);
    const paths = this.#paths;
    let i = 0;
    while (i < length && paths[from + i] === bytes[start + i]) i += 1;
    return i;
  }
}

/** Index of the last element that is at most `value`, among elements that never fall; the last of equal ones. */
function lastAtMost(sorted: Uint32Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) <= value) low = middle + 1; else high = middle;
  }
  return low - 1;
}
