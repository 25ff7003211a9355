/**
 * Links to the documents of the base models' providers (Guidelines, section 3.2.1; Template 1.2): present, with digest and date, and
 * looked at again from time to time. Nothing is fetched: what is upstream today is what a person or a pull request recorded.
 */

import { createHash } from "node:crypto";
import type { Source } from "../../artifacts/model.ts";
import { houseDays, houseDue } from "../../law/clock-table.ts";
import { isBefore, isoDate } from "../../law/clocks.ts";
import { hexDigest } from "../../records/evidence.ts";
import type { UpstreamDocument } from "../../records/types.ts";
import { UPSTREAM_KINDS, upstreamCopy, type UpstreamKind, upstreamLinks, type UpstreamLink } from "../../records/upstream.ts";
import { stateOf } from "../transparency/answer.ts";
import type { CheckInput } from "../types.ts";
import { type Fault, faultsOf, isReason } from "./faults.ts";

const fault = faultsOf("upstream");
const MAX_BASES = 20;
const WORDS: Readonly<Record<UpstreamKind, string>> = { summary: "public summary", documentation: "documentation" };

/** `none: <why>`, also written by hand as "not published, because …". The reason has to say something. */
const NONE = /^(?:none|not published|nothing published|n\/a|not available)\b[\s:.,;()–—-]{0,10}([\s\S]{0,500})$/i;

/** True where the entry says, with a reason, that the base's provider has published nothing. */
function isNone({ url, path }: UpstreamDocument): "with-reason" | "without-reason" | undefined {
  const said = path === undefined ? NONE.exec((url ?? "").trim()) : null;
  if (said === null) return undefined;
  return isReason(said[1] ?? "") ? "with-reason" : "without-reason";
}

function isWeb(text: string): boolean {
  return /^https?:\/\/[^\s/]{1,253}\.[^\s/]/i.test(text);
}

interface Linked {
  readonly faults: readonly Fault[];
  /** Places of links that hold. */
  readonly evidence: readonly Source[];
  /** ISO date on which the next look falls due by the house rule. */
  readonly due?: string;
}

const none = (...faults: Fault[]): Linked => ({ faults, evidence: [] });

function named(link: UpstreamLink): string {
  return `the ${WORDS[link.kind]} of ${link.base.slice(0, 80)}`;
}

/** SHA-256 of the copy: counted from its bytes where they were read whole, else from its text. */
function copyDigest(path: string, input: CheckInput): string | undefined {
  const counted = input.records.digests?.get(path);
  const text = input.records.upstream?.get(path);
  return counted ?? (text?.complete === true ? createHash("sha256").update(text.text).digest("hex") : undefined);
}

function copyFaults(link: UpstreamLink, input: CheckInput): readonly Fault[] {
  const { document, source } = link;
  const path = upstreamCopy(document)?.replace(/^\.\//, "");
  if (path === undefined) return [];
  if (!input.records.paths.has(path)) return [fault("gap", "missing-file", `"${path.slice(0, 120)}", the copy of ${named(link)}, is not in the repository.`, source, { fix: "add the file, e.g. under .gpai/upstream/, or link its address: url: https://…" })];
  const stated = document.sha256 === undefined ? undefined : hexDigest(document.sha256);
  const counted = stated === undefined ? undefined : copyDigest(path, input);
  if (stated === undefined || counted === undefined || counted === stated) return [];
  return [fault("conflict", "digest", `The copy of ${named(link)} (${path.slice(0, 120)}) does not have the recorded digest.`, source, { fix: `sha256: ${counted}   # of the file as it is here; or put back the copy that the record speaks of` })];
}

/** What `newest` holds and the linked version does not. */
function newer({ newest, version, date, sha256 }: UpstreamDocument): string | undefined {
  if (newest === undefined) return undefined;
  if (newest.sha256 !== undefined && sha256 !== undefined) {
    if (hexDigest(newest.sha256) === hexDigest(sha256)) return undefined;
  } else if (same(newest.version, version) && same(newest.date, date)) return undefined;
  const parts = [newest.version === undefined ? "" : `version ${newest.version.slice(0, 40)}`, isoDate(newest.date) ?? ""].filter((part) => part !== "");
  return parts.length === 0 ? "another state of it" : parts.join(" of ");
}

function same(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || (b !== undefined && a.trim() === b.trim());
}

function newestFaults(link: UpstreamLink, input: CheckInput): readonly Fault[] {
  const { document } = link;
  const found = newer(document);
  const file = input.model.records.model;
  if (found === undefined || file === undefined) return [];
  const at = file.at("base_models", link.index, "documents", link.kind, "newest");
  const [date, was] = [document.newest?.date, document.date];
  if (date !== undefined && was !== undefined && isBefore(date, was) === true) return [fault("unknown", "newest-older", `What is recorded as the newest state of ${named(link)} carries an older date than the linked one. Which of the two is newer?`, at, { fix: "correct the dates, or delete `newest`" })];
  return [fault("stale", "newer", `The base's provider published something newer than the linked ${WORDS[link.kind]} of ${link.base.slice(0, 80)}: ${found}. Look whether your documents still fit, then update the link.`, at, { fix: "write version, date and sha256 of `newest` into the link, and delete `newest`" })];
}

function checkedFaults(link: UpstreamLink, input: CheckInput): Linked {
  const { document, source } = link;
  const days = houseDays(input.records.config.house, "upstream_check_days");
  const checked = isoDate(document.checked);
  if (checked === undefined) return none(fault("unknown", "never-checked", `When did somebody last look whether there is a newer state of ${named(link)}? A house rule asks every ${days} days; no law sets an interval.`, source, { fix: `checked: ${input.now}   # after looking` }));
  if (isBefore(input.now, checked) === true) return none(fault("unknown", "checked-ahead", `The day of the last look at ${named(link)} lies ahead.`, source, { fix: "checked: <the day of the last look>" }));
  const due = houseDue(input.records.config.house, "upstream_check_days", checked);
  if (due !== undefined && isBefore(due, input.now) === true) return none(fault("stale", "check-old", `Nobody has looked since ${checked} whether there is a newer state of ${named(link)}. A house rule asks every ${days} days (house.upstream_check_days); no law sets an interval.`, source, { fix: `checked: ${input.now}   # after looking; where there is something newer, newest: {version: …, date: …}` }));
  return { faults: [], evidence: [source], ...(due === undefined ? {} : { due }) };
}

function linked(link: UpstreamLink, input: CheckInput): Linked {
  const { document, source } = link;
  const nothing = isNone(document);
  if (nothing === "with-reason") return { faults: [], evidence: [source] };
  if (nothing === "without-reason") return none(fault("gap", "none-without-reason", `It is recorded that there is no ${WORDS[link.kind]} of ${link.base.slice(0, 80)}, without a reason.`, source, { fix: `${link.kind}: "none: <where you looked, and when>"` }));
  const copy = upstreamCopy(document);
  const { url } = document;
  if (copy === undefined && (url === undefined || !isWeb(url) || stateOf(url).kind !== "value")) return none(fault("gap", "no-address", `The link to ${named(link)} has neither an address nor the path of a copy.`, source, { fix: `${link.kind}: {url: https://…, sha256: <digest>, date: <its date>, checked: ${input.now}}` }));
  const missing = [...(document.sha256 === undefined ? ["its digest"] : []), ...(isoDate(document.date) === undefined ? ["its date"] : [])];
  const incomplete = missing.length === 0 ? [] : [fault("gap", "incomplete-link", `The link to ${named(link)} does not hold ${missing.join(" and ")}, so nobody can tell which state your documents build on.`, source, { fix: `${document.sha256 === undefined ? "sha256: <sha256sum of the document>" : ""}${missing.length === 2 ? ", " : ""}${isoDate(document.date) === undefined ? "date: <the date that it carries>" : ""}` })];
  const looked = checkedFaults(link, input);
  return { ...looked, faults: [...copyFaults(link, input), ...newestFaults(link, input), ...incomplete, ...looked.faults] };
}

/** Kinds that the modifier owes a link to: the documentation duties of an open-source release fall away (Art. 53(2)), the summary's never does. */
function owedKinds(input: CheckInput): readonly UpstreamKind[] {
  const { openSource, systemicRisk } = input.model.profile;
  return openSource === true && systemicRisk !== true ? ["summary"] : UPSTREAM_KINDS;
}

/** State of all links to upstream documents, with the day of the next look. */
export function upstreamState(input: CheckInput): Linked {
  const file = input.model.records.model;
  const bases = (file?.data.base_models ?? []).slice(0, MAX_BASES);
  const links = upstreamLinks(file).filter((one) => one.index < MAX_BASES);
  const absent = bases.flatMap((base, i): readonly Fault[] => {
    const missing = owedKinds(input).filter((kind) => base.documents?.[kind] === undefined);
    if (missing.length === 0 || file === undefined) return [];
    const lines = missing.map((kind) => `${kind}: {url: https://…, sha256: <digest>, date: <its date>, checked: ${input.now}}`);
    return [fault("gap", "no-link", `${base.id.slice(0, 80)} is recorded without a link to its ${missing.map((kind) => WORDS[kind]).join(" and ")}.`, file.at("base_models", i), { about: [base.id, ...missing], fix: `${base.documents === undefined ? `documents: {${lines.join(", ")}}   # under this base` : `${lines.join(", ")}   # under documents of this base`}; or ${missing[0] ?? "summary"}: "none: <why>"` })];
  });
  const found = links.map((link) => linked(link, input));
  const due = found.flatMap((one) => one.due ?? []).toSorted()[0];
  return { faults: [...absent, ...found.flatMap((one) => one.faults)], evidence: found.flatMap((one) => one.evidence), ...(due === undefined ? {} : { due }) };
}
