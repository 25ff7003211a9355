/** What config.yaml may say beyond how findings are judged: how the App treats this repository. The organisation's file has the same keys and more. */

export const MODES = ["off", "preview", "active"] as const;
export const PULL_REQUESTS = ["auto", "app", "action", "off"] as const;
/** Outcomes that may open an issue. */
export const OPEN_ON = ["conflict", "gap", "stale", "unknown"] as const;
export const COMMENT = ["on-change", "always", "never"] as const;

/** Keys of one repository; every one may be absent, and the layer above then holds. */
export interface WatchConfig {
  readonly mode?: (typeof MODES)[number];
  readonly pull_requests?: (typeof PULL_REQUESTS)[number];
  readonly issues?: {
    readonly open_on?: readonly (typeof OPEN_ON)[number][];
    readonly ahead_days?: number;
    readonly labels?: readonly string[];
    readonly without?: readonly string[];
  };
  readonly reminders?: {
    readonly days?: readonly number[];
    readonly every_months?: number;
    readonly back_off?: number;
  };
  readonly snooze?: { readonly max_days?: number };
  readonly complaints?: { readonly enabled?: boolean; readonly propose?: boolean };
}
