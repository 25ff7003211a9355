/** Clocks of the house: days that no law sets, and that config.yaml may change. */

/** Clock → days where config.yaml says nothing. */
export const HOUSE_DAYS = {
  /** Acknowledging a complaint (the Code says "reasonable time"). */
  complaint_acknowledge_days: 7,
  /** Answering one. */
  complaint_answer_days: 30,
  /** Age of a snapshot of reservations that is asked about. */
  snapshot_age_days: 365,
} as const;
