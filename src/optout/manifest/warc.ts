/** WARC files (ISO 28500, versions 1.0 and 1.1), record by record in bounded memory. For spot checks and for captures of robots.txt. */

import type { ByteStream, StreamProblem } from "../stream/decompress.ts";
import type { Headers } from "../types.ts";
import { ByteQueue } from "./byte-queue.ts";
import { decodeBody, headEnd, readFields, readHttpHead } from "./http-message.ts";

/** Longest header block of a record, and of an HTTP message within it. */
const MAX_HEAD = 65_536;
const MAX_HTTP_HEAD = 262_144;
/** Bytes of a page that are given; a page's head stands in them. */
const PAGE_BYTES = 262_144;
/** Bytes of robots.txt (RFC 9309 §2.5 asks for 500 KiB at least) and of the other files that state a site's policy. */
const POLICY_BYTES = 8_388_608;

/** Further record types of ISO 28500, which hold no capture as it was fetched. */
const NO_CAPTURES = new Set(["metadata", "conversion", "continuation"]);

/** One capture. `revisit` has no body of its own, `resource` no HTTP head. */
export interface WarcResponse {
  readonly type: "response" | "revisit" | "resource";
  /** 0-based number of the record among all records of the file, and its first byte in the decompressed content. */
  readonly record: number;
  readonly offset: number;
  readonly url: string;
  /** `WARC-Date` as written. */
  readonly fetched_at: string | undefined;
  readonly status: number | undefined;
  readonly headers: Headers;
  /** User-Agent of the request that belongs to it, else that of the warcinfo record. */
  readonly agent: string | undefined;
  /** `WARC-Payload-Digest` as declared, with its label: `sha1:…`. Not checked. */
  readonly digest: string | undefined;
  /** Bytes of the body as archived. */
  readonly bytes: number;
  /** Body without codings: the first 256 KiB; of /robots.txt, /ai.txt and /.well-known/tdmrep.json up to 8 MiB. Only lent. */
  readonly body: Uint8Array;
  /** False where `body` is not all, or the capture itself was truncated. */
  readonly whole: boolean;
  /** The path is /robots.txt. */
  readonly robots: boolean;
}

export interface WarcVisitor {
  response(response: WarcResponse): void;
  /** A record that could not be read, while the ones after it can. */
  bad(record: number, offset: number, reason: string): void;
}

export interface WarcEnd {
  /** Records of all types. */
  readonly records: number;
  readonly problem?: StreamProblem;
}

/** Reads all records of a (decompressed) stream. Lengths that cannot be, and a stream that breaks off, end it with a problem. */
export async function readWarc(stream: ByteStream, visitor: WarcVisitor): Promise<WarcEnd> {
  const steps = warcSteps(stream, visitor);
  for (let next = await steps.next(); ; next = await steps.next()) if (next.done === true) return next.value;
}

/** The same, record by record. */
export async function* warcSteps(stream: ByteStream, visitor: WarcVisitor): AsyncGenerator<void, WarcEnd> {
  const queue = new ByteQueue(stream);
  const context: Context = { agent: undefined, request: undefined };
  for (let record = 0; ; record++) {
    const offset = await nextRecord(queue);
    if (offset < 0) return { records: record, ...(stream.end?.problem === undefined ? {} : { problem: stream.end.problem }) };
    const broken = (reason: string, fix?: string): WarcEnd => ({ records: record, problem: stream.end?.problem ?? { offset, reason, ...(fix === undefined ? {} : { fix }) } });
    const head = await recordHead(queue);
    if (typeof head === "string") return broken(head);
    queue.drop(head.length);
    const start = queue.offset;
    const { fields, size } = head;
    const wanted = await wantedBytes(queue, fields, size);
    const block = wanted === 0 ? new Uint8Array(0) : queue.ready.subarray(0, Math.min(wanted, queue.ready.length));
    if (block.length < wanted) return broken("the WARC file breaks off within a record");
    const fault = look(fields, block, size, { record, offset }, context, visitor);
    if (fault !== undefined) visitor.bad(record, offset, fault);
    if (!(await queue.skip(size - (queue.offset - start)))) return broken("the WARC file breaks off within a record");
    yield;
  }
}

interface Context {
  /** User agent of the warcinfo record. */
  agent: string | undefined;
  /** The last request. */
  request: { readonly id: string; readonly url: string; readonly agent: string | undefined } | undefined;
}

interface RecordHead { readonly fields: Headers; readonly size: number; readonly length: number }

/** Passes over the line ends between records: offset of the next, -1 at the end. */
async function nextRecord(queue: ByteQueue): Promise<number> {
  while (true) {
    const { ready } = queue;
    let i = 0;
    while (i < ready.length && (ready[i] === 0x0d || ready[i] === 0x0a)) i++;
    queue.drop(i);
    if (i < ready.length) return queue.offset;
    if (!(await queue.more())) return -1;
  }
}

async function recordHead(queue: ByteQueue): Promise<RecordHead | string> {
  while (true) {
    const ready = queue.ready.subarray(0, MAX_HEAD);
    const length = headEnd(ready);
    const ends = length < ready.length || (length > 2 && ready[length - 1] === 0x0a && (ready[length - 2] === 0x0a || (ready[length - 2] === 0x0d && ready[length - 3] === 0x0a)));
    if (!ends) {
      if (ready.length >= MAX_HEAD) return "a WARC record's header is longer than 64 KiB";
      if (await queue.more()) continue;
      return "the WARC file breaks off within a record's header";
    }
    const lines = Buffer.from(ready.subarray(0, length)).toString("utf8").split("\n");
    if (!/^WARC\/\d\.\d{1,2}\r?$/.test(lines[0] ?? "")) return "a record that does not begin with WARC/1.0 or 1.1";
    const fields = readFields(lines.slice(1));
    const sizes = fields.get("content-length") ?? [];
    const size = sizes.length === 1 && /^\d{1,15}$/.test(sizes[0] ?? "") ? Number(sizes[0]) : -1;
    return size < 0 ? "a WARC record without a usable Content-Length" : { fields, size, length };
  }
}

/** Buffers as many bytes of the block as will be looked at. */
async function wantedBytes(queue: ByteQueue, fields: Headers, size: number): Promise<number> {
  const type = one(fields, "warc-type")?.toLowerCase() ?? "";
  const most = type === "warcinfo" || type === "request" ? MAX_HTTP_HEAD
    : type === "response" || type === "revisit" || type === "resource" ? MAX_HTTP_HEAD + limitOf(targetOf(fields)) : 0;
  const wanted = Math.min(size, most);
  await queue.need(wanted);
  return wanted;
}

/** What a record says; a fault where it is a capture that cannot be read. */
function look(fields: Headers, block: Uint8Array, size: number, place: { readonly record: number; readonly offset: number }, context: Context, visitor: WarcVisitor): string | undefined {
  const type = one(fields, "warc-type")?.toLowerCase();
  const url = targetOf(fields);
  if (type === "warcinfo") {
    const info = readFields(Buffer.from(block).toString("utf8").split("\n"));
    context.agent = one(info, "http-header-user-agent") ?? one(info, "user-agent");
    return undefined;
  }
  if (type === "request") {
    const headers = readFields(Buffer.from(block.subarray(0, headEnd(block))).toString("latin1").split("\n").slice(1));
    context.request = { id: one(fields, "warc-record-id") ?? "", url, agent: one(headers, "user-agent") };
    return undefined;
  }
  if (type !== "response" && type !== "revisit" && type !== "resource") {
    if (type === undefined) return "a WARC record without WARC-Type";
    // ISO 28500 has other types passed over; one that it does not know and that holds a page may be a capture all the same.
    return NO_CAPTURES.has(type) || !/^https?:/i.test(url) ? undefined : "a WARC record of an unknown type";
  }
  // Answers of name servers are archived too.
  if (!/^https?:/i.test(url)) return url === "" ? "a WARC capture without WARC-Target-URI" : undefined;
  const isHttp = type !== "resource" && /^application\/http/i.test(one(fields, "content-type") ?? "application/http");
  const http = isHttp ? readHttpHead(block.subarray(0, MAX_HTTP_HEAD)) : undefined;
  if (isHttp && http === undefined && !(type === "revisit" && size === 0)) return "a WARC response without an HTTP status line";
  const limit = limitOf(url);
  const start = http?.length ?? 0;
  const raw = block.subarray(start, start + limit);
  const body = decodeBody(raw, http?.headers ?? new Map<string, string[]>(), start + raw.length === size, limit);
  visitor.response({
    type, ...place, url, fetched_at: one(fields, "warc-date"), status: http?.status, headers: http?.headers ?? contentType(fields),
    agent: agentOf(fields, url, context), digest: one(fields, "warc-payload-digest"), bytes: size - start,
    body: body.bytes, whole: body.whole && !fields.has("warc-truncated") && type !== "revisit", robots: /\/robots\.txt$/i.test(url) && limit === POLICY_BYTES,
  });
  return undefined;
}

/** The request names its response or is named by it; where neither does, one of the same URL right before it is taken. */
function agentOf(fields: Headers, url: string, context: Context): string | undefined {
  const { request } = context;
  const concurrent = fields.get("warc-concurrent-to");
  const belongs = request !== undefined && (request.url === url || concurrent?.includes(request.id) === true);
  return (belongs ? request.agent : undefined) ?? context.agent;
}

function contentType(fields: Headers): Headers {
  const type = one(fields, "content-type");
  return new Map(type === undefined ? [] : [["content-type", [type]]]);
}

function one(fields: Headers, name: string): string | undefined { return fields.get(name)?.[0]; }

/** `WARC-Target-URI`; WARC 1.0 writes it in angle brackets. */
function targetOf(fields: Headers): string {
  const url = one(fields, "warc-target-uri") ?? "";
  return url.startsWith("<") && url.endsWith(">") ? url.slice(1, -1) : url;
}

/** Bytes of the body that are given. */
function limitOf(url: string): number {
  return /^https?:\/\/[^/?#]{1,300}\/(?:robots\.txt|ai\.txt|\.well-known\/tdmrep\.json)$/i.test(url) ? POLICY_BYTES : PAGE_BYTES;
}
