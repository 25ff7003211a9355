/** Commitments 2 to 6 and 8 to 10, Appendices 1.4, 3 and 4, incidents. */

import type { Aggregate, Check } from "../types.ts";
import { commitmentsAggregate } from "./commitments.ts";
import { decisionCheck } from "./decisions.ts";
import { evaluationCheck } from "./evaluations.ts";
import { evaluatorCheck } from "./evaluators.ts";
import { incidentCheck } from "./incidents.ts";
import { responsibilityCheck } from "./responsibility.ts";
import { riskCheck } from "./risks.ts";
import { securityCheck } from "./security.ts";
import { transparencyCheck } from "./transparency.ts";

export const partTwo: readonly Check[] = [riskCheck, evaluationCheck, evaluatorCheck, decisionCheck, securityCheck, responsibilityCheck, incidentCheck, transparencyCheck];

/** Run after all checks: commitments, by the state of their measures. */
export const safetyAggregates: readonly Aggregate[] = [commitmentsAggregate];
