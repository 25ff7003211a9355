/** One check per section of the Model Documentation Form: is each field answered, and does the answer agree with the rest? */

import type { Obligation } from "../../law/types.ts";
import { evidenceAt, finding } from "../finding.ts";
import type { Check, CheckInput, CheckResult } from "../types.ts";
import { fieldAt, rewriterOf, stateOf } from "./answer.ts";
import { crossFaults } from "./cross.ts";
import type { Fault, FieldSpec } from "./field-types.ts";

const RANK = ["conflict", "gap", "stale", "unknown"] as const;

function resultOf(id: string, faults: readonly Fault[], evidence?: CheckResult["evidence"]): CheckResult {
  const sorted = [...faults].sort((a, b) => RANK.indexOf(a.outcome) - RANK.indexOf(b.outcome));
  const [first] = sorted;
  if (first === undefined) return { id, outcome: "recorded", ...(evidence === undefined ? {} : { evidence }), findings: [] };
  return { id, outcome: first.outcome, ...(first.outcome === "unknown" ? { reason: first.finding.message } : {}), findings: sorted.map((fault) => fault.finding) };
}

function exampleOf(spec: FieldSpec, input: CheckInput): string {
  return typeof spec.example === "string" ? spec.example : spec.example(input);
}

function isForDownstream(obligation: Obligation): boolean {
  return obligation.recipients?.includes("DP") === true;
}

/** A document in another layout that model.yaml names and that exists, or a URL. */
function documentElsewhere(input: CheckInput): string | undefined {
  const named = input.model.records.model?.data.documents?.["model_documentation"]?.slice(0, 200);
  if (named === undefined) return undefined;
  return /^https:\/\/\S+$/i.test(named) || input.records.paths.has(named.replace(/^\.\//, "")) ? named : undefined;
}

function fieldResult(id: string, spec: FieldSpec, input: CheckInput): CheckResult {
  const { records } = input.model;
  const obligation = input.obligation(id);
  const always = spec.always?.(input) ?? [];
  const { value, at } = fieldAt(records, id);
  const file = records.documentation?.path ?? `${records.folder}/documentation.yaml`;
  const fix = `${id}: ${exampleOf(spec, input)}   # in ${file}`;
  const gap = (rule: string, message: string): CheckResult => resultOf(id, [{ outcome: "gap", finding: finding(`form/${rule}`, `${obligation.title}: ${message}`, at, { fix }) }, ...always]);

  const broken = records.problems.find((problem) => problem.kind === "invalid" && problem.path === file);
  if (records.documentation === undefined && broken !== undefined) {
    return { id, outcome: "unknown", reason: `${file} cannot be read: ${broken.message}`, findings: always.map((fault) => fault.finding) };
  }
  const elsewhere = records.documentation === undefined ? documentElsewhere(input) : undefined;
  if (elsewhere !== undefined) {
    return { id, outcome: "unknown", reason: `The documentation is kept at ${elsewhere}, where its fields cannot be read one by one. Record this field in ${file}, or a pointer to it.`, findings: always.map((fault) => fault.finding) };
  }
  const state = stateOf(value);
  const given = evidenceAt(at);
  switch (state.kind) {
    case "absent": return gap("missing", "no answer is recorded.");
    case "placeholder": return gap("placeholder", "the answer is a placeholder.");
    case "elsewhere": return gap("see-elsewhere", "the answer only points elsewhere without saying where.");
    case "denial": return spec.statement === true ? resultOf(id, always, [given]) : gap("denial", "a bare denial is no answer; say why.");
    case "na": {
      if (obligation.naAllowed !== true) return gap("na-not-allowed", "the form does not allow N/A here.");
      return resultOf(id, [...(spec.na?.(at, input) ?? []), ...always], [given]);
    }
    case "invalid": return gap("bad-pointer", `${state.reason}.`);
    case "pointer": {
      const downstream = isForDownstream(obligation);
      if (downstream && state.pointer.location === undefined) return gap("pointer-without-location", "downstream providers get this item without asking, so the pointer needs a location that they can reach.");
      return resultOf(id, always, [given]);
    }
    case "value": {
      const answer = { id, value: state.value, text: state.text, at, obligation, shown: isForDownstream(obligation), rewrite: rewriterOf(records, id) };
      const faults = (spec.rules ?? []).flatMap((rule) => rule(answer, input));
      return resultOf(id, [...faults, ...crossFaults(answer, input), ...always], [given]);
    }
    default: return gap("missing", "no answer is recorded.");
  }
}

/** A check over some fields of the form. */
export function formCheck(name: string, what: string, fields: Readonly<Record<string, FieldSpec>>): Check {
  return {
    name,
    handles: Object.keys(fields),
    what,
    run: (input) => Object.entries(fields).map(([id, spec]) => fieldResult(id, spec, input)),
  };
}
