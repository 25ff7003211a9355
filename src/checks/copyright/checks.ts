/** The Copyright chapter of the Code, at record level. Evidence from crawls is another family. Context entries ask for nothing. */

import { complaintRules } from "./complaints.ts";
import { contactRules } from "./contact-rules.ts";
import { crawlerInformationRules } from "./crawler-information.ts";
import { crawlingRules } from "./crawling-rules.ts";
import { outputRules } from "./output-rules.ts";
import { policyRules } from "./policy-rules.ts";
import type { Check } from "../types.ts";

export const copyrightChecks: readonly Check[] = [...policyRules, ...crawlingRules, ...crawlerInformationRules, ...outputRules, ...contactRules, ...complaintRules];
