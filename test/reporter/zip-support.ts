/** Zip archives with one file (APPNOTE.TXT 6.3), honest and otherwise. */

import { crc32, deflateRawSync } from "node:zlib";

export interface Made {
  readonly name?: string;
  readonly localName?: string;
  readonly method?: number;
  readonly localMethod?: number;
  readonly flags?: number;
  readonly descriptor?: "none" | "plain" | "signed";
  readonly extra?: Buffer;
  readonly comment?: string;
  /** Claims in place of what is true. */
  readonly crc?: number;
  readonly size?: number;
  readonly packed?: number;
  readonly offset?: number;
  readonly central?: number;
  readonly entries?: number;
  readonly disk?: number;
  readonly copies?: number;
  readonly before?: string;
  readonly beside?: string;
  readonly afterEntry?: string;
  readonly after?: string;
  /** The data is packed already. */
  readonly raw?: boolean;
}

export function made(content: string | Uint8Array, how: Made = {}): Buffer {
  const bytes = Buffer.from(content as Uint8Array);
  const method = how.method ?? 8;
  const data = how.raw === true || method !== 8 ? bytes : deflateRawSync(bytes);
  const { descriptor = "none", extra = Buffer.alloc(0), comment = "" } = how;
  const name = Buffer.from(how.name ?? "gpai-docket-report.json");
  const crc = how.crc ?? crc32(bytes);
  const size = how.size ?? bytes.length;
  const packed = how.packed ?? data.length;
  const flags = (how.flags ?? 0) | (descriptor === "none" ? 0 : 8);
  const fields = (known: boolean, nameLength: number, kind: number): Buffer => {
    const part = Buffer.alloc(26);
    part.writeUInt16LE(20, 0);
    part.writeUInt16LE(flags, 2);
    part.writeUInt16LE(kind, 4);
    if (known) {
      part.writeUInt32LE(crc, 10);
      part.writeUInt32LE(packed, 14);
      part.writeUInt32LE(size, 18);
    }
    part.writeUInt16LE(nameLength, 22);
    part.writeUInt16LE(extra.length, 24);
    return part;
  };
  const localName = Buffer.from(how.localName ?? name);
  const tail = Buffer.alloc(12);
  tail.writeUInt32LE(crc, 0);
  tail.writeUInt32LE(data.length, 4);
  tail.writeUInt32LE(bytes.length, 8);
  const after = descriptor === "none" ? [] : descriptor === "plain" ? [tail] : [Buffer.from([0x50, 0x4b, 7, 8]), tail];
  const before = Buffer.from(how.before ?? "");
  const local = Buffer.concat([before, Buffer.from([0x50, 0x4b, 3, 4]), fields(descriptor === "none", localName.length, how.localMethod ?? method), localName, extra, data, ...after, Buffer.from(how.beside ?? "")]);
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(how.offset ?? 0, 10);
  const one = Buffer.concat([Buffer.from([0x50, 0x4b, 1, 2, 20, 0]), fields(true, name.length, method), rest, name, extra]);
  const copies = how.copies ?? 1;
  const directory = Buffer.concat([...Array.from({ length: copies }, () => one), Buffer.from(how.afterEntry ?? "")]);
  const end = Buffer.alloc(22);
  end.write("PK\u0005\u0006", "latin1");
  end.writeUInt16LE(how.disk ?? 0, 4);
  end.writeUInt16LE(how.entries ?? copies, 8);
  end.writeUInt16LE(how.entries ?? copies, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(how.central ?? local.length - before.length, 16);
  end.writeUInt16LE(comment.length, 20);
  return Buffer.concat([local, directory, end, Buffer.from(comment), Buffer.from(how.after ?? "")]);
}
