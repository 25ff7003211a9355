/** Installations as jobs meet them: where a job may still work, and with which tokens. */

import { type AppClient, installation as ask } from "../github/app.ts";
import type { Installation } from "../github/app-types.ts";

/** A job's place is gone: nothing is left to do, and nothing went wrong. */
export class Gone extends Error {
  override readonly name = "Gone";
}

/** A burst of events of one installation asks for it once. */
const KEPT_MS = 60_000;
const MOST_KEPT = 1000;

export interface Installations {
  /** Rejects with Gone where the app is not installed there any more, or the installation is suspended; with GitHubError where GitHub cannot be asked. */
  get(id: number): Promise<Installation>;
  /** From now on it is asked for anew. */
  forget(id: number): void;
}

export function openInstallations(app: AppClient): Installations {
  const kept = new Map<number, { readonly at: number; readonly answer: Promise<Installation> }>();
  return {
    get(id) {
      const known = kept.get(id);
      if (known !== undefined && app.now() - known.at < KEPT_MS) return known.answer;
      const answer = usable(app, id);
      if (kept.size >= MOST_KEPT) kept.clear();
      kept.set(id, { at: app.now(), answer });
      answer.catch(() => { kept.delete(id); });
      return answer;
    },
    forget(id) { kept.delete(id); },
  };
}

async function usable(app: AppClient, id: number): Promise<Installation> {
  const found = await ask(app, id);
  if (found === undefined) throw new Gone("the app is no longer installed there");
  if (found.suspended) throw new Gone("the installation is suspended");
  return found;
}
