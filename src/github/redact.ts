/** Tokens never leave: every text that comes out of this folder passes here. */

/** GitHub's token shapes, and JSON Web Tokens. Installation tokens hold dots and run to 520 characters and more, so no length is fixed. */
const TOKEN = /gh[a-z]_[A-Za-z0-9._-]{20,}|github_pat_[A-Za-z0-9_]{20,}|eyJ[\w-]{10,200}\.[\w-]{10,2000}\.[\w-]{20,2000}/g;
/** A shorter value would take ordinary words out of a text. */
const MIN_LENGTH = 8;

export type Redact = (text: string) => string;

/** Takes out the token by value (also as HTTP Basic credentials of `x-access-token`) and whatever has the shape of a GitHub token. */
export function redactor(token: string): Redact {
  const known = token.length < MIN_LENGTH ? [] : [token, Buffer.from(`x-access-token:${token}`).toString("base64")];
  return (text) => known.reduce((rest, secret) => rest.replaceAll(secret, "[token]"), text).replace(TOKEN, "[token]");
}

const MAX_FOREIGN = 200;

/** A short foreign text as one line without control characters, for a sentence of ours. */
export function oneLine(text: string): string {
  const plain = text.slice(0, MAX_FOREIGN * 4).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, " ").trim();
  return plain.length > MAX_FOREIGN ? `${plain.slice(0, MAX_FOREIGN)} …` : plain;
}
