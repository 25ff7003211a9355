/** Text of `gpai-docket timeline` and `explain --timeline`. Pure. */

import type { ModelDate, ModelReport } from "../checks/types.ts";
import type { TimelineEntry } from "../law/lists.ts";
import { modelDates } from "../law/model-dates.ts";
import { NO_AMOUNT, sanctions } from "../law/sanctions.ts";
import { openQuestions, timeline } from "../law/timeline.ts";
import { visible } from "./escape.ts";
import { plainStyle, type Style, wrap } from "./style.ts";
import { profileWords } from "./text.ts";
import { away, KIND_WORDS, side } from "./timeline-words.ts";

interface View {
  readonly width?: number;
  readonly style?: Style;
}

interface LawView extends View {
  /** Context too: what concerns no provider's records. */
  readonly all?: boolean;
}

/** Dates of the law, earliest first, those after `now` marked. */
export function lawLines(now: string, { width = 100, style = plainStyle, all = false }: LawView): string[] {
  const out: string[] = [];
  let today = false;
  const shown = timeline().filter((entry) => all || entry.relevance !== "context");
  for (const entry of shown) {
    if (!today && entry.date > now) { out.push(todayLine(now, width, style)); today = true; }
    out.push(...wrap(lawLine(entry, now, style), width, " ".repeat(18)));
  }
  if (!today) out.push(todayLine(now, width, style));
  return out;
}

function lawLine(entry: TimelineEntry, now: string, style: Style): string {
  const ahead = entry.date > now ? style("cyan", "ahead ") : "      ";
  return `${entry.date}  ${ahead}${entry.event}${entry.effect === undefined ? "" : `: ${entry.effect}`} ${style("dim", `(${entry.verified})`)}`;
}

/** What the texts announce and nobody has found. */
function questionLines({ width = 100, style = plainStyle }: View): string[] {
  return [style("bold", "Announced, not found when the catalogue was made"), ...openQuestions().flatMap((question) => wrap(`  ${question.question}: ${question.state} ${style("dim", `(${question.verified})`)}`, width, "    "))];
}

/** The law's own time line, with what was announced and not found. Ends with a newline. */
export function renderLawTimeline(now: string, view: LawView = {}): string {
  return `${[...lawLines(now, view), "", ...questionLines(view)].join("\n")}\n`;
}

function todayLine(now: string, width: number, style: Style): string {
  const words = `── today, ${now} `;
  return style("bold", words + "─".repeat(Math.max(2, Math.min(width, 100) - words.length)));
}

/** What is said of a model in place of days, or beside them: why there is none, what has to be declared. */
export function beside(model: Pick<ModelReport, "profile" | "dates">, now: string): string | undefined {
  const { none, question } = modelDates(model.profile, now);
  return none ?? question;
}

const HEAD = 28;

function dayLines(one: ModelDate, now: string, { width = 100, style = plainStyle }: View): string[] {
  const { one: word, mark } = KIND_WORDS[one.kind];
  const far = away(one.date, now);
  const when = one.overdue === true ? style("red", `open, ${far}`) : side(one.date, now) === "past" ? style("dim", far) : far;
  const kind = one.kind === "duty" ? style("bold", `${mark} ${word}`) : one.kind === "clock" ? style("cyan", `${mark} ${word}`) : style("dim", `${mark} ${word}`);
  const told = `${visible(one.text.replaceAll("`", "'"))} ${style("dim", `(${visible(one.id)}${one.basis === "house" ? ", house rule" : ""})`)}`;
  const space = " ".repeat(width < 60 ? 1 : Math.max(2, HEAD - 14 - word.length));
  return [...wrap(`  ${one.date}  ${kind}${space}${when}`, width, "      "), ...wrap(`      ${told}`, width, "      ")];
}

/** One model's days under three heads: past, today, ahead. */
export function modelTimelineLines(model: ModelReport, now: string, view: View): string[] {
  const { width = 100, style = plainStyle } = view;
  const dates = model.dates ?? [];
  const out = wrap(style("bold", `Model ${visible(model.name ?? model.id)}`) + style("dim", `  ${visible(profileWords(model))}`), width, "  ");
  const said = beside(model, now);
  if (said !== undefined) out.push(...wrap(`  ${visible(said)}`, width, "  "));
  if (dates.length === 0) return out;
  const of = (wanted: ReturnType<typeof side>): readonly ModelDate[] => dates.filter((one) => side(one.date, now) === wanted);
  const past = of("past");
  if (past.length > 0) out.push("", style("bold", "Past"), ...past.flatMap((one) => dayLines(one, now, view)));
  out.push("", todayLine(now, width, style), ...of("today").flatMap((one) => dayLines(one, now, view)));
  const ahead = of("ahead");
  out.push("", style("bold", "Ahead"), ...(ahead.length === 0 ? ["  nothing that has a day"] : ahead.flatMap((one) => dayLines(one, now, view))));
  return out;
}

/** What the marks mean, and what this is not. */
export function legendLines({ width = 100, style = plainStyle }: View): string[] {
  const kinds = (["duty", "clock", "information"] as const).map((kind) => `${KIND_WORDS[kind].mark} ${KIND_WORDS[kind].one}: ${KIND_WORDS[kind].meaning}`).join(". ");
  return wrap(style("dim", `${kinds}. Days come from what is declared, never from git tags; a day that is past says nothing about what was done.`), width, "");
}

/** The ceiling of Art. 101, where somebody asked for it. */
export function finesLines({ width = 100, style = plainStyle }: View): string[] {
  return [style("bold", "Fines (asked for with --fines)"), ...sanctions().flatMap((one) => wrap(`  ${one.id.padEnd(10)} ${one.text}`, width, " ".repeat(13))), ...wrap(`  ${NO_AMOUNT}`, width, "  ")];
}
