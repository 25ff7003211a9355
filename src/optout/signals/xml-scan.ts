/** Scanning of names, attributes and references for the XML reader; offsets in UTF-16 units. */

/** Thrown by the scanner and caught by `readXml`. */
export class XmlError extends Error {
  readonly offset: number;
  /** A limit was reached: the document may be well-formed, but it is not read. */
  readonly limit: boolean;

  constructor(offset: number, message: string, limit = false) {
    super(message);
    this.offset = offset;
    this.limit = limit;
  }
}

export interface RawAttribute { readonly name: string; readonly value: string; readonly end: number }

const MAX_NAME = 256;
const ENTITIES: ReadonlyMap<string, string> = new Map([["lt", "<"], ["gt", ">"], ["amp", "&"], ["quot", '"'], ["apos", "'"]]);

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0a || code === 0x0d;
}

/** Offset of the first character from `at` on that is no white space. */
export function skipSpace(text: string, at: number): number {
  let i = at;
  while (i < text.length && isSpace(text.charCodeAt(i))) i += 1;
  return i;
}

/** The name at `at`, empty where none begins. Every character that ends a name in a tag ends it; a digit, `-` or `.` does not begin one. */
export function name(text: string, at: number): string {
  let i = at;
  while (i < text.length) {
    const code = text.charCodeAt(i);
    // Space and controls, " & ' / < = >
    if (code <= 0x20 || code === 0x22 || code === 0x26 || code === 0x27 || code === 0x2f || code === 0x3c || code === 0x3d || code === 0x3e) break;
    if (i === at && ((code >= 0x30 && code <= 0x39) || code === 0x2d || code === 0x2e || code === 0x21 || code === 0x3f)) return "";
    i += 1;
    if (i - at > MAX_NAME) throw new XmlError(at, `a name longer than ${MAX_NAME} characters`, true);
  }
  return text.slice(at, i);
}

/** The attribute at `at`, with its quoted value normalised (XML 1.0 §3.3.3). */
export function attribute(text: string, at: number): RawAttribute {
  const own = name(text, at);
  if (own === "") throw new XmlError(at, "an attribute without a name");
  const equals = skipSpace(text, at + own.length);
  if (text[equals] !== "=") throw new XmlError(equals, "an attribute without a value");
  const open = skipSpace(text, equals + 1);
  const quote = text[open];
  if (quote !== '"' && quote !== "'") throw new XmlError(open, "an attribute value without quotation marks");
  const close = text.indexOf(quote, open + 1);
  if (close < 0) throw new XmlError(open, "an attribute value that does not end");
  const raw = text.slice(open + 1, close);
  const less = raw.indexOf("<");
  if (less >= 0) throw new XmlError(open + 1 + less, "a < in an attribute value");
  return { name: own, value: expand(raw.replace(/[\t\n\r]/g, " "), open + 1), end: close + 1 };
}

/** Text with its character references and the five predefined entities replaced; any other entity is an error, as none is declared. */
export function expand(raw: string, offset: number): string {
  let amp = raw.indexOf("&");
  if (amp < 0) return raw;
  let out = "";
  let from = 0;
  while (amp >= 0) {
    const end = raw.indexOf(";", amp);
    if (end < 0 || end - amp > 12) throw new XmlError(offset + amp, "an & that begins no reference");
    const reference = raw.slice(amp + 1, end);
    const value = reference.startsWith("#") ? character(reference.slice(1)) : ENTITIES.get(reference);
    if (value === undefined) throw new XmlError(offset + amp, "a reference to something that is not declared");
    out += raw.slice(from, amp) + value;
    from = end + 1;
    amp = raw.indexOf("&", from);
  }
  return out + raw.slice(from);
}

function character(digits: string): string | undefined {
  const code = /^x[0-9A-Fa-f]{1,6}$/.test(digits) ? Number.parseInt(digits.slice(1), 16) : /^[0-9]{1,7}$/.test(digits) ? Number(digits) : Number.NaN;
  const legal = code === 9 || code === 10 || code === 13 || (code >= 0x20 && code <= 0xd7ff) || (code >= 0xe000 && code <= 0xfffd) || (code >= 0x10000 && code <= 0x10ffff);
  return legal ? String.fromCodePoint(code) : undefined;
}
