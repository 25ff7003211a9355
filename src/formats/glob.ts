/**
 * Globs on POSIX-style paths, matched in time linear in the path (times the pattern, at most 256 places): the pattern is compiled to
 * a list of steps and all reachable steps are tracked at once, so no pattern can make it backtrack. No regular expressions.
 *
 * `*` any characters but `/`; `**` as a whole segment any number of folders (also none), elsewhere like `*`; `?` one character but
 * `/`; `[abc]`, `[a-z]`, `[!abc]` one character; `{a,b}` alternatives (one level, at most 64 combinations); `\` takes the next
 * character literally. A leading `./` or `/` and a trailing `/` are ignored. Case matters. A leading dot needs no special care.
 */

/** Longest pattern, in UTF-16 code units. */
const MAX_PATTERN = 256;
/** Most `*` characters in one pattern. */
const MAX_STARS = 10;
const MAX_ALTERNATIVES = 64;

type Step =
  | { readonly kind: "char"; readonly char: string }
  | { readonly kind: "any" }
  | { readonly kind: "set"; readonly negated: boolean; readonly ranges: readonly (readonly [string, string])[] }
  /** Any run of characters, `/` excluded. */
  | { readonly kind: "star" }
  /** Any run of characters that ends a segment (`folders/`), or nothing. */
  | { readonly kind: "folders" }
  /** Anything at all: a trailing `**`. */
  | { readonly kind: "rest" };

/** The literal end of a pattern (`.safetensors`) is compared first: most paths of a repository go no further. */
interface Program { readonly steps: readonly Step[]; readonly suffix: string }

interface Glob {
  readonly pattern: string;
  /** True where the whole path matches. */
  matches(path: string): boolean;
}

type CompiledGlob = { readonly ok: true; readonly glob: Glob } | { readonly ok: false; readonly message: string };

/** Compiles a pattern; refuses what is too long, has too many stars, or is not closed. */
export function compileGlob(pattern: string): CompiledGlob {
  if (pattern.length === 0) return { ok: false, message: "the pattern is empty" };
  if (pattern.length > MAX_PATTERN) return { ok: false, message: `the pattern is longer than ${MAX_PATTERN} characters` };
  if ([...pattern].filter((char) => char === "*").length > MAX_STARS) return { ok: false, message: `the pattern has more than ${MAX_STARS} stars` };
  const alternatives = expandBraces(pattern);
  if (typeof alternatives === "string") return { ok: false, message: alternatives };
  const programs: Program[] = [];
  for (const alternative of alternatives) {
    const steps = compileSteps(trimSlashes(alternative));
    if (typeof steps === "string") return { ok: false, message: steps };
    programs.push({ steps, suffix: literalSuffix(steps) });
  }
  return { ok: true, glob: { pattern, matches: (path) => programs.some(({ steps, suffix }) => path.endsWith(suffix) && run(steps, path)) } };
}

/** One test of a pattern; false where the pattern is not valid. */
export function globMatches(pattern: string, path: string): boolean {
  const compiled = compileGlob(pattern);
  return compiled.ok && compiled.glob.matches(path);
}

function trimSlashes(pattern: string): string {
  let start = 0;
  while (pattern.startsWith("./", start) || pattern[start] === "/") start += pattern[start] === "/" ? 1 : 2;
  let end = pattern.length;
  while (end > start + 1 && pattern[end - 1] === "/" && pattern[end - 2] !== "\\") end -= 1;
  return pattern.slice(start, end);
}

/** The alternatives of `{a,b}` groups multiplied out, or what is wrong. */
function expandBraces(pattern: string): readonly string[] | string {
  let done = [""];
  let group: string[] | undefined;
  for (let i = 0; i < pattern.length; i += 1) {
    const char = pattern[i] ?? "";
    // An escaped character, and everything inside [..], is taken as it stands.
    const taken = char === "\\" ? pattern.slice(i, i + 2) : char === "[" ? pattern.slice(i, setEnd(pattern, i) + 1) : char;
    if (char === "{" && group !== undefined) return "braces inside braces are not supported";
    if (char === "{") { group = [""]; continue; }
    if (char === "," && group !== undefined) { group.push(""); continue; }
    if (char === "}" && group !== undefined) {
      const parts = group;
      if (done.length * parts.length > MAX_ALTERNATIVES) return `the braces make more than ${MAX_ALTERNATIVES} alternatives`;
      done = done.flatMap((before) => parts.map((part) => before + part));
      group = undefined;
      continue;
    }
    if (group === undefined) done = done.map((before) => before + taken);
    else group[group.length - 1] += taken;
    i += taken.length - 1;
  }
  return group === undefined ? done : "a { is not closed";
}

/** Index of the `]` that closes the set opened at `start`; `start` itself where none does (then `[` is a plain character). */
function setEnd(pattern: string | readonly string[], start: number): number {
  const first = pattern[start + 1] === "!" || pattern[start + 1] === "^" ? start + 2 : start + 1;
  const end = pattern.indexOf("]", first + 1);
  return end === -1 ? start : end;
}

function compileSteps(text: string): Step[] | string {
  const pattern = [...text];
  const steps: Step[] = [];
  for (let i = 0; i < pattern.length; i += 1) {
    const char = pattern[i] ?? "";
    if (char === "*") {
      const stars = starRun(pattern, i);
      const atStart = i === 0 || pattern[i - 1] === "/";
      const next = pattern[i + stars];
      if (stars === 2 && atStart && next === "/") { steps.push({ kind: "folders" }); i += 2; continue; }
      steps.push(stars === 2 && atStart && next === undefined ? { kind: "rest" } : { kind: "star" });
      i += stars - 1;
    } else if (char === "?") steps.push({ kind: "any" });
    else if (char === "[" && setEnd(pattern, i) !== i) {
      const end = setEnd(pattern, i);
      steps.push(set(pattern.slice(i + 1, end)));
      i = end;
    } else if (char === "\\") {
      const next = pattern[i + 1];
      if (next === undefined) return "a \\ at the end of the pattern";
      steps.push({ kind: "char", char: next });
      i += 1;
    } else steps.push({ kind: "char", char });
  }
  return steps;
}

function literalSuffix(steps: readonly Step[]): string {
  let suffix = "";
  for (const step of steps.toReversed()) {
    if (step.kind !== "char") break;
    suffix = step.char + suffix;
  }
  return suffix;
}

function starRun(pattern: readonly string[], start: number): number {
  let end = start;
  while (pattern[end] === "*") end += 1;
  return end - start;
}

function set(body: readonly string[]): Step {
  const negated = body[0] === "!" || body[0] === "^";
  const chars = negated ? body.slice(1) : body;
  const ranges: [string, string][] = [];
  for (let i = 0; i < chars.length; i += 1) {
    const from = chars[i] ?? "";
    const to = chars[i + 1] === "-" ? chars[i + 2] : undefined;
    ranges.push([from, to ?? from]);
    if (to !== undefined) i += 2;
  }
  return { kind: "set", negated, ranges };
}

/** Tracks every step that can be reached; `states[i]` = the path so far has been matched by the steps before `i`. */
function run(steps: readonly Step[], path: string): boolean {
  let states = new Uint8Array(steps.length + 1);
  let next = new Uint8Array(steps.length + 1);
  states[0] = 1;
  skipEmpty(steps, states, true);
  for (const char of path) {
    next.fill(0);
    let alive = false;
    for (let i = 0; i < steps.length; i += 1) {
      const step = steps[i];
      if (states[i] === 0 || step === undefined) continue;
      if (stays(step) ? step.kind !== "star" || char !== "/" : eats(step, char)) {
        next[stays(step) ? i : i + 1] = 1;
        alive = true;
      }
    }
    if (!alive) return false;
    [states, next] = [next, states];
    skipEmpty(steps, states, char === "/");
  }
  return states[steps.length] === 1;
}

function stays(step: Step): boolean {
  return step.kind === "star" || step.kind === "rest" || step.kind === "folders";
}

/** A run of characters may end here: a star and a trailing double star anywhere, a folder run only where a segment begins. */
function skipEmpty(steps: readonly Step[], states: Uint8Array, atSegmentStart: boolean): void {
  for (let i = 0; i < steps.length; i += 1) {
    const step = steps[i];
    if (states[i] === 1 && step !== undefined && stays(step) && (step.kind !== "folders" || atSegmentStart)) states[i + 1] = 1;
  }
}

function eats(step: Step, char: string): boolean {
  switch (step.kind) {
    case "char": return step.char === char;
    case "any": return char !== "/";
    case "set": return char !== "/" && step.ranges.some(([from, to]) => char >= from && char <= to) !== step.negated;
    default: return false;
  }
}
