/** The central directory of a zip archive (APPNOTE.TXT 4.3): names and sizes only; nothing is decompressed. */

import type { OpenFile } from "../reader.ts";
import { Refusal } from "./reading.ts";

export interface ZipEntry {
  readonly name: string;
  /** 0 = stored, 8 = deflated. */
  readonly method: number;
  readonly compressed: number;
  readonly size: number;
}

const MAX_DIRECTORY = 16 * 1024 * 1024;
const MAX_ENTRIES = 100_000;
const END = 0x06054b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 65_535;

/** True where the file begins like a zip archive with an entry in it. */
export function isZip(head: Uint8Array): boolean {
  return head[0] === 0x50 && head[1] === 0x4b && head[2] === 3 && head[3] === 4;
}

/** Reads the directory. Throws `Refusal` for one that is cut, lies about its size, or names an entry twice. */
export async function zipEntries(file: OpenFile): Promise<readonly ZipEntry[]> {
  const { count, size, offset } = await findDirectory(file);
  if (count > MAX_ENTRIES || size > MAX_DIRECTORY) throw new Refusal("the archive's directory is too large");
  if (offset + size > file.size || count * 46 > size) throw new Refusal("the archive's directory does not fit the file");
  const directory = buffer(await file.bytes(offset, size));
  if (directory.length < size) throw new Refusal("the archive is cut");
  const entries: ZipEntry[] = [];
  const names = new Set<string>();
  let at = 0;
  for (let i = 0; i < count; i += 1) {
    if (at + 46 > directory.length || directory.readUInt32LE(at) !== 0x02014b50) throw new Refusal("the archive's directory is broken");
    const [nameLength, extraLength, commentLength] = [directory.readUInt16LE(at + 28), directory.readUInt16LE(at + 30), directory.readUInt16LE(at + 32)];
    const next = at + 46 + nameLength + extraLength + commentLength;
    if (next > directory.length) throw new Refusal("the archive's directory is broken");
    const name = directory.toString("utf8", at + 46, at + 46 + nameLength);
    if (names.has(name)) throw new Refusal("the archive names an entry twice");
    names.add(name);
    const extra = directory.subarray(at + 46 + nameLength, at + 46 + nameLength + extraLength);
    const entry = withZip64(extra, { name, method: directory.readUInt16LE(at + 10), compressed: directory.readUInt32LE(at + 20), size: directory.readUInt32LE(at + 24) });
    if (entry.compressed > file.size || (entry.method === 0 && entry.size !== entry.compressed)) throw new Refusal("an entry of the archive is larger than the archive");
    entries.push(entry);
    at = next;
  }
  return entries;
}

async function findDirectory(file: OpenFile): Promise<{ readonly count: number; readonly size: number; readonly offset: number }> {
  const length = Math.min(file.size, END_SIZE + LONGEST_COMMENT);
  const start = file.size - length;
  const tail = buffer(await file.bytes(start, length));
  for (let at = tail.length - END_SIZE; at >= 0; at -= 1) {
    if (tail.readUInt32LE(at) !== END || at + END_SIZE + tail.readUInt16LE(at + 20) !== tail.length) continue;
    const found = { count: tail.readUInt16LE(at + 10), size: tail.readUInt32LE(at + 12), offset: tail.readUInt32LE(at + 16) };
    if (found.count !== 0xffff && found.size !== 0xffff_ffff && found.offset !== 0xffff_ffff) return found;
    return zip64End(file, start + at);
  }
  throw new Refusal("the archive has no directory: it is cut");
}

async function zip64End(file: OpenFile, end: number): Promise<{ readonly count: number; readonly size: number; readonly offset: number }> {
  if (end < 20) throw new Refusal("the archive's directory is broken");
  const locator = buffer(await file.bytes(end - 20, 20));
  if (locator.length < 20 || locator.readUInt32LE(0) !== 0x07064b50) throw new Refusal("the archive's directory is broken");
  const at = u64(locator, 8);
  if (at + 56 > file.size) throw new Refusal("the archive's directory does not fit the file");
  const record = buffer(await file.bytes(at, 56));
  if (record.length < 56 || record.readUInt32LE(0) !== 0x06064b50) throw new Refusal("the archive's directory is broken");
  return { count: u64(record, 32), size: u64(record, 40), offset: u64(record, 48) };
}

/** Sizes of 0xffffffff stand for 64-bit ones in the extra field 0x0001, uncompressed first. */
function withZip64(extra: Buffer, entry: ZipEntry): ZipEntry {
  if (entry.size !== 0xffff_ffff && entry.compressed !== 0xffff_ffff) return entry;
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue;
    let field = at + 4;
    const take = (value: number): number => {
      if (value !== 0xffff_ffff) return value;
      if (field + 8 > extra.length) throw new Refusal("the archive's directory is broken");
      field += 8;
      return u64(extra, field - 8);
    };
    const size = take(entry.size);
    return { ...entry, size, compressed: take(entry.compressed) };
  }
  throw new Refusal("the archive's directory is broken");
}

function u64(bytes: Buffer, at: number): number {
  const high = bytes.readUInt32LE(at + 4);
  return high > 0x1f_ff_ff ? Infinity : high * 0x1_0000_0000 + bytes.readUInt32LE(at);
}

function buffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
}
