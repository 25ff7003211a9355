/** Files that `optout verify` and `optout merge` write, and the folder in which an interrupted run is kept. */

import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { once } from "node:events";
import { dirname, join } from "node:path";
import { createGunzip, createGzip } from "node:zlib";
import type { Readable, Writable } from "node:stream";
import type { StateStore } from "../../../optout/verify/plan.ts";
import { UsageError } from "../../args.ts";

/** Deepest folder that is made for a file. */
const MAX_DEPTH = 64;

/** Makes a folder and those above it, one by one: `recursive` never ends on file systems that refuse new folders with ENOENT. */
async function makeFolder(path: string, depth = 0): Promise<void> {
  try {
    await mkdir(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EEXIST") return;
    if (code !== "ENOENT" || depth > MAX_DEPTH || dirname(path) === path || (await stat(dirname(path)).then(() => true, () => false))) throw error;
    await makeFolder(dirname(path), depth + 1);
    await mkdir(path);
  }
}

/** Writes beside the place and then moves: an interrupted run leaves no half file. */
export async function writeWhole(option: string, path: string, text: string): Promise<void> {
  try {
    const temp = `${path}.part`;
    await makeFolder(dirname(path));
    await writeFile(temp, text);
    await rename(temp, path);
  } catch (error) {
    throw new UsageError(`${option} ${path} cannot be written: ${error instanceof Error ? error.message : "unknown error"}`);
  }
}

/** Throws `UsageError` where `path` cannot be written: asked before hours of work, not after them. */
export async function writable(option: string, path: string): Promise<void> {
  try {
    await makeFolder(dirname(path));
    if (await stat(path).then((found) => found.isDirectory(), () => false)) throw new Error("it is a folder");
    await writeFile(`${path}.part`, "");
    await rm(`${path}.part`);
  } catch (error) {
    throw new UsageError(`${option} ${path} cannot be written: ${error instanceof Error ? error.message : "unknown error"}`);
  }
}

/** A file of rows, compressed where it is called `.gz`. */
export interface RowsFile {
  write(text: string): Promise<void>;
  end(): Promise<void>;
}

/** Opens the file of rows; what was there is replaced when it is ended. */
export async function rowsFile(path: string): Promise<RowsFile> {
  const temp = `${path}.part`;
  await makeFolder(dirname(path)).catch(() => undefined);
  const out = createWriteStream(temp);
  await once(out, "open").catch((error: unknown) => { throw new UsageError(`--rows ${path} cannot be written: ${error instanceof Error ? error.message : "unknown error"}`); });
  const gzip = path.endsWith(".gz") ? createGzip() : undefined;
  gzip?.pipe(out);
  const to: Writable = gzip ?? out;
  let failure: unknown;
  out.on("error", (error) => { failure = error; });
  const check = (): void => { if (failure !== undefined) throw new UsageError(`--rows ${path} cannot be written: ${failure instanceof Error ? failure.message : "unknown error"}`); };
  // One listener each, whatever the number of waits.
  const waiting: (() => void)[] = [];
  const wake = (): void => { for (const resolve of waiting.splice(0)) resolve(); };
  to.on("drain", wake);
  out.on("error", wake);
  const room = (): Promise<void> => failure === undefined ? new Promise((resolve) => { waiting.push(resolve); }) : Promise.resolve();
  return {
    write: async (text) => {
      check();
      if (!to.write(text)) await room();
      check();
    },
    end: async () => {
      check();
      const done = once(out, "close");
      to.end();
      await done;
      check();
      await rename(temp, path);
    },
  };
}

/** Totals of finished manifests in a folder, one file each. */
export async function stateFolder(folder: string): Promise<StateStore> {
  await makeFolder(folder).catch((error: unknown) => { throw new UsageError(`--resume ${folder} cannot be made: ${error instanceof Error ? error.message : "unknown error"}`); });
  return {
    get: (key) => readFile(join(folder, `${key}.json`), "utf8").catch(() => undefined),
    put: (key, text) => writeWhole("--resume", join(folder, `${key}.json`), text),
  };
}

/** A text of at most `max` bytes. */
export async function readText(path: string, max: number): Promise<string> {
  try {
    const found = await stat(path);
    const { size } = found;
    // A pipe may never end, and a device has no size to be held against the limit.
    if (!found.isFile()) throw new UsageError(`${path} is not a regular file`);
    if (size > max) throw new UsageError(`${path} is larger than ${String(Math.floor(max / 1_048_576))} MiB`);
    return await readFile(path, "utf8");
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError(`${path} cannot be read: ${error instanceof Error ? error.message : "unknown error"}`);
  }
}

/** Longest line of a file of rows, in characters. */
const MAX_LINE = 65_536;

/** Lines of a file of rows. Throws `UsageError` where it cannot be read whole. */
export async function* rowLines(path: string): AsyncGenerator<string> {
  const file = createReadStream(path);
  const stream: Readable = path.endsWith(".gz") ? file.pipe(createGunzip()) : file;
  if (stream !== file) file.on("error", (error) => { stream.destroy(error); });
  let rest = "";
  try {
    for await (const chunk of stream.setEncoding("utf8") as AsyncIterable<string>) {
      const lines = (rest + chunk).split("\n");
      rest = lines.pop() ?? "";
      if (rest.length > MAX_LINE) throw new Error("a line is too long");
      yield* lines;
    }
  } catch (error) {
    throw new UsageError(`${path} cannot be read: ${error instanceof Error ? error.message : "unknown error"}`);
  }
  if (rest !== "") yield rest;
}
