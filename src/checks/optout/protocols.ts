/** Reservations beyond robots.txt and the rows that were kept (Measure 1.3(1)(b)). Absence of a signal is never permission. */

import { AGREED_LIST } from "../../law/protocols.ts";
import type { ProtocolId } from "../../optout/types.ts";
import { copyrightRecord, place, textState } from "../copyright/values.ts";
import type { Source } from "../../artifacts/model.ts";
import { finding, placeOf } from "../finding.ts";
import type { CheckInput } from "../types.ts";
import { called, protocolOf } from "./protocol-names.ts";
import { asRecorded, firstRow, many, manifestsAt, rowsShown, seenOnly, type Usable } from "./words.ts";
import type { EvidenceProblem } from "./types.ts";

interface Declared { readonly name: string; readonly since?: string; readonly at: Source }

/** Protocols that copyright.yaml says are honoured, by id. */
export function declaredProtocols(input: CheckInput): ReadonlyMap<ProtocolId, Declared> {
  const out = new Map<ProtocolId, Declared>();
  for (const [index, one] of (copyrightRecord(input).protocols ?? []).entries()) {
    const { name, since } = typeof one === "string" ? { name: one, since: undefined } : one;
    const id = textState(name) === "filled" ? protocolOf(name) : undefined;
    if (id !== undefined && !out.has(id)) out.set(id, { name, ...(since === undefined ? {} : { since }), at: place(input, "protocols", index) });
  }
  return out;
}

/** Of the list of agreed protocols, as far as this catalogue knows: what it means for one that is not declared. */
export function standing(id: string): string {
  if (AGREED_LIST.status === "final" && AGREED_LIST.final?.includes(id) === true) return "It is on the list of protocols agreed at EU level.";
  return AGREED_LIST.status === "pending" ? `No list of protocols agreed at EU level was known on ${AGREED_LIST.asOf}.` : "It is not on the list of protocols agreed at EU level.";
}

/** Rows kept although reserved, and rows kept under terms, per protocol. RFC 9309 belongs to C-1.3.1.a. */
export function protocolProblems(evidence: Usable, input: CheckInput): readonly EvidenceProblem[] {
  const declared = declaredProtocols(input);
  const said = asRecorded(evidence);
  const out: EvidenceProblem[] = [];
  for (const [id, count] of Object.entries(evidence.result.protocols).sort((a, b) => (a[0] < b[0] ? -1 : 1))) {
    if (id === "rfc9309" || count === undefined) continue;
    const honoured = declared.get(id as ProtocolId);
    const mine = (row: { readonly reason: string }): boolean => row.reason === id;
    const shown = rowsShown(evidence.result, mine);
    const quote = shown === undefined ? {} : { evidence: shown };
    if (count.reserved > 0 && honoured !== undefined) {
      const since = honoured.since === undefined ? "" : ` since ${honoured.since}`;
      out.push({ outcome: "conflict", finding: finding("optout/reserved-kept", `${honoured.name} is recorded as honoured${since} (${placeOf(honoured.at)}), and ${many(count.reserved, "row")} kept for training ${count.reserved === 1 ? "is" : "are"} reserved under it${said}.${firstRow(evidence.result, mine)}`, manifestsAt(input), { ...quote, fix: "Leave the rows out (retained: false), or say since when and how the protocol is read: {name: …, since: …, how: …}." }) });
    } else if (count.reserved > 0) {
      out.push({ outcome: "unknown", finding: finding("optout/reserved-undeclared", `${many(count.reserved, "row")} kept for training ${count.reserved === 1 ? "is" : "are"} reserved under ${called(id)}, which is not among the protocols recorded as honoured${said}. ${standing(id)} Whether the reservation binds here is for a person to decide.${firstRow(evidence.result, mine)}`, manifestsAt(input), { ...quote, fix: `protocols: [${id}, …]   # and leave the rows out; or record why it is not read` }) });
    }
    if (count.conditional > 0) {
      out.push({ outcome: "unknown", finding: finding("optout/conditional-kept", `${many(count.conditional, "row")} kept for training ${count.conditional === 1 ? "is" : "are"} permitted under ${called(id)} only on terms (payment, licence, user or place)${said}. Whether the terms are met is for a person to say.`, manifestsAt(input), { fix: "Leave the rows out, or record the licence in the training-data register." }) });
    }
  }
  const unread = evidence.result.notes["signals-not-read"] ?? 0;
  if (unread > 0) out.push({ outcome: "unknown", finding: finding("optout/signals-not-read", `Lines or files on use of the sites of ${many(unread, "row")} could not be read, so what they reserve is not known${said}.`, manifestsAt(input), { fix: "Verify the crawl in parts, or give the snapshots of these sites alone." }) });
  const terms = evidence.result.notes["rsl-terms-not-read"] ?? 0;
  if (terms > 0) out.push({ outcome: "unknown", finding: finding("optout/rsl-terms-not-read", `${many(terms, "row")} kept for training ${terms === 1 ? "points" : "point"} at RSL terms (License line or Link header), and the terms are not part of the evidence${said}. Whether they reserve training is for a person to say.`, manifestsAt(input), { fix: "Leave the rows out, or read the terms: gpai-docket optout eval takes them as rsl_xml." }) });
  return out;
}

/** What the evidence shows of the protocols, in one line. */
export function protocolsLine(evidence: Usable): string {
  const { result } = evidence;
  const told = Object.entries(result.protocols).flatMap(([id, count]) => (count === undefined ? [] : [`${id}: ${count.reserved} reserved, ${count.conditional} on terms, ${count.permitted} permitted`]));
  return `rows kept, by signal on training: ${told.length === 0 ? "none in what the manifests carry" : told.join("; ")}; without a signal ${result.train.unknown.toLocaleString("en")}, which permits nothing; not evaluable ${result.train["not-evaluable"].toLocaleString("en")}${seenOnly(evidence)}`;
}
