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

export type { ModelCardDetail } from "./card/reader.ts";
export type { LicenceDetail, LicenceScope } from "./licences/reader.ts";
export { type LicenceInfo, licenceInfo, normaliseLicenceId } from "./licences/info.ts";
export { type LicenceName, licenceFromText, licenceFromUrl } from "./licences/names.ts";
export { type LicenceText, recogniseLicence } from "./licences/recognise.ts";
export { type LicenceTerm, licenceTerms } from "./licences/terms.ts";
export type { CroissantDetail } from "./manifests/croissant.ts";
export type { CycloneDxDetail } from "./manifests/cyclonedx.ts";
export type { DataPackageDetail, DatasetInfosDetail } from "./manifests/data-package.ts";
export type { DatasetCardDetail } from "./manifests/dataset-card.ts";
export type { HashListDetail } from "./manifests/hash-list.ts";
export type { RegisterTableDetail } from "./manifests/register-table.ts";
export type { SpdxDetail } from "./manifests/spdx.ts";
export type { IssueFormDetail } from "./policies/issue-form.ts";
export { type PublicSummaryDetail, readPublicSummary } from "./policies/public-summary.ts";
export type { PolicyDetail } from "./policies/reader.ts";

/**
 * In the order in which they are asked; each decides by content. A dataset card comes before a model card, since both are called
 * README.md; a policy document comes last, since any text may be one.
 */
export const documentReaders: readonly Reader[] = [
  datasetCardReader, modelCardReader, licenceReader, manifestReader, registerTableReader, hashListReader, issueFormReader, policyReader,
];
