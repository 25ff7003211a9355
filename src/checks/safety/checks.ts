/**
 * Duties of providers of models with systemic risk: is a pointer record there? The material itself is confidential and is owed
 * to the AI Office; nothing of it is asked for in git, and nothing of it is shown.
 */

import { byChapter } from "../../law/catalogue.ts";
import { evidenceAt, finding, recorded, unknown, withFindings } from "../finding.ts";
import { stateOf } from "../transparency/answer.ts";
import type { Check, CheckInput, CheckResult } from "../types.ts";

const MEASURES = byChapter("safety").filter((one) => one.level === "must").map((one) => one.id);

/** Entries outside the chapter, with the measures whose record answers them too. */
const ACT: Readonly<Record<string, readonly string[]>> = {
  "AIA-52.1": ["G-notify"], "AIA-55.1.a": ["S-3.2", "S-A3.1"], "AIA-55.1.b": ["S-2.1", "S-C2"], "AIA-55.1.c": ["S-9.2", "S-9.3", "S-C9"], "AIA-55.1.d": ["S-6.2", "S-C6"],
  "AIA-XI.2.1": ["S-3.2", "S-10.1"], "AIA-XI.2.2": ["S-3.2", "S-10.1"], "AIA-XI.2.3": ["S-10.1"], "G-notify": ["AIA-52.1"], "G-notify-content": ["G-notify", "AIA-52.1"],
};

/** The id, ids that cover it, and the commitment of a measure (S-3.2 → S-C3). */
function keysFor(id: string): readonly string[] {
  const commitment = /^S-(\d+)\./.exec(id)?.[1];
  return [id, ...(ACT[id] ?? []), ...(commitment === undefined ? [] : [`S-C${commitment}`])];
}

function pointer(id: string, input: CheckInput): CheckResult {
  const file = input.model.records.safety;
  const path = file?.path ?? `${input.model.records.folder}/safety.yaml`;
  const broken = input.model.records.problems.find((problem) => problem.kind === "invalid" && problem.path === path);
  if (file === undefined && broken !== undefined) return unknown(id, `${path} cannot be read: ${broken.message}`);
  for (const key of file === undefined ? [] : keysFor(id)) {
    if (file === undefined || !Object.hasOwn(file.data, key)) continue;
    const state = stateOf(file.data[key]);
    if (state.kind === "pointer" || state.kind === "value") return recorded(id, evidenceAt(file.at(key)));
    return withFindings(id, "gap", finding("safety/placeholder", `The record for ${input.obligation(id).title} is empty or a placeholder.`, file.at(key), { fix: skeleton(id) }));
  }
  return withFindings(id, "gap", finding("safety/missing", `No pointer record for ${input.obligation(id).title}. The document itself stays where it is.`, { path }, { fix: skeleton(id) }));
}

function skeleton(id: string): string {
  return `${id}: {held_by: <role>, digest: sha256:<…>, version: <n>, date: YYYY-MM-DD}   # in safety.yaml`;
}

const HANDLED = [...MEASURES, ...Object.keys(ACT)];

export const safetyChecks: readonly Check[] = [{
  name: "safety-pointers",
  handles: HANDLED,
  what: "A pointer record (holder, digest, version, date) in safety.yaml; its content is never read",
  run: (input) => HANDLED.map((id) => pointer(id, input)),
}];
