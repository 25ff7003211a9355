/** When a modifier owes what Art. 52(1) asks because of its base (Guidelines, section 3.2.2; G-modifier-sr). */

import type { CheckInput } from "../types.ts";
import { thirds } from "./third.ts";

/**
 * Why the presumption of section 3.2.2 has no ground in the records: no base with systemic risk, or every amount of the modification
 * below one third of such a base's. Undefined where it may have one. What the model itself owes is judged under AIA-52.1.
 */
export function noSystemicBase(input: CheckInput): string | undefined {
  const bases = input.model.records.model?.data.base_models ?? [];
  if (bases.length === 0) return undefined;
  if (bases.every((base) => base.systemic_risk === false)) return "No base model is recorded as one with systemic risk; what the model itself owes is judged under AIA-52.1.";
  const found = thirds(input).comparisons.filter((one) => one.base.systemicRisk === true);
  return found.length > 0 && found.every((one) => one.side === "below") ? "Every recorded or estimated amount of the modification lies below one third of the compute of the base with systemic risk: an indicator, and no decision. What the model itself owes is judged under AIA-52.1." : undefined;
}
