/** Findings of the base, each of which one finding of the head may turn out to be. */

import { groupOf, identity, namesOf } from "./fingerprint.ts";
import type { Finding, ModelReport, ObligationResult } from "./types.ts";

/** A finding of the base with the place it was found in; without model and obligation for a general one. */
export interface Was {
  readonly finding: Finding;
  readonly model?: ModelReport;
  readonly result?: ObligationResult;
}

interface Kept {
  readonly was: Was;
  found: boolean;
}

/** A multiset: two equal findings are two. */
export class Known {
  readonly #all: Kept[] = [];
  readonly #plain = new Map<string, Kept[]>();
  /** By group, then by name: findings that sum things up are compared thing by thing. */
  readonly #named = new Map<string, Map<string, Kept[]>>();

  add(was: Was): void {
    const kept: Kept = { was, found: false };
    const { finding, model, result } = was;
    const [obligation, id] = [result?.id ?? "", model?.id ?? ""];
    this.#all.push(kept);
    if (finding.about === undefined) {
      append(this.#plain, identity(finding, obligation, id), kept);
      return;
    }
    const group = groupOf(finding, obligation, id);
    const names = this.#named.get(group) ?? new Map<string, Kept[]>();
    this.#named.set(group, names);
    for (const name of finding.about) append(names, name, kept);
  }

  /**
   * Takes out what a finding of the head was at the base. True where nothing of it is new: fewer things of a list that the base had
   * are the same finding, one more thing is a new one. `model` is the id at the base.
   */
  take(finding: Finding, obligation: string, model: string, renames: ReadonlyMap<string, string>): boolean {
    if (finding.about === undefined) return found(this.#plain.get(identity(finding, obligation, model, renames)));
    const names = this.#named.get(groupOf(finding, obligation, model));
    let known = names !== undefined;
    for (const name of namesOf(finding, renames)) if (!found(names?.get(name))) known = false;
    return known;
  }

  /** Findings of which the head has nothing left. */
  get gone(): readonly Was[] {
    return this.#all.filter((kept) => !kept.found).map((kept) => kept.was);
  }
}

function append(map: Map<string, Kept[]>, key: string, kept: Kept): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [kept]);
  else list.push(kept);
}

/** Takes the first of a list out; false where none is left. */
function found(list: Kept[] | undefined): boolean {
  const kept = list?.shift();
  if (kept === undefined) return false;
  kept.found = true;
  return true;
}
