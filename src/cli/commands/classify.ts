import { basename, dirname } from "node:path";
import { PREFACE, USES } from "../../checks/classify/explanations.ts";
import { QUESTION_NAMES, sheetsOf } from "../../checks/classify/questions.ts";
import { type Answer, MAX_ANSWERS, readAnswers } from "../../engine/classify/answers.ts";
import { type Opened, openModel } from "../../engine/classify/open.ts";
import { type DecisionPlan, planDecisions } from "../../engine/classify/plan.ts";
import { lineOfWords } from "../../engine/classify/words.ts";
import { writeDecisions } from "../../engine/classify/write.ts";
import { decodeUtf8 } from "../../formats/decode.ts";
import { decisionsText, findingsText, proposalsText, sheetText, usesText } from "../../report/classify-text.ts";
import { diffText } from "../../report/diff-text.ts";
import { clip, visible } from "../../report/escape.ts";
import { renderJson } from "../../report/json.ts";
import { where } from "../../report/select.ts";
import { wrap } from "../../report/style.ts";
import { realFolder } from "../../repository/folder.ts";
import { readGuarded } from "../../repository/guarded-read.ts";
import { RepositoryError } from "../../repository/port.ts";
import { isoDate, oneOf, readArgs, UsageError } from "../args.ts";
import type { Command } from "../command.ts";
import type { Dialogue } from "../dialogue.ts";
import type { Io } from "../io.ts";
import { progressLine } from "../progress.ts";
import { session, Stopped, typed } from "./classify-session.ts";

const help = `Usage: gpai-docket classify [PATH] [options]

Who am I under the AI Act, and what is this model? Nine questions, each with what the law says, what the files show (both methods of
estimating compute, licence terms with their lines, bases), what speaks for each answer and what stays open. The program answers none
of them: a person decides, signs with function and organisation, and gives reasons. The decisions go to .gpai/classification.yaml
with their day, basis and the facts as they stood; gpai-docket check says so when later facts contradict them.

In a terminal the questions are asked one by one. Elsewhere they are printed with their facts; answers come from a file.

  --answers FILE    answers as YAML or JSON: the decisions of classification.yaml, or lines such as  role: provider
                    with by: and reasons: for all of them at the top
  --by "WHO"        function and organisation of the person who decides, e.g. "General Counsel, Example AI"
  --write           write the record; without it, it is shown as a diff (a terminal asks)
  --dry-run         show the record and never write it
  --model ID        which model, where the repository holds several
  --now DATE        decide and judge as of DATE (default: today, UTC)
  --format F        text (default), json
  --no-color        no colours

Questions: ${QUESTION_NAMES.join(", ")}.

Exit codes: 0 questions shown, or record shown or written; 2 could not run, or the answers are not usable; 130 stopped with Ctrl-C,
nothing written.

Examples:
  gpai-docket classify .
  gpai-docket classify . --answers decisions.yaml --by "General Counsel, Example AI"
  gpai-docket classify . --answers decisions.yaml --write
`;

const HOW = "To answer: run it in a terminal, or write the answers to a file and add --answers FILE, for example:";
const SAMPLE = ["by: General Counsel, Example AI", "role: {answer: provider, reasons: trained by us from the first token}", "gpai: {answer: \"yes\", reasons: general text model}"];

/** The answers file, read without following a link. Throws RepositoryError and UsageError. */
async function answersOf(file: string, now: string, by: string | undefined, io: Io): Promise<readonly Answer[]> {
  const bytes = await readGuarded(await realFolder(dirname(file)), basename(file), { length: MAX_ANSWERS + 1 }).catch((error: unknown) => {
    // The path as it was given: its last part alone would send the reader to another folder.
    throw error instanceof RepositoryError ? new RepositoryError(error.message, { path: file, fix: error.fix ?? "check the path after --answers; it is relative to the folder you are in", cause: error }) : error;
  });
  const text = bytes.length > MAX_ANSWERS ? undefined : decodeUtf8(bytes);
  if (text === undefined) throw new UsageError(`${file} is larger than 1 MiB, or no UTF-8 text`);
  const { answers, problems, notes } = readAnswers(file, text, { now, ...(by === undefined ? {} : { by }) });
  for (const note of notes) io.err(`note: ${visible(note)}\n`);
  if (problems.length === 0) return answers;
  const said = problems.map((one) => `${where(one)}: ${clip(one.message, 300)}${one.fix === undefined ? "" : `\n  fix: ${clip(one.fix, 400)}`}`);
  for (const one of said) io.err(`${one.split("\n").map((line) => visible(line)).join("\n")}\n`);
  throw new UsageError(`the answers cannot be used: ${problems.length} ${problems.length === 1 ? "problem" : "problems"}; nothing was written`);
}

function report(opened: Opened, io: Io): void {
  const { input, name } = opened;
  io.out(`${io.style("bold", `Classification of ${visible(name ?? input.model.id)}`)} ${io.style("dim", `on ${input.now}`)}\n${wrap(PREFACE, io.width, "").join("\n")}\n`);
  for (const [i, sheet] of sheetsOf(input).entries()) io.out(`\n${sheetText(sheet, `${i + 1}/${QUESTION_NAMES.length}`, io)}`);
  io.out(`\n${usesText(io)}`);
  for (const one of opened.incomplete.slice(0, 10)) io.out(`${io.style("yellow", "not seen whole")}  ${visible(one.path ?? "")} ${clip(visible(one.reason), 200)}\n`);
  io.out(`\n${HOW}\n${SAMPLE.map((line) => `  ${line}\n`).join("")}`);
}

function show(plan: DecisionPlan, opened: Opened, io: Io): void {
  for (const one of plan.left) io.out(`${io.style("dim", "not recorded")}  ${one.question}: ${one.why}\n`);
  if (plan.decisions.length === 0) return;
  io.out(`${io.style("bold", "Decisions")}\n${decisionsText(plan.decisions, io)}\n`);
  io.out(diffText(plan.path, plan.before === undefined ? "" : (decodeUtf8(plan.before) ?? ""), plan.text, io.style));
  if (plan.proposals.length > 0) io.out(`\n${proposalsText(plan.proposals, opened.input.model.records.model?.path ?? `${opened.input.model.records.folder}/model.yaml`, io)}`);
  if (plan.findings.length > 0) io.out(`\n${io.style("bold", "What a check will say about these decisions")}\n${findingsText(plan.findings, io)}`);
}

interface Wish {
  readonly path: string;
  readonly write: boolean;
  readonly dry: boolean;
}

async function finish(plan: DecisionPlan, opened: Opened, wish: Wish, io: Io): Promise<void> {
  if (!wish.write) {
    io.out(`\nNothing was written. To write ${visible(plan.path)}, ${wish.dry ? "leave --dry-run out" : "run the same command with --write"}.\n`);
    return;
  }
  await writeDecisions(wish.path, opened, plan);
  io.out(`\n${io.style("green", "written")}  ${visible(plan.path)}\nLook at it (git diff), have it reviewed like any signature, and commit it.\n`);
}

async function inTerminal(opened: Opened, dialogue: Dialogue, wish: Wish, by: string | undefined, io: Io): Promise<number> {
  try {
    const answers = await session(opened, io, dialogue, by);
    const plan = planDecisions(opened, answers);
    show(plan, opened, io);
    if (plan.decisions.length === 0) { io.out("No question was answered: nothing was written.\n"); return 0; }
    const agreed = wish.write || (!wish.dry && /^(?:y|yes)$/i.test(await typed(dialogue, `\nWrite ${visible(plan.path)}? [y/N] `)));
    dialogue.close();
    await finish(plan, opened, { ...wish, write: agreed }, io);
    return 0;
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    io.out("\nStopped: nothing was written.\n");
    return 130;
  } finally {
    dialogue.close();
  }
}

/** `gpai-docket classify`. */
export const classify: Command = {
  help,
  async run(argv, io) {
    const args = readArgs(argv, { answers: { type: "string" }, by: { type: "string" }, write: { type: "boolean" }, "dry-run": { type: "boolean" }, model: { type: "string" }, now: { type: "string" }, format: { type: "string" } }, 1);
    const format = oneOf("--format", args.text("format") ?? "text", ["text", "json"]);
    const now = isoDate("--now", args.text("now") ?? new Date().toISOString().slice(0, 10));
    const wish: Wish = { path: args.positionals[0] ?? ".", write: args.flag("write"), dry: args.flag("dry-run") };
    if (wish.write && wish.dry) throw new UsageError("--write and --dry-run exclude each other");
    const signed = args.text("by") === undefined ? undefined : lineOfWords(args.text("by") ?? "", 300);
    if (signed !== undefined && "problem" in signed) throw new UsageError(`--by ${signed.problem}`, 'Name the function and the organisation, e.g. --by "General Counsel, Example AI".');
    const file = args.text("answers");
    const answers = file === undefined ? undefined : await answersOf(file, now, signed?.words, io);
    const progress = progressLine(io, () => Date.now());
    const model = args.text("model");
    const opened = await openModel({ path: wish.path, now, progress: progress.step, ...(model === undefined ? {} : { model }) }).finally(progress.done);
    if (answers === undefined) {
      const dialogue = format === "text" ? await io.dialogue?.() : undefined;
      if (dialogue !== undefined) return inTerminal(opened, dialogue, wish, signed?.words, io);
      if (wish.write) throw new UsageError("there are no answers to write", "Give --answers FILE, or run it in a terminal.");
      if (format === "json") io.out(renderJson(json(opened)));
      else report(opened, io);
      return 0;
    }
    const plan = planDecisions(opened, answers);
    if (format === "json") {
      const written = wish.write && plan.decisions.length > 0;
      if (written) await writeDecisions(wish.path, opened, plan);
      io.out(renderJson({ ...json(opened), record: { path: plan.path, written, decisions: plan.decisions, left: plan.left, proposals: plan.proposals, findings: plan.findings } }));
      return 0;
    }
    show(plan, opened, io);
    if (plan.decisions.length === 0) { io.out("Nothing was written: no answer is there to be recorded.\n"); return 0; }
    await finish(plan, opened, wish, io);
    return 0;
  },
};

function json({ input, name, path, incomplete }: Opened): Readonly<Record<string, unknown>> {
  return { schemaVersion: 1, now: input.now, model: { id: input.model.id, ...(name === undefined ? {} : { name }), record: path }, preface: PREFACE, uses: USES, questions: sheetsOf(input), incomplete };
}
