/** A document fact in one line: what it is, and what in it matters to a record. The JSON holds the rest. */

import type { Json } from "../artifacts/model.ts";

interface Document { readonly [key: string]: Json }

const KEYS = ["title", "name", "version", "format", "url", "purpose"];
const SHOWN = 3;

function list(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? (value as readonly Json[]) : [];
}

function member(value: Json | undefined, key: string): Json | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Document)[key] : undefined;
}

function texts(values: readonly (Json | undefined)[]): string {
  const found = values.filter((value) => typeof value === "string" || typeof value === "number").map(String);
  return found.length > SHOWN ? `${found.slice(0, SHOWN).join(", ")} and ${found.length - SHOWN} more` : found.join(", ");
}

function period(value: Json | undefined): string | undefined {
  const [from, to] = [member(value, "from"), member(value, "to")];
  return typeof from === "string" || typeof to === "string" ? `${texts([from]) || "?"} to ${texts([to]) || "?"}` : undefined;
}

/** What a manifest of data says about its collection. */
function manifest(value: Document): readonly string[] {
  const words: string[] = [];
  const licences = list(value["licences"]);
  if (licences.length > 0) words.push(`licence ${texts(licences)}${value["licenceKnown"] === false ? " (no known licence)" : ""}`);
  const covered = period(value["temporalCoverage"]) ?? period(value["statedPeriod"]);
  if (covered !== undefined) words.push(`collected ${covered}`);
  if (value["webScraping"] === true) words.push("web scraping declared");
  if (list(value["robotsTxtFiles"]).length > 0) words.push(`robots.txt records ${texts(list(value["robotsTxtFiles"]))}`);
  if (list(value["topDomainFiles"]).length > 0) words.push(`list of domains ${texts(list(value["topDomainFiles"]))}`);
  return words;
}

function register(value: Document): readonly string[] {
  const unknown = value["unknownLicences"];
  return [`${texts([value["rows"]])} rows`, ...(typeof unknown === "number" && unknown > 0 ? [`${unknown} without a known licence`] : [])];
}

function channel(value: Document): readonly string[] {
  const fields = list(value["fields"]);
  const deadline = value["deadline"];
  const subject = value["subject"];
  return [
    ...(typeof subject === "string" ? [`about a ${subject}`] : []),
    ...(fields.length > 0 ? [`fields ${texts(fields.map((field) => member(field, "id")))}`] : []),
    typeof deadline === "string" ? `deadline ${deadline}` : "no deadline stated",
  ];
}

function crawler(value: Document): readonly string[] {
  const [robots, agents] = [list(value["robots"]), list(value["agents"])];
  return [`robots.txt: ${robots.length === 0 ? "nothing said" : texts(robots)}`, ...(agents.length === 0 ? [] : [`agents ${texts(agents)}`])];
}

/** Words of one document fact of the given type; all texts still to be made visible by the caller. */
export function documentWords(type: string, value: Document): string {
  const words = [type.replaceAll("-", " ")];
  for (const key of KEYS) {
    const part = value[key];
    if (typeof part === "string" || typeof part === "number") words.push(`${key} ${part}`);
  }
  if (type === "model-card" && value["frontMatter"] === false) words.push("no front matter");
  if (type === "dataset-manifest") words.push(...manifest(value));
  if (type === "data-register") words.push(...register(value));
  if (type === "complaint-channel") words.push(...channel(value));
  if (type === "crawler-config") words.push(...crawler(value));
  const updated = value["lastUpdate"];
  const day = member(updated, "date") ?? member(updated, "raw");
  if (typeof day === "string") words.push(`last update ${day}`);
  const contacts = list(value["contacts"]);
  if (contacts.length > 0) words.push(`contact ${texts(contacts.map((contact) => member(contact, "address")))}`);
  const snapshots = list(value["reservationSnapshots"]);
  if (snapshots.length > 0) words.push(`reservations as of ${texts(snapshots.map((one) => member(one, "date") ?? member(one, "raw")))}`);
  const placeholders = list(value["placeholders"]);
  if (placeholders.length > 0) words.push(`${placeholders.length} placeholders (lines ${placeholders.slice(0, 5).map((p) => texts([member(p, "line") ?? p])).join(", ")})`);
  return words.join(", ");
}
