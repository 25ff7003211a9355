/** Lists of pointer records in safety.yaml: which of them stand, and which is the newest. */

import type { Source } from "../../artifacts/model.ts";
import { isoDate } from "../../law/clocks.ts";
import type { PointerRecord } from "../../records/types.ts";
import type { CheckInput, Finding } from "../types.ts";
import { pointerFinding } from "./kit.ts";

interface Placed<T> {
  readonly value: T;
  readonly at: Source;
  /** Its index in the list of the file. */
  readonly index: number;
}

/** Entries by day, earliest first; those of one day in the order of the file. Entries without a day that can be read come first. */
export function byDay<T extends { readonly date?: string | undefined }>(list: readonly T[], at: (index: number) => Source): readonly Placed<T>[] {
  const all = list.map((value, index) => ({ value, at: at(index), index, on: isoDate(value.date) ?? "" }));
  return all.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.index - b.index)).map(({ value, at: place, index }) => ({ value, at: place, index }));
}

/** What is wrong with the pointers of a list: placeholders and parts that are missing. */
export function pointerFindings(id: string, input: CheckInput, list: readonly { readonly value: PointerRecord; readonly at: Source }[]): readonly Finding[] {
  return list.flatMap(({ value, at }) => pointerFinding(id, input, value, at) ?? []);
}
