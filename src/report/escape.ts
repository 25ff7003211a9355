/**
 * The only place where text of a repository becomes output. Everything that reaches a terminal, a log, Markdown, HTML or a SARIF
 * message goes through here, so that no file can print a control sequence, a workflow command, a mention, a link or HTML.
 */

/** C0/C1 controls, bidi controls, zero-width and other invisible characters, line and paragraph separators, lone surrogates. */
const INVISIBLE = /[\u0000-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|\udb40[\udc00-\udfff]/g;

/** One line in which every invisible character stands as `\u202E`, `\n` or `\t`. */
export function visible(text: string): string {
  return text.replace(INVISIBLE, (c) => {
    if (c === "\n") return "\\n";
    if (c === "\t") return "\\t";
    if (c === "\r") return "\\r";
    return [...c].map((p) => `\\u${(p.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`).join("");
  });
}

/** Cuts to at most `max` characters (code points), with an ellipsis; never in the middle of a surrogate pair. */
export function clip(text: string, max: number): string {
  if (text.length <= max) return text;
  const points = [...text.slice(0, max * 2 + 2)];
  return points.length <= max ? text : `${points.slice(0, max - 1).join("")}…`;
}

/** A Markdown code span that holds any text: the fence is longer than the longest run of back-ticks inside (CommonMark §6.1). */
export function codeSpan(text: string, max = 200): string {
  const body = clip(visible(text), max);
  if (body.trim() === "") return "` `";
  let longest = 0;
  for (const run of body.match(/`+/g) ?? []) longest = Math.max(longest, run.length);
  const fence = "`".repeat(longest + 1);
  const pad = body.startsWith("`") || body.endsWith("`") ? " " : "";
  return `${fence}${pad}${body}${pad}${fence}`;
}

const ZERO_WIDTH = "\u200b";

/** Plain text as inert Markdown: no formatting, HTML, mention, issue reference, autolink or emoji can come of it. */
function inert(text: string): string {
  return visible(text)
    .replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")
    .replace(/[\\`*_{}[\]~]/g, (c) => `\\${c}`)
    .replace(/^(\s*)([#+-]|\d+[.)])/, (_, space: string, mark: string) => `${space}${ZERO_WIDTH}${mark}`)
    .replace(/[@#](?=[\p{L}\p{N}_])/gu, (c) => c + ZERO_WIDTH)
    .replace(/:(?=\/\/|[\p{L}\p{N}_+-]{1,40}:)/gu, `:${ZERO_WIDTH}`)
    .replace(/(?<![A-Za-z0-9])(www|GH)(?=[.-])/gi, (w) => w + ZERO_WIDTH)
    .replace(/(?<![A-Za-z0-9])[0-9a-f]{7,64}(?![A-Za-z0-9])/gi, (hex) => (/\d/.test(hex) && /[a-f]/i.test(hex) ? (hex.match(/.{1,6}/g) ?? []).join(ZERO_WIDTH) : hex))
    // Last, so that nothing above takes a character reference for an issue number. GitHub reads $…$ and $`…`$ as formulas.
    .replace(/\$/g, () => `${ZERO_WIDTH}&#36;${ZERO_WIDTH}`)
    .replaceAll("|", "&#124;");
}

/** Places where a long word may break, so that no table grows wider than a phone. `&#124;` is a pipe, `\\_` an underscore. */
function breakable(markdown: string): string {
  return markdown.replace(/\S{25,}/g, (word) => word.replace(/&#124;|\\_|[/,]|\.(?=\w)/g, (mark) => `${mark}<wbr>`));
}

/** The same as `prose`, with places to break in long words: `<wbr>`, which GitHub keeps and nobody copies. */
export function softProse(text: string, max = 600): string {
  return prose(text, max, breakable);
}

/** A message of ours that may quote foreign text: what stands between single back-ticks becomes a code span, the rest is inert. */
export function prose(text: string, max = 600, finish: (inert: string) => string = (same) => same): string {
  const parts = clip(text, max).split("`");
  // An odd number of back-ticks: the last one opens nothing and is text like any other.
  if (parts.length % 2 === 0) parts.splice(-2, 2, `${parts.at(-2) ?? ""}'${parts.at(-1) ?? ""}`);
  return parts.map((part, i) => (i % 2 === 1 ? codeSpan(part) : finish(inert(part)))).join("");
}

/**
 * A rendered piece of Markdown as one table cell: the only raw pipes left are inside code spans. Parsers of the table extension differ
 * on an odd run of backslashes before an escaped pipe, so such a run is set apart from it.
 */
export function cell(markdown: string): string {
  return markdown.replace(/(?<!\\)\\*\|/g, (run) => `${run.slice(0, -1)}${run.length % 2 === 0 ? ZERO_WIDTH : ""}\\|`).replaceAll("\n", "<br>");
}

/**
 * A fenced code block of lines to paste (CommonMark §4.5): the fence is longer than any run of back-ticks inside, and no line can be
 * read as a workflow command where the text is printed, or taken for a comment's marker. Foreign text may stand in `lines`, not in `language`.
 */
export function fenced(lines: readonly string[], language: "yaml" | "csv" | ""): string[] {
  const shown = lines.map((line) => (/^\s*(?:::|##\[)/.test(line) ? logLine(line) : visible(line)).replaceAll("<!--", `<!${ZERO_WIDTH}--`));
  let longest = 2;
  for (const line of shown) for (const run of line.match(/`+/g) ?? []) longest = Math.max(longest, run.length);
  const fence = "`".repeat(longest + 1);
  return [`${fence}${language}`, ...shown, fence];
}

/** A line for a workflow log: no `::command::`, no `##[command]`, no second line. */
export function logLine(text: string): string {
  // Between every two colons: of three in a row, replacing pairs would leave one.
  return visible(text).replaceAll(/:(?=:)/g, `:${ZERO_WIDTH}`).replaceAll("##[", `#${ZERO_WIDTH}#[`);
}

const HTML: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Text for an HTML element or a quoted attribute value: one line, nothing in it is markup, invisible characters are shown. */
export function html(text: string): string {
  return visible(text).replace(/[&<>"']/g, (c) => HTML[c] ?? c);
}

/**
 * Text for a SARIF message: no embedded link (SARIF 2.1.0 §3.11.6), no placeholder (§3.11.5), no mention once GitHub repeats it in a
 * review comment. Line ends stay, so that a fix of several lines can be pasted.
 */
export function sarifText(text: string): string {
  return text.split("\n").map((line) => visible(line)
    .replace(/[\\[\]]/g, (c) => `\\${c}`)
    .replace(/[{}]/g, (c) => c + c)
    .replace(/@(?=[\p{L}\p{N}_])/gu, `@${ZERO_WIDTH}`)).join("\n");
}

/** UTF-8 length in bytes. */
export function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
