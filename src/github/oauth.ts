/** Signing in with GitHub (OAuth 2.0 web application flow, RFC 6749, with PKCE, RFC 7636), and making an app from a manifest. */

import { createHash } from "node:crypto";
import { VERSION } from "../version.ts";
import { count, member, slug, text, webAddress } from "./answers.ts";
import { GitHubError, unexpected } from "./errors.ts";
import { connect, type ConnectOptions } from "./client.ts";
import { proxyAware } from "./proxy.ts";
import { oneLine } from "./redact.ts";
import { exchange, type Fetch, TransportError } from "./transport.ts";

/**
 * Address of the pages that belong to an API: `https://github.com` for `https://api.github.com`, `https://<name>.ghe.com` for
 * `https://api.<name>.ghe.com`, `https://<host>` for `https://<host>/api/v3`. Throws a GitHubError where it is no address.
 */
export function webUrlOf(apiUrl: string): string {
  const url = URL.canParse(apiUrl) ? new URL(apiUrl) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) throw new GitHubError("rejected", "the address of GitHub's API is no http(s) address", { final: true });
  const host = url.host === "api.github.com" || /^api\.[a-z0-9-]+\.ghe\.com$/.test(url.host) ? url.host.slice("api.".length) : url.host;
  return `${url.protocol}//${host}`;
}

export interface SignIn {
  readonly webUrl: string;
  readonly clientId: string;
  readonly redirectUri: string;
  /** Unguessable; compared when the browser comes back. */
  readonly state: string;
  /** 43 to 128 characters of RFC 7636, kept with the state. */
  readonly verifier: string;
}

/** Where the browser is sent. */
export function signInUrl({ webUrl, clientId, redirectUri, state, verifier }: SignIn): string {
  const challenge = createHash("sha256").update(verifier).digest("base64url");
  return `${webUrl}/login/oauth/authorize?${new URLSearchParams({ client_id: clientId, redirect_uri: redirectUri, state, code_challenge: challenge, code_challenge_method: "S256", allow_signup: "false" }).toString()}`;
}

export interface CodeExchange {
  readonly webUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly code: string;
  readonly redirectUri: string;
  readonly verifier: string;
  readonly fetch?: Fetch;
  readonly timeoutMs?: number;
}

export interface UserToken {
  readonly token: string;
  /** Seconds until it ends; absent: it does not. */
  readonly expiresInSeconds?: number;
}

const MAX_BYTES = 64 * 1024;

/**
 * A person's token for the code that the browser brought. A code is good for one try and ten minutes. Rejects with GitHubError: `rejected`
 * where GitHub does not take the code (used, old, another verifier), `unavailable` where no answer came; never with a secret in its words.
 */
export async function exchangeCode({ webUrl, clientId, clientSecret, code, redirectUri, verifier, fetch, timeoutMs = 10_000 }: CodeExchange): Promise<UserToken> {
  if (!/^[\x21-\x7e]{1,400}$/.test(code)) throw new GitHubError("rejected", "GitHub sent no usable code");
  const body = new URLSearchParams({ client_id: clientId, client_secret: clientSecret, code, redirect_uri: redirectUri, code_verifier: verifier }).toString();
  const data = await post(`${webUrl}/login/oauth/access_token`, body, { fetch, timeoutMs });
  // Refusals come with status 200.
  const [error, token, kind] = [text(member(data, "error")), text(member(data, "access_token")), text(member(data, "token_type"))];
  if (error !== undefined) throw new GitHubError("rejected", `GitHub does not take the code: ${/^[a-z_]{1,60}$/.test(error) ? error : "no reason given"}`);
  if (token === undefined || !/^[\x21-\x7e]{8,4000}$/.test(token) || kind?.toLowerCase() !== "bearer") throw unexpected("no token for the code", { reads: true });
  const seconds = count(member(data, "expires_in"));
  return { token, ...(seconds === undefined ? {} : { expiresInSeconds: seconds }) };
}

async function post(url: string, body: string, { fetch, timeoutMs }: { readonly fetch: Fetch | undefined; readonly timeoutMs: number }): Promise<unknown> {
  try {
    const { response, bytes } = await exchange(fetch ?? await proxyAware(url), url, {
      method: "POST", body, redirect: "error", headers: { accept: "application/json", "content-type": "application/x-www-form-urlencoded", "user-agent": `gpai-docket/${VERSION}` },
    }, { timeoutMs, maxBytes: MAX_BYTES });
    const said = new TextDecoder().decode(bytes);
    if (response.status >= 500 || response.status === 429) throw new GitHubError("unavailable", `GitHub is not available (${response.status})`, { status: response.status });
    try {
      return JSON.parse(said) as unknown;
    } catch {
      throw new GitHubError("unexpected", `GitHub answered the code with something that is no JSON (${response.status})`, { status: response.status });
    }
  } catch (error) {
    if (error instanceof TransportError) throw new GitHubError("unavailable", `no answer from GitHub: ${oneLine(error.message)}`);
    throw error;
  }
}

/** An app that was just made from a manifest. Holds secrets: nothing of it is for a log. */
export interface NewApp {
  readonly id: number;
  readonly slug: string;
  readonly name: string;
  readonly url: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly webhookSecret: string;
  /** The private key, PEM. */
  readonly privateKey: string;
}

/**
 * `POST /app-manifests/{code}/conversions`: the code is good for one try and an hour. Rejects with GitHubError: `not-permitted` (404) where
 * it was used or is too old.
 */
export async function manifestConversion(options: Omit<ConnectOptions, "token" | "credentials">, code: string): Promise<NewApp> {
  if (!/^[A-Za-z0-9_-]{1,200}$/.test(code)) throw new GitHubError("rejected", "GitHub sent no usable code");
  const { data } = await connect({ ...options, token: "" }).write("POST", `/app-manifests/${code}/conversions`, undefined, { unpaced: true }).catch((error: unknown) => {
    // Until it is used, the code is as good as the key of the app.
    throw error instanceof GitHubError ? new GitHubError(error.kind, error.message.replaceAll(code, "[code]"), error) : error;
  });
  const [id, name] = [count(member(data, "id")), slug(member(data, "slug"))];
  const [clientId, clientSecret, webhookSecret, privateKey] = ["client_id", "client_secret", "webhook_secret", "pem"].map((key) => text(member(data, key)) ?? "");
  if (id === undefined || name === undefined || clientId === undefined || clientId === "" || clientSecret === undefined || clientSecret === "" || privateKey === undefined || privateKey === "") throw unexpected("an app without id, name or key", { reads: false });
  return { id, slug: name, name: text(member(data, "name")) ?? name, url: webAddress(member(data, "html_url")), clientId, clientSecret, webhookSecret: webhookSecret ?? "", privateKey };
}
