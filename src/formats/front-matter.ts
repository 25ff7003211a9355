/** YAML front matter of a Markdown file, as model cards and dataset cards carry it. */

import { splitLines } from "./lines.ts";
import type { Positioned, TextProblem } from "./position.ts";
import { parseYaml, type YamlOptions } from "./yaml.ts";

interface FrontMatter {
  /** Absent where there is none, or where it cannot be read (then `problems` says why). Lines are those of the whole file. */
  readonly frontMatter?: Positioned;
  readonly body: string;
  /** Line of the body's first character. */
  readonly bodyLine: number;
  readonly problems: readonly TextProblem[];
}

/** Lines that the block may hold; a `---` further down closes nothing. */
const MAX_LINES = 20_000;

/**
 * Where front matter ends: the index (from 0) of its closing line, with the index of its opening line; `undefined` where the
 * first line that holds anything is not `---` or nothing closes it (then it is a thematic break).
 */
export function frontMatterLines(lines: readonly string[]): { open: number; close: number } | undefined {
  const open = lines.findIndex((line) => line.trim() !== "");
  if (open === -1 || lines[open]?.replace("\uFEFF", "").trimEnd() !== "---") return undefined;
  const end = Math.min(lines.length, open + MAX_LINES);
  for (let i = open + 1; i < end; i++) {
    const line = lines[i]?.trimEnd();
    if (line === "---" || line === "...") return { open, close: i };
  }
  return undefined;
}

/**
 * Splits a Markdown file into front matter and body. A block that opens the file counts as front matter when it is a mapping,
 * empty, or broken but with a line like `key:`; two thematic breaks around prose do not.
 */
export function readFrontMatter(path: string, text: string, options: YamlOptions = {}): FrontMatter {
  const none: FrontMatter = { body: text, bodyLine: 1, problems: [] };
  const lines = splitLines(text);
  const block = frontMatterLines(lines);
  if (block === undefined) return none;
  const inner = lines.slice(block.open + 1, block.close);
  const shift = block.open + 1;
  const rest = { body: lines.slice(block.close + 1).join("\n"), bodyLine: block.close + 2 };
  const parsed = parseYaml(path, inner.join("\n"), options);
  if (!parsed.ok) {
    if (!inner.some((line) => /^["']?[A-Za-z][\w .-]{0,80}["']?:(?: |$)/.test(line.trimEnd()))) return none;
    return { ...rest, problems: parsed.problems.map((p) => (p.line === undefined ? p : { ...p, line: p.line + shift })) };
  }
  const { value } = parsed;
  if (value.data === null) return { ...rest, problems: [] };
  if (typeof value.data !== "object" || Array.isArray(value.data)) return none;
  const frontMatter: Positioned = {
    path, data: value.data,
    at: (keys) => {
      const { line, column } = value.at(keys);
      return { line: line + shift, column };
    },
    raw: (keys) => value.raw?.(keys),
  };
  return { frontMatter, ...rest, problems: [] };
}
