/** Commitments 1 and 7, notification, similarly safe models, scope, and the duties of the Act that these records carry. */

import type { Check } from "../types.ts";
import { actDutiesCheck } from "./act-duties.ts";
import { assessmentCheck } from "./assessment.ts";
import { cyclesCheck } from "./cycles.ts";
import { frameworkCheck } from "./framework.ts";
import { notificationCheck } from "./notification.ts";
import { referencesCheck } from "./reference-checks.ts";
import { reportSentCheck } from "./report-sent.ts";
import { reportUpdatesCheck } from "./report-updates.ts";
import { reportsCheck } from "./reports.ts";
import { scopeCheck } from "./scope.ts";

export const partOne: readonly Check[] = [
  scopeCheck, notificationCheck, frameworkCheck, cyclesCheck, assessmentCheck, reportsCheck, reportUpdatesCheck, reportSentCheck, referencesCheck, actDutiesCheck,
];
