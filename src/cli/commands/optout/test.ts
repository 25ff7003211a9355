import { createReadStream } from "node:fs";
import { askedName } from "../../../optout/evaluate/ask.ts";
import { explainRobots } from "../../../optout/evaluate/explain.ts";
import type { Explanation } from "../../../optout/evaluate/explain.ts";
import { parseRobots } from "../../../optout/robots/parse.ts";
import { statusEffect } from "../../../optout/robots/status.ts";
import { MODES } from "../../../optout/types.ts";
import type { Access, Mode } from "../../../optout/types.ts";
import { readTime } from "../../../optout/time.ts";
import { clip, visible } from "../../../report/escape.ts";
import { oneOf, readArgs, UsageError } from "../../args.ts";
import type { Command } from "../../command.ts";
import type { Io } from "../../io.ts";
import { agentNotes, renderTest } from "./test-text.ts";
import type { Tested, TestReport } from "./test-text.ts";

const help = `Usage: gpai-docket optout test --robots FILE --agent NAME [options] URL…

Says for each URL whether robots.txt lets the agent fetch it, with the line that decides and why; and shows what the file says of
use (Content-Usage, Content-Signal, License). Both readings of the file are shown where they differ.

  --robots FILE   the robots.txt ("-" for standard input)
  --agent NAME    product token such as GPTBot, control token such as Google-Extended, or a whole User-Agent string
  --mode M        rfc9309 (default) or google
  --status N      HTTP status with which the file was fetched, or "unreachable"
  --time T        time of the fetch, such as 2026-11-22T10:00:00Z: decides which Content-Usage labels were in force
  --format F      text (default), json

Exit codes: 0 every URL is allowed, 1 some URL is not, 2 could not run.

Examples:
  gpai-docket optout test --robots robots.txt --agent GPTBot https://example.org/blog/
  gpai-docket optout test --robots robots.txt --agent Google-Extended --format json https://example.org/
`;

/** URLs of one call at most. */
const MAX_URLS = 10_000;
/** Bytes of robots.txt that are read from a file; the parser reads fewer. */
const MAX_FILE = 64 * 1024 * 1024;

/** `gpai-docket optout test`. */
export const test: Command = {
  help,
  async run(argv, io) {
    const args = readArgs(argv, { robots: { type: "string" }, agent: { type: "string" }, mode: { type: "string" }, status: { type: "string" }, time: { type: "string" }, format: { type: "string" } }, MAX_URLS);
    const format = oneOf("--format", args.text("format") ?? "text", ["text", "json"]);
    const mode = oneOf("--mode", args.text("mode") ?? "rfc9309", MODES);
    const given = args.text("agent");
    const file = args.text("robots");
    const status = statusOf(args.text("status"));
    if (given === undefined) throw new UsageError("--agent is missing: which crawler is asked about", "Example: --agent GPTBot");
    if (file === undefined && status === undefined) throw new UsageError("--robots is missing: which robots.txt is asked", "Example: --robots robots.txt");
    if (args.positionals.length === 0) throw new UsageError("No URL is given", "Example: gpai-docket optout test --robots robots.txt --agent GPTBot https://example.org/");
    for (const url of args.positionals) if (!/^(?:https?:\/\/|\/)/i.test(url)) throw new UsageError(`${JSON.stringify(clip(url, 200))} is no URL of a page`, "Write it with its scheme and host, https://example.org/blog/, or as a path, /blog/");
    const time = args.text("time");
    const asOf = time === undefined ? undefined : readTime(time)?.ms;
    if (time !== undefined && asOf === undefined) throw new UsageError(`--time is ${JSON.stringify(time)}, expected a time like 2026-11-22T10:00:00Z`);
    const body = file === undefined ? new Uint8Array(0) : await readRobots(file, io);
    const agent = askedName(given, []);
    const results = answers(body, agent, args.positionals, mode, status, asOf);
    const report: TestReport = { robots: file ?? "robots.txt", agent, mode, results, problems: parseRobots(body, mode).problems, notes: agentNotes(given, agent, mode) };
    io.out(format === "json" ? `${JSON.stringify(report, undefined, 2)}\n` : renderTest(report, io));
    return results.every((r) => r.crawl === "allowed") ? 0 : 1;
  },
};

function statusOf(text: string | undefined): number | "unreachable" | undefined {
  if (text === undefined || text === "unreachable") return text;
  if (!/^[1-5]\d\d$/.test(text)) throw new UsageError(`--status is ${JSON.stringify(text)}, expected an HTTP status such as 404, or unreachable`);
  return Number(text);
}

async function readRobots(file: string, io: Io): Promise<Uint8Array> {
  try {
    const parts: Uint8Array[] = [];
    let size = 0;
    for await (const part of (file === "-" ? io.stdin?.() ?? [] : createReadStream(file)) as AsyncIterable<Uint8Array>) {
      size += part.length;
      if (size > MAX_FILE) throw new Error(`more than ${MAX_FILE} bytes`);
      parts.push(part);
    }
    return Buffer.concat(parts);
  } catch (error) {
    throw new UsageError(`--robots ${file} cannot be read: ${clip(visible(error instanceof Error ? error.message : "unknown error"), 200)}`);
  }
}

function answers(body: Uint8Array, agent: string, urls: readonly string[], mode: Mode, status: number | "unreachable" | undefined, asOf: number | undefined): readonly Tested[] {
  const other: Mode = mode === "google" ? "rfc9309" : "google";
  const parsed = { [mode]: parseRobots(body, mode), [other]: parseRobots(body, other) } as Readonly<Record<Mode, ReturnType<typeof parseRobots>>>;
  return urls.map((url) => {
    const [first, second] = ([mode, other] as const).map((m) => withStatus(explainRobots(parsed[m], agent, url, asOf), m, status)) as [Explanation, Explanation];
    return first.crawl === second.crawl ? first : { ...first, modes: { [mode]: first.crawl, [other]: second.crawl } as Record<Mode, Access>, other: second };
  });
}

/** A status that is no success answers for the whole file (RFC 9309 §2.3.1). */
function withStatus(said: Explanation, mode: Mode, status: number | "unreachable" | undefined): Explanation {
  const effect = status === undefined ? "parse" : statusEffect(status, mode);
  if (effect === "parse") return said;
  const { url, target, group } = said;
  const base = { url, target, group: { ...group, by: "none" as const, agents: [], rules: 0 }, use: {}, evidence: [], licenses: [] };
  const shown = status === "unreachable" ? "robots.txt could not be reached" : `HTTP status ${status}`;
  switch (effect) {
    case "unavailable": return { ...base, crawl: "allowed", why: `${shown}: robots.txt is unavailable, so nothing is disallowed (RFC 9309 §2.3.1.3)` };
    case "unreachable": return target === "/robots.txt" && mode === "rfc9309" ? { ...base, crawl: "allowed", why: "/robots.txt itself may always be fetched" } : { ...base, crawl: "disallowed", why: `${shown}: everything is disallowed until it can be read (RFC 9309 §2.3.1.4)` };
    case "follow": return { ...base, crawl: "unknown", why: `${shown}: the file that the redirect leads to decides (RFC 9309 §2.3.1.2)` };
    case "unknown": return { ...base, crawl: "not-evaluable", why: `${shown} says nothing about the file` };
  }
}
