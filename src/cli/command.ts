import type { Io } from "./io.ts";

/** One command of the CLI. `run` returns the exit code; UsageError and RepositoryError are turned into words by main. */
export interface Command {
  readonly help: string;
  run(argv: readonly string[], io: Io): Promise<number>;
}
