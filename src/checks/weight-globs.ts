/** The `weights` of model.yaml as a test of paths. */

import { compileGlob } from "../formats/glob.ts";
import type { ModelRecords } from "../records/types.ts";

function literal(pattern: string): (path: string) => boolean {
  const clean = pattern.replace(/^\.\//, "").replace(/\/+$/, "");
  if (clean === "" || clean === ".") return () => true;
  return (path) => path === clean || path.startsWith(`${clean}/`);
}

function test(pattern: string): (path: string) => boolean {
  if (!/[*?[{\\]/.test(pattern)) return literal(pattern);
  const compiled = compileGlob(pattern);
  return compiled.ok ? (path: string) => compiled.glob.matches(path) : () => false;
}

/** Globs of the record that match none of the weight files, with their place in the list. */
export function idleGlobs(records: ModelRecords, files: readonly string[]): readonly { readonly pattern: string; readonly index: number }[] {
  return (records.model?.data.weights ?? []).flatMap(({ path }, index) => (path === undefined || files.some(test(path)) ? [] : [{ pattern: path, index }]));
}

/**
 * The globs of a record as one test; undefined where it names no path. A pattern without wildcard that names a folder covers
 * what lies in it. An invalid pattern matches nothing (the reader of the record says so).
 */
export function weightGlobs(records: ModelRecords): ((path: string) => boolean) | undefined {
  const patterns = (records.model?.data.weights ?? []).flatMap((entry) => (entry.path === undefined ? [] : [entry.path]));
  if (patterns.length === 0) return undefined;
  const tests = patterns.map(test);
  return (path) => tests.some((one) => one(path));
}
