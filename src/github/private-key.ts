/** The private key of a GitHub App, in the shapes in which people put it into an environment variable. */

import { createPrivateKey, type KeyObject } from "node:crypto";
import { GitHubError } from "./errors.ts";

const MAX_LENGTH = 20_000;
const FIX = "Fix: give the content of the .pem file that GitHub made for the app (its settings page, Private keys)";

/**
 * The key as PKCS#8 in PEM (RFC 5958, RFC 7468). Takes PKCS#1 (`BEGIN RSA PRIVATE KEY`, as GitHub gives it) and PKCS#8, with line ends,
 * with `\n` written out, with spaces in their place, in quotes, or all of it in base64. Throws a GitHubError that says what else it is;
 * nothing of the key is in its message.
 */
export function readPrivateKey(given: string): string {
  if (given.trim() === "") throw refused("is empty");
  if (given.length > MAX_LENGTH) throw refused("is longer than any key of GitHub's");
  const plain = given.replaceAll(String.raw`\r`, "").replaceAll(String.raw`\n`, "\n").replaceAll(/^\s*["']|["']\s*$/g, "");
  const text = plain.includes("-----BEGIN ") ? plain : Buffer.from(plain, "base64").toString("latin1");
  const label = /-----BEGIN ([A-Z0-9 ]{1,40})-----/.exec(text)?.[1];
  if (label === undefined) throw refused("is neither PEM nor PEM in base64");
  if (label !== "RSA PRIVATE KEY" && label !== "PRIVATE KEY") throw refused(OTHERS[label] ?? "is of a kind that GitHub does not make");
  const [begin, end] = [`-----BEGIN ${label}-----`, `-----END ${label}-----`];
  const from = text.indexOf(begin) + begin.length;
  const to = text.indexOf(end, from);
  const body = text.slice(from, to === -1 ? text.length : to);
  if (/Proc-Type|ENCRYPTED/.test(body)) throw refused("is protected by a passphrase");
  if (to === -1 || !/^[A-Za-z0-9+/=\s]+$/.test(body)) throw refused("is cut off or has foreign characters in it");
  const lines = body.replaceAll(/\s+/g, "").match(/.{1,64}/g) ?? [];
  let key: KeyObject;
  try {
    key = createPrivateKey(`-----BEGIN ${label}-----\n${lines.join("\n")}\n-----END ${label}-----\n`);
  } catch {
    throw refused("cannot be read: it was changed or cut off");
  }
  if (key.asymmetricKeyType !== "rsa") throw refused(`is of the kind ${String(key.asymmetricKeyType)}; GitHub's are RSA`);
  return key.export({ type: "pkcs8", format: "pem" }).toString();
}

const OTHERS: Readonly<Record<string, string>> = Object.assign(Object.create(null) as Record<string, string>, {
  "OPENSSH PRIVATE KEY": "is a key of OpenSSH, not of the app",
  "ENCRYPTED PRIVATE KEY": "is protected by a passphrase",
  "EC PRIVATE KEY": "is an elliptic-curve key; GitHub's are RSA",
  "PUBLIC KEY": "is the public half",
  "RSA PUBLIC KEY": "is the public half",
  "CERTIFICATE": "is a certificate",
});

function refused(what: string): GitHubError {
  return new GitHubError("rejected", `the app's private key ${what}. ${FIX}`, { final: true });
}
