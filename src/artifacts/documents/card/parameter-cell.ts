/** Parameter counts in a table cell or after a label: "8B", "17B (Activated) 109B (Total)", "671B (37B active)". */

import { amounts } from "./amounts.ts";

type Kind = "total" | "active";

interface ParameterCounts {
  readonly total?: number;
  readonly active?: number;
}

const ROLE = "(?:model )?(?:(?:parameters?|params?)(?: count)? )?(activated|activation|active|total)\\b";
/** The role directly after an amount; not beyond a comma, bracket or stroke. */
const AFTER = new RegExp(`^[\\s(\\[-]{0,3}${ROLE}`, "i");
/** The role directly before an amount: "Total: ", "active params = ". */
const BEFORE = /\b(activated|activation|active|total)(?: (?:parameters?|params?)(?: count)?)?\s?[:=]?\s?~?$/i;
const EMBEDDINGS = /^[\s(,]{0,3}(non-?|without |w\/o |excluding |excl\.? |including |incl\.? |with )(?:the )?embed/i;
/** An amount after these is a bound, one end of a range, or a factor. */
const NOT_ONE = /(?:[<>≤≥–—×+-]|\d ?[x*/&,]|\b(?:to|or|than|under|over|between|from|up to|least|most|\d ?[BMT]?,? and))\s?~?$/i;
const NOT_ONE_AFTER = /^\s?(?:[+×]|[–—-]\s?~?\d|(?:x|to|or)\b(?=[ \d])|[/&,]\s?\d{1,4}(?:\.\d{1,3})?(?![\d.]* ?[BMT]\b))/;

/**
 * What a value says, `kind` being what its label asks for ("either": the label names both). Several amounts count only where words
 * tell them apart; otherwise nothing, as for ranges, bounds and factors.
 */
export function parameterCounts(value: string, kind: Kind | "either"): ParameterCounts {
  const text = value.slice(0, 300);
  if (/\brespectively\b/i.test(text)) return {};
  const found = amounts(text);
  if (found.length > 6) return {};
  const said: { readonly kind: Kind | undefined; readonly value: number }[] = [];
  for (const [i, amount] of found.entries()) {
    const before = text.slice(found[i - 1]?.end ?? 0, amount.index);
    const after = text.slice(amount.end, found[i + 1]?.index ?? text.length);
    const embeddings = EMBEDDINGS.exec(after)?.[1]?.toLowerCase();
    // "6.5B non-embedding" is another count; "with embeddings" beside a first one as well.
    if (embeddings !== undefined && (found.length > 1 || !/^(?:with |incl)/.test(embeddings))) continue;
    const role = AFTER.exec(after)?.[1] ?? (AFTER.test(text.slice(found[i - 1]?.end ?? text.length, amount.index)) ? undefined : BEFORE.exec(before)?.[1]);
    const bounded = NOT_ONE.test(text.slice(Math.max(0, amount.index - 20), amount.index)) || NOT_ONE_AFTER.test(text.slice(amount.end, amount.end + 20));
    if (bounded) return {};
    said.push({ kind: role === undefined ? undefined : role.toLowerCase() === "total" ? "total" : "active", value: amount.value });
  }
  const of = (wanted: Kind | undefined): number | undefined | false => {
    const values = said.filter((s) => s.kind === wanted).map((s) => s.value);
    const first = values[0];
    // "6.9B (6,857,302,016)" says one number twice.
    return first !== undefined && values.some((v) => Math.abs(v - first) > 0.02 * first) ? false : first;
  };
  const [total, active, plain] = [of("total"), of("active"), of(undefined)];
  if (total === false || active === false || plain === false) return {};
  if (plain !== undefined && (kind === "either" || (kind === "total" ? total : active) !== undefined)) return {};
  const out = { total: total ?? (kind === "total" ? plain : undefined), active: active ?? (kind === "active" ? plain : undefined) };
  if (out.total !== undefined && out.active !== undefined && out.active > out.total) return {};
  return { ...(out.total === undefined ? {} : { total: out.total }), ...(out.active === undefined ? {} : { active: out.active }) };
}
