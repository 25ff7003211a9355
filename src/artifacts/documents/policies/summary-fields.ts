/**
 * The fields of the Commission's template for the public summary of training content (C(2025) 5235, reissued C(2025) 8311), by the
 * words of their labels. Identifiers are those of the catalogue.
 */

interface SummaryField {
  readonly id: string;
  /** Section that the label must stand in; undefined where the words are found nowhere else. */
  readonly section?: string;
  readonly label: RegExp;
}

const f = (id: string, label: RegExp, section?: string): SummaryField => ({ id, label, ...(section === undefined ? {} : { section }) });

/** More specific labels first. */
const SUMMARY_FIELDS: readonly SummaryField[] = [
  f("PST-0.1", /^version of (?:the|this) summary/i),
  f("PST-0.2", /^(?:date of )?last update/i),
  f("PST-1.1.1", /^provider(?:'s|’s)? name/i),
  f("PST-1.1.2", /^authori[sz]ed representative/i),
  f("PST-1.2.1", /^versioned model name/i),
  f("PST-1.2.2", /^model dependenc/i),
  f("PST-1.2.3", /^date of placement/i),
  f("PST-1.3.4", /^latest date of data (?:acquisition|collection)/i),
  f("PST-1.3.5", /continuous(?:ly)? train/i),
  f("PST-1.3.6", /linguistic characteristics/i),
  f("PST-1.3.7", /^other relevant characteristics/i),
  f("PST-2.1.1", /used publicly available datasets/i),
  f("PST-2.1.3", /^list of (?:the )?large publicly available/i),
  f("PST-2.1.4", /description of other publicly available/i),
  f("PST-2.2.1.1", /transactional commercial licen[sc]ing/i),
  f("PST-2.2.2.1", /obtained private datasets/i),
  f("PST-2.2.2.3", /^list of (?:the )?(?:publicly known )?private datasets/i),
  f("PST-2.2.2.4", /description of (?:the )?non-?publicly known/i),
  f("PST-2.3.1", /^were crawlers used/i),
  f("PST-2.3.2", /^(?:if yes, (?:specify|list) )?crawler name/i),
  f("PST-2.3.3", /^purposes? of the crawler/i),
  f("PST-2.3.4", /description of crawler behaviou?r/i),
  f("PST-2.3.5", /^period of data collection/i, "2.3"),
  f("PST-2.3.6", /description of the types? of content and online sources/i),
  f("PST-2.3.8", /^(?:summary|list) of (?:the )?most relevant domain/i),
  f("PST-2.4.1", /data from user interactions with the ai model/i),
  f("PST-2.4.2", /interactions with the provider.{0,3}s? other services/i),
  f("PST-2.4.3", /description of the provider.{0,3}s? services or products/i),
  f("PST-2.5.1", /synthetic ai-generated data created/i),
  f("PST-2.5.3", /^general-purpose ai models?(?:\(s\))? used to generate/i),
  f("PST-2.5.4", /^information about other ai models/i),
  f("PST-2.6.1", /^have data sources other than/i),
  f("PST-2.6.2", /^narrative description/i),
  f("PST-3.1.1", /signatory to the code of practice/i),
  f("PST-3.1.2", /measures implemented before model training/i),
  f("PST-3.2.1", /^general description of measures taken/i),
  f("PST-3.3.1", /^other relevant information about data processing/i),
  f("PST-1.3.1", /^modality$/i, "1.3"),
  ...(["2.1", "2.2.1", "2.2.2", "2.4", "2.5"] as const).map((s) => f(`PST-${s}.${s === "2.4" ? 4 : 2}`, /modalit/i, s)),
  f("PST-2.3.7", /modalit/i, "2.3"),
  ...([["1.3", 8], ["2.1", 5], ["2.2.2", 5], ["2.3", 9], ["2.4", 5], ["2.5", 5], ["2.6", 3], ["3.1", 3]] as const).map(([s, n]) => f(`PST-${s}.${n}`, /^additional comments/i, s)),
];

/** The field that a label names within a section ("2.1"); undefined where it is none of the template's. */
export function fieldOf(label: string, section: string | undefined): SummaryField | undefined {
  const words = label.slice(0, 400).trim();
  return SUMMARY_FIELDS.find((field) => (field.section === undefined || field.section === section) && field.label.test(words));
}

/** The template's section number at the beginning of a heading: "2.2.1" of "2.2.1. Datasets commercially licensed". */
export function sectionOf(heading: string): string | undefined {
  return /^\W{0,4}((?:[123])\.\d(?:\.\d)?)\b/.exec(heading.slice(0, 60))?.[1];
}
