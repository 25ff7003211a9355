/** The GitHub App itself: who it is, where it is installed, tokens for its installations. */

import { count, member, slug, text } from "./answers.ts";
import type { Installation, InstallationToken, PermissionLevel } from "./app-types.ts";
import { appCredentials } from "./app-jwt.ts";
import { connect, type ConnectOptions, type GitHub } from "./client.ts";
import { GitHubError, unexpected } from "./errors.ts";
import type { KnownIdentity } from "./identity.ts";
import { type Gate, writePace } from "./pace.ts";

export interface AppOptions extends Omit<ConnectOptions, "token" | "credentials" | "writes"> {
  /** App id or client id. */
  readonly appId: number | string;
  /** PEM, PKCS#1 or PKCS#8 (`private-key.ts`). */
  readonly privateKey: string;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

/** A GitHub App that we hold the key of. */
export interface AppClient {
  /** Authorised as the app: reaches `/app…` and nothing of an installation. */
  readonly github: GitHub;
  readonly connect: Omit<ConnectOptions, "token" | "credentials" | "writes">;
  readonly now: () => number;
  /** Pace of writes of one installation, which all its clients share. */
  writes(installation: number): Gate;
  /** The app's bot account; asked once. */
  identity(): Promise<KnownIdentity>;
}

export interface AppInfo {
  readonly id: number;
  readonly slug: string;
  readonly name: string;
  /** What the app asks of those who install it. */
  readonly permissions: Readonly<Record<string, PermissionLevel>>;
  readonly events: readonly string[];
  readonly url: string;
}

const MAX_PAGES = 100;

/** Makes no request. Throws a GitHubError where key, id or address are of no use. */
export function appClient(options: AppOptions): AppClient {
  const { appId, privateKey, now = Date.now, ...rest } = options;
  const github = connect({ ...rest, token: "", credentials: appCredentials({ appId, privateKey, now }) });
  const paces = new Map<number, Gate>();
  let identity: Promise<KnownIdentity> | undefined;
  const app: AppClient = {
    github, connect: rest, now,
    writes(installation) {
      const known = paces.get(installation) ?? writePace({ now, ...(rest.wait === undefined ? {} : { wait: rest.wait }), ...(rest.writeSpacingMs === undefined ? {} : { spacingMs: rest.writeSpacingMs }) });
      paces.set(installation, known);
      return known;
    },
    identity() {
      identity ??= appOf(app).then((info): KnownIdentity => ({ identity: { login: info.slug.toLowerCase(), bot: true } }), (error: unknown): KnownIdentity => {
        identity = undefined;
        return { reason: error instanceof Error ? error.message : "unexpected failure" };
      });
      return identity;
    },
  };
  return app;
}

/** `GET /app`. Rejects with GitHubError: kind `not-permitted` where GitHub does not take the key. */
export async function appOf(app: AppClient): Promise<AppInfo> {
  const { data } = await app.github.get("/app");
  const [id, name] = [count(member(data, "id")), slug(member(data, "slug"))];
  if (id === undefined || name === undefined) throw unexpected("an app without id or name", { reads: true });
  const events = member(data, "events");
  return {
    id, slug: name, name: text(member(data, "name")) ?? name, permissions: readPermissions(member(data, "permissions")),
    events: Array.isArray(events) ? (events as unknown[]).filter((e) => typeof e === "string") : [], url: text(member(data, "html_url")) ?? "",
  };
}

/** Where the app is installed. `complete: false` beyond 10,000 installations, or where one of them makes no sense. Rejects with GitHubError. */
export async function installations(app: AppClient): Promise<{ readonly installations: readonly Installation[]; readonly complete: boolean }> {
  const { items, complete } = await app.github.pages("/app/installations", {}, { maxPages: MAX_PAGES });
  const read = items.map(readInstallation);
  const found = new Map(read.flatMap((i) => (i === undefined ? [] : [[i.id, i] as const])));
  return { installations: [...found.values()], complete: complete && !read.includes(undefined) };
}

/** One installation; undefined where the app is not (or no longer) installed under that number. Rejects with GitHubError. */
export async function installation(app: AppClient, id: number): Promise<Installation | undefined> {
  try {
    const found = readInstallation((await app.github.get(`/app/installations/${id}`)).data);
    if (found === undefined || found.id !== id) throw unexpected(`no installation ${id}`, { reads: true });
    return found;
  } catch (error) {
    if (error instanceof GitHubError && error.kind === "not-found") return undefined;
    throw error;
  }
}

export interface TokenRequest {
  /** Reaches these repositories and no others of the installation; at most 500. */
  readonly repositoryIds?: readonly number[];
  /** May no more than this; each must be granted to the installation. */
  readonly permissions?: Readonly<Record<string, PermissionLevel>>;
}

/**
 * A token of an installation, for an hour. Rejects with GitHubError: kind `gone` where the app is not installed there any more,
 * `not-permitted` where the installation is suspended, `rejected` where it was not granted a permission or does not reach a repository.
 */
export async function createToken(app: AppClient, installationId: number, { repositoryIds, permissions }: TokenRequest = {}): Promise<InstallationToken> {
  return (await mintToken(app, installationId, { ...(repositoryIds === undefined ? {} : { repositoryIds }), ...(permissions === undefined ? {} : { permissions }) })).token;
}

/** As `createToken`; `date` is GitHub's clock, which `expiresAt` is to be held against. */
export async function mintToken(app: AppClient, installationId: number, request: TokenRequest): Promise<{ readonly token: InstallationToken; readonly date: string | undefined }> {
  const { repositoryIds, permissions } = request;
  if (!Number.isSafeInteger(installationId) || installationId < 1) throw new GitHubError("rejected", "no number of an installation");
  if (repositoryIds !== undefined && (repositoryIds.length === 0 || repositoryIds.length > 500)) throw new GitHubError("rejected", "a token is for 1 to 500 repositories, or for all of the installation");
  try {
    // A second token does no harm, so that this is repeated where an answer was lost.
    const { data, headers } = await app.github.write("POST", `/app/installations/${installationId}/access_tokens`, {
      ...(repositoryIds === undefined ? {} : { repository_ids: [...repositoryIds] }), ...(permissions === undefined ? {} : { permissions: { ...permissions } }),
    }, { repeatable: true, unpaced: true });
    const [token, expiresAt] = [text(member(data, "token")), text(member(data, "expires_at"))];
    if (token === undefined || !/^[\x21-\x7e]{8,4000}$/.test(token) || expiresAt === undefined || Number.isNaN(Date.parse(expiresAt))) throw unexpected("no token", { reads: true });
    return { token: { token, expiresAt, permissions: readPermissions(member(data, "permissions")) }, date: text(headers["date"]) };
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    if (error.status === 404) throw new GitHubError("gone", `the app is not installed there any more: ${error.message}`, error);
    if (error.status === 403 && /suspend/i.test(error.message)) throw new GitHubError("not-permitted", `the installation is suspended: ${error.message}`, error);
    throw error;
  }
}

/** Undefined where a field that we rely on is missing or odd. Also for the `installation` of an event. */
export function readInstallation(data: unknown): Installation | undefined {
  const [id, accountId] = [count(member(data, "id")), count(member(data, "account", "id"))];
  // An enterprise has a slug in place of a login.
  const login = slug(member(data, "account", "login") ?? member(data, "account", "slug"));
  const selection = member(data, "repository_selection");
  if (id === undefined || accountId === undefined || login === undefined || (selection !== "all" && selection !== "selected")) return undefined;
  const suspendedAt = member(data, "suspended_at");
  return {
    id, account: { id: accountId, login, organisation: (member(data, "target_type") ?? member(data, "account", "type")) === "Organization" },
    suspended: suspendedAt !== undefined && suspendedAt !== null, permissions: readPermissions(member(data, "permissions")), selection,
  };
}

/** Levels that are not known count as none. */
export function readPermissions(data: unknown): Readonly<Record<string, PermissionLevel>> {
  if (typeof data !== "object" || data === null) return {};
  const known = Object.entries(data).filter((entry): entry is [string, PermissionLevel] => entry[1] === "read" || entry[1] === "write" || entry[1] === "admin");
  return Object.assign(Object.create(null) as Record<string, PermissionLevel>, Object.fromEntries(known.filter(([name]) => /^[a-z_]{1,60}$/.test(name) && name !== "__proto__")));
}
