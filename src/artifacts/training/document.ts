/** Opens one config file once for all readers of this folder: text, parsed values with places, comments. */

import { parseJson } from "../../formats/json.ts";
import type { TextProblem } from "../../formats/position.ts";
import { parseYaml } from "../../formats/yaml.ts";
import type { OpenFile } from "../reader.ts";
import { lineComments, type LineComment } from "./comments.ts";
import { ConfigNode } from "./node.ts";
import { parseToml } from "./toml.ts";

/** Largest config read, in bytes. The largest seen in public repositories is about 400 KB. */
const MAX_CONFIG_BYTES = 1_048_576;
/** Run state and tables grow with the number of steps. */
const MAX_LOG_BYTES = 8 * 1_048_576;

export type Format = "yaml" | "json" | "toml" | "csv" | "text" | "shell" | "markdown";

const FORMATS: ReadonlyMap<string, Format> = new Map([
  ["yaml", "yaml"], ["yml", "yaml"], ["json", "json"], ["toml", "toml"], ["csv", "csv"], ["tsv", "csv"], ["txt", "text"], ["sh", "shell"], ["slurm", "shell"], ["sbatch", "shell"], ["md", "markdown"],
]);

/** Format by the extension of the name, in any case. */
export function formatOf(path: string): Format | undefined {
  const name = path.slice(path.lastIndexOf("/") + 1).toLowerCase();
  const dot = name.lastIndexOf(".");
  return dot < 0 ? undefined : FORMATS.get(name.slice(dot + 1));
}

export interface Config {
  readonly path: string;
  readonly format: Format;
  readonly text: string;
  /** False where the file is larger than its limit: `text` is its beginning, and `root` is absent. */
  readonly complete: boolean;
  /** Parsed values of YAML, JSON and TOML; parsed at the first call. */
  root(): { readonly ok: true; readonly node: ConfigNode } | { readonly ok: false; readonly problem: TextProblem };
  /** Comments of YAML, at the first call. */
  comments(): readonly LineComment[];
}

/** One entry per open file: the walk hands the same object to every reader. */
const opened = new WeakMap<OpenFile, Promise<Config | undefined>>();

/** The file as a config, or undefined where it is no UTF-8 text of a known extension. */
export function openConfig(file: OpenFile): Promise<Config | undefined> {
  const known = opened.get(file);
  if (known !== undefined) return known;
  const config = open(file);
  opened.set(file, config);
  return config;
}

async function open(file: OpenFile): Promise<Config | undefined> {
  const format = formatOf(file.path);
  if (format === undefined) return undefined;
  const text = await file.text(format === "csv" || format === "json" ? MAX_LOG_BYTES : MAX_CONFIG_BYTES);
  return text === undefined ? undefined : configOf(file.path, text.text, format, text.complete);
}

/** A config from text at hand. */
export function configOf(path: string, text: string, format: Format, complete = true): Config {
  let root: ReturnType<Config["root"]> | undefined;
  let comments: readonly LineComment[] | undefined;
  return {
    path, format, text, complete,
    root: () => (root ??= parse(path, text, format, complete)),
    comments: () => (comments ??= lineComments(text)),
  };
}

function parse(path: string, text: string, format: Format, complete: boolean): ReturnType<Config["root"]> {
  if (!complete) return { ok: false, problem: { path, message: "larger than this reader's limit: not read", fix: "Move long lists of files to a separate manifest." } };
  const parsed = format === "json" ? parseJson(path, text, { maxLength: MAX_LOG_BYTES, maxDepth: 64 })
    : format === "toml" ? parseToml(path, text)
    : parseYaml(path, text, { maxBytes: MAX_CONFIG_BYTES, aliases: "bounded" });
  if (parsed.ok) return { ok: true, node: ConfigNode.rootOf(parsed.value) };
  return { ok: false, problem: parsed.problems[0] ?? { path, message: "not readable" } };
}
