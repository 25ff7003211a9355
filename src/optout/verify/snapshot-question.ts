/** Which robots.txt was in force for a row, and what it says: the row's own digest or status first, else the snapshots of its host. */

import { COLUMN, type RowView } from "../manifest/row.ts";
import { type StatusEffect, statusEffect } from "../robots/status.ts";
import { NO_SIGNALS } from "../snapshots/types.ts";
import { TIME_DAY, timeFlags } from "../time.ts";
import { ByteMemo, WordReader } from "./byte-memo.ts";
import { NOTE_CODE, REASON_CODE, VERDICT_OF } from "./reasons.ts";
import { RobotsQuestion, type Target } from "./robots-question.ts";
import { DAY, type RowTime, timeOf } from "./row-time.ts";
import type { VerifierSetup } from "./setup.ts";
import type { Tally } from "./tally.ts";

const { robots: ROBOTS, robots_fetched_at: ROBOTS_AT, robots_status: ROBOTS_STATUS } = COLUMN;
const HONOURED = VERDICT_OF[REASON_CODE.allowed];
const VIOLATED = VERDICT_OF[REASON_CODE["fetching-agent"]];
const UNTIMED = REASON_CODE["robots-time-unknown"];
const UNCERTAIN = REASON_CODE["snapshot-time-uncertain"];
/** Snapshots within one day that are looked at for a row that only has a date. */
const PER_DAY = 64;

/** What is asked of a row; filled and reused. */
export interface Question {
  agent: number;
  /** The copy was kept. */
  use: boolean;
  readonly time: RowTime;
  readonly target: Target;
  /** Origin in the index, -1 = none. */
  origin: number;
}

export class SnapshotQuestion {
  readonly robots: RobotsQuestion;
  readonly #setup: VerifierSetup;
  /** Slot that decided, -1 where none did. */
  slot = -1;
  /** Number of the kept signal lines of the robots.txt that decided, or NO_SIGNALS. */
  signals = NO_SIGNALS;
  /** Name that decided a violation. */
  name = -1;
  /** As in RobotsQuestion. */
  crawl = -1;
  set = -1;
  #spanOrigin = -1;
  #spanFrom = 0;
  #spanTo = 0;
  #spanSlot = -1;
  readonly #words = new WordReader();
  readonly #digest = new ByteMemo(80);
  #digestBody = -1;
  /** Body that answered for the row's own columns, -1 where its status did. */
  #ownBody = -1;

  constructor(setup: VerifierSetup & { readonly snapshots: NonNullable<VerifierSetup["snapshots"]> }) {
    this.#setup = setup;
    this.robots = new RobotsQuestion(setup);
  }

  /** Number of the reason, for the URL that the row's own robots columns speak of. */
  ofRow(row: RowView, q: Question, tally: Tally): number {
    this.reset();
    const own = (row.start[ROBOTS] ?? -1) >= 0 && (row.end[ROBOTS] ?? -1) > (row.start[ROBOTS] ?? -1);
    if (!own && (row.start[ROBOTS_STATUS] ?? -1) < 0) return this.#ofHost(q, tally);
    const effect = this.#status(row);
    if (effect === "none" && !own) return this.#ofHost(q, tally);
    const age = this.#age(row, q);
    const untimed = age === UNTIMED;
    if (age >= 0 && age !== REASON_CODE["older-than-allowed"] && !untimed) return age;
    const code = this.#ownAnswer(row, q, effect, own, tally);
    if (code < 0) return this.#ofHost(q, tally);
    // What the row calls obeyed and what disallows is a violation by its own account; an allow must be shown to have been in force.
    if (untimed) return VERDICT_OF[code] === HONOURED && !this.#captured(q, this.#ownBody) ? this.#forget(UNTIMED) : code;
    return age < 0 ? code : this.#stale(code, tally);
  }

  /** Number of the reason by the snapshots of the host alone. */
  ofHost(q: Question, tally: Tally): number {
    this.reset();
    return this.#ofHost(q, tally);
  }

  /** Forgets the last answer. */
  reset(): void {
    this.slot = -1;
    this.signals = NO_SIGNALS;
    this.name = -1;
    this.crawl = -1;
    this.set = -1;
  }

  #ownAnswer(row: RowView, q: Question, effect: StatusEffect | "none", own: boolean, tally: Tally): number {
    const { robots } = this;
    this.#ownBody = -1;
    if (effect === "unavailable") { this.crawl = 1; return REASON_CODE.unavailable; }
    if (effect === "unreachable") { this.crawl = 0; this.name = q.agent; return REASON_CODE.unreachable; }
    if (!own) return effect === "parse" ? -1 : REASON_CODE["fetch-status-unknown"];
    const body = this.#body(row.bytes, row.start[ROBOTS] ?? 0, row.end[ROBOTS] ?? 0);
    if (body < 0) return REASON_CODE["digest-not-in-snapshots"];
    this.#ownBody = body;
    const code = robots.ofBody(body, q.agent, q.target, q.use);
    this.#take(-1, robots.index.signalsOfBody(body), tally);
    if (q.origin >= 0 && !q.time.day) {
      const slot = this.#at(q.origin, q.time.ms);
      const other = slot < 0 || q.time.ms - robots.index.time(slot) > this.#setup.maxAgeMs ? -1 : robots.index.body(slot);
      if (other >= 0 && other !== body) tally.note(NOTE_CODE["digest-differs-from-snapshot"]);
    }
    return code;
  }

  /**
   * Whether the host's snapshots show this body (-1: that there was no robots.txt) at a moment from which it could still be used at
   * the fetch: before it, and at most as old as allowed (RFC 9309 §2.4). Certain moments only.
   */
  #captured(q: Question, body: number): boolean {
    const { index } = this.robots;
    if (q.origin < 0 || q.time.day) return false;
    const oldest = q.time.ms - this.#setup.maxAgeMs;
    for (let slot = index.at(q.origin, q.time.ms), seen = 0; slot >= 0 && seen < PER_DAY && index.time(slot) >= oldest; slot = index.at(q.origin, index.time(slot) - 1), seen += 1) {
      if (index.latest(slot) > q.time.ms) continue;
      if (body < 0 ? index.state(slot) === "unavailable" : index.body(slot) === body) return true;
    }
    return false;
  }

  /** Slot in force; rows of one host mostly share it. */
  #at(origin: number, ms: number): number {
    if (origin === this.#spanOrigin && ms >= this.#spanFrom && ms < this.#spanTo) return this.#spanSlot;
    const { index } = this.robots;
    const slot = index.at(origin, ms);
    const next = index.nextAfter(origin, ms);
    this.#spanOrigin = origin;
    this.#spanFrom = slot < 0 ? -Infinity : index.time(slot);
    this.#spanTo = next < 0 ? Infinity : index.time(next);
    return (this.#spanSlot = slot);
  }

  /** Body by its digest; rows of one host have the same one after another. */
  #body(bytes: Uint8Array, start: number, end: number): number {
    const view = this.#words.of(bytes);
    if (this.#digest.same(view, start, end)) return this.#digestBody;
    this.#digest.keep(view, start, end);
    this.#digestBody = this.robots.index.bodyByDigest(bytes, start, end);
    return this.#digestBody;
  }

  #status(row: RowView): StatusEffect | "none" {
    const start = row.start[ROBOTS_STATUS] ?? -1;
    const end = row.end[ROBOTS_STATUS] ?? -1;
    if (start < 0 || end <= start) return "none";
    let status = 0;
    for (let i = start; i < end; i += 1) {
      const digit = (row.bytes[i] ?? 0) - 0x30;
      if (digit < 0 || digit > 9 || end - start > 3) return "unknown";
      status = status * 10 + digit;
    }
    return statusEffect(status, this.#setup.mode);
  }

  /** -1 where the row's own robots.txt was in force; UNTIMED where the row does not say when it was taken. */
  #age(row: RowView, q: Question): number {
    const start = row.start[ROBOTS_AT] ?? -1;
    const end = row.end[ROBOTS_AT] ?? -1;
    if (start < 0 || end <= start) return UNTIMED;
    const ms = timeOf(row.bytes, start, end);
    if (Number.isNaN(ms)) return UNTIMED;
    const least = q.time.ms - ms - ((timeFlags.last & TIME_DAY) === 0 ? 0 : DAY - 1);
    const most = q.time.ms - ms + (q.time.day ? DAY - 1 : 0);
    if (most < 0) return REASON_CODE["robots-after-fetch"];
    if (least > this.#setup.maxAgeMs) return REASON_CODE["older-than-allowed"];
    return least < 0 || most > this.#setup.maxAgeMs ? REASON_CODE["day-only"] : -1;
  }

  #ofHost(q: Question, tally: Tally): number {
    const { index } = this.robots;
    if (q.origin < 0) return REASON_CODE["host-not-in-snapshots"];
    const last = q.time.day ? index.at(q.origin, q.time.ms + DAY - 1) : this.#at(q.origin, q.time.ms);
    if (last < 0) return index.nextAfter(q.origin, q.time.ms) < 0 && index.undated(q.origin) ? REASON_CODE["snapshots-without-time"] : REASON_CODE["before-first-snapshot"];
    return q.time.day ? this.#overDay(last, q, tally) : this.#atMoment(last, q, tally);
  }

  #atMoment(slot: number, q: Question, tally: Tally): number {
    const { index } = this.robots;
    const code = this.#judge(slot, q, tally);
    if (q.time.ms - index.latest(slot) > this.#setup.maxAgeMs) return this.#stale(code, tally);
    if (index.latest(slot) <= q.time.ms) return q.time.ms - index.time(slot) > this.#setup.maxAgeMs ? this.#forget(UNCERTAIN) : code;
    // The snapshot may have been taken after the fetch: then the one before it was in force, and must say the same.
    tally.note(NOTE_CODE["snapshot-time-coarse"]);
    const before = index.at(q.origin, index.time(slot) - 1);
    if (before < 0 || q.time.ms - index.latest(before) > this.#setup.maxAgeMs) return this.#forget(UNCERTAIN);
    const other = this.robots.ofSlot(before, q.agent, q.target, q.use);
    return VERDICT_OF[other] === VERDICT_OF[code] ? code : this.#forget(UNCERTAIN);
  }

  /** The row only has a date: the verdict must be the same for every moment of the day. */
  #overDay(last: number, q: Question, tally: Tally): number {
    const { index } = this.robots;
    let until = q.time.ms + DAY - 1;
    let slot = last;
    let code = -1;
    for (let seen = 0; ; seen += 1) {
      if (slot < 0 || seen === PER_DAY) return REASON_CODE["day-only"];
      const from = Math.max(q.time.ms, index.time(slot));
      const least = from - index.latest(slot);
      const most = until - index.time(slot);
      const one = this.robots.ofSlot(slot, q.agent, q.target, q.use);
      const now = least > this.#setup.maxAgeMs ? REASON_CODE["older-than-allowed"] : most > this.#setup.maxAgeMs ? REASON_CODE["day-only"] : one;
      if (now === REASON_CODE["day-only"] || (code >= 0 && VERDICT_OF[now] !== VERDICT_OF[code])) return REASON_CODE["day-only"];
      if (code < 0) {
        code = now;
        this.#take(slot, index.signals(slot), tally);
        if (now === REASON_CODE["older-than-allowed"]) this.#stale(one, tally);
      }
      if (index.time(slot) <= q.time.ms) return code;
      until = index.time(slot) - 1;
      slot = index.at(q.origin, until);
    }
  }

  #judge(slot: number, q: Question, tally: Tally): number {
    const code = this.robots.ofSlot(slot, q.agent, q.target, q.use);
    this.#take(slot, this.robots.index.signals(slot), tally);
    return code;
  }

  #take(slot: number, signals: number, tally: Tally): void {
    const { robots } = this;
    this.slot = slot;
    this.signals = signals;
    this.name = robots.name;
    this.crawl = robots.crawl;
    this.set = robots.set;
    if (robots.differs) tally.note(NOTE_CODE["modes-differ"]);
    if (robots.others) tally.note(NOTE_CODE["other-agents-blocked"]);
    if (slot >= 0 && robots.index.state(slot) === "decision-only") tally.note(NOTE_CODE["snapshot-of-yes-or-no"]);
  }

  /** Counts what a snapshot that is too old would have said. */
  #stale(code: number, tally: Tally): number {
    const verdict = VERDICT_OF[code];
    if (verdict === VIOLATED) tally.note(NOTE_CODE["stale-would-be-violated"]);
    if (verdict === HONOURED) tally.note(NOTE_CODE["stale-would-be-honoured"]);
    return this.#forget(REASON_CODE["older-than-allowed"]);
  }

  /** The reason, once nothing of an answer that does not count is left. */
  #forget(code: number): number {
    this.crawl = -1;
    this.name = -1;
    this.signals = NO_SIGNALS;
    return code;
  }
}
