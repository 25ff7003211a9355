/** Field 2.3.8 and the domains rules: a list or a link, registrable names, the number that the rule asks for. */

import { type Fault, fault } from "./fault.ts";
import type { Field } from "./field.ts";
import { isUrl, repositoryPath } from "../copyright/policy.ts";
import { wantedDomains } from "../../law/domains-rule.ts";
import type { TextDocument } from "../../records/types.ts";
import type { CheckInput } from "../types.ts";

const MAX_LINES = 2_000_000;
const NAME = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.){1,4}[\p{L}][\p{L}\p{N}-]{1,40}$/u;

interface DomainList {
  readonly path: string;
  readonly names: number;
  /** Entries that are no domain names, with their lines; first ten. */
  readonly strange: readonly { readonly text: string; readonly line: number }[];
  readonly hosts: number;
  /** Total number of crawled domains, where the header says so (`# domains_total: 20000`). */
  readonly total: number | undefined;
}

/** Reads a list of domains, one per line or the first column of a CSV or TSV file. Lines that begin with `#` are comments. */
export function readDomains(document: TextDocument): DomainList {
  const strange: { text: string; line: number }[] = [];
  let names = 0;
  let hosts = 0;
  let total: number | undefined;
  let named = false;
  for (const [index, raw] of document.text.split(/\r\n|\n|\r/u, MAX_LINES).entries()) {
    const text = raw.trim().slice(0, 500);
    if (text === "") continue;
    if (text.startsWith("#")) {
      const found = /(?:domains?[_ ]total|total[_ ]domains?|of)\D{1,5}(\d{1,12})/iu.exec(text)?.[1];
      const said = /^#\s{0,10}domains_total\s{0,10}:/iu.test(text);
      // The line that is named so counts; "2,000 of 20,000" in a sentence only where there is none.
      if (found !== undefined && (said || !named)) total = Number(found);
      named ||= said;
      continue;
    }
    const cell = (text.split(/[\t,;]/u, 1)[0] ?? "").trim().replace(/^"|"$/gu, "").toLowerCase();
    const header = names === 0 && strange.length === 0;
    if (header && /^(?:domain|host|name|url|site|rank)[a-z_ ]{0,20}$/u.test(cell)) continue;
    if (NAME.test(cell)) {
      names += 1;
      if (cell.startsWith("www.")) hosts += 1;
    } else if (strange.length < 10) strange.push({ text: cell, line: index + 1 });
  }
  return { path: document.path, names, strange, hosts, total };
}

/** The file of the repository that the field points at, or the list in the field itself. */
export function domainList(field: Field, input: CheckInput): DomainList | "elsewhere" | "missing" | undefined {
  if (Array.isArray(field.value)) return readDomains({ path: field.at.path, text: field.value.map(String).join("\n"), complete: true });
  const text = field.text.trim();
  const path = repositoryPath(text);
  const document = input.records.documents.get(path);
  if (document !== undefined) return readDomains(document);
  if (isUrl(text) || /https?:\/\//u.test(text) || input.records.paths.has(path)) return "elsewhere";
  if (/^[\w./ -]{1,300}\.(?:csv|tsv|txt|json|ya?ml|parquet|gz)$/iu.test(path)) return "missing";
  const parts = text.split(/[\s,;]+/u).filter((part) => part !== "");
  return parts.filter((part) => NAME.test(part.toLowerCase())).length >= 3 ? readDomains({ path: field.at.path, text: parts.join("\n"), complete: true }) : undefined;
}

/** Format of the list and its length against the rule, where the header gives the total. */
export function domainFaults(field: Field, input: CheckInput): readonly Fault[] {
  const list = domainList(field, input);
  if (list === "elsewhere") return [];
  if (list === "missing") return [fault("gap", "no-domain-file", `Field 2.3.8 points at a file that is not in this repository.`, field.at, { evidence: field.text, fix: "PST-2.3.8: data/domains.csv   # or an https address" })];
  if (list === undefined) return [fault("gap", "no-domains", "Field 2.3.8 is neither a list of domain names nor a link to one.", field.at, { evidence: field.text, fix: "PST-2.3.8: data/domains.csv   # one registrable domain per line, ranked by size of content" })];
  const out: Fault[] = [];
  const [strange] = list.strange;
  if (strange !== undefined) out.push(fault("gap", "no-domain-name", `The list of domains holds an entry that is no domain name; top and second level are asked for (example.com), no addresses or paths.`, { path: list.path, line: strange.line }, { evidence: strange.text, fix: "example.com" }));
  if (list.hosts > 0) out.push(fault("unknown", "host-names", `${list.hosts} entries of the list are host names (www.…) and not registrable domains.`, { path: list.path }, { fix: "Cut them to the registrable domain by the Public Suffix List, and merge." }));
  const sme = input.model.profile.sme === true;
  if (list.total !== undefined) {
    const number = wantedDomains(list.total, sme);
    if (list.names < number) out.push(fault("gap", "too-few-domains", `The list has ${list.names} names; ${sme ? "the top 5 % or 1,000, whichever is lower," : "the top 10 %"} of ${list.total} domains ${sme ? "are" : "is"} ${number} (rounded up: our reading).`, { path: list.path }, { fix: `List ${number} names, ranked by size of content.` }));
  } else if (list.names > 0) out.push(fault("unknown", "domains-total", "The number of all crawled domains is not stated with the list, so its length cannot be checked against the rule.", { path: list.path }, { fix: "# domains_total: <number>   # in the first line of the file" }));
  return out;
}
