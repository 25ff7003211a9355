/** The lists of a report outside its obligations, as they may be shown in public. */

import { isIncidentRegister } from "../records/incidents.ts";
import { hasIncidents, isConfidential, isConfidentialFile, joined, namesIncidents, NOT_SHOWN } from "./confidential-words.ts";
import { nextSteps } from "./next-steps.ts";
import type { Finding, ModelReport, Report, ResolvedFinding } from "./types.ts";

/** Would it differ where there was an incident? Rows of the register, waivers of its entries, and what the baseline holds of both. */
function tellsOfIncidents({ rule, path, message }: { readonly rule: string; readonly path?: string; readonly message: string }): boolean {
  if (path !== undefined && isIncidentRegister(path)) return true;
  return rule === "baseline/gone" || (/^(?:waivers|baseline)\//.test(rule) && namesIncidents(message));
}

/** General findings: those about incidents are left out, those about confidential records say no more than the file. */
export function publicGeneral(general: readonly Finding[]): readonly Finding[] {
  const groups = new Map<string, Finding[]>();
  const kept = general.filter((one) => !tellsOfIncidents(one));
  for (const one of kept) if (isConfidentialFile(one.path ?? "")) groups.set(key(one), [...(groups.get(key(one)) ?? []), one]);
  return kept.flatMap((one) => {
    const group = groups.get(key(one));
    if (group === undefined || !isConfidentialFile(one.path ?? "")) return [one];
    return group[0] === one ? joined(group, one.rule, NOT_SHOWN, one.path) : [];
  });
}

function key({ rule, path }: Finding): string {
  return `${rule}\u0000${path ?? ""}`;
}

/** What a change resolved; `dropped`: how many of them are not even counted. */
export function publicResolved(resolved: readonly ResolvedFinding[]): { readonly list: readonly ResolvedFinding[]; readonly dropped: number } {
  const kept = resolved.filter((one) => !tellsOfIncidents(one) && (one.obligation === undefined || !hasIncidents(one.obligation)));
  const seen = new Set<string>();
  const list = kept.flatMap((one): readonly ResolvedFinding[] => {
    const { obligation, model, path } = one;
    if (!(obligation !== undefined && isConfidential(obligation)) && !isConfidentialFile(path ?? "")) return [one];
    const mark = `${obligation ?? ""}\u0000${model ?? ""}`;
    if (seen.has(mark)) return [];
    seen.add(mark);
    return [{ rule: "confidential/not-shown", message: NOT_SHOWN, ...(obligation === undefined ? {} : { obligation }), ...(model === undefined ? {} : { model }) }];
  });
  return { list, dropped: resolved.length - kept.length };
}

/** Counted anew from what is left: a step about an incident would have taken the place of another. */
export function publicSteps(report: Report, models: readonly ModelReport[], general: readonly Finding[]): Report["nextSteps"] {
  if (!report.firstContact) return nextSteps(models, general);
  return report.nextSteps.filter((step) => step.obligation === undefined || !isConfidential(step.obligation));
}
