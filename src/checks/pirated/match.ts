/** Which entries of the dated list a dataset name, path, URL or sentence names. Pure string work, linear in the text. */

import { fold, hasWords, hostOf, segments } from "./fold.ts";
import { hasHost } from "../../law/pirated-hosts.ts";
import { CLEARED_NAMES, PIRATED_SOURCES, type PiratedSource } from "../../law/pirated-sources.ts";

/** Words that may follow "pile" in the file name of a tokenised copy. */
const COPY_WORDS = new Set([
  "train", "val", "valid", "validation", "test", "text", "document", "documents", "deduped", "dedup", "deduplicated", "shuffled", "preshuffled", "tokenized",
  "tokenised", "sharded", "data", "dataset", "jsonl", "json", "zst", "bin", "idx", "npy", "parquet", "full", "sample", "subset", "gpt", "neox", "20b", "tokenizer", "tokens", "v1", "standard", "pythia",
]);

const hubId = (id: string): string => {
  const parts = id.toLowerCase().replace(/^(?:hf|huggingface|datasets):(?:\/\/)?/u, "").replace(/^https?:\/\/(?:www\.)?(?:huggingface\.co|hf\.co)\//u, "").replace(/^datasets\//u, "").split(/[@?#]/u, 1)[0]?.split("/") ?? [];
  return parts.slice(0, 2).join("/");
};

function segmentMatches(folded: string, wanted: string): boolean {
  const text = folded.trim();
  if (text === wanted) return true;
  if (!text.startsWith(`${wanted} `)) return false;
  return text.slice(wanted.length + 1).split(" ").every((word) => COPY_WORDS.has(word) || /^[0-9]+$/u.test(word));
}

/** Cuts the cleared names out, so that "pile uncopyrighted" does not match "pile". */
function withoutCleared(folded: string): string {
  let text = folded;
  for (const name of CLEARED_NAMES) if (hasWords(text, name)) text = text.replaceAll(` ${name} `, " \u0001 ");
  return text;
}

/** Entries that a dataset's id, path, URL or name names. */
export function matchDataset(id: string): readonly PiratedSource[] {
  const host = hostOf(id);
  const hub = hubId(id);
  const folded = segments(id).map((part) => withoutCleared(fold(part)));
  const cleared = withoutCleared(fold(id)).includes("\u0001");
  const found = PIRATED_SOURCES.filter((entry) => {
    if (entry.hub?.includes(hub) === true) return true;
    if (host !== undefined && hasHost(entry, host)) return true;
    if (folded.some((part) => entry.names.some((name) => hasWords(part, name)))) return true;
    return !cleared && folded.some((part) => entry.segments?.some((name) => segmentMatches(part, name)) === true);
  });
  // "the_pile_books3" is Books3 itself: the question about versions of the collection adds nothing.
  return found.some((entry) => entry.kind === "source") ? found.filter((entry) => entry.kind === "source") : found;
}

/** The common noun is lower case and goes on with "of": only the capitalised name counts in prose. */
const PILE_IN_PROSE = /\b[Tt]he Pile\b(?! of\b)/u;

/** Entries that a sentence names. */
export function matchSentence(sentence: string): readonly PiratedSource[] {
  const folded = withoutCleared(fold(sentence));
  return PIRATED_SOURCES.filter((entry) => {
    if (entry.id === "the-pile") return PILE_IN_PROSE.test(sentence) && entry.names.some((name) => hasWords(folded, name));
    return entry.names.some((name) => hasWords(folded, name));
  });
}
