/** The published schema of the JSON report (schemas/report.schema.json) and of the facts document (schemas/facts.schema.json). */

import { z } from "zod";
import { FACT_KEYS } from "../artifacts/model.ts";
import { CONSEQUENCE_KINDS, DATE_KINDS, OUTCOMES } from "../checks/types.ts";

const path = z.string().describe("POSIX path relative to the repository root");
const line = z.int().min(1).describe("Line, counted from 1");
const source = z.strictObject({ path, line: line.optional(), detail: z.string().optional() });
const outcome = z.enum(OUTCOMES);
const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const repositoryKind = z.enum(["folder", "git", "github"]);

const edit = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("replace"), path, line, old: z.string(), new: z.string() }),
  z.strictObject({ kind: z.literal("insert"), path, line: z.int().min(0), lines: z.array(z.string()) }),
]);

const finding = z.strictObject({
  rule: z.string(),
  message: z.string(),
  path: path.optional(),
  line: line.optional(),
  evidence: z.string().max(210).optional(),
  fix: z.string().optional(),
  introduced: z.boolean().optional().describe("True where the change under review brought it; absent without a base"),
  fingerprint: z.string().regex(/^[0-9a-f]{32}$/).optional().describe("Identity across runs and line moves"),
  baseline: z.boolean().optional().describe("Known debt: listed in baseline.yaml of the base branch"),
  about: z.array(z.string()).optional().describe("What a finding that sums things up speaks of, by name; part of its identity in place of the message"),
  edits: z.array(edit).optional().describe("What a program may write to mend it; see gpai-docket fix"),
});

const consequence = z.strictObject({
  kind: z.enum(CONSEQUENCE_KINDS),
  model: z.string(),
  message: z.string(),
  path,
  line: line.optional(),
  due: z.array(z.strictObject({ obligation: z.string(), path, what: z.string(), done: z.boolean() })),
  notRelevant: z.strictObject({ reason: z.string(), by: z.string().optional(), on: z.string().optional() }).optional(),
});

const resolved = z.strictObject({ rule: z.string(), message: z.string(), obligation: z.string().optional(), model: z.string().optional(), path: path.optional(), line: line.optional() });

const fact = z.strictObject({
  key: z.enum(FACT_KEYS),
  value: z.json(),
  unit: z.string().optional(),
  method: z.string(),
  sources: z.array(source),
  confidence: z.enum(["measured", "declared", "planned", "inferred"]),
});

const conflict = z.strictObject({ key: z.enum(FACT_KEYS), values: z.array(z.json()), sources: z.array(source), message: z.string() });

const unreadable = z.strictObject({ path, reason: z.string(), line: line.optional() });

const profile = z.strictObject({
  role: z.enum(["provider", "modifier", "mirror", "library", "not-gpai"]).nullable(),
  signatory: z.array(z.enum(["transparency", "copyright", "safety"])).nullable().describe("Declared chapters; [] = declared non-signatory; null = not declared"),
  openSource: z.boolean().nullable(),
  systemicRisk: z.boolean().nullable(),
  crawls: z.boolean().nullable(),
  sme: z.boolean().nullable(),
  establishedInUnion: z.boolean().nullable(),
  euMarket: z.string().nullable(),
  released: z.string().nullable(),
  furtherTraining: z.boolean().nullable(),
  searchEngine: z.boolean().nullable(),
  modifierIs: z.enum(["provider", "not-a-provider"]).optional().describe("For the role modifier: what a person decided; absent = not decided"),
  volunteersSafety: z.boolean().optional().describe("The Safety and Security chapter is followed for a model without declared systemic risk"),
});

const obligation = z.strictObject({
  id: z.string(),
  title: z.string(),
  chapter: z.enum(["transparency", "form", "copyright", "summary", "safety", "act", "guidelines"]),
  level: z.enum(["must", "required", "required_if", "encouraged", "recommended", "optional", "may", "context", "information"]),
  outcome,
  basis: z.enum(["act", "notice", "code", "house"]),
  reason: z.string().optional(),
  newlyDue: z.boolean().optional(),
  due: date.optional(),
  evidence: z.array(z.strictObject({ path, line: line.optional(), quote: z.string().optional() })).optional(),
  waiver: z.strictObject({ reason: z.string(), owner: z.string(), until: z.string() }).optional(),
  personDecides: z.boolean().optional().describe("No check reads this entry; a person decides"),
  aggregate: z.boolean().optional().describe("Sums up other entries, whose findings stand there"),
  findings: z.array(finding),
});

const model = z.strictObject({
  id: z.string(),
  path,
  name: z.string().optional(),
  profile,
  facts: z.array(fact),
  conflicts: z.array(conflict),
  obligations: z.array(obligation),
  dates: z.array(z.strictObject({ date, kind: z.enum(DATE_KINDS), title: z.string().optional(), text: z.string(), basis: z.enum(["act", "notice", "code", "house"]), id: z.string(), overdue: z.boolean().optional() })).optional().describe("Days that bind the model or that it should know of, earliest first"),
  nothingBinds: z.string().optional().describe("Why no duty binds what is declared; absent where something may bind"),
  overview: z.array(z.strictObject({ title: z.string(), ids: z.array(z.string()), outcome, text: z.string() })).optional().describe("Subjects that a reader looks for first"),
  missingRecords: z.array(path).optional().describe("Record files that are not there yet"),
});

const counts = z.strictObject({
  ...Object.fromEntries(OUTCOMES.map((o) => [o, z.int().min(0)])),
  findings: z.int().min(0),
  introduced: z.int().min(0).optional(),
  resolved: z.int().min(0).optional(),
  baseline: z.int().min(0).optional().describe("Findings that the baseline lists"),
});

export const REPORT_SCHEMA = z.strictObject({
  schemaVersion: z.literal(1),
  tool: z.strictObject({ name: z.literal("gpai-docket"), version: z.string() }),
  catalogue: z.strictObject({ date, entries: z.int() }),
  repository: z.strictObject({ name: z.string(), kind: repositoryKind, commit: z.string().optional(), base: z.string().optional() }),
  now: date,
  profile: profile.nullable(),
  firstContact: z.boolean(),
  models: z.array(model),
  general: z.array(finding),
  counts,
  completeness: z.strictObject({
    complete: z.boolean(),
    missing: z.array(z.strictObject({ reason: z.string(), fix: z.string().optional(), path: path.optional() })),
    unreadable: z.array(unreadable),
  }),
  verdict: z.enum(["nothing-to-check", "nothing-declared", "no-findings", "findings", "incomplete", "error"]),
  policy: z.strictObject({ path: path.optional(), comment: z.enum(["on-change", "always", "never"]).optional() }).optional().describe("Where the policy came from: on a change from its base; no path means defaults"),
  change: z.strictObject({ head: z.string().optional(), files: z.int().min(0), consequences: z.array(consequence) }).optional().describe("The change under review; absent without a base"),
  resolved: z.array(resolved).optional().describe("Findings of the base that are gone, at most 200"),
  nextSteps: z.array(z.strictObject({ text: z.string(), path: path.optional(), obligation: z.string().optional() })),
  failOn: z.string(),
  fails: z.boolean(),
}).meta({ title: "GPAI Docket report", description: "What `gpai-docket check --format json` and the Action's report-file hold. Outcomes are about records, never about conduct." });

export const FACTS_SCHEMA = z.strictObject({
  schemaVersion: z.literal(1),
  repository: z.strictObject({ name: z.string(), kind: repositoryKind, commit: z.string().optional(), files: z.int() }),
  models: z.array(z.strictObject({
    id: z.string(),
    path,
    facts: z.array(fact),
    conflicts: z.array(conflict),
    datasets: z.array(z.strictObject({
      id: z.string(), raw: z.string(), source,
      context: z.enum(["front-matter", "training-config", "data-mix", "register", "prose", "manifest", "comment"]),
      weight: z.number().optional(), stage: z.string().optional(),
    })),
    weights: z.array(z.strictObject({ path, bytes: z.number(), sha256: z.string().optional(), md5: z.string().optional(), format: z.string(), stored: z.enum(["lfs", "dvc", "bytes"]) })),
  })),
  documents: z.array(fact).optional().describe("Documents that belong to no model found here"),
  unreadable: z.array(unreadable),
}).meta({ title: "GPAI Docket facts", description: "What `gpai-docket facts --format json` prints: facts read from artifacts, with provenance." });
