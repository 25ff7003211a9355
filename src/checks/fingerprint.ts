/** Which finding is which, across commits: what a change brought, the baseline and code scanning all ask the same question. */

import { createHash } from "node:crypto";
import type { Finding } from "./types.ts";

const MAX_NAMES = 100;
const MAX_NAME = 200;

function hash(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** `path@0123456789abcdef`: a file in one state of it, by 16 hex digits of a digest or commit. */
const STATE = /@([0-9a-f]{16}(?: in [a-z.]{1,20})?)$/;

/** A file in one state, as a name for `about`: other content under an old name is something new. `digest`: at least 16 hex digits. */
export function inState(path: string, digest: string): string {
  return `${path}@${digest.slice(0, 16).toLowerCase()}`;
}

/**
 * `about` of a finding that sums up several things: the distinct names in order, at most 100 of at most 200 characters. What is longer
 * stands there as a digest, and what is more as one digest of all the rest, of files in a state their states: a change of any name
 * always shows, and thousands of files that only moved are the same.
 */
export function about(names: readonly string[]): readonly string[] {
  const all = [...new Set(names)].map((name) => (name.length > MAX_NAME ? `sha256:${hash(name)}` : name)).map((name) => ({ name, state: STATE.exec(name)?.[1] ?? name }));
  all.sort((a, b) => order(a.state, b.state) || order(a.name, b.name));
  const shown = all.slice(0, all.length <= MAX_NAMES ? MAX_NAMES : MAX_NAMES - 1).map((one) => one.name);
  return all.length <= MAX_NAMES ? shown : [...shown, `sha256:${hash(all.slice(MAX_NAMES - 1).map((one) => one.state).join("\u0000"))}`];
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The path that a name of the head had at the base; `path@state` is a path with a mark of its state. */
function movedName(name: string, renames: ReadonlyMap<string, string>): string {
  const whole = renames.get(name);
  if (whole !== undefined) return whole;
  const cut = name.lastIndexOf("@");
  const path = cut <= 0 ? undefined : renames.get(name.slice(0, cut));
  return path === undefined ? name : `${path}${name.slice(cut)}`;
}

/** Message with the paths of the head replaced by those of the base. A path that holds spaces or brackets is left as it is. */
function movedWords(message: string, renames: ReadonlyMap<string, string>): string {
  return message.split(/([\s`"'(),;]{1,8})/).map((word) => {
    if (!/[./]/.test(word)) return word;
    const path = renames.has(word) ? word : word.replace(/[.:]{1,3}$/, "");
    const from = renames.get(path);
    return from === undefined ? word : `${from}${word.slice(path.length)}`;
  }).join("");
}

/** What of a message makes a finding the same one: line numbers move when lines above are edited. */
function words(finding: Finding, renames: ReadonlyMap<string, string> | undefined): string {
  const message = finding.message.replaceAll(/:\d+/g, "");
  return renames === undefined || renames.size === 0 ? message : movedWords(message, renames);
}

/**
 * The identity of a finding: rule, obligation, model, path and message; for a finding that says what it is `about`, these names in
 * place of path and message. Line numbers are no part of it, neither the finding's own nor those inside messages
 * (`file.yaml:12`). `renames` maps a path of the head to its path at the base.
 */
export function identity(finding: Finding, obligation: string, model: string, renames?: ReadonlyMap<string, string>): string {
  if (finding.about !== undefined) return [groupOf(finding, obligation, model), ...namesOf(finding, renames)].join("\u0000");
  const path = finding.path === undefined ? "" : (renames?.get(finding.path) ?? finding.path);
  return [finding.rule, obligation, model, path, words(finding, renames)].join("\u0000");
}

/** What findings with `about` share whatever names they list: rule, obligation and model. */
export function groupOf(finding: Finding, obligation: string, model: string): string {
  return [finding.rule, obligation, model, "about"].join("\u0000");
}

/** The names that a finding is about, as they are called at the base. */
export function namesOf(finding: Finding, renames?: ReadonlyMap<string, string>): readonly string[] {
  const names = finding.about ?? [];
  return renames === undefined || renames.size === 0 ? names : names.map((name) => movedName(name, renames)).sort();
}

/** Fingerprints of one report: equal findings are told apart by their order. */
export class Fingerprints {
  readonly #seen = new Map<string, number>();

  /** 32 hex digits. */
  of(finding: Finding, obligation: string, model: string): string {
    const key = identity(finding, obligation, model);
    const n = this.#seen.get(key) ?? 0;
    this.#seen.set(key, n + 1);
    return hash(n === 0 ? key : `${key}\u0000${n}`).slice(0, 32);
  }
}
