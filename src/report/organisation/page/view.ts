/** What all parts of the page share: the view, how much of it there is room for, links. */

import { type Markup, markup, NOTHING } from "../../html/markup.ts";
import { pageUrl } from "../links.ts";
import type { ModelRow, OrganisationView } from "../view.ts";

/** How much is shown; the budget of rows holds for the whole page. */
export interface Detail {
  /** Models with a part of their own. */
  readonly models: number;
  /** Rows of lists. */
  readonly rows: number;
  /** Items of one model. */
  readonly items: number;
  /** Models with a picture of their days. */
  readonly pictures: number;
  /** Characters of one text. */
  readonly text: number;
}

export interface PageView {
  readonly view: OrganisationView;
  readonly detail: Detail;
  readonly text: number;
  /** Takes at most `wanted` rows from the budget; what is missing is counted. */
  readonly take: (wanted: number) => number;
  /** Rows that found no room so far. */
  readonly left: () => number;
  /** The model's name, leading to its part of the page where it has one. */
  readonly link: (row: ModelRow) => Markup;
  /** The same, with the repository where another one has a model of that name. */
  readonly linkApart: (row: ModelRow) => Markup;
  /** The repository's name, leading to GitHub where its address is a plain one. */
  readonly repository: (one: { readonly name: string; readonly url: string }) => Markup;
  /** What is said where rows are left out. */
  readonly more: (n: number) => Markup;
}

export function pageView(view: OrganisationView, detail: Detail): PageView {
  let budget = detail.rows;
  let left = 0;
  const named = new Map<string, number>();
  for (const { model } of view.rows) named.set(nameOf(model), (named.get(nameOf(model)) ?? 0) + 1);
  const link = (row: ModelRow): Markup => {
    const name = markup`<bdi>${nameOf(row.model).slice(0, 120)}</bdi>`;
    return row.index <= detail.models ? markup`<a href="#m${row.index}">${name}</a>` : name;
  };
  return {
    view, detail, text: detail.text,
    take(wanted) {
      const taken = Math.min(wanted, budget);
      budget -= taken;
      left += wanted - taken;
      return taken;
    },
    left: () => left,
    link,
    linkApart: (row) => ((named.get(nameOf(row.model)) ?? 0) > 1 ? markup`${link(row)} <span class="quiet">in <bdi>${row.repository.name.slice(row.repository.name.indexOf("/") + 1).slice(0, 120)}</bdi></span>` : link(row)),
    repository({ name, url }) {
      const shown = markup`<bdi>${name.slice(0, 200)}</bdi>`;
      const address = pageUrl(url);
      return address === undefined ? shown : markup`<a href="${address}" rel="noreferrer">${shown}</a>`;
    },
    more: (n) => (n <= 0 ? NOTHING : markup`<p class="more">… and ${n} more. The JSON export holds all of them.</p>`),
  };
}

function nameOf(model: ModelRow["model"]): string {
  return model.name ?? model.id;
}
