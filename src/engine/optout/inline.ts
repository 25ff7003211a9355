/** Verifies small evidence that lies in the repository, in this process, through the same verifier as the command line. */

import { createHash } from "node:crypto";
import { memoryFile } from "../../optout/evidence-file.ts";
import type { VerificationPlan } from "../../optout/verify/plan.ts";
import { verifyEvidence } from "../../optout/verify/verify.ts";
import type { ModelRecords } from "../../records/types.ts";
import { planOf } from "./plan.ts";
import { type Budget, INLINE_CONTENT_BYTES, type ReadFile } from "./read.ts";
import type { RemovalRegister } from "./removal-register.ts";
import type { EvidenceOptions, Verified } from "./run.ts";

/** Verifies, or says which bound was met. The files must all have been read. */
export async function verifyInline(model: ModelRecords, files: readonly ReadFile[], register: RemovalRegister | undefined, budget: Budget, options: EvidenceOptions): Promise<Verified> {
  const plan: VerificationPlan = {
    ...planOf(model, files, (file) => memoryFile(file.name, file.bytes ?? new Uint8Array(0)), register, options.now),
    limits: { rows: budget.rows, bytes: INLINE_CONTENT_BYTES },
  };
  const key = keyOf(plan, files);
  const known = options.memo.get(key);
  const running = known ?? run(plan);
  options.memo.set(key, running);
  const verified = await running;
  if (known === undefined) {
    budget.crawls -= 1;
    // What met a bound has used it up.
    budget.rows = "result" in verified ? Math.max(0, budget.rows - verified.result.rows.total) : 0;
  }
  return verified;
}

/** The limits end the work inside a manifest; what is then said in `unread` is a bound of the check, not a fault of the evidence. */
async function run(plan: VerificationPlan): Promise<Verified> {
  const result = await verifyEvidence(plan, { workers: 0 });
  const limited = result.unread.find((one) => one.reason.startsWith("the limit of rows ends here") || /^more than \d{1,16} bytes of content$/.test(one.reason));
  return limited === undefined ? { result } : { reason: `${limited.name.slice(0, 200)} has more than a check verifies by itself` };
}

/** Everything that decides the result but the bounds, as one digest: within its bounds a crawl has one result. */
function keyOf(plan: VerificationPlan, files: readonly ReadFile[]): string {
  const { manifests, snapshots, removals, exclusions, limits: _limits, ...rest } = plan;
  const told = { rest, manifests: manifests.map(({ file, ...one }) => ({ name: file.name, ...one })), files: files.map(({ role, name, actual, date, protocol, dateFrom, dateTo, userAgents }) => [role, name, actual, date, protocol, dateFrom, dateTo, userAgents]), counts: [snapshots.length, removals.length, exclusions.length] };
  return createHash("sha256").update(JSON.stringify(told)).digest("hex");
}
