/** The store as the place where GitHub's answers are kept. */

import type { Answers } from "../github/cache.ts";
import type { Store } from "./store.ts";

/** Answers of one repository that wait in memory before they go to the store without being asked, in bytes. */
const MOST_WAITING = 16 * 1024 * 1024;

export function answersOf(store: Store): Answers {
  return { get: (key) => store.read("answers", key), put: (key, bytes) => store.write("answers", key, bytes) };
}

/** The same, where new answers wait until `flush`: most repositories hold no model, and what was read of them is never asked for again. */
export function deferredAnswers(store: Store): Answers & { flush(): Promise<void> } {
  const waiting = new Map<string, Uint8Array>();
  let size = 0;
  const flush = async (): Promise<void> => {
    for (const [key, bytes] of waiting) await store.write("answers", key, bytes);
    waiting.clear();
    size = 0;
  };
  return {
    get: async (key) => waiting.get(key) ?? await store.read("answers", key),
    put: async (key, bytes) => {
      size += bytes.length;
      waiting.set(key, bytes);
      if (size > MOST_WAITING) await flush();
    },
    flush,
  };
}
