/** classification.yaml: decisions of a person, each with its day, basis, reasons and the facts as they stood. */

import type { z } from "zod";
import { type ClassificationRecord, type Question, QUESTIONS } from "../classification-types.ts";
import { choice, count, date, list, object, optional, text } from "./kinds.ts";

const names = Object.keys(QUESTIONS) as [Question, ...Question[]];

const fact = object({ key: text("What was looked at", "compute.band.1e25"), value: text("What it was then", "below"), path: optional(text("Where", "config.json")), line: optional(count("Line", "12")) }, "A fact as it stood", "{key: compute.band.1e25, value: below, path: config.json}");

export const CLASSIFICATION = object({
  decisions: optional(list(object({
    question: choice(names, "Which question was decided"), answer: text("The answer", "provider"), by: optional(text("Who decided: a function and an organisation", "General Counsel, Example AI")), on: optional(date("When")),
    basis: optional(list(text("Id of the catalogue", "G-scope"), "What the decision rests on", "[AIA-3.63, G-scope]")), reasons: optional(text("Why, in your words", "trained by us and released under our name")), facts: optional(list(fact, "Facts as they stood", "[{key: compute.band.1e25, value: below}]")),
  }, "A decision", "{question: role, answer: provider, by: General Counsel, on: 2026-11-22, reasons: trained by us}"), "Decisions", "[{question: role, answer: provider}]")),
}, "What a person decided about the model under the AI Act; gpai-docket classify asks and writes it", "decisions: []");

/** Fails to compile where the schema and the contract drift apart. */
type Conforms = z.infer<typeof CLASSIFICATION> extends ClassificationRecord ? true : never;
export const CLASSIFICATION_CONFORMS: Conforms = true;
