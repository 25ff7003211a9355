/**
 * Lines to paste into documentation.yaml and model.yaml, out of a statement of compute and energy. Valid YAML whatever the repository
 * holds: foreign words stand in double-quoted scalars (JSON strings are such) or in comments of one line.
 */

import { formatFlop, orderOfMagnitude } from "../artifacts/compute/format.ts";
import type { AmountLine, ComputeStatement, FieldLine, Recipient } from "../checks/compute-statement/types.ts";
import { clip, visible } from "./escape.ts";

/** Two figures as YAML text: a number would lose a second figure that is a zero. */
function figures(flop: number): string {
  const [mantissa = "", exponent = ""] = formatFlop(flop).replace(" FLOP", "").split("x10^");
  return `${mantissa}e${exponent}`;
}

const quoted = (text: string): string => JSON.stringify(clip(visible(text), 600));

function comment(text: string): string {
  return `# ${clip(visible(text), 300)}`;
}

function from(one: AmountLine): string {
  const { path, line } = one.source;
  return `by ${one.method}${one.bound === undefined ? "" : `, ${one.bound.replace("-", " ")}`}, ${path}${line === undefined ? "" : `:${line}`}`;
}

/** Amounts further apart than their error allows: a person chooses, so that all stand as comments. */
function disagree(amounts: readonly { readonly flop: number }[]): boolean {
  const all = amounts.map((one) => one.flop);
  return Math.max(...all) > 1.3 * Math.min(...all);
}

type Shown = AmountLine & { readonly flop: number };

function shownAmounts(statement: ComputeStatement): readonly Shown[] {
  const found = [...statement.direct.amounts, ...statement.cumulative.amounts].flatMap((one): readonly Shown[] => (one.flop === undefined || one.flop <= 0 ? [] : [{ ...one, flop: one.flop }]));
  const seen = new Set<string>();
  return found.filter((one) => { const mark = `${one.flop} ${one.method}`; const fresh = !seen.has(mark); seen.add(mark); return fresh; });
}

/** One field by all amounts: the first where they agree, each as a comment where they do not. */
function byAmounts(id: string, amounts: readonly Shown[], value: (one: Shown) => string, ask: string): readonly string[] {
  const [first] = amounts;
  if (first === undefined) return [comment(`${id}: ${ask}`)];
  if (!disagree(amounts)) return [`${id}: ${value(first)}   ${comment(`estimate ${from(first)}; to be confirmed`)}`];
  return [comment(`${id}: the ways differ by more than their error; choose one:`), ...amounts.slice(0, 6).map((one) => `# ${id}: ${value(one)}   ${comment(from(one))}`)];
}

function methodology(amounts: readonly Shown[]): string {
  const [first] = amounts;
  if (first === undefined || disagree(amounts)) return comment('MDF-CMP-5: "<method, assumptions, approximations>"');
  return `MDF-CMP-5: ${quoted(`${first.method}${first.assumptions.length === 0 ? "" : `: ${first.assumptions.join("; ")}`}. Error at most 30 %.`)}   # to be completed`;
}

function energyLines(statement: ComputeStatement): readonly string[] {
  const [known] = statement.energy.amounts.filter((one) => !one.part && one.text !== undefined);
  const lacks = statement.missing.energy.join(", ");
  return [
    known === undefined
      ? comment(statement.energy.amounts.some((one) => !one.part) ? 'MDF-ENG-1: "<n> MWh"   the record holds an amount: --show-recorded' : 'MDF-ENG-1: "<n> MWh"   MWh = device-hours x kW per device x PUE / 1000; or N/A with what is missing')
      : `MDF-ENG-1: ${quoted(known.text ?? "")}   ${comment(`${known.source.path}${known.source.line === undefined ? "" : `:${known.source.line}`}; to be confirmed`)}`,
    comment(lacks === "" ? 'MDF-ENG-2: "<measured or estimated, and how>"' : `MDF-ENG-2: "<how it was estimated, or which of these is missing: ${lacks}, and who withholds it>"`),
    comment('MDF-ENG-3: "<d.d>e<exponent> FLOP"   computation of a benchmark inference task'), comment('MDF-ENG-4: "<task, e.g. tokens generated, and hardware>"'),
  ];
}

const RANGES: readonly { readonly upTo: number; readonly option: string }[] = [{ upTo: 31, option: "less than 1 month" }, { upTo: 92, option: "1-3 months" }, { upTo: 184, option: "3-6 months" }, { upTo: Number.POSITIVE_INFINITY, option: "more than 6 months" }];

/** Three figures: the form asks for one at least. */
const days = (value: number): number => Number(value.toPrecision(3));

function timeLines({ time }: ComputeStatement): { readonly range: string; readonly exact: string } {
  const wall = time?.wallClockDays;
  const where = time === undefined ? "" : `${time.source.path}${time.source.line === undefined ? "" : `:${time.source.line}`}; to be confirmed`;
  return {
    range: wall === undefined ? comment('MDF-CMP-1: "1-3 months"   # or "less than 1 month", "3-6 months", "more than 6 months", and which period is measured') : `MDF-CMP-1: ${quoted(RANGES.find(({ upTo }) => wall <= upTo)?.option ?? "")}   ${comment(`stages one after another, ${where}`)}`,
    exact: time === undefined || wall === undefined ? comment("MDF-CMP-2: {wall_clock_days: <n>, hardware_days: {<type>: <n>}, measured: <which period>}")
      : `MDF-CMP-2: {wall_clock_days: ${days(wall)}, hardware_days: {${time.hardwareDays.slice(0, 10).map((one) => `${quoted(one.type)}: ${days(one.days)}`).join(", ")}}}   ${comment(where)}`,
  };
}

/** A key that the record holds already is not written a second time: its lines are comments, and its place is said. */
function standing(field: FieldLine | undefined, lines: readonly string[]): readonly string[] {
  if (field?.present !== true || lines.every((line) => line.startsWith("#"))) return lines;
  const { path, line } = field.source;
  return [comment(`${field.id} stands in ${path}${line === undefined ? "" : `:${line}`} already; from the files it would be:`), ...lines.map((one) => (one.startsWith("#") ? one : `# ${one}`))];
}

/** Lines of documentation.yaml for these recipients, each on a line of its own. */
export function documentationLines(statement: ComputeStatement, recipients: readonly Recipient[]): readonly string[] {
  const amounts = shownAmounts(statement);
  const time = timeLines(statement);
  const lines: Readonly<Record<string, readonly string[]>> = {
    "MDF-CMP-1": [time.range],
    "MDF-CMP-2": [time.exact],
    "MDF-CMP-3": byAmounts("MDF-CMP-3", amounts, (one) => `"10^${orderOfMagnitude(one.flop)} FLOP"`, '"10^<exponent> FLOP"'),
    "MDF-CMP-4": byAmounts("MDF-CMP-4", amounts, (one) => `"${figures(one.flop)} FLOP"`, '"<d.d>e<exponent> FLOP"'),
    "MDF-CMP-5": [methodology(amounts)],
  };
  const [eng1 = "", eng2 = "", eng3 = "", eng4 = ""] = energyLines(statement);
  const all: Readonly<Record<string, readonly string[]>> = { ...lines, "MDF-ENG-1": [eng1], "MDF-ENG-2": [eng2], "MDF-ENG-3": [eng3], "MDF-ENG-4": [eng4] };
  const ids = [...new Set(recipients.flatMap((one) => statement.recipients[one].map((field) => field.id)))].sort();
  const fields = new Map(recipients.flatMap((one) => statement.recipients[one].map((field) => [field.id, field] as const)));
  return ids.flatMap((id) => standing(fields.get(id), all[id] ?? []));
}

/** The `compute` entry of model.yaml, as a comment: what a person has to choose is not chosen here. */
export function modelLines(statement: ComputeStatement): readonly string[] {
  const [first] = statement.direct.amounts.filter((one) => one.flop !== undefined);
  const all = statement.cumulative.amounts.find((one) => one.flop !== undefined);
  if (first?.flop === undefined || all?.flop === undefined) return [comment("compute: {flop: <cumulative>, direct_flop: <feeding parameter updates>, method: <architecture or hardware>, assumptions: <...>, uncertainty: 0.3}")];
  return [comment(`compute: {flop: ${figures(all.flop)}, direct_flop: ${figures(first.flop)}, method: ${JSON.stringify(first.method)}, assumptions: "<what was assumed>", uncertainty: 0.3, estimated_on: ${statement.date}}`)];
}

/** The whole as one YAML text to paste. Ends with a newline. */
export function renderComputeYaml(statements: readonly ComputeStatement[], recipients: readonly Recipient[]): string {
  const blocks = statements.map((statement) => [
    comment(`${statement.model.name ?? statement.model.id}: into documentation.yaml${recipients.length === 3 ? "" : ` (for ${recipients.join(", ")})`}`), ...documentationLines(statement, recipients),
    ...(recipients.includes("AIO") ? [comment("into model.yaml:"), ...modelLines(statement)] : []), ...(recipients.every((one) => one === "DP") ? [comment("the form asks nothing on computation or energy for downstream providers")] : []),
  ].join("\n"));
  return `${blocks.join("\n---\n")}\n`;
}
