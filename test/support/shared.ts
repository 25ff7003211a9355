import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../../shared/", import.meta.url));

/** Folder of shared test data beside the checkout, or undefined (with a printed notice, once per call) where it is absent. */
export function shared(part: "cases" | "conformance" | "filings" | "reference"): string | undefined {
  const folder = `${root}${part}`;
  if (existsSync(folder)) return folder;
  process.stderr.write(`notice: ../shared/${part} is absent, tests that read it are left out\n`);
  return undefined;
}
