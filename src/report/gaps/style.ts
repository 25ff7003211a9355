/** What the document adds to the style of the reports: a title page, and paper first. */

import { STYLE } from "../html/style.ts";

export const GAPS_STYLE = `${STYLE}
header .subject { font-size: 1.35rem; line-height: 1.35; margin: 0 0 1rem; }
header .subject bdi { font-weight: 600; }
dl.sheet { font-family: var(--sans); font-size: .93rem; line-height: 1.5; margin: 0 0 1.2rem; }
dl.sheet > div { display: grid; grid-template-columns: 11rem minmax(0, 1fr); gap: 0 1.2rem; padding: .38rem 0; border-bottom: 1px solid var(--line); }
dl.sheet > div:first-child { border-top: 1px solid var(--line); }
dl.sheet dt { color: var(--quiet); font-size: .88rem; }
dl.sheet dd { margin: 0; overflow-wrap: anywhere; }
dl.sheet p { margin: 0 0 .25rem; }
dl.sheet p:last-child { margin-bottom: 0; }
h4 { font-size: 1.1rem; margin: 2.2rem 0 .5rem; }
h4:target, h3:target { background: var(--mark); box-shadow: 0 0 0 .4rem var(--mark); }
.label-open, .label-plain { display: inline-block; font-family: var(--sans); font-size: .85rem; line-height: 1.4; font-weight: 600; border: 1px solid var(--rest); border-radius: .25rem; padding: 0 .45rem; color: var(--rest); }
.label-open { color: var(--gap); border-color: var(--gap); }
table code { overflow-wrap: anywhere; }
dl.sheet code, table code { padding: 0 .15em; }
.form { display: grid; grid-template-columns: 11rem minmax(0, 1fr); gap: 2rem 1rem; margin: 1.5rem 0; font-family: var(--sans); font-size: .93rem; }
.form dt { color: var(--quiet); }
.form dd { margin: 0; border-bottom: 1px solid var(--ink); min-height: 1.5rem; }
.lead { font-size: 1.1rem; }
@media (max-width: 40rem) {
  dl.sheet > div, .form { grid-template-columns: minmax(0, 1fr); }
  .form { gap: .3rem; }
  .form dd { margin-bottom: 1.2rem; }
}
@media print {
  @page { size: A4; margin: 20mm 18mm 22mm; @bottom-left { content: "Gap analysis against the GPAI Code of Practice"; font: 8pt sans-serif; color: #57534d; } }
  @page :first { @bottom-left { content: ""; } @bottom-right { content: ""; } }
  :root { font-size: 12px; }
  dl.sheet, .form { font-size: 9.3pt; }
  dl.sheet dt, dl.sheet code { font-size: 8.6pt; }
  table { font-size: 9pt; }
  table code { font-size: 8pt; }
  caption, thead th { font-size: 8.5pt; }
  h4 { font-size: 11pt; }
  a[href^="https"]::after { content: " (" attr(href) ")"; font-size: 8pt; overflow-wrap: anywhere; }
  header { min-height: 0; }
  h1 { font-size: 2.1rem; margin-top: 28mm; }
  section.page { break-before: page; }
  section.page > h2 { border-top: 0; padding-top: 0; margin-top: 0; }
  dl.sheet > div, .form, table.short { break-inside: avoid; }
  dl.sheet > div { grid-template-columns: 9rem minmax(0, 1fr); }
  h4 { break-after: avoid; }
  footer { break-inside: avoid; }
}
`;
