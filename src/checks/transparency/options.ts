/** Tick-box answers: which options of the form an answer names. */

import type { FactKey } from "../../artifacts/model.ts";
import { factsOf, placeOf } from "../finding.ts";
import { conflict, gap } from "./faults.ts";
import type { Rule } from "./field-types.ts";

/** The parts of an answer, lower case: items of a list, ticked keys of a mapping, or text split at commas and semicolons. */
export function ticked(value: unknown): readonly string[] {
  if (typeof value === "string") return value.slice(0, 2000).split(/[,;/\n]|\band\b/).map((part) => part.trim().toLowerCase()).filter((part) => part !== "");
  if (Array.isArray(value)) return value.slice(0, 100).flatMap((one: unknown) => (typeof one === "string" ? [one.trim().toLowerCase()] : ticked(one)));
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).slice(0, 100).flatMap(([key, child]) => (child === true || (typeof child === "string" && child.trim() !== "" && child.toLowerCase() !== "no") ? [key.trim().toLowerCase()] : []));
}

const MODALITIES: readonly (readonly [string, RegExp])[] = [
  ["text", /^(?:text|code|language)/], ["images", /^(?:image|picture|vision|photo)/], ["audio", /^(?:audio|speech|sound|music|voice)/], ["video", /^video/],
];

/** The form's word for a modality; "other" for what it does not name. */
export function modality(word: string): string {
  const clean = word.trim().toLowerCase();
  return MODALITIES.find(([, pattern]) => pattern.test(clean))?.[0] ?? "other";
}

/** Named modalities must be of the form, or "Other: <what>". */
export const modalityRule: Rule = (answer) => {
  const unknown = ticked(answer.value).filter((word) => modality(word) === "other" && !/^other\b\W+\w/.test(word));
  if (unknown.length === 0) return [];
  return [gap("option", `${answer.obligation.title}: an item is none of Text, Images, Audio, Video, Other (specify).`, answer.at, `${answer.id}: [Text]   # or "Other: <what>"`)];
};

/** The record must name the modalities that the artifacts show, and no others. */
export function modalityFacts(key: FactKey): Rule {
  return (answer, input) => {
    const found = factsOf(input.model.facts, key);
    const [first] = found;
    if (first === undefined) return [];
    const shown = new Set(found.flatMap((fact) => ticked(Array.isArray(fact.value) ? fact.value : [fact.value])).map(modality).filter((word) => word !== "other"));
    const named = new Set(ticked(answer.value).map(modality));
    const place = placeOf(first.sources[0]);
    const missing = [...shown].filter((word) => !named.has(word));
    const extra = [...named].filter((word) => word !== "other" && !shown.has(word));
    const wanted = [...shown].map((word) => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`).join(", ");
    return [
      ...(missing.length === 0 ? [] : [conflict("modality", `${answer.obligation.title}: the record does not name ${missing.join(", ")}, which ${place} shows.`, answer.at, `${answer.id}: [${wanted}]`)]),
      ...(extra.length === 0 || shown.size === 0 ? [] : [conflict("modality", `${answer.obligation.title}: the record names ${extra.join(", ")}, which the artifacts do not show (${place}).`, answer.at, `${answer.id}: [${wanted}]`)]),
    ];
  };
}

/** Exactly one option of the catalogue entry (text after it, such as a description, is allowed). */
export const oneOption: Rule = (answer) => {
  const options = answer.obligation.options ?? [];
  const words = Array.isArray(answer.value) ? answer.value : [answer.value];
  const chosen = options.filter((option) => words.some((word: unknown) => startsWithOption(word, option)) || startsWithOption(answer.text, option));
  if (chosen.length === 1) return [];
  const message = chosen.length === 0 ? "the answer is none of the form's options." : "more than one option is named.";
  return [gap("option", `${answer.obligation.title}: ${message}`, answer.at, `${answer.id}: "${options[0] ?? ""}"   # one of: ${options.join(" | ")}`)];
};

function startsWithOption(word: unknown, option: string): boolean {
  const value = typeof word === "object" && word !== null ? Object.values(word)[0] : word;
  if (typeof value !== "string") return false;
  const text = value.trim().toLowerCase().replaceAll(/[\u2010-\u2015]/g, "-").replaceAll(/\s*-\s*/g, "-");
  const wanted = option.toLowerCase();
  return text === wanted || (text.startsWith(wanted) && /^[\s,;:(.]/.test(text.slice(wanted.length)));
}
