/** Small reports in the states that a pull request meets, and where a comment stands. */

import { type Finding, type ObligationResult, type Outcome, OUTCOMES, type Report } from "../../../src/checks/types.ts";
import type { CommentContext } from "../../../src/report/comment/types.ts";

export const context: CommentContext = {
  serverUrl: "https://github.com", repository: { owner: "wren-lm", name: "wren-3b" }, headSha: "4f1c9e0a7b2d4c5e8f6a1b3c5d7e9f0a2b4c6d8e",
  headRepository: { owner: "a-contributor", name: "wren-3b" }, headRef: "data/add chat", baseRef: "main", folder: ".", key: "default",
  runUrl: "https://github.com/wren-lm/wren-3b/actions/runs/17", fork: true,
};

const profile = { role: "provider", signatory: [], openSource: null, systemicRisk: null, crawls: null, sme: null, establishedInUnion: null, euMarket: null, released: null, furtherTraining: null, searchEngine: null } as const;

export function obligation(id: string, outcome: Outcome, findings: readonly Finding[] = [], over: Partial<ObligationResult> = {}): ObligationResult {
  return { id, title: `Title of ${id}`, chapter: id.startsWith("PST") ? "summary" : "form", level: "must", outcome, basis: id.startsWith("PST") ? "notice" : id.startsWith("AIA") ? "act" : "code", findings, ...over };
}

export function finding(over: Partial<Finding> = {}): Finding {
  return { rule: "form/parameters", message: "The recorded number is not what `config.json` shows.", path: ".gpai/documentation.yaml", line: 22, fix: "MDF-PRP-7: 3624078336", introduced: true, ...over };
}

export function report(obligations: readonly ObligationResult[], over: Partial<Report> = {}): Report {
  const counted = Object.fromEntries(OUTCOMES.map((o) => [o, obligations.filter((one) => one.outcome === o).length])) as Record<Outcome, number>;
  const open = obligations.filter((one) => ["error", "conflict", "gap", "stale", "unknown"].includes(one.outcome)).flatMap((one) => one.findings);
  const all = [...open, ...(over.general ?? [])];
  const introduced = all.filter((one) => one.introduced === true).length;
  return {
    schemaVersion: 1, tool: { name: "gpai-docket", version: "1.2.3" }, catalogue: { date: "2026-11-22", entries: 379 },
    repository: { name: "wren-3b", kind: "git", commit: "a".repeat(40), base: "b".repeat(40) }, now: "2026-11-22", profile, firstContact: false,
    models: [{ id: "wren", path: ".", profile, facts: [], conflicts: [], obligations }], general: [], counts: { ...counted, findings: all.length, introduced, resolved: 0 },
    completeness: { complete: true, missing: [], unreadable: [] }, verdict: all.length > 0 ? "findings" : "no-findings", policy: { path: ".gpai/config.yaml" },
    nextSteps: [], failOn: "stale", fails: introduced > 0, ...over,
  };
}

const missing = (id: string): ObligationResult => obligation(id, "gap", [finding({ rule: "form/missing", message: `${id}: no answer is recorded.`, line: undefined as never, fix: `${id}: "<text>"` })]);

/** Without the keys that are undefined, as JSON has it. */
const tidy = (value: Report): Report => JSON.parse(JSON.stringify(value)) as Report;

/** As a run on a whole repository says it. */
function withoutBase(given: Report): Report {
  const { introduced: _introduced, resolved: _resolved, ...counts } = given.counts;
  return { ...given, counts };
}

const documented = obligation("MDF-GEN-1", "recorded", [], { evidence: [{ path: ".gpai/documentation.yaml", line: 6 }] });

export const SAMPLES: Readonly<Record<string, Report>> = {
  "findings": report([
    obligation("MDF-PRP-7", "conflict", [finding({ edits: [{ kind: "replace", path: ".gpai/documentation.yaml", line: 22, old: "7.2e9", new: "3624078336" }] })]),
    obligation("MDF-GEN-3", "conflict", [finding({ rule: "form/digest", line: 7, message: "New weights, old document.", evidence: "sha256:00", fix: `MDF-GEN-3:\n  "model.safetensors": sha256:${"4be1a9c7".repeat(8)}` })]),
    ...[2, 3, 4, 5].map((n) => obligation(`PST-2.3.${n}`, "conflict", [finding({ rule: "summary/filled-despite-no", path: ".gpai/summary.yaml", line: 22 + n, message: `Field 2.3.${n} is filled although 2.3.1 says No.`, fix: "Correct the answer, or empty this field." })])),
    obligation("PST-3.1.1", "conflict", [finding({ rule: "summary/signatory-differs", path: ".gpai/summary.yaml", line: 35, message: "Field 3.1.1 says No; the chapter is declared as signed.", fix: "make both say the same" })]),
    obligation("T-1.2.e", "stale", [finding({ rule: "requests/overdue", path: ".gpai/registers/downstream-requests.csv", line: 3, message: "Request D-2 is not answered.", introduced: false })]),
    obligation("MDF-USE-3", "gap", [finding({ rule: "form/placeholder", line: 36, message: "The answer is a placeholder.", baseline: true, introduced: false })]),
    documented,
  ], {
    general: [
      { rule: "policy/relaxed", message: "this change adds a waiver for C-1.5.1 until 2026-06-30", path: ".gpai/waivers.yaml", line: 3, fix: "leave it to a change of its own", introduced: true },
      { rule: "coverage/uncovered", message: "Weight files that no model record covers: model.safetensors", path: "model.safetensors", fix: "weights: [{path: \"*.safetensors\"}]   # in .gpai/model.yaml", introduced: true },
    ],
    resolved: [{ rule: "form/date", message: "not an ISO date.", obligation: "MDF-HDR-1", path: ".gpai/documentation.yaml", line: 3 }],
    counts: { ...report([]).counts, conflict: 7, gap: 1, stale: 1, recorded: 1, findings: 11, introduced: 9, resolved: 1, baseline: 1 },
    nextSteps: [{ text: "PST-3.1.1: make both say the same", obligation: "PST-3.1.1" }],
  }),
  "missing-records": tidy({ ...report(["MDF-GEN-1", "MDF-GEN-2", "MDF-PRP-7"].map(missing)), models: [{
    id: "wren", path: ".", profile, conflicts: [], missingRecords: [".gpai/documentation.yaml"], obligations: ["MDF-GEN-1", "MDF-GEN-2", "MDF-PRP-7"].map(missing),
    facts: [{ key: "parameters.total", value: 3_624_078_336, method: "index-size", confidence: "measured", sources: [{ path: "model.safetensors.index.json", line: 3 }] }],
  }] }),
  "first-contact": report([], {
    firstContact: true, verdict: "nothing-declared", fails: false, policy: {}, profile: null, nextSteps: [{ text: "Run `gpai-docket init`." }, { text: "Declare your role for Wren 3B in .gpai/model.yaml.", path: ".gpai/model.yaml" }],
    models: [{
      id: "default", path: ".", name: "Wren 3B", profile: { ...profile, role: null }, conflicts: [], obligations: [], missingRecords: [".gpai/model.yaml", ".gpai/documentation.yaml"],
      facts: [{ key: "licence.id", value: "Apache-2.0", method: "likeness", confidence: "measured", sources: [{ path: "LICENSE", line: 1 }] }],
    }],
  }),
  "clear": report([obligation("MDF-GEN-1", "recorded"), obligation("T-1.2.e", "stale", [finding({ rule: "requests/overdue", introduced: false })])], { fails: false }),
  "nothing-to-check": report([], { verdict: "nothing-to-check", models: [], fails: false, profile: null }),
  "incomplete": report([obligation("MDF-GEN-1", "recorded")], {
    verdict: "incomplete", fails: false,
    completeness: { complete: false, missing: [{ reason: "the base commit is not in this checkout", fix: "check out with fetch-depth: 0" }], unreadable: [{ path: ".gpai/summary.yaml", line: 4, reason: "tabs are no indentation in YAML" }] },
  }),
  "error": report([obligation("MDF-GEN-1", "error", [], { reason: "The check could not run." })], { verdict: "error", fails: true }),
  "due": report([documented], {
    fails: false,
    change: { files: 3, consequences: [
      { kind: "new-weights", model: "wren", message: "`model.safetensors` has a new digest", path: "model.safetensors", due: [
        { obligation: "MDF-GEN-3", path: ".gpai/documentation.yaml", what: "record the new digest", done: true }, { obligation: "MDF-HDR-2", path: ".gpai/documentation.yaml", what: "raise the version", done: false },
      ] },
      { kind: "changed-config", model: "wren", message: "`config.json` changed", path: "config.json", line: 4, due: [{ obligation: "MDF-PRP-1", path: ".gpai/documentation.yaml", what: "check the architecture", done: false }], notRelevant: { reason: "comment only", by: "docs lead", on: "2026-11-20" } },
    ] },
  }),
  "whole-repository": withoutBase(report([obligation("MDF-PRP-7", "conflict", [{ rule: "form/parameters", message: "Not what the files show.", path: ".gpai/documentation.yaml", line: 22 }])], { fails: true })),
};
