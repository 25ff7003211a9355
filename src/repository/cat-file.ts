/** Reads blobs through one long-lived `git cat-file --batch`, started on first use. */

import type { ChildProcessWithoutNullStreams } from "node:child_process";
import { startGit } from "./git-process.ts";
import { RepositoryError } from "./port.ts";

/** Rest of a blob up to this size is read and thrown away; beyond, the process is stopped and a new one started on demand. */
const DISCARD_BYTES = 4 * 1024 * 1024;
const TIMEOUT_MS = 60_000;

interface Request {
  readonly path: string;
  readonly blob: string;
  readonly offset: number;
  readonly length: number;
  readonly resolve: (bytes: Uint8Array) => void;
  readonly reject: (error: Error) => void;
}

/** The error for an object that a partial clone does not hold. */
export function notHere(path: string): RepositoryError {
  return new RepositoryError("the object is not in this clone", { path, fix: "git fetch --refetch --no-filter origin" });
}

/** One request runs at a time; the others wait in a queue. */
export class BlobReader {
  readonly #root: string;
  readonly #queue: Request[] = [];
  #child: ChildProcessWithoutNullStreams | undefined;
  #active: Answer | undefined;
  #closed = false;

  constructor(root: string) { this.#root = root; }

  /** Bytes of a blob from `offset`, at most `length`. Rejects with `RepositoryError`. */
  read(path: string, blob: string, offset: number, length: number): Promise<Uint8Array> {
    return new Promise((resolve, reject) => {
      if (this.#closed) { reject(new RepositoryError("the repository is closed", { path })); return; }
      this.#queue.push({ path, blob, offset, length, resolve, reject });
      this.#next();
    });
  }

  /** Stops the process; waiting requests are rejected. */
  close(): void {
    this.#closed = true;
    this.#stop();
    for (const request of this.#queue.splice(0)) request.reject(new RepositoryError("the repository is closed", { path: request.path }));
  }

  #next(): void {
    if (this.#active !== undefined) return;
    const request = this.#queue.shift();
    if (request === undefined) return;
    const timer = setTimeout(() => this.#fail("git did not answer in time"), TIMEOUT_MS);
    timer.unref();
    this.#active = new Answer(request, timer);
    this.#start().stdin.write(`${request.blob}\n`);
  }

  #start(): ChildProcessWithoutNullStreams {
    if (this.#child !== undefined) return this.#child;
    const child = startGit(this.#root, ["cat-file", "--batch"]);
    this.#child = child;
    const gone = (): void => { if (this.#child === child) { this.#child = undefined; this.#fail("git stopped while it was reading"); } };
    child.on("error", gone);
    child.on("close", gone);
    child.stdin.on("error", () => undefined);
    child.stderr.on("data", () => undefined);
    child.stdout.on("data", (chunk: Buffer) => { if (this.#child === child) this.#take(chunk); });
    return child;
  }

  #take(chunk: Buffer): void {
    const answer = this.#active;
    if (answer === undefined) return;
    const done = answer.take(chunk);
    if (done === "more") return;
    clearTimeout(answer.timer);
    this.#active = undefined;
    if (done === "enough") this.#stop();
    const bytes = answer.bytes;
    if (bytes === undefined) answer.request.reject(notHere(answer.request.path));
    else answer.request.resolve(bytes);
    this.#next();
  }

  #fail(message: string): void {
    const answer = this.#active;
    this.#stop();
    this.#active = undefined;
    if (answer === undefined) return;
    clearTimeout(answer.timer);
    answer.request.reject(new RepositoryError(message, { path: answer.request.path }));
    this.#next();
  }

  #stop(): void {
    const child = this.#child;
    this.#child = undefined;
    child?.kill("SIGKILL");
    const answer = this.#active;
    if (this.#closed && answer !== undefined) {
      this.#active = undefined;
      clearTimeout(answer.timer);
      answer.request.reject(new RepositoryError("the repository is closed", { path: answer.request.path }));
    }
  }
}

/** Takes apart `<object> blob <size>\n<bytes>\n` as it streams in. */
class Answer {
  readonly request: Request;
  readonly timer: NodeJS.Timeout;
  /** Set once the header was read; undefined for a missing object. */
  bytes: Uint8Array | undefined;
  #header = "";
  #size = -1;
  #position = 0;

  constructor(request: Request, timer: NodeJS.Timeout) { this.request = request; this.timer = timer; }

  take(chunk: Buffer): "more" | "done" | "enough" {
    let rest = chunk;
    if (this.#size === -1) {
      const end = rest.indexOf(10);
      this.#header += rest.toString("latin1", 0, end === -1 ? rest.length : end);
      if (end === -1) return "more";
      rest = rest.subarray(end + 1);
      const match = /^[0-9a-f]+ blob (\d{1,16})$/.exec(this.#header);
      if (match?.[1] === undefined) return this.#header.endsWith(" missing") ? "done" : "enough";
      this.#size = Number(match[1]);
      this.bytes = new Uint8Array(Math.max(0, Math.min(this.request.length, this.#size - this.request.offset)));
    }
    const { offset } = this.request;
    const wanted = this.bytes ?? new Uint8Array(0);
    const from = Math.max(this.#position, offset);
    const until = Math.min(this.#position + rest.length, offset + wanted.length);
    if (from < until) wanted.set(rest.subarray(from - this.#position, until - this.#position), from - offset);
    this.#position += rest.length;
    if (this.#position > this.#size) return "done";
    return this.#position >= offset + wanted.length && this.#size - this.#position > DISCARD_BYTES ? "enough" : "more";
  }
}
