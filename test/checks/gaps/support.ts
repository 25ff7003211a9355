import { type GapOptions, gapAnalysis } from "../../../src/checks/gaps/analyse.ts";
import type { GapAnalysis, GapRow } from "../../../src/checks/gaps/types.ts";
import type { Raw } from "../../../src/checks/run.ts";
import { profileOf } from "../../../src/checks/profile.ts";
import type { CheckInput } from "../../../src/checks/types.ts";
import type { LastChange } from "../../../src/repository/port.ts";
import type { ModelRecord, Records } from "../../../src/records/types.ts";
import { input, modelRecord, modelRecords, NOW, record } from "../support.ts";

type Means = NonNullable<NonNullable<ModelRecord["code_of_practice"]>["alternative_means"]>;

/** A provider that signed nothing (or `chapters`), with these means; `paths` exist, and have a digest of their name. */
export function nonSignatory(means?: Means, over: Partial<ModelRecord> & { readonly chapters?: readonly ("transparency" | "copyright" | "safety")[]; readonly code?: NonNullable<ModelRecord["code_of_practice"]> } = {}, records: Partial<Records> & { readonly changed?: Readonly<Record<string, string>>; readonly now?: string } = {}): CheckInput {
  const { chapters = [], code, ...rest } = over;
  const { changed = {}, now = NOW, ...more } = records;
  const data = modelRecord({ code_of_practice: { signatory: chapters.length > 0, chapters, ...(means === undefined ? {} : { alternative_means: means }), ...code }, ...rest });
  const model = modelRecords({ model: record(".gpai/model.yaml", data) });
  const paths = more.paths ?? new Set<string>();
  const lastChanges = new Map(Object.entries(changed).map(([path, date]): [string, LastChange] => [path, { commit: "a".repeat(40), date: `${date}T12:00:00Z` }]));
  return input({ model, profile: profileOf(model, now), now, lastChanges, records: { digests: new Map([...paths].map((path) => [path, digest(path)])), ...more } });
}

/** Sixty-four hex digits that belong to a name. */
export function digest(name: string): string {
  return [...name].reduce((sum, c) => (sum * 31 + c.charCodeAt(0)) % 4_294_967_291, 7).toString(16).padStart(8, "0").repeat(8);
}

export function analysed(of: CheckInput, raw: Readonly<Record<string, Raw>> = {}, over: Partial<GapOptions> = {}): GapAnalysis {
  return gapAnalysis({ input: of, raw: (id) => raw[id], catalogueDate: "2026-11-22", toolVersion: "0.1.0", repository: { name: "wren", commit: "b".repeat(40) }, ...over });
}

export function row(analysis: GapAnalysis, id: string): GapRow {
  const found = analysis.chapters.flatMap((one) => one.commitments).flatMap((one) => one.rows).find((one) => one.id === id);
  if (found === undefined) throw new Error(`no row ${id}`);
  return found;
}
