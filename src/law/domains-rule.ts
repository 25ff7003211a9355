/** How many domain names the public summary lists (template field PST-2.3.8, rules PST-R.domains and PST-R.domains.sme). */

/** Number of names that the rule asks for: 10 % of all, rounded up; 5 % or 1,000, whichever is lower, for an SME. */
export function wantedDomains(total: number, sme: boolean): number {
  return sme ? Math.min(Math.ceil(total / 20), 1000) : Math.ceil(total / 10);
}
