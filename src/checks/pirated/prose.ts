/** What a sentence says of a dataset that it names: that it was used, that it was left out, or neither. */

import { fold } from "./fold.ts";

type Stance = "used" | "left-out" | "mention";

/** Folded word groups. English, French, German, Italian, Spanish. */
const USED = [
  "trained on", "trained with", "trained using", "training on", "pretrained on", "pre trained on", "pretraining on", "finetuned on", "fine tuned on", "training data includes",
  "training data include", "training set includes", "training data consists", "training data comes from", "corpus includes", "dataset includes", "data includes", "mixture includes", "mix includes", "we used", "we use",
  "was used to train", "were used to train", "used for training", "used for pretraining", "used in training", "used in pretraining", "sourced from", "downloaded from", "collected from", "obtained from", "derived from", "crawled from", "scraped from",
  "entraine sur", "entrainee sur", "entraines sur", "utilise pour l entrainement", "trainiert auf", "trainiert mit", "auf den daten von", "addestrato su", "addestrata su", "addestrati su", "entrenado con", "entrenado en", "entrenada con",
];
const LEFT_OUT = [
  "removed", "remove", "removes", "removing", "removal", "excluded", "exclude", "excludes", "excluding", "exclusion", "filtered out", "filter out", "left out", "leave out", "without", "not", "never", "no longer", "none of", "avoid", "avoids", "avoided", "blocked", "blocklist", "blacklist", "denylist", "dropped",
  "drop", "free of", "except", "instead of", "rather than", "unlike", "does not", "do not", "did not", "was not", "were not", "didn t", "don t", "doesn t", "isn t", "wasn t", "weren t", "no data from", "neither", "nor", "decontaminated", "purged", "deleted", "minus",
  "supprime", "supprimes", "exclu", "exclus", "exclue", "exclues", "sans", "n a pas", "ne contient pas", "ne", "pas", "entfernt", "ausgeschlossen", "ohne", "nicht", "keine", "kein", "rimosso", "rimossi", "escluso", "esclusi", "senza", "non", "eliminado", "eliminados", "excluido", "excluidos", "sin", "nunca", "ningun",
];
/** The measure was taken of others or is only reported: benchmarks, related work, litigation. */
const ABOUT_OTHERS = ["lawsuit", "plaintiffs", "court", "allegedly", "other models", "et al", "unlike", "compared with", "compared to", "evaluated on", "evaluation on", "perplexity on", "benchmark", "bits per byte"];

const has = (folded: string, groups: readonly string[]): boolean => groups.some((group) => folded.includes(` ${group} `));

/** Left out wins over used: "trained on The Pile without Books3" names Books3 as left out. */
export function stance(sentence: string): Stance {
  const folded = fold(sentence);
  if (has(folded, LEFT_OUT)) return "left-out";
  if (has(folded, ABOUT_OTHERS)) return "mention";
  return has(folded, USED) ? "used" : "mention";
}

/** True for files whose lines are what is kept out: block, deny and exclusion lists, filters, decontamination. */
export function isExclusionFile(path: string): boolean {
  const folded = fold(path);
  return ["blocklist", "block list", "blacklist", "denylist", "deny list", "exclusion", "exclusions", "excluded", "exclude", "filter", "filters", "filtered out", "optout", "opt out", "removed", "removals", "decontamination", "stoplist", "stop list"].some((word) => folded.includes(` ${word} `));
}
