/** The published examples of webhook payloads (@octokit/webhooks-examples). */

import { readFileSync } from "node:fs";

export interface Example { readonly event: string; readonly index: number; readonly payload: Record<string, unknown> }

/** All 329, by event. */
export function examples(): readonly Example[] {
  const file = new URL("../../node_modules/@octokit/webhooks-examples/api.github.com/index.json", import.meta.url);
  const all = JSON.parse(readFileSync(file, "utf8")) as readonly { readonly name: string; readonly examples: readonly Record<string, unknown>[] }[];
  return all.flatMap(({ name, examples: of }) => of.map((payload, index) => ({ event: name, index, payload })));
}

/** A copy of the payload with an installation, as an app gets it. */
export function asInstalled(payload: Record<string, unknown>, id = 7): Record<string, unknown> {
  return { installation: { id }, ...payload };
}
