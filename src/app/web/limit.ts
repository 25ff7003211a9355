/** How often one address may do something: a bucket that fills again evenly. In memory of one instance, bounded. */

import type { IncomingMessage } from "node:http";

const MOST = 10_000;
const NEAR = /^(?:::ffff:)?(?:127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)|^::1$|^f[cd]/i;

/**
 * Whose attempts count together: the other end of the connection; behind a proxy of the own network, who the proxy says it speaks for. A
 * neighbour who lies about that gains more attempts, and nothing else.
 */
export function peerOf(request: IncomingMessage): string {
  const peer = request.socket.remoteAddress ?? "";
  const forwarded = request.headers["x-forwarded-for"];
  const last = typeof forwarded === "string" ? forwarded.slice(-200).split(",").at(-1)?.trim() ?? "" : "";
  return NEAR.test(peer) && /^[0-9A-Fa-f.:]{2,45}$/.test(last) ? last : peer;
}

export class RateLimit {
  readonly #most: number;
  readonly #perSecond: number;
  readonly #buckets = new Map<string, { left: number; at: number }>();

  /** `most` at once, and as many again in `seconds`. */
  constructor(most: number, seconds: number) {
    [this.#most, this.#perSecond] = [most, most / seconds];
  }

  /** Takes one; false where none is left. `now` in milliseconds. */
  take(who: string, now: number): boolean {
    const known = this.#buckets.get(who);
    const left = known === undefined ? this.#most : Math.min(this.#most, known.left + (Math.max(0, now - known.at) / 1000) * this.#perSecond);
    // Oldest first: a flood of addresses forgets those that have rested longest.
    this.#buckets.delete(who);
    if (this.#buckets.size >= MOST) for (const oldest of this.#buckets.keys()) { this.#buckets.delete(oldest); break; }
    this.#buckets.set(who, { left: Math.max(0, left - (left >= 1 ? 1 : 0)), at: now });
    return left >= 1;
  }
}
