/** A report, sorted into the issues that it may ask for. What is confidential comes from the whole report, all else from what may show. Pure. */

import { forPublic } from "../checks/confidential.ts";
import { isConfidentialFile } from "../checks/confidential-words.ts";
import type { ModelReport, Report } from "../checks/types.ts";
import { isIncidentRegister } from "../records/incidents.ts";
import type { IssueContext } from "./context.ts";
import { type Group, groupOf, groupOfFinding, GROUPS } from "./groups.ts";
import { type Entry, entriesOf, generalEntries, undeclaredEntry } from "./items.ts";
import { issueKey } from "./keys.ts";

/** One possible issue with everything that bears on it. */
export interface Subject {
  readonly key: string;
  readonly group: Group;
  readonly report: Report;
  /** Absent for findings that belong to no model. */
  readonly model?: ModelReport;
  readonly entries: readonly Entry[];
}

/** Was the tree itself read whole? Without that, what is not there may only not have been seen. */
export function listed(report: Report): boolean {
  return report.completeness.missing.length === 0;
}

/** Does a file bear on this group? What is confidential does not bear on the rest. */
export function bears(path: string, { confidential }: Pick<Group, "confidential">): boolean {
  return confidential || !(isConfidentialFile(path) || isIncidentRegister(path));
}

/** Could everything be read that bears on this group? */
export function readWhole({ completeness: { missing, unreadable } }: Report, one: Group): boolean {
  return missing.length === 0 && !unreadable.some(({ path }) => bears(path, one));
}

/** All groups of all models, and of the findings that belong to none. */
export function subjectsOf(report: Report, { repository, policy }: Pick<IssueContext, "repository" | "policy">): readonly Subject[] {
  const open = repository.private ? report : forPublic(report);
  const seen = new Set<string>();
  const models = report.models.flatMap((whole, i) => {
    // Models of one id are told apart by their folder, and by their place where that is the same too.
    const name = [whole.id, `${whole.id} ${whole.path}`, `${whole.id} ${whole.path} ${i}`].find((one) => !seen.has(one)) ?? `${i}`;
    seen.add(name);
    const shown = entriesOf(open.models[i] ?? whole, policy.issues, report.now);
    const all = repository.private ? shown : entriesOf(whole, policy.issues, report.now);
    return GROUPS.map((one: Group): Subject => ({
      key: issueKey(name, one.id), group: one, report: one.confidential ? report : open, model: (one.confidential ? whole : open.models[i]) ?? whole,
      entries: [...(one.confidential ? all : shown).filter(({ item }) => groupOf(item.id) === one.id), ...(one.id === "declaration" ? undeclaredEntry(whole, policy.issues) : [])],
    }));
  });
  const general = GROUPS.map((one: Group): Subject => {
    const from = one.confidential ? report : open;
    return { key: issueKey(null, one.id), group: one, report: from, entries: generalEntries(from.general.filter((finding) => groupOfFinding(finding) === one.id), policy.issues) };
  });
  return [...models, ...general];
}

