import type { Io } from "./io.ts";

/** One command of the CLI. `run` returns the exit code; UsageError and RepositoryError are turned into words by main. */
export interface Command {
  readonly help: string;
  /** A command that only leads to others: main chooses among these and never calls `run`. */
  readonly commands?: CommandTable;
  /** First words that lead to a command of their own; everything else is for `run`. */
  readonly topics?: CommandTable;
  run(argv: readonly string[], io: Io): Promise<number>;
}

/** Commands by name, each with its line in the listing. They load on demand: `--help` and `--version` stay instant. */
export type CommandTable = Readonly<Record<string, { readonly line: string; load(): Promise<Command> }>>;

/** The lines of a table, names padded to `width`. */
export function listing(table: CommandTable, width: number): string {
  return Object.entries(table).map(([name, c]) => `  ${name.padEnd(width)}${c.line}`).join("\n");
}
