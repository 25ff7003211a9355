/** What the change under review brought, what it asks for, and what it mended. */

import { CONSEQUENCE_WORDS } from "../consequences.ts";
import type { Consequence } from "../../checks/types.ts";
import { type Markup, markup, NOTHING, prose } from "./markup.ts";
import { count, fold, table } from "./parts.ts";
import { more, type View } from "./view.ts";

/** Absent without a base. */
export function changeSection(view: View): Markup {
  const { change, counts, resolved = [] } = view.report;
  if (change === undefined) return NOTHING;
  const shown = change.consequences.slice(0, view.take("findings", change.consequences.length));
  const mended = resolved.slice(0, view.take("findings", resolved.length));
  return markup`<section aria-labelledby="change">
<h2 id="change">What changed</h2>
<p>${count(change.files, "changed file")}. ${count(counts.introduced ?? 0, "finding")} introduced, ${counts.resolved ?? resolved.length} resolved, ${Math.max(0, counts.findings - (counts.introduced ?? 0))} older still open.</p>
${change.consequences.length === 0 ? NOTHING : markup`<h3>Documents that this change makes due</h3>
<ul class="findings">
${shown.map((one) => consequenceItem(one, view))}</ul>
${more(change.consequences.length - shown.length)}`}${resolved.length === 0 ? NOTHING : fold(`Resolved by this change (${Math.max(resolved.length, counts.resolved ?? 0)})`, [
    table("Findings of the base that are gone", ["Finding", "Obligation", "Where"], mended.map((r) => ({ cells: [prose(r.message, view.text), markup`<span class="id">${(r.obligation ?? "").slice(0, 100)}</span>`, view.place(r)] }))),
    more(Math.max(resolved.length, counts.resolved ?? 0) - mended.length),
  ])}</section>
`;
}

function consequenceItem(one: Consequence, view: View): Markup {
  const { notRelevant } = one;
  const due = one.due.slice(0, 50);
  const { models } = view.report;
  const model = models.length < 2 ? NOTHING : markup` of <bdi>${(models.find((m) => m.id === one.model)?.name ?? one.model).slice(0, 200)}</bdi>`;
  return markup`<li><p class="message"><strong>${CONSEQUENCE_WORDS[one.kind]}</strong>${model}: ${prose(one.message, view.text)}</p>
<p class="where"><span class="label">Where</span> ${view.place(one)}</p>
${notRelevant === undefined ? table("Documents due", ["Document", "What to do", "Asked by", "State"], due.map((d) => ({ cells: [view.place({ path: d.path }), prose(d.what, view.text), markup`<span class="id">${d.obligation.slice(0, 100)}</span>`, d.done ? "done in this change" : markup`<strong>to do</strong>`] })))
    : markup`<p class="reason">Judged as not relevant${notRelevant.by === undefined ? "" : ` by ${notRelevant.by.slice(0, 200)}`}${notRelevant.on === undefined ? "" : ` on ${notRelevant.on.slice(0, 30)}`}: ${prose(notRelevant.reason, view.text)}</p>
`}${more(one.due.length - due.length)}</li>
`;
}
