/** A recorded result against the records beside it: is it of these manifests, with these snapshots and lists, asked with these names? */

import type { Source } from "../../artifacts/model.ts";
import type { InputFile, VerificationResult } from "../../optout/verify/result.ts";
import type { CopyrightRecord, RequestRow } from "../../records/types.ts";
import { finding, placeOf } from "../finding.ts";
import { productOf } from "./agents.ts";
import type { EvidenceProblem } from "./types.ts";

/** One input as the records name it, with the digest that is known of it: declared, computed here, or of its LFS pointer. */
export interface RecordedInput {
  readonly role: InputFile["role"];
  readonly name: string;
  readonly at: Source;
  /** 64 hex digits. */
  readonly sha256?: string;
}

const WHAT: Readonly<Record<InputFile["role"], string>> = { manifest: "manifest", snapshot: "snapshot file", "removal-register": "removal register", "exclusion-list": "exclusion list", "pirated-list": "list of known hosts" };
export const AGAIN = "gpai-docket optout verify --output .gpai/optout/verification.json";
const cut = (digest: string): string => `sha256 ${digest.slice(0, 12)}…`;

/** Digests of inputs. Another manifest is a contradiction; another snapshot or list is a result that has grown old. */
export function inputProblems(result: VerificationResult, wanted: readonly RecordedInput[], path: string): readonly EvidenceProblem[] {
  const out: EvidenceProblem[] = [];
  for (const role of ["manifest", "snapshot", "removal-register", "exclusion-list"] as const) {
    const mine = wanted.filter((one) => one.role === role);
    const theirs = result.inputs.filter((one) => one.role === role);
    const digests = new Set(theirs.flatMap((one) => (one.sha256 === undefined ? [] : [one.sha256])));
    const known = new Set(mine.flatMap((one) => (one.sha256 === undefined ? [] : [one.sha256])));
    const before = out.length;
    for (const one of mine) {
      if (one.sha256 === undefined) {
        if (role === "manifest") out.push({ outcome: "unknown", finding: finding("optout/no-digest", `The manifest ${one.name} has no digest, so nothing ties the result in ${path} to it.`, one.at, { fix: "sha256: <64 hex digits>   # sha256sum <file>" }) });
        continue;
      }
      if (digests.has(one.sha256)) continue;
      const same = theirs.find((input) => input.name === one.name && input.sha256 !== undefined);
      const told = same?.sha256 === undefined ? `the result in ${path} was made without it` : `the result in ${path} was made from one with ${cut(same.sha256)}`;
      out.push({ outcome: role === "manifest" ? "conflict" : "stale", finding: finding(`optout/other-${role}`, `The ${WHAT[role]} ${one.name} has ${cut(one.sha256)} (${placeOf(one.at)}); ${told}.`, one.at, { fix: `Verify again: ${AGAIN}` }) });
    }
    // Only where all digests of the records are known, and each is in the result, can a further one be said to be none of theirs.
    const strange = role !== "manifest" || out.length > before ? [] : theirs.filter((one) => one.sha256 !== undefined && !known.has(one.sha256) && !mine.some((other) => other.name === one.name));
    const [first] = strange;
    if (first !== undefined) out.push({ outcome: "conflict", finding: finding("optout/unrecorded-manifest", `The result in ${path} counts ${strange.length === 1 ? `a manifest that the records do not name, ${first.name}` : `${strange.length} manifests that the records do not name, ${first.name} the first`}.`, mine[0]?.at ?? { path }, { about: strange.map((one) => one.name), fix: "Name it under manifests in copyright.yaml, or verify again without it." }) });
  }
  return out;
}

const tokens = (names: readonly (string | undefined)[]): readonly string[] => [...new Set(names.filter((name): name is string => name !== undefined).map(productOf).filter((name) => name !== ""))];

/** Names that were asked, age limit and mode. More than the records ask for does no harm; less makes the result old. */
export function optionProblems(result: VerificationResult, record: CopyrightRecord, at: (key: string) => Source, path: string): readonly EvidenceProblem[] {
  const { options } = result;
  const out: EvidenceProblem[] = [];
  const missing = (key: string, wanted: readonly string[], asked: readonly string[], what: string): void => {
    const known = new Set(asked.map(productOf));
    const names = wanted.filter((name) => !known.has(name));
    if (names.length > 0) out.push({ outcome: "stale", finding: finding("optout/other-options", `${names.slice(0, 5).join(", ")} ${names.length === 1 ? "is" : "are"} recorded as ${what} (${placeOf(at(key))}), and the result in ${path} was made without asking for ${names.length === 1 ? "it" : "them"}.`, at(key), { fix: `Verify again: ${AGAIN}` }) });
  };
  missing("crawlers", tokens((record.crawlers ?? []).flatMap((one): readonly (string | undefined)[] => ((one.agents ?? []).length > 0 ? (one.agents ?? []) : [one.name]))), options.agents, "crawler");
  missing("control_tokens", tokens(record.control_tokens ?? []), options.control_tokens, "control token");
  missing("training_bots", tokens(record.training_bots ?? []), options.training_bots, "training bot");
  if (options.max_snapshot_age_hours > 24) out.push({ outcome: "stale", finding: finding("optout/other-options", `The result in ${path} was made with snapshots up to ${options.max_snapshot_age_hours} hours old; RFC 9309 section 2.4 advises against more than 24.`, at("verification"), { fix: `Verify again without another age: ${AGAIN}` }) });
  if (options.mode !== "rfc9309") out.push({ outcome: "stale", finding: finding("optout/other-options", `The result in ${path} reads robots.txt as google/robotstxt does; the Code names RFC 9309 (C-1.3.1.a).`, at("verification"), { fix: `Verify again in the mode rfc9309: ${AGAIN}` }) });
  return out;
}

/** A result made before the crawl ended or before a request was accepted. `made`: ISO date. */
export function ageProblems(made: string, record: CopyrightRecord, accepted: readonly RequestRow[], at: (...keys: readonly (string | number)[]) => Source, path: string): readonly EvidenceProblem[] {
  const out: EvidenceProblem[] = [];
  const late = (record.manifests ?? []).findIndex((manifest) => manifest.to !== undefined && manifest.to > made);
  if (late !== -1) out.push({ outcome: "stale", finding: finding("optout/older-than-crawl", `The result in ${path} is of ${made}, before the crawl ended on ${record.manifests?.[late]?.to ?? ""} (${placeOf(at("manifests", late))}).`, at("verification"), { fix: `Verify again: ${AGAIN}` }) });
  const since = accepted.filter((row) => (row.decided ?? row.effective_from ?? "") > made);
  const [first] = since;
  if (first !== undefined) out.push({ outcome: "stale", finding: finding("optout/older-than-removals", `The result in ${path} is of ${made}; ${since.length === 1 ? `the removal request ${first.id.slice(0, 80)} was` : `${since.length} removal requests, ${first.id.slice(0, 80)} the first, were`} accepted since (${placeOf(first.source)}).`, at("verification"), { about: since.map((row) => `${made} ${row.id}`), fix: `Verify again: ${AGAIN}` }) });
  return out;
}
