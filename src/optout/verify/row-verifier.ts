/** Judges the rows of manifests, one after another, into tallies. On the common path nothing is allocated. */

import { LIST_DATE } from "../../law/pirated-sources.ts";
import { type BadRow, cell, COLUMN, type RowView, type RowVisitor } from "../manifest/row.ts";
import { type UrlSpans, urlSpans } from "../url/spans.ts";
import { splitUrl } from "../url/split.ts";
import { AgentMemo } from "./agent-memo.ts";
import { hasControls } from "./controls.ts";
import { HostCache } from "./host-cache.ts";
import { joinExamples, NOTE_CODE, PROTOCOL_CODE, REASON_CODE, REASONS, TRAIN_CODE, VERDICT_OF, weightier } from "./reasons.ts";
import { ROW_VERDICTS, type RowFinding } from "./result.ts";
import { otherScheme, sameBytes } from "./row-bytes.ts";
import { isRobotsTxt } from "./robots-question.ts";
import { RowJoins } from "./row-joins.ts";
import { RowSignals } from "./row-signals.ts";
import { rowTime } from "./row-time.ts";
import type { ManifestSetup, VerifierSetup } from "./setup.ts";
import { type Question, SnapshotQuestion } from "./snapshot-question.ts";
import type { Tally, TallyNames } from "./tally.ts";

const { url: URL_COLUMN, agent: AGENT, status: STATUS, final_url: FINAL_URL, retained: RETAINED } = COLUMN;
const HONOURED = VERDICT_OF[REASON_CODE.allowed];
const VIOLATED = VERDICT_OF[REASON_CODE["fetching-agent"]];
const NO_SNAPSHOT = VERDICT_OF[REASON_CODE["host-not-in-snapshots"]];
const STALE = VERDICT_OF[REASON_CODE["older-than-allowed"]];
/** Answers of servers that refuse, and of which robots.txt says nothing. */
const REFUSING = new Set([401, 402, 403, 407, 429, 451]);
const MAX_URL = 500;
const PIRATED = joinExamples("pirated-host");

/** What became of a row, for a file of rows; `line` as in RowView. */
export type RowReport = (line: number, finding: Omit<RowFinding, "file" | "line">) => void;

export class RowVerifier implements RowVisitor, TallyNames {
  readonly #setup: VerifierSetup;
  readonly #question: SnapshotQuestion | undefined;
  readonly #hosts: HostCache;
  readonly #agents: AgentMemo;
  readonly #joins: RowJoins | undefined;
  readonly #signals: RowSignals;
  readonly #urls: readonly UrlSpans[] = [urlSpans(), urlSpans()];
  readonly #report: RowReport | undefined;
  readonly #reportAll: boolean;
  readonly #q: Question = { agent: -1, use: true, time: { ms: 0, day: false }, target: { bytes: new Uint8Array(0), start: 0, end: 0 }, origin: -1 };
  /** Answer on training for the row, in the numbers of TRAIN. */
  #train = 0;
  /** Slot and name that decided, -1 where none did. */
  #slot = -1;
  #name = -1;
  #set = -1;
  /** Which of `#urls` decided. */
  #decidedUrl = 0;
  #pirated = false;
  #tally!: Tally;
  #manifest!: ManifestSetup;
  /** Row that is being judged. */
  #row!: RowView;
  readonly #describe = (): Omit<RowFinding, "file" | "line" | "reason" | "verdict"> => this.#finding();

  constructor(setup: VerifierSetup, report?: RowReport, all = false) {
    this.#setup = setup;
    this.#question = setup.snapshots === undefined ? undefined : new SnapshotQuestion({ ...setup, snapshots: setup.snapshots });
    this.#hosts = new HostCache(this.#question?.robots.index);
    this.#agents = new AgentMemo(setup.names.slice(0, setup.fetching));
    this.#joins = setup.register === undefined ? undefined : new RowJoins(setup.register);
    this.#signals = new RowSignals(setup);
    this.#report = report;
    this.#reportAll = all;
  }

  /** The rows that follow are of this manifest and block. */
  begin(manifest: ManifestSetup, tally: Tally, block: number): void {
    this.#manifest = manifest;
    this.#tally = tally;
    tally.block = block;
  }

  hostHash(host: number): number { return this.#hosts.hash(host); }
  hostName(host: number): string { return this.#hosts.name(host); }
  agent(index: number): string { return this.#agents.name(index); }

  bad(line: number, reason: BadRow): void {
    this.#tally.bad(line, reason);
    this.#report?.(line, { url: "", verdict: "unreadable", reason });
  }

  row(row: RowView): void {
    const tally = this.#tally;
    const q = this.#q;
    this.#row = row;
    tally.rows += 1;
    const [url, final] = this.#urls;
    if (url === undefined || final === undefined) return;
    const timeProblem = rowTime(row, this.#manifest, this.#setup.now, tally, q.time);
    if (timeProblem < 0) {
      if (q.time.ms < tally.from) tally.from = q.time.ms;
      if (q.time.ms > tally.to) tally.to = q.time.ms;
    }
    const agentProblem = this.#agentOf(row, q);
    q.use = this.#kept(row);
    if (!q.use) tally.note(NOTE_CODE["not-retained"]);
    this.#statusNote(row);
    const start = row.start[URL_COLUMN] ?? 0;
    const end = row.end[URL_COLUMN] ?? 0;
    if (!splitUrl(row.bytes, start, end, url)) {
      this.#train = TRAIN_CODE["not-evaluable"];
      this.#signals.reserved = false;
      this.#slot = -1;
      this.#set = -1;
      this.#pirated = false;
      // Digests and names of repositories are joined without a URL too.
      this.#joins?.row(row, this.#urls, 0, timeProblem < 0 ? q.time : undefined, q.use, false, this.#manifest, tally, this.#describe);
      this.#finish(row, otherScheme(row.bytes, start, end) ? REASON_CODE["not-http"] : REASON_CODE["bad-url"], -1, q);
      return;
    }
    const host = this.#host(url);
    const redirected = this.#split(row, final);
    const unreadEnd = !redirected && this.#unreadEnd(row);
    let code: number = timeProblem >= 0 ? timeProblem : agentProblem >= 0 ? agentProblem : this.#judge(row, url, host, true);
    const asked = this.#question !== undefined && timeProblem < 0 && agentProblem < 0;
    this.#slot = asked ? (this.#question?.slot ?? -1) : -1;
    this.#name = asked ? (this.#question?.name ?? -1) : -1;
    this.#set = asked ? (this.#question?.set ?? -1) : -1;
    this.#decidedUrl = 0;
    let decided = host;
    // Signals are those of the URL that was asked for; a redirect carries its own in its response.
    if (q.use) this.#train = this.#signals.train(row, q, url, asked ? this.#question : undefined, robotsTrain(code), tally, this.#describe);
    if (redirected) {
      const other = this.#host(final);
      tally.note(NOTE_CODE["redirected-elsewhere"]);
      if (timeProblem < 0 && agentProblem < 0) {
        // The robots.txt that the row names is that of the origin which was asked.
        const same = host >= 0 && host === other && url.https === final.https && url.port === final.port;
        const second = this.#judge(row, final, other, same);
        const both = weightier(code, second);
        if (both !== code) {
          decided = other;
          this.#slot = this.#question?.slot ?? -1;
          this.#name = this.#question?.name ?? -1;
          this.#set = this.#question?.set ?? -1;
          this.#decidedUrl = 1;
          if (VERDICT_OF[both] === VIOLATED) this.#train = TRAIN_CODE.reserved;
        }
        code = both;
      }
    }
    // Several lines or a hole of zeros that a quote made one cell: what was fetched is not known, so it cannot have been honoured.
    if (url.bytes !== row.bytes && hasControls(row.bytes, start, end)) code = weightier(code, REASON_CODE["bad-url"]);
    if (unreadEnd) code = weightier(code, REASON_CODE["bad-url"]);
    this.#known(host, row.line);
    if (this.#joins !== undefined) this.#joins.row(row, this.#urls, redirected ? 2 : 1, timeProblem < 0 ? q.time : undefined, q.use, this.#pirated, this.#manifest, tally, this.#describe);
    this.#finish(row, code, decided, q);
  }

  /** Counts a row of a host that is publicly known to offer works without licence. */
  #known(host: number, line: number): void {
    const source = host < 0 ? undefined : this.#hosts.source(host);
    this.#pirated = source !== undefined;
    if (source === undefined) return;
    const tally = this.#tally;
    tally.piratedRows += 1;
    tally.pirated(source.id);
    if (tally.wants(PIRATED, line)) tally.example(PIRATED, line, { ...this.#finding(), reason: "pirated-host", rule: `${source.id}: ${source.name}`, source: `public list of ${LIST_DATE}` });
  }

  #host(url: UrlSpans): number {
    const host = this.#hosts.of(url);
    if (host >= 0) this.#tally.host(host);
    else this.#tally.note(NOTE_CODE["hosts-not-told-apart"]);
    return host;
  }

  /** Whether the row names an end of its redirects that is no URL; a dash stands for none. */
  #unreadEnd(row: RowView): boolean {
    const start = row.start[FINAL_URL] ?? -1;
    const end = row.end[FINAL_URL] ?? -1;
    if (start < 0 || end <= start || (end - start === 1 && row.bytes[start] === 0x2d)) return false;
    return !sameBytes(row.bytes, start, end, row.start[URL_COLUMN] ?? 0, row.end[URL_COLUMN] ?? 0);
  }

  /** Whether the row was redirected to another URL, which is then in `out`. */
  #split(row: RowView, out: UrlSpans): boolean {
    const start = row.start[FINAL_URL] ?? -1;
    const end = row.end[FINAL_URL] ?? -1;
    if (start < 0 || end <= start) return false;
    if (sameBytes(row.bytes, start, end, row.start[URL_COLUMN] ?? 0, row.end[URL_COLUMN] ?? 0)) return false;
    return splitUrl(row.bytes, start, end, out);
  }

  #judge(row: RowView, url: UrlSpans, host: number, own: boolean): number {
    const q = this.#q;
    q.target.bytes = url.bytes;
    q.target.start = url.targetStart;
    q.target.end = url.targetEnd;
    const question = this.#question;
    question?.reset();
    if (this.#setup.mode === "rfc9309" && isRobotsTxt(q.target)) return REASON_CODE["robots-txt"];
    if (question === undefined) return REASON_CODE["no-snapshots-given"];
    q.origin = this.#hosts.origin(host, url);
    return own ? question.ofRow(row, q, this.#tally) : question.ofHost(q, this.#tally);
  }

  /** Sets the name that fetched; number of the reason where there is none that can be asked, else -1. */
  #agentOf(row: RowView, q: Question): number {
    const start = row.start[AGENT] ?? -1;
    const end = row.end[AGENT] ?? -1;
    if (start < 0 || end <= start) {
      q.agent = this.#manifest.agent;
      if (q.agent < 0) return REASON_CODE["no-agent"];
      this.#tally.note(NOTE_CODE["agent-assumed"]);
      return -1;
    }
    q.agent = this.#agents.of(row.bytes, start, end);
    this.#tally.agent(q.agent);
    return q.agent < this.#setup.fetching ? -1 : REASON_CODE["undeclared-agent"];
  }

  /** False only where the row says so: `false`, `0`, `no`, `f`, `n` in any case. */
  #kept(row: RowView): boolean {
    const start = row.start[RETAINED] ?? -1;
    if (start < 0) return true;
    const c = (row.bytes[start] ?? 0) | 0x20;
    const length = (row.end[RETAINED] ?? start) - start;
    // `NA` and the like are no value, and what does not say that it left is still there.
    return !((length === 5 && c === 0x66) || (length === 2 && c === 0x6e && ((row.bytes[start + 1] ?? 0) | 0x20) === 0x6f) || (length === 1 && (c === 0x30 || c === 0x66 || c === 0x6e)));
  }

  #statusNote(row: RowView): void {
    const start = row.start[STATUS] ?? -1;
    if (start < 0 || (row.end[STATUS] ?? 0) - start !== 3 || row.bytes[start] !== 0x34) return;
    const status = 400 + ((row.bytes[start + 1] ?? 0) - 0x30) * 10 + (row.bytes[start + 2] ?? 0) - 0x30;
    if (REFUSING.has(status)) this.#tally.note(NOTE_CODE["access-control-status"]);
  }

  /** What others than the provider's crawlers fetched is told apart: the Code asks robots.txt of the provider's own (C-1.3.1.a, C-1.3.2). */
  #byOthers(code: number): number {
    const verdict = VERDICT_OF[code];
    if (verdict === VIOLATED) return REASON_CODE["third-party"];
    if (verdict === NO_SNAPSHOT) this.#tally.note(NOTE_CODE["third-party-no-snapshot"]);
    if (verdict === STALE) this.#tally.note(NOTE_CODE["third-party-stale-snapshot"]);
    return code;
  }

  #finish(row: RowView, answer: number, host: number, q: Question): void {
    const tally = this.#tally;
    const code = q.agent >= (this.#setup.own ?? this.#setup.fetching) && q.agent < this.#setup.fetching ? this.#byOthers(answer) : answer;
    const verdict = VERDICT_OF[code];
    tally.reason(code);
    if (verdict === VIOLATED && host >= 0) tally.violation(host);
    if (q.use) {
      if (verdict === VIOLATED) tally.protocol(PROTOCOL_CODE.rfc9309, 0);
      tally.train[this.#train] = (tally.train[this.#train] ?? 0) + 1;
    }
    if (verdict !== HONOURED && tally.wants(code, row.line)) tally.example(code, row.line, this.#verdict(code));
    if (this.#report !== undefined && (this.#reportAll || verdict !== HONOURED || this.#signals.reserved || this.#pirated || (this.#joins?.found ?? 0) > 0)) this.#report(row.line, this.#verdict(code));
  }

  #verdict(code: number): Omit<RowFinding, "file" | "line"> {
    const question = this.#question;
    const row = this.#finding();
    const name = this.#name < 0 || VERDICT_OF[code] !== VIOLATED ? undefined : this.#setup.names[this.#name];
    const slot = this.#slot;
    const source = question === undefined || slot < 0 ? undefined : sourceText(question.robots.index.source(slot), question.robots.index.time(slot));
    const verdict = ROW_VERDICTS[VERDICT_OF[code] ?? 0];
    const rule = VERDICT_OF[code] === VIOLATED ? this.#rule() : undefined;
    return { ...row, ...(verdict === undefined ? {} : { verdict }), reason: REASONS[code] ?? "", ...(name === undefined ? {} : { agent: name }), ...(rule === undefined ? {} : { rule }), ...(source === undefined ? {} : { source }) };
  }

  /** The robots rule that disallowed the row. */
  #rule(): string | undefined {
    const url = this.#urls[this.#decidedUrl];
    return url === undefined ? undefined : this.#question?.robots.rule(this.#set, { bytes: url.bytes, start: url.targetStart, end: url.targetEnd });
  }

  #finding(): Omit<RowFinding, "file" | "line" | "reason" | "verdict"> {
    const row = this.#row;
    const fetched = cell(row, "fetched_at")?.slice(0, 40);
    const agent = (row.start[AGENT] ?? -1) >= 0 ? this.#agents.name(this.#q.agent) : this.#setup.names[this.#manifest.agent];
    return {
      url: (cell(row, "url") ?? "").slice(0, MAX_URL),
      ...(fetched === undefined || fetched === "" ? {} : { fetched_at: fetched }),
      ...(agent === undefined || agent === "" ? {} : { agent }),
    };
  }
}

/** What robots rules make of training: a disallowed page is reserved, an allowed one is not thereby permitted. */
function robotsTrain(code: number): number {
  const verdict = VERDICT_OF[code];
  return verdict === VIOLATED ? TRAIN_CODE.reserved : verdict === HONOURED ? TRAIN_CODE.unknown : TRAIN_CODE["not-evaluable"];
}

function sourceText(source: { readonly name: string; readonly line: number }, time: number): string {
  const when = Number.isNaN(time) ? "" : ` (${new Date(time).toISOString()})`;
  return `${source.name.slice(-400)}${source.line > 0 ? `:${String(source.line)}` : ""}${when}`;
}
