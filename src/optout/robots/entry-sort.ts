/** Orders of the entries of a rule list, made for lists of some tens and bounded for hostile ones. */

import { compareEntries, ENTRY_CODE, ENTRY_LENGTH, ENTRY_WORDS } from "./rule-list.ts";

/** Up to this many entries are sorted by insertion. */
const FEW = 48;

/** Room for the number of an entry beside its key in a double: a body of MAX_ROBOTS_BYTES has fewer rules. */
const ROOM = 0x100000;

let order = new Int32Array(256);
let keys = new Float64Array(256);

function reserve(count: number): void {
  if (order.length >= count) return;
  order = new Int32Array(count * 2);
  keys = new Float64Array(count * 2);
}

/**
 * Places of `count` entries by code, the highest first, valid until the next call. In lists of up to 48 equal codes lie by octets, so that
 * the same rules in another order make the same set.
 */
export function sortedByCode(entries: Int32Array, bytes: Uint8Array, count: number): Int32Array {
  reserve(count);
  if (count > FEW) {
    for (let i = 0; i < count; i += 1) keys[i] = (0x7fffffff - (entries[i * ENTRY_WORDS + ENTRY_CODE] as number)) * ROOM + i;
    keys.subarray(0, count).sort();
    for (let i = 0; i < count; i += 1) order[i] = ((keys[i] as number) % ROOM) * ENTRY_WORDS;
    return order;
  }
  for (let i = 0; i < count; i += 1) {
    const at = i * ENTRY_WORDS;
    const code = entries[at + ENTRY_CODE] as number;
    let j = i - 1;
    for (; j >= 0; j -= 1) {
      const other = order[j] as number;
      const difference = (entries[other + ENTRY_CODE] as number) - code;
      if (difference > 0 || (difference === 0 && compareEntries(bytes, entries, other, at) <= 0)) break;
      order[j + 1] = other;
    }
    order[j + 1] = at;
  }
  return order;
}

/** Ranges of `order` up to this many are compared octet by octet. */
const PAIRS = 8;
/** Octets in one key; 0 is the end of a literal. */
const KEY_OCTETS = 4;
const BASE = 257;

/** Places of `count` entries by their octets, valid until the next call: four octets at a time, as numbers. */
export function sortedByOctets(entries: Int32Array, bytes: Uint8Array, count: number): Int32Array {
  reserve(count);
  for (let i = 0; i < count; i += 1) order[i] = i * ENTRY_WORDS;
  const ranges = [0, count, 0];
  while (ranges.length > 0) {
    const depth = ranges.pop() as number;
    const end = ranges.pop() as number;
    const start = ranges.pop() as number;
    if (end - start <= PAIRS) insertionSort(start, end, bytes, entries);
    else sortRange(start, end, depth, bytes, entries, ranges);
  }
  return order.subarray(0, count);
}

/** Sorts a range whose entries agree in their first `depth` octets by the next; ranges that still agree are pushed. */
function sortRange(start: number, end: number, depth: number, bytes: Uint8Array, entries: Int32Array, ranges: number[]): void {
  for (let i = start; i < end; i += 1) {
    const at = order[i] as number;
    const from = entries[at] as number;
    const length = entries[at + ENTRY_LENGTH] as number;
    let key = 0;
    for (let k = depth; k < depth + KEY_OCTETS; k += 1) key = key * BASE + (k < length ? (bytes[from + k] as number) + 1 : 0);
    keys[i] = key * ROOM + at / ENTRY_WORDS;
  }
  keys.subarray(start, end).sort();
  for (let i = start; i < end; i += 1) order[i] = ((keys[i] as number) % ROOM) * ENTRY_WORDS;
  for (let i = start; i < end;) {
    const key = Math.floor((keys[i] as number) / ROOM);
    let stop = i + 1;
    while (stop < end && Math.floor((keys[stop] as number) / ROOM) === key) stop += 1;
    if (stop - i > 1) {
      // A last octet of 0: these literals have ended, and differ in their words only.
      if (key % BASE === 0) order.subarray(i, stop).sort((a, b) => compareEntries(bytes, entries, a, b));
      else ranges.push(i, stop, depth + KEY_OCTETS);
    }
    i = stop;
  }
}

function insertionSort(start: number, end: number, bytes: Uint8Array, entries: Int32Array): void {
  for (let i = start + 1; i < end; i += 1) {
    const at = order[i] as number;
    let j = i - 1;
    while (j >= start && compareEntries(bytes, entries, order[j] as number, at) > 0) { order[j + 1] = order[j] as number; j -= 1; }
    order[j + 1] = at;
  }
}
