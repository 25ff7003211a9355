import { concat, utf8 } from "./support.ts";

export interface WrittenEntry { readonly name: string; readonly bytes: number; readonly method?: number; readonly size?: number; readonly compressed?: number }

/** A zip archive of zero bytes, with a directory that may lie. */
export function zip(entries: readonly WrittenEntry[], lies: { readonly count?: number; readonly size?: number; readonly offset?: number } = {}): Uint8Array {
  const locals: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  for (const { name, bytes, method = 0, size = bytes, compressed = bytes } of entries) {
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50);
    local.writeUInt16LE(utf8(name).length, 26);
    locals.push(local, utf8(name), new Uint8Array(bytes));
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50);
    central.writeUInt16LE(method, 10);
    central.writeUInt32LE(compressed, 20);
    central.writeUInt32LE(size, 24);
    central.writeUInt16LE(utf8(name).length, 28);
    directory.push(central, utf8(name));
  }
  const [body, central] = [concat(...locals), concat(...directory)];
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50);
  end.writeUInt16LE(lies.count ?? entries.length, 8);
  end.writeUInt16LE(lies.count ?? entries.length, 10);
  end.writeUInt32LE(lies.size ?? central.length, 12);
  end.writeUInt32LE(lies.offset ?? body.length, 16);
  return concat(body, central, end);
}
