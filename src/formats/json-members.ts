/** Members of a JSON object as spans of its text, for what `JSON.parse` does not tell: digits beyond 2^53, keys that stand twice. */

/** Offsets of the key with its quotes, and of the value. */
export type VisitMember = (keyStart: number, keyEnd: number, valueStart: number, valueEnd: number) => void;

/** Visits the members of the outermost object in their order. `text` is one that `JSON.parse` took for an object. Linear, no stack. */
export function eachMember(text: string, visit: VisitMember): void {
  let at = text.indexOf("{") + 1;
  for (;;) {
    at = text.indexOf("\"", at);
    if (at < 0) return;
    const keyStart = at;
    const keyEnd = endOfString(text, at);
    const valueStart = afterSpace(text, text.indexOf(":", keyEnd) + 1);
    at = endOfValue(text, valueStart);
    visit(keyStart, keyEnd, valueStart, at);
  }
}

/** Whether a key of the outermost object stands twice; `parsed` is what `JSON.parse` made of `text`. */
export function hasDoubleKey(text: string, parsed: object): boolean {
  let members = 0;
  eachMember(text, () => { members += 1; });
  return members !== Object.keys(parsed).length;
}

/** The last member of that name as it is written, as `JSON.parse` takes the last; undefined where there is none. */
export function memberText(text: string, name: string): string | undefined {
  let found: string | undefined;
  eachMember(text, (keyStart, keyEnd, valueStart, valueEnd) => {
    const key = text.slice(keyStart + 1, keyEnd - 1);
    if ((key.includes("\\") ? JSON.parse(`"${key}"`) : key) === name) found = text.slice(valueStart, valueEnd);
  });
  return found;
}

/** Behind the closing quote of the string that begins at `start`. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; ; at += 1) {
    at = text.indexOf("\"", at);
    if (at < 0) return text.length;
    let slashes = at - 1;
    while (text.charCodeAt(slashes) === 0x5c) slashes -= 1;
    if ((at - 1 - slashes) % 2 === 0) return at + 1;
  }
}

function afterSpace(text: string, start: number): number {
  let at = start;
  while (isSpace(text.charCodeAt(at))) at += 1;
  return at;
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0a || code === 0x0d;
}

function endOfValue(text: string, start: number): number {
  const first = text.charCodeAt(start);
  if (first === 0x22) return endOfString(text, start);
  let at = start;
  if (first !== 0x7b && first !== 0x5b) {
    for (; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code === 0x2c || code === 0x7d || isSpace(code)) return at;
    }
    return at;
  }
  for (let depth = 0; at < text.length;) {
    const code = text.charCodeAt(at);
    if (code === 0x22) { at = endOfString(text, at); continue; }
    at += 1;
    if (code === 0x7b || code === 0x5b) depth += 1;
    else if (code === 0x7d || code === 0x5d) { depth -= 1; if (depth === 0) return at; }
  }
  return at;
}
