/** How the tool behaves in one repository, after all layers (defaults < preset < organisation < `repos` glob < repository). */

import type { FailOn } from "../records/types.ts";

export const MODES = ["preview", "active", "off"] as const;
export type Mode = (typeof MODES)[number];

/** What one layer sets: any part of the values. */
export type LayerValues = { readonly [K in keyof PolicyValues]?: PolicyValues[K] extends readonly unknown[] | string | null ? PolicyValues[K] : Partial<PolicyValues[K]> };

/** Everything that layers may set. Names are those of the file. */
export interface PolicyValues {
  /** preview: nothing but the dashboard is written. */
  readonly mode: Mode;
  /** Who reports on pull requests: auto = the App, unless the Action already does. */
  readonly pull_requests: "auto" | "app" | "action" | "off";
  readonly fail_on: FailOn;
  /** When the Action comments on a pull request. */
  readonly comment?: "on-change" | "always" | "never";
  readonly issues: {
    /** Outcomes that open an issue. */
    readonly open_on: readonly ("conflict" | "gap" | "stale" | "unknown")[];
    /** Days before a due day on which an issue is opened for something that is still upcoming. */
    readonly ahead_days: number;
    /** Labels beside our own. */
    readonly labels: readonly string[];
    /** New issues of one run over the whole organisation; at most 10 unless the organisation says more. Read from the organisation alone. */
    readonly budget: number;
    /** Groups (`src/issues/groups.ts`) that get no issue. */
    readonly without: readonly string[];
  };
  readonly reminders: {
    /** Days before (or at: 0) the due day on which a comment is written, in falling order. */
    readonly days: readonly number[];
    /** After the due day: one comment every so many months, 0 for none. */
    readonly every_months: number;
    /** Each further one comes after this many times the pause before it: 1 = evenly. */
    readonly back_off: number;
  };
  readonly snooze: {
    /** Longest pause that "closed as not planned" buys, in days. */
    readonly max_days: number;
  };
  /** What a public repository may show of confidential matters: nothing, or the bare id of the entry. */
  readonly confidential: "hidden" | "id";
  /** Private repository of the organisation for confidential issues and the dashboard; null: none. Name without owner. Organisation alone. */
  readonly records_repository: string | null;
  /** House clocks in days (`src/records/house.ts`). */
  readonly house: Readonly<Record<string, number>>;
  readonly calendar: { readonly holidays: readonly string[] };
  /** Complaints and removal requests as issues. */
  readonly complaints: { readonly enabled: boolean; /** Propose register rows by pull request. */ readonly propose: boolean };
  /** Globs of repository names (without owner) that are watched, and that are not. Organisation alone. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

export type Layer = "default" | "preset" | "organisation" | "repos" | "repository";

/** Where one value came from. */
export interface Origin {
  readonly layer: Layer;
  /** `owner/name:path` or the name of the preset; absent for defaults. */
  readonly source?: string;
  readonly line?: number;
  /** The `repos` glob that matched. */
  readonly glob?: string;
  /** Locked by the organisation: values of lower layers are refused (and told). */
  readonly locked?: boolean;
}

/** Something wrong with a layer. The layer above stays in force for what cannot be read. */
export interface PolicyProblem {
  readonly message: string;
  /** Path in its repository. */
  readonly path: string;
  readonly repository?: string;
  readonly line?: number;
  readonly fix: string;
}

export interface Policy {
  readonly values: PolicyValues;
  /** By dotted name of the value (`issues.budget`). */
  readonly origins: ReadonlyMap<string, Origin>;
  readonly problems: readonly PolicyProblem[];
}
