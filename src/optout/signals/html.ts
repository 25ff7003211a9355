/** The `<meta>` and `<link>` elements in the head of an HTML page (WHATWG HTML §4.2), read as a stream up to where the body begins. */

import { Parser } from "htmlparser2";

export interface Meta {
  /** Lower-cased and trimmed. */
  readonly name: string;
  readonly content: string;
}

export interface HtmlLink {
  readonly rel: string;
  readonly href: string;
  readonly type?: string;
}

export interface PageHead {
  readonly metas: readonly Meta[];
  readonly links: readonly HtmlLink[];
  /** `<base href>`, the first. */
  readonly base?: string;
  /** False where the head did not end within the limits: what follows was not read. */
  readonly whole: boolean;
}

/** Characters that are read at most; heads of real pages end far below. */
const MAX_HEAD = 1_048_576;
const MAX_ELEMENTS = 10_000;
/** Open elements at a time: the parser's cost per element grows with them, and a head has few. */
const MAX_DEPTH = 200;
const CHUNK = 16_384;

/** Elements that do not begin the body (WHATWG HTML §13.2.6.4.4, "in head"). */
const HEAD_ELEMENTS = new Set(["html", "head", "title", "base", "basefont", "bgsound", "link", "meta", "style", "script", "noscript", "template", "noframes"]);

/**
 * Reads the head. `<meta>` counts by its `name` attribute only; comments, scripts, styles, titles and templates do not count, of a
 * repeated attribute the first counts. The body begins at `<body>`, or at the first other element outside of an explicit head.
 * Never throws.
 */
export function readHead(html: string): PageHead {
  const metas: Meta[] = [];
  const links: HtmlLink[] = [];
  let base: string | undefined;
  const state = { done: false, full: false };
  let inHead = false;
  let templates = 0;
  let depth = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (state.done) return;
      depth += 1;
      if (depth > MAX_DEPTH) { state.done = true; state.full = true; return; }
      if (name === "template") templates += 1;
      if (templates > 0) return;
      if (name === "head") inHead = true;
      else if (name === "body" || name === "frameset" || (!inHead && !HEAD_ELEMENTS.has(name))) state.done = true;
      else if (metas.length + links.length >= MAX_ELEMENTS) { state.done = true; state.full = true; }
      else if (name === "meta") {
        const own = attributes["name"];
        if (own !== undefined) metas.push({ name: own.trim().toLowerCase(), content: attributes["content"] ?? "" });
      } else if (name === "link") {
        const rel = attributes["rel"];
        const href = attributes["href"];
        const type = attributes["type"];
        if (rel !== undefined && href !== undefined) links.push({ rel, href: href.trim(), ...(type === undefined ? {} : { type }) });
      } else if (name === "base") base ??= attributes["href"];
    },
    onclosetag(name, implied) {
      depth -= 1;
      if (name === "template" && templates > 0) templates -= 1;
      // The parser closes a head that a body follows; only an end tag of the page ends it before.
      else if (name === "head" && !implied) inHead = false;
      else if (!implied && (name === "body" || name === "html")) state.done = true;
    },
  });
  let at = 0;
  try {
    while (at < html.length && at < MAX_HEAD && !state.done) {
      parser.write(html.slice(at, at + CHUNK));
      at += CHUNK;
    }
    if (at >= html.length && !state.done) parser.end();
  } catch {
    // The parser is not known to throw; a page that makes it do so is not read whole.
    state.full = true;
  }
  return { metas, links, ...(base === undefined ? {} : { base }), whole: !state.full && (state.done || at >= html.length) };
}
