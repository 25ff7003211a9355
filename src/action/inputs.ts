/** Inputs as the runner passes them (`INPUT_<NAME>`, defaults of action.yml filled in). Read here, so that the toolkit loads beside git and not before it. */

export type Env = Readonly<Record<string, string | undefined>>;

/** An input without surrounding white space; "" where it is not set. */
export function input(env: Env, name: string): string {
  return (env[`INPUT_${name.toUpperCase()}`] ?? "").trim();
}
