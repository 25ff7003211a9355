/** Who may see an account's page: the people who administer it, asked with their own token, and again after ten minutes. */

import { count, member, text } from "../../github/answers.ts";
import type { GitHub } from "../../github/client.ts";
import { membershipOf, type Viewer } from "../../github/members.ts";
import type { Store } from "../../sweep/store.ts";
import type { Session } from "./sessions.ts";

/** How long one answer holds. */
export const RECHECK_SECONDS = 600;

/** Names of organisations and people (also managed ones, with an underscore). */
export const ACCOUNT = /^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,99})$/;

/** Organisations of one person that are asked about, at most. */
const MOST = 100;
const AT_ONCE = 5;

export interface Account { readonly login: string; readonly id: number }

export interface AccessDeps {
  readonly store: Store;
  readonly now: () => Date;
  readonly clientFor: (userToken: string) => GitHub;
}

/** What a check found: an account's number is kept where it was held against GitHub's answer. */
interface Checked { readonly at: number; readonly id?: number }

const keyOf = (session: Session, login: string): string => `access/${session.key}/${login.toLowerCase()}`;

async function checked({ store, now }: AccessDeps, session: Session, login: string): Promise<Checked | undefined> {
  const bytes = await store.read("state", keyOf(session, login));
  const found = bytes === undefined ? null : /^(\d{1,15})(?: (\d{1,15}))?$/.exec(new TextDecoder().decode(bytes));
  const at = Number(found?.[1]);
  const age = now().getTime() / 1000 - at;
  if (found === null || !(age >= 0 && age < RECHECK_SECONDS)) return undefined;
  return found[2] === undefined ? { at } : { at, id: Number(found[2]) };
}

async function remember({ store, now }: AccessDeps, session: Session, login: string, id: number | undefined): Promise<void> {
  await store.write("state", keyOf(session, login), new TextEncoder().encode(`${Math.floor(now().getTime() / 1000)}${id === undefined ? "" : ` ${id}`}`));
}

/**
 * Does the person administer the account that has this name now, and, where `id` is given, this number? Only a yes is remembered. Rejects
 * with GitHubError where GitHub did not answer: then nobody is let in. A name that passed to somebody else opens nothing of the one before.
 */
export async function administers(deps: AccessDeps, session: Session, account: { readonly login: string; readonly id?: number }): Promise<boolean> {
  const { login, id } = account;
  if (!ACCOUNT.test(login)) return false;
  const known = await checked(deps, session, login);
  if (known !== undefined && (id === undefined || known.id === id)) return true;
  const yes = await ask(deps.clientFor(session.token), session.person, login, id);
  if (yes) await remember(deps, session, login, id);
  return yes;
}

/** `person`: who signed in; a token that speaks for somebody else by now is nobody's. */
async function ask(github: GitHub, person: Viewer, login: string, id: number | undefined): Promise<boolean> {
  if (login.toLowerCase() !== person.login.toLowerCase()) return await membershipOf(github, { login, ...(id === undefined ? {} : { id }) }, person) === "admin";
  // The own account: the name may have changed hands since the sign-in.
  const { data } = await github.get("/user");
  return count(member(data, "id")) === person.id && (text(member(data, "login")) ?? "").toLowerCase() === login.toLowerCase() && (id === undefined || id === person.id);
}

/**
 * Accounts that have the app and that the person administers, by name. `complete: false` where there are more than are asked about.
 * Rejects with GitHubError.
 */
export async function accountsOf(deps: AccessDeps, session: Session): Promise<{ readonly accounts: readonly Account[]; readonly complete: boolean }> {
  const github = deps.clientFor(session.token);
  const { items, complete } = await github.pages("/user/installations", {}, { maxPages: 3, items: "installations" });
  const candidates = items.flatMap((item): Account[] => {
    const [login, id] = [text(member(item, "account", "login")), count(member(item, "account", "id"))];
    return login === undefined || id === undefined || !ACCOUNT.test(login) ? [] : [{ login, id }];
  });
  const asked = candidates.slice(0, MOST);
  const found: Account[] = [];
  for (let i = 0; i < asked.length; i += AT_ONCE) {
    const batch = asked.slice(i, i + AT_ONCE);
    const answers = await Promise.all(batch.map((one) => administers(deps, session, one)));
    found.push(...batch.filter((_, n) => answers[n] === true));
  }
  return { accounts: found.toSorted((a, b) => (a.login.toLowerCase() < b.login.toLowerCase() ? -1 : 1)), complete: complete && asked.length === candidates.length };
}
