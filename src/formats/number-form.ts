/** Numbers that a person reads at once and the number readers do not take: grouped digits, powers of ten. */

/** Two groups at least: `1,234` could be a decimal comma. The sign between the groups is the same throughout. */
const GROUPED = /^(\d{1,3})([ ,.'\u00a0\u202f\u2009])\d{3}(?:\2\d{3}){1,5}$/;
const POWER = /^(\d{1,15}(?:\.\d{1,15})?) ?[x×*·] ?10 ?(?:\^|\*\*)? ?(\d{1,3})$/;
const POWER_ALONE = /^10 ?(?:\^|\*\*) ?(\d{1,3})$/;
const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** The number as it should be written (`2900000`, `2.9e12`); undefined where the text is anything else, or could be read in two ways. */
export function numberInstead(raw: string): string | undefined {
  const text = raw.trim();
  if (text.length > 60) return undefined;
  if (GROUPED.test(text)) return text.replaceAll(/\D/g, "");
  const plain = text.replaceAll(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/g, (digit) => String(RAISED.indexOf(digit)));
  const power = POWER.exec(plain);
  // Without a sign for the exponent, only raised digits say that it is one.
  if (power !== null && (plain !== text || /\^|\*\*/.test(text))) return `${power[1] ?? ""}e${Number(power[2])}`;
  const alone = POWER_ALONE.exec(text) ?? (plain === text ? null : /^10(\d{1,3})$/.exec(plain));
  return alone === null ? undefined : `1e${Number(alone[1])}`;
}
