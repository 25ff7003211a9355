/**
 * URL prefixes and exact URLs: per origin the distinct paths in byte order, each with its longest proper prefix among them. Of a
 * target all matching paths are found by one binary search and a walk up the prefixes, however many paths an origin has.
 */

import { shared } from "./growing.ts";
import { type Chains, CODE, FLAG } from "./entry-flags.ts";

interface PathBuffers { readonly paths: SharedArrayBuffer; readonly nodeEnds: SharedArrayBuffer; readonly nodeParent: SharedArrayBuffer; readonly nodeHead: SharedArrayBuffer; readonly nameNodes: SharedArrayBuffer }

/** Path `i` is `bytes[ends[i - 1], ends[i])` under the name `nameOf[i]`; `subject[entry]` is its number for the kinds url and url-prefix. */
export function buildPaths(bytes: Uint8Array, ends: Uint32Array, nameOf: Uint32Array, names: number, flags: Uint8Array, subject: Uint32Array, chains: Chains): PathBuffers {
  const startOf = (path: number): number => (path === 0 ? 0 : (ends[path - 1] ?? 0));
  const compare = (a: number, b: number): number => {
    const x = startOf(a), y = startOf(b), p = ends[a] ?? 0, q = ends[b] ?? 0;
    for (let i = x, k = y; i < p && k < q; i += 1, k += 1) if (bytes[i] !== bytes[k]) return (bytes[i] ?? 0) - (bytes[k] ?? 0);
    return p - x - (q - y) || a - b;
  };
  const { order, nameStart } = byName(nameOf, names);
  const out = new Uint8Array(bytes.length);
  const nodeEnds: number[] | Uint32Array = new Uint32Array(order.length);
  const nodeParent = new Int32Array(order.length);
  const nodeOf = new Uint32Array(order.length);
  const nameNodes = new Uint32Array(names + 1);
  let nodes = 0;
  let used = 0;
  const open: number[] = [];
  for (let name = 0; name < names; name += 1) {
    nameNodes[name] = nodes;
    open.length = 0;
    const group = order.subarray(nameStart[name] ?? 0, nameStart[name + 1] ?? 0);
    if (group.length > 1) group.sort(compare);
    for (const path of group) {
      const from = startOf(path), to = ends[path] ?? 0;
      const isPrefix = (node: number): boolean => {
        const start = node === 0 ? 0 : (nodeEnds[node - 1] ?? 0);
        const length = (nodeEnds[node] ?? 0) - start;
        if (length > to - from) return false;
        for (let i = 0; i < length; i += 1) if (out[start + i] !== bytes[from + i]) return false;
        return true;
      };
      while (open.length > 0 && !isPrefix(open.at(-1) ?? 0)) open.pop();
      const parent = open.at(-1) ?? -1;
      const parentLength = parent < 0 ? -1 : (nodeEnds[parent] ?? 0) - (parent === 0 ? 0 : (nodeEnds[parent - 1] ?? 0));
      if (parentLength === to - from) { nodeOf[path] = parent; continue; }
      out.set(bytes.subarray(from, to), used);
      used += to - from;
      nodeEnds[nodes] = used;
      nodeParent[nodes] = parent;
      nodeOf[path] = nodes;
      open.push(nodes);
      nodes += 1;
    }
  }
  nameNodes[names] = nodes;
  const head = new Int32Array(nodes).fill(-1);
  for (let entry = 0; entry < flags.length; entry += 1) {
    const kind = (flags[entry] ?? 0) & FLAG.kind;
    if (kind !== CODE.url && kind !== CODE["url-prefix"]) continue;
    const node = nodeOf[subject[entry] ?? 0] ?? 0;
    subject[entry] = node;
    head[node] = chains.add(head[node] ?? -1, entry);
  }
  return { paths: shared(out.subarray(0, used)), nodeEnds: shared(nodeEnds.subarray(0, nodes)), nodeParent: shared(nodeParent.subarray(0, nodes)), nodeHead: shared(head), nameNodes: shared(nameNodes) };
}

/** Paths in the order of their names, by counting. */
function byName(nameOf: Uint32Array, names: number): { readonly order: Uint32Array; readonly nameStart: Uint32Array } {
  const nameStart = new Uint32Array(names + 1);
  for (const name of nameOf) nameStart[name + 1] = (nameStart[name + 1] ?? 0) + 1;
  for (let i = 1; i <= names; i += 1) nameStart[i] = (nameStart[i] ?? 0) + (nameStart[i - 1] ?? 0);
  const at = nameStart.slice();
  const order = new Uint32Array(nameOf.length);
  for (let path = 0; path < nameOf.length; path += 1) {
    const name = nameOf[path] ?? 0;
    const to = at[name] ?? 0;
    order[to] = path;
    at[name] = to + 1;
  }
  return { order, nameStart };
}
