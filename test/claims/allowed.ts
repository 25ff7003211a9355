/**
 * Where a forbidden word stands rightly: negated, in the words of the law, or in prose about what the program does not claim. By exact
 * words, or, for words that are looked for in foreign texts and never printed, by file. An entry that allows nothing fails the test.
 */

export interface Allowed {
  /** Id of the claim (patterns.ts). */
  readonly claim: string;
  /** The words as printed, around the match; without them every match in `file` is allowed. */
  readonly words?: string;
  readonly file?: string;
  readonly why: string;
  /** True where only a rendered text holds the words, no source. */
  readonly printed?: boolean;
}

const LAW = "words of the law in our paraphrase, about what is asked, not about anybody's conduct";
const NEGATED = "says that it is not so";
const PROSE = "a list of what the program does not claim";
const LOOKED_FOR = "words looked for in a provider's own texts; never printed";
const INCIDENT = "a class of serious incidents (Art. 3(49); Measure 9.3)";
const CEILING = "the entry on Art. 101 itself, which names a ceiling and no repository";
const CONTENT = "name of section 3.2 of the Commission's template";

export const ALLOWED: readonly Allowed[] = [
  { claim: "compliance", words: "keeps the compliance file of a general-purpose AI model", why: "what the file is called in the trade; no conclusion" },
  { claim: "compliance", words: "Keeps the compliance file of a general-purpose AI model", why: "what the file is called in the trade; no conclusion" },
  { claim: "compliance", words: "Following the Code is not copyright compliance", why: NEGATED },
  { claim: "compliance", words: "following it is not compliance with Union copyright law", why: NEGATED },
  { claim: "compliance", words: "Art. 53(4) routes to show compliance", why: LAW },
  { claim: "compliance", words: "Commission may request compliance measures", why: LAW },
  { claim: "compliance", words: "a straightforward way to show compliance", why: LAW },
  { claim: "compliance", words: "Show compliance by other adequate means", why: LAW },
  { claim: "compliance", words: "Model Reports and non-signatories' compliance reports", why: LAW },
  { claim: "compliance", words: "retained so that it can prove compliance", why: LAW },
  { claim: "compliance", file: "src/checks/copyright/keywords.ts", why: LOOKED_FOR },
  { claim: "complies", file: "src/checks/copyright/keywords.ts", why: LOOKED_FOR },
  { claim: "complies", words: "That a model, a provider or a repository complies with anything", why: PROSE },
  { claim: "presumption", words: "Harmonised standards give a presumption of conformity.", why: LAW },
  { claim: "presumption", words: "codes give no presumption of conformity", why: NEGATED },
  { claim: "presumption", words: "no presumption of conformity exists for GPAI duties", why: NEGATED },
  { claim: "presumption", words: "Not a presumption of conformity.", why: NEGATED },
  { claim: "presumption", words: "gives no presumption of conformity", why: NEGATED },
  { claim: "presumption", words: "recital 41: no presumption of conformity", why: NEGATED },
  { claim: "duty-met", words: "no statement that a duty is met", why: NEGATED },
  { claim: "duty-met", words: "Say that a duty is met.", why: PROSE },
  { claim: "duty-met", words: "that a duty is met because an issue is closed", why: PROSE },
  { claim: "article-fulfilled", words: "helps show that the policy duty of Art. 53(1)(c) is met; following it is not", why: LAW },
  { claim: "opt-outs-honoured", words: "That opt-outs were honoured beyond the rows and snapshots", why: PROSE },
  { claim: "has-systemic-risk", words: "| do that, and the model has systemic risk |", why: "a row of a table headed: If you" },
  { claim: "is-provider", words: "You judge that you are not a provider", why: "a heading for readers who have decided so themselves" },
  { claim: "guarantee", words: "tools for others, quantitative guarantees", why: "a kind of safety mitigation that Measure 5.1 names" },
  { claim: "lawful", words: "Removal of illegal content", why: CONTENT },
  { claim: "lawful", words: "removal of illegal content", why: CONTENT },
  { claim: "lawful", words: "measures against illegal content", why: CONTENT },
  { claim: "lawful", words: "remove content illegal under Union law", why: CONTENT },
  { claim: "lawful", words: "likely to hold illegal content", why: CONTENT },
  { claim: "lawful", words: "unsuited to the intended uses: illegal content", why: LAW },
  { claim: "lawful", words: "personal data that would be processed unlawfully", why: LAW },
  { claim: "lawful", words: "A snapshot does not become unlawful by ageing", why: NEGATED },
  { claim: "lawful", words: "whether content was lawful", why: PROSE },
  { claim: "lawful", words: "that sources were lawful", why: PROSE },
  { claim: "lawful", words: "Blocklists of domains with illegal content", why: "a provider's own words on section 3.2 of the template, quoted from its record", printed: true },
  { claim: "infringes", words: "whether an output infringes", why: "listed as what cannot be checked" },
  { claim: "breach", file: "src/checks/copyright/output-rules.ts", why: LOOKED_FOR },
  { claim: "breach", words: "possible serious cybersecurity breach", why: INCIDENT },
  { claim: "breach", words: "breach of Union fundamental-rights duties", why: INCIDENT },
  { claim: "breach", words: "adds serious cybersecurity breaches", why: INCIDENT },
  { claim: "breach", words: "plus serious cybersecurity breaches", why: INCIDENT },
  { claim: "breach", words: "class b: serious cybersecurity breach", why: INCIDENT },
  { claim: "breach", words: "may be a serious cybersecurity breach", why: INCIDENT },
  { claim: "breach", words: "fundamental-rights breach, serious harm to property", why: INCIDENT },
  { claim: "breach", words: "Intentional or negligent breach of the Act", why: CEILING },
  { claim: "breach", words: "complaints electronically about breaches of the chapter's commitments", why: LAW },
  { claim: "breach", words: "That a missing public file is a breach", why: PROSE },
  { claim: "in-time", words: "git did not answer in time", why: "about a process, no legal clock" },
  { claim: "wrong-fine", words: "7 % / EUR 35 million for prohibited practices", why: "the entry that sets Art. 99 apart" },
  { claim: "fine", words: "3 % / 15 million for operator duties", why: "the entry that sets Art. 99 apart" },
  { claim: "wrong-fine", words: "(22 % together), code (7 %)", why: "an example of a share of data" },
  { claim: "wrong-fine", words: "Norwegian and Icelandic 5 %, code 7 %", why: "an example of a share of data" },
  { claim: "fine", words: "less than 3 % of the text", why: "an example of a share of data" },
  { claim: "fine", words: "above 3 % of the size of all publicly available datasets", why: "the rule for large datasets (template, 2.1)" },
  { claim: "fine", words: "can cost up to 3 % of annual total worldwide turnover of the preceding year or EUR 15 million", why: CEILING },
  { claim: "fine", words: "Up to 3 % of the provider's total worldwide annual turnover of the preceding financial year or EUR 15 000 000", why: CEILING },
  { claim: "10-26", words: "Claims of a 10^26 threshold set in May 2026 are unsupported.", why: NEGATED },
  { claim: "number-of-signatories", words: "First public list: 26 full signatories", why: "an entry of the timeline with its day" },
  { claim: "number-of-signatories", words: "last updated: 21 full signatories", why: "an entry of the timeline with its day" },
  { claim: "withdrew", words: "That somebody signed or refused the Code", why: PROSE },
];
