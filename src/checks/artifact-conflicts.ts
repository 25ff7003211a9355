/** Contradictions between artifacts as findings. */

import type { Conflict } from "../artifacts/model.ts";
import { finding, placeOf } from "./finding.ts";
import type { Finding } from "./types.ts";

const SHOWN = 3;

/** At the first place, with the others named in the message. `folder` is the place where a conflict names none. */
export function artifactFinding(conflict: Conflict, folder: string): Finding {
  const [first, ...rest] = conflict.sources;
  const others = rest.filter((source) => !conflict.message.includes(placeOf(source)));
  const places = others.length === 0 ? "" : ` (also ${others.slice(0, SHOWN).map(placeOf).join(", ")})`;
  return finding(`artifacts/${conflict.key.replaceAll(/[._]/g, "-")}`, `${conflict.message}${places}`, first ?? { path: folder }, { fix: "make both places say the same" });
}
