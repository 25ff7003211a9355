/**
 * JSON Lines: the digest-keyed `robots.jsonl`, per-domain lines of a snapshot manifest, and the Lucie shape unchanged
 * (`{"domain","can_fetch"}`, `{"domain","text"}`, `{"domain","error"}`; made for CCBot, without times).
 */

import { isUtf8 } from "node:buffer";
import { outcomeOf } from "./answer.ts";
import { sha256 } from "./capture.ts";
import { countMoment, fallbackMoment, lookUp, type FileRead, type ReadContext } from "./context.ts";
import { eachLine } from "./lines.ts";
import { answerOf, hasOrigin, originOf, timeOf, urlOf } from "./jsonl-fields.ts";
import { readOrigin } from "./origin.ts";
import { bodyOf, digestOf, member, namesOf, protocolOf, type Row, textOf } from "./shapes.ts";
import { within, type Moment } from "./times.ts";
import type { SnapshotProtocol } from "./types.ts";
import type { EvidenceFile } from "../evidence-file.ts";
import type { ByteStream } from "../stream/decompress.ts";
import { hasDoubleKey } from "../../formats/json-members.ts";

interface State {
  readonly context: ReadContext;
  readonly name: string;
  protocol: SnapshotProtocol;
  agents: readonly string[] | undefined;
  fallback: Moment;
  shape: "jsonl" | "lucie-jsonl";
}

/** Reads a file of JSON lines into the sink. Every line that is skipped is counted and has its reason. */
export async function readJsonl(file: EvidenceFile, stream: ByteStream, context: ReadContext): Promise<FileRead> {
  const described = context.describe(file.name);
  const state: State = { context, name: file.name, protocol: described.protocol ?? "robots", agents: described.userAgents, fallback: fallbackMoment(context, file.name, described.period), shape: "jsonl" };
  if (described.userAgents !== undefined) lookUp(context, described.userAgents);
  let rows = 0;
  let bad = 0;
  const refuse = (line: number, reason: string): void => {
    bad += 1;
    context.problems.add(file.name, reason, { line });
  };
  const end = await eachLine(file, stream, {
    line(bytes, start, stop, line) {
      const parsed = parseLine(bytes.subarray(start, stop));
      if (typeof parsed === "string") { rows += 1; refuse(line, parsed); return; }
      if (rows === 0 && isHeader(parsed)) {
        const reason = readHeader(parsed, state);
        if (reason !== undefined) refuse(line, reason);
        return;
      }
      rows += 1;
      const reason = readRow(parsed, line, state);
      if (reason !== undefined) refuse(line, reason);
    },
    tooLong(line) { rows += 1; refuse(line, "a line over 16 MiB"); },
    progress: (bytes) => context.progress(`${file.name}: ${Math.floor(bytes / 1_048_576)} MiB`),
  });
  if (end?.problem !== undefined) context.problems.add(file.name, end.problem.reason, { offset: end.problem.offset, ...(end.problem.fix === undefined ? {} : { fix: end.problem.fix }) });
  else if (rows === 0) context.problems.add(file.name, "a snapshot file without a snapshot");
  return { format: end === undefined || end.compression === "none" ? state.shape : `${state.shape}+${end.compression}`, rows, bad, ...(end?.sha256 === undefined ? {} : { sha256: end.sha256 }) };
}

function parseLine(bytes: Uint8Array): Row | string {
  if (!isUtf8(bytes)) return "a line that is not UTF-8";
  try {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("utf8");
    const value: unknown = JSON.parse(text);
    if (typeof value !== "object" || value === null || Array.isArray(value)) return "a line that is no JSON object";
    return hasDoubleKey(text, value) ? "a line with a key that stands twice" : (value as Row);
  } catch {
    return "a line that is not JSON";
  }
}

function isHeader(row: Row): boolean {
  return !hasOrigin(row) && member(row, "protocol", "user_agents", "date_from", "date_to") !== undefined && member(row, "digest", "body", "body_b64") === undefined;
}

function readHeader(row: Row, state: State): string | undefined {
  const { context } = state;
  const protocol = textOf(row, "protocol");
  const known = protocol === undefined ? state.protocol : protocolOf(protocol);
  if (known === undefined) return "a header line with a protocol that is not kept in robots.txt, tdmrep.json or ai.txt";
  state.protocol = known;
  const agents = namesOf(row, "user_agents");
  if (agents !== undefined) {
    state.agents = agents;
    lookUp(context, agents);
  }
  const from = textOf(row, "date_from");
  const to = textOf(row, "date_to") ?? from;
  if (from === undefined || to === undefined) return undefined;
  const period = within(from, to, context.now);
  if (typeof period === "string") return `a header line with ${period}`;
  state.fallback = period;
  return undefined;
}

/** Hands one line on; the reason where it is skipped. */
function readRow(row: Row, line: number, state: State): string | undefined {
  const { context } = state;
  const named = textOf(row, "digest", "body_sha256", "sha256");
  const digest = named === undefined ? undefined : digestOf(named);
  if (named !== undefined && digest === undefined) return "a digest that is no SHA-256 in hex";
  const body = bodyOf(row);
  let protocol = state.protocol;
  const ownProtocol = textOf(row, "protocol");
  if (ownProtocol !== undefined) {
    const known = protocolOf(ownProtocol);
    if (known === undefined) return "a protocol that is not kept in robots.txt, tdmrep.json or ai.txt";
    protocol = known;
  }
  if (!hasOrigin(row)) {
    if (body === undefined) return "a line with neither host, domain or url nor a body";
    if (digest === undefined) return "a body with neither host nor digest";
    if (typeof body === "string") return body;
    return takeBody(protocol, body, digest, state) === undefined ? "a body that does not have its digest" : undefined;
  }
  const origin = originOf(row, protocol);
  if (typeof origin === "string") return origin;
  protocol = origin.protocol;
  const time = timeOf(row, state.fallback, context.now);
  if (typeof time === "string") return time;

  const answer = answerOf(row, state.agents, digest);
  if (typeof answer === "string") return answer;
  let { unreadable } = answer;
  let given = digest;
  if (typeof body === "string") unreadable = body;
  else if (body !== undefined) {
    given = takeBody(protocol, body, digest, state);
    if (given === undefined) {
      unreadable = "unreadable: the body does not have its digest";
      context.problems.add(state.name, "a body that does not have its digest", { line, fix: "store the body as it was received, byte for byte (body_b64)" });
    }
  }
  if (typeof body === "string") context.problems.add(state.name, body, { line });
  const outcome = outcomeOf({ ...answer, ...(given === undefined ? {} : { digest: given }), ...(unreadable === undefined ? {} : { unreadable }) }, context.mode);
  if (typeof outcome === "string") return outcome;
  if (outcome.kind === "decision") {
    context.counts.decisionOnly += 1;
    lookUp(context, outcome.decision.allowed);
    lookUp(context, outcome.decision.disallowed);
  }
  if (member(row, "can_fetch", "text", "error") !== undefined && member(row, "domain") !== undefined && member(row, "status", "http_status", "digest") === undefined) state.shape = "lucie-jsonl";
  const finalUrl = urlOf(row, "final_url");
  if (finalUrl !== undefined && elsewhere(finalUrl, origin.host)) {
    context.counts.redirectedElsewhere += 1;
    context.notes.add(state.name, "the answer came from another host; its rules count for the host that was asked (RFC 9309 §2.3.1.2)", { line });
  }
  countMoment(context, state.name, time, line);
  context.counts.captures += 1;
  context.sink.capture({
    protocol, scheme: origin.scheme, host: origin.host, port: origin.port, from: time.from, span: time.span, outcome, line,
    ...(answer.status === undefined ? {} : { status: answer.status }), ...(finalUrl === undefined ? {} : { finalUrl }),
  });
  return undefined;
}

/** The digest of the body once the sink has it; undefined where it is not the one that was said. */
function takeBody(protocol: SnapshotProtocol, body: Uint8Array, digest: string | undefined, state: State): string | undefined {
  const own = sha256(body);
  if (digest !== undefined && own !== digest) {
    state.context.counts.digestMismatches += 1;
    return undefined;
  }
  if (!state.context.sink.hasBody(protocol, own)) state.context.sink.body(protocol, own, body);
  return own;
}

function elsewhere(finalUrl: string, host: string): boolean {
  const end = readOrigin(finalUrl);
  return end !== undefined && end.host !== host;
}
