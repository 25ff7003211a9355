/** Report → one HTML file that a person reads, prints and keeps: no script, no outside resource, everything foreign is text. */

import { createHash } from "node:crypto";
import type { Report } from "../../checks/types.ts";
import type { CommentContext } from "../comment/types.ts";
import { byteLength } from "../escape.ts";
import { changeSection } from "./change.ts";
import { about, completeness, contents, footer, general, header, nextSteps, outcomes } from "./frame.ts";
import { Markup, markup, NOTHING } from "./markup.ts";
import { modelSection } from "./model.ts";
import { STYLE } from "./style.ts";
import { type Detail, view as viewOf } from "./view.ts";

export interface HtmlOptions {
  /** Where the repository stands: given, places become links to the file at the judged commit. */
  readonly links?: CommentContext;
  /** Budget in bytes of UTF-8; default HTML_BUDGET. */
  readonly maxBytes?: number;
}

/** What a browser opens at once and a mail takes. */
export const HTML_BUDGET = 5_000_000;

/** What is left out, step by step, until the page fits. */
const LADDER: readonly Detail[] = [
  { findings: 3000, rest: 10_000, facts: 2000, text: 2000 },
  { findings: 1000, rest: 3000, facts: 500, text: 1000 },
  { findings: 300, rest: 500, facts: 100, text: 600 },
  { findings: 100, rest: 100, facts: 20, text: 300 },
  { findings: 10, rest: 10, facts: 0, text: 200 },
];

/** Models at most; more than that nobody reads in one page. */
const MODELS = 200;

/** The page, ending with a newline; the same input gives the same bytes. Within the budget: less detail, said aloud. */
export function renderHtml(report: Report, options: HtmlOptions = {}): string {
  let text = "";
  for (const detail of LADDER) {
    text = compose(report, detail, options.links);
    if (byteLength(text) <= (options.maxBytes ?? HTML_BUDGET)) break;
  }
  return text;
}

function compose(report: Report, detail: Detail, links: CommentContext | undefined): string {
  const view = viewOf(report, detail, links);
  const models = report.models.slice(0, MODELS);
  const sections = [
    nextSteps(view), report.verdict === "nothing-to-check" ? NOTHING : outcomes(view), changeSection(view), general(view),
    ...models.map((model, i) => modelSection(model, i, view)), completeness(view), about(),
  ];
  const left = view.left();
  const notice = left === 0 && models.length === report.models.length ? NOTHING : markup`<p class="notice"><strong>This page does not show everything:</strong> ${left} rows${models.length < report.models.length ? ` and ${report.models.length - models.length} models` : ""} were left out to keep it readable. The numbers above and in the table of outcomes count all of them, and the JSON report holds them.</p>
`;
  const hash = createHash("sha256").update(STYLE).digest("base64");
  const title = `${report.repository.name.slice(0, 200)}, ${report.now}: GPAI Docket`;
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${new Markup(STYLE)}</style>
</head>
<body>
<a class="skip" href="#content">Skip to the report</a>
${header(report)}${notice}${contents(view)}<main id="content">
${sections}</main>
${footer(report)}</body>
</html>
`.toString();
}
