/** The document as one HTML file to read, print and send: no script, no outside resource, everything of the repository is text. */

import { createHash } from "node:crypto";
import { type Markup as Piece, Markup, markup, NOTHING, prose } from "../html/markup.ts";
import type { Block, GapDocument, Inline, Line, Section } from "./blocks.ts";
import { GAPS_STYLE } from "./style.ts";

const LINES = 60;
const WORDS = 4000;
const CODE = 1000;

/** Several lines of the provider stay lines. */
function words(text: string): Piece {
  const lines = text.slice(0, WORDS * 2).split(/\r\n|\n|\r/).map((one) => one.trim()).filter((one) => one !== "").slice(0, LINES);
  return markup`<span class="words">${lines.length === 0 ? "(empty)" : lines.map((one, i) => markup`${i === 0 ? NOTHING : BREAK}<bdi>${prose(one, WORDS)}</bdi>`)}</span>`;
}

const BREAK = markup`<br>`;

function inline(one: Inline): Piece {
  if (typeof one === "string") return prose(one, WORDS);
  if ("code" in one) return markup`<code><bdi>${one.code.slice(0, CODE)}</bdi></code>`;
  if ("words" in one) return words(one.words);
  if ("strong" in one) return markup`<strong>${prose(one.strong, WORDS)}</strong>`;
  if ("link" in one) return markup`<a href="${one.link}" rel="noreferrer">${one.text}</a>`;
  if ("ref" in one) return markup`<a class="id" href="#${one.ref}">${one.text}</a>`;
  return one.open ? markup`<span class="label-open">${one.label}</span>` : markup`<span class="label-plain">${one.label}</span>`;
}

function line(parts: Line): Piece {
  return markup`${parts.map(inline)}`;
}

function sheet(rows: Extract<Block, { kind: "terms" }>["rows"]): Piece {
  return markup`<dl class="sheet">${rows.map(({ term, lines }) => markup`<div><dt>${term}</dt><dd>${lines.length === 1 ? line(lines[0] ?? []) : lines.map((one) => markup`<p>${line(one)}</p>`)}</dd></div>
`)}</dl>
`;
}

function table({ caption, columns, rows, ids }: Extract<Block, { kind: "table" }>): Piece {
  const head = columns.map((one) => (one === "" ? markup`<td></td>` : markup`<th scope="col">${one}</th>`));
  const body = rows.map((row, n) => markup`<tr${ids?.[n] === undefined ? NOTHING : markup` id="${ids[n]}"`}>${row.map((cell, i) => (i === 0 ? markup`<th scope="row">${line(cell)}</th>` : markup`<td data-column="${columns[i] ?? ""}">${line(cell)}</td>`))}</tr>
`);
  return markup`<table${rows.length <= 14 ? SHORT : NOTHING}><caption>${caption}</caption><thead><tr>${head}</tr></thead><tbody>
${body}</tbody></table>
`;
}

const SHORT = markup` class="short"`;

function block(one: Block): Piece {
  switch (one.kind) {
    case "p": return markup`<p>${line(one.text)}</p>
`;
    case "list": return markup`<ul>${one.items.map((item) => markup`<li>${line(item)}</li>
`)}</ul>
`;
    case "heading": return one.level === 3 ? markup`<h3 id="${one.id}">${one.text}</h3>
` : markup`<h4 id="${one.id}">${one.text}</h4>
`;
    case "terms": return sheet(one.rows);
    case "form": return markup`<dl class="form">${one.rows.map((row) => markup`<dt>${row}</dt><dd></dd>`)}</dl>
`;
    case "table": return table(one);
  }
}

function section({ id, title, blocks, page }: Section): Piece {
  return markup`<section${page ? PAGE : NOTHING} aria-labelledby="${id}">
<h2 id="${id}">${title}</h2>
${blocks.map(block)}</section>
`;
}

const PAGE = markup` class="page"`;

/** `marker`: the text by which the page is known again (checks/gaps/marker.ts). The same input gives the same bytes. */
export function renderGapsHtml(document: GapDocument, marker: string): string {
  const { title, subject, lead, facts, sections, foot } = document;
  const hash = createHash("sha256").update(GAPS_STYLE).digest("base64");
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="gpai-docket" content="${marker}">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${title}: ${subject[0].slice(0, 200)}, ${subject[1].slice(0, 200)}</title>
<style>${new Markup(GAPS_STYLE)}</style>
</head>
<body>
<a class="skip" href="#content">Skip to the analysis</a>
<header>
<h1>${title}</h1>
<p class="subject">${words(subject[0])}<br>${words(subject[1])}</p>
${lead.map((one) => markup`<p class="lead">${line(one)}</p>
`)}${sheet(facts.rows)}</header>
<nav aria-label="Contents"><ul>${sections.map((one) => markup`<li><a href="#${one.id}">${one.title}</a></li>`)}</ul></nav>
<main id="content">
${sections.map(section)}</main>
<footer><p>${line(foot)}</p></footer>
</body>
</html>
`.toString();
}
