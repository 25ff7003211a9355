/** Dates of opt-out snapshots against the crawl and against today. */

import { copyrightRecord, place } from "./values.ts";
import { readDate } from "../../formats/dates.ts";
import { houseDays, houseDue } from "../../law/clock-table.ts";
import { isoDate } from "../../law/clocks.ts";
import { HOUSE_DAYS } from "../../records/house.ts";
import { finding, placeOf } from "../finding.ts";
import { usable } from "../optout/words.ts";
import type { CheckInput, Finding } from "../types.ts";

interface CrawlDate {
  readonly date: string;
  /** Where it was read, in words. */
  readonly from: string;
}

function periods(input: CheckInput): readonly { readonly from?: string | undefined; readonly to?: string | undefined; readonly where: string }[] {
  const crawlers = (copyrightRecord(input).crawlers ?? []).map((crawler, index) => ({ from: isoDate(crawler.from), to: isoDate(crawler.to), where: placeOf(place(input, "crawlers", index)) }));
  const rows = (input.model.records.register?.rows ?? []).filter((row) => row.category === "crawled").map((row) => ({ from: isoDate(row.collected_from), to: isoDate(row.collected_to), where: placeOf(row.source) }));
  const manifests = (copyrightRecord(input).manifests ?? []).map((manifest, index) => ({ from: isoDate(manifest.from), to: isoDate(manifest.to), where: placeOf(place(input, "manifests", index)) }));
  const fetched = usable(input)?.result.period;
  return [...crawlers, ...rows, ...manifests, ...(fetched === undefined ? [] : [{ from: isoDate(fetched.from.slice(0, 10)), to: isoDate(fetched.to.slice(0, 10)), where: "first and last fetch in the manifests" }])];
}

/** First day of the recorded crawls. */
export function crawlStart(input: CheckInput): CrawlDate | undefined {
  const found = periods(input).flatMap((one) => (one.from === undefined ? [] : [{ date: one.from, from: one.where }]));
  return found.sort((a, b) => (a.date < b.date ? -1 : 1))[0];
}

/** Last day of the recorded crawls. */
function crawlEnd(input: CheckInput): CrawlDate | undefined {
  const found = periods(input).flatMap((one) => (one.to === undefined ? [] : [{ date: one.to, from: one.where }]));
  return found.sort((a, b) => (a.date < b.date ? 1 : -1))[0];
}

/** Age in words for a house rule; undefined while younger. `asOf` is the last day that the snapshot can be of. */
export function ageFinding(input: CheckInput, asOf: string, shown: string, at: { path: string; line?: number }, evidence?: string): Finding | undefined {
  const days = houseDays(input.records.config.house, "snapshot_age_days");
  const limit = houseDue(input.records.config.house, "snapshot_age_days", asOf);
  if (limit === undefined || limit >= input.now) return undefined;
  return finding("copyright/snapshot-age", `House rule: the opt-out snapshot of ${shown} is more than ${days === HOUSE_DAYS.snapshot_age_days ? "one year" : `${days} days`} old on ${input.now}. No text sets an age; it stays evidence for the crawl it was taken for, and says nothing of reservations made since.`, at, {
    ...(evidence === undefined ? {} : { evidence }), about: [shown], fix: "Take a new snapshot before data is collected or used again, and record it under snapshots in copyright.yaml.",
  });
}

/** Snapshots of copyright.yaml: undated, taken after the crawl, old (house rule). */
export function snapshotFindings(input: CheckInput): readonly Finding[] {
  const end = crawlEnd(input);
  return (copyrightRecord(input).snapshots ?? []).flatMap((snapshot, index) => {
    const at = place(input, "snapshots", index);
    const from = isoDate(snapshot.date_from ?? snapshot.date_to);
    const to = isoDate(snapshot.date_to ?? snapshot.date_from);
    if (from === undefined || to === undefined) return [finding("copyright/snapshot-undated", "The snapshot has no date.", at, { fix: "date_from: <YYYY-MM-DD>, date_to: <YYYY-MM-DD>" })];
    const out: Finding[] = [];
    if (end !== undefined && from > end.date) out.push(finding("copyright/snapshot-after-crawl", `The snapshot begins on ${from}, after the crawl ended on ${end.date} (${end.from}): it shows what was reserved later, not at the time of the crawl (derived from the words "at the time of crawling").`, at, { fix: "Record the snapshot that the crawl used; keep this one if removals were made with it, and say so." }));
    const old = ageFinding(input, to, from === to ? to : `${from} to ${to}`, at);
    return old === undefined ? out : [...out, old];
  });
}

const ABOUT = /opt(?:ed)?[\s-]{0,3}out|robots|reservation|snapshot|crawler/iu;

/** A month of a year in a sentence on opt-outs: `at the time of January 2025`. Its last day, with the words. */
export function monthInSentence(sentence: string): { readonly asOf: string; readonly shown: string } | undefined {
  if (!ABOUT.test(sentence)) return undefined;
  const found = /\b(January|February|March|April|May|June|July|August|September|October|November|December)[,\s]{1,3}(20\d{2})\b/u.exec(sentence);
  const shown = `${found?.[1] ?? ""} ${found?.[2] ?? ""}`;
  const read = readDate(shown);
  if (read.kind !== "partial" || read.month === undefined) return undefined;
  return { asOf: new Date(Date.UTC(read.year, read.month, 0)).toISOString().slice(0, 10), shown };
}
