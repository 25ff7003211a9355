/** Answers: headers that every one of them carries, and the three kinds that the server gives itself. */

import type { ServerResponse } from "node:http";

/** Set before any handler runs; a page that needs more than nothing says so itself. */
export function secureHeaders(response: ServerResponse, https: boolean): void {
  const headers = {
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "no-referrer",
    "content-security-policy": "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=()",
    "cache-control": "no-store",
    ...(https ? { "strict-transport-security": "max-age=31536000" } : {}),
  };
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}

export function sendJson(response: ServerResponse, status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): void {
  send(response, status, `${JSON.stringify(body)}\n`, "application/json; charset=utf-8", headers);
}

export function sendText(response: ServerResponse, status: number, body: string, headers: Readonly<Record<string, string>> = {}): void {
  send(response, status, `${body}\n`, "text/plain; charset=utf-8", headers);
}

export function sendHtml(response: ServerResponse, status: number, body: string, headers: Readonly<Record<string, string>> = {}): void {
  send(response, status, body, "text/html; charset=utf-8", headers);
}

function send(response: ServerResponse, status: number, body: string, type: string, headers: Readonly<Record<string, string>>): void {
  if (response.headersSent || response.destroyed) return;
  // What was not read of a refused body is not waited for: the connection ends with the answer.
  const unread = !response.req.complete;
  response.writeHead(status, { "content-type": type, "content-length": Buffer.byteLength(body), ...(unread ? { connection: "close" } : {}), ...headers });
  response.end(response.req.method === "HEAD" ? "" : body);
}
