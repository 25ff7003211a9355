/** The ranked list as a file: CSV with a head of comments that the check of the summary reads, or JSON. */

import type { Ranking, RankOptions } from "./rank.ts";

export interface DomainSource {
  readonly name: string;
  /** Hex; absent where the file was not read to its end. */
  readonly sha256?: string;
  readonly rows: number;
  readonly bad: number;
}

export interface DomainReport {
  readonly ranking: Ranking;
  readonly options: RankOptions & { readonly privateSuffixes: boolean };
  readonly rows: { readonly retained: number; readonly dropped: number; readonly withoutBytes: number; readonly unreadable: number };
  readonly sources: readonly DomainSource[];
  /** What was not read, in words; the list is then incomplete. */
  readonly incomplete: readonly string[];
}

/** How the list was made, in one sentence. */
export function methodOf({ ranking, options }: DomainReport): string {
  const share = options.sme ? "5 % or 1,000, whichever is lower, rounded up (SME)" : "10 %, rounded up";
  const size = options.by === "bytes" ? "retained bytes" : "number of retained rows, because the manifests give no bytes";
  const each = options.byModality ? ", each modality by itself, then filled up from all together" : "";
  return `registrable domains by the Public Suffix List (${options.privateSuffixes ? "with" : "without"} its private section), ranked by ${size}, top ${share}${each}; ties by name; listed ${String(ranking.listed.length)}`;
}

/** One line, no control characters; for names of files and modalities, which are foreign. */
const line = (text: string, max: number): string => text.slice(0, max).replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, " ");
/** A cell that no spreadsheet takes for a formula. */
const cellOf = (text: string): string => line(text, 60).replaceAll(/[^\p{L}\p{N} _./-]/gu, "_").replace(/^[-\s]+/u, "");

/** CSV: `domain,bytes,rows`, and `modality` when ranked by it. */
export function renderDomainsCsv(report: DomainReport): string {
  const { ranking, options, rows, sources } = report;
  const head = [
    `domains_total: ${String(ranking.total)}`,
    `method: ${methodOf(report)}`,
    ...(options.byModality ? ranking.parts.map((part) => `modality ${cellOf(part.modality ?? "") || "not named"}: ${String(part.listed)} listed, domains ${String(part.total)}`) : []),
    `rows: retained ${String(rows.retained)}, not retained ${String(rows.dropped)}, without a byte count ${String(rows.withoutBytes)}, unreadable ${String(rows.unreadable)}`,
    ...(ranking.others.hosts === 0 ? [] : [`not ranked: hosts that are no domain names (addresses, single labels, public suffixes, odd names): ${String(ranking.others.hosts)} with ${String(ranking.others.bytes)} bytes, rows ${String(ranking.others.rows)}`]),
    ...sources.map((source) => `source: ${line(source.name, 300)} sha256 ${source.sha256 ?? "unknown"} rows ${String(source.rows)}`),
    ...report.incomplete.map((text) => `INCOMPLETE: ${line(text, 500)}`),
  ];
  const columns = ["domain", "bytes", "rows", ...(options.byModality ? ["modality"] : [])];
  const cells = ranking.listed.map((one) => [one.domain, String(one.bytes), String(one.rows), ...(options.byModality ? [cellOf(one.modality ?? "")] : [])].join(","));
  return [...head.map((text) => `# ${text}`), columns.join(","), ...cells, ""].join("\n");
}

/** The same as JSON. */
export function renderDomainsJson(report: DomainReport): string {
  const { ranking, rows, sources, incomplete } = report;
  return `${JSON.stringify({ domains_total: ranking.total, method: methodOf(report), parts: ranking.parts, rows, not_ranked: ranking.others, sources, incomplete, domains: ranking.listed }, undefined, 2)}\n`;
}
