/** Writes src/law/generated from src/law/data: `node .ci/law.ts` writes, `node .ci/law.ts --check` compares. */

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { catalogueFile, examplesFile, protocolsFile, signatoriesFile, timelineFile } from "./law-schema.ts";
import { normalise } from "./law-normalise.ts";
import { module, type Declaration } from "./law-print.ts";
import type { Obligation } from "../src/law/types.ts";
import { parse } from "yaml";

const root = fileURLToPath(new URL("../", import.meta.url));
const DATA = "src/law/data/";
const OUT = "src/law/generated/";

/** File of the data folder → constant of the module generated from it, in the order of the catalogue. */
const CHAPTERS = [
  ["transparency", "TRANSPARENCY"], ["form", "FORM"], ["copyright", "COPYRIGHT"], ["summary", "SUMMARY"], ["safety", "SAFETY"], ["ai-act", "AI_ACT"], ["guidelines", "GUIDELINES"],
] as const;

function read(name: string): unknown {
  return parse(readFileSync(`${root}${DATA}${name}.yaml`, "utf8"));
}

function unique(ids: readonly string[], what: string): void {
  const seen = new Set<string>();
  for (const id of ids) {
    if (seen.has(id)) throw new Error(`${what}: id ${id} stands twice`);
    seen.add(id);
  }
}

function header(name: string): string {
  return `Generated from ${DATA}${name}.yaml by .ci/law.ts. Do not edit.`;
}

const OBLIGATIONS: Pick<Declaration, "type" | "imports"> = { type: "readonly Obligation[]", imports: 'import type { Obligation } from "../types.ts";' };

/** Every generated module: path from the root of the project → its text. Throws where the data break the schema. */
export function generate(): Map<string, string> {
  const files = new Map<string, string>();
  const all: Obligation[] = [];
  for (const [name, constant] of CHAPTERS) {
    const list = normalise(catalogueFile.parse(read(name)));
    all.push(...list);
    files.set(`${OUT}${name}.ts`, module(header(name), [{ name: constant, value: list, ...OBLIGATIONS }]));
  }
  const ids = all.map((o) => o.id);
  unique(ids, "catalogue");
  const known = new Set(ids);
  files.set(`${OUT}gates.ts`, module(header("*"), gates(all, known)));

  const timeline = timelineFile.parse(read("timeline"));
  unique([...timeline.entries, ...timeline.open_questions].map((e) => e.id), "timeline");
  files.set(`${OUT}timeline.ts`, module(header("timeline"), [
    { name: "TIMELINE", value: timeline.entries, type: "readonly TimelineEntry[]", imports: 'import type { OpenQuestion, TimelineEntry } from "../lists.ts";' },
    { name: "OPEN_QUESTIONS", value: timeline.open_questions, type: "readonly OpenQuestion[]" },
  ]));

  const signatories = signatoriesFile.parse(read("signatories"));
  unique(signatories.entries.map((e) => e.id), "signatories");
  files.set(`${OUT}signatories.ts`, module(header("signatories"), [
    { name: "SIGNATORIES", value: signatories.entries.map(({ note_source: noteSource, ...e }) => ({ ...e, ...(noteSource === undefined ? {} : { noteSource }) })), type: "readonly SignatoryEntry[]", imports: 'import type { NonSignatoryRule, SignatoryEntry, SignatorySnapshot } from "../lists.ts";' },
    { name: "SIGNATORY_PAGE", value: signatories.page, type: "string" },
    { name: "SIGNATORY_SNAPSHOTS", value: signatories.snapshots, type: "readonly SignatorySnapshot[]" },
    { name: "NON_SIGNATORY_RULES", value: signatories.rules_for_non_signatories, type: "readonly NonSignatoryRule[]" },
  ]));

  files.set(`${OUT}protocols.ts`, module(header("protocols"), protocols(known)));

  const examples = examplesFile.parse(read("examples"));
  unique(examples.flatMap((e) => e.ids), "examples");
  for (const id of examples.flatMap((e) => e.ids)) if (!known.has(id)) throw new Error(`examples: ${id} is no entry of the catalogue`);
  files.set(`${OUT}examples.ts`, module(header("examples"), [{ name: "EXAMPLES", value: examples, type: "readonly ExampleEntry[]", imports: 'import type { ExampleEntry } from "../lists.ts";' }]));
  return files;
}

function gates(all: readonly Obligation[], known: ReadonlySet<string>): Declaration[] {
  const conditions: Record<string, unknown> = {};
  for (const o of all) {
    if (o.perSelected !== undefined && !known.has(o.perSelected)) throw new Error(`${o.id}: per_selected names no entry`);
    if (o.when === undefined) continue;
    for (const field of JSON.stringify(o.when).matchAll(/"field":"([^"]*)"/g)) if (!known.has(field[1] ?? "")) throw new Error(`${o.id}: when names no entry`);
    conditions[o.id] = { when: o.when, whenIs: o.whenIs ?? "exact", words: o.condition ?? "" };
  }
  return [
    { name: "CRAWLER_GATED", value: all.filter((o) => o.crawlerGated === true).map((o) => o.id), type: "readonly string[]", imports: 'import type { FieldCondition } from "../lists.ts";', comment: "Copyright measures that apply only to a provider that crawls or has crawling done for it." },
    { name: "FIELD_CONDITIONS", value: conditions, type: "Readonly<Record<string, FieldCondition>>", comment: "Conditional fields of the public summary: the part of each condition that a program can decide." },
  ];
}

function protocols(known: ReadonlySet<string>): Declaration[] {
  const { agreed_list: list, protocols: entries, aipref_vocabularies: vocabularies } = protocolsFile.parse(read("protocols"));
  const ids = entries.map((e) => e.id);
  unique(ids, "protocols");
  for (const basis of [list.basis, ...entries.map((e) => e.eu.basis)]) if (!known.has(basis)) throw new Error(`protocols: ${basis} is no entry of the catalogue`);
  for (const id of [...list.discussed, ...(list.final ?? [])]) if (!ids.includes(id)) throw new Error(`protocols: the agreed list names ${id}, which is no entry`);
  vocabularies.forEach((v, i) => {
    if (i > 0 && v.from <= (vocabularies[i - 1]?.from ?? "")) throw new Error(`protocols: ${v.version} stands before an older vocabulary`);
    for (const label of [...Object.values(v.labels), ...Object.values(v.uses)]) if (label !== null && !(label in v.labels)) throw new Error(`protocols: ${v.version} has no label ${label}`);
  });
  const { as_of: asOf, ...agreed } = list;
  return [
    { name: "PROTOCOLS", value: entries.map(({ speaks_of: speaksOf, ...e }) => ({ ...e, speaksOf })), type: "readonly Protocol[]", imports: 'import type { AgreedList, AiprefVocabulary, Protocol } from "../protocol-types.ts";' },
    { name: "AGREED_LIST", value: { asOf, ...agreed }, type: "AgreedList" },
    { name: "AIPREF_VOCABULARIES", value: vocabularies, type: "readonly AiprefVocabulary[]" },
  ];
}

/** Paths whose text on disk differs from what the data say. */
export function outdated(): string[] {
  return [...generate()].filter(([path, text]) => {
    try {
      return readFileSync(root + path, "utf8") !== text;
    } catch {
      return true;
    }
  }).map(([path]) => path);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv.includes("--check")) {
    const old = outdated();
    for (const path of old) process.stderr.write(`${path} differs from src/law/data: run node .ci/law.ts\n`);
    process.exitCode = old.length > 0 ? 1 : 0;
  } else {
    mkdirSync(root + OUT, { recursive: true });
    for (const [path, text] of generate()) writeFileSync(root + path, text);
  }
}
