/** The overview itself as JSON (schemas/overview.schema.json). */

import { renderJson } from "../json.ts";
import type { Overview } from "../overview-types.ts";
import { queuedIn } from "./plan.ts";
import type { Audience } from "./view.ts";

/** What an audience may see; of private repositories a public one gets their number, among those that were skipped. */
export function overviewFor(overview: Overview, audience: Audience): Overview {
  if (audience === "private") return overview;
  const repositories = overview.repositories.filter((one) => !one.private);
  const hidden = overview.repositories.length - repositories.length;
  const { account, accountId, now, mode, schemaVersion, tool, configuration, others, run } = overview;
  return {
    schemaVersion, tool, account, ...(accountId === undefined ? {} : { accountId }), now, mode,
    // Problems may name a private repository, and the days before count private ones in.
    configuration: { ...configuration, problems: [] }, repositories, others: { ...others, skipped: others.skipped + hidden }, history: [], run: { ...run, queued: queuedIn(repositories) },
  };
}

/** Ends with a newline; invisible characters are escapes; the same input gives the same bytes. */
export function renderOrganisationJson(overview: Overview, audience: Audience = "private"): string {
  return renderJson(overviewFor(overview, audience));
}
