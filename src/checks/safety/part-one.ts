/** Commitments 1 and 7, notification, similarly safe models, scope. */

import type { Check } from "../types.ts";

export const partOne: readonly Check[] = [];
