/**
 * Files of a site, as they stood at the fetch: `/.well-known/tdmrep.json` (TDMRep: file, then headers, then the page's own metadata
 * override) and `/ai.txt`. Neither protocol says how old a copy may be: the latest before the fetch counts.
 */

import { openSnapshots } from "../snapshots/open.ts";
import { SIGNALS_NOT_KEPT, type SnapshotIndex, type SnapshotIndexData } from "../snapshots/types.ts";
import { aiTxtStatement } from "../signals/ai-txt.ts";
import { combineTdm } from "../signals/tdmrep.ts";
import { fileDeclaration, readTdmFile, type TdmFile } from "../signals/tdmrep-file.ts";
import { type UrlSpans, targetText } from "../url/spans.ts";
import { NOTHING, type Said, trainOf } from "./said.ts";

const REMEMBERED = 1024;
/** Longest ai.txt that is read for every row of its site, bytes. */
const MAX_AI_TXT = 65_536;

export class SiteFiles {
  readonly #tdm: SnapshotIndex | undefined;
  readonly #ai: SnapshotIndex | undefined;
  readonly #files = new Map<number, TdmFile>();
  readonly #texts = new Map<number, string>();
  /** A file of the site was there for the last row and could not be read. */
  unread = false;

  constructor(data: SnapshotIndexData) {
    this.#tdm = data.tables.tdmrep.slots === 0 ? undefined : openSnapshots(data, "tdmrep");
    this.#ai = data.tables["ai.txt"].slots === 0 ? undefined : openSnapshots(data, "ai.txt");
  }

  /** What the files say of the URL to these names, where no cell of the row overrides them. */
  of(url: UrlSpans, timeMs: number, cells: readonly Said[], names: readonly string[]): readonly Said[] {
    this.unread = false;
    const all = [...this.#tdmrep(url, timeMs, cells), ...this.#aiTxt(url, timeMs, names)];
    return all.length === 0 ? NOTHING : all;
  }

  /** Number of the kept text in force, negative where there is none. */
  #text(index: SnapshotIndex, url: UrlSpans, timeMs: number): number {
    const origin = index.origin(url.https, url.bytes, url.hostStart, url.hostEnd, url.port);
    const slot = origin < 0 || Number.isNaN(timeMs) ? -1 : index.at(origin, timeMs);
    if (slot < 0) return -1;
    const state = index.state(slot);
    const id = index.signals(slot);
    if (id === SIGNALS_NOT_KEPT || state === "unreadable" || state === "conflict") this.unread = true;
    return id;
  }

  #tdmrep(url: UrlSpans, timeMs: number, cells: readonly Said[]): readonly Said[] {
    if (this.#tdm === undefined || cells.some((said) => said.protocol === "tdmrep")) return NOTHING;
    const id = this.#text(this.#tdm, url, timeMs);
    if (id < 0) return NOTHING;
    let file = this.#files.get(id);
    if (file === undefined) {
      file = readTdmFile(Buffer.from(this.#tdm.text(id)).toString("utf8"));
      if (this.#files.size >= REMEMBERED) this.#files.clear();
      this.#files.set(id, file);
    }
    const { uses, evidence } = combineTdm([fileDeclaration(file, targetText(url))]);
    const train = trainOf(uses);
    const rule = evidence[0]?.rule;
    return train === "unknown" ? NOTHING : [{ protocol: "tdmrep", train, ...(rule === undefined ? {} : { rule }), source: `/.well-known/tdmrep.json${evidence[0]?.line === undefined ? "" : `, entry ${String(evidence[0].line)}`}` }];
  }

  #aiTxt(url: UrlSpans, timeMs: number, names: readonly string[]): readonly Said[] {
    if (this.#ai === undefined) return NOTHING;
    const id = this.#text(this.#ai, url, timeMs);
    if (id < 0) return NOTHING;
    let text = this.#texts.get(id);
    if (text === undefined) {
      const bytes = this.#ai.text(id);
      text = bytes.length > MAX_AI_TXT ? "" : Buffer.from(bytes).toString("utf8");
      if (this.#texts.size >= REMEMBERED) this.#texts.clear();
      this.#texts.set(id, text);
    }
    if (text === "") { this.unread ||= this.#ai.text(id).length > 0; return NOTHING; }
    const { uses, evidence } = aiTxtStatement(text, targetText(url), names);
    const train = trainOf(uses);
    const first = evidence[0];
    return train === "unknown" ? NOTHING : [{ protocol: "ai-txt", train, ...(first?.rule === undefined ? {} : { rule: first.rule }), source: `/ai.txt${first?.line === undefined ? "" : `:${String(first.line)}`}` }];
  }
}
