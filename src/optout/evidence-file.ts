/** A file of evidence: a crawl manifest, a snapshot, a register. Read by ranges only, so that no reader needs it whole. */
export interface EvidenceFile {
  /** Name as shown to people: path in the repository, or as given on the command line. */
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** Bytes of `[offset, offset + length)`, fewer at the end of the file. Throws where the file cannot be read. */
  read(offset: number, length: number): Promise<Uint8Array>;
  /** As `read`, into memory of the caller, as much as there is room for; number of bytes. Absent where bytes come from elsewhere. */
  readInto?(offset: number, buffer: Uint8Array): Promise<number>;
  /** Absolute path for a worker thread to open by itself; absent where the bytes come from a git tree. */
  readonly path?: string;
  close?(): Promise<void>;
}

/** Bytes in memory as a file, for tests and small texts. */
export function memoryFile(name: string, bytes: Uint8Array): EvidenceFile {
  return { name, size: bytes.length, read: (offset, length) => Promise.resolve(bytes.subarray(offset, offset + length)) };
}
