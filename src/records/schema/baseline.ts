/** baseline.yaml: findings that were there when the tool was taken into use. */

import { z } from "zod";
import type { BaselineEntry } from "../types.ts";
import { list, object, optional, says, text } from "./kinds.ts";

const SAMPLE = "0123456789abcdef0123456789abcdef";

const entry = object({
  fingerprint: z.string(says("32 hex digits in quotes", `"${SAMPLE}"`)).regex(/^[0-9a-f]{32}$/, says("32 hex digits in quotes", `"${SAMPLE}"`)).meta({ description: "Fingerprint of the finding", examples: [SAMPLE] }),
  rule: text("Rule of the finding", "form/missing"), obligation: optional(text("Id of the obligation", "MDF-GEN-1")), path: optional(text("File of the finding", ".gpai/documentation.yaml")),
}, "A known finding", `{fingerprint: "${SAMPLE}", rule: form/missing, obligation: MDF-GEN-1}`);

export const BASELINE = object({ baseline: optional(list(entry, "Known findings, written by gpai-docket baseline --write", "[]")) }, "Findings that were there when the tool was taken into use: shown, and never failing", "baseline: []");

/** Fails to compile where the schema and the contract drift apart. */
type Conforms = z.infer<typeof entry> extends Omit<BaselineEntry, "source"> ? true : never;
export const BASELINE_CONFORM: Conforms = true;
