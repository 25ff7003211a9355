/** safetensors files: the header alone, checked as strictly as the format's reference implementation does, and then counted. */

import type { Observation } from "../model.ts";
import type { OpenFile, Reader } from "../reader.ts";
import { ByteCursor } from "./bytes.ts";
import { formatByName } from "./name-rules.ts";
import { type Tally, tally } from "./parameter-rules.ts";
import { Refusal, refusable, weightReading } from "./reading.ts";
import { dtypeBits, dtypeName } from "./safetensors-dtypes.ts";
import { scanHeader, type TensorInfo } from "./safetensors-scan.ts";

/** Longest header, in bytes (the reference implementation's limit). */
const MAX_HEADER = 100_000_000;
const KIND = "safetensors";

/** Detail of a reading of kind `safetensors`. */
export interface SafetensorsDetail extends Tally {
  readonly tensors: number;
  /** `__metadata__.format` (`pt`, `mlx`, `flax` …). */
  readonly framework?: string;
}

export const safetensorsReader: Reader = {
  kind: KIND,
  candidate: (path) => formatByName(path) !== undefined,
  async read(file) {
    const named = formatByName(file.path) === KIND;
    if (!looksLikeHeader(file)) return named && !otherMagic(file.head) ? refusable(KIND, file, KIND, () => { throw new Refusal(whyNot(file)); }) : undefined;
    return refusable(KIND, file, KIND, async () => {
      const detail = await readHeader(file);
      return weightReading(KIND, file, KIND, { detail, observations: observations(file.path, detail) });
    });
  },
};

function headerLength(file: OpenFile): number {
  const view = Buffer.from(file.head.buffer, file.head.byteOffset, file.head.length);
  return view.length < 9 ? -1 : view.readUInt32LE(4) * 0x1_0000_0000 + view.readUInt32LE(0);
}

/** A length within the limit and the file, and a `{` after it (safetensors format, "8 bytes N … header begins with {"). */
function looksLikeHeader(file: OpenFile): boolean {
  const length = headerLength(file);
  return length >= 2 && length <= MAX_HEADER && length + 8 <= file.size && file.head[8] === 0x7b;
}

function otherMagic(head: Uint8Array): boolean {
  const start = Buffer.from(head.buffer, head.byteOffset, Math.min(4, head.length)).toString("latin1");
  return start === "GGUF" || start === "PK\u0003\u0004" || start === "\u0089HDF";
}

function whyNot(file: OpenFile): string {
  if (file.size === 0) return "the file is empty";
  const length = headerLength(file);
  if (length > MAX_HEADER) return file.head[8] === 0x7b ? "the header is longer than 100,000,000 bytes" : "not a safetensors file";
  if (length + 8 > file.size && file.head[8] === 0x7b) return "the file is shorter than its header says";
  return "not a safetensors file";
}

/** Reads and checks the header. Throws `Refusal`. */
async function readHeader(file: OpenFile): Promise<SafetensorsDetail> {
  const length = headerLength(file);
  const { tensors, metadata } = await scanHeader(new ByteCursor(file, 8, 8 + length));
  const data = file.size - 8 - length;
  const counted = tensors.map((tensor) => ({ name: tensor.name, dtype: tensor.dtype, shape: tensor.shape, elements: elementsOf(tensor, data) }));
  checkLayout(tensors, data);
  const framework = metadata.get("format");
  return { tensors: tensors.length, ...tally(counted), ...(framework === undefined ? {} : { framework: framework.slice(0, 40) }) };
}

/** Product of the shape, proved by the bytes that the tensor occupies. */
function elementsOf({ dtype, shape, begin, end }: TensorInfo, data: number): number {
  const bits = dtypeBits(dtype);
  if (bits === undefined) throw new Refusal("a tensor has a dtype that safetensors does not know");
  let elements = 1;
  for (const size of shape) {
    elements *= size;
    if (!Number.isSafeInteger(elements)) throw new Refusal("the shape of a tensor overflows");
  }
  if (begin > end || end > data) throw new Refusal("a tensor lies outside the file");
  // The product is safe, but times the bits it may not be: compare by division.
  if (elements > ((end - begin) * 8) / bits || elements * bits !== (end - begin) * 8) throw new Refusal("the shape and dtype of a tensor do not fit its bytes");
  return elements;
}

/** Tensors must cover the data without gap or overlap, to the last byte. */
function checkLayout(tensors: readonly TensorInfo[], data: number): void {
  const order = [...tensors].sort((a, b) => a.begin - b.begin || a.end - b.end);
  let position = 0;
  for (const { begin, end } of order) {
    if (begin !== position) throw new Refusal(begin < position ? "tensors overlap" : "a gap between tensors");
    position = end;
  }
  if (position !== data) throw new Refusal("bytes in the file that belong to no tensor");
}

function observations(path: string, detail: SafetensorsDetail): readonly Observation[] {
  const list: Observation[] = [];
  const common = { method: "safetensors-header", confidence: "measured", about: "file" } as const;
  if (detail.parameters !== undefined && detail.parameters > 0) {
    list.push({ ...common, key: "parameters.total", value: detail.parameters, unit: "parameters", sources: [{ path, detail: `${detail.tensors} tensors${detail.quantised === undefined ? "" : `, ${detail.quantised}`}` }] });
  }
  const main = Object.entries(detail.byDtype).sort((a, b) => b[1] - a[1])[0];
  if (main !== undefined) list.push({ ...common, key: "dtype", value: dtypeName(main[0]), sources: [{ path }] });
  return list;
}
