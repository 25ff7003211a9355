import { Parser } from "htmlparser2";

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

/** Every element of a page with its attributes and whole text, in the order of its end tags; `open`: tags that were never closed. */
export function parse(html: string): { readonly elements: readonly Element[]; readonly open: readonly string[] } {
  const elements: Element[] = [];
  const stack: { name: string; attributes: Record<string, string>; text: string }[] = [];
  const parser = new Parser({
    onopentag(name, attributes) { stack.push({ name, attributes, text: "" }); },
    ontext(text) { for (const one of stack) one.text += text; },
    onclosetag(name, implied) {
      const one = stack.pop();
      if (one === undefined || one.name !== name) throw new Error(`</${name}> closes ${one?.name ?? "nothing"}`);
      if (implied && !VOID.has(name)) throw new Error(`<${name}> is never closed`);
      elements.push(one);
    },
    oncomment(text) { throw new Error(`a comment: ${text}`); },
  }, { decodeEntities: true });
  parser.write(html);
  const open = stack.map((one) => one.name);
  parser.end();
  return { elements, open };
}

/** Elements without content: of HTML, and shapes of SVG, which close themselves. */
const VOID = new Set(["meta", "br", "input", "rect", "path", "circle"]);
