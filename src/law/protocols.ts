/** Machine-readable reservation protocols (C-1.3.1.a, C-1.3.1.b) with their dated standing, as data: nothing here judges a file. */

import { AGREED_LIST, AIPREF_VOCABULARIES, PROTOCOLS } from "./generated/protocols.ts";
import type { AiprefVocabulary, Protocol } from "./protocol-types.ts";

export { AGREED_LIST };
export type { AgreedList, AiprefVocabulary, Protocol } from "./protocol-types.ts";

const byId = new Map(PROTOCOLS.map((p) => [p.id, p]));

/** Every protocol of the catalogue in its order, those that are known by name only included. */
export function protocols(): readonly Protocol[] {
  return PROTOCOLS;
}

/** The entry with this id, undefined where there is none. */
export function protocol(id: string): Protocol | undefined {
  return byId.get(id);
}

/** Versions of the AIPREF vocabulary, the oldest first. */
export function aiprefVocabularies(): readonly AiprefVocabulary[] {
  return AIPREF_VOCABULARIES;
}
