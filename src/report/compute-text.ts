/** Statement of compute and energy → plain text for a terminal or a pipe. */

import { formatFlop } from "../artifacts/compute/format.ts";
import type { Source } from "../artifacts/model.ts";
import type { ComputeStatement, EnergyLine, FieldLine, InputLine, Meaning, Recipient } from "../checks/compute-statement/types.ts";
import { amountWords, EXCLUDED, HIDDEN, INCLUDED, RECIPIENT_WORDS, sideWords, utilisationWords, WHAT } from "./compute-words.ts";
import { documentationLines, modelLines } from "./compute-yaml.ts";
import { visible } from "./escape.ts";
import { type Style, wrap } from "./style.ts";

interface View {
  readonly width: number;
  readonly style: Style;
  readonly recipients: readonly Recipient[];
}

function at(source: Source): string {
  return visible(source.line === undefined ? source.path : `${source.path}:${source.line}`);
}

/** Digits in groups of three, without a locale. */
function number(value: number): string {
  if (value >= 1e15 || (value > 0 && value < 1e-3)) return value.toExponential(2).replace("e+", "e");
  const [whole = "", fraction] = String(Number.isSafeInteger(value) ? value : Number(value.toPrecision(12))).split(".");
  const grouped = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

function block(title: string, lines: readonly string[], { width, style }: View): readonly string[] {
  return lines.length === 0 ? [] : ["", ...wrap(style("bold", title), width, ""), ...lines.flatMap((line) => wrap(`  ${line}`, width, "    "))];
}

function inputText(one: InputLine): string {
  return `${visible(one.what)}: ${one.value === undefined ? HIDDEN : number(one.value)}  ${visible(one.method)}, ${at(one.source)}`;
}

/** `told`: amounts whose calculation stands above already. */
function meaningLines(one: Meaning, told: Meaning["amounts"] = []): readonly string[] {
  const again = (amount: Meaning["amounts"][number]): boolean => told.some((other) => other.method === amount.method && other.source === amount.source && other.assumptions.length === amount.assumptions.length);
  return [...one.amounts.slice(0, 12).flatMap((amount) => [`${visible(amountWords(amount, one.threshold, formatFlop))}  ${at(amount.source)}`, ...(amount.assumptions.length === 0 || again(amount) ? [] : [`  ${visible(amount.assumptions.join("; ").slice(0, 500))}`])]), sideWords(one)];
}

const FROM: Readonly<Record<EnergyLine["from"], string>> = { record: "energy.mwh of the record", stages: "sum of the stages of the record", artifact: "stated in an artifact", log: "tracked runs of a log" };

function energyText(one: EnergyLine): string {
  return `${one.text ?? HIDDEN}  ${FROM[one.from]}${one.part ? ", may be a part" : ""}, ${at(one.source)}`;
}

function energyLines({ energy, missing }: ComputeStatement): readonly string[] {
  const lacks = missing.energy.length === 0 ? [] : [`For an estimate are missing: ${missing.energy.join("; ")}. MWh = device-hours x kW per device x PUE / 1000.`, ...(energy.listedMissing === undefined ? ["Where it cannot be estimated: N/A, with what is missing in MDF-ENG-2 and energy.missing of model.yaml."] : [`What is missing is listed at ${at(energy.listedMissing)}.`])];
  return [...energy.amounts.map(energyText), ...(energy.method === undefined ? [] : [`How it was measured or estimated: ${at(energy.method)}.`]), ...lacks];
}

const STATE: Readonly<Record<FieldLine["recorded"], string>> = { value: "recorded", na: "recorded as N/A", pointer: "recorded as a pointer", open: "open" };

function recipientLines(statement: ComputeStatement, recipient: Recipient): readonly string[] {
  const fields = statement.recipients[recipient];
  const head = `${recipient} (${RECIPIENT_WORDS[recipient]}):`;
  if (fields.length === 0) return [`${head} nothing of MDF-CMP and MDF-ENG.`];
  return [head, ...fields.map((one) => `  ${one.id} ${one.title}${one.unit === undefined ? "" : `, in ${one.unit}`}${one.precision === undefined ? "" : `, ${one.precision}`}: ${STATE[one.recorded]}, ${at(one.source)}`)];
}

function missingLines({ missing }: ComputeStatement): readonly string[] {
  return [...(missing.architecture.length === 0 ? [] : [`architecture-based (6 x parameters x tokens): ${missing.architecture.join("; ")}`]), ...(missing.hardware.length === 0 ? [] : [`hardware-based (device-hours x peak x utilisation): ${missing.hardware.join("; ")}`])];
}

/** What may be shown, and how many amounts hold something recorded: a provider who has to notify is told where they are. */
function notificationLines({ notification, cumulative }: ComputeStatement): readonly string[] {
  const hidden = cumulative.amounts.filter((one) => one.text === undefined).length;
  return [
    ...notification.slice(0, 6).map((one) => `${one.text}  by ${visible(one.approach)}${one.assumptions.length === 0 ? "" : `: ${visible(one.assumptions.join("; ").slice(0, 400))}`}`),
    ...(hidden === 0 ? [] : [`${hidden} ${notification.length === 0 ? "" : "more "}${hidden === 1 ? "amount" : "amounts"}: ${HIDDEN}`]),
  ];
}

function statementLines(statement: ComputeStatement, view: View): readonly string[] {
  const { style, width, recipients } = view;
  const implied = utilisationWords(statement);
  const authorities = recipients.some((one) => one !== "DP");
  const lines = [...wrap(style("bold", `Compute and energy of ${visible(statement.model.name ?? statement.model.id)}`) + style("dim", `  ${statement.date}`), width, "  "), ...wrap(style("dim", WHAT), width, "")];
  if (!authorities) return [...lines, ...block("What each recipient asks for", recipients.flatMap((one) => recipientLines(statement, one)), view)];
  const notification = recipients.includes("AIO") ? notificationLines(statement) : [];
  return [
    ...lines,
    ...block("What went in", statement.inputs.map(inputText), view),
    ...block("Compute that feeds parameter updates, beside 10^23 FLOP", meaningLines(statement.direct), view),
    ...block("Cumulative compute, beside 10^25 FLOP", meaningLines(statement.cumulative, statement.direct.amounts), view),
    ...block("Both ways together", implied === undefined ? [] : [implied], view),
    ...block("Parts", [...statement.parts.map((one) => `${visible(one.what)}: ${one.flop === undefined ? (one.amount ? HIDDEN : "no amount recorded") : formatFlop(one.flop)}  ${at(one.source)}`), INCLUDED, EXCLUDED], view),
    ...block("Missing", missingLines(statement), view),
    ...block("Energy of training", energyLines(statement), view),
    ...block("What each recipient asks for", recipients.flatMap((one) => recipientLines(statement, one)), view),
    ...block("Where a notification is due (Art. 52(1) AI Act), it gives the amount like this, with approach and approximations (Guidelines, section 2.3.2)", notification, view),
    "", style("bold", "To paste into documentation.yaml"), ...documentationLines(statement, recipients).map((line) => `  ${line}`),
    ...(recipients.includes("AIO") ? ["", style("bold", "To paste into model.yaml"), ...modelLines(statement).map((line) => `  ${line}`)] : []),
  ];
}

/** Renders the statements, one after another. Ends with a newline. */
export function renderCompute(statements: readonly ComputeStatement[], view: View): string {
  return `${statements.flatMap((one, i) => [...(i === 0 ? [] : [""]), ...statementLines(one, view)]).join("\n")}\n`;
}
