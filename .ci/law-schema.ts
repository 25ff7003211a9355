/** Schemas of src/law/data: strict, so that a misspelt key fails the build and not a user. */

import { z } from "zod";

const text = z.string().trim().min(1);
const texts = z.array(text);
const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const url = z.string().regex(/^https:\/\/\S+$/);
const basis = z.enum(["act", "notice", "code", "house"]);
const chapter = z.enum(["transparency", "form", "copyright", "summary", "safety", "act", "guidelines"]);

const clock = z.strictObject({
  kind: z.enum(["none", "deadline-after", "deadline-before", "deadline-on", "max-age", "max-delay", "max-interval", "on-event", "retention-min", "validity", "extension", "min-duration", "watch", "not-before", "continuous", "lead-time"]),
  text,
  trigger: text.optional(),
  period: z.string().regex(/^P\d{1,4}(BD|[DWMY])$/).optional(),
  due: date.optional(),
  basis: basis.optional(),
});

const gate = z.enum([
  "open-source", "representative", "outside-union", "open-licence", "closed-licence", "systemic-risk", "crawler", "search-engine", "sme", "not-sme", "modifier", "further-training", "legacy", "non-signatory", "before-market",
]);

const leaf = z.union([
  z.strictObject({ field: text, equals: z.enum(["yes", "no"]) }),
  z.strictObject({ profile: z.enum(["establishedInUnion", "furtherTraining", "crawls"]), equals: z.boolean() }),
  z.strictObject({ profile: z.literal("role"), equals: z.enum(["provider", "modifier"]) }),
]);
const condition = z.union([leaf, z.strictObject({ any: z.array(leaf).min(2) }), z.strictObject({ all: z.array(leaf).min(2) })]);

const body = z.strictObject({
  chapter, basis,
  level: z.enum(["must", "required", "required_if", "encouraged", "recommended", "optional", "may", "context", "information"]),
  applies_to: text,
  exemptions: texts,
  gates: z.array(gate),
  anchors: texts, anchors_inferred: z.boolean(),
  evidence: texts,
  clocks: z.array(clock),
  verified: text,
  source: z.strictObject({ doc: text.optional(), where: text.optional(), url: url.optional() }),
});

const entry = body.partial().extend({
  id: z.string().regex(/^(?:T|MDF|C|PST|S|AIA|G)-[A-Za-z0-9().-]{1,24}$/),
  title: text,
  duty: text,
  section: text.optional(),
  wording: text.optional(),
  bound: z.enum(["commission", "authorities", "downstream", "representative", "systems", "addressee"]).optional(),
  applies_from: date.optional(),
  crawler_gated: z.literal(true).optional(),
  field_type: text.optional(),
  format: text.optional(),
  recipients: z.array(z.enum(["AIO", "NCA", "DP"])).optional(),
  disclosure: texts.optional(),
  options: texts.optional(),
  option_groups: z.record(text, texts).optional(),
  content_hints: z.record(text, text).optional(),
  unit: text.optional(),
  precision: text.optional(),
  recommended_words: text.optional(),
  na_allowed: text.optional(),
  condition: text.optional(),
  when: condition.optional(),
  when_is: z.enum(["exact", "necessary", "sufficient"]).optional(),
  per_selected: text.optional(),
  amended: text.optional(),
  repo_check: z.enum(["yes", "partly", "attest", "declared", "no"]).optional(),
  mechanical: texts.optional(),
  not_checkable: texts.optional(),
  cross_check: texts.optional(),
  notes: texts.optional(),
});

/** One chapter: its sources, and groups of entries that share defaults. */
export const catalogueFile = z.strictObject({
  catalogue: chapter,
  date,
  sources: z.record(text, z.strictObject({ title: text, url, page: url.optional(), consolidated: url.optional(), amending: url.optional(), sha256: z.string().regex(/^[0-9a-f]{64}$/).optional() })),
  groups: z.array(z.strictObject({ defaults: body.partial(), entries: z.array(entry).min(1) })).min(1),
});
export type CatalogueFile = z.infer<typeof catalogueFile>;
export type RawEntry = z.infer<typeof entry>;

export const timelineFile = z.strictObject({
  catalogue: z.literal("timeline"),
  date,
  entries: z.array(z.strictObject({ id: text, date, topic: text, event: text, effect: text.optional(), relevance: z.enum(["core", "watch", "context"]), source: z.array(url).default([]), verified: text, note: text.optional() })),
  open_questions: z.array(z.strictObject({ id: text, question: text, state: text, verified: text })),
});

export const signatoriesFile = z.strictObject({
  catalogue: z.literal("signatories"),
  date,
  page: url,
  snapshots: z.array(z.strictObject({ date, full: z.int().min(0), partial: z.int().min(0), verified: text })),
  entries: z.array(z.strictObject({ id: text, name: text, chapters: z.array(z.enum(["transparency", "copyright", "safety"])).min(1), listed: z.array(date), note: text.optional(), note_source: url.optional(), verified: text })),
  rules_for_non_signatories: z.array(z.strictObject({ id: text, rule: text, level: z.enum(["must", "information"]), where: text.optional(), source: z.array(url), verified: text })),
});

export const examplesFile = z.array(z.strictObject({ ids: z.array(text).min(1), file: z.string().regex(/^[\w.-]+(?:\/[\w.-]+)*$/), text: z.string().regex(/\n$/) }));

const month = z.string().regex(/^\d{4}-\d{2}(?:-\d{2})?$/);
const protocolUse = z.enum(["tdm", "train", "train-generative", "ai-input", "search"]);

/** Reservation protocols with their standing, the list that the Commission consulted on, and the AIPREF vocabularies by date. */
export const protocolsFile = z.strictObject({
  catalogue: z.literal("protocols"),
  date,
  agreed_list: z.strictObject({
    status: z.enum(["pending", "final"]), as_of: date,
    consultation: z.strictObject({ from: date, to: date }), workshop: date,
    discussed: texts, final: texts.nullable(), basis: text, verified: text, note: text.optional(),
  }).refine((list) => (list.final === null) === (list.status === "pending"), "a pending list has no final entries, a final one has them"),
  protocols: z.array(z.strictObject({
    id: z.string().regex(/^[a-z0-9-]{2,20}$/), name: text, publisher: text,
    kind: z.enum(["ietf-proposed-standard", "w3c-community-group-report", "ietf-draft", "vendor-policy", "industry-recommendation", "community-convention", "vendor-convention", "dif-ratified-specification", "industry-standard", "private-specification", "private-registry"]),
    version: text, since: month.optional(), read: date, carriers: texts.min(1), speaks_of: z.enum(["access", "use"]), evaluated: z.literal(false).optional(),
    eu: z.strictObject({ status: z.enum(["named-by-code", "advisory"]), basis: text }),
    source: url, verified: text, note: text.optional(),
  })),
  aipref_vocabularies: z.array(z.strictObject({
    version: z.string().regex(/^vocab-\d{2}$/), from: date,
    labels: z.record(text, text.nullable()), uses: z.partialRecord(protocolUse, text), verified: text, note: text.optional(),
  })).min(1),
});
