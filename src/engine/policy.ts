/** Policy: what decides how findings are judged, apart from the declarations that are judged. */

import { loadRecords } from "../records/load.ts";
import type { Records } from "../records/types.ts";
import type { RepositorySource } from "../repository/port.ts";

export type Policy = Pick<Records, "config" | "configSource" | "waivers" | "baseline">;

export function policyOf({ config, configSource, waivers, baseline }: Records): Policy {
  return { config, configSource, waivers, ...(baseline === undefined ? {} : { baseline }) };
}

/**
 * The policy of a commit. A change that starts from an old commit must not get back what the base branch has taken away since. Closes
 * the source; throws what it throws.
 */
export async function readPolicy(source: RepositorySource, now: string): Promise<Policy> {
  try {
    return policyOf(await loadRecords(source, await source.list(), { now }));
  } finally {
    await source.close();
  }
}
