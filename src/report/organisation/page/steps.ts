/** What waits for the next run's budget, and what was left as it is. */

import { type Markup, markup, NOTHING, prose } from "../../html/markup.ts";
import { fold, table } from "../../html/parts.ts";
import type { OverviewRepository } from "../../overview-types.ts";
import { leftAlone, waiting } from "../plan.ts";
import { count } from "../words.ts";
import type { PageView } from "./view.ts";

type Step = { readonly repository: OverviewRepository } & OverviewRepository["plan"][number];

/** The title of a new issue, or the number of one that is there; with a space before it. */
export function stepName({ title, number }: OverviewRepository["plan"][number]): Markup {
  return title !== undefined ? markup` <bdi>${title.slice(0, 200)}</bdi>` : number !== undefined ? markup` #${number}` : NOTHING;
}

function list(caption: string, steps: readonly Step[], page: PageView): Markup {
  const shown = steps.slice(0, page.take(steps.length));
  return markup`${table(caption, ["Repository", "Step", "Why"], shown.map((one) => ({ cells: [page.repository(one.repository), markup`${one.kind.replaceAll("-", " ").slice(0, 40)}${stepName(one)}`, prose(one.why, page.text)] })))}${page.more(steps.length - shown.length)}`;
}

/** Nothing where nothing waits and nothing was left. */
export function stepsSection(page: PageView): Markup {
  const queued = waiting(page.view);
  const left = leftAlone(page.view);
  const { run, mode } = page.view.overview;
  if (mode !== "active" || queued.length + left.length + run.queued === 0) return NOTHING;
  return markup`<section aria-labelledby="waiting">
<h2 id="waiting">Waiting</h2>
${run.queued === 0 ? NOTHING : markup`<p>${count(run.queued, "new issue")} ${run.queued === 1 ? "waits" : "wait"} for the next run: one run opens at most as many as <code>issues.budget</code> says.</p>
`}${queued.length === 0 ? NOTHING : list("Not opened yet", queued, page)}${left.length === 0 ? NOTHING : fold(`Left as they are, and why (${left.length})`, [list("Issues that this run did not touch", left, page)])}</section>
`;
}
