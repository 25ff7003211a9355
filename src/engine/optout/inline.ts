/** Verifies small evidence that lies in the repository, in this process, through the same verifier as the command line. */

import { createHash } from "node:crypto";
import { LIST_DATE, PIRATED_SOURCES } from "../../law/pirated-sources.ts";
import { memoryFile } from "../../optout/evidence-file.ts";
import type { EntryInput, RegisterList } from "../../optout/joins/types.ts";
import { tokenOf } from "../../optout/names/token.ts";
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
  const period = snapshotPeriod(of("snapshot"));
  return {
    manifests: of("manifest").map(manifestPlan),
    snapshots: of("snapshot").map((file) => memoryFile(file.name, file.bytes ?? new Uint8Array(0))),
    ...(period === undefined ? {} : { snapshotPeriod: period }),
    removals: lists("removal-register"), exclusions: lists("exclusion-list"), entries: entriesOf(register),
    agents: (record.crawlers ?? []).flatMap((one) => (one.agents ?? []).length > 0 ? (one.agents ?? []) : one.name === undefined ? [] : [one.name]).map(nameOf),
    controlTokens: (record.control_tokens ?? []).map(nameOf), trainingBots: (record.training_bots ?? []).map(nameOf),
    mode: "rfc9309", maxSnapshotAgeHours: 24, now: (readTime(now)?.ms ?? 0) + DAY - 1,
    limits: { rows: Math.max(1, Math.min(INLINE_ROWS, budget.rows)), bytes: INLINE_CONTENT_BYTES },
  };
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

/** One period of all snapshots, for lines without a time of their own; none where the records give several. */
function snapshotPeriod(snapshots: readonly ReadFile[]): { readonly from: string; readonly to: string } | undefined {
  const given = new Map(snapshots.map(({ dateFrom, dateTo }) => [`${dateFrom ?? ""} ${dateTo ?? ""}`, { from: dateFrom ?? dateTo, to: dateTo ?? dateFrom }]));
  const [only] = given.values();
  return given.size === 1 && only?.from !== undefined && only.to !== undefined ? { from: only.from, to: only.to } : undefined;
}

/** Accepted requests of the records, and the hosts of the dated list of sources (libraries and trackers, by their names). */
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
  for (const source of PIRATED_SOURCES) {
    if (source.kind !== "source" || source.hosts === undefined) continue;
    const list = lists.push({ name: source.id, role: "pirated-list", date: LIST_DATE }) - 1;
    for (const [index, host] of source.hosts.entries()) entries.push({ id: source.name, kind: host.includes(".") ? "domain" : "host-label", value: host, list, line: index + 1 });
  }
  return { lists, entries, ...(register === undefined ? {} : { open: register.open }) };
}

/** Everything that decides the result, as one digest. */
function keyOf(plan: VerificationPlan, files: readonly ReadFile[]): string {
  const { manifests, snapshots, removals, exclusions, ...rest } = plan;
  const told = { rest, manifests: manifests.map(({ file, ...one }) => ({ name: file.name, ...one })), files: files.map(({ role, name, actual, date }) => [role, name, actual, date]), counts: [snapshots.length, removals.length, exclusions.length, INLINE_BYTES] };
  return createHash("sha256").update(JSON.stringify(told)).digest("hex");
}
