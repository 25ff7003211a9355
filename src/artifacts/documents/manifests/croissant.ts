/** Croissant dataset descriptions, format versions 1.0 and 1.1 with the Responsible AI vocabulary 1.0 (MLCommons). */

import type { Positioned } from "../../../formats/position.ts";
import type { Reading } from "../../model.ts";
import { hubDataset } from "../card/links.ts";
import { Findings, cut } from "../findings.ts";
import { licenceFromUrl } from "../licences/names.ts";
import { licenceInfo } from "../licences/info.ts";
import { statedDates } from "../../../formats/dates-in-text.ts";
import { contextTexts, get, items, keyOf, mapping, text, texts } from "./json-ld.ts";

interface CroissantFile {
  readonly id: string | null;
  readonly contentUrl: string | null;
  readonly contentSize: string | null;
  readonly sha256: string | null;
  /** robotstxt: records of robots.txt answers. top-domains: a list of the domains crawled most. */
  readonly role?: "robotstxt" | "top-domains";
}

interface CroissantDetail {
  readonly conformsTo: readonly string[];
  readonly name?: string;
  readonly url?: string;
  readonly licences: readonly string[];
  /** True where every licence is an identifier or address that is known; "other" is not. */
  readonly licenceKnown: boolean;
  readonly temporalCoverage?: { readonly raw: string; readonly from?: string; readonly to?: string; readonly line: number };
  readonly collectionTypes: readonly string[];
  /** Responsible AI fields without their prefix, each with its texts. */
  readonly rai: Readonly<Record<string, readonly string[]>>;
  readonly files: readonly CroissantFile[];
}

const FORMAT = /mlcommons\.org\/croissant\/?/i;
const RAI = [
  "dataCollection", "dataCollectionType", "dataCollectionRawData", "dataCollectionMissingData", "dataCollectionTimeframe", "dataPreprocessingProtocol", "dataManipulationProtocol", "dataImputationProtocol",
  "dataAnnotationProtocol", "dataAnnotationPlatform", "dataAnnotationAnalysis", "annotationsPerItem", "annotatorDemographics", "machineAnnotationTools", "dataBiases", "dataLimitations", "dataSocialImpact",
  "dataUseCases", "personalSensitiveInformation", "dataReleaseMaintenancePlan",
] as const;

/** By `@context` and `conformsTo`; the file's name says nothing. */
export function isCroissant(data: unknown): boolean {
  const object = mapping(data);
  if (object === undefined || !texts(object["@type"]).some((t) => /(?:^|[:/])Dataset$/.test(t))) return false;
  return contextTexts(object["@context"]).some((t) => FORMAT.test(t)) || texts(get(object, "conformsTo")).some((t) => FORMAT.test(t));
}

const day = (raw: string | undefined): string | undefined => (raw === undefined ? undefined : (statedDates(raw)[0]?.date ?? /^\d{4}$/.exec(raw.trim())?.[0]));

/** Reads a parsed Croissant document. */
export function readCroissant(document: Positioned): Reading {
  const findings = new Findings("croissant", document.path);
  const data = mapping(document.data) ?? {};
  const line = (term: string): number | undefined => { const key = keyOf(data, term); return key === undefined ? undefined : document.at([key]).line; };
  const name = text(data["name"] ?? get(data, "name"));
  const url = text(get(data, "url"));
  const about = `dataset:${cut(name ?? url ?? document.path, 120)}`;
  const licences = texts(get(data, "license"), 50);
  const known = licences.map((l) => ({ raw: l, info: licenceFromUrl(l) ?? licenceInfo(l) }));
  for (const { raw, info } of known) {
    findings.add("licence.id", cut(info.id), { method: "croissant", line: line("license"), about, detail: info.category === "unknown" || info.id === "other" ? `${raw}: not a known licence` : raw });
  }
  const conformsTo = texts(get(data, "conformsTo"), 20);
  const coverage = text(get(data, "temporalCoverage"));
  const [from, to] = coverage === undefined ? [] : coverage.split("/").map(day);
  const rai = Object.fromEntries(RAI.flatMap((term) => { const values = texts(get(data, term), 100); return values.length === 0 ? [] : [[term, values]]; }));
  const collectionTypes = (rai["dataCollectionType"] ?? []).flatMap((t) => t.split(/,\s/)).map((t) => cut(t, 100));
  const files = items(get(data, "distribution"), 2000).flatMap((item) => {
    const file = mapping(item);
    return file === undefined ? [] : [fileOf(file)];
  });
  const hub = url === undefined ? undefined : hubDataset(url);
  findings.dataset(hub ?? name ?? url ?? "", name ?? url ?? "", "manifest", { line: line("name") ?? 1, detail: "Croissant" });
  const languages = texts(get(data, "inLanguage"), 500);
  if (languages.length > 0) findings.add("languages", languages.map((l) => cut(l, 40)), { method: "croissant", line: line("inLanguage"), about });
  findings.add("documents", {
    type: "dataset-manifest", format: "croissant", version: /croissant\/(\d+\.\d+)/.exec(conformsTo.find((c) => FORMAT.test(c)) ?? "")?.[1] ?? null, path: document.path, name: name ?? null, url: url ?? null,
    licences: known.map((k) => cut(k.raw)), licenceKnown: known.length > 0 && known.every((k) => k.info.category !== "unknown" && k.info.id !== "other"),
    temporalCoverage: coverage === undefined ? null : { raw: cut(coverage), from: from ?? null, to: to ?? null }, collectionTypes: collectionTypes.slice(0, 20),
    webScraping: collectionTypes.some((t) => /web ?scrap|crawl/i.test(t)), collectionTimeframe: (rai["dataCollectionTimeframe"] ?? []).slice(0, 10).map((t) => cut(t)), statedPeriod: statedPeriod(rai["dataCollection"] ?? []),
    machineAnnotation: (rai["machineAnnotationTools"] ?? []).slice(0, 10).map((t) => cut(t)), personalSensitiveInformation: (rai["personalSensitiveInformation"] ?? []).length > 0,
    robotsTxtFiles: files.filter((f) => f.role === "robotstxt").map((f) => cut(f.id ?? f.contentUrl ?? "")), topDomainFiles: files.filter((f) => f.role === "top-domains").map((f) => cut(f.id ?? f.contentUrl ?? "")), raiFields: Object.keys(rai),
  }, { method: "croissant", about, line: line("conformsTo") ?? 1 });
  const hashed = files.filter((f) => f.sha256 !== null && /^[0-9a-f]{64}$/i.test(f.sha256)).length;
  if (hashed > 0) findings.add("data.integrity", { path: document.path, algorithm: "sha256", files: hashed, of: "data", first: files[0]?.id ?? null }, { method: "croissant", about, line: line("distribution") });
  return findings.reading({
    conformsTo, licences, licenceKnown: known.length > 0 && known.every((k) => k.info.category !== "unknown" && k.info.id !== "other"), collectionTypes, rai, files, ...(name === undefined ? {} : { name }), ...(url === undefined ? {} : { url }),
    ...(coverage === undefined ? {} : { temporalCoverage: { raw: cut(coverage), line: line("temporalCoverage") ?? 1, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) } }),
  } satisfies CroissantDetail);
}

function fileOf(file: Readonly<Record<string, unknown>>): CroissantFile {
  const id = text(file["@id"]) ?? text(get(file, "name")) ?? null;
  const contentUrl = text(get(file, "contentUrl")) ?? null;
  const words = `${id ?? ""} ${contentUrl ?? ""}`;
  const role = /robots[-_ ]?txt/i.test(words) ? ("robotstxt" as const) : /(?:top[-_ ]?(?:\d+[-_ ]?)?domains|domains[-_ ]?top|domain[-_ ]?ranks?)/i.test(words) ? ("top-domains" as const) : undefined;
  return { id, contentUrl, contentSize: text(get(file, "contentSize")) ?? null, sha256: text(get(file, "sha256")) ?? null, ...(role === undefined ? {} : { role }) };
}

/** "between November 2021 and June 2022" in the text on collection, as written. */
function statedPeriod(collection: readonly string[]): { readonly from: string; readonly to: string; readonly quote: string } | null {
  for (const value of collection) {
    for (const match of value.slice(0, 5000).matchAll(/\b(?:downloaded|collected|crawled|scraped|gathered)\b[^.]{0,200}?\b(?:between|from) ([^.]{4,40}?) (?:and|to|until) ([^.]{4,40})/gi)) {
      const from = statedDates(match[1] ?? "")[0]?.date;
      const to = statedDates(match[2] ?? "")[0]?.date;
      if (from !== undefined && to !== undefined) return { from, to, quote: cut(match[0]) };
    }
  }
  return null;
}
