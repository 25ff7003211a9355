/**
 * Words by which terms of a licence are known. The kinds are those of the Commission's guidelines on general-purpose AI models
 * (C(2025) 5045, section 4.2): what they list as disqualifying, and restrictions that a person must judge. Patterns run on folded
 * text (lower case, one space); repetition is bounded, so that each is linear on any text.
 */

export type TermKind =
  | "non-commercial" | "research-only" | "user-threshold" | "revenue-threshold" | "separate-commercial-licence" | "distribution-ban"
  | "dual-licence" | "payment" | "territory" | "output-use" | "use-restriction" | "acceptable-use-policy" | "attribution-display";

export interface Rule {
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

export const RULES: readonly Rule[] = [
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

const EU = "(?:eu|eea|european union|european economic area)";
/** Where something does not happen: `in the EU`, `on the EU market`, `to users in a member state of the European Union`. */
const IN_EU = `(?:in|within|into|on|to|inside|throughout|outside of) (?:or [a-z]{2,12} )?(?:any (?:member )?(?:state|country) of |a member state of |the (?:territory|market) of )?(?:the )?${EU}\\b`;

/** Further wordings of the same kinds; a rule is asked only where none before it found its kind. */
export const MORE_RULES: readonly Rule[] = [
  { kind: "non-commercial", listed: true, what: "non-commercial use only", unless: PERMITS, pattern: /\b(?:non commercial (?:use|uses|purposes?|research|basis|applications?)\b|no commercial (?:use|exploitation)\b|(?:non-?profit|noncommercial|personal|private) (?:use|purposes?|organi[sz]ations?) only\b|(?:may|must|shall|can) not [^.;]{0,60}\b(?:in (?:a )?production\b|revenue-generating|for (?:profit|revenue)\b)|(?:solely|only) for (?:your )?(?:own )?(?:internal )?non-?production\b|commercial (?:products?|services?|applications?|deployments?)[^.;]{0,40}\brequires? a (?:paid|separate|commercial)\b)/ },
  { kind: "research-only", listed: true, what: "research, teaching or evaluation only", unless: PERMITS, pattern: /\b(?:(?:limited to|restricted to|solely for|exclusively for|only for) (?:your )?(?:own )?(?:internal )?(?:non-?production )?(?:academic|educational|scientific|evaluation|testing|research)\b|(?:evaluation|academic|educational|testing) (?:purposes?|use) only\b)/ },
  { kind: "user-threshold", listed: true, what: "a limit triggered by the number of users", pattern: /\b(?:(?:mau|dau|users|seats|subscribers)\b[^.;]{0,30}\b(?:exceeds?|more than|greater than|over|above) \d|(?:over|above|exceeding|limit of|maximum of|more than|greater than|at most|up to) \d[\d,.]{0,14} ?(?:million|billion|thousand|k|m)? ?(?:[a-z-]{1,20} ){0,2}(?:users|customers|seats|subscribers)\b)/ },
  { kind: "revenue-threshold", listed: true, what: "other terms above a revenue or company size", unless: /damages|liabilit/, pattern: /\b(?:revenue threshold|(?:more than|over|above|exceeding|fewer than|less than) \d[\d,.]{0,9} (?:full-time )?employees)\b/ },
  { kind: "separate-commercial-licence", listed: true, what: "a separate licence for certain uses", pattern: /\b(?:for commercial (?:use|purposes?|licen[sc]ing)[^.;]{0,40}\b(?:contact|e-?mail|write to|reach out)\b|commercial (?:users?|entities|organi[sz]ations?|customers?) (?:must|need to|have to|are required to) (?:purchase|buy|obtain|request|acquire)\b|enter into a (?:separate |written |paid )?commercial (?:agreement|licen[sc]e)|requires? a (?:paid|separate|commercial) licen[sc]e)/ },
  { kind: "distribution-ban", listed: true, what: "no distribution", unless: /without (?:a copy|including|the|this|retain)|except|unless|provided that|in violation|under any other/, pattern: /\b(?:(?:may|shall|must|can|will) not (?:(?:[a-z-]{1,20}, (?:or )?|[a-z-]{1,20} or ){1,5})?(?:re-?distribute|distribute|share|publish|transfer|make available|otherwise make available) (?:or [a-z]{1,12} )?(?:the|any|this|copies) (?:licensed )?(?:model|weights|materials?|software|works?)\b|(?:shall|may|will|must) not make (?:the |any )?(?:[a-z]{1,20} ){1,3}available to (?:any )?third part|does not include (?:the|any) right to (?:re)?distribute|redistribution in any form is (?:prohibited|forbidden|not (?:permitted|allowed)))/ },
  { kind: "dual-licence", listed: false, what: "a second licence beside this one", pattern: /\b(?:dual[- ]licen[sc]|(?:commercial|enterprise|paid) licen[sc]es? (?:is|are) (?:also )?available)/ },
  { kind: "payment", listed: false, what: "a payment or subscription", unless: /royalty|without (?:fee|charge|payment)|free of charge|no (?:fee|charge)/, pattern: /\b(?:(?:must|need to|have to|need|required to|requires?) (?:purchase |buy |hold |have )?(?:a |an )?(?:active |valid |paid )*(?:subscription|support contract|maintenance contract|paid plan)|(?:subject to|upon) (?:the )?payment of (?:a |the )?(?:licen[sc]e )?fees?)\b/ },
  { kind: "territory", listed: false, what: "rights withheld in a territory", pattern: new RegExp(`\\b(?:not|never) (?:be )?(?:made )?(?:available|offered|intended|licen[sc]ed|permitted|allowed|authori[sz]ed|used?|download(?:ed)?|access(?:ed)?|distributed?|placed?|released?|located|domiciled|resident)\\b[^.;]{0,60}\\b${IN_EU}`) },
  { kind: "territory", listed: false, what: "rights withheld in a territory", pattern: new RegExp(`\\b(?:located|residing|resident|domiciled|based|established|users?|residents?|citizens|persons?|companies) (?:in|of|within) (?:a member state of )?(?:the )?${EU}\\b[^.;]{0,60}\\b(?:not|prohibited|excluded|no rights?)\\b`) },
];
