/** A program in a real pseudo-terminal (through Python's `pty`), for what only a terminal shows: prompts, line editing, Ctrl-C. */

import { spawnSync } from "node:child_process";

const DRIVER = `
import json, os, pty, select, sys, time
argv, steps, limit = json.loads(sys.stdin.read())
pid, fd = pty.fork()
if pid == 0:
    os.environ["TERM"] = "xterm"; os.environ["NO_COLOR"] = "1"; os.environ["COLUMNS"] = "100"
    os.execv(argv[0], argv)
seen, mark, end = b"", 0, time.time() + limit
def pump(wait):
    global seen
    ready, _, _ = select.select([fd], [], [], wait)
    if not ready: return True
    try: data = os.read(fd, 65536)
    except OSError: return False
    if not data: return False
    seen += data
    return True
alive = True
for want, send in steps:
    while alive and want.encode() not in seen[mark:] and time.time() < end: alive = pump(0.1)
    if want.encode() not in seen[mark:]: break
    mark = seen.index(want.encode(), mark) + len(want.encode())
    os.write(fd, send.encode())
while alive and time.time() < end: alive = pump(0.1)
if time.time() >= end: os.kill(pid, 9)
_, status = os.waitpid(pid, 0)
print(json.dumps({"out": seen.decode("utf8", "replace"), "code": os.waitstatus_to_exitcode(status)}))
`;

export interface Shown {
  readonly out: string;
  /** Negative: the signal that ended it. */
  readonly code: number;
}

/**
 * Runs `argv` and, for each step, waits for its first text in what the terminal shows and types the second. Undefined, with a printed
 * notice, where there is no Python to open a terminal with.
 */
export function inTerminal(argv: readonly string[], steps: readonly (readonly [wait: string, type: string])[], seconds = 60): Shown | undefined {
  const ran = spawnSync("python3", ["-c", DRIVER], { input: JSON.stringify([argv, steps, seconds]), encoding: "utf8", maxBuffer: 64 * 1_048_576 });
  if (ran.error !== undefined || ran.status !== 0) {
    process.stderr.write(`notice: no pseudo-terminal (${ran.error?.message ?? ran.stderr.slice(-200)}), tests that need one are left out\n`);
    return undefined;
  }
  return JSON.parse(ran.stdout) as Shown;
}
