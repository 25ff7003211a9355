/**
 * classification.yaml as text: new decisions are appended behind those that stand there, so that older ones remain as history and
 * comments stay where they are. Every text is quoted; the result is read again and compared before anybody writes it.
 */

import { splitLines } from "../formats/lines.ts";
import type { Positioned } from "../formats/position.ts";
import { parseYaml } from "../formats/yaml.ts";
import type { Decision, DecisionFact } from "./classification-types.ts";

const SCHEMA = "https://raw.githubusercontent.com/gpai-docket/gpai-docket/main/schemas/classification.schema.json";

const HEADER = [
  `# yaml-language-server: $schema=${SCHEMA}`,
  "# What a person decided about this model under the AI Act, when, on what basis and on which facts.",
  "# The newest decision on a question counts; older ones stay as history. gpai-docket classify shows the facts and appends.",
];

/** A text in double quotes (YAML 1.2.2, section 7.3.1); everything invisible is escaped, so that a reviewer sees what stands there. */
function quoted(text: string): string {
  return JSON.stringify(text).replaceAll(/[\u007f-\u00a0\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202f\u205f-\u206f\u3000\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\uffff]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

const PLAIN = /^[A-Za-z][A-Za-z0-9._-]{0,60}$/;
/** Words that some reader takes for something else than a text. */
const NO_TEXT = /^(?:y|n|yes|no|on|off|true|false|null|nan|inf)$/i;

function scalar(text: string): string {
  return PLAIN.test(text) && !NO_TEXT.test(text) ? text : quoted(text);
}

function factLine({ key, value, path, line }: DecisionFact): string {
  const more = [...(path === undefined ? [] : [`path: ${quoted(path)}`]), ...(line === undefined ? [] : [`line: ${line}`])];
  return `{${[`key: ${scalar(key)}`, `value: ${quoted(value)}`, ...more].join(", ")}}`;
}

/** One decision as lines, the first with its dash; `indent` is that of the dash. */
function decisionLines(decision: Decision, indent: string): readonly string[] {
  const { question, answer, by, on, basis = [], reasons, facts = [] } = decision;
  const inner = `${indent}  `;
  return [
    `${indent}- question: ${question}`,
    `${inner}answer: ${scalar(answer)}`,
    ...(by === undefined ? [] : [`${inner}by: ${quoted(by)}`]),
    ...(on === undefined ? [] : [`${inner}on: ${on}`]),
    ...(basis.length === 0 ? [] : [`${inner}basis: [${basis.map(scalar).join(", ")}]`]),
    ...(reasons === undefined ? [] : [`${inner}reasons: ${quoted(reasons)}`]),
    ...(facts.length === 0 ? [] : [`${inner}facts:`, ...facts.map((fact) => `${inner}  - ${factLine(fact)}`)]),
  ];
}

export type Written = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly message: string; readonly fix: string; readonly line?: number };

function refused(message: string, fix: string, line?: number): Written {
  return { ok: false, message, fix, ...(line === undefined ? {} : { line }) };
}

const BLOCK = "write the list in block form, one decision after another with a dash each, and run the command again";

/** Data of a file, null for an empty one. */
function decisionsOf(read: Positioned): { readonly list: readonly unknown[] | undefined; readonly fits: boolean } {
  const { data } = read;
  if (data === null) return { list: undefined, fits: true };
  if (typeof data !== "object" || Array.isArray(data)) return { list: undefined, fits: false };
  const found: unknown = (data as Readonly<Record<string, unknown>>)["decisions"];
  return { list: found === null || found === undefined ? undefined : Array.isArray(found) ? found : [], fits: found === null || found === undefined || Array.isArray(found) };
}

/**
 * Text of classification.yaml with `decisions` appended. `existing` is the text of the file as it is; undefined where there is none.
 * Refused, with the reason and a way out, where the file is broken or holds its list in a shape that cannot be continued safely.
 */
export function appendDecisions(path: string, existing: string | undefined, decisions: readonly Decision[]): Written {
  if (existing === undefined || existing.trim() === "") return checked(path, undefined, `${[...HEADER, "decisions:", ...decisions.flatMap((one) => decisionLines(one, "  "))].join("\n")}\n`, decisions.length);
  const read = parseYaml(path, existing);
  if (!read.ok) return refused(`it cannot be read: ${read.problems[0]?.message ?? "unknown shape"}`, read.problems[0]?.fix ?? "mend the file first", read.problems[0]?.line);
  const { list, fits } = decisionsOf(read.value);
  if (!fits) return refused("`decisions` is no list", BLOCK, read.value.at(["decisions"]).line);
  const end = existing.includes("\r\n") ? "\r\n" : "\n";
  const lines = splitLines(existing);
  if (lines.at(-1) === "") lines.pop();
  const key = lines.findIndex((line) => /^\uFEFF?(?:decisions|"decisions"|'decisions'):/.test(line));
  const continued = (at: number, indent: string): Written => checked(path, read.value, `${[...lines.slice(0, at), ...decisions.flatMap((one) => decisionLines(one, indent)), ...lines.slice(at)].join(end)}${end}`, decisions.length);
  if (key === -1) {
    if (read.value.data !== null && list !== undefined) return refused("the list of decisions stands in an unusual shape", BLOCK);
    lines.push("decisions:");
    return continued(lines.length, "  ");
  }
  if (list === undefined || list.length === 0) {
    // `decisions:`, `decisions: []` or `decisions: null`, perhaps with a comment behind it.
    const rest = /^([^:]{1,20}):[ \t]{0,20}(?:\[[ \t]{0,20}\]|null|~)?[ \t]{0,200}(#.{0,2000})?$/.exec(lines[key] ?? "");
    if (rest === null) return refused("the empty list of decisions stands in an unusual shape", BLOCK, key + 1);
    lines[key] = `${rest[1] ?? ""}:${rest[2] === undefined ? "" : ` ${rest[2]}`}`;
    return continued(key + 1, "  ");
  }
  const first = read.value.at(["decisions", 0]);
  const dash = /^( {0,20})- /.exec(lines[first.line - 1] ?? "");
  if (dash === null || first.line - 1 <= key) return refused("the list of decisions is not in block form", BLOCK, key + 1);
  return continued(afterList(lines, key, dash[1] ?? ""), dash[1] ?? "");
}

/** Index of the line behind the last line of the list that begins below `key`; trailing comments and blank lines stay below it. */
function afterList(lines: readonly string[], key: number, indent: string): number {
  let last = key;
  for (let i = key + 1; i < lines.length; i++) {
    const line = lines[i] ?? "";
    if (line.trim() === "" || /^\s*#/.test(line)) continue;
    const deep = /^ */.exec(line)?.[0].length ?? 0;
    if (deep < indent.length || (deep === indent.length && !line.startsWith(`${indent}-`))) break;
    last = i;
  }
  return last + 1;
}

/** The new text, once it reads as the old data with so many decisions more and nothing else changed. */
function checked(path: string, before: Positioned | undefined, text: string, added: number): Written {
  const read = parseYaml(path, text);
  const unusual = refused("adding to it would change more than the list of decisions", BLOCK);
  if (!read.ok) return unusual;
  const [old, now] = [before === undefined ? [] : decisionsOf(before).list ?? [], decisionsOf(read.value).list ?? []];
  if (now.length !== old.length + added || JSON.stringify(now.slice(0, old.length)) !== JSON.stringify(old)) return unusual;
  const others = (data: unknown): string => (typeof data === "object" && data !== null ? JSON.stringify(Object.entries(data).filter(([name]) => name !== "decisions")) : "[]");
  return others(before?.data ?? null) === others(read.value.data) ? { ok: true, text } : unusual;
}
