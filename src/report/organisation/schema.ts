/** The published schema of the overview (schemas/overview.schema.json); also what a stored overview has to match before it is shown. */

import { z } from "zod";
import { DATE_KINDS, type Outcome, OUTCOMES } from "../../checks/types.ts";
import type { Overview } from "../overview-types.ts";

const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const number = z.int().min(0);
const basis = z.enum(["act", "notice", "code", "house"]);
const mode = z.enum(["preview", "active", "off"]);
const counts = z.strictObject(Object.fromEntries(OUTCOMES.map((one) => [one, number])) as Record<Outcome, typeof number>).describe("Number of obligations by outcome");

const item = z.strictObject({
  id: z.string().describe("Entry of the catalogue"),
  title: z.string(),
  outcome: z.enum(OUTCOMES),
  basis,
  due: date.optional(),
  dueBasis: basis.optional().describe("What sets that day, where it is not `basis`: house where the interval is one of the organisation"),
  since: date.optional().describe("Day on which it was first seen open"),
  issue: number.optional().describe("Number of our issue about it"),
});

const model = z.strictObject({
  id: z.string(),
  name: z.string().optional(),
  counts,
  items: z.array(item).describe("Open and upcoming ones, worst first; at most 200"),
  dates: z.array(z.strictObject({ date, text: z.string(), basis, id: z.string(), overdue: z.boolean().optional(), kind: z.enum(DATE_KINDS).optional(), title: z.string().optional() })).describe("Days that bind the model, the earliest first; at most 50"),
});

const repository = z.strictObject({
  id: number.describe("GitHub's number: it survives renames"),
  name: z.string().describe("owner/name"),
  url: z.string(),
  private: z.boolean(),
  status: z.enum(["model", "no-model", "skipped", "error"]),
  reason: z.string().optional(),
  commit: z.string().optional(),
  mode: mode.optional(),
  models: z.array(model),
  issues: z.array(z.strictObject({ number, title: z.string(), url: z.string(), state: z.enum(["open", "closed"]), snoozedUntil: date.optional() })),
  plan: z.array(z.strictObject({ kind: z.string(), why: z.string(), title: z.string().optional(), number: number.optional() })).describe("What the plan did, or would do in preview, with the title of a new issue or the number of one that is there"),
});

export const OVERVIEW_SCHEMA = z.strictObject({
  schemaVersion: z.literal(1),
  tool: z.strictObject({ name: z.literal("gpai-docket"), version: z.string() }),
  account: z.string().describe("Organisation or user account"),
  accountId: number.optional().describe("GitHub's number of the account"),
  now: date,
  mode,
  configuration: z.strictObject({
    repository: z.string().optional(), path: z.string().optional(), commit: z.string().optional(),
    problems: z.array(z.strictObject({ message: z.string(), path: z.string(), line: z.int().min(1).optional(), fix: z.string().optional() })),
  }),
  repositories: z.array(repository).describe("Repositories that hold models, and those that could not be read"),
  others: z.strictObject({ model: number, "no-model": number, skipped: number, error: number }).describe("Numbers of all other repositories"),
  skipped: z.array(z.strictObject({ reason: z.string(), count: number })).optional().describe("Why those of them were skipped"),
  history: z.array(z.strictObject({ date, repositories: number, models: number, counts })).describe("Days, the oldest first; at most 400"),
  run: z.strictObject({
    finished: z.string(), requests: number, writes: number, queued: number.describe("Issues that wait for the next run's budget"),
    complete: z.boolean().describe("False where the run ended early: what it did not reach is as of the run before"), next: z.string().optional(),
  }),
}).meta({ title: "GPAI Docket overview", description: "What `gpai-docket sweep --json FILE` and the App's export hold. Outcomes are about records, never about conduct." });

/** The overview in bytes of JSON that were stored or handed over; undefined where they are none. Never throws. */
export function parseOverview(bytes: Uint8Array): Overview | undefined {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
  const found = OVERVIEW_SCHEMA.safeParse(value);
  return found.success ? (found.data as Overview) : undefined;
}
