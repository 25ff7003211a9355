/** `GET /user`, `GET /users/{login}`. */

import { notAccessible, notFound, ok, requiresAuthentication } from "./answers.ts";
import { DATE, user } from "./shapes.ts";
import type { State } from "./state.ts";
import type { Answer, Identity } from "./types.ts";

const PROFILE = { name: null, company: null, blog: "", location: null, email: null, hireable: null, bio: null, twitter_username: null, public_repos: 0, public_gists: 0, followers: 0, following: 0, created_at: DATE, updated_at: DATE };

/** Tokens of installations have no user: GitHub refuses them here. */
export function viewer(state: State, who: Identity | undefined): Answer {
  if (who === undefined) return requiresAuthentication();
  return who.kind === "installation" ? notAccessible("") : ok({ ...user(state.user(who.login), state.origins), ...PROFILE });
}

export function profile(state: State, login: string): Answer {
  const found = state.users.get(login);
  return found === undefined ? notFound() : ok({ ...user(found, state.origins), ...PROFILE });
}
