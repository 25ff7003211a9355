import { main } from "../../../src/cli/main.ts";
import { plainStyle } from "../../../src/report/style.ts";

export interface Ran { readonly code: number; readonly out: string; readonly err: string }

/** Runs one command line in this process, with pieces of standard input. */
export async function run(args: readonly string[], input?: string | readonly Uint8Array[]): Promise<Ran> {
  let out = "";
  let err = "";
  const pieces = typeof input === "string" ? [new TextEncoder().encode(input)] : (input ?? []);
  const code = await main(args, {
    out: (text) => { out += text; }, err: (text) => { err += text; },
    style: plainStyle, width: 100, interactive: false,
    ...(input === undefined ? {} : { stdin: () => (async function* stream() { yield* pieces; })() }),
  });
  return { code, out, err };
}
