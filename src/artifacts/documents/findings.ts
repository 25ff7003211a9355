/** Collects what one document reader finds, with its source, into a Reading. */

import type { Confidence, DatasetMention, FactKey, Json, Observation, Reading, Unreadable } from "../model.ts";

interface Where {
  /** From 1. */
  readonly line?: number | undefined;
  readonly detail?: string | undefined;
}

interface How extends Where {
  readonly method: string;
  readonly unit?: string;
  /** Default: declared. */
  readonly confidence?: Confidence;
  readonly about?: string | undefined;
}

/** Foreign text is cut to this many characters wherever it is kept. */
const MAX_QUOTE = 200;
const MAX_OBSERVATIONS = 2000;
const MAX_DATASETS = 5000;

export function cut(text: string, max = MAX_QUOTE): string {
  const flat = text.replaceAll(/\s+/g, " ").trim();
  return flat.length > max ? `${flat.slice(0, max - 1)}…` : flat;
}

export class Findings {
  readonly kind: string;
  readonly path: string;
  readonly #observations: Observation[] = [];
  readonly #seen = new Set<string>();
  readonly #datasets = new Map<string, DatasetMention>();
  readonly #unreadable: Unreadable[] = [];

  constructor(kind: string, path: string) {
    this.kind = kind;
    this.path = path;
  }

  #source(where: Where): { path: string; line?: number; detail?: string } {
    return { path: this.path, ...(where.line === undefined ? {} : { line: where.line }), ...(where.detail === undefined ? {} : { detail: cut(where.detail) }) };
  }

  /** Adds an observation; the same key, value, scope and line are kept once. */
  add(key: FactKey, value: Json, how: How): void {
    if (this.#observations.length >= MAX_OBSERVATIONS) return;
    const mark = JSON.stringify([key, value, how.about ?? null, how.line ?? null]);
    if (this.#seen.has(mark)) return;
    this.#seen.add(mark);
    this.#observations.push({
      key, value, method: how.method, confidence: how.confidence ?? "declared", sources: [this.#source(how)],
      ...(how.unit === undefined ? {} : { unit: how.unit }), ...(how.about === undefined ? {} : { about: how.about }),
    });
  }

  /** Adds a dataset mention; one of the same id and context is kept once, at its first place. */
  dataset(id: string, raw: string, context: DatasetMention["context"], where: Where, more: { weight?: number; stage?: string } = {}): void {
    const name = cut(id);
    if (name === "" || this.#datasets.size >= MAX_DATASETS) return;
    const mark = `${context}\n${name}\n${more.stage ?? ""}`;
    if (!this.#datasets.has(mark)) this.#datasets.set(mark, { id: name, raw: cut(raw), source: this.#source(where), context, ...more });
  }

  unreadable(reason: string, line?: number): void {
    if (this.#unreadable.length < 50) this.#unreadable.push({ path: this.path, reason: cut(reason, 300), ...(line === undefined ? {} : { line }) });
  }

  has(key: FactKey): boolean { return this.#observations.some((o) => o.key === key); }

  reading(detail?: unknown): Reading {
    return { kind: this.kind, path: this.path, observations: this.#observations, datasets: [...this.#datasets.values()], weights: [], unreadable: this.#unreadable, ...(detail === undefined ? {} : { detail }) };
  }
}
