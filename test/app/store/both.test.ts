/** What holds on PGlite and on PostgreSQL alike. */

import { describe } from "@jest/globals";
import { BACKENDS, opened } from "./backends.ts";
import { entriesSuite } from "./entries-suite.ts";
import { leaseSuite } from "./lease-suite.ts";
import { queueSuite } from "./queue-suite.ts";
import { retentionSuite } from "./retention-suite.ts";

describe.each(BACKENDS)("%s", (backend) => {
  const open = opened(backend);
  entriesSuite(open);
  leaseSuite(open);
  queueSuite(open);
  // Moves the clock by months, and so is the last.
  retentionSuite(open);
});
