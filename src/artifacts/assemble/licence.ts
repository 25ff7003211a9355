/** The licence of the model: what the card declares, what the licence files are, and where the two disagree. */

import type { Conflict, Fact } from "../model.ts";
import { licenceInfo } from "../documents/licences/info.ts";
import { folderOf } from "../neighbours.ts";
import { asFact, type Evidence, type Observed, textOf } from "./observed.ts";
import { conflictOf, distinct, type Drawn, each, union } from "./select.ts";

/** Ids that name no licence. */
const NO_NAME: ReadonlySet<string> = new Set(["other", "unknown"]);

/**
 * `codeOnly`: the repository holds code and no model artifact. Its LICENSE then covers code, and is the model's licence only
 * where the text says so.
 */
export function licenceOf(evidence: Evidence, codeOnly: boolean): Drawn {
  const scoped = sorted(evidence.of("licence.id"));
  const open = sorted(evidence.of("licence.id", ["licence"]).filter((s) => s.observation.about === "unscoped"));
  const modelFile = scoped.some(isFile);
  const stated = scoped.length > 0 || open.some((s) => !isFile(s));
  // Beside a licence for the model, or in a code repository that says nothing of the model's, an unscoped LICENSE is the code's.
  const openFilesAreCode = modelFile || (codeOnly && !stated) || open.some((s) => isFile(s) && isOverruled(s, scoped));
  const candidates = [...scoped, ...open.filter((s) => !(isFile(s) && openFilesAreCode))];
  const named = candidates.filter((s) => !NO_NAME.has(fold(s)));
  const best = named[0] ?? candidates[0];
  const facts: Fact[] = [];
  const conflicts: Conflict[] = [];
  if (best !== undefined) {
    const agreeing = candidates.filter((s) => fold(s) === fold(best));
    const certain = agreeing.some((s) => s.observation.about === undefined);
    const sources = distinct(agreeing.flatMap((s) => s.observation.sources.map((source) => (s.observation.about === "unscoped" && isFile(s) ? { ...source, detail: `covers this repository; whether the weights too, it does not say${source.detail === undefined ? "" : `; ${source.detail}`}` } : source))));
    facts.push({ ...asFact(best.observation), sources, confidence: certain ? best.observation.confidence : "inferred" });
    conflicts.push(...disagreements(best, named));
    for (const other of named.filter((s) => s.reading === best.reading && fold(s) !== fold(best))) facts.push(asFact(other.observation));
    facts.push(...nameOf(evidence, best));
  }
  facts.push(...codeLicence(evidence, openFilesAreCode ? open.filter(isFile) : []));
  const found = terms(evidence, openFilesAreCode);
  facts.push(...union("licence.files", evidence.of("licence.files", ["whole", "licence", "part"])), ...(found.length > 0 || best === undefined ? found : byName(best)));
  facts.push(...each(evidence.of("access.gated")), ...each(evidence.of("access.eu_disallowed")));
  return { facts, conflicts };
}

function isFile(seen: Observed): boolean {
  return seen.reading.kind === "licence";
}

/** A card names another licence for the model, and is not the front matter beside this LICENSE: then the LICENSE is the code's. */
function isOverruled(file: Observed, scoped: readonly Observed[]): boolean {
  const stated = scoped.filter((s) => !isFile(s) && !NO_NAME.has(fold(s)));
  if (stated.length === 0 || stated.some((s) => fold(s) === fold(file))) return false;
  return !stated.some((s) => s.observation.method.includes("front-matter") && folderOf(s.reading.path) === folderOf(file.reading.path));
}

function fold(seen: Observed): string {
  return textOf(seen).trim().toLowerCase();
}

/** A licence text made for the model, then front matter, then other metadata, then prose. */
function sorted(seen: readonly Observed[]): readonly Observed[] {
  const rank = (s: Observed): number => (s.observation.method.includes("front-matter") ? 1 : isFile(s) ? (s.observation.about === "unscoped" ? 3 : 0) : s.reading.kind === "model-card" ? 4 : 2);
  return seen.filter((s) => typeof s.observation.value === "string").toSorted((a, b) => rank(a) - rank(b));
}

/** One conflict for each other id from another file: the card against the LICENSE, the GGUF metadata against the card. */
function disagreements(best: Observed, named: readonly Observed[]): readonly Conflict[] {
  const seen = new Set([fold(best)]);
  return named.flatMap((s) => {
    if (s.reading === best.reading || seen.has(fold(s))) return [];
    seen.add(fold(s));
    return [conflictOf("licence.id", best.observation, s.observation)];
  }).slice(0, 5);
}

function nameOf(evidence: Evidence, best: Observed): readonly Fact[] {
  const names = evidence.of("licence.name", ["whole", "part", "licence"]);
  const own = names.find((s) => s.reading === best.reading) ?? names.find((s) => s.observation.about === undefined);
  return own === undefined ? [] : [asFact(own.observation)];
}

function codeLicence(evidence: Evidence, demoted: readonly Observed[]): readonly Fact[] {
  const stated = evidence.of("licence.code", ["whole", "licence", "part"]).map((s) => s.observation);
  return each([...evidence.of("licence.code", ["whole", "licence", "part"]), ...demoted.map((s): Observed => ({ ...s, observation: { ...s.observation, key: "licence.code" } }))]).slice(0, Math.max(1, stated.length + demoted.length));
}

/** What is known of a licence whose text is not here: that it restricts uses, or forbids commercial ones. */
function byName(best: Observed): readonly Fact[] {
  const { category, name } = licenceInfo(textOf(best));
  if (category !== "use-restricted" && category !== "non-commercial") return [];
  const listed = category === "non-commercial";
  const message = listed
    ? `The licence named here, ${name}, is for non-commercial use: a term of a kind that the Commission's guidelines list as disqualifying for the open-source exemption. Its text was not found here.`
    : `The licence named here, ${name}, restricts uses, users or changes: a person must judge. Its text was not found here.`;
  return [{ key: "licence.terms", value: { kind: listed ? "non-commercial" : "use-restriction", listed, quote: "", message }, method: "licence-name", confidence: "inferred", sources: best.observation.sources.slice(0, 1) }];
}

/** Restrictions found in the texts that may cover the model. */
function terms(evidence: Evidence, openFilesAreCode: boolean): readonly Fact[] {
  return each(evidence.of("licence.terms", ["whole", "part", "licence"]).filter((s) => s.observation.about !== "code" && !(openFilesAreCode && s.observation.about === "unscoped" && isFile(s))));
}
