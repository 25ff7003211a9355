/**
 * Creates the GitHub App from its manifest, while there are no credentials: whoever has the code from the console sends GitHub the
 * manifest; GitHub sends the browser back with a code of its own, for which we get the credentials.
 */

import { randomBytes, timingSafeEqual } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { BodyBudget, BodyError } from "./body.ts";
import { appId, privateKey, publicUrl as readPublicUrl, webhookSecret } from "./environment-values.ts";
import type { Credentials } from "./environment.ts";
import type { Log } from "./log.ts";
import { manifestJson } from "./manifest.ts";
import { SETUP_DONE_PATH } from "./paths.ts";
import { sendHtml, sendText } from "./respond.ts";
import { pathOf } from "./server.ts";
import { confirmPage, endPage, formPage, type FormValues, setupPolicy, type Wrong } from "./setup-page.ts";

/** What GitHub gives for its code (`POST /app-manifests/{code}/conversions`), checked. */
export interface Converted {
  readonly id: number;
  readonly slug: string;
  readonly pem: string;
  /** Absent: the app was made without one. */
  readonly webhookSecret?: string | undefined;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Page of the app. */
  readonly url: string;
}

export interface SetupOptions {
  /** Root of GitHub's pages. */
  readonly webUrl: string;
  /** What people will see in the form; they may change it. */
  readonly publicUrl: string | undefined;
  readonly log: Log;
  readonly convert: (code: string) => Promise<Converted>;
  /** Throws where credentials could not be kept. */
  readonly checkWritable: () => void;
  readonly save: (values: Readonly<Record<string, string>>) => void;
  /** Sets the app's webhook secret where GitHub made none. */
  readonly setSecret: (credentials: Credentials) => Promise<void>;
  /** Starts the app with them; the setup is closed then. */
  readonly activate: (credentials: Credentials, publicUrl: string) => Promise<void>;
  readonly now?: () => number;
}

interface Begun { readonly browser: string; readonly publicUrl: string; readonly until: number }

const COOKIE = "gpai_docket_setup";
const HOUR_MS = 3_600_000;
const MOST_BEGUN = 20;
const MAX_FORM_BYTES = 8192;
/** Crockford's alphabet: no letters that look like digits. */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

export class Setup {
  /** What the console shows: 100 random bits, so that guessing needs no counting of tries. */
  readonly code = [...randomBytes(20)].map((byte) => ALPHABET[byte % 32] ?? "").join("").replace(/.{4}(?=.)/g, "$&-");
  readonly #options: SetupOptions;
  readonly #now: () => number;
  readonly #begun = new Map<string, Begun>();
  readonly #budget = new BodyBudget(1024 * 1024);
  #state: "open" | "busy" | "closed" = "open";

  constructor(options: SetupOptions) {
    this.#options = options;
    this.#now = options.now ?? Date.now;
  }

  get open(): boolean { return this.#state !== "closed"; }

  /** Serves `/setup` and what is below it, as long as it is open. */
  async serve(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
    const path = pathOf(request.url);
    if (this.#state === "closed" || path === undefined) return false;
    if (path === "/" && (request.method === "GET" || request.method === "HEAD")) {
      response.writeHead(303, { location: "/setup" }).end();
      return true;
    }
    if (path !== "/setup" && path !== SETUP_DONE_PATH) return false;
    response.setHeader("content-security-policy", setupPolicy(this.#options.webUrl));
    if (path === SETUP_DONE_PATH && request.method === "GET") await this.#done(request, response);
    else if (path === "/setup" && request.method === "POST") await this.#begin(request, response);
    else if (path === "/setup" && (request.method === "GET" || request.method === "HEAD")) sendHtml(response, 200, formPage(this.#empty(request)));
    else sendText(response, 405, "GET shows the form, POST sends it", { allow: "GET, POST" });
    return true;
  }

  #empty(request: IncomingMessage): FormValues {
    const host = request.headers.host ?? "";
    const guess = /^[A-Za-z0-9.:[\]-]{1,200}$/.test(host) ? `${/^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/.test(host) ? "http" : "https"}://${host}` : "";
    return { organisation: "", name: "GPAI Docket", url: this.#options.publicUrl ?? guess, proposals: false };
  }

  async #begin(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let form: URLSearchParams;
    try {
      form = new URLSearchParams((await this.#budget.read(request, MAX_FORM_BYTES)).toString("utf8"));
    } catch (error) {
      sendText(response, error instanceof BodyError ? error.status : 400, "the form could not be read");
      return;
    }
    const right = same(given(form, "code").toUpperCase(), this.code);
    const values: FormValues = { ...(right ? { code: this.code } : {}), organisation: given(form, "organisation"), name: given(form, "name"), url: given(form, "url"), proposals: form.get("proposals") === "yes" };
    const refuse = (status: number, field: Wrong["field"], text: string): void => { sendHtml(response, status, formPage(values, { field, text })); };
    if (!right) {
      this.#options.log.warn("setup: a wrong code was entered");
      refuse(403, "code", "That is not the code that the server printed. Look for \"setup code\" in its log; a restart prints a new one.");
      return;
    }
    const url = readPublicUrl(values.url);
    if ("wrong" in url) { refuse(422, "url", `The address of this server ${url.wrong}: ${url.fix}.`); return; }
    if (!/^[A-Za-z0-9](?:[A-Za-z0-9 ._-]{0,32}[A-Za-z0-9])?$/.test(values.name)) { refuse(422, "name", "The name of the app has letters, digits, spaces, dots and hyphens, 34 at most."); return; }
    if (!/^(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,98}[A-Za-z0-9])?)?$/.test(values.organisation)) { refuse(422, "organisation", "That is no name of an organisation on GitHub: enter the one in its address."); return; }
    try {
      this.#options.checkWritable();
    } catch (error) {
      this.#options.log.error({ err: error }, "setup: the data folder cannot be written");
      refuse(500, undefined, "The data folder of the server cannot be written, so that the credentials could not be kept. Let the server's account write to DATA_DIR, and try again.");
      return;
    }
    const [state, browser] = [random(), random()];
    this.#remember(state, { browser, publicUrl: url.value, until: this.#now() + HOUR_MS });
    response.setHeader("set-cookie", `${COOKIE}=${browser}; Path=/setup; HttpOnly; SameSite=Lax; Max-Age=3600${url.value.startsWith("https:") ? "; Secure" : ""}`);
    const account = values.organisation === "" ? "your own account" : `the organisation ${values.organisation}`;
    const action = `${this.#options.webUrl}${values.organisation === "" ? "" : `/organizations/${values.organisation}`}/settings/apps/new?state=${state}`;
    sendHtml(response, 200, confirmPage(action, manifestJson({ name: values.name, publicUrl: url.value, proposals: values.proposals }), account));
  }

  #remember(state: string, begun: Begun): void {
    for (const [key, { until }] of this.#begun) if (until < this.#now() || this.#begun.size >= MOST_BEGUN) this.#begun.delete(key);
    this.#begun.set(state, begun);
  }

  async #done(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { searchParams } = new URL(`http://localhost${request.url ?? "/"}`);
    const [state, code] = [searchParams.get("state") ?? "", searchParams.get("code") ?? ""];
    const begun = this.#begun.get(state);
    const again = { url: "/setup", text: "Begin again" };
    if (begun === undefined || begun.until < this.#now() || !same(cookieOf(request), begun.browser)) {
      sendHtml(response, 403, endPage("This is not the browser that began", "The setup was not begun in this browser, or longer than an hour ago. Nothing was changed here. If GitHub has already created an app, delete it there.", again));
      return;
    }
    if (!/^[A-Za-z0-9_-]{1,200}$/.test(code)) { sendHtml(response, 400, endPage("GitHub sent no code", "Nothing was changed here.", again)); return; }
    if (this.#state !== "open") { sendHtml(response, 409, endPage("Somebody else is setting up", "The setup is going on in another browser. Nothing was changed here.")); return; }
    this.#begun.delete(state);
    this.#state = "busy";
    try {
      const converted = await this.#options.convert(code);
      const credentials = await this.#keep(converted, begun.publicUrl);
      this.#begun.clear();
      await this.#options.activate(credentials, begun.publicUrl);
      this.#options.log.info({ appId: credentials.appId }, "setup: the app was created and works");
      response.setHeader("set-cookie", `${COOKIE}=; Path=/setup; HttpOnly; SameSite=Lax; Max-Age=0`);
      response.writeHead(303, { location: `${this.#pageOf(converted)}/installations/new` }).end();
    } catch (error) {
      if (this.#state === "busy") this.#state = "open";
      this.#options.log.error({ err: error }, "setup: the app could not be set up");
      sendHtml(response, 502, this.open
        ? endPage("The app could not be set up", "GitHub may have created it all the same: delete it there before you begin again. The server's log says what went wrong.", again)
        : endPage("The app was created", "Its credentials are kept in the data folder, but the app could not be started with them. The server's log says why. Run `npm run doctor`, then restart it."));
    }
  }

  /** Checks what GitHub gave, makes a webhook secret where there is none to use, and writes all of it down: from then on there is nothing to set up. */
  async #keep(converted: Converted, publicUrl: string): Promise<Credentials> {
    const [id, key] = [appId(String(converted.id)), privateKey(converted.pem)];
    if ("wrong" in id || "wrong" in key) throw new Error("GitHub's answer holds no usable id and key");
    const told = webhookSecret(converted.webhookSecret ?? "");
    const credentials: Credentials = {
      appId: id.value, privateKey: key.value, webhookSecret: "value" in told ? told.value : randomBytes(32).toString("hex"),
      clientId: converted.clientId, clientSecret: converted.clientSecret,
    };
    this.#options.save({
      APP_ID: String(credentials.appId), PRIVATE_KEY: credentials.privateKey, WEBHOOK_SECRET: credentials.webhookSecret,
      GITHUB_CLIENT_ID: converted.clientId, GITHUB_CLIENT_SECRET: converted.clientSecret, PUBLIC_URL: publicUrl,
    });
    this.#state = "closed";
    if ("wrong" in told) await this.#options.setSecret(credentials);
    return credentials;
  }

  /** GitHub's page of the app, and no other host's. */
  #pageOf({ url, slug }: Converted): string {
    const { webUrl } = this.#options;
    return url.startsWith(`${webUrl}/`) && /^[\x21-\x7e]+$/.test(url) ? url : `${webUrl}/apps/${encodeURIComponent(slug)}`;
  }
}

function given(form: URLSearchParams, name: string): string {
  return (form.get(name) ?? "").trim().slice(0, 300);
}

function random(): string {
  return randomBytes(32).toString("base64url");
}

function same(given: string, wanted: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(wanted)];
  return a.length === b.length && timingSafeEqual(a, b);
}

function cookieOf(request: IncomingMessage): string {
  for (const part of (request.headers.cookie ?? "").split(";")) {
    const [name, value] = part.trim().split("=");
    if (name === COOKIE) return value ?? "";
  }
  return "";
}
