import { isUtf8 } from "node:buffer";
import { createReadStream } from "node:fs";
import { hasDoubleKey, memberText } from "../../../formats/json-members.ts";
import { visible } from "../../../report/escape.ts";
import { evaluateRow } from "../../../optout/evaluate/evaluate.ts";
import type { EvalOptions } from "../../../optout/evaluate/types.ts";
import { MODES } from "../../../optout/types.ts";
import { oneOf, readArgs, UsageError } from "../../args.ts";
import type { Command } from "../../command.ts";
import type { Input, Io } from "../../io.ts";
import { lineBatches } from "../../lines.ts";

const help = `Usage: gpai-docket optout eval [FILE] [options] < rows.jsonl

Reads rows as JSON Lines from FILE or standard input and writes, for each, the same id with what the protocols say at the fetch:
crawl (may the agent fetch the URL), use (may the copy be used: tdm, train, train-generative, ai-input, search), and the evidence.

A row is {"id", "url", "agent", "time", "robots", "robots_status", "robots_time", "headers", "html", "tdmrep_json", "embedded",
"rsl_xml", "ai_txt", "final_url", "control_tokens", "training_bots"}; only "url" is needed. What is absent stays unknown.

  --mode M            rfc9309 (default) or google: how robots.txt is read; where both differ, both are shown
  --agent A           the agent of rows that name none
  --control-token T   ask robots.txt for this token too, such as Google-Extended; repeatable
  --training-bot B    ask robots.txt for your own training bot too, where others fetched for you; repeatable
  --generic           note which other known AI-training agents robots.txt blocks

A line that is no row gives {"id":null,"line":N,"error":"…"} and exit code 1 at the end.

Exit codes: 0 every line was a row, 1 some line was not, 2 could not run.

Examples:
  gpai-docket optout eval --control-token Google-Extended < rows.jsonl > verdicts.jsonl
  gpai-docket optout eval rows.jsonl --agent CCBot --mode google
`;

/** Longest line, in bytes: a robots.txt of the size that is read, and a page, with every character escaped. */
const MAX_LINE = 32 * 1024 * 1024;
/** Characters gathered before they are written. */
const FLUSH = 65_536;

/** `gpai-docket optout eval`. */
export const evaluate: Command = {
  help,
  async run(argv, io) {
    const args = readArgs(argv, { mode: { type: "string" }, agent: { type: "string" }, "control-token": { type: "string", multiple: true }, "training-bot": { type: "string", multiple: true }, generic: { type: "boolean" } }, 1);
    const agent = args.text("agent");
    const options: EvalOptions = {
      mode: oneOf("--mode", args.text("mode") ?? "rfc9309", MODES),
      controlTokens: args.texts("control-token"),
      trainingBots: args.texts("training-bot"),
      generic: args.flag("generic"),
      ...(agent === undefined ? {} : { agent }),
    };
    const file = args.positionals[0];
    const bad = await rows(file === undefined || file === "-" ? standardInput(io) : createReadStream(file, { highWaterMark: 1 << 18 }), file ?? "-", options, io);
    if (bad.count > 0) io.err(`${bad.count} ${bad.count === 1 ? "line is no row" : "lines are no rows"} (first: line ${bad.first}); each has an "error" in the output.\n`);
    return bad.count > 0 ? 1 : 0;
  },
};

function standardInput(io: Io): Input {
  const input = io.stdin?.();
  if (input === undefined) throw new UsageError("There is no standard input to read rows from", "Name a file: gpai-docket optout eval rows.jsonl");
  if (input.isTTY === true) io.err("Reading rows as JSON Lines from the terminal; end with Ctrl-D.\n");
  return input;
}

async function rows(input: AsyncIterable<Uint8Array>, name: string, options: EvalOptions, io: Io): Promise<{ readonly count: number; readonly first: number }> {
  let count = 0;
  let first = 0;
  let text = "";
  try {
    for await (const batch of lineBatches(uncompressed(input), MAX_LINE)) {
      for (const line of batch) {
        const answer = answerOf(line.bytes, line.number, options);
        if (answer === undefined) continue;
        if (answer.bad) { count += 1; if (first === 0) first = line.number; }
        text += `${answer.text}\n`;
        if (text.length >= FLUSH) { io.out(text); text = ""; await io.drained?.(); }
      }
    }
  } catch (error) {
    io.out(text);
    throw new UsageError(`${name === "-" ? "Standard input" : visible(name)} cannot be read: ${error instanceof Error ? error.message : "unknown error"}`);
  }
  io.out(text);
  await io.drained?.();
  return { count, first };
}

/** First bytes of files that are no text → what to do. */
const MAGIC = [
  [[0x1f, 0x8b], "it is compressed; unpack it: gzip -dc FILE | gpai-docket optout eval"],
  [[0x28, 0xb5, 0x2f, 0xfd], "it is compressed; unpack it: zstd -dc FILE | gpai-docket optout eval"],
  [[0x50, 0x41, 0x52, 0x31], "it is a Parquet file; rows are read as JSON Lines (gpai-docket optout verify reads Parquet manifests)"],
] as const;

/** The same bytes. Throws where they are no text, before a line of errors is written for each piece of them. */
async function* uncompressed(input: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let first = true;
  for await (const part of input) {
    const magic = first ? MAGIC.find(([bytes]) => bytes.every((byte, i) => part[i] === byte)) : undefined;
    if (magic !== undefined) throw new Error(magic[1]);
    first &&= part.length === 0;
    yield part;
  }
}

/** A line of the output. */
interface Answer { readonly text: string; readonly bad: boolean }

/** The verdicts of a line, an error, or undefined for a blank line. */
function answerOf(bytes: Uint8Array | undefined, line: number, options: EvalOptions): Answer | undefined {
  const error = (text: string): Answer => ({ text: JSON.stringify({ id: null, line, error: text }), bad: true });
  if (bytes === undefined) return error(`longer than ${MAX_LINE} bytes`);
  if (!isUtf8(bytes)) return error("not UTF-8");
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("utf8");
  const json = line === 1 && text.startsWith("\uFEFF") ? text.slice(1) : text;
  if (json.trim() === "") return undefined;
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return error("not JSON");
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return error("not a JSON object");
  if (hasDoubleKey(json, value)) return error("a key stands twice");
  const { id, ...verdicts } = evaluateRow(value, options);
  const rest = JSON.stringify(verdicts);
  return { text: `{"id":${sameId(json, value, id)},${rest.slice(1)}`, bad: false };
}

/** The id as it was written: numbers digit for digit, also those beyond 2^53, and objects. */
function sameId(json: string, row: object, id: unknown): string {
  const given: unknown = Object.hasOwn(row, "id") ? (row as { readonly id?: unknown }).id : undefined;
  if (given === undefined || (typeof given !== "number" && typeof given !== "object")) return JSON.stringify(id);
  // White space of JSON is the only control character that a value can hold.
  return (memberText(json, "id") ?? "null").replaceAll(/[\t\r]/g, " ");
}
