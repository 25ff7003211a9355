import type { Conflict, DatasetMention, Fact, FactKey, FactsDocument, Json, ModelFacts, WeightFile } from "../../src/artifacts/model.ts";
import type { OptOutEvidence } from "../../src/checks/optout/types.ts";
import type { Check, CheckInput, CheckResult, Finding } from "../../src/checks/types.ts";
import type { Profile } from "../../src/law/types.ts";
import type { KeyPath } from "../../src/formats/position.ts";
import type { ModelRecord, ModelRecords, RecordFile, Records, Register, RegisterRow, RequestRow, TextDocument, Waiver } from "../../src/records/types.ts";
import { obligation } from "../../src/law/catalogue.ts";

/** The day on which the tests judge. */
export const NOW = "2026-11-22";

/** One fact as a reader would have made it; `from` is `path` or `path:line`. */
export function fact(key: FactKey, value: Json, from = "config.json:3", options: Partial<Fact> = {}): Fact {
  return { key, value, method: "test", confidence: "measured", sources: [place(from)], ...options };
}

/** `path:line` or `path` as a source. */
export function place(from: string): { path: string; line?: number } {
  const cut = from.lastIndexOf(":");
  return cut === -1 ? { path: from } : { path: from.slice(0, cut), line: Number(from.slice(cut + 1)) };
}

export function conflict(key: FactKey, message: string, ...places: string[]): Conflict {
  return { key, values: places, sources: places.map(place), message };
}

export function mention(id: string, from = "README.md:10", context: DatasetMention["context"] = "front-matter"): DatasetMention {
  return { id, raw: id, source: place(from), context };
}

export function weight(path: string, sha256?: string): WeightFile {
  return { path, bytes: 1000, format: "safetensors", stored: "lfs", ...(sha256 === undefined ? {} : { sha256 }) };
}

export function modelFacts(over: Partial<ModelFacts> = {}): ModelFacts {
  return { id: "demo", path: ".", facts: [], conflicts: [], datasets: [], weights: [], ...over };
}

export function factsDocument(models: readonly ModelFacts[] = [modelFacts()], over: Partial<FactsDocument> = {}): FactsDocument {
  return { schemaVersion: 1, repository: { name: "demo", kind: "folder", files: 10 }, models, unreadable: [], ...over };
}

/**
 * A record file whose keys stand one per line in the order of `data`, as block YAML would have them: `at("a", "b")` is the
 * line of key b. The first key is on line 1; an absent key gives its nearest ancestor.
 */
export function record<T>(path: string, data: T): RecordFile<T> {
  const lines = new Map<string, number>();
  let line = 0;
  const walk = (value: unknown, keys: KeyPath): void => {
    if (value === null || typeof value !== "object") return;
    for (const [key, child] of Object.entries(value)) {
      const path = [...keys, key];
      line += 1;
      lines.set(path.join("\u0000"), line);
      walk(child, path);
    }
  };
  walk(data, []);
  return {
    path,
    data,
    at: (...keys) => {
      for (let n = keys.length; n > 0; n -= 1) {
        const found = lines.get(keys.slice(0, n).map(String).join("\u0000"));
        if (found !== undefined) return { path, line: found };
      }
      return { path, line: 1 };
    },
  };
}

/** A declared provider: signed all chapters, not open source, no systemic risk, placed on the market after 2 August 2025. */
export function profile(over: Partial<Profile> = {}): Profile {
  return {
    role: "provider", signatory: ["transparency", "copyright", "safety"], openSource: false, systemicRisk: false, crawls: false, sme: false,
    establishedInUnion: true, euMarket: "2026-01-15", released: "2026-01-10", furtherTraining: false, searchEngine: false, ...over,
  };
}

/** model.yaml of that provider. */
export function modelRecord(over: Partial<ModelRecord> = {}): ModelRecord {
  return {
    model: { id: "demo", name: "Demo-1B" },
    role: "provider",
    provider: { name: "Example Labs", contact: "docs@example.org", established_in_union: true, sme: false, search_engine: false },
    code_of_practice: { signatory: true, chapters: ["transparency", "copyright", "safety"] },
    dates: { released: "2026-01-10", eu_market: "2026-01-15" },
    licence: { id: "LicenseRef-demo", files: ["LICENSE"], open_source: false },
    systemic_risk: false,
    crawls: false,
    further_training: false,
    ...over,
  };
}

export function modelRecords(over: Partial<ModelRecords> = {}): ModelRecords {
  return { id: "demo", folder: ".gpai", model: record(".gpai/model.yaml", modelRecord()), registers: {}, registerPaths: {}, problems: [], ...over };
}

export function document(path: string, text: string): readonly [string, TextDocument] {
  return [path, { path, text, complete: true }];
}

export function registerRow(id: string, over: Partial<RegisterRow> = {}): RegisterRow {
  return { id, source: { path: ".gpai/training-data.csv", line: 2 }, ...over };
}

export function register(rows: readonly RegisterRow[]): Register {
  return { path: ".gpai/training-data.csv", columns: {}, rows };
}

export function requestRow(id: string, over: Partial<RequestRow> = {}): RequestRow {
  return { id, source: { path: ".gpai/registers/requests.csv", line: 2 }, ...over };
}

export function waiver(id: string, over: Partial<Waiver> = {}): Waiver {
  return { id, reason: "supplier answers in December", owner: "docs team", until: "2026-12-31", from: "2026-11-01", source: { path: ".gpai/waivers.yaml", line: 3 }, ...over };
}

export function allRecords(models: readonly ModelRecords[] = [modelRecords()], over: Partial<Records> = {}): Records {
  return { present: true, models, config: {}, configSource: null, waivers: [], documents: new Map(), paths: new Set(), problems: [], ...over };
}

export interface InputParts {
  readonly facts?: Partial<ModelFacts>;
  readonly model?: Partial<ModelRecords>;
  readonly profile?: Partial<Profile>;
  readonly records?: Partial<Records>;
  readonly unreadable?: CheckInput["unreadable"];
  readonly lastChanges?: CheckInput["lastChanges"];
  readonly now?: string;
  readonly optout?: OptOutEvidence;
}

/** The input of one check: everything not given is that of a quiet, well-declared provider. */
export function input(parts: InputParts = {}): CheckInput {
  const own = modelRecords(parts.model);
  return {
    model: { id: "demo", facts: modelFacts(parts.facts), records: own, profile: profile(parts.profile) },
    records: allRecords([own], parts.records),
    unreadable: parts.unreadable ?? [],
    lastChanges: parts.lastChanges ?? new Map(),
    now: parts.now ?? NOW,
    ...(parts.optout === undefined ? {} : { optout: parts.optout }),
    obligation: (id) => {
      const found = obligation(id);
      if (found === undefined) throw new Error(`no such entry: ${id}`);
      return found;
    },
  };
}

/** The result of one check for one id; throws where there is none. */
export function resultOf(check: Check, parts: CheckInput, id: string): CheckResult {
  const found = check.run(parts).find((result) => result.id === id);
  if (found === undefined) throw new Error(`${check.name} gave no result for ${id}`);
  return found;
}

/** A finding as one line: `rule path:line`. */
export function line(finding: Finding): string {
  return `${finding.rule} ${finding.path ?? ""}${finding.line === undefined ? "" : `:${finding.line}`}`.trim();
}
