/** Commitments 2 to 6 and 8 to 10, Appendices 1.4, 3 and 4, incidents. */

import type { Check } from "../types.ts";

export const partTwo: readonly Check[] = [];
