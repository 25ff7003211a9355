/** Documents that sections of safety.yaml point at, and the pointer under an id of the catalogue that may stand in their place. */

import type { Source } from "../../artifacts/model.ts";
import { isPointer } from "../../records/fields.ts";
import { channel } from "../copyright/values.ts";
import { repositoryPath } from "../copyright/policy.ts";
import { finding } from "../finding.ts";
import { stateOf } from "../transparency/answer.ts";
import type { CheckInput, CheckResult, Finding } from "../types.ts";
import { day, fromTheFuture } from "./days.ts";
import { byId, missing, missingFinding, pointerFinding, type Seen, settle, wholeQuestion } from "./kit.ts";

/** The pointer of a skeleton line. */
export const POINTER = '{held_by: <role>, digest: "sha256:<…>", version: "<n>", date: YYYY-MM-DD}';

/**
 * What was seen in the sections, or the pointer under the entry's own id, which stands for documents that the sections lack; that of
 * its commitment turns what they lack into a question; clocks and contradictions of the sections count all the same. Without either a gap with `skeleton`, the line to paste.
 */
export function answered(id: string, input: CheckInput, seen: Seen | undefined, skeleton: string): CheckResult {
  if (seen === undefined) return missing(id, input, skeleton);
  const kept = byId(input, id);
  if (kept === undefined) return settle(id, seen);
  const fault = pointerFinding(id, input, kept.value, kept.at);
  if (kept.whole !== undefined && fault === undefined) {
    return (seen.gaps ?? []).length === 0 ? settle(id, seen) : settle(id, { ...seen, gaps: [], questions: [...(seen.questions ?? []), wholeQuestion(id, kept)] });
  }
  return settle(id, { ...seen, gaps: fault === undefined ? [] : [fault], evidence: [kept.at, ...(seen.evidence ?? [])] });
}

interface Document {
  readonly value: unknown;
  readonly at: Source;
  /** What is not recorded where it is absent, in words of ours: "No pointer to the security goal is recorded". */
  readonly what: string;
  /** The line to paste. */
  readonly fix: string;
}

/** A pointer that a section should hold: there, absent, a placeholder, or dated after the day of the run. */
export function documentSeen(id: string, input: CheckInput, { value, at, what, fix }: Document): Seen {
  if (value === undefined || value === null) return { gaps: [missingFinding(id, input, what, fix, at)] };
  const fault = pointerFinding(id, input, value, at);
  if (fault !== undefined) return { gaps: [fault] };
  return { evidence: [at], conflicts: isPointer(value) ? fromTheFuture(input, day("the document", value.date, at)) : [] };
}

/** How a text can be followed: a file of this repository, a web address, an e-mail address; undefined for none of them. */
export function reachable(input: CheckInput, text: string | undefined): "file" | "web" | "mail" | undefined {
  const state = stateOf(text);
  if (state.kind !== "value") return undefined;
  const found = channel(state.text);
  if (found.kind === "web" || found.kind === "mail") return found.kind;
  return input.records.paths.has(repositoryPath(state.text)) ? "file" : undefined;
}

interface Published {
  readonly value: string | undefined;
  readonly at: Source;
  /** "The selection criteria for external evaluators". */
  readonly what: string;
  /** The line to paste. */
  readonly fix: string;
  /** True where an e-mail address is an answer too. */
  readonly mail?: boolean;
}

/** Something public that a section names by path or address: there, absent, or not to be found. Nothing is fetched. */
export function publishedSeen(id: string, input: CheckInput, { value, at, what, fix, mail }: Published): Seen {
  if (value === undefined) return { gaps: [missingFinding(id, input, `${what}: no path or address is recorded`, fix, at)] };
  const way = reachable(input, value);
  if (way !== undefined && (way !== "mail" || mail === true)) return { evidence: [at] };
  return { gaps: [finding("safety/not-found", `${what}: what is recorded is neither a file of this repository nor a usable address.`, at, { fix })] };
}

const SHOWN = 20;

/** At most twenty findings, and how many more there are. */
export function folded(all: readonly Finding[], at: Source): readonly Finding[] {
  return all.length <= SHOWN ? all : [...all.slice(0, SHOWN), finding("safety/more", `And ${all.length - SHOWN} more of this kind.`, at)];
}
