/** The `weights` of model.yaml as a test of paths. */

import { compileGlob } from "../formats/glob.ts";
import type { ModelRecords } from "../records/types.ts";

function literal(pattern: string): (path: string) => boolean {
  const clean = pattern.replace(/^\.\//, "").replace(/\/+$/, "");
  if (clean === "" || clean === ".") return () => true;
  return (path) => path === clean || path.startsWith(`${clean}/`);
}

/**
 * The globs of a record as one test; undefined where it names no path. A pattern without wildcard that names a folder covers
 * what lies in it. An invalid pattern matches nothing (the reader of the record says so).
 */
export function weightGlobs(records: ModelRecords): ((path: string) => boolean) | undefined {
  const patterns = (records.model?.data.weights ?? []).flatMap((entry) => (entry.path === undefined ? [] : [entry.path]));
  if (patterns.length === 0) return undefined;
  const tests = patterns.map((pattern) => {
    if (!/[*?[{\\]/.test(pattern)) return literal(pattern);
    const compiled = compileGlob(pattern);
    return compiled.ok ? (path: string) => compiled.glob.matches(path) : () => false;
  });
  return (path) => tests.some((test) => test(path));
}
