/**
 * An issue tracker in memory: what a repository's issues are to `src/issues`. Kept as GitHub keeps them: state reasons, closing days,
 * locks, comments. Faults: kill before or after any write, errors of any kind.
 */

import type { IssueChange, IssueDraft, IssueTracker, OwnComment, OwnIssue } from "../../src/issues/port.ts";

export class Killed extends Error {
  override readonly name = "Killed";
}

/** What happens at a write: none · killed before it happens · killed after it happened and before the answer · an error of a kind. */
export type Fault = "none" | "before" | "after" | { readonly kind: string; readonly ambiguous?: boolean; /** Did it happen? */ readonly happened?: boolean };

interface Stored {
  issue: OwnIssue;
  comments: OwnComment[];
}

export class MemoryTracker implements IssueTracker {
  /** ISO date-time, to be moved by the test. */
  now = "2026-11-23T08:00:00Z";
  complete = true;
  /** Everything that was written, in order. */
  readonly writes: string[] = [];
  readonly reads = { own: 0, read: 0, comments: 0 };
  /** Asked at each write, from 1. */
  fault: (write: number, what: string) => Fault = () => "none";
  /** Called before each read of one issue: what a person does meanwhile. */
  meanwhile: (number: number) => void = () => undefined;
  readonly #stored = new Map<number, Stored>();
  #last = 0;
  #comments = 100;

  own(): Promise<{ readonly issues: readonly OwnIssue[]; readonly complete: boolean }> {
    this.reads.own += 1;
    return Promise.resolve({ issues: [...this.#stored.values()].map(({ issue }) => issue), complete: this.complete });
  }

  read(number: number): Promise<OwnIssue | undefined> {
    this.reads.read += 1;
    this.meanwhile(number);
    return Promise.resolve(this.#stored.get(number)?.issue);
  }

  async create(draft: IssueDraft): Promise<OwnIssue> {
    return this.#write(`create ${draft.title}`, () => this.put(draft));
  }

  async update(number: number, change: IssueChange): Promise<OwnIssue> {
    return this.#write(`update #${number} ${Object.keys(change).sort().join(",")}${change.state === undefined ? "" : ` → ${change.state} ${change.stateReason ?? ""}`}`, () => {
      const { withoutComments, ...rest } = change;
      if (withoutComments === true) this.#of(number).comments = [];
      return this.edit(number, rest);
    });
  }

  comments(number: number): Promise<readonly OwnComment[]> {
    this.reads.comments += 1;
    return Promise.resolve([...(this.#stored.get(number)?.comments ?? [])]);
  }

  async comment(number: number, body: string): Promise<OwnComment> {
    return this.#write(`comment #${number} ${body.split("\n", 1)[0] ?? ""}`, () => {
      const stored = this.#of(number);
      if (stored.issue.locked) throw Object.assign(new Error("the conversation is locked"), { kind: "locked", ambiguous: false });
      const comment = { id: (this.#comments += 1), body, createdAt: this.now };
      stored.comments.push(comment);
      stored.issue = { ...stored.issue, updatedAt: this.now };
      return comment;
    });
  }

  /** As a person, or as ours before the test: no fault, not counted. */
  put(draft: IssueDraft): OwnIssue {
    const number = (this.#last += 1);
    if (draft.body.length > 65_536 || draft.title.length > 256 || draft.labels.some((label) => label.length > 50)) throw Object.assign(new Error("Validation Failed"), { kind: "rejected" });
    const issue: OwnIssue = { number, title: draft.title, body: draft.body, labels: [...draft.labels], state: "open", stateReason: null, createdAt: this.now, updatedAt: this.now, locked: false, url: `https://github.com/wren-lm/wren-3b/issues/${number}` };
    this.#stored.set(number, { issue, comments: [] });
    return issue;
  }

  /** As a person: no fault, not counted. */
  edit(number: number, change: IssueChange & { readonly locked?: boolean; readonly duplicate?: boolean }): OwnIssue {
    const stored = this.#of(number);
    const { duplicate, state, stateReason, ...rest } = change;
    if ((rest.body?.length ?? 0) > 65_536) throw Object.assign(new Error("Validation Failed"), { kind: "rejected" });
    const { closedAt, ...before } = stored.issue;
    const next = state ?? before.state;
    const moved = next !== before.state;
    const reason = !moved ? before.stateReason : next === "open" ? ("reopened" as const) : duplicate === true ? ("duplicate" as const) : (stateReason ?? "completed");
    const closed = next === "closed" ? (moved ? this.now : closedAt) : undefined;
    stored.issue = { ...before, ...rest, state: next, stateReason: reason, updatedAt: this.now, ...(closed === undefined ? {} : { closedAt: closed }) };
    return stored.issue;
  }

  remove(number: number): void {
    this.#stored.delete(number);
  }

  /** Issue and comments, for assertions. */
  at(number: number): { readonly issue: OwnIssue; readonly comments: readonly OwnComment[] } {
    return this.#of(number);
  }

  get numbers(): readonly number[] {
    return [...this.#stored.keys()];
  }

  #of(number: number): Stored {
    const stored = this.#stored.get(number);
    if (stored === undefined) throw Object.assign(new Error("Not Found"), { kind: "not-permitted" });
    return stored;
  }

  async #write<T>(what: string, happen: () => T): Promise<T> {
    const fault = this.fault(this.writes.length + 1, what);
    const refuse = typeof fault === "object" && fault.happened !== true;
    if (fault === "before") throw new Killed(what);
    if (refuse) {
      this.writes.push(`(refused) ${what}`);
      throw Object.assign(new Error(`refused: ${fault.kind}`), { kind: fault.kind, ambiguous: fault.ambiguous ?? false });
    }
    this.writes.push(what);
    const result = happen();
    if (fault === "after") throw new Killed(what);
    if (typeof fault === "object") throw Object.assign(new Error(`no answer: ${fault.kind}`), { kind: fault.kind, ambiguous: fault.ambiguous ?? true });
    return Promise.resolve(result);
  }
}
