/** Odds and ends of the server. */

import type { Server } from "node:http";
import type { AddressInfo } from "node:net";

/** JSON where it is; the text otherwise; undefined for an empty body. */
export function parsed(bytes: Buffer): unknown {
  if (bytes.length === 0) return undefined;
  try {
    return JSON.parse(bytes.toString("utf8")) as unknown;
  } catch {
    return bytes.toString("utf8");
  }
}

/** Starts on a free port of this machine; resolves with the origin. */
export function listening(server: Server): Promise<string> {
  return new Promise((resolve, reject) => {
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
  });
}
