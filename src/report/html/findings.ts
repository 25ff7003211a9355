/** Findings and the obligations that they belong to. */

import type { Finding } from "../../checks/types.ts";
import { CHAPTERS, obligation as entryOf } from "../../law/catalogue.ts";
import type { Level } from "../../law/types.ts";
import type { Block } from "../select.ts";
import { basisWords } from "../words.ts";
import { type Markup, markup, NOTHING, paste, prose } from "./markup.ts";
import { tag } from "./parts.ts";
import { more, type View } from "./view.ts";

const LEVEL: Readonly<Record<Level, string>> = {
  must: "must", required: "field to fill in", required_if: "field to fill in where its condition holds", encouraged: "encouraged", recommended: "recommended", optional: "optional",
  may: "a choice", context: "context", information: "information",
};

/** One finding: what was seen, where, the words that were read, and how to mend it. `flagged`: says which ones the change brought. */
export function findingItem(finding: Finding, { place, text }: View, flagged: boolean): Markup {
  const flag = flagged && finding.introduced === true ? markup` <span class="flag">new</span>` : NOTHING;
  return markup`<li><p class="message">${prose(finding.message, text)}${flag}</p>
${finding.path === undefined ? NOTHING : markup`<p class="where"><span class="label">Where</span> ${place(finding)}</p>
`}${finding.evidence === undefined ? NOTHING : markup`<p class="read"><span class="label">Read</span> <q>${finding.evidence.slice(0, 210)}</q></p>
`}${finding.fix === undefined ? NOTHING : fixLines(finding.fix, text)}</li>
`;
}

/** Several lines, or one of a record, are to be pasted to the letter; anything else is advice. */
function fixLines(fix: string, text: number): Markup {
  const label = markup`<span class="label">Fix</span>`;
  return fix.includes("\n") || /^(?:- )?[A-Za-z_][\w.-]{0,60}:(?: |$)/.test(fix) ? markup`<div class="fix">${label}${paste(fix, text * 2)}</div>
` : markup`<p class="fix">${label} ${prose(fix, text)}</p>
`;
}

/** An obligation with its findings, as an article under its anchor. The duty is the catalogue's, in plain words. */
function article({ obligation, findings }: Block, room: number, model: number, view: View): Markup {
  const entry = entryOf(obligation.id);
  const shown = findings.slice(0, room);
  const source = entry?.source.url?.startsWith("https://") === true ? markup`<a href="${entry.source.url}" rel="noreferrer">${entry.source.doc}</a>, ${entry.source.where}` : entry === undefined ? NOTHING : markup`${entry.source.doc}, ${entry.source.where}`;
  return markup`<article${view.anchor(model, obligation.id)}>
<h4><span class="id">${obligation.id}</span> ${obligation.title}</h4>
<p class="kind">${tag(obligation.outcome)} <span>${basisWords(obligation)}</span> <span>${LEVEL[obligation.level]}</span>${obligation.newlyDue === true ? markup` <span class="flag">made due by this change</span>` : NOTHING}</p>
${entry === undefined ? NOTHING : markup`<p class="duty">${entry.duty}</p>
`}${obligation.reason === undefined ? NOTHING : markup`<p class="reason">${prose(obligation.reason, view.text)}</p>
`}${shown.length === 0 ? NOTHING : markup`<ul class="findings">
${shown.map((finding) => findingItem(finding, view, false))}</ul>
`}${more(findings.length - shown.length)}${entry === undefined ? NOTHING : markup`<p class="source">${CHAPTERS[entry.chapter]}. ${source}</p>
`}</article>
`;
}

/** Articles of a list of blocks, as many as there is room for. */
export function articles(blocks: readonly Block[], model: number, view: View): Markup {
  const out: Markup[] = [];
  let hidden = 0;
  for (const block of blocks) {
    const rows = Math.max(1, block.findings.length);
    const room = view.take("findings", rows);
    if (room === 0) hidden += rows;
    else out.push(article(block, room, model, view));
  }
  return markup`${out}${more(hidden)}`;
}
