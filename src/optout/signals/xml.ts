/**
 * A strict, bounded reader of XML 1.0 with namespaces, for documents whose meaning hangs on being well-formed (RSL, EPUB package,
 * XMP). What is not well-formed is refused with its place, as XML demands; document type declarations with an internal subset are
 * refused, so that no entity is ever declared or expanded, and nothing external is fetched.
 */

import { attribute, expand, name as nameAt, type RawAttribute, skipSpace, XmlError } from "./xml-scan.ts";

export interface XmlAttribute { readonly ns: string; readonly local: string; readonly value: string }
export interface XmlElement { readonly ns: string; readonly local: string; readonly attributes: readonly XmlAttribute[] }

export interface XmlVisitor {
  /** `depth` is 1 for the root. */
  open?(element: XmlElement, depth: number): void;
  /** Character data of the innermost open element, in pieces. */
  text?(text: string): void;
  close?(element: XmlElement, depth: number): void;
}

/** Why a document was refused; `offset` in UTF-16 units; `limit`: because of its size, not of its form. */
export interface XmlProblem { readonly offset: number; readonly message: string; readonly limit: boolean }

const MAX_LENGTH = 8_388_608;
const MAX_DEPTH = 128;
const MAX_ELEMENTS = 200_000;
const XML_NS = "http://www.w3.org/XML/1998/namespace";

/** Value of an attribute in no namespace, undefined where absent. */
export function attributeOf(element: XmlElement, local: string, ns = ""): string | undefined {
  return element.attributes.find((a) => a.local === local && a.ns === ns)?.value;
}

/** Reads `text` and calls the visitor in document order. Answers with a problem where it stopped. Never throws on content. */
export function readXml(text: string, visitor: XmlVisitor): XmlProblem | undefined {
  if (text.length > MAX_LENGTH) return { offset: MAX_LENGTH, message: `longer than ${MAX_LENGTH} characters`, limit: true };
  try {
    new Reader(text, visitor).run();
    return undefined;
  } catch (error) {
    if (error instanceof XmlError) return { offset: error.offset, message: error.message, limit: error.limit };
    throw error;
  }
}

class Reader {
  readonly #text: string;
  readonly #visitor: XmlVisitor;
  readonly #open: { readonly raw: string; readonly element: XmlElement; readonly declared: readonly string[] }[] = [];
  readonly #scopes = new Map<string, string[]>([["xml", [XML_NS]]]);
  #elements = 0;
  #rootSeen = false;

  constructor(text: string, visitor: XmlVisitor) {
    this.#text = text;
    this.#visitor = visitor;
  }

  run(): void {
    const text = this.#text;
    let at = text.startsWith("\uFEFF") ? 1 : 0;
    while (at < text.length) {
      const tag = text.indexOf("<", at);
      const end = tag < 0 ? text.length : tag;
      if (end > at) this.#characters(at, end);
      if (tag < 0) break;
      at = this.#markup(tag);
    }
    if (this.#open.length > 0) throw new XmlError(text.length, "the document ends inside an element");
    if (!this.#rootSeen) throw new XmlError(text.length, "no element");
  }

  #characters(start: number, end: number): void {
    const raw = this.#text.slice(start, end);
    if (this.#open.length === 0) {
      if (raw.trim() !== "") throw new XmlError(start, "text outside of the root element");
    } else this.#visitor.text?.(expand(raw, start));
  }

  /** The markup at `at`, where a `<` stands; answers with the offset behind it. */
  #markup(at: number): number {
    const text = this.#text;
    if (text.startsWith("<!--", at)) return this.#behind("-->", at + 4, "a comment that does not end");
    if (text.startsWith("<![CDATA[", at)) {
      const end = this.#behind("]]>", at + 9, "a CDATA section that does not end");
      if (this.#open.length === 0) throw new XmlError(at, "text outside of the root element");
      this.#visitor.text?.(text.slice(at + 9, end - 3));
      return end;
    }
    if (text.startsWith("<?", at)) return this.#behind("?>", at + 2, "a processing instruction that does not end");
    if (text.startsWith("<!DOCTYPE", at)) return this.#doctype(at);
    return text[at + 1] === "/" ? this.#endTag(at) : this.#startTag(at);
  }

  #behind(mark: string, from: number, message: string): number {
    const found = this.#text.indexOf(mark, from);
    if (found < 0) throw new XmlError(from, message);
    return found + mark.length;
  }

  #doctype(at: number): number {
    if (this.#rootSeen) throw new XmlError(at, "a document type declaration behind the root");
    const end = this.#behind(">", at, "a document type declaration that does not end");
    if (this.#text.slice(at, end).includes("[")) throw new XmlError(at, "a document type declaration with an internal subset");
    return end;
  }

  #startTag(at: number): number {
    const text = this.#text;
    const tag = nameAt(text, at + 1);
    if (tag === "") throw new XmlError(at, "a < that begins no tag");
    if (this.#open.length === 0 && this.#rootSeen) throw new XmlError(at, "a second root element");
    if (this.#open.length >= MAX_DEPTH) throw new XmlError(at, `nested deeper than ${MAX_DEPTH} levels`, true);
    this.#elements += 1;
    if (this.#elements > MAX_ELEMENTS) throw new XmlError(at, `more than ${MAX_ELEMENTS} elements`, true);
    this.#rootSeen = true;
    const raw: RawAttribute[] = [];
    const seen = new Set<string>();
    let i = at + 1 + tag.length;
    for (;;) {
      const next = skipSpace(text, i);
      const c = text[next];
      if (c === ">" || (c === "/" && text[next + 1] === ">")) {
        this.#enter(tag, raw, at);
        if (c === ">") return next + 1;
        this.#leave();
        return next + 2;
      }
      if (next === i) throw new XmlError(i, "no space in front of an attribute");
      const read = attribute(text, next);
      if (seen.has(read.name)) throw new XmlError(next, `the attribute ${read.name.slice(0, 40)} stands twice`);
      seen.add(read.name);
      raw.push(read);
      i = read.end;
    }
  }

  #enter(tag: string, raw: readonly RawAttribute[], at: number): void {
    const declared: string[] = [];
    for (const { name, value } of raw) {
      const prefix = name === "xmlns" ? "" : name.startsWith("xmlns:") ? name.slice(6) : undefined;
      if (prefix === undefined) continue;
      if (prefix !== "" && value === "") throw new XmlError(at, "a prefix without a namespace");
      const stack = this.#scopes.get(prefix);
      if (stack === undefined) this.#scopes.set(prefix, [value]);
      else stack.push(value);
      declared.push(prefix);
    }
    const attributes = raw.filter(({ name }) => name !== "xmlns" && !name.startsWith("xmlns:")).map(({ name, value }) => ({ ...this.#resolve(name, at, false), value }));
    const element = { ...this.#resolve(tag, at, true), attributes };
    this.#open.push({ raw: tag, element, declared });
    this.#visitor.open?.(element, this.#open.length);
  }

  #resolve(name: string, at: number, isElement: boolean): { ns: string; local: string } {
    const colon = name.indexOf(":");
    if (colon < 0) return { ns: isElement ? (this.#scopes.get("")?.at(-1) ?? "") : "", local: name };
    const ns = this.#scopes.get(name.slice(0, colon))?.at(-1);
    if (ns === undefined) throw new XmlError(at, `the prefix of ${name.slice(0, 40)} is not declared`);
    return { ns, local: name.slice(colon + 1) };
  }

  #endTag(at: number): number {
    const tag = nameAt(this.#text, at + 2);
    const end = skipSpace(this.#text, at + 2 + tag.length);
    if (this.#text[end] !== ">") throw new XmlError(at, "an end tag that does not end");
    if (this.#open.at(-1)?.raw !== tag) throw new XmlError(at, `the end tag ${tag.slice(0, 40)} fits no open element`);
    this.#leave();
    return end + 1;
  }

  #leave(): void {
    const left = this.#open.pop();
    if (left === undefined) return;
    this.#visitor.close?.(left.element, this.#open.length + 1);
    for (const prefix of left.declared) this.#scopes.get(prefix)?.pop();
  }
}
