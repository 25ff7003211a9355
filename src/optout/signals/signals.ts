/** Every signal of use about one fetched page or file, from whatever was kept of it. */

import { targetOf } from "../robots/target.ts";
import type { Headers, Statement } from "../types.ts";
import { aiprefHeaderStatement, aiprefRobotsStatement, type RobotsLine } from "./aipref.ts";
import { aiTxtStatement } from "./ai-txt.ts";
import { cawgStatement } from "./cawg.ts";
import { contentSignalHeaderStatement, contentSignalStatement } from "./content-signal.ts";
import { isObject, lines, NO_HEADERS } from "./headers.ts";
import { readHead } from "./html.ts";
import { iptcStatement, iptcXmpStatement } from "./iptc-plus.ts";
import { noaiHeaderStatement, noaiMetaStatement } from "./noai.ts";
import { rslDiscovery } from "./rsl-discovery.ts";
import { rslStatement } from "./rsl.ts";
import { combineTdm, headerDeclaration, metaDeclaration } from "./tdmrep.ts";
import { opfDeclaration, xmpDeclaration } from "./tdmrep-embedded.ts";
import { fileDeclaration, readTdmFile, type TdmFile } from "./tdmrep-file.ts";
import { declare, type TdmDeclaration } from "./tdmrep-values.ts";

/** Metadata of the file itself, as a manifest carries it. */
export interface Embedded {
  /** EPUB package document. */
  readonly opf?: string;
  /** XMP packet, or its properties by prefixed name (`plus:DataMining`, `tdm:reservation`, `tdm:policy`). */
  readonly xmp?: unknown;
  /** `cawg.training-mining` assertion, a list of assertions, or `{assertions: […]}`. */
  readonly assertion?: unknown;
  readonly assertions?: unknown;
  /** Value of plus:DataMining. */
  readonly "plus:DataMining"?: unknown;
}

export interface SignalInput {
  readonly url: string;
  /** Path with query; default `targetOf(url)`. */
  readonly target?: string;
  readonly headers?: Headers;
  readonly html?: string;
  /** `/.well-known/tdmrep.json`: text, parsed data, or read before (`readTdmFile`). */
  readonly tdmrep?: unknown;
  readonly embedded?: unknown;
  /** Lines of robots.txt that hold for the agent (`robotsSignalLines`). */
  readonly robotsLines?: { readonly contentUsage?: readonly RobotsLine[]; readonly contentSignal?: readonly RobotsLine[]; readonly licenses?: readonly RobotsLine[] };
  /** Whether robots.txt lets the agent fetch the URL; false leaves Content-Usage lines of robots.txt out. Default true. */
  readonly crawlable?: boolean;
  readonly aiTxt?: string;
  readonly rslXml?: string;
  /** Milliseconds since 1970; decides the AIPREF vocabulary. */
  readonly fetchedAt?: number;
  readonly agent?: string | readonly string[];
  readonly isImage?: boolean;
}

function isTdmFile(value: unknown): value is TdmFile {
  return isObject(value) && Array.isArray(value["rules"]) && typeof value["whole"] === "boolean";
}

/** Texts of a property by its prefixed name, exiftool's group prefix (`XMP-plus:DataMining`) included. */
function property(fields: Readonly<Record<string, unknown>>, name: string): string[] {
  const value = [name, `XMP-${name}`].map((key) => (Object.hasOwn(fields, key) ? fields[key] : undefined)).find((v) => v !== undefined && v !== null);
  return (Array.isArray(value) ? (value as readonly unknown[]) : [value]).filter((v) => typeof v === "string" || typeof v === "number").map(String);
}

function embeddedTdm(fields: Readonly<Record<string, unknown>>): (TdmDeclaration | undefined)[] {
  const { opf, xmp } = fields as Embedded;
  return [
    typeof opf === "string" ? opfDeclaration(opf) : undefined,
    typeof xmp === "string" ? xmpDeclaration(xmp) : undefined,
    ...[fields, xmp].map((place) => (isObject(place) ? declare("embedded", "tdm:reservation", property(place, "tdm:reservation"), property(place, "tdm:policy")) : undefined)),
  ];
}

function embeddedOthers(fields: Readonly<Record<string, unknown>>): Statement[] {
  const { xmp, assertion, assertions } = fields as Embedded;
  const out: Statement[] = [];
  const values = [...property(fields, "plus:DataMining"), ...(isObject(xmp) ? property(xmp, "plus:DataMining") : [])];
  if (values.length > 0) out.push(iptcStatement(values));
  if (typeof xmp === "string") out.push(iptcXmpStatement(xmp));
  for (const given of [assertion, assertions]) if (given !== undefined && given !== null) out.push(cawgStatement(given));
  return out;
}

/**
 * What each protocol says, one statement per protocol and carrier; those that say nothing are left out. TDMRep is one statement, as its
 * carriers override one another; all others are combined by the caller, the most restrictive first. Never throws on content.
 */
export function readSignals(input: SignalInput): readonly Statement[] {
  const headers = input.headers ?? NO_HEADERS;
  const target = input.target ?? targetOf(input.url);
  const head = input.html === undefined ? undefined : readHead(input.html);
  const embedded = isObject(input.embedded) ? input.embedded : {};
  const options = { ...(input.agent === undefined ? {} : { agent: input.agent }), ...(input.isImage === undefined ? {} : { isImage: input.isImage }) };
  const robots = input.robotsLines ?? {};
  const file = input.tdmrep === undefined || input.tdmrep === null ? undefined : isTdmFile(input.tdmrep) ? input.tdmrep : readTdmFile(input.tdmrep);
  const statements: Statement[] = [
    combineTdm([file === undefined ? undefined : fileDeclaration(file, target), headerDeclaration(headers), head === undefined ? undefined : metaDeclaration(head), ...embeddedTdm(embedded)]),
    aiprefHeaderStatement(lines(headers, "content-usage"), input.fetchedAt),
    aiprefRobotsStatement(robots.contentUsage ?? [], target, input.crawlable ?? true, input.fetchedAt),
    contentSignalStatement(robots.contentSignal ?? [], target),
    contentSignalHeaderStatement(lines(headers, "content-signal")),
    noaiHeaderStatement(lines(headers, "x-robots-tag"), options),
    ...(head === undefined ? [] : [noaiMetaStatement(head, options)]),
    rslDiscovery({ robotsLicenses: robots.licenses ?? [], linkHeaders: lines(headers, "link"), htmlLinks: head?.links ?? [], base: baseOf(input.url, head?.base) }),
    ...(input.rslXml === undefined ? [] : [rslStatement(input.rslXml, input.url)]),
    ...(input.aiTxt === undefined ? [] : [aiTxtStatement(input.aiTxt, target, input.agent)]),
    ...embeddedOthers(embedded),
  ];
  return statements.filter((s) => s.evidence.length > 0 || Object.keys(s.uses).length > 0);
}

function baseOf(url: string, base: string | undefined): string {
  if (base === undefined) return url;
  try {
    return new URL(base, url).href;
  } catch {
    return url;
  }
}
