/** Weight formats that are recognised by name and first bytes and not looked into: bytes only, no parameter count. */

import type { Reading } from "../model.ts";
import type { Neighbours, OpenFile, Reader } from "../reader.ts";
import { fileName, folderOf, formatByName, joinPath } from "./name-rules.ts";
import { weightReading } from "./reading.ts";
import { isZip } from "./zip.ts";

const KIND = "weights-other";

/** Names outside the extension table. */
const SPECIAL = /(?:^|\/)(?:saved_model\.pb|manifest\.ocdbt|weight\.bin)$/;

export const otherWeightsReader: Reader = {
  kind: KIND,
  candidate: (path) => formatByName(path) !== undefined || SPECIAL.test(path),
  read: (file, neighbours) => Promise.resolve(readOther(file, neighbours)),
};

function readOther(file: OpenFile, neighbours: Neighbours): Reading | undefined {
  const format = recognise(file, neighbours);
  return format === undefined || file.size === 0 ? undefined : weightReading(KIND, file, format);
}

function recognise(file: OpenFile, neighbours: Neighbours): string | undefined {
  const { head, path } = file;
  const name = fileName(path).toLowerCase();
  const start = (at: number, length: number): string => Buffer.from(head.subarray(at, at + length)).toString("latin1");
  // Old ggml files carry their magic numbers in little-endian order.
  if (["lmgg", "fmgg", "tjgg"].includes(start(0, 4))) return "ggml";
  if (start(4, 4) === "TFL3") return "tflite";
  if (/\.mlpackage\//i.test(path) && /\.(?:mlmodel|bin)$/.test(name)) return "coreml";
  if (name === "saved_model.pb") return neighbours.inFolder(joinPath(folderOf(path), "variables")).length === 0 ? "tensorflow" : undefined;
  if (name === "manifest.ocdbt") return "orbax";
  switch (formatByName(path)) {
    // ModelProto opens with ir_version: field 1, a varint below 128 (onnx.proto).
    case "onnx": return /\.onnx(?:_data|\.data)$/.test(name) || (head[0] === 0x08 && (head[1] ?? 0xff) < 0x80) ? "onnx" : undefined;
    case "keras": return isZip(head) || isHdf5(head) ? "keras" : undefined;
    // Datasets are kept in HDF5 and npz too: the name must speak of a model.
    case "hdf5": return isHdf5(head) && /model|weight|checkpoint|ckpt/.test(name) ? "keras" : undefined;
    case "npz": return isZip(head) && /model|weight|consolidated|checkpoint|ckpt|params/.test(name) ? "npz" : undefined;
    case "flax-msgpack": return isMessagePackMap(head) && /flax|model|params|weights/.test(name) ? "flax-msgpack" : undefined;
    case "coreml": return isBinary(head) ? "coreml" : undefined;
    case "tensorflow": return "tensorflow";
    case "torch-dcp": return "torch-dcp";
    case "nemo": return start(257, 5) === "ustar" || (head[0] === 0x1f && head[1] === 0x8b) ? "nemo" : undefined;
    case "paddle": return head[0] === 0x80 ? "paddle" : undefined;
    case "tensorrt": case "rknn": case "rkllm": return isBinary(head) && file.size >= 4096 ? formatByName(path) : undefined;
    // OpenVINO keeps the network in .xml and the weights in .bin of the same name.
    case "pytorch": return name.endsWith(".bin") && neighbours.has(path.replace(/\.bin$/i, ".xml")) && isBinary(head) ? "openvino" : undefined;
    default: return undefined;
  }
}

function isHdf5(head: Uint8Array): boolean {
  return head[0] === 0x89 && head[1] === 0x48 && head[2] === 0x44 && head[3] === 0x46 && head[4] === 0x0d && head[5] === 0x0a;
}

/** fixmap, map 16, map 32 (MessagePack specification). */
function isMessagePackMap(head: Uint8Array): boolean {
  const first = head[0] ?? 0;
  return (first >= 0x80 && first <= 0x8f) || first === 0xde || first === 0xdf;
}

function isBinary(head: Uint8Array): boolean {
  return head.includes(0);
}
