/** The weight files of a model as sets: one set is one whole copy of the weights, in one file or in shards. */

import type { Reading, WeightFile } from "../model.ts";
import { folderOf } from "../neighbours.ts";
import type { GgufDetail, SafetensorsDetail, WeightIndexDetail } from "../weights/index.ts";
import { shardSets } from "../weights/index.ts";
import { lastSegment } from "./folders.ts";
import type { Group } from "./group.ts";

export interface WeightSet {
  readonly folder: string;
  readonly format: string;
  readonly files: readonly WeightFile[];
  /** What the names promise; equal to `files.length` for unsharded files. */
  readonly expected: number;
  /** Bytes of all files; undefined where one size is unknown. */
  readonly bytes?: number;
  /** Σ of the headers, where every file's header was read and counted. */
  readonly counted?: number;
  /** True where headers show packed or scaled weights: sizes must not be divided. */
  readonly quantised: boolean;
  /** Not the model itself: an adapter, a projector. */
  readonly side: boolean;
  readonly index?: WeightIndexDetail & { readonly path: string };
}

/** The weight files of a group, each path once: a pointer or DVC file may stand beside the real bytes. */
export function weightFiles(group: Group): readonly WeightFile[] {
  const byPath = new Map<string, WeightFile>();
  for (const reading of group.artifacts) {
    for (const file of reading.weights) {
      const known = byPath.get(file.path);
      if (known === undefined || known.stored === "dvc") byPath.set(file.path, file);
    }
  }
  return [...byPath.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Groups the files into sets, the model's main ones first. */
export function weightSets(group: Group): readonly WeightSet[] {
  const files = weightFiles(group);
  const byPath = new Map(files.map((f) => [f.path, f]));
  const readings = new Map(group.artifacts.map((r) => [r.path, r]));
  const indexes = group.artifacts.filter((r) => r.kind === "safetensors-index" && r.detail !== undefined).map((r) => ({ ...(r.detail as WeightIndexDetail), path: r.path }));
  const indexOf = new Map<string, (typeof indexes)[number]>();
  for (const index of indexes) for (const shard of index.shards) if (!indexOf.has(shard)) indexOf.set(shard, index);
  const sharded = shardSets(files.map((f) => f.path)).map((s) => make(s.files, s.total));
  const inShards = new Set(sharded.flatMap((s) => s.files.map((f) => f.path)));
  const alone = files.filter((f) => !inShards.has(f.path)).map((f) => make([f.path], 1));
  return [...sharded, ...alone].sort((a, b) => preference(b) - preference(a) || (b.bytes ?? 0) - (a.bytes ?? 0));

  function make(paths: readonly string[], expected: number): WeightSet {
    const own = paths.flatMap((p) => { const f = byPath.get(p); return f === undefined ? [] : [f]; });
    const first = own[0];
    const index = first === undefined ? undefined : indexOf.get(first.path);
    const bytes = own.every((f) => f.bytes >= 0) ? own.reduce((sum, f) => sum + f.bytes, 0) : undefined;
    const headers = own.map((f) => headerOf(readings.get(f.path)));
    const counted = headers.every((h) => h?.parameters !== undefined) ? headers.reduce((sum, h) => sum + (h?.parameters ?? 0), 0) : undefined;
    return {
      folder: folderOf(first?.path ?? "."), format: first?.format ?? "unknown", files: own, expected,
      ...(bytes === undefined ? {} : { bytes }), ...(counted === undefined || counted <= 0 ? {} : { counted }),
      quantised: headers.some((h) => h?.quantised === true), side: headers.some((h) => h?.side === true) || isSideName(first?.path ?? ""),
      ...(index === undefined ? {} : { index }),
    };
  }
}

function headerOf(reading: Reading | undefined): { readonly parameters: number | undefined; readonly quantised: boolean; readonly side: boolean } | undefined {
  if (reading?.detail === undefined) return undefined;
  if (reading.kind === "safetensors") {
    const detail = reading.detail as SafetensorsDetail;
    return { parameters: detail.parameters, quantised: detail.quantised !== undefined, side: false };
  }
  if (reading.kind !== "gguf") return undefined;
  const detail = reading.detail as GgufDetail;
  return { parameters: detail.parameters, quantised: true, side: detail.role !== "model" };
}

/** Adapters, projectors and draft heads beside the model. */
function isSideName(path: string): boolean {
  return /^(?:adapter_model|adapter|lora|mmproj|pytorch_lora_weights|medusa|eagle)|[-_](?:lora|mtp|mmproj)[-_.\d]/i.test(lastSegment(path));
}

/** Sets that are the model before sets that may be another format or variant of it. */
function preference(set: WeightSet): number {
  const name = lastSegment(set.files[0]?.path ?? "");
  const format = { safetensors: 4, gguf: 3, pytorch: 2 }[set.format] ?? 1;
  return (set.side ? 0 : 100) + (set.index === undefined ? 0 : 20) + (/^(?:model|pytorch_model|consolidated|diffusion_pytorch_model|flax_model|tf_model)\b|^(?:model|consolidated)[-_.]/.test(name) ? 10 : 0)
    + (/\.(?:fp16|bf16|non_ema)\./.test(name) ? -5 : 0) + format;
}
