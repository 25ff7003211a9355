/** How amounts of computation are written (Model Documentation Form: MDF-CMP-3 order of magnitude, MDF-CMP-4 two significant figures). */

interface Scientific { readonly mantissa: string; readonly exponent: number }

/** Two significant figures by decimal rounding of the shortest notation, half up, so that 9.96e24 becomes 1.0e25 and 2.25e23 becomes 2.3e23. */
function scientific(flop: number): Scientific {
  if (!(flop > 0) || !Number.isFinite(flop)) throw new RangeError("an amount of computation must be a positive finite number");
  const [shortest = "0", exponent = "0"] = flop.toExponential().split("e");
  const digits = shortest.replace(".", "").padEnd(3, "0");
  const rounded = Number(digits.slice(0, 2)) + ((digits[2] ?? "0") >= "5" ? 1 : 0);
  return rounded === 100 ? { mantissa: "1.0", exponent: Number(exponent) + 1 } : { mantissa: (rounded / 10).toFixed(1), exponent: Number(exponent) };
}

/** `3.8x10^25 FLOP`: two significant figures, the notation of the notification form. */
export function formatFlop(flop: number): string {
  const { mantissa, exponent } = scientific(flop);
  return `${mantissa}x10^${exponent} FLOP`;
}

/** The exponent of the order of magnitude, taken from the two-figure value so that MDF-CMP-3 and MDF-CMP-4 agree: 3.8e25 → 25. */
export function orderOfMagnitude(flop: number): number {
  return scientific(flop).exponent;
}

/** `10^25 FLOP` (MDF-CMP-3). */
export function formatOrderOfMagnitude(flop: number): string {
  return `10^${orderOfMagnitude(flop)} FLOP`;
}
