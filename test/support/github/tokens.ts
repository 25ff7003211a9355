/** Tokens that tests and the API hand out, and who stands behind them. */

import { createHash } from "node:crypto";
import type { Identity, Permissions } from "./types.ts";

/** What `permissions:` of a workflow leaves, and what a pull request from a fork gets whatever it says. */
export const WRITE: Permissions = { contents: "read", pull_requests: "write", metadata: "read" };
export const READ_ONLY: Permissions = { contents: "read", pull_requests: "read", issues: "read", actions: "read", metadata: "read" };

/** An hour: how long GitHub's installation tokens live. */
export const TOKEN_LIFE_MS = 3_600_000;

export class Tokens {
  readonly #known = new Map<string, Identity>();

  /** Opaque, as GitHub's are: those of installations have been some 520 characters with two dots since 2026. */
  issue(identity: Identity, prefix: "ghp" | "ghu" = "ghp"): string {
    const seed = `${identity.login} ${this.#known.size}`;
    const noise = (count: number): string => Array.from({ length: count }, (_, i) => createHash("sha256").update(`${seed} ${i}`).digest("base64url")).join("");
    const token = identity.kind === "user" ? `${prefix}_${noise(1).replaceAll(/[-_]/g, "0").slice(0, 36)}` : `ghs_${noise(1)}.${noise(8)}.${noise(3)}`;
    this.#known.set(token, identity);
    return token;
  }

  revoke(token: string): void {
    this.#known.delete(token);
  }

  get(token: string): Identity | undefined {
    return this.#known.get(token);
  }
}

/** The token of an Authorization header (`token …` or `Bearer …`). */
export function bearer(header: string | string[] | undefined): string | undefined {
  return typeof header === "string" ? /^(?:token|bearer) +(\S+)$/i.exec(header.trim())?.[1] : undefined;
}
