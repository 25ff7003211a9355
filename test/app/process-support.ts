/** The built app as a child process. */

import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { node24, projectRoot } from "../support/mini-runner.ts";
import { tempFolder } from "../support/temp-repo.ts";

/** dist/app.js, or that of another build. */
export const APP = join(process.env["GPAI_DOCKET_DIST"] ?? join(projectRoot, "dist"), "app.js");

const running = new Set<App>();

/** Ends all that a test has left. */
export function killAll(): void {
  for (const app of running) app.child.kill("SIGKILL");
  running.clear();
}

export class App {
  readonly child: ChildProcess;
  readonly exited: Promise<number | null>;
  output = "";
  #waiting: (() => void)[] = [];

  constructor(env: Readonly<Record<string, string>>, args: readonly string[] = []) {
    this.child = spawn(node24, [...args, APP], { cwd: tempFolder("cwd-"), env: { PATH: process.env["PATH"] ?? "", PORT: "0", ...env }, stdio: ["ignore", "pipe", "pipe"] });
    const heard = (part: Buffer): void => {
      this.output += part.toString("utf8");
      for (const wake of this.#waiting.splice(0)) wake();
    };
    this.child.stdout?.on("data", heard);
    this.child.stderr?.on("data", heard);
    this.exited = new Promise((resolve) => { this.child.on("close", (code) => { heard(Buffer.alloc(0)); resolve(code); }); });
    running.add(this);
  }

  /** Waits until the output holds it; throws with the output where the process ended before. */
  async says(words: RegExp): Promise<RegExpExecArray> {
    const late = setTimeout(() => { this.child.kill("SIGKILL"); }, 40_000);
    for (;;) {
      const found = words.exec(this.output);
      if (found !== null) {
        clearTimeout(late);
        return found;
      }
      if (this.child.exitCode !== null || this.child.signalCode !== null) throw new Error(`ended with ${this.child.exitCode ?? this.child.signalCode} without ${String(words)}:\n${this.output}`);
      await new Promise<void>((resolve) => { this.#waiting.push(resolve); });
    }
  }

  async url(): Promise<string> { return `http://127.0.0.1:${(await this.says(/"port":(\d+),"store"/))[1]}`; }
}
