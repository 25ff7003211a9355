/** Statements of use beside robots rules: cells of the row, lines of the robots.txt in force, and tdmrep.json. */

import { COLUMN, type RowView } from "../manifest/row.ts";
import { aiprefRobotsStatement, vocabularyAt } from "../signals/aipref.ts";
import { cellLines, contextKey, rowProtocols, SIGNAL_COLUMNS, type SignalColumn } from "../signals/columns.ts";
import { contentSignalStatement } from "../signals/content-signal.ts";
import { rslDiscovery } from "../signals/rsl-discovery.ts";
import { stricter } from "../signals/statement.ts";
import { SIGNALS_NOT_KEPT } from "../snapshots/types.ts";
import type { ProtocolId, UseVerdict } from "../types.ts";
import { originText, type UrlSpans, targetText } from "../url/spans.ts";
import { NOTHING, type Said, trainOf } from "./said.ts";
import { cellsOf, hasHeaders, linksOf } from "./signal-cells.ts";
import { type BodySignals, SignalBodies } from "./signal-bodies.ts";
import { isImage } from "./image.ts";
import { SiteFiles } from "./site-files.ts";
import { NOTE_CODE, PROTOCOL_CODE, protocolExamples, TRAIN, TRAIN_CODE } from "./reasons.ts";
import type { RowFinding } from "./result.ts";
import type { VerifierSetup } from "./setup.ts";
import type { Question, SnapshotQuestion } from "./snapshot-question.ts";
import type { Tally } from "./tally.ts";

type Finding = Omit<RowFinding, "file" | "line">;

const REMEMBERED = 8192;
const COLUMNS = (Object.keys(SIGNAL_COLUMNS) as SignalColumn[]).map((name) => COLUMN[name]);
const HEADERS = COLUMN.headers;

export class RowSignals {
  readonly #setup: VerifierSetup;
  readonly #bodies: SignalBodies | undefined;
  readonly #files: SiteFiles | undefined;
  readonly #cells = new Map<string, readonly Said[]>();
  readonly #lines = new Map<string, readonly Said[]>();
  /** A protocol other than robots rules reserves the last row, which was kept. */
  reserved = false;
  /** The robots.txt of the last row points at RSL terms. */
  #licence = false;
  readonly #links = new Map<string, boolean>();

  constructor(setup: VerifierSetup) {
    this.#setup = setup;
    this.#bodies = setup.snapshots === undefined ? undefined : new SignalBodies(setup.snapshots);
    this.#files = setup.snapshots === undefined || setup.snapshots.tables.tdmrep.slots + setup.snapshots.tables["ai.txt"].slots === 0 ? undefined : new SiteFiles(setup.snapshots);
  }

  /**
   * Number (in TRAIN) of the answer on training for a kept row, and counts it per protocol. `robots`: what robots rules make of it;
   * `question` as it answered the row's own URL, undefined where it was not asked.
   */
  train(row: RowView, q: Question, url: UrlSpans | undefined, question: SnapshotQuestion | undefined, robots: number, tally: Tally, describe: () => Omit<Finding, "reason">): number {
    this.reserved = false;
    this.#licence = false;
    const cells = present(row) ? this.#ofCells(row, q, tally) : NOTHING;
    const lines = question !== undefined && url !== undefined && question.signals !== -1 ? this.#ofLines(question, q, url, tally) : NOTHING;
    const files = this.#files === undefined || url === undefined ? NOTHING : this.#files.of(url, q.time.ms, cells, this.#names(q));
    if (this.#licence || (url !== undefined && this.#pointsAtTerms(row, url))) tally.note(NOTE_CODE["rsl-terms-not-read"]);
    if (this.#files?.unread === true) tally.note(NOTE_CODE["signals-not-read"]);
    if (cells === NOTHING && lines === NOTHING && files === NOTHING) return robots;
    return this.#count(row, [cells, lines, files], robots, tally, describe);
  }

  #count(row: RowView, all: readonly (readonly Said[])[], robots: number, tally: Tally, describe: () => Omit<Finding, "reason">): number {
    const by = new Map<ProtocolId, Said>();
    for (const list of all) {
      for (const said of list) {
        const before = by.get(said.protocol);
        if (before === undefined || stricter(before.train, said.train) !== before.train) by.set(said.protocol, said);
      }
    }
    let verdict: UseVerdict = TRAIN[robots] ?? "unknown";
    for (const said of by.values()) {
      verdict = stricter(verdict, said.train);
      const protocol = PROTOCOL_CODE[said.protocol];
      const column = TRAIN_CODE[said.train];
      if (column > 2) continue;
      tally.protocol(protocol, column);
      if (column === 2) continue;
      if (column === 0) this.reserved = true;
      if (column === 0 && tally.wants(protocolExamples(protocol), row.line)) {
        tally.example(protocolExamples(protocol), row.line, { ...describe(), reason: said.protocol, ...(said.rule === undefined ? {} : { rule: said.rule }), ...(said.source === undefined ? {} : { source: said.source }) });
      }
    }
    if (this.reserved) tally.note(NOTE_CODE["reserved-beside-robots"]);
    return TRAIN_CODE[verdict];
  }

  #ofCells(row: RowView, q: Question, tally: Tally): readonly Said[] {
    const { cells, whole } = cellsOf(row);
    if (!whole) tally.note(NOTE_CODE["signals-not-read"]);
    const image = isImage(row);
    const context = { ...(this.#setup.names[q.agent] === undefined ? {} : { agent: this.#names(q) }), ...(image === undefined ? {} : { isImage: image }), fetchedAt: q.time.ms };
    let key = "";
    for (const [column, value] of Object.entries(cells)) key += `${column}\n${value}\n${contextKey(column as SignalColumn, context)}\n`;
    let said = this.#cells.get(key);
    if (said === undefined) {
      said = [...rowProtocols(cells, context)].map(([protocol, uses]): Said => ({ protocol, train: trainOf(uses), rule: ruleOf(cells, protocol) })).filter((s) => s.train !== "unknown");
      if (said.length === 0) said = NOTHING;
      if (this.#cells.size >= REMEMBERED) this.#cells.clear();
      this.#cells.set(key, said);
    }
    return said;
  }

  /** Whether the response points at RSL terms, which are not part of a manifest. */
  #pointsAtTerms(row: RowView, url: UrlSpans): boolean {
    const links = linksOf(row);
    if (links === "") return false;
    let found = this.#links.get(links);
    if (found === undefined) {
      found = rslDiscovery({ linkHeaders: cellLines(links), base: originText(url) }).licenses.length > 0;
      if (this.#links.size >= REMEMBERED) this.#links.clear();
      this.#links.set(links, found);
    }
    return found;
  }

  /** The name that fetched, and those under which the copy is used for training: directives for them count too. */
  #names(q: Question): string[] {
    return [q.agent, ...this.#setup.controlTokens, ...this.#setup.trainingBots].map((i) => this.#setup.names[i] ?? "").filter((n) => n !== "");
  }

  #ofLines(question: SnapshotQuestion, q: Question, url: UrlSpans, tally: Tally): readonly Said[] {
    if (question.signals === SIGNALS_NOT_KEPT) { tally.note(NOTE_CODE["signals-not-read"]); return NOTHING; }
    const body = this.#bodies?.of(question.signals, q.agent);
    this.#licence = body?.licence === true;
    if (body === undefined || (body.usage.length === 0 && body.signal.length === 0)) return NOTHING;
    // Where lines speak of paths, the answer is the row's own.
    if (body.paths) return said(body, question.crawl !== 0, q.time.ms, targetText(url));
    const key = `${String(question.signals)} ${String(q.agent)} ${vocabularyAt(q.time.ms).version} ${String(question.crawl)}`;
    let answer = this.#lines.get(key);
    if (answer === undefined) {
      answer = said(body, question.crawl !== 0, q.time.ms, "/");
      if (this.#lines.size >= REMEMBERED) this.#lines.clear();
      this.#lines.set(key, answer);
    }
    return answer;
  }
}

function present(row: RowView): boolean {
  for (const column of COLUMNS) if ((row.start[column] ?? -1) >= 0) return true;
  return (row.start[HEADERS] ?? -1) >= 0 && hasHeaders(row);
}

function ruleOf(cells: Readonly<Partial<Record<SignalColumn, string>>>, protocol: ProtocolId): string {
  return (Object.keys(cells) as SignalColumn[]).filter((column) => SIGNAL_COLUMNS[column] === protocol).map((column) => `${column}: ${cells[column] ?? ""}`).join("; ").slice(0, 200);
}

function said(body: BodySignals, crawlable: boolean, fetchedAt: number, target: string): readonly Said[] {
  const list: Said[] = [];
  for (const { uses, evidence } of [aiprefRobotsStatement(body.usage, target, crawlable, fetchedAt), contentSignalStatement(body.signal, target)]) {
    const train = trainOf(uses);
    const first = evidence.find((e) => e.verdict === train) ?? evidence[0];
    if (train === "unknown" || first === undefined) continue;
    list.push({ protocol: first.protocol, train, ...(first.rule === undefined ? {} : { rule: first.rule }), source: `robots.txt${first.line === undefined ? "" : `:${String(first.line)}`}` });
  }
  return list.length === 0 ? NOTHING : list;
}
