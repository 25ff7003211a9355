/** Overview → one HTML file: read, filtered, sorted, printed and kept. Readable without a script; everything foreign is text. */

import { createHash } from "node:crypto";
import type { Overview } from "../overview-types.ts";
import { byteLength } from "../escape.ts";
import { Markup, markup, NOTHING } from "../html/markup.ts";
import { daysSection } from "./page/days.ts";
import { detailSection } from "./page/detail.ts";
import { about, configuration, contents, footer, header, modeNotice, outcomes, repositories } from "./page/frame.ts";
import { modelsSection } from "./page/models.ts";
import { SCRIPT } from "./page/script.ts";
import { stepsSection } from "./page/steps.ts";
import { ORGANISATION_STYLE } from "./page/style.ts";
import { trendSection } from "./page/trend.ts";
import { type Detail, pageView } from "./page/view.ts";
import { type Audience, organisationView, type OrganisationView } from "./view.ts";

export interface OrganisationHtmlOptions {
  /** Default private: everything. */
  readonly audience?: Audience;
  /** Budget in bytes of UTF-8; default 5,000,000. */
  readonly maxBytes?: number;
  /** Served by the App: what stands above the page (who is signed in, exports). Forms may then post to the server itself. */
  readonly bar?: Markup;
}

const BUDGET = 5_000_000;

/** What is left out, step by step, until the page fits. */
const LADDER: readonly Detail[] = [
  { models: 500, rows: 20_000, items: 200, pictures: 60, text: 600 },
  { models: 300, rows: 6000, items: 50, pictures: 20, text: 400 },
  { models: 100, rows: 2000, items: 20, pictures: 0, text: 300 },
  { models: 20, rows: 400, items: 10, pictures: 0, text: 200 },
  { models: 0, rows: 100, items: 0, pictures: 0, text: 100 },
  { models: 0, rows: 0, items: 0, pictures: 0, text: 100 },
];

const sha256 = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** Content security policy of the page, without what only a header can say. `forms`: `'none'`, or `'self'` where the App serves it. */
export function organisationPolicy(forms: "'none'" | "'self'"): string {
  return `default-src 'none'; style-src ${sha256(ORGANISATION_STYLE)}; script-src ${sha256(SCRIPT)}; base-uri 'none'; form-action ${forms}`;
}

/** A page of the same look: for the App's own pages. `script: false` leaves the filters' script out. */
export function organisationFrame(page: { readonly title: string; readonly bar?: Markup; readonly body: Markup; readonly script: boolean }): string {
  const { title, bar, body, script } = page;
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${organisationPolicy(bar === undefined ? "'none'" : "'self'")}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="${bar === undefined ? "no-referrer" : "same-origin"}">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${new Markup(ORGANISATION_STYLE)}</style>
</head>
<body>
<a class="skip" href="#content">Skip to the content</a>
${bar ?? NOTHING}${body}${script ? markup`<script>${new Markup(SCRIPT)}</script>
` : NOTHING}</body>
</html>
`.toString();
}

/** The page, ending with a newline; the same input gives the same bytes. Within the budget: less detail, said aloud. Pure. */
export function renderOrganisationHtml(overview: Overview, options: OrganisationHtmlOptions = {}): string {
  const view = organisationView(overview, options.audience ?? "private");
  let text = "";
  for (const detail of LADDER) {
    text = compose(view, detail, options.bar);
    if (byteLength(text) <= (options.maxBytes ?? BUDGET)) break;
  }
  return text;
}

function compose(view: OrganisationView, detail: Detail, bar: Markup | undefined): string {
  const page = pageView(view, detail);
  const { overview } = view;
  const sections: readonly (readonly [id: string, text: string, body: Markup])[] = [
    ["outcomes", "Outcomes", outcomes(page)], ["configuration", "Configuration", configuration(page)], ["next", "What comes next", daysSection(page)],
    ["trend", "Trend", view.audience === "private" && view.rows.length > 0 ? trendSection(overview.history) : NOTHING], ["models", "Models", modelsSection(page)], ["waiting", "Waiting", stepsSection(page)],
    ["each", "Model by model", detailSection(page)], ["repositories", "Repositories", repositories(page)], ["about", "How to read this", about()],
  ];
  const shown = sections.filter(([, , body]) => body !== NOTHING);
  const left = page.left();
  const notice = left === 0 ? NOTHING : markup`<p class="notice"><strong>This page does not show everything:</strong> ${left} rows were left out to keep it readable. All numbers count them, and the JSON export holds them.</p>
`;
  const body = markup`${header(page)}${modeNotice(page)}${notice}${contents(shown.map(([id, text]) => [id, text] as const))}<main id="content">
${shown.map(([, , section]) => section)}</main>
${footer(page)}`;
  return organisationFrame({ title: `${overview.account.slice(0, 100)}, ${overview.now}: GPAI Docket`, ...(bar === undefined ? {} : { bar }), body, script: true });
}
