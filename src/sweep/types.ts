/** The sweep: one function behind the App, the scheduled workflow and the CLI. */

import type { Overview } from "../report/overview-types.ts";
import type { GitHub } from "../github/client.ts";
import type { Store } from "./store.ts";

export interface SweepOptions {
  /** A client whose token reaches the account's repositories: of an installation, or a person's. */
  readonly github: GitHub;
  /** Organisation or user account. */
  readonly account: string;
  /** GitHub's number of the account, where the caller knows it: shown in the overview. */
  readonly accountId?: number;
  readonly store: Store;
  /** Wall clock: obligations are judged on its UTC date. */
  readonly now: () => Date;
  /** A token of an installation reaches what `GET /installation/repositories` lists and nothing else is touched. */
  readonly installation: boolean;
  /** These repositories alone, by GitHub's number: what an event named. The dashboard is brought up to date too. */
  readonly only?: readonly number[];
  /** Writes nothing, whatever the mode: the plan is told. */
  readonly dryRun?: boolean;
  /** Address of the account's page, where one is served: the dashboard leads there. */
  readonly page?: string;
  readonly progress?: (text: string) => void;
  /** Stops between two steps; what is left is done by the next run. */
  readonly signal?: AbortSignal;
  /** Opens a client limited to one repository and to what writing there needs; default: `github` itself. */
  readonly narrowed?: (repositoryId: number) => Promise<GitHub>;
}

export interface SweepResult {
  readonly overview: Overview;
  /** Where the dashboard is; absent in a dry run and where no repository can hold it. */
  readonly dashboard?: { readonly url: string };
  /** True where something could not be read or written that should have been: exit code 2 of the CLI. */
  readonly incomplete: boolean;
  /** Why, one sentence each, without names of repositories. */
  readonly reasons?: readonly string[];
}
