/** Paths that GitHub is told of. */

export const WEBHOOK_PATH = "/api/github/webhooks";
export const SETUP_DONE_PATH = "/setup/done";
/** Where people come back to after they have signed in with GitHub. */
export const CALLBACK_PATH = "/auth/callback";

/** The page of an organisation or person. */
export function pagePath(account: string): string {
  return `/o/${encodeURIComponent(account)}`;
}
