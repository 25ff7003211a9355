import fc from "fast-check";
import type { GapAnalysis } from "../../../src/checks/gaps/types.ts";
import type { Raw } from "../../../src/checks/run.ts";
import { KNOWN_KEYS } from "../../../src/checks/gaps/measures.ts";
import { obligations } from "../../../src/law/catalogue.ts";
import type { ModelRecord } from "../../../src/records/types.ts";
import { analysed, nonSignatory } from "../../checks/gaps/support.ts";
import { HOSTILE } from "../any-report.ts";

export const hostile: fc.Arbitrary<string> = fc.array(fc.oneof(fc.string({ unit: "binary", maxLength: 20 }), fc.constantFrom(...HOSTILE, "# title\n", "- item\n", "| a |\n| --- |\n", "```\n", "gpai-docket:gap-analysis:v1 ")), { maxLength: 5 }).map((parts) => parts.join(""));

const means = fc.record({ description: hostile, evidence: fc.oneof(hostile, fc.constantFrom("docs/a.md", "docs/a.md#x", "https://example.org/x")), adequacy: hostile, missing: hostile, reviewed: fc.constantFrom("2026-11-01", "2020-01-01") }, { requiredKeys: [] });
const outcomes = fc.constantFrom("recorded", "gap", "stale", "conflict", "unknown", "not-applicable", "upcoming", "error");
const raws: fc.Arbitrary<Readonly<Record<string, Raw>>> = fc.array(fc.tuple(fc.constantFrom(...obligations().map((one) => one.id)), outcomes, hostile), { maxLength: 30 })
  .map((all) => Object.fromEntries(all.map(([id, outcome, message]) => [id, (outcome === "error" ? { id, outcome, reason: message, findings: [] } : { id, outcome, findings: [{ rule: "r/x", message, evidence: "NEVER", fix: "NEVER" }] }) as Raw])));

/** An analysis of any records whatever. */
export const anyAnalysis: fc.Arbitrary<GapAnalysis> = fc.record({
  keys: fc.uniqueArray(fc.oneof(fc.constantFrom(...KNOWN_KEYS.keys()), hostile), { maxLength: 12 }), list: fc.array(means, { minLength: 12, maxLength: 12 }), risk: fc.boolean(), crawls: fc.boolean(), open: fc.boolean(), name: hostile, id: hostile, raw: raws, unread: fc.array(hostile, { maxLength: 12 }),
}).map(({ keys, list, risk, crawls, open, name, id, raw, unread }) => {
  const declared: Record<string, NonNullable<(typeof list)[number]>> = Object.create(null) as Record<string, NonNullable<(typeof list)[number]>>;
  for (const [i, key] of keys.entries()) { const one = list[i]; if (one !== undefined) declared[key] = one; }
  const over: Partial<ModelRecord> = { systemic_risk: risk, crawls, licence: { open_source: open }, model: { id, name, versions: [name] }, provider: { name, contact: id }, lineage: { id: name, releases: [{ version: id, date: "2026-01-01" }] }, reviewed: { by: name, on: "2026-01-01" } };
  return analysed(nonSignatory(declared, { ...over, code: { report: { receipt: "NEVER", date: "2026-11-01" } } }, { paths: new Set(["docs/a.md"]) }), raw, { repository: { name }, unread });
});

/** A plain one: systemic risk, nothing signed, means of every kind. */
export function plain(): GapAnalysis {
  const of = nonSignatory({
    "T-1.1": { description: "technical file\nin two lines", evidence: "docs/technical.md", adequacy: "holds every item", missing: "a yearly review", reviewed: "2026-11-02" }, copyright: { description: "one policy", evidence: "https://example.org/policy" }, "C-1.5": "docs/none.md",
  }, { systemic_risk: true, provider: { name: "Wren Language Models GmbH", contact: "docs@wren-lm.eu", size: "large" }, code: { report: { receipt: "NEVER-1", date: "2026-11-03" } } }, { paths: new Set(["docs/technical.md"]), changed: { "docs/technical.md": "2026-10-01" } });
  return analysed(of, { "MDF-GEN-1": { id: "MDF-GEN-1", outcome: "recorded", findings: [] }, "T-1.1.c": { id: "T-1.1.c", outcome: "stale", findings: [{ rule: "r", message: "The documentation is older than the weights.", evidence: "NEVER" }] } });
}
