/** PST-R.publish.*: when and where the summary is public, from the `published` list of summary.yaml and the card's links. */

import { type Fault, fault, verdict } from "./fault.ts";
import { fieldOf } from "./field.ts";
import { publishedOf, summaryOf, summaryPath } from "./source.ts";
import { isUrl, repositoryPath } from "../copyright/policy.ts";
import type { Judged } from "../copyright/single.ts";
import type { Source } from "../../artifacts/model.ts";
import { isoDate } from "../../law/clocks.ts";
import { evidenceAt } from "../finding.ts";
import type { CheckInput } from "../types.ts";

const FIX = "published: [{url: https://<your website>/<page>, date: <YYYY-MM-DD>, sha256: <digest>, channel: website}, {url: https://huggingface.co/<org>/<model>, date: <YYYY-MM-DD>, channel: hub}]";
/** Hosts of distribution channels: a page there is not the provider's official website. */
const CHANNELS = /(?:^|\.)(?:huggingface\.co|hf\.co|github\.com|githubusercontent\.com|gitlab\.com|modelscope\.cn|kaggle\.com|ollama\.com|civitai\.com)$/iu;

const at = (input: CheckInput, ...keys: readonly (string | number)[]): Source => input.model.records.summary?.at("published", ...keys) ?? { path: summaryPath(input) };

const host = (url: string): string => /^https?:\/\/([^/?#\s:]+)/iu.exec(url.trim())?.[1]?.toLowerCase() ?? "";

/** Nothing recorded about publication. Where no summary is either, that it is missing is said once, by PST-R.duty. */
function nothing(input: CheckInput, what: "since when" | "where"): Judged {
  if (summaryOf(input).kind === "none") return { outcome: "unknown", reason: "No public summary is recorded (PST-R.duty).", findings: [] };
  return verdict([fault("gap", "missing", `It is not recorded ${what} the public summary is public.`, at(input), { fix: FIX })]);
}

/** The market date: as declared, else as the summary says. */
function market(input: CheckInput): string | undefined {
  return isoDate(input.model.profile.euMarket) ?? isoDate(fieldOf(input, "PST-1.2.3")?.text.trim());
}

export function when(input: CheckInput): Judged {
  const list = publishedOf(input);
  if (list.length === 0) return nothing(input, "since when");
  const dated = list.map((one, index) => ({ date: isoDate(one.date), index })).filter((one): one is { date: string; index: number } => one.date !== undefined).sort((a, b) => (a.date < b.date ? -1 : 1));
  const [first] = dated;
  if (first === undefined) return verdict([fault("gap", "published-undated", "The places where the summary is public have no dates.", at(input), { fix: "date: <YYYY-MM-DD of first publication>" })]);
  const placed = market(input);
  const evidence = [evidenceAt(at(input, first.index), `first published ${first.date}`)];
  if (placed === undefined) return { outcome: "unknown", reason: "No date of placement on the Union market is declared, so the date of publication cannot be compared with it.", evidence, findings: [] };
  if (first.date > input.now) return verdict([fault("gap", "future-date", `The first publication is dated ${first.date}, in the future.`, at(input, first.index), { fix: "Correct the date." })], evidence);
  return first.date <= placed ? { outcome: "recorded", evidence, findings: [] } : verdict([fault("gap", "published-late", `The summary was first published on ${first.date}, after the model was placed on the Union market on ${placed}; it is owed by that day at the latest.`, at(input, first.index), { fix: "If an earlier version was public, record it with its date." })], evidence);
}

export function where(input: CheckInput): Judged {
  const list = publishedOf(input);
  if (list.length === 0) return nothing(input, "where");
  const pages = list.map((one, index) => ({ url: one.url?.trim() ?? "", index })).filter((one) => isUrl(one.url));
  const own = pages.find((one) => host(one.url) !== "" && !CHANNELS.test(host(one.url)));
  if (own === undefined) return verdict([fault("gap", "no-website", pages.length === 0 ? "No web address is recorded; a file in a repository alone does not put the summary on the provider's website." : "Only distribution channels are recorded; the summary belongs on the provider's official website as well.", at(input), { fix: FIX })]);
  const faults: Fault[] = [];
  if (!/^https:/iu.test(own.url)) faults.push(fault("unknown", "no-https", "The page is named with http; use https.", at(input, own.index), { evidence: own.url }));
  if (list[own.index]?.sha256 === undefined) faults.push(fault("hint", "no-digest", "House rule: no digest of the published copy is recorded, so a later change cannot be noticed.", at(input, own.index), { fix: "sha256: <digest of the published file>" }));
  return verdict([...faults, ...differing(input)], [evidenceAt(at(input, own.index), own.url)]);
}

/** Copies of one day with different digests and one format are not the same document. */
function differing(input: CheckInput): readonly Fault[] {
  const list = publishedOf(input);
  const seen = new Map<string, number>();
  for (const [index, one] of list.entries()) {
    const target = one.url ?? one.path ?? "";
    const kind = /\.([a-z0-9]{2,5})(?:[?#].{0,200})?$/iu.exec(target)?.[1]?.toLowerCase() ?? "page";
    if (one.sha256 === undefined || one.date === undefined || kind === "page") continue;
    const key = `${one.date} ${kind}`;
    const other = seen.get(key);
    if (other !== undefined && list[other]?.sha256?.toLowerCase() !== one.sha256.toLowerCase()) return [fault("conflict", "copies-differ", `Two copies of ${one.date} (entries ${other + 1} and ${index + 1}) have different digests: they are not the same document.`, at(input, index), { fix: "Publish one version everywhere." })];
    if (other === undefined) seen.set(key, index);
  }
  return [];
}

/** README or card that links the summary, by its path, by a published address, or by the reader's link fact. */
function link(input: CheckInput): { readonly path: string; readonly line?: number } | undefined {
  const fact = input.model.facts.facts.find((one) => one.key === "summary.links")?.sources[0];
  if (fact !== undefined) return fact;
  const summary = summaryOf(input);
  const targets = [...publishedOf(input).flatMap((one) => [one.url, one.path === undefined ? undefined : repositoryPath(one.path)]), summary.kind === "read" && summary.from === "markdown" ? summary.path : undefined].filter((one): one is string => one !== undefined && one.length > 5);
  for (const [path, document] of input.records.documents) {
    if (!/(?:^|\/)(?:readme|model[_-]?card)[^/]*\.(?:md|markdown|txt)$/iu.test(path)) continue;
    for (const target of targets) {
      const index = document.text.indexOf(target);
      if (index !== -1) return { path, line: document.text.slice(0, index).split("\n").length };
    }
  }
  return undefined;
}

export function channels(input: CheckInput): Judged {
  const summary = summaryOf(input);
  if (summary.kind === "none" && publishedOf(input).length === 0) return nothing(input, "where");
  const found = link(input);
  if (found !== undefined) return { outcome: "recorded", evidence: [evidenceAt(found, "links the public summary")], findings: [] };
  const hub = publishedOf(input).findIndex((one) => (one.url !== undefined && CHANNELS.test(host(one.url))) || (one.channel !== undefined && !/web ?site/iu.test(one.channel)));
  if (hub !== -1) return { outcome: "recorded", reason: "At least one distribution channel is recorded; whether these are all is for a person to say.", evidence: [evidenceAt(at(input, hub))], findings: [] };
  const card = input.model.records.model?.data.model?.card ?? [...input.records.documents.keys()].find((path) => /(?:^|\/)readme\.md$/iu.test(path));
  return verdict([fault("gap", "not-linked", "Neither README nor model card links the public summary; it is to be public with the model on every channel.", card === undefined ? at(input) : { path: card }, { fix: "[Public summary of training content](<address or path of the summary>)" })]);
}
