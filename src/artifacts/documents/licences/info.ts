/** What is known of a licence identifier: SPDX, or in use on model hubs; and whether it is on the positive list. */

import { FINGERPRINTS } from "./generated.ts";
import { type LicenceCategory, NAMED } from "./named.ts";

export interface LicenceInfo {
  /** Identifier in SPDX case where it is one; otherwise in the lower case of the hubs. */
  readonly id: string;
  readonly spdx: boolean;
  readonly name: string;
  readonly category: LicenceCategory;
  /**
   * "listed": on the list of licences whose text lets anyone access, use, modify and redistribute with no condition beyond
   * attribution or the same terms (Commission guidelines C(2025) 5045, points 76 to 82). Only a candidate: additional texts,
   * gating and monetisation count too, and a person decides. Everything else is "not-listed": not presumed, not judged.
   */
  readonly freeAndOpenCandidate: "listed" | "not-listed";
  readonly why: string;
}

const LISTED = new Set([
  "0BSD", "AFL-3.0", "AGPL-3.0-only", "AGPL-3.0-or-later", "Apache-2.0", "Artistic-2.0", "BSD-2-Clause", "BSD-3-Clause", "BSL-1.0", "BlueOak-1.0.0", "CC-BY-4.0", "CC-BY-3.0",
  "CC-BY-SA-3.0", "CC-BY-SA-4.0", "CC0-1.0", "CDLA-Permissive-1.0", "CDLA-Permissive-2.0", "ECL-2.0", "EPL-2.0", "EPL-1.0", "EUPL-1.1", "EUPL-1.2",
  "GPL-2.0-only", "GPL-2.0-or-later", "GPL-3.0-only", "GPL-3.0-or-later", "ISC", "LGPL-2.1-only", "LGPL-2.1-or-later", "LGPL-3.0-only", "LGPL-3.0-or-later",
  "MIT", "MIT-0", "MPL-2.0", "MS-PL", "NCSA", "ODC-By-1.0", "ODbL-1.0", "OFL-1.1", "OSL-3.0", "OpenMDW-1.0", "openmdw-1.1", "PDDL-1.0", "PostgreSQL",
  "Unlicense", "WTFPL", "Zlib", "etalab-2.0",
]);

/** SPDX identifiers that appear in cards without a text in the fingerprint library. */
const MORE_SPDX: readonly (readonly [string, string])[] = [
  ["AGPL-3.0-or-later", "GNU Affero General Public License v3.0 or later"], ["BSD-4-Clause", "BSD 4-Clause License"], ["BSD-Source-Code", "BSD Source Code Attribution"],
  ["CC-BY-1.0", "Creative Commons Attribution 1.0"], ["CC-BY-2.0", "Creative Commons Attribution 2.0"], ["CC-BY-2.5", "Creative Commons Attribution 2.5"],
  ["CC-BY-NC-2.0", "Creative Commons Attribution Non Commercial 2.0"], ["CC-BY-NC-3.0", "Creative Commons Attribution Non Commercial 3.0"],
  ["CC-BY-NC-ND-3.0", "Creative Commons Attribution Non Commercial No Derivatives 3.0"], ["CC-BY-NC-SA-2.0", "Creative Commons Attribution Non Commercial Share Alike 2.0"],
  ["CC-BY-NC-SA-3.0", "Creative Commons Attribution Non Commercial Share Alike 3.0"], ["CC-BY-SA-2.0", "Creative Commons Attribution Share Alike 2.0"],
  ["CDLA-Permissive-1.0", "Community Data License Agreement Permissive 1.0"], ["CDLA-Sharing-1.0", "Community Data License Agreement Sharing 1.0"],
  ["EPL-1.0", "Eclipse Public License 1.0"], ["GFDL-1.3-only", "GNU Free Documentation License v1.3 only"], ["GPL-2.0-or-later", "GNU General Public License v2.0 or later"],
  ["GPL-3.0-or-later", "GNU General Public License v3.0 or later"], ["LGPL-2.1-or-later", "GNU Lesser General Public License v2.1 or later"],
  ["LGPL-3.0-or-later", "GNU Lesser General Public License v3.0 or later"], ["LPPL-1.3c", "LaTeX Project Public License v1.3c"], ["OGL-UK-3.0", "Open Government Licence v3.0"],
];

/** Identifiers of the hubs that differ from SPDX by more than case (Hugging Face Hub documentation, "Licenses"). */
const HUB_TO_SPDX = new Map([
  ["agpl-3.0", "AGPL-3.0-only"], ["gpl-3.0", "GPL-3.0-only"], ["gpl-2.0", "GPL-2.0-only"], ["lgpl-3.0", "LGPL-3.0-only"], ["lgpl-2.1", "LGPL-2.1-only"],
  ["bsd", "BSD-2-Clause"], ["cc", ""], ["gpl", ""], ["lgpl", ""], ["apache2", "Apache-2.0"], ["apache-2", "Apache-2.0"], ["apache2.0", "Apache-2.0"], ["apache license 2.0", "Apache-2.0"], ["apache 2.0", "Apache-2.0"],
  ["mit license", "MIT"], ["cc0", "CC0-1.0"], ["odc-by", "ODC-By-1.0"], ["odbl", "ODbL-1.0"], ["pddl", "PDDL-1.0"], ["ofl-1.1", "OFL-1.1"], ["lppl-1.3c", "LPPL-1.3c"], ["gfdl", "GFDL-1.3-only"],
  ["bsd-3-clause-clear", "BSD-3-Clause-Clear"], ["c-uda", "C-UDA-1.0"], ["cc-by-nc", ""], ["eupl-1.2", "EUPL-1.2"], ["etalab-2.0", "etalab-2.0"],
]);
const BY_LOWER = new Map<string, string>();
for (const id of [...FINGERPRINTS.map((f) => f.id), ...MORE_SPDX.map(([id]) => id)]) BY_LOWER.set(id.toLowerCase(), id);

/** SPDX case where an SPDX identifier corresponds, the hub's lower case where it is known there, otherwise trimmed as written. */
export function normaliseLicenceId(raw: string): string {
  const lower = raw.trim().toLowerCase();
  const hub = HUB_TO_SPDX.get(lower);
  if (hub !== undefined && hub !== "") return hub;
  if (lower === "bsd" || hub === "") return lower;
  const spdx = BY_LOWER.get(lower);
  if (spdx !== undefined) return spdx;
  const named = NAMED.find((l) => l.id.toLowerCase() === lower);
  return named?.id ?? (/^[a-z0-9+._-]{1,60}$/.test(lower) ? lower : raw.trim().slice(0, 200));
}

const NOT_CHOSEN = new Map([
  ["other", "Licence named elsewhere"], ["unknown", "Unknown"], ["proprietary", "Proprietary"], ["cc", "Creative Commons, kind not stated"], ["gpl", "GNU GPL, version not stated"],
  ["lgpl", "GNU LGPL, version not stated"], ["cc-by-nc", "Creative Commons Attribution Non Commercial, version not stated"],
]);

function categoryOf(id: string): LicenceCategory {
  if (LISTED.has(id)) return "osi-like";
  if (/-nc(?:-|$)/i.test(id)) return "non-commercial";
  if (/-nd(?:-|$)/i.test(id)) return "use-restricted";
  return NAMED.find((l) => l.id === id)?.category ?? (id.startsWith("LicenseRef-modified-") || id === "other" ? "custom" : "unknown");
}

/** What is known of a licence identifier as written in a card, a config or a record. Unknown identifiers give category "unknown". */
export function licenceInfo(raw: string): LicenceInfo {
  const id = normaliseLicenceId(raw);
  const print = FINGERPRINTS.find((f) => f.id === id);
  const more = MORE_SPDX.find(([spdx]) => spdx === id);
  const spdx = print !== undefined || more !== undefined;
  const named = NAMED.find((l) => l.id === id);
  const name = print?.name ?? more?.[1] ?? named?.name ?? NOT_CHOSEN.get(id) ?? id;
  const category = categoryOf(id);
  if (LISTED.has(id)) {
    return { id, spdx, name, category, freeAndOpenCandidate: "listed", why: "The licence text grants access, use, modification and distribution with no condition beyond attribution or the same terms. Added terms, gating and monetisation still count; a person decides." };
  }
  const why = category === "non-commercial" ? "Limits use to non-commercial or research purposes."
    : category === "use-restricted" ? "Restricts uses, users or changes; a person must judge whether the restrictions are of the kinds that may stay."
      : category === "custom" ? "A licence of its own, or a changed copy of a known one: its text must be read."
        : spdx ? "Not on the list; its text must be read." : "Not a known licence identifier: nothing is presumed.";
  return { id, spdx, name, category, freeAndOpenCandidate: "not-listed", why };
}
