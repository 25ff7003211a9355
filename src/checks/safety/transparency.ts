/** Commitment 10: four additional documents with their retention, and published summaries that keep up with what is inside. */

import type { Source } from "../../artifacts/model.ts";
import { isoDate } from "../../law/clocks.ts";
import { namesVersion } from "../act/lifecycle.ts";
import { finding, placeOf } from "../finding.ts";
import type { Check, CheckInput, CheckResult } from "../types.ts";
import { answered, documentSeen, POINTER, publishedSeen } from "./answered.ts";
import { day, fromTheFuture } from "./days.ts";
import { hasReason, missing, section, type Seen, together } from "./kit.ts";
import { byDay } from "./pointers.ts";
import { similarlySafe } from "./references.ts";
import { releases } from "./releases.ts";
import { sameVersion } from "./sent.ts";

const DOCUMENTS = [["architecture", "architecture"], ["integration", "integration into systems"], ["evaluations", "evaluations"], ["mitigations", "safety mitigations"]] as const;
const SKELETON = `documentation: {${DOCUMENTS.map(([key]) => `${key}: ${POINTER}`).join(", ")}}   # in safety.yaml`;

/** Ten years from placing on the market, not five: those are for incidents. */
function retained(input: CheckInput): Seen {
  const own = section(input, "retention");
  const years = own?.value.documents_years;
  const fix = "retention: {documents_years: 10}   # in safety.yaml, 10 or more";
  if (own === undefined || years === undefined) return { gaps: [finding("safety/retention", "No retention of the additional documentation is recorded (Measure 10.1: at least 10 years from placing on the market).", own?.at() ?? section(input, "documentation")?.at(), { fix })] };
  return years >= 10 ? { evidence: [own.at("documents_years")] } : { gaps: [finding("safety/retention", "The recorded retention of the additional documentation is shorter than the ten years of Measure 10.1.", own.at("documents_years"), { fix: "documents_years: 10" })] };
}

/**
 * Kept up to date on any change: a document older than the newest release is asked about, unless it carries that release's version.
 * Before the first release every document is written ahead of it.
 */
function current(input: CheckInput, own: NonNullable<ReturnType<typeof section<"documentation">>>): Seen {
  const out = releases(input).filter((one) => one.on !== undefined && one.on <= input.now).toSorted((a, b) => ((a.on ?? "") < (b.on ?? "") ? -1 : 1));
  const newest = out.at(-1);
  const dates = input.model.records.model?.data.dates;
  const first = [out[0]?.on, isoDate(dates?.released), isoDate(dates?.eu_market)].filter((one) => one !== undefined).toSorted()[0];
  if (newest?.on === undefined || first === newest.on) return {};
  const older = DOCUMENTS.filter(([key]) => { const date = isoDate(own.value[key]?.date); return date !== undefined && date < (newest.on ?? "") && !namesVersion(own.value[key]?.version ?? "", newest.version); });
  return older.length === 0 ? {} : { questions: [`Do the documents on ${older.map(([, words]) => words).join(", ")} still hold for the newest release (${placeOf(newest.at)})? They are dated before it, and Measure 10.1 keeps them up to date on any change.`] };
}

function documentation(input: CheckInput): CheckResult {
  const id = "S-10.1";
  const own = section(input, "documentation");
  if (own === undefined) return missing(id, input, SKELETON);
  const each = DOCUMENTS.map(([key, words]) => documentSeen(id, input, { value: own.value[key], at: own.value[key] === undefined ? own.at() : own.at(key), what: `No pointer to the documentation of ${words} is recorded`, fix: `${key}: ${POINTER}   # under documentation, in safety.yaml` }));
  return answered(id, input, together(...each, retained(input), current(input, own)), SKELETON);
}

interface Internal { readonly version: string | undefined; readonly at: Source }

/** The newest Model Report by its day. */
function newestReport(input: CheckInput): Internal | undefined {
  const own = section(input, "model_reports");
  if (own === undefined) return undefined;
  const newest = byDay(own.value, (i) => own.at(i)).at(-1);
  return newest === undefined ? undefined : { version: newest.value.version, at: newest.at };
}

function framework(input: CheckInput): Internal | undefined {
  const own = section(input, "framework");
  return own === undefined ? undefined : { version: own.value.version, at: own.at() };
}

interface Summary { readonly key: "framework" | "model_report"; readonly name: string; readonly internal: Internal | undefined }

/** One summary: where it is published, and whether it sums up the version that is kept inside. Neither version is shown. */
function summary(input: CheckInput, { key, name, internal }: Summary): Seen {
  const own = section(input, "published");
  const value = own?.value[key];
  const at = value === undefined ? (own?.at() ?? { path: "" }) : (own?.at(key) ?? { path: "" });
  const fix = `published: {${key}: {url: <path or URL>, version: "<n>", date: YYYY-MM-DD}}   # or not_needed: <reason>`;
  const there = publishedSeen("S-10.2", input, { value: value?.url, at, what: `The published summary of the ${name}`, fix });
  if (value === undefined || own === undefined) return there;
  const future = { conflicts: fromTheFuture(input, day("a published summary", value.date, own.at(key, "date"))) };
  if (value.version === undefined) return together(there, future, { questions: [`Which version does the published summary of the ${name} sum up? published: {${key}: {version: "<n>"}}.`] });
  if (internal === undefined) return together(there, future);
  const behind = !sameVersion(value.version, internal.version);
  return together(there, future, behind ? { stale: [finding("safety/summary-version", `The published summary of the ${name} is not of the version that is in force internally (${placeOf(internal.at)}).`, own.at(key, "version"), { fix: "publish the summary of the new version, then its version and date here; or not_needed: <reason>" })] } : {});
}

function published(input: CheckInput): CheckResult {
  const id = "S-10.2";
  const skeleton = 'published: {framework: {url: <path or URL>, version: "<n>", date: YYYY-MM-DD}, model_report: {url: <path or URL>, version: "<n>", date: YYYY-MM-DD}}   # in safety.yaml, or not_needed: <reason>';
  const own = section(input, "published");
  const safe = similarlySafe(input).everyRisk;
  const relief: Seen = { notes: ["For a model recorded as similarly safe or safer for every risk no summary of the Model Report is needed (Measure 10.2); whether it is so is for a person to judge."] };
  if (own === undefined) {
    const open = missing(id, input, skeleton);
    return safe && open.outcome === "gap" ? { ...open, reason: relief.notes?.[0] ?? "" } : open;
  }
  if (own.value.not_needed !== undefined) {
    const reason = hasReason(own.value.not_needed);
    const at = own.at("not_needed");
    return answered(id, input, reason ? { evidence: [at], notes: ["Declared as not needed, with a reason: whether summaries are needed to assess or mitigate systemic risk is for a person to judge."] } : { gaps: [finding("safety/placeholder", "Why no summary is needed is not said.", at, { fix: "not_needed: <reason>" })] }, skeleton);
  }
  const report = safe && own.value.model_report === undefined ? relief : summary(input, { key: "model_report", name: "Model Report", internal: newestReport(input) });
  return answered(id, input, together(summary(input, { key: "framework", name: "Framework", internal: framework(input) }), report), skeleton);
}

export const transparencyCheck: Check = {
  name: "safety-transparency",
  handles: ["S-10.1", "S-10.2"],
  what: "Pointers to the four additional documents, their retention of at least 10 years, documents older than the newest release; published summaries of Framework and Model Report in the version that is in force internally, or the reason why none is needed",
  run: (input) => [documentation(input), published(input)],
};
