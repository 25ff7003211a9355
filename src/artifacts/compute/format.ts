/** How amounts of computation are written (Model Documentation Form: MDF-CMP-3 order of magnitude, MDF-CMP-4 two significant figures). */

interface Scientific { readonly mantissa: string; readonly exponent: number }

/** Two significant figures by decimal rounding of the shortest notation, so that 9.96e24 becomes 1.0e25. */
function scientific(flop: number): Scientific {
  if (!(flop > 0) || !Number.isFinite(flop)) throw new RangeError("an amount of computation must be a positive finite number");
  const [mantissa = "0", exponent = "0"] = flop.toExponential(1).split("e");
  return { mantissa, exponent: Number(exponent) };
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
