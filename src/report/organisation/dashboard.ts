/** Overview → the dashboard issue: one issue per organisation, edited in place, which changes only when a fact does. */

import { createHash } from "node:crypto";
import { MARKER_LENGTH } from "../../formats/comment-marker.ts";
import type { Overview } from "../overview-types.ts";
import { codeSpan, prose } from "../escape.ts";
import { DISCLAIMER } from "../words.ts";
import { configurationSection, plans, preview, repositoriesSection } from "./dashboard-parts.ts";
import { modelTable } from "./dashboard-table.ts";
import { pageUrl } from "./links.ts";
import { type Audience, organisationView, type OrganisationView, verdict } from "./view.ts";

/** Characters of an issue's body that GitHub takes are 65,536; others stop at 60,000, and so do we. */
export const DASHBOARD_LIMIT = 60_000;

export const DASHBOARD_TITLE = "GPAI Docket: overview of this organisation's records";

export interface DashboardOptions {
  /** Who may read the repository that the issue lies in. */
  readonly audience: Audience;
  /** Opens GitHub's editor on the organisation's configuration (`configurationLink`). */
  readonly newFileLink?: string;
  /** Address of the organisation's page, where the App serves one. */
  readonly page?: string;
  /** Characters; default DASHBOARD_LIMIT. */
  readonly maxChars?: number;
}

export interface Dashboard {
  readonly title: string;
  /** Markdown without a marker, with room for one. */
  readonly body: string;
  /** 16 hex digits over everything that the body says, apart from the day of the run: equal facts, equal digest. */
  readonly digest: string;
}

/** How many rows and steps are shown; 0 rows: the counts alone. */
export interface Detail {
  readonly rows: number;
  readonly steps: number;
  readonly reasons: number;
}

const LADDER: readonly Detail[] = [
  { rows: 300, steps: 200, reasons: 200 },
  { rows: 200, steps: 60, reasons: 60 },
  { rows: 100, steps: 20, reasons: 20 },
  { rows: 30, steps: 5, reasons: 10 },
  { rows: 5, steps: 0, reasons: 3 },
  { rows: 0, steps: 0, reasons: 0 },
];

/** Renders within the budget: never cut in the middle, fewer rows instead. Pure. */
export function renderDashboard(overview: Overview, options: DashboardOptions): Dashboard {
  const view = organisationView(overview, options.audience);
  const foot = footer(overview);
  const room = (options.maxChars ?? DASHBOARD_LIMIT) - MARKER_LENGTH - foot.length;
  let main = "";
  for (const detail of LADDER) {
    main = compose(view, detail, options);
    if (main.length <= room) break;
  }
  return { title: DASHBOARD_TITLE, body: `${main}${foot}`, digest: createHash("sha256").update(`${DASHBOARD_TITLE}\n${main}`).digest("hex").slice(0, 16) };
}

function compose(view: OrganisationView, detail: Detail, { newFileLink, page }: DashboardOptions): string {
  return [
    `### ${prose(verdict(view))}`, "", `Account ${codeSpan(view.overview.account, 100)}.${wholeOverview(page)}`,
    ...preview(view, detail, newFileLink), ...configurationSection(view, detail, newFileLink), ...modelTable(view, detail), ...plans(view, detail), ...repositoriesSection(view, detail), "",
  ].join("\n");
}

/** Where the rest of it stands, and what is needed to see it. */
function wholeOverview(page: string | undefined): string {
  const url = page === undefined ? undefined : pageUrl(page);
  return url === undefined ? "" : ` [The whole overview](${url}), with all days, the trend and exports, is for people who administer it.`;
}

/** The day stands outside of the digest: it says when the text was last true to be written, and is no reason to write. */
function footer(overview: Overview): string {
  return `\n---\n${DISCLAIMER} This issue is edited in place, and only when something in it changes: it was last written after the run of ${prose(overview.now, 20)}. Edits of this text are overwritten; closing the issue stops nothing. ${prose(`GPAI Docket ${overview.tool.version}`, 60)}.\n`;
}
