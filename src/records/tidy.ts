/** Parsed YAML made ready for a schema: nulls and placeholders out, with every original position kept. */

import { classify } from "../formats/placeholder.ts";
import type { KeyPath } from "../formats/position.ts";
import type { RecordProblem } from "./types.ts";

/** A problem before it has a place. */
export type Remark = Pick<RecordProblem, "kind" | "message" | "fix"> & { readonly keys: KeyPath; /** What a program may write at `keys` instead. */ readonly write?: string };

export interface TidyOptions {
  /** Dotted paths whose bare "none" counts as missing. */
  readonly denials?: ReadonlySet<string>;
  /** Texts are names of columns and files: nothing is taken for a placeholder. */
  readonly verbatim?: boolean;
  /** No value of the file may be quoted: places and what was expected are said alone. */
  readonly confidential?: boolean;
}

const ANY_FILE = /^(?=.{0,9}\*)[*/.]{1,10}$/;
const GLOB_KEYS: ReadonlySet<string> = new Set(["path", "weights", "files", "manifests", "snapshots"]);

const joined = (path: readonly PropertyKey[]): string => path.map(String).join("\u0000");

/** Marks a list item that is to go, so that its neighbours keep their index until `compact`. */
const GONE = Symbol("gone");

/** Mutable copy of parsed data. Lists remember the original index of each item, so that places stay right when items go. */
export class Draft {
  data: unknown;
  readonly remarks: Remark[] = [];
  readonly #indices = new WeakMap<unknown[], number[]>();
  readonly #denials: ReadonlySet<string>;
  readonly #verbatim: boolean;
  readonly #confidential: boolean;
  readonly #thinned = new Set<unknown[]>();
  /** Paths of keys taken out since the last `compact`: what lies below them is gone with them. */
  readonly #deleted = new Set<string>();

  constructor(data: unknown, options: TidyOptions = {}) {
    this.#denials = options.denials ?? new Set();
    this.#verbatim = options.verbatim === true;
    this.#confidential = options.confidential === true;
    this.data = this.#copy(data, []);
  }

  /** The original keys of a path in the draft. */
  original(path: readonly PropertyKey[]): (string | number)[] {
    const keys: (string | number)[] = [];
    let node: unknown = this.data;
    for (const step of path) {
      const key = typeof step === "symbol" ? String(step) : step;
      keys.push(Array.isArray(node) && typeof key === "number" ? (this.#indices.get(node)?.[key] ?? key) : key);
      node = child(node, key);
    }
    return keys;
  }

  get(path: readonly PropertyKey[]): unknown {
    let node: unknown = this.data;
    for (const key of path) node = child(node, key);
    return node;
  }

  set(path: readonly PropertyKey[], value: unknown): void {
    const last = path.at(-1);
    const parent = this.get(path.slice(0, -1));
    if (last === undefined) this.data = value;
    else if (typeof parent === "object" && parent !== null) (parent as Record<PropertyKey, unknown>)[last] = value;
  }

  /** True where the node or an ancestor was taken out since the last `compact`. */
  gone(path: readonly PropertyKey[]): boolean {
    return this.data === undefined || path.some((_, i) => this.get(path.slice(0, i + 1)) === GONE || this.#deleted.has(joined(path.slice(0, i + 1))));
  }

  /** Takes out the node at `path`, or the nearest ancestor that exists. List items go at the next `compact`. */
  remove(path: readonly PropertyKey[]): void {
    const last = path.at(-1);
    if (last === undefined) {
      this.data = undefined;
      return;
    }
    const parent = this.get(path.slice(0, -1));
    if (Array.isArray(parent) && typeof last === "number" && last in parent) {
      parent[last] = GONE;
      this.#thinned.add(parent);
    } else if (typeof parent === "object" && parent !== null && !Array.isArray(parent) && Object.hasOwn(parent, last)) {
      Reflect.deleteProperty(parent, last);
      this.#deleted.add(joined(path));
    } else this.remove(path.slice(0, -1));
  }

  /** Closes the gaps that removed list items left. */
  compact(): void {
    for (const items of this.#thinned) {
      const indices = this.#indices.get(items) ?? items.map((_, i) => i);
      const kept = items.map((item, i): [unknown, number] => [item, indices[i] ?? i]).filter(([item]) => item !== GONE);
      this.#indices.set(items, kept.map(([, i]) => i));
      items.splice(0, items.length, ...kept.map(([item]) => item));
    }
    this.#thinned.clear();
    this.#deleted.clear();
  }

  #copy(value: unknown, keys: KeyPath): unknown {
    if (Array.isArray(value)) {
      const kept = value.map((item, i): [unknown, number] => [this.#copy(item, [...keys, i]), i]).filter(([item]) => item !== undefined);
      const items = kept.map(([item]) => item);
      this.#indices.set(items, kept.map(([, i]) => i));
      return items;
    }
    if (typeof value === "object" && value !== null) {
      const copy = Object.create(null) as Record<string, unknown>;
      for (const [key, item] of Object.entries(value)) {
        const kept = this.#copy(item, [...keys, key]);
        if (kept !== undefined) copy[key] = kept;
      }
      return copy;
    }
    if (typeof value === "string") return this.#text(value.trim(), keys);
    return value ?? undefined;
  }

  #text(value: string, keys: KeyPath): string | undefined {
    const { kind, matched } = this.#verbatim ? { kind: value === "" ? "empty" : "value" } as const : classify(value);
    // A glob of signs alone (`**`, `*/*`) names every file; as an answer it would be none.
    if (kind === "empty") return ANY_FILE.test(value) && GLOB_KEYS.has(String(keys.findLast((key) => typeof key === "string"))) ? value : undefined;
    const name = keys.filter((key) => typeof key === "string").join(".");
    if (kind === "placeholder") {
      this.remarks.push({ kind: "placeholder", keys, message: `\`${name}\` still holds a placeholder${this.#confidential ? "" : `: ${matched ?? ""}`}`, fix: "Write the value, or delete the line until it is known." });
      return undefined;
    }
    if (kind === "denial" && this.#denials.has(name)) {
      this.remarks.push({ kind: "denial", keys, message: `\`${name}\` says "${matched ?? ""}" without a reason, which counts as missing`, fix: `Write what is done instead, or the reason: \`${String(keys.at(-1))}: "none: <reason>"\`.` });
      return undefined;
    }
    return value;
  }
}

function child(node: unknown, key: PropertyKey): unknown {
  return typeof node === "object" && node !== null && Object.hasOwn(node, key) ? (node as Record<PropertyKey, unknown>)[key] : undefined;
}
