import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { Ajv, type ValidateFunction } from "ajv";
import formats from "ajv-formats";
import type { Level } from "../../../src/report/sarif/types.ts";
import { CODE_SCANNING_SCHEMA } from "./code-scanning-schema.ts";

/** What the tests read of a file. */
export interface Sarif {
  readonly runs: readonly [{
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string; readonly name: string; readonly help: { readonly markdown: string } }[] } };
    readonly invocations: readonly [{ readonly executionSuccessful: boolean; readonly toolExecutionNotifications: readonly { readonly level: Level; readonly message: { readonly text: string } }[] }];
    readonly automationDetails: { readonly id: string };
    readonly results: readonly SarifResult[];
  }];
}

export interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: Level;
  readonly message: { readonly text: string };
  readonly locations: readonly [{ readonly physicalLocation: { readonly artifactLocation: { readonly uri: string }; readonly region: { readonly startLine: number } } }];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly baselineState?: string;
  readonly suppressions?: readonly { readonly kind: string; readonly justification: string }[];
}

const ajv = new Ajv({ strict: false, unicodeRegExp: false });
formats.default(ajv);
const strict = ajv.compile(CODE_SCANNING_SCHEMA);
const standard = standardSchema();

/** The standard's own schema, from the development dependency that carries it; where that is absent our stricter slice stands alone. */
function standardSchema(): ValidateFunction | undefined {
  let path;
  try {
    path = createRequire(import.meta.url).resolve("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json");
  } catch {
    process.stderr.write("notice: no package with the OASIS schema of SARIF is installed, files are checked against our stricter slice of it\n");
    return undefined;
  }
  // Draft-04, without any of the keywords whose meaning changed since.
  const { $schema: _draft, id: _id, ...schema } = JSON.parse(readFileSync(path, "utf8")) as Record<string, unknown>;
  return ajv.compile(schema);
}

/** The parsed file; throws with the place where a schema says no, or where a result's rule is not the one at its index. */
export function valid(text: string): Sarif {
  const log: unknown = JSON.parse(text);
  for (const validate of [strict, ...(standard === undefined ? [] : [standard])]) {
    if (!validate(log)) throw new Error(ajv.errorsText(validate.errors, { dataVar: "sarif" }));
  }
  const sarif = log as Sarif;
  const { rules } = sarif.runs[0].tool.driver;
  for (const result of sarif.runs[0].results) if (rules[result.ruleIndex]?.id !== result.ruleId) throw new Error(`rule ${result.ruleId} is not at ${result.ruleIndex}`);
  return sarif;
}
