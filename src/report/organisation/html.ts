/** Overview → one HTML file: read, filtered, sorted, printed and kept. Readable without a script; everything foreign is text. */

import type { Overview } from "../overview-types.ts";
import type { Markup } from "../html/markup.ts";
import { markup } from "../html/markup.ts";
import { type Audience, organisationView, verdict } from "./view.ts";

export interface OrganisationHtmlOptions {
  /** Default private: everything. */
  readonly audience?: Audience;
  /** Budget in bytes of UTF-8; default 5,000,000. */
  readonly maxBytes?: number;
  /** Served by the App: a bar above the page (who is signed in, exports) and its policy for forms. */
  readonly served?: { readonly bar: Markup };
}

/** The page, ending with a newline; the same input gives the same bytes. Pure. */
export function renderOrganisationHtml(overview: Overview, options: OrganisationHtmlOptions = {}): string {
  const view = organisationView(overview, options.audience ?? "private");
  return markup`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>GPAI Docket</title></head><body><h1>${overview.account}</h1><p>${verdict(view)}</p></body></html>
`.toString();
}
