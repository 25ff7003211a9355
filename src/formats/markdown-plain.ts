/** Markdown without its markup: what a reader sees, for matching words. Not for display. */

const ENTITIES: Readonly<Record<string, string>> = { "&nbsp;": " ", "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'" };

/**
 * Takes out comments, tags, emphasis, code ticks, link targets (the text stays) and backslash escapes. Lines stay lines. Zero-width
 * characters are removed. Each step is linear: every pattern stops at the sign that could begin it again.
 */
export function plain(text: string): string {
  return withoutComments(text)
    .replace(/[\u200b-\u200d\u2060\ufeff]/g, "")
    .replace(/!?\[([^[\]]*)\]\([^()]*\)/g, (_, label: string) => label)
    .replace(/<([^<>]*)>/g, (_, inner: string) => (/^(?:https?:|mailto:)|^[^\s@/]{1,64}@/.test(inner) ? inner : " "))
    .replace(/\\([!-/:-@[-`{-~])/g, (_, sign: string) => (sign === "*" || sign === "`" ? " " : sign))
    .replace(/[*`]+/g, "")
    .replace(/(?<![\p{L}\p{N}_])_{1,3}(?=[^\s_])|(?<=[^\s_])_{1,3}(?![\p{L}\p{N}_])/gu, "")
    .replace(/&(?:nbsp|amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(/^ {0,3}(?:#{1,6}|>)[ \t]/gm, "");
}

/** Comments become as many line breaks as they held. */
function withoutComments(text: string): string {
  let out = "";
  let from = 0;
  for (let open = text.indexOf("<!--"); open !== -1; open = text.indexOf("<!--", from)) {
    const close = text.indexOf("-->", open + 4);
    if (close === -1) break;
    out += text.slice(from, open) + text.slice(open, close).replace(/[^\n]+/g, "");
    from = close + 3;
  }
  return out + text.slice(from);
}
