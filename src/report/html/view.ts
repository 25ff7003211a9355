/** What all parts of the page share: the report, how much of it there is room for, links and anchors. */

import type { Report } from "../../checks/types.ts";
import { blobUrl } from "../comment/links.ts";
import type { CommentContext } from "../comment/types.ts";
import { where } from "../select.ts";
import { type Markup, markup, NOTHING } from "./markup.ts";

/** How much is shown. The budgets hold for the whole page, so that no number of models or findings makes it grow without end. */
export interface Detail {
  /** Findings and reasons shown in full. */
  readonly findings: number;
  /** Rows of lists of what is in order, does not apply, falls due later. */
  readonly rest: number;
  readonly facts: number;
  /** Characters of one text. */
  readonly text: number;
}

export interface View {
  readonly report: Report;
  readonly text: number;
  /** Takes at most `wanted` from a budget; what is missing is counted. */
  readonly take: (what: "findings" | "rest" | "facts", wanted: number) => number;
  /** Rows that found no room so far. */
  readonly left: () => number;
  /** ` id="MDF-GEN-1"` for the first place where an obligation of a model is shown, nothing afterwards. */
  readonly anchor: (model: number, id: string) => Markup;
  /** The address of that place on this page. */
  readonly href: (model: number, id: string) => string;
  /** `path:line` as code, and as a link where the caller gave the repository's address. */
  readonly place: (place: { readonly path?: string; readonly line?: number }) => Markup;
}

export function view(report: Report, detail: Detail, links: CommentContext | undefined): View {
  const budget = { findings: detail.findings, rest: detail.rest, facts: detail.facts };
  let left = 0;
  const anchored = new Set<string>();
  // Ids of the catalogue stand for themselves; of several models, all but the first get a number before it.
  const name = (model: number, id: string): string => (model === 0 ? "" : `m${model + 1}-`) + (/^[A-Z]/.test(id) ? "" : "x-") + id.slice(0, 60).replaceAll(/[^A-Za-z0-9.-]/g, "_");
  return {
    report,
    text: detail.text,
    take(what, wanted) {
      const taken = Math.min(wanted, budget[what]);
      budget[what] -= taken;
      left += wanted - taken;
      return taken;
    },
    left: () => left,
    anchor(model, id) {
      const own = name(model, id);
      if (anchored.has(own)) return NOTHING;
      anchored.add(own);
      return markup` id="${own}"`;
    },
    href: (model, id) => `#${name(model, id)}`,
    place(place) {
      if (place.path === undefined) return NOTHING;
      const url = links === undefined ? undefined : blobUrl(links, place.path, place.line);
      const code = markup`<code class="place">${where({ ...place, path: place.path.slice(0, 1000) })}</code>`;
      return url === undefined ? code : markup`<a href="${url}" rel="noreferrer">${code}</a>`;
    },
  };
}

/** What is said where rows are left out. */
export function more(n: number): Markup {
  return n <= 0 ? NOTHING : markup`<p class="more">… and ${n} more. The JSON report holds all of them.</p>`;
}
