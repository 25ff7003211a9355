/** Content per registrable domain: bytes and rows of what a crawl manifest says was retained. */

import { COLUMN, type RowView } from "../manifest/row.ts";
import { HostTable } from "../url/hosts.ts";
import { type SiteKind, type SiteOptions, SiteTable } from "../url/psl.ts";
import { urlSpans } from "../url/spans.ts";
import { splitUrl } from "../url/split.ts";

const { url: URL_COLUMN, bytes: BYTES, retained: RETAINED, modality: MODALITY } = COLUMN;
/** More kinds of content than this are no modalities: the column holds something else. */
const MAX_MODALITIES = 64;
/** A count of bytes as digits; JSON writers of data frames put `.0` behind. */
const MAX_DIGITS = 15;

/** False only where the row says so: `false`, `0`, `no`, `f`, `n` in any case. */
export function isRetained(row: RowView): boolean {
  const start = row.start[RETAINED] ?? -1;
  if (start < 0) return true;
  const c = (row.bytes[start] ?? 0) | 0x20;
  const length = (row.end[RETAINED] ?? start) - start;
  return !((length === 5 && c === 0x66) || (length === 2 && c === 0x6e) || (length === 1 && (c === 0x30 || c === 0x66 || c === 0x6e)));
}

/** Sums of one modality, by number of the site. */
interface Sums { bytes: Float64Array; rows: Float64Array }

export interface DomainSum { readonly domain: string; readonly kind: SiteKind; readonly bytes: number; readonly rows: number }

/** Retained rows whose URLs begin alike, up to behind the host; `bytes` of those that have a number, `without`: rows that have none. */
export interface RowGroup { readonly prefix: string; readonly modality: string; readonly rows: number; readonly bytes: number; readonly without: number }

export class DomainTally {
  /** Rows that were retained, and those that say they were not. */
  retained = 0;
  dropped = 0;
  /** Retained rows without a readable number of bytes, and rows whose URL is no http(s) URL. */
  withoutBytes = 0;
  badUrl = 0;
  /** Rows that could not be counted because a table is full. */
  full = 0;
  /** Bytes in all. */
  bytes = 0;
  readonly #sites: SiteTable;
  readonly #url = urlSpans();
  readonly #modalities = new HostTable(MAX_MODALITIES, MAX_MODALITIES);
  readonly #sums: Sums[] = [];

  constructor(options: SiteOptions) { this.#sites = new SiteTable(options, 65_536); }

  /** Counts a row. */
  row(row: RowView): void {
    if (!isRetained(row)) { this.dropped += 1; return; }
    if (!splitUrl(row.bytes, row.start[URL_COLUMN] ?? 0, row.end[URL_COLUMN] ?? 0, this.#url)) { this.badUrl += 1; return; }
    this.retained += 1;
    const site = this.#sites.site(this.#url.bytes, this.#url.hostStart, this.#url.hostEnd);
    if (site < 0) { this.full += 1; return; }
    const bytes = byteCount(row);
    if (bytes < 0) this.withoutBytes += 1;
    const start = row.start[MODALITY] ?? -1;
    this.#add(site, row.bytes, Math.max(0, start), start < 0 ? 0 : (row.end[MODALITY] ?? start), Math.max(0, bytes), 1);
  }

  /** Counts many rows at once, as `row` would one after another. */
  group({ prefix, modality, rows, bytes, without }: RowGroup): void {
    const url = Buffer.from(prefix, "utf8");
    if (!splitUrl(url, 0, url.length, this.#url)) { this.badUrl += rows; return; }
    this.retained += rows;
    const site = this.#sites.site(this.#url.bytes, this.#url.hostStart, this.#url.hostEnd);
    if (site < 0) { this.full += rows; return; }
    this.withoutBytes += without;
    const name = Buffer.from(modality, "utf8");
    this.#add(site, name, 0, name.length, bytes, rows);
  }

  /** Modalities in the order of their names; a row without one has "". `tooMany`: there are others, so the column holds something else. */
  get modalities(): readonly string[] { return Array.from({ length: this.#modalities.size }, (_, id) => this.#modalities.text(id)).sort(compare); }
  get tooMany(): boolean { return this.#sums[MAX_MODALITIES] !== undefined; }

  /** Sites with content of a modality, or of all. In no order. */
  sums(modality?: string): DomainSum[] {
    const name = modality === undefined ? undefined : Buffer.from(modality, "utf8");
    const wanted = name === undefined ? this.#sums : this.#sums.slice(...at(this.#modalities.find(name, 0, name.length)));
    const out: DomainSum[] = [];
    for (let site = 0; site < this.#sites.sites.size; site += 1) {
      const rows = wanted.reduce((sum, of) => sum + (of.rows[site] ?? 0), 0);
      if (rows > 0) out.push({ domain: this.#sites.sites.text(site), kind: this.#sites.kind(site), bytes: wanted.reduce((sum, of) => sum + (of.bytes[site] ?? 0), 0), rows });
    }
    return out;
  }

  #add(site: number, name: Uint8Array, start: number, end: number, bytes: number, rows: number): void {
    const id = this.#modalities.intern(name, start, end);
    const sums = (this.#sums[id < 0 ? MAX_MODALITIES : id] ??= { bytes: new Float64Array(1024), rows: new Float64Array(1024) });
    if (site >= sums.bytes.length) { sums.bytes = grown(sums.bytes, site); sums.rows = grown(sums.rows, site); }
    sums.bytes[site] = (sums.bytes[site] ?? 0) + bytes;
    sums.rows[site] = (sums.rows[site] ?? 0) + rows;
    this.bytes += bytes;
  }
}

const at = (index: number): [number, number] => (index < 0 ? [0, 0] : [index, index + 1]);

function grown(array: Float64Array, index: number): Float64Array {
  const wider = new Float64Array(Math.max(index + 1, array.length * 2));
  wider.set(array);
  return wider;
}

/** The number in the column, -1 where there is none. */
function byteCount(row: RowView): number {
  const start = row.start[BYTES] ?? -1;
  if (start < 0) return -1;
  const end = row.end[BYTES] ?? start;
  let value = 0;
  let i = start;
  for (; i < end; i += 1) {
    const digit = (row.bytes[i] ?? 0) - 0x30;
    if (digit < 0 || digit > 9) break;
    value = value * 10 + digit;
  }
  if (i === start || i - start > MAX_DIGITS) return -1;
  if (i < end) {
    if (row.bytes[i] !== 0x2e || i + 1 === end) return -1;
    for (let k = i + 1; k < end; k += 1) if (row.bytes[k] !== 0x30) return -1;
  }
  return value;
}

/** By code units, so that no locale decides. */
export function compare(a: string, b: string): number { return a < b ? -1 : a > b ? 1 : 0; }
