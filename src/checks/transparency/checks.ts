/** The Transparency chapter and its Model Documentation Form. */

import type { Check } from "../types.ts";
import { computeCheck } from "./compute.ts";
import { energyCheck } from "./energy.ts";
import { contactsCheck } from "./contacts.ts";
import { dataCheck } from "./data.ts";
import { distributionCheck } from "./distribution.ts";
import { documentCheck } from "./document.ts";
import { generalCheck, headerCheck } from "./header-general.ts";
import { integrityCheck } from "./integrity.ts";
import { propertiesCheck } from "./properties.ts";
import { requestsCheck } from "./requests.ts";
import { trainingCheck, useCheck } from "./use-training.ts";

/** The sections of the form: together its 47 fields. */
export const formChecks: readonly Check[] = [headerCheck, generalCheck, propertiesCheck, distributionCheck, useCheck, trainingCheck, dataCheck, computeCheck, energyCheck];

export const transparencyChecks: readonly Check[] = [...formChecks, documentCheck, contactsCheck, requestsCheck, integrityCheck];
