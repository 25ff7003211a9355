/** The public summary of training content: the notice's rules and the template's 54 fields. Context and good faith are for people. */

import { fieldChecks } from "./fields-check.ts";
import { ruleChecks } from "./rules.ts";
import type { Check } from "../types.ts";

export const summaryChecks: readonly Check[] = [...ruleChecks, ...fieldChecks];
