/** The pages behind the sign-in with GitHub. */

import type { IncomingMessage, ServerResponse } from "node:http";
import { GitHubError } from "../../github/errors.ts";
import { BodyBudget, BodyError } from "../body.ts";
import { CALLBACK_PATH } from "../paths.ts";
import { accountsOf } from "./access.ts";
import { accountPage } from "./account.ts";
import { answer, type PublicAddress, redirect } from "./answers.ts";
import { cookie } from "./cookies.ts";
import { peerOf, RateLimit } from "./limit.ts";
import { home, LOGIN_PATH, LOGOUT_PATH, problem, welcome } from "./pages.ts";
import { same } from "./seal.ts";
import { type Session, SESSION_SECONDS, Sessions, tidy } from "./sessions.ts";
import { SignIns } from "./sign-in.ts";
import type { WebDeps } from "./types.ts";

const LOCAL = new Set(["localhost", "127.0.0.1", "[::1]"]);
/** Accounts of the list whose overview is read for its first line. */
const SUMMARISED = 20;
const TIDY_MS = 3_600_000;

/**
 * Serves `/`, `/login`, the callback, `/logout`, `/o/<account>` and its exports: true; anything else: false, and nothing was written.
 * Throws where the public address is neither https nor on this machine, or the secret is short.
 */
export function webPages(deps: WebDeps): (request: IncomingMessage, response: ServerResponse) => Promise<boolean> {
  const url = new URL(deps.publicUrl);
  const secure = url.protocol === "https:";
  if (!secure && !(url.protocol === "http:" && LOCAL.has(url.hostname))) throw new Error("the pages need an https address: cookies would travel in the open");
  if (deps.secret.length < 32) throw new Error("the secret of the sessions is shorter than 32 characters");
  const web = new Web(deps, { origin: url.origin, secure });
  return async (request, response) => await web.serve(request, response);
}

type Route = "home" | "login" | "callback" | "logout" | "account";

class Web {
  readonly #deps: WebDeps;
  readonly #site: PublicAddress;
  readonly #sessions: Sessions;
  readonly #signIns: SignIns;
  readonly #cookies: { readonly session: ReturnType<typeof cookie>; readonly signIn: ReturnType<typeof cookie> };
  readonly #limit = new RateLimit(30, 60);
  readonly #bodies = new BodyBudget(1024 * 1024);
  #tidied = Number.NEGATIVE_INFINITY;

  constructor(deps: WebDeps, site: PublicAddress) {
    [this.#deps, this.#site] = [deps, site];
    this.#cookies = { session: cookie("gpai-docket", site.secure), signIn: cookie("gpai-docket-sign-in", site.secure) };
    this.#sessions = new Sessions(deps.store, deps.secret, deps.now);
    this.#signIns = new SignIns(deps, this.#sessions, this.#cookies.signIn, `${site.origin}${CALLBACK_PATH}`);
  }

  async serve(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
    const address = addressOf(request.url);
    const route = address === undefined ? undefined : this.#routeOf(address.pathname);
    if (address === undefined || route === undefined) return false;
    const wanted = route === "logout" ? ["POST"] : ["GET", "HEAD"];
    if (!wanted.includes(request.method ?? "")) {
      answer(response, this.#site, 405, problem("Not this way", "This address does not take that kind of request."), { allow: wanted.join(", ") });
      return true;
    }
    try {
      await this.#handle(route, address, request, response);
    } catch (error) {
      if (error instanceof BodyError) answer(response, this.#site, error.status, problem("Not understood", "What the browser sent could not be read."));
      else if (error instanceof GitHubError) await this.#troubled(error, request, response);
      else throw error;
    }
    return true;
  }

  #routeOf(path: string): Route | undefined {
    if (path === "/") return "home";
    if (path === LOGIN_PATH) return "login";
    if (path === CALLBACK_PATH) return "callback";
    if (path === LOGOUT_PATH) return "logout";
    return path.startsWith("/o/") ? "account" : undefined;
  }

  async #handle(route: Route, address: URL, request: IncomingMessage, response: ServerResponse): Promise<void> {
    switch (route) {
      case "home": await this.#home(request, response); return;
      case "login": {
        const { url, setCookie } = this.#signIns.begin(address.searchParams.get("to"));
        redirect(response, this.#site, url, [setCookie]);
        return;
      }
      case "callback": await this.#callback(address, request, response); return;
      case "logout": await this.#logout(request, response); return;
      case "account": {
        const session = await this.#session(request);
        await accountPage(this.#deps, this.#site, session, address, response);
      }
    }
  }

  async #session(request: IncomingMessage): Promise<Session | undefined> {
    return await this.#sessions.find(this.#cookies.session.read(request));
  }

  async #home(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const session = await this.#session(request);
    if (session === undefined) {
      answer(response, this.#site, 200, welcome());
      return;
    }
    const { accounts, complete } = await accountsOf(this.#deps, session);
    const listed = await Promise.all(accounts.map(async (account, i) => {
      const overview = i < SUMMARISED ? await this.#deps.overviewOf(account.login) : undefined;
      // A name that changed hands: what was kept is about somebody else.
      return overview === undefined || (overview.accountId !== undefined && overview.accountId !== account.id) ? { account } : { account, overview };
    }));
    answer(response, this.#site, 200, home(session, listed, complete));
  }

  async #callback(address: URL, request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!this.#mayTry(request, response)) return;
    const done = await this.#signIns.finish(request, address.searchParams);
    if ("status" in done) {
      answer(response, this.#site, done.status, problem("You are not signed in", done.message), {}, [this.#cookies.signIn.clear()]);
      return;
    }
    // Whoever sat here before is signed out, and no id from before the sign-in lives on.
    const before = await this.#session(request);
    if (before !== undefined) await this.#sessions.end(before);
    redirect(response, this.#site, done.to, [this.#cookies.session.set(done.session.cookie, SESSION_SECONDS), this.#cookies.signIn.clear()]);
    await this.#tidy();
  }

  async #logout(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const session = await this.#session(request);
    if (session !== undefined) {
      const form = new URLSearchParams((await this.#bodies.read(request, 2048)).toString("utf8"));
      const { origin, "sec-fetch-site": from } = request.headers;
      const ours = (origin === undefined || origin === this.#site.origin) && (from === undefined || from === "same-origin");
      if (!ours || !same(form.get("csrf") ?? "", session.csrf)) {
        answer(response, this.#site, 403, problem("Not signed out", "The form did not come from this page. Open the page anew and sign out there.", session));
        return;
      }
      await this.#sessions.end(session);
    }
    redirect(response, this.#site, "/", [this.#cookies.session.clear()]);
  }

  /** GitHub did not answer, or does not take the token any more: nobody is let in, whatever was asked for. */
  async #troubled(error: GitHubError, request: IncomingMessage, response: ServerResponse): Promise<void> {
    this.#deps.log(`pages: ${error.message}`);
    const session = await this.#session(request);
    if (error.status === 401 && session !== undefined) {
      await this.#sessions.end(session);
      answer(response, this.#site, 401, problem("Your sign-in has ended", "GitHub does not take it any more."), {}, [this.#cookies.session.clear()]);
      return;
    }
    const words = error.kind === "rejected" ? [400, "You are not signed in", "GitHub does not take this sign-in: it was used already, or it is too old."] as const
      : [503, "GitHub does not answer", "Whether you may see this cannot be asked at the moment, so nothing is shown. Try again in some minutes."] as const;
    answer(response, this.#site, words[0], problem(words[1], words[2], session), words[0] === 503 ? { "retry-after": "120" } : {}, words[0] === 400 ? [this.#cookies.signIn.clear()] : []);
  }

  #mayTry(request: IncomingMessage, response: ServerResponse): boolean {
    if (this.#limit.take(peerOf(request), this.#deps.now().getTime())) return true;
    answer(response, this.#site, 429, problem("Too many attempts", "Wait a minute, then sign in again."), { "retry-after": "60" });
    return false;
  }

  async #tidy(): Promise<void> {
    const now = this.#deps.now();
    if (now.getTime() - this.#tidied < TIDY_MS) return;
    this.#tidied = now.getTime();
    await tidy(this.#deps.store, now).catch((error: unknown) => { this.#deps.log(`pages: what ended could not be removed: ${error instanceof Error ? error.message : "unknown error"}`); });
  }
}

/** Never by the Host header: whoever asks chooses it. */
function addressOf(url: string | undefined): URL | undefined {
  return url === undefined || !url.startsWith("/") || url.length > 8000 || !URL.canParse(`http://localhost${url}`) ? undefined : new URL(`http://localhost${url}`);
}
