/** Which compression a file has, by its first bytes; the name of the file says nothing. */

export type Compression = "none" | "gzip" | "zstd";

interface Refused { readonly reason: string; readonly fix: string }

/** Magic numbers of formats that are named in the refusal, so that nobody reads "not JSON" of an archive. */
const REFUSED: readonly (readonly [readonly number[], string])[] = [
  [[0x42, 0x5a, 0x68], "bzip2"],
  [[0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00], "xz"],
  [[0x50, 0x4b, 0x03, 0x04], "zip"],
  [[0x50, 0x4b, 0x05, 0x06], "zip"],
  [[0x04, 0x22, 0x4d, 0x18], "lz4"],
  [[0x02, 0x21, 0x4c, 0x18], "lz4"],
  [[0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c], "7z"],
  [[0x1f, 0x9d], "compress (.Z)"],
];

const LFS_POINTER = "version https://git-lfs.github.com/spec/";

/**
 * Compression of a file from its first 64 bytes: gzip (RFC 1952 §2.3.1), zstd (RFC 8878 §3.1.1, also a skippable frame in front),
 * else none. Other compressions, and the text that Git LFS leaves in place of a file, are refused by name.
 */
export function detectCompression(head: Uint8Array): Compression | Refused {
  if (starts(head, [0x1f, 0x8b])) return "gzip";
  if (starts(head, [0x28, 0xb5, 0x2f, 0xfd])) return "zstd";
  if (head.length >= 4 && ((head[0] ?? 0) & 0xf0) === 0x50 && starts(head.subarray(1), [0x2a, 0x4d, 0x18])) return "zstd";
  const refused = REFUSED.find(([magic]) => starts(head, magic));
  if (refused !== undefined) {
    return { reason: `the file is compressed with ${refused[1]}, which is not read`, fix: "decompress it, or compress it with gzip or zstd" };
  }
  if (Buffer.from(head.subarray(0, LFS_POINTER.length)).toString("latin1") === LFS_POINTER) {
    return { reason: "only the Git LFS pointer is here, not the file", fix: "git lfs pull" };
  }
  return "none";
}

function starts(bytes: Uint8Array, magic: readonly number[]): boolean {
  return bytes.length >= magic.length && magic.every((byte, index) => bytes[index] === byte);
}
