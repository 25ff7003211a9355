/** Labels of an issue of ours: what it is from, what it is about, and one for its due day. */

/** GitHub takes 50 characters. */
const LONGEST = 50;

export const LABEL = "gpai-docket";
const PREFIX = `${LABEL}: `;
export const OVERDUE = `${PREFIX}overdue`;
export const DUE_SOON = `${PREFIX}due soon`;

export type DueState = "overdue" | "due-soon" | "none";

export function groupLabel(group: string): string {
  return `${PREFIX}${group}`.slice(0, LONGEST);
}

/** `more`: labels of the policy. */
export function issueLabels(group: string | undefined, due: DueState, more: readonly string[] = []): readonly string[] {
  const own = [LABEL, ...(group === undefined ? [] : [groupLabel(group)]), ...(due === "overdue" ? [OVERDUE] : due === "due-soon" ? [DUE_SOON] : [])];
  return [...new Set([...own, ...more.map((label) => label.trim()).filter((label) => label !== "" && label.length <= LONGEST && !isOurs(label))])].slice(0, 20);
}

export function isOurs(label: string): boolean {
  return label === LABEL || label.startsWith(PREFIX);
}

/** Labels of an issue that is there, with ours brought up to date; what people added stays, what they took away of the policy's stays away. */
export function changedLabels(actual: readonly string[], desired: readonly string[]): readonly string[] {
  return [...actual.filter((label) => !isOurs(label)), ...desired.filter(isOurs)].slice(0, 100);
}
