/** How labels of ours look where we make them. People may change it: what is there is kept. */

import type { LabelLook } from "../github/labels.ts";
import { GROUPS } from "../issues/groups.ts";
import { DUE_SOON, groupLabel, LABEL, OVERDUE } from "../report/issue/labels.ts";

const LOOKS: ReadonlyMap<string, LabelLook> = new Map([
  [LABEL, { color: "1f4e79", description: "Opened by GPAI Docket, and closed by it when the records are renewed" }],
  [OVERDUE, { color: "b60205", description: "A due day has passed" }],
  [DUE_SOON, { color: "fbca04", description: "A due day nears" }],
  ...GROUPS.map(({ id, title }): [string, LabelLook] => [groupLabel(id), { color: "c5def5", description: title }]),
]);

/** Labels of the policy are grey. */
export function labelLook(name: string): LabelLook {
  return LOOKS.get(name) ?? { color: "ededed" };
}
