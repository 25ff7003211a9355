/** A store that lives as long as its process: for tests, and for a single run that keeps nothing. */

import { checkKey } from "./store-key.ts";
import type { Space, Store } from "./store.ts";

interface Kept {
  readonly value: Uint8Array;
  /** Milliseconds since 1970 of the last use. */
  used: number;
}

const DAY_MS = 86_400_000;

/** `clock`: milliseconds since 1970, for `expire` alone. */
export function memoryStore(clock: () => number): Store {
  const spaces = new Map<Space, Map<string, Kept>>();
  const locked = new Set<string>();
  const of = (space: Space): Map<string, Kept> => {
    const known = spaces.get(space) ?? new Map<string, Kept>();
    spaces.set(space, known);
    return known;
  };
  return {
    read: (space, key) => {
      const kept = of(space).get(checkKey(key));
      if (kept !== undefined) kept.used = clock();
      return Promise.resolve(kept === undefined ? undefined : kept.value.slice());
    },
    write: (space, key, value) => {
      of(space).set(checkKey(key), { value: value.slice(), used: clock() });
      return Promise.resolve();
    },
    remove: (space, key) => {
      of(space).delete(checkKey(key));
      return Promise.resolve();
    },
    keys: (space, prefix) => Promise.resolve([...of(space).keys()].filter((key) => key.startsWith(prefix)).sort()),
    lock: (name) => {
      if (locked.has(name)) return Promise.resolve(undefined);
      locked.add(name);
      let held = true;
      return Promise.resolve({
        held: () => held,
        release: () => {
          if (held) locked.delete(name);
          held = false;
          return Promise.resolve();
        },
      });
    },
    expire: (space, days) => {
      const old = [...of(space)].filter(([, kept]) => kept.used < clock() - days * DAY_MS);
      for (const [key] of old) of(space).delete(key);
      return Promise.resolve(old.length);
    },
    close: () => Promise.resolve(),
  };
}
