import { i as timelineRules, n as LIGHT_COLOURS, r as variables, t as DARK_COLOURS } from "./palette.js";

// src/report/html/style.ts
const OUTCOMES = [
	"error",
	"conflict",
	"gap",
	"stale",
	"unknown",
	"upcoming",
	"waived",
	"recorded"
].map((o) => `.tag.${o} { --c: var(--${o}); }`).join("\n");
const STYLE = `
:root { color-scheme: light dark; --serif: "Iowan Old Style", Charter, "Bitstream Charter", "Sitka Text", Cambria, Georgia, "Liberation Serif", serif; --sans: -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, system-ui, sans-serif; --mono: ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace;${variables(LIGHT_COLOURS)} }
@media screen and (prefers-color-scheme: dark) { :root {${variables(DARK_COLOURS)} } }
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; padding: 2.5rem 1.25rem 4rem; background: var(--paper); color: var(--ink); font: 1.0625rem/1.6 var(--serif); }
body > * { max-width: 54rem; margin-inline: auto; }
h1, h2, h3, h4, p, li, dd, td, th, q, code, summary, caption { overflow-wrap: anywhere; }
h1, h2, h3, h4 { line-height: 1.25; text-wrap: balance; }
h1 { font-size: 2rem; margin: .2rem 0 .6rem; font-weight: 600; }
h2 { font-size: 1.45rem; margin: 3rem 0 .8rem; padding-top: .8rem; border-top: 1px solid var(--line); font-weight: 600; }
main > section:first-child h2 { border-top: 0; margin-top: 1.4rem; }
h3 { font-size: 1.12rem; margin: 2rem 0 .6rem; font-weight: 600; }
h4 { font-size: 1.06rem; margin: 0 0 .25rem; font-weight: 600; }
p { margin: 0 0 .7rem; }
a { color: var(--accent); text-decoration-thickness: .06em; text-underline-offset: .15em; }
a:hover { text-decoration-thickness: .12em; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; border-radius: 2px; }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 1rem; top: .5rem; background: var(--paper); padding: .3rem .6rem; }
.kicker, nav, .kind, .label, .tag, .flag, table, dl, summary, .more, .source, .notice, footer { font-family: var(--sans); }
.kicker { font-size: .85rem; color: var(--quiet); margin: 0; letter-spacing: .02em; }
.verdict { font-size: 1.25rem; line-height: 1.45; margin: 0 0 1.4rem; padding-left: 1rem; border-left: 4px solid var(--rest); }
.verdict.v-findings { border-color: var(--gap); } .verdict.v-error { border-color: var(--error); } .verdict.v-incomplete, .verdict.v-nothing-declared { border-color: var(--unknown); } .verdict.v-no-findings { border-color: var(--recorded); }
dl.facts { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr)); gap: .55rem 1.5rem; margin: 0 0 1.2rem; font-size: .9rem; line-height: 1.4; }
dl.facts dt { color: var(--quiet); font-size: .8rem; }
dl.facts dd { margin: 0; }
dl.terms { font-size: .93rem; }
dl.terms dt { font-weight: 600; }
dl.terms dd { margin: 0 0 .6rem; }
nav ul { list-style: none; display: flex; flex-wrap: wrap; gap: .3rem 1.1rem; padding: .7rem 0; margin: 0; border-block: 1px solid var(--line); font-size: .9rem; }
.notice { background: var(--mark); padding: .7rem 1rem; border-radius: .3rem; font-size: .93rem; }
table { width: 100%; border-collapse: collapse; font-size: .9rem; line-height: 1.45; margin: .6rem 0 1.2rem; }
caption { text-align: left; color: var(--quiet); padding-bottom: .4rem; font-size: .85rem; }
th, td { text-align: left; vertical-align: top; padding: .45rem .9rem .45rem 0; border-bottom: 1px solid var(--line); font-weight: 400; }
th:last-child, td:last-child { padding-right: 0; }
thead th { overflow-wrap: normal; color: var(--quiet); font-size: .8rem; border-bottom-color: var(--quiet); }
td p { margin: 0 0 .3rem; }
tbody th { min-width: 9rem; }
td { min-width: 6rem; }
.date { white-space: nowrap; }
.id { font-weight: 600; white-space: nowrap; font-variant-numeric: tabular-nums; }
code, pre { font-family: var(--mono); font-size: .86em; }
code { background: var(--sheet); padding: .08em .3em; border-radius: .2em; }
pre { background: var(--sheet); padding: .6rem .8rem; margin: .25rem 0 0; border-left: 3px solid var(--line); white-space: pre-wrap; overflow-wrap: anywhere; line-height: 1.5; }
pre code { background: none; padding: 0; font-size: 1em; }
a code { color: inherit; }
article { padding: 1rem 0 .3rem; border-top: 1px solid var(--line); }
article:target { background: var(--mark); box-shadow: 0 0 0 .6rem var(--mark); }
.kind { display: flex; flex-wrap: wrap; align-items: center; gap: .2rem .9rem; font-size: .85rem; color: var(--quiet); margin-bottom: .5rem; }
.tag { --c: var(--rest); display: inline-block; font-size: .8rem; line-height: 1.4; font-weight: 600; color: var(--c); border: 1px solid var(--c); border-radius: .25rem; padding: 0 .45rem; white-space: nowrap; }
${OUTCOMES}
.flag { display: inline-block; font-size: .8rem; line-height: 1.4; font-weight: 600; background: var(--mark); padding: 0 .4rem; border-radius: .25rem; }
.duty { color: var(--quiet); }
.findings { list-style: none; margin: 0 0 .6rem; padding: 0; }
.findings > li { padding-left: 1rem; border-left: 3px solid var(--line); margin: 0 0 1rem; }
.findings caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.findings p { margin: 0 0 .35rem; }
.label { font-size: .8rem; color: var(--quiet); margin-right: .35rem; }
.fix { margin-bottom: .35rem; }
.source, .more { font-size: .85rem; color: var(--quiet); }
.quiet { color: var(--quiet); }
.steps li { margin-bottom: .4rem; }
details { border-top: 1px solid var(--line); }
details:last-of-type { border-bottom: 1px solid var(--line); }
summary { cursor: pointer; padding: .6rem 0; font-size: .95rem; font-weight: 600; }
.folded { padding: 0 0 .6rem; }
.folded article:first-child { border-top: 0; padding-top: .3rem; }
figure { margin: .4rem 0 1rem; }
figcaption { font-family: var(--sans); font-size: .85rem; color: var(--quiet); margin-top: .5rem; }
.key { display: inline-block; margin-right: 1rem; }
.tl { display: block; width: 100%; height: auto; font-family: var(--sans); }
.tl.wide { max-width: 800px; }
.tl.narrow { display: none; max-width: 416px; }${timelineRules((name) => `var(--${name})`)}footer { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--line); font-size: .85rem; color: var(--quiet); }
@media screen and (max-width: 46rem) {
  .tl.wide { display: none; }
  .tl.narrow { display: block; }
}
@media (max-width: 40rem) {
  body { padding: 1.4rem 1rem 3rem; font-size: 1rem; }
  h1 { font-size: 1.6rem; }
  table, tbody, tr, th, td, caption { display: block; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  tr { padding: .6rem 0; border-bottom: 1px solid var(--line); }
  th, td { border: 0; padding: .1rem 0; }
  th, td { min-width: 0; }
  td::before { content: attr(data-column) " "; color: var(--quiet); font-size: .8rem; }
}
@media print {
  @page { margin: 18mm 16mm 20mm; @bottom-left { content: "GPAI Docket: state of the records"; font: 8pt sans-serif; color: #57534d; } @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; color: #57534d; } }
  :root { font-size: 12.5px; }
  body { padding: 0; font-size: 10.5pt; line-height: 1.45; }
  body > * { max-width: none; }
  nav, .skip { display: none; }
  a { color: inherit; text-decoration: none; }
  h2, h3, h4, summary, caption, .kind { break-after: avoid; }
  tr, .findings > li, dl.facts > div, figure { break-inside: avoid; }
  thead { display: table-header-group; }
  p, li { orphans: 3; widows: 3; }
  details::details-content { content-visibility: visible; display: block; block-size: auto; }
  summary { list-style: none; }
  summary::-webkit-details-marker { display: none; }
}
`;

export { STYLE as t };