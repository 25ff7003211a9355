/** Clocks of the house: days that no law sets, and that config.yaml may change. What each counts stands in the table of clocks. */

import { HOUSE_CLOCKS, type HouseClockKey } from "../law/house-clocks.ts";

/** Clock → days where config.yaml says nothing. */
export const HOUSE_DAYS = Object.fromEntries(Object.entries(HOUSE_CLOCKS).map(([key, { days }]) => [key, days])) as { readonly [K in HouseClockKey]: (typeof HOUSE_CLOCKS)[K]["days"] };
