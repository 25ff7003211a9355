/** How the app itself is authorised: a JSON Web Token of at most ten minutes, signed with its private key (docs.github.com/apps, "Generating a JSON Web Token"). */

import githubAppJwt from "universal-github-app-jwt";
import type { Credentials } from "./credentials.ts";
import { GitHubError } from "./errors.ts";
import { readPrivateKey } from "./private-key.ts";
import { redactor } from "./redact.ts";

/** GitHub's words for a token from the future or the past; our clock is wrong then. */
const CLOCK = /'?(?:expiration time|issued at)'? claim|\('?(?:iat|exp)'?\)|\bnot yet valid\b/i;
const RENEW_BEFORE_S = 60;

/** Credentials of the app. `now` in milliseconds since 1970. Throws a GitHubError where id or key are of no use. */
export function appCredentials({ appId, privateKey, now = Date.now }: { readonly appId: number | string; readonly privateKey: string; readonly now?: () => number }): Credentials {
  const id = String(appId).trim();
  if (!/^[A-Za-z0-9._]{1,100}$/.test(id)) throw new GitHubError("rejected", "the app's id is neither a number nor a client id. Fix: give the App ID of the app's settings page", { final: true });
  const pem = readPrivateKey(privateKey);
  let skewMs = 0;
  let current: { readonly token: string; readonly expires: number } | undefined;
  const seconds = (): number => Math.floor((now() + skewMs) / 1000);
  return {
    kind: "unknown",
    async authorization() {
      if (current === undefined || seconds() >= current.expires - RENEW_BEFORE_S) {
        const { token, expiration } = await githubAppJwt({ id: /^\d+$/.test(id) ? Number(id) : id, privateKey: pem, now: seconds() });
        current = { token, expires: expiration };
      }
      return `Bearer ${current.token}`;
    },
    refused(_, { message, date, times }) {
      current = undefined;
      const theirs = Date.parse(date ?? "");
      if (times > 1 || !CLOCK.test(message) || Number.isNaN(theirs)) return undefined;
      skewMs = theirs - now();
      return 0;
    },
    redact: (text) => redactor(current?.token ?? "")(text),
  };
}
