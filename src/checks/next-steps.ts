/** The three most valuable things to do now: worst first, one per rule, each a line to paste or a command. */

import type { ModelFacts, Unreadable } from "../artifacts/model.ts";
import { factOf, placeOf } from "./finding.ts";
import { counts, generalSeverity, SEVERITY } from "./severity.ts";
import type { Subject } from "./match.ts";
import type { Finding, ModelReport, Report } from "./types.ts";

type Step = Report["nextSteps"][number];
const STEPS = 3;

/** Rules whose finding is worth more than its outcome alone says. */
const FIRST = ["pirated/named-source", "summary/undeclared-dataset"];

function step(text: string, finding: Finding | undefined, obligation?: string): Step {
  return {
    // Several lines to paste stand with the finding.
    text: finding?.fix === undefined || finding.fix.includes("\n") ? text : `${/[.?!)]$/.test(text) ? text : `${text}.`} Fix: ${finding.fix}`,
    ...(finding?.path === undefined ? {} : { path: finding.path }),
    ...(obligation === undefined ? {} : { obligation }),
  };
}

/** What a parser says of a file speaks of lines and not of the file. */
function placed({ message, path, line }: Finding): string {
  return path === undefined || message.includes(path) ? message : `${path}${line === undefined ? "" : `:${line}`}: ${message}`;
}

interface Candidate {
  readonly rank: number;
  readonly rule: string;
  readonly step: Step;
}

function rankOf(outcome: string, rule: string): number {
  const weight = (SEVERITY as readonly string[]).indexOf(outcome);
  const boost = FIRST.some((prefix) => rule.startsWith(prefix)) ? 1.5 : 0;
  return (weight === -1 ? SEVERITY.length : weight) - boost - (rule.endsWith("/missing") ? -0.25 : 0);
}

/** Steps for repositories that declare something. Without the role nothing else can be judged, so it comes first. */
export function nextSteps(models: readonly ModelReport[], general: readonly Finding[]): readonly Step[] {
  const roles = models.filter((model) => model.profile.role === null);
  const [open] = roles;
  if (open === undefined) return worstSteps(models, general);
  const path = models.length === 1 ? ".gpai/model.yaml" : ".gpai/<model-id>/model.yaml";
  const others = roles.length > 1 ? ` (and for ${roles.length - 1} more)` : "";
  const role: Step = { text: `Declare the role for ${(open.name ?? open.id).slice(0, 80)}${others} in ${path}: role: provider, modifier, mirror, library or not-gpai. What is owed depends on it.` };
  return [role, ...worstSteps(models, general)].slice(0, STEPS);
}

function worstSteps(models: readonly ModelReport[], general: readonly Finding[]): readonly Step[] {
  const candidates: Candidate[] = general.flatMap((finding) => {
    const severity = generalSeverity(finding);
    return severity === undefined || finding.baseline === true ? [] : [{ rank: rankOf(severity, finding.rule), rule: finding.rule, step: step(placed(finding), finding) }];
  });
  for (const model of models) {
    for (const result of model.obligations) {
      const rank = (SEVERITY as readonly string[]).indexOf(result.outcome);
      if (rank === -1 || !counts(result) || (result.aggregate === true && result.findings.length === 0)) continue;
      const first = result.findings.find((finding) => finding.baseline !== true);
      if (first === undefined && result.findings.length > 0) continue;
      if (first !== undefined) candidates.push({ rank: rankOf(result.outcome, first.rule), rule: first.rule, step: step(`${result.id}: ${first.message}`, first, result.id) });
      else if (result.outcome === "error" || result.outcome === "unknown") {
        candidates.push({ rank: rankOf(result.outcome, "") + 0.25, rule: result.reason ?? result.id, step: step(`${result.id}: ${result.reason ?? "not known"}`, undefined, result.id) });
      }
    }
  }
  const steps: Step[] = [];
  const rules = new Set<string>();
  for (const candidate of candidates.sort((a, b) => a.rank - b.rank)) {
    if (rules.has(candidate.rule)) continue;
    rules.add(candidate.rule);
    steps.push(candidate.step);
    if (steps.length === STEPS) break;
  }
  return steps;
}

/** The name that a person knows the model by. */
function nameOf(facts: ModelFacts): string {
  const name = factOf(facts, "model.name")?.value;
  if (typeof name === "string" && name !== "") return name.slice(0, 80);
  return facts.id === "default" || facts.id === "." ? "this model" : facts.id.slice(0, 80);
}

function roleStep(facts: ModelFacts): Step {
  const hint = factOf(facts, "role_hint");
  const seen = typeof hint?.value === "string" ? ` The files look like: ${hint.value} (${placeOf(hint.sources[0])}); only you can say.` : "";
  return { text: `Declare your role for ${nameOf(facts)} in .gpai/model.yaml: role: provider, modifier, mirror, library or not-gpai. Not sure: \`gpai-docket classify\` asks, with the facts beside each question.${seen}`, path: ".gpai/model.yaml" };
}

/** Steps for a repository without any record: create them, state the role, then mend or declare what the files show. */
export function firstSteps(subjects: readonly Subject[], models: readonly ModelReport[], unreadable: readonly Unreadable[]): readonly Step[] {
  const [subject] = subjects;
  if (subject === undefined) return [];
  const count = subject.facts.facts.length;
  const steps: Step[] = [
    { text: `Run \`gpai-docket init\`: it writes .gpai/ skeletons filled with the ${count} ${count === 1 ? "fact" : "facts"} found here, each marked for you to confirm.`, path: ".gpai/model.yaml" },
    roleStep(subject.facts),
  ];
  const shown = worstSteps(models.map((model) => ({ ...model, obligations: model.obligations.filter((result) => result.findings.length > 0) })), []);
  const [worst] = shown;
  if (worst !== undefined) return [...steps, worst];
  const [broken] = unreadable;
  if (broken !== undefined) return [...steps, { text: `Mend ${broken.path.slice(0, 200)}, which cannot be read: ${broken.reason.slice(0, 200)}`, path: broken.path }];
  const datasets = new Set(subject.facts.datasets.filter((dataset) => dataset.context !== "prose").map((dataset) => dataset.id));
  if (datasets.size > 0) {
    const [named] = subject.facts.datasets;
    return [...steps, { text: `${datasets.size === 1 ? "List the dataset" : `List the ${datasets.size} datasets`} that your files name in .gpai/training-data.csv, ${datasets.size === 1 ? "" : "each "}with its category and licence.`, ...(named === undefined ? {} : { path: named.source.path }) }];
  }
  return [...steps, { text: "Name your training data in .gpai/training-data.csv: no dataset is named in the files read. One row per source: id, category, modality.", path: ".gpai/training-data.csv" }];
}
