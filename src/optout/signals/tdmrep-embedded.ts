/** TDMRep inside of files: EPUB 2 and 3 package documents ("TDM Metadata in EPUB files") and XMP of PDF ("TDM Metadata in PDF files"). */

import { attributeOf, readXml } from "./xml.ts";
import { readXmp } from "./xmp.ts";
import { declare, type TdmDeclaration } from "./tdmrep-values.ts";

/** Namespace of the XMP properties: it ends in a slash. */
const XMP_NS = "http://www.w3.org/ns/tdmrep/";
/** IRI of the EPUB 3 prefix: it ends in a hash. */
const EPUB_IRI = "http://www.w3.org/ns/tdmrep#";
const MAX_METAS = 1_000;

/** What an EPUB package document (OPF) says. */
export function opfDeclaration(opf: string): TdmDeclaration | undefined {
  const found: Record<"reservation" | "policy", string[]> = { reservation: [], policy: [] };
  let prefixes: ReadonlySet<string> = new Set();
  let undeclared = false;
  let open: { readonly into: string[]; text: string } | undefined;
  let metas = 0;
  const problem = readXml(opf, {
    open(element, depth) {
      if (depth === 1) prefixes = prefixesOf(attributeOf(element, "prefix") ?? "");
      open = undefined;
      if (element.local !== "meta" || metas >= MAX_METAS) return;
      metas += 1;
      const old = attributeOf(element, "name");
      const content = attributeOf(element, "content");
      if (content !== undefined && old === "tdm:reservation") found.reservation.push(content);
      if (content !== undefined && old === "tdm:policy") found.policy.push(content);
      const property = attributeOf(element, "property") ?? "";
      const local = /^[^:\s]{1,100}:(reservation|policy)$/.exec(property)?.[1];
      // A refining meta speaks of another element.
      if ((local !== "reservation" && local !== "policy") || attributeOf(element, "refines") !== undefined) return;
      const prefix = property.slice(0, property.indexOf(":"));
      if (prefixes.has(prefix)) open = { into: found[local], text: "" };
      else if (prefix === "tdm") undeclared = true;
    },
    text(text) {
      if (open !== undefined && open.text.length < 10_000) open.text += text;
    },
    close() {
      if (open !== undefined) open.into.push(open.text);
      open = undefined;
    },
  });
  if (problem !== undefined) return unread("EPUB package", problem.offset, problem.message);
  const said = declare("embedded", "tdm:reservation", found.reservation, found.policy);
  if (said !== undefined || !undeclared) return said;
  return { carrier: "embedded", name: "tdm:reservation", note: `the prefix tdm is not declared as ${EPUB_IRI} in the package: read as unset` };
}

/** Prefixes that the `prefix` attribute of the package binds to the IRI of the protocol (EPUB 3.3, D.1.4: `name: IRI` pairs). */
function prefixesOf(text: string): ReadonlySet<string> {
  const words = text.slice(0, 10_000).split(/\s+/);
  const out = new Set<string>();
  words.forEach((word, i) => {
    if (word.endsWith(":") && words[i + 1] === EPUB_IRI) out.add(word.slice(0, -1));
  });
  return out;
}

/** What an XMP packet says: `reservation` and `policy` as elements or attributes, under any prefix. */
export function xmpDeclaration(xmp: string): TdmDeclaration | undefined {
  const { properties, problem } = readXmp(xmp, new Set([XMP_NS, EPUB_IRI]));
  if (problem !== undefined) return unread("XMP", problem.offset, problem.message);
  const values = (local: string): string[] => properties.filter((p) => p.ns === XMP_NS && p.local === local).map((p) => p.value);
  const said = declare("embedded", "tdm:reservation", values("reservation"), values("policy"));
  if (said !== undefined || properties.length === 0) return said;
  return { carrier: "embedded", name: "tdm:reservation", note: `the namespace is ${EPUB_IRI}, in XMP it is ${XMP_NS}: read as unset` };
}

function unread(what: string, offset: number, message: string): TdmDeclaration {
  return { carrier: "embedded", name: what, unread: true, note: `not well-formed XML at character ${offset}: ${message}` };
}
