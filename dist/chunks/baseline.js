import { m as string } from "./schemas.js";
import { c as optional, d as says, m as text, o as list, s as object } from "./kinds.js";

// src/records/schema/baseline.ts
const SAMPLE = "0123456789abcdef0123456789abcdef";
const entry = object({
	fingerprint: string(says("32 hex digits in quotes", `"${SAMPLE}"`)).regex(/^[0-9a-f]{32}$/, says("32 hex digits in quotes", `"${SAMPLE}"`)).meta({
		description: "Fingerprint of the finding",
		examples: [SAMPLE]
	}),
	rule: text("Rule of the finding", "form/missing"),
	obligation: optional(text("Id of the obligation", "MDF-GEN-1")),
	path: optional(text("File of the finding", ".gpai/documentation.yaml"))
}, "A known finding", `{fingerprint: "${SAMPLE}", rule: form/missing, obligation: MDF-GEN-1}`);
const BASELINE = object({ baseline: optional(list(entry, "Known findings, written by gpai-docket baseline --write", "[]")) }, "Findings that were there when the tool was taken into use: shown, and never failing", "baseline: []");

export { BASELINE as t };