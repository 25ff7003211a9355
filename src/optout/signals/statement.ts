/** Statements of use: how they are built, cut for display, and combined. */

import { USES, type Evidence, type Statement, type Use, type UseVerdict } from "../types.ts";

export type Uses = Readonly<Partial<Record<Use, UseVerdict>>>;

/** Longest rule, value or note that evidence carries, in UTF-16 units. */
const SHOWN = 200;

/** The three uses of an Article 4(3) reservation of text and data mining. */
export const MINING = ["tdm", "train", "train-generative"] as const satisfies readonly Use[];
/** Any training of AI models. */
export const TRAINING = ["train", "train-generative"] as const satisfies readonly Use[];

/** Says nothing: of each use, `unknown`. */
export const SILENT: Statement = { uses: {}, evidence: [] };

const RANK: Readonly<Record<UseVerdict, number>> = { "unknown": 0, "permitted": 1, "not-evaluable": 2, "conditional": 3, "reserved": 4 };

/** At most 200 characters of foreign text, control characters shown as spaces; never half of a surrogate pair. */
export function cut(text: string): string {
  let end = Math.min(text.length, SHOWN);
  const last = text.charCodeAt(end - 1);
  if (end < text.length && last >= 0xd800 && last <= 0xdbff) end -= 1;
  return text.slice(0, end).replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, " ");
}

/** The more restrictive of two verdicts: reserved, conditional, not-evaluable, permitted, unknown. A permission never hides what could not be read. */
export function stricter(a: UseVerdict, b: UseVerdict): UseVerdict {
  return RANK[a] >= RANK[b] ? a : b;
}

/** The most restrictive verdict of each use; independent of the order. */
export function combineUses(list: readonly Uses[]): Uses {
  const out: Partial<Record<Use, UseVerdict>> = {};
  for (const use of USES) {
    for (const uses of list) {
      const verdict = uses[use];
      if (verdict !== undefined) out[use] = stricter(out[use] ?? "unknown", verdict);
    }
  }
  return out;
}

/** Statements side by side: most restrictive verdicts, every piece of evidence. */
export function combineStatements(list: readonly Statement[]): Statement {
  return { uses: combineUses(list.map((s) => s.uses)), evidence: list.flatMap((s) => s.evidence) };
}

/** The same verdict for several uses. */
export function forUses(uses: readonly Use[], verdict: UseVerdict): Uses {
  return Object.fromEntries(uses.map((use) => [use, verdict]));
}

/** One piece of evidence per use that is spoken of; where none is, one that says `unknown` about `silentAbout`. */
export function evidenceOf(uses: Uses, base: Omit<Evidence, "about" | "verdict">, silentAbout: Use = "train"): Evidence[] {
  const shown: Omit<Evidence, "about" | "verdict"> = { ...base, ...(base.rule === undefined ? {} : { rule: cut(base.rule) }), ...(base.note === undefined ? {} : { note: cut(base.note) }), ...(base.policy === undefined ? {} : { policy: cut(base.policy) }) };
  const list: Evidence[] = [];
  for (const use of USES) {
    const verdict = uses[use];
    if (verdict !== undefined && verdict !== "unknown") list.push({ ...shown, about: use, verdict });
  }
  return list.length > 0 ? list : [{ ...shown, about: silentAbout, verdict: "unknown" }];
}

/** A statement with its evidence. */
export function state(uses: Uses, base: Omit<Evidence, "about" | "verdict">, silentAbout?: Use): Statement {
  return { uses, evidence: evidenceOf(uses, base, silentAbout) };
}

/** `["a", "b"]` → `a; b`; undefined for none, so that it can be spread into evidence. */
export function notes(list: readonly (string | undefined)[]): { readonly note?: string } {
  const said = list.filter((n): n is string => n !== undefined);
  return said.length === 0 ? {} : { note: said.join("; ") };
}
