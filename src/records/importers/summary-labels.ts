/**
 * The labels of the Commission's template for the public summary (C(2025) 8311, Annex) and the field each one asks for. Labels
 * are matched by their first words, folded; a label that stands in several sections is resolved by the section that it is in.
 */

type FieldKind = "text" | "yes-no" | "modalities" | "date";

export interface Label {
  readonly id: string;
  readonly kind: FieldKind;
  /** Section of the template (`2.3`); undefined where the words alone are enough. */
  readonly section?: string;
  /** Any of these, at the start of the label: lower case, letters and digits only, one space between words. */
  readonly starts: readonly string[];
}

const label = (id: string, kind: FieldKind, starts: readonly string[], section?: string): Label => ({ id: `PST-${id}`, kind, starts, ...(section === undefined ? {} : { section }) });

const MODALITY = ["if yes specify the modalit", "specify the modalit", "modality ies of the content", "modalities of the content", "type of modality covered", "modality of the synthetic data", "type of modality", "modalities covered", "modality"];
const COMMENTS = ["additional comments"];

const LABELS: readonly Label[] = [
  label("0.1", "text", ["version of the summary"]),
  label("0.2", "date", ["last update"]),
  label("1.1.1", "text", ["provider name and contact", "provider s name and contact", "provider name"]),
  label("1.1.2", "text", ["authorised representative", "authorized representative"]),
  label("1.2.1", "text", ["versioned model name"]),
  label("1.2.2", "text", ["model dependencies"]),
  label("1.2.3", "date", ["date of placement"]),
  label("1.3.4", "text", ["latest date of data"]),
  label("1.3.5", "yes-no", ["continuous training", "is the model continuously trained"]),
  label("1.3.6", "text", ["description of the linguistic", "linguistic characteristics"]),
  label("1.3.7", "text", ["other relevant characteristics"]),
  label("1.3.8", "text", COMMENTS, "1.3"),
  label("2.1.1", "yes-no", ["have you used publicly available datasets"]),
  label("2.1.2", "modalities", MODALITY, "2.1"),
  label("2.1.3", "text", ["list of large publicly available"]),
  label("2.1.4", "text", ["general description of other publicly"]),
  label("2.1.5", "text", COMMENTS, "2.1"),
  label("2.2.1.1", "yes-no", ["have you concluded transactional"]),
  label("2.2.1.2", "modalities", MODALITY, "2.2.1"),
  label("2.2.2.1", "yes-no", ["have you obtained private datasets"]),
  label("2.2.2.2", "modalities", MODALITY, "2.2.2"),
  label("2.2.2.3", "text", ["list of publicly known private", "if yes list of publicly known"]),
  label("2.2.2.4", "text", ["general description of non publicly", "general description of the non publicly"]),
  label("2.2.2.5", "text", COMMENTS, "2.2.2"),
  label("2.3.1", "yes-no", ["were crawlers used"]),
  label("2.3.2", "text", ["crawler name", "if yes crawler name", "if yes specify crawler name"]),
  label("2.3.3", "text", ["purposes of the crawler", "purpose of the crawler"]),
  label("2.3.4", "text", ["general description of crawler behaviour", "general description of the crawler", "crawler behaviour"]),
  label("2.3.5", "text", ["period of data collection"]),
  label("2.3.6", "text", ["comprehensive description of the type"]),
  label("2.3.7", "modalities", MODALITY, "2.3"),
  label("2.3.8", "text", ["summary of the most relevant domain"]),
  label("2.3.9", "text", COMMENTS, "2.3"),
  label("2.4.1", "yes-no", ["was data from user interactions with the ai model"]),
  label("2.4.2", "yes-no", ["was data collected from user interactions with the provider"]),
  label("2.4.3", "text", ["general description of the provider s services", "general description of the provider", "if yes provide a general description of the provider"]),
  label("2.4.4", "modalities", MODALITY, "2.4"),
  label("2.4.5", "text", COMMENTS, "2.4"),
  label("2.5.1", "yes-no", ["was synthetic ai generated data", "was synthetic data"]),
  label("2.5.2", "modalities", MODALITY, "2.5"),
  label("2.5.3", "text", ["general purpose ai model s used to generate", "general purpose ai models used to generate", "if yes specify the general purpose ai model"]),
  label("2.5.4", "text", ["information about other ai models"]),
  label("2.5.5", "text", COMMENTS, "2.5"),
  label("2.6.1", "yes-no", ["have data sources other than"]),
  label("2.6.2", "text", ["narrative description of these data sources", "if yes provide a narrative description", "narrative description"]),
  label("2.6.3", "text", COMMENTS, "2.6"),
  label("3.1.1", "yes-no", ["are you a signatory"]),
  label("3.1.2", "text", ["describe the measures implemented", "measures implemented before model training"]),
  label("3.1.3", "text", COMMENTS, "3.1"),
  label("3.2.1", "text", ["general description of measures taken", "general description of the measures taken"], "3.2"),
  label("3.3.1", "text", ["other relevant information about data processing"]),
];

/** Section titles, for documents that leave the numbers out. */
const TITLES: readonly (readonly [string, string])[] = [
  ["1.1", "provider identification"], ["1.2", "model identification"], ["1.3", "modalities overall training data size"], ["2.1", "publicly available datasets"],
  ["2.2.1", "datasets commercially licensed"], ["2.2.2", "private datasets obtained from other"], ["2.2", "private non publicly available"], ["2.3", "data crawled and scraped"],
  ["2.4", "user data"], ["2.5", "synthetic data"], ["2.6", "other sources of data"], ["3.1", "respect of reservation"], ["3.2", "removal of illegal content"], ["3.3", "other information"],
];

/** Section that a heading opens, from its number or its title. */
export function sectionOf(heading: string, folded: string): string | undefined {
  const number = /^\s*([0-9](?:\.[0-9]){1,2})\.?(?:\s|$)/u.exec(heading)?.[1];
  if (number !== undefined) return number;
  return TITLES.find(([, title]) => folded.startsWith(title))?.[0];
}

/** The field that a label asks for in a section; longest start wins, a label bound to the section wins over a general one. */
export function fieldOf(folded: string, section: string): Label | undefined {
  let best: Label | undefined;
  let length = 0;
  for (const candidate of LABELS) {
    if (candidate.section !== undefined && candidate.section !== section) continue;
    for (const start of candidate.starts) {
      if (folded.startsWith(start) && start.length > length) {
        best = candidate;
        length = start.length;
      }
    }
  }
  return best;
}
