/** GGUF files, versions 2 and 3 (ggml's GGUF specification): metadata and tensor infos, strictly; the tensors themselves are never read. */

import type { OpenFile, Reader } from "../reader.ts";
import type { Reading } from "../model.ts";
import { ByteCursor } from "./bytes.ts";
import { ggufFacts } from "./gguf-facts.ts";
import { fileTypeName } from "./gguf-types.ts";
import { MIN_TENSOR, readTensors } from "./gguf-tensors.ts";
import { type GgufValue, MIN_PAIR, readPairs } from "./gguf-values.ts";
import { formatByName } from "./name-rules.ts";
import { Refusal, refusable, weightReading } from "./reading.ts";

const KIND = "gguf";
/** Largest metadata and tensor-info section, in bytes. */
const MAX_SECTION = 64 * 1024 * 1024;
const MAX_PAIRS = 20_000;
const MAX_TENSORS = 200_000;
const HEADER = 24;

/** What the file is for: a model (or a shard of one), only its vocabulary, a projector for images or sound, an adapter, or a table of importances. */
type GgufRole = "model" | "vocabulary" | "projector" | "adapter" | "importance-matrix";

/** Detail of a reading of kind `gguf`. */
export interface GgufDetail {
  readonly version: number;
  readonly role: GgufRole;
  readonly architecture?: string;
  readonly tensors: number;
  /** Sum over this file's tensors (of one shard, where `split` is given). */
  readonly parameters: number;
  readonly byType: Readonly<Record<string, number>>;
  /** `split.no` (from 0) and `split.count` of a sharded file. */
  readonly split?: { readonly index: number; readonly count: number };
  readonly fileType?: string;
  readonly sizeLabel?: string;
  readonly experts?: number;
  readonly expertsUsed?: number;
  readonly quantizedBy?: string;
}

export const ggufReader: Reader = {
  kind: KIND,
  candidate: (path) => formatByName(path) !== undefined,
  async read(file) {
    const magic = Buffer.from(file.head.buffer, file.head.byteOffset, Math.min(4, file.head.length)).toString("latin1");
    if (magic === "GGUF") return refusable(KIND, file, KIND, () => readGguf(file));
    return formatByName(file.path) === KIND && !knownElsewhere(magic) ? refusable(KIND, file, KIND, () => { throw new Refusal(file.size === 0 ? "the file is empty" : "not a GGUF file"); }) : undefined;
  },
};

function knownElsewhere(magic: string): boolean {
  return magic === "PK\u0003\u0004" || magic === "\u0089HDF";
}

async function readGguf(file: OpenFile): Promise<Reading> {
  if (file.size < HEADER) throw new Refusal("the file ends in the middle of its header");
  const cursor = new ByteCursor(file, 4, Math.min(file.size, MAX_SECTION));
  await cursor.fill(HEADER - 4);
  const version = cursor.u32();
  if (version >= 0x1_0000 && version % 0x1_0000 === 0) throw new Refusal("a big-endian GGUF file, which is not read");
  if (version !== 2 && version !== 3) throw new Refusal(`GGUF version ${version} is not read (2 and 3 are)`);
  const tensors = cursor.u64();
  const pairCount = cursor.u64();
  if (tensors > MAX_TENSORS || tensors * MIN_TENSOR > cursor.left) throw new Refusal("more tensors than the file can hold");
  if (pairCount > MAX_PAIRS || pairCount * MIN_PAIR > cursor.left) throw new Refusal("more metadata than the file can hold");
  const pairs = await readPairs(cursor, pairCount);
  const architecture = pairs.get("general.architecture");
  // The shards after the first carry only their place in the set.
  if (typeof architecture !== "string" && typeof pairs.get("split.count") !== "number") throw new Refusal("general.architecture is missing, which every GGUF file must have");
  const counted = await readTensors(cursor, tensors, alignmentOf(pairs.get("general.alignment")), file.size);
  const role = roleOf(pairs, tensors, file.path);
  const detail = detailOf(version, role, pairs, tensors, counted);
  const { observations, datasets } = ggufFacts(file.path, pairs, detail);
  const reading = weightReading(KIND, file, KIND, { detail, observations, datasets });
  // Vocabularies and importance tables hold no weights of the model.
  return role === "vocabulary" || role === "importance-matrix" ? { ...reading, weights: [] } : reading;
}

function alignmentOf(value: GgufValue | undefined): number {
  if (value === undefined) return 32;
  if (typeof value !== "number" || value < 8 || value > 65_536 || !Number.isInteger(Math.log2(value))) throw new Refusal("general.alignment is not a power of two from 8 to 65,536");
  return value;
}

function roleOf(pairs: ReadonlyMap<string, GgufValue>, tensors: number, path: string): GgufRole {
  const type = pairs.get("general.type");
  if (type === "adapter" || pairs.has("adapter.type")) return "adapter";
  if (type === "mmproj" || pairs.get("general.architecture") === "clip") return "projector";
  if (type === "imatrix") return "importance-matrix";
  // The first shard of a split model may hold metadata alone.
  if (type === "vocab" || (tensors === 0 && !pairs.has("split.count"))) return "vocabulary";
  return /(?:^|\/)mmproj[^/]{0,200}$/i.test(path) ? "projector" : "model";
}

function detailOf(version: number, role: GgufRole, pairs: ReadonlyMap<string, GgufValue>, tensors: number, counted: Awaited<ReturnType<typeof readTensors>>): GgufDetail {
  const number = (key: string): number | undefined => { const value = pairs.get(key); return typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : undefined; };
  const text = (key: string): string | undefined => { const value = pairs.get(key); return typeof value === "string" && value !== "" ? value.slice(0, 200) : undefined; };
  const architecture = text("general.architecture");
  const index = number("split.no");
  const count = number("split.count");
  const optional = {
    architecture, fileType: fileTypeName(number("general.file_type") ?? -1), sizeLabel: text("general.size_label"), quantizedBy: text("general.quantized_by"),
    experts: number(`${architecture ?? ""}.expert_count`), expertsUsed: number(`${architecture ?? ""}.expert_used_count`),
    split: index !== undefined && count !== undefined && count > 1 && index < count ? { index, count } : undefined,
  };
  const present = Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined));
  return { version, role, tensors, parameters: counted.parameters, byType: Object.fromEntries(counted.byType), ...present };
}

