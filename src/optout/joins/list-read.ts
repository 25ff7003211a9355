/** What became of one register or list while it was read. */

import type { ListRole } from "./types.ts";

/** Places kept of each reason; the rest is counted. */
const PLACES = 20;

export interface ListProblem {
  /** 1-based. */
  readonly line: number;
  readonly reason: string;
  /** Cut at 100 characters. */
  readonly text: string;
}

/** Why a file was not read to its end. */
export interface ListUnread { readonly offset?: number; readonly reason: string; readonly fix?: string }

export interface ListRead {
  readonly name: string;
  readonly role: ListRole;
  readonly format: string;
  /** Bytes as they lie on disk, and their digest where they were read to the end. */
  readonly size: number;
  readonly sha256?: string;
  /** ISO date: as declared, or as the head of the list says. */
  readonly date?: string;
  /** Entries in the file, whatever became of them; comments and headers are none. */
  readonly rows: number;
  /** Handed to the compiler, which counts repeated ones. */
  readonly joined: number;
  /** Requests without a decision; refused ones. */
  readonly open: number;
  readonly refused: number;
  /** Lines and values that could not be read. */
  readonly bad: number;
  /** Reason → number: what is in `bad`, and what is worth knowing (`other-use`, `kind iscc`, `widened` …). */
  readonly counts: Readonly<Record<string, number>>;
  readonly problems: readonly ListProblem[];
  readonly unread?: ListUnread;
}

/** Collects a `ListRead`. */
export class ListCounts {
  rows = 0;
  joined = 0;
  open = 0;
  refused = 0;
  bad = 0;
  date: string | undefined;
  readonly #counts = new Map<string, number>();
  readonly #problems: ListProblem[] = [];

  note(reason: string): void { this.#counts.set(reason, (this.#counts.get(reason) ?? 0) + 1); }

  problem(line: number, reason: string, text: string): void {
    this.bad += 1;
    this.warn(line, reason, text);
  }

  /** Something about an entry that is joined all the same. */
  warn(line: number, reason: string, text: string): void {
    this.note(reason);
    if ((this.#counts.get(reason) ?? 0) <= PLACES) this.#problems.push({ line, reason, text: text.slice(0, 100) });
  }

  done(file: Pick<ListRead, "name" | "role" | "format" | "size">, sha256: string | undefined, unread: ListUnread | undefined): ListRead {
    const counts = Object.fromEntries([...this.#counts].sort(([a], [b]) => (a < b ? -1 : 1)));
    return {
      ...file, rows: this.rows, joined: this.joined, open: this.open, refused: this.refused, bad: this.bad, counts, problems: this.#problems,
      ...(sha256 === undefined ? {} : { sha256 }), ...(this.date === undefined ? {} : { date: this.date }), ...(unread === undefined ? {} : { unread }),
    };
  }
}
