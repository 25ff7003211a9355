/**
 * An exclusive lock over processes that share a folder, kept by lease files that outlive a kill by their term at most.
 *
 * Whoever wants the lock writes a file of its own first and looks who else is there second. Two that start together both see the other,
 * both step back, and try again after unequal pauses: never do both hold it.
 */

import { randomInt, randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, readlink, rename, rm, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import type { Lock } from "./store.ts";

export interface LeaseOptions {
  /** How long a lease holds unless it is renewed, in milliseconds. Default 120,000. */
  readonly termMs?: number;
  /** How often it is renewed. Default a quarter of the term. */
  readonly renewMs?: number;
  /** Times that a start at the same moment is tried again. Default 4. */
  readonly tries?: number;
}

interface Lease {
  readonly id: string;
  readonly machine: string;
  readonly pid: number;
  /** Milliseconds since 1970. */
  readonly until: number;
}

/** The lock that this folder stands for; undefined where somebody else holds it. Rejects where the folder cannot be written. */
export async function leaseLock(folder: string, options: LeaseOptions = {}): Promise<Lock | undefined> {
  const termMs = options.termMs ?? 120_000;
  const tries = options.tries ?? 4;
  const own = { id: randomUUID(), machine: await machine(), pid: process.pid };
  await mkdir(folder, { recursive: true });
  const file = join(folder, `${own.id}.json`);
  const write = async (): Promise<number> => {
    const draft = join(folder, `${own.id}.tmp`);
    const from = performance.now();
    await writeFile(draft, JSON.stringify({ ...own, until: Date.now() + termMs } satisfies Lease));
    await rename(draft, file);
    return from + termMs;
  };
  for (let tried = 1; ; tried++) {
    const until = await write();
    if (!(await othersHold(folder, own))) return renewed(file, until, { write, everyMs: options.renewMs ?? termMs / 4, leastMs: termMs / 4 });
    await rm(file, { force: true });
    if (tried >= tries) return undefined;
    await new Promise((resolve) => { setTimeout(resolve, randomInt(5, 60) * tried); });
  }
}

/** Goes by the monotonic clock: a machine whose clock is set back does not get a longer lease. */
function renewed(file: string, first: number, { write, everyMs, leastMs }: { readonly write: () => Promise<number>; readonly everyMs: number; readonly leastMs: number }): Lock {
  let until = first;
  let released = false;
  let renewing: Promise<void> = Promise.resolve();
  const timer = setInterval(() => {
    renewing = renewing.then(async () => {
      // A machine that slept: the lease may be somebody else's before it is written anew.
      if (released || performance.now() >= until - leastMs) return;
      until = await write();
    }).catch(() => undefined);
  }, everyMs);
  timer.unref();
  return {
    held: () => !released && performance.now() < until,
    release: async () => {
      released = true;
      clearInterval(timer);
      await renewing;
      await rm(file, { force: true });
    },
  };
}

async function othersHold(folder: string, own: { readonly id: string; readonly machine: string }): Promise<boolean> {
  for (const name of await readdir(folder)) {
    if (!name.endsWith(".json") || name === `${own.id}.json`) continue;
    const lease = await readLease(join(folder, name));
    if (lease === undefined) continue;
    if (lease === "unreadable" || lease.until < Date.now() || (lease.machine === own.machine && !alive(lease.pid))) await rm(join(folder, name), { force: true });
    else return true;
  }
  return false;
}

async function readLease(file: string): Promise<Lease | "unreadable" | undefined> {
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch {
    return undefined;
  }
  try {
    const data = JSON.parse(text) as Partial<Lease> | null;
    if (typeof data?.id !== "string" || typeof data.machine !== "string" || typeof data.pid !== "number" || typeof data.until !== "number") return "unreadable";
    return { id: data.id, machine: data.machine, pid: data.pid, until: data.until };
  } catch {
    return "unreadable";
  }
}

/** Signal 0 asks whether the process is there, kill(2). */
function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return typeof error === "object" && error !== null && "code" in error && error.code === "EPERM";
  }
}

/** Where process numbers mean the same: this host since it started, and this container. */
async function machine(): Promise<string> {
  const [boot, space] = await Promise.all([
    readFile("/proc/sys/kernel/random/boot_id", "utf8").catch(() => ""),
    readlink("/proc/self/ns/pid").catch(() => ""),
  ]);
  return `${hostname()} ${boot.trim()} ${space}`;
}
