/** A folder for one process at a time, by a file that names the process. */

import { open, readFile, rename, rm, stat, utimes } from "node:fs/promises";
import { readFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { StoreError, codeOf } from "./log.ts";

const FILE = "in-use.json";
const TOUCH_MS = 5_000;
/** A holder on another host cannot be asked whether it lives: it is gone once its file was not touched for this long. */
const GONE_MS = 3 * TOUCH_MS;

interface Holder { readonly pid: number; readonly host: string; readonly start: string }

export interface FolderLock { release(): Promise<void> }

/** When a process began, in the kernel's own words, so that a number that was given to another process since is told apart. */
function startOf(pid: number): string {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, "latin1");
    // Field 22 of proc_pid_stat(5); the second field, in parentheses, may hold blanks.
    return text.slice(text.lastIndexOf(")") + 2).split(" ")[19] ?? "";
  } catch {
    return "";
  }
}

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it lives, as another user.
    return codeOf(error) === "EPERM";
  }
}

function parse(text: string): Holder | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== "object" || value === null || !("pid" in value) || !("host" in value) || !("start" in value)) return undefined;
    const { pid, host, start } = value;
    return typeof pid === "number" && Number.isSafeInteger(pid) && pid > 0 && typeof host === "string" && typeof start === "string" ? { pid, host, start } : undefined;
  } catch {
    return undefined;
  }
}

async function touchedAt(file: string): Promise<number | undefined> {
  return stat(file).then((s) => s.mtimeMs, () => undefined);
}

/** True where the file's holder still lives. Takes up to 15 s where that can only be told by watching the file. */
async function held(file: string, text: string): Promise<boolean> {
  const holder = parse(text);
  if (holder !== undefined && holder.host === hostname()) return alive(holder.pid) && (holder.start === "" || holder.start === startOf(holder.pid));
  const before = await touchedAt(file);
  for (const begin = performance.now(); performance.now() - begin < GONE_MS; await pause(500)) {
    const now = await touchedAt(file);
    if (now === undefined) return false;
    if (now !== before) return true;
  }
  return false;
}

/**
 * Takes the folder for this process. Throws a StoreError where another process holds it; a file that a killed process left behind is
 * recognised and taken over.
 */
export async function lockFolder(folder: string): Promise<FolderLock> {
  const file = join(folder, FILE);
  const mine: Holder = { pid: process.pid, host: hostname(), start: startOf(process.pid) };
  for (let tries = 0; tries < 5; tries += 1) {
    const handle = await open(file, "wx", 0o600).catch((error: unknown) => {
      if (codeOf(error) === "EEXIST") return undefined;
      throw error;
    });
    if (handle !== undefined) {
      await handle.writeFile(JSON.stringify(mine));
      await handle.close();
      const timer = setInterval(() => { const now = new Date(); utimes(file, now, now).catch(() => {}); }, TOUCH_MS);
      timer.unref();
      return { release: async () => { clearInterval(timer); await rm(file, { force: true }); } };
    }
    const found = await readFile(file, "utf8").catch(() => "");
    if (await held(file, found)) {
      throw new StoreError(`Another process uses the App's data in ${folder} (${FILE} names it). The embedded database is for one process: stop that one, or set DATABASE_URL to a PostgreSQL database that several may share.`);
    }
    // Renamed first: of two processes that find it stale, the later one sees that it took away the file of the earlier, and gives it back.
    const stale = `${file}.${process.pid}.stale`;
    if (!await rename(file, stale).then(() => true, () => false)) continue;
    if (await readFile(stale, "utf8").catch(() => found) === found) await rm(stale, { force: true });
    else await rename(stale, file);
  }
  throw new StoreError(`The App's data in ${folder} cannot be locked: ${FILE} comes back again and again. Start one process at a time.`);
}
