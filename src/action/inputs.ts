/** Inputs as the runner passes them (`INPUT_<NAME>`, defaults of action.yml filled in). Read here, so that the toolkit loads beside git and not before it. */

import { FAIL_ON } from "../records/fail-on.ts";

export type Env = Readonly<Record<string, string | undefined>>;

/** An input without surrounding white space; "" where it is not set. */
export function input(env: Env, name: string): string {
  return (env[`INPUT_${name.toUpperCase()}`] ?? "").trim();
}

/** Words that an input may hold; empty is none of them and always right. */
export const WORDS = { "fail-on": FAIL_ON, "comment": ["on-change", "always", "never"], "suggestions": ["true", "false"], "confidential": ["show", "hide"] } as const;

/** False where an input holds a word that it cannot: then the full run says so, whatever the change touches. */
export function wordsAreKnown(env: Env): boolean {
  return Object.entries(WORDS).every(([name, words]) => {
    const given = input(env, name);
    const word = name === "suggestions" ? given.toLowerCase() : given;
    return word === "" || words.some((one) => one === word);
  });
}
