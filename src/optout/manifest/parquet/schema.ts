/** Columns of a Parquet file: https://github.com/apache/parquet-format/blob/master/LogicalTypes.md */

import { ParquetFault } from "./fault.ts";
import { T, type Thrift } from "./thrift.ts";

/** Physical types by their number. */
export const PHYSICAL = { boolean: 0, int32: 1, int64: 2, int96: 3, float: 4, double: 5, bytes: 6, fixed: 7 } as const;

/** How a value becomes text. `binary`: bytes without a mark that they are text. */
export type TextKind = "text" | "binary" | "int" | "uint" | "boolean" | "real" | "date" | "millis" | "micros" | "nanos" | "int96" | "uuid";

export interface Leaf {
  /** Names from the top, without the root. */
  readonly path: readonly string[];
  readonly physical: number;
  /** Bytes of `fixed` values. */
  readonly width: number;
  readonly kind: TextKind;
  /** False: a time without zone. */
  readonly utc: boolean;
  /** Definition level of a value that is there. */
  readonly defined: number;
  /** In a list or map: a row can have several values. */
  readonly repeated: boolean;
}

/** Most columns of a file, and names of one path. */
const MAX_ELEMENTS = 20_000;
const MAX_PATH = 32;

interface Element { name: string; physical: number; width: number; repetition: number; children: number; converted: number; logical: number; utc: boolean; unit: number; signed: boolean }

/** Reads the list of schema elements, which stands depth first. */
export function readSchema(thrift: Thrift, type: number): readonly Leaf[] {
  const elements: Element[] = [];
  thrift.list(type, () => {
    if (elements.length >= MAX_ELEMENTS) throw new ParquetFault(`more than ${MAX_ELEMENTS} columns`);
    elements.push(readElement(thrift));
  });
  const leaves: Leaf[] = [];
  // Groups whose children are still to come.
  const open: { readonly path: readonly string[]; readonly defined: number; readonly repeated: boolean; left: number }[] = [];
  elements.forEach((element, index) => {
    while (open.at(-1)?.left === 0) open.pop();
    const parent = open.at(-1);
    if (index > 0 && parent === undefined) throw new ParquetFault("the Parquet schema is no tree");
    if (parent !== undefined) parent.left--;
    const path = index === 0 ? [] : [...(parent?.path ?? []), element.name];
    const defined = (parent?.defined ?? 0) + (index > 0 && element.repetition !== 0 ? 1 : 0);
    const repeated = (parent?.repeated ?? false) || (index > 0 && element.repetition === 2);
    if (element.children > 0 || index === 0) {
      if (path.length >= MAX_PATH) throw new ParquetFault("the Parquet schema is nested too deeply");
      open.push({ path, defined, repeated, left: element.children });
    } else {
      leaves.push({ path, physical: element.physical, width: element.width, kind: kindOf(element), utc: element.utc, defined, repeated });
    }
  });
  while (open.at(-1)?.left === 0) open.pop();
  if (open.length > 0) throw new ParquetFault("the Parquet schema is no tree");
  return leaves;
}

function readElement(thrift: Thrift): Element {
  const element: Element = { name: "", physical: -1, width: 0, repetition: 0, children: 0, converted: -1, logical: 0, utc: true, unit: 0, signed: true };
  thrift.struct((id, type) => {
    switch (id) {
      case 1: element.physical = thrift.int(); return true;
      case 2: element.width = thrift.int(); return true;
      case 3: element.repetition = thrift.int(); return true;
      case 4: element.name = thrift.text(); return true;
      case 5: element.children = thrift.int(); return true;
      case 6: element.converted = thrift.int(); return true;
      case 10: if (type !== T.struct) return false; readLogical(thrift, element); return true;
      default: return false;
    }
  });
  if (element.children < 0 || element.children > MAX_ELEMENTS || element.width < 0 || element.width > 4096) throw new ParquetFault("the Parquet schema has an impossible number");
  return element;
}

/** A union: the field that is set says which type. */
function readLogical(thrift: Thrift, element: Element): void {
  thrift.struct((logical, outer) => {
    element.logical = logical;
    if (outer !== T.struct) return false;
    thrift.struct((id, type) => {
      if (logical === 8 && id === 1) { element.utc = type === T.true; return true; }
      if (logical === 8 && id === 2 && type === T.struct) {
        thrift.struct((unit) => { element.unit = unit; return false; });
        return true;
      }
      if (logical === 10 && id === 2) { element.signed = type === T.true; return true; }
      return false;
    });
    return true;
  });
}

function kindOf(element: Element): TextKind {
  const { physical, converted, logical } = element;
  switch (physical) {
    case PHYSICAL.boolean: return "boolean";
    case PHYSICAL.int96: return "int96";
    case PHYSICAL.float: case PHYSICAL.double: return "real";
    case PHYSICAL.fixed: return logical === 14 ? "uuid" : "binary";
    // UTF8, ENUM, JSON; STRING, ENUM, JSON.
    case PHYSICAL.bytes: return [0, 4, 19].includes(converted) || [1, 4, 12].includes(logical) ? "text" : "binary";
    case PHYSICAL.int32: case PHYSICAL.int64: break;
    default: throw new ParquetFault("a Parquet column has an unknown type");
  }
  if (converted === 6 || logical === 6) return "date";
  if (logical === 8) return element.unit === 1 ? "millis" : element.unit === 2 ? "micros" : "nanos";
  if (converted === 9) return "millis";
  if (converted === 10) return "micros";
  return (converted >= 11 && converted <= 14) || (logical === 10 && !element.signed) ? "uint" : "int";
}
