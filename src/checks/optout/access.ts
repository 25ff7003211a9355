/** Robots.txt and the rows of the crawl (Measure 1.3(1)(a); RFC 9309): what the verification says of each, in counts. */

import { finding } from "../finding.ts";
import type { CheckInput, Finding } from "../types.ts";
import { asRecorded, byRows, firstRow, many, manifestsAt, rowsShown, some, type Usable } from "./words.ts";
import type { EvidenceProblem } from "./types.ts";

/** What a violated row was told, in words. */
export const TOLD: Readonly<Record<string, string>> = {
  "fetching-agent": "robots.txt disallowed them for the agent that fetched",
  "control-token": "robots.txt disallowed them for a control token of the trainer",
  "training-bot": "robots.txt disallowed them for the trainer's own training bot",
  "third-party": "robots.txt disallowed them for that crawler or for a name of the trainer",
  unreachable: "robots.txt could not be reached, which disallows everything (RFC 9309 section 2.3.1.4)",
};

/** Why a row could not be judged, in words; a reason that is not listed is shown as it is. */
export const WHY: Readonly<Record<string, string>> = {
  "no-snapshots-given": "no snapshots are recorded", "host-not-in-snapshots": "host in no snapshot", "before-first-snapshot": "fetched before the first snapshot of the host", "digest-not-in-snapshots": "the robots.txt named by its digest is in no snapshot",
  "robots-after-fetch": "robots.txt taken after the fetch", "snapshots-without-time": "the host's snapshots have no time", "older-than-allowed": "snapshot older than 24 hours at the fetch",
  "no-agent": "no agent named", "undeclared-agent": "fetched by an agent that is not declared", "no-time": "no time of fetching", "bad-time": "time of fetching not readable", "day-only": "only the day of fetching is known", "time-before-1990": "fetched before 1990", "time-in-future": "fetched in the future",
  "not-http": "no http or https URL", "too-many-rules": "more rules than can be judged", "fetch-status-unknown": "it is not known how robots.txt was answered", "decision-not-said": "the snapshot says yes or no for other agents only", "snapshots-conflict": "two snapshots of one time differ",
  "robots-time-unknown": "it is not said when the robots.txt that the row names was taken", "snapshot-time-uncertain": "only the day or period of the snapshot is known",
  "not-json": "no JSON", "not-an-object": "no JSON object", "duplicate-key": "a key twice", "no-url": "no URL", "too-long": "a line that is too long", "wrong-columns": "another number of columns", "not-utf8": "no UTF-8", unreadable: "not readable", "bad-url": "URL not readable", "snapshot-unreadable": "snapshot not readable",
};

function reasonsOf(reasons: Readonly<Record<string, number>> | undefined): string {
  return some(Object.entries(reasons ?? {}).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([reason, rows]) => `${WHY[reason] ?? reason}: ${many(rows, "row")}`), 6);
}

/** What was fetched against robots.txt stays fetched; what was allowed to be fetched and is reserved for training may be left out. */
const FETCHED = "Give the snapshot that was in force at the fetch, if this is not it. Else remove the pages from the data, mend the crawler, and record what was done; then verify again.";
const KEPT = "Leave the rows out of the training data (retained: false), or give the snapshot that was in force at the fetch; then verify again.";
const FIX: Readonly<Record<"no-snapshot" | "stale-snapshot" | "unreadable" | "not-evaluable", string>> = {
  "no-snapshot": "Add the robots.txt snapshots of these hosts, taken at most 24 hours before the fetch, under snapshots in copyright.yaml; if they were not kept, treat the rows as not shown to be allowed.",
  "stale-snapshot": "Add a snapshot taken at most 24 hours before the fetch (RFC 9309 section 2.4). A later crawl needs its own.",
  unreadable: "Correct the lines, or map the columns of the file under manifests in copyright.yaml.",
  "not-evaluable": "Add what is missing to the manifest: agent, fetched_at and robots_fetched_at with time and zone, http URL; to snapshots, their times. docs/opt-outs.md says what each row needs.",
};

/**
 * Rows of somebody else's crawl. The measure binds the provider's own crawlers (C-1.3.1.a); of data that others crawled the Code only
 * says that copyright law still applies (C-1.3.2). So this is a question, and no contradiction of what is recorded of the crawlers.
 */
function othersCrawl({ result }: Usable, said: string, input: CheckInput): readonly EvidenceProblem[] {
  const rows = result.reasons.violated?.["third-party"] ?? 0;
  if (rows === 0) return [];
  const mine = (row: { readonly reason: string }): boolean => row.reason === "third-party";
  const shown = rowsShown(result, mine);
  const one = rows === 1;
  const message = `${many(rows, "row")} of the manifests ${one ? "was" : "were"} fetched by a crawler that is not among those recorded, although robots.txt disallowed ${one ? "it" : "them"} for that crawler or for a name of the trainer${said}. This measure speaks of the provider's own crawlers and those that crawl for it; copyright law applies to what others crawled all the same (C-1.3.2). Whether the rows may be used is for a person to decide.${firstRow(result, mine)}`;
  return [{ outcome: "unknown", finding: finding("optout/third-party", message, manifestsAt(input), { ...(shown === undefined ? {} : { evidence: shown }), fix: "Leave the rows out (retained: false), or record on what basis they are used; name the agent under crawlers if it crawled for you." }) }];
}

function violations({ result }: Usable, said: string, input: CheckInput): readonly EvidenceProblem[] {
  const at = manifestsAt(input);
  return Object.entries(result.reasons.violated ?? {}).filter(([reason, rows]) => rows > 0 && reason !== "third-party").map(([reason, rows]): EvidenceProblem => {
    const mine = (row: { readonly verdict?: string; readonly reason: string }): boolean => row.verdict === "violated" && row.reason === reason;
    // Hosts are counted over all reasons together.
    const hosts = rows === result.rows.violated ? byRows(result.hosts.violated) : [];
    const message = `${many(rows, "row")} of the crawl were fetched although ${TOLD[reason] ?? reason}${said}.${firstRow(result, mine)}${hosts.length === 0 ? "" : ` Hosts: ${some(hosts, 5)}.`}`;
    const shown = rowsShown(result, mine);
    return { outcome: "conflict", finding: finding("optout/violated", rows === 1 ? message.replace("were fetched", "was fetched").replace("disallowed them", "disallowed it") : message, at, { ...(shown === undefined ? {} : { evidence: shown }), fix: reason === "control-token" || reason === "training-bot" ? KEPT : FETCHED }) };
  });
}

interface Open { readonly verdict: "no-snapshot" | "stale-snapshot" | "unreadable" | "not-evaluable"; readonly outcome: "gap" | "unknown"; readonly what: string }
const OPEN: readonly Open[] = [
  { verdict: "no-snapshot", outcome: "gap", what: "have no robots.txt snapshot to be held against" },
  { verdict: "stale-snapshot", outcome: "gap", what: "have only a robots.txt snapshot that was too old at the fetch" },
  { verdict: "not-evaluable", outcome: "unknown", what: "cannot be judged" },
  { verdict: "unreadable", outcome: "unknown", what: "could not be read" },
];

function open({ result }: Usable, said: string, input: CheckInput): readonly EvidenceProblem[] {
  return OPEN.filter(({ verdict }) => result.rows[verdict] > 0).map(({ verdict, outcome, what }): EvidenceProblem => {
    const rows = result.rows[verdict];
    const mine = (row: { readonly verdict?: string }): boolean => row.verdict === verdict;
    const shown = rowsShown(result, mine);
    // The Code asks for no snapshots of what others crawled.
    const foreign = rows <= (result.notes[`third-party-${verdict}`] ?? 0);
    const verb = rows === 1 ? what.replace(/^have/, "has") : what;
    return { outcome: foreign ? "unknown" : outcome, finding: finding(`optout/${verdict}`, `${many(rows, "row")} of the crawl ${verb} (${reasonsOf(result.reasons[verdict])})${foreign ? "; somebody else's crawler fetched" + (rows === 1 ? " it" : " them") : ""}${said}.${firstRow(result, mine)}`, manifestsAt(input), { ...(shown === undefined ? {} : { evidence: shown }), fix: FIX[verdict] }) };
  });
}

/** Files and lines that were left out: the sums are then not the whole crawl. */
function leftOut({ result }: Usable, said: string, input: CheckInput): readonly EvidenceProblem[] {
  const out: EvidenceProblem[] = [];
  if (result.options.shard !== "1/1") out.push({ outcome: "unknown", finding: finding("optout/shard", `The verification covers only shard ${result.options.shard} of the crawl${said}.`, manifestsAt(input), { fix: "gpai-docket optout merge <all shards> --output .gpai/optout/verification.json" }) });
  const [first] = result.unread;
  if (first !== undefined) {
    const places = result.unread.map((one) => `${one.name}${one.line === undefined ? "" : `:${one.line}`}: ${one.reason}`);
    out.push({ outcome: "unknown", finding: finding("optout/unread", `Part of the evidence could not be read, ${many(result.unread.length, "place")}${said}: ${some(places, 3)}.`, manifestsAt(input), { evidence: some(places, 10), fix: first.fix ?? "Mend the file, or take it out of the records with a reason." }) });
  } else if (!result.complete && result.options.shard === "1/1") out.push({ outcome: "unknown", finding: finding("optout/unread", `The verification says that it is not complete${said}.`, manifestsAt(input), { fix: "Run gpai-docket optout verify again over all manifests." }) });
  if (result.rows.total === 0) out.push({ outcome: "unknown", finding: finding("optout/no-rows", `The manifests hold no row that could be read${said}.`, manifestsAt(input), { fix: "Name the manifest of the crawl, or map its columns." }) });
  return out;
}

/** All that the evidence says against a plain "followed", with the outcome that each brings. */
export function accessProblems(evidence: Usable, input: CheckInput): readonly EvidenceProblem[] {
  const said = asRecorded(evidence);
  return [...violations(evidence, said, input), ...othersCrawl(evidence, said, input), ...open(evidence, said, input), ...leftOut(evidence, said, input)];
}

/** Counts in one line, for evidence. */
export function countsLine(evidence: Usable): string {
  const { rows, inputs, period } = evidence.result;
  const named = (["honoured", "violated", "no-snapshot", "stale-snapshot", "unreadable", "not-evaluable"] as const).filter((verdict) => rows[verdict] > 0).map((verdict) => `${verdict} ${rows[verdict].toLocaleString("en")}`);
  const files = inputs.filter((one) => one.role === "manifest").length;
  return `${many(rows.total, "row")} in ${many(files, "manifest")}${period === undefined ? "" : `, ${period.from.slice(0, 10)} to ${period.to.slice(0, 10)}`}: ${named.join(", ")}${asRecorded(evidence)}`;
}

/** Findings alone, in the order of their weight. */
export function findingsOf(problems: readonly EvidenceProblem[]): readonly Finding[] {
  const order = ["conflict", "gap", "stale", "unknown", "hint"];
  return [...problems].sort((a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome)).map((one) => one.finding);
}
