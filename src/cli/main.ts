/** Finds the command, runs it, turns errors into words. Exit: 0, 1 = findings at or above fail-on, 2 = could not run. */

import { RepositoryError } from "../repository/port.ts";
import { visible } from "../report/escape.ts";
import { VERSION } from "../version.ts";
import { UsageError } from "./args.ts";
import type { CommandTable } from "./command.ts";
import { listing } from "./command.ts";
import { helpText } from "./help.ts";
import type { Io } from "./io.ts";

const COMMANDS: CommandTable = {
  check: { line: "check the records of a repository against its artifacts and the law catalogue", load: async () => (await import("./commands/check.ts")).check },
  facts: { line: "show what can be read from the model artifacts, with sources", load: async () => (await import("./commands/facts.ts")).facts },
  init: { line: "write .gpai/ record skeletons, filled with what was inferred", load: async () => (await import("./commands/init.ts")).init },
  classify: { line: "who am I under the AI Act: questions with their facts, and a signed record of the answers", load: async () => (await import("./commands/classify.ts")).classify },
  fix: { line: "write what a program can mend (digests, size bands, dates, numbers): shown as a diff first", load: async () => (await import("./commands/fix.ts")).fix },
  baseline: { line: "record today's findings as known debt, so that only new ones fail", load: async () => (await import("./commands/baseline.ts")).baseline },
  optout: { line: "prove opt-outs: verify crawl evidence, evaluate rows, test robots.txt, count domains", load: async () => (await import("./commands/optout.ts")).optout },
  gaps: { line: "compare what you did not sign with what you do instead: the gap analysis, fit to send", load: async () => (await import("./commands/gaps.ts")).gaps },
  timeline: { line: "show the days that bind a model, and those of the law", load: async () => (await import("./commands/timeline.ts")).timeline },
  compute: { line: "state training compute and energy with sources, and what each recipient asks for", load: async () => (await import("./commands/compute.ts")).compute },
  sweep: { line: "sweep an organisation: one issue per group of obligations, one dashboard, from a workflow or a laptop", load: async () => (await import("./commands/sweep.ts")).sweep },
  explain: { line: "explain one obligation, or list them", load: async () => (await import("./commands/explain.ts")).explain },
  schema: { line: "print the JSON Schema of a record file or of a report", load: async () => (await import("./commands/schema.ts")).schema },
};

function usage(): string {
  return `gpai-docket ${VERSION}: keeps the compliance file of a general-purpose AI model inside its repository, and keeps it honest.

Usage: gpai-docket <command> [options]

${listing(COMMANDS, 9)}

  --help, -h     help of a command: gpai-docket check --help
  --version, -v  the version
  --no-color     no colours (also: NO_COLOR=1)

Start with: gpai-docket check .
Exit codes of check: 0 nothing at or above fail-on, 1 findings at or above it, 2 could not run. Those of the other commands stand in
their help.
`;
}

/** Runs one command line. Never throws. */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  const args = argv.filter((a) => a !== "--no-color");
  const [name, ...rest] = args;
  if (name === undefined || name === "--help" || name === "-h" || name === "help") {
    if (name === "help" && rest[0] !== undefined && Object.hasOwn(COMMANDS, rest[0])) return main([...rest, "--help"], io);
    (name === undefined ? io.err : io.out)(helpText(usage(), io.width));
    return name === undefined ? 2 : 0;
  }
  if (name === "--version" || name === "-v") { io.out(`${VERSION}\n`); return 0; }
  return choose(COMMANDS, "", name, rest, io);
}

/** Runs the command `name` of a table; `path` is what leads to the table: `` or `optout `. */
async function choose(table: CommandTable, path: string, name: string, rest: readonly string[], io: Io): Promise<number> {
  const entry = Object.hasOwn(table, name) ? table[name] : undefined;
  if (entry === undefined && name.startsWith("-")) {
    io.err(`Unknown option ${JSON.stringify(name.slice(0, 100))}: options stand after the command. gpai-docket ${path}--help lists the commands.\n`);
    return 2;
  }
  if (entry === undefined) {
    const close = Object.keys(table).find((c) => c.startsWith(name.slice(0, 2)));
    io.err(`Unknown command ${JSON.stringify(path + name)}.${close === undefined ? "" : ` Did you mean ${path}${close}?`} gpai-docket ${path}--help lists the commands.\n`);
    return 2;
  }
  try {
    const command = await entry.load();
    const [next, ...further] = rest;
    if (command.commands !== undefined && next !== undefined && !next.startsWith("-")) {
      return next === "help" ? await choose(table, path, name, [...further, "--help"], io) : await choose(command.commands, `${path}${name} `, next, further, io);
    }
    if (command.topics !== undefined && next !== undefined && Object.hasOwn(command.topics, next)) return await choose(command.topics, `${path}${name} `, next, further, io);
    if (rest.includes("--help") || rest.includes("-h")) { io.out(helpText(command.help, io.width)); return 0; }
    if (command.commands !== undefined) { io.err(helpText(command.help, io.width)); return 2; }
    return await command.run(rest, io);
  } catch (error) {
    io.err(errorText(error, path + name, io));
    return 2;
  }
}

function errorText(error: unknown, name: string, io: Io): string {
  if (error instanceof UsageError) return `${io.style("red", "error:")} ${visible(error.message)}${error.hint === undefined ? "" : `\n${visible(error.hint)}`}\ngpai-docket ${name} --help lists the options.\n`;
  if (error instanceof RepositoryError) return `${io.style("red", "error:")} ${error.path === undefined ? "" : `${visible(error.path)}: `}${visible(error.message)}\n${error.fix === undefined ? "" : `fix: ${visible(error.fix)}\n`}`;
  const text = error instanceof Error ? (error.stack ?? error.message) : "unknown error";
  return `${io.style("red", "internal error:")} the check could not run; this is a fault of gpai-docket, not of your repository.\n${text.split("\n").slice(0, 6).map((l) => visible(l)).join("\n")}\n`;
}
