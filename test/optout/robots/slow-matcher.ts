/** A robots.txt matcher as literal as can be, on strings of one character per octet: no code shared with the room under test. */

import type { Mode } from "../../../src/optout/types.ts";

const UNRESERVED = /^[A-Za-z0-9._~-]$/;
const SAME_WHEN_ENCODED = ":@!'(),";

export function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("latin1");
}

function hex(c: string): string {
  return `%${c.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
}

/** Comparable characters; in a pattern `*` stays the wildcard. `inQuery`: `/` and `?` behind the first `?` count as their encoded form does. */
function comparable(text: string, mode: Mode, pattern: boolean, inQuery: boolean): string[] {
  const out: string[] = [];
  let query = false;
  for (let i = 0; i < text.length; i += 1) {
    const c = text[i] ?? "";
    const escape = /^%[0-9A-Fa-f]{2}$/.test(text.slice(i, i + 3)) ? text.slice(i, i + 3) : undefined;
    if (escape !== undefined) {
      const value = String.fromCharCode(Number.parseInt(escape.slice(1), 16));
      i += 2;
      if (mode === "google") out.push(pattern ? escape.toUpperCase() : escape);
      else if (UNRESERVED.test(value) || SAME_WHEN_ENCODED.includes(value) || (inQuery && query && "/?".includes(value))) out.push(value);
      else out.push(escape.toUpperCase());
      continue;
    }
    if (c === "?") query = true;
    if (mode === "google") out.push(pattern && c > "\x7f" ? hex(c) : c);
    else if (pattern && c === "*") out.push("*");
    else if (UNRESERVED.test(c) || SAME_WHEN_ENCODED.includes(c) || "/?&=+;".includes(c)) out.push(c);
    else out.push(hex(c));
  }
  return out.join("").split("");
}

/** All ends in `path` that `pattern` can reach, one character after the other. */
function matchesLiterally(path: readonly string[], pattern: readonly string[], anchored: boolean): boolean {
  let ends = new Set([0]);
  for (const c of pattern) {
    const next = new Set<number>();
    for (const end of ends) {
      if (c === "*") for (let i = end; i <= path.length; i += 1) next.add(i);
      else if (path[end] === c) next.add(end + 1);
    }
    ends = next;
  }
  return anchored ? ends.has(path.length) : ends.size > 0;
}

function ruleStrength(value: string, allow: boolean, target: string, mode: Mode): number {
  if (value === "") return -1;
  const anchored = value.endsWith("$");
  const body = anchored ? value.slice(0, -1) : value;
  const queries = mode === "google" ? [false] : [false, true];
  for (const q of queries) {
    for (const p of queries) {
      if (matchesLiterally(comparable(target, mode, false, q), comparable(body, mode, true, p), anchored)) {
        return comparable(body, mode, true, mode === "rfc9309").length + (anchored ? 1 : 0);
      }
    }
  }
  const escaped = comparable(value, mode, true, false).join("");
  const slash = escaped.lastIndexOf("/");
  if (mode === "google" && allow && slash >= 0 && escaped.slice(slash).startsWith("/index.htm")) {
    const folder = escaped.slice(0, slash + 1);
    if (matchesLiterally(target.split(""), folder.split(""), true)) return folder.length + 1;
  }
  return -1;
}

interface Line { readonly key: string; readonly value: string }

function trim(text: string): string {
  return text.replace(/^[ \t\v\f]+|[ \t\v\f]+$/g, "");
}

function line(raw: string, mode: Mode): Line | undefined {
  const cut = trim((mode === "google" ? raw.slice(0, 2083 * 8 - 1) : raw).split(/[#\0]/)[0] ?? "");
  const colon = cut.indexOf(":");
  let key = cut.slice(0, Math.max(colon, 0));
  let value = cut.slice(colon + 1);
  if (colon < 0) {
    const words = /^([^ \t]+)[ \t]+([^ \t]+)$/.exec(cut);
    if (mode !== "google" || words === null) return undefined;
    key = words[1] ?? "";
    value = words[2] ?? "";
  }
  key = trim(key).toLowerCase();
  if (key === "") return undefined;
  const known = mode === "google"
    ? (/^(user-agent|useragent|user agent)/.test(key) ? "user-agent" : key.startsWith("allow") ? "allow" : /^(disallow|dissallow|dissalow|disalow|diasllow|disallaw)/.test(key) ? "disallow" : "")
    : (["user-agent", "allow", "disallow"].includes(key) ? key : "");
  return known === "" ? undefined : { key: known, value: trim(value) };
}

function asciiLower(text: string): string {
  return text.replace(/[A-Z]/g, (c) => c.toLowerCase());
}

/** 3: names it; 2: loosely; 1: `*`; 0: not. */
function names(value: string, agent: string, mode: Mode): number {
  if (/^\*([ \t\v\f]|$)/.test(value)) return 1;
  const v = asciiLower(value);
  const a = asciiLower(latin1(new TextEncoder().encode(agent)));
  const token = /^[a-z_-]*/.exec(v)?.[0] ?? "";
  if (mode === "google") return token === a ? 3 : 0;
  if (a === "") return 0;
  if (v.startsWith(a) && !/^[a-z0-9_\x80-\xff-]/.test(v.slice(a.length))) return 3;
  if (token === a) return 2;
  const product = /^([^/]+)\/[a-z0-9_.\x80-\xff-]+$/.exec(a)?.[1];
  return product !== undefined && v.startsWith(product) && !/^[a-z0-9_\x80-\xff-]/.test(v.slice(product.length)) ? 2 : 0;
}

/** The verdict for a body (below the size limit) in which no UTF-16 and no gzip stands. */
export function slowlyAllowed(body: Uint8Array, agent: string, target: Uint8Array, mode: Mode): boolean {
  let text = latin1(body);
  text = text.replace(/^\xef(\xbb\xbf?)?/, "");
  const groups: { agents: string[]; rules: { allow: boolean; value: string }[] }[] = [];
  let closed = true;
  for (const raw of text.split(/\r\n|\r|\n/)) {
    const found = line(raw, mode);
    if (found === undefined) continue;
    if (found.key === "user-agent") {
      if (closed) groups.push({ agents: [], rules: [] });
      closed = false;
      groups.at(-1)?.agents.push(found.value);
    } else {
      groups.at(-1)?.rules.push({ allow: found.key === "allow", value: found.value });
      closed = true;
    }
  }
  const best = Math.max(0, ...groups.flatMap((g) => g.agents.map((a) => names(a, agent, mode))));
  if (best === 0) return true;
  const path = latin1(target);
  if (mode === "rfc9309" && comparable(path, mode, false, false).join("") === "/robots.txt") return true;
  const strengths = { allow: -1, disallow: -1 };
  for (const group of groups.filter((g) => g.agents.some((a) => names(a, agent, mode) === best))) {
    for (const { allow, value } of group.rules) {
      const side = allow ? "allow" : "disallow";
      strengths[side] = Math.max(strengths[side], ruleStrength(value, allow, path, mode));
    }
  }
  return strengths.allow >= strengths.disallow;
}
