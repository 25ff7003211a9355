/**
 * Identity of an issue, as the hidden marker carries it (`[A-Za-z0-9._/-]`, at most 100 characters):
 *
 * - `<model id>/<group>` where the id is made of letters, digits, dot, dash, underscore and is short;
 * - `x/<what is left of the id>-<16 hex digits>/<group>` for any other id, so that no two ids share a key;
 * - `./<group>` for findings that belong to no model;
 * - `r/<number of the repository>/…` with one of the above for what stands in the organisation's records repository.
 */

import { createHash } from "node:crypto";

/** First part of keys, and model of desired issues, for findings that belong to no model. */
export const NO_MODEL = ".";

const PLAIN = /^(?=.{1,48}$)[A-Za-z0-9_-][A-Za-z0-9._-]*$/;

function part(model: string): string {
  if (PLAIN.test(model)) return model;
  const left = model.slice(0, 200).replace(/[^A-Za-z0-9._-]+/g, "-").slice(0, 24);
  return `x/${left}-${createHash("sha256").update(model).digest("hex").slice(0, 16)}`;
}

/** Key of an issue in the repository that it is about. `model` is a model's id, null for findings of none; `group` an id of `groups.ts`. */
export function issueKey(model: string | null, group: string): string {
  return `${model === null ? NO_MODEL : part(model)}/${group}`;
}

/** How keys of one repository's issues begin in the records repository. `repository` is GitHub's number. */
export function recordsScope(repository: number): string {
  return `r/${Math.trunc(Math.abs(repository))}/`;
}

/** Does a key belong to issues of this scope? Without one: to those of the repository itself. */
export function inScope(key: string, scope: string | undefined): boolean {
  return scope === undefined ? !/^r\/\d+\//.test(key) : key.startsWith(scope);
}

/** The group that a key names. */
export function groupOfKey(key: string): string {
  return key.slice(key.lastIndexOf("/") + 1);
}
