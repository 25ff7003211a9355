/** Headers of pages: https://github.com/apache/parquet-format/blob/master/src/main/thrift/parquet.thrift */

import { ParquetFault } from "./fault.ts";
import { T, Thrift } from "./thrift.ts";

export const PAGE = { data: 0, index: 1, dictionary: 2, dataV2: 3 } as const;

export interface PageHeader {
  readonly type: number;
  /** Bytes behind the header, and bytes that they grow to. */
  readonly packed: number;
  readonly size: number;
  readonly values: number;
  readonly encoding: number;
  /** Version 2: levels stand apart, uncompressed. */
  readonly levels: number;
  readonly repetitionBytes: number;
  readonly compressed: boolean;
  /** Bytes of the header. */
  readonly length: number;
}

/** Largest page, without compression; most values of one. */
const MAX_PAGE = 134_217_728;
const MAX_VALUES = 16_777_216;

/** Reads the header at the beginning of `bytes`. Throws `ParquetFault`. */
export function readPageHeader(bytes: Uint8Array): PageHeader {
  const thrift = new Thrift(bytes);
  let [type, size, packed, values, encoding, levels, repetitionBytes, compressed] = [-1, -1, -1, 0, 0, 0, 0, true];
  thrift.struct((id, kind) => {
    switch (id) {
      case 1: type = thrift.int(); return true;
      case 2: size = thrift.int(); return true;
      case 3: packed = thrift.int(); return true;
      case 5: case 7: case 8:
        if (kind !== T.struct) return false;
        thrift.struct((inner, innerType) => {
          if (inner === 1) { values = thrift.int(); return true; }
          if (inner === (id === 8 ? 4 : 2)) { encoding = thrift.int(); return true; }
          if (id === 8 && inner === 5) { levels = thrift.int(); return true; }
          if (id === 8 && inner === 6) { repetitionBytes = thrift.int(); return true; }
          if (id === 8 && inner === 7) { compressed = innerType === T.true; return true; }
          // Nothing else of version 1 is needed: levels are written as run lengths by all.
          return false;
        });
        return true;
      default: return false;
    }
  });
  if (type < 0 || size < 0 || packed < 0 || values < 0 || levels < 0 || repetitionBytes < 0 || levels + repetitionBytes > packed) throw new ParquetFault("a page header of the Parquet file has an impossible number");
  if (size > MAX_PAGE || values > MAX_VALUES) throw new ParquetFault(`a page of the Parquet file has ${values} values in ${size} bytes; at most ${MAX_VALUES} in ${MAX_PAGE} are read`);
  return { type, packed, size, values, encoding, levels, repetitionBytes, compressed, length: thrift.at };
}
