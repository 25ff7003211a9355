/** What leaves the process is sealed: AES-256-GCM (NIST SP 800-38D) under keys that HKDF (RFC 5869) derives from the app's own secret. */

import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes, timingSafeEqual } from "node:crypto";

const NONCE = 12;
const TAG = 16;
/** Bytes of one sealed text. */
const MOST = 16 * 1024;

/** 256 bits for one purpose. `more` binds the key to something that is not kept where the sealed text is. */
export function keyFor(secret: string, purpose: string, more = ""): Buffer {
  return Buffer.from(hkdfSync("sha256", secret, more, `gpai-docket ${purpose}`, 32));
}

/** Sealed text in base64url: nonce, tag, cipher text. `bound` has to be the same when it is opened. */
export function seal(key: Buffer, text: string, bound: string): string {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv("aes-256-gcm", key, nonce, { authTagLength: TAG });
  cipher.setAAD(Buffer.from(bound));
  const body = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString("base64url");
}

/** The text; undefined for anything that was not sealed with this key and bound to the same. Never throws. */
export function unseal(key: Buffer, sealed: string, bound: string): string | undefined {
  if (sealed.length > MOST || !/^[A-Za-z0-9_-]+$/.test(sealed)) return undefined;
  const bytes = Buffer.from(sealed, "base64url");
  if (bytes.length < NONCE + TAG) return undefined;
  try {
    const decipher = createDecipheriv("aes-256-gcm", key, bytes.subarray(0, NONCE), { authTagLength: TAG });
    decipher.setAuthTag(bytes.subarray(NONCE, NONCE + TAG));
    decipher.setAAD(Buffer.from(bound));
    return Buffer.concat([decipher.update(bytes.subarray(NONCE + TAG)), decipher.final()]).toString("utf8");
  } catch {
    return undefined;
  }
}

/** HMAC-SHA-256 (RFC 2104) in base64url. */
export function mac(key: Buffer, text: string): string {
  return createHmac("sha256", key).update(text).digest("base64url");
}

/** In constant time for texts of one length. */
export function same(given: string, wanted: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(wanted)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** 256 random bits in base64url: 43 characters, also a code verifier of RFC 7636. */
export function unguessable(): string {
  return randomBytes(32).toString("base64url");
}
