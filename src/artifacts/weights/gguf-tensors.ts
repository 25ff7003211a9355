/** Tensor infos of a GGUF file: counted by shape, and proved by the bytes that they claim. */

import type { ByteCursor } from "./bytes.ts";
import { type TensorType, tensorType } from "./gguf-types.ts";
import { readString } from "./gguf-values.ts";
import { Refusal } from "./reading.ts";

interface GgufTensors {
  readonly parameters: number;
  /** Elements by tensor type. */
  readonly byType: ReadonlyMap<string, number>;
}

interface Info { readonly elements: number; readonly bytes: number | undefined; readonly offset: number }

/** ggml's own limit. */
const MAX_DIMENSIONS = 4;
const MAX_NAME = 1024;
/** Least bytes of one tensor info: name length and a byte of it, dimensions, type, offset. */
export const MIN_TENSOR = 25;
/** Tables for scaling rotary positions, not trained. */
const BUFFERS = /(?:^|\.)rope_(?:freqs|factors_long|factors_short)\.weight$/;

/** Reads `count` infos and checks them against the data section. `alignment` in bytes. Throws `Refusal`. */
export async function readTensors(cursor: ByteCursor, count: number, alignment: number, fileSize: number): Promise<GgufTensors> {
  const infos: Info[] = [];
  const names = new Set<string>();
  const byType = new Map<string, number>();
  let parameters = 0;
  for (let i = 0; i < count; i += 1) {
    const name = await readString(cursor, MAX_NAME, "a tensor name");
    if (names.has(name)) throw new Refusal("a tensor name stands twice");
    names.add(name);
    const { elements, type, ...info } = await readInfo(cursor);
    infos.push({ elements, ...info });
    byType.set(type, (byType.get(type) ?? 0) + elements);
    if (!BUFFERS.test(name)) parameters += elements;
    if (!Number.isSafeInteger(parameters)) throw new Refusal("the shapes of the tensors overflow");
  }
  const start = Math.ceil(cursor.position / alignment) * alignment;
  checkExtents(infos, alignment, Math.max(0, fileSize - start));
  return { parameters, byType };
}

async function readInfo(cursor: ByteCursor): Promise<Info & { readonly type: string }> {
  await cursor.fill(4);
  const dimensions = cursor.u32();
  if (dimensions > MAX_DIMENSIONS) throw new Refusal("a tensor has more than 4 dimensions");
  await cursor.fill(dimensions * 8 + 12);
  let elements = 1;
  let row = 1;
  for (let d = 0; d < dimensions; d += 1) {
    const size = cursor.u64();
    if (size === 0) throw new Refusal("a tensor has a dimension of 0");
    if (d === 0) row = size;
    elements *= size;
    if (!Number.isSafeInteger(elements)) throw new Refusal("the shape of a tensor overflows");
  }
  const id = cursor.u32();
  const offset = cursor.u64();
  const type = tensorType(id);
  return { elements, bytes: bytesOf(type, elements, row), offset, type: type?.name ?? `type ${id}` };
}

function bytesOf(type: TensorType | undefined, elements: number, row: number): number | undefined {
  if (type === undefined) return undefined;
  if (row % type.blockElements !== 0) throw new Refusal("the shape of a tensor does not fit its type");
  return (elements / type.blockElements) * type.blockBytes;
}

/** Each tensor within the data section, aligned, and none over another; an unknown type holds at least one bit per element. */
function checkExtents(infos: readonly Info[], alignment: number, data: number): void {
  const order = [...infos].sort((a, b) => a.offset - b.offset);
  for (const [index, { elements, bytes, offset }] of order.entries()) {
    if (offset % alignment !== 0) throw new Refusal("a tensor is not aligned");
    const next = order[index + 1]?.offset ?? data;
    const end = offset + (bytes ?? Math.ceil(elements / 8));
    if (!(end <= data)) throw new Refusal("the file is shorter than its tensors");
    if (end > next) throw new Refusal("tensors overlap");
  }
}
