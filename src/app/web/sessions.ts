/**
 * Who is signed in. The browser holds a random id; the store holds its keyed hash, and the person's token sealed under a key that cannot
 * be made without the id: whoever reads the store has neither. A session is written once and never changed, so that nothing that runs
 * at the same moment brings back one that has ended; what changes stands beside it (`access.ts`).
 */

import type { Viewer } from "../../github/members.ts";
import type { Store } from "../../sweep/store.ts";
import { keyFor, mac, seal, unguessable, unseal } from "./seal.ts";

/** Hours after which everybody signs in again, whatever they do. */
export const SESSION_SECONDS = 8 * 3600;

export interface Session {
  /** What the browser's cookie holds. */
  readonly cookie: string;
  /** Names it in the store; says nothing about the id. */
  readonly key: string;
  readonly person: Viewer;
  /** Of that person, at GitHub. */
  readonly token: string;
  /** Seconds since 1970. */
  readonly ends: number;
  /** Has to come with every form. */
  readonly csrf: string;
}

interface Kept { readonly v: 1; readonly id: number; readonly login: string; readonly token: string }

const COOKIE = /^([0-9a-z]{6,10})\.([A-Za-z0-9_-]{43})$/;
const encoder = new TextEncoder();

export class Sessions {
  readonly #store: Store;
  readonly #secret: string;
  readonly #hash: Buffer;
  readonly #csrf: Buffer;
  readonly #now: () => Date;

  constructor(store: Store, secret: string, now: () => Date) {
    [this.#store, this.#secret, this.#now] = [store, secret, now];
    [this.#hash, this.#csrf] = [keyFor(secret, "session hash"), keyFor(secret, "form")];
  }

  /** A new one, always with a new id: none that was there before the sign-in lives on in it. */
  async begin(person: Viewer, token: string, tokenSeconds: number | undefined): Promise<Session> {
    const ends = Math.floor(this.#now().getTime() / 1000) + Math.min(SESSION_SECONDS, tokenSeconds ?? SESSION_SECONDS);
    const cookie = `${ends.toString(36)}.${unguessable()}`;
    const key = this.#keyOf(cookie);
    const kept: Kept = { v: 1, id: person.id, login: person.login, token: seal(this.#sealing(cookie), token, key) };
    await this.#store.write("state", `session/${key}`, encoder.encode(JSON.stringify(kept)));
    return { cookie, key, person, token, ends, csrf: mac(this.#csrf, key) };
  }

  /** Undefined for a cookie that is none of ours, that has ended, or whose session was ended. */
  async find(cookie: string | undefined): Promise<Session | undefined> {
    const parts = cookie === undefined ? null : COOKIE.exec(cookie);
    if (cookie === undefined || parts === null) return undefined;
    const ends = Number.parseInt(parts[1] ?? "", 36);
    if (ends * 1000 <= this.#now().getTime()) return undefined;
    const key = this.#keyOf(cookie);
    const bytes = await this.#store.read("state", `session/${key}`);
    const kept = bytes === undefined ? undefined : keptOf(bytes);
    const token = kept === undefined ? undefined : unseal(this.#sealing(cookie), kept.token, key);
    return kept === undefined || token === undefined ? undefined : { cookie, key, person: { id: kept.id, login: kept.login }, token, ends, csrf: mac(this.#csrf, key) };
  }

  async end({ key }: Pick<Session, "key">): Promise<void> {
    await this.#store.remove("state", `session/${key}`);
    for (const one of await this.#store.keys("state", `access/${key}/`)) await this.#store.remove("state", one);
  }

  /** The day of its end stands in the key, so that tidying reads none of them. */
  #keyOf(cookie: string): string {
    return `${cookie.slice(0, cookie.indexOf("."))}/${mac(this.#hash, cookie)}`;
  }

  #sealing(cookie: string): Buffer {
    return keyFor(this.#secret, "user token", cookie);
  }
}

function keptOf(bytes: Uint8Array): Kept | undefined {
  try {
    const value = JSON.parse(new TextDecoder().decode(bytes)) as Partial<Kept> | null;
    return value?.v === 1 && typeof value.id === "number" && typeof value.login === "string" && typeof value.token === "string" ? value as Kept : undefined;
  } catch {
    return undefined;
  }
}

/** Removes what ended before `now` among sessions, checks of access and used sign-ins; at most `most` entries. Number removed. */
export async function tidy(store: Store, now: Date, most = 500): Promise<number> {
  let removed = 0;
  for (const prefix of ["session/", "access/", "sign-in/"]) {
    for (const key of await store.keys("state", prefix)) {
      if (removed >= most) return removed;
      const ends = Number.parseInt(key.slice(prefix.length).split("/")[0] ?? "", 36);
      if (ends * 1000 > now.getTime()) continue;
      await store.remove("state", key);
      removed++;
    }
  }
  return removed;
}
