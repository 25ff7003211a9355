/** HTML by construction: what is not made by `markup` is text, and text is escaped. */

import { clip, html } from "../escape.ts";

/** A piece of HTML that was made here. */
export class Markup {
  readonly #value: string;
  constructor(value: string) {
    this.#value = value;
  }
  toString(): string {
    return this.#value;
  }
}

type Part = Markup | string | number | readonly Part[];

/** Tag of a template: its own words are HTML, everything between them is escaped, unless it is markup itself. Lists are joined. */
export function markup(words: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  let out = words[0] ?? "";
  for (const [i, part] of parts.entries()) out += written(part) + (words[i + 1] ?? "");
  return new Markup(out);
}

function written(part: Part): string {
  if (part instanceof Markup) return part.toString();
  if (typeof part === "string") return html(part);
  return typeof part === "number" ? String(part) : part.map(written).join("");
}

export const NOTHING = new Markup("");

/** A sentence of ours that may quote foreign text: what stands between single back-ticks becomes code. At most `max` characters. */
export function prose(text: string, max = 2000): Markup {
  const parts = clip(text, max).split("`");
  // An odd number of back-ticks: the last one opens nothing and is text like any other.
  if (parts.length % 2 === 0) parts.splice(-2, 2, `${parts.at(-2) ?? ""}\`${parts.at(-1) ?? ""}`);
  return markup`${parts.map((part, i) => (i % 2 === 1 ? markup`<code>${part}</code>` : part))}`;
}

/** Lines to the letter, for pasting. */
export function paste(text: string, max = 4000): Markup {
  const lines = clip(text, max).split("\n").slice(0, 60);
  return markup`<pre><code>${lines.map((line, i) => markup`${i === 0 ? "" : NEWLINE}${line}`)}</code></pre>`;
}

const NEWLINE = new Markup("\n");
