/**
 * Gap analysis of the chapters of the Code that a provider did not sign (Guidelines, section 5.1: measures compared with those of an
 * adequate code). It sets side by side what is declared and what is found. It calls nothing adequate: that is for people.
 */

import { binding } from "../../law/binding.ts";
import { isBefore, isoDate } from "../../law/clocks.ts";
import { openChapters } from "../../law/gates.ts";
import type { CodeChapter, Profile } from "../../law/types.ts";
import { nameOfSubject } from "../match.ts";
import { declarations, meansFor } from "../means.ts";
import type { CheckInput } from "../types.ts";
import { dutiesOfChapter } from "./behind.ts";
import { evidenceRows } from "./evidence.ts";
import type { Marker } from "./marker.ts";
import { CHAPTER_TITLES, CODE_CHAPTERS, HEAD, KNOWN_KEYS, measuresOf } from "./measures.ts";
import { kept, type RawOf } from "./recorded.ts";
import { meansRow, rowOf } from "./rows.ts";
import { difference, isSame, speaksOf, stateOf } from "./state.ts";
import { ANSWERS, type Answer, type GapAnalysis, type GapChapter, type GapCommitment, type GapCounts, type GapRow } from "./types.ts";

export interface GapOptions {
  readonly input: CheckInput;
  /** Results of the checks, as if nothing were known about signing. */
  readonly raw: RawOf;
  readonly catalogueDate: string;
  readonly toolVersion: string;
  readonly repository: { readonly name: string; readonly commit?: string };
  /** Analyse these chapters alone. */
  readonly chapters?: readonly CodeChapter[];
  /** Marker of the document that this one takes the place of. */
  readonly previous?: Marker;
  /** What could not be read whole, in words. */
  readonly unread?: readonly string[];
}

/** The analysis of one model. Pure: the same input gives the same analysis. */
export function gapAnalysis(options: GapOptions): GapAnalysis {
  const { input } = options;
  const { profile, records: model, id } = input.model;
  const state = stateOf({ id, profile, records: model }, input.records, input.now, options.chapters);
  const status = statusOf(input, state.chapters);
  const data = model.model?.data;
  const lineage = data?.lineage;
  const report = data?.code_of_practice?.report;
  const chapters = status.status === "analysed" ? state.chapters.map((one) => chapterOf(one, options)) : [];
  return {
    schemaVersion: 1, ...status,
    provider: { ...text("name", data?.provider?.name), ...text("contact", data?.provider?.contact), establishedInUnion: profile.establishedInUnion, ...text("size", data?.provider?.size ?? (profile.sme === true ? "sme" : undefined)) },
    model: {
      id, ...text("name", nameOfSubject(input.model)), versions: data?.model?.versions ?? [], role: profile.role, ...text("lineage", lineage?.id),
      releases: (lineage?.releases ?? []).map((one) => ({ version: one.version, ...text("date", one.date), ...text("euMarket", one.eu_market) })),
      released: profile.released, euMarket: profile.euMarket, openSource: profile.openSource, systemicRisk: profile.systemicRisk,
    },
    signed: profile.signatory, date: input.now, since: sinceOf(options, state), catalogueDate: options.catalogueDate, tool: options.toolVersion, repository: options.repository,
    report: { recorded: report?.receipt !== undefined, ...text("date", report?.date), ...text("reviewed", report?.reviewed) },
    ...(data?.reviewed === undefined ? {} : { reviewed: data.reviewed }),
    chapters,
    others: CODE_CHAPTERS.filter((one) => !state.chapters.includes(one)).map((one) => ({ chapter: one, title: CHAPTER_TITLES[one], why: whyNot(one, profile) })),
    evidence: status.status === "analysed" ? evidenceRows(input, state.chapters) : [], unread: options.unread ?? [], state,
  };
}

function text<K extends string>(key: K, value: string | undefined): Partial<Record<K, string>> {
  return value === undefined ? {} : { [key]: value } as Partial<Record<K, string>>;
}

function statusOf(input: CheckInput, chapters: readonly CodeChapter[]): Pick<GapAnalysis, "status" | "reason"> {
  const { profile } = input.model;
  const owed = binding(input.obligation("G-nonsignatory"), profile, input.now);
  if (owed.binds === "unknown") return { status: "not-declared", reason: owed.question };
  if (owed.binds === "no") return { status: profile.role === "provider" || profile.role === "modifier" && openChapters(profile).length === 0 ? "nothing-open" : "out-of-scope", reason: owed.reason };
  if (chapters.length === 0) return { status: "nothing-open", reason: "The chapter asked for is declared as signed, or answers to no duty here." };
  return { status: "analysed", ...(owed.binds === "upcoming" ? { reason: owed.reason } : {}) };
}

function whyNot(chapter: CodeChapter, profile: Profile): string {
  if (profile.signatory?.includes(chapter) === true) return "Declared as signed: its measures are the yardstick, and its own records answer for them.";
  if (openChapters(profile).includes(chapter)) return "Left out of this document on request.";
  if (chapter === "transparency") return "Declared open source and without systemic risk: Art. 53(2) lifts Art. 53(1)(a) and (b). The declaration is the provider's; the conditions are for people to judge.";
  if (chapter === "safety") {
    return profile.systemicRisk === null ? "Not declared whether this is a model with systemic risk (Art. 51): an open question. Art. 55 binds where it is one." : "Declared as without systemic risk (Art. 51): Art. 55 does not bind.";
  }
  return "Not declared whether it is signed.";
}

function chapterOf(chapter: CodeChapter, options: GapOptions): GapChapter {
  const { input } = options;
  const commitments = new Map<string, GapRow[]>();
  for (const measure of measuresOf(chapter)) commitments.set(measure.commitment, [...(commitments.get(measure.commitment) ?? []), rowOf(measure, input, options.raw)]);
  const groups = [...commitments].map(([id, rows]): GapCommitment => {
    const entry = input.obligation(id);
    return { id, title: entry.title.replace(/^Commitment \d+:? /, ""), duty: entry.duty, rows };
  });
  const whole = declarations(input.model.records, input.records).filter((one) => one.key === chapter || KNOWN_KEYS.get(one.key) === null || meansFor(input.obligation(HEAD[chapter]), input.model.records, input.records)?.key === one.key);
  return {
    chapter, title: CHAPTER_TITLES[chapter], duties: dutiesOfChapter(chapter), commitments: groups,
    means: whole.map((one) => meansRow({ ...one, scope: "whole" }, input.records)),
    counts: countRows(groups.flatMap((one) => one.rows)),
  };
}

function countRows(rows: readonly GapRow[]): GapCounts {
  const applying = rows.filter((one) => one.applies !== "no");
  const answers = Object.fromEntries(ANSWERS.map((answer) => [answer, applying.filter((one) => one.answer === answer).length])) as Record<Answer, number>;
  const state = (wanted: "all" | "some"): number => applying.filter((one) => kept(one.records) === wanted).length;
  return { measures: rows.length, applying: applying.length, answers, recorded: state("all"), partly: state("some") };
}

/**
 * Since when the means are known to be as they are: the day that the document before had, where nothing has changed since; else the
 * newest change or review of the evidence, where every declaration has one; else today.
 */
function sinceOf({ input, previous }: GapOptions, state: GapAnalysis["state"]): string {
  if (previous !== undefined) return isSame(difference(previous, state)) && isBefore(input.now, previous.since) !== true ? previous.since : input.now;
  const days = declarations(input.model.records, input.records).filter((one) => speaksOf(one.key, state.chapters)).map((one) => {
    const known = [isoDate(one.means.reviewed), one.evidence.kind === "file" ? isoDate(input.lastChanges.get(one.evidence.path)?.date) : undefined].filter((day) => day !== undefined);
    return known.toSorted().at(-1);
  });
  const newest = days.length > 0 && days.every((day) => day !== undefined) ? days.toSorted().at(-1) : undefined;
  return newest !== undefined && isBefore(input.now, newest) !== true ? newest : input.now;
}
