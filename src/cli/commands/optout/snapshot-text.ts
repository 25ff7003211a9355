/** What `optout snapshot` says when it is done. */

import type { LoadedSnapshots } from "../../../optout/snapshots/load.ts";
import type { Manifest } from "../../../optout/snapshots/manifest-lines.ts";
import type { SnapshotProtocol } from "../../../optout/snapshots/types.ts";
import type { Unread } from "../../../optout/verify/result.ts";
import { visible } from "../../../report/escape.ts";
import type { Io } from "../../io.ts";

interface Done {
  readonly loaded: LoadedSnapshots;
  readonly manifest: Manifest;
  readonly out: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly dry: boolean;
  readonly agents: readonly string[];
  /** Agents were named on the command line, so that rules were asked for them. */
  readonly asked: boolean;
  readonly protocol: SnapshotProtocol;
  readonly others: Readonly<Partial<Record<SnapshotProtocol, number>>>;
}

const SHOWN = 20;
const number = (value: number): string => value.toLocaleString("en");
const count = (value: number, one: string, many = `${one}s`): string => `${number(value)} ${value === 1 ? one : many}`;

/** Counts, what was not read, and the lines for copyright.yaml. */
export function report(done: Done, io: Io): string {
  const { loaded, manifest, agents } = done;
  const { counts } = manifest;
  const out: string[] = [];
  out.push(`${done.dry ? "Would write" : "Wrote"} ${io.style("bold", visible(done.out))}: ${count(counts.lines, "snapshot")} of ${count(counts.origins, "origin")}, ${count(counts.bodies, "body", "bodies")}, ${number(done.bytes)} bytes`);
  const kinds = [
    ...(counts.allowed + counts.disallowed > 0 ? [`${number(counts.allowed)} allow "/"`, `${number(counts.disallowed)} disallow it to at least one of them`] : []),
    ...(counts.ok > 0 ? [`${number(counts.ok)} have the file`] : []), `${number(counts.missing)} have none`, `${number(counts.error)} ended in an error`,
  ];
  out.push(`Latest of each origin${done.asked ? ` for ${agents.map((a) => visible(a)).join(", ")}` : ""}: ${kinds.join(", ")}`);
  if (!done.asked && done.protocol === "robots") out.push("No --agent was named, so the rules were asked for none.");
  const c = loaded.counts;
  const facts = [
    [c.dayOnly, "dated by day only"], [c.periodOnly, "dated by a period only"], [c.noZone, "with a time without zone, read as UTC"], [c.conflicts, "with two different answers at one time"],
    [c.redirectsOpen, "with a redirect whose end is not given"], [c.redirectedElsewhere, "answered by another host"], [c.decisionOnly, "with a decision but no rules"], [c.html, "whose body is a web page"], [c.truncated, "longer than what is read of a robots.txt"],
  ] as const;
  const said = facts.filter(([value]) => value > 0).map(([value, words]) => `  ${number(value)} ${words}`);
  if (said.length > 0) out.push("To know:", ...said);
  for (const [protocol, value] of Object.entries(done.others)) out.push(`${count(value, "snapshot")} of ${protocol} ${value === 1 ? "is" : "are"} not in it: run again with --protocol ${protocol}`);
  if (loaded.unread.length > 0) out.push("", io.style("yellow", `Not read or not usable (${number(loaded.unread.length)}):`), ...unread(loaded.unread));
  out.push("", "For .gpai/copyright.yaml:", "", ...yaml(done));
  return `${out.join("\n")}\n`;
}

function unread(list: readonly Unread[]): string[] {
  const lines = list.slice(0, SHOWN).map(({ name, line, offset, reason, fix }) => `  ${visible(name)}${line === undefined ? (offset === undefined ? "" : ` at byte ${String(offset)}`) : `:${String(line)}`}: ${visible(reason)}${fix === undefined ? "" : `; ${visible(fix)}`}`);
  return list.length > SHOWN ? [...lines, `  … and ${number(list.length - SHOWN)} more`] : lines;
}

/** A YAML scalar that needs no thought: plain where it is a bare name, else JSON, which YAML 1.2 reads. */
const scalar = (text: string): string => (/^[A-Za-z][A-Za-z0-9_./-]{0,200}$/.test(text) && !/^(?:true|false|null|yes|no|on|off)$/i.test(text) ? text : JSON.stringify(text));

function yaml({ manifest, out, sha256, agents, protocol }: Done): string[] {
  const { period } = manifest;
  return [
    "snapshots:",
    `  - protocol: ${protocol}`,
    `    path: ${scalar(out)}`,
    `    sha256: ${sha256}`,
    ...(period === undefined ? ["    # date_from, date_to: no snapshot has a time; run again with --period FROM..TO"] : [`    date_from: ${period.from}`, `    date_to: ${period.to}`]),
    ...(agents.length === 0 ? [] : [`    user_agents: [${agents.map(scalar).join(", ")}]`]),
  ];
}
