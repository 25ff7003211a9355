/** Columns of registers, under the names that people give them. */

import { JOINED_KINDS, type JoinedKind, OTHER_KINDS } from "./types.ts";

export const REGISTER_FIELDS = ["id", "kind", "value", "use", "outcome", "decided", "effective_from", "effective_to", "requested_at"] as const;
export type RegisterField = (typeof REGISTER_FIELDS)[number];

/** Other headers that mean the same, in lower case with `_` between words. */
const ALIASES: Readonly<Record<RegisterField, readonly string[]>> = {
  id: ["request_id", "entry_id", "reference", "ref", "case"],
  kind: ["type", "item_type", "target_type"],
  value: ["item", "target", "entry", "what"],
  use: ["uses", "purpose", "usage"],
  outcome: ["status", "decision", "result", "state"],
  decided: ["decided_at", "decided_on", "decision_date", "date_decided", "answered"],
  effective_from: ["effective", "valid_from", "in_force_from", "from", "since"],
  effective_to: ["valid_to", "in_force_to", "expires", "until", "to"],
  requested_at: ["received", "received_at", "requested", "request_date", "date"],
};
const FIELDS = new Map(REGISTER_FIELDS.flatMap((field) => [field, ...ALIASES[field]].map((name) => [name, field] as const)));

const KIND_WORDS: ReadonlyMap<string, JoinedKind> = new Map([
  ...JOINED_KINDS.map((kind) => [kind, kind] as const),
  ["site", "domain"], ["domain-name", "domain"], ["registrable-domain", "domain"], ["hostname", "host"], ["subdomain", "host"], ["prefix", "url-prefix"], ["path-prefix", "url-prefix"], ["directory", "url-prefix"],
  ["uri", "url"], ["page", "url"], ["sha-256", "sha256"], ["sha1", "sha1-base32"], ["sha-1", "sha1-base32"], ["repo", "repository"], ["git-repository", "repository"], ["user", "account"], ["owner", "account"], ["organisation", "account"], ["organization", "account"],
]);
const OTHERS: ReadonlySet<string> = new Set(OTHER_KINDS);

const words = (text: string): string => text.slice(0, 60).trim().toLowerCase();

/** The field that a header names. */
export function registerField(header: string): RegisterField | undefined {
  return FIELDS.get(words(header).replace(/[-\s]+/gu, "_"));
}

/** A kind as people write it; `other`: known, but not joined. */
export function kindOf(text: string): JoinedKind | "other" | undefined {
  const exact = KIND_WORDS.get(text);
  if (exact !== undefined) return exact;
  const word = words(text).replace(/[_\s]+/gu, "-");
  return KIND_WORDS.get(word) ?? (OTHERS.has(word) ? "other" : undefined);
}

/** A header such as `domain` or `url` that is kind and column of the value at once. */
export function kindColumn(header: string): JoinedKind | undefined {
  const kind = kindOf(header);
  return kind === "other" ? undefined : kind;
}

/** Columns of a table: which cell is which field. `kind` where the value's column names it. */
export interface TableColumns { readonly field: ReadonlyMap<RegisterField, number>; readonly kind?: JoinedKind }

/** Undefined where no column holds values. */
export function tableColumns(headers: readonly string[]): TableColumns | undefined {
  const field = new Map<RegisterField, number>();
  headers.forEach((header, index) => { const name = registerField(header); if (name !== undefined && !field.has(name)) field.set(name, index); });
  if (field.has("value")) return { field };
  const index = headers.findIndex((header) => kindColumn(header) !== undefined);
  const kind = kindColumn(headers[index] ?? "");
  return index < 0 || kind === undefined ? undefined : { field: new Map([...field, ["value", index]]), kind };
}
