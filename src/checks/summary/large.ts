/** PST-R.large: which public datasets are above 3 % of all public datasets of a modality, by the register's sizes. */

import { canonical, datasetKey } from "./dataset-id.ts";
import { label, rowsOf } from "./register.ts";
import { type Modality, modalityOf, unitOf } from "./sizes.ts";
import { once } from "../copyright/single.ts";
import type { RegisterRow } from "../../records/types.ts";

/** Strictly above this share (Template 2.1, introduction). */
const SHARE = 0.03;

interface Large {
  readonly name: string;
  readonly modality: Modality;
  /** Share of the public data of the modality, 0 to 1. */
  readonly share: number;
  readonly rows: readonly RegisterRow[];
  /** True where no single row is large, but the parts of the collection are together. */
  readonly bySum: boolean;
}

interface Sizes {
  readonly large: readonly Large[];
  /** Public rows without a size that can be read. */
  readonly unsized: readonly RegisterRow[];
  /** Modalities whose rows are measured in different things, so that no share can be computed. */
  readonly mixed: readonly { readonly modality: Modality; readonly units: readonly string[]; readonly rows: readonly RegisterRow[] }[];
  /** Public rows in all. */
  readonly rows: number;
}

/** One collection: the row's `base`, else its own dataset without endings of parts. */
function collection(row: RegisterRow): string {
  const key = datasetKey(row.base ?? row.id);
  const name = canonical(key.stem);
  const organisation = key.full?.split("/", 2)[0] ?? "";
  return `${organisation}/${name}`;
}

interface Measured {
  readonly row: RegisterRow;
  readonly value: number;
}

function measure(modality: Modality, rows: readonly RegisterRow[]): { readonly large: readonly Large[]; readonly unsized: readonly RegisterRow[]; readonly units: readonly string[] } {
  const unsized: RegisterRow[] = [];
  const measured: Measured[] = [];
  const kinds = new Set<string>();
  for (const row of rows) {
    const unit = row.unit === undefined ? undefined : unitOf(row.unit);
    if (row.size === undefined || !Number.isFinite(row.size) || row.size < 0 || unit === undefined) {
      unsized.push(row);
      continue;
    }
    kinds.add(unit.kind);
    measured.push({ row, value: row.size * unit.factor });
  }
  const total = measured.reduce((sum, one) => sum + one.value, 0);
  if (kinds.size > 1 || total <= 0) return { large: [], unsized, units: [...kinds] };
  const groups = new Map<string, Measured[]>();
  for (const one of measured) {
    const key = collection(one.row);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  const large = [...groups.values()].flatMap((group): readonly Large[] => {
    const share = group.reduce((sum, one) => sum + one.value, 0) / total;
    const [first] = group;
    if (!(share > SHARE) || first === undefined) return [];
    return [{ name: first.row.base ?? label(first.row), modality, share, rows: group.map((one) => one.row), bySum: !group.some((one) => one.value / total > SHARE) }];
  });
  return { large: large.sort((a, b) => b.share - a.share), unsized, units: [...kinds] };
}

/** Shares of all public rows of the register, by modality. */
export const sizes = once((input): Sizes => {
  const rows = rowsOf(input, "public");
  const byModality = new Map<Modality, RegisterRow[]>();
  for (const row of rows) {
    for (const word of (row.modality ?? "other").split(/[,;/+]/u, 6)) {
      const modality = modalityOf(word);
      const group = byModality.get(modality);
      if (group === undefined) byModality.set(modality, [row]);
      else if (group.at(-1) !== row) group.push(row);
    }
  }
  const large: Large[] = [];
  const unsized = new Set<RegisterRow>();
  const mixed: Sizes["mixed"][number][] = [];
  for (const [modality, group] of byModality) {
    const result = measure(modality, group);
    large.push(...result.large);
    for (const row of result.unsized) unsized.add(row);
    if (result.units.length > 1) mixed.push({ modality, units: result.units, rows: group });
  }
  return { large, unsized: [...unsized], mixed, rows: rows.length };
});
