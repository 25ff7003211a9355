/**
 * Terms of a licence text that matter for the exemption of Art. 53(2) of Regulation (EU) 2024/1689: those of a kind that the
 * Commission's guidelines on general-purpose AI models (C(2025) 5045, point 83) list as disqualifying, and use restrictions
 * (point 84), which a person must judge. Finding none proves nothing; the program never says that a licence qualifies.
 */

import { type Folded, fold } from "./folded.ts";
import { MORE_RULES, type Rule, RULES, type TermKind } from "./term-rules.ts";

export interface LicenceTerm {
  readonly kind: TermKind;
  /** True: of a kind that point 83 of the guidelines lists as disqualifying. False: a restriction that a person must judge. */
  readonly listed: boolean;
  /** From 1. */
  readonly line: number;
  /** The words as written, at most 200 characters. */
  readonly quote: string;
  /** What to show: always "a term of a kind …", never a conclusion about the licence. */
  readonly message: string;
}

/** Rules that a licence header of the kind "Permission … for NON-COMMERCIAL" would share with grants of both kinds. */
const BEFORE = 60;
const AFTER = 60;
const MAX_TEXT = 600_000;

function scan(folded: Folded, rules: readonly Rule[], fixed?: number): LicenceTerm[] {
  const found: LicenceTerm[] = [];
  for (const rule of rules) {
    if (found.some((f) => f.kind === rule.kind)) continue;
    const pattern = new RegExp(rule.pattern.source, "g");
    for (const match of folded.text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      if (rule.unless?.test(folded.text.slice(Math.max(0, match.index - BEFORE), end + AFTER)) === true) continue;
      const line = fixed ?? folded.line(match.index);
      const quote = folded.quote(match.index, end);
      const message = rule.listed
        ? `A term of a kind that the Commission's guidelines list as disqualifying for the open-source exemption was found at line ${line}: ${rule.what}.`
        : `A restriction that a person must judge was found at line ${line}: ${rule.what}.`;
      found.push({ kind: rule.kind, listed: rule.listed, line, quote, message });
      break;
    }
  }
  return found.sort((a, b) => Number(b.listed) - Number(a.listed) || a.line - b.line);
}

const ALL: readonly Rule[] = [...RULES, ...MORE_RULES];
const TERRITORY = ALL.filter((rule) => rule.kind === "territory");

/**
 * Terms found in a licence text by its words, listed kinds first, the first clause of each kind. `[]` means "none found", not
 * "none there". Source of the kinds: Commission guidelines C(2025) 5045, sections 4.2.1 and 4.2.2. Reads at most 600,000 characters.
 * `line`: the line that stands for all, for a text that is one value of a YAML file.
 */
export function licenceTerms(text: string, line?: number): readonly LicenceTerm[] {
  return scan(fold(text.length > MAX_TEXT ? text.slice(0, MAX_TEXT) : text), ALL, line);
}

/** Clauses that withhold rights or availability in the Union, in a licence or a model card (Guidelines, section 3.1.3). As `licenceTerms`. */
export function territoryTerms(text: string): readonly LicenceTerm[] {
  return scan(fold(text.length > MAX_TEXT ? text.slice(0, MAX_TEXT) : text), TERRITORY);
}
