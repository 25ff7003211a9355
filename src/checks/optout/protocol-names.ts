/** Names that people write for reservation protocols → id of the catalogue. */

import { protocol, protocols } from "../../law/protocols.ts";
import type { ProtocolId } from "../../optout/types.ts";

/** Lower case, letters and digits only. */
export const short = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/gu, "");

const ALIASES: Readonly<Record<string, ProtocolId>> = {
  robots: "rfc9309", robotstxt: "rfc9309", rep: "rfc9309", rfc9309: "rfc9309", robotsexclusionprotocol: "rfc9309",
  tdmrep: "tdmrep", tdmreservationprotocol: "tdmrep", tdmreservation: "tdmrep", tdmrepjson: "tdmrep",
  aipref: "aipref", contentusage: "aipref", aipreferences: "aipref",
  contentsignal: "content-signal", contentsignals: "content-signal", contentsignalspolicy: "content-signal",
  rsl: "rsl", reallysimplelicensing: "rsl", licensexml: "rsl",
  noai: "noai", noimageai: "noai", metanoai: "noai", noainoimageai: "noai",
  aitxt: "ai-txt", spawningaitxt: "ai-txt",
  cawg: "cawg", c2pa: "cawg",
  iptc: "iptc-plus", iptcplus: "iptc-plus", iptcphotometadata: "iptc-plus", plusdatamining: "iptc-plus",
};

/** The protocol that a declared name means; undefined where the name is not known or fits several. */
export function protocolOf(name: string): ProtocolId | undefined {
  const key = short(name.replace(/\([^)]{0,200}\)/gu, ""));
  return Object.hasOwn(ALIASES, key) ? ALIASES[key] : protocols().find((one) => short(one.id) === key || short(one.name) === key)?.id as ProtocolId | undefined;
}

/** Names of the protocol that may stand in prose, lower case, letters and digits only. */
export function spellings(id: ProtocolId): readonly string[] {
  return Object.entries(ALIASES).filter(([, known]) => known === id).map(([name]) => name);
}

/** How the protocol is called, with its standing where it is no agreed list's: `TDM Reservation Protocol (w3c-community-group-report)`. */
export function called(id: string): string {
  const known = protocol(id);
  return known === undefined ? id : `${known.name} (${known.kind.replaceAll("-", " ")})`;
}
