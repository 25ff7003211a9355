/** The pages over the fake GitHub, and a browser that knows cookies and redirects. */

import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { CALLBACK_PATH } from "../../../src/app/paths.ts";
import { webPages } from "../../../src/app/web/index.ts";
import type { WebDeps } from "../../../src/app/web/types.ts";
import { connect } from "../../../src/github/client.ts";
import { parseOverview } from "../../../src/report/organisation/schema.ts";
import type { Overview } from "../../../src/report/overview-types.ts";
import { memoryStore } from "../../../src/sweep/memory-store.ts";
import type { Store } from "../../../src/sweep/store.ts";
import { overviewKey } from "../../../src/sweep/sweep.ts";
import { EXAMPLE } from "../../report/organisation/example.ts";
import { type GitHub, startGitHub } from "../../support/github/server.ts";

const SECRET = "s".repeat(40);

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** Where it sends the browser. */
  readonly to: string | undefined;
}

export class Site {
  now = new Date("2026-11-23T12:00:00Z");
  readonly store: Store = memoryStore(() => this.now.getTime());
  readonly lines: string[] = [];
  readonly github: GitHub;
  readonly #server: Server;
  /** As people write it: cookies belong to it. */
  readonly origin: string;
  /** Where it listens. */
  readonly #base: string;

  private constructor(server: Server, github: GitHub, origin: string | undefined) {
    const { port } = server.address() as AddressInfo;
    [this.#server, this.github, this.#base, this.origin] = [server, github, `http://localhost:${port}`, origin ?? `http://localhost:${port}`];
  }

  /** `origin`: https in front of it; without one, http on this machine. */
  static async open(options: { readonly origin?: string; readonly deps?: Partial<WebDeps> } = {}): Promise<Site> {
    const clock = { site: undefined as Site | undefined };
    const github = await startGitHub({ repositories: [], clock: () => clock.site?.now ?? new Date("2026-11-23T12:00:00Z") });
    const server = createServer();
    await new Promise<void>((resolve) => { server.listen(0, "localhost", resolve); });
    const site = clock.site = new Site(server, github, options.origin);
    github.app.callbackUrls.push(`${site.origin}${CALLBACK_PATH}`);
    const pages = webPages({
      store: site.store, secret: SECRET, publicUrl: site.origin, oauth: { clientId: github.app.clientId, clientSecret: github.app.clientSecret, webUrl: github.webUrl }, overviewOf: async (account) => parseOverview(await site.store.read("state", overviewKey(account)) ?? new Uint8Array()),
      clientFor: (token) => connect({ token, apiUrl: github.url, log: (line) => { site.lines.push(line); }, patience: { tries: 1 } }), now: () => site.now, log: (line) => { site.lines.push(line); }, ...options.deps,
    });
    server.on("request", (request, response) => {
      void pages(request, response).then((served) => { if (!served) { response.statusCode = 418; response.end("next"); } }, (error: unknown) => { site.lines.push(String(error)); response.statusCode = 500; response.end(); });
    });
    return site;
  }

  /** What the last sweep of an account left. */
  async keep(account: string, more: Partial<Overview> = {}): Promise<void> {
    const overview: Overview = { ...EXAMPLE, account, accountId: this.github.state.user(account).id, ...more };
    await this.store.write("state", overviewKey(account), Buffer.from(JSON.stringify(overview)));
  }

  browser(): Browser {
    return new Browser(this.origin, this.#base, this.github);
  }

  /** A browser of somebody who has signed in. */
  async signedIn(login: string, to?: string): Promise<Browser> {
    const browser = this.browser();
    const answer = await browser.signIn(login, to);
    if (answer.to === undefined || answer.status !== 303) throw new Error(`not signed in: ${answer.status} ${/<h1>.*/.exec(answer.text)?.[0] ?? ""}`);
    return browser;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise<void>((resolve) => { this.#server.close(() => { resolve(); }); });
    await this.github.close();
  }
}

export class Browser {
  readonly cookies = new Map<string, string>();
  readonly #origin: string;
  readonly #base: string;
  readonly #github: GitHub;

  constructor(origin: string, base: string, github: GitHub) {
    [this.#origin, this.#base, this.#github] = [origin, base, github];
  }

  /** The session's cookie as `name=value`. */
  get session(): string {
    return [...this.cookies].filter(([name]) => name.endsWith("gpai-docket")).map(([name, value]) => `${name}=${value}`).join("; ");
  }

  async ask(path: string, init: RequestInit = {}): Promise<Answer> {
    const headers = new Headers(init.headers);
    if (!headers.has("cookie") && this.cookies.size > 0) headers.set("cookie", [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; "));
    const response = await fetch(`${this.#base}${path}`, { ...init, headers, redirect: "manual" });
    for (const line of response.headers.getSetCookie()) {
      const [pair = ""] = line.split(";");
      const [name, value] = [pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1)];
      if (/Max-Age=0/.test(line)) this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    return { status: response.status, headers: response.headers, text: await response.text(), to: response.headers.get("location") ?? undefined };
  }

  async post(path: string, fields: Readonly<Record<string, string>>, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
    return await this.ask(path, { method: "POST", body: new URLSearchParams(fields).toString(), headers: { "content-type": "application/x-www-form-urlencoded", ...headers } });
  }

  /** Goes to GitHub, where `login` sits before the browser, and comes back with the path of the callback, not yet asked for. */
  async callback(login: string | undefined, to?: string): Promise<string> {
    const begun = await this.ask(`/login${to === undefined ? "" : `?to=${encodeURIComponent(to)}`}`);
    this.#github.signIn.as = login;
    const back = await fetch(begun.to ?? "", { redirect: "manual" });
    const address = new URL(back.headers.get("location") ?? "");
    if (address.origin !== this.#origin) throw new Error(`GitHub sends the browser to ${address.origin}`);
    return `${address.pathname}${address.search}`;
  }

  async signIn(login: string | undefined, to?: string): Promise<Answer> {
    return await this.ask(await this.callback(login, to));
  }

  /** The hidden field of the form that signs out. */
  async csrf(path = "/"): Promise<string> {
    return /name="csrf" value="([^"]+)"/.exec((await this.ask(path)).text)?.[1] ?? "";
  }
}
