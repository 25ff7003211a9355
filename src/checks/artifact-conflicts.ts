/** Contradictions between artifacts as findings. */

import type { Conflict, Json } from "../artifacts/model.ts";
import { finding, placeOf } from "./finding.ts";
import type { Finding } from "./types.ts";

const SHOWN = 3;
const MAX_IDS = 12;

/** A line to paste where one place has a part of the other's list; else the reader must see which place is right. */
function mend(conflict: Conflict): string {
  const lists = conflict.values.filter((value): value is readonly Json[] => Array.isArray(value)).toSorted((a, b) => b.length - a.length);
  const [whole, part] = lists;
  const at = conflict.sources[0]?.path;
  if (conflict.key !== "base_model" || whole === undefined || part === undefined || at === undefined || part !== conflict.values[0] || whole.length > MAX_IDS || !part.every((id) => whole.includes(id))) return "make both places say the same";
  return `base_model: [${whole.map((id) => JSON.stringify(id)).join(", ").slice(0, 600)}]   # in ${at}`;
}

/** At the first place, with the others named in the message. `folder` is the place where a conflict names none. */
export function artifactFinding(conflict: Conflict, folder: string): Finding {
  const [first, ...rest] = conflict.sources;
  const others = rest.filter((source) => !conflict.message.includes(placeOf(source)));
  const places = others.length === 0 ? "" : ` (also ${others.slice(0, SHOWN).map(placeOf).join(", ")})`;
  return finding(`artifacts/${conflict.key.replaceAll(/[._]/g, "-")}`, `${conflict.message}${places}`, first ?? { path: folder }, { fix: mend(conflict) });
}
