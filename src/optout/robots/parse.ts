/** robots.txt as groups, rules and other lines, each with its place. Bounded by MAX_ROBOTS_BYTES; never throws. */

import type { Mode } from "../types.ts";
import { bodyStart, isTruncated, MAX_ROBOTS_BYTES, unreadableReason, usableLength } from "./limits.ts";
import { ALLOW, DISALLOW, keyOf, lineSpans, splitLine, USER_AGENT } from "./lines.ts";
import type { Key } from "./lines.ts";
import { likelyMisspelling, looksLikeHtml } from "./problems.ts";

/** An allow or disallow line. */
export interface RobotsRule {
  readonly allow: boolean;
  /** Octets as written, trimmed; empty for `Disallow:`, which restricts nothing but closes the list of agents. */
  readonly pattern: Uint8Array;
  /** 1-based. */
  readonly line: number;
}

/** A user-agent line. */
export interface AgentLine {
  /** As written, trimmed. */
  readonly value: Uint8Array;
  readonly line: number;
}

/** User-agent lines and the rules that follow. Groups of the same agent are merged when asked (`groupFor`), not here. */
export interface RobotsGroup {
  readonly index: number;
  readonly agents: readonly AgentLine[];
  readonly rules: readonly RobotsRule[];
}

export const EXTENSION_NAMES = ["content-usage", "content-signal", "license", "sitemap", "crawl-delay", "other"] as const;
export type ExtensionName = (typeof EXTENSION_NAMES)[number];

/** A line that is no record of RFC 9309 (§2.2.4). It never closes a group or its list of agents. */
export interface ExtensionLine {
  readonly name: ExtensionName;
  /** Key as written. */
  readonly key: string;
  readonly value: string;
  readonly line: number;
  /** Index of the group in which it stands; undefined before any group, and for `license` and `sitemap`, which belong to no agent. */
  readonly group?: number;
}

export interface RobotsProblem {
  readonly line?: number;
  readonly reason: "truncated" | "unreadable" | "html" | "rule-outside-group" | "misspelled" | "more-lines";
  /** What a person should know, cut at 200 characters. */
  readonly message: string;
}

export interface ParsedRobots {
  readonly mode: Mode;
  readonly groups: readonly RobotsGroup[];
  /** In file order, the first 10,000. */
  readonly extensions: readonly ExtensionLine[];
  /** The first 100. */
  readonly problems: readonly RobotsProblem[];
  /** Octets that were read, where the body is longer. */
  readonly truncated?: number;
  /** Why nothing could be read: every decision is then not evaluable. */
  readonly unreadable?: string;
  /** The body begins like an HTML page: probably an error page sent with status 200. Its parseable lines hold all the same. */
  readonly html?: true;
}

const MAX_EXTENSIONS = 10_000;
const MAX_PROBLEMS = 100;
const CUT = 200;

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** Text of octets for people; octets that are not UTF-8 become U+FFFD. */
export function textOf(octets: Uint8Array): string {
  return decoder.decode(octets);
}

class Reader {
  readonly groups: { index: number; agents: AgentLine[]; rules: RobotsRule[] }[] = [];
  readonly extensions: ExtensionLine[] = [];
  readonly problems: RobotsProblem[] = [];
  #closed = true;
  #dropped = 0;
  readonly #body: Uint8Array;
  readonly #mode: Mode;
  readonly #spans = lineSpans();

  constructor(body: Uint8Array, mode: Mode) {
    this.#body = body;
    this.#mode = mode;
  }

  problem(reason: RobotsProblem["reason"], message: string, line?: number): void {
    if (this.problems.length < MAX_PROBLEMS) this.problems.push({ reason, message: message.slice(0, CUT), ...(line === undefined ? {} : { line }) });
  }

  read(start: number, end: number): void {
    const body = this.#body;
    let line = 0;
    let at = start;
    while (at < end) {
      let stop = at;
      while (stop < end && body[stop] !== 0x0a && body[stop] !== 0x0d) stop += 1;
      line += 1;
      if (splitLine(body, at, stop, this.#mode, this.#spans)) this.#line(line);
      at = body[stop] === 0x0d && stop + 1 < end && body[stop + 1] === 0x0a ? stop + 2 : stop + 1;
    }
    if (this.#dropped > 0) this.problem("more-lines", `${String(this.#dropped)} more lines that are neither groups nor rules were left out`);
  }

  #line(line: number): void {
    const { keyStart, keyEnd, valueStart, valueEnd } = this.#spans;
    const value = this.#body.subarray(valueStart, valueEnd);
    const key: Key = keyOf(this.#body, keyStart, keyEnd, this.#mode);
    if (key === USER_AGENT) {
      if (this.#closed) this.groups.push({ index: this.groups.length, agents: [], rules: [] });
      this.#closed = false;
      this.groups.at(-1)?.agents.push({ value, line });
    } else if (key === ALLOW || key === DISALLOW) {
      const group = this.groups.at(-1);
      if (group === undefined) this.problem("rule-outside-group", "a rule before the first user-agent line is ignored (RFC 9309 §2.2.2)", line);
      else group.rules.push({ allow: key === ALLOW, pattern: value, line });
      this.#closed = true;
    } else this.#extension(textOf(this.#body.subarray(keyStart, keyEnd)), textOf(value), line);
  }

  #extension(key: string, value: string, line: number): void {
    const name = extensionName(key, this.#mode);
    const group = name === "license" || name === "sitemap" ? undefined : this.groups.at(-1)?.index;
    if (this.extensions.length >= MAX_EXTENSIONS) { this.#dropped += 1; return; }
    this.extensions.push({ name, key, value, line, ...(group === undefined ? {} : { group }) });
    const meant = name === "other" ? likelyMisspelling(key) : undefined;
    if (meant !== undefined) this.problem("misspelled", `"${key}" is no record of RFC 9309; ${meant} reads it`, line);
  }
}

function extensionName(key: string, mode: Mode): ExtensionName {
  const lower = key.toLowerCase();
  if (lower === "site-map" || (mode === "google" && (lower.startsWith("sitemap") || lower.startsWith("site-map")))) return "sitemap";
  return EXTENSION_NAMES.find((name) => name === lower) ?? "other";
}

/** Reads a body; what it does not understand it says in `problems`. */
export function parseRobots(body: Uint8Array, mode: Mode): ParsedRobots {
  const reader = new Reader(body, mode);
  const unreadable = unreadableReason(body, mode);
  const end = usableLength(body, mode);
  const html = looksLikeHtml(body);
  if (unreadable !== undefined) reader.problem("unreadable", unreadable);
  if (isTruncated(body)) reader.problem("truncated", `only the first ${String(end)} of ${String(body.length)} bytes were read (limit ${String(MAX_ROBOTS_BYTES)}; RFC 9309 §2.5)`);
  if (html) reader.problem("html", "begins like an HTML page, probably an error page with status 200; lines that are rules hold all the same (RFC 9309 §2.3.1.5)");
  if (unreadable === undefined) reader.read(bodyStart(body), end);
  return {
    mode, groups: reader.groups, extensions: reader.extensions, problems: reader.problems,
    ...(isTruncated(body) ? { truncated: end } : {}), ...(unreadable === undefined ? {} : { unreadable }), ...(html ? { html: true as const } : {}),
  };
}

