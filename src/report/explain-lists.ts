/** Text of `gpai-docket explain --signatories` and `--protocols`: dated snapshots, each line with how it was verified. Pure. */

import { AGREED_LIST, protocol, protocols } from "../law/protocols.ts";
import { listedOn, signatories } from "../law/signatories.ts";
import { plainStyle, type Style, wrap } from "./style.ts";

interface View {
  readonly width?: number;
  readonly style?: Style;
}

/** Names on the Commission's page by snapshot: a hint for a person; a name that is missing from a snapshot says nothing of the reason. */
export function renderSignatories({ width = 100, style = plainStyle }: View = {}): string {
  const { page, snapshots, entries } = signatories();
  const out = [...wrap(`Signatories of the Code of Practice as listed on the Commission's page on ${snapshots.map((s) => s.date).join(" and ")}. Nothing is judged by this list: declare your own status in model.yaml.`, width, ""), page, ""];
  for (const entry of entries) out.push(...wrap(`  ${entry.name}: ${listedOn(entry)} ${style("dim", `(${entry.verified})`)}`, width, "    "));
  return `${out.join("\n")}\n`;
}

/** Machine-readable reservation protocols with their standing, and the state of the list that the Commission consulted on. */
export function renderProtocols({ width = 100, style = plainStyle }: View = {}): string {
  const out: string[] = [];
  for (const p of protocols()) {
    const standing = p.eu.status === "named-by-code" ? `named by the Code (${p.eu.basis})` : `advisory (${p.eu.basis})`;
    out.push(...wrap(`${style("bold", p.id)}  ${p.name}, ${p.publisher}: ${p.version}. ${standing}; in ${p.carriers.join(", ")}${p.evaluated === false ? "; known by name, not evaluated" : ""}${p.note === undefined ? "" : `; ${p.note}`} ${style("dim", `(${p.verified}, looked up ${p.read})`)}`, width, "    "));
  }
  const { status, asOf, consultation, workshop, discussed, final, note } = AGREED_LIST;
  const names = (ids: readonly string[]): string => ids.map((id) => protocol(id)?.name ?? id).join(", ");
  const list = final === null ? `discussed: ${names(discussed)}` : `on it: ${names(final)}`;
  out.push("", ...wrap(`List of generally agreed protocols, as of ${asOf}: ${status}. Consultation ${consultation.from} to ${consultation.to}, workshop ${workshop}; ${list}${note === undefined ? "" : `; ${note}`}. Nothing is judged by it while it is pending.`, width, "    "));
  return `${out.join("\n")}\n`;
}
