/** Rows against removal requests, exclusion lists and lists of known pirated hosts. */

import { COLUMN, type RowView } from "../manifest/row.ts";
import { judgePresence, stillPresent } from "../joins/judge.ts";
import { openRegister } from "../joins/open.ts";
import { type EntryText, HOW_CODE, type ListRole, newHits, type Register, type RegisterData } from "../joins/types.ts";
import type { UrlSpans } from "../url/spans.ts";
import { joinExamples, NOTE_CODE } from "./reasons.ts";
import type { RowFinding } from "./result.ts";
import type { RowTime } from "./row-time.ts";
import type { ManifestSetup } from "./setup.ts";
import type { Tally } from "./tally.ts";

const OTHER_SCHEME = HOW_CODE["other-scheme"];
const { sha256: SHA256, sha1: SHA1, repository: REPOSITORY, account: ACCOUNT } = COLUMN;
const EXCLUSION = joinExamples("exclusion-list");
const PIRATED = joinExamples("pirated-host");
const REMOVAL = joinExamples("removal-request");

/** Text of a row for a finding, made only where it is kept. */
export type Describe = () => Pick<RowFinding, "url"> & Partial<RowFinding>;

export class RowJoins {
  readonly #register: Register;
  readonly #roles: readonly ListRole[];
  readonly #hits = newHits();
  readonly #text = new Map<number, EntryText>();
  /** Lists that the last row was found on: removal 1, exclusion 2, pirated 4. */
  found = 0;

  constructor(data: RegisterData) {
    this.#register = openRegister(data);
    this.#roles = this.#register.lists.map((list) => list.role);
  }

  /** Counts a row. `urls`: its URL, and the one that it was redirected to. `known`: already counted as one of a known host. */
  row(row: RowView, urls: readonly UrlSpans[], count: number, time: RowTime | undefined, kept: boolean, known: boolean, manifest: ManifestSetup, tally: Tally, describe: Describe): void {
    const hits = this.#hits;
    const register = this.#register;
    hits.count = 0;
    hits.full = false;
    this.found = known ? 4 : 0;
    for (let i = 0; i < count; i += 1) { const url = urls[i]; if (url !== undefined) register.url(url, hits); }
    if (register.has.sha256) this.#hash("sha256", row, SHA256);
    if (register.has.sha1) this.#hash("sha1-base32", row, SHA1);
    if (register.has.repositories) {
      const repository = row.start[REPOSITORY] ?? -1;
      if (repository >= 0) register.repository(row.bytes, repository, row.end[REPOSITORY] ?? 0, hits);
      const account = row.start[ACCOUNT] ?? -1;
      if (account >= 0) register.account(row.bytes, account, row.end[ACCOUNT] ?? 0, hits);
    }
    if (hits.count > 0) this.#count(row.line, time, kept, manifest, tally, describe);
  }

  #hash(kind: "sha256" | "sha1-base32", row: RowView, column: number): void {
    const start = row.start[column] ?? -1;
    if (start >= 0) this.#register.hash(kind, row.bytes, start, row.end[column] ?? 0, this.#hits);
  }

  #count(line: number, time: RowTime | undefined, kept: boolean, manifest: ManifestSetup, tally: Tally, describe: Describe): void {
    const { entries, how, count } = this.#hits;
    const seen = new Set<string>();
    let late = false;
    for (let i = 0; i < count; i += 1) {
      const entry = entries[i] ?? 0;
      if (how[i] === OTHER_SCHEME) continue;
      const text = this.#describe(entry);
      const role = this.#register.list(entry).role;
      if (role === "removal-register") {
        if (!kept || !this.#inForce(entry, time, manifest, tally)) continue;
        if (this.found % 2 === 0) tally.removalRows += 1;
        this.found |= 1;
        // The entry's place makes its id its own where ids are missing or repeated.
        if (once(seen, `r${text.id}`)) tally.removal(text.id, line, () => finding(describe(), "removal-request", text));
        if (tally.wants(REMOVAL, line) && once(seen, "removal")) tally.example(REMOVAL, line, finding(describe(), "removal-request", text));
      } else {
        const exclusion = role === "exclusion-list";
        const bit = exclusion ? 2 : 4;
        late ||= !Number.isNaN(this.#register.from(entry)) && time !== undefined && this.#register.from(entry) > time.ms;
        if ((this.found & bit) === 0) {
          if (exclusion) tally.exclusionRows += 1;
          else tally.piratedRows += 1;
          this.found |= bit;
          if (tally.wants(exclusion ? EXCLUSION : PIRATED, line)) tally.example(exclusion ? EXCLUSION : PIRATED, line, finding(describe(), exclusion ? "exclusion-list" : "pirated-host", text));
        }
        if (exclusion && once(seen, `e${text.value}`)) tally.exclusion(text.value);
        if (!exclusion && once(seen, `p${text.list.name}`)) tally.pirated(text.list.name);
      }
    }
    if (late) tally.note(NOTE_CODE["listed-after-fetch"]);
  }

  /** Whether the row is still there although the entry was in force; what is not is a note. */
  #inForce(entry: number, time: RowTime | undefined, manifest: ManifestSetup, tally: Tally): boolean {
    const presence = judgePresence(this.#register.from(entry), this.#register.to(entry), time?.ms ?? Number.NaN, manifest.date ?? Number.NaN);
    if (presence === "before-decision") tally.note(NOTE_CODE["removal-decided-after-fetch"]);
    if (presence === "no-time") tally.note(NOTE_CODE["removal-without-time"]);
    return stillPresent(presence);
  }

  #describe(entry: number): EntryText {
    let text = this.#text.get(entry);
    if (text === undefined) {
      text = this.#register.describe(entry);
      if (this.#text.size >= 10_000) this.#text.clear();
      this.#text.set(entry, text);
    }
    return text;
  }

  /** Roles for which there are entries. */
  get roles(): readonly ListRole[] { return this.#roles; }
}

function once(seen: Set<string>, key: string): boolean {
  if (seen.has(key)) return false;
  seen.add(key);
  return true;
}

function finding(row: ReturnType<Describe>, reason: string, text: EntryText): Omit<RowFinding, "file" | "line"> {
  const date = text.from?.slice(0, 10) ?? text.list.date;
  return { ...row, reason, rule: `${text.id}: ${text.kind} ${text.value}`.slice(0, 200), source: `${text.list.name}:${String(text.line)}${date === undefined ? "" : ` (${date})`}`.slice(0, 500) };
}
