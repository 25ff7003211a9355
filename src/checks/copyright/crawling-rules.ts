/** Measures 1.2 and 1.3(1): access controls, infringing sites, robots.txt, other protocols. For providers that crawl. */

import { policyOf, repositoryPath, isUrl } from "./policy.ts";
import { type Judged, single } from "./single.ts";
import { snapshotFindings, crawlStart } from "./snapshots.ts";
import { copyrightRecord, place, textState } from "./values.ts";
import { evidenceAt, finding } from "../finding.ts";
import { hasGroup } from "./sentence-match.ts";
import { isoDate } from "../../law/clocks.ts";
import { AGREED_LIST } from "../../law/protocols.ts";
import { accessProblems, countsLine, findingsOf } from "../optout/access.ts";
import { protocolProblems, protocolsLine } from "../optout/protocols.ts";
import { protocolOf, short } from "../optout/protocol-names.ts";
import { siteProblems, sitesLine } from "../optout/sites.ts";
import { manifestsAt, usable, worst } from "../optout/words.ts";
import { piratedFor } from "../pirated/findings.ts";
import type { Check, CheckInput, Finding } from "../types.ts";

const NO_CRAWL: Judged = { outcome: "not-applicable", reason: "The provider declares that it neither crawls nor has crawling done for it (crawls: false).", findings: [] };
const NOT_SAID: Judged = { outcome: "unknown", reason: "It is not declared whether the provider crawls or has crawling done for it: set `crawls: true` or `false` in model.yaml.", findings: [] };

/** Gate of the crawler measures; undefined where the provider crawls. */
export function crawlerGate(input: CheckInput): Judged | undefined {
  const { crawls } = input.model.profile;
  return crawls === true ? undefined : crawls === false ? NO_CRAWL : NOT_SAID;
}

const ACCESS = ["paywall*", "subscription*", "technological measure*", "technical protection*", "access control*", "access restriction*", "restriction of access", "login*", "password*", "captcha*", "peage", "abonnement*", "mesures techniques", "bezahlschranke*", "zugangsbeschrankung*", "technische massnahmen", "misure tecnologiche", "abbonament*", "muro de pago", "suscripci*", "medidas tecnologicas"];

function accessControls(input: CheckInput): Judged {
  const gate = crawlerGate(input);
  if (gate !== undefined) return gate;
  const value = copyrightRecord(input).access_controls;
  if (textState(value) === "filled") return { outcome: "recorded", evidence: [evidenceAt(place(input, "access_controls"), value)], findings: [] };
  const policy = policyOf(input);
  const { says } = policy.kind === "document" ? policy.parts["1.2"] : {};
  if (policy.kind === "document" && says !== undefined && hasGroup(says.folded, ACCESS)) return { outcome: "recorded", evidence: [evidenceAt({ path: policy.path, line: says.line }, says.text)], findings: [] };
  return { outcome: "gap", findings: [finding("copyright/missing", "No statement is recorded of how the crawlers treat paywalls, subscriptions and other access controls.", place(input, "access_controls"), { fix: "access_controls: Crawlers stop at HTTP 401, 402, 403 and at login or paywall pages; no CAPTCHA solving" })] };
}

function listFindings(input: CheckInput): readonly Finding[] {
  const list = copyrightRecord(input).exclusion_list;
  const at = (...keys: (string | number)[]) => place(input, "exclusion_list", ...keys);
  const FIX = "exclusion_list: {path: data/excluded-sites.txt, date: <date of retrieval>, lists: [{name: <authority's list>, url: https://…, date: <date>}]}";
  if (list === undefined) return [finding("copyright/missing", "No list of sites left out of the crawl is recorded.", at(), { fix: FIX })];
  const out: Finding[] = [];
  const lists = list.lists ?? [];
  const target = list.path === undefined ? undefined : repositoryPath(list.path);
  if (target !== undefined && !input.records.paths.has(target)) out.push(finding("copyright/no-such-file", `The exclusion list points at ${target}, which is not in this repository.`, at("path"), { fix: FIX }));
  if (target === undefined && lists.length === 0 && (list.url === undefined || !isUrl(list.url))) out.push(finding("copyright/list-empty", "The exclusion list names neither a file nor the official lists that it was made from.", at(), { fix: FIX }));
  if (lists.length === 0) out.push(finding("copyright/lists-unnamed", "The official lists that were used are not named. There is no single EU list: name those of the courts and authorities that you used.", at("lists"), { fix: FIX }));
  const dates = [list.date, ...lists.map((one) => one.date)].map((date) => isoDate(date)).filter((date): date is string => date !== undefined);
  for (const [index, one] of lists.entries()) if (isoDate(one.date) === undefined && isoDate(list.date) === undefined) out.push(finding("copyright/list-undated", `The list ${one.name ?? index + 1} has no date.`, at("lists", index), { fix: "date: <YYYY-MM-DD>" }));
  if (dates.length === 0 && lists.length === 0) out.push(finding("copyright/list-undated", "The exclusion list has no date; recognition of a site counts at the time of the crawl.", at("date"), { fix: "date: <YYYY-MM-DD>" }));
  const start = crawlStart(input);
  const newest = [...dates].sort().at(-1);
  // The date of the list that was used; the official lists that it was made from may be older.
  const oldest = isoDate(list.date) ?? [...dates].sort()[0];
  if (start !== undefined && oldest !== undefined && oldest > start.date) out.push(finding("copyright/list-after-crawl", `The exclusion list is dated ${oldest}, after the crawl began on ${start.date} (${start.from}).`, at("date"), { fix: "Record the version of the list that the crawl used, with its own date." }));
  if (start === undefined && newest !== undefined) out.push(finding("copyright/crawl-undated", "No crawl period is recorded, so the date of the exclusion list cannot be compared with it.", place(input, "crawlers"), { fix: "crawlers: [{name: …, from: <YYYY-MM-DD>, to: <YYYY-MM-DD>}]" }));
  return out;
}

function infringingSites(input: CheckInput): Judged {
  const gate = crawlerGate(input);
  if (gate !== undefined) return gate;
  const pirated = piratedFor(input, "C-1.2.1.b");
  const listed = listFindings(input);
  const record = copyrightRecord(input).exclusion_list;
  const crawl = usable(input);
  const seen = crawl === undefined ? [] : siteProblems(crawl, input);
  const findings = [...findingsOf(seen), ...pirated, ...listed];
  if (findings.length === 0) return { outcome: "recorded", evidence: [evidenceAt(place(input, "exclusion_list")), ...(crawl === undefined ? [] : [evidenceAt(manifestsAt(input), sitesLine(crawl))])], findings };
  const asks = listed.every((one) => one.rule === "copyright/crawl-undated");
  const outcome = worst([...seen.map((one) => one.outcome), ...(pirated.length === 0 ? [] : [record === undefined ? "gap" as const : "conflict" as const]), ...(listed.length === 0 ? [] : [asks ? "unknown" as const : "gap" as const])]);
  if (outcome === "conflict" || pirated.length > 0) return { outcome, findings };
  return { outcome, reason: "Which sites courts and authorities recognised at the time of the crawl is for a person to confirm.", findings };
}

function robots(input: CheckInput): Judged {
  const gate = crawlerGate(input);
  if (gate !== undefined) return gate;
  const record = copyrightRecord(input);
  const findings: Finding[] = [];
  const crawlers = record.crawlers ?? [];
  for (const [index, crawler] of crawlers.entries()) {
    if (crawler.robots === false || (typeof crawler.robots === "string" && /^(?:no|false|ignored?|off|disabled)$/iu.test(crawler.robots.trim()))) findings.push(finding("copyright/robots-off", `The crawler ${crawler.name ?? index + 1} is recorded as not following robots.txt.`, place(input, "crawlers", index, "robots"), { fix: "robots: true   # once it does" }));
    else if (crawler.robots === undefined) findings.push(finding("copyright/robots-unsaid", `It is not recorded whether the crawler ${crawler.name ?? index + 1} follows robots.txt (RFC 9309).`, place(input, "crawlers", index), { fix: "robots: true" }));
  }
  const off = findings.some((one) => one.rule === "copyright/robots-off");
  if (crawlers.length === 0) findings.push(finding("copyright/missing", "The provider declares that it crawls, and no crawler is recorded.", place(input, "crawlers"), { fix: "crawlers: [{name: ExampleBot, agents: [ExampleBot], operator: …, purpose: …, robots: true, from: <date>, to: <date>}]" }));
  if ((record.snapshots ?? []).length === 0) findings.push(finding("copyright/no-snapshot", "No robots.txt snapshot of the crawl is recorded, so what was allowed then cannot be shown.", place(input, "snapshots"), { fix: "snapshots: [{protocol: robots.txt, path: .gpai/optout/…, sha256: …, date_from: <date>, date_to: <date>}]" }));
  findings.push(...snapshotFindings(input));
  const hard = findings.filter((one) => one.rule !== "copyright/snapshot-age");
  const crawl = usable(input);
  const problems = [...(input.optout?.problems ?? []), ...(crawl === undefined ? [] : accessProblems(crawl, input))];
  const outcome = worst([...(off ? ["conflict" as const] : hard.length > 0 ? ["gap" as const] : []), ...problems.map((one) => one.outcome)]);
  const evidence = [evidenceAt(place(input, "crawlers")), ...(crawl === undefined ? [] : [evidenceAt(manifestsAt(input), countsLine(crawl))])];
  const all = [...findingsOf(problems), ...findings];
  if (outcome === "recorded") return { outcome, evidence, findings: all };
  const open = problems.find((one) => one.outcome === "unknown");
  return { outcome, findings: all, ...(crawl === undefined ? {} : { evidence }), ...(outcome === "unknown" && open !== undefined ? { reason: open.finding.message } : {}) };
}

/** Names beyond those of the catalogue that are in use; anything else is asked about. */
const KNOWN = new Set(["xrobotstag", "metarobots", "trusttxt", "doi", "isccregistry", "iscc", "donottrain", "optoutregistry", "haveibeentrained", "httpheader", "xmp"]);

function otherProtocols(input: CheckInput): Judged {
  const gate = crawlerGate(input);
  if (gate !== undefined) return gate;
  const declared = (copyrightRecord(input).protocols ?? []).map((one) => (typeof one === "string" ? one : one.name));
  const names = declared.filter((name) => textState(name) === "filled");
  const status = `As far as this catalogue knew on ${AGREED_LIST.asOf}, ${AGREED_LIST.status === "pending" ? "no list of protocols agreed at EU level had been published" : `the list of protocols agreed at EU level names ${(AGREED_LIST.final ?? []).join(", ")}`}; protocols beyond robots.txt are recorded, not required one by one.`;
  const crawl = usable(input);
  const problems = crawl === undefined ? [] : protocolProblems(crawl, input);
  const seen = findingsOf(problems);
  if (names.length === 0) return { outcome: "gap", findings: [finding("copyright/missing", `No reservation protocol is recorded. ${status}`, place(input, "protocols"), { fix: "protocols: [robots.txt, tdmrep, …]   # those that are really honoured" }), ...seen] };
  const strange = names.filter((name) => protocolOf(name) === undefined && !KNOWN.has(short(name)));
  const notes = strange.map((name) => finding("copyright/unknown-protocol", "This protocol is not known to the catalogue; check its name.", place(input, "protocols", declared.indexOf(name)), { evidence: name, fix: "Use its usual name, for example robots.txt, tdmrep, ai.txt, X-Robots-Tag, IPTC, C2PA." }));
  const evidence = [evidenceAt(place(input, "protocols"), names.join(", ")), ...(crawl === undefined ? [] : [evidenceAt(manifestsAt(input), protocolsLine(crawl))])];
  const findings = [...seen, ...notes];
  if (problems.some((one) => one.outcome === "conflict")) return { outcome: "conflict", evidence, findings };
  if (names.every((name) => protocolOf(name) === "rfc9309")) return { outcome: "unknown", reason: `Only robots.txt is recorded. ${status} Whether others meet the conditions of Measure 1.3(1)(b) is for a person to decide.`, findings };
  return { outcome: problems.length > 0 ? "unknown" : "recorded", reason: status, evidence, findings };
}

export const crawlingRules: readonly Check[] = [
  single("C-1.2.1.a", "A statement on paywalls and other access controls (crawlers only)", accessControls),
  single("C-1.2.1.b", "Exclusion list with named official lists, dated before the crawl; no row of the verified crawl on it; crawled sources and hosts against known unlicensed libraries (crawlers only)", infringingSites),
  single("C-1.3.1.a", "Every crawler recorded as following robots.txt; snapshots present and dated at the crawl; verified manifests: every row allowed by the robots.txt in force (crawlers only)", robots),
  single("C-1.3.1.b", "Other reservation protocols named; no kept row of the verified crawl reserved under one of them; the status of the EU list is said with its date (crawlers only)", otherProtocols),
];
