/** Hosts, domains, repositories and accounts: one table from name to its entries. */

import type { HostTable } from "../url/hosts.ts";
import { shared } from "./growing.ts";
import { emptySlot, hashName, newSlots } from "./hashing.ts";
import { type Chains, CODE, FLAG } from "./entry-flags.ts";

interface NameBuffers { readonly names: SharedArrayBuffer; readonly nameEnds: SharedArrayBuffer; readonly nameSlots: SharedArrayBuffer; readonly nameHead: SharedArrayBuffer }

const NAMED = new Set([CODE.domain, CODE.host, CODE.repository, CODE.account, CODE["host-label"]]);

/** `subject[entry]` is the number of its name for the named kinds. */
export function buildNames(table: HostTable, flags: Uint8Array, subject: Uint32Array, chains: Chains, seed: number): NameBuffers {
  const { arena, ends, size } = table;
  const slots = newSlots(size);
  for (let id = 0, from = 0; id < size; id += 1) {
    const to = ends[id] ?? 0;
    const hash = hashName(arena, from, to, seed);
    const slot = emptySlot(slots, hash);
    slots[slot] = hash;
    slots[slot + 1] = id + 1;
    from = to;
  }
  const head = new Int32Array(new SharedArrayBuffer(size * 4)).fill(-1);
  for (let entry = 0; entry < flags.length; entry += 1) {
    if (!NAMED.has((flags[entry] ?? 0) & FLAG.kind)) continue;
    const name = subject[entry] ?? 0;
    head[name] = chains.add(head[name] ?? -1, entry);
  }
  return { names: shared(arena), nameEnds: shared(ends), nameSlots: slots.buffer, nameHead: head.buffer };
}
