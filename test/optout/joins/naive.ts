/** A register as one would write it first: every entry against every row, by the words of the documentation. */

import { hostText, targetText, urlSpans } from "../../../src/optout/url/spans.ts";
import { splitUrl } from "../../../src/optout/url/split.ts";
import { type EntryInput, HOW, newHits, type Register } from "../../../src/optout/joins/types.ts";

export interface Found { readonly id: string; readonly how: string }

/** Percent-encoding as RFC 3986 §6.2.2 has it, by strings. */
function canonical(target: string): string {
  const bytes = [...Buffer.from(target, "latin1")];
  let out = "";
  for (let i = 0; i < bytes.length; i += 1) {
    let c = bytes[i] ?? 0;
    let escaped = false;
    const hex = /^[0-9a-f]{2}$/iu.exec(String.fromCharCode(bytes[i + 1] ?? 32, bytes[i + 2] ?? 32))?.[0];
    if (c === 37 && hex !== undefined && i + 2 < bytes.length) { c = Number.parseInt(hex, 16); i += 2; escaped = true; }
    const char = String.fromCharCode(c);
    if (/[A-Za-z0-9\-._~]/u.test(char) || (!escaped && "/?:@!$&'()*+,;=[]|".includes(char))) out += char;
    else out += `%${c.toString(16).toUpperCase().padStart(2, "0")}`;
  }
  return out;
}

interface Url { readonly https: boolean; readonly host: string; readonly port: number; readonly target: string }

function split(url: string): Url | undefined {
  const spans = urlSpans();
  const bytes = Buffer.from(url);
  if (!splitUrl(bytes, 0, bytes.length, spans)) return undefined;
  return { https: spans.https, host: hostText(spans), port: spans.port, target: canonical(Buffer.from(targetText(spans), "utf8").toString("latin1")) };
}

function matches(entry: EntryInput, row: Url): string | undefined {
  if (entry.kind === "domain") return row.host === entry.value || row.host.endsWith(`.${entry.value}`) ? "domain" : undefined;
  if (entry.kind === "host") return row.host === entry.value ? "host" : undefined;
  if (entry.kind !== "url" && entry.kind !== "url-prefix") return undefined;
  const open = entry.kind === "url-prefix" && entry.value.endsWith("*");
  const given = /^https?:/u.test(entry.value);
  const value = split((given ? "" : "http://") + (open ? entry.value.slice(0, -1) : entry.value));
  if (value === undefined || value.host !== row.host || value.port !== row.port) return undefined;
  const literal = open || !/[A-Za-z0-9]$/u.test(value.target);
  const rest = row.target.slice(value.target.length);
  const fits = entry.kind === "url" ? row.target === value.target : row.target.startsWith(value.target) && (rest === "" || literal || "/?&;".includes(rest[0] ?? ""));
  if (!fits) return undefined;
  return !given || value.https === row.https ? entry.kind : row.port === 0 ? "other-scheme" : undefined;
}

export function naiveUrl(entries: readonly EntryInput[], url: string): Found[] {
  const row = split(url);
  if (row === undefined) return [];
  return sorted(entries.flatMap((entry): Found[] => { const how = matches(entry, row); return how === undefined ? [] : [{ id: entry.id ?? "", how }]; }));
}

export function ask(register: Register, url: string): Found[] {
  const spans = urlSpans();
  const hits = newHits();
  const bytes = Buffer.from(url);
  if (splitUrl(bytes, 0, bytes.length, spans)) register.url(spans, hits);
  return found(register, hits);
}

export function found(register: Register, hits: ReturnType<typeof newHits>): Found[] {
  return sorted(Array.from({ length: hits.count }, (_, i) => ({ id: register.describe(hits.entries[i] ?? 0).id, how: HOW[hits.how[i] ?? 0] ?? "" })));
}

const sorted = (list: Found[]): Found[] => list.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : a.how < b.how ? -1 : 1));
