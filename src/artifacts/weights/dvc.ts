/** DVC pointers: `*.dvc` and `dvc.lock`. Their MD5 is no SHA-256 (and of old text files not even of the bytes), so no digest is taken. */

import { parseYaml } from "../../formats/yaml.ts";
import type { Reading, WeightFile } from "../model.ts";
import type { OpenFile, Reader } from "../reader.ts";
import { fileName, folderOf, formatByName, joinPath } from "./name-rules.ts";
import { unreadable } from "./reading.ts";

const KIND = "dvc";
const MAX_BYTES = 1024 * 1024;
const MAX_OUTS = 10_000;

interface DvcOutput {
  /** Path of the real file or folder, relative to the repository; undefined where it lies outside of it. */
  readonly path: string | undefined;
  readonly md5?: string;
  /** Bytes, where stated. */
  readonly bytes?: number;
  readonly directory: boolean;
  readonly line: number;
}

/** Detail of a reading of kind `dvc`. */
interface DvcDetail { readonly outputs: readonly DvcOutput[] }

export const dvcReader: Reader = {
  kind: KIND,
  candidate: (path) => path.toLowerCase().endsWith(".dvc") || fileName(path) === "dvc.lock",
  async read(file) {
    const content = await file.text(MAX_BYTES);
    if (content === undefined || !content.text.includes("outs:")) return undefined;
    if (!content.complete) return unreadable(KIND, file.path, "longer than 1 MB");
    return readOutputs(file, content.text);
  },
};

function readOutputs(file: OpenFile, text: string): Reading | undefined {
  const parsed = parseYaml(file.path, text);
  if (!parsed.ok) {
    const line = parsed.problems[0]?.line;
    return unreadable(KIND, file.path, parsed.problems[0]?.message ?? "not valid YAML", line === undefined ? {} : { line });
  }
  const root = mapping(parsed.value.data);
  const lists: { readonly list: unknown; readonly keys: readonly (string | number)[] }[] = [{ list: root["outs"], keys: ["outs"] }];
  for (const [stage, value] of Object.entries(mapping(root["stages"]))) lists.push({ list: mapping(value)["outs"], keys: ["stages", stage, "outs"] });
  const base = typeof root["wdir"] === "string" ? joinPath(folderOf(file.path), root["wdir"]) : folderOf(file.path);
  const outputs: DvcOutput[] = [];
  for (const { list, keys } of lists) {
    if (!Array.isArray(list)) continue;
    for (const [index, item] of list.entries()) {
      const out = mapping(item);
      if (typeof out["path"] !== "string" || outputs.length >= MAX_OUTS) continue;
      const { md5, size } = out;
      outputs.push({
        path: inside(base, out["path"]), directory: typeof md5 === "string" && md5.endsWith(".dir"), line: parsed.value.at([...keys, index]).line,
        ...(typeof md5 === "string" && /^[0-9a-f]{32}(?:\.dir)?$/.test(md5) ? { md5 } : {}),
        ...(typeof size === "number" && Number.isSafeInteger(size) && size >= 0 ? { bytes: size } : {}),
      });
    }
  }
  if (outputs.length === 0) return undefined;
  const weights = outputs.flatMap((out): WeightFile[] => {
    const format = out.path === undefined || out.directory ? undefined : formatByName(out.path);
    return out.path === undefined || format === undefined ? [] : [{ path: out.path, bytes: out.bytes ?? -1, ...(out.md5 === undefined ? {} : { md5: out.md5 }), format, stored: "dvc" }];
  });
  return { kind: KIND, path: file.path, observations: [], datasets: [], weights, unreadable: [], detail: { outputs } satisfies DvcDetail };
}

function mapping(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}

/** Resolves a relative path; undefined for an absolute one, a URL, or one that leaves the repository. */
function inside(folder: string, path: string): string | undefined {
  if (path.length > 4096 || path.startsWith("/") || path.includes("\0") || /^[a-z][a-z0-9+.-]{0,20}:/i.test(path)) return undefined;
  const segments: string[] = [];
  for (const segment of joinPath(folder, path).split("/")) {
    if (segment === "" || segment === ".") continue;
    if (segment === ".." && segments.pop() === undefined) return undefined;
    if (segment !== "..") segments.push(segment);
  }
  return segments.length === 0 ? undefined : segments.join("/");
}
