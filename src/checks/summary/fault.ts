/** What a rule finds, with the outcome that it brings; several of them make the result of an entry. */

import type { Judged } from "../copyright/single.ts";
import type { Source } from "../../artifacts/model.ts";
import { finding } from "../finding.ts";
import type { Edit, Finding, ObligationResult } from "../types.ts";

/** hint: worth saying, changes no outcome. */
export interface Fault {
  readonly outcome: "conflict" | "gap" | "stale" | "unknown" | "hint";
  readonly finding: Finding;
}

/** Foreign names in a text must not make it endless. */
const clip = (text: string): string => (text.length > 1000 ? `${text.slice(0, 999)}…` : text);

export function fault(outcome: Fault["outcome"], rule: string, message: string, at?: Source, more: { readonly fix?: string; readonly evidence?: string; readonly about?: readonly string[]; readonly edits?: readonly Edit[] } = {}): Fault {
  const fix = more.fix === undefined ? {} : { fix: clip(more.fix) };
  return { outcome, finding: finding(`summary/${rule}`, clip(message), at, { ...more, ...fix }) };
}

const RANK = ["conflict", "gap", "stale", "unknown"] as const;

/** Worst outcome of the faults, `recorded` where there is none beyond hints. `why` is said where a person must decide. */
export function verdict(faults: readonly Fault[], evidence: NonNullable<ObligationResult["evidence"]> = [], more: { readonly why?: string; readonly due?: string } = {}): Judged {
  const outcome = RANK.find((rank) => faults.some((one) => one.outcome === rank)) ?? "recorded";
  const reason = more.why ?? (outcome === "unknown" ? faults.find((one) => one.outcome === "unknown")?.finding.message : undefined);
  const sorted = [...faults].sort((a, b) => place(a.outcome) - place(b.outcome));
  return { outcome, findings: sorted.map((one) => one.finding), ...(evidence.length === 0 ? {} : { evidence }), ...(reason === undefined ? {} : { reason }), ...(more.due === undefined ? {} : { due: more.due }) };
}

const place = (outcome: Fault["outcome"]): number => (outcome === "hint" ? RANK.length : RANK.indexOf(outcome));
