/** The questions in a terminal, one at a time. Nothing is written here: the answers are handed back, or nothing after Ctrl-C. */

import { PREFACE } from "../../checks/classify/explanations.ts";
import { QUESTION_NAMES, sheetOf } from "../../checks/classify/questions.ts";
import type { QuestionSheet } from "../../checks/classify/types.ts";
import type { Answer } from "../../engine/classify/answers.ts";
import type { Opened } from "../../engine/classify/open.ts";
import { lineOfWords } from "../../engine/classify/words.ts";
import { lawText, sheetText, usesText } from "../../report/classify-text.ts";
import type { Question } from "../../records/classification-types.ts";
import { nearest } from "../../records/nearest.ts";
import { visible } from "../../report/escape.ts";
import { wrap } from "../../report/style.ts";
import type { Dialogue } from "../dialogue.ts";
import type { Io } from "../io.ts";

/** Ctrl-C, Ctrl-D, or a terminal that went away. */
export class Stopped extends Error {
  constructor() {
    super("stopped");
    this.name = "Stopped";
  }
}

/** One line typed; throws Stopped where the dialogue has ended. */
export async function typed(dialogue: Dialogue, prompt: string): Promise<string> {
  const line = await dialogue.ask(prompt);
  if (line === undefined) throw new Stopped();
  return line.slice(0, 10_000).trim();
}

/** The answer to one question: by number or word; undefined where it is left open. */
async function answerTo(sheet: QuestionSheet, dialogue: Dialogue, io: Io): Promise<string | undefined> {
  const words = sheet.answers.map((one) => one.answer);
  for (;;) {
    const line = await typed(dialogue, `Answer (1-${words.length} or the word; ? for the law; Enter leaves it open): `);
    if (line === "") return undefined;
    if (line === "?") { io.out(`\n${lawText(sheet, io)}\n`); continue; }
    const number = /^\d{1,2}$/.test(line) ? words[Number(line) - 1] : undefined;
    const found = number ?? words.find((word) => word.toLowerCase() === line.toLowerCase());
    if (found !== undefined) return found;
    const near = nearest(line, words);
    io.out(`  ${JSON.stringify(visible(line).slice(0, 60))} is none of the answers.${near === undefined ? "" : ` Did you mean ${near}?`}\n`);
  }
}

/** A line that must say something; undefined after two empty ones. */
async function words(dialogue: Dialogue, io: Io, prompt: string, max: number, hint: string): Promise<string | undefined> {
  let empty = 0;
  for (;;) {
    const line = await typed(dialogue, prompt);
    const read = lineOfWords(line, max);
    if ("words" in read) return read.words;
    empty = line === "" ? empty + 1 : 0;
    if (empty === 2) return undefined;
    io.out(`  ${line === "" ? hint : `That ${read.problem}.`}\n`);
  }
}

/**
 * Asks all questions that arise. Answers in the order of the questions; an empty list where all were left open. Throws Stopped after
 * Ctrl-C, with nothing written anywhere.
 */
export async function session(opened: Opened, io: Io, dialogue: Dialogue, signed: string | undefined): Promise<readonly Answer[]> {
  const { input } = opened;
  const given = new Map<Question, string>();
  const drafts: Omit<Answer, "by">[] = [];
  io.out(`${wrap(PREFACE, io.width, "").join("\n")}\nCtrl-C stops at any time and writes nothing.\n`);
  for (const [i, question] of QUESTION_NAMES.entries()) {
    const sheet = sheetOf(input, question, given);
    const number = `${i + 1}/${QUESTION_NAMES.length}`;
    if (sheet.skip !== undefined) { io.out(`\n${wrap(`${number}  ${sheet.title}: ${sheet.skip}`, io.width, "     ").map((line) => io.style("dim", line)).join("\n")}\n`); continue; }
    io.out(`\n${sheetText(sheet, number, io)}\n`);
    const answer = await answerTo(sheet, dialogue, io);
    if (answer === undefined) continue;
    const reasons = await words(dialogue, io, "Why? One line, kept in the record: ", 2000, "Without reasons a decision does not count. Enter once more leaves the question open.");
    if (reasons === undefined) continue;
    given.set(question, answer);
    drafts.push({ question, answer, on: input.now, reasons });
  }
  io.out(`\n${usesText(io)}\n`);
  if (drafts.length === 0) return [];
  const by = signed ?? await words(dialogue, io, "Who decides? Function and organisation, no personal name needed: ", 300, "A decision that nobody signs does not count. Enter once more stops, and writes nothing.");
  if (by === undefined) throw new Stopped();
  return drafts.map((one) => ({ ...one, by }));
}
