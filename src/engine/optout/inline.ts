/** Verifies small evidence that lies in the repository, in this process, through the same verifier as the command line. */

import { createHash } from "node:crypto";
import { memoryFile } from "../../optout/evidence-file.ts";
import type { VerificationPlan } from "../../optout/verify/plan.ts";
import { verifyEvidence } from "../../optout/verify/verify.ts";
import type { ModelRecords } from "../../records/types.ts";
import { planOf } from "./plan.ts";
import { type Budget, INLINE_BYTES, INLINE_CONTENT_BYTES, INLINE_ROWS, type ReadFile } from "./read.ts";
import type { RemovalRegister } from "./removal-register.ts";
import type { EvidenceOptions, Verified } from "./run.ts";

/** Verifies, or says which bound was met. The files must all have been read. */
export async function verifyInline(model: ModelRecords, files: readonly ReadFile[], register: RemovalRegister | undefined, budget: Budget, options: EvidenceOptions): Promise<Verified> {
  const plan: VerificationPlan = {
    ...planOf(model, files, (file) => memoryFile(file.name, file.bytes ?? new Uint8Array(0)), register, options.now),
    limits: { rows: Math.max(1, Math.min(INLINE_ROWS, budget.rows)), bytes: INLINE_CONTENT_BYTES },
  };
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

/** Everything that decides the result, as one digest. */
function keyOf(plan: VerificationPlan, files: readonly ReadFile[]): string {
  const { manifests, snapshots, removals, exclusions, ...rest } = plan;
  const told = { rest, manifests: manifests.map(({ file, ...one }) => ({ name: file.name, ...one })), files: files.map(({ role, name, actual, date, protocol, dateFrom, dateTo, userAgents }) => [role, name, actual, date, protocol, dateFrom, dateTo, userAgents]), counts: [snapshots.length, removals.length, exclusions.length, INLINE_BYTES] };
  return createHash("sha256").update(JSON.stringify(told)).digest("hex");
}
