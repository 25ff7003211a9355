/** A name of an account may pass to somebody else, and what is kept under it is then about strangers: repositories, models, figures. */

import { historyKey } from "./history.ts";
import { rememberedKey, resultsPrefix } from "./remembered.ts";
import type { Store } from "./store.ts";

const holderKey = (account: string): string => `holder/${account.toLowerCase()}`;

/** Forgets what is kept under the name where it was kept about an account with another number. Rejects where the store fails. */
export async function forgetStrangers(store: Store, account: string, accountId: number | undefined): Promise<void> {
  if (accountId === undefined) return;
  const bytes = await store.read("state", holderKey(account));
  const before = bytes === undefined ? undefined : Buffer.from(bytes).toString("latin1");
  if (before === String(accountId)) return;
  if (before !== undefined) {
    await store.remove("history", historyKey(account));
    for (const key of await store.keys("results", resultsPrefix(account))) await store.remove("results", key);
    await store.remove("state", rememberedKey(account));
  }
  await store.write("state", holderKey(account), Buffer.from(String(accountId)));
}
