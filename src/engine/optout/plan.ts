/** The records of a model as a plan of verification: the same for a check and for the command line. */

import type { EvidenceFile } from "../../optout/evidence-file.ts";
import type { EntryInput, RegisterList } from "../../optout/joins/types.ts";
import { tokenOf } from "../../optout/names/token.ts";
import type { FileDescription } from "../../optout/snapshots/context.ts";
import { protocolOf } from "../../optout/snapshots/shapes.ts";
import { readTime } from "../../optout/time.ts";
import type { ListPlan, ManifestPlan, VerificationPlan } from "../../optout/verify/plan.ts";
import type { InputFile } from "../../optout/verify/result.ts";
import type { CopyrightRecord, ModelRecords } from "../../records/types.ts";
import type { DeclaredFile } from "./collect.ts";
import type { RemovalRegister } from "./removal-register.ts";

const DAY = 86_400_000;

/**
 * What copyright.yaml and the register of removal requests say is to be verified; `open` gives each declared file. `now`: ISO date,
 * of which the last moment counts.
 */
export function planOf<F extends DeclaredFile>(model: ModelRecords, files: readonly F[], open: (file: F) => EvidenceFile, register: RemovalRegister | undefined, now: string): VerificationPlan {
  const record: CopyrightRecord = model.copyright?.data ?? {};
  const of = (role: F["role"]): readonly F[] => files.filter((file) => file.role === role);
  const lists = (role: F["role"]): ListPlan[] => of(role).map((file) => ({ file: open(file), ...(file.date === undefined ? {} : { date: file.date }) }));
  const snapshots = of("snapshot").filter(isKept);
  const described = descriptions(snapshots);
  return {
    manifests: of("manifest").map((file) => ({ file: open(file), ...manifestColumns(file) })),
    snapshots: snapshots.map(open),
    describeSnapshot: (name) => described.get(name),
    removals: lists("removal-register"), exclusions: lists("exclusion-list"), entries: entriesOf(register),
    agents: (record.crawlers ?? []).flatMap((one) => (one.agents ?? []).length > 0 ? (one.agents ?? []) : one.name === undefined ? [] : [one.name]).map(nameOf),
    controlTokens: (record.control_tokens ?? []).map(nameOf), trainingBots: (record.training_bots ?? []).map(nameOf),
    mode: "rfc9309", maxSnapshotAgeHours: 24, now: (readTime(now)?.ms ?? 0) + DAY - 1,
  };
}

/** Snapshots of robots.txt, tdmrep.json or ai.txt; what other protocols leave behind is no such file. */
export function isKept({ protocol }: DeclaredFile): boolean {
  return protocol === undefined || protocolOf(protocol) !== undefined;
}

/** `WrenBot/1.0 (+https://…)` → `WrenBot`: robots.txt names the product token. */
function nameOf(agent: string): string {
  return tokenOf(agent, []) ?? agent;
}

/** What the record says of the rows of a manifest: columns, format, agent. */
export function manifestColumns({ manifest }: DeclaredFile): Omit<ManifestPlan, "file"> {
  const columns = Object.fromEntries(Object.entries(manifest?.columns ?? {}).filter((pair): pair is [string, string] => pair[1] !== undefined));
  return {
    columns,
    // Its last day is the state of the data that it shows: what was accepted for removal before it should have left.
    ...(manifest?.to === undefined || readTime(manifest.to) === undefined ? {} : { date: manifest.to }),
    ...(manifest?.format === undefined ? {} : { format: manifest.format }), ...(manifest?.agent === undefined ? {} : { agent: nameOf(manifest.agent) }),
  };
}

/** What the record says of a snapshot file: protocol, period, names that were looked up. */
function descriptions(snapshots: readonly DeclaredFile[]): ReadonlyMap<string, FileDescription> {
  return new Map(snapshots.map(({ name, protocol, dateFrom, dateTo, userAgents }) => {
    const kind = protocol === undefined ? undefined : protocolOf(protocol);
    const [from, to] = [dateFrom ?? dateTo, dateTo ?? dateFrom];
    return [name, { ...(kind === undefined ? {} : { protocol: kind }), ...(from === undefined || to === undefined ? {} : { period: { from, to } }), ...(userAgents === undefined ? {} : { userAgents: userAgents.map(nameOf) }) }];
  }));
}

/** Accepted requests of the records. Hosts of the dated list of sources are known to the verifier itself. */
function entriesOf(register: RemovalRegister | undefined): NonNullable<VerificationPlan["entries"]> {
  const lists: RegisterList[] = [];
  const entries: EntryInput[] = [];
  if (register !== undefined && register.accepted.length > 0) {
    lists.push({ name: register.path, role: "removal-register" });
    for (const row of register.accepted) {
      const from = readTime(row.effective_from ?? row.decided ?? row.received ?? "")?.ms;
      if (row.kind !== undefined && row.value !== undefined) entries.push({ id: row.id, kind: row.kind, value: row.value, list: 0, line: row.source.line ?? 1, ...(row.use === undefined ? {} : { use: row.use }), ...(from === undefined ? {} : { from }) });
    }
  }
  if (register === undefined) return { lists, entries };
  const input: InputFile = { role: "removal-register", name: register.path, size: 0, sha256: register.sha256, rows: register.accepted.length, bad: 0, format: "accepted requests" };
  return { lists, entries, open: register.open, inputs: [input] };
}
