/** One environment variable each: text → value, or what is wrong with it. Nothing here repeats the value: it may be a secret. */

import { createPrivateKey } from "node:crypto";
import { GitHubError } from "../github/errors.ts";
import { readPrivateKey } from "../github/private-key.ts";

export interface Wrong { readonly wrong: string; readonly fix: string }
export type Read<T> = { readonly value: T } | Wrong;

export const LOG_LEVELS = ["trace", "debug", "info", "warn", "error", "fatal", "silent"] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** Shorter secrets can be guessed offline by whoever has seen one signed delivery. */
export const MIN_SECRET = 32;

const ok = <T>(value: T): Read<T> => ({ value });

export function wholeNumber(text: string, from: number, to: number): Read<number> {
  const value = /^\d{1,9}$/.test(text) ? Number(text) : NaN;
  return value >= from && value <= to ? ok(value) : { wrong: `is no whole number from ${from} to ${to}`, fix: `set a number from ${from} to ${to}` };
}

export function appId(text: string): Read<number> {
  const value = /^[1-9]\d{0,14}$/.test(text) ? Number(text) : NaN;
  return Number.isSafeInteger(value) ? ok(value) : { wrong: "is no number", fix: "copy \"App ID\" from the app's page under Settings > Developer settings > GitHub Apps; the client id, which begins with Iv, is another thing" };
}

/** In any of the shapes in which people put it into a variable (`readPrivateKey`). Gives PKCS #8. */
export function privateKey(text: string): Read<string> {
  try {
    const pem = readPrivateKey(text);
    return (createPrivateKey(pem).asymmetricKeyDetails?.modulusLength ?? 0) < 2048 ? { wrong: "is shorter than 2048 bits: it is none of GitHub's", fix: KEY_FIX } : ok(pem);
  } catch (error) {
    const said = error instanceof GitHubError ? /^the app's private key (.{1,200}?)\. Fix: /.exec(error.message)?.[1] : undefined;
    return { wrong: said ?? "cannot be read as a private key", fix: KEY_FIX };
  }
}

const KEY_FIX = "paste the whole .pem file that \"Generate a private key\" on the app's page downloads, or name the file in PRIVATE_KEY_PATH";

export function webhookSecret(text: string): Read<string> {
  const fix = `make one with \`openssl rand -hex 32\`, and set the same as "Webhook secret" on the app's page`;
  if (text === "development") return { wrong: "is the one that everybody knows: anybody could forge deliveries", fix };
  if (text.length < MIN_SECRET) return { wrong: `is shorter than ${MIN_SECRET} characters`, fix };
  if (text.length > 1000 || !/^[\x21-\x7e]+$/.test(text)) return { wrong: "holds a space, a line end or a character outside of ASCII", fix };
  return ok(text);
}

/** Any other secret that we compare: a token of our own. */
export function token(text: string): Read<string> {
  return text.length >= 16 && text.length <= 1000 && /^[\x21-\x7e]+$/.test(text) ? ok(text) : { wrong: "is shorter than 16 characters, or holds a space or a character outside of ASCII", fix: "make one with `openssl rand -hex 32`" };
}

/** Ids and secrets of GitHub's that go into requests as they are. */
export function plainWord(text: string): Read<string> {
  return /^[\x21-\x7e]{1,200}$/.test(text) ? ok(text) : { wrong: "holds a space, a line end or a character outside of ASCII", fix: "copy it anew from the app's page" };
}

const LOCAL = new Set(["localhost", "127.0.0.1", "[::1]"]);

function address(text: string): URL | undefined {
  const url = text.length <= 500 && URL.canParse(text) ? new URL(text) : undefined;
  return url === undefined || !/^https?:$/.test(url.protocol) || url.username !== "" || url.password !== "" || url.search !== "" || url.hash !== "" ? undefined : url;
}

/** `https://api.github.com`, `https://api.<name>.ghe.com`, or `https://<host>/api/v3` of a GitHub Enterprise Server. */
export function apiUrl(text: string): Read<string> {
  const url = address(text);
  if (url === undefined) return { wrong: "is no plain http(s) address", fix: "leave it out for github.com; set https://HOST/api/v3 for GitHub Enterprise Server" };
  if (url.protocol === "http:" && !LOCAL.has(url.hostname)) return { wrong: "is not encrypted", fix: "use https: the app's tokens go there" };
  return ok(`${url.origin}${url.pathname.replace(/\/$/, "")}`);
}

/** Where people reach this server: scheme, host and port. */
export function publicUrl(text: string): Read<string> {
  const url = address(text);
  if (url === undefined || url.pathname !== "/") return { wrong: "is no address of a host", fix: "set https://HOST, without a path: the address under which GitHub and people reach this server" };
  if (url.protocol === "http:" && !LOCAL.has(url.hostname)) return { wrong: "is not encrypted", fix: "put a server that speaks https in front, and set its address" };
  return ok(url.origin);
}

export function databaseUrl(text: string): Read<string> {
  const url = text.length <= 2000 && URL.canParse(text) ? new URL(text) : undefined;
  return url !== undefined && /^postgres(?:ql)?:$/.test(url.protocol) ? ok(text) : { wrong: "is no address of a PostgreSQL database", fix: "set postgres://USER:PASSWORD@HOST:5432/NAME, with special characters of the password percent-encoded, or leave it out for the embedded store" };
}

/** A name or number that a socket can listen on. */
export function host(text: string): Read<string> {
  return /^[A-Za-z0-9.:_-]{1,253}$/.test(text) ? ok(text) : { wrong: "is no host", fix: "set 127.0.0.1 behind a proxy on the same machine, 0.0.0.0 in a container" };
}

const CRON_FIELDS = [{ name: "minute", from: 0, to: 59 }, { name: "hour", from: 0, to: 23 }, { name: "day of the month", from: 1, to: 31 }, { name: "month", from: 1, to: 12 }, { name: "day of the week", from: 0, to: 7 }];

/** Five fields of numbers, `*`, ranges, lists and steps, in UTC. */
export function cron(text: string): Read<string> {
  const fields = text.length <= 200 ? text.trim().split(/\s+/) : [];
  const fix = "set five fields, minute first, such as \"23 * * * *\" for once an hour; times are UTC";
  if (fields.length !== CRON_FIELDS.length) return { wrong: "does not have five fields", fix };
  const wrong = CRON_FIELDS.find(({ from, to }, index) => !(fields[index] ?? "").split(",").every((part) => cronPart(part, from, to)));
  return wrong === undefined ? ok(fields.join(" ")) : { wrong: `has a ${wrong.name} that is none`, fix };
}

function cronPart(part: string, from: number, to: number): boolean {
  const found = /^(?:\*|(\d{1,2})(?:-(\d{1,2}))?)(?:\/(\d{1,2}))?$/.exec(part);
  if (found === null) return false;
  const [first, last, step] = [found[1], found[2], found[3]].map((n) => (n === undefined ? undefined : Number(n)));
  if (step !== undefined && (step < 1 || step > to)) return false;
  if (first === undefined) return true;
  return first >= from && first <= to && (last === undefined || (last >= first && last <= to));
}

export function logLevel(text: string): Read<LogLevel> {
  const found = LOG_LEVELS.find((level) => level === text);
  return found === undefined ? { wrong: "is no log level", fix: `set one of ${LOG_LEVELS.join(", ")}` } : ok(found);
}
