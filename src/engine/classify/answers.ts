/**
 * Answers of a person, from a file or a session. The file (YAML or JSON) has the shape of classification.yaml (`decisions`), or names a
 * question with its answer (`role: provider`); `by` and `reasons` at the top hold for all that do not say their own.
 */

import { type Decision, QUESTIONS, type Question } from "../../records/classification-types.ts";
import { QUESTION_NAMES } from "../../checks/classify/questions.ts";
import { excerpt } from "../../formats/lines.ts";
import type { KeyPath, Parsed, Positioned, TextProblem } from "../../formats/position.ts";
import { parseJson } from "../../formats/json.ts";
import { parseYaml } from "../../formats/yaml.ts";
import { isBefore, isoDate } from "../../law/clocks.ts";
import { nearest as nearestId, obligation } from "../../law/catalogue.ts";
import { nearest } from "../../records/nearest.ts";
import { lineOfWords } from "./words.ts";

/** One answer, signed and reasoned. */
export type Answer = Required<Pick<Decision, "question" | "answer" | "by" | "on" | "reasons">> & Pick<Decision, "basis">;

export interface ReadAnswers {
  readonly answers: readonly Answer[];
  /** Every one keeps the answers from being used. */
  readonly problems: readonly TextProblem[];
  readonly notes: readonly string[];
}

export interface AnswerDefaults {
  /** ISO date (UTC). */
  readonly now: string;
  /** Function and organisation, as given on the command line: wins over the file. */
  readonly by?: string;
}

export const MAX_ANSWERS = 1_048_576;
const ENTRY_KEYS = ["question", "answer", "by", "on", "basis", "reasons", "facts"] as const;
const TOP_KEYS: readonly string[] = ["by", "reasons", "decisions", ...QUESTION_NAMES];
const MAX_PROBLEMS = 20;

function parse(path: string, text: string): Parsed<Positioned> {
  return /\.json$/i.test(path) ? parseJson(path, text, { maxLength: MAX_ANSWERS, maxDepth: 64, duplicateKeys: "refuse" }) : parseYaml(path, text, { maxBytes: MAX_ANSWERS });
}

type Mapping = Readonly<Record<string, unknown>>;

function isMapping(value: unknown): value is Mapping {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Reads an answers file. Never throws on content: what is wrong is named with its line and a way to mend it. */
export function readAnswers(path: string, text: string, defaults: AnswerDefaults): ReadAnswers {
  const parsed = parse(path, text);
  if (!parsed.ok) return { answers: [], problems: parsed.problems, notes: [] };
  const reader = new Reader(parsed.value, defaults);
  reader.read();
  return { answers: reader.problems.length > 0 ? [] : reader.answers, problems: reader.problems, notes: [...new Set(reader.notes)] };
}

class Reader {
  readonly answers: Answer[] = [];
  readonly problems: TextProblem[] = [];
  readonly notes: string[] = [];
  readonly #file: Positioned;
  readonly #defaults: AnswerDefaults;
  readonly #seen = new Set<Question>();

  constructor(file: Positioned, defaults: AnswerDefaults) {
    this.#file = file;
    this.#defaults = defaults;
  }

  read(): void {
    const { data } = this.#file;
    if (data === null) return this.#wrong([], "the file is empty", "Write for example `role: provider`, with `by` and `reasons`.");
    if (!isMapping(data)) return this.#wrong([], "expected a mapping of question: answer lines, or `decisions`", "Write for example `role: provider`, with `by` and `reasons`.");
    for (const key of Object.keys(data)) if (!TOP_KEYS.includes(key)) this.#unknown([key], key, TOP_KEYS, "is no question");
    const { decisions } = data;
    if (decisions !== undefined && decisions !== null) {
      if (Array.isArray(decisions)) for (const [i, entry] of decisions.entries()) this.#entry(["decisions", i], entry, data);
      else this.#wrong(["decisions"], "`decisions` is no list", "Begin each decision with a dash.");
    }
    for (const question of QUESTION_NAMES) {
      const value = Object.hasOwn(data, question) ? data[question] : undefined;
      if (value === undefined || value === null) continue;
      this.#entry([question], isMapping(value) ? { question, ...value } : { question, answer: value }, data);
    }
    if (this.answers.length === 0 && this.problems.length === 0) this.#wrong([], "no question is answered", `Questions: ${QUESTION_NAMES.join(", ")}.`);
  }

  #entry(keys: KeyPath, entry: unknown, top: Mapping): void {
    if (this.problems.length >= MAX_PROBLEMS) return;
    if (!isMapping(entry)) return this.#wrong(keys, "a decision is a mapping", "Write for example `- {question: role, answer: provider, reasons: trained by us}`.");
    for (const key of Object.keys(entry)) if (!(ENTRY_KEYS as readonly string[]).includes(key)) this.#unknown([...keys, key], key, ENTRY_KEYS, "is no key of a decision");
    if (entry["facts"] !== undefined) this.notes.push("`facts` of the answers are not used: they are read from the repository today.");
    const question = QUESTION_NAMES.find((one) => one === entry["question"]);
    if (question === undefined) return this.#unknown([...keys, "question"], this.#text([...keys, "question"], entry["question"]) ?? "", QUESTION_NAMES, "is no question");
    if (this.#seen.has(question)) return this.#wrong(keys, `${question} is answered twice`, "Keep one of the two.");
    this.#seen.add(question);
    const answer = this.#answer(keys, question, entry["answer"]);
    const by = this.#signature(keys, "by", this.#defaults.by ?? entry["by"] ?? top["by"], 300);
    const reasons = this.#signature(keys, "reasons", entry["reasons"] ?? top["reasons"], 2000);
    const on = this.#day(keys, entry["on"]);
    const basis = this.#basis(keys, entry["basis"]);
    if (answer === undefined || by === undefined || reasons === undefined || on === undefined || basis === null) return;
    this.answers.push({ question, answer, by, on, reasons, ...(basis === undefined ? {} : { basis }) });
  }

  #answer(keys: KeyPath, question: Question, value: unknown): string | undefined {
    const place = this.#file.at([...keys, "answer"]).line === this.#file.at(keys).line ? keys : [...keys, "answer"];
    const known: readonly string[] = QUESTIONS[question];
    const given = this.#text(place, value);
    if (given === undefined) return this.#wrong(keys, `${question} has no answer`, `Write one of: ${known.join(", ")}.`);
    const word = value === true && known.includes("yes") ? "yes" : value === false && known.includes("no") ? "no" : given;
    if (known.includes(word)) return word;
    return this.#unknown(place, given, known, `is no answer to ${question}`);
  }

  #signature(keys: KeyPath, key: "by" | "reasons", value: unknown, max: number): string | undefined {
    const fix = key === "by" ? "Name the function and the organisation, e.g. `by: General Counsel, Example AI`; no personal name is needed." : "Say why in a sentence, e.g. `reasons: trained by us from the first token`.";
    if (value === undefined || value === null) return this.#wrong(keys, key === "by" ? "nobody signs it" : "no reasons are given", fix);
    const read = typeof value === "string" ? lineOfWords(value, max) : { problem: "is no text" };
    return "words" in read ? read.words : this.#wrong([...keys, key], `\`${key}\` ${read.problem}`, fix);
  }

  #day(keys: KeyPath, value: unknown): string | undefined {
    if (value === undefined || value === null) return this.#defaults.now;
    const date = typeof value === "string" && value.length === 10 ? isoDate(value) : undefined;
    if (date === undefined) return this.#wrong([...keys, "on"], "`on` is no date", "Write it as YYYY-MM-DD, or leave it out for today.");
    return isBefore(this.#defaults.now, date) === true ? this.#wrong([...keys, "on"], "`on` lies ahead", "Write the day on which it was decided, or leave it out for today.") : date;
  }

  /** Null where it is wrong. */
  #basis(keys: KeyPath, value: unknown): readonly string[] | undefined | null {
    if (value === undefined || value === null) return undefined;
    const list: readonly unknown[] = Array.isArray(value) ? value : [value];
    const ids = list.filter((one): one is string => typeof one === "string" && obligation(one) !== undefined);
    if (ids.length === list.length) return [...new Set(ids)];
    const wrong = list.find((one) => typeof one !== "string" || obligation(one) === undefined);
    const near = typeof wrong === "string" ? ` Did you mean ${nearestId(wrong, 1)[0] ?? ""}?` : "";
    this.#wrong([...keys, "basis"], `\`basis\` names no entry of the catalogue: ${typeof wrong === "string" ? excerpt(wrong, 60) : "not a text"}`, `gpai-docket explain --list shows them.${near}`);
    return null;
  }

  #text(keys: KeyPath, value: unknown): string | undefined {
    if (typeof value === "string") return value.trim();
    return typeof value === "boolean" || typeof value === "number" ? (this.#file.raw?.(keys) ?? String(value)) : undefined;
  }

  #unknown(keys: KeyPath, word: string, known: readonly string[], what: string): undefined {
    const near = nearest(word, known);
    return this.#wrong(keys, `"${excerpt(word, 60)}" ${what}`, near === undefined ? `Known: ${known.join(", ")}.` : `Did you mean ${near}?`);
  }

  #wrong(keys: KeyPath, message: string, fix: string): undefined {
    if (this.problems.length < MAX_PROBLEMS) this.problems.push({ path: this.#file.path, ...this.#file.at(keys), message, fix });
    return undefined;
  }
}
