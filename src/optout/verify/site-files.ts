/** `/.well-known/tdmrep.json` of a site, as it stood at the fetch (TDMRep: file, then headers, then the page's own metadata override). */

import { openSnapshots } from "../snapshots/open.ts";
import type { SnapshotIndex, SnapshotIndexData } from "../snapshots/types.ts";
import { combineTdm } from "../signals/tdmrep.ts";
import { fileDeclaration, readTdmFile, type TdmFile } from "../signals/tdmrep-file.ts";
import { type UrlSpans, targetText } from "../url/spans.ts";
import { NOTHING, type Said, trainOf } from "./said.ts";

const REMEMBERED = 1024;

export class SiteFiles {
  readonly #index: SnapshotIndex;
  readonly #files = new Map<number, TdmFile>();

  constructor(data: SnapshotIndexData) { this.#index = openSnapshots(data, "tdmrep"); }

  /** What the file says of the URL, where no cell of the row overrides it. */
  of(url: UrlSpans, timeMs: number, cells: readonly Said[]): readonly Said[] {
    const index = this.#index;
    const origin = index.origin(url.https, url.bytes, url.hostStart, url.hostEnd, url.port);
    const slot = origin < 0 || Number.isNaN(timeMs) ? -1 : index.at(origin, timeMs);
    const id = slot < 0 ? -1 : index.signals(slot);
    if (id < 0 || cells.some((said) => said.protocol === "tdmrep")) return NOTHING;
    let file = this.#files.get(id);
    if (file === undefined) {
      file = readTdmFile(Buffer.from(index.text(id)).toString("utf8"));
      if (this.#files.size >= REMEMBERED) this.#files.clear();
      this.#files.set(id, file);
    }
    const { uses, evidence } = combineTdm([fileDeclaration(file, targetText(url))]);
    const train = trainOf(uses);
    const rule = evidence[0]?.rule;
    return train === "unknown" ? NOTHING : [{ protocol: "tdmrep", train, ...(rule === undefined ? {} : { rule }), source: `/.well-known/tdmrep.json${evidence[0]?.line === undefined ? "" : `, entry ${String(evidence[0].line)}`}` }];
  }
}
