/** The index of a sharded model: which tensor lies in which shard, and the total size. Believed whole or not at all. */

import { parseJson } from "../../formats/json.ts";
import type { Reading } from "../model.ts";
import type { Neighbours, OpenFile, Reader } from "../reader.ts";
import { folderOf, isIndexName, joinPath } from "./name-rules.ts";
import { unreadable } from "./reading.ts";

const KIND = "safetensors-index";
const MAX_BYTES = 32 * 1024 * 1024;
const MAX_TENSORS = 1_000_000;
const MAX_SHARDS = 100_000;

/** Detail of a reading of kind `safetensors-index` (also for `pytorch_model.bin.index.json`). */
export interface WeightIndexDetail {
  readonly format: "safetensors" | "pytorch";
  /** `metadata.total_size`: bytes of all tensors, without headers; and its line. */
  readonly totalSize?: number;
  readonly totalSizeLine?: number;
  /** `metadata.total_parameters`: can be wrong (a tied head counted twice); never to be preferred. */
  readonly totalParameters?: number;
  /** Number of tensors in the weight map. */
  readonly tensors: number;
  /** Paths of the shards named, sorted, and those of them that are not in the repository. */
  readonly shards: readonly string[];
  readonly missing: readonly string[];
}

export const safetensorsIndexReader: Reader = {
  kind: KIND,
  candidate: isIndexName,
  async read(file, neighbours) {
    const content = await file.text(MAX_BYTES);
    if (content === undefined) return unreadable(KIND, file.path, "not UTF-8 text, JSON was expected");
    if (!content.complete) return unreadable(KIND, file.path, `longer than ${MAX_BYTES / 1024 / 1024} MB`);
    return readIndex(file, content.text, neighbours);
  },
};

function readIndex(file: OpenFile, text: string, neighbours: Neighbours): Reading {
  const parsed = parseJson(file.path, text, { duplicateKeys: "refuse", maxDepth: 8 });
  if (!parsed.ok) {
    const problem = parsed.problems[0];
    const line = problem?.line;
    const leftover = line !== undefined && /^(?:={7}|<{7}|>{7})/.test(lineAt(text, line));
    return unreadable(KIND, file.path, leftover ? "not valid JSON: a line of an unresolved git merge conflict" : problem?.message ?? "not valid JSON", line === undefined ? {} : { line });
  }
  const fail = (reason: string, ...keys: string[]): Reading => unreadable(KIND, file.path, reason, { line: parsed.value.at(keys).line });
  const root = parsed.value.data as Record<string, unknown> | null;
  if (!isObject(root) || !isObject(root["weight_map"])) return fail("no weight_map: not the index of a sharded model");
  const files = Object.values(root["weight_map"]);
  if (files.length === 0 || files.length > MAX_TENSORS) return fail("the weight_map is empty or too long", "weight_map");
  const names = new Set<string>();
  for (const name of files) {
    if (typeof name !== "string" || !/^[^/\\\u0000-\u001f]{1,255}$/.test(name) || name === "." || name === "..") return fail("the weight_map holds something that is no file name", "weight_map");
    names.add(name);
  }
  if (names.size > MAX_SHARDS) return fail("the weight_map names too many files", "weight_map");
  const metadata = isObject(root["metadata"]) ? root["metadata"] : {};
  const sizes = [metadata["total_size"], metadata["total_parameters"]];
  for (const [index, key] of (["total_size", "total_parameters"] as const).entries()) {
    const value = sizes[index];
    if (value !== undefined && value !== null && !(typeof value === "number" && Number.isSafeInteger(value) && value >= 0)) return fail(`${key} is not a non-negative integer`, "metadata", key);
  }
  const [totalSize, totalParameters] = sizes as (number | null | undefined)[];
  const folder = folderOf(file.path);
  const shards = [...names].sort().map((name) => joinPath(folder, name));
  const detail: WeightIndexDetail = {
    format: file.path.toLowerCase().includes(".safetensors.") ? "safetensors" : "pytorch",
    ...(typeof totalSize === "number" ? { totalSize, totalSizeLine: parsed.value.at(["metadata", "total_size"]).line } : {}),
    ...(typeof totalParameters === "number" ? { totalParameters } : {}),
    tensors: files.length, shards, missing: shards.filter((shard) => !neighbours.has(shard)),
  };
  return { kind: KIND, path: file.path, observations: [], datasets: [], weights: [], unreadable: [], detail };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function lineAt(text: string, line: number): string {
  let start = 0;
  for (let count = 1; count < line; count += 1) start = text.indexOf("\n", start) + 1;
  return text.slice(start, start + 20);
}
