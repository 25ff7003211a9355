/** What the change makes due, as Markdown: the comment and the job summary say it alike. */

import type { Consequence } from "../checks/types.ts";
import { codeSpan, prose } from "./escape.ts";

/** How a place is shown: a code span, or a link where the reader can follow one. */
export type Place = (place: { readonly path: string; readonly line?: number }) => string;

export const CONSEQUENCE_WORDS: Readonly<Record<Consequence["kind"], string>> = {
  "new-weights": "New weights", "changed-weights": "Changed weights", "changed-config": "Changed configuration", "changed-data": "Changed training data",
  "changed-crawler": "Changed crawler", "changed-licence": "Changed licence", "changed-base-model": "Changed base model",
};

/** Documents that the change makes due and does not bring along; none where a person judged it as not relevant. */
export function stillDue(consequences: readonly Consequence[]): number {
  return consequences.reduce((sum, one) => sum + (one.notRelevant === undefined ? one.due.filter((due) => !due.done).length : 0), 0);
}

/** One list item per change, its documents under it. `max` limits both. */
export function consequenceLines(consequences: readonly Consequence[], place: Place, max: number): string[] {
  const out: string[] = [];
  for (const one of consequences.slice(0, max)) {
    out.push(`- **${CONSEQUENCE_WORDS[one.kind]}** · ${place(one)}: ${prose(one.message, 300)}`);
    if (one.notRelevant !== undefined) {
      const { reason, by, on } = one.notRelevant;
      out.push(`  - ➖ judged as not relevant${by === undefined ? "" : ` by ${codeSpan(by, 80)}`}${on === undefined ? "" : ` on ${codeSpan(on, 20)}`}: ${prose(reason, 300)}`);
      continue;
    }
    for (const due of one.due.slice(0, max)) out.push(`  - ${due.done ? "✅ done" : "⬜ to do"} · **${prose(due.obligation, 60)}** ${prose(due.what, 200)} · ${place({ path: due.path })}`);
    if (one.due.length > max) out.push(`  - … and ${one.due.length - max} more`);
  }
  if (consequences.length > max) out.push(`- … and ${consequences.length - max} more changes`);
  return out;
}
