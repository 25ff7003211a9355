/** Arguments of one command, with errors that say what was meant. */

import { parseArgs } from "node:util";

/** A mistake of the user: printed without a stack, exit 2. */
export class UsageError extends Error {
  readonly hint: string | undefined;
  constructor(message: string, hint?: string) {
    super(message);
    this.name = "UsageError";
    this.hint = hint;
  }
}

interface OptionSpec {
  readonly type: "string" | "boolean";
  readonly short?: string;
  /** May be given several times: read with `texts`. */
  readonly multiple?: boolean;
}

interface Args {
  readonly positionals: readonly string[];
  text(name: string): string | undefined;
  texts(name: string): readonly string[];
  flag(name: string): boolean;
}

/** Parses strictly; an option that is not `multiple` stands at most once. `max` positionals at most; every command also knows --help, --no-color. */
export function readArgs(argv: readonly string[], options: Readonly<Record<string, OptionSpec>>, max: number): Args {
  const all: Record<string, OptionSpec> = { ...options, help: { type: "boolean", short: "h" }, "no-color": { type: "boolean" } };
  try {
    const { values, positionals, tokens } = parseArgs({ args: [...argv], options: all, allowPositionals: true, strict: true, tokens: true });
    if (positionals.length > max) throw new UsageError(`Too many arguments: ${positionals.slice(max).join(" ")}`);
    const seen = new Set<string>();
    for (const token of tokens) {
      if (token.kind !== "option" || all[token.name]?.type !== "string" || all[token.name]?.multiple === true) continue;
      // The last one would win in silence: an answer about one agent would be read as one about both.
      if (seen.has(token.name)) throw new UsageError(`--${token.name} is given twice, and is asked once`);
      seen.add(token.name);
    }
    return {
      positionals,
      text: (name) => { const v = values[name]; return typeof v === "string" ? v : undefined; },
      texts: (name) => { const v = values[name]; return Array.isArray(v) ? v.filter((t) => typeof t === "string") : []; },
      flag: (name) => values[name] === true,
    };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const message = error instanceof Error ? error.message : "unreadable arguments";
    const unknown = /'(--?[^']{1,60})/.exec(message)?.[1];
    const name = unknown?.replace(/^--?/, "").split("=")[0] ?? "";
    const close = Object.keys(all).find((o) => o.startsWith(name.slice(0, 3)) && name.length >= 3);
    throw new UsageError(message.split(". To specify")[0] ?? message, close === undefined || close === name ? undefined : `Did you mean --${close}?`);
  }
}

/** One of a fixed set of words. */
export function oneOf<T extends string>(name: string, value: string, words: readonly T[]): T {
  const found = words.find((w) => w === value);
  if (found === undefined) throw new UsageError(`${name} is ${JSON.stringify(value)}, expected one of: ${words.join(", ")}`);
  return found;
}

/** An ISO date that exists, e.g. 2026-11-22. */
export function isoDate(name: string, value: string): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== value) throw new UsageError(`${name} is ${JSON.stringify(value)}, expected a date like 2026-11-22`);
  return value;
}
