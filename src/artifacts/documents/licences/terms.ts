/**
 * Terms of a licence text that matter for the exemption of Art. 53(2) of Regulation (EU) 2024/1689: those of a kind that the
 * Commission's guidelines on general-purpose AI models (C(2025) 5045, point 83) list as disqualifying, and use restrictions
 * (point 84), which a person must judge. Finding none proves nothing; the program never says that a licence qualifies.
 */

import { type Folded, fold } from "./folded.ts";

type TermKind =
  | "non-commercial" | "research-only" | "user-threshold" | "revenue-threshold" | "separate-commercial-licence" | "distribution-ban"
  | "territory" | "output-use" | "use-restriction" | "acceptable-use-policy" | "attribution-display";

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

interface Rule {
  readonly kind: TermKind;
  readonly listed: boolean;
  readonly what: string;
  /** Bounded repetition only: each is linear on any text. */
  readonly pattern: RegExp;
  /** The clause around a hit that makes it something else. */
  readonly unless?: RegExp;
}

/** Words before a hit that turn it round, and definitions of words that grant nothing. */
const PERMITS = /(?:\bor non-?commercial|commercial (?:and|or) non|non-?commercial (?:and|or|as well as) commercial|noncommercial distribution|occasionally and non|both commercial and|not limited to non)/;

const RULES: readonly Rule[] = [
  { kind: "non-commercial", listed: true, what: "non-commercial use only", unless: PERMITS, pattern: /\b(?:(?:for|solely for|only for|limited to|restricted to|purely) (?:your )?(?:internal )?(?:personal(?:,| and| or)? )?(?:academic(?:,| and| or)? )?(?:research(?:,| and| or)? (?:or |and )?)?non-?commercial\b|non-?commercial (?:use|uses|purposes?|research|academic|license|basis)\b|(?:not|no|never) (?:be )?(?:used?|using|permit(?:ted)?|allow(?:ed)?)?[^.;]{0,60}\bfor (?:any )?commercial (?:use|purposes?|gain|advantage)|(?:shall|may|must|can|will|do|does) not [^.;]{0,60}\bcommercial(?:ly)? (?:use|exploit|purposes?)|commercial use[^.;]{0,20} is (?:prohibited|forbidden|not (?:permitted|allowed))|non-?production (?:use|purposes?|environment))/ },
  { kind: "research-only", listed: true, what: "research use only", unless: PERMITS, pattern: /\b(?:(?:for|solely for|only for|limited to|restricted to|exclusively for) (?:(?:your )?(?:internal )?(?:academic|scientific|non-?profit)?(?: and | or |, )?(?:academic |scientific )?)research (?:purposes?|use)(?: only)?(?=[.,;) ])|research(?:[- ]use)? only\b|only (?:use|be used) [^.;]{0,60}for research purposes?)/ },
  { kind: "user-threshold", listed: true, what: "a limit triggered by the number of users", pattern: /(?:\b\d[\d,.]{0,14} ?(?:million|billion|thousand|m|k)? (?:monthly|daily|annual)? ?active users|\b(?:monthly|daily) active users[^.;]{0,120}(?:greater|more|exceed|less|over)|(?:greater|more) than \d[\d,.]{0,14} ?(?:million|billion|thousand)? [^.;]{0,30}\busers\b)/ },
  { kind: "revenue-threshold", listed: true, what: "other terms above a revenue or company size", unless: /damages|liabilit/, pattern: /\b(?:(?:annual|yearly|monthly|gross)[^.;]{0,30}(?:revenue|turnover)s?[^.;]{0,80}(?:exceed|more|greater|less|over|above|at least|million)|(?:exceed|more than|greater than|less than|over|above)[^.;]{0,40}(?:in )?(?:annual|yearly|monthly|gross)[^.;]{0,20}(?:revenue|turnover))/ },
  { kind: "separate-commercial-licence", listed: true, what: "a separate licence for certain uses", pattern: /\b(?:must (?:first )?(?:request|obtain|apply for|acquire|enter into|submit)[^.;]{0,50}licen[sc]e (?:from|agreement|application|with)|(?:separate|additional) commercial (?:licen[sc]e|agreement)|(?:obtain|request|acquire|purchase|apply for|contact us for)[^.;]{0,40}commercial licen[sc]e|commercial licen[sc]e (?:is|may be|must be|can be) (?:required|obtained|requested|purchased))/ },
  { kind: "distribution-ban", listed: true, what: "no distribution", unless: /without (?:a copy|including|the|this|retain)|except|unless|in violation|consequence|(?:was|were|is) not distributed|under any other/, pattern: /\b(?:(?:may|shall|must|can|will|agree|right) not (?:to )?(?:sub-?licen[sc]e,? ?|sell,? ?|rent,? ?|lease,? ?|publish,? ?|or )*(?:re-?)?distribut(?:e|ing) (?:or \w+ )?(?:the|any|this|copies)|not (?:be )?(?:re)?distributed|(?:re)?distribution (?:of [^.;]{0,60})?(?:is|are) (?:prohibited|forbidden|not (?:permitted|allowed)))/ },
  { kind: "territory", listed: false, what: "rights withheld in a territory", pattern: /\b(?:(?:rights|licen[sc]e|agreement)[^.;]{0,80}(?:not (?:being )?granted|do(?:es)? not apply|not (?:be )?(?:available|licensed))[^.;]{0,120}european union|domiciled in[^.;]{0,60}european union|(?:excluding|outside|except)[^.;]{0,40}european union)/ },
  { kind: "output-use", listed: false, what: "outputs may not train or improve other models", unless: /no such restriction/, pattern: /\b(?:not|nor|never) (?:to )?(?:use|using|be used)[^.;]{0,160}(?:to |for )(?:improv|train|develop|creat|distill)\w*[^.;]{0,40}(?:other |another |any )(?:large language |foundation |ai |artificial intelligence |machine learning )*models?/ },
  { kind: "use-restriction", listed: false, what: "use restrictions", unless: /trademark|trade name|without (?:limitation|specific)/, pattern: /\b(?:(?:agree|shall|may|will|must) not (?:to )?use (?:the |this |any )?(?:[a-z0-9.-]+ ){0,4}?(?:model|materials?|derivatives?|software|weights|works?)[^.;]{0,60}(?:for|to|in|:)|military (?:use|purposes?))/ },
  // Only where no clause says so itself: a heading, or a word of the preamble.
  { kind: "use-restriction", listed: false, what: "use restrictions", pattern: /\b(?:use[- ]based restrictions|use restrictions|prohibited uses?\b|restricted uses?\b)/ },
  { kind: "acceptable-use-policy", listed: false, what: "an acceptable-use policy made part of the licence", pattern: /\b(?:(?:acceptable|prohibited) use policy|prohibited use restrictions)/ },
  { kind: "attribution-display", listed: false, what: "a name that must be displayed or included", pattern: /\b(?:prominently (?:display|include)[^.;]{0,60}|include ["'](?:llama|qwen|built)[^.;]{0,40} (?:at the beginning|in the name)|display ["']built with)/ },
];

/** Rules that a licence header of the kind "Permission … for NON-COMMERCIAL" would share with grants of both kinds. */
const BEFORE = 60;
const AFTER = 60;
const MAX_TEXT = 600_000;

function scan(folded: Folded): LicenceTerm[] {
  const found: LicenceTerm[] = [];
  for (const rule of RULES) {
    if (found.some((f) => f.kind === rule.kind)) continue;
    const pattern = new RegExp(rule.pattern.source, "g");
    for (const match of folded.text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      if (rule.unless?.test(folded.text.slice(Math.max(0, match.index - BEFORE), end + AFTER)) === true) continue;
      const line = folded.line(match.index);
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

/**
 * Terms found in a licence text by its words, listed kinds first, the first clause of each kind. `[]` means "none found", not
 * "none there". Source of the kinds: Commission guidelines C(2025) 5045, points 82 to 84. Reads at most 600,000 characters.
 */
export function licenceTerms(text: string): readonly LicenceTerm[] {
  return scan(fold(text.length > MAX_TEXT ? text.slice(0, MAX_TEXT) : text));
}
