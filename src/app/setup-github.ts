/** What the setup asks of GitHub. */

import { appClient } from "../github/app.ts";
import { manifestConversion } from "../github/oauth.ts";
import type { Credentials } from "./environment.ts";
import type { Logging } from "./log.ts";
import type { Converted } from "./setup.ts";

interface Asking extends Logging { readonly apiUrl: string }

/** The app that GitHub has made. Its secrets are kept out of the log from here on. Rejects with GitHubError. */
export async function convert(code: string, { apiUrl, log, secrets }: Asking): Promise<Converted> {
  secrets.hide(code);
  const made = await manifestConversion({ apiUrl, log: (line) => { log.info(line); } }, code);
  secrets.hide(made.privateKey, made.webhookSecret, made.clientSecret);
  return { id: made.id, slug: made.slug, pem: made.privateKey, webhookSecret: made.webhookSecret, clientId: made.clientId, clientSecret: made.clientSecret, url: made.url };
}

/** Gives the app the webhook secret that we made, where GitHub made none. Rejects with GitHubError. */
export async function setWebhookSecret(credentials: Credentials, { apiUrl, log }: Asking): Promise<void> {
  log.warn("GitHub made no webhook secret: one is made here. If this fails, enter WEBHOOK_SECRET of the data folder's .env on the app's page");
  const app = appClient({ appId: credentials.appId, privateKey: credentials.privateKey, apiUrl, log: (line) => { log.info(line); } });
  await app.github.write("PATCH", "/app/hook/config", { secret: credentials.webhookSecret }, { repeatable: true });
}
