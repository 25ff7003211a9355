/** Building blocks: tables that read on a narrow screen, folds, the mark of an outcome. */

import type { Outcome } from "../../checks/types.ts";
import { type Markup, markup, NOTHING } from "./markup.ts";

type Cell = Markup | string | number;

/**
 * A table with a caption and column heads; the first cell of a row is its head. On a narrow screen rows are stacked and every cell
 * carries its column's name.
 */
export function table(caption: string, columns: readonly string[], rows: readonly { readonly cells: readonly Cell[]; readonly attributes?: Markup }[]): Markup {
  if (rows.length === 0) return NOTHING;
  const head = columns.map((c) => markup`<th scope="col">${c}</th>`);
  const body = rows.map(({ cells, attributes }) => markup`<tr${attributes ?? NOTHING}>${cells.map((cell, i) => (i === 0 ? markup`<th scope="row">${cell}</th>` : markup`<td data-column="${columns[i] ?? ""}">${cell}</td>`))}</tr>
`);
  return markup`<table><caption>${caption}</caption><thead><tr>${head}</tr></thead><tbody>
${body}</tbody></table>
`;
}

/** A part that is closed at first; printed open. */
export function fold(summary: string, body: readonly Markup[]): Markup {
  return markup`<details><summary>${summary}</summary>
<div class="folded">${body}</div></details>
`;
}

/** The outcome in words, with a colour that says nothing that the word does not. */
export function tag(outcome: Outcome): Markup {
  return markup`<span class="tag ${outcome}">${outcome.replace("-", " ")}</span>`;
}

/** `1 finding`, `2 findings`. */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}
