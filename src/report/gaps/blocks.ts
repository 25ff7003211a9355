/** What the document is made of: blocks of text that the renderers for Markdown and HTML write out. */

/**
 * A piece of a sentence. A bare text is ours, and may hold names between single back-ticks; everything of the repository stands in `code`
 * (names, paths) or `words` (sentences of the provider, several lines).
 */
export type Inline =
  | string
  | { readonly code: string }
  | { readonly words: string }
  | { readonly strong: string }
  /** A link of ours, https. */
  | { readonly link: string; readonly text: string }
  /** A place in this document. */
  | { readonly ref: string; readonly text: string }
  /** A short label; `open` where something is missing. */
  | { readonly label: string; readonly open: boolean };

export type Line = readonly Inline[];

export type Block =
  | { readonly kind: "p"; readonly text: Line }
  | { readonly kind: "list"; readonly items: readonly Line[] }
  /** Terms, each with one or more lines. */
  | { readonly kind: "terms"; readonly rows: readonly { readonly term: string; readonly lines: readonly Line[] }[] }
  | { readonly kind: "table"; readonly caption: string; readonly columns: readonly string[]; readonly rows: readonly (readonly Line[])[]; /** Places of the rows in the document. */ readonly ids?: readonly string[] }
  | { readonly kind: "heading"; readonly level: 3 | 4; readonly id: string; readonly text: string }
  /** Lines to be filled in by hand on paper. */
  | { readonly kind: "form"; readonly rows: readonly string[] };

export interface Section {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
  /** True where a new page begins when it is printed. */
  readonly page: boolean;
}

/** The document, whatever it is written in. */
export interface GapDocument {
  readonly title: string;
  /** Provider and model, as declared. */
  readonly subject: readonly [string, string];
  readonly lead: readonly Line[];
  readonly facts: Extract<Block, { kind: "terms" }>;
  readonly sections: readonly Section[];
  readonly foot: Line;
}

export const p = (...text: Line): Block => ({ kind: "p", text });
export const terms = (rows: Extract<Block, { kind: "terms" }>["rows"]): Extract<Block, { kind: "terms" }> => ({ kind: "terms", rows });
