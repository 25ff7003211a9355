/** One JSON object domain → robots.txt, as Apertus publishes its opt-outs. It has no times: only a period can date it. */

import { giveBody, MAX_BODY } from "./capture.ts";
import { countMoment, fallbackMoment, lookUp, type FileRead, type ReadContext } from "./context.ts";
import { JsonDict } from "./json-dict.ts";
import { readOrigin, wellKnownPath } from "./origin.ts";
import type { EvidenceFile } from "../evidence-file.ts";
import type { ByteStream } from "../stream/decompress.ts";

/** Reads the object into the sink, member by member; `line` of its captures is the number of the member. */
export async function readDict(file: EvidenceFile, stream: ByteStream, context: ReadContext): Promise<FileRead> {
  const described = context.describe(file.name);
  const time = fallbackMoment(context, file.name, described.period);
  const protocol = described.protocol ?? "robots";
  if (described.userAgents !== undefined) lookUp(context, described.userAgents);
  let bad = 0;
  const refuse = (line: number, reason: string): void => {
    bad += 1;
    context.problems.add(file.name, reason, { line });
  };
  const dict = new JsonDict({
    entry(key, value, index) {
      const origin = readOrigin(key.trim());
      if (origin === undefined || (origin.target !== "/" && !wellKnownPath(protocol, origin.target))) { refuse(index, "a key that is no domain"); return; }
      const body = Buffer.from(value, "utf8");
      if (body.length > MAX_BODY) { refuse(index, "a body over 11 MiB"); return; }
      const digest = giveBody(context.sink, protocol, body);
      context.counts.captures += 1;
      countMoment(context, file.name, time, index);
      context.sink.capture({ protocol, scheme: origin.scheme, host: origin.host, port: origin.port, from: time.from, span: time.span, outcome: { kind: "body", digest }, line: index });
    },
    bad: refuse,
  });
  let fault: string | undefined;
  for await (const chunk of stream) {
    fault ??= dict.push(chunk);
    context.progress(`${file.name}: ${Math.floor(dict.offset / 1_048_576)} MiB`);
  }
  const { end } = stream;
  if (fault !== undefined) context.problems.add(file.name, fault, { offset: dict.offset });
  if (end?.problem !== undefined) context.problems.add(file.name, end.problem.reason, { offset: end.problem.offset });
  else if (fault === undefined && !dict.whole) context.problems.add(file.name, "the JSON object breaks off: the file is truncated", { offset: dict.offset });
  return { format: end === undefined || end.compression === "none" ? "robots-dict" : `robots-dict+${end.compression}`, rows: dict.entries, bad, ...(end?.sha256 === undefined ? {} : { sha256: end.sha256 }) };
}
