/** One model from its large pre-training run on (Guidelines, section 2.2): lineage and releases against what the documents cover. */

import type { Source } from "../../artifacts/model.ts";
import { APPLICATION } from "../../law/gates.ts";
import { isBefore, isoDate } from "../../law/clocks.ts";
import { decisionFor } from "../classify/decision.ts";
import { conflictsOf } from "../classify/findings.ts";
import { firstPlacing } from "../classify/lineage.ts";
import { evidenceAt, notApplicable, placeOf, recorded, unknown } from "../finding.ts";
import { fieldOf } from "../summary/field.ts";
import { fieldAt, stateOf } from "../transparency/answer.ts";
import type { Check, CheckInput, CheckResult } from "../types.ts";
import { type Fault, faultsOf, verdict } from "./faults.ts";

const fault = faultsOf("lifecycle");
const MAX_RELEASES = 200;
const LINEAGE = 'lineage: {id: <name>, releases: [{version: "<n>", date: YYYY-MM-DD, eu_market: YYYY-MM-DD}]}';

function lineage(input: CheckInput): CheckResult {
  const id = "G-lifecycle";
  const file = input.model.records.model;
  const wrong = conflictsOf(input, "lineage");
  if (wrong.length > 0) return { id, outcome: "conflict", findings: wrong };
  const releases = file?.data.lineage?.releases ?? [];
  if (file !== undefined && (file.data.lineage?.id !== undefined || releases.length > 0)) return { ...recorded(id, evidenceAt(file.at("lineage"))), reason: "Recorded by the provider: all releases of the lineage count as one model, whatever they are called." };
  const decided = decisionFor(input, "lineage");
  if (decided !== undefined) return { ...recorded(id, evidenceAt(decided.source)), reason: `A person decided on ${decided.on} (${placeOf(decided.source)}).` };
  const versions = file?.data.model?.versions ?? [];
  if (file === undefined || versions.length < 2) return notApplicable(id, "No second version is recorded: a lineage groups the releases that come from one large pre-training run.");
  return unknown(id, `${versions.length} versions are recorded (${placeOf(file.at("model", "versions"))}). Do they come from one large pre-training run of the same provider? Then they are one model: ${LINEAGE} in model.yaml.`);
}

interface Document {
  readonly what: string;
  /** Names and versions that it covers. */
  readonly text: string;
  readonly at: Source;
  /** ISO date of its last update. */
  readonly updated?: string;
}

/** Documents whose list of versions can be read: the documentation unless the open-source declaration lifts it, and the summary. */
function documentsOf(input: CheckInput): readonly Document[] {
  const { openSource, systemicRisk } = input.model.profile;
  const found: Document[] = [];
  const names = fieldAt(input.model.records, "MDF-GEN-2");
  const named = stateOf(names.value);
  if (named.kind === "value" && !(openSource === true && systemicRisk !== true)) {
    const updated = dateOf(fieldAt(input.model.records, "MDF-HDR-1").value);
    found.push({ what: "the documentation (MDF-GEN-2)", text: named.text, at: names.at, ...(updated === undefined ? {} : { updated }) });
  }
  const summary = fieldOf(input, "PST-1.2.1");
  if (summary?.state === "filled") {
    const updated = dateOf(fieldOf(input, "PST-0.2")?.value);
    found.push({ what: "the public summary (field 1.2.1)", text: summary.text, at: summary.at, ...(updated === undefined ? {} : { updated }) });
  }
  return found;
}

function dateOf(value: unknown): string | undefined {
  return typeof value === "string" ? isoDate(value.trim()) : undefined;
}

/** Does a text name a version, and not only a longer number that holds it? `1.1` is in `wren-1.1` and `v1.1`, not in `11.1` or `1.1.2`. */
export function namesVersion(text: string, version: string): boolean {
  const [all, wanted] = [text.slice(0, 20_000).toLowerCase(), version.trim().toLowerCase()];
  if (wanted === "" || wanted.length > 200) return false;
  for (let at = all.indexOf(wanted); at !== -1; at = all.indexOf(wanted, at + 1)) {
    const before = all.slice(Math.max(0, at - 2), at);
    const after = all.slice(at + wanted.length, at + wanted.length + 2);
    const inside = /[\p{L}\p{N}]$/u.test(before) && !/(?:^|[^\p{L}\p{N}])v$/u.test(before);
    if (!inside && !/\d\.$/.test(before) && !/^[\p{L}\p{N}]/u.test(after) && !/^\.\d/.test(after)) return true;
  }
  return false;
}

interface Release {
  readonly version: string;
  readonly source: Source;
}

/** Releases of the lineage, each once. Versions of `model.versions` are held against the documents by the fields that name them. */
function releasesOf(input: CheckInput): readonly Release[] {
  const file = input.model.records.model;
  if (file === undefined) return [];
  const seen = new Set((file.data.model?.versions ?? []).map((version) => version.trim().toLowerCase()));
  const all = (file.data.lineage?.releases ?? []).map((one, i): Release => ({ version: one.version, source: file.at("lineage", "releases", i) }));
  return all.slice(0, MAX_RELEASES).filter(({ version }) => { const key = version.trim().toLowerCase(); const fresh = key !== "" && !seen.has(key); seen.add(key); return fresh; });
}

function coverage(input: CheckInput, documents: readonly Document[]): readonly Fault[] {
  const releases = releasesOf(input);
  return documents.flatMap((document): readonly Fault[] => {
    const without = releases.filter(({ version }) => !namesVersion(document.text, version));
    const [first] = without;
    if (first === undefined) return [];
    const list = without.slice(0, 5).map((one) => one.version.slice(0, 60)).join(", ") + (without.length > 5 ? ` and ${without.length - 5} more` : "");
    return [fault("gap", "release-not-covered", `${document.what.charAt(0).toUpperCase()}${document.what.slice(1)} does not name ${without.length === 1 ? "the version" : "the versions"} ${list} (${placeOf(first.source)}).`, document.at, { fix: "name every version that the document covers, or write a version of the document for those that it leaves out", about: without.map((one) => one.version) })];
  });
}

function review(input: CheckInput, documents: readonly Document[]): readonly Fault[] {
  const file = input.model.records.model;
  if (file === undefined) return [];
  const reviewed = isoDate(file.data.reviewed?.on);
  const days = [reviewed, ...documents.map((one) => one.updated)].filter((one) => one !== undefined).toSorted();
  const last = days.at(-1);
  if (last === undefined) return [fault("gap", "no-review", "Neither the documents nor model.yaml say when they were last looked through.", file.at("reviewed"), { fix: `reviewed: {by: <function>, on: ${input.now}}   # in model.yaml` })];
  const out = (file.data.lineage?.releases ?? []).slice(0, MAX_RELEASES).flatMap((one, i) => { const date = isoDate(one.date); return date === undefined || isBefore(input.now, date) === true ? [] : [{ date, version: one.version, source: file.at("lineage", "releases", i) }]; }).toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  const [newest] = out;
  if (newest === undefined || isBefore(last, newest.date) !== true) return [];
  // Documents are written ahead of the first release, and what names a release was written for it.
  const first = [out.at(-1)?.date, isoDate(file.data.dates?.released), isoDate(file.data.dates?.eu_market)].filter((one) => one !== undefined).toSorted()[0];
  if (first === newest.date || documents.every((one) => namesVersion(one.text, newest.version))) return [];
  return [fault("stale", "review-before-release", `The documents were last looked through on ${last}; the release ${newest.version.slice(0, 60)} is of ${newest.date} (${placeOf(newest.source)}).`, file.at("reviewed"), { fix: `look whether they still fit, then reviewed: {by: <function>, on: ${input.now}}`, about: [newest.version] })];
}

/** The first placing of any release is the model's: later declared days do not make it younger (G-faq-same-model). */
function placings(input: CheckInput): readonly Fault[] {
  const file = input.model.records.model;
  if (file === undefined) return [];
  const first = firstPlacing(input);
  const declared = isoDate(file.data.dates?.eu_market);
  const faults: Fault[] = [];
  if (first !== undefined && declared !== undefined && isBefore(first.date, declared) === true) {
    const legacy = isBefore(first.date, APPLICATION) === true ? " Placed before 2 August 2025 the model would have until 2 August 2027 (Art. 111(3)): a question for a person." : "";
    faults.push(fault("conflict", "placed-earlier", `dates.eu_market declares the first placing for ${declared}, and a release of the lineage was placed on ${first.date} (${placeOf(first.source)}).${legacy}`, file.at("dates", "eu_market"), { fix: `dates: {eu_market: ${first.date}}   # or correct the release`, about: ["eu_market"] }));
  } else if (first !== undefined && file.data.dates?.eu_market === undefined) {
    faults.push(fault("unknown", "placing-undeclared", `A release of the lineage was placed on ${first.date} (${placeOf(first.source)}), and dates.eu_market is not declared.`, file.at("dates"), { fix: `dates: {eu_market: ${first.date}}`, about: ["eu_market"] }));
  }
  for (const [i, one] of (file.data.lineage?.releases ?? []).slice(0, MAX_RELEASES).entries()) {
    const [released, placed] = [isoDate(one.date), isoDate(one.eu_market)];
    if (released !== undefined && placed !== undefined && isBefore(placed, released) === true) faults.push(fault("conflict", "placed-before-release", `The release ${one.version.slice(0, 60)} is recorded as placed on the Union market before it was released.`, file.at("lineage", "releases", i), { fix: "correct one of the two days", about: [one.version] }));
  }
  return faults.slice(0, 20);
}

function duties(input: CheckInput): CheckResult {
  const id = "G-lifecycle-duties";
  const file = input.model.records.model;
  const documents = documentsOf(input);
  const dates = placings(input);
  if (file === undefined || documents.length === 0) return dates.length > 0 ? { id, ...verdict(dates) } : notApplicable(id, "No documentation or summary is recorded that could list versions: whether one is owed is judged under AIA-53.1.a to AIA-53.1.d.");
  const faults = [...dates, ...coverage(input, documents), ...review(input, documents)];
  return { id, ...verdict(faults, documents.map((one) => evidenceAt(one.at))) };
}

export const lifecycleCheck: Check = {
  name: "lifecycle",
  handles: ["G-lifecycle", "G-lifecycle-duties"],
  what: "Lineage and releases of model.yaml against the versions that documentation and summary name, their last review, and the declared first placing",
  run: (input) => [lineage(input), duties(input)],
};
