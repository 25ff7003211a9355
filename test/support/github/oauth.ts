/**
 * Signing in with GitHub, and registering an app from a manifest: pages of people, which answer at once for the person chosen.
 *
 *   github.signIn.as = "octocat";             // who sits before the browser; undefined: nobody lets the app in
 *   GET  {github.webUrl}/login/oauth/authorize?client_id=…&redirect_uri=…&state=…&code_challenge=…&code_challenge_method=S256   → 302 with code and state
 *   POST {github.webUrl}/login/oauth/access_token                                                                            → a token, once
 *   POST {github.webUrl}/settings/apps/new?state=…  (field `manifest`; also below /organizations/{org})                        → 302 with a code for POST /app-manifests/{code}/conversions
 */

import { createHash } from "node:crypto";
import { failure } from "./answers.ts";
import { type App, DOCKET_APP } from "./apps.ts";
import { privateKeyOf } from "./keys.ts";
import { appShape } from "./issue-shapes.ts";
import type { PlainRoutes } from "./route.ts";
import type { State } from "./state.ts";
import type { Tokens } from "./tokens.ts";
import type { Answer, Permissions, Request } from "./types.ts";

/** Ten minutes for a code of somebody who signs in; an hour for one of a manifest; eight hours for a token of a user. */
const [CODE_MS, MANIFEST_MS, USER_MS] = [600_000, 3_600_000, 28_800_000];

const NEW_APP = /^(?:\/organizations\/([\w.-]+))?\/settings\/apps\/new$/;

interface Code { readonly app: App; readonly login: string; readonly redirect: string; readonly challenge: string; readonly expires: number }
interface Manifest { readonly owner: string; readonly fields: Readonly<Record<string, unknown>>; readonly expires: number }
const page = (status: number, text: string): Answer => ({ status, body: Buffer.from(`<!doctype html><title>GitHub</title>${text}`), type: "text/html; charset=utf-8" });

export class SignIn {
  /** Who sits before the browser; undefined: the app is refused. */
  as: string | undefined = "octocat";
  readonly #state: State;
  readonly #tokens: Tokens;
  readonly #codes = new Map<string, Code>();
  readonly #refresh = new Map<string, { readonly app: App; readonly login: string }>();
  readonly #manifests = new Map<string, Manifest>();
  #count = 0;

  constructor(state: State, tokens: Tokens) {
    [this.#state, this.#tokens] = [state, tokens];
  }

  /** Whether a path is one of these pages. */
  handles(path: string): boolean {
    return path.startsWith("/login/oauth/") || NEW_APP.test(path);
  }

  answer(request: Request): Answer {
    const { method, path } = request;
    if (path === "/login/oauth/authorize" && method === "GET") return this.#authorize(request.query);
    if (path === "/login/oauth/access_token" && method === "POST") return this.#exchange(request);
    const org = NEW_APP.exec(path);
    return org === null ? page(404, "<h1>404</h1>") : this.#register(request, org[1]);
  }

  #noise(kind: string, length: number): string {
    this.#count += 1;
    return createHash("sha256").update(`${kind} ${this.#count}`).digest("hex").slice(0, length);
  }

  #authorize(query: URLSearchParams): Answer {
    const app = this.#state.apps.find((a) => a.clientId === query.get("client_id"));
    if (app === undefined) return page(404, "<h1>404</h1>");
    const redirect = query.get("redirect_uri") ?? app.callbackUrls[0] ?? "";
    const target = within(redirect, app.callbackUrls);
    if (target === undefined) return page(200, "<h1>Be careful!</h1><p>The <code>redirect_uri</code> is not associated with this application.</p>");
    const state = query.get("state");
    if (state !== null) target.searchParams.set("state", state);
    if (this.as === undefined) {
      target.searchParams.set("error", "access_denied");
      target.searchParams.set("error_description", "The user has denied your application access.");
      return { status: 302, headers: { location: target.href } };
    }
    const challenge = query.get("code_challenge") ?? "";
    if (challenge !== "" && query.get("code_challenge_method") !== "S256") return page(400, "<h1>code_challenge_method must be S256</h1>");
    const code = this.#noise("code", 20);
    this.#codes.set(code, { app, login: this.as, redirect, challenge, expires: this.#state.clock().getTime() + CODE_MS });
    target.searchParams.set("code", code);
    return { status: 302, headers: { location: target.href } };
  }

  /** Errors come with status 200, in the form that was asked for. */
  #exchange({ body, raw, headers }: Request): Answer {
    const given = typeof body === "object" && body !== null ? new URLSearchParams(body as Record<string, string>) : new URLSearchParams(raw.toString("utf8"));
    const answer = this.#token(given);
    if (String(headers["accept"]).includes("json")) return { status: 200, body: answer };
    const form = new URLSearchParams(Object.entries(answer).map(([k, v]): [string, string] => [k, String(v)]));
    return { status: 200, body: Buffer.from(form.toString()), type: "application/x-www-form-urlencoded; charset=utf-8" };
  }

  #token(given: URLSearchParams): Readonly<Record<string, string | number>> {
    const refused = (error: string, description: string) => ({ error, error_description: description, error_uri: "https://docs.github.com/apps/managing-oauth-apps/troubleshooting-oauth-app-access-token-request-errors/" });
    const app = this.#state.apps.find((a) => a.clientId === given.get("client_id"));
    if (app === undefined || given.get("client_secret") !== app.clientSecret) return refused("incorrect_client_credentials", "The client_id and/or client_secret passed are incorrect.");
    if (given.get("grant_type") === "refresh_token") {
      const known = this.#refresh.get(given.get("refresh_token") ?? "");
      if (known?.app !== app) return refused("bad_refresh_token", "The refresh token passed is incorrect or expired.");
      this.#refresh.delete(given.get("refresh_token") ?? "");
      return this.#grant(app, known.login);
    }
    const code = this.#codes.get(given.get("code") ?? "");
    // Once, whatever comes of it.
    this.#codes.delete(given.get("code") ?? "");
    if (code?.app !== app || code.expires <= this.#state.clock().getTime()) return refused("bad_verification_code", "The code passed is incorrect or expired.");
    if (given.has("redirect_uri") && given.get("redirect_uri") !== code.redirect) return refused("redirect_uri_mismatch", "The redirect_uri MUST match the registered callback URL for this application.");
    if (code.challenge !== "" && createHash("sha256").update(given.get("code_verifier") ?? "").digest("base64url") !== code.challenge) return refused("bad_verification_code", "The code passed is incorrect or expired.");
    return this.#grant(app, code.login);
  }

  #grant(app: App, login: string): Readonly<Record<string, string | number>> {
    const token = this.#tokens.issue({ login, id: this.#state.user(login).id, kind: "user", permissions: {}, app, expires: this.#state.clock().getTime() + USER_MS }, "ghu");
    const refresh = `ghr_${this.#noise("refresh", 60)}`;
    this.#refresh.set(refresh, { app, login });
    return { access_token: token, expires_in: USER_MS / 1000, refresh_token: refresh, refresh_token_expires_in: 15_811_200, scope: "", token_type: "bearer" };
  }

  /** The page on which somebody names the new app: here the name of the manifest is taken at once. */
  #register({ method, query, raw }: Request, org: string | undefined): Answer {
    if (this.as === undefined) return { status: 302, headers: { location: "/login" } };
    const text = method === "POST" ? new URLSearchParams(raw.toString("utf8")).get("manifest") : query.get("manifest");
    let fields: unknown;
    try {
      fields = JSON.parse(text ?? "");
    } catch {
      fields = undefined;
    }
    const wrong = wrongManifest(fields);
    if (wrong.length > 0) return page(422, `<h1>Invalid GitHub App configuration</h1><ul>${wrong.map((w) => `<li>${w}</li>`).join("")}</ul>`);
    const manifest = fields as Readonly<Record<string, unknown>>;
    const code = this.#noise("manifest", 40);
    this.#manifests.set(code, { owner: org ?? this.as, fields: manifest, expires: this.#state.clock().getTime() + MANIFEST_MS });
    const target = new URL(String(manifest["redirect_url"]));
    target.searchParams.set("code", code);
    if (query.get("state") !== null) target.searchParams.set("state", query.get("state") ?? "");
    return { status: 302, headers: { location: target.href } };
  }

  /** Makes the app that a manifest's code is of, once; undefined where there is none. */
  convert(code: string): App | undefined {
    const found = this.#manifests.get(code);
    this.#manifests.delete(code);
    if (found === undefined || found.expires <= this.#state.clock().getTime()) return undefined;
    const { fields } = found;
    const id = this.#state.nextId();
    const name = typeof fields["name"] === "string" ? fields["name"] : "app";
    const hook = fields["hook_attributes"] as { readonly url?: string } | undefined;
    return this.#state.addApp({
      id, name, slug: name.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-").replaceAll(/^-|-$/g, ""), owner: found.owner, clientId: `Iv23li${this.#noise("client", 14)}`, clientSecret: this.#noise("secret", 40), privateKey: privateKeyOf(DOCKET_APP.id), permissions: (fields["default_permissions"] ?? {}) as Permissions,
      events: (fields["default_events"] ?? []) as readonly string[], callbackUrls: (fields["callback_urls"] ?? []) as string[], webhook: { url: hook?.url ?? "", secret: this.#noise("hook", 40) },
    });
  }
}

const LEVELS: readonly unknown[] = ["read", "write", "admin"];

/** What GitHub says against a manifest (docs.github.com/apps/sharing-github-apps/registering-a-github-app-from-a-manifest). */
function wrongManifest(fields: unknown): readonly string[] {
  if (typeof fields !== "object" || fields === null) return ["The manifest is no JSON object"];
  const { url, redirect_url: redirect, hook_attributes: hook, default_permissions: permissions, default_events: events, name } = fields as Readonly<Record<string, unknown>>;
  const web = (value: unknown): boolean => typeof value === "string" && URL.canParse(value) && /^https?:/.test(value);
  return [
    ...(web(url) ? [] : ["url is missing"]), ...(web(redirect) ? [] : ["redirect_url is missing"]), ...(hook === undefined || web((hook as { readonly url?: unknown }).url) ? [] : ["hook_attributes.url is missing"]), ...(typeof name === "string" && name.length > 34 ? ["Name is too long (maximum is 34 characters)"] : []),
    ...Object.entries((permissions ?? {}) as Readonly<Record<string, unknown>>).filter(([, level]) => !LEVELS.includes(level)).map(([p]) => `default_permissions.${p} is no level`), ...(events === undefined || Array.isArray(events) ? [] : ["default_events is no list"]),
  ];
}

/** The address to go back to, where it is one of those registered or below one. */
function within(redirect: string, registered: readonly string[]): URL | undefined {
  if (!URL.canParse(redirect)) return undefined;
  const target = new URL(redirect);
  const fine = registered.some((r) => { const base = new URL(r); return base.origin === target.origin && (target.pathname === base.pathname || target.pathname.startsWith(`${base.pathname.replace(/\/$/, "")}/`)); });
  return fine ? target : undefined;
}

export function manifestRoutes(signIn: SignIn): PlainRoutes {
  return {
    "apps/create-from-manifest": ({ match, state }) => {
      const app = signIn.convert(match.parts["code"] ?? "");
      if (app === undefined) return failure(404, "Not Found");
      return { status: 201, body: { ...appShape(state, app), client_secret: app.clientSecret, webhook_secret: app.webhook.secret, pem: app.privateKey } };
    },
  };
}
