/** The row of a request in its register, and the register's text with it. No name and no address of a person is ever in it. */

import { decodeUtf8 } from "../formats/decode.ts";
import { parseTable } from "../formats/table.ts";
import { parseYaml } from "../formats/yaml.ts";
import { columnsOf, readRequests } from "../records/requests.ts";
import type { ModelRecords, RequestRegisterName, RequestRow } from "../records/types.ts";
import type { RequestKind } from "./form.ts";
import type { RightsRequest } from "./request.ts";

export type RegisterName = Extract<RequestRegisterName, "complaints" | "removal-requests">;

const REGISTER: Readonly<Record<RequestKind, RegisterName>> = { complaint: "complaints", removal: "removal-requests" };
/** Longest register that a row is added to. */
export const MAX_REGISTER = 1_048_576;

/** Cells by column, in the order in which a new file has them. */
export type Row = ReadonlyMap<string, string>;

export function registerOf(request: RequestKind): RegisterName {
  return REGISTER[request];
}

/** Id of the row, and by it the row of an issue is found again. */
export function rowId(number: number): string {
  return `issue-${number}`;
}

/** The row that stands for an issue in one of the registers: by its id, or by `#<number>` as its subject where somebody gave another id. */
export function rowOf(models: readonly Pick<ModelRecords, "registers">[], number: number): RequestRow | undefined {
  const rows = models.flatMap(({ registers }) => [...(registers.complaints ?? []), ...(registers["removal-requests"] ?? [])]);
  return rows.find((row) => row.id.toLowerCase() === rowId(number)) ?? rows.find((row) => row.subject?.trim() === `#${number}`);
}

interface Days {
  /** ISO dates. */
  readonly received: string;
  readonly acknowledged: string;
}

/** Cells for a request whose answers are complete. `models`: ids and names that are known here; any other answer is left out. */
export function newRow(number: number, request: RightsRequest & { readonly request: RequestKind }, { received, acknowledged }: Days, models: readonly { readonly id: string; readonly name?: string }[]): Row {
  const asked = request.model?.toLowerCase();
  const model = models.find(({ id, name }) => id.toLowerCase() === asked || name?.toLowerCase() === asked)?.id;
  const removal = request.request === "removal" && request.item !== undefined ? [["kind", request.item.kind], ["value", request.item.value], ["use", request.use ?? ""]] as const : [];
  return new Map([["id", rowId(number)], ["received", received], ["acknowledged", acknowledged], ["answered", ""], ["closed", ""], ["outcome", ""], ["model", model ?? ""], ["subject", `#${number}`], ...removal, ["data_version", ""]]);
}

/** The bytes of the register with the row in it, or why they cannot be made: a sentence of ours. */
export type Appended = { readonly bytes: Uint8Array } | { readonly why: string };

/** Adds a row to a register, which may not exist yet. The result is read back: every earlier row is as it was, and the new one is there. */
export function appendRow(path: string, before: Uint8Array | undefined, row: Row): Appended {
  if (before !== undefined && before.length > MAX_REGISTER) return { why: `${path} is too large to be changed by a program` };
  const text = before === undefined ? undefined : decodeUtf8(before);
  if (before !== undefined && text === undefined) return { why: `${path} is no UTF-8 text` };
  const made = /\.ya?ml$/i.test(path) ? yamlText(path, text ?? "", row) : tableText(path, text ?? "", row);
  if ("why" in made) return made;
  return isKept(path, text ?? "", made.text, row) ? { bytes: new TextEncoder().encode(made.text) } : { why: `${path} is written in a way that a program had better not change` };
}

type Made = { readonly text: string } | { readonly why: string };

/** One line at the end, as the header has its columns. */
function tableText(path: string, text: string, row: Row): Made {
  if (text.trim() === "") return { text: `${[...row.keys()].join(",")}\n${[...row.values()].map((value) => cell(value, ",")).join(",")}\n` };
  const parsed = parseTable(path, text, { maxRows: 10_000 });
  if (!parsed.ok) return { why: `${path} cannot be read` };
  const { columns, delimiter, complete } = parsed.value;
  if (!complete) return { why: `${path} has too many rows` };
  const byName = new Map(columns.map((column) => [column.toLowerCase().replace(/[-\s]/g, "_"), column]));
  // The clock of complaints reads the day of the acknowledgement; nothing counts it for removal requests.
  const spare = new Set(["subject", "model", "use", ...(row.has("kind") ? ["acknowledged"] : [])]);
  const lost = [...row].filter(([name, value]) => value !== "" && !byName.has(name) && !spare.has(name)).map(([name]) => name);
  if (lost.length > 0) return { why: `${path} has no column ${lost.join(", ")}` };
  const cells = columns.map((column) => cell(row.get(column.toLowerCase().replace(/[-\s]/g, "_")) ?? "", delimiter));
  const end = text.includes("\r\n") ? "\r\n" : "\n";
  return { text: `${text}${/[\r\n]$/.test(text) ? "" : end}${cells.join(delimiter)}${end}` };
}

function cell(value: string, delimiter: string): string {
  return value.includes(delimiter) || /["\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

/** A flow mapping as one more item of the list. */
function yamlText(path: string, text: string, row: Row): Made {
  const item = `- {${[...row].filter(([, value]) => value !== "").map(([name, value]) => `${name}: ${JSON.stringify(value)}`).join(", ")}}`;
  const parsed = parseYaml(path, text);
  if (!parsed.ok) return { why: `${path} cannot be read` };
  const { data } = parsed.value;
  const end = text.includes("\r\n") ? "\r\n" : "\n";
  const trimmed = text.trimEnd();
  if (data === null) return { text: `${trimmed}${trimmed === "" ? "" : end}${item}${end}` };
  if (!Array.isArray(data)) return { why: `${path} holds no list` };
  if (data.length === 0) return trimmed.endsWith("[]") ? { text: `${trimmed.slice(0, -2)}${item}${end}` } : { why: `${path} is written in a way that a program had better not change` };
  // Items of a list may be indented; ours stands as the last of them does.
  const { line, column } = parsed.value.at([data.length - 1]);
  const lead = (text.split(/\r\n|\n|\r/)[line - 1] ?? "").slice(0, column - 1);
  const indent = /^ *(?=- +$)/.exec(lead)?.[0];
  return indent === undefined ? { why: `${path} is written in a way that a program had better not change` } : { text: `${trimmed}${end}${indent}${item}${end}` };
}

/** Reads both texts and compares. */
function isKept(path: string, before: string, after: string, row: Row): boolean {
  const plain = (rows: readonly RequestRow[]): readonly string[] => rows.map((one) => JSON.stringify({ ...one, source: undefined }));
  const old = before.trim() === "" ? { rows: [], problems: [] } : readRequests(path, before);
  const now = readRequests(path, after);
  if (old.rows === undefined || now.rows === undefined || now.problems.length > old.problems.length) return false;
  const [was, is] = [plain(old.rows), plain(now.rows)];
  const added = now.rows.at(-1);
  const known = new Set(columnsOf(path));
  return is.length === was.length + 1 && was.every((one, i) => one === is[i]) && added?.id === row.get("id") && added?.received === row.get("received") && (!known.has("kind") || added?.value === row.get("value"));
}
