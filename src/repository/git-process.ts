/**
 * The only place that starts git. No shell, a scrubbed environment, a time limit, and configuration that keeps a hostile
 * repository's own config from naming programs to run. Output is split on NUL as it streams, so that no listing is held twice.
 */

import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from "node:child_process";
import { devNull } from "node:os";
import { delimiter, isAbsolute } from "node:path";
import { bareKind, planted } from "./bare.ts";
import { RepositoryError } from "./port.ts";

/** Passed before every sub-command: each key, left to the repository's own config, could make git start a program. */
const SAFE_CONFIG = [
  "core.fsmonitor=false", `core.hooksPath=${devNull}`, "core.quotepath=off", "core.alternateRefsCommand=true", "core.pager=cat",
  "protocol.ext.allow=never", "credential.helper=", "safe.bareRepository=explicit", "gc.auto=0", "maintenance.auto=false", "log.showSignature=false",
];
/** Nothing else of the caller's environment reaches git: no GIT_* redirection, no tokens, no tracing. */
const INHERITED = ["HOME", "XDG_CONFIG_HOME", "USERPROFILE", "HOMEDRIVE", "HOMEPATH", "SystemRoot", "SYSTEMROOT", "TMPDIR", "TEMP", "TMP"];

/** Environment for git: offline (no protocol allowed, no lazy fetch), no prompts, no locks, literal pathspecs. */
export function gitEnvironment(extra: Readonly<Record<string, string>> = {}): Record<string, string> {
  const environment: Record<string, string> = {
    GIT_CONFIG_NOSYSTEM: "1", GIT_TERMINAL_PROMPT: "0", GIT_OPTIONAL_LOCKS: "0", GIT_NO_LAZY_FETCH: "1", GIT_NO_REPLACE_OBJECTS: "1",
    GIT_ALLOW_PROTOCOL: "none", GIT_LITERAL_PATHSPECS: "1", GIT_LFS_SKIP_SMUDGE: "1", GIT_ASKPASS: "", GIT_PAGER: "cat", LC_ALL: "C",
  };
  for (const key of INHERITED) {
    const value = process.env[key];
    if (value !== undefined) environment[key] = value;
  }
  // A relative entry in PATH would let the repository supply its own `git`.
  environment["PATH"] = (process.env["PATH"] ?? "").split(delimiter).filter((entry) => isAbsolute(entry)).join(delimiter);
  return { ...environment, ...extra };
}

/** A bare repository is named outright, never found by git itself: a pull request can hold one, with a configuration of its own. */
function command(root: string, args: readonly string[]): string[] {
  return ["--no-pager", ...SAFE_CONFIG.flatMap((setting) => ["-c", setting]), ...(bareKind(root) === "own" ? ["--git-dir=."] : []), ...args];
}

/**
 * Output of one quick git process, waited for in place (no streams to set up), for the one question that is asked before anything
 * else. `undefined` where git cannot be started, fails, takes longer than `timeoutMs` or prints more than `maxBytes`.
 */
export function gitOutput(root: string, args: readonly string[], { timeoutMs, maxBytes }: { timeoutMs: number; maxBytes: number }): Buffer | undefined {
  if (bareKind(root) === "planted") return undefined;
  const run = spawnSync("git", command(root, args), { cwd: root, env: gitEnvironment(), stdio: ["ignore", "pipe", "ignore"], timeout: timeoutMs, killSignal: "SIGKILL", maxBuffer: maxBytes, windowsHide: true });
  return run.error === undefined && run.status === 0 ? run.stdout : undefined;
}

/** Starts git in `root` with pipes; the caller owns the process. Throws `RepositoryError` where git would take a planted repository for ours. */
export function startGit(root: string, args: readonly string[], environment = gitEnvironment()): ChildProcessWithoutNullStreams {
  if (bareKind(root) === "planted") throw planted(root);
  return spawn("git", command(root, args), { cwd: root, env: environment, stdio: ["pipe", "pipe", "pipe"], shell: false, windowsHide: true });
}

export interface GitRun {
  /** Exit code; null where the process was stopped by us (enough records, or out of time). */
  readonly code: number | null;
  /** At most 4,000 characters. */
  readonly stderr: string;
  readonly stopped: "enough" | "time" | null;
}

interface GitOptions {
  /** Milliseconds, default 60,000. */
  readonly timeoutMs?: number;
  readonly environment?: Record<string, string>;
  /** Text for its standard input. */
  readonly input?: string;
}

/**
 * Runs git and hands over each NUL-ended record of its output (a rest without NUL is handed over too). `onRecord` returns
 * false to stop early. Rejects with `RepositoryError` only where git cannot be started, or must not be.
 */
export function gitRecords(root: string, args: readonly string[], onRecord: (record: Buffer) => boolean | void, options: GitOptions = {}): Promise<GitRun> {
  return new Promise((resolve, reject) => {
    const child = startGit(root, args, options.environment);
    let stderr = "";
    let stopped: GitRun["stopped"] = null;
    let pending: Buffer[] = [];
    const stop = (why: "enough" | "time"): void => { stopped ??= why; child.kill("SIGKILL"); };
    const timer = setTimeout(() => stop("time"), options.timeoutMs ?? 60_000);
    const take = (record: Buffer): void => { if (stopped === null && onRecord(record) === false) stop("enough"); };
    child.stdin.on("error", () => undefined);
    child.stdin.end(options.input ?? "");
    child.stdout.on("data", (chunk: Buffer) => {
      let start = 0;
      for (let end = chunk.indexOf(0); end !== -1; end = chunk.indexOf(0, start)) {
        const part = chunk.subarray(start, end);
        take(pending.length === 0 ? part : Buffer.concat([...pending, part]));
        pending = [];
        start = end + 1;
      }
      if (start < chunk.length && stopped === null) pending.push(chunk.subarray(start));
    });
    child.stderr.on("data", (chunk: Buffer) => { if (stderr.length < 4000) stderr += chunk.toString("utf8").slice(0, 4000 - stderr.length); });
    child.on("error", (cause: NodeJS.ErrnoException) => { clearTimeout(timer); reject(startError(cause)); });
    child.on("close", (code) => {
      clearTimeout(timer);
      if (pending.length > 0) take(Buffer.concat(pending));
      resolve({ code: stopped === null ? code : null, stderr, stopped });
    });
  });
}

function startError(cause: NodeJS.ErrnoException): RepositoryError {
  return cause.code === "ENOENT"
    ? new RepositoryError("git is not installed, or the folder does not exist", { fix: "install git (https://git-scm.com/downloads) and make sure it is on PATH", cause })
    : new RepositoryError(`git could not be started (${cause.code ?? "unknown error"})`, { cause });
}

interface GitText extends GitRun {
  /** Output, trailing line ends removed; at most 1 MB is kept. */
  readonly stdout: string;
}

/** Runs git for a short answer. */
export async function gitText(root: string, args: readonly string[], options: GitOptions = {}): Promise<GitText> {
  let stdout = "";
  const run = await gitRecords(root, args, (record) => { if (stdout.length < 1_000_000) stdout += record.toString("utf8"); }, options);
  return { ...run, stdout: stdout.replace(/[\r\n]{1,2}$/, "") };
}
