/** Sites to be left out of the crawl, and the rows of the crawl (Measure 1.2(1)(b)). */

import { copyrightRecord, place } from "../copyright/values.ts";
import { LIST_DATE } from "../../law/pirated-sources.ts";
import { finding } from "../finding.ts";
import type { CheckInput } from "../types.ts";
import { asRecorded, byRows, firstRow, many, manifestsAt, rowsShown, seenOnly, some, type Usable } from "./words.ts";
import type { EvidenceProblem } from "./types.ts";

/** Overlap of crawled hosts with the exclusion list; known hosts of unlicensed libraries; a list that was joined with nothing. */
export function siteProblems(evidence: Usable, input: CheckInput): readonly EvidenceProblem[] {
  const { exclusion, pirated } = evidence.result;
  const said = asRecorded(evidence);
  const out: EvidenceProblem[] = [];
  const record = copyrightRecord(input).exclusion_list;
  if (exclusion.rows > 0) {
    const mine = (row: { readonly reason: string }): boolean => row.reason === "exclusion-list";
    const domains = byRows(exclusion.by_domain);
    const shown = rowsShown(evidence.result, mine);
    out.push({ outcome: "conflict", finding: finding("optout/excluded-site", `${many(exclusion.rows, "row")} of the crawl ${exclusion.rows === 1 ? "is" : "are"} of sites on the exclusion list${exclusion.date === undefined ? "" : ` of ${exclusion.date}`}${said}: ${some(domains)}.${firstRow(evidence.result, mine)}`, manifestsAt(input), { evidence: shown ?? some(domains), fix: "Leave these rows out, and check why the crawler did not; or correct the list." }) });
  }
  if (pirated.rows > 0) {
    const mine = (row: { readonly reason: string }): boolean => row.reason === "pirated-host";
    const shown = rowsShown(evidence.result, mine);
    const sources = byRows(pirated.by_source);
    out.push({ outcome: record === undefined ? "gap" : "conflict", finding: finding("optout/pirated-host", `${many(pirated.rows, "row")} of the crawl ${pirated.rows === 1 ? "is" : "are"} of hosts publicly known to offer works without licence (list of ${LIST_DATE}, not a list of courts or authorities)${said}: ${some(sources)}.${firstRow(evidence.result, mine)}`, manifestsAt(input), { evidence: shown ?? some(sources), fix: "Leave these rows out, or record on what basis they were used." }) });
  }
  if (record !== undefined && exclusion.entries === 0) out.push({ outcome: "unknown", finding: finding("optout/list-not-joined", `The crawl was not held against the exclusion list: the list that is recorded holds no domains that can be read${said}.`, place(input, "exclusion_list"), { fix: "exclusion_list: {path: .gpai/optout/excluded-sites.txt}   # one domain per line, as the crawler used it" }) });
  return out;
}

/** What supports the record, in one line. */
export function sitesLine(evidence: Usable): string {
  const { exclusion, rows } = evidence.result;
  return `no row of ${rows.total.toLocaleString("en")} on the ${many(exclusion.entries, "entry", "entries")} of the exclusion list${exclusion.date === undefined ? "" : ` of ${exclusion.date}`}${asRecorded(evidence)}${seenOnly(evidence)}`;
}
