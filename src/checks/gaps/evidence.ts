/** The annex: every file and link that the declared means name, once. */

import { isoDate } from "../../law/clocks.ts";
import type { CodeChapter } from "../../law/types.ts";
import { declarations } from "../means.ts";
import type { CheckInput } from "../types.ts";
import { speaksOf } from "./state.ts";
import type { EvidenceRow } from "./types.ts";

/** In the order of model.yaml. */
export function evidenceRows(input: CheckInput, chapters: readonly CodeChapter[]): readonly EvidenceRow[] {
  const rows = new Map<string, EvidenceRow>();
  for (const { key, evidence } of declarations(input.model.records, input.records)) {
    if (evidence.kind === "none" || !speaksOf(key, chapters)) continue;
    const place = evidence.kind === "link" ? evidence.url : evidence.kind === "missing" ? evidence.text : evidence.path;
    const known = rows.get(place);
    if (known !== undefined) { rows.set(place, { ...known, keys: [...known.keys, key] }); continue; }
    rows.set(place, evidence.kind === "file" ? fileRow(place, key, input) : { place, kind: evidence.kind, keys: [key] });
  }
  return [...rows.values()];
}

function fileRow(path: string, key: string, { records, lastChanges }: CheckInput): EvidenceRow {
  const sha256 = records.digests?.get(path);
  const changed = isoDate(lastChanges.get(path)?.date);
  const { bytes, pointer, refused } = records.evidence?.get(path) ?? {};
  return {
    place: path, kind: "file", keys: [key],
    ...(sha256 === undefined ? {} : { sha256 }), ...(bytes === undefined ? {} : { bytes }), ...(pointer === undefined ? {} : { pointer }), ...(refused === undefined ? {} : { refused }), ...(changed === undefined ? {} : { changed }),
  };
}
