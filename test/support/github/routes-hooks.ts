/** An app's own webhook: its address, what was delivered, and delivering it again. */

import { failure, notFound, ok } from "./answers.ts";
import type { App } from "./apps.ts";
import { type PlainCall, type PlainRoute, type PlainRoutes, text } from "./route.ts";
import type { Answer } from "./types.ts";
import type { Delivered, Webhooks } from "./webhooks.ts";

function item(one: Delivered) {
  const fine = one.statusCode >= 200 && one.statusCode < 300;
  return {
    id: one.id, guid: one.guid, delivered_at: one.at, redelivery: one.redelivery, duration: 0.03, status: fine ? "OK" : one.statusCode === 0 ? "failed to connect to host" : `Invalid HTTP Response: ${one.statusCode}`, status_code: one.statusCode, event: one.event, action: one.action ?? null,
    installation_id: one.installation, repository_id: one.repository, throttled_at: null,
  };
}

function ofApp(route: (call: PlainCall, app: App) => Answer): PlainRoute {
  return (call) => (call.request.app === undefined ? failure(401, "A JSON web token could not be decoded") : route(call, call.request.app));
}

export function hookRoutes(webhooks: Webhooks): PlainRoutes {
  const config = ({ webhook }: App) => ({ content_type: "json", insecure_ssl: "0", url: webhook.url === "" ? "https://example.org/" : webhook.url, ...(webhook.secret === "" ? {} : { secret: "********" }) });
  return {
    "apps/get-webhook-config-for-app": ofApp((_, app) => ok(config(app))),
    "apps/update-webhook-config-for-app": ofApp(({ request }, app) => {
      if (text(request.body, "url") !== "") app.webhook.url = text(request.body, "url");
      if (text(request.body, "secret") !== "") app.webhook.secret = text(request.body, "secret");
      return ok(config(app));
    }),
    // The newest first, in pages by cursor.
    "apps/list-webhook-deliveries": ofApp(({ request, state }, app) => {
      const { query } = request;
      const size = Math.min(Number(query.get("per_page") ?? 30), 100);
      const wanted = query.get("status");
      const all = webhooks.deliveries.filter((d) => d.app === app && (wanted === null || (wanted === "success") === (d.statusCode >= 200 && d.statusCode < 400))).toReversed();
      const cursor = query.get("cursor");
      const start = cursor === null ? 0 : all.findIndex((d) => `v1_${d.id}` === cursor);
      if (start < 0) return failure(422, "Validation Failed", { errors: ["Invalid cursor"] });
      const next = all[start + size];
      const params = new URLSearchParams(query);
      if (next !== undefined) params.set("cursor", `v1_${next.id}`);
      return { status: 200, body: all.slice(start, start + size).map(item), ...(next === undefined ? {} : { headers: { link: `<${state.origins.api}/app/hook/deliveries?${params.toString()}>; rel="next"` } }) };
    }),
    "apps/get-webhook-delivery": ofApp(({ match }, app) => {
      const found = webhooks.deliveries.find((d) => d.app === app && d.id === Number(match.parts["delivery_id"]));
      return found === undefined ? notFound() : ok({ ...item(found), url: app.webhook.url, request: { headers: found.headers, payload: JSON.parse(found.body) as unknown }, response: { headers: {}, payload: found.answer } });
    }),
    "apps/redeliver-webhook-delivery": ofApp(({ match }, app) => (webhooks.redeliver(app, Number(match.parts["delivery_id"])) ? { status: 202, body: {} } : notFound())),
  };
}
