/** What the base could be read for and the head cannot: a change must not hide what it brings behind limits or broken files. */

import type { FactsDocument } from "../artifacts/model.ts";
import type { Finding } from "../checks/types.ts";
import type { Incompleteness } from "../repository/port.ts";
import type { Tree } from "./tree.ts";

const MAX = 5;

/** Without fingerprints and marks of a change. What `refused` speaks of (GitHub's API, its budget) is no property of the change. */
export function lost(base: Tree, head: Tree, refused: readonly Incompleteness[]): readonly Finding[] {
  return [...limits(base, head), ...files(base.facts, head.facts, (reason) => refused.some((one) => one.reason.includes(reason)))];
}

function limits(base: Tree, head: Tree): readonly Finding[] {
  if (base.limits.length > 0) return [];
  return head.limits.slice(0, MAX).map((one): Finding => ({
    rule: "completeness/lost", message: `Before this change the repository could be read whole; now it cannot: ${one.reason}.`,
    ...(one.path === undefined ? {} : { path: one.path }), ...(one.fix === undefined ? {} : { fix: one.fix }),
  }));
}

/** Artifacts that said something and are still there, and of which nothing can be read any more. One that is read in part still speaks. */
function files(base: FactsDocument, head: FactsDocument, isRefusal: (reason: string) => boolean): readonly Finding[] {
  if (head.unreadable.length === 0) return [];
  const learnt = [told, digested].map((of) => [of(base), of(head)] as const);
  const mute = new Map(head.unreadable.filter(({ path, reason }) => !isRefusal(reason) && learnt.some(([was, is]) => was.has(path) && !is.has(path))).map((one) => [one.path, one]));
  return [...mute.values()].slice(0, MAX).map(({ path, reason, line }): Finding => ({
    rule: "completeness/lost", message: `Before this change \`${path}\` could be read; now it cannot: ${reason}.`, path, ...(line === undefined ? {} : { line }),
    fix: "Put the file back into a form that can be read, so that it can be compared with the records.",
  }));
}

function told({ models, documents = [] }: FactsDocument): ReadonlySet<string> {
  return new Set([...models.flatMap((model) => model.facts), ...documents].flatMap((fact) => fact.sources.map((one) => one.path)));
}

/** Weights whose digest is known: facts name them, too, where nothing but their name is left. */
function digested({ models }: FactsDocument): ReadonlySet<string> {
  return new Set(models.flatMap((model) => model.weights.flatMap((file) => (file.sha256 === undefined ? [] : [file.path]))));
}
