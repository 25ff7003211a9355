/** Captures of robots.txt, tdmrep.json and ai.txt in a WARC file (ISO 28500), such as the robotstxt files of Common Crawl. */

import { outcomeOf } from "./answer.ts";
import { giveBody, type Outcome } from "./capture.ts";
import { countMoment, fallbackMoment, type FileRead, type ReadContext } from "./context.ts";
import { readOrigin, wellKnownPath } from "./origin.ts";
import { moment } from "./times.ts";
import { SNAPSHOT_PROTOCOLS, type SnapshotProtocol } from "./types.ts";
import type { EvidenceFile } from "../evidence-file.ts";
import { readWarc, type WarcResponse } from "../manifest/warc.ts";
import { MAX_ROBOTS_BYTES } from "../robots/limits.ts";
import type { ByteStream } from "../stream/decompress.ts";

/** Payload digests of bodies that later revisits may name; beyond, a revisit is unreadable. */
const MAX_PAYLOADS = 1_000_000;

/** Reads all captures of these files into the sink; `line` is the 1-based number of the record. Other records are passed over. */
export async function readWarcSnapshots(file: EvidenceFile, stream: ByteStream, context: ReadContext): Promise<FileRead> {
  const fallback = fallbackMoment(context, file.name, context.describe(file.name).period);
  const payloads = new Map<string, string>();
  let rows = 0;
  let bad = 0;
  const refuse = (record: number, offset: number, reason: string): void => {
    rows += 1;
    bad += 1;
    context.problems.add(file.name, reason, { line: record + 1, offset });
  };
  const end = await readWarc(stream, {
    response(response) {
      const origin = readOrigin(response.url);
      const protocol = origin === undefined ? undefined : SNAPSHOT_PROTOCOLS.find((one) => wellKnownPath(one, origin.target));
      if (origin === undefined || protocol === undefined) return;
      const time = response.fetched_at === undefined ? fallback : moment(response.fetched_at, context.now);
      if (typeof time === "string") { refuse(response.record, response.offset, time); return; }
      const outcome = outcomeOfResponse(response, protocol, file.name, payloads, context);
      if (typeof outcome === "string") { refuse(response.record, response.offset, outcome); return; }
      rows += 1;
      const line = response.record + 1;
      countMoment(context, file.name, time, line);
      context.counts.captures += 1;
      context.sink.capture({ protocol, scheme: origin.scheme, host: origin.host, port: origin.port, from: time.from, span: time.span, outcome, line, ...(response.status === undefined ? {} : { status: response.status }) });
      if (rows % 1024 === 0) context.progress(`${file.name}: ${rows} captures`);
    },
    bad: refuse,
  });
  const problem = end.problem ?? stream.end?.problem;
  if (problem !== undefined) context.problems.add(file.name, problem.reason, { offset: problem.offset, ...(problem.fix === undefined ? {} : { fix: problem.fix }) });
  else if (rows === 0) context.problems.add(file.name, "a WARC file without a capture of robots.txt, tdmrep.json or ai.txt");
  const compression = stream.end?.compression ?? "none";
  return { format: compression === "none" ? "warc" : `warc+${compression}`, rows, bad, ...(stream.end?.sha256 === undefined || problem !== undefined ? {} : { sha256: stream.end.sha256 }) };
}

function outcomeOfResponse(response: WarcResponse, protocol: SnapshotProtocol, name: string, payloads: Map<string, string>, context: ReadContext): Outcome | string {
  const { status, headers } = response;
  const location = absolute(headers.get("location")?.[0], response.url);
  const base = { ...(location === undefined ? {} : { location }) };
  if (response.type === "revisit") {
    // Its payload is that of an earlier capture (ISO 28500 §6.7): here if that one is in the same file.
    const digest = response.digest === undefined ? undefined : payloads.get(response.digest);
    const answer = digest === undefined ? { unreadable: "unreadable: a revisit whose first capture is not in the file" } : { digest };
    return outcomeOf({ ...base, ...answer, ...(status === undefined || status === 304 ? {} : { status }) }, context.mode);
  }
  const success = status === undefined || (status >= 200 && status <= 299);
  if (!success) return outcomeOf({ ...base, status }, context.mode);
  // What is cut behind the part that is read of a robots.txt changes nothing.
  const enough = response.whole || (protocol === "robots" && response.body.length >= MAX_ROBOTS_BYTES);
  if (!enough) {
    context.problems.add(name, "a capture whose body is not whole", { line: response.record + 1, offset: response.offset });
    return { kind: "state", state: "unreadable", error: "unreadable: the captured body is not whole" };
  }
  const digest = giveBody(context.sink, protocol, response.body);
  if (response.digest !== undefined && payloads.size < MAX_PAYLOADS) payloads.set(response.digest, digest);
  return outcomeOf({ digest, ...(status === undefined ? {} : { status }) }, context.mode);
}

const MAX_LOCATION = 4096;

function absolute(location: string | undefined, base: string): string | undefined {
  if (location === undefined || location.length > MAX_LOCATION || !URL.canParse(location, base)) return undefined;
  return new URL(location, base).href;
}
