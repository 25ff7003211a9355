/** From a job to a complaint: an issue that a rightsholder opened with the form. */

import type { Job } from "./jobs.ts";
import type { PullJobsOptions } from "./pull-jobs.ts";

/** Labels that the forms set. */
export const COMPLAINT_LABELS: readonly string[] = [];

export function complaintJob(_job: Extract<Job, { readonly kind: "complaint" }>, _options: PullJobsOptions, _signal: AbortSignal): Promise<string> {
  return Promise.resolve("not handled by this version");
}
