/** The organisation's pages, where people can sign in. */

import type { AppClient } from "../github/app.ts";
import type { Store } from "../sweep/store.ts";
import type { Credentials, Environment } from "./environment.ts";
import type { Log } from "./log.ts";
import type { Page } from "./server.ts";

export interface PagesOptions {
  readonly environment: Environment;
  readonly credentials: Credentials;
  readonly publicUrl: string | undefined;
  readonly app: AppClient;
  readonly store: Store;
  readonly log: Log;
}

/** Undefined where nobody could sign in: no OAuth credentials, or no public address to come back to. */
export function openPages(_options: PagesOptions): Page | undefined {
  return undefined;
}
