/** Counts of one worker for one manifest: additions on typed arrays while rows pass, totals when the file is at its end. */

import type { BadRow } from "../manifest/row.ts";
import { hostSet } from "./host-set.ts";
import { EXAMPLE_KEYS, NOTES, PROTOCOLS, REASON_CODE, REASONS, TRAIN } from "./reasons.ts";
import type { RowFinding } from "./result.ts";
import { admits, keepSmallestNames, place } from "./smallest.ts";
import { AGENT_NAMES, BAD_LINES, type BadLine, type EntryRows, EXAMPLES, type Example, noTotals, type Totals } from "./totals.ts";

type Finding = Omit<RowFinding, "file" | "line">;

/** What the numbers of a tally stand for; tables of the worker, longer-lived than the tally. */
export interface TallyNames {
  hostHash(host: number): number;
  hostName(host: number): string;
  agent(index: number): string;
}

export class Tally {
  /** Index of the manifest. */
  readonly file: number;
  /** Block that is being read. */
  block = 0;
  rows = 0;
  readonly reasons = new Float64Array(REASONS.length);
  readonly notes = new Float64Array(NOTES.length);
  /** Reserved, conditional, permitted per protocol. */
  readonly protocols = new Float64Array(PROTOCOLS.length * 3);
  readonly train = new Float64Array(TRAIN.length);
  from = Infinity;
  to = -Infinity;
  exclusionRows = 0;
  piratedRows = 0;
  removalRows = 0;
  #agents = new Float64Array(64);
  #seen = new Uint8Array(1024);
  #violated = new Float64Array(0);
  readonly #exclusion = new Map<string, number>();
  readonly #pirated = new Map<string, number>();
  readonly #removals = new Map<string, { rows: number; first: Example }>();
  readonly #examples: Example[][] = EXAMPLE_KEYS.map(() => []);
  readonly #badLines: BadLine[] = [];
  #bad = 0;

  constructor(file: number) { this.file = file; }

  /** A host of the file, by its number in the worker's table. */
  host(id: number): void {
    if (id >= this.#seen.length) this.#seen = grown(this.#seen, id, (n) => new Uint8Array(n));
    this.#seen[id] = 1;
  }

  reason(code: number): void { this.reasons[code] = (this.reasons[code] ?? 0) + 1; }

  note(code: number): void { this.notes[code] = (this.notes[code] ?? 0) + 1; }

  /** `column`: 0 reserved, 1 conditional, 2 permitted. */
  protocol(code: number, column: number): void { this.protocols[code * 3 + column] = (this.protocols[code * 3 + column] ?? 0) + 1; }

  violation(host: number): void {
    if (host >= this.#violated.length) this.#violated = grown(this.#violated, host, (n) => new Float64Array(n));
    this.#violated[host] = (this.#violated[host] ?? 0) + 1;
  }

  agent(index: number): void {
    if (index >= this.#agents.length) this.#agents = grown(this.#agents, index, (n) => new Float64Array(n));
    this.#agents[index] = (this.#agents[index] ?? 0) + 1;
  }

  /** Whether `example` would be kept: asked before the texts are made. */
  wants(list: number, line: number): boolean {
    return admits(this.#examples[list] ?? [], EXAMPLES, this.file, this.block, line);
  }

  example(list: number, line: number, finding: Finding): void {
    const examples = this.#examples[list];
    if (examples !== undefined) place(examples, EXAMPLES, { at: [this.file, this.block, line], finding });
  }

  exclusion(domain: string): void { this.#exclusion.set(domain, (this.#exclusion.get(domain) ?? 0) + 1); }

  pirated(source: string): void { this.#pirated.set(source, (this.#pirated.get(source) ?? 0) + 1); }

  /** One row of one entry of a removal register. */
  removal(entry: string, line: number, finding: () => Finding): void {
    const known = this.#removals.get(entry);
    if (known === undefined) { this.#removals.set(entry, { rows: 1, first: { at: [this.file, this.block, line], finding: finding() } }); return; }
    known.rows += 1;
    if (!admits([known.first], 1, this.file, this.block, line)) return;
    known.first = { at: [this.file, this.block, line], finding: finding() };
  }

  bad(line: number, reason: BadRow): void {
    this.rows += 1;
    this.#bad += 1;
    this.reason(REASON_CODE[reason]);
    place(this.#badLines, BAD_LINES, { at: [this.file, this.block, line], reason });
  }

  /** Totals with places by block; `format` as shown to people. */
  totals(names: TallyNames, format: string): Totals {
    const hosts: number[] = [];
    for (let id = 0; id < this.#seen.length; id += 1) if (this.#seen[id] === 1) hosts.push(names.hostHash(id));
    const violated = new Map<string, number>();
    for (let id = 0; id < this.#violated.length; id += 1) add(violated, (this.#violated[id] ?? 0) > 0 ? names.hostName(id) : "", this.#violated[id] ?? 0);
    const agents = new Map<string, number>();
    let agentRows = 0;
    for (let index = 0; index < this.#agents.length; index += 1) {
      const rows = this.#agents[index] ?? 0;
      agentRows += rows;
      const name = rows > 0 ? names.agent(index) : "";
      if (name !== "") add(agents, name, rows);
    }
    keepSmallestNames(agents, AGENT_NAMES);
    return {
      ...noTotals(),
      reasons: counts(REASONS, this.reasons), notes: counts(NOTES, this.notes),
      protocols: new Map(PROTOCOLS.map((id, i): [string, [number, number, number]] => [id, [this.protocols[i * 3] ?? 0, this.protocols[i * 3 + 1] ?? 0, this.protocols[i * 3 + 2] ?? 0]]).filter(([, n]) => n.some((rows) => rows > 0))),
      train: [...this.train], agents, agentRows, from: this.from, to: this.to, hosts: hostSet(Float64Array.from(hosts)), violated,
      removalRows: this.removalRows, removals: new Map<string, EntryRows>(this.#removals),
      exclusionRows: this.exclusionRows, exclusion: this.#exclusion, piratedRows: this.piratedRows, pirated: this.#pirated,
      examples: new Map(this.#examples.map((list, i): [string, Example[]] => [EXAMPLE_KEYS[i] ?? "", list]).filter(([, list]) => list.length > 0)),
      badLines: this.#badLines,
      files: new Map([[this.file, { rows: this.rows, bad: this.#bad, format }]]),
    };
  }
}

function add(map: Map<string, number>, name: string, rows: number): void {
  if (rows > 0) map.set(name, (map.get(name) ?? 0) + rows);
}

function counts(words: readonly string[], rows: Float64Array): Map<string, number> {
  return new Map(words.map((word, i): [string, number] => [word, rows[i] ?? 0]).filter(([, n]) => n > 0));
}

function grown<T extends Uint8Array | Float64Array>(array: T, index: number, make: (length: number) => T): T {
  const larger = make(Math.max(1024, (index + 1) * 2));
  larger.set(array);
  return larger;
}
