/** Known unlicensed sources named in records and artifacts → findings. Each one asks; none accuses. */

import { matchDataset, matchSentence } from "./match.ts";
import { LIST_DATE, type PiratedSource } from "../../law/pirated-sources.ts";
import { isExclusionFile, stance } from "./prose.ts";
import { fold } from "./fold.ts";
import type { DatasetMention, Source } from "../../artifacts/model.ts";
import { once } from "../copyright/single.ts";
import { outline } from "../../formats/markdown-outline.ts";
import type { RegisterRow } from "../../records/types.ts";
import { finding, placeOf } from "../finding.ts";
import type { CheckInput, Finding } from "../types.ts";

interface PiratedHit {
  readonly entry: PiratedSource;
  readonly at: Source;
  readonly evidence: string;
  /** register, mix, card, config …: where it was named. */
  readonly where: string;
  /** True where the register says that the row was crawled by the provider. */
  readonly crawled: boolean;
  /** True where a row carries evidence or where only prose says so: a person decides. */
  readonly ask: boolean;
}

const MAX_HITS = 40;
const REMOVED = ["removed", "excluded", "not used", "unused", "dropped", "filtered out", "deleted", "withdrawn", "supprime", "exclu", "entfernt", "ausgeschlossen", "rimosso", "escluso", "eliminado", "excluido"];

/** A row kept in the register to say that the source is not used. */
function removed(row: RegisterRow): boolean {
  if (row.weight === 0) return true;
  const told = [row.stage, row.category_raw, row.optout, row.name].map((cell) => fold(cell ?? ""));
  return told.some((cell) => REMOVED.some((word) => cell.includes(` ${word} `)));
}

function fromRegister(input: CheckInput): readonly PiratedHit[] {
  return (input.model.records.register?.rows ?? []).filter((row) => !removed(row)).flatMap((row) => {
    const cells = [row.id, row.name, row.base].filter((cell): cell is string => cell !== undefined);
    const entries = new Set(cells.flatMap((cell) => matchDataset(cell)));
    return [...entries].map((entry) => ({ entry, at: row.source, evidence: cells.find((cell) => matchDataset(cell).includes(entry)) ?? row.id, where: "the training-data register", crawled: row.category === "crawled", ask: row.evidence !== undefined }));
  });
}

const WHERE: Readonly<Record<DatasetMention["context"], string>> = { "front-matter": "the card's front matter", "training-config": "a training config", "data-mix": "a data mix", register: "a register", prose: "the text", manifest: "a dataset manifest", comment: "a comment of a training config" };

function fromArtifacts(input: CheckInput): readonly PiratedHit[] {
  return input.model.facts.datasets.filter((mention) => mention.context !== "register" && !isExclusionFile(mention.source.path)).flatMap((mention) => {
    if (mention.context === "prose") return fromSentence(mention.raw, mention.source);
    if ((mention.context === "comment" && stance(mention.raw) === "left-out") || mention.weight === 0) return [];
    const entries = new Set([...matchDataset(mention.id), ...(mention.context === "comment" ? matchSentence(mention.raw) : matchDataset(mention.raw))]);
    return [...entries].map((entry) => ({ entry, at: mention.source, evidence: mention.raw, where: WHERE[mention.context], crawled: false, ask: false }));
  });
}

function fromSentence(sentence: string, at: Source): readonly PiratedHit[] {
  const entries = matchSentence(sentence);
  if (entries.length === 0 || stance(sentence) !== "used") return [];
  return entries.map((entry) => ({ entry, at, evidence: sentence, where: "the text", crawled: false, ask: true }));
}

function fromDocuments(input: CheckInput): readonly PiratedHit[] {
  const out: PiratedHit[] = [];
  for (const [path, document] of input.records.documents) {
    if (isExclusionFile(path) || !/\.(?:md|markdown|txt|rst)$/iu.test(path)) continue;
    for (const sentence of outline(document.text).sentences) {
      if (out.length >= MAX_HITS) return out;
      out.push(...fromSentence(sentence.text, { path, line: sentence.line }));
    }
  }
  return out;
}

/** Every naming, once per entry and place, the surest first. */
export const piratedHits = once((input): readonly PiratedHit[] => {
  const seen = new Set<string>();
  return [...fromRegister(input), ...fromArtifacts(input), ...fromDocuments(input)].filter((hit) => {
    const key = `${hit.entry.id}\u0000${placeOf(hit.at)}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
});

/** A finding of its own wording for each kind of entry. Rule `pirated/named-source` (record missing) or `pirated/which-version`, `pirated/says-used` (a question). */
function piratedFinding(hit: PiratedHit): Finding {
  const { entry, where } = hit;
  const first = entry.sources[0];
  const told = `${entry.derivation}${first === undefined ? "" : ` (${first.what}, ${first.date}: ${first.url})`}`;
  const dated = `List of ${LIST_DATE}, confidence ${entry.confidence}.`;
  if (entry.kind === "may-contain") {
    return finding("pirated/which-version", `${capital(where)} names ${entry.name}, some versions of which contain Books3: state which version was used. Known of it: ${told}. ${dated}`, hit.at, { evidence: hit.evidence, fix: `In the register, give the row of ${entry.name} its revision, and say in \`evidence\` whether Books3 is in it.` });
  }
  if (hit.ask) {
    return finding("pirated/says-used", `${capital(where)} names ${entry.name} as used. Publicly known of it: ${told}. Please confirm, and record on what basis it was used or that it was left out. ${dated}`, hit.at, { evidence: hit.evidence, fix: "If it was left out, say so in that sentence or row; if it was used, record the basis in the policy." });
  }
  return finding("pirated/named-source", `${capital(where)} names ${entry.name}, and no record says on what basis it was used or that it was left out. Publicly known of it: ${told}. ${dated}`, hit.at, { evidence: hit.evidence, fix: "If it is not used, remove it here or set `stage: removed` in its register row; if it is, put the basis into the row's `evidence`." });
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * The findings that belong to an entry. Crawled rows go to C-1.2.1.b, the Code's measure on leaving infringing sites out of a
 * crawl. That measure says nothing of datasets made by others, so everything else goes to the policy duty, C-1.1.1.i, which asks
 * for a policy that is carried out for every model. For a provider that did not sign the Copyright chapter the policy duty of
 * Art. 53(1)(c) is met by other means, which must not hide the question: there it goes to PST-3.2.1, the field that every
 * provider fills in on what was done against unauthorised use of protected material.
 */
export function piratedFor(input: CheckInput, id: "C-1.1.1.i" | "C-1.2.1.b" | "PST-3.2.1"): readonly Finding[] {
  const signed = input.model.profile.signatory?.includes("copyright") === true;
  const crawls = input.model.profile.crawls === true && signed;
  const home = (hit: PiratedHit): string => (crawls && hit.crawled ? "C-1.2.1.b" : signed ? "C-1.1.1.i" : "PST-3.2.1");
  const mine = piratedHits(input).filter((hit) => home(hit) === id);
  const shown = mine.slice(0, MAX_HITS / 2).map(piratedFinding);
  const rest = mine.length - shown.length;
  return rest > 0 ? [...shown, finding("pirated/more", `And ${rest} more places that name such a source.`, mine[shown.length]?.at)] : shown;
}
