/** Documents of the base models' providers, as model.yaml links them (`base_models[].documents`). */

import type { Source } from "../artifacts/model.ts";
import { isAddress } from "./shelf.ts";
import type { ModelRecord, RecordFile, UpstreamDocument } from "./types.ts";

export const UPSTREAM_KINDS = ["summary", "documentation"] as const;
export type UpstreamKind = (typeof UPSTREAM_KINDS)[number];

export interface UpstreamLink {
  readonly kind: UpstreamKind;
  /** Position in `base_models`. */
  readonly index: number;
  /** Id of the base model as written. */
  readonly base: string;
  readonly document: UpstreamDocument;
  /** Where the link stands. */
  readonly source: Source;
}

/** Every link of the record, in its order. */
export function upstreamLinks(file: RecordFile<ModelRecord> | undefined): readonly UpstreamLink[] {
  return (file?.data.base_models ?? []).flatMap((base, index) => UPSTREAM_KINDS.flatMap((kind) => {
    const document = base.documents?.[kind];
    return file === undefined || document === undefined ? [] : [{ kind, index, base: base.id, document, source: file.at("base_models", index, "documents", kind) }];
  }));
}

/** The text that is meant as a path of a copy in this repository: `path`, or a bare text that is no address. */
export function upstreamCopy({ path, url }: UpstreamDocument): string | undefined {
  if (path !== undefined) return path;
  return url === undefined || isAddress(url) || /\s/.test(url) ? undefined : url;
}
