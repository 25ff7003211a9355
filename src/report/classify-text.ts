/** The questions of `gpai-docket classify` as text: facts with their places, what speaks for each answer, what stays open. Pure. */

import { USES } from "../checks/classify/explanations.ts";
import type { Proposal } from "../checks/classify/proposals.ts";
import type { QuestionSheet, Seen } from "../checks/classify/types.ts";
import type { Finding } from "../checks/types.ts";
import { obligation } from "../law/catalogue.ts";
import type { Decision } from "../records/classification-types.ts";
import { clip, visible } from "./escape.ts";
import { where } from "./select.ts";
import { type Style, wrap } from "./style.ts";

interface View {
  readonly width: number;
  readonly style: Style;
}

const INDENT = "  ";

function lines(text: string, view: View, indent: string, hanging = indent): readonly string[] {
  return wrap(indent + text, view.width, hanging);
}

/** A heading and what stands under it; nothing where that is empty. */
function block(title: string, body: readonly string[], view: View): readonly string[] {
  return body.length === 0 ? [] : [`${INDENT}${view.style("cyan", title)}`, ...body];
}

function seenText({ text, method, source }: Seen, style: Style): string {
  const place = source === undefined ? "" : ` ${visible(where(source))}`;
  return `${clip(visible(text), 600)} ${style("dim", `(${visible(method)}${place === "" ? "" : `,${place}`})`)}`;
}

function answerLines(sheet: QuestionSheet, view: View): readonly string[] {
  const pad = Math.max(...sheet.answers.map((one) => one.answer.length));
  const indent = " ".repeat(8);
  return sheet.answers.flatMap(({ answer, means, speaks }, i) => [
    ...lines(`${String(i + 1).padStart(2)}  ${view.style("bold", answer.padEnd(pad))}  ${means}`, view, INDENT, indent),
    ...speaks.flatMap((one) => lines(`speaks for it: ${clip(visible(one), 400)}`, view, indent, `${indent}  `)),
  ]);
}

/** One question. `number`: its place in the list. Ends with a newline. */
export function sheetText(sheet: QuestionSheet, number: string, view: View): string {
  const { style } = view;
  const bullet = (text: string): readonly string[] => lines(`- ${clip(visible(text), 600)}`, view, INDENT.repeat(2), INDENT.repeat(3));
  const decided = sheet.decided === undefined ? [] : lines(`${sheet.decided.answer}, on ${sheet.decided.on}, by ${clip(visible(sheet.decided.by), 200)} ${style("dim", `(${visible(where(sheet.decided.source))})`)}`, view, INDENT.repeat(2));
  return `${[
    `${style("dim", number)}  ${style("bold", sheet.title)}`, ...lines(sheet.asks, view, ""), "",
    ...sheet.explanation.flatMap(({ text, ids }) => lines(`${text} ${style("dim", `[${ids.join(", ")}]`)}`, view, INDENT)), "",
    ...(sheet.skip === undefined ? [] : [...lines(sheet.skip, view, INDENT), ""]),
    ...block("Found", sheet.seen.length === 0 ? [`${INDENT.repeat(2)}- nothing in the files`] : sheet.seen.flatMap((one) => lines(`- ${seenText(one, style)}`, view, INDENT.repeat(2), INDENT.repeat(3))), view),
    ...block("Declared in model.yaml", sheet.declared === undefined ? [] : lines(seenText(sheet.declared, style), view, INDENT.repeat(2)), view),
    ...block("Decided so far", decided, view),
    ...block("Contradicted", (sheet.contradicted ?? []).slice(0, 10).flatMap(bullet), view),
    ...block("Open", sheet.open.flatMap(bullet), view),
    ...block("Answers", answerLines(sheet, view), view),
  ].join("\n")}\n`;
}

/** What the catalogue says about the ids behind a question: `?` in a session. Ends with a newline. */
export function lawText(sheet: QuestionSheet, view: View): string {
  return `${[...sheet.basis.flatMap((id) => {
    const found = obligation(id);
    return found === undefined ? [] : lines(`${view.style("bold", id)}  ${found.title}: ${found.duty}`, view, INDENT, INDENT.repeat(2));
  }), `${INDENT}gpai-docket explain ${sheet.basis[0] ?? "ID"} shows an entry whole, with its source.`].join("\n")}\n`;
}

/** Prohibited and high-risk uses: asked of systems, answered nowhere here. Ends with a newline. */
export function usesText(view: View): string {
  return `${lines(USES, view, "").join("\n")}\n`;
}

/** Decisions in one line each. Ends with a newline. */
export function decisionsText(decisions: readonly Decision[], view: View): string {
  const pad = Math.max(0, ...decisions.map((one) => one.question.length));
  return decisions.map((one) => `${INDENT}${one.question.padEnd(pad)}  ${view.style("bold", visible(one.answer))}  ${view.style("dim", clip(visible(one.reasons ?? ""), 200))}\n`).join("");
}

/** Lines for model.yaml, to paste. Ends with a newline. */
export function proposalsText(list: readonly Proposal[], path: string, view: View): string {
  const out = lines(`Lines for ${visible(path)}, where these declarations are missing. Paste them yourself: this program writes over no declaration.`, view, "").slice();
  for (const { under, lines: pasted } of list) {
    if (under !== undefined) out.push(`${INDENT}under ${under.key}: ${view.style("dim", `(${visible(where(under.at))})`)}`);
    for (const line of pasted) out.push(`${INDENT.repeat(under === undefined ? 1 : 3)}${line}`);
  }
  return `${out.join("\n")}\n`;
}

/** Findings that a check would have with the new decisions. Ends with a newline. */
export function findingsText(list: readonly Finding[], view: View): string {
  return list.slice(0, 20).map((one) => [`${INDENT}${view.style("yellow", one.rule)}  ${visible(where(one))}`, ...lines(clip(visible(one.message), 600), view, INDENT.repeat(2)), ...(one.fix ?? "").split("\n").filter((fix) => fix !== "").map((fix) => `${INDENT.repeat(2)}${view.style("dim", `fix: ${clip(visible(fix), 300)}`)}`)].join("\n")).join("\n").concat("\n");
}
