/** Readers of documents: cards, licences, dataset manifests, policies, summaries, registers. */

import type { Reader } from "../reader.ts";
import { modelCardReader } from "./card/reader.ts";
import { licenceReader } from "./licences/reader.ts";
import { datasetCardReader } from "./manifests/dataset-card.ts";

/** In the order in which they are asked; several may take the same name, each decides by content. */
export const documentReaders: readonly Reader[] = [datasetCardReader, modelCardReader, licenceReader];
