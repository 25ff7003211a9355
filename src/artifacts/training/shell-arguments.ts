/** Command-line arguments and variables in job scripts, read without running anything. Linear in the text. */

import { splitLines } from "../../formats/lines.ts";
import { commentStart } from "./comments.ts";
import { parseNumber } from "./quantities.ts";

interface ShellArgument { readonly words: readonly { readonly text: string; readonly line: number }[]; readonly line: number }

export interface ShellScript {
  /** `--name` with underscores → its words; a bare flag has none. */
  readonly flags: ReadonlyMap<string, ShellArgument>;
  /** `#SBATCH --name=value` lines. */
  readonly batch: ReadonlyMap<string, { readonly value: string; readonly line: number }>;
  /** A word with its variables filled in; undefined where one is unknown. */
  resolve(word: string): string | undefined;
}

const MAX_LINES = 20_000;
const MAX_WORDS = 50_000;
const MAX_DEPTH = 6;

/** Reads assignments, flags with the words after them (over `\` line ends and inside arrays), and Slurm directives. */
export function readShell(text: string): ShellScript {
  const variables = new Map<string, string>();
  const flags = new Map<string, ShellArgument>();
  const batch = new Map<string, { value: string; line: number }>();
  let open: { text: string; line: number }[] | undefined;
  let inArray = false;
  let words = 0;
  for (const [i, raw] of splitLines(text).slice(0, MAX_LINES).entries()) {
    const directive = /^#SBATCH\s{1,20}--([\w-]{1,40})[=\s]\s{0,20}(\S{1,200})/.exec(raw);
    if (directive?.[1] !== undefined) batch.set(directive[1], { value: directive[2] ?? "", line: i + 1 });
    const at = commentStart(raw);
    const line = (at === undefined ? raw : raw.slice(0, at)).slice(0, 20_000);
    const assignment = /^\s{0,200}(?:export\s{1,20}|local\s{1,20}|readonly\s{1,20})?([A-Za-z_]\w{0,80})\+?=(.*)$/.exec(line);
    if (assignment?.[1] !== undefined) {
      variables.set(assignment[1], unquote((assignment[2] ?? "").replace(/\\$/, "").trim().replace(/;$/, "")));
      if ((assignment[2] ?? "").trimStart().startsWith("(")) inArray = true;
      open = undefined;
    }
    for (const match of (assignment === null ? line : (assignment[2] ?? "")).matchAll(/"[^"]*"|'[^']*'|[^\s"'()]+|[()]/g)) {
      if (++words > MAX_WORDS) break;
      const word = match[0];
      if (word === "\\" || word === "(" || word === "[") continue;
      if (word === ")") { inArray = false; open = undefined; continue; }
      const plain = /^["']\s/.test(word) ? word : unquote(word);
      for (const part of plain.startsWith('"') || plain.startsWith("'") ? plain.slice(1).split(/\s+/) : [plain]) {
        const flag = /^--([A-Za-z][\w-]{0,80})(?:=(.*))?$/.exec(part);
        if (flag?.[1] !== undefined) {
          open = flag[2] === undefined ? [] : [{ text: unquote(flag[2]), line: i + 1 }];
          flags.set(flag[1].replaceAll("-", "_"), { words: open, line: i + 1 });
        } else if (open !== undefined && part !== "" && part !== "\\") open.push({ text: part, line: i + 1 });
      }
    }
    if (!inArray && !line.trimEnd().endsWith("\\")) open = undefined;
  }
  return { flags, batch, resolve: (word) => resolve(word, variables, MAX_DEPTH) };
}

function unquote(word: string): string {
  const q = word[0];
  return (q === '"' || q === "'") && word.endsWith(q) && word.length > 1 ? word.slice(1, -1) : q === '"' || q === "'" ? word.slice(1) : word;
}

/** `$A`, `${A}`, `${A:-default}` and products in `$(( ))`. */
function resolve(word: string, variables: ReadonlyMap<string, string>, depth: number): string | undefined {
  if (depth === 0 || word.length > 1_000) return undefined;
  const arithmetic = /^\$\(\(([^()]{1,200})\)\)$/.exec(word.trim());
  if (arithmetic?.[1] !== undefined) return calculate(arithmetic[1], variables, depth);
  if (!word.includes("$")) return word;
  let unknown = false;
  const filled = word.replace(/\$(?:\{(\w{1,80})(?::?-([^{}]{0,200}))?\}|(\w{1,80}))/g, (_all, braced: string | undefined, fallback: string | undefined, bare: string | undefined) => {
    const known = variables.get(braced ?? bare ?? "");
    const value = known === undefined || known === word ? fallback : resolve(known, variables, depth - 1);
    if (value === undefined) unknown = true;
    return value ?? "";
  });
  return unknown || filled.includes("$") ? undefined : filled.length > 1_000 ? undefined : filled;
}

/** Products and quotients of numbers and names, left to right. */
function calculate(text: string, variables: ReadonlyMap<string, string>, depth: number): string | undefined {
  let value = 1;
  let divide = false;
  for (const part of text.split(/([*/])/)) {
    const word = part.trim();
    if (word === "*" || word === "/") { divide = word === "/"; continue; }
    const name = /^\$?\{?([A-Za-z_]\w{0,80})\}?$/.exec(word)?.[1];
    const known = name === undefined ? word : resolve(variables.get(name) ?? "", variables, depth - 1);
    const n = known === undefined ? undefined : parseNumber(known);
    if (n === undefined || n === 0) return undefined;
    value = divide ? Math.floor(value / n) : value * n;
  }
  return Number.isFinite(value) && value <= 1e18 ? String(value) : undefined;
}
