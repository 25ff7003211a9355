/**
 * Deliveries: what happens on the fake is sent, signed, to the apps that listen; each is kept for `/app/hook/deliveries`, and sent again when asked.
 *
 *   github.app.webhook.url = "http://127.0.0.1:3000/";  github.app.webhook.secret = "…";   // or github.webhooks.receive = async (d) => 202
 *   github.person().close(repo, 7);                       // issues.closed goes out
 *   await github.webhooks.settled();                      // everything has been answered
 *   github.webhooks.hold();  …;  await github.webhooks.release((held) => held.toReversed());   // late, in another order, twice
 *   github.webhooks.deliveries                            // what was sent, the oldest first
 */

import { createHash, createHmac } from "node:crypto";
import { type App, type Installation, reaches } from "./apps.ts";
import { deliveryErrors } from "./contract-webhooks.ts";
import type { Happening } from "./happenings.ts";
import { organisation } from "./people.ts";
import { installationShape } from "./routes-apps.ts";
import { DATE, nodeId, repository, user } from "./shapes.ts";
import type { State } from "./state.ts";
import type { Violation } from "./types.ts";

/** A delivery as it goes over the wire. */
export interface Outgoing {
  /** `X-GitHub-Delivery`: the same when it is sent again. */
  readonly guid: string;
  readonly event: string;
  readonly action: string | undefined;
  /** JSON. */
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

export interface Delivered extends Outgoing {
  readonly id: number;
  readonly app: App;
  readonly installation: number | null;
  readonly repository: number | null;
  readonly redelivery: boolean;
  readonly at: string;
  /** 0 where nobody answered. */
  statusCode: number;
  answer: string;
}

/** Headers of a signed delivery (docs.github.com/webhooks/webhook-events-and-payloads#delivery-headers). */
export function signedHeaders(body: string, { event, guid, secret, app = 990_001 }: { readonly event: string; readonly guid: string; readonly secret: string; readonly app?: number }): Record<string, string> {
  const hmac = (algorithm: string): string => createHmac(algorithm, secret).update(body).digest("hex");
  return {
    "content-type": "application/json", accept: "*/*", "user-agent": "GitHub-Hookshot/044aadd", "x-github-event": event, "x-github-delivery": guid, "x-github-hook-id": String(app + 1000), "x-github-hook-installation-target-id": String(app), "x-github-hook-installation-target-type": "integration",
    ...(secret === "" ? {} : { "x-hub-signature": `sha1=${hmac("sha1")}`, "x-hub-signature-256": `sha256=${hmac("sha256")}` }),
  };
}

/** Posts a payload, signed; for deliveries that no state stands behind. Resolves with status and text; rejects where nobody answers. */
export async function postDelivery(url: string, given: { readonly event: string; readonly guid: string; readonly secret: string; readonly payload: unknown; readonly headers?: Readonly<Record<string, string>> }): Promise<{ readonly status: number; readonly text: string }> {
  const body = typeof given.payload === "string" ? given.payload : JSON.stringify(given.payload);
  const response = await fetch(url, { method: "POST", headers: { ...signedHeaders(body, given), ...given.headers }, body, signal: AbortSignal.timeout(10_000) });
  return { status: response.status, text: await response.text() };
}

/** A delivery id that is the same in every run. */
export function guidOf(seed: string | number): string {
  const hex = createHash("sha256").update(`delivery ${seed}`).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-11f0-${hex.slice(16, 20)}-${hex.slice(20, 32)}`;
}

/** Told to every app, whatever it listens to. */
const ALWAYS = new Set(["installation", "installation_repositories", "github_app_authorization", "ping", "meta"]);

export class Webhooks {
  readonly deliveries: Delivered[] = [];
  /** Takes deliveries in place of the app's address; resolves with a status. */
  receive: ((delivery: Outgoing) => Promise<number>) | undefined;
  /** Holds every payload against GitHub's description. Reading that takes a while for each kind of event: the tests of the fake itself do. */
  judged = false;
  readonly #state: State;
  readonly #violations: Violation[];
  readonly #open = new Set<Promise<unknown>>();
  #held: Delivered[] | undefined;
  #count = 0;

  constructor(state: State, violations: Violation[]) {
    [this.#state, this.#violations] = [state, violations];
    state.happenings.listen((happening) => { this.#tell(happening); });
  }

  /** Keeps what happens from now on until `release`. */
  hold(): void {
    this.#held ??= [];
  }

  /** Sends what was held, in the order given (more than once, or not at all, if so), one after the other; then goes on as before. */
  async release(order: (held: readonly Delivered[]) => readonly Delivered[] = (held) => held): Promise<void> {
    const held = this.#held ?? [];
    this.#held = undefined;
    for (const one of order(held)) await this.#send(one);
  }

  /** All deliveries have been answered, those too that followed from them. */
  async settled(): Promise<void> {
    while (this.#open.size > 0) await Promise.all(this.#open);
  }

  /** GitHub's greeting when a webhook is set up. */
  ping(app: App): void {
    this.#queue(app, { event: "ping", sender: app.owner, more: () => ({ zen: "Keep it logically awesome.", hook_id: app.id + 1000, hook: this.#hook(app) }) }, undefined);
  }

  /** The app's webhook was deleted. */
  meta(app: App): void {
    this.#queue(app, { event: "meta", action: "deleted", sender: app.owner, more: () => ({ hook_id: app.id + 1000, hook: this.#hook(app) }) }, undefined);
  }

  #hook(app: App) {
    return { type: "App", id: app.id + 1000, name: "web", active: true, events: app.events, config: { content_type: "json", insecure_ssl: "0", url: app.webhook.url === "" ? "https://example.org/" : app.webhook.url }, created_at: DATE, updated_at: DATE, deliveries_url: `${this.#state.origins.api}/app/hook/deliveries`, app_id: app.id };
  }

  #tell(happening: Happening): void {
    for (const app of this.#state.apps) {
      if ((app.webhook.url === "" && this.receive === undefined) || (happening.app !== undefined && happening.app !== app)) continue;
      if (happening.installation !== undefined) {
        if (happening.installation.app === app) this.#queue(app, happening, happening.installation);
        continue;
      }
      const { repo } = happening;
      const one = this.#state.installations.find((i) => i.app === app && i.suspended === undefined && !i.deleted && (repo === undefined ? i.account === happening.account : reaches(i, repo)));
      if (one !== undefined && (ALWAYS.has(happening.event) || one.events.includes(happening.event))) this.#queue(app, happening, one);
    }
  }

  #queue(app: App, happening: Happening, installation: Installation | undefined): void {
    const payload = this.#payload(happening, installation);
    const errors = this.judged ? deliveryErrors(happening.event, happening.action, payload) : [];
    if (errors.length > 0) this.#violations.push({ side: "response", operation: `webhook ${happening.event}${happening.action === undefined ? "" : `.${happening.action}`}`, path: app.webhook.url, errors, by: "fake" });
    this.#count += 1;
    const guid = guidOf(this.#count);
    const body = JSON.stringify(payload);
    this.#dispatch({
      id: 7_000_000 + this.#count, guid, event: happening.event, action: happening.action, body, headers: signedHeaders(body, { event: happening.event, guid, secret: app.webhook.secret, app: app.id }), app, installation: installation?.id ?? null, repository: happening.repo?.id ?? null,
      redelivery: false, at: this.#state.clock().toISOString(), statusCode: 0, answer: "",
    });
  }

  #payload(happening: Happening, installation: Installation | undefined): Record<string, unknown> {
    const { origins } = this.#state;
    const { repo, event, action } = happening;
    const account = repo?.owner ?? happening.account;
    const whole = event === "installation" || event === "installation_repositories";
    return {
      ...(action === undefined ? {} : { action }), ...happening.more(), ...(repo === undefined ? {} : { repository: event === "push" ? pushRepository(repository(repo, origins)) : { ...repository(repo, origins), custom_properties: {} } }),
      ...(account?.type === "Organization" && !whole ? { organization: organisation(account, this.#state) } : {}), sender: user(happening.sender, origins),
      ...(installation === undefined ? {} : { installation: whole ? installationShape(this.#state, installation) : { id: installation.id, node_id: nodeId("Installation", installation.id) } }),
    };
  }

  #dispatch(one: Delivered): void {
    if (this.#held !== undefined) {
      this.#held.push(one);
      return;
    }
    const sending: Promise<unknown> = this.#send(one).finally(() => this.#open.delete(sending));
    this.#open.add(sending);
  }

  async #send(given: Delivered): Promise<void> {
    const one = this.deliveries.includes(given) ? { ...given } : given;
    this.deliveries.push(one);
    try {
      if (this.receive !== undefined) {
        one.statusCode = await this.receive(one);
        return;
      }
      const response = await fetch(one.app.webhook.url, { method: "POST", headers: one.headers, body: one.body, signal: AbortSignal.timeout(10_000) });
      one.statusCode = response.status;
      one.answer = (await response.text()).slice(0, 1000);
    } catch (error) {
      one.answer = error instanceof Error ? error.message : "failed";
    }
  }

  /** Sends it once more, under the same delivery id. False where there is none of that number. */
  redeliver(app: App, id: number): boolean {
    const found = this.deliveries.find((d) => d.app === app && d.id === id);
    if (found === undefined) return false;
    this.#count += 1;
    this.#dispatch({ ...found, id: 7_000_000 + this.#count, redelivery: true, at: this.#state.clock().toISOString(), statusCode: 0, answer: "" });
    return true;
  }
}

/** A push names dates of its repository as numbers, and its owner in the old way too. */
function pushRepository(shape: ReturnType<typeof repository>) {
  const seconds = Math.floor(Date.parse(DATE) / 1000);
  return { ...shape, custom_properties: {}, owner: { ...shape.owner, name: shape.owner.login, email: null }, created_at: seconds, pushed_at: seconds, stargazers: 0, master_branch: shape.default_branch, organization: shape.owner.login };
}
