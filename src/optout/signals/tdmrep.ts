/**
 * W3C TDM Reservation Protocol (Final Community Group Report, 10 May 2024). Carriers override one another, later over earlier: file,
 * header, HTML meta, EPUB or PDF metadata; what a later one does not say stays as it was ("Processing priority").
 */

import type { Evidence, Headers, Statement, UseVerdict } from "../types.ts";
import { lines } from "./headers.ts";
import type { PageHead } from "./html.ts";
import { evidenceOf, forUses, MINING, notes, SILENT } from "./statement.ts";
import { declare, type TdmDeclaration } from "./tdmrep-values.ts";

/** The combined answer: `reservation` undefined is unset; `policy` is left out where nothing is reserved (reservation 0). */
export interface TdmrepResult extends Statement {
  readonly reservation?: 0 | 1;
  readonly policy?: string;
}

/** Response headers `tdm-reservation` and `tdm-policy`. Several lines that differ, and `1, 0` in one, are protocol errors. */
export function headerDeclaration(headers: Headers): TdmDeclaration | undefined {
  return declare("header", "tdm-reservation", lines(headers, "tdm-reservation"), lines(headers, "tdm-policy"));
}

/** `<meta name="tdm-reservation">` and `<meta name="tdm-policy">` of a page: they speak of that page, not of its images. */
export function metaDeclaration(head: PageHead): TdmDeclaration | undefined {
  const values = (name: string): string[] => head.metas.filter((m) => m.name === name).map((m) => m.content);
  const said = declare("html-meta", "tdm-reservation", values("tdm-reservation"), values("tdm-policy"));
  return said ?? (head.whole ? undefined : { carrier: "html-meta", name: "tdm-reservation", unread: true, note: "the head of the page was not read whole" });
}

const ORDER: readonly string[] = ["file", "header", "html-meta", "embedded"];

/** One answer from what the carriers say, in whatever order they are given; undefined entries are carriers that say nothing. */
export function combineTdm(list: readonly (TdmDeclaration | undefined)[]): TdmrepResult {
  const declared = list.filter((d) => d !== undefined).sort((a, b) => ORDER.indexOf(a.carrier) - ORDER.indexOf(b.carrier));
  if (declared.length === 0) return SILENT;
  const decides = declared.findLast((d) => d.reservation !== undefined);
  const reservation = decides?.reservation;
  // A later carrier that could not be read may have overridden what is known.
  const open = declared.findLast((d) => d.unread === true);
  const unread = open !== undefined && (decides === undefined || declared.indexOf(open) > declared.indexOf(decides));
  const policy = reservation === 0 ? undefined : declared.findLast((d) => d.policy !== undefined)?.policy;
  const verdict: UseVerdict | undefined = reservation === 1 ? "reserved" : unread ? "not-evaluable" : reservation === 0 ? "permitted" : undefined;
  return {
    uses: verdict === undefined ? {} : forUses(MINING, verdict),
    evidence: declared.flatMap((d) => evidenceFor(d, d === decides, decides)),
    ...(reservation === undefined ? {} : { reservation }),
    ...(policy === undefined ? {} : { policy }),
  };
}

function evidenceFor(said: TdmDeclaration, deciding: boolean, decides: TdmDeclaration | undefined): Evidence[] {
  const verdict: UseVerdict = said.unread === true ? "not-evaluable" : said.reservation === 1 ? "reserved" : said.reservation === 0 ? "permitted" : "unknown";
  const overridden = !deciding && said.reservation !== undefined && decides !== undefined ? `overridden by ${decides.carrier}` : undefined;
  return evidenceOf(forUses(MINING, verdict), {
    protocol: "tdmrep", carrier: said.carrier,
    ...(said.name === undefined ? {} : { name: said.name }),
    ...(said.rule === undefined ? {} : { rule: said.rule }),
    ...(said.line === undefined ? {} : { line: said.line }),
    ...(said.policy === undefined || said.reservation === 0 ? {} : { policy: said.policy }),
    ...notes([said.note, overridden]),
  }, "tdm");
}
