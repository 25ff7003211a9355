/** Markdown without its markup, in linear time: `plain` for facts of one line, `plainText` for the words of a text. Not for display. */

/** Longest input looked at, in characters; the rest is dropped. */
const MAX_LINE = 20_000;
const MAX_TEXT = 50_000;

/** What one line states: link texts stay; images, tags and addresses go. For facts, which must not come from a picture's name. */
export function plain(text: string): string {
  const cutLine = text.length > MAX_LINE ? text.slice(0, MAX_LINE) : text;
  return cutLine
    .replaceAll(/!\[[^[\]]*\]\([^()]*\)/g, " ")
    .replaceAll(/\[([^[\]]*)\]\([^()]*(?:\([^()]*\)[^()]*)?\)/g, (_m, label: string) => label)
    .replaceAll(/\[([^[\]]*)\]\[[^[\]]*\]/g, (_m, label: string) => label)
    .replaceAll(/<\/?[a-zA-Z][^<>]*>/g, " ")
    .replaceAll("\\_", "_")
    .replaceAll(/\*{1,3}|`+|(?<![\p{L}\p{N}])_{1,3}|_{1,3}(?![\p{L}\p{N}])/gu, "")
    .replaceAll(/\\([\\`*_{}[\]()#+.!|~=-])/g, (_m, c: string) => c)
    .replaceAll(/&nbsp;|&#160;|\u00a0|\u202f/g, " ").replaceAll("&amp;", "&")
    .replaceAll(/[\u200b-\u200d\u2060\ufeff]/g, "")
    .replaceAll(/[ \t]+/g, " ").trim();
}

/**
 * What a text says, on one line: link and image texts instead of links, entities and escapes resolved, emphasis gone; tags but `<br>`
 * and underscores stay. For words, where leaving something out could change what is said. Bounded classes only: linear.
 */
export function plainText(markdown: string): string {
  return markdown
    .slice(0, MAX_TEXT)
    .replace(/!?\[([^[\]]{0,2000})\]\([^()\s]{0,2000}\)/gu, "$1")
    .replace(/\\([\\`*_{}[\]()#+\-.!|<>~])/gu, "$1")
    .replace(/<br ?\/?>/giu, " ")
    .replace(/&nbsp;|&#160;/gu, " ")
    .replace(/&amp;/gu, "&")
    .replace(/\*{1,3}|`{1,3}|~~/gu, "")
    .replace(/[\u200b-\u200f\u2060\ufeff]/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
}
