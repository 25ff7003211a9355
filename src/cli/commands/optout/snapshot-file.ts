/** Files of `optout snapshot`: bodies that wait on disk, and an output that is there whole or not at all. */

import { createHash } from "node:crypto";
import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { mkdir, open, rename, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createGzip, type Gzip } from "node:zlib";
import type { BodyStore } from "../../../optout/snapshots/record.ts";
import { RepositoryError } from "../../../repository/port.ts";

/** Bodies that are held in memory before they go to disk, in bytes. */
const IN_MEMORY = 256 * 1024 * 1024;

/** A store that grows beyond memory into a temporary file; `remove` deletes it. */
export function bodyFile(limit: number = IN_MEMORY): BodyStore & { remove(): void } {
  const places: (readonly [offset: number, length: number] | Uint8Array)[] = [];
  let held = 0;
  let folder: string | undefined;
  let handle = -1;
  let size = 0;
  return {
    put(bytes) {
      if (held + bytes.length <= limit) {
        held += bytes.length;
        return places.push(new Uint8Array(bytes)) - 1;
      }
      if (folder === undefined) {
        folder = mkdtempSync(join(tmpdir(), "gpai-docket-"));
        handle = openSync(join(folder, "bodies"), "wx+", 0o600);
      }
      for (let at = 0; at < bytes.length;) at += writeSync(handle, bytes, at, bytes.length - at, size + at);
      size += bytes.length;
      return places.push([size - bytes.length, bytes.length]) - 1;
    },
    get(id) {
      const place = places[id];
      if (place === undefined || place instanceof Uint8Array) return place ?? new Uint8Array(0);
      const bytes = new Uint8Array(place[1]);
      for (let at = 0; at < bytes.length;) {
        const read = readSync(handle, bytes, at, bytes.length - at, place[0] + at);
        if (read === 0) throw new RepositoryError("the temporary file of bodies became shorter", { fix: "run again, with room in the temporary folder" });
        at += read;
      }
      return bytes;
    },
    remove() {
      if (folder === undefined) return;
      closeSync(handle);
      rmSync(folder, { recursive: true, force: true });
      folder = undefined;
    },
  };
}

export const finished = {
  /** Throws where the output exists and may not be replaced, before any work is done. */
  async mayWrite(path: string, force: boolean): Promise<void> {
    const there = await stat(path).catch(() => undefined);
    if (there === undefined) return;
    if (!there.isFile()) throw new RepositoryError("is there already, and no regular file", { path, fix: "choose another --out" });
    if (!force) throw new RepositoryError("is there already", { path, fix: "choose another --out, or add --force to overwrite it" });
  },
};

interface Written { readonly sha256: string; readonly bytes: number }

/**
 * Writes lines beside `path` and renames the file at the end, so that what is there is whole. `.gz` compresses: without time and
 * system in its header (RFC 1952 §2.3), so that the same zlib gives the same bytes. `dry`: computes all, writes nothing.
 */
export async function writeLines(lines: Iterable<string>, path: string, options: { readonly dry: boolean; readonly force: boolean; readonly progress: (text: string) => void }): Promise<Written> {
  const hash = createHash("sha256");
  const part = `${path}.${process.pid}.part`;
  let bytes = 0;
  if (!options.dry) await mkdir(dirname(path), { recursive: true });
  const file = options.dry ? undefined : await open(part, "wx", 0o644).catch((cause: NodeJS.ErrnoException) => { throw new RepositoryError(`cannot be written (${cause.code ?? "unknown error"})`, { path: part, fix: "choose another --out", cause }); });
  const write = async (chunk: Uint8Array): Promise<void> => {
    hash.update(chunk);
    bytes += chunk.length;
    if (file !== undefined) for (let at = 0; at < chunk.length;) at += (await file.write(chunk, at)).bytesWritten;
    options.progress(`writing ${path}: ${Math.floor(bytes / 1_048_576)} MiB`);
  };
  try {
    const chunks = /\.gz$/i.test(path) ? zipped(batches(lines)) : batches(lines);
    for await (const chunk of chunks) await write(chunk);
    await file?.sync();
    await file?.close();
    if (file !== undefined) {
      await finished.mayWrite(path, options.force);
      await rename(part, path);
    }
  } catch (error) {
    await file?.close().catch(() => undefined);
    if (file !== undefined) await rm(part, { force: true });
    if (error instanceof RepositoryError) throw error;
    throw new RepositoryError(`cannot be written (${(error as NodeJS.ErrnoException).code ?? "unknown error"})`, { path, fix: "look whether the disk is full, or choose another --out", cause: error });
  }
  return { sha256: hash.digest("hex"), bytes };
}

const BATCH = 1_048_576;

function* batches(lines: Iterable<string>): Generator<Uint8Array> {
  let waiting: string[] = [];
  let length = 0;
  for (const line of lines) {
    waiting.push(line);
    length += line.length;
    if (length < BATCH) continue;
    yield Buffer.from(waiting.join(""), "utf8");
    waiting = [];
    length = 0;
  }
  if (waiting.length > 0) yield Buffer.from(waiting.join(""), "utf8");
}

async function* zipped(chunks: Iterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const gzip: Gzip = createGzip({ level: 6 });
  const feed = async (): Promise<void> => {
    for (const chunk of chunks) if (!gzip.write(chunk)) await new Promise((resolve) => { gzip.once("drain", resolve); });
    gzip.end();
  };
  const feeding = feed().catch((error: unknown) => { gzip.destroy(error as Error); });
  let first = true;
  for await (const chunk of gzip as AsyncIterable<Buffer>) {
    // Byte 9 names the system that compressed: unknown.
    if (first && chunk.length > 9) chunk[9] = 255;
    first = false;
    yield chunk;
  }
  await feeding;
}
