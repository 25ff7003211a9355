/** `npm start` and `npm run doctor`: reads the environment, puts the parts together, and takes them apart again. */

import type { CommandLine } from "./command-line.ts";
import { findingsJson, findingsText } from "./doctor/finding.ts";
import { diagnose, readWhole } from "./doctor/doctor.ts";
import { readEnvFile } from "./env-file.ts";
import type { EnvironmentProblem, Variables } from "./environment.ts";
import { Secrets } from "./redact.ts";
import { start } from "./start.ts";

/** Runs one command; its exit code goes to `process.exitCode`. Resolves when the command is done, or the server serves. */
export async function main(asked: Exclude<CommandLine, { command: "say" }>): Promise<void> {
  if (asked.command === "doctor") {
    await doctor(asked);
    return;
  }
  const { environment, problems } = readWhole(allVariables());
  if (environment === undefined) refuse(problems);
  else await start(environment);
}

async function doctor(asked: { readonly json: boolean; readonly noColor: boolean }): Promise<void> {
  const findings = await diagnose({ variables: allVariables(), nodeVersion: process.version, now: Date.now, secrets: new Secrets() });
  const colours = process.stdout.isTTY && !asked.noColor && (process.env["NO_COLOR"] ?? "") === "";
  process.stdout.write(asked.json ? findingsJson(findings) : findingsText(findings, colours));
  process.exitCode = findings.some(({ level }) => level === "failure") ? 1 : 0;
}

function refuse(problems: readonly EnvironmentProblem[]): void {
  process.stderr.write(`The app cannot start:\n${problems.map(({ message, fix }) => `  ${message}.\n  Fix: ${fix}.\n`).join("")}`);
  process.exitCode = 1;
}

/** Those of the process above those of `.env` in the data folder, which the setup page writes. */
function allVariables(): Variables {
  const own = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== undefined && value.trim() !== ""));
  return { ...readEnvFile(own["DATA_DIR"] ?? "data").variables, ...own };
}
