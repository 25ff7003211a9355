/** What a comment is rendered from: the report, where it stands, and how much of it there is room for. */

import type { Report } from "../../checks/types.ts";
import { codeSpan, prose } from "../escape.ts";
import { where } from "../select.ts";
import { blobUrl } from "./links.ts";
import { MARK } from "../words.ts";
import type { Row, Rows } from "./rows.ts";
import type { CommentContext } from "./types.ts";

/** How much is shown. The ladder goes down until the text fits. */
export interface Detail {
  /** Rows per table that stand open; the rest is folded under them. */
  readonly open: number;
  /** Rows per table in all. */
  readonly rows: number;
  /** Older and known findings, one line each. */
  readonly older: number;
  /** Quotations, lines to paste, prefilled files, facts. */
  readonly details: boolean;
  readonly passes: boolean;
}

export interface View {
  readonly report: Report;
  readonly context: CommentContext;
  readonly rows: Rows;
  readonly detail: Detail;
  /** Paths that the report shows to be files of the judged commit: only these become links. */
  readonly files: ReadonlySet<string>;
}

/** Paths that something in the report was read from. */
export function filesOf(report: Report): ReadonlySet<string> {
  const files = new Set<string>();
  for (const finding of report.general) if (finding.line !== undefined && finding.path !== undefined) files.add(finding.path);
  for (const model of report.models) {
    for (const fact of model.facts) for (const source of fact.sources) files.add(source.path);
    for (const conflict of model.conflicts) for (const source of conflict.sources) files.add(source.path);
    for (const obligation of model.obligations) {
      for (const evidence of obligation.evidence ?? []) if (evidence.line !== undefined) files.add(evidence.path);
      for (const finding of obligation.findings) if (finding.line !== undefined && finding.path !== undefined) files.add(finding.path);
    }
  }
  for (const consequence of report.change?.consequences ?? []) if (consequence.line !== undefined) files.add(consequence.path);
  for (const model of report.models) for (const path of model.missingRecords ?? []) files.delete(path);
  return files;
}

/** `path:line`, linked to the line at the judged commit where the file is there. `text` stands in its place, where given. */
export function placeLink(view: View, place: { readonly path?: string; readonly line?: number }, text = where(place)): string {
  if (place.path === undefined) return "";
  const url = view.files.has(place.path) ? blobUrl(view.context, place.path, place.line) : undefined;
  return url === undefined ? codeSpan(text, 160) : `[${codeSpan(text, 160)}](${url})`;
}

/** An id in bold; ids are foreign text where a report comes from elsewhere. */
export function boldId(id: string): string {
  return id.trim() === "" ? "**?**" : `**${prose(id, 60)}**`;
}

/** `❌ conflict`: the mark never stands alone. */
export function outcomeWords({ outcome }: Row): string {
  return outcome === "relaxed" ? "⚠️ policy relaxed" : outcome === "hint" ? "💡 hint" : `${MARK[outcome]} ${outcome}`;
}

/**
 * A fold; the blank lines let Markdown stand inside HTML. `summary` stands in a block of HTML, where Markdown is not read and a code
 * span protects nothing: words of ours and numbers alone, never foreign text.
 */
export function fold(summary: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ["<details>", `<summary>${summary}</summary>`, "", ...lines, "", "</details>", ""];
}

/** `1 finding`, `2 findings`. */
export function plural(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}
