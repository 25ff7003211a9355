/**
 * The log: one line of JSON each, through the logger that Probot uses. No line holds a secret, and none holds a character that a
 * terminal or a log's reader could act on: whatever is not printable ASCII is escaped.
 */

import { type DestinationStream, type Logger, pino } from "pino";
import { oneLine } from "../github/redact.ts";
import type { LogLevel } from "./environment-values.ts";
import { at, textOf } from "./payload.ts";
import { Secrets } from "./redact.ts";

export type Log = Logger;

export interface Logging {
  readonly log: Log;
  readonly secrets: Secrets;
}

/** Longest line; what foreign text makes longer is left out, not cut off, so that every line stays JSON. */
const MAX_LINE = 16_384;

/** Writes to standard output, at once, so that the last words of a dying process are there; or to `stream`. */
export function openLog(level: LogLevel, stream: DestinationStream = pino.destination({ dest: 1, sync: true })): Logging {
  const secrets = new Secrets();
  const log = pino({
    level,
    base: null,
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    formatters: { level: (label) => ({ level: label }) },
    // Probot logs events whole, and errors with the event that they came from: payloads are other people's text.
    serializers: { err: (e: unknown) => (e instanceof Error ? errorFields(e) : e), error: (e: unknown) => (e instanceof Error ? errorFields(e) : undefined), event: (event: unknown) => word(event) ?? { id: word(at(event, "id")), name: word(at(event, "name")) } },
    hooks: { streamWrite: (line) => clean(line, secrets) },
  }, stream);
  return { log, secrets };
}

function clean(line: string, secrets: Secrets): string {
  const text = secrets.redact(line.trimEnd()).replace(/[^\x20-\x7e]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`);
  return text.length <= MAX_LINE ? `${text}\n` : `${JSON.stringify({ level: at(parsed(text), "level"), time: at(parsed(text), "time"), msg: "a line of the log was too long and is left out", length: text.length })}\n`;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** What of an error is ours to tell: never its other properties, which hold requests, payloads and signatures. */
export function errorFields(error: unknown, depth = 0): Readonly<Record<string, unknown>> {
  if (!(error instanceof Error)) return { message: oneLine(textOf(error) ?? typeof error) };
  const inner = [...(error instanceof AggregateError ? error.errors as readonly unknown[] : []), ...(error.cause === undefined ? [] : [error.cause])];
  return {
    type: word(error.name), message: oneLine(error.message), kind: word(at(error, "kind")), code: word(at(error, "code")), status: at(error, "status"),
    stack: frames(error), ...(inner.length === 0 || depth >= 3 ? {} : { from: inner.slice(0, 3).map((e) => errorFields(e, depth + 1)) }),
  };
}

/** Places in our code, without the message, which stands there already in its safe form. */
function frames(error: Error): readonly string[] {
  return (error.stack ?? "").split("\n").filter((line) => line.startsWith("    at ")).slice(0, 8).map((line) => oneLine(line));
}

function word(value: unknown): string | undefined {
  const text = textOf(value);
  return text !== undefined && /^[\w.:-]{1,100}$/.test(text) ? text : undefined;
}
