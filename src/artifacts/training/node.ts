/** One value of a parsed config with its place, and safe ways to look further down. */

import type { KeyPath, Positioned } from "../../formats/position.ts";
import { type Factor, toNumber } from "./numbers.ts";

const MAX_REFERENCES = 8;
const MAX_STRING = 2_000;

export class ConfigNode {
  readonly value: unknown;
  readonly #document: Positioned;
  readonly #keys: KeyPath;

  constructor(document: Positioned, keys: KeyPath, value: unknown) {
    this.#document = document;
    this.#keys = keys;
    this.value = value;
  }

  static rootOf(document: Positioned): ConfigNode { return new ConfigNode(document, [], document.data); }

  /** The root of the same document. */
  get root(): ConfigNode { return ConfigNode.rootOf(this.#document); }

  /** Line (from 1) of this value, of its key in a mapping. */
  get line(): number { return this.#document.at(this.#keys).line; }

  get present(): boolean { return this.value !== undefined && this.value !== null; }

  get isMap(): boolean { return typeof this.value === "object" && this.value !== null && !Array.isArray(this.value); }

  /** The child at the first of these keys that exists with a value; a node without value where none does. */
  get(...names: readonly string[]): ConfigNode {
    const map = this.isMap ? (this.value as Record<string, unknown>) : undefined;
    const found = map === undefined ? undefined : (names.find((n) => Object.hasOwn(map, n) && map[n] !== null) ?? names.find((n) => Object.hasOwn(map, n)));
    if (map === undefined || found === undefined) return new ConfigNode(this.#document, this.#keys, undefined);
    return new ConfigNode(this.#document, [...this.#keys, found], map[found]);
  }

  /** Walks down by one key each. */
  at(...keys: readonly string[]): ConfigNode {
    let at: ConfigNode = this.get(keys[0] ?? "");
    for (const k of keys.slice(1)) at = at.get(k);
    return at;
  }

  has(...names: readonly string[]): boolean { return this.get(...names).value !== undefined; }

  /** Items of a sequence, else none. */
  items(): readonly ConfigNode[] {
    return Array.isArray(this.value) ? this.value.map((v: unknown, i) => new ConfigNode(this.#document, [...this.#keys, i], v)) : [];
  }

  /** Entries of a mapping, else none. */
  entries(): readonly (readonly [string, ConfigNode])[] {
    return this.isMap ? Object.entries(this.value as Record<string, unknown>).map(([k, v]) => [k, new ConfigNode(this.#document, [...this.#keys, k], v)] as const) : [];
  }

  /** The value behind an OmegaConf reference `${a.b}` or `${.sibling}`; this node where it is none or leads nowhere. */
  resolved(): ConfigNode { return follow(this, MAX_REFERENCES); }

  /** A number after references are followed; undefined for anything else. */
  number(): number | undefined { return toNumber(this.resolved().value); }

  boolean(): boolean | undefined {
    const value = this.resolved().value;
    return typeof value === "boolean" ? value : value === "true" || value === "True" ? true : value === "false" || value === "False" ? false : undefined;
  }

  /** Text after references are followed, at most 2,000 characters; undefined where it is empty or an unresolved reference is left. */
  text(): string | undefined {
    const value = this.resolved().value;
    if (typeof value === "number") return String(value);
    if (typeof value !== "string" || value.length > MAX_STRING) return undefined;
    const filled = this.#fill(value).trim();
    return filled === "" || filled.includes("${") ? undefined : filled;
  }

  /** This value as a factor of a product. */
  factor(name: string): Factor { return { name, value: this.resolved().value, line: this.line }; }

  parent(): ConfigNode {
    const keys = this.#keys.slice(0, -1);
    let value: unknown = this.#document.data;
    for (const k of keys) value = (value as Record<string | number, unknown> | null | undefined)?.[k];
    return new ConfigNode(this.#document, keys, value);
  }

  /** Replaces references inside a text, once each. */
  #fill(text: string): string {
    return text.replace(/\$\{([\w.-]{1,100})\}/g, (whole, name: string) => {
      const target = this.root.at(...name.split(".")).resolved().value;
      return typeof target === "string" || typeof target === "number" ? String(target).slice(0, 200) : whole;
    });
  }
}

function follow(node: ConfigNode, left: number): ConfigNode {
  const match = left > 0 && typeof node.value === "string" && node.value.length < 200 ? /^\$\{(\.?)([\w.-]+)\}$/.exec(node.value) : null;
  if (match?.[2] === undefined) return node;
  const target = (match[1] === "." ? node.parent() : node.root).at(...match[2].split("."));
  return target.present ? follow(target, left - 1) : node;
}
