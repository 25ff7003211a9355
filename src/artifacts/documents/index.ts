/** Readers of documents: cards, licences, dataset manifests, policies, summaries, registers. */

import type { Reader } from "../reader.ts";
import { licenceReader } from "./licences/reader.ts";

/** In the order in which they are asked; several may take the same name, each decides by content. */
export const documentReaders: readonly Reader[] = [licenceReader];
