/** Report → the issues that should be there. Pure. */

import type { Report } from "../checks/types.ts";
import type { IssueContext } from "./context.ts";
import type { DesiredIssue } from "./types.ts";

/** What should stand for one repository on the report's day, before `route`. */
export function desiredIssues(_report: Report, _context: IssueContext): readonly DesiredIssue[] {
  return [];
}
