/** training-data.yaml: rows, or the map of an existing table. */

import { z } from "zod";
import { REGISTER_COLUMNS } from "../register-columns.ts";
import { object, optional, says, text } from "./kinds.ts";

const mapped = z.union([
  text("Column of the table", "Dataset Name"),
  object({ value: text("One value for all rows", "public") }, "A constant", "{value: public}"),
], says("a column name, or {value: …} for all rows", "{value: public}"));

/** `file:` + `columns:`; keys of `columns` are register columns. */
export const REGISTER_MAP = object({
  file: text("The table in this repository: CSV or TSV", "data/datasets.tsv"),
  columns: optional(object(Object.fromEntries(Object.keys(REGISTER_COLUMNS).map((name) => [name, optional(mapped)])), "Which column holds what", "{id: Url, name: Dataset Name}")),
}, "Map of an existing table", "file: data/datasets.tsv");

export interface RegisterMap {
  readonly file: string;
  readonly columns?: Readonly<Record<string, string | { readonly value: string }>>;
}
