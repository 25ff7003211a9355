/** The few answers of GitHub's API that an app needs to start and a doctor asks for, each of which a test may break. Not a GitHub: the fake is. */

import { createServer, type IncomingMessage, type Server } from "node:http";
import { createPublicKey, createVerify } from "node:crypto";
import type { AddressInfo } from "node:net";
import { permissionsOf } from "../../src/app/manifest.ts";
import { EVENTS } from "../../src/app/permissions.ts";
import { privateKey } from "./support.ts";

interface Reply { readonly status?: number; readonly body?: unknown; readonly headers?: Readonly<Record<string, string>> }

export class StubGitHub {
  /** Method and path → answer; what is not here is 404. */
  readonly answers = new Map<string, (body: string) => Reply>();
  readonly asked: { readonly name: string; readonly authorization: string; readonly body: string }[] = [];
  /** Added to the `Date` header, in seconds. */
  skew = 0;
  readonly #server: Server;

  private constructor(server: Server) {
    this.#server = server;
  }

  static async open(): Promise<StubGitHub> {
    const server = createServer();
    const stub = new StubGitHub(server);
    server.on("request", (request, response) => {
      void textOf(request).then((body) => {
        const name = `${request.method} ${new URL(`http://x${request.url}`).pathname}`;
        const authorization = request.headers.authorization ?? "";
        stub.asked.push({ name, authorization, body });
        const signed = !name.startsWith("GET /app") || signedByUs(authorization);
        const { status = 200, body: answer = {}, headers = {} } = signed ? stub.answers.get(name)?.(body) ?? { status: 404, body: { message: "Not Found" } } : { status: 401, body: { message: "A JSON web token could not be decoded" } };
        response.writeHead(status, { "content-type": "application/json", date: new Date(Date.now() + stub.skew * 1000).toUTCString(), ...headers }).end(JSON.stringify(answer));
      });
    });
    await new Promise<void>((resolve) => { server.listen(0, "127.0.0.1", resolve); });
    stub.set("GET /app", { id: 42, slug: "gpai-docket", name: "GPAI Docket", html_url: "https://github.com/apps/gpai-docket", permissions: permissionsOf(false), events: EVENTS.map((e) => e.name) });
    stub.set("GET /app/installations", [installationShape(7)]);
    stub.set("GET /app/hook/config", { url: "", content_type: "json", insecure_ssl: "0", secret: "********" });
    stub.set("GET /app/hook/deliveries", []);
    return stub;
  }

  get url(): string { return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`; }

  set(name: string, body: unknown, status = 200): void {
    this.answers.set(name, () => ({ status, body }));
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => { this.#server.close(resolve); });
  }
}

export function installationShape(id: number, more: object = {}): object {
  return { id, account: { id: id + 100, login: `org-${id}`, type: "Organization" }, repository_selection: "all", permissions: permissionsOf(false), suspended_at: null, target_type: "Organization", ...more };
}

export function deliveryShape(id: number, guid: string, status: number, minutesAgo: number): object {
  return { id, guid, delivered_at: new Date(Date.now() - minutesAgo * 60_000).toISOString(), redelivery: false, duration: 1, status: "", status_code: status, event: "push", action: null, installation_id: 7, repository_id: 11 };
}

function signedByUs(authorization: string): boolean {
  const [head = "", body = "", signature = ""] = authorization.replace(/^Bearer /, "").split(".");
  return createVerify("RSA-SHA256").update(`${head}.${body}`).verify(createPublicKey(privateKey()), Buffer.from(signature, "base64url"));
}

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString("utf8");
}
