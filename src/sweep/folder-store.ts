/**
 * A store in a folder: for a scheduled workflow, whose cache carries the folder from run to run, and for a laptop.
 *
 * One file per entry, named by the SHA-256 of its key: keys are longer than file names may be, and some disks hold `A` and `a` for one
 * name. Its first line tells the key and the length of the value, so that a file that was cut off is no entry.
 */

import { createHash, randomUUID } from "node:crypto";
import { mkdir, open, readdir, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { leaseLock, type LeaseOptions } from "./folder-lock.ts";
import { checkKey } from "./store-key.ts";
import type { Space, Store } from "./store.ts";

const DAY_MS = 86_400_000;
/** A header: the format's name, two numbers, a key. */
const HEADER_BYTES = 600;
const HEADER = /^gpai-docket-entry 1 (\d{1,12}) ([\x20-\x7e]{1,500})\n/;

export interface FolderStoreOptions {
  /** Milliseconds since 1970, for `expire`. Locks go by the machine's own clock. */
  readonly clock?: () => number;
  readonly lease?: LeaseOptions;
}

/** Makes the folder where it is missing. Rejects with the system's error where it cannot be written. */
export async function folderStore(folder: string, options: FolderStoreOptions = {}): Promise<Store> {
  const clock = options.clock ?? (() => Date.now());
  const root = join(folder, "v1");
  const temporary = join(root, "tmp");
  await mkdir(temporary, { recursive: true });
  await sweepTemporary(temporary);
  const fileOf = (space: Space, key: string): string => {
    const name = createHash("sha256").update(checkKey(key)).digest("hex");
    return join(root, space, name.slice(0, 2), name.slice(2));
  };
  return {
    async read(space, key) {
      const file = fileOf(space, key);
      const bytes = await orUndefined(readFile(file));
      if (bytes === undefined) return undefined;
      const header = headerOf(bytes);
      if (header === undefined || header.key !== key || bytes.length !== header.bytes + header.length) return undefined;
      await touch(file, clock());
      return new Uint8Array(bytes.subarray(header.bytes));
    },
    async write(space, key, value) {
      const file = fileOf(space, key);
      const draft = join(temporary, randomUUID());
      const entry = Buffer.concat([Buffer.from(`gpai-docket-entry 1 ${value.length} ${key}\n`, "latin1"), value]);
      await writeFile(draft, entry);
      await utimes(draft, clock() / 1000, clock() / 1000);
      await mkdir(join(file, ".."), { recursive: true });
      await rename(draft, file);
    },
    remove: (space, key) => rm(fileOf(space, key), { force: true }),
    async keys(space, prefix) {
      const found: string[] = [];
      for (const file of await files(join(root, space))) {
        const key = await keyOf(file);
        if (key?.startsWith(prefix) === true) found.push(key);
      }
      return found.sort();
    },
    lock: (name) => leaseLock(join(root, "locks", createHash("sha256").update(checkKey(name)).digest("hex")), options.lease),
    async expire(space, days) {
      let removed = 0;
      for (const file of await files(join(root, space))) {
        const known = await orUndefined(stat(file));
        if (known === undefined || known.mtimeMs >= clock() - days * DAY_MS) continue;
        await rm(file, { force: true });
        removed++;
      }
      return removed;
    },
    close: () => Promise.resolve(),
  };
}

/** Every entry's file, in the order of their names. */
async function files(folder: string): Promise<string[]> {
  const found: string[] = [];
  for (const part of (await orUndefined(readdir(folder)) ?? []).sort()) {
    for (const name of (await orUndefined(readdir(join(folder, part))) ?? []).sort()) found.push(join(folder, part, name));
  }
  return found;
}

async function keyOf(file: string): Promise<string | undefined> {
  const handle = await orUndefined(open(file, "r"));
  if (handle === undefined) return undefined;
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEADER_BYTES), 0, HEADER_BYTES, 0);
    return headerOf(buffer.subarray(0, bytesRead))?.key;
  } finally {
    await handle.close();
  }
}

function headerOf(bytes: Uint8Array): { readonly key: string; readonly length: number; readonly bytes: number } | undefined {
  const found = HEADER.exec(Buffer.from(bytes.subarray(0, HEADER_BYTES)).toString("latin1"));
  return found === null ? undefined : { key: found[2] ?? "", length: Number(found[1]), bytes: found[0].length };
}

/** A read is a use, which is worth one write a day. */
async function touch(file: string, now: number): Promise<void> {
  const known = await orUndefined(stat(file));
  if (known !== undefined && Math.abs(now - known.mtimeMs) > DAY_MS) await orUndefined(utimes(file, now / 1000, now / 1000));
}

/** Drafts of processes that were killed. An hour old by the machine's clock: nobody writes one for so long. */
async function sweepTemporary(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const known = await orUndefined(stat(join(folder, name)));
    if (known !== undefined && known.ctimeMs < Date.now() - 3_600_000) await rm(join(folder, name), { force: true });
  }
}

/** What another process removes between two looks is no error. */
async function orUndefined<T>(asked: Promise<T>): Promise<T | undefined> {
  try {
    return await asked;
  } catch (error) {
    if (typeof error === "object" && error !== null && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR")) return undefined;
    throw error;
  }
}
