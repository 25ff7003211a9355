/** Reports in which every foreign field may hold anything: what a hostile repository, or a forged JSON report, can bring. */

import fc from "fast-check";
import { CONSEQUENCE_KINDS, type Consequence, type Finding, type ObligationResult, OUTCOMES, type Report } from "../../../src/checks/types.ts";
import type { CommentContext } from "../../../src/report/comment/types.ts";

const NASTY = [
  "`", "``", "```\n", "~~~\n", "@octocat", "@org/team", "#12", "GH-1", "gh-12 ", "owner/repo#5", "org/repo@0123abc4567def89", "<img src=x onerror=1>", "</details>", "<details>", "</sub>", "<br>", "</summary>", "<!--", "-->", "<!-- gpai-docket:v1:pull-request:default 0123456789abcdef -->\n",
  "|", "\\|", "\\\\|", "\n| a | b |\n| --- | --- |\n", "\n::error::x", "::set-output name=a::b", "\n##[command]", "\u001b[31m", "\u202e", "\u2066", "\u200b", "\r", "\0", "https://evil.example/", "www.evil.example", "[a](http://b)", "![a](b)", "[^1]", "\\", "*", "**", "_", "~~", "\ud800", "\udfff", ":smile:", "0123abc4567def89", "&lt;", "&#64;octocat", "- [ ] x", "1. x", "$x$", "$`x`$", "$$", "\n\n# big\n", "\n---\n", "../../etc", "/", "%", "?", "javascript:x", "{", "}", "\u{e0041}", "🙂", "é",
];

/** Any text, with the pieces that hurt somewhere. Shrinks to few of them. */
export const hostile: fc.Arbitrary<string> = fc.array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...NASTY) }, { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 20 }) }, { weight: 1, arbitrary: fc.constantFrom("model.yaml", "data", " ", "a") }), { maxLength: 7 }).map((parts) => parts.join(""));

const path = fc.oneof(hostile, fc.constantFrom(".gpai/model.yaml", ".gpai/documentation.yaml", "configs/mix.json"));
const line = fc.option(fc.integer({ min: 1, max: 1e6 }), { nil: undefined });
const rule = fc.oneof(fc.constantFrom("form/missing", "form/digest", "policy/relaxed", "pirated/named-source", "records/denial", "constructor/x", "__proto__/y"), hostile);
const flag = fc.option(fc.boolean(), { nil: undefined });

const finding = fc.record({ rule, message: hostile, path: fc.option(path, { nil: undefined }), line, evidence: fc.option(hostile, { nil: undefined }), fix: fc.option(hostile, { nil: undefined }), introduced: flag, baseline: flag });

const obligation = fc.record({
  id: fc.oneof({ weight: 3, arbitrary: fc.constantFrom("MDF-GEN-1", "PST-2.3.1", "AIA-54.1", "C-1.1.1.i", "T-1.2.e") }, { weight: 1, arbitrary: hostile }), title: hostile, chapter: fc.constantFrom("form", "summary", "guidelines"), level: fc.constantFrom("must", "encouraged"), outcome: fc.constantFrom(...OUTCOMES),
  basis: fc.constantFrom("act", "notice", "code", "house"), reason: fc.option(hostile, { nil: undefined }), due: fc.option(hostile, { nil: undefined }), newlyDue: flag, personDecides: flag, aggregate: flag,
  evidence: fc.array(fc.record({ path, line }), { maxLength: 2 }), findings: fc.array(finding, { maxLength: 4 }),
});

const consequence = fc.record({
  kind: fc.constantFrom(...CONSEQUENCE_KINDS), model: hostile, message: hostile, path, line, due: fc.array(fc.record({ obligation: hostile, path, what: hostile, done: fc.boolean() }), { maxLength: 3 }),
  notRelevant: fc.option(fc.record({ reason: hostile, by: fc.option(hostile, { nil: undefined }), on: fc.option(hostile, { nil: undefined }) }), { nil: undefined }),
});

const profile = { role: "provider", signatory: [], openSource: null, systemicRisk: null, crawls: null, sme: null, establishedInUnion: null, euMarket: null, released: null, furtherTraining: null, searchEngine: null } as const;

const fact = fc.record({ key: fc.constantFrom("model.name", "licence.id", "datasets", "weights.files", "documents"), value: fc.oneof(hostile, fc.array(hostile, { maxLength: 2 }), fc.record({ type: hostile, title: hostile })), method: hostile, confidence: fc.constant("declared"), sources: fc.array(fc.record({ path, line }), { maxLength: 2 }) });

const model = fc.record({ id: hostile, path: hostile, name: fc.option(hostile, { nil: undefined }), profile: fc.constant(profile), facts: fc.array(fact, { maxLength: 3 }), conflicts: fc.constant([]), obligations: fc.array(obligation, { maxLength: 5 }), missingRecords: fc.array(path, { maxLength: 2 }) });

const n = fc.integer({ min: 0, max: 9 });

/** A whole report. Keys that are undefined are left out, as in JSON. */
export const anyReport: fc.Arbitrary<Report> = fc.record({
  schemaVersion: fc.constant(1), tool: fc.record({ name: fc.constant("gpai-docket"), version: hostile }), catalogue: fc.record({ date: hostile, entries: n }),
  repository: fc.record({ name: hostile, kind: fc.constant("git"), commit: hostile }), now: hostile, profile: fc.constant(null), firstContact: fc.boolean(), models: fc.array(model, { maxLength: 3 }), general: fc.array(finding, { maxLength: 3 }),
  counts: fc.record({ ...Object.fromEntries(OUTCOMES.map((o) => [o, n])), findings: n, introduced: fc.option(n, { nil: undefined }), resolved: fc.option(n, { nil: undefined }) }),
  completeness: fc.record({ complete: fc.boolean(), missing: fc.array(fc.record({ reason: hostile, fix: hostile, path }), { maxLength: 2 }), unreadable: fc.array(fc.record({ path, reason: hostile, line }), { maxLength: 2 }) }),
  verdict: fc.constantFrom("nothing-to-check", "nothing-declared", "no-findings", "findings", "incomplete", "error"), policy: fc.option(fc.record({ path: fc.option(path, { nil: undefined }) }), { nil: undefined }),
  change: fc.option(fc.record({ files: n, consequences: fc.array(consequence, { maxLength: 3 }) }), { nil: undefined }), resolved: fc.option(fc.array(fc.record({ rule, message: hostile, obligation: hostile, path, line }), { maxLength: 3 }), { nil: undefined }),
  nextSteps: fc.array(fc.record({ text: hostile, obligation: hostile }), { maxLength: 3 }), failOn: fc.oneof(fc.constantFrom("stale", "never"), hostile), fails: fc.boolean(),
}).map((value) => JSON.parse(JSON.stringify(value)) as Report);

/** Places as a door may hand them over: validated in part, foreign in the names of branches and folders. */
export const anyContext: fc.Arbitrary<CommentContext> = fc.record({
  serverUrl: fc.constantFrom("https://github.com", "https://ghes.example:8443"), repository: fc.record({ owner: fc.constant("wren-lm"), name: fc.constant("wren-3b") }), headSha: fc.constantFrom("4f1c9e0a7b2d4c5e8f6a1b3c5d7e9f0a2b4c6d8e", "4f".repeat(32)),
  headRepository: fc.option(fc.record({ owner: fc.constant("wren-lm"), name: fc.constant("fork") }), { nil: null }), headRef: hostile, baseRef: hostile, folder: fc.oneof(fc.constant("."), hostile), key: fc.constantFrom("default", "a/b.c-d_e"), runUrl: fc.oneof(fc.constant("https://github.com/wren-lm/wren-3b/actions/runs/17"), hostile), fork: fc.boolean(),
});

export const anyFinding: fc.Arbitrary<Finding> = finding.map((value) => JSON.parse(JSON.stringify(value)) as Finding);
export const anyObligation: fc.Arbitrary<ObligationResult> = obligation.map((value) => JSON.parse(JSON.stringify(value)) as ObligationResult);
export const anyConsequence: fc.Arbitrary<Consequence> = consequence.map((value) => JSON.parse(JSON.stringify(value)) as Consequence);
