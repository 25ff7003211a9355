/** Keys of apps, and the JSON Web Tokens (RFC 7519, RS256) by which an app says who it is. */

import { createPublicKey, createSign, createVerify, generateKeyPairSync } from "node:crypto";
import type { App } from "./apps.ts";

const made = new Map<number, string>();

/** The key of an app, PKCS#1 PEM as GitHub hands it out. Making one takes a while: each is made once in a process. */
export function privateKeyOf(app: number): string {
  const key = made.get(app) ?? generateKeyPairSync("rsa", { modulusLength: 2048, privateKeyEncoding: { type: "pkcs1", format: "pem" }, publicKeyEncoding: { type: "spki", format: "pem" } }).privateKey;
  made.set(app, key);
  return key;
}

const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");

/** A JSON Web Token as an app signs it itself. `claims` replace the usual ones: iat a minute ago, exp in nine minutes, iss the app's id. */
export function jsonWebToken(app: Pick<App, "id" | "privateKey">, now: Date, claims: Readonly<Record<string, unknown>> = {}, alg = "RS256"): string {
  const seconds = Math.floor(now.getTime() / 1000);
  const head = `${part({ alg, typ: "JWT" })}.${part({ iat: seconds - 60, exp: seconds + 540, iss: app.id, ...claims })}`;
  return `${head}.${createSign("RSA-SHA256").update(head).sign(app.privateKey, "base64url")}`;
}

/** The app that a JSON Web Token is of, or GitHub's words against it (401; 404 for an app that is not there). */
export function verifyToken(token: string, apps: readonly App[], now: Date): { readonly app: App } | { readonly status: 401 | 404; readonly message: string } {
  const refused = (message: string) => ({ status: 401 as const, message });
  const pieces = token.split(".");
  const [head = "", body = "", signature = ""] = pieces;
  const [header, claims] = [decoded(head), decoded(body)];
  if (pieces.length !== 3 || header === undefined || claims === undefined || header["alg"] !== "RS256") return refused("A JSON web token could not be decoded");
  const issuer = claims["iss"];
  if (issuer === undefined) return refused("Missing 'issuer' claim ('iss') in assertion");
  const app = apps.find((a) => (typeof issuer === "number" || typeof issuer === "string") && (String(a.id) === String(issuer) || a.clientId === issuer));
  if (app === undefined) return { status: 404, message: "Integration not found" };
  if (!createVerify("RSA-SHA256").update(`${head}.${body}`).verify(createPublicKey(app.privateKey), signature, "base64url")) return refused("A JSON web token could not be decoded");
  const seconds = now.getTime() / 1000;
  const { exp, iat } = claims;
  if (typeof exp !== "number" || exp <= seconds) return refused("'Expiration time' claim ('exp') must be a numeric value representing the future time at which the assertion expires");
  // GitHub counts from its own clock, and tells a whole second over ten minutes.
  if (exp > seconds + 600) return refused("'Expiration time' claim ('exp') is too far in the future");
  if (typeof iat !== "number" || iat > seconds + 1) return refused("'Issued at' claim ('iat') must be an Integer representing the time that the assertion was issued");
  return { app };
}

function decoded(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(text, "base64url").toString("utf8"));
    return typeof value === "object" && value !== null ? value as Readonly<Record<string, unknown>> : undefined;
  } catch {
    return undefined;
  }
}
