/**
 * `noai` and `noimageai` (DeviantArt, November 2022; a community convention) in `X-Robots-Tag` and in `<meta name="robots">`, with the
 * grammar of those carriers: `[agent:] directive, directive`. Compared without regard to case.
 */

import type { Statement, UseVerdict } from "../types.ts";
import { MAX_VALUE } from "./headers.ts";
import type { PageHead } from "./html.ts";
import { combineStatements, evidenceOf, forUses, TRAINING } from "./statement.ts";

export interface NoaiOptions {
  /** Product tokens, or whole User-Agent strings, under which the data was fetched or is used. Directives for other agents do not count. */
  readonly agent?: string | readonly string[];
  /** Whether the row itself is an image; undefined where it is not known. */
  readonly isImage?: boolean;
}

export interface NoaiResult extends Statement {
  readonly noai: boolean;
  readonly noimageai: boolean;
}

/** Directives with a value behind a colon, which is no agent's name in front of one (Google's robots meta documentation). */
const VALUED = new Set(["unavailable_after", "max-snippet", "max-image-preview", "max-video-preview"]);
const MAX_METAS = 1_000;

interface Found { noai: boolean; noimageai: boolean }

/** Names in lower case: as given, and the product in front of a `/` or space. */
function namesOf(agent: NoaiOptions["agent"]): ReadonlySet<string> {
  const out = new Set<string>();
  for (const name of agent === undefined ? [] : typeof agent === "string" ? [agent] : agent) {
    const whole = name.trim().toLowerCase();
    const end = whole.search(/[/\s]/);
    out.add(whole);
    if (end > 0) out.add(whole.slice(0, end));
  }
  out.delete("");
  return out;
}

function look(words: string, found: Found): void {
  for (const word of words.trim().toLowerCase().split(/\s+/)) {
    if (word === "noai") found.noai = true;
    else if (word === "noimageai") found.noimageai = true;
  }
}

/**
 * One header value. `agent:` in front of a directive makes it that agent's; a directive without a name holds for everyone. Whether a
 * name also covers the directives behind the next comma is not settled, as intermediaries join lines with commas: it is read so that
 * nothing that may be a reservation is lost.
 */
function lookAtHeader(value: string, names: ReadonlySet<string>, found: Found): void {
  for (const part of value.split(",")) {
    const colon = part.indexOf(":");
    const name = colon < 0 ? "" : part.slice(0, colon).trim().toLowerCase();
    if (colon < 0) look(part, found);
    else if (!VALUED.has(name) && (name === "*" || names.has(name))) look(part.slice(colon + 1), found);
  }
}

function resultOf(found: Found, rule: string, name: string, carrier: "header" | "html-meta", isImage: boolean | undefined): NoaiResult {
  // A header speaks of the very file, which may be an image; a meta element stands in a page, which is none.
  const images = found.noimageai && (isImage === true || (isImage === undefined && carrier === "header"));
  const verdict: UseVerdict | undefined = found.noai || images ? "reserved" : undefined;
  const uses = verdict === undefined ? {} : forUses(TRAINING, verdict);
  if (!found.noai && !found.noimageai) return { uses, evidence: [], ...found };
  const note = found.noai ? undefined : images && isImage === undefined ? "noimageai is for images only; whether this is one is not known" : images ? undefined : "noimageai reserves images only, and this is none";
  return { uses, evidence: evidenceOf(uses, { protocol: "noai", carrier, name, rule: `${name}: ${rule.slice(0, 300)}`, ...(note === undefined ? {} : { note }) }), ...found };
}

function both(results: readonly NoaiResult[]): NoaiResult {
  return { ...combineStatements(results), noai: results.some((r) => r.noai), noimageai: results.some((r) => r.noimageai) };
}

/** Lines of `X-Robots-Tag`, each read for itself. */
export function noaiHeaderStatement(lines: readonly string[], options: NoaiOptions = {}): NoaiResult {
  const names = namesOf(options.agent);
  return both(lines.map((line) => {
    if (line.length > MAX_VALUE) {
      const uses = forUses(TRAINING, "not-evaluable");
      return { uses, evidence: evidenceOf(uses, { protocol: "noai", carrier: "header", name: "X-Robots-Tag", note: `longer than ${MAX_VALUE} characters` }), noai: false, noimageai: false };
    }
    const found = { noai: false, noimageai: false };
    lookAtHeader(line, names, found);
    return resultOf(found, line, "X-Robots-Tag", "header", options.isImage);
  }));
}

/** `content` of a robots meta element, or of one that is named after the agent. Words are divided by commas or spaces. */
export function noaiContentStatement(contents: readonly string[], options: NoaiOptions = {}, name = "robots"): NoaiResult {
  return both(contents.slice(0, MAX_METAS).map((content) => {
    const found = { noai: false, noimageai: false };
    for (const part of content.slice(0, MAX_VALUE).split(",")) look(part, found);
    return resultOf(found, content, name, "html-meta", options.isImage);
  }));
}

/** `<meta name="robots">` and the meta elements named after an asked agent. */
export function noaiMetaStatement(head: PageHead, options: NoaiOptions = {}): NoaiResult {
  const names = namesOf(options.agent);
  const results = head.metas.filter((m) => m.name === "robots" || names.has(m.name)).map((m) => noaiContentStatement([m.content], options, m.name));
  if (!head.whole) {
    const uses = forUses(TRAINING, "not-evaluable");
    results.push({ uses, evidence: evidenceOf(uses, { protocol: "noai", carrier: "html-meta", name: "robots", note: "the head of the page was not read whole" }), noai: false, noimageai: false });
  }
  return both(results);
}
