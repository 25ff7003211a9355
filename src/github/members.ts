/** Who somebody is, and whether they administer an organisation: asked with that person's own token. */

import { count, member, slug, text } from "./answers.ts";
import type { GitHub } from "./client.ts";
import { GitHubError, unexpected } from "./errors.ts";

export interface Viewer {
  readonly id: number;
  readonly login: string;
}

/** `GET /user`. Rejects with GitHubError: `not-permitted` where the token has ended. */
export async function viewer(github: GitHub): Promise<Viewer> {
  const { data } = await github.get("/user");
  const [id, login] = [count(member(data, "id")), text(member(data, "login"))];
  if (id === undefined || login === undefined || !/^[A-Za-z0-9_-]{1,100}$/.test(login)) throw unexpected("nobody", { reads: true });
  return { id, login };
}

/** admin: an owner of the organisation · member: in it, no owner · none: neither, or GitHub does not say so to this token. */
export type Membership = "admin" | "member" | "none";

/**
 * `GET /user/memberships/orgs/{org}`, which an app's user token may ask where the app has the permission to read members. Invited people
 * are none. `organisation` and `person` are held against the answer by number. Rejects with GitHubError where no answer came: then nobody
 * is let in either.
 */
export async function membershipOf(github: GitHub, organisation: { readonly login: string; readonly id?: number }, person?: Viewer): Promise<Membership> {
  if (slug(organisation.login) === undefined) return "none";
  try {
    const { data } = await github.get(`/user/memberships/orgs/${encodeURIComponent(organisation.login)}`);
    const named = count(member(data, "organization", "id"));
    const same = (text(member(data, "organization", "login")) ?? "").toLowerCase() === organisation.login.toLowerCase();
    if (!same || (organisation.id !== undefined && named !== organisation.id)) return "none";
    if (person !== undefined && count(member(data, "user", "id")) !== person.id) return "none";
    const [state, role] = [member(data, "state"), member(data, "role")];
    if (state !== "active") return "none";
    return role === "admin" ? "admin" : "member";
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    // 403 also for those outside of the organisation, and where it blocks the app; 401 where the token has ended is another matter.
    if (error.status !== 404 && (error.status !== 403 || error.kind === "rate-limited")) throw error;
    if (error.status === 403) github.log(`GitHub does not tell of a membership (an app needs the permission to read members): ${error.message}`);
    return "none";
  }
}

/** Does the person behind the token own the organisation? Rejects with GitHubError where GitHub did not answer. */
export async function isOrganisationAdmin(github: GitHub, organisation: string, login: string): Promise<boolean> {
  const person = await viewer(github);
  return person.login.toLowerCase() === login.toLowerCase() && await membershipOf(github, { login: organisation }, person) === "admin";
}
