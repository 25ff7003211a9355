/** Lists of file hashes: `name hash` or, as sha256sum prints them, `hash  name`. */

import type { Reading } from "../../model.ts";
import type { OpenFile, Reader } from "../../reader.ts";
import { Findings } from "../findings.ts";
import { baseName, extension, isPointer, isVendored } from "../paths.ts";

interface HashListDetail {
  readonly algorithm: Algorithm;
  readonly entries: readonly { readonly name: string; readonly hash: string; readonly line: number }[];
}

type Algorithm = "md5" | "sha1" | "sha256" | "sha512";

const LENGTHS = new Map<number, Algorithm>([[32, "md5"], [40, "sha1"], [64, "sha256"], [128, "sha512"]]);
const FIRST = /^\\?([0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64}|[0-9a-f]{128}) [ *]?(\S[^\n]{0,500}?)$/i;
const LAST = /^(\S[^\n]{0,500}?)[ \t]{1,8}([0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64}|[0-9a-f]{128})$/i;
const MAX_LINES = 200_000;

async function read(file: OpenFile): Promise<Reading | undefined> {
  if (isPointer(file.head)) return undefined;
  const content = await file.text(8_388_608);
  if (content === undefined) return undefined;
  const lines = content.text.split(/\r\n|\n|\r/, MAX_LINES);
  const entries: { name: string; hash: string; line: number }[] = [];
  let filled = 0;
  lines.forEach((raw, i) => {
    const line = raw.length > 700 ? "" : raw.trim();
    if (raw.trim() === "" || line.startsWith("#")) return;
    filled++;
    const first = FIRST.exec(line);
    const last = first === null ? LAST.exec(line) : null;
    const name = first?.[2] ?? last?.[1];
    const hash = first?.[1] ?? last?.[2];
    if (name !== undefined && hash !== undefined) entries.push({ name, hash: hash.toLowerCase(), line: i + 1 });
  });
  const algorithm = LENGTHS.get(entries[0]?.hash.length ?? 0);
  if (algorithm === undefined || entries.length < filled * 0.9) return undefined;
  const findings = new Findings("hash-list", file.path);
  if (!content.complete || lines.length >= MAX_LINES) findings.unreadable("hash list longer than the limit: only its beginning was read");
  const weights = entries.filter((e) => /\.(?:safetensors|gguf|pth|ckpt)$/i.test(e.name)).length;
  const others = entries.filter((e) => LENGTHS.get(e.hash.length) !== algorithm).length;
  if (others > 0) findings.unreadable(`${others} of ${entries.length} hashes are of another length than the first`);
  findings.add("data.integrity", { path: file.path, algorithm, files: entries.length, of: weights > entries.length / 2 ? "weights" : "data", first: entries[0]?.name.slice(0, 200) ?? null }, { method: "hash-list", confidence: "declared", line: entries[0]?.line, detail: `${entries.length} ${algorithm} hashes` });
  return findings.reading({ algorithm, entries } satisfies HashListDetail);
}

const NAME = /hash|sha-?(?:1|256|512)|checksum|md5/i;
const EXTENSIONS = new Set(["", "txt", "sha256", "sha512", "sha1", "md5", "sha256sum", "md5sum", "tsv"]);

/** Reader of hash lists. Detail: HashListDetail. */
export const hashListReader: Reader = { kind: "hash-list", candidate: (path) => NAME.test(baseName(path)) && EXTENSIONS.has(extension(path)) && !isVendored(path), read: (file) => read(file) };
