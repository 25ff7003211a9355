/**
 * One file out of a zip archive that anybody may have made (APPNOTE.TXT 6.3.10, PKWARE). Not a zip library: exactly one entry, every size
 * known from the directory before a byte is unpacked, and nothing between the parts. Anything else is refused.
 */

import { crc32, inflateRawSync } from "node:zlib";

export type Unpacked = { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly reason: string };

const END_SIZE = 22;
const CENTRAL_SIZE = 46;
const LOCAL_SIZE = 30;
/** General purpose flags that change nothing for us: speed of the compressor (1, 2), data descriptor (3), names in UTF-8 (11). */
const HARMLESS = 0b1000_0000_1110;
const DESCRIPTOR = 0b1000;
const NAME = /^[A-Za-z0-9._-]{1,100}\.json$/;

class Refused extends Error {}

/** Unpacks the one entry, which must be named `*.json` without a folder and unpack to at most `maxBytes`. Never throws. */
export function unpackOne(archive: Uint8Array, maxBytes: number): Unpacked {
  try {
    return { ok: true, bytes: unpack(Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength), maxBytes) };
  } catch (error) {
    return { ok: false, reason: error instanceof Refused ? error.message : "its data is damaged" };
  }
}

function unpack(zip: Buffer, maxBytes: number): Uint8Array {
  const end = endOf(zip);
  const entries = zip.readUInt16LE(end + 10);
  demand(zip.readUInt16LE(end + 4) === 0 && zip.readUInt16LE(end + 6) === 0 && zip.readUInt16LE(end + 8) === entries, "it is split over several files");
  demand(entries === 1, `it holds ${entries === 0xffff ? "more files than one" : `${entries} files`} and not the one report`);
  const size = zip.readUInt32LE(end + 12);
  const central = zip.readUInt32LE(end + 16);
  demand(central + size === end && size >= CENTRAL_SIZE && zip.readUInt32LE(central) === 0x02014b50, "its directory is broken");
  const entry = readCentral(zip.subarray(central, end));
  demand(NAME.test(entry.name), "its file is not named like a report (letters, digits, . _ - and .json, no folder)");
  demand(entry.size > 0 && entry.size <= maxBytes, entry.size === 0 ? "its file is empty" : `its file unpacks to more than ${maxBytes} bytes`);
  const data = localData(zip, central, entry);
  const bytes = entry.method === 0 ? data : inflate(data, entry.size);
  demand(bytes.length === entry.size, "its file has another size than it says");
  demand(crc32(bytes) === entry.crc, "its file does not have the checksum that it says (CRC-32)");
  return bytes;
}

interface Entry {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
}

/** End of central directory; a comment may follow it, and nothing after that. */
function endOf(zip: Buffer): number {
  for (let at = zip.length - END_SIZE; at >= 0 && at >= zip.length - END_SIZE - 0xffff; at -= 1) {
    if (zip.readUInt32LE(at) === 0x06054b50 && at + END_SIZE + zip.readUInt16LE(at + 20) === zip.length) return at;
  }
  throw new Refused("it is no zip archive, or it is cut off");
}

/** `directory` begins with the only entry and must hold nothing else. */
function readCentral(directory: Buffer): Entry {
  const flags = directory.readUInt16LE(8);
  const method = directory.readUInt16LE(10);
  const [crc, packed, size, offset] = [directory.readUInt32LE(16), directory.readUInt32LE(20), directory.readUInt32LE(24), directory.readUInt32LE(42)];
  const lengths = [directory.readUInt16LE(28), directory.readUInt16LE(30), directory.readUInt16LE(32)] as const;
  demand(CENTRAL_SIZE + lengths[0] + lengths[1] + lengths[2] === directory.length, "its directory is broken");
  demand((flags & 0b10_0000_0100_0001) === 0, "it is encrypted");
  demand((flags & ~HARMLESS) === 0, "it uses features that a report does not need");
  demand(method === 0 || method === 8, `it is packed with method ${method}, which is neither stored nor deflated`);
  demand(![packed, size, offset].includes(0xffff_ffff), "it uses the 64-bit form, which a report does not need");
  demand(offset === 0, "something stands before its file");
  return { name: directory.toString("latin1", CENTRAL_SIZE, CENTRAL_SIZE + lengths[0]), flags, method, crc, packed, size };
}

/** The packed bytes; between them and the directory at most the data descriptor (4.3.9), with or without its signature. */
function localData(zip: Buffer, central: number, entry: Entry): Buffer {
  demand(central >= LOCAL_SIZE && zip.readUInt32LE(0) === 0x04034b50, "its file is not where its directory says");
  const start = LOCAL_SIZE + zip.readUInt16LE(26) + zip.readUInt16LE(28);
  demand(zip.readUInt16LE(6) === entry.flags && zip.readUInt16LE(8) === entry.method && zip.toString("latin1", LOCAL_SIZE, LOCAL_SIZE + zip.readUInt16LE(26)) === entry.name, "the two headers of its file differ");
  const rest = central - start - entry.packed;
  demand((entry.flags & DESCRIPTOR) === 0 ? rest === 0 : rest === 12 || rest === 16, "something stands beside its file, or its file is cut off");
  return zip.subarray(start, start + entry.packed);
}

/** The limit is the size that was announced: more output than that ends the work. */
function inflate(data: Buffer, size: number): Buffer {
  try {
    const { buffer, engine } = inflateRawSync(data, { maxOutputLength: size, info: true }) as unknown as { readonly buffer: Buffer; readonly engine: { readonly bytesWritten: number } };
    demand(engine.bytesWritten === data.length, "something stands beside its file");
    return buffer;
  } catch (error) {
    if (error instanceof Refused) throw error;
    throw new Refused((error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE" ? "its file unpacks to more than it says" : "its data is damaged");
  }
}

function demand(holds: boolean, otherwise: string): asserts holds {
  if (!holds) throw new Refused(otherwise);
}
