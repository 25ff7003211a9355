/** The footer of a Parquet file: what columns there are and where their pages stand. Everything in it is checked against the file. */

import type { EvidenceFile } from "../../evidence-file.ts";
import { ParquetFault } from "./fault.ts";
import { type Leaf, readSchema } from "./schema.ts";
import { T, Thrift } from "./thrift.ts";

/** Largest footer, in bytes, and most column chunks. */
const MAX_FOOTER = 67_108_864;
const MAX_CHUNKS = 2_000_000;

/** Pages of one column in one row group. */
export interface Chunk {
  /** First byte in the file, and length. */
  readonly offset: number;
  readonly length: number;
  readonly codec: number;
  readonly values: number;
  /** Bytes of the pages without compression, as declared. */
  readonly grown: number;
}

export interface RowGroup {
  readonly rows: number;
  /** By the number of the leaf; undefined where the pages stand in another file or are encrypted. */
  readonly chunks: readonly (Chunk | undefined)[];
}

export interface Footer {
  readonly leaves: readonly Leaf[];
  readonly groups: readonly RowGroup[];
}

/** Reads the footer. Throws `ParquetFault`. */
export async function readFooter(file: EvidenceFile): Promise<Footer> {
  if (file.size < 12) throw new ParquetFault("too short for a Parquet file");
  const end = await file.read(file.size - 8, 8);
  const magic = Buffer.from(end.subarray(4)).toString("latin1");
  if (magic === "PARE") throw new ParquetFault("the Parquet footer is encrypted");
  if (magic !== "PAR1") throw new ParquetFault("the Parquet file breaks off: its footer is missing");
  const length = Buffer.from(end).readUInt32LE(0);
  if (length > file.size - 12) throw new ParquetFault("the Parquet footer is longer than the file");
  if (length > MAX_FOOTER) throw new ParquetFault(`the Parquet footer is longer than ${MAX_FOOTER} bytes`);
  const bytes = await file.read(file.size - 8 - length, length);
  return readMetadata(new Thrift(bytes), file.size - 8 - length);
}

/** `limit`: no page stands from there on. */
function readMetadata(thrift: Thrift, limit: number): Footer {
  let leaves: readonly Leaf[] | undefined;
  let rows = -1;
  const groups: RowGroup[] = [];
  let chunks = 0;
  thrift.struct((id, type) => {
    switch (id) {
      case 2: leaves = readSchema(thrift, type); return true;
      case 3: rows = thrift.count(); return true;
      case 4:
        thrift.list(type, () => {
          const group = readGroup(thrift, limit, leaves?.length ?? 0);
          chunks += group.chunks.length;
          if (chunks > MAX_CHUNKS) throw new ParquetFault(`more than ${MAX_CHUNKS} column chunks`);
          groups.push(group);
        });
        return true;
      default: return false;
    }
  });
  if (leaves === undefined || rows < 0) throw new ParquetFault("the Parquet footer lacks its schema or its number of rows");
  if (groups.reduce((sum, group) => sum + group.rows, 0) !== rows) throw new ParquetFault("the Parquet footer contradicts itself: the row groups do not have as many rows as the file");
  return { leaves, groups };
}

function readGroup(thrift: Thrift, limit: number, width: number): RowGroup {
  let rows = -1;
  const chunks: (Chunk | undefined)[] = [];
  thrift.struct((id, type) => {
    if (id === 1) {
      thrift.list(type, () => chunks.push(readChunk(thrift, limit)));
      return true;
    }
    if (id !== 3) return false;
    rows = thrift.count();
    return true;
  });
  if (rows < 0 || chunks.length !== width) throw new ParquetFault("a row group of the Parquet file lacks columns or its number of rows");
  return { rows, chunks };
}

function readChunk(thrift: Thrift, limit: number): Chunk | undefined {
  let chunk: Chunk | undefined;
  let elsewhere = false;
  thrift.struct((id, type) => {
    if (id === 1) { elsewhere = thrift.binary().length > 0; return true; }
    if (id === 8) elsewhere = true;
    if (id !== 3 || type !== T.struct) return false;
    chunk = readChunkMetadata(thrift);
    return true;
  });
  if (elsewhere || chunk === undefined) return undefined;
  if (chunk.offset < 4 || chunk.offset + chunk.length > limit) throw new ParquetFault("a column of the Parquet file stands outside of the file");
  return chunk;
}

function readChunkMetadata(thrift: Thrift): Chunk {
  let [codec, values, grown, length, data, dictionary] = [-1, -1, -1, -1, -1, 0];
  thrift.struct((id) => {
    switch (id) {
      case 4: codec = thrift.int(); return true;
      case 5: values = thrift.count(); return true;
      case 6: grown = thrift.count(); return true;
      case 7: length = thrift.count(); return true;
      case 9: data = thrift.count(); return true;
      case 11: dictionary = thrift.count(); return true;
      default: return false;
    }
  });
  if (codec < 0 || values < 0 || grown < 0 || length < 0 || data < 0) throw new ParquetFault("a column of the Parquet file lacks its place or length");
  // Some writers name no dictionary, or place 0.
  return { offset: dictionary > 0 ? Math.min(dictionary, data) : data, length, codec, values, grown };
}
