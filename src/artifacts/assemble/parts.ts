/** Parts of a card that have a name of their own ("**DBRX Base** …", a row or column of a table): which of them speak of a group. */

import type { FactKey, Json, Observation, Reading } from "../model.ts";
import { fits } from "./attach.ts";
import type { Group } from "./group.ts";
import { isExactlyNamed, isNamed } from "./naming.ts";
import { scopeOf } from "./observed.ts";
import { disagrees } from "./rounding.ts";

type Accepts = (observation: Observation, document: Reading) => boolean;

/** What one document says of a group under the names of parts. */
interface Parts {
  /** Names under which the document speaks of the group. */
  readonly own: ReadonlySet<string>;
  /** Keys for which these names give different values: variants, of which none is the group's. */
  readonly open: ReadonlySet<FactKey>;
  /** `partial(key, name)`: a table lists several of these names, and some of them have no value of this key. */
  readonly partial: (key: FactKey, name: string) => boolean;
}

/**
 * Tells whether an observation about a named part is about the group: by the count stated under the same name, by name, or because
 * the card names one part alone and the repository holds one model (`only`). Where several parts fit and differ, only the one
 * that has exactly the group's name counts: one model's number is not another's. `size`: parameters by the artifacts alone.
 */
export function partsAboutGroup(group: Group, only: boolean, size: number | undefined): Accepts {
  const known = new Map<Reading, Parts>();
  return (observation, document) => {
    let parts = known.get(document);
    if (parts === undefined) known.set(document, (parts = partsOf(document, group, only, size)));
    const label = observation.about ?? "";
    return parts.own.has(label) && ((!parts.open.has(observation.key) && !parts.partial(observation.key, label)) || isExactlyNamed(label, group));
  };
}

function partsOf(document: Reading, group: Group, only: boolean, size: number | undefined): Parts {
  const observations = document.observations.filter((o) => scopeOf(o.about) === "part");
  const claims = new Map<string, Observation[]>();
  for (const o of observations) {
    const list = claims.get(o.about ?? "") ?? [];
    if (o.key === "parameters.total") list.push(o);
    claims.set(o.about ?? "", list);
  }
  const lists = (document.detail as { readonly parts?: readonly (readonly string[])[] } | undefined)?.parts ?? [];
  // Parts that the card lists without a readable value are parts all the same.
  const single = only && new Set([...claims.keys(), ...lists.flat()]).size === 1;
  const isOwn = (label: string, totals: readonly Observation[]): boolean => (size !== undefined && totals.length > 0 ? totals.some((o) => fits(size, o)) : single || isNamed(label, group));
  const own = new Set([...new Set([...claims.keys(), ...lists.flat()])].filter((label) => isOwn(label, claims.get(label) ?? [])));
  const mine = observations.filter((o) => own.has(o.about ?? ""));
  return { own, open: differing(mine), partial: partial(lists.map((list) => list.filter((name) => own.has(name))), mine) };
}

function partial(lists: readonly (readonly string[])[], observations: readonly Observation[]): Parts["partial"] {
  const named = new Map<FactKey, Set<string>>();
  for (const { key, about } of observations) named.set(key, (named.get(key) ?? new Set()).add(about ?? ""));
  const open = new Map<FactKey, Set<string>>();
  for (const [key, names] of named) {
    for (const list of lists) if (!list.every((name) => names.has(name))) for (const name of list) open.set(key, (open.get(key) ?? new Set()).add(name));
  }
  return (key, name) => open.get(key)?.has(name) === true;
}

/** Keys whose value is not the same under every name. */
function differing(observations: readonly Observation[]): ReadonlySet<FactKey> {
  const first = new Map<FactKey, Observation>();
  const out = new Set<FactKey>();
  for (const o of observations) {
    const other = first.get(o.key);
    if (other === undefined) first.set(o.key, o);
    else if (other.about !== o.about && !same(other.value, o.value)) out.add(o.key);
  }
  return out;
}

function same(a: Json, b: Json): boolean {
  return typeof a === "number" && typeof b === "number" ? !disagrees(a, b, true) : JSON.stringify(a) === JSON.stringify(b);
}
