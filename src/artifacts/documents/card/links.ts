/** Links in a card: public summaries of training content, datasets, base models. */

import type { Findings } from "../findings.ts";
import { plain } from "../../../formats/markdown-plain.ts";

interface Link { readonly text: string; readonly url: string }

const MARKDOWN = /\[([^[\]]{0,300})\]\(\s?<?(https?:\/\/[^\s()<>]{1,500}(?:\([^\s()<>]{0,100}\))?|[^\s()<>]{1,300})>?[^()]{0,100}\)/g;
const HTML = /<a\s[^<>]{0,200}?href=["']([^"'<>\s]{1,500})["'][^<>]{0,200}>([^<>]{0,300})/gi;
const BARE = /https?:\/\/[^\s<>()[\]"'`|]{1,500}/g;

/** Links of one line with their texts; a bare address has itself as its text. */
export function linksOf(line: string): readonly Link[] {
  const shown = line.slice(0, 20_000).replaceAll(/\\([_*~.-])/g, (_x, c: string) => c);
  if (!shown.includes("](") && !shown.includes("://") && !shown.includes("href")) return [];
  const out: Link[] = [];
  for (const m of shown.matchAll(MARKDOWN)) out.push({ text: plain(m[1] ?? ""), url: m[2] ?? "" });
  for (const m of shown.matchAll(HTML)) out.push({ text: plain(m[2] ?? ""), url: m[1] ?? "" });
  const seen = new Set(out.map((l) => l.url));
  for (const m of shown.matchAll(BARE)) {
    if (out.length >= 100) break;
    const url = m[0].replace(/[.,;:!?\\]{1,5}$/, "");
    if (!seen.has(url) && ![...seen].some((s) => s.startsWith(url))) { seen.add(url); out.push({ text: url, url }); }
  }
  return out;
}

/** Names of the public summary of training content of Art. 53(1)(d), in addresses and in link texts. */
const SUMMARY_URL = /public[-_ %]*(?:20)?summary|summary[-_ %]*of[-_ %]*training|training[-_ %]*(?:content|data)[-_ %]*summary|eu[-_]data[-_]transparency|data[-_]summary[-_]card|training-content|eu[-_]public[-_]summary/i;
const SUMMARY_TEXT = /public summary|summary of (?:the )?training (?:content|data)|training[- ](?:content|data) summary|art(?:icle|\.)? ?53|template for the public summary|eu data transparency/i;
const NOT_SUMMARY = /digital-strategy\.ec\.europa\.eu|explanatory-notice|eur-lex/i;

/** True for a link to a public summary of training content, and not to the Commission's template of it. */
export function isSummaryLink(link: Link): boolean {
  return !NOT_SUMMARY.test(link.url) && (SUMMARY_URL.test(link.url) || SUMMARY_TEXT.test(link.text));
}

const HUB_DATASET = /^https?:\/\/(?:www\.)?(?:huggingface\.co|hf\.co)\/datasets\/([\w.-]{1,96}(?:\/[\w.-]{1,96})?)/i;
const HUB_MODEL = /^https?:\/\/(?:www\.)?(?:huggingface\.co|hf\.co)\/(?!datasets\/|spaces\/|docs\/|blog\/|papers\/|collections\/|models\b|join\b|organizations\/|login\b|settings\b)([\w.-]{1,96}\/[\w.-]{1,96})/i;

/** Hub id of a dataset address, without views of it. */
export function hubDataset(url: string): string | undefined { return HUB_DATASET.exec(url)?.[1]?.replace(/[.]+$/, ""); }
export function hubModel(url: string): string | undefined { return HUB_MODEL.exec(url)?.[1]?.replace(/[.]+$/, ""); }

/** What stands immediately before the link to a model that this one was made from. */
const MADE_FROM = /\b(?:fine-?tuned?(?: (?:version|variant|model))?|adapters?|merge|quanti[sz](?:ed version|ed|ation)|derived|distilled|based|built|initiali[sz]ed|trained|adapted) (?:of|from|for|on|upon|on top of) (?:the |our |a )?(?:base model )?$/i;

/** Reads the links of one line of the body. `derived`: the lines above say that what follows was merged or fine-tuned. */
export function readLinks(findings: Findings, line: string, at: number, derived: boolean, foreign = false): void {
  const links = linksOf(line);
  if (links.length === 0) return;
  const text = plain(line);
  for (const link of links) {
    if (isSummaryLink(link)) findings.add("summary.links", link.url, { method: "card-link", line: at, detail: link.text });
    const dataset = hubDataset(link.url);
    if (dataset !== undefined) findings.dataset(dataset, text, "prose", { line: at });
    const model = hubModel(link.url);
    if (model === undefined || foreign || /\/(?:blob|resolve|discussions|raw)\//.test(link.url)) continue;
    const place = link.text === "" ? -1 : text.indexOf(link.text);
    if (derived || (place > 0 && MADE_FROM.test(text.slice(Math.max(0, place - 80), place)))) findings.add("base_model", model, { method: "card-text", line: at, detail: text });
  }
}

/** True for "is a merge of the following models", "fine-tuned from these checkpoints:". */
export function opensModelList(text: string): boolean {
  return /\b(?:merge|merged|fine-?tuned|distilled|derived)\b[^.]{0,80}\b(?:following|these)\b[^.]{0,40}\b(?:models?|checkpoints?)\b/i.test(text.slice(0, 1000));
}

/** Well-known corpora that prose names without a link. A mention is no statement of use; whoever reads it sees the sentence. */
const CORPORA: readonly (readonly [RegExp, string])[] = [
  [/\bthe pile\b/i, "The Pile"], [/\bbooks ?3\b/i, "Books3"], [/\blib(?:rary )?gen(?:esis)?\b/i, "Library Genesis"], [/\bz-?library\b/i, "Z-Library"], [/\bsci-?hub\b/i, "Sci-Hub"], [/\banna['’]s archive\b/i, "Anna's Archive"],
  [/\bbibliotik\b/i, "Bibliotik"], [/\bbook ?corpus2?\b/i, "BookCorpus"], [/\bcommon ?crawl\b/i, "Common Crawl"], [/\brefinedweb\b/i, "RefinedWeb"], [/\bredpajama(?:-v?2)?\b/i, "RedPajama"], [/\bslimpajama\b/i, "SlimPajama"],
  [/\bfineweb[- ]?(?:edu|2|hq)?\b/i, "FineWeb"], [/\bdolma\b/i, "Dolma"], [/\bthe stack(?: v2)?\b/i, "The Stack"], [/\bculturax\b/i, "CulturaX"], [/\bopenwebtext2?\b/i, "OpenWebText"], [/\bproof-?pile(?:-2)?\b/i, "Proof-Pile"], [/\broots\b(?= corpus| dataset)/i, "ROOTS"], [/\bmc4\b/i, "mC4"], [/\bdclm(?:-baseline)?\b/i, "DCLM"],
];

/** Mentions of well-known corpora in a sentence, with the sentence as their raw text. */
export function readCorpora(findings: Findings, sentence: string, line: number): void {
  for (const [pattern, name] of CORPORA) {
    const match = pattern.exec(sentence);
    if (match !== null) findings.dataset(name, sentence.slice(Math.max(0, match.index - 90)), "prose", { line });
  }
}
