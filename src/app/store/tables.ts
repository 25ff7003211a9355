/** The App's own tables, as Kysely sees them. Times are of the App's clock, except those of leases, which are of the database's. */

import type { Space } from "../../sweep/store.ts";

/** PostgreSQL schema of our tables, and that of the queue's (pg-boss): both may be dropped together to begin anew. */
export const SCHEMA = "docket";
export const JOBS_SCHEMA = "docket_jobs";

export interface Tables {
  /** What a sweep remembers. `packed`: the value is deflated (RFC 1951). */
  readonly entry: {
    readonly space: Space;
    readonly key: string;
    readonly value: Uint8Array;
    readonly packed: boolean;
    readonly written_at: Date;
    readonly used_at: Date;
  };
  /** Locks that end by themselves. `fence` grows with every holder. */
  readonly lease: {
    readonly name: string;
    readonly holder: string;
    readonly fence: string | number;
    readonly expires_at: Date;
  };
  /** Webhook deliveries that were taken. */
  readonly delivery: {
    readonly id: string;
    readonly event: string;
    readonly action: string | null;
    readonly received_at: Date;
  };
  /** Which job stands for a key: it waits as long as the queue says so of that id. */
  readonly waiting: {
    readonly key: string;
    readonly job: string;
    readonly changed_at: Date;
  };
  /** When a thing was last done that one instance does for all. */
  readonly mark: {
    readonly name: string;
    readonly done_at: Date;
  };
}
