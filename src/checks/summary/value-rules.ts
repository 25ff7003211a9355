/** Rules on the shape of a field's value, by the field's type in the catalogue. */

import { type Fault, fault } from "./fault.ts";
import type { Field } from "./field.ts";
import { amountOf, answer, textOf } from "./field.ts";
import { otherRange } from "./size-words.ts";
import { bandsOf, KIND_OF, type Modality, modalityOf, rangeOf } from "./sizes.ts";
import { isoInstead, readDate } from "../../formats/dates.ts";
import { isoDate } from "../../law/clocks.ts";
import { fold } from "../pirated/fold.ts";
import type { CheckInput, Edit } from "../types.ts";

/** Short name of a field for messages: `2.1.3`. */
export const short = (id: string): string => id.replace(/^PST-/u, "");

export function dateFaults(field: Field, input: CheckInput, future: boolean): readonly Fault[] {
  const text = field.text.trim();
  const date = isoDate(text);
  if (date !== undefined) return !future && date > input.now ? [fault("gap", "future-date", `Field ${short(field.id)} has the date ${date}, in the future.`, field.at, { fix: `${field.id}: ${input.now}` })] : [];
  const read = readDate(text);
  if (read.kind === "ambiguous") return [fault("unknown", "ambiguous-date", `Field ${short(field.id)} can be read as ${read.readings.join(" or ")}, and no other date of the document decides.`, field.at, { evidence: text, fix: `${field.id}: ${read.readings[0]}   # write the ISO date that is meant` })];
  if (read.kind === "date") return [fault("hint", "date-form", `Field ${short(field.id)} is read as ${read.iso}; records want ISO dates.`, field.at, { evidence: text, fix: `${field.id}: ${read.iso}`, ...edited(field, isoInstead(text)) })];
  return [fault("gap", "no-date", `Field ${short(field.id)} holds no whole date.`, field.at, { evidence: text, fix: `${field.id}: YYYY-MM-DD` })];
}

/** The edit that writes a date over the whole field. */
function edited(field: Field, to: string | undefined): { readonly edits?: readonly Edit[] } {
  const edit = to === undefined || (typeof field.value !== "string" && typeof field.value !== "number") ? undefined : field.rewrite?.(to);
  return edit === undefined ? {} : { edits: [edit] };
}

/** One or several dates (1.2.3 asks for one per model or version): at least one must be readable. */
export function datesFaults(field: Field, input: CheckInput): readonly Fault[] {
  const parts = field.text.split(/[\n;]|: /u).map((part) => part.trim()).filter((part) => part !== "");
  if (parts.length < 2) return dateFaults(field, input, true);
  const read = parts.filter((part) => readDate(part).kind === "date" || /\b\d{4}-\d{2}-\d{2}\b/u.test(part));
  return read.length > 0 ? [] : dateFaults(field, input, true);
}

export function yesNoFaults(field: Field, input: CheckInput): readonly Fault[] {
  return answer(input, field.id) === null ? [fault("gap", "no-answer", `Field ${short(field.id)} asks for yes or no, and neither can be read from it (exactly one box must be ticked).`, field.at, { evidence: field.text, fix: `${field.id}: true   # or false` })] : [];
}

/** The modalities chosen in a field: words of a list or of a text. */
export function chosen(field: Field | undefined): readonly string[] {
  if (field === undefined || field.value === undefined || field.value === null) return [];
  const words = Array.isArray(field.value) ? field.value.map(String) : typeof field.value === "object" ? Object.keys(field.value) : field.text.split(/[,;/\n]|\band\b/u);
  return words.map((word) => word.trim()).filter((word) => word !== "");
}

export function modalityFaults(field: Field): readonly Fault[] {
  const words = chosen(field);
  const strange = words.filter((word) => modalityOf(word) === "other" && !/^other/iu.test(word));
  if (words.length === 0) return [fault("gap", "no-modality", `Field ${short(field.id)} names no modality.`, field.at, { fix: `${field.id}: [Text]   # Text, Image, Audio, Video, Other` })];
  return strange.length === 0 ? [] : [fault("gap", "unknown-modality", `Field ${short(field.id)} names a modality that the template does not have; use Text, Image, Audio, Video, or Other with its name.`, field.at, { evidence: strange.slice(0, 3).join(", "), fix: `${field.id}: [Text, "Other: ${fold(strange[0] ?? "").trim().slice(0, 30)}"]` })];
}

/** Text of a field for one modality: the entry of a mapping, or the whole text where there is one modality only. */
export function perModality(field: Field, word: string, only: boolean): string | undefined {
  if (field.value !== null && typeof field.value === "object" && !Array.isArray(field.value) && amountOf(field.value) === undefined) {
    const key = Object.keys(field.value).find((name) => fold(name) === fold(word) || (modalityOf(name) === modalityOf(word) && modalityOf(word) !== "other"));
    const value = key === undefined ? undefined : (field.value as Readonly<Record<string, unknown>>)[key];
    const text = textOf(value).trim();
    return text === "" ? undefined : text;
  }
  if (only) return field.text;
  const at = field.text.toLowerCase().indexOf(word.toLowerCase());
  return at === -1 ? undefined : field.text.slice(at, at + 400);
}

/** The edit that puts the right range of the template in the place of the wrong one; none where the number lies on an edge. */
function rangeEdit(field: Field, word: string, modality: Exclude<Modality, "other">, right: readonly number[]): { readonly edits?: readonly Edit[] } {
  const key = field.value !== null && typeof field.value === "object" && !Array.isArray(field.value) ? Object.keys(field.value).find((name) => fold(name) === fold(word)) : undefined;
  const text = key === undefined ? field.value : (field.value as Readonly<Record<string, unknown>>)[key];
  const [band] = right;
  const to = typeof text !== "string" || band === undefined || right.length > 1 ? undefined : otherRange(text, modality, band);
  const edit = to === undefined ? undefined : field.rewrite?.(to, key === undefined ? [] : [key]);
  return edit === undefined ? {} : { edits: [edit] };
}

/** 1.3.2: one range for each modality chosen in 1.3.1, in that modality's unit; a stated number inside the range. */
export function sizeFaults(field: Field, modalities: readonly string[]): readonly Fault[] {
  return modalities.flatMap((word): readonly Fault[] => {
    const text = perModality(field, word, modalities.length === 1);
    if (text === undefined) return [fault("gap", "size-missing", `Field 1.3.2 has no size range for the modality chosen in 1.3.1.`, field.at, { evidence: word, fix: `PST-1.3.2: {${word}: <range>}` })];
    const modality = modalityOf(word);
    if (modality === "other") return /\d/u.test(text) ? [] : [fault("gap", "size-missing", "Field 1.3.2 asks for an approximate size and its unit for another modality.", field.at, { evidence: text })];
    const wanted = KIND_OF[modality];
    const { band, kind, stated } = rangeOf(text, modality);
    const units = `ranges for ${modality} are counted in ${wanted}`;
    if (kind !== undefined && kind !== wanted && modality !== "text") return [fault("gap", "size-unit", `Field 1.3.2 gives ${kind} for ${modality}; ${units}.`, field.at, { evidence: text, fix: `PST-1.3.2: {${word}: <range in ${wanted}>}` })];
    if (band === undefined && stated === undefined && (modality !== "text" || kind === undefined)) return [fault("gap", "size-range", `Field 1.3.2 holds none of the template's ranges for ${modality}; ${units}.`, field.at, { evidence: text, fix: `PST-1.3.2: {${word}: "${modality === "text" ? "1 billion to 10 trillion tokens" : modality === "image" ? "1 million to 1 billion images" : "10 000 to 1 million hours"}"}` })];
    if (band !== undefined && stated?.kind === wanted && !bandsOf(stated.value, modality).includes(band)) return [fault("conflict", "size-contradiction", `Field 1.3.2 states a number outside the range that it chooses.`, field.at, { evidence: text, fix: "Choose the range that holds the number.", ...rangeEdit(field, word, modality, bandsOf(stated.value, modality)) })];
    return [];
  });
}
