/** Composed YAML nodes to plain data with positions. Depth is bounded by the caller, so recursion is safe here. */

import { type Document, isAlias, isMap, isScalar, isSeq, type Node, type YAMLMap } from "yaml";
import { excerpt } from "./lines.ts";
import type { KeyPath } from "./position.ts";

export type AliasMode = "refuse" | "bounded";

interface Fault { readonly offset: number; readonly message: string; readonly fix?: string }

/** Nodes of the data when every alias is written out. */
const MAX_EXPANDED = 100_000;
const FORBIDDEN = new Set(["__proto__", "constructor", "prototype"]);
const CORE_TAGS = new Set(["str", "int", "float", "bool", "null", "map", "seq"].map((name) => `tag:yaml.org,2002:${name}`).concat("!"));

interface Converted { readonly data: unknown; readonly weight: number }

/** What to say about an alias where none is allowed. */
export function aliasFault(name: string): { message: string; fix: string } {
  return { message: `an alias (*${excerpt(name)})`, fix: "Write the value out; a text that begins with * needs quotes." };
}

/** The data of one document, and the offset of every node in its text. */
export class YamlTree {
  readonly data: unknown;
  readonly faults: Fault[] = [];
  readonly #root: Node | null;
  readonly #text: string;
  readonly #aliases: AliasMode;
  readonly #anchors = new Map<string, { node: Node; converted: Converted | undefined }>();
  readonly #targets = new Map<Node, Node>();
  readonly #pairs = new WeakMap<YAMLMap, Map<string, { key: Node; value: Node | null }>>();
  #expanded = 0;

  constructor(document: Document.Parsed, text: string, aliases: AliasMode) {
    this.#root = document.contents;
    this.#text = text;
    this.#aliases = aliases;
    this.data = this.#convert(this.#root).data;
  }

  /** Offset of the node at `keys` (of its key in a mapping), else of its nearest ancestor. */
  offset(keys: KeyPath): number {
    return this.#find(keys).offset;
  }

  /** The source of a plain (unquoted) scalar at `keys`, as written; `undefined` for everything else. */
  raw(keys: KeyPath): string | undefined {
    const { node, whole } = this.#find(keys);
    return whole && isScalar(node) && node.type === "PLAIN" ? node.source : undefined;
  }

  /** The scalar at `keys` with its key; undefined where nothing stands there or the way leads through an alias. */
  place(keys: KeyPath): { readonly key: Node | null; readonly value: Node | null } | undefined {
    const { node, key, whole, aliased } = this.#find(keys);
    return whole && !aliased ? { key, value: node } : undefined;
  }

  #find(keys: KeyPath): { offset: number; node: Node | null; key: Node | null; whole: boolean; aliased: boolean } {
    let node = this.#root;
    let offset = start(node);
    let name: Node | null = null;
    let aliased = false;
    for (const key of keys) {
      if (node !== null && isAlias(node)) {
        node = this.#targets.get(node) ?? null;
        aliased = true;
      }
      if (isMap(node)) {
        const pair = this.#pairs.get(node)?.get(String(key));
        if (pair === undefined) return { offset, node, key: name, whole: false, aliased };
        name = pair.key;
        offset = start(name);
        node = pair.value;
      } else if (isSeq(node)) {
        const item = typeof key === "number" ? (node.items[key] as Node | null | undefined) : undefined;
        if (item === undefined || item === null) return { offset, node, key: name, whole: false, aliased };
        name = null;
        node = item;
        offset = start(node);
      } else {
        return { offset, node, key: name, whole: false, aliased };
      }
    }
    return { offset, node, key: name, whole: true, aliased };
  }

  #convert(node: Node | null): Converted {
    this.#expanded++;
    if (node === null) return { data: null, weight: 1 };
    if (isAlias(node)) return this.#alias(node);
    this.#checkTag(node);
    const anchor = (node as { anchor?: string }).anchor;
    const entry = { node, converted: undefined as Converted | undefined };
    if (anchor !== undefined) this.#anchors.set(anchor, entry);
    entry.converted = isMap(node) ? this.#map(node) : isSeq(node) ? this.#sequence(node.items as (Node | null)[]) : { data: isScalar(node) ? node.value : null, weight: 1 };
    return entry.converted;
  }

  #map(map: YAMLMap): Converted {
    const data = Object.create(null) as Record<string, unknown>;
    const pairs = new Map<string, { key: Node; value: Node | null }>();
    this.#pairs.set(map, pairs);
    let weight = 1;
    for (const pair of map.items) {
      const keyNode = pair.key as Node;
      const key = isScalar(keyNode) && typeof keyNode.value === "string" ? keyNode.value : "";
      const seen = pairs.get(key);
      const offset = start(keyNode);
      if (!isScalar(keyNode)) this.faults.push({ offset, message: "a key that is no plain text", fix: "Write keys as simple words." });
      else if (FORBIDDEN.has(key)) this.faults.push({ offset, message: `the key "${key}" is not allowed`, fix: "Rename the key." });
      else if (seen !== undefined) this.faults.push({ offset, message: `the key "${excerpt(key)}" stands twice in one mapping`, fix: "Keep one of the two." });
      else {
        this.#checkTag(keyNode);
        pairs.set(key, { key: keyNode, value: pair.value as Node | null });
        const value = this.#convert(pair.value as Node | null);
        data[key] = value.data;
        weight += value.weight;
      }
    }
    return { data, weight };
  }

  #sequence(items: readonly (Node | null)[]): Converted {
    let weight = 1;
    const data = items.map((item) => {
      const value = this.#convert(item);
      weight += value.weight;
      return value.data;
    });
    return { data, weight };
  }

  #alias(node: Node & { source: string }): Converted {
    const offset = start(node);
    const nothing = { data: null, weight: 1 };
    if (this.#aliases === "refuse") {
      this.faults.push({ offset, ...aliasFault(node.source) });
      return nothing;
    }
    const target = this.#anchors.get(node.source);
    if (target?.converted === undefined) {
      this.faults.push({ offset, message: target === undefined ? `the alias *${excerpt(node.source)} has no anchor before it` : `the alias *${excerpt(node.source)} contains itself`, fix: "Write the value out." });
      return nothing;
    }
    this.#targets.set(node, target.node);
    this.#expanded += target.converted.weight;
    if (this.#expanded > MAX_EXPANDED) {
      if (this.faults.length === 0) this.faults.push({ offset, message: `aliases expand to more than ${MAX_EXPANDED.toLocaleString("en")} values`, fix: "Write the values out." });
      return nothing;
    }
    return target.converted;
  }

  #checkTag(node: Node): void {
    const tag = (node as { tag?: string }).tag;
    if (tag !== undefined && !CORE_TAGS.has(tag)) this.faults.push({ offset: this.#tagStart(node), message: `the tag ${excerpt(tag)} is not allowed`, fix: "Remove the tag; nothing but plain YAML 1.2 is read." });
  }

  /** The tag stands before the node, on its line or the line above. */
  #tagStart(node: Node): number {
    const at = start(node);
    const tag = this.#text.lastIndexOf("!", at);
    return tag === -1 || at - tag > 200 ? at : tag;
  }
}

function start(node: Node | null): number {
  return node?.range?.[0] ?? 0;
}
