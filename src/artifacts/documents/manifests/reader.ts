/** Reads machine-readable manifests of data and models: Croissant, CycloneDX, SPDX 3, Data Package, dataset_infos. */

import { parseJson } from "../../../formats/json.ts";
import type { Reading } from "../../model.ts";
import type { OpenFile, Reader } from "../../reader.ts";
import { Findings } from "../findings.ts";
import { baseName, isPointer, isVendored } from "../paths.ts";
import { isCroissant, readCroissant } from "./croissant.ts";
import { isCycloneDx, readCycloneDx } from "./cyclonedx.ts";
import { isDataPackage, isDatasetInfos, readDataPackage, readDatasetInfos } from "./data-package.ts";
import { isSpdx3, readSpdx3 } from "./spdx.ts";

const MAX_BYTES = 16_777_216;
/** Names that say what they are: a broken file of such a name is reported. */
const NAMED = /^(?:[\w.-]{0,80}croissant[\w.-]{0,40}|dataset_infos|datapackage|[\w.-]{0,80}(?:ai|ml|s)?bom|[\w.-]{0,80}(?:\.cdx|cyclonedx|\.spdx(?:3)?|spdx[\w.-]{0,20}))\.(?:json|jsonld|cdx\.json)$/i;
/** Names that hold anything; only their beginning can tell. */
const OPEN = /^[\w.-]{0,80}(?:metadata|manifest|dataset|data[_-]?card|ai[_-]?card)[\w.-]{0,40}\.(?:json|jsonld)$/i;
const MARKS = /"@context"|"bomFormat"|mlcommons\.org\/croissant|spdx\.org\/rdf|"conformsTo"/;

async function read(file: OpenFile): Promise<Reading | undefined> {
  if (isPointer(file.head)) return undefined;
  const named = NAMED.test(baseName(file.path));
  if (!named && !MARKS.test(new TextDecoder().decode(file.head))) return undefined;
  const content = await file.text(MAX_BYTES);
  if (content === undefined) return undefined;
  const broken = (reason: string, line?: number): Reading => { const f = new Findings("manifest", file.path); f.unreadable(reason, line); return f.reading(); };
  if (!content.complete) return named ? broken("manifest larger than 16 MiB") : undefined;
  const parsed = parseJson(file.path, content.text, { maxLength: MAX_BYTES });
  if (!parsed.ok) return named ? broken(`manifest: ${parsed.problems[0]?.message ?? "not JSON"}`, parsed.problems[0]?.line) : undefined;
  const { value } = parsed;
  if (isCroissant(value.data)) return readCroissant(value);
  if (isCycloneDx(value.data)) return readCycloneDx(value);
  if (isSpdx3(value.data)) return readSpdx3(value);
  if (isDatasetInfos(value.data)) return readDatasetInfos(value);
  if (/^datapackage\.json$/i.test(baseName(file.path)) && isDataPackage(value.data)) return readDataPackage(value);
  return undefined;
}

/** Reader of JSON manifests. The kind of a reading is croissant, cyclonedx, spdx, data-package, dataset-infos, or manifest where broken. */
export const manifestReader: Reader = {
  kind: "manifest",
  candidate: (path) => (NAMED.test(baseName(path)) || OPEN.test(baseName(path))) && !isVendored(path),
  read: (file) => read(file),
};
