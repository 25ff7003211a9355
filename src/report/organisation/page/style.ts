/** What the overview adds to the style of the reports. */

import { STYLE } from "../../html/style.ts";

const OUTCOMES = ["error", "conflict", "gap", "stale", "unknown"];
const each = (rule: (outcome: string) => string): string => OUTCOMES.map(rule).join("\n");

export const ORGANISATION_STYLE = `${STYLE}
body > * { max-width: 62rem; }
header > .verdict { max-width: 54rem; }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 7.4rem), 1fr)); gap: .8rem; margin: 0 0 1.4rem; font-family: var(--sans); }
.tile { --c: var(--rest); display: flex; flex-direction: column-reverse; justify-content: flex-end; padding: .6rem .8rem .7rem; background: var(--sheet); border-top: 3px solid var(--c); }
.tile dt { font-size: .85rem; line-height: 1.35; color: var(--quiet); }
.tile dd { margin: 0; font-size: 1.7rem; line-height: 1.3; font-weight: 600; color: var(--c); font-variant-numeric: tabular-nums; }
.tile.since dd { font-size: 1.15rem; line-height: 1.92; color: var(--ink); white-space: nowrap; }
.tile.late { --c: var(--conflict); }
${each((o) => `.tile.${o} { --c: var(--${o}); }`)}
.controls { display: flex; flex-wrap: wrap; align-items: end; gap: .6rem 1rem; margin: 0 0 1rem; font-family: var(--sans); font-size: .9rem; }
.controls[hidden] { display: none; }
.controls p { margin: 0; }
.controls label { display: block; font-size: .8rem; color: var(--quiet); margin-bottom: .15rem; }
.controls .found { align-self: center; min-height: 1.4em; color: var(--quiet); }
input, select, button { font: inherit; font-family: var(--sans); color: var(--ink); background: var(--paper); border: 1px solid var(--quiet); border-radius: .25rem; padding: .35rem .6rem; min-height: 2.4rem; max-width: 100%; }
input[type="search"] { width: 17rem; }
button { cursor: pointer; background: var(--sheet); }
table.models { table-layout: auto; }
table.models th, table.models td { padding-right: .8rem; }
table.models tbody th { min-width: 12rem; }
table.models td { min-width: 0; }
table.models thead th { vertical-align: bottom; }
table.models thead button { font-size: 1em; color: inherit; background: none; border: 0; padding: .35rem 0; min-height: 1.75rem; text-align: inherit; font-weight: inherit; text-decoration: underline dotted; text-underline-offset: .2em; }
table.models thead:has(button) th:not(:has(button)) { padding-bottom: .8rem; }
table.models thead th[aria-sort] button { color: var(--ink); font-weight: 600; text-decoration: none; }
th[aria-sort="ascending"] button::after { content: " \\2191"; }
th[aria-sort="descending"] button::after { content: " \\2193"; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
.number.zero { color: var(--quiet); }
.n { font-weight: 600; }
.n.late, .late { color: var(--conflict); }
${each((o) => `.n.${o} { color: var(--${o}); }`)}
.model { font-weight: 600; }
.repository { display: block; font-size: .88em; color: var(--quiet); }
.repository a { color: inherit; }
.total { display: inline-block; min-width: 1.7rem; font-weight: 600; font-variant-numeric: tabular-nums; }
.bar { vertical-align: middle; }
.bar .part { stroke: var(--paper); stroke-width: .8; }
${each((o) => `.part.${o}, .band.${o} { fill: var(--${o}); }\n.name.${o} { fill: var(--${o}); }\n.lead.${o}, .edge.${o} { stroke: var(--${o}); }`)}
tr[hidden], details[hidden] { display: none; }
details.part > summary { display: grid; grid-template-columns: minmax(9rem, 1fr) minmax(9rem, 1.2fr) minmax(12rem, 2fr); gap: .1rem 1rem; font-weight: 400; list-style: none; padding: .55rem 0 .55rem 1.4rem; position: relative; }
details.part > summary::-webkit-details-marker { display: none; }
details.part > summary::before { content: "\\25b8"; position: absolute; left: .2rem; top: .55rem; color: var(--quiet); }
details.part[open] > summary::before { content: "\\25be"; }
details.part > summary h3 { font-family: var(--sans); font-size: 1em; margin: 0; }
details.part > .folded { padding: .4rem 0 1.2rem 1.4rem; }
details.part td, [aria-labelledby="trend"] td, [aria-labelledby="trend"] tbody th { min-width: 0; }
details.part h4 { font-size: 1rem; margin: 1rem 0 .3rem; }
details.part ul { margin-top: 0; padding-left: 1.2rem; }
.folded[id^="m"] { scroll-margin-top: 4rem; }
.trend { display: block; width: 100%; height: auto; font-family: var(--sans); }
.trend text { font-size: 13px; }
.trend .axis { fill: var(--quiet); font-size: 12px; }
.trend .name { font-weight: 600; }
.trend .band { fill-opacity: .42; }
.trend .edge { fill: none; stroke-width: 1.75; stroke-linejoin: round; }
.trend .level { stroke: var(--line); fill: none; }
.trend .tick { stroke: var(--quiet); fill: none; }
.trend .lead { fill: none; }
.trend.wide, .tl.wide { max-width: none; }
.trend.narrow { display: none; max-width: 416px; }
.account { display: flex; flex-wrap: wrap; justify-content: space-between; gap: .3rem 1.5rem; align-items: center; font-family: var(--sans); font-size: .9rem; margin-bottom: 1.6rem; padding-bottom: .6rem; border-bottom: 1px solid var(--line); }
.account p { margin: 0; }
.account form { display: inline; }
.account ul { display: flex; flex-wrap: wrap; gap: .3rem 1.1rem; list-style: none; margin: 0; padding: 0; border: 0; }
.account button { min-height: 2rem; padding: .15rem .6rem; }
.action { display: inline-block; font-family: var(--sans); font-weight: 600; background: var(--accent); color: var(--paper); text-decoration: none; padding: .6rem 1.2rem; border-radius: .3rem; }
.action:hover { text-decoration: underline; }
.accounts { list-style: none; padding: 0; }
.accounts h2 { font-size: 1.2rem; margin: 1.4rem 0 .3rem; }
.accounts p { margin-bottom: .2rem; }
@media screen and (max-width: 46rem) {
  .trend.wide { display: none; }
  .trend.narrow { display: block; }
}
@media screen and (min-width: 60rem), print {
  .tiles { grid-template-columns: none; grid-auto-flow: column; grid-auto-columns: minmax(0, 1fr); gap: .6rem; }
}
@media screen and (max-width: 60rem) {
  .bar { display: none; }
  table.models, table.models caption, table.models thead, table.models tbody, table.models tr, table.models th { display: block; }
  table.models thead { position: static; width: auto; height: auto; clip-path: none; }
  table.models thead:not(:has(button)), table.models thead th:not(:has(button)) { display: none; }
  table.models thead tr { display: flex; flex-wrap: wrap; gap: 0 1rem; align-items: baseline; padding: 0 0 .4rem; font-size: .9rem; }
  table.models thead tr::before { content: "Sort by"; color: var(--quiet); font-size: .8rem; }
  table.models thead th { border: 0; padding: 0; }
  table.models tbody tr { padding: .6rem 0; border-bottom: 1px solid var(--line); }
  table.models tbody tr[hidden] { display: none; }
  table.models tbody th, table.models td { border: 0; padding: .1rem 0; min-width: 0; }
  table.models td { display: inline-block; margin-right: 1rem; }
  table.models td::before { content: attr(data-column) " "; color: var(--quiet); font-size: .8rem; }
  table.models td:last-child { display: block; }
  table.models td.number { text-align: left; }
  table.models td:empty, table.models td.number.zero { display: none; }
}
@media (max-width: 40rem) {
  .controls p, .controls input, .controls select { width: 100%; }
  .controls .found { width: 100%; }
  details.part td:empty { display: none; }
  details.part > summary { grid-template-columns: minmax(0, 1fr); }
  .tiles { grid-template-columns: repeat(2, minmax(0, 1fr)); }
}
@media print {
  .controls, .account { display: none; }
  @page { @bottom-left { content: "GPAI Docket: what is open across an account"; } }
  details.part > summary::before { content: ""; }
  details.part > summary { padding-left: 0; }
  details.part > .folded { padding-left: 0; }
  .tile, .part { print-color-adjust: exact; break-inside: avoid; }
  details.part { break-inside: auto; }
  .bar, .trend { print-color-adjust: exact; }
  table.models { font-size: 8pt; }
  table.models th, table.models td { padding-right: .45rem; }
  table.models tbody th { min-width: 0; }
  .bar { display: none; }
}
`;
