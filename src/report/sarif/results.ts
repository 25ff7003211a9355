/** Report → results. Levels say what was seen, not how it might turn out: a question stays a question. */

import { Fingerprints } from "../../checks/fingerprint.ts";
import { counts, generalSeverity } from "../../checks/severity.ts";
import type { Finding, ModelReport, ObligationResult, Outcome, Report } from "../../checks/types.ts";
import { clip, sarifText, visible } from "../escape.ts";
import { rank, select } from "../select.ts";
import { isInner, location, recordFile } from "./place.ts";
import { checkRule, obligationRule } from "./rules.ts";
import type { Level, Result, Rule } from "./types.ts";

/** A result before its rule has an index. */
export interface Draft {
  readonly rule: Rule;
  readonly result: Omit<Result, "ruleIndex">;
  /** No line of the file is meant, but the file. */
  readonly whole: boolean;
}

const MESSAGE = 1000;
const FIX = 2000;

/** All results, worst first; equal ones in the order of the report. `folder`: of the check, relative to the repository root. */
export function drafts(report: Report, folder: string): readonly Draft[] {
  const prints = new Fingerprints();
  const all = [...report.models.flatMap((model) => ofModel(report, model, { folder, prints })), ...report.general.map((finding) => ofCheck(finding, folder, prints))];
  const weight = ({ result }: Draft): number => LEVELS.indexOf(result.level) * 4 + (result.suppressions === undefined ? 0 : 2) + (result.baselineState === "unchanged" ? 1 : 0);
  return withLineHashes(all.map((draft, order) => ({ draft, order, weight: weight(draft) })).toSorted((a, b) => a.weight - b.weight || a.order - b.order).map((one) => one.draft));
}

const LEVELS: readonly Level[] = ["error", "warning", "note"];

interface Row {
  readonly obligation: ObligationResult;
  readonly finding: Finding | undefined;
}

interface Way {
  readonly folder: string;
  /** For findings without a fingerprint of their own. */
  readonly prints: Fingerprints;
}

function ofModel(report: Report, model: ModelReport, way: Way): readonly Draft[] {
  const { aggregates, voluntary, personDecides, hints } = select(report, model);
  const aside = new Set([...aggregates, ...voluntary, ...personDecides]);
  const rows: Row[] = [];
  for (const obligation of model.obligations.toSorted((a, b) => rank(a.outcome) - rank(b.outcome))) {
    if (aside.has(obligation) || !ASKING.has(obligation.outcome)) continue;
    // Before anything is declared, an open entry without a finding says nothing about this repository.
    if (obligation.findings.length === 0 && !report.firstContact) rows.push({ obligation, finding: undefined });
    else rows.push(...obligation.findings.map((finding) => ({ obligation, finding })));
  }
  rows.push(...hints.flatMap(({ obligation, findings }) => findings.map((finding) => ({ obligation, finding }))));
  const rules = new Map<string, Rule>();
  return rows.map((row) => {
    const rule = rules.get(row.obligation.id) ?? obligationRule(row.obligation);
    rules.set(row.obligation.id, rule);
    return ofRow(report, model, row, { ...way, rule });
  });
}

/** Failed checks are notifications: nothing was seen that could be a result. */
const ASKING: ReadonlySet<Outcome> = new Set<Outcome>(["conflict", "gap", "stale", "unknown", "waived"]);

function ofRow(report: Report, model: ModelReport, { obligation, finding }: Row, { folder, prints, rule }: Way & { readonly rule: Rule }): Draft {
  const several = report.models.length > 1;
  const seen: Finding = finding ?? { rule: "open", message: obligation.reason ?? "No record answers this yet.", ...(report.counts.introduced === undefined ? {} : { introduced: obligation.newlyDue === true }) };
  // The reason of an entry without findings may carry a date: its identity is the entry alone.
  const print = finding?.fingerprint ?? prints.of(finding ?? { rule: "open", message: "" }, obligation.id, model.id);
  return {
    rule,
    whole: finding?.line === undefined,
    result: {
      ruleId: rule.id,
      level: levelOf(obligation, seen),
      ...common(seen, {
        folder, print,
        file: recordFile(model, obligation),
        suffix: several ? ` (Model ${model.name ?? model.id}.)` : "",
        waived: obligation.outcome === "waived" ? `Waived: ${obligation.reason ?? "no reason given"}` : undefined,
      }),
      properties: { check: seen.rule.slice(0, 100), outcome: obligation.outcome, ...(several ? { model: clip(model.id, 200) } : {}) },
    },
  };
}

function ofCheck(finding: Finding, folder: string, prints: Fingerprints): Draft {
  const rule = checkRule(finding.rule);
  const severity = generalSeverity(finding);
  const level = finding.baseline === true || severity === undefined || severity === "unknown" ? "note" : severity === "stale" ? "warning" : "error";
  return {
    rule,
    whole: finding.line === undefined,
    result: {
      ruleId: rule.id,
      level,
      ...common(finding, { folder, file: ".gpai/model.yaml", print: finding.fingerprint ?? prints.of(finding, "", ""), suffix: "", waived: undefined }),
      properties: { check: finding.rule.slice(0, 100), outcome: severity ?? "hint" },
    },
  };
}

/** Contradictions and gaps of duties are errors, what grew old is a warning, open questions and hints are notes. */
function levelOf(obligation: ObligationResult, finding: Finding): Level {
  if (obligation.outcome === "waived" || finding.baseline === true) return "note";
  if (obligation.outcome === "conflict") return "error";
  if (obligation.outcome === "gap") return counts(obligation) ? "error" : "warning";
  return obligation.outcome === "stale" ? "warning" : "note";
}

interface Common {
  readonly folder: string;
  /** Record file to put a finding on that has no place. */
  readonly file: string;
  readonly print: string;
  readonly suffix: string;
  readonly waived: string | undefined;
}

function common(finding: Finding, of: Common): Pick<Result, "message" | "locations" | "partialFingerprints" | "baselineState" | "suppressions"> {
  const placed = finding.path !== undefined && isInner(finding.path);
  // Code scanning takes no empty message.
  const message = finding.message.trim() === "" ? `A finding without words (${finding.rule.slice(0, 100)}).` : finding.message;
  const lines = [visible(clip(message, MESSAGE) + of.suffix)];
  if (!placed) lines.push(finding.path === undefined ? `No line of a file causes this; it is answered in ${of.file}.` : `Seen in ${visible(clip(finding.path, 200))}, which cannot be linked; it is answered in ${of.file}.`);
  if (finding.evidence !== undefined) lines.push(`Read: ${visible(clip(finding.evidence, 210))}`);
  if (finding.fix !== undefined) lines.push(`Fix:${finding.fix.includes("\n") ? "\n" : " "}${clip(finding.fix, FIX)}`);
  const accepted = of.waived ?? (finding.baseline === true ? "Known before: listed in baseline.yaml." : undefined);
  return {
    message: { text: sarifText(lines.join("\n")) },
    locations: [{ physicalLocation: placed ? location(of.folder, finding.path ?? "", finding.line) : location(of.folder, of.file, undefined) }],
    partialFingerprints: { "gpaiDocket/v1": of.print },
    ...(finding.introduced === undefined ? {} : { baselineState: finding.introduced ? "new" as const : "unchanged" as const }),
    ...(accepted === undefined ? {} : { suppressions: [{ kind: "external" as const, status: "accepted" as const, justification: clip(visible(accepted), MESSAGE) }] as const }),
  };
}

/**
 * GitHub tells alerts apart by rule, file and `primaryLocationLineHash`. Its upload action fills that in from the line's text, and warns
 * where a file brings another value. So ours is given only where the line cannot do: the whole file is meant, or several results of a
 * rule share a line.
 */
function withLineHashes(list: readonly Draft[]): readonly Draft[] {
  const key = ({ result }: Draft): string => JSON.stringify([result.ruleId, result.locations[0].physicalLocation]);
  const shared = new Map<string, number>();
  for (const draft of list) shared.set(key(draft), (shared.get(key(draft)) ?? 0) + 1);
  return list.map((draft) => {
    const prints = draft.result.partialFingerprints;
    return draft.whole || (shared.get(key(draft)) ?? 0) > 1 ? { ...draft, result: { ...draft.result, partialFingerprints: { primaryLocationLineHash: `${prints["gpaiDocket/v1"] ?? ""}:1`, ...prints } } } : draft;
  });
}
