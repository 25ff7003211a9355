/** Values of TDMRep (W3C Community Group report, "Declaring the reservation of TDM Rights"): 1, 0, and everything else is unset. */

import type { Carrier } from "../types.ts";

/** What one carrier says. */
export interface TdmDeclaration {
  readonly carrier: Carrier;
  /** Undefined: unset, or a protocol error, which counts as unset. */
  readonly reservation?: 0 | 1;
  readonly policy?: string;
  /** Header, element or pattern that says it. */
  readonly name?: string;
  readonly rule?: string;
  /** 1-based entry of tdmrep.json. */
  readonly line?: number;
  readonly note?: string;
  /** The carrier could not be read whole: its answer is not known. */
  readonly unread?: true;
}

/** Longest URL of a policy. */
const MAX_POLICY = 8_192;

/** A value written as text: `1` and `0` exactly, white space around them aside. */
export function reservationOf(text: string): 0 | 1 | undefined {
  const trimmed = text.trim();
  return trimmed === "1" ? 1 : trimmed === "0" ? 0 : undefined;
}

/**
 * The declaration of a carrier that holds texts: repeated equal values count once; different or odd ones are a protocol error.
 * Undefined where there is neither a reservation nor a policy.
 */
export function declare(carrier: Carrier, name: string, reservations: readonly string[], policies: readonly string[]): TdmDeclaration | undefined {
  const policy = policies.map((p) => p.trim()).find((p) => p !== "" && p.length <= MAX_POLICY);
  if (reservations.length === 0 && policy === undefined) return undefined;
  const values = new Set(reservations.map(reservationOf));
  const [only] = values;
  const valid = values.size === 1 && only !== undefined;
  const empty = reservations.every((r) => r.trim() === "");
  return {
    carrier, name,
    ...(valid ? { reservation: only } : {}),
    ...(policy === undefined ? {} : { policy }),
    ...(reservations.length === 0 ? {} : { rule: `${name}: ${reservations.map((r) => r.trim().slice(0, 60)).slice(0, 3).join(" | ")}` }),
    ...(valid || empty ? (valid && reservations.length > 1 ? { note: "said more than once" } : {}) : { note: "neither 1 nor 0: a protocol error, read as unset" }),
  };
}
