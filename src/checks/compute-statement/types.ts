/** A statement of compute and energy for one model: amounts with sources, what each method lacks, what each recipient asks. Plain JSON. */

import type { Band } from "../../artifacts/compute/threshold.ts";
import type { Source } from "../../artifacts/model.ts";

export const RECIPIENTS = ["AIO", "NCA", "DP"] as const;
/** AI Office, national competent authority, downstream provider. */
export type Recipient = (typeof RECIPIENTS)[number];

export const SIDES = ["above", "close", "below", "differs", "unknown"] as const;
/** Where all amounts lie against a threshold; `differs` where methods lead to different sides. Nothing is decided by it. */
export type Side = (typeof SIDES)[number];

/** One amount of computation. */
export interface AmountLine {
  readonly method: string;
  /** FLOP; absent for a recorded amount that is not to be shown. */
  readonly flop?: number;
  /** Two significant figures, `3.8x10^25 FLOP`; absent like `flop`. */
  readonly text?: string;
  /** FLOP with the error of 30 % either way; absent like `flop`. */
  readonly range?: { readonly from: number; readonly to: number };
  readonly band: Band;
  readonly source: Source;
  /** True where a recorded amount went in. */
  readonly recorded: boolean;
  readonly bound?: "at-least" | "at-most";
  /** Calculation and assumptions, in words. */
  readonly assumptions: readonly string[];
}

export interface Meaning {
  /** FLOP. */
  readonly threshold: number;
  readonly amounts: readonly AmountLine[];
  readonly side: Side;
}

/** A number that went in, or that a stage of the record holds. */
export interface InputLine {
  readonly what: string;
  /** Absent for a recorded number that is not to be shown. */
  readonly value?: number;
  readonly text?: string;
  readonly method: string;
  readonly source: Source;
  readonly recorded: boolean;
}

export interface EnergyLine {
  /** MWh; absent for a recorded amount that is not to be shown. */
  readonly mwh?: number;
  /** `110 MWh`, two significant figures. */
  readonly text?: string;
  readonly from: "record" | "stages" | "artifact" | "log";
  /** True where it may be a part. */
  readonly part: boolean;
  readonly source: Source;
  readonly recorded: boolean;
}

export interface PartLine {
  readonly kind: string;
  readonly what: string;
  readonly flop?: number;
  /** True where an amount is recorded for it, shown or not. */
  readonly amount: boolean;
  readonly source: Source;
}

/** Time as the stages of the record give it; only where recorded amounts are to be shown. */
export interface TimeLine {
  /** Days of 24 hours; absent where a stage has no wall-clock hours. Stages are taken one after another. */
  readonly wallClockDays?: number;
  readonly hardwareDays: readonly { readonly type: string; readonly days: number }[];
  readonly source: Source;
}

/** A field of the form as one recipient gets it. */
export interface FieldLine {
  readonly id: string;
  readonly title: string;
  readonly unit?: string;
  /** Precision in the words of the form. */
  readonly precision?: string;
  readonly recorded: "value" | "na" | "pointer" | "open";
  /** The key stands in the record, whatever its value: written a second time it would cost the whole file. */
  readonly present?: true;
  readonly source: Source;
}

export interface ComputeStatement {
  readonly schemaVersion: 1;
  readonly model: { readonly id: string; readonly name?: string };
  /** ISO date. */
  readonly date: string;
  readonly inputs: readonly InputLine[];
  /** What directly feeds parameter updates, held against 10^23 FLOP. */
  readonly direct: Meaning;
  /** Cumulative, held against 10^25 FLOP. */
  readonly cumulative: Meaning;
  /** Mean utilisation at which the device-hours give the 6PD amount; above 1 an input is wrong. */
  readonly impliedUtilisation?: number;
  readonly parts: readonly PartLine[];
  readonly time?: TimeLine;
  /** What each way lacks, one short phrase each; empty where it gives an amount. */
  readonly missing: { readonly architecture: readonly string[]; readonly hardware: readonly string[]; readonly energy: readonly string[] };
  readonly energy: { readonly amounts: readonly EnergyLine[]; /** Where MDF-ENG-2 or energy.method says how. */ readonly method?: Source; /** Where the record lists what is missing. */ readonly listedMissing?: Source };
  readonly recipients: Readonly<Record<Recipient, readonly FieldLine[]>>;
  /** What a notification would hold (Guidelines, section 2.3.2), for each cumulative amount that may be shown. */
  readonly notification: readonly { readonly text: string; readonly approach: string; readonly assumptions: readonly string[]; readonly source: Source }[];
}
