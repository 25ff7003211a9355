import { resolve } from "node:path";
import type { Finding, ModelReport, ObligationResult, Report } from "../../src/checks/types.ts";
import { inspect } from "../../src/engine/inspect.ts";
import { renderText } from "../../src/report/text.ts";
import { TempRepo } from "../support/temp-repo.ts";

export const NOW = "2026-11-22";

export interface Judged {
  readonly report: Report;
  /** The terminal's text, on one line: what a person reads. */
  readonly text: string;
  readonly repo: TempRepo;
}

/** A case's files as a repository of their own, with the records given (path → text), judged on NOW. */
export async function judged(folder: string, id: string, records: Readonly<Record<string, string>> = {}): Promise<Judged> {
  const repo = new TempRepo().copy(resolve(folder, id, "files")).write(records);
  repo.commit();
  return { ...(await again(repo)), repo };
}

/** A signed decision that the modification makes its author the provider of a model: without it nothing is known to be owed. */
export const PROVIDER_OF_THE_MODIFICATION: Readonly<Record<string, string>> = { ".gpai/classification.yaml": "decisions:\n  - {question: modifier, answer: provider-of-the-modification, by: Counsel of Wren Labs, on: 2026-01-05, reasons: the merge has other capabilities than its parents}\n" };

/** Judges a repository as it stands now. */
export async function again(repo: TempRepo, base?: string): Promise<Omit<Judged, "repo">> {
  const report = await inspect({ path: repo.path, now: NOW, ...(base === undefined ? {} : { base }) });
  const text = renderText(report, { width: 200, style: (_, words) => words, verbose: true }).replace(/\s+/g, " ");
  return { report, text };
}

/** What the terminal shows by default, line by line. */
export function short({ report }: Pick<Judged, "report">): string {
  return renderText(report, { width: 100, style: (_, words) => words, verbose: false });
}

export function model({ report }: Pick<Judged, "report">, index = 0): ModelReport {
  const found = report.models[index];
  if (found === undefined) throw new Error("no such model in the report");
  return found;
}

export function entry(it: Pick<Judged, "report">, id: string): ObligationResult {
  const found = model(it).obligations.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no entry ${id}`);
  return found;
}

export function value(it: Pick<Judged, "report">, key: string): unknown {
  return model(it).facts.find((one) => one.key === key)?.value;
}

export function findings({ report }: Pick<Judged, "report">): readonly Finding[] {
  return [...report.general, ...report.models.flatMap((one) => one.obligations.flatMap((result) => result.findings))];
}
