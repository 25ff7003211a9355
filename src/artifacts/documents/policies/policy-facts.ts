/** What policy documents state that can be pointed at: contacts, complaint channels, snapshots of reservations, whether the Code was signed. */

import { cut } from "../findings.ts";
import { statedDates } from "../../../formats/dates-in-text.ts";
import type { Sentence } from "../../../formats/markdown-sentences.ts";

interface Contact { readonly address: string; readonly line: number; readonly purpose: "copyright" | "complaint" | "general" }
interface Statement { readonly line: number; readonly quote: string }

export interface PolicyFacts {
  readonly contacts: readonly Contact[];
  /** Sentences by which somebody may complain. */
  readonly complaints: readonly Statement[];
  /** When reservations of rights (robots.txt and others) were read, as stated. */
  readonly reservationSnapshots: readonly (Statement & { readonly raw: string; readonly date: string })[];
  /** Whether the document says that the Code of Practice was signed. */
  readonly signed?: Statement & { readonly value: boolean };
  readonly measures: readonly (Statement & { readonly measure: Measure })[];
}

/** The five measures of the Code's copyright chapter, by what a policy says of each. */
type Measure = "1.1 policy" | "1.2 lawful access" | "1.3 rights reservations" | "1.4 infringing outputs" | "1.5 contact and complaints";

const EMAIL = /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g;
const MEASURES: readonly (readonly [Measure, RegExp])[] = [
  ["1.1 policy", /\bcopyright policy\b/i],
  ["1.2 lawful access", /\b(?:lawfully accessible|paywalls?|technological (?:protection|measures|denial)|circumvent\w*|persistently and repeatedly infring\w*|pira(?:cy|ted?))\b/i],
  ["1.3 rights reservations", /\b(?:robots\.txt|rights? reservations?|reservations? of rights|opt(?:ed)?[- ]?outs?|machine-readable|robot exclusion|tdm ?rep)\b/i],
  ["1.4 infringing outputs", /\b(?:infring\w+ (?:outputs?|uses?|copyright)|copyright[- ]infring\w+|memori[sz]ation|verbatim)\b/i],
  ["1.5 contact and complaints", /\b(?:complaints?|lodg(?:e|ing)|point of contact|rights? ?holders? (?:may|can) contact)\b/i],
];
const RESERVATION = /\b(?:robots(?:\.txt)?|opt(?:ed|ing)?[- ]?outs?|rights? reservations?|machine-readable|crawlers?)\b/i;
const SNAPSHOT = /\b(?:at the time of|as of|as at|snapshots?|collected (?:in|on)|fetched (?:in|on)|retrieved (?:in|on)|checked (?:in|on)|status (?:of|in)|until|in)\b/i;
const MAX = 60;

/** Reads the sentences of a document; headings give each address its purpose. */
export function policyFacts(parts: readonly { readonly sentence: Sentence; readonly headings: readonly string[] }[]): PolicyFacts {
  const contacts = new Map<string, Contact>();
  const complaints: Statement[] = [];
  const snapshots: (Statement & { raw: string; date: string })[] = [];
  const measures: (Statement & { measure: Measure })[] = [];
  let signed: (Statement & { value: boolean }) | undefined;
  for (const { sentence, headings } of parts) {
    const { text, line } = sentence;
    const quote = cut(text);
    for (const match of text.matchAll(EMAIL)) {
      const near = `${match[0]} ${headings.at(-1) ?? ""} ${text.slice(Math.max(0, match.index - 200), match.index)}`;
      const purpose = /copyright|rights? ?holder/i.test(near) ? "copyright" : /complain|report|abuse|removal|opt-?out/i.test(near) ? "complaint" : "general";
      const before = contacts.get(match[0]);
      if ((before === undefined || (before.purpose === "general" && purpose !== "general")) && contacts.size < MAX) contacts.set(match[0], { address: match[0], line: before?.line ?? line, purpose });
    }
    if (/\b(?:lodg(?:e|ing)|submit|file|send|report|make)\b[^.;]{0,60}\bcomplaints?\b|\bcomplaints?\b[^.;]{0,80}\b(?:to|via|at|by)\b/i.test(text) && complaints.length < MAX) complaints.push({ line, quote });
    const reservation = RESERVATION.test(text);
    const date = reservation && SNAPSHOT.test(text) ? statedDates(text).find((d) => d.date !== undefined) : undefined;
    if (date?.date !== undefined && snapshots.length < MAX) snapshots.push({ line, quote, raw: date.raw, date: date.date });
    const sign = /\b(?:ha(?:s|ve) (not )?(?:yet )?signed|did (not) sign|is (not )?a signatory|are (not )?signatories)\b/i.exec(text);
    if (sign !== null && signed === undefined && /\b(?:code|signature form|ai office|signator)/i.test(text)) signed = { line, quote, value: ![sign[1], sign[2], sign[3], sign[4]].some((s) => s !== undefined) };
    for (const [measure, pattern] of MEASURES) if (pattern.test(text) && measures.filter((m) => m.measure === measure).length < 3) measures.push({ measure, line, quote });
  }
  return { contacts: [...contacts.values()], complaints, reservationSnapshots: snapshots, measures, ...(signed === undefined ? {} : { signed }) };
}
