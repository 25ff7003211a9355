/** Which entries of the catalogue are confidential in public, and the one sentence that stands in their place. */

import type { Finding } from "./types.ts";

/** What is said in place of anything confidential. */
export const NOT_SHOWN = "Said only on your machine: gpai-docket check --verbose";

/** Rule of the finding that stands for all findings of a confidential entry. */
const NOT_SHOWN_RULE = "confidential/not-shown";

/** The one finding that stays apart: that weight files lie in a public repository everybody sees, and days count from then. */
const WEIGHTS = "safety/weights-in-repository";
const WEIGHTS_WORDS = `Weight files of this model lie in this repository: look at what security.weights of safety.yaml says of them. ${NOT_SHOWN}`;

/** The safety chapter, Art. 52 and 55, Annex XI Section 2, notification and incidents in the Guidelines, requests of authorities. */
const CONFIDENTIAL = /^(?:S-|AIA-52\.|AIA-55\.|AIA-XI\.2\.|AIA-91$|T-1\.2\.b$|G-notify|G-incident|G-contest|G-modifier-sr$)/;

/** Entries about the register of incidents, and those that sum them up: even their outcome would tell. */
const INCIDENTS: ReadonlySet<string> = new Set(["S-9.2", "S-9.3", "S-C9", "AIA-55.1.c", "AIA-55.2"]);

export function isConfidential(id: string): boolean {
  return CONFIDENTIAL.test(id);
}

/** Does the outcome of this entry depend on whether there was an incident? */
export function hasIncidents(id: string): boolean {
  return INCIDENTS.has(id);
}

/** Does a text name one of them? */
export function namesIncidents(text: string): boolean {
  return [...INCIDENTS].some((id) => text.includes(id));
}

/** Record files of which nothing but the name is shown. */
export function isConfidentialFile(path: string): boolean {
  return /(?:^|\/)(?:safety\.ya?ml|registers\/authority-requests\.[a-z]{3,4})$/i.test(path);
}

/** All findings of one entry as one: what it says of the change and of the baseline is kept, for they decide the exit. */
export function oneFinding(findings: readonly Finding[]): readonly Finding[] {
  const weights = findings.filter((one) => one.rule === WEIGHTS);
  return [...joined(weights, WEIGHTS, WEIGHTS_WORDS, weights[0]?.path), ...joined(findings.filter((one) => one.rule !== WEIGHTS), NOT_SHOWN_RULE, NOT_SHOWN, findings.find((one) => isConfidentialFile(one.path ?? ""))?.path)];
}

/** One finding for several; fresh ones count before those of the baseline. */
export function joined(findings: readonly Finding[], rule: string, message: string, path: string | undefined): readonly Finding[] {
  if (findings.length === 0) return [];
  const fresh = findings.filter((one) => one.baseline !== true);
  const counted = fresh.length > 0 ? fresh : findings;
  const compared = counted.some((one) => one.introduced !== undefined);
  return [{
    rule, message, ...(path === undefined ? {} : { path }),
    ...(compared ? { introduced: counted.some((one) => one.introduced === true) } : {}),
    ...(fresh.length > 0 ? {} : { baseline: true }),
  }];
}
