/** Clocks of the house: days that no law sets, and that config.yaml may change. */

/** Clock → days where config.yaml says nothing. */
export const HOUSE_DAYS = {
  /** Acknowledging a complaint (the Code says "reasonable time"). */
  complaint_acknowledge_days: 7,
  /** Answering one. */
  complaint_answer_days: 30,
  /** Age of a snapshot of reservations that is asked about. */
  snapshot_age_days: 365,
  /** Last look whether the provider of the base model has published something newer. */
  upstream_check_days: 180,
  /** Last review of the gap analysis (the Guidelines set no interval). */
  gap_analysis_days: 365,
  /** Last estimate of the cumulative compute while training near 10^25 FLOP (the Guidelines say: monitor closely). */
  estimate_days: 30,
} as const;
