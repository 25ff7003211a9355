/**
 * One HTTP exchange, whole or not at all: a time limit that covers the body too, a limit on its bytes, and an error where it breaks off
 * (Octokit alone takes a body that broke off for an empty one).
 */

import { member, text } from "./answers.ts";
import { oneLine } from "./redact.ts";

export type Fetch = typeof globalThis.fetch;

export class TransportError extends Error {
  override readonly name = "TransportError";
  readonly code: "timeout" | "too-large" | "broken";
  /** False where it is certain that the server has not seen the request. */
  readonly sent: boolean;
  /** The server's certificate is not trusted here. */
  readonly certificate: boolean;

  constructor(code: TransportError["code"], message: string, { sent = true, certificate = false } = {}) {
    super(message);
    this.code = code;
    this.sent = sent;
    this.certificate = certificate;
  }
}

/** System and undici codes of connections that never came about. */
const UNSENT = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH", "ENETUNREACH", "UND_ERR_CONNECT_TIMEOUT"]);
const CERTIFICATE = /CERT|SELF_SIGNED|UNABLE_TO_VERIFY_LEAF_SIGNATURE|UNABLE_TO_GET_ISSUER/;

export interface Limits {
  readonly timeoutMs: number;
  readonly maxBytes: number;
}

/** Resolves with status, headers and all bytes. Rejects with a TransportError. */
export async function exchange(fetch: Fetch, url: string, init: RequestInit, { timeoutMs, maxBytes }: Limits): Promise<{ readonly response: Response; readonly bytes: Uint8Array<ArrayBuffer> }> {
  const signal = AbortSignal.timeout(timeoutMs);
  try {
    const response = await fetch(url, { ...init, signal });
    return { response, bytes: await bytesOf(response, maxBytes) };
  } catch (error) {
    if (error instanceof TransportError) throw error;
    if (signal.aborted) throw new TransportError("timeout", `nothing within ${timeoutMs / 1000} s`);
    const { code, words } = reasonOf(error);
    const certificate = CERTIFICATE.test(code);
    throw new TransportError("broken", words, { sent: !UNSENT.has(code) && !certificate, certificate });
  }
}

async function bytesOf(response: Response, maxBytes: number): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  let size = 0;
  if (response.body !== null) {
    // Leaving the loop early cancels the stream, and with it the connection.
    for await (const part of response.body as unknown as AsyncIterable<Uint8Array>) {
      size += part.byteLength;
      if (size > maxBytes) throw new TransportError("too-large", `is larger than ${maxBytes} bytes`);
      parts.push(part);
    }
  }
  const all = new Uint8Array(size);
  let at = 0;
  for (const part of parts) { all.set(part, at); at += part.byteLength; }
  return all;
}

/** `fetch` hides the reason in `cause`, and several tries of one connection in an AggregateError. */
function reasonOf(error: unknown): { code: string; words: string } {
  const chain: unknown[] = [error];
  for (let depth = 0; depth < 3; depth++) {
    const last = chain.at(-1);
    const inner = member(last, "cause") ?? (Array.isArray(member(last, "errors")) ? (member(last, "errors") as unknown[])[0] : undefined);
    if (inner === undefined) break;
    chain.push(inner);
  }
  const code = chain.map((e) => text(member(e, "code"))).findLast((c) => c !== undefined) ?? "";
  const words = oneLine(text(member(chain.at(-1), "message")) || "the connection failed");
  return { code, words: code === "" || words.includes(code) ? words : `${words} (${oneLine(code)})` };
}
