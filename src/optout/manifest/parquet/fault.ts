/** Thrown within the Parquet reader where a file contradicts itself or a limit; caught where the reader is entered. */
export class ParquetFault extends Error {}

/** The reason to show for anything caught: a fault as it says, anything else as a file that contradicts itself. */
export function reasonOf(error: unknown): string {
  if (error instanceof ParquetFault) return error.message;
  // A range error comes from a typed array that was read or made beyond its bounds; anything else from reading the file.
  return error instanceof RangeError || error instanceof TypeError ? "the Parquet data is broken" : error instanceof Error ? error.message : "the file could not be read";
}
