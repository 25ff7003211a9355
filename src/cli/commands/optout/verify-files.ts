/** Files that `optout verify` and `optout merge` write, and the folder in which an interrupted run is kept. */

import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, readFile, rename, stat, writeFile } from "node:fs/promises";
import { once } from "node:events";
import { dirname, join } from "node:path";
import { createGunzip, createGzip } from "node:zlib";
import type { Readable, Writable } from "node:stream";
import type { StateStore } from "../../../optout/verify/plan.ts";
import { UsageError } from "../../args.ts";

/** Writes beside the place and then moves: an interrupted run leaves no half file. */
export async function writeWhole(option: string, path: string, text: string): Promise<void> {
  try {
    const temp = `${path}.part`;
    await mkdir(dirname(path), { recursive: true });
    await writeFile(temp, text);
    await rename(temp, path);
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
  await mkdir(dirname(path), { recursive: true }).catch(() => undefined);
  const out = createWriteStream(temp);
  await once(out, "open").catch((error: unknown) => { throw new UsageError(`--rows ${path} cannot be written: ${error instanceof Error ? error.message : "unknown error"}`); });
  const gzip = path.endsWith(".gz") ? createGzip() : undefined;
  gzip?.pipe(out);
  const to: Writable = gzip ?? out;
  let failure: unknown;
  out.on("error", (error) => { failure = error; });
  const check = (): void => { if (failure !== undefined) throw new UsageError(`--rows ${path} cannot be written: ${failure instanceof Error ? failure.message : "unknown error"}`); };
  return {
    write: async (text) => {
      check();
      if (!to.write(text)) await Promise.race([once(to, "drain"), once(out, "error")]);
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
  await mkdir(folder, { recursive: true }).catch((error: unknown) => { throw new UsageError(`--resume ${folder} cannot be made: ${error instanceof Error ? error.message : "unknown error"}`); });
  return {
    get: (key) => readFile(join(folder, `${key}.json`), "utf8").catch(() => undefined),
    put: (key, text) => writeWhole("--resume", join(folder, `${key}.json`), text),
  };
}

/** A text of at most `max` bytes. */
export async function readText(path: string, max: number): Promise<string> {
  try {
    const { size } = await stat(path);
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
