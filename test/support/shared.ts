import { existsSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../../shared/", import.meta.url));

/** Folder of shared test data beside the checkout, or undefined (with a printed notice, once per call) where it is absent. */
export function shared(part: "cases" | "conformance" | "filings" | "reference"): string | undefined {
  const folder = `${root}${part}`;
  if (existsSync(folder)) return folder;
  process.stderr.write(`notice: ../shared/${part} is absent, tests that read it are left out\n`);
  return undefined;
}

/**
 * For a file that has no other tests: where the folder is absent, one test says so, since a file without tests is an error. Call
 * it at the top of the file.
 */
export function sharedAlone(part: Parameters<typeof shared>[0]): string | undefined {
  const folder = shared(part);
  if (folder === undefined) test(`../shared/${part} is absent: the tests of this file are left out`, () => expect(existsSync(`${root}${part}`)).toBe(false));
  return folder;
}
