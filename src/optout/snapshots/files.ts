/** Robots.txt files in folders: one capture per file, its origin and time from the path. */

import { createHash } from "node:crypto";
import { giveBody, MAX_BODY } from "./capture.ts";
import { countMoment, fallbackMoment, type FileRead, type ReadContext } from "./context.ts";
import { fileKind, readLayout } from "./layout.ts";
import { moment } from "./times.ts";
import type { EvidenceFile } from "../evidence-file.ts";
import { decompress } from "../stream/decompress.ts";

const FIX = "name it <host>/<time>.txt, <time>/<host>/robots.txt or <host>_<time>.robots.txt, or give robots.jsonl";

/** Whether a file is one of an origin by its name, and not a table of many. */
export function isOriginFile(name: string): boolean {
  return fileKind(name) !== undefined;
}

/** Collects the files of a folder into one entry: a digest over their digests and names, as `sha256sum` lists them. */
export interface FolderRead extends FileRead {
  readonly name: string;
  readonly size: number;
}

/** Reads all files of origins, in the order given. Undefined where there are none. */
export async function readFiles(files: readonly EvidenceFile[], context: ReadContext): Promise<FolderRead | undefined> {
  if (files.length === 0) return undefined;
  const list = createHash("sha256");
  let bad = 0;
  let size = 0;
  let whole = true;
  for (const [index, file] of files.entries()) {
    size += file.size;
    const sha256 = await readFile(file, context, (reason, fix) => {
      bad += 1;
      context.problems.add(file.name, reason, fix === undefined ? {} : { fix });
    });
    if (sha256 === undefined) whole = false;
    else list.update(`${sha256}  ${file.name}\n`);
    if (index % 256 === 255) context.progress(`${index + 1} of ${files.length} files`);
  }
  const name = files.length === 1 ? (files[0]?.name ?? "") : commonFolder(files.map((file) => file.name));
  return { name, size, format: "robots-folder", rows: files.length, bad, ...(whole ? { sha256: list.digest("hex") } : {}) };
}

/** Digest of the file as it lies on disk; undefined where it was not read to its end. */
async function readFile(file: EvidenceFile, context: ReadContext, refuse: (reason: string, fix?: string) => void): Promise<string | undefined> {
  const found = readLayout(file.name);
  if (found === undefined) { refuse("a path that names no host", FIX); return undefined; }
  const stream = decompress(file, { digest: true, maxBytes: MAX_BODY });
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  const { end } = stream;
  const described = context.describe(file.name);
  const time = found.time === undefined ? fallbackMoment(context, file.name, described.period) : moment(found.time, context.now);
  if (typeof time === "string") { refuse(`${time} in its path`, FIX); return end?.sha256; }
  const { protocol, origin } = found;
  const base = { protocol, scheme: origin.scheme, host: origin.host, port: origin.port, from: time.from, span: time.span, line: 0 };
  context.sink.file(file.name);
  context.counts.captures += 1;
  countMoment(context, file.name, time, 0);
  if (end?.problem !== undefined) {
    refuse(end.problem.reason, end.problem.fix);
    context.sink.capture({ ...base, outcome: { kind: "state", state: "unreadable", error: "unreadable: not read to its end" } });
    return end.sha256;
  }
  const digest = giveBody(context.sink, protocol, chunks.length === 1 ? (chunks[0] ?? new Uint8Array(0)) : Buffer.concat(chunks));
  context.sink.capture({ ...base, outcome: { kind: "body", digest } });
  return end?.sha256;
}

/** Folder that all of the paths have in common, `.` where they have none. */
function commonFolder(names: readonly string[]): string {
  const first = (names[0] ?? "").split("/").slice(0, -1);
  let length = first.length;
  for (const name of names) {
    const parts = name.split("/");
    let i = 0;
    while (i < length && i < parts.length - 1 && parts[i] === first[i]) i += 1;
    length = i;
  }
  const folder = first.slice(0, length).join("/");
  return folder === "" ? "." : `${folder}/`;
}
