/** The PLUS Data Mining property (IPTC Photo Metadata 2023.1, Video Metadata Hub 1.5): nine values, in XMP of images and video. */

import type { Evidence, Statement, Use, UseVerdict } from "../types.ts";
import { combineUses, evidenceOf, forUses, notes, TRAINING, type Uses } from "./statement.ts";
import { readXmp } from "./xmp.ts";

export const DMI_VALUES = [
  "DMI-UNSPECIFIED", "DMI-ALLOWED", "DMI-PROHIBITED-AIMLTRAINING", "DMI-PROHIBITED-GENAIMLTRAINING", "DMI-PROHIBITED-EXCEPTSEARCHENGINEINDEXING",
  "DMI-PROHIBITED", "DMI-PROHIBITED-SEECONSTRAINT", "DMI-PROHIBITED-SEEEMBEDDEDRIGHTSEXPR", "DMI-PROHIBITED-SEELINKEDRIGHTSEXPR",
] as const;
export type DmiValue = (typeof DMI_VALUES)[number];

export interface IptcResult extends Statement {
  /** The value of the vocabulary; undefined where it is none, or where there are several. */
  readonly value?: DmiValue;
}

const BASES = ["http://ns.useplus.org/ldf/vocab/", "https://ns.useplus.org/ldf/vocab/"];
const PLUS_XMP = "http://ns.useplus.org/ldf/xmp/1.0/";
/** What data mining covers for this property; search engine indexing is named by one of its values. */
const MINED = ["tdm", "train", "train-generative", "search"] as const satisfies readonly Use[];
const WITHOUT_SEARCH = ["tdm", "train", "train-generative"] as const satisfies readonly Use[];

const MEANING: Readonly<Record<DmiValue, Uses>> = {
  "DMI-UNSPECIFIED": {},
  "DMI-ALLOWED": forUses(MINED, "permitted"),
  "DMI-PROHIBITED-AIMLTRAINING": forUses(TRAINING, "reserved"),
  "DMI-PROHIBITED-GENAIMLTRAINING": forUses(["train-generative"], "reserved"),
  "DMI-PROHIBITED-EXCEPTSEARCHENGINEINDEXING": { ...forUses(WITHOUT_SEARCH, "reserved"), search: "permitted" },
  "DMI-PROHIBITED": forUses(MINED, "reserved"),
  "DMI-PROHIBITED-SEECONSTRAINT": forUses(MINED, "conditional"),
  "DMI-PROHIBITED-SEEEMBEDDEDRIGHTSEXPR": forUses(MINED, "conditional"),
  "DMI-PROHIBITED-SEELINKEDRIGHTSEXPR": forUses(MINED, "conditional"),
};

/** The value of a URI of the vocabulary or of its short form, upper case as published. */
export function dmiValue(text: string): DmiValue | undefined {
  const trimmed = text.trim();
  const base = BASES.find((b) => trimmed.startsWith(b));
  const short = base === undefined ? trimmed : trimmed.slice(base.length);
  return DMI_VALUES.find((v) => v === short);
}

/** Values of the property; several are combined, the most restrictive wins. */
export function iptcStatement(values: readonly string[]): IptcResult {
  const read = values.slice(0, 100).map((text) => ({ text, value: dmiValue(text) }));
  const evidence: Evidence[] = read.flatMap(({ text, value }) => evidenceOf(value === undefined ? {} : MEANING[value], {
    protocol: "iptc-plus", carrier: "embedded", name: "plus:DataMining", rule: `plus:DataMining: ${text.slice(0, 200)}`,
    ...notes([value === undefined ? "no value of the PLUS vocabulary that is known here" : undefined]),
  }));
  const distinct = new Set(read.map((r) => r.value));
  const [only] = distinct;
  return { uses: combineUses(read.map(({ value }) => (value === undefined ? {} : MEANING[value]))), evidence, ...(distinct.size === 1 && only !== undefined ? { value: only } : {}) };
}

/** The property from an XMP packet, element or attribute form, under any prefix. */
export function iptcXmpStatement(xmp: string): IptcResult {
  const { properties, problem } = readXmp(xmp, new Set([PLUS_XMP]));
  if (problem !== undefined) {
    const uses: Uses = Object.fromEntries(MINED.map((use): [Use, UseVerdict] => [use, "not-evaluable"]));
    return { uses, evidence: evidenceOf(uses, { protocol: "iptc-plus", carrier: "embedded", name: "XMP", note: `not well-formed XML at character ${problem.offset}: ${problem.message}` }) };
  }
  return iptcStatement(properties.filter((p) => p.local === "DataMining").map((p) => p.value));
}
