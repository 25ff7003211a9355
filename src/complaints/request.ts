/** What an issue made from the form says. Its text is anybody's: edited, translated, half empty, hostile. Nothing of it is believed. */

import { splitLines } from "../formats/lines.ts";
import { readRemoval, REMOVAL_KINDS } from "../records/removals.ts";
import type { RemovalKind } from "../records/types.ts";
import { FIELDS, type FieldName, FORM_ID, FORM_LABEL, LABELS, type RequestKind, REQUESTS } from "./form.ts";
import type { RightsIssue } from "./port.ts";

/** Longest text that is read: GitHub's own limit of an issue. */
const MAX_BODY = 65_536;
const MAX_SECTIONS = 50;
/** What GitHub writes where nothing was answered. */
const NO_RESPONSE = "_No response_";
/** Code forms of values that spreadsheets take for formulas (OWASP: CSV injection). */
const FORMULA = /^[=+\-@\t\r]/;
const PLATFORM_NAME = /^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,99})$/;

/** The part of the id that no translation changes. */
const ID_CORE = FORM_ID.slice(0, FORM_ID.indexOf(" ("));

export interface RightsRequest {
  /** Undefined where the issue does not say. */
  readonly request?: RequestKind;
  /** What is to be left out, checked for its shape. */
  readonly item?: { readonly kind: RemovalKind; readonly value: string };
  /** `train`, where the request is about training alone. */
  readonly use?: "train";
  /** As answered: foreign text, only to be compared with names that are known. */
  readonly model?: string;
  /** What has to be answered, or answered otherwise, before a row can be written: words of ours. */
  readonly missing: readonly string[];
}

/** Whether an issue was made from the form: the label, which only people with rights and the form can set, and the hidden line. */
export function isRightsRequest({ labels, body }: Pick<RightsIssue, "labels" | "body">): boolean {
  return hasFormLabel(labels) && body.slice(0, MAX_BODY).includes(ID_CORE);
}

/** GitHub compares names of labels without regard to case. */
export function hasFormLabel(labels: readonly string[]): boolean {
  return labels.some((label) => label.toLowerCase() === FORM_LABEL);
}

/** Reads the answers. Never throws. */
export function readRequest(body: string): RightsRequest {
  const answers = answersOf(body.slice(0, MAX_BODY));
  const request = (Object.keys(REQUESTS) as RequestKind[]).find((one) => one === code(answers.get("request")));
  const item = itemOf(answers.get("kind"), answers.get("value"));
  const needsItem = request === "removal" || item.given;
  const model = oneLine(answers.get("model"));
  return {
    ...(request === undefined ? {} : { request }), ...(item.item === undefined ? {} : { item: item.item }), ...(code(answers.get("use")) === "train" ? { use: "train" } : {}), ...(model === undefined ? {} : { model }),
    missing: [
      ...(request === undefined ? [`"${LABELS.request}": choose one of ${Object.keys(REQUESTS).join(", ")}`] : []),
      ...(item.problem !== undefined && needsItem ? [item.problem] : []),
    ],
  };
}

interface Section {
  readonly heading: string;
  readonly answer: string;
}

/** Sections of the issue: a heading of level three, and what stands below it. The first of a name counts. */
function sections(body: string): readonly Section[] {
  const out: { heading: string; lines: string[] }[] = [];
  for (const line of splitLines(body)) {
    if (line.startsWith("### ")) {
      if (out.length === MAX_SECTIONS) break;
      out.push({ heading: line.slice(4, 300).trim(), lines: [] });
    } else out.at(-1)?.lines.push(line);
  }
  return out.map(({ heading, lines }) => ({ heading, answer: answerOf(lines.join("\n")) }));
}

function answerOf(text: string): string {
  const answer = text.trim();
  return answer === NO_RESPONSE ? "" : answer;
}

const fold = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
const BY_LABEL: ReadonlyMap<string, FieldName> = new Map(FIELDS.map((name) => [fold(LABELS[name]), name]));

/** Answers by field: by the headings of our form, or, where it was translated, by the words that answers begin with and by order. */
function answersOf(body: string): ReadonlyMap<FieldName, string> {
  const found = new Map<FieldName, string>();
  const all = sections(body);
  for (const { heading, answer } of all) {
    const name = BY_LABEL.get(fold(heading));
    if (name !== undefined && !found.has(name)) found.set(name, answer);
  }
  return found.has("request") ? found : translated(all);
}

function translated(all: readonly Section[]): ReadonlyMap<FieldName, string> {
  const at = all.findIndex(({ answer }) => Object.hasOwn(REQUESTS, code(answer) ?? ""));
  if (at === -1) return new Map();
  // The form's own order from there on.
  return new Map(FIELDS.flatMap((name, i): [FieldName, string][] => { const section = all[at + i]; return section === undefined ? [] : [[name, section.answer]]; }));
}

/** The word before the colon of an option. */
function code(answer: string | undefined): string | undefined {
  const line = oneLine(answer);
  const end = line?.indexOf(":") ?? -1;
  return line === undefined ? undefined : (end === -1 ? line : line.slice(0, end)).trim().toLowerCase();
}

function linesOf(answer: string | undefined): readonly string[] {
  return (answer ?? "").split("\n").map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("<!--"));
}

/** An answer of one line without the signs that people put around it; undefined for none, and for several lines. */
function oneLine(answer: string | undefined): string | undefined {
  const lines = linesOf(answer);
  const [line] = lines;
  if (line === undefined || lines.length > 1 || line.length > 5000) return undefined;
  const bare = line.startsWith("`") && line.endsWith("`") && line.length > 2 ? line.slice(1, -1) : line.startsWith("<") && line.endsWith(">") && line.length > 2 ? line.slice(1, -1) : line;
  return bare.trim() === "" ? undefined : bare.trim();
}

function itemOf(kindAnswer: string | undefined, valueAnswer: string | undefined): { readonly item?: RightsRequest["item"]; readonly problem?: string; readonly given: boolean } {
  const kind = REMOVAL_KINDS.find((one) => one === code(kindAnswer));
  const given = (valueAnswer ?? "") !== "" || kind !== undefined;
  if (linesOf(valueAnswer).length > 1) return { given, problem: `"${LABELS.value}": one per issue; open another one for each` };
  const value = oneLine(valueAnswer);
  if (kind === undefined) return { given, problem: `"${LABELS.kind}": choose one of ${REMOVAL_KINDS.join(", ")}` };
  if (value === undefined) return { given, problem: `"${LABELS.value}": write the ${kind} that is meant` };
  const read = readRemoval(kind, value);
  if (read === undefined || "problem" in read || FORMULA.test(value) || !plain(kind, value)) return { given, problem: `"${LABELS.value}": it is no ${kind}; correct it, or choose another kind` };
  return { given, item: { kind: read.kind, value: read.value } };
}

/** A register row is for good: names on platforms have only the signs that platforms allow, and nothing is invisible. */
function plain(kind: RemovalKind, value: string): boolean {
  if (/[\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/u.test(value)) return false;
  // The query of an address may hold somebody's mail address.
  const query = value.search(/[?#]/);
  if (query !== -1 && /@|%40/i.test(value.slice(query))) return false;
  if (kind !== "repository" && kind !== "account") return true;
  const parts = value.split("/");
  return parts.length <= (kind === "account" ? 1 : 3) && parts.every((part) => PLATFORM_NAME.test(part));
}
