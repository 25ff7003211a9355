/** Writing what a fix planned, and telling what it changed. */

import type { Report, Finding } from "../../checks/types.ts";
import { realFolder } from "../../repository/folder.ts";
import { RepositoryError } from "../../repository/port.ts";
import type { FixedFile } from "./plan.ts";
import { unchanged, writeGuarded } from "./write.ts";

/**
 * Writes the files of a plan. All are looked at before the first is written, so that a file that has changed since it was read leaves
 * everything as it is. Throws RepositoryError; its message names what had been written by then.
 */
export async function writeFixes(path: string, files: readonly FixedFile[]): Promise<void> {
  const root = await realFolder(path);
  for (const file of files) await unchanged(root, file.path, file.before);
  const written: string[] = [];
  for (const file of files) {
    try {
      await writeGuarded(root, file.path, file.before, file.after);
      written.push(file.path);
    } catch (error) {
      if (!(error instanceof RepositoryError) || written.length === 0) throw error;
      throw new RepositoryError(`${error.message}; written before: ${written.join(", ")}`, { ...(error.path === undefined ? {} : { path: error.path }), ...(error.fix === undefined ? {} : { fix: error.fix }), cause: error });
    }
  }
}

interface Difference {
  readonly gone: readonly Finding[];
  /** Findings that were not there before: a date that can be read now may lie in the future. */
  readonly fresh: readonly Finding[];
}

/** What two reports on one repository differ in, by fingerprints. */
export function difference(before: Report, after: Report): Difference {
  const all = (report: Report): readonly Finding[] => [...report.general, ...report.models.flatMap((model) => model.obligations.flatMap((result) => result.findings))];
  const prints = (report: Report): ReadonlySet<string | undefined> => new Set(all(report).map((one) => one.fingerprint));
  const [was, is] = [prints(before), prints(after)];
  return { gone: all(before).filter((one) => !is.has(one.fingerprint)), fresh: all(after).filter((one) => !was.has(one.fingerprint)) };
}

