/** Verifies small evidence that lies in the repository, in this process, through the same verifier as the command line. */

import { createHash } from "node:crypto";
import { memoryFile } from "../../optout/evidence-file.ts";
import type { EntryInput, RegisterList } from "../../optout/joins/types.ts";
import { tokenOf } from "../../optout/names/token.ts";
import type { FileDescription } from "../../optout/snapshots/context.ts";
import { protocolOf } from "../../optout/snapshots/shapes.ts";
import { readTime } from "../../optout/time.ts";
import type { ListPlan, ManifestPlan, VerificationPlan } from "../../optout/verify/plan.ts";
import { verifyEvidence } from "../../optout/verify/verify.ts";
import type { CopyrightRecord, ModelRecords } from "../../records/types.ts";
import { type Budget, INLINE_BYTES, INLINE_CONTENT_BYTES, INLINE_ROWS, type ReadFile } from "./read.ts";
import type { RemovalRegister } from "./removal-register.ts";
import type { EvidenceOptions, Verified } from "./run.ts";

const DAY = 86_400_000;

/** Verifies, or says which bound was met. The files must all have been read. */
export async function verifyInline(model: ModelRecords, files: readonly ReadFile[], register: RemovalRegister | undefined, budget: Budget, options: EvidenceOptions): Promise<Verified> {
  const plan = planOf(model, files, register, budget, options.now);
  const key = keyOf(plan, files);
  const known = options.memo.get(key);
  const running = known ?? run(plan);
  options.memo.set(key, running);
  const verified = await running;
  if ("result" in verified) budget.rows = Math.max(0, budget.rows - verified.result.rows.total);
  return verified;
}

/** The limits end the work inside a manifest; what is then said in `unread` is a bound of the check, not a fault of the evidence. */
async function run(plan: VerificationPlan): Promise<Verified> {
  const result = await verifyEvidence(plan, { workers: 0 });
  const limited = result.unread.find((one) => one.reason.startsWith("the limit of rows ends here") || /^more than \d{1,16} bytes of content$/.test(one.reason));
  return limited === undefined ? { result } : { reason: `${limited.name.slice(0, 200)} has more than a check verifies by itself` };
}

function planOf(model: ModelRecords, files: readonly ReadFile[], register: RemovalRegister | undefined, budget: Budget, now: string): VerificationPlan {
  const record: CopyrightRecord = model.copyright?.data ?? {};
  const of = (role: ReadFile["role"]): readonly ReadFile[] => files.filter((file) => file.role === role);
  const lists = (role: ReadFile["role"]): ListPlan[] => of(role).map((file) => ({ file: memoryFile(file.name, file.bytes ?? new Uint8Array(0)), ...(file.date === undefined ? {} : { date: file.date }) }));
  const snapshots = of("snapshot").filter(isKept);
  const described = descriptions(snapshots);
  return {
    manifests: of("manifest").map(manifestPlan),
    snapshots: snapshots.map((file) => memoryFile(file.name, file.bytes ?? new Uint8Array(0))),
    describeSnapshot: (name) => described.get(name),
    removals: lists("removal-register"), exclusions: lists("exclusion-list"), entries: entriesOf(register),
    agents: (record.crawlers ?? []).flatMap((one) => (one.agents ?? []).length > 0 ? (one.agents ?? []) : one.name === undefined ? [] : [one.name]).map(nameOf),
    controlTokens: (record.control_tokens ?? []).map(nameOf), trainingBots: (record.training_bots ?? []).map(nameOf),
    mode: "rfc9309", maxSnapshotAgeHours: 24, now: (readTime(now)?.ms ?? 0) + DAY - 1,
    limits: { rows: Math.max(1, Math.min(INLINE_ROWS, budget.rows)), bytes: INLINE_CONTENT_BYTES },
  };
}

/** Snapshots of robots.txt, tdmrep.json or ai.txt; what other protocols leave behind is no such file. */
export function isKept({ protocol }: ReadFile): boolean {
  return protocol === undefined || protocolOf(protocol) !== undefined;
}

/** `WrenBot/1.0 (+https://…)` → `WrenBot`: robots.txt names the product token. */
function nameOf(agent: string): string {
  return tokenOf(agent, []) ?? agent;
}

function manifestPlan({ name, bytes, manifest }: ReadFile): ManifestPlan {
  const columns = Object.fromEntries(Object.entries(manifest?.columns ?? {}).filter((pair): pair is [string, string] => pair[1] !== undefined));
  return {
    file: memoryFile(name, bytes ?? new Uint8Array(0)), columns,
    ...(manifest?.format === undefined ? {} : { format: manifest.format }), ...(manifest?.agent === undefined ? {} : { agent: nameOf(manifest.agent) }),
  };
}

/** What the record says of a snapshot file: protocol, period, names that were looked up. */
function descriptions(snapshots: readonly ReadFile[]): ReadonlyMap<string, FileDescription> {
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
  return { lists, entries, ...(register === undefined ? {} : { open: register.open }) };
}

/** Everything that decides the result, as one digest. */
function keyOf(plan: VerificationPlan, files: readonly ReadFile[]): string {
  const { manifests, snapshots, removals, exclusions, ...rest } = plan;
  const told = { rest, manifests: manifests.map(({ file, ...one }) => ({ name: file.name, ...one })), files: files.map(({ role, name, actual, date, protocol, dateFrom, dateTo, userAgents }) => [role, name, actual, date, protocol, dateFrom, dateTo, userAgents]), counts: [snapshots.length, removals.length, exclusions.length, INLINE_BYTES] };
  return createHash("sha256").update(JSON.stringify(told)).digest("hex");
}
