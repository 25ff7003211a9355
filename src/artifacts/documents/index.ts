/** Readers of documents: cards, licences, dataset manifests, policies, summaries, registers. */

import type { Reader } from "../reader.ts";
import { modelCardReader } from "./card/reader.ts";
import { licenceReader } from "./licences/reader.ts";
import { datasetCardReader } from "./manifests/dataset-card.ts";
import { hashListReader } from "./manifests/hash-list.ts";
import { manifestReader } from "./manifests/reader.ts";
import { registerTableReader } from "./manifests/register-table.ts";
import { issueFormReader } from "./policies/issue-form.ts";
import { policyReader } from "./policies/reader.ts";

/**
 * In the order in which they are asked; each decides by content. A dataset card comes before a model card, since both are called
 * README.md; a policy document comes last, since any text may be one.
 */
export const documentReaders: readonly Reader[] = [
  datasetCardReader, modelCardReader, licenceReader, manifestReader, registerTableReader, hashListReader, issueFormReader, policyReader,
];
