/** The organisation's pages, where people can sign in. */

import { createHmac } from "node:crypto";
import { connect } from "../github/client.ts";
import { parseOverview } from "../report/organisation/schema.ts";
import { overviewKey } from "../sweep/sweep.ts";
import type { Store } from "../sweep/store.ts";
import type { Credentials, Environment } from "./environment.ts";
import type { Log } from "./log.ts";
import type { Page } from "./server.ts";
import { webPages } from "./web/index.ts";

export interface PagesOptions {
  readonly environment: Pick<Environment, "apiUrl" | "webUrl">;
  readonly credentials: Credentials;
  readonly publicUrl: string | undefined;
  readonly store: Store;
  readonly log: Log;
}

/** Undefined where nobody could sign in: no OAuth credentials, or no public address to come back to. */
export function openPages({ environment: { apiUrl, webUrl }, credentials, publicUrl, store, log }: PagesOptions): Page | undefined {
  const { clientId, clientSecret, webhookSecret } = credentials;
  if (clientId === undefined || clientSecret === undefined || publicUrl === undefined) {
    log.warn("nobody can sign in to the organisation's pages: PUBLIC_URL, GITHUB_CLIENT_ID or GITHUB_CLIENT_SECRET is not set");
    return undefined;
  }
  const say = (line: string): void => { log.info(line); };
  return webPages({
    store, publicUrl, oauth: { clientId, clientSecret, webUrl }, now: () => new Date(), log: say,
    // All instances have the same credentials, and so the same key; a new secret signs everybody out.
    secret: createHmac("sha256", `${clientSecret} ${webhookSecret}`).update("gpai-docket sessions 1").digest("hex"),
    // Somebody waits for the page: a GitHub that is down is told soon.
    clientFor: (token) => connect({ token, apiUrl, log: say, patience: { tries: 2, baseMs: 300, maxPauseMs: 1000 }, timeoutMs: 8000 }),
    overviewOf: async (account) => {
      const kept = await store.read("state", overviewKey(account));
      return kept === undefined ? undefined : parseOverview(kept);
    },
  });
}
