/** `Link` response headers (RFC 8288 §3) as far as links with a relation and a type are concerned. Bounded; never throws. */

import { MAX_VALUE } from "./headers.ts";

export interface LinkValue {
  readonly target: string;
  /** Relation types in lower case; none where `rel` is absent. */
  readonly rel: readonly string[];
  readonly type?: string;
}

const MAX_LINKS = 1_000;

/** The links of one header line, in order; what is malformed ends the reading of that line. */
export function parseLinkHeader(line: string): readonly LinkValue[] {
  const text = line.slice(0, MAX_VALUE);
  const links: LinkValue[] = [];
  let at = 0;
  while (links.length < MAX_LINKS) {
    while (at < text.length && (isSpace(text, at) || text[at] === ",")) at += 1;
    if (text[at] !== "<") return links;
    const end = text.indexOf(">", at);
    if (end < 0) return links;
    const target = text.slice(at + 1, end).trim();
    const { parameters, next } = readParameters(text, end + 1);
    const rel = parameters.get("rel");
    const type = parameters.get("type");
    links.push({ target, rel: rel === undefined ? [] : rel.toLowerCase().split(/\s+/).filter((r) => r !== ""), ...(type === undefined ? {} : { type }) });
    at = next;
  }
  return links;
}

function isSpace(text: string, at: number): boolean {
  return text[at] === " " || text[at] === "\t";
}

/** `; name=value` pairs from `at`, up to the comma behind them; of a repeated name the first counts (RFC 8288 §3.3). */
function readParameters(text: string, at: number): { readonly parameters: ReadonlyMap<string, string>; readonly next: number } {
  const parameters = new Map<string, string>();
  let i = at;
  for (;;) {
    while (i < text.length && isSpace(text, i)) i += 1;
    if (text[i] !== ";") break;
    i += 1;
    while (i < text.length && isSpace(text, i)) i += 1;
    const start = i;
    while (i < text.length && !isSpace(text, i) && text[i] !== "=" && text[i] !== ";" && text[i] !== ",") i += 1;
    const name = text.slice(start, i).toLowerCase();
    while (i < text.length && isSpace(text, i)) i += 1;
    let value = "";
    if (text[i] === "=") {
      i += 1;
      while (i < text.length && isSpace(text, i)) i += 1;
      const read = text[i] === '"' ? quoted(text, i + 1) : token(text, i);
      value = read.value;
      i = read.next;
    }
    if (name !== "" && !parameters.has(name)) parameters.set(name, value);
  }
  while (i < text.length && text[i] !== ",") i += 1;
  return { parameters, next: i + 1 };
}

function token(text: string, at: number): { readonly value: string; readonly next: number } {
  let i = at;
  while (i < text.length && text[i] !== ";" && text[i] !== ",") i += 1;
  return { value: text.slice(at, i).trim(), next: i };
}

function quoted(text: string, at: number): { readonly value: string; readonly next: number } {
  let value = "";
  let i = at;
  while (i < text.length && text[i] !== '"') {
    if (text[i] === "\\") i += 1;
    value += text[i] ?? "";
    i += 1;
  }
  return { value, next: i + 1 };
}
