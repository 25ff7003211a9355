/** Licences named in prose: "Apache 2.0", "the MIT License", "CC BY-NC 4.0", "Llama 3.1 Community License". */

import { type LicenceInfo, licenceInfo, normaliseLicenceId } from "./info.ts";
import { type LicenceCategory, NAMED } from "./named.ts";

interface LicenceName {
  readonly id: string;
  readonly name: string;
  readonly category: LicenceCategory;
  /** Position in the text given. */
  readonly index: number;
}

/** Spelling in prose → identifier. Each is anchored at word edges and bounded. */
const SPELLINGS: readonly (readonly [RegExp, (match: RegExpMatchArray) => string])[] = [
  [/\bmodified mit\b/, () => "LicenseRef-modified-MIT"],
  [/\bapache(?: software)?(?: license)?[ ,-]{0,2}(?:version |v\.? ?)?2(?:\.0)?\b/, () => "Apache-2.0"],
  [/\bmit[ -]licen[sc]ed?\b|\blicensed under (?:the )?mit\b|^\W{0,4}mit\W{0,4}$/, () => "MIT"],
  [/\bcc[ -]?0(?:[ -]1\.0)?\b|\bcreative commons zero\b/, () => "CC0-1.0"],
  [/\bcc[ -]by(?:[ -](nc))?(?:[ -](sa|nd))?[ -]?(?:v\.? ?)?([1-4]\.0)\b/, (m) => `CC-BY${part(m[1])}${part(m[2])}-${m[3] ?? ""}`],
  [/\bcreative commons attribution(?:[ -]{1,3}(non-?commercial))?(?:[ -]{1,3}(share-?alike|no-?deriv(?:ative)?s))? ([1-4]\.0)\b/, (m) => `CC-BY${m[1] === undefined ? "" : "-NC"}${m[2] === undefined ? "" : m[2].startsWith("share") ? "-SA" : "-ND"}-${m[3] ?? ""}`],
  [/\b(a|l)?gpl[ -]?v?([23])(?:\.0)?\b/, (m) => `${(m[1] ?? "").toUpperCase()}GPL-${m[2] ?? "3"}.0-only`],
  [/\bgnu (affero |lesser )?general public license,? (?:version |v)?([23])(?:\.0)?\b/, (m) => `${m[1] === undefined ? "" : m[1].startsWith("a") ? "A" : "L"}GPL-${m[2] ?? "3"}.0-only`],
  [/\bbsd[ -]([23])[ -]clause\b/, (m) => `BSD-${m[1] ?? "3"}-Clause`],
  [/\b([23])[ -]clause bsd\b/, (m) => `BSD-${m[1] ?? "3"}-Clause`],
  [/\bmpl[ -]?2\.0\b|\bmozilla public license(?:,? version)? 2\.0\b/, () => "MPL-2.0"],
  [/\beupl[ -]?(?:v\.? ?)?1\.([12])\b|\beuropean union public licen[sc]e,? (?:version |v\.? ?)?1\.([12])\b/, (m) => `EUPL-1.${m[1] ?? m[2] ?? "2"}`],
  [/\bopenmdw(?:[ -]license)?[ -]?(?:v\.? ?)?1\.([01])\b/, (m) => (m[1] === "1" ? "openmdw-1.1" : "OpenMDW-1.0")],
  [/\bspdx-license-identifier: ?([a-z0-9.+-]{2,60})/, (m) => m[1] ?? ""],
  [/\bllama[ -]?(2|3\.[123]|3|4) community licen[sc]e\b/, (m) => `llama${m[1] ?? ""}`],
  [/\b(?:bigscience )?(?:bloom )?rail license v?1\.0\b|\bbigscience rail\b/, () => "bigscience-bloom-rail-1.0"],
  [/\b(?:mistral ai )?non-production license\b/, () => "mnpl"],
  [/\bdeepseek (?:model )?license\b/, () => "deepseek-license-1.0"],
];

function part(name: string | undefined): string { return name === undefined ? "" : `-${name.toUpperCase()}`; }

/** The first licence that a piece of text names (lower or mixed case, at most 20,000 characters are looked at). */
export function licenceFromText(text: string): LicenceName | undefined {
  const lower = text.slice(0, 20_000).toLowerCase();
  let best: LicenceName | undefined;
  const offer = (raw: string, index: number): void => {
    if (raw === "" || (best !== undefined && best.index <= index)) return;
    const info = licenceInfo(normaliseLicenceId(raw));
    best = { id: info.id, name: info.name, category: info.category, index };
  };
  for (const licence of NAMED) {
    for (const phrase of licence.phrases) {
      const index = lower.indexOf(phrase);
      if (index >= 0) offer(licence.id, index);
    }
  }
  for (const [pattern, id] of SPELLINGS) {
    const match = pattern.exec(lower);
    if (match !== null) offer(id(match), match.index);
  }
  return best;
}

const ADDRESSES: readonly (readonly [RegExp, (match: RegExpMatchArray) => string])[] = [
  [/creativecommons\.org\/licenses\/(by(?:-nc)?(?:-sa|-nd)?)\/(\d\.\d)/i, (m) => `CC-${(m[1] ?? "").toUpperCase()}-${m[2] ?? ""}`],
  [/creativecommons\.org\/publicdomain\/zero\/1\.0/i, () => "CC0-1.0"],
  [/spdx\.org\/licenses\/([\w.+-]{1,60}?)(?:\.html|\.json)?(?:[?#]|$)/i, (m) => m[1] ?? ""],
  [/apache\.org\/licenses\/LICENSE-2\.0/i, () => "Apache-2.0"],
  [/(?:opensource\.org\/licenses?|choosealicense\.com\/licenses)\/([\w.+-]{1,60}?)\/?(?:[?#]|$)/i, (m) => m[1] ?? ""],
  [/opendatacommons\.org\/licenses\/(by|odbl|pddl)/i, (m) => ({ by: "ODC-By-1.0", odbl: "ODbL-1.0", pddl: "PDDL-1.0" })[(m[1] ?? "").toLowerCase()] ?? ""],
];

/** The licence that an address of a licence text stands for; undefined for other texts and addresses. */
export function licenceFromUrl(text: string): LicenceInfo | undefined {
  if (!/^https?:\/\//i.test(text) || text.length > 500) return undefined;
  for (const [pattern, id] of ADDRESSES) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const info = licenceInfo(id(match));
    if (info.category !== "unknown" || info.spdx) return info;
  }
  return undefined;
}
