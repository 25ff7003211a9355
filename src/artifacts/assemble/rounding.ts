/** When do two numbers from two places disagree? */

/** Relative difference above which two counts of one thing disagree. */
const DISAGREEMENT = 0.02;
/** A rounded statement may be off by half a unit of its last digit, but never by more than this part. */
const MAX_ROUNDING = 0.1;

/** Half a unit of the last digit written: 0.5e9 for 7000000000 ("7B"), 0 for a number without trailing zeros. */
function halfUnit(stated: number): number {
  if (!Number.isSafeInteger(stated) || stated === 0) return 0;
  let unit = 1;
  while (stated % (unit * 10) === 0) unit *= 10;
  return unit === 1 ? 0 : unit / 2;
}

/**
 * True where `other` contradicts `best`: more than 2 % apart and, where `rounded`, also further than the digits of `other` say
 * ("7B" stands for 7.24 billion). Both in the same unit.
 */
export function disagrees(best: number, other: number, rounded = false): boolean {
  const difference = Math.abs(best - other);
  if (difference <= DISAGREEMENT * Math.abs(best)) return false;
  return !rounded || difference > Math.min(halfUnit(other), MAX_ROUNDING * Math.abs(best));
}
