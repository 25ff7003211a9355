/** Which finding is which, across commits: what a change brought, the baseline and code scanning all ask the same question. */

import { createHash } from "node:crypto";
import type { Finding } from "./types.ts";

const MAX_NAMES = 100;
const MAX_NAME = 200;

function hash(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/**
 * `about` of a finding that sums up several things: the distinct names in order, at most 100 of at most 200 characters. What is longer
 * stands there as a digest, and what is more as one digest of all the rest: a change of any name always shows.
 */
export function about(names: readonly string[]): readonly string[] {
  const all = [...new Set(names)].map((name) => (name.length > MAX_NAME ? `sha256:${hash(name)}` : name)).sort();
  return all.length <= MAX_NAMES ? all : [...all.slice(0, MAX_NAMES - 1), `sha256:${hash(all.slice(MAX_NAMES - 1).join("\u0000"))}`];
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
