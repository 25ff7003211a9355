/** The runner's log. `core.info` prints raw text, in which a file name could start a workflow command: everything passes here. */

import { logLine } from "../report/escape.ts";

export function log(text: string): void {
  process.stdout.write(`${text.split("\n").map((l) => logLine(l)).join("\n")}\n`);
}
