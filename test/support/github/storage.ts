/** The storage that archives of artifacts are fetched from: another origin, an address that is its own password. */

import type { IncomingMessage, ServerResponse } from "node:http";
import type { State } from "./state.ts";
import type { Exchange, Violation } from "./types.ts";

/** An Authorization header of the API must not come here: a real storage refuses address and header at once. */
export function serveArchive(state: State, incoming: IncomingMessage, response: ServerResponse, note: { readonly log: Exchange[]; readonly violations: Violation[] }): void {
  const url = new URL(incoming.url ?? "/", "http://storage");
  const found = state.artifacts.find((a) => url.pathname === `/artifacts/${a.id}.zip` && url.searchParams.get("sig") === String(a.id));
  const leaked = incoming.headers.authorization !== undefined;
  if (leaked) note.violations.push({ side: "request", operation: "blob-storage", path: url.pathname, errors: ["the token was sent to the storage"], by: "client" });
  const status = leaked ? 400 : found === undefined ? 403 : 200;
  note.log.push({ method: incoming.method ?? "GET", path: url.pathname, query: url.search, operation: "blob-storage", status, login: undefined, write: false, body: undefined });
  response.writeHead(status, { "content-type": "application/zip" }).end(status === 200 ? found?.zip : undefined);
}
