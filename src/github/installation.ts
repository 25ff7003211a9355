/** A client of one installation of the app. Its token lives for an hour and is renewed without anybody noticing. */

import { type AppClient, mintToken, type TokenRequest } from "./app.ts";
import { connect, type GitHub } from "./client.ts";
import type { Credentials } from "./credentials.ts";
import { identifyBy } from "./identity.ts";
import { type Redact, redactor } from "./redact.ts";

/** A token is renewed so long before it expires: a request of the last moment is still under way then. */
const AHEAD_MS = 5 * 60_000;
const SHORTEST_MS = 60_000;
/** GitHub needs a moment until all of it knows a new token. */
const FRESH_MS = 10_000;
const FRESH_PAUSES_MS = [1000, 3000];
const REMEMBERED = 4;

/** What writing issues in one repository needs. */
export const ISSUES_ONLY = { metadata: "read", issues: "write" } as const;
/** What a check run on a pull request needs. */
export const CHECKS_ONLY = { metadata: "read", checks: "write", contents: "read", pull_requests: "read" } as const;

/**
 * Makes no request before the first one that is asked of it. Without `request` it reaches whatever the installation reaches. All clients
 * of one installation share the pace of writes. Requests reject as `createToken` does where no token can be had.
 */
export function installationClient(app: AppClient, installationId: number, request: TokenRequest = {}): GitHub {
  const github = connect({ ...app.connect, token: "", credentials: installationCredentials(app, installationId, request), writes: app.writes(installationId) });
  identifyBy(github, () => app.identity());
  return github;
}

/** The same for writing to one repository: reaches nothing else and may nothing else. */
export function narrowedClient(app: AppClient, installationId: number, repositoryId: number, permissions: TokenRequest["permissions"] = ISSUES_ONLY): GitHub {
  return installationClient(app, installationId, { repositoryIds: [repositoryId], ...(permissions === undefined ? {} : { permissions }) });
}

interface Current {
  readonly authorization: string;
  readonly made: number;
  readonly renew: number;
}

export function installationCredentials(app: AppClient, installationId: number, request: TokenRequest): Credentials {
  let current: Promise<Current> | undefined;
  let known: Current | undefined;
  let secrets: Redact[] = [];

  async function mint(): Promise<Current> {
    const { token: { token, expiresAt }, date } = await mintToken(app, installationId, request);
    secrets = [redactor(token), ...secrets].slice(0, REMEMBERED);
    const made = app.now();
    // Held against GitHub's own clock: ours may be an hour off.
    const theirs = Date.parse(date ?? "");
    const lifetime = Date.parse(expiresAt) - (Number.isNaN(theirs) ? made : theirs);
    known = { authorization: `token ${token}`, made, renew: made + Math.max(SHORTEST_MS, lifetime - AHEAD_MS) };
    return known;
  }

  return {
    kind: "installation",
    async authorization() {
      if (known !== undefined && app.now() >= known.renew) known = current = undefined;
      current ??= mint().catch((error: unknown) => {
        current = undefined;
        throw error;
      });
      return (await current).authorization;
    },
    refused(authorization, { times }) {
      if (known?.authorization !== authorization) return 0;
      const pause = app.now() - known.made < FRESH_MS ? FRESH_PAUSES_MS[times - 1] : undefined;
      if (pause !== undefined) return pause;
      if (times > FRESH_PAUSES_MS.length + 1) return undefined;
      // Revoked, or expired: another one is asked for once.
      known = current = undefined;
      return times === 1 || times === FRESH_PAUSES_MS.length + 1 ? 0 : undefined;
    },
    redact: (text) => secrets.reduce((rest, redact) => redact(rest), redactor("")(text)),
  };
}
