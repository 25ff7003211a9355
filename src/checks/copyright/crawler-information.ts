/** Measure 1.3(3) to (5): what the public and rightsholders are told about crawlers, and how they learn of changes. */

import { crawlerGate } from "./crawling-rules.ts";
import { isUrl, policyOf, repositoryPath } from "./policy.ts";
import { hasGroup } from "./sentence-match.ts";
import { type Judged, single } from "./single.ts";
import { copyrightRecord, place, textState } from "./values.ts";
import { evidenceAt, finding } from "../finding.ts";
import { fetchers, productOf } from "../optout/agents.ts";
import { many, manifestsAt } from "../optout/words.ts";
import { fold } from "../pirated/fold.ts";
import type { Check, CheckInput } from "../types.ts";

/** A path of the repository or a web address, given under a key of copyright.yaml. */
function target(input: CheckInput, key: "crawler_information" | "change_notice", what: string, fix: string): Judged & { readonly path?: string } {
  const value = copyrightRecord(input)[key];
  const at = place(input, key);
  if (value === undefined || textState(value) !== "filled") return { outcome: "gap", findings: [finding("copyright/missing", what, at, { fix })] };
  const path = repositoryPath(value);
  if (isUrl(value)) return { outcome: "recorded", evidence: [evidenceAt(at, value)], findings: [] };
  if (input.records.paths.has(path)) return { outcome: "recorded", evidence: [evidenceAt(at, value)], findings: [], path };
  return { outcome: "gap", findings: [finding("copyright/no-such-file", `${key} points at ${path}, which is not in this repository and is no web address.`, at, { fix })] };
}

function information(input: CheckInput): Judged {
  const gate = crawlerGate(input);
  if (gate !== undefined) return gate;
  const { path, ...judged } = target(input, "crawler_information", "No public page with crawler names, their robots.txt behaviour and the other steps taken is recorded.", "crawler_information: https://…   # or a file of this repository");
  const text = path === undefined ? undefined : input.records.documents.get(path)?.text;
  if (judged.outcome !== "recorded" || text === undefined) return judged;
  const folded = fold(text.slice(0, 500_000));
  const silent = (copyrightRecord(input).crawlers ?? []).flatMap((crawler, index) => {
    const names = [crawler.name, ...(crawler.agents ?? [])].filter((name): name is string => name !== undefined && name.trim() !== "");
    return names.length > 0 && !names.some((name) => folded.includes(fold(name).trimEnd())) ? [{ name: names[0] ?? "", index }] : [];
  });
  const findings = silent.map(({ name, index }) => finding("copyright/crawler-unnamed", `The crawler recorded here is not named in ${path ?? "the page"}.`, place(input, "crawlers", index), { evidence: name, fix: `Add ${name} with its robots.txt behaviour to the page.` }));
  const declared = new Set(silent.map((one) => productOf(one.name)));
  for (const one of fetchers(input).filter((fetcher) => fetcher.own && !declared.has(productOf(fetcher.name)) && !folded.includes(fold(fetcher.name).trimEnd()))) findings.push(finding("copyright/fetcher-unnamed", `${one.name} fetched ${many(one.rows, "row")} of the manifests and is not named in ${path ?? "the page"}.`, manifestsAt(input), { evidence: one.name, fix: `Add ${one.name} with its robots.txt behaviour to the page.` }));
  if (!folded.includes(" robots")) findings.push(finding("copyright/robots-unsaid", "The page does not mention robots.txt.", { path: path ?? "" }, { fix: "Say which robots.txt rules the crawlers read and how." }));
  return findings.length > 0 ? { outcome: "gap", findings } : judged;
}

function changes(input: CheckInput): Judged {
  const gate = crawlerGate(input);
  if (gate !== undefined) return gate;
  const { path: _path, ...judged } = target(input, "change_notice", "No way is recorded by which rightsholders are told automatically when the crawler information changes.", "change_notice: https://github.com/<owner>/<repository>/releases.atom   # any web feed that is used for this");
  return judged;
}

function said(groups: readonly string[], reason: string): (input: CheckInput) => Judged {
  return (input) => {
    const policy = policyOf(input);
    const found = policy.kind === "document" ? policy.sentences.find((sentence) => hasGroup(sentence.folded, groups)) : undefined;
    return policy.kind === "document" && found !== undefined ? { outcome: "recorded", evidence: [evidenceAt({ path: policy.path, line: found.line }, found.text)], findings: [] } : { outcome: "unknown", reason, findings: [] };
  };
}

const standards = said(["standardisation", "standardization", "standards work", "standards body", "standards bodies", "ietf", "w3c", "good faith discussion*", "discussions with rightsholder*", "dialogue with rightsholder*", "aipref"], "Encouraged, not owed: nothing is recorded on work with standards bodies and rightsholders.");
const indexing = said(["search index*", "search engine*", "indexing"], "Encouraged for search engines: nothing is recorded on how training reservations leave search indexing untouched.");

function searchEngines(input: CheckInput): Judged {
  const { searchEngine } = input.model.profile;
  if (searchEngine === true) return indexing(input);
  return searchEngine === false ? { outcome: "not-applicable", reason: "The provider declares that it provides no online search engine.", findings: [] } : { outcome: "unknown", reason: "It is not declared whether the provider offers or controls an online search engine.", findings: [] };
}

export const crawlerInformationRules: readonly Check[] = [
  single("C-1.3.3", "A sentence on standards work or talks with rightsholders (encouraged)", standards),
  single("C-1.3.4.i", "Public page or file that names every recorded crawler, and every agent of the provider in the verified manifests, with its robots.txt behaviour (crawlers only)", information),
  single("C-1.3.4.ii", "A feed or another automatic notice of changes (crawlers only)", changes),
  single("C-1.3.5", "A sentence on search indexing (search engines only, encouraged)", searchEngines),
];
