/** Whom a token writes as: only comments of that author are ours. */

import { member, text } from "./answers.ts";
import type { GitHub } from "./client.ts";
import { GitHubError } from "./errors.ts";

/** An account as comments name their author. `login` in lower case, without the `[bot]` that REST appends and GraphQL leaves out for apps. */
export interface Identity {
  readonly login: string;
  readonly bot: boolean;
}

export type KnownIdentity = { readonly identity: Identity } | { readonly identity?: undefined; readonly reason: string };

const known = new WeakMap<GitHub, Identity>();
const told = new WeakMap<GitHub, () => Promise<KnownIdentity>>();

/** Where somebody else knows whom this client writes as: an app its own name, a wrapped client the one inside. */
export function identifyBy(github: GitHub, way: () => Promise<KnownIdentity>): void {
  told.set(github, way);
}

/**
 * Asks GitHub once per client. The job's token writes as github-actions[bot], an app's as its `<slug>[bot]`, a person's as the person.
 * `GET /user` is refused to installations, and GraphQL is missing behind some proxies: each stands in for the other. Never throws.
 */
export async function identify(github: GitHub): Promise<KnownIdentity> {
  const before = known.get(github);
  if (before !== undefined) return { identity: before };
  const answer = await told.get(github)?.();
  if (answer?.identity !== undefined) {
    known.set(github, answer.identity);
    return answer;
  }
  const ways = github.tokenKind === "user" ? [overRest, overGraphql] : [overGraphql, overRest];
  const reasons: string[] = [];
  for (const way of ways) {
    try {
      const identity = await way(github);
      if (identity !== undefined) {
        known.set(github, identity);
        return { identity };
      }
      reasons.push("GitHub's answer names nobody");
    } catch (error) {
      reasons.push(error instanceof GitHubError ? error.message : "unexpected failure");
      // What is down for one way is down for the other; a refusal of one is no refusal of the other.
      if (error instanceof GitHubError && error.kind === "rate-limited") break;
    }
  }
  return { reason: `GitHub does not tell whom this token writes as: ${reasons.join("; ")}` };
}

async function overGraphql(github: GitHub): Promise<Identity | undefined> {
  const login = text(member(await github.graphql("query { viewer { login } }"), "viewer", "login"));
  return account(login, github.tokenKind === "installation" ? "Bot" : undefined);
}

async function overRest(github: GitHub): Promise<Identity | undefined> {
  const { data } = await github.get("/user");
  return account(text(member(data, "login")), text(member(data, "type")));
}

/** Names of people hold no brackets, so `[bot]` alone tells an app. */
export function account(login: string | undefined, type: string | undefined): Identity | undefined {
  if (login === undefined || !/^[A-Za-z0-9_.-]{1,100}(?:\[bot\])?$/.test(login)) return undefined;
  return { login: login.replace(/\[bot\]$/, "").toLowerCase(), bot: login.endsWith("[bot]") || type === "Bot" };
}

export function isSame(a: Identity, b: Identity | undefined): boolean {
  return b !== undefined && a.login === b.login && a.bot === b.bot;
}
