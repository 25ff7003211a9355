/**
 * What access to the weights asks of people, as a model card declares it (Hugging Face Hub documentation, "Gated models"):
 * `extra_gated_prompt`, `extra_gated_fields` and their like, and `extra_gated_eu_disallowed`.
 */

import { type Findings, cut } from "../findings.ts";
import { licenceTerms } from "../licences/terms.ts";
import type { Entry, FrontMatterEntries } from "../../../formats/front-matter-entries.ts";

const METHOD = "card-front-matter";
const MAX_FIELDS = 30;
const WORDS = ["extra_gated_prompt", "extra_gated_heading", "extra_gated_description", "extra_gated_button_content"] as const;

function textOf(entry: Entry | undefined): string | undefined {
  return typeof entry?.value === "string" && entry.value.trim() !== "" ? entry.value : undefined;
}

/** YAML 1.1 readers take `yes` and `on` for true, as the Hub's does; YAML 1.2 keeps them as text. */
function isOn(value: unknown): boolean {
  return value === true || (typeof value === "string" && /^(?:true|yes|on)$/i.test(value.trim()));
}

/** Names of the form's fields, at most thirty; a field that only asks for a tick is named all the same. */
function fieldsOf(entry: Entry | undefined): readonly string[] {
  const value = entry?.value;
  if (value === null || typeof value !== "object") return [];
  const names = Array.isArray(value) ? value.map((one: unknown) => (typeof one === "string" ? one : "")) : Object.keys(value);
  return names.map((name) => cut(name, 80)).filter((name) => name !== "").slice(0, MAX_FIELDS);
}

/** Reads the keys of an access form; terms in its words count as those of the licence that people accept there. */
export function readGating(findings: Findings, { entries }: Pick<FrontMatterEntries, "entries">): void {
  const form = entries.get("extra_gated_fields");
  const fields = fieldsOf(form);
  const words = WORDS.flatMap((key) => { const entry = entries.get(key); const text = textOf(entry); return entry === undefined || text === undefined ? [] : [{ key, text, line: entry.line }]; });
  const gated = entries.get("gated");
  const declared = gated !== undefined && (isOn(gated.value) || (typeof gated.value === "string" && /^(?:auto|automatic|manual)$/i.test(gated.value.trim())));
  const line = form?.line ?? words[0]?.line ?? gated?.line;
  if (fields.length > 0 || words.length > 0 || declared) findings.add("access.gated", { fields, prompt: words.some((one) => one.key === "extra_gated_prompt") }, { method: METHOD, line });
  const excluded = entries.get("extra_gated_eu_disallowed");
  if (excluded !== undefined && isOn(excluded.value)) findings.add("access.eu_disallowed", true, { method: METHOD, line: excluded.line, detail: "extra_gated_eu_disallowed: true" });
  const asked = [...words, ...(form === undefined ? [] : [{ text: fields.join(". "), line: form.line }])];
  for (const one of asked) {
    for (const term of licenceTerms(one.text, one.line)) findings.add("licence.terms", { kind: term.kind, listed: term.listed, quote: term.quote, message: term.message }, { method: "card-gate", line: one.line, detail: term.quote });
  }
}
