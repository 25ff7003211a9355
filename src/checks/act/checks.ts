/** Duties of the AI Act and the Guidelines that are read on their own, and those summed up from other records. */

import type { Aggregate, Check } from "../types.ts";
import { annexAggregate, documentationDuties } from "./annex.ts";
import { classificationCheck } from "./classification.ts";
import { computeMethodsCheck } from "./compute-methods.ts";
import { computePartsCheck } from "./compute-parts.ts";
import { computeRulesCheck } from "./compute-rules.ts";
import { copyrightAndSummary, routesAggregate, transparencyAggregate } from "./duties.ts";
import { energyMissingCheck } from "./energy-missing.ts";
import { lifecycleCheck } from "./lifecycle.ts";
import { modifierCheck } from "./modifier.ts";
import { modifierScopeCheck } from "./modifier-scope.ts";
import { openSourceCheck } from "./open-source.ts";
import { placingCheck } from "./placing.ts";
import { representativeCheck, requestsAggregate } from "./representative.ts";

export const actChecks: readonly Check[] = [classificationCheck, representativeCheck, computeRulesCheck, computePartsCheck, computeMethodsCheck, energyMissingCheck, modifierCheck, modifierScopeCheck, openSourceCheck, placingCheck, lifecycleCheck];

/** In the order in which they build on each other. */
export const actAggregates: readonly Aggregate[] = [annexAggregate, documentationDuties, transparencyAggregate, copyrightAndSummary, requestsAggregate, routesAggregate];
