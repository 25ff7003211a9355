import { t as QUESTIONS } from "./classification-types.js";
import { c as optional, i as date, m as text, n as choice, o as list, r as count, s as object } from "./kinds.js";

// src/records/schema/classification.ts
const names = Object.keys(QUESTIONS);
const fact = object({
	key: text("What was looked at", "compute.band.1e25"),
	value: text("What it was then", "below"),
	path: optional(text("Where", "config.json")),
	line: optional(count("Line", "12"))
}, "A fact as it stood", "{key: compute.band.1e25, value: below, path: config.json}");
const CLASSIFICATION = object({ decisions: optional(list(object({
	question: choice(names, "Which question was decided"),
	answer: text("The answer", "provider"),
	by: optional(text("Who decided: a function and an organisation", "General Counsel, Example AI")),
	on: optional(date("When")),
	basis: optional(list(text("Id of the catalogue", "G-scope"), "What the decision rests on", "[AIA-3.63, G-scope]")),
	reasons: optional(text("Why, in your words", "trained by us and released under our name")),
	facts: optional(list(fact, "Facts as they stood", "[{key: compute.band.1e25, value: below}]"))
}, "A decision", "{question: role, answer: provider, by: General Counsel, on: 2026-11-22, reasons: trained by us}"), "Decisions", "[{question: role, answer: provider}]")) }, "What a person decided about the model under the AI Act; gpai-docket classify asks and writes it", "decisions: []");

export { CLASSIFICATION as t };