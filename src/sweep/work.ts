/** What the steps of one run share. */

import type { ListedRepository } from "../github/app-types.ts";
import type { Account } from "./account.ts";
import type { Configuration } from "./configuration.ts";
import type { Halt } from "./halt.ts";
import type { Found } from "./look.ts";
import type { Remembered, RememberedRepository } from "./remembered.ts";
import type { SweepOptions } from "./types.ts";

export interface Work {
  readonly options: SweepOptions;
  readonly account: Account;
  readonly halt: Halt;
  readonly configuration: Configuration;
  /** All that the token reaches, as they are now. */
  readonly listed: readonly ListedRepository[];
  /** False where not all could be listed: what is missing may be there. */
  readonly listComplete: boolean;
  /** What was found, by number; repositories that this run does not look at are not in it. */
  readonly found: ReadonlyMap<number, Found>;
  /** Of `found`: left out by the configuration, and able to take a write. */
  readonly excluded: ReadonlyMap<number, string>;
  /** Brought up to date as the run goes on. */
  readonly known: Map<number, RememberedRepository>;
  readonly before: Remembered;
  /** ISO date (UTC). */
  readonly date: string;
  /** Numbers of the repositories that this run is about; undefined: all. */
  readonly only: ReadonlySet<number> | undefined;
  readonly progress: (text: string) => void;
}
