/** Cookies of the pages (RFC 6265bis): `__Host-` names, which no other host and no plain connection can set. */

import type { IncomingMessage } from "node:http";

export interface Cookie {
  readonly name: string;
  /** All cookies of that name that the browser sent; more than one means that somebody else set one of them. */
  read(request: IncomingMessage): string | undefined;
  /** Header `Set-Cookie`. */
  set(value: string, seconds: number): string;
  clear(): string;
}

/** Characters of a value: letters, digits, `.`, `_`, `-`. */
const VALUE = /^[A-Za-z0-9._-]{1,3900}$/;
const MOST = 8192;

/** `secure` is false on http://localhost alone, where browsers take no `__Host-` cookie. */
export function cookie(name: string, secure: boolean): Cookie {
  const full = secure ? `__Host-${name}` : name;
  const attributes = `Path=/; HttpOnly; SameSite=Lax${secure ? "; Secure" : ""}`;
  return {
    name: full,
    read(request) {
      const header = request.headers.cookie ?? "";
      if (header.length > MOST) return undefined;
      const found = header.split(";").map((part) => part.trim()).filter((part) => part.startsWith(`${full}=`)).map((part) => part.slice(full.length + 1));
      const [value] = found;
      return found.length === 1 && value !== undefined && VALUE.test(value) ? value : undefined;
    },
    set: (value, seconds) => `${full}=${value}; ${attributes}; Max-Age=${seconds}`,
    clear: () => `${full}=; ${attributes}; Max-Age=0`,
  };
}
