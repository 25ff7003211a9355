/** emulate (Vercel Labs, Apache-2.0): a GitHub that we did not write. It holds issues and their comments, and the identities of apps. */

import { createSign, generateKeyPairSync } from "node:crypto";
import { createServer } from "node:net";
import { createEmulator } from "emulate";

export interface AppSeed { readonly id: number; readonly slug: string; readonly name: string }

/** The app behind GITHUB_TOKEN, with the id that GitHub gives it. */
export const GITHUB_ACTIONS: AppSeed = { id: 15368, slug: "github-actions", name: "GitHub Actions" };
export const DOCKET_APP: AppSeed = { id: 990_001, slug: "gpai-docket", name: "GPAI Docket" };
const INSTALLATION = 100;
const EVERYTHING = { actions: "write", checks: "write", contents: "write", issues: "write", metadata: "read", pull_requests: "write" };

const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048, privateKeyEncoding: { type: "pkcs8", format: "pem" }, publicKeyEncoding: { type: "spki", format: "pem" } });

/** A JSON Web Token of an app, as it signs it itself. */
export function appToken(app: AppSeed): string {
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");
  const now = Math.floor(Date.now() / 1000);
  const head = `${part({ alg: "RS256", typ: "JWT" })}.${part({ iat: now - 60, exp: now + 540, iss: app.id })}`;
  return `${head}.${createSign("RSA-SHA256").update(head).sign(privateKey, "base64url")}`;
}

export interface Upstream {
  fetch(method: string, path: string, options: { readonly authorization?: string; readonly accept?: string; readonly body?: Buffer }): Promise<{ readonly status: number; readonly headers: Headers; readonly bytes: Buffer }>;
  /** Token by which emulate knows a user. */
  userToken(login: string): string;
  /** Token of an app's installation in the organisation, with every permission: what a token may do is judged before. */
  installationToken(app: AppSeed): Promise<string>;
  close(): Promise<void>;
}

export async function startUpstream({ baseUrl, org, repositories, users }: { baseUrl: string; org: string; repositories: readonly string[]; users: readonly string[] }): Promise<Upstream> {
  const port = await freePort();
  const apps = [GITHUB_ACTIONS, DOCKET_APP].map((app, index) => ({
    app_id: app.id, slug: app.slug, name: app.name, private_key: privateKey, permissions: EVERYTHING, events: [], installations: [{ installation_id: INSTALLATION + index, account: org, repository_selection: "all" as const }],
  }));
  const token = (login: string): string => `upstream-${login}`;
  const emulator = await createEmulator({
    service: "github", port, baseUrl,
    seed: { tokens: Object.fromEntries(users.map((login) => [token(login), { login, scopes: ["repo"] }])), github: { users: users.map((login) => ({ login })), orgs: [{ login: org }], repos: repositories.map((name) => ({ owner: org, name })), apps } },
  });
  const minted = new Map<string, Promise<string>>();
  const request: Upstream["fetch"] = async (method, path, { authorization, accept, body }) => {
    const headers = { ...(authorization === undefined ? {} : { authorization }), accept: accept ?? "application/json", ...(body === undefined ? {} : { "content-type": "application/json" }) };
    const response = await fetch(`http://127.0.0.1:${port}${path}`, { method, headers, redirect: "manual", ...(body === undefined ? {} : { body: new Uint8Array(body) }) });
    return { status: response.status, headers: response.headers, bytes: Buffer.from(await response.arrayBuffer()) };
  };
  const mint = async (app: AppSeed): Promise<string> => {
    const id = INSTALLATION + [GITHUB_ACTIONS, DOCKET_APP].indexOf(app);
    const { bytes } = await request("POST", `/app/installations/${id}/access_tokens`, { authorization: `Bearer ${appToken(app)}`, body: Buffer.from("{}") });
    return (JSON.parse(bytes.toString("utf8")) as { token: string }).token;
  };
  return {
    fetch: request,
    userToken: token,
    installationToken: (app) => {
      const known = minted.get(app.slug) ?? mint(app);
      minted.set(app.slug, known);
      return known;
    },
    close: () => emulator.close(),
  };
}

/** emulate must be told its port. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}
