/** Bodies of requests, each within its limit and all together within one: nobody's unsigned bytes fill the memory. */

import type { IncomingMessage } from "node:http";

/** Refused: `status` says why. */
export class BodyError extends Error {
  override readonly name = "BodyError";
  readonly status: 400 | 413 | 503;

  constructor(status: 400 | 413 | 503, message: string) {
    super(message);
    this.status = status;
  }
}

/** GitHub's own limit for a delivery. */
export const MAX_DELIVERY_BYTES = 25 * 1024 * 1024;

/** Bytes of unfinished bodies that are held at any moment. */
export class BodyBudget {
  readonly #most: number;
  #held = 0;

  constructor(most = 128 * 1024 * 1024) {
    this.#most = most;
  }

  /**
   * The whole body. Rejects with a BodyError: 413 above `maxBytes`, before anything is read where the length is told; 503 while too many
   * are held; 400 where it breaks off. How long it may take is the server's `requestTimeout`.
   */
  async read(request: IncomingMessage, maxBytes: number): Promise<Buffer> {
    const told = request.headers["content-length"];
    if (told !== undefined && Number(told) > maxBytes) throw new BodyError(413, `the body is longer than ${maxBytes} bytes`);
    const parts: Buffer[] = [];
    let size = 0;
    try {
      // Leaving the loop must not take the connection away: the answer still has to go out.
      for await (const part of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
        size += part.length;
        this.#held += part.length;
        if (size > maxBytes) throw new BodyError(413, `the body is longer than ${maxBytes} bytes`);
        if (this.#held > this.#most) throw new BodyError(503, "too many large bodies at once");
        parts.push(part);
      }
      return Buffer.concat(parts, size);
    } catch (error) {
      throw error instanceof BodyError ? error : new BodyError(400, "the body broke off");
    } finally {
      this.#held -= size;
    }
  }
}
