/** The terminal as a value, so that commands are functions of it. */

import { styleText } from "node:util";
import type { Style } from "../report/style.ts";
import { plainStyle } from "../report/style.ts";
import type { Dialogue } from "./dialogue.ts";

export interface Io {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly style: Style;
  /** Columns to wrap at: the terminal's, at most 120; 100 when piped. */
  readonly width: number;
  /** True where stderr is a terminal: a progress line may be redrawn. */
  readonly interactive: boolean;
  /** Standard input, opened when first asked for; absent where there is none (tests, other doors). */
  readonly stdin?: () => Input;
  /** Opens a dialogue; absent, or undefined, where standard input or output is no terminal. */
  readonly dialogue?: () => Promise<Dialogue | undefined>;
  /** Resolves when the reader of `out` has caught up: a command that writes much waits here, so that memory stays bounded. */
  readonly drained?: () => Promise<void>;
}

/** Bytes in pieces; `isTTY` where a person types them. */
export type Input = AsyncIterable<Uint8Array> & { readonly isTTY?: boolean };

interface Stream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
  readonly writableNeedDrain?: boolean;
  once?(event: "drain" | "close", listener: () => void): unknown;
  off?(event: "drain" | "close", listener: () => void): unknown;
}

/** Colours: on for a terminal, off with --no-color, NO_COLOR (any value but empty) or TERM=dumb, on with FORCE_COLOR. */
export function nodeIo(argv: readonly string[], env: Readonly<Record<string, string | undefined>>, stdout: Stream, stderr: Stream, stdin?: () => Input, dialogue?: Io["dialogue"]): Io {
  const off = argv.includes("--no-color") || (env["NO_COLOR"] ?? "") !== "" || env["TERM"] === "dumb";
  const forced = (env["FORCE_COLOR"] ?? "") !== "" && env["FORCE_COLOR"] !== "0";
  const coloured = !off && (stdout.isTTY === true || forced);
  const columns = Number(env["COLUMNS"] ?? stdout.columns ?? 100);
  return {
    out: (text) => { stdout.write(text); },
    err: (text) => { stderr.write(text); },
    style: coloured ? (format, text) => styleText(format, text) : plainStyle,
    width: Math.max(40, Math.min(120, Number.isFinite(columns) && columns > 0 ? columns : 100)),
    interactive: stderr.isTTY === true,
    drained: () => drained(stdout),
    ...(stdin === undefined ? {} : { stdin }),
    ...(dialogue === undefined ? {} : { dialogue }),
  };
}

function drained(stream: Stream): Promise<void> {
  if (stream.writableNeedDrain !== true || stream.once === undefined) return Promise.resolve();
  return new Promise((resolve) => {
    const done = (): void => {
      stream.off?.("drain", done);
      stream.off?.("close", done);
      resolve();
    };
    stream.once?.("drain", done);
    stream.once?.("close", done);
  });
}
