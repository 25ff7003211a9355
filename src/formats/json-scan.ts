/** A strict JSON scanner (RFC 8259): offsets of every node, duplicate keys and the first error. Explicit stack, linear time. */

/** One node: its offset (of the key, for a member) and its children by key or index. */
export interface JsonNode {
  readonly offset: number;
  children?: Map<string | number, JsonNode>;
}

interface JsonScan {
  readonly root: JsonNode | undefined;
  /** Offset of every repeated key in one object. */
  readonly duplicates: readonly { readonly key: string; readonly offset: number }[];
  readonly error?: { readonly offset: number; readonly expected: string };
}

const SPACE = /[ \t\n\r]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

interface Frame { readonly node: JsonNode; readonly object: boolean; count: number }

/** Scans a text whose depth was checked before. */
export function scanJson(text: string): JsonScan {
  const duplicates: { key: string; offset: number }[] = [];
  const stack: Frame[] = [];
  let root: JsonNode | undefined;
  let at = 0;

  const match = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) at += found.length;
    return found;
  };
  // By hand, since a pattern over a string of many megabytes would overflow the pattern engine's stack.
  const string = (): string | undefined => {
    if (text.charCodeAt(at) !== 0x22) return undefined;
    for (let i = at + 1; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code === 0x22) {
        const found = text.slice(at, i + 1);
        at = i + 1;
        return found;
      }
      if (code < 0x20) return undefined;
      if (code === 0x5c) {
        ESCAPE.lastIndex = i;
        const escape = ESCAPE.exec(text)?.[0];
        if (escape === undefined) return undefined;
        i += escape.length - 1;
      }
    }
    return undefined;
  };
  const fail = (expected: string): JsonScan => ({ root, duplicates, error: { offset: at, expected } });

  while (true) {
    // A value is due: after the start, a comma or a key.
    match(SPACE);
    const frame = stack.at(-1);
    let key: string | number | undefined;
    let keyOffset = at;
    if (frame?.object === true) {
      const name = string();
      if (name === undefined) return fail(frame.count === 0 ? "a key in double quotes, or }" : "a key in double quotes");
      key = name.includes("\\") ? (JSON.parse(name) as string) : name.slice(1, -1);
      if (frame.node.children?.has(key)) duplicates.push({ key, offset: keyOffset });
      match(SPACE);
      if (text[at] !== ":") return fail("a colon after the key");
      at++;
      match(SPACE);
    } else if (frame !== undefined) {
      key = frame.count;
    }
    if (key === undefined || typeof key === "number") keyOffset = at;
    const node: JsonNode = { offset: keyOffset };
    if (frame === undefined) root = node;
    else {
      (frame.node.children ??= new Map<string | number, JsonNode>()).set(key ?? "", node);
      frame.count++;
    }

    const sign = text[at];
    if (sign === "{" || sign === "[") {
      at++;
      match(SPACE);
      if (text[at] === (sign === "{" ? "}" : "]")) at++;
      else {
        stack.push({ node, object: sign === "{", count: 0 });
        continue;
      }
    } else if ((sign === '"' ? string() : match(SCALAR)) === undefined) {
      return fail(sign === '"' ? "a string closed by a double quote, without line breaks" : "a value");
    }

    // A value has ended: close what closes, then a comma or the end.
    let open = stack.at(-1);
    while (open !== undefined) {
      match(SPACE);
      if (text[at] === ",") break;
      if (text[at] !== (open.object ? "}" : "]")) return fail(open.object ? "a comma or }" : "a comma or ]");
      at++;
      stack.pop();
      open = stack.at(-1);
    }
    if (open === undefined) {
      match(SPACE);
      return at === text.length ? { root, duplicates } : fail("the end of the file");
    }
    at++;
  }
}
