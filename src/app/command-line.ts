/** What `node dist/app.js …` was asked for. Imports nothing that is not bundled: help must be there before the packages are. */

import { VERSION } from "../version.ts";

const USAGE = `GPAI Docket's app, ${VERSION}

  node dist/app.js [start]                       serves webhooks and pages, and does the work (npm start)
  node dist/app.js doctor [--json] [--no-color]  looks at everything that must be right, and changes nothing (npm run doctor)
  node dist/app.js --help | --version

Without credentials, start opens a setup page that creates the app on GitHub. Its variables stand in docs/operators.md.
Exit codes: 0 done, 1 cannot start, or the doctor found a failure, 2 this command line is not understood.
`;

export type CommandLine =
  | { readonly command: "start" }
  | { readonly command: "doctor"; readonly json: boolean; readonly noColor: boolean }
  /** Nothing to do but to say this; to the error stream where the code is not 0. */
  | { readonly command: "say"; readonly text: string; readonly exitCode: 0 | 2 };

/** Reads the arguments after the program's name. Never throws; foreign text comes back quoted. */
export function readCommandLine(argv: readonly string[]): CommandLine {
  const [first = "start", ...rest] = argv;
  if (["help", "--help", "-h"].includes(first) || rest.some((arg) => arg === "--help" || arg === "-h")) return { command: "say", text: USAGE, exitCode: 0 };
  if (["version", "--version", "-v"].includes(first)) return { command: "say", text: `${VERSION}\n`, exitCode: 0 };
  if (first !== "start" && first !== "doctor") return refused(`Unknown command ${quoted(first)}.`);
  const known = first === "doctor" ? ["--json", "--no-color", "--no-colour"] : [];
  const unknown = rest.find((arg) => !known.includes(arg));
  if (unknown !== undefined) return refused(`${first} does not know ${quoted(unknown)}.${first === "start" ? " Its settings are variables of the environment: docs/operators.md." : ""}`);
  return first === "start" ? { command: "start" } : { command: "doctor", json: rest.includes("--json"), noColor: rest.some((arg) => arg.startsWith("--no-colo")) };
}

function refused(why: string): CommandLine {
  return { command: "say", text: `${why} node dist/app.js --help lists the commands.\n`, exitCode: 2 };
}

/** As JSON, so that no control character of it reaches the terminal. */
function quoted(text: string): string {
  return JSON.stringify(text.slice(0, 100)).replace(/[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, "?");
}
