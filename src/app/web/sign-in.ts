/**
 * Signing in with GitHub: authorisation code with state and PKCE (RFC 6749 §4.1, RFC 7636, RFC 9700). State and verifier travel in a
 * sealed cookie of the browser that began, and are good once and for ten minutes.
 */

import type { IncomingMessage } from "node:http";
import { exchangeCode, signInUrl } from "../../github/oauth.ts";
import { viewer } from "../../github/members.ts";
import type { Cookie } from "./cookies.ts";
import type { Session, Sessions } from "./sessions.ts";
import { keyFor, mac, same, seal, unguessable, unseal } from "./seal.ts";
import { ACCOUNT } from "./access.ts";
import type { WebDeps } from "./types.ts";

const SECONDS = 600;
const BOUND = "sign-in";

interface Begun { readonly state: string; readonly verifier: string; readonly to: string; /** Seconds since 1970. */ readonly ends: number }

/** Why somebody was not signed in, as a page says it. */
export interface Refusal { readonly status: 400 | 403; readonly message: string }

/** Where one may go after signing in: our own pages, nothing else. */
export function target(asked: string | null): string {
  const account = asked === null ? null : /^\/o\/([A-Za-z0-9_-]{1,100})$/.exec(asked);
  return account === null || !ACCOUNT.test(account[1] ?? "") ? "/" : `/o/${account[1]}`;
}

export class SignIns {
  readonly #deps: WebDeps;
  readonly #sessions: Sessions;
  readonly #cookie: Cookie;
  readonly #redirectUri: string;
  readonly #key: Buffer;

  constructor(deps: WebDeps, sessions: Sessions, cookie: Cookie, redirectUri: string) {
    [this.#deps, this.#sessions, this.#cookie, this.#redirectUri] = [deps, sessions, cookie, redirectUri];
    this.#key = keyFor(deps.secret, "sign-in");
  }

  /** Address at GitHub, and the cookie that belongs to it. */
  begin(asked: string | null): { readonly url: string; readonly setCookie: string } {
    const { oauth: { clientId, webUrl } } = this.#deps;
    const begun: Begun = { state: unguessable(), verifier: unguessable(), to: target(asked), ends: this.#seconds() + SECONDS };
    const url = signInUrl({ webUrl, clientId, redirectUri: this.#redirectUri, state: begun.state, verifier: begun.verifier });
    return { url, setCookie: this.#cookie.set(seal(this.#key, JSON.stringify(begun), BOUND), SECONDS) };
  }

  /** The browser came back. Asks nothing of GitHub before cookie and state fit together. Rejects with GitHubError where GitHub did not answer. */
  async finish(request: IncomingMessage, query: URLSearchParams): Promise<{ readonly session: Session; readonly to: string } | Refusal> {
    const begun = this.#begun(request);
    const state = query.get("state") ?? "";
    if (begun === undefined || query.getAll("state").length !== 1 || !same(state, begun.state)) return { status: 400, message: "This sign-in was not begun in this browser, or it is more than ten minutes old." };
    const { store } = this.#deps;
    const used = `sign-in/${begun.ends.toString(36)}/${mac(this.#key, begun.state)}`;
    if (await store.read("state", used) !== undefined) return { status: 400, message: "This sign-in was used already." };
    await store.write("state", used, new Uint8Array([1]));
    const code = query.get("code");
    if (code === null) return { status: 403, message: query.get("error") === "access_denied" ? "You did not let GitHub tell us who you are." : "GitHub did not sign you in." };
    const { oauth, clientFor, fetch } = this.#deps;
    const { token, expiresInSeconds } = await exchangeCode({ ...oauth, code, redirectUri: this.#redirectUri, verifier: begun.verifier, ...(fetch === undefined ? {} : { fetch }) });
    const session = await this.#sessions.begin(await viewer(clientFor(token)), token, expiresInSeconds);
    return { session, to: begun.to };
  }

  #begun(request: IncomingMessage): Begun | undefined {
    const text = unseal(this.#key, this.#cookie.read(request) ?? "", BOUND);
    // Sealed by ourselves: its shape is ours.
    const begun = text === undefined ? undefined : JSON.parse(text) as Begun;
    return begun === undefined || begun.ends <= this.#seconds() ? undefined : begun;
  }

  #seconds(): number {
    return Math.floor(this.#deps.now().getTime() / 1000);
  }
}
