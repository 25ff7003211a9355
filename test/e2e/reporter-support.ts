/** report/action.yml, as far as a runner needs it. */

import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parse } from "yaml";
import { projectRoot } from "../support/mini-runner.ts";

interface Manifest { readonly inputs: Readonly<Record<string, { readonly default: string }>>; readonly outputs: object; readonly runs: { readonly using: string; readonly main: string } }

/** Defaults of the inputs, expressions left out; `main` is a name in dist/. */
export function readAction(): { readonly inputs: Readonly<Record<string, string>>; readonly main: string } {
  const manifest = parse(readFileSync(join(projectRoot, "report/action.yml"), "utf8")) as Manifest;
  if (manifest.runs.main !== "../dist/report.js" || manifest.runs.using !== "node24") throw new Error("report/action.yml runs something else");
  return { inputs: Object.fromEntries(Object.entries(manifest.inputs).map(([name, input]) => [name, input.default.includes("${{") ? "" : input.default])), main: basename(manifest.runs.main) };
}
