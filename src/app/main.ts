/** `npm start` and `npm run doctor`: reads the environment, puts the parts together, and takes them apart again. */

import { findingsJson, findingsText } from "./doctor/finding.ts";
import { diagnose, readWhole } from "./doctor/doctor.ts";
import { readEnvFile } from "./env-file.ts";
import type { EnvironmentProblem, Variables } from "./environment.ts";
import { Secrets } from "./redact.ts";
import { start } from "./start.ts";

const USAGE = `GPAI Docket's app

  node dist/app.js [start]                      serves webhooks and pages, and does the work
  node dist/app.js doctor [--json] [--no-color] looks at everything that must be right, and changes nothing

Without credentials, start opens a setup page that creates the app on GitHub. Its variables stand in docs/operators.md.
`;

/** Runs one command; its exit code goes to `process.exitCode`. Resolves when the command is done, or the server serves. */
export async function main(argv: readonly string[]): Promise<void> {
  const [command = "start", ...rest] = argv;
  if (command === "doctor" && rest.every((arg) => ["--json", "--no-color", "--no-colour"].includes(arg))) {
    await doctor(rest);
  } else if (command === "start" && rest.length === 0) {
    const { environment, problems } = readWhole(allVariables());
    if (environment === undefined) refuse(problems);
    else await start(environment);
  } else {
    process.stdout.write(USAGE);
    process.exitCode = command === "help" || command === "--help" ? 0 : 2;
  }
}

async function doctor(args: readonly string[]): Promise<void> {
  const findings = await diagnose({ variables: allVariables(), nodeVersion: process.version, now: Date.now, secrets: new Secrets() });
  const colours = process.stdout.isTTY && !args.some((arg) => arg.startsWith("--no-colo")) && (process.env["NO_COLOR"] ?? "") === "";
  process.stdout.write(args.includes("--json") ? findingsJson(findings) : findingsText(findings, colours));
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
