/** A progress line for work that takes longer than two seconds; nothing at all for quick work. */

import type { Progress } from "../engine/progress.ts";
import { visible } from "../report/escape.ts";
import type { Io } from "./io.ts";

const QUIET_MS = 2000;

/** `step` shows, `done` clears. On a pipe each step is one line at most every two seconds. */
export function progressLine(io: Io, now: () => number): { readonly step: Progress; readonly done: () => void } {
  const started = now();
  let last = started;
  let drawn = false;
  return {
    step: (text) => {
      const time = now();
      if (time - started < QUIET_MS || time - last < (io.interactive ? 100 : QUIET_MS)) return;
      last = time;
      drawn = io.interactive;
      io.err(io.interactive ? `\r\u001b[K… ${visible(text).slice(0, io.width - 4)}` : `… ${visible(text)}\n`);
    },
    done: () => { if (drawn) io.err("\r\u001b[K"); },
  };
}
