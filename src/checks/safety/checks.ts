/**
 * Duties of providers of models with systemic risk: are pointer records, receipts and days there? The material itself is confidential
 * and is owed to the AI Office; nothing of it is asked for in git, and nothing of it is shown.
 */

import { byChapter } from "../../law/catalogue.ts";
import type { Check } from "../types.ts";
import { missing, pointerSkeleton } from "./kit.ts";
import { partOne } from "./part-one.ts";
import { partTwo, safetyAggregates } from "./part-two.ts";

const MEASURES = byChapter("safety").filter((one) => one.level === "must").map((one) => one.id);

/** Entries outside the chapter, with the measures whose record answers them too. */
const ACT: Readonly<Record<string, readonly string[]>> = {
  "AIA-55.1.c": ["S-9.2", "S-9.3", "S-C9"], "AIA-55.1.d": ["S-6.2", "S-C6"],
};

const PARTS = [...partOne, ...partTwo];
const TAKEN = new Set([...PARTS, ...safetyAggregates].flatMap((check) => check.handles));

/** What no part reads more closely: is there a pointer under its id? */
const REST = [...MEASURES, ...Object.keys(ACT)].filter((id) => !TAKEN.has(id));

const pointers: Check = {
  name: "safety-pointers",
  handles: REST,
  what: "A pointer record (holder, digest, version, date) in safety.yaml; its content is never read",
  run: (input) => REST.map((id) => missing(id, input, pointerSkeleton(id), ...(ACT[id] ?? []))),
};

export const safetyChecks: readonly Check[] = REST.length === 0 ? PARTS : [...PARTS, pointers];
