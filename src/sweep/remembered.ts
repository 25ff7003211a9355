/** What one sweep leaves to the next about an account. Losing it costs requests. */

import type { Mode, PolicyProblem, PolicyValues } from "../policy/types.ts";
import type { OverviewRepository } from "../report/overview-types.ts";
import { VERSION } from "../version.ts";
import type { Report } from "../checks/types.ts";
import { readPacked, writePacked } from "./packed.ts";
import type { Store } from "./store.ts";

export interface RememberedRepository {
  /** `owner/name` when it was last seen. */
  readonly name: string;
  /** Commit that was looked at; absent for an empty repository. */
  readonly head?: string;
  readonly kind: "model" | "none";
  /** ISO date-time: those that waited longest go first. */
  readonly judged: string;
  /** Of a model: ISO date (UTC) and digest of the organisation's configuration that it was judged by. */
  readonly date?: string;
  readonly configuration?: string;
  /** Of a model: digest of everything that a plan without a write rests on (`quiet.ts`). While it is the same, so is the plan. */
  readonly quiet?: string;
  /** What is wrong with the repository's own configuration. */
  readonly problems?: readonly PolicyProblem[];
  /** We have had issues there: they are looked after even where the model is gone. */
  readonly issues?: boolean;
  /** ISO date on which it was no longer listed. */
  readonly gone?: string;
}

export interface Remembered {
  /** Model repositories, and what was told of others, as of the last run: for runs that look at some alone, or do not reach all. */
  readonly overview: ReadonlyMap<number, OverviewRepository>;
  readonly repositories: ReadonlyMap<number, RememberedRepository>;
  /** Digest of the configuration that all of it rests on. */
  readonly configuration?: string;
  /** Mode of the account when its configuration could last be read. */
  readonly mode?: Mode;
  /** That it switched writing on then, if only by an entry of `repos`. */
  readonly switchedOn?: boolean;
  /** New issues of an ISO date (UTC), which runs over some repositories alone share. */
  readonly opened?: { readonly date: string; readonly count: number };
  /** Where the dashboard was last written. */
  readonly dashboard?: { readonly repository: number; readonly number: number; readonly url: string };
}

/** One judged model repository, as of `RememberedRepository`. */
export interface Judged {
  readonly head: string;
  readonly report: Report;
  readonly values: PolicyValues;
  /** Keys and days of `Since`. */
  readonly since: readonly (readonly [string, string])[];
}

const FORMAT = "gpai-docket sweep 1";

interface Written extends Omit<Remembered, "repositories" | "overview"> {
  readonly tool: string;
  readonly repositories: readonly (readonly [number, RememberedRepository])[];
  readonly overview: readonly OverviewRepository[];
}

const account = (name: string): string => name.toLowerCase();

/** Key of an account in space `state`. */
export function rememberedKey(name: string): string {
  return `sweep/${account(name)}`;
}

/** How keys of its judged repositories begin, in space `results`. */
export function resultsPrefix(name: string): string {
  return `sweep/${account(name)}/`;
}

export async function readRemembered(store: Store, name: string): Promise<Remembered> {
  const found = await readPacked<Written>(store, "state", rememberedKey(name), FORMAT);
  if (found === undefined) return { repositories: new Map(), overview: new Map() };
  const { tool, repositories, overview, ...rest } = found;
  return { ...rest, repositories: new Map(repositories.map(([id, one]) => [id, tool === VERSION ? one : unseen(one)])), overview: new Map(overview.map((one) => [one.id, one])) };
}

export async function writeRemembered(store: Store, name: string, remembered: Remembered): Promise<void> {
  const repositories = [...remembered.repositories].toSorted(([a], [b]) => a - b);
  const written: Written = { ...remembered, tool: VERSION, repositories, overview: [...remembered.overview.values()].toSorted((a, b) => a.id - b.id) };
  await writePacked(store, "state", rememberedKey(name), FORMAT, written);
}

/** Another version of the program may find a model where none was found. */
function unseen({ head: _seen, ...rest }: RememberedRepository): RememberedRepository {
  return rest;
}

const judgedKey = (name: string, id: number): string => `${resultsPrefix(name)}${id}`;

export async function readJudged(store: Store, name: string, id: number): Promise<Judged | undefined> {
  return readPacked<Judged>(store, "results", judgedKey(name, id), FORMAT);
}

export async function writeJudged(store: Store, name: string, id: number, judged: Judged): Promise<void> {
  await writePacked(store, "results", judgedKey(name, id), FORMAT, judged);
}

export async function removeJudged(store: Store, name: string, id: number): Promise<void> {
  await store.remove("results", judgedKey(name, id));
}
