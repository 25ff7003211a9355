/** Where the recorded result of a verification is, in one shape for its three spellings. */

import { isPointer } from "./fields.ts";
import type { CopyrightRecord, PointerRecord, Records } from "./types.ts";

/** Read where `verification` names no other file, if it is there. */
export const DEFAULT_RESULT_PATH = ".gpai/optout/verification.json";

interface DeclaredResult {
  readonly path?: string;
  /** 64 hex digits, lower case. */
  readonly sha256?: string;
  /** ISO date. */
  readonly date?: string;
  readonly pointer?: PointerRecord;
}

/** `verification` of copyright.yaml; empty where it is not declared. */
export function declaredResult(record: CopyrightRecord): DeclaredResult {
  const declared = record.verification;
  if (declared === undefined) return {};
  if (typeof declared === "string") return { path: declared };
  if (isPointer(declared)) return { pointer: declared, date: declared.date };
  if (!("path" in declared)) return {};
  const { path, sha256, date } = declared;
  return { path, ...(sha256 === undefined ? {} : { sha256: hexDigest(sha256) }), ...(date === undefined ? {} : { date }) };
}

/** `sha256:ABC…` → `abc…`. */
export function hexDigest(digest: string): string {
  return digest.trim().replace(/^sha256:/i, "").toLowerCase();
}

/** True where a record names a manifest or a result of verifying one, or a result lies in its default place. */
export function namesEvidence(records: Records): boolean {
  const declared = records.models.some(({ copyright }) => (copyright?.data.manifests ?? []).length > 0 || copyright?.data.verification !== undefined);
  return declared || (records.paths.has(DEFAULT_RESULT_PATH) && records.models.some(({ copyright }) => copyright !== undefined));
}
